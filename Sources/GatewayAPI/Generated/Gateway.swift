// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `Gateway` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct Gateway: Resource {
    public static let type = ResourceType(group: "gateway.networking.k8s.io", version: "v1", kind: "Gateway", scope: .namespaced)
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

    /// `spec`, with 6 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?[addresses", "?{allowedListeners", "!-gatewayClassName", "?{infrastructure", "!#listeners name", "?{tls"], [AddressesItem.self, AllowedListeners.self, Infrastructure.self, ListenersItem.self, Tls.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(gatewayClassName: String, listeners: [ListenersItem], addresses: [AddressesItem]? = nil, allowedListeners: AllowedListeners? = nil, infrastructure: Infrastructure? = nil, tls: Tls? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.addresses = addresses
        if let allowedListeners { self.allowedListeners = allowedListeners }
        self.gatewayClassName = gatewayClassName
        if let infrastructure { self.infrastructure = infrastructure }
        self.listeners = listeners
        if let tls { self.tls = tls }
        configure(&self)
      }
      /// `spec.addresses`: a list of ``AddressesItem``.
      @_alwaysEmitIntoClient public var addresses: [AddressesItem]? { get { self[field: "addresses"] } set { self[field: "addresses"] = newValue } }
      /// `spec.allowedListeners`: ``AllowedListeners``.
      @_alwaysEmitIntoClient public var allowedListeners: AllowedListeners { get { self[object: "allowedListeners"] } set { self[object: "allowedListeners"] = newValue } _modify { yield &self[object: "allowedListeners"] } }
      /// `spec.gatewayClassName`: a string, required.
      @_alwaysEmitIntoClient public var gatewayClassName: String? { get { self[string: "gatewayClassName"] } set { self[string: "gatewayClassName"] = newValue } }
      /// `spec.infrastructure`: ``Infrastructure``.
      @_alwaysEmitIntoClient public var infrastructure: Infrastructure { get { self[object: "infrastructure"] } set { self[object: "infrastructure"] = newValue } _modify { yield &self[object: "infrastructure"] } }
      /// `spec.listeners`: a list of ``ListenersItem``, required, told apart by `name`.
      @_alwaysEmitIntoClient public var listeners: [ListenersItem]? { get { self[field: "listeners"] } set { self[field: "listeners"] = newValue } }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }

      /// `spec.addresses[]`, with 2 fields.
      public struct AddressesItem: SchemaObject {
        public static let fields = FieldTable(["?-type", "?-value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(type: String? = nil, value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.type = type
          self.value = value
          configure(&self)
        }
        /// `spec.addresses[].type`: a string, by default `"IPAddress"`.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        /// `spec.addresses[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
      }

      /// `spec.allowedListeners`, with one field.
      public struct AllowedListeners: SchemaObject {
        public static let fields = FieldTable(["?{namespaces"], [Namespaces.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(namespaces: Namespaces? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let namespaces { self.namespaces = namespaces }
          configure(&self)
        }
        /// `spec.allowedListeners.namespaces`: ``Namespaces``.
        @_alwaysEmitIntoClient public var namespaces: Namespaces { get { self[object: "namespaces"] } set { self[object: "namespaces"] = newValue } _modify { yield &self[object: "namespaces"] } }

        /// `spec.allowedListeners.namespaces`, with 2 fields.
        public struct Namespaces: SchemaObject {
          public static let fields = FieldTable(["?-from", "?{selector"], [Selector.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(from: From? = nil, selector: Selector? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.from = from
            if let selector { self.selector = selector }
            configure(&self)
          }
          /// `spec.allowedListeners.namespaces.from`: ``From``, by default `"None"`.
          @_alwaysEmitIntoClient public var from: From? { get { self[field: "from"] } set { self[field: "from"] = newValue } }
          /// `spec.allowedListeners.namespaces.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }

          /// `spec.allowedListeners.namespaces.from`, with 4 known values.
          public struct From: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `All`.
            @_alwaysEmitIntoClient public static var all: Self { Self(text: "All", unchecked: ()) }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
            /// `Same`.
            @_alwaysEmitIntoClient public static var same: Self { Self(text: "Same", unchecked: ()) }
            /// `Selector`.
            @_alwaysEmitIntoClient public static var selector: Self { Self(text: "Selector", unchecked: ()) }
          }

          /// `spec.allowedListeners.namespaces.selector`, with 2 fields.
          public struct Selector: SchemaObject {
            public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.matchExpressions = matchExpressions
              if let matchLabels { self.matchLabels = matchLabels }
              configure(&self)
            }
            /// `spec.allowedListeners.namespaces.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
            /// `spec.allowedListeners.namespaces.selector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }

            /// `spec.allowedListeners.namespaces.selector.matchExpressions[]`, with 3 fields.
            public struct MatchExpressionsItem: SchemaObject {
              public static let fields = FieldTable(["!-key", "!-operator", "?-values"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, `operator`: String, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.`operator` = `operator`
                self.values = values
                configure(&self)
              }
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].operator`: a string, required.
              @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].values`: a list of strings.
              @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
            }
          }
        }
      }

      /// `spec.infrastructure`, with 3 fields.
      public struct Infrastructure: SchemaObject {
        public static let fields = FieldTable(["?-annotations", "?-labels", "?{parametersRef"], [ParametersRef.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, labels: OrderedMap<String>? = nil, parametersRef: ParametersRef? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          if let parametersRef { self.parametersRef = parametersRef }
          configure(&self)
        }
        /// `spec.infrastructure.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
        /// `spec.infrastructure.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
        /// `spec.infrastructure.parametersRef`: ``ParametersRef``.
        @_alwaysEmitIntoClient public var parametersRef: ParametersRef { get { self[object: "parametersRef"] } set { self[object: "parametersRef"] = newValue } _modify { yield &self[object: "parametersRef"] } }

        /// `spec.infrastructure.parametersRef`, with 3 fields.
        public struct ParametersRef: SchemaObject {
          public static let fields = FieldTable(["!-name", "!-group", "!-kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, group: String, kind: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            configure(&self)
          }
          /// `spec.infrastructure.parametersRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.infrastructure.parametersRef.group`: a string, required.
          @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
          /// `spec.infrastructure.parametersRef.kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
        }
      }

      /// `spec.listeners[]`, with 6 fields.
      public struct ListenersItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?{allowedRoutes", "?-hostname", "!-port", "!-protocol", "?{tls"], [AllowedRoutes.self, Tls.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, port: Int, `protocol`: String, allowedRoutes: AllowedRoutes? = nil, hostname: String? = nil, tls: Tls? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let allowedRoutes { self.allowedRoutes = allowedRoutes }
          self.hostname = hostname
          self.port = port
          self.`protocol` = `protocol`
          if let tls { self.tls = tls }
          configure(&self)
        }
        /// `spec.listeners[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.listeners[].allowedRoutes`: ``AllowedRoutes``.
        @_alwaysEmitIntoClient public var allowedRoutes: AllowedRoutes { get { self[object: "allowedRoutes"] } set { self[object: "allowedRoutes"] = newValue } _modify { yield &self[object: "allowedRoutes"] } }
        /// `spec.listeners[].hostname`: a string.
        @_alwaysEmitIntoClient public var hostname: String? { get { self[string: "hostname"] } set { self[string: "hostname"] = newValue } }
        /// `spec.listeners[].port`: a whole number, format `int32`, required.
        @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
        /// `spec.listeners[].protocol`: a string, required.
        @_alwaysEmitIntoClient public var `protocol`: String? { get { self[string: "protocol"] } set { self[string: "protocol"] = newValue } }
        /// `spec.listeners[].tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }

        /// `spec.listeners[].allowedRoutes`, with 2 fields.
        public struct AllowedRoutes: SchemaObject {
          public static let fields = FieldTable(["?[kinds", "?{namespaces"], [KindsItem.self, Namespaces.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(kinds: [KindsItem]? = nil, namespaces: Namespaces? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.kinds = kinds
            if let namespaces { self.namespaces = namespaces }
            configure(&self)
          }
          /// `spec.listeners[].allowedRoutes.kinds`: a list of ``KindsItem``.
          @_alwaysEmitIntoClient public var kinds: [KindsItem]? { get { self[field: "kinds"] } set { self[field: "kinds"] = newValue } }
          /// `spec.listeners[].allowedRoutes.namespaces`: ``Namespaces``.
          @_alwaysEmitIntoClient public var namespaces: Namespaces { get { self[object: "namespaces"] } set { self[object: "namespaces"] = newValue } _modify { yield &self[object: "namespaces"] } }

          /// `spec.listeners[].allowedRoutes.kinds[]`, with 2 fields.
          public struct KindsItem: SchemaObject {
            public static let fields = FieldTable(["?-group", "!-kind"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(kind: String, group: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.group = group
              self.kind = kind
              configure(&self)
            }
            /// `spec.listeners[].allowedRoutes.kinds[].group`: a string, by default `"gateway.networking.k8s.io"`.
            @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
            /// `spec.listeners[].allowedRoutes.kinds[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
          }

          /// `spec.listeners[].allowedRoutes.namespaces`, with 2 fields.
          public struct Namespaces: SchemaObject {
            public static let fields = FieldTable(["?-from", "?{selector"], [Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(from: From? = nil, selector: Selector? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.from = from
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.listeners[].allowedRoutes.namespaces.from`: ``From``, by default `"Same"`.
            @_alwaysEmitIntoClient public var from: From? { get { self[field: "from"] } set { self[field: "from"] = newValue } }
            /// `spec.listeners[].allowedRoutes.namespaces.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
            /// The same as ``GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector``.
            public typealias Selector = GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector

            /// `spec.listeners[].allowedRoutes.namespaces.from`, with 3 known values.
            public struct From: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `All`.
              @_alwaysEmitIntoClient public static var all: Self { Self(text: "All", unchecked: ()) }
              /// `Same`.
              @_alwaysEmitIntoClient public static var same: Self { Self(text: "Same", unchecked: ()) }
              /// `Selector`.
              @_alwaysEmitIntoClient public static var selector: Self { Self(text: "Selector", unchecked: ()) }
            }
          }
        }

        /// `spec.listeners[].tls`, with 3 fields.
        public struct Tls: SchemaObject {
          public static let fields = FieldTable(["?[certificateRefs", "?-mode", "?-options"], [CertificateRefsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(certificateRefs: [CertificateRefsItem]? = nil, mode: Mode? = nil, options: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.certificateRefs = certificateRefs
            self.mode = mode
            if let options { self.options = options }
            configure(&self)
          }
          /// `spec.listeners[].tls.certificateRefs`: a list of ``CertificateRefsItem``.
          @_alwaysEmitIntoClient public var certificateRefs: [CertificateRefsItem]? { get { self[field: "certificateRefs"] } set { self[field: "certificateRefs"] = newValue } }
          /// `spec.listeners[].tls.mode`: ``Mode``, by default `"Terminate"`.
          @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
          /// `spec.listeners[].tls.options`: strings by name.
          @_alwaysEmitIntoClient public var options: OrderedMap<String> { get { self[object: "options"] } set { self[object: "options"] = newValue } _modify { yield &self[object: "options"] } }

          /// `spec.listeners[].tls.certificateRefs[]`, with 4 fields.
          public struct CertificateRefsItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-group", "?-kind", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, group: String? = nil, kind: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.group = group
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.listeners[].tls.certificateRefs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.listeners[].tls.certificateRefs[].group`: a string, by default `""`.
            @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
            /// `spec.listeners[].tls.certificateRefs[].kind`: a string, by default `"Secret"`.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.listeners[].tls.certificateRefs[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }

          /// `spec.listeners[].tls.mode`, with 2 known values.
          public struct Mode: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Passthrough`.
            @_alwaysEmitIntoClient public static var passthrough: Self { Self(text: "Passthrough", unchecked: ()) }
            /// `Terminate`.
            @_alwaysEmitIntoClient public static var terminate: Self { Self(text: "Terminate", unchecked: ()) }
          }
        }
      }

      /// `spec.tls`, with 2 fields.
      public struct Tls: SchemaObject {
        public static let fields = FieldTable(["?{backend", "?{frontend"], [Backend.self, Frontend.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(backend: Backend? = nil, frontend: Frontend? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let backend { self.backend = backend }
          if let frontend { self.frontend = frontend }
          configure(&self)
        }
        /// `spec.tls.backend`: ``Backend``.
        @_alwaysEmitIntoClient public var backend: Backend { get { self[object: "backend"] } set { self[object: "backend"] = newValue } _modify { yield &self[object: "backend"] } }
        /// `spec.tls.frontend`: ``Frontend``.
        @_alwaysEmitIntoClient public var frontend: Frontend { get { self[object: "frontend"] } set { self[object: "frontend"] = newValue } _modify { yield &self[object: "frontend"] } }

        /// `spec.tls.backend`, with one field.
        public struct Backend: SchemaObject {
          public static let fields = FieldTable(["?{clientCertificateRef"], [ClientCertificateRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(clientCertificateRef: ClientCertificateRef? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let clientCertificateRef { self.clientCertificateRef = clientCertificateRef }
            configure(&self)
          }
          /// `spec.tls.backend.clientCertificateRef`: ``ClientCertificateRef``.
          @_alwaysEmitIntoClient public var clientCertificateRef: ClientCertificateRef { get { self[object: "clientCertificateRef"] } set { self[object: "clientCertificateRef"] = newValue } _modify { yield &self[object: "clientCertificateRef"] } }

          /// `spec.tls.backend.clientCertificateRef`, with 4 fields.
          public struct ClientCertificateRef: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-group", "?-kind", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, group: String? = nil, kind: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.group = group
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.tls.backend.clientCertificateRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.tls.backend.clientCertificateRef.group`: a string, by default `""`.
            @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
            /// `spec.tls.backend.clientCertificateRef.kind`: a string, by default `"Secret"`.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.tls.backend.clientCertificateRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }
        }

        /// `spec.tls.frontend`, with 2 fields.
        public struct Frontend: SchemaObject {
          public static let fields = FieldTable(["!{default", "?#perPort port"], [Default.self, PerPortItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(`default`: Default, perPort: [PerPortItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.`default` = `default`
            self.perPort = perPort
            configure(&self)
          }
          /// `spec.tls.frontend.default`: ``Default``, required.
          @_alwaysEmitIntoClient public var `default`: Default { get { self[object: "default"] } set { self[object: "default"] = newValue } _modify { yield &self[object: "default"] } }
          /// `spec.tls.frontend.perPort`: a list of ``PerPortItem``, told apart by `port`.
          @_alwaysEmitIntoClient public var perPort: [PerPortItem]? { get { self[field: "perPort"] } set { self[field: "perPort"] = newValue } }

          /// `spec.tls.frontend.default`, with one field.
          public struct Default: SchemaObject {
            public static let fields = FieldTable(["?{validation"], [Validation.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(validation: Validation? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let validation { self.validation = validation }
              configure(&self)
            }
            /// `spec.tls.frontend.default.validation`: ``Validation``.
            @_alwaysEmitIntoClient public var validation: Validation { get { self[object: "validation"] } set { self[object: "validation"] = newValue } _modify { yield &self[object: "validation"] } }

            /// `spec.tls.frontend.default.validation`, with 2 fields.
            public struct Validation: SchemaObject {
              public static let fields = FieldTable(["![caCertificateRefs", "?-mode"], [CaCertificateRefsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(caCertificateRefs: [CaCertificateRefsItem], mode: Mode? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.caCertificateRefs = caCertificateRefs
                self.mode = mode
                configure(&self)
              }
              /// `spec.tls.frontend.default.validation.caCertificateRefs`: a list of ``CaCertificateRefsItem``, required.
              @_alwaysEmitIntoClient public var caCertificateRefs: [CaCertificateRefsItem]? { get { self[field: "caCertificateRefs"] } set { self[field: "caCertificateRefs"] = newValue } }
              /// `spec.tls.frontend.default.validation.mode`: ``Mode``, by default `"AllowValidOnly"`.
              @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }

              /// `spec.tls.frontend.default.validation.caCertificateRefs[]`, with 4 fields.
              public struct CaCertificateRefsItem: SchemaObject {
                public static let fields = FieldTable(["!-name", "!-group", "!-kind", "?-namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String, group: String, kind: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.group = group
                  self.kind = kind
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].group`: a string, required.
                @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].kind`: a string, required.
                @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
              }

              /// `spec.tls.frontend.default.validation.mode`, with 2 known values.
              public struct Mode: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `AllowInsecureFallback`.
                @_alwaysEmitIntoClient public static var allowInsecureFallback: Self { Self(text: "AllowInsecureFallback", unchecked: ()) }
                /// `AllowValidOnly`.
                @_alwaysEmitIntoClient public static var allowValidOnly: Self { Self(text: "AllowValidOnly", unchecked: ()) }
              }
            }
          }

          /// `spec.tls.frontend.perPort[]`, with 2 fields.
          public struct PerPortItem: SchemaObject {
            public static let fields = FieldTable(["!-port", "!{tls"], [Tls.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(port: Int, tls: Tls, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.port = port
              self.tls = tls
              configure(&self)
            }
            /// `spec.tls.frontend.perPort[].port`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
            /// `spec.tls.frontend.perPort[].tls`: ``Tls``, required.
            @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }

            /// `spec.tls.frontend.perPort[].tls`, with one field.
            public struct Tls: SchemaObject {
              public static let fields = FieldTable(["?{validation"], [Validation.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(validation: Validation? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let validation { self.validation = validation }
                configure(&self)
              }
              /// `spec.tls.frontend.perPort[].tls.validation`: ``Validation``.
              @_alwaysEmitIntoClient public var validation: Validation { get { self[object: "validation"] } set { self[object: "validation"] = newValue } _modify { yield &self[object: "validation"] } }
              /// The same as ``GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation``.
              public typealias Validation = GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation
            }
          }
        }
      }
    }
  }
}

extension GatewayNetworking.V1beta1 {
  /// `Gateway` of `gateway.networking.k8s.io/v1beta1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct Gateway: Resource {
    public static let type = ResourceType(group: "gateway.networking.k8s.io", version: "v1beta1", kind: "Gateway", scope: .namespaced)
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
    /// The same as ``GatewayNetworking.Gateway.Spec``.
    public typealias Spec = GatewayNetworking.Gateway.Spec
  }
}
