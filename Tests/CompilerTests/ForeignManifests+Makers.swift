extension ForeignManifests {
  /// Makers of one object, versions and kinds that are in order.
  static let soundMakers: [ForeignManifests] = [
    ForeignManifests(
      "an EventListener whose Service just fits",
      [
        "a.yaml": Shape.object(
          "triggers.tekton.dev/v1beta1",
          "EventListener",
          String(repeating: "a", count: 60),
          namespace: "ci"
        )
      ]
    ),
    ForeignManifests(
      "Certificates of one name in two namespaces",
      [
        "a.yaml": certificate("a", in: "one", makes: "tls")
          + certificate("a", in: "two", makes: "tls")
      ]
    ),
    ForeignManifests(
      "an ExternalSecret that merges into what a Certificate makes",
      [
        "a.yaml": filling("tls", policy: "Merge") + certificate("a", in: "shop", makes: "tls")
          + Shape.pod(
            "web",
            namespace: "shop",
            "volumes: [{name: t, secret: {secretName: tls, items: [{key: more, path: m}]}}]\n"
          )
      ]
    ),
    ForeignManifests(
      "versions that the definition serves",
      [
        "a.yaml": definition("[{name: v1, served: true}, {name: v2, served: true, storage: true}]")
          + widget("v1") + widget("v2")
      ]
    ),
    ForeignManifests(
      "versions that Kubernetes still serves, and kinds of other groups",
      [
        "a.yaml": Shape.object("autoscaling/v1", "HorizontalPodAutoscaler", "a", namespace: "shop")
          + Shape.object("apps.example.org/v1", "Deploymnt", "a", namespace: "shop")
          + Shape.object("kafka.strimzi.io/v1beta2", "KafkaMirrorMaker", "a", namespace: "shop")
          + Shape.object("metrics.k8s.io/v1beta1", "PodMetrics", "a", namespace: "shop")
          + Shape.object("v1", "Event", "a", namespace: "shop")
      ]
    ),
  ]

  /// Makers that fight, versions and kinds that nobody serves.
  static let faultyMakers: [ForeignManifests] = [
    ForeignManifests(
      "two Certificates",
      [
        "a.yaml": certificate("a", in: "shop", makes: "tls")
          + certificate("b", in: "shop", makes: "tls")
      ],
      [
        "error: Secret 'tls' in namespace 'shop' is made by both Certificate shop/a and Certificate shop/b"
      ]
    ),
    ForeignManifests(
      "a Certificate and an ExternalSecret in files that may be alternatives",
      [
        "a/a.yaml": certificate("a", in: "shop", makes: "tls"),
        "b/b.yaml": filling("tls", policy: "Owner"),
      ],
      [
        "warning: Secret 'tls' in namespace 'shop' is made by both Certificate shop/a and ExternalSecret shop/fill"
      ]
    ),
    ForeignManifests(
      "an ExternalSecret that merges into nothing",
      [
        "a.yaml": filling("tls", policy: "Merge")
          + Shape.pod("web", namespace: "shop", "volumes: [{name: t, secret: {secretName: tls}}]\n")
      ],
      [
        "error: no Secret 'tls' in namespace 'shop'", "error: no Secret 'tls' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "a version that the definition lacks, and one that it doesn't serve",
      [
        "a.yaml": definition("[{name: v1, served: true, storage: true}, {name: v0, served: false}]")
          + widget("v0") + widget("v2")
      ],
      [
        "error: the definition of Widget.acme.io doesn't serve version 'v0'",
        "error: the definition of Widget.acme.io has no version 'v2'",
      ]
    ),
    ForeignManifests(
      "an EventListener whose Service would have a name too long",
      [
        "a.yaml": Shape.object(
          "triggers.tekton.dev/v1beta1",
          "EventListener",
          String(repeating: "a", count: 61),
          namespace: "ci"
        )
      ],
      [
        "error: Service 'el-\(String(repeating: "a", count: 61))', which is made of it, is not named by "
          + "a DNS-1035 label: at most 63 lower-case letters, digits and '-', beginning with a letter "
          + "and ending with a letter or digit"
      ]
    ),
    ForeignManifests(
      "a kind of a known group that is spelt wrong, which others may define",
      ["a.yaml": Shape.object("cert-manager.io/v1", "Certifcate", "a", namespace: "shop")],
      ["warning: nothing here defines kind Certifcate.cert-manager.io"]
    ),
    unserved("apps/v1", "Deploymnt", "group 'apps' of Kubernetes has no kind 'Deploymnt'"),
    unserved("v1", "ConfigMp", "the core group of Kubernetes has no kind 'ConfigMp'"),
    unserved("v1", "Deployment", "the core group of Kubernetes has no kind 'Deployment'"),
    unserved("apps/v2", "Deployment", "kind Deployment is not served as 'apps/v2'"),
    unserved(
      "extensions/v1beta1",
      "Ingress",
      "kind Ingress is not served as 'extensions/v1beta1' since Kubernetes 1.22"
    ),
    unserved(
      "policy/v1beta1",
      "PodSecurityPolicy",
      "kind PodSecurityPolicy is not served as 'policy/v1beta1' since Kubernetes 1.25"
    ),
    unserved(
      "autoscaling/v2beta2",
      "HorizontalPodAutoscaler",
      "kind HorizontalPodAutoscaler is not served as 'autoscaling/v2beta2' since Kubernetes 1.26"
    ),
  ]

  private static func unserved(
    _ version: String,
    _ kind: String,
    _ message: String
  ) -> ForeignManifests {
    ForeignManifests(
      "\(kind) as \(version)",
      ["a.yaml": Shape.object(version, kind, "a", namespace: "shop")],
      ["error: \(message)"]
    )
  }

  private static func certificate(
    _ name: String,
    in namespace: String,
    makes secret: String
  ) -> String {
    Shape.object(
      "cert-manager.io/v1",
      "Certificate",
      name,
      namespace: namespace,
      "spec: {secretName: \(secret), issuerRef: {kind: ClusterIssuer, name: ca}}\n"
    )
  }

  private static func filling(_ name: String, policy: String) -> String {
    Shape.object(
      "external-secrets.io/v1",
      "ExternalSecret",
      "fill",
      namespace: "shop",
      """
      spec:
        secretStoreRef: {kind: ClusterSecretStore, name: store}
        target: {name: \(name), creationPolicy: \(policy)}
        data: [{secretKey: more, remoteRef: {key: k}}]

      """
    )
  }

  private static func definition(_ versions: String) -> String {
    Shape.object(
      "apiextensions.k8s.io/v1",
      "CustomResourceDefinition",
      "widgets.acme.io",
      """
      spec:
        group: acme.io
        scope: Namespaced
        names: {kind: Widget, plural: widgets}
        versions: \(versions)

      """
    )
  }

  private static func widget(_ version: String) -> String {
    Shape.object("acme.io/\(version)", "Widget", version, namespace: "shop")
  }
}
