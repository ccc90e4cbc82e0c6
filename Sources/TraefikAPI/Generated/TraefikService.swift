// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `TraefikService` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct TraefikService: Resource {
    public static let type = ResourceType(group: "traefik.io", version: "v1alpha1", kind: "TraefikService", scope: .namespaced)
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

    /// `spec`, with 4 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?{failover", "?{highestRandomWeight", "?{mirroring", "?{weighted"], [Failover.self, HighestRandomWeight.self, Mirroring.self, Weighted.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(failover: Failover? = nil, highestRandomWeight: HighestRandomWeight? = nil, mirroring: Mirroring? = nil, weighted: Weighted? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        if let failover { self.failover = failover }
        if let highestRandomWeight { self.highestRandomWeight = highestRandomWeight }
        if let mirroring { self.mirroring = mirroring }
        if let weighted { self.weighted = weighted }
        configure(&self)
      }
      /// `spec.failover`: ``Failover``.
      @_alwaysEmitIntoClient public var failover: Failover { get { self[object: "failover"] } set { self[object: "failover"] = newValue } _modify { yield &self[object: "failover"] } }
      /// `spec.highestRandomWeight`: ``HighestRandomWeight``.
      @_alwaysEmitIntoClient public var highestRandomWeight: HighestRandomWeight { get { self[object: "highestRandomWeight"] } set { self[object: "highestRandomWeight"] = newValue } _modify { yield &self[object: "highestRandomWeight"] } }
      /// `spec.mirroring`: ``Mirroring``.
      @_alwaysEmitIntoClient public var mirroring: Mirroring { get { self[object: "mirroring"] } set { self[object: "mirroring"] = newValue } _modify { yield &self[object: "mirroring"] } }
      /// `spec.weighted`: ``Weighted``.
      @_alwaysEmitIntoClient public var weighted: Weighted { get { self[object: "weighted"] } set { self[object: "weighted"] = newValue } _modify { yield &self[object: "weighted"] } }

      /// `spec.failover`, with 3 fields.
      public struct Failover: SchemaObject {
        public static let fields = FieldTable(["!{errors", "!{fallback", "!{service"], [Errors.self, Fallback.self, Service.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(errors: Errors, fallback: Fallback, service: Service, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.errors = errors
          self.fallback = fallback
          self.service = service
          configure(&self)
        }
        /// `spec.failover.errors`: ``Errors``, required.
        @_alwaysEmitIntoClient public var errors: Errors { get { self[object: "errors"] } set { self[object: "errors"] = newValue } _modify { yield &self[object: "errors"] } }
        /// `spec.failover.fallback`: ``Fallback``, required.
        @_alwaysEmitIntoClient public var fallback: Fallback { get { self[object: "fallback"] } set { self[object: "fallback"] = newValue } _modify { yield &self[object: "fallback"] } }
        /// `spec.failover.service`: ``Service``, required.
        @_alwaysEmitIntoClient public var service: Service { get { self[object: "service"] } set { self[object: "service"] = newValue } _modify { yield &self[object: "service"] } }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias Service = Traefik.TraefikService.Spec.Failover.Fallback

        /// `spec.failover.errors`, with 2 fields.
        public struct Errors: SchemaObject {
          public static let fields = FieldTable(["?-maxRequestBodyBytes", "?-status"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(maxRequestBodyBytes: Int? = nil, status: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.maxRequestBodyBytes = maxRequestBodyBytes
            self.status = status
            configure(&self)
          }
          /// `spec.failover.errors.maxRequestBodyBytes`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var maxRequestBodyBytes: Int? { get { self[field: "maxRequestBodyBytes"] } set { self[field: "maxRequestBodyBytes"] = newValue } }
          /// `spec.failover.errors.status`: a list of strings.
          @_alwaysEmitIntoClient public var status: [String]? { get { self[field: "status"] } set { self[field: "status"] = newValue } }
        }

        /// `spec.failover.fallback`, with 16 fields.
        public struct Fallback: SchemaObject {
          public static let fields = FieldTable(["!-name", "?{healthCheck", "?-kind", "?[middlewares", "?-namespace", "?-nativeLB", "?-nodePortLB", "?-passHostHeader", "?{passiveHealthCheck", "?-port", "?{responseForwarding", "?-scheme", "?-serversTransport", "?{sticky", "?-strategy", "?-weight"], [HealthCheck.self, MiddlewaresItem.self, PassiveHealthCheck.self, ResponseForwarding.self, Sticky.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, healthCheck: HealthCheck? = nil, kind: Kind? = nil, middlewares: [MiddlewaresItem]? = nil, namespace: String? = nil, nativeLB: Bool? = nil, nodePortLB: Bool? = nil, passHostHeader: Bool? = nil, passiveHealthCheck: PassiveHealthCheck? = nil, port: IntOrString? = nil, responseForwarding: ResponseForwarding? = nil, scheme: String? = nil, serversTransport: String? = nil, sticky: Sticky? = nil, strategy: Strategy? = nil, weight: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          /// `spec.failover.fallback.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.failover.fallback.healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck { get { self[object: "healthCheck"] } set { self[object: "healthCheck"] = newValue } _modify { yield &self[object: "healthCheck"] } }
          /// `spec.failover.fallback.kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: "kind"] } set { self[field: "kind"] = newValue } }
          /// `spec.failover.fallback.middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? { get { self[field: "middlewares"] } set { self[field: "middlewares"] = newValue } }
          /// `spec.failover.fallback.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          /// `spec.failover.fallback.nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: "nativeLB"] } set { self[field: "nativeLB"] = newValue } }
          /// `spec.failover.fallback.nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? { get { self[field: "nodePortLB"] } set { self[field: "nodePortLB"] = newValue } }
          /// `spec.failover.fallback.passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? { get { self[field: "passHostHeader"] } set { self[field: "passHostHeader"] = newValue } }
          /// `spec.failover.fallback.passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck { get { self[object: "passiveHealthCheck"] } set { self[object: "passiveHealthCheck"] = newValue } _modify { yield &self[object: "passiveHealthCheck"] } }
          /// `spec.failover.fallback.port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
          /// `spec.failover.fallback.responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding { get { self[object: "responseForwarding"] } set { self[object: "responseForwarding"] = newValue } _modify { yield &self[object: "responseForwarding"] } }
          /// `spec.failover.fallback.scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }
          /// `spec.failover.fallback.serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? { get { self[string: "serversTransport"] } set { self[string: "serversTransport"] = newValue } }
          /// `spec.failover.fallback.sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky { get { self[object: "sticky"] } set { self[object: "sticky"] = newValue } _modify { yield &self[object: "sticky"] } }
          /// `spec.failover.fallback.strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
          /// `spec.failover.fallback.weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.HealthCheck``.
          public typealias HealthCheck = Traefik.TraefikService.Spec.Mirroring.HealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Kind``.
          public typealias Kind = Traefik.TraefikService.Spec.Mirroring.Kind
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.MiddlewaresItem``.
          public typealias MiddlewaresItem = Traefik.TraefikService.Spec.Mirroring.MiddlewaresItem
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

      /// `spec.highestRandomWeight`, with one field.
      public struct HighestRandomWeight: SchemaObject {
        public static let fields = FieldTable(["?[services"], [ServicesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(services: [ServicesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.services = services
          configure(&self)
        }
        /// `spec.highestRandomWeight.services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? { get { self[field: "services"] } set { self[field: "services"] = newValue } }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias ServicesItem = Traefik.TraefikService.Spec.Failover.Fallback
      }

      /// `spec.mirroring`, with 19 fields.
      public struct Mirroring: SchemaObject {
        public static let fields = FieldTable(["!-name", "?{healthCheck", "?-kind", "?-maxBodySize", "?[middlewares", "?-mirrorBody", "?[mirrors", "?-namespace", "?-nativeLB", "?-nodePortLB", "?-passHostHeader", "?{passiveHealthCheck", "?-port", "?{responseForwarding", "?-scheme", "?-serversTransport", "?{sticky", "?-strategy", "?-weight"], [HealthCheck.self, MiddlewaresItem.self, MirrorsItem.self, PassiveHealthCheck.self, ResponseForwarding.self, Sticky.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, healthCheck: HealthCheck? = nil, kind: Kind? = nil, maxBodySize: Int? = nil, middlewares: [MiddlewaresItem]? = nil, mirrorBody: Bool? = nil, mirrors: [MirrorsItem]? = nil, namespace: String? = nil, nativeLB: Bool? = nil, nodePortLB: Bool? = nil, passHostHeader: Bool? = nil, passiveHealthCheck: PassiveHealthCheck? = nil, port: IntOrString? = nil, responseForwarding: ResponseForwarding? = nil, scheme: String? = nil, serversTransport: String? = nil, sticky: Sticky? = nil, strategy: Strategy? = nil, weight: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let healthCheck { self.healthCheck = healthCheck }
          self.kind = kind
          self.maxBodySize = maxBodySize
          self.middlewares = middlewares
          self.mirrorBody = mirrorBody
          self.mirrors = mirrors
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
        /// `spec.mirroring.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.mirroring.healthCheck`: ``HealthCheck``.
        @_alwaysEmitIntoClient public var healthCheck: HealthCheck { get { self[object: "healthCheck"] } set { self[object: "healthCheck"] = newValue } _modify { yield &self[object: "healthCheck"] } }
        /// `spec.mirroring.kind`: ``Kind``.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: "kind"] } set { self[field: "kind"] = newValue } }
        /// `spec.mirroring.maxBodySize`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxBodySize: Int? { get { self[field: "maxBodySize"] } set { self[field: "maxBodySize"] = newValue } }
        /// `spec.mirroring.middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? { get { self[field: "middlewares"] } set { self[field: "middlewares"] = newValue } }
        /// `spec.mirroring.mirrorBody`: true or false.
        @_alwaysEmitIntoClient public var mirrorBody: Bool? { get { self[field: "mirrorBody"] } set { self[field: "mirrorBody"] = newValue } }
        /// `spec.mirroring.mirrors`: a list of ``MirrorsItem``.
        @_alwaysEmitIntoClient public var mirrors: [MirrorsItem]? { get { self[field: "mirrors"] } set { self[field: "mirrors"] = newValue } }
        /// `spec.mirroring.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        /// `spec.mirroring.nativeLB`: true or false.
        @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: "nativeLB"] } set { self[field: "nativeLB"] = newValue } }
        /// `spec.mirroring.nodePortLB`: true or false.
        @_alwaysEmitIntoClient public var nodePortLB: Bool? { get { self[field: "nodePortLB"] } set { self[field: "nodePortLB"] = newValue } }
        /// `spec.mirroring.passHostHeader`: true or false.
        @_alwaysEmitIntoClient public var passHostHeader: Bool? { get { self[field: "passHostHeader"] } set { self[field: "passHostHeader"] = newValue } }
        /// `spec.mirroring.passiveHealthCheck`: ``PassiveHealthCheck``.
        @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck { get { self[object: "passiveHealthCheck"] } set { self[object: "passiveHealthCheck"] = newValue } _modify { yield &self[object: "passiveHealthCheck"] } }
        /// `spec.mirroring.port`: a whole number or a string.
        @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
        /// `spec.mirroring.responseForwarding`: ``ResponseForwarding``.
        @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding { get { self[object: "responseForwarding"] } set { self[object: "responseForwarding"] = newValue } _modify { yield &self[object: "responseForwarding"] } }
        /// `spec.mirroring.scheme`: a string.
        @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }
        /// `spec.mirroring.serversTransport`: a string.
        @_alwaysEmitIntoClient public var serversTransport: String? { get { self[string: "serversTransport"] } set { self[string: "serversTransport"] = newValue } }
        /// `spec.mirroring.sticky`: ``Sticky``.
        @_alwaysEmitIntoClient public var sticky: Sticky { get { self[object: "sticky"] } set { self[object: "sticky"] = newValue } _modify { yield &self[object: "sticky"] } }
        /// `spec.mirroring.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
        /// `spec.mirroring.weight`: a whole number.
        @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }

        /// `spec.mirroring.healthCheck`, with 12 fields.
        public struct HealthCheck: SchemaObject {
          public static let fields = FieldTable(["?-followRedirects", "?-headers", "?-hostname", "?-interval", "?-method", "?-mode", "?-path", "?-port", "?-scheme", "?-status", "?-timeout", "?-unhealthyInterval"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(followRedirects: Bool? = nil, headers: OrderedMap<String>? = nil, hostname: String? = nil, interval: IntOrString? = nil, method: String? = nil, mode: String? = nil, path: String? = nil, port: Int? = nil, scheme: String? = nil, status: Int? = nil, timeout: IntOrString? = nil, unhealthyInterval: IntOrString? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.followRedirects = followRedirects
            if let headers { self.headers = headers }
            self.hostname = hostname
            self.interval = interval
            self.method = method
            self.mode = mode
            self.path = path
            self.port = port
            self.scheme = scheme
            self.status = status
            self.timeout = timeout
            self.unhealthyInterval = unhealthyInterval
            configure(&self)
          }
          /// `spec.mirroring.healthCheck.followRedirects`: true or false.
          @_alwaysEmitIntoClient public var followRedirects: Bool? { get { self[field: "followRedirects"] } set { self[field: "followRedirects"] = newValue } }
          /// `spec.mirroring.healthCheck.headers`: strings by name.
          @_alwaysEmitIntoClient public var headers: OrderedMap<String> { get { self[object: "headers"] } set { self[object: "headers"] = newValue } _modify { yield &self[object: "headers"] } }
          /// `spec.mirroring.healthCheck.hostname`: a string.
          @_alwaysEmitIntoClient public var hostname: String? { get { self[string: "hostname"] } set { self[string: "hostname"] = newValue } }
          /// `spec.mirroring.healthCheck.interval`: a whole number or a string.
          @_alwaysEmitIntoClient public var interval: IntOrString? { get { self[field: "interval"] } set { self[field: "interval"] = newValue } }
          /// `spec.mirroring.healthCheck.method`: a string.
          @_alwaysEmitIntoClient public var method: String? { get { self[string: "method"] } set { self[string: "method"] = newValue } }
          /// `spec.mirroring.healthCheck.mode`: a string.
          @_alwaysEmitIntoClient public var mode: String? { get { self[string: "mode"] } set { self[string: "mode"] = newValue } }
          /// `spec.mirroring.healthCheck.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.mirroring.healthCheck.port`: a whole number.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
          /// `spec.mirroring.healthCheck.scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }
          /// `spec.mirroring.healthCheck.status`: a whole number.
          @_alwaysEmitIntoClient public var status: Int? { get { self[field: "status"] } set { self[field: "status"] = newValue } }
          /// `spec.mirroring.healthCheck.timeout`: a whole number or a string.
          @_alwaysEmitIntoClient public var timeout: IntOrString? { get { self[field: "timeout"] } set { self[field: "timeout"] = newValue } }
          /// `spec.mirroring.healthCheck.unhealthyInterval`: a whole number or a string.
          @_alwaysEmitIntoClient public var unhealthyInterval: IntOrString? { get { self[field: "unhealthyInterval"] } set { self[field: "unhealthyInterval"] = newValue } }
        }

        /// `spec.mirroring.kind`, with 2 known values.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Service`.
          @_alwaysEmitIntoClient public static var service: Self { Self(text: "Service", unchecked: ()) }
          /// `TraefikService`.
          @_alwaysEmitIntoClient public static var traefikService: Self { Self(text: "TraefikService", unchecked: ()) }
        }

        /// `spec.mirroring.middlewares[]`, with 2 fields.
        public struct MiddlewaresItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.mirroring.middlewares[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.mirroring.middlewares[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }

        /// `spec.mirroring.mirrors[]`, with 17 fields.
        public struct MirrorsItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?{healthCheck", "?-kind", "?[middlewares", "?-namespace", "?-nativeLB", "?-nodePortLB", "?-passHostHeader", "?{passiveHealthCheck", "?-percent", "?-port", "?{responseForwarding", "?-scheme", "?-serversTransport", "?{sticky", "?-strategy", "?-weight"], [HealthCheck.self, MiddlewaresItem.self, PassiveHealthCheck.self, ResponseForwarding.self, Sticky.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, healthCheck: HealthCheck? = nil, kind: Kind? = nil, middlewares: [MiddlewaresItem]? = nil, namespace: String? = nil, nativeLB: Bool? = nil, nodePortLB: Bool? = nil, passHostHeader: Bool? = nil, passiveHealthCheck: PassiveHealthCheck? = nil, percent: Int? = nil, port: IntOrString? = nil, responseForwarding: ResponseForwarding? = nil, scheme: String? = nil, serversTransport: String? = nil, sticky: Sticky? = nil, strategy: Strategy? = nil, weight: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            self.percent = percent
            self.port = port
            if let responseForwarding { self.responseForwarding = responseForwarding }
            self.scheme = scheme
            self.serversTransport = serversTransport
            if let sticky { self.sticky = sticky }
            self.strategy = strategy
            self.weight = weight
            configure(&self)
          }
          /// `spec.mirroring.mirrors[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.mirroring.mirrors[].healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck { get { self[object: "healthCheck"] } set { self[object: "healthCheck"] = newValue } _modify { yield &self[object: "healthCheck"] } }
          /// `spec.mirroring.mirrors[].kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: "kind"] } set { self[field: "kind"] = newValue } }
          /// `spec.mirroring.mirrors[].middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? { get { self[field: "middlewares"] } set { self[field: "middlewares"] = newValue } }
          /// `spec.mirroring.mirrors[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          /// `spec.mirroring.mirrors[].nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: "nativeLB"] } set { self[field: "nativeLB"] = newValue } }
          /// `spec.mirroring.mirrors[].nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? { get { self[field: "nodePortLB"] } set { self[field: "nodePortLB"] = newValue } }
          /// `spec.mirroring.mirrors[].passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? { get { self[field: "passHostHeader"] } set { self[field: "passHostHeader"] = newValue } }
          /// `spec.mirroring.mirrors[].passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck { get { self[object: "passiveHealthCheck"] } set { self[object: "passiveHealthCheck"] = newValue } _modify { yield &self[object: "passiveHealthCheck"] } }
          /// `spec.mirroring.mirrors[].percent`: a whole number.
          @_alwaysEmitIntoClient public var percent: Int? { get { self[field: "percent"] } set { self[field: "percent"] = newValue } }
          /// `spec.mirroring.mirrors[].port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
          /// `spec.mirroring.mirrors[].responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding { get { self[object: "responseForwarding"] } set { self[object: "responseForwarding"] = newValue } _modify { yield &self[object: "responseForwarding"] } }
          /// `spec.mirroring.mirrors[].scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }
          /// `spec.mirroring.mirrors[].serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? { get { self[string: "serversTransport"] } set { self[string: "serversTransport"] = newValue } }
          /// `spec.mirroring.mirrors[].sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky { get { self[object: "sticky"] } set { self[object: "sticky"] = newValue } _modify { yield &self[object: "sticky"] } }
          /// `spec.mirroring.mirrors[].strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
          /// `spec.mirroring.mirrors[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.HealthCheck``.
          public typealias HealthCheck = Traefik.TraefikService.Spec.Mirroring.HealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Kind``.
          public typealias Kind = Traefik.TraefikService.Spec.Mirroring.Kind
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.MiddlewaresItem``.
          public typealias MiddlewaresItem = Traefik.TraefikService.Spec.Mirroring.MiddlewaresItem
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck``.
          public typealias PassiveHealthCheck = Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.ResponseForwarding``.
          public typealias ResponseForwarding = Traefik.TraefikService.Spec.Mirroring.ResponseForwarding
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Sticky``.
          public typealias Sticky = Traefik.TraefikService.Spec.Mirroring.Sticky
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Strategy``.
          public typealias Strategy = Traefik.TraefikService.Spec.Mirroring.Strategy
        }

        /// `spec.mirroring.passiveHealthCheck`, with 2 fields.
        public struct PassiveHealthCheck: SchemaObject {
          public static let fields = FieldTable(["?-failureWindow", "?-maxFailedAttempts"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(failureWindow: IntOrString? = nil, maxFailedAttempts: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.failureWindow = failureWindow
            self.maxFailedAttempts = maxFailedAttempts
            configure(&self)
          }
          /// `spec.mirroring.passiveHealthCheck.failureWindow`: a whole number or a string.
          @_alwaysEmitIntoClient public var failureWindow: IntOrString? { get { self[field: "failureWindow"] } set { self[field: "failureWindow"] = newValue } }
          /// `spec.mirroring.passiveHealthCheck.maxFailedAttempts`: a whole number.
          @_alwaysEmitIntoClient public var maxFailedAttempts: Int? { get { self[field: "maxFailedAttempts"] } set { self[field: "maxFailedAttempts"] = newValue } }
        }

        /// `spec.mirroring.responseForwarding`, with one field.
        public struct ResponseForwarding: SchemaObject {
          public static let fields = FieldTable(["?-flushInterval"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(flushInterval: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.flushInterval = flushInterval
            configure(&self)
          }
          /// `spec.mirroring.responseForwarding.flushInterval`: a string.
          @_alwaysEmitIntoClient public var flushInterval: String? { get { self[string: "flushInterval"] } set { self[string: "flushInterval"] = newValue } }
        }

        /// `spec.mirroring.sticky`, with one field.
        public struct Sticky: SchemaObject {
          public static let fields = FieldTable(["?{cookie"], [Cookie.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(cookie: Cookie? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let cookie { self.cookie = cookie }
            configure(&self)
          }
          /// `spec.mirroring.sticky.cookie`: ``Cookie``.
          @_alwaysEmitIntoClient public var cookie: Cookie { get { self[object: "cookie"] } set { self[object: "cookie"] = newValue } _modify { yield &self[object: "cookie"] } }

          /// `spec.mirroring.sticky.cookie`, with 7 fields.
          public struct Cookie: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-domain", "?-httpOnly", "?-maxAge", "?-path", "?-sameSite", "?-secure"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, domain: String? = nil, httpOnly: Bool? = nil, maxAge: Int? = nil, path: String? = nil, sameSite: SameSite? = nil, secure: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.domain = domain
              self.httpOnly = httpOnly
              self.maxAge = maxAge
              self.path = path
              self.sameSite = sameSite
              self.secure = secure
              configure(&self)
            }
            /// `spec.mirroring.sticky.cookie.name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.mirroring.sticky.cookie.domain`: a string.
            @_alwaysEmitIntoClient public var domain: String? { get { self[string: "domain"] } set { self[string: "domain"] = newValue } }
            /// `spec.mirroring.sticky.cookie.httpOnly`: true or false.
            @_alwaysEmitIntoClient public var httpOnly: Bool? { get { self[field: "httpOnly"] } set { self[field: "httpOnly"] = newValue } }
            /// `spec.mirroring.sticky.cookie.maxAge`: a whole number.
            @_alwaysEmitIntoClient public var maxAge: Int? { get { self[field: "maxAge"] } set { self[field: "maxAge"] = newValue } }
            /// `spec.mirroring.sticky.cookie.path`: a string.
            @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
            /// `spec.mirroring.sticky.cookie.sameSite`: ``SameSite``.
            @_alwaysEmitIntoClient public var sameSite: SameSite? { get { self[field: "sameSite"] } set { self[field: "sameSite"] = newValue } }
            /// `spec.mirroring.sticky.cookie.secure`: true or false.
            @_alwaysEmitIntoClient public var secure: Bool? { get { self[field: "secure"] } set { self[field: "secure"] = newValue } }

            /// `spec.mirroring.sticky.cookie.sameSite`, with 6 known values.
            public struct SameSite: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Lax`.
              @_alwaysEmitIntoClient public static var lax2: Self { Self(text: "Lax", unchecked: ()) }
              /// `None`.
              @_alwaysEmitIntoClient public static var none2: Self { Self(text: "None", unchecked: ()) }
              /// `Strict`.
              @_alwaysEmitIntoClient public static var strict2: Self { Self(text: "Strict", unchecked: ()) }
              /// `lax`.
              @_alwaysEmitIntoClient public static var lax: Self { Self(text: "lax", unchecked: ()) }
              /// `none`.
              @_alwaysEmitIntoClient public static var none: Self { Self(text: "none", unchecked: ()) }
              /// `strict`.
              @_alwaysEmitIntoClient public static var strict: Self { Self(text: "strict", unchecked: ()) }
            }
          }
        }

        /// `spec.mirroring.strategy`, with 5 known values.
        public struct Strategy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `RoundRobin`.
          @_alwaysEmitIntoClient public static var roundRobin: Self { Self(text: "RoundRobin", unchecked: ()) }
          /// `hrw`.
          @_alwaysEmitIntoClient public static var hrw: Self { Self(text: "hrw", unchecked: ()) }
          /// `leasttime`.
          @_alwaysEmitIntoClient public static var leasttime: Self { Self(text: "leasttime", unchecked: ()) }
          /// `p2c`.
          @_alwaysEmitIntoClient public static var p2c: Self { Self(text: "p2c", unchecked: ()) }
          /// `wrr`.
          @_alwaysEmitIntoClient public static var wrr: Self { Self(text: "wrr", unchecked: ()) }
        }
      }

      /// `spec.weighted`, with 2 fields.
      public struct Weighted: SchemaObject {
        public static let fields = FieldTable(["?[services", "?{sticky"], [ServicesItem.self, Sticky.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(services: [ServicesItem]? = nil, sticky: Sticky? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.services = services
          if let sticky { self.sticky = sticky }
          configure(&self)
        }
        /// `spec.weighted.services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? { get { self[field: "services"] } set { self[field: "services"] = newValue } }
        /// `spec.weighted.sticky`: ``Sticky``.
        @_alwaysEmitIntoClient public var sticky: Sticky { get { self[object: "sticky"] } set { self[object: "sticky"] = newValue } _modify { yield &self[object: "sticky"] } }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias ServicesItem = Traefik.TraefikService.Spec.Failover.Fallback
        /// The same as ``Traefik.TraefikService.Spec.Mirroring.Sticky``.
        public typealias Sticky = Traefik.TraefikService.Spec.Mirroring.Sticky
      }
    }
  }
}
