import Manifest
import Resources

extension LinkRules {
  /// The rules of Argo CD's kinds, at v3.5.
  static let argoCD: [GroupKind: LinkRules] = [
    argo("Application"): LinkRules(references: [
      ReferenceRule(.kind(argo("AppProject")), at: "spec.project", name: "")
    ]),
    argo("ApplicationSet"): LinkRules(
      references: [
        ReferenceRule(.kind(argo("AppProject")), at: "spec.template.spec.project", name: "")
      ],
      opaque: [OpaqueRule(in: nil)]
    ),
  ]

  /// The project that every Argo CD has by itself.
  static let presentInArgoCD: [ObjectPattern] = [
    .object("argoproj.io", "AppProject", "default", namespace: "*"),
    // made by the init container of its Redis
    .secret("argocd-redis", namespace: "*", keys: ["auth"]),
  ]

  /// The rules of Argo Rollouts' kinds, at v1.8.
  static let argoRollouts: [GroupKind: LinkRules] = [
    argo("Rollout"): pods(at: "spec.template").adding(
      LinkRules(
        references: [
          ReferenceRule(
            .named("kind", among: ["Deployment": GroupKind("apps", "Deployment")], default: nil),
            at: "spec.workloadRef"
          )
        ]
          + [
            "blueGreen.activeService", "blueGreen.previewService", "canary.stableService",
            "canary.canaryService",
          ].map {
            ReferenceRule(.kind(.service), at: PathPattern("spec.strategy.\($0)"), name: "")
          }
          + [
            "blueGreen.prePromotionAnalysis", "blueGreen.postPromotionAnalysis",
            "canary.analysis", "canary.steps[].analysis",
          ].flatMap { analysisTemplates(at: PathPattern("spec.strategy.\($0).templates[]")) }
      )
    ),
    argo("AnalysisTemplate"): LinkRules(references: analysisSecrets),
    argo("Experiment"): LinkRules(
      references: analysisTemplates(at: "spec.analyses[]"),
      pods: [.template("spec.templates[].template")]
    ),
  ]

  private static func analysisTemplates(at path: PathPattern) -> [ReferenceRule] {
    [
      ReferenceRule(
        .kind(argo("AnalysisTemplate")),
        at: path,
        name: "templateName",
        timing: .used,
        when: [.absent("clusterScope")]
      )
    ]
  }

  private static let analysisSecrets: [ReferenceRule] = [
    .secret(at: "spec.args[].valueFrom.secretKeyRef", timing: .used)
  ]

  /// The rules of Argo Workflows' kinds, at v4.1.
  static let argoWorkflows: [GroupKind: LinkRules] = [
    argo("Workflow"): workflow(at: "spec"),
    argo("WorkflowTemplate"): workflow(at: "spec"),
    argo("ClusterWorkflowTemplate"): workflow(at: "spec"),
    argo("CronWorkflow"): workflow(at: "spec.workflowSpec"),
  ]

  private static func argo(_ kind: String) -> GroupKind { GroupKind("argoproj.io", kind) }

  private static func workflow(at path: PathPattern) -> LinkRules {
    let template = PathPattern("templates[]")
    let references =
      [
        .serviceAccount(at: "serviceAccountName", timing: .used),
        ReferenceRule(
          .kind(argo("WorkflowTemplate")),
          at: "workflowTemplateRef",
          timing: .used,
          when: [.absent("clusterScope")]
        ),
        ReferenceRule(
          .kind(argo("WorkflowTemplate")),
          at: "templates[].steps[][].templateRef",
          timing: .used,
          when: [.absent("clusterScope")]
        ),
        ReferenceRule(
          .kind(argo("WorkflowTemplate")),
          at: "templates[].dag.tasks[].templateRef",
          timing: .used,
          when: [.absent("clusterScope")]
        ),
      ] + volumes
      + ["container", "script", "initContainers[]", "sidecars[]", "containerSet.containers[]"]
      .flatMap { variables(of: template.appending(PathPattern($0))) }
    return LinkRules(references: references.map { $0.below(path) })
  }
}
