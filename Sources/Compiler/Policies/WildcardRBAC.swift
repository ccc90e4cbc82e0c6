import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Rights that grow without anybody's decision: `*` for verbs, resources or API groups, and bindings of `cluster-admin`.
struct WildcardRBAC: ObjectPolicy {
  let codes: [DiagnosticCode] = [.wildcardRBAC]

  private static let fields = [
    ("verbs", "verb"), ("resources", "resource"), ("apiGroups", "API group"),
  ]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let facets = kinds[object.identity.groupKind]?.facets else { return [] }
    return facets.rights.flatMap { rights in
      rights.parts(of: object.tree).flatMap { faults(of: $0, in: object) }
    }
      + facets.grantedRoles.flatMap { roles in
        roles.parts(of: object.tree).compactMap { fault(ofRole: $0, in: object, kinds) }
      }
  }

  private func faults(of rule: ManifestPart, in object: ObjectNode) -> [Diagnostic] {
    Self.fields.compactMap { field, word in
      guard rule.tree[field]?.sequence?.contains("*") == true else { return nil }
      return diagnostic(
        "'*' grants every \(word), also those that are added later",
        rule.path.appending(field),
        object,
        help: "name each \(word) that is needed"
      )
    }
  }

  private func fault(
    ofRole role: ManifestPart,
    in object: ObjectNode,
    _ kinds: KindTable
  ) -> Diagnostic? {
    // a binding's roles are of its own API group, whether or not `apiGroup` says so
    guard let name = role.tree["name"]?.string, let kind = role.tree["kind"]?.string,
      let facets = kinds[GroupKind(object.identity.group, kind)]?.facets,
      facets.unlimitedRoles.contains(name)
    else { return nil }
    return diagnostic(
      "'\(name)' grants every right there is",
      role.path.appending("name"),
      object,
      help: "bind a role that names what is needed"
    )
  }

  private func diagnostic(
    _ message: String,
    _ path: FieldPath,
    _ object: ObjectNode,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      .wildcardRBAC,
      message,
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help: help + DiagnosticCode.wildcardRBAC.exceptionHint
    )
  }
}

extension DiagnosticCode {
  static let wildcardRBAC = DiagnosticCode(
    .wildcardRBAC,
    "A role grants '*', or a binding grants cluster-admin; name what is needed.",
    why: """
      A wildcard also grants verbs and kinds that don't exist yet: every operator you install \
      later adds to it, and nobody reviews that. Source: \
      https://kubernetes.io/docs/concepts/security/rbac-good-practices/
      """,
    example: .swift(
      """
      ClusterRole("everything") { $0.rules = [.allow([.any], on: "*", group: "*")] }
      ClusterRoleBinding("admins", granting: .clusterAdmin, to: [.group("platform")])
      """
    )
  )
}
