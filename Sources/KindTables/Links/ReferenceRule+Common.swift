import Manifest
import Resources

/// The shapes in which references come in most APIs.
extension ReferenceRule {
  /// A Secret in the same namespace: `{name, key, optional}`.
  static func secret(
    at path: PathPattern,
    name: PathPattern = "name",
    key: PathPattern? = "key",
    timing: Timing = .healthy
  ) -> ReferenceRule {
    ReferenceRule(
      .kind(.secret),
      at: path,
      name: name,
      timing: timing,
      optional: "optional",
      parts: key.map { [PartRule(.key, $0)] } ?? []
    )
  }

  /// A Secret in the namespace that `namespace` names, as kinds of the whole cluster write it.
  static func secret(
    at path: PathPattern,
    namespace: Namespace,
    key: PathPattern? = "key",
    timing: Timing = .healthy
  ) -> ReferenceRule {
    ReferenceRule(
      .kind(.secret),
      at: path,
      namespace: namespace,
      timing: timing,
      parts: key.map { [PartRule(.key, $0)] } ?? []
    )
  }

  /// A ConfigMap in the same namespace: `{name, key, optional}`.
  static func configMap(at path: PathPattern, key: PathPattern? = "key") -> ReferenceRule {
    ReferenceRule(
      .kind(.configMap),
      at: path,
      optional: "optional",
      parts: key.map { [PartRule(.key, $0)] } ?? []
    )
  }

  /// A ServiceAccount in the same namespace, named by the field itself.
  static func serviceAccount(at path: PathPattern, timing: Timing = .healthy) -> ReferenceRule {
    ReferenceRule(.kind(.serviceAccount), at: path, name: "", timing: timing)
  }

  /// The Service that a webhook or an extension server answers at.
  static func webhookService(at path: PathPattern, timing: Timing = .used) -> ReferenceRule {
    ReferenceRule(
      .kind(.service),
      at: path,
      namespace: .named("namespace"),
      timing: timing,
      parts: [PartRule(.port, "port")]
    )
  }
}

extension GroupKind {
  static let configMap = GroupKind("", "ConfigMap")
  static let secret = GroupKind("", "Secret")
  static let service = GroupKind("", "Service")
  static let serviceAccount = GroupKind("", "ServiceAccount")
  static let persistentVolumeClaim = GroupKind("", "PersistentVolumeClaim")
}
