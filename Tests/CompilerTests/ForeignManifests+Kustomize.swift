/// Kustomizations: what they make of the same files, sound and broken.
extension ForeignManifests {
  /// A Pod that reads a ConfigMap.
  static func reader(
    _ name: String,
    of settings: String = "settings",
    namespace: String? = nil
  )
    -> String
  {
    Shape.object(
      "v1",
      "Pod",
      name,
      namespace: namespace,
      "spec: {containers: [{name: c, image: 'c:1', envFrom: [{configMapRef: {name: \(settings)}}]}]}\n"
    )
  }

  static func settings(_ name: String = "settings", namespace: String? = nil) -> String {
    Shape.object("v1", "ConfigMap", name, namespace: namespace, "data: {a: b}\n")
  }

  static let soundKustomize: [ForeignManifests] = [
    ForeignManifests(
      "a prefix that the reference follows",
      [
        "a/kustomization.yaml": "namespace: shop\nnamePrefix: eu-\nresources: [all.yaml]\n",
        "a/all.yaml": settings() + reader("web"),
      ]
    ),
    ForeignManifests(
      "an overlay's namespace over the base's, with a suffix",
      [
        "base/kustomization.yaml": "namespace: base\nresources: [all.yaml]\n",
        "base/all.yaml": settings() + reader("web", namespace: "old"),
        "over/kustomization.yaml": "namespace: prod\nnameSuffix: -x\nresources: [../base]\n",
      ]
    ),
    ForeignManifests(
      "two overlays of one base are alternatives",
      [
        "base/kustomization.yaml": "resources: [web.yaml]\n", "base/web.yaml": reader("web"),
        "eu/kustomization.yaml": "namespace: shop\nresources: [../base, own.yaml]\n",
        "eu/own.yaml": settings(),
        "us/kustomization.yaml": "namespace: shop\nresources: [../base, own.yaml]\n",
        "us/own.yaml": Shape.object("v1", "ConfigMap", "settings", "data: {a: c}\n"),
      ]
    ),
    ForeignManifests(
      "a patch that moves the reference to what is there",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [all.yaml]
        patches:
          - target: {kind: Pod, name: w.*}
            patch: |
              - {op: replace, path: /spec/containers/0/envFrom/0/configMapRef/name, value: other}

        """,
        "a/all.yaml": settings("other") + reader("web"),
      ]
    ),
    ForeignManifests(
      "a replacement that writes the name",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [all.yaml]
        replacements:
          - source: {kind: ConfigMap, name: other}
            targets:
              - select: {kind: Pod}
                fieldPaths: ['spec.containers.[name=c].envFrom.0.configMapRef.name']

        """,
        "a/all.yaml": settings("other") + reader("web"),
      ]
    ),
    ForeignManifests(
      "a generated ConfigMap, its hash and its keys, merged by an overlay",
      [
        "base/kustomization.yaml": """
        namespace: shop
        resources: [web.yaml]
        configMapGenerator: [{name: settings, literals: [a=1]}]

        """,
        "base/web.yaml": Shape.object(
          "v1",
          "Pod",
          "web",
          """
          spec:
            containers:
              - name: c
                image: c:1
                env:
                  - {name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}
                  - {name: B, valueFrom: {configMapKeyRef: {name: settings, key: b}}}

          """
        ),
        "over/kustomization.yaml": """
        namespace: shop
        resources: [../base]
        configMapGenerator: [{name: settings, behavior: merge, literals: [b=2]}]

        """,
      ]
    ),
    ForeignManifests(
      "a custom resource whose field a configuration names",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [rollout.yaml]
        configurations: [names.yaml]
        configMapGenerator: [{name: settings, literals: [a=1]}]

        """,
        "a/names.yaml": """
        nameReference:
          - kind: ConfigMap
            fieldSpecs:
              - {path: spec/template/spec/containers/envFrom/configMapRef/name, kind: Rollout}

        """,
        "a/rollout.yaml": rollout,
      ]
    ),
    ForeignManifests(
      "patches and configurations of another repository",
      [
        "a/kustomization.yaml": """
        resources: [web.yaml]
        patches: [{path: 'https://git.example/patch.yaml'}]
        configurations: ['https://git.example/names.yaml']

        """,
        "a/web.yaml": Shape.deployment("web", namespace: "shop"),
      ]
    ),
    ForeignManifests(
      "an image that gets its tag",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [web.yaml]
        images: [{name: registry.example/web, newTag: 1.2.3}]

        """,
        "a/web.yaml": Shape.object(
          "v1",
          "Pod",
          "web",
          "spec: {containers: [{name: c, image: registry.example/web}]}\n"
        ),
      ]
    ),
    ForeignManifests(
      "Secrets that a generator reads are listed by its own file",
      [
        "a/kustomization.yaml":
          "namespace: shop\nresources: [web.yaml]\ngenerators: [secrets.yaml]\n",
        "a/secrets.yaml": """
        apiVersion: example.org/v1
        kind: Decryption
        metadata: {name: secrets}
        files: [token.yaml]

        """,
        "a/token.yaml": settings("token"), "a/web.yaml": Shape.deployment("web"),
      ]
    ),
    ForeignManifests(
      "files in folders of a kustomization that lists none there belong to others",
      [
        "kustomization.yaml": "resources: [web.yaml]\n",
        "web.yaml": Shape.deployment("web", namespace: "shop"),
        "jobs/settings.yaml": settings(namespace: "shop"),
        "jobs/web.yaml": reader("job", namespace: "shop"),
      ]
    ),
    ForeignManifests(
      "an Application beside a kustomization is applied by hand, and counts",
      [
        "a/kustomization.yaml": "resources: [web.yaml]\n",
        "a/web.yaml": Shape.deployment("web", namespace: "shop"),
        "a/root.yaml": SyncedManifests.application("root", path: "b", namespace: "prod"),
        "b/all.yaml": settings(namespace: "prod") + reader("web"),
      ]
    ),
  ]

  static let rollout = Shape.object(
    "argoproj.io/v1alpha1",
    "Rollout",
    "web",
    """
    spec:
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec: {containers: [{name: c, image: 'c:1', envFrom: [{configMapRef: {name: settings}}]}]}

    """
  )
}
