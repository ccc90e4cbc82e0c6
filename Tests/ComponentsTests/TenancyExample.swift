import AphexComponents
import Compiler
import Diagnostics
import KindKnowledge
import KindTables
import Manifest
import PlatformDSL
import TektonAPI
import Testing

/// The organisation, the repository and the pipeline of the data models' examples.
enum TenancyExample {
  static let settings: TenancySettings = {
    var settings = TenancySettings(
      publicDomain: "arbiter-dev.com",
      repository: "https://github.com/bdchatham/AphexPlatformInfrastructure",
      tunnelImage: "cloudflared:1"
    )
    settings.elevatedOrganizations = ["acme-corp"]
    return settings
  }()

  static func tenancy(_ profile: Aphex.PermissionProfile = .standard) -> Tenancy {
    Tenancy(settings) {
      Organization(
        "acme-corp",
        displayName: "ACME Corporation",
        adminUsers: ["admin@acme-corp.com", "ops@acme-corp.com"]
      ) {
        RepoBinding(
          "my-application",
          repository: "my-org/my-repo",
          pipeline: Tekton.Pipeline("my-pipeline") { $0.spec = Catalog.deploymentPipeline() },
          profile: profile
        )
      }
    }
  }

  /// The objects of an Application, by kind and name.
  static func objects(
    _ application: String = "org-acme-corp",
    profile: Aphex.PermissionProfile = .standard
  ) throws -> [String: Value] {
    let tenancy = tenancy(profile)
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      tenancy.applications
      Application("projects", namespace: "argocd") {
        tenancy.parts { TenantProjects($0) }
        TenantRoles()
      }
    }
    return try objects(of: application, in: platform)
  }

  /// The objects of an organisation whose custom resources are a file.
  static func objects(
    inFile text: String,
    organization: String = "acme-corp"
  ) throws -> [String: Value] {
    var settings = settings
    settings.catalogTasks = Catalog.tasks
    let tenancy = Tenancy(settings, folder: "tenants")
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      tenancy.applications
    }
    return try objects(
      of: "org-\(organization)",
      in: platform,
      files: SpecFiles { _ in .success([.init(path: "tenants/a.yaml", bytes: Array(text.utf8))]) }
    )
  }

  /// The objects of a platform's Application, by kind and name.
  static func objects(
    of application: String,
    in platform: Platform,
    files: SpecFiles = SpecFiles { .failure(.init(path: $0, reason: "no files here")) }
  ) throws -> [String: Value] {
    let compiler = PlatformCompiler(
      platform: platform,
      environment: platform.environments[0],
      kinds: KindTable(union: [.all, Aphex.kinds]),
      files: files
    )
    let content = try #require(try compiler.content(of: application)).output.content
    return Dictionary(
      uniqueKeysWithValues: content.objects.map { object in
        let namespace = object.identity.namespace.map { "\($0)/" } ?? ""
        return (
          "\(object.identity.kind) \(namespace)\(object.identity.name)", .mapping(object.tree)
        )
      }
    )
  }
}

extension Value {
  /// The value at a path; null where there is none.
  subscript(path: String) -> Value {
    let parsed = try? FieldPath(parsing: path)
    return parsed.flatMap { self[$0] } ?? .null
  }
}
