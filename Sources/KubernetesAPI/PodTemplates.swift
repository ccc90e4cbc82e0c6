import Manifest
import Resources

/// A part of an object that keeps pods made from a template and finds them by a selector.
public protocol PodTemplated: SchemaObject {
  /// Which pods are its own; it can't be changed once the object exists.
  var selector: LabelSelector { get set }
  /// What its pods are made from.
  var template: PodTemplateSpec { get set }
}

extension PodTemplated {
  /// Selects the pods by these labels and gives the labels to the pods: `selector.matchLabels` and
  /// `template.metadata.labels`, which the API wants to agree.
  ///
  /// Other labels that the template has stay.
  public mutating func select(_ labels: OrderedMap<String>) {
    selector.matchLabels = labels
    template.metadata.labels = template.metadata.labels.merging(labels)
  }
}

extension DaemonSetSpec: PodTemplated {}
extension DeploymentSpec: PodTemplated {}
extension StatefulSetSpec: PodTemplated {}

/// A kind whose `spec` keeps pods, so that a Service or a policy can select them by the object instead of by labels.
public protocol Workload: Resource {
  /// Its `spec`.
  associatedtype Spec: PodTemplated
  /// What it should be.
  var spec: Spec { get }
}

extension DaemonSet: Workload {}
extension Deployment: Workload {}
extension StatefulSet: Workload {}

extension Workload {
  /// The labels that its selector asks for: what a Service selects its pods by.
  public var podLabels: OrderedMap<String> { spec.selector.matchLabels }
}
