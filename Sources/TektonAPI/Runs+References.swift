import Manifest
import Resources

extension Tekton.TaskRun.Spec.TaskRef {
  /// A Task of the same namespace.
  public init(_ task: Reference<Tekton.Task>) { self.init(name: task.name, kind: "Task") }

  /// A Task of any namespace, which the cluster resolver fetches.
  public static func cluster(_ task: Reference<Tekton.Task>) -> Self {
    Self(params: .cluster(task), resolver: "cluster") { $0.refuse(unlessPlaced: task) }
  }
}

extension Tekton.PipelineRun.Spec.PipelineRef {
  /// A Pipeline of the same namespace.
  public init(_ pipeline: Reference<Tekton.Pipeline>) { self.init(name: pipeline.name) }

  /// A Pipeline of any namespace, which the cluster resolver fetches.
  public static func cluster(_ pipeline: Reference<Tekton.Pipeline>) -> Self {
    Self(params: .cluster(pipeline), resolver: "cluster") { $0.refuse(unlessPlaced: pipeline) }
  }
}

extension SchemaObject {
  fileprivate mutating func refuse<Target>(unlessPlaced target: DeclaredReference<Target>) {
    guard target.namespace == nil else { return }
    let kind = Target.groupKind.kind
    let reason =
      "the cluster resolver requires the namespace of \(target): "
      + "declare it with one, as in Tekton.\(kind)(\"\(target.name)\", namespace: \"…\")"
    refuse("params", because: reason)
  }
}

extension [Tekton.CustomRun.Spec.ParamsItem] {
  /// Parameters with their values, in the order written.
  public static func values(_ values: OrderedMap<Value>) -> Self {
    values.tree.map { Element(name: $0.key, value: $0.value) }
  }

  fileprivate static func cluster<Target>(_ target: DeclaredReference<Target>) -> Self {
    .values([
      "kind": .string(Target.groupKind.kind.lowercased()), "name": .string(target.name),
      "namespace": .string(target.namespace ?? ""),
    ])
  }
}

extension [Tekton.ClusterTriggerBinding.Spec.ParamsItem] {
  /// Parameters with their values, in the order written.
  public static func values(_ values: OrderedMap<String>) -> Self {
    values.keys.map { Element(name: $0, value: values[$0] ?? "") }
  }
}

extension Tekton.PipelineRun.Spec.WorkspacesItem {
  /// A claimed persistent volume.
  public static func claim(
    _ name: String,
    _ claim: Reference<Core.PersistentVolumeClaim>,
    subPath: String? = nil
  ) -> Self {
    Self(name: name, subPath: subPath) { $0.persistentVolumeClaim.claimName = claim.name }
  }

  /// A Secret's keys as files.
  public static func secret(_ name: String, _ secret: Reference<Core.Secret>) -> Self {
    Self(name: name) { $0.secret.secretName = secret.name }
  }

  /// A ConfigMap's keys as files.
  public static func configMap(_ name: String, _ configMap: Reference<Core.ConfigMap>) -> Self {
    Self(name: name) { $0.configMap.name = configMap.name }
  }

  /// An empty folder that lives as long as a task's pod.
  public static func emptyDir(_ name: String) -> Self { Self(name: name) { $0.emptyDir = .init() } }
}
