import KindKnowledge
import Manifest
import Resources

extension LinkRules {
  /// The rules of Argo CD's kinds, at v3.5.
  static let argoCD: [GroupKind: LinkRules] = [
    argo("Application"): LinkRules(references: [
      ReferenceRule(
        .kind(argo("AppProject")),
        at: "spec.project",
        name: "",
        namespace: .sameOrOther
      )
    ]),
    argo("ApplicationSet"): LinkRules(
      references: [
        ReferenceRule(
          .kind(argo("AppProject")),
          at: "spec.template.spec.project",
          name: "",
          namespace: .sameOrOther
        )
      ] + generators,
      opaque: [OpaqueRule(in: nil)]
    ),
  ]

  /// What generators sign in with, also those inside a matrix or a merge: an ApplicationSet that can't generate is degraded.
  private static let generators =
    ["", "matrix.generators[].", "merge.generators[]."].flatMap { nesting in
      [
        "pullRequest.azuredevops.tokenRef", "pullRequest.bitbucket.basicAuth.passwordRef",
        "pullRequest.bitbucket.bearerToken.tokenRef",
        "pullRequest.bitbucketServer.basicAuth.passwordRef",
        "pullRequest.bitbucketServer.bearerToken.tokenRef", "pullRequest.gitea.tokenRef",
        "pullRequest.github.tokenRef", "pullRequest.gitlab.tokenRef",
        "scmProvider.awsCodeCommit.tokenRef", "scmProvider.azureDevOps.accessTokenRef",
        "scmProvider.bitbucket.appPasswordRef",
        "scmProvider.bitbucketServer.basicAuth.passwordRef",
        "scmProvider.bitbucketServer.bearerToken.tokenRef", "scmProvider.gitea.tokenRef",
        "scmProvider.github.tokenRef", "scmProvider.gitlab.tokenRef",
      ].map {
        .secret(at: PathPattern("spec.generators[].\(nesting)\($0)"), name: "secretName")
      }
        + [
          "pullRequest.bitbucketServer.caRef", "pullRequest.gitlab.caRef",
          "scmProvider.bitbucketServer.caRef", "scmProvider.gitlab.caRef",
        ].map {
          ReferenceRule(
            .kind(.configMap),
            at: PathPattern("spec.generators[].\(nesting)\($0)"),
            name: "configMapName",
            parts: [PartRule(.key, "key")]
          )
        }
    }

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
          + analysisTemplates(at: "spec.strategy.canary.steps[].experiment.analyses[]")
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
        when: [.isFalseByDefault("clusterScope")]
      ),
      ReferenceRule(
        .kind(argo("ClusterAnalysisTemplate")),
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

  static func argo(_ kind: String) -> GroupKind { GroupKind("argoproj.io", kind) }
}
