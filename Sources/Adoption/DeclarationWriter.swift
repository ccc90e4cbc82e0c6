import Diagnostics
import Manifest
import Resources
import TypeOutlines

/// Writes one object, or a template of several, as an expression: `Deployment("web", namespace: "shop") { … }`.
struct DeclarationWriter {
  let library: TypeLibrary
  var objects: ObjectWriter
  private(set) var imports: Set<String> = []
  private(set) var unknownKinds = 0
  private(set) var untyped = 0
  private(set) var misfits = 0
  private var freshMisfits: [ObjectWriter.Misfit] = []
  /// What the latest expression's object lacks, so that it could not be typed.
  private(set) var missing: FieldPath?

  init(library: TypeLibrary, names: DistinctNames) {
    self.library = library
    objects = ObjectWriter(library: library, parts: PartList(names: names))
  }

  /// What the latest expression sets by its path.
  mutating func takeMisfits() -> [ObjectWriter.Misfit] {
    defer { freshMisfits = [] }
    return freshMisfits
  }

  /// The type of the expression.
  func typeName(_ apiVersion: String, _ kind: String, _ tree: Template) -> String {
    guard let typed = library.kind(kind, of: apiVersion), missingField(tree, typed.type) == nil
    else { return "UnstructuredObject" }
    return library.swiftName(of: typed.type)
  }

  mutating func expression(_ apiVersion: String, _ kind: String, _ tree: Template) -> Code {
    var tree = tree
    let wave = Self.takeWave(from: &tree)
    let code: Code
    let known = library.kind(kind, of: apiVersion)
    missing = known.flatMap { missingField(tree, $0.type) }
    if let known, missing == nil {
      imports.insert(known.module)
      code = typed(tree, known)
    } else {
      if known == nil { unknownKinds += 1 } else { untyped += 1 }
      code = unstructured(tree, apiVersion, kind)
    }
    guard let wave else { return code }
    return code.isLine ? code.suffixed(".wave(\(wave))") : code + Code(".wave(\(wave))")
  }

  // MARK: Typed

  private mutating func typed(
    _ tree: Template,
    _ kind: TypeLibrary.TypedKind
  ) -> Code {
    let (arguments, metadata) = Self.identity(of: tree, isNamespaced: kind.isNamespaced)
    let meta = objects.statements(
      metadata,
      of: TypeLibrary.objectMeta,
      receiver: "$0.metadata",
      at: FieldPath([.key("metadata")])
    )
    let body = objects.statements(
      Self.body(of: tree),
      of: kind.type,
      receiver: "$0",
      at: FieldPath()
    )
    let misfits = meta.misfits + body.misfits
    note(misfits)
    let statements =
      Self.nameRemoval(in: metadata) + meta.statements + body.statements
      + misfits.map(Self.assignment)
    let name = library.swiftName(of: kind.type)
    return Self.call(name, arguments, statements)
  }

  private mutating func note(_ fresh: [ObjectWriter.Misfit]) {
    misfits += fresh.count
    freshMisfits += fresh
  }

  private static func assignment(_ misfit: ObjectWriter.Misfit) -> Code {
    ValueWriter.literal(misfit.value)
      .prefixed("try $0.set(\(SwiftLiteral.inline(misfit.path.description)), to: ")
      .suffixed(")")
  }

  // MARK: Unstructured

  private mutating func unstructured(_ tree: Template, _ apiVersion: String, _ kind: String) -> Code
  {
    var (arguments, metadata) = Self.identity(of: tree, isNamespaced: true)
    let type = [("apiVersion", apiVersion), ("kind", kind)]
    arguments.insert(
      contentsOf: type.map { SwiftLiteral.string($1).prefixed("\($0): ") },
      at: 1
    )
    let fields = Self.body(of: tree)
    if !fields.isEmpty {
      let content = ValueWriter.dictionary(
        fields.map { ($0.key, ValueWriter.literal($0.value)) }
      )
      arguments.append(content.prefixed("fields: "))
    }
    let meta = objects.statements(
      metadata,
      of: TypeLibrary.objectMeta,
      receiver: "$0.metadata",
      at: FieldPath([.key("metadata")])
    )
    note(meta.misfits)
    return Self.call(
      "UnstructuredObject",
      arguments,
      Self.nameRemoval(in: metadata) + meta.statements + meta.misfits.map(Self.assignment)
    )
  }

  // MARK: Parts

  /// The arguments that say who the object is, and what else its metadata hold.
  private static func identity(
    of tree: Template,
    isNamespaced: Bool
  ) -> (arguments: [Code], metadata: [Template.Entry]) {
    guard case .mapping(var metadata)? = tree["metadata"] else { return ([Code("\"\"")], []) }
    var arguments: [Code] = []
    if let name = metadata.first(where: { $0.key == "name" })?.value {
      arguments.append(text(name))
      metadata.removeAll { $0.key == "name" }
    } else if let beginning = metadata.first(where: { $0.key == "generateName" })?.value {
      arguments.append(text(beginning))
    }
    if isNamespaced, let namespace = metadata.first(where: { $0.key == "namespace" })?.value {
      arguments.append(text(namespace).prefixed("namespace: "))
      metadata.removeAll { $0.key == "namespace" }
    }
    return (arguments, metadata)
  }

  /// An object whose name the server completes is declared by its beginning, and has no name then.
  private static func nameRemoval(in metadata: [Template.Entry]) -> [Code] {
    metadata.contains { $0.key == "generateName" } ? [Code("$0.metadata.name = nil")] : []
  }

  private static func body(of tree: Template) -> [Template.Entry] {
    guard case .mapping(let entries) = tree else { return [] }
    return entries.filter { !["apiVersion", "kind", "metadata"].contains($0.key) }
  }

  /// A parameter by its name, everything else as a literal.
  private static func text(_ template: Template) -> Code {
    guard case .text(let text) = template else { return Code("\"\"") }
    return SwiftLiteral.expression(text)
  }

  private static func call(_ name: String, _ arguments: [Code], _ statements: [Code]) -> Code {
    let call = Code.list("\(name)(", arguments, ")", width: 88, endsWithComma: false)
    guard !statements.isEmpty else { return call }
    let block = Code.block(call.lines.last ?? "", statements)
    return Code(lines: call.lines.dropLast() + block.lines)
  }

  /// Takes a sync wave that is a plain number out of the annotations.
  private static func takeWave(from tree: inout Template) -> Int? {
    guard case .mapping(var root) = tree,
      let place = root.firstIndex(where: { $0.key == "metadata" }),
      case .mapping(var metadata) = root[place].value,
      let inner = metadata.firstIndex(where: { $0.key == "annotations" }),
      case .mapping(var annotations) = metadata[inner].value,
      let wave = annotations.firstIndex(where: { $0.key == ObjectMeta.syncWaveAnnotation }),
      case .text(let text) = annotations[wave].value,
      let number = text.plain.flatMap({ Int($0) }), String(number) == text.plain
    else { return nil }
    annotations.remove(at: wave)
    metadata[inner].value = .mapping(annotations)
    if annotations.isEmpty { metadata.remove(at: inner) }
    root[place].value = .mapping(metadata)
    tree = .mapping(root)
    return number
  }

  // MARK: Completeness

  /// A field that rendering demands and that isn't there, as `FieldTable.missingFields` looks for them.
  private func missingField(
    _ template: Template,
    _ type: TypeLibrary.NamedType,
    at path: FieldPath = FieldPath()
  ) -> FieldPath? {
    guard let fields = type.fields, case .mapping(let entries) = template else { return nil }
    let values = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    for field in fields {
      let value = values[field.name] ?? .null
      let here = path.appending(field.name)
      if field.isRequired, value == .null { return here }
      let missing: FieldPath?
      switch (field.type, value) {
      case (.objectMeta, .mapping): missing = missingField(value, TypeLibrary.objectMeta, at: here)
      case (.declared(let id), .mapping): missing = missingField(value, type.sibling(id), at: here)
      case (.list(.declared(let id)), .sequence(let elements)):
        missing =
          elements.enumerated().lazy.compactMap {
            missingField($1, type.sibling(id), at: here.appending($0))
          }.first
      case (.map(.declared(let id)), .mapping(let entries)):
        missing =
          entries.lazy.compactMap {
            missingField($0.value, type.sibling(id), at: here.appending($0.key))
          }.first
      default: missing = nil
      }
      if let missing { return missing }
    }
    return nil
  }
}
