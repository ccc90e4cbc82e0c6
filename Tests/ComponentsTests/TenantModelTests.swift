import Compiler
import Components
import Diagnostics
import KindTables
import Manifest
import PlatformDSL
import Testing

/// The examples of "Organization", "RepoBinding", "KnowledgeBase" and of Tekton's data in the platform's data models, and
/// what becomes of them.
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

  /// The objects of an organisation whose custom resources are a file.
  private func objects(_ text: String, organization: String = "acme-corp") throws -> [String: Value]
  {
    var settings = TenancyExample.settings
    settings.catalogTasks = Catalog.tasks
    let tenancy = Tenancy(settings, folder: "tenants")
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      tenancy.applications
    }
    return try TenancyExample.objects(
      of: "org-\(organization)",
      in: platform,
      files: SpecFiles { _ in .success([.init(path: "tenants/a.yaml", bytes: Array(text.utf8))]) }
    )
  }

  private func codes(_ text: String) -> [String] {
    do {
      _ = try objects(text)
      return []
    } catch {
      return (error as? DiagnosticList)?.diagnostics.map(\.code.id) ?? ["\(error)"]
    }
  }

  @Test func `the example of an organisation is itself, but for its secret in plain text`() throws {
    #expect(codes(Self.organization) == ["tenant.plain-webhook-secret"])
    let text = Self.organization.replacing(Self.webhookSecret, with: "")
    let objects = try objects(text)
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
    let objects = try objects(organization + reachable)
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

  // MARK: - The tenant of Tekton's examples

  private static let archon = """
    apiVersion: aphex.io/v1alpha1
    kind: Organization
    metadata: {name: archon}
    spec: {displayName: Archon, adminUsers: [a@archon.example]}
    ---
    apiVersion: aphex.io/v1alpha1
    kind: RepoBinding
    metadata: {name: archon-agent}
    spec:
      aphexOrg: archon
      repoOrg: your-github-org
      repoName: archon-agent
      pipelineName: archon
      templateRef: run-pipeline-v1
      pipelineSpec: |
        apiVersion: tekton.dev/v1
        kind: Pipeline
        metadata: {name: archon}
        spec:
          params: [{name: git-url}, {name: git-revision}, {name: tenant-name}]
          workspaces: [{name: source}]
          tasks: [{name: echo, taskSpec: {steps: [{name: echo, image: busybox:1, script: "true"}]}}]

    """

  @Test func `a listener with its trigger says what the example says in one object`() throws {
    let objects = try objects(Self.archon, organization: "archon")
    let listener = try #require(objects["EventListener org-archon/github-listener"])
    let trigger = try #require(objects["Trigger org-archon/archon-trigger"])
    #expect(
      listener["spec"].isEquivalent(to: [
        "serviceAccountName": "eventlistener", "namespaceSelector": ["matchNames": ["org-archon"]],
      ])
    )
    try expect(
      ["serviceAccountName": listener["spec.serviceAccountName"], "triggers": [trigger["spec"]]],
      follows: """
        serviceAccountName: pipeline-runner
        triggers:
          - name: github-push
            interceptors:
              - ref:
                  name: github
                params:
                  - name: secretRef
                    value:
                      secretName: webhook-archon
                      secretKey: secret
                  - name: eventTypes
                    value:
                      - push
              - ref:
                  name: cel
                params:
                  - name: filter
                    value: "body.ref == 'refs/heads/main'"
            bindings:
              - ref: github-push-binding
            template:
              ref: cdktf-deploy-trigger-template
        """,
      except: [
        "serviceAccountName": "the organisation's listener has an account of its own",
        "triggers[0].interceptors[0].params[0].value.secretName":
          "one secret an organisation, github-webhook-secret",
        "triggers[0].interceptors[1].params[0].value":
          "the repository too: one repository's pushes must not start another's pipeline",
        "triggers[0].template.ref": "one template a pipeline, {pipelineName}-trigger-template",
      ]
    )
  }

  @Test func `the binding and the template carry the parameters that the catalog names`() throws {
    let objects = try objects(Self.archon, organization: "archon")
    let binding = try #require(objects["TriggerBinding org-archon/github-push-binding"])
    #expect(
      binding["spec"].isEquivalent(to: [
        "params": [
          ["name": "git-url", "value": "$(body.repository.clone_url)"],
          ["name": "git-revision", "value": "$(body.after)"],
        ]
      ])
    )
    let template = try #require(objects["TriggerTemplate org-archon/archon-trigger-template"])
    #expect(
      template["spec.params"].isEquivalent(to: [
        ["name": "git-url"], ["name": "git-revision"],
        ["name": "tenant-name", "default": "archon"],
      ])
    )
    try expect(
      template["spec.resourcetemplates[0]"],
      follows: """
        apiVersion: tekton.dev/v1
        kind: PipelineRun
        metadata:
          generateName: archon-run-
          namespace: archon
          labels: {aphex/tenant: archon, aphex/managed-by: platform-controller}
        spec:
          pipelineRef: {name: archon}
          taskRunTemplate: {serviceAccountName: pipeline-runner}
          params:
            - name: repo-url
              value: $(tt.params.repo-url)
            - name: commit-sha
              value: $(tt.params.commit-sha)
            - name: tenant-name
              value: $(tt.params.tenant-name)
          workspaces:
            - name: source
              volumeClaimTemplate:
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
        """,
      // PipelineParams has older names; the catalog's are everywhere
      except: [
        "spec.params[0].name": "git-url", "spec.params[0].value": "git-url",
        "spec.params[1].name": "git-revision", "spec.params[1].value": "git-revision",
      ]
    )
  }

  @Test
  func `a pipeline's namespace has the labels of the example, as far as a label can hold them`()
    throws
  {
    let objects = try objects(Self.archon, organization: "archon")
    let namespace = try #require(objects["Namespace archon"])
    #expect(
      namespace["metadata.labels"].deviations(
        from: [
          "aphex/tenant": "archon", "aphex/repo": "your-github-org/archon-agent",
          "aphex/managed-by": "platform-controller",
        ]
      ) == [
        // no label holds a slash: the annotation has it
        "aphex/repo", #"["aphex.io/repo"]"#,
        // or the organisation's store would refuse the namespace
        #"["aphex.dev/org"]"#,
      ]
    )
    #expect(
      namespace["metadata.annotations"] == ["aphex.io/repo": "your-github-org/archon-agent"]
    )
  }

  @Test func `Terraform's backend is that of the example`() throws {
    let objects = try objects(Self.archon, organization: "archon")
    let text = try #require(
      objects["ConfigMap archon/terraform-backend"]?["data"].mapping?["backend.tf"]?.string
    )
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words == """
        terraform { backend "kubernetes" { secret_suffix = "archon" namespace = "archon" \
        in_cluster_config = true } }
        """
    )
  }
}
