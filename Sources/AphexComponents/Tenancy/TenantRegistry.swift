import CustomResources
import Diagnostics
import Manifest
import PlatformDSL
import TektonAPI

/// Every tenant of a platform whose declaration keeps the rules, those between tenants too.
public struct TenantRegistry: Sendable {
  /// The organisations, by name.
  public let organizations: [OrganizationTenant]
  /// The knowledge bases, by name.
  public let knowledgeBases: [Aphex.KnowledgeBase]
  /// What the platform decides for all of them.
  public let settings: TenancySettings
  /// What is wrong with those that are missing here.
  let findings: [Diagnostic]

  /// The namespaces of all pipelines, ordered by name.
  public var pipelineNamespaces: [String] {
    organizations.flatMap { $0.pipelines.map(\.namespace) }.sorted()
  }
}

/// An organisation and its pipelines.
public struct OrganizationTenant: Sendable {
  /// The custom resource.
  public let resource: Aphex.Organization
  /// The pipelines, by name.
  public let pipelines: [PipelineTenant]

  /// The organisation's name.
  public var name: String { resource.metadata.name ?? "" }
  /// `org-{name}`.
  public var namespace: String { "org-\(name)" }
  /// Those who administer it.
  public var adminUsers: [String] { resource.spec.adminUsers ?? [] }
}

/// A repository's pipeline.
public struct PipelineTenant: Sendable {
  /// The custom resource.
  public let resource: Aphex.RepoBinding
  /// What runs.
  public let pipeline: Tekton.Pipeline

  /// The pipeline's name, which is also its namespace's and its AppProject's.
  public var name: String { resource.spec.pipelineName ?? "" }
  /// Where it runs.
  public var namespace: String { name }
  /// The organisation's name.
  public var organization: String { resource.spec.aphexOrg ?? "" }
  /// The repository's owner and name.
  public var repository: String {
    "\(resource.spec.repoOrg ?? "")/\(resource.spec.repoName ?? "")"
  }
  /// Pushes to it start the pipeline.
  public var branch: String { resource.spec.branch ?? "main" }
  /// What it may do.
  public var profile: Aphex.PermissionProfile { resource.spec.permissionProfile ?? .standard }
}
