// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `HTTPRoute` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct HTTPRoute: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "HTTPRoute",
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
      /// The same as ``GatewayNetworking.GRPCRoute.Spec.ParentRefsItem``.
      public typealias ParentRefsItem = GatewayNetworking.GRPCRoute.Spec.ParentRefsItem

      /// `spec.rules[]`, with 5 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[ ?[ ?{",
          ["name", "backendRefs", "filters", "matches", "timeouts"],
          [BackendRefsItem.self, FiltersItem.self, MatchesItem.self, Timeouts.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          backendRefs: [BackendRefsItem]? = nil,
          filters: [FiltersItem]? = nil,
          matches: [MatchesItem]? = nil,
          timeouts: Timeouts? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.backendRefs = backendRefs
          self.filters = filters
          self.matches = matches
          if let timeouts { self.timeouts = timeouts }
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
        /// `spec.rules[].timeouts`: ``Timeouts``.
        @_alwaysEmitIntoClient public var timeouts: Timeouts {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
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
          /// The same as ``GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem``.
          public typealias FiltersItem = GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem
        }

        /// `spec.rules[].filters[]`, with 8 fields.
        public struct FiltersItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?{ ?{ !- ?{",
            [
              "cors", "extensionRef", "requestHeaderModifier", "requestMirror", "requestRedirect",
              "responseHeaderModifier", "type", "urlRewrite",
            ],
            [
              Cors.self, ExtensionRef.self, RequestHeaderModifier.self, RequestMirror.self, RequestRedirect.self,
              ResponseHeaderModifier.self, UrlRewrite.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: TypeObject,
            cors: Cors? = nil,
            extensionRef: ExtensionRef? = nil,
            requestHeaderModifier: RequestHeaderModifier? = nil,
            requestMirror: RequestMirror? = nil,
            requestRedirect: RequestRedirect? = nil,
            responseHeaderModifier: ResponseHeaderModifier? = nil,
            urlRewrite: UrlRewrite? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let cors { self.cors = cors }
            if let extensionRef { self.extensionRef = extensionRef }
            if let requestHeaderModifier { self.requestHeaderModifier = requestHeaderModifier }
            if let requestMirror { self.requestMirror = requestMirror }
            if let requestRedirect { self.requestRedirect = requestRedirect }
            if let responseHeaderModifier { self.responseHeaderModifier = responseHeaderModifier }
            self.type = type
            if let urlRewrite { self.urlRewrite = urlRewrite }
            configure(&self)
          }
          /// `spec.rules[].filters[].cors`: ``Cors``.
          @_alwaysEmitIntoClient public var cors: Cors {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.rules[].filters[].extensionRef`: ``ExtensionRef``.
          @_alwaysEmitIntoClient public var extensionRef: ExtensionRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.rules[].filters[].requestHeaderModifier`: ``RequestHeaderModifier``.
          @_alwaysEmitIntoClient public var requestHeaderModifier: RequestHeaderModifier {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].filters[].requestMirror`: ``RequestMirror``.
          @_alwaysEmitIntoClient public var requestMirror: RequestMirror {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.rules[].filters[].requestRedirect`: ``RequestRedirect``.
          @_alwaysEmitIntoClient public var requestRedirect: RequestRedirect {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.rules[].filters[].responseHeaderModifier`: ``ResponseHeaderModifier``.
          @_alwaysEmitIntoClient public var responseHeaderModifier: ResponseHeaderModifier {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.rules[].filters[].type`: ``TypeObject``, required.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.rules[].filters[].urlRewrite`: ``UrlRewrite``.
          @_alwaysEmitIntoClient public var urlRewrite: UrlRewrite {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.ExtensionRef``.
          public typealias ExtensionRef = GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.ExtensionRef
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier``.
          public typealias RequestHeaderModifier =
            GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror``.
          public typealias RequestMirror = GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier``.
          public typealias ResponseHeaderModifier =
            GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier

          /// `spec.rules[].filters[].cors`, with 6 fields.
          public struct Cors: SchemaObject {
            public static let fields = FieldTable(
              "?- ?+ ?+ ?+ ?+ ?-",
              ["allowCredentials", "allowHeaders", "allowMethods", "allowOrigins", "exposeHeaders", "maxAge"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              allowCredentials: Bool? = nil,
              allowHeaders: [String]? = nil,
              allowMethods: [AllowMethodsItem]? = nil,
              allowOrigins: [String]? = nil,
              exposeHeaders: [String]? = nil,
              maxAge: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allowCredentials = allowCredentials
              self.allowHeaders = allowHeaders
              self.allowMethods = allowMethods
              self.allowOrigins = allowOrigins
              self.exposeHeaders = exposeHeaders
              self.maxAge = maxAge
              configure(&self)
            }
            /// `spec.rules[].filters[].cors.allowCredentials`: true or false.
            @_alwaysEmitIntoClient public var allowCredentials: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].filters[].cors.allowHeaders`: a list of strings.
            @_alwaysEmitIntoClient public var allowHeaders: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].filters[].cors.allowMethods`: a list of ``AllowMethodsItem``.
            @_alwaysEmitIntoClient public var allowMethods: [AllowMethodsItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.rules[].filters[].cors.allowOrigins`: a list of strings.
            @_alwaysEmitIntoClient public var allowOrigins: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].filters[].cors.exposeHeaders`: a list of strings.
            @_alwaysEmitIntoClient public var exposeHeaders: [String]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.rules[].filters[].cors.maxAge`: a whole number, format `int32`, by default `5`.
            @_alwaysEmitIntoClient public var maxAge: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }

            /// `spec.rules[].filters[].cors.allowMethods[]`, with 10 known values.
            public struct AllowMethodsItem: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `*`.
              @_alwaysEmitIntoClient public static var field_: Self { Self(text: "*", unchecked: ()) }
              /// `CONNECT`.
              @_alwaysEmitIntoClient public static var connect: Self { Self(text: "CONNECT", unchecked: ()) }
              /// `DELETE`.
              @_alwaysEmitIntoClient public static var delete: Self { Self(text: "DELETE", unchecked: ()) }
              /// `GET`.
              @_alwaysEmitIntoClient public static var get: Self { Self(text: "GET", unchecked: ()) }
              /// `HEAD`.
              @_alwaysEmitIntoClient public static var head: Self { Self(text: "HEAD", unchecked: ()) }
              /// `OPTIONS`.
              @_alwaysEmitIntoClient public static var options: Self { Self(text: "OPTIONS", unchecked: ()) }
              /// `PATCH`.
              @_alwaysEmitIntoClient public static var patch: Self { Self(text: "PATCH", unchecked: ()) }
              /// `POST`.
              @_alwaysEmitIntoClient public static var post: Self { Self(text: "POST", unchecked: ()) }
              /// `PUT`.
              @_alwaysEmitIntoClient public static var put: Self { Self(text: "PUT", unchecked: ()) }
              /// `TRACE`.
              @_alwaysEmitIntoClient public static var trace: Self { Self(text: "TRACE", unchecked: ()) }
            }
          }

          /// `spec.rules[].filters[].requestRedirect`, with 5 fields.
          public struct RequestRedirect: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?- ?- ?-",
              ["hostname", "path", "port", "scheme", "statusCode"],
              [Path.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              hostname: String? = nil,
              path: Path? = nil,
              port: Int? = nil,
              scheme: Scheme? = nil,
              statusCode: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.hostname = hostname
              if let path { self.path = path }
              self.port = port
              self.scheme = scheme
              self.statusCode = statusCode
              configure(&self)
            }
            /// `spec.rules[].filters[].requestRedirect.hostname`: a string.
            @_alwaysEmitIntoClient public var hostname: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].filters[].requestRedirect.path`: ``Path``.
            @_alwaysEmitIntoClient public var path: Path {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.rules[].filters[].requestRedirect.port`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
            /// `spec.rules[].filters[].requestRedirect.scheme`: ``Scheme``.
            @_alwaysEmitIntoClient public var scheme: Scheme? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.rules[].filters[].requestRedirect.statusCode`: a whole number, by default `302`.
            @_alwaysEmitIntoClient public var statusCode: Int? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }

            /// `spec.rules[].filters[].requestRedirect.path`, with 3 fields.
            public struct Path: SchemaObject {
              public static let fields = FieldTable("?- ?- !-", ["replaceFullPath", "replacePrefixMatch", "type"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                type: TypeObject,
                replaceFullPath: String? = nil,
                replacePrefixMatch: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.replaceFullPath = replaceFullPath
                self.replacePrefixMatch = replacePrefixMatch
                self.type = type
                configure(&self)
              }
              /// `spec.rules[].filters[].requestRedirect.path.replaceFullPath`: a string.
              @_alwaysEmitIntoClient public var replaceFullPath: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.rules[].filters[].requestRedirect.path.replacePrefixMatch`: a string.
              @_alwaysEmitIntoClient public var replacePrefixMatch: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.rules[].filters[].requestRedirect.path.type`: ``TypeObject``, required.
              @_alwaysEmitIntoClient public var type: TypeObject? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }

              /// `spec.rules[].filters[].requestRedirect.path.type`, with 2 known values.
              public struct TypeObject: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `ReplaceFullPath`.
                @_alwaysEmitIntoClient public static var replaceFullPath: Self {
                  Self(text: "ReplaceFullPath", unchecked: ())
                }
                /// `ReplacePrefixMatch`.
                @_alwaysEmitIntoClient public static var replacePrefixMatch: Self {
                  Self(text: "ReplacePrefixMatch", unchecked: ())
                }
              }
            }

            /// `spec.rules[].filters[].requestRedirect.scheme`, with 2 known values.
            public struct Scheme: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `http`.
              @_alwaysEmitIntoClient public static var http: Self { Self(text: "http", unchecked: ()) }
              /// `https`.
              @_alwaysEmitIntoClient public static var https: Self { Self(text: "https", unchecked: ()) }
            }
          }

          /// `spec.rules[].filters[].type`, with 7 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `CORS`.
            @_alwaysEmitIntoClient public static var cors: Self { Self(text: "CORS", unchecked: ()) }
            /// `ExtensionRef`.
            @_alwaysEmitIntoClient public static var extensionRef: Self { Self(text: "ExtensionRef", unchecked: ()) }
            /// `RequestHeaderModifier`.
            @_alwaysEmitIntoClient public static var requestHeaderModifier: Self {
              Self(text: "RequestHeaderModifier", unchecked: ())
            }
            /// `RequestMirror`.
            @_alwaysEmitIntoClient public static var requestMirror: Self { Self(text: "RequestMirror", unchecked: ()) }
            /// `RequestRedirect`.
            @_alwaysEmitIntoClient public static var requestRedirect: Self {
              Self(text: "RequestRedirect", unchecked: ())
            }
            /// `ResponseHeaderModifier`.
            @_alwaysEmitIntoClient public static var responseHeaderModifier: Self {
              Self(text: "ResponseHeaderModifier", unchecked: ())
            }
            /// `URLRewrite`.
            @_alwaysEmitIntoClient public static var urlRewrite: Self { Self(text: "URLRewrite", unchecked: ()) }
          }

          /// `spec.rules[].filters[].urlRewrite`, with 2 fields.
          public struct UrlRewrite: SchemaObject {
            public static let fields = FieldTable("?- ?{", ["hostname", "path"], [Path.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              hostname: String? = nil,
              path: Path? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.hostname = hostname
              if let path { self.path = path }
              configure(&self)
            }
            /// `spec.rules[].filters[].urlRewrite.hostname`: a string.
            @_alwaysEmitIntoClient public var hostname: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].filters[].urlRewrite.path`: ``Path``.
            @_alwaysEmitIntoClient public var path: Path {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Path``.
            public typealias Path = GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Path
          }
        }

        /// `spec.rules[].matches[]`, with 4 fields.
        public struct MatchesItem: SchemaObject {
          public static let fields = FieldTable(
            "?#name ?- ?{ ?#name",
            ["headers", "method", "path", "queryParams"],
            [HeadersItem.self, Path.self, QueryParamsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            headers: [HeadersItem]? = nil,
            method: Method? = nil,
            path: Path? = nil,
            queryParams: [QueryParamsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.headers = headers
            self.method = method
            if let path { self.path = path }
            self.queryParams = queryParams
            configure(&self)
          }
          /// `spec.rules[].matches[].headers`: a list of ``HeadersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.rules[].matches[].method`: ``Method``.
          @_alwaysEmitIntoClient public var method: Method? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.rules[].matches[].path`: ``Path``.
          @_alwaysEmitIntoClient public var path: Path {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.rules[].matches[].queryParams`: a list of ``QueryParamsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var queryParams: [QueryParamsItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem``.
          public typealias HeadersItem = GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem

          /// `spec.rules[].matches[].method`, with 9 known values.
          public struct Method: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `CONNECT`.
            @_alwaysEmitIntoClient public static var connect: Self { Self(text: "CONNECT", unchecked: ()) }
            /// `DELETE`.
            @_alwaysEmitIntoClient public static var delete: Self { Self(text: "DELETE", unchecked: ()) }
            /// `GET`.
            @_alwaysEmitIntoClient public static var get: Self { Self(text: "GET", unchecked: ()) }
            /// `HEAD`.
            @_alwaysEmitIntoClient public static var head: Self { Self(text: "HEAD", unchecked: ()) }
            /// `OPTIONS`.
            @_alwaysEmitIntoClient public static var options: Self { Self(text: "OPTIONS", unchecked: ()) }
            /// `PATCH`.
            @_alwaysEmitIntoClient public static var patch: Self { Self(text: "PATCH", unchecked: ()) }
            /// `POST`.
            @_alwaysEmitIntoClient public static var post: Self { Self(text: "POST", unchecked: ()) }
            /// `PUT`.
            @_alwaysEmitIntoClient public static var put: Self { Self(text: "PUT", unchecked: ()) }
            /// `TRACE`.
            @_alwaysEmitIntoClient public static var trace: Self { Self(text: "TRACE", unchecked: ()) }
          }

          /// `spec.rules[].matches[].path`, with 2 fields.
          public struct Path: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["type", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              type: TypeObject? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.type = type
              self.value = value
              configure(&self)
            }
            /// `spec.rules[].matches[].path.type`: ``TypeObject``, by default `"PathPrefix"`.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.rules[].matches[].path.value`: a string, by default `"/"`.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }

            /// `spec.rules[].matches[].path.type`, with 3 known values.
            public struct TypeObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Exact`.
              @_alwaysEmitIntoClient public static var exact: Self { Self(text: "Exact", unchecked: ()) }
              /// `PathPrefix`.
              @_alwaysEmitIntoClient public static var pathPrefix: Self { Self(text: "PathPrefix", unchecked: ()) }
              /// `RegularExpression`.
              @_alwaysEmitIntoClient public static var regularExpression: Self {
                Self(text: "RegularExpression", unchecked: ())
              }
            }
          }

          /// `spec.rules[].matches[].queryParams[]`, with 3 fields.
          public struct QueryParamsItem: SchemaObject {
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
            /// `spec.rules[].matches[].queryParams[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.rules[].matches[].queryParams[].type`: ``TypeObject``, by default `"Exact"`.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.rules[].matches[].queryParams[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject``.
            public typealias TypeObject = GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject
          }
        }

        /// `spec.rules[].timeouts`, with 2 fields.
        public struct Timeouts: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["backendRequest", "request"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            backendRequest: String? = nil,
            request: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.backendRequest = backendRequest
            self.request = request
            configure(&self)
          }
          /// `spec.rules[].timeouts.backendRequest`: a string.
          @_alwaysEmitIntoClient public var backendRequest: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.rules[].timeouts.request`: a string.
          @_alwaysEmitIntoClient public var request: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }
    }
  }
}

extension GatewayNetworking.V1beta1 {
  /// `HTTPRoute` of `gateway.networking.k8s.io/v1beta1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct HTTPRoute: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1beta1",
      kind: "HTTPRoute",
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
    /// The same as ``GatewayNetworking.HTTPRoute.Spec``.
    public typealias Spec = GatewayNetworking.HTTPRoute.Spec
  }
}
