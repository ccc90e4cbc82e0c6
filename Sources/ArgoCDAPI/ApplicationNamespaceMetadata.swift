import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncPolicy.managedNamespaceMetadata`, with 2 fields.
  public struct ApplicationNamespaceMetadata: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.optional("annotations"), .optional("labels")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      annotations: OrderedMap<String>? = nil,
      labels: OrderedMap<String>? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      if let annotations { self.annotations = annotations }
      if let labels { self.labels = labels }
      configure(&self)
    }

    /// `spec.syncPolicy.managedNamespaceMetadata.annotations`: strings by name.
    public var annotations: OrderedMap<String> {
      get { self[object: "annotations"] }
      set { self[object: "annotations"] = newValue }
      _modify { yield &self[object: "annotations"] }
    }

    /// `spec.syncPolicy.managedNamespaceMetadata.labels`: strings by name.
    public var labels: OrderedMap<String> {
      get { self[object: "labels"] }
      set { self[object: "labels"] = newValue }
      _modify { yield &self[object: "labels"] }
    }
  }
}
