import Manifest
import Resources

extension Tekton.Trigger.Spec.BindingsItem {
  /// A TriggerBinding of the trigger's own namespace.
  public init(_ binding: Reference<Tekton.TriggerBinding>) { self.init(ref: binding.name) }

  /// A ClusterTriggerBinding.
  public init(_ binding: Reference<Tekton.ClusterTriggerBinding>) {
    self.init(kind: .clusterTriggerBinding, ref: binding.name)
  }
}

extension Tekton.Trigger.Spec.Template {
  /// A TriggerTemplate of the trigger's own namespace.
  public init(_ template: Reference<Tekton.TriggerTemplate>) { self.init(ref: template.name) }
}

extension Tekton.TriggerTemplate.Spec {
  /// Creates an object for each event, with a name that the API server makes of a prefix.
  ///
  /// What the object lacks is reported as the template's fault. `$(tt.params.<name>)` stands for a parameter.
  ///
  /// - Parameter prefix: Such as `deploy-`; Kubernetes adds five characters.
  public mutating func create(_ object: some Resource, generateName prefix: String) {
    let field = "resourcetemplates"
    if let failure = object.declaration.failure { refuse(field, because: failure) }
    var object = object
    object.metadata.name = nil
    for fault in type(of: object).fields.faults(in: object.tree) {
      let kind = type(of: object).type.kind
      switch fault.reason {
      case .missing:
        refuse(field, because: "required field '\(fault.path)' of its \(kind) is never set")
      case .refused(let reason): refuse(field, because: "'\(fault.path)' of its \(kind): \(reason)")
      }
    }
    object.metadata.tree["generateName"] = .string(prefix)
    resourcetemplates = (resourcetemplates ?? []) + [object.field]
  }
}
