// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoWorkflows {
  /// `ClusterWorkflowTemplate` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-workflows.readthedocs.io/en/latest/fields/
  public struct ClusterWorkflowTemplate: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "ClusterWorkflowTemplate",
      scope: .cluster
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
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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

    /// `spec`, with 44 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        """
        ?- ?{ ?- ?{ ?{ ?{ ?- ?{ ?- ?- ?{ ?[ ?* ?[ ?- ?[ ?{ ?- ?- ?- ?{ ?{ ?{ ?- ?{ ?- ?- ?[ ?{ ?- ?{ ?- ?- ?- ?{ ?{ ?[ \
        ?[ ?{ ?{ ?[ ?[ ?{ ?{
        """,
        [
          "activeDeadlineSeconds", "affinity", "archiveLogs", "arguments", "artifactGC", "artifactRepositoryRef",
          "automountServiceAccountToken", "dnsConfig", "dnsPolicy", "entrypoint", "executor", "executorPlugins",
          "hooks", "hostAliases", "hostNetwork", "imagePullSecrets", "metrics", "nodeSelector", "onExit", "parallelism",
          "podDisruptionBudget", "podGC", "podMetadata", "podPriorityClassName", "podResources", "podSpecPatch",
          "priority", "resourceClaims", "retryStrategy", "schedulerName", "securityContext", "serviceAccountName",
          "shutdown", "suspend", "synchronization", "templateDefaults", "templates", "tolerations", "ttlStrategy",
          "volumeClaimGC", "volumeClaimTemplates", "volumes", "workflowMetadata", "workflowTemplateRef",
        ],
        [
          Affinity.self, Arguments.self, ArtifactGC.self, ArtifactRepositoryRef.self, DnsConfig.self, Executor.self,
          ExecutorPluginsItem.self, HooksEntry.self, HostAliasesItem.self, ImagePullSecretsItem.self, Metrics.self,
          PodDisruptionBudget.self, PodGC.self, PodMetadata.self, PodResources.self, ResourceClaimsItem.self,
          RetryStrategy.self, SecurityContext.self, Synchronization.self, TemplateDefaults.self, TemplatesItem.self,
          TolerationsItem.self, TtlStrategy.self, VolumeClaimGC.self, VolumeClaimTemplatesItem.self, VolumesItem.self,
          WorkflowMetadata.self, WorkflowTemplateRef.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        activeDeadlineSeconds: Int? = nil,
        affinity: Affinity? = nil,
        archiveLogs: Bool? = nil,
        arguments: Arguments? = nil,
        artifactGC: ArtifactGC? = nil,
        artifactRepositoryRef: ArtifactRepositoryRef? = nil,
        automountServiceAccountToken: Bool? = nil,
        dnsConfig: DnsConfig? = nil,
        dnsPolicy: String? = nil,
        entrypoint: String? = nil,
        executor: Executor? = nil,
        executorPlugins: [ExecutorPluginsItem]? = nil,
        hooks: OrderedMap<HooksEntry>? = nil,
        hostAliases: [HostAliasesItem]? = nil,
        hostNetwork: Bool? = nil,
        imagePullSecrets: [ImagePullSecretsItem]? = nil,
        metrics: Metrics? = nil,
        nodeSelector: OrderedMap<String>? = nil,
        onExit: String? = nil,
        parallelism: Int? = nil,
        podDisruptionBudget: PodDisruptionBudget? = nil,
        podGC: PodGC? = nil,
        podMetadata: PodMetadata? = nil,
        podPriorityClassName: String? = nil,
        podResources: PodResources? = nil,
        podSpecPatch: String? = nil,
        priority: Int? = nil,
        resourceClaims: [ResourceClaimsItem]? = nil,
        retryStrategy: RetryStrategy? = nil,
        schedulerName: String? = nil,
        securityContext: SecurityContext? = nil,
        serviceAccountName: String? = nil,
        shutdown: String? = nil,
        suspend: Bool? = nil,
        synchronization: Synchronization? = nil,
        templateDefaults: TemplateDefaults? = nil,
        templates: [TemplatesItem]? = nil,
        tolerations: [TolerationsItem]? = nil,
        ttlStrategy: TtlStrategy? = nil,
        volumeClaimGC: VolumeClaimGC? = nil,
        volumeClaimTemplates: [VolumeClaimTemplatesItem]? = nil,
        volumes: [VolumesItem]? = nil,
        workflowMetadata: WorkflowMetadata? = nil,
        workflowTemplateRef: WorkflowTemplateRef? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.activeDeadlineSeconds = activeDeadlineSeconds
        if let affinity { self.affinity = affinity }
        self.archiveLogs = archiveLogs
        if let arguments { self.arguments = arguments }
        if let artifactGC { self.artifactGC = artifactGC }
        if let artifactRepositoryRef { self.artifactRepositoryRef = artifactRepositoryRef }
        self.automountServiceAccountToken = automountServiceAccountToken
        if let dnsConfig { self.dnsConfig = dnsConfig }
        self.dnsPolicy = dnsPolicy
        self.entrypoint = entrypoint
        if let executor { self.executor = executor }
        self.executorPlugins = executorPlugins
        if let hooks { self.hooks = hooks }
        self.hostAliases = hostAliases
        self.hostNetwork = hostNetwork
        self.imagePullSecrets = imagePullSecrets
        if let metrics { self.metrics = metrics }
        if let nodeSelector { self.nodeSelector = nodeSelector }
        self.onExit = onExit
        self.parallelism = parallelism
        if let podDisruptionBudget { self.podDisruptionBudget = podDisruptionBudget }
        if let podGC { self.podGC = podGC }
        if let podMetadata { self.podMetadata = podMetadata }
        self.podPriorityClassName = podPriorityClassName
        if let podResources { self.podResources = podResources }
        self.podSpecPatch = podSpecPatch
        self.priority = priority
        self.resourceClaims = resourceClaims
        if let retryStrategy { self.retryStrategy = retryStrategy }
        self.schedulerName = schedulerName
        if let securityContext { self.securityContext = securityContext }
        self.serviceAccountName = serviceAccountName
        self.shutdown = shutdown
        self.suspend = suspend
        if let synchronization { self.synchronization = synchronization }
        if let templateDefaults { self.templateDefaults = templateDefaults }
        self.templates = templates
        self.tolerations = tolerations
        if let ttlStrategy { self.ttlStrategy = ttlStrategy }
        if let volumeClaimGC { self.volumeClaimGC = volumeClaimGC }
        self.volumeClaimTemplates = volumeClaimTemplates
        self.volumes = volumes
        if let workflowMetadata { self.workflowMetadata = workflowMetadata }
        if let workflowTemplateRef { self.workflowTemplateRef = workflowTemplateRef }
        configure(&self)
      }
      /// `spec.activeDeadlineSeconds`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.affinity`: ``Affinity``.
      @_alwaysEmitIntoClient public var affinity: Affinity {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.archiveLogs`: true or false.
      @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.arguments`: ``Arguments``.
      @_alwaysEmitIntoClient public var arguments: Arguments {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.artifactGC`: ``ArtifactGC``.
      @_alwaysEmitIntoClient public var artifactGC: ArtifactGC {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.artifactRepositoryRef`: ``ArtifactRepositoryRef``.
      @_alwaysEmitIntoClient public var artifactRepositoryRef: ArtifactRepositoryRef {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.automountServiceAccountToken`: true or false.
      @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.dnsConfig`: ``DnsConfig``.
      @_alwaysEmitIntoClient public var dnsConfig: DnsConfig {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.dnsPolicy`: a string.
      @_alwaysEmitIntoClient public var dnsPolicy: String? {
        get { self[string: 8] }
        set { self[string: 8] = newValue }
      }
      /// `spec.entrypoint`: a string.
      @_alwaysEmitIntoClient public var entrypoint: String? {
        get { self[string: 9] }
        set { self[string: 9] = newValue }
      }
      /// `spec.executor`: ``Executor``.
      @_alwaysEmitIntoClient public var executor: Executor {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.executorPlugins`: a list of ``ExecutorPluginsItem``.
      @_alwaysEmitIntoClient public var executorPlugins: [ExecutorPluginsItem]? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.hooks`: ``HooksEntry`` by name.
      @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> {
        get { self[object: 12] }
        set { self[object: 12] = newValue }
        _modify { yield &self[object: 12] }
      }
      /// `spec.hostAliases`: a list of ``HostAliasesItem``.
      @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? {
        get { self[field: 13] }
        set { self[field: 13] = newValue }
      }
      /// `spec.hostNetwork`: true or false.
      @_alwaysEmitIntoClient public var hostNetwork: Bool? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }
      /// `spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``.
      @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
        get { self[field: 15] }
        set { self[field: 15] = newValue }
      }
      /// `spec.metrics`: ``Metrics``.
      @_alwaysEmitIntoClient public var metrics: Metrics {
        get { self[object: 16] }
        set { self[object: 16] = newValue }
        _modify { yield &self[object: 16] }
      }
      /// `spec.nodeSelector`: strings by name.
      @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
        get { self[object: 17] }
        set { self[object: 17] = newValue }
        _modify { yield &self[object: 17] }
      }
      /// `spec.onExit`: a string.
      @_alwaysEmitIntoClient public var onExit: String? { get { self[string: 18] } set { self[string: 18] = newValue } }
      /// `spec.parallelism`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var parallelism: Int? { get { self[field: 19] } set { self[field: 19] = newValue } }
      /// `spec.podDisruptionBudget`: ``PodDisruptionBudget``.
      @_alwaysEmitIntoClient public var podDisruptionBudget: PodDisruptionBudget {
        get { self[object: 20] }
        set { self[object: 20] = newValue }
        _modify { yield &self[object: 20] }
      }
      /// `spec.podGC`: ``PodGC``.
      @_alwaysEmitIntoClient public var podGC: PodGC {
        get { self[object: 21] }
        set { self[object: 21] = newValue }
        _modify { yield &self[object: 21] }
      }
      /// `spec.podMetadata`: ``PodMetadata``.
      @_alwaysEmitIntoClient public var podMetadata: PodMetadata {
        get { self[object: 22] }
        set { self[object: 22] = newValue }
        _modify { yield &self[object: 22] }
      }
      /// `spec.podPriorityClassName`: a string.
      @_alwaysEmitIntoClient public var podPriorityClassName: String? {
        get { self[string: 23] }
        set { self[string: 23] = newValue }
      }
      /// `spec.podResources`: ``PodResources``.
      @_alwaysEmitIntoClient public var podResources: PodResources {
        get { self[object: 24] }
        set { self[object: 24] = newValue }
        _modify { yield &self[object: 24] }
      }
      /// `spec.podSpecPatch`: a string.
      @_alwaysEmitIntoClient public var podSpecPatch: String? {
        get { self[string: 25] }
        set { self[string: 25] = newValue }
      }
      /// `spec.priority`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 26] } set { self[field: 26] = newValue } }
      /// `spec.resourceClaims`: a list of ``ResourceClaimsItem``.
      @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? {
        get { self[field: 27] }
        set { self[field: 27] = newValue }
      }
      /// `spec.retryStrategy`: ``RetryStrategy``.
      @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy {
        get { self[object: 28] }
        set { self[object: 28] = newValue }
        _modify { yield &self[object: 28] }
      }
      /// `spec.schedulerName`: a string.
      @_alwaysEmitIntoClient public var schedulerName: String? {
        get { self[string: 29] }
        set { self[string: 29] = newValue }
      }
      /// `spec.securityContext`: ``SecurityContext``.
      @_alwaysEmitIntoClient public var securityContext: SecurityContext {
        get { self[object: 30] }
        set { self[object: 30] = newValue }
        _modify { yield &self[object: 30] }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 31] }
        set { self[string: 31] = newValue }
      }
      /// `spec.shutdown`: a string.
      @_alwaysEmitIntoClient public var shutdown: String? {
        get { self[string: 32] }
        set { self[string: 32] = newValue }
      }
      /// `spec.suspend`: true or false.
      @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: 33] } set { self[field: 33] = newValue } }
      /// `spec.synchronization`: ``Synchronization``.
      @_alwaysEmitIntoClient public var synchronization: Synchronization {
        get { self[object: 34] }
        set { self[object: 34] = newValue }
        _modify { yield &self[object: 34] }
      }
      /// `spec.templateDefaults`: ``TemplateDefaults``.
      @_alwaysEmitIntoClient public var templateDefaults: TemplateDefaults {
        get { self[object: 35] }
        set { self[object: 35] = newValue }
        _modify { yield &self[object: 35] }
      }
      /// `spec.templates`: a list of ``TemplatesItem``.
      @_alwaysEmitIntoClient public var templates: [TemplatesItem]? {
        get { self[field: 36] }
        set { self[field: 36] = newValue }
      }
      /// `spec.tolerations`: a list of ``TolerationsItem``.
      @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
        get { self[field: 37] }
        set { self[field: 37] = newValue }
      }
      /// `spec.ttlStrategy`: ``TtlStrategy``.
      @_alwaysEmitIntoClient public var ttlStrategy: TtlStrategy {
        get { self[object: 38] }
        set { self[object: 38] = newValue }
        _modify { yield &self[object: 38] }
      }
      /// `spec.volumeClaimGC`: ``VolumeClaimGC``.
      @_alwaysEmitIntoClient public var volumeClaimGC: VolumeClaimGC {
        get { self[object: 39] }
        set { self[object: 39] = newValue }
        _modify { yield &self[object: 39] }
      }
      /// `spec.volumeClaimTemplates`: a list of ``VolumeClaimTemplatesItem``.
      @_alwaysEmitIntoClient public var volumeClaimTemplates: [VolumeClaimTemplatesItem]? {
        get { self[field: 40] }
        set { self[field: 40] = newValue }
      }
      /// `spec.volumes`: a list of ``VolumesItem``.
      @_alwaysEmitIntoClient public var volumes: [VolumesItem]? {
        get { self[field: 41] }
        set { self[field: 41] = newValue }
      }
      /// `spec.workflowMetadata`: ``WorkflowMetadata``.
      @_alwaysEmitIntoClient public var workflowMetadata: WorkflowMetadata {
        get { self[object: 42] }
        set { self[object: 42] = newValue }
        _modify { yield &self[object: 42] }
      }
      /// `spec.workflowTemplateRef`: ``WorkflowTemplateRef``.
      @_alwaysEmitIntoClient public var workflowTemplateRef: WorkflowTemplateRef {
        get { self[object: 43] }
        set { self[object: 43] = newValue }
        _modify { yield &self[object: 43] }
      }
      /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults``.
      public typealias TemplatesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults

      /// `spec.affinity`, with 3 fields.
      public struct Affinity: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{",
          ["nodeAffinity", "podAffinity", "podAntiAffinity"],
          [NodeAffinity.self, PodAffinity.self, PodAntiAffinity.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          nodeAffinity: NodeAffinity? = nil,
          podAffinity: PodAffinity? = nil,
          podAntiAffinity: PodAntiAffinity? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let nodeAffinity { self.nodeAffinity = nodeAffinity }
          if let podAffinity { self.podAffinity = podAffinity }
          if let podAntiAffinity { self.podAntiAffinity = podAntiAffinity }
          configure(&self)
        }
        /// `spec.affinity.nodeAffinity`: ``NodeAffinity``.
        @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.affinity.podAffinity`: ``PodAffinity``.
        @_alwaysEmitIntoClient public var podAffinity: PodAffinity {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.affinity.podAntiAffinity`: ``PodAntiAffinity``.
        @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.affinity.nodeAffinity`, with 2 fields.
        public struct NodeAffinity: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?{",
            ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
            [
              PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
              RequiredDuringSchedulingIgnoredDuringExecution.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
            requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            if let requiredDuringSchedulingIgnoredDuringExecution {
              self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
            }
            configure(&self)
          }
          /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`:
          /// ``RequiredDuringSchedulingIgnoredDuringExecution``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`, with 2 fields.
          public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable("!{ !-", ["preference", "weight"], [Preference.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              preference: Preference,
              weight: Int,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.preference = preference
              self.weight = weight
              configure(&self)
            }
            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference`:
            /// ``Preference``, required.
            @_alwaysEmitIntoClient public var preference: Preference {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`: a whole number,
            /// format `int32`, required.
            @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }

            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference`, with 2
            /// fields.
            public struct Preference: SchemaObject {
              public static let fields = FieldTable(
                "?[ ?[",
                ["matchExpressions", "matchFields"],
                [MatchExpressionsItem.self, MatchFieldsItem.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                matchExpressions: [MatchExpressionsItem]? = nil,
                matchFields: [MatchFieldsItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                self.matchFields = matchFields
                configure(&self)
              }
              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions`:
              /// a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields`:
              /// a list of ``MatchFieldsItem``.
              @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem

              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[]`,
              /// with 3 fields.
              public struct MatchFieldsItem: SchemaObject {
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
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].key`:
                /// a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].operator`:
                /// a string, required.
                @_alwaysEmitIntoClient public var `operator`: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].values`:
                /// a list of strings.
                @_alwaysEmitIntoClient public var values: [String]? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
              }
            }
          }

          /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`, with one field.
          public struct RequiredDuringSchedulingIgnoredDuringExecution: SchemaObject {
            public static let fields = FieldTable("![", ["nodeSelectorTerms"], [NodeSelectorTermsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              nodeSelectorTerms: [NodeSelectorTermsItem],
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.nodeSelectorTerms = nodeSelectorTerms
              configure(&self)
            }
            /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`: a list of
            /// ``NodeSelectorTermsItem``, required.
            @_alwaysEmitIntoClient public var nodeSelectorTerms: [NodeSelectorTermsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }

            /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[]`, with 2
            /// fields.
            public struct NodeSelectorTermsItem: SchemaObject {
              public static let fields = FieldTable(
                "?[ ?[",
                ["matchExpressions", "matchFields"],
                [MatchExpressionsItem.self, MatchFieldsItem.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                matchExpressions: [MatchExpressionsItem]? = nil,
                matchFields: [MatchFieldsItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                self.matchFields = matchFields
                configure(&self)
              }
              /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions`:
              /// a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchFields`:
              /// a list of ``MatchFieldsItem``.
              @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem``.
              public typealias MatchFieldsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
            }
          }
        }

        /// `spec.affinity.podAffinity`, with 2 fields.
        public struct PodAffinity: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[",
            ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
            [
              PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
              RequiredDuringSchedulingIgnoredDuringExecutionItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
            requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
            configure(&self)
          }
          /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`, with 2 fields.
          public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable("!{ !-", ["podAffinityTerm", "weight"], [PodAffinityTerm.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              podAffinityTerm: PodAffinityTerm,
              weight: Int,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.podAffinityTerm = podAffinityTerm
              self.weight = weight
              configure(&self)
            }
            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`:
            /// ``PodAffinityTerm``, required.
            @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`: a whole number,
            /// format `int32`, required.
            @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }

            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`, with 6
            /// fields.
            public struct PodAffinityTerm: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?- ?- ?{ ?- !-",
                [
                  "labelSelector", "matchLabelKeys", "mismatchLabelKeys", "namespaceSelector", "namespaces",
                  "topologyKey",
                ],
                [LabelSelector.self, NamespaceSelector.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                topologyKey: String,
                labelSelector: LabelSelector? = nil,
                matchLabelKeys: [String]? = nil,
                mismatchLabelKeys: [String]? = nil,
                namespaceSelector: NamespaceSelector? = nil,
                namespaces: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let labelSelector { self.labelSelector = labelSelector }
                self.matchLabelKeys = matchLabelKeys
                self.mismatchLabelKeys = mismatchLabelKeys
                if let namespaceSelector { self.namespaceSelector = namespaceSelector }
                self.namespaces = namespaces
                self.topologyKey = topologyKey
                configure(&self)
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector`:
              /// ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.matchLabelKeys`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.mismatchLabelKeys`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaceSelector`:
              /// ``NamespaceSelector``.
              @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaces`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var namespaces: [String]? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.topologyKey`:
              /// a string, required.
              @_alwaysEmitIntoClient public var topologyKey: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
              public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector``.
              public typealias NamespaceSelector =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
            }
          }

          /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[]`, with 6 fields.
          public struct RequiredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?{ ?- !-",
              [
                "labelSelector", "matchLabelKeys", "mismatchLabelKeys", "namespaceSelector", "namespaces",
                "topologyKey",
              ],
              [LabelSelector.self, NamespaceSelector.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              topologyKey: String,
              labelSelector: LabelSelector? = nil,
              matchLabelKeys: [String]? = nil,
              mismatchLabelKeys: [String]? = nil,
              namespaceSelector: NamespaceSelector? = nil,
              namespaces: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let labelSelector { self.labelSelector = labelSelector }
              self.matchLabelKeys = matchLabelKeys
              self.mismatchLabelKeys = mismatchLabelKeys
              if let namespaceSelector { self.namespaceSelector = namespaceSelector }
              self.namespaces = namespaces
              self.topologyKey = topologyKey
              configure(&self)
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector`:
            /// ``LabelSelector``.
            @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].matchLabelKeys`: a list of
            /// strings.
            @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].mismatchLabelKeys`: a list
            /// of strings.
            @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`:
            /// ``NamespaceSelector``.
            @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaces`: a list of
            /// strings.
            @_alwaysEmitIntoClient public var namespaces: [String]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topologyKey`: a string,
            /// required.
            @_alwaysEmitIntoClient public var topologyKey: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
            public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector

            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`, with 2
            /// fields.
            public struct NamespaceSelector: SchemaObject {
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
              /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchExpressions`:
              /// a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchLabels`:
              /// strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
            }
          }
        }

        /// `spec.affinity.podAntiAffinity`, with 2 fields.
        public struct PodAntiAffinity: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[",
            ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
            [
              PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
              RequiredDuringSchedulingIgnoredDuringExecutionItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
            requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
            configure(&self)
          }
          /// `spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// The same as
          /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
          /// The same as
          /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
        }
      }

      /// `spec.arguments`, with 2 fields.
      public struct Arguments: SchemaObject {
        public static let fields = FieldTable(
          "?[ ?[",
          ["artifacts", "parameters"],
          [ArtifactsItem.self, ParametersItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          artifacts: [ArtifactsItem]? = nil,
          parameters: [ParametersItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.artifacts = artifacts
          self.parameters = parameters
          configure(&self)
        }
        /// `spec.arguments.artifacts`: a list of ``ArtifactsItem``.
        @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.arguments.parameters`: a list of ``ParametersItem``.
        @_alwaysEmitIntoClient public var parameters: [ParametersItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.arguments.artifacts[]`, with 23 fields.
        public struct ArtifactsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?{ ?- ?{ ?{ ?{ ?- ?- ?- ?{ ?{ ?- ?{ ?{ ?- ?- ?{ ?- ?{ ?{ ?- ?{ ?-",
            [
              "name", "archive", "archiveLogs", "artifactGC", "artifactory", "azure", "deleted", "from",
              "fromExpression", "gcs", "git", "globalName", "hdfs", "http", "mode", "optional", "oss", "path", "plugin",
              "raw", "recurseMode", "s3", "subPath",
            ],
            [
              Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self,
              Oss.self, Plugin.self, Raw.self, S3.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            archive: Archive? = nil,
            archiveLogs: Bool? = nil,
            artifactGC: ArtifactGC? = nil,
            artifactory: Artifactory? = nil,
            azure: Azure? = nil,
            deleted: Bool? = nil,
            from: String? = nil,
            fromExpression: String? = nil,
            gcs: Gcs? = nil,
            git: Git? = nil,
            globalName: String? = nil,
            hdfs: Hdfs? = nil,
            http: Http? = nil,
            mode: Int? = nil,
            optional: Bool? = nil,
            oss: Oss? = nil,
            path: String? = nil,
            plugin: Plugin? = nil,
            raw: Raw? = nil,
            recurseMode: Bool? = nil,
            s3: S3? = nil,
            subPath: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let archive { self.archive = archive }
            self.archiveLogs = archiveLogs
            if let artifactGC { self.artifactGC = artifactGC }
            if let artifactory { self.artifactory = artifactory }
            if let azure { self.azure = azure }
            self.deleted = deleted
            self.from = from
            self.fromExpression = fromExpression
            if let gcs { self.gcs = gcs }
            if let git { self.git = git }
            self.globalName = globalName
            if let hdfs { self.hdfs = hdfs }
            if let http { self.http = http }
            self.mode = mode
            self.optional = optional
            if let oss { self.oss = oss }
            self.path = path
            if let plugin { self.plugin = plugin }
            if let raw { self.raw = raw }
            self.recurseMode = recurseMode
            if let s3 { self.s3 = s3 }
            self.subPath = subPath
            configure(&self)
          }
          /// `spec.arguments.artifacts[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.arguments.artifacts[].archive`: ``Archive``.
          @_alwaysEmitIntoClient public var archive: Archive {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.arguments.artifacts[].archiveLogs`: true or false.
          @_alwaysEmitIntoClient public var archiveLogs: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.arguments.artifacts[].artifactGC`: ``ArtifactGC``.
          @_alwaysEmitIntoClient public var artifactGC: ArtifactGC {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.arguments.artifacts[].artifactory`: ``Artifactory``.
          @_alwaysEmitIntoClient public var artifactory: Artifactory {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.arguments.artifacts[].azure`: ``Azure``.
          @_alwaysEmitIntoClient public var azure: Azure {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.arguments.artifacts[].deleted`: true or false.
          @_alwaysEmitIntoClient public var deleted: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
          /// `spec.arguments.artifacts[].from`: a string.
          @_alwaysEmitIntoClient public var from: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
          /// `spec.arguments.artifacts[].fromExpression`: a string.
          @_alwaysEmitIntoClient public var fromExpression: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.arguments.artifacts[].gcs`: ``Gcs``.
          @_alwaysEmitIntoClient public var gcs: Gcs {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }
          /// `spec.arguments.artifacts[].git`: ``Git``.
          @_alwaysEmitIntoClient public var git: Git {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.arguments.artifacts[].globalName`: a string.
          @_alwaysEmitIntoClient public var globalName: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.arguments.artifacts[].hdfs`: ``Hdfs``.
          @_alwaysEmitIntoClient public var hdfs: Hdfs {
            get { self[object: 12] }
            set { self[object: 12] = newValue }
            _modify { yield &self[object: 12] }
          }
          /// `spec.arguments.artifacts[].http`: ``Http``.
          @_alwaysEmitIntoClient public var http: Http {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.arguments.artifacts[].mode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 14] } set { self[field: 14] = newValue } }
          /// `spec.arguments.artifacts[].optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.arguments.artifacts[].oss`: ``Oss``.
          @_alwaysEmitIntoClient public var oss: Oss {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.arguments.artifacts[].path`: a string.
          @_alwaysEmitIntoClient public var path: String? {
            get { self[string: 17] }
            set { self[string: 17] = newValue }
          }
          /// `spec.arguments.artifacts[].plugin`: ``Plugin``.
          @_alwaysEmitIntoClient public var plugin: Plugin {
            get { self[object: 18] }
            set { self[object: 18] = newValue }
            _modify { yield &self[object: 18] }
          }
          /// `spec.arguments.artifacts[].raw`: ``Raw``.
          @_alwaysEmitIntoClient public var raw: Raw {
            get { self[object: 19] }
            set { self[object: 19] = newValue }
            _modify { yield &self[object: 19] }
          }
          /// `spec.arguments.artifacts[].recurseMode`: true or false.
          @_alwaysEmitIntoClient public var recurseMode: Bool? {
            get { self[field: 20] }
            set { self[field: 20] = newValue }
          }
          /// `spec.arguments.artifacts[].s3`: ``S3``.
          @_alwaysEmitIntoClient public var s3: S3 {
            get { self[object: 21] }
            set { self[object: 21] = newValue }
            _modify { yield &self[object: 21] }
          }
          /// `spec.arguments.artifacts[].subPath`: a string.
          @_alwaysEmitIntoClient public var subPath: String? {
            get { self[string: 22] }
            set { self[string: 22] = newValue }
          }

          /// `spec.arguments.artifacts[].archive`, with 3 fields.
          public struct Archive: SchemaObject {
            public static let fields = FieldTable("?- ?{ ?-", ["none", "tar", "zip"], [Tar.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              none: OrderedMap<Value>? = nil,
              tar: Tar? = nil,
              zip: OrderedMap<Value>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let none { self.none = none }
              if let tar { self.tar = tar }
              if let zip { self.zip = zip }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].archive.none`: any values by name.
            @_alwaysEmitIntoClient public var none: OrderedMap<Value> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].archive.tar`: ``Tar``.
            @_alwaysEmitIntoClient public var tar: Tar {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.arguments.artifacts[].archive.zip`: any values by name.
            @_alwaysEmitIntoClient public var zip: OrderedMap<Value> {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.arguments.artifacts[].archive.tar`, with one field.
            public struct Tar: SchemaObject {
              public static let fields = FieldTable("?-", ["compressionLevel"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                compressionLevel: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.compressionLevel = compressionLevel
                configure(&self)
              }
              /// `spec.arguments.artifacts[].archive.tar.compressionLevel`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var compressionLevel: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].artifactGC`, with 3 fields.
          public struct ArtifactGC: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?-",
              ["podMetadata", "serviceAccountName", "strategy"],
              [PodMetadata.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              podMetadata: PodMetadata? = nil,
              serviceAccountName: String? = nil,
              strategy: Strategy? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let podMetadata { self.podMetadata = podMetadata }
              self.serviceAccountName = serviceAccountName
              self.strategy = strategy
              configure(&self)
            }
            /// `spec.arguments.artifacts[].artifactGC.podMetadata`: ``PodMetadata``.
            @_alwaysEmitIntoClient public var podMetadata: PodMetadata {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].artifactGC.serviceAccountName`: a string.
            @_alwaysEmitIntoClient public var serviceAccountName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].artifactGC.strategy`: ``Strategy``.
            @_alwaysEmitIntoClient public var strategy: Strategy? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata``.
            public typealias PodMetadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC.Strategy``.
            public typealias Strategy = ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC.Strategy
          }

          /// `spec.arguments.artifacts[].artifactory`, with 3 fields.
          public struct Artifactory: SchemaObject {
            public static let fields = FieldTable(
              "?{ !- ?{",
              ["passwordSecret", "url", "usernameSecret"],
              [PasswordSecret.self, UsernameSecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              url: String,
              passwordSecret: PasswordSecret? = nil,
              usernameSecret: UsernameSecret? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let passwordSecret { self.passwordSecret = passwordSecret }
              self.url = url
              if let usernameSecret { self.usernameSecret = usernameSecret }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].artifactory.passwordSecret`: ``PasswordSecret``.
            @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].artifactory.url`: a string, required.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].artifactory.usernameSecret`: ``UsernameSecret``.
            @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.arguments.artifacts[].artifactory.passwordSecret`, with 3 fields.
            public struct PasswordSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].artifactory.usernameSecret`, with 3 fields.
            public struct UsernameSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].azure`, with 5 fields.
          public struct Azure: SchemaObject {
            public static let fields = FieldTable(
              "?{ !- !- !- ?-",
              ["accountKeySecret", "blob", "container", "endpoint", "useSDKCreds"],
              [AccountKeySecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              blob: String,
              container: String,
              endpoint: String,
              accountKeySecret: AccountKeySecret? = nil,
              useSDKCreds: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accountKeySecret { self.accountKeySecret = accountKeySecret }
              self.blob = blob
              self.container = container
              self.endpoint = endpoint
              self.useSDKCreds = useSDKCreds
              configure(&self)
            }
            /// `spec.arguments.artifacts[].azure.accountKeySecret`: ``AccountKeySecret``.
            @_alwaysEmitIntoClient public var accountKeySecret: AccountKeySecret {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].azure.blob`: a string, required.
            @_alwaysEmitIntoClient public var blob: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].azure.container`: a string, required.
            @_alwaysEmitIntoClient public var container: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].azure.endpoint`: a string, required.
            @_alwaysEmitIntoClient public var endpoint: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.arguments.artifacts[].azure.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }

            /// `spec.arguments.artifacts[].azure.accountKeySecret`, with 3 fields.
            public struct AccountKeySecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].gcs`, with 3 fields.
          public struct Gcs: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?{",
              ["bucket", "key", "serviceAccountKeySecret"],
              [ServiceAccountKeySecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              bucket: String? = nil,
              serviceAccountKeySecret: ServiceAccountKeySecret? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.bucket = bucket
              self.key = key
              if let serviceAccountKeySecret { self.serviceAccountKeySecret = serviceAccountKeySecret }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].gcs.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.arguments.artifacts[].gcs.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret`: ``ServiceAccountKeySecret``.
            @_alwaysEmitIntoClient public var serviceAccountKeySecret: ServiceAccountKeySecret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret`, with 3 fields.
            public struct ServiceAccountKeySecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].git`, with 12 fields.
          public struct Git: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?{ !- ?- ?- ?{ ?{",
              [
                "branch", "depth", "disableSubmodules", "fetch", "insecureIgnoreHostKey", "insecureSkipTLS",
                "passwordSecret", "repo", "revision", "singleBranch", "sshPrivateKeySecret", "usernameSecret",
              ],
              [PasswordSecret.self, SshPrivateKeySecret.self, UsernameSecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              repo: String,
              branch: String? = nil,
              depth: Int? = nil,
              disableSubmodules: Bool? = nil,
              fetch: [String]? = nil,
              insecureIgnoreHostKey: Bool? = nil,
              insecureSkipTLS: Bool? = nil,
              passwordSecret: PasswordSecret? = nil,
              revision: String? = nil,
              singleBranch: Bool? = nil,
              sshPrivateKeySecret: SshPrivateKeySecret? = nil,
              usernameSecret: UsernameSecret? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.branch = branch
              self.depth = depth
              self.disableSubmodules = disableSubmodules
              self.fetch = fetch
              self.insecureIgnoreHostKey = insecureIgnoreHostKey
              self.insecureSkipTLS = insecureSkipTLS
              if let passwordSecret { self.passwordSecret = passwordSecret }
              self.repo = repo
              self.revision = revision
              self.singleBranch = singleBranch
              if let sshPrivateKeySecret { self.sshPrivateKeySecret = sshPrivateKeySecret }
              if let usernameSecret { self.usernameSecret = usernameSecret }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].git.branch`: a string.
            @_alwaysEmitIntoClient public var branch: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.arguments.artifacts[].git.depth`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var depth: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.arguments.artifacts[].git.disableSubmodules`: true or false.
            @_alwaysEmitIntoClient public var disableSubmodules: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].git.fetch`: a list of strings.
            @_alwaysEmitIntoClient public var fetch: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.arguments.artifacts[].git.insecureIgnoreHostKey`: true or false.
            @_alwaysEmitIntoClient public var insecureIgnoreHostKey: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.arguments.artifacts[].git.insecureSkipTLS`: true or false.
            @_alwaysEmitIntoClient public var insecureSkipTLS: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.arguments.artifacts[].git.passwordSecret`: ``PasswordSecret``.
            @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.arguments.artifacts[].git.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.arguments.artifacts[].git.revision`: a string.
            @_alwaysEmitIntoClient public var revision: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// `spec.arguments.artifacts[].git.singleBranch`: true or false.
            @_alwaysEmitIntoClient public var singleBranch: Bool? {
              get { self[field: 9] }
              set { self[field: 9] = newValue }
            }
            /// `spec.arguments.artifacts[].git.sshPrivateKeySecret`: ``SshPrivateKeySecret``.
            @_alwaysEmitIntoClient public var sshPrivateKeySecret: SshPrivateKeySecret {
              get { self[object: 10] }
              set { self[object: 10] = newValue }
              _modify { yield &self[object: 10] }
            }
            /// `spec.arguments.artifacts[].git.usernameSecret`: ``UsernameSecret``.
            @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// The same as
            /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret``.
            public typealias PasswordSecret =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret
            /// The same as
            /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret``.
            public typealias UsernameSecret =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret

            /// `spec.arguments.artifacts[].git.sshPrivateKeySecret`, with 3 fields.
            public struct SshPrivateKeySecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].hdfs`, with 11 fields.
          public struct Hdfs: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?{ ?{ ?{ ?- ?- ?- !-",
              [
                "addresses", "dataTransferProtection", "force", "hdfsUser", "krbCCacheSecret", "krbConfigConfigMap",
                "krbKeytabSecret", "krbRealm", "krbServicePrincipalName", "krbUsername", "path",
              ],
              [KrbCCacheSecret.self, KrbConfigConfigMap.self, KrbKeytabSecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              path: String,
              addresses: [String]? = nil,
              dataTransferProtection: String? = nil,
              force: Bool? = nil,
              hdfsUser: String? = nil,
              krbCCacheSecret: KrbCCacheSecret? = nil,
              krbConfigConfigMap: KrbConfigConfigMap? = nil,
              krbKeytabSecret: KrbKeytabSecret? = nil,
              krbRealm: String? = nil,
              krbServicePrincipalName: String? = nil,
              krbUsername: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.addresses = addresses
              self.dataTransferProtection = dataTransferProtection
              self.force = force
              self.hdfsUser = hdfsUser
              if let krbCCacheSecret { self.krbCCacheSecret = krbCCacheSecret }
              if let krbConfigConfigMap { self.krbConfigConfigMap = krbConfigConfigMap }
              if let krbKeytabSecret { self.krbKeytabSecret = krbKeytabSecret }
              self.krbRealm = krbRealm
              self.krbServicePrincipalName = krbServicePrincipalName
              self.krbUsername = krbUsername
              self.path = path
              configure(&self)
            }
            /// `spec.arguments.artifacts[].hdfs.addresses`: a list of strings.
            @_alwaysEmitIntoClient public var addresses: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.dataTransferProtection`: a string.
            @_alwaysEmitIntoClient public var dataTransferProtection: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.force`: true or false.
            @_alwaysEmitIntoClient public var force: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.hdfsUser`: a string.
            @_alwaysEmitIntoClient public var hdfsUser: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret`: ``KrbCCacheSecret``.
            @_alwaysEmitIntoClient public var krbCCacheSecret: KrbCCacheSecret {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap`: ``KrbConfigConfigMap``.
            @_alwaysEmitIntoClient public var krbConfigConfigMap: KrbConfigConfigMap {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret`: ``KrbKeytabSecret``.
            @_alwaysEmitIntoClient public var krbKeytabSecret: KrbKeytabSecret {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.arguments.artifacts[].hdfs.krbRealm`: a string.
            @_alwaysEmitIntoClient public var krbRealm: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.krbServicePrincipalName`: a string.
            @_alwaysEmitIntoClient public var krbServicePrincipalName: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.krbUsername`: a string.
            @_alwaysEmitIntoClient public var krbUsername: String? {
              get { self[string: 9] }
              set { self[string: 9] = newValue }
            }
            /// `spec.arguments.artifacts[].hdfs.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }

            /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret`, with 3 fields.
            public struct KrbCCacheSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap`, with 3 fields.
            public struct KrbConfigConfigMap: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret`, with 3 fields.
            public struct KrbKeytabSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].http`, with 4 fields.
          public struct Http: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?[ ?- !-",
              ["auth", "headers", "saveStreamViaFile", "url"],
              [Auth.self, HeadersItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              url: String,
              auth: Auth? = nil,
              headers: [HeadersItem]? = nil,
              saveStreamViaFile: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let auth { self.auth = auth }
              self.headers = headers
              self.saveStreamViaFile = saveStreamViaFile
              self.url = url
              configure(&self)
            }
            /// `spec.arguments.artifacts[].http.auth`: ``Auth``.
            @_alwaysEmitIntoClient public var auth: Auth {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].http.headers`: a list of ``HeadersItem``.
            @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].http.saveStreamViaFile`: true or false.
            @_alwaysEmitIntoClient public var saveStreamViaFile: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].http.url`: a string, required.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.arguments.artifacts[].http.auth`, with 3 fields.
            public struct Auth: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?{ ?{",
                ["basicAuth", "clientCert", "oauth2"],
                [BasicAuth.self, ClientCert.self, Oauth2.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                basicAuth: BasicAuth? = nil,
                clientCert: ClientCert? = nil,
                oauth2: Oauth2? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let basicAuth { self.basicAuth = basicAuth }
                if let clientCert { self.clientCert = clientCert }
                if let oauth2 { self.oauth2 = oauth2 }
                configure(&self)
              }
              /// `spec.arguments.artifacts[].http.auth.basicAuth`: ``BasicAuth``.
              @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.arguments.artifacts[].http.auth.clientCert`: ``ClientCert``.
              @_alwaysEmitIntoClient public var clientCert: ClientCert {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.arguments.artifacts[].http.auth.oauth2`: ``Oauth2``.
              @_alwaysEmitIntoClient public var oauth2: Oauth2 {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }

              /// `spec.arguments.artifacts[].http.auth.basicAuth`, with 2 fields.
              public struct BasicAuth: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?{",
                  ["passwordSecret", "usernameSecret"],
                  [PasswordSecret.self, UsernameSecret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  passwordSecret: PasswordSecret? = nil,
                  usernameSecret: UsernameSecret? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let passwordSecret { self.passwordSecret = passwordSecret }
                  if let usernameSecret { self.usernameSecret = usernameSecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.basicAuth.passwordSecret`: ``PasswordSecret``.
                @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.arguments.artifacts[].http.auth.basicAuth.usernameSecret`: ``UsernameSecret``.
                @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// The same as
                /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret``.
                public typealias PasswordSecret =
                  ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret
                /// The same as
                /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret``.
                public typealias UsernameSecret =
                  ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret
              }

              /// `spec.arguments.artifacts[].http.auth.clientCert`, with 2 fields.
              public struct ClientCert: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?{",
                  ["clientCertSecret", "clientKeySecret"],
                  [ClientCertSecret.self, ClientKeySecret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  clientCertSecret: ClientCertSecret? = nil,
                  clientKeySecret: ClientKeySecret? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let clientCertSecret { self.clientCertSecret = clientCertSecret }
                  if let clientKeySecret { self.clientKeySecret = clientKeySecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret`: ``ClientCertSecret``.
                @_alwaysEmitIntoClient public var clientCertSecret: ClientCertSecret {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret`: ``ClientKeySecret``.
                @_alwaysEmitIntoClient public var clientKeySecret: ClientKeySecret {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }

                /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret`, with 3 fields.
                public struct ClientCertSecret: SchemaObject {
                  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    key: String,
                    name: String? = nil,
                    optional: Bool? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.name`: a string, by default
                  /// `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }

                /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret`, with 3 fields.
                public struct ClientKeySecret: SchemaObject {
                  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    key: String,
                    name: String? = nil,
                    optional: Bool? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }
              }

              /// `spec.arguments.artifacts[].http.auth.oauth2`, with 5 fields.
              public struct Oauth2: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?{ ?[ ?- ?{",
                  ["clientIDSecret", "clientSecretSecret", "endpointParams", "scopes", "tokenURLSecret"],
                  [ClientIDSecret.self, ClientSecretSecret.self, EndpointParamsItem.self, TokenURLSecret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  clientIDSecret: ClientIDSecret? = nil,
                  clientSecretSecret: ClientSecretSecret? = nil,
                  endpointParams: [EndpointParamsItem]? = nil,
                  scopes: [String]? = nil,
                  tokenURLSecret: TokenURLSecret? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let clientIDSecret { self.clientIDSecret = clientIDSecret }
                  if let clientSecretSecret { self.clientSecretSecret = clientSecretSecret }
                  self.endpointParams = endpointParams
                  self.scopes = scopes
                  if let tokenURLSecret { self.tokenURLSecret = tokenURLSecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret`: ``ClientIDSecret``.
                @_alwaysEmitIntoClient public var clientIDSecret: ClientIDSecret {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret`: ``ClientSecretSecret``.
                @_alwaysEmitIntoClient public var clientSecretSecret: ClientSecretSecret {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams`: a list of ``EndpointParamsItem``.
                @_alwaysEmitIntoClient public var endpointParams: [EndpointParamsItem]? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.scopes`: a list of strings.
                @_alwaysEmitIntoClient public var scopes: [String]? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret`: ``TokenURLSecret``.
                @_alwaysEmitIntoClient public var tokenURLSecret: TokenURLSecret {
                  get { self[object: 4] }
                  set { self[object: 4] = newValue }
                  _modify { yield &self[object: 4] }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret`, with 3 fields.
                public struct ClientIDSecret: SchemaObject {
                  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    key: String,
                    name: String? = nil,
                    optional: Bool? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret`, with 3 fields.
                public struct ClientSecretSecret: SchemaObject {
                  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    key: String,
                    name: String? = nil,
                    optional: Bool? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[]`, with 2 fields.
                public struct EndpointParamsItem: SchemaObject {
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
                  /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[].key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[].value`: a string.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret`, with 3 fields.
                public struct TokenURLSecret: SchemaObject {
                  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    key: String,
                    name: String? = nil,
                    optional: Bool? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }
              }
            }

            /// `spec.arguments.artifacts[].http.headers[]`, with 2 fields.
            public struct HeadersItem: SchemaObject {
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
              /// `spec.arguments.artifacts[].http.headers[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].http.headers[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].oss`, with 9 fields.
          public struct Oss: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?- !- ?{ ?{ ?- ?-",
              [
                "accessKeySecret", "bucket", "createBucketIfNotPresent", "endpoint", "key", "lifecycleRule",
                "secretKeySecret", "securityToken", "useSDKCreds",
              ],
              [AccessKeySecret.self, LifecycleRule.self, SecretKeySecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              accessKeySecret: AccessKeySecret? = nil,
              bucket: String? = nil,
              createBucketIfNotPresent: Bool? = nil,
              endpoint: String? = nil,
              lifecycleRule: LifecycleRule? = nil,
              secretKeySecret: SecretKeySecret? = nil,
              securityToken: String? = nil,
              useSDKCreds: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accessKeySecret { self.accessKeySecret = accessKeySecret }
              self.bucket = bucket
              self.createBucketIfNotPresent = createBucketIfNotPresent
              self.endpoint = endpoint
              self.key = key
              if let lifecycleRule { self.lifecycleRule = lifecycleRule }
              if let secretKeySecret { self.secretKeySecret = secretKeySecret }
              self.securityToken = securityToken
              self.useSDKCreds = useSDKCreds
              configure(&self)
            }
            /// `spec.arguments.artifacts[].oss.accessKeySecret`: ``AccessKeySecret``.
            @_alwaysEmitIntoClient public var accessKeySecret: AccessKeySecret {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].oss.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].oss.createBucketIfNotPresent`: true or false.
            @_alwaysEmitIntoClient public var createBucketIfNotPresent: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].oss.endpoint`: a string.
            @_alwaysEmitIntoClient public var endpoint: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.arguments.artifacts[].oss.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.arguments.artifacts[].oss.lifecycleRule`: ``LifecycleRule``.
            @_alwaysEmitIntoClient public var lifecycleRule: LifecycleRule {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.arguments.artifacts[].oss.secretKeySecret`: ``SecretKeySecret``.
            @_alwaysEmitIntoClient public var secretKeySecret: SecretKeySecret {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.arguments.artifacts[].oss.securityToken`: a string.
            @_alwaysEmitIntoClient public var securityToken: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.arguments.artifacts[].oss.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }

            /// `spec.arguments.artifacts[].oss.accessKeySecret`, with 3 fields.
            public struct AccessKeySecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].oss.lifecycleRule`, with 2 fields.
            public struct LifecycleRule: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["markDeletionAfterDays", "markInfrequentAccessAfterDays"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                markDeletionAfterDays: Int? = nil,
                markInfrequentAccessAfterDays: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.markDeletionAfterDays = markDeletionAfterDays
                self.markInfrequentAccessAfterDays = markInfrequentAccessAfterDays
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.lifecycleRule.markDeletionAfterDays`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var markDeletionAfterDays: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].oss.lifecycleRule.markInfrequentAccessAfterDays`: a whole number, format
              /// `int32`.
              @_alwaysEmitIntoClient public var markInfrequentAccessAfterDays: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].oss.secretKeySecret`, with 3 fields.
            public struct SecretKeySecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.arguments.artifacts[].plugin`, with 4 fields.
          public struct Plugin: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- !-",
              ["name", "configuration", "connectionTimeoutSeconds", "key"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              configuration: String? = nil,
              connectionTimeoutSeconds: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.configuration = configuration
              self.connectionTimeoutSeconds = connectionTimeoutSeconds
              self.key = key
              configure(&self)
            }
            /// `spec.arguments.artifacts[].plugin.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.arguments.artifacts[].plugin.configuration`: a string.
            @_alwaysEmitIntoClient public var configuration: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].plugin.connectionTimeoutSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var connectionTimeoutSeconds: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].plugin.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.arguments.artifacts[].raw`, with one field.
          public struct Raw: SchemaObject {
            public static let fields = FieldTable("!-", ["data"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(data: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.data = data
              configure(&self)
            }
            /// `spec.arguments.artifacts[].raw.data`: a string, required.
            @_alwaysEmitIntoClient public var data: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.arguments.artifacts[].s3`, with 14 fields.
          public struct S3: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?{ ?{ ?{ ?- ?- ?- ?- ?- ?{ ?{ ?-",
              [
                "accessKeySecret", "addressingStyle", "bucket", "caSecret", "createBucketIfNotPresent",
                "encryptionOptions", "endpoint", "insecure", "key", "region", "roleARN", "secretKeySecret",
                "sessionTokenSecret", "useSDKCreds",
              ],
              [
                AccessKeySecret.self, CaSecret.self, CreateBucketIfNotPresent.self, EncryptionOptions.self,
                SecretKeySecret.self, SessionTokenSecret.self,
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessKeySecret: AccessKeySecret? = nil,
              addressingStyle: AddressingStyle? = nil,
              bucket: String? = nil,
              caSecret: CaSecret? = nil,
              createBucketIfNotPresent: CreateBucketIfNotPresent? = nil,
              encryptionOptions: EncryptionOptions? = nil,
              endpoint: String? = nil,
              insecure: Bool? = nil,
              key: String? = nil,
              region: String? = nil,
              roleARN: String? = nil,
              secretKeySecret: SecretKeySecret? = nil,
              sessionTokenSecret: SessionTokenSecret? = nil,
              useSDKCreds: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accessKeySecret { self.accessKeySecret = accessKeySecret }
              self.addressingStyle = addressingStyle
              self.bucket = bucket
              if let caSecret { self.caSecret = caSecret }
              if let createBucketIfNotPresent { self.createBucketIfNotPresent = createBucketIfNotPresent }
              if let encryptionOptions { self.encryptionOptions = encryptionOptions }
              self.endpoint = endpoint
              self.insecure = insecure
              self.key = key
              self.region = region
              self.roleARN = roleARN
              if let secretKeySecret { self.secretKeySecret = secretKeySecret }
              if let sessionTokenSecret { self.sessionTokenSecret = sessionTokenSecret }
              self.useSDKCreds = useSDKCreds
              configure(&self)
            }
            /// `spec.arguments.artifacts[].s3.accessKeySecret`: ``AccessKeySecret``.
            @_alwaysEmitIntoClient public var accessKeySecret: AccessKeySecret {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.artifacts[].s3.addressingStyle`: ``AddressingStyle``.
            @_alwaysEmitIntoClient public var addressingStyle: AddressingStyle? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.caSecret`: ``CaSecret``.
            @_alwaysEmitIntoClient public var caSecret: CaSecret {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent`: ``CreateBucketIfNotPresent``.
            @_alwaysEmitIntoClient public var createBucketIfNotPresent: CreateBucketIfNotPresent {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.arguments.artifacts[].s3.encryptionOptions`: ``EncryptionOptions``.
            @_alwaysEmitIntoClient public var encryptionOptions: EncryptionOptions {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.arguments.artifacts[].s3.endpoint`: a string.
            @_alwaysEmitIntoClient public var endpoint: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? {
              get { self[field: 7] }
              set { self[field: 7] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 9] }
              set { self[string: 9] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.roleARN`: a string.
            @_alwaysEmitIntoClient public var roleARN: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }
            /// `spec.arguments.artifacts[].s3.secretKeySecret`: ``SecretKeySecret``.
            @_alwaysEmitIntoClient public var secretKeySecret: SecretKeySecret {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// `spec.arguments.artifacts[].s3.sessionTokenSecret`: ``SessionTokenSecret``.
            @_alwaysEmitIntoClient public var sessionTokenSecret: SessionTokenSecret {
              get { self[object: 12] }
              set { self[object: 12] = newValue }
              _modify { yield &self[object: 12] }
            }
            /// `spec.arguments.artifacts[].s3.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? {
              get { self[field: 13] }
              set { self[field: 13] = newValue }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.AccessKeySecret``.
            public typealias AccessKeySecret =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.AccessKeySecret
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.SecretKeySecret``.
            public typealias SecretKeySecret =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.SecretKeySecret

            /// `spec.arguments.artifacts[].s3.addressingStyle`, with 3 known values.
            public struct AddressingStyle: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// The empty text.
              @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
              /// `path`.
              @_alwaysEmitIntoClient public static var path: Self { Self(text: "path", unchecked: ()) }
              /// `virtual-hosted`.
              @_alwaysEmitIntoClient public static var virtualHosted: Self {
                Self(text: "virtual-hosted", unchecked: ())
              }
            }

            /// `spec.arguments.artifacts[].s3.caSecret`, with 3 fields.
            public struct CaSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.caSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.caSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.caSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent`, with one field.
            public struct CreateBucketIfNotPresent: SchemaObject {
              public static let fields = FieldTable("?-", ["objectLocking"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                objectLocking: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.objectLocking = objectLocking
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent.objectLocking`: true or false.
              @_alwaysEmitIntoClient public var objectLocking: Bool? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
            }

            /// `spec.arguments.artifacts[].s3.encryptionOptions`, with 4 fields.
            public struct EncryptionOptions: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?{",
                ["enableEncryption", "kmsEncryptionContext", "kmsKeyId", "serverSideCustomerKeySecret"],
                [ServerSideCustomerKeySecret.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                enableEncryption: Bool? = nil,
                kmsEncryptionContext: String? = nil,
                kmsKeyId: String? = nil,
                serverSideCustomerKeySecret: ServerSideCustomerKeySecret? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.enableEncryption = enableEncryption
                self.kmsEncryptionContext = kmsEncryptionContext
                self.kmsKeyId = kmsKeyId
                if let serverSideCustomerKeySecret { self.serverSideCustomerKeySecret = serverSideCustomerKeySecret }
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.enableEncryption`: true or false.
              @_alwaysEmitIntoClient public var enableEncryption: Bool? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.kmsEncryptionContext`: a string.
              @_alwaysEmitIntoClient public var kmsEncryptionContext: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.kmsKeyId`: a string.
              @_alwaysEmitIntoClient public var kmsKeyId: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret`:
              /// ``ServerSideCustomerKeySecret``.
              @_alwaysEmitIntoClient public var serverSideCustomerKeySecret: ServerSideCustomerKeySecret {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }

              /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret`, with 3 fields.
              public struct ServerSideCustomerKeySecret: SchemaObject {
                public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: String,
                  name: String? = nil,
                  optional: Bool? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.optional = optional
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.name`: a string, by
                /// default `""`.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.key`: a string,
                /// required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.optional`: true or
                /// false.
                @_alwaysEmitIntoClient public var optional: Bool? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
              }
            }

            /// `spec.arguments.artifacts[].s3.sessionTokenSecret`, with 3 fields.
            public struct SessionTokenSecret: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }

        /// `spec.arguments.parameters[]`, with 7 fields.
        public struct ParametersItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?- ?- ?{",
            ["name", "default", "description", "enum", "globalName", "value", "valueFrom"],
            [ValueFrom.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            `default`: String? = nil,
            description: String? = nil,
            `enum`: [String]? = nil,
            globalName: String? = nil,
            value: String? = nil,
            valueFrom: ValueFrom? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.`default` = `default`
            self.description = description
            self.`enum` = `enum`
            self.globalName = globalName
            self.value = value
            if let valueFrom { self.valueFrom = valueFrom }
            configure(&self)
          }
          /// `spec.arguments.parameters[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.arguments.parameters[].default`: a string.
          @_alwaysEmitIntoClient public var `default`: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.arguments.parameters[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.arguments.parameters[].enum`: a list of strings.
          @_alwaysEmitIntoClient public var `enum`: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.arguments.parameters[].globalName`: a string.
          @_alwaysEmitIntoClient public var globalName: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.arguments.parameters[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.arguments.parameters[].valueFrom`: ``ValueFrom``.
          @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }

          /// `spec.arguments.parameters[].valueFrom`, with 9 fields.
          public struct ValueFrom: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?- ?- ?- ?- ?- ?-",
              [
                "configMapKeyRef", "default", "event", "expression", "jqFilter", "jsonPath", "parameter", "path",
                "supplied",
              ],
              [ConfigMapKeyRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              configMapKeyRef: ConfigMapKeyRef? = nil,
              `default`: String? = nil,
              event: String? = nil,
              expression: String? = nil,
              jqFilter: String? = nil,
              jsonPath: String? = nil,
              parameter: String? = nil,
              path: String? = nil,
              supplied: OrderedMap<Value>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
              self.`default` = `default`
              self.event = event
              self.expression = expression
              self.jqFilter = jqFilter
              self.jsonPath = jsonPath
              self.parameter = parameter
              self.path = path
              if let supplied { self.supplied = supplied }
              configure(&self)
            }
            /// `spec.arguments.parameters[].valueFrom.configMapKeyRef`: ``ConfigMapKeyRef``.
            @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.arguments.parameters[].valueFrom.default`: a string.
            @_alwaysEmitIntoClient public var `default`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.event`: a string.
            @_alwaysEmitIntoClient public var event: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.jqFilter`: a string.
            @_alwaysEmitIntoClient public var jqFilter: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.jsonPath`: a string.
            @_alwaysEmitIntoClient public var jsonPath: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.parameter`: a string.
            @_alwaysEmitIntoClient public var parameter: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.arguments.parameters[].valueFrom.supplied`: any values by name.
            @_alwaysEmitIntoClient public var supplied: OrderedMap<Value> {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// The same as
            /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef``.
            public typealias ConfigMapKeyRef =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef
          }
        }
      }

      /// `spec.artifactGC`, with 5 fields.
      public struct ArtifactGC: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?- ?- ?-",
          ["forceFinalizerRemoval", "podMetadata", "podSpecPatch", "serviceAccountName", "strategy"],
          [PodMetadata.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          forceFinalizerRemoval: Bool? = nil,
          podMetadata: PodMetadata? = nil,
          podSpecPatch: String? = nil,
          serviceAccountName: String? = nil,
          strategy: Strategy? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.forceFinalizerRemoval = forceFinalizerRemoval
          if let podMetadata { self.podMetadata = podMetadata }
          self.podSpecPatch = podSpecPatch
          self.serviceAccountName = serviceAccountName
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.artifactGC.forceFinalizerRemoval`: true or false.
        @_alwaysEmitIntoClient public var forceFinalizerRemoval: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.artifactGC.podMetadata`: ``PodMetadata``.
        @_alwaysEmitIntoClient public var podMetadata: PodMetadata {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.artifactGC.podSpecPatch`: a string.
        @_alwaysEmitIntoClient public var podSpecPatch: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.artifactGC.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.artifactGC.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata``.
        public typealias PodMetadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata

        /// `spec.artifactGC.strategy`, with 4 known values.
        public struct Strategy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// The empty text.
          @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
          /// `Never`.
          @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
          /// `OnWorkflowCompletion`.
          @_alwaysEmitIntoClient public static var onWorkflowCompletion: Self {
            Self(text: "OnWorkflowCompletion", unchecked: ())
          }
          /// `OnWorkflowDeletion`.
          @_alwaysEmitIntoClient public static var onWorkflowDeletion: Self {
            Self(text: "OnWorkflowDeletion", unchecked: ())
          }
        }
      }

      /// `spec.artifactRepositoryRef`, with 2 fields.
      public struct ArtifactRepositoryRef: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["configMap", "key"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          configMap: String? = nil,
          key: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.configMap = configMap
          self.key = key
          configure(&self)
        }
        /// `spec.artifactRepositoryRef.configMap`: a string.
        @_alwaysEmitIntoClient public var configMap: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.artifactRepositoryRef.key`: a string.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.dnsConfig`, with 3 fields.
      public struct DnsConfig: SchemaObject {
        public static let fields = FieldTable("?- ?[ ?-", ["nameservers", "options", "searches"], [OptionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          nameservers: [String]? = nil,
          options: [OptionsItem]? = nil,
          searches: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.nameservers = nameservers
          self.options = options
          self.searches = searches
          configure(&self)
        }
        /// `spec.dnsConfig.nameservers`: a list of strings.
        @_alwaysEmitIntoClient public var nameservers: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.dnsConfig.options`: a list of ``OptionsItem``.
        @_alwaysEmitIntoClient public var options: [OptionsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.dnsConfig.searches`: a list of strings.
        @_alwaysEmitIntoClient public var searches: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.dnsConfig.options[]`, with 2 fields.
        public struct OptionsItem: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["name", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            value: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.value = value
            configure(&self)
          }
          /// `spec.dnsConfig.options[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.dnsConfig.options[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.executor`, with one field.
      public struct Executor: SchemaObject {
        public static let fields = FieldTable("?-", ["serviceAccountName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          serviceAccountName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.serviceAccountName = serviceAccountName
          configure(&self)
        }
        /// `spec.executor.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.executorPlugins[]`, with 2 fields.
      public struct ExecutorPluginsItem: SchemaObject {
        public static let fields = FieldTable("!{ !{", ["metadata", "spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata, spec: Spec, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.metadata = metadata
          self.spec = spec
          configure(&self)
        }
        /// `spec.executorPlugins[].metadata`: ``Metadata``, required.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.executorPlugins[].spec`: ``Spec``, required.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.executorPlugins[].spec`, with one field.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable("!{", ["sidecar"], [Sidecar.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(sidecar: Sidecar, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.sidecar = sidecar
            configure(&self)
          }
          /// `spec.executorPlugins[].spec.sidecar`: ``Sidecar``, required.
          @_alwaysEmitIntoClient public var sidecar: Sidecar {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.executorPlugins[].spec.sidecar`, with 2 fields.
          public struct Sidecar: SchemaObject {
            public static let fields = FieldTable(
              "?- !{",
              ["automountServiceAccountToken", "container"],
              [Container.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              container: Container,
              automountServiceAccountToken: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.automountServiceAccountToken = automountServiceAccountToken
              self.container = container
              configure(&self)
            }
            /// `spec.executorPlugins[].spec.sidecar.automountServiceAccountToken`: true or false.
            @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.executorPlugins[].spec.sidecar.container`: ``Container``, required.
            @_alwaysEmitIntoClient public var container: Container {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.executorPlugins[].spec.sidecar.container`, with 25 fields.
            public struct Container: SchemaObject {
              public static let fields = FieldTable(
                """
                !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- \
                ?#devicePath ?#mountPath ?-
                """,
                [
                  "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
                  "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules",
                  "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath",
                  "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
                ],
                [
                  EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self,
                  ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self,
                  SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
                ]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                args: [String]? = nil,
                command: [String]? = nil,
                env: [EnvItem]? = nil,
                envFrom: [EnvFromItem]? = nil,
                image: String? = nil,
                imagePullPolicy: String? = nil,
                lifecycle: Lifecycle? = nil,
                livenessProbe: LivenessProbe? = nil,
                ports: [PortsItem]? = nil,
                readinessProbe: ReadinessProbe? = nil,
                resizePolicy: [ResizePolicyItem]? = nil,
                resources: Resources? = nil,
                restartPolicy: String? = nil,
                restartPolicyRules: [RestartPolicyRulesItem]? = nil,
                securityContext: SecurityContext? = nil,
                startupProbe: StartupProbe? = nil,
                stdin: Bool? = nil,
                stdinOnce: Bool? = nil,
                terminationMessagePath: String? = nil,
                terminationMessagePolicy: String? = nil,
                tty: Bool? = nil,
                volumeDevices: [VolumeDevicesItem]? = nil,
                volumeMounts: [VolumeMountsItem]? = nil,
                workingDir: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.args = args
                self.command = command
                self.env = env
                self.envFrom = envFrom
                self.image = image
                self.imagePullPolicy = imagePullPolicy
                if let lifecycle { self.lifecycle = lifecycle }
                if let livenessProbe { self.livenessProbe = livenessProbe }
                self.ports = ports
                if let readinessProbe { self.readinessProbe = readinessProbe }
                self.resizePolicy = resizePolicy
                if let resources { self.resources = resources }
                self.restartPolicy = restartPolicy
                self.restartPolicyRules = restartPolicyRules
                if let securityContext { self.securityContext = securityContext }
                if let startupProbe { self.startupProbe = startupProbe }
                self.stdin = stdin
                self.stdinOnce = stdinOnce
                self.terminationMessagePath = terminationMessagePath
                self.terminationMessagePolicy = terminationMessagePolicy
                self.tty = tty
                self.volumeDevices = volumeDevices
                self.volumeMounts = volumeMounts
                self.workingDir = workingDir
                configure(&self)
              }
              /// `spec.executorPlugins[].spec.sidecar.container.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.args`: a list of strings.
              @_alwaysEmitIntoClient public var args: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.command`: a list of strings.
              @_alwaysEmitIntoClient public var command: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.env`: a list of ``EnvItem``, told apart by `name`.
              @_alwaysEmitIntoClient public var env: [EnvItem]? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.envFrom`: a list of ``EnvFromItem``.
              @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.image`: a string.
              @_alwaysEmitIntoClient public var image: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.imagePullPolicy`: a string.
              @_alwaysEmitIntoClient public var imagePullPolicy: String? {
                get { self[string: 6] }
                set { self[string: 6] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.lifecycle`: ``Lifecycle``.
              @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
                get { self[object: 7] }
                set { self[object: 7] = newValue }
                _modify { yield &self[object: 7] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.livenessProbe`: ``LivenessProbe``.
              @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
                get { self[object: 8] }
                set { self[object: 8] = newValue }
                _modify { yield &self[object: 8] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.ports`: a list of ``PortsItem``, told apart by
              /// `containerPort` and `protocol`.
              @_alwaysEmitIntoClient public var ports: [PortsItem]? {
                get { self[field: 9] }
                set { self[field: 9] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.readinessProbe`: ``ReadinessProbe``.
              @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
                get { self[object: 10] }
                set { self[object: 10] = newValue }
                _modify { yield &self[object: 10] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.resizePolicy`: a list of ``ResizePolicyItem``.
              @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
                get { self[field: 11] }
                set { self[field: 11] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.resources`: ``Resources``.
              @_alwaysEmitIntoClient public var resources: Resources {
                get { self[object: 12] }
                set { self[object: 12] = newValue }
                _modify { yield &self[object: 12] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.restartPolicy`: a string.
              @_alwaysEmitIntoClient public var restartPolicy: String? {
                get { self[string: 13] }
                set { self[string: 13] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.restartPolicyRules`: a list of
              /// ``RestartPolicyRulesItem``.
              @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
                get { self[field: 14] }
                set { self[field: 14] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.securityContext`: ``SecurityContext``.
              @_alwaysEmitIntoClient public var securityContext: SecurityContext {
                get { self[object: 15] }
                set { self[object: 15] = newValue }
                _modify { yield &self[object: 15] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.startupProbe`: ``StartupProbe``.
              @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
                get { self[object: 16] }
                set { self[object: 16] = newValue }
                _modify { yield &self[object: 16] }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.stdin`: true or false.
              @_alwaysEmitIntoClient public var stdin: Bool? {
                get { self[field: 17] }
                set { self[field: 17] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.stdinOnce`: true or false.
              @_alwaysEmitIntoClient public var stdinOnce: Bool? {
                get { self[field: 18] }
                set { self[field: 18] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.terminationMessagePath`: a string.
              @_alwaysEmitIntoClient public var terminationMessagePath: String? {
                get { self[string: 19] }
                set { self[string: 19] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.terminationMessagePolicy`: a string.
              @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
                get { self[string: 20] }
                set { self[string: 20] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.tty`: true or false.
              @_alwaysEmitIntoClient public var tty: Bool? {
                get { self[field: 21] }
                set { self[field: 21] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.volumeDevices`: a list of ``VolumeDevicesItem``, told
              /// apart by `devicePath`.
              @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
                get { self[field: 22] }
                set { self[field: 22] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.volumeMounts`: a list of ``VolumeMountsItem``, told
              /// apart by `mountPath`.
              @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
                get { self[field: 23] }
                set { self[field: 23] = newValue }
              }
              /// `spec.executorPlugins[].spec.sidecar.container.workingDir`: a string.
              @_alwaysEmitIntoClient public var workingDir: String? {
                get { self[string: 24] }
                set { self[string: 24] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
              public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
              public typealias EnvFromItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
              public typealias Lifecycle =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias LivenessProbe =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
              public typealias PortsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias ReadinessProbe =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
              public typealias ResizePolicyItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
              public typealias Resources =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
              public typealias RestartPolicyRulesItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
              public typealias SecurityContext =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias StartupProbe =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
              public typealias VolumeDevicesItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
              public typealias VolumeMountsItem =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
            }
          }
        }

        /// `spec.executorPlugins[].metadata`, with 5 fields.
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
          /// `spec.executorPlugins[].metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.executorPlugins[].metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.executorPlugins[].metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.executorPlugins[].metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.executorPlugins[].metadata.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }
      }

      /// `spec.hooks.*`, with 4 fields.
      public struct HooksEntry: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?- ?{",
          ["arguments", "expression", "template", "templateRef"],
          [Arguments.self, TemplateRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          arguments: Arguments? = nil,
          expression: String? = nil,
          template: String? = nil,
          templateRef: TemplateRef? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let arguments { self.arguments = arguments }
          self.expression = expression
          self.template = template
          if let templateRef { self.templateRef = templateRef }
          configure(&self)
        }
        /// `spec.hooks.*.arguments`: ``Arguments``.
        @_alwaysEmitIntoClient public var arguments: Arguments {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.hooks.*.expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.hooks.*.template`: a string.
        @_alwaysEmitIntoClient public var template: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.hooks.*.templateRef`: ``TemplateRef``.
        @_alwaysEmitIntoClient public var templateRef: TemplateRef {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
        public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments

        /// `spec.hooks.*.templateRef`, with 3 fields.
        public struct TemplateRef: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["name", "clusterScope", "template"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            clusterScope: Bool? = nil,
            template: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.clusterScope = clusterScope
            self.template = template
            configure(&self)
          }
          /// `spec.hooks.*.templateRef.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.hooks.*.templateRef.clusterScope`: true or false.
          @_alwaysEmitIntoClient public var clusterScope: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.hooks.*.templateRef.template`: a string.
          @_alwaysEmitIntoClient public var template: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }
      }

      /// `spec.hostAliases[]`, with 2 fields.
      public struct HostAliasesItem: SchemaObject {
        public static let fields = FieldTable("?- !-", ["hostnames", "ip"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ip: String,
          hostnames: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.hostnames = hostnames
          self.ip = ip
          configure(&self)
        }
        /// `spec.hostAliases[].hostnames`: a list of strings.
        @_alwaysEmitIntoClient public var hostnames: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.hostAliases[].ip`: a string, required.
        @_alwaysEmitIntoClient public var ip: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.imagePullSecrets[]`, with one field.
      public struct ImagePullSecretsItem: SchemaObject {
        public static let fields = FieldTable("?-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.imagePullSecrets[].name`: a string, by default `""`.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.metrics`, with one field.
      public struct Metrics: SchemaObject {
        public static let fields = FieldTable("![", ["prometheus"], [PrometheusItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(prometheus: [PrometheusItem], configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.prometheus = prometheus
          configure(&self)
        }
        /// `spec.metrics.prometheus`: a list of ``PrometheusItem``, required.
        @_alwaysEmitIntoClient public var prometheus: [PrometheusItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }

        /// `spec.metrics.prometheus[]`, with 7 fields.
        public struct PrometheusItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?{ ?{ !- ?{ ?[ ?-",
            ["name", "counter", "gauge", "help", "histogram", "labels", "when"],
            [Counter.self, Gauge.self, Histogram.self, LabelsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            help: String,
            counter: Counter? = nil,
            gauge: Gauge? = nil,
            histogram: Histogram? = nil,
            labels: [LabelsItem]? = nil,
            when: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let counter { self.counter = counter }
            if let gauge { self.gauge = gauge }
            self.help = help
            if let histogram { self.histogram = histogram }
            self.labels = labels
            self.when = when
            configure(&self)
          }
          /// `spec.metrics.prometheus[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.metrics.prometheus[].counter`: ``Counter``.
          @_alwaysEmitIntoClient public var counter: Counter {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.metrics.prometheus[].gauge`: ``Gauge``.
          @_alwaysEmitIntoClient public var gauge: Gauge {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.metrics.prometheus[].help`: a string, required.
          @_alwaysEmitIntoClient public var help: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.metrics.prometheus[].histogram`: ``Histogram``.
          @_alwaysEmitIntoClient public var histogram: Histogram {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.metrics.prometheus[].labels`: a list of ``LabelsItem``.
          @_alwaysEmitIntoClient public var labels: [LabelsItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.metrics.prometheus[].when`: a string.
          @_alwaysEmitIntoClient public var when: String? { get { self[string: 6] } set { self[string: 6] = newValue } }

          /// `spec.metrics.prometheus[].counter`, with one field.
          public struct Counter: SchemaObject {
            public static let fields = FieldTable("!-", ["value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].counter.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.metrics.prometheus[].gauge`, with 3 fields.
          public struct Gauge: SchemaObject {
            public static let fields = FieldTable("?- !- !-", ["operation", "realtime", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              realtime: Bool,
              value: String,
              operation: Operation? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.operation = operation
              self.realtime = realtime
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].gauge.operation`: ``Operation``.
            @_alwaysEmitIntoClient public var operation: Operation? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.metrics.prometheus[].gauge.realtime`: true or false, required.
            @_alwaysEmitIntoClient public var realtime: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.metrics.prometheus[].gauge.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.metrics.prometheus[].gauge.operation`, with 3 known values.
            public struct Operation: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Add`.
              @_alwaysEmitIntoClient public static var add: Self { Self(text: "Add", unchecked: ()) }
              /// `Set`.
              @_alwaysEmitIntoClient public static var set: Self { Self(text: "Set", unchecked: ()) }
              /// `Sub`.
              @_alwaysEmitIntoClient public static var sub: Self { Self(text: "Sub", unchecked: ()) }
            }
          }

          /// `spec.metrics.prometheus[].histogram`, with 2 fields.
          public struct Histogram: SchemaObject {
            public static let fields = FieldTable("!- !-", ["buckets", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              buckets: [Double],
              value: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.buckets = buckets
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].histogram.buckets`: a list of numbers, required.
            @_alwaysEmitIntoClient public var buckets: [Double]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.metrics.prometheus[].histogram.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.metrics.prometheus[].labels[]`, with 2 fields.
          public struct LabelsItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["key", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].labels[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.metrics.prometheus[].labels[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.podDisruptionBudget`, with 4 fields.
      public struct PodDisruptionBudget: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?-",
          ["maxUnavailable", "minAvailable", "selector", "unhealthyPodEvictionPolicy"],
          [Selector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          maxUnavailable: IntOrString? = nil,
          minAvailable: IntOrString? = nil,
          selector: Selector? = nil,
          unhealthyPodEvictionPolicy: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.maxUnavailable = maxUnavailable
          self.minAvailable = minAvailable
          if let selector { self.selector = selector }
          self.unhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy
          configure(&self)
        }
        /// `spec.podDisruptionBudget.maxUnavailable`: a whole number or a string.
        @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.podDisruptionBudget.minAvailable`: a whole number or a string.
        @_alwaysEmitIntoClient public var minAvailable: IntOrString? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.podDisruptionBudget.selector`: ``Selector``.
        @_alwaysEmitIntoClient public var selector: Selector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.podDisruptionBudget.unhealthyPodEvictionPolicy`: a string.
        @_alwaysEmitIntoClient public var unhealthyPodEvictionPolicy: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }

        /// `spec.podDisruptionBudget.selector`, with 2 fields.
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
          /// `spec.podDisruptionBudget.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.podDisruptionBudget.selector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.podDisruptionBudget.selector.matchExpressions[]`, with 3 fields.
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
            /// `spec.podDisruptionBudget.selector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.podDisruptionBudget.selector.matchExpressions[].operator`: a string, required.
            @_alwaysEmitIntoClient public var `operator`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.podDisruptionBudget.selector.matchExpressions[].values`: a list of strings.
            @_alwaysEmitIntoClient public var values: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.podGC`, with 3 fields.
      public struct PodGC: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?-",
          ["deleteDelayDuration", "labelSelector", "strategy"],
          [LabelSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          deleteDelayDuration: String? = nil,
          labelSelector: LabelSelector? = nil,
          strategy: Strategy? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.deleteDelayDuration = deleteDelayDuration
          if let labelSelector { self.labelSelector = labelSelector }
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.podGC.deleteDelayDuration`: a string.
        @_alwaysEmitIntoClient public var deleteDelayDuration: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.podGC.labelSelector`: ``LabelSelector``.
        @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.podGC.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.podGC.labelSelector`, with 2 fields.
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
          /// `spec.podGC.labelSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.podGC.labelSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as
          /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
        }

        /// `spec.podGC.strategy`, with 5 known values.
        public struct Strategy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// The empty text.
          @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
          /// `OnPodCompletion`.
          @_alwaysEmitIntoClient public static var onPodCompletion: Self {
            Self(text: "OnPodCompletion", unchecked: ())
          }
          /// `OnPodSuccess`.
          @_alwaysEmitIntoClient public static var onPodSuccess: Self { Self(text: "OnPodSuccess", unchecked: ()) }
          /// `OnWorkflowCompletion`.
          @_alwaysEmitIntoClient public static var onWorkflowCompletion: Self {
            Self(text: "OnWorkflowCompletion", unchecked: ())
          }
          /// `OnWorkflowSuccess`.
          @_alwaysEmitIntoClient public static var onWorkflowSuccess: Self {
            Self(text: "OnWorkflowSuccess", unchecked: ())
          }
        }
      }

      /// `spec.podMetadata`, with 2 fields.
      public struct PodMetadata: SchemaObject {
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
        /// `spec.podMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.podMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.podResources`, with 3 fields.
      public struct PodResources: SchemaObject {
        public static let fields = FieldTable("?#name ?- ?-", ["claims", "limits", "requests"], [ClaimsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          claims: [ClaimsItem]? = nil,
          limits: OrderedMap<Quantity>? = nil,
          requests: OrderedMap<Quantity>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.claims = claims
          if let limits { self.limits = limits }
          if let requests { self.requests = requests }
          configure(&self)
        }
        /// `spec.podResources.claims`: a list of ``ClaimsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.podResources.limits`: quantities by name.
        @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.podResources.requests`: quantities by name.
        @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.podResources.claims[]`, with 2 fields.
        public struct ClaimsItem: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "request"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            request: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.request = request
            configure(&self)
          }
          /// `spec.podResources.claims[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.podResources.claims[].request`: a string.
          @_alwaysEmitIntoClient public var request: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.resourceClaims[]`, with 3 fields.
      public struct ResourceClaimsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "resourceClaimName", "resourceClaimTemplateName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          resourceClaimName: String? = nil,
          resourceClaimTemplateName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.resourceClaimName = resourceClaimName
          self.resourceClaimTemplateName = resourceClaimTemplateName
          configure(&self)
        }
        /// `spec.resourceClaims[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.resourceClaims[].resourceClaimName`: a string.
        @_alwaysEmitIntoClient public var resourceClaimName: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.resourceClaims[].resourceClaimTemplateName`: a string.
        @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
      }

      /// `spec.retryStrategy`, with 5 fields.
      public struct RetryStrategy: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?- ?-",
          ["affinity", "backoff", "expression", "limit", "retryPolicy"],
          [Affinity.self, Backoff.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          affinity: Affinity? = nil,
          backoff: Backoff? = nil,
          expression: String? = nil,
          limit: IntOrString? = nil,
          retryPolicy: RetryPolicy? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let affinity { self.affinity = affinity }
          if let backoff { self.backoff = backoff }
          self.expression = expression
          self.limit = limit
          self.retryPolicy = retryPolicy
          configure(&self)
        }
        /// `spec.retryStrategy.affinity`: ``Affinity``.
        @_alwaysEmitIntoClient public var affinity: Affinity {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.retryStrategy.backoff`: ``Backoff``.
        @_alwaysEmitIntoClient public var backoff: Backoff {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.retryStrategy.expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.retryStrategy.limit`: a whole number or a string.
        @_alwaysEmitIntoClient public var limit: IntOrString? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.retryStrategy.retryPolicy`: ``RetryPolicy``.
        @_alwaysEmitIntoClient public var retryPolicy: RetryPolicy? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }

        /// `spec.retryStrategy.affinity`, with one field.
        public struct Affinity: SchemaObject {
          public static let fields = FieldTable("?-", ["nodeAntiAffinity"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            nodeAntiAffinity: OrderedMap<Value>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let nodeAntiAffinity { self.nodeAntiAffinity = nodeAntiAffinity }
            configure(&self)
          }
          /// `spec.retryStrategy.affinity.nodeAntiAffinity`: any values by name.
          @_alwaysEmitIntoClient public var nodeAntiAffinity: OrderedMap<Value> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
        }

        /// `spec.retryStrategy.backoff`, with 4 fields.
        public struct Backoff: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["cap", "duration", "factor", "maxDuration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            cap: String? = nil,
            duration: String? = nil,
            factor: IntOrString? = nil,
            maxDuration: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cap = cap
            self.duration = duration
            self.factor = factor
            self.maxDuration = maxDuration
            configure(&self)
          }
          /// `spec.retryStrategy.backoff.cap`: a string.
          @_alwaysEmitIntoClient public var cap: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.retryStrategy.backoff.duration`: a string.
          @_alwaysEmitIntoClient public var duration: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.retryStrategy.backoff.factor`: a whole number or a string.
          @_alwaysEmitIntoClient public var factor: IntOrString? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.retryStrategy.backoff.maxDuration`: a string.
          @_alwaysEmitIntoClient public var maxDuration: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }

        /// `spec.retryStrategy.retryPolicy`, with 4 known values.
        public struct RetryPolicy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Always`.
          @_alwaysEmitIntoClient public static var always: Self { Self(text: "Always", unchecked: ()) }
          /// `OnError`.
          @_alwaysEmitIntoClient public static var onError: Self { Self(text: "OnError", unchecked: ()) }
          /// `OnFailure`.
          @_alwaysEmitIntoClient public static var onFailure: Self { Self(text: "OnFailure", unchecked: ()) }
          /// `OnTransientError`.
          @_alwaysEmitIntoClient public static var onTransientError: Self {
            Self(text: "OnTransientError", unchecked: ())
          }
        }
      }

      /// `spec.securityContext`, with 13 fields.
      public struct SecurityContext: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?- ?- ?[ ?{",
          [
            "appArmorProfile", "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser",
            "seLinuxChangePolicy", "seLinuxOptions", "seccompProfile", "supplementalGroups", "supplementalGroupsPolicy",
            "sysctls", "windowsOptions",
          ],
          [AppArmorProfile.self, SeLinuxOptions.self, SeccompProfile.self, SysctlsItem.self, WindowsOptions.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          appArmorProfile: AppArmorProfile? = nil,
          fsGroup: Int? = nil,
          fsGroupChangePolicy: String? = nil,
          runAsGroup: Int? = nil,
          runAsNonRoot: Bool? = nil,
          runAsUser: Int? = nil,
          seLinuxChangePolicy: String? = nil,
          seLinuxOptions: SeLinuxOptions? = nil,
          seccompProfile: SeccompProfile? = nil,
          supplementalGroups: [Int]? = nil,
          supplementalGroupsPolicy: String? = nil,
          sysctls: [SysctlsItem]? = nil,
          windowsOptions: WindowsOptions? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let appArmorProfile { self.appArmorProfile = appArmorProfile }
          self.fsGroup = fsGroup
          self.fsGroupChangePolicy = fsGroupChangePolicy
          self.runAsGroup = runAsGroup
          self.runAsNonRoot = runAsNonRoot
          self.runAsUser = runAsUser
          self.seLinuxChangePolicy = seLinuxChangePolicy
          if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
          if let seccompProfile { self.seccompProfile = seccompProfile }
          self.supplementalGroups = supplementalGroups
          self.supplementalGroupsPolicy = supplementalGroupsPolicy
          self.sysctls = sysctls
          if let windowsOptions { self.windowsOptions = windowsOptions }
          configure(&self)
        }
        /// `spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
        @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.securityContext.fsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.securityContext.fsGroupChangePolicy`: a string.
        @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.securityContext.runAsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.securityContext.runAsNonRoot`: true or false.
        @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.securityContext.runAsUser`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.securityContext.seLinuxChangePolicy`: a string.
        @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
        @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.securityContext.seccompProfile`: ``SeccompProfile``.
        @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.securityContext.supplementalGroups`: a list of whole numbers.
        @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.securityContext.supplementalGroupsPolicy`: a string.
        @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// `spec.securityContext.sysctls`: a list of ``SysctlsItem``.
        @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.securityContext.windowsOptions`: ``WindowsOptions``.
        @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }

        /// `spec.securityContext.appArmorProfile`, with 2 fields.
        public struct AppArmorProfile: SchemaObject {
          public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: String,
            localhostProfile: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.appArmorProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.appArmorProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.securityContext.seLinuxOptions`, with 4 fields.
        public struct SeLinuxOptions: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["level", "role", "type", "user"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            level: String? = nil,
            role: String? = nil,
            type: String? = nil,
            user: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.level = level
            self.role = role
            self.type = type
            self.user = user
            configure(&self)
          }
          /// `spec.securityContext.seLinuxOptions.level`: a string.
          @_alwaysEmitIntoClient public var level: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.seLinuxOptions.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.securityContext.seLinuxOptions.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.securityContext.seLinuxOptions.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        }

        /// `spec.securityContext.seccompProfile`, with 2 fields.
        public struct SeccompProfile: SchemaObject {
          public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: String,
            localhostProfile: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.seccompProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.seccompProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.securityContext.sysctls[]`, with 2 fields.
        public struct SysctlsItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.value = value
            configure(&self)
          }
          /// `spec.securityContext.sysctls[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.securityContext.sysctls[].value`: a string, required.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.securityContext.windowsOptions`, with 4 fields.
        public struct WindowsOptions: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?-",
            ["gmsaCredentialSpec", "gmsaCredentialSpecName", "hostProcess", "runAsUserName"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            gmsaCredentialSpec: String? = nil,
            gmsaCredentialSpecName: String? = nil,
            hostProcess: Bool? = nil,
            runAsUserName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.gmsaCredentialSpec = gmsaCredentialSpec
            self.gmsaCredentialSpecName = gmsaCredentialSpecName
            self.hostProcess = hostProcess
            self.runAsUserName = runAsUserName
            configure(&self)
          }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpec`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpecName`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.securityContext.windowsOptions.hostProcess`: true or false.
          @_alwaysEmitIntoClient public var hostProcess: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.securityContext.windowsOptions.runAsUserName`: a string.
          @_alwaysEmitIntoClient public var runAsUserName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }
      }

      /// `spec.synchronization`, with 2 fields.
      public struct Synchronization: SchemaObject {
        public static let fields = FieldTable(
          "?[ ?[",
          ["mutexes", "semaphores"],
          [MutexesItem.self, SemaphoresItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          mutexes: [MutexesItem]? = nil,
          semaphores: [SemaphoresItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.mutexes = mutexes
          self.semaphores = semaphores
          configure(&self)
        }
        /// `spec.synchronization.mutexes`: a list of ``MutexesItem``.
        @_alwaysEmitIntoClient public var mutexes: [MutexesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.synchronization.semaphores`: a list of ``SemaphoresItem``.
        @_alwaysEmitIntoClient public var semaphores: [SemaphoresItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.synchronization.mutexes[]`, with 3 fields.
        public struct MutexesItem: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["name", "database", "namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            database: Bool? = nil,
            namespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.database = database
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.synchronization.mutexes[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.synchronization.mutexes[].database`: true or false.
          @_alwaysEmitIntoClient public var database: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.synchronization.mutexes[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }

        /// `spec.synchronization.semaphores[]`, with 3 fields.
        public struct SemaphoresItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?-",
            ["configMapKeyRef", "database", "namespace"],
            [ConfigMapKeyRef.self, Database.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMapKeyRef: ConfigMapKeyRef? = nil,
            database: Database? = nil,
            namespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
            if let database { self.database = database }
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.synchronization.semaphores[].configMapKeyRef`: ``ConfigMapKeyRef``.
          @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.synchronization.semaphores[].database`: ``Database``.
          @_alwaysEmitIntoClient public var database: Database {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.synchronization.semaphores[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }

          /// `spec.synchronization.semaphores[].configMapKeyRef`, with 3 fields.
          public struct ConfigMapKeyRef: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.synchronization.semaphores[].configMapKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.synchronization.semaphores[].configMapKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.synchronization.semaphores[].configMapKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.synchronization.semaphores[].database`, with one field.
          public struct Database: SchemaObject {
            public static let fields = FieldTable("!-", ["key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              configure(&self)
            }
            /// `spec.synchronization.semaphores[].database.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }
      }

      /// `spec.templateDefaults`, with 42 fields.
      public struct TemplateDefaults: SchemaObject {
        public static let fields = FieldTable(
          """
          ?- ?- ?{ ?- ?{ ?- ?{ ?{ ?- ?{ ?{ ?{ ?- ?[ ?{ ?[ ?{ ?{ ?{ ?{ ?- ?{ ?- ?- ?- ?{ ?- ?- ?{ ?[ ?{ ?- ?{ ?{ ?- ?[ \
          ?- ?{ ?{ ?- ?[ ?[
          """,
          [
            "name", "activeDeadlineSeconds", "affinity", "annotations", "archiveLocation",
            "automountServiceAccountToken", "container", "containerSet", "daemon", "dag", "data", "executor",
            "failFast", "hostAliases", "http", "initContainers", "inputs", "memoize", "metadata", "metrics",
            "nodeSelector", "outputs", "parallelism", "pendingTimeout", "plugin", "podResources", "podSpecPatch",
            "priorityClassName", "resource", "resourceClaims", "retryStrategy", "schedulerName", "script",
            "securityContext", "serviceAccountName", "sidecars", "steps", "suspend", "synchronization", "timeout",
            "tolerations", "volumes",
          ],
          [
            Affinity.self, ArchiveLocation.self, Container.self, ContainerSet.self, Dag.self, Data.self, Executor.self,
            HostAliasesItem.self, Http.self, InitContainersItem.self, Inputs.self, Memoize.self, Metadata.self,
            Metrics.self, Outputs.self, PodResources.self, ResourceObject.self, ResourceClaimsItem.self,
            RetryStrategy.self, Script.self, SecurityContext.self, SidecarsItem.self, Suspend.self,
            Synchronization.self, TolerationsItem.self, VolumesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          activeDeadlineSeconds: IntOrString? = nil,
          affinity: Affinity? = nil,
          annotations: OrderedMap<String>? = nil,
          archiveLocation: ArchiveLocation? = nil,
          automountServiceAccountToken: Bool? = nil,
          container: Container? = nil,
          containerSet: ContainerSet? = nil,
          daemon: Bool? = nil,
          dag: Dag? = nil,
          data: Data? = nil,
          executor: Executor? = nil,
          failFast: Bool? = nil,
          hostAliases: [HostAliasesItem]? = nil,
          http: Http? = nil,
          initContainers: [InitContainersItem]? = nil,
          inputs: Inputs? = nil,
          memoize: Memoize? = nil,
          metadata: Metadata? = nil,
          metrics: Metrics? = nil,
          nodeSelector: OrderedMap<String>? = nil,
          outputs: Outputs? = nil,
          parallelism: Int? = nil,
          pendingTimeout: String? = nil,
          plugin: Value? = nil,
          podResources: PodResources? = nil,
          podSpecPatch: String? = nil,
          priorityClassName: String? = nil,
          resource: ResourceObject? = nil,
          resourceClaims: [ResourceClaimsItem]? = nil,
          retryStrategy: RetryStrategy? = nil,
          schedulerName: String? = nil,
          script: Script? = nil,
          securityContext: SecurityContext? = nil,
          serviceAccountName: String? = nil,
          sidecars: [SidecarsItem]? = nil,
          steps: [[StepsItemItem]]? = nil,
          suspend: Suspend? = nil,
          synchronization: Synchronization? = nil,
          timeout: String? = nil,
          tolerations: [TolerationsItem]? = nil,
          volumes: [VolumesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.activeDeadlineSeconds = activeDeadlineSeconds
          if let affinity { self.affinity = affinity }
          if let annotations { self.annotations = annotations }
          if let archiveLocation { self.archiveLocation = archiveLocation }
          self.automountServiceAccountToken = automountServiceAccountToken
          if let container { self.container = container }
          if let containerSet { self.containerSet = containerSet }
          self.daemon = daemon
          if let dag { self.dag = dag }
          if let data { self.data = data }
          if let executor { self.executor = executor }
          self.failFast = failFast
          self.hostAliases = hostAliases
          if let http { self.http = http }
          self.initContainers = initContainers
          if let inputs { self.inputs = inputs }
          if let memoize { self.memoize = memoize }
          if let metadata { self.metadata = metadata }
          if let metrics { self.metrics = metrics }
          if let nodeSelector { self.nodeSelector = nodeSelector }
          if let outputs { self.outputs = outputs }
          self.parallelism = parallelism
          self.pendingTimeout = pendingTimeout
          self.plugin = plugin
          if let podResources { self.podResources = podResources }
          self.podSpecPatch = podSpecPatch
          self.priorityClassName = priorityClassName
          if let resource { self.resource = resource }
          self.resourceClaims = resourceClaims
          if let retryStrategy { self.retryStrategy = retryStrategy }
          self.schedulerName = schedulerName
          if let script { self.script = script }
          if let securityContext { self.securityContext = securityContext }
          self.serviceAccountName = serviceAccountName
          self.sidecars = sidecars
          self.steps = steps
          if let suspend { self.suspend = suspend }
          if let synchronization { self.synchronization = synchronization }
          self.timeout = timeout
          self.tolerations = tolerations
          self.volumes = volumes
          configure(&self)
        }
        /// `spec.templateDefaults.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.templateDefaults.activeDeadlineSeconds`: a whole number or a string.
        @_alwaysEmitIntoClient public var activeDeadlineSeconds: IntOrString? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.templateDefaults.affinity`: ``Affinity``.
        @_alwaysEmitIntoClient public var affinity: Affinity {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.templateDefaults.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.templateDefaults.archiveLocation`: ``ArchiveLocation``.
        @_alwaysEmitIntoClient public var archiveLocation: ArchiveLocation {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.templateDefaults.automountServiceAccountToken`: true or false.
        @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.templateDefaults.container`: ``Container``.
        @_alwaysEmitIntoClient public var container: Container {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.templateDefaults.containerSet`: ``ContainerSet``.
        @_alwaysEmitIntoClient public var containerSet: ContainerSet {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.templateDefaults.daemon`: true or false.
        @_alwaysEmitIntoClient public var daemon: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.templateDefaults.dag`: ``Dag``.
        @_alwaysEmitIntoClient public var dag: Dag {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.templateDefaults.data`: ``Data``.
        @_alwaysEmitIntoClient public var data: Data {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.templateDefaults.executor`: ``Executor``.
        @_alwaysEmitIntoClient public var executor: Executor {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.templateDefaults.failFast`: true or false.
        @_alwaysEmitIntoClient public var failFast: Bool? { get { self[field: 12] } set { self[field: 12] = newValue } }
        /// `spec.templateDefaults.hostAliases`: a list of ``HostAliasesItem``.
        @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? {
          get { self[field: 13] }
          set { self[field: 13] = newValue }
        }
        /// `spec.templateDefaults.http`: ``Http``.
        @_alwaysEmitIntoClient public var http: Http {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.templateDefaults.initContainers`: a list of ``InitContainersItem``.
        @_alwaysEmitIntoClient public var initContainers: [InitContainersItem]? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }
        /// `spec.templateDefaults.inputs`: ``Inputs``.
        @_alwaysEmitIntoClient public var inputs: Inputs {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.templateDefaults.memoize`: ``Memoize``.
        @_alwaysEmitIntoClient public var memoize: Memoize {
          get { self[object: 17] }
          set { self[object: 17] = newValue }
          _modify { yield &self[object: 17] }
        }
        /// `spec.templateDefaults.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 18] }
          set { self[object: 18] = newValue }
          _modify { yield &self[object: 18] }
        }
        /// `spec.templateDefaults.metrics`: ``Metrics``.
        @_alwaysEmitIntoClient public var metrics: Metrics {
          get { self[object: 19] }
          set { self[object: 19] = newValue }
          _modify { yield &self[object: 19] }
        }
        /// `spec.templateDefaults.nodeSelector`: strings by name.
        @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
          get { self[object: 20] }
          set { self[object: 20] = newValue }
          _modify { yield &self[object: 20] }
        }
        /// `spec.templateDefaults.outputs`: ``Outputs``.
        @_alwaysEmitIntoClient public var outputs: Outputs {
          get { self[object: 21] }
          set { self[object: 21] = newValue }
          _modify { yield &self[object: 21] }
        }
        /// `spec.templateDefaults.parallelism`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var parallelism: Int? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.templateDefaults.pendingTimeout`: a string.
        @_alwaysEmitIntoClient public var pendingTimeout: String? {
          get { self[string: 23] }
          set { self[string: 23] = newValue }
        }
        /// `spec.templateDefaults.plugin`: any value.
        @_alwaysEmitIntoClient public var plugin: Value? { get { self[field: 24] } set { self[field: 24] = newValue } }
        /// `spec.templateDefaults.podResources`: ``PodResources``.
        @_alwaysEmitIntoClient public var podResources: PodResources {
          get { self[object: 25] }
          set { self[object: 25] = newValue }
          _modify { yield &self[object: 25] }
        }
        /// `spec.templateDefaults.podSpecPatch`: a string.
        @_alwaysEmitIntoClient public var podSpecPatch: String? {
          get { self[string: 26] }
          set { self[string: 26] = newValue }
        }
        /// `spec.templateDefaults.priorityClassName`: a string.
        @_alwaysEmitIntoClient public var priorityClassName: String? {
          get { self[string: 27] }
          set { self[string: 27] = newValue }
        }
        /// `spec.templateDefaults.resource`: ``ResourceObject``.
        @_alwaysEmitIntoClient public var resource: ResourceObject {
          get { self[object: 28] }
          set { self[object: 28] = newValue }
          _modify { yield &self[object: 28] }
        }
        /// `spec.templateDefaults.resourceClaims`: a list of ``ResourceClaimsItem``.
        @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? {
          get { self[field: 29] }
          set { self[field: 29] = newValue }
        }
        /// `spec.templateDefaults.retryStrategy`: ``RetryStrategy``.
        @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy {
          get { self[object: 30] }
          set { self[object: 30] = newValue }
          _modify { yield &self[object: 30] }
        }
        /// `spec.templateDefaults.schedulerName`: a string.
        @_alwaysEmitIntoClient public var schedulerName: String? {
          get { self[string: 31] }
          set { self[string: 31] = newValue }
        }
        /// `spec.templateDefaults.script`: ``Script``.
        @_alwaysEmitIntoClient public var script: Script {
          get { self[object: 32] }
          set { self[object: 32] = newValue }
          _modify { yield &self[object: 32] }
        }
        /// `spec.templateDefaults.securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 33] }
          set { self[object: 33] = newValue }
          _modify { yield &self[object: 33] }
        }
        /// `spec.templateDefaults.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 34] }
          set { self[string: 34] = newValue }
        }
        /// `spec.templateDefaults.sidecars`: a list of ``SidecarsItem``.
        @_alwaysEmitIntoClient public var sidecars: [SidecarsItem]? {
          get { self[field: 35] }
          set { self[field: 35] = newValue }
        }
        /// `spec.templateDefaults.steps`: a list, each element a list of ``StepsItemItem``.
        @_alwaysEmitIntoClient public var steps: [[StepsItemItem]]? {
          get { self[field: 36] }
          set { self[field: 36] = newValue }
        }
        /// `spec.templateDefaults.suspend`: ``Suspend``.
        @_alwaysEmitIntoClient public var suspend: Suspend {
          get { self[object: 37] }
          set { self[object: 37] = newValue }
          _modify { yield &self[object: 37] }
        }
        /// `spec.templateDefaults.synchronization`: ``Synchronization``.
        @_alwaysEmitIntoClient public var synchronization: Synchronization {
          get { self[object: 38] }
          set { self[object: 38] = newValue }
          _modify { yield &self[object: 38] }
        }
        /// `spec.templateDefaults.timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 39] }
          set { self[string: 39] = newValue }
        }
        /// `spec.templateDefaults.tolerations`: a list of ``TolerationsItem``.
        @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
          get { self[field: 40] }
          set { self[field: 40] = newValue }
        }
        /// `spec.templateDefaults.volumes`: a list of ``VolumesItem``.
        @_alwaysEmitIntoClient public var volumes: [VolumesItem]? {
          get { self[field: 41] }
          set { self[field: 41] = newValue }
        }
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity``.
        public typealias Affinity = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Executor``.
        public typealias Executor = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Executor
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HostAliasesItem``.
        public typealias HostAliasesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HostAliasesItem
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics``.
        public typealias Metrics = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources``.
        public typealias PodResources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.ResourceClaimsItem``.
        public typealias ResourceClaimsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.ResourceClaimsItem
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy``.
        public typealias RetryStrategy = ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext``.
        public typealias SecurityContext = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.InitContainersItem``.
        public typealias SidecarsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.InitContainersItem
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization``.
        public typealias Synchronization = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TolerationsItem``.
        public typealias TolerationsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TolerationsItem
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem``.
        public typealias VolumesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem

        /// `spec.templateDefaults.archiveLocation`, with 11 fields.
        public struct ArchiveLocation: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
            ["archiveLogs", "artifactory", "azure", "gcs", "git", "hdfs", "http", "oss", "plugin", "raw", "s3"],
            [
              Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self, Oss.self, Plugin.self, Raw.self,
              S3.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            archiveLogs: Bool? = nil,
            artifactory: Artifactory? = nil,
            azure: Azure? = nil,
            gcs: Gcs? = nil,
            git: Git? = nil,
            hdfs: Hdfs? = nil,
            http: Http? = nil,
            oss: Oss? = nil,
            plugin: Plugin? = nil,
            raw: Raw? = nil,
            s3: S3? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.archiveLogs = archiveLogs
            if let artifactory { self.artifactory = artifactory }
            if let azure { self.azure = azure }
            if let gcs { self.gcs = gcs }
            if let git { self.git = git }
            if let hdfs { self.hdfs = hdfs }
            if let http { self.http = http }
            if let oss { self.oss = oss }
            if let plugin { self.plugin = plugin }
            if let raw { self.raw = raw }
            if let s3 { self.s3 = s3 }
            configure(&self)
          }
          /// `spec.templateDefaults.archiveLocation.archiveLogs`: true or false.
          @_alwaysEmitIntoClient public var archiveLogs: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.templateDefaults.archiveLocation.artifactory`: ``Artifactory``.
          @_alwaysEmitIntoClient public var artifactory: Artifactory {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.templateDefaults.archiveLocation.azure`: ``Azure``.
          @_alwaysEmitIntoClient public var azure: Azure {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.templateDefaults.archiveLocation.gcs`: ``Gcs``.
          @_alwaysEmitIntoClient public var gcs: Gcs {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.templateDefaults.archiveLocation.git`: ``Git``.
          @_alwaysEmitIntoClient public var git: Git {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.templateDefaults.archiveLocation.hdfs`: ``Hdfs``.
          @_alwaysEmitIntoClient public var hdfs: Hdfs {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.templateDefaults.archiveLocation.http`: ``Http``.
          @_alwaysEmitIntoClient public var http: Http {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.templateDefaults.archiveLocation.oss`: ``Oss``.
          @_alwaysEmitIntoClient public var oss: Oss {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.templateDefaults.archiveLocation.plugin`: ``Plugin``.
          @_alwaysEmitIntoClient public var plugin: Plugin {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.templateDefaults.archiveLocation.raw`: ``Raw``.
          @_alwaysEmitIntoClient public var raw: Raw {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }
          /// `spec.templateDefaults.archiveLocation.s3`: ``S3``.
          @_alwaysEmitIntoClient public var s3: S3 {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory``.
          public typealias Artifactory = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure``.
          public typealias Azure = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs``.
          public typealias Gcs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git``.
          public typealias Git = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs``.
          public typealias Hdfs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http``.
          public typealias Http = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss``.
          public typealias Oss = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin``.
          public typealias Plugin = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw``.
          public typealias Raw = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3``.
          public typealias S3 = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3
        }

        /// `spec.templateDefaults.container`, with 25 fields.
        public struct Container: SchemaObject {
          public static let fields = FieldTable(
            """
            ?- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?#devicePath \
            ?#mountPath ?-
            """,
            [
              "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
              "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules",
              "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath",
              "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
            ],
            [
              EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
              ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self,
              StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            args: [String]? = nil,
            command: [String]? = nil,
            env: [EnvItem]? = nil,
            envFrom: [EnvFromItem]? = nil,
            image: String? = nil,
            imagePullPolicy: String? = nil,
            lifecycle: Lifecycle? = nil,
            livenessProbe: LivenessProbe? = nil,
            ports: [PortsItem]? = nil,
            readinessProbe: ReadinessProbe? = nil,
            resizePolicy: [ResizePolicyItem]? = nil,
            resources: Resources? = nil,
            restartPolicy: String? = nil,
            restartPolicyRules: [RestartPolicyRulesItem]? = nil,
            securityContext: SecurityContext? = nil,
            startupProbe: StartupProbe? = nil,
            stdin: Bool? = nil,
            stdinOnce: Bool? = nil,
            terminationMessagePath: String? = nil,
            terminationMessagePolicy: String? = nil,
            tty: Bool? = nil,
            volumeDevices: [VolumeDevicesItem]? = nil,
            volumeMounts: [VolumeMountsItem]? = nil,
            workingDir: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.args = args
            self.command = command
            self.env = env
            self.envFrom = envFrom
            self.image = image
            self.imagePullPolicy = imagePullPolicy
            if let lifecycle { self.lifecycle = lifecycle }
            if let livenessProbe { self.livenessProbe = livenessProbe }
            self.ports = ports
            if let readinessProbe { self.readinessProbe = readinessProbe }
            self.resizePolicy = resizePolicy
            if let resources { self.resources = resources }
            self.restartPolicy = restartPolicy
            self.restartPolicyRules = restartPolicyRules
            if let securityContext { self.securityContext = securityContext }
            if let startupProbe { self.startupProbe = startupProbe }
            self.stdin = stdin
            self.stdinOnce = stdinOnce
            self.terminationMessagePath = terminationMessagePath
            self.terminationMessagePolicy = terminationMessagePolicy
            self.tty = tty
            self.volumeDevices = volumeDevices
            self.volumeMounts = volumeMounts
            self.workingDir = workingDir
            configure(&self)
          }
          /// `spec.templateDefaults.container.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.templateDefaults.container.args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.templateDefaults.container.command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.container.env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.templateDefaults.container.envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.templateDefaults.container.image`: a string.
          @_alwaysEmitIntoClient public var image: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.templateDefaults.container.imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.templateDefaults.container.lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.templateDefaults.container.livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.templateDefaults.container.ports`: a list of ``PortsItem``, told apart by `containerPort` and
          /// `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.templateDefaults.container.readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.templateDefaults.container.resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.templateDefaults.container.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 12] }
            set { self[object: 12] = newValue }
            _modify { yield &self[object: 12] }
          }
          /// `spec.templateDefaults.container.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.templateDefaults.container.restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.templateDefaults.container.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext {
            get { self[object: 15] }
            set { self[object: 15] = newValue }
            _modify { yield &self[object: 15] }
          }
          /// `spec.templateDefaults.container.startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.templateDefaults.container.stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 17] } set { self[field: 17] = newValue } }
          /// `spec.templateDefaults.container.stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? {
            get { self[field: 18] }
            set { self[field: 18] = newValue }
          }
          /// `spec.templateDefaults.container.terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? {
            get { self[string: 19] }
            set { self[string: 19] = newValue }
          }
          /// `spec.templateDefaults.container.terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
            get { self[string: 20] }
            set { self[string: 20] = newValue }
          }
          /// `spec.templateDefaults.container.tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 21] } set { self[field: 21] = newValue } }
          /// `spec.templateDefaults.container.volumeDevices`: a list of ``VolumeDevicesItem``, told apart by
          /// `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
            get { self[field: 22] }
            set { self[field: 22] = newValue }
          }
          /// `spec.templateDefaults.container.volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
            get { self[field: 23] }
            set { self[field: 23] = newValue }
          }
          /// `spec.templateDefaults.container.workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? {
            get { self[string: 24] }
            set { self[string: 24] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe

          /// `spec.templateDefaults.container.env[]`, with 3 fields.
          public struct EnvItem: SchemaObject {
            public static let fields = FieldTable("!- ?- ?{", ["name", "value", "valueFrom"], [ValueFrom.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              value: String? = nil,
              valueFrom: ValueFrom? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              if let valueFrom { self.valueFrom = valueFrom }
              configure(&self)
            }
            /// `spec.templateDefaults.container.env[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.env[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.templateDefaults.container.env[].valueFrom`: ``ValueFrom``.
            @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.templateDefaults.container.env[].valueFrom`, with 5 fields.
            public struct ValueFrom: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?{ ?{ ?{ ?{",
                ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"],
                [ConfigMapKeyRef.self, FieldRef.self, FileKeyRef.self, ResourceFieldRef.self, SecretKeyRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                configMapKeyRef: ConfigMapKeyRef? = nil,
                fieldRef: FieldRef? = nil,
                fileKeyRef: FileKeyRef? = nil,
                resourceFieldRef: ResourceFieldRef? = nil,
                secretKeyRef: SecretKeyRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
                if let fieldRef { self.fieldRef = fieldRef }
                if let fileKeyRef { self.fileKeyRef = fileKeyRef }
                if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
                if let secretKeyRef { self.secretKeyRef = secretKeyRef }
                configure(&self)
              }
              /// `spec.templateDefaults.container.env[].valueFrom.configMapKeyRef`: ``ConfigMapKeyRef``.
              @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.templateDefaults.container.env[].valueFrom.fieldRef`: ``FieldRef``.
              @_alwaysEmitIntoClient public var fieldRef: FieldRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef`: ``FileKeyRef``.
              @_alwaysEmitIntoClient public var fileKeyRef: FileKeyRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.templateDefaults.container.env[].valueFrom.resourceFieldRef`: ``ResourceFieldRef``.
              @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
              @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef``.
              public typealias ConfigMapKeyRef =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.FieldRef``.
              public typealias FieldRef =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.FieldRef
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.ResourceFieldRef``.
              public typealias ResourceFieldRef =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.ResourceFieldRef

              /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef`, with 4 fields.
              public struct FileKeyRef: SchemaObject {
                public static let fields = FieldTable("!- ?- !- !-", ["key", "optional", "path", "volumeName"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: String,
                  path: String,
                  volumeName: String,
                  optional: Bool? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.optional = optional
                  self.path = path
                  self.volumeName = volumeName
                  configure(&self)
                }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.optional`: true or false, by default
                /// `false`.
                @_alwaysEmitIntoClient public var optional: Bool? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.path`: a string, required.
                @_alwaysEmitIntoClient public var path: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.volumeName`: a string, required.
                @_alwaysEmitIntoClient public var volumeName: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
              }

              /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef`, with 3 fields.
              public struct SecretKeyRef: SchemaObject {
                public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  key: String,
                  name: String? = nil,
                  optional: Bool? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.optional = optional
                  configure(&self)
                }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.optional`: true or false.
                @_alwaysEmitIntoClient public var optional: Bool? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
              }
            }
          }

          /// `spec.templateDefaults.container.envFrom[]`, with 3 fields.
          public struct EnvFromItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{",
              ["configMapRef", "prefix", "secretRef"],
              [ConfigMapRef.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              configMapRef: ConfigMapRef? = nil,
              prefix: String? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let configMapRef { self.configMapRef = configMapRef }
              self.prefix = prefix
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.templateDefaults.container.envFrom[].configMapRef`: ``ConfigMapRef``.
            @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.templateDefaults.container.envFrom[].prefix`: a string.
            @_alwaysEmitIntoClient public var prefix: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.templateDefaults.container.envFrom[].secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.templateDefaults.container.envFrom[].configMapRef`, with 2 fields.
            public struct ConfigMapRef: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["name", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.optional = optional
                configure(&self)
              }
              /// `spec.templateDefaults.container.envFrom[].configMapRef.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.container.envFrom[].configMapRef.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }

            /// `spec.templateDefaults.container.envFrom[].secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["name", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.optional = optional
                configure(&self)
              }
              /// `spec.templateDefaults.container.envFrom[].secretRef.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.container.envFrom[].secretRef.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.templateDefaults.container.lifecycle`, with 3 fields.
          public struct Lifecycle: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?-",
              ["postStart", "preStop", "stopSignal"],
              [PostStart.self, PreStop.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              postStart: PostStart? = nil,
              preStop: PreStop? = nil,
              stopSignal: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let postStart { self.postStart = postStart }
              if let preStop { self.preStop = preStop }
              self.stopSignal = stopSignal
              configure(&self)
            }
            /// `spec.templateDefaults.container.lifecycle.postStart`: ``PostStart``.
            @_alwaysEmitIntoClient public var postStart: PostStart {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.templateDefaults.container.lifecycle.preStop`: ``PreStop``.
            @_alwaysEmitIntoClient public var preStop: PreStop {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.templateDefaults.container.lifecycle.stopSignal`: a string.
            @_alwaysEmitIntoClient public var stopSignal: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as
            /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart``.
            public typealias PreStop =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart

            /// `spec.templateDefaults.container.lifecycle.postStart`, with 4 fields.
            public struct PostStart: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?{ ?{ ?{",
                ["exec", "httpGet", "sleep", "tcpSocket"],
                [Exec.self, HttpGet.self, Sleep.self, TcpSocket.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                exec: Exec? = nil,
                httpGet: HttpGet? = nil,
                sleep: Sleep? = nil,
                tcpSocket: TcpSocket? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let exec { self.exec = exec }
                if let httpGet { self.httpGet = httpGet }
                if let sleep { self.sleep = sleep }
                if let tcpSocket { self.tcpSocket = tcpSocket }
                configure(&self)
              }
              /// `spec.templateDefaults.container.lifecycle.postStart.exec`: ``Exec``.
              @_alwaysEmitIntoClient public var exec: Exec {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.templateDefaults.container.lifecycle.postStart.httpGet`: ``HttpGet``.
              @_alwaysEmitIntoClient public var httpGet: HttpGet {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.templateDefaults.container.lifecycle.postStart.sleep`: ``Sleep``.
              @_alwaysEmitIntoClient public var sleep: Sleep {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.templateDefaults.container.lifecycle.postStart.tcpSocket`: ``TcpSocket``.
              @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec``.
              public typealias Exec =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet``.
              public typealias HttpGet =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.TcpSocket``.
              public typealias TcpSocket =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.TcpSocket

              /// `spec.templateDefaults.container.lifecycle.postStart.sleep`, with one field.
              public struct Sleep: SchemaObject {
                public static let fields = FieldTable("!-", ["seconds"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.seconds = seconds
                  configure(&self)
                }
                /// `spec.templateDefaults.container.lifecycle.postStart.sleep.seconds`: a whole number, format `int64`,
                /// required.
                @_alwaysEmitIntoClient public var seconds: Int? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
              }
            }
          }

          /// `spec.templateDefaults.container.livenessProbe`, with 10 fields.
          public struct LivenessProbe: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{ ?{ ?- ?- ?- ?{ ?- ?-",
              [
                "exec", "failureThreshold", "grpc", "httpGet", "initialDelaySeconds", "periodSeconds",
                "successThreshold", "tcpSocket", "terminationGracePeriodSeconds", "timeoutSeconds",
              ],
              [Exec.self, Grpc.self, HttpGet.self, TcpSocket.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              exec: Exec? = nil,
              failureThreshold: Int? = nil,
              grpc: Grpc? = nil,
              httpGet: HttpGet? = nil,
              initialDelaySeconds: Int? = nil,
              periodSeconds: Int? = nil,
              successThreshold: Int? = nil,
              tcpSocket: TcpSocket? = nil,
              terminationGracePeriodSeconds: Int? = nil,
              timeoutSeconds: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let exec { self.exec = exec }
              self.failureThreshold = failureThreshold
              if let grpc { self.grpc = grpc }
              if let httpGet { self.httpGet = httpGet }
              self.initialDelaySeconds = initialDelaySeconds
              self.periodSeconds = periodSeconds
              self.successThreshold = successThreshold
              if let tcpSocket { self.tcpSocket = tcpSocket }
              self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
              self.timeoutSeconds = timeoutSeconds
              configure(&self)
            }
            /// `spec.templateDefaults.container.livenessProbe.exec`: ``Exec``.
            @_alwaysEmitIntoClient public var exec: Exec {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.templateDefaults.container.livenessProbe.failureThreshold`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var failureThreshold: Int? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.templateDefaults.container.livenessProbe.grpc`: ``Grpc``.
            @_alwaysEmitIntoClient public var grpc: Grpc {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.templateDefaults.container.livenessProbe.httpGet`: ``HttpGet``.
            @_alwaysEmitIntoClient public var httpGet: HttpGet {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.templateDefaults.container.livenessProbe.initialDelaySeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.templateDefaults.container.livenessProbe.periodSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var periodSeconds: Int? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.templateDefaults.container.livenessProbe.successThreshold`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var successThreshold: Int? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.templateDefaults.container.livenessProbe.tcpSocket`: ``TcpSocket``.
            @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.templateDefaults.container.livenessProbe.terminationGracePeriodSeconds`: a whole number, format
            /// `int64`.
            @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }
            /// `spec.templateDefaults.container.livenessProbe.timeoutSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
              get { self[field: 9] }
              set { self[field: 9] = newValue }
            }

            /// `spec.templateDefaults.container.livenessProbe.exec`, with one field.
            public struct Exec: SchemaObject {
              public static let fields = FieldTable("?-", ["command"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(command: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.command = command
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.exec.command`: a list of strings.
              @_alwaysEmitIntoClient public var command: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
            }

            /// `spec.templateDefaults.container.livenessProbe.grpc`, with 2 fields.
            public struct Grpc: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["port", "service"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                port: Int,
                service: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.port = port
                self.service = service
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.grpc.port`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var port: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.grpc.service`: a string, by default `""`.
              @_alwaysEmitIntoClient public var service: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.templateDefaults.container.livenessProbe.httpGet`, with 5 fields.
            public struct HttpGet: SchemaObject {
              public static let fields = FieldTable(
                "?- ?[ ?- !- ?-",
                ["host", "httpHeaders", "path", "port", "scheme"],
                [HttpHeadersItem.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                port: IntOrString,
                host: String? = nil,
                httpHeaders: [HttpHeadersItem]? = nil,
                path: String? = nil,
                scheme: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.host = host
                self.httpHeaders = httpHeaders
                self.path = path
                self.port = port
                self.scheme = scheme
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.host`: a string.
              @_alwaysEmitIntoClient public var host: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders`: a list of ``HttpHeadersItem``.
              @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.port`: a whole number or a string, required.
              @_alwaysEmitIntoClient public var port: IntOrString? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.scheme`: a string.
              @_alwaysEmitIntoClient public var scheme: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }

              /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[]`, with 2 fields.
              public struct HttpHeadersItem: SchemaObject {
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
                /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[].value`: a string, required.
                @_alwaysEmitIntoClient public var value: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }
            }

            /// `spec.templateDefaults.container.livenessProbe.tcpSocket`, with 2 fields.
            public struct TcpSocket: SchemaObject {
              public static let fields = FieldTable("?- !-", ["host", "port"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                port: IntOrString,
                host: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.host = host
                self.port = port
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.tcpSocket.host`: a string.
              @_alwaysEmitIntoClient public var host: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.container.livenessProbe.tcpSocket.port`: a whole number or a string, required.
              @_alwaysEmitIntoClient public var port: IntOrString? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.templateDefaults.container.ports[]`, with 5 fields.
          public struct PortsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?- ?- ?-",
              ["name", "containerPort", "hostIP", "hostPort", "protocol"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              containerPort: Int,
              name: String? = nil,
              hostIP: String? = nil,
              hostPort: Int? = nil,
              `protocol`: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.containerPort = containerPort
              self.hostIP = hostIP
              self.hostPort = hostPort
              self.`protocol` = `protocol`
              configure(&self)
            }
            /// `spec.templateDefaults.container.ports[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.ports[].containerPort`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var containerPort: Int? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.templateDefaults.container.ports[].hostIP`: a string.
            @_alwaysEmitIntoClient public var hostIP: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.templateDefaults.container.ports[].hostPort`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var hostPort: Int? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.templateDefaults.container.ports[].protocol`: a string, by default `"TCP"`.
            @_alwaysEmitIntoClient public var `protocol`: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
          }

          /// `spec.templateDefaults.container.resizePolicy[]`, with 2 fields.
          public struct ResizePolicyItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["resourceName", "restartPolicy"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              resourceName: String,
              restartPolicy: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.resourceName = resourceName
              self.restartPolicy = restartPolicy
              configure(&self)
            }
            /// `spec.templateDefaults.container.resizePolicy[].resourceName`: a string, required.
            @_alwaysEmitIntoClient public var resourceName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.resizePolicy[].restartPolicy`: a string, required.
            @_alwaysEmitIntoClient public var restartPolicy: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.templateDefaults.container.resources`, with 3 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable("?#name ?- ?-", ["claims", "limits", "requests"], [ClaimsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              claims: [ClaimsItem]? = nil,
              limits: OrderedMap<Quantity>? = nil,
              requests: OrderedMap<Quantity>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.claims = claims
              if let limits { self.limits = limits }
              if let requests { self.requests = requests }
              configure(&self)
            }
            /// `spec.templateDefaults.container.resources.claims`: a list of ``ClaimsItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.templateDefaults.container.resources.limits`: quantities by name.
            @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.templateDefaults.container.resources.requests`: quantities by name.
            @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources.ClaimsItem``.
            public typealias ClaimsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources.ClaimsItem
          }

          /// `spec.templateDefaults.container.restartPolicyRules[]`, with 2 fields.
          public struct RestartPolicyRulesItem: SchemaObject {
            public static let fields = FieldTable("!- ?{", ["action", "exitCodes"], [ExitCodes.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              action: String,
              exitCodes: ExitCodes? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.action = action
              if let exitCodes { self.exitCodes = exitCodes }
              configure(&self)
            }
            /// `spec.templateDefaults.container.restartPolicyRules[].action`: a string, required.
            @_alwaysEmitIntoClient public var action: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes`: ``ExitCodes``.
            @_alwaysEmitIntoClient public var exitCodes: ExitCodes {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes`, with 2 fields.
            public struct ExitCodes: SchemaObject {
              public static let fields = FieldTable("!- ?+", ["operator", "values"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                `operator`: String,
                values: [Int]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.`operator` = `operator`
                self.values = values
                configure(&self)
              }
              /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes.operator`: a string, required.
              @_alwaysEmitIntoClient public var `operator`: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes.values`: a list of whole numbers.
              @_alwaysEmitIntoClient public var values: [Int]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.templateDefaults.container.securityContext`, with 12 fields.
          public struct SecurityContext: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?{",
              [
                "allowPrivilegeEscalation", "appArmorProfile", "capabilities", "privileged", "procMount",
                "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile",
                "windowsOptions",
              ],
              [AppArmorProfile.self, Capabilities.self, SeLinuxOptions.self, SeccompProfile.self, WindowsOptions.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              allowPrivilegeEscalation: Bool? = nil,
              appArmorProfile: AppArmorProfile? = nil,
              capabilities: Capabilities? = nil,
              privileged: Bool? = nil,
              procMount: String? = nil,
              readOnlyRootFilesystem: Bool? = nil,
              runAsGroup: Int? = nil,
              runAsNonRoot: Bool? = nil,
              runAsUser: Int? = nil,
              seLinuxOptions: SeLinuxOptions? = nil,
              seccompProfile: SeccompProfile? = nil,
              windowsOptions: WindowsOptions? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.allowPrivilegeEscalation = allowPrivilegeEscalation
              if let appArmorProfile { self.appArmorProfile = appArmorProfile }
              if let capabilities { self.capabilities = capabilities }
              self.privileged = privileged
              self.procMount = procMount
              self.readOnlyRootFilesystem = readOnlyRootFilesystem
              self.runAsGroup = runAsGroup
              self.runAsNonRoot = runAsNonRoot
              self.runAsUser = runAsUser
              if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
              if let seccompProfile { self.seccompProfile = seccompProfile }
              if let windowsOptions { self.windowsOptions = windowsOptions }
              configure(&self)
            }
            /// `spec.templateDefaults.container.securityContext.allowPrivilegeEscalation`: true or false.
            @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.appArmorProfile`: ``AppArmorProfile``.
            @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.templateDefaults.container.securityContext.capabilities`: ``Capabilities``.
            @_alwaysEmitIntoClient public var capabilities: Capabilities {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.templateDefaults.container.securityContext.privileged`: true or false.
            @_alwaysEmitIntoClient public var privileged: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.procMount`: a string.
            @_alwaysEmitIntoClient public var procMount: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.readOnlyRootFilesystem`: true or false.
            @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.runAsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsGroup: Int? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.runAsNonRoot`: true or false.
            @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
              get { self[field: 7] }
              set { self[field: 7] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.runAsUser`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsUser: Int? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }
            /// `spec.templateDefaults.container.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
            @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.templateDefaults.container.securityContext.seccompProfile`: ``SeccompProfile``.
            @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
              get { self[object: 10] }
              set { self[object: 10] = newValue }
              _modify { yield &self[object: 10] }
            }
            /// `spec.templateDefaults.container.securityContext.windowsOptions`: ``WindowsOptions``.
            @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile``.
            public typealias AppArmorProfile =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions``.
            public typealias SeLinuxOptions = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeccompProfile``.
            public typealias SeccompProfile = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeccompProfile
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions``.
            public typealias WindowsOptions = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions

            /// `spec.templateDefaults.container.securityContext.capabilities`, with 2 fields.
            public struct Capabilities: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["add", "drop"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                add: [String]? = nil,
                drop: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.add = add
                self.drop = drop
                configure(&self)
              }
              /// `spec.templateDefaults.container.securityContext.capabilities.add`: a list of strings.
              @_alwaysEmitIntoClient public var add: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.templateDefaults.container.securityContext.capabilities.drop`: a list of strings.
              @_alwaysEmitIntoClient public var drop: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.templateDefaults.container.volumeDevices[]`, with 2 fields.
          public struct VolumeDevicesItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "devicePath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              devicePath: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.devicePath = devicePath
              configure(&self)
            }
            /// `spec.templateDefaults.container.volumeDevices[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.volumeDevices[].devicePath`: a string, required.
            @_alwaysEmitIntoClient public var devicePath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.templateDefaults.container.volumeMounts[]`, with 7 fields.
          public struct VolumeMountsItem: SchemaObject {
            public static let fields = FieldTable(
              "!- !- ?- ?- ?- ?- ?-",
              ["name", "mountPath", "mountPropagation", "readOnly", "recursiveReadOnly", "subPath", "subPathExpr"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              mountPath: String,
              mountPropagation: String? = nil,
              readOnly: Bool? = nil,
              recursiveReadOnly: String? = nil,
              subPath: String? = nil,
              subPathExpr: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.mountPath = mountPath
              self.mountPropagation = mountPropagation
              self.readOnly = readOnly
              self.recursiveReadOnly = recursiveReadOnly
              self.subPath = subPath
              self.subPathExpr = subPathExpr
              configure(&self)
            }
            /// `spec.templateDefaults.container.volumeMounts[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].mountPath`: a string, required.
            @_alwaysEmitIntoClient public var mountPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].mountPropagation`: a string.
            @_alwaysEmitIntoClient public var mountPropagation: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].readOnly`: true or false.
            @_alwaysEmitIntoClient public var readOnly: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].recursiveReadOnly`: a string.
            @_alwaysEmitIntoClient public var recursiveReadOnly: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].subPath`: a string.
            @_alwaysEmitIntoClient public var subPath: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.templateDefaults.container.volumeMounts[].subPathExpr`: a string.
            @_alwaysEmitIntoClient public var subPathExpr: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
          }
        }

        /// `spec.templateDefaults.containerSet`, with 3 fields.
        public struct ContainerSet: SchemaObject {
          public static let fields = FieldTable(
            "![ ?{ ?[",
            ["containers", "retryStrategy", "volumeMounts"],
            [ContainersItem.self, RetryStrategy.self, VolumeMountsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            containers: [ContainersItem],
            retryStrategy: RetryStrategy? = nil,
            volumeMounts: [VolumeMountsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.containers = containers
            if let retryStrategy { self.retryStrategy = retryStrategy }
            self.volumeMounts = volumeMounts
            configure(&self)
          }
          /// `spec.templateDefaults.containerSet.containers`: a list of ``ContainersItem``, required.
          @_alwaysEmitIntoClient public var containers: [ContainersItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.templateDefaults.containerSet.retryStrategy`: ``RetryStrategy``.
          @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.templateDefaults.containerSet.volumeMounts`: a list of ``VolumeMountsItem``.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem

          /// `spec.templateDefaults.containerSet.containers[]`, with 26 fields.
          public struct ContainersItem: SchemaObject {
            public static let fields = FieldTable(
              """
              !- ?- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- \
              ?#devicePath ?#mountPath ?-
              """,
              [
                "name", "args", "command", "dependencies", "env", "envFrom", "image", "imagePullPolicy", "lifecycle",
                "livenessProbe", "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy",
                "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath",
                "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
              ],
              [
                EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
                ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self,
                StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              args: [String]? = nil,
              command: [String]? = nil,
              dependencies: [String]? = nil,
              env: [EnvItem]? = nil,
              envFrom: [EnvFromItem]? = nil,
              image: String? = nil,
              imagePullPolicy: String? = nil,
              lifecycle: Lifecycle? = nil,
              livenessProbe: LivenessProbe? = nil,
              ports: [PortsItem]? = nil,
              readinessProbe: ReadinessProbe? = nil,
              resizePolicy: [ResizePolicyItem]? = nil,
              resources: Resources? = nil,
              restartPolicy: String? = nil,
              restartPolicyRules: [RestartPolicyRulesItem]? = nil,
              securityContext: SecurityContext? = nil,
              startupProbe: StartupProbe? = nil,
              stdin: Bool? = nil,
              stdinOnce: Bool? = nil,
              terminationMessagePath: String? = nil,
              terminationMessagePolicy: String? = nil,
              tty: Bool? = nil,
              volumeDevices: [VolumeDevicesItem]? = nil,
              volumeMounts: [VolumeMountsItem]? = nil,
              workingDir: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.args = args
              self.command = command
              self.dependencies = dependencies
              self.env = env
              self.envFrom = envFrom
              self.image = image
              self.imagePullPolicy = imagePullPolicy
              if let lifecycle { self.lifecycle = lifecycle }
              if let livenessProbe { self.livenessProbe = livenessProbe }
              self.ports = ports
              if let readinessProbe { self.readinessProbe = readinessProbe }
              self.resizePolicy = resizePolicy
              if let resources { self.resources = resources }
              self.restartPolicy = restartPolicy
              self.restartPolicyRules = restartPolicyRules
              if let securityContext { self.securityContext = securityContext }
              if let startupProbe { self.startupProbe = startupProbe }
              self.stdin = stdin
              self.stdinOnce = stdinOnce
              self.terminationMessagePath = terminationMessagePath
              self.terminationMessagePolicy = terminationMessagePolicy
              self.tty = tty
              self.volumeDevices = volumeDevices
              self.volumeMounts = volumeMounts
              self.workingDir = workingDir
              configure(&self)
            }
            /// `spec.templateDefaults.containerSet.containers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].dependencies`: a list of strings.
            @_alwaysEmitIntoClient public var dependencies: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.templateDefaults.containerSet.containers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.templateDefaults.containerSet.containers[].ports`: a list of ``PortsItem``, told apart by
            /// `containerPort` and `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? {
              get { self[field: 10] }
              set { self[field: 10] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// `spec.templateDefaults.containerSet.containers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
              get { self[field: 12] }
              set { self[field: 12] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources {
              get { self[object: 13] }
              set { self[object: 13] = newValue }
              _modify { yield &self[object: 13] }
            }
            /// `spec.templateDefaults.containerSet.containers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? {
              get { self[string: 14] }
              set { self[string: 14] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].restartPolicyRules`: a list of
            /// ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
              get { self[field: 15] }
              set { self[field: 15] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext {
              get { self[object: 16] }
              set { self[object: 16] = newValue }
              _modify { yield &self[object: 16] }
            }
            /// `spec.templateDefaults.containerSet.containers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
              get { self[object: 17] }
              set { self[object: 17] = newValue }
              _modify { yield &self[object: 17] }
            }
            /// `spec.templateDefaults.containerSet.containers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? {
              get { self[field: 18] }
              set { self[field: 18] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? {
              get { self[field: 19] }
              set { self[field: 19] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? {
              get { self[string: 20] }
              set { self[string: 20] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
              get { self[string: 21] }
              set { self[string: 21] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 22] } set { self[field: 22] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].volumeDevices`: a list of ``VolumeDevicesItem``, told
            /// apart by `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
              get { self[field: 23] }
              set { self[field: 23] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].volumeMounts`: a list of ``VolumeMountsItem``, told
            /// apart by `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
              get { self[field: 24] }
              set { self[field: 24] = newValue }
            }
            /// `spec.templateDefaults.containerSet.containers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? {
              get { self[string: 25] }
              set { self[string: 25] = newValue }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
            public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
            public typealias EnvFromItem =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
            public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias LivenessProbe =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
            public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias ReadinessProbe =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
            public typealias ResizePolicyItem =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
            public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
            /// The same as
            /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
            public typealias RestartPolicyRulesItem =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
            public typealias SecurityContext =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias StartupProbe =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
            public typealias VolumeDevicesItem =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
            public typealias VolumeMountsItem =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
          }

          /// `spec.templateDefaults.containerSet.retryStrategy`, with 2 fields.
          public struct RetryStrategy: SchemaObject {
            public static let fields = FieldTable("?- !-", ["duration", "retries"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              retries: IntOrString,
              duration: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.duration = duration
              self.retries = retries
              configure(&self)
            }
            /// `spec.templateDefaults.containerSet.retryStrategy.duration`: a string.
            @_alwaysEmitIntoClient public var duration: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.containerSet.retryStrategy.retries`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var retries: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }
        }

        /// `spec.templateDefaults.dag`, with 3 fields.
        public struct Dag: SchemaObject {
          public static let fields = FieldTable("?- ?- ![", ["failFast", "target", "tasks"], [TasksItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            tasks: [TasksItem],
            failFast: Bool? = nil,
            target: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.failFast = failFast
            self.target = target
            self.tasks = tasks
            configure(&self)
          }
          /// `spec.templateDefaults.dag.failFast`: true or false.
          @_alwaysEmitIntoClient public var failFast: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.templateDefaults.dag.target`: a string.
          @_alwaysEmitIntoClient public var target: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.templateDefaults.dag.tasks`: a list of ``TasksItem``, required.
          @_alwaysEmitIntoClient public var tasks: [TasksItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.templateDefaults.dag.tasks[]`, with 14 fields.
          public struct TasksItem: SchemaObject {
            public static let fields = FieldTable(
              "!- ?{ ?{ ?- ?- ?* ?- ?- ?- ?{ ?- ?- ?- ?{",
              [
                "name", "arguments", "continueOn", "dependencies", "depends", "hooks", "inline", "onExit", "template",
                "templateRef", "when", "withItems", "withParam", "withSequence",
              ],
              [Arguments.self, ContinueOn.self, HooksEntry.self, TemplateRef.self, WithSequence.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              arguments: Arguments? = nil,
              continueOn: ContinueOn? = nil,
              dependencies: [String]? = nil,
              depends: String? = nil,
              hooks: OrderedMap<HooksEntry>? = nil,
              inline: Value? = nil,
              onExit: String? = nil,
              template: String? = nil,
              templateRef: TemplateRef? = nil,
              when: String? = nil,
              withItems: Value? = nil,
              withParam: String? = nil,
              withSequence: WithSequence? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              if let arguments { self.arguments = arguments }
              if let continueOn { self.continueOn = continueOn }
              self.dependencies = dependencies
              self.depends = depends
              if let hooks { self.hooks = hooks }
              self.inline = inline
              self.onExit = onExit
              self.template = template
              if let templateRef { self.templateRef = templateRef }
              self.when = when
              self.withItems = withItems
              self.withParam = withParam
              if let withSequence { self.withSequence = withSequence }
              configure(&self)
            }
            /// `spec.templateDefaults.dag.tasks[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].arguments`: ``Arguments``.
            @_alwaysEmitIntoClient public var arguments: Arguments {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.templateDefaults.dag.tasks[].continueOn`: ``ContinueOn``.
            @_alwaysEmitIntoClient public var continueOn: ContinueOn {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.templateDefaults.dag.tasks[].dependencies`: a list of strings.
            @_alwaysEmitIntoClient public var dependencies: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].depends`: a string.
            @_alwaysEmitIntoClient public var depends: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].hooks`: ``HooksEntry`` by name.
            @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.templateDefaults.dag.tasks[].inline`: any value.
            @_alwaysEmitIntoClient public var inline: Value? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].onExit`: a string.
            @_alwaysEmitIntoClient public var onExit: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].template`: a string.
            @_alwaysEmitIntoClient public var template: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].templateRef`: ``TemplateRef``.
            @_alwaysEmitIntoClient public var templateRef: TemplateRef {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.templateDefaults.dag.tasks[].when`: a string.
            @_alwaysEmitIntoClient public var when: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].withItems`: any value.
            @_alwaysEmitIntoClient public var withItems: Value? {
              get { self[field: 11] }
              set { self[field: 11] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].withParam`: a string.
            @_alwaysEmitIntoClient public var withParam: String? {
              get { self[string: 12] }
              set { self[string: 12] = newValue }
            }
            /// `spec.templateDefaults.dag.tasks[].withSequence`: ``WithSequence``.
            @_alwaysEmitIntoClient public var withSequence: WithSequence {
              get { self[object: 13] }
              set { self[object: 13] = newValue }
              _modify { yield &self[object: 13] }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
            public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.ContinueOn``.
            public typealias ContinueOn =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.ContinueOn
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry``.
            public typealias HooksEntry = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef``.
            public typealias TemplateRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.WithSequence``.
            public typealias WithSequence =
              ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.WithSequence
          }
        }

        /// `spec.templateDefaults.data`, with 2 fields.
        public struct Data: SchemaObject {
          public static let fields = FieldTable(
            "!{ ![",
            ["source", "transformation"],
            [Source.self, TransformationItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            source: Source,
            transformation: [TransformationItem],
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.source = source
            self.transformation = transformation
            configure(&self)
          }
          /// `spec.templateDefaults.data.source`: ``Source``, required.
          @_alwaysEmitIntoClient public var source: Source {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.templateDefaults.data.transformation`: a list of ``TransformationItem``, required.
          @_alwaysEmitIntoClient public var transformation: [TransformationItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.templateDefaults.data.source`, with one field.
          public struct Source: SchemaObject {
            public static let fields = FieldTable("?{", ["artifactPaths"], [ArtifactPaths.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              artifactPaths: ArtifactPaths? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let artifactPaths { self.artifactPaths = artifactPaths }
              configure(&self)
            }
            /// `spec.templateDefaults.data.source.artifactPaths`: ``ArtifactPaths``.
            @_alwaysEmitIntoClient public var artifactPaths: ArtifactPaths {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.templateDefaults.data.source.artifactPaths`, with 23 fields.
            public struct ArtifactPaths: SchemaObject {
              public static let fields = FieldTable(
                "!- ?{ ?- ?{ ?{ ?{ ?- ?- ?- ?{ ?{ ?- ?{ ?{ ?- ?- ?{ ?- ?{ ?{ ?- ?{ ?-",
                [
                  "name", "archive", "archiveLogs", "artifactGC", "artifactory", "azure", "deleted", "from",
                  "fromExpression", "gcs", "git", "globalName", "hdfs", "http", "mode", "optional", "oss", "path",
                  "plugin", "raw", "recurseMode", "s3", "subPath",
                ],
                [
                  Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self,
                  Oss.self, Plugin.self, Raw.self, S3.self,
                ]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                archive: Archive? = nil,
                archiveLogs: Bool? = nil,
                artifactGC: ArtifactGC? = nil,
                artifactory: Artifactory? = nil,
                azure: Azure? = nil,
                deleted: Bool? = nil,
                from: String? = nil,
                fromExpression: String? = nil,
                gcs: Gcs? = nil,
                git: Git? = nil,
                globalName: String? = nil,
                hdfs: Hdfs? = nil,
                http: Http? = nil,
                mode: Int? = nil,
                optional: Bool? = nil,
                oss: Oss? = nil,
                path: String? = nil,
                plugin: Plugin? = nil,
                raw: Raw? = nil,
                recurseMode: Bool? = nil,
                s3: S3? = nil,
                subPath: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                if let archive { self.archive = archive }
                self.archiveLogs = archiveLogs
                if let artifactGC { self.artifactGC = artifactGC }
                if let artifactory { self.artifactory = artifactory }
                if let azure { self.azure = azure }
                self.deleted = deleted
                self.from = from
                self.fromExpression = fromExpression
                if let gcs { self.gcs = gcs }
                if let git { self.git = git }
                self.globalName = globalName
                if let hdfs { self.hdfs = hdfs }
                if let http { self.http = http }
                self.mode = mode
                self.optional = optional
                if let oss { self.oss = oss }
                self.path = path
                if let plugin { self.plugin = plugin }
                if let raw { self.raw = raw }
                self.recurseMode = recurseMode
                if let s3 { self.s3 = s3 }
                self.subPath = subPath
                configure(&self)
              }
              /// `spec.templateDefaults.data.source.artifactPaths.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.archive`: ``Archive``.
              @_alwaysEmitIntoClient public var archive: Archive {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.archiveLogs`: true or false.
              @_alwaysEmitIntoClient public var archiveLogs: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.artifactGC`: ``ArtifactGC``.
              @_alwaysEmitIntoClient public var artifactGC: ArtifactGC {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.artifactory`: ``Artifactory``.
              @_alwaysEmitIntoClient public var artifactory: Artifactory {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.azure`: ``Azure``.
              @_alwaysEmitIntoClient public var azure: Azure {
                get { self[object: 5] }
                set { self[object: 5] = newValue }
                _modify { yield &self[object: 5] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.deleted`: true or false.
              @_alwaysEmitIntoClient public var deleted: Bool? {
                get { self[field: 6] }
                set { self[field: 6] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.from`: a string.
              @_alwaysEmitIntoClient public var from: String? {
                get { self[string: 7] }
                set { self[string: 7] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.fromExpression`: a string.
              @_alwaysEmitIntoClient public var fromExpression: String? {
                get { self[string: 8] }
                set { self[string: 8] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.gcs`: ``Gcs``.
              @_alwaysEmitIntoClient public var gcs: Gcs {
                get { self[object: 9] }
                set { self[object: 9] = newValue }
                _modify { yield &self[object: 9] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.git`: ``Git``.
              @_alwaysEmitIntoClient public var git: Git {
                get { self[object: 10] }
                set { self[object: 10] = newValue }
                _modify { yield &self[object: 10] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.globalName`: a string.
              @_alwaysEmitIntoClient public var globalName: String? {
                get { self[string: 11] }
                set { self[string: 11] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.hdfs`: ``Hdfs``.
              @_alwaysEmitIntoClient public var hdfs: Hdfs {
                get { self[object: 12] }
                set { self[object: 12] = newValue }
                _modify { yield &self[object: 12] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.http`: ``Http``.
              @_alwaysEmitIntoClient public var http: Http {
                get { self[object: 13] }
                set { self[object: 13] = newValue }
                _modify { yield &self[object: 13] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? {
                get { self[field: 14] }
                set { self[field: 14] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 15] }
                set { self[field: 15] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.oss`: ``Oss``.
              @_alwaysEmitIntoClient public var oss: Oss {
                get { self[object: 16] }
                set { self[object: 16] = newValue }
                _modify { yield &self[object: 16] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 17] }
                set { self[string: 17] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.plugin`: ``Plugin``.
              @_alwaysEmitIntoClient public var plugin: Plugin {
                get { self[object: 18] }
                set { self[object: 18] = newValue }
                _modify { yield &self[object: 18] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.raw`: ``Raw``.
              @_alwaysEmitIntoClient public var raw: Raw {
                get { self[object: 19] }
                set { self[object: 19] = newValue }
                _modify { yield &self[object: 19] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.recurseMode`: true or false.
              @_alwaysEmitIntoClient public var recurseMode: Bool? {
                get { self[field: 20] }
                set { self[field: 20] = newValue }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.s3`: ``S3``.
              @_alwaysEmitIntoClient public var s3: S3 {
                get { self[object: 21] }
                set { self[object: 21] = newValue }
                _modify { yield &self[object: 21] }
              }
              /// `spec.templateDefaults.data.source.artifactPaths.subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? {
                get { self[string: 22] }
                set { self[string: 22] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive``.
              public typealias Archive = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC``.
              public typealias ArtifactGC =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory``.
              public typealias Artifactory =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure``.
              public typealias Azure = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs``.
              public typealias Gcs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git``.
              public typealias Git = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs``.
              public typealias Hdfs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http``.
              public typealias Http = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss``.
              public typealias Oss = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin``.
              public typealias Plugin = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw``.
              public typealias Raw = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3``.
              public typealias S3 = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3
            }
          }

          /// `spec.templateDefaults.data.transformation[]`, with one field.
          public struct TransformationItem: SchemaObject {
            public static let fields = FieldTable("!-", ["expression"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(expression: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.expression = expression
              configure(&self)
            }
            /// `spec.templateDefaults.data.transformation[].expression`: a string, required.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.templateDefaults.http`, with 8 fields.
        public struct Http: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?[ ?- ?- ?- ?- !-",
            [
              "body", "bodyFrom", "headers", "insecureSkipVerify", "method", "successCondition", "timeoutSeconds",
              "url",
            ],
            [BodyFrom.self, HeadersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            url: String,
            body: String? = nil,
            bodyFrom: BodyFrom? = nil,
            headers: [HeadersItem]? = nil,
            insecureSkipVerify: Bool? = nil,
            method: String? = nil,
            successCondition: String? = nil,
            timeoutSeconds: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.body = body
            if let bodyFrom { self.bodyFrom = bodyFrom }
            self.headers = headers
            self.insecureSkipVerify = insecureSkipVerify
            self.method = method
            self.successCondition = successCondition
            self.timeoutSeconds = timeoutSeconds
            self.url = url
            configure(&self)
          }
          /// `spec.templateDefaults.http.body`: a string.
          @_alwaysEmitIntoClient public var body: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.templateDefaults.http.bodyFrom`: ``BodyFrom``.
          @_alwaysEmitIntoClient public var bodyFrom: BodyFrom {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.templateDefaults.http.headers`: a list of ``HeadersItem``.
          @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.http.insecureSkipVerify`: true or false.
          @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.templateDefaults.http.method`: a string.
          @_alwaysEmitIntoClient public var method: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.templateDefaults.http.successCondition`: a string.
          @_alwaysEmitIntoClient public var successCondition: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.templateDefaults.http.timeoutSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.templateDefaults.http.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 7] } set { self[string: 7] = newValue } }

          /// `spec.templateDefaults.http.bodyFrom`, with one field.
          public struct BodyFrom: SchemaObject {
            public static let fields = FieldTable("?-", ["bytes"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(bytes: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.bytes = bytes
              configure(&self)
            }
            /// `spec.templateDefaults.http.bodyFrom.bytes`: a string, format `byte`.
            @_alwaysEmitIntoClient public var bytes: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.templateDefaults.http.headers[]`, with 3 fields.
          public struct HeadersItem: SchemaObject {
            public static let fields = FieldTable("!- ?- ?{", ["name", "value", "valueFrom"], [ValueFrom.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              value: String? = nil,
              valueFrom: ValueFrom? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              if let valueFrom { self.valueFrom = valueFrom }
              configure(&self)
            }
            /// `spec.templateDefaults.http.headers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.templateDefaults.http.headers[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.templateDefaults.http.headers[].valueFrom`: ``ValueFrom``.
            @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.templateDefaults.http.headers[].valueFrom`, with one field.
            public struct ValueFrom: SchemaObject {
              public static let fields = FieldTable("?{", ["secretKeyRef"], [SecretKeyRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                secretKeyRef: SecretKeyRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let secretKeyRef { self.secretKeyRef = secretKeyRef }
                configure(&self)
              }
              /// `spec.templateDefaults.http.headers[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
              @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as
              /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.SecretKeyRef``.
              public typealias SecretKeyRef =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.SecretKeyRef
            }
          }
        }

        /// `spec.templateDefaults.initContainers[]`, with 26 fields.
        public struct InitContainersItem: SchemaObject {
          public static let fields = FieldTable(
            """
            !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?- ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- \
            ?#devicePath ?#mountPath ?-
            """,
            [
              "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
              "mirrorVolumeMounts", "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy",
              "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath",
              "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
            ],
            [
              EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
              ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self,
              StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            args: [String]? = nil,
            command: [String]? = nil,
            env: [EnvItem]? = nil,
            envFrom: [EnvFromItem]? = nil,
            image: String? = nil,
            imagePullPolicy: String? = nil,
            lifecycle: Lifecycle? = nil,
            livenessProbe: LivenessProbe? = nil,
            mirrorVolumeMounts: Bool? = nil,
            ports: [PortsItem]? = nil,
            readinessProbe: ReadinessProbe? = nil,
            resizePolicy: [ResizePolicyItem]? = nil,
            resources: Resources? = nil,
            restartPolicy: String? = nil,
            restartPolicyRules: [RestartPolicyRulesItem]? = nil,
            securityContext: SecurityContext? = nil,
            startupProbe: StartupProbe? = nil,
            stdin: Bool? = nil,
            stdinOnce: Bool? = nil,
            terminationMessagePath: String? = nil,
            terminationMessagePolicy: String? = nil,
            tty: Bool? = nil,
            volumeDevices: [VolumeDevicesItem]? = nil,
            volumeMounts: [VolumeMountsItem]? = nil,
            workingDir: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.args = args
            self.command = command
            self.env = env
            self.envFrom = envFrom
            self.image = image
            self.imagePullPolicy = imagePullPolicy
            if let lifecycle { self.lifecycle = lifecycle }
            if let livenessProbe { self.livenessProbe = livenessProbe }
            self.mirrorVolumeMounts = mirrorVolumeMounts
            self.ports = ports
            if let readinessProbe { self.readinessProbe = readinessProbe }
            self.resizePolicy = resizePolicy
            if let resources { self.resources = resources }
            self.restartPolicy = restartPolicy
            self.restartPolicyRules = restartPolicyRules
            if let securityContext { self.securityContext = securityContext }
            if let startupProbe { self.startupProbe = startupProbe }
            self.stdin = stdin
            self.stdinOnce = stdinOnce
            self.terminationMessagePath = terminationMessagePath
            self.terminationMessagePolicy = terminationMessagePolicy
            self.tty = tty
            self.volumeDevices = volumeDevices
            self.volumeMounts = volumeMounts
            self.workingDir = workingDir
            configure(&self)
          }
          /// `spec.templateDefaults.initContainers[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.templateDefaults.initContainers[].args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.templateDefaults.initContainers[].command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.templateDefaults.initContainers[].envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].image`: a string.
          @_alwaysEmitIntoClient public var image: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.templateDefaults.initContainers[].livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.templateDefaults.initContainers[].mirrorVolumeMounts`: true or false.
          @_alwaysEmitIntoClient public var mirrorVolumeMounts: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and
          /// `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// `spec.templateDefaults.initContainers[].resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.templateDefaults.initContainers[].restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.templateDefaults.initContainers[].startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
            get { self[object: 17] }
            set { self[object: 17] = newValue }
            _modify { yield &self[object: 17] }
          }
          /// `spec.templateDefaults.initContainers[].stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 18] } set { self[field: 18] = newValue } }
          /// `spec.templateDefaults.initContainers[].stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? {
            get { self[field: 19] }
            set { self[field: 19] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? {
            get { self[string: 20] }
            set { self[string: 20] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
            get { self[string: 21] }
            set { self[string: 21] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 22] } set { self[field: 22] = newValue } }
          /// `spec.templateDefaults.initContainers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by
          /// `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
            get { self[field: 23] }
            set { self[field: 23] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by
          /// `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
            get { self[field: 24] }
            set { self[field: 24] = newValue }
          }
          /// `spec.templateDefaults.initContainers[].workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? {
            get { self[string: 25] }
            set { self[string: 25] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
          public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
          public typealias EnvFromItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
          public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias LivenessProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
          public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
          public typealias ResizePolicyItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
          public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
          /// The same as
          /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
          public typealias RestartPolicyRulesItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
          public typealias SecurityContext =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
          public typealias VolumeDevicesItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
        }

        /// `spec.templateDefaults.inputs`, with 2 fields.
        public struct Inputs: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?[",
            ["artifacts", "parameters"],
            [ArtifactsItem.self, ParametersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            artifacts: [ArtifactsItem]? = nil,
            parameters: [ParametersItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.artifacts = artifacts
            self.parameters = parameters
            configure(&self)
          }
          /// `spec.templateDefaults.inputs.artifacts`: a list of ``ArtifactsItem``.
          @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.templateDefaults.inputs.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem``.
          public typealias ArtifactsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem``.
          public typealias ParametersItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
        }

        /// `spec.templateDefaults.memoize`, with 3 fields.
        public struct Memoize: SchemaObject {
          public static let fields = FieldTable("!{ !- !-", ["cache", "key", "maxAge"], [Cache.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            cache: Cache,
            key: String,
            maxAge: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cache = cache
            self.key = key
            self.maxAge = maxAge
            configure(&self)
          }
          /// `spec.templateDefaults.memoize.cache`: ``Cache``, required.
          @_alwaysEmitIntoClient public var cache: Cache {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.templateDefaults.memoize.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.templateDefaults.memoize.maxAge`: a string, required.
          @_alwaysEmitIntoClient public var maxAge: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }

          /// `spec.templateDefaults.memoize.cache`, with one field.
          public struct Cache: SchemaObject {
            public static let fields = FieldTable("!{", ["configMap"], [ConfigMap.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(configMap: ConfigMap, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.configMap = configMap
              configure(&self)
            }
            /// `spec.templateDefaults.memoize.cache.configMap`: ``ConfigMap``, required.
            @_alwaysEmitIntoClient public var configMap: ConfigMap {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.templateDefaults.memoize.cache.configMap`, with one field.
            public struct ConfigMap: SchemaObject {
              public static let fields = FieldTable("?-", ["name"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                configure(&self)
              }
              /// `spec.templateDefaults.memoize.cache.configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }
          }
        }

        /// `spec.templateDefaults.metadata`, with 2 fields.
        public struct Metadata: SchemaObject {
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
          /// `spec.templateDefaults.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.templateDefaults.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
        }

        /// `spec.templateDefaults.outputs`, with 4 fields.
        public struct Outputs: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?- ?[ ?-",
            ["artifacts", "exitCode", "parameters", "result"],
            [ArtifactsItem.self, ParametersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            artifacts: [ArtifactsItem]? = nil,
            exitCode: String? = nil,
            parameters: [ParametersItem]? = nil,
            result: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.artifacts = artifacts
            self.exitCode = exitCode
            self.parameters = parameters
            self.result = result
            configure(&self)
          }
          /// `spec.templateDefaults.outputs.artifacts`: a list of ``ArtifactsItem``.
          @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.templateDefaults.outputs.exitCode`: a string.
          @_alwaysEmitIntoClient public var exitCode: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.templateDefaults.outputs.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.outputs.result`: a string.
          @_alwaysEmitIntoClient public var result: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem``.
          public typealias ArtifactsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem``.
          public typealias ParametersItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
        }

        /// `spec.templateDefaults.resource`, with 8 fields.
        public struct ResourceObject: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?{ ?- ?- ?-",
            [
              "action", "failureCondition", "flags", "manifest", "manifestFrom", "mergeStrategy", "setOwnerReference",
              "successCondition",
            ],
            [ManifestFrom.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            action: Action,
            failureCondition: String? = nil,
            flags: [String]? = nil,
            manifest: String? = nil,
            manifestFrom: ManifestFrom? = nil,
            mergeStrategy: MergeStrategy? = nil,
            setOwnerReference: Bool? = nil,
            successCondition: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.action = action
            self.failureCondition = failureCondition
            self.flags = flags
            self.manifest = manifest
            if let manifestFrom { self.manifestFrom = manifestFrom }
            self.mergeStrategy = mergeStrategy
            self.setOwnerReference = setOwnerReference
            self.successCondition = successCondition
            configure(&self)
          }
          /// `spec.templateDefaults.resource.action`: ``Action``, required.
          @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.templateDefaults.resource.failureCondition`: a string.
          @_alwaysEmitIntoClient public var failureCondition: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.templateDefaults.resource.flags`: a list of strings.
          @_alwaysEmitIntoClient public var flags: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.resource.manifest`: a string.
          @_alwaysEmitIntoClient public var manifest: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.templateDefaults.resource.manifestFrom`: ``ManifestFrom``.
          @_alwaysEmitIntoClient public var manifestFrom: ManifestFrom {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.templateDefaults.resource.mergeStrategy`: ``MergeStrategy``.
          @_alwaysEmitIntoClient public var mergeStrategy: MergeStrategy? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.templateDefaults.resource.setOwnerReference`: true or false.
          @_alwaysEmitIntoClient public var setOwnerReference: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.templateDefaults.resource.successCondition`: a string.
          @_alwaysEmitIntoClient public var successCondition: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }

          /// `spec.templateDefaults.resource.action`, with 6 known values.
          public struct Action: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `apply`.
            @_alwaysEmitIntoClient public static var apply: Self { Self(text: "apply", unchecked: ()) }
            /// `create`.
            @_alwaysEmitIntoClient public static var create: Self { Self(text: "create", unchecked: ()) }
            /// `delete`.
            @_alwaysEmitIntoClient public static var delete: Self { Self(text: "delete", unchecked: ()) }
            /// `get`.
            @_alwaysEmitIntoClient public static var get: Self { Self(text: "get", unchecked: ()) }
            /// `patch`.
            @_alwaysEmitIntoClient public static var patch: Self { Self(text: "patch", unchecked: ()) }
            /// `replace`.
            @_alwaysEmitIntoClient public static var replace: Self { Self(text: "replace", unchecked: ()) }
          }

          /// `spec.templateDefaults.resource.manifestFrom`, with one field.
          public struct ManifestFrom: SchemaObject {
            public static let fields = FieldTable("!{", ["artifact"], [Artifact.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(artifact: Artifact, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.artifact = artifact
              configure(&self)
            }
            /// `spec.templateDefaults.resource.manifestFrom.artifact`: ``Artifact``, required.
            @_alwaysEmitIntoClient public var artifact: Artifact {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.templateDefaults.resource.manifestFrom.artifact`, with 23 fields.
            public struct Artifact: SchemaObject {
              public static let fields = FieldTable(
                "!- ?{ ?- ?{ ?{ ?{ ?- ?- ?- ?{ ?{ ?- ?{ ?{ ?- ?- ?{ ?- ?{ ?{ ?- ?{ ?-",
                [
                  "name", "archive", "archiveLogs", "artifactGC", "artifactory", "azure", "deleted", "from",
                  "fromExpression", "gcs", "git", "globalName", "hdfs", "http", "mode", "optional", "oss", "path",
                  "plugin", "raw", "recurseMode", "s3", "subPath",
                ],
                [
                  Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self,
                  Oss.self, Plugin.self, Raw.self, S3.self,
                ]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                archive: Archive? = nil,
                archiveLogs: Bool? = nil,
                artifactGC: ArtifactGC? = nil,
                artifactory: Artifactory? = nil,
                azure: Azure? = nil,
                deleted: Bool? = nil,
                from: String? = nil,
                fromExpression: String? = nil,
                gcs: Gcs? = nil,
                git: Git? = nil,
                globalName: String? = nil,
                hdfs: Hdfs? = nil,
                http: Http? = nil,
                mode: Int? = nil,
                optional: Bool? = nil,
                oss: Oss? = nil,
                path: String? = nil,
                plugin: Plugin? = nil,
                raw: Raw? = nil,
                recurseMode: Bool? = nil,
                s3: S3? = nil,
                subPath: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                if let archive { self.archive = archive }
                self.archiveLogs = archiveLogs
                if let artifactGC { self.artifactGC = artifactGC }
                if let artifactory { self.artifactory = artifactory }
                if let azure { self.azure = azure }
                self.deleted = deleted
                self.from = from
                self.fromExpression = fromExpression
                if let gcs { self.gcs = gcs }
                if let git { self.git = git }
                self.globalName = globalName
                if let hdfs { self.hdfs = hdfs }
                if let http { self.http = http }
                self.mode = mode
                self.optional = optional
                if let oss { self.oss = oss }
                self.path = path
                if let plugin { self.plugin = plugin }
                if let raw { self.raw = raw }
                self.recurseMode = recurseMode
                if let s3 { self.s3 = s3 }
                self.subPath = subPath
                configure(&self)
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.archive`: ``Archive``.
              @_alwaysEmitIntoClient public var archive: Archive {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.archiveLogs`: true or false.
              @_alwaysEmitIntoClient public var archiveLogs: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.artifactGC`: ``ArtifactGC``.
              @_alwaysEmitIntoClient public var artifactGC: ArtifactGC {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.artifactory`: ``Artifactory``.
              @_alwaysEmitIntoClient public var artifactory: Artifactory {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.azure`: ``Azure``.
              @_alwaysEmitIntoClient public var azure: Azure {
                get { self[object: 5] }
                set { self[object: 5] = newValue }
                _modify { yield &self[object: 5] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.deleted`: true or false.
              @_alwaysEmitIntoClient public var deleted: Bool? {
                get { self[field: 6] }
                set { self[field: 6] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.from`: a string.
              @_alwaysEmitIntoClient public var from: String? {
                get { self[string: 7] }
                set { self[string: 7] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.fromExpression`: a string.
              @_alwaysEmitIntoClient public var fromExpression: String? {
                get { self[string: 8] }
                set { self[string: 8] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.gcs`: ``Gcs``.
              @_alwaysEmitIntoClient public var gcs: Gcs {
                get { self[object: 9] }
                set { self[object: 9] = newValue }
                _modify { yield &self[object: 9] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.git`: ``Git``.
              @_alwaysEmitIntoClient public var git: Git {
                get { self[object: 10] }
                set { self[object: 10] = newValue }
                _modify { yield &self[object: 10] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.globalName`: a string.
              @_alwaysEmitIntoClient public var globalName: String? {
                get { self[string: 11] }
                set { self[string: 11] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.hdfs`: ``Hdfs``.
              @_alwaysEmitIntoClient public var hdfs: Hdfs {
                get { self[object: 12] }
                set { self[object: 12] = newValue }
                _modify { yield &self[object: 12] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.http`: ``Http``.
              @_alwaysEmitIntoClient public var http: Http {
                get { self[object: 13] }
                set { self[object: 13] = newValue }
                _modify { yield &self[object: 13] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? {
                get { self[field: 14] }
                set { self[field: 14] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 15] }
                set { self[field: 15] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.oss`: ``Oss``.
              @_alwaysEmitIntoClient public var oss: Oss {
                get { self[object: 16] }
                set { self[object: 16] = newValue }
                _modify { yield &self[object: 16] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 17] }
                set { self[string: 17] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.plugin`: ``Plugin``.
              @_alwaysEmitIntoClient public var plugin: Plugin {
                get { self[object: 18] }
                set { self[object: 18] = newValue }
                _modify { yield &self[object: 18] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.raw`: ``Raw``.
              @_alwaysEmitIntoClient public var raw: Raw {
                get { self[object: 19] }
                set { self[object: 19] = newValue }
                _modify { yield &self[object: 19] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.recurseMode`: true or false.
              @_alwaysEmitIntoClient public var recurseMode: Bool? {
                get { self[field: 20] }
                set { self[field: 20] = newValue }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.s3`: ``S3``.
              @_alwaysEmitIntoClient public var s3: S3 {
                get { self[object: 21] }
                set { self[object: 21] = newValue }
                _modify { yield &self[object: 21] }
              }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? {
                get { self[string: 22] }
                set { self[string: 22] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive``.
              public typealias Archive = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC``.
              public typealias ArtifactGC =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory``.
              public typealias Artifactory =
                ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure``.
              public typealias Azure = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs``.
              public typealias Gcs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git``.
              public typealias Git = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs``.
              public typealias Hdfs = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http``.
              public typealias Http = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss``.
              public typealias Oss = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin``.
              public typealias Plugin = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw``.
              public typealias Raw = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3``.
              public typealias S3 = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3
            }
          }

          /// `spec.templateDefaults.resource.mergeStrategy`, with 3 known values.
          public struct MergeStrategy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `json`.
            @_alwaysEmitIntoClient public static var json: Self { Self(text: "json", unchecked: ()) }
            /// `merge`.
            @_alwaysEmitIntoClient public static var merge: Self { Self(text: "merge", unchecked: ()) }
            /// `strategic`.
            @_alwaysEmitIntoClient public static var strategic: Self { Self(text: "strategic", unchecked: ()) }
          }
        }

        /// `spec.templateDefaults.script`, with 26 fields.
        public struct Script: SchemaObject {
          public static let fields = FieldTable(
            """
            ?- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?- ?{ ?- ?- ?- ?- ?- \
            ?#devicePath ?#mountPath ?-
            """,
            [
              "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
              "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules",
              "securityContext", "source", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath",
              "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
            ],
            [
              EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
              ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self,
              StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            args: [String]? = nil,
            command: [String]? = nil,
            env: [EnvItem]? = nil,
            envFrom: [EnvFromItem]? = nil,
            image: String? = nil,
            imagePullPolicy: String? = nil,
            lifecycle: Lifecycle? = nil,
            livenessProbe: LivenessProbe? = nil,
            ports: [PortsItem]? = nil,
            readinessProbe: ReadinessProbe? = nil,
            resizePolicy: [ResizePolicyItem]? = nil,
            resources: Resources? = nil,
            restartPolicy: String? = nil,
            restartPolicyRules: [RestartPolicyRulesItem]? = nil,
            securityContext: SecurityContext? = nil,
            source: String? = nil,
            startupProbe: StartupProbe? = nil,
            stdin: Bool? = nil,
            stdinOnce: Bool? = nil,
            terminationMessagePath: String? = nil,
            terminationMessagePolicy: String? = nil,
            tty: Bool? = nil,
            volumeDevices: [VolumeDevicesItem]? = nil,
            volumeMounts: [VolumeMountsItem]? = nil,
            workingDir: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.args = args
            self.command = command
            self.env = env
            self.envFrom = envFrom
            self.image = image
            self.imagePullPolicy = imagePullPolicy
            if let lifecycle { self.lifecycle = lifecycle }
            if let livenessProbe { self.livenessProbe = livenessProbe }
            self.ports = ports
            if let readinessProbe { self.readinessProbe = readinessProbe }
            self.resizePolicy = resizePolicy
            if let resources { self.resources = resources }
            self.restartPolicy = restartPolicy
            self.restartPolicyRules = restartPolicyRules
            if let securityContext { self.securityContext = securityContext }
            self.source = source
            if let startupProbe { self.startupProbe = startupProbe }
            self.stdin = stdin
            self.stdinOnce = stdinOnce
            self.terminationMessagePath = terminationMessagePath
            self.terminationMessagePolicy = terminationMessagePolicy
            self.tty = tty
            self.volumeDevices = volumeDevices
            self.volumeMounts = volumeMounts
            self.workingDir = workingDir
            configure(&self)
          }
          /// `spec.templateDefaults.script.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.templateDefaults.script.args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.templateDefaults.script.command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.templateDefaults.script.env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.templateDefaults.script.envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.templateDefaults.script.image`: a string.
          @_alwaysEmitIntoClient public var image: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.templateDefaults.script.imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.templateDefaults.script.lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.templateDefaults.script.livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.templateDefaults.script.ports`: a list of ``PortsItem``, told apart by `containerPort` and
          /// `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.templateDefaults.script.readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.templateDefaults.script.resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.templateDefaults.script.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 12] }
            set { self[object: 12] = newValue }
            _modify { yield &self[object: 12] }
          }
          /// `spec.templateDefaults.script.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.templateDefaults.script.restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.templateDefaults.script.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext {
            get { self[object: 15] }
            set { self[object: 15] = newValue }
            _modify { yield &self[object: 15] }
          }
          /// `spec.templateDefaults.script.source`: a string.
          @_alwaysEmitIntoClient public var source: String? {
            get { self[string: 16] }
            set { self[string: 16] = newValue }
          }
          /// `spec.templateDefaults.script.startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
            get { self[object: 17] }
            set { self[object: 17] = newValue }
            _modify { yield &self[object: 17] }
          }
          /// `spec.templateDefaults.script.stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 18] } set { self[field: 18] = newValue } }
          /// `spec.templateDefaults.script.stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? {
            get { self[field: 19] }
            set { self[field: 19] = newValue }
          }
          /// `spec.templateDefaults.script.terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? {
            get { self[string: 20] }
            set { self[string: 20] = newValue }
          }
          /// `spec.templateDefaults.script.terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
            get { self[string: 21] }
            set { self[string: 21] = newValue }
          }
          /// `spec.templateDefaults.script.tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 22] } set { self[field: 22] = newValue } }
          /// `spec.templateDefaults.script.volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
            get { self[field: 23] }
            set { self[field: 23] = newValue }
          }
          /// `spec.templateDefaults.script.volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
            get { self[field: 24] }
            set { self[field: 24] = newValue }
          }
          /// `spec.templateDefaults.script.workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? {
            get { self[string: 25] }
            set { self[string: 25] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
          public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
          public typealias EnvFromItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
          public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias LivenessProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
          public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
          public typealias ResizePolicyItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
          public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
          /// The same as
          /// ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
          public typealias RestartPolicyRulesItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
          public typealias SecurityContext =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
          public typealias VolumeDevicesItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem =
            ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
        }

        /// `spec.templateDefaults.steps[][]`, with 12 fields.
        public struct StepsItemItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?* ?- ?- ?- ?{ ?- ?- ?- ?{",
            [
              "name", "arguments", "continueOn", "hooks", "inline", "onExit", "template", "templateRef", "when",
              "withItems", "withParam", "withSequence",
            ],
            [Arguments.self, ContinueOn.self, HooksEntry.self, TemplateRef.self, WithSequence.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            arguments: Arguments? = nil,
            continueOn: ContinueOn? = nil,
            hooks: OrderedMap<HooksEntry>? = nil,
            inline: Value? = nil,
            onExit: String? = nil,
            template: String? = nil,
            templateRef: TemplateRef? = nil,
            when: String? = nil,
            withItems: Value? = nil,
            withParam: String? = nil,
            withSequence: WithSequence? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let arguments { self.arguments = arguments }
            if let continueOn { self.continueOn = continueOn }
            if let hooks { self.hooks = hooks }
            self.inline = inline
            self.onExit = onExit
            self.template = template
            if let templateRef { self.templateRef = templateRef }
            self.when = when
            self.withItems = withItems
            self.withParam = withParam
            if let withSequence { self.withSequence = withSequence }
            configure(&self)
          }
          /// `spec.templateDefaults.steps[][].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.templateDefaults.steps[][].arguments`: ``Arguments``.
          @_alwaysEmitIntoClient public var arguments: Arguments {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.templateDefaults.steps[][].continueOn`: ``ContinueOn``.
          @_alwaysEmitIntoClient public var continueOn: ContinueOn {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.templateDefaults.steps[][].hooks`: ``HooksEntry`` by name.
          @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.templateDefaults.steps[][].inline`: any value.
          @_alwaysEmitIntoClient public var inline: Value? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.templateDefaults.steps[][].onExit`: a string.
          @_alwaysEmitIntoClient public var onExit: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.templateDefaults.steps[][].template`: a string.
          @_alwaysEmitIntoClient public var template: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.templateDefaults.steps[][].templateRef`: ``TemplateRef``.
          @_alwaysEmitIntoClient public var templateRef: TemplateRef {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.templateDefaults.steps[][].when`: a string.
          @_alwaysEmitIntoClient public var when: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
          /// `spec.templateDefaults.steps[][].withItems`: any value.
          @_alwaysEmitIntoClient public var withItems: Value? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.templateDefaults.steps[][].withParam`: a string.
          @_alwaysEmitIntoClient public var withParam: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.templateDefaults.steps[][].withSequence`: ``WithSequence``.
          @_alwaysEmitIntoClient public var withSequence: WithSequence {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
          public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry``.
          public typealias HooksEntry = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef``.
          public typealias TemplateRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef

          /// `spec.templateDefaults.steps[][].continueOn`, with 2 fields.
          public struct ContinueOn: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["error", "failed"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              error: Bool? = nil,
              failed: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.error = error
              self.failed = failed
              configure(&self)
            }
            /// `spec.templateDefaults.steps[][].continueOn.error`: true or false.
            @_alwaysEmitIntoClient public var error: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.templateDefaults.steps[][].continueOn.failed`: true or false.
            @_alwaysEmitIntoClient public var failed: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          }

          /// `spec.templateDefaults.steps[][].withSequence`, with 4 fields.
          public struct WithSequence: SchemaObject {
            public static let fields = FieldTable("?- ?- ?- ?-", ["count", "end", "format", "start"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              count: IntOrString? = nil,
              end: IntOrString? = nil,
              format: String? = nil,
              start: IntOrString? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.count = count
              self.end = end
              self.format = format
              self.start = start
              configure(&self)
            }
            /// `spec.templateDefaults.steps[][].withSequence.count`: a whole number or a string.
            @_alwaysEmitIntoClient public var count: IntOrString? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.templateDefaults.steps[][].withSequence.end`: a whole number or a string.
            @_alwaysEmitIntoClient public var end: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.templateDefaults.steps[][].withSequence.format`: a string.
            @_alwaysEmitIntoClient public var format: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.templateDefaults.steps[][].withSequence.start`: a whole number or a string.
            @_alwaysEmitIntoClient public var start: IntOrString? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
          }
        }

        /// `spec.templateDefaults.suspend`, with one field.
        public struct Suspend: SchemaObject {
          public static let fields = FieldTable("?-", ["duration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(duration: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.duration = duration
            configure(&self)
          }
          /// `spec.templateDefaults.suspend.duration`: a string.
          @_alwaysEmitIntoClient public var duration: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
        }
      }

      /// `spec.tolerations[]`, with 5 fields.
      public struct TolerationsItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          ["effect", "key", "operator", "tolerationSeconds", "value"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          effect: String? = nil,
          key: String? = nil,
          `operator`: String? = nil,
          tolerationSeconds: Int? = nil,
          value: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.effect = effect
          self.key = key
          self.`operator` = `operator`
          self.tolerationSeconds = tolerationSeconds
          self.value = value
          configure(&self)
        }
        /// `spec.tolerations[].effect`: a string.
        @_alwaysEmitIntoClient public var effect: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.tolerations[].key`: a string.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.tolerations[].operator`: a string.
        @_alwaysEmitIntoClient public var `operator`: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.tolerations[].tolerationSeconds`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var tolerationSeconds: Int? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.tolerations[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
      }

      /// `spec.ttlStrategy`, with 3 fields.
      public struct TtlStrategy: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?-",
          ["secondsAfterCompletion", "secondsAfterFailure", "secondsAfterSuccess"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          secondsAfterCompletion: Int? = nil,
          secondsAfterFailure: Int? = nil,
          secondsAfterSuccess: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.secondsAfterCompletion = secondsAfterCompletion
          self.secondsAfterFailure = secondsAfterFailure
          self.secondsAfterSuccess = secondsAfterSuccess
          configure(&self)
        }
        /// `spec.ttlStrategy.secondsAfterCompletion`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterCompletion: Int? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.ttlStrategy.secondsAfterFailure`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterFailure: Int? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ttlStrategy.secondsAfterSuccess`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterSuccess: Int? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
      }

      /// `spec.volumeClaimGC`, with one field.
      public struct VolumeClaimGC: SchemaObject {
        public static let fields = FieldTable("?-", ["strategy"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(strategy: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.volumeClaimGC.strategy`: a string.
        @_alwaysEmitIntoClient public var strategy: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.volumeClaimTemplates[]`, with 5 fields.
      public struct VolumeClaimTemplatesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?{ ?{",
          ["apiVersion", "kind", "metadata", "spec", "status"],
          [Metadata.self, Spec.self, Status.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          apiVersion: String? = nil,
          kind: String? = nil,
          metadata: Metadata? = nil,
          spec: Spec? = nil,
          status: Status? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.apiVersion = apiVersion
          self.kind = kind
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          if let status { self.status = status }
          configure(&self)
        }
        /// `spec.volumeClaimTemplates[].apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.volumeClaimTemplates[].kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.volumeClaimTemplates[].metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.volumeClaimTemplates[].spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.volumeClaimTemplates[].status`: ``Status``.
        @_alwaysEmitIntoClient public var status: Status {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }

        /// `spec.volumeClaimTemplates[].spec`, with 9 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?{ ?{ ?- ?- ?- ?-",
            [
              "accessModes", "dataSource", "dataSourceRef", "resources", "selector", "storageClassName",
              "volumeAttributesClassName", "volumeMode", "volumeName",
            ],
            [DataSource.self, DataSourceRef.self, Resources.self, Selector.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            accessModes: [String]? = nil,
            dataSource: DataSource? = nil,
            dataSourceRef: DataSourceRef? = nil,
            resources: Resources? = nil,
            selector: Selector? = nil,
            storageClassName: String? = nil,
            volumeAttributesClassName: String? = nil,
            volumeMode: String? = nil,
            volumeName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.accessModes = accessModes
            if let dataSource { self.dataSource = dataSource }
            if let dataSourceRef { self.dataSourceRef = dataSourceRef }
            if let resources { self.resources = resources }
            if let selector { self.selector = selector }
            self.storageClassName = storageClassName
            self.volumeAttributesClassName = volumeAttributesClassName
            self.volumeMode = volumeMode
            self.volumeName = volumeName
            configure(&self)
          }
          /// `spec.volumeClaimTemplates[].spec.accessModes`: a list of strings.
          @_alwaysEmitIntoClient public var accessModes: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumeClaimTemplates[].spec.dataSource`: ``DataSource``.
          @_alwaysEmitIntoClient public var dataSource: DataSource {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.volumeClaimTemplates[].spec.dataSourceRef`: ``DataSourceRef``.
          @_alwaysEmitIntoClient public var dataSourceRef: DataSourceRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumeClaimTemplates[].spec.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.volumeClaimTemplates[].spec.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.volumeClaimTemplates[].spec.storageClassName`: a string.
          @_alwaysEmitIntoClient public var storageClassName: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.volumeClaimTemplates[].spec.volumeAttributesClassName`: a string.
          @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.volumeClaimTemplates[].spec.volumeMode`: a string.
          @_alwaysEmitIntoClient public var volumeMode: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.volumeClaimTemplates[].spec.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector``.
          public typealias Selector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector

          /// `spec.volumeClaimTemplates[].spec.dataSource`, with 3 fields.
          public struct DataSource: SchemaObject {
            public static let fields = FieldTable("!- ?- !-", ["name", "apiGroup", "kind"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              kind: String,
              apiGroup: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.dataSource.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.volumeClaimTemplates[].spec.dataSource.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.volumeClaimTemplates[].spec.dataSource.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.volumeClaimTemplates[].spec.dataSourceRef`, with 4 fields.
          public struct DataSourceRef: SchemaObject {
            public static let fields = FieldTable("!- ?- !- ?-", ["name", "apiGroup", "kind", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              kind: String,
              apiGroup: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.volumeClaimTemplates[].spec.resources`, with 2 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["limits", "requests"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              limits: OrderedMap<Quantity>? = nil,
              requests: OrderedMap<Quantity>? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let limits { self.limits = limits }
              if let requests { self.requests = requests }
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.resources.limits`: quantities by name.
            @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.volumeClaimTemplates[].spec.resources.requests`: quantities by name.
            @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
          }
        }

        /// `spec.volumeClaimTemplates[].metadata`, with 6 fields.
        public struct Metadata: SchemaObject {
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
          /// `spec.volumeClaimTemplates[].metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.volumeClaimTemplates[].metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.volumeClaimTemplates[].metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.volumeClaimTemplates[].metadata.generateName`: a string.
          @_alwaysEmitIntoClient public var generateName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumeClaimTemplates[].metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.volumeClaimTemplates[].metadata.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
        }

        /// `spec.volumeClaimTemplates[].status`, with 8 fields.
        public struct Status: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?#type ?- ?{ ?-",
            [
              "accessModes", "allocatedResourceStatuses", "allocatedResources", "capacity", "conditions",
              "currentVolumeAttributesClassName", "modifyVolumeStatus", "phase",
            ],
            [ConditionsItem.self, ModifyVolumeStatus.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            accessModes: [String]? = nil,
            allocatedResourceStatuses: OrderedMap<String>? = nil,
            allocatedResources: OrderedMap<Quantity>? = nil,
            capacity: OrderedMap<Quantity>? = nil,
            conditions: [ConditionsItem]? = nil,
            currentVolumeAttributesClassName: String? = nil,
            modifyVolumeStatus: ModifyVolumeStatus? = nil,
            phase: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.accessModes = accessModes
            if let allocatedResourceStatuses { self.allocatedResourceStatuses = allocatedResourceStatuses }
            if let allocatedResources { self.allocatedResources = allocatedResources }
            if let capacity { self.capacity = capacity }
            self.conditions = conditions
            self.currentVolumeAttributesClassName = currentVolumeAttributesClassName
            if let modifyVolumeStatus { self.modifyVolumeStatus = modifyVolumeStatus }
            self.phase = phase
            configure(&self)
          }
          /// `spec.volumeClaimTemplates[].status.accessModes`: a list of strings.
          @_alwaysEmitIntoClient public var accessModes: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumeClaimTemplates[].status.allocatedResourceStatuses`: strings by name.
          @_alwaysEmitIntoClient public var allocatedResourceStatuses: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.volumeClaimTemplates[].status.allocatedResources`: quantities by name.
          @_alwaysEmitIntoClient public var allocatedResources: OrderedMap<Quantity> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumeClaimTemplates[].status.capacity`: quantities by name.
          @_alwaysEmitIntoClient public var capacity: OrderedMap<Quantity> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.volumeClaimTemplates[].status.conditions`: a list of ``ConditionsItem``, told apart by `type`.
          @_alwaysEmitIntoClient public var conditions: [ConditionsItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.volumeClaimTemplates[].status.currentVolumeAttributesClassName`: a string.
          @_alwaysEmitIntoClient public var currentVolumeAttributesClassName: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus`: ``ModifyVolumeStatus``.
          @_alwaysEmitIntoClient public var modifyVolumeStatus: ModifyVolumeStatus {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.volumeClaimTemplates[].status.phase`: a string.
          @_alwaysEmitIntoClient public var phase: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }

          /// `spec.volumeClaimTemplates[].status.conditions[]`, with 6 fields.
          public struct ConditionsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- !- !-",
              ["lastProbeTime", "lastTransitionTime", "message", "reason", "status", "type"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              status: String,
              type: String,
              lastProbeTime: String? = nil,
              lastTransitionTime: String? = nil,
              message: String? = nil,
              reason: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.lastProbeTime = lastProbeTime
              self.lastTransitionTime = lastTransitionTime
              self.message = message
              self.reason = reason
              self.status = status
              self.type = type
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].lastProbeTime`: a string, format `date-time`.
            @_alwaysEmitIntoClient public var lastProbeTime: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].lastTransitionTime`: a string, format `date-time`.
            @_alwaysEmitIntoClient public var lastTransitionTime: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].message`: a string.
            @_alwaysEmitIntoClient public var message: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].reason`: a string.
            @_alwaysEmitIntoClient public var reason: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].status`: a string, required.
            @_alwaysEmitIntoClient public var status: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.conditions[].type`: a string, required.
            @_alwaysEmitIntoClient public var type: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
          }

          /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus`, with 2 fields.
          public struct ModifyVolumeStatus: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["status", "targetVolumeAttributesClassName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              status: String,
              targetVolumeAttributesClassName: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.status = status
              self.targetVolumeAttributesClassName = targetVolumeAttributesClassName
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus.status`: a string, required.
            @_alwaysEmitIntoClient public var status: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus.targetVolumeAttributesClassName`: a string.
            @_alwaysEmitIntoClient public var targetVolumeAttributesClassName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.volumes[]`, with 31 fields.
      public struct VolumesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
          [
            "name", "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi",
            "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo",
            "glusterfs", "hostPath", "image", "iscsi", "nfs", "persistentVolumeClaim", "photonPersistentDisk",
            "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume",
          ],
          [
            AwsElasticBlockStore.self, AzureDisk.self, AzureFile.self, Cephfs.self, Cinder.self, ConfigMap.self,
            Csi.self, DownwardAPI.self, EmptyDir.self, Ephemeral.self, Fc.self, FlexVolume.self, Flocker.self,
            GcePersistentDisk.self, GitRepo.self, Glusterfs.self, HostPath.self, Image.self, Iscsi.self, Nfs.self,
            PersistentVolumeClaim.self, PhotonPersistentDisk.self, PortworxVolume.self, Projected.self, Quobyte.self,
            Rbd.self, ScaleIO.self, Secret.self, Storageos.self, VsphereVolume.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          awsElasticBlockStore: AwsElasticBlockStore? = nil,
          azureDisk: AzureDisk? = nil,
          azureFile: AzureFile? = nil,
          cephfs: Cephfs? = nil,
          cinder: Cinder? = nil,
          configMap: ConfigMap? = nil,
          csi: Csi? = nil,
          downwardAPI: DownwardAPI? = nil,
          emptyDir: EmptyDir? = nil,
          ephemeral: Ephemeral? = nil,
          fc: Fc? = nil,
          flexVolume: FlexVolume? = nil,
          flocker: Flocker? = nil,
          gcePersistentDisk: GcePersistentDisk? = nil,
          gitRepo: GitRepo? = nil,
          glusterfs: Glusterfs? = nil,
          hostPath: HostPath? = nil,
          image: Image? = nil,
          iscsi: Iscsi? = nil,
          nfs: Nfs? = nil,
          persistentVolumeClaim: PersistentVolumeClaim? = nil,
          photonPersistentDisk: PhotonPersistentDisk? = nil,
          portworxVolume: PortworxVolume? = nil,
          projected: Projected? = nil,
          quobyte: Quobyte? = nil,
          rbd: Rbd? = nil,
          scaleIO: ScaleIO? = nil,
          secret: Secret? = nil,
          storageos: Storageos? = nil,
          vsphereVolume: VsphereVolume? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let awsElasticBlockStore { self.awsElasticBlockStore = awsElasticBlockStore }
          if let azureDisk { self.azureDisk = azureDisk }
          if let azureFile { self.azureFile = azureFile }
          if let cephfs { self.cephfs = cephfs }
          if let cinder { self.cinder = cinder }
          if let configMap { self.configMap = configMap }
          if let csi { self.csi = csi }
          if let downwardAPI { self.downwardAPI = downwardAPI }
          if let emptyDir { self.emptyDir = emptyDir }
          if let ephemeral { self.ephemeral = ephemeral }
          if let fc { self.fc = fc }
          if let flexVolume { self.flexVolume = flexVolume }
          if let flocker { self.flocker = flocker }
          if let gcePersistentDisk { self.gcePersistentDisk = gcePersistentDisk }
          if let gitRepo { self.gitRepo = gitRepo }
          if let glusterfs { self.glusterfs = glusterfs }
          if let hostPath { self.hostPath = hostPath }
          if let image { self.image = image }
          if let iscsi { self.iscsi = iscsi }
          if let nfs { self.nfs = nfs }
          if let persistentVolumeClaim { self.persistentVolumeClaim = persistentVolumeClaim }
          if let photonPersistentDisk { self.photonPersistentDisk = photonPersistentDisk }
          if let portworxVolume { self.portworxVolume = portworxVolume }
          if let projected { self.projected = projected }
          if let quobyte { self.quobyte = quobyte }
          if let rbd { self.rbd = rbd }
          if let scaleIO { self.scaleIO = scaleIO }
          if let secret { self.secret = secret }
          if let storageos { self.storageos = storageos }
          if let vsphereVolume { self.vsphereVolume = vsphereVolume }
          configure(&self)
        }
        /// `spec.volumes[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.volumes[].awsElasticBlockStore`: ``AwsElasticBlockStore``.
        @_alwaysEmitIntoClient public var awsElasticBlockStore: AwsElasticBlockStore {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.volumes[].azureDisk`: ``AzureDisk``.
        @_alwaysEmitIntoClient public var azureDisk: AzureDisk {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.volumes[].azureFile`: ``AzureFile``.
        @_alwaysEmitIntoClient public var azureFile: AzureFile {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.volumes[].cephfs`: ``Cephfs``.
        @_alwaysEmitIntoClient public var cephfs: Cephfs {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.volumes[].cinder`: ``Cinder``.
        @_alwaysEmitIntoClient public var cinder: Cinder {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.volumes[].configMap`: ``ConfigMap``.
        @_alwaysEmitIntoClient public var configMap: ConfigMap {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.volumes[].csi`: ``Csi``.
        @_alwaysEmitIntoClient public var csi: Csi {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.volumes[].downwardAPI`: ``DownwardAPI``.
        @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.volumes[].emptyDir`: ``EmptyDir``.
        @_alwaysEmitIntoClient public var emptyDir: EmptyDir {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.volumes[].ephemeral`: ``Ephemeral``.
        @_alwaysEmitIntoClient public var ephemeral: Ephemeral {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.volumes[].fc`: ``Fc``.
        @_alwaysEmitIntoClient public var fc: Fc {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.volumes[].flexVolume`: ``FlexVolume``.
        @_alwaysEmitIntoClient public var flexVolume: FlexVolume {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.volumes[].flocker`: ``Flocker``.
        @_alwaysEmitIntoClient public var flocker: Flocker {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.volumes[].gcePersistentDisk`: ``GcePersistentDisk``.
        @_alwaysEmitIntoClient public var gcePersistentDisk: GcePersistentDisk {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.volumes[].gitRepo`: ``GitRepo``.
        @_alwaysEmitIntoClient public var gitRepo: GitRepo {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.volumes[].glusterfs`: ``Glusterfs``.
        @_alwaysEmitIntoClient public var glusterfs: Glusterfs {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.volumes[].hostPath`: ``HostPath``.
        @_alwaysEmitIntoClient public var hostPath: HostPath {
          get { self[object: 17] }
          set { self[object: 17] = newValue }
          _modify { yield &self[object: 17] }
        }
        /// `spec.volumes[].image`: ``Image``.
        @_alwaysEmitIntoClient public var image: Image {
          get { self[object: 18] }
          set { self[object: 18] = newValue }
          _modify { yield &self[object: 18] }
        }
        /// `spec.volumes[].iscsi`: ``Iscsi``.
        @_alwaysEmitIntoClient public var iscsi: Iscsi {
          get { self[object: 19] }
          set { self[object: 19] = newValue }
          _modify { yield &self[object: 19] }
        }
        /// `spec.volumes[].nfs`: ``Nfs``.
        @_alwaysEmitIntoClient public var nfs: Nfs {
          get { self[object: 20] }
          set { self[object: 20] = newValue }
          _modify { yield &self[object: 20] }
        }
        /// `spec.volumes[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
        @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim {
          get { self[object: 21] }
          set { self[object: 21] = newValue }
          _modify { yield &self[object: 21] }
        }
        /// `spec.volumes[].photonPersistentDisk`: ``PhotonPersistentDisk``.
        @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDisk {
          get { self[object: 22] }
          set { self[object: 22] = newValue }
          _modify { yield &self[object: 22] }
        }
        /// `spec.volumes[].portworxVolume`: ``PortworxVolume``.
        @_alwaysEmitIntoClient public var portworxVolume: PortworxVolume {
          get { self[object: 23] }
          set { self[object: 23] = newValue }
          _modify { yield &self[object: 23] }
        }
        /// `spec.volumes[].projected`: ``Projected``.
        @_alwaysEmitIntoClient public var projected: Projected {
          get { self[object: 24] }
          set { self[object: 24] = newValue }
          _modify { yield &self[object: 24] }
        }
        /// `spec.volumes[].quobyte`: ``Quobyte``.
        @_alwaysEmitIntoClient public var quobyte: Quobyte {
          get { self[object: 25] }
          set { self[object: 25] = newValue }
          _modify { yield &self[object: 25] }
        }
        /// `spec.volumes[].rbd`: ``Rbd``.
        @_alwaysEmitIntoClient public var rbd: Rbd {
          get { self[object: 26] }
          set { self[object: 26] = newValue }
          _modify { yield &self[object: 26] }
        }
        /// `spec.volumes[].scaleIO`: ``ScaleIO``.
        @_alwaysEmitIntoClient public var scaleIO: ScaleIO {
          get { self[object: 27] }
          set { self[object: 27] = newValue }
          _modify { yield &self[object: 27] }
        }
        /// `spec.volumes[].secret`: ``Secret``.
        @_alwaysEmitIntoClient public var secret: Secret {
          get { self[object: 28] }
          set { self[object: 28] = newValue }
          _modify { yield &self[object: 28] }
        }
        /// `spec.volumes[].storageos`: ``Storageos``.
        @_alwaysEmitIntoClient public var storageos: Storageos {
          get { self[object: 29] }
          set { self[object: 29] = newValue }
          _modify { yield &self[object: 29] }
        }
        /// `spec.volumes[].vsphereVolume`: ``VsphereVolume``.
        @_alwaysEmitIntoClient public var vsphereVolume: VsphereVolume {
          get { self[object: 30] }
          set { self[object: 30] = newValue }
          _modify { yield &self[object: 30] }
        }

        /// `spec.volumes[].awsElasticBlockStore`, with 4 fields.
        public struct AwsElasticBlockStore: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- !-", ["fsType", "partition", "readOnly", "volumeID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            volumeID: String,
            fsType: String? = nil,
            partition: Int? = nil,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.partition = partition
            self.readOnly = readOnly
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].awsElasticBlockStore.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].awsElasticBlockStore.partition`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var partition: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].awsElasticBlockStore.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.volumes[].awsElasticBlockStore.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }

        /// `spec.volumes[].azureDisk`, with 6 fields.
        public struct AzureDisk: SchemaObject {
          public static let fields = FieldTable(
            "?- !- !- ?- ?- ?-",
            ["cachingMode", "diskName", "diskURI", "fsType", "kind", "readOnly"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            diskName: String,
            diskURI: String,
            cachingMode: String? = nil,
            fsType: String? = nil,
            kind: String? = nil,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cachingMode = cachingMode
            self.diskName = diskName
            self.diskURI = diskURI
            self.fsType = fsType
            self.kind = kind
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].azureDisk.cachingMode`: a string.
          @_alwaysEmitIntoClient public var cachingMode: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].azureDisk.diskName`: a string, required.
          @_alwaysEmitIntoClient public var diskName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].azureDisk.diskURI`: a string, required.
          @_alwaysEmitIntoClient public var diskURI: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].azureDisk.fsType`: a string, by default `"ext4"`.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumes[].azureDisk.kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.volumes[].azureDisk.readOnly`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
        }

        /// `spec.volumes[].azureFile`, with 3 fields.
        public struct AzureFile: SchemaObject {
          public static let fields = FieldTable("?- !- !-", ["readOnly", "secretName", "shareName"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            secretName: String,
            shareName: String,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.readOnly = readOnly
            self.secretName = secretName
            self.shareName = shareName
            configure(&self)
          }
          /// `spec.volumes[].azureFile.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.volumes[].azureFile.secretName`: a string, required.
          @_alwaysEmitIntoClient public var secretName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].azureFile.shareName`: a string, required.
          @_alwaysEmitIntoClient public var shareName: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }

        /// `spec.volumes[].cephfs`, with 6 fields.
        public struct Cephfs: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?{ ?-",
            ["monitors", "path", "readOnly", "secretFile", "secretRef", "user"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            monitors: [String],
            path: String? = nil,
            readOnly: Bool? = nil,
            secretFile: String? = nil,
            secretRef: SecretRef? = nil,
            user: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.monitors = monitors
            self.path = path
            self.readOnly = readOnly
            self.secretFile = secretFile
            if let secretRef { self.secretRef = secretRef }
            self.user = user
            configure(&self)
          }
          /// `spec.volumes[].cephfs.monitors`: a list of strings, required.
          @_alwaysEmitIntoClient public var monitors: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumes[].cephfs.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.volumes[].cephfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.volumes[].cephfs.secretFile`: a string.
          @_alwaysEmitIntoClient public var secretFile: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumes[].cephfs.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.volumes[].cephfs.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 5] } set { self[string: 5] = newValue } }

          /// `spec.volumes[].cephfs.secretRef`, with one field.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable("?-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.volumes[].cephfs.secretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.volumes[].cinder`, with 4 fields.
        public struct Cinder: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ !-",
            ["fsType", "readOnly", "secretRef", "volumeID"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            volumeID: String,
            fsType: String? = nil,
            readOnly: Bool? = nil,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].cinder.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].cinder.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].cinder.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumes[].cinder.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].configMap`, with 4 fields.
        public struct ConfigMap: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?[ ?-",
            ["name", "defaultMode", "items", "optional"],
            [ItemsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            defaultMode: Int? = nil,
            items: [ItemsItem]? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            configure(&self)
          }
          /// `spec.volumes[].configMap.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.volumes[].configMap.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.volumes[].configMap.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.volumes[].configMap.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }

          /// `spec.volumes[].configMap.items[]`, with 3 fields.
          public struct ItemsItem: SchemaObject {
            public static let fields = FieldTable("!- ?- !-", ["key", "mode", "path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              path: String,
              mode: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.mode = mode
              self.path = path
              configure(&self)
            }
            /// `spec.volumes[].configMap.items[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.volumes[].configMap.items[].mode`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.volumes[].configMap.items[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.volumes[].csi`, with 5 fields.
        public struct Csi: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?{ ?- ?-",
            ["driver", "fsType", "nodePublishSecretRef", "readOnly", "volumeAttributes"],
            [NodePublishSecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            driver: String,
            fsType: String? = nil,
            nodePublishSecretRef: NodePublishSecretRef? = nil,
            readOnly: Bool? = nil,
            volumeAttributes: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.driver = driver
            self.fsType = fsType
            if let nodePublishSecretRef { self.nodePublishSecretRef = nodePublishSecretRef }
            self.readOnly = readOnly
            if let volumeAttributes { self.volumeAttributes = volumeAttributes }
            configure(&self)
          }
          /// `spec.volumes[].csi.driver`: a string, required.
          @_alwaysEmitIntoClient public var driver: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].csi.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].csi.nodePublishSecretRef`: ``NodePublishSecretRef``.
          @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumes[].csi.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.volumes[].csi.volumeAttributes`: strings by name.
          @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.volumes[].csi.nodePublishSecretRef`, with one field.
          public struct NodePublishSecretRef: SchemaObject {
            public static let fields = FieldTable("?-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.volumes[].csi.nodePublishSecretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.volumes[].downwardAPI`, with 2 fields.
        public struct DownwardAPI: SchemaObject {
          public static let fields = FieldTable("?- ?[", ["defaultMode", "items"], [ItemsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            defaultMode: Int? = nil,
            items: [ItemsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.items = items
            configure(&self)
          }
          /// `spec.volumes[].downwardAPI.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumes[].downwardAPI.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.volumes[].downwardAPI.items[]`, with 4 fields.
          public struct ItemsItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- !- ?{",
              ["fieldRef", "mode", "path", "resourceFieldRef"],
              [FieldRef.self, ResourceFieldRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              path: String,
              fieldRef: FieldRef? = nil,
              mode: Int? = nil,
              resourceFieldRef: ResourceFieldRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let fieldRef { self.fieldRef = fieldRef }
              self.mode = mode
              self.path = path
              if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
              configure(&self)
            }
            /// `spec.volumes[].downwardAPI.items[].fieldRef`: ``FieldRef``.
            @_alwaysEmitIntoClient public var fieldRef: FieldRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.volumes[].downwardAPI.items[].mode`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.volumes[].downwardAPI.items[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.volumes[].downwardAPI.items[].resourceFieldRef`: ``ResourceFieldRef``.
            @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }

            /// `spec.volumes[].downwardAPI.items[].fieldRef`, with 2 fields.
            public struct FieldRef: SchemaObject {
              public static let fields = FieldTable("?- !-", ["apiVersion", "fieldPath"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                fieldPath: String,
                apiVersion: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.apiVersion = apiVersion
                self.fieldPath = fieldPath
                configure(&self)
              }
              /// `spec.volumes[].downwardAPI.items[].fieldRef.apiVersion`: a string.
              @_alwaysEmitIntoClient public var apiVersion: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].downwardAPI.items[].fieldRef.fieldPath`: a string, required.
              @_alwaysEmitIntoClient public var fieldPath: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.volumes[].downwardAPI.items[].resourceFieldRef`, with 3 fields.
            public struct ResourceFieldRef: SchemaObject {
              public static let fields = FieldTable("?- ?- !-", ["containerName", "divisor", "resource"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                resource: String,
                containerName: String? = nil,
                divisor: Quantity? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.containerName = containerName
                self.divisor = divisor
                self.resource = resource
                configure(&self)
              }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.containerName`: a string.
              @_alwaysEmitIntoClient public var containerName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor`: a quantity.
              @_alwaysEmitIntoClient public var divisor: Quantity? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.resource`: a string, required.
              @_alwaysEmitIntoClient public var resource: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.volumes[].emptyDir`, with 2 fields.
        public struct EmptyDir: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["medium", "sizeLimit"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            medium: String? = nil,
            sizeLimit: Quantity? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.medium = medium
            self.sizeLimit = sizeLimit
            configure(&self)
          }
          /// `spec.volumes[].emptyDir.medium`: a string.
          @_alwaysEmitIntoClient public var medium: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].emptyDir.sizeLimit`: a quantity.
          @_alwaysEmitIntoClient public var sizeLimit: Quantity? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }

        /// `spec.volumes[].ephemeral`, with one field.
        public struct Ephemeral: SchemaObject {
          public static let fields = FieldTable("?{", ["volumeClaimTemplate"], [VolumeClaimTemplate.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            volumeClaimTemplate: VolumeClaimTemplate? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let volumeClaimTemplate { self.volumeClaimTemplate = volumeClaimTemplate }
            configure(&self)
          }
          /// `spec.volumes[].ephemeral.volumeClaimTemplate`: ``VolumeClaimTemplate``.
          @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.volumes[].ephemeral.volumeClaimTemplate`, with 2 fields.
          public struct VolumeClaimTemplate: SchemaObject {
            public static let fields = FieldTable("?{ !{", ["metadata", "spec"], [Metadata.self, Spec.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              spec: Spec,
              metadata: Metadata? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let metadata { self.metadata = metadata }
              self.spec = spec
              configure(&self)
            }
            /// `spec.volumes[].ephemeral.volumeClaimTemplate.metadata`: ``Metadata``.
            @_alwaysEmitIntoClient public var metadata: Metadata {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.volumes[].ephemeral.volumeClaimTemplate.spec`: ``Spec``, required.
            @_alwaysEmitIntoClient public var spec: Spec {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec``.
            public typealias Spec = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata``.
            public typealias Metadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata
          }
        }

        /// `spec.volumes[].fc`, with 5 fields.
        public struct Fc: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?- ?-", ["fsType", "lun", "readOnly", "targetWWNs", "wwids"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            fsType: String? = nil,
            lun: Int? = nil,
            readOnly: Bool? = nil,
            targetWWNs: [String]? = nil,
            wwids: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.lun = lun
            self.readOnly = readOnly
            self.targetWWNs = targetWWNs
            self.wwids = wwids
            configure(&self)
          }
          /// `spec.volumes[].fc.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].fc.lun`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].fc.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.volumes[].fc.targetWWNs`: a list of strings.
          @_alwaysEmitIntoClient public var targetWWNs: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.volumes[].fc.wwids`: a list of strings.
          @_alwaysEmitIntoClient public var wwids: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
        }

        /// `spec.volumes[].flexVolume`, with 5 fields.
        public struct FlexVolume: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?{",
            ["driver", "fsType", "options", "readOnly", "secretRef"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            driver: String,
            fsType: String? = nil,
            options: OrderedMap<String>? = nil,
            readOnly: Bool? = nil,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.driver = driver
            self.fsType = fsType
            if let options { self.options = options }
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            configure(&self)
          }
          /// `spec.volumes[].flexVolume.driver`: a string, required.
          @_alwaysEmitIntoClient public var driver: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].flexVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].flexVolume.options`: strings by name.
          @_alwaysEmitIntoClient public var options: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumes[].flexVolume.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.volumes[].flexVolume.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].flocker`, with 2 fields.
        public struct Flocker: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["datasetName", "datasetUUID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            datasetName: String? = nil,
            datasetUUID: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.datasetName = datasetName
            self.datasetUUID = datasetUUID
            configure(&self)
          }
          /// `spec.volumes[].flocker.datasetName`: a string.
          @_alwaysEmitIntoClient public var datasetName: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].flocker.datasetUUID`: a string.
          @_alwaysEmitIntoClient public var datasetUUID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.volumes[].gcePersistentDisk`, with 4 fields.
        public struct GcePersistentDisk: SchemaObject {
          public static let fields = FieldTable("?- ?- !- ?-", ["fsType", "partition", "pdName", "readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            pdName: String,
            fsType: String? = nil,
            partition: Int? = nil,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.partition = partition
            self.pdName = pdName
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].gcePersistentDisk.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].gcePersistentDisk.partition`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var partition: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].gcePersistentDisk.pdName`: a string, required.
          @_alwaysEmitIntoClient public var pdName: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].gcePersistentDisk.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        }

        /// `spec.volumes[].gitRepo`, with 3 fields.
        public struct GitRepo: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["directory", "repository", "revision"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            repository: String,
            directory: String? = nil,
            revision: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.directory = directory
            self.repository = repository
            self.revision = revision
            configure(&self)
          }
          /// `spec.volumes[].gitRepo.directory`: a string.
          @_alwaysEmitIntoClient public var directory: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].gitRepo.repository`: a string, required.
          @_alwaysEmitIntoClient public var repository: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].gitRepo.revision`: a string.
          @_alwaysEmitIntoClient public var revision: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }

        /// `spec.volumes[].glusterfs`, with 3 fields.
        public struct Glusterfs: SchemaObject {
          public static let fields = FieldTable("!- !- ?-", ["endpoints", "path", "readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            endpoints: String,
            path: String,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.endpoints = endpoints
            self.path = path
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].glusterfs.endpoints`: a string, required.
          @_alwaysEmitIntoClient public var endpoints: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].glusterfs.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.volumes[].glusterfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.volumes[].hostPath`, with 2 fields.
        public struct HostPath: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["path", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            path: String,
            type: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            self.type = type
            configure(&self)
          }
          /// `spec.volumes[].hostPath.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.volumes[].hostPath.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.volumes[].image`, with 2 fields.
        public struct Image: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["pullPolicy", "reference"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            pullPolicy: String? = nil,
            reference: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.pullPolicy = pullPolicy
            self.reference = reference
            configure(&self)
          }
          /// `spec.volumes[].image.pullPolicy`: a string.
          @_alwaysEmitIntoClient public var pullPolicy: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].image.reference`: a string.
          @_alwaysEmitIntoClient public var reference: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.volumes[].iscsi`, with 11 fields.
        public struct Iscsi: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- !- ?- !- ?- ?- ?{ !-",
            [
              "chapAuthDiscovery", "chapAuthSession", "fsType", "initiatorName", "iqn", "iscsiInterface", "lun",
              "portals", "readOnly", "secretRef", "targetPortal",
            ],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            iqn: String,
            lun: Int,
            targetPortal: String,
            chapAuthDiscovery: Bool? = nil,
            chapAuthSession: Bool? = nil,
            fsType: String? = nil,
            initiatorName: String? = nil,
            iscsiInterface: String? = nil,
            portals: [String]? = nil,
            readOnly: Bool? = nil,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.chapAuthDiscovery = chapAuthDiscovery
            self.chapAuthSession = chapAuthSession
            self.fsType = fsType
            self.initiatorName = initiatorName
            self.iqn = iqn
            self.iscsiInterface = iscsiInterface
            self.lun = lun
            self.portals = portals
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.targetPortal = targetPortal
            configure(&self)
          }
          /// `spec.volumes[].iscsi.chapAuthDiscovery`: true or false.
          @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumes[].iscsi.chapAuthSession`: true or false.
          @_alwaysEmitIntoClient public var chapAuthSession: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.volumes[].iscsi.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].iscsi.initiatorName`: a string.
          @_alwaysEmitIntoClient public var initiatorName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumes[].iscsi.iqn`: a string, required.
          @_alwaysEmitIntoClient public var iqn: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.volumes[].iscsi.iscsiInterface`: a string, by default `"default"`.
          @_alwaysEmitIntoClient public var iscsiInterface: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.volumes[].iscsi.lun`: a whole number, format `int32`, required.
          @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
          /// `spec.volumes[].iscsi.portals`: a list of strings.
          @_alwaysEmitIntoClient public var portals: [String]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.volumes[].iscsi.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
          /// `spec.volumes[].iscsi.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }
          /// `spec.volumes[].iscsi.targetPortal`: a string, required.
          @_alwaysEmitIntoClient public var targetPortal: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].nfs`, with 3 fields.
        public struct Nfs: SchemaObject {
          public static let fields = FieldTable("!- ?- !-", ["path", "readOnly", "server"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            path: String,
            server: String,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            self.readOnly = readOnly
            self.server = server
            configure(&self)
          }
          /// `spec.volumes[].nfs.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.volumes[].nfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].nfs.server`: a string, required.
          @_alwaysEmitIntoClient public var server: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }

        /// `spec.volumes[].persistentVolumeClaim`, with 2 fields.
        public struct PersistentVolumeClaim: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["claimName", "readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            claimName: String,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.claimName = claimName
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].persistentVolumeClaim.claimName`: a string, required.
          @_alwaysEmitIntoClient public var claimName: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].persistentVolumeClaim.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }

        /// `spec.volumes[].photonPersistentDisk`, with 2 fields.
        public struct PhotonPersistentDisk: SchemaObject {
          public static let fields = FieldTable("?- !-", ["fsType", "pdID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            pdID: String,
            fsType: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.pdID = pdID
            configure(&self)
          }
          /// `spec.volumes[].photonPersistentDisk.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].photonPersistentDisk.pdID`: a string, required.
          @_alwaysEmitIntoClient public var pdID: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.volumes[].portworxVolume`, with 3 fields.
        public struct PortworxVolume: SchemaObject {
          public static let fields = FieldTable("?- ?- !-", ["fsType", "readOnly", "volumeID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            volumeID: String,
            fsType: String? = nil,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].portworxVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].portworxVolume.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].portworxVolume.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }

        /// `spec.volumes[].projected`, with 2 fields.
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
          /// `spec.volumes[].projected.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumes[].projected.sources`: a list of ``SourcesItem``.
          @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.volumes[].projected.sources[]`, with 6 fields.
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
            /// `spec.volumes[].projected.sources[].clusterTrustBundle`: ``ClusterTrustBundle``.
            @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.volumes[].projected.sources[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.volumes[].projected.sources[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.volumes[].projected.sources[].podCertificate`: ``PodCertificate``.
            @_alwaysEmitIntoClient public var podCertificate: PodCertificate {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.volumes[].projected.sources[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.volumes[].projected.sources[].serviceAccountToken`: ``ServiceAccountToken``.
            @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }

            /// `spec.volumes[].projected.sources[].clusterTrustBundle`, with 5 fields.
            public struct ClusterTrustBundle: SchemaObject {
              public static let fields = FieldTable(
                "?- ?{ ?- !- ?-",
                ["name", "labelSelector", "optional", "path", "signerName"],
                [LabelSelector.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                path: String,
                name: String? = nil,
                labelSelector: LabelSelector? = nil,
                optional: Bool? = nil,
                signerName: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                if let labelSelector { self.labelSelector = labelSelector }
                self.optional = optional
                self.path = path
                self.signerName = signerName
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.labelSelector`: ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.signerName`: a string.
              @_alwaysEmitIntoClient public var signerName: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
              public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector
            }

            /// `spec.volumes[].projected.sources[].configMap`, with 3 fields.
            public struct ConfigMap: SchemaObject {
              public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                items: [ItemsItem]? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].projected.sources[].configMap.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.volumes[].projected.sources[].configMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].downwardAPI`, with one field.
            public struct DownwardAPI: SchemaObject {
              public static let fields = FieldTable("?[", ["items"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                items: [ItemsItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.items = items
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].downwardAPI.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].podCertificate`, with 7 fields.
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
              /// `spec.volumes[].projected.sources[].podCertificate.certificateChainPath`: a string.
              @_alwaysEmitIntoClient public var certificateChainPath: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.credentialBundlePath`: a string.
              @_alwaysEmitIntoClient public var credentialBundlePath: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.keyPath`: a string.
              @_alwaysEmitIntoClient public var keyPath: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.keyType`: a string, required.
              @_alwaysEmitIntoClient public var keyType: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.maxExpirationSeconds`: a whole number, format
              /// `int32`.
              @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.signerName`: a string, required.
              @_alwaysEmitIntoClient public var signerName: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.volumes[].projected.sources[].podCertificate.userAnnotations`: strings by name.
              @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> {
                get { self[object: 6] }
                set { self[object: 6] = newValue }
                _modify { yield &self[object: 6] }
              }
            }

            /// `spec.volumes[].projected.sources[].secret`, with 3 fields.
            public struct Secret: SchemaObject {
              public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                items: [ItemsItem]? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].secret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].projected.sources[].secret.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.volumes[].projected.sources[].secret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].serviceAccountToken`, with 3 fields.
            public struct ServiceAccountToken: SchemaObject {
              public static let fields = FieldTable("?- ?- !-", ["audience", "expirationSeconds", "path"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                path: String,
                audience: String? = nil,
                expirationSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.audience = audience
                self.expirationSeconds = expirationSeconds
                self.path = path
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.audience`: a string.
              @_alwaysEmitIntoClient public var audience: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.expirationSeconds`: a whole number, format
              /// `int64`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.volumes[].quobyte`, with 6 fields.
        public struct Quobyte: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- !- ?- ?- !-",
            ["group", "readOnly", "registry", "tenant", "user", "volume"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            registry: String,
            volume: String,
            group: String? = nil,
            readOnly: Bool? = nil,
            tenant: String? = nil,
            user: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.group = group
            self.readOnly = readOnly
            self.registry = registry
            self.tenant = tenant
            self.user = user
            self.volume = volume
            configure(&self)
          }
          /// `spec.volumes[].quobyte.group`: a string.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].quobyte.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].quobyte.registry`: a string, required.
          @_alwaysEmitIntoClient public var registry: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].quobyte.tenant`: a string.
          @_alwaysEmitIntoClient public var tenant: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumes[].quobyte.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.volumes[].quobyte.volume`: a string, required.
          @_alwaysEmitIntoClient public var volume: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
        }

        /// `spec.volumes[].rbd`, with 8 fields.
        public struct Rbd: SchemaObject {
          public static let fields = FieldTable(
            "?- !- ?- !- ?- ?- ?{ ?-",
            ["fsType", "image", "keyring", "monitors", "pool", "readOnly", "secretRef", "user"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            image: String,
            monitors: [String],
            fsType: String? = nil,
            keyring: String? = nil,
            pool: String? = nil,
            readOnly: Bool? = nil,
            secretRef: SecretRef? = nil,
            user: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.image = image
            self.keyring = keyring
            self.monitors = monitors
            self.pool = pool
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.user = user
            configure(&self)
          }
          /// `spec.volumes[].rbd.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].rbd.image`: a string, required.
          @_alwaysEmitIntoClient public var image: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].rbd.keyring`: a string, by default `"/etc/ceph/keyring"`.
          @_alwaysEmitIntoClient public var keyring: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].rbd.monitors`: a list of strings, required.
          @_alwaysEmitIntoClient public var monitors: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.volumes[].rbd.pool`: a string, by default `"rbd"`.
          @_alwaysEmitIntoClient public var pool: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.volumes[].rbd.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
          /// `spec.volumes[].rbd.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.volumes[].rbd.user`: a string, by default `"admin"`.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].scaleIO`, with 10 fields.
        public struct ScaleIO: SchemaObject {
          public static let fields = FieldTable(
            "?- !- ?- ?- !{ ?- ?- ?- !- ?-",
            [
              "fsType", "gateway", "protectionDomain", "readOnly", "secretRef", "sslEnabled", "storageMode",
              "storagePool", "system", "volumeName",
            ],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            gateway: String,
            secretRef: SecretRef,
            system: String,
            fsType: String? = nil,
            protectionDomain: String? = nil,
            readOnly: Bool? = nil,
            sslEnabled: Bool? = nil,
            storageMode: String? = nil,
            storagePool: String? = nil,
            volumeName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.gateway = gateway
            self.protectionDomain = protectionDomain
            self.readOnly = readOnly
            self.secretRef = secretRef
            self.sslEnabled = sslEnabled
            self.storageMode = storageMode
            self.storagePool = storagePool
            self.system = system
            self.volumeName = volumeName
            configure(&self)
          }
          /// `spec.volumes[].scaleIO.fsType`: a string, by default `"xfs"`.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].scaleIO.gateway`: a string, required.
          @_alwaysEmitIntoClient public var gateway: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].scaleIO.protectionDomain`: a string.
          @_alwaysEmitIntoClient public var protectionDomain: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].scaleIO.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.volumes[].scaleIO.secretRef`: ``SecretRef``, required.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.volumes[].scaleIO.sslEnabled`: true or false.
          @_alwaysEmitIntoClient public var sslEnabled: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.volumes[].scaleIO.storageMode`: a string, by default `"ThinProvisioned"`.
          @_alwaysEmitIntoClient public var storageMode: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.volumes[].scaleIO.storagePool`: a string.
          @_alwaysEmitIntoClient public var storagePool: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.volumes[].scaleIO.system`: a string, required.
          @_alwaysEmitIntoClient public var system: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.volumes[].scaleIO.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].secret`, with 4 fields.
        public struct Secret: SchemaObject {
          public static let fields = FieldTable(
            "?- ?[ ?- ?-",
            ["defaultMode", "items", "optional", "secretName"],
            [ItemsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            defaultMode: Int? = nil,
            items: [ItemsItem]? = nil,
            optional: Bool? = nil,
            secretName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            self.secretName = secretName
            configure(&self)
          }
          /// `spec.volumes[].secret.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.volumes[].secret.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.volumes[].secret.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.volumes[].secret.secretName`: a string.
          @_alwaysEmitIntoClient public var secretName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
          public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
        }

        /// `spec.volumes[].storageos`, with 5 fields.
        public struct Storageos: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?- ?-",
            ["fsType", "readOnly", "secretRef", "volumeName", "volumeNamespace"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            fsType: String? = nil,
            readOnly: Bool? = nil,
            secretRef: SecretRef? = nil,
            volumeName: String? = nil,
            volumeNamespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.volumeName = volumeName
            self.volumeNamespace = volumeNamespace
            configure(&self)
          }
          /// `spec.volumes[].storageos.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].storageos.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.volumes[].storageos.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.volumes[].storageos.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.volumes[].storageos.volumeNamespace`: a string.
          @_alwaysEmitIntoClient public var volumeNamespace: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].vsphereVolume`, with 4 fields.
        public struct VsphereVolume: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- !-",
            ["fsType", "storagePolicyID", "storagePolicyName", "volumePath"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            volumePath: String,
            fsType: String? = nil,
            storagePolicyID: String? = nil,
            storagePolicyName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.storagePolicyID = storagePolicyID
            self.storagePolicyName = storagePolicyName
            self.volumePath = volumePath
            configure(&self)
          }
          /// `spec.volumes[].vsphereVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.volumes[].vsphereVolume.storagePolicyID`: a string.
          @_alwaysEmitIntoClient public var storagePolicyID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.volumes[].vsphereVolume.storagePolicyName`: a string.
          @_alwaysEmitIntoClient public var storagePolicyName: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.volumes[].vsphereVolume.volumePath`: a string, required.
          @_alwaysEmitIntoClient public var volumePath: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }
      }

      /// `spec.workflowMetadata`, with 3 fields.
      public struct WorkflowMetadata: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?*",
          ["annotations", "labels", "labelsFrom"],
          [LabelsFromEntry.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          annotations: OrderedMap<String>? = nil,
          labels: OrderedMap<String>? = nil,
          labelsFrom: OrderedMap<LabelsFromEntry>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          if let labelsFrom { self.labelsFrom = labelsFrom }
          configure(&self)
        }
        /// `spec.workflowMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.workflowMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.workflowMetadata.labelsFrom`: ``LabelsFromEntry`` by name.
        @_alwaysEmitIntoClient public var labelsFrom: OrderedMap<LabelsFromEntry> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.workflowMetadata.labelsFrom.*`, with one field.
        public struct LabelsFromEntry: SchemaObject {
          public static let fields = FieldTable("!-", ["expression"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(expression: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.expression = expression
            configure(&self)
          }
          /// `spec.workflowMetadata.labelsFrom.*.expression`: a string, required.
          @_alwaysEmitIntoClient public var expression: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
        }
      }

      /// `spec.workflowTemplateRef`, with 2 fields.
      public struct WorkflowTemplateRef: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["name", "clusterScope"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          clusterScope: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.clusterScope = clusterScope
          configure(&self)
        }
        /// `spec.workflowTemplateRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workflowTemplateRef.clusterScope`: true or false.
        @_alwaysEmitIntoClient public var clusterScope: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }
    }
  }
}
