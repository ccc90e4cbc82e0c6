import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.kustomize.patches[]`, with 4 fields.
  public struct ApplicationKustomizePatch: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("options"), .optional("patch"), .optional("path"), .optional("target"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      options: Value? = nil,
      patch: String? = nil,
      path: String? = nil,
      target: Value? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.options = options
      self.patch = patch
      self.path = path
      self.target = target
      configure(&self)
    }

    /// `spec.source.kustomize.patches[].options`: any value.
    public var options: Value? {
      get { self[field: "options"] }
      set { self[field: "options"] = newValue }
    }

    /// `spec.source.kustomize.patches[].patch`: a string.
    public var patch: String? {
      get { self[field: "patch"] }
      set { self[field: "patch"] = newValue }
    }

    /// `spec.source.kustomize.patches[].path`: a string.
    public var path: String? {
      get { self[field: "path"] }
      set { self[field: "path"] = newValue }
    }

    /// `spec.source.kustomize.patches[].target`: any value.
    public var target: Value? {
      get { self[field: "target"] }
      set { self[field: "target"] = newValue }
    }
  }
}
