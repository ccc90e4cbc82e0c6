// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CloudNativePG {
  /// `Pooler` of `postgresql.cnpg.io/v1`.
  ///
  /// Reference: https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  public struct Pooler: Resource {
    public static let type = ResourceType(
      group: "postgresql.cnpg.io",
      version: "v1",
      kind: "Pooler",
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

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!{ ?{ ?- ?{ !{ ?- ?{ ?{ ?-",
        [
          "cluster", "deploymentStrategy", "instances", "monitoring", "pgbouncer", "serviceAccountName",
          "serviceTemplate", "template", "type",
        ],
        [Cluster.self, DeploymentStrategy.self, Monitoring.self, Pgbouncer.self, ServiceTemplate.self, Template.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        cluster: Cluster,
        pgbouncer: Pgbouncer,
        deploymentStrategy: DeploymentStrategy? = nil,
        instances: Int? = nil,
        monitoring: Monitoring? = nil,
        serviceAccountName: String? = nil,
        serviceTemplate: ServiceTemplate? = nil,
        template: Template? = nil,
        type: TypeObject? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.cluster = cluster
        if let deploymentStrategy { self.deploymentStrategy = deploymentStrategy }
        self.instances = instances
        if let monitoring { self.monitoring = monitoring }
        self.pgbouncer = pgbouncer
        self.serviceAccountName = serviceAccountName
        if let serviceTemplate { self.serviceTemplate = serviceTemplate }
        if let template { self.template = template }
        self.type = type
        configure(&self)
      }
      /// `spec.cluster`: ``Cluster``, required.
      @_alwaysEmitIntoClient public var cluster: Cluster {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.deploymentStrategy`: ``DeploymentStrategy``.
      @_alwaysEmitIntoClient public var deploymentStrategy: DeploymentStrategy {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.instances`: a whole number, format `int32`, by default `1`.
      @_alwaysEmitIntoClient public var instances: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.monitoring`: ``Monitoring``.
      @_alwaysEmitIntoClient public var monitoring: Monitoring {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.pgbouncer`: ``Pgbouncer``, required.
      @_alwaysEmitIntoClient public var pgbouncer: Pgbouncer {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 5] }
        set { self[string: 5] = newValue }
      }
      /// `spec.serviceTemplate`: ``ServiceTemplate``.
      @_alwaysEmitIntoClient public var serviceTemplate: ServiceTemplate {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.template`: ``Template``.
      @_alwaysEmitIntoClient public var template: Template {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.type`: ``TypeObject``, by default `"rw"`.
      @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// The same as ``CloudNativePG.Backup.Spec.Cluster``.
      public typealias Cluster = CloudNativePG.Backup.Spec.Cluster

      /// `spec.deploymentStrategy`, with 2 fields.
      public struct DeploymentStrategy: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["rollingUpdate", "type"], [RollingUpdate.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          rollingUpdate: RollingUpdate? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let rollingUpdate { self.rollingUpdate = rollingUpdate }
          self.type = type
          configure(&self)
        }
        /// `spec.deploymentStrategy.rollingUpdate`: ``RollingUpdate``.
        @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdate {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.deploymentStrategy.type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }

        /// `spec.deploymentStrategy.rollingUpdate`, with 2 fields.
        public struct RollingUpdate: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["maxSurge", "maxUnavailable"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            maxSurge: IntOrString? = nil,
            maxUnavailable: IntOrString? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.maxSurge = maxSurge
            self.maxUnavailable = maxUnavailable
            configure(&self)
          }
          /// `spec.deploymentStrategy.rollingUpdate.maxSurge`: a whole number or a string.
          @_alwaysEmitIntoClient public var maxSurge: IntOrString? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.deploymentStrategy.rollingUpdate.maxUnavailable`: a whole number or a string.
          @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }
      }

      /// `spec.monitoring`, with 4 fields.
      public struct Monitoring: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[ ?{",
          ["enablePodMonitor", "podMonitorMetricRelabelings", "podMonitorRelabelings", "tls"],
          [PodMonitorMetricRelabelingsItem.self, PodMonitorRelabelingsItem.self, Tls.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          enablePodMonitor: Bool? = nil,
          podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? = nil,
          podMonitorRelabelings: [PodMonitorRelabelingsItem]? = nil,
          tls: Tls? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.enablePodMonitor = enablePodMonitor
          self.podMonitorMetricRelabelings = podMonitorMetricRelabelings
          self.podMonitorRelabelings = podMonitorRelabelings
          if let tls { self.tls = tls }
          configure(&self)
        }
        /// `spec.monitoring.enablePodMonitor`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var enablePodMonitor: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.monitoring.podMonitorMetricRelabelings`: a list of ``PodMonitorMetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.monitoring.podMonitorRelabelings`: a list of ``PodMonitorRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorRelabelings: [PodMonitorRelabelingsItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.monitoring.tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem``.
        public typealias PodMonitorMetricRelabelingsItem =
          CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.PodMonitorRelabelingsItem``.
        public typealias PodMonitorRelabelingsItem = CloudNativePG.Cluster.Spec.Monitoring.PodMonitorRelabelingsItem
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.Tls``.
        public typealias Tls = CloudNativePG.Cluster.Spec.Monitoring.Tls
      }

      /// `spec.pgbouncer`, with 12 fields.
      public struct Pgbouncer: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?{ ?{ ?- ?{ ?- ?- ?- ?- ?{ ?{",
          [
            "authQuery", "authQuerySecret", "clientCASecret", "clientTLSSecret", "image", "imageCatalogRef",
            "parameters", "paused", "pg_hba", "poolMode", "serverCASecret", "serverTLSSecret",
          ],
          [
            AuthQuerySecret.self, ClientCASecret.self, ClientTLSSecret.self, ImageCatalogRef.self, ServerCASecret.self,
            ServerTLSSecret.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          authQuery: String? = nil,
          authQuerySecret: AuthQuerySecret? = nil,
          clientCASecret: ClientCASecret? = nil,
          clientTLSSecret: ClientTLSSecret? = nil,
          image: String? = nil,
          imageCatalogRef: ImageCatalogRef? = nil,
          parameters: OrderedMap<String>? = nil,
          paused: Bool? = nil,
          pg_hba: [String]? = nil,
          poolMode: PoolMode? = nil,
          serverCASecret: ServerCASecret? = nil,
          serverTLSSecret: ServerTLSSecret? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.authQuery = authQuery
          if let authQuerySecret { self.authQuerySecret = authQuerySecret }
          if let clientCASecret { self.clientCASecret = clientCASecret }
          if let clientTLSSecret { self.clientTLSSecret = clientTLSSecret }
          self.image = image
          if let imageCatalogRef { self.imageCatalogRef = imageCatalogRef }
          if let parameters { self.parameters = parameters }
          self.paused = paused
          self.pg_hba = pg_hba
          self.poolMode = poolMode
          if let serverCASecret { self.serverCASecret = serverCASecret }
          if let serverTLSSecret { self.serverTLSSecret = serverTLSSecret }
          configure(&self)
        }
        /// `spec.pgbouncer.authQuery`: a string.
        @_alwaysEmitIntoClient public var authQuery: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.pgbouncer.authQuerySecret`: ``AuthQuerySecret``.
        @_alwaysEmitIntoClient public var authQuerySecret: AuthQuerySecret {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.pgbouncer.clientCASecret`: ``ClientCASecret``.
        @_alwaysEmitIntoClient public var clientCASecret: ClientCASecret {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.pgbouncer.clientTLSSecret`: ``ClientTLSSecret``.
        @_alwaysEmitIntoClient public var clientTLSSecret: ClientTLSSecret {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.pgbouncer.image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        /// `spec.pgbouncer.imageCatalogRef`: ``ImageCatalogRef``.
        @_alwaysEmitIntoClient public var imageCatalogRef: ImageCatalogRef {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.pgbouncer.parameters`: strings by name.
        @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.pgbouncer.paused`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var paused: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
        /// `spec.pgbouncer.pg_hba`: a list of strings.
        @_alwaysEmitIntoClient public var pg_hba: [String]? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.pgbouncer.poolMode`: ``PoolMode``, by default `"session"`.
        @_alwaysEmitIntoClient public var poolMode: PoolMode? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.pgbouncer.serverCASecret`: ``ServerCASecret``.
        @_alwaysEmitIntoClient public var serverCASecret: ServerCASecret {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.pgbouncer.serverTLSSecret`: ``ServerTLSSecret``.
        @_alwaysEmitIntoClient public var serverTLSSecret: ServerTLSSecret {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }

        /// `spec.pgbouncer.authQuerySecret`, with one field.
        public struct AuthQuerySecret: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.authQuerySecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.pgbouncer.clientCASecret`, with one field.
        public struct ClientCASecret: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.clientCASecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.pgbouncer.clientTLSSecret`, with one field.
        public struct ClientTLSSecret: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.clientTLSSecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.pgbouncer.imageCatalogRef`, with 4 fields.
        public struct ImageCatalogRef: SchemaObject {
          public static let fields = FieldTable("!- ?- !- !-", ["name", "apiGroup", "key", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            key: String,
            kind: String,
            apiGroup: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiGroup = apiGroup
            self.key = key
            self.kind = kind
            configure(&self)
          }
          /// `spec.pgbouncer.imageCatalogRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.pgbouncer.imageCatalogRef.apiGroup`: a string.
          @_alwaysEmitIntoClient public var apiGroup: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.pgbouncer.imageCatalogRef.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.pgbouncer.imageCatalogRef.kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        }

        /// `spec.pgbouncer.poolMode`, with 2 known values.
        public struct PoolMode: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `session`.
          @_alwaysEmitIntoClient public static var session: Self { Self(text: "session", unchecked: ()) }
          /// `transaction`.
          @_alwaysEmitIntoClient public static var transaction: Self { Self(text: "transaction", unchecked: ()) }
        }

        /// `spec.pgbouncer.serverCASecret`, with one field.
        public struct ServerCASecret: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.serverCASecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.pgbouncer.serverTLSSecret`, with one field.
        public struct ServerTLSSecret: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.serverTLSSecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }
      }

      /// `spec.serviceTemplate`, with 2 fields.
      public struct ServiceTemplate: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["metadata", "spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          metadata: Metadata? = nil,
          spec: Spec? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          configure(&self)
        }
        /// `spec.serviceTemplate.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.serviceTemplate.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata``.
        public typealias Metadata = CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata

        /// `spec.serviceTemplate.spec`, with 20 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?#port,protocol ?- ?- ?- ?{ ?- ?-",
            [
              "allocateLoadBalancerNodePorts", "clusterIP", "clusterIPs", "externalIPs", "externalName",
              "externalTrafficPolicy", "healthCheckNodePort", "internalTrafficPolicy", "ipFamilies", "ipFamilyPolicy",
              "loadBalancerClass", "loadBalancerIP", "loadBalancerSourceRanges", "ports", "publishNotReadyAddresses",
              "selector", "sessionAffinity", "sessionAffinityConfig", "trafficDistribution", "type",
            ],
            [PortsItem.self, SessionAffinityConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            allocateLoadBalancerNodePorts: Bool? = nil,
            clusterIP: String? = nil,
            clusterIPs: [String]? = nil,
            externalIPs: [String]? = nil,
            externalName: String? = nil,
            externalTrafficPolicy: String? = nil,
            healthCheckNodePort: Int? = nil,
            internalTrafficPolicy: String? = nil,
            ipFamilies: [String]? = nil,
            ipFamilyPolicy: String? = nil,
            loadBalancerClass: String? = nil,
            loadBalancerIP: String? = nil,
            loadBalancerSourceRanges: [String]? = nil,
            ports: [PortsItem]? = nil,
            publishNotReadyAddresses: Bool? = nil,
            selector: OrderedMap<String>? = nil,
            sessionAffinity: String? = nil,
            sessionAffinityConfig: SessionAffinityConfig? = nil,
            trafficDistribution: String? = nil,
            type: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts
            self.clusterIP = clusterIP
            self.clusterIPs = clusterIPs
            self.externalIPs = externalIPs
            self.externalName = externalName
            self.externalTrafficPolicy = externalTrafficPolicy
            self.healthCheckNodePort = healthCheckNodePort
            self.internalTrafficPolicy = internalTrafficPolicy
            self.ipFamilies = ipFamilies
            self.ipFamilyPolicy = ipFamilyPolicy
            self.loadBalancerClass = loadBalancerClass
            self.loadBalancerIP = loadBalancerIP
            self.loadBalancerSourceRanges = loadBalancerSourceRanges
            self.ports = ports
            self.publishNotReadyAddresses = publishNotReadyAddresses
            if let selector { self.selector = selector }
            self.sessionAffinity = sessionAffinity
            if let sessionAffinityConfig { self.sessionAffinityConfig = sessionAffinityConfig }
            self.trafficDistribution = trafficDistribution
            self.type = type
            configure(&self)
          }
          /// `spec.serviceTemplate.spec.allocateLoadBalancerNodePorts`: true or false.
          @_alwaysEmitIntoClient public var allocateLoadBalancerNodePorts: Bool? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.serviceTemplate.spec.clusterIP`: a string.
          @_alwaysEmitIntoClient public var clusterIP: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.serviceTemplate.spec.clusterIPs`: a list of strings.
          @_alwaysEmitIntoClient public var clusterIPs: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.serviceTemplate.spec.externalIPs`: a list of strings.
          @_alwaysEmitIntoClient public var externalIPs: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.serviceTemplate.spec.externalName`: a string.
          @_alwaysEmitIntoClient public var externalName: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.serviceTemplate.spec.externalTrafficPolicy`: a string.
          @_alwaysEmitIntoClient public var externalTrafficPolicy: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.serviceTemplate.spec.healthCheckNodePort`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var healthCheckNodePort: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.serviceTemplate.spec.internalTrafficPolicy`: a string.
          @_alwaysEmitIntoClient public var internalTrafficPolicy: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.serviceTemplate.spec.ipFamilies`: a list of strings.
          @_alwaysEmitIntoClient public var ipFamilies: [String]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.serviceTemplate.spec.ipFamilyPolicy`: a string.
          @_alwaysEmitIntoClient public var ipFamilyPolicy: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.serviceTemplate.spec.loadBalancerClass`: a string.
          @_alwaysEmitIntoClient public var loadBalancerClass: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.serviceTemplate.spec.loadBalancerIP`: a string.
          @_alwaysEmitIntoClient public var loadBalancerIP: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.serviceTemplate.spec.loadBalancerSourceRanges`: a list of strings.
          @_alwaysEmitIntoClient public var loadBalancerSourceRanges: [String]? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// `spec.serviceTemplate.spec.ports`: a list of ``PortsItem``, told apart by `port` and `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 13] }
            set { self[field: 13] = newValue }
          }
          /// `spec.serviceTemplate.spec.publishNotReadyAddresses`: true or false.
          @_alwaysEmitIntoClient public var publishNotReadyAddresses: Bool? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.serviceTemplate.spec.selector`: strings by name.
          @_alwaysEmitIntoClient public var selector: OrderedMap<String> {
            get { self[object: 15] }
            set { self[object: 15] = newValue }
            _modify { yield &self[object: 15] }
          }
          /// `spec.serviceTemplate.spec.sessionAffinity`: a string.
          @_alwaysEmitIntoClient public var sessionAffinity: String? {
            get { self[string: 16] }
            set { self[string: 16] = newValue }
          }
          /// `spec.serviceTemplate.spec.sessionAffinityConfig`: ``SessionAffinityConfig``.
          @_alwaysEmitIntoClient public var sessionAffinityConfig: SessionAffinityConfig {
            get { self[object: 17] }
            set { self[object: 17] = newValue }
            _modify { yield &self[object: 17] }
          }
          /// `spec.serviceTemplate.spec.trafficDistribution`: a string.
          @_alwaysEmitIntoClient public var trafficDistribution: String? {
            get { self[string: 18] }
            set { self[string: 18] = newValue }
          }
          /// `spec.serviceTemplate.spec.type`: a string.
          @_alwaysEmitIntoClient public var type: String? {
            get { self[string: 19] }
            set { self[string: 19] = newValue }
          }

          /// `spec.serviceTemplate.spec.ports[]`, with 6 fields.
          public struct PortsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- !- ?- ?-",
              ["name", "appProtocol", "nodePort", "port", "protocol", "targetPort"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              port: Int,
              name: String? = nil,
              appProtocol: String? = nil,
              nodePort: Int? = nil,
              `protocol`: String? = nil,
              targetPort: IntOrString? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.appProtocol = appProtocol
              self.nodePort = nodePort
              self.port = port
              self.`protocol` = `protocol`
              self.targetPort = targetPort
              configure(&self)
            }
            /// `spec.serviceTemplate.spec.ports[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.serviceTemplate.spec.ports[].appProtocol`: a string.
            @_alwaysEmitIntoClient public var appProtocol: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.serviceTemplate.spec.ports[].nodePort`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var nodePort: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.serviceTemplate.spec.ports[].port`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].protocol`: a string, by default `"TCP"`.
            @_alwaysEmitIntoClient public var `protocol`: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.serviceTemplate.spec.ports[].targetPort`: a whole number or a string.
            @_alwaysEmitIntoClient public var targetPort: IntOrString? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
          }

          /// `spec.serviceTemplate.spec.sessionAffinityConfig`, with one field.
          public struct SessionAffinityConfig: SchemaObject {
            public static let fields = FieldTable("?{", ["clientIP"], [ClientIP.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(clientIP: ClientIP? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let clientIP { self.clientIP = clientIP }
              configure(&self)
            }
            /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP`: ``ClientIP``.
            @_alwaysEmitIntoClient public var clientIP: ClientIP {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP`, with one field.
            public struct ClientIP: SchemaObject {
              public static let fields = FieldTable("?-", ["timeoutSeconds"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                timeoutSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.timeoutSeconds = timeoutSeconds
                configure(&self)
              }
              /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP.timeoutSeconds`: a whole number, format
              /// `int32`.
              @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
            }
          }
        }
      }

      /// `spec.template`, with 2 fields.
      public struct Template: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["metadata", "spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          metadata: Metadata? = nil,
          spec: Spec? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          configure(&self)
        }
        /// `spec.template.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.template.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata``.
        public typealias Metadata = CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata

        /// `spec.template.spec`, with 42 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(
            """
            ?- ?{ ?- !#name ?{ ?- ?- ?#name ?#ip ?- ?- ?- ?- ?- ?- ?#name ?#name ?- ?- ?{ ?- ?- ?- ?- ?[ ?#name ?{ ?- \
            ?- ?- ?#name ?{ ?{ ?- ?- ?- ?- ?- ?- ?[ ?#topologyKey,whenUnsatisfiable ?#name
            """,
            [
              "activeDeadlineSeconds", "affinity", "automountServiceAccountToken", "containers", "dnsConfig",
              "dnsPolicy", "enableServiceLinks", "ephemeralContainers", "hostAliases", "hostIPC", "hostNetwork",
              "hostPID", "hostUsers", "hostname", "hostnameOverride", "imagePullSecrets", "initContainers", "nodeName",
              "nodeSelector", "os", "overhead", "preemptionPolicy", "priority", "priorityClassName", "readinessGates",
              "resourceClaims", "resources", "restartPolicy", "runtimeClassName", "schedulerName", "schedulingGates",
              "schedulingGroup", "securityContext", "serviceAccount", "serviceAccountName", "setHostnameAsFQDN",
              "shareProcessNamespace", "subdomain", "terminationGracePeriodSeconds", "tolerations",
              "topologySpreadConstraints", "volumes",
            ],
            [
              Affinity.self, ContainersItem.self, DnsConfig.self, EphemeralContainersItem.self, HostAliasesItem.self,
              ImagePullSecretsItem.self, InitContainersItem.self, Os.self, ReadinessGatesItem.self,
              ResourceClaimsItem.self, Resources.self, SchedulingGatesItem.self, SchedulingGroup.self,
              SecurityContext.self, TolerationsItem.self, TopologySpreadConstraintsItem.self, VolumesItem.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            containers: [ContainersItem],
            activeDeadlineSeconds: Int? = nil,
            affinity: Affinity? = nil,
            automountServiceAccountToken: Bool? = nil,
            dnsConfig: DnsConfig? = nil,
            dnsPolicy: String? = nil,
            enableServiceLinks: Bool? = nil,
            ephemeralContainers: [EphemeralContainersItem]? = nil,
            hostAliases: [HostAliasesItem]? = nil,
            hostIPC: Bool? = nil,
            hostNetwork: Bool? = nil,
            hostPID: Bool? = nil,
            hostUsers: Bool? = nil,
            hostname: String? = nil,
            hostnameOverride: String? = nil,
            imagePullSecrets: [ImagePullSecretsItem]? = nil,
            initContainers: [InitContainersItem]? = nil,
            nodeName: String? = nil,
            nodeSelector: OrderedMap<String>? = nil,
            os: Os? = nil,
            overhead: OrderedMap<Quantity>? = nil,
            preemptionPolicy: String? = nil,
            priority: Int? = nil,
            priorityClassName: String? = nil,
            readinessGates: [ReadinessGatesItem]? = nil,
            resourceClaims: [ResourceClaimsItem]? = nil,
            resources: Resources? = nil,
            restartPolicy: String? = nil,
            runtimeClassName: String? = nil,
            schedulerName: String? = nil,
            schedulingGates: [SchedulingGatesItem]? = nil,
            schedulingGroup: SchedulingGroup? = nil,
            securityContext: SecurityContext? = nil,
            serviceAccount: String? = nil,
            serviceAccountName: String? = nil,
            setHostnameAsFQDN: Bool? = nil,
            shareProcessNamespace: Bool? = nil,
            subdomain: String? = nil,
            terminationGracePeriodSeconds: Int? = nil,
            tolerations: [TolerationsItem]? = nil,
            topologySpreadConstraints: [TopologySpreadConstraintsItem]? = nil,
            volumes: [VolumesItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.activeDeadlineSeconds = activeDeadlineSeconds
            if let affinity { self.affinity = affinity }
            self.automountServiceAccountToken = automountServiceAccountToken
            self.containers = containers
            if let dnsConfig { self.dnsConfig = dnsConfig }
            self.dnsPolicy = dnsPolicy
            self.enableServiceLinks = enableServiceLinks
            self.ephemeralContainers = ephemeralContainers
            self.hostAliases = hostAliases
            self.hostIPC = hostIPC
            self.hostNetwork = hostNetwork
            self.hostPID = hostPID
            self.hostUsers = hostUsers
            self.hostname = hostname
            self.hostnameOverride = hostnameOverride
            self.imagePullSecrets = imagePullSecrets
            self.initContainers = initContainers
            self.nodeName = nodeName
            if let nodeSelector { self.nodeSelector = nodeSelector }
            if let os { self.os = os }
            if let overhead { self.overhead = overhead }
            self.preemptionPolicy = preemptionPolicy
            self.priority = priority
            self.priorityClassName = priorityClassName
            self.readinessGates = readinessGates
            self.resourceClaims = resourceClaims
            if let resources { self.resources = resources }
            self.restartPolicy = restartPolicy
            self.runtimeClassName = runtimeClassName
            self.schedulerName = schedulerName
            self.schedulingGates = schedulingGates
            if let schedulingGroup { self.schedulingGroup = schedulingGroup }
            if let securityContext { self.securityContext = securityContext }
            self.serviceAccount = serviceAccount
            self.serviceAccountName = serviceAccountName
            self.setHostnameAsFQDN = setHostnameAsFQDN
            self.shareProcessNamespace = shareProcessNamespace
            self.subdomain = subdomain
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.tolerations = tolerations
            self.topologySpreadConstraints = topologySpreadConstraints
            self.volumes = volumes
            configure(&self)
          }
          /// `spec.template.spec.activeDeadlineSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.template.spec.affinity`: ``Affinity``.
          @_alwaysEmitIntoClient public var affinity: Affinity {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.template.spec.automountServiceAccountToken`: true or false.
          @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.template.spec.containers`: a list of ``ContainersItem``, required, told apart by `name`.
          @_alwaysEmitIntoClient public var containers: [ContainersItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.template.spec.dnsConfig`: ``DnsConfig``.
          @_alwaysEmitIntoClient public var dnsConfig: DnsConfig {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.template.spec.dnsPolicy`: a string.
          @_alwaysEmitIntoClient public var dnsPolicy: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.template.spec.enableServiceLinks`: true or false.
          @_alwaysEmitIntoClient public var enableServiceLinks: Bool? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.template.spec.ephemeralContainers`: a list of ``EphemeralContainersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var ephemeralContainers: [EphemeralContainersItem]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.template.spec.hostAliases`: a list of ``HostAliasesItem``, told apart by `ip`.
          @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.template.spec.hostIPC`: true or false.
          @_alwaysEmitIntoClient public var hostIPC: Bool? { get { self[field: 9] } set { self[field: 9] = newValue } }
          /// `spec.template.spec.hostNetwork`: true or false.
          @_alwaysEmitIntoClient public var hostNetwork: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.template.spec.hostPID`: true or false.
          @_alwaysEmitIntoClient public var hostPID: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.template.spec.hostUsers`: true or false.
          @_alwaysEmitIntoClient public var hostUsers: Bool? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// `spec.template.spec.hostname`: a string.
          @_alwaysEmitIntoClient public var hostname: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.template.spec.hostnameOverride`: a string.
          @_alwaysEmitIntoClient public var hostnameOverride: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.template.spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
            get { self[field: 15] }
            set { self[field: 15] = newValue }
          }
          /// `spec.template.spec.initContainers`: a list of ``InitContainersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var initContainers: [InitContainersItem]? {
            get { self[field: 16] }
            set { self[field: 16] = newValue }
          }
          /// `spec.template.spec.nodeName`: a string.
          @_alwaysEmitIntoClient public var nodeName: String? {
            get { self[string: 17] }
            set { self[string: 17] = newValue }
          }
          /// `spec.template.spec.nodeSelector`: strings by name.
          @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
            get { self[object: 18] }
            set { self[object: 18] = newValue }
            _modify { yield &self[object: 18] }
          }
          /// `spec.template.spec.os`: ``Os``.
          @_alwaysEmitIntoClient public var os: Os {
            get { self[object: 19] }
            set { self[object: 19] = newValue }
            _modify { yield &self[object: 19] }
          }
          /// `spec.template.spec.overhead`: quantities by name.
          @_alwaysEmitIntoClient public var overhead: OrderedMap<Quantity> {
            get { self[object: 20] }
            set { self[object: 20] = newValue }
            _modify { yield &self[object: 20] }
          }
          /// `spec.template.spec.preemptionPolicy`: a string.
          @_alwaysEmitIntoClient public var preemptionPolicy: String? {
            get { self[string: 21] }
            set { self[string: 21] = newValue }
          }
          /// `spec.template.spec.priority`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var priority: Int? {
            get { self[field: 22] }
            set { self[field: 22] = newValue }
          }
          /// `spec.template.spec.priorityClassName`: a string.
          @_alwaysEmitIntoClient public var priorityClassName: String? {
            get { self[string: 23] }
            set { self[string: 23] = newValue }
          }
          /// `spec.template.spec.readinessGates`: a list of ``ReadinessGatesItem``.
          @_alwaysEmitIntoClient public var readinessGates: [ReadinessGatesItem]? {
            get { self[field: 24] }
            set { self[field: 24] = newValue }
          }
          /// `spec.template.spec.resourceClaims`: a list of ``ResourceClaimsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? {
            get { self[field: 25] }
            set { self[field: 25] = newValue }
          }
          /// `spec.template.spec.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 26] }
            set { self[object: 26] = newValue }
            _modify { yield &self[object: 26] }
          }
          /// `spec.template.spec.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? {
            get { self[string: 27] }
            set { self[string: 27] = newValue }
          }
          /// `spec.template.spec.runtimeClassName`: a string.
          @_alwaysEmitIntoClient public var runtimeClassName: String? {
            get { self[string: 28] }
            set { self[string: 28] = newValue }
          }
          /// `spec.template.spec.schedulerName`: a string.
          @_alwaysEmitIntoClient public var schedulerName: String? {
            get { self[string: 29] }
            set { self[string: 29] = newValue }
          }
          /// `spec.template.spec.schedulingGates`: a list of ``SchedulingGatesItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var schedulingGates: [SchedulingGatesItem]? {
            get { self[field: 30] }
            set { self[field: 30] = newValue }
          }
          /// `spec.template.spec.schedulingGroup`: ``SchedulingGroup``.
          @_alwaysEmitIntoClient public var schedulingGroup: SchedulingGroup {
            get { self[object: 31] }
            set { self[object: 31] = newValue }
            _modify { yield &self[object: 31] }
          }
          /// `spec.template.spec.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext {
            get { self[object: 32] }
            set { self[object: 32] = newValue }
            _modify { yield &self[object: 32] }
          }
          /// `spec.template.spec.serviceAccount`: a string.
          @_alwaysEmitIntoClient public var serviceAccount: String? {
            get { self[string: 33] }
            set { self[string: 33] = newValue }
          }
          /// `spec.template.spec.serviceAccountName`: a string.
          @_alwaysEmitIntoClient public var serviceAccountName: String? {
            get { self[string: 34] }
            set { self[string: 34] = newValue }
          }
          /// `spec.template.spec.setHostnameAsFQDN`: true or false.
          @_alwaysEmitIntoClient public var setHostnameAsFQDN: Bool? {
            get { self[field: 35] }
            set { self[field: 35] = newValue }
          }
          /// `spec.template.spec.shareProcessNamespace`: true or false.
          @_alwaysEmitIntoClient public var shareProcessNamespace: Bool? {
            get { self[field: 36] }
            set { self[field: 36] = newValue }
          }
          /// `spec.template.spec.subdomain`: a string.
          @_alwaysEmitIntoClient public var subdomain: String? {
            get { self[string: 37] }
            set { self[string: 37] = newValue }
          }
          /// `spec.template.spec.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
            get { self[field: 38] }
            set { self[field: 38] = newValue }
          }
          /// `spec.template.spec.tolerations`: a list of ``TolerationsItem``.
          @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
            get { self[field: 39] }
            set { self[field: 39] = newValue }
          }
          /// `spec.template.spec.topologySpreadConstraints`: a list of ``TopologySpreadConstraintsItem``, told apart by
          /// `topologyKey` and `whenUnsatisfiable`.
          @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraintsItem]? {
            get { self[field: 40] }
            set { self[field: 40] = newValue }
          }
          /// `spec.template.spec.volumes`: a list of ``VolumesItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var volumes: [VolumesItem]? {
            get { self[field: 41] }
            set { self[field: 41] = newValue }
          }
          /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem``.
          public typealias InitContainersItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem
          /// The same as ``CloudNativePG.Cluster.Spec.Resources``.
          public typealias Resources = CloudNativePG.Cluster.Spec.Resources
          /// The same as ``CloudNativePG.Cluster.Spec.Affinity.TolerationsItem``.
          public typealias TolerationsItem = CloudNativePG.Cluster.Spec.Affinity.TolerationsItem
          /// The same as ``CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem``.
          public typealias TopologySpreadConstraintsItem = CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem

          /// `spec.template.spec.affinity`, with 3 fields.
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
            /// `spec.template.spec.affinity.nodeAffinity`: ``NodeAffinity``.
            @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.template.spec.affinity.podAffinity`: ``PodAffinity``.
            @_alwaysEmitIntoClient public var podAffinity: PodAffinity {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.template.spec.affinity.podAntiAffinity`: ``PodAntiAffinity``.
            @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Affinity.NodeAffinity``.
            public typealias NodeAffinity = CloudNativePG.Cluster.Spec.Affinity.NodeAffinity

            /// `spec.template.spec.affinity.podAffinity`, with 2 fields.
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
              /// `spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of
              /// ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of
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

            /// `spec.template.spec.affinity.podAntiAffinity`, with 2 fields.
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
              /// `spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list
              /// of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list
              /// of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
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
          }

          /// `spec.template.spec.containers[]`, with 25 fields.
          public struct ContainersItem: SchemaObject {
            public static let fields = FieldTable(
              """
              !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?#devicePath \
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
            /// `spec.template.spec.containers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.spec.containers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.template.spec.containers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.template.spec.containers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.template.spec.containers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.template.spec.containers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.template.spec.containers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.template.spec.containers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.template.spec.containers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.template.spec.containers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and
            /// `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? {
              get { self[field: 9] }
              set { self[field: 9] = newValue }
            }
            /// `spec.template.spec.containers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
              get { self[object: 10] }
              set { self[object: 10] = newValue }
              _modify { yield &self[object: 10] }
            }
            /// `spec.template.spec.containers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
              get { self[field: 11] }
              set { self[field: 11] = newValue }
            }
            /// `spec.template.spec.containers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources {
              get { self[object: 12] }
              set { self[object: 12] = newValue }
              _modify { yield &self[object: 12] }
            }
            /// `spec.template.spec.containers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? {
              get { self[string: 13] }
              set { self[string: 13] = newValue }
            }
            /// `spec.template.spec.containers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
              get { self[field: 14] }
              set { self[field: 14] = newValue }
            }
            /// `spec.template.spec.containers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext {
              get { self[object: 15] }
              set { self[object: 15] = newValue }
              _modify { yield &self[object: 15] }
            }
            /// `spec.template.spec.containers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
              get { self[object: 16] }
              set { self[object: 16] = newValue }
              _modify { yield &self[object: 16] }
            }
            /// `spec.template.spec.containers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? {
              get { self[field: 17] }
              set { self[field: 17] = newValue }
            }
            /// `spec.template.spec.containers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? {
              get { self[field: 18] }
              set { self[field: 18] = newValue }
            }
            /// `spec.template.spec.containers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? {
              get { self[string: 19] }
              set { self[string: 19] = newValue }
            }
            /// `spec.template.spec.containers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
              get { self[string: 20] }
              set { self[string: 20] = newValue }
            }
            /// `spec.template.spec.containers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 21] } set { self[field: 21] = newValue } }
            /// `spec.template.spec.containers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by
            /// `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
              get { self[field: 22] }
              set { self[field: 22] = newValue }
            }
            /// `spec.template.spec.containers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by
            /// `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
              get { self[field: 23] }
              set { self[field: 23] = newValue }
            }
            /// `spec.template.spec.containers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? {
              get { self[string: 24] }
              set { self[string: 24] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.EnvItem``.
            public typealias EnvItem = CloudNativePG.Cluster.Spec.EnvItem
            /// The same as ``CloudNativePG.Cluster.Spec.EnvFromItem``.
            public typealias EnvFromItem = CloudNativePG.Cluster.Spec.EnvFromItem
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias ReadinessProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
            /// The same as ``CloudNativePG.Cluster.Spec.Resources``.
            public typealias Resources = CloudNativePG.Cluster.Spec.Resources
            /// The same as ``CloudNativePG.Cluster.Spec.SecurityContext``.
            public typealias SecurityContext = CloudNativePG.Cluster.Spec.SecurityContext
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias StartupProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe

            /// `spec.template.spec.containers[].lifecycle`, with 3 fields.
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
              /// `spec.template.spec.containers[].lifecycle.postStart`: ``PostStart``.
              @_alwaysEmitIntoClient public var postStart: PostStart {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.template.spec.containers[].lifecycle.preStop`: ``PreStop``.
              @_alwaysEmitIntoClient public var preStop: PreStop {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.template.spec.containers[].lifecycle.stopSignal`: a string.
              @_alwaysEmitIntoClient public var stopSignal: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart``.
              public typealias PreStop = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart

              /// `spec.template.spec.containers[].lifecycle.postStart`, with 4 fields.
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
                /// `spec.template.spec.containers[].lifecycle.postStart.exec`: ``Exec``.
                @_alwaysEmitIntoClient public var exec: Exec {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.template.spec.containers[].lifecycle.postStart.httpGet`: ``HttpGet``.
                @_alwaysEmitIntoClient public var httpGet: HttpGet {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.template.spec.containers[].lifecycle.postStart.sleep`: ``Sleep``.
                @_alwaysEmitIntoClient public var sleep: Sleep {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }
                /// `spec.template.spec.containers[].lifecycle.postStart.tcpSocket`: ``TcpSocket``.
                @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
                  get { self[object: 3] }
                  set { self[object: 3] = newValue }
                  _modify { yield &self[object: 3] }
                }
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec``.
                public typealias Exec = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet``.
                public typealias HttpGet = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket``.
                public typealias TcpSocket =
                  CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket

                /// `spec.template.spec.containers[].lifecycle.postStart.sleep`, with one field.
                public struct Sleep: SchemaObject {
                  public static let fields = FieldTable("!-", ["seconds"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.seconds = seconds
                    configure(&self)
                  }
                  /// `spec.template.spec.containers[].lifecycle.postStart.sleep.seconds`: a whole number, format
                  /// `int64`, required.
                  @_alwaysEmitIntoClient public var seconds: Int? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                }
              }
            }

            /// `spec.template.spec.containers[].livenessProbe`, with 10 fields.
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
              /// `spec.template.spec.containers[].livenessProbe.exec`: ``Exec``.
              @_alwaysEmitIntoClient public var exec: Exec {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.template.spec.containers[].livenessProbe.failureThreshold`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var failureThreshold: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.containers[].livenessProbe.grpc`: ``Grpc``.
              @_alwaysEmitIntoClient public var grpc: Grpc {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.template.spec.containers[].livenessProbe.httpGet`: ``HttpGet``.
              @_alwaysEmitIntoClient public var httpGet: HttpGet {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.template.spec.containers[].livenessProbe.initialDelaySeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
              /// `spec.template.spec.containers[].livenessProbe.periodSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var periodSeconds: Int? {
                get { self[field: 5] }
                set { self[field: 5] = newValue }
              }
              /// `spec.template.spec.containers[].livenessProbe.successThreshold`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var successThreshold: Int? {
                get { self[field: 6] }
                set { self[field: 6] = newValue }
              }
              /// `spec.template.spec.containers[].livenessProbe.tcpSocket`: ``TcpSocket``.
              @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
                get { self[object: 7] }
                set { self[object: 7] = newValue }
                _modify { yield &self[object: 7] }
              }
              /// `spec.template.spec.containers[].livenessProbe.terminationGracePeriodSeconds`: a whole number, format
              /// `int64`.
              @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
                get { self[field: 8] }
                set { self[field: 8] = newValue }
              }
              /// `spec.template.spec.containers[].livenessProbe.timeoutSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
                get { self[field: 9] }
                set { self[field: 9] = newValue }
              }

              /// `spec.template.spec.containers[].livenessProbe.exec`, with one field.
              public struct Exec: SchemaObject {
                public static let fields = FieldTable("?-", ["command"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  command: [String]? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.command = command
                  configure(&self)
                }
                /// `spec.template.spec.containers[].livenessProbe.exec.command`: a list of strings.
                @_alwaysEmitIntoClient public var command: [String]? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
              }

              /// `spec.template.spec.containers[].livenessProbe.grpc`, with 2 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.grpc.port`: a whole number, format `int32`, required.
                @_alwaysEmitIntoClient public var port: Int? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.grpc.service`: a string, by default `""`.
                @_alwaysEmitIntoClient public var service: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }

              /// `spec.template.spec.containers[].livenessProbe.httpGet`, with 5 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.httpGet.host`: a string.
                @_alwaysEmitIntoClient public var host: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders`: a list of ``HttpHeadersItem``.
                @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.path`: a string.
                @_alwaysEmitIntoClient public var path: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.port`: a whole number or a string, required.
                @_alwaysEmitIntoClient public var port: IntOrString? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.scheme`: a string.
                @_alwaysEmitIntoClient public var scheme: String? {
                  get { self[string: 4] }
                  set { self[string: 4] = newValue }
                }

                /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[]`, with 2 fields.
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
                  /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].value`: a string, required.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }
              }

              /// `spec.template.spec.containers[].livenessProbe.tcpSocket`, with 2 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.tcpSocket.host`: a string.
                @_alwaysEmitIntoClient public var host: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.template.spec.containers[].livenessProbe.tcpSocket.port`: a whole number or a string,
                /// required.
                @_alwaysEmitIntoClient public var port: IntOrString? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
              }
            }

            /// `spec.template.spec.containers[].ports[]`, with 5 fields.
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
              /// `spec.template.spec.containers[].ports[].name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.containers[].ports[].containerPort`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var containerPort: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.containers[].ports[].hostIP`: a string.
              @_alwaysEmitIntoClient public var hostIP: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.containers[].ports[].hostPort`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var hostPort: Int? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.containers[].ports[].protocol`: a string, by default `"TCP"`.
              @_alwaysEmitIntoClient public var `protocol`: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
            }

            /// `spec.template.spec.containers[].resizePolicy[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].resizePolicy[].resourceName`: a string, required.
              @_alwaysEmitIntoClient public var resourceName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.containers[].resizePolicy[].restartPolicy`: a string, required.
              @_alwaysEmitIntoClient public var restartPolicy: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.template.spec.containers[].restartPolicyRules[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].restartPolicyRules[].action`: a string, required.
              @_alwaysEmitIntoClient public var action: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes`: ``ExitCodes``.
              @_alwaysEmitIntoClient public var exitCodes: ExitCodes {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }

              /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes`, with 2 fields.
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
                /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes.operator`: a string, required.
                @_alwaysEmitIntoClient public var `operator`: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes.values`: a list of whole numbers.
                @_alwaysEmitIntoClient public var values: [Int]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
              }
            }

            /// `spec.template.spec.containers[].volumeDevices[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].volumeDevices[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.containers[].volumeDevices[].devicePath`: a string, required.
              @_alwaysEmitIntoClient public var devicePath: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.template.spec.containers[].volumeMounts[]`, with 7 fields.
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
              /// `spec.template.spec.containers[].volumeMounts[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].mountPath`: a string, required.
              @_alwaysEmitIntoClient public var mountPath: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].mountPropagation`: a string.
              @_alwaysEmitIntoClient public var mountPropagation: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].recursiveReadOnly`: a string.
              @_alwaysEmitIntoClient public var recursiveReadOnly: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.template.spec.containers[].volumeMounts[].subPathExpr`: a string.
              @_alwaysEmitIntoClient public var subPathExpr: String? {
                get { self[string: 6] }
                set { self[string: 6] = newValue }
              }
            }
          }

          /// `spec.template.spec.dnsConfig`, with 3 fields.
          public struct DnsConfig: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?-",
              ["nameservers", "options", "searches"],
              [OptionsItem.self]
            )
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
            /// `spec.template.spec.dnsConfig.nameservers`: a list of strings.
            @_alwaysEmitIntoClient public var nameservers: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.template.spec.dnsConfig.options`: a list of ``OptionsItem``.
            @_alwaysEmitIntoClient public var options: [OptionsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.template.spec.dnsConfig.searches`: a list of strings.
            @_alwaysEmitIntoClient public var searches: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.template.spec.dnsConfig.options[]`, with 2 fields.
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
              /// `spec.template.spec.dnsConfig.options[].name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.dnsConfig.options[].value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.template.spec.ephemeralContainers[]`, with 26 fields.
          public struct EphemeralContainersItem: SchemaObject {
            public static let fields = FieldTable(
              """
              !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?- \
              ?#devicePath ?#mountPath ?-
              """,
              [
                "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
                "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules",
                "securityContext", "startupProbe", "stdin", "stdinOnce", "targetContainerName",
                "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts",
                "workingDir",
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
              targetContainerName: String? = nil,
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
              self.targetContainerName = targetContainerName
              self.terminationMessagePath = terminationMessagePath
              self.terminationMessagePolicy = terminationMessagePolicy
              self.tty = tty
              self.volumeDevices = volumeDevices
              self.volumeMounts = volumeMounts
              self.workingDir = workingDir
              configure(&self)
            }
            /// `spec.template.spec.ephemeralContainers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.template.spec.ephemeralContainers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.template.spec.ephemeralContainers[].ports`: a list of ``PortsItem``, told apart by `containerPort`
            /// and `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? {
              get { self[field: 9] }
              set { self[field: 9] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
              get { self[object: 10] }
              set { self[object: 10] = newValue }
              _modify { yield &self[object: 10] }
            }
            /// `spec.template.spec.ephemeralContainers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
              get { self[field: 11] }
              set { self[field: 11] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources {
              get { self[object: 12] }
              set { self[object: 12] = newValue }
              _modify { yield &self[object: 12] }
            }
            /// `spec.template.spec.ephemeralContainers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? {
              get { self[string: 13] }
              set { self[string: 13] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
              get { self[field: 14] }
              set { self[field: 14] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext {
              get { self[object: 15] }
              set { self[object: 15] = newValue }
              _modify { yield &self[object: 15] }
            }
            /// `spec.template.spec.ephemeralContainers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
              get { self[object: 16] }
              set { self[object: 16] = newValue }
              _modify { yield &self[object: 16] }
            }
            /// `spec.template.spec.ephemeralContainers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? {
              get { self[field: 17] }
              set { self[field: 17] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? {
              get { self[field: 18] }
              set { self[field: 18] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].targetContainerName`: a string.
            @_alwaysEmitIntoClient public var targetContainerName: String? {
              get { self[string: 19] }
              set { self[string: 19] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? {
              get { self[string: 20] }
              set { self[string: 20] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
              get { self[string: 21] }
              set { self[string: 21] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 22] } set { self[field: 22] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by
            /// `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
              get { self[field: 23] }
              set { self[field: 23] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by
            /// `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
              get { self[field: 24] }
              set { self[field: 24] = newValue }
            }
            /// `spec.template.spec.ephemeralContainers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? {
              get { self[string: 25] }
              set { self[string: 25] = newValue }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.EnvItem``.
            public typealias EnvItem = CloudNativePG.Cluster.Spec.EnvItem
            /// The same as ``CloudNativePG.Cluster.Spec.EnvFromItem``.
            public typealias EnvFromItem = CloudNativePG.Cluster.Spec.EnvFromItem
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle``.
            public typealias Lifecycle = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias LivenessProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.PortsItem``.
            public typealias PortsItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.PortsItem
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias ReadinessProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.ResizePolicyItem``.
            public typealias ResizePolicyItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.ResizePolicyItem
            /// The same as ``CloudNativePG.Cluster.Spec.Resources``.
            public typealias Resources = CloudNativePG.Cluster.Spec.Resources
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem``.
            public typealias RestartPolicyRulesItem =
              CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem
            /// The same as ``CloudNativePG.Cluster.Spec.SecurityContext``.
            public typealias SecurityContext = CloudNativePG.Cluster.Spec.SecurityContext
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias StartupProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeDevicesItem``.
            public typealias VolumeDevicesItem =
              CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeDevicesItem
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeMountsItem``.
            public typealias VolumeMountsItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeMountsItem
          }

          /// `spec.template.spec.hostAliases[]`, with 2 fields.
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
            /// `spec.template.spec.hostAliases[].hostnames`: a list of strings.
            @_alwaysEmitIntoClient public var hostnames: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.template.spec.hostAliases[].ip`: a string, required.
            @_alwaysEmitIntoClient public var ip: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          }

          /// `spec.template.spec.imagePullSecrets[]`, with one field.
          public struct ImagePullSecretsItem: SchemaObject {
            public static let fields = FieldTable("?-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.imagePullSecrets[].name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.template.spec.os`, with one field.
          public struct Os: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.os.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.template.spec.readinessGates[]`, with one field.
          public struct ReadinessGatesItem: SchemaObject {
            public static let fields = FieldTable("!-", ["conditionType"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(conditionType: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.conditionType = conditionType
              configure(&self)
            }
            /// `spec.template.spec.readinessGates[].conditionType`: a string, required.
            @_alwaysEmitIntoClient public var conditionType: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.template.spec.resourceClaims[]`, with 3 fields.
          public struct ResourceClaimsItem: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?-",
              ["name", "resourceClaimName", "resourceClaimTemplateName"]
            )
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
            /// `spec.template.spec.resourceClaims[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.spec.resourceClaims[].resourceClaimName`: a string.
            @_alwaysEmitIntoClient public var resourceClaimName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.template.spec.resourceClaims[].resourceClaimTemplateName`: a string.
            @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.template.spec.schedulingGates[]`, with one field.
          public struct SchedulingGatesItem: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.schedulingGates[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.template.spec.schedulingGroup`, with one field.
          public struct SchedulingGroup: SchemaObject {
            public static let fields = FieldTable("?-", ["podGroupName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              podGroupName: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.podGroupName = podGroupName
              configure(&self)
            }
            /// `spec.template.spec.schedulingGroup.podGroupName`: a string.
            @_alwaysEmitIntoClient public var podGroupName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.template.spec.securityContext`, with 13 fields.
          public struct SecurityContext: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?- ?- ?[ ?{",
              [
                "appArmorProfile", "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser",
                "seLinuxChangePolicy", "seLinuxOptions", "seccompProfile", "supplementalGroups",
                "supplementalGroupsPolicy", "sysctls", "windowsOptions",
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
            /// `spec.template.spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
            @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.template.spec.securityContext.fsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.template.spec.securityContext.fsGroupChangePolicy`: a string.
            @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.template.spec.securityContext.runAsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsGroup: Int? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.template.spec.securityContext.runAsNonRoot`: true or false.
            @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.template.spec.securityContext.runAsUser`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsUser: Int? {
              get { self[field: 5] }
              set { self[field: 5] = newValue }
            }
            /// `spec.template.spec.securityContext.seLinuxChangePolicy`: a string.
            @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.template.spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
            @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.template.spec.securityContext.seccompProfile`: ``SeccompProfile``.
            @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.template.spec.securityContext.supplementalGroups`: a list of whole numbers.
            @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
              get { self[field: 9] }
              set { self[field: 9] = newValue }
            }
            /// `spec.template.spec.securityContext.supplementalGroupsPolicy`: a string.
            @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }
            /// `spec.template.spec.securityContext.sysctls`: a list of ``SysctlsItem``.
            @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? {
              get { self[field: 11] }
              set { self[field: 11] = newValue }
            }
            /// `spec.template.spec.securityContext.windowsOptions`: ``WindowsOptions``.
            @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
              get { self[object: 12] }
              set { self[object: 12] = newValue }
              _modify { yield &self[object: 12] }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.AppArmorProfile``.
            public typealias AppArmorProfile = CloudNativePG.Cluster.Spec.PodSecurityContext.AppArmorProfile
            /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.SeLinuxOptions``.
            public typealias SeLinuxOptions = CloudNativePG.Cluster.Spec.PodSecurityContext.SeLinuxOptions
            /// The same as ``CloudNativePG.Cluster.Spec.SeccompProfile``.
            public typealias SeccompProfile = CloudNativePG.Cluster.Spec.SeccompProfile
            /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.SysctlsItem``.
            public typealias SysctlsItem = CloudNativePG.Cluster.Spec.PodSecurityContext.SysctlsItem
            /// The same as ``CloudNativePG.Cluster.Spec.PodSecurityContext.WindowsOptions``.
            public typealias WindowsOptions = CloudNativePG.Cluster.Spec.PodSecurityContext.WindowsOptions
          }

          /// `spec.template.spec.volumes[]`, with 31 fields.
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
                PersistentVolumeClaim.self, PhotonPersistentDisk.self, PortworxVolume.self, Projected.self,
                Quobyte.self, Rbd.self, ScaleIO.self, Secret.self, Storageos.self, VsphereVolume.self,
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
            /// `spec.template.spec.volumes[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.template.spec.volumes[].awsElasticBlockStore`: ``AwsElasticBlockStore``.
            @_alwaysEmitIntoClient public var awsElasticBlockStore: AwsElasticBlockStore {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.template.spec.volumes[].azureDisk`: ``AzureDisk``.
            @_alwaysEmitIntoClient public var azureDisk: AzureDisk {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.template.spec.volumes[].azureFile`: ``AzureFile``.
            @_alwaysEmitIntoClient public var azureFile: AzureFile {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.template.spec.volumes[].cephfs`: ``Cephfs``.
            @_alwaysEmitIntoClient public var cephfs: Cephfs {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.template.spec.volumes[].cinder`: ``Cinder``.
            @_alwaysEmitIntoClient public var cinder: Cinder {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.template.spec.volumes[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.template.spec.volumes[].csi`: ``Csi``.
            @_alwaysEmitIntoClient public var csi: Csi {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.template.spec.volumes[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.template.spec.volumes[].emptyDir`: ``EmptyDir``.
            @_alwaysEmitIntoClient public var emptyDir: EmptyDir {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }
            /// `spec.template.spec.volumes[].ephemeral`: ``Ephemeral``.
            @_alwaysEmitIntoClient public var ephemeral: Ephemeral {
              get { self[object: 10] }
              set { self[object: 10] = newValue }
              _modify { yield &self[object: 10] }
            }
            /// `spec.template.spec.volumes[].fc`: ``Fc``.
            @_alwaysEmitIntoClient public var fc: Fc {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// `spec.template.spec.volumes[].flexVolume`: ``FlexVolume``.
            @_alwaysEmitIntoClient public var flexVolume: FlexVolume {
              get { self[object: 12] }
              set { self[object: 12] = newValue }
              _modify { yield &self[object: 12] }
            }
            /// `spec.template.spec.volumes[].flocker`: ``Flocker``.
            @_alwaysEmitIntoClient public var flocker: Flocker {
              get { self[object: 13] }
              set { self[object: 13] = newValue }
              _modify { yield &self[object: 13] }
            }
            /// `spec.template.spec.volumes[].gcePersistentDisk`: ``GcePersistentDisk``.
            @_alwaysEmitIntoClient public var gcePersistentDisk: GcePersistentDisk {
              get { self[object: 14] }
              set { self[object: 14] = newValue }
              _modify { yield &self[object: 14] }
            }
            /// `spec.template.spec.volumes[].gitRepo`: ``GitRepo``.
            @_alwaysEmitIntoClient public var gitRepo: GitRepo {
              get { self[object: 15] }
              set { self[object: 15] = newValue }
              _modify { yield &self[object: 15] }
            }
            /// `spec.template.spec.volumes[].glusterfs`: ``Glusterfs``.
            @_alwaysEmitIntoClient public var glusterfs: Glusterfs {
              get { self[object: 16] }
              set { self[object: 16] = newValue }
              _modify { yield &self[object: 16] }
            }
            /// `spec.template.spec.volumes[].hostPath`: ``HostPath``.
            @_alwaysEmitIntoClient public var hostPath: HostPath {
              get { self[object: 17] }
              set { self[object: 17] = newValue }
              _modify { yield &self[object: 17] }
            }
            /// `spec.template.spec.volumes[].image`: ``Image``.
            @_alwaysEmitIntoClient public var image: Image {
              get { self[object: 18] }
              set { self[object: 18] = newValue }
              _modify { yield &self[object: 18] }
            }
            /// `spec.template.spec.volumes[].iscsi`: ``Iscsi``.
            @_alwaysEmitIntoClient public var iscsi: Iscsi {
              get { self[object: 19] }
              set { self[object: 19] = newValue }
              _modify { yield &self[object: 19] }
            }
            /// `spec.template.spec.volumes[].nfs`: ``Nfs``.
            @_alwaysEmitIntoClient public var nfs: Nfs {
              get { self[object: 20] }
              set { self[object: 20] = newValue }
              _modify { yield &self[object: 20] }
            }
            /// `spec.template.spec.volumes[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
            @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim {
              get { self[object: 21] }
              set { self[object: 21] = newValue }
              _modify { yield &self[object: 21] }
            }
            /// `spec.template.spec.volumes[].photonPersistentDisk`: ``PhotonPersistentDisk``.
            @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDisk {
              get { self[object: 22] }
              set { self[object: 22] = newValue }
              _modify { yield &self[object: 22] }
            }
            /// `spec.template.spec.volumes[].portworxVolume`: ``PortworxVolume``.
            @_alwaysEmitIntoClient public var portworxVolume: PortworxVolume {
              get { self[object: 23] }
              set { self[object: 23] = newValue }
              _modify { yield &self[object: 23] }
            }
            /// `spec.template.spec.volumes[].projected`: ``Projected``.
            @_alwaysEmitIntoClient public var projected: Projected {
              get { self[object: 24] }
              set { self[object: 24] = newValue }
              _modify { yield &self[object: 24] }
            }
            /// `spec.template.spec.volumes[].quobyte`: ``Quobyte``.
            @_alwaysEmitIntoClient public var quobyte: Quobyte {
              get { self[object: 25] }
              set { self[object: 25] = newValue }
              _modify { yield &self[object: 25] }
            }
            /// `spec.template.spec.volumes[].rbd`: ``Rbd``.
            @_alwaysEmitIntoClient public var rbd: Rbd {
              get { self[object: 26] }
              set { self[object: 26] = newValue }
              _modify { yield &self[object: 26] }
            }
            /// `spec.template.spec.volumes[].scaleIO`: ``ScaleIO``.
            @_alwaysEmitIntoClient public var scaleIO: ScaleIO {
              get { self[object: 27] }
              set { self[object: 27] = newValue }
              _modify { yield &self[object: 27] }
            }
            /// `spec.template.spec.volumes[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 28] }
              set { self[object: 28] = newValue }
              _modify { yield &self[object: 28] }
            }
            /// `spec.template.spec.volumes[].storageos`: ``Storageos``.
            @_alwaysEmitIntoClient public var storageos: Storageos {
              get { self[object: 29] }
              set { self[object: 29] = newValue }
              _modify { yield &self[object: 29] }
            }
            /// `spec.template.spec.volumes[].vsphereVolume`: ``VsphereVolume``.
            @_alwaysEmitIntoClient public var vsphereVolume: VsphereVolume {
              get { self[object: 30] }
              set { self[object: 30] = newValue }
              _modify { yield &self[object: 30] }
            }
            /// The same as ``CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image``.
            public typealias Image = CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image

            /// `spec.template.spec.volumes[].awsElasticBlockStore`, with 4 fields.
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
              /// `spec.template.spec.volumes[].awsElasticBlockStore.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.partition`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var partition: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].azureDisk`, with 6 fields.
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
              /// `spec.template.spec.volumes[].azureDisk.cachingMode`: a string.
              @_alwaysEmitIntoClient public var cachingMode: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].azureDisk.diskName`: a string, required.
              @_alwaysEmitIntoClient public var diskName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].azureDisk.diskURI`: a string, required.
              @_alwaysEmitIntoClient public var diskURI: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].azureDisk.fsType`: a string, by default `"ext4"`.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].azureDisk.kind`: a string.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.template.spec.volumes[].azureDisk.readOnly`: true or false, by default `false`.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 5] }
                set { self[field: 5] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].azureFile`, with 3 fields.
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
              /// `spec.template.spec.volumes[].azureFile.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].azureFile.secretName`: a string, required.
              @_alwaysEmitIntoClient public var secretName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].azureFile.shareName`: a string, required.
              @_alwaysEmitIntoClient public var shareName: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].cephfs`, with 6 fields.
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
              /// `spec.template.spec.volumes[].cephfs.monitors`: a list of strings, required.
              @_alwaysEmitIntoClient public var monitors: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].cephfs.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].cephfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].cephfs.secretFile`: a string.
              @_alwaysEmitIntoClient public var secretFile: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].cephfs.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.template.spec.volumes[].cephfs.user`: a string.
              @_alwaysEmitIntoClient public var user: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }

              /// `spec.template.spec.volumes[].cephfs.secretRef`, with one field.
              public struct SecretRef: SchemaObject {
                public static let fields = FieldTable("?-", ["name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.template.spec.volumes[].cephfs.secretRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }
            }

            /// `spec.template.spec.volumes[].cinder`, with 4 fields.
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
              /// `spec.template.spec.volumes[].cinder.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].cinder.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].cinder.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.template.spec.volumes[].cinder.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].configMap`, with 4 fields.
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
              /// `spec.template.spec.volumes[].configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].configMap.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].configMap.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].configMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem =
                CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
            }

            /// `spec.template.spec.volumes[].csi`, with 5 fields.
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
              /// `spec.template.spec.volumes[].csi.driver`: a string, required.
              @_alwaysEmitIntoClient public var driver: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].csi.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].csi.nodePublishSecretRef`: ``NodePublishSecretRef``.
              @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.template.spec.volumes[].csi.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].csi.volumeAttributes`: strings by name.
              @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }

              /// `spec.template.spec.volumes[].csi.nodePublishSecretRef`, with one field.
              public struct NodePublishSecretRef: SchemaObject {
                public static let fields = FieldTable("?-", ["name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.template.spec.volumes[].csi.nodePublishSecretRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }
            }

            /// `spec.template.spec.volumes[].downwardAPI`, with 2 fields.
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
              /// `spec.template.spec.volumes[].downwardAPI.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].downwardAPI.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem``.
              public typealias ItemsItem =
                CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem
            }

            /// `spec.template.spec.volumes[].emptyDir`, with 2 fields.
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
              /// `spec.template.spec.volumes[].emptyDir.medium`: a string.
              @_alwaysEmitIntoClient public var medium: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].emptyDir.sizeLimit`: a quantity.
              @_alwaysEmitIntoClient public var sizeLimit: Quantity? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].ephemeral`, with one field.
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
              /// `spec.template.spec.volumes[].ephemeral.volumeClaimTemplate`: ``VolumeClaimTemplate``.
              @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate``.
              public typealias VolumeClaimTemplate =
                CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate
            }

            /// `spec.template.spec.volumes[].fc`, with 5 fields.
            public struct Fc: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?- ?-",
                ["fsType", "lun", "readOnly", "targetWWNs", "wwids"]
              )
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
              /// `spec.template.spec.volumes[].fc.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].fc.lun`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
              /// `spec.template.spec.volumes[].fc.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].fc.targetWWNs`: a list of strings.
              @_alwaysEmitIntoClient public var targetWWNs: [String]? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].fc.wwids`: a list of strings.
              @_alwaysEmitIntoClient public var wwids: [String]? {
                get { self[field: 4] }
                set { self[field: 4] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].flexVolume`, with 5 fields.
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
              /// `spec.template.spec.volumes[].flexVolume.driver`: a string, required.
              @_alwaysEmitIntoClient public var driver: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].flexVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].flexVolume.options`: strings by name.
              @_alwaysEmitIntoClient public var options: OrderedMap<String> {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.template.spec.volumes[].flexVolume.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].flexVolume.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].flocker`, with 2 fields.
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
              /// `spec.template.spec.volumes[].flocker.datasetName`: a string.
              @_alwaysEmitIntoClient public var datasetName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].flocker.datasetUUID`: a string.
              @_alwaysEmitIntoClient public var datasetUUID: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].gcePersistentDisk`, with 4 fields.
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
              /// `spec.template.spec.volumes[].gcePersistentDisk.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].gcePersistentDisk.partition`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var partition: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].gcePersistentDisk.pdName`: a string, required.
              @_alwaysEmitIntoClient public var pdName: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].gcePersistentDisk.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].gitRepo`, with 3 fields.
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
              /// `spec.template.spec.volumes[].gitRepo.directory`: a string.
              @_alwaysEmitIntoClient public var directory: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].gitRepo.repository`: a string, required.
              @_alwaysEmitIntoClient public var repository: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].gitRepo.revision`: a string.
              @_alwaysEmitIntoClient public var revision: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].glusterfs`, with 3 fields.
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
              /// `spec.template.spec.volumes[].glusterfs.endpoints`: a string, required.
              @_alwaysEmitIntoClient public var endpoints: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].glusterfs.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].glusterfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].hostPath`, with 2 fields.
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
              /// `spec.template.spec.volumes[].hostPath.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].hostPath.type`: a string.
              @_alwaysEmitIntoClient public var type: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].iscsi`, with 11 fields.
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
              /// `spec.template.spec.volumes[].iscsi.chapAuthDiscovery`: true or false.
              @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.chapAuthSession`: true or false.
              @_alwaysEmitIntoClient public var chapAuthSession: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.initiatorName`: a string.
              @_alwaysEmitIntoClient public var initiatorName: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.iqn`: a string, required.
              @_alwaysEmitIntoClient public var iqn: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.iscsiInterface`: a string, by default `"default"`.
              @_alwaysEmitIntoClient public var iscsiInterface: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.lun`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.portals`: a list of strings.
              @_alwaysEmitIntoClient public var portals: [String]? {
                get { self[field: 7] }
                set { self[field: 7] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 8] }
                set { self[field: 8] = newValue }
              }
              /// `spec.template.spec.volumes[].iscsi.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 9] }
                set { self[object: 9] = newValue }
                _modify { yield &self[object: 9] }
              }
              /// `spec.template.spec.volumes[].iscsi.targetPortal`: a string, required.
              @_alwaysEmitIntoClient public var targetPortal: String? {
                get { self[string: 10] }
                set { self[string: 10] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].nfs`, with 3 fields.
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
              /// `spec.template.spec.volumes[].nfs.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].nfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].nfs.server`: a string, required.
              @_alwaysEmitIntoClient public var server: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].persistentVolumeClaim`, with 2 fields.
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
              /// `spec.template.spec.volumes[].persistentVolumeClaim.claimName`: a string, required.
              @_alwaysEmitIntoClient public var claimName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].persistentVolumeClaim.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].photonPersistentDisk`, with 2 fields.
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
              /// `spec.template.spec.volumes[].photonPersistentDisk.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].photonPersistentDisk.pdID`: a string, required.
              @_alwaysEmitIntoClient public var pdID: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].portworxVolume`, with 3 fields.
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
              /// `spec.template.spec.volumes[].portworxVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].portworxVolume.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].portworxVolume.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].projected`, with 2 fields.
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
              /// `spec.template.spec.volumes[].projected.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].projected.sources`: a list of ``SourcesItem``.
              @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem``.
              public typealias SourcesItem = CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem
            }

            /// `spec.template.spec.volumes[].quobyte`, with 6 fields.
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
              /// `spec.template.spec.volumes[].quobyte.group`: a string.
              @_alwaysEmitIntoClient public var group: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].quobyte.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].quobyte.registry`: a string, required.
              @_alwaysEmitIntoClient public var registry: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].quobyte.tenant`: a string.
              @_alwaysEmitIntoClient public var tenant: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].quobyte.user`: a string.
              @_alwaysEmitIntoClient public var user: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.template.spec.volumes[].quobyte.volume`: a string, required.
              @_alwaysEmitIntoClient public var volume: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
            }

            /// `spec.template.spec.volumes[].rbd`, with 8 fields.
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
              /// `spec.template.spec.volumes[].rbd.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.image`: a string, required.
              @_alwaysEmitIntoClient public var image: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.keyring`: a string, by default `"/etc/ceph/keyring"`.
              @_alwaysEmitIntoClient public var keyring: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.monitors`: a list of strings, required.
              @_alwaysEmitIntoClient public var monitors: [String]? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.pool`: a string, by default `"rbd"`.
              @_alwaysEmitIntoClient public var pool: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 5] }
                set { self[field: 5] = newValue }
              }
              /// `spec.template.spec.volumes[].rbd.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 6] }
                set { self[object: 6] = newValue }
                _modify { yield &self[object: 6] }
              }
              /// `spec.template.spec.volumes[].rbd.user`: a string, by default `"admin"`.
              @_alwaysEmitIntoClient public var user: String? {
                get { self[string: 7] }
                set { self[string: 7] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].scaleIO`, with 10 fields.
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
              /// `spec.template.spec.volumes[].scaleIO.fsType`: a string, by default `"xfs"`.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.gateway`: a string, required.
              @_alwaysEmitIntoClient public var gateway: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.protectionDomain`: a string.
              @_alwaysEmitIntoClient public var protectionDomain: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.secretRef`: ``SecretRef``, required.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.template.spec.volumes[].scaleIO.sslEnabled`: true or false.
              @_alwaysEmitIntoClient public var sslEnabled: Bool? {
                get { self[field: 5] }
                set { self[field: 5] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.storageMode`: a string, by default `"ThinProvisioned"`.
              @_alwaysEmitIntoClient public var storageMode: String? {
                get { self[string: 6] }
                set { self[string: 6] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.storagePool`: a string.
              @_alwaysEmitIntoClient public var storagePool: String? {
                get { self[string: 7] }
                set { self[string: 7] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.system`: a string, required.
              @_alwaysEmitIntoClient public var system: String? {
                get { self[string: 8] }
                set { self[string: 8] = newValue }
              }
              /// `spec.template.spec.volumes[].scaleIO.volumeName`: a string.
              @_alwaysEmitIntoClient public var volumeName: String? {
                get { self[string: 9] }
                set { self[string: 9] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].secret`, with 4 fields.
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
              /// `spec.template.spec.volumes[].secret.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].secret.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].secret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].secret.secretName`: a string.
              @_alwaysEmitIntoClient public var secretName: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem =
                CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
            }

            /// `spec.template.spec.volumes[].storageos`, with 5 fields.
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
              /// `spec.template.spec.volumes[].storageos.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].storageos.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].storageos.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.template.spec.volumes[].storageos.volumeName`: a string.
              @_alwaysEmitIntoClient public var volumeName: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.template.spec.volumes[].storageos.volumeNamespace`: a string.
              @_alwaysEmitIntoClient public var volumeNamespace: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].vsphereVolume`, with 4 fields.
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
              /// `spec.template.spec.volumes[].vsphereVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.template.spec.volumes[].vsphereVolume.storagePolicyID`: a string.
              @_alwaysEmitIntoClient public var storagePolicyID: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.template.spec.volumes[].vsphereVolume.storagePolicyName`: a string.
              @_alwaysEmitIntoClient public var storagePolicyName: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.template.spec.volumes[].vsphereVolume.volumePath`: a string, required.
              @_alwaysEmitIntoClient public var volumePath: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
            }
          }
        }
      }

      /// `spec.type`, with 3 known values.
      public struct TypeObject: OpenSet {
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
}
