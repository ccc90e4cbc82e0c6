/// Manifests of pods and of what selects and scales them.
enum PodShape {
  static let settings = Shape.object(
    "v1",
    "ConfigMap",
    "settings",
    namespace: "shop",
    "data: {a: '1'}\n"
  )

  static func statefulSet(replicas: Int) -> String {
    Shape.object(
      "apps/v1",
      "StatefulSet",
      "queue",
      """
      spec:
        replicas: \(replicas)
        serviceName: queue
        selector: {matchLabels: {app: queue}}
        template:
          metadata: {labels: {app: queue}}
          spec: {containers: [{name: c, image: 'c:1'}]}

      """
    )
  }

  static func job(_ name: String, _ spec: String) -> String {
    Shape.object(
      "batch/v1",
      "Job",
      name,
      "spec:\n  template: {spec: {containers: [{name: c, image: 'c:1'}]}}\n"
        + spec.split(separator: "\n").map { "  \($0)\n" }.joined()
    )
  }

  static func pod(_ container: String, _ spec: String) -> String {
    Shape.object(
      "v1",
      "Pod",
      "web",
      namespace: "shop",
      "spec:\n" + spec.split(separator: "\n").map { "  \($0)\n" }.joined()
        + "  containers:\n  - name: c\n    image: c:1\n"
        + container.split(separator: "\n").map { "    \($0)\n" }.joined()
    )
  }

  static func token(of account: String) -> String {
    Shape.object(
      "v1",
      "Secret",
      "token",
      namespace: "shop",
      "type: kubernetes.io/service-account-token\n"
    )
    .annotated("kubernetes.io/service-account.name: \(account)")
  }

  /// A pod that reads one key.
  static func reading(_ kind: String, _ name: String, _ key: String) -> String {
    let field = kind == "Secret" ? "secretKeyRef" : "configMapKeyRef"
    return Shape.object(
      "v1",
      "Pod",
      "reads-\(name)-\(key)".lowercased(),
      namespace: "shop",
      """
      spec:
        containers:
          - name: c
            image: c:1
            env: [{name: A, valueFrom: {\(field): {name: \(name), key: \(key)}}}]

      """
    )
  }

  static func service(_ name: String, _ labels: String, port: String) -> String {
    Shape.object(
      "v1",
      "Service",
      name,
      "spec: {selector: {\(labels)}, ports: [{port: 80, targetPort: \(port)}]}\n"
    )
  }

  static func autoscaler(
    _ name: String,
    of kind: String,
    _ target: String,
    namespace: String? = nil
  ) -> String {
    Shape.object(
      "autoscaling/v2",
      "HorizontalPodAutoscaler",
      name,
      namespace: namespace,
      "spec: {maxReplicas: 9, scaleTargetRef: {apiVersion: apps/v1, kind: \(kind), name: \(target)}}\n"
    )
  }

  static func networkPolicy(
    _ selector: String,
    _ direction: String,
    _ peers: String = "",
    named name: String = "lock"
  ) -> String {
    Shape.object(
      "networking.k8s.io/v1",
      "NetworkPolicy",
      name,
      namespace: "shop",
      "spec: {\(selector), ingress: [{\(direction): [\(peers)]}]}\n"
    )
  }
}

extension String {
  /// A manifest with an annotation beside its name.
  func annotated(_ annotation: String) -> String {
    replacing("metadata: {", with: "metadata: {annotations: {\(annotation)}, ", maxReplacements: 1)
  }
}
