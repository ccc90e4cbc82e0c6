import KubernetesAPI

/// What the profiles of pipelines allow, from "Permission Profiles" of the platform's data models.
enum PermissionRules {
  /// The rules of a profile; of one that nobody knows, the standard's.
  static func of(_ profile: Aphex.PermissionProfile) -> [PolicyRule] {
    profile == .elevated ? elevated : standard
  }

  private static let change: [RBACVerb] = [.get, .list, .create, .update, .delete]

  /// Terraform's lock on its state.
  private static let stateLock = PolicyRule.allow(
    change,
    on: "leases",
    group: "coordination.k8s.io"
  )

  private static let standard: [PolicyRule] = [
    .allow(change, on: "pods", "pods/log", "configmaps", "secrets"),
    .allow([.get, .list, .create], on: "pipelineruns", "taskruns", group: "tekton.dev"),
    stateLock,
  ]

  private static let elevated: [PolicyRule] = [
    .allow(
      change,
      on: "pods",
      "pods/log",
      "configmaps",
      "secrets",
      "services",
      "persistentvolumeclaims"
    ),
    .allow(change, on: "pipelineruns", "taskruns", "pipelines", "tasks", group: "tekton.dev"),
    .allow(change, on: "deployments", "statefulsets", group: "apps"),
    stateLock,
  ]
}
