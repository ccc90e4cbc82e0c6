import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A namespace on an object of a kind that belongs to the whole cluster.
struct NamespacedClusterObject: ObjectPolicy {
  let codes: [DiagnosticCode] = [.wrongNamespace]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let path = FieldPath([.key("metadata"), .key("namespace")])
    guard object.identity.namespace == nil,
      let namespace = Value.mapping(object.tree)[path], namespace != .null
    else { return [] }
    return [
      Diagnostic(
        .wrongNamespace,
        "\(object.identity.kind) is cluster-scoped and can't be in namespace '\(namespace.string ?? "")'",
        at: object.location,
        object: object.identity.description,
        field: "metadata.namespace",
        help: "remove the namespace"
      )
    ]
  }
}

extension DiagnosticCode {
  static let wrongNamespace = DiagnosticCode(
    "policy.namespaced-cluster-object",
    "A cluster-scoped object names a namespace.",
    why: """
      The kind belongs to the whole cluster, so the namespace confines nothing: a reader who \
      trusts it misjudges what the object can do.
      """,
    example: .swift(
      """
      Application("a", namespace: "a") { Namespace("n") { $0.metadata.namespace = "a" } }
      """
    )
  )
}
