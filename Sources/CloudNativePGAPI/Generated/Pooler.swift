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
    public static let type = ResourceType(group: "postgresql.cnpg.io", version: "v1", kind: "Pooler", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["!{cluster", "?{deploymentStrategy", "?-instances", "?{monitoring", "!{pgbouncer", "?-serviceAccountName", "?{serviceTemplate", "?{template", "?-type"], [Cluster.self, DeploymentStrategy.self, Monitoring.self, Pgbouncer.self, ServiceTemplate.self, Template.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(cluster: Cluster, pgbouncer: Pgbouncer, deploymentStrategy: DeploymentStrategy? = nil, instances: Int? = nil, monitoring: Monitoring? = nil, serviceAccountName: String? = nil, serviceTemplate: ServiceTemplate? = nil, template: Template? = nil, type: TypeObject? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var cluster: Cluster { get { self[object: "cluster"] } set { self[object: "cluster"] = newValue } _modify { yield &self[object: "cluster"] } }
      /// `spec.deploymentStrategy`: ``DeploymentStrategy``.
      @_alwaysEmitIntoClient public var deploymentStrategy: DeploymentStrategy { get { self[object: "deploymentStrategy"] } set { self[object: "deploymentStrategy"] = newValue } _modify { yield &self[object: "deploymentStrategy"] } }
      /// `spec.instances`: a whole number, format `int32`, by default `1`.
      @_alwaysEmitIntoClient public var instances: Int? { get { self[field: "instances"] } set { self[field: "instances"] = newValue } }
      /// `spec.monitoring`: ``Monitoring``.
      @_alwaysEmitIntoClient public var monitoring: Monitoring { get { self[object: "monitoring"] } set { self[object: "monitoring"] = newValue } _modify { yield &self[object: "monitoring"] } }
      /// `spec.pgbouncer`: ``Pgbouncer``, required.
      @_alwaysEmitIntoClient public var pgbouncer: Pgbouncer { get { self[object: "pgbouncer"] } set { self[object: "pgbouncer"] = newValue } _modify { yield &self[object: "pgbouncer"] } }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
      /// `spec.serviceTemplate`: ``ServiceTemplate``.
      @_alwaysEmitIntoClient public var serviceTemplate: ServiceTemplate { get { self[object: "serviceTemplate"] } set { self[object: "serviceTemplate"] = newValue } _modify { yield &self[object: "serviceTemplate"] } }
      /// `spec.template`: ``Template``.
      @_alwaysEmitIntoClient public var template: Template { get { self[object: "template"] } set { self[object: "template"] = newValue } _modify { yield &self[object: "template"] } }
      /// `spec.type`: ``TypeObject``, by default `"rw"`.
      @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }
      /// The same as ``CloudNativePG.Backup.Spec.Cluster``.
      public typealias Cluster = CloudNativePG.Backup.Spec.Cluster

      /// `spec.deploymentStrategy`, with 2 fields.
      public struct DeploymentStrategy: SchemaObject {
        public static let fields = FieldTable(["?{rollingUpdate", "?-type"], [RollingUpdate.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(rollingUpdate: RollingUpdate? = nil, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let rollingUpdate { self.rollingUpdate = rollingUpdate }
          self.type = type
          configure(&self)
        }
        /// `spec.deploymentStrategy.rollingUpdate`: ``RollingUpdate``.
        @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdate { get { self[object: "rollingUpdate"] } set { self[object: "rollingUpdate"] = newValue } _modify { yield &self[object: "rollingUpdate"] } }
        /// `spec.deploymentStrategy.type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }

        /// `spec.deploymentStrategy.rollingUpdate`, with 2 fields.
        public struct RollingUpdate: SchemaObject {
          public static let fields = FieldTable(["?-maxSurge", "?-maxUnavailable"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(maxSurge: IntOrString? = nil, maxUnavailable: IntOrString? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.maxSurge = maxSurge
            self.maxUnavailable = maxUnavailable
            configure(&self)
          }
          /// `spec.deploymentStrategy.rollingUpdate.maxSurge`: a whole number or a string.
          @_alwaysEmitIntoClient public var maxSurge: IntOrString? { get { self[field: "maxSurge"] } set { self[field: "maxSurge"] = newValue } }
          /// `spec.deploymentStrategy.rollingUpdate.maxUnavailable`: a whole number or a string.
          @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? { get { self[field: "maxUnavailable"] } set { self[field: "maxUnavailable"] = newValue } }
        }
      }

      /// `spec.monitoring`, with 4 fields.
      public struct Monitoring: SchemaObject {
        public static let fields = FieldTable(["?-enablePodMonitor", "?[podMonitorMetricRelabelings", "?[podMonitorRelabelings", "?{tls"], [PodMonitorMetricRelabelingsItem.self, PodMonitorRelabelingsItem.self, Tls.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(enablePodMonitor: Bool? = nil, podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? = nil, podMonitorRelabelings: [PodMonitorRelabelingsItem]? = nil, tls: Tls? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.enablePodMonitor = enablePodMonitor
          self.podMonitorMetricRelabelings = podMonitorMetricRelabelings
          self.podMonitorRelabelings = podMonitorRelabelings
          if let tls { self.tls = tls }
          configure(&self)
        }
        /// `spec.monitoring.enablePodMonitor`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var enablePodMonitor: Bool? { get { self[field: "enablePodMonitor"] } set { self[field: "enablePodMonitor"] = newValue } }
        /// `spec.monitoring.podMonitorMetricRelabelings`: a list of ``PodMonitorMetricRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorMetricRelabelings: [PodMonitorMetricRelabelingsItem]? { get { self[field: "podMonitorMetricRelabelings"] } set { self[field: "podMonitorMetricRelabelings"] = newValue } }
        /// `spec.monitoring.podMonitorRelabelings`: a list of ``PodMonitorRelabelingsItem``.
        @_alwaysEmitIntoClient public var podMonitorRelabelings: [PodMonitorRelabelingsItem]? { get { self[field: "podMonitorRelabelings"] } set { self[field: "podMonitorRelabelings"] = newValue } }
        /// `spec.monitoring.tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem``.
        public typealias PodMonitorMetricRelabelingsItem = CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.PodMonitorRelabelingsItem``.
        public typealias PodMonitorRelabelingsItem = CloudNativePG.Cluster.Spec.Monitoring.PodMonitorRelabelingsItem
        /// The same as ``CloudNativePG.Cluster.Spec.Monitoring.Tls``.
        public typealias Tls = CloudNativePG.Cluster.Spec.Monitoring.Tls
      }

      /// `spec.pgbouncer`, with 12 fields.
      public struct Pgbouncer: SchemaObject {
        public static let fields = FieldTable(["?-authQuery", "?{authQuerySecret", "?{clientCASecret", "?{clientTLSSecret", "?-image", "?{imageCatalogRef", "?-parameters", "?-paused", "?-pg_hba", "?-poolMode", "?{serverCASecret", "?{serverTLSSecret"], [AuthQuerySecret.self, ClientCASecret.self, ClientTLSSecret.self, ImageCatalogRef.self, ServerCASecret.self, ServerTLSSecret.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(authQuery: String? = nil, authQuerySecret: AuthQuerySecret? = nil, clientCASecret: ClientCASecret? = nil, clientTLSSecret: ClientTLSSecret? = nil, image: String? = nil, imageCatalogRef: ImageCatalogRef? = nil, parameters: OrderedMap<String>? = nil, paused: Bool? = nil, pg_hba: [String]? = nil, poolMode: PoolMode? = nil, serverCASecret: ServerCASecret? = nil, serverTLSSecret: ServerTLSSecret? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var authQuery: String? { get { self[string: "authQuery"] } set { self[string: "authQuery"] = newValue } }
        /// `spec.pgbouncer.authQuerySecret`: ``AuthQuerySecret``.
        @_alwaysEmitIntoClient public var authQuerySecret: AuthQuerySecret { get { self[object: "authQuerySecret"] } set { self[object: "authQuerySecret"] = newValue } _modify { yield &self[object: "authQuerySecret"] } }
        /// `spec.pgbouncer.clientCASecret`: ``ClientCASecret``.
        @_alwaysEmitIntoClient public var clientCASecret: ClientCASecret { get { self[object: "clientCASecret"] } set { self[object: "clientCASecret"] = newValue } _modify { yield &self[object: "clientCASecret"] } }
        /// `spec.pgbouncer.clientTLSSecret`: ``ClientTLSSecret``.
        @_alwaysEmitIntoClient public var clientTLSSecret: ClientTLSSecret { get { self[object: "clientTLSSecret"] } set { self[object: "clientTLSSecret"] = newValue } _modify { yield &self[object: "clientTLSSecret"] } }
        /// `spec.pgbouncer.image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
        /// `spec.pgbouncer.imageCatalogRef`: ``ImageCatalogRef``.
        @_alwaysEmitIntoClient public var imageCatalogRef: ImageCatalogRef { get { self[object: "imageCatalogRef"] } set { self[object: "imageCatalogRef"] = newValue } _modify { yield &self[object: "imageCatalogRef"] } }
        /// `spec.pgbouncer.parameters`: strings by name.
        @_alwaysEmitIntoClient public var parameters: OrderedMap<String> { get { self[object: "parameters"] } set { self[object: "parameters"] = newValue } _modify { yield &self[object: "parameters"] } }
        /// `spec.pgbouncer.paused`: true or false, by default `false`.
        @_alwaysEmitIntoClient public var paused: Bool? { get { self[field: "paused"] } set { self[field: "paused"] = newValue } }
        /// `spec.pgbouncer.pg_hba`: a list of strings.
        @_alwaysEmitIntoClient public var pg_hba: [String]? { get { self[field: "pg_hba"] } set { self[field: "pg_hba"] = newValue } }
        /// `spec.pgbouncer.poolMode`: ``PoolMode``, by default `"session"`.
        @_alwaysEmitIntoClient public var poolMode: PoolMode? { get { self[field: "poolMode"] } set { self[field: "poolMode"] = newValue } }
        /// `spec.pgbouncer.serverCASecret`: ``ServerCASecret``.
        @_alwaysEmitIntoClient public var serverCASecret: ServerCASecret { get { self[object: "serverCASecret"] } set { self[object: "serverCASecret"] = newValue } _modify { yield &self[object: "serverCASecret"] } }
        /// `spec.pgbouncer.serverTLSSecret`: ``ServerTLSSecret``.
        @_alwaysEmitIntoClient public var serverTLSSecret: ServerTLSSecret { get { self[object: "serverTLSSecret"] } set { self[object: "serverTLSSecret"] = newValue } _modify { yield &self[object: "serverTLSSecret"] } }

        /// `spec.pgbouncer.authQuerySecret`, with one field.
        public struct AuthQuerySecret: SchemaObject {
          public static let fields = FieldTable(["!-name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.authQuerySecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        }

        /// `spec.pgbouncer.clientCASecret`, with one field.
        public struct ClientCASecret: SchemaObject {
          public static let fields = FieldTable(["!-name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.clientCASecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        }

        /// `spec.pgbouncer.clientTLSSecret`, with one field.
        public struct ClientTLSSecret: SchemaObject {
          public static let fields = FieldTable(["!-name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.clientTLSSecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        }

        /// `spec.pgbouncer.imageCatalogRef`, with 4 fields.
        public struct ImageCatalogRef: SchemaObject {
          public static let fields = FieldTable(["!-name", "?-apiGroup", "!-key", "!-kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, key: String, kind: String, apiGroup: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiGroup = apiGroup
            self.key = key
            self.kind = kind
            configure(&self)
          }
          /// `spec.pgbouncer.imageCatalogRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.pgbouncer.imageCatalogRef.apiGroup`: a string.
          @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: "apiGroup"] } set { self[string: "apiGroup"] = newValue } }
          /// `spec.pgbouncer.imageCatalogRef.key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
          /// `spec.pgbouncer.imageCatalogRef.kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
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
          public static let fields = FieldTable(["!-name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.serverCASecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        }

        /// `spec.pgbouncer.serverTLSSecret`, with one field.
        public struct ServerTLSSecret: SchemaObject {
          public static let fields = FieldTable(["!-name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pgbouncer.serverTLSSecret.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        }
      }

      /// `spec.serviceTemplate`, with 2 fields.
      public struct ServiceTemplate: SchemaObject {
        public static let fields = FieldTable(["?{metadata", "?{spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata? = nil, spec: Spec? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          configure(&self)
        }
        /// `spec.serviceTemplate.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
        /// `spec.serviceTemplate.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }
        /// The same as ``CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata``.
        public typealias Metadata = CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata

        /// `spec.serviceTemplate.spec`, with 20 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(["?-allocateLoadBalancerNodePorts", "?-clusterIP", "?-clusterIPs", "?-externalIPs", "?-externalName", "?-externalTrafficPolicy", "?-healthCheckNodePort", "?-internalTrafficPolicy", "?-ipFamilies", "?-ipFamilyPolicy", "?-loadBalancerClass", "?-loadBalancerIP", "?-loadBalancerSourceRanges", "?#ports port protocol", "?-publishNotReadyAddresses", "?-selector", "?-sessionAffinity", "?{sessionAffinityConfig", "?-trafficDistribution", "?-type"], [PortsItem.self, SessionAffinityConfig.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(allocateLoadBalancerNodePorts: Bool? = nil, clusterIP: String? = nil, clusterIPs: [String]? = nil, externalIPs: [String]? = nil, externalName: String? = nil, externalTrafficPolicy: String? = nil, healthCheckNodePort: Int? = nil, internalTrafficPolicy: String? = nil, ipFamilies: [String]? = nil, ipFamilyPolicy: String? = nil, loadBalancerClass: String? = nil, loadBalancerIP: String? = nil, loadBalancerSourceRanges: [String]? = nil, ports: [PortsItem]? = nil, publishNotReadyAddresses: Bool? = nil, selector: OrderedMap<String>? = nil, sessionAffinity: String? = nil, sessionAffinityConfig: SessionAffinityConfig? = nil, trafficDistribution: String? = nil, type: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var allocateLoadBalancerNodePorts: Bool? { get { self[field: "allocateLoadBalancerNodePorts"] } set { self[field: "allocateLoadBalancerNodePorts"] = newValue } }
          /// `spec.serviceTemplate.spec.clusterIP`: a string.
          @_alwaysEmitIntoClient public var clusterIP: String? { get { self[string: "clusterIP"] } set { self[string: "clusterIP"] = newValue } }
          /// `spec.serviceTemplate.spec.clusterIPs`: a list of strings.
          @_alwaysEmitIntoClient public var clusterIPs: [String]? { get { self[field: "clusterIPs"] } set { self[field: "clusterIPs"] = newValue } }
          /// `spec.serviceTemplate.spec.externalIPs`: a list of strings.
          @_alwaysEmitIntoClient public var externalIPs: [String]? { get { self[field: "externalIPs"] } set { self[field: "externalIPs"] = newValue } }
          /// `spec.serviceTemplate.spec.externalName`: a string.
          @_alwaysEmitIntoClient public var externalName: String? { get { self[string: "externalName"] } set { self[string: "externalName"] = newValue } }
          /// `spec.serviceTemplate.spec.externalTrafficPolicy`: a string.
          @_alwaysEmitIntoClient public var externalTrafficPolicy: String? { get { self[string: "externalTrafficPolicy"] } set { self[string: "externalTrafficPolicy"] = newValue } }
          /// `spec.serviceTemplate.spec.healthCheckNodePort`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var healthCheckNodePort: Int? { get { self[field: "healthCheckNodePort"] } set { self[field: "healthCheckNodePort"] = newValue } }
          /// `spec.serviceTemplate.spec.internalTrafficPolicy`: a string.
          @_alwaysEmitIntoClient public var internalTrafficPolicy: String? { get { self[string: "internalTrafficPolicy"] } set { self[string: "internalTrafficPolicy"] = newValue } }
          /// `spec.serviceTemplate.spec.ipFamilies`: a list of strings.
          @_alwaysEmitIntoClient public var ipFamilies: [String]? { get { self[field: "ipFamilies"] } set { self[field: "ipFamilies"] = newValue } }
          /// `spec.serviceTemplate.spec.ipFamilyPolicy`: a string.
          @_alwaysEmitIntoClient public var ipFamilyPolicy: String? { get { self[string: "ipFamilyPolicy"] } set { self[string: "ipFamilyPolicy"] = newValue } }
          /// `spec.serviceTemplate.spec.loadBalancerClass`: a string.
          @_alwaysEmitIntoClient public var loadBalancerClass: String? { get { self[string: "loadBalancerClass"] } set { self[string: "loadBalancerClass"] = newValue } }
          /// `spec.serviceTemplate.spec.loadBalancerIP`: a string.
          @_alwaysEmitIntoClient public var loadBalancerIP: String? { get { self[string: "loadBalancerIP"] } set { self[string: "loadBalancerIP"] = newValue } }
          /// `spec.serviceTemplate.spec.loadBalancerSourceRanges`: a list of strings.
          @_alwaysEmitIntoClient public var loadBalancerSourceRanges: [String]? { get { self[field: "loadBalancerSourceRanges"] } set { self[field: "loadBalancerSourceRanges"] = newValue } }
          /// `spec.serviceTemplate.spec.ports`: a list of ``PortsItem``, told apart by `port` and `protocol`.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
          /// `spec.serviceTemplate.spec.publishNotReadyAddresses`: true or false.
          @_alwaysEmitIntoClient public var publishNotReadyAddresses: Bool? { get { self[field: "publishNotReadyAddresses"] } set { self[field: "publishNotReadyAddresses"] = newValue } }
          /// `spec.serviceTemplate.spec.selector`: strings by name.
          @_alwaysEmitIntoClient public var selector: OrderedMap<String> { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
          /// `spec.serviceTemplate.spec.sessionAffinity`: a string.
          @_alwaysEmitIntoClient public var sessionAffinity: String? { get { self[string: "sessionAffinity"] } set { self[string: "sessionAffinity"] = newValue } }
          /// `spec.serviceTemplate.spec.sessionAffinityConfig`: ``SessionAffinityConfig``.
          @_alwaysEmitIntoClient public var sessionAffinityConfig: SessionAffinityConfig { get { self[object: "sessionAffinityConfig"] } set { self[object: "sessionAffinityConfig"] = newValue } _modify { yield &self[object: "sessionAffinityConfig"] } }
          /// `spec.serviceTemplate.spec.trafficDistribution`: a string.
          @_alwaysEmitIntoClient public var trafficDistribution: String? { get { self[string: "trafficDistribution"] } set { self[string: "trafficDistribution"] = newValue } }
          /// `spec.serviceTemplate.spec.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }

          /// `spec.serviceTemplate.spec.ports[]`, with 6 fields.
          public struct PortsItem: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-appProtocol", "?-nodePort", "!-port", "?-protocol", "?-targetPort"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(port: Int, name: String? = nil, appProtocol: String? = nil, nodePort: Int? = nil, `protocol`: String? = nil, targetPort: IntOrString? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].appProtocol`: a string.
            @_alwaysEmitIntoClient public var appProtocol: String? { get { self[string: "appProtocol"] } set { self[string: "appProtocol"] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].nodePort`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var nodePort: Int? { get { self[field: "nodePort"] } set { self[field: "nodePort"] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].port`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].protocol`: a string, by default `"TCP"`.
            @_alwaysEmitIntoClient public var `protocol`: String? { get { self[string: "protocol"] } set { self[string: "protocol"] = newValue } }
            /// `spec.serviceTemplate.spec.ports[].targetPort`: a whole number or a string.
            @_alwaysEmitIntoClient public var targetPort: IntOrString? { get { self[field: "targetPort"] } set { self[field: "targetPort"] = newValue } }
          }

          /// `spec.serviceTemplate.spec.sessionAffinityConfig`, with one field.
          public struct SessionAffinityConfig: SchemaObject {
            public static let fields = FieldTable(["?{clientIP"], [ClientIP.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(clientIP: ClientIP? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let clientIP { self.clientIP = clientIP }
              configure(&self)
            }
            /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP`: ``ClientIP``.
            @_alwaysEmitIntoClient public var clientIP: ClientIP { get { self[object: "clientIP"] } set { self[object: "clientIP"] = newValue } _modify { yield &self[object: "clientIP"] } }

            /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP`, with one field.
            public struct ClientIP: SchemaObject {
              public static let fields = FieldTable(["?-timeoutSeconds"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.timeoutSeconds = timeoutSeconds
                configure(&self)
              }
              /// `spec.serviceTemplate.spec.sessionAffinityConfig.clientIP.timeoutSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: "timeoutSeconds"] } set { self[field: "timeoutSeconds"] = newValue } }
            }
          }
        }
      }

      /// `spec.template`, with 2 fields.
      public struct Template: SchemaObject {
        public static let fields = FieldTable(["?{metadata", "?{spec"], [Metadata.self, Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata? = nil, spec: Spec? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          if let spec { self.spec = spec }
          configure(&self)
        }
        /// `spec.template.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
        /// `spec.template.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }
        /// The same as ``CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata``.
        public typealias Metadata = CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata

        /// `spec.template.spec`, with 42 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(["?-activeDeadlineSeconds", "?{affinity", "?-automountServiceAccountToken", "!#containers name", "?{dnsConfig", "?-dnsPolicy", "?-enableServiceLinks", "?#ephemeralContainers name", "?#hostAliases ip", "?-hostIPC", "?-hostNetwork", "?-hostPID", "?-hostUsers", "?-hostname", "?-hostnameOverride", "?#imagePullSecrets name", "?#initContainers name", "?-nodeName", "?-nodeSelector", "?{os", "?-overhead", "?-preemptionPolicy", "?-priority", "?-priorityClassName", "?[readinessGates", "?#resourceClaims name", "?{resources", "?-restartPolicy", "?-runtimeClassName", "?-schedulerName", "?#schedulingGates name", "?{schedulingGroup", "?{securityContext", "?-serviceAccount", "?-serviceAccountName", "?-setHostnameAsFQDN", "?-shareProcessNamespace", "?-subdomain", "?-terminationGracePeriodSeconds", "?[tolerations", "?#topologySpreadConstraints topologyKey whenUnsatisfiable", "?#volumes name"], [Affinity.self, ContainersItem.self, DnsConfig.self, EphemeralContainersItem.self, HostAliasesItem.self, ImagePullSecretsItem.self, InitContainersItem.self, Os.self, ReadinessGatesItem.self, ResourceClaimsItem.self, Resources.self, SchedulingGatesItem.self, SchedulingGroup.self, SecurityContext.self, TolerationsItem.self, TopologySpreadConstraintsItem.self, VolumesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(containers: [ContainersItem], activeDeadlineSeconds: Int? = nil, affinity: Affinity? = nil, automountServiceAccountToken: Bool? = nil, dnsConfig: DnsConfig? = nil, dnsPolicy: String? = nil, enableServiceLinks: Bool? = nil, ephemeralContainers: [EphemeralContainersItem]? = nil, hostAliases: [HostAliasesItem]? = nil, hostIPC: Bool? = nil, hostNetwork: Bool? = nil, hostPID: Bool? = nil, hostUsers: Bool? = nil, hostname: String? = nil, hostnameOverride: String? = nil, imagePullSecrets: [ImagePullSecretsItem]? = nil, initContainers: [InitContainersItem]? = nil, nodeName: String? = nil, nodeSelector: OrderedMap<String>? = nil, os: Os? = nil, overhead: OrderedMap<Quantity>? = nil, preemptionPolicy: String? = nil, priority: Int? = nil, priorityClassName: String? = nil, readinessGates: [ReadinessGatesItem]? = nil, resourceClaims: [ResourceClaimsItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, runtimeClassName: String? = nil, schedulerName: String? = nil, schedulingGates: [SchedulingGatesItem]? = nil, schedulingGroup: SchedulingGroup? = nil, securityContext: SecurityContext? = nil, serviceAccount: String? = nil, serviceAccountName: String? = nil, setHostnameAsFQDN: Bool? = nil, shareProcessNamespace: Bool? = nil, subdomain: String? = nil, terminationGracePeriodSeconds: Int? = nil, tolerations: [TolerationsItem]? = nil, topologySpreadConstraints: [TopologySpreadConstraintsItem]? = nil, volumes: [VolumesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
          @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? { get { self[field: "activeDeadlineSeconds"] } set { self[field: "activeDeadlineSeconds"] = newValue } }
          /// `spec.template.spec.affinity`: ``Affinity``.
          @_alwaysEmitIntoClient public var affinity: Affinity { get { self[object: "affinity"] } set { self[object: "affinity"] = newValue } _modify { yield &self[object: "affinity"] } }
          /// `spec.template.spec.automountServiceAccountToken`: true or false.
          @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? { get { self[field: "automountServiceAccountToken"] } set { self[field: "automountServiceAccountToken"] = newValue } }
          /// `spec.template.spec.containers`: a list of ``ContainersItem``, required, told apart by `name`.
          @_alwaysEmitIntoClient public var containers: [ContainersItem]? { get { self[field: "containers"] } set { self[field: "containers"] = newValue } }
          /// `spec.template.spec.dnsConfig`: ``DnsConfig``.
          @_alwaysEmitIntoClient public var dnsConfig: DnsConfig { get { self[object: "dnsConfig"] } set { self[object: "dnsConfig"] = newValue } _modify { yield &self[object: "dnsConfig"] } }
          /// `spec.template.spec.dnsPolicy`: a string.
          @_alwaysEmitIntoClient public var dnsPolicy: String? { get { self[string: "dnsPolicy"] } set { self[string: "dnsPolicy"] = newValue } }
          /// `spec.template.spec.enableServiceLinks`: true or false.
          @_alwaysEmitIntoClient public var enableServiceLinks: Bool? { get { self[field: "enableServiceLinks"] } set { self[field: "enableServiceLinks"] = newValue } }
          /// `spec.template.spec.ephemeralContainers`: a list of ``EphemeralContainersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var ephemeralContainers: [EphemeralContainersItem]? { get { self[field: "ephemeralContainers"] } set { self[field: "ephemeralContainers"] = newValue } }
          /// `spec.template.spec.hostAliases`: a list of ``HostAliasesItem``, told apart by `ip`.
          @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? { get { self[field: "hostAliases"] } set { self[field: "hostAliases"] = newValue } }
          /// `spec.template.spec.hostIPC`: true or false.
          @_alwaysEmitIntoClient public var hostIPC: Bool? { get { self[field: "hostIPC"] } set { self[field: "hostIPC"] = newValue } }
          /// `spec.template.spec.hostNetwork`: true or false.
          @_alwaysEmitIntoClient public var hostNetwork: Bool? { get { self[field: "hostNetwork"] } set { self[field: "hostNetwork"] = newValue } }
          /// `spec.template.spec.hostPID`: true or false.
          @_alwaysEmitIntoClient public var hostPID: Bool? { get { self[field: "hostPID"] } set { self[field: "hostPID"] = newValue } }
          /// `spec.template.spec.hostUsers`: true or false.
          @_alwaysEmitIntoClient public var hostUsers: Bool? { get { self[field: "hostUsers"] } set { self[field: "hostUsers"] = newValue } }
          /// `spec.template.spec.hostname`: a string.
          @_alwaysEmitIntoClient public var hostname: String? { get { self[string: "hostname"] } set { self[string: "hostname"] = newValue } }
          /// `spec.template.spec.hostnameOverride`: a string.
          @_alwaysEmitIntoClient public var hostnameOverride: String? { get { self[string: "hostnameOverride"] } set { self[string: "hostnameOverride"] = newValue } }
          /// `spec.template.spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? { get { self[field: "imagePullSecrets"] } set { self[field: "imagePullSecrets"] = newValue } }
          /// `spec.template.spec.initContainers`: a list of ``InitContainersItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var initContainers: [InitContainersItem]? { get { self[field: "initContainers"] } set { self[field: "initContainers"] = newValue } }
          /// `spec.template.spec.nodeName`: a string.
          @_alwaysEmitIntoClient public var nodeName: String? { get { self[string: "nodeName"] } set { self[string: "nodeName"] = newValue } }
          /// `spec.template.spec.nodeSelector`: strings by name.
          @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> { get { self[object: "nodeSelector"] } set { self[object: "nodeSelector"] = newValue } _modify { yield &self[object: "nodeSelector"] } }
          /// `spec.template.spec.os`: ``Os``.
          @_alwaysEmitIntoClient public var os: Os { get { self[object: "os"] } set { self[object: "os"] = newValue } _modify { yield &self[object: "os"] } }
          /// `spec.template.spec.overhead`: quantities by name.
          @_alwaysEmitIntoClient public var overhead: OrderedMap<Quantity> { get { self[object: "overhead"] } set { self[object: "overhead"] = newValue } _modify { yield &self[object: "overhead"] } }
          /// `spec.template.spec.preemptionPolicy`: a string.
          @_alwaysEmitIntoClient public var preemptionPolicy: String? { get { self[string: "preemptionPolicy"] } set { self[string: "preemptionPolicy"] = newValue } }
          /// `spec.template.spec.priority`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var priority: Int? { get { self[field: "priority"] } set { self[field: "priority"] = newValue } }
          /// `spec.template.spec.priorityClassName`: a string.
          @_alwaysEmitIntoClient public var priorityClassName: String? { get { self[string: "priorityClassName"] } set { self[string: "priorityClassName"] = newValue } }
          /// `spec.template.spec.readinessGates`: a list of ``ReadinessGatesItem``.
          @_alwaysEmitIntoClient public var readinessGates: [ReadinessGatesItem]? { get { self[field: "readinessGates"] } set { self[field: "readinessGates"] = newValue } }
          /// `spec.template.spec.resourceClaims`: a list of ``ResourceClaimsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? { get { self[field: "resourceClaims"] } set { self[field: "resourceClaims"] = newValue } }
          /// `spec.template.spec.resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
          /// `spec.template.spec.restartPolicy`: a string.
          @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
          /// `spec.template.spec.runtimeClassName`: a string.
          @_alwaysEmitIntoClient public var runtimeClassName: String? { get { self[string: "runtimeClassName"] } set { self[string: "runtimeClassName"] = newValue } }
          /// `spec.template.spec.schedulerName`: a string.
          @_alwaysEmitIntoClient public var schedulerName: String? { get { self[string: "schedulerName"] } set { self[string: "schedulerName"] = newValue } }
          /// `spec.template.spec.schedulingGates`: a list of ``SchedulingGatesItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var schedulingGates: [SchedulingGatesItem]? { get { self[field: "schedulingGates"] } set { self[field: "schedulingGates"] = newValue } }
          /// `spec.template.spec.schedulingGroup`: ``SchedulingGroup``.
          @_alwaysEmitIntoClient public var schedulingGroup: SchedulingGroup { get { self[object: "schedulingGroup"] } set { self[object: "schedulingGroup"] = newValue } _modify { yield &self[object: "schedulingGroup"] } }
          /// `spec.template.spec.securityContext`: ``SecurityContext``.
          @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
          /// `spec.template.spec.serviceAccount`: a string.
          @_alwaysEmitIntoClient public var serviceAccount: String? { get { self[string: "serviceAccount"] } set { self[string: "serviceAccount"] = newValue } }
          /// `spec.template.spec.serviceAccountName`: a string.
          @_alwaysEmitIntoClient public var serviceAccountName: String? { get { self[string: "serviceAccountName"] } set { self[string: "serviceAccountName"] = newValue } }
          /// `spec.template.spec.setHostnameAsFQDN`: true or false.
          @_alwaysEmitIntoClient public var setHostnameAsFQDN: Bool? { get { self[field: "setHostnameAsFQDN"] } set { self[field: "setHostnameAsFQDN"] = newValue } }
          /// `spec.template.spec.shareProcessNamespace`: true or false.
          @_alwaysEmitIntoClient public var shareProcessNamespace: Bool? { get { self[field: "shareProcessNamespace"] } set { self[field: "shareProcessNamespace"] = newValue } }
          /// `spec.template.spec.subdomain`: a string.
          @_alwaysEmitIntoClient public var subdomain: String? { get { self[string: "subdomain"] } set { self[string: "subdomain"] = newValue } }
          /// `spec.template.spec.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? { get { self[field: "terminationGracePeriodSeconds"] } set { self[field: "terminationGracePeriodSeconds"] = newValue } }
          /// `spec.template.spec.tolerations`: a list of ``TolerationsItem``.
          @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? { get { self[field: "tolerations"] } set { self[field: "tolerations"] = newValue } }
          /// `spec.template.spec.topologySpreadConstraints`: a list of ``TopologySpreadConstraintsItem``, told apart by `topologyKey` and `whenUnsatisfiable`.
          @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraintsItem]? { get { self[field: "topologySpreadConstraints"] } set { self[field: "topologySpreadConstraints"] = newValue } }
          /// `spec.template.spec.volumes`: a list of ``VolumesItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var volumes: [VolumesItem]? { get { self[field: "volumes"] } set { self[field: "volumes"] = newValue } }
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
            /// `spec.template.spec.affinity.nodeAffinity`: ``NodeAffinity``.
            @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity { get { self[object: "nodeAffinity"] } set { self[object: "nodeAffinity"] = newValue } _modify { yield &self[object: "nodeAffinity"] } }
            /// `spec.template.spec.affinity.podAffinity`: ``PodAffinity``.
            @_alwaysEmitIntoClient public var podAffinity: PodAffinity { get { self[object: "podAffinity"] } set { self[object: "podAffinity"] = newValue } _modify { yield &self[object: "podAffinity"] } }
            /// `spec.template.spec.affinity.podAntiAffinity`: ``PodAntiAffinity``.
            @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity { get { self[object: "podAntiAffinity"] } set { self[object: "podAntiAffinity"] = newValue } _modify { yield &self[object: "podAntiAffinity"] } }
            /// The same as ``CloudNativePG.Cluster.Spec.Affinity.NodeAffinity``.
            public typealias NodeAffinity = CloudNativePG.Cluster.Spec.Affinity.NodeAffinity

            /// `spec.template.spec.affinity.podAffinity`, with 2 fields.
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
              /// `spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] = newValue } }
              /// `spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem = CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
              /// The same as ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
              public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem = CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
            }

            /// `spec.template.spec.affinity.podAntiAffinity`, with 2 fields.
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
              /// `spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "preferredDuringSchedulingIgnoredDuringExecution"] = newValue } }
              /// `spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`: a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
              @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? { get { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] } set { self[field: "requiredDuringSchedulingIgnoredDuringExecution"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
              public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem = CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
              /// The same as ``CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
              public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem = CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
            }
          }

          /// `spec.template.spec.containers[]`, with 25 fields.
          public struct ContainersItem: SchemaObject {
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
            /// `spec.template.spec.containers[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.template.spec.containers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
            /// `spec.template.spec.containers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
            /// `spec.template.spec.containers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
            /// `spec.template.spec.containers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
            /// `spec.template.spec.containers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
            /// `spec.template.spec.containers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
            /// `spec.template.spec.containers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
            /// `spec.template.spec.containers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
            /// `spec.template.spec.containers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
            /// `spec.template.spec.containers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
            /// `spec.template.spec.containers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
            /// `spec.template.spec.containers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
            /// `spec.template.spec.containers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
            /// `spec.template.spec.containers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
            /// `spec.template.spec.containers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
            /// `spec.template.spec.containers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
            /// `spec.template.spec.containers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
            /// `spec.template.spec.containers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
            /// `spec.template.spec.containers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
            /// `spec.template.spec.containers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
            /// `spec.template.spec.containers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
            /// `spec.template.spec.containers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
            /// `spec.template.spec.containers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
            /// `spec.template.spec.containers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
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
              /// `spec.template.spec.containers[].lifecycle.postStart`: ``PostStart``.
              @_alwaysEmitIntoClient public var postStart: PostStart { get { self[object: "postStart"] } set { self[object: "postStart"] = newValue } _modify { yield &self[object: "postStart"] } }
              /// `spec.template.spec.containers[].lifecycle.preStop`: ``PreStop``.
              @_alwaysEmitIntoClient public var preStop: PreStop { get { self[object: "preStop"] } set { self[object: "preStop"] = newValue } _modify { yield &self[object: "preStop"] } }
              /// `spec.template.spec.containers[].lifecycle.stopSignal`: a string.
              @_alwaysEmitIntoClient public var stopSignal: String? { get { self[string: "stopSignal"] } set { self[string: "stopSignal"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart``.
              public typealias PreStop = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart

              /// `spec.template.spec.containers[].lifecycle.postStart`, with 4 fields.
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
                /// `spec.template.spec.containers[].lifecycle.postStart.exec`: ``Exec``.
                @_alwaysEmitIntoClient public var exec: Exec { get { self[object: "exec"] } set { self[object: "exec"] = newValue } _modify { yield &self[object: "exec"] } }
                /// `spec.template.spec.containers[].lifecycle.postStart.httpGet`: ``HttpGet``.
                @_alwaysEmitIntoClient public var httpGet: HttpGet { get { self[object: "httpGet"] } set { self[object: "httpGet"] = newValue } _modify { yield &self[object: "httpGet"] } }
                /// `spec.template.spec.containers[].lifecycle.postStart.sleep`: ``Sleep``.
                @_alwaysEmitIntoClient public var sleep: Sleep { get { self[object: "sleep"] } set { self[object: "sleep"] = newValue } _modify { yield &self[object: "sleep"] } }
                /// `spec.template.spec.containers[].lifecycle.postStart.tcpSocket`: ``TcpSocket``.
                @_alwaysEmitIntoClient public var tcpSocket: TcpSocket { get { self[object: "tcpSocket"] } set { self[object: "tcpSocket"] = newValue } _modify { yield &self[object: "tcpSocket"] } }
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec``.
                public typealias Exec = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet``.
                public typealias HttpGet = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
                /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket``.
                public typealias TcpSocket = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket

                /// `spec.template.spec.containers[].lifecycle.postStart.sleep`, with one field.
                public struct Sleep: SchemaObject {
                  public static let fields = FieldTable(["!-seconds"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.seconds = seconds
                    configure(&self)
                  }
                  /// `spec.template.spec.containers[].lifecycle.postStart.sleep.seconds`: a whole number, format `int64`, required.
                  @_alwaysEmitIntoClient public var seconds: Int? { get { self[field: "seconds"] } set { self[field: "seconds"] = newValue } }
                }
              }
            }

            /// `spec.template.spec.containers[].livenessProbe`, with 10 fields.
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
              /// `spec.template.spec.containers[].livenessProbe.exec`: ``Exec``.
              @_alwaysEmitIntoClient public var exec: Exec { get { self[object: "exec"] } set { self[object: "exec"] = newValue } _modify { yield &self[object: "exec"] } }
              /// `spec.template.spec.containers[].livenessProbe.failureThreshold`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var failureThreshold: Int? { get { self[field: "failureThreshold"] } set { self[field: "failureThreshold"] = newValue } }
              /// `spec.template.spec.containers[].livenessProbe.grpc`: ``Grpc``.
              @_alwaysEmitIntoClient public var grpc: Grpc { get { self[object: "grpc"] } set { self[object: "grpc"] = newValue } _modify { yield &self[object: "grpc"] } }
              /// `spec.template.spec.containers[].livenessProbe.httpGet`: ``HttpGet``.
              @_alwaysEmitIntoClient public var httpGet: HttpGet { get { self[object: "httpGet"] } set { self[object: "httpGet"] = newValue } _modify { yield &self[object: "httpGet"] } }
              /// `spec.template.spec.containers[].livenessProbe.initialDelaySeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var initialDelaySeconds: Int? { get { self[field: "initialDelaySeconds"] } set { self[field: "initialDelaySeconds"] = newValue } }
              /// `spec.template.spec.containers[].livenessProbe.periodSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var periodSeconds: Int? { get { self[field: "periodSeconds"] } set { self[field: "periodSeconds"] = newValue } }
              /// `spec.template.spec.containers[].livenessProbe.successThreshold`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var successThreshold: Int? { get { self[field: "successThreshold"] } set { self[field: "successThreshold"] = newValue } }
              /// `spec.template.spec.containers[].livenessProbe.tcpSocket`: ``TcpSocket``.
              @_alwaysEmitIntoClient public var tcpSocket: TcpSocket { get { self[object: "tcpSocket"] } set { self[object: "tcpSocket"] = newValue } _modify { yield &self[object: "tcpSocket"] } }
              /// `spec.template.spec.containers[].livenessProbe.terminationGracePeriodSeconds`: a whole number, format `int64`.
              @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? { get { self[field: "terminationGracePeriodSeconds"] } set { self[field: "terminationGracePeriodSeconds"] = newValue } }
              /// `spec.template.spec.containers[].livenessProbe.timeoutSeconds`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: "timeoutSeconds"] } set { self[field: "timeoutSeconds"] = newValue } }

              /// `spec.template.spec.containers[].livenessProbe.exec`, with one field.
              public struct Exec: SchemaObject {
                public static let fields = FieldTable(["?-command"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(command: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.command = command
                  configure(&self)
                }
                /// `spec.template.spec.containers[].livenessProbe.exec.command`: a list of strings.
                @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
              }

              /// `spec.template.spec.containers[].livenessProbe.grpc`, with 2 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.grpc.port`: a whole number, format `int32`, required.
                @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.grpc.service`: a string, by default `""`.
                @_alwaysEmitIntoClient public var service: String? { get { self[string: "service"] } set { self[string: "service"] = newValue } }
              }

              /// `spec.template.spec.containers[].livenessProbe.httpGet`, with 5 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.httpGet.host`: a string.
                @_alwaysEmitIntoClient public var host: String? { get { self[string: "host"] } set { self[string: "host"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders`: a list of ``HttpHeadersItem``.
                @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? { get { self[field: "httpHeaders"] } set { self[field: "httpHeaders"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.path`: a string.
                @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.port`: a whole number or a string, required.
                @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.httpGet.scheme`: a string.
                @_alwaysEmitIntoClient public var scheme: String? { get { self[string: "scheme"] } set { self[string: "scheme"] = newValue } }

                /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[]`, with 2 fields.
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
                  /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
                  /// `spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].value`: a string, required.
                  @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
                }
              }

              /// `spec.template.spec.containers[].livenessProbe.tcpSocket`, with 2 fields.
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
                /// `spec.template.spec.containers[].livenessProbe.tcpSocket.host`: a string.
                @_alwaysEmitIntoClient public var host: String? { get { self[string: "host"] } set { self[string: "host"] = newValue } }
                /// `spec.template.spec.containers[].livenessProbe.tcpSocket.port`: a whole number or a string, required.
                @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
              }
            }

            /// `spec.template.spec.containers[].ports[]`, with 5 fields.
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
              /// `spec.template.spec.containers[].ports[].name`: a string.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.template.spec.containers[].ports[].containerPort`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var containerPort: Int? { get { self[field: "containerPort"] } set { self[field: "containerPort"] = newValue } }
              /// `spec.template.spec.containers[].ports[].hostIP`: a string.
              @_alwaysEmitIntoClient public var hostIP: String? { get { self[string: "hostIP"] } set { self[string: "hostIP"] = newValue } }
              /// `spec.template.spec.containers[].ports[].hostPort`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var hostPort: Int? { get { self[field: "hostPort"] } set { self[field: "hostPort"] = newValue } }
              /// `spec.template.spec.containers[].ports[].protocol`: a string, by default `"TCP"`.
              @_alwaysEmitIntoClient public var `protocol`: String? { get { self[string: "protocol"] } set { self[string: "protocol"] = newValue } }
            }

            /// `spec.template.spec.containers[].resizePolicy[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].resizePolicy[].resourceName`: a string, required.
              @_alwaysEmitIntoClient public var resourceName: String? { get { self[string: "resourceName"] } set { self[string: "resourceName"] = newValue } }
              /// `spec.template.spec.containers[].resizePolicy[].restartPolicy`: a string, required.
              @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
            }

            /// `spec.template.spec.containers[].restartPolicyRules[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].restartPolicyRules[].action`: a string, required.
              @_alwaysEmitIntoClient public var action: String? { get { self[string: "action"] } set { self[string: "action"] = newValue } }
              /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes`: ``ExitCodes``.
              @_alwaysEmitIntoClient public var exitCodes: ExitCodes { get { self[object: "exitCodes"] } set { self[object: "exitCodes"] = newValue } _modify { yield &self[object: "exitCodes"] } }

              /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes`, with 2 fields.
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
                /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes.operator`: a string, required.
                @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: "operator"] } set { self[string: "operator"] = newValue } }
                /// `spec.template.spec.containers[].restartPolicyRules[].exitCodes.values`: a list of whole numbers.
                @_alwaysEmitIntoClient public var values: [Int]? { get { self[field: "values"] } set { self[field: "values"] = newValue } }
              }
            }

            /// `spec.template.spec.containers[].volumeDevices[]`, with 2 fields.
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
              /// `spec.template.spec.containers[].volumeDevices[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.template.spec.containers[].volumeDevices[].devicePath`: a string, required.
              @_alwaysEmitIntoClient public var devicePath: String? { get { self[string: "devicePath"] } set { self[string: "devicePath"] = newValue } }
            }

            /// `spec.template.spec.containers[].volumeMounts[]`, with 7 fields.
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
              /// `spec.template.spec.containers[].volumeMounts[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].mountPath`: a string, required.
              @_alwaysEmitIntoClient public var mountPath: String? { get { self[string: "mountPath"] } set { self[string: "mountPath"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].mountPropagation`: a string.
              @_alwaysEmitIntoClient public var mountPropagation: String? { get { self[string: "mountPropagation"] } set { self[string: "mountPropagation"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].recursiveReadOnly`: a string.
              @_alwaysEmitIntoClient public var recursiveReadOnly: String? { get { self[string: "recursiveReadOnly"] } set { self[string: "recursiveReadOnly"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].subPath`: a string.
              @_alwaysEmitIntoClient public var subPath: String? { get { self[string: "subPath"] } set { self[string: "subPath"] = newValue } }
              /// `spec.template.spec.containers[].volumeMounts[].subPathExpr`: a string.
              @_alwaysEmitIntoClient public var subPathExpr: String? { get { self[string: "subPathExpr"] } set { self[string: "subPathExpr"] = newValue } }
            }
          }

          /// `spec.template.spec.dnsConfig`, with 3 fields.
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
            /// `spec.template.spec.dnsConfig.nameservers`: a list of strings.
            @_alwaysEmitIntoClient public var nameservers: [String]? { get { self[field: "nameservers"] } set { self[field: "nameservers"] = newValue } }
            /// `spec.template.spec.dnsConfig.options`: a list of ``OptionsItem``.
            @_alwaysEmitIntoClient public var options: [OptionsItem]? { get { self[field: "options"] } set { self[field: "options"] = newValue } }
            /// `spec.template.spec.dnsConfig.searches`: a list of strings.
            @_alwaysEmitIntoClient public var searches: [String]? { get { self[field: "searches"] } set { self[field: "searches"] = newValue } }

            /// `spec.template.spec.dnsConfig.options[]`, with 2 fields.
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
              /// `spec.template.spec.dnsConfig.options[].name`: a string.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.template.spec.dnsConfig.options[].value`: a string.
              @_alwaysEmitIntoClient public var value: String? { get { self[string: "value"] } set { self[string: "value"] = newValue } }
            }
          }

          /// `spec.template.spec.ephemeralContainers[]`, with 26 fields.
          public struct EphemeralContainersItem: SchemaObject {
            public static let fields = FieldTable(["!-name", "?-args", "?-command", "?#env name", "?[envFrom", "?-image", "?-imagePullPolicy", "?{lifecycle", "?{livenessProbe", "?#ports containerPort protocol", "?{readinessProbe", "?[resizePolicy", "?{resources", "?-restartPolicy", "?[restartPolicyRules", "?{securityContext", "?{startupProbe", "?-stdin", "?-stdinOnce", "?-targetContainerName", "?-terminationMessagePath", "?-terminationMessagePolicy", "?-tty", "?#volumeDevices devicePath", "?#volumeMounts mountPath", "?-workingDir"], [EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self, ResizePolicyItem.self, Resources.self, RestartPolicyRulesItem.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, args: [String]? = nil, command: [String]? = nil, env: [EnvItem]? = nil, envFrom: [EnvFromItem]? = nil, image: String? = nil, imagePullPolicy: String? = nil, lifecycle: Lifecycle? = nil, livenessProbe: LivenessProbe? = nil, ports: [PortsItem]? = nil, readinessProbe: ReadinessProbe? = nil, resizePolicy: [ResizePolicyItem]? = nil, resources: Resources? = nil, restartPolicy: String? = nil, restartPolicyRules: [RestartPolicyRulesItem]? = nil, securityContext: SecurityContext? = nil, startupProbe: StartupProbe? = nil, stdin: Bool? = nil, stdinOnce: Bool? = nil, targetContainerName: String? = nil, terminationMessagePath: String? = nil, terminationMessagePolicy: String? = nil, tty: Bool? = nil, volumeDevices: [VolumeDevicesItem]? = nil, volumeMounts: [VolumeMountsItem]? = nil, workingDir: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].args`: a list of strings.
            @_alwaysEmitIntoClient public var args: [String]? { get { self[field: "args"] } set { self[field: "args"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? { get { self[field: "command"] } set { self[field: "command"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].env`: a list of ``EnvItem``, told apart by `name`.
            @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: "env"] } set { self[field: "env"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].envFrom`: a list of ``EnvFromItem``.
            @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? { get { self[field: "envFrom"] } set { self[field: "envFrom"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].image`: a string.
            @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].imagePullPolicy`: a string.
            @_alwaysEmitIntoClient public var imagePullPolicy: String? { get { self[string: "imagePullPolicy"] } set { self[string: "imagePullPolicy"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].lifecycle`: ``Lifecycle``.
            @_alwaysEmitIntoClient public var lifecycle: Lifecycle { get { self[object: "lifecycle"] } set { self[object: "lifecycle"] = newValue } _modify { yield &self[object: "lifecycle"] } }
            /// `spec.template.spec.ephemeralContainers[].livenessProbe`: ``LivenessProbe``.
            @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe { get { self[object: "livenessProbe"] } set { self[object: "livenessProbe"] = newValue } _modify { yield &self[object: "livenessProbe"] } }
            /// `spec.template.spec.ephemeralContainers[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
            @_alwaysEmitIntoClient public var ports: [PortsItem]? { get { self[field: "ports"] } set { self[field: "ports"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].readinessProbe`: ``ReadinessProbe``.
            @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe { get { self[object: "readinessProbe"] } set { self[object: "readinessProbe"] = newValue } _modify { yield &self[object: "readinessProbe"] } }
            /// `spec.template.spec.ephemeralContainers[].resizePolicy`: a list of ``ResizePolicyItem``.
            @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? { get { self[field: "resizePolicy"] } set { self[field: "resizePolicy"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].resources`: ``Resources``.
            @_alwaysEmitIntoClient public var resources: Resources { get { self[object: "resources"] } set { self[object: "resources"] = newValue } _modify { yield &self[object: "resources"] } }
            /// `spec.template.spec.ephemeralContainers[].restartPolicy`: a string.
            @_alwaysEmitIntoClient public var restartPolicy: String? { get { self[string: "restartPolicy"] } set { self[string: "restartPolicy"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].restartPolicyRules`: a list of ``RestartPolicyRulesItem``.
            @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? { get { self[field: "restartPolicyRules"] } set { self[field: "restartPolicyRules"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].securityContext`: ``SecurityContext``.
            @_alwaysEmitIntoClient public var securityContext: SecurityContext { get { self[object: "securityContext"] } set { self[object: "securityContext"] = newValue } _modify { yield &self[object: "securityContext"] } }
            /// `spec.template.spec.ephemeralContainers[].startupProbe`: ``StartupProbe``.
            @_alwaysEmitIntoClient public var startupProbe: StartupProbe { get { self[object: "startupProbe"] } set { self[object: "startupProbe"] = newValue } _modify { yield &self[object: "startupProbe"] } }
            /// `spec.template.spec.ephemeralContainers[].stdin`: true or false.
            @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: "stdin"] } set { self[field: "stdin"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].stdinOnce`: true or false.
            @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: "stdinOnce"] } set { self[field: "stdinOnce"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].targetContainerName`: a string.
            @_alwaysEmitIntoClient public var targetContainerName: String? { get { self[string: "targetContainerName"] } set { self[string: "targetContainerName"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].terminationMessagePath`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePath: String? { get { self[string: "terminationMessagePath"] } set { self[string: "terminationMessagePath"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].terminationMessagePolicy`: a string.
            @_alwaysEmitIntoClient public var terminationMessagePolicy: String? { get { self[string: "terminationMessagePolicy"] } set { self[string: "terminationMessagePolicy"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].tty`: true or false.
            @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: "tty"] } set { self[field: "tty"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].volumeDevices`: a list of ``VolumeDevicesItem``, told apart by `devicePath`.
            @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? { get { self[field: "volumeDevices"] } set { self[field: "volumeDevices"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].volumeMounts`: a list of ``VolumeMountsItem``, told apart by `mountPath`.
            @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? { get { self[field: "volumeMounts"] } set { self[field: "volumeMounts"] = newValue } }
            /// `spec.template.spec.ephemeralContainers[].workingDir`: a string.
            @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: "workingDir"] } set { self[string: "workingDir"] = newValue } }
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
            public typealias RestartPolicyRulesItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem
            /// The same as ``CloudNativePG.Cluster.Spec.SecurityContext``.
            public typealias SecurityContext = CloudNativePG.Cluster.Spec.SecurityContext
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe``.
            public typealias StartupProbe = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeDevicesItem``.
            public typealias VolumeDevicesItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeDevicesItem
            /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeMountsItem``.
            public typealias VolumeMountsItem = CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeMountsItem
          }

          /// `spec.template.spec.hostAliases[]`, with 2 fields.
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
            /// `spec.template.spec.hostAliases[].hostnames`: a list of strings.
            @_alwaysEmitIntoClient public var hostnames: [String]? { get { self[field: "hostnames"] } set { self[field: "hostnames"] = newValue } }
            /// `spec.template.spec.hostAliases[].ip`: a string, required.
            @_alwaysEmitIntoClient public var ip: String? { get { self[string: "ip"] } set { self[string: "ip"] = newValue } }
          }

          /// `spec.template.spec.imagePullSecrets[]`, with one field.
          public struct ImagePullSecretsItem: SchemaObject {
            public static let fields = FieldTable(["?-name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.imagePullSecrets[].name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          }

          /// `spec.template.spec.os`, with one field.
          public struct Os: SchemaObject {
            public static let fields = FieldTable(["!-name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.os.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          }

          /// `spec.template.spec.readinessGates[]`, with one field.
          public struct ReadinessGatesItem: SchemaObject {
            public static let fields = FieldTable(["!-conditionType"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(conditionType: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.conditionType = conditionType
              configure(&self)
            }
            /// `spec.template.spec.readinessGates[].conditionType`: a string, required.
            @_alwaysEmitIntoClient public var conditionType: String? { get { self[string: "conditionType"] } set { self[string: "conditionType"] = newValue } }
          }

          /// `spec.template.spec.resourceClaims[]`, with 3 fields.
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
            /// `spec.template.spec.resourceClaims[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.template.spec.resourceClaims[].resourceClaimName`: a string.
            @_alwaysEmitIntoClient public var resourceClaimName: String? { get { self[string: "resourceClaimName"] } set { self[string: "resourceClaimName"] = newValue } }
            /// `spec.template.spec.resourceClaims[].resourceClaimTemplateName`: a string.
            @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? { get { self[string: "resourceClaimTemplateName"] } set { self[string: "resourceClaimTemplateName"] = newValue } }
          }

          /// `spec.template.spec.schedulingGates[]`, with one field.
          public struct SchedulingGatesItem: SchemaObject {
            public static let fields = FieldTable(["!-name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.template.spec.schedulingGates[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          }

          /// `spec.template.spec.schedulingGroup`, with one field.
          public struct SchedulingGroup: SchemaObject {
            public static let fields = FieldTable(["?-podGroupName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(podGroupName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.podGroupName = podGroupName
              configure(&self)
            }
            /// `spec.template.spec.schedulingGroup.podGroupName`: a string.
            @_alwaysEmitIntoClient public var podGroupName: String? { get { self[string: "podGroupName"] } set { self[string: "podGroupName"] = newValue } }
          }

          /// `spec.template.spec.securityContext`, with 13 fields.
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
            /// `spec.template.spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
            @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile { get { self[object: "appArmorProfile"] } set { self[object: "appArmorProfile"] = newValue } _modify { yield &self[object: "appArmorProfile"] } }
            /// `spec.template.spec.securityContext.fsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: "fsGroup"] } set { self[field: "fsGroup"] = newValue } }
            /// `spec.template.spec.securityContext.fsGroupChangePolicy`: a string.
            @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? { get { self[string: "fsGroupChangePolicy"] } set { self[string: "fsGroupChangePolicy"] = newValue } }
            /// `spec.template.spec.securityContext.runAsGroup`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: "runAsGroup"] } set { self[field: "runAsGroup"] = newValue } }
            /// `spec.template.spec.securityContext.runAsNonRoot`: true or false.
            @_alwaysEmitIntoClient public var runAsNonRoot: Bool? { get { self[field: "runAsNonRoot"] } set { self[field: "runAsNonRoot"] = newValue } }
            /// `spec.template.spec.securityContext.runAsUser`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: "runAsUser"] } set { self[field: "runAsUser"] = newValue } }
            /// `spec.template.spec.securityContext.seLinuxChangePolicy`: a string.
            @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? { get { self[string: "seLinuxChangePolicy"] } set { self[string: "seLinuxChangePolicy"] = newValue } }
            /// `spec.template.spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
            @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions { get { self[object: "seLinuxOptions"] } set { self[object: "seLinuxOptions"] = newValue } _modify { yield &self[object: "seLinuxOptions"] } }
            /// `spec.template.spec.securityContext.seccompProfile`: ``SeccompProfile``.
            @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile { get { self[object: "seccompProfile"] } set { self[object: "seccompProfile"] = newValue } _modify { yield &self[object: "seccompProfile"] } }
            /// `spec.template.spec.securityContext.supplementalGroups`: a list of whole numbers.
            @_alwaysEmitIntoClient public var supplementalGroups: [Int]? { get { self[field: "supplementalGroups"] } set { self[field: "supplementalGroups"] = newValue } }
            /// `spec.template.spec.securityContext.supplementalGroupsPolicy`: a string.
            @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? { get { self[string: "supplementalGroupsPolicy"] } set { self[string: "supplementalGroupsPolicy"] = newValue } }
            /// `spec.template.spec.securityContext.sysctls`: a list of ``SysctlsItem``.
            @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? { get { self[field: "sysctls"] } set { self[field: "sysctls"] = newValue } }
            /// `spec.template.spec.securityContext.windowsOptions`: ``WindowsOptions``.
            @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions { get { self[object: "windowsOptions"] } set { self[object: "windowsOptions"] = newValue } _modify { yield &self[object: "windowsOptions"] } }
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
            /// `spec.template.spec.volumes[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.template.spec.volumes[].awsElasticBlockStore`: ``AwsElasticBlockStore``.
            @_alwaysEmitIntoClient public var awsElasticBlockStore: AwsElasticBlockStore { get { self[object: "awsElasticBlockStore"] } set { self[object: "awsElasticBlockStore"] = newValue } _modify { yield &self[object: "awsElasticBlockStore"] } }
            /// `spec.template.spec.volumes[].azureDisk`: ``AzureDisk``.
            @_alwaysEmitIntoClient public var azureDisk: AzureDisk { get { self[object: "azureDisk"] } set { self[object: "azureDisk"] = newValue } _modify { yield &self[object: "azureDisk"] } }
            /// `spec.template.spec.volumes[].azureFile`: ``AzureFile``.
            @_alwaysEmitIntoClient public var azureFile: AzureFile { get { self[object: "azureFile"] } set { self[object: "azureFile"] = newValue } _modify { yield &self[object: "azureFile"] } }
            /// `spec.template.spec.volumes[].cephfs`: ``Cephfs``.
            @_alwaysEmitIntoClient public var cephfs: Cephfs { get { self[object: "cephfs"] } set { self[object: "cephfs"] = newValue } _modify { yield &self[object: "cephfs"] } }
            /// `spec.template.spec.volumes[].cinder`: ``Cinder``.
            @_alwaysEmitIntoClient public var cinder: Cinder { get { self[object: "cinder"] } set { self[object: "cinder"] = newValue } _modify { yield &self[object: "cinder"] } }
            /// `spec.template.spec.volumes[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap { get { self[object: "configMap"] } set { self[object: "configMap"] = newValue } _modify { yield &self[object: "configMap"] } }
            /// `spec.template.spec.volumes[].csi`: ``Csi``.
            @_alwaysEmitIntoClient public var csi: Csi { get { self[object: "csi"] } set { self[object: "csi"] = newValue } _modify { yield &self[object: "csi"] } }
            /// `spec.template.spec.volumes[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI { get { self[object: "downwardAPI"] } set { self[object: "downwardAPI"] = newValue } _modify { yield &self[object: "downwardAPI"] } }
            /// `spec.template.spec.volumes[].emptyDir`: ``EmptyDir``.
            @_alwaysEmitIntoClient public var emptyDir: EmptyDir { get { self[object: "emptyDir"] } set { self[object: "emptyDir"] = newValue } _modify { yield &self[object: "emptyDir"] } }
            /// `spec.template.spec.volumes[].ephemeral`: ``Ephemeral``.
            @_alwaysEmitIntoClient public var ephemeral: Ephemeral { get { self[object: "ephemeral"] } set { self[object: "ephemeral"] = newValue } _modify { yield &self[object: "ephemeral"] } }
            /// `spec.template.spec.volumes[].fc`: ``Fc``.
            @_alwaysEmitIntoClient public var fc: Fc { get { self[object: "fc"] } set { self[object: "fc"] = newValue } _modify { yield &self[object: "fc"] } }
            /// `spec.template.spec.volumes[].flexVolume`: ``FlexVolume``.
            @_alwaysEmitIntoClient public var flexVolume: FlexVolume { get { self[object: "flexVolume"] } set { self[object: "flexVolume"] = newValue } _modify { yield &self[object: "flexVolume"] } }
            /// `spec.template.spec.volumes[].flocker`: ``Flocker``.
            @_alwaysEmitIntoClient public var flocker: Flocker { get { self[object: "flocker"] } set { self[object: "flocker"] = newValue } _modify { yield &self[object: "flocker"] } }
            /// `spec.template.spec.volumes[].gcePersistentDisk`: ``GcePersistentDisk``.
            @_alwaysEmitIntoClient public var gcePersistentDisk: GcePersistentDisk { get { self[object: "gcePersistentDisk"] } set { self[object: "gcePersistentDisk"] = newValue } _modify { yield &self[object: "gcePersistentDisk"] } }
            /// `spec.template.spec.volumes[].gitRepo`: ``GitRepo``.
            @_alwaysEmitIntoClient public var gitRepo: GitRepo { get { self[object: "gitRepo"] } set { self[object: "gitRepo"] = newValue } _modify { yield &self[object: "gitRepo"] } }
            /// `spec.template.spec.volumes[].glusterfs`: ``Glusterfs``.
            @_alwaysEmitIntoClient public var glusterfs: Glusterfs { get { self[object: "glusterfs"] } set { self[object: "glusterfs"] = newValue } _modify { yield &self[object: "glusterfs"] } }
            /// `spec.template.spec.volumes[].hostPath`: ``HostPath``.
            @_alwaysEmitIntoClient public var hostPath: HostPath { get { self[object: "hostPath"] } set { self[object: "hostPath"] = newValue } _modify { yield &self[object: "hostPath"] } }
            /// `spec.template.spec.volumes[].image`: ``Image``.
            @_alwaysEmitIntoClient public var image: Image { get { self[object: "image"] } set { self[object: "image"] = newValue } _modify { yield &self[object: "image"] } }
            /// `spec.template.spec.volumes[].iscsi`: ``Iscsi``.
            @_alwaysEmitIntoClient public var iscsi: Iscsi { get { self[object: "iscsi"] } set { self[object: "iscsi"] = newValue } _modify { yield &self[object: "iscsi"] } }
            /// `spec.template.spec.volumes[].nfs`: ``Nfs``.
            @_alwaysEmitIntoClient public var nfs: Nfs { get { self[object: "nfs"] } set { self[object: "nfs"] = newValue } _modify { yield &self[object: "nfs"] } }
            /// `spec.template.spec.volumes[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
            @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim { get { self[object: "persistentVolumeClaim"] } set { self[object: "persistentVolumeClaim"] = newValue } _modify { yield &self[object: "persistentVolumeClaim"] } }
            /// `spec.template.spec.volumes[].photonPersistentDisk`: ``PhotonPersistentDisk``.
            @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDisk { get { self[object: "photonPersistentDisk"] } set { self[object: "photonPersistentDisk"] = newValue } _modify { yield &self[object: "photonPersistentDisk"] } }
            /// `spec.template.spec.volumes[].portworxVolume`: ``PortworxVolume``.
            @_alwaysEmitIntoClient public var portworxVolume: PortworxVolume { get { self[object: "portworxVolume"] } set { self[object: "portworxVolume"] = newValue } _modify { yield &self[object: "portworxVolume"] } }
            /// `spec.template.spec.volumes[].projected`: ``Projected``.
            @_alwaysEmitIntoClient public var projected: Projected { get { self[object: "projected"] } set { self[object: "projected"] = newValue } _modify { yield &self[object: "projected"] } }
            /// `spec.template.spec.volumes[].quobyte`: ``Quobyte``.
            @_alwaysEmitIntoClient public var quobyte: Quobyte { get { self[object: "quobyte"] } set { self[object: "quobyte"] = newValue } _modify { yield &self[object: "quobyte"] } }
            /// `spec.template.spec.volumes[].rbd`: ``Rbd``.
            @_alwaysEmitIntoClient public var rbd: Rbd { get { self[object: "rbd"] } set { self[object: "rbd"] = newValue } _modify { yield &self[object: "rbd"] } }
            /// `spec.template.spec.volumes[].scaleIO`: ``ScaleIO``.
            @_alwaysEmitIntoClient public var scaleIO: ScaleIO { get { self[object: "scaleIO"] } set { self[object: "scaleIO"] = newValue } _modify { yield &self[object: "scaleIO"] } }
            /// `spec.template.spec.volumes[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret { get { self[object: "secret"] } set { self[object: "secret"] = newValue } _modify { yield &self[object: "secret"] } }
            /// `spec.template.spec.volumes[].storageos`: ``Storageos``.
            @_alwaysEmitIntoClient public var storageos: Storageos { get { self[object: "storageos"] } set { self[object: "storageos"] = newValue } _modify { yield &self[object: "storageos"] } }
            /// `spec.template.spec.volumes[].vsphereVolume`: ``VsphereVolume``.
            @_alwaysEmitIntoClient public var vsphereVolume: VsphereVolume { get { self[object: "vsphereVolume"] } set { self[object: "vsphereVolume"] = newValue } _modify { yield &self[object: "vsphereVolume"] } }
            /// The same as ``CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image``.
            public typealias Image = CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image

            /// `spec.template.spec.volumes[].awsElasticBlockStore`, with 4 fields.
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
              /// `spec.template.spec.volumes[].awsElasticBlockStore.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.partition`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var partition: Int? { get { self[field: "partition"] } set { self[field: "partition"] = newValue } }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].awsElasticBlockStore.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
            }

            /// `spec.template.spec.volumes[].azureDisk`, with 6 fields.
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
              /// `spec.template.spec.volumes[].azureDisk.cachingMode`: a string.
              @_alwaysEmitIntoClient public var cachingMode: String? { get { self[string: "cachingMode"] } set { self[string: "cachingMode"] = newValue } }
              /// `spec.template.spec.volumes[].azureDisk.diskName`: a string, required.
              @_alwaysEmitIntoClient public var diskName: String? { get { self[string: "diskName"] } set { self[string: "diskName"] = newValue } }
              /// `spec.template.spec.volumes[].azureDisk.diskURI`: a string, required.
              @_alwaysEmitIntoClient public var diskURI: String? { get { self[string: "diskURI"] } set { self[string: "diskURI"] = newValue } }
              /// `spec.template.spec.volumes[].azureDisk.fsType`: a string, by default `"ext4"`.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].azureDisk.kind`: a string.
              @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
              /// `spec.template.spec.volumes[].azureDisk.readOnly`: true or false, by default `false`.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
            }

            /// `spec.template.spec.volumes[].azureFile`, with 3 fields.
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
              /// `spec.template.spec.volumes[].azureFile.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].azureFile.secretName`: a string, required.
              @_alwaysEmitIntoClient public var secretName: String? { get { self[string: "secretName"] } set { self[string: "secretName"] = newValue } }
              /// `spec.template.spec.volumes[].azureFile.shareName`: a string, required.
              @_alwaysEmitIntoClient public var shareName: String? { get { self[string: "shareName"] } set { self[string: "shareName"] = newValue } }
            }

            /// `spec.template.spec.volumes[].cephfs`, with 6 fields.
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
              /// `spec.template.spec.volumes[].cephfs.monitors`: a list of strings, required.
              @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: "monitors"] } set { self[field: "monitors"] = newValue } }
              /// `spec.template.spec.volumes[].cephfs.path`: a string.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.template.spec.volumes[].cephfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].cephfs.secretFile`: a string.
              @_alwaysEmitIntoClient public var secretFile: String? { get { self[string: "secretFile"] } set { self[string: "secretFile"] = newValue } }
              /// `spec.template.spec.volumes[].cephfs.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].cephfs.user`: a string.
              @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }

              /// `spec.template.spec.volumes[].cephfs.secretRef`, with one field.
              public struct SecretRef: SchemaObject {
                public static let fields = FieldTable(["?-name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.template.spec.volumes[].cephfs.secretRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              }
            }

            /// `spec.template.spec.volumes[].cinder`, with 4 fields.
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
              /// `spec.template.spec.volumes[].cinder.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].cinder.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].cinder.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].cinder.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].configMap`, with 4 fields.
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
              /// `spec.template.spec.volumes[].configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              /// `spec.template.spec.volumes[].configMap.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
              /// `spec.template.spec.volumes[].configMap.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// `spec.template.spec.volumes[].configMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
            }

            /// `spec.template.spec.volumes[].csi`, with 5 fields.
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
              /// `spec.template.spec.volumes[].csi.driver`: a string, required.
              @_alwaysEmitIntoClient public var driver: String? { get { self[string: "driver"] } set { self[string: "driver"] = newValue } }
              /// `spec.template.spec.volumes[].csi.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].csi.nodePublishSecretRef`: ``NodePublishSecretRef``.
              @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef { get { self[object: "nodePublishSecretRef"] } set { self[object: "nodePublishSecretRef"] = newValue } _modify { yield &self[object: "nodePublishSecretRef"] } }
              /// `spec.template.spec.volumes[].csi.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].csi.volumeAttributes`: strings by name.
              @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> { get { self[object: "volumeAttributes"] } set { self[object: "volumeAttributes"] = newValue } _modify { yield &self[object: "volumeAttributes"] } }

              /// `spec.template.spec.volumes[].csi.nodePublishSecretRef`, with one field.
              public struct NodePublishSecretRef: SchemaObject {
                public static let fields = FieldTable(["?-name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.template.spec.volumes[].csi.nodePublishSecretRef.name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
              }
            }

            /// `spec.template.spec.volumes[].downwardAPI`, with 2 fields.
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
              /// `spec.template.spec.volumes[].downwardAPI.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
              /// `spec.template.spec.volumes[].downwardAPI.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem``.
              public typealias ItemsItem = CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem
            }

            /// `spec.template.spec.volumes[].emptyDir`, with 2 fields.
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
              /// `spec.template.spec.volumes[].emptyDir.medium`: a string.
              @_alwaysEmitIntoClient public var medium: String? { get { self[string: "medium"] } set { self[string: "medium"] = newValue } }
              /// `spec.template.spec.volumes[].emptyDir.sizeLimit`: a quantity.
              @_alwaysEmitIntoClient public var sizeLimit: Quantity? { get { self[field: "sizeLimit"] } set { self[field: "sizeLimit"] = newValue } }
            }

            /// `spec.template.spec.volumes[].ephemeral`, with one field.
            public struct Ephemeral: SchemaObject {
              public static let fields = FieldTable(["?{volumeClaimTemplate"], [VolumeClaimTemplate.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(volumeClaimTemplate: VolumeClaimTemplate? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                if let volumeClaimTemplate { self.volumeClaimTemplate = volumeClaimTemplate }
                configure(&self)
              }
              /// `spec.template.spec.volumes[].ephemeral.volumeClaimTemplate`: ``VolumeClaimTemplate``.
              @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate { get { self[object: "volumeClaimTemplate"] } set { self[object: "volumeClaimTemplate"] = newValue } _modify { yield &self[object: "volumeClaimTemplate"] } }
              /// The same as ``CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate``.
              public typealias VolumeClaimTemplate = CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate
            }

            /// `spec.template.spec.volumes[].fc`, with 5 fields.
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
              /// `spec.template.spec.volumes[].fc.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].fc.lun`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var lun: Int? { get { self[field: "lun"] } set { self[field: "lun"] = newValue } }
              /// `spec.template.spec.volumes[].fc.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].fc.targetWWNs`: a list of strings.
              @_alwaysEmitIntoClient public var targetWWNs: [String]? { get { self[field: "targetWWNs"] } set { self[field: "targetWWNs"] = newValue } }
              /// `spec.template.spec.volumes[].fc.wwids`: a list of strings.
              @_alwaysEmitIntoClient public var wwids: [String]? { get { self[field: "wwids"] } set { self[field: "wwids"] = newValue } }
            }

            /// `spec.template.spec.volumes[].flexVolume`, with 5 fields.
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
              /// `spec.template.spec.volumes[].flexVolume.driver`: a string, required.
              @_alwaysEmitIntoClient public var driver: String? { get { self[string: "driver"] } set { self[string: "driver"] = newValue } }
              /// `spec.template.spec.volumes[].flexVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].flexVolume.options`: strings by name.
              @_alwaysEmitIntoClient public var options: OrderedMap<String> { get { self[object: "options"] } set { self[object: "options"] = newValue } _modify { yield &self[object: "options"] } }
              /// `spec.template.spec.volumes[].flexVolume.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].flexVolume.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].flocker`, with 2 fields.
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
              /// `spec.template.spec.volumes[].flocker.datasetName`: a string.
              @_alwaysEmitIntoClient public var datasetName: String? { get { self[string: "datasetName"] } set { self[string: "datasetName"] = newValue } }
              /// `spec.template.spec.volumes[].flocker.datasetUUID`: a string.
              @_alwaysEmitIntoClient public var datasetUUID: String? { get { self[string: "datasetUUID"] } set { self[string: "datasetUUID"] = newValue } }
            }

            /// `spec.template.spec.volumes[].gcePersistentDisk`, with 4 fields.
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
              /// `spec.template.spec.volumes[].gcePersistentDisk.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].gcePersistentDisk.partition`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var partition: Int? { get { self[field: "partition"] } set { self[field: "partition"] = newValue } }
              /// `spec.template.spec.volumes[].gcePersistentDisk.pdName`: a string, required.
              @_alwaysEmitIntoClient public var pdName: String? { get { self[string: "pdName"] } set { self[string: "pdName"] = newValue } }
              /// `spec.template.spec.volumes[].gcePersistentDisk.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
            }

            /// `spec.template.spec.volumes[].gitRepo`, with 3 fields.
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
              /// `spec.template.spec.volumes[].gitRepo.directory`: a string.
              @_alwaysEmitIntoClient public var directory: String? { get { self[string: "directory"] } set { self[string: "directory"] = newValue } }
              /// `spec.template.spec.volumes[].gitRepo.repository`: a string, required.
              @_alwaysEmitIntoClient public var repository: String? { get { self[string: "repository"] } set { self[string: "repository"] = newValue } }
              /// `spec.template.spec.volumes[].gitRepo.revision`: a string.
              @_alwaysEmitIntoClient public var revision: String? { get { self[string: "revision"] } set { self[string: "revision"] = newValue } }
            }

            /// `spec.template.spec.volumes[].glusterfs`, with 3 fields.
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
              /// `spec.template.spec.volumes[].glusterfs.endpoints`: a string, required.
              @_alwaysEmitIntoClient public var endpoints: String? { get { self[string: "endpoints"] } set { self[string: "endpoints"] = newValue } }
              /// `spec.template.spec.volumes[].glusterfs.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.template.spec.volumes[].glusterfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
            }

            /// `spec.template.spec.volumes[].hostPath`, with 2 fields.
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
              /// `spec.template.spec.volumes[].hostPath.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.template.spec.volumes[].hostPath.type`: a string.
              @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
            }

            /// `spec.template.spec.volumes[].iscsi`, with 11 fields.
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
              /// `spec.template.spec.volumes[].iscsi.chapAuthDiscovery`: true or false.
              @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? { get { self[field: "chapAuthDiscovery"] } set { self[field: "chapAuthDiscovery"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.chapAuthSession`: true or false.
              @_alwaysEmitIntoClient public var chapAuthSession: Bool? { get { self[field: "chapAuthSession"] } set { self[field: "chapAuthSession"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.initiatorName`: a string.
              @_alwaysEmitIntoClient public var initiatorName: String? { get { self[string: "initiatorName"] } set { self[string: "initiatorName"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.iqn`: a string, required.
              @_alwaysEmitIntoClient public var iqn: String? { get { self[string: "iqn"] } set { self[string: "iqn"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.iscsiInterface`: a string, by default `"default"`.
              @_alwaysEmitIntoClient public var iscsiInterface: String? { get { self[string: "iscsiInterface"] } set { self[string: "iscsiInterface"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.lun`: a whole number, format `int32`, required.
              @_alwaysEmitIntoClient public var lun: Int? { get { self[field: "lun"] } set { self[field: "lun"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.portals`: a list of strings.
              @_alwaysEmitIntoClient public var portals: [String]? { get { self[field: "portals"] } set { self[field: "portals"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].iscsi.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].iscsi.targetPortal`: a string, required.
              @_alwaysEmitIntoClient public var targetPortal: String? { get { self[string: "targetPortal"] } set { self[string: "targetPortal"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].nfs`, with 3 fields.
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
              /// `spec.template.spec.volumes[].nfs.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
              /// `spec.template.spec.volumes[].nfs.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].nfs.server`: a string, required.
              @_alwaysEmitIntoClient public var server: String? { get { self[string: "server"] } set { self[string: "server"] = newValue } }
            }

            /// `spec.template.spec.volumes[].persistentVolumeClaim`, with 2 fields.
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
              /// `spec.template.spec.volumes[].persistentVolumeClaim.claimName`: a string, required.
              @_alwaysEmitIntoClient public var claimName: String? { get { self[string: "claimName"] } set { self[string: "claimName"] = newValue } }
              /// `spec.template.spec.volumes[].persistentVolumeClaim.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
            }

            /// `spec.template.spec.volumes[].photonPersistentDisk`, with 2 fields.
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
              /// `spec.template.spec.volumes[].photonPersistentDisk.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].photonPersistentDisk.pdID`: a string, required.
              @_alwaysEmitIntoClient public var pdID: String? { get { self[string: "pdID"] } set { self[string: "pdID"] = newValue } }
            }

            /// `spec.template.spec.volumes[].portworxVolume`, with 3 fields.
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
              /// `spec.template.spec.volumes[].portworxVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].portworxVolume.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].portworxVolume.volumeID`: a string, required.
              @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: "volumeID"] } set { self[string: "volumeID"] = newValue } }
            }

            /// `spec.template.spec.volumes[].projected`, with 2 fields.
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
              /// `spec.template.spec.volumes[].projected.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
              /// `spec.template.spec.volumes[].projected.sources`: a list of ``SourcesItem``.
              @_alwaysEmitIntoClient public var sources: [SourcesItem]? { get { self[field: "sources"] } set { self[field: "sources"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem``.
              public typealias SourcesItem = CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem
            }

            /// `spec.template.spec.volumes[].quobyte`, with 6 fields.
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
              /// `spec.template.spec.volumes[].quobyte.group`: a string.
              @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
              /// `spec.template.spec.volumes[].quobyte.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].quobyte.registry`: a string, required.
              @_alwaysEmitIntoClient public var registry: String? { get { self[string: "registry"] } set { self[string: "registry"] = newValue } }
              /// `spec.template.spec.volumes[].quobyte.tenant`: a string.
              @_alwaysEmitIntoClient public var tenant: String? { get { self[string: "tenant"] } set { self[string: "tenant"] = newValue } }
              /// `spec.template.spec.volumes[].quobyte.user`: a string.
              @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }
              /// `spec.template.spec.volumes[].quobyte.volume`: a string, required.
              @_alwaysEmitIntoClient public var volume: String? { get { self[string: "volume"] } set { self[string: "volume"] = newValue } }
            }

            /// `spec.template.spec.volumes[].rbd`, with 8 fields.
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
              /// `spec.template.spec.volumes[].rbd.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.image`: a string, required.
              @_alwaysEmitIntoClient public var image: String? { get { self[string: "image"] } set { self[string: "image"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.keyring`: a string, by default `"/etc/ceph/keyring"`.
              @_alwaysEmitIntoClient public var keyring: String? { get { self[string: "keyring"] } set { self[string: "keyring"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.monitors`: a list of strings, required.
              @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: "monitors"] } set { self[field: "monitors"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.pool`: a string, by default `"rbd"`.
              @_alwaysEmitIntoClient public var pool: String? { get { self[string: "pool"] } set { self[string: "pool"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].rbd.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].rbd.user`: a string, by default `"admin"`.
              @_alwaysEmitIntoClient public var user: String? { get { self[string: "user"] } set { self[string: "user"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].scaleIO`, with 10 fields.
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
              /// `spec.template.spec.volumes[].scaleIO.fsType`: a string, by default `"xfs"`.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.gateway`: a string, required.
              @_alwaysEmitIntoClient public var gateway: String? { get { self[string: "gateway"] } set { self[string: "gateway"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.protectionDomain`: a string.
              @_alwaysEmitIntoClient public var protectionDomain: String? { get { self[string: "protectionDomain"] } set { self[string: "protectionDomain"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.secretRef`: ``SecretRef``, required.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].scaleIO.sslEnabled`: true or false.
              @_alwaysEmitIntoClient public var sslEnabled: Bool? { get { self[field: "sslEnabled"] } set { self[field: "sslEnabled"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.storageMode`: a string, by default `"ThinProvisioned"`.
              @_alwaysEmitIntoClient public var storageMode: String? { get { self[string: "storageMode"] } set { self[string: "storageMode"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.storagePool`: a string.
              @_alwaysEmitIntoClient public var storagePool: String? { get { self[string: "storagePool"] } set { self[string: "storagePool"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.system`: a string, required.
              @_alwaysEmitIntoClient public var system: String? { get { self[string: "system"] } set { self[string: "system"] = newValue } }
              /// `spec.template.spec.volumes[].scaleIO.volumeName`: a string.
              @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].secret`, with 4 fields.
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
              /// `spec.template.spec.volumes[].secret.defaultMode`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: "defaultMode"] } set { self[field: "defaultMode"] = newValue } }
              /// `spec.template.spec.volumes[].secret.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
              /// `spec.template.spec.volumes[].secret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: "optional"] } set { self[field: "optional"] = newValue } }
              /// `spec.template.spec.volumes[].secret.secretName`: a string.
              @_alwaysEmitIntoClient public var secretName: String? { get { self[string: "secretName"] } set { self[string: "secretName"] = newValue } }
              /// The same as ``CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
            }

            /// `spec.template.spec.volumes[].storageos`, with 5 fields.
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
              /// `spec.template.spec.volumes[].storageos.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].storageos.readOnly`: true or false.
              @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: "readOnly"] } set { self[field: "readOnly"] = newValue } }
              /// `spec.template.spec.volumes[].storageos.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }
              /// `spec.template.spec.volumes[].storageos.volumeName`: a string.
              @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: "volumeName"] } set { self[string: "volumeName"] = newValue } }
              /// `spec.template.spec.volumes[].storageos.volumeNamespace`: a string.
              @_alwaysEmitIntoClient public var volumeNamespace: String? { get { self[string: "volumeNamespace"] } set { self[string: "volumeNamespace"] = newValue } }
              /// The same as ``CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
              public typealias SecretRef = CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
            }

            /// `spec.template.spec.volumes[].vsphereVolume`, with 4 fields.
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
              /// `spec.template.spec.volumes[].vsphereVolume.fsType`: a string.
              @_alwaysEmitIntoClient public var fsType: String? { get { self[string: "fsType"] } set { self[string: "fsType"] = newValue } }
              /// `spec.template.spec.volumes[].vsphereVolume.storagePolicyID`: a string.
              @_alwaysEmitIntoClient public var storagePolicyID: String? { get { self[string: "storagePolicyID"] } set { self[string: "storagePolicyID"] = newValue } }
              /// `spec.template.spec.volumes[].vsphereVolume.storagePolicyName`: a string.
              @_alwaysEmitIntoClient public var storagePolicyName: String? { get { self[string: "storagePolicyName"] } set { self[string: "storagePolicyName"] = newValue } }
              /// `spec.template.spec.volumes[].vsphereVolume.volumePath`: a string, required.
              @_alwaysEmitIntoClient public var volumePath: String? { get { self[string: "volumePath"] } set { self[string: "volumePath"] = newValue } }
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
