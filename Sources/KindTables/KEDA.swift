import KindKnowledge
import Manifest

extension KindTable {
  /// KEDA's kinds; source: its API reference at v2.17.
  public static let keda = KindTable([
    Entry(kind("ClusterTriggerAuthentication"), .cluster),
    Entry(
      kind("ScaledJob"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: [authentication(at: "spec.triggers[].authenticationRef")]
          + (LinkRules.podSpec + LinkRules.containers).map {
            $0.below("spec.jobTargetRef.template.spec")
          },
        pods: [
          .template(
            PodTemplate(
              "spec.jobTargetRef.template",
              added: [AddedLabel("scaledjob.keda.sh/name", .field("metadata.name"))]
                + [
                  "job-name", "batch.kubernetes.io/job-name", "controller-uid",
                  "batch.kubernetes.io/controller-uid",
                ].map { AddedLabel($0, .unknown) },
              isWhole: true
            )
          )
        ]
      )
    ),
    Entry(
      kind("ScaledObject"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: [
          ReferenceRule(
            .named(
              "kind",
              among: [
                "Deployment": GroupKind("apps", "Deployment"),
                "StatefulSet": GroupKind("apps", "StatefulSet"),
              ],
              default: GroupKind("apps", "Deployment")
            ),
            at: "spec.scaleTargetRef",
            scales: true
          ),
          authentication(at: "spec.triggers[].authenticationRef"),
        ],
        products: [
          ProductRule(
            GroupKind("autoscaling", "HorizontalPodAutoscaler"),
            name: .field(["metadata.name"], prefix: "keda-hpa-")
          )
        ]
      )
    ),
    Entry(
      kind("TriggerAuthentication"),
      .namespaced,
      links: LinkRules(references: [
        .secret(at: "spec.secretTargetRef[]", timing: .used),
        .configMap(at: "spec.configMapTargetRef[]"),
      ])
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("keda.sh", name) }

  private static func authentication(at path: PathPattern) -> ReferenceRule {
    let kinds = ["TriggerAuthentication", "ClusterTriggerAuthentication"].reduce(into: [:]) {
      $0[$1] = kind($1)
    }
    return ReferenceRule(
      .named("kind", among: kinds, default: kinds["TriggerAuthentication"]),
      at: path,
      timing: .used
    )
  }
}
