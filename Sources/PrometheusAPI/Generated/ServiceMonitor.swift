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
    public static let type = ResourceType(group: "monitoring.coreos.com", version: "v1", kind: "ServiceMonitor", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 24 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?{attachMetadata", "?-bodySizeLimit", "?-convertClassicHistogramsToNHCB", "![endpoints", "?-fallbackScrapeProtocol", "?-jobLabel", "?-keepDroppedTargets", "?-labelLimit", "?-labelNameLengthLimit", "?-labelValueLengthLimit", "?{namespaceSelector", "?-nativeHistogramBucketLimit", "?-nativeHistogramMinBucketFactor", "?-podTargetLabels", "?-sampleLimit", "?-scrapeClass", "?-scrapeClassicHistograms", "?-scrapeNativeHistograms", "?+scrapeProtocols", "!{selector", "?-selectorMechanism", "?-serviceDiscoveryRole", "?-targetLabels", "?-targetLimit"], [AttachMetadata.self, EndpointsItem.self, NamespaceSelector.self, Selector.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(endpoints: [EndpointsItem], selector: Selector, attachMetadata: AttachMetadata? = nil, bodySizeLimit: String? = nil, convertClassicHistogramsToNHCB: Bool? = nil, fallbackScrapeProtocol: FallbackScrapeProtocol? = nil, jobLabel: String? = nil, keepDroppedTargets: Int? = nil, labelLimit: Int? = nil, labelNameLengthLimit: Int? = nil, labelValueLengthLimit: Int? = nil, namespaceSelector: NamespaceSelector? = nil, nativeHistogramBucketLimit: Int? = nil, nativeHistogramMinBucketFactor: Quantity? = nil, podTargetLabels: [String]? = nil, sampleLimit: Int? = nil, scrapeClass: String? = nil, scrapeClassicHistograms: Bool? = nil, scrapeNativeHistograms: Bool? = nil, scrapeProtocols: [ScrapeProtocolsItem]? = nil, selectorMechanism: SelectorMechanism? = nil, serviceDiscoveryRole: ServiceDiscoveryRole? = nil, targetLabels: [String]? = nil, targetLimit: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var attachMetadata: AttachMetadata { get { self[object: "attachMetadata"] } set { self[object: "attachMetadata"] = newValue } _modify { yield &self[object: "attachMetadata"] } }
      /// `spec.bodySizeLimit`: a string.
      @_alwaysEmitIntoClient public var bodySizeLimit: String? { get { self[string: "bodySizeLimit"] } set { self[string: "bodySizeLimit"] = newValue } }
      /// `spec.convertClassicHistogramsToNHCB`: true or false.
      @_alwaysEmitIntoClient public var convertClassicHistogramsToNHCB: Bool? { get { self[field: "convertClassicHistogramsToNHCB"] } set { self[field: "convertClassicHistogramsToNHCB"] = newValue } }
      /// `spec.endpoints`: a list of ``EndpointsItem``, required.
      @_alwaysEmitIntoClient public var endpoints: [EndpointsItem]? { get { self[field: "endpoints"] } set { self[field: "endpoints"] = newValue } }
      /// `spec.fallbackScrapeProtocol`: ``FallbackScrapeProtocol``.
      @_alwaysEmitIntoClient public var fallbackScrapeProtocol: FallbackScrapeProtocol? { get { self[field: "fallbackScrapeProtocol"] } set { self[field: "fallbackScrapeProtocol"] = newValue } }
      /// `spec.jobLabel`: a string.
      @_alwaysEmitIntoClient public var jobLabel: String? { get { self[string: "jobLabel"] } set { self[string: "jobLabel"] = newValue } }
      /// `spec.keepDroppedTargets`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var keepDroppedTargets: Int? { get { self[field: "keepDroppedTargets"] } set { self[field: "keepDroppedTargets"] = newValue } }
      /// `spec.labelLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelLimit: Int? { get { self[field: "labelLimit"] } set { self[field: "labelLimit"] = newValue } }
      /// `spec.labelNameLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelNameLengthLimit: Int? { get { self[field: "labelNameLengthLimit"] } set { self[field: "labelNameLengthLimit"] = newValue } }
      /// `spec.labelValueLengthLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var labelValueLengthLimit: Int? { get { self[field: "labelValueLengthLimit"] } set { self[field: "labelValueLengthLimit"] = newValue } }
      /// `spec.namespaceSelector`: ``NamespaceSelector``.
      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector { get { self[object: "namespaceSelector"] } set { self[object: "namespaceSelector"] = newValue } _modify { yield &self[object: "namespaceSelector"] } }
      /// `spec.nativeHistogramBucketLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var nativeHistogramBucketLimit: Int? { get { self[field: "nativeHistogramBucketLimit"] } set { self[field: "nativeHistogramBucketLimit"] = newValue } }
      /// `spec.nativeHistogramMinBucketFactor`: a quantity.
      @_alwaysEmitIntoClient public var nativeHistogramMinBucketFactor: Quantity? { get { self[field: "nativeHistogramMinBucketFactor"] } set { self[field: "nativeHistogramMinBucketFactor"] = newValue } }
      /// `spec.podTargetLabels`: a list of strings.
      @_alwaysEmitIntoClient public var podTargetLabels: [String]? { get { self[field: "podTargetLabels"] } set { self[field: "podTargetLabels"] = newValue } }
      /// `spec.sampleLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var sampleLimit: Int? { get { self[field: "sampleLimit"] } set { self[field: "sampleLimit"] = newValue } }
      /// `spec.scrapeClass`: a string.
      @_alwaysEmitIntoClient public var scrapeClass: String? { get { self[string: "scrapeClass"] } set { self[string: "scrapeClass"] = newValue } }
      /// `spec.scrapeClassicHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeClassicHistograms: Bool? { get { self[field: "scrapeClassicHistograms"] } set { self[field: "scrapeClassicHistograms"] = newValue } }
      /// `spec.scrapeNativeHistograms`: true or false.
      @_alwaysEmitIntoClient public var scrapeNativeHistograms: Bool? { get { self[field: "scrapeNativeHistograms"] } set { self[field: "scrapeNativeHistograms"] = newValue } }
      /// `spec.scrapeProtocols`: a list of ``ScrapeProtocolsItem``.
      @_alwaysEmitIntoClient public var scrapeProtocols: [ScrapeProtocolsItem]? { get { self[field: "scrapeProtocols"] } set { self[field: "scrapeProtocols"] = newValue } }
      /// `spec.selector`: ``Selector``, required.
      @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
      /// `spec.selectorMechanism`: ``SelectorMechanism``.
      @_alwaysEmitIntoClient public var selectorMechanism: SelectorMechanism? { get { self[field: "selectorMechanism"] } set { self[field: "selectorMechanism"] = newValue } }
      /// `spec.serviceDiscoveryRole`: ``ServiceDiscoveryRole``.
      @_alwaysEmitIntoClient public var serviceDiscoveryRole: ServiceDiscoveryRole? { get { self[field: "serviceDiscoveryRole"] } set { self[field: "serviceDiscoveryRole"] = newValue } }
      /// `spec.targetLabels`: a list of strings.
      @_alwaysEmitIntoClient public var targetLabels: [String]? { get { self[field: "targetLabels"] } set { self[field: "targetLabels"] = newValue } }
      /// `spec.targetLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var targetLimit: Int? { get { self[field: "targetLimit"] } set { self[field: "targetLimit"] = newValue } }
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
        public static let fields = FieldTable(["?{authorization", "?{basicAuth", "?-bearerTokenFile", "?{bearerTokenSecret", "?-enableHttp2", "?-filterRunning", "?-followRedirects", "?-honorLabels", "?-honorTimestamps", "?-interval", "?[metricRelabelings", "?-noProxy", "?{oauth2", "?-params", "?-path", "?-port", "?-proxyConnectHeader", "?-proxyFromEnvironment", "?-proxyUrl", "?[relabelings", "?-scheme", "?-scrapeTimeout", "?-targetPort", "?{tlsConfig", "?-trackTimestampsStaleness"], [Authorization.self, BasicAuth.self, BearerTokenSecret.self, MetricRelabelingsItem.self, Oauth2.self, RelabelingsItem.self, TlsConfig.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(authorization: Authorization? = nil, basicAuth: BasicAuth? = nil, bearerTokenFile: String? = nil, bearerTokenSecret: BearerTokenSecret? = nil, enableHttp2: Bool? = nil, filterRunning: Bool? = nil, followRedirects: Bool? = nil, honorLabels: Bool? = nil, honorTimestamps: Bool? = nil, interval: String? = nil, metricRelabelings: [MetricRelabelingsItem]? = nil, noProxy: String? = nil, oauth2: Oauth2? = nil, params: OrderedMap<[String]>? = nil, path: String? = nil, port: String? = nil, proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]>? = nil, proxyFromEnvironment: Bool? = nil, proxyUrl: String? = nil, relabelings: [RelabelingsItem]? = nil, scheme: Scheme? = nil, scrapeTimeout: String? = nil, targetPort: IntOrString? = nil, tlsConfig: TlsConfig? = nil, trackTimestampsStaleness: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var authorization: Authorization { get { self[object: "authorization"] } set { self[object: "authorization"] = newValue } _modify { yield &self[object: "authorization"] } }
        /// `spec.endpoints[].basicAuth`: ``BasicAuth``.
        @_alwaysEmitIntoClient public var basicAuth: BasicAuth { get { self[object: "basicAuth"] } set { self[object: "basicAuth"] = newValue } _modify { yield &self[object: "basicAuth"] } }
        /// `spec.endpoints[].bearerTokenFile`: a string.
        @_alwaysEmitIntoClient public var bearerTokenFile: String? { get { self[string: "bearerTokenFile"] } set { self[string: "bearerTokenFile"] = newValue } }
        /// `spec.endpoints[].bearerTokenSecret`: ``BearerTokenSecret``.
        @_alwaysEmitIntoClient public var bearerTokenSecret: BearerTokenSecret { get { self[object: "bearerTokenSecret"] } set { self[object: "bearerTokenSecret"] = newValue } _modify { yield &self[object: "bearerTokenSecret"] } }
        /// `spec.endpoints[].enableHttp2`: true or false.
        @_alwaysEmitIntoClient public var enableHttp2: Bool? { get { self[field: "enableHttp2"] } set { self[field: "enableHttp2"] = newValue } }
        /// `spec.endpoints[].filterRunning`: true or false.
        @_alwaysEmitIntoClient public var filterRunning: Bool? { get { self[field: "filterRunning"] } set { self[field: "filterRunning"] = newValue } }
        /// `spec.endpoints[].followRedirects`: true or false.
        @_alwaysEmitIntoClient public var followRedirects: Bool? { get { self[field: "followRedirects"] } set { self[field: "followRedirects"] = newValue } }
        /// `spec.endpoints[].honorLabels`: true or false.
        @_alwaysEmitIntoClient public var honorLabels: Bool? { get { self[field: "honorLabels"] } set { self[field: "honorLabels"] = newValue } }
        /// `spec.endpoints[].honorTimestamps`: true or false.
        @_alwaysEmitIntoClient public var honorTimestamps: Bool? { get { self[field: "honorTimestamps"] } set { self[field: "honorTimestamps"] = newValue } }
        /// `spec.endpoints[].interval`: a string.
        @_alwaysEmitIntoClient public var interval: String? { get { self[string: "interval"] } set { self[string: "interval"] = newValue } }
        /// `spec.endpoints[].metricRelabelings`: a list of ``MetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var metricRelabelings: [MetricRelabelingsItem]? { get { self[field: "metricRelabelings"] } set { self[field: "metricRelabelings"] = newValue } }
        /// `spec.endpoints[].noProxy`: a string.
        @_alwaysEmitIntoClient public var noProxy: String? { get { self[string: "noProxy"] } set { self[string: "noProxy"] = newValue } }
        /// `spec.endpoints[].oauth2`: ``Oauth2``.
        @_alwaysEmitIntoClient public var oauth2: Oauth2 { get { self[object: "oauth2"] } set { self[object: "oauth2"] = newValue } _modify { yield &self[object: "oauth2"] } }
        /// `spec.endpoints[].params`: by name, each a list of strings.
        @_alwaysEmitIntoClient public var params: OrderedMap<[String]> { get { self[object: "params"] } set { self[object: "params"] = newValue } _modify { yield &self[object: "params"] } }
        /// `spec.endpoints[].path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
        /// `spec.endpoints[].port`: a string.
        @_alwaysEmitIntoClient public var port: String? { get { self[string: "port"] } set { self[string: "port"] = newValue } }
        /// `spec.endpoints[].proxyConnectHeader`: by name, each a list of ``ProxyConnectHeaderEntryItem``.
        @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> { get { self[object: "proxyConnectHeader"] } set { self[object: "proxyConnectHeader"] = newValue } _modify { yield &self[object: "proxyConnectHeader"] } }
        /// `spec.endpoints[].proxyFromEnvironment`: true or false.
        @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? { get { self[field: "proxyFromEnvironment"] } set { self[field: "proxyFromEnvironment"] = newValue } }
        /// `spec.endpoints[].proxyUrl`: a string.
        @_alwaysEmitIntoClient public var proxyUrl: String? { get { self[string: "proxyUrl"] } set { self[string: "proxyUrl"] = newValue } }
        /// `spec.endpoints[].relabelings`: a list of ``RelabelingsItem``.
        @_alwaysEmitIntoClient public var relabelings: [RelabelingsItem]? { get { self[field: "relabelings"] } set { self[field: "relabelings"] = newValue } }
        /// `spec.endpoints[].scheme`: ``Scheme``.
        @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: "scheme"] } set { self[field: "scheme"] = newValue } }
        /// `spec.endpoints[].scrapeTimeout`: a string.
        @_alwaysEmitIntoClient public var scrapeTimeout: String? { get { self[string: "scrapeTimeout"] } set { self[string: "scrapeTimeout"] = newValue } }
        /// `spec.endpoints[].targetPort`: a whole number or a string.
        @_alwaysEmitIntoClient public var targetPort: IntOrString? { get { self[field: "targetPort"] } set { self[field: "targetPort"] = newValue } }
        /// `spec.endpoints[].tlsConfig`: ``TlsConfig``.
        @_alwaysEmitIntoClient public var tlsConfig: TlsConfig { get { self[object: "tlsConfig"] } set { self[object: "tlsConfig"] = newValue } _modify { yield &self[object: "tlsConfig"] } }
        /// `spec.endpoints[].trackTimestampsStaleness`: true or false.
        @_alwaysEmitIntoClient public var trackTimestampsStaleness: Bool? { get { self[field: "trackTimestampsStaleness"] } set { self[field: "trackTimestampsStaleness"] = newValue } }
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
        public typealias ProxyConnectHeaderEntryItem = Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
        /// The same as ``Prometheus.Probe.Spec.MetricRelabelingsItem``.
        public typealias RelabelingsItem = Prometheus.Probe.Spec.MetricRelabelingsItem
        /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme``.
        public typealias Scheme = Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme

        /// `spec.endpoints[].tlsConfig`, with 10 fields.
        public struct TlsConfig: SchemaObject {
          public static let fields = FieldTable(["?{ca", "?-caFile", "?{cert", "?-certFile", "?-insecureSkipVerify", "?-keyFile", "?{keySecret", "?-maxVersion", "?-minVersion", "?-serverName"], [Ca.self, Cert.self, KeySecret.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(ca: Ca? = nil, caFile: String? = nil, cert: Cert? = nil, certFile: String? = nil, insecureSkipVerify: Bool? = nil, keyFile: String? = nil, keySecret: KeySecret? = nil, maxVersion: MaxVersion? = nil, minVersion: MinVersion? = nil, serverName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var ca: Ca { get { self[object: "ca"] } set { self[object: "ca"] = newValue } _modify { yield &self[object: "ca"] } }
          /// `spec.endpoints[].tlsConfig.caFile`: a string.
          @_alwaysEmitIntoClient public var caFile: String? { get { self[string: "caFile"] } set { self[string: "caFile"] = newValue } }
          /// `spec.endpoints[].tlsConfig.cert`: ``Cert``.
          @_alwaysEmitIntoClient public var cert: Cert { get { self[object: "cert"] } set { self[object: "cert"] = newValue } _modify { yield &self[object: "cert"] } }
          /// `spec.endpoints[].tlsConfig.certFile`: a string.
          @_alwaysEmitIntoClient public var certFile: String? { get { self[string: "certFile"] } set { self[string: "certFile"] = newValue } }
          /// `spec.endpoints[].tlsConfig.insecureSkipVerify`: true or false.
          @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? { get { self[field: "insecureSkipVerify"] } set { self[field: "insecureSkipVerify"] = newValue } }
          /// `spec.endpoints[].tlsConfig.keyFile`: a string.
          @_alwaysEmitIntoClient public var keyFile: String? { get { self[string: "keyFile"] } set { self[string: "keyFile"] = newValue } }
          /// `spec.endpoints[].tlsConfig.keySecret`: ``KeySecret``.
          @_alwaysEmitIntoClient public var keySecret: KeySecret { get { self[object: "keySecret"] } set { self[object: "keySecret"] = newValue } _modify { yield &self[object: "keySecret"] } }
          /// `spec.endpoints[].tlsConfig.maxVersion`: ``MaxVersion``.
          @_alwaysEmitIntoClient public var maxVersion: MaxVersion? { get { self[field: "maxVersion"] } set { self[field: "maxVersion"] = newValue } }
          /// `spec.endpoints[].tlsConfig.minVersion`: ``MinVersion``.
          @_alwaysEmitIntoClient public var minVersion: MinVersion? { get { self[field: "minVersion"] } set { self[field: "minVersion"] = newValue } }
          /// `spec.endpoints[].tlsConfig.serverName`: a string.
          @_alwaysEmitIntoClient public var serverName: String? { get { self[string: "serverName"] } set { self[string: "serverName"] = newValue } }
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
