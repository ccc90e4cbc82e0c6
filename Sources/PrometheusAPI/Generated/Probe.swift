// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Prometheus {
  /// `Probe` of `monitoring.coreos.com/v1`.
  ///
  /// Reference: https://prometheus-operator.dev/docs/api-reference/api/
  public struct Probe: Resource {
    public static let type = ResourceType(
      group: "monitoring.coreos.com",
      version: "v1",
      kind: "Probe",
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

    /// `spec`, with 29 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?{ ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?[ ?- ?- ?- ?{ ?#name ?{ ?- ?- ?- ?- ?+ ?- ?- ?{ ?{",
        [
          "authorization", "basicAuth", "bearerTokenSecret", "convertClassicHistogramsToNHCB", "enableHttp2",
          "fallbackScrapeProtocol", "followRedirects", "interval", "jobName", "keepDroppedTargets", "labelLimit",
          "labelNameLengthLimit", "labelValueLengthLimit", "metricRelabelings", "module", "nativeHistogramBucketLimit",
          "nativeHistogramMinBucketFactor", "oauth2", "params", "prober", "sampleLimit", "scrapeClass",
          "scrapeClassicHistograms", "scrapeNativeHistograms", "scrapeProtocols", "scrapeTimeout", "targetLimit",
          "targets", "tlsConfig",
        ],
        [
          Authorization.self, BasicAuth.self, BearerTokenSecret.self, MetricRelabelingsItem.self, Oauth2.self,
          ParamsItem.self, Prober.self, Targets.self, TlsConfig.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        authorization: Authorization? = nil,
        basicAuth: BasicAuth? = nil,
        bearerTokenSecret: BearerTokenSecret? = nil,
        convertClassicHistogramsToNHCB: Bool? = nil,
        enableHttp2: Bool? = nil,
        fallbackScrapeProtocol: FallbackScrapeProtocol? = nil,
        followRedirects: Bool? = nil,
        interval: String? = nil,
        jobName: String? = nil,
        keepDroppedTargets: Int? = nil,
        labelLimit: Int? = nil,
        labelNameLengthLimit: Int? = nil,
        labelValueLengthLimit: Int? = nil,
        metricRelabelings: [MetricRelabelingsItem]? = nil,
        module: String? = nil,
        nativeHistogramBucketLimit: Int? = nil,
        nativeHistogramMinBucketFactor: Quantity? = nil,
        oauth2: Oauth2? = nil,
        params: [ParamsItem]? = nil,
        prober: Prober? = nil,
        sampleLimit: Int? = nil,
        scrapeClass: String? = nil,
        scrapeClassicHistograms: Bool? = nil,
        scrapeNativeHistograms: Bool? = nil,
        scrapeProtocols: [ScrapeProtocolsItem]? = nil,
        scrapeTimeout: String? = nil,
        targetLimit: Int? = nil,
        targets: Targets? = nil,
        tlsConfig: TlsConfig? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let authorization { self.authorization = authorization }
        if let basicAuth { self.basicAuth = basicAuth }
        if let bearerTokenSecret { self.bearerTokenSecret = bearerTokenSecret }
        self.convertClassicHistogramsToNHCB = convertClassicHistogramsToNHCB
        self.enableHttp2 = enableHttp2
        self.fallbackScrapeProtocol = fallbackScrapeProtocol
        self.followRedirects = followRedirects
        self.interval = interval
        self.jobName = jobName
        self.keepDroppedTargets = keepDroppedTargets
        self.labelLimit = labelLimit
        self.labelNameLengthLimit = labelNameLengthLimit
        self.labelValueLengthLimit = labelValueLengthLimit
        self.metricRelabelings = metricRelabelings
        self.module = module
        self.nativeHistogramBucketLimit = nativeHistogramBucketLimit
        self.nativeHistogramMinBucketFactor = nativeHistogramMinBucketFactor
        if let oauth2 { self.oauth2 = oauth2 }
        self.params = params
        if let prober { self.prober = prober }
        self.sampleLimit = sampleLimit
        self.scrapeClass = scrapeClass
        self.scrapeClassicHistograms = scrapeClassicHistograms
        self.scrapeNativeHistograms = scrapeNativeHistograms
        self.scrapeProtocols = scrapeProtocols
        self.scrapeTimeout = scrapeTimeout
        self.targetLimit = targetLimit
        if let targets { self.targets = targets }
        if let tlsConfig { self.tlsConfig = tlsConfig }
        configure(&self)
      }
      /// `spec.authorization`: ``Authorization``.
      @_alwaysEmitIntoClient public var authorization: Authorization {
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
      /// `spec.bearerTokenSecret`: ``BearerTokenSecret``.
      @_alwaysEmitIntoClient public var bearerTokenSecret: BearerTokenSecret {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.convertClassicHistogramsToNHCB`: true or false.
      @_alwaysEmitIntoClient public var convertClassicHistogramsToNHCB: Bool? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.enableHttp2`: true or false.
      @_alwaysEmitIntoClient public var enableHttp2: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
      /// `spec.fallbackScrapeProtocol`: ``FallbackScrapeProtocol``.
      @_alwaysEmitIntoClient public var fallbackScrapeProtocol: FallbackScrapeProtocol? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.followRedirects`: true or false.
      @_alwaysEmitIntoClient public var followRedirects: Bool? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.interval`: a string.
      @_alwaysEmitIntoClient public var interval: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.jobName`: a string.
      @_alwaysEmitIntoClient public var jobName: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// `spec.keepDroppedTargets`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var keepDroppedTargets: Int? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.labelLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelLimit: Int? { get { self[field: 10] } set { self[field: 10] = newValue } }
      /// `spec.labelNameLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelNameLengthLimit: Int? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.labelValueLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelValueLengthLimit: Int? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.metricRelabelings`: a list of ``MetricRelabelingsItem``.
      @_alwaysEmitIntoClient public var metricRelabelings: [MetricRelabelingsItem]? {
        get { self[field: 13] }
        set { self[field: 13] = newValue }
      }
      /// `spec.module`: a string.
      @_alwaysEmitIntoClient public var module: String? { get { self[string: 14] } set { self[string: 14] = newValue } }
      /// `spec.nativeHistogramBucketLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var nativeHistogramBucketLimit: Int? {
        get { self[field: 15] }
        set { self[field: 15] = newValue }
      }
      /// `spec.nativeHistogramMinBucketFactor`: a quantity.
      @_alwaysEmitIntoClient public var nativeHistogramMinBucketFactor: Quantity? {
        get { self[field: 16] }
        set { self[field: 16] = newValue }
      }
      /// `spec.oauth2`: ``Oauth2``.
      @_alwaysEmitIntoClient public var oauth2: Oauth2 {
        get { self[object: 17] }
        set { self[object: 17] = newValue }
        _modify { yield &self[object: 17] }
      }
      /// `spec.params`: a list of ``ParamsItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 18] }
        set { self[field: 18] = newValue }
      }
      /// `spec.prober`: ``Prober``.
      @_alwaysEmitIntoClient public var prober: Prober {
        get { self[object: 19] }
        set { self[object: 19] = newValue }
        _modify { yield &self[object: 19] }
      }
      /// `spec.sampleLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var sampleLimit: Int? { get { self[field: 20] } set { self[field: 20] = newValue } }
      /// `spec.scrapeClass`: a string.
      @_alwaysEmitIntoClient public var scrapeClass: String? {
        get { self[string: 21] }
        set { self[string: 21] = newValue }
      }
      /// `spec.scrapeClassicHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeClassicHistograms: Bool? {
        get { self[field: 22] }
        set { self[field: 22] = newValue }
      }
      /// `spec.scrapeNativeHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeNativeHistograms: Bool? {
        get { self[field: 23] }
        set { self[field: 23] = newValue }
      }
      /// `spec.scrapeProtocols`: a list of ``ScrapeProtocolsItem``.
      @_alwaysEmitIntoClient public var scrapeProtocols: [ScrapeProtocolsItem]? {
        get { self[field: 24] }
        set { self[field: 24] = newValue }
      }
      /// `spec.scrapeTimeout`: a string.
      @_alwaysEmitIntoClient public var scrapeTimeout: String? {
        get { self[string: 25] }
        set { self[string: 25] = newValue }
      }
      /// `spec.targetLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var targetLimit: Int? { get { self[field: 26] } set { self[field: 26] = newValue } }
      /// `spec.targets`: ``Targets``.
      @_alwaysEmitIntoClient public var targets: Targets {
        get { self[object: 27] }
        set { self[object: 27] = newValue }
        _modify { yield &self[object: 27] }
      }
      /// `spec.tlsConfig`: ``TlsConfig``.
      @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
        get { self[object: 28] }
        set { self[object: 28] = newValue }
        _modify { yield &self[object: 28] }
      }
      /// The same as ``Prometheus.PodMonitor.Spec.FallbackScrapeProtocol``.
      public typealias FallbackScrapeProtocol = Prometheus.PodMonitor.Spec.FallbackScrapeProtocol
      /// The same as ``Prometheus.PodMonitor.Spec.ScrapeProtocolsItem``.
      public typealias ScrapeProtocolsItem = Prometheus.PodMonitor.Spec.ScrapeProtocolsItem

      /// `spec.authorization`, with 2 fields.
      public struct Authorization: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["credentials", "type"], [Credentials.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          credentials: Credentials? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let credentials { self.credentials = credentials }
          self.type = type
          configure(&self)
        }
        /// `spec.authorization.credentials`: ``Credentials``.
        @_alwaysEmitIntoClient public var credentials: Credentials {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.authorization.type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }

        /// `spec.authorization.credentials`, with 3 fields.
        public struct Credentials: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            name: String? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.optional = optional
            configure(&self)
          }
          /// `spec.authorization.credentials.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.authorization.credentials.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.authorization.credentials.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }
      }

      /// `spec.basicAuth`, with 2 fields.
      public struct BasicAuth: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["password", "username"], [Password.self, Username.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          password: Password? = nil,
          username: Username? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let password { self.password = password }
          if let username { self.username = username }
          configure(&self)
        }
        /// `spec.basicAuth.password`: ``Password``.
        @_alwaysEmitIntoClient public var password: Password {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.basicAuth.username`: ``Username``.
        @_alwaysEmitIntoClient public var username: Username {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.basicAuth.password`, with 3 fields.
        public struct Password: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            name: String? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.optional = optional
            configure(&self)
          }
          /// `spec.basicAuth.password.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.basicAuth.password.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.basicAuth.password.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.basicAuth.username`, with 3 fields.
        public struct Username: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            name: String? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.optional = optional
            configure(&self)
          }
          /// `spec.basicAuth.username.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.basicAuth.username.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.basicAuth.username.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }
      }

      /// `spec.bearerTokenSecret`, with 3 fields.
      public struct BearerTokenSecret: SchemaObject {
        public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          key: String,
          name: String? = nil,
          optional: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.key = key
          self.optional = optional
          configure(&self)
        }
        /// `spec.bearerTokenSecret.name`: a string, by default `""`.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.bearerTokenSecret.key`: a string, required.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.bearerTokenSecret.optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      }

      /// `spec.metricRelabelings[]`, with 7 fields.
      public struct MetricRelabelingsItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?-",
          ["action", "modulus", "regex", "replacement", "separator", "sourceLabels", "targetLabel"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          action: Action? = nil,
          modulus: Int? = nil,
          regex: String? = nil,
          replacement: String? = nil,
          separator: String? = nil,
          sourceLabels: [String]? = nil,
          targetLabel: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.action = action
          self.modulus = modulus
          self.regex = regex
          self.replacement = replacement
          self.separator = separator
          self.sourceLabels = sourceLabels
          self.targetLabel = targetLabel
          configure(&self)
        }
        /// `spec.metricRelabelings[].action`: ``Action``, by default `"replace"`.
        @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.metricRelabelings[].modulus`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var modulus: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.metricRelabelings[].regex`: a string.
        @_alwaysEmitIntoClient public var regex: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.metricRelabelings[].replacement`: a string.
        @_alwaysEmitIntoClient public var replacement: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.metricRelabelings[].separator`: a string.
        @_alwaysEmitIntoClient public var separator: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.metricRelabelings[].sourceLabels`: a list of strings.
        @_alwaysEmitIntoClient public var sourceLabels: [String]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.metricRelabelings[].targetLabel`: a string.
        @_alwaysEmitIntoClient public var targetLabel: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }

        /// `spec.metricRelabelings[].action`, with 22 known values.
        public struct Action: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Drop`.
          @_alwaysEmitIntoClient public static var drop2: Self { Self(text: "Drop", unchecked: ()) }
          /// `DropEqual`.
          @_alwaysEmitIntoClient public static var dropEqual: Self { Self(text: "DropEqual", unchecked: ()) }
          /// `HashMod`.
          @_alwaysEmitIntoClient public static var hashMod: Self { Self(text: "HashMod", unchecked: ()) }
          /// `Keep`.
          @_alwaysEmitIntoClient public static var keep2: Self { Self(text: "Keep", unchecked: ()) }
          /// `KeepEqual`.
          @_alwaysEmitIntoClient public static var keepEqual: Self { Self(text: "KeepEqual", unchecked: ()) }
          /// `LabelDrop`.
          @_alwaysEmitIntoClient public static var labelDrop: Self { Self(text: "LabelDrop", unchecked: ()) }
          /// `LabelKeep`.
          @_alwaysEmitIntoClient public static var labelKeep: Self { Self(text: "LabelKeep", unchecked: ()) }
          /// `LabelMap`.
          @_alwaysEmitIntoClient public static var labelMap: Self { Self(text: "LabelMap", unchecked: ()) }
          /// `Lowercase`.
          @_alwaysEmitIntoClient public static var lowercase2: Self { Self(text: "Lowercase", unchecked: ()) }
          /// `Replace`.
          @_alwaysEmitIntoClient public static var replace2: Self { Self(text: "Replace", unchecked: ()) }
          /// `Uppercase`.
          @_alwaysEmitIntoClient public static var uppercase2: Self { Self(text: "Uppercase", unchecked: ()) }
          /// `drop`.
          @_alwaysEmitIntoClient public static var drop: Self { Self(text: "drop", unchecked: ()) }
          /// `dropequal`.
          @_alwaysEmitIntoClient public static var dropequal: Self { Self(text: "dropequal", unchecked: ()) }
          /// `hashmod`.
          @_alwaysEmitIntoClient public static var hashmod: Self { Self(text: "hashmod", unchecked: ()) }
          /// `keep`.
          @_alwaysEmitIntoClient public static var keep: Self { Self(text: "keep", unchecked: ()) }
          /// `keepequal`.
          @_alwaysEmitIntoClient public static var keepequal: Self { Self(text: "keepequal", unchecked: ()) }
          /// `labeldrop`.
          @_alwaysEmitIntoClient public static var labeldrop: Self { Self(text: "labeldrop", unchecked: ()) }
          /// `labelkeep`.
          @_alwaysEmitIntoClient public static var labelkeep: Self { Self(text: "labelkeep", unchecked: ()) }
          /// `labelmap`.
          @_alwaysEmitIntoClient public static var labelmap: Self { Self(text: "labelmap", unchecked: ()) }
          /// `lowercase`.
          @_alwaysEmitIntoClient public static var lowercase: Self { Self(text: "lowercase", unchecked: ()) }
          /// `replace`.
          @_alwaysEmitIntoClient public static var replace: Self { Self(text: "replace", unchecked: ()) }
          /// `uppercase`.
          @_alwaysEmitIntoClient public static var uppercase: Self { Self(text: "uppercase", unchecked: ()) }
        }
      }

      /// `spec.oauth2`, with 10 fields.
      public struct Oauth2: SchemaObject {
        public static let fields = FieldTable(
          "!{ !{ ?- ?- ?- ?- ?- ?- ?{ !-",
          [
            "clientId", "clientSecret", "endpointParams", "noProxy", "proxyConnectHeader", "proxyFromEnvironment",
            "proxyUrl", "scopes", "tlsConfig", "tokenUrl",
          ],
          [ClientId.self, ClientSecret.self, TlsConfig.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          clientId: ClientId,
          clientSecret: ClientSecret,
          tokenUrl: String,
          endpointParams: OrderedMap<String>? = nil,
          noProxy: String? = nil,
          proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]>? = nil,
          proxyFromEnvironment: Bool? = nil,
          proxyUrl: String? = nil,
          scopes: [String]? = nil,
          tlsConfig: TlsConfig? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.clientId = clientId
          self.clientSecret = clientSecret
          if let endpointParams { self.endpointParams = endpointParams }
          self.noProxy = noProxy
          if let proxyConnectHeader { self.proxyConnectHeader = proxyConnectHeader }
          self.proxyFromEnvironment = proxyFromEnvironment
          self.proxyUrl = proxyUrl
          self.scopes = scopes
          if let tlsConfig { self.tlsConfig = tlsConfig }
          self.tokenUrl = tokenUrl
          configure(&self)
        }
        /// `spec.oauth2.clientId`: ``ClientId``, required.
        @_alwaysEmitIntoClient public var clientId: ClientId {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.oauth2.clientSecret`: ``ClientSecret``, required.
        @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.oauth2.endpointParams`: strings by name.
        @_alwaysEmitIntoClient public var endpointParams: OrderedMap<String> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.oauth2.noProxy`: a string.
        @_alwaysEmitIntoClient public var noProxy: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.oauth2.proxyConnectHeader`: by name, each a list of ``ProxyConnectHeaderEntryItem``.
        @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.oauth2.proxyFromEnvironment`: true or false.
        @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.oauth2.proxyUrl`: a string.
        @_alwaysEmitIntoClient public var proxyUrl: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.oauth2.scopes`: a list of strings.
        @_alwaysEmitIntoClient public var scopes: [String]? { get { self[field: 7] } set { self[field: 7] = newValue } }
        /// `spec.oauth2.tlsConfig`: ``TlsConfig``.
        @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.oauth2.tokenUrl`: a string, required.
        @_alwaysEmitIntoClient public var tokenUrl: String? {
          get { self[string: 9] }
          set { self[string: 9] = newValue }
        }
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem``.
        public typealias ProxyConnectHeaderEntryItem =
          Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
        /// The same as ``Prometheus.Probe.Spec.TlsConfig``.
        public typealias TlsConfig = Prometheus.Probe.Spec.TlsConfig

        /// `spec.oauth2.clientId`, with 2 fields.
        public struct ClientId: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["configMap", "secret"], [ConfigMap.self, Secret.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMap: ConfigMap? = nil,
            secret: Secret? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMap { self.configMap = configMap }
            if let secret { self.secret = secret }
            configure(&self)
          }
          /// `spec.oauth2.clientId.configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.oauth2.clientId.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.oauth2.clientId.configMap`, with 3 fields.
          public struct ConfigMap: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.oauth2.clientId.configMap.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.oauth2.clientId.configMap.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.oauth2.clientId.configMap.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.oauth2.clientId.secret`, with 3 fields.
          public struct Secret: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.oauth2.clientId.secret.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.oauth2.clientId.secret.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.oauth2.clientId.secret.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.oauth2.clientSecret`, with 3 fields.
        public struct ClientSecret: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            name: String? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.optional = optional
            configure(&self)
          }
          /// `spec.oauth2.clientSecret.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.oauth2.clientSecret.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.oauth2.clientSecret.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }
      }

      /// `spec.params[]`, with 2 fields.
      public struct ParamsItem: SchemaObject {
        public static let fields = FieldTable("!- ?-", ["name", "values"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          values: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.values = values
          configure(&self)
        }
        /// `spec.params[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.params[].values`: a list of strings.
        @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
      }

      /// `spec.prober`, with 7 fields.
      public struct Prober: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- !-",
          ["noProxy", "path", "proxyConnectHeader", "proxyFromEnvironment", "proxyUrl", "scheme", "url"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          url: String,
          noProxy: String? = nil,
          path: String? = nil,
          proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]>? = nil,
          proxyFromEnvironment: Bool? = nil,
          proxyUrl: String? = nil,
          scheme: Scheme? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.noProxy = noProxy
          self.path = path
          if let proxyConnectHeader { self.proxyConnectHeader = proxyConnectHeader }
          self.proxyFromEnvironment = proxyFromEnvironment
          self.proxyUrl = proxyUrl
          self.scheme = scheme
          self.url = url
          configure(&self)
        }
        /// `spec.prober.noProxy`: a string.
        @_alwaysEmitIntoClient public var noProxy: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.prober.path`: a string, by default `"/probe"`.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.prober.proxyConnectHeader`: by name, each a list of ``ProxyConnectHeaderEntryItem``.
        @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.prober.proxyFromEnvironment`: true or false.
        @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.prober.proxyUrl`: a string.
        @_alwaysEmitIntoClient public var proxyUrl: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.prober.scheme`: ``Scheme``.
        @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.prober.url`: a string, required.
        @_alwaysEmitIntoClient public var url: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem``.
        public typealias ProxyConnectHeaderEntryItem =
          Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme``.
        public typealias Scheme = Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme
      }

      /// `spec.targets`, with 2 fields.
      public struct Targets: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["ingress", "staticConfig"], [Ingress.self, StaticConfig.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ingress: Ingress? = nil,
          staticConfig: StaticConfig? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let ingress { self.ingress = ingress }
          if let staticConfig { self.staticConfig = staticConfig }
          configure(&self)
        }
        /// `spec.targets.ingress`: ``Ingress``.
        @_alwaysEmitIntoClient public var ingress: Ingress {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.targets.staticConfig`: ``StaticConfig``.
        @_alwaysEmitIntoClient public var staticConfig: StaticConfig {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.targets.ingress`, with 3 fields.
        public struct Ingress: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?[ ?{",
            ["namespaceSelector", "relabelingConfigs", "selector"],
            [NamespaceSelector.self, RelabelingConfigsItem.self, Selector.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            namespaceSelector: NamespaceSelector? = nil,
            relabelingConfigs: [RelabelingConfigsItem]? = nil,
            selector: Selector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let namespaceSelector { self.namespaceSelector = namespaceSelector }
            self.relabelingConfigs = relabelingConfigs
            if let selector { self.selector = selector }
            configure(&self)
          }
          /// `spec.targets.ingress.namespaceSelector`: ``NamespaceSelector``.
          @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.targets.ingress.relabelingConfigs`: a list of ``RelabelingConfigsItem``.
          @_alwaysEmitIntoClient public var relabelingConfigs: [RelabelingConfigsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.targets.ingress.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``Prometheus.PodMonitor.Spec.NamespaceSelector``.
          public typealias NamespaceSelector = Prometheus.PodMonitor.Spec.NamespaceSelector
          /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
          public typealias RelabelingConfigsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
          /// The same as ``Prometheus.PodMonitor.Spec.Selector``.
          public typealias Selector = Prometheus.PodMonitor.Spec.Selector
        }

        /// `spec.targets.staticConfig`, with 3 fields.
        public struct StaticConfig: SchemaObject {
          public static let fields = FieldTable(
            "?- ?[ ?-",
            ["labels", "relabelingConfigs", "static"],
            [RelabelingConfigsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            labels: OrderedMap<String>? = nil,
            relabelingConfigs: [RelabelingConfigsItem]? = nil,
            `static`: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let labels { self.labels = labels }
            self.relabelingConfigs = relabelingConfigs
            self.`static` = `static`
            configure(&self)
          }
          /// `spec.targets.staticConfig.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.targets.staticConfig.relabelingConfigs`: a list of ``RelabelingConfigsItem``.
          @_alwaysEmitIntoClient public var relabelingConfigs: [RelabelingConfigsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.targets.staticConfig.static`: a list of strings.
          @_alwaysEmitIntoClient public var `static`: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
          public typealias RelabelingConfigsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
        }
      }

      /// `spec.tlsConfig`, with 7 fields.
      public struct TlsConfig: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?{ ?- ?- ?-",
          ["ca", "cert", "insecureSkipVerify", "keySecret", "maxVersion", "minVersion", "serverName"],
          [Ca.self, Cert.self, KeySecret.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ca: Ca? = nil,
          cert: Cert? = nil,
          insecureSkipVerify: Bool? = nil,
          keySecret: KeySecret? = nil,
          maxVersion: MaxVersion? = nil,
          minVersion: MinVersion? = nil,
          serverName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let ca { self.ca = ca }
          if let cert { self.cert = cert }
          self.insecureSkipVerify = insecureSkipVerify
          if let keySecret { self.keySecret = keySecret }
          self.maxVersion = maxVersion
          self.minVersion = minVersion
          self.serverName = serverName
          configure(&self)
        }
        /// `spec.tlsConfig.ca`: ``Ca``.
        @_alwaysEmitIntoClient public var ca: Ca {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.tlsConfig.cert`: ``Cert``.
        @_alwaysEmitIntoClient public var cert: Cert {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.tlsConfig.insecureSkipVerify`: true or false.
        @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.tlsConfig.keySecret`: ``KeySecret``.
        @_alwaysEmitIntoClient public var keySecret: KeySecret {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.tlsConfig.maxVersion`: ``MaxVersion``.
        @_alwaysEmitIntoClient public var maxVersion: MaxVersion? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.tlsConfig.minVersion`: ``MinVersion``.
        @_alwaysEmitIntoClient public var minVersion: MinVersion? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.tlsConfig.serverName`: a string.
        @_alwaysEmitIntoClient public var serverName: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }

        /// `spec.tlsConfig.ca`, with 2 fields.
        public struct Ca: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["configMap", "secret"], [ConfigMap.self, Secret.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMap: ConfigMap? = nil,
            secret: Secret? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMap { self.configMap = configMap }
            if let secret { self.secret = secret }
            configure(&self)
          }
          /// `spec.tlsConfig.ca.configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.tlsConfig.ca.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Prometheus.Probe.Spec.Oauth2.ClientId.ConfigMap``.
          public typealias ConfigMap = Prometheus.Probe.Spec.Oauth2.ClientId.ConfigMap
          /// The same as ``Prometheus.Probe.Spec.Oauth2.ClientId.Secret``.
          public typealias Secret = Prometheus.Probe.Spec.Oauth2.ClientId.Secret
        }

        /// `spec.tlsConfig.cert`, with 2 fields.
        public struct Cert: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["configMap", "secret"], [ConfigMap.self, Secret.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMap: ConfigMap? = nil,
            secret: Secret? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMap { self.configMap = configMap }
            if let secret { self.secret = secret }
            configure(&self)
          }
          /// `spec.tlsConfig.cert.configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.tlsConfig.cert.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Prometheus.Probe.Spec.Oauth2.ClientId.ConfigMap``.
          public typealias ConfigMap = Prometheus.Probe.Spec.Oauth2.ClientId.ConfigMap
          /// The same as ``Prometheus.Probe.Spec.Oauth2.ClientId.Secret``.
          public typealias Secret = Prometheus.Probe.Spec.Oauth2.ClientId.Secret
        }

        /// `spec.tlsConfig.keySecret`, with 3 fields.
        public struct KeySecret: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            name: String? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.optional = optional
            configure(&self)
          }
          /// `spec.tlsConfig.keySecret.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.tlsConfig.keySecret.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.tlsConfig.keySecret.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.tlsConfig.maxVersion`, with 4 known values.
        public struct MaxVersion: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `TLS10`.
          @_alwaysEmitIntoClient public static var tls10: Self { Self(text: "TLS10", unchecked: ()) }
          /// `TLS11`.
          @_alwaysEmitIntoClient public static var tls11: Self { Self(text: "TLS11", unchecked: ()) }
          /// `TLS12`.
          @_alwaysEmitIntoClient public static var tls12: Self { Self(text: "TLS12", unchecked: ()) }
          /// `TLS13`.
          @_alwaysEmitIntoClient public static var tls13: Self { Self(text: "TLS13", unchecked: ()) }
        }

        /// `spec.tlsConfig.minVersion`, with 4 known values.
        public struct MinVersion: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `TLS10`.
          @_alwaysEmitIntoClient public static var tls10: Self { Self(text: "TLS10", unchecked: ()) }
          /// `TLS11`.
          @_alwaysEmitIntoClient public static var tls11: Self { Self(text: "TLS11", unchecked: ()) }
          /// `TLS12`.
          @_alwaysEmitIntoClient public static var tls12: Self { Self(text: "TLS12", unchecked: ()) }
          /// `TLS13`.
          @_alwaysEmitIntoClient public static var tls13: Self { Self(text: "TLS13", unchecked: ()) }
        }
      }
    }
  }
}
