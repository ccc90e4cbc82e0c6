import KindKnowledge
import Manifest

extension KindTable {
  /// Kinds that run pods, and what scales them.
  static let workloads: [Entry] = [
    Entry(GroupKind("apps", "ControllerRevision"), .namespaced),
    Entry(
      GroupKind("apps", "DaemonSet"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template")
    ),
    Entry(
      GroupKind("apps", "Deployment"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template")
    ),
    Entry(
      GroupKind("apps", "ReplicaSet"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template")
    ),
    Entry(
      GroupKind("apps", "StatefulSet"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template").adding(statefulSet)
    ),
    Entry(
      GroupKind("autoscaling", "HorizontalPodAutoscaler"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [
        ReferenceRule(
          .free(kind: "kind", group: "apiVersion"),
          at: "spec.scaleTargetRef"
        ),
        ReferenceRule(
          .free(kind: "kind", group: "apiVersion"),
          at: "spec.metrics[].object.describedObject",
          timing: .used
        ),
      ])
    ),
    Entry(
      GroupKind("batch", "CronJob"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.jobTemplate.spec.template")
    ),
    Entry(
      GroupKind("batch", "Job"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template")
    ),
  ]

  private static let statefulSet = LinkRules(
    references: [
      ReferenceRule(.kind(.service), at: "spec.serviceName", name: "", timing: .used)
    ] + LinkRules.claim(at: "spec.volumeClaimTemplates[].spec"),
    // the controller puts each pod's own claim in the place of a volume that is named like the template
    products: [
      ProductRule(
        .persistentVolumeClaim,
        name: .field(["spec.volumeClaimTemplates[].metadata.name"])
      )
    ]
  )
}
