import KubernetesAPI
import PlatformDSL

/// What a pipeline may do, and who may start it.
struct PipelineAccess: Composite {
  let pipeline: PipelineTenant
  let organization: OrganizationTenant

  var body: [any Component] {
    Group(runner)
    Group(namespaces)
    Group(applications)
    Group(starter)
  }

  @ComponentBuilder private var runner: [any Component] {
    Role("pipeline-runner", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.rules = pipeline.profile == .elevated ? Self.elevated : Self.standard
    }
    binding("pipeline-runner", to: .role("pipeline-runner"))
  }

  /// Namespaces are of the cluster; only the pipeline's own can be read.
  @ComponentBuilder private var namespaces: [any Component] {
    ClusterRole("\(pipeline.name)-namespaces") {
      $0.metadata.labels = pipeline.labels
      $0.rules = [
        PolicyRule(
          verbs: ["get"],
          apiGroups: [""],
          resourceNames: [pipeline.namespace],
          resources: ["namespaces"]
        )
      ]
    }
    ClusterRoleBinding("\(pipeline.name)-namespaces") {
      $0.metadata.labels = pipeline.labels
      $0.roleRef = .clusterRole("\(pipeline.name)-namespaces")
      $0.subjects = [account]
    }
  }

  /// Applications in the pipeline's own namespace, which its AppProject alone admits: in Argo CD's it could choose any.
  @ComponentBuilder private var applications: [any Component] {
    Role("argocd-applications", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.rules = [
        PolicyRule(
          verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
          apiGroups: ["argoproj.io"],
          resources: ["applications"]
        )
      ]
    }
    binding("argocd-applications", to: .role("argocd-applications"))
  }

  /// The organisation's listener starts the pipeline, here and in no other organisation's namespace.
  @ComponentBuilder private var starter: [any Component] {
    Role("eventlistener", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.rules = [
        PolicyRule(verbs: ["create"], apiGroups: ["tekton.dev"], resources: ["pipelineruns"])
      ]
    }
    RoleBinding("eventlistener", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.roleRef = .role("eventlistener")
      $0.subjects = [
        .serviceAccount(OrganizationWebhooks.account, namespace: organization.namespace)
      ]
    }
  }

  private var account: Subject {
    .serviceAccount(PipelineBinding.account, namespace: pipeline.namespace)
  }

  private func binding(_ name: String, to role: RoleRef) -> RoleBinding {
    RoleBinding(name, namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.roleRef = role
      $0.subjects = [account]
    }
  }

  // MARK: Profiles, from "Permission Profiles" of the platform's data models

  private static let change = ["get", "list", "create", "update", "delete"]

  /// Terraform's lock on its state.
  private static let stateLock = PolicyRule(
    verbs: change,
    apiGroups: ["coordination.k8s.io"],
    resources: ["leases"]
  )

  private static let standard = [
    PolicyRule(
      verbs: change,
      apiGroups: [""],
      resources: ["pods", "pods/log", "configmaps", "secrets"]
    ),
    PolicyRule(
      verbs: ["get", "list", "create"],
      apiGroups: ["tekton.dev"],
      resources: ["pipelineruns", "taskruns"]
    ),
    stateLock,
  ]

  private static let elevated = [
    PolicyRule(
      verbs: change,
      apiGroups: [""],
      resources: [
        "pods", "pods/log", "configmaps", "secrets", "services", "persistentvolumeclaims",
      ]
    ),
    PolicyRule(
      verbs: change,
      apiGroups: ["tekton.dev"],
      resources: ["pipelineruns", "taskruns", "pipelines", "tasks"]
    ),
    PolicyRule(
      verbs: change,
      apiGroups: ["apps"],
      resources: ["deployments", "statefulsets"]
    ),
    stateLock,
  ]
}
