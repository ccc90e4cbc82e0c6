// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `ResolutionRequest` of `resolution.tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct ResolutionRequest: Resource {
    public static let type = ResourceType(
      group: "resolution.tekton.dev",
      version: "v1beta1",
      kind: "ResolutionRequest",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 2 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("?[ ?-", ["params", "url"], [ParamsItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        params: [ParamsItem]? = nil,
        url: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.params = params
        self.url = url
        configure(&self)
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.url`: a string.
      @_alwaysEmitIntoClient public var url: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
    }
  }
}

extension Tekton.V1alpha1 {
  /// `ResolutionRequest` of `resolution.tekton.dev/v1alpha1`, which is deprecated.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct ResolutionRequest: Resource {
    public static let type = ResourceType(
      group: "resolution.tekton.dev",
      version: "v1alpha1",
      kind: "ResolutionRequest",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with one field.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("?-", ["params"])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        params: OrderedMap<String>? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let params { self.params = params }
        configure(&self)
      }
      /// `spec.params`: strings by name.
      @_alwaysEmitIntoClient public var params: OrderedMap<String> {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
    }
  }
}
