import KubernetesAPI
import PlatformDSL

/// The ClusterRoles that every organisation's bindings refer to.
public struct TenantRoles: Composite {
  static let eventListener = "eventlistener-access"
  static let organizationAdmin = "organization-admin"

  /// The roles.
  public init() {}

  /// Two ClusterRoles.
  public var body: [any Component] {
    ClusterRole(Self.eventListener) {
      // it only reads: what a listener may create is granted in each pipeline's namespace
      $0.rules = [
        PolicyRule(
          verbs: ["get", "list", "watch"],
          apiGroups: ["triggers.tekton.dev"],
          resources: [
            "eventlisteners", "triggerbindings", "triggertemplates", "triggers", "interceptors",
            "clustertriggerbindings", "clusterinterceptors",
          ]
        )
      ]
    }
    ClusterRole(Self.organizationAdmin) {
      $0.rules = [
        PolicyRule(
          verbs: ["get", "list", "watch"],
          apiGroups: ["", "apps", "batch", "triggers.tekton.dev", "external-secrets.io"],
          resources: ["*"]
        ),
        PolicyRule(
          verbs: ["create", "update", "patch", "delete"],
          apiGroups: [""],
          resources: ["secrets"]
        ),
        PolicyRule(
          verbs: ["get", "list", "watch", "create", "delete"],
          apiGroups: ["tekton.dev"],
          resources: ["pipelineruns", "taskruns"]
        ),
        PolicyRule(
          verbs: ["get", "list", "watch"],
          apiGroups: ["tekton.dev"],
          resources: ["pipelines", "tasks"]
        ),
      ]
    }
  }
}
