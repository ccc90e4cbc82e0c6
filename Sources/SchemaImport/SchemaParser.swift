import Diagnostics
import Manifest
import YAML

/// Reads the schemas of one document into ``SchemaType``s; faults are noted, and what they spoil takes any value.
///
/// A document is no deeper than the reader's limit, so recursion over it is bounded; a `$ref` is queued, never followed.
struct SchemaParser {
  let document: YAMLDocument
  /// Whether the API server fills in what `default` says.
  ///
  /// Of a built-in kind's OpenAPI it doesn't: `default: ""` there is what
  /// Go's zero values are published as.
  var appliesDefaults = false
  private(set) var diagnostics: [Diagnostic] = []
  /// Pointers that were referred to and are not read yet.
  private var pending: [(pointer: String, node: YAMLNode)] = []
  private var seen: Set<String> = []

  init(_ document: YAMLDocument) { self.document = document }

  mutating func fault(
    _ code: DiagnosticCode,
    _ message: String,
    at node: YAMLNode,
    _ path: FieldPath,
    severity: Diagnostic.Severity = .error,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code,
        message,
        at: node.mark.location(in: document.path),
        severity: severity,
        field: path.steps.isEmpty ? nil : path.description,
        help: help
      )
    )
  }

  // MARK: Types

  /// What a schema allows.
  mutating func type(of schema: YAMLNode, at path: FieldPath) -> SchemaType {
    guard schema.entries != nil else {
      // JSON Schema's `true` and `false`
      if case .bool = schema.scalar { return .any }
      fault(.importMalformed, "a schema is a mapping, not \(schema.described)", at: schema, path)
      return .any
    }
    if let reference = schema["$ref"] { return definition(reference, at: path) }
    if schema.isSet("x-kubernetes-int-or-string") {
      return schema["pattern"]?.text.map(Self.isQuantityPattern) == true ? .quantity : .intOrString
    }
    if schema.isSet("x-kubernetes-embedded-resource") { return .any }
    let names = typeNames(of: schema, at: path)
    if Set(names) == ["string", "integer"] { return .intOrString }
    guard names.count < 2 else { return .any }
    switch names.first {
    case "object": return object(schema, at: path)
    case "array":
      guard let items = schema["items"] else { return .list(.any) }
      return .list(type(of: items, at: path))
    case "string": return texts(schema)
    case "boolean": return .bool
    case "integer": return .integer
    case "number": return .number
    case nil: return untyped(schema, at: path)
    default:
      fault(
        .importUnknownType,
        "there is no type '\(names[0])'",
        at: schema["type"] ?? schema,
        path,
        help: Suggestion.help(for: names[0], in: Self.typeNames)
      )
      return .any
    }
  }

  private static let typeNames = [
    "object", "array", "string", "boolean", "integer", "number", "null",
  ]

  /// The names that `type` gives, without `null`.
  private mutating func typeNames(of schema: YAMLNode, at path: FieldPath) -> [String] {
    guard let type = schema["type"] else { return [] }
    if let name = type.text { return name == "null" ? [] : [name] }
    if let names = type.elements?.compactMap(\.text), names.count == type.elements?.count {
      return names.filter { $0 != "null" }
    }
    // `null` without quotes is a null, and means the type of that name
    if type.scalar == .null { return [] }
    fault(.importMalformed, "'type' is a name, not \(type.described)", at: type, path)
    return []
  }

  private func texts(_ schema: YAMLNode) -> SchemaType {
    guard let values = schema["enum"]?.elements else { return .string }
    var texts: [String] = []
    for value in values where value.scalar != .null {
      guard let text = value.text else { return .string }
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.isEmpty ? .string : .enumeration(texts)
  }

  private mutating func untyped(_ schema: YAMLNode, at path: FieldPath) -> SchemaType {
    if schema["properties"] != nil || schema["additionalProperties"]?.entries != nil {
      return object(schema, at: path)
    }
    if schema["items"] != nil { return .list(type(of: schema["items"] ?? schema, at: path)) }
    for keyword in ["allOf", "oneOf", "anyOf"] {
      guard let node = schema[keyword] else { continue }
      guard let branches = node.elements else {
        fault(.importMalformed, "'\(keyword)' is a list, not \(node.described)", at: node, path)
        continue
      }
      var types: [SchemaType] = []
      for branch in branches where branch["type"]?.text != "null" {
        let type = type(of: branch, at: path)
        if !types.contains(type) { types.append(type) }
      }
      if types.count == 1 { return types[0] }
      // which branch an author means can't be known, except where one type holds them all
      if keyword != "allOf", Set(types) == [.string, .integer] { return .intOrString }
      return .any
    }
    if let values = schema["enum"]?.elements, values.allSatisfy({ $0.text != nil }) {
      return texts(schema)
    }
    return .any
  }

  // MARK: Objects

  private mutating func object(_ schema: YAMLNode, at path: FieldPath) -> SchemaType {
    let fields = fields(of: schema, at: path)
    if !fields.isEmpty { return .object(fields) }
    if schema.isSet("x-kubernetes-preserve-unknown-fields") { return .any }
    if let values = schema["additionalProperties"], values.entries != nil {
      return .map(type(of: values, at: path))
    }
    // the branches say what the object may hold, and none may be guessed
    if ["allOf", "anyOf", "oneOf"].contains(where: { schema[$0] != nil }) { return .any }
    return .map(.any)
  }

  /// The fields that a schema names, in the order of their names.
  mutating func fields(of schema: YAMLNode, at path: FieldPath) -> [FieldSchema] {
    guard let properties = schema["properties"] else { return [] }
    guard let entries = properties.entries else {
      let message = "'properties' is a mapping, not \(properties.described)"
      fault(.importMalformed, message, at: properties, path)
      return []
    }
    let required = Set(schema.texts("required"))
    return entries.sorted { $0.key < $1.key }.map { entry in
      FieldSchema(
        name: entry.key,
        isRequired: required.contains(entry.key) && !isDefaulted(entry.node),
        type: type(of: entry.node, at: path.appending(entry.key)),
        notes: notes(of: entry.node)
      )
    }
  }

  /// The pattern by which a CRD says that it means `resource.Quantity`.
  private static func isQuantityPattern(_ pattern: String) -> Bool {
    pattern.hasPrefix("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)")
  }

  // MARK: References

  private mutating func definition(_ reference: YAMLNode, at path: FieldPath) -> SchemaType {
    guard let pointer = reference.text else {
      fault(.importMalformed, "'$ref' is a text, not \(reference.described)", at: reference, path)
      return .any
    }
    for (suffix, type) in Self.wellKnown where pointer.hasSuffix(suffix) { return type }
    guard let node = node(at: pointer) else {
      let message = "'\(pointer)' is not in this document"
      fault(.importUnresolvedReference, message, at: reference, path)
      return .any
    }
    if seen.insert(pointer).inserted { pending.append((pointer, node)) }
    return .definition(key(of: pointer))
  }

  private static let wellKnown: [(String, SchemaType)] = [
    ("io.k8s.apimachinery.pkg.api.resource.Quantity", .quantity),
    ("io.k8s.apimachinery.pkg.util.intstr.IntOrString", .intOrString),
    ("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", .objectMeta),
    ("io.k8s.apimachinery.pkg.runtime.RawExtension", .any),
  ]

  func key(of pointer: String) -> String { "\(document.path)\(pointer)" }

  private func node(at pointer: String) -> YAMLNode? {
    guard pointer.first == "#" else { return nil }
    guard pointer != "#" else { return document.root }
    let tokens = try? JSONPointer(parsing: String(pointer.dropFirst())).tokens
    guard let tokens else { return nil }
    var node = document.root
    for token in tokens {
      guard let next = node[token] else { return nil }
      node = next
    }
    return node
  }

  /// Reads everything that was referred to, and what that refers to.
  mutating func readDefinitions(
    enumerations: [String: [String: [String]]]
  ) -> [String: ImportedDefinition] {
    var definitions: [String: ImportedDefinition] = [:]
    while let (pointer, node) = pending.popLast() {
      let name = pointer.split(separator: "/").last.map(String.init) ?? "Root"
      let type = type(of: node, at: FieldPath([.key(name)]))
      definitions[key(of: pointer)] = ImportedDefinition(
        name: name,
        type: type.adding(enumerations[name] ?? [:]),
        location: node.mark.location(in: document.path)
      )
    }
    return definitions
  }
}

extension SchemaType {
  /// This object with fields that take only some texts, which its schema leaves out.
  func adding(_ enumerations: [String: [String]]) -> SchemaType {
    guard case .object(let fields) = self, !enumerations.isEmpty else { return self }
    return .object(fields.adding(enumerations))
  }
}

extension [FieldSchema] {
  func adding(_ enumerations: [String: [String]]) -> [FieldSchema] {
    map { field in
      var field = field
      guard let values = enumerations[field.name] else { return field }
      switch field.type {
      case .string: field.type = .enumeration(values)
      case .list(.string): field.type = .list(.enumeration(values))
      default: break
      }
      return field
    }
  }
}

extension YAMLNode {
  /// What this is, for a message.
  var described: String {
    switch content {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar(.null): "null"
    case .scalar(.bool): "a boolean"
    case .scalar(.integer), .scalar(.double): "a number"
    case .scalar: "a text"
    }
  }
}

extension DiagnosticCode {
  package static let importUnresolvedReference = DiagnosticCode(
    "import.unresolved-reference",
    "A '$ref' leads nowhere, out of its file, or back to itself; the field takes any value.",
    why: """
      The importer reads only the files that you give it and never the network, so that an \
      import can be repeated.
      """,
    example: .yaml(
      """
      openAPIV3Schema: {properties: {spec: {$ref: '#/definitions/Absent'}}}
      """
    )
  )

  package static let importUnknownType = DiagnosticCode(
    "import.unknown-type",
    "A schema's 'type' is not a JSON Schema type; the field takes any value.",
    why: """
      JSON Schema has seven types: array, boolean, integer, null, number, object and string. The \
      API server rejects a definition with another one.
      """,
    example: .yaml(
      """
      openAPIV3Schema: {properties: {spec: {type: strng}}}
      """
    )
  )
}
