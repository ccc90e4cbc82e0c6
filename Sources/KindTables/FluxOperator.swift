import KindKnowledge
import Manifest

extension KindTable {
  /// The Flux Operator's kinds; source: its documentation of `FluxInstance` at v0.30, "Sync configuration" and "Components".
  public static let fluxOperator = KindTable([
    Entry(
      kind("FluxInstance"),
      .namespaced,
      links: LinkRules(
        references: [
          .secret(at: "spec.sync", name: "pullSecret", key: nil, timing: .used)
        ],
        products: ["GitRepository", "OCIRepository", "Bucket"].map {
          synced(GroupKind("source.toolkit.fluxcd.io", $0), when: [.equals("spec.sync.kind", $0)])
        }
          + [
            synced(
              GroupKind("kustomize.toolkit.fluxcd.io", "Kustomization"),
              when: [.present("spec.sync")]
            )
          ]
          + [
            "helm-controller", "image-automation-controller", "image-reflector-controller",
            "kustomize-controller", "notification-controller", "source-controller",
            "source-watcher",
          ].flatMap {
            [
              ProductRule(.serviceAccount, name: .fixed($0)),
              ProductRule(GroupKind("apps", "Deployment"), name: .fixed($0)),
            ]
          }
          + ["notification-controller", "source-controller", "source-watcher", "webhook-receiver"]
          .map { ProductRule(.service, name: .fixed($0)) }
      )
    ),
    Entry(kind("FluxReport"), .namespaced),
    Entry(
      kind("ResourceSet"),
      .namespaced,
      links: LinkRules(
        references: [.serviceAccount(at: "spec.serviceAccountName", timing: .used)],
        opaque: [OpaqueRule(in: nil)]
      )
    ),
    Entry(kind("ResourceSetInputProvider"), .namespaced),
  ])

  private static func kind(_ name: String) -> GroupKind {
    GroupKind("fluxcd.controlplane.io", name)
  }

  /// What an instance syncs itself from; both objects are called like the namespace, unless it is said otherwise.
  private static func synced(
    _ kind: GroupKind,
    when conditions: [ReferenceRule.Condition]
  ) -> ProductRule {
    ProductRule(
      kind,
      name: .field(["spec.sync.name", "metadata.namespace"]),
      when: conditions
    )
  }
}
