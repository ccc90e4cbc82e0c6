import Resources
import TypeOutlines

/// Writes declarations of the types of a ``TypeTable``.
///
/// Properties and initialisers are compiled where they are used: a module of thousands of them then builds in two thirds
/// of the time, and a spec's binary holds only what it calls.
struct SwiftWriter {
  private let table: TypeTable
  private let namespace: String?
  private let reference: String?
  private(set) var text = ""
  var depth: Int

  private static let access = "@_alwaysEmitIntoClient public"

  init(_ table: TypeTable, namespace: String?, reference: String?, depth: Int) {
    self.table = table
    self.namespace = namespace
    self.reference = reference
    self.depth = depth
  }

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  mutating func block(_ opening: String, _ body: (inout Self) -> Void) {
    line(opening)
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  // MARK: Types

  mutating func declare(_ id: TypeTable.ID) {
    let entry = table.entries[id]
    switch entry.body {
    case .object(let fields):
      if let kind = entry.kind {
        declare(kind, entry, fields)
      } else {
        declare(entry, fields)
      }
    case .set(let members): declare(entry, members)
    }
  }

  private mutating func declare(
    _ kind: ImportedKind,
    _ entry: TypeTable.Entry,
    _ members: [TypeOutline.Field]
  ) {
    let apiVersion = SwiftText.shown(kind.apiVersion)
    line(
      "/// `\(kind.kind)` of `\(apiVersion)`\(kind.isDeprecated ? ", which is deprecated" : "")."
    )
    if let reference {
      line("///")
      line("/// Reference: \(SwiftText.shown(reference))")
    }
    block("public struct \(entry.name.last ?? ""): Resource {") { writer in
      writer.list(
        "public static let type = ResourceType(",
        [
          "group: \(SwiftText.literal(kind.group))",
          "version: \(SwiftText.literal(kind.version))",
          "kind: \(SwiftText.literal(kind.kind))",
          "scope: \(kind.isNamespaced ? ".namespaced" : ".cluster")",
        ],
        ")"
      )
      let constants = [("!-", "apiVersion"), ("!-", "kind"), ("!{", "metadata")]
      writer.fields(members, of: entry, after: constants, types: ["ObjectMeta.self"])
      writer.line("public var tree: Mapping")
      writer.line("public var declaration = Declaration()")
      writer.line("public init(tree: Mapping, unchecked: Void) { self.tree = tree }")
      writer.kindInitialiser(members, of: entry, isNamespaced: kind.isNamespaced)
      writer.line("/// `metadata`: name, labels and annotations.")
      writer.body("public var metadata: ObjectMeta", Self.objectAccessors(at: 2))
      for (index, member) in members.enumerated() {
        writer.property(member, at: constants.count + index, in: entry)
      }
      writer.inner(entry)
    }
  }

  private mutating func declare(_ entry: TypeTable.Entry, _ members: [TypeOutline.Field]) {
    let count = members.count == 1 ? "one field" : "\(members.count) fields"
    let title = SwiftText.code(entry.definition ?? entry.place)
    documentation("\(title), with \(count).")
    block("public struct \(entry.name.last ?? ""): SchemaObject {") { writer in
      writer.fields(members, of: entry)
      writer.line("public var tree: Mapping")
      writer.line("public init(tree: Mapping, unchecked: Void) { self.tree = tree }")
      writer.initialiser(members, of: entry)
      for (index, member) in members.enumerated() { writer.property(member, at: index, in: entry) }
      writer.inner(entry)
    }
  }

  private mutating func declare(_ entry: TypeTable.Entry, _ members: [TypeOutline.Member]) {
    let count = members.count == 1 ? "one known value" : "\(members.count) known values"
    documentation("\(SwiftText.code(entry.definition ?? entry.place)), with \(count).")
    block("public struct \(entry.name.last ?? ""): OpenSet {") { writer in
      writer.line("public let text: String")
      writer.line("public init(text: String, unchecked: Void) { self.text = text }")
      for member in members {
        writer.documentation(
          "\(member.text.isEmpty ? "The empty text" : SwiftText.code(member.text))."
        )
        writer.body(
          "\(Self.access) static var \(SwiftName.declared(member.name)): Self",
          ["Self(text: \(SwiftText.literal(member.text)), unchecked: ())"]
        )
      }
    }
  }

  private mutating func inner(_ entry: TypeTable.Entry) {
    for alias in entry.aliases {
      documentation("The same as ``\(swiftName(of: alias.id))``.")
      line("public typealias \(alias.name) =", swiftName(of: alias.id))
    }
    for id in entry.nested {
      line()
      declare(id)
    }
  }

  // MARK: Members

  private mutating func fields(
    _ members: [TypeOutline.Field],
    of owner: TypeTable.Entry,
    after constants: [(marks: String, name: String)] = [],
    types: [String] = []
  ) {
    var fields = constants
    var types = types
    for member in members {
      let marks = marks(of: member)
      fields.append((marks.text, member.name))
      if marks.nesting != .none { types.append(elementType(of: member, in: owner) + ".self") }
    }
    fieldTable(fields.map(\.marks), fields.map { SwiftText.literal($0.name) }, types)
  }

  /// What `FieldTable` must know of a field.
  private func marks(of member: TypeOutline.Field) -> FieldMarks {
    let nesting: FieldMarks.Nesting =
      switch member.type {
      case .declared(let id) where isObject(id): .object
      case .objectMeta: .object
      case .list(.declared(let id)) where isObject(id): .list
      case .map(.declared(let id)) where isObject(id): .map
      default: .none
      }
    let merging: Field.Merging =
      switch (member.notes.merging, member.type) {
      case (.keys(let keys), _) where !FieldMarks.canHold(keys): .standard
      case (.set, .list): .set
      case (.set, _): .standard
      default: member.notes.merging
      }
    return FieldMarks(isRequired: member.isRequired, nesting: nesting, merging: merging)
  }

  private func isObject(_ id: TypeTable.ID) -> Bool {
    if case .object = table.entries[id].body { true } else { false }
  }

  /// What the type of a field, or of what its lists and maps hold, is called inside the type that has the field.
  private func elementType(of member: TypeOutline.Field, in owner: TypeTable.Entry) -> String {
    guard let id = member.type.declared else { return "ObjectMeta" }
    return owner.innerNames[member.name] ?? swiftName(of: id)
  }

  private func parameters(_ members: [TypeOutline.Field], of owner: TypeTable.Entry) -> [String] {
    let parameters = members.map { member in
      (member, "\(SwiftName.declared(member.property)): \(swiftType(of: member, in: owner))")
    }
    return parameters.filter(\.0.isRequired).map(\.1)
      + parameters.filter { !$0.0.isRequired }.map { "\($0.1)? = nil" }
  }

  private mutating func initialiser(_ members: [TypeOutline.Field], of owner: TypeTable.Entry) {
    let members = members.filter { !$0.notes.holdsSecret }
    let parameters = parameters(members, of: owner) + ["configure: (inout Self) -> Void = { _ in }"]
    list("\(Self.access) init(", parameters, ") {")
    line("  self.init(tree: [:], unchecked: ())")
    depth += 1
    for member in members { assign(member, isRequired: member.isRequired) }
    depth -= 1
    line("  configure(&self)")
    line("}")
  }

  private mutating func kindInitialiser(
    _ members: [TypeOutline.Field],
    of owner: TypeTable.Entry,
    isNamespaced: Bool
  ) {
    let members = members.filter { !$0.notes.holdsSecret }
    // a kind's required fields are not demanded here: the closure sets them, and what it forgets is found at render
    let fields = members.map {
      "\(SwiftName.declared($0.property)): \(swiftType(of: $0, in: owner))? = nil"
    }
    let parameters =
      ["_ name: String"] + (isNamespaced ? ["namespace: String? = nil"] : []) + fields
      + [
        "fileID: String = #fileID", "line: Int = #line",
        "configure: (inout Self) throws -> Void = { _ in }",
      ]
    let namespace = isNamespaced ? "namespace" : "nil"
    list("\(Self.access) init(", parameters, ") {")
    line(
      "  self.init(named: name, namespace: \(namespace), "
        + "at: SourceLocation(fileID: fileID, line: line)) {"
    )
    depth += 2
    for member in members { assign(member, isRequired: false, to: "$0") }
    depth -= 2
    line("    try configure(&$0)")
    line("  }")
    line("}")
  }

  private mutating func assign(
    _ member: TypeOutline.Field,
    isRequired: Bool,
    to receiver: String = "self"
  ) {
    let name = SwiftName.declared(member.property)
    let assignment = "\(receiver).\(name) = \(name)"
    if member.isObject(in: table) && !isRequired {
      body("if let \(name)", [assignment])
    } else {
      line(assignment)
    }
  }

  /// - Parameter index: The field's position in the type's table, by which the accessor names it.
  private mutating func property(
    _ member: TypeOutline.Field,
    at index: Int,
    in entry: TypeTable.Entry
  ) {
    let type = swiftType(of: member, in: entry)
    let typeName = elementType(of: member, in: entry)
    documentation(Documentation.line(for: member, in: entry, typeName: typeName))
    if member.notes.holdsSecret { line(SecretValues.attribute(of: member, in: entry)) }
    let declaration = "\(Self.access) var \(SwiftName.declared(member.property)): \(type)"
    if member.isObject(in: table) {
      body(declaration, Self.objectAccessors(at: index))
    } else {
      let accessor =
        member.type == .string ? "self[string: \(index)]" : "self[field: \(index)]"
      body("\(declaration)?", ["get { \(accessor) }", "set { \(accessor) = newValue }"])
    }
  }

  private static func objectAccessors(at index: Int) -> [String] {
    let field = "self[object: \(index)]"
    return ["get { \(field) }", "set { \(field) = newValue }", "_modify { yield &\(field) }"]
  }

  private func swiftType(of member: TypeOutline.Field, in owner: TypeTable.Entry) -> String {
    swiftType(member.type, element: elementType(of: member, in: owner))
  }

  private func swiftType(_ type: TypeOutline.FieldType, element: String) -> String {
    switch type {
    case .any: "Value"
    case .string: "String"
    case .bool: "Bool"
    case .integer: "Int"
    case .number: "Double"
    case .quantity: "Quantity"
    case .intOrString: "IntOrString"
    case .objectMeta: "ObjectMeta"
    case .list(let inner): "[\(swiftType(inner, element: element))]"
    case .map(let inner): "OrderedMap<\(swiftType(inner, element: element))>"
    case .declared: element
    }
  }

  func swiftName(of id: TypeTable.ID) -> String {
    ((namespace.map { [$0] } ?? []) + table.entries[id].name).joined(separator: ".")
  }
}
