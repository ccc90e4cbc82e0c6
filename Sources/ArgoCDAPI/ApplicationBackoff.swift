import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncPolicy.retry.backoff`, with 3 fields.
  public struct ApplicationBackoff: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("duration"), .optional("factor"), .optional("maxDuration"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      duration: String? = nil,
      factor: Int? = nil,
      maxDuration: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.duration = duration
      self.factor = factor
      self.maxDuration = maxDuration
      configure(&self)
    }

    /// `spec.syncPolicy.retry.backoff.duration`: a string.
    public var duration: String? {
      get { self[field: "duration"] }
      set { self[field: "duration"] = newValue }
    }

    /// `spec.syncPolicy.retry.backoff.factor`: a whole number.
    public var factor: Int? {
      get { self[field: "factor"] }
      set { self[field: "factor"] = newValue }
    }

    /// `spec.syncPolicy.retry.backoff.maxDuration`: a string.
    public var maxDuration: String? {
      get { self[field: "maxDuration"] }
      set { self[field: "maxDuration"] = newValue }
    }
  }
}
