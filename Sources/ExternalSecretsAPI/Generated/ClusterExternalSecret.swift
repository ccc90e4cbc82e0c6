// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `ClusterExternalSecret` of `external-secrets.io/v1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct ClusterExternalSecret: Resource {
    public static let type = ResourceType(
      group: "external-secrets.io",
      version: "v1",
      kind: "ClusterExternalSecret",
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

    /// `spec`, with 7 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?- !{ ?{ ?[ ?- ?-",
        [
          "externalSecretMetadata", "externalSecretName", "externalSecretSpec", "namespaceSelector",
          "namespaceSelectors", "namespaces", "refreshTime",
        ],
        [ExternalSecretMetadata.self, ExternalSecretSpec.self, NamespaceSelector.self, NamespaceSelectorsItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        externalSecretSpec: ExternalSecretSpec,
        externalSecretMetadata: ExternalSecretMetadata? = nil,
        externalSecretName: String? = nil,
        namespaceSelector: NamespaceSelector? = nil,
        namespaceSelectors: [NamespaceSelectorsItem]? = nil,
        namespaces: [String]? = nil,
        refreshTime: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let externalSecretMetadata { self.externalSecretMetadata = externalSecretMetadata }
        self.externalSecretName = externalSecretName
        self.externalSecretSpec = externalSecretSpec
        if let namespaceSelector { self.namespaceSelector = namespaceSelector }
        self.namespaceSelectors = namespaceSelectors
        self.namespaces = namespaces
        self.refreshTime = refreshTime
        configure(&self)
      }
      /// `spec.externalSecretMetadata`: ``ExternalSecretMetadata``.
      @_alwaysEmitIntoClient public var externalSecretMetadata: ExternalSecretMetadata {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.externalSecretName`: a string.
      @_alwaysEmitIntoClient public var externalSecretName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.externalSecretSpec`: ``ExternalSecretSpec``, required.
      @_alwaysEmitIntoClient public var externalSecretSpec: ExternalSecretSpec {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.namespaceSelector`: ``NamespaceSelector``.
      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.namespaceSelectors`: a list of ``NamespaceSelectorsItem``.
      @_alwaysEmitIntoClient public var namespaceSelectors: [NamespaceSelectorsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.namespaces`: a list of strings.
      @_alwaysEmitIntoClient public var namespaces: [String]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.refreshTime`: a string.
      @_alwaysEmitIntoClient public var refreshTime: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// The same as ``ExternalSecrets.ExternalSecret.Spec``.
      public typealias ExternalSecretSpec = ExternalSecrets.ExternalSecret.Spec

      /// `spec.externalSecretMetadata`, with 2 fields.
      public struct ExternalSecretMetadata: SchemaObject {
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
        /// `spec.externalSecretMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.externalSecretMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.namespaceSelector`, with 2 fields.
      public struct NamespaceSelector: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [MatchExpressionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          matchExpressions: [MatchExpressionsItem]? = nil,
          matchLabels: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.matchExpressions = matchExpressions
          if let matchLabels { self.matchLabels = matchLabels }
          configure(&self)
        }
        /// `spec.namespaceSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.namespaceSelector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.namespaceSelector.matchExpressions[]`, with 3 fields.
        public struct MatchExpressionsItem: SchemaObject {
          public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            `operator`: String,
            values: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.key = key
            self.`operator` = `operator`
            self.values = values
            configure(&self)
          }
          /// `spec.namespaceSelector.matchExpressions[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.namespaceSelector.matchExpressions[].operator`: a string, required.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.namespaceSelector.matchExpressions[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
        }
      }

      /// `spec.namespaceSelectors[]`, with 2 fields.
      public struct NamespaceSelectorsItem: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [MatchExpressionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          matchExpressions: [MatchExpressionsItem]? = nil,
          matchLabels: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.matchExpressions = matchExpressions
          if let matchLabels { self.matchLabels = matchLabels }
          configure(&self)
        }
        /// `spec.namespaceSelectors[].matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.namespaceSelectors[].matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector.MatchExpressionsItem``.
        public typealias MatchExpressionsItem =
          ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector.MatchExpressionsItem
      }
    }
  }
}
