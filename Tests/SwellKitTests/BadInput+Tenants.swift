import AphexComponents
import Components
import KubernetesAPI
import Manifest
import PlatformDSL
import TektonAPI

extension BadInput {
  static let tenants: [String: BadInput] = [
    "resource.missing-field": .tenant("kind: RepoBinding\nmetadata: {name: app}\nspec: {}"),
    "resource.unknown-field": .organization(
      "spec: {displayName: Acme, adminUsers: [], adminUser: a, color: red}"
    ),
    "resource.wrong-type": .organization(
      "spec: {displayName: 5, adminUsers: a@b.example}",
      metadata: "name: acme, labels: {tier: 1}"
    ),
    "resource.invalid-value": .binding("permissionProfile: elevate"),
    "tenant.invalid-display-name": .organization("spec: {displayName: Acme & Co, adminUsers: []}"),
    "tenant.invalid-email": .organization(
      "spec: {displayName: Acme, adminUsers: [a@acme.example, root]}"
    ),
    "tenant.invalid-webhook-secret": .organization(
      "spec: {displayName: Acme, adminUsers: [], webhookSecret: hush hush}"
    ),
    "tenant.plain-webhook-secret": .organization(
      "spec: {displayName: Acme, adminUsers: [], webhookSecret: hush}"
    ),
    "tenant.invalid-organization-name": .spec {
      tenancy {
        Organization("Acme_Corp", displayName: "Acme", adminUsers: [])
      }
    },
    "tenant.unknown-organization": .binding("aphexOrg: amce"),
    "tenant.duplicate-organization": .spec {
      tenancy {
        Organization("acme", displayName: "Acme", adminUsers: [])
        Organization("acme", displayName: "Acme again", adminUsers: [])
      }
    },
    "tenant.invalid-repository": .binding("repoOrg: Acme.Corp"),
    "tenant.invalid-pipeline-name": .binding("pipelineName: -app", pipeline: "-app"),
    "tenant.reserved-pipeline-name": .spec {
      tenancy {
        Organization("acme", displayName: "Acme", adminUsers: []) {
          for name in ["argocd", "cert", "kube", "org", "platform-system", "pipeline"] {
            RepoBinding(name, repository: "acme/one", pipeline: pipeline(name))
          }
        }
      }
    },
    "tenant.duplicate-pipeline": .spec {
      tenancy {
        Organization("acme", displayName: "Acme", adminUsers: []) {
          RepoBinding("one", repository: "acme/one", pipeline: pipeline("shop"))
          RepoBinding("two", repository: "acme/two", pipeline: pipeline("shop"))
        }
      }
    },
    "tenant.overlapping-pipelines": .spec {
      tenancy {
        Organization("acme", displayName: "Acme", adminUsers: []) {
          RepoBinding("one", repository: "acme/one", pipeline: pipeline("shop"))
          RepoBinding("own", repository: "acme/own", pipeline: pipeline("shop-own"))
        }
        Organization("globex", displayName: "Globex", adminUsers: []) {
          RepoBinding("two", repository: "globex/two", pipeline: pipeline("shop-two"))
        }
      }
    },
    "tenant.duplicate-binding": .spec {
      tenancy {
        Organization("acme", displayName: "Acme", adminUsers: []) {
          RepoBinding("shop", repository: "acme/one", pipeline: pipeline("one"))
          RepoBinding("shop", repository: "acme/two", pipeline: pipeline("two"))
        }
      }
    },
    "tenant.unknown-template": .binding("templateRef: run-pipeline-v2"),
    "tenant.invalid-pipeline": .binding("pipelineName: shop"),
    "tenant.catalog-task-reference": .binding(
      "branch: main",
      pipeline: "app",
      task: "{name: git-clone}"
    ),
    "tenant.elevated-profile": .binding("permissionProfile: elevated"),
    "tenant.invalid-branch": .binding("branch: feature/.hidden"),
    "tenant.no-repositories": .tenant(
      "kind: KnowledgeBase\nmetadata: {name: docs}\nspec: {displayName: Docs, repositories: []}"
    ),
    "tenant.invalid-repository-url": .knowledge("url: git@github.com:acme/docs.git"),
    "tenant.invalid-documentation-path": .knowledge(
      "url: https://github.com/acme/docs\n      paths: [.kiro/docs/../secrets]"
    ),
    "tenant.rendered-status": .organization(
      "spec: {displayName: Acme, adminUsers: []}\nstatus: {phase: Active}"
    ),
    "tenant.unknown-kind": .tenant("kind: Organisation\nmetadata: {name: acme}\nspec: {}"),
    "tenant.wrong-namespace": .organization(
      "spec: {displayName: Acme, adminUsers: []}",
      metadata: "name: acme, namespace: default"
    ),
  ]

  static let signIn: [String: BadInput] = [
    "auth.ambiguous-client": .spec {
      Application("auth", namespace: "auth") {
        Authentication(
          AuthenticationSettings(
            authentikHost: "auth.acme.example",
            dexHost: "dex.acme.example",
            authentikVersion: "2025.10.1",
            dexImage: "dex:1",
            postgresImage: "postgres:1",
            redisImage: "redis:1",
            curlImage: "curl:1",
            groups: [],
            clients: ["authentik", "argo-cd", "argo.cd"].map {
              .init($0, name: $0, redirects: [])
            }
          )
        )
      }
    }
  ]

  private static let settings: TenancySettings = {
    var settings = TenancySettings(
      publicDomain: "acme.example",
      repository: "r",
      tunnelImage: "cloudflared:1"
    )
    settings.reservedNames = ["cert-manager"]
    settings.catalogTasks = Catalog.tasks
    return settings
  }()

  private static func tenancy(
    @TenantBuilder<Tenant> _ tenants: () -> [Tenant]
  ) -> any Component {
    Tenancy(settings, tenants).applications
  }

  private static func pipeline(_ name: String) -> Tekton.Pipeline {
    Tekton.Pipeline(name) { $0.spec = Catalog.deploymentPipeline() }
  }

  /// A file of one tenant.
  static func tenant(_ text: String) -> BadInput {
    .spec(files: ["tenants": "apiVersion: aphex.io/v1alpha1\n\(text)\n"]) {
      Tenancy(settings, folder: "tenants").applications
    }
  }

  private static func organization(_ text: String, metadata: String = "name: acme") -> BadInput {
    .tenant("kind: Organization\nmetadata: {\(metadata)}\n\(text)")
  }

  private static func knowledge(_ repository: String) -> BadInput {
    .tenant(
      """
      kind: KnowledgeBase
      metadata: {name: docs}
      spec:
        displayName: Docs
        repositories:
          - \(repository)
      """
    )
  }

  /// An organisation and a binding that is right but for one field.
  static func binding(
    _ field: String,
    pipeline: String = "app",
    task: String = "{resolver: cluster}"
  ) -> BadInput {
    let key = field.prefix { $0 != ":" }
    let fields = [
      "aphexOrg: acme", "repoOrg: acme", "repoName: app", "pipelineName: app",
      "templateRef: run-pipeline-v1",
    ].map { $0.hasPrefix("\(key):") ? field : $0 }
    let lines = fields.contains(field) ? fields : fields + [field]
    return .tenant(
      """
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: []}
      ---
      apiVersion: aphex.io/v1alpha1
      kind: RepoBinding
      metadata: {name: app}
      spec:
        \(lines.joined(separator: "\n  "))
        pipelineSpec: |
          apiVersion: tekton.dev/v1
          kind: Pipeline
          metadata: {name: \(pipeline)}
          spec:
            tasks:
              - name: clone
                taskRef: \(task)
      """
    )
  }
}
