import KindKnowledge
import Manifest

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
  static func configMap(
    at path: PathPattern,
    key: PathPattern? = "key",
    timing: Timing = .healthy
  ) -> ReferenceRule {
    ReferenceRule(
      .kind(.configMap),
      at: path,
      timing: timing,
      optional: "optional",
      parts: key.map { [PartRule(.key, $0)] } ?? []
    )
  }

  /// A Secret in the same namespace, named by the field itself.
  static func secretName(at path: PathPattern, timing: Timing = .healthy) -> ReferenceRule {
    ReferenceRule(.kind(.secret), at: path, name: "", timing: timing)
  }

  /// A ServiceAccount in the same namespace, named by the field itself.
  static func serviceAccount(at path: PathPattern, timing: Timing = .healthy) -> ReferenceRule {
    ReferenceRule(.kind(.serviceAccount), at: path, name: "", timing: timing)
  }

  /// A StorageClass, named by the field itself.
  static func storageClass(at path: PathPattern, timing: Timing = .healthy) -> ReferenceRule {
    ReferenceRule(.kind(.storageClass), at: path, name: "", timing: timing)
  }

  /// A PriorityClass, named by the field itself.
  static func priorityClass(at path: PathPattern, timing: Timing = .healthy) -> ReferenceRule {
    ReferenceRule(.kind(.priorityClass), at: path, name: "", timing: timing)
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

extension ReferenceRule {
  /// The same rule, where one thing more holds.
  func when(_ condition: Condition) -> ReferenceRule {
    var rule = self
    rule.conditions.append(condition)
    return rule
  }

  /// The same rule with another timing.
  func timed(_ timing: Timing) -> ReferenceRule {
    var rule = self
    rule.timing = timing
    return rule
  }
}

extension [ReferenceRule] {
  /// Secrets in the same namespace, one for each of these fields below another one: `{name, key, optional}`.
  static func secrets(
    _ fields: [PathPattern],
    below path: PathPattern = "",
    key: PathPattern? = "key",
    timing: ReferenceRule.Timing = .healthy
  ) -> [ReferenceRule] {
    fields.map { .secret(at: path.appending($0), key: key, timing: timing) }
  }
}

extension GroupKind {
  static let configMap = GroupKind("", "ConfigMap")
  static let secret = GroupKind("", "Secret")
  static let service = GroupKind("", "Service")
  static let serviceAccount = GroupKind("", "ServiceAccount")
  static let persistentVolumeClaim = GroupKind("", "PersistentVolumeClaim")
  static let priorityClass = GroupKind("scheduling.k8s.io", "PriorityClass")
  static let storageClass = GroupKind("storage.k8s.io", "StorageClass")
}
