// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `Middleware` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct Middleware: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "Middleware",
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

    /// `spec`, with 26 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
        [
          "addPrefix", "basicAuth", "buffering", "chain", "circuitBreaker", "compress", "contentType", "digestAuth",
          "encodedCharacters", "errors", "forwardAuth", "grpcWeb", "headers", "inFlightReq", "ipAllowList",
          "ipWhiteList", "passTLSClientCert", "plugin", "rateLimit", "redirectRegex", "redirectScheme", "replacePath",
          "replacePathRegex", "retry", "stripPrefix", "stripPrefixRegex",
        ],
        [
          AddPrefix.self, BasicAuth.self, Buffering.self, Chain.self, CircuitBreaker.self, Compress.self,
          ContentType.self, DigestAuth.self, EncodedCharacters.self, Errors.self, ForwardAuth.self, GrpcWeb.self,
          Headers.self, InFlightReq.self, IpAllowList.self, IpWhiteList.self, PassTLSClientCert.self, RateLimit.self,
          RedirectRegex.self, RedirectScheme.self, ReplacePath.self, ReplacePathRegex.self, Retry.self,
          StripPrefix.self, StripPrefixRegex.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        addPrefix: AddPrefix? = nil,
        basicAuth: BasicAuth? = nil,
        buffering: Buffering? = nil,
        chain: Chain? = nil,
        circuitBreaker: CircuitBreaker? = nil,
        compress: Compress? = nil,
        contentType: ContentType? = nil,
        digestAuth: DigestAuth? = nil,
        encodedCharacters: EncodedCharacters? = nil,
        errors: Errors? = nil,
        forwardAuth: ForwardAuth? = nil,
        grpcWeb: GrpcWeb? = nil,
        headers: Headers? = nil,
        inFlightReq: InFlightReq? = nil,
        ipAllowList: IpAllowList? = nil,
        ipWhiteList: IpWhiteList? = nil,
        passTLSClientCert: PassTLSClientCert? = nil,
        plugin: OrderedMap<Value>? = nil,
        rateLimit: RateLimit? = nil,
        redirectRegex: RedirectRegex? = nil,
        redirectScheme: RedirectScheme? = nil,
        replacePath: ReplacePath? = nil,
        replacePathRegex: ReplacePathRegex? = nil,
        retry: Retry? = nil,
        stripPrefix: StripPrefix? = nil,
        stripPrefixRegex: StripPrefixRegex? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let addPrefix { self.addPrefix = addPrefix }
        if let basicAuth { self.basicAuth = basicAuth }
        if let buffering { self.buffering = buffering }
        if let chain { self.chain = chain }
        if let circuitBreaker { self.circuitBreaker = circuitBreaker }
        if let compress { self.compress = compress }
        if let contentType { self.contentType = contentType }
        if let digestAuth { self.digestAuth = digestAuth }
        if let encodedCharacters { self.encodedCharacters = encodedCharacters }
        if let errors { self.errors = errors }
        if let forwardAuth { self.forwardAuth = forwardAuth }
        if let grpcWeb { self.grpcWeb = grpcWeb }
        if let headers { self.headers = headers }
        if let inFlightReq { self.inFlightReq = inFlightReq }
        if let ipAllowList { self.ipAllowList = ipAllowList }
        if let ipWhiteList { self.ipWhiteList = ipWhiteList }
        if let passTLSClientCert { self.passTLSClientCert = passTLSClientCert }
        if let plugin { self.plugin = plugin }
        if let rateLimit { self.rateLimit = rateLimit }
        if let redirectRegex { self.redirectRegex = redirectRegex }
        if let redirectScheme { self.redirectScheme = redirectScheme }
        if let replacePath { self.replacePath = replacePath }
        if let replacePathRegex { self.replacePathRegex = replacePathRegex }
        if let retry { self.retry = retry }
        if let stripPrefix { self.stripPrefix = stripPrefix }
        if let stripPrefixRegex { self.stripPrefixRegex = stripPrefixRegex }
        configure(&self)
      }
      /// `spec.addPrefix`: ``AddPrefix``.
      @_alwaysEmitIntoClient public var addPrefix: AddPrefix {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.basicAuth`: ``BasicAuth``.
      @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.buffering`: ``Buffering``.
      @_alwaysEmitIntoClient public var buffering: Buffering {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.chain`: ``Chain``.
      @_alwaysEmitIntoClient public var chain: Chain {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.circuitBreaker`: ``CircuitBreaker``.
      @_alwaysEmitIntoClient public var circuitBreaker: CircuitBreaker {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.compress`: ``Compress``.
      @_alwaysEmitIntoClient public var compress: Compress {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.contentType`: ``ContentType``.
      @_alwaysEmitIntoClient public var contentType: ContentType {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.digestAuth`: ``DigestAuth``.
      @_alwaysEmitIntoClient public var digestAuth: DigestAuth {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.encodedCharacters`: ``EncodedCharacters``.
      @_alwaysEmitIntoClient public var encodedCharacters: EncodedCharacters {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.errors`: ``Errors``.
      @_alwaysEmitIntoClient public var errors: Errors {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.forwardAuth`: ``ForwardAuth``.
      @_alwaysEmitIntoClient public var forwardAuth: ForwardAuth {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.grpcWeb`: ``GrpcWeb``.
      @_alwaysEmitIntoClient public var grpcWeb: GrpcWeb {
        get { self[object: 11] }
        set { self[object: 11] = newValue }
        _modify { yield &self[object: 11] }
      }
      /// `spec.headers`: ``Headers``.
      @_alwaysEmitIntoClient public var headers: Headers {
        get { self[object: 12] }
        set { self[object: 12] = newValue }
        _modify { yield &self[object: 12] }
      }
      /// `spec.inFlightReq`: ``InFlightReq``.
      @_alwaysEmitIntoClient public var inFlightReq: InFlightReq {
        get { self[object: 13] }
        set { self[object: 13] = newValue }
        _modify { yield &self[object: 13] }
      }
      /// `spec.ipAllowList`: ``IpAllowList``.
      @_alwaysEmitIntoClient public var ipAllowList: IpAllowList {
        get { self[object: 14] }
        set { self[object: 14] = newValue }
        _modify { yield &self[object: 14] }
      }
      /// `spec.ipWhiteList`: ``IpWhiteList``.
      @_alwaysEmitIntoClient public var ipWhiteList: IpWhiteList {
        get { self[object: 15] }
        set { self[object: 15] = newValue }
        _modify { yield &self[object: 15] }
      }
      /// `spec.passTLSClientCert`: ``PassTLSClientCert``.
      @_alwaysEmitIntoClient public var passTLSClientCert: PassTLSClientCert {
        get { self[object: 16] }
        set { self[object: 16] = newValue }
        _modify { yield &self[object: 16] }
      }
      /// `spec.plugin`: any values by name.
      @_alwaysEmitIntoClient public var plugin: OrderedMap<Value> {
        get { self[object: 17] }
        set { self[object: 17] = newValue }
        _modify { yield &self[object: 17] }
      }
      /// `spec.rateLimit`: ``RateLimit``.
      @_alwaysEmitIntoClient public var rateLimit: RateLimit {
        get { self[object: 18] }
        set { self[object: 18] = newValue }
        _modify { yield &self[object: 18] }
      }
      /// `spec.redirectRegex`: ``RedirectRegex``.
      @_alwaysEmitIntoClient public var redirectRegex: RedirectRegex {
        get { self[object: 19] }
        set { self[object: 19] = newValue }
        _modify { yield &self[object: 19] }
      }
      /// `spec.redirectScheme`: ``RedirectScheme``.
      @_alwaysEmitIntoClient public var redirectScheme: RedirectScheme {
        get { self[object: 20] }
        set { self[object: 20] = newValue }
        _modify { yield &self[object: 20] }
      }
      /// `spec.replacePath`: ``ReplacePath``.
      @_alwaysEmitIntoClient public var replacePath: ReplacePath {
        get { self[object: 21] }
        set { self[object: 21] = newValue }
        _modify { yield &self[object: 21] }
      }
      /// `spec.replacePathRegex`: ``ReplacePathRegex``.
      @_alwaysEmitIntoClient public var replacePathRegex: ReplacePathRegex {
        get { self[object: 22] }
        set { self[object: 22] = newValue }
        _modify { yield &self[object: 22] }
      }
      /// `spec.retry`: ``Retry``.
      @_alwaysEmitIntoClient public var retry: Retry {
        get { self[object: 23] }
        set { self[object: 23] = newValue }
        _modify { yield &self[object: 23] }
      }
      /// `spec.stripPrefix`: ``StripPrefix``.
      @_alwaysEmitIntoClient public var stripPrefix: StripPrefix {
        get { self[object: 24] }
        set { self[object: 24] = newValue }
        _modify { yield &self[object: 24] }
      }
      /// `spec.stripPrefixRegex`: ``StripPrefixRegex``.
      @_alwaysEmitIntoClient public var stripPrefixRegex: StripPrefixRegex {
        get { self[object: 25] }
        set { self[object: 25] = newValue }
        _modify { yield &self[object: 25] }
      }

      /// `spec.addPrefix`, with one field.
      public struct AddPrefix: SchemaObject {
        public static let fields = FieldTable("?-", ["prefix"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(prefix: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.prefix = prefix
          configure(&self)
        }
        /// `spec.addPrefix.prefix`: a string.
        @_alwaysEmitIntoClient public var prefix: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.basicAuth`, with 4 fields.
      public struct BasicAuth: SchemaObject {
        public static let fields = FieldTable("?- ?- ?- ?-", ["headerField", "realm", "removeHeader", "secret"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          headerField: String? = nil,
          realm: String? = nil,
          removeHeader: Bool? = nil,
          secret: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.headerField = headerField
          self.realm = realm
          self.removeHeader = removeHeader
          self.secret = secret
          configure(&self)
        }
        /// `spec.basicAuth.headerField`: a string.
        @_alwaysEmitIntoClient public var headerField: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.basicAuth.realm`: a string.
        @_alwaysEmitIntoClient public var realm: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.basicAuth.removeHeader`: true or false.
        @_alwaysEmitIntoClient public var removeHeader: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.basicAuth.secret`: a string.
        @_alwaysEmitIntoClient public var secret: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      }

      /// `spec.buffering`, with 5 fields.
      public struct Buffering: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          [
            "maxRequestBodyBytes", "maxResponseBodyBytes", "memRequestBodyBytes", "memResponseBodyBytes",
            "retryExpression",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          maxRequestBodyBytes: Int? = nil,
          maxResponseBodyBytes: Int? = nil,
          memRequestBodyBytes: Int? = nil,
          memResponseBodyBytes: Int? = nil,
          retryExpression: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.maxRequestBodyBytes = maxRequestBodyBytes
          self.maxResponseBodyBytes = maxResponseBodyBytes
          self.memRequestBodyBytes = memRequestBodyBytes
          self.memResponseBodyBytes = memResponseBodyBytes
          self.retryExpression = retryExpression
          configure(&self)
        }
        /// `spec.buffering.maxRequestBodyBytes`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxRequestBodyBytes: Int? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.buffering.maxResponseBodyBytes`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxResponseBodyBytes: Int? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.buffering.memRequestBodyBytes`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var memRequestBodyBytes: Int? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.buffering.memResponseBodyBytes`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var memResponseBodyBytes: Int? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.buffering.retryExpression`: a string.
        @_alwaysEmitIntoClient public var retryExpression: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
      }

      /// `spec.chain`, with one field.
      public struct Chain: SchemaObject {
        public static let fields = FieldTable("?[", ["middlewares"], [MiddlewaresItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          middlewares: [MiddlewaresItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.middlewares = middlewares
          configure(&self)
        }
        /// `spec.chain.middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }

        /// `spec.chain.middlewares[]`, with 2 fields.
        public struct MiddlewaresItem: SchemaObject {
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
          /// `spec.chain.middlewares[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.chain.middlewares[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.circuitBreaker`, with 5 fields.
      public struct CircuitBreaker: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          ["checkPeriod", "expression", "fallbackDuration", "recoveryDuration", "responseCode"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          checkPeriod: IntOrString? = nil,
          expression: String? = nil,
          fallbackDuration: IntOrString? = nil,
          recoveryDuration: IntOrString? = nil,
          responseCode: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.checkPeriod = checkPeriod
          self.expression = expression
          self.fallbackDuration = fallbackDuration
          self.recoveryDuration = recoveryDuration
          self.responseCode = responseCode
          configure(&self)
        }
        /// `spec.circuitBreaker.checkPeriod`: a whole number or a string.
        @_alwaysEmitIntoClient public var checkPeriod: IntOrString? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.circuitBreaker.expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.circuitBreaker.fallbackDuration`: a whole number or a string.
        @_alwaysEmitIntoClient public var fallbackDuration: IntOrString? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.circuitBreaker.recoveryDuration`: a whole number or a string.
        @_alwaysEmitIntoClient public var recoveryDuration: IntOrString? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.circuitBreaker.responseCode`: a whole number.
        @_alwaysEmitIntoClient public var responseCode: Int? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
      }

      /// `spec.compress`, with 5 fields.
      public struct Compress: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          ["defaultEncoding", "encodings", "excludedContentTypes", "includedContentTypes", "minResponseBodyBytes"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          defaultEncoding: String? = nil,
          encodings: [String]? = nil,
          excludedContentTypes: [String]? = nil,
          includedContentTypes: [String]? = nil,
          minResponseBodyBytes: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.defaultEncoding = defaultEncoding
          self.encodings = encodings
          self.excludedContentTypes = excludedContentTypes
          self.includedContentTypes = includedContentTypes
          self.minResponseBodyBytes = minResponseBodyBytes
          configure(&self)
        }
        /// `spec.compress.defaultEncoding`: a string.
        @_alwaysEmitIntoClient public var defaultEncoding: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.compress.encodings`: a list of strings.
        @_alwaysEmitIntoClient public var encodings: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.compress.excludedContentTypes`: a list of strings.
        @_alwaysEmitIntoClient public var excludedContentTypes: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.compress.includedContentTypes`: a list of strings.
        @_alwaysEmitIntoClient public var includedContentTypes: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.compress.minResponseBodyBytes`: a whole number.
        @_alwaysEmitIntoClient public var minResponseBodyBytes: Int? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
      }

      /// `spec.contentType`, with one field.
      public struct ContentType: SchemaObject {
        public static let fields = FieldTable("?-", ["autoDetect"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(autoDetect: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.autoDetect = autoDetect
          configure(&self)
        }
        /// `spec.contentType.autoDetect`: true or false.
        @_alwaysEmitIntoClient public var autoDetect: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      }

      /// `spec.digestAuth`, with 4 fields.
      public struct DigestAuth: SchemaObject {
        public static let fields = FieldTable("?- ?- ?- ?-", ["headerField", "realm", "removeHeader", "secret"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          headerField: String? = nil,
          realm: String? = nil,
          removeHeader: Bool? = nil,
          secret: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.headerField = headerField
          self.realm = realm
          self.removeHeader = removeHeader
          self.secret = secret
          configure(&self)
        }
        /// `spec.digestAuth.headerField`: a string.
        @_alwaysEmitIntoClient public var headerField: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.digestAuth.realm`: a string.
        @_alwaysEmitIntoClient public var realm: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.digestAuth.removeHeader`: true or false.
        @_alwaysEmitIntoClient public var removeHeader: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.digestAuth.secret`: a string.
        @_alwaysEmitIntoClient public var secret: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      }

      /// `spec.encodedCharacters`, with 7 fields.
      public struct EncodedCharacters: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?-",
          [
            "allowEncodedBackSlash", "allowEncodedHash", "allowEncodedNullCharacter", "allowEncodedPercent",
            "allowEncodedQuestionMark", "allowEncodedSemicolon", "allowEncodedSlash",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          allowEncodedBackSlash: Bool? = nil,
          allowEncodedHash: Bool? = nil,
          allowEncodedNullCharacter: Bool? = nil,
          allowEncodedPercent: Bool? = nil,
          allowEncodedQuestionMark: Bool? = nil,
          allowEncodedSemicolon: Bool? = nil,
          allowEncodedSlash: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.allowEncodedBackSlash = allowEncodedBackSlash
          self.allowEncodedHash = allowEncodedHash
          self.allowEncodedNullCharacter = allowEncodedNullCharacter
          self.allowEncodedPercent = allowEncodedPercent
          self.allowEncodedQuestionMark = allowEncodedQuestionMark
          self.allowEncodedSemicolon = allowEncodedSemicolon
          self.allowEncodedSlash = allowEncodedSlash
          configure(&self)
        }
        /// `spec.encodedCharacters.allowEncodedBackSlash`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedBackSlash: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedHash`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedHash: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedNullCharacter`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedNullCharacter: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedPercent`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedPercent: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedQuestionMark`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedQuestionMark: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedSemicolon`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedSemicolon: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.encodedCharacters.allowEncodedSlash`: true or false.
        @_alwaysEmitIntoClient public var allowEncodedSlash: Bool? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
      }

      /// `spec.errors`, with 5 fields.
      public struct Errors: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?- ?-",
          ["errorRequestHeaders", "query", "service", "status", "statusRewrites"],
          [Service.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          errorRequestHeaders: [String]? = nil,
          query: String? = nil,
          service: Service? = nil,
          status: [String]? = nil,
          statusRewrites: OrderedMap<Int>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.errorRequestHeaders = errorRequestHeaders
          self.query = query
          if let service { self.service = service }
          self.status = status
          if let statusRewrites { self.statusRewrites = statusRewrites }
          configure(&self)
        }
        /// `spec.errors.errorRequestHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var errorRequestHeaders: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.errors.query`: a string.
        @_alwaysEmitIntoClient public var query: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.errors.service`: ``Service``.
        @_alwaysEmitIntoClient public var service: Service {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.errors.status`: a list of strings.
        @_alwaysEmitIntoClient public var status: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.errors.statusRewrites`: whole numbers by name.
        @_alwaysEmitIntoClient public var statusRewrites: OrderedMap<Int> {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }

        /// `spec.errors.service`, with 16 fields.
        public struct Service: SchemaObject {
          public static let fields = FieldTable(
            "!- ?{ ?- ?[ ?- ?- ?- ?- ?{ ?- ?{ ?- ?- ?{ ?- ?-",
            [
              "name", "healthCheck", "kind", "middlewares", "namespace", "nativeLB", "nodePortLB", "passHostHeader",
              "passiveHealthCheck", "port", "responseForwarding", "scheme", "serversTransport", "sticky", "strategy",
              "weight",
            ],
            [HealthCheck.self, MiddlewaresItem.self, PassiveHealthCheck.self, ResponseForwarding.self, Sticky.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            healthCheck: HealthCheck? = nil,
            kind: Kind? = nil,
            middlewares: [MiddlewaresItem]? = nil,
            namespace: String? = nil,
            nativeLB: Bool? = nil,
            nodePortLB: Bool? = nil,
            passHostHeader: Bool? = nil,
            passiveHealthCheck: PassiveHealthCheck? = nil,
            port: IntOrString? = nil,
            responseForwarding: ResponseForwarding? = nil,
            scheme: String? = nil,
            serversTransport: String? = nil,
            sticky: Sticky? = nil,
            strategy: Strategy? = nil,
            weight: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let healthCheck { self.healthCheck = healthCheck }
            self.kind = kind
            self.middlewares = middlewares
            self.namespace = namespace
            self.nativeLB = nativeLB
            self.nodePortLB = nodePortLB
            self.passHostHeader = passHostHeader
            if let passiveHealthCheck { self.passiveHealthCheck = passiveHealthCheck }
            self.port = port
            if let responseForwarding { self.responseForwarding = responseForwarding }
            self.scheme = scheme
            self.serversTransport = serversTransport
            if let sticky { self.sticky = sticky }
            self.strategy = strategy
            self.weight = weight
            configure(&self)
          }
          /// `spec.errors.service.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.errors.service.healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.errors.service.kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.errors.service.middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.errors.service.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.errors.service.nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.errors.service.nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.errors.service.passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.errors.service.passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.errors.service.port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.errors.service.responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.errors.service.scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.errors.service.serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.errors.service.sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.errors.service.strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.errors.service.weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 15] } set { self[field: 15] = newValue } }
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.HealthCheck``.
          public typealias HealthCheck = Traefik.TraefikService.Spec.Mirroring.HealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Kind``.
          public typealias Kind = Traefik.TraefikService.Spec.Mirroring.Kind
          /// The same as ``Traefik.Middleware.Spec.Chain.MiddlewaresItem``.
          public typealias MiddlewaresItem = Traefik.Middleware.Spec.Chain.MiddlewaresItem
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck``.
          public typealias PassiveHealthCheck = Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.ResponseForwarding``.
          public typealias ResponseForwarding = Traefik.TraefikService.Spec.Mirroring.ResponseForwarding
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Sticky``.
          public typealias Sticky = Traefik.TraefikService.Spec.Mirroring.Sticky
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Strategy``.
          public typealias Strategy = Traefik.TraefikService.Spec.Mirroring.Strategy
        }
      }

      /// `spec.forwardAuth`, with 14 fields.
      public struct ForwardAuth: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?-",
          [
            "addAuthCookiesToResponse", "address", "authRequestHeaders", "authResponseHeaders",
            "authResponseHeadersRegex", "authSigninURL", "forwardBody", "headerField", "maxBodySize",
            "maxResponseBodySize", "preserveLocationHeader", "preserveRequestMethod", "tls", "trustForwardHeader",
          ],
          [Tls.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          addAuthCookiesToResponse: [String]? = nil,
          address: String? = nil,
          authRequestHeaders: [String]? = nil,
          authResponseHeaders: [String]? = nil,
          authResponseHeadersRegex: String? = nil,
          authSigninURL: String? = nil,
          forwardBody: Bool? = nil,
          headerField: String? = nil,
          maxBodySize: Int? = nil,
          maxResponseBodySize: Int? = nil,
          preserveLocationHeader: Bool? = nil,
          preserveRequestMethod: Bool? = nil,
          tls: Tls? = nil,
          trustForwardHeader: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.addAuthCookiesToResponse = addAuthCookiesToResponse
          self.address = address
          self.authRequestHeaders = authRequestHeaders
          self.authResponseHeaders = authResponseHeaders
          self.authResponseHeadersRegex = authResponseHeadersRegex
          self.authSigninURL = authSigninURL
          self.forwardBody = forwardBody
          self.headerField = headerField
          self.maxBodySize = maxBodySize
          self.maxResponseBodySize = maxResponseBodySize
          self.preserveLocationHeader = preserveLocationHeader
          self.preserveRequestMethod = preserveRequestMethod
          if let tls { self.tls = tls }
          self.trustForwardHeader = trustForwardHeader
          configure(&self)
        }
        /// `spec.forwardAuth.addAuthCookiesToResponse`: a list of strings.
        @_alwaysEmitIntoClient public var addAuthCookiesToResponse: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.forwardAuth.address`: a string.
        @_alwaysEmitIntoClient public var address: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.forwardAuth.authRequestHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var authRequestHeaders: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.forwardAuth.authResponseHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var authResponseHeaders: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.forwardAuth.authResponseHeadersRegex`: a string.
        @_alwaysEmitIntoClient public var authResponseHeadersRegex: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.forwardAuth.authSigninURL`: a string.
        @_alwaysEmitIntoClient public var authSigninURL: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.forwardAuth.forwardBody`: true or false.
        @_alwaysEmitIntoClient public var forwardBody: Bool? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.forwardAuth.headerField`: a string.
        @_alwaysEmitIntoClient public var headerField: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.forwardAuth.maxBodySize`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxBodySize: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.forwardAuth.maxResponseBodySize`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxResponseBodySize: Int? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.forwardAuth.preserveLocationHeader`: true or false.
        @_alwaysEmitIntoClient public var preserveLocationHeader: Bool? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.forwardAuth.preserveRequestMethod`: true or false.
        @_alwaysEmitIntoClient public var preserveRequestMethod: Bool? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.forwardAuth.tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.forwardAuth.trustForwardHeader`: true or false.
        @_alwaysEmitIntoClient public var trustForwardHeader: Bool? {
          get { self[field: 13] }
          set { self[field: 13] = newValue }
        }

        /// `spec.forwardAuth.tls`, with 4 fields.
        public struct Tls: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?-",
            ["caOptional", "caSecret", "certSecret", "insecureSkipVerify"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            caOptional: Bool? = nil,
            caSecret: String? = nil,
            certSecret: String? = nil,
            insecureSkipVerify: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.caOptional = caOptional
            self.caSecret = caSecret
            self.certSecret = certSecret
            self.insecureSkipVerify = insecureSkipVerify
            configure(&self)
          }
          /// `spec.forwardAuth.tls.caOptional`: true or false.
          @_alwaysEmitIntoClient public var caOptional: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.forwardAuth.tls.caSecret`: a string.
          @_alwaysEmitIntoClient public var caSecret: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.forwardAuth.tls.certSecret`: a string.
          @_alwaysEmitIntoClient public var certSecret: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.forwardAuth.tls.insecureSkipVerify`: true or false.
          @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
        }
      }

      /// `spec.grpcWeb`, with one field.
      public struct GrpcWeb: SchemaObject {
        public static let fields = FieldTable("?-", ["allowOrigins"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(allowOrigins: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.allowOrigins = allowOrigins
          configure(&self)
        }
        /// `spec.grpcWeb.allowOrigins`: a list of strings.
        @_alwaysEmitIntoClient public var allowOrigins: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }

      /// `spec.headers`, with 33 fields.
      public struct Headers: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?-",
          [
            "accessControlAllowCredentials", "accessControlAllowHeaders", "accessControlAllowMethods",
            "accessControlAllowOriginList", "accessControlAllowOriginListRegex", "accessControlExposeHeaders",
            "accessControlMaxAge", "addVaryHeader", "allowedHosts", "browserXssFilter", "contentSecurityPolicy",
            "contentSecurityPolicyReportOnly", "contentTypeNosniff", "customBrowserXSSValue", "customFrameOptionsValue",
            "customRequestHeaders", "customResponseHeaders", "featurePolicy", "forceSTSHeader", "frameDeny",
            "hostsProxyHeaders", "isDevelopment", "permissionsPolicy", "publicKey", "referrerPolicy", "sslForceHost",
            "sslHost", "sslProxyHeaders", "sslRedirect", "sslTemporaryRedirect", "stsIncludeSubdomains", "stsPreload",
            "stsSeconds",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          accessControlAllowCredentials: Bool? = nil,
          accessControlAllowHeaders: [String]? = nil,
          accessControlAllowMethods: [String]? = nil,
          accessControlAllowOriginList: [String]? = nil,
          accessControlAllowOriginListRegex: [String]? = nil,
          accessControlExposeHeaders: [String]? = nil,
          accessControlMaxAge: Int? = nil,
          addVaryHeader: Bool? = nil,
          allowedHosts: [String]? = nil,
          browserXssFilter: Bool? = nil,
          contentSecurityPolicy: String? = nil,
          contentSecurityPolicyReportOnly: String? = nil,
          contentTypeNosniff: Bool? = nil,
          customBrowserXSSValue: String? = nil,
          customFrameOptionsValue: String? = nil,
          customRequestHeaders: OrderedMap<String>? = nil,
          customResponseHeaders: OrderedMap<String>? = nil,
          featurePolicy: String? = nil,
          forceSTSHeader: Bool? = nil,
          frameDeny: Bool? = nil,
          hostsProxyHeaders: [String]? = nil,
          isDevelopment: Bool? = nil,
          permissionsPolicy: String? = nil,
          publicKey: String? = nil,
          referrerPolicy: String? = nil,
          sslForceHost: Bool? = nil,
          sslHost: String? = nil,
          sslProxyHeaders: OrderedMap<String>? = nil,
          sslRedirect: Bool? = nil,
          sslTemporaryRedirect: Bool? = nil,
          stsIncludeSubdomains: Bool? = nil,
          stsPreload: Bool? = nil,
          stsSeconds: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.accessControlAllowCredentials = accessControlAllowCredentials
          self.accessControlAllowHeaders = accessControlAllowHeaders
          self.accessControlAllowMethods = accessControlAllowMethods
          self.accessControlAllowOriginList = accessControlAllowOriginList
          self.accessControlAllowOriginListRegex = accessControlAllowOriginListRegex
          self.accessControlExposeHeaders = accessControlExposeHeaders
          self.accessControlMaxAge = accessControlMaxAge
          self.addVaryHeader = addVaryHeader
          self.allowedHosts = allowedHosts
          self.browserXssFilter = browserXssFilter
          self.contentSecurityPolicy = contentSecurityPolicy
          self.contentSecurityPolicyReportOnly = contentSecurityPolicyReportOnly
          self.contentTypeNosniff = contentTypeNosniff
          self.customBrowserXSSValue = customBrowserXSSValue
          self.customFrameOptionsValue = customFrameOptionsValue
          if let customRequestHeaders { self.customRequestHeaders = customRequestHeaders }
          if let customResponseHeaders { self.customResponseHeaders = customResponseHeaders }
          self.featurePolicy = featurePolicy
          self.forceSTSHeader = forceSTSHeader
          self.frameDeny = frameDeny
          self.hostsProxyHeaders = hostsProxyHeaders
          self.isDevelopment = isDevelopment
          self.permissionsPolicy = permissionsPolicy
          self.publicKey = publicKey
          self.referrerPolicy = referrerPolicy
          self.sslForceHost = sslForceHost
          self.sslHost = sslHost
          if let sslProxyHeaders { self.sslProxyHeaders = sslProxyHeaders }
          self.sslRedirect = sslRedirect
          self.sslTemporaryRedirect = sslTemporaryRedirect
          self.stsIncludeSubdomains = stsIncludeSubdomains
          self.stsPreload = stsPreload
          self.stsSeconds = stsSeconds
          configure(&self)
        }
        /// `spec.headers.accessControlAllowCredentials`: true or false.
        @_alwaysEmitIntoClient public var accessControlAllowCredentials: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.headers.accessControlAllowHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var accessControlAllowHeaders: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.headers.accessControlAllowMethods`: a list of strings.
        @_alwaysEmitIntoClient public var accessControlAllowMethods: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.headers.accessControlAllowOriginList`: a list of strings.
        @_alwaysEmitIntoClient public var accessControlAllowOriginList: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.headers.accessControlAllowOriginListRegex`: a list of strings.
        @_alwaysEmitIntoClient public var accessControlAllowOriginListRegex: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.headers.accessControlExposeHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var accessControlExposeHeaders: [String]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.headers.accessControlMaxAge`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var accessControlMaxAge: Int? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.headers.addVaryHeader`: true or false.
        @_alwaysEmitIntoClient public var addVaryHeader: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.headers.allowedHosts`: a list of strings.
        @_alwaysEmitIntoClient public var allowedHosts: [String]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.headers.browserXssFilter`: true or false.
        @_alwaysEmitIntoClient public var browserXssFilter: Bool? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.headers.contentSecurityPolicy`: a string.
        @_alwaysEmitIntoClient public var contentSecurityPolicy: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// `spec.headers.contentSecurityPolicyReportOnly`: a string.
        @_alwaysEmitIntoClient public var contentSecurityPolicyReportOnly: String? {
          get { self[string: 11] }
          set { self[string: 11] = newValue }
        }
        /// `spec.headers.contentTypeNosniff`: true or false.
        @_alwaysEmitIntoClient public var contentTypeNosniff: Bool? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.headers.customBrowserXSSValue`: a string.
        @_alwaysEmitIntoClient public var customBrowserXSSValue: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.headers.customFrameOptionsValue`: a string.
        @_alwaysEmitIntoClient public var customFrameOptionsValue: String? {
          get { self[string: 14] }
          set { self[string: 14] = newValue }
        }
        /// `spec.headers.customRequestHeaders`: strings by name.
        @_alwaysEmitIntoClient public var customRequestHeaders: OrderedMap<String> {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.headers.customResponseHeaders`: strings by name.
        @_alwaysEmitIntoClient public var customResponseHeaders: OrderedMap<String> {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.headers.featurePolicy`: a string.
        @_alwaysEmitIntoClient public var featurePolicy: String? {
          get { self[string: 17] }
          set { self[string: 17] = newValue }
        }
        /// `spec.headers.forceSTSHeader`: true or false.
        @_alwaysEmitIntoClient public var forceSTSHeader: Bool? {
          get { self[field: 18] }
          set { self[field: 18] = newValue }
        }
        /// `spec.headers.frameDeny`: true or false.
        @_alwaysEmitIntoClient public var frameDeny: Bool? {
          get { self[field: 19] }
          set { self[field: 19] = newValue }
        }
        /// `spec.headers.hostsProxyHeaders`: a list of strings.
        @_alwaysEmitIntoClient public var hostsProxyHeaders: [String]? {
          get { self[field: 20] }
          set { self[field: 20] = newValue }
        }
        /// `spec.headers.isDevelopment`: true or false.
        @_alwaysEmitIntoClient public var isDevelopment: Bool? {
          get { self[field: 21] }
          set { self[field: 21] = newValue }
        }
        /// `spec.headers.permissionsPolicy`: a string.
        @_alwaysEmitIntoClient public var permissionsPolicy: String? {
          get { self[string: 22] }
          set { self[string: 22] = newValue }
        }
        /// `spec.headers.publicKey`: a string.
        @_alwaysEmitIntoClient public var publicKey: String? {
          get { self[string: 23] }
          set { self[string: 23] = newValue }
        }
        /// `spec.headers.referrerPolicy`: a string.
        @_alwaysEmitIntoClient public var referrerPolicy: String? {
          get { self[string: 24] }
          set { self[string: 24] = newValue }
        }
        /// `spec.headers.sslForceHost`: true or false.
        @_alwaysEmitIntoClient public var sslForceHost: Bool? {
          get { self[field: 25] }
          set { self[field: 25] = newValue }
        }
        /// `spec.headers.sslHost`: a string.
        @_alwaysEmitIntoClient public var sslHost: String? {
          get { self[string: 26] }
          set { self[string: 26] = newValue }
        }
        /// `spec.headers.sslProxyHeaders`: strings by name.
        @_alwaysEmitIntoClient public var sslProxyHeaders: OrderedMap<String> {
          get { self[object: 27] }
          set { self[object: 27] = newValue }
          _modify { yield &self[object: 27] }
        }
        /// `spec.headers.sslRedirect`: true or false.
        @_alwaysEmitIntoClient public var sslRedirect: Bool? {
          get { self[field: 28] }
          set { self[field: 28] = newValue }
        }
        /// `spec.headers.sslTemporaryRedirect`: true or false.
        @_alwaysEmitIntoClient public var sslTemporaryRedirect: Bool? {
          get { self[field: 29] }
          set { self[field: 29] = newValue }
        }
        /// `spec.headers.stsIncludeSubdomains`: true or false.
        @_alwaysEmitIntoClient public var stsIncludeSubdomains: Bool? {
          get { self[field: 30] }
          set { self[field: 30] = newValue }
        }
        /// `spec.headers.stsPreload`: true or false.
        @_alwaysEmitIntoClient public var stsPreload: Bool? {
          get { self[field: 31] }
          set { self[field: 31] = newValue }
        }
        /// `spec.headers.stsSeconds`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var stsSeconds: Int? {
          get { self[field: 32] }
          set { self[field: 32] = newValue }
        }
      }

      /// `spec.inFlightReq`, with 2 fields.
      public struct InFlightReq: SchemaObject {
        public static let fields = FieldTable("?- ?{", ["amount", "sourceCriterion"], [SourceCriterion.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          amount: Int? = nil,
          sourceCriterion: SourceCriterion? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.amount = amount
          if let sourceCriterion { self.sourceCriterion = sourceCriterion }
          configure(&self)
        }
        /// `spec.inFlightReq.amount`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var amount: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.inFlightReq.sourceCriterion`: ``SourceCriterion``.
        @_alwaysEmitIntoClient public var sourceCriterion: SourceCriterion {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.inFlightReq.sourceCriterion`, with 3 fields.
        public struct SourceCriterion: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?-",
            ["ipStrategy", "requestHeaderName", "requestHost"],
            [IpStrategy.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            ipStrategy: IpStrategy? = nil,
            requestHeaderName: String? = nil,
            requestHost: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let ipStrategy { self.ipStrategy = ipStrategy }
            self.requestHeaderName = requestHeaderName
            self.requestHost = requestHost
            configure(&self)
          }
          /// `spec.inFlightReq.sourceCriterion.ipStrategy`: ``IpStrategy``.
          @_alwaysEmitIntoClient public var ipStrategy: IpStrategy {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.inFlightReq.sourceCriterion.requestHeaderName`: a string.
          @_alwaysEmitIntoClient public var requestHeaderName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.inFlightReq.sourceCriterion.requestHost`: true or false.
          @_alwaysEmitIntoClient public var requestHost: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// The same as ``Traefik.Middleware.Spec.IpAllowList.IpStrategy``.
          public typealias IpStrategy = Traefik.Middleware.Spec.IpAllowList.IpStrategy
        }
      }

      /// `spec.ipAllowList`, with 3 fields.
      public struct IpAllowList: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?-",
          ["ipStrategy", "rejectStatusCode", "sourceRange"],
          [IpStrategy.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ipStrategy: IpStrategy? = nil,
          rejectStatusCode: Int? = nil,
          sourceRange: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let ipStrategy { self.ipStrategy = ipStrategy }
          self.rejectStatusCode = rejectStatusCode
          self.sourceRange = sourceRange
          configure(&self)
        }
        /// `spec.ipAllowList.ipStrategy`: ``IpStrategy``.
        @_alwaysEmitIntoClient public var ipStrategy: IpStrategy {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.ipAllowList.rejectStatusCode`: a whole number.
        @_alwaysEmitIntoClient public var rejectStatusCode: Int? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ipAllowList.sourceRange`: a list of strings.
        @_alwaysEmitIntoClient public var sourceRange: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.ipAllowList.ipStrategy`, with 3 fields.
        public struct IpStrategy: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["depth", "excludedIPs", "ipv6Subnet"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            depth: Int? = nil,
            excludedIPs: [String]? = nil,
            ipv6Subnet: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.depth = depth
            self.excludedIPs = excludedIPs
            self.ipv6Subnet = ipv6Subnet
            configure(&self)
          }
          /// `spec.ipAllowList.ipStrategy.depth`: a whole number.
          @_alwaysEmitIntoClient public var depth: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.ipAllowList.ipStrategy.excludedIPs`: a list of strings.
          @_alwaysEmitIntoClient public var excludedIPs: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.ipAllowList.ipStrategy.ipv6Subnet`: a whole number.
          @_alwaysEmitIntoClient public var ipv6Subnet: Int? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
        }
      }

      /// `spec.ipWhiteList`, with 2 fields.
      public struct IpWhiteList: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["ipStrategy", "sourceRange"], [IpStrategy.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ipStrategy: IpStrategy? = nil,
          sourceRange: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let ipStrategy { self.ipStrategy = ipStrategy }
          self.sourceRange = sourceRange
          configure(&self)
        }
        /// `spec.ipWhiteList.ipStrategy`: ``IpStrategy``.
        @_alwaysEmitIntoClient public var ipStrategy: IpStrategy {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.ipWhiteList.sourceRange`: a list of strings.
        @_alwaysEmitIntoClient public var sourceRange: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// The same as ``Traefik.Middleware.Spec.IpAllowList.IpStrategy``.
        public typealias IpStrategy = Traefik.Middleware.Spec.IpAllowList.IpStrategy
      }

      /// `spec.passTLSClientCert`, with 2 fields.
      public struct PassTLSClientCert: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["info", "pem"], [Info.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          info: Info? = nil,
          pem: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let info { self.info = info }
          self.pem = pem
          configure(&self)
        }
        /// `spec.passTLSClientCert.info`: ``Info``.
        @_alwaysEmitIntoClient public var info: Info {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.passTLSClientCert.pem`: true or false.
        @_alwaysEmitIntoClient public var pem: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }

        /// `spec.passTLSClientCert.info`, with 6 fields.
        public struct Info: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- ?- ?{",
            ["issuer", "notAfter", "notBefore", "sans", "serialNumber", "subject"],
            [Issuer.self, Subject.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            issuer: Issuer? = nil,
            notAfter: Bool? = nil,
            notBefore: Bool? = nil,
            sans: Bool? = nil,
            serialNumber: Bool? = nil,
            subject: Subject? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let issuer { self.issuer = issuer }
            self.notAfter = notAfter
            self.notBefore = notBefore
            self.sans = sans
            self.serialNumber = serialNumber
            if let subject { self.subject = subject }
            configure(&self)
          }
          /// `spec.passTLSClientCert.info.issuer`: ``Issuer``.
          @_alwaysEmitIntoClient public var issuer: Issuer {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.passTLSClientCert.info.notAfter`: true or false.
          @_alwaysEmitIntoClient public var notAfter: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.passTLSClientCert.info.notBefore`: true or false.
          @_alwaysEmitIntoClient public var notBefore: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.passTLSClientCert.info.sans`: true or false.
          @_alwaysEmitIntoClient public var sans: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.passTLSClientCert.info.serialNumber`: true or false.
          @_alwaysEmitIntoClient public var serialNumber: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.passTLSClientCert.info.subject`: ``Subject``.
          @_alwaysEmitIntoClient public var subject: Subject {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }

          /// `spec.passTLSClientCert.info.issuer`, with 7 fields.
          public struct Issuer: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?-",
              ["commonName", "country", "domainComponent", "locality", "organization", "province", "serialNumber"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              commonName: Bool? = nil,
              country: Bool? = nil,
              domainComponent: Bool? = nil,
              locality: Bool? = nil,
              organization: Bool? = nil,
              province: Bool? = nil,
              serialNumber: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.commonName = commonName
              self.country = country
              self.domainComponent = domainComponent
              self.locality = locality
              self.organization = organization
              self.province = province
              self.serialNumber = serialNumber
              configure(&self)
            }
            /// `spec.passTLSClientCert.info.issuer.commonName`: true or false.
            @_alwaysEmitIntoClient public var commonName: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.country`: true or false.
            @_alwaysEmitIntoClient public var country: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.domainComponent`: true or false.
            @_alwaysEmitIntoClient public var domainComponent: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.locality`: true or false.
            @_alwaysEmitIntoClient public var locality: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.organization`: true or false.
            @_alwaysEmitIntoClient public var organization: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.province`: true or false.
            @_alwaysEmitIntoClient public var province: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.passTLSClientCert.info.issuer.serialNumber`: true or false.
            @_alwaysEmitIntoClient public var serialNumber: Bool? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
          }

          /// `spec.passTLSClientCert.info.subject`, with 8 fields.
          public struct Subject: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?- ?-",
              [
                "commonName", "country", "domainComponent", "locality", "organization", "organizationalUnit",
                "province", "serialNumber",
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              commonName: Bool? = nil,
              country: Bool? = nil,
              domainComponent: Bool? = nil,
              locality: Bool? = nil,
              organization: Bool? = nil,
              organizationalUnit: Bool? = nil,
              province: Bool? = nil,
              serialNumber: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.commonName = commonName
              self.country = country
              self.domainComponent = domainComponent
              self.locality = locality
              self.organization = organization
              self.organizationalUnit = organizationalUnit
              self.province = province
              self.serialNumber = serialNumber
              configure(&self)
            }
            /// `spec.passTLSClientCert.info.subject.commonName`: true or false.
            @_alwaysEmitIntoClient public var commonName: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.country`: true or false.
            @_alwaysEmitIntoClient public var country: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.domainComponent`: true or false.
            @_alwaysEmitIntoClient public var domainComponent: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.locality`: true or false.
            @_alwaysEmitIntoClient public var locality: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.organization`: true or false.
            @_alwaysEmitIntoClient public var organization: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.organizationalUnit`: true or false.
            @_alwaysEmitIntoClient public var organizationalUnit: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.province`: true or false.
            @_alwaysEmitIntoClient public var province: Bool? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.passTLSClientCert.info.subject.serialNumber`: true or false.
            @_alwaysEmitIntoClient public var serialNumber: Bool? {
              get { self[field: 7] }
              set { self[field: 7] = newValue }
            }
          }
        }
      }

      /// `spec.rateLimit`, with 5 fields.
      public struct RateLimit: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?{ ?{",
          ["average", "burst", "period", "redis", "sourceCriterion"],
          [Redis.self, SourceCriterion.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          average: Int? = nil,
          burst: Int? = nil,
          period: IntOrString? = nil,
          redis: Redis? = nil,
          sourceCriterion: SourceCriterion? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.average = average
          self.burst = burst
          self.period = period
          if let redis { self.redis = redis }
          if let sourceCriterion { self.sourceCriterion = sourceCriterion }
          configure(&self)
        }
        /// `spec.rateLimit.average`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var average: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.rateLimit.burst`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var burst: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.rateLimit.period`: a whole number or a string.
        @_alwaysEmitIntoClient public var period: IntOrString? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.rateLimit.redis`: ``Redis``.
        @_alwaysEmitIntoClient public var redis: Redis {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.rateLimit.sourceCriterion`: ``SourceCriterion``.
        @_alwaysEmitIntoClient public var sourceCriterion: SourceCriterion {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// The same as ``Traefik.Middleware.Spec.InFlightReq.SourceCriterion``.
        public typealias SourceCriterion = Traefik.Middleware.Spec.InFlightReq.SourceCriterion

        /// `spec.rateLimit.redis`, with 10 fields.
        public struct Redis: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?- ?{ ?-",
            [
              "db", "dialTimeout", "endpoints", "maxActiveConns", "minIdleConns", "poolSize", "readTimeout", "secret",
              "tls", "writeTimeout",
            ],
            [Tls.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            db: Int? = nil,
            dialTimeout: IntOrString? = nil,
            endpoints: [String]? = nil,
            maxActiveConns: Int? = nil,
            minIdleConns: Int? = nil,
            poolSize: Int? = nil,
            readTimeout: IntOrString? = nil,
            secret: String? = nil,
            tls: Tls? = nil,
            writeTimeout: IntOrString? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.db = db
            self.dialTimeout = dialTimeout
            self.endpoints = endpoints
            self.maxActiveConns = maxActiveConns
            self.minIdleConns = minIdleConns
            self.poolSize = poolSize
            self.readTimeout = readTimeout
            self.secret = secret
            if let tls { self.tls = tls }
            self.writeTimeout = writeTimeout
            configure(&self)
          }
          /// `spec.rateLimit.redis.db`: a whole number.
          @_alwaysEmitIntoClient public var db: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.rateLimit.redis.dialTimeout`: a whole number or a string.
          @_alwaysEmitIntoClient public var dialTimeout: IntOrString? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rateLimit.redis.endpoints`: a list of strings.
          @_alwaysEmitIntoClient public var endpoints: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.rateLimit.redis.maxActiveConns`: a whole number.
          @_alwaysEmitIntoClient public var maxActiveConns: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.rateLimit.redis.minIdleConns`: a whole number.
          @_alwaysEmitIntoClient public var minIdleConns: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.rateLimit.redis.poolSize`: a whole number.
          @_alwaysEmitIntoClient public var poolSize: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.rateLimit.redis.readTimeout`: a whole number or a string.
          @_alwaysEmitIntoClient public var readTimeout: IntOrString? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.rateLimit.redis.secret`: a string.
          @_alwaysEmitIntoClient public var secret: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.rateLimit.redis.tls`: ``Tls``.
          @_alwaysEmitIntoClient public var tls: Tls {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.rateLimit.redis.writeTimeout`: a whole number or a string.
          @_alwaysEmitIntoClient public var writeTimeout: IntOrString? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }

          /// `spec.rateLimit.redis.tls`, with 3 fields.
          public struct Tls: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["caSecret", "certSecret", "insecureSkipVerify"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              caSecret: String? = nil,
              certSecret: String? = nil,
              insecureSkipVerify: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.caSecret = caSecret
              self.certSecret = certSecret
              self.insecureSkipVerify = insecureSkipVerify
              configure(&self)
            }
            /// `spec.rateLimit.redis.tls.caSecret`: a string.
            @_alwaysEmitIntoClient public var caSecret: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rateLimit.redis.tls.certSecret`: a string.
            @_alwaysEmitIntoClient public var certSecret: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rateLimit.redis.tls.insecureSkipVerify`: true or false.
            @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.redirectRegex`, with 3 fields.
      public struct RedirectRegex: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["permanent", "regex", "replacement"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          permanent: Bool? = nil,
          regex: String? = nil,
          replacement: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.permanent = permanent
          self.regex = regex
          self.replacement = replacement
          configure(&self)
        }
        /// `spec.redirectRegex.permanent`: true or false.
        @_alwaysEmitIntoClient public var permanent: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.redirectRegex.regex`: a string.
        @_alwaysEmitIntoClient public var regex: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.redirectRegex.replacement`: a string.
        @_alwaysEmitIntoClient public var replacement: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
      }

      /// `spec.redirectScheme`, with 3 fields.
      public struct RedirectScheme: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["permanent", "port", "scheme"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          permanent: Bool? = nil,
          port: String? = nil,
          scheme: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.permanent = permanent
          self.port = port
          self.scheme = scheme
          configure(&self)
        }
        /// `spec.redirectScheme.permanent`: true or false.
        @_alwaysEmitIntoClient public var permanent: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.redirectScheme.port`: a string.
        @_alwaysEmitIntoClient public var port: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.redirectScheme.scheme`: a string.
        @_alwaysEmitIntoClient public var scheme: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.replacePath`, with one field.
      public struct ReplacePath: SchemaObject {
        public static let fields = FieldTable("?-", ["path"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(path: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.path = path
          configure(&self)
        }
        /// `spec.replacePath.path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.replacePathRegex`, with 2 fields.
      public struct ReplacePathRegex: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["regex", "replacement"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          regex: String? = nil,
          replacement: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.regex = regex
          self.replacement = replacement
          configure(&self)
        }
        /// `spec.replacePathRegex.regex`: a string.
        @_alwaysEmitIntoClient public var regex: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.replacePathRegex.replacement`: a string.
        @_alwaysEmitIntoClient public var replacement: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.retry`, with 7 fields.
      public struct Retry: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?-",
          [
            "attempts", "disableRetryOnNetworkError", "initialInterval", "maxRequestBodyBytes",
            "retryNonIdempotentMethod", "status", "timeout",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          attempts: Int? = nil,
          disableRetryOnNetworkError: Bool? = nil,
          initialInterval: IntOrString? = nil,
          maxRequestBodyBytes: Int? = nil,
          retryNonIdempotentMethod: Bool? = nil,
          status: [String]? = nil,
          timeout: IntOrString? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.attempts = attempts
          self.disableRetryOnNetworkError = disableRetryOnNetworkError
          self.initialInterval = initialInterval
          self.maxRequestBodyBytes = maxRequestBodyBytes
          self.retryNonIdempotentMethod = retryNonIdempotentMethod
          self.status = status
          self.timeout = timeout
          configure(&self)
        }
        /// `spec.retry.attempts`: a whole number.
        @_alwaysEmitIntoClient public var attempts: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.retry.disableRetryOnNetworkError`: true or false.
        @_alwaysEmitIntoClient public var disableRetryOnNetworkError: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.retry.initialInterval`: a whole number or a string.
        @_alwaysEmitIntoClient public var initialInterval: IntOrString? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.retry.maxRequestBodyBytes`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxRequestBodyBytes: Int? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.retry.retryNonIdempotentMethod`: true or false.
        @_alwaysEmitIntoClient public var retryNonIdempotentMethod: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.retry.status`: a list of strings.
        @_alwaysEmitIntoClient public var status: [String]? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.retry.timeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var timeout: IntOrString? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
      }

      /// `spec.stripPrefix`, with 2 fields.
      public struct StripPrefix: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["forceSlash", "prefixes"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          forceSlash: Bool? = nil,
          prefixes: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.forceSlash = forceSlash
          self.prefixes = prefixes
          configure(&self)
        }
        /// `spec.stripPrefix.forceSlash`: true or false.
        @_alwaysEmitIntoClient public var forceSlash: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.stripPrefix.prefixes`: a list of strings.
        @_alwaysEmitIntoClient public var prefixes: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }

      /// `spec.stripPrefixRegex`, with one field.
      public struct StripPrefixRegex: SchemaObject {
        public static let fields = FieldTable("?-", ["regex"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(regex: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.regex = regex
          configure(&self)
        }
        /// `spec.stripPrefixRegex.regex`: a list of strings.
        @_alwaysEmitIntoClient public var regex: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      }
    }
  }
}
