// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `IngressRouteTCP` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct IngressRouteTCP: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "IngressRouteTCP",
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
        "?- ?- ![ ?{",
        ["entryPoints", "ingressClassName", "routes", "tls"],
        [RoutesItem.self, Tls.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        routes: [RoutesItem],
        entryPoints: [String]? = nil,
        ingressClassName: String? = nil,
        tls: Tls? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.entryPoints = entryPoints
        self.ingressClassName = ingressClassName
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
      /// `spec.routes`: a list of ``RoutesItem``, required.
      @_alwaysEmitIntoClient public var routes: [RoutesItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }

      /// `spec.routes[]`, with 5 fields.
      public struct RoutesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?[ ?- ?[ ?-",
          ["match", "middlewares", "priority", "services", "syntax"],
          [MiddlewaresItem.self, ServicesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          match: String,
          middlewares: [MiddlewaresItem]? = nil,
          priority: Int? = nil,
          services: [ServicesItem]? = nil,
          syntax: Syntax? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.match = match
          self.middlewares = middlewares
          self.priority = priority
          self.services = services
          self.syntax = syntax
          configure(&self)
        }
        /// `spec.routes[].match`: a string, required.
        @_alwaysEmitIntoClient public var match: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.routes[].middlewares`: a list of ``MiddlewaresItem``.
        @_alwaysEmitIntoClient public var middlewares: [MiddlewaresItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.routes[].priority`: a whole number.
        @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.routes[].services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.routes[].syntax`: ``Syntax``.
        @_alwaysEmitIntoClient public var syntax: Syntax? { get { self[field: 4] } set { self[field: 4] = newValue } }

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

        /// `spec.routes[].services[]`, with 10 fields.
        public struct ServicesItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- !- ?{ ?- ?- ?- ?-",
            [
              "name", "namespace", "nativeLB", "nodePortLB", "port", "proxyProtocol", "serversTransport",
              "terminationDelay", "tls", "weight",
            ],
            [ProxyProtocol.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            port: IntOrString,
            namespace: String? = nil,
            nativeLB: Bool? = nil,
            nodePortLB: Bool? = nil,
            proxyProtocol: ProxyProtocol? = nil,
            serversTransport: String? = nil,
            terminationDelay: Int? = nil,
            tls: Bool? = nil,
            weight: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            self.nativeLB = nativeLB
            self.nodePortLB = nodePortLB
            self.port = port
            if let proxyProtocol { self.proxyProtocol = proxyProtocol }
            self.serversTransport = serversTransport
            self.terminationDelay = terminationDelay
            self.tls = tls
            self.weight = weight
            configure(&self)
          }
          /// `spec.routes[].services[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.routes[].services[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.routes[].services[].nativeLB`: true or false.
          @_alwaysEmitIntoClient public var nativeLB: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.routes[].services[].nodePortLB`: true or false.
          @_alwaysEmitIntoClient public var nodePortLB: Bool? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.routes[].services[].port`: a whole number or a string, required.
          @_alwaysEmitIntoClient public var port: IntOrString? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.routes[].services[].proxyProtocol`: ``ProxyProtocol``.
          @_alwaysEmitIntoClient public var proxyProtocol: ProxyProtocol {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.routes[].services[].serversTransport`: a string.
          @_alwaysEmitIntoClient public var serversTransport: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.routes[].services[].terminationDelay`: a whole number.
          @_alwaysEmitIntoClient public var terminationDelay: Int? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.routes[].services[].tls`: true or false.
          @_alwaysEmitIntoClient public var tls: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
          /// `spec.routes[].services[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// The same as ``Traefik.ServersTransportTCP.Spec.ProxyProtocol``.
          public typealias ProxyProtocol = Traefik.ServersTransportTCP.Spec.ProxyProtocol
        }

        /// `spec.routes[].syntax`, with 2 known values.
        public struct Syntax: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `v2`.
          @_alwaysEmitIntoClient public static var v2: Self { Self(text: "v2", unchecked: ()) }
          /// `v3`.
          @_alwaysEmitIntoClient public static var v3: Self { Self(text: "v3", unchecked: ()) }
        }
      }

      /// `spec.tls`, with 6 fields.
      public struct Tls: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?{ ?- ?- ?{",
          ["certResolver", "domains", "options", "passthrough", "secretName", "store"],
          [DomainsItem.self, Options.self, Store.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          certResolver: String? = nil,
          domains: [DomainsItem]? = nil,
          options: Options? = nil,
          passthrough: Bool? = nil,
          secretName: String? = nil,
          store: Store? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.certResolver = certResolver
          self.domains = domains
          if let options { self.options = options }
          self.passthrough = passthrough
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
        /// `spec.tls.passthrough`: true or false.
        @_alwaysEmitIntoClient public var passthrough: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.tls.secretName`: a string.
        @_alwaysEmitIntoClient public var secretName: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.tls.store`: ``Store``.
        @_alwaysEmitIntoClient public var store: Store {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// The same as ``Traefik.IngressRoute.Spec.Tls.DomainsItem``.
        public typealias DomainsItem = Traefik.IngressRoute.Spec.Tls.DomainsItem
        /// The same as ``Traefik.IngressRoute.Spec.Tls.Options``.
        public typealias Options = Traefik.IngressRoute.Spec.Tls.Options
        /// The same as ``Traefik.IngressRoute.Spec.Tls.Store``.
        public typealias Store = Traefik.IngressRoute.Spec.Tls.Store
      }
    }
  }
}
