import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.kustomize.replicas[]`, with 2 fields.
  public struct ApplicationKustomizeReplica: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("name"), .required("count")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String,
      count: Value,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.count = count
      configure(&self)
    }

    /// `spec.source.kustomize.replicas[].name`: a string, required.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.kustomize.replicas[].count`: any value, required.
    public var count: Value? {
      get { self[field: "count"] }
      set { self[field: "count"] = newValue }
    }
  }
}
