// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `DeploymentRuntimeConfig` of `pkg.crossplane.io/v1beta1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct DeploymentRuntimeConfig: Resource {
    public static let type = ResourceType(
      group: "pkg.crossplane.io",
      version: "v1beta1",
      kind: "DeploymentRuntimeConfig",
      scope: .cluster
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 3 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?{",
        ["deploymentTemplate", "serviceAccountTemplate", "serviceTemplate"],
        [DeploymentTemplate.self, ServiceAccountTemplate.self, ServiceTemplate.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        deploymentTemplate: DeploymentTemplate? = nil,
        serviceAccountTemplate: ServiceAccountTemplate? = nil,
        serviceTemplate: ServiceTemplate? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let deploymentTemplate { self.deploymentTemplate = deploymentTemplate }
        if let serviceAccountTemplate { self.serviceAccountTemplate = serviceAccountTemplate }
        if let serviceTemplate { self.serviceTemplate = serviceTemplate }
        configure(&self)
      }
      /// `spec.deploymentTemplate`: ``DeploymentTemplate``.
      @_alwaysEmitIntoClient public var deploymentTemplate: DeploymentTemplate {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.serviceAccountTemplate`: ``ServiceAccountTemplate``.
      @_alwaysEmitIntoClient public var serviceAccountTemplate: ServiceAccountTemplate {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.serviceTemplate`: ``ServiceTemplate``.
      @_alwaysEmitIntoClient public var serviceTemplate: ServiceTemplate {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }

      /// `spec.deploymentTemplate`, with 2 fields.
      public struct DeploymentTemplate: SchemaObject {
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
        /// `spec.deploymentTemplate.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.deploymentTemplate.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.deploymentTemplate.spec`, with 8 fields.
        public struct Spec: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- !{ ?{ !{",
            [
              "minReadySeconds", "paused", "progressDeadlineSeconds", "replicas", "revisionHistoryLimit", "selector",
              "strategy", "template",
            ],
            [Selector.self, Strategy.self, Template.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            selector: Selector,
            template: Template,
            minReadySeconds: Int? = nil,
            paused: Bool? = nil,
            progressDeadlineSeconds: Int? = nil,
            replicas: Int? = nil,
            revisionHistoryLimit: Int? = nil,
            strategy: Strategy? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.minReadySeconds = minReadySeconds
            self.paused = paused
            self.progressDeadlineSeconds = progressDeadlineSeconds
            self.replicas = replicas
            self.revisionHistoryLimit = revisionHistoryLimit
            self.selector = selector
            if let strategy { self.strategy = strategy }
            self.template = template
            configure(&self)
          }
          /// `spec.deploymentTemplate.spec.minReadySeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var minReadySeconds: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.deploymentTemplate.spec.paused`: true or false.
          @_alwaysEmitIntoClient public var paused: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.deploymentTemplate.spec.progressDeadlineSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var progressDeadlineSeconds: Int? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.deploymentTemplate.spec.replicas`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.deploymentTemplate.spec.revisionHistoryLimit`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.deploymentTemplate.spec.selector`: ``Selector``, required.
          @_alwaysEmitIntoClient public var selector: Selector {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.deploymentTemplate.spec.strategy`: ``Strategy``.
          @_alwaysEmitIntoClient public var strategy: Strategy {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.deploymentTemplate.spec.template`: ``Template``, required.
          @_alwaysEmitIntoClient public var template: Template {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }

          /// `spec.deploymentTemplate.spec.selector`, with 2 fields.
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
            /// `spec.deploymentTemplate.spec.selector.matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.deploymentTemplate.spec.selector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as
            /// ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem``.
            public typealias MatchExpressionsItem =
              Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
          }

          /// `spec.deploymentTemplate.spec.strategy`, with 2 fields.
          public struct Strategy: SchemaObject {
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
            /// `spec.deploymentTemplate.spec.strategy.rollingUpdate`: ``RollingUpdate``.
            @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdate {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.deploymentTemplate.spec.strategy.type`: a string.
            @_alwaysEmitIntoClient public var type: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }

            /// `spec.deploymentTemplate.spec.strategy.rollingUpdate`, with 2 fields.
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
              /// `spec.deploymentTemplate.spec.strategy.rollingUpdate.maxSurge`: a whole number or a string.
              @_alwaysEmitIntoClient public var maxSurge: IntOrString? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.deploymentTemplate.spec.strategy.rollingUpdate.maxUnavailable`: a whole number or a string.
              @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.deploymentTemplate.spec.template`, with 2 fields.
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
            /// `spec.deploymentTemplate.spec.template.metadata`: ``Metadata``.
            @_alwaysEmitIntoClient public var metadata: Metadata {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.deploymentTemplate.spec.template.spec`: ``Spec``.
            @_alwaysEmitIntoClient public var spec: Spec {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.deploymentTemplate.spec.template.spec`, with 42 fields.
            public struct Spec: SchemaObject {
              public static let fields = FieldTable(
                """
                ?- ?{ ?- !#name ?{ ?- ?- ?#name ?#ip ?- ?- ?- ?- ?- ?- ?#name ?#name ?- ?- ?{ ?- ?- ?- ?- ?[ ?#name ?{ \
                ?- ?- ?- ?#name ?{ ?- ?- ?- ?- ?- ?- ?[ ?#topologyKey,whenUnsatisfiable ?#name ?{
                """,
                [
                  "activeDeadlineSeconds", "affinity", "automountServiceAccountToken", "containers", "dnsConfig",
                  "dnsPolicy", "enableServiceLinks", "ephemeralContainers", "hostAliases", "hostIPC", "hostNetwork",
                  "hostPID", "hostUsers", "hostname", "hostnameOverride", "imagePullSecrets", "initContainers",
                  "nodeName", "nodeSelector", "os", "overhead", "preemptionPolicy", "priority", "priorityClassName",
                  "readinessGates", "resourceClaims", "resources", "restartPolicy", "runtimeClassName", "schedulerName",
                  "schedulingGates", "securityContext", "serviceAccount", "serviceAccountName", "setHostnameAsFQDN",
                  "shareProcessNamespace", "subdomain", "terminationGracePeriodSeconds", "tolerations",
                  "topologySpreadConstraints", "volumes", "workloadRef",
                ],
                [
                  Affinity.self, ContainersItem.self, DnsConfig.self, EphemeralContainersItem.self,
                  HostAliasesItem.self, ImagePullSecretsItem.self, InitContainersItem.self, Os.self,
                  ReadinessGatesItem.self, ResourceClaimsItem.self, Resources.self, SchedulingGatesItem.self,
                  SecurityContext.self, TolerationsItem.self, TopologySpreadConstraintsItem.self, VolumesItem.self,
                  WorkloadRef.self,
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
                workloadRef: WorkloadRef? = nil,
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
                if let workloadRef { self.workloadRef = workloadRef }
                configure(&self)
              }
              /// `spec.deploymentTemplate.spec.template.spec.activeDeadlineSeconds`: a whole number, format `int64`.
              @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.affinity`: ``Affinity``.
              @_alwaysEmitIntoClient public var affinity: Affinity {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.automountServiceAccountToken`: true or false.
              @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.containers`: a list of ``ContainersItem``, required, told
              /// apart by `name`.
              @_alwaysEmitIntoClient public var containers: [ContainersItem]? {
                get { self[field: 3] }
                set { self[field: 3] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.dnsConfig`: ``DnsConfig``.
              @_alwaysEmitIntoClient public var dnsConfig: DnsConfig {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.dnsPolicy`: a string.
              @_alwaysEmitIntoClient public var dnsPolicy: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.enableServiceLinks`: true or false.
              @_alwaysEmitIntoClient public var enableServiceLinks: Bool? {
                get { self[field: 6] }
                set { self[field: 6] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers`: a list of
              /// ``EphemeralContainersItem``, told apart by `name`.
              @_alwaysEmitIntoClient public var ephemeralContainers: [EphemeralContainersItem]? {
                get { self[field: 7] }
                set { self[field: 7] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostAliases`: a list of ``HostAliasesItem``, told apart by
              /// `ip`.
              @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? {
                get { self[field: 8] }
                set { self[field: 8] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostIPC`: true or false.
              @_alwaysEmitIntoClient public var hostIPC: Bool? {
                get { self[field: 9] }
                set { self[field: 9] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostNetwork`: true or false.
              @_alwaysEmitIntoClient public var hostNetwork: Bool? {
                get { self[field: 10] }
                set { self[field: 10] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostPID`: true or false.
              @_alwaysEmitIntoClient public var hostPID: Bool? {
                get { self[field: 11] }
                set { self[field: 11] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostUsers`: true or false.
              @_alwaysEmitIntoClient public var hostUsers: Bool? {
                get { self[field: 12] }
                set { self[field: 12] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostname`: a string.
              @_alwaysEmitIntoClient public var hostname: String? {
                get { self[string: 13] }
                set { self[string: 13] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.hostnameOverride`: a string.
              @_alwaysEmitIntoClient public var hostnameOverride: String? {
                get { self[string: 14] }
                set { self[string: 14] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.imagePullSecrets`: a list of ``ImagePullSecretsItem``,
              /// told apart by `name`.
              @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
                get { self[field: 15] }
                set { self[field: 15] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.initContainers`: a list of ``InitContainersItem``, told
              /// apart by `name`.
              @_alwaysEmitIntoClient public var initContainers: [InitContainersItem]? {
                get { self[field: 16] }
                set { self[field: 16] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.nodeName`: a string.
              @_alwaysEmitIntoClient public var nodeName: String? {
                get { self[string: 17] }
                set { self[string: 17] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.nodeSelector`: strings by name.
              @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
                get { self[object: 18] }
                set { self[object: 18] = newValue }
                _modify { yield &self[object: 18] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.os`: ``Os``.
              @_alwaysEmitIntoClient public var os: Os {
                get { self[object: 19] }
                set { self[object: 19] = newValue }
                _modify { yield &self[object: 19] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.overhead`: quantities by name.
              @_alwaysEmitIntoClient public var overhead: OrderedMap<Quantity> {
                get { self[object: 20] }
                set { self[object: 20] = newValue }
                _modify { yield &self[object: 20] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.preemptionPolicy`: a string.
              @_alwaysEmitIntoClient public var preemptionPolicy: String? {
                get { self[string: 21] }
                set { self[string: 21] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.priority`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var priority: Int? {
                get { self[field: 22] }
                set { self[field: 22] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.priorityClassName`: a string.
              @_alwaysEmitIntoClient public var priorityClassName: String? {
                get { self[string: 23] }
                set { self[string: 23] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.readinessGates`: a list of ``ReadinessGatesItem``.
              @_alwaysEmitIntoClient public var readinessGates: [ReadinessGatesItem]? {
                get { self[field: 24] }
                set { self[field: 24] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.resourceClaims`: a list of ``ResourceClaimsItem``, told
              /// apart by `name`.
              @_alwaysEmitIntoClient public var resourceClaims: [ResourceClaimsItem]? {
                get { self[field: 25] }
                set { self[field: 25] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.resources`: ``Resources``.
              @_alwaysEmitIntoClient public var resources: Resources {
                get { self[object: 26] }
                set { self[object: 26] = newValue }
                _modify { yield &self[object: 26] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.restartPolicy`: a string.
              @_alwaysEmitIntoClient public var restartPolicy: String? {
                get { self[string: 27] }
                set { self[string: 27] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.runtimeClassName`: a string.
              @_alwaysEmitIntoClient public var runtimeClassName: String? {
                get { self[string: 28] }
                set { self[string: 28] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.schedulerName`: a string.
              @_alwaysEmitIntoClient public var schedulerName: String? {
                get { self[string: 29] }
                set { self[string: 29] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.schedulingGates`: a list of ``SchedulingGatesItem``, told
              /// apart by `name`.
              @_alwaysEmitIntoClient public var schedulingGates: [SchedulingGatesItem]? {
                get { self[field: 30] }
                set { self[field: 30] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.securityContext`: ``SecurityContext``.
              @_alwaysEmitIntoClient public var securityContext: SecurityContext {
                get { self[object: 31] }
                set { self[object: 31] = newValue }
                _modify { yield &self[object: 31] }
              }
              /// `spec.deploymentTemplate.spec.template.spec.serviceAccount`: a string.
              @_alwaysEmitIntoClient public var serviceAccount: String? {
                get { self[string: 32] }
                set { self[string: 32] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.serviceAccountName`: a string.
              @_alwaysEmitIntoClient public var serviceAccountName: String? {
                get { self[string: 33] }
                set { self[string: 33] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.setHostnameAsFQDN`: true or false.
              @_alwaysEmitIntoClient public var setHostnameAsFQDN: Bool? {
                get { self[field: 34] }
                set { self[field: 34] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.shareProcessNamespace`: true or false.
              @_alwaysEmitIntoClient public var shareProcessNamespace: Bool? {
                get { self[field: 35] }
                set { self[field: 35] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.subdomain`: a string.
              @_alwaysEmitIntoClient public var subdomain: String? {
                get { self[string: 36] }
                set { self[string: 36] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.terminationGracePeriodSeconds`: a whole number, format
              /// `int64`.
              @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
                get { self[field: 37] }
                set { self[field: 37] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.tolerations`: a list of ``TolerationsItem``.
              @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
                get { self[field: 38] }
                set { self[field: 38] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints`: a list of
              /// ``TopologySpreadConstraintsItem``, told apart by `topologyKey` and `whenUnsatisfiable`.
              @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraintsItem]? {
                get { self[field: 39] }
                set { self[field: 39] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.volumes`: a list of ``VolumesItem``, told apart by `name`.
              @_alwaysEmitIntoClient public var volumes: [VolumesItem]? {
                get { self[field: 40] }
                set { self[field: 40] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.spec.workloadRef`: ``WorkloadRef``.
              @_alwaysEmitIntoClient public var workloadRef: WorkloadRef {
                get { self[object: 41] }
                set { self[object: 41] = newValue }
                _modify { yield &self[object: 41] }
              }
              /// The same as
              /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem``.
              public typealias InitContainersItem =
                Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem

              /// `spec.deploymentTemplate.spec.template.spec.affinity`, with 3 fields.
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
                /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity`: ``NodeAffinity``.
                @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity`: ``PodAffinity``.
                @_alwaysEmitIntoClient public var podAffinity: PodAffinity {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.affinity.podAntiAffinity`: ``PodAntiAffinity``.
                @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }

                /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity`, with 2 fields.
                public struct NodeAffinity: SchemaObject {
                  public static let fields = FieldTable(
                    "?[ ?{",
                    [
                      "preferredDuringSchedulingIgnoredDuringExecution",
                      "requiredDuringSchedulingIgnoredDuringExecution",
                    ],
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
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution`:
                  /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`:
                  /// ``RequiredDuringSchedulingIgnoredDuringExecution``.
                  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`,
                  /// with 2 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                    /// ``Preference``, required.
                    @_alwaysEmitIntoClient public var preference: Preference {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weigh...`:
                    /// a whole number, format `int32`, required.
                    @_alwaysEmitIntoClient public var weight: Int? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`,
                    /// with 2 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                      /// a list of ``MatchExpressionsItem``.
                      @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                      /// a list of ``MatchFieldsItem``.
                      @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem``.
                      public typealias MatchExpressionsItem =
                        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem

                      /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`,
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
                        /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var key: String? {
                          get { self[string: 0] }
                          set { self[string: 0] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var `operator`: String? {
                          get { self[string: 1] }
                          set { self[string: 1] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].prefe...`:
                        /// a list of strings.
                        @_alwaysEmitIntoClient public var values: [String]? {
                          get { self[field: 2] }
                          set { self[field: 2] = newValue }
                        }
                      }
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`,
                  /// with one field.
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
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSele...`:
                    /// a list of ``NodeSelectorTermsItem``, required.
                    @_alwaysEmitIntoClient public var nodeSelectorTerms: [NodeSelectorTermsItem]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSele...`,
                    /// with 2 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSele...`:
                      /// a list of ``MatchExpressionsItem``.
                      @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSele...`:
                      /// a list of ``MatchFieldsItem``.
                      @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem``.
                      public typealias MatchExpressionsItem =
                        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem``.
                      public typealias MatchFieldsItem =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity`, with 2 fields.
                public struct PodAffinity: SchemaObject {
                  public static let fields = FieldTable(
                    "?[ ?[",
                    [
                      "preferredDuringSchedulingIgnoredDuringExecution",
                      "requiredDuringSchedulingIgnoredDuringExecution",
                    ],
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
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution`:
                  /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`:
                  /// a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[]`,
                  /// with 2 fields.
                  public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
                    public static let fields = FieldTable(
                      "!{ !-",
                      ["podAffinityTerm", "weight"],
                      [PodAffinityTerm.self]
                    )
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
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                    /// ``PodAffinityTerm``, required.
                    @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight`:
                    /// a whole number, format `int32`, required.
                    @_alwaysEmitIntoClient public var weight: Int? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`,
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
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// ``LabelSelector``.
                      @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                        get { self[object: 0] }
                        set { self[object: 0] = newValue }
                        _modify { yield &self[object: 0] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// ``NamespaceSelector``.
                      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                        get { self[object: 3] }
                        set { self[object: 3] = newValue }
                        _modify { yield &self[object: 3] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var namespaces: [String]? {
                        get { self[field: 4] }
                        set { self[field: 4] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAff...`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var topologyKey: String? {
                        get { self[string: 5] }
                        set { self[string: 5] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector``.
                      public typealias LabelSelector =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector``.
                      public typealias NamespaceSelector =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[]`,
                  /// with 6 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSe...`:
                    /// ``LabelSelector``.
                    @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].matchLa...`:
                    /// a list of strings.
                    @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].mismatc...`:
                    /// a list of strings.
                    @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                      get { self[field: 2] }
                      set { self[field: 2] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespa...`:
                    /// ``NamespaceSelector``.
                    @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                      get { self[object: 3] }
                      set { self[object: 3] = newValue }
                      _modify { yield &self[object: 3] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespa...`:
                    /// a list of strings.
                    @_alwaysEmitIntoClient public var namespaces: [String]? {
                      get { self[field: 4] }
                      set { self[field: 4] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topolog...`:
                    /// a string, required.
                    @_alwaysEmitIntoClient public var topologyKey: String? {
                      get { self[string: 5] }
                      set { self[string: 5] = newValue }
                    }
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector``.
                    public typealias LabelSelector =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector

                    /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespa...`,
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
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespa...`:
                      /// a list of ``MatchExpressionsItem``.
                      @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].namespa...`:
                      /// strings by name.
                      @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                        get { self[object: 1] }
                        set { self[object: 1] = newValue }
                        _modify { yield &self[object: 1] }
                      }
                      /// The same as
                      /// ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem``.
                      public typealias MatchExpressionsItem =
                        Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.affinity.podAntiAffinity`, with 2 fields.
                public struct PodAntiAffinity: SchemaObject {
                  public static let fields = FieldTable(
                    "?[ ?[",
                    [
                      "preferredDuringSchedulingIgnoredDuringExecution",
                      "requiredDuringSchedulingIgnoredDuringExecution",
                    ],
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
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution`:
                  /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution`:
                  /// a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                  public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                  public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.containers[]`, with 25 fields.
              public struct ContainersItem: SchemaObject {
                public static let fields = FieldTable(
                  """
                  !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- \
                  ?#devicePath ?#mountPath ?-
                  """,
                  [
                    "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle",
                    "livenessProbe", "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy",
                    "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce",
                    "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts",
                    "workingDir",
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
                /// `spec.deploymentTemplate.spec.template.spec.containers[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].args`: a list of strings.
                @_alwaysEmitIntoClient public var args: [String]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].command`: a list of strings.
                @_alwaysEmitIntoClient public var command: [String]? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].env`: a list of ``EnvItem``, told apart by
                /// `name`.
                @_alwaysEmitIntoClient public var env: [EnvItem]? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom`: a list of ``EnvFromItem``.
                @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
                  get { self[field: 4] }
                  set { self[field: 4] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].image`: a string.
                @_alwaysEmitIntoClient public var image: String? {
                  get { self[string: 5] }
                  set { self[string: 5] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].imagePullPolicy`: a string.
                @_alwaysEmitIntoClient public var imagePullPolicy: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle`: ``Lifecycle``.
                @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
                  get { self[object: 7] }
                  set { self[object: 7] = newValue }
                  _modify { yield &self[object: 7] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe`: ``LivenessProbe``.
                @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
                  get { self[object: 8] }
                  set { self[object: 8] = newValue }
                  _modify { yield &self[object: 8] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].ports`: a list of ``PortsItem``, told apart
                /// by `containerPort` and `protocol`.
                @_alwaysEmitIntoClient public var ports: [PortsItem]? {
                  get { self[field: 9] }
                  set { self[field: 9] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].readinessProbe`: ``ReadinessProbe``.
                @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
                  get { self[object: 10] }
                  set { self[object: 10] = newValue }
                  _modify { yield &self[object: 10] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].resizePolicy`: a list of
                /// ``ResizePolicyItem``.
                @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
                  get { self[field: 11] }
                  set { self[field: 11] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].resources`: ``Resources``.
                @_alwaysEmitIntoClient public var resources: Resources {
                  get { self[object: 12] }
                  set { self[object: 12] = newValue }
                  _modify { yield &self[object: 12] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicy`: a string.
                @_alwaysEmitIntoClient public var restartPolicy: String? {
                  get { self[string: 13] }
                  set { self[string: 13] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules`: a list of
                /// ``RestartPolicyRulesItem``.
                @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
                  get { self[field: 14] }
                  set { self[field: 14] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext`: ``SecurityContext``.
                @_alwaysEmitIntoClient public var securityContext: SecurityContext {
                  get { self[object: 15] }
                  set { self[object: 15] = newValue }
                  _modify { yield &self[object: 15] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].startupProbe`: ``StartupProbe``.
                @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
                  get { self[object: 16] }
                  set { self[object: 16] = newValue }
                  _modify { yield &self[object: 16] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].stdin`: true or false.
                @_alwaysEmitIntoClient public var stdin: Bool? {
                  get { self[field: 17] }
                  set { self[field: 17] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].stdinOnce`: true or false.
                @_alwaysEmitIntoClient public var stdinOnce: Bool? {
                  get { self[field: 18] }
                  set { self[field: 18] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].terminationMessagePath`: a string.
                @_alwaysEmitIntoClient public var terminationMessagePath: String? {
                  get { self[string: 19] }
                  set { self[string: 19] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].terminationMessagePolicy`: a string.
                @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
                  get { self[string: 20] }
                  set { self[string: 20] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].tty`: true or false.
                @_alwaysEmitIntoClient public var tty: Bool? {
                  get { self[field: 21] }
                  set { self[field: 21] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeDevices`: a list of
                /// ``VolumeDevicesItem``, told apart by `devicePath`.
                @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
                  get { self[field: 22] }
                  set { self[field: 22] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts`: a list of
                /// ``VolumeMountsItem``, told apart by `mountPath`.
                @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
                  get { self[field: 23] }
                  set { self[field: 23] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.containers[].workingDir`: a string.
                @_alwaysEmitIntoClient public var workingDir: String? {
                  get { self[string: 24] }
                  set { self[string: 24] = newValue }
                }
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe``.
                public typealias ReadinessProbe =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources``.
                public typealias Resources =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe``.
                public typealias StartupProbe =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe

                /// `spec.deploymentTemplate.spec.template.spec.containers[].env[]`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].value`: a string.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom`: ``ValueFrom``.
                  @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom`, with 5 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.configMapKeyRef`:
                    /// ``ConfigMapKeyRef``.
                    @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fieldRef`:
                    /// ``FieldRef``.
                    @_alwaysEmitIntoClient public var fieldRef: FieldRef {
                      get { self[object: 1] }
                      set { self[object: 1] = newValue }
                      _modify { yield &self[object: 1] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef`:
                    /// ``FileKeyRef``.
                    @_alwaysEmitIntoClient public var fileKeyRef: FileKeyRef {
                      get { self[object: 2] }
                      set { self[object: 2] = newValue }
                      _modify { yield &self[object: 2] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef`:
                    /// ``ResourceFieldRef``.
                    @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
                      get { self[object: 3] }
                      set { self[object: 3] = newValue }
                      _modify { yield &self[object: 3] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.secretKeyRef`:
                    /// ``SecretKeyRef``.
                    @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef {
                      get { self[object: 4] }
                      set { self[object: 4] = newValue }
                      _modify { yield &self[object: 4] }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.configMapKeyRef`, with
                    /// 3 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.configMapKeyRef.name`:
                      /// a string, by default `""`.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.configMapKeyRef.key`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var key: String? {
                        get { self[string: 1] }
                        set { self[string: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.configMapKeyRef.optional`:
                      /// true or false.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fieldRef`, with 2
                    /// fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fieldRef.apiVersion`:
                      /// a string.
                      @_alwaysEmitIntoClient public var apiVersion: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fieldRef.fieldPath`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var fieldPath: String? {
                        get { self[string: 1] }
                        set { self[string: 1] = newValue }
                      }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef`, with 4
                    /// fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef.key`: a
                      /// string, required.
                      @_alwaysEmitIntoClient public var key: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef.optional`:
                      /// true or false, by default `false`.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef.path`: a
                      /// string, required.
                      @_alwaysEmitIntoClient public var path: String? {
                        get { self[string: 2] }
                        set { self[string: 2] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.fileKeyRef.volumeName`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var volumeName: String? {
                        get { self[string: 3] }
                        set { self[string: 3] = newValue }
                      }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef`, with
                    /// 3 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef.containerName`:
                      /// a string.
                      @_alwaysEmitIntoClient public var containerName: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef.divisor`:
                      /// a quantity.
                      @_alwaysEmitIntoClient public var divisor: Quantity? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef.resource`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var resource: String? {
                        get { self[string: 2] }
                        set { self[string: 2] = newValue }
                      }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.secretKeyRef`, with 3
                    /// fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.secretKeyRef.name`: a
                      /// string, by default `""`.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.secretKeyRef.key`: a
                      /// string, required.
                      @_alwaysEmitIntoClient public var key: String? {
                        get { self[string: 1] }
                        set { self[string: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].env[].valueFrom.secretKeyRef.optional`:
                      /// true or false.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[]`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].configMapRef`:
                  /// ``ConfigMapRef``.
                  @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].prefix`: a string.
                  @_alwaysEmitIntoClient public var prefix: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].configMapRef`, with 2 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].configMapRef.name`: a string,
                    /// by default `""`.
                    @_alwaysEmitIntoClient public var name: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].configMapRef.optional`: true
                    /// or false.
                    @_alwaysEmitIntoClient public var optional: Bool? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].secretRef`, with 2 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].secretRef.name`: a string, by
                    /// default `""`.
                    @_alwaysEmitIntoClient public var name: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].envFrom[].secretRef.optional`: true or
                    /// false.
                    @_alwaysEmitIntoClient public var optional: Bool? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart`: ``PostStart``.
                  @_alwaysEmitIntoClient public var postStart: PostStart {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.preStop`: ``PreStop``.
                  @_alwaysEmitIntoClient public var preStop: PreStop {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.stopSignal`: a string.
                  @_alwaysEmitIntoClient public var stopSignal: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart``.
                  public typealias PreStop =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart`, with 4 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.exec`: ``Exec``.
                    @_alwaysEmitIntoClient public var exec: Exec {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.httpGet`:
                    /// ``HttpGet``.
                    @_alwaysEmitIntoClient public var httpGet: HttpGet {
                      get { self[object: 1] }
                      set { self[object: 1] = newValue }
                      _modify { yield &self[object: 1] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.sleep`: ``Sleep``.
                    @_alwaysEmitIntoClient public var sleep: Sleep {
                      get { self[object: 2] }
                      set { self[object: 2] = newValue }
                      _modify { yield &self[object: 2] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.tcpSocket`:
                    /// ``TcpSocket``.
                    @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
                      get { self[object: 3] }
                      set { self[object: 3] = newValue }
                      _modify { yield &self[object: 3] }
                    }
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec``.
                    public typealias Exec =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet``.
                    public typealias HttpGet =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket``.
                    public typealias TcpSocket =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.sleep`, with one
                    /// field.
                    public struct Sleep: SchemaObject {
                      public static let fields = FieldTable("!-", ["seconds"])
                      public var tree: Mapping
                      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                      @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                        self.init(tree: [:], unchecked: ())
                        self.seconds = seconds
                        configure(&self)
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].lifecycle.postStart.sleep.seconds`: a
                      /// whole number, format `int64`, required.
                      @_alwaysEmitIntoClient public var seconds: Int? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe`, with 10 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.exec`: ``Exec``.
                  @_alwaysEmitIntoClient public var exec: Exec {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.failureThreshold`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var failureThreshold: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.grpc`: ``Grpc``.
                  @_alwaysEmitIntoClient public var grpc: Grpc {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet`: ``HttpGet``.
                  @_alwaysEmitIntoClient public var httpGet: HttpGet {
                    get { self[object: 3] }
                    set { self[object: 3] = newValue }
                    _modify { yield &self[object: 3] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.initialDelaySeconds`: a
                  /// whole number, format `int32`.
                  @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
                    get { self[field: 4] }
                    set { self[field: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.periodSeconds`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var periodSeconds: Int? {
                    get { self[field: 5] }
                    set { self[field: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.successThreshold`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var successThreshold: Int? {
                    get { self[field: 6] }
                    set { self[field: 6] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.tcpSocket`: ``TcpSocket``.
                  @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
                    get { self[object: 7] }
                    set { self[object: 7] = newValue }
                    _modify { yield &self[object: 7] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.terminationGracePeriodSeconds`:
                  /// a whole number, format `int64`.
                  @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
                    get { self[field: 8] }
                    set { self[field: 8] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.timeoutSeconds`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
                    get { self[field: 9] }
                    set { self[field: 9] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.exec`, with one field.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.exec.command`: a list of
                    /// strings.
                    @_alwaysEmitIntoClient public var command: [String]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.grpc`, with 2 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.grpc.port`: a whole
                    /// number, format `int32`, required.
                    @_alwaysEmitIntoClient public var port: Int? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.grpc.service`: a string,
                    /// by default `""`.
                    @_alwaysEmitIntoClient public var service: String? {
                      get { self[string: 1] }
                      set { self[string: 1] = newValue }
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet`, with 5 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.host`: a string.
                    @_alwaysEmitIntoClient public var host: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders`: a
                    /// list of ``HttpHeadersItem``.
                    @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.path`: a string.
                    @_alwaysEmitIntoClient public var path: String? {
                      get { self[string: 2] }
                      set { self[string: 2] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.port`: a whole
                    /// number or a string, required.
                    @_alwaysEmitIntoClient public var port: IntOrString? {
                      get { self[field: 3] }
                      set { self[field: 3] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.scheme`: a
                    /// string.
                    @_alwaysEmitIntoClient public var scheme: String? {
                      get { self[string: 4] }
                      set { self[string: 4] = newValue }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[]`,
                    /// with 2 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].name`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.httpGet.httpHeaders[].value`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var value: String? {
                        get { self[string: 1] }
                        set { self[string: 1] = newValue }
                      }
                    }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.tcpSocket`, with 2 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.tcpSocket.host`: a
                    /// string.
                    @_alwaysEmitIntoClient public var host: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].livenessProbe.tcpSocket.port`: a whole
                    /// number or a string, required.
                    @_alwaysEmitIntoClient public var port: IntOrString? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[]`, with 5 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[].name`: a string.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[].containerPort`: a whole number,
                  /// format `int32`, required.
                  @_alwaysEmitIntoClient public var containerPort: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[].hostIP`: a string.
                  @_alwaysEmitIntoClient public var hostIP: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[].hostPort`: a whole number, format
                  /// `int32`.
                  @_alwaysEmitIntoClient public var hostPort: Int? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].ports[].protocol`: a string, by default
                  /// `"TCP"`.
                  @_alwaysEmitIntoClient public var `protocol`: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].resizePolicy[]`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].resizePolicy[].resourceName`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var resourceName: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].resizePolicy[].restartPolicy`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var restartPolicy: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[]`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[].action`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var action: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[].exitCodes`:
                  /// ``ExitCodes``.
                  @_alwaysEmitIntoClient public var exitCodes: ExitCodes {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[].exitCodes`, with 2
                  /// fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[].exitCodes.operator`:
                    /// a string, required.
                    @_alwaysEmitIntoClient public var `operator`: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].restartPolicyRules[].exitCodes.values`:
                    /// a list of whole numbers.
                    @_alwaysEmitIntoClient public var values: [Int]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext`, with 12 fields.
                public struct SecurityContext: SchemaObject {
                  public static let fields = FieldTable(
                    "?- ?{ ?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?{",
                    [
                      "allowPrivilegeEscalation", "appArmorProfile", "capabilities", "privileged", "procMount",
                      "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions",
                      "seccompProfile", "windowsOptions",
                    ],
                    [
                      AppArmorProfile.self, Capabilities.self, SeLinuxOptions.self, SeccompProfile.self,
                      WindowsOptions.self,
                    ]
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.allowPrivilegeEscalation`:
                  /// true or false.
                  @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.appArmorProfile`:
                  /// ``AppArmorProfile``.
                  @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.capabilities`:
                  /// ``Capabilities``.
                  @_alwaysEmitIntoClient public var capabilities: Capabilities {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.privileged`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var privileged: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.procMount`: a string.
                  @_alwaysEmitIntoClient public var procMount: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.readOnlyRootFilesystem`:
                  /// true or false.
                  @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? {
                    get { self[field: 5] }
                    set { self[field: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.runAsGroup`: a whole
                  /// number, format `int64`.
                  @_alwaysEmitIntoClient public var runAsGroup: Int? {
                    get { self[field: 6] }
                    set { self[field: 6] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.runAsNonRoot`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
                    get { self[field: 7] }
                    set { self[field: 7] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.runAsUser`: a whole
                  /// number, format `int64`.
                  @_alwaysEmitIntoClient public var runAsUser: Int? {
                    get { self[field: 8] }
                    set { self[field: 8] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.seLinuxOptions`:
                  /// ``SeLinuxOptions``.
                  @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
                    get { self[object: 9] }
                    set { self[object: 9] = newValue }
                    _modify { yield &self[object: 9] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.seccompProfile`:
                  /// ``SeccompProfile``.
                  @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
                    get { self[object: 10] }
                    set { self[object: 10] = newValue }
                    _modify { yield &self[object: 10] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.windowsOptions`:
                  /// ``WindowsOptions``.
                  @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
                    get { self[object: 11] }
                    set { self[object: 11] = newValue }
                    _modify { yield &self[object: 11] }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.AppArmorProfile``.
                  public typealias AppArmorProfile =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.AppArmorProfile
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeLinuxOptions``.
                  public typealias SeLinuxOptions =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeLinuxOptions
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeccompProfile``.
                  public typealias SeccompProfile =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeccompProfile
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.WindowsOptions``.
                  public typealias WindowsOptions =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.WindowsOptions

                  /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.capabilities`, with 2
                  /// fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.capabilities.add`: a
                    /// list of strings.
                    @_alwaysEmitIntoClient public var add: [String]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.containers[].securityContext.capabilities.drop`: a
                    /// list of strings.
                    @_alwaysEmitIntoClient public var drop: [String]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeDevices[]`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeDevices[].name`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeDevices[].devicePath`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var devicePath: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[]`, with 7 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].mountPath`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var mountPath: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].mountPropagation`: a
                  /// string.
                  @_alwaysEmitIntoClient public var mountPropagation: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].recursiveReadOnly`: a
                  /// string.
                  @_alwaysEmitIntoClient public var recursiveReadOnly: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].subPath`: a string.
                  @_alwaysEmitIntoClient public var subPath: String? {
                    get { self[string: 5] }
                    set { self[string: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.containers[].volumeMounts[].subPathExpr`: a string.
                  @_alwaysEmitIntoClient public var subPathExpr: String? {
                    get { self[string: 6] }
                    set { self[string: 6] = newValue }
                  }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.dnsConfig`, with 3 fields.
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
                /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.nameservers`: a list of strings.
                @_alwaysEmitIntoClient public var nameservers: [String]? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.options`: a list of ``OptionsItem``.
                @_alwaysEmitIntoClient public var options: [OptionsItem]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.searches`: a list of strings.
                @_alwaysEmitIntoClient public var searches: [String]? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }

                /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.options[]`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.options[].name`: a string.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.dnsConfig.options[].value`: a string.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[]`, with 26 fields.
              public struct EphemeralContainersItem: SchemaObject {
                public static let fields = FieldTable(
                  """
                  !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?- \
                  ?#devicePath ?#mountPath ?-
                  """,
                  [
                    "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle",
                    "livenessProbe", "ports", "readinessProbe", "resizePolicy", "resources", "restartPolicy",
                    "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce",
                    "targetContainerName", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices",
                    "volumeMounts", "workingDir",
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
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].args`: a list of strings.
                @_alwaysEmitIntoClient public var args: [String]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].command`: a list of strings.
                @_alwaysEmitIntoClient public var command: [String]? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].env`: a list of ``EnvItem``, told
                /// apart by `name`.
                @_alwaysEmitIntoClient public var env: [EnvItem]? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].envFrom`: a list of
                /// ``EnvFromItem``.
                @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
                  get { self[field: 4] }
                  set { self[field: 4] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].image`: a string.
                @_alwaysEmitIntoClient public var image: String? {
                  get { self[string: 5] }
                  set { self[string: 5] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].imagePullPolicy`: a string.
                @_alwaysEmitIntoClient public var imagePullPolicy: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].lifecycle`: ``Lifecycle``.
                @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
                  get { self[object: 7] }
                  set { self[object: 7] = newValue }
                  _modify { yield &self[object: 7] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].livenessProbe`: ``LivenessProbe``.
                @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
                  get { self[object: 8] }
                  set { self[object: 8] = newValue }
                  _modify { yield &self[object: 8] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].ports`: a list of ``PortsItem``,
                /// told apart by `containerPort` and `protocol`.
                @_alwaysEmitIntoClient public var ports: [PortsItem]? {
                  get { self[field: 9] }
                  set { self[field: 9] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].readinessProbe`:
                /// ``ReadinessProbe``.
                @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
                  get { self[object: 10] }
                  set { self[object: 10] = newValue }
                  _modify { yield &self[object: 10] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].resizePolicy`: a list of
                /// ``ResizePolicyItem``.
                @_alwaysEmitIntoClient public var resizePolicy: [ResizePolicyItem]? {
                  get { self[field: 11] }
                  set { self[field: 11] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].resources`: ``Resources``.
                @_alwaysEmitIntoClient public var resources: Resources {
                  get { self[object: 12] }
                  set { self[object: 12] = newValue }
                  _modify { yield &self[object: 12] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].restartPolicy`: a string.
                @_alwaysEmitIntoClient public var restartPolicy: String? {
                  get { self[string: 13] }
                  set { self[string: 13] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].restartPolicyRules`: a list of
                /// ``RestartPolicyRulesItem``.
                @_alwaysEmitIntoClient public var restartPolicyRules: [RestartPolicyRulesItem]? {
                  get { self[field: 14] }
                  set { self[field: 14] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].securityContext`:
                /// ``SecurityContext``.
                @_alwaysEmitIntoClient public var securityContext: SecurityContext {
                  get { self[object: 15] }
                  set { self[object: 15] = newValue }
                  _modify { yield &self[object: 15] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].startupProbe`: ``StartupProbe``.
                @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
                  get { self[object: 16] }
                  set { self[object: 16] = newValue }
                  _modify { yield &self[object: 16] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].stdin`: true or false.
                @_alwaysEmitIntoClient public var stdin: Bool? {
                  get { self[field: 17] }
                  set { self[field: 17] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].stdinOnce`: true or false.
                @_alwaysEmitIntoClient public var stdinOnce: Bool? {
                  get { self[field: 18] }
                  set { self[field: 18] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].targetContainerName`: a string.
                @_alwaysEmitIntoClient public var targetContainerName: String? {
                  get { self[string: 19] }
                  set { self[string: 19] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].terminationMessagePath`: a string.
                @_alwaysEmitIntoClient public var terminationMessagePath: String? {
                  get { self[string: 20] }
                  set { self[string: 20] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].terminationMessagePolicy`: a
                /// string.
                @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
                  get { self[string: 21] }
                  set { self[string: 21] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].tty`: true or false.
                @_alwaysEmitIntoClient public var tty: Bool? {
                  get { self[field: 22] }
                  set { self[field: 22] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].volumeDevices`: a list of
                /// ``VolumeDevicesItem``, told apart by `devicePath`.
                @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
                  get { self[field: 23] }
                  set { self[field: 23] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].volumeMounts`: a list of
                /// ``VolumeMountsItem``, told apart by `mountPath`.
                @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
                  get { self[field: 24] }
                  set { self[field: 24] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].workingDir`: a string.
                @_alwaysEmitIntoClient public var workingDir: String? {
                  get { self[string: 25] }
                  set { self[string: 25] = newValue }
                }
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem``.
                public typealias EnvItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem``.
                public typealias EnvFromItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle``.
                public typealias Lifecycle =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe``.
                public typealias LivenessProbe =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.PortsItem``.
                public typealias PortsItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.PortsItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe``.
                public typealias ReadinessProbe =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.ResizePolicyItem``.
                public typealias ResizePolicyItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.ResizePolicyItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources``.
                public typealias Resources =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem``.
                public typealias RestartPolicyRulesItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.SecurityContext``.
                public typealias SecurityContext =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.SecurityContext
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe``.
                public typealias StartupProbe =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeDevicesItem``.
                public typealias VolumeDevicesItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeDevicesItem
                /// The same as
                /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeMountsItem``.
                public typealias VolumeMountsItem =
                  Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeMountsItem
              }

              /// `spec.deploymentTemplate.spec.template.spec.hostAliases[]`, with 2 fields.
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
                /// `spec.deploymentTemplate.spec.template.spec.hostAliases[].hostnames`: a list of strings.
                @_alwaysEmitIntoClient public var hostnames: [String]? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.hostAliases[].ip`: a string, required.
                @_alwaysEmitIntoClient public var ip: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.imagePullSecrets[]`, with one field.
              public struct ImagePullSecretsItem: SchemaObject {
                public static let fields = FieldTable("?-", ["name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.deploymentTemplate.spec.template.spec.imagePullSecrets[].name`: a string, by default `""`.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.os`, with one field.
              public struct Os: SchemaObject {
                public static let fields = FieldTable("!-", ["name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.deploymentTemplate.spec.template.spec.os.name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.readinessGates[]`, with one field.
              public struct ReadinessGatesItem: SchemaObject {
                public static let fields = FieldTable("!-", ["conditionType"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(conditionType: String, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.conditionType = conditionType
                  configure(&self)
                }
                /// `spec.deploymentTemplate.spec.template.spec.readinessGates[].conditionType`: a string, required.
                @_alwaysEmitIntoClient public var conditionType: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.resourceClaims[]`, with 3 fields.
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
                /// `spec.deploymentTemplate.spec.template.spec.resourceClaims[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.resourceClaims[].resourceClaimName`: a string.
                @_alwaysEmitIntoClient public var resourceClaimName: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.resourceClaims[].resourceClaimTemplateName`: a string.
                @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.resources`, with 3 fields.
              public struct Resources: SchemaObject {
                public static let fields = FieldTable(
                  "?#name ?- ?-",
                  ["claims", "limits", "requests"],
                  [ClaimsItem.self]
                )
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
                /// `spec.deploymentTemplate.spec.template.spec.resources.claims`: a list of ``ClaimsItem``, told apart
                /// by `name`.
                @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
                  get { self[field: 0] }
                  set { self[field: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.resources.limits`: quantities by name.
                @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.resources.requests`: quantities by name.
                @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }

                /// `spec.deploymentTemplate.spec.template.spec.resources.claims[]`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.resources.claims[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.resources.claims[].request`: a string.
                  @_alwaysEmitIntoClient public var request: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.schedulingGates[]`, with one field.
              public struct SchedulingGatesItem: SchemaObject {
                public static let fields = FieldTable("!-", ["name"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  configure(&self)
                }
                /// `spec.deploymentTemplate.spec.template.spec.schedulingGates[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.securityContext`, with 13 fields.
              public struct SecurityContext: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?- ?- ?[ ?{",
                  [
                    "appArmorProfile", "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser",
                    "seLinuxChangePolicy", "seLinuxOptions", "seccompProfile", "supplementalGroups",
                    "supplementalGroupsPolicy", "sysctls", "windowsOptions",
                  ],
                  [
                    AppArmorProfile.self, SeLinuxOptions.self, SeccompProfile.self, SysctlsItem.self,
                    WindowsOptions.self,
                  ]
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
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
                @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.fsGroup`: a whole number, format
                /// `int64`.
                @_alwaysEmitIntoClient public var fsGroup: Int? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.fsGroupChangePolicy`: a string.
                @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.runAsGroup`: a whole number, format
                /// `int64`.
                @_alwaysEmitIntoClient public var runAsGroup: Int? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.runAsNonRoot`: true or false.
                @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
                  get { self[field: 4] }
                  set { self[field: 4] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.runAsUser`: a whole number, format
                /// `int64`.
                @_alwaysEmitIntoClient public var runAsUser: Int? {
                  get { self[field: 5] }
                  set { self[field: 5] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxChangePolicy`: a string.
                @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
                @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
                  get { self[object: 7] }
                  set { self[object: 7] = newValue }
                  _modify { yield &self[object: 7] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.seccompProfile`: ``SeccompProfile``.
                @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
                  get { self[object: 8] }
                  set { self[object: 8] = newValue }
                  _modify { yield &self[object: 8] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.supplementalGroups`: a list of whole
                /// numbers.
                @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
                  get { self[field: 9] }
                  set { self[field: 9] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.supplementalGroupsPolicy`: a string.
                @_alwaysEmitIntoClient public var supplementalGroupsPolicy: String? {
                  get { self[string: 10] }
                  set { self[string: 10] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.sysctls`: a list of ``SysctlsItem``.
                @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? {
                  get { self[field: 11] }
                  set { self[field: 11] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions`: ``WindowsOptions``.
                @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
                  get { self[object: 12] }
                  set { self[object: 12] = newValue }
                  _modify { yield &self[object: 12] }
                }

                /// `spec.deploymentTemplate.spec.template.spec.securityContext.appArmorProfile`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.appArmorProfile.localhostProfile`: a
                  /// string.
                  @_alwaysEmitIntoClient public var localhostProfile: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.appArmorProfile.type`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var type: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions.level`: a string.
                  @_alwaysEmitIntoClient public var level: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions.role`: a string.
                  @_alwaysEmitIntoClient public var role: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions.type`: a string.
                  @_alwaysEmitIntoClient public var type: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seLinuxOptions.user`: a string.
                  @_alwaysEmitIntoClient public var user: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.securityContext.seccompProfile`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seccompProfile.localhostProfile`: a
                  /// string.
                  @_alwaysEmitIntoClient public var localhostProfile: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.seccompProfile.type`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var type: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.securityContext.sysctls[]`, with 2 fields.
                public struct SysctlsItem: SchemaObject {
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
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.sysctls[].name`: a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.sysctls[].value`: a string, required.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions.gmsaCredentialSpec`: a
                  /// string.
                  @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions.gmsaCredentialSpecName`:
                  /// a string.
                  @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions.hostProcess`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var hostProcess: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.securityContext.windowsOptions.runAsUserName`: a
                  /// string.
                  @_alwaysEmitIntoClient public var runAsUserName: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.tolerations[]`, with 5 fields.
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
                /// `spec.deploymentTemplate.spec.template.spec.tolerations[].effect`: a string.
                @_alwaysEmitIntoClient public var effect: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.tolerations[].key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.tolerations[].operator`: a string.
                @_alwaysEmitIntoClient public var `operator`: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.tolerations[].tolerationSeconds`: a whole number, format
                /// `int64`.
                @_alwaysEmitIntoClient public var tolerationSeconds: Int? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.tolerations[].value`: a string.
                @_alwaysEmitIntoClient public var value: String? {
                  get { self[string: 4] }
                  set { self[string: 4] = newValue }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[]`, with 8 fields.
              public struct TopologySpreadConstraintsItem: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?- !- ?- ?- ?- !- !-",
                  [
                    "labelSelector", "matchLabelKeys", "maxSkew", "minDomains", "nodeAffinityPolicy",
                    "nodeTaintsPolicy", "topologyKey", "whenUnsatisfiable",
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
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].labelSelector`:
                /// ``LabelSelector``.
                @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].matchLabelKeys`: a list of
                /// strings.
                @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].maxSkew`: a whole number,
                /// format `int32`, required.
                @_alwaysEmitIntoClient public var maxSkew: Int? {
                  get { self[field: 2] }
                  set { self[field: 2] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].minDomains`: a whole number,
                /// format `int32`.
                @_alwaysEmitIntoClient public var minDomains: Int? {
                  get { self[field: 3] }
                  set { self[field: 3] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].nodeAffinityPolicy`: a
                /// string.
                @_alwaysEmitIntoClient public var nodeAffinityPolicy: String? {
                  get { self[string: 4] }
                  set { self[string: 4] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].nodeTaintsPolicy`: a string.
                @_alwaysEmitIntoClient public var nodeTaintsPolicy: String? {
                  get { self[string: 5] }
                  set { self[string: 5] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].topologyKey`: a string,
                /// required.
                @_alwaysEmitIntoClient public var topologyKey: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].whenUnsatisfiable`: a
                /// string, required.
                @_alwaysEmitIntoClient public var whenUnsatisfiable: String? {
                  get { self[string: 7] }
                  set { self[string: 7] = newValue }
                }

                /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].labelSelector`, with 2
                /// fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].labelSelector.matchExpressions`:
                  /// a list of ``MatchExpressionsItem``.
                  @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.topologySpreadConstraints[].labelSelector.matchLabels`:
                  /// strings by name.
                  @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }
                  /// The same as
                  /// ``Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem``.
                  public typealias MatchExpressionsItem =
                    Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.volumes[]`, with 31 fields.
              public struct VolumesItem: SchemaObject {
                public static let fields = FieldTable(
                  "!- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
                  [
                    "name", "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi",
                    "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk",
                    "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs", "persistentVolumeClaim",
                    "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret",
                    "storageos", "vsphereVolume",
                  ],
                  [
                    AwsElasticBlockStore.self, AzureDisk.self, AzureFile.self, Cephfs.self, Cinder.self, ConfigMap.self,
                    Csi.self, DownwardAPI.self, EmptyDir.self, Ephemeral.self, Fc.self, FlexVolume.self, Flocker.self,
                    GcePersistentDisk.self, GitRepo.self, Glusterfs.self, HostPath.self, Image.self, Iscsi.self,
                    Nfs.self, PersistentVolumeClaim.self, PhotonPersistentDisk.self, PortworxVolume.self,
                    Projected.self, Quobyte.self, Rbd.self, ScaleIO.self, Secret.self, Storageos.self,
                    VsphereVolume.self,
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
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore`:
                /// ``AwsElasticBlockStore``.
                @_alwaysEmitIntoClient public var awsElasticBlockStore: AwsElasticBlockStore {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk`: ``AzureDisk``.
                @_alwaysEmitIntoClient public var azureDisk: AzureDisk {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureFile`: ``AzureFile``.
                @_alwaysEmitIntoClient public var azureFile: AzureFile {
                  get { self[object: 3] }
                  set { self[object: 3] = newValue }
                  _modify { yield &self[object: 3] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs`: ``Cephfs``.
                @_alwaysEmitIntoClient public var cephfs: Cephfs {
                  get { self[object: 4] }
                  set { self[object: 4] = newValue }
                  _modify { yield &self[object: 4] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder`: ``Cinder``.
                @_alwaysEmitIntoClient public var cinder: Cinder {
                  get { self[object: 5] }
                  set { self[object: 5] = newValue }
                  _modify { yield &self[object: 5] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap`: ``ConfigMap``.
                @_alwaysEmitIntoClient public var configMap: ConfigMap {
                  get { self[object: 6] }
                  set { self[object: 6] = newValue }
                  _modify { yield &self[object: 6] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi`: ``Csi``.
                @_alwaysEmitIntoClient public var csi: Csi {
                  get { self[object: 7] }
                  set { self[object: 7] = newValue }
                  _modify { yield &self[object: 7] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI`: ``DownwardAPI``.
                @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
                  get { self[object: 8] }
                  set { self[object: 8] = newValue }
                  _modify { yield &self[object: 8] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].emptyDir`: ``EmptyDir``.
                @_alwaysEmitIntoClient public var emptyDir: EmptyDir {
                  get { self[object: 9] }
                  set { self[object: 9] = newValue }
                  _modify { yield &self[object: 9] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral`: ``Ephemeral``.
                @_alwaysEmitIntoClient public var ephemeral: Ephemeral {
                  get { self[object: 10] }
                  set { self[object: 10] = newValue }
                  _modify { yield &self[object: 10] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc`: ``Fc``.
                @_alwaysEmitIntoClient public var fc: Fc {
                  get { self[object: 11] }
                  set { self[object: 11] = newValue }
                  _modify { yield &self[object: 11] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume`: ``FlexVolume``.
                @_alwaysEmitIntoClient public var flexVolume: FlexVolume {
                  get { self[object: 12] }
                  set { self[object: 12] = newValue }
                  _modify { yield &self[object: 12] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].flocker`: ``Flocker``.
                @_alwaysEmitIntoClient public var flocker: Flocker {
                  get { self[object: 13] }
                  set { self[object: 13] = newValue }
                  _modify { yield &self[object: 13] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk`: ``GcePersistentDisk``.
                @_alwaysEmitIntoClient public var gcePersistentDisk: GcePersistentDisk {
                  get { self[object: 14] }
                  set { self[object: 14] = newValue }
                  _modify { yield &self[object: 14] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].gitRepo`: ``GitRepo``.
                @_alwaysEmitIntoClient public var gitRepo: GitRepo {
                  get { self[object: 15] }
                  set { self[object: 15] = newValue }
                  _modify { yield &self[object: 15] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].glusterfs`: ``Glusterfs``.
                @_alwaysEmitIntoClient public var glusterfs: Glusterfs {
                  get { self[object: 16] }
                  set { self[object: 16] = newValue }
                  _modify { yield &self[object: 16] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].hostPath`: ``HostPath``.
                @_alwaysEmitIntoClient public var hostPath: HostPath {
                  get { self[object: 17] }
                  set { self[object: 17] = newValue }
                  _modify { yield &self[object: 17] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].image`: ``Image``.
                @_alwaysEmitIntoClient public var image: Image {
                  get { self[object: 18] }
                  set { self[object: 18] = newValue }
                  _modify { yield &self[object: 18] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi`: ``Iscsi``.
                @_alwaysEmitIntoClient public var iscsi: Iscsi {
                  get { self[object: 19] }
                  set { self[object: 19] = newValue }
                  _modify { yield &self[object: 19] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].nfs`: ``Nfs``.
                @_alwaysEmitIntoClient public var nfs: Nfs {
                  get { self[object: 20] }
                  set { self[object: 20] = newValue }
                  _modify { yield &self[object: 20] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].persistentVolumeClaim`:
                /// ``PersistentVolumeClaim``.
                @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim {
                  get { self[object: 21] }
                  set { self[object: 21] = newValue }
                  _modify { yield &self[object: 21] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].photonPersistentDisk`:
                /// ``PhotonPersistentDisk``.
                @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDisk {
                  get { self[object: 22] }
                  set { self[object: 22] = newValue }
                  _modify { yield &self[object: 22] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].portworxVolume`: ``PortworxVolume``.
                @_alwaysEmitIntoClient public var portworxVolume: PortworxVolume {
                  get { self[object: 23] }
                  set { self[object: 23] = newValue }
                  _modify { yield &self[object: 23] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected`: ``Projected``.
                @_alwaysEmitIntoClient public var projected: Projected {
                  get { self[object: 24] }
                  set { self[object: 24] = newValue }
                  _modify { yield &self[object: 24] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte`: ``Quobyte``.
                @_alwaysEmitIntoClient public var quobyte: Quobyte {
                  get { self[object: 25] }
                  set { self[object: 25] = newValue }
                  _modify { yield &self[object: 25] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd`: ``Rbd``.
                @_alwaysEmitIntoClient public var rbd: Rbd {
                  get { self[object: 26] }
                  set { self[object: 26] = newValue }
                  _modify { yield &self[object: 26] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO`: ``ScaleIO``.
                @_alwaysEmitIntoClient public var scaleIO: ScaleIO {
                  get { self[object: 27] }
                  set { self[object: 27] = newValue }
                  _modify { yield &self[object: 27] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret`: ``Secret``.
                @_alwaysEmitIntoClient public var secret: Secret {
                  get { self[object: 28] }
                  set { self[object: 28] = newValue }
                  _modify { yield &self[object: 28] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos`: ``Storageos``.
                @_alwaysEmitIntoClient public var storageos: Storageos {
                  get { self[object: 29] }
                  set { self[object: 29] = newValue }
                  _modify { yield &self[object: 29] }
                }
                /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume`: ``VsphereVolume``.
                @_alwaysEmitIntoClient public var vsphereVolume: VsphereVolume {
                  get { self[object: 30] }
                  set { self[object: 30] = newValue }
                  _modify { yield &self[object: 30] }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore.partition`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var partition: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore.readOnly`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].awsElasticBlockStore.volumeID`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var volumeID: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk`, with 6 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.cachingMode`: a string.
                  @_alwaysEmitIntoClient public var cachingMode: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.diskName`: a string, required.
                  @_alwaysEmitIntoClient public var diskName: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.diskURI`: a string, required.
                  @_alwaysEmitIntoClient public var diskURI: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.fsType`: a string, by default
                  /// `"ext4"`.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.kind`: a string.
                  @_alwaysEmitIntoClient public var kind: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureDisk.readOnly`: true or false, by
                  /// default `false`.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 5] }
                    set { self[field: 5] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureFile`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureFile.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureFile.secretName`: a string, required.
                  @_alwaysEmitIntoClient public var secretName: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].azureFile.shareName`: a string, required.
                  @_alwaysEmitIntoClient public var shareName: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs`, with 6 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.monitors`: a list of strings,
                  /// required.
                  @_alwaysEmitIntoClient public var monitors: [String]? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.path`: a string.
                  @_alwaysEmitIntoClient public var path: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.secretFile`: a string.
                  @_alwaysEmitIntoClient public var secretFile: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 4] }
                    set { self[object: 4] = newValue }
                    _modify { yield &self[object: 4] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.user`: a string.
                  @_alwaysEmitIntoClient public var user: String? {
                    get { self[string: 5] }
                    set { self[string: 5] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.secretRef`, with one field.
                  public struct SecretRef: SchemaObject {
                    public static let fields = FieldTable("?-", ["name"])
                    public var tree: Mapping
                    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                    @_alwaysEmitIntoClient public init(
                      name: String? = nil,
                      configure: (inout Self) -> Void = { _ in }
                    ) {
                      self.init(tree: [:], unchecked: ())
                      self.name = name
                      configure(&self)
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].cephfs.secretRef.name`: a string, by
                    /// default `""`.
                    @_alwaysEmitIntoClient public var name: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].cinder.volumeID`: a string, required.
                  @_alwaysEmitIntoClient public var volumeID: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.name`: a string, by default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.defaultMode`: a whole number,
                  /// format `int32`.
                  @_alwaysEmitIntoClient public var defaultMode: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.items`: a list of ``ItemsItem``.
                  @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.items[]`, with 3 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.items[].key`: a string,
                    /// required.
                    @_alwaysEmitIntoClient public var key: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.items[].mode`: a whole number,
                    /// format `int32`.
                    @_alwaysEmitIntoClient public var mode: Int? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].configMap.items[].path`: a string,
                    /// required.
                    @_alwaysEmitIntoClient public var path: String? {
                      get { self[string: 2] }
                      set { self[string: 2] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi`, with 5 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.driver`: a string, required.
                  @_alwaysEmitIntoClient public var driver: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.nodePublishSecretRef`:
                  /// ``NodePublishSecretRef``.
                  @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.volumeAttributes`: strings by name.
                  @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
                    get { self[object: 4] }
                    set { self[object: 4] = newValue }
                    _modify { yield &self[object: 4] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.nodePublishSecretRef`, with one field.
                  public struct NodePublishSecretRef: SchemaObject {
                    public static let fields = FieldTable("?-", ["name"])
                    public var tree: Mapping
                    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                    @_alwaysEmitIntoClient public init(
                      name: String? = nil,
                      configure: (inout Self) -> Void = { _ in }
                    ) {
                      self.init(tree: [:], unchecked: ())
                      self.name = name
                      configure(&self)
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].csi.nodePublishSecretRef.name`: a string,
                    /// by default `""`.
                    @_alwaysEmitIntoClient public var name: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.defaultMode`: a whole number,
                  /// format `int32`.
                  @_alwaysEmitIntoClient public var defaultMode: Int? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items`: a list of ``ItemsItem``.
                  @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[]`, with 4 fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[].fieldRef`:
                    /// ``FieldRef``.
                    @_alwaysEmitIntoClient public var fieldRef: FieldRef {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[].mode`: a whole number,
                    /// format `int32`.
                    @_alwaysEmitIntoClient public var mode: Int? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[].path`: a string,
                    /// required.
                    @_alwaysEmitIntoClient public var path: String? {
                      get { self[string: 2] }
                      set { self[string: 2] = newValue }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[].resourceFieldRef`:
                    /// ``ResourceFieldRef``.
                    @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
                      get { self[object: 3] }
                      set { self[object: 3] = newValue }
                      _modify { yield &self[object: 3] }
                    }
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.FieldRef``.
                    public typealias FieldRef =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.FieldRef
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef``.
                    public typealias ResourceFieldRef =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].emptyDir`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].emptyDir.medium`: a string.
                  @_alwaysEmitIntoClient public var medium: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].emptyDir.sizeLimit`: a quantity.
                  @_alwaysEmitIntoClient public var sizeLimit: Quantity? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral`, with one field.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate`:
                  /// ``VolumeClaimTemplate``.
                  @_alwaysEmitIntoClient public var volumeClaimTemplate: VolumeClaimTemplate {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate`, with 2
                  /// fields.
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
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.metadata`:
                    /// ``Metadata``.
                    @_alwaysEmitIntoClient public var metadata: Metadata {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec`:
                    /// ``Spec``, required.
                    @_alwaysEmitIntoClient public var spec: Spec {
                      get { self[object: 1] }
                      set { self[object: 1] = newValue }
                      _modify { yield &self[object: 1] }
                    }
                    /// The same as
                    /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Metadata``.
                    public typealias Metadata =
                      Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Metadata

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec`, with
                    /// 9 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.accessModes`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var accessModes: [String]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSource`:
                      /// ``DataSource``.
                      @_alwaysEmitIntoClient public var dataSource: DataSource {
                        get { self[object: 1] }
                        set { self[object: 1] = newValue }
                        _modify { yield &self[object: 1] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef`:
                      /// ``DataSourceRef``.
                      @_alwaysEmitIntoClient public var dataSourceRef: DataSourceRef {
                        get { self[object: 2] }
                        set { self[object: 2] = newValue }
                        _modify { yield &self[object: 2] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources`:
                      /// ``Resources``.
                      @_alwaysEmitIntoClient public var resources: Resources {
                        get { self[object: 3] }
                        set { self[object: 3] = newValue }
                        _modify { yield &self[object: 3] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.selector`:
                      /// ``Selector``.
                      @_alwaysEmitIntoClient public var selector: Selector {
                        get { self[object: 4] }
                        set { self[object: 4] = newValue }
                        _modify { yield &self[object: 4] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.storageClassName`:
                      /// a string.
                      @_alwaysEmitIntoClient public var storageClassName: String? {
                        get { self[string: 5] }
                        set { self[string: 5] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.volumeAttributesClassName`:
                      /// a string.
                      @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
                        get { self[string: 6] }
                        set { self[string: 6] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.volumeMode`:
                      /// a string.
                      @_alwaysEmitIntoClient public var volumeMode: String? {
                        get { self[string: 7] }
                        set { self[string: 7] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.volumeName`:
                      /// a string.
                      @_alwaysEmitIntoClient public var volumeName: String? {
                        get { self[string: 8] }
                        set { self[string: 8] = newValue }
                      }
                      /// The same as ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Selector``.
                      public typealias Selector =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Selector

                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSource`,
                      /// with 3 fields.
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
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSource.name`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var name: String? {
                          get { self[string: 0] }
                          set { self[string: 0] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSource.apiGroup`:
                        /// a string.
                        @_alwaysEmitIntoClient public var apiGroup: String? {
                          get { self[string: 1] }
                          set { self[string: 1] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSource.kind`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var kind: String? {
                          get { self[string: 2] }
                          set { self[string: 2] = newValue }
                        }
                      }

                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef`,
                      /// with 4 fields.
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
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef.name`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var name: String? {
                          get { self[string: 0] }
                          set { self[string: 0] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef.apiGroup`:
                        /// a string.
                        @_alwaysEmitIntoClient public var apiGroup: String? {
                          get { self[string: 1] }
                          set { self[string: 1] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef.kind`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var kind: String? {
                          get { self[string: 2] }
                          set { self[string: 2] = newValue }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.dataSourceRef.namespace`:
                        /// a string.
                        @_alwaysEmitIntoClient public var namespace: String? {
                          get { self[string: 3] }
                          set { self[string: 3] = newValue }
                        }
                      }

                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources`,
                      /// with 2 fields.
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
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits`:
                        /// quantities by name.
                        @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
                          get { self[object: 0] }
                          set { self[object: 0] = newValue }
                          _modify { yield &self[object: 0] }
                        }
                        /// `spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests`:
                        /// quantities by name.
                        @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
                          get { self[object: 1] }
                          set { self[object: 1] = newValue }
                          _modify { yield &self[object: 1] }
                        }
                      }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc`, with 5 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc.lun`: a whole number, format `int32`.
                  @_alwaysEmitIntoClient public var lun: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc.targetWWNs`: a list of strings.
                  @_alwaysEmitIntoClient public var targetWWNs: [String]? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].fc.wwids`: a list of strings.
                  @_alwaysEmitIntoClient public var wwids: [String]? {
                    get { self[field: 4] }
                    set { self[field: 4] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume`, with 5 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume.driver`: a string, required.
                  @_alwaysEmitIntoClient public var driver: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume.options`: strings by name.
                  @_alwaysEmitIntoClient public var options: OrderedMap<String> {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flexVolume.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 4] }
                    set { self[object: 4] = newValue }
                    _modify { yield &self[object: 4] }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].flocker`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flocker.datasetName`: a string.
                  @_alwaysEmitIntoClient public var datasetName: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].flocker.datasetUUID`: a string.
                  @_alwaysEmitIntoClient public var datasetUUID: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk.partition`: a whole
                  /// number, format `int32`.
                  @_alwaysEmitIntoClient public var partition: Int? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk.pdName`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var pdName: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gcePersistentDisk.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].gitRepo`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gitRepo.directory`: a string.
                  @_alwaysEmitIntoClient public var directory: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gitRepo.repository`: a string, required.
                  @_alwaysEmitIntoClient public var repository: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].gitRepo.revision`: a string.
                  @_alwaysEmitIntoClient public var revision: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].glusterfs`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].glusterfs.endpoints`: a string, required.
                  @_alwaysEmitIntoClient public var endpoints: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].glusterfs.path`: a string, required.
                  @_alwaysEmitIntoClient public var path: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].glusterfs.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].hostPath`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].hostPath.path`: a string, required.
                  @_alwaysEmitIntoClient public var path: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].hostPath.type`: a string.
                  @_alwaysEmitIntoClient public var type: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].image`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].image.pullPolicy`: a string.
                  @_alwaysEmitIntoClient public var pullPolicy: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].image.reference`: a string.
                  @_alwaysEmitIntoClient public var reference: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi`, with 11 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.chapAuthDiscovery`: true or false.
                  @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.chapAuthSession`: true or false.
                  @_alwaysEmitIntoClient public var chapAuthSession: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.initiatorName`: a string.
                  @_alwaysEmitIntoClient public var initiatorName: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.iqn`: a string, required.
                  @_alwaysEmitIntoClient public var iqn: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.iscsiInterface`: a string, by default
                  /// `"default"`.
                  @_alwaysEmitIntoClient public var iscsiInterface: String? {
                    get { self[string: 5] }
                    set { self[string: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.lun`: a whole number, format `int32`,
                  /// required.
                  @_alwaysEmitIntoClient public var lun: Int? {
                    get { self[field: 6] }
                    set { self[field: 6] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.portals`: a list of strings.
                  @_alwaysEmitIntoClient public var portals: [String]? {
                    get { self[field: 7] }
                    set { self[field: 7] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 8] }
                    set { self[field: 8] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 9] }
                    set { self[object: 9] = newValue }
                    _modify { yield &self[object: 9] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].iscsi.targetPortal`: a string, required.
                  @_alwaysEmitIntoClient public var targetPortal: String? {
                    get { self[string: 10] }
                    set { self[string: 10] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].nfs`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].nfs.path`: a string, required.
                  @_alwaysEmitIntoClient public var path: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].nfs.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].nfs.server`: a string, required.
                  @_alwaysEmitIntoClient public var server: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].persistentVolumeClaim`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].persistentVolumeClaim.claimName`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var claimName: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].persistentVolumeClaim.readOnly`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].photonPersistentDisk`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].photonPersistentDisk.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].photonPersistentDisk.pdID`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var pdID: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].portworxVolume`, with 3 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].portworxVolume.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].portworxVolume.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].portworxVolume.volumeID`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var volumeID: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected`, with 2 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.defaultMode`: a whole number,
                  /// format `int32`.
                  @_alwaysEmitIntoClient public var defaultMode: Int? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources`: a list of
                  /// ``SourcesItem``.
                  @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }

                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[]`, with 6 fields.
                  public struct SourcesItem: SchemaObject {
                    public static let fields = FieldTable(
                      "?{ ?{ ?{ ?{ ?{ ?{",
                      [
                        "clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret",
                        "serviceAccountToken",
                      ],
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
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle`:
                    /// ``ClusterTrustBundle``.
                    @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle {
                      get { self[object: 0] }
                      set { self[object: 0] = newValue }
                      _modify { yield &self[object: 0] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].configMap`:
                    /// ``ConfigMap``.
                    @_alwaysEmitIntoClient public var configMap: ConfigMap {
                      get { self[object: 1] }
                      set { self[object: 1] = newValue }
                      _modify { yield &self[object: 1] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].downwardAPI`:
                    /// ``DownwardAPI``.
                    @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
                      get { self[object: 2] }
                      set { self[object: 2] = newValue }
                      _modify { yield &self[object: 2] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate`:
                    /// ``PodCertificate``.
                    @_alwaysEmitIntoClient public var podCertificate: PodCertificate {
                      get { self[object: 3] }
                      set { self[object: 3] = newValue }
                      _modify { yield &self[object: 3] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].secret`: ``Secret``.
                    @_alwaysEmitIntoClient public var secret: Secret {
                      get { self[object: 4] }
                      set { self[object: 4] = newValue }
                      _modify { yield &self[object: 4] }
                    }
                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].serviceAccountToken`:
                    /// ``ServiceAccountToken``.
                    @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken {
                      get { self[object: 5] }
                      set { self[object: 5] = newValue }
                      _modify { yield &self[object: 5] }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle`,
                    /// with 5 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle.name`:
                      /// a string.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle.labelSelector`:
                      /// ``LabelSelector``.
                      @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                        get { self[object: 1] }
                        set { self[object: 1] = newValue }
                        _modify { yield &self[object: 1] }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle.optional`:
                      /// true or false.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle.path`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var path: String? {
                        get { self[string: 3] }
                        set { self[string: 3] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle.signerName`:
                      /// a string.
                      @_alwaysEmitIntoClient public var signerName: String? {
                        get { self[string: 4] }
                        set { self[string: 4] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector``.
                      public typealias LabelSelector =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].configMap`, with 3
                    /// fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].configMap.name`: a
                      /// string, by default `""`.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].configMap.items`: a
                      /// list of ``ItemsItem``.
                      @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].configMap.optional`:
                      /// true or false.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem``.
                      public typealias ItemsItem =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].downwardAPI`, with one
                    /// field.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].downwardAPI.items`:
                      /// a list of ``ItemsItem``.
                      @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem``.
                      public typealias ItemsItem =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate`, with
                    /// 7 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.certificateChainPath`:
                      /// a string.
                      @_alwaysEmitIntoClient public var certificateChainPath: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.credentialBundlePath`:
                      /// a string.
                      @_alwaysEmitIntoClient public var credentialBundlePath: String? {
                        get { self[string: 1] }
                        set { self[string: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.keyPath`:
                      /// a string.
                      @_alwaysEmitIntoClient public var keyPath: String? {
                        get { self[string: 2] }
                        set { self[string: 2] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.keyType`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var keyType: String? {
                        get { self[string: 3] }
                        set { self[string: 3] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.maxExpirationSeconds`:
                      /// a whole number, format `int32`.
                      @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? {
                        get { self[field: 4] }
                        set { self[field: 4] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.signerName`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var signerName: String? {
                        get { self[string: 5] }
                        set { self[string: 5] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate.userAnnotations`:
                      /// strings by name.
                      @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> {
                        get { self[object: 6] }
                        set { self[object: 6] = newValue }
                        _modify { yield &self[object: 6] }
                      }
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].secret`, with 3
                    /// fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].secret.name`: a
                      /// string, by default `""`.
                      @_alwaysEmitIntoClient public var name: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].secret.items`: a
                      /// list of ``ItemsItem``.
                      @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].secret.optional`:
                      /// true or false.
                      @_alwaysEmitIntoClient public var optional: Bool? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                      /// The same as
                      /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem``.
                      public typealias ItemsItem =
                        Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem
                    }

                    /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].serviceAccountToken`,
                    /// with 3 fields.
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
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].serviceAccountToken.audience`:
                      /// a string.
                      @_alwaysEmitIntoClient public var audience: String? {
                        get { self[string: 0] }
                        set { self[string: 0] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].serviceAccountToken.expirationSeconds`:
                      /// a whole number, format `int64`.
                      @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].serviceAccountToken.path`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var path: String? {
                        get { self[string: 2] }
                        set { self[string: 2] = newValue }
                      }
                    }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte`, with 6 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.group`: a string.
                  @_alwaysEmitIntoClient public var group: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.registry`: a string, required.
                  @_alwaysEmitIntoClient public var registry: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.tenant`: a string.
                  @_alwaysEmitIntoClient public var tenant: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.user`: a string.
                  @_alwaysEmitIntoClient public var user: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].quobyte.volume`: a string, required.
                  @_alwaysEmitIntoClient public var volume: String? {
                    get { self[string: 5] }
                    set { self[string: 5] = newValue }
                  }
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd`, with 8 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.image`: a string, required.
                  @_alwaysEmitIntoClient public var image: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.keyring`: a string, by default
                  /// `"/etc/ceph/keyring"`.
                  @_alwaysEmitIntoClient public var keyring: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.monitors`: a list of strings, required.
                  @_alwaysEmitIntoClient public var monitors: [String]? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.pool`: a string, by default `"rbd"`.
                  @_alwaysEmitIntoClient public var pool: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 5] }
                    set { self[field: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 6] }
                    set { self[object: 6] = newValue }
                    _modify { yield &self[object: 6] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].rbd.user`: a string, by default `"admin"`.
                  @_alwaysEmitIntoClient public var user: String? {
                    get { self[string: 7] }
                    set { self[string: 7] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO`, with 10 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.fsType`: a string, by default
                  /// `"xfs"`.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.gateway`: a string, required.
                  @_alwaysEmitIntoClient public var gateway: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.protectionDomain`: a string.
                  @_alwaysEmitIntoClient public var protectionDomain: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.secretRef`: ``SecretRef``, required.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 4] }
                    set { self[object: 4] = newValue }
                    _modify { yield &self[object: 4] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.sslEnabled`: true or false.
                  @_alwaysEmitIntoClient public var sslEnabled: Bool? {
                    get { self[field: 5] }
                    set { self[field: 5] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.storageMode`: a string, by default
                  /// `"ThinProvisioned"`.
                  @_alwaysEmitIntoClient public var storageMode: String? {
                    get { self[string: 6] }
                    set { self[string: 6] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.storagePool`: a string.
                  @_alwaysEmitIntoClient public var storagePool: String? {
                    get { self[string: 7] }
                    set { self[string: 7] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.system`: a string, required.
                  @_alwaysEmitIntoClient public var system: String? {
                    get { self[string: 8] }
                    set { self[string: 8] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].scaleIO.volumeName`: a string.
                  @_alwaysEmitIntoClient public var volumeName: String? {
                    get { self[string: 9] }
                    set { self[string: 9] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret.defaultMode`: a whole number, format
                  /// `int32`.
                  @_alwaysEmitIntoClient public var defaultMode: Int? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret.items`: a list of ``ItemsItem``.
                  @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret.optional`: true or false.
                  @_alwaysEmitIntoClient public var optional: Bool? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].secret.secretName`: a string.
                  @_alwaysEmitIntoClient public var secretName: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem``.
                  public typealias ItemsItem =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos`, with 5 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos.readOnly`: true or false.
                  @_alwaysEmitIntoClient public var readOnly: Bool? {
                    get { self[field: 1] }
                    set { self[field: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos.secretRef`: ``SecretRef``.
                  @_alwaysEmitIntoClient public var secretRef: SecretRef {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos.volumeName`: a string.
                  @_alwaysEmitIntoClient public var volumeName: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].storageos.volumeNamespace`: a string.
                  @_alwaysEmitIntoClient public var volumeNamespace: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                  /// The same as
                  /// ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef``.
                  public typealias SecretRef =
                    Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
                }

                /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume`, with 4 fields.
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
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume.fsType`: a string.
                  @_alwaysEmitIntoClient public var fsType: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume.storagePolicyID`: a string.
                  @_alwaysEmitIntoClient public var storagePolicyID: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume.storagePolicyName`: a string.
                  @_alwaysEmitIntoClient public var storagePolicyName: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.deploymentTemplate.spec.template.spec.volumes[].vsphereVolume.volumePath`: a string,
                  /// required.
                  @_alwaysEmitIntoClient public var volumePath: String? {
                    get { self[string: 3] }
                    set { self[string: 3] = newValue }
                  }
                }
              }

              /// `spec.deploymentTemplate.spec.template.spec.workloadRef`, with 3 fields.
              public struct WorkloadRef: SchemaObject {
                public static let fields = FieldTable("!- !- ?-", ["name", "podGroup", "podGroupReplicaKey"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String,
                  podGroup: String,
                  podGroupReplicaKey: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.podGroup = podGroup
                  self.podGroupReplicaKey = podGroupReplicaKey
                  configure(&self)
                }
                /// `spec.deploymentTemplate.spec.template.spec.workloadRef.name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.workloadRef.podGroup`: a string, required.
                @_alwaysEmitIntoClient public var podGroup: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.deploymentTemplate.spec.template.spec.workloadRef.podGroupReplicaKey`: a string.
                @_alwaysEmitIntoClient public var podGroupReplicaKey: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.deploymentTemplate.spec.template.metadata`, with 5 fields.
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
              /// `spec.deploymentTemplate.spec.template.metadata.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.metadata.annotations`: strings by name.
              @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.deploymentTemplate.spec.template.metadata.finalizers`: a list of strings.
              @_alwaysEmitIntoClient public var finalizers: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.deploymentTemplate.spec.template.metadata.labels`: strings by name.
              @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.deploymentTemplate.spec.template.metadata.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
            }
          }
        }

        /// `spec.deploymentTemplate.metadata`, with 3 fields.
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
          /// `spec.deploymentTemplate.metadata.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.deploymentTemplate.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.deploymentTemplate.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
        }
      }

      /// `spec.serviceAccountTemplate`, with one field.
      public struct ServiceAccountTemplate: SchemaObject {
        public static let fields = FieldTable("?{", ["metadata"], [Metadata.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          configure(&self)
        }
        /// `spec.serviceAccountTemplate.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// The same as ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Metadata``.
        public typealias Metadata = Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Metadata
      }

      /// `spec.serviceTemplate`, with one field.
      public struct ServiceTemplate: SchemaObject {
        public static let fields = FieldTable("?{", ["metadata"], [Metadata.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(metadata: Metadata? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          if let metadata { self.metadata = metadata }
          configure(&self)
        }
        /// `spec.serviceTemplate.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// The same as ``Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Metadata``.
        public typealias Metadata = Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Metadata
      }
    }
  }
}
