import KindKnowledge
import Manifest

extension KindTable {
  /// Argo Rollouts' kinds, at v1.8.
  public static let argoRollouts = KindTable([
    Entry(kind("AnalysisRun"), .namespaced, health: .checked),
    Entry(
      kind("AnalysisTemplate"),
      .namespaced,
      links: LinkRules(references: analysisSecrets)
    ),
    Entry(kind("ClusterAnalysisTemplate"), .cluster),
    Entry(
      kind("Experiment"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: analysisTemplates(at: "spec.analyses[]"),
        pods: [
          .template(PodTemplate("spec.templates[].template", added: [rolloutHash], isWhole: true))
        ]
      )
    ),
    Entry(
      kind("Rollout"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.template",
        added: [rolloutHash],
        selector: SelectorRule(pods: "spec.selector", form: .selector),
        replicas: "spec.replicas"
      )
      .adding(
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
            + analysisTemplates(at: "spec.strategy.canary.steps[].experiment.analyses[]")
        )
      )
    ),
  ])

  /// Source: `DefaultRolloutUniqueLabelKey` of Argo Rollouts.
  private static let rolloutHash = AddedLabel("rollouts-pod-template-hash", .unknown)

  private static func kind(_ name: String) -> GroupKind { GroupKind("argoproj.io", name) }

  private static func analysisTemplates(at path: PathPattern) -> [ReferenceRule] {
    [
      ReferenceRule(
        .kind(kind("AnalysisTemplate")),
        at: path,
        name: "templateName",
        timing: .used,
        when: [.isFalseByDefault("clusterScope")]
      ),
      ReferenceRule(
        .kind(kind("ClusterAnalysisTemplate")),
        at: path,
        name: "templateName",
        timing: .used,
        when: [.isTrue("clusterScope")]
      ),
    ]
  }

  private static let analysisSecrets: [ReferenceRule] = [
    .secret(at: "spec.args[].valueFrom.secretKeyRef", timing: .used)
  ]
}
