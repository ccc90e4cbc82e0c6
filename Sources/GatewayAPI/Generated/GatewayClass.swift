// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `GatewayClass` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct GatewayClass: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "GatewayClass",
      scope: .cluster
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
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
        "!- ?- ?{",
        ["controllerName", "description", "parametersRef"],
        [ParametersRef.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        controllerName: String,
        description: String? = nil,
        parametersRef: ParametersRef? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.controllerName = controllerName
        self.description = description
        if let parametersRef { self.parametersRef = parametersRef }
        configure(&self)
      }
      /// `spec.controllerName`: a string, required.
      @_alwaysEmitIntoClient public var controllerName: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.parametersRef`: ``ParametersRef``.
      @_alwaysEmitIntoClient public var parametersRef: ParametersRef {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }

      /// `spec.parametersRef`, with 4 fields.
      public struct ParametersRef: SchemaObject {
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
        /// `spec.parametersRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.parametersRef.group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.parametersRef.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.parametersRef.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
      }
    }
  }
}

extension GatewayNetworking.V1beta1 {
  /// `GatewayClass` of `gateway.networking.k8s.io/v1beta1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct GatewayClass: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1beta1",
      kind: "GatewayClass",
      scope: .cluster
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
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// The same as ``GatewayNetworking.GatewayClass.Spec``.
    public typealias Spec = GatewayNetworking.GatewayClass.Spec
  }
}
