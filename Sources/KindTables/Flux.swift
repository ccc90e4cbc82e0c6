import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Flux's kinds; source: the API reference of v2.7.
  ///
  /// Flux tries again until what it needs is there, so that none of these references orders waves.
  public static let flux = KindTable(
    [
      Entry(
        helm("HelmRelease"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            source(
              at: "spec.chart.spec.sourceRef",
              kinds: ["HelmRepository", "GitRepository", "Bucket"]
            ),
            source(at: "spec.chartRef", kinds: ["OCIRepository", "HelmChart", "ExternalArtifact"]),
            dependency(on: helm("HelmRelease")),
            .secret(at: "spec.kubeConfig.secretRef", timing: .used),
            .serviceAccount(at: "spec.serviceAccountName", timing: .used),
            values(at: "spec.valuesFrom[]", key: "valuesKey"),
          ],
          opaque: [OpaqueRule(in: .named("spec.targetNamespace"))]
        )
      ),
      Entry(
        kustomize("Kustomization"),
        .namespaced,
        health: .checked,
        links: LinkRules(references: [
          source(at: "spec.sourceRef", kinds: ["GitRepository", "OCIRepository", "Bucket"]),
          dependency(on: kustomize("Kustomization")),
          .secret(at: "spec.decryption.secretRef", key: nil, timing: .used),
          .secret(at: "spec.kubeConfig.secretRef", timing: .used),
          .serviceAccount(at: "spec.serviceAccountName", timing: .used),
          values(at: "spec.postBuild.substituteFrom[]", key: nil),
        ])
      ),
      Entry(
        source("Bucket"),
        .namespaced,
        health: .checked,
        links: LinkRules(references: credentials)
      ),
      Entry(
        source("GitRepository"),
        .namespaced,
        health: .checked,
        links: LinkRules(references: credentials)
      ),
      Entry(source("HelmChart"), .namespaced, health: .checked),
      Entry(
        source("HelmRepository"),
        .namespaced,
        health: .checked,
        links: LinkRules(references: credentials)
      ),
      Entry(
        source("OCIRepository"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: credentials + [.serviceAccount(at: "spec.serviceAccountName", timing: .used)]
        )
      ),
      Entry(notification("Alert"), .namespaced),
      Entry(notification("Provider"), .namespaced),
      Entry(notification("Receiver"), .namespaced, health: .checked),
      Entry(image("ImagePolicy"), .namespaced, health: .checked),
      Entry(image("ImageRepository"), .namespaced, health: .checked),
      Entry(image("ImageUpdateAutomation"), .namespaced, health: .checked),
    ],
    present: presentInFlux
  )

  /// What `flux bootstrap` makes beside the manifests that it commits.
  private static let presentInFlux: [ObjectPattern] = [
    .secret("flux-system", namespace: "flux-system")
  ]

  private static func helm(_ kind: String) -> GroupKind {
    GroupKind("helm.toolkit.fluxcd.io", kind)
  }

  private static func kustomize(_ kind: String) -> GroupKind {
    GroupKind("kustomize.toolkit.fluxcd.io", kind)
  }

  private static func source(_ kind: String) -> GroupKind {
    GroupKind("source.toolkit.fluxcd.io", kind)
  }

  private static let credentials = ["spec.secretRef", "spec.certSecretRef"].map {
    ReferenceRule.secret(at: PathPattern($0), key: nil, timing: .used)
  }

  private static func source(at path: PathPattern, kinds: [String]) -> ReferenceRule {
    ReferenceRule(
      .named(
        "kind",
        among: Dictionary(uniqueKeysWithValues: kinds.map { ($0, source($0)) }),
        default: nil
      ),
      at: path,
      namespace: .named("namespace"),
      timing: .used
    )
  }

  private static func dependency(on kind: GroupKind) -> ReferenceRule {
    ReferenceRule(
      .kind(kind),
      at: "spec.dependsOn[]",
      namespace: .named("namespace"),
      timing: .used
    )
  }

  private static func values(at path: PathPattern, key: PathPattern?) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: ["ConfigMap": .configMap, "Secret": .secret], default: nil),
      at: path,
      timing: .used,
      optional: "optional",
      parts: key.map { [PartRule(.key, $0)] } ?? []
    )
  }

  private static func notification(_ name: String) -> GroupKind {
    GroupKind("notification.toolkit.fluxcd.io", name)
  }

  private static func image(_ name: String) -> GroupKind {
    GroupKind("image.toolkit.fluxcd.io", name)
  }
}
