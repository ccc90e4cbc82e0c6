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
    public static let type = ResourceType(group: "traefik.io", version: "v1alpha1", kind: "IngressRoute", scope: .namespaced)
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

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-entryPoints", "?-ingressClassName", "?[parentRefs", "![routes", "?{tls"], [ParentRefsItem.self, RoutesItem.self, Tls.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(routes: [RoutesItem], entryPoints: [String]? = nil, ingressClassName: String? = nil, parentRefs: [ParentRefsItem]? = nil, tls: Tls? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.entryPoints = entryPoints
        self.ingressClassName = ingressClassName
        self.parentRefs = parentRefs
        self.routes = routes
        if let tls { self.tls = tls }
        configure(&self)
      }
      /// `spec.entryPoints`: a list of strings.
      @_alwaysEmitIntoClient public var entryPoints: [String]? { get { self[field: "entryPoints"] } set { self[field: "entryPoints"] = newValue } }
      /// `spec.ingressClassName`: a string.
      @_alwaysEmitIntoClient public var ingressClassName: String? { get { self[string: "ingressClassName"] } set { self[string: "ingressClassName"] = newValue } }
      /// `spec.parentRefs`: a list of ``ParentRefsItem``.
      @_alwaysEmitIntoClient public var parentRefs: [ParentRefsItem]? { get { self[field: "parentRefs"] } set { self[field: "parentRefs"] = newValue } }
      /// `spec.routes`: a list of ``RoutesItem``, required.
      @_alwaysEmitIntoClient public var routes: [RoutesItem]? { get { self[field: "routes"] } set { self[field: "routes"] = newValue } }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }

      /// `spec.parentRefs[]`, with 2 fields.
      public struct ParentRefsItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-namespace"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.namespace = namespace
          configure(&self)
        }
        /// `spec.parentRefs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.parentRefs[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
      }

      /// `spec.routes[]`, with 7 fields.
      public struct RoutesItem: SchemaObject {
        public static let fields = FieldTable(["?-kind", "!-match", "?[middlewares", "?{observability", "?-priority", "?[services", "?-syntax"], [MiddlewaresItem.self, Observability.self, ServicesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(match: String, kind: Kind? = nil, middlewares: [MiddlewaresItem]? = nil, observability: Observability? = nil, priority: Int? = nil, services: [ServicesItem]? = nil, syntax: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: "kind"] } set { self[field: "kind"] = newValue } }
        /// `spec.routes[].match`: a string, required.
        @_alwaysEmitIntoClient public var match: String? { get { self[string: "match"] } set { self[string: "match"] = newValue } }
        /// `spec.routes[].middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? { get { self[field: "middlewares"] } set { self[field: "middlewares"] = newValue } }
        /// `spec.routes[].observability`: ``Observability``.
        @_alwaysEmitIntoClient public var observability: Observability { get { self[object: "observability"] } set { self[object: "observability"] = newValue } _modify { yield &self[object: "observability"] } }
        /// `spec.routes[].priority`: a whole number.
        @_alwaysEmitIntoClient public var priority: Int? { get { self[field: "priority"] } set { self[field: "priority"] = newValue } }
        /// `spec.routes[].services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? { get { self[field: "services"] } set { self[field: "services"] = newValue } }
        /// `spec.routes[].syntax`: a string.
        @_alwaysEmitIntoClient public var syntax: String? { get { self[string: "syntax"] } set { self[string: "syntax"] = newValue } }

        /// `spec.routes[].kind`, with one known value.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Rule`.
          @_alwaysEmitIntoClient public static var rule: Self { Self(text: "Rule", unchecked: ()) }
        }

        /// `spec.routes[].middlewares[]`, with 2 fields.
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
          /// `spec.routes[].middlewares[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.routes[].middlewares[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }

        /// `spec.routes[].observability`, with 4 fields.
        public struct Observability: SchemaObject {
          public static let fields = FieldTable(["?-accessLogs", "?-metrics", "?-traceVerbosity", "?-tracing"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(accessLogs: Bool? = nil, metrics: Bool? = nil, traceVerbosity: TraceVerbosity? = nil, tracing: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.accessLogs = accessLogs
            self.metrics = metrics
            self.traceVerbosity = traceVerbosity
            self.tracing = tracing
            configure(&self)
          }
          /// `spec.routes[].observability.accessLogs`: true or false.
          @_alwaysEmitIntoClient public var accessLogs: Bool? { get { self[field: "accessLogs"] } set { self[field: "accessLogs"] = newValue } }
          /// `spec.routes[].observability.metrics`: true or false.
          @_alwaysEmitIntoClient public var metrics: Bool? { get { self[field: "metrics"] } set { self[field: "metrics"] = newValue } }
          /// `spec.routes[].observability.traceVerbosity`: ``TraceVerbosity``, by default `"minimal"`.
          @_alwaysEmitIntoClient public var traceVerbosity: TraceVerbosity? { get { self[field: "traceVerbosity"] } set { self[field: "traceVerbosity"] = newValue } }
          /// `spec.routes[].observability.tracing`: true or false.
          @_alwaysEmitIntoClient public var tracing: Bool? { get { self[field: "tracing"] } set { self[field: "tracing"] = newValue } }

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
          /// `spec.routes[].services[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.routes[].services[].healthCheck`: ``HealthCheck``.
          @_alwaysEmitIntoClient public var healthCheck: HealthCheck { get { self[object: "healthCheck"] } set { self[object: "healthCheck"] = newValue } _modify { yield &self[object: "healthCheck"] } }
          /// `spec.routes[].services[].kind`: ``Kind``.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: "kind"] } set { self[field: "kind"] = newValue } }
          /// `spec.routes[].services[].middlewares`: a list of ``MiddlewaresItem``.
          @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? { get { self[field: "middlewares"] } set { self[field: "middlewares"] = newValue } }
          /// `spec.routes[].services[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          /// `spec.routes[].services[].nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: "nativeLB"] } set { self[field: "nativeLB"] = newValue } }
          /// `spec.routes[].services[].nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? { get { self[field: "nodePortLB"] } set { self[field: "nodePortLB"] = newValue } }
          /// `spec.routes[].services[].passHostHeader`: true or false.
          @_alwaysEmitIntoClient public var passHostHeader: Bool? { get { self[field: "passHostHeader"] } set { self[field: "passHostHeader"] = newValue } }
          /// `spec.routes[].services[].passiveHealthCheck`: ``PassiveHealthCheck``.
          @_alwaysEmitIntoClient public var passiveHealthCheck: PassiveHealthCheck { get { self[object: "passiveHealthCheck"] } set { self[object: "passiveHealthCheck"] = newValue } _modify { yield &self[object: "passiveHealthCheck"] } }
          /// `spec.routes[].services[].port`: a whole number or a string.
          @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
          /// `spec.routes[].services[].responseForwarding`: ``ResponseForwarding``.
          @_alwaysEmitIntoClient public var responseForwarding: ResponseForwarding { get { self[object: "responseForwarding"] } set { self[object: "responseForwarding"] = newValue } _modify { yield &self[object: "responseForwarding"] } }
          /// `spec.routes[].services[].scheme`: a string.
          @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }
          /// `spec.routes[].services[].serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? { get { self[string: "serversTransport"] } set { self[string: "serversTransport"] = newValue } }
          /// `spec.routes[].services[].sticky`: ``Sticky``.
          @_alwaysEmitIntoClient public var sticky: Sticky { get { self[object: "sticky"] } set { self[object: "sticky"] = newValue } _modify { yield &self[object: "sticky"] } }
          /// `spec.routes[].services[].strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
          /// `spec.routes[].services[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }
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
        public static let fields = FieldTable(["?-certResolver", "?[domains", "?{options", "?-secretName", "?{store"], [DomainsItem.self, Options.self, Store.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(certResolver: String? = nil, domains: [DomainsItem]? = nil, options: Options? = nil, secretName: String? = nil, store: Store? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.certResolver = certResolver
          self.domains = domains
          if let options { self.options = options }
          self.secretName = secretName
          if let store { self.store = store }
          configure(&self)
        }
        /// `spec.tls.certResolver`: a string.
        @_alwaysEmitIntoClient public var certResolver: String? { get { self[string: "certResolver"] } set { self[string: "certResolver"] = newValue } }
        /// `spec.tls.domains`: a list of ``DomainsItem``.
        @_alwaysEmitIntoClient public var domains: [DomainsItem]? { get { self[field: "domains"] } set { self[field: "domains"] = newValue } }
        /// `spec.tls.options`: ``Options``.
        @_alwaysEmitIntoClient public var options: Options { get { self[object: "options"] } set { self[object: "options"] = newValue } _modify { yield &self[object: "options"] } }
        /// `spec.tls.secretName`: a string.
        @_alwaysEmitIntoClient public var secretName: String? { get { self[string: "secretName"] } set { self[string: "secretName"] = newValue } }
        /// `spec.tls.store`: ``Store``.
        @_alwaysEmitIntoClient public var store: Store { get { self[object: "store"] } set { self[object: "store"] = newValue } _modify { yield &self[object: "store"] } }

        /// `spec.tls.domains[]`, with 2 fields.
        public struct DomainsItem: SchemaObject {
          public static let fields = FieldTable(["?-main", "?-sans"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(main: String? = nil, sans: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.main = main
            self.sans = sans
            configure(&self)
          }
          /// `spec.tls.domains[].main`: a string.
          @_alwaysEmitIntoClient public var main: String? { get { self[string: "main"] } set { self[string: "main"] = newValue } }
          /// `spec.tls.domains[].sans`: a list of strings.
          @_alwaysEmitIntoClient public var sans: [String]? { get { self[field: "sans"] } set { self[field: "sans"] = newValue } }
        }

        /// `spec.tls.options`, with 2 fields.
        public struct Options: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.tls.options.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.tls.options.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }

        /// `spec.tls.store`, with 2 fields.
        public struct Store: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.tls.store.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.tls.store.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }
      }
    }
  }
}
