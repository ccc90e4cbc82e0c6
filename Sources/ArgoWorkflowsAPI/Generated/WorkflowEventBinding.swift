// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoWorkflows {
  /// `WorkflowEventBinding` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-workflows.readthedocs.io/en/latest/fields/
  public struct WorkflowEventBinding: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "WorkflowEventBinding",
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
      public static let fields = FieldTable("!{ ?{", ["event", "submit"], [Event.self, Submit.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        event: Event,
        submit: Submit? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.event = event
        if let submit { self.submit = submit }
        configure(&self)
      }
      /// `spec.event`: ``Event``, required.
      @_alwaysEmitIntoClient public var event: Event {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.submit`: ``Submit``.
      @_alwaysEmitIntoClient public var submit: Submit {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }

      /// `spec.event`, with one field.
      public struct Event: SchemaObject {
        public static let fields = FieldTable("!-", ["selector"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(selector: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.selector = selector
          configure(&self)
        }
        /// `spec.event.selector`: a string, required.
        @_alwaysEmitIntoClient public var selector: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.submit`, with 3 fields.
      public struct Submit: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ !{",
          ["arguments", "metadata", "workflowTemplateRef"],
          [Arguments.self, Metadata.self, WorkflowTemplateRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          workflowTemplateRef: WorkflowTemplateRef,
          arguments: Arguments? = nil,
          metadata: Metadata? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let arguments { self.arguments = arguments }
          if let metadata { self.metadata = metadata }
          self.workflowTemplateRef = workflowTemplateRef
          configure(&self)
        }
        /// `spec.submit.arguments`: ``Arguments``.
        @_alwaysEmitIntoClient public var arguments: Arguments {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.submit.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.submit.workflowTemplateRef`: ``WorkflowTemplateRef``, required.
        @_alwaysEmitIntoClient public var workflowTemplateRef: WorkflowTemplateRef {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
        public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata``.
        public typealias Metadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowTemplateRef``.
        public typealias WorkflowTemplateRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowTemplateRef
      }
    }
  }
}
