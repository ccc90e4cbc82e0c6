import Diagnostics
import TypeOutlines

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
  /// A position in ``entries``; once the table is complete, also in ``TypeOutline/types``.
  typealias ID = Int

  struct Entry {
    var body: TypeOutline.Body
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
    /// What the type of a field, or of what its lists and maps hold, is called in here.
    var innerNames: [String: String] = [:]
  }

  var entries: [Entry] = []
  /// Types that stand in no other, in the order of their names.
  var roots: [ID] = []
  private(set) var diagnostics: [Diagnostic] = []

  private enum Shape: Hashable {
    struct Field: Hashable {
      let name: String
      let isRequired: Bool
      let holdsSecret: Bool
      let type: TypeOutline.FieldType
    }

    case object([Field])
    case set([String])
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
      entries[id].body = .object(self.fields(of: kind.fields, reserved: Self.kindWords))
    }
    // a definition is the same for every kind
    readKind = ""
    while let next = waiting.popLast() {
      switch next.type {
      case .object(let fields):
        entries[next.id].body = .object(self.fields(of: fields, reserved: Self.objectWords))
      case .enumeration(let texts): entries[next.id].body = .set(Self.members(texts))
      default: break
      }
    }
    nameDefinitions(reserved: names)
    if names.isEmpty { renameWhatHidesRoots() }
    nameNested(reserved: names)
    putInOrderOfDeclaration()
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

  private mutating func fields(
    of schemas: [FieldSchema],
    reserved: Set<String>
  ) -> [TypeOutline.Field] {
    let names = SwiftName.distinct(schemas.map(\.name)) {
      SwiftName.property($0, reserved: reserved)
    }
    let fields = zip(schemas, names).map { schema, name in
      TypeOutline.Field(
        name: schema.name,
        property: name,
        isRequired: schema.isRequired,
        type: intern(schema.type, meaning: meaning(of: schema.name)),
        notes: schema.notes
      )
    }
    // the name of an object is what a reader looks for first
    return fields.filter { $0.name == "name" } + fields.filter { $0.name != "name" }
  }

  private static func members(_ texts: [String]) -> [TypeOutline.Member] {
    zip(texts, SwiftName.distinct(texts, naming: SwiftName.member)).map {
      TypeOutline.Member(text: $0, name: $1)
    }
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
  private mutating func intern(_ type: SchemaType, meaning: String) -> TypeOutline.FieldType {
    switch type {
    case .any: return .any
    case .string: return .string
    case .bool: return .bool
    case .integer: return .integer
    case .number: return .number
    case .quantity: return .quantity
    case .intOrString: return .intOrString
    case .objectMeta: return .objectMeta
    case .list(let element): return .list(intern(element, meaning: meaning))
    case .map(let element): return .map(intern(element, meaning: meaning))
    case .enumeration(let texts):
      let texts = texts.sorted()
      return .declared(share(.set(texts), meaning: meaning) { .set(Self.members(texts)) })
    case .object(let schemas):
      let fields = fields(of: schemas, reserved: Self.objectWords)
      let shape = Shape.object(
        fields.map {
          .init(
            name: $0.name,
            isRequired: $0.isRequired,
            holdsSecret: $0.notes.holdsSecret,
            type: $0.type
          )
        }
      )
      let id = share(shape, meaning: meaning) { .object(fields) }
      if case .object(var known) = entries[id].body {
        for index in known.indices { known[index].notes.keepShared(with: fields[index].notes) }
        entries[id].body = .object(known)
      }
      return .declared(id)
    case .definition(let key): return intern(definition: key)
    }
  }

  private mutating func share(
    _ shape: Shape,
    meaning: String,
    body: () -> TypeOutline.Body
  ) -> ID {
    let identity = Identity(meaning: meaning, shape: shape)
    if let id = shared[identity] { return id }
    let id = entries.count
    entries.append(Entry(body: body()))
    shared[identity] = id
    return id
  }

  private mutating func intern(definition key: String) -> TypeOutline.FieldType {
    if let id = definitions[key] { return .declared(id) }
    guard let definition = schema.definitions[key] else { return .any }
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
        return .any
      }
      resolving.append(key)
      defer { resolving.removeLast() }
      return intern(definition.type, meaning: "definition " + key)
    }
  }
}
