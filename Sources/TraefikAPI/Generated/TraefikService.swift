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
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "TraefikService",
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

    /// `spec`, with 4 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?{ ?{",
        ["failover", "highestRandomWeight", "mirroring", "weighted"],
        [Failover.self, HighestRandomWeight.self, Mirroring.self, Weighted.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        failover: Failover? = nil,
        highestRandomWeight: HighestRandomWeight? = nil,
        mirroring: Mirroring? = nil,
        weighted: Weighted? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let failover { self.failover = failover }
        if let highestRandomWeight { self.highestRandomWeight = highestRandomWeight }
        if let mirroring { self.mirroring = mirroring }
        if let weighted { self.weighted = weighted }
        configure(&self)
      }
      /// `spec.failover`: ``Failover``.
      @_alwaysEmitIntoClient public var failover: Failover {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.highestRandomWeight`: ``HighestRandomWeight``.
      @_alwaysEmitIntoClient public var highestRandomWeight: HighestRandomWeight {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.mirroring`: ``Mirroring``.
      @_alwaysEmitIntoClient public var mirroring: Mirroring {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.weighted`: ``Weighted``.
      @_alwaysEmitIntoClient public var weighted: Weighted {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }

      /// `spec.failover`, with 3 fields.
      public struct Failover: SchemaObject {
        public static let fields = FieldTable(
          "!{ !{ !{",
          ["errors", "fallback", "service"],
          [Errors.self, Fallback.self, Service.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          errors: Errors,
          fallback: Fallback,
          service: Service,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.errors = errors
          self.fallback = fallback
          self.service = service
          configure(&self)
        }
        /// `spec.failover.errors`: ``Errors``, required.
        @_alwaysEmitIntoClient public var errors: Errors {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.failover.fallback`: ``Fallback``, required.
        @_alwaysEmitIntoClient public var fallback: Fallback {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.failover.service`: ``Service``, required.
        @_alwaysEmitIntoClient public var service: Service {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias Service = Traefik.TraefikService.Spec.Failover.Fallback

        /// `spec.failover.errors`, with 2 fields.
        public struct Errors: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["maxRequestBodyBytes", "status"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            maxRequestBodyBytes: Int? = nil,
            status: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.maxRequestBodyBytes = maxRequestBodyBytes
            self.status = status
            configure(&self)
          }
          /// `spec.failover.errors.maxRequestBodyBytes`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var maxRequestBodyBytes: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.failover.errors.status`: a list of strings.
          @_alwaysEmitIntoClient public var status: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }

        /// `spec.failover.fallback`, with 16 fields.
        public struct Fallback: SchemaObject {
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
          /// `spec.failover.fallback.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.failover.fallback.healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.failover.fallback.kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.failover.fallback.middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.failover.fallback.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.failover.fallback.nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.failover.fallback.nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.failover.fallback.passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.failover.fallback.passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.failover.fallback.port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.failover.fallback.responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.failover.fallback.scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.failover.fallback.serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.failover.fallback.sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.failover.fallback.strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.failover.fallback.weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 15] } set { self[field: 15] = newValue } }
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
        public static let fields = FieldTable("?[", ["services"], [ServicesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          services: [ServicesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.services = services
          configure(&self)
        }
        /// `spec.highestRandomWeight.services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias ServicesItem = Traefik.TraefikService.Spec.Failover.Fallback
      }

      /// `spec.mirroring`, with 19 fields.
      public struct Mirroring: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?- ?- ?[ ?- ?[ ?- ?- ?- ?- ?{ ?- ?{ ?- ?- ?{ ?- ?-",
          [
            "name", "healthCheck", "kind", "maxBodySize", "middlewares", "mirrorBody", "mirrors", "namespace",
            "nativeLB", "nodePortLB", "passHostHeader", "passiveHealthCheck", "port", "responseForwarding", "scheme",
            "serversTransport", "sticky", "strategy", "weight",
          ],
          [
            HealthCheck.self, MiddlewaresItem.self, MirrorsItem.self, PassiveHealthCheck.self, ResponseForwarding.self,
            Sticky.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          healthCheck: HealthCheck? = nil,
          kind: Kind? = nil,
          maxBodySize: Int? = nil,
          middlewares: [MiddlewaresItem]? = nil,
          mirrorBody: Bool? = nil,
          mirrors: [MirrorsItem]? = nil,
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.mirroring.healthCheck`: ``HealthCheck``.
        @_alwaysEmitIntoClient public var healthCheck: HealthCheck {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.mirroring.kind`: ``Kind``.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.mirroring.maxBodySize`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var maxBodySize: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.mirroring.middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.mirroring.mirrorBody`: true or false.
        @_alwaysEmitIntoClient public var mirrorBody: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.mirroring.mirrors`: a list of ``MirrorsItem``.
        @_alwaysEmitIntoClient public var mirrors: [MirrorsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.mirroring.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.mirroring.nativeLB`: true or false.
        @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.mirroring.nodePortLB`: true or false.
        @_alwaysEmitIntoClient public var nodePortLB: Bool? { get { self[field: 9] } set { self[field: 9] = newValue } }
        /// `spec.mirroring.passHostHeader`: true or false.
        @_alwaysEmitIntoClient public var passHostHeader: Bool? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.mirroring.passiveHealthCheck`: ``PassiveHealthCheck``.
        @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.mirroring.port`: a whole number or a string.
        @_alwaysEmitIntoClient public var port: IntOrString? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.mirroring.responseForwarding`: ``ResponseForwarding``.
        @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.mirroring.scheme`: a string.
        @_alwaysEmitIntoClient public var scheme: String? {
          get { self[string: 14] }
          set { self[string: 14] = newValue }
        }
        /// `spec.mirroring.serversTransport`: a string.
        @_alwaysEmitIntoClient public var serversTransport: String? {
          get { self[string: 15] }
          set { self[string: 15] = newValue }
        }
        /// `spec.mirroring.sticky`: ``Sticky``.
        @_alwaysEmitIntoClient public var sticky: Sticky {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.mirroring.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? {
          get { self[field: 17] }
          set { self[field: 17] = newValue }
        }
        /// `spec.mirroring.weight`: a whole number.
        @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 18] } set { self[field: 18] = newValue } }

        /// `spec.mirroring.healthCheck`, with 12 fields.
        public struct HealthCheck: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?-",
            [
              "followRedirects", "headers", "hostname", "interval", "method", "mode", "path", "port", "scheme",
              "status", "timeout", "unhealthyInterval",
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            followRedirects: Bool? = nil,
            headers: OrderedMap<String>? = nil,
            hostname: String? = nil,
            interval: IntOrString? = nil,
            method: String? = nil,
            mode: String? = nil,
            path: String? = nil,
            port: Int? = nil,
            scheme: String? = nil,
            status: Int? = nil,
            timeout: IntOrString? = nil,
            unhealthyInterval: IntOrString? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
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
          @_alwaysEmitIntoClient public var followRedirects: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.mirroring.healthCheck.headers`: strings by name.
          @_alwaysEmitIntoClient public var headers: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.mirroring.healthCheck.hostname`: a string.
          @_alwaysEmitIntoClient public var hostname: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.mirroring.healthCheck.interval`: a whole number or a string.
          @_alwaysEmitIntoClient public var interval: IntOrString? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.mirroring.healthCheck.method`: a string.
          @_alwaysEmitIntoClient public var method: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.mirroring.healthCheck.mode`: a string.
          @_alwaysEmitIntoClient public var mode: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
          /// `spec.mirroring.healthCheck.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
          /// `spec.mirroring.healthCheck.port`: a whole number.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: 7] } set { self[field: 7] = newValue } }
          /// `spec.mirroring.healthCheck.scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.mirroring.healthCheck.status`: a whole number.
          @_alwaysEmitIntoClient public var status: Int? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// `spec.mirroring.healthCheck.timeout`: a whole number or a string.
          @_alwaysEmitIntoClient public var timeout: IntOrString? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.mirroring.healthCheck.unhealthyInterval`: a whole number or a string.
          @_alwaysEmitIntoClient public var unhealthyInterval: IntOrString? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
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
          /// `spec.mirroring.middlewares[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.mirroring.middlewares[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.mirroring.mirrors[]`, with 17 fields.
        public struct MirrorsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?{ ?- ?[ ?- ?- ?- ?- ?{ ?- ?- ?{ ?- ?- ?{ ?- ?-",
            [
              "name", "healthCheck", "kind", "middlewares", "namespace", "nativeLB", "nodePortLB", "passHostHeader",
              "passiveHealthCheck", "percent", "port", "responseForwarding", "scheme", "serversTransport", "sticky",
              "strategy", "weight",
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
            percent: Int? = nil,
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.mirroring.mirrors[].healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.mirroring.mirrors[].kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.mirroring.mirrors[].middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.mirroring.mirrors[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.mirroring.mirrors[].nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.mirroring.mirrors[].nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.mirroring.mirrors[].passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.mirroring.mirrors[].passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.mirroring.mirrors[].percent`: a whole number.
          @_alwaysEmitIntoClient public var percent: Int? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// `spec.mirroring.mirrors[].port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.mirroring.mirrors[].responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// `spec.mirroring.mirrors[].scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.mirroring.mirrors[].serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.mirroring.mirrors[].sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky {
            get { self[object: 14] }
            set { self[object: 14] = newValue }
            _modify { yield &self[object: 14] }
          }
          /// `spec.mirroring.mirrors[].strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.mirroring.mirrors[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 16] } set { self[field: 16] = newValue } }
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
          public static let fields = FieldTable("?- ?-", ["failureWindow", "maxFailedAttempts"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            failureWindow: IntOrString? = nil,
            maxFailedAttempts: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.failureWindow = failureWindow
            self.maxFailedAttempts = maxFailedAttempts
            configure(&self)
          }
          /// `spec.mirroring.passiveHealthCheck.failureWindow`: a whole number or a string.
          @_alwaysEmitIntoClient public var failureWindow: IntOrString? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.mirroring.passiveHealthCheck.maxFailedAttempts`: a whole number.
          @_alwaysEmitIntoClient public var maxFailedAttempts: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }

        /// `spec.mirroring.responseForwarding`, with one field.
        public struct ResponseForwarding: SchemaObject {
          public static let fields = FieldTable("?-", ["flushInterval"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(flushInterval: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.flushInterval = flushInterval
            configure(&self)
          }
          /// `spec.mirroring.responseForwarding.flushInterval`: a string.
          @_alwaysEmitIntoClient public var flushInterval: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
        }

        /// `spec.mirroring.sticky`, with one field.
        public struct Sticky: SchemaObject {
          public static let fields = FieldTable("?{", ["cookie"], [Cookie.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(cookie: Cookie? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let cookie { self.cookie = cookie }
            configure(&self)
          }
          /// `spec.mirroring.sticky.cookie`: ``Cookie``.
          @_alwaysEmitIntoClient public var cookie: Cookie {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.mirroring.sticky.cookie`, with 7 fields.
          public struct Cookie: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?-",
              ["name", "domain", "httpOnly", "maxAge", "path", "sameSite", "secure"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              domain: String? = nil,
              httpOnly: Bool? = nil,
              maxAge: Int? = nil,
              path: String? = nil,
              sameSite: SameSite? = nil,
              secure: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
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
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.mirroring.sticky.cookie.domain`: a string.
            @_alwaysEmitIntoClient public var domain: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.mirroring.sticky.cookie.httpOnly`: true or false.
            @_alwaysEmitIntoClient public var httpOnly: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.mirroring.sticky.cookie.maxAge`: a whole number.
            @_alwaysEmitIntoClient public var maxAge: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
            /// `spec.mirroring.sticky.cookie.path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.mirroring.sticky.cookie.sameSite`: ``SameSite``.
            @_alwaysEmitIntoClient public var sameSite: SameSite? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.mirroring.sticky.cookie.secure`: true or false.
            @_alwaysEmitIntoClient public var secure: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }

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
        public static let fields = FieldTable("?[ ?{", ["services", "sticky"], [ServicesItem.self, Sticky.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          services: [ServicesItem]? = nil,
          sticky: Sticky? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.services = services
          if let sticky { self.sticky = sticky }
          configure(&self)
        }
        /// `spec.weighted.services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.weighted.sticky`: ``Sticky``.
        @_alwaysEmitIntoClient public var sticky: Sticky {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Traefik.TraefikService.Spec.Failover.Fallback``.
        public typealias ServicesItem = Traefik.TraefikService.Spec.Failover.Fallback
        /// The same as ``Traefik.TraefikService.Spec.Mirroring.Sticky``.
        public typealias Sticky = Traefik.TraefikService.Spec.Mirroring.Sticky
      }
    }
  }
}
