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
    public static let type = ResourceType(
      group: "external-secrets.io",
      version: "v1alpha1",
      kind: "ClusterPushSecret",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?{ ?- !{ ?-",
        ["namespaceSelectors", "pushSecretMetadata", "pushSecretName", "pushSecretSpec", "refreshTime"],
        [NamespaceSelectorsItem.self, PushSecretMetadata.self, PushSecretSpec.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        pushSecretSpec: PushSecretSpec,
        namespaceSelectors: [NamespaceSelectorsItem]? = nil,
        pushSecretMetadata: PushSecretMetadata? = nil,
        pushSecretName: String? = nil,
        refreshTime: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.namespaceSelectors = namespaceSelectors
        if let pushSecretMetadata { self.pushSecretMetadata = pushSecretMetadata }
        self.pushSecretName = pushSecretName
        self.pushSecretSpec = pushSecretSpec
        self.refreshTime = refreshTime
        configure(&self)
      }
      /// `spec.namespaceSelectors`: a list of ``NamespaceSelectorsItem``.
      @_alwaysEmitIntoClient public var namespaceSelectors: [NamespaceSelectorsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.pushSecretMetadata`: ``PushSecretMetadata``.
      @_alwaysEmitIntoClient public var pushSecretMetadata: PushSecretMetadata {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.pushSecretName`: a string.
      @_alwaysEmitIntoClient public var pushSecretName: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.pushSecretSpec`: ``PushSecretSpec``, required.
      @_alwaysEmitIntoClient public var pushSecretSpec: PushSecretSpec {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.refreshTime`: a string.
      @_alwaysEmitIntoClient public var refreshTime: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// The same as ``ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelectorsItem``.
      public typealias NamespaceSelectorsItem = ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelectorsItem
      /// The same as ``ExternalSecrets.PushSecret.Spec``.
      public typealias PushSecretSpec = ExternalSecrets.PushSecret.Spec

      /// `spec.pushSecretMetadata`, with 2 fields.
      public struct PushSecretMetadata: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          annotations: OrderedMap<String>? = nil,
          labels: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          configure(&self)
        }
        /// `spec.pushSecretMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.pushSecretMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }
    }
  }
}
