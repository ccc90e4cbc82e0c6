extension ForeignManifests {
  /// What controllers add to pods, Secrets and ConfigMaps, and names inside pods that are right.
  static let soundPods: [ForeignManifests] = [
    ForeignManifests(
      "labels that a StatefulSet's controller gives each pod",
      [
        "a.yaml": PodShape.statefulSet(replicas: 3)
          + Shape.service("primary", selecting: "statefulset.kubernetes.io/pod-name: queue-2")
          + Shape.service("first", selecting: "'apps.kubernetes.io/pod-index': '0'")
          + Shape.service("queue", selecting: "controller-revision-hash: abc")
      ]
    ),
    ForeignManifests(
      "a pod beyond those that are declared, of a StatefulSet that is scaled",
      [
        "a.yaml": PodShape.statefulSet(replicas: 1)
          + Shape.service("queue", selecting: "app: queue")
          + Shape.service("last", selecting: "statefulset.kubernetes.io/pod-name: queue-4")
          + PodShape.autoscaler("queue", of: "StatefulSet", "queue")
      ]
    ),
    ForeignManifests(
      "labels that a Job's controller gives its pods",
      [
        "a.yaml": PodShape.job("train", "completionMode: Indexed\ncompletions: 4\n")
          + Shape.service("train", selecting: "batch.kubernetes.io/job-name: train")
          + Shape.service("leader", selecting: "batch.kubernetes.io/job-completion-index: '3'")
          + Shape.service("any", selecting: "controller-uid: abc, job-name: train")
      ]
    ),
    ForeignManifests(
      "a Deployment's hash, and a label that is put in later",
      [
        "a.yaml": Shape.deployment("web")
          + Shape.service("blue", selecting: "app: web, pod-template-hash: abc")
      ]
    ),
    ForeignManifests(
      "keys that may be missing",
      [
        "a.yaml": PodShape.settings
          + PodShape.pod(
            """
            env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: b, optional: true}}}]
            volumeMounts: [{name: v, mountPath: /v}, {name: p, mountPath: /p}]
            """,
            """
            volumes:
              - name: v
                configMap: {name: settings, optional: true, items: [{key: c, path: c}]}
              - name: p
                projected:
                  sources:
                    - configMap: {name: settings, optional: true, items: [{key: d, path: d}]}
            """
          )
      ]
    ),
    ForeignManifests(
      "the keys of a token, and of a Secret that a controller fills",
      [
        "a.yaml": Shape.object("v1", "ServiceAccount", "robot", namespace: "shop")
          + PodShape.token(of: "robot") + Shape.object("v1", "Secret", "hook", namespace: "shop")
          + PodShape.reading("Secret", "token", "ca.crt")
          + PodShape.reading("Secret", "hook", "tls.key")
      ]
    ),
    ForeignManifests(
      "bundles that a cluster writes",
      [
        "a.yaml": """
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          {name: bundle, namespace: shop, annotations: {service.beta.openshift.io/inject-cabundle: 'true'}}

        """ + PodShape.reading("ConfigMap", "bundle", "service-ca.crt")
          + PodShape.reading("ConfigMap", "istio-ca-root-cert", "root-cert.pem")
          + PodShape.reading("ConfigMap", "openshift-service-ca.crt", "service-ca.crt")
      ]
    ),
    ForeignManifests(
      "a certificate by the annotation of a Service",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + Shape.service("web", namespace: "shop", selecting: "app: web").annotated(
            "service.beta.openshift.io/serving-cert-secret-name: web-cert"
          ) + PodShape.reading("Secret", "web-cert", "tls.crt")
      ]
    ),
    ForeignManifests(
      "the control plane's static pods",
      [
        "a.yaml": Shape.service("s", namespace: "kube-system", selecting: "component: etcd")
          + Shape.service("k", namespace: "kube-system", selecting: "k8s-app: kube-scheduler")
      ]
    ),
    ForeignManifests(
      "ports of sidecars, claims as volumes, and a variable made of an earlier one",
      [
        "a.yaml": Shape.object(
          "apps/v1",
          "StatefulSet",
          "queue",
          """
          spec:
            serviceName: queue
            selector: {matchExpressions: [{key: app, operator: In, values: [queue, other]}]}
            volumeClaimTemplates: [{metadata: {name: data}}]
            template:
              metadata: {labels: {app: queue, tier: back}}
              spec:
                initContainers:
                  - {name: proxy, image: 'p:1', restartPolicy: Always, ports: [{name: mesh, containerPort: 1}]}
                containers:
                  - name: c
                    image: 'c:1'
                    env: [{name: P, value: /bin}, {name: P, value: '$(P):/sbin'}]
                    ports: [{name: http, containerPort: 80}]
                    livenessProbe: {httpGet: {port: http}}
                    lifecycle: {preStop: {httpGet: {port: 80}}}
                    volumeMounts: [{name: data, mountPath: /data}]

          """
        ) + PodShape.service("queue", "app: queue", port: "mesh")
          + PodShape.service("other", "app: queue", port: "80")
      ]
    ),
    ForeignManifests(
      "policies of pods that are there, here and in another namespace",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + Shape.deployment("shop", namespace: "till")
          + PodShape.networkPolicy("podSelector: {}", "from")
          + PodShape.networkPolicy(
            "podSelector: {matchLabels: {app: web}}",
            "from",
            "{podSelector: {matchLabels: {app: shop}}, "
              + "namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: till}}}",
            named: "other"
          )
          + PodShape.networkPolicy(
            "podSelector: {matchLabels: {app: web}}",
            "from",
            "{podSelector: {matchLabels: {app: x}}, namespaceSelector: {matchLabels: {team: x}}}",
            named: "third"
          )
      ]
    ),
    ForeignManifests(
      "one autoscaler each, of one name in two namespaces",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + Shape.deployment("web", namespace: "till")
          + PodShape.autoscaler("web", of: "Deployment", "web", namespace: "shop")
          + PodShape.autoscaler("web", of: "Deployment", "web", namespace: "till")
      ]
    ),
  ]
}
