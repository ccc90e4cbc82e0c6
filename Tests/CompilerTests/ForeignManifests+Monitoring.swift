extension ForeignManifests {
  /// Monitors that find something, and clients whose Secrets are made.
  static let soundMonitoring: [ForeignManifests] = [
    monitored, kafkaClient,
    ForeignManifests(
      "what every cluster has, and what an operator makes in namespaces that nobody shows",
      [
        "a.yaml": monitor(
          "ServiceMonitor",
          "selector: {matchLabels: {component: apiserver, provider: kubernetes}}\n  namespaceSelector: {matchNames: [default]}\n  endpoints: [{port: https}]"
        )
          + monitor(
            "ServiceMonitor",
            "selector: {matchLabels: {k8s-app: kubelet}}\n  namespaceSelector: {matchNames: [kube-system]}\n  endpoints: [{port: x}]"
          ).replacing("name: watch", with: "name: other")
      ]
    ),
    ForeignManifests(
      "a monitor that looks into another namespace, which isn't shown",
      [
        "a.yaml": services
          + monitor(
            "ServiceMonitor",
            "selector: {matchLabels: {app: api}}\n  namespaceSelector: {matchNames: [pay]}"
          )
      ]
    ),
    ForeignManifests(
      "a monitor of everything, and one by number",
      [
        "a.yaml": Shape.service("api", namespace: "shop", selecting: "")
          + monitor("ServiceMonitor", "selector: {}\n  endpoints: [{targetPort: 9090}]")
      ]
    ),
  ]

  /// Monitors that find nothing, and clients without their Secrets.
  static let faultyMonitoring: [ForeignManifests] = [
    ForeignManifests(
      "a ServiceMonitor of no Service, and a PodMonitor of no pods",
      [
        "a.yaml": services
          + monitor(
            "ServiceMonitor",
            "selector: {matchLabels: {app: apy}}\n  endpoints: [{port: metrics}]"
          )
          + monitor(
            "PodMonitor",
            "selector: {matchLabels: {app: apy}}\n  podMetricsEndpoints: [{port: metrics}]"
          )
      ],
      [
        "error: ServiceMonitor 'watch' selects no Services: none in namespace 'shop' has app=apy",
        "error: PodMonitor 'watch' selects no pods: none in namespace 'shop' has app=apy",
      ]
    ),
    ForeignManifests(
      "ports that nothing selected has",
      [
        "a.yaml": services
          + monitor(
            "ServiceMonitor",
            "selector: {matchLabels: {app: api}}\n  endpoints: [{port: metricz}]"
          )
          + monitor(
            "PodMonitor",
            "selector: {matchLabels: {app: api}}\n  podMetricsEndpoints: [{port: metricz}]"
          )
      ],
      [
        "error: none of the Services that ServiceMonitor 'watch' selects has port 'metricz'",
        "error: none of the pods that PodMonitor 'watch' selects has port 'metricz'",
      ]
    ),
    ForeignManifests(
      "a receiver that isn't there",
      [
        "a.yaml": Shape.object(
          "monitoring.coreos.com/v1alpha1",
          "AlertmanagerConfig",
          "a",
          namespace: "shop",
          "spec: {route: {receiver: chat, routes: [{receiver: caht}]}, receivers: [{name: chat}]}\n"
        )
      ],
      ["error: AlertmanagerConfig 'a' has no receiver 'caht'"]
    ),
    ForeignManifests(
      "a client of Kafka without its Secrets",
      [
        "a.yaml": kafka.replacing(
          "secretName: main-cluster-ca-cert",
          with: "secretName: main-cluster-ca"
        )
        .replacing("secretName: robot", with: "secretName: robto")
      ],
      [
        "error: Secret 'main-cluster-ca' in namespace 'shop' has no key 'ca.crt'",
        "error: no Secret 'robto' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "the Secret of a user that signs in with a password has no certificate",
      [
        "a.yaml": kafka.replacing(
          "spec: {authentication: {type: tls}}",
          with: "spec: {authentication: {type: scram-sha-512}}"
        )
      ],
      [
        "error: Secret 'robot' in namespace 'shop' has no key 'user.crt'",
        "error: Secret 'robot' in namespace 'shop' has no key 'user.key'",
      ]
    ),
    ForeignManifests(
      "a user that signs in with nothing has no Secret",
      ["a.yaml": kafka.replacing("spec: {authentication: {type: tls}}", with: "spec: {}")],
      ["error: no Secret 'robot' in namespace 'shop'"]
    ),
  ]

  static let monitored = ForeignManifests(
    "monitors of a Service and of its pods",
    [
      "a.yaml": services
        + monitor(
          "ServiceMonitor",
          "selector: {matchLabels: {app: api}}\n  endpoints: [{port: metrics}]"
        )
        + monitor(
          "PodMonitor",
          "selector: {matchLabels: {app: api}}\n  podMetricsEndpoints: [{port: metrics}]"
        )
    ]
  )

  static let kafkaClient = ForeignManifests("a client of Kafka", ["a.yaml": kafka])

  private static let services = """
    ---
    apiVersion: v1
    kind: Service
    metadata: {name: server, namespace: shop, labels: {app: api}}
    spec: {ports: [{name: metrics, port: 9090}]}
    ---
    apiVersion: v1
    kind: Pod
    metadata: {name: server, namespace: shop, labels: {app: api}}
    spec: {containers: [{name: c, image: "c:1", ports: [{name: metrics, containerPort: 9090}]}]}

    """

  private static let kafka =
    Shape.object("kafka.strimzi.io/v1", "Kafka", "main", namespace: "shop")
      + """
      ---
      apiVersion: kafka.strimzi.io/v1
      kind: KafkaUser
      metadata: {name: robot, namespace: shop, labels: {strimzi.io/cluster: main}}
      spec: {authentication: {type: tls}}

      """
    + Shape.object(
      "kafka.strimzi.io/v1",
      "KafkaConnect",
      "connect",
      namespace: "shop",
      """
      spec:
        tls: {trustedCertificates: [{secretName: main-cluster-ca-cert, certificate: ca.crt}]}
        authentication:
          type: tls
          certificateAndKey: {secretName: robot, certificate: user.crt, key: user.key}

      """
    )

  private static func monitor(_ kind: String, _ spec: String) -> String {
    Shape.object("monitoring.coreos.com/v1", kind, "watch", namespace: "shop", "spec:\n  \(spec)\n")
  }
}
