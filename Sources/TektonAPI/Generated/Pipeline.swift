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

    /// `spec`, with 7 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?[ ?[ ?[ ?[ ?[",
        ["description", "displayName", "finally", "params", "results", "tasks", "workspaces"],
        [FinallyItem.self, ParamsItem.self, ResultsItem.self, TasksItem.self, WorkspacesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        description: String? = nil,
        displayName: String? = nil,
        finally: [FinallyItem]? = nil,
        params: [ParamsItem]? = nil,
        results: [ResultsItem]? = nil,
        tasks: [TasksItem]? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.finally`: a list of ``FinallyItem``.
      @_alwaysEmitIntoClient public var finally: [FinallyItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.tasks`: a list of ``TasksItem``.
      @_alwaysEmitIntoClient public var tasks: [TasksItem]? { get { self[field: 5] } set { self[field: 5] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// The same as ``Tekton.Pipeline.Spec.FinallyItem``.
      public typealias TasksItem = Tekton.Pipeline.Spec.FinallyItem

      /// `spec.finally[]`, with 15 fields.
      public struct FinallyItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?{ ?- ?[ ?{ ?- ?- ?- ?{ ?- ?- ?[ ?[",
          [
            "name", "description", "displayName", "matrix", "onError", "params", "pipelineRef", "pipelineSpec",
            "retries", "runAfter", "taskRef", "taskSpec", "timeout", "when", "workspaces",
          ],
          [Matrix.self, ParamsItem.self, PipelineRef.self, TaskRef.self, WhenItem.self, WorkspacesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          description: String? = nil,
          displayName: String? = nil,
          matrix: Matrix? = nil,
          onError: String? = nil,
          params: [ParamsItem]? = nil,
          pipelineRef: PipelineRef? = nil,
          pipelineSpec: Value? = nil,
          retries: Int? = nil,
          runAfter: [String]? = nil,
          taskRef: TaskRef? = nil,
          taskSpec: Value? = nil,
          timeout: String? = nil,
          when: [WhenItem]? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.finally[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.finally[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.finally[].matrix`: ``Matrix``.
        @_alwaysEmitIntoClient public var matrix: Matrix {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.finally[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.finally[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.finally[].pipelineRef`: ``PipelineRef``.
        @_alwaysEmitIntoClient public var pipelineRef: PipelineRef {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.finally[].pipelineSpec`: any value.
        @_alwaysEmitIntoClient public var pipelineSpec: Value? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.finally[].retries`: a whole number.
        @_alwaysEmitIntoClient public var retries: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.finally[].runAfter`: a list of strings.
        @_alwaysEmitIntoClient public var runAfter: [String]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.finally[].taskRef`: ``TaskRef``.
        @_alwaysEmitIntoClient public var taskRef: TaskRef {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.finally[].taskSpec`: any value.
        @_alwaysEmitIntoClient public var taskSpec: Value? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.finally[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 12] }
          set { self[string: 12] = newValue }
        }
        /// `spec.finally[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? {
          get { self[field: 13] }
          set { self[field: 13] = newValue }
        }
        /// `spec.finally[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 14] }
          set { self[field: 14] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        /// The same as ``Tekton.PipelineRun.Spec.PipelineRef``.
        public typealias PipelineRef = Tekton.PipelineRun.Spec.PipelineRef
        /// The same as ``Tekton.TaskRun.Spec.TaskRef``.
        public typealias TaskRef = Tekton.TaskRun.Spec.TaskRef

        /// `spec.finally[].matrix`, with 2 fields.
        public struct Matrix: SchemaObject {
          public static let fields = FieldTable("?[ ?[", ["include", "params"], [IncludeItem.self, ParamsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            include: [IncludeItem]? = nil,
            params: [ParamsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.include = include
            self.params = params
            configure(&self)
          }
          /// `spec.finally[].matrix.include`: a list of ``IncludeItem``.
          @_alwaysEmitIntoClient public var include: [IncludeItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.finally[].matrix.params`: a list of ``ParamsItem``.
          @_alwaysEmitIntoClient public var params: [ParamsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
          public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem

          /// `spec.finally[].matrix.include[]`, with 2 fields.
          public struct IncludeItem: SchemaObject {
            public static let fields = FieldTable("?- ?[", ["name", "params"], [ParamsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              params: [ParamsItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.params = params
              configure(&self)
            }
            /// `spec.finally[].matrix.include[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.finally[].matrix.include[].params`: a list of ``ParamsItem``.
            @_alwaysEmitIntoClient public var params: [ParamsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
            public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
          }
        }

        /// `spec.finally[].when[]`, with 4 fields.
        public struct WhenItem: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["cel", "input", "operator", "values"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            cel: String? = nil,
            input: String? = nil,
            `operator`: String? = nil,
            values: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cel = cel
            self.input = input
            self.`operator` = `operator`
            self.values = values
            configure(&self)
          }
          /// `spec.finally[].when[].cel`: a string.
          @_alwaysEmitIntoClient public var cel: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.finally[].when[].input`: a string.
          @_alwaysEmitIntoClient public var input: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.finally[].when[].operator`: a string.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.finally[].when[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
        }

        /// `spec.finally[].workspaces[]`, with 3 fields.
        public struct WorkspacesItem: SchemaObject {
          public static let fields = FieldTable("!- ?- ?-", ["name", "subPath", "workspace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            subPath: String? = nil,
            workspace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.subPath = subPath
            self.workspace = workspace
            configure(&self)
          }
          /// `spec.finally[].workspaces[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.finally[].workspaces[].subPath`: a string.
          @_alwaysEmitIntoClient public var subPath: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.finally[].workspaces[].workspace`: a string.
          @_alwaysEmitIntoClient public var workspace: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }
      }

      /// `spec.params[]`, with 6 fields.
      public struct ParamsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?- ?* ?-",
          ["name", "default", "description", "enum", "properties", "type"],
          [PropertiesEntry.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          `default`: Value? = nil,
          description: String? = nil,
          `enum`: [String]? = nil,
          properties: OrderedMap<PropertiesEntry>? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.params[].default`: any value.
        @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.params[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.params[].enum`: a list of strings.
        @_alwaysEmitIntoClient public var `enum`: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.params[].properties`: ``PropertiesEntry`` by name.
        @_alwaysEmitIntoClient public var properties: OrderedMap<PropertiesEntry> {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.params[].type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 5] } set { self[string: 5] = newValue } }

        /// `spec.params[].properties.*`, with one field.
        public struct PropertiesEntry: SchemaObject {
          public static let fields = FieldTable("?-", ["type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.type = type
            configure(&self)
          }
          /// `spec.params[].properties.*.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }
      }

      /// `spec.results[]`, with 4 fields.
      public struct ResultsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?- !-", ["name", "description", "type", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          value: Value,
          description: String? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.type = type
          self.value = value
          configure(&self)
        }
        /// `spec.results[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.results[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.results[].type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.results[].value`: any value, required.
        @_alwaysEmitIntoClient public var value: Value? { get { self[field: 3] } set { self[field: 3] = newValue } }
      }

      /// `spec.workspaces[]`, with 3 fields.
      public struct WorkspacesItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "description", "optional"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          description: String? = nil,
          optional: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.optional = optional
          configure(&self)
        }
        /// `spec.workspaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workspaces[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.workspaces[].optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
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

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?[ ?[ ?[ ?[ ?[ ?[",
        ["description", "displayName", "finally", "params", "resources", "results", "tasks", "workspaces"],
        [FinallyItem.self, ParamsItem.self, ResourcesItem.self, ResultsItem.self, TasksItem.self, WorkspacesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        description: String? = nil,
        displayName: String? = nil,
        finally: [FinallyItem]? = nil,
        params: [ParamsItem]? = nil,
        resources: [ResourcesItem]? = nil,
        results: [ResultsItem]? = nil,
        tasks: [TasksItem]? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.finally`: a list of ``FinallyItem``.
      @_alwaysEmitIntoClient public var finally: [FinallyItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.resources`: a list of ``ResourcesItem``.
      @_alwaysEmitIntoClient public var resources: [ResourcesItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.tasks`: a list of ``TasksItem``.
      @_alwaysEmitIntoClient public var tasks: [TasksItem]? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
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
        public static let fields = FieldTable(
          "?- ?- ?- ?{ ?- ?[ ?{ ?- ?{ ?- ?- ?{ ?- ?- ?[ ?[",
          [
            "name", "description", "displayName", "matrix", "onError", "params", "pipelineRef", "pipelineSpec",
            "resources", "retries", "runAfter", "taskRef", "taskSpec", "timeout", "when", "workspaces",
          ],
          [
            Matrix.self, ParamsItem.self, PipelineRef.self, Resources.self, TaskRef.self, WhenItem.self,
            WorkspacesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          description: String? = nil,
          displayName: String? = nil,
          matrix: Matrix? = nil,
          onError: String? = nil,
          params: [ParamsItem]? = nil,
          pipelineRef: PipelineRef? = nil,
          pipelineSpec: Value? = nil,
          resources: Resources? = nil,
          retries: Int? = nil,
          runAfter: [String]? = nil,
          taskRef: TaskRef? = nil,
          taskSpec: Value? = nil,
          timeout: String? = nil,
          when: [WhenItem]? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.finally[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.finally[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.finally[].matrix`: ``Matrix``.
        @_alwaysEmitIntoClient public var matrix: Matrix {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.finally[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.finally[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.finally[].pipelineRef`: ``PipelineRef``.
        @_alwaysEmitIntoClient public var pipelineRef: PipelineRef {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.finally[].pipelineSpec`: any value.
        @_alwaysEmitIntoClient public var pipelineSpec: Value? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.finally[].resources`: ``Resources``.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.finally[].retries`: a whole number.
        @_alwaysEmitIntoClient public var retries: Int? { get { self[field: 9] } set { self[field: 9] = newValue } }
        /// `spec.finally[].runAfter`: a list of strings.
        @_alwaysEmitIntoClient public var runAfter: [String]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.finally[].taskRef`: ``TaskRef``.
        @_alwaysEmitIntoClient public var taskRef: TaskRef {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.finally[].taskSpec`: any value.
        @_alwaysEmitIntoClient public var taskSpec: Value? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.finally[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.finally[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? {
          get { self[field: 14] }
          set { self[field: 14] = newValue }
        }
        /// `spec.finally[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }
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
          public static let fields = FieldTable("?[ ?[", ["inputs", "outputs"], [InputsItem.self, OutputsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            inputs: [InputsItem]? = nil,
            outputs: [OutputsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.inputs = inputs
            self.outputs = outputs
            configure(&self)
          }
          /// `spec.finally[].resources.inputs`: a list of ``InputsItem``.
          @_alwaysEmitIntoClient public var inputs: [InputsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.finally[].resources.outputs`: a list of ``OutputsItem``.
          @_alwaysEmitIntoClient public var outputs: [OutputsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.finally[].resources.inputs[]`, with 3 fields.
          public struct InputsItem: SchemaObject {
            public static let fields = FieldTable("!- ?- !-", ["name", "from", "resource"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              resource: String,
              from: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.from = from
              self.resource = resource
              configure(&self)
            }
            /// `spec.finally[].resources.inputs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.finally[].resources.inputs[].from`: a list of strings.
            @_alwaysEmitIntoClient public var from: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.finally[].resources.inputs[].resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.finally[].resources.outputs[]`, with 2 fields.
          public struct OutputsItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "resource"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              resource: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.resource = resource
              configure(&self)
            }
            /// `spec.finally[].resources.outputs[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.finally[].resources.outputs[].resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.resources[]`, with 3 fields.
      public struct ResourcesItem: SchemaObject {
        public static let fields = FieldTable("!- ?- !-", ["name", "optional", "type"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          type: String,
          optional: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.optional = optional
          self.type = type
          configure(&self)
        }
        /// `spec.resources[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.resources[].optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.resources[].type`: a string, required.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }
    }
  }
}
