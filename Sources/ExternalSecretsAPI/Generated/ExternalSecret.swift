// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `ExternalSecret` of `external-secrets.io/v1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct ExternalSecret: Resource {
    public static let type = ResourceType(
      group: "external-secrets.io",
      version: "v1",
      kind: "ExternalSecret",
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

    /// `spec`, with 7 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?[ ?- ?- ?{ ?{ ?{",
        ["data", "dataFrom", "refreshInterval", "refreshPolicy", "secretStoreRef", "syncWindows", "target"],
        [DataItem.self, DataFromItem.self, SecretStoreRef.self, SyncWindows.self, Target.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        data: [DataItem]? = nil,
        dataFrom: [DataFromItem]? = nil,
        refreshInterval: String? = nil,
        refreshPolicy: RefreshPolicy? = nil,
        secretStoreRef: SecretStoreRef? = nil,
        syncWindows: SyncWindows? = nil,
        target: Target? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.data = data
        self.dataFrom = dataFrom
        self.refreshInterval = refreshInterval
        self.refreshPolicy = refreshPolicy
        if let secretStoreRef { self.secretStoreRef = secretStoreRef }
        if let syncWindows { self.syncWindows = syncWindows }
        if let target { self.target = target }
        configure(&self)
      }
      /// `spec.data`: a list of ``DataItem``.
      @_alwaysEmitIntoClient public var data: [DataItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.dataFrom`: a list of ``DataFromItem``.
      @_alwaysEmitIntoClient public var dataFrom: [DataFromItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.refreshInterval`: a string, by default `"1h0m0s"`.
      @_alwaysEmitIntoClient public var refreshInterval: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.refreshPolicy`: ``RefreshPolicy``.
      @_alwaysEmitIntoClient public var refreshPolicy: RefreshPolicy? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.secretStoreRef`: ``SecretStoreRef``.
      @_alwaysEmitIntoClient public var secretStoreRef: SecretStoreRef {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.syncWindows`: ``SyncWindows``.
      @_alwaysEmitIntoClient public var syncWindows: SyncWindows {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.target`: ``Target``.
      @_alwaysEmitIntoClient public var target: Target {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }

      /// `spec.data[]`, with 3 fields.
      public struct DataItem: SchemaObject {
        public static let fields = FieldTable(
          "!{ !- ?{",
          ["remoteRef", "secretKey", "sourceRef"],
          [RemoteRef.self, SourceRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          remoteRef: RemoteRef,
          secretKey: String,
          sourceRef: SourceRef? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.remoteRef = remoteRef
          self.secretKey = secretKey
          if let sourceRef { self.sourceRef = sourceRef }
          configure(&self)
        }
        /// `spec.data[].remoteRef`: ``RemoteRef``, required.
        @_alwaysEmitIntoClient public var remoteRef: RemoteRef {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.data[].secretKey`: a string, required.
        @_alwaysEmitIntoClient public var secretKey: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.data[].sourceRef`: ``SourceRef``.
        @_alwaysEmitIntoClient public var sourceRef: SourceRef {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.data[].remoteRef`, with 7 fields.
        public struct RemoteRef: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- !- ?- ?- ?- ?-",
            ["conversionStrategy", "decodingStrategy", "key", "metadataPolicy", "nullBytePolicy", "property", "version"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            conversionStrategy: ConversionStrategy? = nil,
            decodingStrategy: DecodingStrategy? = nil,
            metadataPolicy: MetadataPolicy? = nil,
            nullBytePolicy: NullBytePolicy? = nil,
            property: String? = nil,
            version: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.conversionStrategy = conversionStrategy
            self.decodingStrategy = decodingStrategy
            self.key = key
            self.metadataPolicy = metadataPolicy
            self.nullBytePolicy = nullBytePolicy
            self.property = property
            self.version = version
            configure(&self)
          }
          /// `spec.data[].remoteRef.conversionStrategy`: ``ConversionStrategy``.
          @_alwaysEmitIntoClient public var conversionStrategy: ConversionStrategy? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.data[].remoteRef.decodingStrategy`: ``DecodingStrategy``.
          @_alwaysEmitIntoClient public var decodingStrategy: DecodingStrategy? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.data[].remoteRef.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.data[].remoteRef.metadataPolicy`: ``MetadataPolicy``.
          @_alwaysEmitIntoClient public var metadataPolicy: MetadataPolicy? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.data[].remoteRef.nullBytePolicy`: ``NullBytePolicy``.
          @_alwaysEmitIntoClient public var nullBytePolicy: NullBytePolicy? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.data[].remoteRef.property`: a string.
          @_alwaysEmitIntoClient public var property: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.data[].remoteRef.version`: a string.
          @_alwaysEmitIntoClient public var version: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }

          /// `spec.data[].remoteRef.conversionStrategy`, with 2 known values.
          public struct ConversionStrategy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Default`.
            @_alwaysEmitIntoClient public static var `default`: Self { Self(text: "Default", unchecked: ()) }
            /// `Unicode`.
            @_alwaysEmitIntoClient public static var unicode: Self { Self(text: "Unicode", unchecked: ()) }
          }

          /// `spec.data[].remoteRef.decodingStrategy`, with 4 known values.
          public struct DecodingStrategy: OpenSet {
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

          /// `spec.data[].remoteRef.metadataPolicy`, with 2 known values.
          public struct MetadataPolicy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Fetch`.
            @_alwaysEmitIntoClient public static var fetch: Self { Self(text: "Fetch", unchecked: ()) }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
          }

          /// `spec.data[].remoteRef.nullBytePolicy`, with 2 known values.
          public struct NullBytePolicy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Fail`.
            @_alwaysEmitIntoClient public static var fail: Self { Self(text: "Fail", unchecked: ()) }
            /// `Ignore`.
            @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
          }
        }

        /// `spec.data[].sourceRef`, with 2 fields.
        public struct SourceRef: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{",
            ["generatorRef", "storeRef"],
            [GeneratorRef.self, StoreRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            generatorRef: GeneratorRef? = nil,
            storeRef: StoreRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let generatorRef { self.generatorRef = generatorRef }
            if let storeRef { self.storeRef = storeRef }
            configure(&self)
          }
          /// `spec.data[].sourceRef.generatorRef`: ``GeneratorRef``.
          @_alwaysEmitIntoClient public var generatorRef: GeneratorRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.data[].sourceRef.storeRef`: ``StoreRef``.
          @_alwaysEmitIntoClient public var storeRef: StoreRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``ExternalSecrets.PushSecret.Spec.Selector.GeneratorRef``.
          public typealias GeneratorRef = ExternalSecrets.PushSecret.Spec.Selector.GeneratorRef
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.SecretStoreRef``.
          public typealias StoreRef = ExternalSecrets.ExternalSecret.Spec.SecretStoreRef
        }
      }

      /// `spec.dataFrom[]`, with 4 fields.
      public struct DataFromItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?[ ?{",
          ["extract", "find", "rewrite", "sourceRef"],
          [Extract.self, Find.self, RewriteItem.self, SourceRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          extract: Extract? = nil,
          find: Find? = nil,
          rewrite: [RewriteItem]? = nil,
          sourceRef: SourceRef? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let extract { self.extract = extract }
          if let find { self.find = find }
          self.rewrite = rewrite
          if let sourceRef { self.sourceRef = sourceRef }
          configure(&self)
        }
        /// `spec.dataFrom[].extract`: ``Extract``.
        @_alwaysEmitIntoClient public var extract: Extract {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.dataFrom[].find`: ``Find``.
        @_alwaysEmitIntoClient public var find: Find {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.dataFrom[].rewrite`: a list of ``RewriteItem``.
        @_alwaysEmitIntoClient public var rewrite: [RewriteItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.dataFrom[].sourceRef`: ``SourceRef``.
        @_alwaysEmitIntoClient public var sourceRef: SourceRef {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.SourceRef``.
        public typealias SourceRef = ExternalSecrets.ExternalSecret.Spec.DataItem.SourceRef

        /// `spec.dataFrom[].extract`, with 7 fields.
        public struct Extract: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- !- ?- ?- ?- ?-",
            ["conversionStrategy", "decodingStrategy", "key", "metadataPolicy", "nullBytePolicy", "property", "version"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            conversionStrategy: ConversionStrategy? = nil,
            decodingStrategy: DecodingStrategy? = nil,
            metadataPolicy: MetadataPolicy? = nil,
            nullBytePolicy: NullBytePolicy? = nil,
            property: String? = nil,
            version: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.conversionStrategy = conversionStrategy
            self.decodingStrategy = decodingStrategy
            self.key = key
            self.metadataPolicy = metadataPolicy
            self.nullBytePolicy = nullBytePolicy
            self.property = property
            self.version = version
            configure(&self)
          }
          /// `spec.dataFrom[].extract.conversionStrategy`: ``ConversionStrategy``.
          @_alwaysEmitIntoClient public var conversionStrategy: ConversionStrategy? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.dataFrom[].extract.decodingStrategy`: ``DecodingStrategy``.
          @_alwaysEmitIntoClient public var decodingStrategy: DecodingStrategy? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.dataFrom[].extract.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.dataFrom[].extract.metadataPolicy`: ``MetadataPolicy``.
          @_alwaysEmitIntoClient public var metadataPolicy: MetadataPolicy? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.dataFrom[].extract.nullBytePolicy`: ``NullBytePolicy``.
          @_alwaysEmitIntoClient public var nullBytePolicy: NullBytePolicy? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.dataFrom[].extract.property`: a string.
          @_alwaysEmitIntoClient public var property: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.dataFrom[].extract.version`: a string.
          @_alwaysEmitIntoClient public var version: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.ConversionStrategy``.
          public typealias ConversionStrategy =
            ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.ConversionStrategy
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.DecodingStrategy``.
          public typealias DecodingStrategy = ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.DecodingStrategy
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.MetadataPolicy``.
          public typealias MetadataPolicy = ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.MetadataPolicy
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.NullBytePolicy``.
          public typealias NullBytePolicy = ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.NullBytePolicy
        }

        /// `spec.dataFrom[].find`, with 6 fields.
        public struct Find: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- ?- ?-",
            ["name", "conversionStrategy", "decodingStrategy", "nullBytePolicy", "path", "tags"],
            [Name.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: Name? = nil,
            conversionStrategy: ConversionStrategy? = nil,
            decodingStrategy: DecodingStrategy? = nil,
            nullBytePolicy: NullBytePolicy? = nil,
            path: String? = nil,
            tags: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let name { self.name = name }
            self.conversionStrategy = conversionStrategy
            self.decodingStrategy = decodingStrategy
            self.nullBytePolicy = nullBytePolicy
            self.path = path
            if let tags { self.tags = tags }
            configure(&self)
          }
          /// `spec.dataFrom[].find.name`: ``Name``.
          @_alwaysEmitIntoClient public var name: Name {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.dataFrom[].find.conversionStrategy`: ``ConversionStrategy``.
          @_alwaysEmitIntoClient public var conversionStrategy: ConversionStrategy? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.dataFrom[].find.decodingStrategy`: ``DecodingStrategy``.
          @_alwaysEmitIntoClient public var decodingStrategy: DecodingStrategy? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.dataFrom[].find.nullBytePolicy`: ``NullBytePolicy``.
          @_alwaysEmitIntoClient public var nullBytePolicy: NullBytePolicy? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.dataFrom[].find.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.dataFrom[].find.tags`: strings by name.
          @_alwaysEmitIntoClient public var tags: OrderedMap<String> {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.ConversionStrategy``.
          public typealias ConversionStrategy =
            ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.ConversionStrategy
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.DecodingStrategy``.
          public typealias DecodingStrategy = ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.DecodingStrategy
          /// The same as ``ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.NullBytePolicy``.
          public typealias NullBytePolicy = ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.NullBytePolicy

          /// `spec.dataFrom[].find.name`, with one field.
          public struct Name: SchemaObject {
            public static let fields = FieldTable("?-", ["regexp"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(regexp: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.regexp = regexp
              configure(&self)
            }
            /// `spec.dataFrom[].find.name.regexp`: a string.
            @_alwaysEmitIntoClient public var regexp: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.dataFrom[].rewrite[]`, with 3 fields.
        public struct RewriteItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{",
            ["merge", "regexp", "transform"],
            [Merge.self, Regexp.self, Transform.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            merge: Merge? = nil,
            regexp: Regexp? = nil,
            transform: Transform? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let merge { self.merge = merge }
            if let regexp { self.regexp = regexp }
            if let transform { self.transform = transform }
            configure(&self)
          }
          /// `spec.dataFrom[].rewrite[].merge`: ``Merge``.
          @_alwaysEmitIntoClient public var merge: Merge {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.dataFrom[].rewrite[].regexp`: ``Regexp``.
          @_alwaysEmitIntoClient public var regexp: Regexp {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.dataFrom[].rewrite[].transform`: ``Transform``.
          @_alwaysEmitIntoClient public var transform: Transform {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.dataFrom[].rewrite[].merge`, with 5 fields.
          public struct Merge: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?-",
              ["conflictPolicy", "into", "priority", "priorityPolicy", "strategy"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              conflictPolicy: ConflictPolicy? = nil,
              into: String? = nil,
              priority: [String]? = nil,
              priorityPolicy: PriorityPolicy? = nil,
              strategy: Strategy? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.conflictPolicy = conflictPolicy
              self.into = into
              self.priority = priority
              self.priorityPolicy = priorityPolicy
              self.strategy = strategy
              configure(&self)
            }
            /// `spec.dataFrom[].rewrite[].merge.conflictPolicy`: ``ConflictPolicy``, by default `"Error"`.
            @_alwaysEmitIntoClient public var conflictPolicy: ConflictPolicy? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.dataFrom[].rewrite[].merge.into`: a string, by default `""`.
            @_alwaysEmitIntoClient public var into: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.dataFrom[].rewrite[].merge.priority`: a list of strings.
            @_alwaysEmitIntoClient public var priority: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.dataFrom[].rewrite[].merge.priorityPolicy`: ``PriorityPolicy``, by default `"Strict"`.
            @_alwaysEmitIntoClient public var priorityPolicy: PriorityPolicy? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.dataFrom[].rewrite[].merge.strategy`: ``Strategy``, by default `"Extract"`.
            @_alwaysEmitIntoClient public var strategy: Strategy? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }

            /// `spec.dataFrom[].rewrite[].merge.conflictPolicy`, with 2 known values.
            public struct ConflictPolicy: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Error`.
              @_alwaysEmitIntoClient public static var error: Self { Self(text: "Error", unchecked: ()) }
              /// `Ignore`.
              @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
            }

            /// `spec.dataFrom[].rewrite[].merge.priorityPolicy`, with 2 known values.
            public struct PriorityPolicy: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `IgnoreNotFound`.
              @_alwaysEmitIntoClient public static var ignoreNotFound: Self {
                Self(text: "IgnoreNotFound", unchecked: ())
              }
              /// `Strict`.
              @_alwaysEmitIntoClient public static var strict: Self { Self(text: "Strict", unchecked: ()) }
            }

            /// `spec.dataFrom[].rewrite[].merge.strategy`, with 2 known values.
            public struct Strategy: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Extract`.
              @_alwaysEmitIntoClient public static var extract: Self { Self(text: "Extract", unchecked: ()) }
              /// `JSON`.
              @_alwaysEmitIntoClient public static var json: Self { Self(text: "JSON", unchecked: ()) }
            }
          }

          /// `spec.dataFrom[].rewrite[].regexp`, with 2 fields.
          public struct Regexp: SchemaObject {
            public static let fields = FieldTable("!- !-", ["source", "target"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              source: String,
              target: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.source = source
              self.target = target
              configure(&self)
            }
            /// `spec.dataFrom[].rewrite[].regexp.source`: a string, required.
            @_alwaysEmitIntoClient public var source: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.dataFrom[].rewrite[].regexp.target`: a string, required.
            @_alwaysEmitIntoClient public var target: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.dataFrom[].rewrite[].transform`, with one field.
          public struct Transform: SchemaObject {
            public static let fields = FieldTable("!-", ["template"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(template: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.template = template
              configure(&self)
            }
            /// `spec.dataFrom[].rewrite[].transform.template`: a string, required.
            @_alwaysEmitIntoClient public var template: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }
      }

      /// `spec.refreshPolicy`, with 3 known values.
      public struct RefreshPolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `CreatedOnce`.
        @_alwaysEmitIntoClient public static var createdOnce: Self { Self(text: "CreatedOnce", unchecked: ()) }
        /// `OnChange`.
        @_alwaysEmitIntoClient public static var onChange: Self { Self(text: "OnChange", unchecked: ()) }
        /// `Periodic`.
        @_alwaysEmitIntoClient public static var periodic: Self { Self(text: "Periodic", unchecked: ()) }
      }

      /// `spec.secretStoreRef`, with 2 fields.
      public struct SecretStoreRef: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["name", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          kind: Kind? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.kind = kind
          configure(&self)
        }
        /// `spec.secretStoreRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.secretStoreRef.kind`: ``Kind``.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 1] } set { self[field: 1] = newValue } }

        /// `spec.secretStoreRef.kind`, with 2 known values.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `ClusterSecretStore`.
          @_alwaysEmitIntoClient public static var clusterSecretStore: Self {
            Self(text: "ClusterSecretStore", unchecked: ())
          }
          /// `SecretStore`.
          @_alwaysEmitIntoClient public static var secretStore: Self { Self(text: "SecretStore", unchecked: ()) }
        }
      }

      /// `spec.syncWindows`, with 2 fields.
      public struct SyncWindows: SchemaObject {
        public static let fields = FieldTable("!- ![", ["kind", "windows"], [WindowsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          kind: Kind,
          windows: [WindowsItem],
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.kind = kind
          self.windows = windows
          configure(&self)
        }
        /// `spec.syncWindows.kind`: ``Kind``, required.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.syncWindows.windows`: a list of ``WindowsItem``, required.
        @_alwaysEmitIntoClient public var windows: [WindowsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.syncWindows.kind`, with 2 known values.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `allow`.
          @_alwaysEmitIntoClient public static var allow: Self { Self(text: "allow", unchecked: ()) }
          /// `deny`.
          @_alwaysEmitIntoClient public static var deny: Self { Self(text: "deny", unchecked: ()) }
        }

        /// `spec.syncWindows.windows[]`, with 2 fields.
        public struct WindowsItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["duration", "schedule"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            duration: String,
            schedule: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.duration = duration
            self.schedule = schedule
            configure(&self)
          }
          /// `spec.syncWindows.windows[].duration`: a string, required.
          @_alwaysEmitIntoClient public var duration: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.syncWindows.windows[].schedule`: a string, required.
          @_alwaysEmitIntoClient public var schedule: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.target`, with 6 fields.
      public struct Target: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?{ ?{",
          ["name", "creationPolicy", "deletionPolicy", "immutable", "manifest", "template"],
          [Manifest.self, Template.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          creationPolicy: CreationPolicy? = nil,
          deletionPolicy: DeletionPolicy? = nil,
          immutable: Bool? = nil,
          manifest: Manifest? = nil,
          template: Template? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.creationPolicy = creationPolicy
          self.deletionPolicy = deletionPolicy
          self.immutable = immutable
          if let manifest { self.manifest = manifest }
          if let template { self.template = template }
          configure(&self)
        }
        /// `spec.target.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.target.creationPolicy`: ``CreationPolicy``, by default `"Owner"`.
        @_alwaysEmitIntoClient public var creationPolicy: CreationPolicy? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.target.deletionPolicy`: ``DeletionPolicy``, by default `"Retain"`.
        @_alwaysEmitIntoClient public var deletionPolicy: DeletionPolicy? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.target.immutable`: true or false.
        @_alwaysEmitIntoClient public var immutable: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.target.manifest`: ``Manifest``.
        @_alwaysEmitIntoClient public var manifest: Manifest {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.target.template`: ``Template``.
        @_alwaysEmitIntoClient public var template: Template {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// The same as ``ExternalSecrets.PushSecret.Spec.Template``.
        public typealias Template = ExternalSecrets.PushSecret.Spec.Template

        /// `spec.target.creationPolicy`, with 5 known values.
        public struct CreationPolicy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `CreateOrMerge`.
          @_alwaysEmitIntoClient public static var createOrMerge: Self { Self(text: "CreateOrMerge", unchecked: ()) }
          /// `Merge`.
          @_alwaysEmitIntoClient public static var merge: Self { Self(text: "Merge", unchecked: ()) }
          /// `None`.
          @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
          /// `Orphan`.
          @_alwaysEmitIntoClient public static var orphan: Self { Self(text: "Orphan", unchecked: ()) }
          /// `Owner`.
          @_alwaysEmitIntoClient public static var owner: Self { Self(text: "Owner", unchecked: ()) }
        }

        /// `spec.target.deletionPolicy`, with 3 known values.
        public struct DeletionPolicy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Delete`.
          @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
          /// `Merge`.
          @_alwaysEmitIntoClient public static var merge: Self { Self(text: "Merge", unchecked: ()) }
          /// `Retain`.
          @_alwaysEmitIntoClient public static var retain: Self { Self(text: "Retain", unchecked: ()) }
        }

        /// `spec.target.manifest`, with 2 fields.
        public struct Manifest: SchemaObject {
          public static let fields = FieldTable("!- !-", ["apiVersion", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiVersion: String,
            kind: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiVersion = apiVersion
            self.kind = kind
            configure(&self)
          }
          /// `spec.target.manifest.apiVersion`: a string, required.
          @_alwaysEmitIntoClient public var apiVersion: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.target.manifest.kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }
      }
    }
  }
}
