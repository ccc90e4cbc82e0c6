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
      links: LinkRules.pods(
        at: "spec.template",
        added: [revision, AddedLabel("pod-template-generation", .unknown)],
        selector: selector
      )
    ),
    Entry(
      GroupKind("apps", "Deployment"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.template",
        added: [AddedLabel("pod-template-hash", .unknown)],
        selector: selector,
        replicas: "spec.replicas"
      )
    ),
    Entry(
      GroupKind("apps", "ReplicaSet"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template", selector: selector, replicas: "spec.replicas")
    ),
    Entry(
      GroupKind("apps", "StatefulSet"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.template",
        added: statefulSetLabels,
        selector: selector,
        volumes: ["spec.volumeClaimTemplates[].metadata.name"],
        replicas: "spec.replicas"
      )
      .adding(statefulSet)
    ),
    Entry(
      GroupKind("autoscaling", "HorizontalPodAutoscaler"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [
        ReferenceRule(
          .free(kind: "kind", group: "apiVersion"),
          at: "spec.scaleTargetRef",
          scales: true
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
      names: .cronJob,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.jobTemplate.spec.template",
        // the Job's name ends with the minute that it was due
        added: jobLabels(name: .numbered("metadata.name", .init()), spec: "spec.jobTemplate.spec")
      )
    ),
    Entry(
      GroupKind("batch", "Job"),
      .namespaced,
      names: .shortSubdomain,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.template",
        added: jobLabels(name: .field("metadata.name"), spec: "spec"),
        // the controller makes the selector, unless the author wants to
        selector: SelectorRule(
          pods: "spec",
          selector: "selector",
          form: .selector,
          when: [.isTrue("manualSelector")]
        )
      )
    ),
  ]

  /// The selector of a kind of `apps/v1`, which the API server compares with the labels of the template.
  private static let selector = SelectorRule(pods: "spec.selector", form: .selector)

  private static let revision = AddedLabel("controller-revision-hash", .unknown)

  /// Source: `StatefulSetPodNameLabel` and `PodIndexLabel` of `apps/v1`.
  private static let statefulSetLabels: [AddedLabel] = {
    let numbers = AddedLabel.Numbers(from: "spec.ordinals.start", count: "spec.replicas")
    return [
      revision,
      AddedLabel("statefulset.kubernetes.io/pod-name", .numbered("metadata.name", numbers)),
      AddedLabel("apps.kubernetes.io/pod-index", .number(numbers)),
    ]
  }()

  /// Source: `JobNameLabel`, `ControllerUidLabel` and `JobCompletionIndexAnnotation` of `batch/v1`.
  private static func jobLabels(name: AddedLabel.Content, spec: PathPattern) -> [AddedLabel] {
    ["job-name", "batch.kubernetes.io/job-name"].map { AddedLabel($0, name) }
      + ["controller-uid", "batch.kubernetes.io/controller-uid"].map { AddedLabel($0, .unknown) }
      + [
        AddedLabel(
          "batch.kubernetes.io/job-completion-index",
          .number(.init(count: spec.appending("completions"))),
          when: [.equals(spec.appending("completionMode"), "Indexed")]
        )
      ]
  }

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
