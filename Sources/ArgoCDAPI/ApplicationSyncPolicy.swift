import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncPolicy`, with 4 fields.
  public struct ApplicationSyncPolicy: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("automated", ApplicationAutomatedSync.self),
      .optional("managedNamespaceMetadata", ApplicationNamespaceMetadata.self),
      .optional("retry", ApplicationRetry.self), .optional("syncOptions"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      automated: ApplicationAutomatedSync? = nil,
      managedNamespaceMetadata: ApplicationNamespaceMetadata? = nil,
      retry: ApplicationRetry? = nil,
      syncOptions: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      if let automated { self.automated = automated }
      if let managedNamespaceMetadata { self.managedNamespaceMetadata = managedNamespaceMetadata }
      if let retry { self.retry = retry }
      self.syncOptions = syncOptions
      configure(&self)
    }

    /// `spec.syncPolicy.automated`: ``ApplicationAutomatedSync``.
    public var automated: ApplicationAutomatedSync {
      get { self[object: "automated"] }
      set { self[object: "automated"] = newValue }
      _modify { yield &self[object: "automated"] }
    }

    /// `spec.syncPolicy.managedNamespaceMetadata`: ``ApplicationNamespaceMetadata``.
    public var managedNamespaceMetadata: ApplicationNamespaceMetadata {
      get { self[object: "managedNamespaceMetadata"] }
      set { self[object: "managedNamespaceMetadata"] = newValue }
      _modify { yield &self[object: "managedNamespaceMetadata"] }
    }

    /// `spec.syncPolicy.retry`: ``ApplicationRetry``.
    public var retry: ApplicationRetry {
      get { self[object: "retry"] }
      set { self[object: "retry"] = newValue }
      _modify { yield &self[object: "retry"] }
    }

    /// `spec.syncPolicy.syncOptions`: a list of strings.
    public var syncOptions: [String]? {
      get { self[field: "syncOptions"] }
      set { self[field: "syncOptions"] = newValue }
    }
  }
}
