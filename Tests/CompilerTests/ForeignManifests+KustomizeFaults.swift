/// Kustomizations that break, or of which not everything is known.
extension ForeignManifests {
  static let faultyKustomize: [ForeignManifests] = [
    ForeignManifests(
      "a prefix that an unknown kind's reference doesn't follow",
      [
        "a/kustomization.yaml": "namespace: shop\nnamePrefix: eu-\nresources: [all.yaml]\n",
        "a/all.yaml": settings() + rollout,
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
    ForeignManifests(
      "a hash that an unknown kind's reference doesn't follow",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [rollout.yaml]
        configMapGenerator: [{name: settings, literals: [a=1]}]

        """,
        "a/rollout.yaml": rollout,
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
    ForeignManifests(
      "a patch that renames what others need by its name in another kustomization",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [settings.yaml]
        patches:
          - target: {kind: ConfigMap}
            patch: |
              - {op: replace, path: /metadata/name, value: renamed}

        """,
        "a/settings.yaml": settings(),
        "b/kustomization.yaml": "namespace: shop\nresources: [web.yaml]\n",
        "b/web.yaml": reader("web"),
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
    ForeignManifests(
      "a patch that takes the object away",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [all.yaml]
        patches:
          - patch: |
              $patch: delete
              apiVersion: v1
              kind: ConfigMap
              metadata: {name: settings}

        """,
        "a/all.yaml": settings() + reader("web"),
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
    ForeignManifests(
      "a file beside the kustomization that nobody lists",
      [
        "a/kustomization.yaml": "namespace: shop\nresources: [web.yaml]\n",
        "a/settings.yaml": settings(), "a/web.yaml": reader("web"),
      ],
      [
        "warning: no kustomization lists 'a/settings.yaml', so that ConfigMap settings isn't applied",
        "error: no ConfigMap 'settings' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "a file that isn't listed in a folder of which others are",
      [
        "a/kustomization.yaml": "namespace: shop\nresources: [parts/web.yaml]\n",
        "a/parts/settings.yaml": settings(), "a/parts/web.yaml": Shape.deployment("web"),
      ],
      [
        "warning: no kustomization lists 'a/parts/settings.yaml', so that ConfigMap settings isn't applied"
      ]
    ),
    ForeignManifests(
      "a missing component, a missing file of a generator, a folder that is none",
      [
        "a/kustomization.yaml": """
        namespace: shop
        resources: [web.yaml, empty]
        components: [../part]
        configMapGenerator: [{name: settings, files: [absent.json]}]

        """,
        "a/web.yaml": Shape.deployment("web"), "a/empty/values.yaml": "a: b\n",
      ],
      [
        "error: resource 'empty' is a folder without a kustomization.yaml",
        "error: component '../part' isn't there",
        "error: file 'absent.json' of what is generated isn't there",
      ]
    ),
    ForeignManifests(
      "patches of nothing and JSON patches without a target or a field",
      [
        "a/kustomization.yaml": """
        resources: [web.yaml]
        patches:
          - patch: |
              {apiVersion: apps/v1, kind: Deployment, metadata: {name: wbe}, spec: {replicas: 2}}
          - patch: |
              - {op: remove, path: /spec/replicas}
          - target: {kind: Deployment}
            patch: |
              - {op: remove, path: /spec/replicas}

        """,
        "a/web.yaml": Shape.deployment("web", namespace: "shop"),
      ],
      [
        "error: nothing is there that the patch of Deployment wbe could change",
        "error: the patch is a JSON patch and has no target",
        "error: the patch doesn't apply to Deployment shop/web: operation 0 at '/spec/replicas': "
          + "no key 'replicas', the mapping has 'selector', 'template'",
      ]
    ),
    ForeignManifests(
      "a field that Kustomize doesn't know, and a kustomization that takes itself in",
      [
        "a/kustomization.yaml": "resorces: [web.yaml]\nresources: [../b]\n",
        "b/kustomization.yaml": "resources: [../a]\n",
      ],
      [
        "error: 'resorces' is no field that Kustomize knows",
        "error: the kustomization takes itself in",
      ]
    ),
    ForeignManifests(
      "objects that a namespace makes one",
      [
        "a/kustomization.yaml": "namespace: shop\nresources: [one.yaml, two.yaml]\n",
        "a/one.yaml": settings(namespace: "one"), "a/two.yaml": settings(namespace: "two"),
      ],
      [
        "error: ConfigMap shop/settings is there twice once 'a/kustomization.yaml' has moved all objects "
          + "into namespace 'shop', which Kustomize refuses"
      ]
    ),
    ForeignManifests(
      "a remote resource is a doubt in its own namespace and nowhere else",
      [
        "a/kustomization.yaml":
          "namespace: shop\nnamePrefix: eu-\nresources: [web.yaml, 'https://git.example/x?ref=v1']\n",
        "a/web.yaml": reader("web") + reader("api", of: "eu-settings"),
        "b/kustomization.yaml": "namespace: other\nresources: [web.yaml]\n",
        "b/web.yaml": reader("web"),
      ],
      [
        "error: no ConfigMap 'settings' in namespace 'shop'",
        "warning: no ConfigMap 'eu-settings' in namespace 'shop'",
        "error: no ConfigMap 'settings' in namespace 'other'",
      ]
    ),
    ForeignManifests(
      "a template is a doubt about the kinds that its text names",
      [
        "a/web.yaml": reader("web", namespace: "shop"),
        "a/role.yaml": "kind: Role\nmetadata: {{ .Values.name }}\n  name: {{ .Values.name }}\n",
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
  ]
}
