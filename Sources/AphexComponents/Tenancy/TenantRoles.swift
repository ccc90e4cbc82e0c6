import KubernetesAPI
import PlatformDSL

/// The ClusterRoles that every organisation's bindings refer to.
package struct TenantRoles: Composite {
  /// What every organisation's listener reads.
  ///
  /// It only reads: what a listener may create is granted in each pipeline's namespace.
  static let eventListener = ClusterRole("eventlistener-access") {
    $0.rules = [
      .allow(
        .readOnly,
        on: "eventlisteners",
        "triggerbindings",
        "triggertemplates",
        "triggers",
        "interceptors",
        "clustertriggerbindings",
        "clusterinterceptors",
        group: "triggers.tekton.dev"
      )
    ]
  }

  /// What those who administer an organisation may do in its namespaces.
  static let organizationAdmin = ClusterRole("organization-admin") {
    // kinds by name: reading everything would be reading `pods/exec`, which runs commands
    $0.rules =
      [
        .allow(
          .readOnly,
          on: "configmaps",
          "events",
          "persistentvolumeclaims",
          "pods",
          "pods/log",
          "secrets",
          "serviceaccounts",
          "services"
        ),
        .allow(
          .readOnly,
          on: "daemonsets",
          "deployments",
          "replicasets",
          "statefulsets",
          group: "apps"
        ),
        .allow(.readOnly, on: "cronjobs", "jobs", group: "batch"),
        .allow(
          .readOnly,
          on: "eventlisteners",
          "triggerbindings",
          "triggers",
          "triggertemplates",
          group: "triggers.tekton.dev"
        ),
        .allow(.readOnly, on: "externalsecrets", "secretstores", group: "external-secrets.io"),
        .allow(.write, on: "secrets"),
        .allow(
          .readOnly + [.create, .delete],
          on: "pipelineruns",
          "taskruns",
          group: "tekton.dev"
        ),
        .allow(.readOnly, on: "pipelines", "tasks", group: "tekton.dev"),
      ]
  }

  /// The roles.
  package init() {}

  /// Two ClusterRoles.
  package var body: [any Component] {
    Self.eventListener
    Self.organizationAdmin
  }
}
