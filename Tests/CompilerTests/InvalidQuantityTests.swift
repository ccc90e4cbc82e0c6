import Compiler
import Diagnostics
import KindTables
import Resources
import Testing

@testable import Compiler

/// Amounts that the API server can't read are found wherever a kind's schema has them, and nothing else is.
struct InvalidQuantityTests {
  /// The spec of an object with `BAD` for amounts, and the fields where they stand.
  static let fields: [(kind: String, spec: String, paths: [String])] = [
    (
      "v1/Pod",
      """
      {overhead: {cpu: BAD}, containers: [{name: a, resources: {limits: {memory: BAD}}}],
      initContainers: [{name: b, env: [{name: M, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: BAD}}}]}],
      volumes: [{name: v, emptyDir: {sizeLimit: BAD}},
      {name: w, ephemeral: {volumeClaimTemplate: {spec: {resources: {requests: {storage: BAD}}}}}}]}
      """,
      [
        "spec.containers[0].resources.limits.memory",
        "spec.initContainers[0].env[0].valueFrom.resourceFieldRef.divisor", "spec.overhead.cpu",
        "spec.volumes[0].emptyDir.sizeLimit",
        "spec.volumes[1].ephemeral.volumeClaimTemplate.spec.resources.requests.storage",
      ]
    ),
    (
      "batch/v1/CronJob",
      "{jobTemplate: {spec: {template: {spec: {containers: [{name: a, resources: {requests: {cpu: BAD}}}]}}}}}",
      ["spec.jobTemplate.spec.template.spec.containers[0].resources.requests.cpu"]
    ),
    (
      "apps/v1/StatefulSet",
      "{volumeClaimTemplates: [{spec: {resources: {requests: {storage: BAD}}}}]}",
      ["spec.volumeClaimTemplates[0].spec.resources.requests.storage"]
    ),
    ("v1/PersistentVolume", "{capacity: {storage: BAD}}", ["spec.capacity.storage"]),
    ("v1/ResourceQuota", "{hard: {requests.memory: BAD}}", ["spec.hard[\"requests.memory\"]"]),
    (
      "v1/LimitRange", "{limits: [{type: Container, default: {memory: BAD}, max: {cpu: BAD}}]}",
      ["spec.limits[0].default.memory", "spec.limits[0].max.cpu"]
    ),
    (
      "autoscaling/v2/HorizontalPodAutoscaler",
      "{metrics: [{type: Pods, pods: {metric: {name: m}, target: {type: AverageValue, averageValue: BAD}}}]}",
      ["spec.metrics[0].pods.target.averageValue"]
    ),
    (
      "tekton.dev/v1/Task",
      "{steps: [{name: a, computeResources: {requests: {memory: BAD}}}], sidecars: [{name: b, computeResources: {limits: {cpu: BAD}}}]}",
      [
        "spec.sidecars[0].computeResources.limits.cpu",
        "spec.steps[0].computeResources.requests.memory",
      ]
    ),
    (
      "tekton.dev/v1/Pipeline",
      "{tasks: [{name: t, taskSpec: {steps: [{name: a, computeResources: {requests: {cpu: BAD}}}]}}]}",
      ["spec.tasks[0].taskSpec.steps[0].computeResources.requests.cpu"]
    ),
    (
      "tekton.dev/v1/PipelineRun",
      "{pipelineSpec: {finally: [{name: t, taskSpec: {steps: [{name: a, computeResources: {requests: {cpu: BAD}}}]}}]}}",
      ["spec.pipelineSpec.finally[0].taskSpec.steps[0].computeResources.requests.cpu"]
    ),
    (
      "triggers.tekton.dev/v1beta1/TriggerTemplate",
      """
      {resourcetemplates: [{apiVersion: tekton.dev/v1, kind: TaskRun, metadata: {generateName: r-},
      spec: {taskSpec: {steps: [{name: a, computeResources: {requests: {cpu: BAD}}}]}}}]}
      """,
      ["spec.resourcetemplates[0].spec.taskSpec.steps[0].computeResources.requests.cpu"]
    ),
    (
      "triggers.tekton.dev/v1beta1/EventListener",
      """
      {resources: {kubernetesResource: {spec: {template: {spec:
      {containers: [{resources: {limits: {memory: BAD}}}]}}}}}}
      """,
      ["spec.resources.kubernetesResource.spec.template.spec.containers[0].resources.limits.memory"]
    ),
    (
      "postgresql.cnpg.io/v1/Cluster",
      "{instances: 1, storage: {size: 1Gi}, resources: {requests: {memory: BAD}}}",
      ["spec.resources.requests.memory"]
    ),
    (
      "argoproj.io/v1alpha1/Workflow",
      "{templates: [{name: a, container: {image: 'a:1', resources: {requests: {cpu: BAD}}}}]}",
      ["spec.templates[0].container.resources.requests.cpu"]
    ),
    (
      "monitoring.coreos.com/v1/ServiceMonitor", "{endpoints: [], bodySizeLimit: 10MB}", []
    ),
  ]

  @Test(arguments: fields)
  func `a malformed amount is found at its field`(kind: String, spec: String, paths: [String]) {
    #expect(
      found(kind, spec.replacing("BAD", with: "128Mib")).compactMap(\.field).sorted() == paths
    )
  }

  @Test(arguments: [
    "1", "0.5", "'2'", "1.5Gi", "1e9", "1E3", "-1", "' 1Gi '", "$(params.memory)",
    "'{{inputs.parameters.memory}}'", "null", "~",
  ])
  func `what the API server reads, or somebody fills in, is silent`(amount: String) {
    for (kind, spec, _) in Self.fields {
      #expect(found(kind, spec.replacing("BAD", with: amount)).isEmpty, "\(kind)")
    }
  }

  @Test(arguments: [
    ("128Mib", "'128Mib' is not a quantity: unknown suffix 'Mib'", "did you mean '128Mi'?"),
    ("10 GB", "'10 GB' is not a quantity: unknown suffix ' GB'", "did you mean '10G' or '10Gi'?"),
    ("yes please", "'yes please' is not a quantity: it has no number", nil),
    ("true", "a quantity is a string or a number, not a boolean", nil),
    ("[1Gi]", "a quantity is a string or a number, not a sequence", nil),
  ])
  func `a message says what is wrong and what to write`(
    amount: String,
    message: String,
    help: String?
  ) {
    let found = found("v1/ResourceQuota", "{hard: {memory: \(amount)}}")
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.severity) == [.error])
    let expected = help ?? "write a number"
    #expect(found.allSatisfy { $0.help?.hasPrefix(expected) == true })
  }

  private func found(_ kind: String, _ spec: String) -> [Diagnostic] {
    let names = kind.split(separator: "/")
    let text = """
      apiVersion: \(names.dropLast().joined(separator: "/"))
      kind: \(names[names.count - 1])
      metadata: {name: a, namespace: shop}
      spec: \(spec.split(separator: "\n").joined(separator: " "))
      """
    let file = SpecFiles.File(path: "a.yaml", bytes: Array(text.utf8))
    return ManifestVerification(kinds: .all).verify([file]).diagnostics.filter {
      $0.code == .invalidQuantity || $0.code.id.hasPrefix("yaml.")
    }
  }
}
