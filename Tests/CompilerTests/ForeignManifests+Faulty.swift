extension ForeignManifests {
  /// Each is a fault, or a doubt that is said to be one.
  static let faulty: [ForeignManifests] = [
    ForeignManifests(
      "a Secret that nothing makes",
      ["a.yaml": Shape.pod("web", "volumes: [{name: t, secret: {secretName: token}}]\n")],
      ["error: no Secret 'token'"]
    ),
    ForeignManifests(
      "a Secret that an ExternalSecret only validates",
      [
        "a.yaml": externalSecret("token", policy: "None")
          + Shape.pod(
            "web",
            namespace: "argocd",
            "volumes: [{name: t, secret: {secretName: token}}]\n"
          )
      ],
      ["error: no Secret 'token' in namespace 'argocd'"]
    ),
    ForeignManifests(
      "the older name of the account's field",
      ["a.yaml": Shape.pod("web", namespace: "shop", "serviceAccount: nobody\n")],
      ["error: no ServiceAccount 'nobody' in namespace 'shop'"]
    ),
    ForeignManifests(
      "a hook whose name the API server makes up",
      [
        "a.yaml": Shape.pod("'x'", "serviceAccountName: nobody\n")
          .split(separator: "'x'").joined(separator: "migrate-")
          .split(separator: "{name: migrate-").joined(separator: "{generateName: migrate-")
      ],
      ["error: no ServiceAccount 'nobody'"]
    ),
    certificateByJob,
    ForeignManifests(
      "a template beside it that wasn't read",
      [
        "shop/a.yaml": Shape.pod("web", "serviceAccountName: web\n"),
        "shop/b.yaml": "kind: {{ .Values.kind }}\nmetadata: {{}\n",
      ],
      ["warning: no ServiceAccount 'web'"]
    ),
    ForeignManifests(
      "a template elsewhere",
      [
        "shop/a.yaml": Shape.pod("web", "serviceAccountName: web\n"),
        "other/b.yaml": "kind: {{ .Values.kind }}\nmetadata: {{}\n",
      ],
      ["error: no ServiceAccount 'web'"]
    ),
    ForeignManifests(
      "a resource of a kustomization that isn't among the files",
      [
        "shop/kustomization.yaml": "resources: [a.yaml, ../base]\n",
        "shop/a.yaml": Shape.pod("web", "serviceAccountName: web\n"),
      ],
      ["warning: no ServiceAccount 'web'", "error: resource '../base' isn't there"]
    ),
    ForeignManifests(
      "a HelmRelease in the namespace",
      [
        "a.yaml": Shape.object(
          "helm.toolkit.fluxcd.io/v2",
          "HelmRelease",
          "web",
          namespace: "shop"
        ) + Shape.pod("web", namespace: "shop", "serviceAccountName: web\n")
          + Shape.pod("api", namespace: "other", "serviceAccountName: api\n")
      ],
      [
        "warning: no ServiceAccount 'web' in namespace 'shop'",
        "error: no ServiceAccount 'api' in namespace 'other'",
      ]
    ),
    ForeignManifests(
      "a namespace of which nothing was read",
      [
        "a.yaml": Shape.object(
          "gateway.networking.k8s.io/v1",
          "HTTPRoute",
          "web",
          namespace: "shop",
          "spec: {parentRefs: [{name: public, namespace: infrastructure}]}\n"
        )
      ],
      ["warning: no Gateway 'public' in namespace 'infrastructure'"]
    ),
    ForeignManifests(
      "an unknown kind, called like what it makes",
      [
        "a.yaml": Shape.object("example.org/v1", "Database", "db", namespace: "shop")
          + Shape.pod(
            "web",
            namespace: "shop",
            "volumes: [{name: t, secret: {secretName: db-credentials}}]\n"
          )
      ],
      ["warning: no Secret 'db-credentials' in namespace 'shop'"]
    ),
    ForeignManifests(
      "an unknown kind that reads a key",
      [
        "a.yaml": Shape.object(
          "bitnami.com/v1alpha1",
          "SealedSecret",
          "token",
          namespace: "shop",
          "spec: {encryptedData: {token: x}}\n"
        )
          + Shape.object(
            "example.org/v1",
            "Bot",
            "bot",
            namespace: "shop",
            """
            spec:
              login: {secretKeyRef: {name: token, key: tokn}}
              other: {secretKeyRef: {name: absent, key: token}}
              maybe: {configMapKeyRef: {name: absent, key: a, optional: true}}
              later: {apiVersion: v1, kind: Pod, spec: {secretKeyRef: {name: x, key: y}}}

            """
          )
      ],
      [
        "warning: Secret 'token' in namespace 'shop' has no key 'tokn'",
        "warning: no Secret 'absent' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "a cluster-scoped object with a namespace",
      ["a.yaml": Shape.object("v1", "Namespace", "shop", namespace: "shop")],
      ["warning: Namespace is cluster-scoped and can't be in namespace 'shop'"]
    ),
    ForeignManifests(
      "alternatives in folders",
      [
        "one/a.yaml": Shape.object("v1", "ConfigMap", "c", "data: {a: '1'}\n"),
        "two/a.yaml": Shape.object("v1", "ConfigMap", "c", "data: {a: '2'}\n"),
      ],
      ["warning: ConfigMap c is declared twice, in folders that may be alternatives"]
    ),
    ForeignManifests(
      "twice in a folder",
      [
        "one/a.yaml": Shape.object("v1", "ConfigMap", "c", "data: {a: '1'}\n"),
        "one/b.yaml": Shape.object("v1", "ConfigMap", "c", "data: {a: '2'}\n"),
      ],
      ["error: ConfigMap c is declared twice among manifests that are applied together"]
    ),
    ForeignManifests(
      "a StorageClass beside others",
      [
        "a.yaml": Shape.object("storage.k8s.io/v1", "StorageClass", "fast", "provisioner: p\n")
          + Shape.object(
            "v1",
            "PersistentVolumeClaim",
            "data",
            "spec: {storageClassName: fst}\n"
          )
      ],
      ["error: no StorageClass 'fst'"]
    ),
    ForeignManifests(
      "a Service of no pods beside an unknown kind of another name",
      [
        "a.yaml": Shape.object("example.org/v1", "Database", "db", namespace: "shop")
          + Shape.service("web", namespace: "shop", selecting: "app: web")
          + Shape.service("db", namespace: "shop", selecting: "cluster: db")
      ],
      [
        "error: Service 'web' selects no pods: none in namespace 'shop' has app=web",
        "warning: Service 'db' selects no pods: none in namespace 'shop' has cluster=db",
      ]
    ),
  ]

  static let certificateByJob = ForeignManifests(
    "a Job that is told the name of a Secret",
    [
      "a.yaml": Shape.pod(
        "web",
        namespace: "web",
        "volumes: [{name: t, secret: {secretName: web-tls}}]\n"
      )
        + Shape.object(
          "batch/v1",
          "Job",
          "certificate",
          namespace: "web",
          """
          spec:
            template:
              spec:
                containers: [{name: c, image: 'c:1', args: [create, --secret-name=web-tls]}]

          """
        )
    ],
    ["warning: no Secret 'web-tls' in namespace 'web'"]
  )
}
