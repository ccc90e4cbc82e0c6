import PlatformDSL

/// What an organisation's Application may render: its own namespaces, what binds them to the cluster, and the custom
/// resources that say what it is.
struct OrganizationOwnership: Composite {
  let organization: OrganizationTenant
  let settings: TenancySettings

  var body: [any Component] {
    Ownership(
      organization.name,
      namespaces: [organization.namespace]
        + organization.pipelines.flatMap { [$0.namespace, "\($0.namespace)-*"] },
      also: clusterObjects + customResources
    )
  }

  private var clusterObjects: [OwnedObjects] {
    let roles = "rbac.authorization.k8s.io"
    let namespaces = [organization.namespace] + organization.pipelines.map(\.namespace)
    return namespaces.map { .cluster("Namespace", named: $0) } + [
      .cluster("ClusterSecretStore.external-secrets.io", named: "\(organization.namespace)-store"),
      .cluster("ClusterRoleBinding.\(roles)", named: "eventlistener-\(organization.name)"),
    ]
      + organization.pipelines.flatMap { pipeline in
        ["ClusterRole", "ClusterRoleBinding"].map { kind in
          OwnedObjects.cluster("\(kind).\(roles)", named: "\(pipeline.name)-namespaces")
        }
      }
  }

  private var customResources: [OwnedObjects] {
    [.namespaced("Organization.aphex.io", in: settings.namespace, named: organization.name)]
      + organization.pipelines.map { pipeline in
        .namespaced(
          "RepoBinding.aphex.io",
          in: settings.namespace,
          named: pipeline.resource.metadata.name ?? ""
        )
      }
  }
}
