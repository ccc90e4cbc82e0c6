import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncWindows[]`, with 11 fields.
  public struct AppProjectSyncWindow: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("andOperator"), .optional("applications"), .optional("clusters"),
      .optional("description"), .optional("duration"), .optional("kind"), .optional("manualSync"),
      .optional("namespaces"), .optional("schedule"), .optional("syncOverrun"),
      .optional("timeZone"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      andOperator: Bool? = nil,
      applications: [String]? = nil,
      clusters: [String]? = nil,
      description: String? = nil,
      duration: String? = nil,
      kind: String? = nil,
      manualSync: Bool? = nil,
      namespaces: [String]? = nil,
      schedule: String? = nil,
      syncOverrun: Bool? = nil,
      timeZone: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.andOperator = andOperator
      self.applications = applications
      self.clusters = clusters
      self.description = description
      self.duration = duration
      self.kind = kind
      self.manualSync = manualSync
      self.namespaces = namespaces
      self.schedule = schedule
      self.syncOverrun = syncOverrun
      self.timeZone = timeZone
      configure(&self)
    }

    /// `spec.syncWindows[].andOperator`: true or false.
    public var andOperator: Bool? {
      get { self[field: "andOperator"] }
      set { self[field: "andOperator"] = newValue }
    }

    /// `spec.syncWindows[].applications`: a list of strings.
    public var applications: [String]? {
      get { self[field: "applications"] }
      set { self[field: "applications"] = newValue }
    }

    /// `spec.syncWindows[].clusters`: a list of strings.
    public var clusters: [String]? {
      get { self[field: "clusters"] }
      set { self[field: "clusters"] = newValue }
    }

    /// `spec.syncWindows[].description`: a string.
    public var description: String? {
      get { self[field: "description"] }
      set { self[field: "description"] = newValue }
    }

    /// `spec.syncWindows[].duration`: a string.
    public var duration: String? {
      get { self[field: "duration"] }
      set { self[field: "duration"] = newValue }
    }

    /// `spec.syncWindows[].kind`: a string.
    public var kind: String? {
      get { self[field: "kind"] }
      set { self[field: "kind"] = newValue }
    }

    /// `spec.syncWindows[].manualSync`: true or false.
    public var manualSync: Bool? {
      get { self[field: "manualSync"] }
      set { self[field: "manualSync"] = newValue }
    }

    /// `spec.syncWindows[].namespaces`: a list of strings.
    public var namespaces: [String]? {
      get { self[field: "namespaces"] }
      set { self[field: "namespaces"] = newValue }
    }

    /// `spec.syncWindows[].schedule`: a string.
    public var schedule: String? {
      get { self[field: "schedule"] }
      set { self[field: "schedule"] = newValue }
    }

    /// `spec.syncWindows[].syncOverrun`: true or false.
    public var syncOverrun: Bool? {
      get { self[field: "syncOverrun"] }
      set { self[field: "syncOverrun"] = newValue }
    }

    /// `spec.syncWindows[].timeZone`: a string.
    public var timeZone: String? {
      get { self[field: "timeZone"] }
      set { self[field: "timeZone"] = newValue }
    }
  }
}
