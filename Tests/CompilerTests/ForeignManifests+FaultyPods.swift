extension ForeignManifests {
  /// The same as ``soundPods``, broken.
  static let faultyPods: [ForeignManifests] = [
    ForeignManifests(
      "a pod that a StatefulSet never makes",
      [
        "a.yaml": PodShape.statefulSet(replicas: 3)
          + Shape.service("queue", selecting: "app: queue")
          + Shape.service("a", selecting: "statefulset.kubernetes.io/pod-name: queue-3")
          + Shape.service("b", selecting: "statefulset.kubernetes.io/pod-name: queu-0")
      ],
      [
        "error: Service 'a' selects no pods: none has statefulset.kubernetes.io/pod-name=queue-3",
        "error: Service 'b' selects no pods: none has statefulset.kubernetes.io/pod-name=queu-0",
      ]
    ),
    ForeignManifests(
      "an index of a Job that has none, and another Job's name",
      [
        "a.yaml": PodShape.job("train", "completions: 4\n")
          + Shape.service("a", selecting: "batch.kubernetes.io/job-completion-index: '3'")
          + Shape.service("b", selecting: "job-name: trian")
      ],
      [
        "error: Service 'a' selects no pods: none has batch.kubernetes.io/job-completion-index=3",
        "error: Service 'b' selects no pods: none has job-name=trian",
      ]
    ),
    ForeignManifests(
      "keys that must be there",
      [
        "a.yaml": PodShape.settings + PodShape.token(of: "robot")
          + PodShape.reading("ConfigMap", "settings", "b")
          + PodShape.reading("Secret", "token", "tokn")
      ],
      [
        "error: no ServiceAccount 'robot' in namespace 'shop'",
        "error: ConfigMap 'settings' in namespace 'shop' has no key 'b'",
        "error: Secret 'token' in namespace 'shop' has no key 'tokn'",
      ]
    ),
    ForeignManifests(
      "names inside a pod that mean nothing",
      [
        "a.yaml": PodShape.pod(
          """
          ports: [{name: http, containerPort: 80}]
          livenessProbe: {tcpSocket: {port: htpp}}
          lifecycle: {preStop: {httpGet: {port: stop}}}
          volumeMounts: [{name: dta, mountPath: /data}]
          volumeDevices: [{name: disk, devicePath: /dev/x}]
          """,
          "volumes: [{name: data, emptyDir: {}}]\n"
        )
      ],
      [
        "warning: no container mounts volume 'data'",
        "error: the container has no port named 'htpp'",
        "error: the container has no port named 'stop'",
        "error: the pod has no volume named 'dta'", "error: the pod has no volume named 'disk'",
      ]
    ),
    ForeignManifests(
      "names inside a pod that are there twice",
      [
        "a.yaml": PodShape.pod(
          """
          ports: [{name: http, containerPort: 80}, {name: http, containerPort: 81}]
          env: [{name: A, value: a}, {name: A, value: b}]
          volumeMounts: [{name: v, mountPath: /v}, {name: v, mountPath: /v}]
          """,
          "initContainers: [{name: c, image: 'c:1'}]\nvolumes: [{name: v, emptyDir: {}}, {name: v, emptyDir: {}}]\n"
        )
      ],
      [
        "error: a second volume 'v' is in the same pod",
        "error: a second container 'c' is in the same pod",
        "error: a second port 'http' is in the same container",
        "warning: a second variable 'A' is in the same container",
        "error: a second mount at '/v' is in the same container",
      ]
    ),
    ForeignManifests(
      "selectors that don't match their own template",
      [
        "a.yaml": ["Deployment", "DaemonSet", "ReplicaSet"].map {
          Shape.object(
            "apps/v1",
            $0,
            "web",
            """
            spec:
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: wep}}, spec: {containers: [{name: c, image: 'c:1'}]}}

            """
          )
        }
        .joined()
      ],
      ["Deployment", "DaemonSet", "ReplicaSet"].map {
        "error: the selector of \($0) 'web' doesn't match the labels of its own template: app=web"
      }
    ),
    ForeignManifests(
      "a Service's port that no container has",
      ["a.yaml": Shape.deployment("web") + PodShape.service("web", "app: web", port: "htpp")],
      ["error: no container of the pods of Deployment web has a port named 'htpp'"]
    ),
    ForeignManifests(
      "policies of no pods",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + Shape.deployment("web", namespace: "till")
          + PodShape.networkPolicy("podSelector: {matchLabels: {app: wep}}", "from")
          + PodShape.networkPolicy(
            "podSelector: {}",
            "from",
            "{podSelector: {matchLabels: {app: a}}}, {podSelector: {matchLabels: {app: b}}, "
              + "namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: till}}}",
            named: "other"
          )
          + Shape.object(
            "cilium.io/v2",
            "CiliumNetworkPolicy",
            "c",
            namespace: "shop",
            "spec: {endpointSelector: {matchLabels: {'k8s:app': wip}}, ingress: [{}]}\n"
          )
      ],
      [
        "warning: NetworkPolicy 'lock' selects no pods: none in namespace 'shop' has app=wep",
        "warning: NetworkPolicy 'other' selects no pods: none in namespace 'shop' has app=a",
        "warning: NetworkPolicy 'other' selects no pods: none in namespace 'till' has app=b",
        "warning: CiliumNetworkPolicy 'c' selects no pods: none in namespace 'shop' has app=wip",
      ]
    ),
    ForeignManifests(
      "two autoscalers of one Deployment, one of them KEDA's",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + PodShape.autoscaler("web", of: "Deployment", "web", namespace: "shop")
          + Shape.object(
            "keda.sh/v1alpha1",
            "ScaledObject",
            "queue",
            namespace: "shop",
            "spec: {scaleTargetRef: {name: web}, triggers: []}\n"
          )
      ],
      [
        "warning: Deployment 'web' in namespace 'shop' is scaled by both "
          + "HorizontalPodAutoscaler shop/web and ScaledObject shop/queue"
      ]
    ),
    ForeignManifests(
      "names of Jobs that are too long",
      [
        "a.yaml": PodShape.job(String(repeating: "j", count: 64), "")
          + Shape.object("batch/v1", "CronJob", String(repeating: "c", count: 53))
          + PodShape.job(String(repeating: "k", count: 63), "")
          + Shape.object("batch/v1", "CronJob", String(repeating: "d", count: 52))
      ],
      [
        "error: '\(String(repeating: "j", count: 64))' is not a DNS-1123 subdomain of at most 63 "
          + "characters: it becomes a label of the pods",
        "error: '\(String(repeating: "c", count: 53))' is not a DNS-1123 subdomain of at most 52 "
          + "characters: the controller appends 11 for its Jobs",
      ]
    ),
  ]
}
