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
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "Gateway",
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

    /// `spec`, with 6 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?{ !- ?{ !#name ?{",
        ["addresses", "allowedListeners", "gatewayClassName", "infrastructure", "listeners", "tls"],
        [AddressesItem.self, AllowedListeners.self, Infrastructure.self, ListenersItem.self, Tls.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        gatewayClassName: String,
        listeners: [ListenersItem],
        addresses: [AddressesItem]? = nil,
        allowedListeners: AllowedListeners? = nil,
        infrastructure: Infrastructure? = nil,
        tls: Tls? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var addresses: [AddressesItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.allowedListeners`: ``AllowedListeners``.
      @_alwaysEmitIntoClient public var allowedListeners: AllowedListeners {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.gatewayClassName`: a string, required.
      @_alwaysEmitIntoClient public var gatewayClassName: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.infrastructure`: ``Infrastructure``.
      @_alwaysEmitIntoClient public var infrastructure: Infrastructure {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.listeners`: a list of ``ListenersItem``, required, told apart by `name`.
      @_alwaysEmitIntoClient public var listeners: [ListenersItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }

      /// `spec.addresses[]`, with 2 fields.
      public struct AddressesItem: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["type", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          type: String? = nil,
          value: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.type = type
          self.value = value
          configure(&self)
        }
        /// `spec.addresses[].type`: a string, by default `"IPAddress"`.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.addresses[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.allowedListeners`, with one field.
      public struct AllowedListeners: SchemaObject {
        public static let fields = FieldTable("?{", ["namespaces"], [Namespaces.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(namespaces: Namespaces? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let namespaces { self.namespaces = namespaces }
          configure(&self)
        }
        /// `spec.allowedListeners.namespaces`: ``Namespaces``.
        @_alwaysEmitIntoClient public var namespaces: Namespaces {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.allowedListeners.namespaces`, with 2 fields.
        public struct Namespaces: SchemaObject {
          public static let fields = FieldTable("?- ?{", ["from", "selector"], [Selector.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            from: From? = nil,
            selector: Selector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.from = from
            if let selector { self.selector = selector }
            configure(&self)
          }
          /// `spec.allowedListeners.namespaces.from`: ``From``, by default `"None"`.
          @_alwaysEmitIntoClient public var from: From? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.allowedListeners.namespaces.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

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
            public static let fields = FieldTable(
              "?[ ?-",
              ["matchExpressions", "matchLabels"],
              [MatchExpressionsItem.self]
            )
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
            /// `spec.allowedListeners.namespaces.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.allowedListeners.namespaces.selector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.allowedListeners.namespaces.selector.matchExpressions[]`, with 3 fields.
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
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].operator`: a string, required.
              @_alwaysEmitIntoClient public var `operator`: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.allowedListeners.namespaces.selector.matchExpressions[].values`: a list of strings.
              @_alwaysEmitIntoClient public var values: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }
      }

      /// `spec.infrastructure`, with 3 fields.
      public struct Infrastructure: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{",
          ["annotations", "labels", "parametersRef"],
          [ParametersRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          annotations: OrderedMap<String>? = nil,
          labels: OrderedMap<String>? = nil,
          parametersRef: ParametersRef? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          if let parametersRef { self.parametersRef = parametersRef }
          configure(&self)
        }
        /// `spec.infrastructure.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.infrastructure.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.infrastructure.parametersRef`: ``ParametersRef``.
        @_alwaysEmitIntoClient public var parametersRef: ParametersRef {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.infrastructure.parametersRef`, with 3 fields.
        public struct ParametersRef: SchemaObject {
          public static let fields = FieldTable("!- !- !-", ["name", "group", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            group: String,
            kind: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            configure(&self)
          }
          /// `spec.infrastructure.parametersRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.infrastructure.parametersRef.group`: a string, required.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.infrastructure.parametersRef.kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        }
      }

      /// `spec.listeners[]`, with 6 fields.
      public struct ListenersItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?- !- !- ?{",
          ["name", "allowedRoutes", "hostname", "port", "protocol", "tls"],
          [AllowedRoutes.self, Tls.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          port: Int,
          `protocol`: String,
          allowedRoutes: AllowedRoutes? = nil,
          hostname: String? = nil,
          tls: Tls? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.listeners[].allowedRoutes`: ``AllowedRoutes``.
        @_alwaysEmitIntoClient public var allowedRoutes: AllowedRoutes {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.listeners[].hostname`: a string.
        @_alwaysEmitIntoClient public var hostname: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.listeners[].port`: a whole number, format `int32`, required.
        @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.listeners[].protocol`: a string, required.
        @_alwaysEmitIntoClient public var `protocol`: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.listeners[].tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }

        /// `spec.listeners[].allowedRoutes`, with 2 fields.
        public struct AllowedRoutes: SchemaObject {
          public static let fields = FieldTable("?[ ?{", ["kinds", "namespaces"], [KindsItem.self, Namespaces.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            kinds: [KindsItem]? = nil,
            namespaces: Namespaces? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.kinds = kinds
            if let namespaces { self.namespaces = namespaces }
            configure(&self)
          }
          /// `spec.listeners[].allowedRoutes.kinds`: a list of ``KindsItem``.
          @_alwaysEmitIntoClient public var kinds: [KindsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.listeners[].allowedRoutes.namespaces`: ``Namespaces``.
          @_alwaysEmitIntoClient public var namespaces: Namespaces {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.listeners[].allowedRoutes.kinds[]`, with 2 fields.
          public struct KindsItem: SchemaObject {
            public static let fields = FieldTable("?- !-", ["group", "kind"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              kind: String,
              group: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.group = group
              self.kind = kind
              configure(&self)
            }
            /// `spec.listeners[].allowedRoutes.kinds[].group`: a string, by default `"gateway.networking.k8s.io"`.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.listeners[].allowedRoutes.kinds[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.listeners[].allowedRoutes.namespaces`, with 2 fields.
          public struct Namespaces: SchemaObject {
            public static let fields = FieldTable("?- ?{", ["from", "selector"], [Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              from: From? = nil,
              selector: Selector? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.from = from
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.listeners[].allowedRoutes.namespaces.from`: ``From``, by default `"Same"`.
            @_alwaysEmitIntoClient public var from: From? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.listeners[].allowedRoutes.namespaces.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
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
          public static let fields = FieldTable(
            "?[ ?- ?-",
            ["certificateRefs", "mode", "options"],
            [CertificateRefsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            certificateRefs: [CertificateRefsItem]? = nil,
            mode: Mode? = nil,
            options: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.certificateRefs = certificateRefs
            self.mode = mode
            if let options { self.options = options }
            configure(&self)
          }
          /// `spec.listeners[].tls.certificateRefs`: a list of ``CertificateRefsItem``.
          @_alwaysEmitIntoClient public var certificateRefs: [CertificateRefsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.listeners[].tls.mode`: ``Mode``, by default `"Terminate"`.
          @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.listeners[].tls.options`: strings by name.
          @_alwaysEmitIntoClient public var options: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.listeners[].tls.certificateRefs[]`, with 4 fields.
          public struct CertificateRefsItem: SchemaObject {
            public static let fields = FieldTable("!- ?- ?- ?-", ["name", "group", "kind", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              group: String? = nil,
              kind: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.group = group
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.listeners[].tls.certificateRefs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.listeners[].tls.certificateRefs[].group`: a string, by default `""`.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.listeners[].tls.certificateRefs[].kind`: a string, by default `"Secret"`.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.listeners[].tls.certificateRefs[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
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
        public static let fields = FieldTable("?{ ?{", ["backend", "frontend"], [Backend.self, Frontend.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          backend: Backend? = nil,
          frontend: Frontend? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let backend { self.backend = backend }
          if let frontend { self.frontend = frontend }
          configure(&self)
        }
        /// `spec.tls.backend`: ``Backend``.
        @_alwaysEmitIntoClient public var backend: Backend {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.tls.frontend`: ``Frontend``.
        @_alwaysEmitIntoClient public var frontend: Frontend {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.tls.backend`, with one field.
        public struct Backend: SchemaObject {
          public static let fields = FieldTable("?{", ["clientCertificateRef"], [ClientCertificateRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            clientCertificateRef: ClientCertificateRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let clientCertificateRef { self.clientCertificateRef = clientCertificateRef }
            configure(&self)
          }
          /// `spec.tls.backend.clientCertificateRef`: ``ClientCertificateRef``.
          @_alwaysEmitIntoClient public var clientCertificateRef: ClientCertificateRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.tls.backend.clientCertificateRef`, with 4 fields.
          public struct ClientCertificateRef: SchemaObject {
            public static let fields = FieldTable("!- ?- ?- ?-", ["name", "group", "kind", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              group: String? = nil,
              kind: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.group = group
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.tls.backend.clientCertificateRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.tls.backend.clientCertificateRef.group`: a string, by default `""`.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.tls.backend.clientCertificateRef.kind`: a string, by default `"Secret"`.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.tls.backend.clientCertificateRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }
        }

        /// `spec.tls.frontend`, with 2 fields.
        public struct Frontend: SchemaObject {
          public static let fields = FieldTable("!{ ?#port", ["default", "perPort"], [Default.self, PerPortItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            `default`: Default,
            perPort: [PerPortItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.`default` = `default`
            self.perPort = perPort
            configure(&self)
          }
          /// `spec.tls.frontend.default`: ``Default``, required.
          @_alwaysEmitIntoClient public var `default`: Default {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.tls.frontend.perPort`: a list of ``PerPortItem``, told apart by `port`.
          @_alwaysEmitIntoClient public var perPort: [PerPortItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.tls.frontend.default`, with one field.
          public struct Default: SchemaObject {
            public static let fields = FieldTable("?{", ["validation"], [Validation.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              validation: Validation? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let validation { self.validation = validation }
              configure(&self)
            }
            /// `spec.tls.frontend.default.validation`: ``Validation``.
            @_alwaysEmitIntoClient public var validation: Validation {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.tls.frontend.default.validation`, with 2 fields.
            public struct Validation: SchemaObject {
              public static let fields = FieldTable(
                "![ ?-",
                ["caCertificateRefs", "mode"],
                [CaCertificateRefsItem.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                caCertificateRefs: [CaCertificateRefsItem],
                mode: Mode? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.caCertificateRefs = caCertificateRefs
                self.mode = mode
                configure(&self)
              }
              /// `spec.tls.frontend.default.validation.caCertificateRefs`: a list of ``CaCertificateRefsItem``,
              /// required.
              @_alwaysEmitIntoClient public var caCertificateRefs: [CaCertificateRefsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.tls.frontend.default.validation.mode`: ``Mode``, by default `"AllowValidOnly"`.
              @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: 1] } set { self[field: 1] = newValue } }

              /// `spec.tls.frontend.default.validation.caCertificateRefs[]`, with 4 fields.
              public struct CaCertificateRefsItem: SchemaObject {
                public static let fields = FieldTable("!- !- !- ?-", ["name", "group", "kind", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String,
                  group: String,
                  kind: String,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.group = group
                  self.kind = kind
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].group`: a string, required.
                @_alwaysEmitIntoClient public var group: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].kind`: a string, required.
                @_alwaysEmitIntoClient public var kind: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.tls.frontend.default.validation.caCertificateRefs[].namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
              }

              /// `spec.tls.frontend.default.validation.mode`, with 2 known values.
              public struct Mode: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `AllowInsecureFallback`.
                @_alwaysEmitIntoClient public static var allowInsecureFallback: Self {
                  Self(text: "AllowInsecureFallback", unchecked: ())
                }
                /// `AllowValidOnly`.
                @_alwaysEmitIntoClient public static var allowValidOnly: Self {
                  Self(text: "AllowValidOnly", unchecked: ())
                }
              }
            }
          }

          /// `spec.tls.frontend.perPort[]`, with 2 fields.
          public struct PerPortItem: SchemaObject {
            public static let fields = FieldTable("!- !{", ["port", "tls"], [Tls.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(port: Int, tls: Tls, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.port = port
              self.tls = tls
              configure(&self)
            }
            /// `spec.tls.frontend.perPort[].port`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.tls.frontend.perPort[].tls`: ``Tls``, required.
            @_alwaysEmitIntoClient public var tls: Tls {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.tls.frontend.perPort[].tls`, with one field.
            public struct Tls: SchemaObject {
              public static let fields = FieldTable("?{", ["validation"], [Validation.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                validation: Validation? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let validation { self.validation = validation }
                configure(&self)
              }
              /// `spec.tls.frontend.perPort[].tls.validation`: ``Validation``.
              @_alwaysEmitIntoClient public var validation: Validation {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
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
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1beta1",
      kind: "Gateway",
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
    /// The same as ``GatewayNetworking.Gateway.Spec``.
    public typealias Spec = GatewayNetworking.Gateway.Spec
  }
}
