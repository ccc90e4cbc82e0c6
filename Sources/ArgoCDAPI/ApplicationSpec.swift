import Manifest
import Resources

extension ArgoCD {
  /// `spec`, with 9 fields.
  public struct ApplicationSpec: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("destination", ApplicationDestination.self),
      .optional("ignoreDifferences", listOf: ApplicationIgnoreDifferences.self),
      .optional("info", listOf: ApplicationInfo.self), .required("project"),
      .optional("revisionHistoryLimit"), .optional("source", ApplicationSource.self),
      .optional("sourceHydrator"), .optional("sources", listOf: ApplicationSource.self),
      .optional("syncPolicy", ApplicationSyncPolicy.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      destination: ApplicationDestination,
      project: String,
      ignoreDifferences: [ApplicationIgnoreDifferences]? = nil,
      info: [ApplicationInfo]? = nil,
      revisionHistoryLimit: Int? = nil,
      source: ApplicationSource? = nil,
      sourceHydrator: Value? = nil,
      sources: [ApplicationSource]? = nil,
      syncPolicy: ApplicationSyncPolicy? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.destination = destination
      self.project = project
      self.ignoreDifferences = ignoreDifferences
      self.info = info
      self.revisionHistoryLimit = revisionHistoryLimit
      if let source { self.source = source }
      self.sourceHydrator = sourceHydrator
      self.sources = sources
      if let syncPolicy { self.syncPolicy = syncPolicy }
      configure(&self)
    }

    /// `spec.destination`: ``ApplicationDestination``, required.
    public var destination: ApplicationDestination {
      get { self[object: "destination"] }
      set { self[object: "destination"] = newValue }
      _modify { yield &self[object: "destination"] }
    }

    /// `spec.ignoreDifferences`: a list of ``ApplicationIgnoreDifferences``.
    public var ignoreDifferences: [ApplicationIgnoreDifferences]? {
      get { self[field: "ignoreDifferences"] }
      set { self[field: "ignoreDifferences"] = newValue }
    }

    /// `spec.info`: a list of ``ApplicationInfo``.
    public var info: [ApplicationInfo]? {
      get { self[field: "info"] }
      set { self[field: "info"] = newValue }
    }

    /// `spec.project`: a string, required.
    public var project: String? {
      get { self[field: "project"] }
      set { self[field: "project"] = newValue }
    }

    /// `spec.revisionHistoryLimit`: a whole number.
    public var revisionHistoryLimit: Int? {
      get { self[field: "revisionHistoryLimit"] }
      set { self[field: "revisionHistoryLimit"] = newValue }
    }

    /// `spec.source`: ``ApplicationSource``.
    public var source: ApplicationSource {
      get { self[object: "source"] }
      set { self[object: "source"] = newValue }
      _modify { yield &self[object: "source"] }
    }

    /// `spec.sourceHydrator`: any value.
    public var sourceHydrator: Value? {
      get { self[field: "sourceHydrator"] }
      set { self[field: "sourceHydrator"] = newValue }
    }

    /// `spec.sources`: a list of ``ApplicationSource``.
    public var sources: [ApplicationSource]? {
      get { self[field: "sources"] }
      set { self[field: "sources"] = newValue }
    }

    /// `spec.syncPolicy`: ``ApplicationSyncPolicy``.
    public var syncPolicy: ApplicationSyncPolicy {
      get { self[object: "syncPolicy"] }
      set { self[object: "syncPolicy"] = newValue }
      _modify { yield &self[object: "syncPolicy"] }
    }
  }
}
