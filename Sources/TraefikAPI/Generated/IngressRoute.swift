// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `IngressRoute` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct IngressRoute: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "IngressRoute",
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

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?[ ![ ?{",
        ["entryPoints", "ingressClassName", "parentRefs", "routes", "tls"],
        [ParentRefsItem.self, RoutesItem.self, Tls.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        routes: [RoutesItem],
        entryPoints: [String]? = nil,
        ingressClassName: String? = nil,
        parentRefs: [ParentRefsItem]? = nil,
        tls: Tls? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.entryPoints = entryPoints
        self.ingressClassName = ingressClassName
        self.parentRefs = parentRefs
        self.routes = routes
        if let tls { self.tls = tls }
        configure(&self)
      }
      /// `spec.entryPoints`: a list of strings.
      @_alwaysEmitIntoClient public var entryPoints: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.ingressClassName`: a string.
      @_alwaysEmitIntoClient public var ingressClassName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.parentRefs`: a list of ``ParentRefsItem``.
      @_alwaysEmitIntoClient public var parentRefs: [ParentRefsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.routes`: a list of ``RoutesItem``, required.
      @_alwaysEmitIntoClient public var routes: [RoutesItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }

      /// `spec.parentRefs[]`, with 2 fields.
      public struct ParentRefsItem: SchemaObject {
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
        /// `spec.parentRefs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.parentRefs[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.routes[]`, with 7 fields.
      public struct RoutesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- !- ?[ ?{ ?- ?[ ?-",
          ["kind", "match", "middlewares", "observability", "priority", "services", "syntax"],
          [MiddlewaresItem.self, Observability.self, ServicesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          match: String,
          kind: Kind? = nil,
          middlewares: [MiddlewaresItem]? = nil,
          observability: Observability? = nil,
          priority: Int? = nil,
          services: [ServicesItem]? = nil,
          syntax: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.kind = kind
          self.match = match
          self.middlewares = middlewares
          if let observability { self.observability = observability }
          self.priority = priority
          self.services = services
          self.syntax = syntax
          configure(&self)
        }
        /// `spec.routes[].kind`: ``Kind``.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.routes[].match`: a string, required.
        @_alwaysEmitIntoClient public var match: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.routes[].middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.routes[].observability`: ``Observability``.
        @_alwaysEmitIntoClient public var observability: Observability {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.routes[].priority`: a whole number.
        @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// `spec.routes[].services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.routes[].syntax`: a string.
        @_alwaysEmitIntoClient public var syntax: String? { get { self[string: 6] } set { self[string: 6] = newValue } }

        /// `spec.routes[].kind`, with one known value.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Rule`.
          @_alwaysEmitIntoClient public static var rule: Self { Self(text: "Rule", unchecked: ()) }
        }

        /// `spec.routes[].middlewares[]`, with 2 fields.
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
          /// `spec.routes[].middlewares[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.routes[].middlewares[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.routes[].observability`, with 4 fields.
        public struct Observability: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["accessLogs", "metrics", "traceVerbosity", "tracing"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            accessLogs: Bool? = nil,
            metrics: Bool? = nil,
            traceVerbosity: TraceVerbosity? = nil,
            tracing: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.accessLogs = accessLogs
            self.metrics = metrics
            self.traceVerbosity = traceVerbosity
            self.tracing = tracing
            configure(&self)
          }
          /// `spec.routes[].observability.accessLogs`: true or false.
          @_alwaysEmitIntoClient public var accessLogs: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.routes[].observability.metrics`: true or false.
          @_alwaysEmitIntoClient public var metrics: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.routes[].observability.traceVerbosity`: ``TraceVerbosity``, by default `"minimal"`.
          @_alwaysEmitIntoClient public var traceVerbosity: TraceVerbosity? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.routes[].observability.tracing`: true or false.
          @_alwaysEmitIntoClient public var tracing: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }

          /// `spec.routes[].observability.traceVerbosity`, with 2 known values.
          public struct TraceVerbosity: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `detailed`.
            @_alwaysEmitIntoClient public static var detailed: Self { Self(text: "detailed", unchecked: ()) }
            /// `minimal`.
            @_alwaysEmitIntoClient public static var minimal: Self { Self(text: "minimal", unchecked: ()) }
          }
        }

        /// `spec.routes[].services[]`, with 16 fields.
        public struct ServicesItem: SchemaObject {
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
          /// `spec.routes[].services[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.routes[].services[].healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.routes[].services[].kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.routes[].services[].middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.routes[].services[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.routes[].services[].nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.routes[].services[].nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.routes[].services[].passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.routes[].services[].passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.routes[].services[].port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.routes[].services[].responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.routes[].services[].scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.routes[].services[].serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.routes[].services[].sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.routes[].services[].strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.routes[].services[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 15] } set { self[field: 15] = newValue } }
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.HealthCheck``.
          public typealias HealthCheck = Traefik.TraefikService.Spec.Mirroring.HealthCheck
          /// The same as ``Traefik.TraefikService.Spec.Mirroring.Kind``.
          public typealias Kind = Traefik.TraefikService.Spec.Mirroring.Kind
          /// The same as ``Traefik.IngressRoute.Spec.RoutesItem.MiddlewaresItem``.
          public typealias MiddlewaresItem = Traefik.IngressRoute.Spec.RoutesItem.MiddlewaresItem
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

      /// `spec.tls`, with 5 fields.
      public struct Tls: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?{ ?- ?{",
          ["certResolver", "domains", "options", "secretName", "store"],
          [DomainsItem.self, Options.self, Store.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          certResolver: String? = nil,
          domains: [DomainsItem]? = nil,
          options: Options? = nil,
          secretName: String? = nil,
          store: Store? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.certResolver = certResolver
          self.domains = domains
          if let options { self.options = options }
          self.secretName = secretName
          if let store { self.store = store }
          configure(&self)
        }
        /// `spec.tls.certResolver`: a string.
        @_alwaysEmitIntoClient public var certResolver: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.tls.domains`: a list of ``DomainsItem``.
        @_alwaysEmitIntoClient public var domains: [DomainsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.tls.options`: ``Options``.
        @_alwaysEmitIntoClient public var options: Options {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.tls.secretName`: a string.
        @_alwaysEmitIntoClient public var secretName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.tls.store`: ``Store``.
        @_alwaysEmitIntoClient public var store: Store {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }

        /// `spec.tls.domains[]`, with 2 fields.
        public struct DomainsItem: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["main", "sans"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            main: String? = nil,
            sans: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.main = main
            self.sans = sans
            configure(&self)
          }
          /// `spec.tls.domains[].main`: a string.
          @_alwaysEmitIntoClient public var main: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.tls.domains[].sans`: a list of strings.
          @_alwaysEmitIntoClient public var sans: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }

        /// `spec.tls.options`, with 2 fields.
        public struct Options: SchemaObject {
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
          /// `spec.tls.options.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.tls.options.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.tls.store`, with 2 fields.
        public struct Store: SchemaObject {
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
          /// `spec.tls.store.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.tls.store.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }
    }
  }
}
