import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A name or namespace that YAML reads as a number or a boolean.
struct UnquotedName: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unquotedName]

  private static let fields = ["name", "generateName", "namespace"]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    object.metadata(kinds).flatMap { path, metadata in
      Self.fields.compactMap { field in
        guard let value = metadata[field], value.isUnquoted else { return nil }
        return Self.diagnostic(value, at: path.appending(field), of: object)
      }
    }
  }

  static func diagnostic(_ value: Value, at path: FieldPath, of object: ObjectNode) -> Diagnostic {
    let isNamespace = path.steps.last == .key("namespace")
    return Diagnostic(
      .unquotedName,
      "the \(isNamespace ? "namespace" : "name") is \(value.typeName), and the API server takes a string only",
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help: "write it in quotes"
    )
  }
}

extension Value {
  /// Whether it is a number or a boolean where a name belongs.
  var isUnquoted: Bool {
    switch self {
    case .integer, .double, .bool: true
    case .null, .string, .sequence, .mapping: false
    }
  }
}

extension DiagnosticCode {
  static let unquotedName = DiagnosticCode(
    "policy.unquoted-name",
    "A name or namespace, of an object or a reference, is a number or a boolean; put it in quotes.",
    why: """
      YAML 1.1, which Kubernetes reads, takes `1234` for a number and `no` for false. The API server \
      refuses the object: "cannot unmarshal number into Go struct field ObjectMeta.metadata.name".
      """,
    example: .yaml(
      """
      {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {serviceAccountName: 12}}
      """
    )
  )
}
