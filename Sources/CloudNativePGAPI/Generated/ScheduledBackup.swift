// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CloudNativePG {
  /// `ScheduledBackup` of `postgresql.cnpg.io/v1`.
  ///
  /// Reference: https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  public struct ScheduledBackup: Resource {
    public static let type = ResourceType(
      group: "postgresql.cnpg.io",
      version: "v1",
      kind: "ScheduledBackup",
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

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- !{ ?- ?- ?- ?{ ?{ !- ?- ?-",
        [
          "backupOwnerReference", "cluster", "immediate", "method", "online", "onlineConfiguration",
          "pluginConfiguration", "schedule", "suspend", "target",
        ],
        [Cluster.self, OnlineConfiguration.self, PluginConfiguration.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        cluster: Cluster,
        schedule: String,
        backupOwnerReference: BackupOwnerReference? = nil,
        immediate: Bool? = nil,
        method: Method? = nil,
        online: Bool? = nil,
        onlineConfiguration: OnlineConfiguration? = nil,
        pluginConfiguration: PluginConfiguration? = nil,
        suspend: Bool? = nil,
        target: Target? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.backupOwnerReference = backupOwnerReference
        self.cluster = cluster
        self.immediate = immediate
        self.method = method
        self.online = online
        if let onlineConfiguration { self.onlineConfiguration = onlineConfiguration }
        if let pluginConfiguration { self.pluginConfiguration = pluginConfiguration }
        self.schedule = schedule
        self.suspend = suspend
        self.target = target
        configure(&self)
      }
      /// `spec.backupOwnerReference`: ``BackupOwnerReference``, by default `"none"`.
      @_alwaysEmitIntoClient public var backupOwnerReference: BackupOwnerReference? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.cluster`: ``Cluster``, required.
      @_alwaysEmitIntoClient public var cluster: Cluster {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.immediate`: true or false.
      @_alwaysEmitIntoClient public var immediate: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.method`: ``Method``, by default `"barmanObjectStore"`.
      @_alwaysEmitIntoClient public var method: Method? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.online`: true or false.
      @_alwaysEmitIntoClient public var online: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
      /// `spec.onlineConfiguration`: ``OnlineConfiguration``.
      @_alwaysEmitIntoClient public var onlineConfiguration: OnlineConfiguration {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.pluginConfiguration`: ``PluginConfiguration``.
      @_alwaysEmitIntoClient public var pluginConfiguration: PluginConfiguration {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.schedule`: a string, required.
      @_alwaysEmitIntoClient public var schedule: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.suspend`: true or false.
      @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// `spec.target`: ``Target``.
      @_alwaysEmitIntoClient public var target: Target? { get { self[field: 9] } set { self[field: 9] = newValue } }
      /// The same as ``CloudNativePG.Backup.Spec.Cluster``.
      public typealias Cluster = CloudNativePG.Backup.Spec.Cluster
      /// The same as ``CloudNativePG.Backup.Spec.Method``.
      public typealias Method = CloudNativePG.Backup.Spec.Method
      /// The same as ``CloudNativePG.Backup.Spec.OnlineConfiguration``.
      public typealias OnlineConfiguration = CloudNativePG.Backup.Spec.OnlineConfiguration
      /// The same as ``CloudNativePG.Backup.Spec.PluginConfiguration``.
      public typealias PluginConfiguration = CloudNativePG.Backup.Spec.PluginConfiguration
      /// The same as ``CloudNativePG.Backup.Spec.Target``.
      public typealias Target = CloudNativePG.Backup.Spec.Target

      /// `spec.backupOwnerReference`, with 3 known values.
      public struct BackupOwnerReference: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `cluster`.
        @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "cluster", unchecked: ()) }
        /// `none`.
        @_alwaysEmitIntoClient public static var none: Self { Self(text: "none", unchecked: ()) }
        /// `self`.
        @_alwaysEmitIntoClient public static var self_: Self { Self(text: "self", unchecked: ()) }
      }
    }
  }
}
