import Manifest
import Resources

extension ArgoCD {
  /// `spec.orphanedResources`, with 2 fields.
  public struct AppProjectOrphanedResources: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("ignore", listOf: AppProjectOrphanedResource.self), .optional("warn"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      ignore: [AppProjectOrphanedResource]? = nil,
      warn: Bool? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.ignore = ignore
      self.warn = warn
      configure(&self)
    }

    /// `spec.orphanedResources.ignore`: a list of ``AppProjectOrphanedResource``.
    public var ignore: [AppProjectOrphanedResource]? {
      get { self[field: "ignore"] }
      set { self[field: "ignore"] = newValue }
    }

    /// `spec.orphanedResources.warn`: true or false.
    public var warn: Bool? {
      get { self[field: "warn"] }
      set { self[field: "warn"] = newValue }
    }
  }
}
