// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoCD {
  /// `Application` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
  public struct Application: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "Application",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{ !{",
      ["apiVersion", "kind", "metadata", "operation", "spec"],
      [ObjectMeta.self, Operation.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      operation: Operation? = nil,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let operation { $0.operation = operation }
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
    /// `operation`: ``Operation``.
    @_alwaysEmitIntoClient public var operation: Operation {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 4] }
      set { self[object: 4] = newValue }
      _modify { yield &self[object: 4] }
    }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!{ ?[ ?[ !- ?- ?{ ?{ ?[ ?{",
        [
          "destination", "ignoreDifferences", "info", "project", "revisionHistoryLimit", "source", "sourceHydrator",
          "sources", "syncPolicy",
        ],
        [
          Destination.self, IgnoreDifferencesItem.self, InfoItem.self, Source.self, SourceHydrator.self,
          SourcesItem.self, SyncPolicy.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        destination: Destination,
        project: String,
        ignoreDifferences: [IgnoreDifferencesItem]? = nil,
        info: [InfoItem]? = nil,
        revisionHistoryLimit: Int? = nil,
        source: Source? = nil,
        sourceHydrator: SourceHydrator? = nil,
        sources: [SourcesItem]? = nil,
        syncPolicy: SyncPolicy? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.destination = destination
        self.ignoreDifferences = ignoreDifferences
        self.info = info
        self.project = project
        self.revisionHistoryLimit = revisionHistoryLimit
        if let source { self.source = source }
        if let sourceHydrator { self.sourceHydrator = sourceHydrator }
        self.sources = sources
        if let syncPolicy { self.syncPolicy = syncPolicy }
        configure(&self)
      }
      /// `spec.destination`: ``Destination``, required.
      @_alwaysEmitIntoClient public var destination: Destination {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.ignoreDifferences`: a list of ``IgnoreDifferencesItem``.
      @_alwaysEmitIntoClient public var ignoreDifferences: [IgnoreDifferencesItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.info`: a list of ``InfoItem``.
      @_alwaysEmitIntoClient public var info: [InfoItem]? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.project`: a string, required.
      @_alwaysEmitIntoClient public var project: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      /// `spec.revisionHistoryLimit`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.source`: ``Source``.
      @_alwaysEmitIntoClient public var source: Source {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.sourceHydrator`: ``SourceHydrator``.
      @_alwaysEmitIntoClient public var sourceHydrator: SourceHydrator {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.sources`: a list of ``SourcesItem``.
      @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.syncPolicy`: ``SyncPolicy``.
      @_alwaysEmitIntoClient public var syncPolicy: SyncPolicy {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// The same as ``ArgoCD.Application.Spec.Source``.
      public typealias SourcesItem = ArgoCD.Application.Spec.Source

      /// `spec.destination`, with 3 fields.
      public struct Destination: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["name", "namespace", "server"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          namespace: String? = nil,
          server: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.namespace = namespace
          self.server = server
          configure(&self)
        }
        /// `spec.destination.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.destination.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.destination.server`: a string.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.ignoreDifferences[]`, with 7 fields.
      public struct IgnoreDifferencesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- !- ?- ?-",
          ["name", "group", "jqPathExpressions", "jsonPointers", "kind", "managedFieldsManagers", "namespace"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          kind: String,
          name: String? = nil,
          group: String? = nil,
          jqPathExpressions: [String]? = nil,
          jsonPointers: [String]? = nil,
          managedFieldsManagers: [String]? = nil,
          namespace: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.jqPathExpressions = jqPathExpressions
          self.jsonPointers = jsonPointers
          self.kind = kind
          self.managedFieldsManagers = managedFieldsManagers
          self.namespace = namespace
          configure(&self)
        }
        /// `spec.ignoreDifferences[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.ignoreDifferences[].group`: a string.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.ignoreDifferences[].jqPathExpressions`: a list of strings.
        @_alwaysEmitIntoClient public var jqPathExpressions: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.ignoreDifferences[].jsonPointers`: a list of strings.
        @_alwaysEmitIntoClient public var jsonPointers: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.ignoreDifferences[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        /// `spec.ignoreDifferences[].managedFieldsManagers`: a list of strings.
        @_alwaysEmitIntoClient public var managedFieldsManagers: [String]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.ignoreDifferences[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
      }

      /// `spec.info[]`, with 2 fields.
      public struct InfoItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["name", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.value = value
          configure(&self)
        }
        /// `spec.info[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.info[].value`: a string, required.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.source`, with 11 fields.
      public struct Source: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?{ ?{ ?- ?{ ?- !- ?- ?-",
          [
            "name", "chart", "directory", "helm", "kustomize", "path", "plugin", "ref", "repoURL", "tagPrefix",
            "targetRevision",
          ],
          [Directory.self, Helm.self, Kustomize.self, Plugin.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          repoURL: String,
          name: String? = nil,
          chart: String? = nil,
          directory: Directory? = nil,
          helm: Helm? = nil,
          kustomize: Kustomize? = nil,
          path: String? = nil,
          plugin: Plugin? = nil,
          ref: String? = nil,
          tagPrefix: String? = nil,
          targetRevision: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.chart = chart
          if let directory { self.directory = directory }
          if let helm { self.helm = helm }
          if let kustomize { self.kustomize = kustomize }
          self.path = path
          if let plugin { self.plugin = plugin }
          self.ref = ref
          self.repoURL = repoURL
          self.tagPrefix = tagPrefix
          self.targetRevision = targetRevision
          configure(&self)
        }
        /// `spec.source.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.source.chart`: a string.
        @_alwaysEmitIntoClient public var chart: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.source.directory`: ``Directory``.
        @_alwaysEmitIntoClient public var directory: Directory {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.source.helm`: ``Helm``.
        @_alwaysEmitIntoClient public var helm: Helm {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.source.kustomize`: ``Kustomize``.
        @_alwaysEmitIntoClient public var kustomize: Kustomize {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.source.path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        /// `spec.source.plugin`: ``Plugin``.
        @_alwaysEmitIntoClient public var plugin: Plugin {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.source.ref`: a string.
        @_alwaysEmitIntoClient public var ref: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
        /// `spec.source.repoURL`: a string, required.
        @_alwaysEmitIntoClient public var repoURL: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }
        /// `spec.source.tagPrefix`: a string.
        @_alwaysEmitIntoClient public var tagPrefix: String? {
          get { self[string: 9] }
          set { self[string: 9] = newValue }
        }
        /// `spec.source.targetRevision`: a string.
        @_alwaysEmitIntoClient public var targetRevision: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }

        /// `spec.source.directory`, with 4 fields.
        public struct Directory: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?-",
            ["exclude", "include", "jsonnet", "recurse"],
            [Jsonnet.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            exclude: String? = nil,
            include: String? = nil,
            jsonnet: Jsonnet? = nil,
            recurse: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.exclude = exclude
            self.include = include
            if let jsonnet { self.jsonnet = jsonnet }
            self.recurse = recurse
            configure(&self)
          }
          /// `spec.source.directory.exclude`: a string.
          @_alwaysEmitIntoClient public var exclude: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.source.directory.include`: a string.
          @_alwaysEmitIntoClient public var include: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.source.directory.jsonnet`: ``Jsonnet``.
          @_alwaysEmitIntoClient public var jsonnet: Jsonnet {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.source.directory.recurse`: true or false.
          @_alwaysEmitIntoClient public var recurse: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }

          /// `spec.source.directory.jsonnet`, with 3 fields.
          public struct Jsonnet: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?- ?[",
              ["extVars", "libs", "tlas"],
              [ExtVarsItem.self, TlasItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              extVars: [ExtVarsItem]? = nil,
              libs: [String]? = nil,
              tlas: [TlasItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.extVars = extVars
              self.libs = libs
              self.tlas = tlas
              configure(&self)
            }
            /// `spec.source.directory.jsonnet.extVars`: a list of ``ExtVarsItem``.
            @_alwaysEmitIntoClient public var extVars: [ExtVarsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.source.directory.jsonnet.libs`: a list of strings.
            @_alwaysEmitIntoClient public var libs: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.source.directory.jsonnet.tlas`: a list of ``TlasItem``.
            @_alwaysEmitIntoClient public var tlas: [TlasItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.source.directory.jsonnet.extVars[]`, with 3 fields.
            public struct ExtVarsItem: SchemaObject {
              public static let fields = FieldTable("!- ?- !-", ["name", "code", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                value: String,
                code: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.code = code
                self.value = value
                configure(&self)
              }
              /// `spec.source.directory.jsonnet.extVars[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.source.directory.jsonnet.extVars[].code`: true or false.
              @_alwaysEmitIntoClient public var code: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
              /// `spec.source.directory.jsonnet.extVars[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.source.directory.jsonnet.tlas[]`, with 3 fields.
            public struct TlasItem: SchemaObject {
              public static let fields = FieldTable("!- ?- !-", ["name", "code", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                value: String,
                code: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.code = code
                self.value = value
                configure(&self)
              }
              /// `spec.source.directory.jsonnet.tlas[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.source.directory.jsonnet.tlas[].code`: true or false.
              @_alwaysEmitIntoClient public var code: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
              /// `spec.source.directory.jsonnet.tlas[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.source.helm`, with 15 fields.
        public struct Helm: SchemaObject {
          public static let fields = FieldTable(
            "?- ?[ ?- ?- ?- ?[ ?- ?- ?- ?- ?- ?- ?- ?- ?-",
            [
              "apiVersions", "fileParameters", "ignoreMissingValueFiles", "kubeVersion", "namespace", "parameters",
              "passCredentials", "releaseName", "skipCrds", "skipSchemaValidation", "skipTests", "valueFiles", "values",
              "valuesObject", "version",
            ],
            [FileParametersItem.self, ParametersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiVersions: [String]? = nil,
            fileParameters: [FileParametersItem]? = nil,
            ignoreMissingValueFiles: Bool? = nil,
            kubeVersion: String? = nil,
            namespace: String? = nil,
            parameters: [ParametersItem]? = nil,
            passCredentials: Bool? = nil,
            releaseName: String? = nil,
            skipCrds: Bool? = nil,
            skipSchemaValidation: Bool? = nil,
            skipTests: Bool? = nil,
            valueFiles: [String]? = nil,
            values: String? = nil,
            valuesObject: Value? = nil,
            version: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiVersions = apiVersions
            self.fileParameters = fileParameters
            self.ignoreMissingValueFiles = ignoreMissingValueFiles
            self.kubeVersion = kubeVersion
            self.namespace = namespace
            self.parameters = parameters
            self.passCredentials = passCredentials
            self.releaseName = releaseName
            self.skipCrds = skipCrds
            self.skipSchemaValidation = skipSchemaValidation
            self.skipTests = skipTests
            self.valueFiles = valueFiles
            self.values = values
            self.valuesObject = valuesObject
            self.version = version
            configure(&self)
          }
          /// `spec.source.helm.apiVersions`: a list of strings.
          @_alwaysEmitIntoClient public var apiVersions: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.source.helm.fileParameters`: a list of ``FileParametersItem``.
          @_alwaysEmitIntoClient public var fileParameters: [FileParametersItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.source.helm.ignoreMissingValueFiles`: true or false.
          @_alwaysEmitIntoClient public var ignoreMissingValueFiles: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.source.helm.kubeVersion`: a string.
          @_alwaysEmitIntoClient public var kubeVersion: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.source.helm.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.source.helm.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.source.helm.passCredentials`: true or false.
          @_alwaysEmitIntoClient public var passCredentials: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.source.helm.releaseName`: a string.
          @_alwaysEmitIntoClient public var releaseName: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.source.helm.skipCrds`: true or false.
          @_alwaysEmitIntoClient public var skipCrds: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
          /// `spec.source.helm.skipSchemaValidation`: true or false.
          @_alwaysEmitIntoClient public var skipSchemaValidation: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.source.helm.skipTests`: true or false.
          @_alwaysEmitIntoClient public var skipTests: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.source.helm.valueFiles`: a list of strings.
          @_alwaysEmitIntoClient public var valueFiles: [String]? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.source.helm.values`: a string.
          @_alwaysEmitIntoClient public var values: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.source.helm.valuesObject`: any value.
          @_alwaysEmitIntoClient public var valuesObject: Value? {
            get { self[field: 13] }
            set { self[field: 13] = newValue }
          }
          /// `spec.source.helm.version`: a string.
          @_alwaysEmitIntoClient public var version: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }

          /// `spec.source.helm.fileParameters[]`, with 2 fields.
          public struct FileParametersItem: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              path: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.path = path
              configure(&self)
            }
            /// `spec.source.helm.fileParameters[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.source.helm.fileParameters[].path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.source.helm.parameters[]`, with 3 fields.
          public struct ParametersItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["name", "forceString", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              forceString: Bool? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.forceString = forceString
              self.value = value
              configure(&self)
            }
            /// `spec.source.helm.parameters[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.source.helm.parameters[].forceString`: true or false.
            @_alwaysEmitIntoClient public var forceString: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.source.helm.parameters[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.source.kustomize`, with 18 fields.
        public struct Kustomize: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?[ ?[ ?-",
            [
              "apiVersions", "commonAnnotations", "commonAnnotationsEnvsubst", "commonLabels", "components",
              "forceCommonAnnotations", "forceCommonLabels", "ignoreMissingComponents", "images", "kubeVersion",
              "labelIncludeTemplates", "labelWithoutSelector", "namePrefix", "nameSuffix", "namespace", "patches",
              "replicas", "version",
            ],
            [PatchesItem.self, ReplicasItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiVersions: [String]? = nil,
            commonAnnotations: OrderedMap<String>? = nil,
            commonAnnotationsEnvsubst: Bool? = nil,
            commonLabels: OrderedMap<String>? = nil,
            components: [String]? = nil,
            forceCommonAnnotations: Bool? = nil,
            forceCommonLabels: Bool? = nil,
            ignoreMissingComponents: Bool? = nil,
            images: [String]? = nil,
            kubeVersion: String? = nil,
            labelIncludeTemplates: Bool? = nil,
            labelWithoutSelector: Bool? = nil,
            namePrefix: String? = nil,
            nameSuffix: String? = nil,
            namespace: String? = nil,
            patches: [PatchesItem]? = nil,
            replicas: [ReplicasItem]? = nil,
            version: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiVersions = apiVersions
            if let commonAnnotations { self.commonAnnotations = commonAnnotations }
            self.commonAnnotationsEnvsubst = commonAnnotationsEnvsubst
            if let commonLabels { self.commonLabels = commonLabels }
            self.components = components
            self.forceCommonAnnotations = forceCommonAnnotations
            self.forceCommonLabels = forceCommonLabels
            self.ignoreMissingComponents = ignoreMissingComponents
            self.images = images
            self.kubeVersion = kubeVersion
            self.labelIncludeTemplates = labelIncludeTemplates
            self.labelWithoutSelector = labelWithoutSelector
            self.namePrefix = namePrefix
            self.nameSuffix = nameSuffix
            self.namespace = namespace
            self.patches = patches
            self.replicas = replicas
            self.version = version
            configure(&self)
          }
          /// `spec.source.kustomize.apiVersions`: a list of strings.
          @_alwaysEmitIntoClient public var apiVersions: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.source.kustomize.commonAnnotations`: strings by name.
          @_alwaysEmitIntoClient public var commonAnnotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.source.kustomize.commonAnnotationsEnvsubst`: true or false.
          @_alwaysEmitIntoClient public var commonAnnotationsEnvsubst: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.source.kustomize.commonLabels`: strings by name.
          @_alwaysEmitIntoClient public var commonLabels: OrderedMap<String> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.source.kustomize.components`: a list of strings.
          @_alwaysEmitIntoClient public var components: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.source.kustomize.forceCommonAnnotations`: true or false.
          @_alwaysEmitIntoClient public var forceCommonAnnotations: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.source.kustomize.forceCommonLabels`: true or false.
          @_alwaysEmitIntoClient public var forceCommonLabels: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.source.kustomize.ignoreMissingComponents`: true or false.
          @_alwaysEmitIntoClient public var ignoreMissingComponents: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.source.kustomize.images`: a list of strings.
          @_alwaysEmitIntoClient public var images: [String]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.source.kustomize.kubeVersion`: a string.
          @_alwaysEmitIntoClient public var kubeVersion: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.source.kustomize.labelIncludeTemplates`: true or false.
          @_alwaysEmitIntoClient public var labelIncludeTemplates: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.source.kustomize.labelWithoutSelector`: true or false.
          @_alwaysEmitIntoClient public var labelWithoutSelector: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.source.kustomize.namePrefix`: a string.
          @_alwaysEmitIntoClient public var namePrefix: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.source.kustomize.nameSuffix`: a string.
          @_alwaysEmitIntoClient public var nameSuffix: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.source.kustomize.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.source.kustomize.patches`: a list of ``PatchesItem``.
          @_alwaysEmitIntoClient public var patches: [PatchesItem]? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.source.kustomize.replicas`: a list of ``ReplicasItem``.
          @_alwaysEmitIntoClient public var replicas: [ReplicasItem]? {
            get { self[field: 16] }
            set { self[field: 16] = newValue }
          }
          /// `spec.source.kustomize.version`: a string.
          @_alwaysEmitIntoClient public var version: String? {
            get { self[string: 17] }
            set { self[string: 17] = newValue }
          }

          /// `spec.source.kustomize.patches[]`, with 4 fields.
          public struct PatchesItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?- ?{", ["options", "patch", "path", "target"], [Target.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              options: OrderedMap<Bool>? = nil,
              patch: String? = nil,
              path: String? = nil,
              target: Target? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let options { self.options = options }
              self.patch = patch
              self.path = path
              if let target { self.target = target }
              configure(&self)
            }
            /// `spec.source.kustomize.patches[].options`: truth values by name.
            @_alwaysEmitIntoClient public var options: OrderedMap<Bool> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.source.kustomize.patches[].patch`: a string.
            @_alwaysEmitIntoClient public var patch: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.source.kustomize.patches[].path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.source.kustomize.patches[].target`: ``Target``.
            @_alwaysEmitIntoClient public var target: Target {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }

            /// `spec.source.kustomize.patches[].target`, with 7 fields.
            public struct Target: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?- ?- ?- ?-",
                ["name", "annotationSelector", "group", "kind", "labelSelector", "namespace", "version"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                annotationSelector: String? = nil,
                group: String? = nil,
                kind: String? = nil,
                labelSelector: String? = nil,
                namespace: String? = nil,
                version: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.annotationSelector = annotationSelector
                self.group = group
                self.kind = kind
                self.labelSelector = labelSelector
                self.namespace = namespace
                self.version = version
                configure(&self)
              }
              /// `spec.source.kustomize.patches[].target.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.annotationSelector`: a string.
              @_alwaysEmitIntoClient public var annotationSelector: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.group`: a string.
              @_alwaysEmitIntoClient public var group: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.kind`: a string.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.labelSelector`: a string.
              @_alwaysEmitIntoClient public var labelSelector: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.source.kustomize.patches[].target.version`: a string.
              @_alwaysEmitIntoClient public var version: String? {
                get { self[string: 6] }
                set { self[string: 6] = newValue }
              }
            }
          }

          /// `spec.source.kustomize.replicas[]`, with 2 fields.
          public struct ReplicasItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "count"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              count: IntOrString,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.count = count
              configure(&self)
            }
            /// `spec.source.kustomize.replicas[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.source.kustomize.replicas[].count`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var count: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }
        }

        /// `spec.source.plugin`, with 3 fields.
        public struct Plugin: SchemaObject {
          public static let fields = FieldTable(
            "?- ?[ ?[",
            ["name", "env", "parameters"],
            [EnvItem.self, ParametersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            env: [EnvItem]? = nil,
            parameters: [ParametersItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.env = env
            self.parameters = parameters
            configure(&self)
          }
          /// `spec.source.plugin.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.source.plugin.env`: a list of ``EnvItem``.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.source.plugin.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.source.plugin.env[]`, with 2 fields.
          public struct EnvItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              value: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              configure(&self)
            }
            /// `spec.source.plugin.env[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.source.plugin.env[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.source.plugin.parameters[]`, with 4 fields.
          public struct ParametersItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?- ?-", ["name", "array", "map", "string"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              array: [String]? = nil,
              map: OrderedMap<String>? = nil,
              string: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.array = array
              if let map { self.map = map }
              self.string = string
              configure(&self)
            }
            /// `spec.source.plugin.parameters[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.source.plugin.parameters[].array`: a list of strings.
            @_alwaysEmitIntoClient public var array: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.source.plugin.parameters[].map`: strings by name.
            @_alwaysEmitIntoClient public var map: OrderedMap<String> {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.source.plugin.parameters[].string`: a string.
            @_alwaysEmitIntoClient public var string: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }
        }
      }

      /// `spec.sourceHydrator`, with 3 fields.
      public struct SourceHydrator: SchemaObject {
        public static let fields = FieldTable(
          "!{ ?{ !{",
          ["drySource", "hydrateTo", "syncSource"],
          [DrySource.self, HydrateTo.self, SyncSource.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          drySource: DrySource,
          syncSource: SyncSource,
          hydrateTo: HydrateTo? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.drySource = drySource
          if let hydrateTo { self.hydrateTo = hydrateTo }
          self.syncSource = syncSource
          configure(&self)
        }
        /// `spec.sourceHydrator.drySource`: ``DrySource``, required.
        @_alwaysEmitIntoClient public var drySource: DrySource {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.sourceHydrator.hydrateTo`: ``HydrateTo``.
        @_alwaysEmitIntoClient public var hydrateTo: HydrateTo {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.sourceHydrator.syncSource`: ``SyncSource``, required.
        @_alwaysEmitIntoClient public var syncSource: SyncSource {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.sourceHydrator.drySource`, with 7 fields.
        public struct DrySource: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ !- ?{ !- !-",
            ["directory", "helm", "kustomize", "path", "plugin", "repoURL", "targetRevision"],
            [Directory.self, Helm.self, Kustomize.self, Plugin.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            path: String,
            repoURL: String,
            targetRevision: String,
            directory: Directory? = nil,
            helm: Helm? = nil,
            kustomize: Kustomize? = nil,
            plugin: Plugin? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let directory { self.directory = directory }
            if let helm { self.helm = helm }
            if let kustomize { self.kustomize = kustomize }
            self.path = path
            if let plugin { self.plugin = plugin }
            self.repoURL = repoURL
            self.targetRevision = targetRevision
            configure(&self)
          }
          /// `spec.sourceHydrator.drySource.directory`: ``Directory``.
          @_alwaysEmitIntoClient public var directory: Directory {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.sourceHydrator.drySource.helm`: ``Helm``.
          @_alwaysEmitIntoClient public var helm: Helm {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.sourceHydrator.drySource.kustomize`: ``Kustomize``.
          @_alwaysEmitIntoClient public var kustomize: Kustomize {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.sourceHydrator.drySource.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.sourceHydrator.drySource.plugin`: ``Plugin``.
          @_alwaysEmitIntoClient public var plugin: Plugin {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.sourceHydrator.drySource.repoURL`: a string, required.
          @_alwaysEmitIntoClient public var repoURL: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.sourceHydrator.drySource.targetRevision`: a string, required.
          @_alwaysEmitIntoClient public var targetRevision: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// The same as ``ArgoCD.Application.Spec.Source.Directory``.
          public typealias Directory = ArgoCD.Application.Spec.Source.Directory
          /// The same as ``ArgoCD.Application.Spec.Source.Helm``.
          public typealias Helm = ArgoCD.Application.Spec.Source.Helm
          /// The same as ``ArgoCD.Application.Spec.Source.Kustomize``.
          public typealias Kustomize = ArgoCD.Application.Spec.Source.Kustomize
          /// The same as ``ArgoCD.Application.Spec.Source.Plugin``.
          public typealias Plugin = ArgoCD.Application.Spec.Source.Plugin
        }

        /// `spec.sourceHydrator.hydrateTo`, with one field.
        public struct HydrateTo: SchemaObject {
          public static let fields = FieldTable("!-", ["targetBranch"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(targetBranch: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.targetBranch = targetBranch
            configure(&self)
          }
          /// `spec.sourceHydrator.hydrateTo.targetBranch`: a string, required.
          @_alwaysEmitIntoClient public var targetBranch: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
        }

        /// `spec.sourceHydrator.syncSource`, with 3 fields.
        public struct SyncSource: SchemaObject {
          public static let fields = FieldTable("!- ?- !-", ["path", "repoURL", "targetBranch"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            path: String,
            targetBranch: String,
            repoURL: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            self.repoURL = repoURL
            self.targetBranch = targetBranch
            configure(&self)
          }
          /// `spec.sourceHydrator.syncSource.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.sourceHydrator.syncSource.repoURL`: a string.
          @_alwaysEmitIntoClient public var repoURL: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.sourceHydrator.syncSource.targetBranch`: a string, required.
          @_alwaysEmitIntoClient public var targetBranch: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }
      }

      /// `spec.syncPolicy`, with 4 fields.
      public struct SyncPolicy: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ ?-",
          ["automated", "managedNamespaceMetadata", "retry", "syncOptions"],
          [Automated.self, ManagedNamespaceMetadata.self, Retry.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          automated: Automated? = nil,
          managedNamespaceMetadata: ManagedNamespaceMetadata? = nil,
          retry: Retry? = nil,
          syncOptions: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let automated { self.automated = automated }
          if let managedNamespaceMetadata { self.managedNamespaceMetadata = managedNamespaceMetadata }
          if let retry { self.retry = retry }
          self.syncOptions = syncOptions
          configure(&self)
        }
        /// `spec.syncPolicy.automated`: ``Automated``.
        @_alwaysEmitIntoClient public var automated: Automated {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.syncPolicy.managedNamespaceMetadata`: ``ManagedNamespaceMetadata``.
        @_alwaysEmitIntoClient public var managedNamespaceMetadata: ManagedNamespaceMetadata {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.syncPolicy.retry`: ``Retry``.
        @_alwaysEmitIntoClient public var retry: Retry {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.syncPolicy.syncOptions`: a list of strings.
        @_alwaysEmitIntoClient public var syncOptions: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// The same as ``ArgoCD.Application.Operation.Retry``.
        public typealias Retry = ArgoCD.Application.Operation.Retry

        /// `spec.syncPolicy.automated`, with 4 fields.
        public struct Automated: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["allowEmpty", "enabled", "prune", "selfHeal"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            allowEmpty: Bool? = nil,
            enabled: Bool? = nil,
            prune: Bool? = nil,
            selfHeal: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.allowEmpty = allowEmpty
            self.enabled = enabled
            self.prune = prune
            self.selfHeal = selfHeal
            configure(&self)
          }
          /// `spec.syncPolicy.automated.allowEmpty`: true or false.
          @_alwaysEmitIntoClient public var allowEmpty: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.syncPolicy.automated.enabled`: true or false.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.syncPolicy.automated.prune`: true or false.
          @_alwaysEmitIntoClient public var prune: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.syncPolicy.automated.selfHeal`: true or false.
          @_alwaysEmitIntoClient public var selfHeal: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        }

        /// `spec.syncPolicy.managedNamespaceMetadata`, with 2 fields.
        public struct ManagedNamespaceMetadata: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            annotations: OrderedMap<String>? = nil,
            labels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            if let labels { self.labels = labels }
            configure(&self)
          }
          /// `spec.syncPolicy.managedNamespaceMetadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.syncPolicy.managedNamespaceMetadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
        }
      }
    }

    /// `operation`, with 4 fields.
    public struct Operation: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?{ ?{ ?{",
        ["info", "initiatedBy", "retry", "sync"],
        [InfoItem.self, InitiatedBy.self, Retry.self, Sync.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        info: [InfoItem]? = nil,
        initiatedBy: InitiatedBy? = nil,
        retry: Retry? = nil,
        sync: Sync? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.info = info
        if let initiatedBy { self.initiatedBy = initiatedBy }
        if let retry { self.retry = retry }
        if let sync { self.sync = sync }
        configure(&self)
      }
      /// `operation.info`: a list of ``InfoItem``.
      @_alwaysEmitIntoClient public var info: [InfoItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `operation.initiatedBy`: ``InitiatedBy``.
      @_alwaysEmitIntoClient public var initiatedBy: InitiatedBy {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `operation.retry`: ``Retry``.
      @_alwaysEmitIntoClient public var retry: Retry {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `operation.sync`: ``Sync``.
      @_alwaysEmitIntoClient public var sync: Sync {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// The same as ``ArgoCD.Application.Spec.InfoItem``.
      public typealias InfoItem = ArgoCD.Application.Spec.InfoItem

      /// `operation.initiatedBy`, with 2 fields.
      public struct InitiatedBy: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["automated", "username"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          automated: Bool? = nil,
          username: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.automated = automated
          self.username = username
          configure(&self)
        }
        /// `operation.initiatedBy.automated`: true or false.
        @_alwaysEmitIntoClient public var automated: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `operation.initiatedBy.username`: a string.
        @_alwaysEmitIntoClient public var username: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `operation.retry`, with 3 fields.
      public struct Retry: SchemaObject {
        public static let fields = FieldTable("?{ ?- ?-", ["backoff", "limit", "refresh"], [Backoff.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          backoff: Backoff? = nil,
          limit: Int? = nil,
          refresh: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let backoff { self.backoff = backoff }
          self.limit = limit
          self.refresh = refresh
          configure(&self)
        }
        /// `operation.retry.backoff`: ``Backoff``.
        @_alwaysEmitIntoClient public var backoff: Backoff {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `operation.retry.limit`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var limit: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `operation.retry.refresh`: true or false.
        @_alwaysEmitIntoClient public var refresh: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }

        /// `operation.retry.backoff`, with 3 fields.
        public struct Backoff: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["duration", "factor", "maxDuration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            duration: String? = nil,
            factor: Int? = nil,
            maxDuration: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.duration = duration
            self.factor = factor
            self.maxDuration = maxDuration
            configure(&self)
          }
          /// `operation.retry.backoff.duration`: a string.
          @_alwaysEmitIntoClient public var duration: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `operation.retry.backoff.factor`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var factor: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `operation.retry.backoff.maxDuration`: a string.
          @_alwaysEmitIntoClient public var maxDuration: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }
      }

      /// `operation.sync`, with 11 fields.
      public struct Sync: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?[ ?- ?- ?{ ?[ ?- ?{",
          [
            "autoHealAttemptsCount", "dryRun", "manifests", "prune", "resources", "revision", "revisions", "source",
            "sources", "syncOptions", "syncStrategy",
          ],
          [ResourcesItem.self, Source.self, SourcesItem.self, SyncStrategy.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          autoHealAttemptsCount: Int? = nil,
          dryRun: Bool? = nil,
          manifests: [String]? = nil,
          prune: Bool? = nil,
          resources: [ResourcesItem]? = nil,
          revision: String? = nil,
          revisions: [String]? = nil,
          source: Source? = nil,
          sources: [SourcesItem]? = nil,
          syncOptions: [String]? = nil,
          syncStrategy: SyncStrategy? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.autoHealAttemptsCount = autoHealAttemptsCount
          self.dryRun = dryRun
          self.manifests = manifests
          self.prune = prune
          self.resources = resources
          self.revision = revision
          self.revisions = revisions
          if let source { self.source = source }
          self.sources = sources
          self.syncOptions = syncOptions
          if let syncStrategy { self.syncStrategy = syncStrategy }
          configure(&self)
        }
        /// `operation.sync.autoHealAttemptsCount`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var autoHealAttemptsCount: Int? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `operation.sync.dryRun`: true or false.
        @_alwaysEmitIntoClient public var dryRun: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `operation.sync.manifests`: a list of strings.
        @_alwaysEmitIntoClient public var manifests: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `operation.sync.prune`: true or false.
        @_alwaysEmitIntoClient public var prune: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `operation.sync.resources`: a list of ``ResourcesItem``.
        @_alwaysEmitIntoClient public var resources: [ResourcesItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `operation.sync.revision`: a string.
        @_alwaysEmitIntoClient public var revision: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `operation.sync.revisions`: a list of strings.
        @_alwaysEmitIntoClient public var revisions: [String]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `operation.sync.source`: ``Source``.
        @_alwaysEmitIntoClient public var source: Source {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `operation.sync.sources`: a list of ``SourcesItem``.
        @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `operation.sync.syncOptions`: a list of strings.
        @_alwaysEmitIntoClient public var syncOptions: [String]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `operation.sync.syncStrategy`: ``SyncStrategy``.
        @_alwaysEmitIntoClient public var syncStrategy: SyncStrategy {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// The same as ``ArgoCD.Application.Spec.Source``.
        public typealias Source = ArgoCD.Application.Spec.Source
        /// The same as ``ArgoCD.Application.Spec.Source``.
        public typealias SourcesItem = ArgoCD.Application.Spec.Source

        /// `operation.sync.resources[]`, with 4 fields.
        public struct ResourcesItem: SchemaObject {
          public static let fields = FieldTable("!- ?- !- ?-", ["name", "group", "kind", "namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            kind: String,
            group: String? = nil,
            namespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            self.namespace = namespace
            configure(&self)
          }
          /// `operation.sync.resources[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `operation.sync.resources[].group`: a string.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `operation.sync.resources[].kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `operation.sync.resources[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }

        /// `operation.sync.syncStrategy`, with 2 fields.
        public struct SyncStrategy: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["apply", "hook"], [Apply.self, Hook.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apply: Apply? = nil,
            hook: Hook? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let apply { self.apply = apply }
            if let hook { self.hook = hook }
            configure(&self)
          }
          /// `operation.sync.syncStrategy.apply`: ``Apply``.
          @_alwaysEmitIntoClient public var apply: Apply {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `operation.sync.syncStrategy.hook`: ``Hook``.
          @_alwaysEmitIntoClient public var hook: Hook {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `operation.sync.syncStrategy.apply`, with one field.
          public struct Apply: SchemaObject {
            public static let fields = FieldTable("?-", ["force"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(force: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.force = force
              configure(&self)
            }
            /// `operation.sync.syncStrategy.apply.force`: true or false.
            @_alwaysEmitIntoClient public var force: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          }

          /// `operation.sync.syncStrategy.hook`, with one field.
          public struct Hook: SchemaObject {
            public static let fields = FieldTable("?-", ["force"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(force: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.force = force
              configure(&self)
            }
            /// `operation.sync.syncStrategy.hook.force`: true or false.
            @_alwaysEmitIntoClient public var force: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          }
        }
      }
    }
  }
}
