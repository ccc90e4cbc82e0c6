import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncPolicy.retry`, with 3 fields.
  public struct ApplicationRetry: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("backoff", ApplicationBackoff.self), .optional("limit"), .optional("refresh"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      backoff: ApplicationBackoff? = nil,
      limit: Int? = nil,
      refresh: Bool? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      if let backoff { self.backoff = backoff }
      self.limit = limit
      self.refresh = refresh
      configure(&self)
    }

    /// `spec.syncPolicy.retry.backoff`: ``ApplicationBackoff``.
    public var backoff: ApplicationBackoff {
      get { self[object: "backoff"] }
      set { self[object: "backoff"] = newValue }
      _modify { yield &self[object: "backoff"] }
    }

    /// `spec.syncPolicy.retry.limit`: a whole number.
    public var limit: Int? {
      get { self[field: "limit"] }
      set { self[field: "limit"] = newValue }
    }

    /// `spec.syncPolicy.retry.refresh`: true or false.
    public var refresh: Bool? {
      get { self[field: "refresh"] }
      set { self[field: "refresh"] = newValue }
    }
  }
}
