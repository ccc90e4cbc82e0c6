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
    public static let type = ResourceType(group: "argoproj.io", version: "v1alpha1", kind: "ClusterWorkflowTemplate", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 44 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-activeDeadlineSeconds", "?{affinity", "?-archiveLogs", "?{arguments", "?{artifactGC", "?{artifactRepositoryRef", "?-automountServiceAccountToken", "?{dnsConfig", "?-dnsPolicy", "?-entrypoint", "?{executor", "?[executorPlugins", "?*hooks", "?[hostAliases", "?-hostNetwork", "?[imagePullSecrets", "?{metrics", "?-nodeSelector", "?-onExit", "?-parallelism", "?{podDisruptionBudget", "?{podGC", "?{podMetadata", "?-podPriorityClassName", "?{podResources", "?-podSpecPatch", "?-priority", "?[resourceClaims", "?{retryStrategy", "?-schedulerName", "?{securityContext", "?-serviceAccountName", "?-shutdown", "?-suspend", "?{synchronization", "?{templateDefaults", "?[templates", "?[tolerations", "?{ttlStrategy", "?{volumeClaimGC", "?[volumeClaimTemplates", "?[volumes", "?{workflowMetadata", "?{workflowTemplateRef"], [Affinity.self, Arguments.self, ArtifactGC.self, ArtifactRepositoryRef.self, DnsConfig.self, Executor.self, ExecutorPluginsItem.self, HooksEntry.self, HostAliasesItem.self, ImagePullSecretsItem.self, Metrics.self, PodDisruptionBudget.self, PodGC.self, PodMetadata.self, PodResources.self, ResourceClaimsItem.self, RetryStrategy.self, SecurityContext.self, Synchronization.self, TemplateDefaults.self, TemplatesItem.self, TolerationsItem.self, TtlStrategy.self, VolumeClaimGC.self, VolumeClaimTemplatesItem.self, VolumesItem.self, WorkflowMetadata.self, WorkflowTemplateRef.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(activeDeadlineSeconds: Int? = nil, affinity: Affinity? = nil, archiveLogs: Bool? = nil, arguments: Arguments? = nil, artifactGC: ArtifactGC? = nil, artifactRepositoryRef: ArtifactRepositoryRef? = nil, automountServiceAccountToken: Bool? = nil, dnsConfig: DnsConfig? = nil, dnsPolicy: String? = nil, entrypoint: String? = nil, executor: Executor? = nil, executorPlugins: [ExecutorPluginsItem]? = nil, hooks: OrderedMap<HooksEntry>? = nil, hostAliases: [HostAliasesItem]? = nil, hostNetwork: Bool? = nil, imagePullSecrets: [ImagePullSecretsItem]? = nil, metrics: Metrics? = nil, nodeSelector: OrderedMap<String>? = nil, onExit: String? = nil, parallelism: Int? = nil, podDisruptionBudget: PodDisruptionBudget? = nil, podGC: PodGC? = nil, podMetadata: PodMetadata? = nil, podPriorityClassName: String? = nil, podResources: PodResources? = nil, podSpecPatch: String? = nil, priority: Int? = nil, resourceClaims: [ResourceClaimsItem]? = nil, retryStrategy: RetryStrategy? = nil, schedulerName: String? = nil, securityContext: SecurityContext? = nil, serviceAccountName: String? = nil, shutdown: String? = nil, suspend: Bool? = nil, synchronization: Synchronization? = nil, templateDefaults: TemplateDefaults? = nil, templates: [TemplatesItem]? = nil, tolerations: [TolerationsItem]? = nil, ttlStrategy: TtlStrategy? = nil, volumeClaimGC: VolumeClaimGC? = nil, volumeClaimTemplates: [VolumeClaimTemplatesItem]? = nil, volumes: [VolumesItem]? = nil, workflowMetadata: WorkflowMetadata? = nil, workflowTemplateRef: WorkflowTemplateRef? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? { get { self[field: "activeDeadlineSeconds"] } set { self[field: "activeDeadlineSeconds"] = newValue } }
      /// `spec.affinity`: ``Affinity``.
      @_alwaysEmitIntoClient public var affinity: Affinity { get { self[object: "affinity"] } set { self[object: "affinity"] = newValue } _modify { yield &self[object: "affinity"] } }
      /// `spec.archiveLogs`: true or false.
      @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: "archiveLogs"] } set { self[field: "archiveLogs"] = newValue } }
      /// `spec.arguments`: ``Arguments``.
      @_alwaysEmitIntoClient public var arguments: Arguments { get { self[object: "arguments"] } set { self[object: "arguments"] = newValue } _modify { yield &self[object: "arguments"] } }
      /// `spec.artifactGC`: ``ArtifactGC``.
      @_alwaysEmitIntoClient public var artifactGC: ArtifactGC { get { self[object: "artifactGC"] } set { self[object: "artifactGC"] = newValue } _modify { yield &self[object: "artifactGC"] } }
      /// `spec.artifactRepositoryRef`: ``ArtifactRepositoryRef``.
      @_alwaysEmitIntoClient public var artifactRepositoryRef: ArtifactRepositoryRef { get { self[object: "artifactRepositoryRef"] } set { self[object: "artifactRepositoryRef"] = newValue } _modify { yield &self[object: "artifactRepositoryRef"] } }
      /// `spec.automountServiceAccountToken`: true or false.
      @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? { get { self[field: "automountServiceAccountToken"] } set { self[field: "automountServiceAccountToken"] = newValue } }
      /// `spec.dnsConfig`: ``DnsConfig``.
      @_alwaysEmitIntoClient public var dnsConfig: DnsConfig { get { self[object: "dnsConfig"] } set { self[object: "dnsConfig"] = newValue } _modify { yield &self[object: "dnsConfig"] } }
      /// `spec.dnsPolicy`: a string.
      @_alwaysEmitIntoClient public var dnsPolicy: String? { get { self[string: "dnsPolicy"] } set { self[string: "dnsPolicy"] = newValue } }
      /// `spec.entrypoint`: a string.
      @_alwaysEmitIntoClient public var entrypoint: String? { get { self[string: "entrypoint"] } set { self[string: "entrypoint"] = newValue } }
      /// `spec.executor`: ``Executor``.
      @_alwaysEmitIntoClient public var executor: Executor { get { self[object: "executor"] } set { self[object: "executor"] = newValue } _modify { yield &self[object: "executor"] } }
      /// `spec.executorPlugins`: a list of ``ExecutorPluginsItem``.
      @_alwaysEmitIntoClient public var executorPlugins: [ExecutorPluginsItem]? { get { self[field: "executorPlugins"] } set { self[field: "executorPlugins"] = newValue } }
      /// `spec.hooks`: ``HooksEntry`` by name.
      @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> { get { self[object: "hooks"] } set { self[object: "hooks"] = newValue } _modify { yield &self[object: "hooks"] } }
      /// `spec.hostAliases`: a list of ``HostAliasesItem``.
      @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? { get { self[field: "hostAliases"] } set { self[field: "hostAliases"] = newValue } }
      /// `spec.hostNetwork`: true or false.
      @_alwaysEmitIntoClient public var hostNetwork: Bool? { get { self[field: "hostNetwork"] } set { self[field: "hostNetwork"] = newValue } }
      /// `spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``.
      @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? { get { self[field: "imagePullSecrets"] } set { self[field: "imagePullSecrets"] = newValue } }
      /// `spec.metrics`: ``Metrics``.
      @_alwaysEmitIntoClient public var metrics: Metrics { get { self[object: "metrics"] } set { self[object: "metrics"] = newValue } _modify { yield &self[object: "metrics"] } }
      /// `spec.nodeSelector`: strings by name.
      @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> { get { self[object: "nodeSelector"] } set { self[object: "nodeSelector"] = newValue } _modify { yield &self[object: "nodeSelector"] } }
      /// `spec.onExit`: a string.
      @_alwaysEmitIntoClient public var onExit: String? { get { self[string: "onExit"] } set { self[string: "onExit"] = newValue } }
      /// `spec.parallelism`: a whole number, format `int64`.
      @_alwaysEmitIntoClient public var parallelism: Int? { get { self[field: "parallelism"] } set { self[field: "parallelism"] = newValue } }
      /// `spec.podDisruptionBudget`: ``PodDisruptionBudget``.
      @_alwaysEmitIntoClient public var podDisruptionBudget: PodDisruptionBudget { get { self[object: "podDisruptionBudget"] } set { self[object: "podDisruptionBudget"] = newValue } _modify { yield &self[object: "podDisruptionBudget"] } }
      /// `spec.podGC`: ``PodGC``.
      @_alwaysEmitIntoClient public var podGC: PodGC { get { self[object: "podGC"] } set { self[object: "podGC"] = newValue } _modify { yield &self[object: "podGC"] } }
      /// `spec.podMetadata`: ``PodMetadata``.
      @_alwaysEmitIntoClient public var podMetadata: PodMetadata { get { self[object: "podMetadata"] } set { self[object: "podMetadata"] = newValue } _modify { yield &self[object: "podMetadata"] } }
      /// `spec.podPriorityClassName`: a string.
      @_alwaysEmitIntoClient public var podPriorityClassName: String? { get { self[string: "podPriorityClassName"] } set { self[string: "podPriorityClassName"] = newValue } }
      /// `spec.podResources`: ``PodResources``.
      @_alwaysEmitIntoClient public var podResources: PodResources { get { self[object: "podResources"] } set { self[object: "podResources"] = newValue } _modify { yield &self[object: "podResources"] } }
      /// `spec.podSpecPatch`: a string.
      @_alwaysEmitIntoClient public var podSpecPatch: String? { get { self[string: "podSpecPatch"] } set { self[string: "podSpecPatch"] = newValue } }
      /// `spec.priority`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var priority: Int? { get { self[field: "priority"] } set { self[field: "priority"] = newValue } }
      /// `spec.resourceClaims`: a list of ``ResourceClaimsItem``.
      @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? { get { self[field: "resourceClaims"] } set { self[field: "resourceClaims"] = newValue } }
      /// `spec.retryStrategy`: ``RetryStrategy``.
      @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy { get { self[object: "retryStrategy"] } set { self[object: "retryStrategy"] = newValue } _modify { yield &self[object: "retryStrategy"] } }
      /// `spec.schedulerName`: a string.
      @_alwaysEmitIntoClient public var schedulerName: String? { get { self[string: "schedulerName"] } set { self[string: "schedulerName"] = newValue } }
      /// `spec.securityContext`: ``SecurityContext``.
      @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
      /// `spec.shutdown`: a string.
      @_alwaysEmitIntoClient public var shutdown: String? { get { self[string: "shutdown"] } set { self[string: "shutdown"] = newValue } }
      /// `spec.suspend`: true or false.
      @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: "suspend"] } set { self[field: "suspend"] = newValue } }
      /// `spec.synchronization`: ``Synchronization``.
      @_alwaysEmitIntoClient public var synchronization: Synchronization { get { self[object: "synchronization"] } set { self[object: "synchronization"] = newValue } _modify { yield &self[object: "synchronization"] } }
      /// `spec.templateDefaults`: ``TemplateDefaults``.
      @_alwaysEmitIntoClient public var templateDefaults: TemplateDefaults { get { self[object: "templateDefaults"] } set { self[object: "templateDefaults"] = newValue } _modify { yield &self[object: "templateDefaults"] } }
      /// `spec.templates`: a list of ``TemplatesItem``.
      @_alwaysEmitIntoClient public var templates: [TemplatesItem]? { get { self[field: "templates"] } set { self[field: "templates"] = newValue } }
      /// `spec.tolerations`: a list of ``TolerationsItem``.
      @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? { get { self[field: "tolerations"] } set { self[field: "tolerations"] = newValue } }
      /// `spec.ttlStrategy`: ``TtlStrategy``.
      @_alwaysEmitIntoClient public var ttlStrategy: TtlStrategy { get { self[object: "ttlStrategy"] } set { self[object: "ttlStrategy"] = newValue } _modify { yield &self[object: "ttlStrategy"] } }
      /// `spec.volumeClaimGC`: ``VolumeClaimGC``.
      @_alwaysEmitIntoClient public var volumeClaimGC: VolumeClaimGC { get { self[object: "volumeClaimGC"] } set { self[object: "volumeClaimGC"] = newValue } _modify { yield &self[object: "volumeClaimGC"] } }
      /// `spec.volumeClaimTemplates`: a list of ``VolumeClaimTemplatesItem``.
      @_alwaysEmitIntoClient public var volumeClaimTemplates: [VolumeClaimTemplatesItem]? { get { self[field: "volumeClaimTemplates"] } set { self[field: "volumeClaimTemplates"] = newValue } }
      /// `spec.volumes`: a list of ``VolumesItem``.
      @_alwaysEmitIntoClient public var volumes: [VolumesItem]? { get { self[field: "volumes"] } set { self[field: "volumes"] = newValue } }
      /// `spec.workflowMetadata`: ``WorkflowMetadata``.
      @_alwaysEmitIntoClient public var workflowMetadata: WorkflowMetadata { get { self[object: "workflowMetadata"] } set { self[object: "workflowMetadata"] = newValue } _modify { yield &self[object: "workflowMetadata"] } }
      /// `spec.workflowTemplateRef`: ``WorkflowTemplateRef``.
      @_alwaysEmitIntoClient public var workflowTemplateRef: WorkflowTemplateRef { get { self[object: "workflowTemplateRef"] } set { self[object: "workflowTemplateRef"] = newValue } _modify { yield &self[object: "workflowTemplateRef"] } }
      /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults``.
      public typealias TemplatesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults

      /// `spec.affinity`, with 3 fields.
      public struct Affinity: SchemaObject {
        public static let fields = FieldTable(["?{nodeAffinity", "?{podAffinity", "?{podAntiAffinity"], [NodeAffinity.self, PodAffinity.self, PodAntiAffinity.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(nodeAffinity: NodeAffinity? = nil, podAffinity: PodAffinity? = nil, podAntiAffinity: PodAntiAffinity? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let nodeAffinity { self.nodeAffinity = nodeAffinity }
          if let podAffinity { self.podAffinity = podAffinity }
          if let podAntiAffinity { self.podAntiAffinity = podAntiAffinity }
          configure(&self)
        }
        /// `spec.affinity.nodeAffinity`: ``NodeAffinity``.
        @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity { get { self[object: "nodeAffinity"] } set { self[object: "nodeAffinity"] = newValue } _modify { yield &self[object: "nodeAffinity"] } }
        /// `spec.affinity.podAffinity`: ``PodAffinity``.
        @_alwaysEmitIntoClient public var podAffinity: PodAffinity { get { self[object: "podAffinity"] } set { self[object: "podAffinity"] = newValue } _modify { yield &self[object: "podAffinity"] } }
        /// `spec.affinity.podAntiAffinity`: ``PodAntiAffinity``.
        @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity { get { self[object: "podAntiAffinity"] } set { self[object: "podAntiAffinity"] = newValue } _modify { yield &self[object: "podAntiAffinity"] } }

        /// `spec.affinity.nodeAffinity`, with 2 fields.
        public struct NodeAffinity: SchemaObject {
          public static let fields = FieldTable(["?[preferredDuringSchedulingIgnoredDuringExecution", "?{requiredDuringSchedulingIgnoredDuringExecution"], [PreferredDuringSchedulingIgnoredDuringExecutionItem.self, RequiredDuringSchedulingIgnoredDuringExecution.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil, requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            if let requiredDuringSchedulingIgnoredDuringExecution { self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution }
            configure(&self)
          }
          /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] = newValue } }
          /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`: ``RequiredDuringSchedulingIgnoredDuringExecution``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution { get { self[object: "requiredDuringSchedulingIgnoredDuringExecution"] } set { self[object: "requiredDuringSchedulingIgnoredDuringExecution"] = newValue } _modify { yield &self[object: "requiredDuringSchedulingIgnoredDuringExecution"] } }

          /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`, with 2 fields.
          public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable(["!{preference", "!-weight"], [Preference.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(preference: Preference, weight: Int, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.preference = preference
              self.weight = weight
              configure(&self)
            }
            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference`: ``Preference``, required.
            @_alwaysEmitIntoClient public var preference: Preference { get { self[object: "preference"] } set { self[object: "preference"] = newValue } _modify { yield &self[object: "preference"] } }
            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }

            /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference`, with 2 fields.
            public struct Preference: SchemaObject {
              public static let fields = FieldTable(["?[matchExpressions", "?[matchFields"], [MatchExpressionsItem.self, MatchFieldsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchFields: [MatchFieldsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                self.matchFields = matchFields
                configure(&self)
              }
              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions`: a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields`: a list of ``MatchFieldsItem``.
              @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? { get { self[field: "matchFields"] } set { self[field: "matchFields"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem

              /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[]`, with 3 fields.
              public struct MatchFieldsItem: SchemaObject {
                public static let fields = FieldTable(["!-key", "!-operator", "?-values"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: String, `operator`: String, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.`operator` = `operator`
                  self.values = values
                  configure(&self)
                }
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].operator`: a string, required.
                @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
                /// `spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchFields[].values`: a list of strings.
                @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
              }
            }
          }

          /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`, with one field.
          public struct RequiredDuringSchedulingIgnoredDuringExecution: SchemaObject {
            public static let fields = FieldTable(["![nodeSelectorTerms"], [NodeSelectorTermsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(nodeSelectorTerms: [NodeSelectorTermsItem], configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.nodeSelectorTerms = nodeSelectorTerms
              configure(&self)
            }
            /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`: a list of ``NodeSelectorTermsItem``, required.
            @_alwaysEmitIntoClient public var nodeSelectorTerms: [NodeSelectorTermsItem]? { get { self[field: "nodeSelectorTerms"] } set { self[field: "nodeSelectorTerms"] = newValue } }

            /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[]`, with 2 fields.
            public struct NodeSelectorTermsItem: SchemaObject {
              public static let fields = FieldTable(["?[matchExpressions", "?[matchFields"], [MatchExpressionsItem.self, MatchFieldsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchFields: [MatchFieldsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                self.matchFields = matchFields
                configure(&self)
              }
              /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions`: a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
              /// `spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchFields`: a list of ``MatchFieldsItem``.
              @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? { get { self[field: "matchFields"] } set { self[field: "matchFields"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem``.
              public typealias MatchFieldsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
            }
          }
        }

        /// `spec.affinity.podAffinity`, with 2 fields.
        public struct PodAffinity: SchemaObject {
          public static let fields = FieldTable(["?[preferredDuringSchedulingIgnoredDuringExecution", "?[requiredDuringSchedulingIgnoredDuringExecution"], [PreferredDuringSchedulingIgnoredDuringExecutionItem.self, RequiredDuringSchedulingIgnoredDuringExecutionItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil, requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
            configure(&self)
          }
          /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] = newValue } }
          /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] = newValue } }

          /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`, with 2 fields.
          public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable(["!{podAffinityTerm", "!-weight"], [PodAffinityTerm.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(podAffinityTerm: PodAffinityTerm, weight: Int, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.podAffinityTerm = podAffinityTerm
              self.weight = weight
              configure(&self)
            }
            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`: ``PodAffinityTerm``, required.
            @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm { get { self[object: "podAffinityTerm"] } set { self[object: "podAffinityTerm"] = newValue } _modify { yield &self[object: "podAffinityTerm"] } }
            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var weight: Int? { get { self[field: "weight"] } set { self[field: "weight"] = newValue } }

            /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`, with 6 fields.
            public struct PodAffinityTerm: SchemaObject {
              public static let fields = FieldTable(["?{labelSelector", "?-matchLabelKeys", "?-mismatchLabelKeys", "?{namespaceSelector", "?-namespaces", "!-topologyKey"], [LabelSelector.self, NamespaceSelector.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(topologyKey: String, labelSelector: LabelSelector? = nil, matchLabelKeys: [String]? = nil, mismatchLabelKeys: [String]? = nil, namespaceSelector: NamespaceSelector? = nil, namespaces: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let labelSelector { self.labelSelector = labelSelector }
                self.matchLabelKeys = matchLabelKeys
                self.mismatchLabelKeys = mismatchLabelKeys
                if let namespaceSelector { self.namespaceSelector = namespaceSelector }
                self.namespaces = namespaces
                self.topologyKey = topologyKey
                configure(&self)
              }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector`: ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector { get { self[object: "labelSelector"] } set { self[object: "labelSelector"] = newValue } _modify { yield &self[object: "labelSelector"] } }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.matchLabelKeys`: a list of strings.
              @_alwaysEmitIntoClient public var matchLabelKeys: [String]? { get { self[field: "matchLabelKeys"] } set { self[field: "matchLabelKeys"] = newValue } }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.mismatchLabelKeys`: a list of strings.
              @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? { get { self[field: "mismatchLabelKeys"] } set { self[field: "mismatchLabelKeys"] = newValue } }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaceSelector`: ``NamespaceSelector``.
              @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector { get { self[object: "namespaceSelector"] } set { self[object: "namespaceSelector"] = newValue } _modify { yield &self[object: "namespaceSelector"] } }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaces`: a list of strings.
              @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: "namespaces"] } set { self[field: "namespaces"] = newValue } }
              /// `spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.topologyKey`: a string, required.
              @_alwaysEmitIntoClient public var topologyKey: String? { get { self[string: "topologyKey"] } set { self[string: "topologyKey"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
              public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector``.
              public typealias NamespaceSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
            }
          }

          /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[]`, with 6 fields.
          public struct RequiredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
            public static let fields = FieldTable(["?{labelSelector", "?-matchLabelKeys", "?-mismatchLabelKeys", "?{namespaceSelector", "?-namespaces", "!-topologyKey"], [LabelSelector.self, NamespaceSelector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(topologyKey: String, labelSelector: LabelSelector? = nil, matchLabelKeys: [String]? = nil, mismatchLabelKeys: [String]? = nil, namespaceSelector: NamespaceSelector? = nil, namespaces: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let labelSelector { self.labelSelector = labelSelector }
              self.matchLabelKeys = matchLabelKeys
              self.mismatchLabelKeys = mismatchLabelKeys
              if let namespaceSelector { self.namespaceSelector = namespaceSelector }
              self.namespaces = namespaces
              self.topologyKey = topologyKey
              configure(&self)
            }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector`: ``LabelSelector``.
            @_alwaysEmitIntoClient public var labelSelector: LabelSelector { get { self[object: "labelSelector"] } set { self[object: "labelSelector"] = newValue } _modify { yield &self[object: "labelSelector"] } }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].matchLabelKeys`: a list of strings.
            @_alwaysEmitIntoClient public var matchLabelKeys: [String]? { get { self[field: "matchLabelKeys"] } set { self[field: "matchLabelKeys"] = newValue } }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].mismatchLabelKeys`: a list of strings.
            @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? { get { self[field: "mismatchLabelKeys"] } set { self[field: "mismatchLabelKeys"] = newValue } }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`: ``NamespaceSelector``.
            @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector { get { self[object: "namespaceSelector"] } set { self[object: "namespaceSelector"] = newValue } _modify { yield &self[object: "namespaceSelector"] } }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaces`: a list of strings.
            @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: "namespaces"] } set { self[field: "namespaces"] = newValue } }
            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topologyKey`: a string, required.
            @_alwaysEmitIntoClient public var topologyKey: String? { get { self[string: "topologyKey"] } set { self[string: "topologyKey"] = newValue } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
            public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector

            /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`, with 2 fields.
            public struct NamespaceSelector: SchemaObject {
              public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.matchExpressions = matchExpressions
                if let matchLabels { self.matchLabels = matchLabels }
                configure(&self)
              }
              /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
              /// `spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchLabels`: strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
            }
          }
        }

        /// `spec.affinity.podAntiAffinity`, with 2 fields.
        public struct PodAntiAffinity: SchemaObject {
          public static let fields = FieldTable(["?[preferredDuringSchedulingIgnoredDuringExecution", "?[requiredDuringSchedulingIgnoredDuringExecution"], [PreferredDuringSchedulingIgnoredDuringExecutionItem.self, RequiredDuringSchedulingIgnoredDuringExecutionItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil, requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
            self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
            configure(&self)
          }
          /// `spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] = newValue } }
          /// `spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
        }
      }

      /// `spec.arguments`, with 2 fields.
      public struct Arguments: SchemaObject {
        public static let fields = FieldTable(["?[artifacts", "?[parameters"], [ArtifactsItem.self, ParametersItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(artifacts: [ArtifactsItem]? = nil, parameters: [ParametersItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.artifacts = artifacts
          self.parameters = parameters
          configure(&self)
        }
        /// `spec.arguments.artifacts`: a list of ``ArtifactsItem``.
        @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? { get { self[field: "artifacts"] } set { self[field: "artifacts"] = newValue } }
        /// `spec.arguments.parameters`: a list of ``ParametersItem``.
        @_alwaysEmitIntoClient public var parameters: [ParametersItem]? { get { self[field: "parameters"] } set { self[field: "parameters"] = newValue } }

        /// `spec.arguments.artifacts[]`, with 23 fields.
        public struct ArtifactsItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?{archive", "?-archiveLogs", "?{artifactGC", "?{artifactory", "?{azure", "?-deleted", "?-from", "?-fromExpression", "?{gcs", "?{git", "?-globalName", "?{hdfs", "?{http", "?-mode", "?-optional", "?{oss", "?-path", "?{plugin", "?{raw", "?-recurseMode", "?{s3", "?-subPath"], [Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self, Oss.self, Plugin.self, Raw.self, S3.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, archive: Archive? = nil, archiveLogs: Bool? = nil, artifactGC: ArtifactGC? = nil, artifactory: Artifactory? = nil, azure: Azure? = nil, deleted: Bool? = nil, from: String? = nil, fromExpression: String? = nil, gcs: Gcs? = nil, git: Git? = nil, globalName: String? = nil, hdfs: Hdfs? = nil, http: Http? = nil, mode: Int? = nil, optional: Bool? = nil, oss: Oss? = nil, path: String? = nil, plugin: Plugin? = nil, raw: Raw? = nil, recurseMode: Bool? = nil, s3: S3? = nil, subPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.arguments.artifacts[].archive`: ``Archive``.
          @_alwaysEmitIntoClient public var archive: Archive { get { self[object: "archive"] } set { self[object: "archive"] = newValue } _modify { yield &self[object: "archive"] } }
          /// `spec.arguments.artifacts[].archiveLogs`: true or false.
          @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: "archiveLogs"] } set { self[field: "archiveLogs"] = newValue } }
          /// `spec.arguments.artifacts[].artifactGC`: ``ArtifactGC``.
          @_alwaysEmitIntoClient public var artifactGC: ArtifactGC { get { self[object: "artifactGC"] } set { self[object: "artifactGC"] = newValue } _modify { yield &self[object: "artifactGC"] } }
          /// `spec.arguments.artifacts[].artifactory`: ``Artifactory``.
          @_alwaysEmitIntoClient public var artifactory: Artifactory { get { self[object: "artifactory"] } set { self[object: "artifactory"] = newValue } _modify { yield &self[object: "artifactory"] } }
          /// `spec.arguments.artifacts[].azure`: ``Azure``.
          @_alwaysEmitIntoClient public var azure: Azure { get { self[object: "azure"] } set { self[object: "azure"] = newValue } _modify { yield &self[object: "azure"] } }
          /// `spec.arguments.artifacts[].deleted`: true or false.
          @_alwaysEmitIntoClient public var deleted: Bool? { get { self[field: "deleted"] } set { self[field: "deleted"] = newValue } }
          /// `spec.arguments.artifacts[].from`: a string.
          @_alwaysEmitIntoClient public var from: String? { get { self[string: "from"] } set { self[string: "from"] = newValue } }
          /// `spec.arguments.artifacts[].fromExpression`: a string.
          @_alwaysEmitIntoClient public var fromExpression: String? { get { self[string: "fromExpression"] } set { self[string: "fromExpression"] = newValue } }
          /// `spec.arguments.artifacts[].gcs`: ``Gcs``.
          @_alwaysEmitIntoClient public var gcs: Gcs { get { self[object: "gcs"] } set { self[object: "gcs"] = newValue } _modify { yield &self[object: "gcs"] } }
          /// `spec.arguments.artifacts[].git`: ``Git``.
          @_alwaysEmitIntoClient public var git: Git { get { self[object: "git"] } set { self[object: "git"] = newValue } _modify { yield &self[object: "git"] } }
          /// `spec.arguments.artifacts[].globalName`: a string.
          @_alwaysEmitIntoClient public var globalName: String? { get { self[string: "globalName"] } set { self[string: "globalName"] = newValue } }
          /// `spec.arguments.artifacts[].hdfs`: ``Hdfs``.
          @_alwaysEmitIntoClient public var hdfs: Hdfs { get { self[object: "hdfs"] } set { self[object: "hdfs"] = newValue } _modify { yield &self[object: "hdfs"] } }
          /// `spec.arguments.artifacts[].http`: ``Http``.
          @_alwaysEmitIntoClient public var http: Http { get { self[object: "http"] } set { self[object: "http"] = newValue } _modify { yield &self[object: "http"] } }
          /// `spec.arguments.artifacts[].mode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var mode: Int? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
          /// `spec.arguments.artifacts[].optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
          /// `spec.arguments.artifacts[].oss`: ``Oss``.
          @_alwaysEmitIntoClient public var oss: Oss { get { self[object: "oss"] } set { self[object: "oss"] = newValue } _modify { yield &self[object: "oss"] } }
          /// `spec.arguments.artifacts[].path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.arguments.artifacts[].plugin`: ``Plugin``.
          @_alwaysEmitIntoClient public var plugin: Plugin { get { self[object: "plugin"] } set { self[object: "plugin"] = newValue } _modify { yield &self[object: "plugin"] } }
          /// `spec.arguments.artifacts[].raw`: ``Raw``.
          @_alwaysEmitIntoClient public var raw: Raw { get { self[object: "raw"] } set { self[object: "raw"] = newValue } _modify { yield &self[object: "raw"] } }
          /// `spec.arguments.artifacts[].recurseMode`: true or false.
          @_alwaysEmitIntoClient public var recurseMode: Bool? { get { self[field: "recurseMode"] } set { self[field: "recurseMode"] = newValue } }
          /// `spec.arguments.artifacts[].s3`: ``S3``.
          @_alwaysEmitIntoClient public var s3: S3 { get { self[object: "s3"] } set { self[object: "s3"] = newValue } _modify { yield &self[object: "s3"] } }
          /// `spec.arguments.artifacts[].subPath`: a string.
          @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }

          /// `spec.arguments.artifacts[].archive`, with 3 fields.
          public struct Archive: SchemaObject {
            public static let fields = FieldTable(["?-none", "?{tar", "?-zip"], [Tar.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(none: OrderedMap<Value>? = nil, tar: Tar? = nil, zip: OrderedMap<Value>? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let none { self.none = none }
              if let tar { self.tar = tar }
              if let zip { self.zip = zip }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].archive.none`: any values by name.
            @_alwaysEmitIntoClient public var none: OrderedMap<Value> { get { self[object: "none"] } set { self[object: "none"] = newValue } _modify { yield &self[object: "none"] } }
            /// `spec.arguments.artifacts[].archive.tar`: ``Tar``.
            @_alwaysEmitIntoClient public var tar: Tar { get { self[object: "tar"] } set { self[object: "tar"] = newValue } _modify { yield &self[object: "tar"] } }
            /// `spec.arguments.artifacts[].archive.zip`: any values by name.
            @_alwaysEmitIntoClient public var zip: OrderedMap<Value> { get { self[object: "zip"] } set { self[object: "zip"] = newValue } _modify { yield &self[object: "zip"] } }

            /// `spec.arguments.artifacts[].archive.tar`, with one field.
            public struct Tar: SchemaObject {
              public static let fields = FieldTable(["?-compressionLevel"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(compressionLevel: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.compressionLevel = compressionLevel
                configure(&self)
              }
              /// `spec.arguments.artifacts[].archive.tar.compressionLevel`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var compressionLevel: Int? { get { self[field: "compressionLevel"] } set { self[field: "compressionLevel"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].artifactGC`, with 3 fields.
          public struct ArtifactGC: SchemaObject {
            public static let fields = FieldTable(["?{podMetadata", "?-serviceAccountName", "?-strategy"], [PodMetadata.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(podMetadata: PodMetadata? = nil, serviceAccountName: String? = nil, strategy: Strategy? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let podMetadata { self.podMetadata = podMetadata }
              self.serviceAccountName = serviceAccountName
              self.strategy = strategy
              configure(&self)
            }
            /// `spec.arguments.artifacts[].artifactGC.podMetadata`: ``PodMetadata``.
            @_alwaysEmitIntoClient public var podMetadata: PodMetadata { get { self[object: "podMetadata"] } set { self[object: "podMetadata"] = newValue } _modify { yield &self[object: "podMetadata"] } }
            /// `spec.arguments.artifacts[].artifactGC.serviceAccountName`: a string.
            @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
            /// `spec.arguments.artifacts[].artifactGC.strategy`: ``Strategy``.
            @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata``.
            public typealias PodMetadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC.Strategy``.
            public typealias Strategy = ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC.Strategy
          }

          /// `spec.arguments.artifacts[].artifactory`, with 3 fields.
          public struct Artifactory: SchemaObject {
            public static let fields = FieldTable(["?{passwordSecret", "!-url", "?{usernameSecret"], [PasswordSecret.self, UsernameSecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(url: String, passwordSecret: PasswordSecret? = nil, usernameSecret: UsernameSecret? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let passwordSecret { self.passwordSecret = passwordSecret }
              self.url = url
              if let usernameSecret { self.usernameSecret = usernameSecret }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].artifactory.passwordSecret`: ``PasswordSecret``.
            @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret { get { self[object: "passwordSecret"] } set { self[object: "passwordSecret"] = newValue } _modify { yield &self[object: "passwordSecret"] } }
            /// `spec.arguments.artifacts[].artifactory.url`: a string, required.
            @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }
            /// `spec.arguments.artifacts[].artifactory.usernameSecret`: ``UsernameSecret``.
            @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret { get { self[object: "usernameSecret"] } set { self[object: "usernameSecret"] = newValue } _modify { yield &self[object: "usernameSecret"] } }

            /// `spec.arguments.artifacts[].artifactory.passwordSecret`, with 3 fields.
            public struct PasswordSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].artifactory.passwordSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.arguments.artifacts[].artifactory.usernameSecret`, with 3 fields.
            public struct UsernameSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].artifactory.usernameSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].azure`, with 5 fields.
          public struct Azure: SchemaObject {
            public static let fields = FieldTable(["?{accountKeySecret", "!-blob", "!-container", "!-endpoint", "?-useSDKCreds"], [AccountKeySecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(blob: String, container: String, endpoint: String, accountKeySecret: AccountKeySecret? = nil, useSDKCreds: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let accountKeySecret { self.accountKeySecret = accountKeySecret }
              self.blob = blob
              self.container = container
              self.endpoint = endpoint
              self.useSDKCreds = useSDKCreds
              configure(&self)
            }
            /// `spec.arguments.artifacts[].azure.accountKeySecret`: ``AccountKeySecret``.
            @_alwaysEmitIntoClient public var accountKeySecret: AccountKeySecret { get { self[object: "accountKeySecret"] } set { self[object: "accountKeySecret"] = newValue } _modify { yield &self[object: "accountKeySecret"] } }
            /// `spec.arguments.artifacts[].azure.blob`: a string, required.
            @_alwaysEmitIntoClient public var blob: String? { get { self[string: "blob"] } set { self[string: "blob"] = newValue } }
            /// `spec.arguments.artifacts[].azure.container`: a string, required.
            @_alwaysEmitIntoClient public var container: String? { get { self[string: "container"] } set { self[string: "container"] = newValue } }
            /// `spec.arguments.artifacts[].azure.endpoint`: a string, required.
            @_alwaysEmitIntoClient public var endpoint: String? { get { self[string: "endpoint"] } set { self[string: "endpoint"] = newValue } }
            /// `spec.arguments.artifacts[].azure.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? { get { self[field: "useSDKCreds"] } set { self[field: "useSDKCreds"] = newValue } }

            /// `spec.arguments.artifacts[].azure.accountKeySecret`, with 3 fields.
            public struct AccountKeySecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].azure.accountKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].gcs`, with 3 fields.
          public struct Gcs: SchemaObject {
            public static let fields = FieldTable(["?-bucket", "!-key", "?{serviceAccountKeySecret"], [ServiceAccountKeySecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, bucket: String? = nil, serviceAccountKeySecret: ServiceAccountKeySecret? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.bucket = bucket
              self.key = key
              if let serviceAccountKeySecret { self.serviceAccountKeySecret = serviceAccountKeySecret }
              configure(&self)
            }
            /// `spec.arguments.artifacts[].gcs.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? { get { self[string: "bucket"] } set { self[string: "bucket"] = newValue } }
            /// `spec.arguments.artifacts[].gcs.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret`: ``ServiceAccountKeySecret``.
            @_alwaysEmitIntoClient public var serviceAccountKeySecret: ServiceAccountKeySecret { get { self[object: "serviceAccountKeySecret"] } set { self[object: "serviceAccountKeySecret"] = newValue } _modify { yield &self[object: "serviceAccountKeySecret"] } }

            /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret`, with 3 fields.
            public struct ServiceAccountKeySecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].gcs.serviceAccountKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].git`, with 12 fields.
          public struct Git: SchemaObject {
            public static let fields = FieldTable(["?-branch", "?-depth", "?-disableSubmodules", "?-fetch", "?-insecureIgnoreHostKey", "?-insecureSkipTLS", "?{passwordSecret", "!-repo", "?-revision", "?-singleBranch", "?{sshPrivateKeySecret", "?{usernameSecret"], [PasswordSecret.self, SshPrivateKeySecret.self, UsernameSecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(repo: String, branch: String? = nil, depth: Int? = nil, disableSubmodules: Bool? = nil, fetch: [String]? = nil, insecureIgnoreHostKey: Bool? = nil, insecureSkipTLS: Bool? = nil, passwordSecret: PasswordSecret? = nil, revision: String? = nil, singleBranch: Bool? = nil, sshPrivateKeySecret: SshPrivateKeySecret? = nil, usernameSecret: UsernameSecret? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var branch: String? { get { self[string: "branch"] } set { self[string: "branch"] = newValue } }
            /// `spec.arguments.artifacts[].git.depth`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var depth: Int? { get { self[field: "depth"] } set { self[field: "depth"] = newValue } }
            /// `spec.arguments.artifacts[].git.disableSubmodules`: true or false.
            @_alwaysEmitIntoClient public var disableSubmodules: Bool? { get { self[field: "disableSubmodules"] } set { self[field: "disableSubmodules"] = newValue } }
            /// `spec.arguments.artifacts[].git.fetch`: a list of strings.
            @_alwaysEmitIntoClient public var fetch: [String]? { get { self[field: "fetch"] } set { self[field: "fetch"] = newValue } }
            /// `spec.arguments.artifacts[].git.insecureIgnoreHostKey`: true or false.
            @_alwaysEmitIntoClient public var insecureIgnoreHostKey: Bool? { get { self[field: "insecureIgnoreHostKey"] } set { self[field: "insecureIgnoreHostKey"] = newValue } }
            /// `spec.arguments.artifacts[].git.insecureSkipTLS`: true or false.
            @_alwaysEmitIntoClient public var insecureSkipTLS: Bool? { get { self[field: "insecureSkipTLS"] } set { self[field: "insecureSkipTLS"] = newValue } }
            /// `spec.arguments.artifacts[].git.passwordSecret`: ``PasswordSecret``.
            @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret { get { self[object: "passwordSecret"] } set { self[object: "passwordSecret"] = newValue } _modify { yield &self[object: "passwordSecret"] } }
            /// `spec.arguments.artifacts[].git.repo`: a string, required.
            @_alwaysEmitIntoClient public var repo: String? { get { self[string: "repo"] } set { self[string: "repo"] = newValue } }
            /// `spec.arguments.artifacts[].git.revision`: a string.
            @_alwaysEmitIntoClient public var revision: String? { get { self[string: "revision"] } set { self[string: "revision"] = newValue } }
            /// `spec.arguments.artifacts[].git.singleBranch`: true or false.
            @_alwaysEmitIntoClient public var singleBranch: Bool? { get { self[field: "singleBranch"] } set { self[field: "singleBranch"] = newValue } }
            /// `spec.arguments.artifacts[].git.sshPrivateKeySecret`: ``SshPrivateKeySecret``.
            @_alwaysEmitIntoClient public var sshPrivateKeySecret: SshPrivateKeySecret { get { self[object: "sshPrivateKeySecret"] } set { self[object: "sshPrivateKeySecret"] = newValue } _modify { yield &self[object: "sshPrivateKeySecret"] } }
            /// `spec.arguments.artifacts[].git.usernameSecret`: ``UsernameSecret``.
            @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret { get { self[object: "usernameSecret"] } set { self[object: "usernameSecret"] = newValue } _modify { yield &self[object: "usernameSecret"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret``.
            public typealias PasswordSecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret``.
            public typealias UsernameSecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret

            /// `spec.arguments.artifacts[].git.sshPrivateKeySecret`, with 3 fields.
            public struct SshPrivateKeySecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].git.sshPrivateKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].hdfs`, with 11 fields.
          public struct Hdfs: SchemaObject {
            public static let fields = FieldTable(["?-addresses", "?-dataTransferProtection", "?-force", "?-hdfsUser", "?{krbCCacheSecret", "?{krbConfigConfigMap", "?{krbKeytabSecret", "?-krbRealm", "?-krbServicePrincipalName", "?-krbUsername", "!-path"], [KrbCCacheSecret.self, KrbConfigConfigMap.self, KrbKeytabSecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(path: String, addresses: [String]? = nil, dataTransferProtection: String? = nil, force: Bool? = nil, hdfsUser: String? = nil, krbCCacheSecret: KrbCCacheSecret? = nil, krbConfigConfigMap: KrbConfigConfigMap? = nil, krbKeytabSecret: KrbKeytabSecret? = nil, krbRealm: String? = nil, krbServicePrincipalName: String? = nil, krbUsername: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var addresses: [String]? { get { self[field: "addresses"] } set { self[field: "addresses"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.dataTransferProtection`: a string.
            @_alwaysEmitIntoClient public var dataTransferProtection: String? { get { self[string: "dataTransferProtection"] } set { self[string: "dataTransferProtection"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.force`: true or false.
            @_alwaysEmitIntoClient public var force: Bool? { get { self[field: "force"] } set { self[field: "force"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.hdfsUser`: a string.
            @_alwaysEmitIntoClient public var hdfsUser: String? { get { self[string: "hdfsUser"] } set { self[string: "hdfsUser"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret`: ``KrbCCacheSecret``.
            @_alwaysEmitIntoClient public var krbCCacheSecret: KrbCCacheSecret { get { self[object: "krbCCacheSecret"] } set { self[object: "krbCCacheSecret"] = newValue } _modify { yield &self[object: "krbCCacheSecret"] } }
            /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap`: ``KrbConfigConfigMap``.
            @_alwaysEmitIntoClient public var krbConfigConfigMap: KrbConfigConfigMap { get { self[object: "krbConfigConfigMap"] } set { self[object: "krbConfigConfigMap"] = newValue } _modify { yield &self[object: "krbConfigConfigMap"] } }
            /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret`: ``KrbKeytabSecret``.
            @_alwaysEmitIntoClient public var krbKeytabSecret: KrbKeytabSecret { get { self[object: "krbKeytabSecret"] } set { self[object: "krbKeytabSecret"] = newValue } _modify { yield &self[object: "krbKeytabSecret"] } }
            /// `spec.arguments.artifacts[].hdfs.krbRealm`: a string.
            @_alwaysEmitIntoClient public var krbRealm: String? { get { self[string: "krbRealm"] } set { self[string: "krbRealm"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.krbServicePrincipalName`: a string.
            @_alwaysEmitIntoClient public var krbServicePrincipalName: String? { get { self[string: "krbServicePrincipalName"] } set { self[string: "krbServicePrincipalName"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.krbUsername`: a string.
            @_alwaysEmitIntoClient public var krbUsername: String? { get { self[string: "krbUsername"] } set { self[string: "krbUsername"] = newValue } }
            /// `spec.arguments.artifacts[].hdfs.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }

            /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret`, with 3 fields.
            public struct KrbCCacheSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbCCacheSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap`, with 3 fields.
            public struct KrbConfigConfigMap: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbConfigConfigMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret`, with 3 fields.
            public struct KrbKeytabSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].hdfs.krbKeytabSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].http`, with 4 fields.
          public struct Http: SchemaObject {
            public static let fields = FieldTable(["?{auth", "?[headers", "?-saveStreamViaFile", "!-url"], [Auth.self, HeadersItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(url: String, auth: Auth? = nil, headers: [HeadersItem]? = nil, saveStreamViaFile: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let auth { self.auth = auth }
              self.headers = headers
              self.saveStreamViaFile = saveStreamViaFile
              self.url = url
              configure(&self)
            }
            /// `spec.arguments.artifacts[].http.auth`: ``Auth``.
            @_alwaysEmitIntoClient public var auth: Auth { get { self[object: "auth"] } set { self[object: "auth"] = newValue } _modify { yield &self[object: "auth"] } }
            /// `spec.arguments.artifacts[].http.headers`: a list of ``HeadersItem``.
            @_alwaysEmitIntoClient public var headers: [HeadersItem]? { get { self[field: "headers"] } set { self[field: "headers"] = newValue } }
            /// `spec.arguments.artifacts[].http.saveStreamViaFile`: true or false.
            @_alwaysEmitIntoClient public var saveStreamViaFile: Bool? { get { self[field: "saveStreamViaFile"] } set { self[field: "saveStreamViaFile"] = newValue } }
            /// `spec.arguments.artifacts[].http.url`: a string, required.
            @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }

            /// `spec.arguments.artifacts[].http.auth`, with 3 fields.
            public struct Auth: SchemaObject {
              public static let fields = FieldTable(["?{basicAuth", "?{clientCert", "?{oauth2"], [BasicAuth.self, ClientCert.self, Oauth2.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(basicAuth: BasicAuth? = nil, clientCert: ClientCert? = nil, oauth2: Oauth2? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let basicAuth { self.basicAuth = basicAuth }
                if let clientCert { self.clientCert = clientCert }
                if let oauth2 { self.oauth2 = oauth2 }
                configure(&self)
              }
              /// `spec.arguments.artifacts[].http.auth.basicAuth`: ``BasicAuth``.
              @_alwaysEmitIntoClient public var basicAuth: BasicAuth { get { self[object: "basicAuth"] } set { self[object: "basicAuth"] = newValue } _modify { yield &self[object: "basicAuth"] } }
              /// `spec.arguments.artifacts[].http.auth.clientCert`: ``ClientCert``.
              @_alwaysEmitIntoClient public var clientCert: ClientCert { get { self[object: "clientCert"] } set { self[object: "clientCert"] = newValue } _modify { yield &self[object: "clientCert"] } }
              /// `spec.arguments.artifacts[].http.auth.oauth2`: ``Oauth2``.
              @_alwaysEmitIntoClient public var oauth2: Oauth2 { get { self[object: "oauth2"] } set { self[object: "oauth2"] = newValue } _modify { yield &self[object: "oauth2"] } }

              /// `spec.arguments.artifacts[].http.auth.basicAuth`, with 2 fields.
              public struct BasicAuth: SchemaObject {
                public static let fields = FieldTable(["?{passwordSecret", "?{usernameSecret"], [PasswordSecret.self, UsernameSecret.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(passwordSecret: PasswordSecret? = nil, usernameSecret: UsernameSecret? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  if let passwordSecret { self.passwordSecret = passwordSecret }
                  if let usernameSecret { self.usernameSecret = usernameSecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.basicAuth.passwordSecret`: ``PasswordSecret``.
                @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret { get { self[object: "passwordSecret"] } set { self[object: "passwordSecret"] = newValue } _modify { yield &self[object: "passwordSecret"] } }
                /// `spec.arguments.artifacts[].http.auth.basicAuth.usernameSecret`: ``UsernameSecret``.
                @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret { get { self[object: "usernameSecret"] } set { self[object: "usernameSecret"] = newValue } _modify { yield &self[object: "usernameSecret"] } }
                /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret``.
                public typealias PasswordSecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret
                /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret``.
                public typealias UsernameSecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret
              }

              /// `spec.arguments.artifacts[].http.auth.clientCert`, with 2 fields.
              public struct ClientCert: SchemaObject {
                public static let fields = FieldTable(["?{clientCertSecret", "?{clientKeySecret"], [ClientCertSecret.self, ClientKeySecret.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(clientCertSecret: ClientCertSecret? = nil, clientKeySecret: ClientKeySecret? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  if let clientCertSecret { self.clientCertSecret = clientCertSecret }
                  if let clientKeySecret { self.clientKeySecret = clientKeySecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret`: ``ClientCertSecret``.
                @_alwaysEmitIntoClient public var clientCertSecret: ClientCertSecret { get { self[object: "clientCertSecret"] } set { self[object: "clientCertSecret"] = newValue } _modify { yield &self[object: "clientCertSecret"] } }
                /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret`: ``ClientKeySecret``.
                @_alwaysEmitIntoClient public var clientKeySecret: ClientKeySecret { get { self[object: "clientKeySecret"] } set { self[object: "clientKeySecret"] = newValue } _modify { yield &self[object: "clientKeySecret"] } }

                /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret`, with 3 fields.
                public struct ClientCertSecret: SchemaObject {
                  public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientCertSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                }

                /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret`, with 3 fields.
                public struct ClientKeySecret: SchemaObject {
                  public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.clientCert.clientKeySecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                }
              }

              /// `spec.arguments.artifacts[].http.auth.oauth2`, with 5 fields.
              public struct Oauth2: SchemaObject {
                public static let fields = FieldTable(["?{clientIDSecret", "?{clientSecretSecret", "?[endpointParams", "?-scopes", "?{tokenURLSecret"], [ClientIDSecret.self, ClientSecretSecret.self, EndpointParamsItem.self, TokenURLSecret.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(clientIDSecret: ClientIDSecret? = nil, clientSecretSecret: ClientSecretSecret? = nil, endpointParams: [EndpointParamsItem]? = nil, scopes: [String]? = nil, tokenURLSecret: TokenURLSecret? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  if let clientIDSecret { self.clientIDSecret = clientIDSecret }
                  if let clientSecretSecret { self.clientSecretSecret = clientSecretSecret }
                  self.endpointParams = endpointParams
                  self.scopes = scopes
                  if let tokenURLSecret { self.tokenURLSecret = tokenURLSecret }
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret`: ``ClientIDSecret``.
                @_alwaysEmitIntoClient public var clientIDSecret: ClientIDSecret { get { self[object: "clientIDSecret"] } set { self[object: "clientIDSecret"] = newValue } _modify { yield &self[object: "clientIDSecret"] } }
                /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret`: ``ClientSecretSecret``.
                @_alwaysEmitIntoClient public var clientSecretSecret: ClientSecretSecret { get { self[object: "clientSecretSecret"] } set { self[object: "clientSecretSecret"] = newValue } _modify { yield &self[object: "clientSecretSecret"] } }
                /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams`: a list of ``EndpointParamsItem``.
                @_alwaysEmitIntoClient public var endpointParams: [EndpointParamsItem]? { get { self[field: "endpointParams"] } set { self[field: "endpointParams"] = newValue } }
                /// `spec.arguments.artifacts[].http.auth.oauth2.scopes`: a list of strings.
                @_alwaysEmitIntoClient public var scopes: [String]? { get { self[field: "scopes"] } set { self[field: "scopes"] = newValue } }
                /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret`: ``TokenURLSecret``.
                @_alwaysEmitIntoClient public var tokenURLSecret: TokenURLSecret { get { self[object: "tokenURLSecret"] } set { self[object: "tokenURLSecret"] = newValue } _modify { yield &self[object: "tokenURLSecret"] } }

                /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret`, with 3 fields.
                public struct ClientIDSecret: SchemaObject {
                  public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientIDSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret`, with 3 fields.
                public struct ClientSecretSecret: SchemaObject {
                  public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.clientSecretSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[]`, with 2 fields.
                public struct EndpointParamsItem: SchemaObject {
                  public static let fields = FieldTable(["!-key", "?-value"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.key = key
                    self.value = value
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[].key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.endpointParams[].value`: a string.
                  @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
                }

                /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret`, with 3 fields.
                public struct TokenURLSecret: SchemaObject {
                  public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.key = key
                    self.optional = optional
                    configure(&self)
                  }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.key`: a string, required.
                  @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                  /// `spec.arguments.artifacts[].http.auth.oauth2.tokenURLSecret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                }
              }
            }

            /// `spec.arguments.artifacts[].http.headers[]`, with 2 fields.
            public struct HeadersItem: SchemaObject {
              public static let fields = FieldTable(["!-name", "!-value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.value = value
                configure(&self)
              }
              /// `spec.arguments.artifacts[].http.headers[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].http.headers[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].oss`, with 9 fields.
          public struct Oss: SchemaObject {
            public static let fields = FieldTable(["?{accessKeySecret", "?-bucket", "?-createBucketIfNotPresent", "?-endpoint", "!-key", "?{lifecycleRule", "?{secretKeySecret", "?-securityToken", "?-useSDKCreds"], [AccessKeySecret.self, LifecycleRule.self, SecretKeySecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, accessKeySecret: AccessKeySecret? = nil, bucket: String? = nil, createBucketIfNotPresent: Bool? = nil, endpoint: String? = nil, lifecycleRule: LifecycleRule? = nil, secretKeySecret: SecretKeySecret? = nil, securityToken: String? = nil, useSDKCreds: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var accessKeySecret: AccessKeySecret { get { self[object: "accessKeySecret"] } set { self[object: "accessKeySecret"] = newValue } _modify { yield &self[object: "accessKeySecret"] } }
            /// `spec.arguments.artifacts[].oss.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? { get { self[string: "bucket"] } set { self[string: "bucket"] = newValue } }
            /// `spec.arguments.artifacts[].oss.createBucketIfNotPresent`: true or false.
            @_alwaysEmitIntoClient public var createBucketIfNotPresent: Bool? { get { self[field: "createBucketIfNotPresent"] } set { self[field: "createBucketIfNotPresent"] = newValue } }
            /// `spec.arguments.artifacts[].oss.endpoint`: a string.
            @_alwaysEmitIntoClient public var endpoint: String? { get { self[string: "endpoint"] } set { self[string: "endpoint"] = newValue } }
            /// `spec.arguments.artifacts[].oss.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.arguments.artifacts[].oss.lifecycleRule`: ``LifecycleRule``.
            @_alwaysEmitIntoClient public var lifecycleRule: LifecycleRule { get { self[object: "lifecycleRule"] } set { self[object: "lifecycleRule"] = newValue } _modify { yield &self[object: "lifecycleRule"] } }
            /// `spec.arguments.artifacts[].oss.secretKeySecret`: ``SecretKeySecret``.
            @_alwaysEmitIntoClient public var secretKeySecret: SecretKeySecret { get { self[object: "secretKeySecret"] } set { self[object: "secretKeySecret"] = newValue } _modify { yield &self[object: "secretKeySecret"] } }
            /// `spec.arguments.artifacts[].oss.securityToken`: a string.
            @_alwaysEmitIntoClient public var securityToken: String? { get { self[string: "securityToken"] } set { self[string: "securityToken"] = newValue } }
            /// `spec.arguments.artifacts[].oss.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? { get { self[field: "useSDKCreds"] } set { self[field: "useSDKCreds"] = newValue } }

            /// `spec.arguments.artifacts[].oss.accessKeySecret`, with 3 fields.
            public struct AccessKeySecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].oss.accessKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.arguments.artifacts[].oss.lifecycleRule`, with 2 fields.
            public struct LifecycleRule: SchemaObject {
              public static let fields = FieldTable(["?-markDeletionAfterDays", "?-markInfrequentAccessAfterDays"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(markDeletionAfterDays: Int? = nil, markInfrequentAccessAfterDays: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.markDeletionAfterDays = markDeletionAfterDays
                self.markInfrequentAccessAfterDays = markInfrequentAccessAfterDays
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.lifecycleRule.markDeletionAfterDays`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var markDeletionAfterDays: Int? { get { self[field: "markDeletionAfterDays"] } set { self[field: "markDeletionAfterDays"] = newValue } }
              /// `spec.arguments.artifacts[].oss.lifecycleRule.markInfrequentAccessAfterDays`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var markInfrequentAccessAfterDays: Int? { get { self[field: "markInfrequentAccessAfterDays"] } set { self[field: "markInfrequentAccessAfterDays"] = newValue } }
            }

            /// `spec.arguments.artifacts[].oss.secretKeySecret`, with 3 fields.
            public struct SecretKeySecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].oss.secretKeySecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.arguments.artifacts[].plugin`, with 4 fields.
          public struct Plugin: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-configuration", "?-connectionTimeoutSeconds", "!-key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, name: String? = nil, configuration: String? = nil, connectionTimeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.configuration = configuration
              self.connectionTimeoutSeconds = connectionTimeoutSeconds
              self.key = key
              configure(&self)
            }
            /// `spec.arguments.artifacts[].plugin.name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.arguments.artifacts[].plugin.configuration`: a string.
            @_alwaysEmitIntoClient public var configuration: String? { get { self[string: "configuration"] } set { self[string: "configuration"] = newValue } }
            /// `spec.arguments.artifacts[].plugin.connectionTimeoutSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var connectionTimeoutSeconds: Int? { get { self[field: "connectionTimeoutSeconds"] } set { self[field: "connectionTimeoutSeconds"] = newValue } }
            /// `spec.arguments.artifacts[].plugin.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          }

          /// `spec.arguments.artifacts[].raw`, with one field.
          public struct Raw: SchemaObject {
            public static let fields = FieldTable(["!-data"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(data: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.data = data
              configure(&self)
            }
            /// `spec.arguments.artifacts[].raw.data`: a string, required.
            @_alwaysEmitIntoClient public var data: String? { get { self[string: "data"] } set { self[string: "data"] = newValue } }
          }

          /// `spec.arguments.artifacts[].s3`, with 14 fields.
          public struct S3: SchemaObject {
            public static let fields = FieldTable(["?{accessKeySecret", "?-addressingStyle", "?-bucket", "?{caSecret", "?{createBucketIfNotPresent", "?{encryptionOptions", "?-endpoint", "?-insecure", "?-key", "?-region", "?-roleARN", "?{secretKeySecret", "?{sessionTokenSecret", "?-useSDKCreds"], [AccessKeySecret.self, CaSecret.self, CreateBucketIfNotPresent.self, EncryptionOptions.self, SecretKeySecret.self, SessionTokenSecret.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(accessKeySecret: AccessKeySecret? = nil, addressingStyle: AddressingStyle? = nil, bucket: String? = nil, caSecret: CaSecret? = nil, createBucketIfNotPresent: CreateBucketIfNotPresent? = nil, encryptionOptions: EncryptionOptions? = nil, endpoint: String? = nil, insecure: Bool? = nil, key: String? = nil, region: String? = nil, roleARN: String? = nil, secretKeySecret: SecretKeySecret? = nil, sessionTokenSecret: SessionTokenSecret? = nil, useSDKCreds: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var accessKeySecret: AccessKeySecret { get { self[object: "accessKeySecret"] } set { self[object: "accessKeySecret"] = newValue } _modify { yield &self[object: "accessKeySecret"] } }
            /// `spec.arguments.artifacts[].s3.addressingStyle`: ``AddressingStyle``.
            @_alwaysEmitIntoClient public var addressingStyle: AddressingStyle? { get { self[field: "addressingStyle"] } set { self[field: "addressingStyle"] = newValue } }
            /// `spec.arguments.artifacts[].s3.bucket`: a string.
            @_alwaysEmitIntoClient public var bucket: String? { get { self[string: "bucket"] } set { self[string: "bucket"] = newValue } }
            /// `spec.arguments.artifacts[].s3.caSecret`: ``CaSecret``.
            @_alwaysEmitIntoClient public var caSecret: CaSecret { get { self[object: "caSecret"] } set { self[object: "caSecret"] = newValue } _modify { yield &self[object: "caSecret"] } }
            /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent`: ``CreateBucketIfNotPresent``.
            @_alwaysEmitIntoClient public var createBucketIfNotPresent: CreateBucketIfNotPresent { get { self[object: "createBucketIfNotPresent"] } set { self[object: "createBucketIfNotPresent"] = newValue } _modify { yield &self[object: "createBucketIfNotPresent"] } }
            /// `spec.arguments.artifacts[].s3.encryptionOptions`: ``EncryptionOptions``.
            @_alwaysEmitIntoClient public var encryptionOptions: EncryptionOptions { get { self[object: "encryptionOptions"] } set { self[object: "encryptionOptions"] = newValue } _modify { yield &self[object: "encryptionOptions"] } }
            /// `spec.arguments.artifacts[].s3.endpoint`: a string.
            @_alwaysEmitIntoClient public var endpoint: String? { get { self[string: "endpoint"] } set { self[string: "endpoint"] = newValue } }
            /// `spec.arguments.artifacts[].s3.insecure`: true or false.
            @_alwaysEmitIntoClient public var insecure: Bool? { get { self[field: "insecure"] } set { self[field: "insecure"] = newValue } }
            /// `spec.arguments.artifacts[].s3.key`: a string.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.arguments.artifacts[].s3.region`: a string.
            @_alwaysEmitIntoClient public var region: String? { get { self[string: "region"] } set { self[string: "region"] = newValue } }
            /// `spec.arguments.artifacts[].s3.roleARN`: a string.
            @_alwaysEmitIntoClient public var roleARN: String? { get { self[string: "roleARN"] } set { self[string: "roleARN"] = newValue } }
            /// `spec.arguments.artifacts[].s3.secretKeySecret`: ``SecretKeySecret``.
            @_alwaysEmitIntoClient public var secretKeySecret: SecretKeySecret { get { self[object: "secretKeySecret"] } set { self[object: "secretKeySecret"] = newValue } _modify { yield &self[object: "secretKeySecret"] } }
            /// `spec.arguments.artifacts[].s3.sessionTokenSecret`: ``SessionTokenSecret``.
            @_alwaysEmitIntoClient public var sessionTokenSecret: SessionTokenSecret { get { self[object: "sessionTokenSecret"] } set { self[object: "sessionTokenSecret"] = newValue } _modify { yield &self[object: "sessionTokenSecret"] } }
            /// `spec.arguments.artifacts[].s3.useSDKCreds`: true or false.
            @_alwaysEmitIntoClient public var useSDKCreds: Bool? { get { self[field: "useSDKCreds"] } set { self[field: "useSDKCreds"] = newValue } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.AccessKeySecret``.
            public typealias AccessKeySecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.AccessKeySecret
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.SecretKeySecret``.
            public typealias SecretKeySecret = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.SecretKeySecret

            /// `spec.arguments.artifacts[].s3.addressingStyle`, with 3 known values.
            public struct AddressingStyle: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// The empty text.
              @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
              /// `path`.
              @_alwaysEmitIntoClient public static var path: Self { Self(text: "path", unchecked: ()) }
              /// `virtual-hosted`.
              @_alwaysEmitIntoClient public static var virtualHosted: Self { Self(text: "virtual-hosted", unchecked: ()) }
            }

            /// `spec.arguments.artifacts[].s3.caSecret`, with 3 fields.
            public struct CaSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.caSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].s3.caSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].s3.caSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent`, with one field.
            public struct CreateBucketIfNotPresent: SchemaObject {
              public static let fields = FieldTable(["?-objectLocking"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(objectLocking: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.objectLocking = objectLocking
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.createBucketIfNotPresent.objectLocking`: true or false.
              @_alwaysEmitIntoClient public var objectLocking: Bool? { get { self[field: "objectLocking"] } set { self[field: "objectLocking"] = newValue } }
            }

            /// `spec.arguments.artifacts[].s3.encryptionOptions`, with 4 fields.
            public struct EncryptionOptions: SchemaObject {
              public static let fields = FieldTable(["?-enableEncryption", "?-kmsEncryptionContext", "?-kmsKeyId", "?{serverSideCustomerKeySecret"], [ServerSideCustomerKeySecret.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(enableEncryption: Bool? = nil, kmsEncryptionContext: String? = nil, kmsKeyId: String? = nil, serverSideCustomerKeySecret: ServerSideCustomerKeySecret? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.enableEncryption = enableEncryption
                self.kmsEncryptionContext = kmsEncryptionContext
                self.kmsKeyId = kmsKeyId
                if let serverSideCustomerKeySecret { self.serverSideCustomerKeySecret = serverSideCustomerKeySecret }
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.enableEncryption`: true or false.
              @_alwaysEmitIntoClient public var enableEncryption: Bool? { get { self[field: "enableEncryption"] } set { self[field: "enableEncryption"] = newValue } }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.kmsEncryptionContext`: a string.
              @_alwaysEmitIntoClient public var kmsEncryptionContext: String? { get { self[string: "kmsEncryptionContext"] } set { self[string: "kmsEncryptionContext"] = newValue } }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.kmsKeyId`: a string.
              @_alwaysEmitIntoClient public var kmsKeyId: String? { get { self[string: "kmsKeyId"] } set { self[string: "kmsKeyId"] = newValue } }
              /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret`: ``ServerSideCustomerKeySecret``.
              @_alwaysEmitIntoClient public var serverSideCustomerKeySecret: ServerSideCustomerKeySecret { get { self[object: "serverSideCustomerKeySecret"] } set { self[object: "serverSideCustomerKeySecret"] = newValue } _modify { yield &self[object: "serverSideCustomerKeySecret"] } }

              /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret`, with 3 fields.
              public struct ServerSideCustomerKeySecret: SchemaObject {
                public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.optional = optional
                  configure(&self)
                }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                /// `spec.arguments.artifacts[].s3.encryptionOptions.serverSideCustomerKeySecret.optional`: true or false.
                @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              }
            }

            /// `spec.arguments.artifacts[].s3.sessionTokenSecret`, with 3 fields.
            public struct SessionTokenSecret: SchemaObject {
              public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
              /// `spec.arguments.artifacts[].s3.sessionTokenSecret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }
        }

        /// `spec.arguments.parameters[]`, with 7 fields.
        public struct ParametersItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-default", "?-description", "?-enum", "?-globalName", "?-value", "?{valueFrom"], [ValueFrom.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, `default`: String? = nil, description: String? = nil, `enum`: [String]? = nil, globalName: String? = nil, value: String? = nil, valueFrom: ValueFrom? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.arguments.parameters[].default`: a string.
          @_alwaysEmitIntoClient public var `default`: String? { get { self[string: "default"] } set { self[string: "default"] = newValue } }
          /// `spec.arguments.parameters[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
          /// `spec.arguments.parameters[].enum`: a list of strings.
          @_alwaysEmitIntoClient public var `enum`: [String]? { get { self[field: "enum"] } set { self[field: "enum"] = newValue } }
          /// `spec.arguments.parameters[].globalName`: a string.
          @_alwaysEmitIntoClient public var globalName: String? { get { self[string: "globalName"] } set { self[string: "globalName"] = newValue } }
          /// `spec.arguments.parameters[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
          /// `spec.arguments.parameters[].valueFrom`: ``ValueFrom``.
          @_alwaysEmitIntoClient public var valueFrom: ValueFrom { get { self[object: "valueFrom"] } set { self[object: "valueFrom"] = newValue } _modify { yield &self[object: "valueFrom"] } }

          /// `spec.arguments.parameters[].valueFrom`, with 9 fields.
          public struct ValueFrom: SchemaObject {
            public static let fields = FieldTable(["?{configMapKeyRef", "?-default", "?-event", "?-expression", "?-jqFilter", "?-jsonPath", "?-parameter", "?-path", "?-supplied"], [ConfigMapKeyRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(configMapKeyRef: ConfigMapKeyRef? = nil, `default`: String? = nil, event: String? = nil, expression: String? = nil, jqFilter: String? = nil, jsonPath: String? = nil, parameter: String? = nil, path: String? = nil, supplied: OrderedMap<Value>? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef { get { self[object: "configMapKeyRef"] } set { self[object: "configMapKeyRef"] = newValue } _modify { yield &self[object: "configMapKeyRef"] } }
            /// `spec.arguments.parameters[].valueFrom.default`: a string.
            @_alwaysEmitIntoClient public var `default`: String? { get { self[string: "default"] } set { self[string: "default"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.event`: a string.
            @_alwaysEmitIntoClient public var event: String? { get { self[string: "event"] } set { self[string: "event"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.jqFilter`: a string.
            @_alwaysEmitIntoClient public var jqFilter: String? { get { self[string: "jqFilter"] } set { self[string: "jqFilter"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.jsonPath`: a string.
            @_alwaysEmitIntoClient public var jsonPath: String? { get { self[string: "jsonPath"] } set { self[string: "jsonPath"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.parameter`: a string.
            @_alwaysEmitIntoClient public var parameter: String? { get { self[string: "parameter"] } set { self[string: "parameter"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.path`: a string.
            @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
            /// `spec.arguments.parameters[].valueFrom.supplied`: any values by name.
            @_alwaysEmitIntoClient public var supplied: OrderedMap<Value> { get { self[object: "supplied"] } set { self[object: "supplied"] = newValue } _modify { yield &self[object: "supplied"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef``.
            public typealias ConfigMapKeyRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef
          }
        }
      }

      /// `spec.artifactGC`, with 5 fields.
      public struct ArtifactGC: SchemaObject {
        public static let fields = FieldTable(["?-forceFinalizerRemoval", "?{podMetadata", "?-podSpecPatch", "?-serviceAccountName", "?-strategy"], [PodMetadata.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(forceFinalizerRemoval: Bool? = nil, podMetadata: PodMetadata? = nil, podSpecPatch: String? = nil, serviceAccountName: String? = nil, strategy: Strategy? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.forceFinalizerRemoval = forceFinalizerRemoval
          if let podMetadata { self.podMetadata = podMetadata }
          self.podSpecPatch = podSpecPatch
          self.serviceAccountName = serviceAccountName
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.artifactGC.forceFinalizerRemoval`: true or false.
        @_alwaysEmitIntoClient public var forceFinalizerRemoval: Bool? { get { self[field: "forceFinalizerRemoval"] } set { self[field: "forceFinalizerRemoval"] = newValue } }
        /// `spec.artifactGC.podMetadata`: ``PodMetadata``.
        @_alwaysEmitIntoClient public var podMetadata: PodMetadata { get { self[object: "podMetadata"] } set { self[object: "podMetadata"] = newValue } _modify { yield &self[object: "podMetadata"] } }
        /// `spec.artifactGC.podSpecPatch`: a string.
        @_alwaysEmitIntoClient public var podSpecPatch: String? { get { self[string: "podSpecPatch"] } set { self[string: "podSpecPatch"] = newValue } }
        /// `spec.artifactGC.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
        /// `spec.artifactGC.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
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
          @_alwaysEmitIntoClient public static var onWorkflowCompletion: Self { Self(text: "OnWorkflowCompletion", unchecked: ()) }
          /// `OnWorkflowDeletion`.
          @_alwaysEmitIntoClient public static var onWorkflowDeletion: Self { Self(text: "OnWorkflowDeletion", unchecked: ()) }
        }
      }

      /// `spec.artifactRepositoryRef`, with 2 fields.
      public struct ArtifactRepositoryRef: SchemaObject {
        public static let fields = FieldTable(["?-configMap", "?-key"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(configMap: String? = nil, key: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.configMap = configMap
          self.key = key
          configure(&self)
        }
        /// `spec.artifactRepositoryRef.configMap`: a string.
        @_alwaysEmitIntoClient public var configMap: String? { get { self[string: "configMap"] } set { self[string: "configMap"] = newValue } }
        /// `spec.artifactRepositoryRef.key`: a string.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
      }

      /// `spec.dnsConfig`, with 3 fields.
      public struct DnsConfig: SchemaObject {
        public static let fields = FieldTable(["?-nameservers", "?[options", "?-searches"], [OptionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(nameservers: [String]? = nil, options: [OptionsItem]? = nil, searches: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.nameservers = nameservers
          self.options = options
          self.searches = searches
          configure(&self)
        }
        /// `spec.dnsConfig.nameservers`: a list of strings.
        @_alwaysEmitIntoClient public var nameservers: [String]? { get { self[field: "nameservers"] } set { self[field: "nameservers"] = newValue } }
        /// `spec.dnsConfig.options`: a list of ``OptionsItem``.
        @_alwaysEmitIntoClient public var options: [OptionsItem]? { get { self[field: "options"] } set { self[field: "options"] = newValue } }
        /// `spec.dnsConfig.searches`: a list of strings.
        @_alwaysEmitIntoClient public var searches: [String]? { get { self[field: "searches"] } set { self[field: "searches"] = newValue } }

        /// `spec.dnsConfig.options[]`, with 2 fields.
        public struct OptionsItem: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.value = value
            configure(&self)
          }
          /// `spec.dnsConfig.options[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.dnsConfig.options[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
        }
      }

      /// `spec.executor`, with one field.
      public struct Executor: SchemaObject {
        public static let fields = FieldTable(["?-serviceAccountName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(serviceAccountName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.serviceAccountName = serviceAccountName
          configure(&self)
        }
        /// `spec.executor.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
      }

      /// `spec.executorPlugins[]`, with 2 fields.
      public struct ExecutorPluginsItem: SchemaObject {
        public static let fields = FieldTable(["!{metadata", "!{spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata, spec: Spec, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.metadata = metadata
          self.spec = spec
          configure(&self)
        }
        /// `spec.executorPlugins[].metadata`: ``Metadata``, required.
        @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
        /// `spec.executorPlugins[].spec`: ``Spec``, required.
        @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

        /// `spec.executorPlugins[].spec`, with one field.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(["!{sidecar"], [Sidecar.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(sidecar: Sidecar, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.sidecar = sidecar
            configure(&self)
          }
          /// `spec.executorPlugins[].spec.sidecar`: ``Sidecar``, required.
          @_alwaysEmitIntoClient public var sidecar: Sidecar { get { self[object: "sidecar"] } set { self[object: "sidecar"] = newValue } _modify { yield &self[object: "sidecar"] } }

          /// `spec.executorPlugins[].spec.sidecar`, with 2 fields.
          public struct Sidecar: SchemaObject {
            public static let fields = FieldTable(["?-automountServiceAccountToken", "!{container"], [Container.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(container: Container, automountServiceAccountToken: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.automountServiceAccountToken = automountServiceAccountToken
              self.container = container
              configure(&self)
            }
            /// `spec.executorPlugins[].spec.sidecar.automountServiceAccountToken`: true or false.
            @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? { get { self[field: "automountServiceAccountToken"] } set { self[field: "automountServiceAccountToken"] = newValue } }
            /// `spec.executorPlugins[].spec.sidecar.container`: ``Container``, required.
            @_alwaysEmitIntoClient public var container: Container { get { self[object: "container"] } set { self[object: "container"] = newValue } _modify { yield &self[object: "container"] } }

            /// `spec.executorPlugins[].spec.sidecar.container`, with 25 fields.
            public struct Container: SchemaObject {
              public static let fields = FieldTable(["!-name", "?-args", "?-command", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String, args: [String]? = nil, command: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.args`: a list of strings.
              @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.command`: a list of strings.
              @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.env`: a list of ``EnvItem``, told apart by `name`.
              @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.envFrom`: a list of ``EnvFromItem``.
              @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.image`: a string.
              @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.imagePullPolicy`: a string.
              @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.lifecycle`: ``Lifecycle``.
              @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.livenessProbe`: ``LivenessProbe``.
              @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
              @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.readinessProbe`: ``ReadinessProbe``.
              @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.resizePolicy`: a list of ``ResizePolicyItem``.
              @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.resources`: ``Resources``.
              @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.restartPolicy`: a string.
              @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
              @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.securityContext`: ``SecurityContext``.
              @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.startupProbe`: ``StartupProbe``.
              @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
              /// `spec.executorPlugins[].spec.sidecar.container.stdin`: true or false.
              @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.stdinOnce`: true or false.
              @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.terminationMessagePath`: a string.
              @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.terminationMessagePolicy`: a string.
              @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.tty`: true or false.
              @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
              @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
              @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
              /// `spec.executorPlugins[].spec.sidecar.container.workingDir`: a string.
              @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
              public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
              public typealias EnvFromItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
              public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias LivenessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
              public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias ReadinessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
              public typealias ResizePolicyItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
              public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
              public typealias RestartPolicyRulesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
              public typealias SecurityContext = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
              public typealias StartupProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
              public typealias VolumeDevicesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
              public typealias VolumeMountsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
            }
          }
        }

        /// `spec.executorPlugins[].metadata`, with 5 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-annotations", "?-finalizers", "?-labels", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, annotations: OrderedMap<String>? = nil, finalizers: [String]? = nil, labels: OrderedMap<String>? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let annotations { self.annotations = annotations }
            self.finalizers = finalizers
            if let labels { self.labels = labels }
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.executorPlugins[].metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.executorPlugins[].metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
          /// `spec.executorPlugins[].metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? { get { self[field: "finalizers"] } set { self[field: "finalizers"] = newValue } }
          /// `spec.executorPlugins[].metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
          /// `spec.executorPlugins[].metadata.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }
      }

      /// `spec.hooks.*`, with 4 fields.
      public struct HooksEntry: SchemaObject {
        public static let fields = FieldTable(["?{arguments", "?-expression", "?-template", "?{templateRef"], [Arguments.self, TemplateRef.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(arguments: Arguments? = nil, expression: String? = nil, template: String? = nil, templateRef: TemplateRef? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let arguments { self.arguments = arguments }
          self.expression = expression
          self.template = template
          if let templateRef { self.templateRef = templateRef }
          configure(&self)
        }
        /// `spec.hooks.*.arguments`: ``Arguments``.
        @_alwaysEmitIntoClient public var arguments: Arguments { get { self[object: "arguments"] } set { self[object: "arguments"] = newValue } _modify { yield &self[object: "arguments"] } }
        /// `spec.hooks.*.expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
        /// `spec.hooks.*.template`: a string.
        @_alwaysEmitIntoClient public var template: String? { get { self[string: "template"] } set { self[string: "template"] = newValue } }
        /// `spec.hooks.*.templateRef`: ``TemplateRef``.
        @_alwaysEmitIntoClient public var templateRef: TemplateRef { get { self[object: "templateRef"] } set { self[object: "templateRef"] = newValue } _modify { yield &self[object: "templateRef"] } }
        /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
        public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments

        /// `spec.hooks.*.templateRef`, with 3 fields.
        public struct TemplateRef: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-clusterScope", "?-template"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, clusterScope: Bool? = nil, template: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.clusterScope = clusterScope
            self.template = template
            configure(&self)
          }
          /// `spec.hooks.*.templateRef.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.hooks.*.templateRef.clusterScope`: true or false.
          @_alwaysEmitIntoClient public var clusterScope: Bool? { get { self[field: "clusterScope"] } set { self[field: "clusterScope"] = newValue } }
          /// `spec.hooks.*.templateRef.template`: a string.
          @_alwaysEmitIntoClient public var template: String? { get { self[string: "template"] } set { self[string: "template"] = newValue } }
        }
      }

      /// `spec.hostAliases[]`, with 2 fields.
      public struct HostAliasesItem: SchemaObject {
        public static let fields = FieldTable(["?-hostnames", "!-ip"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(ip: String, hostnames: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.hostnames = hostnames
          self.ip = ip
          configure(&self)
        }
        /// `spec.hostAliases[].hostnames`: a list of strings.
        @_alwaysEmitIntoClient public var hostnames: [String]? { get { self[field: "hostnames"] } set { self[field: "hostnames"] = newValue } }
        /// `spec.hostAliases[].ip`: a string, required.
        @_alwaysEmitIntoClient public var ip: String? { get { self[string: "ip"] } set { self[string: "ip"] = newValue } }
      }

      /// `spec.imagePullSecrets[]`, with one field.
      public struct ImagePullSecretsItem: SchemaObject {
        public static let fields = FieldTable(["?-name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.imagePullSecrets[].name`: a string, by default `""`.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
      }

      /// `spec.metrics`, with one field.
      public struct Metrics: SchemaObject {
        public static let fields = FieldTable(["![prometheus"], [PrometheusItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(prometheus: [PrometheusItem], configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.prometheus = prometheus
          configure(&self)
        }
        /// `spec.metrics.prometheus`: a list of ``PrometheusItem``, required.
        @_alwaysEmitIntoClient public var prometheus: [PrometheusItem]? { get { self[field: "prometheus"] } set { self[field: "prometheus"] = newValue } }

        /// `spec.metrics.prometheus[]`, with 7 fields.
        public struct PrometheusItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?{counter", "?{gauge", "!-help", "?{histogram", "?[labels", "?-when"], [Counter.self, Gauge.self, Histogram.self, LabelsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, help: String, counter: Counter? = nil, gauge: Gauge? = nil, histogram: Histogram? = nil, labels: [LabelsItem]? = nil, when: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.metrics.prometheus[].counter`: ``Counter``.
          @_alwaysEmitIntoClient public var counter: Counter { get { self[object: "counter"] } set { self[object: "counter"] = newValue } _modify { yield &self[object: "counter"] } }
          /// `spec.metrics.prometheus[].gauge`: ``Gauge``.
          @_alwaysEmitIntoClient public var gauge: Gauge { get { self[object: "gauge"] } set { self[object: "gauge"] = newValue } _modify { yield &self[object: "gauge"] } }
          /// `spec.metrics.prometheus[].help`: a string, required.
          @_alwaysEmitIntoClient public var help: String? { get { self[string: "help"] } set { self[string: "help"] = newValue } }
          /// `spec.metrics.prometheus[].histogram`: ``Histogram``.
          @_alwaysEmitIntoClient public var histogram: Histogram { get { self[object: "histogram"] } set { self[object: "histogram"] = newValue } _modify { yield &self[object: "histogram"] } }
          /// `spec.metrics.prometheus[].labels`: a list of ``LabelsItem``.
          @_alwaysEmitIntoClient public var labels: [LabelsItem]? { get { self[field: "labels"] } set { self[field: "labels"] = newValue } }
          /// `spec.metrics.prometheus[].when`: a string.
          @_alwaysEmitIntoClient public var when: String? { get { self[string: "when"] } set { self[string: "when"] = newValue } }

          /// `spec.metrics.prometheus[].counter`, with one field.
          public struct Counter: SchemaObject {
            public static let fields = FieldTable(["!-value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].counter.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
          }

          /// `spec.metrics.prometheus[].gauge`, with 3 fields.
          public struct Gauge: SchemaObject {
            public static let fields = FieldTable(["?-operation", "!-realtime", "!-value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(realtime: Bool, value: String, operation: Operation? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.operation = operation
              self.realtime = realtime
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].gauge.operation`: ``Operation``.
            @_alwaysEmitIntoClient public var operation: Operation? { get { self[field: "operation"] } set { self[field: "operation"] = newValue } }
            /// `spec.metrics.prometheus[].gauge.realtime`: true or false, required.
            @_alwaysEmitIntoClient public var realtime: Bool? { get { self[field: "realtime"] } set { self[field: "realtime"] = newValue } }
            /// `spec.metrics.prometheus[].gauge.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }

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
            public static let fields = FieldTable(["!-buckets", "!-value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(buckets: [Double], value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.buckets = buckets
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].histogram.buckets`: a list of numbers, required.
            @_alwaysEmitIntoClient public var buckets: [Double]? { get { self[field: "buckets"] } set { self[field: "buckets"] = newValue } }
            /// `spec.metrics.prometheus[].histogram.value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
          }

          /// `spec.metrics.prometheus[].labels[]`, with 2 fields.
          public struct LabelsItem: SchemaObject {
            public static let fields = FieldTable(["!-key", "!-value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.metrics.prometheus[].labels[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.metrics.prometheus[].labels[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
          }
        }
      }

      /// `spec.podDisruptionBudget`, with 4 fields.
      public struct PodDisruptionBudget: SchemaObject {
        public static let fields = FieldTable(["?-maxUnavailable", "?-minAvailable", "?{selector", "?-unhealthyPodEvictionPolicy"], [Selector.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(maxUnavailable: IntOrString? = nil, minAvailable: IntOrString? = nil, selector: Selector? = nil, unhealthyPodEvictionPolicy: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.maxUnavailable = maxUnavailable
          self.minAvailable = minAvailable
          if let selector { self.selector = selector }
          self.unhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy
          configure(&self)
        }
        /// `spec.podDisruptionBudget.maxUnavailable`: a whole number or a string.
        @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? { get { self[field: "maxUnavailable"] } set { self[field: "maxUnavailable"] = newValue } }
        /// `spec.podDisruptionBudget.minAvailable`: a whole number or a string.
        @_alwaysEmitIntoClient public var minAvailable: IntOrString? { get { self[field: "minAvailable"] } set { self[field: "minAvailable"] = newValue } }
        /// `spec.podDisruptionBudget.selector`: ``Selector``.
        @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
        /// `spec.podDisruptionBudget.unhealthyPodEvictionPolicy`: a string.
        @_alwaysEmitIntoClient public var unhealthyPodEvictionPolicy: String? { get { self[string: "unhealthyPodEvictionPolicy"] } set { self[string: "unhealthyPodEvictionPolicy"] = newValue } }

        /// `spec.podDisruptionBudget.selector`, with 2 fields.
        public struct Selector: SchemaObject {
          public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.matchExpressions = matchExpressions
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.podDisruptionBudget.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
          /// `spec.podDisruptionBudget.selector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }

          /// `spec.podDisruptionBudget.selector.matchExpressions[]`, with 3 fields.
          public struct MatchExpressionsItem: SchemaObject {
            public static let fields = FieldTable(["!-key", "!-operator", "?-values"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, `operator`: String, values: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.`operator` = `operator`
              self.values = values
              configure(&self)
            }
            /// `spec.podDisruptionBudget.selector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.podDisruptionBudget.selector.matchExpressions[].operator`: a string, required.
            @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
            /// `spec.podDisruptionBudget.selector.matchExpressions[].values`: a list of strings.
            @_alwaysEmitIntoClient public var values: [String]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
          }
        }
      }

      /// `spec.podGC`, with 3 fields.
      public struct PodGC: SchemaObject {
        public static let fields = FieldTable(["?-deleteDelayDuration", "?{labelSelector", "?-strategy"], [LabelSelector.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(deleteDelayDuration: String? = nil, labelSelector: LabelSelector? = nil, strategy: Strategy? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.deleteDelayDuration = deleteDelayDuration
          if let labelSelector { self.labelSelector = labelSelector }
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.podGC.deleteDelayDuration`: a string.
        @_alwaysEmitIntoClient public var deleteDelayDuration: String? { get { self[string: "deleteDelayDuration"] } set { self[string: "deleteDelayDuration"] = newValue } }
        /// `spec.podGC.labelSelector`: ``LabelSelector``.
        @_alwaysEmitIntoClient public var labelSelector: LabelSelector { get { self[object: "labelSelector"] } set { self[object: "labelSelector"] = newValue } _modify { yield &self[object: "labelSelector"] } }
        /// `spec.podGC.strategy`: ``Strategy``.
        @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }

        /// `spec.podGC.labelSelector`, with 2 fields.
        public struct LabelSelector: SchemaObject {
          public static let fields = FieldTable(["?[matchExpressions", "?-matchLabels"], [MatchExpressionsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(matchExpressions: [MatchExpressionsItem]? = nil, matchLabels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.matchExpressions = matchExpressions
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.podGC.labelSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? { get { self[field: "matchExpressions"] } set { self[field: "matchExpressions"] = newValue } }
          /// `spec.podGC.labelSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> { get { self[object: "matchLabels"] } set { self[object: "matchLabels"] = newValue } _modify { yield &self[object: "matchLabels"] } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
        }

        /// `spec.podGC.strategy`, with 5 known values.
        public struct Strategy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// The empty text.
          @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
          /// `OnPodCompletion`.
          @_alwaysEmitIntoClient public static var onPodCompletion: Self { Self(text: "OnPodCompletion", unchecked: ()) }
          /// `OnPodSuccess`.
          @_alwaysEmitIntoClient public static var onPodSuccess: Self { Self(text: "OnPodSuccess", unchecked: ()) }
          /// `OnWorkflowCompletion`.
          @_alwaysEmitIntoClient public static var onWorkflowCompletion: Self { Self(text: "OnWorkflowCompletion", unchecked: ()) }
          /// `OnWorkflowSuccess`.
          @_alwaysEmitIntoClient public static var onWorkflowSuccess: Self { Self(text: "OnWorkflowSuccess", unchecked: ()) }
        }
      }

      /// `spec.podMetadata`, with 2 fields.
      public struct PodMetadata: SchemaObject {
        public static let fields = FieldTable(["?-annotations", "?-labels"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, labels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          configure(&self)
        }
        /// `spec.podMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
        /// `spec.podMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
      }

      /// `spec.podResources`, with 3 fields.
      public struct PodResources: SchemaObject {
        public static let fields = FieldTable(["?#claims name", "?-limits", "?-requests"], [ClaimsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(claims: [ClaimsItem]? = nil, limits: OrderedMap<Quantity>? = nil, requests: OrderedMap<Quantity>? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.claims = claims
          if let limits { self.limits = limits }
          if let requests { self.requests = requests }
          configure(&self)
        }
        /// `spec.podResources.claims`: a list of ``ClaimsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var claims: [ClaimsItem]? { get { self[field: "claims"] } set { self[field: "claims"] = newValue } }
        /// `spec.podResources.limits`: quantities by name.
        @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> { get { self[object: "limits"] } set { self[object: "limits"] = newValue } _modify { yield &self[object: "limits"] } }
        /// `spec.podResources.requests`: quantities by name.
        @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> { get { self[object: "requests"] } set { self[object: "requests"] = newValue } _modify { yield &self[object: "requests"] } }

        /// `spec.podResources.claims[]`, with 2 fields.
        public struct ClaimsItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-request"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, request: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.request = request
            configure(&self)
          }
          /// `spec.podResources.claims[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.podResources.claims[].request`: a string.
          @_alwaysEmitIntoClient public var request: String? { get { self[string: "request"] } set { self[string: "request"] = newValue } }
        }
      }

      /// `spec.resourceClaims[]`, with 3 fields.
      public struct ResourceClaimsItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-resourceClaimName", "?-resourceClaimTemplateName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, resourceClaimName: String? = nil, resourceClaimTemplateName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.resourceClaimName = resourceClaimName
          self.resourceClaimTemplateName = resourceClaimTemplateName
          configure(&self)
        }
        /// `spec.resourceClaims[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.resourceClaims[].resourceClaimName`: a string.
        @_alwaysEmitIntoClient public var resourceClaimName: String? { get { self[string: "resourceClaimName"] } set { self[string: "resourceClaimName"] = newValue } }
        /// `spec.resourceClaims[].resourceClaimTemplateName`: a string.
        @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? { get { self[string: "resourceClaimTemplateName"] } set { self[string: "resourceClaimTemplateName"] = newValue } }
      }

      /// `spec.retryStrategy`, with 5 fields.
      public struct RetryStrategy: SchemaObject {
        public static let fields = FieldTable(["?{affinity", "?{backoff", "?-expression", "?-limit", "?-retryPolicy"], [Affinity.self, Backoff.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(affinity: Affinity? = nil, backoff: Backoff? = nil, expression: String? = nil, limit: IntOrString? = nil, retryPolicy: RetryPolicy? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let affinity { self.affinity = affinity }
          if let backoff { self.backoff = backoff }
          self.expression = expression
          self.limit = limit
          self.retryPolicy = retryPolicy
          configure(&self)
        }
        /// `spec.retryStrategy.affinity`: ``Affinity``.
        @_alwaysEmitIntoClient public var affinity: Affinity { get { self[object: "affinity"] } set { self[object: "affinity"] = newValue } _modify { yield &self[object: "affinity"] } }
        /// `spec.retryStrategy.backoff`: ``Backoff``.
        @_alwaysEmitIntoClient public var backoff: Backoff { get { self[object: "backoff"] } set { self[object: "backoff"] = newValue } _modify { yield &self[object: "backoff"] } }
        /// `spec.retryStrategy.expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
        /// `spec.retryStrategy.limit`: a whole number or a string.
        @_alwaysEmitIntoClient public var limit: IntOrString? { get { self[field: "limit"] } set { self[field: "limit"] = newValue } }
        /// `spec.retryStrategy.retryPolicy`: ``RetryPolicy``.
        @_alwaysEmitIntoClient public var retryPolicy: RetryPolicy? { get { self[field: "retryPolicy"] } set { self[field: "retryPolicy"] = newValue } }

        /// `spec.retryStrategy.affinity`, with one field.
        public struct Affinity: SchemaObject {
          public static let fields = FieldTable(["?-nodeAntiAffinity"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(nodeAntiAffinity: OrderedMap<Value>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let nodeAntiAffinity { self.nodeAntiAffinity = nodeAntiAffinity }
            configure(&self)
          }
          /// `spec.retryStrategy.affinity.nodeAntiAffinity`: any values by name.
          @_alwaysEmitIntoClient public var nodeAntiAffinity: OrderedMap<Value> { get { self[object: "nodeAntiAffinity"] } set { self[object: "nodeAntiAffinity"] = newValue } _modify { yield &self[object: "nodeAntiAffinity"] } }
        }

        /// `spec.retryStrategy.backoff`, with 4 fields.
        public struct Backoff: SchemaObject {
          public static let fields = FieldTable(["?-cap", "?-duration", "?-factor", "?-maxDuration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(cap: String? = nil, duration: String? = nil, factor: IntOrString? = nil, maxDuration: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.cap = cap
            self.duration = duration
            self.factor = factor
            self.maxDuration = maxDuration
            configure(&self)
          }
          /// `spec.retryStrategy.backoff.cap`: a string.
          @_alwaysEmitIntoClient public var cap: String? { get { self[string: "cap"] } set { self[string: "cap"] = newValue } }
          /// `spec.retryStrategy.backoff.duration`: a string.
          @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
          /// `spec.retryStrategy.backoff.factor`: a whole number or a string.
          @_alwaysEmitIntoClient public var factor: IntOrString? { get { self[field: "factor"] } set { self[field: "factor"] = newValue } }
          /// `spec.retryStrategy.backoff.maxDuration`: a string.
          @_alwaysEmitIntoClient public var maxDuration: String? { get { self[string: "maxDuration"] } set { self[string: "maxDuration"] = newValue } }
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
          @_alwaysEmitIntoClient public static var onTransientError: Self { Self(text: "OnTransientError", unchecked: ()) }
        }
      }

      /// `spec.securityContext`, with 13 fields.
      public struct SecurityContext: SchemaObject {
        public static let fields = FieldTable(["?{appArmorProfile", "?-fsGroup", "?-fsGroupChangePolicy", "?-runAsGroup", "?-runAsNonRoot", "?-runAsUser", "?-seLinuxChangePolicy", "?{seLinuxOptions", "?{seccompProfile", "?-supplementalGroups", "?-supplementalGroupsPolicy", "?[sysctls", "?{windowsOptions"], [AppArmorProfile.self, SeLinuxOptions.self, SeccompProfile.self, SysctlsItem.self, WindowsOptions.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(appArmorProfile: AppArmorProfile? = nil, fsGroup: Int? = nil, fsGroupChangePolicy: String? = nil, runAsGroup: Int? = nil, runAsNonRoot: Bool? = nil, runAsUser: Int? = nil, seLinuxChangePolicy: String? = nil, seLinuxOptions: SeLinuxOptions? = nil, seccompProfile: SeccompProfile? = nil, supplementalGroups: [Int]? = nil, supplementalGroupsPolicy: String? = nil, sysctls: [SysctlsItem]? = nil, windowsOptions: WindowsOptions? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile { get { self[object: "appArmorProfile"] } set { self[object: "appArmorProfile"] = newValue } _modify { yield &self[object: "appArmorProfile"] } }
        /// `spec.securityContext.fsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: "fsGroup"] } set { self[field: "fsGroup"] = newValue } }
        /// `spec.securityContext.fsGroupChangePolicy`: a string.
        @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? { get { self[string: "fsGroupChangePolicy"] } set { self[string: "fsGroupChangePolicy"] = newValue } }
        /// `spec.securityContext.runAsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: "runAsGroup"] } set { self[field: "runAsGroup"] = newValue } }
        /// `spec.securityContext.runAsNonRoot`: true or false.
        @_alwaysEmitIntoClient public var runAsNonRoot: Bool? { get { self[field: "runAsNonRoot"] } set { self[field: "runAsNonRoot"] = newValue } }
        /// `spec.securityContext.runAsUser`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: "runAsUser"] } set { self[field: "runAsUser"] = newValue } }
        /// `spec.securityContext.seLinuxChangePolicy`: a string.
        @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? { get { self[string: "seLinuxChangePolicy"] } set { self[string: "seLinuxChangePolicy"] = newValue } }
        /// `spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
        @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions { get { self[object: "seLinuxOptions"] } set { self[object: "seLinuxOptions"] = newValue } _modify { yield &self[object: "seLinuxOptions"] } }
        /// `spec.securityContext.seccompProfile`: ``SeccompProfile``.
        @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile { get { self[object: "seccompProfile"] } set { self[object: "seccompProfile"] = newValue } _modify { yield &self[object: "seccompProfile"] } }
        /// `spec.securityContext.supplementalGroups`: a list of whole numbers.
        @_alwaysEmitIntoClient public var supplementalGroups: [Int]? { get { self[field: "supplementalGroups"] } set { self[field: "supplementalGroups"] = newValue } }
        /// `spec.securityContext.supplementalGroupsPolicy`: a string.
        @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? { get { self[string: "supplementalGroupsPolicy"] } set { self[string: "supplementalGroupsPolicy"] = newValue } }
        /// `spec.securityContext.sysctls`: a list of ``SysctlsItem``.
        @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? { get { self[field: "sysctls"] } set { self[field: "sysctls"] = newValue } }
        /// `spec.securityContext.windowsOptions`: ``WindowsOptions``.
        @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions { get { self[object: "windowsOptions"] } set { self[object: "windowsOptions"] = newValue } _modify { yield &self[object: "windowsOptions"] } }

        /// `spec.securityContext.appArmorProfile`, with 2 fields.
        public struct AppArmorProfile: SchemaObject {
          public static let fields = FieldTable(["?-localhostProfile", "!-type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String, localhostProfile: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.appArmorProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? { get { self[string: "localhostProfile"] } set { self[string: "localhostProfile"] = newValue } }
          /// `spec.securityContext.appArmorProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        }

        /// `spec.securityContext.seLinuxOptions`, with 4 fields.
        public struct SeLinuxOptions: SchemaObject {
          public static let fields = FieldTable(["?-level", "?-role", "?-type", "?-user"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(level: String? = nil, role: String? = nil, type: String? = nil, user: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.level = level
            self.role = role
            self.type = type
            self.user = user
            configure(&self)
          }
          /// `spec.securityContext.seLinuxOptions.level`: a string.
          @_alwaysEmitIntoClient public var level: String? { get { self[string: "level"] } set { self[string: "level"] = newValue } }
          /// `spec.securityContext.seLinuxOptions.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: "role"] } set { self[string: "role"] = newValue } }
          /// `spec.securityContext.seLinuxOptions.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
          /// `spec.securityContext.seLinuxOptions.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }
        }

        /// `spec.securityContext.seccompProfile`, with 2 fields.
        public struct SeccompProfile: SchemaObject {
          public static let fields = FieldTable(["?-localhostProfile", "!-type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String, localhostProfile: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.seccompProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? { get { self[string: "localhostProfile"] } set { self[string: "localhostProfile"] = newValue } }
          /// `spec.securityContext.seccompProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        }

        /// `spec.securityContext.sysctls[]`, with 2 fields.
        public struct SysctlsItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "!-value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.value = value
            configure(&self)
          }
          /// `spec.securityContext.sysctls[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.securityContext.sysctls[].value`: a string, required.
          @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
        }

        /// `spec.securityContext.windowsOptions`, with 4 fields.
        public struct WindowsOptions: SchemaObject {
          public static let fields = FieldTable(["?-gmsaCredentialSpec", "?-gmsaCredentialSpecName", "?-hostProcess", "?-runAsUserName"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(gmsaCredentialSpec: String? = nil, gmsaCredentialSpecName: String? = nil, hostProcess: Bool? = nil, runAsUserName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.gmsaCredentialSpec = gmsaCredentialSpec
            self.gmsaCredentialSpecName = gmsaCredentialSpecName
            self.hostProcess = hostProcess
            self.runAsUserName = runAsUserName
            configure(&self)
          }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpec`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? { get { self[string: "gmsaCredentialSpec"] } set { self[string: "gmsaCredentialSpec"] = newValue } }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpecName`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? { get { self[string: "gmsaCredentialSpecName"] } set { self[string: "gmsaCredentialSpecName"] = newValue } }
          /// `spec.securityContext.windowsOptions.hostProcess`: true or false.
          @_alwaysEmitIntoClient public var hostProcess: Bool? { get { self[field: "hostProcess"] } set { self[field: "hostProcess"] = newValue } }
          /// `spec.securityContext.windowsOptions.runAsUserName`: a string.
          @_alwaysEmitIntoClient public var runAsUserName: String? { get { self[string: "runAsUserName"] } set { self[string: "runAsUserName"] = newValue } }
        }
      }

      /// `spec.synchronization`, with 2 fields.
      public struct Synchronization: SchemaObject {
        public static let fields = FieldTable(["?[mutexes", "?[semaphores"], [MutexesItem.self, SemaphoresItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(mutexes: [MutexesItem]? = nil, semaphores: [SemaphoresItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.mutexes = mutexes
          self.semaphores = semaphores
          configure(&self)
        }
        /// `spec.synchronization.mutexes`: a list of ``MutexesItem``.
        @_alwaysEmitIntoClient public var mutexes: [MutexesItem]? { get { self[field: "mutexes"] } set { self[field: "mutexes"] = newValue } }
        /// `spec.synchronization.semaphores`: a list of ``SemaphoresItem``.
        @_alwaysEmitIntoClient public var semaphores: [SemaphoresItem]? { get { self[field: "semaphores"] } set { self[field: "semaphores"] = newValue } }

        /// `spec.synchronization.mutexes[]`, with 3 fields.
        public struct MutexesItem: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-database", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, database: Bool? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.database = database
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.synchronization.mutexes[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.synchronization.mutexes[].database`: true or false.
          @_alwaysEmitIntoClient public var database: Bool? { get { self[field: "database"] } set { self[field: "database"] = newValue } }
          /// `spec.synchronization.mutexes[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }

        /// `spec.synchronization.semaphores[]`, with 3 fields.
        public struct SemaphoresItem: SchemaObject {
          public static let fields = FieldTable(["?{configMapKeyRef", "?{database", "?-namespace"], [ConfigMapKeyRef.self, Database.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(configMapKeyRef: ConfigMapKeyRef? = nil, database: Database? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
            if let database { self.database = database }
            self.namespace = namespace
            configure(&self)
          }
          /// `spec.synchronization.semaphores[].configMapKeyRef`: ``ConfigMapKeyRef``.
          @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef { get { self[object: "configMapKeyRef"] } set { self[object: "configMapKeyRef"] = newValue } _modify { yield &self[object: "configMapKeyRef"] } }
          /// `spec.synchronization.semaphores[].database`: ``Database``.
          @_alwaysEmitIntoClient public var database: Database { get { self[object: "database"] } set { self[object: "database"] = newValue } _modify { yield &self[object: "database"] } }
          /// `spec.synchronization.semaphores[].namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }

          /// `spec.synchronization.semaphores[].configMapKeyRef`, with 3 fields.
          public struct ConfigMapKeyRef: SchemaObject {
            public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.synchronization.semaphores[].configMapKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.synchronization.semaphores[].configMapKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.synchronization.semaphores[].configMapKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
          }

          /// `spec.synchronization.semaphores[].database`, with one field.
          public struct Database: SchemaObject {
            public static let fields = FieldTable(["!-key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              configure(&self)
            }
            /// `spec.synchronization.semaphores[].database.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          }
        }
      }

      /// `spec.templateDefaults`, with 42 fields.
      public struct TemplateDefaults: SchemaObject {
        public static let fields = FieldTable(["?-name", "?-activeDeadlineSeconds", "?{affinity", "?-annotations", "?{archiveLocation", "?-automountServiceAccountToken", "?{container", "?{containerSet", "?-daemon", "?{dag", "?{data", "?{executor", "?-failFast", "?[hostAliases", "?{http", "?[initContainers", "?{inputs", "?{memoize", "?{metadata", "?{metrics", "?-nodeSelector", "?{outputs", "?-parallelism", "?-pendingTimeout", "?-plugin", "?{podResources", "?-podSpecPatch", "?-priorityClassName", "?{resource", "?[resourceClaims", "?{retryStrategy", "?-schedulerName", "?{script", "?{securityContext", "?-serviceAccountName", "?[sidecars", "?-steps", "?{suspend", "?{synchronization", "?-timeout", "?[tolerations", "?[volumes"], [Affinity.self, ArchiveLocation.self, Container.self, ContainerSet.self, Dag.self, Data.self, Executor.self, HostAliasesItem.self, Http.self, InitContainersItem.self, Inputs.self, Memoize.self, Metadata.self, Metrics.self, Outputs.self, PodResources.self, ResourceObject.self, ResourceClaimsItem.self, RetryStrategy.self, Script.self, SecurityContext.self, SidecarsItem.self, Suspend.self, Synchronization.self, TolerationsItem.self, VolumesItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, activeDeadlineSeconds: IntOrString? = nil, affinity: Affinity? = nil, annotations: OrderedMap<String>? = nil, archiveLocation: ArchiveLocation? = nil, automountServiceAccountToken: Bool? = nil, container: Container? = nil, containerSet: ContainerSet? = nil, daemon: Bool? = nil, dag: Dag? = nil, data: Data? = nil, executor: Executor? = nil, failFast: Bool? = nil, hostAliases: [HostAliasesItem]? = nil, http: Http? = nil, initContainers: [InitContainersItem]? = nil, inputs: Inputs? = nil, memoize: Memoize? = nil, metadata: Metadata? = nil, metrics: Metrics? = nil, nodeSelector: OrderedMap<String>? = nil, outputs: Outputs? = nil, parallelism: Int? = nil, pendingTimeout: String? = nil, plugin: Value? = nil, podResources: PodResources? = nil, podSpecPatch: String? = nil, priorityClassName: String? = nil, resource: ResourceObject? = nil, resourceClaims: [ResourceClaimsItem]? = nil, retryStrategy: RetryStrategy? = nil, schedulerName: String? = nil, script: Script? = nil, securityContext: SecurityContext? = nil, serviceAccountName: String? = nil, sidecars: [SidecarsItem]? = nil, steps: [[StepsItemItem]]? = nil, suspend: Suspend? = nil, synchronization: Synchronization? = nil, timeout: String? = nil, tolerations: [TolerationsItem]? = nil, volumes: [VolumesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.templateDefaults.activeDeadlineSeconds`: a whole number or a string.
        @_alwaysEmitIntoClient public var activeDeadlineSeconds: IntOrString? { get { self[field: "activeDeadlineSeconds"] } set { self[field: "activeDeadlineSeconds"] = newValue } }
        /// `spec.templateDefaults.affinity`: ``Affinity``.
        @_alwaysEmitIntoClient public var affinity: Affinity { get { self[object: "affinity"] } set { self[object: "affinity"] = newValue } _modify { yield &self[object: "affinity"] } }
        /// `spec.templateDefaults.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
        /// `spec.templateDefaults.archiveLocation`: ``ArchiveLocation``.
        @_alwaysEmitIntoClient public var archiveLocation: ArchiveLocation { get { self[object: "archiveLocation"] } set { self[object: "archiveLocation"] = newValue } _modify { yield &self[object: "archiveLocation"] } }
        /// `spec.templateDefaults.automountServiceAccountToken`: true or false.
        @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? { get { self[field: "automountServiceAccountToken"] } set { self[field: "automountServiceAccountToken"] = newValue } }
        /// `spec.templateDefaults.container`: ``Container``.
        @_alwaysEmitIntoClient public var container: Container { get { self[object: "container"] } set { self[object: "container"] = newValue } _modify { yield &self[object: "container"] } }
        /// `spec.templateDefaults.containerSet`: ``ContainerSet``.
        @_alwaysEmitIntoClient public var containerSet: ContainerSet { get { self[object: "containerSet"] } set { self[object: "containerSet"] = newValue } _modify { yield &self[object: "containerSet"] } }
        /// `spec.templateDefaults.daemon`: true or false.
        @_alwaysEmitIntoClient public var daemon: Bool? { get { self[field: "daemon"] } set { self[field: "daemon"] = newValue } }
        /// `spec.templateDefaults.dag`: ``Dag``.
        @_alwaysEmitIntoClient public var dag: Dag { get { self[object: "dag"] } set { self[object: "dag"] = newValue } _modify { yield &self[object: "dag"] } }
        /// `spec.templateDefaults.data`: ``Data``.
        @_alwaysEmitIntoClient public var data: Data { get { self[object: "data"] } set { self[object: "data"] = newValue } _modify { yield &self[object: "data"] } }
        /// `spec.templateDefaults.executor`: ``Executor``.
        @_alwaysEmitIntoClient public var executor: Executor { get { self[object: "executor"] } set { self[object: "executor"] = newValue } _modify { yield &self[object: "executor"] } }
        /// `spec.templateDefaults.failFast`: true or false.
        @_alwaysEmitIntoClient public var failFast: Bool? { get { self[field: "failFast"] } set { self[field: "failFast"] = newValue } }
        /// `spec.templateDefaults.hostAliases`: a list of ``HostAliasesItem``.
        @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? { get { self[field: "hostAliases"] } set { self[field: "hostAliases"] = newValue } }
        /// `spec.templateDefaults.http`: ``Http``.
        @_alwaysEmitIntoClient public var http: Http { get { self[object: "http"] } set { self[object: "http"] = newValue } _modify { yield &self[object: "http"] } }
        /// `spec.templateDefaults.initContainers`: a list of ``InitContainersItem``.
        @_alwaysEmitIntoClient public var initContainers: [InitContainersItem]? { get { self[field: "initContainers"] } set { self[field: "initContainers"] = newValue } }
        /// `spec.templateDefaults.inputs`: ``Inputs``.
        @_alwaysEmitIntoClient public var inputs: Inputs { get { self[object: "inputs"] } set { self[object: "inputs"] = newValue } _modify { yield &self[object: "inputs"] } }
        /// `spec.templateDefaults.memoize`: ``Memoize``.
        @_alwaysEmitIntoClient public var memoize: Memoize { get { self[object: "memoize"] } set { self[object: "memoize"] = newValue } _modify { yield &self[object: "memoize"] } }
        /// `spec.templateDefaults.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
        /// `spec.templateDefaults.metrics`: ``Metrics``.
        @_alwaysEmitIntoClient public var metrics: Metrics { get { self[object: "metrics"] } set { self[object: "metrics"] = newValue } _modify { yield &self[object: "metrics"] } }
        /// `spec.templateDefaults.nodeSelector`: strings by name.
        @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> { get { self[object: "nodeSelector"] } set { self[object: "nodeSelector"] = newValue } _modify { yield &self[object: "nodeSelector"] } }
        /// `spec.templateDefaults.outputs`: ``Outputs``.
        @_alwaysEmitIntoClient public var outputs: Outputs { get { self[object: "outputs"] } set { self[object: "outputs"] = newValue } _modify { yield &self[object: "outputs"] } }
        /// `spec.templateDefaults.parallelism`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var parallelism: Int? { get { self[field: "parallelism"] } set { self[field: "parallelism"] = newValue } }
        /// `spec.templateDefaults.pendingTimeout`: a string.
        @_alwaysEmitIntoClient public var pendingTimeout: String? { get { self[string: "pendingTimeout"] } set { self[string: "pendingTimeout"] = newValue } }
        /// `spec.templateDefaults.plugin`: any value.
        @_alwaysEmitIntoClient public var plugin: Value? { get { self[field: "plugin"] } set { self[field: "plugin"] = newValue } }
        /// `spec.templateDefaults.podResources`: ``PodResources``.
        @_alwaysEmitIntoClient public var podResources: PodResources { get { self[object: "podResources"] } set { self[object: "podResources"] = newValue } _modify { yield &self[object: "podResources"] } }
        /// `spec.templateDefaults.podSpecPatch`: a string.
        @_alwaysEmitIntoClient public var podSpecPatch: String? { get { self[string: "podSpecPatch"] } set { self[string: "podSpecPatch"] = newValue } }
        /// `spec.templateDefaults.priorityClassName`: a string.
        @_alwaysEmitIntoClient public var priorityClassName: String? { get { self[string: "priorityClassName"] } set { self[string: "priorityClassName"] = newValue } }
        /// `spec.templateDefaults.resource`: ``ResourceObject``.
        @_alwaysEmitIntoClient public var resource: ResourceObject { get { self[object: "resource"] } set { self[object: "resource"] = newValue } _modify { yield &self[object: "resource"] } }
        /// `spec.templateDefaults.resourceClaims`: a list of ``ResourceClaimsItem``.
        @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? { get { self[field: "resourceClaims"] } set { self[field: "resourceClaims"] = newValue } }
        /// `spec.templateDefaults.retryStrategy`: ``RetryStrategy``.
        @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy { get { self[object: "retryStrategy"] } set { self[object: "retryStrategy"] = newValue } _modify { yield &self[object: "retryStrategy"] } }
        /// `spec.templateDefaults.schedulerName`: a string.
        @_alwaysEmitIntoClient public var schedulerName: String? { get { self[string: "schedulerName"] } set { self[string: "schedulerName"] = newValue } }
        /// `spec.templateDefaults.script`: ``Script``.
        @_alwaysEmitIntoClient public var script: Script { get { self[object: "script"] } set { self[object: "script"] = newValue } _modify { yield &self[object: "script"] } }
        /// `spec.templateDefaults.securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
        /// `spec.templateDefaults.serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
        /// `spec.templateDefaults.sidecars`: a list of ``SidecarsItem``.
        @_alwaysEmitIntoClient public var sidecars: [SidecarsItem]? { get { self[field: "sidecars"] } set { self[field: "sidecars"] = newValue } }
        /// `spec.templateDefaults.steps`: a list, each element a list of ``StepsItemItem``.
        @_alwaysEmitIntoClient public var steps: [[StepsItemItem]]? { get { self[field: "steps"] } set { self[field: "steps"] = newValue } }
        /// `spec.templateDefaults.suspend`: ``Suspend``.
        @_alwaysEmitIntoClient public var suspend: Suspend { get { self[object: "suspend"] } set { self[object: "suspend"] = newValue } _modify { yield &self[object: "suspend"] } }
        /// `spec.templateDefaults.synchronization`: ``Synchronization``.
        @_alwaysEmitIntoClient public var synchronization: Synchronization { get { self[object: "synchronization"] } set { self[object: "synchronization"] = newValue } _modify { yield &self[object: "synchronization"] } }
        /// `spec.templateDefaults.timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? { get { self[string: "timeout"] } set { self[string: "timeout"] = newValue } }
        /// `spec.templateDefaults.tolerations`: a list of ``TolerationsItem``.
        @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? { get { self[field: "tolerations"] } set { self[field: "tolerations"] = newValue } }
        /// `spec.templateDefaults.volumes`: a list of ``VolumesItem``.
        @_alwaysEmitIntoClient public var volumes: [VolumesItem]? { get { self[field: "volumes"] } set { self[field: "volumes"] = newValue } }
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
          public static let fields = FieldTable(["?-archiveLogs", "?{artifactory", "?{azure", "?{gcs", "?{git", "?{hdfs", "?{http", "?{oss", "?{plugin", "?{raw", "?{s3"], [Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self, Oss.self, Plugin.self, Raw.self, S3.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(archiveLogs: Bool? = nil, artifactory: Artifactory? = nil, azure: Azure? = nil, gcs: Gcs? = nil, git: Git? = nil, hdfs: Hdfs? = nil, http: Http? = nil, oss: Oss? = nil, plugin: Plugin? = nil, raw: Raw? = nil, s3: S3? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: "archiveLogs"] } set { self[field: "archiveLogs"] = newValue } }
          /// `spec.templateDefaults.archiveLocation.artifactory`: ``Artifactory``.
          @_alwaysEmitIntoClient public var artifactory: Artifactory { get { self[object: "artifactory"] } set { self[object: "artifactory"] = newValue } _modify { yield &self[object: "artifactory"] } }
          /// `spec.templateDefaults.archiveLocation.azure`: ``Azure``.
          @_alwaysEmitIntoClient public var azure: Azure { get { self[object: "azure"] } set { self[object: "azure"] = newValue } _modify { yield &self[object: "azure"] } }
          /// `spec.templateDefaults.archiveLocation.gcs`: ``Gcs``.
          @_alwaysEmitIntoClient public var gcs: Gcs { get { self[object: "gcs"] } set { self[object: "gcs"] = newValue } _modify { yield &self[object: "gcs"] } }
          /// `spec.templateDefaults.archiveLocation.git`: ``Git``.
          @_alwaysEmitIntoClient public var git: Git { get { self[object: "git"] } set { self[object: "git"] = newValue } _modify { yield &self[object: "git"] } }
          /// `spec.templateDefaults.archiveLocation.hdfs`: ``Hdfs``.
          @_alwaysEmitIntoClient public var hdfs: Hdfs { get { self[object: "hdfs"] } set { self[object: "hdfs"] = newValue } _modify { yield &self[object: "hdfs"] } }
          /// `spec.templateDefaults.archiveLocation.http`: ``Http``.
          @_alwaysEmitIntoClient public var http: Http { get { self[object: "http"] } set { self[object: "http"] = newValue } _modify { yield &self[object: "http"] } }
          /// `spec.templateDefaults.archiveLocation.oss`: ``Oss``.
          @_alwaysEmitIntoClient public var oss: Oss { get { self[object: "oss"] } set { self[object: "oss"] = newValue } _modify { yield &self[object: "oss"] } }
          /// `spec.templateDefaults.archiveLocation.plugin`: ``Plugin``.
          @_alwaysEmitIntoClient public var plugin: Plugin { get { self[object: "plugin"] } set { self[object: "plugin"] = newValue } _modify { yield &self[object: "plugin"] } }
          /// `spec.templateDefaults.archiveLocation.raw`: ``Raw``.
          @_alwaysEmitIntoClient public var raw: Raw { get { self[object: "raw"] } set { self[object: "raw"] = newValue } _modify { yield &self[object: "raw"] } }
          /// `spec.templateDefaults.archiveLocation.s3`: ``S3``.
          @_alwaysEmitIntoClient public var s3: S3 { get { self[object: "s3"] } set { self[object: "s3"] = newValue } _modify { yield &self[object: "s3"] } }
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
          public static let fields = FieldTable(["?-name", "?-args", "?-command", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, args: [String]? = nil, command: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.templateDefaults.container.args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
          /// `spec.templateDefaults.container.command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
          /// `spec.templateDefaults.container.env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
          /// `spec.templateDefaults.container.envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
          /// `spec.templateDefaults.container.image`: a string.
          @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
          /// `spec.templateDefaults.container.imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
          /// `spec.templateDefaults.container.lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
          /// `spec.templateDefaults.container.livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
          /// `spec.templateDefaults.container.ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
          /// `spec.templateDefaults.container.readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
          /// `spec.templateDefaults.container.resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
          /// `spec.templateDefaults.container.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.templateDefaults.container.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
          /// `spec.templateDefaults.container.restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
          /// `spec.templateDefaults.container.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
          /// `spec.templateDefaults.container.startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
          /// `spec.templateDefaults.container.stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
          /// `spec.templateDefaults.container.stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
          /// `spec.templateDefaults.container.terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
          /// `spec.templateDefaults.container.terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
          /// `spec.templateDefaults.container.tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
          /// `spec.templateDefaults.container.volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
          /// `spec.templateDefaults.container.volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
          /// `spec.templateDefaults.container.workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe

          /// `spec.templateDefaults.container.env[]`, with 3 fields.
          public struct EnvItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-value", "?{valueFrom"], [ValueFrom.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, value: String? = nil, valueFrom: ValueFrom? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              if let valueFrom { self.valueFrom = valueFrom }
              configure(&self)
            }
            /// `spec.templateDefaults.container.env[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.container.env[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
            /// `spec.templateDefaults.container.env[].valueFrom`: ``ValueFrom``.
            @_alwaysEmitIntoClient public var valueFrom: ValueFrom { get { self[object: "valueFrom"] } set { self[object: "valueFrom"] = newValue } _modify { yield &self[object: "valueFrom"] } }

            /// `spec.templateDefaults.container.env[].valueFrom`, with 5 fields.
            public struct ValueFrom: SchemaObject {
              public static let fields = FieldTable(["?{configMapKeyRef", "?{fieldRef", "?{fileKeyRef", "?{resourceFieldRef", "?{secretKeyRef"], [ConfigMapKeyRef.self, FieldRef.self, FileKeyRef.self, ResourceFieldRef.self, SecretKeyRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(configMapKeyRef: ConfigMapKeyRef? = nil, fieldRef: FieldRef? = nil, fileKeyRef: FileKeyRef? = nil, resourceFieldRef: ResourceFieldRef? = nil, secretKeyRef: SecretKeyRef? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
                if let fieldRef { self.fieldRef = fieldRef }
                if let fileKeyRef { self.fileKeyRef = fileKeyRef }
                if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
                if let secretKeyRef { self.secretKeyRef = secretKeyRef }
                configure(&self)
              }
              /// `spec.templateDefaults.container.env[].valueFrom.configMapKeyRef`: ``ConfigMapKeyRef``.
              @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef { get { self[object: "configMapKeyRef"] } set { self[object: "configMapKeyRef"] = newValue } _modify { yield &self[object: "configMapKeyRef"] } }
              /// `spec.templateDefaults.container.env[].valueFrom.fieldRef`: ``FieldRef``.
              @_alwaysEmitIntoClient public var fieldRef: FieldRef { get { self[object: "fieldRef"] } set { self[object: "fieldRef"] = newValue } _modify { yield &self[object: "fieldRef"] } }
              /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef`: ``FileKeyRef``.
              @_alwaysEmitIntoClient public var fileKeyRef: FileKeyRef { get { self[object: "fileKeyRef"] } set { self[object: "fileKeyRef"] = newValue } _modify { yield &self[object: "fileKeyRef"] } }
              /// `spec.templateDefaults.container.env[].valueFrom.resourceFieldRef`: ``ResourceFieldRef``.
              @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef { get { self[object: "resourceFieldRef"] } set { self[object: "resourceFieldRef"] = newValue } _modify { yield &self[object: "resourceFieldRef"] } }
              /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
              @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef { get { self[object: "secretKeyRef"] } set { self[object: "secretKeyRef"] = newValue } _modify { yield &self[object: "secretKeyRef"] } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef``.
              public typealias ConfigMapKeyRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.FieldRef``.
              public typealias FieldRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.FieldRef
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.ResourceFieldRef``.
              public typealias ResourceFieldRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.ResourceFieldRef

              /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef`, with 4 fields.
              public struct FileKeyRef: SchemaObject {
                public static let fields = FieldTable(["!-key", "?-optional", "!-path", "!-volumeName"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: String, path: String, volumeName: String, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.key = key
                  self.optional = optional
                  self.path = path
                  self.volumeName = volumeName
                  configure(&self)
                }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.optional`: true or false, by default `false`.
                @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.path`: a string, required.
                @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
                /// `spec.templateDefaults.container.env[].valueFrom.fileKeyRef.volumeName`: a string, required.
                @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
              }

              /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef`, with 3 fields.
              public struct SecretKeyRef: SchemaObject {
                public static let fields = FieldTable(["?-name", "!-key", "?-optional"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(key: String, name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.optional = optional
                  configure(&self)
                }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
                /// `spec.templateDefaults.container.env[].valueFrom.secretKeyRef.optional`: true or false.
                @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              }
            }
          }

          /// `spec.templateDefaults.container.envFrom[]`, with 3 fields.
          public struct EnvFromItem: SchemaObject {
            public static let fields = FieldTable(["?{configMapRef", "?-prefix", "?{secretRef"], [ConfigMapRef.self, SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(configMapRef: ConfigMapRef? = nil, prefix: String? = nil, secretRef: SecretRef? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let configMapRef { self.configMapRef = configMapRef }
              self.prefix = prefix
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.templateDefaults.container.envFrom[].configMapRef`: ``ConfigMapRef``.
            @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef { get { self[object: "configMapRef"] } set { self[object: "configMapRef"] = newValue } _modify { yield &self[object: "configMapRef"] } }
            /// `spec.templateDefaults.container.envFrom[].prefix`: a string.
            @_alwaysEmitIntoClient public var prefix: String? { get { self[string: "prefix"] } set { self[string: "prefix"] = newValue } }
            /// `spec.templateDefaults.container.envFrom[].secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }

            /// `spec.templateDefaults.container.envFrom[].configMapRef`, with 2 fields.
            public struct ConfigMapRef: SchemaObject {
              public static let fields = FieldTable(["?-name", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.optional = optional
                configure(&self)
              }
              /// `spec.templateDefaults.container.envFrom[].configMapRef.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.templateDefaults.container.envFrom[].configMapRef.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }

            /// `spec.templateDefaults.container.envFrom[].secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(["?-name", "?-optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.optional = optional
                configure(&self)
              }
              /// `spec.templateDefaults.container.envFrom[].secretRef.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.templateDefaults.container.envFrom[].secretRef.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
            }
          }

          /// `spec.templateDefaults.container.lifecycle`, with 3 fields.
          public struct Lifecycle: SchemaObject {
            public static let fields = FieldTable(["?{postStart", "?{preStop", "?-stopSignal"], [PostStart.self, PreStop.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(postStart: PostStart? = nil, preStop: PreStop? = nil, stopSignal: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let postStart { self.postStart = postStart }
              if let preStop { self.preStop = preStop }
              self.stopSignal = stopSignal
              configure(&self)
            }
            /// `spec.templateDefaults.container.lifecycle.postStart`: ``PostStart``.
            @_alwaysEmitIntoClient public var postStart: PostStart { get { self[object: "postStart"] } set { self[object: "postStart"] = newValue } _modify { yield &self[object: "postStart"] } }
            /// `spec.templateDefaults.container.lifecycle.preStop`: ``PreStop``.
            @_alwaysEmitIntoClient public var preStop: PreStop { get { self[object: "preStop"] } set { self[object: "preStop"] = newValue } _modify { yield &self[object: "preStop"] } }
            /// `spec.templateDefaults.container.lifecycle.stopSignal`: a string.
            @_alwaysEmitIntoClient public var stopSignal: String? { get { self[string: "stopSignal"] } set { self[string: "stopSignal"] = newValue } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart``.
            public typealias PreStop = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart

            /// `spec.templateDefaults.container.lifecycle.postStart`, with 4 fields.
            public struct PostStart: SchemaObject {
              public static let fields = FieldTable(["?{exec", "?{httpGet", "?{sleep", "?{tcpSocket"], [Exec.self, HttpGet.self, Sleep.self, TcpSocket.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(exec: Exec? = nil, httpGet: HttpGet? = nil, sleep: Sleep? = nil, tcpSocket: TcpSocket? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let exec { self.exec = exec }
                if let httpGet { self.httpGet = httpGet }
                if let sleep { self.sleep = sleep }
                if let tcpSocket { self.tcpSocket = tcpSocket }
                configure(&self)
              }
              /// `spec.templateDefaults.container.lifecycle.postStart.exec`: ``Exec``.
              @_alwaysEmitIntoClient public var exec: Exec { get { self[object: "exec"] } set { self[object: "exec"] = newValue } _modify { yield &self[object: "exec"] } }
              /// `spec.templateDefaults.container.lifecycle.postStart.httpGet`: ``HttpGet``.
              @_alwaysEmitIntoClient public var httpGet: HttpGet { get { self[object: "httpGet"] } set { self[object: "httpGet"] = newValue } _modify { yield &self[object: "httpGet"] } }
              /// `spec.templateDefaults.container.lifecycle.postStart.sleep`: ``Sleep``.
              @_alwaysEmitIntoClient public var sleep: Sleep { get { self[object: "sleep"] } set { self[object: "sleep"] = newValue } _modify { yield &self[object: "sleep"] } }
              /// `spec.templateDefaults.container.lifecycle.postStart.tcpSocket`: ``TcpSocket``.
              @_alwaysEmitIntoClient public var tcpSocket: TcpSocket { get { self[object: "tcpSocket"] } set { self[object: "tcpSocket"] = newValue } _modify { yield &self[object: "tcpSocket"] } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec``.
              public typealias Exec = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet``.
              public typealias HttpGet = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.TcpSocket``.
              public typealias TcpSocket = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.TcpSocket

              /// `spec.templateDefaults.container.lifecycle.postStart.sleep`, with one field.
              public struct Sleep: SchemaObject {
                public static let fields = FieldTable(["!-seconds"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.seconds = seconds
                  configure(&self)
                }
                /// `spec.templateDefaults.container.lifecycle.postStart.sleep.seconds`: a whole number, format `int64`, required.
                @_alwaysEmitIntoClient public var seconds: Int? { get { self[field: "seconds"] } set { self[field: "seconds"] = newValue } }
              }
            }
          }

          /// `spec.templateDefaults.container.livenessProbe`, with 10 fields.
          public struct LivenessProbe: SchemaObject {
            public static let fields = FieldTable(["?{exec", "?-failureThreshold", "?{grpc", "?{httpGet", "?-initialDelaySeconds", "?-periodSeconds", "?-successThreshold", "?{tcpSocket", "?-terminationGracePeriodSeconds", "?-timeoutSeconds"], [Exec.self, Grpc.self, HttpGet.self, TcpSocket.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(exec: Exec? = nil, failureThreshold: Int? = nil, grpc: Grpc? = nil, httpGet: HttpGet? = nil, initialDelaySeconds: Int? = nil, periodSeconds: Int? = nil, successThreshold: Int? = nil, tcpSocket: TcpSocket? = nil, terminationGracePeriodSeconds: Int? = nil, timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var exec: Exec { get { self[object: "exec"] } set { self[object: "exec"] = newValue } _modify { yield &self[object: "exec"] } }
            /// `spec.templateDefaults.container.livenessProbe.failureThreshold`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var failureThreshold: Int? { get { self[field: "failureThreshold"] } set { self[field: "failureThreshold"] = newValue } }
            /// `spec.templateDefaults.container.livenessProbe.grpc`: ``Grpc``.
            @_alwaysEmitIntoClient public var grpc: Grpc { get { self[object: "grpc"] } set { self[object: "grpc"] = newValue } _modify { yield &self[object: "grpc"] } }
            /// `spec.templateDefaults.container.livenessProbe.httpGet`: ``HttpGet``.
            @_alwaysEmitIntoClient public var httpGet: HttpGet { get { self[object: "httpGet"] } set { self[object: "httpGet"] = newValue } _modify { yield &self[object: "httpGet"] } }
            /// `spec.templateDefaults.container.livenessProbe.initialDelaySeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var initialDelaySeconds: Int? { get { self[field: "initialDelaySeconds"] } set { self[field: "initialDelaySeconds"] = newValue } }
            /// `spec.templateDefaults.container.livenessProbe.periodSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var periodSeconds: Int? { get { self[field: "periodSeconds"] } set { self[field: "periodSeconds"] = newValue } }
            /// `spec.templateDefaults.container.livenessProbe.successThreshold`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var successThreshold: Int? { get { self[field: "successThreshold"] } set { self[field: "successThreshold"] = newValue } }
            /// `spec.templateDefaults.container.livenessProbe.tcpSocket`: ``TcpSocket``.
            @_alwaysEmitIntoClient public var tcpSocket: TcpSocket { get { self[object: "tcpSocket"] } set { self[object: "tcpSocket"] = newValue } _modify { yield &self[object: "tcpSocket"] } }
            /// `spec.templateDefaults.container.livenessProbe.terminationGracePeriodSeconds`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? { get { self[field: "terminationGracePeriodSeconds"] } set { self[field: "terminationGracePeriodSeconds"] = newValue } }
            /// `spec.templateDefaults.container.livenessProbe.timeoutSeconds`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: "timeoutSeconds"] } set { self[field: "timeoutSeconds"] = newValue } }

            /// `spec.templateDefaults.container.livenessProbe.exec`, with one field.
            public struct Exec: SchemaObject {
              public static let fields = FieldTable(["?-command"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(command: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.command = command
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.exec.command`: a list of strings.
              @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
            }

            /// `spec.templateDefaults.container.livenessProbe.grpc`, with 2 fields.
            public struct Grpc: SchemaObject {
              public static let fields = FieldTable(["!-port", "?-service"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(port: Int, service: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.port = port
                self.service = service
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.grpc.port`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.grpc.service`: a string, by default `""`.
              @_alwaysEmitIntoClient public var service: String? { get { self[string: "service"] } set { self[string: "service"] = newValue } }
            }

            /// `spec.templateDefaults.container.livenessProbe.httpGet`, with 5 fields.
            public struct HttpGet: SchemaObject {
              public static let fields = FieldTable(["?-host", "?[httpHeaders", "?-path", "!-port", "?-scheme"], [HttpHeadersItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(port: IntOrString, host: String? = nil, httpHeaders: [HttpHeadersItem]? = nil, path: String? = nil, scheme: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.host = host
                self.httpHeaders = httpHeaders
                self.path = path
                self.port = port
                self.scheme = scheme
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.host`: a string.
              @_alwaysEmitIntoClient public var host: String? { get { self[string: "host"] } set { self[string: "host"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders`: a list of ``HttpHeadersItem``.
              @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? { get { self[field: "httpHeaders"] } set { self[field: "httpHeaders"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.path`: a string.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.port`: a whole number or a string, required.
              @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.httpGet.scheme`: a string.
              @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }

              /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[]`, with 2 fields.
              public struct HttpHeadersItem: SchemaObject {
                public static let fields = FieldTable(["!-name", "!-value"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.value = value
                  configure(&self)
                }
                /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                /// `spec.templateDefaults.container.livenessProbe.httpGet.httpHeaders[].value`: a string, required.
                @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
              }
            }

            /// `spec.templateDefaults.container.livenessProbe.tcpSocket`, with 2 fields.
            public struct TcpSocket: SchemaObject {
              public static let fields = FieldTable(["?-host", "!-port"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(port: IntOrString, host: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.host = host
                self.port = port
                configure(&self)
              }
              /// `spec.templateDefaults.container.livenessProbe.tcpSocket.host`: a string.
              @_alwaysEmitIntoClient public var host: String? { get { self[string: "host"] } set { self[string: "host"] = newValue } }
              /// `spec.templateDefaults.container.livenessProbe.tcpSocket.port`: a whole number or a string, required.
              @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
            }
          }

          /// `spec.templateDefaults.container.ports[]`, with 5 fields.
          public struct PortsItem: SchemaObject {
            public static let fields = FieldTable(["?-name", "!-containerPort", "?-hostIP", "?-hostPort", "?-protocol"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(containerPort: Int, name: String? = nil, hostIP: String? = nil, hostPort: Int? = nil, `protocol`: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.containerPort = containerPort
              self.hostIP = hostIP
              self.hostPort = hostPort
              self.`protocol` = `protocol`
              configure(&self)
            }
            /// `spec.templateDefaults.container.ports[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.container.ports[].containerPort`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var containerPort: Int? { get { self[field: "containerPort"] } set { self[field: "containerPort"] = newValue } }
            /// `spec.templateDefaults.container.ports[].hostIP`: a string.
            @_alwaysEmitIntoClient public var hostIP: String? { get { self[string: "hostIP"] } set { self[string: "hostIP"] = newValue } }
            /// `spec.templateDefaults.container.ports[].hostPort`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var hostPort: Int? { get { self[field: "hostPort"] } set { self[field: "hostPort"] = newValue } }
            /// `spec.templateDefaults.container.ports[].protocol`: a string, by default `"TCP"`.
            @_alwaysEmitIntoClient public var `protocol`: String? { get { self[string: "protocol"] } set { self[string: "protocol"] = newValue } }
          }

          /// `spec.templateDefaults.container.resizePolicy[]`, with 2 fields.
          public struct ResizePolicyItem: SchemaObject {
            public static let fields = FieldTable(["!-resourceName", "!-restartPolicy"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(resourceName: String, restartPolicy: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.resourceName = resourceName
              self.restartPolicy = restartPolicy
              configure(&self)
            }
            /// `spec.templateDefaults.container.resizePolicy[].resourceName`: a string, required.
            @_alwaysEmitIntoClient public var resourceName: String? { get { self[string: "resourceName"] } set { self[string: "resourceName"] = newValue } }
            /// `spec.templateDefaults.container.resizePolicy[].restartPolicy`: a string, required.
            @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
          }

          /// `spec.templateDefaults.container.resources`, with 3 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable(["?#claims name", "?-limits", "?-requests"], [ClaimsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(claims: [ClaimsItem]? = nil, limits: OrderedMap<Quantity>? = nil, requests: OrderedMap<Quantity>? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.claims = claims
              if let limits { self.limits = limits }
              if let requests { self.requests = requests }
              configure(&self)
            }
            /// `spec.templateDefaults.container.resources.claims`: a list of ``ClaimsItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var claims: [ClaimsItem]? { get { self[field: "claims"] } set { self[field: "claims"] = newValue } }
            /// `spec.templateDefaults.container.resources.limits`: quantities by name.
            @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> { get { self[object: "limits"] } set { self[object: "limits"] = newValue } _modify { yield &self[object: "limits"] } }
            /// `spec.templateDefaults.container.resources.requests`: quantities by name.
            @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> { get { self[object: "requests"] } set { self[object: "requests"] = newValue } _modify { yield &self[object: "requests"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources.ClaimsItem``.
            public typealias ClaimsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources.ClaimsItem
          }

          /// `spec.templateDefaults.container.restartPolicyRules[]`, with 2 fields.
          public struct RestartPolicyRulesItem: SchemaObject {
            public static let fields = FieldTable(["!-action", "?{exitCodes"], [ExitCodes.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(action: String, exitCodes: ExitCodes? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.action = action
              if let exitCodes { self.exitCodes = exitCodes }
              configure(&self)
            }
            /// `spec.templateDefaults.container.restartPolicyRules[].action`: a string, required.
            @_alwaysEmitIntoClient public var action: String? { get { self[string: "action"] } set { self[string: "action"] = newValue } }
            /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes`: ``ExitCodes``.
            @_alwaysEmitIntoClient public var exitCodes: ExitCodes { get { self[object: "exitCodes"] } set { self[object: "exitCodes"] = newValue } _modify { yield &self[object: "exitCodes"] } }

            /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes`, with 2 fields.
            public struct ExitCodes: SchemaObject {
              public static let fields = FieldTable(["!-operator", "?+values"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(`operator`: String, values: [Int]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.`operator` = `operator`
                self.values = values
                configure(&self)
              }
              /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes.operator`: a string, required.
              @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
              /// `spec.templateDefaults.container.restartPolicyRules[].exitCodes.values`: a list of whole numbers.
              @_alwaysEmitIntoClient public var values: [Int]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
            }
          }

          /// `spec.templateDefaults.container.securityContext`, with 12 fields.
          public struct SecurityContext: SchemaObject {
            public static let fields = FieldTable(["?-allowPrivilegeEscalation", "?{appArmorProfile", "?{capabilities", "?-privileged", "?-procMount", "?-readOnlyRootFilesystem", "?-runAsGroup", "?-runAsNonRoot", "?-runAsUser", "?{seLinuxOptions", "?{seccompProfile", "?{windowsOptions"], [AppArmorProfile.self, Capabilities.self, SeLinuxOptions.self, SeccompProfile.self, WindowsOptions.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(allowPrivilegeEscalation: Bool? = nil, appArmorProfile: AppArmorProfile? = nil, capabilities: Capabilities? = nil, privileged: Bool? = nil, procMount: String? = nil, readOnlyRootFilesystem: Bool? = nil, runAsGroup: Int? = nil, runAsNonRoot: Bool? = nil, runAsUser: Int? = nil, seLinuxOptions: SeLinuxOptions? = nil, seccompProfile: SeccompProfile? = nil, windowsOptions: WindowsOptions? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? { get { self[field: "allowPrivilegeEscalation"] } set { self[field: "allowPrivilegeEscalation"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.appArmorProfile`: ``AppArmorProfile``.
            @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile { get { self[object: "appArmorProfile"] } set { self[object: "appArmorProfile"] = newValue } _modify { yield &self[object: "appArmorProfile"] } }
            /// `spec.templateDefaults.container.securityContext.capabilities`: ``Capabilities``.
            @_alwaysEmitIntoClient public var capabilities: Capabilities { get { self[object: "capabilities"] } set { self[object: "capabilities"] = newValue } _modify { yield &self[object: "capabilities"] } }
            /// `spec.templateDefaults.container.securityContext.privileged`: true or false.
            @_alwaysEmitIntoClient public var privileged: Bool? { get { self[field: "privileged"] } set { self[field: "privileged"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.procMount`: a string.
            @_alwaysEmitIntoClient public var procMount: String? { get { self[string: "procMount"] } set { self[string: "procMount"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.readOnlyRootFilesystem`: true or false.
            @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? { get { self[field: "readOnlyRootFilesystem"] } set { self[field: "readOnlyRootFilesystem"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.runAsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: "runAsGroup"] } set { self[field: "runAsGroup"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.runAsNonRoot`: true or false.
            @_alwaysEmitIntoClient public var runAsNonRoot: Bool? { get { self[field: "runAsNonRoot"] } set { self[field: "runAsNonRoot"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.runAsUser`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: "runAsUser"] } set { self[field: "runAsUser"] = newValue } }
            /// `spec.templateDefaults.container.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
            @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions { get { self[object: "seLinuxOptions"] } set { self[object: "seLinuxOptions"] = newValue } _modify { yield &self[object: "seLinuxOptions"] } }
            /// `spec.templateDefaults.container.securityContext.seccompProfile`: ``SeccompProfile``.
            @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile { get { self[object: "seccompProfile"] } set { self[object: "seccompProfile"] = newValue } _modify { yield &self[object: "seccompProfile"] } }
            /// `spec.templateDefaults.container.securityContext.windowsOptions`: ``WindowsOptions``.
            @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions { get { self[object: "windowsOptions"] } set { self[object: "windowsOptions"] = newValue } _modify { yield &self[object: "windowsOptions"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile``.
            public typealias AppArmorProfile = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions``.
            public typealias SeLinuxOptions = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeccompProfile``.
            public typealias SeccompProfile = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeccompProfile
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions``.
            public typealias WindowsOptions = ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions

            /// `spec.templateDefaults.container.securityContext.capabilities`, with 2 fields.
            public struct Capabilities: SchemaObject {
              public static let fields = FieldTable(["?-add", "?-drop"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(add: [String]? = nil, drop: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.add = add
                self.drop = drop
                configure(&self)
              }
              /// `spec.templateDefaults.container.securityContext.capabilities.add`: a list of strings.
              @_alwaysEmitIntoClient public var add: [String]? { get { self[field: "add"] } set { self[field: "add"] = newValue } }
              /// `spec.templateDefaults.container.securityContext.capabilities.drop`: a list of strings.
              @_alwaysEmitIntoClient public var drop: [String]? { get { self[field: "drop"] } set { self[field: "drop"] = newValue } }
            }
          }

          /// `spec.templateDefaults.container.volumeDevices[]`, with 2 fields.
          public struct VolumeDevicesItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "!-devicePath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, devicePath: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.devicePath = devicePath
              configure(&self)
            }
            /// `spec.templateDefaults.container.volumeDevices[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.container.volumeDevices[].devicePath`: a string, required.
            @_alwaysEmitIntoClient public var devicePath: String? { get { self[string: "devicePath"] } set { self[string: "devicePath"] = newValue } }
          }

          /// `spec.templateDefaults.container.volumeMounts[]`, with 7 fields.
          public struct VolumeMountsItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "!-mountPath", "?-mountPropagation", "?-readOnly", "?-recursiveReadOnly", "?-subPath", "?-subPathExpr"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, mountPath: String, mountPropagation: String? = nil, readOnly: Bool? = nil, recursiveReadOnly: String? = nil, subPath: String? = nil, subPathExpr: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].mountPath`: a string, required.
            @_alwaysEmitIntoClient public var mountPath: String? { get { self[string: "mountPath"] } set { self[string: "mountPath"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].mountPropagation`: a string.
            @_alwaysEmitIntoClient public var mountPropagation: String? { get { self[string: "mountPropagation"] } set { self[string: "mountPropagation"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].readOnly`: true or false.
            @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].recursiveReadOnly`: a string.
            @_alwaysEmitIntoClient public var recursiveReadOnly: String? { get { self[string: "recursiveReadOnly"] } set { self[string: "recursiveReadOnly"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].subPath`: a string.
            @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }
            /// `spec.templateDefaults.container.volumeMounts[].subPathExpr`: a string.
            @_alwaysEmitIntoClient public var subPathExpr: String? { get { self[string: "subPathExpr"] } set { self[string: "subPathExpr"] = newValue } }
          }
        }

        /// `spec.templateDefaults.containerSet`, with 3 fields.
        public struct ContainerSet: SchemaObject {
          public static let fields = FieldTable(["![containers", "?{retryStrategy", "?[volumeMounts"], [ContainersItem.self, RetryStrategy.self, VolumeMountsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(containers: [ContainersItem], retryStrategy: RetryStrategy? = nil, volumeMounts: [VolumeMountsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.containers = containers
            if let retryStrategy { self.retryStrategy = retryStrategy }
            self.volumeMounts = volumeMounts
            configure(&self)
          }
          /// `spec.templateDefaults.containerSet.containers`: a list of ``ContainersItem``, required.
          @_alwaysEmitIntoClient public var containers: [ContainersItem]? { get { self[field: "containers"] } set { self[field: "containers"] = newValue } }
          /// `spec.templateDefaults.containerSet.retryStrategy`: ``RetryStrategy``.
          @_alwaysEmitIntoClient public var retryStrategy: RetryStrategy { get { self[object: "retryStrategy"] } set { self[object: "retryStrategy"] = newValue } _modify { yield &self[object: "retryStrategy"] } }
          /// `spec.templateDefaults.containerSet.volumeMounts`: a list of ``VolumeMountsItem``.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem

          /// `spec.templateDefaults.containerSet.containers[]`, with 26 fields.
          public struct ContainersItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-args", "?-command", "?-dependencies", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, args: [String]? = nil, command: [String]? = nil, dependencies: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].dependencies`: a list of strings.
            @_alwaysEmitIntoClient public var dependencies: [String]? { get { self[field: "dependencies"] } set { self[field: "dependencies"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
            /// `spec.templateDefaults.containerSet.containers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
            /// `spec.templateDefaults.containerSet.containers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
            /// `spec.templateDefaults.containerSet.containers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
            /// `spec.templateDefaults.containerSet.containers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
            /// `spec.templateDefaults.containerSet.containers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
            /// `spec.templateDefaults.containerSet.containers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
            /// `spec.templateDefaults.containerSet.containers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
            public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
            public typealias EnvFromItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
            public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias LivenessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
            public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias ReadinessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
            public typealias ResizePolicyItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
            public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
            public typealias RestartPolicyRulesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
            public typealias SecurityContext = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
            public typealias StartupProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
            public typealias VolumeDevicesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
            public typealias VolumeMountsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
          }

          /// `spec.templateDefaults.containerSet.retryStrategy`, with 2 fields.
          public struct RetryStrategy: SchemaObject {
            public static let fields = FieldTable(["?-duration", "!-retries"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(retries: IntOrString, duration: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.duration = duration
              self.retries = retries
              configure(&self)
            }
            /// `spec.templateDefaults.containerSet.retryStrategy.duration`: a string.
            @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
            /// `spec.templateDefaults.containerSet.retryStrategy.retries`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var retries: IntOrString? { get { self[field: "retries"] } set { self[field: "retries"] = newValue } }
          }
        }

        /// `spec.templateDefaults.dag`, with 3 fields.
        public struct Dag: SchemaObject {
          public static let fields = FieldTable(["?-failFast", "?-target", "![tasks"], [TasksItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(tasks: [TasksItem], failFast: Bool? = nil, target: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.failFast = failFast
            self.target = target
            self.tasks = tasks
            configure(&self)
          }
          /// `spec.templateDefaults.dag.failFast`: true or false.
          @_alwaysEmitIntoClient public var failFast: Bool? { get { self[field: "failFast"] } set { self[field: "failFast"] = newValue } }
          /// `spec.templateDefaults.dag.target`: a string.
          @_alwaysEmitIntoClient public var target: String? { get { self[string: "target"] } set { self[string: "target"] = newValue } }
          /// `spec.templateDefaults.dag.tasks`: a list of ``TasksItem``, required.
          @_alwaysEmitIntoClient public var tasks: [TasksItem]? { get { self[field: "tasks"] } set { self[field: "tasks"] = newValue } }

          /// `spec.templateDefaults.dag.tasks[]`, with 14 fields.
          public struct TasksItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?{arguments", "?{continueOn", "?-dependencies", "?-depends", "?*hooks", "?-inline", "?-onExit", "?-template", "?{templateRef", "?-when", "?-withItems", "?-withParam", "?{withSequence"], [Arguments.self, ContinueOn.self, HooksEntry.self, TemplateRef.self, WithSequence.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, arguments: Arguments? = nil, continueOn: ContinueOn? = nil, dependencies: [String]? = nil, depends: String? = nil, hooks: OrderedMap<HooksEntry>? = nil, inline: Value? = nil, onExit: String? = nil, template: String? = nil, templateRef: TemplateRef? = nil, when: String? = nil, withItems: Value? = nil, withParam: String? = nil, withSequence: WithSequence? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].arguments`: ``Arguments``.
            @_alwaysEmitIntoClient public var arguments: Arguments { get { self[object: "arguments"] } set { self[object: "arguments"] = newValue } _modify { yield &self[object: "arguments"] } }
            /// `spec.templateDefaults.dag.tasks[].continueOn`: ``ContinueOn``.
            @_alwaysEmitIntoClient public var continueOn: ContinueOn { get { self[object: "continueOn"] } set { self[object: "continueOn"] = newValue } _modify { yield &self[object: "continueOn"] } }
            /// `spec.templateDefaults.dag.tasks[].dependencies`: a list of strings.
            @_alwaysEmitIntoClient public var dependencies: [String]? { get { self[field: "dependencies"] } set { self[field: "dependencies"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].depends`: a string.
            @_alwaysEmitIntoClient public var depends: String? { get { self[string: "depends"] } set { self[string: "depends"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].hooks`: ``HooksEntry`` by name.
            @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> { get { self[object: "hooks"] } set { self[object: "hooks"] = newValue } _modify { yield &self[object: "hooks"] } }
            /// `spec.templateDefaults.dag.tasks[].inline`: any value.
            @_alwaysEmitIntoClient public var inline: Value? { get { self[field: "inline"] } set { self[field: "inline"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].onExit`: a string.
            @_alwaysEmitIntoClient public var onExit: String? { get { self[string: "onExit"] } set { self[string: "onExit"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].template`: a string.
            @_alwaysEmitIntoClient public var template: String? { get { self[string: "template"] } set { self[string: "template"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].templateRef`: ``TemplateRef``.
            @_alwaysEmitIntoClient public var templateRef: TemplateRef { get { self[object: "templateRef"] } set { self[object: "templateRef"] = newValue } _modify { yield &self[object: "templateRef"] } }
            /// `spec.templateDefaults.dag.tasks[].when`: a string.
            @_alwaysEmitIntoClient public var when: String? { get { self[string: "when"] } set { self[string: "when"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].withItems`: any value.
            @_alwaysEmitIntoClient public var withItems: Value? { get { self[field: "withItems"] } set { self[field: "withItems"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].withParam`: a string.
            @_alwaysEmitIntoClient public var withParam: String? { get { self[string: "withParam"] } set { self[string: "withParam"] = newValue } }
            /// `spec.templateDefaults.dag.tasks[].withSequence`: ``WithSequence``.
            @_alwaysEmitIntoClient public var withSequence: WithSequence { get { self[object: "withSequence"] } set { self[object: "withSequence"] = newValue } _modify { yield &self[object: "withSequence"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
            public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.ContinueOn``.
            public typealias ContinueOn = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.ContinueOn
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry``.
            public typealias HooksEntry = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef``.
            public typealias TemplateRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.WithSequence``.
            public typealias WithSequence = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.WithSequence
          }
        }

        /// `spec.templateDefaults.data`, with 2 fields.
        public struct Data: SchemaObject {
          public static let fields = FieldTable(["!{source", "![transformation"], [Source.self, TransformationItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(source: Source, transformation: [TransformationItem], configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.source = source
            self.transformation = transformation
            configure(&self)
          }
          /// `spec.templateDefaults.data.source`: ``Source``, required.
          @_alwaysEmitIntoClient public var source: Source { get { self[object: "source"] } set { self[object: "source"] = newValue } _modify { yield &self[object: "source"] } }
          /// `spec.templateDefaults.data.transformation`: a list of ``TransformationItem``, required.
          @_alwaysEmitIntoClient public var transformation: [TransformationItem]? { get { self[field: "transformation"] } set { self[field: "transformation"] = newValue } }

          /// `spec.templateDefaults.data.source`, with one field.
          public struct Source: SchemaObject {
            public static let fields = FieldTable(["?{artifactPaths"], [ArtifactPaths.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(artifactPaths: ArtifactPaths? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let artifactPaths { self.artifactPaths = artifactPaths }
              configure(&self)
            }
            /// `spec.templateDefaults.data.source.artifactPaths`: ``ArtifactPaths``.
            @_alwaysEmitIntoClient public var artifactPaths: ArtifactPaths { get { self[object: "artifactPaths"] } set { self[object: "artifactPaths"] = newValue } _modify { yield &self[object: "artifactPaths"] } }

            /// `spec.templateDefaults.data.source.artifactPaths`, with 23 fields.
            public struct ArtifactPaths: SchemaObject {
              public static let fields = FieldTable(["!-name", "?{archive", "?-archiveLogs", "?{artifactGC", "?{artifactory", "?{azure", "?-deleted", "?-from", "?-fromExpression", "?{gcs", "?{git", "?-globalName", "?{hdfs", "?{http", "?-mode", "?-optional", "?{oss", "?-path", "?{plugin", "?{raw", "?-recurseMode", "?{s3", "?-subPath"], [Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self, Oss.self, Plugin.self, Raw.self, S3.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String, archive: Archive? = nil, archiveLogs: Bool? = nil, artifactGC: ArtifactGC? = nil, artifactory: Artifactory? = nil, azure: Azure? = nil, deleted: Bool? = nil, from: String? = nil, fromExpression: String? = nil, gcs: Gcs? = nil, git: Git? = nil, globalName: String? = nil, hdfs: Hdfs? = nil, http: Http? = nil, mode: Int? = nil, optional: Bool? = nil, oss: Oss? = nil, path: String? = nil, plugin: Plugin? = nil, raw: Raw? = nil, recurseMode: Bool? = nil, s3: S3? = nil, subPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.archive`: ``Archive``.
              @_alwaysEmitIntoClient public var archive: Archive { get { self[object: "archive"] } set { self[object: "archive"] = newValue } _modify { yield &self[object: "archive"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.archiveLogs`: true or false.
              @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: "archiveLogs"] } set { self[field: "archiveLogs"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.artifactGC`: ``ArtifactGC``.
              @_alwaysEmitIntoClient public var artifactGC: ArtifactGC { get { self[object: "artifactGC"] } set { self[object: "artifactGC"] = newValue } _modify { yield &self[object: "artifactGC"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.artifactory`: ``Artifactory``.
              @_alwaysEmitIntoClient public var artifactory: Artifactory { get { self[object: "artifactory"] } set { self[object: "artifactory"] = newValue } _modify { yield &self[object: "artifactory"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.azure`: ``Azure``.
              @_alwaysEmitIntoClient public var azure: Azure { get { self[object: "azure"] } set { self[object: "azure"] = newValue } _modify { yield &self[object: "azure"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.deleted`: true or false.
              @_alwaysEmitIntoClient public var deleted: Bool? { get { self[field: "deleted"] } set { self[field: "deleted"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.from`: a string.
              @_alwaysEmitIntoClient public var from: String? { get { self[string: "from"] } set { self[string: "from"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.fromExpression`: a string.
              @_alwaysEmitIntoClient public var fromExpression: String? { get { self[string: "fromExpression"] } set { self[string: "fromExpression"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.gcs`: ``Gcs``.
              @_alwaysEmitIntoClient public var gcs: Gcs { get { self[object: "gcs"] } set { self[object: "gcs"] = newValue } _modify { yield &self[object: "gcs"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.git`: ``Git``.
              @_alwaysEmitIntoClient public var git: Git { get { self[object: "git"] } set { self[object: "git"] = newValue } _modify { yield &self[object: "git"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.globalName`: a string.
              @_alwaysEmitIntoClient public var globalName: String? { get { self[string: "globalName"] } set { self[string: "globalName"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.hdfs`: ``Hdfs``.
              @_alwaysEmitIntoClient public var hdfs: Hdfs { get { self[object: "hdfs"] } set { self[object: "hdfs"] = newValue } _modify { yield &self[object: "hdfs"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.http`: ``Http``.
              @_alwaysEmitIntoClient public var http: Http { get { self[object: "http"] } set { self[object: "http"] = newValue } _modify { yield &self[object: "http"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.oss`: ``Oss``.
              @_alwaysEmitIntoClient public var oss: Oss { get { self[object: "oss"] } set { self[object: "oss"] = newValue } _modify { yield &self[object: "oss"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.path`: a string.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.plugin`: ``Plugin``.
              @_alwaysEmitIntoClient public var plugin: Plugin { get { self[object: "plugin"] } set { self[object: "plugin"] = newValue } _modify { yield &self[object: "plugin"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.raw`: ``Raw``.
              @_alwaysEmitIntoClient public var raw: Raw { get { self[object: "raw"] } set { self[object: "raw"] = newValue } _modify { yield &self[object: "raw"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.recurseMode`: true or false.
              @_alwaysEmitIntoClient public var recurseMode: Bool? { get { self[field: "recurseMode"] } set { self[field: "recurseMode"] = newValue } }
              /// `spec.templateDefaults.data.source.artifactPaths.s3`: ``S3``.
              @_alwaysEmitIntoClient public var s3: S3 { get { self[object: "s3"] } set { self[object: "s3"] = newValue } _modify { yield &self[object: "s3"] } }
              /// `spec.templateDefaults.data.source.artifactPaths.subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive``.
              public typealias Archive = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC``.
              public typealias ArtifactGC = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
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
          }

          /// `spec.templateDefaults.data.transformation[]`, with one field.
          public struct TransformationItem: SchemaObject {
            public static let fields = FieldTable(["!-expression"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(expression: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.expression = expression
              configure(&self)
            }
            /// `spec.templateDefaults.data.transformation[].expression`: a string, required.
            @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
          }
        }

        /// `spec.templateDefaults.http`, with 8 fields.
        public struct Http: SchemaObject {
          public static let fields = FieldTable(["?-body", "?{bodyFrom", "?[headers", "?-insecureSkipVerify", "?-method", "?-successCondition", "?-timeoutSeconds", "!-url"], [BodyFrom.self, HeadersItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(url: String, body: String? = nil, bodyFrom: BodyFrom? = nil, headers: [HeadersItem]? = nil, insecureSkipVerify: Bool? = nil, method: String? = nil, successCondition: String? = nil, timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var body: String? { get { self[string: "body"] } set { self[string: "body"] = newValue } }
          /// `spec.templateDefaults.http.bodyFrom`: ``BodyFrom``.
          @_alwaysEmitIntoClient public var bodyFrom: BodyFrom { get { self[object: "bodyFrom"] } set { self[object: "bodyFrom"] = newValue } _modify { yield &self[object: "bodyFrom"] } }
          /// `spec.templateDefaults.http.headers`: a list of ``HeadersItem``.
          @_alwaysEmitIntoClient public var headers: [HeadersItem]? { get { self[field: "headers"] } set { self[field: "headers"] = newValue } }
          /// `spec.templateDefaults.http.insecureSkipVerify`: true or false.
          @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? { get { self[field: "insecureSkipVerify"] } set { self[field: "insecureSkipVerify"] = newValue } }
          /// `spec.templateDefaults.http.method`: a string.
          @_alwaysEmitIntoClient public var method: String? { get { self[string: "method"] } set { self[string: "method"] = newValue } }
          /// `spec.templateDefaults.http.successCondition`: a string.
          @_alwaysEmitIntoClient public var successCondition: String? { get { self[string: "successCondition"] } set { self[string: "successCondition"] = newValue } }
          /// `spec.templateDefaults.http.timeoutSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: "timeoutSeconds"] } set { self[field: "timeoutSeconds"] = newValue } }
          /// `spec.templateDefaults.http.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }

          /// `spec.templateDefaults.http.bodyFrom`, with one field.
          public struct BodyFrom: SchemaObject {
            public static let fields = FieldTable(["?-bytes"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(bytes: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.bytes = bytes
              configure(&self)
            }
            /// `spec.templateDefaults.http.bodyFrom.bytes`: a string, format `byte`.
            @_alwaysEmitIntoClient public var bytes: String? { get { self[string: "bytes"] } set { self[string: "bytes"] = newValue } }
          }

          /// `spec.templateDefaults.http.headers[]`, with 3 fields.
          public struct HeadersItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-value", "?{valueFrom"], [ValueFrom.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, value: String? = nil, valueFrom: ValueFrom? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              if let valueFrom { self.valueFrom = valueFrom }
              configure(&self)
            }
            /// `spec.templateDefaults.http.headers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.templateDefaults.http.headers[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
            /// `spec.templateDefaults.http.headers[].valueFrom`: ``ValueFrom``.
            @_alwaysEmitIntoClient public var valueFrom: ValueFrom { get { self[object: "valueFrom"] } set { self[object: "valueFrom"] = newValue } _modify { yield &self[object: "valueFrom"] } }

            /// `spec.templateDefaults.http.headers[].valueFrom`, with one field.
            public struct ValueFrom: SchemaObject {
              public static let fields = FieldTable(["?{secretKeyRef"], [SecretKeyRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(secretKeyRef: SecretKeyRef? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let secretKeyRef { self.secretKeyRef = secretKeyRef }
                configure(&self)
              }
              /// `spec.templateDefaults.http.headers[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
              @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef { get { self[object: "secretKeyRef"] } set { self[object: "secretKeyRef"] = newValue } _modify { yield &self[object: "secretKeyRef"] } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.SecretKeyRef``.
              public typealias SecretKeyRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.SecretKeyRef
            }
          }
        }

        /// `spec.templateDefaults.initContainers[]`, with 26 fields.
        public struct InitContainersItem: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-args", "?-command", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?-mirrorVolumeMounts", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, args: [String]? = nil, command: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, mirrorVolumeMounts: Bool? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.templateDefaults.initContainers[].args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
          /// `spec.templateDefaults.initContainers[].command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
          /// `spec.templateDefaults.initContainers[].env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
          /// `spec.templateDefaults.initContainers[].envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
          /// `spec.templateDefaults.initContainers[].image`: a string.
          @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
          /// `spec.templateDefaults.initContainers[].imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
          /// `spec.templateDefaults.initContainers[].lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
          /// `spec.templateDefaults.initContainers[].livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
          /// `spec.templateDefaults.initContainers[].mirrorVolumeMounts`: true or false.
          @_alwaysEmitIntoClient public var mirrorVolumeMounts: Bool? { get { self[field: "mirrorVolumeMounts"] } set { self[field: "mirrorVolumeMounts"] = newValue } }
          /// `spec.templateDefaults.initContainers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
          /// `spec.templateDefaults.initContainers[].readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
          /// `spec.templateDefaults.initContainers[].resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
          /// `spec.templateDefaults.initContainers[].resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.templateDefaults.initContainers[].restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
          /// `spec.templateDefaults.initContainers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
          /// `spec.templateDefaults.initContainers[].securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
          /// `spec.templateDefaults.initContainers[].startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
          /// `spec.templateDefaults.initContainers[].stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
          /// `spec.templateDefaults.initContainers[].stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
          /// `spec.templateDefaults.initContainers[].terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
          /// `spec.templateDefaults.initContainers[].terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
          /// `spec.templateDefaults.initContainers[].tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
          /// `spec.templateDefaults.initContainers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
          /// `spec.templateDefaults.initContainers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
          /// `spec.templateDefaults.initContainers[].workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
          public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
          public typealias EnvFromItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
          public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias LivenessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
          public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
          public typealias ResizePolicyItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
          public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
          public typealias RestartPolicyRulesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
          public typealias SecurityContext = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
          public typealias VolumeDevicesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
        }

        /// `spec.templateDefaults.inputs`, with 2 fields.
        public struct Inputs: SchemaObject {
          public static let fields = FieldTable(["?[artifacts", "?[parameters"], [ArtifactsItem.self, ParametersItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(artifacts: [ArtifactsItem]? = nil, parameters: [ParametersItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.artifacts = artifacts
            self.parameters = parameters
            configure(&self)
          }
          /// `spec.templateDefaults.inputs.artifacts`: a list of ``ArtifactsItem``.
          @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? { get { self[field: "artifacts"] } set { self[field: "artifacts"] = newValue } }
          /// `spec.templateDefaults.inputs.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? { get { self[field: "parameters"] } set { self[field: "parameters"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem``.
          public typealias ArtifactsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem``.
          public typealias ParametersItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
        }

        /// `spec.templateDefaults.memoize`, with 3 fields.
        public struct Memoize: SchemaObject {
          public static let fields = FieldTable(["!{cache", "!-key", "!-maxAge"], [Cache.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(cache: Cache, key: String, maxAge: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.cache = cache
            self.key = key
            self.maxAge = maxAge
            configure(&self)
          }
          /// `spec.templateDefaults.memoize.cache`: ``Cache``, required.
          @_alwaysEmitIntoClient public var cache: Cache { get { self[object: "cache"] } set { self[object: "cache"] = newValue } _modify { yield &self[object: "cache"] } }
          /// `spec.templateDefaults.memoize.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          /// `spec.templateDefaults.memoize.maxAge`: a string, required.
          @_alwaysEmitIntoClient public var maxAge: String? { get { self[string: "maxAge"] } set { self[string: "maxAge"] = newValue } }

          /// `spec.templateDefaults.memoize.cache`, with one field.
          public struct Cache: SchemaObject {
            public static let fields = FieldTable(["!{configMap"], [ConfigMap.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(configMap: ConfigMap, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.configMap = configMap
              configure(&self)
            }
            /// `spec.templateDefaults.memoize.cache.configMap`: ``ConfigMap``, required.
            @_alwaysEmitIntoClient public var configMap: ConfigMap { get { self[object: "configMap"] } set { self[object: "configMap"] = newValue } _modify { yield &self[object: "configMap"] } }

            /// `spec.templateDefaults.memoize.cache.configMap`, with one field.
            public struct ConfigMap: SchemaObject {
              public static let fields = FieldTable(["?-name"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                configure(&self)
              }
              /// `spec.templateDefaults.memoize.cache.configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            }
          }
        }

        /// `spec.templateDefaults.metadata`, with 2 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable(["?-annotations", "?-labels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, labels: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            if let labels { self.labels = labels }
            configure(&self)
          }
          /// `spec.templateDefaults.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
          /// `spec.templateDefaults.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
        }

        /// `spec.templateDefaults.outputs`, with 4 fields.
        public struct Outputs: SchemaObject {
          public static let fields = FieldTable(["?[artifacts", "?-exitCode", "?[parameters", "?-result"], [ArtifactsItem.self, ParametersItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(artifacts: [ArtifactsItem]? = nil, exitCode: String? = nil, parameters: [ParametersItem]? = nil, result: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.artifacts = artifacts
            self.exitCode = exitCode
            self.parameters = parameters
            self.result = result
            configure(&self)
          }
          /// `spec.templateDefaults.outputs.artifacts`: a list of ``ArtifactsItem``.
          @_alwaysEmitIntoClient public var artifacts: [ArtifactsItem]? { get { self[field: "artifacts"] } set { self[field: "artifacts"] = newValue } }
          /// `spec.templateDefaults.outputs.exitCode`: a string.
          @_alwaysEmitIntoClient public var exitCode: String? { get { self[string: "exitCode"] } set { self[string: "exitCode"] = newValue } }
          /// `spec.templateDefaults.outputs.parameters`: a list of ``ParametersItem``.
          @_alwaysEmitIntoClient public var parameters: [ParametersItem]? { get { self[field: "parameters"] } set { self[field: "parameters"] = newValue } }
          /// `spec.templateDefaults.outputs.result`: a string.
          @_alwaysEmitIntoClient public var result: String? { get { self[string: "result"] } set { self[string: "result"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem``.
          public typealias ArtifactsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem``.
          public typealias ParametersItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
        }

        /// `spec.templateDefaults.resource`, with 8 fields.
        public struct ResourceObject: SchemaObject {
          public static let fields = FieldTable(["!-action", "?-failureCondition", "?-flags", "?-manifest", "?{manifestFrom", "?-mergeStrategy", "?-setOwnerReference", "?-successCondition"], [ManifestFrom.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(action: Action, failureCondition: String? = nil, flags: [String]? = nil, manifest: String? = nil, manifestFrom: ManifestFrom? = nil, mergeStrategy: MergeStrategy? = nil, setOwnerReference: Bool? = nil, successCondition: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var action: Action? { get { self[field: "action"] } set { self[field: "action"] = newValue } }
          /// `spec.templateDefaults.resource.failureCondition`: a string.
          @_alwaysEmitIntoClient public var failureCondition: String? { get { self[string: "failureCondition"] } set { self[string: "failureCondition"] = newValue } }
          /// `spec.templateDefaults.resource.flags`: a list of strings.
          @_alwaysEmitIntoClient public var flags: [String]? { get { self[field: "flags"] } set { self[field: "flags"] = newValue } }
          /// `spec.templateDefaults.resource.manifest`: a string.
          @_alwaysEmitIntoClient public var manifest: String? { get { self[string: "manifest"] } set { self[string: "manifest"] = newValue } }
          /// `spec.templateDefaults.resource.manifestFrom`: ``ManifestFrom``.
          @_alwaysEmitIntoClient public var manifestFrom: ManifestFrom { get { self[object: "manifestFrom"] } set { self[object: "manifestFrom"] = newValue } _modify { yield &self[object: "manifestFrom"] } }
          /// `spec.templateDefaults.resource.mergeStrategy`: ``MergeStrategy``.
          @_alwaysEmitIntoClient public var mergeStrategy: MergeStrategy? { get { self[field: "mergeStrategy"] } set { self[field: "mergeStrategy"] = newValue } }
          /// `spec.templateDefaults.resource.setOwnerReference`: true or false.
          @_alwaysEmitIntoClient public var setOwnerReference: Bool? { get { self[field: "setOwnerReference"] } set { self[field: "setOwnerReference"] = newValue } }
          /// `spec.templateDefaults.resource.successCondition`: a string.
          @_alwaysEmitIntoClient public var successCondition: String? { get { self[string: "successCondition"] } set { self[string: "successCondition"] = newValue } }

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
            public static let fields = FieldTable(["!{artifact"], [Artifact.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(artifact: Artifact, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.artifact = artifact
              configure(&self)
            }
            /// `spec.templateDefaults.resource.manifestFrom.artifact`: ``Artifact``, required.
            @_alwaysEmitIntoClient public var artifact: Artifact { get { self[object: "artifact"] } set { self[object: "artifact"] = newValue } _modify { yield &self[object: "artifact"] } }

            /// `spec.templateDefaults.resource.manifestFrom.artifact`, with 23 fields.
            public struct Artifact: SchemaObject {
              public static let fields = FieldTable(["!-name", "?{archive", "?-archiveLogs", "?{artifactGC", "?{artifactory", "?{azure", "?-deleted", "?-from", "?-fromExpression", "?{gcs", "?{git", "?-globalName", "?{hdfs", "?{http", "?-mode", "?-optional", "?{oss", "?-path", "?{plugin", "?{raw", "?-recurseMode", "?{s3", "?-subPath"], [Archive.self, ArtifactGC.self, Artifactory.self, Azure.self, Gcs.self, Git.self, Hdfs.self, Http.self, Oss.self, Plugin.self, Raw.self, S3.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String, archive: Archive? = nil, archiveLogs: Bool? = nil, artifactGC: ArtifactGC? = nil, artifactory: Artifactory? = nil, azure: Azure? = nil, deleted: Bool? = nil, from: String? = nil, fromExpression: String? = nil, gcs: Gcs? = nil, git: Git? = nil, globalName: String? = nil, hdfs: Hdfs? = nil, http: Http? = nil, mode: Int? = nil, optional: Bool? = nil, oss: Oss? = nil, path: String? = nil, plugin: Plugin? = nil, raw: Raw? = nil, recurseMode: Bool? = nil, s3: S3? = nil, subPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.archive`: ``Archive``.
              @_alwaysEmitIntoClient public var archive: Archive { get { self[object: "archive"] } set { self[object: "archive"] = newValue } _modify { yield &self[object: "archive"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.archiveLogs`: true or false.
              @_alwaysEmitIntoClient public var archiveLogs: Bool? { get { self[field: "archiveLogs"] } set { self[field: "archiveLogs"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.artifactGC`: ``ArtifactGC``.
              @_alwaysEmitIntoClient public var artifactGC: ArtifactGC { get { self[object: "artifactGC"] } set { self[object: "artifactGC"] = newValue } _modify { yield &self[object: "artifactGC"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.artifactory`: ``Artifactory``.
              @_alwaysEmitIntoClient public var artifactory: Artifactory { get { self[object: "artifactory"] } set { self[object: "artifactory"] = newValue } _modify { yield &self[object: "artifactory"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.azure`: ``Azure``.
              @_alwaysEmitIntoClient public var azure: Azure { get { self[object: "azure"] } set { self[object: "azure"] = newValue } _modify { yield &self[object: "azure"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.deleted`: true or false.
              @_alwaysEmitIntoClient public var deleted: Bool? { get { self[field: "deleted"] } set { self[field: "deleted"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.from`: a string.
              @_alwaysEmitIntoClient public var from: String? { get { self[string: "from"] } set { self[string: "from"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.fromExpression`: a string.
              @_alwaysEmitIntoClient public var fromExpression: String? { get { self[string: "fromExpression"] } set { self[string: "fromExpression"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.gcs`: ``Gcs``.
              @_alwaysEmitIntoClient public var gcs: Gcs { get { self[object: "gcs"] } set { self[object: "gcs"] = newValue } _modify { yield &self[object: "gcs"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.git`: ``Git``.
              @_alwaysEmitIntoClient public var git: Git { get { self[object: "git"] } set { self[object: "git"] = newValue } _modify { yield &self[object: "git"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.globalName`: a string.
              @_alwaysEmitIntoClient public var globalName: String? { get { self[string: "globalName"] } set { self[string: "globalName"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.hdfs`: ``Hdfs``.
              @_alwaysEmitIntoClient public var hdfs: Hdfs { get { self[object: "hdfs"] } set { self[object: "hdfs"] = newValue } _modify { yield &self[object: "hdfs"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.http`: ``Http``.
              @_alwaysEmitIntoClient public var http: Http { get { self[object: "http"] } set { self[object: "http"] = newValue } _modify { yield &self[object: "http"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.oss`: ``Oss``.
              @_alwaysEmitIntoClient public var oss: Oss { get { self[object: "oss"] } set { self[object: "oss"] = newValue } _modify { yield &self[object: "oss"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.path`: a string.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.plugin`: ``Plugin``.
              @_alwaysEmitIntoClient public var plugin: Plugin { get { self[object: "plugin"] } set { self[object: "plugin"] = newValue } _modify { yield &self[object: "plugin"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.raw`: ``Raw``.
              @_alwaysEmitIntoClient public var raw: Raw { get { self[object: "raw"] } set { self[object: "raw"] = newValue } _modify { yield &self[object: "raw"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.recurseMode`: true or false.
              @_alwaysEmitIntoClient public var recurseMode: Bool? { get { self[field: "recurseMode"] } set { self[field: "recurseMode"] = newValue } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.s3`: ``S3``.
              @_alwaysEmitIntoClient public var s3: S3 { get { self[object: "s3"] } set { self[object: "s3"] = newValue } _modify { yield &self[object: "s3"] } }
              /// `spec.templateDefaults.resource.manifestFrom.artifact.subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive``.
              public typealias Archive = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC``.
              public typealias ArtifactGC = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
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
          public static let fields = FieldTable(["?-name", "?-args", "?-command", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?-source", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, args: [String]? = nil, command: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, source: String? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.templateDefaults.script.args`: a list of strings.
          @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
          /// `spec.templateDefaults.script.command`: a list of strings.
          @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
          /// `spec.templateDefaults.script.env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
          /// `spec.templateDefaults.script.envFrom`: a list of ``EnvFromItem``.
          @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
          /// `spec.templateDefaults.script.image`: a string.
          @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
          /// `spec.templateDefaults.script.imagePullPolicy`: a string.
          @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
          /// `spec.templateDefaults.script.lifecycle`: ``Lifecycle``.
          @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
          /// `spec.templateDefaults.script.livenessProbe`: ``LivenessProbe``.
          @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
          /// `spec.templateDefaults.script.ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
          /// `spec.templateDefaults.script.readinessProbe`: ``ReadinessProbe``.
          @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
          /// `spec.templateDefaults.script.resizePolicy`: a list of ``ResizePolicyItem``.
          @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
          /// `spec.templateDefaults.script.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.templateDefaults.script.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
          /// `spec.templateDefaults.script.restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
          @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
          /// `spec.templateDefaults.script.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
          /// `spec.templateDefaults.script.source`: a string.
          @_alwaysEmitIntoClient public var source: String? { get { self[string: "source"] } set { self[string: "source"] = newValue } }
          /// `spec.templateDefaults.script.startupProbe`: ``StartupProbe``.
          @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
          /// `spec.templateDefaults.script.stdin`: true or false.
          @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
          /// `spec.templateDefaults.script.stdinOnce`: true or false.
          @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
          /// `spec.templateDefaults.script.terminationMessagePath`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
          /// `spec.templateDefaults.script.terminationMessagePolicy`: a string.
          @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
          /// `spec.templateDefaults.script.tty`: true or false.
          @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
          /// `spec.templateDefaults.script.volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
          @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
          /// `spec.templateDefaults.script.volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
          @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
          /// `spec.templateDefaults.script.workingDir`: a string.
          @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem``.
          public typealias EnvItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem``.
          public typealias EnvFromItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle``.
          public typealias Lifecycle = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias LivenessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem``.
          public typealias PortsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias ReadinessProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem``.
          public typealias ResizePolicyItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources``.
          public typealias Resources = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem``.
          public typealias RestartPolicyRulesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext``.
          public typealias SecurityContext = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe``.
          public typealias StartupProbe = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem``.
          public typealias VolumeDevicesItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem``.
          public typealias VolumeMountsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
        }

        /// `spec.templateDefaults.steps[][]`, with 12 fields.
        public struct StepsItemItem: SchemaObject {
          public static let fields = FieldTable(["?-name", "?{arguments", "?{continueOn", "?*hooks", "?-inline", "?-onExit", "?-template", "?{templateRef", "?-when", "?-withItems", "?-withParam", "?{withSequence"], [Arguments.self, ContinueOn.self, HooksEntry.self, TemplateRef.self, WithSequence.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, arguments: Arguments? = nil, continueOn: ContinueOn? = nil, hooks: OrderedMap<HooksEntry>? = nil, inline: Value? = nil, onExit: String? = nil, template: String? = nil, templateRef: TemplateRef? = nil, when: String? = nil, withItems: Value? = nil, withParam: String? = nil, withSequence: WithSequence? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.templateDefaults.steps[][].arguments`: ``Arguments``.
          @_alwaysEmitIntoClient public var arguments: Arguments { get { self[object: "arguments"] } set { self[object: "arguments"] = newValue } _modify { yield &self[object: "arguments"] } }
          /// `spec.templateDefaults.steps[][].continueOn`: ``ContinueOn``.
          @_alwaysEmitIntoClient public var continueOn: ContinueOn { get { self[object: "continueOn"] } set { self[object: "continueOn"] = newValue } _modify { yield &self[object: "continueOn"] } }
          /// `spec.templateDefaults.steps[][].hooks`: ``HooksEntry`` by name.
          @_alwaysEmitIntoClient public var hooks: OrderedMap<HooksEntry> { get { self[object: "hooks"] } set { self[object: "hooks"] = newValue } _modify { yield &self[object: "hooks"] } }
          /// `spec.templateDefaults.steps[][].inline`: any value.
          @_alwaysEmitIntoClient public var inline: Value? { get { self[field: "inline"] } set { self[field: "inline"] = newValue } }
          /// `spec.templateDefaults.steps[][].onExit`: a string.
          @_alwaysEmitIntoClient public var onExit: String? { get { self[string: "onExit"] } set { self[string: "onExit"] = newValue } }
          /// `spec.templateDefaults.steps[][].template`: a string.
          @_alwaysEmitIntoClient public var template: String? { get { self[string: "template"] } set { self[string: "template"] = newValue } }
          /// `spec.templateDefaults.steps[][].templateRef`: ``TemplateRef``.
          @_alwaysEmitIntoClient public var templateRef: TemplateRef { get { self[object: "templateRef"] } set { self[object: "templateRef"] = newValue } _modify { yield &self[object: "templateRef"] } }
          /// `spec.templateDefaults.steps[][].when`: a string.
          @_alwaysEmitIntoClient public var when: String? { get { self[string: "when"] } set { self[string: "when"] = newValue } }
          /// `spec.templateDefaults.steps[][].withItems`: any value.
          @_alwaysEmitIntoClient public var withItems: Value? { get { self[field: "withItems"] } set { self[field: "withItems"] = newValue } }
          /// `spec.templateDefaults.steps[][].withParam`: a string.
          @_alwaysEmitIntoClient public var withParam: String? { get { self[string: "withParam"] } set { self[string: "withParam"] = newValue } }
          /// `spec.templateDefaults.steps[][].withSequence`: ``WithSequence``.
          @_alwaysEmitIntoClient public var withSequence: WithSequence { get { self[object: "withSequence"] } set { self[object: "withSequence"] = newValue } _modify { yield &self[object: "withSequence"] } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments``.
          public typealias Arguments = ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry``.
          public typealias HooksEntry = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef``.
          public typealias TemplateRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef

          /// `spec.templateDefaults.steps[][].continueOn`, with 2 fields.
          public struct ContinueOn: SchemaObject {
            public static let fields = FieldTable(["?-error", "?-failed"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(error: Bool? = nil, failed: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.error = error
              self.failed = failed
              configure(&self)
            }
            /// `spec.templateDefaults.steps[][].continueOn.error`: true or false.
            @_alwaysEmitIntoClient public var error: Bool? { get { self[field: "error"] } set { self[field: "error"] = newValue } }
            /// `spec.templateDefaults.steps[][].continueOn.failed`: true or false.
            @_alwaysEmitIntoClient public var failed: Bool? { get { self[field: "failed"] } set { self[field: "failed"] = newValue } }
          }

          /// `spec.templateDefaults.steps[][].withSequence`, with 4 fields.
          public struct WithSequence: SchemaObject {
            public static let fields = FieldTable(["?-count", "?-end", "?-format", "?-start"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(count: IntOrString? = nil, end: IntOrString? = nil, format: String? = nil, start: IntOrString? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.count = count
              self.end = end
              self.format = format
              self.start = start
              configure(&self)
            }
            /// `spec.templateDefaults.steps[][].withSequence.count`: a whole number or a string.
            @_alwaysEmitIntoClient public var count: IntOrString? { get { self[field: "count"] } set { self[field: "count"] = newValue } }
            /// `spec.templateDefaults.steps[][].withSequence.end`: a whole number or a string.
            @_alwaysEmitIntoClient public var end: IntOrString? { get { self[field: "end"] } set { self[field: "end"] = newValue } }
            /// `spec.templateDefaults.steps[][].withSequence.format`: a string.
            @_alwaysEmitIntoClient public var format: String? { get { self[string: "format"] } set { self[string: "format"] = newValue } }
            /// `spec.templateDefaults.steps[][].withSequence.start`: a whole number or a string.
            @_alwaysEmitIntoClient public var start: IntOrString? { get { self[field: "start"] } set { self[field: "start"] = newValue } }
          }
        }

        /// `spec.templateDefaults.suspend`, with one field.
        public struct Suspend: SchemaObject {
          public static let fields = FieldTable(["?-duration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(duration: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.duration = duration
            configure(&self)
          }
          /// `spec.templateDefaults.suspend.duration`: a string.
          @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
        }
      }

      /// `spec.tolerations[]`, with 5 fields.
      public struct TolerationsItem: SchemaObject {
        public static let fields = FieldTable(["?-effect", "?-key", "?-operator", "?-tolerationSeconds", "?-value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(effect: String? = nil, key: String? = nil, `operator`: String? = nil, tolerationSeconds: Int? = nil, value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.effect = effect
          self.key = key
          self.`operator` = `operator`
          self.tolerationSeconds = tolerationSeconds
          self.value = value
          configure(&self)
        }
        /// `spec.tolerations[].effect`: a string.
        @_alwaysEmitIntoClient public var effect: String? { get { self[string: "effect"] } set { self[string: "effect"] = newValue } }
        /// `spec.tolerations[].key`: a string.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
        /// `spec.tolerations[].operator`: a string.
        @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
        /// `spec.tolerations[].tolerationSeconds`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var tolerationSeconds: Int? { get { self[field: "tolerationSeconds"] } set { self[field: "tolerationSeconds"] = newValue } }
        /// `spec.tolerations[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
      }

      /// `spec.ttlStrategy`, with 3 fields.
      public struct TtlStrategy: SchemaObject {
        public static let fields = FieldTable(["?-secondsAfterCompletion", "?-secondsAfterFailure", "?-secondsAfterSuccess"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(secondsAfterCompletion: Int? = nil, secondsAfterFailure: Int? = nil, secondsAfterSuccess: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.secondsAfterCompletion = secondsAfterCompletion
          self.secondsAfterFailure = secondsAfterFailure
          self.secondsAfterSuccess = secondsAfterSuccess
          configure(&self)
        }
        /// `spec.ttlStrategy.secondsAfterCompletion`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterCompletion: Int? { get { self[field: "secondsAfterCompletion"] } set { self[field: "secondsAfterCompletion"] = newValue } }
        /// `spec.ttlStrategy.secondsAfterFailure`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterFailure: Int? { get { self[field: "secondsAfterFailure"] } set { self[field: "secondsAfterFailure"] = newValue } }
        /// `spec.ttlStrategy.secondsAfterSuccess`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var secondsAfterSuccess: Int? { get { self[field: "secondsAfterSuccess"] } set { self[field: "secondsAfterSuccess"] = newValue } }
      }

      /// `spec.volumeClaimGC`, with one field.
      public struct VolumeClaimGC: SchemaObject {
        public static let fields = FieldTable(["?-strategy"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(strategy: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.strategy = strategy
          configure(&self)
        }
        /// `spec.volumeClaimGC.strategy`: a string.
        @_alwaysEmitIntoClient public var strategy: String? { get { self[string: "strategy"] } set { self[string: "strategy"] = newValue } }
      }

      /// `spec.volumeClaimTemplates[]`, with 5 fields.
      public struct VolumeClaimTemplatesItem: SchemaObject {
        public static let fields = FieldTable(["?-apiVersion", "?-kind", "?{metadata", "?{spec", "?{status"], [Metadata.self, Spec.self, Status.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(apiVersion: String? = nil, kind: String? = nil, metadata: Metadata? = nil, spec: Spec? = nil, status: Status? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.apiVersion = apiVersion
          self.kind = kind
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          if let status { self.status = status }
          configure(&self)
        }
        /// `spec.volumeClaimTemplates[].apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
        /// `spec.volumeClaimTemplates[].kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
        /// `spec.volumeClaimTemplates[].metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
        /// `spec.volumeClaimTemplates[].spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }
        /// `spec.volumeClaimTemplates[].status`: ``Status``.
        @_alwaysEmitIntoClient public var status: Status { get { self[object: "status"] } set { self[object: "status"] = newValue } _modify { yield &self[object: "status"] } }

        /// `spec.volumeClaimTemplates[].spec`, with 9 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(["?-accessModes", "?{dataSource", "?{dataSourceRef", "?{resources", "?{selector", "?-storageClassName", "?-volumeAttributesClassName", "?-volumeMode", "?-volumeName"], [DataSource.self, DataSourceRef.self, Resources.self, Selector.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(accessModes: [String]? = nil, dataSource: DataSource? = nil, dataSourceRef: DataSourceRef? = nil, resources: Resources? = nil, selector: Selector? = nil, storageClassName: String? = nil, volumeAttributesClassName: String? = nil, volumeMode: String? = nil, volumeName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var accessModes: [String]? { get { self[field: "accessModes"] } set { self[field: "accessModes"] = newValue } }
          /// `spec.volumeClaimTemplates[].spec.dataSource`: ``DataSource``.
          @_alwaysEmitIntoClient public var dataSource: DataSource { get { self[object: "dataSource"] } set { self[object: "dataSource"] = newValue } _modify { yield &self[object: "dataSource"] } }
          /// `spec.volumeClaimTemplates[].spec.dataSourceRef`: ``DataSourceRef``.
          @_alwaysEmitIntoClient public var dataSourceRef: DataSourceRef { get { self[object: "dataSourceRef"] } set { self[object: "dataSourceRef"] = newValue } _modify { yield &self[object: "dataSourceRef"] } }
          /// `spec.volumeClaimTemplates[].spec.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.volumeClaimTemplates[].spec.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
          /// `spec.volumeClaimTemplates[].spec.storageClassName`: a string.
          @_alwaysEmitIntoClient public var storageClassName: String? { get { self[string: "storageClassName"] } set { self[string: "storageClassName"] = newValue } }
          /// `spec.volumeClaimTemplates[].spec.volumeAttributesClassName`: a string.
          @_alwaysEmitIntoClient public var volumeAttributesClassName: String? { get { self[string: "volumeAttributesClassName"] } set { self[string: "volumeAttributesClassName"] = newValue } }
          /// `spec.volumeClaimTemplates[].spec.volumeMode`: a string.
          @_alwaysEmitIntoClient public var volumeMode: String? { get { self[string: "volumeMode"] } set { self[string: "volumeMode"] = newValue } }
          /// `spec.volumeClaimTemplates[].spec.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector``.
          public typealias Selector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector

          /// `spec.volumeClaimTemplates[].spec.dataSource`, with 3 fields.
          public struct DataSource: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-apiGroup", "!-kind"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, kind: String, apiGroup: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.dataSource.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.volumeClaimTemplates[].spec.dataSource.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: "apiGroup"] } set { self[string: "apiGroup"] = newValue } }
            /// `spec.volumeClaimTemplates[].spec.dataSource.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
          }

          /// `spec.volumeClaimTemplates[].spec.dataSourceRef`, with 4 fields.
          public struct DataSourceRef: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-apiGroup", "!-kind", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, kind: String, apiGroup: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiGroup = apiGroup
              self.kind = kind
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: "apiGroup"] } set { self[string: "apiGroup"] = newValue } }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
            /// `spec.volumeClaimTemplates[].spec.dataSourceRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }

          /// `spec.volumeClaimTemplates[].spec.resources`, with 2 fields.
          public struct Resources: SchemaObject {
            public static let fields = FieldTable(["?-limits", "?-requests"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(limits: OrderedMap<Quantity>? = nil, requests: OrderedMap<Quantity>? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let limits { self.limits = limits }
              if let requests { self.requests = requests }
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].spec.resources.limits`: quantities by name.
            @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> { get { self[object: "limits"] } set { self[object: "limits"] = newValue } _modify { yield &self[object: "limits"] } }
            /// `spec.volumeClaimTemplates[].spec.resources.requests`: quantities by name.
            @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> { get { self[object: "requests"] } set { self[object: "requests"] = newValue } _modify { yield &self[object: "requests"] } }
          }
        }

        /// `spec.volumeClaimTemplates[].metadata`, with 6 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-annotations", "?-finalizers", "?-generateName", "?-labels", "?-namespace"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, annotations: OrderedMap<String>? = nil, finalizers: [String]? = nil, generateName: String? = nil, labels: OrderedMap<String>? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.volumeClaimTemplates[].metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
          /// `spec.volumeClaimTemplates[].metadata.finalizers`: a list of strings.
          @_alwaysEmitIntoClient public var finalizers: [String]? { get { self[field: "finalizers"] } set { self[field: "finalizers"] = newValue } }
          /// `spec.volumeClaimTemplates[].metadata.generateName`: a string.
          @_alwaysEmitIntoClient public var generateName: String? { get { self[string: "generateName"] } set { self[string: "generateName"] = newValue } }
          /// `spec.volumeClaimTemplates[].metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
          /// `spec.volumeClaimTemplates[].metadata.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        }

        /// `spec.volumeClaimTemplates[].status`, with 8 fields.
        public struct Status: SchemaObject {
          public static let fields = FieldTable(["?-accessModes", "?-allocatedResourceStatuses", "?-allocatedResources", "?-capacity", "?#conditions type", "?-currentVolumeAttributesClassName", "?{modifyVolumeStatus", "?-phase"], [ConditionsItem.self, ModifyVolumeStatus.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(accessModes: [String]? = nil, allocatedResourceStatuses: OrderedMap<String>? = nil, allocatedResources: OrderedMap<Quantity>? = nil, capacity: OrderedMap<Quantity>? = nil, conditions: [ConditionsItem]? = nil, currentVolumeAttributesClassName: String? = nil, modifyVolumeStatus: ModifyVolumeStatus? = nil, phase: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var accessModes: [String]? { get { self[field: "accessModes"] } set { self[field: "accessModes"] = newValue } }
          /// `spec.volumeClaimTemplates[].status.allocatedResourceStatuses`: strings by name.
          @_alwaysEmitIntoClient public var allocatedResourceStatuses: OrderedMap<String> { get { self[object: "allocatedResourceStatuses"] } set { self[object: "allocatedResourceStatuses"] = newValue } _modify { yield &self[object: "allocatedResourceStatuses"] } }
          /// `spec.volumeClaimTemplates[].status.allocatedResources`: quantities by name.
          @_alwaysEmitIntoClient public var allocatedResources: OrderedMap<Quantity> { get { self[object: "allocatedResources"] } set { self[object: "allocatedResources"] = newValue } _modify { yield &self[object: "allocatedResources"] } }
          /// `spec.volumeClaimTemplates[].status.capacity`: quantities by name.
          @_alwaysEmitIntoClient public var capacity: OrderedMap<Quantity> { get { self[object: "capacity"] } set { self[object: "capacity"] = newValue } _modify { yield &self[object: "capacity"] } }
          /// `spec.volumeClaimTemplates[].status.conditions`: a list of ``ConditionsItem``, told apart by `type`.
          @_alwaysEmitIntoClient public var conditions: [ConditionsItem]? { get { self[field: "conditions"] } set { self[field: "conditions"] = newValue } }
          /// `spec.volumeClaimTemplates[].status.currentVolumeAttributesClassName`: a string.
          @_alwaysEmitIntoClient public var currentVolumeAttributesClassName: String? { get { self[string: "currentVolumeAttributesClassName"] } set { self[string: "currentVolumeAttributesClassName"] = newValue } }
          /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus`: ``ModifyVolumeStatus``.
          @_alwaysEmitIntoClient public var modifyVolumeStatus: ModifyVolumeStatus { get { self[object: "modifyVolumeStatus"] } set { self[object: "modifyVolumeStatus"] = newValue } _modify { yield &self[object: "modifyVolumeStatus"] } }
          /// `spec.volumeClaimTemplates[].status.phase`: a string.
          @_alwaysEmitIntoClient public var phase: String? { get { self[string: "phase"] } set { self[string: "phase"] = newValue } }

          /// `spec.volumeClaimTemplates[].status.conditions[]`, with 6 fields.
          public struct ConditionsItem: SchemaObject {
            public static let fields = FieldTable(["?-lastProbeTime", "?-lastTransitionTime", "?-message", "?-reason", "!-status", "!-type"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(status: String, type: String, lastProbeTime: String? = nil, lastTransitionTime: String? = nil, message: String? = nil, reason: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var lastProbeTime: String? { get { self[string: "lastProbeTime"] } set { self[string: "lastProbeTime"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.conditions[].lastTransitionTime`: a string, format `date-time`.
            @_alwaysEmitIntoClient public var lastTransitionTime: String? { get { self[string: "lastTransitionTime"] } set { self[string: "lastTransitionTime"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.conditions[].message`: a string.
            @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.conditions[].reason`: a string.
            @_alwaysEmitIntoClient public var reason: String? { get { self[string: "reason"] } set { self[string: "reason"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.conditions[].status`: a string, required.
            @_alwaysEmitIntoClient public var status: String? { get { self[string: "status"] } set { self[string: "status"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.conditions[].type`: a string, required.
            @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
          }

          /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus`, with 2 fields.
          public struct ModifyVolumeStatus: SchemaObject {
            public static let fields = FieldTable(["!-status", "?-targetVolumeAttributesClassName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(status: String, targetVolumeAttributesClassName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.status = status
              self.targetVolumeAttributesClassName = targetVolumeAttributesClassName
              configure(&self)
            }
            /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus.status`: a string, required.
            @_alwaysEmitIntoClient public var status: String? { get { self[string: "status"] } set { self[string: "status"] = newValue } }
            /// `spec.volumeClaimTemplates[].status.modifyVolumeStatus.targetVolumeAttributesClassName`: a string.
            @_alwaysEmitIntoClient public var targetVolumeAttributesClassName: String? { get { self[string: "targetVolumeAttributesClassName"] } set { self[string: "targetVolumeAttributesClassName"] = newValue } }
          }
        }
      }

      /// `spec.volumes[]`, with 31 fields.
      public struct VolumesItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?{awsElasticBlockStore", "?{azureDisk", "?{azureFile", "?{cephfs", "?{cinder", "?{configMap", "?{csi", "?{downwardAPI", "?{emptyDir", "?{ephemeral", "?{fc", "?{flexVolume", "?{flocker", "?{gcePersistentDisk", "?{gitRepo", "?{glusterfs", "?{hostPath", "?{image", "?{iscsi", "?{nfs", "?{persistentVolumeClaim", "?{photonPersistentDisk", "?{portworxVolume", "?{projected", "?{quobyte", "?{rbd", "?{scaleIO", "?{secret", "?{storageos", "?{vsphereVolume"], [AwsElasticBlockStore.self, AzureDisk.self, AzureFile.self, Cephfs.self, Cinder.self, ConfigMap.self, Csi.self, DownwardAPI.self, EmptyDir.self, Ephemeral.self, Fc.self, FlexVolume.self, Flocker.self, GcePersistentDisk.self, GitRepo.self, Glusterfs.self, HostPath.self, Image.self, Iscsi.self, Nfs.self, PersistentVolumeClaim.self, PhotonPersistentDisk.self, PortworxVolume.self, Projected.self, Quobyte.self, Rbd.self, ScaleIO.self, Secret.self, Storageos.self, VsphereVolume.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, awsElasticBlockStore: AwsElasticBlockStore? = nil, azureDisk: AzureDisk? = nil, azureFile: AzureFile? = nil, cephfs: Cephfs? = nil, cinder: Cinder? = nil, configMap: ConfigMap? = nil, csi: Csi? = nil, downwardAPI: DownwardAPI? = nil, emptyDir: EmptyDir? = nil, ephemeral: Ephemeral? = nil, fc: Fc? = nil, flexVolume: FlexVolume? = nil, flocker: Flocker? = nil, gcePersistentDisk: GcePersistentDisk? = nil, gitRepo: GitRepo? = nil, glusterfs: Glusterfs? = nil, hostPath: HostPath? = nil, image: Image? = nil, iscsi: Iscsi? = nil, nfs: Nfs? = nil, persistentVolumeClaim: PersistentVolumeClaim? = nil, photonPersistentDisk: PhotonPersistentDisk? = nil, portworxVolume: PortworxVolume? = nil, projected: Projected? = nil, quobyte: Quobyte? = nil, rbd: Rbd? = nil, scaleIO: ScaleIO? = nil, secret: Secret? = nil, storageos: Storageos? = nil, vsphereVolume: VsphereVolume? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.volumes[].awsElasticBlockStore`: ``AwsElasticBlockStore``.
        @_alwaysEmitIntoClient public var awsElasticBlockStore: AwsElasticBlockStore { get { self[object: "awsElasticBlockStore"] } set { self[object: "awsElasticBlockStore"] = newValue } _modify { yield &self[object: "awsElasticBlockStore"] } }
        /// `spec.volumes[].azureDisk`: ``AzureDisk``.
        @_alwaysEmitIntoClient public var azureDisk: AzureDisk { get { self[object: "azureDisk"] } set { self[object: "azureDisk"] = newValue } _modify { yield &self[object: "azureDisk"] } }
        /// `spec.volumes[].azureFile`: ``AzureFile``.
        @_alwaysEmitIntoClient public var azureFile: AzureFile { get { self[object: "azureFile"] } set { self[object: "azureFile"] = newValue } _modify { yield &self[object: "azureFile"] } }
        /// `spec.volumes[].cephfs`: ``Cephfs``.
        @_alwaysEmitIntoClient public var cephfs: Cephfs { get { self[object: "cephfs"] } set { self[object: "cephfs"] = newValue } _modify { yield &self[object: "cephfs"] } }
        /// `spec.volumes[].cinder`: ``Cinder``.
        @_alwaysEmitIntoClient public var cinder: Cinder { get { self[object: "cinder"] } set { self[object: "cinder"] = newValue } _modify { yield &self[object: "cinder"] } }
        /// `spec.volumes[].configMap`: ``ConfigMap``.
        @_alwaysEmitIntoClient public var configMap: ConfigMap { get { self[object: "configMap"] } set { self[object: "configMap"] = newValue } _modify { yield &self[object: "configMap"] } }
        /// `spec.volumes[].csi`: ``Csi``.
        @_alwaysEmitIntoClient public var csi: Csi { get { self[object: "csi"] } set { self[object: "csi"] = newValue } _modify { yield &self[object: "csi"] } }
        /// `spec.volumes[].downwardAPI`: ``DownwardAPI``.
        @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI { get { self[object: "downwardAPI"] } set { self[object: "downwardAPI"] = newValue } _modify { yield &self[object: "downwardAPI"] } }
        /// `spec.volumes[].emptyDir`: ``EmptyDir``.
        @_alwaysEmitIntoClient public var emptyDir: EmptyDir { get { self[object: "emptyDir"] } set { self[object: "emptyDir"] = newValue } _modify { yield &self[object: "emptyDir"] } }
        /// `spec.volumes[].ephemeral`: ``Ephemeral``.
        @_alwaysEmitIntoClient public var ephemeral: Ephemeral { get { self[object: "ephemeral"] } set { self[object: "ephemeral"] = newValue } _modify { yield &self[object: "ephemeral"] } }
        /// `spec.volumes[].fc`: ``Fc``.
        @_alwaysEmitIntoClient public var fc: Fc { get { self[object: "fc"] } set { self[object: "fc"] = newValue } _modify { yield &self[object: "fc"] } }
        /// `spec.volumes[].flexVolume`: ``FlexVolume``.
        @_alwaysEmitIntoClient public var flexVolume: FlexVolume { get { self[object: "flexVolume"] } set { self[object: "flexVolume"] = newValue } _modify { yield &self[object: "flexVolume"] } }
        /// `spec.volumes[].flocker`: ``Flocker``.
        @_alwaysEmitIntoClient public var flocker: Flocker { get { self[object: "flocker"] } set { self[object: "flocker"] = newValue } _modify { yield &self[object: "flocker"] } }
        /// `spec.volumes[].gcePersistentDisk`: ``GcePersistentDisk``.
        @_alwaysEmitIntoClient public var gcePersistentDisk: GcePersistentDisk { get { self[object: "gcePersistentDisk"] } set { self[object: "gcePersistentDisk"] = newValue } _modify { yield &self[object: "gcePersistentDisk"] } }
        /// `spec.volumes[].gitRepo`: ``GitRepo``.
        @_alwaysEmitIntoClient public var gitRepo: GitRepo { get { self[object: "gitRepo"] } set { self[object: "gitRepo"] = newValue } _modify { yield &self[object: "gitRepo"] } }
        /// `spec.volumes[].glusterfs`: ``Glusterfs``.
        @_alwaysEmitIntoClient public var glusterfs: Glusterfs { get { self[object: "glusterfs"] } set { self[object: "glusterfs"] = newValue } _modify { yield &self[object: "glusterfs"] } }
        /// `spec.volumes[].hostPath`: ``HostPath``.
        @_alwaysEmitIntoClient public var hostPath: HostPath { get { self[object: "hostPath"] } set { self[object: "hostPath"] = newValue } _modify { yield &self[object: "hostPath"] } }
        /// `spec.volumes[].image`: ``Image``.
        @_alwaysEmitIntoClient public var image: Image { get { self[object: "image"] } set { self[object: "image"] = newValue } _modify { yield &self[object: "image"] } }
        /// `spec.volumes[].iscsi`: ``Iscsi``.
        @_alwaysEmitIntoClient public var iscsi: Iscsi { get { self[object: "iscsi"] } set { self[object: "iscsi"] = newValue } _modify { yield &self[object: "iscsi"] } }
        /// `spec.volumes[].nfs`: ``Nfs``.
        @_alwaysEmitIntoClient public var nfs: Nfs { get { self[object: "nfs"] } set { self[object: "nfs"] = newValue } _modify { yield &self[object: "nfs"] } }
        /// `spec.volumes[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
        @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim { get { self[object: "persistentVolumeClaim"] } set { self[object: "persistentVolumeClaim"] = newValue } _modify { yield &self[object: "persistentVolumeClaim"] } }
        /// `spec.volumes[].photonPersistentDisk`: ``PhotonPersistentDisk``.
        @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDisk { get { self[object: "photonPersistentDisk"] } set { self[object: "photonPersistentDisk"] = newValue } _modify { yield &self[object: "photonPersistentDisk"] } }
        /// `spec.volumes[].portworxVolume`: ``PortworxVolume``.
        @_alwaysEmitIntoClient public var portworxVolume: PortworxVolume { get { self[object: "portworxVolume"] } set { self[object: "portworxVolume"] = newValue } _modify { yield &self[object: "portworxVolume"] } }
        /// `spec.volumes[].projected`: ``Projected``.
        @_alwaysEmitIntoClient public var projected: Projected { get { self[object: "projected"] } set { self[object: "projected"] = newValue } _modify { yield &self[object: "projected"] } }
        /// `spec.volumes[].quobyte`: ``Quobyte``.
        @_alwaysEmitIntoClient public var quobyte: Quobyte { get { self[object: "quobyte"] } set { self[object: "quobyte"] = newValue } _modify { yield &self[object: "quobyte"] } }
        /// `spec.volumes[].rbd`: ``Rbd``.
        @_alwaysEmitIntoClient public var rbd: Rbd { get { self[object: "rbd"] } set { self[object: "rbd"] = newValue } _modify { yield &self[object: "rbd"] } }
        /// `spec.volumes[].scaleIO`: ``ScaleIO``.
        @_alwaysEmitIntoClient public var scaleIO: ScaleIO { get { self[object: "scaleIO"] } set { self[object: "scaleIO"] = newValue } _modify { yield &self[object: "scaleIO"] } }
        /// `spec.volumes[].secret`: ``Secret``.
        @_alwaysEmitIntoClient public var secret: Secret { get { self[object: "secret"] } set { self[object: "secret"] = newValue } _modify { yield &self[object: "secret"] } }
        /// `spec.volumes[].storageos`: ``Storageos``.
        @_alwaysEmitIntoClient public var storageos: Storageos { get { self[object: "storageos"] } set { self[object: "storageos"] = newValue } _modify { yield &self[object: "storageos"] } }
        /// `spec.volumes[].vsphereVolume`: ``VsphereVolume``.
        @_alwaysEmitIntoClient public var vsphereVolume: VsphereVolume { get { self[object: "vsphereVolume"] } set { self[object: "vsphereVolume"] = newValue } _modify { yield &self[object: "vsphereVolume"] } }

        /// `spec.volumes[].awsElasticBlockStore`, with 4 fields.
        public struct AwsElasticBlockStore: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-partition", "?-readOnly", "!-volumeID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(volumeID: String, fsType: String? = nil, partition: Int? = nil, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.partition = partition
            self.readOnly = readOnly
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].awsElasticBlockStore.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].awsElasticBlockStore.partition`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var partition: Int? { get { self[field: "partition"] } set { self[field: "partition"] = newValue } }
          /// `spec.volumes[].awsElasticBlockStore.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].awsElasticBlockStore.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
        }

        /// `spec.volumes[].azureDisk`, with 6 fields.
        public struct AzureDisk: SchemaObject {
          public static let fields = FieldTable(["?-cachingMode", "!-diskName", "!-diskURI", "?-fsType", "?-kind", "?-readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(diskName: String, diskURI: String, cachingMode: String? = nil, fsType: String? = nil, kind: String? = nil, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var cachingMode: String? { get { self[string: "cachingMode"] } set { self[string: "cachingMode"] = newValue } }
          /// `spec.volumes[].azureDisk.diskName`: a string, required.
          @_alwaysEmitIntoClient public var diskName: String? { get { self[string: "diskName"] } set { self[string: "diskName"] = newValue } }
          /// `spec.volumes[].azureDisk.diskURI`: a string, required.
          @_alwaysEmitIntoClient public var diskURI: String? { get { self[string: "diskURI"] } set { self[string: "diskURI"] = newValue } }
          /// `spec.volumes[].azureDisk.fsType`: a string, by default `"ext4"`.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].azureDisk.kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
          /// `spec.volumes[].azureDisk.readOnly`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
        }

        /// `spec.volumes[].azureFile`, with 3 fields.
        public struct AzureFile: SchemaObject {
          public static let fields = FieldTable(["?-readOnly", "!-secretName", "!-shareName"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(secretName: String, shareName: String, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.readOnly = readOnly
            self.secretName = secretName
            self.shareName = shareName
            configure(&self)
          }
          /// `spec.volumes[].azureFile.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].azureFile.secretName`: a string, required.
          @_alwaysEmitIntoClient public var secretName: String? { get { self[string: "secretName"] } set { self[string: "secretName"] = newValue } }
          /// `spec.volumes[].azureFile.shareName`: a string, required.
          @_alwaysEmitIntoClient public var shareName: String? { get { self[string: "shareName"] } set { self[string: "shareName"] = newValue } }
        }

        /// `spec.volumes[].cephfs`, with 6 fields.
        public struct Cephfs: SchemaObject {
          public static let fields = FieldTable(["!-monitors", "?-path", "?-readOnly", "?-secretFile", "?{secretRef", "?-user"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(monitors: [String], path: String? = nil, readOnly: Bool? = nil, secretFile: String? = nil, secretRef: SecretRef? = nil, user: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: "monitors"] } set { self[field: "monitors"] = newValue } }
          /// `spec.volumes[].cephfs.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.volumes[].cephfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].cephfs.secretFile`: a string.
          @_alwaysEmitIntoClient public var secretFile: String? { get { self[string: "secretFile"] } set { self[string: "secretFile"] = newValue } }
          /// `spec.volumes[].cephfs.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].cephfs.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }

          /// `spec.volumes[].cephfs.secretRef`, with one field.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable(["?-name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.volumes[].cephfs.secretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          }
        }

        /// `spec.volumes[].cinder`, with 4 fields.
        public struct Cinder: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-readOnly", "?{secretRef", "!-volumeID"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(volumeID: String, fsType: String? = nil, readOnly: Bool? = nil, secretRef: SecretRef? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].cinder.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].cinder.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].cinder.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].cinder.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].configMap`, with 4 fields.
        public struct ConfigMap: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-defaultMode", "?[items", "?-optional"], [ItemsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, defaultMode: Int? = nil, items: [ItemsItem]? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            configure(&self)
          }
          /// `spec.volumes[].configMap.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.volumes[].configMap.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
          /// `spec.volumes[].configMap.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
          /// `spec.volumes[].configMap.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }

          /// `spec.volumes[].configMap.items[]`, with 3 fields.
          public struct ItemsItem: SchemaObject {
            public static let fields = FieldTable(["!-key", "?-mode", "!-path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, path: String, mode: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.mode = mode
              self.path = path
              configure(&self)
            }
            /// `spec.volumes[].configMap.items[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.volumes[].configMap.items[].mode`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var mode: Int? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
            /// `spec.volumes[].configMap.items[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          }
        }

        /// `spec.volumes[].csi`, with 5 fields.
        public struct Csi: SchemaObject {
          public static let fields = FieldTable(["!-driver", "?-fsType", "?{nodePublishSecretRef", "?-readOnly", "?-volumeAttributes"], [NodePublishSecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(driver: String, fsType: String? = nil, nodePublishSecretRef: NodePublishSecretRef? = nil, readOnly: Bool? = nil, volumeAttributes: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.driver = driver
            self.fsType = fsType
            if let nodePublishSecretRef { self.nodePublishSecretRef = nodePublishSecretRef }
            self.readOnly = readOnly
            if let volumeAttributes { self.volumeAttributes = volumeAttributes }
            configure(&self)
          }
          /// `spec.volumes[].csi.driver`: a string, required.
          @_alwaysEmitIntoClient public var driver: String? { get { self[string: "driver"] } set { self[string: "driver"] = newValue } }
          /// `spec.volumes[].csi.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].csi.nodePublishSecretRef`: ``NodePublishSecretRef``.
          @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef { get { self[object: "nodePublishSecretRef"] } set { self[object: "nodePublishSecretRef"] = newValue } _modify { yield &self[object: "nodePublishSecretRef"] } }
          /// `spec.volumes[].csi.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].csi.volumeAttributes`: strings by name.
          @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> { get { self[object: "volumeAttributes"] } set { self[object: "volumeAttributes"] = newValue } _modify { yield &self[object: "volumeAttributes"] } }

          /// `spec.volumes[].csi.nodePublishSecretRef`, with one field.
          public struct NodePublishSecretRef: SchemaObject {
            public static let fields = FieldTable(["?-name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.volumes[].csi.nodePublishSecretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          }
        }

        /// `spec.volumes[].downwardAPI`, with 2 fields.
        public struct DownwardAPI: SchemaObject {
          public static let fields = FieldTable(["?-defaultMode", "?[items"], [ItemsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(defaultMode: Int? = nil, items: [ItemsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.items = items
            configure(&self)
          }
          /// `spec.volumes[].downwardAPI.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
          /// `spec.volumes[].downwardAPI.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }

          /// `spec.volumes[].downwardAPI.items[]`, with 4 fields.
          public struct ItemsItem: SchemaObject {
            public static let fields = FieldTable(["?{fieldRef", "?-mode", "!-path", "?{resourceFieldRef"], [FieldRef.self, ResourceFieldRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(path: String, fieldRef: FieldRef? = nil, mode: Int? = nil, resourceFieldRef: ResourceFieldRef? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let fieldRef { self.fieldRef = fieldRef }
              self.mode = mode
              self.path = path
              if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
              configure(&self)
            }
            /// `spec.volumes[].downwardAPI.items[].fieldRef`: ``FieldRef``.
            @_alwaysEmitIntoClient public var fieldRef: FieldRef { get { self[object: "fieldRef"] } set { self[object: "fieldRef"] = newValue } _modify { yield &self[object: "fieldRef"] } }
            /// `spec.volumes[].downwardAPI.items[].mode`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var mode: Int? { get { self[field: "mode"] } set { self[field: "mode"] = newValue } }
            /// `spec.volumes[].downwardAPI.items[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
            /// `spec.volumes[].downwardAPI.items[].resourceFieldRef`: ``ResourceFieldRef``.
            @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef { get { self[object: "resourceFieldRef"] } set { self[object: "resourceFieldRef"] = newValue } _modify { yield &self[object: "resourceFieldRef"] } }

            /// `spec.volumes[].downwardAPI.items[].fieldRef`, with 2 fields.
            public struct FieldRef: SchemaObject {
              public static let fields = FieldTable(["?-apiVersion", "!-fieldPath"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(fieldPath: String, apiVersion: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.apiVersion = apiVersion
                self.fieldPath = fieldPath
                configure(&self)
              }
              /// `spec.volumes[].downwardAPI.items[].fieldRef.apiVersion`: a string.
              @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
              /// `spec.volumes[].downwardAPI.items[].fieldRef.fieldPath`: a string, required.
              @_alwaysEmitIntoClient public var fieldPath: String? { get { self[string: "fieldPath"] } set { self[string: "fieldPath"] = newValue } }
            }

            /// `spec.volumes[].downwardAPI.items[].resourceFieldRef`, with 3 fields.
            public struct ResourceFieldRef: SchemaObject {
              public static let fields = FieldTable(["?-containerName", "?-divisor", "!-resource"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(resource: String, containerName: String? = nil, divisor: Quantity? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.containerName = containerName
                self.divisor = divisor
                self.resource = resource
                configure(&self)
              }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.containerName`: a string.
              @_alwaysEmitIntoClient public var containerName: String? { get { self[string: "containerName"] } set { self[string: "containerName"] = newValue } }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor`: a quantity.
              @_alwaysEmitIntoClient public var divisor: Quantity? { get { self[field: "divisor"] } set { self[field: "divisor"] = newValue } }
              /// `spec.volumes[].downwardAPI.items[].resourceFieldRef.resource`: a string, required.
              @_alwaysEmitIntoClient public var resource: String? { get { self[string: "resource"] } set { self[string: "resource"] = newValue } }
            }
          }
        }

        /// `spec.volumes[].emptyDir`, with 2 fields.
        public struct EmptyDir: SchemaObject {
          public static let fields = FieldTable(["?-medium", "?-sizeLimit"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(medium: String? = nil, sizeLimit: Quantity? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.medium = medium
            self.sizeLimit = sizeLimit
            configure(&self)
          }
          /// `spec.volumes[].emptyDir.medium`: a string.
          @_alwaysEmitIntoClient public var medium: String? { get { self[string: "medium"] } set { self[string: "medium"] = newValue } }
          /// `spec.volumes[].emptyDir.sizeLimit`: a quantity.
          @_alwaysEmitIntoClient public var sizeLimit: Quantity? { get { self[field: "sizeLimit"] } set { self[field: "sizeLimit"] = newValue } }
        }

        /// `spec.volumes[].ephemeral`, with one field.
        public struct Ephemeral: SchemaObject {
          public static let fields = FieldTable(["?{volumeClaimTemplate"], [VolumeClaimTemplate.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(volumeClaimTemplate: VolumeClaimTemplate? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let volumeClaimTemplate { self.volumeClaimTemplate = volumeClaimTemplate }
            configure(&self)
          }
          /// `spec.volumes[].ephemeral.volumeClaimTemplate`: ``VolumeClaimTemplate``.
          @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate { get { self[object: "volumeClaimTemplate"] } set { self[object: "volumeClaimTemplate"] = newValue } _modify { yield &self[object: "volumeClaimTemplate"] } }

          /// `spec.volumes[].ephemeral.volumeClaimTemplate`, with 2 fields.
          public struct VolumeClaimTemplate: SchemaObject {
            public static let fields = FieldTable(["?{metadata", "!{spec"], [Metadata.self, Spec.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(spec: Spec, metadata: Metadata? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let metadata { self.metadata = metadata }
              self.spec = spec
              configure(&self)
            }
            /// `spec.volumes[].ephemeral.volumeClaimTemplate.metadata`: ``Metadata``.
            @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
            /// `spec.volumes[].ephemeral.volumeClaimTemplate.spec`: ``Spec``, required.
            @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec``.
            public typealias Spec = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec
            /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata``.
            public typealias Metadata = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata
          }
        }

        /// `spec.volumes[].fc`, with 5 fields.
        public struct Fc: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-lun", "?-readOnly", "?-targetWWNs", "?-wwids"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(fsType: String? = nil, lun: Int? = nil, readOnly: Bool? = nil, targetWWNs: [String]? = nil, wwids: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.lun = lun
            self.readOnly = readOnly
            self.targetWWNs = targetWWNs
            self.wwids = wwids
            configure(&self)
          }
          /// `spec.volumes[].fc.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].fc.lun`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var lun: Int? { get { self[field: "lun"] } set { self[field: "lun"] = newValue } }
          /// `spec.volumes[].fc.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].fc.targetWWNs`: a list of strings.
          @_alwaysEmitIntoClient public var targetWWNs: [String]? { get { self[field: "targetWWNs"] } set { self[field: "targetWWNs"] = newValue } }
          /// `spec.volumes[].fc.wwids`: a list of strings.
          @_alwaysEmitIntoClient public var wwids: [String]? { get { self[field: "wwids"] } set { self[field: "wwids"] = newValue } }
        }

        /// `spec.volumes[].flexVolume`, with 5 fields.
        public struct FlexVolume: SchemaObject {
          public static let fields = FieldTable(["!-driver", "?-fsType", "?-options", "?-readOnly", "?{secretRef"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(driver: String, fsType: String? = nil, options: OrderedMap<String>? = nil, readOnly: Bool? = nil, secretRef: SecretRef? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.driver = driver
            self.fsType = fsType
            if let options { self.options = options }
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            configure(&self)
          }
          /// `spec.volumes[].flexVolume.driver`: a string, required.
          @_alwaysEmitIntoClient public var driver: String? { get { self[string: "driver"] } set { self[string: "driver"] = newValue } }
          /// `spec.volumes[].flexVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].flexVolume.options`: strings by name.
          @_alwaysEmitIntoClient public var options: OrderedMap<String> { get { self[object: "options"] } set { self[object: "options"] = newValue } _modify { yield &self[object: "options"] } }
          /// `spec.volumes[].flexVolume.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].flexVolume.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].flocker`, with 2 fields.
        public struct Flocker: SchemaObject {
          public static let fields = FieldTable(["?-datasetName", "?-datasetUUID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(datasetName: String? = nil, datasetUUID: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.datasetName = datasetName
            self.datasetUUID = datasetUUID
            configure(&self)
          }
          /// `spec.volumes[].flocker.datasetName`: a string.
          @_alwaysEmitIntoClient public var datasetName: String? { get { self[string: "datasetName"] } set { self[string: "datasetName"] = newValue } }
          /// `spec.volumes[].flocker.datasetUUID`: a string.
          @_alwaysEmitIntoClient public var datasetUUID: String? { get { self[string: "datasetUUID"] } set { self[string: "datasetUUID"] = newValue } }
        }

        /// `spec.volumes[].gcePersistentDisk`, with 4 fields.
        public struct GcePersistentDisk: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-partition", "!-pdName", "?-readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(pdName: String, fsType: String? = nil, partition: Int? = nil, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.partition = partition
            self.pdName = pdName
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].gcePersistentDisk.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].gcePersistentDisk.partition`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var partition: Int? { get { self[field: "partition"] } set { self[field: "partition"] = newValue } }
          /// `spec.volumes[].gcePersistentDisk.pdName`: a string, required.
          @_alwaysEmitIntoClient public var pdName: String? { get { self[string: "pdName"] } set { self[string: "pdName"] = newValue } }
          /// `spec.volumes[].gcePersistentDisk.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
        }

        /// `spec.volumes[].gitRepo`, with 3 fields.
        public struct GitRepo: SchemaObject {
          public static let fields = FieldTable(["?-directory", "!-repository", "?-revision"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(repository: String, directory: String? = nil, revision: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.directory = directory
            self.repository = repository
            self.revision = revision
            configure(&self)
          }
          /// `spec.volumes[].gitRepo.directory`: a string.
          @_alwaysEmitIntoClient public var directory: String? { get { self[string: "directory"] } set { self[string: "directory"] = newValue } }
          /// `spec.volumes[].gitRepo.repository`: a string, required.
          @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
          /// `spec.volumes[].gitRepo.revision`: a string.
          @_alwaysEmitIntoClient public var revision: String? { get { self[string: "revision"] } set { self[string: "revision"] = newValue } }
        }

        /// `spec.volumes[].glusterfs`, with 3 fields.
        public struct Glusterfs: SchemaObject {
          public static let fields = FieldTable(["!-endpoints", "!-path", "?-readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(endpoints: String, path: String, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.endpoints = endpoints
            self.path = path
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].glusterfs.endpoints`: a string, required.
          @_alwaysEmitIntoClient public var endpoints: String? { get { self[string: "endpoints"] } set { self[string: "endpoints"] = newValue } }
          /// `spec.volumes[].glusterfs.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.volumes[].glusterfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
        }

        /// `spec.volumes[].hostPath`, with 2 fields.
        public struct HostPath: SchemaObject {
          public static let fields = FieldTable(["!-path", "?-type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(path: String, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            self.type = type
            configure(&self)
          }
          /// `spec.volumes[].hostPath.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.volumes[].hostPath.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
        }

        /// `spec.volumes[].image`, with 2 fields.
        public struct Image: SchemaObject {
          public static let fields = FieldTable(["?-pullPolicy", "?-reference"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(pullPolicy: String? = nil, reference: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.pullPolicy = pullPolicy
            self.reference = reference
            configure(&self)
          }
          /// `spec.volumes[].image.pullPolicy`: a string.
          @_alwaysEmitIntoClient public var pullPolicy: String? { get { self[string: "pullPolicy"] } set { self[string: "pullPolicy"] = newValue } }
          /// `spec.volumes[].image.reference`: a string.
          @_alwaysEmitIntoClient public var reference: String? { get { self[string: "reference"] } set { self[string: "reference"] = newValue } }
        }

        /// `spec.volumes[].iscsi`, with 11 fields.
        public struct Iscsi: SchemaObject {
          public static let fields = FieldTable(["?-chapAuthDiscovery", "?-chapAuthSession", "?-fsType", "?-initiatorName", "!-iqn", "?-iscsiInterface", "!-lun", "?-portals", "?-readOnly", "?{secretRef", "!-targetPortal"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(iqn: String, lun: Int, targetPortal: String, chapAuthDiscovery: Bool? = nil, chapAuthSession: Bool? = nil, fsType: String? = nil, initiatorName: String? = nil, iscsiInterface: String? = nil, portals: [String]? = nil, readOnly: Bool? = nil, secretRef: SecretRef? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? { get { self[field: "chapAuthDiscovery"] } set { self[field: "chapAuthDiscovery"] = newValue } }
          /// `spec.volumes[].iscsi.chapAuthSession`: true or false.
          @_alwaysEmitIntoClient public var chapAuthSession: Bool? { get { self[field: "chapAuthSession"] } set { self[field: "chapAuthSession"] = newValue } }
          /// `spec.volumes[].iscsi.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].iscsi.initiatorName`: a string.
          @_alwaysEmitIntoClient public var initiatorName: String? { get { self[string: "initiatorName"] } set { self[string: "initiatorName"] = newValue } }
          /// `spec.volumes[].iscsi.iqn`: a string, required.
          @_alwaysEmitIntoClient public var iqn: String? { get { self[string: "iqn"] } set { self[string: "iqn"] = newValue } }
          /// `spec.volumes[].iscsi.iscsiInterface`: a string, by default `"default"`.
          @_alwaysEmitIntoClient public var iscsiInterface: String? { get { self[string: "iscsiInterface"] } set { self[string: "iscsiInterface"] = newValue } }
          /// `spec.volumes[].iscsi.lun`: a whole number, format `int32`, required.
          @_alwaysEmitIntoClient public var lun: Int? { get { self[field: "lun"] } set { self[field: "lun"] = newValue } }
          /// `spec.volumes[].iscsi.portals`: a list of strings.
          @_alwaysEmitIntoClient public var portals: [String]? { get { self[field: "portals"] } set { self[field: "portals"] = newValue } }
          /// `spec.volumes[].iscsi.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].iscsi.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].iscsi.targetPortal`: a string, required.
          @_alwaysEmitIntoClient public var targetPortal: String? { get { self[string: "targetPortal"] } set { self[string: "targetPortal"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].nfs`, with 3 fields.
        public struct Nfs: SchemaObject {
          public static let fields = FieldTable(["!-path", "?-readOnly", "!-server"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(path: String, server: String, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            self.readOnly = readOnly
            self.server = server
            configure(&self)
          }
          /// `spec.volumes[].nfs.path`: a string, required.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
          /// `spec.volumes[].nfs.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].nfs.server`: a string, required.
          @_alwaysEmitIntoClient public var server: String? { get { self[string: "server"] } set { self[string: "server"] = newValue } }
        }

        /// `spec.volumes[].persistentVolumeClaim`, with 2 fields.
        public struct PersistentVolumeClaim: SchemaObject {
          public static let fields = FieldTable(["!-claimName", "?-readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(claimName: String, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.claimName = claimName
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.volumes[].persistentVolumeClaim.claimName`: a string, required.
          @_alwaysEmitIntoClient public var claimName: String? { get { self[string: "claimName"] } set { self[string: "claimName"] = newValue } }
          /// `spec.volumes[].persistentVolumeClaim.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
        }

        /// `spec.volumes[].photonPersistentDisk`, with 2 fields.
        public struct PhotonPersistentDisk: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "!-pdID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(pdID: String, fsType: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.pdID = pdID
            configure(&self)
          }
          /// `spec.volumes[].photonPersistentDisk.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].photonPersistentDisk.pdID`: a string, required.
          @_alwaysEmitIntoClient public var pdID: String? { get { self[string: "pdID"] } set { self[string: "pdID"] = newValue } }
        }

        /// `spec.volumes[].portworxVolume`, with 3 fields.
        public struct PortworxVolume: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-readOnly", "!-volumeID"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(volumeID: String, fsType: String? = nil, readOnly: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            self.volumeID = volumeID
            configure(&self)
          }
          /// `spec.volumes[].portworxVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].portworxVolume.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].portworxVolume.volumeID`: a string, required.
          @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
        }

        /// `spec.volumes[].projected`, with 2 fields.
        public struct Projected: SchemaObject {
          public static let fields = FieldTable(["?-defaultMode", "?[sources"], [SourcesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(defaultMode: Int? = nil, sources: [SourcesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.sources = sources
            configure(&self)
          }
          /// `spec.volumes[].projected.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
          /// `spec.volumes[].projected.sources`: a list of ``SourcesItem``.
          @_alwaysEmitIntoClient public var sources: [SourcesItem]? { get { self[field: "sources"] } set { self[field: "sources"] = newValue } }

          /// `spec.volumes[].projected.sources[]`, with 6 fields.
          public struct SourcesItem: SchemaObject {
            public static let fields = FieldTable(["?{clusterTrustBundle", "?{configMap", "?{downwardAPI", "?{podCertificate", "?{secret", "?{serviceAccountToken"], [ClusterTrustBundle.self, ConfigMap.self, DownwardAPI.self, PodCertificate.self, Secret.self, ServiceAccountToken.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(clusterTrustBundle: ClusterTrustBundle? = nil, configMap: ConfigMap? = nil, downwardAPI: DownwardAPI? = nil, podCertificate: PodCertificate? = nil, secret: Secret? = nil, serviceAccountToken: ServiceAccountToken? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle { get { self[object: "clusterTrustBundle"] } set { self[object: "clusterTrustBundle"] = newValue } _modify { yield &self[object: "clusterTrustBundle"] } }
            /// `spec.volumes[].projected.sources[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap { get { self[object: "configMap"] } set { self[object: "configMap"] = newValue } _modify { yield &self[object: "configMap"] } }
            /// `spec.volumes[].projected.sources[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI { get { self[object: "downwardAPI"] } set { self[object: "downwardAPI"] = newValue } _modify { yield &self[object: "downwardAPI"] } }
            /// `spec.volumes[].projected.sources[].podCertificate`: ``PodCertificate``.
            @_alwaysEmitIntoClient public var podCertificate: PodCertificate { get { self[object: "podCertificate"] } set { self[object: "podCertificate"] = newValue } _modify { yield &self[object: "podCertificate"] } }
            /// `spec.volumes[].projected.sources[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret { get { self[object: "secret"] } set { self[object: "secret"] = newValue } _modify { yield &self[object: "secret"] } }
            /// `spec.volumes[].projected.sources[].serviceAccountToken`: ``ServiceAccountToken``.
            @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken { get { self[object: "serviceAccountToken"] } set { self[object: "serviceAccountToken"] = newValue } _modify { yield &self[object: "serviceAccountToken"] } }

            /// `spec.volumes[].projected.sources[].clusterTrustBundle`, with 5 fields.
            public struct ClusterTrustBundle: SchemaObject {
              public static let fields = FieldTable(["?-name", "?{labelSelector", "?-optional", "!-path", "?-signerName"], [LabelSelector.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(path: String, name: String? = nil, labelSelector: LabelSelector? = nil, optional: Bool? = nil, signerName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                if let labelSelector { self.labelSelector = labelSelector }
                self.optional = optional
                self.path = path
                self.signerName = signerName
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.name`: a string.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.labelSelector`: ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector { get { self[object: "labelSelector"] } set { self[object: "labelSelector"] = newValue } _modify { yield &self[object: "labelSelector"] } }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.volumes[].projected.sources[].clusterTrustBundle.signerName`: a string.
              @_alwaysEmitIntoClient public var signerName: String? { get { self[string: "signerName"] } set { self[string: "signerName"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector``.
              public typealias LabelSelector = ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector
            }

            /// `spec.volumes[].projected.sources[].configMap`, with 3 fields.
            public struct ConfigMap: SchemaObject {
              public static let fields = FieldTable(["?-name", "?[items", "?-optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, items: [ItemsItem]? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.volumes[].projected.sources[].configMap.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// `spec.volumes[].projected.sources[].configMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].downwardAPI`, with one field.
            public struct DownwardAPI: SchemaObject {
              public static let fields = FieldTable(["?[items"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(items: [ItemsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.items = items
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].downwardAPI.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].podCertificate`, with 7 fields.
            public struct PodCertificate: SchemaObject {
              public static let fields = FieldTable(["?-certificateChainPath", "?-credentialBundlePath", "?-keyPath", "!-keyType", "?-maxExpirationSeconds", "!-signerName", "?-userAnnotations"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(keyType: String, signerName: String, certificateChainPath: String? = nil, credentialBundlePath: String? = nil, keyPath: String? = nil, maxExpirationSeconds: Int? = nil, userAnnotations: OrderedMap<String>? = nil, configure: (inout Self) -> Void = { _ in }) {
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
              @_alwaysEmitIntoClient public var certificateChainPath: String? { get { self[string: "certificateChainPath"] } set { self[string: "certificateChainPath"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.credentialBundlePath`: a string.
              @_alwaysEmitIntoClient public var credentialBundlePath: String? { get { self[string: "credentialBundlePath"] } set { self[string: "credentialBundlePath"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.keyPath`: a string.
              @_alwaysEmitIntoClient public var keyPath: String? { get { self[string: "keyPath"] } set { self[string: "keyPath"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.keyType`: a string, required.
              @_alwaysEmitIntoClient public var keyType: String? { get { self[string: "keyType"] } set { self[string: "keyType"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.maxExpirationSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? { get { self[field: "maxExpirationSeconds"] } set { self[field: "maxExpirationSeconds"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.signerName`: a string, required.
              @_alwaysEmitIntoClient public var signerName: String? { get { self[string: "signerName"] } set { self[string: "signerName"] = newValue } }
              /// `spec.volumes[].projected.sources[].podCertificate.userAnnotations`: strings by name.
              @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> { get { self[object: "userAnnotations"] } set { self[object: "userAnnotations"] = newValue } _modify { yield &self[object: "userAnnotations"] } }
            }

            /// `spec.volumes[].projected.sources[].secret`, with 3 fields.
            public struct Secret: SchemaObject {
              public static let fields = FieldTable(["?-name", "?[items", "?-optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, items: [ItemsItem]? = nil, optional: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].secret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.volumes[].projected.sources[].secret.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// `spec.volumes[].projected.sources[].secret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
            }

            /// `spec.volumes[].projected.sources[].serviceAccountToken`, with 3 fields.
            public struct ServiceAccountToken: SchemaObject {
              public static let fields = FieldTable(["?-audience", "?-expirationSeconds", "!-path"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(path: String, audience: String? = nil, expirationSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.audience = audience
                self.expirationSeconds = expirationSeconds
                self.path = path
                configure(&self)
              }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.audience`: a string.
              @_alwaysEmitIntoClient public var audience: String? { get { self[string: "audience"] } set { self[string: "audience"] = newValue } }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.expirationSeconds`: a whole number, format `int64`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? { get { self[field: "expirationSeconds"] } set { self[field: "expirationSeconds"] = newValue } }
              /// `spec.volumes[].projected.sources[].serviceAccountToken.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
            }
          }
        }

        /// `spec.volumes[].quobyte`, with 6 fields.
        public struct Quobyte: SchemaObject {
          public static let fields = FieldTable(["?-group", "?-readOnly", "!-registry", "?-tenant", "?-user", "!-volume"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(registry: String, volume: String, group: String? = nil, readOnly: Bool? = nil, tenant: String? = nil, user: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
          /// `spec.volumes[].quobyte.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].quobyte.registry`: a string, required.
          @_alwaysEmitIntoClient public var registry: String? { get { self[string: "registry"] } set { self[string: "registry"] = newValue } }
          /// `spec.volumes[].quobyte.tenant`: a string.
          @_alwaysEmitIntoClient public var tenant: String? { get { self[string: "tenant"] } set { self[string: "tenant"] = newValue } }
          /// `spec.volumes[].quobyte.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }
          /// `spec.volumes[].quobyte.volume`: a string, required.
          @_alwaysEmitIntoClient public var volume: String? { get { self[string: "volume"] } set { self[string: "volume"] = newValue } }
        }

        /// `spec.volumes[].rbd`, with 8 fields.
        public struct Rbd: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "!-image", "?-keyring", "!-monitors", "?-pool", "?-readOnly", "?{secretRef", "?-user"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(image: String, monitors: [String], fsType: String? = nil, keyring: String? = nil, pool: String? = nil, readOnly: Bool? = nil, secretRef: SecretRef? = nil, user: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].rbd.image`: a string, required.
          @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
          /// `spec.volumes[].rbd.keyring`: a string, by default `"/etc/ceph/keyring"`.
          @_alwaysEmitIntoClient public var keyring: String? { get { self[string: "keyring"] } set { self[string: "keyring"] = newValue } }
          /// `spec.volumes[].rbd.monitors`: a list of strings, required.
          @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: "monitors"] } set { self[field: "monitors"] = newValue } }
          /// `spec.volumes[].rbd.pool`: a string, by default `"rbd"`.
          @_alwaysEmitIntoClient public var pool: String? { get { self[string: "pool"] } set { self[string: "pool"] = newValue } }
          /// `spec.volumes[].rbd.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].rbd.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].rbd.user`: a string, by default `"admin"`.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].scaleIO`, with 10 fields.
        public struct ScaleIO: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "!-gateway", "?-protectionDomain", "?-readOnly", "!{secretRef", "?-sslEnabled", "?-storageMode", "?-storagePool", "!-system", "?-volumeName"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(gateway: String, secretRef: SecretRef, system: String, fsType: String? = nil, protectionDomain: String? = nil, readOnly: Bool? = nil, sslEnabled: Bool? = nil, storageMode: String? = nil, storagePool: String? = nil, volumeName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].scaleIO.gateway`: a string, required.
          @_alwaysEmitIntoClient public var gateway: String? { get { self[string: "gateway"] } set { self[string: "gateway"] = newValue } }
          /// `spec.volumes[].scaleIO.protectionDomain`: a string.
          @_alwaysEmitIntoClient public var protectionDomain: String? { get { self[string: "protectionDomain"] } set { self[string: "protectionDomain"] = newValue } }
          /// `spec.volumes[].scaleIO.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].scaleIO.secretRef`: ``SecretRef``, required.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].scaleIO.sslEnabled`: true or false.
          @_alwaysEmitIntoClient public var sslEnabled: Bool? { get { self[field: "sslEnabled"] } set { self[field: "sslEnabled"] = newValue } }
          /// `spec.volumes[].scaleIO.storageMode`: a string, by default `"ThinProvisioned"`.
          @_alwaysEmitIntoClient public var storageMode: String? { get { self[string: "storageMode"] } set { self[string: "storageMode"] = newValue } }
          /// `spec.volumes[].scaleIO.storagePool`: a string.
          @_alwaysEmitIntoClient public var storagePool: String? { get { self[string: "storagePool"] } set { self[string: "storagePool"] = newValue } }
          /// `spec.volumes[].scaleIO.system`: a string, required.
          @_alwaysEmitIntoClient public var system: String? { get { self[string: "system"] } set { self[string: "system"] = newValue } }
          /// `spec.volumes[].scaleIO.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].secret`, with 4 fields.
        public struct Secret: SchemaObject {
          public static let fields = FieldTable(["?-defaultMode", "?[items", "?-optional", "?-secretName"], [ItemsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(defaultMode: Int? = nil, items: [ItemsItem]? = nil, optional: Bool? = nil, secretName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            self.secretName = secretName
            configure(&self)
          }
          /// `spec.volumes[].secret.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
          /// `spec.volumes[].secret.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
          /// `spec.volumes[].secret.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
          /// `spec.volumes[].secret.secretName`: a string.
          @_alwaysEmitIntoClient public var secretName: String? { get { self[string: "secretName"] } set { self[string: "secretName"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem``.
          public typealias ItemsItem = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
        }

        /// `spec.volumes[].storageos`, with 5 fields.
        public struct Storageos: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-readOnly", "?{secretRef", "?-volumeName", "?-volumeNamespace"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(fsType: String? = nil, readOnly: Bool? = nil, secretRef: SecretRef? = nil, volumeName: String? = nil, volumeNamespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.readOnly = readOnly
            if let secretRef { self.secretRef = secretRef }
            self.volumeName = volumeName
            self.volumeNamespace = volumeNamespace
            configure(&self)
          }
          /// `spec.volumes[].storageos.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].storageos.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
          /// `spec.volumes[].storageos.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
          /// `spec.volumes[].storageos.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
          /// `spec.volumes[].storageos.volumeNamespace`: a string.
          @_alwaysEmitIntoClient public var volumeNamespace: String? { get { self[string: "volumeNamespace"] } set { self[string: "volumeNamespace"] = newValue } }
          /// The same as ``ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef``.
          public typealias SecretRef = ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
        }

        /// `spec.volumes[].vsphereVolume`, with 4 fields.
        public struct VsphereVolume: SchemaObject {
          public static let fields = FieldTable(["?-fsType", "?-storagePolicyID", "?-storagePolicyName", "!-volumePath"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(volumePath: String, fsType: String? = nil, storagePolicyID: String? = nil, storagePolicyName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fsType = fsType
            self.storagePolicyID = storagePolicyID
            self.storagePolicyName = storagePolicyName
            self.volumePath = volumePath
            configure(&self)
          }
          /// `spec.volumes[].vsphereVolume.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
          /// `spec.volumes[].vsphereVolume.storagePolicyID`: a string.
          @_alwaysEmitIntoClient public var storagePolicyID: String? { get { self[string: "storagePolicyID"] } set { self[string: "storagePolicyID"] = newValue } }
          /// `spec.volumes[].vsphereVolume.storagePolicyName`: a string.
          @_alwaysEmitIntoClient public var storagePolicyName: String? { get { self[string: "storagePolicyName"] } set { self[string: "storagePolicyName"] = newValue } }
          /// `spec.volumes[].vsphereVolume.volumePath`: a string, required.
          @_alwaysEmitIntoClient public var volumePath: String? { get { self[string: "volumePath"] } set { self[string: "volumePath"] = newValue } }
        }
      }

      /// `spec.workflowMetadata`, with 3 fields.
      public struct WorkflowMetadata: SchemaObject {
        public static let fields = FieldTable(["?-annotations", "?-labels", "?*labelsFrom"], [LabelsFromEntry.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(annotations: OrderedMap<String>? = nil, labels: OrderedMap<String>? = nil, labelsFrom: OrderedMap<LabelsFromEntry>? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          if let labelsFrom { self.labelsFrom = labelsFrom }
          configure(&self)
        }
        /// `spec.workflowMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> { get { self[object: "annotations"] } set { self[object: "annotations"] = newValue } _modify { yield &self[object: "annotations"] } }
        /// `spec.workflowMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> { get { self[object: "labels"] } set { self[object: "labels"] = newValue } _modify { yield &self[object: "labels"] } }
        /// `spec.workflowMetadata.labelsFrom`: ``LabelsFromEntry`` by name.
        @_alwaysEmitIntoClient public var labelsFrom: OrderedMap<LabelsFromEntry> { get { self[object: "labelsFrom"] } set { self[object: "labelsFrom"] = newValue } _modify { yield &self[object: "labelsFrom"] } }

        /// `spec.workflowMetadata.labelsFrom.*`, with one field.
        public struct LabelsFromEntry: SchemaObject {
          public static let fields = FieldTable(["!-expression"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(expression: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.expression = expression
            configure(&self)
          }
          /// `spec.workflowMetadata.labelsFrom.*.expression`: a string, required.
          @_alwaysEmitIntoClient public var expression: String? { get { self[string: "expression"] } set { self[string: "expression"] = newValue } }
        }
      }

      /// `spec.workflowTemplateRef`, with 2 fields.
      public struct WorkflowTemplateRef: SchemaObject {
        public static let fields = FieldTable(["?-name", "?-clusterScope"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, clusterScope: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.clusterScope = clusterScope
          configure(&self)
        }
        /// `spec.workflowTemplateRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.workflowTemplateRef.clusterScope`: true or false.
        @_alwaysEmitIntoClient public var clusterScope: Bool? { get { self[field: "clusterScope"] } set { self[field: "clusterScope"] = newValue } }
      }
    }
  }
}
