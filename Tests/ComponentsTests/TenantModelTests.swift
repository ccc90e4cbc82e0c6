import Diagnostics
import Manifest
import Testing

/// The examples of "Organization", "RepoBinding" and "KnowledgeBase" of the platform's data models, and what becomes of them.
struct TenantModelTests {
  private static let organization = """
    apiVersion: aphex.io/v1alpha1
    kind: Organization
    metadata:
      name: acme-corp
      namespace: platform-system
    spec:
      displayName: "ACME Corporation"
      adminUsers:
        - "admin@acme-corp.com"
        - "ops@acme-corp.com"
      webhookSecret: "my-custom-secret" # Optional

    """

  private static let webhookSecret = "  webhookSecret: \"my-custom-secret\" # Optional\n"

  /// The example has no more than the specification.
  private static func binding(taskRef: String) -> String {
    """
    apiVersion: aphex.io/v1alpha1
    kind: RepoBinding
    metadata:
      name: my-application
      namespace: platform-system
    spec:
      aphexOrg: "acme-corp"
      repoOrg: "acme-corp"
      repoName: "my-application"
      pipelineName: "cdktf-deploy-pipeline"
      templateRef: "run-pipeline-v1"
      pipelineSpec: |
        apiVersion: tekton.dev/v1
        kind: Pipeline
        metadata:
          name: cdktf-deploy-pipeline
        spec:
          params:
            - name: git-url
            - name: git-revision
          tasks:
            - name: deploy
              taskRef:
                \(taskRef)
              params:
                - name: git-url
                  value: $(params.git-url)
                - name: git-revision
                  value: $(params.git-revision)

    """
  }

  private static let reachable = """
    {resolver: cluster, params: [{name: kind, value: task}, \
    {name: name, value: cdktf-deploy}, {name: namespace, value: pipeline-system}]}
    """

  private func codes(_ text: String) -> [String] {
    do {
      _ = try TenancyExample.objects(inFile: text)
      return []
    } catch {
      return (error as? DiagnosticList)?.diagnostics.map(\.code.id) ?? ["\(error)"]
    }
  }

  @Test func `the example of an organisation is itself, but for its secret in plain text`() throws {
    #expect(codes(Self.organization) == ["tenant.plain-webhook-secret"])
    let text = Self.organization.replacing(Self.webhookSecret, with: "")
    let objects = try TenancyExample.objects(inFile: text)
    try expect(
      try #require(objects["Organization platform-system/acme-corp"]),
      follows: Self.organization,
      except: ["spec.webhookSecret": "nothing secret stands in Git; a generator makes it"]
    )
    // "Resources Created"
    for name in [
      "Namespace org-acme-corp", "ServiceAccount org-acme-corp/eventlistener",
      "ClusterRoleBinding eventlistener-acme-corp",
      "ExternalSecret org-acme-corp/github-webhook-secret",
      "ServiceAccount org-acme-corp/eso-secrets-reader",
      "Role org-acme-corp/eso-secrets-reader",
      "RoleBinding org-acme-corp/eso-secrets-reader", "ClusterSecretStore org-acme-corp-store",
      "Deployment org-acme-corp/cloudflared-acme-corp",
      "ConfigMap org-acme-corp/cloudflared-config",
    ] {
      #expect(objects[name] != nil, "\(name)")
    }
  }

  @Test func `the example of a binding names the catalog's Task as Tekton finds it, and is itself`()
    throws
  {
    let organization = Self.organization.replacing(Self.webhookSecret, with: "") + "---\n"
    let plain = Self.binding(taskRef: "name: cdktf-deploy")
    #expect(codes(organization + plain) == ["tenant.catalog-task-reference"])
    // the only change of the example
    let reachable = Self.binding(taskRef: Self.reachable)
    let objects = try TenancyExample.objects(inFile: organization + reachable)
    try expect(
      try #require(objects["RepoBinding platform-system/my-application"]),
      follows: reachable
    )
    let spec = try Value(yaml: reachable)["spec.pipelineSpec"].string
    let pipeline = try Value(yaml: try #require(spec))
    let rendered = try #require(objects["Pipeline cdktf-deploy-pipeline/cdktf-deploy-pipeline"])
    #expect(
      rendered.deviations(from: pipeline) == ["metadata.namespace"]
    )
  }

  @Test(arguments: RenderedTree.all)
  func `the example of a knowledge base is rendered as it stands`(tree: RenderedTree) throws {
    try expect(
      tree.object(
        "platform-knowledge/platform-system/knowledgebase.aphex.io-platform-docs.yaml"
      ),
      follows: """
        apiVersion: aphex.io/v1alpha1
        kind: KnowledgeBase
        metadata:
          name: platform-docs
          namespace: platform-system
        spec:
          displayName: "Platform Documentation"
          description: "Archon knowledge base for platform infrastructure and tooling"
          repositories:
            - url: "https://github.com/bdchatham/AphexPlatformInfrastructure"
              branch: "main"
              paths:
                - ".kiro/docs"
            - url: "https://github.com/bdchatham/AphexCLI"
              branch: "main"
              paths:
                - ".kiro/docs"
            - url: "https://github.com/bdchatham/ArchonAgent"
              branch: "main"
              paths:
                - ".kiro/docs"
        """
    )
  }
}
