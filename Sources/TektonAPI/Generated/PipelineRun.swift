// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `PipelineRun` of `tekton.dev/v1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct PipelineRun: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1", kind: "PipelineRun", scope: .namespaced)
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

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?[ ?{ ?- ?- ?[ ?{ ?{ ?[",
        [
          "managedBy", "params", "pipelineRef", "pipelineSpec", "status", "taskRunSpecs", "taskRunTemplate", "timeouts",
          "workspaces",
        ],
        [
          ParamsItem.self, PipelineRef.self, TaskRunSpecsItem.self, TaskRunTemplate.self, Timeouts.self,
          WorkspacesItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        managedBy: String? = nil,
        params: [ParamsItem]? = nil,
        pipelineRef: PipelineRef? = nil,
        pipelineSpec: Value? = nil,
        status: String? = nil,
        taskRunSpecs: [TaskRunSpecsItem]? = nil,
        taskRunTemplate: TaskRunTemplate? = nil,
        timeouts: Timeouts? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.managedBy = managedBy
        self.params = params
        if let pipelineRef { self.pipelineRef = pipelineRef }
        self.pipelineSpec = pipelineSpec
        self.status = status
        self.taskRunSpecs = taskRunSpecs
        if let taskRunTemplate { self.taskRunTemplate = taskRunTemplate }
        if let timeouts { self.timeouts = timeouts }
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.managedBy`: a string.
      @_alwaysEmitIntoClient public var managedBy: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.pipelineRef`: ``PipelineRef``.
      @_alwaysEmitIntoClient public var pipelineRef: PipelineRef {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.pipelineSpec`: any value.
      @_alwaysEmitIntoClient public var pipelineSpec: Value? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.status`: a string.
      @_alwaysEmitIntoClient public var status: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
      /// `spec.taskRunSpecs`: a list of ``TaskRunSpecsItem``.
      @_alwaysEmitIntoClient public var taskRunSpecs: [TaskRunSpecsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.taskRunTemplate`: ``TaskRunTemplate``.
      @_alwaysEmitIntoClient public var taskRunTemplate: TaskRunTemplate {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.timeouts`: ``Timeouts``.
      @_alwaysEmitIntoClient public var timeouts: Timeouts {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem

      /// `spec.pipelineRef`, with 4 fields.
      public struct PipelineRef: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?[ ?-",
          ["name", "apiVersion", "params", "resolver"],
          [ParamsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiVersion: String? = nil,
          params: [ParamsItem]? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.params = params
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.pipelineRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.pipelineRef.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.pipelineRef.params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.pipelineRef.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      }

      /// `spec.taskRunSpecs[]`, with 8 fields.
      public struct TaskRunSpecsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?{ ?- ?[ ?[ ?-",
          [
            "computeResources", "metadata", "pipelineTaskName", "podTemplate", "serviceAccountName", "sidecarSpecs",
            "stepSpecs", "timeout",
          ],
          [ComputeResources.self, Metadata.self, PodTemplate.self, SidecarSpecsItem.self, StepSpecsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          computeResources: ComputeResources? = nil,
          metadata: Metadata? = nil,
          pipelineTaskName: String? = nil,
          podTemplate: PodTemplate? = nil,
          serviceAccountName: String? = nil,
          sidecarSpecs: [SidecarSpecsItem]? = nil,
          stepSpecs: [StepSpecsItem]? = nil,
          timeout: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let computeResources { self.computeResources = computeResources }
          if let metadata { self.metadata = metadata }
          self.pipelineTaskName = pipelineTaskName
          if let podTemplate { self.podTemplate = podTemplate }
          self.serviceAccountName = serviceAccountName
          self.sidecarSpecs = sidecarSpecs
          self.stepSpecs = stepSpecs
          self.timeout = timeout
          configure(&self)
        }
        /// `spec.taskRunSpecs[].computeResources`: ``ComputeResources``.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.taskRunSpecs[].metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.taskRunSpecs[].pipelineTaskName`: a string.
        @_alwaysEmitIntoClient public var pipelineTaskName: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.taskRunSpecs[].podTemplate`: ``PodTemplate``.
        @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.taskRunSpecs[].serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.taskRunSpecs[].sidecarSpecs`: a list of ``SidecarSpecsItem``.
        @_alwaysEmitIntoClient public var sidecarSpecs: [SidecarSpecsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.taskRunSpecs[].stepSpecs`: a list of ``StepSpecsItem``.
        @_alwaysEmitIntoClient public var stepSpecs: [StepSpecsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.taskRunSpecs[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
        /// The same as ``Tekton.CustomRun.Spec.CustomSpec.Metadata``.
        public typealias Metadata = Tekton.CustomRun.Spec.CustomSpec.Metadata
        /// The same as ``Tekton.TaskRun.Spec.PodTemplate``.
        public typealias PodTemplate = Tekton.TaskRun.Spec.PodTemplate
        /// The same as ``Tekton.TaskRun.Spec.SidecarSpecsItem``.
        public typealias SidecarSpecsItem = Tekton.TaskRun.Spec.SidecarSpecsItem
        /// The same as ``Tekton.TaskRun.Spec.StepSpecsItem``.
        public typealias StepSpecsItem = Tekton.TaskRun.Spec.StepSpecsItem
      }

      /// `spec.taskRunTemplate`, with 2 fields.
      public struct TaskRunTemplate: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["podTemplate", "serviceAccountName"], [PodTemplate.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          podTemplate: PodTemplate? = nil,
          serviceAccountName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let podTemplate { self.podTemplate = podTemplate }
          self.serviceAccountName = serviceAccountName
          configure(&self)
        }
        /// `spec.taskRunTemplate.podTemplate`: ``PodTemplate``.
        @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.taskRunTemplate.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.PodTemplate``.
        public typealias PodTemplate = Tekton.TaskRun.Spec.PodTemplate
      }

      /// `spec.timeouts`, with 3 fields.
      public struct Timeouts: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["finally", "pipeline", "tasks"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          finally: String? = nil,
          pipeline: String? = nil,
          tasks: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.finally = finally
          self.pipeline = pipeline
          self.tasks = tasks
          configure(&self)
        }
        /// `spec.timeouts.finally`: a string.
        @_alwaysEmitIntoClient public var finally: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.timeouts.pipeline`: a string.
        @_alwaysEmitIntoClient public var pipeline: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.timeouts.tasks`: a string.
        @_alwaysEmitIntoClient public var tasks: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.workspaces[]`, with 9 fields.
      public struct WorkspacesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?{ ?{ ?{ ?{ ?{ ?- ?-",
          [
            "name", "configMap", "csi", "emptyDir", "persistentVolumeClaim", "projected", "secret", "subPath",
            "volumeClaimTemplate",
          ],
          [ConfigMap.self, Csi.self, EmptyDir.self, PersistentVolumeClaim.self, Projected.self, Secret.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          configMap: ConfigMap? = nil,
          csi: Csi? = nil,
          emptyDir: EmptyDir? = nil,
          persistentVolumeClaim: PersistentVolumeClaim? = nil,
          projected: Projected? = nil,
          secret: Secret? = nil,
          subPath: String? = nil,
          volumeClaimTemplate: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let configMap { self.configMap = configMap }
          if let csi { self.csi = csi }
          if let emptyDir { self.emptyDir = emptyDir }
          if let persistentVolumeClaim { self.persistentVolumeClaim = persistentVolumeClaim }
          if let projected { self.projected = projected }
          if let secret { self.secret = secret }
          self.subPath = subPath
          self.volumeClaimTemplate = volumeClaimTemplate
          configure(&self)
        }
        /// `spec.workspaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workspaces[].configMap`: ``ConfigMap``.
        @_alwaysEmitIntoClient public var configMap: ConfigMap {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.workspaces[].csi`: ``Csi``.
        @_alwaysEmitIntoClient public var csi: Csi {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.workspaces[].emptyDir`: ``EmptyDir``.
        @_alwaysEmitIntoClient public var emptyDir: EmptyDir {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.workspaces[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
        @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.workspaces[].projected`: ``Projected``.
        @_alwaysEmitIntoClient public var projected: Projected {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.workspaces[].secret`: ``Secret``.
        @_alwaysEmitIntoClient public var secret: Secret {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.workspaces[].subPath`: a string.
        @_alwaysEmitIntoClient public var subPath: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.workspaces[].volumeClaimTemplate`: any value.
        @_alwaysEmitIntoClient public var volumeClaimTemplate: Value? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap``.
        public typealias ConfigMap = Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap
        /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Csi``.
        public typealias Csi = Tekton.CustomRun.Spec.WorkspacesItem.Csi
        /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.EmptyDir``.
        public typealias EmptyDir = Tekton.CustomRun.Spec.WorkspacesItem.EmptyDir
        /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.PersistentVolumeClaim``.
        public typealias PersistentVolumeClaim = Tekton.CustomRun.Spec.WorkspacesItem.PersistentVolumeClaim
        /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Secret``.
        public typealias Secret = Tekton.CustomRun.Spec.WorkspacesItem.Secret

        /// `spec.workspaces[].projected`, with 2 fields.
        public struct Projected: SchemaObject {
          public static let fields = FieldTable("?- ?[", ["defaultMode", "sources"], [SourcesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            defaultMode: Int? = nil,
            sources: [SourcesItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.sources = sources
            configure(&self)
          }
          /// `spec.workspaces[].projected.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.workspaces[].projected.sources`: a list of ``SourcesItem``.
          @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.workspaces[].projected.sources[]`, with 6 fields.
          public struct SourcesItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{ ?{ ?{",
              ["clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"],
              [
                ClusterTrustBundle.self, ConfigMap.self, DownwardAPI.self, PodCertificate.self, Secret.self,
                ServiceAccountToken.self,
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clusterTrustBundle: ClusterTrustBundle? = nil,
              configMap: ConfigMap? = nil,
              downwardAPI: DownwardAPI? = nil,
              podCertificate: PodCertificate? = nil,
              secret: Secret? = nil,
              serviceAccountToken: ServiceAccountToken? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let clusterTrustBundle { self.clusterTrustBundle = clusterTrustBundle }
              if let configMap { self.configMap = configMap }
              if let downwardAPI { self.downwardAPI = downwardAPI }
              if let podCertificate { self.podCertificate = podCertificate }
              if let secret { self.secret = secret }
              if let serviceAccountToken { self.serviceAccountToken = serviceAccountToken }
              configure(&self)
            }
            /// `spec.workspaces[].projected.sources[].clusterTrustBundle`: ``ClusterTrustBundle``.
            @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.workspaces[].projected.sources[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.workspaces[].projected.sources[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.workspaces[].projected.sources[].podCertificate`: ``PodCertificate``.
            @_alwaysEmitIntoClient public var podCertificate: PodCertificate {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.workspaces[].projected.sources[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.workspaces[].projected.sources[].serviceAccountToken`: ``ServiceAccountToken``.
            @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ClusterTrustBundle``.
            public typealias ClusterTrustBundle =
              Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ClusterTrustBundle
            /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ConfigMap``.
            public typealias ConfigMap = Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ConfigMap
            /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI``.
            public typealias DownwardAPI = Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI
            /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.Secret``.
            public typealias Secret = Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.Secret
            /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ServiceAccountToken``.
            public typealias ServiceAccountToken =
              Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ServiceAccountToken

            /// `spec.workspaces[].projected.sources[].podCertificate`, with 7 fields.
            public struct PodCertificate: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- !- ?- !- ?-",
                [
                  "certificateChainPath", "credentialBundlePath", "keyPath", "keyType", "maxExpirationSeconds",
                  "signerName", "userAnnotations",
                ]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                keyType: String,
                signerName: String,
                certificateChainPath: String? = nil,
                credentialBundlePath: String? = nil,
                keyPath: String? = nil,
                maxExpirationSeconds: Int? = nil,
                userAnnotations: OrderedMap<String>? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.certificateChainPath = certificateChainPath
                self.credentialBundlePath = credentialBundlePath
                self.keyPath = keyPath
                self.keyType = keyType
                self.maxExpirationSeconds = maxExpirationSeconds
                self.signerName = signerName
                if let userAnnotations { self.userAnnotations = userAnnotations }
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.certificateChainPath`: a string.
              @_alwaysEmitIntoClient public var certificateChainPath: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.credentialBundlePath`: a string.
              @_alwaysEmitIntoClient public var credentialBundlePath: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.keyPath`: a string.
              @_alwaysEmitIntoClient public var keyPath: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.keyType`: a string, required.
              @_alwaysEmitIntoClient public var keyType: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.maxExpirationSeconds`: a whole number, format
              /// `int32`.
              @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.signerName`: a string, required.
              @_alwaysEmitIntoClient public var signerName: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].podCertificate.userAnnotations`: strings by name.
              @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> {
                get { self[object: 6] }
                set { self[object: 6] = newValue }
                _modify { yield &self[object: 6] }
              }
            }
          }
        }
      }
    }
  }
}

extension Tekton.V1beta1 {
  /// `PipelineRun` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct PipelineRun: Resource {
    public static let type = ResourceType(
      group: "tekton.dev",
      version: "v1beta1",
      kind: "PipelineRun",
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

    /// `spec`, with 12 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?[ ?{ ?- ?{ ?[ ?- ?- ?[ ?- ?{ ?[",
        [
          "managedBy", "params", "pipelineRef", "pipelineSpec", "podTemplate", "resources", "serviceAccountName",
          "status", "taskRunSpecs", "timeout", "timeouts", "workspaces",
        ],
        [
          ParamsItem.self, PipelineRef.self, PodTemplate.self, ResourcesItem.self, TaskRunSpecsItem.self, Timeouts.self,
          WorkspacesItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        managedBy: String? = nil,
        params: [ParamsItem]? = nil,
        pipelineRef: PipelineRef? = nil,
        pipelineSpec: Value? = nil,
        podTemplate: PodTemplate? = nil,
        resources: [ResourcesItem]? = nil,
        serviceAccountName: String? = nil,
        status: String? = nil,
        taskRunSpecs: [TaskRunSpecsItem]? = nil,
        timeout: String? = nil,
        timeouts: Timeouts? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.managedBy = managedBy
        self.params = params
        if let pipelineRef { self.pipelineRef = pipelineRef }
        self.pipelineSpec = pipelineSpec
        if let podTemplate { self.podTemplate = podTemplate }
        self.resources = resources
        self.serviceAccountName = serviceAccountName
        self.status = status
        self.taskRunSpecs = taskRunSpecs
        self.timeout = timeout
        if let timeouts { self.timeouts = timeouts }
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.managedBy`: a string.
      @_alwaysEmitIntoClient public var managedBy: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.pipelineRef`: ``PipelineRef``.
      @_alwaysEmitIntoClient public var pipelineRef: PipelineRef {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.pipelineSpec`: any value.
      @_alwaysEmitIntoClient public var pipelineSpec: Value? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.podTemplate`: ``PodTemplate``.
      @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.resources`: a list of ``ResourcesItem``.
      @_alwaysEmitIntoClient public var resources: [ResourcesItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.status`: a string.
      @_alwaysEmitIntoClient public var status: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.taskRunSpecs`: a list of ``TaskRunSpecsItem``.
      @_alwaysEmitIntoClient public var taskRunSpecs: [TaskRunSpecsItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.timeout`: a string.
      @_alwaysEmitIntoClient public var timeout: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
      /// `spec.timeouts`: ``Timeouts``.
      @_alwaysEmitIntoClient public var timeouts: Timeouts {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      /// The same as ``Tekton.TaskRun.Spec.PodTemplate``.
      public typealias PodTemplate = Tekton.TaskRun.Spec.PodTemplate
      /// The same as ``Tekton.PipelineRun.Spec.Timeouts``.
      public typealias Timeouts = Tekton.PipelineRun.Spec.Timeouts
      /// The same as ``Tekton.PipelineRun.Spec.WorkspacesItem``.
      public typealias WorkspacesItem = Tekton.PipelineRun.Spec.WorkspacesItem

      /// `spec.pipelineRef`, with 5 fields.
      public struct PipelineRef: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?[ ?-",
          ["name", "apiVersion", "bundle", "params", "resolver"],
          [ParamsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiVersion: String? = nil,
          bundle: String? = nil,
          params: [ParamsItem]? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.bundle = bundle
          self.params = params
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.pipelineRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.pipelineRef.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.pipelineRef.bundle`: a string.
        @_alwaysEmitIntoClient public var bundle: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.pipelineRef.params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.pipelineRef.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      }

      /// `spec.resources[]`, with 3 fields.
      public struct ResourcesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?{",
          ["name", "resourceRef", "resourceSpec"],
          [ResourceRef.self, ResourceSpec.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          resourceRef: ResourceRef? = nil,
          resourceSpec: ResourceSpec? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let resourceRef { self.resourceRef = resourceRef }
          if let resourceSpec { self.resourceSpec = resourceSpec }
          configure(&self)
        }
        /// `spec.resources[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.resources[].resourceRef`: ``ResourceRef``.
        @_alwaysEmitIntoClient public var resourceRef: ResourceRef {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.resources[].resourceSpec`: ``ResourceSpec``.
        @_alwaysEmitIntoClient public var resourceSpec: ResourceSpec {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.resources[].resourceRef`, with 2 fields.
        public struct ResourceRef: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["name", "apiVersion"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            apiVersion: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiVersion = apiVersion
            configure(&self)
          }
          /// `spec.resources[].resourceRef.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources[].resourceRef.apiVersion`: a string.
          @_alwaysEmitIntoClient public var apiVersion: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.resources[].resourceSpec`, with 4 fields.
        public struct ResourceSpec: SchemaObject {
          public static let fields = FieldTable(
            "?- ![ ?[ !-",
            ["description", "params", "secrets", "type"],
            [ParamsItem.self, SecretsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            params: [ParamsItem],
            type: String,
            description: String? = nil,
            secrets: [SecretsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.description = description
            self.params = params
            self.secrets = secrets
            self.type = type
            configure(&self)
          }
          /// `spec.resources[].resourceSpec.description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.resources[].resourceSpec.params`: a list of ``ParamsItem``, required.
          @_alwaysEmitIntoClient public var params: [ParamsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.resources[].resourceSpec.secrets`: a list of ``SecretsItem``.
          @_alwaysEmitIntoClient public var secrets: [SecretsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.resources[].resourceSpec.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// The same as ``Tekton.ClusterTriggerBinding.Spec.ParamsItem``.
          public typealias ParamsItem = Tekton.ClusterTriggerBinding.Spec.ParamsItem

          /// `spec.resources[].resourceSpec.secrets[]`, with 3 fields.
          public struct SecretsItem: SchemaObject {
            public static let fields = FieldTable("!- !- !-", ["fieldName", "secretKey", "secretName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              fieldName: String,
              secretKey: String,
              secretName: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.fieldName = fieldName
              self.secretKey = secretKey
              self.secretName = secretName
              configure(&self)
            }
            /// `spec.resources[].resourceSpec.secrets[].fieldName`: a string, required.
            @_alwaysEmitIntoClient public var fieldName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.resources[].resourceSpec.secrets[].secretKey`: a string, required.
            @_alwaysEmitIntoClient public var secretKey: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.resources[].resourceSpec.secrets[].secretName`: a string, required.
            @_alwaysEmitIntoClient public var secretName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }
      }

      /// `spec.taskRunSpecs[]`, with 8 fields.
      public struct TaskRunSpecsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?[ ?[ ?{ ?- ?-",
          [
            "computeResources", "metadata", "pipelineTaskName", "sidecarOverrides", "stepOverrides", "taskPodTemplate",
            "taskServiceAccountName", "timeout",
          ],
          [
            ComputeResources.self, Metadata.self, SidecarOverridesItem.self, StepOverridesItem.self,
            TaskPodTemplate.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          computeResources: ComputeResources? = nil,
          metadata: Metadata? = nil,
          pipelineTaskName: String? = nil,
          sidecarOverrides: [SidecarOverridesItem]? = nil,
          stepOverrides: [StepOverridesItem]? = nil,
          taskPodTemplate: TaskPodTemplate? = nil,
          taskServiceAccountName: String? = nil,
          timeout: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let computeResources { self.computeResources = computeResources }
          if let metadata { self.metadata = metadata }
          self.pipelineTaskName = pipelineTaskName
          self.sidecarOverrides = sidecarOverrides
          self.stepOverrides = stepOverrides
          if let taskPodTemplate { self.taskPodTemplate = taskPodTemplate }
          self.taskServiceAccountName = taskServiceAccountName
          self.timeout = timeout
          configure(&self)
        }
        /// `spec.taskRunSpecs[].computeResources`: ``ComputeResources``.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.taskRunSpecs[].metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.taskRunSpecs[].pipelineTaskName`: a string.
        @_alwaysEmitIntoClient public var pipelineTaskName: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.taskRunSpecs[].sidecarOverrides`: a list of ``SidecarOverridesItem``.
        @_alwaysEmitIntoClient public var sidecarOverrides: [SidecarOverridesItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.taskRunSpecs[].stepOverrides`: a list of ``StepOverridesItem``.
        @_alwaysEmitIntoClient public var stepOverrides: [StepOverridesItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.taskRunSpecs[].taskPodTemplate`: ``TaskPodTemplate``.
        @_alwaysEmitIntoClient public var taskPodTemplate: TaskPodTemplate {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.taskRunSpecs[].taskServiceAccountName`: a string.
        @_alwaysEmitIntoClient public var taskServiceAccountName: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.taskRunSpecs[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
        /// The same as ``Tekton.CustomRun.Spec.CustomSpec.Metadata``.
        public typealias Metadata = Tekton.CustomRun.Spec.CustomSpec.Metadata
        /// The same as ``Tekton.V1beta1.TaskRun.Spec.SidecarOverridesItem``.
        public typealias SidecarOverridesItem = Tekton.V1beta1.TaskRun.Spec.SidecarOverridesItem
        /// The same as ``Tekton.V1beta1.TaskRun.Spec.StepOverridesItem``.
        public typealias StepOverridesItem = Tekton.V1beta1.TaskRun.Spec.StepOverridesItem
        /// The same as ``Tekton.TaskRun.Spec.PodTemplate``.
        public typealias TaskPodTemplate = Tekton.TaskRun.Spec.PodTemplate
      }
    }
  }
}
