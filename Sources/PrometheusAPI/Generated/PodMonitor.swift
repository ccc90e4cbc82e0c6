// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Prometheus {
  /// `PodMonitor` of `monitoring.coreos.com/v1`.
  ///
  /// Reference: https://prometheus-operator.dev/docs/api-reference/api/
  public struct PodMonitor: Resource {
    public static let type = ResourceType(
      group: "monitoring.coreos.com",
      version: "v1",
      kind: "PodMonitor",
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

    /// `spec`, with 22 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?- ?[ ?- ?- ?- ?- ?- ?+ !{ ?- ?-",
        [
          "attachMetadata", "bodySizeLimit", "convertClassicHistogramsToNHCB", "fallbackScrapeProtocol", "jobLabel",
          "keepDroppedTargets", "labelLimit", "labelNameLengthLimit", "labelValueLengthLimit", "namespaceSelector",
          "nativeHistogramBucketLimit", "nativeHistogramMinBucketFactor", "podMetricsEndpoints", "podTargetLabels",
          "sampleLimit", "scrapeClass", "scrapeClassicHistograms", "scrapeNativeHistograms", "scrapeProtocols",
          "selector", "selectorMechanism", "targetLimit",
        ],
        [AttachMetadata.self, NamespaceSelector.self, PodMetricsEndpointsItem.self, Selector.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        selector: Selector,
        attachMetadata: AttachMetadata? = nil,
        bodySizeLimit: String? = nil,
        convertClassicHistogramsToNHCB: Bool? = nil,
        fallbackScrapeProtocol: FallbackScrapeProtocol? = nil,
        jobLabel: String? = nil,
        keepDroppedTargets: Int? = nil,
        labelLimit: Int? = nil,
        labelNameLengthLimit: Int? = nil,
        labelValueLengthLimit: Int? = nil,
        namespaceSelector: NamespaceSelector? = nil,
        nativeHistogramBucketLimit: Int? = nil,
        nativeHistogramMinBucketFactor: Quantity? = nil,
        podMetricsEndpoints: [PodMetricsEndpointsItem]? = nil,
        podTargetLabels: [String]? = nil,
        sampleLimit: Int? = nil,
        scrapeClass: String? = nil,
        scrapeClassicHistograms: Bool? = nil,
        scrapeNativeHistograms: Bool? = nil,
        scrapeProtocols: [ScrapeProtocolsItem]? = nil,
        selectorMechanism: SelectorMechanism? = nil,
        targetLimit: Int? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let attachMetadata { self.attachMetadata = attachMetadata }
        self.bodySizeLimit = bodySizeLimit
        self.convertClassicHistogramsToNHCB = convertClassicHistogramsToNHCB
        self.fallbackScrapeProtocol = fallbackScrapeProtocol
        self.jobLabel = jobLabel
        self.keepDroppedTargets = keepDroppedTargets
        self.labelLimit = labelLimit
        self.labelNameLengthLimit = labelNameLengthLimit
        self.labelValueLengthLimit = labelValueLengthLimit
        if let namespaceSelector { self.namespaceSelector = namespaceSelector }
        self.nativeHistogramBucketLimit = nativeHistogramBucketLimit
        self.nativeHistogramMinBucketFactor = nativeHistogramMinBucketFactor
        self.podMetricsEndpoints = podMetricsEndpoints
        self.podTargetLabels = podTargetLabels
        self.sampleLimit = sampleLimit
        self.scrapeClass = scrapeClass
        self.scrapeClassicHistograms = scrapeClassicHistograms
        self.scrapeNativeHistograms = scrapeNativeHistograms
        self.scrapeProtocols = scrapeProtocols
        self.selector = selector
        self.selectorMechanism = selectorMechanism
        self.targetLimit = targetLimit
        configure(&self)
      }
      /// `spec.attachMetadata`: ``AttachMetadata``.
      @_alwaysEmitIntoClient public var attachMetadata: AttachMetadata {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.bodySizeLimit`: a string.
      @_alwaysEmitIntoClient public var bodySizeLimit: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.convertClassicHistogramsToNHCB`: true or false.
      @_alwaysEmitIntoClient public var convertClassicHistogramsToNHCB: Bool? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.fallbackScrapeProtocol`: ``FallbackScrapeProtocol``.
      @_alwaysEmitIntoClient public var fallbackScrapeProtocol: FallbackScrapeProtocol? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.jobLabel`: a string.
      @_alwaysEmitIntoClient public var jobLabel: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
      /// `spec.keepDroppedTargets`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var keepDroppedTargets: Int? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.labelLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelLimit: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.labelNameLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelNameLengthLimit: Int? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.labelValueLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelValueLengthLimit: Int? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.namespaceSelector`: ``NamespaceSelector``.
      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.nativeHistogramBucketLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var nativeHistogramBucketLimit: Int? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.nativeHistogramMinBucketFactor`: a quantity.
      @_alwaysEmitIntoClient public var nativeHistogramMinBucketFactor: Quantity? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.podMetricsEndpoints`: a list of ``PodMetricsEndpointsItem``.
      @_alwaysEmitIntoClient public var podMetricsEndpoints: [PodMetricsEndpointsItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.podTargetLabels`: a list of strings.
      @_alwaysEmitIntoClient public var podTargetLabels: [String]? {
        get { self[field: 13] }
        set { self[field: 13] = newValue }
      }
      /// `spec.sampleLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var sampleLimit: Int? { get { self[field: 14] } set { self[field: 14] = newValue } }
      /// `spec.scrapeClass`: a string.
      @_alwaysEmitIntoClient public var scrapeClass: String? {
        get { self[string: 15] }
        set { self[string: 15] = newValue }
      }
      /// `spec.scrapeClassicHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeClassicHistograms: Bool? {
        get { self[field: 16] }
        set { self[field: 16] = newValue }
      }
      /// `spec.scrapeNativeHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeNativeHistograms: Bool? {
        get { self[field: 17] }
        set { self[field: 17] = newValue }
      }
      /// `spec.scrapeProtocols`: a list of ``ScrapeProtocolsItem``.
      @_alwaysEmitIntoClient public var scrapeProtocols: [ScrapeProtocolsItem]? {
        get { self[field: 18] }
        set { self[field: 18] = newValue }
      }
      /// `spec.selector`: ``Selector``, required.
      @_alwaysEmitIntoClient public var selector: Selector {
        get { self[object: 19] }
        set { self[object: 19] = newValue }
        _modify { yield &self[object: 19] }
      }
      /// `spec.selectorMechanism`: ``SelectorMechanism``.
      @_alwaysEmitIntoClient public var selectorMechanism: SelectorMechanism? {
        get { self[field: 20] }
        set { self[field: 20] = newValue }
      }
      /// `spec.targetLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var targetLimit: Int? { get { self[field: 21] } set { self[field: 21] = newValue } }

      /// `spec.attachMetadata`, with one field.
      public struct AttachMetadata: SchemaObject {
        public static let fields = FieldTable("?-", ["node"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(node: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.node = node
          configure(&self)
        }
        /// `spec.attachMetadata.node`: true or false.
        @_alwaysEmitIntoClient public var node: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      }

      /// `spec.fallbackScrapeProtocol`, with 5 known values.
      public struct FallbackScrapeProtocol: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `OpenMetricsText0.0.1`.
        @_alwaysEmitIntoClient public static var openMetricsText001: Self {
          Self(text: "OpenMetricsText0.0.1", unchecked: ())
        }
        /// `OpenMetricsText1.0.0`.
        @_alwaysEmitIntoClient public static var openMetricsText100: Self {
          Self(text: "OpenMetricsText1.0.0", unchecked: ())
        }
        /// `PrometheusProto`.
        @_alwaysEmitIntoClient public static var prometheusProto: Self { Self(text: "PrometheusProto", unchecked: ()) }
        /// `PrometheusText0.0.4`.
        @_alwaysEmitIntoClient public static var prometheusText004: Self {
          Self(text: "PrometheusText0.0.4", unchecked: ())
        }
        /// `PrometheusText1.0.0`.
        @_alwaysEmitIntoClient public static var prometheusText100: Self {
          Self(text: "PrometheusText1.0.0", unchecked: ())
        }
      }

      /// `spec.namespaceSelector`, with 2 fields.
      public struct NamespaceSelector: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["any", "matchNames"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          `any`: Bool? = nil,
          matchNames: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.`any` = `any`
          self.matchNames = matchNames
          configure(&self)
        }
        /// `spec.namespaceSelector.any`: true or false.
        @_alwaysEmitIntoClient public var `any`: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.namespaceSelector.matchNames`: a list of strings.
        @_alwaysEmitIntoClient public var matchNames: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }

      /// `spec.podMetricsEndpoints[]`, with 25 fields.
      public struct PodMetricsEndpointsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ ?- ?- ?- ?- ?- ?- ?[ ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?[ ?- ?- ?- ?{ ?-",
          [
            "authorization", "basicAuth", "bearerTokenSecret", "enableHttp2", "filterRunning", "followRedirects",
            "honorLabels", "honorTimestamps", "interval", "metricRelabelings", "noProxy", "oauth2", "params", "path",
            "port", "portNumber", "proxyConnectHeader", "proxyFromEnvironment", "proxyUrl", "relabelings", "scheme",
            "scrapeTimeout", "targetPort", "tlsConfig", "trackTimestampsStaleness",
          ],
          [
            Authorization.self, BasicAuth.self, BearerTokenSecret.self, MetricRelabelingsItem.self, Oauth2.self,
            RelabelingsItem.self, TlsConfig.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          authorization: Authorization? = nil,
          basicAuth: BasicAuth? = nil,
          bearerTokenSecret: BearerTokenSecret? = nil,
          enableHttp2: Bool? = nil,
          filterRunning: Bool? = nil,
          followRedirects: Bool? = nil,
          honorLabels: Bool? = nil,
          honorTimestamps: Bool? = nil,
          interval: String? = nil,
          metricRelabelings: [MetricRelabelingsItem]? = nil,
          noProxy: String? = nil,
          oauth2: Oauth2? = nil,
          params: OrderedMap<[String]>? = nil,
          path: String? = nil,
          port: String? = nil,
          portNumber: Int? = nil,
          proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]>? = nil,
          proxyFromEnvironment: Bool? = nil,
          proxyUrl: String? = nil,
          relabelings: [RelabelingsItem]? = nil,
          scheme: Scheme? = nil,
          scrapeTimeout: String? = nil,
          targetPort: IntOrString? = nil,
          tlsConfig: TlsConfig? = nil,
          trackTimestampsStaleness: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let authorization { self.authorization = authorization }
          if let basicAuth { self.basicAuth = basicAuth }
          if let bearerTokenSecret { self.bearerTokenSecret = bearerTokenSecret }
          self.enableHttp2 = enableHttp2
          self.filterRunning = filterRunning
          self.followRedirects = followRedirects
          self.honorLabels = honorLabels
          self.honorTimestamps = honorTimestamps
          self.interval = interval
          self.metricRelabelings = metricRelabelings
          self.noProxy = noProxy
          if let oauth2 { self.oauth2 = oauth2 }
          if let params { self.params = params }
          self.path = path
          self.port = port
          self.portNumber = portNumber
          if let proxyConnectHeader { self.proxyConnectHeader = proxyConnectHeader }
          self.proxyFromEnvironment = proxyFromEnvironment
          self.proxyUrl = proxyUrl
          self.relabelings = relabelings
          self.scheme = scheme
          self.scrapeTimeout = scrapeTimeout
          self.targetPort = targetPort
          if let tlsConfig { self.tlsConfig = tlsConfig }
          self.trackTimestampsStaleness = trackTimestampsStaleness
          configure(&self)
        }
        /// `spec.podMetricsEndpoints[].authorization`: ``Authorization``.
        @_alwaysEmitIntoClient public var authorization: Authorization {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.podMetricsEndpoints[].basicAuth`: ``BasicAuth``.
        @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.podMetricsEndpoints[].bearerTokenSecret`: ``BearerTokenSecret``.
        @_alwaysEmitIntoClient public var bearerTokenSecret: BearerTokenSecret {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.podMetricsEndpoints[].enableHttp2`: true or false.
        @_alwaysEmitIntoClient public var enableHttp2: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.podMetricsEndpoints[].filterRunning`: true or false.
        @_alwaysEmitIntoClient public var filterRunning: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.podMetricsEndpoints[].followRedirects`: true or false.
        @_alwaysEmitIntoClient public var followRedirects: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.podMetricsEndpoints[].honorLabels`: true or false.
        @_alwaysEmitIntoClient public var honorLabels: Bool? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.podMetricsEndpoints[].honorTimestamps`: true or false.
        @_alwaysEmitIntoClient public var honorTimestamps: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.podMetricsEndpoints[].interval`: a string.
        @_alwaysEmitIntoClient public var interval: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }
        /// `spec.podMetricsEndpoints[].metricRelabelings`: a list of ``MetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var metricRelabelings: [MetricRelabelingsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.podMetricsEndpoints[].noProxy`: a string.
        @_alwaysEmitIntoClient public var noProxy: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// `spec.podMetricsEndpoints[].oauth2`: ``Oauth2``.
        @_alwaysEmitIntoClient public var oauth2: Oauth2 {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.podMetricsEndpoints[].params`: by name, each a list of strings.
        @_alwaysEmitIntoClient public var params: OrderedMap<[String]> {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.podMetricsEndpoints[].path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 13] } set { self[string: 13] = newValue } }
        /// `spec.podMetricsEndpoints[].port`: a string.
        @_alwaysEmitIntoClient public var port: String? { get { self[string: 14] } set { self[string: 14] = newValue } }
        /// `spec.podMetricsEndpoints[].portNumber`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var portNumber: Int? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }
        /// `spec.podMetricsEndpoints[].proxyConnectHeader`: by name, each a list of ``ProxyConnectHeaderEntryItem``.
        @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.podMetricsEndpoints[].proxyFromEnvironment`: true or false.
        @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? {
          get { self[field: 17] }
          set { self[field: 17] = newValue }
        }
        /// `spec.podMetricsEndpoints[].proxyUrl`: a string.
        @_alwaysEmitIntoClient public var proxyUrl: String? {
          get { self[string: 18] }
          set { self[string: 18] = newValue }
        }
        /// `spec.podMetricsEndpoints[].relabelings`: a list of ``RelabelingsItem``.
        @_alwaysEmitIntoClient public var relabelings: [RelabelingsItem]? {
          get { self[field: 19] }
          set { self[field: 19] = newValue }
        }
        /// `spec.podMetricsEndpoints[].scheme`: ``Scheme``.
        @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: 20] } set { self[field: 20] = newValue } }
        /// `spec.podMetricsEndpoints[].scrapeTimeout`: a string.
        @_alwaysEmitIntoClient public var scrapeTimeout: String? {
          get { self[string: 21] }
          set { self[string: 21] = newValue }
        }
        /// `spec.podMetricsEndpoints[].targetPort`: a whole number or a string.
        @_alwaysEmitIntoClient public var targetPort: IntOrString? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.podMetricsEndpoints[].tlsConfig`: ``TlsConfig``.
        @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
          get { self[object: 23] }
          set { self[object: 23] = newValue }
          _modify { yield &self[object: 23] }
        }
        /// `spec.podMetricsEndpoints[].trackTimestampsStaleness`: true or false.
        @_alwaysEmitIntoClient public var trackTimestampsStaleness: Bool? {
          get { self[field: 24] }
          set { self[field: 24] = newValue }
        }
        /// The same as ``Prometheus.Probe.Spec.Authorization``.
        public typealias Authorization = Prometheus.Probe.Spec.Authorization
        /// The same as ``Prometheus.Probe.Spec.BasicAuth``.
        public typealias BasicAuth = Prometheus.Probe.Spec.BasicAuth
        /// The same as ``Prometheus.Probe.Spec.BearerTokenSecret``.
        public typealias BearerTokenSecret = Prometheus.Probe.Spec.BearerTokenSecret
        /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
        public typealias MetricRelabelingsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
        /// The same as ``Prometheus.Probe.Spec.Oauth2``.
        public typealias Oauth2 = Prometheus.Probe.Spec.Oauth2
        /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
        public typealias RelabelingsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
        /// The same as ``Prometheus.Probe.Spec.TlsConfig``.
        public typealias TlsConfig = Prometheus.Probe.Spec.TlsConfig

        /// `spec.podMetricsEndpoints[].proxyConnectHeader.*[]`, with 3 fields.
        public struct ProxyConnectHeaderEntryItem: SchemaObject {
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
          /// `spec.podMetricsEndpoints[].proxyConnectHeader.*[].name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.podMetricsEndpoints[].proxyConnectHeader.*[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.podMetricsEndpoints[].proxyConnectHeader.*[].optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.podMetricsEndpoints[].scheme`, with 4 known values.
        public struct Scheme: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `HTTP`.
          @_alwaysEmitIntoClient public static var http2: Self { Self(text: "HTTP", unchecked: ()) }
          /// `HTTPS`.
          @_alwaysEmitIntoClient public static var https2: Self { Self(text: "HTTPS", unchecked: ()) }
          /// `http`.
          @_alwaysEmitIntoClient public static var http: Self { Self(text: "http", unchecked: ()) }
          /// `https`.
          @_alwaysEmitIntoClient public static var https: Self { Self(text: "https", unchecked: ()) }
        }
      }

      /// `spec.scrapeProtocols[]`, with 5 known values.
      public struct ScrapeProtocolsItem: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `OpenMetricsText0.0.1`.
        @_alwaysEmitIntoClient public static var openMetricsText001: Self {
          Self(text: "OpenMetricsText0.0.1", unchecked: ())
        }
        /// `OpenMetricsText1.0.0`.
        @_alwaysEmitIntoClient public static var openMetricsText100: Self {
          Self(text: "OpenMetricsText1.0.0", unchecked: ())
        }
        /// `PrometheusProto`.
        @_alwaysEmitIntoClient public static var prometheusProto: Self { Self(text: "PrometheusProto", unchecked: ()) }
        /// `PrometheusText0.0.4`.
        @_alwaysEmitIntoClient public static var prometheusText004: Self {
          Self(text: "PrometheusText0.0.4", unchecked: ())
        }
        /// `PrometheusText1.0.0`.
        @_alwaysEmitIntoClient public static var prometheusText100: Self {
          Self(text: "PrometheusText1.0.0", unchecked: ())
        }
      }

      /// `spec.selector`, with 2 fields.
      public struct Selector: SchemaObject {
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
        /// `spec.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.selector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.selector.matchExpressions[]`, with 3 fields.
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
          /// `spec.selector.matchExpressions[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.selector.matchExpressions[].operator`: a string, required.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.selector.matchExpressions[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
        }
      }

      /// `spec.selectorMechanism`, with 2 known values.
      public struct SelectorMechanism: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `RelabelConfig`.
        @_alwaysEmitIntoClient public static var relabelConfig: Self { Self(text: "RelabelConfig", unchecked: ()) }
        /// `RoleSelector`.
        @_alwaysEmitIntoClient public static var roleSelector: Self { Self(text: "RoleSelector", unchecked: ()) }
      }
    }
  }
}
