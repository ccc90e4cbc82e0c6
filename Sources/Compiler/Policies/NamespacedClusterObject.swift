import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A namespace on an object of a kind that belongs to the whole cluster.
struct NamespacedClusterObject: ObjectPolicy {
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
