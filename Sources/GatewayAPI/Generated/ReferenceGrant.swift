// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `ReferenceGrant` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct ReferenceGrant: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "ReferenceGrant",
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

    /// `spec`, with 2 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("![ ![", ["from", "to"], [FromItem.self, ToItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(from: [FromItem], to: [ToItem], configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.from = from
        self.to = to
        configure(&self)
      }
      /// `spec.from`: a list of ``FromItem``, required.
      @_alwaysEmitIntoClient public var from: [FromItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.to`: a list of ``ToItem``, required.
      @_alwaysEmitIntoClient public var to: [ToItem]? { get { self[field: 1] } set { self[field: 1] = newValue } }

      /// `spec.from[]`, with 3 fields.
      public struct FromItem: SchemaObject {
        public static let fields = FieldTable("!- !- !-", ["group", "kind", "namespace"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          group: String,
          kind: String,
          namespace: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.group = group
          self.kind = kind
          self.namespace = namespace
          configure(&self)
        }
        /// `spec.from[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.from[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.from[].namespace`: a string, required.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
      }

      /// `spec.to[]`, with 3 fields.
      public struct ToItem: SchemaObject {
        public static let fields = FieldTable("?- !- !-", ["name", "group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          group: String,
          kind: String,
          name: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.to[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.to[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.to[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }
    }
  }
}

extension GatewayNetworking.V1beta1 {
  /// `ReferenceGrant` of `gateway.networking.k8s.io/v1beta1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct ReferenceGrant: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1beta1",
      kind: "ReferenceGrant",
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
    /// The same as ``GatewayNetworking.ReferenceGrant.Spec``.
    public typealias Spec = GatewayNetworking.ReferenceGrant.Spec
  }
}
