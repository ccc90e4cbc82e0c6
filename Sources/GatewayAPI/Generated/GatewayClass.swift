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
    public static let type = ResourceType(group: "gateway.networking.k8s.io", version: "v1", kind: "GatewayClass", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 3 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["!-controllerName", "?-description", "?{parametersRef"], [ParametersRef.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(controllerName: String, description: String? = nil, parametersRef: ParametersRef? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.controllerName = controllerName
        self.description = description
        if let parametersRef { self.parametersRef = parametersRef }
        configure(&self)
      }
      /// `spec.controllerName`: a string, required.
      @_alwaysEmitIntoClient public var controllerName: String? { get { self[string: "controllerName"] } set { self[string: "controllerName"] = newValue } }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
      /// `spec.parametersRef`: ``ParametersRef``.
      @_alwaysEmitIntoClient public var parametersRef: ParametersRef { get { self[object: "parametersRef"] } set { self[object: "parametersRef"] = newValue } _modify { yield &self[object: "parametersRef"] } }

      /// `spec.parametersRef`, with 4 fields.
      public struct ParametersRef: SchemaObject {
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
        /// `spec.parametersRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.parametersRef.group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
        /// `spec.parametersRef.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
        /// `spec.parametersRef.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
      }
    }
  }
}

extension GatewayNetworking.V1beta1 {
  /// `GatewayClass` of `gateway.networking.k8s.io/v1beta1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct GatewayClass: Resource {
    public static let type = ResourceType(group: "gateway.networking.k8s.io", version: "v1beta1", kind: "GatewayClass", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }
    /// The same as ``GatewayNetworking.GatewayClass.Spec``.
    public typealias Spec = GatewayNetworking.GatewayClass.Spec
  }
}
