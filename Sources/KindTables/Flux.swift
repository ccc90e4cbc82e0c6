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
          folders: [
            folder("spec.chart.spec.chart", of: "spec.chart.spec.sourceRef", below: [])
          ],
          opaque: [OpaqueRule(in: .named("spec.targetNamespace"))]
        )
      ),
      Entry(
        kustomize("Kustomization"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            source(at: "spec.sourceRef", kinds: ["GitRepository", "OCIRepository", "Bucket"]),
            dependency(on: kustomize("Kustomization")),
            .secret(at: "spec.decryption.secretRef", key: nil, timing: .used),
            .secret(at: "spec.kubeConfig.secretRef", timing: .used),
            .serviceAccount(at: "spec.serviceAccountName", timing: .used),
            values(at: "spec.postBuild.substituteFrom[]", key: nil),
          ],
          folders: [folder("spec.path", of: "spec.sourceRef", below: ["spec.components[]"])]
        )
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
        links: LinkRules(
          references: credentials + [
            .secret(at: "spec.verify.secretRef", key: nil, timing: .used),
            ReferenceRule(
              .kind(source("GitRepository")),
              at: "spec.include[].repository",
              timing: .used
            ),
          ]
        )
      ),
      Entry(
        source("HelmChart"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            source(at: "spec.sourceRef", kinds: ["HelmRepository", "GitRepository", "Bucket"]),
            .secret(at: "spec.verify.secretRef", key: nil, timing: .used),
          ],
          folders: [folder("spec.chart", of: "spec.sourceRef", below: [])]
        )
      ),
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
          references: credentials + [
            .serviceAccount(at: "spec.serviceAccountName", timing: .used),
            .secret(at: "spec.verify.secretRef", key: nil, timing: .used),
          ]
        )
      ),
      Entry(
        notification("Alert"),
        .namespaced,
        links: LinkRules(
          references: [
            ReferenceRule(.kind(notification("Provider")), at: "spec.providerRef", timing: .used),
            event(at: "spec.eventSources[]"),
          ]
        )
      ),
      Entry(
        notification("Provider"),
        .namespaced,
        links: LinkRules(references: credentials)
      ),
      Entry(
        notification("Receiver"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            .secret(at: "spec.secretRef", key: nil, timing: .used), event(at: "spec.resources[]"),
          ]
        )
      ),
      Entry(
        image("ImagePolicy"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            ReferenceRule(
              .kind(image("ImageRepository")),
              at: "spec.imageRepositoryRef",
              namespace: .named("namespace"),
              timing: .used
            )
          ]
        )
      ),
      Entry(
        image("ImageRepository"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: credentials + [.serviceAccount(at: "spec.serviceAccountName", timing: .used)]
        )
      ),
      Entry(
        image("ImageUpdateAutomation"),
        .namespaced,
        health: .checked,
        links: LinkRules(
          references: [
            source(at: "spec.sourceRef", kinds: ["GitRepository"]),
            .secret(at: "spec.git.commit.signingKey.secretRef", key: nil, timing: .used),
          ],
          folders: [folder("spec.update.path", of: "spec.sourceRef", below: [])]
        )
      ),
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

  /// A folder of a GitRepository, whose default branch Flux calls `master`.
  private static func folder(
    _ path: PathPattern,
    of reference: PathPattern,
    below: [PathPattern]
  ) -> FolderRule {
    FolderRule(
      path,
      below: below,
      of: source(at: reference, kinds: ["GitRepository"]),
      url: "spec.url",
      branch: "spec.ref.branch",
      openedBy: [
        "spec.include", "spec.ref.tag", "spec.ref.semver", "spec.ref.name", "spec.ref.commit",
      ]
    )
  }

  /// What an Alert or a Receiver listens to; `*` is every object of the kind.
  private static func event(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named(
        "kind",
        among: [
          "Bucket": source("Bucket"), "GitRepository": source("GitRepository"),
          "HelmChart": source("HelmChart"), "HelmRelease": helm("HelmRelease"),
          "HelmRepository": source("HelmRepository"), "ImagePolicy": image("ImagePolicy"),
          "ImageRepository": image("ImageRepository"), "Kustomization": kustomize("Kustomization"),
          "OCIRepository": source("OCIRepository"),
        ],
        default: nil
      ),
      at: path,
      namespace: .named("namespace"),
      timing: .used,
      when: [.differs("name", "*"), .absent("matchLabels")]
    )
  }

  private static let credentials = [
    "spec.secretRef", "spec.certSecretRef", "spec.proxySecretRef",
  ].map {
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
      timing: .used,
      crossing: SwitchRule("--no-cross-namespace-refs", .forbids)
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
