// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `TLSRoute` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct TLSRoute: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "TLSRoute",
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
        "!- ?[ ![",
        ["hostnames", "parentRefs", "rules"],
        [ParentRefsItem.self, RulesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        hostnames: [String],
        rules: [RulesItem],
        parentRefs: [ParentRefsItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.hostnames = hostnames
        self.parentRefs = parentRefs
        self.rules = rules
        configure(&self)
      }
      /// `spec.hostnames`: a list of strings, required.
      @_alwaysEmitIntoClient public var hostnames: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.parentRefs`: a list of ``ParentRefsItem``.
      @_alwaysEmitIntoClient public var parentRefs: [ParentRefsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.rules`: a list of ``RulesItem``, required.
      @_alwaysEmitIntoClient public var rules: [RulesItem]? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// The same as ``GatewayNetworking.GRPCRoute.Spec.ParentRefsItem``.
      public typealias ParentRefsItem = GatewayNetworking.GRPCRoute.Spec.ParentRefsItem

      /// `spec.rules[]`, with 2 fields.
      public struct RulesItem: SchemaObject {
        public static let fields = FieldTable("?- ![", ["name", "backendRefs"], [BackendRefsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          backendRefs: [BackendRefsItem],
          name: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.backendRefs = backendRefs
          configure(&self)
        }
        /// `spec.rules[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.rules[].backendRefs`: a list of ``BackendRefsItem``, required.
        @_alwaysEmitIntoClient public var backendRefs: [BackendRefsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.rules[].backendRefs[]`, with 6 fields.
        public struct BackendRefsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?- ?-",
            ["name", "group", "kind", "namespace", "port", "weight"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            group: String? = nil,
            kind: String? = nil,
            namespace: String? = nil,
            port: Int? = nil,
            weight: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            self.namespace = namespace
            self.port = port
            self.weight = weight
            configure(&self)
          }
          /// `spec.rules[].backendRefs[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.rules[].backendRefs[].group`: a string, by default `""`.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.rules[].backendRefs[].kind`: a string, by default `"Service"`.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.rules[].backendRefs[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.rules[].backendRefs[].port`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.rules[].backendRefs[].weight`: a whole number, format `int32`, by default `1`.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
        }
      }
    }
  }
}
