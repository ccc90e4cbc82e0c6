import Manifest
import Testing

/// The examples of Tekton's and Terraform's data and of a namespace's labels in the platform's data models, and what is
/// rendered of them.
struct TriggerModelTests {
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
    let objects = try TenancyExample.objects(inFile: Self.archon, organization: "archon")
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
    let objects = try TenancyExample.objects(inFile: Self.archon, organization: "archon")
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
    let objects = try TenancyExample.objects(inFile: Self.archon, organization: "archon")
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
    let objects = try TenancyExample.objects(inFile: Self.archon, organization: "archon")
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
