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
    public static let type = ResourceType(group: "postgresql.cnpg.io", version: "v1", kind: "ScheduledBackup", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-backupOwnerReference", "!{cluster", "?-immediate", "?-method", "?-online", "?{onlineConfiguration", "?{pluginConfiguration", "!-schedule", "?-suspend", "?-target"], [Cluster.self, OnlineConfiguration.self, PluginConfiguration.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(cluster: Cluster, schedule: String, backupOwnerReference: BackupOwnerReference? = nil, immediate: Bool? = nil, method: Method? = nil, online: Bool? = nil, onlineConfiguration: OnlineConfiguration? = nil, pluginConfiguration: PluginConfiguration? = nil, suspend: Bool? = nil, target: Target? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var backupOwnerReference: BackupOwnerReference? { get { self[field: "backupOwnerReference"] } set { self[field: "backupOwnerReference"] = newValue } }
      /// `spec.cluster`: ``Cluster``, required.
      @_alwaysEmitIntoClient public var cluster: Cluster { get { self[object: "cluster"] } set { self[object: "cluster"] = newValue } _modify { yield &self[object: "cluster"] } }
      /// `spec.immediate`: true or false.
      @_alwaysEmitIntoClient public var immediate: Bool? { get { self[field: "immediate"] } set { self[field: "immediate"] = newValue } }
      /// `spec.method`: ``Method``, by default `"barmanObjectStore"`.
      @_alwaysEmitIntoClient public var method: Method? { get { self[field: "method"] } set { self[field: "method"] = newValue } }
      /// `spec.online`: true or false.
      @_alwaysEmitIntoClient public var online: Bool? { get { self[field: "online"] } set { self[field: "online"] = newValue } }
      /// `spec.onlineConfiguration`: ``OnlineConfiguration``.
      @_alwaysEmitIntoClient public var onlineConfiguration: OnlineConfiguration { get { self[object: "onlineConfiguration"] } set { self[object: "onlineConfiguration"] = newValue } _modify { yield &self[object: "onlineConfiguration"] } }
      /// `spec.pluginConfiguration`: ``PluginConfiguration``.
      @_alwaysEmitIntoClient public var pluginConfiguration: PluginConfiguration { get { self[object: "pluginConfiguration"] } set { self[object: "pluginConfiguration"] = newValue } _modify { yield &self[object: "pluginConfiguration"] } }
      /// `spec.schedule`: a string, required.
      @_alwaysEmitIntoClient public var schedule: String? { get { self[string: "schedule"] } set { self[string: "schedule"] = newValue } }
      /// `spec.suspend`: true or false.
      @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: "suspend"] } set { self[field: "suspend"] = newValue } }
      /// `spec.target`: ``Target``.
      @_alwaysEmitIntoClient public var target: Target? { get { self[field: "target"] } set { self[field: "target"] = newValue } }
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
