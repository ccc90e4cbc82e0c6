import KindKnowledge
import Manifest

extension KindTable {
  /// Argo Workflows' kinds; source: the definitions of v4.1.
  ///
  /// Argo CD itself has checked a Workflow's health since 1.8.
  /// A Workflow runs as soon as it is there; what else holds one is read when it runs. A ClusterWorkflowTemplate runs in
  /// the namespace of the Workflow that names it, so that only what it names in the whole cluster can be known.
  public static let argoWorkflows = KindTable([
    Entry(
      kind("ClusterWorkflowTemplate"),
      .cluster,
      links: LinkRules(
        references: templateReferences(to: clusterTemplate).map { $0.below("spec").timed(.used) }
      ),
      facets: templates(of: "spec")
    ),
    Entry(
      kind("CronWorkflow"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: workflow(at: "spec.workflowSpec", timing: .used),
        pods: [podsOfWorkflow(at: "spec.workflowSpec", labels: [:])]
      ),
      facets: templates(of: "spec.workflowSpec")
    ),
    Entry(
      kind("Workflow"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: workflow(at: "spec", timing: .healthy),
        pods: [
          podsOfWorkflow(at: "spec", labels: ["workflows.argoproj.io/workflow": "metadata.name"])
        ]
      ),
      facets: templates(of: "spec")
    ),
    Entry(
      kind("WorkflowEventBinding"),
      .namespaced,
      links: LinkRules(
        references: ([template, clusterTemplate].map {
          templateReference($0, "workflowTemplateRef")
        }
          + arguments("arguments")).map { $0.below("spec.submit").timed(.used) }
      )
    ),
    Entry(
      kind("WorkflowTemplate"),
      .namespaced,
      links: LinkRules(references: workflow(at: "spec", timing: .used)),
      facets: templates(of: "spec")
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("argoproj.io", name) }

  private static let template = (kind("WorkflowTemplate"), false)
  private static let clusterTemplate = (kind("ClusterWorkflowTemplate"), true)

  private static func podsOfWorkflow(
    at spec: PathPattern,
    labels: [String: PathPattern]
  ) -> PodRule {
    .made(
      labels,
      fixed: [:],
      copied: [spec.appending("podMetadata.labels")],
      // source: `workflow/common` of Argo Workflows
      added: ["completed", "cron-workflow", "workflow", "workflow-template"].map {
        AddedLabel("workflows.argoproj.io/\($0)", .unknown)
      }
    )
  }

  private static func workflow(
    at spec: PathPattern,
    timing: ReferenceRule.Timing
  ) -> [ReferenceRule] {
    let ofPods: [ReferenceRule] =
      [
        .serviceAccount(at: "serviceAccountName"),
        .serviceAccount(at: "executor.serviceAccountName"),
        .serviceAccount(at: "artifactGC.serviceAccountName"),
        .priorityClass(at: "podPriorityClassName"),
        .secret(at: "imagePullSecrets[]", key: nil, timing: .used),
      ] + LinkRules.claim(at: "volumeClaimTemplates[].spec") + LinkRules.resourceClaims
      + LinkRules.volumes
      + LinkRules.variables(of: "executorPlugins[].spec.sidecar.container") + semaphores
      + arguments("arguments") + arguments("hooks.*.arguments")
    let rules =
      ofPods + templateReferences(to: template) + templateReferences(to: clusterTemplate)
      + ["templates[]", "templateDefaults"].flatMap { stepTemplate(at: PathPattern($0)) }
    return rules.map { $0.timing == .used ? $0 : $0.timed(timing) }.map { $0.below(spec) }
  }

  /// Where a Workflow names templates of others: what it runs as a whole, its hooks, and its templates' steps.
  private static func templateReferences(to target: (GroupKind, Bool)) -> [ReferenceRule] {
    [templateReference(target, "workflowTemplateRef")]
      + (["hooks.*"]
      + ["templates[]", "templateDefaults"].flatMap { template in
        ["steps[][]", "dag.tasks[]"].flatMap { step in
          ["\(template).\(step)", "\(template).\(step).hooks.*"]
        }
      }).map { templateReference(target, "\($0).templateRef") }
  }

  private static func templateReference(
    _ target: (kind: GroupKind, isOfCluster: Bool),
    _ path: String
  ) -> ReferenceRule {
    ReferenceRule(
      .kind(target.kind),
      at: PathPattern(path),
      when: [target.isOfCluster ? .isTrue("clusterScope") : .isFalseByDefault("clusterScope")]
    )
  }

  /// A template's own fields: its pod, its containers, and what goes in and out.
  private static func stepTemplate(at path: PathPattern) -> [ReferenceRule] {
    let containers = [
      "container", "script", "initContainers[]", "sidecars[]", "containerSet.containers[]",
    ].flatMap { LinkRules.variables(of: PathPattern($0)) }
    let steps = ["steps[][]", "dag.tasks[]"].flatMap { ["\($0)", "\($0).hooks.*"] }
    let rules: [ReferenceRule] =
      [
        .serviceAccount(at: "serviceAccountName"),
        .serviceAccount(at: "executor.serviceAccountName"),
        .priorityClass(at: "priorityClassName"),
        .secret(at: "http.headers[].valueFrom.secretKeyRef"),
      ] + LinkRules.resourceClaims + LinkRules.volumes + containers + semaphores
      + ["inputs", "outputs"].flatMap { arguments($0) }
      + ["archiveLocation", "data.source.artifactPaths", "resource.manifestFrom.artifact"]
      .flatMap { artifact(at: PathPattern($0)) }
      + steps.flatMap { arguments("\($0).arguments") }
    return rules.map { $0.below(path) }
  }

  /// Semaphores whose size a ConfigMap gives; before v3.6 there was one.
  private static let semaphores = ["semaphores[]", "semaphore"].map {
    ReferenceRule(
      .kind(.configMap),
      at: PathPattern("synchronization.\($0)"),
      name: "configMapKeyRef.name",
      namespace: .named("namespace"),
      parts: [PartRule(.key, "configMapKeyRef.key")]
    )
  }

  /// Parameters and artifacts, given or taken.
  private static func arguments(_ path: String) -> [ReferenceRule] {
    [.configMap(at: PathPattern("\(path).parameters[].valueFrom.configMapKeyRef"))]
      + artifact(at: PathPattern("\(path).artifacts[]"))
  }

  /// An artifact's place, with what it is read or written with.
  private static func artifact(at path: PathPattern) -> [ReferenceRule] {
    [
      .serviceAccount(at: path.appending("artifactGC.serviceAccountName")),
      .configMap(at: path.appending("hdfs.krbConfigConfigMap")),
    ]
      + .secrets(
        [
          "artifactory.passwordSecret", "artifactory.usernameSecret", "azure.accountKeySecret",
          "gcs.serviceAccountKeySecret", "git.passwordSecret", "git.sshPrivateKeySecret",
          "git.usernameSecret", "hdfs.krbCCacheSecret", "hdfs.krbKeytabSecret",
          "oss.accessKeySecret", "oss.secretKeySecret", "s3.accessKeySecret", "s3.caSecret",
          "s3.encryptionOptions.serverSideCustomerKeySecret", "s3.secretKeySecret",
          "s3.sessionTokenSecret",
        ]
          + [
            "basicAuth.passwordSecret", "basicAuth.usernameSecret", "clientCert.clientCertSecret",
            "clientCert.clientKeySecret", "oauth2.clientIDSecret", "oauth2.clientSecretSecret",
            "oauth2.tokenURLSecret",
          ].map { PathPattern("http.auth.\($0)") },
        below: path
      )
  }

  private static func templates(of spec: PathPattern) -> KindFacets {
    KindFacets(
      containers: [
        "container", "script", "initContainers[]", "sidecars[]", "containerSet.containers[]",
      ]
      .map { spec.appending("templates[]").appending(PathPattern($0)) }
    )
  }
}
