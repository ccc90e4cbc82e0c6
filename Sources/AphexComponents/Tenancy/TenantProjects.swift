import ArgoCDAPI
import PlatformDSL

/// The AppProjects of the tenants: one for what each organisation's Application may do, and one for each pipeline's own
/// Applications.
///
/// They belong to the platform: an Application must not be able to change the project that limits it.
package struct TenantProjects: Composite {
  let registry: TenantRegistry

  /// The projects of a registry's tenants.
  package init(_ registry: TenantRegistry) { self.registry = registry }

  /// AppProjects in Argo CD's namespace.
  package var body: [any Component] {
    for organization in registry.organizations {
      project(of: organization).declared(at: organization.resource.declaration.location)
      for pipeline in organization.pipelines {
        project(of: pipeline).declared(at: pipeline.resource.declaration.location)
      }
    }
  }

  /// What the platform renders for an organisation, and nothing beside it.
  private func project(of organization: OrganizationTenant) -> ArgoCD.AppProject {
    ArgoCD.AppProject(organization.namespace, namespace: registry.settings.argoCDNamespace) {
      $0.metadata.labels = organization.labels
      $0.spec.description = "What the platform renders for organisation \(organization.name)"
      $0.spec.sourceRepos = [registry.settings.repository]
      $0.spec.destinations =
        ([organization.namespace] + organization.pipelines.map(\.namespace)
        + [registry.settings.namespace])
        .map { .init(namespace: $0, server: Destination.inCluster) }
      $0.spec.clusterResourceWhitelist = Self.clusterKinds(of: organization)
    }
  }

  private static func clusterKinds(
    of organization: OrganizationTenant
  ) -> [ArgoCD.AppProject.Spec.ClusterResourceWhitelistItem] {
    let roles = "rbac.authorization.k8s.io"
    return ([organization.namespace] + organization.pipelines.map(\.namespace)).map {
      .init(group: "", kind: "Namespace", name: $0)
    } + [
      .init(
        group: "external-secrets.io",
        kind: "ClusterSecretStore",
        name: "org-\(organization.name)-store"
      ),
      .init(group: roles, kind: "ClusterRoleBinding", name: "eventlistener-\(organization.name)"),
    ]
      + organization.pipelines.flatMap {
        [
          .init(group: roles, kind: "ClusterRole", name: "\($0.name)-namespaces"),
          .init(group: roles, kind: "ClusterRoleBinding", name: "\($0.name)-namespaces"),
        ]
      }
  }

  /// Source: "AppProject" of the platform's data models.
  private func project(of pipeline: PipelineTenant) -> ArgoCD.AppProject {
    let url = "https://github.com/\(pipeline.repository)"
    return ArgoCD.AppProject(pipeline.name, namespace: registry.settings.argoCDNamespace) {
      $0.metadata.labels = [
        "platform.aphex/pipeline": pipeline.name,
        "platform.aphex/managed-by": "platform-controller",
      ]
      $0.spec.description = "Project for \(pipeline.name) pipeline"
      $0.spec.destinations = [pipeline.name, "\(pipeline.name)-*"].map {
        .init(namespace: $0, server: Destination.inCluster)
      }
      $0.spec.sourceRepos = [url, "\(url).git"]
      $0.spec.clusterResourceWhitelist = []
      $0.spec.namespaceResourceWhitelist = [.init(group: "*", kind: "*")]
      // the pipeline's own Applications live in its namespace, where no other project can be chosen
      $0.spec.sourceNamespaces = [pipeline.namespace]
    }
  }
}
