// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CloudNativePG {
  /// `Backup` of `postgresql.cnpg.io/v1`.
  ///
  /// Reference: https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  public struct Backup: Resource {
    public static let type = ResourceType(
      group: "postgresql.cnpg.io",
      version: "v1",
      kind: "Backup",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 6 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!{ ?- ?- ?{ ?{ ?-",
        ["cluster", "method", "online", "onlineConfiguration", "pluginConfiguration", "target"],
        [Cluster.self, OnlineConfiguration.self, PluginConfiguration.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        cluster: Cluster,
        method: Method? = nil,
        online: Bool? = nil,
        onlineConfiguration: OnlineConfiguration? = nil,
        pluginConfiguration: PluginConfiguration? = nil,
        target: Target? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.cluster = cluster
        self.method = method
        self.online = online
        if let onlineConfiguration { self.onlineConfiguration = onlineConfiguration }
        if let pluginConfiguration { self.pluginConfiguration = pluginConfiguration }
        self.target = target
        configure(&self)
      }
      /// `spec.cluster`: ``Cluster``, required.
      @_alwaysEmitIntoClient public var cluster: Cluster {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.method`: ``Method``, by default `"barmanObjectStore"`.
      @_alwaysEmitIntoClient public var method: Method? { get { self[field: 1] } set { self[field: 1] = newValue } }
      /// `spec.online`: true or false.
      @_alwaysEmitIntoClient public var online: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.onlineConfiguration`: ``OnlineConfiguration``.
      @_alwaysEmitIntoClient public var onlineConfiguration: OnlineConfiguration {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.pluginConfiguration`: ``PluginConfiguration``.
      @_alwaysEmitIntoClient public var pluginConfiguration: PluginConfiguration {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.target`: ``Target``.
      @_alwaysEmitIntoClient public var target: Target? { get { self[field: 5] } set { self[field: 5] = newValue } }

      /// `spec.cluster`, with one field.
      public struct Cluster: SchemaObject {
        public static let fields = FieldTable("!-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.cluster.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.method`, with 3 known values.
      public struct Method: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `barmanObjectStore`.
        @_alwaysEmitIntoClient public static var barmanObjectStore: Self {
          Self(text: "barmanObjectStore", unchecked: ())
        }
        /// `plugin`.
        @_alwaysEmitIntoClient public static var plugin: Self { Self(text: "plugin", unchecked: ()) }
        /// `volumeSnapshot`.
        @_alwaysEmitIntoClient public static var volumeSnapshot: Self { Self(text: "volumeSnapshot", unchecked: ()) }
      }

      /// `spec.onlineConfiguration`, with 2 fields.
      public struct OnlineConfiguration: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["immediateCheckpoint", "waitForArchive"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          immediateCheckpoint: Bool? = nil,
          waitForArchive: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.immediateCheckpoint = immediateCheckpoint
          self.waitForArchive = waitForArchive
          configure(&self)
        }
        /// `spec.onlineConfiguration.immediateCheckpoint`: true or false.
        @_alwaysEmitIntoClient public var immediateCheckpoint: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.onlineConfiguration.waitForArchive`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var waitForArchive: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }

      /// `spec.pluginConfiguration`, with 2 fields.
      public struct PluginConfiguration: SchemaObject {
        public static let fields = FieldTable("!- ?-", ["name", "parameters"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          parameters: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let parameters { self.parameters = parameters }
          configure(&self)
        }
        /// `spec.pluginConfiguration.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.pluginConfiguration.parameters`: strings by name.
        @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.target`, with 2 known values.
      public struct Target: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `prefer-standby`.
        @_alwaysEmitIntoClient public static var preferStandby: Self { Self(text: "prefer-standby", unchecked: ()) }
        /// `primary`.
        @_alwaysEmitIntoClient public static var primary: Self { Self(text: "primary", unchecked: ()) }
      }
    }
  }
}
