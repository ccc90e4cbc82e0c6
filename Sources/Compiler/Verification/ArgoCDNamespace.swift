import Manifest

/// The namespace that Argo CD itself is in, as far as manifests tell.
struct ArgoCDNamespace {
  /// The namespace; nil if it isn't known.
  let known: String?

  /// The name that Argo CD's own installation has.
  private static let usual = "argocd"

  /// It is the usual one if anything of Argo CD is there, and otherwise where all AppProjects are.
  init(_ objects: [ObjectNode], _ rules: [ProjectRules]) {
    let own: Set<GroupKind> = [.argoApplication, .argoApplicationSet, .appProject]
    let isUsual = objects.contains {
      $0.identity.namespace == Self.usual && own.contains($0.identity.groupKind)
    }
    let namespaces = Set(rules.compactMap(\.identity.namespace)).subtracting([""])
    known = isUsual ? Self.usual : namespaces.count == 1 ? namespaces.first : nil
  }

  /// Where an Application may live whatever its AppProject says.
  func name(for application: ObjectNode) -> String? { known ?? application.identity.namespace }

  /// Whether Argo CD reads an AppProject, as far as that is known.
  func isOwn(_ identity: ObjectIdentity) -> Bool {
    guard let known, let namespace = identity.namespace, !namespace.isEmpty else { return true }
    return namespace == known
  }
}
