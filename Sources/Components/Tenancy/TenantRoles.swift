import KubernetesAPI
import PlatformDSL

/// The ClusterRoles that every organisation's bindings refer to.
public struct TenantRoles: Composite {
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
    $0.rules =
      ["", "apps", "batch", "triggers.tekton.dev", "external-secrets.io"].map {
        .allow(.readOnly, on: "*", group: $0)
      } + [
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
  public init() {}

  /// Two ClusterRoles.
  public var body: [any Component] {
    Self.eventListener
    Self.organizationAdmin
  }
}
