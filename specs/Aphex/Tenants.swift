import AphexComponents
import PlatformDSL
import TektonAPI

/// The teams on the platform.
enum Tenants {
  /// One more is a line here, or a file in `specs/Aphex/tenants` and no build.
  static let registry = Tenancy(settings, folder: "specs/Aphex/tenants") {
    Organization(
      "acme-corp",
      displayName: "ACME Corporation",
      adminUsers: ["admin@acme-corp.com", "ops@acme-corp.com"]
    ) {
      RepoBinding(
        "my-application",
        repository: "acme-corp/my-application",
        pipeline: cdktfDeploy("my-application-deploy")
      )
      RepoBinding(
        "storefront",
        repository: "acme-corp/storefront",
        pipeline: cdktfDeploy("storefront-deploy"),
        branch: "release"
      )
      RepoBinding(
        "billing",
        repository: "acme-corp/billing",
        pipeline: cdktfDeploy("billing-deploy")
      )
    }
    Organization("archon", displayName: "Archon", adminUsers: ["archon@platform.local"]) {
      RepoBinding(
        "archon-agent",
        repository: "bdchatham/archon-agent",
        pipeline: cdktfDeploy("archon-agent"),
        profile: .elevated
      )
      RepoBinding(
        "archon-knowledge-base",
        repository: "bdchatham/archon-knowledge-base-infrastructure",
        pipeline: cdktfDeploy("archon-knowledge-base"),
        profile: .elevated
      )
    }
    KnowledgeBase(
      "platform-docs",
      displayName: "Platform Documentation",
      description: "Archon knowledge base for platform infrastructure and tooling",
      repositories: ["AphexPlatformInfrastructure", "AphexCLI", "ArchonAgent"].map {
        .init(url: "https://github.com/bdchatham/\($0)", branch: "main", paths: [".kiro/docs"])
      }
    )
  }

  /// What the platform decides for all of them.
  static let settings = TenancySettings(
    publicDomain: "arbiter-dev.com",
    repository: Site.repository,
    tunnelImage: Versions.cloudflared,
    reservedNames: PlatformNamespaces.all,
    elevatedOrganizations: ["archon"],
    catalogTasks: Catalog.tasks
  )

  /// The pipeline of the catalog: clone, synthesise, deploy.
  private static func cdktfDeploy(_ name: String) -> Tekton.Pipeline {
    Tekton.Pipeline(name) { $0.spec = Catalog.deploymentPipeline() }
  }
}
