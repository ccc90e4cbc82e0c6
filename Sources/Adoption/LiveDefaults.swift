import Manifest

/// What the API server writes into fields that nobody set, by kind: an export of a live object holds it, a manifest in Git
/// needn't.
///
/// Source: Kubernetes v1.34, `pkg/apis/*/v1/defaults.go`, and `pkg/registry/core/service` for what a Service is allocated.
struct LiveDefaults {
  /// A field that is left out where it holds this value; nil leaves it out whatever it holds.
  struct Field {
    let path: [String]
    let value: Value?

    /// - Parameter path: Keys with points between them; `[]` behind a key stands for each element of its list.
    init(_ path: String, _ value: Value?) {
      self.path = path.split(separator: ".").map(String.init)
      self.value = value
    }
  }

  /// The fields of a kind; empty for one that the table lacks.
  static func fields(of kind: GroupKind) -> [Field] { table[kind] ?? [] }

  private static let table: [GroupKind: [Field]] = [
    GroupKind("", "Namespace"): [Field("spec.finalizers", ["kubernetes"])],
    GroupKind("", "Pod"): pod(at: "spec") + [Field("spec.nodeName", nil)],
    GroupKind("", "PodTemplate"): pod(at: "template.spec"),
    GroupKind("", "ReplicationController"): pod(at: "spec.template.spec"),
    GroupKind("", "Service"): service,
    GroupKind("", "ServiceAccount"): [Field("secrets", nil)],
    GroupKind("", "PersistentVolumeClaim"): [Field("spec.volumeMode", "Filesystem")],
    GroupKind("", "PersistentVolume"): [
      Field("spec.volumeMode", "Filesystem"), Field("spec.claimRef.uid", nil),
      Field("spec.claimRef.resourceVersion", nil),
    ],
    GroupKind("apps", "Deployment"): pod(at: "spec.template.spec") + [
      Field("spec.progressDeadlineSeconds", 600), Field("spec.revisionHistoryLimit", 10),
      Field(
        "spec.strategy",
        ["type": "RollingUpdate", "rollingUpdate": ["maxSurge": "25%", "maxUnavailable": "25%"]]
      ),
    ],
    GroupKind("apps", "ReplicaSet"): pod(at: "spec.template.spec"),
    GroupKind("apps", "StatefulSet"): pod(at: "spec.template.spec") + [
      Field("spec.podManagementPolicy", "OrderedReady"), Field("spec.revisionHistoryLimit", 10),
      Field(
        "spec.persistentVolumeClaimRetentionPolicy",
        ["whenDeleted": "Retain", "whenScaled": "Retain"]
      ),
      Field(
        "spec.updateStrategy",
        ["type": "RollingUpdate", "rollingUpdate": ["partition": 0]]
      ),
      Field("spec.volumeClaimTemplates[].status", nil),
      Field("spec.volumeClaimTemplates[].spec.volumeMode", "Filesystem"),
    ],
    GroupKind("apps", "DaemonSet"): pod(at: "spec.template.spec") + [
      Field("spec.revisionHistoryLimit", 10),
      Field(
        "spec.updateStrategy",
        ["type": "RollingUpdate", "rollingUpdate": ["maxSurge": 0, "maxUnavailable": 1]]
      ),
    ],
    GroupKind("batch", "Job"): job(at: "spec"),
    GroupKind("batch", "CronJob"): job(at: "spec.jobTemplate.spec") + [
      Field("spec.concurrencyPolicy", "Allow"), Field("spec.failedJobsHistoryLimit", 1),
      Field("spec.successfulJobsHistoryLimit", 3), Field("spec.suspend", false),
    ],
    GroupKind("networking.k8s.io", "NetworkPolicy"): [
      Field("spec.ingress[].ports[].protocol", "TCP"),
      Field("spec.egress[].ports[].protocol", "TCP"),
    ],
    GroupKind("apiextensions.k8s.io", "CustomResourceDefinition"): [
      Field("spec.conversion", ["strategy": "None"])
    ],
  ]

  private static let service = [
    Field("spec.ipFamilies", nil),
    Field("spec.ipFamilyPolicy", "SingleStack"), Field("spec.ports[].nodePort", nil),
    Field("spec.healthCheckNodePort", nil), Field("spec.internalTrafficPolicy", "Cluster"),
    Field("spec.externalTrafficPolicy", "Cluster"), Field("spec.sessionAffinity", "None"),
    Field("spec.allocateLoadBalancerNodePorts", true), Field("spec.type", "ClusterIP"),
    Field("spec.ports[].protocol", "TCP"),
  ]

  private static func job(at path: String) -> [Field] {
    pod(at: "\(path).template.spec") + [
      Field("\(path).backoffLimit", 6), Field("\(path).completionMode", "NonIndexed"),
      Field("\(path).completions", 1), Field("\(path).parallelism", 1),
      Field("\(path).manualSelector", false),
      Field("\(path).podReplacementPolicy", "TerminatingOrFailed"),
      Field("\(path).suspend", false),
    ]
  }

  private static func pod(at path: String) -> [Field] {
    var fields = [
      Field("\(path).dnsPolicy", "ClusterFirst"), Field("\(path).restartPolicy", "Always"),
      Field("\(path).schedulerName", "default-scheduler"), Field("\(path).securityContext", [:]),
      Field("\(path).terminationGracePeriodSeconds", 30), Field("\(path).enableServiceLinks", true),
      Field("\(path).serviceAccount", nil),
      Field("\(path).preemptionPolicy", "PreemptLowerPriority"),
    ]
    for volumes in ["configMap", "secret", "downwardAPI", "projected"] {
      fields.append(Field("\(path).volumes[].\(volumes).defaultMode", 420))
    }
    fields += [
      Field("\(path).volumes[].hostPath.type", ""),
      Field("\(path).volumes[].projected.sources[].serviceAccountToken.expirationSeconds", 3600),
    ]
    for containers in ["containers", "initContainers", "ephemeralContainers"] {
      let container = "\(path).\(containers)[]"
      fields += [
        Field("\(container).terminationMessagePath", "/dev/termination-log"),
        Field("\(container).terminationMessagePolicy", "File"),
        Field("\(container).resources", [:]),
        Field("\(container).securityContext", [:]), Field("\(container).ports[].protocol", "TCP"),
        Field("\(container).env[].valueFrom.fieldRef.apiVersion", "v1"),
      ]
      for probe in ["livenessProbe", "readinessProbe", "startupProbe"] {
        fields += [
          Field("\(container).\(probe).failureThreshold", 3),
          Field("\(container).\(probe).periodSeconds", 10),
          Field("\(container).\(probe).successThreshold", 1),
          Field("\(container).\(probe).timeoutSeconds", 1),
          Field("\(container).\(probe).httpGet.scheme", "HTTP"),
        ]
      }
    }
    return fields
  }
}
