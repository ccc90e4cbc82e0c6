import Manifest
import Resources
import TestSupport
import Testing

/// Fields that are found by their position in the table are the ones that names would find.
struct FieldTableTests {
  @Test(arguments: 0..<200)
  func `statements by position make what statements by name make`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var tree: Mapping = [:]
    var expected = NamedFields()
    for step in 0..<40 {
      let value = Value.integer(step)
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        // what no accessor wrote: a name of either type, or of none
        let name = ["a", "c", "d", "x", "free"].randomElement(using: &random) ?? ""
        tree[name] = value
        expected.write(value, to: name)
      case 1:
        tree = Mapping(tree.map { ($0.key, $0.value) }.shuffled(using: &random))
        expected.pairs = tree.map { ($0.key, $0.value) }
      case 2...4:
        let index = Int.random(in: 0..<Backwards.names.count, using: &random)
        var object = Backwards(tree: tree, unchecked: ())
        let value = step.isMultiple(of: 3) ? nil : value
        object[field: index] = value
        tree = object.tree
        expected.set(value, of: Backwards.names[index], among: Backwards.names)
      default:
        let index = Int.random(in: 0..<Forwards.names.count, using: &random)
        var object = Forwards(tree: tree, unchecked: ())
        let value = step.isMultiple(of: 4) ? nil : value
        if step.isMultiple(of: 2) {
          object[field: index] = value
        } else {
          object[field: Forwards.names[index]] = value
        }
        tree = object.tree
        #expect(object[field: index] as Value? == value)
        expected.set(value, of: Forwards.names[index], among: Forwards.names)
      }
      #expect(tree.keys == expected.pairs.map(\.0))
      #expect(tree.map(\.value) == expected.pairs.map(\.1))
    }
  }

  @Test func `the order of the statements is that of the table, whichever of them comes first`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      var object = Forwards()
      for index in (0..<Forwards.names.count).shuffled(using: &random) {
        object[field: index] = index
      }
      #expect(object.tree.keys == Forwards.names)
    }
  }

  @Test func `a mapping is the same whether accessors wrote it or a file`() {
    var written = Forwards()
    written[string: 1] = "b"
    written[object: 5] = ["k": "v"] as OrderedMap<String>
    let read: Mapping = ["b": "b", "nested": ["k": "v"]]
    #expect(written.tree == read)
    #expect(written.tree.hashValue == read.hashValue)
  }

  @Test func `a nested object takes its place when it was absent and is changed`() {
    var object = Forwards()
    object[field: 6] = 6
    object[field: 0] = 0
    object[object: 5, as: Forwards.self][field: 2] = 2
    object[object: 5, as: Forwards.self][object: 5, as: Backwards.self][field: 0] = 0
    #expect(
      object.tree == ["a": 0, "nested": ["c": 2, "nested": ["x": 0]], "z": 6]
    )
    object[object: 4, as: Forwards.self][field: 1] = nil as Int?
    #expect(object.tree["e"] == nil)
  }

  @Test func `a mapping of another type's is changed by its names`() {
    var written = Backwards()
    written[field: 0] = 0  // x, where a type of Forwards has a
    written[field: 3] = 3  // a, where it has d
    var viewed = Forwards(tree: written.tree, unchecked: ())
    #expect(viewed[field: 0] == 3)
    viewed[field: 3] = 1
    viewed[field: 0] = 2
    #expect(viewed.tree["d"] == 1)
    #expect(viewed.tree["a"] == 2)
    #expect(viewed.tree.count == 3)
  }

  @Test(arguments: 0..<100)
  func `faults are the same whether accessors wrote the mapping or a file`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var written = Forwards.random(depth: 3, &random)
    if seed.isMultiple(of: 5) { written.refuse("e", because: "it can't be") }
    let faults = Forwards.fields.faults(in: written.tree)
    #expect(Forwards.fields.faults(in: written.tree.unranked) == faults)
    let shuffled = Mapping(written.tree.map { ($0.key, $0.value) }.shuffled(using: &random))
    #expect(Forwards.fields.faults(in: shuffled).sorted == faults.sorted)
    #expect(faults.isEmpty == (written.missing.isEmpty && !seed.isMultiple(of: 5)))
    #expect(Set(faults.filter { $0.reason == .missing }.map(\.path)) == written.missing)
  }
}

/// A type of seven fields; `c` is required, and `nested` and `list` hold more of them.
private struct Forwards: SchemaObject {
  static let names = ["a", "b", "c", "d", "e", "nested", "z"]
  static let fields: FieldTable = [
    .optional("a"), .optional("b"), .required("c"), .optional("d", listOf: Forwards.self),
    .optional("e"), .optional("nested", Forwards.self), .optional("z", mapOf: Forwards.self),
  ]
  var tree: Mapping

  init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// Some of the fields, set in any order.
  static func random(depth: Int, _ random: inout SeededGenerator) -> Forwards {
    var object = Forwards()
    for index in [0, 1, 2, 2, 3, 4, 5, 6].shuffled(using: &random) {
      // what is required is there three times out of four
      guard Int.random(in: 0..<2, using: &random) == 0 else { continue }
      switch index {
      case 3 where depth > 0:
        object[field: 3] = [
          Self.random(depth: depth - 1, &random), Self.random(depth: depth - 1, &random),
        ]
      case 5 where depth > 0: object[object: 5] = Self.random(depth: depth - 1, &random)
      case 6 where depth > 0:
        object[object: 6] = ["k": Self.random(depth: depth - 1, &random)] as OrderedMap<Forwards>
      case 3, 5, 6: break
      default: object[field: index] = index
      }
    }
    return object
  }

  /// The paths at which `c` is missing, as the definition of the type says it.
  var missing: Set<FieldPath> { Self.missing(in: field, at: FieldPath()) }

  private static func missing(in value: Value, at path: FieldPath) -> Set<FieldPath> {
    guard case .mapping(let mapping) = value else { return [] }
    var paths: Set<FieldPath> = mapping["c"] == nil ? [path.appending("c")] : []
    for (index, element) in (mapping["d"]?.sequence ?? []).enumerated() {
      paths.formUnion(missing(in: element, at: path.appending("d").appending(index)))
    }
    paths.formUnion(missing(in: mapping["nested"] ?? .null, at: path.appending("nested")))
    for entry in mapping["z"]?.mapping ?? [:] {
      paths.formUnion(missing(in: entry.value, at: path.appending("z").appending(entry.key)))
    }
    return paths
  }
}

/// A type that shares names with ``Forwards``, at other positions.
private struct Backwards: SchemaObject {
  static let names = ["x", "d", "c", "a"]
  static let fields: FieldTable = [.optional("x"), .optional("d"), .optional("c"), .optional("a")]
  var tree: Mapping

  init(tree: Mapping, unchecked: Void) { self.tree = tree }
}

extension SchemaObject {
  /// The nested object at an index, where nothing else tells its type.
  fileprivate subscript<Content: MappingBacked>(object index: Int, as type: Content.Type) -> Content
  {
    get { self[object: index] }
    set { self[object: index] = newValue }
    _modify { yield &self[object: index] }
  }
}

/// What names alone make of statements.
private struct NamedFields {
  var pairs: [(String, Value)] = []

  /// Sets a field at the place that a type's order gives it among the fields that are there.
  mutating func set(_ value: Value?, of name: String, among names: [String]) {
    if let position = pairs.firstIndex(where: { $0.0 == name }) {
      if let value { pairs[position].1 = value } else { pairs.remove(at: position) }
    } else if let value {
      var position = 0
      for other in names.prefix(while: { $0 != name })
      where position < pairs.count && pairs[position].0 == other {
        position += 1
      }
      pairs.insert((name, value), at: position)
    }
  }

  /// Sets a key of a mapping whose type nobody knows.
  mutating func write(_ value: Value, to name: String) {
    if let position = pairs.firstIndex(where: { $0.0 == name }) {
      pairs[position].1 = value
    } else {
      pairs.append((name, value))
    }
  }
}

extension Mapping {
  /// The same entries, as if they were read from a file.
  fileprivate var unranked: Mapping { Mapping(map { ($0.key, $0.value.unranked) }) }
}

extension Value {
  fileprivate var unranked: Value {
    switch self {
    case .mapping(let mapping): .mapping(mapping.unranked)
    case .sequence(let elements): .sequence(elements.map(\.unranked))
    default: self
    }
  }
}

extension [FieldFault] {
  fileprivate var sorted: [FieldFault] { sorted { $0.path.description < $1.path.description } }
}
