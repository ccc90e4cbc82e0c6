// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `GRPCRoute` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct GRPCRoute: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "GRPCRoute",
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

    /// `spec`, with 3 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?[ ?[",
        ["hostnames", "parentRefs", "rules"],
        [ParentRefsItem.self, RulesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        hostnames: [String]? = nil,
        parentRefs: [ParentRefsItem]? = nil,
        rules: [RulesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.hostnames = hostnames
        self.parentRefs = parentRefs
        self.rules = rules
        configure(&self)
      }
      /// `spec.hostnames`: a list of strings.
      @_alwaysEmitIntoClient public var hostnames: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.parentRefs`: a list of ``ParentRefsItem``.
      @_alwaysEmitIntoClient public var parentRefs: [ParentRefsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.rules`: a list of ``RulesItem``.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: 2] } set { self[field: 2] = newValue } }

      /// `spec.parentRefs[]`, with 6 fields.
      public struct ParentRefsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?- ?- ?-",
          ["name", "group", "kind", "namespace", "port", "sectionName"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          group: String? = nil,
          kind: String? = nil,
          namespace: String? = nil,
          port: Int? = nil,
          sectionName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          self.namespace = namespace
          self.port = port
          self.sectionName = sectionName
          configure(&self)
        }
        /// `spec.parentRefs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.parentRefs[].group`: a string, by default `"gateway.networking.k8s.io"`.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.parentRefs[].kind`: a string, by default `"Gateway"`.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.parentRefs[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.parentRefs[].port`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var port: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// `spec.parentRefs[].sectionName`: a string.
        @_alwaysEmitIntoClient public var sectionName: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
      }

      /// `spec.rules[]`, with 4 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[ ?[",
          ["name", "backendRefs", "filters", "matches"],
          [BackendRefsItem.self, FiltersItem.self, MatchesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          backendRefs: [BackendRefsItem]? = nil,
          filters: [FiltersItem]? = nil,
          matches: [MatchesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.backendRefs = backendRefs
          self.filters = filters
          self.matches = matches
          configure(&self)
        }
        /// `spec.rules[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.rules[].backendRefs`: a list of ``BackendRefsItem``.
        @_alwaysEmitIntoClient public var backendRefs: [BackendRefsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.rules[].filters`: a list of ``FiltersItem``.
        @_alwaysEmitIntoClient public var filters: [FiltersItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.rules[].matches`: a list of ``MatchesItem``.
        @_alwaysEmitIntoClient public var matches: [MatchesItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }

        /// `spec.rules[].backendRefs[]`, with 7 fields.
        public struct BackendRefsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?[ ?- ?- ?- ?- ?-",
            ["name", "filters", "group", "kind", "namespace", "port", "weight"],
            [FiltersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            filters: [FiltersItem]? = nil,
            group: String? = nil,
            kind: String? = nil,
            namespace: String? = nil,
            port: Int? = nil,
            weight: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.filters = filters
            self.group = group
            self.kind = kind
            self.namespace = namespace
            self.port = port
            self.weight = weight
            configure(&self)
          }
          /// `spec.rules[].backendRefs[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].backendRefs[].filters`: a list of ``FiltersItem``.
          @_alwaysEmitIntoClient public var filters: [FiltersItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.rules[].backendRefs[].group`: a string, by default `""`.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.rules[].backendRefs[].kind`: a string, by default `"Service"`.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.rules[].backendRefs[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.rules[].backendRefs[].port`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.rules[].backendRefs[].weight`: a whole number, format `int32`, by default `1`.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem``.
          public typealias FiltersItem = GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem
        }

        /// `spec.rules[].filters[]`, with 5 fields.
        public struct FiltersItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ !-",
            ["extensionRef", "requestHeaderModifier", "requestMirror", "responseHeaderModifier", "type"],
            [ExtensionRef.self, RequestHeaderModifier.self, RequestMirror.self, ResponseHeaderModifier.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: TypeObject,
            extensionRef: ExtensionRef? = nil,
            requestHeaderModifier: RequestHeaderModifier? = nil,
            requestMirror: RequestMirror? = nil,
            responseHeaderModifier: ResponseHeaderModifier? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let extensionRef { self.extensionRef = extensionRef }
            if let requestHeaderModifier { self.requestHeaderModifier = requestHeaderModifier }
            if let requestMirror { self.requestMirror = requestMirror }
            if let responseHeaderModifier { self.responseHeaderModifier = responseHeaderModifier }
            self.type = type
            configure(&self)
          }
          /// `spec.rules[].filters[].extensionRef`: ``ExtensionRef``.
          @_alwaysEmitIntoClient public var extensionRef: ExtensionRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.rules[].filters[].requestHeaderModifier`: ``RequestHeaderModifier``.
          @_alwaysEmitIntoClient public var requestHeaderModifier: RequestHeaderModifier {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.rules[].filters[].requestMirror`: ``RequestMirror``.
          @_alwaysEmitIntoClient public var requestMirror: RequestMirror {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].filters[].responseHeaderModifier`: ``ResponseHeaderModifier``.
          @_alwaysEmitIntoClient public var responseHeaderModifier: ResponseHeaderModifier {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].filters[].type`: ``TypeObject``, required.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier``.
          public typealias ResponseHeaderModifier =
            GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier

          /// `spec.rules[].filters[].extensionRef`, with 3 fields.
          public struct ExtensionRef: SchemaObject {
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
            /// `spec.rules[].filters[].extensionRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].filters[].extensionRef.group`: a string, required.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].filters[].extensionRef.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.rules[].filters[].requestHeaderModifier`, with 3 fields.
          public struct RequestHeaderModifier: SchemaObject {
            public static let fields = FieldTable(
              "?#name ?+ ?#name",
              ["add", "remove", "set"],
              [AddItem.self, SetItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              add: [AddItem]? = nil,
              remove: [String]? = nil,
              set: [SetItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.add = add
              self.remove = remove
              self.set = set
              configure(&self)
            }
            /// `spec.rules[].filters[].requestHeaderModifier.add`: a list of ``AddItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var add: [AddItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].filters[].requestHeaderModifier.remove`: a list of strings.
            @_alwaysEmitIntoClient public var remove: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].filters[].requestHeaderModifier.set`: a list of ``SetItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var set: [SetItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier.AddItem``.
            public typealias SetItem =
              GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier.AddItem

            /// `spec.rules[].filters[].requestHeaderModifier.add[]`, with 2 fields.
            public struct AddItem: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                value: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.value = value
                configure(&self)
              }
              /// `spec.rules[].filters[].requestHeaderModifier.add[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].filters[].requestHeaderModifier.add[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.rules[].filters[].requestMirror`, with 3 fields.
          public struct RequestMirror: SchemaObject {
            public static let fields = FieldTable(
              "!{ ?{ ?-",
              ["backendRef", "fraction", "percent"],
              [BackendRef.self, Fraction.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              backendRef: BackendRef,
              fraction: Fraction? = nil,
              percent: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.backendRef = backendRef
              if let fraction { self.fraction = fraction }
              self.percent = percent
              configure(&self)
            }
            /// `spec.rules[].filters[].requestMirror.backendRef`: ``BackendRef``, required.
            @_alwaysEmitIntoClient public var backendRef: BackendRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.rules[].filters[].requestMirror.fraction`: ``Fraction``.
            @_alwaysEmitIntoClient public var fraction: Fraction {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.rules[].filters[].requestMirror.percent`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var percent: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }

            /// `spec.rules[].filters[].requestMirror.backendRef`, with 5 fields.
            public struct BackendRef: SchemaObject {
              public static let fields = FieldTable("!- ?- ?- ?- ?-", ["name", "group", "kind", "namespace", "port"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                group: String? = nil,
                kind: String? = nil,
                namespace: String? = nil,
                port: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.group = group
                self.kind = kind
                self.namespace = namespace
                self.port = port
                configure(&self)
              }
              /// `spec.rules[].filters[].requestMirror.backendRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].filters[].requestMirror.backendRef.group`: a string, by default `""`.
              @_alwaysEmitIntoClient public var group: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.rules[].filters[].requestMirror.backendRef.kind`: a string, by default `"Service"`.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.rules[].filters[].requestMirror.backendRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.rules[].filters[].requestMirror.backendRef.port`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var port: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
            }

            /// `spec.rules[].filters[].requestMirror.fraction`, with 2 fields.
            public struct Fraction: SchemaObject {
              public static let fields = FieldTable("?- !-", ["denominator", "numerator"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                numerator: Int,
                denominator: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.denominator = denominator
                self.numerator = numerator
                configure(&self)
              }
              /// `spec.rules[].filters[].requestMirror.fraction.denominator`: a whole number, format `int32`, by
              /// default `100`.
              @_alwaysEmitIntoClient public var denominator: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.rules[].filters[].requestMirror.fraction.numerator`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var numerator: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.rules[].filters[].type`, with 4 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ExtensionRef`.
            @_alwaysEmitIntoClient public static var extensionRef: Self { Self(text: "ExtensionRef", unchecked: ()) }
            /// `RequestHeaderModifier`.
            @_alwaysEmitIntoClient public static var requestHeaderModifier: Self {
              Self(text: "RequestHeaderModifier", unchecked: ())
            }
            /// `RequestMirror`.
            @_alwaysEmitIntoClient public static var requestMirror: Self { Self(text: "RequestMirror", unchecked: ()) }
            /// `ResponseHeaderModifier`.
            @_alwaysEmitIntoClient public static var responseHeaderModifier: Self {
              Self(text: "ResponseHeaderModifier", unchecked: ())
            }
          }
        }

        /// `spec.rules[].matches[]`, with 2 fields.
        public struct MatchesItem: SchemaObject {
          public static let fields = FieldTable("?#name ?{", ["headers", "method"], [HeadersItem.self, Method.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            headers: [HeadersItem]? = nil,
            method: Method? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.headers = headers
            if let method { self.method = method }
            configure(&self)
          }
          /// `spec.rules[].matches[].headers`: a list of ``HeadersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].matches[].method`: ``Method``.
          @_alwaysEmitIntoClient public var method: Method {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.rules[].matches[].headers[]`, with 3 fields.
          public struct HeadersItem: SchemaObject {
            public static let fields = FieldTable("!- ?- !-", ["name", "type", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              value: String,
              type: TypeObject? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.type = type
              self.value = value
              configure(&self)
            }
            /// `spec.rules[].matches[].headers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].matches[].headers[].type`: ``TypeObject``, by default `"Exact"`.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].matches[].headers[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.rules[].matches[].headers[].type`, with 2 known values.
            public struct TypeObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Exact`.
              @_alwaysEmitIntoClient public static var exact: Self { Self(text: "Exact", unchecked: ()) }
              /// `RegularExpression`.
              @_alwaysEmitIntoClient public static var regularExpression: Self {
                Self(text: "RegularExpression", unchecked: ())
              }
            }
          }

          /// `spec.rules[].matches[].method`, with 3 fields.
          public struct Method: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["method", "service", "type"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              method: String? = nil,
              service: String? = nil,
              type: TypeObject? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.method = method
              self.service = service
              self.type = type
              configure(&self)
            }
            /// `spec.rules[].matches[].method.method`: a string.
            @_alwaysEmitIntoClient public var method: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].matches[].method.service`: a string.
            @_alwaysEmitIntoClient public var service: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.rules[].matches[].method.type`: ``TypeObject``, by default `"Exact"`.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject``.
            public typealias TypeObject = GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject
          }
        }
      }
    }
  }
}
