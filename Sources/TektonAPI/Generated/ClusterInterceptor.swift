// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `ClusterInterceptor` of `triggers.tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct ClusterInterceptor: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1alpha1",
      kind: "ClusterInterceptor",
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

    /// `spec`, with one field.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("!{", ["clientConfig"], [ClientConfig.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(clientConfig: ClientConfig, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.clientConfig = clientConfig
        configure(&self)
      }
      /// `spec.clientConfig`: ``ClientConfig``, required.
      @_alwaysEmitIntoClient public var clientConfig: ClientConfig {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }

      /// `spec.clientConfig`, with 3 fields.
      public struct ClientConfig: SchemaObject {
        public static let fields = FieldTable("?- ?{ ?-", ["caBundle", "service", "url"], [Service.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          caBundle: String? = nil,
          service: Service? = nil,
          url: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.caBundle = caBundle
          if let service { self.service = service }
          self.url = url
          configure(&self)
        }
        /// `spec.clientConfig.caBundle`: a string, format `byte`.
        @_alwaysEmitIntoClient public var caBundle: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.clientConfig.service`: ``Service``.
        @_alwaysEmitIntoClient public var service: Service {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.clientConfig.url`: a string.
        @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

        /// `spec.clientConfig.service`, with 4 fields.
        public struct Service: SchemaObject {
          public static let fields = FieldTable("!- !- ?- ?-", ["name", "namespace", "path", "port"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            namespace: String,
            path: String? = nil,
            port: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            self.path = path
            self.port = port
            configure(&self)
          }
          /// `spec.clientConfig.service.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.clientConfig.service.namespace`: a string, required.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.clientConfig.service.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.clientConfig.service.port`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        }
      }
    }
  }
}
