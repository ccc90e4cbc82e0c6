import KindKnowledge
import Manifest

/// Which fields of the kinds that this package has types for hold quantities; `Generated` holds the lines.
enum KnownQuantities {
  /// The fields of a kind, as its published schema says it; where the schema leaves pods or tasks open, theirs.
  static func fields(of entry: KindTable.Entry) -> QuantityFields {
    let known = published[entry.kind, default: []]
    return openFields[entry.kind].map(known.union)
      ?? (known.isEmpty ? pods(of: entry.links.pods) : known)
  }

  private static let published: [GroupKind: QuantityFields] = {
    var fields: [GroupKind: QuantityFields] = [:]
    for lines in modules { fields.merge(QuantityFields.kinds(in: lines)) { $0.union($1) } }
    return fields
  }()

  /// A pod, wherever a rule says that there is a template for one, as in a Knative Service.
  private static func pods(of rules: [PodRule]) -> QuantityFields {
    let pod = published[GroupKind("", "Pod"), default: []]
    return rules.reduce(into: []) { fields, rule in
      guard case .template(let template) = rule else { return }
      fields = fields.union(pod.nested(at: template.path))
    }
  }

  /// Tekton's definitions take anything for a task inside another object, and for an EventListener's pod; sources: the API
  /// references, https://tekton.dev/docs/pipelines/pipeline-api/ and https://tekton.dev/docs/triggers/triggers-api/.
  private static let openFields: [GroupKind: QuantityFields] = {
    let task = published[GroupKind("tekton.dev", "Task"), default: []].fields(below: "spec")
    let tasks = ["tasks[].taskSpec", "finally[].taskSpec"].map { task.nested(at: PathPattern($0)) }
    let pipeline = tasks.reduce([] as QuantityFields) { $0.union($1) }
    return [
      GroupKind("tekton.dev", "Pipeline"): pipeline.nested(at: "spec"),
      GroupKind("tekton.dev", "PipelineRun"): pipeline.nested(at: "spec.pipelineSpec"),
      GroupKind("tekton.dev", "TaskRun"): task.nested(at: "spec.taskSpec"),
      GroupKind("triggers.tekton.dev", "EventListener"): published[
        GroupKind("", "Pod"),
        default: []
      ]
      .nested(at: "spec.resources.kubernetesResource.spec.template"),
    ]
  }()
}
