// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `TaskRun` of `tekton.dev/v1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct TaskRun: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1", kind: "TaskRun", scope: .namespaced)
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

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?- ?[ ?{ ?- ?- ?[ ?- ?- ?[ ?{ ?- ?- ?[",
        [
          "computeResources", "debug", "managedBy", "params", "podTemplate", "retries", "serviceAccountName",
          "sidecarSpecs", "status", "statusMessage", "stepSpecs", "taskRef", "taskSpec", "timeout", "workspaces",
        ],
        [
          ComputeResources.self, Debug.self, ParamsItem.self, PodTemplate.self, SidecarSpecsItem.self,
          StepSpecsItem.self, TaskRef.self, WorkspacesItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        computeResources: ComputeResources? = nil,
        debug: Debug? = nil,
        managedBy: String? = nil,
        params: [ParamsItem]? = nil,
        podTemplate: PodTemplate? = nil,
        retries: Int? = nil,
        serviceAccountName: String? = nil,
        sidecarSpecs: [SidecarSpecsItem]? = nil,
        status: String? = nil,
        statusMessage: String? = nil,
        stepSpecs: [StepSpecsItem]? = nil,
        taskRef: TaskRef? = nil,
        taskSpec: Value? = nil,
        timeout: String? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let computeResources { self.computeResources = computeResources }
        if let debug { self.debug = debug }
        self.managedBy = managedBy
        self.params = params
        if let podTemplate { self.podTemplate = podTemplate }
        self.retries = retries
        self.serviceAccountName = serviceAccountName
        self.sidecarSpecs = sidecarSpecs
        self.status = status
        self.statusMessage = statusMessage
        self.stepSpecs = stepSpecs
        if let taskRef { self.taskRef = taskRef }
        self.taskSpec = taskSpec
        self.timeout = timeout
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.computeResources`: ``ComputeResources``.
      @_alwaysEmitIntoClient public var computeResources: ComputeResources {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.debug`: ``Debug``.
      @_alwaysEmitIntoClient public var debug: Debug {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.managedBy`: a string.
      @_alwaysEmitIntoClient public var managedBy: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.podTemplate`: ``PodTemplate``.
      @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.retries`: a whole number.
      @_alwaysEmitIntoClient public var retries: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.sidecarSpecs`: a list of ``SidecarSpecsItem``.
      @_alwaysEmitIntoClient public var sidecarSpecs: [SidecarSpecsItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.status`: a string.
      @_alwaysEmitIntoClient public var status: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// `spec.statusMessage`: a string.
      @_alwaysEmitIntoClient public var statusMessage: String? {
        get { self[string: 9] }
        set { self[string: 9] = newValue }
      }
      /// `spec.stepSpecs`: a list of ``StepSpecsItem``.
      @_alwaysEmitIntoClient public var stepSpecs: [StepSpecsItem]? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.taskRef`: ``TaskRef``.
      @_alwaysEmitIntoClient public var taskRef: TaskRef {
        get { self[object: 11] }
        set { self[object: 11] = newValue }
        _modify { yield &self[object: 11] }
      }
      /// `spec.taskSpec`: any value.
      @_alwaysEmitIntoClient public var taskSpec: Value? { get { self[field: 12] } set { self[field: 12] = newValue } }
      /// `spec.timeout`: a string.
      @_alwaysEmitIntoClient public var timeout: String? {
        get { self[string: 13] }
        set { self[string: 13] = newValue }
      }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }
      /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      /// The same as ``Tekton.PipelineRun.Spec.WorkspacesItem``.
      public typealias WorkspacesItem = Tekton.PipelineRun.Spec.WorkspacesItem

      /// `spec.computeResources`, with 3 fields.
      public struct ComputeResources: SchemaObject {
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
        /// `spec.computeResources.claims`: a list of ``ClaimsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.computeResources.limits`: quantities by name.
        @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.computeResources.requests`: quantities by name.
        @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.computeResources.claims[]`, with 2 fields.
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
          /// `spec.computeResources.claims[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.computeResources.claims[].request`: a string.
          @_alwaysEmitIntoClient public var request: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.debug`, with one field.
      public struct Debug: SchemaObject {
        public static let fields = FieldTable("?{", ["breakpoints"], [Breakpoints.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          breakpoints: Breakpoints? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let breakpoints { self.breakpoints = breakpoints }
          configure(&self)
        }
        /// `spec.debug.breakpoints`: ``Breakpoints``.
        @_alwaysEmitIntoClient public var breakpoints: Breakpoints {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.debug.breakpoints`, with 2 fields.
        public struct Breakpoints: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["beforeSteps", "onFailure"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            beforeSteps: [String]? = nil,
            onFailure: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.beforeSteps = beforeSteps
            self.onFailure = onFailure
            configure(&self)
          }
          /// `spec.debug.breakpoints.beforeSteps`: a list of strings.
          @_alwaysEmitIntoClient public var beforeSteps: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.debug.breakpoints.onFailure`: a string.
          @_alwaysEmitIntoClient public var onFailure: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.podTemplate`, with 18 fields.
      public struct PodTemplate: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?- ?- ?[ ?[ ?- ?- ?[ ?- ?- ?- ?- ?- ?[ ?[ ?-",
          [
            "affinity", "automountServiceAccountToken", "dnsConfig", "dnsPolicy", "enableServiceLinks", "env",
            "hostAliases", "hostNetwork", "hostUsers", "imagePullSecrets", "nodeSelector", "priorityClassName",
            "runtimeClassName", "schedulerName", "securityContext", "tolerations", "topologySpreadConstraints",
            "volumes",
          ],
          [
            DnsConfig.self, EnvItem.self, HostAliasesItem.self, ImagePullSecretsItem.self, TolerationsItem.self,
            TopologySpreadConstraintsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          affinity: Value? = nil,
          automountServiceAccountToken: Bool? = nil,
          dnsConfig: DnsConfig? = nil,
          dnsPolicy: String? = nil,
          enableServiceLinks: Bool? = nil,
          env: [EnvItem]? = nil,
          hostAliases: [HostAliasesItem]? = nil,
          hostNetwork: Bool? = nil,
          hostUsers: Bool? = nil,
          imagePullSecrets: [ImagePullSecretsItem]? = nil,
          nodeSelector: OrderedMap<String>? = nil,
          priorityClassName: String? = nil,
          runtimeClassName: String? = nil,
          schedulerName: String? = nil,
          securityContext: Value? = nil,
          tolerations: [TolerationsItem]? = nil,
          topologySpreadConstraints: [TopologySpreadConstraintsItem]? = nil,
          volumes: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.affinity = affinity
          self.automountServiceAccountToken = automountServiceAccountToken
          if let dnsConfig { self.dnsConfig = dnsConfig }
          self.dnsPolicy = dnsPolicy
          self.enableServiceLinks = enableServiceLinks
          self.env = env
          self.hostAliases = hostAliases
          self.hostNetwork = hostNetwork
          self.hostUsers = hostUsers
          self.imagePullSecrets = imagePullSecrets
          if let nodeSelector { self.nodeSelector = nodeSelector }
          self.priorityClassName = priorityClassName
          self.runtimeClassName = runtimeClassName
          self.schedulerName = schedulerName
          self.securityContext = securityContext
          self.tolerations = tolerations
          self.topologySpreadConstraints = topologySpreadConstraints
          self.volumes = volumes
          configure(&self)
        }
        /// `spec.podTemplate.affinity`: any value.
        @_alwaysEmitIntoClient public var affinity: Value? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.podTemplate.automountServiceAccountToken`: true or false.
        @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.podTemplate.dnsConfig`: ``DnsConfig``.
        @_alwaysEmitIntoClient public var dnsConfig: DnsConfig {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.podTemplate.dnsPolicy`: a string.
        @_alwaysEmitIntoClient public var dnsPolicy: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.podTemplate.enableServiceLinks`: true or false.
        @_alwaysEmitIntoClient public var enableServiceLinks: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.podTemplate.env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.podTemplate.hostAliases`: a list of ``HostAliasesItem``.
        @_alwaysEmitIntoClient public var hostAliases: [HostAliasesItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.podTemplate.hostNetwork`: true or false.
        @_alwaysEmitIntoClient public var hostNetwork: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.podTemplate.hostUsers`: true or false.
        @_alwaysEmitIntoClient public var hostUsers: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.podTemplate.imagePullSecrets`: a list of ``ImagePullSecretsItem``.
        @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.podTemplate.nodeSelector`: strings by name.
        @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.podTemplate.priorityClassName`: a string.
        @_alwaysEmitIntoClient public var priorityClassName: String? {
          get { self[string: 11] }
          set { self[string: 11] = newValue }
        }
        /// `spec.podTemplate.runtimeClassName`: a string.
        @_alwaysEmitIntoClient public var runtimeClassName: String? {
          get { self[string: 12] }
          set { self[string: 12] = newValue }
        }
        /// `spec.podTemplate.schedulerName`: a string.
        @_alwaysEmitIntoClient public var schedulerName: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.podTemplate.securityContext`: any value.
        @_alwaysEmitIntoClient public var securityContext: Value? {
          get { self[field: 14] }
          set { self[field: 14] = newValue }
        }
        /// `spec.podTemplate.tolerations`: a list of ``TolerationsItem``.
        @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }
        /// `spec.podTemplate.topologySpreadConstraints`: a list of ``TopologySpreadConstraintsItem``.
        @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraintsItem]? {
          get { self[field: 16] }
          set { self[field: 16] = newValue }
        }
        /// `spec.podTemplate.volumes`: any value.
        @_alwaysEmitIntoClient public var volumes: Value? { get { self[field: 17] } set { self[field: 17] = newValue } }
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem

        /// `spec.podTemplate.dnsConfig`, with 3 fields.
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
          /// `spec.podTemplate.dnsConfig.nameservers`: a list of strings.
          @_alwaysEmitIntoClient public var nameservers: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.podTemplate.dnsConfig.options`: a list of ``OptionsItem``.
          @_alwaysEmitIntoClient public var options: [OptionsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.podTemplate.dnsConfig.searches`: a list of strings.
          @_alwaysEmitIntoClient public var searches: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.podTemplate.dnsConfig.options[]`, with 2 fields.
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
            /// `spec.podTemplate.dnsConfig.options[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.podTemplate.dnsConfig.options[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.podTemplate.hostAliases[]`, with 2 fields.
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
          /// `spec.podTemplate.hostAliases[].hostnames`: a list of strings.
          @_alwaysEmitIntoClient public var hostnames: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.podTemplate.hostAliases[].ip`: a string, required.
          @_alwaysEmitIntoClient public var ip: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.podTemplate.imagePullSecrets[]`, with one field.
        public struct ImagePullSecretsItem: SchemaObject {
          public static let fields = FieldTable("?-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.podTemplate.imagePullSecrets[].name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.podTemplate.tolerations[]`, with 5 fields.
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
          /// `spec.podTemplate.tolerations[].effect`: a string.
          @_alwaysEmitIntoClient public var effect: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.podTemplate.tolerations[].key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.podTemplate.tolerations[].operator`: a string.
          @_alwaysEmitIntoClient public var `operator`: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.podTemplate.tolerations[].tolerationSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var tolerationSeconds: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.podTemplate.tolerations[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }

        /// `spec.podTemplate.topologySpreadConstraints[]`, with 8 fields.
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
          /// `spec.podTemplate.topologySpreadConstraints[].labelSelector`: ``LabelSelector``.
          @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].matchLabelKeys`: a list of strings.
          @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].maxSkew`: a whole number, format `int32`, required.
          @_alwaysEmitIntoClient public var maxSkew: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.podTemplate.topologySpreadConstraints[].minDomains`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var minDomains: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].nodeAffinityPolicy`: a string.
          @_alwaysEmitIntoClient public var nodeAffinityPolicy: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].nodeTaintsPolicy`: a string.
          @_alwaysEmitIntoClient public var nodeTaintsPolicy: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].topologyKey`: a string, required.
          @_alwaysEmitIntoClient public var topologyKey: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.podTemplate.topologySpreadConstraints[].whenUnsatisfiable`: a string, required.
          @_alwaysEmitIntoClient public var whenUnsatisfiable: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }

          /// `spec.podTemplate.topologySpreadConstraints[].labelSelector`, with 2 fields.
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
            /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchExpressions`: a list of
            /// ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchExpressions[]`, with 3 fields.
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
              /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchExpressions[].key`: a string,
              /// required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchExpressions[].operator`: a string,
              /// required.
              @_alwaysEmitIntoClient public var `operator`: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.podTemplate.topologySpreadConstraints[].labelSelector.matchExpressions[].values`: a list of
              /// strings.
              @_alwaysEmitIntoClient public var values: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }
      }

      /// `spec.sidecarSpecs[]`, with 2 fields.
      public struct SidecarSpecsItem: SchemaObject {
        public static let fields = FieldTable("!- !{", ["name", "computeResources"], [ComputeResources.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          computeResources: ComputeResources,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.computeResources = computeResources
          configure(&self)
        }
        /// `spec.sidecarSpecs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.sidecarSpecs[].computeResources`: ``ComputeResources``, required.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
      }

      /// `spec.stepSpecs[]`, with 2 fields.
      public struct StepSpecsItem: SchemaObject {
        public static let fields = FieldTable("!- !{", ["name", "computeResources"], [ComputeResources.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          computeResources: ComputeResources,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.computeResources = computeResources
          configure(&self)
        }
        /// `spec.stepSpecs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.stepSpecs[].computeResources`: ``ComputeResources``, required.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
      }

      /// `spec.taskRef`, with 5 fields.
      public struct TaskRef: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?[ ?-",
          ["name", "apiVersion", "kind", "params", "resolver"],
          [ParamsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiVersion: String? = nil,
          kind: String? = nil,
          params: [ParamsItem]? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.kind = kind
          self.params = params
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.taskRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.taskRef.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.taskRef.kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.taskRef.params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.taskRef.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      }
    }
  }
}

extension Tekton.V1beta1 {
  /// `TaskRun` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct TaskRun: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1beta1", kind: "TaskRun", scope: .namespaced)
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

    /// `spec`, with 16 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?- ?[ ?{ ?{ ?- ?- ?[ ?- ?- ?[ ?{ ?- ?- ?[",
        [
          "computeResources", "debug", "managedBy", "params", "podTemplate", "resources", "retries",
          "serviceAccountName", "sidecarOverrides", "status", "statusMessage", "stepOverrides", "taskRef", "taskSpec",
          "timeout", "workspaces",
        ],
        [
          ComputeResources.self, Debug.self, ParamsItem.self, PodTemplate.self, Resources.self,
          SidecarOverridesItem.self, StepOverridesItem.self, TaskRef.self, WorkspacesItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        computeResources: ComputeResources? = nil,
        debug: Debug? = nil,
        managedBy: String? = nil,
        params: [ParamsItem]? = nil,
        podTemplate: PodTemplate? = nil,
        resources: Resources? = nil,
        retries: Int? = nil,
        serviceAccountName: String? = nil,
        sidecarOverrides: [SidecarOverridesItem]? = nil,
        status: String? = nil,
        statusMessage: String? = nil,
        stepOverrides: [StepOverridesItem]? = nil,
        taskRef: TaskRef? = nil,
        taskSpec: Value? = nil,
        timeout: String? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let computeResources { self.computeResources = computeResources }
        if let debug { self.debug = debug }
        self.managedBy = managedBy
        self.params = params
        if let podTemplate { self.podTemplate = podTemplate }
        if let resources { self.resources = resources }
        self.retries = retries
        self.serviceAccountName = serviceAccountName
        self.sidecarOverrides = sidecarOverrides
        self.status = status
        self.statusMessage = statusMessage
        self.stepOverrides = stepOverrides
        if let taskRef { self.taskRef = taskRef }
        self.taskSpec = taskSpec
        self.timeout = timeout
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.computeResources`: ``ComputeResources``.
      @_alwaysEmitIntoClient public var computeResources: ComputeResources {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.debug`: ``Debug``.
      @_alwaysEmitIntoClient public var debug: Debug {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.managedBy`: a string.
      @_alwaysEmitIntoClient public var managedBy: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.podTemplate`: ``PodTemplate``.
      @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.resources`: ``Resources``.
      @_alwaysEmitIntoClient public var resources: Resources {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.retries`: a whole number.
      @_alwaysEmitIntoClient public var retries: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 7] }
        set { self[string: 7] = newValue }
      }
      /// `spec.sidecarOverrides`: a list of ``SidecarOverridesItem``.
      @_alwaysEmitIntoClient public var sidecarOverrides: [SidecarOverridesItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.status`: a string.
      @_alwaysEmitIntoClient public var status: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
      /// `spec.statusMessage`: a string.
      @_alwaysEmitIntoClient public var statusMessage: String? {
        get { self[string: 10] }
        set { self[string: 10] = newValue }
      }
      /// `spec.stepOverrides`: a list of ``StepOverridesItem``.
      @_alwaysEmitIntoClient public var stepOverrides: [StepOverridesItem]? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.taskRef`: ``TaskRef``.
      @_alwaysEmitIntoClient public var taskRef: TaskRef {
        get { self[object: 12] }
        set { self[object: 12] = newValue }
        _modify { yield &self[object: 12] }
      }
      /// `spec.taskSpec`: any value.
      @_alwaysEmitIntoClient public var taskSpec: Value? { get { self[field: 13] } set { self[field: 13] = newValue } }
      /// `spec.timeout`: a string.
      @_alwaysEmitIntoClient public var timeout: String? {
        get { self[string: 14] }
        set { self[string: 14] = newValue }
      }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 15] }
        set { self[field: 15] = newValue }
      }
      /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
      public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
      /// The same as ``Tekton.TaskRun.Spec.Debug``.
      public typealias Debug = Tekton.TaskRun.Spec.Debug
      /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      /// The same as ``Tekton.TaskRun.Spec.PodTemplate``.
      public typealias PodTemplate = Tekton.TaskRun.Spec.PodTemplate
      /// The same as ``Tekton.PipelineRun.Spec.WorkspacesItem``.
      public typealias WorkspacesItem = Tekton.PipelineRun.Spec.WorkspacesItem

      /// `spec.resources`, with 2 fields.
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
        /// `spec.resources.inputs`: a list of ``InputsItem``.
        @_alwaysEmitIntoClient public var inputs: [InputsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.resources.outputs`: a list of ``OutputsItem``.
        @_alwaysEmitIntoClient public var outputs: [OutputsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.resources.inputs[]`, with 4 fields.
        public struct InputsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?{",
            ["name", "paths", "resourceRef", "resourceSpec"],
            [ResourceRef.self, ResourceSpec.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            paths: [String]? = nil,
            resourceRef: ResourceRef? = nil,
            resourceSpec: ResourceSpec? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.paths = paths
            if let resourceRef { self.resourceRef = resourceRef }
            if let resourceSpec { self.resourceSpec = resourceSpec }
            configure(&self)
          }
          /// `spec.resources.inputs[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources.inputs[].paths`: a list of strings.
          @_alwaysEmitIntoClient public var paths: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.resources.inputs[].resourceRef`: ``ResourceRef``.
          @_alwaysEmitIntoClient public var resourceRef: ResourceRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.resources.inputs[].resourceSpec`: ``ResourceSpec``.
          @_alwaysEmitIntoClient public var resourceSpec: ResourceSpec {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef``.
          public typealias ResourceRef = Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef
          /// The same as ``Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec``.
          public typealias ResourceSpec = Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec
        }

        /// `spec.resources.outputs[]`, with 4 fields.
        public struct OutputsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?{",
            ["name", "paths", "resourceRef", "resourceSpec"],
            [ResourceRef.self, ResourceSpec.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            paths: [String]? = nil,
            resourceRef: ResourceRef? = nil,
            resourceSpec: ResourceSpec? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.paths = paths
            if let resourceRef { self.resourceRef = resourceRef }
            if let resourceSpec { self.resourceSpec = resourceSpec }
            configure(&self)
          }
          /// `spec.resources.outputs[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources.outputs[].paths`: a list of strings.
          @_alwaysEmitIntoClient public var paths: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.resources.outputs[].resourceRef`: ``ResourceRef``.
          @_alwaysEmitIntoClient public var resourceRef: ResourceRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.resources.outputs[].resourceSpec`: ``ResourceSpec``.
          @_alwaysEmitIntoClient public var resourceSpec: ResourceSpec {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef``.
          public typealias ResourceRef = Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef
          /// The same as ``Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec``.
          public typealias ResourceSpec = Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec
        }
      }

      /// `spec.sidecarOverrides[]`, with 2 fields.
      public struct SidecarOverridesItem: SchemaObject {
        public static let fields = FieldTable("!- !{", ["name", "resources"], [Resources.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          resources: Resources,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.resources = resources
          configure(&self)
        }
        /// `spec.sidecarOverrides[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.sidecarOverrides[].resources`: ``Resources``, required.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Tekton.V1beta1.Task.Spec.SidecarsItem.Resources``.
        public typealias Resources = Tekton.V1beta1.Task.Spec.SidecarsItem.Resources
      }

      /// `spec.stepOverrides[]`, with 2 fields.
      public struct StepOverridesItem: SchemaObject {
        public static let fields = FieldTable("!- !{", ["name", "resources"], [Resources.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          resources: Resources,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.resources = resources
          configure(&self)
        }
        /// `spec.stepOverrides[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.stepOverrides[].resources`: ``Resources``, required.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Tekton.V1beta1.Task.Spec.SidecarsItem.Resources``.
        public typealias Resources = Tekton.V1beta1.Task.Spec.SidecarsItem.Resources
      }

      /// `spec.taskRef`, with 6 fields.
      public struct TaskRef: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?[ ?-",
          ["name", "apiVersion", "bundle", "kind", "params", "resolver"],
          [ParamsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiVersion: String? = nil,
          bundle: String? = nil,
          kind: String? = nil,
          params: [ParamsItem]? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.bundle = bundle
          self.kind = kind
          self.params = params
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.taskRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.taskRef.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.taskRef.bundle`: a string.
        @_alwaysEmitIntoClient public var bundle: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.taskRef.kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// `spec.taskRef.params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.taskRef.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      }
    }
  }
}
