// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `CompositeResourceDefinition` of `apiextensions.crossplane.io/v2`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct CompositeResourceDefinition: Resource {
    public static let type = ResourceType(
      group: "apiextensions.crossplane.io",
      version: "v2",
      kind: "CompositeResourceDefinition",
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

    /// `spec`, with 13 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?- ?{ ?- ?{ ?{ ?- ?{ !- ?{ !{ ?- ![",
        [
          "claimNames", "connectionSecretKeys", "conversion", "defaultCompositeDeletePolicy", "defaultCompositionRef",
          "defaultCompositionRevisionSelector", "defaultCompositionUpdatePolicy", "enforcedCompositionRef", "group",
          "metadata", "names", "scope", "versions",
        ],
        [
          ClaimNames.self, Conversion.self, DefaultCompositionRef.self, DefaultCompositionRevisionSelector.self,
          EnforcedCompositionRef.self, Metadata.self, Names.self, VersionsItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        group: String,
        names: Names,
        versions: [VersionsItem],
        claimNames: ClaimNames? = nil,
        connectionSecretKeys: [String]? = nil,
        conversion: Conversion? = nil,
        defaultCompositeDeletePolicy: DefaultCompositeDeletePolicy? = nil,
        defaultCompositionRef: DefaultCompositionRef? = nil,
        defaultCompositionRevisionSelector: DefaultCompositionRevisionSelector? = nil,
        defaultCompositionUpdatePolicy: DefaultCompositionUpdatePolicy? = nil,
        enforcedCompositionRef: EnforcedCompositionRef? = nil,
        metadata: Metadata? = nil,
        scope: Scope? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let claimNames { self.claimNames = claimNames }
        self.connectionSecretKeys = connectionSecretKeys
        if let conversion { self.conversion = conversion }
        self.defaultCompositeDeletePolicy = defaultCompositeDeletePolicy
        if let defaultCompositionRef { self.defaultCompositionRef = defaultCompositionRef }
        if let defaultCompositionRevisionSelector {
          self.defaultCompositionRevisionSelector = defaultCompositionRevisionSelector
        }
        self.defaultCompositionUpdatePolicy = defaultCompositionUpdatePolicy
        if let enforcedCompositionRef { self.enforcedCompositionRef = enforcedCompositionRef }
        self.group = group
        if let metadata { self.metadata = metadata }
        self.names = names
        self.scope = scope
        self.versions = versions
        configure(&self)
      }
      /// `spec.claimNames`: ``ClaimNames``.
      @_alwaysEmitIntoClient public var claimNames: ClaimNames {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.connectionSecretKeys`: a list of strings.
      @_alwaysEmitIntoClient public var connectionSecretKeys: [String]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.conversion`: ``Conversion``.
      @_alwaysEmitIntoClient public var conversion: Conversion {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.defaultCompositeDeletePolicy`: ``DefaultCompositeDeletePolicy``.
      @_alwaysEmitIntoClient public var defaultCompositeDeletePolicy: DefaultCompositeDeletePolicy? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.defaultCompositionRef`: ``DefaultCompositionRef``.
      @_alwaysEmitIntoClient public var defaultCompositionRef: DefaultCompositionRef {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.defaultCompositionRevisionSelector`: ``DefaultCompositionRevisionSelector``.
      @_alwaysEmitIntoClient public var defaultCompositionRevisionSelector: DefaultCompositionRevisionSelector {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.defaultCompositionUpdatePolicy`: ``DefaultCompositionUpdatePolicy``, by default `"Automatic"`.
      @_alwaysEmitIntoClient public var defaultCompositionUpdatePolicy: DefaultCompositionUpdatePolicy? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.enforcedCompositionRef`: ``EnforcedCompositionRef``.
      @_alwaysEmitIntoClient public var enforcedCompositionRef: EnforcedCompositionRef {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.group`: a string, required.
      @_alwaysEmitIntoClient public var group: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// `spec.metadata`: ``Metadata``.
      @_alwaysEmitIntoClient public var metadata: Metadata {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.names`: ``Names``, required.
      @_alwaysEmitIntoClient public var names: Names {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.scope`: ``Scope``, by default `"Namespaced"`.
      @_alwaysEmitIntoClient public var scope: Scope? { get { self[field: 11] } set { self[field: 11] = newValue } }
      /// `spec.versions`: a list of ``VersionsItem``, required.
      @_alwaysEmitIntoClient public var versions: [VersionsItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }

      /// `spec.claimNames`, with 6 fields.
      public struct ClaimNames: SchemaObject {
        public static let fields = FieldTable(
          "?- !- ?- !- ?- ?-",
          ["categories", "kind", "listKind", "plural", "shortNames", "singular"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          kind: String,
          plural: String,
          categories: [String]? = nil,
          listKind: String? = nil,
          shortNames: [String]? = nil,
          singular: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.categories = categories
          self.kind = kind
          self.listKind = listKind
          self.plural = plural
          self.shortNames = shortNames
          self.singular = singular
          configure(&self)
        }
        /// `spec.claimNames.categories`: a list of strings.
        @_alwaysEmitIntoClient public var categories: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.claimNames.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.claimNames.listKind`: a string.
        @_alwaysEmitIntoClient public var listKind: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.claimNames.plural`: a string, required.
        @_alwaysEmitIntoClient public var plural: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// `spec.claimNames.shortNames`: a list of strings.
        @_alwaysEmitIntoClient public var shortNames: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.claimNames.singular`: a string.
        @_alwaysEmitIntoClient public var singular: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
      }

      /// `spec.conversion`, with 2 fields.
      public struct Conversion: SchemaObject {
        public static let fields = FieldTable("!- ?{", ["strategy", "webhook"], [Webhook.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          strategy: String,
          webhook: Webhook? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.strategy = strategy
          if let webhook { self.webhook = webhook }
          configure(&self)
        }
        /// `spec.conversion.strategy`: a string, required.
        @_alwaysEmitIntoClient public var strategy: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.conversion.webhook`: ``Webhook``.
        @_alwaysEmitIntoClient public var webhook: Webhook {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.conversion.webhook`, with 2 fields.
        public struct Webhook: SchemaObject {
          public static let fields = FieldTable(
            "?{ !-",
            ["clientConfig", "conversionReviewVersions"],
            [ClientConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            conversionReviewVersions: [String],
            clientConfig: ClientConfig? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let clientConfig { self.clientConfig = clientConfig }
            self.conversionReviewVersions = conversionReviewVersions
            configure(&self)
          }
          /// `spec.conversion.webhook.clientConfig`: ``ClientConfig``.
          @_alwaysEmitIntoClient public var clientConfig: ClientConfig {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.conversion.webhook.conversionReviewVersions`: a list of strings, required.
          @_alwaysEmitIntoClient public var conversionReviewVersions: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.conversion.webhook.clientConfig`, with 3 fields.
          public struct ClientConfig: SchemaObject {
            public static let fields = FieldTable("?- ?{ ?-", ["caBundle", "service", "url"], [Service.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              caBundle: String? = nil,
              service: Service? = nil,
              url: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.caBundle = caBundle
              if let service { self.service = service }
              self.url = url
              configure(&self)
            }
            /// `spec.conversion.webhook.clientConfig.caBundle`: a string, format `byte`.
            @_alwaysEmitIntoClient public var caBundle: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.conversion.webhook.clientConfig.service`: ``Service``.
            @_alwaysEmitIntoClient public var service: Service {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.conversion.webhook.clientConfig.url`: a string.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.conversion.webhook.clientConfig.service`, with 4 fields.
            public struct Service: SchemaObject {
              public static let fields = FieldTable("!- !- ?- ?-", ["name", "namespace", "path", "port"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                namespace: String,
                path: String? = nil,
                port: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.namespace = namespace
                self.path = path
                self.port = port
                configure(&self)
              }
              /// `spec.conversion.webhook.clientConfig.service.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.conversion.webhook.clientConfig.service.namespace`: a string, required.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.conversion.webhook.clientConfig.service.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.conversion.webhook.clientConfig.service.port`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
            }
          }
        }
      }

      /// `spec.defaultCompositeDeletePolicy`, with 2 known values.
      public struct DefaultCompositeDeletePolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Background`.
        @_alwaysEmitIntoClient public static var background: Self { Self(text: "Background", unchecked: ()) }
        /// `Foreground`.
        @_alwaysEmitIntoClient public static var foreground: Self { Self(text: "Foreground", unchecked: ()) }
      }

      /// `spec.defaultCompositionRef`, with one field.
      public struct DefaultCompositionRef: SchemaObject {
        public static let fields = FieldTable("!-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.defaultCompositionRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.defaultCompositionRevisionSelector`, with 2 fields.
      public struct DefaultCompositionRevisionSelector: SchemaObject {
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
        /// `spec.defaultCompositionRevisionSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.defaultCompositionRevisionSelector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.defaultCompositionRevisionSelector.matchExpressions[]`, with 3 fields.
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
          /// `spec.defaultCompositionRevisionSelector.matchExpressions[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.defaultCompositionRevisionSelector.matchExpressions[].operator`: a string, required.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.defaultCompositionRevisionSelector.matchExpressions[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
        }
      }

      /// `spec.defaultCompositionUpdatePolicy`, with 2 known values.
      public struct DefaultCompositionUpdatePolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Automatic`.
        @_alwaysEmitIntoClient public static var automatic: Self { Self(text: "Automatic", unchecked: ()) }
        /// `Manual`.
        @_alwaysEmitIntoClient public static var manual: Self { Self(text: "Manual", unchecked: ()) }
      }

      /// `spec.enforcedCompositionRef`, with one field.
      public struct EnforcedCompositionRef: SchemaObject {
        public static let fields = FieldTable("!-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.enforcedCompositionRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.metadata`, with 2 fields.
      public struct Metadata: SchemaObject {
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
        /// `spec.metadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.metadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.names`, with 6 fields.
      public struct Names: SchemaObject {
        public static let fields = FieldTable(
          "?- !- ?- !- ?- ?-",
          ["categories", "kind", "listKind", "plural", "shortNames", "singular"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          kind: String,
          plural: String,
          categories: [String]? = nil,
          listKind: String? = nil,
          shortNames: [String]? = nil,
          singular: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.categories = categories
          self.kind = kind
          self.listKind = listKind
          self.plural = plural
          self.shortNames = shortNames
          self.singular = singular
          configure(&self)
        }
        /// `spec.names.categories`: a list of strings.
        @_alwaysEmitIntoClient public var categories: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.names.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.names.listKind`: a string.
        @_alwaysEmitIntoClient public var listKind: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.names.plural`: a string, required.
        @_alwaysEmitIntoClient public var plural: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// `spec.names.shortNames`: a list of strings.
        @_alwaysEmitIntoClient public var shortNames: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.names.singular`: a string.
        @_alwaysEmitIntoClient public var singular: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
      }

      /// `spec.scope`, with 2 known values.
      public struct Scope: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Cluster`.
        @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
        /// `Namespaced`.
        @_alwaysEmitIntoClient public static var namespaced: Self { Self(text: "Namespaced", unchecked: ()) }
      }

      /// `spec.versions[]`, with 8 fields.
      public struct VersionsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?[ ?- ?- !- ?{ !- ?{",
          [
            "name", "additionalPrinterColumns", "deprecated", "deprecationWarning", "referenceable", "schema", "served",
            "subresources",
          ],
          [AdditionalPrinterColumnsItem.self, Schema.self, Subresources.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          referenceable: Bool,
          served: Bool,
          additionalPrinterColumns: [AdditionalPrinterColumnsItem]? = nil,
          deprecated: Bool? = nil,
          deprecationWarning: String? = nil,
          schema: Schema? = nil,
          subresources: Subresources? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.additionalPrinterColumns = additionalPrinterColumns
          self.deprecated = deprecated
          self.deprecationWarning = deprecationWarning
          self.referenceable = referenceable
          if let schema { self.schema = schema }
          self.served = served
          if let subresources { self.subresources = subresources }
          configure(&self)
        }
        /// `spec.versions[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.versions[].additionalPrinterColumns`: a list of ``AdditionalPrinterColumnsItem``.
        @_alwaysEmitIntoClient public var additionalPrinterColumns: [AdditionalPrinterColumnsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.versions[].deprecated`: true or false.
        @_alwaysEmitIntoClient public var deprecated: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.versions[].deprecationWarning`: a string.
        @_alwaysEmitIntoClient public var deprecationWarning: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.versions[].referenceable`: true or false, required.
        @_alwaysEmitIntoClient public var referenceable: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.versions[].schema`: ``Schema``.
        @_alwaysEmitIntoClient public var schema: Schema {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.versions[].served`: true or false, required.
        @_alwaysEmitIntoClient public var served: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
        /// `spec.versions[].subresources`: ``Subresources``.
        @_alwaysEmitIntoClient public var subresources: Subresources {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }

        /// `spec.versions[].additionalPrinterColumns[]`, with 6 fields.
        public struct AdditionalPrinterColumnsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- !- ?- !-",
            ["name", "description", "format", "jsonPath", "priority", "type"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            jsonPath: String,
            type: String,
            description: String? = nil,
            format: String? = nil,
            priority: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.description = description
            self.format = format
            self.jsonPath = jsonPath
            self.priority = priority
            self.type = type
            configure(&self)
          }
          /// `spec.versions[].additionalPrinterColumns[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.versions[].additionalPrinterColumns[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.versions[].additionalPrinterColumns[].format`: a string.
          @_alwaysEmitIntoClient public var format: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.versions[].additionalPrinterColumns[].jsonPath`: a string, required.
          @_alwaysEmitIntoClient public var jsonPath: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.versions[].additionalPrinterColumns[].priority`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.versions[].additionalPrinterColumns[].type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        }

        /// `spec.versions[].schema`, with one field.
        public struct Schema: SchemaObject {
          public static let fields = FieldTable("?-", ["openAPIV3Schema"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            openAPIV3Schema: Value? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.openAPIV3Schema = openAPIV3Schema
            configure(&self)
          }
          /// `spec.versions[].schema.openAPIV3Schema`: any value.
          @_alwaysEmitIntoClient public var openAPIV3Schema: Value? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
        }

        /// `spec.versions[].subresources`, with one field.
        public struct Subresources: SchemaObject {
          public static let fields = FieldTable("?{", ["scale"], [Scale.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(scale: Scale? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let scale { self.scale = scale }
            configure(&self)
          }
          /// `spec.versions[].subresources.scale`: ``Scale``.
          @_alwaysEmitIntoClient public var scale: Scale {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.versions[].subresources.scale`, with 3 fields.
          public struct Scale: SchemaObject {
            public static let fields = FieldTable(
              "?- !- !-",
              ["labelSelectorPath", "specReplicasPath", "statusReplicasPath"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              specReplicasPath: String,
              statusReplicasPath: String,
              labelSelectorPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.labelSelectorPath = labelSelectorPath
              self.specReplicasPath = specReplicasPath
              self.statusReplicasPath = statusReplicasPath
              configure(&self)
            }
            /// `spec.versions[].subresources.scale.labelSelectorPath`: a string.
            @_alwaysEmitIntoClient public var labelSelectorPath: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.versions[].subresources.scale.specReplicasPath`: a string, required.
            @_alwaysEmitIntoClient public var specReplicasPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.versions[].subresources.scale.statusReplicasPath`: a string, required.
            @_alwaysEmitIntoClient public var statusReplicasPath: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }
      }
    }
  }
}

extension Crossplane.V1 {
  /// `CompositeResourceDefinition` of `apiextensions.crossplane.io/v1`, which is deprecated.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct CompositeResourceDefinition: Resource {
    public static let type = ResourceType(
      group: "apiextensions.crossplane.io",
      version: "v1",
      kind: "CompositeResourceDefinition",
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

    /// `spec`, with 13 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?- ?{ ?- ?{ ?{ ?- ?{ !- ?{ !{ ?- ![",
        [
          "claimNames", "connectionSecretKeys", "conversion", "defaultCompositeDeletePolicy", "defaultCompositionRef",
          "defaultCompositionRevisionSelector", "defaultCompositionUpdatePolicy", "enforcedCompositionRef", "group",
          "metadata", "names", "scope", "versions",
        ],
        [
          ClaimNames.self, Conversion.self, DefaultCompositionRef.self, DefaultCompositionRevisionSelector.self,
          EnforcedCompositionRef.self, Metadata.self, Names.self, VersionsItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        group: String,
        names: Names,
        versions: [VersionsItem],
        claimNames: ClaimNames? = nil,
        connectionSecretKeys: [String]? = nil,
        conversion: Conversion? = nil,
        defaultCompositeDeletePolicy: DefaultCompositeDeletePolicy? = nil,
        defaultCompositionRef: DefaultCompositionRef? = nil,
        defaultCompositionRevisionSelector: DefaultCompositionRevisionSelector? = nil,
        defaultCompositionUpdatePolicy: DefaultCompositionUpdatePolicy? = nil,
        enforcedCompositionRef: EnforcedCompositionRef? = nil,
        metadata: Metadata? = nil,
        scope: Scope? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let claimNames { self.claimNames = claimNames }
        self.connectionSecretKeys = connectionSecretKeys
        if let conversion { self.conversion = conversion }
        self.defaultCompositeDeletePolicy = defaultCompositeDeletePolicy
        if let defaultCompositionRef { self.defaultCompositionRef = defaultCompositionRef }
        if let defaultCompositionRevisionSelector {
          self.defaultCompositionRevisionSelector = defaultCompositionRevisionSelector
        }
        self.defaultCompositionUpdatePolicy = defaultCompositionUpdatePolicy
        if let enforcedCompositionRef { self.enforcedCompositionRef = enforcedCompositionRef }
        self.group = group
        if let metadata { self.metadata = metadata }
        self.names = names
        self.scope = scope
        self.versions = versions
        configure(&self)
      }
      /// `spec.claimNames`: ``ClaimNames``.
      @_alwaysEmitIntoClient public var claimNames: ClaimNames {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.connectionSecretKeys`: a list of strings.
      @_alwaysEmitIntoClient public var connectionSecretKeys: [String]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.conversion`: ``Conversion``.
      @_alwaysEmitIntoClient public var conversion: Conversion {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.defaultCompositeDeletePolicy`: ``DefaultCompositeDeletePolicy``, by default `"Background"`.
      @_alwaysEmitIntoClient public var defaultCompositeDeletePolicy: DefaultCompositeDeletePolicy? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.defaultCompositionRef`: ``DefaultCompositionRef``.
      @_alwaysEmitIntoClient public var defaultCompositionRef: DefaultCompositionRef {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.defaultCompositionRevisionSelector`: ``DefaultCompositionRevisionSelector``.
      @_alwaysEmitIntoClient public var defaultCompositionRevisionSelector: DefaultCompositionRevisionSelector {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.defaultCompositionUpdatePolicy`: ``DefaultCompositionUpdatePolicy``, by default `"Automatic"`.
      @_alwaysEmitIntoClient public var defaultCompositionUpdatePolicy: DefaultCompositionUpdatePolicy? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.enforcedCompositionRef`: ``EnforcedCompositionRef``.
      @_alwaysEmitIntoClient public var enforcedCompositionRef: EnforcedCompositionRef {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.group`: a string, required.
      @_alwaysEmitIntoClient public var group: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// `spec.metadata`: ``Metadata``.
      @_alwaysEmitIntoClient public var metadata: Metadata {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.names`: ``Names``, required.
      @_alwaysEmitIntoClient public var names: Names {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.scope`: ``Scope``, by default `"LegacyCluster"`.
      @_alwaysEmitIntoClient public var scope: Scope? { get { self[field: 11] } set { self[field: 11] = newValue } }
      /// `spec.versions`: a list of ``VersionsItem``, required.
      @_alwaysEmitIntoClient public var versions: [VersionsItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.ClaimNames``.
      public typealias ClaimNames = Crossplane.CompositeResourceDefinition.Spec.ClaimNames
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.Conversion``.
      public typealias Conversion = Crossplane.CompositeResourceDefinition.Spec.Conversion
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositeDeletePolicy``.
      public typealias DefaultCompositeDeletePolicy =
        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositeDeletePolicy
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRef``.
      public typealias DefaultCompositionRef = Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRef
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector``.
      public typealias DefaultCompositionRevisionSelector =
        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionUpdatePolicy``.
      public typealias DefaultCompositionUpdatePolicy =
        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionUpdatePolicy
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.EnforcedCompositionRef``.
      public typealias EnforcedCompositionRef = Crossplane.CompositeResourceDefinition.Spec.EnforcedCompositionRef
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.Metadata``.
      public typealias Metadata = Crossplane.CompositeResourceDefinition.Spec.Metadata
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.Names``.
      public typealias Names = Crossplane.CompositeResourceDefinition.Spec.Names
      /// The same as ``Crossplane.CompositeResourceDefinition.Spec.VersionsItem``.
      public typealias VersionsItem = Crossplane.CompositeResourceDefinition.Spec.VersionsItem

      /// `spec.scope`, with 3 known values.
      public struct Scope: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Cluster`.
        @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
        /// `LegacyCluster`.
        @_alwaysEmitIntoClient public static var legacyCluster: Self { Self(text: "LegacyCluster", unchecked: ()) }
        /// `Namespaced`.
        @_alwaysEmitIntoClient public static var namespaced: Self { Self(text: "Namespaced", unchecked: ()) }
      }
    }
  }
}
