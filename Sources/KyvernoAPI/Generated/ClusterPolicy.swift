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
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-admission", "?-applyRules", "?-background", "?-emitWarning", "?-failurePolicy", "?-generateExisting", "?-generateExistingOnPolicyUpdate", "?-mutateExistingOnPolicyUpdate", "?[rules", "?-schemaValidation", "?-useServerSideApply", "?-validationFailureAction", "?[validationFailureActionOverrides", "?{webhookConfiguration", "?-webhookTimeoutSeconds"], [RulesItem.self, ValidationFailureActionOverridesItem.self, WebhookConfiguration.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(admission: Bool? = nil, applyRules: ApplyRules? = nil, background: Bool? = nil, emitWarning: Bool? = nil, failurePolicy: FailurePolicy? = nil, generateExisting: Bool? = nil, generateExistingOnPolicyUpdate: Bool? = nil, mutateExistingOnPolicyUpdate: Bool? = nil, rules: [RulesItem]? = nil, schemaValidation: Bool? = nil, useServerSideApply: Bool? = nil, validationFailureAction: ValidationFailureAction? = nil, validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? = nil, webhookConfiguration: WebhookConfiguration? = nil, webhookTimeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var admission: Bool? { get { self[field: "admission"] } set { self[field: "admission"] = newValue } }
      /// `spec.applyRules`: ``ApplyRules``.
      @_alwaysEmitIntoClient public var applyRules: ApplyRules? { get { self[field: "applyRules"] } set { self[field: "applyRules"] = newValue } }
      /// `spec.background`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var background: Bool? { get { self[field: "background"] } set { self[field: "background"] = newValue } }
      /// `spec.emitWarning`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var emitWarning: Bool? { get { self[field: "emitWarning"] } set { self[field: "emitWarning"] = newValue } }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? { get { self[field: "failurePolicy"] } set { self[field: "failurePolicy"] = newValue } }
      /// `spec.generateExisting`: true or false.
      @_alwaysEmitIntoClient public var generateExisting: Bool? { get { self[field: "generateExisting"] } set { self[field: "generateExisting"] = newValue } }
      /// `spec.generateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var generateExistingOnPolicyUpdate: Bool? { get { self[field: "generateExistingOnPolicyUpdate"] } set { self[field: "generateExistingOnPolicyUpdate"] = newValue } }
      /// `spec.mutateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? { get { self[field: "mutateExistingOnPolicyUpdate"] } set { self[field: "mutateExistingOnPolicyUpdate"] = newValue } }
      /// `spec.rules`: a list of ``RulesItem``.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: "rules"] } set { self[field: "rules"] = newValue } }
      /// `spec.schemaValidation`: true or false.
      @_alwaysEmitIntoClient public var schemaValidation: Bool? { get { self[field: "schemaValidation"] } set { self[field: "schemaValidation"] = newValue } }
      /// `spec.useServerSideApply`: true or false.
      @_alwaysEmitIntoClient public var useServerSideApply: Bool? { get { self[field: "useServerSideApply"] } set { self[field: "useServerSideApply"] = newValue } }
      /// `spec.validationFailureAction`: ``ValidationFailureAction``, by default `"Audit"`.
      @_alwaysEmitIntoClient public var validationFailureAction: ValidationFailureAction? { get { self[field: "validationFailureAction"] } set { self[field: "validationFailureAction"] = newValue } }
      /// `spec.validationFailureActionOverrides`: a list of ``ValidationFailureActionOverridesItem``.
      @_alwaysEmitIntoClient public var validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? { get { self[field: "validationFailureActionOverrides"] } set { self[field: "validationFailureActionOverrides"] = newValue } }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration { get { self[object: "webhookConfiguration"] } set { self[object: "webhookConfiguration"] = newValue } _modify { yield &self[object: "webhookConfiguration"] } }
      /// `spec.webhookTimeoutSeconds`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var webhookTimeoutSeconds: Int? { get { self[field: "webhookTimeoutSeconds"] } set { self[field: "webhookTimeoutSeconds"] = newValue } }

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
        public static let fields = FieldTable(["!-name", "?[celPreconditions", "?[context", "?{exclude", "?{generate", "?-imageExtractors", "!{match", "?{mutate", "?-preconditions", "?-reportProperties", "?-skipBackgroundRequests", "?{validate", "?[verifyImages"], [CelPreconditionsItem.self, ContextItem.self, Exclude.self, Generate.self, Match.self, Mutate.self, Validate.self, VerifyImagesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, match: Match, celPreconditions: [CelPreconditionsItem]? = nil, context: [ContextItem]? = nil, exclude: Exclude? = nil, generate: Generate? = nil, imageExtractors: OrderedMap<[ImageExtractorsEntryItem]>? = nil, mutate: Mutate? = nil, preconditions: Value? = nil, reportProperties: OrderedMap<String>? = nil, skipBackgroundRequests: Bool? = nil, validate: Validate? = nil, verifyImages: [VerifyImagesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.rules[].celPreconditions`: a list of ``CelPreconditionsItem``.
        @_alwaysEmitIntoClient public var celPreconditions: [CelPreconditionsItem]? { get { self[field: "celPreconditions"] } set { self[field: "celPreconditions"] = newValue } }
        /// `spec.rules[].context`: a list of ``ContextItem``.
        @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
        /// `spec.rules[].exclude`: ``Exclude``.
        @_alwaysEmitIntoClient public var exclude: Exclude { get { self[object: "exclude"] } set { self[object: "exclude"] = newValue } _modify { yield &self[object: "exclude"] } }
        /// `spec.rules[].generate`: ``Generate``.
        @_alwaysEmitIntoClient public var generate: Generate { get { self[object: "generate"] } set { self[object: "generate"] = newValue } _modify { yield &self[object: "generate"] } }
        /// `spec.rules[].imageExtractors`: by name, each a list of ``ImageExtractorsEntryItem``.
        @_alwaysEmitIntoClient public var imageExtractors: OrderedMap<[ImageExtractorsEntryItem]> { get { self[object: "imageExtractors"] } set { self[object: "imageExtractors"] = newValue } _modify { yield &self[object: "imageExtractors"] } }
        /// `spec.rules[].match`: ``Match``, required.
        @_alwaysEmitIntoClient public var match: Match { get { self[object: "match"] } set { self[object: "match"] = newValue } _modify { yield &self[object: "match"] } }
        /// `spec.rules[].mutate`: ``Mutate``.
        @_alwaysEmitIntoClient public var mutate: Mutate { get { self[object: "mutate"] } set { self[object: "mutate"] = newValue } _modify { yield &self[object: "mutate"] } }
        /// `spec.rules[].preconditions`: any value.
        @_alwaysEmitIntoClient public var preconditions: Value? { get { self[field: "preconditions"] } set { self[field: "preconditions"] = newValue } }
        /// `spec.rules[].reportProperties`: strings by name.
        @_alwaysEmitIntoClient public var reportProperties: OrderedMap<String> { get { self[object: "reportProperties"] } set { self[object: "reportProperties"] = newValue } _modify { yield &self[object: "reportProperties"] } }
        /// `spec.rules[].skipBackgroundRequests`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var skipBackgroundRequests: Bool? { get { self[field: "skipBackgroundRequests"] } set { self[field: "skipBackgroundRequests"] = newValue } }
        /// `spec.rules[].validate`: ``Validate``.
        @_alwaysEmitIntoClient public var validate: Validate { get { self[object: "validate"] } set { self[object: "validate"] = newValue } _modify { yield &self[object: "validate"] } }
        /// `spec.rules[].verifyImages`: a list of ``VerifyImagesItem``.
        @_alwaysEmitIntoClient public var verifyImages: [VerifyImagesItem]? { get { self[field: "verifyImages"] } set { self[field: "verifyImages"] = newValue } }
        /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude``.
        public typealias Match = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude

        /// `spec.rules[].celPreconditions[]`, with 2 fields.
        public struct CelPreconditionsItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "!-expression"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, expression: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.expression = expression
            configure(&self)
          }
          /// `spec.rules[].celPreconditions[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.rules[].celPreconditions[].expression`: a string, required.
          @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
        }

        /// `spec.rules[].context[]`, with 6 fields.
        public struct ContextItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?{apiCall", "?{configMap", "?{globalReference", "?{imageRegistry", "?{variable"], [ApiCall.self, ConfigMap.self, GlobalReference.self, ImageRegistry.self, Variable.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, apiCall: ApiCall? = nil, configMap: ConfigMap? = nil, globalReference: GlobalReference? = nil, imageRegistry: ImageRegistry? = nil, variable: Variable? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.rules[].context[].apiCall`: ``ApiCall``.
          @_alwaysEmitIntoClient public var apiCall: ApiCall { get { self[object: "apiCall"] } set { self[object: "apiCall"] = newValue } _modify { yield &self[object: "apiCall"] } }
          /// `spec.rules[].context[].configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap { get { self[object: "configMap"] } set { self[object: "configMap"] = newValue } _modify { yield &self[object: "configMap"] } }
          /// `spec.rules[].context[].globalReference`: ``GlobalReference``.
          @_alwaysEmitIntoClient public var globalReference: GlobalReference { get { self[object: "globalReference"] } set { self[object: "globalReference"] = newValue } _modify { yield &self[object: "globalReference"] } }
          /// `spec.rules[].context[].imageRegistry`: ``ImageRegistry``.
          @_alwaysEmitIntoClient public var imageRegistry: ImageRegistry { get { self[object: "imageRegistry"] } set { self[object: "imageRegistry"] = newValue } _modify { yield &self[object: "imageRegistry"] } }
          /// `spec.rules[].context[].variable`: ``Variable``.
          @_alwaysEmitIntoClient public var variable: Variable { get { self[object: "variable"] } set { self[object: "variable"] = newValue } _modify { yield &self[object: "variable"] } }

          /// `spec.rules[].context[].apiCall`, with 6 fields.
          public struct ApiCall: SchemaObject {
            public static let fields = FieldTable(["?[data", "?-default", "?-jmesPath", "?-method", "?{service", "?-urlPath"], [DataItem.self, Service.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(data: [DataItem]? = nil, `default`: Value? = nil, jmesPath: String? = nil, method: Method? = nil, service: Service? = nil, urlPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var data: [DataItem]? { get { self[field: "data"] } set { self[field: "data"] = newValue } }
            /// `spec.rules[].context[].apiCall.default`: any value.
            @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: "default"] } set { self[field: "default"] = newValue } }
            /// `spec.rules[].context[].apiCall.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? { get { self[string: "jmesPath"] } set { self[string: "jmesPath"] = newValue } }
            /// `spec.rules[].context[].apiCall.method`: ``Method``, by default `"GET"`.
            @_alwaysEmitIntoClient public var method: Method? { get { self[field: "method"] } set { self[field: "method"] = newValue } }
            /// `spec.rules[].context[].apiCall.service`: ``Service``.
            @_alwaysEmitIntoClient public var service: Service { get { self[object: "service"] } set { self[object: "service"] = newValue } _modify { yield &self[object: "service"] } }
            /// `spec.rules[].context[].apiCall.urlPath`: a string.
            @_alwaysEmitIntoClient public var urlPath: String? { get { self[string: "urlPath"] } set { self[string: "urlPath"] = newValue } }

            /// `spec.rules[].context[].apiCall.data[]`, with 2 fields.
            public struct DataItem: SchemaObject {
              public static let fields = FieldTable(["!-key", "!-value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, value: Value, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.value = value
                configure(&self)
              }
              /// `spec.rules[].context[].apiCall.data[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.rules[].context[].apiCall.data[].value`: any value, required.
              @_alwaysEmitIntoClient public var value: Value? { get { self[field: "value"] } set { self[field: "value"] = newValue } }
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
              public static let fields = FieldTable(["?-caBundle", "?[headers", "!-url"], [HeadersItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(url: String, caBundle: String? = nil, headers: [HeadersItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.caBundle = caBundle
                self.headers = headers
                self.url = url
                configure(&self)
              }
              /// `spec.rules[].context[].apiCall.service.caBundle`: a string.
              @_alwaysEmitIntoClient public var caBundle: String? { get { self[string: "caBundle"] } set { self[string: "caBundle"] = newValue } }
              /// `spec.rules[].context[].apiCall.service.headers`: a list of ``HeadersItem``.
              @_alwaysEmitIntoClient public var headers: [HeadersItem]? { get { self[field: "headers"] } set { self[field: "headers"] = newValue } }
              /// `spec.rules[].context[].apiCall.service.url`: a string, required.
              @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }

              /// `spec.rules[].context[].apiCall.service.headers[]`, with 2 fields.
              public struct HeadersItem: SchemaObject {
                public static let fields = FieldTable(["!-key", "!-value"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.value = value
                  configure(&self)
                }
                /// `spec.rules[].context[].apiCall.service.headers[].key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                /// `spec.rules[].context[].apiCall.service.headers[].value`: a string, required.
                @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
              }
            }
          }

          /// `spec.rules[].context[].configMap`, with 2 fields.
          public struct ConfigMap: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].context[].configMap.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].context[].configMap.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }

          /// `spec.rules[].context[].globalReference`, with 2 fields.
          public struct GlobalReference: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-jmesPath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, jmesPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.jmesPath = jmesPath
              configure(&self)
            }
            /// `spec.rules[].context[].globalReference.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].context[].globalReference.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? { get { self[string: "jmesPath"] } set { self[string: "jmesPath"] = newValue } }
          }

          /// `spec.rules[].context[].imageRegistry`, with 3 fields.
          public struct ImageRegistry: SchemaObject {
            public static let fields = FieldTable(["?{imageRegistryCredentials", "?-jmesPath", "!-reference"], [ImageRegistryCredentials.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(reference: String, imageRegistryCredentials: ImageRegistryCredentials? = nil, jmesPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let imageRegistryCredentials { self.imageRegistryCredentials = imageRegistryCredentials }
              self.jmesPath = jmesPath
              self.reference = reference
              configure(&self)
            }
            /// `spec.rules[].context[].imageRegistry.imageRegistryCredentials`: ``ImageRegistryCredentials``.
            @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials { get { self[object: "imageRegistryCredentials"] } set { self[object: "imageRegistryCredentials"] = newValue } _modify { yield &self[object: "imageRegistryCredentials"] } }
            /// `spec.rules[].context[].imageRegistry.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? { get { self[string: "jmesPath"] } set { self[string: "jmesPath"] = newValue } }
            /// `spec.rules[].context[].imageRegistry.reference`: a string, required.
            @_alwaysEmitIntoClient public var reference: String? { get { self[string: "reference"] } set { self[string: "reference"] = newValue } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials``.
            public typealias ImageRegistryCredentials = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials
          }

          /// `spec.rules[].context[].variable`, with 3 fields.
          public struct Variable: SchemaObject {
            public static let fields = FieldTable(["?-default", "?-jmesPath", "?-value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(`default`: Value? = nil, jmesPath: String? = nil, value: Value? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.`default` = `default`
              self.jmesPath = jmesPath
              self.value = value
              configure(&self)
            }
            /// `spec.rules[].context[].variable.default`: any value.
            @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: "default"] } set { self[field: "default"] = newValue } }
            /// `spec.rules[].context[].variable.jmesPath`: a string.
            @_alwaysEmitIntoClient public var jmesPath: String? { get { self[string: "jmesPath"] } set { self[string: "jmesPath"] = newValue } }
            /// `spec.rules[].context[].variable.value`: any value.
            @_alwaysEmitIntoClient public var value: Value? { get { self[field: "value"] } set { self[field: "value"] = newValue } }
          }
        }

        /// `spec.rules[].exclude`, with 6 fields.
        public struct Exclude: SchemaObject {
          public static let fields = FieldTable(["?[all", "?[any", "?-clusterRoles", "?{resources", "?-roles", "?[subjects"], [AllItem.self, AnyItem.self, Resources.self, SubjectsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(all: [AllItem]? = nil, `any`: [AnyItem]? = nil, clusterRoles: [String]? = nil, resources: Resources? = nil, roles: [String]? = nil, subjects: [SubjectsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var all: [AllItem]? { get { self[field: "all"] } set { self[field: "all"] = newValue } }
          /// `spec.rules[].exclude.any`: a list of ``AnyItem``.
          @_alwaysEmitIntoClient public var `any`: [AnyItem]? { get { self[field: "any"] } set { self[field: "any"] = newValue } }
          /// `spec.rules[].exclude.clusterRoles`: a list of strings.
          @_alwaysEmitIntoClient public var clusterRoles: [String]? { get { self[field: "clusterRoles"] } set { self[field: "clusterRoles"] = newValue } }
          /// `spec.rules[].exclude.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.rules[].exclude.roles`: a list of strings.
          @_alwaysEmitIntoClient public var roles: [String]? { get { self[field: "roles"] } set { self[field: "roles"] = newValue } }
          /// `spec.rules[].exclude.subjects`: a list of ``SubjectsItem``.
          @_alwaysEmitIntoClient public var subjects: [SubjectsItem]? { get { self[field: "subjects"] } set { self[field: "subjects"] = newValue } }
          /// The same as ``Kyverno.PolicyException.Spec.Match.AllItem``.
          public typealias AllItem = Kyverno.PolicyException.Spec.Match.AllItem
          /// The same as ``Kyverno.PolicyException.Spec.Match.AllItem``.
          public typealias AnyItem = Kyverno.PolicyException.Spec.Match.AllItem

          /// `spec.rules[].exclude.resources`, with 8 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-annotations", "?-kinds", "?-names", "?{namespaceSelector", "?-namespaces", "?-operations", "?{selector"], [NamespaceSelector.self, Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, annotations: OrderedMap<String>? = nil, kinds: [String]? = nil, names: [String]? = nil, namespaceSelector: NamespaceSelector? = nil, namespaces: [String]? = nil, operations: [OperationsItem]? = nil, selector: Selector? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].exclude.resources.annotations`: strings by name.
            @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
            /// `spec.rules[].exclude.resources.kinds`: a list of strings.
            @_alwaysEmitIntoClient public var kinds: [String]? { get { self[field: "kinds"] } set { self[field: "kinds"] = newValue } }
            /// `spec.rules[].exclude.resources.names`: a list of strings.
            @_alwaysEmitIntoClient public var names: [String]? { get { self[field: "names"] } set { self[field: "names"] = newValue } }
            /// `spec.rules[].exclude.resources.namespaceSelector`: ``NamespaceSelector``.
            @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector { get { self[object: "namespaceSelector"] } set { self[object: "namespaceSelector"] = newValue } _modify { yield &self[object: "namespaceSelector"] } }
            /// `spec.rules[].exclude.resources.namespaces`: a list of strings.
            @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: "namespaces"] } set { self[field: "namespaces"] = newValue } }
            /// `spec.rules[].exclude.resources.operations`: a list of ``OperationsItem``.
            @_alwaysEmitIntoClient public var operations: [OperationsItem]? { get { self[field: "operations"] } set { self[field: "operations"] = newValue } }
            /// `spec.rules[].exclude.resources.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector``.
            public typealias NamespaceSelector = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector

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
              public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                if let matchLabels { self.matchLabels = matchLabels }
                configure(&self)
              }
              /// `spec.rules[].exclude.resources.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
              /// `spec.rules[].exclude.resources.selector.matchLabels`: strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }
              /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem
            }
          }

          /// `spec.rules[].exclude.subjects[]`, with 4 fields.
          public struct SubjectsItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-apiGroup", "!-kind", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, kind: String, apiGroup: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].exclude.subjects[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].exclude.subjects[].apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: "apiGroup"] } set { self[string: "apiGroup"] = newValue } }
            /// `spec.rules[].exclude.subjects[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.rules[].exclude.subjects[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }
        }

        /// `spec.rules[].generate`, with 12 fields.
        public struct Generate: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-apiVersion", "?{clone", "?{cloneList", "?-data", "?[foreach", "?-generateExisting", "?-kind", "?-namespace", "?-orphanDownstreamOnPolicyDelete", "?-synchronize", "?-uid"], [Clone.self, CloneList.self, ForeachItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, apiVersion: String? = nil, clone: Clone? = nil, cloneList: CloneList? = nil, data: Value? = nil, foreach: [ForeachItem]? = nil, generateExisting: Bool? = nil, kind: String? = nil, namespace: String? = nil, orphanDownstreamOnPolicyDelete: Bool? = nil, synchronize: Bool? = nil, uid: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.rules[].generate.apiVersion`: a string.
          @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
          /// `spec.rules[].generate.clone`: ``Clone``.
          @_alwaysEmitIntoClient public var clone: Clone { get { self[object: "clone"] } set { self[object: "clone"] = newValue } _modify { yield &self[object: "clone"] } }
          /// `spec.rules[].generate.cloneList`: ``CloneList``.
          @_alwaysEmitIntoClient public var cloneList: CloneList { get { self[object: "cloneList"] } set { self[object: "cloneList"] = newValue } _modify { yield &self[object: "cloneList"] } }
          /// `spec.rules[].generate.data`: any value.
          @_alwaysEmitIntoClient public var data: Value? { get { self[field: "data"] } set { self[field: "data"] = newValue } }
          /// `spec.rules[].generate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
          /// `spec.rules[].generate.generateExisting`: true or false.
          @_alwaysEmitIntoClient public var generateExisting: Bool? { get { self[field: "generateExisting"] } set { self[field: "generateExisting"] = newValue } }
          /// `spec.rules[].generate.kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
          /// `spec.rules[].generate.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          /// `spec.rules[].generate.orphanDownstreamOnPolicyDelete`: true or false.
          @_alwaysEmitIntoClient public var orphanDownstreamOnPolicyDelete: Bool? { get { self[field: "orphanDownstreamOnPolicyDelete"] } set { self[field: "orphanDownstreamOnPolicyDelete"] = newValue } }
          /// `spec.rules[].generate.synchronize`: true or false.
          @_alwaysEmitIntoClient public var synchronize: Bool? { get { self[field: "synchronize"] } set { self[field: "synchronize"] = newValue } }
          /// `spec.rules[].generate.uid`: a string.
          @_alwaysEmitIntoClient public var uid: String? { get { self[string: "uid"] } set { self[string: "uid"] = newValue } }

          /// `spec.rules[].generate.clone`, with 2 fields.
          public struct Clone: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.rules[].generate.clone.name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].generate.clone.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }

          /// `spec.rules[].generate.cloneList`, with 3 fields.
          public struct CloneList: SchemaObject {
            public static let fields = FieldTable(["?-kinds", "?-namespace", "?{selector"], [Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(kinds: [String]? = nil, namespace: String? = nil, selector: Selector? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.kinds = kinds
              self.namespace = namespace
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.rules[].generate.cloneList.kinds`: a list of strings.
            @_alwaysEmitIntoClient public var kinds: [String]? { get { self[field: "kinds"] } set { self[field: "kinds"] = newValue } }
            /// `spec.rules[].generate.cloneList.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
            /// `spec.rules[].generate.cloneList.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
            public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
          }

          /// `spec.rules[].generate.foreach[]`, with 11 fields.
          public struct ForeachItem: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-apiVersion", "?{clone", "?{cloneList", "?[context", "?-data", "?-kind", "?-list", "?-namespace", "?{preconditions", "?-uid"], [Clone.self, CloneList.self, ContextItem.self, Preconditions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, apiVersion: String? = nil, clone: Clone? = nil, cloneList: CloneList? = nil, context: [ContextItem]? = nil, data: Value? = nil, kind: String? = nil, list: String? = nil, namespace: String? = nil, preconditions: Preconditions? = nil, uid: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].generate.foreach[].apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
            /// `spec.rules[].generate.foreach[].clone`: ``Clone``.
            @_alwaysEmitIntoClient public var clone: Clone { get { self[object: "clone"] } set { self[object: "clone"] = newValue } _modify { yield &self[object: "clone"] } }
            /// `spec.rules[].generate.foreach[].cloneList`: ``CloneList``.
            @_alwaysEmitIntoClient public var cloneList: CloneList { get { self[object: "cloneList"] } set { self[object: "cloneList"] = newValue } _modify { yield &self[object: "cloneList"] } }
            /// `spec.rules[].generate.foreach[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
            /// `spec.rules[].generate.foreach[].data`: any value.
            @_alwaysEmitIntoClient public var data: Value? { get { self[field: "data"] } set { self[field: "data"] = newValue } }
            /// `spec.rules[].generate.foreach[].kind`: a string.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.rules[].generate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? { get { self[string: "list"] } set { self[string: "list"] = newValue } }
            /// `spec.rules[].generate.foreach[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
            /// `spec.rules[].generate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions { get { self[object: "preconditions"] } set { self[object: "preconditions"] = newValue } _modify { yield &self[object: "preconditions"] } }
            /// `spec.rules[].generate.foreach[].uid`: a string.
            @_alwaysEmitIntoClient public var uid: String? { get { self[string: "uid"] } set { self[string: "uid"] = newValue } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.Clone``.
            public typealias Clone = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.Clone
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.CloneList``.
            public typealias CloneList = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.CloneList
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem

            /// `spec.rules[].generate.foreach[].preconditions`, with 2 fields.
            public struct Preconditions: SchemaObject {
              public static let fields = FieldTable(["?[all", "?[any"], [AllItem.self, AnyItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(all: [AllItem]? = nil, `any`: [AnyItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.all = all
                self.`any` = `any`
                configure(&self)
              }
              /// `spec.rules[].generate.foreach[].preconditions.all`: a list of ``AllItem``.
              @_alwaysEmitIntoClient public var all: [AllItem]? { get { self[field: "all"] } set { self[field: "all"] = newValue } }
              /// `spec.rules[].generate.foreach[].preconditions.any`: a list of ``AnyItem``.
              @_alwaysEmitIntoClient public var `any`: [AnyItem]? { get { self[field: "any"] } set { self[field: "any"] = newValue } }
              /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem``.
              public typealias AnyItem = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem

              /// `spec.rules[].generate.foreach[].preconditions.all[]`, with 4 fields.
              public struct AllItem: SchemaObject {
                public static let fields = FieldTable(["?-key", "?-message", "?-operator", "?-value"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: Value? = nil, message: String? = nil, `operator`: Operator? = nil, value: Value? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.message = message
                  self.`operator` = `operator`
                  self.value = value
                  configure(&self)
                }
                /// `spec.rules[].generate.foreach[].preconditions.all[].key`: any value.
                @_alwaysEmitIntoClient public var key: Value? { get { self[field: "key"] } set { self[field: "key"] = newValue } }
                /// `spec.rules[].generate.foreach[].preconditions.all[].message`: a string.
                @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
                /// `spec.rules[].generate.foreach[].preconditions.all[].operator`: ``Operator``.
                @_alwaysEmitIntoClient public var `operator`: Operator? { get { self[field: "operator"] } set { self[field: "operator"] = newValue } }
                /// `spec.rules[].generate.foreach[].preconditions.all[].value`: any value.
                @_alwaysEmitIntoClient public var value: Value? { get { self[field: "value"] } set { self[field: "value"] = newValue } }

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
                  @_alwaysEmitIntoClient public static var durationGreaterThan: Self { Self(text: "DurationGreaterThan", unchecked: ()) }
                  /// `DurationGreaterThanOrEquals`.
                  @_alwaysEmitIntoClient public static var durationGreaterThanOrEquals: Self { Self(text: "DurationGreaterThanOrEquals", unchecked: ()) }
                  /// `DurationLessThan`.
                  @_alwaysEmitIntoClient public static var durationLessThan: Self { Self(text: "DurationLessThan", unchecked: ()) }
                  /// `DurationLessThanOrEquals`.
                  @_alwaysEmitIntoClient public static var durationLessThanOrEquals: Self { Self(text: "DurationLessThanOrEquals", unchecked: ()) }
                  /// `Equals`.
                  @_alwaysEmitIntoClient public static var equals: Self { Self(text: "Equals", unchecked: ()) }
                  /// `GreaterThan`.
                  @_alwaysEmitIntoClient public static var greaterThan: Self { Self(text: "GreaterThan", unchecked: ()) }
                  /// `GreaterThanOrEquals`.
                  @_alwaysEmitIntoClient public static var greaterThanOrEquals: Self { Self(text: "GreaterThanOrEquals", unchecked: ()) }
                  /// `In`.
                  @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
                  /// `LessThan`.
                  @_alwaysEmitIntoClient public static var lessThan: Self { Self(text: "LessThan", unchecked: ()) }
                  /// `LessThanOrEquals`.
                  @_alwaysEmitIntoClient public static var lessThanOrEquals: Self { Self(text: "LessThanOrEquals", unchecked: ()) }
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
          public static let fields = FieldTable(["?-name", "?-jmesPath", "?-key", "!-path", "?-value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(path: String, name: String? = nil, jmesPath: String? = nil, key: String? = nil, value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.jmesPath = jmesPath
            self.key = key
            self.path = path
            self.value = value
            configure(&self)
          }
          /// `spec.rules[].imageExtractors.*[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.rules[].imageExtractors.*[].jmesPath`: a string.
          @_alwaysEmitIntoClient public var jmesPath: String? { get { self[string: "jmesPath"] } set { self[string: "jmesPath"] = newValue } }
          /// `spec.rules[].imageExtractors.*[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          /// `spec.rules[].imageExtractors.*[].path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.rules[].imageExtractors.*[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
        }

        /// `spec.rules[].mutate`, with 5 fields.
        public struct Mutate: SchemaObject {
          public static let fields = FieldTable(["?[foreach", "?-mutateExistingOnPolicyUpdate", "?-patchStrategicMerge", "?-patchesJson6902", "?[targets"], [ForeachItem.self, TargetsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(foreach: [ForeachItem]? = nil, mutateExistingOnPolicyUpdate: Bool? = nil, patchStrategicMerge: Value? = nil, patchesJson6902: String? = nil, targets: [TargetsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.foreach = foreach
            self.mutateExistingOnPolicyUpdate = mutateExistingOnPolicyUpdate
            self.patchStrategicMerge = patchStrategicMerge
            self.patchesJson6902 = patchesJson6902
            self.targets = targets
            configure(&self)
          }
          /// `spec.rules[].mutate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
          /// `spec.rules[].mutate.mutateExistingOnPolicyUpdate`: true or false.
          @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? { get { self[field: "mutateExistingOnPolicyUpdate"] } set { self[field: "mutateExistingOnPolicyUpdate"] = newValue } }
          /// `spec.rules[].mutate.patchStrategicMerge`: any value.
          @_alwaysEmitIntoClient public var patchStrategicMerge: Value? { get { self[field: "patchStrategicMerge"] } set { self[field: "patchStrategicMerge"] = newValue } }
          /// `spec.rules[].mutate.patchesJson6902`: a string.
          @_alwaysEmitIntoClient public var patchesJson6902: String? { get { self[string: "patchesJson6902"] } set { self[string: "patchesJson6902"] = newValue } }
          /// `spec.rules[].mutate.targets`: a list of ``TargetsItem``.
          @_alwaysEmitIntoClient public var targets: [TargetsItem]? { get { self[field: "targets"] } set { self[field: "targets"] = newValue } }

          /// `spec.rules[].mutate.foreach[]`, with 7 fields.
          public struct ForeachItem: SchemaObject {
            public static let fields = FieldTable(["?[context", "?-foreach", "?-list", "?-order", "?-patchStrategicMerge", "?-patchesJson6902", "?{preconditions"], [ContextItem.self, Preconditions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(context: [ContextItem]? = nil, foreach: Value? = nil, list: String? = nil, order: Order? = nil, patchStrategicMerge: Value? = nil, patchesJson6902: String? = nil, preconditions: Preconditions? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
            /// `spec.rules[].mutate.foreach[].foreach`: any value.
            @_alwaysEmitIntoClient public var foreach: Value? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
            /// `spec.rules[].mutate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? { get { self[string: "list"] } set { self[string: "list"] = newValue } }
            /// `spec.rules[].mutate.foreach[].order`: ``Order``.
            @_alwaysEmitIntoClient public var order: Order? { get { self[field: "order"] } set { self[field: "order"] = newValue } }
            /// `spec.rules[].mutate.foreach[].patchStrategicMerge`: any value.
            @_alwaysEmitIntoClient public var patchStrategicMerge: Value? { get { self[field: "patchStrategicMerge"] } set { self[field: "patchStrategicMerge"] = newValue } }
            /// `spec.rules[].mutate.foreach[].patchesJson6902`: a string.
            @_alwaysEmitIntoClient public var patchesJson6902: String? { get { self[string: "patchesJson6902"] } set { self[string: "patchesJson6902"] = newValue } }
            /// `spec.rules[].mutate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions { get { self[object: "preconditions"] } set { self[object: "preconditions"] = newValue } _modify { yield &self[object: "preconditions"] } }
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
            public static let fields = FieldTable(["?-name", "?-apiVersion", "?[context", "?-kind", "?-namespace", "?-preconditions", "?{selector", "?-uid"], [ContextItem.self, Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, apiVersion: String? = nil, context: [ContextItem]? = nil, kind: String? = nil, namespace: String? = nil, preconditions: Value? = nil, selector: Selector? = nil, uid: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].mutate.targets[].apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
            /// `spec.rules[].mutate.targets[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
            /// `spec.rules[].mutate.targets[].kind`: a string.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.rules[].mutate.targets[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
            /// `spec.rules[].mutate.targets[].preconditions`: any value.
            @_alwaysEmitIntoClient public var preconditions: Value? { get { self[field: "preconditions"] } set { self[field: "preconditions"] = newValue } }
            /// `spec.rules[].mutate.targets[].selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
            /// `spec.rules[].mutate.targets[].uid`: a string.
            @_alwaysEmitIntoClient public var uid: String? { get { self[string: "uid"] } set { self[string: "uid"] = newValue } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
            public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
          }
        }

        /// `spec.rules[].validate`, with 12 fields.
        public struct Validate: SchemaObject {
          public static let fields = FieldTable(["?-allowExistingViolations", "?-anyPattern", "?-assert", "?{cel", "?{deny", "?-failureAction", "?[failureActionOverrides", "?[foreach", "?{manifests", "?-message", "?-pattern", "?{podSecurity"], [Cel.self, Deny.self, FailureActionOverridesItem.self, ForeachItem.self, Manifests.self, PodSecurity.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(allowExistingViolations: Bool? = nil, anyPattern: Value? = nil, assert: Value? = nil, cel: Cel? = nil, deny: Deny? = nil, failureAction: FailureAction? = nil, failureActionOverrides: [FailureActionOverridesItem]? = nil, foreach: [ForeachItem]? = nil, manifests: Manifests? = nil, message: String? = nil, pattern: Value? = nil, podSecurity: PodSecurity? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var allowExistingViolations: Bool? { get { self[field: "allowExistingViolations"] } set { self[field: "allowExistingViolations"] = newValue } }
          /// `spec.rules[].validate.anyPattern`: any value.
          @_alwaysEmitIntoClient public var anyPattern: Value? { get { self[field: "anyPattern"] } set { self[field: "anyPattern"] = newValue } }
          /// `spec.rules[].validate.assert`: any value.
          @_alwaysEmitIntoClient public var assert: Value? { get { self[field: "assert"] } set { self[field: "assert"] = newValue } }
          /// `spec.rules[].validate.cel`: ``Cel``.
          @_alwaysEmitIntoClient public var cel: Cel { get { self[object: "cel"] } set { self[object: "cel"] = newValue } _modify { yield &self[object: "cel"] } }
          /// `spec.rules[].validate.deny`: ``Deny``.
          @_alwaysEmitIntoClient public var deny: Deny { get { self[object: "deny"] } set { self[object: "deny"] = newValue } _modify { yield &self[object: "deny"] } }
          /// `spec.rules[].validate.failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? { get { self[field: "failureAction"] } set { self[field: "failureAction"] = newValue } }
          /// `spec.rules[].validate.failureActionOverrides`: a list of ``FailureActionOverridesItem``.
          @_alwaysEmitIntoClient public var failureActionOverrides: [FailureActionOverridesItem]? { get { self[field: "failureActionOverrides"] } set { self[field: "failureActionOverrides"] = newValue } }
          /// `spec.rules[].validate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
          /// `spec.rules[].validate.manifests`: ``Manifests``.
          @_alwaysEmitIntoClient public var manifests: Manifests { get { self[object: "manifests"] } set { self[object: "manifests"] = newValue } _modify { yield &self[object: "manifests"] } }
          /// `spec.rules[].validate.message`: a string.
          @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
          /// `spec.rules[].validate.pattern`: any value.
          @_alwaysEmitIntoClient public var pattern: Value? { get { self[field: "pattern"] } set { self[field: "pattern"] = newValue } }
          /// `spec.rules[].validate.podSecurity`: ``PodSecurity``.
          @_alwaysEmitIntoClient public var podSecurity: PodSecurity { get { self[object: "podSecurity"] } set { self[object: "podSecurity"] = newValue } _modify { yield &self[object: "podSecurity"] } }
          /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem``.
          public typealias FailureActionOverridesItem = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem

          /// `spec.rules[].validate.cel`, with 6 fields.
          public struct Cel: SchemaObject {
            public static let fields = FieldTable(["?[auditAnnotations", "?[expressions", "?-generate", "?{paramKind", "?{paramRef", "?[variables"], [AuditAnnotationsItem.self, ExpressionsItem.self, ParamKind.self, ParamRef.self, VariablesItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(auditAnnotations: [AuditAnnotationsItem]? = nil, expressions: [ExpressionsItem]? = nil, generate: Bool? = nil, paramKind: ParamKind? = nil, paramRef: ParamRef? = nil, variables: [VariablesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var auditAnnotations: [AuditAnnotationsItem]? { get { self[field: "auditAnnotations"] } set { self[field: "auditAnnotations"] = newValue } }
            /// `spec.rules[].validate.cel.expressions`: a list of ``ExpressionsItem``.
            @_alwaysEmitIntoClient public var expressions: [ExpressionsItem]? { get { self[field: "expressions"] } set { self[field: "expressions"] = newValue } }
            /// `spec.rules[].validate.cel.generate`: true or false, by default `false`.
            @_alwaysEmitIntoClient public var generate: Bool? { get { self[field: "generate"] } set { self[field: "generate"] = newValue } }
            /// `spec.rules[].validate.cel.paramKind`: ``ParamKind``.
            @_alwaysEmitIntoClient public var paramKind: ParamKind { get { self[object: "paramKind"] } set { self[object: "paramKind"] = newValue } _modify { yield &self[object: "paramKind"] } }
            /// `spec.rules[].validate.cel.paramRef`: ``ParamRef``.
            @_alwaysEmitIntoClient public var paramRef: ParamRef { get { self[object: "paramRef"] } set { self[object: "paramRef"] = newValue } _modify { yield &self[object: "paramRef"] } }
            /// `spec.rules[].validate.cel.variables`: a list of ``VariablesItem``.
            @_alwaysEmitIntoClient public var variables: [VariablesItem]? { get { self[field: "variables"] } set { self[field: "variables"] = newValue } }
            /// The same as ``Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem``.
            public typealias AuditAnnotationsItem = Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem
            /// The same as ``Kyverno.ImageValidatingPolicy.Spec.VariablesItem``.
            public typealias VariablesItem = Kyverno.ImageValidatingPolicy.Spec.VariablesItem

            /// `spec.rules[].validate.cel.expressions[]`, with 4 fields.
            public struct ExpressionsItem: SchemaObject {
              public static let fields = FieldTable(["!-expression", "?-message", "?-messageExpression", "?-reason"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(expression: String, message: String? = nil, messageExpression: String? = nil, reason: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.expression = expression
                self.message = message
                self.messageExpression = messageExpression
                self.reason = reason
                configure(&self)
              }
              /// `spec.rules[].validate.cel.expressions[].expression`: a string, required.
              @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
              /// `spec.rules[].validate.cel.expressions[].message`: a string.
              @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
              /// `spec.rules[].validate.cel.expressions[].messageExpression`: a string.
              @_alwaysEmitIntoClient public var messageExpression: String? { get { self[string: "messageExpression"] } set { self[string: "messageExpression"] = newValue } }
              /// `spec.rules[].validate.cel.expressions[].reason`: a string.
              @_alwaysEmitIntoClient public var reason: String? { get { self[string: "reason"] } set { self[string: "reason"] = newValue } }
            }

            /// `spec.rules[].validate.cel.paramKind`, with 2 fields.
            public struct ParamKind: SchemaObject {
              public static let fields = FieldTable(["?-apiVersion", "?-kind"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(apiVersion: String? = nil, kind: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.apiVersion = apiVersion
                self.kind = kind
                configure(&self)
              }
              /// `spec.rules[].validate.cel.paramKind.apiVersion`: a string.
              @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
              /// `spec.rules[].validate.cel.paramKind.kind`: a string.
              @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            }

            /// `spec.rules[].validate.cel.paramRef`, with 4 fields.
            public struct ParamRef: SchemaObject {
              public static let fields = FieldTable(["?-name", "?-namespace", "?-parameterNotFoundAction", "?{selector"], [Selector.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, namespace: String? = nil, parameterNotFoundAction: String? = nil, selector: Selector? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.namespace = namespace
                self.parameterNotFoundAction = parameterNotFoundAction
                if let selector { self.selector = selector }
                configure(&self)
              }
              /// `spec.rules[].validate.cel.paramRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.rules[].validate.cel.paramRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
              /// `spec.rules[].validate.cel.paramRef.parameterNotFoundAction`: a string.
              @_alwaysEmitIntoClient public var parameterNotFoundAction: String? { get { self[string: "parameterNotFoundAction"] } set { self[string: "parameterNotFoundAction"] = newValue } }
              /// `spec.rules[].validate.cel.paramRef.selector`: ``Selector``.
              @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
              /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector``.
              public typealias Selector = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
            }
          }

          /// `spec.rules[].validate.deny`, with one field.
          public struct Deny: SchemaObject {
            public static let fields = FieldTable(["?-conditions"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(conditions: Value? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.conditions = conditions
              configure(&self)
            }
            /// `spec.rules[].validate.deny.conditions`: any value.
            @_alwaysEmitIntoClient public var conditions: Value? { get { self[field: "conditions"] } set { self[field: "conditions"] = newValue } }
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
            public static let fields = FieldTable(["?-anyPattern", "?[context", "?{deny", "?-elementScope", "?-foreach", "?-list", "?-pattern", "?{preconditions"], [ContextItem.self, Deny.self, Preconditions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(anyPattern: Value? = nil, context: [ContextItem]? = nil, deny: Deny? = nil, elementScope: Bool? = nil, foreach: Value? = nil, list: String? = nil, pattern: Value? = nil, preconditions: Preconditions? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var anyPattern: Value? { get { self[field: "anyPattern"] } set { self[field: "anyPattern"] = newValue } }
            /// `spec.rules[].validate.foreach[].context`: a list of ``ContextItem``.
            @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
            /// `spec.rules[].validate.foreach[].deny`: ``Deny``.
            @_alwaysEmitIntoClient public var deny: Deny { get { self[object: "deny"] } set { self[object: "deny"] = newValue } _modify { yield &self[object: "deny"] } }
            /// `spec.rules[].validate.foreach[].elementScope`: true or false.
            @_alwaysEmitIntoClient public var elementScope: Bool? { get { self[field: "elementScope"] } set { self[field: "elementScope"] = newValue } }
            /// `spec.rules[].validate.foreach[].foreach`: any value.
            @_alwaysEmitIntoClient public var foreach: Value? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
            /// `spec.rules[].validate.foreach[].list`: a string.
            @_alwaysEmitIntoClient public var list: String? { get { self[string: "list"] } set { self[string: "list"] = newValue } }
            /// `spec.rules[].validate.foreach[].pattern`: any value.
            @_alwaysEmitIntoClient public var pattern: Value? { get { self[field: "pattern"] } set { self[field: "pattern"] = newValue } }
            /// `spec.rules[].validate.foreach[].preconditions`: ``Preconditions``.
            @_alwaysEmitIntoClient public var preconditions: Preconditions { get { self[object: "preconditions"] } set { self[object: "preconditions"] = newValue } _modify { yield &self[object: "preconditions"] } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem``.
            public typealias ContextItem = Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny``.
            public typealias Deny = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions``.
            public typealias Preconditions = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
          }

          /// `spec.rules[].validate.manifests`, with 5 fields.
          public struct Manifests: SchemaObject {
            public static let fields = FieldTable(["?-annotationDomain", "?[attestors", "?{dryRun", "?[ignoreFields", "?-repository"], [AttestorsItem.self, DryRun.self, IgnoreFieldsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(annotationDomain: String? = nil, attestors: [AttestorsItem]? = nil, dryRun: DryRun? = nil, ignoreFields: [IgnoreFieldsItem]? = nil, repository: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.annotationDomain = annotationDomain
              self.attestors = attestors
              if let dryRun { self.dryRun = dryRun }
              self.ignoreFields = ignoreFields
              self.repository = repository
              configure(&self)
            }
            /// `spec.rules[].validate.manifests.annotationDomain`: a string.
            @_alwaysEmitIntoClient public var annotationDomain: String? { get { self[string: "annotationDomain"] } set { self[string: "annotationDomain"] = newValue } }
            /// `spec.rules[].validate.manifests.attestors`: a list of ``AttestorsItem``.
            @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? { get { self[field: "attestors"] } set { self[field: "attestors"] = newValue } }
            /// `spec.rules[].validate.manifests.dryRun`: ``DryRun``.
            @_alwaysEmitIntoClient public var dryRun: DryRun { get { self[object: "dryRun"] } set { self[object: "dryRun"] = newValue } _modify { yield &self[object: "dryRun"] } }
            /// `spec.rules[].validate.manifests.ignoreFields`: a list of ``IgnoreFieldsItem``.
            @_alwaysEmitIntoClient public var ignoreFields: [IgnoreFieldsItem]? { get { self[field: "ignoreFields"] } set { self[field: "ignoreFields"] = newValue } }
            /// `spec.rules[].validate.manifests.repository`: a string.
            @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
            public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem

            /// `spec.rules[].validate.manifests.dryRun`, with 2 fields.
            public struct DryRun: SchemaObject {
              public static let fields = FieldTable(["?-enable", "?-namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(enable: Bool? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.enable = enable
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.rules[].validate.manifests.dryRun.enable`: true or false.
              @_alwaysEmitIntoClient public var enable: Bool? { get { self[field: "enable"] } set { self[field: "enable"] = newValue } }
              /// `spec.rules[].validate.manifests.dryRun.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
            }

            /// `spec.rules[].validate.manifests.ignoreFields[]`, with 2 fields.
            public struct IgnoreFieldsItem: SchemaObject {
              public static let fields = FieldTable(["?-fields", "?[objects"], [ObjectsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(fields: [String]? = nil, objects: [ObjectsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.fields = fields
                self.objects = objects
                configure(&self)
              }
              /// `spec.rules[].validate.manifests.ignoreFields[].fields`: a list of strings.
              @_alwaysEmitIntoClient public var fields: [String]? { get { self[field: "fields"] } set { self[field: "fields"] = newValue } }
              /// `spec.rules[].validate.manifests.ignoreFields[].objects`: a list of ``ObjectsItem``.
              @_alwaysEmitIntoClient public var objects: [ObjectsItem]? { get { self[field: "objects"] } set { self[field: "objects"] = newValue } }

              /// `spec.rules[].validate.manifests.ignoreFields[].objects[]`, with 5 fields.
              public struct ObjectsItem: SchemaObject {
                public static let fields = FieldTable(["?-name", "?-group", "?-kind", "?-namespace", "?-version"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, group: String? = nil, kind: String? = nil, namespace: String? = nil, version: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.group = group
                  self.kind = kind
                  self.namespace = namespace
                  self.version = version
                  configure(&self)
                }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].name`: a string.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].group`: a string.
                @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].kind`: a string.
                @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
                /// `spec.rules[].validate.manifests.ignoreFields[].objects[].version`: a string.
                @_alwaysEmitIntoClient public var version: String? { get { self[string: "version"] } set { self[string: "version"] = newValue } }
              }
            }
          }

          /// `spec.rules[].validate.podSecurity`, with 3 fields.
          public struct PodSecurity: SchemaObject {
            public static let fields = FieldTable(["?[exclude", "?-level", "?-version"], [ExcludeItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(exclude: [ExcludeItem]? = nil, level: Level? = nil, version: Version? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.exclude = exclude
              self.level = level
              self.version = version
              configure(&self)
            }
            /// `spec.rules[].validate.podSecurity.exclude`: a list of ``ExcludeItem``.
            @_alwaysEmitIntoClient public var exclude: [ExcludeItem]? { get { self[field: "exclude"] } set { self[field: "exclude"] = newValue } }
            /// `spec.rules[].validate.podSecurity.level`: ``Level``.
            @_alwaysEmitIntoClient public var level: Level? { get { self[field: "level"] } set { self[field: "level"] = newValue } }
            /// `spec.rules[].validate.podSecurity.version`: ``Version``.
            @_alwaysEmitIntoClient public var version: Version? { get { self[field: "version"] } set { self[field: "version"] = newValue } }

            /// `spec.rules[].validate.podSecurity.exclude[]`, with 4 fields.
            public struct ExcludeItem: SchemaObject {
              public static let fields = FieldTable(["!-controlName", "?-images", "?-restrictedField", "?-values"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(controlName: ControlName, images: [String]? = nil, restrictedField: String? = nil, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.controlName = controlName
                self.images = images
                self.restrictedField = restrictedField
                self.values = values
                configure(&self)
              }
              /// `spec.rules[].validate.podSecurity.exclude[].controlName`: ``ControlName``, required.
              @_alwaysEmitIntoClient public var controlName: ControlName? { get { self[field: "controlName"] } set { self[field: "controlName"] = newValue } }
              /// `spec.rules[].validate.podSecurity.exclude[].images`: a list of strings.
              @_alwaysEmitIntoClient public var images: [String]? { get { self[field: "images"] } set { self[field: "images"] = newValue } }
              /// `spec.rules[].validate.podSecurity.exclude[].restrictedField`: a string.
              @_alwaysEmitIntoClient public var restrictedField: String? { get { self[string: "restrictedField"] } set { self[string: "restrictedField"] = newValue } }
              /// `spec.rules[].validate.podSecurity.exclude[].values`: a list of strings.
              @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
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
          public static let fields = FieldTable(["?-additionalExtensions", "?-annotations", "?[attestations", "?[attestors", "?-cosignOCI11", "?-failureAction", "?-image", "?-imageReferences", "?{imageRegistryCredentials", "?-issuer", "?-key", "?-mutateDigest", "?-repository", "?-required", "?-roots", "?-skipImageReferences", "?-subject", "?-type", "?-useCache", "?{validate", "?-verifyDigest"], [AttestationsItem.self, AttestorsItem.self, ImageRegistryCredentials.self, Validate.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(additionalExtensions: OrderedMap<String>? = nil, annotations: OrderedMap<String>? = nil, attestations: [AttestationsItem]? = nil, attestors: [AttestorsItem]? = nil, cosignOCI11: Bool? = nil, failureAction: FailureAction? = nil, image: String? = nil, imageReferences: [String]? = nil, imageRegistryCredentials: ImageRegistryCredentials? = nil, issuer: String? = nil, key: String? = nil, mutateDigest: Bool? = nil, repository: String? = nil, required: Bool? = nil, roots: String? = nil, skipImageReferences: [String]? = nil, subject: String? = nil, type: TypeObject? = nil, useCache: Bool? = nil, validate: Validate? = nil, verifyDigest: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var additionalExtensions: OrderedMap<String> { get { self[object: "additionalExtensions"] } set { self[object: "additionalExtensions"] = newValue } _modify { yield &self[object: "additionalExtensions"] } }
          /// `spec.rules[].verifyImages[].annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
          /// `spec.rules[].verifyImages[].attestations`: a list of ``AttestationsItem``.
          @_alwaysEmitIntoClient public var attestations: [AttestationsItem]? { get { self[field: "attestations"] } set { self[field: "attestations"] = newValue } }
          /// `spec.rules[].verifyImages[].attestors`: a list of ``AttestorsItem``.
          @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? { get { self[field: "attestors"] } set { self[field: "attestors"] = newValue } }
          /// `spec.rules[].verifyImages[].cosignOCI11`: true or false.
          @_alwaysEmitIntoClient public var cosignOCI11: Bool? { get { self[field: "cosignOCI11"] } set { self[field: "cosignOCI11"] = newValue } }
          /// `spec.rules[].verifyImages[].failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? { get { self[field: "failureAction"] } set { self[field: "failureAction"] = newValue } }
          /// `spec.rules[].verifyImages[].image`: a string.
          @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
          /// `spec.rules[].verifyImages[].imageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var imageReferences: [String]? { get { self[field: "imageReferences"] } set { self[field: "imageReferences"] = newValue } }
          /// `spec.rules[].verifyImages[].imageRegistryCredentials`: ``ImageRegistryCredentials``.
          @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials { get { self[object: "imageRegistryCredentials"] } set { self[object: "imageRegistryCredentials"] = newValue } _modify { yield &self[object: "imageRegistryCredentials"] } }
          /// `spec.rules[].verifyImages[].issuer`: a string.
          @_alwaysEmitIntoClient public var issuer: String? { get { self[string: "issuer"] } set { self[string: "issuer"] = newValue } }
          /// `spec.rules[].verifyImages[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          /// `spec.rules[].verifyImages[].mutateDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var mutateDigest: Bool? { get { self[field: "mutateDigest"] } set { self[field: "mutateDigest"] = newValue } }
          /// `spec.rules[].verifyImages[].repository`: a string.
          @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
          /// `spec.rules[].verifyImages[].required`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var required: Bool? { get { self[field: "required"] } set { self[field: "required"] = newValue } }
          /// `spec.rules[].verifyImages[].roots`: a string.
          @_alwaysEmitIntoClient public var roots: String? { get { self[string: "roots"] } set { self[string: "roots"] = newValue } }
          /// `spec.rules[].verifyImages[].skipImageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var skipImageReferences: [String]? { get { self[field: "skipImageReferences"] } set { self[field: "skipImageReferences"] = newValue } }
          /// `spec.rules[].verifyImages[].subject`: a string.
          @_alwaysEmitIntoClient public var subject: String? { get { self[string: "subject"] } set { self[string: "subject"] = newValue } }
          /// `spec.rules[].verifyImages[].type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }
          /// `spec.rules[].verifyImages[].useCache`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var useCache: Bool? { get { self[field: "useCache"] } set { self[field: "useCache"] = newValue } }
          /// `spec.rules[].verifyImages[].validate`: ``Validate``.
          @_alwaysEmitIntoClient public var validate: Validate { get { self[object: "validate"] } set { self[object: "validate"] = newValue } _modify { yield &self[object: "validate"] } }
          /// `spec.rules[].verifyImages[].verifyDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var verifyDigest: Bool? { get { self[field: "verifyDigest"] } set { self[field: "verifyDigest"] = newValue } }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction``.
          public typealias FailureAction = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction

          /// `spec.rules[].verifyImages[].attestations[]`, with 5 fields.
          public struct AttestationsItem: SchemaObject {
            public static let fields = FieldTable(["?-name", "?[attestors", "?[conditions", "?-predicateType", "?-type"], [AttestorsItem.self, ConditionsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, attestors: [AttestorsItem]? = nil, conditions: [ConditionsItem]? = nil, predicateType: String? = nil, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.attestors = attestors
              self.conditions = conditions
              self.predicateType = predicateType
              self.type = type
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].attestations[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.rules[].verifyImages[].attestations[].attestors`: a list of ``AttestorsItem``.
            @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? { get { self[field: "attestors"] } set { self[field: "attestors"] = newValue } }
            /// `spec.rules[].verifyImages[].attestations[].conditions`: a list of ``ConditionsItem``.
            @_alwaysEmitIntoClient public var conditions: [ConditionsItem]? { get { self[field: "conditions"] } set { self[field: "conditions"] = newValue } }
            /// `spec.rules[].verifyImages[].attestations[].predicateType`: a string.
            @_alwaysEmitIntoClient public var predicateType: String? { get { self[string: "predicateType"] } set { self[string: "predicateType"] = newValue } }
            /// `spec.rules[].verifyImages[].attestations[].type`: a string.
            @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
            public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
            /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions``.
            public typealias ConditionsItem = Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
          }

          /// `spec.rules[].verifyImages[].attestors[]`, with 2 fields.
          public struct AttestorsItem: SchemaObject {
            public static let fields = FieldTable(["?-count", "?[entries"], [EntriesItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(count: Int? = nil, entries: [EntriesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.count = count
              self.entries = entries
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].attestors[].count`: a whole number.
            @_alwaysEmitIntoClient public var count: Int? { get { self[field: "count"] } set { self[field: "count"] = newValue } }
            /// `spec.rules[].verifyImages[].attestors[].entries`: a list of ``EntriesItem``.
            @_alwaysEmitIntoClient public var entries: [EntriesItem]? { get { self[field: "entries"] } set { self[field: "entries"] = newValue } }

            /// `spec.rules[].verifyImages[].attestors[].entries[]`, with 7 fields.
            public struct EntriesItem: SchemaObject {
              public static let fields = FieldTable(["?-annotations", "?-attestor", "?{certificates", "?{keyless", "?{keys", "?-repository", "?-signatureAlgorithm"], [Certificates.self, Keyless.self, Keys.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, attestor: Value? = nil, certificates: Certificates? = nil, keyless: Keyless? = nil, keys: Keys? = nil, repository: String? = nil, signatureAlgorithm: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
              @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].attestor`: any value.
              @_alwaysEmitIntoClient public var attestor: Value? { get { self[field: "attestor"] } set { self[field: "attestor"] = newValue } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].certificates`: ``Certificates``.
              @_alwaysEmitIntoClient public var certificates: Certificates { get { self[object: "certificates"] } set { self[object: "certificates"] = newValue } _modify { yield &self[object: "certificates"] } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].keyless`: ``Keyless``.
              @_alwaysEmitIntoClient public var keyless: Keyless { get { self[object: "keyless"] } set { self[object: "keyless"] = newValue } _modify { yield &self[object: "keyless"] } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].keys`: ``Keys``.
              @_alwaysEmitIntoClient public var keys: Keys { get { self[object: "keys"] } set { self[object: "keys"] = newValue } _modify { yield &self[object: "keys"] } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].repository`: a string.
              @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
              /// `spec.rules[].verifyImages[].attestors[].entries[].signatureAlgorithm`: a string, by default `"sha256"`.
              @_alwaysEmitIntoClient public var signatureAlgorithm: String? { get { self[string: "signatureAlgorithm"] } set { self[string: "signatureAlgorithm"] = newValue } }

              /// `spec.rules[].verifyImages[].attestors[].entries[].certificates`, with 4 fields.
              public struct Certificates: SchemaObject {
                public static let fields = FieldTable(["?-cert", "?-certChain", "?{ctlog", "?{rekor"], [Ctlog.self, Rekor.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(cert: String? = nil, certChain: String? = nil, ctlog: Ctlog? = nil, rekor: Rekor? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.cert = cert
                  self.certChain = certChain
                  if let ctlog { self.ctlog = ctlog }
                  if let rekor { self.rekor = rekor }
                  configure(&self)
                }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.cert`: a string.
                @_alwaysEmitIntoClient public var cert: String? { get { self[string: "cert"] } set { self[string: "cert"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.certChain`: a string.
                @_alwaysEmitIntoClient public var certChain: String? { get { self[string: "certChain"] } set { self[string: "certChain"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog`: ``Ctlog``.
                @_alwaysEmitIntoClient public var ctlog: Ctlog { get { self[object: "ctlog"] } set { self[object: "ctlog"] = newValue } _modify { yield &self[object: "ctlog"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor { get { self[object: "rekor"] } set { self[object: "rekor"] = newValue } _modify { yield &self[object: "rekor"] } }

                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog`, with 3 fields.
                public struct Ctlog: SchemaObject {
                  public static let fields = FieldTable(["?-ignoreSCT", "?-pubkey", "?-tsaCertChain"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(ignoreSCT: Bool? = nil, pubkey: String? = nil, tsaCertChain: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.ignoreSCT = ignoreSCT
                    self.pubkey = pubkey
                    self.tsaCertChain = tsaCertChain
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.ignoreSCT`: true or false.
                  @_alwaysEmitIntoClient public var ignoreSCT: Bool? { get { self[field: "ignoreSCT"] } set { self[field: "ignoreSCT"] = newValue } }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.pubkey`: a string.
                  @_alwaysEmitIntoClient public var pubkey: String? { get { self[string: "pubkey"] } set { self[string: "pubkey"] = newValue } }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog.tsaCertChain`: a string.
                  @_alwaysEmitIntoClient public var tsaCertChain: String? { get { self[string: "tsaCertChain"] } set { self[string: "tsaCertChain"] = newValue } }
                }

                /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor`, with 3 fields.
                public struct Rekor: SchemaObject {
                  public static let fields = FieldTable(["?-ignoreTlog", "?-pubkey", "?-url"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(ignoreTlog: Bool? = nil, pubkey: String? = nil, url: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.ignoreTlog = ignoreTlog
                    self.pubkey = pubkey
                    self.url = url
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.ignoreTlog`: true or false.
                  @_alwaysEmitIntoClient public var ignoreTlog: Bool? { get { self[field: "ignoreTlog"] } set { self[field: "ignoreTlog"] = newValue } }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.pubkey`: a string.
                  @_alwaysEmitIntoClient public var pubkey: String? { get { self[string: "pubkey"] } set { self[string: "pubkey"] = newValue } }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor.url`: a string.
                  @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }
                }
              }

              /// `spec.rules[].verifyImages[].attestors[].entries[].keyless`, with 8 fields.
              public struct Keyless: SchemaObject {
                public static let fields = FieldTable(["?-additionalExtensions", "?{ctlog", "?-issuer", "?-issuerRegExp", "?{rekor", "?-roots", "?-subject", "?-subjectRegExp"], [Ctlog.self, Rekor.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(additionalExtensions: OrderedMap<String>? = nil, ctlog: Ctlog? = nil, issuer: String? = nil, issuerRegExp: String? = nil, rekor: Rekor? = nil, roots: String? = nil, subject: String? = nil, subjectRegExp: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
                @_alwaysEmitIntoClient public var additionalExtensions: OrderedMap<String> { get { self[object: "additionalExtensions"] } set { self[object: "additionalExtensions"] = newValue } _modify { yield &self[object: "additionalExtensions"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.ctlog`: ``Ctlog``.
                @_alwaysEmitIntoClient public var ctlog: Ctlog { get { self[object: "ctlog"] } set { self[object: "ctlog"] = newValue } _modify { yield &self[object: "ctlog"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.issuer`: a string.
                @_alwaysEmitIntoClient public var issuer: String? { get { self[string: "issuer"] } set { self[string: "issuer"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.issuerRegExp`: a string.
                @_alwaysEmitIntoClient public var issuerRegExp: String? { get { self[string: "issuerRegExp"] } set { self[string: "issuerRegExp"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor { get { self[object: "rekor"] } set { self[object: "rekor"] = newValue } _modify { yield &self[object: "rekor"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.roots`: a string.
                @_alwaysEmitIntoClient public var roots: String? { get { self[string: "roots"] } set { self[string: "roots"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.subject`: a string.
                @_alwaysEmitIntoClient public var subject: String? { get { self[string: "subject"] } set { self[string: "subject"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keyless.subjectRegExp`: a string.
                @_alwaysEmitIntoClient public var subjectRegExp: String? { get { self[string: "subjectRegExp"] } set { self[string: "subjectRegExp"] = newValue } }
                /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog``.
                public typealias Ctlog = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog
                /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor``.
                public typealias Rekor = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor
              }

              /// `spec.rules[].verifyImages[].attestors[].entries[].keys`, with 6 fields.
              public struct Keys: SchemaObject {
                public static let fields = FieldTable(["?{ctlog", "?-kms", "?-publicKeys", "?{rekor", "?{secret", "?-signatureAlgorithm"], [Ctlog.self, Rekor.self, Secret.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(ctlog: Ctlog? = nil, kms: String? = nil, publicKeys: String? = nil, rekor: Rekor? = nil, secret: Secret? = nil, signatureAlgorithm: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
                @_alwaysEmitIntoClient public var ctlog: Ctlog { get { self[object: "ctlog"] } set { self[object: "ctlog"] = newValue } _modify { yield &self[object: "ctlog"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.kms`: a string.
                @_alwaysEmitIntoClient public var kms: String? { get { self[string: "kms"] } set { self[string: "kms"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.publicKeys`: a string.
                @_alwaysEmitIntoClient public var publicKeys: String? { get { self[string: "publicKeys"] } set { self[string: "publicKeys"] = newValue } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.rekor`: ``Rekor``.
                @_alwaysEmitIntoClient public var rekor: Rekor { get { self[object: "rekor"] } set { self[object: "rekor"] = newValue } _modify { yield &self[object: "rekor"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret`: ``Secret``.
                @_alwaysEmitIntoClient public var secret: Secret { get { self[object: "secret"] } set { self[object: "secret"] = newValue } _modify { yield &self[object: "secret"] } }
                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.signatureAlgorithm`: a string, by default `"sha256"`.
                @_alwaysEmitIntoClient public var signatureAlgorithm: String? { get { self[string: "signatureAlgorithm"] } set { self[string: "signatureAlgorithm"] = newValue } }
                /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog``.
                public typealias Ctlog = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog
                /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor``.
                public typealias Rekor = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor

                /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret`, with 2 fields.
                public struct Secret: SchemaObject {
                  public static let fields = FieldTable(["!-name", "!-namespace"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(name: String, namespace: String, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.namespace = namespace
                    configure(&self)
                  }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret.name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.rules[].verifyImages[].attestors[].entries[].keys.secret.namespace`: a string, required.
                  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
                }
              }
            }
          }

          /// `spec.rules[].verifyImages[].imageRegistryCredentials`, with 3 fields.
          public struct ImageRegistryCredentials: SchemaObject {
            public static let fields = FieldTable(["?-allowInsecureRegistry", "?-providers", "?-secrets"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(allowInsecureRegistry: Bool? = nil, providers: [ProvidersItem]? = nil, secrets: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.allowInsecureRegistry = allowInsecureRegistry
              self.providers = providers
              self.secrets = secrets
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.allowInsecureRegistry`: true or false.
            @_alwaysEmitIntoClient public var allowInsecureRegistry: Bool? { get { self[field: "allowInsecureRegistry"] } set { self[field: "allowInsecureRegistry"] = newValue } }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.providers`: a list of ``ProvidersItem``.
            @_alwaysEmitIntoClient public var providers: [ProvidersItem]? { get { self[field: "providers"] } set { self[field: "providers"] = newValue } }
            /// `spec.rules[].verifyImages[].imageRegistryCredentials.secrets`: a list of strings.
            @_alwaysEmitIntoClient public var secrets: [String]? { get { self[field: "secrets"] } set { self[field: "secrets"] = newValue } }
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
            @_alwaysEmitIntoClient public static var sigstoreBundle: Self { Self(text: "SigstoreBundle", unchecked: ()) }
          }

          /// `spec.rules[].verifyImages[].validate`, with 2 fields.
          public struct Validate: SchemaObject {
            public static let fields = FieldTable(["?{deny", "?-message"], [Deny.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(deny: Deny? = nil, message: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let deny { self.deny = deny }
              self.message = message
              configure(&self)
            }
            /// `spec.rules[].verifyImages[].validate.deny`: ``Deny``.
            @_alwaysEmitIntoClient public var deny: Deny { get { self[object: "deny"] } set { self[object: "deny"] = newValue } _modify { yield &self[object: "deny"] } }
            /// `spec.rules[].verifyImages[].validate.message`: a string.
            @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
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
        public static let fields = FieldTable(["?-action", "?{namespaceSelector", "?-namespaces"], [NamespaceSelector.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(action: Action? = nil, namespaceSelector: NamespaceSelector? = nil, namespaces: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.action = action
          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
          self.namespaces = namespaces
          configure(&self)
        }
        /// `spec.validationFailureActionOverrides[].action`: ``Action``.
        @_alwaysEmitIntoClient public var action: Action? { get { self[field: "action"] } set { self[field: "action"] = newValue } }
        /// `spec.validationFailureActionOverrides[].namespaceSelector`: ``NamespaceSelector``.
        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector { get { self[object: "namespaceSelector"] } set { self[object: "namespaceSelector"] = newValue } _modify { yield &self[object: "namespaceSelector"] } }
        /// `spec.validationFailureActionOverrides[].namespaces`: a list of strings.
        @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: "namespaces"] } set { self[field: "namespaces"] = newValue } }

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
          public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.matchExpressions = matchExpressions
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }

          /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[]`, with 3 fields.
          public struct MatchExpressionsItem: SchemaObject {
            public static let fields = FieldTable(["!-key", "!-operator", "?-values"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, `operator`: String, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.`operator` = `operator`
              self.values = values
              configure(&self)
            }
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].operator`: a string, required.
            @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
            /// `spec.validationFailureActionOverrides[].namespaceSelector.matchExpressions[].values`: a list of strings.
            @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
          }
        }
      }

      /// `spec.webhookConfiguration`, with 3 fields.
      public struct WebhookConfiguration: SchemaObject {
        public static let fields = FieldTable(["?-failurePolicy", "?[matchConditions", "?-timeoutSeconds"], [MatchConditionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(failurePolicy: FailurePolicy? = nil, matchConditions: [MatchConditionsItem]? = nil, timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.failurePolicy = failurePolicy
          self.matchConditions = matchConditions
          self.timeoutSeconds = timeoutSeconds
          configure(&self)
        }
        /// `spec.webhookConfiguration.failurePolicy`: ``FailurePolicy``.
        @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? { get { self[field: "failurePolicy"] } set { self[field: "failurePolicy"] = newValue } }
        /// `spec.webhookConfiguration.matchConditions`: a list of ``MatchConditionsItem``.
        @_alwaysEmitIntoClient public var matchConditions: [MatchConditionsItem]? { get { self[field: "matchConditions"] } set { self[field: "matchConditions"] = newValue } }
        /// `spec.webhookConfiguration.timeoutSeconds`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: "timeoutSeconds"] } set { self[field: "timeoutSeconds"] = newValue } }
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
    public static let type = ResourceType(group: "kyverno.io", version: "v2beta1", kind: "ClusterPolicy", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-admission", "?-applyRules", "?-background", "?-emitWarning", "?-failurePolicy", "?-generateExisting", "?-generateExistingOnPolicyUpdate", "?-mutateExistingOnPolicyUpdate", "?[rules", "?-schemaValidation", "?-useServerSideApply", "?-validationFailureAction", "?[validationFailureActionOverrides", "?{webhookConfiguration", "?-webhookTimeoutSeconds"], [RulesItem.self, ValidationFailureActionOverridesItem.self, WebhookConfiguration.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(admission: Bool? = nil, applyRules: ApplyRules? = nil, background: Bool? = nil, emitWarning: Bool? = nil, failurePolicy: FailurePolicy? = nil, generateExisting: Bool? = nil, generateExistingOnPolicyUpdate: Bool? = nil, mutateExistingOnPolicyUpdate: Bool? = nil, rules: [RulesItem]? = nil, schemaValidation: Bool? = nil, useServerSideApply: Bool? = nil, validationFailureAction: ValidationFailureAction? = nil, validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? = nil, webhookConfiguration: WebhookConfiguration? = nil, webhookTimeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var admission: Bool? { get { self[field: "admission"] } set { self[field: "admission"] = newValue } }
      /// `spec.applyRules`: ``ApplyRules``.
      @_alwaysEmitIntoClient public var applyRules: ApplyRules? { get { self[field: "applyRules"] } set { self[field: "applyRules"] = newValue } }
      /// `spec.background`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var background: Bool? { get { self[field: "background"] } set { self[field: "background"] = newValue } }
      /// `spec.emitWarning`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var emitWarning: Bool? { get { self[field: "emitWarning"] } set { self[field: "emitWarning"] = newValue } }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? { get { self[field: "failurePolicy"] } set { self[field: "failurePolicy"] = newValue } }
      /// `spec.generateExisting`: true or false.
      @_alwaysEmitIntoClient public var generateExisting: Bool? { get { self[field: "generateExisting"] } set { self[field: "generateExisting"] = newValue } }
      /// `spec.generateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var generateExistingOnPolicyUpdate: Bool? { get { self[field: "generateExistingOnPolicyUpdate"] } set { self[field: "generateExistingOnPolicyUpdate"] = newValue } }
      /// `spec.mutateExistingOnPolicyUpdate`: true or false.
      @_alwaysEmitIntoClient public var mutateExistingOnPolicyUpdate: Bool? { get { self[field: "mutateExistingOnPolicyUpdate"] } set { self[field: "mutateExistingOnPolicyUpdate"] = newValue } }
      /// `spec.rules`: a list of ``RulesItem``.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: "rules"] } set { self[field: "rules"] = newValue } }
      /// `spec.schemaValidation`: true or false.
      @_alwaysEmitIntoClient public var schemaValidation: Bool? { get { self[field: "schemaValidation"] } set { self[field: "schemaValidation"] = newValue } }
      /// `spec.useServerSideApply`: true or false.
      @_alwaysEmitIntoClient public var useServerSideApply: Bool? { get { self[field: "useServerSideApply"] } set { self[field: "useServerSideApply"] = newValue } }
      /// `spec.validationFailureAction`: ``ValidationFailureAction``, by default `"Audit"`.
      @_alwaysEmitIntoClient public var validationFailureAction: ValidationFailureAction? { get { self[field: "validationFailureAction"] } set { self[field: "validationFailureAction"] = newValue } }
      /// `spec.validationFailureActionOverrides`: a list of ``ValidationFailureActionOverridesItem``.
      @_alwaysEmitIntoClient public var validationFailureActionOverrides: [ValidationFailureActionOverridesItem]? { get { self[field: "validationFailureActionOverrides"] } set { self[field: "validationFailureActionOverrides"] = newValue } }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration { get { self[object: "webhookConfiguration"] } set { self[object: "webhookConfiguration"] = newValue } _modify { yield &self[object: "webhookConfiguration"] } }
      /// `spec.webhookTimeoutSeconds`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var webhookTimeoutSeconds: Int? { get { self[field: "webhookTimeoutSeconds"] } set { self[field: "webhookTimeoutSeconds"] = newValue } }
      /// The same as ``Kyverno.ClusterPolicy.Spec.ApplyRules``.
      public typealias ApplyRules = Kyverno.ClusterPolicy.Spec.ApplyRules
      /// The same as ``Kyverno.ClusterPolicy.Spec.FailurePolicy``.
      public typealias FailurePolicy = Kyverno.ClusterPolicy.Spec.FailurePolicy
      /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureAction``.
      public typealias ValidationFailureAction = Kyverno.ClusterPolicy.Spec.ValidationFailureAction
      /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem``.
      public typealias ValidationFailureActionOverridesItem = Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem
      /// The same as ``Kyverno.ClusterPolicy.Spec.WebhookConfiguration``.
      public typealias WebhookConfiguration = Kyverno.ClusterPolicy.Spec.WebhookConfiguration

      /// `spec.rules[]`, with 13 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?[celPreconditions", "?[context", "?{exclude", "?{generate", "?-imageExtractors", "!{match", "?{mutate", "?{preconditions", "?-reportProperties", "?-skipBackgroundRequests", "?{validate", "?[verifyImages"], [CelPreconditionsItem.self, ContextItem.self, Exclude.self, Generate.self, Match.self, Mutate.self, Preconditions.self, Validate.self, VerifyImagesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, match: Match, celPreconditions: [CelPreconditionsItem]? = nil, context: [ContextItem]? = nil, exclude: Exclude? = nil, generate: Generate? = nil, imageExtractors: OrderedMap<[ImageExtractorsEntryItem]>? = nil, mutate: Mutate? = nil, preconditions: Preconditions? = nil, reportProperties: OrderedMap<String>? = nil, skipBackgroundRequests: Bool? = nil, validate: Validate? = nil, verifyImages: [VerifyImagesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.rules[].celPreconditions`: a list of ``CelPreconditionsItem``.
        @_alwaysEmitIntoClient public var celPreconditions: [CelPreconditionsItem]? { get { self[field: "celPreconditions"] } set { self[field: "celPreconditions"] = newValue } }
        /// `spec.rules[].context`: a list of ``ContextItem``.
        @_alwaysEmitIntoClient public var context: [ContextItem]? { get { self[field: "context"] } set { self[field: "context"] = newValue } }
        /// `spec.rules[].exclude`: ``Exclude``.
        @_alwaysEmitIntoClient public var exclude: Exclude { get { self[object: "exclude"] } set { self[object: "exclude"] = newValue } _modify { yield &self[object: "exclude"] } }
        /// `spec.rules[].generate`: ``Generate``.
        @_alwaysEmitIntoClient public var generate: Generate { get { self[object: "generate"] } set { self[object: "generate"] = newValue } _modify { yield &self[object: "generate"] } }
        /// `spec.rules[].imageExtractors`: by name, each a list of ``ImageExtractorsEntryItem``.
        @_alwaysEmitIntoClient public var imageExtractors: OrderedMap<[ImageExtractorsEntryItem]> { get { self[object: "imageExtractors"] } set { self[object: "imageExtractors"] = newValue } _modify { yield &self[object: "imageExtractors"] } }
        /// `spec.rules[].match`: ``Match``, required.
        @_alwaysEmitIntoClient public var match: Match { get { self[object: "match"] } set { self[object: "match"] = newValue } _modify { yield &self[object: "match"] } }
        /// `spec.rules[].mutate`: ``Mutate``.
        @_alwaysEmitIntoClient public var mutate: Mutate { get { self[object: "mutate"] } set { self[object: "mutate"] = newValue } _modify { yield &self[object: "mutate"] } }
        /// `spec.rules[].preconditions`: ``Preconditions``.
        @_alwaysEmitIntoClient public var preconditions: Preconditions { get { self[object: "preconditions"] } set { self[object: "preconditions"] = newValue } _modify { yield &self[object: "preconditions"] } }
        /// `spec.rules[].reportProperties`: strings by name.
        @_alwaysEmitIntoClient public var reportProperties: OrderedMap<String> { get { self[object: "reportProperties"] } set { self[object: "reportProperties"] = newValue } _modify { yield &self[object: "reportProperties"] } }
        /// `spec.rules[].skipBackgroundRequests`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var skipBackgroundRequests: Bool? { get { self[field: "skipBackgroundRequests"] } set { self[field: "skipBackgroundRequests"] = newValue } }
        /// `spec.rules[].validate`: ``Validate``.
        @_alwaysEmitIntoClient public var validate: Validate { get { self[object: "validate"] } set { self[object: "validate"] = newValue } _modify { yield &self[object: "validate"] } }
        /// `spec.rules[].verifyImages`: a list of ``VerifyImagesItem``.
        @_alwaysEmitIntoClient public var verifyImages: [VerifyImagesItem]? { get { self[field: "verifyImages"] } set { self[field: "verifyImages"] = newValue } }
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
          public static let fields = FieldTable(["?-anyPattern", "?-assert", "?{cel", "?{deny", "?-failureAction", "?[failureActionOverrides", "?[foreach", "?{manifests", "?-message", "?-pattern", "?{podSecurity"], [Cel.self, Deny.self, FailureActionOverridesItem.self, ForeachItem.self, Manifests.self, PodSecurity.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(anyPattern: Value? = nil, assert: Value? = nil, cel: Cel? = nil, deny: Deny? = nil, failureAction: FailureAction? = nil, failureActionOverrides: [FailureActionOverridesItem]? = nil, foreach: [ForeachItem]? = nil, manifests: Manifests? = nil, message: String? = nil, pattern: Value? = nil, podSecurity: PodSecurity? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var anyPattern: Value? { get { self[field: "anyPattern"] } set { self[field: "anyPattern"] = newValue } }
          /// `spec.rules[].validate.assert`: any value.
          @_alwaysEmitIntoClient public var assert: Value? { get { self[field: "assert"] } set { self[field: "assert"] = newValue } }
          /// `spec.rules[].validate.cel`: ``Cel``.
          @_alwaysEmitIntoClient public var cel: Cel { get { self[object: "cel"] } set { self[object: "cel"] = newValue } _modify { yield &self[object: "cel"] } }
          /// `spec.rules[].validate.deny`: ``Deny``.
          @_alwaysEmitIntoClient public var deny: Deny { get { self[object: "deny"] } set { self[object: "deny"] = newValue } _modify { yield &self[object: "deny"] } }
          /// `spec.rules[].validate.failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? { get { self[field: "failureAction"] } set { self[field: "failureAction"] = newValue } }
          /// `spec.rules[].validate.failureActionOverrides`: a list of ``FailureActionOverridesItem``.
          @_alwaysEmitIntoClient public var failureActionOverrides: [FailureActionOverridesItem]? { get { self[field: "failureActionOverrides"] } set { self[field: "failureActionOverrides"] = newValue } }
          /// `spec.rules[].validate.foreach`: a list of ``ForeachItem``.
          @_alwaysEmitIntoClient public var foreach: [ForeachItem]? { get { self[field: "foreach"] } set { self[field: "foreach"] = newValue } }
          /// `spec.rules[].validate.manifests`: ``Manifests``.
          @_alwaysEmitIntoClient public var manifests: Manifests { get { self[object: "manifests"] } set { self[object: "manifests"] = newValue } _modify { yield &self[object: "manifests"] } }
          /// `spec.rules[].validate.message`: a string.
          @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
          /// `spec.rules[].validate.pattern`: any value.
          @_alwaysEmitIntoClient public var pattern: Value? { get { self[field: "pattern"] } set { self[field: "pattern"] = newValue } }
          /// `spec.rules[].validate.podSecurity`: ``PodSecurity``.
          @_alwaysEmitIntoClient public var podSecurity: PodSecurity { get { self[object: "podSecurity"] } set { self[object: "podSecurity"] = newValue } _modify { yield &self[object: "podSecurity"] } }
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
            public static let fields = FieldTable(["?{conditions"], [Conditions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(conditions: Conditions? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let conditions { self.conditions = conditions }
              configure(&self)
            }
            /// `spec.rules[].validate.deny.conditions`: ``Conditions``.
            @_alwaysEmitIntoClient public var conditions: Conditions { get { self[object: "conditions"] } set { self[object: "conditions"] = newValue } _modify { yield &self[object: "conditions"] } }
            /// The same as ``Kyverno.PolicyException.Spec.Conditions``.
            public typealias Conditions = Kyverno.PolicyException.Spec.Conditions
          }
        }

        /// `spec.rules[].verifyImages[]`, with 13 fields.
        public struct VerifyImagesItem: SchemaObject {
          public static let fields = FieldTable(["?[attestations", "?[attestors", "?-failureAction", "?-imageReferences", "?{imageRegistryCredentials", "?-mutateDigest", "?-repository", "?-required", "?-skipImageReferences", "?-type", "?-useCache", "?{validate", "?-verifyDigest"], [AttestationsItem.self, AttestorsItem.self, ImageRegistryCredentials.self, Validate.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(attestations: [AttestationsItem]? = nil, attestors: [AttestorsItem]? = nil, failureAction: FailureAction? = nil, imageReferences: [String]? = nil, imageRegistryCredentials: ImageRegistryCredentials? = nil, mutateDigest: Bool? = nil, repository: String? = nil, required: Bool? = nil, skipImageReferences: [String]? = nil, type: TypeObject? = nil, useCache: Bool? = nil, validate: Validate? = nil, verifyDigest: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var attestations: [AttestationsItem]? { get { self[field: "attestations"] } set { self[field: "attestations"] = newValue } }
          /// `spec.rules[].verifyImages[].attestors`: a list of ``AttestorsItem``.
          @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? { get { self[field: "attestors"] } set { self[field: "attestors"] = newValue } }
          /// `spec.rules[].verifyImages[].failureAction`: ``FailureAction``.
          @_alwaysEmitIntoClient public var failureAction: FailureAction? { get { self[field: "failureAction"] } set { self[field: "failureAction"] = newValue } }
          /// `spec.rules[].verifyImages[].imageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var imageReferences: [String]? { get { self[field: "imageReferences"] } set { self[field: "imageReferences"] = newValue } }
          /// `spec.rules[].verifyImages[].imageRegistryCredentials`: ``ImageRegistryCredentials``.
          @_alwaysEmitIntoClient public var imageRegistryCredentials: ImageRegistryCredentials { get { self[object: "imageRegistryCredentials"] } set { self[object: "imageRegistryCredentials"] = newValue } _modify { yield &self[object: "imageRegistryCredentials"] } }
          /// `spec.rules[].verifyImages[].mutateDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var mutateDigest: Bool? { get { self[field: "mutateDigest"] } set { self[field: "mutateDigest"] = newValue } }
          /// `spec.rules[].verifyImages[].repository`: a string.
          @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
          /// `spec.rules[].verifyImages[].required`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var required: Bool? { get { self[field: "required"] } set { self[field: "required"] = newValue } }
          /// `spec.rules[].verifyImages[].skipImageReferences`: a list of strings.
          @_alwaysEmitIntoClient public var skipImageReferences: [String]? { get { self[field: "skipImageReferences"] } set { self[field: "skipImageReferences"] = newValue } }
          /// `spec.rules[].verifyImages[].type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }
          /// `spec.rules[].verifyImages[].useCache`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var useCache: Bool? { get { self[field: "useCache"] } set { self[field: "useCache"] = newValue } }
          /// `spec.rules[].verifyImages[].validate`: ``Validate``.
          @_alwaysEmitIntoClient public var validate: Validate { get { self[object: "validate"] } set { self[object: "validate"] = newValue } _modify { yield &self[object: "validate"] } }
          /// `spec.rules[].verifyImages[].verifyDigest`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var verifyDigest: Bool? { get { self[field: "verifyDigest"] } set { self[field: "verifyDigest"] = newValue } }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem``.
          public typealias AttestationsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem``.
          public typealias AttestorsItem = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction``.
          public typealias FailureAction = Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials``.
          public typealias ImageRegistryCredentials = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject``.
          public typealias TypeObject = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate``.
          public typealias Validate = Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate
        }
      }
    }
  }
}
