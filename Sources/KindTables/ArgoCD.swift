import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Argo CD's kinds, at v3.5.
  public static let argoCD = KindTable(
    [
      Entry(
        kind("Application"),
        .namespaced,
        health: .customized,
        links: LinkRules(references: [
          ReferenceRule(
            .kind(kind("AppProject")),
            at: "spec.project",
            name: "",
            namespace: .sameOrOther
          )
        ])
      ),
      Entry(
        kind("ApplicationSet"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            ReferenceRule(
              .kind(kind("AppProject")),
              at: "spec.template.spec.project",
              name: "",
              namespace: .sameOrOther
            )
          ] + generators,
          opaque: [OpaqueRule(in: nil)]
        )
      ),
      Entry(kind("AppProject"), .namespaced),
    ],
    present: presentInArgoCD
  )

  private static func kind(_ name: String) -> GroupKind { GroupKind("argoproj.io", name) }

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
  private static let presentInArgoCD: [ObjectPattern] = [
    .object("argoproj.io", "AppProject", "default", namespace: "*"),
    // made by the init container of its Redis
    .secret("argocd-redis", namespace: "*", keys: ["auth"]),
  ]
}
