extension ForeignManifests {
  /// Folders that are there, or may be.
  static let soundFlux: [ForeignManifests] = [
    ForeignManifests(
      "folders with and without a dot, and components beside them",
      [
        "clusters/apps.yaml": repository + kustomization("web", "./apps/web", "[../parts]")
          + kustomization("api", "apps/api/", "[]"),
        "apps/web/a.yaml": settings,
        "apps/api/a.yaml": settings.replacing("name: a", with: "name: b"),
        "apps/parts/kustomization.yaml":
          "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: []\n",
      ]
    ),
    ForeignManifests(
      "a folder of a repository that isn't among the files",
      ["clusters/apps.yaml": repository + kustomization("web", "./deploy", "[]")]
    ),
    ForeignManifests(
      "what Flux listens to",
      [
        "a.yaml": repository
          + Shape.object(
            "notification.toolkit.fluxcd.io/v1beta3",
            "Provider",
            "chat",
            namespace: "flux-system"
          )
          + Shape.object(
            "notification.toolkit.fluxcd.io/v1beta3",
            "Alert",
            "all",
            namespace: "flux-system",
            "spec: {providerRef: {name: chat}, eventSources: [{kind: GitRepository, name: main}, {kind: Kustomization, name: '*'}]}\n"
          )
      ]
    ),
  ]

  /// Folders that aren't.
  static let faultyFlux: [ForeignManifests] = [
    ForeignManifests(
      "a folder and a component that are spelt wrong",
      [
        "clusters/apps.yaml": repository + kustomization("web", "./apps/wep", "[]")
          + kustomization("api", "apps/api", "[../partz]"),
        "apps/web/a.yaml": settings,
        "apps/api/a.yaml": settings.replacing("name: a", with: "name: b"),
      ],
      [
        "warning: Kustomization 'web' reads path './apps/wep', which isn't in its repository",
        "warning: Kustomization 'api' reads path '../partz', which isn't in its repository",
      ]
    ),
    ForeignManifests(
      "a source, a dependency and a provider that are spelt wrong",
      [
        "a.yaml": repository
          + kustomization("web", "./", "[]").replacing("name: main", with: "name: mian")
          .replacing("interval: 1h", with: "dependsOn: [{name: infra}]")
          + Shape.object(
            "notification.toolkit.fluxcd.io/v1beta3",
            "Alert",
            "all",
            namespace: "flux-system",
            "spec: {providerRef: {name: chat}, eventSources: [{kind: GitRepository, name: mainn}]}\n"
          )
      ],
      [
        "error: no Kustomization 'infra' in namespace 'flux-system'",
        "error: no GitRepository 'mian' in namespace 'flux-system'",
        "error: no Provider 'chat' in namespace 'flux-system'",
        "error: no GitRepository 'mainn' in namespace 'flux-system'",
      ]
    ),
    ForeignManifests(
      "a source that a release may bring, whose namespace only Flux gives it",
      [
        "clusters/apps.yaml": kustomization("web", "./apps/web", "[]")
          + Shape.object(
            "source.toolkit.fluxcd.io/v1",
            "OCIRepository",
            "fleet",
            namespace: "flux-system",
            "spec: {interval: 1h, url: 'oci://registry.example/fleet', ref: {tag: 1.0.0}}\n"
          ),
        "apps/web/release.yaml": """
        ---
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        metadata: {name: fleet}
        spec: {interval: 1h, chartRef: {kind: OCIRepository, name: fleet, namespace: flux-system}}

        """,
      ],
      ["warning: no GitRepository 'main' in namespace 'flux-system'"]
    ),
  ]

  private static let settings =
    "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: shop}\n"

  private static let repository = Shape.object(
    "source.toolkit.fluxcd.io/v1",
    "GitRepository",
    "main",
    namespace: "flux-system",
    "spec: {url: 'https://git.example/fleet.git', ref: {branch: main}}\n"
  )

  private static func kustomization(
    _ name: String,
    _ path: String,
    _ components: String
  ) -> String {
    Shape.object(
      "kustomize.toolkit.fluxcd.io/v1",
      "Kustomization",
      name,
      namespace: "flux-system",
      """
      spec:
        interval: 1h
        path: \(path)
        sourceRef: {kind: GitRepository, name: main}
        components: \(components)

      """
    )
  }
}
