// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `MiddlewareTCP` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct MiddlewareTCP: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "MiddlewareTCP",
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
        "?{ ?{ ?{",
        ["inFlightConn", "ipAllowList", "ipWhiteList"],
        [InFlightConn.self, IpAllowList.self, IpWhiteList.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        inFlightConn: InFlightConn? = nil,
        ipAllowList: IpAllowList? = nil,
        ipWhiteList: IpWhiteList? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let inFlightConn { self.inFlightConn = inFlightConn }
        if let ipAllowList { self.ipAllowList = ipAllowList }
        if let ipWhiteList { self.ipWhiteList = ipWhiteList }
        configure(&self)
      }
      /// `spec.inFlightConn`: ``InFlightConn``.
      @_alwaysEmitIntoClient public var inFlightConn: InFlightConn {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.ipAllowList`: ``IpAllowList``.
      @_alwaysEmitIntoClient public var ipAllowList: IpAllowList {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.ipWhiteList`: ``IpWhiteList``.
      @_alwaysEmitIntoClient public var ipWhiteList: IpWhiteList {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }

      /// `spec.inFlightConn`, with one field.
      public struct InFlightConn: SchemaObject {
        public static let fields = FieldTable("?-", ["amount"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(amount: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.amount = amount
          configure(&self)
        }
        /// `spec.inFlightConn.amount`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var amount: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
      }

      /// `spec.ipAllowList`, with one field.
      public struct IpAllowList: SchemaObject {
        public static let fields = FieldTable("?-", ["sourceRange"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(sourceRange: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.sourceRange = sourceRange
          configure(&self)
        }
        /// `spec.ipAllowList.sourceRange`: a list of strings.
        @_alwaysEmitIntoClient public var sourceRange: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }

      /// `spec.ipWhiteList`, with one field.
      public struct IpWhiteList: SchemaObject {
        public static let fields = FieldTable("?-", ["sourceRange"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(sourceRange: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.sourceRange = sourceRange
          configure(&self)
        }
        /// `spec.ipWhiteList.sourceRange`: a list of strings.
        @_alwaysEmitIntoClient public var sourceRange: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }
    }
  }
}
