import Diagnostics

/// Every type of the module to be written, each once.
///
/// Two objects are one type if they have the same shape and mean the same: they are values of fields of one name, or come
/// from one `$ref`. So `spec.parentRefs` and `spec.tls.store` are two types although both have a name and a namespace, and
/// code that takes one refuses the other. A recipe's `share` and `separate` say where names of fields tell too much or too little.
///
/// A type is named by the first path that leads to it, breadth first through all kinds, `spec` before everything and
/// `operation` and `status` after. Each further path gets a type alias at its own place. So a name is a path of the
/// schema, whichever path the declaration stands at, and a new field upstream renames nothing.
struct TypeTable {
  typealias ID = Int

  struct Member {
    /// As the schema writes it.
    let field: String
    /// As Swift writes it.
    var name: String
    let isRequired: Bool
    let type: MemberType
    var notes: FieldNotes
  }

  indirect enum MemberType: Hashable {
    case scalar(Scalar)
    case list(MemberType)
    case map(MemberType)
    case declared(ID)

    /// The declared type at its heart, and what the name of a field says about it.
    var heart: (id: ID, suffix: String)? {
      switch self {
      case .scalar: nil
      case .declared(let id): (id, "")
      case .list(let element): element.heart.map { ($0.id, "Item" + $0.suffix) }
      case .map(let element): element.heart.map { ($0.id, "Entry" + $0.suffix) }
      }
    }
  }

  enum Scalar: Hashable {
    case any, string, bool, integer, number, quantity, intOrString, objectMeta
  }

  enum Body {
    case object([Member])
    case enumeration([String])
  }

  struct Entry {
    var body: Body
    var kind: ImportedKind?
    /// From the namespace down; empty until it is named.
    var name: [String] = []
    /// The field path of the place that named it.
    var place = ""
    /// The definition that it was read from.
    var definition: String?
    /// The types that are declared inside.
    var nested: [ID] = []
    /// Further names of types that are declared elsewhere.
    var aliases: [(name: String, id: ID)] = []
    /// What the type at the heart of a field is called in here.
    var innerNames: [String: String] = [:]
  }

  private(set) var entries: [Entry] = []
  /// Types that stand in no other, in the order of their names.
  private(set) var roots: [ID] = []
  private(set) var diagnostics: [Diagnostic] = []

  private enum Shape: Hashable {
    struct Field: Hashable {
      let name: String
      let isRequired: Bool
      let holdsSecret: Bool
      let type: MemberType
    }

    case object([Field])
    case enumeration([String])
  }

  /// What two places have in common whose types are one.
  private struct Identity: Hashable {
    let meaning: String
    let shape: Shape
  }

  private let schema: ImportedSchema
  private var shared: [Identity: ID] = [:]
  private var definitions: [String: ID] = [:]
  /// Definitions whose bodies are not read yet: a queue, because definitions refer to each other to any depth.
  private var waiting: [(id: ID, type: SchemaType)] = []
  private var resolving: [String] = []
  /// The kind whose fields are read.
  private var readKind = ""

  /// The table of the kinds selected.
  init(_ selection: KindSelection, of schema: ImportedSchema, reserving names: Set<String>) {
    self.schema = schema
    for selected in selection.kinds {
      let id = entries.count
      entries.append(Entry(body: .object([]), kind: selected.kind, name: selected.name))
      roots.append(id)
      if let definition = selected.kind.definition { definitions[definition] = id }
    }
    for id in roots {
      guard let kind = entries[id].kind else { continue }
      readKind = kind.kind
      entries[id].body = .object(members(of: kind.fields, reserved: Self.kindWords))
    }
    // a definition is the same for every kind
    readKind = ""
    while let next = waiting.popLast() {
      switch next.type {
      case .object(let fields):
        entries[next.id].body = .object(members(of: fields, reserved: Self.objectWords))
      case .enumeration(let texts): entries[next.id].body = .enumeration(texts)
      default: break
      }
    }
    nameDefinitions(reserved: names)
    if names.isEmpty { renameWhatHidesRoots() }
    nameNested(reserved: names)
  }

  /// Members that every type has, and types whose names are values where a type's fields are listed.
  private static let objectWords: Set<String> = [
    "configure", "field", "isEmpty", "tree", "FieldTable", "ObjectMeta",
  ]
  private static let kindWords = objectWords.union([
    "declaration", "fileID", "line", "metadata", "name", "namespace", "reference", "Declaration",
    "ResourceType", "SourceLocation",
  ])

  // MARK: Sharing

  private mutating func members(of fields: [FieldSchema], reserved: Set<String>) -> [Member] {
    let names = SwiftName.distinct(fields.map(\.name)) {
      SwiftName.property($0, reserved: reserved)
    }
    let members = zip(fields, names).map { field, name in
      Member(
        field: field.name,
        name: name,
        isRequired: field.isRequired,
        type: intern(field.type, meaning: meaning(of: field.name)),
        notes: field.notes
      )
    }
    // the name of an object is what a reader looks for first
    return members.filter { $0.field == "name" } + members.filter { $0.field != "name" }
  }

  /// What the value of a field means: two fields' objects are one type only where they mean the same.
  private func meaning(of field: String) -> String {
    switch schema.meanings[field] {
    case .shared(with: let first): first
    // no field and no kind has a name with a blank
    case .separate: field + " of " + readKind
    case nil: field
    }
  }

  /// - Parameter meaning: As ``meaning(of:)`` says it, or the definition that the value comes from.
  private mutating func intern(_ type: SchemaType, meaning: String) -> MemberType {
    switch type {
    case .any: return .scalar(.any)
    case .string: return .scalar(.string)
    case .bool: return .scalar(.bool)
    case .integer: return .scalar(.integer)
    case .number: return .scalar(.number)
    case .quantity: return .scalar(.quantity)
    case .intOrString: return .scalar(.intOrString)
    case .objectMeta: return .scalar(.objectMeta)
    case .list(let element): return .list(intern(element, meaning: meaning))
    case .map(let element): return .map(intern(element, meaning: meaning))
    case .enumeration(let texts):
      let texts = texts.sorted()
      return .declared(share(.enumeration(texts), meaning: meaning) { .enumeration(texts) })
    case .object(let fields):
      let members = members(of: fields, reserved: Self.objectWords)
      let shape = Shape.object(
        members.map {
          .init(
            name: $0.field,
            isRequired: $0.isRequired,
            holdsSecret: $0.notes.holdsSecret,
            type: $0.type
          )
        }
      )
      let id = share(shape, meaning: meaning) { .object(members) }
      if case .object(var known) = entries[id].body {
        for index in known.indices { known[index].notes.keepShared(with: members[index].notes) }
        entries[id].body = .object(known)
      }
      return .declared(id)
    case .definition(let key): return intern(definition: key)
    }
  }

  private mutating func share(_ shape: Shape, meaning: String, body: () -> Body) -> ID {
    let identity = Identity(meaning: meaning, shape: shape)
    if let id = shared[identity] { return id }
    let id = entries.count
    entries.append(Entry(body: body()))
    shared[identity] = id
    return id
  }

  private mutating func intern(definition key: String) -> MemberType {
    if let id = definitions[key] { return .declared(id) }
    guard let definition = schema.definitions[key] else { return .scalar(.any) }
    switch definition.type {
    case .object, .enumeration:
      let id = entries.count
      entries.append(Entry(body: .object([]), definition: definition.name))
      definitions[key] = id
      waiting.append((id, definition.type))
      return .declared(id)
    default:
      guard !resolving.contains(key) else {
        diagnostics.append(
          Diagnostic(
            .importUnresolvedReference,
            "'\(SwiftText.shown(definition.name))' refers to nothing but itself",
            at: definition.location
          )
        )
        return .scalar(.any)
      }
      resolving.append(key)
      defer { resolving.removeLast() }
      return intern(definition.type, meaning: "definition " + key)
    }
  }

  // MARK: Naming

  /// Definitions stand beside the kinds; those of two groups that have one name begin with their group's.
  private mutating func nameDefinitions(reserved: Set<String>) {
    let named = entries.indices.compactMap { id in entries[id].definition.map { (id: id, name: $0) }
    }
    .sorted { $0.name < $1.name }
    let short = Dictionary(grouping: named) { SwiftName.type(Self.lastPart($0.name)) }
    var taken = Set(roots.compactMap { entries[$0].name.first })
    for (id, definition) in named {
      var name = SwiftName.type(Self.lastPart(definition), reserved: reserved)
      let rivals = short[name]?.count ?? 0
      if taken.contains(name) || rivals > 1 && !Self.isCore(definition) {
        name = SwiftName.type(Self.group(of: definition)) + name
      }
      entries[id].name = [SwiftName.free([name], in: &taken)]
      roots.append(id)
    }
  }

  /// A property that has the name of a type would be meant where a type's fields are listed.
  private mutating func renameWhatHidesRoots() {
    let rootNames = Set(roots.compactMap { entries[$0].name.first })
    for id in entries.indices {
      guard case .object(var members) = entries[id].body else { continue }
      var taken = Set(members.map(\.name))
      for index in members.indices where rootNames.contains(members[index].name) {
        members[index].name = SwiftName.free([members[index].name + "_"], in: &taken)
      }
      entries[id].body = .object(members)
    }
  }

  private static func lastPart(_ definition: String) -> String {
    definition.split(separator: ".").last.map(String.init) ?? definition
  }

  private static func isCore(_ definition: String) -> Bool {
    ["core", "meta"].contains(group(of: definition))
  }

  /// The part before the version: `core` of `io.k8s.api.core.v1.Container`.
  static func group(of definition: String) -> String {
    let parts = definition.split(separator: ".")
    return parts.count > 2 ? String(parts[parts.count - 3]) : ""
  }

  private mutating func nameNested(reserved: Set<String>) {
    // what code writes without its namespace must not be hidden by a nested name
    let reserved = reserved.isEmpty ? Set(roots.compactMap { entries[$0].name.first }) : reserved
    var queue = roots
    var next = 0
    // the names inside the types for fields beyond the depth limit (`deepest`)
    var taken: [ID: Set<String>] = [:]
    var homes: [ID: ID] = [:]
    while next < queue.count {
      let owner = queue[next]
      next += 1
      guard case .object(let members) = entries[owner].body else { continue }
      let inner = members.filter { $0.type.heart != nil }
      let beside = reserved.union(members.map(\.name))
      let names = SwiftName.distinct(inner.map { $0.field + ($0.type.heart?.suffix ?? "") }) {
        SwiftName.type($0, reserved: reserved)
      }
      taken[owner] = beside.union(names)
      let ordered = zip(inner, names).sorted { left, right in
        (Self.rank(left.0.field), left.0.field) < (Self.rank(right.0.field), right.0.field)
      }
      for (member, name) in ordered {
        guard let id = member.type.heart?.id else { continue }
        if entries[id].definition != nil || entries[id].kind != nil { continue }
        if entries[id].name.isEmpty {
          let home = homes[owner] ?? owner
          let others = beside.union(names.filter { $0 != name })
          let own =
            home == owner
            ? name : SwiftName.free([name], in: &taken[home, default: []], without: others)
          entries[owner].innerNames[member.field] = own
          entries[id].name = entries[home].name + [own]
          entries[id].place = Self.place(of: member, in: entries[owner])
          entries[home].nested.append(id)
          if entries[id].name.count >= Self.deepest { homes[id] = home }
          queue.append(id)
        } else {
          entries[owner].innerNames[member.field] = name
          entries[owner].aliases.append((name, id))
        }
      }
    }
  }

  /// How deep types are nested; what is deeper stands side by side.
  ///
  /// Swift 6.3 takes twice the time for a level once a name is also the standard library's: 3 s at 25 levels, minutes
  /// at 30.
  private static let deepest = 16

  private static func rank(_ field: String) -> Int {
    switch field {
    case "spec": 0
    case "operation": 2
    case "status": 3
    default: 1
    }
  }

  static func place(of member: Member, in owner: Entry) -> String {
    path(of: member, in: owner) + brackets(of: member.type)
  }

  static func path(of member: Member, in owner: Entry) -> String {
    (owner.place.isEmpty ? "" : owner.place + ".") + member.field
  }

  private static func brackets(of type: MemberType) -> String {
    switch type {
    case .scalar, .declared: ""
    case .list(let element): "[]" + brackets(of: element)
    case .map(let element): ".*" + brackets(of: element)
    }
  }
}
