// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CloudNativePG {
  /// `Cluster` of `postgresql.cnpg.io/v1`.
  ///
  /// Reference: https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  public struct Cluster: Resource {
    public static let type = ResourceType(
      group: "postgresql.cnpg.io",
      version: "v1",
      kind: "Cluster",
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

    /// `spec`, with 55 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        """
        ?{ ?{ ?{ ?{ ?- ?- ?- ?[ ?[ ?{ ?{ ?[ ?- ?{ ?- ?- ?[ ?{ ?- ?- ?- ?{ ?- ?- ?{ ?{ ?[ ?{ ?#name ?- ?- ?{ ?{ ?- ?- \
        ?- ?{ ?{ ?{ ?{ ?{ ?- ?{ ?{ ?- ?{ ?- ?- ?- ?{ ?{ ?- ?[ ?[ ?{
        """,
        [
          "affinity", "backup", "bootstrap", "certificates", "description", "enablePDB", "enableSuperuserAccess", "env",
          "envFrom", "ephemeralVolumeSource", "ephemeralVolumesSizeLimit", "externalClusters", "failoverDelay",
          "imageCatalogRef", "imageName", "imagePullPolicy", "imagePullSecrets", "inheritedMetadata", "instances",
          "livenessProbeTimeout", "logLevel", "managed", "maxSyncReplicas", "minSyncReplicas", "monitoring",
          "nodeMaintenanceWindow", "plugins", "podSecurityContext", "podSelectorRefs", "postgresGID", "postgresUID",
          "postgresql", "primaryLease", "primaryUpdateMethod", "primaryUpdateStrategy", "priorityClassName", "probes",
          "projectedVolumeTemplate", "replica", "replicationSlots", "resources", "schedulerName", "seccompProfile",
          "securityContext", "serviceAccountName", "serviceAccountTemplate", "smartShutdownTimeout", "startDelay",
          "stopDelay", "storage", "superuserSecret", "switchoverDelay", "tablespaces", "topologySpreadConstraints",
          "walStorage",
        ],
        [
          Affinity.self, Backup.self, Bootstrap.self, Certificates.self, EnvItem.self, EnvFromItem.self,
          EphemeralVolumeSource.self, EphemeralVolumesSizeLimit.self, ExternalClustersItem.self, ImageCatalogRef.self,
          ImagePullSecretsItem.self, InheritedMetadata.self, Managed.self, Monitoring.self, NodeMaintenanceWindow.self,
          PluginsItem.self, PodSecurityContext.self, PodSelectorRefsItem.self, Postgresql.self, PrimaryLease.self,
          Probes.self, ProjectedVolumeTemplate.self, Replica.self, ReplicationSlots.self, Resources.self,
          SeccompProfile.self, SecurityContext.self, ServiceAccountTemplate.self, Storage.self, SuperuserSecret.self,
          TablespacesItem.self, TopologySpreadConstraintsItem.self, WalStorage.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        affinity: Affinity? = nil,
        backup: Backup? = nil,
        bootstrap: Bootstrap? = nil,
        certificates: Certificates? = nil,
        description: String? = nil,
        enablePDB: Bool? = nil,
        enableSuperuserAccess: Bool? = nil,
        env: [EnvItem]? = nil,
        envFrom: [EnvFromItem]? = nil,
        ephemeralVolumeSource: EphemeralVolumeSource? = nil,
        ephemeralVolumesSizeLimit: EphemeralVolumesSizeLimit? = nil,
        externalClusters: [ExternalClustersItem]? = nil,
        failoverDelay: Int? = nil,
        imageCatalogRef: ImageCatalogRef? = nil,
        imageName: String? = nil,
        imagePullPolicy: String? = nil,
        imagePullSecrets: [ImagePullSecretsItem]? = nil,
        inheritedMetadata: InheritedMetadata? = nil,
        instances: Int? = nil,
        livenessProbeTimeout: Int? = nil,
        logLevel: LogLevel? = nil,
        managed: Managed? = nil,
        maxSyncReplicas: Int? = nil,
        minSyncReplicas: Int? = nil,
        monitoring: Monitoring? = nil,
        nodeMaintenanceWindow: NodeMaintenanceWindow? = nil,
        plugins: [PluginsItem]? = nil,
        podSecurityContext: PodSecurityContext? = nil,
        podSelectorRefs: [PodSelectorRefsItem]? = nil,
        postgresGID: Int? = nil,
        postgresUID: Int? = nil,
        postgresql: Postgresql? = nil,
        primaryLease: PrimaryLease? = nil,
        primaryUpdateMethod: PrimaryUpdateMethod? = nil,
        primaryUpdateStrategy: PrimaryUpdateStrategy? = nil,
        priorityClassName: String? = nil,
        probes: Probes? = nil,
        projectedVolumeTemplate: ProjectedVolumeTemplate? = nil,
        replica: Replica? = nil,
        replicationSlots: ReplicationSlots? = nil,
        resources: Resources? = nil,
        schedulerName: String? = nil,
        seccompProfile: SeccompProfile? = nil,
        securityContext: SecurityContext? = nil,
        serviceAccountName: String? = nil,
        serviceAccountTemplate: ServiceAccountTemplate? = nil,
        smartShutdownTimeout: Int? = nil,
        startDelay: Int? = nil,
        stopDelay: Int? = nil,
        storage: Storage? = nil,
        superuserSecret: SuperuserSecret? = nil,
        switchoverDelay: Int? = nil,
        tablespaces: [TablespacesItem]? = nil,
        topologySpreadConstraints: [TopologySpreadConstraintsItem]? = nil,
        walStorage: WalStorage? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let affinity { self.affinity = affinity }
        if let backup { self.backup = backup }
        if let bootstrap { self.bootstrap = bootstrap }
        if let certificates { self.certificates = certificates }
        self.description = description
        self.enablePDB = enablePDB
        self.enableSuperuserAccess = enableSuperuserAccess
        self.env = env
        self.envFrom = envFrom
        if let ephemeralVolumeSource { self.ephemeralVolumeSource = ephemeralVolumeSource }
        if let ephemeralVolumesSizeLimit { self.ephemeralVolumesSizeLimit = ephemeralVolumesSizeLimit }
        self.externalClusters = externalClusters
        self.failoverDelay = failoverDelay
        if let imageCatalogRef { self.imageCatalogRef = imageCatalogRef }
        self.imageName = imageName
        self.imagePullPolicy = imagePullPolicy
        self.imagePullSecrets = imagePullSecrets
        if let inheritedMetadata { self.inheritedMetadata = inheritedMetadata }
        self.instances = instances
        self.livenessProbeTimeout = livenessProbeTimeout
        self.logLevel = logLevel
        if let managed { self.managed = managed }
        self.maxSyncReplicas = maxSyncReplicas
        self.minSyncReplicas = minSyncReplicas
        if let monitoring { self.monitoring = monitoring }
        if let nodeMaintenanceWindow { self.nodeMaintenanceWindow = nodeMaintenanceWindow }
        self.plugins = plugins
        if let podSecurityContext { self.podSecurityContext = podSecurityContext }
        self.podSelectorRefs = podSelectorRefs
        self.postgresGID = postgresGID
        self.postgresUID = postgresUID
        if let postgresql { self.postgresql = postgresql }
        if let primaryLease { self.primaryLease = primaryLease }
        self.primaryUpdateMethod = primaryUpdateMethod
        self.primaryUpdateStrategy = primaryUpdateStrategy
        self.priorityClassName = priorityClassName
        if let probes { self.probes = probes }
        if let projectedVolumeTemplate { self.projectedVolumeTemplate = projectedVolumeTemplate }
        if let replica { self.replica = replica }
        if let replicationSlots { self.replicationSlots = replicationSlots }
        if let resources { self.resources = resources }
        self.schedulerName = schedulerName
        if let seccompProfile { self.seccompProfile = seccompProfile }
        if let securityContext { self.securityContext = securityContext }
        self.serviceAccountName = serviceAccountName
        if let serviceAccountTemplate { self.serviceAccountTemplate = serviceAccountTemplate }
        self.smartShutdownTimeout = smartShutdownTimeout
        self.startDelay = startDelay
        self.stopDelay = stopDelay
        if let storage { self.storage = storage }
        if let superuserSecret { self.superuserSecret = superuserSecret }
        self.switchoverDelay = switchoverDelay
        self.tablespaces = tablespaces
        self.topologySpreadConstraints = topologySpreadConstraints
        if let walStorage { self.walStorage = walStorage }
        configure(&self)
      }
      /// `spec.affinity`: ``Affinity``.
      @_alwaysEmitIntoClient public var affinity: Affinity {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.backup`: ``Backup``.
      @_alwaysEmitIntoClient public var backup: Backup {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.bootstrap`: ``Bootstrap``.
      @_alwaysEmitIntoClient public var bootstrap: Bootstrap {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.certificates`: ``Certificates``.
      @_alwaysEmitIntoClient public var certificates: Certificates {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// `spec.enablePDB`: true or false, by default `true`.
      @_alwaysEmitIntoClient public var enablePDB: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
      /// `spec.enableSuperuserAccess`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var enableSuperuserAccess: Bool? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.env`: a list of ``EnvItem``.
      @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 7] } set { self[field: 7] = newValue } }
      /// `spec.envFrom`: a list of ``EnvFromItem``.
      @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.ephemeralVolumeSource`: ``EphemeralVolumeSource``.
      @_alwaysEmitIntoClient public var ephemeralVolumeSource: EphemeralVolumeSource {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.ephemeralVolumesSizeLimit`: ``EphemeralVolumesSizeLimit``.
      @_alwaysEmitIntoClient public var ephemeralVolumesSizeLimit: EphemeralVolumesSizeLimit {
        get { self[object: 10] }
        set { self[object: 10] = newValue }
        _modify { yield &self[object: 10] }
      }
      /// `spec.externalClusters`: a list of ``ExternalClustersItem``.
      @_alwaysEmitIntoClient public var externalClusters: [ExternalClustersItem]? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.failoverDelay`: a whole number, format `int32`, by default `0`.
      @_alwaysEmitIntoClient public var failoverDelay: Int? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.imageCatalogRef`: ``ImageCatalogRef``.
      @_alwaysEmitIntoClient public var imageCatalogRef: ImageCatalogRef {
        get { self[object: 13] }
        set { self[object: 13] = newValue }
        _modify { yield &self[object: 13] }
      }
      /// `spec.imageName`: a string.
      @_alwaysEmitIntoClient public var imageName: String? {
        get { self[string: 14] }
        set { self[string: 14] = newValue }
      }
      /// `spec.imagePullPolicy`: a string.
      @_alwaysEmitIntoClient public var imagePullPolicy: String? {
        get { self[string: 15] }
        set { self[string: 15] = newValue }
      }
      /// `spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``.
      @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
        get { self[field: 16] }
        set { self[field: 16] = newValue }
      }
      /// `spec.inheritedMetadata`: ``InheritedMetadata``.
      @_alwaysEmitIntoClient public var inheritedMetadata: InheritedMetadata {
        get { self[object: 17] }
        set { self[object: 17] = newValue }
        _modify { yield &self[object: 17] }
      }
      /// `spec.instances`: a whole number, by default `1`.
      @_alwaysEmitIntoClient public var instances: Int? { get { self[field: 18] } set { self[field: 18] = newValue } }
      /// `spec.livenessProbeTimeout`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var livenessProbeTimeout: Int? {
        get { self[field: 19] }
        set { self[field: 19] = newValue }
      }
      /// `spec.logLevel`: ``LogLevel``, by default `"info"`.
      @_alwaysEmitIntoClient public var logLevel: LogLevel? {
        get { self[field: 20] }
        set { self[field: 20] = newValue }
      }
      /// `spec.managed`: ``Managed``.
      @_alwaysEmitIntoClient public var managed: Managed {
        get { self[object: 21] }
        set { self[object: 21] = newValue }
        _modify { yield &self[object: 21] }
      }
      /// `spec.maxSyncReplicas`: a whole number, by default `0`.
      @_alwaysEmitIntoClient public var maxSyncReplicas: Int? {
        get { self[field: 22] }
        set { self[field: 22] = newValue }
      }
      /// `spec.minSyncReplicas`: a whole number, by default `0`.
      @_alwaysEmitIntoClient public var minSyncReplicas: Int? {
        get { self[field: 23] }
        set { self[field: 23] = newValue }
      }
      /// `spec.monitoring`: ``Monitoring``.
      @_alwaysEmitIntoClient public var monitoring: Monitoring {
        get { self[object: 24] }
        set { self[object: 24] = newValue }
        _modify { yield &self[object: 24] }
      }
      /// `spec.nodeMaintenanceWindow`: ``NodeMaintenanceWindow``.
      @_alwaysEmitIntoClient public var nodeMaintenanceWindow: NodeMaintenanceWindow {
        get { self[object: 25] }
        set { self[object: 25] = newValue }
        _modify { yield &self[object: 25] }
      }
      /// `spec.plugins`: a list of ``PluginsItem``.
      @_alwaysEmitIntoClient public var plugins: [PluginsItem]? {
        get { self[field: 26] }
        set { self[field: 26] = newValue }
      }
      /// `spec.podSecurityContext`: ``PodSecurityContext``.
      @_alwaysEmitIntoClient public var podSecurityContext: PodSecurityContext {
        get { self[object: 27] }
        set { self[object: 27] = newValue }
        _modify { yield &self[object: 27] }
      }
      /// `spec.podSelectorRefs`: a list of ``PodSelectorRefsItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var podSelectorRefs: [PodSelectorRefsItem]? {
        get { self[field: 28] }
        set { self[field: 28] = newValue }
      }
      /// `spec.postgresGID`: a whole number, format `int64`, by default `26`.
      @_alwaysEmitIntoClient public var postgresGID: Int? { get { self[field: 29] } set { self[field: 29] = newValue } }
      /// `spec.postgresUID`: a whole number, format `int64`, by default `26`.
      @_alwaysEmitIntoClient public var postgresUID: Int? { get { self[field: 30] } set { self[field: 30] = newValue } }
      /// `spec.postgresql`: ``Postgresql``.
      @_alwaysEmitIntoClient public var postgresql: Postgresql {
        get { self[object: 31] }
        set { self[object: 31] = newValue }
        _modify { yield &self[object: 31] }
      }
      /// `spec.primaryLease`: ``PrimaryLease``.
      @_alwaysEmitIntoClient public var primaryLease: PrimaryLease {
        get { self[object: 32] }
        set { self[object: 32] = newValue }
        _modify { yield &self[object: 32] }
      }
      /// `spec.primaryUpdateMethod`: ``PrimaryUpdateMethod``, by default `"restart"`.
      @_alwaysEmitIntoClient public var primaryUpdateMethod: PrimaryUpdateMethod? {
        get { self[field: 33] }
        set { self[field: 33] = newValue }
      }
      /// `spec.primaryUpdateStrategy`: ``PrimaryUpdateStrategy``, by default `"unsupervised"`.
      @_alwaysEmitIntoClient public var primaryUpdateStrategy: PrimaryUpdateStrategy? {
        get { self[field: 34] }
        set { self[field: 34] = newValue }
      }
      /// `spec.priorityClassName`: a string.
      @_alwaysEmitIntoClient public var priorityClassName: String? {
        get { self[string: 35] }
        set { self[string: 35] = newValue }
      }
      /// `spec.probes`: ``Probes``.
      @_alwaysEmitIntoClient public var probes: Probes {
        get { self[object: 36] }
        set { self[object: 36] = newValue }
        _modify { yield &self[object: 36] }
      }
      /// `spec.projectedVolumeTemplate`: ``ProjectedVolumeTemplate``.
      @_alwaysEmitIntoClient public var projectedVolumeTemplate: ProjectedVolumeTemplate {
        get { self[object: 37] }
        set { self[object: 37] = newValue }
        _modify { yield &self[object: 37] }
      }
      /// `spec.replica`: ``Replica``.
      @_alwaysEmitIntoClient public var replica: Replica {
        get { self[object: 38] }
        set { self[object: 38] = newValue }
        _modify { yield &self[object: 38] }
      }
      /// `spec.replicationSlots`: ``ReplicationSlots``.
      @_alwaysEmitIntoClient public var replicationSlots: ReplicationSlots {
        get { self[object: 39] }
        set { self[object: 39] = newValue }
        _modify { yield &self[object: 39] }
      }
      /// `spec.resources`: ``Resources``.
      @_alwaysEmitIntoClient public var resources: Resources {
        get { self[object: 40] }
        set { self[object: 40] = newValue }
        _modify { yield &self[object: 40] }
      }
      /// `spec.schedulerName`: a string.
      @_alwaysEmitIntoClient public var schedulerName: String? {
        get { self[string: 41] }
        set { self[string: 41] = newValue }
      }
      /// `spec.seccompProfile`: ``SeccompProfile``.
      @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
        get { self[object: 42] }
        set { self[object: 42] = newValue }
        _modify { yield &self[object: 42] }
      }
      /// `spec.securityContext`: ``SecurityContext``.
      @_alwaysEmitIntoClient public var securityContext: SecurityContext {
        get { self[object: 43] }
        set { self[object: 43] = newValue }
        _modify { yield &self[object: 43] }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 44] }
        set { self[string: 44] = newValue }
      }
      /// `spec.serviceAccountTemplate`: ``ServiceAccountTemplate``.
      @_alwaysEmitIntoClient public var serviceAccountTemplate: ServiceAccountTemplate {
        get { self[object: 45] }
        set { self[object: 45] = newValue }
        _modify { yield &self[object: 45] }
      }
      /// `spec.smartShutdownTimeout`: a whole number, format `int32`, by default `180`.
      @_alwaysEmitIntoClient public var smartShutdownTimeout: Int? {
        get { self[field: 46] }
        set { self[field: 46] = newValue }
      }
      /// `spec.startDelay`: a whole number, format `int32`, by default `3600`.
      @_alwaysEmitIntoClient public var startDelay: Int? { get { self[field: 47] } set { self[field: 47] = newValue } }
      /// `spec.stopDelay`: a whole number, format `int32`, by default `1800`.
      @_alwaysEmitIntoClient public var stopDelay: Int? { get { self[field: 48] } set { self[field: 48] = newValue } }
      /// `spec.storage`: ``Storage``.
      @_alwaysEmitIntoClient public var storage: Storage {
        get { self[object: 49] }
        set { self[object: 49] = newValue }
        _modify { yield &self[object: 49] }
      }
      /// `spec.superuserSecret`: ``SuperuserSecret``.
      @_alwaysEmitIntoClient public var superuserSecret: SuperuserSecret {
        get { self[object: 50] }
        set { self[object: 50] = newValue }
        _modify { yield &self[object: 50] }
      }
      /// `spec.switchoverDelay`: a whole number, format `int32`, by default `3600`.
      @_alwaysEmitIntoClient public var switchoverDelay: Int? {
        get { self[field: 51] }
        set { self[field: 51] = newValue }
      }
      /// `spec.tablespaces`: a list of ``TablespacesItem``.
      @_alwaysEmitIntoClient public var tablespaces: [TablespacesItem]? {
        get { self[field: 52] }
        set { self[field: 52] = newValue }
      }
      /// `spec.topologySpreadConstraints`: a list of ``TopologySpreadConstraintsItem``.
      @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraintsItem]? {
        get { self[field: 53] }
        set { self[field: 53] = newValue }
      }
      /// `spec.walStorage`: ``WalStorage``.
      @_alwaysEmitIntoClient public var walStorage: WalStorage {
        get { self[object: 54] }
        set { self[object: 54] = newValue }
        _modify { yield &self[object: 54] }
      }
      /// The same as ``CloudNativePG.Cluster.Spec.Storage``.
      public typealias WalStorage = CloudNativePG.Cluster.Spec.Storage

      /// `spec.affinity`, with 8 fields.
      public struct Affinity: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?- ?{ ?- ?- ?[ ?-",
          [
            "additionalPodAffinity", "additionalPodAntiAffinity", "enablePodAntiAffinity", "nodeAffinity",
            "nodeSelector", "podAntiAffinityType", "tolerations", "topologyKey",
          ],
          [AdditionalPodAffinity.self, AdditionalPodAntiAffinity.self, NodeAffinity.self, TolerationsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          additionalPodAffinity: AdditionalPodAffinity? = nil,
          additionalPodAntiAffinity: AdditionalPodAntiAffinity? = nil,
          enablePodAntiAffinity: Bool? = nil,
          nodeAffinity: NodeAffinity? = nil,
          nodeSelector: OrderedMap<String>? = nil,
          podAntiAffinityType: String? = nil,
          tolerations: [TolerationsItem]? = nil,
          topologyKey: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let additionalPodAffinity { self.additionalPodAffinity = additionalPodAffinity }
          if let additionalPodAntiAffinity { self.additionalPodAntiAffinity = additionalPodAntiAffinity }
          self.enablePodAntiAffinity = enablePodAntiAffinity
          if let nodeAffinity { self.nodeAffinity = nodeAffinity }
          if let nodeSelector { self.nodeSelector = nodeSelector }
          self.podAntiAffinityType = podAntiAffinityType
          self.tolerations = tolerations
          self.topologyKey = topologyKey
          configure(&self)
        }
        /// `spec.affinity.additionalPodAffinity`: ``AdditionalPodAffinity``.
        @_alwaysEmitIntoClient public var additionalPodAffinity: AdditionalPodAffinity {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.affinity.additionalPodAntiAffinity`: ``AdditionalPodAntiAffinity``.
        @_alwaysEmitIntoClient public var additionalPodAntiAffinity: AdditionalPodAntiAffinity {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.affinity.enablePodAntiAffinity`: true or false.
        @_alwaysEmitIntoClient public var enablePodAntiAffinity: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.affinity.nodeAffinity`: ``NodeAffinity``.
        @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.affinity.nodeSelector`: strings by name.
        @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.affinity.podAntiAffinityType`: a string.
        @_alwaysEmitIntoClient public var podAntiAffinityType: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.affinity.tolerations`: a list of ``TolerationsItem``.
        @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.affinity.topologyKey`: a string.
        @_alwaysEmitIntoClient public var topologyKey: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }

        /// `spec.affinity.additionalPodAffinity`, with 2 fields.
        public struct AdditionalPodAffinity: SchemaObject {
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
          /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`, with 2 fields.
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
            /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`:
            /// ``PodAffinityTerm``, required.
            @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`: a whole
            /// number, format `int32`, required.
            @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }

            /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`,
            /// with 6 fields.
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
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector`:
              /// ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.matchLabelKeys`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.mismatchLabelKeys`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaceSelector`:
              /// ``NamespaceSelector``.
              @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.namespaces`:
              /// a list of strings.
              @_alwaysEmitIntoClient public var namespaces: [String]? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.affinity.additionalPodAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.topologyKey`:
              /// a string, required.
              @_alwaysEmitIntoClient public var topologyKey: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector``.
              public typealias LabelSelector = CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector
              /// The same as
              /// ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector``.
              public typealias NamespaceSelector =
                CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
            }
          }

          /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[]`, with 6 fields.
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
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector`:
            /// ``LabelSelector``.
            @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].matchLabelKeys`: a
            /// list of strings.
            @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].mismatchLabelKeys`:
            /// a list of strings.
            @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`:
            /// ``NamespaceSelector``.
            @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaces`: a
            /// list of strings.
            @_alwaysEmitIntoClient public var namespaces: [String]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topologyKey`: a
            /// string, required.
            @_alwaysEmitIntoClient public var topologyKey: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector``.
            public typealias LabelSelector = CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector

            /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector`,
            /// with 2 fields.
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
              /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchExpressions`:
              /// a list of ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.affinity.additionalPodAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespaceSelector.matchLabels`:
              /// strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem
            }
          }
        }

        /// `spec.affinity.additionalPodAntiAffinity`, with 2 fields.
        public struct AdditionalPodAntiAffinity: SchemaObject {
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
          /// `spec.affinity.additionalPodAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.affinity.additionalPodAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of
          /// ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// The same as
          /// ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem =
            CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
          /// The same as
          /// ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
          public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem =
            CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
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
              /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem

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
              /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem
              /// The same as
              /// ``CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem``.
              public typealias MatchFieldsItem =
                CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
            }
          }
        }

        /// `spec.affinity.tolerations[]`, with 5 fields.
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
          /// `spec.affinity.tolerations[].effect`: a string.
          @_alwaysEmitIntoClient public var effect: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.affinity.tolerations[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.affinity.tolerations[].operator`: a string.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.affinity.tolerations[].tolerationSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var tolerationSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.affinity.tolerations[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }
      }

      /// `spec.backup`, with 4 fields.
      public struct Backup: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?- ?{",
          ["barmanObjectStore", "retentionPolicy", "target", "volumeSnapshot"],
          [BarmanObjectStore.self, VolumeSnapshot.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          barmanObjectStore: BarmanObjectStore? = nil,
          retentionPolicy: String? = nil,
          target: Target? = nil,
          volumeSnapshot: VolumeSnapshot? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let barmanObjectStore { self.barmanObjectStore = barmanObjectStore }
          self.retentionPolicy = retentionPolicy
          self.target = target
          if let volumeSnapshot { self.volumeSnapshot = volumeSnapshot }
          configure(&self)
        }
        /// `spec.backup.barmanObjectStore`: ``BarmanObjectStore``.
        @_alwaysEmitIntoClient public var barmanObjectStore: BarmanObjectStore {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.backup.retentionPolicy`: a string.
        @_alwaysEmitIntoClient public var retentionPolicy: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.backup.target`: ``Target``, by default `"prefer-standby"`.
        @_alwaysEmitIntoClient public var target: Target? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.backup.volumeSnapshot`: ``VolumeSnapshot``.
        @_alwaysEmitIntoClient public var volumeSnapshot: VolumeSnapshot {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// The same as ``CloudNativePG.Backup.Spec.Target``.
        public typealias Target = CloudNativePG.Backup.Spec.Target

        /// `spec.backup.barmanObjectStore`, with 11 fields.
        public struct BarmanObjectStore: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ !- ?{ ?- ?{ ?- ?{ ?- ?- ?{",
            [
              "azureCredentials", "data", "destinationPath", "endpointCA", "endpointURL", "googleCredentials",
              "historyTags", "s3Credentials", "serverName", "tags", "wal",
            ],
            [AzureCredentials.self, Data.self, EndpointCA.self, GoogleCredentials.self, S3Credentials.self, Wal.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            destinationPath: String,
            azureCredentials: AzureCredentials? = nil,
            data: Data? = nil,
            endpointCA: EndpointCA? = nil,
            endpointURL: String? = nil,
            googleCredentials: GoogleCredentials? = nil,
            historyTags: OrderedMap<String>? = nil,
            s3Credentials: S3Credentials? = nil,
            serverName: String? = nil,
            tags: OrderedMap<String>? = nil,
            wal: Wal? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let azureCredentials { self.azureCredentials = azureCredentials }
            if let data { self.data = data }
            self.destinationPath = destinationPath
            if let endpointCA { self.endpointCA = endpointCA }
            self.endpointURL = endpointURL
            if let googleCredentials { self.googleCredentials = googleCredentials }
            if let historyTags { self.historyTags = historyTags }
            if let s3Credentials { self.s3Credentials = s3Credentials }
            self.serverName = serverName
            if let tags { self.tags = tags }
            if let wal { self.wal = wal }
            configure(&self)
          }
          /// `spec.backup.barmanObjectStore.azureCredentials`: ``AzureCredentials``.
          @_alwaysEmitIntoClient public var azureCredentials: AzureCredentials {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.backup.barmanObjectStore.data`: ``Data``.
          @_alwaysEmitIntoClient public var data: Data {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.backup.barmanObjectStore.destinationPath`: a string, required.
          @_alwaysEmitIntoClient public var destinationPath: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.backup.barmanObjectStore.endpointCA`: ``EndpointCA``.
          @_alwaysEmitIntoClient public var endpointCA: EndpointCA {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.backup.barmanObjectStore.endpointURL`: a string.
          @_alwaysEmitIntoClient public var endpointURL: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.backup.barmanObjectStore.googleCredentials`: ``GoogleCredentials``.
          @_alwaysEmitIntoClient public var googleCredentials: GoogleCredentials {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.backup.barmanObjectStore.historyTags`: strings by name.
          @_alwaysEmitIntoClient public var historyTags: OrderedMap<String> {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.backup.barmanObjectStore.s3Credentials`: ``S3Credentials``.
          @_alwaysEmitIntoClient public var s3Credentials: S3Credentials {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.backup.barmanObjectStore.serverName`: a string.
          @_alwaysEmitIntoClient public var serverName: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.backup.barmanObjectStore.tags`: strings by name.
          @_alwaysEmitIntoClient public var tags: OrderedMap<String> {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }
          /// `spec.backup.barmanObjectStore.wal`: ``Wal``.
          @_alwaysEmitIntoClient public var wal: Wal {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }

          /// `spec.backup.barmanObjectStore.azureCredentials`, with 6 fields.
          public struct AzureCredentials: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{ ?{ ?{ ?-",
              [
                "connectionString", "inheritFromAzureAD", "storageAccount", "storageKey", "storageSasToken",
                "useDefaultAzureCredentials",
              ],
              [ConnectionString.self, StorageAccount.self, StorageKey.self, StorageSasToken.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              connectionString: ConnectionString? = nil,
              inheritFromAzureAD: Bool? = nil,
              storageAccount: StorageAccount? = nil,
              storageKey: StorageKey? = nil,
              storageSasToken: StorageSasToken? = nil,
              useDefaultAzureCredentials: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let connectionString { self.connectionString = connectionString }
              self.inheritFromAzureAD = inheritFromAzureAD
              if let storageAccount { self.storageAccount = storageAccount }
              if let storageKey { self.storageKey = storageKey }
              if let storageSasToken { self.storageSasToken = storageSasToken }
              self.useDefaultAzureCredentials = useDefaultAzureCredentials
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.connectionString`: ``ConnectionString``.
            @_alwaysEmitIntoClient public var connectionString: ConnectionString {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.inheritFromAzureAD`: true or false.
            @_alwaysEmitIntoClient public var inheritFromAzureAD: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.storageAccount`: ``StorageAccount``.
            @_alwaysEmitIntoClient public var storageAccount: StorageAccount {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.storageKey`: ``StorageKey``.
            @_alwaysEmitIntoClient public var storageKey: StorageKey {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.storageSasToken`: ``StorageSasToken``.
            @_alwaysEmitIntoClient public var storageSasToken: StorageSasToken {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.backup.barmanObjectStore.azureCredentials.useDefaultAzureCredentials`: true or false.
            @_alwaysEmitIntoClient public var useDefaultAzureCredentials: Bool? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }

            /// `spec.backup.barmanObjectStore.azureCredentials.connectionString`, with 2 fields.
            public struct ConnectionString: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.connectionString.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.connectionString.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.azureCredentials.storageAccount`, with 2 fields.
            public struct StorageAccount: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageAccount.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageAccount.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.azureCredentials.storageKey`, with 2 fields.
            public struct StorageKey: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageKey.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageKey.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.azureCredentials.storageSasToken`, with 2 fields.
            public struct StorageSasToken: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageSasToken.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.azureCredentials.storageSasToken.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.backup.barmanObjectStore.data`, with 5 fields.
          public struct Data: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?-",
              ["additionalCommandArgs", "compression", "encryption", "immediateCheckpoint", "jobs"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              additionalCommandArgs: [String]? = nil,
              compression: Compression? = nil,
              encryption: Encryption? = nil,
              immediateCheckpoint: Bool? = nil,
              jobs: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.additionalCommandArgs = additionalCommandArgs
              self.compression = compression
              self.encryption = encryption
              self.immediateCheckpoint = immediateCheckpoint
              self.jobs = jobs
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.data.additionalCommandArgs`: a list of strings.
            @_alwaysEmitIntoClient public var additionalCommandArgs: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.backup.barmanObjectStore.data.compression`: ``Compression``.
            @_alwaysEmitIntoClient public var compression: Compression? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.backup.barmanObjectStore.data.encryption`: ``Encryption``.
            @_alwaysEmitIntoClient public var encryption: Encryption? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.backup.barmanObjectStore.data.immediateCheckpoint`: true or false.
            @_alwaysEmitIntoClient public var immediateCheckpoint: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.backup.barmanObjectStore.data.jobs`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var jobs: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }

            /// `spec.backup.barmanObjectStore.data.compression`, with 4 known values.
            public struct Compression: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `bzip2`.
              @_alwaysEmitIntoClient public static var bzip2: Self { Self(text: "bzip2", unchecked: ()) }
              /// `gzip`.
              @_alwaysEmitIntoClient public static var gzip: Self { Self(text: "gzip", unchecked: ()) }
              /// `lz4`.
              @_alwaysEmitIntoClient public static var lz4: Self { Self(text: "lz4", unchecked: ()) }
              /// `snappy`.
              @_alwaysEmitIntoClient public static var snappy: Self { Self(text: "snappy", unchecked: ()) }
            }

            /// `spec.backup.barmanObjectStore.data.encryption`, with 2 known values.
            public struct Encryption: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `AES256`.
              @_alwaysEmitIntoClient public static var aes256: Self { Self(text: "AES256", unchecked: ()) }
              /// `aws:kms`.
              @_alwaysEmitIntoClient public static var awsKms: Self { Self(text: "aws:kms", unchecked: ()) }
            }
          }

          /// `spec.backup.barmanObjectStore.endpointCA`, with 2 fields.
          public struct EndpointCA: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, key: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.endpointCA.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.backup.barmanObjectStore.endpointCA.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.backup.barmanObjectStore.googleCredentials`, with 2 fields.
          public struct GoogleCredentials: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?-",
              ["applicationCredentials", "gkeEnvironment"],
              [ApplicationCredentials.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              applicationCredentials: ApplicationCredentials? = nil,
              gkeEnvironment: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let applicationCredentials { self.applicationCredentials = applicationCredentials }
              self.gkeEnvironment = gkeEnvironment
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.googleCredentials.applicationCredentials`: ``ApplicationCredentials``.
            @_alwaysEmitIntoClient public var applicationCredentials: ApplicationCredentials {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.backup.barmanObjectStore.googleCredentials.gkeEnvironment`: true or false.
            @_alwaysEmitIntoClient public var gkeEnvironment: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.backup.barmanObjectStore.googleCredentials.applicationCredentials`, with 2 fields.
            public struct ApplicationCredentials: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.googleCredentials.applicationCredentials.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.googleCredentials.applicationCredentials.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.backup.barmanObjectStore.s3Credentials`, with 5 fields.
          public struct S3Credentials: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{ ?{ ?{",
              ["accessKeyId", "inheritFromIAMRole", "region", "secretAccessKey", "sessionToken"],
              [AccessKeyId.self, Region.self, SecretAccessKey.self, SessionToken.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessKeyId: AccessKeyId? = nil,
              inheritFromIAMRole: Bool? = nil,
              region: Region? = nil,
              secretAccessKey: SecretAccessKey? = nil,
              sessionToken: SessionToken? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accessKeyId { self.accessKeyId = accessKeyId }
              self.inheritFromIAMRole = inheritFromIAMRole
              if let region { self.region = region }
              if let secretAccessKey { self.secretAccessKey = secretAccessKey }
              if let sessionToken { self.sessionToken = sessionToken }
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.s3Credentials.accessKeyId`: ``AccessKeyId``.
            @_alwaysEmitIntoClient public var accessKeyId: AccessKeyId {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.backup.barmanObjectStore.s3Credentials.inheritFromIAMRole`: true or false.
            @_alwaysEmitIntoClient public var inheritFromIAMRole: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.backup.barmanObjectStore.s3Credentials.region`: ``Region``.
            @_alwaysEmitIntoClient public var region: Region {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.backup.barmanObjectStore.s3Credentials.secretAccessKey`: ``SecretAccessKey``.
            @_alwaysEmitIntoClient public var secretAccessKey: SecretAccessKey {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.backup.barmanObjectStore.s3Credentials.sessionToken`: ``SessionToken``.
            @_alwaysEmitIntoClient public var sessionToken: SessionToken {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }

            /// `spec.backup.barmanObjectStore.s3Credentials.accessKeyId`, with 2 fields.
            public struct AccessKeyId: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.accessKeyId.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.accessKeyId.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.s3Credentials.region`, with 2 fields.
            public struct Region: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.region.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.region.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.s3Credentials.secretAccessKey`, with 2 fields.
            public struct SecretAccessKey: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.secretAccessKey.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.secretAccessKey.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.backup.barmanObjectStore.s3Credentials.sessionToken`, with 2 fields.
            public struct SessionToken: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.sessionToken.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.backup.barmanObjectStore.s3Credentials.sessionToken.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.backup.barmanObjectStore.wal`, with 5 fields.
          public struct Wal: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?-",
              [
                "archiveAdditionalCommandArgs", "compression", "encryption", "maxParallel",
                "restoreAdditionalCommandArgs",
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              archiveAdditionalCommandArgs: [String]? = nil,
              compression: Compression? = nil,
              encryption: Encryption? = nil,
              maxParallel: Int? = nil,
              restoreAdditionalCommandArgs: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.archiveAdditionalCommandArgs = archiveAdditionalCommandArgs
              self.compression = compression
              self.encryption = encryption
              self.maxParallel = maxParallel
              self.restoreAdditionalCommandArgs = restoreAdditionalCommandArgs
              configure(&self)
            }
            /// `spec.backup.barmanObjectStore.wal.archiveAdditionalCommandArgs`: a list of strings.
            @_alwaysEmitIntoClient public var archiveAdditionalCommandArgs: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.backup.barmanObjectStore.wal.compression`: ``Compression``.
            @_alwaysEmitIntoClient public var compression: Compression? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.backup.barmanObjectStore.wal.encryption`: ``Encryption``.
            @_alwaysEmitIntoClient public var encryption: Encryption? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.backup.barmanObjectStore.wal.maxParallel`: a whole number.
            @_alwaysEmitIntoClient public var maxParallel: Int? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.backup.barmanObjectStore.wal.restoreAdditionalCommandArgs`: a list of strings.
            @_alwaysEmitIntoClient public var restoreAdditionalCommandArgs: [String]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data.Encryption``.
            public typealias Encryption = CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data.Encryption

            /// `spec.backup.barmanObjectStore.wal.compression`, with 6 known values.
            public struct Compression: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `bzip2`.
              @_alwaysEmitIntoClient public static var bzip2: Self { Self(text: "bzip2", unchecked: ()) }
              /// `gzip`.
              @_alwaysEmitIntoClient public static var gzip: Self { Self(text: "gzip", unchecked: ()) }
              /// `lz4`.
              @_alwaysEmitIntoClient public static var lz4: Self { Self(text: "lz4", unchecked: ()) }
              /// `snappy`.
              @_alwaysEmitIntoClient public static var snappy: Self { Self(text: "snappy", unchecked: ()) }
              /// `xz`.
              @_alwaysEmitIntoClient public static var xz: Self { Self(text: "xz", unchecked: ()) }
              /// `zstd`.
              @_alwaysEmitIntoClient public static var zstd: Self { Self(text: "zstd", unchecked: ()) }
            }
          }
        }

        /// `spec.backup.volumeSnapshot`, with 8 fields.
        public struct VolumeSnapshot: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?{ ?- ?- ?-",
            [
              "annotations", "className", "labels", "online", "onlineConfiguration", "snapshotOwnerReference",
              "tablespaceClassName", "walClassName",
            ],
            [OnlineConfiguration.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            annotations: OrderedMap<String>? = nil,
            className: String? = nil,
            labels: OrderedMap<String>? = nil,
            online: Bool? = nil,
            onlineConfiguration: OnlineConfiguration? = nil,
            snapshotOwnerReference: SnapshotOwnerReference? = nil,
            tablespaceClassName: OrderedMap<String>? = nil,
            walClassName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            self.className = className
            if let labels { self.labels = labels }
            self.online = online
            if let onlineConfiguration { self.onlineConfiguration = onlineConfiguration }
            self.snapshotOwnerReference = snapshotOwnerReference
            if let tablespaceClassName { self.tablespaceClassName = tablespaceClassName }
            self.walClassName = walClassName
            configure(&self)
          }
          /// `spec.backup.volumeSnapshot.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.backup.volumeSnapshot.className`: a string.
          @_alwaysEmitIntoClient public var className: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.backup.volumeSnapshot.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.backup.volumeSnapshot.online`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var online: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.backup.volumeSnapshot.onlineConfiguration`: ``OnlineConfiguration``.
          @_alwaysEmitIntoClient public var onlineConfiguration: OnlineConfiguration {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.backup.volumeSnapshot.snapshotOwnerReference`: ``SnapshotOwnerReference``, by default `"none"`.
          @_alwaysEmitIntoClient public var snapshotOwnerReference: SnapshotOwnerReference? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.backup.volumeSnapshot.tablespaceClassName`: strings by name.
          @_alwaysEmitIntoClient public var tablespaceClassName: OrderedMap<String> {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.backup.volumeSnapshot.walClassName`: a string.
          @_alwaysEmitIntoClient public var walClassName: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// The same as ``CloudNativePG.Backup.Spec.OnlineConfiguration``.
          public typealias OnlineConfiguration = CloudNativePG.Backup.Spec.OnlineConfiguration

          /// `spec.backup.volumeSnapshot.snapshotOwnerReference`, with 3 known values.
          public struct SnapshotOwnerReference: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `backup`.
            @_alwaysEmitIntoClient public static var backup: Self { Self(text: "backup", unchecked: ()) }
            /// `cluster`.
            @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "cluster", unchecked: ()) }
            /// `none`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "none", unchecked: ()) }
          }
        }
      }

      /// `spec.bootstrap`, with 3 fields.
      public struct Bootstrap: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{",
          ["initdb", "pg_basebackup", "recovery"],
          [Initdb.self, Pg_basebackup.self, Recovery.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          initdb: Initdb? = nil,
          pg_basebackup: Pg_basebackup? = nil,
          recovery: Recovery? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let initdb { self.initdb = initdb }
          if let pg_basebackup { self.pg_basebackup = pg_basebackup }
          if let recovery { self.recovery = recovery }
          configure(&self)
        }
        /// `spec.bootstrap.initdb`: ``Initdb``.
        @_alwaysEmitIntoClient public var initdb: Initdb {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.bootstrap.pg_basebackup`: ``Pg_basebackup``.
        @_alwaysEmitIntoClient public var pg_basebackup: Pg_basebackup {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.bootstrap.recovery`: ``Recovery``.
        @_alwaysEmitIntoClient public var recovery: Recovery {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.bootstrap.initdb`, with 21 fields.
        public struct Initdb: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?{ ?- ?{ ?{ ?-",
            [
              "builtinLocale", "dataChecksums", "database", "encoding", "icuLocale", "icuRules", "import", "locale",
              "localeCType", "localeCollate", "localeProvider", "options", "owner", "postInitApplicationSQL",
              "postInitApplicationSQLRefs", "postInitSQL", "postInitSQLRefs", "postInitTemplateSQL",
              "postInitTemplateSQLRefs", "secret", "walSegmentSize",
            ],
            [
              Import.self, PostInitApplicationSQLRefs.self, PostInitSQLRefs.self, PostInitTemplateSQLRefs.self,
              Secret.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            builtinLocale: String? = nil,
            dataChecksums: Bool? = nil,
            database: String? = nil,
            encoding: String? = nil,
            icuLocale: String? = nil,
            icuRules: String? = nil,
            `import`: Import? = nil,
            locale: String? = nil,
            localeCType: String? = nil,
            localeCollate: String? = nil,
            localeProvider: String? = nil,
            options: [String]? = nil,
            owner: String? = nil,
            postInitApplicationSQL: [String]? = nil,
            postInitApplicationSQLRefs: PostInitApplicationSQLRefs? = nil,
            postInitSQL: [String]? = nil,
            postInitSQLRefs: PostInitSQLRefs? = nil,
            postInitTemplateSQL: [String]? = nil,
            postInitTemplateSQLRefs: PostInitTemplateSQLRefs? = nil,
            secret: Secret? = nil,
            walSegmentSize: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.builtinLocale = builtinLocale
            self.dataChecksums = dataChecksums
            self.database = database
            self.encoding = encoding
            self.icuLocale = icuLocale
            self.icuRules = icuRules
            if let `import` { self.`import` = `import` }
            self.locale = locale
            self.localeCType = localeCType
            self.localeCollate = localeCollate
            self.localeProvider = localeProvider
            self.options = options
            self.owner = owner
            self.postInitApplicationSQL = postInitApplicationSQL
            if let postInitApplicationSQLRefs { self.postInitApplicationSQLRefs = postInitApplicationSQLRefs }
            self.postInitSQL = postInitSQL
            if let postInitSQLRefs { self.postInitSQLRefs = postInitSQLRefs }
            self.postInitTemplateSQL = postInitTemplateSQL
            if let postInitTemplateSQLRefs { self.postInitTemplateSQLRefs = postInitTemplateSQLRefs }
            if let secret { self.secret = secret }
            self.walSegmentSize = walSegmentSize
            configure(&self)
          }
          /// `spec.bootstrap.initdb.builtinLocale`: a string.
          @_alwaysEmitIntoClient public var builtinLocale: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.bootstrap.initdb.dataChecksums`: true or false.
          @_alwaysEmitIntoClient public var dataChecksums: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.bootstrap.initdb.database`: a string.
          @_alwaysEmitIntoClient public var database: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.bootstrap.initdb.encoding`: a string.
          @_alwaysEmitIntoClient public var encoding: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.bootstrap.initdb.icuLocale`: a string.
          @_alwaysEmitIntoClient public var icuLocale: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.bootstrap.initdb.icuRules`: a string.
          @_alwaysEmitIntoClient public var icuRules: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.bootstrap.initdb.import`: ``Import``.
          @_alwaysEmitIntoClient public var `import`: Import {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.bootstrap.initdb.locale`: a string.
          @_alwaysEmitIntoClient public var locale: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.bootstrap.initdb.localeCType`: a string.
          @_alwaysEmitIntoClient public var localeCType: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.bootstrap.initdb.localeCollate`: a string.
          @_alwaysEmitIntoClient public var localeCollate: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.bootstrap.initdb.localeProvider`: a string.
          @_alwaysEmitIntoClient public var localeProvider: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.bootstrap.initdb.options`: a list of strings.
          @_alwaysEmitIntoClient public var options: [String]? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.bootstrap.initdb.owner`: a string.
          @_alwaysEmitIntoClient public var owner: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.bootstrap.initdb.postInitApplicationSQL`: a list of strings.
          @_alwaysEmitIntoClient public var postInitApplicationSQL: [String]? {
            get { self[field: 13] }
            set { self[field: 13] = newValue }
          }
          /// `spec.bootstrap.initdb.postInitApplicationSQLRefs`: ``PostInitApplicationSQLRefs``.
          @_alwaysEmitIntoClient public var postInitApplicationSQLRefs: PostInitApplicationSQLRefs {
            get { self[object: 14] }
            set { self[object: 14] = newValue }
            _modify { yield &self[object: 14] }
          }
          /// `spec.bootstrap.initdb.postInitSQL`: a list of strings.
          @_alwaysEmitIntoClient public var postInitSQL: [String]? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.bootstrap.initdb.postInitSQLRefs`: ``PostInitSQLRefs``.
          @_alwaysEmitIntoClient public var postInitSQLRefs: PostInitSQLRefs {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.bootstrap.initdb.postInitTemplateSQL`: a list of strings.
          @_alwaysEmitIntoClient public var postInitTemplateSQL: [String]? {
            get { self[field: 17] }
            set { self[field: 17] = newValue }
          }
          /// `spec.bootstrap.initdb.postInitTemplateSQLRefs`: ``PostInitTemplateSQLRefs``.
          @_alwaysEmitIntoClient public var postInitTemplateSQLRefs: PostInitTemplateSQLRefs {
            get { self[object: 18] }
            set { self[object: 18] = newValue }
            _modify { yield &self[object: 18] }
          }
          /// `spec.bootstrap.initdb.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 19] }
            set { self[object: 19] = newValue }
            _modify { yield &self[object: 19] }
          }
          /// `spec.bootstrap.initdb.walSegmentSize`: a whole number.
          @_alwaysEmitIntoClient public var walSegmentSize: Int? {
            get { self[field: 20] }
            set { self[field: 20] = newValue }
          }

          /// `spec.bootstrap.initdb.import`, with 11 fields.
          public struct Import: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- ?- ?- ?- ?- ?- ?- !{ !-",
              [
                "databases", "pgDumpExtraOptions", "pgRestoreDataOptions", "pgRestoreExtraOptions",
                "pgRestorePostdataOptions", "pgRestorePredataOptions", "postImportApplicationSQL", "roles",
                "schemaOnly", "source", "type",
              ],
              [Source.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              databases: [String],
              source: Source,
              type: TypeObject,
              pgDumpExtraOptions: [String]? = nil,
              pgRestoreDataOptions: [String]? = nil,
              pgRestoreExtraOptions: [String]? = nil,
              pgRestorePostdataOptions: [String]? = nil,
              pgRestorePredataOptions: [String]? = nil,
              postImportApplicationSQL: [String]? = nil,
              roles: [String]? = nil,
              schemaOnly: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.databases = databases
              self.pgDumpExtraOptions = pgDumpExtraOptions
              self.pgRestoreDataOptions = pgRestoreDataOptions
              self.pgRestoreExtraOptions = pgRestoreExtraOptions
              self.pgRestorePostdataOptions = pgRestorePostdataOptions
              self.pgRestorePredataOptions = pgRestorePredataOptions
              self.postImportApplicationSQL = postImportApplicationSQL
              self.roles = roles
              self.schemaOnly = schemaOnly
              self.source = source
              self.type = type
              configure(&self)
            }
            /// `spec.bootstrap.initdb.import.databases`: a list of strings, required.
            @_alwaysEmitIntoClient public var databases: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.bootstrap.initdb.import.pgDumpExtraOptions`: a list of strings.
            @_alwaysEmitIntoClient public var pgDumpExtraOptions: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.bootstrap.initdb.import.pgRestoreDataOptions`: a list of strings.
            @_alwaysEmitIntoClient public var pgRestoreDataOptions: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.bootstrap.initdb.import.pgRestoreExtraOptions`: a list of strings.
            @_alwaysEmitIntoClient public var pgRestoreExtraOptions: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.bootstrap.initdb.import.pgRestorePostdataOptions`: a list of strings.
            @_alwaysEmitIntoClient public var pgRestorePostdataOptions: [String]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.bootstrap.initdb.import.pgRestorePredataOptions`: a list of strings.
            @_alwaysEmitIntoClient public var pgRestorePredataOptions: [String]? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.bootstrap.initdb.import.postImportApplicationSQL`: a list of strings.
            @_alwaysEmitIntoClient public var postImportApplicationSQL: [String]? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
            /// `spec.bootstrap.initdb.import.roles`: a list of strings.
            @_alwaysEmitIntoClient public var roles: [String]? {
              get { self[field: 7] }
              set { self[field: 7] = newValue }
            }
            /// `spec.bootstrap.initdb.import.schemaOnly`: true or false.
            @_alwaysEmitIntoClient public var schemaOnly: Bool? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }
            /// `spec.bootstrap.initdb.import.source`: ``Source``, required.
            @_alwaysEmitIntoClient public var source: Source {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.bootstrap.initdb.import.type`: ``TypeObject``, required.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 10] }
              set { self[field: 10] = newValue }
            }

            /// `spec.bootstrap.initdb.import.source`, with one field.
            public struct Source: SchemaObject {
              public static let fields = FieldTable("!-", ["externalCluster"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(externalCluster: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.externalCluster = externalCluster
                configure(&self)
              }
              /// `spec.bootstrap.initdb.import.source.externalCluster`: a string, required.
              @_alwaysEmitIntoClient public var externalCluster: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }

            /// `spec.bootstrap.initdb.import.type`, with 2 known values.
            public struct TypeObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `microservice`.
              @_alwaysEmitIntoClient public static var microservice: Self { Self(text: "microservice", unchecked: ()) }
              /// `monolith`.
              @_alwaysEmitIntoClient public static var monolith: Self { Self(text: "monolith", unchecked: ()) }
            }
          }

          /// `spec.bootstrap.initdb.postInitApplicationSQLRefs`, with 2 fields.
          public struct PostInitApplicationSQLRefs: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?[",
              ["configMapRefs", "secretRefs"],
              [ConfigMapRefsItem.self, SecretRefsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              configMapRefs: [ConfigMapRefsItem]? = nil,
              secretRefs: [SecretRefsItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.configMapRefs = configMapRefs
              self.secretRefs = secretRefs
              configure(&self)
            }
            /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.configMapRefs`: a list of ``ConfigMapRefsItem``.
            @_alwaysEmitIntoClient public var configMapRefs: [ConfigMapRefsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.secretRefs`: a list of ``SecretRefsItem``.
            @_alwaysEmitIntoClient public var secretRefs: [SecretRefsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.configMapRefs[]`, with 2 fields.
            public struct ConfigMapRefsItem: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.configMapRefs[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.configMapRefs[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.secretRefs[]`, with 2 fields.
            public struct SecretRefsItem: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.secretRefs[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.bootstrap.initdb.postInitApplicationSQLRefs.secretRefs[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.bootstrap.initdb.postInitSQLRefs`, with 2 fields.
          public struct PostInitSQLRefs: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?[",
              ["configMapRefs", "secretRefs"],
              [ConfigMapRefsItem.self, SecretRefsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              configMapRefs: [ConfigMapRefsItem]? = nil,
              secretRefs: [SecretRefsItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.configMapRefs = configMapRefs
              self.secretRefs = secretRefs
              configure(&self)
            }
            /// `spec.bootstrap.initdb.postInitSQLRefs.configMapRefs`: a list of ``ConfigMapRefsItem``.
            @_alwaysEmitIntoClient public var configMapRefs: [ConfigMapRefsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.bootstrap.initdb.postInitSQLRefs.secretRefs`: a list of ``SecretRefsItem``.
            @_alwaysEmitIntoClient public var secretRefs: [SecretRefsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// The same as
            /// ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.ConfigMapRefsItem``.
            public typealias ConfigMapRefsItem =
              CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.ConfigMapRefsItem
            /// The same as ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.SecretRefsItem``.
            public typealias SecretRefsItem =
              CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.SecretRefsItem
          }

          /// `spec.bootstrap.initdb.postInitTemplateSQLRefs`, with 2 fields.
          public struct PostInitTemplateSQLRefs: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?[",
              ["configMapRefs", "secretRefs"],
              [ConfigMapRefsItem.self, SecretRefsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              configMapRefs: [ConfigMapRefsItem]? = nil,
              secretRefs: [SecretRefsItem]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.configMapRefs = configMapRefs
              self.secretRefs = secretRefs
              configure(&self)
            }
            /// `spec.bootstrap.initdb.postInitTemplateSQLRefs.configMapRefs`: a list of ``ConfigMapRefsItem``.
            @_alwaysEmitIntoClient public var configMapRefs: [ConfigMapRefsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.bootstrap.initdb.postInitTemplateSQLRefs.secretRefs`: a list of ``SecretRefsItem``.
            @_alwaysEmitIntoClient public var secretRefs: [SecretRefsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// The same as
            /// ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.ConfigMapRefsItem``.
            public typealias ConfigMapRefsItem =
              CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.ConfigMapRefsItem
            /// The same as ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.SecretRefsItem``.
            public typealias SecretRefsItem =
              CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.SecretRefsItem
          }

          /// `spec.bootstrap.initdb.secret`, with one field.
          public struct Secret: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.bootstrap.initdb.secret.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.bootstrap.pg_basebackup`, with 4 fields.
        public struct Pg_basebackup: SchemaObject {
          public static let fields = FieldTable("?- ?- ?{ !-", ["database", "owner", "secret", "source"], [Secret.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            source: String,
            database: String? = nil,
            owner: String? = nil,
            secret: Secret? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.database = database
            self.owner = owner
            if let secret { self.secret = secret }
            self.source = source
            configure(&self)
          }
          /// `spec.bootstrap.pg_basebackup.database`: a string.
          @_alwaysEmitIntoClient public var database: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.bootstrap.pg_basebackup.owner`: a string.
          @_alwaysEmitIntoClient public var owner: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.bootstrap.pg_basebackup.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.bootstrap.pg_basebackup.source`: a string, required.
          @_alwaysEmitIntoClient public var source: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Secret``.
          public typealias Secret = CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Secret
        }

        /// `spec.bootstrap.recovery`, with 7 fields.
        public struct Recovery: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?{ ?{ ?- ?{",
            ["backup", "database", "owner", "recoveryTarget", "secret", "source", "volumeSnapshots"],
            [Backup.self, RecoveryTarget.self, Secret.self, VolumeSnapshots.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            backup: Backup? = nil,
            database: String? = nil,
            owner: String? = nil,
            recoveryTarget: RecoveryTarget? = nil,
            secret: Secret? = nil,
            source: String? = nil,
            volumeSnapshots: VolumeSnapshots? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let backup { self.backup = backup }
            self.database = database
            self.owner = owner
            if let recoveryTarget { self.recoveryTarget = recoveryTarget }
            if let secret { self.secret = secret }
            self.source = source
            if let volumeSnapshots { self.volumeSnapshots = volumeSnapshots }
            configure(&self)
          }
          /// `spec.bootstrap.recovery.backup`: ``Backup``.
          @_alwaysEmitIntoClient public var backup: Backup {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.bootstrap.recovery.database`: a string.
          @_alwaysEmitIntoClient public var database: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.bootstrap.recovery.owner`: a string.
          @_alwaysEmitIntoClient public var owner: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.bootstrap.recovery.recoveryTarget`: ``RecoveryTarget``.
          @_alwaysEmitIntoClient public var recoveryTarget: RecoveryTarget {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.bootstrap.recovery.secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.bootstrap.recovery.source`: a string.
          @_alwaysEmitIntoClient public var source: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.bootstrap.recovery.volumeSnapshots`: ``VolumeSnapshots``.
          @_alwaysEmitIntoClient public var volumeSnapshots: VolumeSnapshots {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Secret``.
          public typealias Secret = CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Secret

          /// `spec.bootstrap.recovery.backup`, with 2 fields.
          public struct Backup: SchemaObject {
            public static let fields = FieldTable("!- ?{", ["name", "endpointCA"], [EndpointCA.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              endpointCA: EndpointCA? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              if let endpointCA { self.endpointCA = endpointCA }
              configure(&self)
            }
            /// `spec.bootstrap.recovery.backup.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.bootstrap.recovery.backup.endpointCA`: ``EndpointCA``.
            @_alwaysEmitIntoClient public var endpointCA: EndpointCA {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA``.
            public typealias EndpointCA = CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          /// `spec.bootstrap.recovery.recoveryTarget`, with 8 fields.
          public struct RecoveryTarget: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?- ?-",
              [
                "backupID", "exclusive", "targetImmediate", "targetLSN", "targetName", "targetTLI", "targetTime",
                "targetXID",
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              backupID: String? = nil,
              exclusive: Bool? = nil,
              targetImmediate: Bool? = nil,
              targetLSN: String? = nil,
              targetName: String? = nil,
              targetTLI: String? = nil,
              targetTime: String? = nil,
              targetXID: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.backupID = backupID
              self.exclusive = exclusive
              self.targetImmediate = targetImmediate
              self.targetLSN = targetLSN
              self.targetName = targetName
              self.targetTLI = targetTLI
              self.targetTime = targetTime
              self.targetXID = targetXID
              configure(&self)
            }
            /// `spec.bootstrap.recovery.recoveryTarget.backupID`: a string.
            @_alwaysEmitIntoClient public var backupID: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.exclusive`: true or false.
            @_alwaysEmitIntoClient public var exclusive: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetImmediate`: true or false.
            @_alwaysEmitIntoClient public var targetImmediate: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetLSN`: a string.
            @_alwaysEmitIntoClient public var targetLSN: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetName`: a string.
            @_alwaysEmitIntoClient public var targetName: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetTLI`: a string.
            @_alwaysEmitIntoClient public var targetTLI: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetTime`: a string.
            @_alwaysEmitIntoClient public var targetTime: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.bootstrap.recovery.recoveryTarget.targetXID`: a string.
            @_alwaysEmitIntoClient public var targetXID: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
          }

          /// `spec.bootstrap.recovery.volumeSnapshots`, with 3 fields.
          public struct VolumeSnapshots: SchemaObject {
            public static let fields = FieldTable(
              "!{ ?* ?{",
              ["storage", "tablespaceStorage", "walStorage"],
              [Storage.self, TablespaceStorageEntry.self, WalStorage.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              storage: Storage,
              tablespaceStorage: OrderedMap<TablespaceStorageEntry>? = nil,
              walStorage: WalStorage? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.storage = storage
              if let tablespaceStorage { self.tablespaceStorage = tablespaceStorage }
              if let walStorage { self.walStorage = walStorage }
              configure(&self)
            }
            /// `spec.bootstrap.recovery.volumeSnapshots.storage`: ``Storage``, required.
            @_alwaysEmitIntoClient public var storage: Storage {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.bootstrap.recovery.volumeSnapshots.tablespaceStorage`: ``TablespaceStorageEntry`` by name.
            @_alwaysEmitIntoClient public var tablespaceStorage: OrderedMap<TablespaceStorageEntry> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.bootstrap.recovery.volumeSnapshots.walStorage`: ``WalStorage``.
            @_alwaysEmitIntoClient public var walStorage: WalStorage {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage``.
            public typealias WalStorage = CloudNativePG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage

            /// `spec.bootstrap.recovery.volumeSnapshots.storage`, with 3 fields.
            public struct Storage: SchemaObject {
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
              /// `spec.bootstrap.recovery.volumeSnapshots.storage.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.bootstrap.recovery.volumeSnapshots.storage.apiGroup`: a string.
              @_alwaysEmitIntoClient public var apiGroup: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.bootstrap.recovery.volumeSnapshots.storage.kind`: a string, required.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.bootstrap.recovery.volumeSnapshots.tablespaceStorage.*`, with 3 fields.
            public struct TablespaceStorageEntry: SchemaObject {
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
              /// `spec.bootstrap.recovery.volumeSnapshots.tablespaceStorage.*.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.bootstrap.recovery.volumeSnapshots.tablespaceStorage.*.apiGroup`: a string.
              @_alwaysEmitIntoClient public var apiGroup: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.bootstrap.recovery.volumeSnapshots.tablespaceStorage.*.kind`: a string, required.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }
      }

      /// `spec.certificates`, with 5 fields.
      public struct Certificates: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          ["clientCASecret", "replicationTLSSecret", "serverAltDNSNames", "serverCASecret", "serverTLSSecret"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          clientCASecret: String? = nil,
          replicationTLSSecret: String? = nil,
          serverAltDNSNames: [String]? = nil,
          serverCASecret: String? = nil,
          serverTLSSecret: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.clientCASecret = clientCASecret
          self.replicationTLSSecret = replicationTLSSecret
          self.serverAltDNSNames = serverAltDNSNames
          self.serverCASecret = serverCASecret
          self.serverTLSSecret = serverTLSSecret
          configure(&self)
        }
        /// `spec.certificates.clientCASecret`: a string.
        @_alwaysEmitIntoClient public var clientCASecret: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.certificates.replicationTLSSecret`: a string.
        @_alwaysEmitIntoClient public var replicationTLSSecret: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.certificates.serverAltDNSNames`: a list of strings.
        @_alwaysEmitIntoClient public var serverAltDNSNames: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.certificates.serverCASecret`: a string.
        @_alwaysEmitIntoClient public var serverCASecret: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.certificates.serverTLSSecret`: a string.
        @_alwaysEmitIntoClient public var serverTLSSecret: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
      }

      /// `spec.env[]`, with 3 fields.
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
        /// `spec.env[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.env[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.env[].valueFrom`: ``ValueFrom``.
        @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.env[].valueFrom`, with 5 fields.
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
          /// `spec.env[].valueFrom.configMapKeyRef`: ``ConfigMapKeyRef``.
          @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.env[].valueFrom.fieldRef`: ``FieldRef``.
          @_alwaysEmitIntoClient public var fieldRef: FieldRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.env[].valueFrom.fileKeyRef`: ``FileKeyRef``.
          @_alwaysEmitIntoClient public var fileKeyRef: FileKeyRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.env[].valueFrom.resourceFieldRef`: ``ResourceFieldRef``.
          @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.env[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
          @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.env[].valueFrom.configMapKeyRef`, with 3 fields.
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
            /// `spec.env[].valueFrom.configMapKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.configMapKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.env[].valueFrom.configMapKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.env[].valueFrom.fieldRef`, with 2 fields.
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
            /// `spec.env[].valueFrom.fieldRef.apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.fieldRef.fieldPath`: a string, required.
            @_alwaysEmitIntoClient public var fieldPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.env[].valueFrom.fileKeyRef`, with 4 fields.
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
            /// `spec.env[].valueFrom.fileKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.optional`: true or false, by default `false`.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.volumeName`: a string, required.
            @_alwaysEmitIntoClient public var volumeName: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.env[].valueFrom.resourceFieldRef`, with 3 fields.
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
            /// `spec.env[].valueFrom.resourceFieldRef.containerName`: a string.
            @_alwaysEmitIntoClient public var containerName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.resourceFieldRef.divisor`: a quantity.
            @_alwaysEmitIntoClient public var divisor: Quantity? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.env[].valueFrom.resourceFieldRef.resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.env[].valueFrom.secretKeyRef`, with 3 fields.
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
            /// `spec.env[].valueFrom.secretKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.secretKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.env[].valueFrom.secretKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.envFrom[]`, with 3 fields.
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
        /// `spec.envFrom[].configMapRef`: ``ConfigMapRef``.
        @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.envFrom[].prefix`: a string.
        @_alwaysEmitIntoClient public var prefix: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.envFrom[].secretRef`: ``SecretRef``.
        @_alwaysEmitIntoClient public var secretRef: SecretRef {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.envFrom[].configMapRef`, with 2 fields.
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
          /// `spec.envFrom[].configMapRef.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.envFrom[].configMapRef.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }

        /// `spec.envFrom[].secretRef`, with 2 fields.
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
          /// `spec.envFrom[].secretRef.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.envFrom[].secretRef.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }
      }

      /// `spec.ephemeralVolumeSource`, with one field.
      public struct EphemeralVolumeSource: SchemaObject {
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
        /// `spec.ephemeralVolumeSource.volumeClaimTemplate`: ``VolumeClaimTemplate``.
        @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.ephemeralVolumeSource.volumeClaimTemplate`, with 2 fields.
        public struct VolumeClaimTemplate: SchemaObject {
          public static let fields = FieldTable("?- !{", ["metadata", "spec"], [Spec.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            spec: Spec,
            metadata: OrderedMap<Value>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let metadata { self.metadata = metadata }
            self.spec = spec
            configure(&self)
          }
          /// `spec.ephemeralVolumeSource.volumeClaimTemplate.metadata`: any values by name.
          @_alwaysEmitIntoClient public var metadata: OrderedMap<Value> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec`: ``Spec``, required.
          @_alwaysEmitIntoClient public var spec: Spec {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec`, with 9 fields.
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
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.accessModes`: a list of strings.
            @_alwaysEmitIntoClient public var accessModes: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.dataSource`: ``DataSource``.
            @_alwaysEmitIntoClient public var dataSource: DataSource {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.dataSourceRef`: ``DataSourceRef``.
            @_alwaysEmitIntoClient public var dataSourceRef: DataSourceRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.selector`: ``Selector``.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.storageClassName`: a string.
            @_alwaysEmitIntoClient public var storageClassName: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.volumeAttributesClassName`: a string.
            @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.volumeMode`: a string.
            @_alwaysEmitIntoClient public var volumeMode: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.ephemeralVolumeSource.volumeClaimTemplate.spec.volumeName`: a string.
            @_alwaysEmitIntoClient public var volumeName: String? {
              get { self[string: 8] }
              set { self[string: 8] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSource``.
            public typealias DataSource = CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSource
            /// The same as ``CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSourceRef``.
            public typealias DataSourceRef = CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSourceRef
            /// The same as ``CloudNativePG.Cluster.Spec.Storage.PvcTemplate.Resources``.
            public typealias Resources = CloudNativePG.Cluster.Spec.Storage.PvcTemplate.Resources
            /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector``.
            public typealias Selector = CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector
          }
        }
      }

      /// `spec.ephemeralVolumesSizeLimit`, with 2 fields.
      public struct EphemeralVolumesSizeLimit: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["shm", "temporaryData"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          shm: Quantity? = nil,
          temporaryData: Quantity? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.shm = shm
          self.temporaryData = temporaryData
          configure(&self)
        }
        /// `spec.ephemeralVolumesSizeLimit.shm`: a quantity.
        @_alwaysEmitIntoClient public var shm: Quantity? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.ephemeralVolumesSizeLimit.temporaryData`: a quantity.
        @_alwaysEmitIntoClient public var temporaryData: Quantity? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }

      /// `spec.externalClusters[]`, with 8 fields.
      public struct ExternalClustersItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?- ?{ ?{ ?{ ?{ ?{",
          [
            "name", "barmanObjectStore", "connectionParameters", "password", "plugin", "sslCert", "sslKey",
            "sslRootCert",
          ],
          [BarmanObjectStore.self, Password.self, Plugin.self, SslCert.self, SslKey.self, SslRootCert.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          barmanObjectStore: BarmanObjectStore? = nil,
          connectionParameters: OrderedMap<String>? = nil,
          password: Password? = nil,
          plugin: Plugin? = nil,
          sslCert: SslCert? = nil,
          sslKey: SslKey? = nil,
          sslRootCert: SslRootCert? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let barmanObjectStore { self.barmanObjectStore = barmanObjectStore }
          if let connectionParameters { self.connectionParameters = connectionParameters }
          if let password { self.password = password }
          if let plugin { self.plugin = plugin }
          if let sslCert { self.sslCert = sslCert }
          if let sslKey { self.sslKey = sslKey }
          if let sslRootCert { self.sslRootCert = sslRootCert }
          configure(&self)
        }
        /// `spec.externalClusters[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.externalClusters[].barmanObjectStore`: ``BarmanObjectStore``.
        @_alwaysEmitIntoClient public var barmanObjectStore: BarmanObjectStore {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.externalClusters[].connectionParameters`: strings by name.
        @_alwaysEmitIntoClient public var connectionParameters: OrderedMap<String> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.externalClusters[].password`: ``Password``.
        @_alwaysEmitIntoClient public var password: Password {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.externalClusters[].plugin`: ``Plugin``.
        @_alwaysEmitIntoClient public var plugin: Plugin {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.externalClusters[].sslCert`: ``SslCert``.
        @_alwaysEmitIntoClient public var sslCert: SslCert {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.externalClusters[].sslKey`: ``SslKey``.
        @_alwaysEmitIntoClient public var sslKey: SslKey {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.externalClusters[].sslRootCert`: ``SslRootCert``.
        @_alwaysEmitIntoClient public var sslRootCert: SslRootCert {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore``.
        public typealias BarmanObjectStore = CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore

        /// `spec.externalClusters[].password`, with 3 fields.
        public struct Password: SchemaObject {
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
          /// `spec.externalClusters[].password.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.externalClusters[].password.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.externalClusters[].password.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.externalClusters[].plugin`, with 4 fields.
        public struct Plugin: SchemaObject {
          public static let fields = FieldTable("!- ?- ?- ?-", ["name", "enabled", "isWALArchiver", "parameters"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            enabled: Bool? = nil,
            isWALArchiver: Bool? = nil,
            parameters: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.enabled = enabled
            self.isWALArchiver = isWALArchiver
            if let parameters { self.parameters = parameters }
            configure(&self)
          }
          /// `spec.externalClusters[].plugin.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.externalClusters[].plugin.enabled`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.externalClusters[].plugin.isWALArchiver`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var isWALArchiver: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.externalClusters[].plugin.parameters`: strings by name.
          @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
        }

        /// `spec.externalClusters[].sslCert`, with 3 fields.
        public struct SslCert: SchemaObject {
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
          /// `spec.externalClusters[].sslCert.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.externalClusters[].sslCert.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.externalClusters[].sslCert.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.externalClusters[].sslKey`, with 3 fields.
        public struct SslKey: SchemaObject {
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
          /// `spec.externalClusters[].sslKey.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.externalClusters[].sslKey.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.externalClusters[].sslKey.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }

        /// `spec.externalClusters[].sslRootCert`, with 3 fields.
        public struct SslRootCert: SchemaObject {
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
          /// `spec.externalClusters[].sslRootCert.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.externalClusters[].sslRootCert.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.externalClusters[].sslRootCert.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
        }
      }

      /// `spec.imageCatalogRef`, with 4 fields.
      public struct ImageCatalogRef: SchemaObject {
        public static let fields = FieldTable("!- ?- !- !-", ["name", "apiGroup", "kind", "major"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          kind: String,
          major: Int,
          apiGroup: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiGroup = apiGroup
          self.kind = kind
          self.major = major
          configure(&self)
        }
        /// `spec.imageCatalogRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.imageCatalogRef.apiGroup`: a string.
        @_alwaysEmitIntoClient public var apiGroup: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.imageCatalogRef.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.imageCatalogRef.major`: a whole number, required.
        @_alwaysEmitIntoClient public var major: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
      }

      /// `spec.imagePullSecrets[]`, with one field.
      public struct ImagePullSecretsItem: SchemaObject {
        public static let fields = FieldTable("!-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.imagePullSecrets[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.inheritedMetadata`, with 2 fields.
      public struct InheritedMetadata: SchemaObject {
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
        /// `spec.inheritedMetadata.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.inheritedMetadata.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.logLevel`, with 5 known values.
      public struct LogLevel: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `debug`.
        @_alwaysEmitIntoClient public static var debug: Self { Self(text: "debug", unchecked: ()) }
        /// `error`.
        @_alwaysEmitIntoClient public static var error: Self { Self(text: "error", unchecked: ()) }
        /// `info`.
        @_alwaysEmitIntoClient public static var info: Self { Self(text: "info", unchecked: ()) }
        /// `trace`.
        @_alwaysEmitIntoClient public static var trace: Self { Self(text: "trace", unchecked: ()) }
        /// `warning`.
        @_alwaysEmitIntoClient public static var warning: Self { Self(text: "warning", unchecked: ()) }
      }

      /// `spec.managed`, with 2 fields.
      public struct Managed: SchemaObject {
        public static let fields = FieldTable("?[ ?{", ["roles", "services"], [RolesItem.self, Services.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          roles: [RolesItem]? = nil,
          services: Services? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.roles = roles
          if let services { self.services = services }
          configure(&self)
        }
        /// `spec.managed.roles`: a list of ``RolesItem``.
        @_alwaysEmitIntoClient public var roles: [RolesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.managed.services`: ``Services``.
        @_alwaysEmitIntoClient public var services: Services {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.managed.roles[]`, with 15 fields.
        public struct RolesItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?- ?-",
            [
              "name", "bypassrls", "comment", "connectionLimit", "createdb", "createrole", "disablePassword", "ensure",
              "inRoles", "inherit", "login", "passwordSecret", "replication", "superuser", "validUntil",
            ],
            [PasswordSecret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            bypassrls: Bool? = nil,
            comment: String? = nil,
            connectionLimit: Int? = nil,
            createdb: Bool? = nil,
            createrole: Bool? = nil,
            disablePassword: Bool? = nil,
            ensure: Ensure? = nil,
            inRoles: [String]? = nil,
            inherit: Bool? = nil,
            login: Bool? = nil,
            passwordSecret: PasswordSecret? = nil,
            replication: Bool? = nil,
            superuser: Bool? = nil,
            validUntil: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.bypassrls = bypassrls
            self.comment = comment
            self.connectionLimit = connectionLimit
            self.createdb = createdb
            self.createrole = createrole
            self.disablePassword = disablePassword
            self.ensure = ensure
            self.inRoles = inRoles
            self.inherit = inherit
            self.login = login
            if let passwordSecret { self.passwordSecret = passwordSecret }
            self.replication = replication
            self.superuser = superuser
            self.validUntil = validUntil
            configure(&self)
          }
          /// `spec.managed.roles[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.managed.roles[].bypassrls`: true or false.
          @_alwaysEmitIntoClient public var bypassrls: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.managed.roles[].comment`: a string.
          @_alwaysEmitIntoClient public var comment: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.managed.roles[].connectionLimit`: a whole number, format `int64`, by default `-1`.
          @_alwaysEmitIntoClient public var connectionLimit: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.managed.roles[].createdb`: true or false.
          @_alwaysEmitIntoClient public var createdb: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.managed.roles[].createrole`: true or false.
          @_alwaysEmitIntoClient public var createrole: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.managed.roles[].disablePassword`: true or false.
          @_alwaysEmitIntoClient public var disablePassword: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.managed.roles[].ensure`: ``Ensure``, by default `"present"`.
          @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 7] } set { self[field: 7] = newValue } }
          /// `spec.managed.roles[].inRoles`: a list of strings.
          @_alwaysEmitIntoClient public var inRoles: [String]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.managed.roles[].inherit`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var inherit: Bool? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// `spec.managed.roles[].login`: true or false.
          @_alwaysEmitIntoClient public var login: Bool? { get { self[field: 10] } set { self[field: 10] = newValue } }
          /// `spec.managed.roles[].passwordSecret`: ``PasswordSecret``.
          @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// `spec.managed.roles[].replication`: true or false.
          @_alwaysEmitIntoClient public var replication: Bool? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// `spec.managed.roles[].superuser`: true or false.
          @_alwaysEmitIntoClient public var superuser: Bool? {
            get { self[field: 13] }
            set { self[field: 13] = newValue }
          }
          /// `spec.managed.roles[].validUntil`: a string, format `date-time`.
          @_alwaysEmitIntoClient public var validUntil: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// The same as ``CloudNativePG.Database.Spec.Ensure``.
          public typealias Ensure = CloudNativePG.Database.Spec.Ensure

          /// `spec.managed.roles[].passwordSecret`, with one field.
          public struct PasswordSecret: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.managed.roles[].passwordSecret.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.managed.services`, with 2 fields.
        public struct Services: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?-",
            ["additional", "disabledDefaultServices"],
            [AdditionalItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            additional: [AdditionalItem]? = nil,
            disabledDefaultServices: [DisabledDefaultServicesItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.additional = additional
            self.disabledDefaultServices = disabledDefaultServices
            configure(&self)
          }
          /// `spec.managed.services.additional`: a list of ``AdditionalItem``.
          @_alwaysEmitIntoClient public var additional: [AdditionalItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.managed.services.disabledDefaultServices`: a list of ``DisabledDefaultServicesItem``.
          @_alwaysEmitIntoClient public var disabledDefaultServices: [DisabledDefaultServicesItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.managed.services.additional[]`, with 3 fields.
          public struct AdditionalItem: SchemaObject {
            public static let fields = FieldTable(
              "!- !{ ?-",
              ["selectorType", "serviceTemplate", "updateStrategy"],
              [ServiceTemplate.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              selectorType: SelectorType,
              serviceTemplate: ServiceTemplate,
              updateStrategy: UpdateStrategy? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.selectorType = selectorType
              self.serviceTemplate = serviceTemplate
              self.updateStrategy = updateStrategy
              configure(&self)
            }
            /// `spec.managed.services.additional[].selectorType`: ``SelectorType``, required.
            @_alwaysEmitIntoClient public var selectorType: SelectorType? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.managed.services.additional[].serviceTemplate`: ``ServiceTemplate``, required.
            @_alwaysEmitIntoClient public var serviceTemplate: ServiceTemplate {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.managed.services.additional[].updateStrategy`: ``UpdateStrategy``, by default `"patch"`.
            @_alwaysEmitIntoClient public var updateStrategy: UpdateStrategy? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``CloudNativePG.Pooler.Spec.ServiceTemplate``.
            public typealias ServiceTemplate = CloudNativePG.Pooler.Spec.ServiceTemplate

            /// `spec.managed.services.additional[].selectorType`, with 3 known values.
            public struct SelectorType: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `r`.
              @_alwaysEmitIntoClient public static var r: Self { Self(text: "r", unchecked: ()) }
              /// `ro`.
              @_alwaysEmitIntoClient public static var ro: Self { Self(text: "ro", unchecked: ()) }
              /// `rw`.
              @_alwaysEmitIntoClient public static var rw: Self { Self(text: "rw", unchecked: ()) }
            }

            /// `spec.managed.services.additional[].updateStrategy`, with 2 known values.
            public struct UpdateStrategy: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `patch`.
              @_alwaysEmitIntoClient public static var patch: Self { Self(text: "patch", unchecked: ()) }
              /// `replace`.
              @_alwaysEmitIntoClient public static var replace: Self { Self(text: "replace", unchecked: ()) }
            }
          }

          /// `spec.managed.services.disabledDefaultServices[]`, with 3 known values.
          public struct DisabledDefaultServicesItem: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `r`.
            @_alwaysEmitIntoClient public static var r: Self { Self(text: "r", unchecked: ()) }
            /// `ro`.
            @_alwaysEmitIntoClient public static var ro: Self { Self(text: "ro", unchecked: ()) }
            /// `rw`.
            @_alwaysEmitIntoClient public static var rw: Self { Self(text: "rw", unchecked: ()) }
          }
        }
      }

      /// `spec.monitoring`, with 8 fields.
      public struct Monitoring: SchemaObject {
        public static let fields = FieldTable(
          "?[ ?[ ?- ?- ?- ?[ ?[ ?{",
          [
            "customQueriesConfigMap", "customQueriesSecret", "disableDefaultQueries", "enablePodMonitor",
            "metricsQueriesTTL", "podMonitorMetricRelabelings", "podMonitorRelabelings", "tls",
          ],
          [
            CustomQueriesConfigMapItem.self, CustomQueriesSecretItem.self, PodMonitorMetricRelabelingsItem.self,
            PodMonitorRelabelingsItem.self, Tls.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          customQueriesConfigMap: [CustomQueriesConfigMapItem]? = nil,
          customQueriesSecret: [CustomQueriesSecretItem]? = nil,
          disableDefaultQueries: Bool? = nil,
          enablePodMonitor: Bool? = nil,
          metricsQueriesTTL: String? = nil,
          podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? = nil,
          podMonitorRelabelings: [PodMonitorRelabelingsItem]? = nil,
          tls: Tls? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.customQueriesConfigMap = customQueriesConfigMap
          self.customQueriesSecret = customQueriesSecret
          self.disableDefaultQueries = disableDefaultQueries
          self.enablePodMonitor = enablePodMonitor
          self.metricsQueriesTTL = metricsQueriesTTL
          self.podMonitorMetricRelabelings = podMonitorMetricRelabelings
          self.podMonitorRelabelings = podMonitorRelabelings
          if let tls { self.tls = tls }
          configure(&self)
        }
        /// `spec.monitoring.customQueriesConfigMap`: a list of ``CustomQueriesConfigMapItem``.
        @_alwaysEmitIntoClient public var customQueriesConfigMap: [CustomQueriesConfigMapItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.monitoring.customQueriesSecret`: a list of ``CustomQueriesSecretItem``.
        @_alwaysEmitIntoClient public var customQueriesSecret: [CustomQueriesSecretItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.monitoring.disableDefaultQueries`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var disableDefaultQueries: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.monitoring.enablePodMonitor`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var enablePodMonitor: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.monitoring.metricsQueriesTTL`: a string.
        @_alwaysEmitIntoClient public var metricsQueriesTTL: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.monitoring.podMonitorMetricRelabelings`: a list of ``PodMonitorMetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.monitoring.podMonitorRelabelings`: a list of ``PodMonitorRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorRelabelings: [PodMonitorRelabelingsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.monitoring.tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }

        /// `spec.monitoring.customQueriesConfigMap[]`, with 2 fields.
        public struct CustomQueriesConfigMapItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, key: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.monitoring.customQueriesConfigMap[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.monitoring.customQueriesConfigMap[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.monitoring.customQueriesSecret[]`, with 2 fields.
        public struct CustomQueriesSecretItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, key: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.monitoring.customQueriesSecret[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.monitoring.customQueriesSecret[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.monitoring.podMonitorMetricRelabelings[]`, with 7 fields.
        public struct PodMonitorMetricRelabelingsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?-",
            ["action", "modulus", "regex", "replacement", "separator", "sourceLabels", "targetLabel"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            action: Action? = nil,
            modulus: Int? = nil,
            regex: String? = nil,
            replacement: String? = nil,
            separator: String? = nil,
            sourceLabels: [String]? = nil,
            targetLabel: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.action = action
            self.modulus = modulus
            self.regex = regex
            self.replacement = replacement
            self.separator = separator
            self.sourceLabels = sourceLabels
            self.targetLabel = targetLabel
            configure(&self)
          }
          /// `spec.monitoring.podMonitorMetricRelabelings[].action`: ``Action``, by default `"replace"`.
          @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.monitoring.podMonitorMetricRelabelings[].modulus`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var modulus: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.monitoring.podMonitorMetricRelabelings[].regex`: a string.
          @_alwaysEmitIntoClient public var regex: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.monitoring.podMonitorMetricRelabelings[].replacement`: a string.
          @_alwaysEmitIntoClient public var replacement: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.monitoring.podMonitorMetricRelabelings[].separator`: a string.
          @_alwaysEmitIntoClient public var separator: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.monitoring.podMonitorMetricRelabelings[].sourceLabels`: a list of strings.
          @_alwaysEmitIntoClient public var sourceLabels: [String]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.monitoring.podMonitorMetricRelabelings[].targetLabel`: a string.
          @_alwaysEmitIntoClient public var targetLabel: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }

          /// `spec.monitoring.podMonitorMetricRelabelings[].action`, with 22 known values.
          public struct Action: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Drop`.
            @_alwaysEmitIntoClient public static var drop2: Self { Self(text: "Drop", unchecked: ()) }
            /// `DropEqual`.
            @_alwaysEmitIntoClient public static var dropEqual: Self { Self(text: "DropEqual", unchecked: ()) }
            /// `HashMod`.
            @_alwaysEmitIntoClient public static var hashMod: Self { Self(text: "HashMod", unchecked: ()) }
            /// `Keep`.
            @_alwaysEmitIntoClient public static var keep2: Self { Self(text: "Keep", unchecked: ()) }
            /// `KeepEqual`.
            @_alwaysEmitIntoClient public static var keepEqual: Self { Self(text: "KeepEqual", unchecked: ()) }
            /// `LabelDrop`.
            @_alwaysEmitIntoClient public static var labelDrop: Self { Self(text: "LabelDrop", unchecked: ()) }
            /// `LabelKeep`.
            @_alwaysEmitIntoClient public static var labelKeep: Self { Self(text: "LabelKeep", unchecked: ()) }
            /// `LabelMap`.
            @_alwaysEmitIntoClient public static var labelMap: Self { Self(text: "LabelMap", unchecked: ()) }
            /// `Lowercase`.
            @_alwaysEmitIntoClient public static var lowercase2: Self { Self(text: "Lowercase", unchecked: ()) }
            /// `Replace`.
            @_alwaysEmitIntoClient public static var replace2: Self { Self(text: "Replace", unchecked: ()) }
            /// `Uppercase`.
            @_alwaysEmitIntoClient public static var uppercase2: Self { Self(text: "Uppercase", unchecked: ()) }
            /// `drop`.
            @_alwaysEmitIntoClient public static var drop: Self { Self(text: "drop", unchecked: ()) }
            /// `dropequal`.
            @_alwaysEmitIntoClient public static var dropequal: Self { Self(text: "dropequal", unchecked: ()) }
            /// `hashmod`.
            @_alwaysEmitIntoClient public static var hashmod: Self { Self(text: "hashmod", unchecked: ()) }
            /// `keep`.
            @_alwaysEmitIntoClient public static var keep: Self { Self(text: "keep", unchecked: ()) }
            /// `keepequal`.
            @_alwaysEmitIntoClient public static var keepequal: Self { Self(text: "keepequal", unchecked: ()) }
            /// `labeldrop`.
            @_alwaysEmitIntoClient public static var labeldrop: Self { Self(text: "labeldrop", unchecked: ()) }
            /// `labelkeep`.
            @_alwaysEmitIntoClient public static var labelkeep: Self { Self(text: "labelkeep", unchecked: ()) }
            /// `labelmap`.
            @_alwaysEmitIntoClient public static var labelmap: Self { Self(text: "labelmap", unchecked: ()) }
            /// `lowercase`.
            @_alwaysEmitIntoClient public static var lowercase: Self { Self(text: "lowercase", unchecked: ()) }
            /// `replace`.
            @_alwaysEmitIntoClient public static var replace: Self { Self(text: "replace", unchecked: ()) }
            /// `uppercase`.
            @_alwaysEmitIntoClient public static var uppercase: Self { Self(text: "uppercase", unchecked: ()) }
          }
        }

        /// `spec.monitoring.podMonitorRelabelings[]`, with 7 fields.
        public struct PodMonitorRelabelingsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?-",
            ["action", "modulus", "regex", "replacement", "separator", "sourceLabels", "targetLabel"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            action: Action? = nil,
            modulus: Int? = nil,
            regex: String? = nil,
            replacement: String? = nil,
            separator: String? = nil,
            sourceLabels: [String]? = nil,
            targetLabel: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.action = action
            self.modulus = modulus
            self.regex = regex
            self.replacement = replacement
            self.separator = separator
            self.sourceLabels = sourceLabels
            self.targetLabel = targetLabel
            configure(&self)
          }
          /// `spec.monitoring.podMonitorRelabelings[].action`: ``Action``, by default `"replace"`.
          @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.monitoring.podMonitorRelabelings[].modulus`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var modulus: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.monitoring.podMonitorRelabelings[].regex`: a string.
          @_alwaysEmitIntoClient public var regex: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.monitoring.podMonitorRelabelings[].replacement`: a string.
          @_alwaysEmitIntoClient public var replacement: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.monitoring.podMonitorRelabelings[].separator`: a string.
          @_alwaysEmitIntoClient public var separator: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.monitoring.podMonitorRelabelings[].sourceLabels`: a list of strings.
          @_alwaysEmitIntoClient public var sourceLabels: [String]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.monitoring.podMonitorRelabelings[].targetLabel`: a string.
          @_alwaysEmitIntoClient public var targetLabel: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem.Action``.
          public typealias Action = CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem.Action
        }

        /// `spec.monitoring.tls`, with one field.
        public struct Tls: SchemaObject {
          public static let fields = FieldTable("?-", ["enabled"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(enabled: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            configure(&self)
          }
          /// `spec.monitoring.tls.enabled`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        }
      }

      /// `spec.nodeMaintenanceWindow`, with 2 fields.
      public struct NodeMaintenanceWindow: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["inProgress", "reusePVC"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          inProgress: Bool? = nil,
          reusePVC: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.inProgress = inProgress
          self.reusePVC = reusePVC
          configure(&self)
        }
        /// `spec.nodeMaintenanceWindow.inProgress`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var inProgress: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.nodeMaintenanceWindow.reusePVC`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var reusePVC: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
      }

      /// `spec.plugins[]`, with 4 fields.
      public struct PluginsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?- ?-", ["name", "enabled", "isWALArchiver", "parameters"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          enabled: Bool? = nil,
          isWALArchiver: Bool? = nil,
          parameters: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.enabled = enabled
          self.isWALArchiver = isWALArchiver
          if let parameters { self.parameters = parameters }
          configure(&self)
        }
        /// `spec.plugins[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.plugins[].enabled`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.plugins[].isWALArchiver`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var isWALArchiver: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.plugins[].parameters`: strings by name.
        @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
      }

      /// `spec.podSecurityContext`, with 13 fields.
      public struct PodSecurityContext: SchemaObject {
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
        /// `spec.podSecurityContext.appArmorProfile`: ``AppArmorProfile``.
        @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.podSecurityContext.fsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.podSecurityContext.fsGroupChangePolicy`: a string.
        @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.podSecurityContext.runAsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.podSecurityContext.runAsNonRoot`: true or false.
        @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.podSecurityContext.runAsUser`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.podSecurityContext.seLinuxChangePolicy`: a string.
        @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.podSecurityContext.seLinuxOptions`: ``SeLinuxOptions``.
        @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.podSecurityContext.seccompProfile`: ``SeccompProfile``.
        @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.podSecurityContext.supplementalGroups`: a list of whole numbers.
        @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.podSecurityContext.supplementalGroupsPolicy`: a string.
        @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// `spec.podSecurityContext.sysctls`: a list of ``SysctlsItem``.
        @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.podSecurityContext.windowsOptions`: ``WindowsOptions``.
        @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.SeccompProfile``.
        public typealias SeccompProfile = CloudNativePG.Cluster.Spec.SeccompProfile

        /// `spec.podSecurityContext.appArmorProfile`, with 2 fields.
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
          /// `spec.podSecurityContext.appArmorProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.podSecurityContext.appArmorProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.podSecurityContext.seLinuxOptions`, with 4 fields.
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
          /// `spec.podSecurityContext.seLinuxOptions.level`: a string.
          @_alwaysEmitIntoClient public var level: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.podSecurityContext.seLinuxOptions.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.podSecurityContext.seLinuxOptions.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.podSecurityContext.seLinuxOptions.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        }

        /// `spec.podSecurityContext.sysctls[]`, with 2 fields.
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
          /// `spec.podSecurityContext.sysctls[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.podSecurityContext.sysctls[].value`: a string, required.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.podSecurityContext.windowsOptions`, with 4 fields.
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
          /// `spec.podSecurityContext.windowsOptions.gmsaCredentialSpec`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.podSecurityContext.windowsOptions.gmsaCredentialSpecName`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.podSecurityContext.windowsOptions.hostProcess`: true or false.
          @_alwaysEmitIntoClient public var hostProcess: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.podSecurityContext.windowsOptions.runAsUserName`: a string.
          @_alwaysEmitIntoClient public var runAsUserName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }
      }

      /// `spec.podSelectorRefs[]`, with 2 fields.
      public struct PodSelectorRefsItem: SchemaObject {
        public static let fields = FieldTable("!- !{", ["name", "selector"], [Selector.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          selector: Selector,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.selector = selector
          configure(&self)
        }
        /// `spec.podSelectorRefs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.podSelectorRefs[].selector`: ``Selector``, required.
        @_alwaysEmitIntoClient public var selector: Selector {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.podSelectorRefs[].selector`, with 2 fields.
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
          /// `spec.podSelectorRefs[].selector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.podSelectorRefs[].selector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.podSelectorRefs[].selector.matchExpressions[]`, with 3 fields.
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
            /// `spec.podSelectorRefs[].selector.matchExpressions[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.podSelectorRefs[].selector.matchExpressions[].operator`: a string, required.
            @_alwaysEmitIntoClient public var `operator`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.podSelectorRefs[].selector.matchExpressions[].values`: a list of strings.
            @_alwaysEmitIntoClient public var values: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.postgresql`, with 10 fields.
      public struct Postgresql: SchemaObject {
        public static let fields = FieldTable(
          "?- ?#name ?{ ?- ?- ?- ?- ?- ?{ ?{",
          [
            "enableAlterSystem", "extensions", "ldap", "parameters", "pg_hba", "pg_ident", "promotionTimeout",
            "shared_preload_libraries", "syncReplicaElectionConstraint", "synchronous",
          ],
          [ExtensionsItem.self, Ldap.self, SyncReplicaElectionConstraint.self, Synchronous.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          enableAlterSystem: Bool? = nil,
          extensions: [ExtensionsItem]? = nil,
          ldap: Ldap? = nil,
          parameters: OrderedMap<String>? = nil,
          pg_hba: [String]? = nil,
          pg_ident: [String]? = nil,
          promotionTimeout: Int? = nil,
          shared_preload_libraries: [String]? = nil,
          syncReplicaElectionConstraint: SyncReplicaElectionConstraint? = nil,
          synchronous: Synchronous? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.enableAlterSystem = enableAlterSystem
          self.extensions = extensions
          if let ldap { self.ldap = ldap }
          if let parameters { self.parameters = parameters }
          self.pg_hba = pg_hba
          self.pg_ident = pg_ident
          self.promotionTimeout = promotionTimeout
          self.shared_preload_libraries = shared_preload_libraries
          if let syncReplicaElectionConstraint { self.syncReplicaElectionConstraint = syncReplicaElectionConstraint }
          if let synchronous { self.synchronous = synchronous }
          configure(&self)
        }
        /// `spec.postgresql.enableAlterSystem`: true or false.
        @_alwaysEmitIntoClient public var enableAlterSystem: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.postgresql.extensions`: a list of ``ExtensionsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var extensions: [ExtensionsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.postgresql.ldap`: ``Ldap``.
        @_alwaysEmitIntoClient public var ldap: Ldap {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.postgresql.parameters`: strings by name.
        @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.postgresql.pg_hba`: a list of strings.
        @_alwaysEmitIntoClient public var pg_hba: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// `spec.postgresql.pg_ident`: a list of strings.
        @_alwaysEmitIntoClient public var pg_ident: [String]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.postgresql.promotionTimeout`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var promotionTimeout: Int? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.postgresql.shared_preload_libraries`: a list of strings.
        @_alwaysEmitIntoClient public var shared_preload_libraries: [String]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.postgresql.syncReplicaElectionConstraint`: ``SyncReplicaElectionConstraint``.
        @_alwaysEmitIntoClient public var syncReplicaElectionConstraint: SyncReplicaElectionConstraint {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.postgresql.synchronous`: ``Synchronous``.
        @_alwaysEmitIntoClient public var synchronous: Synchronous {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }

        /// `spec.postgresql.extensions[]`, with 7 fields.
        public struct ExtensionsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?#name ?- ?{ ?-",
            ["name", "bin_path", "dynamic_library_path", "env", "extension_control_path", "image", "ld_library_path"],
            [EnvItem.self, Image.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            bin_path: [String]? = nil,
            dynamic_library_path: [String]? = nil,
            env: [EnvItem]? = nil,
            extension_control_path: [String]? = nil,
            image: Image? = nil,
            ld_library_path: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.bin_path = bin_path
            self.dynamic_library_path = dynamic_library_path
            self.env = env
            self.extension_control_path = extension_control_path
            if let image { self.image = image }
            self.ld_library_path = ld_library_path
            configure(&self)
          }
          /// `spec.postgresql.extensions[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.postgresql.extensions[].bin_path`: a list of strings.
          @_alwaysEmitIntoClient public var bin_path: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.postgresql.extensions[].dynamic_library_path`: a list of strings.
          @_alwaysEmitIntoClient public var dynamic_library_path: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.postgresql.extensions[].env`: a list of ``EnvItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.postgresql.extensions[].extension_control_path`: a list of strings.
          @_alwaysEmitIntoClient public var extension_control_path: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.postgresql.extensions[].image`: ``Image``.
          @_alwaysEmitIntoClient public var image: Image {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.postgresql.extensions[].ld_library_path`: a list of strings.
          @_alwaysEmitIntoClient public var ld_library_path: [String]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }

          /// `spec.postgresql.extensions[].env[]`, with 2 fields.
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
            /// `spec.postgresql.extensions[].env[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.postgresql.extensions[].env[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.postgresql.extensions[].image`, with 2 fields.
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
            /// `spec.postgresql.extensions[].image.pullPolicy`: a string.
            @_alwaysEmitIntoClient public var pullPolicy: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.postgresql.extensions[].image.reference`: a string.
            @_alwaysEmitIntoClient public var reference: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.postgresql.ldap`, with 6 fields.
        public struct Ldap: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?- ?- ?- ?-",
            ["bindAsAuth", "bindSearchAuth", "port", "scheme", "server", "tls"],
            [BindAsAuth.self, BindSearchAuth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            bindAsAuth: BindAsAuth? = nil,
            bindSearchAuth: BindSearchAuth? = nil,
            port: Int? = nil,
            scheme: Scheme? = nil,
            server: String? = nil,
            tls: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let bindAsAuth { self.bindAsAuth = bindAsAuth }
            if let bindSearchAuth { self.bindSearchAuth = bindSearchAuth }
            self.port = port
            self.scheme = scheme
            self.server = server
            self.tls = tls
            configure(&self)
          }
          /// `spec.postgresql.ldap.bindAsAuth`: ``BindAsAuth``.
          @_alwaysEmitIntoClient public var bindAsAuth: BindAsAuth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.postgresql.ldap.bindSearchAuth`: ``BindSearchAuth``.
          @_alwaysEmitIntoClient public var bindSearchAuth: BindSearchAuth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.postgresql.ldap.port`: a whole number.
          @_alwaysEmitIntoClient public var port: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.postgresql.ldap.scheme`: ``Scheme``.
          @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.postgresql.ldap.server`: a string.
          @_alwaysEmitIntoClient public var server: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.postgresql.ldap.tls`: true or false.
          @_alwaysEmitIntoClient public var tls: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }

          /// `spec.postgresql.ldap.bindAsAuth`, with 2 fields.
          public struct BindAsAuth: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["prefix", "suffix"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              prefix: String? = nil,
              suffix: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.prefix = prefix
              self.suffix = suffix
              configure(&self)
            }
            /// `spec.postgresql.ldap.bindAsAuth.prefix`: a string.
            @_alwaysEmitIntoClient public var prefix: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.postgresql.ldap.bindAsAuth.suffix`: a string.
            @_alwaysEmitIntoClient public var suffix: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.postgresql.ldap.bindSearchAuth`, with 5 fields.
          public struct BindSearchAuth: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?{ ?- ?-",
              ["baseDN", "bindDN", "bindPassword", "searchAttribute", "searchFilter"],
              [BindPassword.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              baseDN: String? = nil,
              bindDN: String? = nil,
              bindPassword: BindPassword? = nil,
              searchAttribute: String? = nil,
              searchFilter: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.baseDN = baseDN
              self.bindDN = bindDN
              if let bindPassword { self.bindPassword = bindPassword }
              self.searchAttribute = searchAttribute
              self.searchFilter = searchFilter
              configure(&self)
            }
            /// `spec.postgresql.ldap.bindSearchAuth.baseDN`: a string.
            @_alwaysEmitIntoClient public var baseDN: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.postgresql.ldap.bindSearchAuth.bindDN`: a string.
            @_alwaysEmitIntoClient public var bindDN: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.postgresql.ldap.bindSearchAuth.bindPassword`: ``BindPassword``.
            @_alwaysEmitIntoClient public var bindPassword: BindPassword {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.postgresql.ldap.bindSearchAuth.searchAttribute`: a string.
            @_alwaysEmitIntoClient public var searchAttribute: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.postgresql.ldap.bindSearchAuth.searchFilter`: a string.
            @_alwaysEmitIntoClient public var searchFilter: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }

            /// `spec.postgresql.ldap.bindSearchAuth.bindPassword`, with 3 fields.
            public struct BindPassword: SchemaObject {
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
              /// `spec.postgresql.ldap.bindSearchAuth.bindPassword.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.postgresql.ldap.bindSearchAuth.bindPassword.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.postgresql.ldap.bindSearchAuth.bindPassword.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }

          /// `spec.postgresql.ldap.scheme`, with 2 known values.
          public struct Scheme: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ldap`.
            @_alwaysEmitIntoClient public static var ldap: Self { Self(text: "ldap", unchecked: ()) }
            /// `ldaps`.
            @_alwaysEmitIntoClient public static var ldaps: Self { Self(text: "ldaps", unchecked: ()) }
          }
        }

        /// `spec.postgresql.syncReplicaElectionConstraint`, with 2 fields.
        public struct SyncReplicaElectionConstraint: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["enabled", "nodeLabelsAntiAffinity"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            enabled: Bool,
            nodeLabelsAntiAffinity: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            self.nodeLabelsAntiAffinity = nodeLabelsAntiAffinity
            configure(&self)
          }
          /// `spec.postgresql.syncReplicaElectionConstraint.enabled`: true or false, required.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.postgresql.syncReplicaElectionConstraint.nodeLabelsAntiAffinity`: a list of strings.
          @_alwaysEmitIntoClient public var nodeLabelsAntiAffinity: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }

        /// `spec.postgresql.synchronous`, with 7 fields.
        public struct Synchronous: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- !- !- ?- ?-",
            [
              "dataDurability", "failoverQuorum", "maxStandbyNamesFromCluster", "method", "number", "standbyNamesPost",
              "standbyNamesPre",
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            method: Method,
            number: Int,
            dataDurability: DataDurability? = nil,
            failoverQuorum: Bool? = nil,
            maxStandbyNamesFromCluster: Int? = nil,
            standbyNamesPost: [String]? = nil,
            standbyNamesPre: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.dataDurability = dataDurability
            self.failoverQuorum = failoverQuorum
            self.maxStandbyNamesFromCluster = maxStandbyNamesFromCluster
            self.method = method
            self.number = number
            self.standbyNamesPost = standbyNamesPost
            self.standbyNamesPre = standbyNamesPre
            configure(&self)
          }
          /// `spec.postgresql.synchronous.dataDurability`: ``DataDurability``.
          @_alwaysEmitIntoClient public var dataDurability: DataDurability? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.postgresql.synchronous.failoverQuorum`: true or false.
          @_alwaysEmitIntoClient public var failoverQuorum: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.postgresql.synchronous.maxStandbyNamesFromCluster`: a whole number.
          @_alwaysEmitIntoClient public var maxStandbyNamesFromCluster: Int? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.postgresql.synchronous.method`: ``Method``, required.
          @_alwaysEmitIntoClient public var method: Method? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.postgresql.synchronous.number`: a whole number, required.
          @_alwaysEmitIntoClient public var number: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
          /// `spec.postgresql.synchronous.standbyNamesPost`: a list of strings.
          @_alwaysEmitIntoClient public var standbyNamesPost: [String]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.postgresql.synchronous.standbyNamesPre`: a list of strings.
          @_alwaysEmitIntoClient public var standbyNamesPre: [String]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }

          /// `spec.postgresql.synchronous.dataDurability`, with 2 known values.
          public struct DataDurability: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `preferred`.
            @_alwaysEmitIntoClient public static var preferred: Self { Self(text: "preferred", unchecked: ()) }
            /// `required`.
            @_alwaysEmitIntoClient public static var required: Self { Self(text: "required", unchecked: ()) }
          }

          /// `spec.postgresql.synchronous.method`, with 2 known values.
          public struct Method: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `any`.
            @_alwaysEmitIntoClient public static var `any`: Self { Self(text: "any", unchecked: ()) }
            /// `first`.
            @_alwaysEmitIntoClient public static var first: Self { Self(text: "first", unchecked: ()) }
          }
        }
      }

      /// `spec.primaryLease`, with 4 fields.
      public struct PrimaryLease: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?-",
          ["leaseDurationSeconds", "releasedLeaseDurationSeconds", "renewDeadlineSeconds", "retryPeriodSeconds"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          leaseDurationSeconds: Int? = nil,
          releasedLeaseDurationSeconds: Int? = nil,
          renewDeadlineSeconds: Int? = nil,
          retryPeriodSeconds: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.leaseDurationSeconds = leaseDurationSeconds
          self.releasedLeaseDurationSeconds = releasedLeaseDurationSeconds
          self.renewDeadlineSeconds = renewDeadlineSeconds
          self.retryPeriodSeconds = retryPeriodSeconds
          configure(&self)
        }
        /// `spec.primaryLease.leaseDurationSeconds`: a whole number, format `int32`, by default `15`.
        @_alwaysEmitIntoClient public var leaseDurationSeconds: Int? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.primaryLease.releasedLeaseDurationSeconds`: a whole number, format `int32`, by default `1`.
        @_alwaysEmitIntoClient public var releasedLeaseDurationSeconds: Int? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.primaryLease.renewDeadlineSeconds`: a whole number, format `int32`, by default `10`.
        @_alwaysEmitIntoClient public var renewDeadlineSeconds: Int? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.primaryLease.retryPeriodSeconds`: a whole number, format `int32`, by default `2`.
        @_alwaysEmitIntoClient public var retryPeriodSeconds: Int? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
      }

      /// `spec.primaryUpdateMethod`, with 2 known values.
      public struct PrimaryUpdateMethod: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `restart`.
        @_alwaysEmitIntoClient public static var restart: Self { Self(text: "restart", unchecked: ()) }
        /// `switchover`.
        @_alwaysEmitIntoClient public static var switchover: Self { Self(text: "switchover", unchecked: ()) }
      }

      /// `spec.primaryUpdateStrategy`, with 2 known values.
      public struct PrimaryUpdateStrategy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `supervised`.
        @_alwaysEmitIntoClient public static var supervised: Self { Self(text: "supervised", unchecked: ()) }
        /// `unsupervised`.
        @_alwaysEmitIntoClient public static var unsupervised: Self { Self(text: "unsupervised", unchecked: ()) }
      }

      /// `spec.probes`, with 3 fields.
      public struct Probes: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{",
          ["liveness", "readiness", "startup"],
          [Liveness.self, Readiness.self, Startup.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          liveness: Liveness? = nil,
          readiness: Readiness? = nil,
          startup: Startup? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let liveness { self.liveness = liveness }
          if let readiness { self.readiness = readiness }
          if let startup { self.startup = startup }
          configure(&self)
        }
        /// `spec.probes.liveness`: ``Liveness``.
        @_alwaysEmitIntoClient public var liveness: Liveness {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.probes.readiness`: ``Readiness``.
        @_alwaysEmitIntoClient public var readiness: Readiness {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.probes.startup`: ``Startup``.
        @_alwaysEmitIntoClient public var startup: Startup {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.probes.liveness`, with 7 fields.
        public struct Liveness: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?- ?- ?- ?-",
            [
              "failureThreshold", "initialDelaySeconds", "isolationCheck", "periodSeconds", "successThreshold",
              "terminationGracePeriodSeconds", "timeoutSeconds",
            ],
            [IsolationCheck.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            failureThreshold: Int? = nil,
            initialDelaySeconds: Int? = nil,
            isolationCheck: IsolationCheck? = nil,
            periodSeconds: Int? = nil,
            successThreshold: Int? = nil,
            terminationGracePeriodSeconds: Int? = nil,
            timeoutSeconds: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.failureThreshold = failureThreshold
            self.initialDelaySeconds = initialDelaySeconds
            if let isolationCheck { self.isolationCheck = isolationCheck }
            self.periodSeconds = periodSeconds
            self.successThreshold = successThreshold
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.timeoutSeconds = timeoutSeconds
            configure(&self)
          }
          /// `spec.probes.liveness.failureThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var failureThreshold: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.probes.liveness.initialDelaySeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.probes.liveness.isolationCheck`: ``IsolationCheck``.
          @_alwaysEmitIntoClient public var isolationCheck: IsolationCheck {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.probes.liveness.periodSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var periodSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.probes.liveness.successThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var successThreshold: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.probes.liveness.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.probes.liveness.timeoutSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }

          /// `spec.probes.liveness.isolationCheck`, with 3 fields.
          public struct IsolationCheck: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["connectionTimeout", "enabled", "requestTimeout"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              connectionTimeout: Int? = nil,
              enabled: Bool? = nil,
              requestTimeout: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.connectionTimeout = connectionTimeout
              self.enabled = enabled
              self.requestTimeout = requestTimeout
              configure(&self)
            }
            /// `spec.probes.liveness.isolationCheck.connectionTimeout`: a whole number, by default `1000`.
            @_alwaysEmitIntoClient public var connectionTimeout: Int? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.probes.liveness.isolationCheck.enabled`: true or false, by default `true`.
            @_alwaysEmitIntoClient public var enabled: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.probes.liveness.isolationCheck.requestTimeout`: a whole number, by default `1000`.
            @_alwaysEmitIntoClient public var requestTimeout: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.probes.readiness`, with 8 fields.
        public struct Readiness: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?-",
            [
              "failureThreshold", "initialDelaySeconds", "maximumLag", "periodSeconds", "successThreshold",
              "terminationGracePeriodSeconds", "timeoutSeconds", "type",
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            failureThreshold: Int? = nil,
            initialDelaySeconds: Int? = nil,
            maximumLag: Quantity? = nil,
            periodSeconds: Int? = nil,
            successThreshold: Int? = nil,
            terminationGracePeriodSeconds: Int? = nil,
            timeoutSeconds: Int? = nil,
            type: TypeObject? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.failureThreshold = failureThreshold
            self.initialDelaySeconds = initialDelaySeconds
            self.maximumLag = maximumLag
            self.periodSeconds = periodSeconds
            self.successThreshold = successThreshold
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.timeoutSeconds = timeoutSeconds
            self.type = type
            configure(&self)
          }
          /// `spec.probes.readiness.failureThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var failureThreshold: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.probes.readiness.initialDelaySeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.probes.readiness.maximumLag`: a quantity.
          @_alwaysEmitIntoClient public var maximumLag: Quantity? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.probes.readiness.periodSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var periodSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.probes.readiness.successThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var successThreshold: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.probes.readiness.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.probes.readiness.timeoutSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.probes.readiness.type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }

          /// `spec.probes.readiness.type`, with 3 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `pg_isready`.
            @_alwaysEmitIntoClient public static var pg_isready: Self { Self(text: "pg_isready", unchecked: ()) }
            /// `query`.
            @_alwaysEmitIntoClient public static var query: Self { Self(text: "query", unchecked: ()) }
            /// `streaming`.
            @_alwaysEmitIntoClient public static var streaming: Self { Self(text: "streaming", unchecked: ()) }
          }
        }

        /// `spec.probes.startup`, with 8 fields.
        public struct Startup: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?-",
            [
              "failureThreshold", "initialDelaySeconds", "maximumLag", "periodSeconds", "successThreshold",
              "terminationGracePeriodSeconds", "timeoutSeconds", "type",
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            failureThreshold: Int? = nil,
            initialDelaySeconds: Int? = nil,
            maximumLag: Quantity? = nil,
            periodSeconds: Int? = nil,
            successThreshold: Int? = nil,
            terminationGracePeriodSeconds: Int? = nil,
            timeoutSeconds: Int? = nil,
            type: TypeObject? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.failureThreshold = failureThreshold
            self.initialDelaySeconds = initialDelaySeconds
            self.maximumLag = maximumLag
            self.periodSeconds = periodSeconds
            self.successThreshold = successThreshold
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.timeoutSeconds = timeoutSeconds
            self.type = type
            configure(&self)
          }
          /// `spec.probes.startup.failureThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var failureThreshold: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.probes.startup.initialDelaySeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.probes.startup.maximumLag`: a quantity.
          @_alwaysEmitIntoClient public var maximumLag: Quantity? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.probes.startup.periodSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var periodSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.probes.startup.successThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var successThreshold: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.probes.startup.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.probes.startup.timeoutSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.probes.startup.type`: ``TypeObject``.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.Probes.Readiness.TypeObject``.
          public typealias TypeObject = CloudNativePG.Cluster.Spec.Probes.Readiness.TypeObject
        }
      }

      /// `spec.projectedVolumeTemplate`, with 2 fields.
      public struct ProjectedVolumeTemplate: SchemaObject {
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
        /// `spec.projectedVolumeTemplate.defaultMode`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.projectedVolumeTemplate.sources`: a list of ``SourcesItem``.
        @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.projectedVolumeTemplate.sources[]`, with 6 fields.
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
          /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle`: ``ClusterTrustBundle``.
          @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.projectedVolumeTemplate.sources[].configMap`: ``ConfigMap``.
          @_alwaysEmitIntoClient public var configMap: ConfigMap {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.projectedVolumeTemplate.sources[].downwardAPI`: ``DownwardAPI``.
          @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.projectedVolumeTemplate.sources[].podCertificate`: ``PodCertificate``.
          @_alwaysEmitIntoClient public var podCertificate: PodCertificate {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.projectedVolumeTemplate.sources[].secret`: ``Secret``.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.projectedVolumeTemplate.sources[].serviceAccountToken`: ``ServiceAccountToken``.
          @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }

          /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle`, with 5 fields.
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
            /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle.labelSelector`: ``LabelSelector``.
            @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].clusterTrustBundle.signerName`: a string.
            @_alwaysEmitIntoClient public var signerName: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector``.
            public typealias LabelSelector = CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector
          }

          /// `spec.projectedVolumeTemplate.sources[].configMap`, with 3 fields.
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
            /// `spec.projectedVolumeTemplate.sources[].configMap.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].configMap.items`: a list of ``ItemsItem``.
            @_alwaysEmitIntoClient public var items: [ItemsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].configMap.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.projectedVolumeTemplate.sources[].configMap.items[]`, with 3 fields.
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
              /// `spec.projectedVolumeTemplate.sources[].configMap.items[].key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.projectedVolumeTemplate.sources[].configMap.items[].mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
              /// `spec.projectedVolumeTemplate.sources[].configMap.items[].path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.projectedVolumeTemplate.sources[].downwardAPI`, with one field.
          public struct DownwardAPI: SchemaObject {
            public static let fields = FieldTable("?[", ["items"], [ItemsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(items: [ItemsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.items = items
              configure(&self)
            }
            /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items`: a list of ``ItemsItem``.
            @_alwaysEmitIntoClient public var items: [ItemsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }

            /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items[]`, with 4 fields.
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
              /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items[].fieldRef`: ``FieldRef``.
              @_alwaysEmitIntoClient public var fieldRef: FieldRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items[].mode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
              /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items[].path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.projectedVolumeTemplate.sources[].downwardAPI.items[].resourceFieldRef`: ``ResourceFieldRef``.
              @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.FieldRef``.
              public typealias FieldRef = CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.FieldRef
              /// The same as ``CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.ResourceFieldRef``.
              public typealias ResourceFieldRef = CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.ResourceFieldRef
            }
          }

          /// `spec.projectedVolumeTemplate.sources[].podCertificate`, with 7 fields.
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
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.certificateChainPath`: a string.
            @_alwaysEmitIntoClient public var certificateChainPath: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.credentialBundlePath`: a string.
            @_alwaysEmitIntoClient public var credentialBundlePath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.keyPath`: a string.
            @_alwaysEmitIntoClient public var keyPath: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.keyType`: a string, required.
            @_alwaysEmitIntoClient public var keyType: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.maxExpirationSeconds`: a whole number, format
            /// `int32`.
            @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.signerName`: a string, required.
            @_alwaysEmitIntoClient public var signerName: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].podCertificate.userAnnotations`: strings by name.
            @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
          }

          /// `spec.projectedVolumeTemplate.sources[].secret`, with 3 fields.
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
            /// `spec.projectedVolumeTemplate.sources[].secret.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].secret.items`: a list of ``ItemsItem``.
            @_alwaysEmitIntoClient public var items: [ItemsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].secret.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem``.
            public typealias ItemsItem =
              CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
          }

          /// `spec.projectedVolumeTemplate.sources[].serviceAccountToken`, with 3 fields.
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
            /// `spec.projectedVolumeTemplate.sources[].serviceAccountToken.audience`: a string.
            @_alwaysEmitIntoClient public var audience: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].serviceAccountToken.expirationSeconds`: a whole number, format
            /// `int64`.
            @_alwaysEmitIntoClient public var expirationSeconds: Int? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.projectedVolumeTemplate.sources[].serviceAccountToken.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }
      }

      /// `spec.replica`, with 6 fields.
      public struct Replica: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- !-",
          ["enabled", "minApplyDelay", "primary", "promotionToken", "self", "source"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          source: String,
          enabled: Bool? = nil,
          minApplyDelay: String? = nil,
          primary: String? = nil,
          promotionToken: String? = nil,
          self_: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.enabled = enabled
          self.minApplyDelay = minApplyDelay
          self.primary = primary
          self.promotionToken = promotionToken
          self.self_ = self_
          self.source = source
          configure(&self)
        }
        /// `spec.replica.enabled`: true or false.
        @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.replica.minApplyDelay`: a string.
        @_alwaysEmitIntoClient public var minApplyDelay: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.replica.primary`: a string.
        @_alwaysEmitIntoClient public var primary: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.replica.promotionToken`: a string.
        @_alwaysEmitIntoClient public var promotionToken: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.replica.self`: a string.
        @_alwaysEmitIntoClient public var self_: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        /// `spec.replica.source`: a string, required.
        @_alwaysEmitIntoClient public var source: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      }

      /// `spec.replicationSlots`, with 3 fields.
      public struct ReplicationSlots: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?-",
          ["highAvailability", "synchronizeReplicas", "updateInterval"],
          [HighAvailability.self, SynchronizeReplicas.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          highAvailability: HighAvailability? = nil,
          synchronizeReplicas: SynchronizeReplicas? = nil,
          updateInterval: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let highAvailability { self.highAvailability = highAvailability }
          if let synchronizeReplicas { self.synchronizeReplicas = synchronizeReplicas }
          self.updateInterval = updateInterval
          configure(&self)
        }
        /// `spec.replicationSlots.highAvailability`: ``HighAvailability``.
        @_alwaysEmitIntoClient public var highAvailability: HighAvailability {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.replicationSlots.synchronizeReplicas`: ``SynchronizeReplicas``.
        @_alwaysEmitIntoClient public var synchronizeReplicas: SynchronizeReplicas {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.replicationSlots.updateInterval`: a whole number, by default `30`.
        @_alwaysEmitIntoClient public var updateInterval: Int? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.replicationSlots.highAvailability`, with 3 fields.
        public struct HighAvailability: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["enabled", "slotPrefix", "synchronizeLogicalDecoding"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            enabled: Bool? = nil,
            slotPrefix: String? = nil,
            synchronizeLogicalDecoding: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            self.slotPrefix = slotPrefix
            self.synchronizeLogicalDecoding = synchronizeLogicalDecoding
            configure(&self)
          }
          /// `spec.replicationSlots.highAvailability.enabled`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.replicationSlots.highAvailability.slotPrefix`: a string, by default `"_cnpg_"`.
          @_alwaysEmitIntoClient public var slotPrefix: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.replicationSlots.highAvailability.synchronizeLogicalDecoding`: true or false.
          @_alwaysEmitIntoClient public var synchronizeLogicalDecoding: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
        }

        /// `spec.replicationSlots.synchronizeReplicas`, with 2 fields.
        public struct SynchronizeReplicas: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["enabled", "excludePatterns"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            enabled: Bool? = nil,
            excludePatterns: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            self.excludePatterns = excludePatterns
            configure(&self)
          }
          /// `spec.replicationSlots.synchronizeReplicas.enabled`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.replicationSlots.synchronizeReplicas.excludePatterns`: a list of strings.
          @_alwaysEmitIntoClient public var excludePatterns: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }
      }

      /// `spec.resources`, with 3 fields.
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
        /// `spec.resources.claims`: a list of ``ClaimsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.resources.limits`: quantities by name.
        @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.resources.requests`: quantities by name.
        @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.resources.claims[]`, with 2 fields.
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
          /// `spec.resources.claims[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources.claims[].request`: a string.
          @_alwaysEmitIntoClient public var request: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.seccompProfile`, with 2 fields.
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
        /// `spec.seccompProfile.localhostProfile`: a string.
        @_alwaysEmitIntoClient public var localhostProfile: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.seccompProfile.type`: a string, required.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.securityContext`, with 12 fields.
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
        /// `spec.securityContext.allowPrivilegeEscalation`: true or false.
        @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
        @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.securityContext.capabilities`: ``Capabilities``.
        @_alwaysEmitIntoClient public var capabilities: Capabilities {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.securityContext.privileged`: true or false.
        @_alwaysEmitIntoClient public var privileged: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.securityContext.procMount`: a string.
        @_alwaysEmitIntoClient public var procMount: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.securityContext.readOnlyRootFilesystem`: true or false.
        @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.securityContext.runAsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
        /// `spec.securityContext.runAsNonRoot`: true or false.
        @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.securityContext.runAsUser`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
        @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.securityContext.seccompProfile`: ``SeccompProfile``.
        @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.securityContext.windowsOptions`: ``WindowsOptions``.
        @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.AppArmorProfile``.
        public typealias AppArmorProfile = CloudNativePG.Cluster.Spec.PodSecurityContext.AppArmorProfile
        /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.SeLinuxOptions``.
        public typealias SeLinuxOptions = CloudNativePG.Cluster.Spec.PodSecurityContext.SeLinuxOptions
        /// The same as ``CloudNativePG.Cluster.Spec.SeccompProfile``.
        public typealias SeccompProfile = CloudNativePG.Cluster.Spec.SeccompProfile
        /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.WindowsOptions``.
        public typealias WindowsOptions = CloudNativePG.Cluster.Spec.PodSecurityContext.WindowsOptions

        /// `spec.securityContext.capabilities`, with 2 fields.
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
          /// `spec.securityContext.capabilities.add`: a list of strings.
          @_alwaysEmitIntoClient public var add: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.securityContext.capabilities.drop`: a list of strings.
          @_alwaysEmitIntoClient public var drop: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }
      }

      /// `spec.serviceAccountTemplate`, with one field.
      public struct ServiceAccountTemplate: SchemaObject {
        public static let fields = FieldTable("!{", ["metadata"], [Metadata.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.metadata = metadata
          configure(&self)
        }
        /// `spec.serviceAccountTemplate.metadata`: ``Metadata``, required.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.serviceAccountTemplate.metadata`, with 3 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["name", "annotations", "labels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            annotations: OrderedMap<String>? = nil,
            labels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let annotations { self.annotations = annotations }
            if let labels { self.labels = labels }
            configure(&self)
          }
          /// `spec.serviceAccountTemplate.metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.serviceAccountTemplate.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.serviceAccountTemplate.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
        }
      }

      /// `spec.storage`, with 4 fields.
      public struct Storage: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?- ?-",
          ["pvcTemplate", "resizeInUseVolumes", "size", "storageClass"],
          [PvcTemplate.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          pvcTemplate: PvcTemplate? = nil,
          resizeInUseVolumes: Bool? = nil,
          size: String? = nil,
          storageClass: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let pvcTemplate { self.pvcTemplate = pvcTemplate }
          self.resizeInUseVolumes = resizeInUseVolumes
          self.size = size
          self.storageClass = storageClass
          configure(&self)
        }
        /// `spec.storage.pvcTemplate`: ``PvcTemplate``.
        @_alwaysEmitIntoClient public var pvcTemplate: PvcTemplate {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.storage.resizeInUseVolumes`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var resizeInUseVolumes: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.storage.size`: a string.
        @_alwaysEmitIntoClient public var size: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.storage.storageClass`: a string.
        @_alwaysEmitIntoClient public var storageClass: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }

        /// `spec.storage.pvcTemplate`, with 9 fields.
        public struct PvcTemplate: SchemaObject {
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
          /// `spec.storage.pvcTemplate.accessModes`: a list of strings.
          @_alwaysEmitIntoClient public var accessModes: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.storage.pvcTemplate.dataSource`: ``DataSource``.
          @_alwaysEmitIntoClient public var dataSource: DataSource {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.storage.pvcTemplate.dataSourceRef`: ``DataSourceRef``.
          @_alwaysEmitIntoClient public var dataSourceRef: DataSourceRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.storage.pvcTemplate.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.storage.pvcTemplate.selector`: ``Selector``.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.storage.pvcTemplate.storageClassName`: a string.
          @_alwaysEmitIntoClient public var storageClassName: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.storage.pvcTemplate.volumeAttributesClassName`: a string.
          @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.storage.pvcTemplate.volumeMode`: a string.
          @_alwaysEmitIntoClient public var volumeMode: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.storage.pvcTemplate.volumeName`: a string.
          @_alwaysEmitIntoClient public var volumeName: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector``.
          public typealias Selector = CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector

          /// `spec.storage.pvcTemplate.dataSource`, with 3 fields.
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
            /// `spec.storage.pvcTemplate.dataSource.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.storage.pvcTemplate.dataSource.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.storage.pvcTemplate.dataSource.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.storage.pvcTemplate.dataSourceRef`, with 4 fields.
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
            /// `spec.storage.pvcTemplate.dataSourceRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.storage.pvcTemplate.dataSourceRef.apiGroup`: a string.
            @_alwaysEmitIntoClient public var apiGroup: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.storage.pvcTemplate.dataSourceRef.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.storage.pvcTemplate.dataSourceRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.storage.pvcTemplate.resources`, with 2 fields.
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
            /// `spec.storage.pvcTemplate.resources.limits`: quantities by name.
            @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.storage.pvcTemplate.resources.requests`: quantities by name.
            @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
          }
        }
      }

      /// `spec.superuserSecret`, with one field.
      public struct SuperuserSecret: SchemaObject {
        public static let fields = FieldTable("!-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.superuserSecret.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.tablespaces[]`, with 4 fields.
      public struct TablespacesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ !{ ?-",
          ["name", "owner", "storage", "temporary"],
          [Owner.self, Storage.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          storage: Storage,
          owner: Owner? = nil,
          temporary: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let owner { self.owner = owner }
          self.storage = storage
          self.temporary = temporary
          configure(&self)
        }
        /// `spec.tablespaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.tablespaces[].owner`: ``Owner``.
        @_alwaysEmitIntoClient public var owner: Owner {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.tablespaces[].storage`: ``Storage``, required.
        @_alwaysEmitIntoClient public var storage: Storage {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.tablespaces[].temporary`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var temporary: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// The same as ``CloudNativePG.Cluster.Spec.Storage``.
        public typealias Storage = CloudNativePG.Cluster.Spec.Storage

        /// `spec.tablespaces[].owner`, with one field.
        public struct Owner: SchemaObject {
          public static let fields = FieldTable("?-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.tablespaces[].owner.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }
      }

      /// `spec.topologySpreadConstraints[]`, with 8 fields.
      public struct TopologySpreadConstraintsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- !- ?- ?- ?- !- !-",
          [
            "labelSelector", "matchLabelKeys", "maxSkew", "minDomains", "nodeAffinityPolicy", "nodeTaintsPolicy",
            "topologyKey", "whenUnsatisfiable",
          ],
          [LabelSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          maxSkew: Int,
          topologyKey: String,
          whenUnsatisfiable: String,
          labelSelector: LabelSelector? = nil,
          matchLabelKeys: [String]? = nil,
          minDomains: Int? = nil,
          nodeAffinityPolicy: String? = nil,
          nodeTaintsPolicy: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let labelSelector { self.labelSelector = labelSelector }
          self.matchLabelKeys = matchLabelKeys
          self.maxSkew = maxSkew
          self.minDomains = minDomains
          self.nodeAffinityPolicy = nodeAffinityPolicy
          self.nodeTaintsPolicy = nodeTaintsPolicy
          self.topologyKey = topologyKey
          self.whenUnsatisfiable = whenUnsatisfiable
          configure(&self)
        }
        /// `spec.topologySpreadConstraints[].labelSelector`: ``LabelSelector``.
        @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.topologySpreadConstraints[].matchLabelKeys`: a list of strings.
        @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.topologySpreadConstraints[].maxSkew`: a whole number, format `int32`, required.
        @_alwaysEmitIntoClient public var maxSkew: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.topologySpreadConstraints[].minDomains`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var minDomains: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.topologySpreadConstraints[].nodeAffinityPolicy`: a string.
        @_alwaysEmitIntoClient public var nodeAffinityPolicy: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.topologySpreadConstraints[].nodeTaintsPolicy`: a string.
        @_alwaysEmitIntoClient public var nodeTaintsPolicy: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.topologySpreadConstraints[].topologyKey`: a string, required.
        @_alwaysEmitIntoClient public var topologyKey: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.topologySpreadConstraints[].whenUnsatisfiable`: a string, required.
        @_alwaysEmitIntoClient public var whenUnsatisfiable: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }

        /// `spec.topologySpreadConstraints[].labelSelector`, with 2 fields.
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
          /// `spec.topologySpreadConstraints[].labelSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.topologySpreadConstraints[].labelSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem
        }
      }
    }
  }
}
