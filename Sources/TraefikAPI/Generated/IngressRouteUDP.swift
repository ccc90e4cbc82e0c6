// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `IngressRouteUDP` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct IngressRouteUDP: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "IngressRouteUDP",
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
        "?- ?- ![",
        ["entryPoints", "ingressClassName", "routes"],
        [RoutesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        routes: [RoutesItem],
        entryPoints: [String]? = nil,
        ingressClassName: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.entryPoints = entryPoints
        self.ingressClassName = ingressClassName
        self.routes = routes
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

      /// `spec.routes[]`, with one field.
      public struct RoutesItem: SchemaObject {
        public static let fields = FieldTable("?[", ["services"], [ServicesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          services: [ServicesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.services = services
          configure(&self)
        }
        /// `spec.routes[].services`: a list of ``ServicesItem``.
        @_alwaysEmitIntoClient public var services: [ServicesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }

        /// `spec.routes[].services[]`, with 6 fields.
        public struct ServicesItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- !- ?-",
            ["name", "namespace", "nativeLB", "nodePortLB", "port", "weight"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            port: IntOrString,
            namespace: String? = nil,
            nativeLB: Bool? = nil,
            nodePortLB: Bool? = nil,
            weight: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.namespace = namespace
            self.nativeLB = nativeLB
            self.nodePortLB = nodePortLB
            self.port = port
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
          /// `spec.routes[].services[].weight`: a whole number.
          @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
        }
      }
    }
  }
}
