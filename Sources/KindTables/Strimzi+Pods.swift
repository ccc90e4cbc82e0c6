import KindKnowledge
import Manifest

extension PodRule {
  /// The pods of one part of what a Strimzi object runs; source: `Labels` of Strimzi's operator at v0.45.
  static func ofStrimzi(_ kind: String, _ part: String) -> PodRule {
    .made(
      ["strimzi.io/cluster": "metadata.name", "app.kubernetes.io/instance": "metadata.name"],
      fixed: ["strimzi.io/kind": kind, "app.kubernetes.io/managed-by": "strimzi-cluster-operator"],
      copied: ["metadata.labels", "spec.template.pod.metadata.labels"]
        + [PathPattern("spec.\(part).template.pod.metadata.labels")],
      added: [
        AddedLabel("strimzi.io/name", .field("metadata.name", suffix: "-\(part)")),
        AddedLabel("app.kubernetes.io/part-of", .field("metadata.name", prefix: "strimzi-")),
      ]
        + [
          "app.kubernetes.io/name", "statefulset.kubernetes.io/pod-name", "strimzi.io/broker-role",
          "strimzi.io/component-type", "strimzi.io/controller", "strimzi.io/controller-name",
          "strimzi.io/controller-role", "strimzi.io/pod-name", "strimzi.io/pool-name",
        ].map { AddedLabel($0, .unknown) }
    )
  }
}
