import KubernetesAPI
import PlatformDSL

/// What a pipeline may do, and who may start it.
struct PipelineAccess: Composite {
  let pipeline: PipelineTenant
  let organization: OrganizationTenant

  var body: [any Component] {
    Group(granting("pipeline-runner", PermissionRules.of(pipeline.profile), to: runner))
    Group(namespaces)
    // in Argo CD's own namespace an Application could choose any project; here its AppProject alone admits it
    Group(
      granting(
        "argocd-applications",
        [.allow(.readOnly + .write, on: "applications", group: "argoproj.io")],
        to: runner
      )
    )
    // the organisation's listener starts the pipeline, here and in no other organisation's namespace
    Group(
      granting(
        "eventlistener",
        [.allow([.create], on: "pipelineruns", group: "tekton.dev")],
        to: .serviceAccount(OrganizationWebhooks(organization: organization).account.reference)
      )
    )
  }

  private var runner: Subject { .serviceAccount(pipeline.account.reference) }

  /// A Role of the pipeline's namespace, and who has it.
  @ComponentBuilder private func granting(
    _ name: String,
    _ rules: [PolicyRule],
    to subject: Subject
  ) -> [any Component] {
    let role = Role(name, namespace: pipeline.namespace, rules: rules).labels(pipeline.labels)
    role
    RoleBinding(
      name,
      namespace: pipeline.namespace,
      granting: role.reference,
      to: [subject]
    )
    .labels(pipeline.labels)
  }

  /// Namespaces are of the cluster; only the pipeline's own can be read.
  @ComponentBuilder private var namespaces: [any Component] {
    let role = ClusterRole("\(pipeline.name)-namespaces") {
      $0.rules = [.allow([.get], on: "namespaces", named: [pipeline.namespace])]
    }
    .labels(pipeline.labels)
    role
    ClusterRoleBinding(
      "\(pipeline.name)-namespaces",
      granting: role.reference,
      to: [runner]
    )
    .labels(pipeline.labels)
  }
}
