// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoCD {
  /// `ApplicationSet` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
  public struct ApplicationSet: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "ApplicationSet",
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

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ![ ?- ?- ?[ ?{ ?{ ?{ !{ ?-",
        [
          "applyNestedSelectors", "generators", "goTemplate", "goTemplateOptions", "ignoreApplicationDifferences",
          "preservedFields", "strategy", "syncPolicy", "template", "templatePatch",
        ],
        [
          GeneratorsItem.self, IgnoreApplicationDifferencesItem.self, PreservedFields.self, Strategy.self,
          SyncPolicy.self, Template.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        generators: [GeneratorsItem],
        template: Template,
        applyNestedSelectors: Bool? = nil,
        goTemplate: Bool? = nil,
        goTemplateOptions: [String]? = nil,
        ignoreApplicationDifferences: [IgnoreApplicationDifferencesItem]? = nil,
        preservedFields: PreservedFields? = nil,
        strategy: Strategy? = nil,
        syncPolicy: SyncPolicy? = nil,
        templatePatch: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.applyNestedSelectors = applyNestedSelectors
        self.generators = generators
        self.goTemplate = goTemplate
        self.goTemplateOptions = goTemplateOptions
        self.ignoreApplicationDifferences = ignoreApplicationDifferences
        if let preservedFields { self.preservedFields = preservedFields }
        if let strategy { self.strategy = strategy }
        if let syncPolicy { self.syncPolicy = syncPolicy }
        self.template = template
        self.templatePatch = templatePatch
        configure(&self)
      }
      /// `spec.applyNestedSelectors`: true or false.
      @_alwaysEmitIntoClient public var applyNestedSelectors: Bool? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.generators`: a list of ``GeneratorsItem``, required.
      @_alwaysEmitIntoClient public var generators: [GeneratorsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.goTemplate`: true or false.
      @_alwaysEmitIntoClient public var goTemplate: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.goTemplateOptions`: a list of strings.
      @_alwaysEmitIntoClient public var goTemplateOptions: [String]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.ignoreApplicationDifferences`: a list of ``IgnoreApplicationDifferencesItem``.
      @_alwaysEmitIntoClient public var ignoreApplicationDifferences: [IgnoreApplicationDifferencesItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.preservedFields`: ``PreservedFields``.
      @_alwaysEmitIntoClient public var preservedFields: PreservedFields {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.strategy`: ``Strategy``.
      @_alwaysEmitIntoClient public var strategy: Strategy {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.syncPolicy`: ``SyncPolicy``.
      @_alwaysEmitIntoClient public var syncPolicy: SyncPolicy {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.template`: ``Template``, required.
      @_alwaysEmitIntoClient public var template: Template {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.templatePatch`: a string.
      @_alwaysEmitIntoClient public var templatePatch: String? {
        get { self[string: 9] }
        set { self[string: 9] = newValue }
      }

      /// `spec.generators[]`, with 10 fields.
      public struct GeneratorsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
          [
            "clusterDecisionResource", "clusters", "git", "list", "matrix", "merge", "plugin", "pullRequest",
            "scmProvider", "selector",
          ],
          [
            ClusterDecisionResource.self, Clusters.self, Git.self, List.self, Matrix.self, Merge.self, Plugin.self,
            PullRequest.self, ScmProvider.self, Selector.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          clusterDecisionResource: ClusterDecisionResource? = nil,
          clusters: Clusters? = nil,
          git: Git? = nil,
          list: List? = nil,
          matrix: Matrix? = nil,
          merge: Merge? = nil,
          plugin: Plugin? = nil,
          pullRequest: PullRequest? = nil,
          scmProvider: ScmProvider? = nil,
          selector: Selector? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let clusterDecisionResource { self.clusterDecisionResource = clusterDecisionResource }
          if let clusters { self.clusters = clusters }
          if let git { self.git = git }
          if let list { self.list = list }
          if let matrix { self.matrix = matrix }
          if let merge { self.merge = merge }
          if let plugin { self.plugin = plugin }
          if let pullRequest { self.pullRequest = pullRequest }
          if let scmProvider { self.scmProvider = scmProvider }
          if let selector { self.selector = selector }
          configure(&self)
        }
        /// `spec.generators[].clusterDecisionResource`: ``ClusterDecisionResource``.
        @_alwaysEmitIntoClient public var clusterDecisionResource: ClusterDecisionResource {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.generators[].clusters`: ``Clusters``.
        @_alwaysEmitIntoClient public var clusters: Clusters {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.generators[].git`: ``Git``.
        @_alwaysEmitIntoClient public var git: Git {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.generators[].list`: ``List``.
        @_alwaysEmitIntoClient public var list: List {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.generators[].matrix`: ``Matrix``.
        @_alwaysEmitIntoClient public var matrix: Matrix {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.generators[].merge`: ``Merge``.
        @_alwaysEmitIntoClient public var merge: Merge {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.generators[].plugin`: ``Plugin``.
        @_alwaysEmitIntoClient public var plugin: Plugin {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.generators[].pullRequest`: ``PullRequest``.
        @_alwaysEmitIntoClient public var pullRequest: PullRequest {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.generators[].scmProvider`: ``ScmProvider``.
        @_alwaysEmitIntoClient public var scmProvider: ScmProvider {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.generators[].selector`: ``Selector``.
        @_alwaysEmitIntoClient public var selector: Selector {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }

        /// `spec.generators[].clusterDecisionResource`, with 6 fields.
        public struct ClusterDecisionResource: SchemaObject {
          public static let fields = FieldTable(
            "?- !- ?{ ?- ?{ ?-",
            ["name", "configMapRef", "labelSelector", "requeueAfterSeconds", "template", "values"],
            [LabelSelector.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMapRef: String,
            name: String? = nil,
            labelSelector: LabelSelector? = nil,
            requeueAfterSeconds: Int? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.configMapRef = configMapRef
            if let labelSelector { self.labelSelector = labelSelector }
            self.requeueAfterSeconds = requeueAfterSeconds
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].clusterDecisionResource.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.generators[].clusterDecisionResource.configMapRef`: a string, required.
          @_alwaysEmitIntoClient public var configMapRef: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.generators[].clusterDecisionResource.labelSelector`: ``LabelSelector``.
          @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generators[].clusterDecisionResource.requeueAfterSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var requeueAfterSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.generators[].clusterDecisionResource.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.generators[].clusterDecisionResource.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].clusterDecisionResource.labelSelector`, with 2 fields.
          public struct LabelSelector: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?-",
              ["matchExpressions", "matchLabels"],
              [MatchExpressionsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              matchExpressions: [MatchExpressionsItem]? = nil,
              matchLabels: OrderedMap<String>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.matchExpressions = matchExpressions
              if let matchLabels { self.matchLabels = matchLabels }
              configure(&self)
            }
            /// `spec.generators[].clusterDecisionResource.labelSelector.matchExpressions`: a list of
            /// ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].clusterDecisionResource.labelSelector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector.MatchExpressionsItem``.
            public typealias MatchExpressionsItem =
              ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector.MatchExpressionsItem
          }
        }

        /// `spec.generators[].clusters`, with 4 fields.
        public struct Clusters: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?-",
            ["flatList", "selector", "template", "values"],
            [Selector.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            flatList: Bool? = nil,
            selector: Selector? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.flatList = flatList
            if let selector { self.selector = selector }
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].clusters.flatList`: true or false.
          @_alwaysEmitIntoClient public var flatList: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.generators[].clusters.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generators[].clusters.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generators[].clusters.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector``.
          public typealias Selector = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template
        }

        /// `spec.generators[].git`, with 8 fields.
        public struct Git: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[ ?- !- ?- !- ?{ ?-",
            [
              "directories", "files", "pathParamPrefix", "repoURL", "requeueAfterSeconds", "revision", "template",
              "values",
            ],
            [DirectoriesItem.self, FilesItem.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            repoURL: String,
            revision: String,
            directories: [DirectoriesItem]? = nil,
            files: [FilesItem]? = nil,
            pathParamPrefix: String? = nil,
            requeueAfterSeconds: Int? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.directories = directories
            self.files = files
            self.pathParamPrefix = pathParamPrefix
            self.repoURL = repoURL
            self.requeueAfterSeconds = requeueAfterSeconds
            self.revision = revision
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].git.directories`: a list of ``DirectoriesItem``.
          @_alwaysEmitIntoClient public var directories: [DirectoriesItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.generators[].git.files`: a list of ``FilesItem``.
          @_alwaysEmitIntoClient public var files: [FilesItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.generators[].git.pathParamPrefix`: a string.
          @_alwaysEmitIntoClient public var pathParamPrefix: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.generators[].git.repoURL`: a string, required.
          @_alwaysEmitIntoClient public var repoURL: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.generators[].git.requeueAfterSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var requeueAfterSeconds: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.generators[].git.revision`: a string, required.
          @_alwaysEmitIntoClient public var revision: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.generators[].git.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.generators[].git.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].git.directories[]`, with 2 fields.
          public struct DirectoriesItem: SchemaObject {
            public static let fields = FieldTable("?- !-", ["exclude", "path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              path: String,
              exclude: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.exclude = exclude
              self.path = path
              configure(&self)
            }
            /// `spec.generators[].git.directories[].exclude`: true or false.
            @_alwaysEmitIntoClient public var exclude: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].git.directories[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.generators[].git.files[]`, with 2 fields.
          public struct FilesItem: SchemaObject {
            public static let fields = FieldTable("?- !-", ["exclude", "path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              path: String,
              exclude: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.exclude = exclude
              self.path = path
              configure(&self)
            }
            /// `spec.generators[].git.files[].exclude`: true or false.
            @_alwaysEmitIntoClient public var exclude: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].git.files[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.generators[].list`, with 3 fields.
        public struct List: SchemaObject {
          public static let fields = FieldTable("?- ?- ?{", ["elements", "elementsYaml", "template"], [Template.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            elements: [Value]? = nil,
            elementsYaml: String? = nil,
            template: Template? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.elements = elements
            self.elementsYaml = elementsYaml
            if let template { self.template = template }
            configure(&self)
          }
          /// `spec.generators[].list.elements`: a list of any values.
          @_alwaysEmitIntoClient public var elements: [Value]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.generators[].list.elementsYaml`: a string.
          @_alwaysEmitIntoClient public var elementsYaml: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.generators[].list.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template
        }

        /// `spec.generators[].matrix`, with 2 fields.
        public struct Matrix: SchemaObject {
          public static let fields = FieldTable(
            "![ ?{",
            ["generators", "template"],
            [GeneratorsItem.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            generators: [GeneratorsItem],
            template: Template? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.generators = generators
            if let template { self.template = template }
            configure(&self)
          }
          /// `spec.generators[].matrix.generators`: a list of ``GeneratorsItem``, required.
          @_alwaysEmitIntoClient public var generators: [GeneratorsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.generators[].matrix.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].matrix.generators[]`, with 10 fields.
          public struct GeneratorsItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{ ?- ?- ?{ ?{ ?{ ?{",
              [
                "clusterDecisionResource", "clusters", "git", "list", "matrix", "merge", "plugin", "pullRequest",
                "scmProvider", "selector",
              ],
              [
                ClusterDecisionResource.self, Clusters.self, Git.self, List.self, Plugin.self, PullRequest.self,
                ScmProvider.self, Selector.self,
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clusterDecisionResource: ClusterDecisionResource? = nil,
              clusters: Clusters? = nil,
              git: Git? = nil,
              list: List? = nil,
              matrix: Value? = nil,
              merge: Value? = nil,
              plugin: Plugin? = nil,
              pullRequest: PullRequest? = nil,
              scmProvider: ScmProvider? = nil,
              selector: Selector? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let clusterDecisionResource { self.clusterDecisionResource = clusterDecisionResource }
              if let clusters { self.clusters = clusters }
              if let git { self.git = git }
              if let list { self.list = list }
              self.matrix = matrix
              self.merge = merge
              if let plugin { self.plugin = plugin }
              if let pullRequest { self.pullRequest = pullRequest }
              if let scmProvider { self.scmProvider = scmProvider }
              if let selector { self.selector = selector }
              configure(&self)
            }
            /// `spec.generators[].matrix.generators[].clusterDecisionResource`: ``ClusterDecisionResource``.
            @_alwaysEmitIntoClient public var clusterDecisionResource: ClusterDecisionResource {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generators[].matrix.generators[].clusters`: ``Clusters``.
            @_alwaysEmitIntoClient public var clusters: Clusters {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generators[].matrix.generators[].git`: ``Git``.
            @_alwaysEmitIntoClient public var git: Git {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generators[].matrix.generators[].list`: ``List``.
            @_alwaysEmitIntoClient public var list: List {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.generators[].matrix.generators[].matrix`: any value.
            @_alwaysEmitIntoClient public var matrix: Value? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.generators[].matrix.generators[].merge`: any value.
            @_alwaysEmitIntoClient public var merge: Value? { get { self[field: 5] } set { self[field: 5] = newValue } }
            /// `spec.generators[].matrix.generators[].plugin`: ``Plugin``.
            @_alwaysEmitIntoClient public var plugin: Plugin {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.generators[].matrix.generators[].pullRequest`: ``PullRequest``.
            @_alwaysEmitIntoClient public var pullRequest: PullRequest {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.generators[].matrix.generators[].scmProvider`: ``ScmProvider``.
            @_alwaysEmitIntoClient public var scmProvider: ScmProvider {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.generators[].matrix.generators[].selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.ClusterDecisionResource``.
            public typealias ClusterDecisionResource = ArgoCD.ApplicationSet.Spec.GeneratorsItem.ClusterDecisionResource
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Clusters``.
            public typealias Clusters = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Clusters
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git``.
            public typealias Git = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.List``.
            public typealias List = ArgoCD.ApplicationSet.Spec.GeneratorsItem.List
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin``.
            public typealias Plugin = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest``.
            public typealias PullRequest = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider``.
            public typealias ScmProvider = ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector``.
            public typealias Selector = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector
          }
        }

        /// `spec.generators[].merge`, with 3 fields.
        public struct Merge: SchemaObject {
          public static let fields = FieldTable(
            "![ !- ?{",
            ["generators", "mergeKeys", "template"],
            [GeneratorsItem.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            generators: [GeneratorsItem],
            mergeKeys: [String],
            template: Template? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.generators = generators
            self.mergeKeys = mergeKeys
            if let template { self.template = template }
            configure(&self)
          }
          /// `spec.generators[].merge.generators`: a list of ``GeneratorsItem``, required.
          @_alwaysEmitIntoClient public var generators: [GeneratorsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.generators[].merge.mergeKeys`: a list of strings, required.
          @_alwaysEmitIntoClient public var mergeKeys: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.generators[].merge.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix.GeneratorsItem``.
          public typealias GeneratorsItem = ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix.GeneratorsItem
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template
        }

        /// `spec.generators[].plugin`, with 5 fields.
        public struct Plugin: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?{ ?- ?{ ?-",
            ["configMapRef", "input", "requeueAfterSeconds", "template", "values"],
            [ConfigMapRef.self, Input.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMapRef: ConfigMapRef,
            input: Input? = nil,
            requeueAfterSeconds: Int? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.configMapRef = configMapRef
            if let input { self.input = input }
            self.requeueAfterSeconds = requeueAfterSeconds
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].plugin.configMapRef`: ``ConfigMapRef``, required.
          @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generators[].plugin.input`: ``Input``.
          @_alwaysEmitIntoClient public var input: Input {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generators[].plugin.requeueAfterSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var requeueAfterSeconds: Int? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.generators[].plugin.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.generators[].plugin.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].plugin.configMapRef`, with one field.
          public struct ConfigMapRef: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.generators[].plugin.configMapRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.generators[].plugin.input`, with one field.
          public struct Input: SchemaObject {
            public static let fields = FieldTable("?-", ["parameters"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              parameters: OrderedMap<Value>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let parameters { self.parameters = parameters }
              configure(&self)
            }
            /// `spec.generators[].plugin.input.parameters`: any values by name.
            @_alwaysEmitIntoClient public var parameters: OrderedMap<Value> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
          }
        }

        /// `spec.generators[].pullRequest`, with 11 fields.
        public struct PullRequest: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?- ?[ ?{ ?{ ?{ ?- ?{ ?-",
            [
              "azuredevops", "bitbucket", "bitbucketServer", "continueOnRepoNotFoundError", "filters", "gitea",
              "github", "gitlab", "requeueAfterSeconds", "template", "values",
            ],
            [
              Azuredevops.self, Bitbucket.self, BitbucketServer.self, FiltersItem.self, Gitea.self, Github.self,
              Gitlab.self, Template.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            azuredevops: Azuredevops? = nil,
            bitbucket: Bitbucket? = nil,
            bitbucketServer: BitbucketServer? = nil,
            continueOnRepoNotFoundError: Bool? = nil,
            filters: [FiltersItem]? = nil,
            gitea: Gitea? = nil,
            github: Github? = nil,
            gitlab: Gitlab? = nil,
            requeueAfterSeconds: Int? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let azuredevops { self.azuredevops = azuredevops }
            if let bitbucket { self.bitbucket = bitbucket }
            if let bitbucketServer { self.bitbucketServer = bitbucketServer }
            self.continueOnRepoNotFoundError = continueOnRepoNotFoundError
            self.filters = filters
            if let gitea { self.gitea = gitea }
            if let github { self.github = github }
            if let gitlab { self.gitlab = gitlab }
            self.requeueAfterSeconds = requeueAfterSeconds
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].pullRequest.azuredevops`: ``Azuredevops``.
          @_alwaysEmitIntoClient public var azuredevops: Azuredevops {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generators[].pullRequest.bitbucket`: ``Bitbucket``.
          @_alwaysEmitIntoClient public var bitbucket: Bitbucket {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generators[].pullRequest.bitbucketServer`: ``BitbucketServer``.
          @_alwaysEmitIntoClient public var bitbucketServer: BitbucketServer {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generators[].pullRequest.continueOnRepoNotFoundError`: true or false.
          @_alwaysEmitIntoClient public var continueOnRepoNotFoundError: Bool? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.generators[].pullRequest.filters`: a list of ``FiltersItem``.
          @_alwaysEmitIntoClient public var filters: [FiltersItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.generators[].pullRequest.gitea`: ``Gitea``.
          @_alwaysEmitIntoClient public var gitea: Gitea {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.generators[].pullRequest.github`: ``Github``.
          @_alwaysEmitIntoClient public var github: Github {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.generators[].pullRequest.gitlab`: ``Gitlab``.
          @_alwaysEmitIntoClient public var gitlab: Gitlab {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.generators[].pullRequest.requeueAfterSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var requeueAfterSeconds: Int? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.generators[].pullRequest.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }
          /// `spec.generators[].pullRequest.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].pullRequest.azuredevops`, with 6 fields.
          public struct Azuredevops: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- !- !- !- ?{",
              ["api", "labels", "organization", "project", "repo", "tokenRef"],
              [TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              organization: String,
              project: String,
              repo: String,
              api: String? = nil,
              labels: [String]? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              self.labels = labels
              self.organization = organization
              self.project = project
              self.repo = repo
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].pullRequest.azuredevops.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.azuredevops.labels`: a list of strings.
            @_alwaysEmitIntoClient public var labels: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.generators[].pullRequest.azuredevops.organization`: a string, required.
            @_alwaysEmitIntoClient public var organization: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.generators[].pullRequest.azuredevops.project`: a string, required.
            @_alwaysEmitIntoClient public var project: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].pullRequest.azuredevops.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].pullRequest.azuredevops.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }

            /// `spec.generators[].pullRequest.azuredevops.tokenRef`, with 2 fields.
            public struct TokenRef: SchemaObject {
              public static let fields = FieldTable("!- !-", ["key", "secretName"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                secretName: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.secretName = secretName
                configure(&self)
              }
              /// `spec.generators[].pullRequest.azuredevops.tokenRef.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generators[].pullRequest.azuredevops.tokenRef.secretName`: a string, required.
              @_alwaysEmitIntoClient public var secretName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generators[].pullRequest.bitbucket`, with 5 fields.
          public struct Bitbucket: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?{ !- !-",
              ["api", "basicAuth", "bearerToken", "owner", "repo"],
              [BasicAuth.self, BearerToken.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              owner: String,
              repo: String,
              api: String? = nil,
              basicAuth: BasicAuth? = nil,
              bearerToken: BearerToken? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              if let basicAuth { self.basicAuth = basicAuth }
              if let bearerToken { self.bearerToken = bearerToken }
              self.owner = owner
              self.repo = repo
              configure(&self)
            }
            /// `spec.generators[].pullRequest.bitbucket.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.bitbucket.basicAuth`: ``BasicAuth``.
            @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generators[].pullRequest.bitbucket.bearerToken`: ``BearerToken``.
            @_alwaysEmitIntoClient public var bearerToken: BearerToken {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generators[].pullRequest.bitbucket.owner`: a string, required.
            @_alwaysEmitIntoClient public var owner: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].pullRequest.bitbucket.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }

            /// `spec.generators[].pullRequest.bitbucket.basicAuth`, with 2 fields.
            public struct BasicAuth: SchemaObject {
              public static let fields = FieldTable("!{ !-", ["passwordRef", "username"], [PasswordRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                passwordRef: PasswordRef,
                username: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.passwordRef = passwordRef
                self.username = username
                configure(&self)
              }
              /// `spec.generators[].pullRequest.bitbucket.basicAuth.passwordRef`: ``PasswordRef``, required.
              @_alwaysEmitIntoClient public var passwordRef: PasswordRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.generators[].pullRequest.bitbucket.basicAuth.username`: a string, required.
              @_alwaysEmitIntoClient public var username: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }

              /// `spec.generators[].pullRequest.bitbucket.basicAuth.passwordRef`, with 2 fields.
              public struct PasswordRef: SchemaObject {
                public static let fields = FieldTable("!- !-", ["key", "secretName"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: String,
                  secretName: String,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.secretName = secretName
                  configure(&self)
                }
                /// `spec.generators[].pullRequest.bitbucket.basicAuth.passwordRef.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.generators[].pullRequest.bitbucket.basicAuth.passwordRef.secretName`: a string, required.
                @_alwaysEmitIntoClient public var secretName: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }
            }

            /// `spec.generators[].pullRequest.bitbucket.bearerToken`, with one field.
            public struct BearerToken: SchemaObject {
              public static let fields = FieldTable("!{", ["tokenRef"], [TokenRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(tokenRef: TokenRef, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.tokenRef = tokenRef
                configure(&self)
              }
              /// `spec.generators[].pullRequest.bitbucket.bearerToken.tokenRef`: ``TokenRef``, required.
              @_alwaysEmitIntoClient public var tokenRef: TokenRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
              public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
            }
          }

          /// `spec.generators[].pullRequest.bitbucketServer`, with 7 fields.
          public struct BitbucketServer: SchemaObject {
            public static let fields = FieldTable(
              "!- ?{ ?{ ?{ ?- !- !-",
              ["api", "basicAuth", "bearerToken", "caRef", "insecure", "project", "repo"],
              [BasicAuth.self, BearerToken.self, CaRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              api: String,
              project: String,
              repo: String,
              basicAuth: BasicAuth? = nil,
              bearerToken: BearerToken? = nil,
              caRef: CaRef? = nil,
              insecure: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              if let basicAuth { self.basicAuth = basicAuth }
              if let bearerToken { self.bearerToken = bearerToken }
              if let caRef { self.caRef = caRef }
              self.insecure = insecure
              self.project = project
              self.repo = repo
              configure(&self)
            }
            /// `spec.generators[].pullRequest.bitbucketServer.api`: a string, required.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.basicAuth`: ``BasicAuth``.
            @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.bearerToken`: ``BearerToken``.
            @_alwaysEmitIntoClient public var bearerToken: BearerToken {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.caRef`: ``CaRef``.
            @_alwaysEmitIntoClient public var caRef: CaRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.project`: a string, required.
            @_alwaysEmitIntoClient public var project: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.generators[].pullRequest.bitbucketServer.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth``.
            public typealias BasicAuth = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken``.
            public typealias BearerToken = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken

            /// `spec.generators[].pullRequest.bitbucketServer.caRef`, with 2 fields.
            public struct CaRef: SchemaObject {
              public static let fields = FieldTable("!- !-", ["configMapName", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                configMapName: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.configMapName = configMapName
                self.key = key
                configure(&self)
              }
              /// `spec.generators[].pullRequest.bitbucketServer.caRef.configMapName`: a string, required.
              @_alwaysEmitIntoClient public var configMapName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generators[].pullRequest.bitbucketServer.caRef.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generators[].pullRequest.filters[]`, with 3 fields.
          public struct FiltersItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["branchMatch", "targetBranchMatch", "titleMatch"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              branchMatch: String? = nil,
              targetBranchMatch: String? = nil,
              titleMatch: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.branchMatch = branchMatch
              self.targetBranchMatch = targetBranchMatch
              self.titleMatch = titleMatch
              configure(&self)
            }
            /// `spec.generators[].pullRequest.filters[].branchMatch`: a string.
            @_alwaysEmitIntoClient public var branchMatch: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.filters[].targetBranchMatch`: a string.
            @_alwaysEmitIntoClient public var targetBranchMatch: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].pullRequest.filters[].titleMatch`: a string.
            @_alwaysEmitIntoClient public var titleMatch: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.generators[].pullRequest.gitea`, with 6 fields.
          public struct Gitea: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- !- !- ?{",
              ["api", "insecure", "labels", "owner", "repo", "tokenRef"],
              [TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              api: String,
              owner: String,
              repo: String,
              insecure: Bool? = nil,
              labels: [String]? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              self.insecure = insecure
              self.labels = labels
              self.owner = owner
              self.repo = repo
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].pullRequest.gitea.api`: a string, required.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.gitea.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.generators[].pullRequest.gitea.labels`: a list of strings.
            @_alwaysEmitIntoClient public var labels: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.generators[].pullRequest.gitea.owner`: a string, required.
            @_alwaysEmitIntoClient public var owner: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].pullRequest.gitea.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].pullRequest.gitea.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }

          /// `spec.generators[].pullRequest.github`, with 6 fields.
          public struct Github: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- !- !- ?{",
              ["api", "appSecretName", "labels", "owner", "repo", "tokenRef"],
              [TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              owner: String,
              repo: String,
              api: String? = nil,
              appSecretName: String? = nil,
              labels: [String]? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              self.appSecretName = appSecretName
              self.labels = labels
              self.owner = owner
              self.repo = repo
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].pullRequest.github.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.github.appSecretName`: a string.
            @_alwaysEmitIntoClient public var appSecretName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].pullRequest.github.labels`: a list of strings.
            @_alwaysEmitIntoClient public var labels: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.generators[].pullRequest.github.owner`: a string, required.
            @_alwaysEmitIntoClient public var owner: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].pullRequest.github.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].pullRequest.github.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }

          /// `spec.generators[].pullRequest.gitlab`, with 7 fields.
          public struct Gitlab: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?- ?- !- ?- ?{",
              ["api", "caRef", "insecure", "labels", "project", "pullRequestState", "tokenRef"],
              [CaRef.self, TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              project: String,
              api: String? = nil,
              caRef: CaRef? = nil,
              insecure: Bool? = nil,
              labels: [String]? = nil,
              pullRequestState: String? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.api = api
              if let caRef { self.caRef = caRef }
              self.insecure = insecure
              self.labels = labels
              self.project = project
              self.pullRequestState = pullRequestState
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].pullRequest.gitlab.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].pullRequest.gitlab.caRef`: ``CaRef``.
            @_alwaysEmitIntoClient public var caRef: CaRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generators[].pullRequest.gitlab.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.generators[].pullRequest.gitlab.labels`: a list of strings.
            @_alwaysEmitIntoClient public var labels: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.generators[].pullRequest.gitlab.project`: a string, required.
            @_alwaysEmitIntoClient public var project: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].pullRequest.gitlab.pullRequestState`: a string.
            @_alwaysEmitIntoClient public var pullRequestState: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.generators[].pullRequest.gitlab.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef``.
            public typealias CaRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }
        }

        /// `spec.generators[].scmProvider`, with 12 fields.
        public struct ScmProvider: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?- ?[ ?{ ?{ ?{ ?- ?{ ?-",
            [
              "awsCodeCommit", "azureDevOps", "bitbucket", "bitbucketServer", "cloneProtocol", "filters", "gitea",
              "github", "gitlab", "requeueAfterSeconds", "template", "values",
            ],
            [
              AwsCodeCommit.self, AzureDevOps.self, Bitbucket.self, BitbucketServer.self, FiltersItem.self, Gitea.self,
              Github.self, Gitlab.self, Template.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            awsCodeCommit: AwsCodeCommit? = nil,
            azureDevOps: AzureDevOps? = nil,
            bitbucket: Bitbucket? = nil,
            bitbucketServer: BitbucketServer? = nil,
            cloneProtocol: String? = nil,
            filters: [FiltersItem]? = nil,
            gitea: Gitea? = nil,
            github: Github? = nil,
            gitlab: Gitlab? = nil,
            requeueAfterSeconds: Int? = nil,
            template: Template? = nil,
            values: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let awsCodeCommit { self.awsCodeCommit = awsCodeCommit }
            if let azureDevOps { self.azureDevOps = azureDevOps }
            if let bitbucket { self.bitbucket = bitbucket }
            if let bitbucketServer { self.bitbucketServer = bitbucketServer }
            self.cloneProtocol = cloneProtocol
            self.filters = filters
            if let gitea { self.gitea = gitea }
            if let github { self.github = github }
            if let gitlab { self.gitlab = gitlab }
            self.requeueAfterSeconds = requeueAfterSeconds
            if let template { self.template = template }
            if let values { self.values = values }
            configure(&self)
          }
          /// `spec.generators[].scmProvider.awsCodeCommit`: ``AwsCodeCommit``.
          @_alwaysEmitIntoClient public var awsCodeCommit: AwsCodeCommit {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generators[].scmProvider.azureDevOps`: ``AzureDevOps``.
          @_alwaysEmitIntoClient public var azureDevOps: AzureDevOps {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generators[].scmProvider.bitbucket`: ``Bitbucket``.
          @_alwaysEmitIntoClient public var bitbucket: Bitbucket {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generators[].scmProvider.bitbucketServer`: ``BitbucketServer``.
          @_alwaysEmitIntoClient public var bitbucketServer: BitbucketServer {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.generators[].scmProvider.cloneProtocol`: a string.
          @_alwaysEmitIntoClient public var cloneProtocol: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.generators[].scmProvider.filters`: a list of ``FiltersItem``.
          @_alwaysEmitIntoClient public var filters: [FiltersItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.generators[].scmProvider.gitea`: ``Gitea``.
          @_alwaysEmitIntoClient public var gitea: Gitea {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.generators[].scmProvider.github`: ``Github``.
          @_alwaysEmitIntoClient public var github: Github {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.generators[].scmProvider.gitlab`: ``Gitlab``.
          @_alwaysEmitIntoClient public var gitlab: Gitlab {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.generators[].scmProvider.requeueAfterSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var requeueAfterSeconds: Int? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.generators[].scmProvider.template`: ``Template``.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.generators[].scmProvider.values`: strings by name.
          @_alwaysEmitIntoClient public var values: OrderedMap<String> {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// The same as ``ArgoCD.ApplicationSet.Spec.Template``.
          public typealias Template = ArgoCD.ApplicationSet.Spec.Template

          /// `spec.generators[].scmProvider.awsCodeCommit`, with 4 fields.
          public struct AwsCodeCommit: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?[",
              ["allBranches", "region", "role", "tagFilters"],
              [TagFiltersItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              allBranches: Bool? = nil,
              region: String? = nil,
              role: String? = nil,
              tagFilters: [TagFiltersItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.region = region
              self.role = role
              self.tagFilters = tagFilters
              configure(&self)
            }
            /// `spec.generators[].scmProvider.awsCodeCommit.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.awsCodeCommit.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.awsCodeCommit.role`: a string.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.awsCodeCommit.tagFilters`: a list of ``TagFiltersItem``.
            @_alwaysEmitIntoClient public var tagFilters: [TagFiltersItem]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }

            /// `spec.generators[].scmProvider.awsCodeCommit.tagFilters[]`, with 2 fields.
            public struct TagFiltersItem: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["key", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.value = value
                configure(&self)
              }
              /// `spec.generators[].scmProvider.awsCodeCommit.tagFilters[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generators[].scmProvider.awsCodeCommit.tagFilters[].value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generators[].scmProvider.azureDevOps`, with 5 fields.
          public struct AzureDevOps: SchemaObject {
            public static let fields = FieldTable(
              "!{ ?- ?- !- !-",
              ["accessTokenRef", "allBranches", "api", "organization", "teamProject"],
              [AccessTokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessTokenRef: AccessTokenRef,
              organization: String,
              teamProject: String,
              allBranches: Bool? = nil,
              api: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.accessTokenRef = accessTokenRef
              self.allBranches = allBranches
              self.api = api
              self.organization = organization
              self.teamProject = teamProject
              configure(&self)
            }
            /// `spec.generators[].scmProvider.azureDevOps.accessTokenRef`: ``AccessTokenRef``, required.
            @_alwaysEmitIntoClient public var accessTokenRef: AccessTokenRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generators[].scmProvider.azureDevOps.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.azureDevOps.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.azureDevOps.organization`: a string, required.
            @_alwaysEmitIntoClient public var organization: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].scmProvider.azureDevOps.teamProject`: a string, required.
            @_alwaysEmitIntoClient public var teamProject: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }

            /// `spec.generators[].scmProvider.azureDevOps.accessTokenRef`, with 2 fields.
            public struct AccessTokenRef: SchemaObject {
              public static let fields = FieldTable("!- !-", ["key", "secretName"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                secretName: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.secretName = secretName
                configure(&self)
              }
              /// `spec.generators[].scmProvider.azureDevOps.accessTokenRef.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generators[].scmProvider.azureDevOps.accessTokenRef.secretName`: a string, required.
              @_alwaysEmitIntoClient public var secretName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generators[].scmProvider.bitbucket`, with 4 fields.
          public struct Bitbucket: SchemaObject {
            public static let fields = FieldTable(
              "?- !{ !- !-",
              ["allBranches", "appPasswordRef", "owner", "user"],
              [AppPasswordRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              appPasswordRef: AppPasswordRef,
              owner: String,
              user: String,
              allBranches: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.appPasswordRef = appPasswordRef
              self.owner = owner
              self.user = user
              configure(&self)
            }
            /// `spec.generators[].scmProvider.bitbucket.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.bitbucket.appPasswordRef`: ``AppPasswordRef``, required.
            @_alwaysEmitIntoClient public var appPasswordRef: AppPasswordRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generators[].scmProvider.bitbucket.owner`: a string, required.
            @_alwaysEmitIntoClient public var owner: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.bitbucket.user`: a string, required.
            @_alwaysEmitIntoClient public var user: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.generators[].scmProvider.bitbucket.appPasswordRef`, with 2 fields.
            public struct AppPasswordRef: SchemaObject {
              public static let fields = FieldTable("!- !-", ["key", "secretName"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                secretName: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.secretName = secretName
                configure(&self)
              }
              /// `spec.generators[].scmProvider.bitbucket.appPasswordRef.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generators[].scmProvider.bitbucket.appPasswordRef.secretName`: a string, required.
              @_alwaysEmitIntoClient public var secretName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generators[].scmProvider.bitbucketServer`, with 7 fields.
          public struct BitbucketServer: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?{ ?{ ?{ ?- !-",
              ["allBranches", "api", "basicAuth", "bearerToken", "caRef", "insecure", "project"],
              [BasicAuth.self, BearerToken.self, CaRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              api: String,
              project: String,
              allBranches: Bool? = nil,
              basicAuth: BasicAuth? = nil,
              bearerToken: BearerToken? = nil,
              caRef: CaRef? = nil,
              insecure: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.api = api
              if let basicAuth { self.basicAuth = basicAuth }
              if let bearerToken { self.bearerToken = bearerToken }
              if let caRef { self.caRef = caRef }
              self.insecure = insecure
              self.project = project
              configure(&self)
            }
            /// `spec.generators[].scmProvider.bitbucketServer.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.api`: a string, required.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.basicAuth`: ``BasicAuth``.
            @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.bearerToken`: ``BearerToken``.
            @_alwaysEmitIntoClient public var bearerToken: BearerToken {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.caRef`: ``CaRef``.
            @_alwaysEmitIntoClient public var caRef: CaRef {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.generators[].scmProvider.bitbucketServer.project`: a string, required.
            @_alwaysEmitIntoClient public var project: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth``.
            public typealias BasicAuth = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken``.
            public typealias BearerToken = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef``.
            public typealias CaRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef
          }

          /// `spec.generators[].scmProvider.filters[]`, with 5 fields.
          public struct FiltersItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?-",
              ["branchMatch", "labelMatch", "pathsDoNotExist", "pathsExist", "repositoryMatch"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              branchMatch: String? = nil,
              labelMatch: String? = nil,
              pathsDoNotExist: [String]? = nil,
              pathsExist: [String]? = nil,
              repositoryMatch: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.branchMatch = branchMatch
              self.labelMatch = labelMatch
              self.pathsDoNotExist = pathsDoNotExist
              self.pathsExist = pathsExist
              self.repositoryMatch = repositoryMatch
              configure(&self)
            }
            /// `spec.generators[].scmProvider.filters[].branchMatch`: a string.
            @_alwaysEmitIntoClient public var branchMatch: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.filters[].labelMatch`: a string.
            @_alwaysEmitIntoClient public var labelMatch: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.filters[].pathsDoNotExist`: a list of strings.
            @_alwaysEmitIntoClient public var pathsDoNotExist: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.filters[].pathsExist`: a list of strings.
            @_alwaysEmitIntoClient public var pathsExist: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.generators[].scmProvider.filters[].repositoryMatch`: a string.
            @_alwaysEmitIntoClient public var repositoryMatch: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
          }

          /// `spec.generators[].scmProvider.gitea`, with 6 fields.
          public struct Gitea: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?- ?- !- ?{",
              ["allBranches", "api", "excludeArchivedRepos", "insecure", "owner", "tokenRef"],
              [TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              api: String,
              owner: String,
              allBranches: Bool? = nil,
              excludeArchivedRepos: Bool? = nil,
              insecure: Bool? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.api = api
              self.excludeArchivedRepos = excludeArchivedRepos
              self.insecure = insecure
              self.owner = owner
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].scmProvider.gitea.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.gitea.api`: a string, required.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.gitea.excludeArchivedRepos`: true or false.
            @_alwaysEmitIntoClient public var excludeArchivedRepos: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.gitea.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.generators[].scmProvider.gitea.owner`: a string, required.
            @_alwaysEmitIntoClient public var owner: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].scmProvider.gitea.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }

          /// `spec.generators[].scmProvider.github`, with 6 fields.
          public struct Github: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- !- ?{",
              ["allBranches", "api", "appSecretName", "excludeArchivedRepos", "organization", "tokenRef"],
              [TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              organization: String,
              allBranches: Bool? = nil,
              api: String? = nil,
              appSecretName: String? = nil,
              excludeArchivedRepos: Bool? = nil,
              tokenRef: TokenRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.api = api
              self.appSecretName = appSecretName
              self.excludeArchivedRepos = excludeArchivedRepos
              self.organization = organization
              if let tokenRef { self.tokenRef = tokenRef }
              configure(&self)
            }
            /// `spec.generators[].scmProvider.github.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.github.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.github.appSecretName`: a string.
            @_alwaysEmitIntoClient public var appSecretName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.generators[].scmProvider.github.excludeArchivedRepos`: true or false.
            @_alwaysEmitIntoClient public var excludeArchivedRepos: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.generators[].scmProvider.github.organization`: a string, required.
            @_alwaysEmitIntoClient public var organization: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.generators[].scmProvider.github.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }

          /// `spec.generators[].scmProvider.gitlab`, with 10 fields.
          public struct Gitlab: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?{ !- ?- ?- ?- ?- ?{ ?-",
              [
                "allBranches", "api", "caRef", "group", "includeArchivedRepos", "includeSharedProjects",
                "includeSubgroups", "insecure", "tokenRef", "topic",
              ],
              [CaRef.self, TokenRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              group: String,
              allBranches: Bool? = nil,
              api: String? = nil,
              caRef: CaRef? = nil,
              includeArchivedRepos: Bool? = nil,
              includeSharedProjects: Bool? = nil,
              includeSubgroups: Bool? = nil,
              insecure: Bool? = nil,
              tokenRef: TokenRef? = nil,
              topic: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allBranches = allBranches
              self.api = api
              if let caRef { self.caRef = caRef }
              self.group = group
              self.includeArchivedRepos = includeArchivedRepos
              self.includeSharedProjects = includeSharedProjects
              self.includeSubgroups = includeSubgroups
              self.insecure = insecure
              if let tokenRef { self.tokenRef = tokenRef }
              self.topic = topic
              configure(&self)
            }
            /// `spec.generators[].scmProvider.gitlab.allBranches`: true or false.
            @_alwaysEmitIntoClient public var allBranches: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.api`: a string.
            @_alwaysEmitIntoClient public var api: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.caRef`: ``CaRef``.
            @_alwaysEmitIntoClient public var caRef: CaRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generators[].scmProvider.gitlab.group`: a string, required.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.includeArchivedRepos`: true or false.
            @_alwaysEmitIntoClient public var includeArchivedRepos: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.includeSharedProjects`: true or false.
            @_alwaysEmitIntoClient public var includeSharedProjects: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.includeSubgroups`: true or false.
            @_alwaysEmitIntoClient public var includeSubgroups: Bool? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 7] }
              set { self[field: 7] = newValue }
            }
            /// `spec.generators[].scmProvider.gitlab.tokenRef`: ``TokenRef``.
            @_alwaysEmitIntoClient public var tokenRef: TokenRef {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.generators[].scmProvider.gitlab.topic`: a string.
            @_alwaysEmitIntoClient public var topic: String? {
              get { self[string: 9] }
              set { self[string: 9] = newValue }
            }
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef``.
            public typealias CaRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef
            /// The same as ``ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef``.
            public typealias TokenRef = ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
          }
        }

        /// `spec.generators[].selector`, with 2 fields.
        public struct Selector: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?-",
            ["matchExpressions", "matchLabels"],
            [MatchExpressionsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            matchExpressions: [MatchExpressionsItem]? = nil,
            matchLabels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.matchExpressions = matchExpressions
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.generators[].selector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.generators[].selector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.generators[].selector.matchExpressions[]`, with 3 fields.
          public struct MatchExpressionsItem: SchemaObject {
            public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              `operator`: String,
              values: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.`operator` = `operator`
              self.values = values
              configure(&self)
            }
            /// `spec.generators[].selector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generators[].selector.matchExpressions[].operator`: a string, required.
            @_alwaysEmitIntoClient public var `operator`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generators[].selector.matchExpressions[].values`: a list of strings.
            @_alwaysEmitIntoClient public var values: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.ignoreApplicationDifferences[]`, with 3 fields.
      public struct IgnoreApplicationDifferencesItem: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["name", "jqPathExpressions", "jsonPointers"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          jqPathExpressions: [String]? = nil,
          jsonPointers: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.jqPathExpressions = jqPathExpressions
          self.jsonPointers = jsonPointers
          configure(&self)
        }
        /// `spec.ignoreApplicationDifferences[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.ignoreApplicationDifferences[].jqPathExpressions`: a list of strings.
        @_alwaysEmitIntoClient public var jqPathExpressions: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ignoreApplicationDifferences[].jsonPointers`: a list of strings.
        @_alwaysEmitIntoClient public var jsonPointers: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
      }

      /// `spec.preservedFields`, with 2 fields.
      public struct PreservedFields: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          annotations: [String]? = nil,
          labels: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.annotations = annotations
          self.labels = labels
          configure(&self)
        }
        /// `spec.preservedFields.annotations`: a list of strings.
        @_alwaysEmitIntoClient public var annotations: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.preservedFields.labels`: a list of strings.
        @_alwaysEmitIntoClient public var labels: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
      }

      /// `spec.strategy`, with 3 fields.
      public struct Strategy: SchemaObject {
        public static let fields = FieldTable("?- ?{ ?-", ["deletionOrder", "rollingSync", "type"], [RollingSync.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          deletionOrder: String? = nil,
          rollingSync: RollingSync? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.deletionOrder = deletionOrder
          if let rollingSync { self.rollingSync = rollingSync }
          self.type = type
          configure(&self)
        }
        /// `spec.strategy.deletionOrder`: a string.
        @_alwaysEmitIntoClient public var deletionOrder: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.strategy.rollingSync`: ``RollingSync``.
        @_alwaysEmitIntoClient public var rollingSync: RollingSync {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.strategy.type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

        /// `spec.strategy.rollingSync`, with one field.
        public struct RollingSync: SchemaObject {
          public static let fields = FieldTable("?[", ["steps"], [StepsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(steps: [StepsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.steps = steps
            configure(&self)
          }
          /// `spec.strategy.rollingSync.steps`: a list of ``StepsItem``.
          @_alwaysEmitIntoClient public var steps: [StepsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }

          /// `spec.strategy.rollingSync.steps[]`, with 2 fields.
          public struct StepsItem: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?-",
              ["matchExpressions", "maxUpdate"],
              [MatchExpressionsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              matchExpressions: [MatchExpressionsItem]? = nil,
              maxUpdate: IntOrString? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.matchExpressions = matchExpressions
              self.maxUpdate = maxUpdate
              configure(&self)
            }
            /// `spec.strategy.rollingSync.steps[].matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.strategy.rollingSync.steps[].maxUpdate`: a whole number or a string.
            @_alwaysEmitIntoClient public var maxUpdate: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.strategy.rollingSync.steps[].matchExpressions[]`, with 3 fields.
            public struct MatchExpressionsItem: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["key", "operator", "values"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String? = nil,
                `operator`: String? = nil,
                values: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.key = key
                self.`operator` = `operator`
                self.values = values
                configure(&self)
              }
              /// `spec.strategy.rollingSync.steps[].matchExpressions[].key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.strategy.rollingSync.steps[].matchExpressions[].operator`: a string.
              @_alwaysEmitIntoClient public var `operator`: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.strategy.rollingSync.steps[].matchExpressions[].values`: a list of strings.
              @_alwaysEmitIntoClient public var values: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }
      }

      /// `spec.syncPolicy`, with 2 fields.
      public struct SyncPolicy: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["applicationsSync", "preserveResourcesOnDeletion"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          applicationsSync: ApplicationsSync? = nil,
          preserveResourcesOnDeletion: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.applicationsSync = applicationsSync
          self.preserveResourcesOnDeletion = preserveResourcesOnDeletion
          configure(&self)
        }
        /// `spec.syncPolicy.applicationsSync`: ``ApplicationsSync``.
        @_alwaysEmitIntoClient public var applicationsSync: ApplicationsSync? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.syncPolicy.preserveResourcesOnDeletion`: true or false.
        @_alwaysEmitIntoClient public var preserveResourcesOnDeletion: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.syncPolicy.applicationsSync`, with 4 known values.
        public struct ApplicationsSync: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `create-delete`.
          @_alwaysEmitIntoClient public static var createDelete: Self { Self(text: "create-delete", unchecked: ()) }
          /// `create-only`.
          @_alwaysEmitIntoClient public static var createOnly: Self { Self(text: "create-only", unchecked: ()) }
          /// `create-update`.
          @_alwaysEmitIntoClient public static var createUpdate: Self { Self(text: "create-update", unchecked: ()) }
          /// `sync`.
          @_alwaysEmitIntoClient public static var sync: Self { Self(text: "sync", unchecked: ()) }
        }
      }

      /// `spec.template`, with 2 fields.
      public struct Template: SchemaObject {
        public static let fields = FieldTable("!{ !{", ["metadata", "spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata, spec: Spec, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.metadata = metadata
          self.spec = spec
          configure(&self)
        }
        /// `spec.template.metadata`: ``Metadata``, required.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.template.spec`: ``Spec``, required.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``ArgoCD.Application.Spec``.
        public typealias Spec = ArgoCD.Application.Spec

        /// `spec.template.metadata`, with 5 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?-",
            ["name", "annotations", "finalizers", "labels", "namespace"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            annotations: OrderedMap<String>? = nil,
            finalizers: [String]? = nil,
            labels: OrderedMap<String>? = nil,
            namespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let annotations { self.annotations = annotations }
            self.finalizers = finalizers
            if let labels { self.labels = labels }
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.template.metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.template.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.template.metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.template.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.template.metadata.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }
      }
    }
  }
}
