// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `ClusterPushSecret` of `external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct ClusterPushSecret: Resource {
    public static let type = ResourceType(group: "external-secrets.io", version: "v1alpha1", kind: "ClusterPushSecret", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?[namespaceSelectors", "?{pushSecretMetadata", "?-pushSecretName", "!{pushSecretSpec", "?-refreshTime"], [NamespaceSelectorsItem.self, PushSecretMetadata.self, PushSecretSpec.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(pushSecretSpec: PushSecretSpec, namespaceSelectors: [NamespaceSelectorsItem]? = nil, pushSecretMetadata: PushSecretMetadata? = nil, pushSecretName: String? = nil, refreshTime: String? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.namespaceSelectors = namespaceSelectors
        if let pushSecretMetadata { self.pushSecretMetadata = pushSecretMetadata }
        self.pushSecretName = pushSecretName
        self.pushSecretSpec = pushSecretSpec
        self.refreshTime = refreshTime
        configure(&self)
      }
      /// `spec.namespaceSelectors`: a list of ``NamespaceSelectorsItem``.
      @_alwaysEmitIntoClient public var namespaceSelectors: [NamespaceSelectorsItem]? { get { self[field: "namespaceSelectors"] } set { self[field: "namespaceSelectors"] = newValue } }
      /// `spec.pushSecretMetadata`: ``PushSecretMetadata``.
      @_alwaysEmitIntoClient public var pushSecretMetadata: PushSecretMetadata { get { self[object: "pushSecretMetadata"] } set { self[object: "pushSecretMetadata"] = newValue } _modify { yield &self[object: "pushSecretMetadata"] } }
      /// `spec.pushSecretName`: a string.
      @_alwaysEmitIntoClient public var pushSecretName: String? { get { self[string: "pushSecretName"] } set { self[string: "pushSecretName"] = newValue } }
      /// `spec.pushSecretSpec`: ``PushSecretSpec``, required.
      @_alwaysEmitIntoClient public var pushSecretSpec: PushSecretSpec { get { self[object: "pushSecretSpec"] } set { self[object: "pushSecretSpec"] = newValue } _modify { yield &self[object: "pushSecretSpec"] } }
      /// `spec.refreshTime`: a string.
      @_alwaysEmitIntoClient public var refreshTime: String? { get { self[string: "refreshTime"] } set { self[string: "refreshTime"] = newValue } }
      /// The same as ``ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelectorsItem``.
      public typealias NamespaceSelectorsItem = ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelectorsItem
      /// The same as ``ExternalSecrets.PushSecret.Spec``.
      public typealias PushSecretSpec = ExternalSecrets.PushSecret.Spec

      /// `spec.pushSecretMetadata`, with 2 fields.
      public struct PushSecretMetadata: SchemaObject {
        public static let fields = FieldTable(["?-annotations", "?-labels"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, labels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          configure(&self)
        }
        /// `spec.pushSecretMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
        /// `spec.pushSecretMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
      }
    }
  }
}
