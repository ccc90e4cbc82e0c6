import CustomResources
import Diagnostics
import Manifest
import PlatformDSL
import TektonAPI

/// Every tenant of a platform whose declaration keeps the rules, those between tenants too.
package struct TenantRegistry: Sendable {
  /// The organisations, by name.
  package let organizations: [OrganizationTenant]
  /// The knowledge bases, by name.
  package let knowledgeBases: [Aphex.KnowledgeBase]
  /// What the platform decides for all of them.
  package let settings: TenancySettings
  /// What is wrong with those that are missing here.
  let findings: [Diagnostic]

  /// The namespaces of all pipelines, ordered by name.
  package var pipelineNamespaces: [String] {
    organizations.flatMap { $0.pipelines.map(\.namespace) }.sorted()
  }
}

/// An organisation and its pipelines.
package struct OrganizationTenant: Sendable {
  /// The custom resource.
  package let resource: Aphex.Organization
  /// The pipelines, by name.
  package let pipelines: [PipelineTenant]

  /// The organisation's name.
  package var name: String { resource.metadata.name ?? "" }
  /// `org-{name}`.
  package var namespace: String { "org-\(name)" }
  /// Those who administer it.
  package var adminUsers: [String] { resource.spec.adminUsers ?? [] }
}

/// A repository's pipeline.
package struct PipelineTenant: Sendable {
  /// The custom resource.
  package let resource: Aphex.RepoBinding
  /// What runs.
  package let pipeline: Tekton.Pipeline

  /// The pipeline's name, which is also its namespace's and its AppProject's.
  package var name: String { resource.spec.pipelineName ?? "" }
  /// Where it runs.
  package var namespace: String { name }
  /// The organisation's name.
  package var organization: String { resource.spec.aphexOrg ?? "" }
  /// The repository's owner and name.
  package var repository: String {
    "\(resource.spec.repoOrg ?? "")/\(resource.spec.repoName ?? "")"
  }
  /// Pushes to it start the pipeline.
  package var branch: String { resource.spec.branch ?? "main" }
  /// What it may do.
  package var profile: Aphex.PermissionProfile { resource.spec.permissionProfile ?? .standard }
}
