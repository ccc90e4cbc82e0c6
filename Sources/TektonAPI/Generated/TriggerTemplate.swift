// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `TriggerTemplate` of `triggers.tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct TriggerTemplate: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1beta1",
      kind: "TriggerTemplate",
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
      public static let fields = FieldTable("?[ ?-", ["params", "resourcetemplates"], [ParamsItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        params: [ParamsItem]? = nil,
        resourcetemplates: [Value]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.params = params
        self.resourcetemplates = resourcetemplates
        configure(&self)
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.resourcetemplates`: a list of any values.
      @_alwaysEmitIntoClient public var resourcetemplates: [Value]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }

      /// `spec.params[]`, with 3 fields.
      public struct ParamsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "default", "description"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          `default`: String? = nil,
          description: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.`default` = `default`
          self.description = description
          configure(&self)
        }
        /// `spec.params[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.params[].default`: a string.
        @_alwaysEmitIntoClient public var `default`: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.params[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
      }
    }
  }
}

extension Tekton.V1alpha1 {
  /// `TriggerTemplate` of `triggers.tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct TriggerTemplate: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1alpha1",
      kind: "TriggerTemplate",
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
    /// The same as ``Tekton.TriggerTemplate.Spec``.
    public typealias Spec = Tekton.TriggerTemplate.Spec
  }
}
