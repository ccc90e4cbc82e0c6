// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoWorkflows {
  /// `CronWorkflow` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-workflows.readthedocs.io/en/latest/fields/
  public struct CronWorkflow: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "CronWorkflow",
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

    /// `spec`, with 11 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- !- ?- ?{ ?- ?- ?- ?- ?{ !{",
        [
          "concurrencyPolicy", "failedJobsHistoryLimit", "schedules", "startingDeadlineSeconds", "stopStrategy",
          "successfulJobsHistoryLimit", "suspend", "timezone", "when", "workflowMetadata", "workflowSpec",
        ],
        [StopStrategy.self, WorkflowMetadata.self, WorkflowSpec.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        schedules: [String],
        workflowSpec: WorkflowSpec,
        concurrencyPolicy: ConcurrencyPolicy? = nil,
        failedJobsHistoryLimit: Int? = nil,
        startingDeadlineSeconds: Int? = nil,
        stopStrategy: StopStrategy? = nil,
        successfulJobsHistoryLimit: Int? = nil,
        suspend: Bool? = nil,
        timezone: String? = nil,
        when: String? = nil,
        workflowMetadata: WorkflowMetadata? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.concurrencyPolicy = concurrencyPolicy
        self.failedJobsHistoryLimit = failedJobsHistoryLimit
        self.schedules = schedules
        self.startingDeadlineSeconds = startingDeadlineSeconds
        if let stopStrategy { self.stopStrategy = stopStrategy }
        self.successfulJobsHistoryLimit = successfulJobsHistoryLimit
        self.suspend = suspend
        self.timezone = timezone
        self.when = when
        if let workflowMetadata { self.workflowMetadata = workflowMetadata }
        self.workflowSpec = workflowSpec
        configure(&self)
      }
      /// `spec.concurrencyPolicy`: ``ConcurrencyPolicy``.
      @_alwaysEmitIntoClient public var concurrencyPolicy: ConcurrencyPolicy? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.failedJobsHistoryLimit`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var failedJobsHistoryLimit: Int? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.schedules`: a list of strings, required.
      @_alwaysEmitIntoClient public var schedules: [String]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.startingDeadlineSeconds`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var startingDeadlineSeconds: Int? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.stopStrategy`: ``StopStrategy``.
      @_alwaysEmitIntoClient public var stopStrategy: StopStrategy {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.successfulJobsHistoryLimit`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var successfulJobsHistoryLimit: Int? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.suspend`: true or false.
      @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.timezone`: a string.
      @_alwaysEmitIntoClient public var timezone: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.when`: a string.
      @_alwaysEmitIntoClient public var when: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// `spec.workflowMetadata`: ``WorkflowMetadata``.
      @_alwaysEmitIntoClient public var workflowMetadata: WorkflowMetadata {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.workflowSpec`: ``WorkflowSpec``, required.
      @_alwaysEmitIntoClient public var workflowSpec: WorkflowSpec {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec``.
      public typealias WorkflowSpec = ArgoWorkflows.ClusterWorkflowTemplate.Spec

      /// `spec.concurrencyPolicy`, with 3 known values.
      public struct ConcurrencyPolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Allow`.
        @_alwaysEmitIntoClient public static var allow: Self { Self(text: "Allow", unchecked: ()) }
        /// `Forbid`.
        @_alwaysEmitIntoClient public static var forbid: Self { Self(text: "Forbid", unchecked: ()) }
        /// `Replace`.
        @_alwaysEmitIntoClient public static var replace: Self { Self(text: "Replace", unchecked: ()) }
      }

      /// `spec.stopStrategy`, with one field.
      public struct StopStrategy: SchemaObject {
        public static let fields = FieldTable("!-", ["expression"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(expression: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.expression = expression
          configure(&self)
        }
        /// `spec.stopStrategy.expression`: a string, required.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.workflowMetadata`, with 6 fields.
      public struct WorkflowMetadata: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?-",
          ["name", "annotations", "finalizers", "generateName", "labels", "namespace"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          annotations: OrderedMap<String>? = nil,
          finalizers: [String]? = nil,
          generateName: String? = nil,
          labels: OrderedMap<String>? = nil,
          namespace: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let annotations { self.annotations = annotations }
          self.finalizers = finalizers
          self.generateName = generateName
          if let labels { self.labels = labels }
          self.namespace = namespace
          configure(&self)
        }
        /// `spec.workflowMetadata.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workflowMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.workflowMetadata.finalizers`: a list of strings.
        @_alwaysEmitIntoClient public var finalizers: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.workflowMetadata.generateName`: a string.
        @_alwaysEmitIntoClient public var generateName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.workflowMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.workflowMetadata.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
      }
    }
  }
}
