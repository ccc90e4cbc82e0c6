// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Prometheus {
  /// `ServiceMonitor` of `monitoring.coreos.com/v1`.
  ///
  /// Reference: https://prometheus-operator.dev/docs/api-reference/api/
  public struct ServiceMonitor: Resource {
    public static let type = ResourceType(
      group: "monitoring.coreos.com",
      version: "v1",
      kind: "ServiceMonitor",
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

    /// `spec`, with 24 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?- ?- ![ ?- ?- ?- ?- ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?+ !{ ?- ?- ?- ?-",
        [
          "attachMetadata", "bodySizeLimit", "convertClassicHistogramsToNHCB", "endpoints", "fallbackScrapeProtocol",
          "jobLabel", "keepDroppedTargets", "labelLimit", "labelNameLengthLimit", "labelValueLengthLimit",
          "namespaceSelector", "nativeHistogramBucketLimit", "nativeHistogramMinBucketFactor", "podTargetLabels",
          "sampleLimit", "scrapeClass", "scrapeClassicHistograms", "scrapeNativeHistograms", "scrapeProtocols",
          "selector", "selectorMechanism", "serviceDiscoveryRole", "targetLabels", "targetLimit",
        ],
        [AttachMetadata.self, EndpointsItem.self, NamespaceSelector.self, Selector.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        endpoints: [EndpointsItem],
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
        podTargetLabels: [String]? = nil,
        sampleLimit: Int? = nil,
        scrapeClass: String? = nil,
        scrapeClassicHistograms: Bool? = nil,
        scrapeNativeHistograms: Bool? = nil,
        scrapeProtocols: [ScrapeProtocolsItem]? = nil,
        selectorMechanism: SelectorMechanism? = nil,
        serviceDiscoveryRole: ServiceDiscoveryRole? = nil,
        targetLabels: [String]? = nil,
        targetLimit: Int? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let attachMetadata { self.attachMetadata = attachMetadata }
        self.bodySizeLimit = bodySizeLimit
        self.convertClassicHistogramsToNHCB = convertClassicHistogramsToNHCB
        self.endpoints = endpoints
        self.fallbackScrapeProtocol = fallbackScrapeProtocol
        self.jobLabel = jobLabel
        self.keepDroppedTargets = keepDroppedTargets
        self.labelLimit = labelLimit
        self.labelNameLengthLimit = labelNameLengthLimit
        self.labelValueLengthLimit = labelValueLengthLimit
        if let namespaceSelector { self.namespaceSelector = namespaceSelector }
        self.nativeHistogramBucketLimit = nativeHistogramBucketLimit
        self.nativeHistogramMinBucketFactor = nativeHistogramMinBucketFactor
        self.podTargetLabels = podTargetLabels
        self.sampleLimit = sampleLimit
        self.scrapeClass = scrapeClass
        self.scrapeClassicHistograms = scrapeClassicHistograms
        self.scrapeNativeHistograms = scrapeNativeHistograms
        self.scrapeProtocols = scrapeProtocols
        self.selector = selector
        self.selectorMechanism = selectorMechanism
        self.serviceDiscoveryRole = serviceDiscoveryRole
        self.targetLabels = targetLabels
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
      /// `spec.endpoints`: a list of ``EndpointsItem``, required.
      @_alwaysEmitIntoClient public var endpoints: [EndpointsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.fallbackScrapeProtocol`: ``FallbackScrapeProtocol``.
      @_alwaysEmitIntoClient public var fallbackScrapeProtocol: FallbackScrapeProtocol? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.jobLabel`: a string.
      @_alwaysEmitIntoClient public var jobLabel: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.keepDroppedTargets`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var keepDroppedTargets: Int? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.labelLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelLimit: Int? { get { self[field: 7] } set { self[field: 7] = newValue } }
      /// `spec.labelNameLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelNameLengthLimit: Int? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.labelValueLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelValueLengthLimit: Int? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.namespaceSelector`: ``NamespaceSelector``.
      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.nativeHistogramBucketLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var nativeHistogramBucketLimit: Int? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.nativeHistogramMinBucketFactor`: a quantity.
      @_alwaysEmitIntoClient public var nativeHistogramMinBucketFactor: Quantity? {
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
      /// `spec.serviceDiscoveryRole`: ``ServiceDiscoveryRole``.
      @_alwaysEmitIntoClient public var serviceDiscoveryRole: ServiceDiscoveryRole? {
        get { self[field: 21] }
        set { self[field: 21] = newValue }
      }
      /// `spec.targetLabels`: a list of strings.
      @_alwaysEmitIntoClient public var targetLabels: [String]? {
        get { self[field: 22] }
        set { self[field: 22] = newValue }
      }
      /// `spec.targetLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var targetLimit: Int? { get { self[field: 23] } set { self[field: 23] = newValue } }
      /// The same as ``Prometheus.PodMonitor.Spec.AttachMetadata``.
      public typealias AttachMetadata = Prometheus.PodMonitor.Spec.AttachMetadata
      /// The same as ``Prometheus.PodMonitor.Spec.FallbackScrapeProtocol``.
      public typealias FallbackScrapeProtocol = Prometheus.PodMonitor.Spec.FallbackScrapeProtocol
      /// The same as ``Prometheus.PodMonitor.Spec.NamespaceSelector``.
      public typealias NamespaceSelector = Prometheus.PodMonitor.Spec.NamespaceSelector
      /// The same as ``Prometheus.PodMonitor.Spec.ScrapeProtocolsItem``.
      public typealias ScrapeProtocolsItem = Prometheus.PodMonitor.Spec.ScrapeProtocolsItem
      /// The same as ``Prometheus.PodMonitor.Spec.Selector``.
      public typealias Selector = Prometheus.PodMonitor.Spec.Selector
      /// The same as ``Prometheus.PodMonitor.Spec.SelectorMechanism``.
      public typealias SelectorMechanism = Prometheus.PodMonitor.Spec.SelectorMechanism

      /// `spec.endpoints[]`, with 25 fields.
      public struct EndpointsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?{ ?- ?- ?- ?- ?- ?- ?[ ?- ?{ ?- ?- ?- ?- ?- ?- ?[ ?- ?- ?- ?{ ?-",
          [
            "authorization", "basicAuth", "bearerTokenFile", "bearerTokenSecret", "enableHttp2", "filterRunning",
            "followRedirects", "honorLabels", "honorTimestamps", "interval", "metricRelabelings", "noProxy", "oauth2",
            "params", "path", "port", "proxyConnectHeader", "proxyFromEnvironment", "proxyUrl", "relabelings", "scheme",
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
          bearerTokenFile: String? = nil,
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
          self.bearerTokenFile = bearerTokenFile
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
        /// `spec.endpoints[].authorization`: ``Authorization``.
        @_alwaysEmitIntoClient public var authorization: Authorization {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.endpoints[].basicAuth`: ``BasicAuth``.
        @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.endpoints[].bearerTokenFile`: a string.
        @_alwaysEmitIntoClient public var bearerTokenFile: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.endpoints[].bearerTokenSecret`: ``BearerTokenSecret``.
        @_alwaysEmitIntoClient public var bearerTokenSecret: BearerTokenSecret {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.endpoints[].enableHttp2`: true or false.
        @_alwaysEmitIntoClient public var enableHttp2: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.endpoints[].filterRunning`: true or false.
        @_alwaysEmitIntoClient public var filterRunning: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.endpoints[].followRedirects`: true or false.
        @_alwaysEmitIntoClient public var followRedirects: Bool? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.endpoints[].honorLabels`: true or false.
        @_alwaysEmitIntoClient public var honorLabels: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.endpoints[].honorTimestamps`: true or false.
        @_alwaysEmitIntoClient public var honorTimestamps: Bool? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.endpoints[].interval`: a string.
        @_alwaysEmitIntoClient public var interval: String? {
          get { self[string: 9] }
          set { self[string: 9] = newValue }
        }
        /// `spec.endpoints[].metricRelabelings`: a list of ``MetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var metricRelabelings: [MetricRelabelingsItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.endpoints[].noProxy`: a string.
        @_alwaysEmitIntoClient public var noProxy: String? {
          get { self[string: 11] }
          set { self[string: 11] = newValue }
        }
        /// `spec.endpoints[].oauth2`: ``Oauth2``.
        @_alwaysEmitIntoClient public var oauth2: Oauth2 {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.endpoints[].params`: by name, each a list of strings.
        @_alwaysEmitIntoClient public var params: OrderedMap<[String]> {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.endpoints[].path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 14] } set { self[string: 14] = newValue } }
        /// `spec.endpoints[].port`: a string.
        @_alwaysEmitIntoClient public var port: String? { get { self[string: 15] } set { self[string: 15] = newValue } }
        /// `spec.endpoints[].proxyConnectHeader`: by name, each a list of ``ProxyConnectHeaderEntryItem``.
        @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.endpoints[].proxyFromEnvironment`: true or false.
        @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? {
          get { self[field: 17] }
          set { self[field: 17] = newValue }
        }
        /// `spec.endpoints[].proxyUrl`: a string.
        @_alwaysEmitIntoClient public var proxyUrl: String? {
          get { self[string: 18] }
          set { self[string: 18] = newValue }
        }
        /// `spec.endpoints[].relabelings`: a list of ``RelabelingsItem``.
        @_alwaysEmitIntoClient public var relabelings: [RelabelingsItem]? {
          get { self[field: 19] }
          set { self[field: 19] = newValue }
        }
        /// `spec.endpoints[].scheme`: ``Scheme``.
        @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: 20] } set { self[field: 20] = newValue } }
        /// `spec.endpoints[].scrapeTimeout`: a string.
        @_alwaysEmitIntoClient public var scrapeTimeout: String? {
          get { self[string: 21] }
          set { self[string: 21] = newValue }
        }
        /// `spec.endpoints[].targetPort`: a whole number or a string.
        @_alwaysEmitIntoClient public var targetPort: IntOrString? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.endpoints[].tlsConfig`: ``TlsConfig``.
        @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
          get { self[object: 23] }
          set { self[object: 23] = newValue }
          _modify { yield &self[object: 23] }
        }
        /// `spec.endpoints[].trackTimestampsStaleness`: true or false.
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
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem``.
        public typealias ProxyConnectHeaderEntryItem =
          Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
        /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
        public typealias RelabelingsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme``.
        public typealias Scheme = Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme

        /// `spec.endpoints[].tlsConfig`, with 10 fields.
        public struct TlsConfig: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?- ?- ?- ?{ ?- ?- ?-",
            [
              "ca", "caFile", "cert", "certFile", "insecureSkipVerify", "keyFile", "keySecret", "maxVersion",
              "minVersion", "serverName",
            ],
            [Ca.self, Cert.self, KeySecret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            ca: Ca? = nil,
            caFile: String? = nil,
            cert: Cert? = nil,
            certFile: String? = nil,
            insecureSkipVerify: Bool? = nil,
            keyFile: String? = nil,
            keySecret: KeySecret? = nil,
            maxVersion: MaxVersion? = nil,
            minVersion: MinVersion? = nil,
            serverName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let ca { self.ca = ca }
            self.caFile = caFile
            if let cert { self.cert = cert }
            self.certFile = certFile
            self.insecureSkipVerify = insecureSkipVerify
            self.keyFile = keyFile
            if let keySecret { self.keySecret = keySecret }
            self.maxVersion = maxVersion
            self.minVersion = minVersion
            self.serverName = serverName
            configure(&self)
          }
          /// `spec.endpoints[].tlsConfig.ca`: ``Ca``.
          @_alwaysEmitIntoClient public var ca: Ca {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.endpoints[].tlsConfig.caFile`: a string.
          @_alwaysEmitIntoClient public var caFile: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.cert`: ``Cert``.
          @_alwaysEmitIntoClient public var cert: Cert {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.endpoints[].tlsConfig.certFile`: a string.
          @_alwaysEmitIntoClient public var certFile: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.insecureSkipVerify`: true or false.
          @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.keyFile`: a string.
          @_alwaysEmitIntoClient public var keyFile: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.keySecret`: ``KeySecret``.
          @_alwaysEmitIntoClient public var keySecret: KeySecret {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.endpoints[].tlsConfig.maxVersion`: ``MaxVersion``.
          @_alwaysEmitIntoClient public var maxVersion: MaxVersion? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.minVersion`: ``MinVersion``.
          @_alwaysEmitIntoClient public var minVersion: MinVersion? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.endpoints[].tlsConfig.serverName`: a string.
          @_alwaysEmitIntoClient public var serverName: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// The same as ``Prometheus.Probe.Spec.TlsConfig.Ca``.
          public typealias Ca = Prometheus.Probe.Spec.TlsConfig.Ca
          /// The same as ``Prometheus.Probe.Spec.TlsConfig.Cert``.
          public typealias Cert = Prometheus.Probe.Spec.TlsConfig.Cert
          /// The same as ``Prometheus.Probe.Spec.TlsConfig.KeySecret``.
          public typealias KeySecret = Prometheus.Probe.Spec.TlsConfig.KeySecret
          /// The same as ``Prometheus.Probe.Spec.TlsConfig.MaxVersion``.
          public typealias MaxVersion = Prometheus.Probe.Spec.TlsConfig.MaxVersion
          /// The same as ``Prometheus.Probe.Spec.TlsConfig.MinVersion``.
          public typealias MinVersion = Prometheus.Probe.Spec.TlsConfig.MinVersion
        }
      }

      /// `spec.serviceDiscoveryRole`, with 2 known values.
      public struct ServiceDiscoveryRole: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `EndpointSlice`.
        @_alwaysEmitIntoClient public static var endpointSlice: Self { Self(text: "EndpointSlice", unchecked: ()) }
        /// `Endpoints`.
        @_alwaysEmitIntoClient public static var endpoints: Self { Self(text: "Endpoints", unchecked: ()) }
      }
    }
  }
}
