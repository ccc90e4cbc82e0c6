// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `Pipeline` of `tekton.dev/v1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Pipeline: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1", kind: "Pipeline", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 7 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-description", "?-displayName", "?[finally", "?[params", "?[results", "?[tasks", "?[workspaces"], [FinallyItem.self, ParamsItem.self, ResultsItem.self, TasksItem.self, WorkspacesItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(description: String? = nil, displayName: String? = nil, finally: [FinallyItem]? = nil, params: [ParamsItem]? = nil, results: [ResultsItem]? = nil, tasks: [TasksItem]? = nil, workspaces: [WorkspacesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.description = description
        self.displayName = displayName
        self.finally = finally
        self.params = params
        self.results = results
        self.tasks = tasks
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? { get { self[string: "displayName"] } set { self[string: "displayName"] = newValue } }
      /// `spec.finally`: a list of ``FinallyItem``.
      @_alwaysEmitIntoClient public var finally: [FinallyItem]? { get { self[field: "finally"] } set { self[field: "finally"] = newValue } }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? { get { self[field: "results"] } set { self[field: "results"] = newValue } }
      /// `spec.tasks`: a list of ``TasksItem``.
      @_alwaysEmitIntoClient public var tasks: [TasksItem]? { get { self[field: "tasks"] } set { self[field: "tasks"] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? { get { self[field: "workspaces"] } set { self[field: "workspaces"] = newValue } }
      /// The same as ``Tekton.Pipeline.Spec.FinallyItem``.
      public typealias TasksItem = Tekton.Pipeline.Spec.FinallyItem

      /// `spec.finally[]`, with 15 fields.
      public struct FinallyItem: SchemaObject {
        public static let fields = FieldTable(["?-name", "?-description", "?-displayName", "?{matrix", "?-onError", "?[params", "?{pipelineRef", "?-pipelineSpec", "?-retries", "?-runAfter", "?{taskRef", "?-taskSpec", "?-timeout", "?[when", "?[workspaces"], [Matrix.self, ParamsItem.self, PipelineRef.self, TaskRef.self, WhenItem.self, WorkspacesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, description: String? = nil, displayName: String? = nil, matrix: Matrix? = nil, onError: String? = nil, params: [ParamsItem]? = nil, pipelineRef: PipelineRef? = nil, pipelineSpec: Value? = nil, retries: Int? = nil, runAfter: [String]? = nil, taskRef: TaskRef? = nil, taskSpec: Value? = nil, timeout: String? = nil, when: [WhenItem]? = nil, workspaces: [WorkspacesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.displayName = displayName
          if let matrix { self.matrix = matrix }
          self.onError = onError
          self.params = params
          if let pipelineRef { self.pipelineRef = pipelineRef }
          self.pipelineSpec = pipelineSpec
          self.retries = retries
          self.runAfter = runAfter
          if let taskRef { self.taskRef = taskRef }
          self.taskSpec = taskSpec
          self.timeout = timeout
          self.when = when
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.finally[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.finally[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.finally[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? { get { self[string: "displayName"] } set { self[string: "displayName"] = newValue } }
        /// `spec.finally[].matrix`: ``Matrix``.
        @_alwaysEmitIntoClient public var matrix: Matrix { get { self[object: "matrix"] } set { self[object: "matrix"] = newValue } _modify { yield &self[object: "matrix"] } }
        /// `spec.finally[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? { get { self[string: "onError"] } set { self[string: "onError"] = newValue } }
        /// `spec.finally[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
        /// `spec.finally[].pipelineRef`: ``PipelineRef``.
        @_alwaysEmitIntoClient public var pipelineRef: PipelineRef { get { self[object: "pipelineRef"] } set { self[object: "pipelineRef"] = newValue } _modify { yield &self[object: "pipelineRef"] } }
        /// `spec.finally[].pipelineSpec`: any value.
        @_alwaysEmitIntoClient public var pipelineSpec: Value? { get { self[field: "pipelineSpec"] } set { self[field: "pipelineSpec"] = newValue } }
        /// `spec.finally[].retries`: a whole number.
        @_alwaysEmitIntoClient public var retries: Int? { get { self[field: "retries"] } set { self[field: "retries"] = newValue } }
        /// `spec.finally[].runAfter`: a list of strings.
        @_alwaysEmitIntoClient public var runAfter: [String]? { get { self[field: "runAfter"] } set { self[field: "runAfter"] = newValue } }
        /// `spec.finally[].taskRef`: ``TaskRef``.
        @_alwaysEmitIntoClient public var taskRef: TaskRef { get { self[object: "taskRef"] } set { self[object: "taskRef"] = newValue } _modify { yield &self[object: "taskRef"] } }
        /// `spec.finally[].taskSpec`: any value.
        @_alwaysEmitIntoClient public var taskSpec: Value? { get { self[field: "taskSpec"] } set { self[field: "taskSpec"] = newValue } }
        /// `spec.finally[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? { get { self[string: "timeout"] } set { self[string: "timeout"] = newValue } }
        /// `spec.finally[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? { get { self[field: "when"] } set { self[field: "when"] = newValue } }
        /// `spec.finally[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? { get { self[field: "workspaces"] } set { self[field: "workspaces"] = newValue } }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        /// The same as ``Tekton.PipelineRun.Spec.PipelineRef``.
        public typealias PipelineRef = Tekton.PipelineRun.Spec.PipelineRef
        /// The same as ``Tekton.TaskRun.Spec.TaskRef``.
        public typealias TaskRef = Tekton.TaskRun.Spec.TaskRef

        /// `spec.finally[].matrix`, with 2 fields.
        public struct Matrix: SchemaObject {
          public static let fields = FieldTable(["?[include", "?[params"], [IncludeItem.self, ParamsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(include: [IncludeItem]? = nil, params: [ParamsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.include = include
            self.params = params
            configure(&self)
          }
          /// `spec.finally[].matrix.include`: a list of ``IncludeItem``.
          @_alwaysEmitIntoClient public var include: [IncludeItem]? { get { self[field: "include"] } set { self[field: "include"] = newValue } }
          /// `spec.finally[].matrix.params`: a list of ``ParamsItem``.
          @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
          /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
          public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem

          /// `spec.finally[].matrix.include[]`, with 2 fields.
          public struct IncludeItem: SchemaObject {
            public static let fields = FieldTable(["?-name", "?[params"], [ParamsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, params: [ParamsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.params = params
              configure(&self)
            }
            /// `spec.finally[].matrix.include[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.finally[].matrix.include[].params`: a list of ``ParamsItem``.
            @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
            /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
            public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
          }
        }

        /// `spec.finally[].when[]`, with 4 fields.
        public struct WhenItem: SchemaObject {
          public static let fields = FieldTable(["?-cel", "?-input", "?-operator", "?-values"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(cel: String? = nil, input: String? = nil, `operator`: String? = nil, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.cel = cel
            self.input = input
            self.`operator` = `operator`
            self.values = values
            configure(&self)
          }
          /// `spec.finally[].when[].cel`: a string.
          @_alwaysEmitIntoClient public var cel: String? { get { self[string: "cel"] } set { self[string: "cel"] = newValue } }
          /// `spec.finally[].when[].input`: a string.
          @_alwaysEmitIntoClient public var input: String? { get { self[string: "input"] } set { self[string: "input"] = newValue } }
          /// `spec.finally[].when[].operator`: a string.
          @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
          /// `spec.finally[].when[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
        }

        /// `spec.finally[].workspaces[]`, with 3 fields.
        public struct WorkspacesItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-subPath", "?-workspace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, subPath: String? = nil, workspace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.subPath = subPath
            self.workspace = workspace
            configure(&self)
          }
          /// `spec.finally[].workspaces[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.finally[].workspaces[].subPath`: a string.
          @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }
          /// `spec.finally[].workspaces[].workspace`: a string.
          @_alwaysEmitIntoClient public var workspace: String? { get { self[string: "workspace"] } set { self[string: "workspace"] = newValue } }
        }
      }

      /// `spec.params[]`, with 6 fields.
      public struct ParamsItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-default", "?-description", "?-enum", "?*properties", "?-type"], [PropertiesEntry.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, `default`: Value? = nil, description: String? = nil, `enum`: [String]? = nil, properties: OrderedMap<PropertiesEntry>? = nil, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.`default` = `default`
          self.description = description
          self.`enum` = `enum`
          if let properties { self.properties = properties }
          self.type = type
          configure(&self)
        }
        /// `spec.params[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.params[].default`: any value.
        @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: "default"] } set { self[field: "default"] = newValue } }
        /// `spec.params[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.params[].enum`: a list of strings.
        @_alwaysEmitIntoClient public var `enum`: [String]? { get { self[field: "enum"] } set { self[field: "enum"] = newValue } }
        /// `spec.params[].properties`: ``PropertiesEntry`` by name.
        @_alwaysEmitIntoClient public var properties: OrderedMap<PropertiesEntry> { get { self[object: "properties"] } set { self[object: "properties"] = newValue } _modify { yield &self[object: "properties"] } }
        /// `spec.params[].type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }

        /// `spec.params[].properties.*`, with one field.
        public struct PropertiesEntry: SchemaObject {
          public static let fields = FieldTable(["?-type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.type = type
            configure(&self)
          }
          /// `spec.params[].properties.*.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        }
      }

      /// `spec.results[]`, with 4 fields.
      public struct ResultsItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-description", "?-type", "!-value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, value: Value, description: String? = nil, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.type = type
          self.value = value
          configure(&self)
        }
        /// `spec.results[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.results[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.results[].type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        /// `spec.results[].value`: any value, required.
        @_alwaysEmitIntoClient public var value: Value? { get { self[field: "value"] } set { self[field: "value"] = newValue } }
      }

      /// `spec.workspaces[]`, with 3 fields.
      public struct WorkspacesItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-description", "?-optional"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, description: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.optional = optional
          configure(&self)
        }
        /// `spec.workspaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.workspaces[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.workspaces[].optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
      }
    }
  }
}

extension Tekton.V1beta1 {
  /// `Pipeline` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Pipeline: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1beta1", kind: "Pipeline", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-description", "?-displayName", "?[finally", "?[params", "?[resources", "?[results", "?[tasks", "?[workspaces"], [FinallyItem.self, ParamsItem.self, ResourcesItem.self, ResultsItem.self, TasksItem.self, WorkspacesItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(description: String? = nil, displayName: String? = nil, finally: [FinallyItem]? = nil, params: [ParamsItem]? = nil, resources: [ResourcesItem]? = nil, results: [ResultsItem]? = nil, tasks: [TasksItem]? = nil, workspaces: [WorkspacesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.description = description
        self.displayName = displayName
        self.finally = finally
        self.params = params
        self.resources = resources
        self.results = results
        self.tasks = tasks
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? { get { self[string: "displayName"] } set { self[string: "displayName"] = newValue } }
      /// `spec.finally`: a list of ``FinallyItem``.
      @_alwaysEmitIntoClient public var finally: [FinallyItem]? { get { self[field: "finally"] } set { self[field: "finally"] = newValue } }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
      /// `spec.resources`: a list of ``ResourcesItem``.
      @_alwaysEmitIntoClient public var resources: [ResourcesItem]? { get { self[field: "resources"] } set { self[field: "resources"] = newValue } }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? { get { self[field: "results"] } set { self[field: "results"] = newValue } }
      /// `spec.tasks`: a list of ``TasksItem``.
      @_alwaysEmitIntoClient public var tasks: [TasksItem]? { get { self[field: "tasks"] } set { self[field: "tasks"] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? { get { self[field: "workspaces"] } set { self[field: "workspaces"] = newValue } }
      /// The same as ``Tekton.Pipeline.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.Pipeline.Spec.ParamsItem
      /// The same as ``Tekton.Pipeline.Spec.ResultsItem``.
      public typealias ResultsItem = Tekton.Pipeline.Spec.ResultsItem
      /// The same as ``Tekton.V1beta1.Pipeline.Spec.FinallyItem``.
      public typealias TasksItem = Tekton.V1beta1.Pipeline.Spec.FinallyItem
      /// The same as ``Tekton.Pipeline.Spec.WorkspacesItem``.
      public typealias WorkspacesItem = Tekton.Pipeline.Spec.WorkspacesItem

      /// `spec.finally[]`, with 16 fields.
      public struct FinallyItem: SchemaObject {
        public static let fields = FieldTable(["?-name", "?-description", "?-displayName", "?{matrix", "?-onError", "?[params", "?{pipelineRef", "?-pipelineSpec", "?{resources", "?-retries", "?-runAfter", "?{taskRef", "?-taskSpec", "?-timeout", "?[when", "?[workspaces"], [Matrix.self, ParamsItem.self, PipelineRef.self, Resources.self, TaskRef.self, WhenItem.self, WorkspacesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, description: String? = nil, displayName: String? = nil, matrix: Matrix? = nil, onError: String? = nil, params: [ParamsItem]? = nil, pipelineRef: PipelineRef? = nil, pipelineSpec: Value? = nil, resources: Resources? = nil, retries: Int? = nil, runAfter: [String]? = nil, taskRef: TaskRef? = nil, taskSpec: Value? = nil, timeout: String? = nil, when: [WhenItem]? = nil, workspaces: [WorkspacesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.displayName = displayName
          if let matrix { self.matrix = matrix }
          self.onError = onError
          self.params = params
          if let pipelineRef { self.pipelineRef = pipelineRef }
          self.pipelineSpec = pipelineSpec
          if let resources { self.resources = resources }
          self.retries = retries
          self.runAfter = runAfter
          if let taskRef { self.taskRef = taskRef }
          self.taskSpec = taskSpec
          self.timeout = timeout
          self.when = when
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.finally[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.finally[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.finally[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? { get { self[string: "displayName"] } set { self[string: "displayName"] = newValue } }
        /// `spec.finally[].matrix`: ``Matrix``.
        @_alwaysEmitIntoClient public var matrix: Matrix { get { self[object: "matrix"] } set { self[object: "matrix"] = newValue } _modify { yield &self[object: "matrix"] } }
        /// `spec.finally[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? { get { self[string: "onError"] } set { self[string: "onError"] = newValue } }
        /// `spec.finally[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? { get { self[field: "params"] } set { self[field: "params"] = newValue } }
        /// `spec.finally[].pipelineRef`: ``PipelineRef``.
        @_alwaysEmitIntoClient public var pipelineRef: PipelineRef { get { self[object: "pipelineRef"] } set { self[object: "pipelineRef"] = newValue } _modify { yield &self[object: "pipelineRef"] } }
        /// `spec.finally[].pipelineSpec`: any value.
        @_alwaysEmitIntoClient public var pipelineSpec: Value? { get { self[field: "pipelineSpec"] } set { self[field: "pipelineSpec"] = newValue } }
        /// `spec.finally[].resources`: ``Resources``.
        @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
        /// `spec.finally[].retries`: a whole number.
        @_alwaysEmitIntoClient public var retries: Int? { get { self[field: "retries"] } set { self[field: "retries"] = newValue } }
        /// `spec.finally[].runAfter`: a list of strings.
        @_alwaysEmitIntoClient public var runAfter: [String]? { get { self[field: "runAfter"] } set { self[field: "runAfter"] = newValue } }
        /// `spec.finally[].taskRef`: ``TaskRef``.
        @_alwaysEmitIntoClient public var taskRef: TaskRef { get { self[object: "taskRef"] } set { self[object: "taskRef"] = newValue } _modify { yield &self[object: "taskRef"] } }
        /// `spec.finally[].taskSpec`: any value.
        @_alwaysEmitIntoClient public var taskSpec: Value? { get { self[field: "taskSpec"] } set { self[field: "taskSpec"] = newValue } }
        /// `spec.finally[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? { get { self[string: "timeout"] } set { self[string: "timeout"] = newValue } }
        /// `spec.finally[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? { get { self[field: "when"] } set { self[field: "when"] = newValue } }
        /// `spec.finally[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? { get { self[field: "workspaces"] } set { self[field: "workspaces"] = newValue } }
        /// The same as ``Tekton.Pipeline.Spec.FinallyItem.Matrix``.
        public typealias Matrix = Tekton.Pipeline.Spec.FinallyItem.Matrix
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        /// The same as ``Tekton.V1beta1.PipelineRun.Spec.PipelineRef``.
        public typealias PipelineRef = Tekton.V1beta1.PipelineRun.Spec.PipelineRef
        /// The same as ``Tekton.V1beta1.TaskRun.Spec.TaskRef``.
        public typealias TaskRef = Tekton.V1beta1.TaskRun.Spec.TaskRef
        /// The same as ``Tekton.Pipeline.Spec.FinallyItem.WhenItem``.
        public typealias WhenItem = Tekton.Pipeline.Spec.FinallyItem.WhenItem
        /// The same as ``Tekton.Pipeline.Spec.FinallyItem.WorkspacesItem``.
        public typealias WorkspacesItem = Tekton.Pipeline.Spec.FinallyItem.WorkspacesItem

        /// `spec.finally[].resources`, with 2 fields.
        public struct Resources: SchemaObject {
          public static let fields = FieldTable(["?[inputs", "?[outputs"], [InputsItem.self, OutputsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(inputs: [InputsItem]? = nil, outputs: [OutputsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.inputs = inputs
            self.outputs = outputs
            configure(&self)
          }
          /// `spec.finally[].resources.inputs`: a list of ``InputsItem``.
          @_alwaysEmitIntoClient public var inputs: [InputsItem]? { get { self[field: "inputs"] } set { self[field: "inputs"] = newValue } }
          /// `spec.finally[].resources.outputs`: a list of ``OutputsItem``.
          @_alwaysEmitIntoClient public var outputs: [OutputsItem]? { get { self[field: "outputs"] } set { self[field: "outputs"] = newValue } }

          /// `spec.finally[].resources.inputs[]`, with 3 fields.
          public struct InputsItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-from", "!-resource"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, resource: String, from: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.from = from
              self.resource = resource
              configure(&self)
            }
            /// `spec.finally[].resources.inputs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.finally[].resources.inputs[].from`: a list of strings.
            @_alwaysEmitIntoClient public var from: [String]? { get { self[field: "from"] } set { self[field: "from"] = newValue } }
            /// `spec.finally[].resources.inputs[].resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? { get { self[string: "resource"] } set { self[string: "resource"] = newValue } }
          }

          /// `spec.finally[].resources.outputs[]`, with 2 fields.
          public struct OutputsItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "!-resource"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, resource: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.resource = resource
              configure(&self)
            }
            /// `spec.finally[].resources.outputs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.finally[].resources.outputs[].resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? { get { self[string: "resource"] } set { self[string: "resource"] = newValue } }
          }
        }
      }

      /// `spec.resources[]`, with 3 fields.
      public struct ResourcesItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-optional", "!-type"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, type: String, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.optional = optional
          self.type = type
          configure(&self)
        }
        /// `spec.resources[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.resources[].optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
        /// `spec.resources[].type`: a string, required.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
      }
    }
  }
}
