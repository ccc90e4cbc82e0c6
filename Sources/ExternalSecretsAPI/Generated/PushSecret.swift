// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `PushSecret` of `external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct PushSecret: Resource {
    public static let type = ResourceType(
      group: "external-secrets.io",
      version: "v1alpha1",
      kind: "PushSecret",
      scope: .namespaced
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?[ ?- ?- ![ !{ ?{ ?-",
        [
          "data", "dataTo", "deletionPolicy", "refreshInterval", "secretStoreRefs", "selector", "template",
          "updatePolicy",
        ],
        [DataItem.self, DataToItem.self, SecretStoreRefsItem.self, Selector.self, Template.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        secretStoreRefs: [SecretStoreRefsItem],
        selector: Selector,
        data: [DataItem]? = nil,
        dataTo: [DataToItem]? = nil,
        deletionPolicy: DeletionPolicy? = nil,
        refreshInterval: String? = nil,
        template: Template? = nil,
        updatePolicy: UpdatePolicy? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.data = data
        self.dataTo = dataTo
        self.deletionPolicy = deletionPolicy
        self.refreshInterval = refreshInterval
        self.secretStoreRefs = secretStoreRefs
        self.selector = selector
        if let template { self.template = template }
        self.updatePolicy = updatePolicy
        configure(&self)
      }
      /// `spec.data`: a list of ``DataItem``.
      @_alwaysEmitIntoClient public var data: [DataItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.dataTo`: a list of ``DataToItem``.
      @_alwaysEmitIntoClient public var dataTo: [DataToItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.deletionPolicy`: ``DeletionPolicy``, by default `"None"`.
      @_alwaysEmitIntoClient public var deletionPolicy: DeletionPolicy? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.refreshInterval`: a string, by default `"1h0m0s"`.
      @_alwaysEmitIntoClient public var refreshInterval: String? {
        get { self[string: 3] }
        set { self[string: 3] = newValue }
      }
      /// `spec.secretStoreRefs`: a list of ``SecretStoreRefsItem``, required.
      @_alwaysEmitIntoClient public var secretStoreRefs: [SecretStoreRefsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.selector`: ``Selector``, required.
      @_alwaysEmitIntoClient public var selector: Selector {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.template`: ``Template``.
      @_alwaysEmitIntoClient public var template: Template {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.updatePolicy`: ``UpdatePolicy``, by default `"Replace"`.
      @_alwaysEmitIntoClient public var updatePolicy: UpdatePolicy? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }

      /// `spec.data[]`, with 3 fields.
      public struct DataItem: SchemaObject {
        public static let fields = FieldTable("?- !{ ?-", ["conversionStrategy", "match", "metadata"], [Match.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          match: Match,
          conversionStrategy: ConversionStrategy? = nil,
          metadata: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.conversionStrategy = conversionStrategy
          self.match = match
          self.metadata = metadata
          configure(&self)
        }
        /// `spec.data[].conversionStrategy`: ``ConversionStrategy``, by default `"None"`.
        @_alwaysEmitIntoClient public var conversionStrategy: ConversionStrategy? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.data[].match`: ``Match``, required.
        @_alwaysEmitIntoClient public var match: Match {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.data[].metadata`: any value.
        @_alwaysEmitIntoClient public var metadata: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }

        /// `spec.data[].conversionStrategy`, with 2 known values.
        public struct ConversionStrategy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `None`.
          @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
          /// `ReverseUnicode`.
          @_alwaysEmitIntoClient public static var reverseUnicode: Self { Self(text: "ReverseUnicode", unchecked: ()) }
        }

        /// `spec.data[].match`, with 2 fields.
        public struct Match: SchemaObject {
          public static let fields = FieldTable("!{ ?-", ["remoteRef", "secretKey"], [RemoteRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            remoteRef: RemoteRef,
            secretKey: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.remoteRef = remoteRef
            self.secretKey = secretKey
            configure(&self)
          }
          /// `spec.data[].match.remoteRef`: ``RemoteRef``, required.
          @_alwaysEmitIntoClient public var remoteRef: RemoteRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.data[].match.secretKey`: a string.
          @_alwaysEmitIntoClient public var secretKey: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.data[].match.remoteRef`, with 2 fields.
          public struct RemoteRef: SchemaObject {
            public static let fields = FieldTable("?- !-", ["property", "remoteKey"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              remoteKey: String,
              property: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.property = property
              self.remoteKey = remoteKey
              configure(&self)
            }
            /// `spec.data[].match.remoteRef.property`: a string.
            @_alwaysEmitIntoClient public var property: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.data[].match.remoteRef.remoteKey`: a string, required.
            @_alwaysEmitIntoClient public var remoteKey: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.dataTo[]`, with 6 fields.
      public struct DataToItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?- ?- ?[ ?{",
          ["conversionStrategy", "match", "metadata", "remoteKey", "rewrite", "storeRef"],
          [Match.self, RewriteItem.self, StoreRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          conversionStrategy: ConversionStrategy? = nil,
          match: Match? = nil,
          metadata: Value? = nil,
          remoteKey: String? = nil,
          rewrite: [RewriteItem]? = nil,
          storeRef: StoreRef? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.conversionStrategy = conversionStrategy
          if let match { self.match = match }
          self.metadata = metadata
          self.remoteKey = remoteKey
          self.rewrite = rewrite
          if let storeRef { self.storeRef = storeRef }
          configure(&self)
        }
        /// `spec.dataTo[].conversionStrategy`: ``ConversionStrategy``, by default `"None"`.
        @_alwaysEmitIntoClient public var conversionStrategy: ConversionStrategy? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.dataTo[].match`: ``Match``.
        @_alwaysEmitIntoClient public var match: Match {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.dataTo[].metadata`: any value.
        @_alwaysEmitIntoClient public var metadata: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.dataTo[].remoteKey`: a string.
        @_alwaysEmitIntoClient public var remoteKey: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.dataTo[].rewrite`: a list of ``RewriteItem``.
        @_alwaysEmitIntoClient public var rewrite: [RewriteItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.dataTo[].storeRef`: ``StoreRef``.
        @_alwaysEmitIntoClient public var storeRef: StoreRef {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// The same as ``ExternalSecrets.PushSecret.Spec.DataItem.ConversionStrategy``.
        public typealias ConversionStrategy = ExternalSecrets.PushSecret.Spec.DataItem.ConversionStrategy

        /// `spec.dataTo[].match`, with one field.
        public struct Match: SchemaObject {
          public static let fields = FieldTable("?-", ["regexp"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(regexp: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.regexp = regexp
            configure(&self)
          }
          /// `spec.dataTo[].match.regexp`: a string.
          @_alwaysEmitIntoClient public var regexp: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
        }

        /// `spec.dataTo[].rewrite[]`, with 2 fields.
        public struct RewriteItem: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["regexp", "transform"], [Regexp.self, Transform.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            regexp: Regexp? = nil,
            transform: Transform? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let regexp { self.regexp = regexp }
            if let transform { self.transform = transform }
            configure(&self)
          }
          /// `spec.dataTo[].rewrite[].regexp`: ``Regexp``.
          @_alwaysEmitIntoClient public var regexp: Regexp {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.dataTo[].rewrite[].transform`: ``Transform``.
          @_alwaysEmitIntoClient public var transform: Transform {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Regexp``.
          public typealias Regexp = ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Regexp
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Transform``.
          public typealias Transform = ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Transform
        }

        /// `spec.dataTo[].storeRef`, with 3 fields.
        public struct StoreRef: SchemaObject {
          public static let fields = FieldTable("?- ?- ?{", ["name", "kind", "labelSelector"], [LabelSelector.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            kind: Kind? = nil,
            labelSelector: LabelSelector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.kind = kind
            if let labelSelector { self.labelSelector = labelSelector }
            configure(&self)
          }
          /// `spec.dataTo[].storeRef.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.dataTo[].storeRef.kind`: ``Kind``, by default `"SecretStore"`.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.dataTo[].storeRef.labelSelector`: ``LabelSelector``.
          @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind``.
          public typealias Kind = ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind
          /// The same as ``ExternalSecrets.PushSecret.Spec.SecretStoreRefsItem.LabelSelector``.
          public typealias LabelSelector = ExternalSecrets.PushSecret.Spec.SecretStoreRefsItem.LabelSelector
        }
      }

      /// `spec.deletionPolicy`, with 2 known values.
      public struct DeletionPolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Delete`.
        @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
        /// `None`.
        @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
      }

      /// `spec.secretStoreRefs[]`, with 3 fields.
      public struct SecretStoreRefsItem: SchemaObject {
        public static let fields = FieldTable("?- ?- ?{", ["name", "kind", "labelSelector"], [LabelSelector.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          kind: Kind? = nil,
          labelSelector: LabelSelector? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.kind = kind
          if let labelSelector { self.labelSelector = labelSelector }
          configure(&self)
        }
        /// `spec.secretStoreRefs[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.secretStoreRefs[].kind`: ``Kind``, by default `"SecretStore"`.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.secretStoreRefs[].labelSelector`: ``LabelSelector``.
        @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind``.
        public typealias Kind = ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind

        /// `spec.secretStoreRefs[].labelSelector`, with 2 fields.
        public struct LabelSelector: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?-",
            ["matchExpressions", "matchLabels"],
            [MatchExpressionsItem.self]
          )
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
          /// `spec.secretStoreRefs[].labelSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.secretStoreRefs[].labelSelector.matchLabels`: strings by name.
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

      /// `spec.selector`, with 2 fields.
      public struct Selector: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["generatorRef", "secret"], [GeneratorRef.self, Secret.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          generatorRef: GeneratorRef? = nil,
          secret: Secret? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let generatorRef { self.generatorRef = generatorRef }
          if let secret { self.secret = secret }
          configure(&self)
        }
        /// `spec.selector.generatorRef`: ``GeneratorRef``.
        @_alwaysEmitIntoClient public var generatorRef: GeneratorRef {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.selector.secret`: ``Secret``.
        @_alwaysEmitIntoClient public var secret: Secret {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.selector.generatorRef`, with 3 fields.
        public struct GeneratorRef: SchemaObject {
          public static let fields = FieldTable("!- ?- !-", ["name", "apiVersion", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            kind: Kind,
            apiVersion: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiVersion = apiVersion
            self.kind = kind
            configure(&self)
          }
          /// `spec.selector.generatorRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.selector.generatorRef.apiVersion`: a string, by default `"generators.external-secrets.io/v1alpha1"`.
          @_alwaysEmitIntoClient public var apiVersion: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.selector.generatorRef.kind`: ``Kind``, required.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }

          /// `spec.selector.generatorRef.kind`, with 18 known values.
          public struct Kind: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ACRAccessToken`.
            @_alwaysEmitIntoClient public static var acrAccessToken: Self {
              Self(text: "ACRAccessToken", unchecked: ())
            }
            /// `BeyondtrustWorkloadCredentialsDynamicSecret`.
            @_alwaysEmitIntoClient public static var beyondtrustWorkloadCredentialsDynamicSecret: Self {
              Self(text: "BeyondtrustWorkloadCredentialsDynamicSecret", unchecked: ())
            }
            /// `CloudsmithAccessToken`.
            @_alwaysEmitIntoClient public static var cloudsmithAccessToken: Self {
              Self(text: "CloudsmithAccessToken", unchecked: ())
            }
            /// `ClusterGenerator`.
            @_alwaysEmitIntoClient public static var clusterGenerator: Self {
              Self(text: "ClusterGenerator", unchecked: ())
            }
            /// `ECRAuthorizationToken`.
            @_alwaysEmitIntoClient public static var ecrAuthorizationToken: Self {
              Self(text: "ECRAuthorizationToken", unchecked: ())
            }
            /// `Fake`.
            @_alwaysEmitIntoClient public static var fake: Self { Self(text: "Fake", unchecked: ()) }
            /// `GCRAccessToken`.
            @_alwaysEmitIntoClient public static var gcrAccessToken: Self {
              Self(text: "GCRAccessToken", unchecked: ())
            }
            /// `GithubAccessToken`.
            @_alwaysEmitIntoClient public static var githubAccessToken: Self {
              Self(text: "GithubAccessToken", unchecked: ())
            }
            /// `GitlabDeployToken`.
            @_alwaysEmitIntoClient public static var gitlabDeployToken: Self {
              Self(text: "GitlabDeployToken", unchecked: ())
            }
            /// `Grafana`.
            @_alwaysEmitIntoClient public static var grafana: Self { Self(text: "Grafana", unchecked: ()) }
            /// `MFA`.
            @_alwaysEmitIntoClient public static var mfa: Self { Self(text: "MFA", unchecked: ()) }
            /// `Password`.
            @_alwaysEmitIntoClient public static var password: Self { Self(text: "Password", unchecked: ()) }
            /// `QuayAccessToken`.
            @_alwaysEmitIntoClient public static var quayAccessToken: Self {
              Self(text: "QuayAccessToken", unchecked: ())
            }
            /// `SSHKey`.
            @_alwaysEmitIntoClient public static var sshKey: Self { Self(text: "SSHKey", unchecked: ()) }
            /// `STSSessionToken`.
            @_alwaysEmitIntoClient public static var stsSessionToken: Self {
              Self(text: "STSSessionToken", unchecked: ())
            }
            /// `UUID`.
            @_alwaysEmitIntoClient public static var uuid: Self { Self(text: "UUID", unchecked: ()) }
            /// `VaultDynamicSecret`.
            @_alwaysEmitIntoClient public static var vaultDynamicSecret: Self {
              Self(text: "VaultDynamicSecret", unchecked: ())
            }
            /// `Webhook`.
            @_alwaysEmitIntoClient public static var webhook: Self { Self(text: "Webhook", unchecked: ()) }
          }
        }

        /// `spec.selector.secret`, with 2 fields.
        public struct Secret: SchemaObject {
          public static let fields = FieldTable("?- ?{", ["name", "selector"], [Selector.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            selector: Selector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let selector { self.selector = selector }
            configure(&self)
          }
          /// `spec.selector.secret.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.selector.secret.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.selector.secret.selector`, with 2 fields.
          public struct Selector: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?-",
              ["matchExpressions", "matchLabels"],
              [MatchExpressionsItem.self]
            )
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
            /// `spec.selector.secret.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.selector.secret.selector.matchLabels`: strings by name.
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

      /// `spec.template`, with 6 fields.
      public struct Template: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?{ ?[ ?-",
          ["data", "engineVersion", "mergePolicy", "metadata", "templateFrom", "type"],
          [Metadata.self, TemplateFromItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          data: OrderedMap<String>? = nil,
          engineVersion: EngineVersion? = nil,
          mergePolicy: MergePolicy? = nil,
          metadata: Metadata? = nil,
          templateFrom: [TemplateFromItem]? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let data { self.data = data }
          self.engineVersion = engineVersion
          self.mergePolicy = mergePolicy
          if let metadata { self.metadata = metadata }
          self.templateFrom = templateFrom
          self.type = type
          configure(&self)
        }
        /// `spec.template.data`: strings by name.
        @_alwaysEmitIntoClient public var data: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.template.engineVersion`: ``EngineVersion``, by default `"v2"`.
        @_alwaysEmitIntoClient public var engineVersion: EngineVersion? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.template.mergePolicy`: ``MergePolicy``, by default `"Replace"`.
        @_alwaysEmitIntoClient public var mergePolicy: MergePolicy? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.template.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.template.templateFrom`: a list of ``TemplateFromItem``.
        @_alwaysEmitIntoClient public var templateFrom: [TemplateFromItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.template.type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 5] } set { self[string: 5] = newValue } }

        /// `spec.template.engineVersion`, with one known value.
        public struct EngineVersion: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `v2`.
          @_alwaysEmitIntoClient public static var v2: Self { Self(text: "v2", unchecked: ()) }
        }

        /// `spec.template.mergePolicy`, with 2 known values.
        public struct MergePolicy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Merge`.
          @_alwaysEmitIntoClient public static var merge: Self { Self(text: "Merge", unchecked: ()) }
          /// `Replace`.
          @_alwaysEmitIntoClient public static var replace: Self { Self(text: "Replace", unchecked: ()) }
        }

        /// `spec.template.metadata`, with 3 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["annotations", "finalizers", "labels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            annotations: OrderedMap<String>? = nil,
            finalizers: [String]? = nil,
            labels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            self.finalizers = finalizers
            if let labels { self.labels = labels }
            configure(&self)
          }
          /// `spec.template.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.template.metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.template.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
        }

        /// `spec.template.templateFrom[]`, with 5 fields.
        public struct TemplateFromItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?- ?-",
            ["configMap", "literal", "secret", "target", "valuesDecodingStrategy"],
            [ConfigMap.self, Secret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMap: ConfigMap? = nil,
            literal: String? = nil,
            secret: Secret? = nil,
            target: String? = nil,
            valuesDecodingStrategy: ValuesDecodingStrategy? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMap { self.configMap = configMap }
            self.literal = literal
            if let secret { self.secret = secret }
            self.target = target
            self.valuesDecodingStrategy = valuesDecodingStrategy
            configure(&self)
          }
          /// `spec.template.templateFrom[].configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.template.templateFrom[].literal`: a string.
          @_alwaysEmitIntoClient public var literal: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.template.templateFrom[].secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.template.templateFrom[].target`: a string, by default `"Data"`.
          @_alwaysEmitIntoClient public var target: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.template.templateFrom[].valuesDecodingStrategy`: ``ValuesDecodingStrategy``.
          @_alwaysEmitIntoClient public var valuesDecodingStrategy: ValuesDecodingStrategy? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }

          /// `spec.template.templateFrom[].configMap`, with 2 fields.
          public struct ConfigMap: SchemaObject {
            public static let fields = FieldTable("!- ![", ["name", "items"], [ItemsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              items: [ItemsItem],
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.items = items
              configure(&self)
            }
            /// `spec.template.templateFrom[].configMap.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.templateFrom[].configMap.items`: a list of ``ItemsItem``, required.
            @_alwaysEmitIntoClient public var items: [ItemsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.template.templateFrom[].configMap.items[]`, with 2 fields.
            public struct ItemsItem: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["key", "templateAs"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                templateAs: TemplateAs? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.templateAs = templateAs
                configure(&self)
              }
              /// `spec.template.templateFrom[].configMap.items[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.templateFrom[].configMap.items[].templateAs`: ``TemplateAs``, by default `"Values"`.
              @_alwaysEmitIntoClient public var templateAs: TemplateAs? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }

              /// `spec.template.templateFrom[].configMap.items[].templateAs`, with 2 known values.
              public struct TemplateAs: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `KeysAndValues`.
                @_alwaysEmitIntoClient public static var keysAndValues: Self {
                  Self(text: "KeysAndValues", unchecked: ())
                }
                /// `Values`.
                @_alwaysEmitIntoClient public static var values: Self { Self(text: "Values", unchecked: ()) }
              }
            }
          }

          /// `spec.template.templateFrom[].secret`, with 2 fields.
          public struct Secret: SchemaObject {
            public static let fields = FieldTable("!- ![", ["name", "items"], [ItemsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              items: [ItemsItem],
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.items = items
              configure(&self)
            }
            /// `spec.template.templateFrom[].secret.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.templateFrom[].secret.items`: a list of ``ItemsItem``, required.
            @_alwaysEmitIntoClient public var items: [ItemsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem``.
            public typealias ItemsItem = ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem
          }

          /// `spec.template.templateFrom[].valuesDecodingStrategy`, with 4 known values.
          public struct ValuesDecodingStrategy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Auto`.
            @_alwaysEmitIntoClient public static var auto: Self { Self(text: "Auto", unchecked: ()) }
            /// `Base64`.
            @_alwaysEmitIntoClient public static var base64: Self { Self(text: "Base64", unchecked: ()) }
            /// `Base64URL`.
            @_alwaysEmitIntoClient public static var base64URL: Self { Self(text: "Base64URL", unchecked: ()) }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
          }
        }
      }

      /// `spec.updatePolicy`, with 2 known values.
      public struct UpdatePolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `IfNotExists`.
        @_alwaysEmitIntoClient public static var ifNotExists: Self { Self(text: "IfNotExists", unchecked: ()) }
        /// `Replace`.
        @_alwaysEmitIntoClient public static var replace: Self { Self(text: "Replace", unchecked: ()) }
      }
    }
  }
}
