// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Kyverno {
  /// `ClusterPolicy` of `kyverno.io/v1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ClusterPolicy: Resource {
    public static let type = ResourceType(group: "kyverno.io", version: "v1", kind: "ClusterPolicy", scope: .cluster)
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?- ?- ?- ?- ?- ?[ ?- ?- ?- ?[ ?{ ?-",
        [
          "admission", "applyRules", "background", "emitWarning", "failurePolicy", "generateExisting",
          "generateExistingOnPolicyUpdate", "mutateExistingOnPolicyUpdate", "rules", "schemaValidation",
          "useServerSideApply", "validationFailureAction", "validationFailureActionOverrides", "webhookConfiguration",
          "webhookTimeoutSeconds",
        ],
        [RulesItem.self, ValidationFailureActionOverridesItem.self, WebhookConfiguration.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        admission: Bool? = nil,
        applyRules: ApplyRules? = nil,
        background: Bool? = nil,
        emitWarning: Bool? = nil,
        failurePolicy: FailurePolicy? = nil,
        generateExisting: Bool? = nil,
        generateExistingOnPolicyUpdate: Bool? = nil,
        mutateExistingOnPolicyUpdate: Bool? = nil,
        rules: [RulesItem]? = nil,
        schemaValidation: Bool? = nil,
        useServerSideApply: Bool? = nil,
        validationFailureAction: ValidationFailureAction? = nil,
        validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? = nil,
        webhookConfiguration: WebhookConfiguration? = nil,
        webhookTimeoutSeconds: Int? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.admission = admission
        self.applyRules = applyRules
        self.background = background
        self.emitWarning = emitWarning
        self.failurePolicy = failurePolicy
        self.generateExisting = generateExisting
        self.generateExistingOnPolicyUpdate = generateExistingOnPolicyUpdate
        self.mutateExistingOnPolicyUpdate = mutateExistingOnPolicyUpdate
        self.rules = rules
        self.schemaValidation = schemaValidation
        self.useServerSideApply = useServerSideApply
        self.validationFailureAction = validationFailureAction
        self.validationFailureActionOverrides = validationFailureActionOverrides
        if let webhookConfiguration { self.webhookConfiguration = webhookConfiguration }
        self.webhookTimeoutSeconds = webhookTimeoutSeconds
        configure(&self)
      }
      /// `spec.admission`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var admission: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.applyRules`: ``ApplyRules``.
      @_alwaysEmitIntoClient public var applyRules: ApplyRules? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.background`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var background: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.emitWarning`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var emitWarning: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.generateExisting`: true or false.
      @_alwaysEmitIntoClient public var generateExisting: Bool? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.generateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var generateExistingOnPolicyUpdate: Bool? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.mutateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.rules`: a list of ``RulesItem``.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// `spec.schemaValidation`: true or false.
      @_alwaysEmitIntoClient public var schemaValidation: Bool? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.useServerSideApply`: true or false.
      @_alwaysEmitIntoClient public var useServerSideApply: Bool? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.validationFailureAction`: ``ValidationFailureAction``, by default `"Audit"`.
      @_alwaysEmitIntoClient public var validationFailureAction: ValidationFailureAction? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.validationFailureActionOverrides`: a list of ``ValidationFailureActionOverridesItem``.
      @_alwaysEmitIntoClient public var validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration {
        get { self[object: 13] }
        set { self[object: 13] = newValue }
        _modify { yield &self[object: 13] }
      }
      /// `spec.webhookTimeoutSeconds`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var webhookTimeoutSeconds: Int? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }

      /// `spec.applyRules`, with 2 known values.
      public struct ApplyRules: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `All`.
        @_alwaysEmitIntoClient public static var all: Self { Self(text: "All", unchecked: ()) }
        /// `One`.
        @_alwaysEmitIntoClient public static var one: Self { Self(text: "One", unchecked: ()) }
      }

      /// `spec.failurePolicy`, with 2 known values.
      public struct FailurePolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Fail`.
        @_alwaysEmitIntoClient public static var fail: Self { Self(text: "Fail", unchecked: ()) }
        /// `Ignore`.
        @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
      }

      /// `spec.rules[]`, with 13 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?[ ?[ ?{ ?{ ?- !{ ?{ ?- ?- ?- ?{ ?[",
          [
            "name", "celPreconditions", "context", "exclude", "generate", "imageExtractors", "match", "mutate",
            "preconditions", "reportProperties", "skipBackgroundRequests", "validate", "verifyImages",
          ],
          [
            CelPreconditionsItem.self, ContextItem.self, Exclude.self, Generate.self, Match.self, Mutate.self,
            Validate.self, VerifyImagesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          match: Match,
          celPreconditions: [CelPreconditionsItem]? = nil,
          context: [ContextItem]? = nil,
          exclude: Exclude? = nil,
          generate: Generate? = nil,
          imageExtractors: OrderedMap<[ImageExtractorsEntryItem]>? = nil,
          mutate: Mutate? = nil,
          preconditions: Value? = nil,
          reportProperties: OrderedMap<String>? = nil,
          skipBackgroundRequests: Bool? = nil,
          validate: Validate? = nil,
          verifyImages: [VerifyImagesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.celPreconditions = celPreconditions
          self.context = context
          if let exclude { self.exclude = exclude }
          if let generate { self.generate = generate }
          if let imageExtractors { self.imageExtractors = imageExtractors }
          self.match = match
          if let mutate { self.mutate = mutate }
          self.preconditions = preconditions
          if let reportProperties { self.reportProperties = reportProperties }
          self.skipBackgroundRequests = skipBackgroundRequests
          if let validate { self.validate = validate }
          self.verifyImages = verifyImages
          configure(&self)
        }
        /// `spec.rules[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.rules[].celPreconditions`: a list of ``CelPreconditionsItem``.
        @_alwaysEmitIntoClient public var celPreconditions: [CelPreconditionsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.rules[].context`: a list of ``ContextItem``.
        @_alwaysEmitIntoClient public var context: [ContextItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.rules[].exclude`: ``Exclude``.
        @_alwaysEmitIntoClient public var exclude: Exclude {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.rules[].generate`: ``Generate``.
        @_alwaysEmitIntoClient public var generate: Generate {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.rules[].imageExtractors`: by name, each a list of ``ImageExtractorsEntryItem``.
        @_alwaysEmitIntoClient public var imageExtractors: OrderedMap<[ImageExtractorsEntryItem]> {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.rules[].match`: ``Match``, required.
        @_alwaysEmitIntoClient public var match: Match {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.rules[].mutate`: ``Mutate``.
        @_alwaysEmitIntoClient public var mutate: Mutate {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.rules[].preconditions`: any value.
        @_alwaysEmitIntoClient public var preconditions: Value? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.rules[].reportProperties`: strings by name.
        @_alwaysEmitIntoClient public var reportProperties: OrderedMap<String> {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.rules[].skipBackgroundRequests`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var skipBackgroundRequests: Bool? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.rules[].validate`: ``Validate``.
        @_alwaysEmitIntoClient public var validate: Validate {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.rules[].verifyImages`: a list of ``VerifyImagesItem``.
        @_alwaysEmitIntoClient public var verifyImages: [VerifyImagesItem]? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude``.
        public typealias Match = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude

        /// `spec.rules[].celPreconditions[]`, with 2 fields.
        public struct CelPreconditionsItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "expression"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            expression: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.expression = expression
            configure(&self)
          }
          /// `spec.rules[].celPreconditions[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].celPreconditions[].expression`: a string, required.
          @_alwaysEmitIntoClient public var expression: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.rules[].context[]`, with 6 fields.
        public struct ContextItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?{ ?{ ?{ ?{ ?{",
            ["name", "apiCall", "configMap", "globalReference", "imageRegistry", "variable"],
            [ApiCall.self, ConfigMap.self, GlobalReference.self, ImageRegistry.self, Variable.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            apiCall: ApiCall? = nil,
            configMap: ConfigMap? = nil,
            globalReference: GlobalReference? = nil,
            imageRegistry: ImageRegistry? = nil,
            variable: Variable? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let apiCall { self.apiCall = apiCall }
            if let configMap { self.configMap = configMap }
            if let globalReference { self.globalReference = globalReference }
            if let imageRegistry { self.imageRegistry = imageRegistry }
            if let variable { self.variable = variable }
            configure(&self)
          }
          /// `spec.rules[].context[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].context[].apiCall`: ``ApiCall``.
          @_alwaysEmitIntoClient public var apiCall: ApiCall {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.rules[].context[].configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].context[].globalReference`: ``GlobalReference``.
          @_alwaysEmitIntoClient public var globalReference: GlobalReference {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].context[].imageRegistry`: ``ImageRegistry``.
          @_alwaysEmitIntoClient public var imageRegistry: ImageRegistry {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.rules[].context[].variable`: ``Variable``.
          @_alwaysEmitIntoClient public var variable: Variable {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }

          /// `spec.rules[].context[].apiCall`, with 6 fields.
          public struct ApiCall: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?- ?- ?- ?{ ?-",
              ["data", "default", "jmesPath", "method", "service", "urlPath"],
              [DataItem.self, Service.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              data: [DataItem]? = nil,
              `default`: Value? = nil,
              jmesPath: String? = nil,
              method: Method? = nil,
              service: Service? = nil,
              urlPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.data = data
              self.`default` = `default`
              self.jmesPath = jmesPath
              self.method = method
              if let service { self.service = service }
              self.urlPath = urlPath
              configure(&self)
            }
            /// `spec.rules[].context[].apiCall.data`: a list of ``DataItem``.
            @_alwaysEmitIntoClient public var data: [DataItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].context[].apiCall.default`: any value.
            @_alwaysEmitIntoClient public var `default`: Value? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].context[].apiCall.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.rules[].context[].apiCall.method`: ``Method``, by default `"GET"`.
            @_alwaysEmitIntoClient public var method: Method? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].context[].apiCall.service`: ``Service``.
            @_alwaysEmitIntoClient public var service: Service {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.rules[].context[].apiCall.urlPath`: a string.
            @_alwaysEmitIntoClient public var urlPath: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }

            /// `spec.rules[].context[].apiCall.data[]`, with 2 fields.
            public struct DataItem: SchemaObject {
              public static let fields = FieldTable("!- !-", ["key", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                value: Value,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.value = value
                configure(&self)
              }
              /// `spec.rules[].context[].apiCall.data[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].context[].apiCall.data[].value`: any value, required.
              @_alwaysEmitIntoClient public var value: Value? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }

            /// `spec.rules[].context[].apiCall.method`, with 2 known values.
            public struct Method: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `GET`.
              @_alwaysEmitIntoClient public static var get: Self { Self(text: "GET", unchecked: ()) }
              /// `POST`.
              @_alwaysEmitIntoClient public static var post: Self { Self(text: "POST", unchecked: ()) }
            }

            /// `spec.rules[].context[].apiCall.service`, with 3 fields.
            public struct Service: SchemaObject {
              public static let fields = FieldTable("?- ?[ !-", ["caBundle", "headers", "url"], [HeadersItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                url: String,
                caBundle: String? = nil,
                headers: [HeadersItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.caBundle = caBundle
                self.headers = headers
                self.url = url
                configure(&self)
              }
              /// `spec.rules[].context[].apiCall.service.caBundle`: a string.
              @_alwaysEmitIntoClient public var caBundle: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].context[].apiCall.service.headers`: a list of ``HeadersItem``.
              @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.rules[].context[].apiCall.service.url`: a string, required.
              @_alwaysEmitIntoClient public var url: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }

              /// `spec.rules[].context[].apiCall.service.headers[]`, with 2 fields.
              public struct HeadersItem: SchemaObject {
                public static let fields = FieldTable("!- !-", ["key", "value"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: String,
                  value: String,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.value = value
                  configure(&self)
                }
                /// `spec.rules[].context[].apiCall.service.headers[].key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.rules[].context[].apiCall.service.headers[].value`: a string, required.
                @_alwaysEmitIntoClient public var value: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }
            }
          }

          /// `spec.rules[].context[].configMap`, with 2 fields.
          public struct ConfigMap: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].context[].configMap.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].context[].configMap.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.rules[].context[].globalReference`, with 2 fields.
          public struct GlobalReference: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "jmesPath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              jmesPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.jmesPath = jmesPath
              configure(&self)
            }
            /// `spec.rules[].context[].globalReference.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].context[].globalReference.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.rules[].context[].imageRegistry`, with 3 fields.
          public struct ImageRegistry: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- !-",
              ["imageRegistryCredentials", "jmesPath", "reference"],
              [ImageRegistryCredentials.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              reference: String,
              imageRegistryCredentials: ImageRegistryCredentials? = nil,
              jmesPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let imageRegistryCredentials { self.imageRegistryCredentials = imageRegistryCredentials }
              self.jmesPath = jmesPath
              self.reference = reference
              configure(&self)
            }
            /// `spec.rules[].context[].imageRegistry.imageRegistryCredentials`: ``ImageRegistryCredentials``.
            @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.rules[].context[].imageRegistry.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].context[].imageRegistry.reference`: a string, required.
            @_alwaysEmitIntoClient public var reference: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials``.
            public typealias ImageRegistryCredentials =
              Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials
          }

          /// `spec.rules[].context[].variable`, with 3 fields.
          public struct Variable: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["default", "jmesPath", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              `default`: Value? = nil,
              jmesPath: String? = nil,
              value: Value? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.`default` = `default`
              self.jmesPath = jmesPath
              self.value = value
              configure(&self)
            }
            /// `spec.rules[].context[].variable.default`: any value.
            @_alwaysEmitIntoClient public var `default`: Value? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].context[].variable.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].context[].variable.value`: any value.
            @_alwaysEmitIntoClient public var value: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }
          }
        }

        /// `spec.rules[].exclude`, with 6 fields.
        public struct Exclude: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[ ?- ?{ ?- ?[",
            ["all", "any", "clusterRoles", "resources", "roles", "subjects"],
            [AllItem.self, AnyItem.self, Resources.self, SubjectsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            all: [AllItem]? = nil,
            `any`: [AnyItem]? = nil,
            clusterRoles: [String]? = nil,
            resources: Resources? = nil,
            roles: [String]? = nil,
            subjects: [SubjectsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.all = all
            self.`any` = `any`
            self.clusterRoles = clusterRoles
            if let resources { self.resources = resources }
            self.roles = roles
            self.subjects = subjects
            configure(&self)
          }
          /// `spec.rules[].exclude.all`: a list of ``AllItem``.
          @_alwaysEmitIntoClient public var all: [AllItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.rules[].exclude.any`: a list of ``AnyItem``.
          @_alwaysEmitIntoClient public var `any`: [AnyItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rules[].exclude.clusterRoles`: a list of strings.
          @_alwaysEmitIntoClient public var clusterRoles: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.rules[].exclude.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].exclude.roles`: a list of strings.
          @_alwaysEmitIntoClient public var roles: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.rules[].exclude.subjects`: a list of ``SubjectsItem``.
          @_alwaysEmitIntoClient public var subjects: [SubjectsItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// The same as ``Kyverno.PolicyException.Spec.Match.AllItem``.
          public typealias AllItem = Kyverno.PolicyException.Spec.Match.AllItem
          /// The same as ``Kyverno.PolicyException.Spec.Match.AllItem``.
          public typealias AnyItem = Kyverno.PolicyException.Spec.Match.AllItem

          /// `spec.rules[].exclude.resources`, with 8 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?{ ?- ?- ?{",
              ["name", "annotations", "kinds", "names", "namespaceSelector", "namespaces", "operations", "selector"],
              [NamespaceSelector.self, Selector.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              annotations: OrderedMap<String>? = nil,
              kinds: [String]? = nil,
              names: [String]? = nil,
              namespaceSelector: NamespaceSelector? = nil,
              namespaces: [String]? = nil,
              operations: [OperationsItem]? = nil,
              selector: Selector? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              if let annotations { self.annotations = annotations }
              self.kinds = kinds
              self.names = names
              if let namespaceSelector { self.namespaceSelector = namespaceSelector }
              self.namespaces = namespaces
              self.operations = operations
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.rules[].exclude.resources.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].exclude.resources.annotations`: strings by name.
            @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.rules[].exclude.resources.kinds`: a list of strings.
            @_alwaysEmitIntoClient public var kinds: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.rules[].exclude.resources.names`: a list of strings.
            @_alwaysEmitIntoClient public var names: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].exclude.resources.namespaceSelector`: ``NamespaceSelector``.
            @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.rules[].exclude.resources.namespaces`: a list of strings.
            @_alwaysEmitIntoClient public var namespaces: [String]? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.rules[].exclude.resources.operations`: a list of ``OperationsItem``.
            @_alwaysEmitIntoClient public var operations: [OperationsItem]? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.rules[].exclude.resources.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector``.
            public typealias NamespaceSelector =
              Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector

            /// `spec.rules[].exclude.resources.operations[]`, with 4 known values.
            public struct OperationsItem: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `CONNECT`.
              @_alwaysEmitIntoClient public static var connect: Self { Self(text: "CONNECT", unchecked: ()) }
              /// `CREATE`.
              @_alwaysEmitIntoClient public static var create: Self { Self(text: "CREATE", unchecked: ()) }
              /// `DELETE`.
              @_alwaysEmitIntoClient public static var delete: Self { Self(text: "DELETE", unchecked: ()) }
              /// `UPDATE`.
              @_alwaysEmitIntoClient public static var update: Self { Self(text: "UPDATE", unchecked: ()) }
            }

            /// `spec.rules[].exclude.resources.selector`, with 2 fields.
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
              /// `spec.rules[].exclude.resources.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].exclude.resources.selector.matchLabels`: strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem
            }
          }

          /// `spec.rules[].exclude.subjects[]`, with 4 fields.
          public struct SubjectsItem: SchemaObject {
            public static let fields = FieldTable("!- ?- !- ?-", ["name", "apiGroup", "kind", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              kind: String,
              apiGroup: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].exclude.subjects[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].exclude.subjects[].apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].exclude.subjects[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.rules[].exclude.subjects[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }
        }

        /// `spec.rules[].generate`, with 12 fields.
        public struct Generate: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?{ ?- ?[ ?- ?- ?- ?- ?- ?-",
            [
              "name", "apiVersion", "clone", "cloneList", "data", "foreach", "generateExisting", "kind", "namespace",
              "orphanDownstreamOnPolicyDelete", "synchronize", "uid",
            ],
            [Clone.self, CloneList.self, ForeachItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            apiVersion: String? = nil,
            clone: Clone? = nil,
            cloneList: CloneList? = nil,
            data: Value? = nil,
            foreach: [ForeachItem]? = nil,
            generateExisting: Bool? = nil,
            kind: String? = nil,
            namespace: String? = nil,
            orphanDownstreamOnPolicyDelete: Bool? = nil,
            synchronize: Bool? = nil,
            uid: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiVersion = apiVersion
            if let clone { self.clone = clone }
            if let cloneList { self.cloneList = cloneList }
            self.data = data
            self.foreach = foreach
            self.generateExisting = generateExisting
            self.kind = kind
            self.namespace = namespace
            self.orphanDownstreamOnPolicyDelete = orphanDownstreamOnPolicyDelete
            self.synchronize = synchronize
            self.uid = uid
            configure(&self)
          }
          /// `spec.rules[].generate.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].generate.apiVersion`: a string.
          @_alwaysEmitIntoClient public var apiVersion: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.rules[].generate.clone`: ``Clone``.
          @_alwaysEmitIntoClient public var clone: Clone {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].generate.cloneList`: ``CloneList``.
          @_alwaysEmitIntoClient public var cloneList: CloneList {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].generate.data`: any value.
          @_alwaysEmitIntoClient public var data: Value? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.rules[].generate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.rules[].generate.generateExisting`: true or false.
          @_alwaysEmitIntoClient public var generateExisting: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.rules[].generate.kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
          /// `spec.rules[].generate.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.rules[].generate.orphanDownstreamOnPolicyDelete`: true or false.
          @_alwaysEmitIntoClient public var orphanDownstreamOnPolicyDelete: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.rules[].generate.synchronize`: true or false.
          @_alwaysEmitIntoClient public var synchronize: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.rules[].generate.uid`: a string.
          @_alwaysEmitIntoClient public var uid: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }

          /// `spec.rules[].generate.clone`, with 2 fields.
          public struct Clone: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].generate.clone.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].generate.clone.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.rules[].generate.cloneList`, with 3 fields.
          public struct CloneList: SchemaObject {
            public static let fields = FieldTable("?- ?- ?{", ["kinds", "namespace", "selector"], [Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              kinds: [String]? = nil,
              namespace: String? = nil,
              selector: Selector? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.kinds = kinds
              self.namespace = namespace
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.rules[].generate.cloneList.kinds`: a list of strings.
            @_alwaysEmitIntoClient public var kinds: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].generate.cloneList.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].generate.cloneList.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
            public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
          }

          /// `spec.rules[].generate.foreach[]`, with 11 fields.
          public struct ForeachItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?{ ?{ ?[ ?- ?- ?- ?- ?{ ?-",
              [
                "name", "apiVersion", "clone", "cloneList", "context", "data", "kind", "list", "namespace",
                "preconditions", "uid",
              ],
              [Clone.self, CloneList.self, ContextItem.self, Preconditions.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              apiVersion: String? = nil,
              clone: Clone? = nil,
              cloneList: CloneList? = nil,
              context: [ContextItem]? = nil,
              data: Value? = nil,
              kind: String? = nil,
              list: String? = nil,
              namespace: String? = nil,
              preconditions: Preconditions? = nil,
              uid: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiVersion = apiVersion
              if let clone { self.clone = clone }
              if let cloneList { self.cloneList = cloneList }
              self.context = context
              self.data = data
              self.kind = kind
              self.list = list
              self.namespace = namespace
              if let preconditions { self.preconditions = preconditions }
              self.uid = uid
              configure(&self)
            }
            /// `spec.rules[].generate.foreach[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].generate.foreach[].apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].generate.foreach[].clone`: ``Clone``.
            @_alwaysEmitIntoClient public var clone: Clone {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.rules[].generate.foreach[].cloneList`: ``CloneList``.
            @_alwaysEmitIntoClient public var cloneList: CloneList {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.rules[].generate.foreach[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.rules[].generate.foreach[].data`: any value.
            @_alwaysEmitIntoClient public var data: Value? { get { self[field: 5] } set { self[field: 5] = newValue } }
            /// `spec.rules[].generate.foreach[].kind`: a string.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.rules[].generate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.rules[].generate.foreach[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// `spec.rules[].generate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.rules[].generate.foreach[].uid`: a string.
            @_alwaysEmitIntoClient public var uid: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.Clone``.
            public typealias Clone = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.Clone
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.CloneList``.
            public typealias CloneList = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.CloneList
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem

            /// `spec.rules[].generate.foreach[].preconditions`, with 2 fields.
            public struct Preconditions: SchemaObject {
              public static let fields = FieldTable("?[ ?[", ["all", "any"], [AllItem.self, AnyItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                all: [AllItem]? = nil,
                `any`: [AnyItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.all = all
                self.`any` = `any`
                configure(&self)
              }
              /// `spec.rules[].generate.foreach[].preconditions.all`: a list of ``AllItem``.
              @_alwaysEmitIntoClient public var all: [AllItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].generate.foreach[].preconditions.any`: a list of ``AnyItem``.
              @_alwaysEmitIntoClient public var `any`: [AnyItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem``.
              public typealias AnyItem = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem

              /// `spec.rules[].generate.foreach[].preconditions.all[]`, with 4 fields.
              public struct AllItem: SchemaObject {
                public static let fields = FieldTable("?- ?- ?- ?-", ["key", "message", "operator", "value"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: Value? = nil,
                  message: String? = nil,
                  `operator`: Operator? = nil,
                  value: Value? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.message = message
                  self.`operator` = `operator`
                  self.value = value
                  configure(&self)
                }
                /// `spec.rules[].generate.foreach[].preconditions.all[].key`: any value.
                @_alwaysEmitIntoClient public var key: Value? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
                /// `spec.rules[].generate.foreach[].preconditions.all[].message`: a string.
                @_alwaysEmitIntoClient public var message: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.rules[].generate.foreach[].preconditions.all[].operator`: ``Operator``.
                @_alwaysEmitIntoClient public var `operator`: Operator? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
                /// `spec.rules[].generate.foreach[].preconditions.all[].value`: any value.
                @_alwaysEmitIntoClient public var value: Value? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }

                /// `spec.rules[].generate.foreach[].preconditions.all[].operator`, with 16 known values.
                public struct Operator: OpenSet {
                  public let text: String
                  public init(text: String, unchecked: Void) { self.text = text }
                  /// `AllIn`.
                  @_alwaysEmitIntoClient public static var allIn: Self { Self(text: "AllIn", unchecked: ()) }
                  /// `AllNotIn`.
                  @_alwaysEmitIntoClient public static var allNotIn: Self { Self(text: "AllNotIn", unchecked: ()) }
                  /// `AnyIn`.
                  @_alwaysEmitIntoClient public static var anyIn: Self { Self(text: "AnyIn", unchecked: ()) }
                  /// `AnyNotIn`.
                  @_alwaysEmitIntoClient public static var anyNotIn: Self { Self(text: "AnyNotIn", unchecked: ()) }
                  /// `DurationGreaterThan`.
                  @_alwaysEmitIntoClient public static var durationGreaterThan: Self {
                    Self(text: "DurationGreaterThan", unchecked: ())
                  }
                  /// `DurationGreaterThanOrEquals`.
                  @_alwaysEmitIntoClient public static var durationGreaterThanOrEquals: Self {
                    Self(text: "DurationGreaterThanOrEquals", unchecked: ())
                  }
                  /// `DurationLessThan`.
                  @_alwaysEmitIntoClient public static var durationLessThan: Self {
                    Self(text: "DurationLessThan", unchecked: ())
                  }
                  /// `DurationLessThanOrEquals`.
                  @_alwaysEmitIntoClient public static var durationLessThanOrEquals: Self {
                    Self(text: "DurationLessThanOrEquals", unchecked: ())
                  }
                  /// `Equals`.
                  @_alwaysEmitIntoClient public static var equals: Self { Self(text: "Equals", unchecked: ()) }
                  /// `GreaterThan`.
                  @_alwaysEmitIntoClient public static var greaterThan: Self {
                    Self(text: "GreaterThan", unchecked: ())
                  }
                  /// `GreaterThanOrEquals`.
                  @_alwaysEmitIntoClient public static var greaterThanOrEquals: Self {
                    Self(text: "GreaterThanOrEquals", unchecked: ())
                  }
                  /// `In`.
                  @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
                  /// `LessThan`.
                  @_alwaysEmitIntoClient public static var lessThan: Self { Self(text: "LessThan", unchecked: ()) }
                  /// `LessThanOrEquals`.
                  @_alwaysEmitIntoClient public static var lessThanOrEquals: Self {
                    Self(text: "LessThanOrEquals", unchecked: ())
                  }
                  /// `NotEquals`.
                  @_alwaysEmitIntoClient public static var notEquals: Self { Self(text: "NotEquals", unchecked: ()) }
                  /// `NotIn`.
                  @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
                }
              }
            }
          }
        }

        /// `spec.rules[].imageExtractors.*[]`, with 5 fields.
        public struct ImageExtractorsEntryItem: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- !- ?-", ["name", "jmesPath", "key", "path", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            path: String,
            name: String? = nil,
            jmesPath: String? = nil,
            key: String? = nil,
            value: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.jmesPath = jmesPath
            self.key = key
            self.path = path
            self.value = value
            configure(&self)
          }
          /// `spec.rules[].imageExtractors.*[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].imageExtractors.*[].jmesPath`: a string.
          @_alwaysEmitIntoClient public var jmesPath: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.rules[].imageExtractors.*[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.rules[].imageExtractors.*[].path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.rules[].imageExtractors.*[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }

        /// `spec.rules[].mutate`, with 5 fields.
        public struct Mutate: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?- ?- ?- ?[",
            ["foreach", "mutateExistingOnPolicyUpdate", "patchStrategicMerge", "patchesJson6902", "targets"],
            [ForeachItem.self, TargetsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            foreach: [ForeachItem]? = nil,
            mutateExistingOnPolicyUpdate: Bool? = nil,
            patchStrategicMerge: Value? = nil,
            patchesJson6902: String? = nil,
            targets: [TargetsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.foreach = foreach
            self.mutateExistingOnPolicyUpdate = mutateExistingOnPolicyUpdate
            self.patchStrategicMerge = patchStrategicMerge
            self.patchesJson6902 = patchesJson6902
            self.targets = targets
            configure(&self)
          }
          /// `spec.rules[].mutate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].mutate.mutateExistingOnPolicyUpdate`: true or false.
          @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rules[].mutate.patchStrategicMerge`: any value.
          @_alwaysEmitIntoClient public var patchStrategicMerge: Value? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.rules[].mutate.patchesJson6902`: a string.
          @_alwaysEmitIntoClient public var patchesJson6902: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.rules[].mutate.targets`: a list of ``TargetsItem``.
          @_alwaysEmitIntoClient public var targets: [TargetsItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }

          /// `spec.rules[].mutate.foreach[]`, with 7 fields.
          public struct ForeachItem: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?- ?- ?- ?- ?- ?{",
              ["context", "foreach", "list", "order", "patchStrategicMerge", "patchesJson6902", "preconditions"],
              [ContextItem.self, Preconditions.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              context: [ContextItem]? = nil,
              foreach: Value? = nil,
              list: String? = nil,
              order: Order? = nil,
              patchStrategicMerge: Value? = nil,
              patchesJson6902: String? = nil,
              preconditions: Preconditions? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.context = context
              self.foreach = foreach
              self.list = list
              self.order = order
              self.patchStrategicMerge = patchStrategicMerge
              self.patchesJson6902 = patchesJson6902
              if let preconditions { self.preconditions = preconditions }
              configure(&self)
            }
            /// `spec.rules[].mutate.foreach[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].mutate.foreach[].foreach`: any value.
            @_alwaysEmitIntoClient public var foreach: Value? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].mutate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.rules[].mutate.foreach[].order`: ``Order``.
            @_alwaysEmitIntoClient public var order: Order? { get { self[field: 3] } set { self[field: 3] = newValue } }
            /// `spec.rules[].mutate.foreach[].patchStrategicMerge`: any value.
            @_alwaysEmitIntoClient public var patchStrategicMerge: Value? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.rules[].mutate.foreach[].patchesJson6902`: a string.
            @_alwaysEmitIntoClient public var patchesJson6902: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.rules[].mutate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions``.
            public typealias Preconditions = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions

            /// `spec.rules[].mutate.foreach[].order`, with 2 known values.
            public struct Order: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Ascending`.
              @_alwaysEmitIntoClient public static var ascending: Self { Self(text: "Ascending", unchecked: ()) }
              /// `Descending`.
              @_alwaysEmitIntoClient public static var descending: Self { Self(text: "Descending", unchecked: ()) }
            }
          }

          /// `spec.rules[].mutate.targets[]`, with 8 fields.
          public struct TargetsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?[ ?- ?- ?- ?{ ?-",
              ["name", "apiVersion", "context", "kind", "namespace", "preconditions", "selector", "uid"],
              [ContextItem.self, Selector.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              apiVersion: String? = nil,
              context: [ContextItem]? = nil,
              kind: String? = nil,
              namespace: String? = nil,
              preconditions: Value? = nil,
              selector: Selector? = nil,
              uid: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiVersion = apiVersion
              self.context = context
              self.kind = kind
              self.namespace = namespace
              self.preconditions = preconditions
              if let selector { self.selector = selector }
              self.uid = uid
              configure(&self)
            }
            /// `spec.rules[].mutate.targets[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].mutate.targets[].apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].mutate.targets[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.rules[].mutate.targets[].kind`: a string.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.rules[].mutate.targets[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.rules[].mutate.targets[].preconditions`: any value.
            @_alwaysEmitIntoClient public var preconditions: Value? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.rules[].mutate.targets[].selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.rules[].mutate.targets[].uid`: a string.
            @_alwaysEmitIntoClient public var uid: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
            public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
          }
        }

        /// `spec.rules[].validate`, with 12 fields.
        public struct Validate: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?{ ?{ ?- ?[ ?[ ?{ ?- ?- ?{",
            [
              "allowExistingViolations", "anyPattern", "assert", "cel", "deny", "failureAction",
              "failureActionOverrides", "foreach", "manifests", "message", "pattern", "podSecurity",
            ],
            [Cel.self, Deny.self, FailureActionOverridesItem.self, ForeachItem.self, Manifests.self, PodSecurity.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            allowExistingViolations: Bool? = nil,
            anyPattern: Value? = nil,
            assert: Value? = nil,
            cel: Cel? = nil,
            deny: Deny? = nil,
            failureAction: FailureAction? = nil,
            failureActionOverrides: [FailureActionOverridesItem]? = nil,
            foreach: [ForeachItem]? = nil,
            manifests: Manifests? = nil,
            message: String? = nil,
            pattern: Value? = nil,
            podSecurity: PodSecurity? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.allowExistingViolations = allowExistingViolations
            self.anyPattern = anyPattern
            self.assert = assert
            if let cel { self.cel = cel }
            if let deny { self.deny = deny }
            self.failureAction = failureAction
            self.failureActionOverrides = failureActionOverrides
            self.foreach = foreach
            if let manifests { self.manifests = manifests }
            self.message = message
            self.pattern = pattern
            if let podSecurity { self.podSecurity = podSecurity }
            configure(&self)
          }
          /// `spec.rules[].validate.allowExistingViolations`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var allowExistingViolations: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].validate.anyPattern`: any value.
          @_alwaysEmitIntoClient public var anyPattern: Value? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rules[].validate.assert`: any value.
          @_alwaysEmitIntoClient public var assert: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.rules[].validate.cel`: ``Cel``.
          @_alwaysEmitIntoClient public var cel: Cel {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].validate.deny`: ``Deny``.
          @_alwaysEmitIntoClient public var deny: Deny {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.rules[].validate.failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.rules[].validate.failureActionOverrides`: a list of ``FailureActionOverridesItem``.
          @_alwaysEmitIntoClient public var failureActionOverrides: [FailureActionOverridesItem]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.rules[].validate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.rules[].validate.manifests`: ``Manifests``.
          @_alwaysEmitIntoClient public var manifests: Manifests {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.rules[].validate.message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.rules[].validate.pattern`: any value.
          @_alwaysEmitIntoClient public var pattern: Value? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.rules[].validate.podSecurity`: ``PodSecurity``.
          @_alwaysEmitIntoClient public var podSecurity: PodSecurity {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem``.
          public typealias FailureActionOverridesItem = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem

          /// `spec.rules[].validate.cel`, with 6 fields.
          public struct Cel: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?[ ?- ?{ ?{ ?[",
              ["auditAnnotations", "expressions", "generate", "paramKind", "paramRef", "variables"],
              [AuditAnnotationsItem.self, ExpressionsItem.self, ParamKind.self, ParamRef.self, VariablesItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              auditAnnotations: [AuditAnnotationsItem]? = nil,
              expressions: [ExpressionsItem]? = nil,
              generate: Bool? = nil,
              paramKind: ParamKind? = nil,
              paramRef: ParamRef? = nil,
              variables: [VariablesItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.auditAnnotations = auditAnnotations
              self.expressions = expressions
              self.generate = generate
              if let paramKind { self.paramKind = paramKind }
              if let paramRef { self.paramRef = paramRef }
              self.variables = variables
              configure(&self)
            }
            /// `spec.rules[].validate.cel.auditAnnotations`: a list of ``AuditAnnotationsItem``.
            @_alwaysEmitIntoClient public var auditAnnotations: [AuditAnnotationsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].validate.cel.expressions`: a list of ``ExpressionsItem``.
            @_alwaysEmitIntoClient public var expressions: [ExpressionsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].validate.cel.generate`: true or false, by default `false`.
            @_alwaysEmitIntoClient public var generate: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.rules[].validate.cel.paramKind`: ``ParamKind``.
            @_alwaysEmitIntoClient public var paramKind: ParamKind {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.rules[].validate.cel.paramRef`: ``ParamRef``.
            @_alwaysEmitIntoClient public var paramRef: ParamRef {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.rules[].validate.cel.variables`: a list of ``VariablesItem``.
            @_alwaysEmitIntoClient public var variables: [VariablesItem]? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// The same as ``Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem``.
            public typealias AuditAnnotationsItem = Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem
            /// The same as ``Kyverno.ImageValidatingPolicy.Spec.VariablesItem``.
            public typealias VariablesItem = Kyverno.ImageValidatingPolicy.Spec.VariablesItem

            /// `spec.rules[].validate.cel.expressions[]`, with 4 fields.
            public struct ExpressionsItem: SchemaObject {
              public static let fields = FieldTable(
                "!- ?- ?- ?-",
                ["expression", "message", "messageExpression", "reason"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                expression: String,
                message: String? = nil,
                messageExpression: String? = nil,
                reason: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.expression = expression
                self.message = message
                self.messageExpression = messageExpression
                self.reason = reason
                configure(&self)
              }
              /// `spec.rules[].validate.cel.expressions[].expression`: a string, required.
              @_alwaysEmitIntoClient public var expression: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].validate.cel.expressions[].message`: a string.
              @_alwaysEmitIntoClient public var message: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.rules[].validate.cel.expressions[].messageExpression`: a string.
              @_alwaysEmitIntoClient public var messageExpression: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.rules[].validate.cel.expressions[].reason`: a string.
              @_alwaysEmitIntoClient public var reason: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
            }

            /// `spec.rules[].validate.cel.paramKind`, with 2 fields.
            public struct ParamKind: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["apiVersion", "kind"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                apiVersion: String? = nil,
                kind: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.apiVersion = apiVersion
                self.kind = kind
                configure(&self)
              }
              /// `spec.rules[].validate.cel.paramKind.apiVersion`: a string.
              @_alwaysEmitIntoClient public var apiVersion: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].validate.cel.paramKind.kind`: a string.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.rules[].validate.cel.paramRef`, with 4 fields.
            public struct ParamRef: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?{",
                ["name", "namespace", "parameterNotFoundAction", "selector"],
                [Selector.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                namespace: String? = nil,
                parameterNotFoundAction: String? = nil,
                selector: Selector? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.namespace = namespace
                self.parameterNotFoundAction = parameterNotFoundAction
                if let selector { self.selector = selector }
                configure(&self)
              }
              /// `spec.rules[].validate.cel.paramRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].validate.cel.paramRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.rules[].validate.cel.paramRef.parameterNotFoundAction`: a string.
              @_alwaysEmitIntoClient public var parameterNotFoundAction: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.rules[].validate.cel.paramRef.selector`: ``Selector``.
              @_alwaysEmitIntoClient public var selector: Selector {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
              public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
            }
          }

          /// `spec.rules[].validate.deny`, with one field.
          public struct Deny: SchemaObject {
            public static let fields = FieldTable("?-", ["conditions"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(conditions: Value? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.conditions = conditions
              configure(&self)
            }
            /// `spec.rules[].validate.deny.conditions`: any value.
            @_alwaysEmitIntoClient public var conditions: Value? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
          }

          /// `spec.rules[].validate.failureAction`, with 2 known values.
          public struct FailureAction: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Audit`.
            @_alwaysEmitIntoClient public static var audit: Self { Self(text: "Audit", unchecked: ()) }
            /// `Enforce`.
            @_alwaysEmitIntoClient public static var enforce: Self { Self(text: "Enforce", unchecked: ()) }
          }

          /// `spec.rules[].validate.foreach[]`, with 8 fields.
          public struct ForeachItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?{ ?- ?- ?- ?- ?{",
              ["anyPattern", "context", "deny", "elementScope", "foreach", "list", "pattern", "preconditions"],
              [ContextItem.self, Deny.self, Preconditions.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              anyPattern: Value? = nil,
              context: [ContextItem]? = nil,
              deny: Deny? = nil,
              elementScope: Bool? = nil,
              foreach: Value? = nil,
              list: String? = nil,
              pattern: Value? = nil,
              preconditions: Preconditions? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.anyPattern = anyPattern
              self.context = context
              if let deny { self.deny = deny }
              self.elementScope = elementScope
              self.foreach = foreach
              self.list = list
              self.pattern = pattern
              if let preconditions { self.preconditions = preconditions }
              configure(&self)
            }
            /// `spec.rules[].validate.foreach[].anyPattern`: any value.
            @_alwaysEmitIntoClient public var anyPattern: Value? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].validate.foreach[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].validate.foreach[].deny`: ``Deny``.
            @_alwaysEmitIntoClient public var deny: Deny {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.rules[].validate.foreach[].elementScope`: true or false.
            @_alwaysEmitIntoClient public var elementScope: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].validate.foreach[].foreach`: any value.
            @_alwaysEmitIntoClient public var foreach: Value? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.rules[].validate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.rules[].validate.foreach[].pattern`: any value.
            @_alwaysEmitIntoClient public var pattern: Value? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.rules[].validate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny``.
            public typealias Deny = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions``.
            public typealias Preconditions = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
          }

          /// `spec.rules[].validate.manifests`, with 5 fields.
          public struct Manifests: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?{ ?[ ?-",
              ["annotationDomain", "attestors", "dryRun", "ignoreFields", "repository"],
              [AttestorsItem.self, DryRun.self, IgnoreFieldsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              annotationDomain: String? = nil,
              attestors: [AttestorsItem]? = nil,
              dryRun: DryRun? = nil,
              ignoreFields: [IgnoreFieldsItem]? = nil,
              repository: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.annotationDomain = annotationDomain
              self.attestors = attestors
              if let dryRun { self.dryRun = dryRun }
              self.ignoreFields = ignoreFields
              self.repository = repository
              configure(&self)
            }
            /// `spec.rules[].validate.manifests.annotationDomain`: a string.
            @_alwaysEmitIntoClient public var annotationDomain: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].validate.manifests.attestors`: a list of ``AttestorsItem``.
            @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].validate.manifests.dryRun`: ``DryRun``.
            @_alwaysEmitIntoClient public var dryRun: DryRun {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.rules[].validate.manifests.ignoreFields`: a list of ``IgnoreFieldsItem``.
            @_alwaysEmitIntoClient public var ignoreFields: [IgnoreFieldsItem]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].validate.manifests.repository`: a string.
            @_alwaysEmitIntoClient public var repository: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
            public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem

            /// `spec.rules[].validate.manifests.dryRun`, with 2 fields.
            public struct DryRun: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["enable", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                enable: Bool? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.enable = enable
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.rules[].validate.manifests.dryRun.enable`: true or false.
              @_alwaysEmitIntoClient public var enable: Bool? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].validate.manifests.dryRun.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.rules[].validate.manifests.ignoreFields[]`, with 2 fields.
            public struct IgnoreFieldsItem: SchemaObject {
              public static let fields = FieldTable("?- ?[", ["fields", "objects"], [ObjectsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                fields: [String]? = nil,
                objects: [ObjectsItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.fields = fields
                self.objects = objects
                configure(&self)
              }
              /// `spec.rules[].validate.manifests.ignoreFields[].fields`: a list of strings.
              @_alwaysEmitIntoClient public var fields: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].validate.manifests.ignoreFields[].objects`: a list of ``ObjectsItem``.
              @_alwaysEmitIntoClient public var objects: [ObjectsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }

              /// `spec.rules[].validate.manifests.ignoreFields[].objects[]`, with 5 fields.
              public struct ObjectsItem: SchemaObject {
                public static let fields = FieldTable(
                  "?- ?- ?- ?- ?-",
                  ["name", "group", "kind", "namespace", "version"]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  group: String? = nil,
                  kind: String? = nil,
                  namespace: String? = nil,
                  version: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.group = group
                  self.kind = kind
                  self.namespace = namespace
                  self.version = version
                  configure(&self)
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].group`: a string.
                @_alwaysEmitIntoClient public var group: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].kind`: a string.
                @_alwaysEmitIntoClient public var kind: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].version`: a string.
                @_alwaysEmitIntoClient public var version: String? {
                  get { self[string: 4] }
                  set { self[string: 4] = newValue }
                }
              }
            }
          }

          /// `spec.rules[].validate.podSecurity`, with 3 fields.
          public struct PodSecurity: SchemaObject {
            public static let fields = FieldTable("?[ ?- ?-", ["exclude", "level", "version"], [ExcludeItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              exclude: [ExcludeItem]? = nil,
              level: Level? = nil,
              version: Version? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.exclude = exclude
              self.level = level
              self.version = version
              configure(&self)
            }
            /// `spec.rules[].validate.podSecurity.exclude`: a list of ``ExcludeItem``.
            @_alwaysEmitIntoClient public var exclude: [ExcludeItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].validate.podSecurity.level`: ``Level``.
            @_alwaysEmitIntoClient public var level: Level? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.rules[].validate.podSecurity.version`: ``Version``.
            @_alwaysEmitIntoClient public var version: Version? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.rules[].validate.podSecurity.exclude[]`, with 4 fields.
            public struct ExcludeItem: SchemaObject {
              public static let fields = FieldTable(
                "!- ?- ?- ?-",
                ["controlName", "images", "restrictedField", "values"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                controlName: ControlName,
                images: [String]? = nil,
                restrictedField: String? = nil,
                values: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.controlName = controlName
                self.images = images
                self.restrictedField = restrictedField
                self.values = values
                configure(&self)
              }
              /// `spec.rules[].validate.podSecurity.exclude[].controlName`: ``ControlName``, required.
              @_alwaysEmitIntoClient public var controlName: ControlName? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].validate.podSecurity.exclude[].images`: a list of strings.
              @_alwaysEmitIntoClient public var images: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.rules[].validate.podSecurity.exclude[].restrictedField`: a string.
              @_alwaysEmitIntoClient public var restrictedField: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.rules[].validate.podSecurity.exclude[].values`: a list of strings.
              @_alwaysEmitIntoClient public var values: [String]? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// The same as ``Kyverno.PolicyException.Spec.PodSecurityItem.ControlName``.
              public typealias ControlName = Kyverno.PolicyException.Spec.PodSecurityItem.ControlName
            }

            /// `spec.rules[].validate.podSecurity.level`, with 3 known values.
            public struct Level: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `baseline`.
              @_alwaysEmitIntoClient public static var baseline: Self { Self(text: "baseline", unchecked: ()) }
              /// `privileged`.
              @_alwaysEmitIntoClient public static var privileged: Self { Self(text: "privileged", unchecked: ()) }
              /// `restricted`.
              @_alwaysEmitIntoClient public static var restricted: Self { Self(text: "restricted", unchecked: ()) }
            }

            /// `spec.rules[].validate.podSecurity.version`, with 15 known values.
            public struct Version: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `latest`.
              @_alwaysEmitIntoClient public static var latest: Self { Self(text: "latest", unchecked: ()) }
              /// `v1.19`.
              @_alwaysEmitIntoClient public static var v119: Self { Self(text: "v1.19", unchecked: ()) }
              /// `v1.20`.
              @_alwaysEmitIntoClient public static var v120: Self { Self(text: "v1.20", unchecked: ()) }
              /// `v1.21`.
              @_alwaysEmitIntoClient public static var v121: Self { Self(text: "v1.21", unchecked: ()) }
              /// `v1.22`.
              @_alwaysEmitIntoClient public static var v122: Self { Self(text: "v1.22", unchecked: ()) }
              /// `v1.23`.
              @_alwaysEmitIntoClient public static var v123: Self { Self(text: "v1.23", unchecked: ()) }
              /// `v1.24`.
              @_alwaysEmitIntoClient public static var v124: Self { Self(text: "v1.24", unchecked: ()) }
              /// `v1.25`.
              @_alwaysEmitIntoClient public static var v125: Self { Self(text: "v1.25", unchecked: ()) }
              /// `v1.26`.
              @_alwaysEmitIntoClient public static var v126: Self { Self(text: "v1.26", unchecked: ()) }
              /// `v1.27`.
              @_alwaysEmitIntoClient public static var v127: Self { Self(text: "v1.27", unchecked: ()) }
              /// `v1.28`.
              @_alwaysEmitIntoClient public static var v128: Self { Self(text: "v1.28", unchecked: ()) }
              /// `v1.29`.
              @_alwaysEmitIntoClient public static var v129: Self { Self(text: "v1.29", unchecked: ()) }
              /// `v1.30`.
              @_alwaysEmitIntoClient public static var v130: Self { Self(text: "v1.30", unchecked: ()) }
              /// `v1.31`.
              @_alwaysEmitIntoClient public static var v131: Self { Self(text: "v1.31", unchecked: ()) }
              /// `v1.32`.
              @_alwaysEmitIntoClient public static var v132: Self { Self(text: "v1.32", unchecked: ()) }
            }
          }
        }

        /// `spec.rules[].verifyImages[]`, with 21 fields.
        public struct VerifyImagesItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?[ ?[ ?- ?- ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?-",
            [
              "additionalExtensions", "annotations", "attestations", "attestors", "cosignOCI11", "failureAction",
              "image", "imageReferences", "imageRegistryCredentials", "issuer", "key", "mutateDigest", "repository",
              "required", "roots", "skipImageReferences", "subject", "type", "useCache", "validate", "verifyDigest",
            ],
            [AttestationsItem.self, AttestorsItem.self, ImageRegistryCredentials.self, Validate.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            additionalExtensions: OrderedMap<String>? = nil,
            annotations: OrderedMap<String>? = nil,
            attestations: [AttestationsItem]? = nil,
            attestors: [AttestorsItem]? = nil,
            cosignOCI11: Bool? = nil,
            failureAction: FailureAction? = nil,
            image: String? = nil,
            imageReferences: [String]? = nil,
            imageRegistryCredentials: ImageRegistryCredentials? = nil,
            issuer: String? = nil,
            key: String? = nil,
            mutateDigest: Bool? = nil,
            repository: String? = nil,
            required: Bool? = nil,
            roots: String? = nil,
            skipImageReferences: [String]? = nil,
            subject: String? = nil,
            type: TypeObject? = nil,
            useCache: Bool? = nil,
            validate: Validate? = nil,
            verifyDigest: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let additionalExtensions { self.additionalExtensions = additionalExtensions }
            if let annotations { self.annotations = annotations }
            self.attestations = attestations
            self.attestors = attestors
            self.cosignOCI11 = cosignOCI11
            self.failureAction = failureAction
            self.image = image
            self.imageReferences = imageReferences
            if let imageRegistryCredentials { self.imageRegistryCredentials = imageRegistryCredentials }
            self.issuer = issuer
            self.key = key
            self.mutateDigest = mutateDigest
            self.repository = repository
            self.required = required
            self.roots = roots
            self.skipImageReferences = skipImageReferences
            self.subject = subject
            self.type = type
            self.useCache = useCache
            if let validate { self.validate = validate }
            self.verifyDigest = verifyDigest
            configure(&self)
          }
          /// `spec.rules[].verifyImages[].additionalExtensions`: strings by name.
          @_alwaysEmitIntoClient public var additionalExtensions: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.rules[].verifyImages[].annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.rules[].verifyImages[].attestations`: a list of ``AttestationsItem``.
          @_alwaysEmitIntoClient public var attestations: [AttestationsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.rules[].verifyImages[].attestors`: a list of ``AttestorsItem``.
          @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.rules[].verifyImages[].cosignOCI11`: true or false.
          @_alwaysEmitIntoClient public var cosignOCI11: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.rules[].verifyImages[].failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.rules[].verifyImages[].image`: a string.
          @_alwaysEmitIntoClient public var image: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.rules[].verifyImages[].imageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var imageReferences: [String]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.rules[].verifyImages[].imageRegistryCredentials`: ``ImageRegistryCredentials``.
          @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.rules[].verifyImages[].issuer`: a string.
          @_alwaysEmitIntoClient public var issuer: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.rules[].verifyImages[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.rules[].verifyImages[].mutateDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var mutateDigest: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.rules[].verifyImages[].repository`: a string.
          @_alwaysEmitIntoClient public var repository: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.rules[].verifyImages[].required`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var required: Bool? {
            get { self[field: 13] }
            set { self[field: 13] = newValue }
          }
          /// `spec.rules[].verifyImages[].roots`: a string.
          @_alwaysEmitIntoClient public var roots: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.rules[].verifyImages[].skipImageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var skipImageReferences: [String]? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.rules[].verifyImages[].subject`: a string.
          @_alwaysEmitIntoClient public var subject: String? {
            get { self[string: 16] }
            set { self[string: 16] = newValue }
          }
          /// `spec.rules[].verifyImages[].type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 17] }
            set { self[field: 17] = newValue }
          }
          /// `spec.rules[].verifyImages[].useCache`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var useCache: Bool? {
            get { self[field: 18] }
            set { self[field: 18] = newValue }
          }
          /// `spec.rules[].verifyImages[].validate`: ``Validate``.
          @_alwaysEmitIntoClient public var validate: Validate {
            get { self[object: 19] }
            set { self[object: 19] = newValue }
            _modify { yield &self[object: 19] }
          }
          /// `spec.rules[].verifyImages[].verifyDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var verifyDigest: Bool? {
            get { self[field: 20] }
            set { self[field: 20] = newValue }
          }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction``.
          public typealias FailureAction = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction

          /// `spec.rules[].verifyImages[].attestations[]`, with 5 fields.
          public struct AttestationsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?[ ?- ?-",
              ["name", "attestors", "conditions", "predicateType", "type"],
              [AttestorsItem.self, ConditionsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              attestors: [AttestorsItem]? = nil,
              conditions: [ConditionsItem]? = nil,
              predicateType: String? = nil,
              type: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.attestors = attestors
              self.conditions = conditions
              self.predicateType = predicateType
              self.type = type
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].attestations[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].verifyImages[].attestations[].attestors`: a list of ``AttestorsItem``.
            @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].verifyImages[].attestations[].conditions`: a list of ``ConditionsItem``.
            @_alwaysEmitIntoClient public var conditions: [ConditionsItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.rules[].verifyImages[].attestations[].predicateType`: a string.
            @_alwaysEmitIntoClient public var predicateType: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.rules[].verifyImages[].attestations[].type`: a string.
            @_alwaysEmitIntoClient public var type: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
            public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions``.
            public typealias ConditionsItem = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
          }

          /// `spec.rules[].verifyImages[].attestors[]`, with 2 fields.
          public struct AttestorsItem: SchemaObject {
            public static let fields = FieldTable("?- ?[", ["count", "entries"], [EntriesItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              count: Int? = nil,
              entries: [EntriesItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.count = count
              self.entries = entries
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].attestors[].count`: a whole number.
            @_alwaysEmitIntoClient public var count: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.rules[].verifyImages[].attestors[].entries`: a list of ``EntriesItem``.
            @_alwaysEmitIntoClient public var entries: [EntriesItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.rules[].verifyImages[].attestors[].entries[]`, with 7 fields.
            public struct EntriesItem: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?{ ?{ ?{ ?- ?-",
                ["annotations", "attestor", "certificates", "keyless", "keys", "repository", "signatureAlgorithm"],
                [Certificates.self, Keyless.self, Keys.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                annotations: OrderedMap<String>? = nil,
                attestor: Value? = nil,
                certificates: Certificates? = nil,
                keyless: Keyless? = nil,
                keys: Keys? = nil,
                repository: String? = nil,
                signatureAlgorithm: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let annotations { self.annotations = annotations }
                self.attestor = attestor
                if let certificates { self.certificates = certificates }
                if let keyless { self.keyless = keyless }
                if let keys { self.keys = keys }
                self.repository = repository
                self.signatureAlgorithm = signatureAlgorithm
                configure(&self)
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].annotations`: strings by name.
              @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].attestor`: any value.
              @_alwaysEmitIntoClient public var attestor: Value? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].certificates`: ``Certificates``.
              @_alwaysEmitIntoClient public var certificates: Certificates {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].keyless`: ``Keyless``.
              @_alwaysEmitIntoClient public var keyless: Keyless {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].keys`: ``Keys``.
              @_alwaysEmitIntoClient public var keys: Keys {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].repository`: a string.
              @_alwaysEmitIntoClient public var repository: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.rules[].verifyImages[].attestors[].entries[].signatureAlgorithm`: a string, by default
              /// `"sha256"`.
              @_alwaysEmitIntoClient public var signatureAlgorithm: String? {
                get { self[string: 6] }
                set { self[string: 6] = newValue }
              }

              /// `spec.rules[].verifyImages[].attestors[].entries[].certificates`, with 4 fields.
              public struct Certificates: SchemaObject {
                public static let fields = FieldTable(
                  "?- ?- ?{ ?{",
                  ["cert", "certChain", "ctlog", "rekor"],
                  [Ctlog.self, Rekor.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  cert: String? = nil,
                  certChain: String? = nil,
                  ctlog: Ctlog? = nil,
                  rekor: Rekor? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.cert = cert
                  self.certChain = certChain
                  if let ctlog { self.ctlog = ctlog }
                  if let rekor { self.rekor = rekor }
                  configure(&self)
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.cert`: a string.
                @_alwaysEmitIntoClient public var cert: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.certChain`: a string.
                @_alwaysEmitIntoClient public var certChain: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog`: ``Ctlog``.
                @_alwaysEmitIntoClient public var ctlog: Ctlog {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor {
                  get { self[object: 3] }
                  set { self[object: 3] = newValue }
                  _modify { yield &self[object: 3] }
                }

                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog`, with 3 fields.
                public struct Ctlog: SchemaObject {
                  public static let fields = FieldTable("?- ?- ?-", ["ignoreSCT", "pubkey", "tsaCertChain"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    ignoreSCT: Bool? = nil,
                    pubkey: String? = nil,
                    tsaCertChain: String? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.ignoreSCT = ignoreSCT
                    self.pubkey = pubkey
                    self.tsaCertChain = tsaCertChain
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.ignoreSCT`: true or false.
                  @_alwaysEmitIntoClient public var ignoreSCT: Bool? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.pubkey`: a string.
                  @_alwaysEmitIntoClient public var pubkey: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.tsaCertChain`: a string.
                  @_alwaysEmitIntoClient public var tsaCertChain: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }

                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor`, with 3 fields.
                public struct Rekor: SchemaObject {
                  public static let fields = FieldTable("?- ?- ?-", ["ignoreTlog", "pubkey", "url"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    ignoreTlog: Bool? = nil,
                    pubkey: String? = nil,
                    url: String? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.ignoreTlog = ignoreTlog
                    self.pubkey = pubkey
                    self.url = url
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.ignoreTlog`: true or false.
                  @_alwaysEmitIntoClient public var ignoreTlog: Bool? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.pubkey`: a string.
                  @_alwaysEmitIntoClient public var pubkey: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.url`: a string.
                  @_alwaysEmitIntoClient public var url: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }
              }

              /// `spec.rules[].verifyImages[].attestors[].entries[].keyless`, with 8 fields.
              public struct Keyless: SchemaObject {
                public static let fields = FieldTable(
                  "?- ?{ ?- ?- ?{ ?- ?- ?-",
                  [
                    "additionalExtensions", "ctlog", "issuer", "issuerRegExp", "rekor", "roots", "subject",
                    "subjectRegExp",
                  ],
                  [Ctlog.self, Rekor.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  additionalExtensions: OrderedMap<String>? = nil,
                  ctlog: Ctlog? = nil,
                  issuer: String? = nil,
                  issuerRegExp: String? = nil,
                  rekor: Rekor? = nil,
                  roots: String? = nil,
                  subject: String? = nil,
                  subjectRegExp: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let additionalExtensions { self.additionalExtensions = additionalExtensions }
                  if let ctlog { self.ctlog = ctlog }
                  self.issuer = issuer
                  self.issuerRegExp = issuerRegExp
                  if let rekor { self.rekor = rekor }
                  self.roots = roots
                  self.subject = subject
                  self.subjectRegExp = subjectRegExp
                  configure(&self)
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.additionalExtensions`: strings by name.
                @_alwaysEmitIntoClient public var additionalExtensions: OrderedMap<String> {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.ctlog`: ``Ctlog``.
                @_alwaysEmitIntoClient public var ctlog: Ctlog {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.issuer`: a string.
                @_alwaysEmitIntoClient public var issuer: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.issuerRegExp`: a string.
                @_alwaysEmitIntoClient public var issuerRegExp: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor {
                  get { self[object: 4] }
                  set { self[object: 4] = newValue }
                  _modify { yield &self[object: 4] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.roots`: a string.
                @_alwaysEmitIntoClient public var roots: String? {
                  get { self[string: 5] }
                  set { self[string: 5] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.subject`: a string.
                @_alwaysEmitIntoClient public var subject: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.subjectRegExp`: a string.
                @_alwaysEmitIntoClient public var subjectRegExp: String? {
                  get { self[string: 7] }
                  set { self[string: 7] = newValue }
                }
                /// The same as
                /// ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog``.
                public typealias Ctlog =
                  Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog
                /// The same as
                /// ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor``.
                public typealias Rekor =
                  Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor
              }

              /// `spec.rules[].verifyImages[].attestors[].entries[].keys`, with 6 fields.
              public struct Keys: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?- ?- ?{ ?{ ?-",
                  ["ctlog", "kms", "publicKeys", "rekor", "secret", "signatureAlgorithm"],
                  [Ctlog.self, Rekor.self, Secret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  ctlog: Ctlog? = nil,
                  kms: String? = nil,
                  publicKeys: String? = nil,
                  rekor: Rekor? = nil,
                  secret: Secret? = nil,
                  signatureAlgorithm: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let ctlog { self.ctlog = ctlog }
                  self.kms = kms
                  self.publicKeys = publicKeys
                  if let rekor { self.rekor = rekor }
                  if let secret { self.secret = secret }
                  self.signatureAlgorithm = signatureAlgorithm
                  configure(&self)
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.ctlog`: ``Ctlog``.
                @_alwaysEmitIntoClient public var ctlog: Ctlog {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.kms`: a string.
                @_alwaysEmitIntoClient public var kms: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.publicKeys`: a string.
                @_alwaysEmitIntoClient public var publicKeys: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor {
                  get { self[object: 3] }
                  set { self[object: 3] = newValue }
                  _modify { yield &self[object: 3] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret`: ``Secret``.
                @_alwaysEmitIntoClient public var secret: Secret {
                  get { self[object: 4] }
                  set { self[object: 4] = newValue }
                  _modify { yield &self[object: 4] }
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.signatureAlgorithm`: a string, by default
                /// `"sha256"`.
                @_alwaysEmitIntoClient public var signatureAlgorithm: String? {
                  get { self[string: 5] }
                  set { self[string: 5] = newValue }
                }
                /// The same as
                /// ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog``.
                public typealias Ctlog =
                  Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog
                /// The same as
                /// ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor``.
                public typealias Rekor =
                  Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor

                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret`, with 2 fields.
                public struct Secret: SchemaObject {
                  public static let fields = FieldTable("!- !-", ["name", "namespace"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    name: String,
                    namespace: String,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.namespace = namespace
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret.name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret.namespace`: a string, required.
                  @_alwaysEmitIntoClient public var namespace: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }
              }
            }
          }

          /// `spec.rules[].verifyImages[].imageRegistryCredentials`, with 3 fields.
          public struct ImageRegistryCredentials: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["allowInsecureRegistry", "providers", "secrets"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              allowInsecureRegistry: Bool? = nil,
              providers: [ProvidersItem]? = nil,
              secrets: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allowInsecureRegistry = allowInsecureRegistry
              self.providers = providers
              self.secrets = secrets
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.allowInsecureRegistry`: true or false.
            @_alwaysEmitIntoClient public var allowInsecureRegistry: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.providers`: a list of ``ProvidersItem``.
            @_alwaysEmitIntoClient public var providers: [ProvidersItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.secrets`: a list of strings.
            @_alwaysEmitIntoClient public var secrets: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``Kyverno.ImageValidatingPolicy.Spec.Credentials.ProvidersItem``.
            public typealias ProvidersItem = Kyverno.ImageValidatingPolicy.Spec.Credentials.ProvidersItem
          }

          /// `spec.rules[].verifyImages[].type`, with 3 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Cosign`.
            @_alwaysEmitIntoClient public static var cosign: Self { Self(text: "Cosign", unchecked: ()) }
            /// `Notary`.
            @_alwaysEmitIntoClient public static var notary: Self { Self(text: "Notary", unchecked: ()) }
            /// `SigstoreBundle`.
            @_alwaysEmitIntoClient public static var sigstoreBundle: Self {
              Self(text: "SigstoreBundle", unchecked: ())
            }
          }

          /// `spec.rules[].verifyImages[].validate`, with 2 fields.
          public struct Validate: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["deny", "message"], [Deny.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              deny: Deny? = nil,
              message: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let deny { self.deny = deny }
              self.message = message
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].validate.deny`: ``Deny``.
            @_alwaysEmitIntoClient public var deny: Deny {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.rules[].verifyImages[].validate.message`: a string.
            @_alwaysEmitIntoClient public var message: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny``.
            public typealias Deny = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny
          }
        }
      }

      /// `spec.validationFailureAction`, with 4 known values.
      public struct ValidationFailureAction: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Audit`.
        @_alwaysEmitIntoClient public static var audit2: Self { Self(text: "Audit", unchecked: ()) }
        /// `Enforce`.
        @_alwaysEmitIntoClient public static var enforce2: Self { Self(text: "Enforce", unchecked: ()) }
        /// `audit`.
        @_alwaysEmitIntoClient public static var audit: Self { Self(text: "audit", unchecked: ()) }
        /// `enforce`.
        @_alwaysEmitIntoClient public static var enforce: Self { Self(text: "enforce", unchecked: ()) }
      }

      /// `spec.validationFailureActionOverrides[]`, with 3 fields.
      public struct ValidationFailureActionOverridesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?-",
          ["action", "namespaceSelector", "namespaces"],
          [NamespaceSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          action: Action? = nil,
          namespaceSelector: NamespaceSelector? = nil,
          namespaces: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.action = action
          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
          self.namespaces = namespaces
          configure(&self)
        }
        /// `spec.validationFailureActionOverrides[].action`: ``Action``.
        @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.validationFailureActionOverrides[].namespaceSelector`: ``NamespaceSelector``.
        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.validationFailureActionOverrides[].namespaces`: a list of strings.
        @_alwaysEmitIntoClient public var namespaces: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.validationFailureActionOverrides[].action`, with 4 known values.
        public struct Action: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Audit`.
          @_alwaysEmitIntoClient public static var audit2: Self { Self(text: "Audit", unchecked: ()) }
          /// `Enforce`.
          @_alwaysEmitIntoClient public static var enforce2: Self { Self(text: "Enforce", unchecked: ()) }
          /// `audit`.
          @_alwaysEmitIntoClient public static var audit: Self { Self(text: "audit", unchecked: ()) }
          /// `enforce`.
          @_alwaysEmitIntoClient public static var enforce: Self { Self(text: "enforce", unchecked: ()) }
        }

        /// `spec.validationFailureActionOverrides[].namespaceSelector`, with 2 fields.
        public struct NamespaceSelector: SchemaObject {
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
          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions`: a list of
          /// ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[]`, with 3 fields.
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
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].operator`: a string,
            /// required.
            @_alwaysEmitIntoClient public var `operator`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].values`: a list of
            /// strings.
            @_alwaysEmitIntoClient public var values: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.webhookConfiguration`, with 3 fields.
      public struct WebhookConfiguration: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?-",
          ["failurePolicy", "matchConditions", "timeoutSeconds"],
          [MatchConditionsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          failurePolicy: FailurePolicy? = nil,
          matchConditions: [MatchConditionsItem]? = nil,
          timeoutSeconds: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.failurePolicy = failurePolicy
          self.matchConditions = matchConditions
          self.timeoutSeconds = timeoutSeconds
          configure(&self)
        }
        /// `spec.webhookConfiguration.failurePolicy`: ``FailurePolicy``.
        @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.webhookConfiguration.matchConditions`: a list of ``MatchConditionsItem``.
        @_alwaysEmitIntoClient public var matchConditions: [MatchConditionsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.webhookConfiguration.timeoutSeconds`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// The same as ``Kyverno.ClusterPolicy.Spec.FailurePolicy``.
        public typealias FailurePolicy = Kyverno.ClusterPolicy.Spec.FailurePolicy
        /// The same as ``Kyverno.ImageValidatingPolicy.Spec.MatchConditionsItem``.
        public typealias MatchConditionsItem = Kyverno.ImageValidatingPolicy.Spec.MatchConditionsItem
      }
    }
  }
}

extension Kyverno.V2beta1 {
  /// `ClusterPolicy` of `kyverno.io/v2beta1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ClusterPolicy: Resource {
    public static let type = ResourceType(
      group: "kyverno.io",
      version: "v2beta1",
      kind: "ClusterPolicy",
      scope: .cluster
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?- ?- ?- ?- ?- ?[ ?- ?- ?- ?[ ?{ ?-",
        [
          "admission", "applyRules", "background", "emitWarning", "failurePolicy", "generateExisting",
          "generateExistingOnPolicyUpdate", "mutateExistingOnPolicyUpdate", "rules", "schemaValidation",
          "useServerSideApply", "validationFailureAction", "validationFailureActionOverrides", "webhookConfiguration",
          "webhookTimeoutSeconds",
        ],
        [RulesItem.self, ValidationFailureActionOverridesItem.self, WebhookConfiguration.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        admission: Bool? = nil,
        applyRules: ApplyRules? = nil,
        background: Bool? = nil,
        emitWarning: Bool? = nil,
        failurePolicy: FailurePolicy? = nil,
        generateExisting: Bool? = nil,
        generateExistingOnPolicyUpdate: Bool? = nil,
        mutateExistingOnPolicyUpdate: Bool? = nil,
        rules: [RulesItem]? = nil,
        schemaValidation: Bool? = nil,
        useServerSideApply: Bool? = nil,
        validationFailureAction: ValidationFailureAction? = nil,
        validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? = nil,
        webhookConfiguration: WebhookConfiguration? = nil,
        webhookTimeoutSeconds: Int? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.admission = admission
        self.applyRules = applyRules
        self.background = background
        self.emitWarning = emitWarning
        self.failurePolicy = failurePolicy
        self.generateExisting = generateExisting
        self.generateExistingOnPolicyUpdate = generateExistingOnPolicyUpdate
        self.mutateExistingOnPolicyUpdate = mutateExistingOnPolicyUpdate
        self.rules = rules
        self.schemaValidation = schemaValidation
        self.useServerSideApply = useServerSideApply
        self.validationFailureAction = validationFailureAction
        self.validationFailureActionOverrides = validationFailureActionOverrides
        if let webhookConfiguration { self.webhookConfiguration = webhookConfiguration }
        self.webhookTimeoutSeconds = webhookTimeoutSeconds
        configure(&self)
      }
      /// `spec.admission`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var admission: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.applyRules`: ``ApplyRules``.
      @_alwaysEmitIntoClient public var applyRules: ApplyRules? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.background`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var background: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.emitWarning`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var emitWarning: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.generateExisting`: true or false.
      @_alwaysEmitIntoClient public var generateExisting: Bool? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.generateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var generateExistingOnPolicyUpdate: Bool? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.mutateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.rules`: a list of ``RulesItem``.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// `spec.schemaValidation`: true or false.
      @_alwaysEmitIntoClient public var schemaValidation: Bool? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.useServerSideApply`: true or false.
      @_alwaysEmitIntoClient public var useServerSideApply: Bool? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.validationFailureAction`: ``ValidationFailureAction``, by default `"Audit"`.
      @_alwaysEmitIntoClient public var validationFailureAction: ValidationFailureAction? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.validationFailureActionOverrides`: a list of ``ValidationFailureActionOverridesItem``.
      @_alwaysEmitIntoClient public var validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration {
        get { self[object: 13] }
        set { self[object: 13] = newValue }
        _modify { yield &self[object: 13] }
      }
      /// `spec.webhookTimeoutSeconds`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var webhookTimeoutSeconds: Int? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }
      /// The same as ``Kyverno.ClusterPolicy.Spec.ApplyRules``.
      public typealias ApplyRules = Kyverno.ClusterPolicy.Spec.ApplyRules
      /// The same as ``Kyverno.ClusterPolicy.Spec.FailurePolicy``.
      public typealias FailurePolicy = Kyverno.ClusterPolicy.Spec.FailurePolicy
      /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureAction``.
      public typealias ValidationFailureAction = Kyverno.ClusterPolicy.Spec.ValidationFailureAction
      /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem``.
      public typealias ValidationFailureActionOverridesItem =
        Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem
      /// The same as ``Kyverno.ClusterPolicy.Spec.WebhookConfiguration``.
      public typealias WebhookConfiguration = Kyverno.ClusterPolicy.Spec.WebhookConfiguration

      /// `spec.rules[]`, with 13 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?[ ?[ ?{ ?{ ?- !{ ?{ ?{ ?- ?- ?{ ?[",
          [
            "name", "celPreconditions", "context", "exclude", "generate", "imageExtractors", "match", "mutate",
            "preconditions", "reportProperties", "skipBackgroundRequests", "validate", "verifyImages",
          ],
          [
            CelPreconditionsItem.self, ContextItem.self, Exclude.self, Generate.self, Match.self, Mutate.self,
            Preconditions.self, Validate.self, VerifyImagesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          match: Match,
          celPreconditions: [CelPreconditionsItem]? = nil,
          context: [ContextItem]? = nil,
          exclude: Exclude? = nil,
          generate: Generate? = nil,
          imageExtractors: OrderedMap<[ImageExtractorsEntryItem]>? = nil,
          mutate: Mutate? = nil,
          preconditions: Preconditions? = nil,
          reportProperties: OrderedMap<String>? = nil,
          skipBackgroundRequests: Bool? = nil,
          validate: Validate? = nil,
          verifyImages: [VerifyImagesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.celPreconditions = celPreconditions
          self.context = context
          if let exclude { self.exclude = exclude }
          if let generate { self.generate = generate }
          if let imageExtractors { self.imageExtractors = imageExtractors }
          self.match = match
          if let mutate { self.mutate = mutate }
          if let preconditions { self.preconditions = preconditions }
          if let reportProperties { self.reportProperties = reportProperties }
          self.skipBackgroundRequests = skipBackgroundRequests
          if let validate { self.validate = validate }
          self.verifyImages = verifyImages
          configure(&self)
        }
        /// `spec.rules[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.rules[].celPreconditions`: a list of ``CelPreconditionsItem``.
        @_alwaysEmitIntoClient public var celPreconditions: [CelPreconditionsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.rules[].context`: a list of ``ContextItem``.
        @_alwaysEmitIntoClient public var context: [ContextItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.rules[].exclude`: ``Exclude``.
        @_alwaysEmitIntoClient public var exclude: Exclude {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.rules[].generate`: ``Generate``.
        @_alwaysEmitIntoClient public var generate: Generate {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.rules[].imageExtractors`: by name, each a list of ``ImageExtractorsEntryItem``.
        @_alwaysEmitIntoClient public var imageExtractors: OrderedMap<[ImageExtractorsEntryItem]> {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.rules[].match`: ``Match``, required.
        @_alwaysEmitIntoClient public var match: Match {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.rules[].mutate`: ``Mutate``.
        @_alwaysEmitIntoClient public var mutate: Mutate {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.rules[].preconditions`: ``Preconditions``.
        @_alwaysEmitIntoClient public var preconditions: Preconditions {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.rules[].reportProperties`: strings by name.
        @_alwaysEmitIntoClient public var reportProperties: OrderedMap<String> {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.rules[].skipBackgroundRequests`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var skipBackgroundRequests: Bool? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.rules[].validate`: ``Validate``.
        @_alwaysEmitIntoClient public var validate: Validate {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.rules[].verifyImages`: a list of ``VerifyImagesItem``.
        @_alwaysEmitIntoClient public var verifyImages: [VerifyImagesItem]? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.CelPreconditionsItem``.
        public typealias CelPreconditionsItem = Kyverno.ClusterPolicy.Spec.RulesItem.CelPreconditionsItem
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
        public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
        /// The same as ``Kyverno.PolicyException.Spec.Match``.
        public typealias Exclude = Kyverno.PolicyException.Spec.Match
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate``.
        public typealias Generate = Kyverno.ClusterPolicy.Spec.RulesItem.Generate
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ImageExtractorsEntryItem``.
        public typealias ImageExtractorsEntryItem = Kyverno.ClusterPolicy.Spec.RulesItem.ImageExtractorsEntryItem
        /// The same as ``Kyverno.PolicyException.Spec.Match``.
        public typealias Match = Kyverno.PolicyException.Spec.Match
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Mutate``.
        public typealias Mutate = Kyverno.ClusterPolicy.Spec.RulesItem.Mutate
        /// The same as ``Kyverno.PolicyException.Spec.Conditions``.
        public typealias Preconditions = Kyverno.PolicyException.Spec.Conditions

        /// `spec.rules[].validate`, with 11 fields.
        public struct Validate: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?{ ?- ?[ ?[ ?{ ?- ?- ?{",
            [
              "anyPattern", "assert", "cel", "deny", "failureAction", "failureActionOverrides", "foreach", "manifests",
              "message", "pattern", "podSecurity",
            ],
            [Cel.self, Deny.self, FailureActionOverridesItem.self, ForeachItem.self, Manifests.self, PodSecurity.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            anyPattern: Value? = nil,
            assert: Value? = nil,
            cel: Cel? = nil,
            deny: Deny? = nil,
            failureAction: FailureAction? = nil,
            failureActionOverrides: [FailureActionOverridesItem]? = nil,
            foreach: [ForeachItem]? = nil,
            manifests: Manifests? = nil,
            message: String? = nil,
            pattern: Value? = nil,
            podSecurity: PodSecurity? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.anyPattern = anyPattern
            self.assert = assert
            if let cel { self.cel = cel }
            if let deny { self.deny = deny }
            self.failureAction = failureAction
            self.failureActionOverrides = failureActionOverrides
            self.foreach = foreach
            if let manifests { self.manifests = manifests }
            self.message = message
            self.pattern = pattern
            if let podSecurity { self.podSecurity = podSecurity }
            configure(&self)
          }
          /// `spec.rules[].validate.anyPattern`: any value.
          @_alwaysEmitIntoClient public var anyPattern: Value? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].validate.assert`: any value.
          @_alwaysEmitIntoClient public var assert: Value? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.rules[].validate.cel`: ``Cel``.
          @_alwaysEmitIntoClient public var cel: Cel {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].validate.deny`: ``Deny``.
          @_alwaysEmitIntoClient public var deny: Deny {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].validate.failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.rules[].validate.failureActionOverrides`: a list of ``FailureActionOverridesItem``.
          @_alwaysEmitIntoClient public var failureActionOverrides: [FailureActionOverridesItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.rules[].validate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.rules[].validate.manifests`: ``Manifests``.
          @_alwaysEmitIntoClient public var manifests: Manifests {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.rules[].validate.message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.rules[].validate.pattern`: any value.
          @_alwaysEmitIntoClient public var pattern: Value? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// `spec.rules[].validate.podSecurity`: ``PodSecurity``.
          @_alwaysEmitIntoClient public var podSecurity: PodSecurity {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel``.
          public typealias Cel = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction``.
          public typealias FailureAction = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction
          /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem``.
          public typealias FailureActionOverridesItem = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.ForeachItem``.
          public typealias ForeachItem = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.ForeachItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests``.
          public typealias Manifests = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity``.
          public typealias PodSecurity = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity

          /// `spec.rules[].validate.deny`, with one field.
          public struct Deny: SchemaObject {
            public static let fields = FieldTable("?{", ["conditions"], [Conditions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              conditions: Conditions? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let conditions { self.conditions = conditions }
              configure(&self)
            }
            /// `spec.rules[].validate.deny.conditions`: ``Conditions``.
            @_alwaysEmitIntoClient public var conditions: Conditions {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``Kyverno.PolicyException.Spec.Conditions``.
            public typealias Conditions = Kyverno.PolicyException.Spec.Conditions
          }
        }

        /// `spec.rules[].verifyImages[]`, with 13 fields.
        public struct VerifyImagesItem: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[ ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?{ ?-",
            [
              "attestations", "attestors", "failureAction", "imageReferences", "imageRegistryCredentials",
              "mutateDigest", "repository", "required", "skipImageReferences", "type", "useCache", "validate",
              "verifyDigest",
            ],
            [AttestationsItem.self, AttestorsItem.self, ImageRegistryCredentials.self, Validate.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            attestations: [AttestationsItem]? = nil,
            attestors: [AttestorsItem]? = nil,
            failureAction: FailureAction? = nil,
            imageReferences: [String]? = nil,
            imageRegistryCredentials: ImageRegistryCredentials? = nil,
            mutateDigest: Bool? = nil,
            repository: String? = nil,
            required: Bool? = nil,
            skipImageReferences: [String]? = nil,
            type: TypeObject? = nil,
            useCache: Bool? = nil,
            validate: Validate? = nil,
            verifyDigest: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.attestations = attestations
            self.attestors = attestors
            self.failureAction = failureAction
            self.imageReferences = imageReferences
            if let imageRegistryCredentials { self.imageRegistryCredentials = imageRegistryCredentials }
            self.mutateDigest = mutateDigest
            self.repository = repository
            self.required = required
            self.skipImageReferences = skipImageReferences
            self.type = type
            self.useCache = useCache
            if let validate { self.validate = validate }
            self.verifyDigest = verifyDigest
            configure(&self)
          }
          /// `spec.rules[].verifyImages[].attestations`: a list of ``AttestationsItem``.
          @_alwaysEmitIntoClient public var attestations: [AttestationsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].verifyImages[].attestors`: a list of ``AttestorsItem``.
          @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rules[].verifyImages[].failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.rules[].verifyImages[].imageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var imageReferences: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.rules[].verifyImages[].imageRegistryCredentials`: ``ImageRegistryCredentials``.
          @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.rules[].verifyImages[].mutateDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var mutateDigest: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.rules[].verifyImages[].repository`: a string.
          @_alwaysEmitIntoClient public var repository: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.rules[].verifyImages[].required`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var required: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
          /// `spec.rules[].verifyImages[].skipImageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var skipImageReferences: [String]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.rules[].verifyImages[].type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.rules[].verifyImages[].useCache`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var useCache: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.rules[].verifyImages[].validate`: ``Validate``.
          @_alwaysEmitIntoClient public var validate: Validate {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// `spec.rules[].verifyImages[].verifyDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var verifyDigest: Bool? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem``.
          public typealias AttestationsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
          public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction``.
          public typealias FailureAction = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials``.
          public typealias ImageRegistryCredentials =
            Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject``.
          public typealias TypeObject = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate``.
          public typealias Validate = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate
        }
      }
    }
  }
}
