// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Cilium {
  /// `CiliumClusterwideNetworkPolicy` of `cilium.io/v2`.
  ///
  /// Reference: https://docs.cilium.io/en/stable/network/kubernetes/policy/
  public struct CiliumClusterwideNetworkPolicy: Resource {
    public static let type = ResourceType(
      group: "cilium.io",
      version: "v2",
      kind: "CiliumClusterwideNetworkPolicy",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{ ?[",
      ["apiVersion", "kind", "metadata", "spec", "specs"],
      [ObjectMeta.self, Spec.self, SpecsItem.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      specs: [SpecsItem]? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        $0.specs = specs
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
    /// `specs`: a list of ``SpecsItem``.
    @_alwaysEmitIntoClient public var specs: [SpecsItem]? { get { self[field: 4] } set { self[field: 4] = newValue } }
    /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec``.
    public typealias SpecsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?[ ?[ ?{ ?{ ?[ ?[ ?[ ?{ ?{",
        [
          "description", "egress", "egressDeny", "enableDefaultDeny", "endpointSelector", "ingress", "ingressDeny",
          "labels", "log", "nodeSelector",
        ],
        [
          EgressItem.self, EgressDenyItem.self, EnableDefaultDeny.self, EndpointSelector.self, IngressItem.self,
          IngressDenyItem.self, LabelsItem.self, Log.self, NodeSelector.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        description: String? = nil,
        egress: [EgressItem]? = nil,
        egressDeny: [EgressDenyItem]? = nil,
        enableDefaultDeny: EnableDefaultDeny? = nil,
        endpointSelector: EndpointSelector? = nil,
        ingress: [IngressItem]? = nil,
        ingressDeny: [IngressDenyItem]? = nil,
        labels: [LabelsItem]? = nil,
        log: Log? = nil,
        nodeSelector: NodeSelector? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.description = description
        self.egress = egress
        self.egressDeny = egressDeny
        if let enableDefaultDeny { self.enableDefaultDeny = enableDefaultDeny }
        if let endpointSelector { self.endpointSelector = endpointSelector }
        self.ingress = ingress
        self.ingressDeny = ingressDeny
        self.labels = labels
        if let log { self.log = log }
        if let nodeSelector { self.nodeSelector = nodeSelector }
        configure(&self)
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.egress`: a list of ``EgressItem``.
      @_alwaysEmitIntoClient public var egress: [EgressItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.egressDeny`: a list of ``EgressDenyItem``.
      @_alwaysEmitIntoClient public var egressDeny: [EgressDenyItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.enableDefaultDeny`: ``EnableDefaultDeny``.
      @_alwaysEmitIntoClient public var enableDefaultDeny: EnableDefaultDeny {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.endpointSelector`: ``EndpointSelector``.
      @_alwaysEmitIntoClient public var endpointSelector: EndpointSelector {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.ingress`: a list of ``IngressItem``.
      @_alwaysEmitIntoClient public var ingress: [IngressItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.ingressDeny`: a list of ``IngressDenyItem``.
      @_alwaysEmitIntoClient public var ingressDeny: [IngressDenyItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.labels`: a list of ``LabelsItem``.
      @_alwaysEmitIntoClient public var labels: [LabelsItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.log`: ``Log``.
      @_alwaysEmitIntoClient public var log: Log {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.nodeSelector`: ``NodeSelector``.
      @_alwaysEmitIntoClient public var nodeSelector: NodeSelector {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }

      /// `spec.egress[]`, with 12 fields.
      public struct EgressItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?[ ?- ?[ ?[ ?- ?[ ?[ ?[ ?[ ?[ ?[",
          [
            "authentication", "icmps", "toCIDR", "toCIDRSet", "toEndpoints", "toEntities", "toFQDNs", "toGroups",
            "toNodes", "toPorts", "toRequires", "toServices",
          ],
          [
            Authentication.self, IcmpsItem.self, ToCIDRSetItem.self, ToEndpointsItem.self, ToFQDNsItem.self,
            ToGroupsItem.self, ToNodesItem.self, ToPortsItem.self, ToRequiresItem.self, ToServicesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          authentication: Authentication? = nil,
          icmps: [IcmpsItem]? = nil,
          toCIDR: [String]? = nil,
          toCIDRSet: [ToCIDRSetItem]? = nil,
          toEndpoints: [ToEndpointsItem]? = nil,
          toEntities: [ToEntitiesItem]? = nil,
          toFQDNs: [ToFQDNsItem]? = nil,
          toGroups: [ToGroupsItem]? = nil,
          toNodes: [ToNodesItem]? = nil,
          toPorts: [ToPortsItem]? = nil,
          toRequires: [ToRequiresItem]? = nil,
          toServices: [ToServicesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let authentication { self.authentication = authentication }
          self.icmps = icmps
          self.toCIDR = toCIDR
          self.toCIDRSet = toCIDRSet
          self.toEndpoints = toEndpoints
          self.toEntities = toEntities
          self.toFQDNs = toFQDNs
          self.toGroups = toGroups
          self.toNodes = toNodes
          self.toPorts = toPorts
          self.toRequires = toRequires
          self.toServices = toServices
          configure(&self)
        }
        /// `spec.egress[].authentication`: ``Authentication``.
        @_alwaysEmitIntoClient public var authentication: Authentication {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.egress[].icmps`: a list of ``IcmpsItem``.
        @_alwaysEmitIntoClient public var icmps: [IcmpsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.egress[].toCIDR`: a list of strings.
        @_alwaysEmitIntoClient public var toCIDR: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.egress[].toCIDRSet`: a list of ``ToCIDRSetItem``.
        @_alwaysEmitIntoClient public var toCIDRSet: [ToCIDRSetItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.egress[].toEndpoints`: a list of ``ToEndpointsItem``.
        @_alwaysEmitIntoClient public var toEndpoints: [ToEndpointsItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.egress[].toEntities`: a list of ``ToEntitiesItem``.
        @_alwaysEmitIntoClient public var toEntities: [ToEntitiesItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.egress[].toFQDNs`: a list of ``ToFQDNsItem``.
        @_alwaysEmitIntoClient public var toFQDNs: [ToFQDNsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.egress[].toGroups`: a list of ``ToGroupsItem``.
        @_alwaysEmitIntoClient public var toGroups: [ToGroupsItem]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.egress[].toNodes`: a list of ``ToNodesItem``.
        @_alwaysEmitIntoClient public var toNodes: [ToNodesItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.egress[].toPorts`: a list of ``ToPortsItem``.
        @_alwaysEmitIntoClient public var toPorts: [ToPortsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.egress[].toRequires`: a list of ``ToRequiresItem``.
        @_alwaysEmitIntoClient public var toRequires: [ToRequiresItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.egress[].toServices`: a list of ``ToServicesItem``.
        @_alwaysEmitIntoClient public var toServices: [ToServicesItem]? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector``.
        public typealias ToEndpointsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector

        /// `spec.egress[].authentication`, with one field.
        public struct Authentication: SchemaObject {
          public static let fields = FieldTable("!-", ["mode"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(mode: Mode, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.mode = mode
            configure(&self)
          }
          /// `spec.egress[].authentication.mode`: ``Mode``, required.
          @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: 0] } set { self[field: 0] = newValue } }

          /// `spec.egress[].authentication.mode`, with 3 known values.
          public struct Mode: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `disabled`.
            @_alwaysEmitIntoClient public static var disabled: Self { Self(text: "disabled", unchecked: ()) }
            /// `required`.
            @_alwaysEmitIntoClient public static var required: Self { Self(text: "required", unchecked: ()) }
            /// `test-always-fail`.
            @_alwaysEmitIntoClient public static var testAlwaysFail: Self {
              Self(text: "test-always-fail", unchecked: ())
            }
          }
        }

        /// `spec.egress[].icmps[]`, with one field.
        public struct IcmpsItem: SchemaObject {
          public static let fields = FieldTable("?[", ["fields"], [FieldsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(fields: [FieldsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.fields = fields
            configure(&self)
          }
          /// `spec.egress[].icmps[].fields`: a list of ``FieldsItem``.
          @_alwaysEmitIntoClient public var fields: [FieldsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }

          /// `spec.egress[].icmps[].fields[]`, with 2 fields.
          public struct FieldsItem: SchemaObject {
            public static let fields = FieldTable("?- !-", ["family", "type"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              type: IntOrString,
              family: Family? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.family = family
              self.type = type
              configure(&self)
            }
            /// `spec.egress[].icmps[].fields[].family`: ``Family``, by default `"IPv4"`.
            @_alwaysEmitIntoClient public var family: Family? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.egress[].icmps[].fields[].type`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var type: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.egress[].icmps[].fields[].family`, with 2 known values.
            public struct Family: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `IPv4`.
              @_alwaysEmitIntoClient public static var iPv4: Self { Self(text: "IPv4", unchecked: ()) }
              /// `IPv6`.
              @_alwaysEmitIntoClient public static var iPv6: Self { Self(text: "IPv6", unchecked: ()) }
            }
          }
        }

        /// `spec.egress[].toCIDRSet[]`, with 4 fields.
        public struct ToCIDRSetItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?-",
            ["cidr", "cidrGroupRef", "cidrGroupSelector", "except"],
            [CidrGroupSelector.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            cidr: String? = nil,
            cidrGroupRef: String? = nil,
            cidrGroupSelector: CidrGroupSelector? = nil,
            except: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cidr = cidr
            self.cidrGroupRef = cidrGroupRef
            if let cidrGroupSelector { self.cidrGroupSelector = cidrGroupSelector }
            self.except = except
            configure(&self)
          }
          /// `spec.egress[].toCIDRSet[].cidr`: a string, format `cidr`.
          @_alwaysEmitIntoClient public var cidr: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.egress[].toCIDRSet[].cidrGroupRef`: a string.
          @_alwaysEmitIntoClient public var cidrGroupRef: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.egress[].toCIDRSet[].cidrGroupSelector`: ``CidrGroupSelector``.
          @_alwaysEmitIntoClient public var cidrGroupSelector: CidrGroupSelector {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.egress[].toCIDRSet[].except`: a list of strings.
          @_alwaysEmitIntoClient public var except: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }

          /// `spec.egress[].toCIDRSet[].cidrGroupSelector`, with 2 fields.
          public struct CidrGroupSelector: SchemaObject {
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
            /// `spec.egress[].toCIDRSet[].cidrGroupSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
            @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.egress[].toCIDRSet[].cidrGroupSelector.matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
            public typealias MatchExpressionsItem =
              Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
          }
        }

        /// `spec.egress[].toEntities[]`, with 11 known values.
        public struct ToEntitiesItem: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `all`.
          @_alwaysEmitIntoClient public static var all: Self { Self(text: "all", unchecked: ()) }
          /// `cluster`.
          @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "cluster", unchecked: ()) }
          /// `health`.
          @_alwaysEmitIntoClient public static var health: Self { Self(text: "health", unchecked: ()) }
          /// `host`.
          @_alwaysEmitIntoClient public static var host: Self { Self(text: "host", unchecked: ()) }
          /// `ingress`.
          @_alwaysEmitIntoClient public static var ingress: Self { Self(text: "ingress", unchecked: ()) }
          /// `init`.
          @_alwaysEmitIntoClient public static var init_: Self { Self(text: "init", unchecked: ()) }
          /// `kube-apiserver`.
          @_alwaysEmitIntoClient public static var kubeApiserver: Self { Self(text: "kube-apiserver", unchecked: ()) }
          /// `none`.
          @_alwaysEmitIntoClient public static var none: Self { Self(text: "none", unchecked: ()) }
          /// `remote-node`.
          @_alwaysEmitIntoClient public static var remoteNode: Self { Self(text: "remote-node", unchecked: ()) }
          /// `unmanaged`.
          @_alwaysEmitIntoClient public static var unmanaged: Self { Self(text: "unmanaged", unchecked: ()) }
          /// `world`.
          @_alwaysEmitIntoClient public static var world: Self { Self(text: "world", unchecked: ()) }
        }

        /// `spec.egress[].toFQDNs[]`, with 2 fields.
        public struct ToFQDNsItem: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["matchName", "matchPattern"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            matchName: String? = nil,
            matchPattern: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.matchName = matchName
            self.matchPattern = matchPattern
            configure(&self)
          }
          /// `spec.egress[].toFQDNs[].matchName`: a string.
          @_alwaysEmitIntoClient public var matchName: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.egress[].toFQDNs[].matchPattern`: a string.
          @_alwaysEmitIntoClient public var matchPattern: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.egress[].toGroups[]`, with one field.
        public struct ToGroupsItem: SchemaObject {
          public static let fields = FieldTable("?{", ["aws"], [Aws.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(aws: Aws? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let aws { self.aws = aws }
            configure(&self)
          }
          /// `spec.egress[].toGroups[].aws`: ``Aws``.
          @_alwaysEmitIntoClient public var aws: Aws {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.egress[].toGroups[].aws`, with 4 fields.
          public struct Aws: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?-",
              ["labels", "region", "securityGroupsIds", "securityGroupsNames"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              labels: OrderedMap<String>? = nil,
              region: String? = nil,
              securityGroupsIds: [String]? = nil,
              securityGroupsNames: [String]? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let labels { self.labels = labels }
              self.region = region
              self.securityGroupsIds = securityGroupsIds
              self.securityGroupsNames = securityGroupsNames
              configure(&self)
            }
            /// `spec.egress[].toGroups[].aws.labels`: strings by name.
            @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.egress[].toGroups[].aws.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.egress[].toGroups[].aws.securityGroupsIds`: a list of strings.
            @_alwaysEmitIntoClient public var securityGroupsIds: [String]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.egress[].toGroups[].aws.securityGroupsNames`: a list of strings.
            @_alwaysEmitIntoClient public var securityGroupsNames: [String]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
          }
        }

        /// `spec.egress[].toNodes[]`, with 2 fields.
        public struct ToNodesItem: SchemaObject {
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
          /// `spec.egress[].toNodes[].matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.egress[].toNodes[].matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
        }

        /// `spec.egress[].toPorts[]`, with 6 fields.
        public struct ToPortsItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?[ ?{ ?+ ?{",
            ["listener", "originatingTLS", "ports", "rules", "serverNames", "terminatingTLS"],
            [Listener.self, OriginatingTLS.self, PortsItem.self, Rules.self, TerminatingTLS.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            listener: Listener? = nil,
            originatingTLS: OriginatingTLS? = nil,
            ports: [PortsItem]? = nil,
            rules: Rules? = nil,
            serverNames: [String]? = nil,
            terminatingTLS: TerminatingTLS? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let listener { self.listener = listener }
            if let originatingTLS { self.originatingTLS = originatingTLS }
            self.ports = ports
            if let rules { self.rules = rules }
            self.serverNames = serverNames
            if let terminatingTLS { self.terminatingTLS = terminatingTLS }
            configure(&self)
          }
          /// `spec.egress[].toPorts[].listener`: ``Listener``.
          @_alwaysEmitIntoClient public var listener: Listener {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.egress[].toPorts[].originatingTLS`: ``OriginatingTLS``.
          @_alwaysEmitIntoClient public var originatingTLS: OriginatingTLS {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.egress[].toPorts[].ports`: a list of ``PortsItem``.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.egress[].toPorts[].rules`: ``Rules``.
          @_alwaysEmitIntoClient public var rules: Rules {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.egress[].toPorts[].serverNames`: a list of strings.
          @_alwaysEmitIntoClient public var serverNames: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.egress[].toPorts[].terminatingTLS`: ``TerminatingTLS``.
          @_alwaysEmitIntoClient public var terminatingTLS: TerminatingTLS {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }

          /// `spec.egress[].toPorts[].listener`, with 3 fields.
          public struct Listener: SchemaObject {
            public static let fields = FieldTable("!- !{ ?-", ["name", "envoyConfig", "priority"], [EnvoyConfig.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              envoyConfig: EnvoyConfig,
              priority: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.envoyConfig = envoyConfig
              self.priority = priority
              configure(&self)
            }
            /// `spec.egress[].toPorts[].listener.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.egress[].toPorts[].listener.envoyConfig`: ``EnvoyConfig``, required.
            @_alwaysEmitIntoClient public var envoyConfig: EnvoyConfig {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.egress[].toPorts[].listener.priority`: a whole number.
            @_alwaysEmitIntoClient public var priority: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.egress[].toPorts[].listener.envoyConfig`, with 2 fields.
            public struct EnvoyConfig: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["name", "kind"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                kind: Kind? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.kind = kind
                configure(&self)
              }
              /// `spec.egress[].toPorts[].listener.envoyConfig.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.egress[].toPorts[].listener.envoyConfig.kind`: ``Kind``.
              @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 1] } set { self[field: 1] = newValue } }

              /// `spec.egress[].toPorts[].listener.envoyConfig.kind`, with 2 known values.
              public struct Kind: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `CiliumClusterwideEnvoyConfig`.
                @_alwaysEmitIntoClient public static var ciliumClusterwideEnvoyConfig: Self {
                  Self(text: "CiliumClusterwideEnvoyConfig", unchecked: ())
                }
                /// `CiliumEnvoyConfig`.
                @_alwaysEmitIntoClient public static var ciliumEnvoyConfig: Self {
                  Self(text: "CiliumEnvoyConfig", unchecked: ())
                }
              }
            }
          }

          /// `spec.egress[].toPorts[].originatingTLS`, with 4 fields.
          public struct OriginatingTLS: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- !{ ?-",
              ["certificate", "privateKey", "secret", "trustedCA"],
              [Secret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secret: Secret,
              certificate: String? = nil,
              privateKey: String? = nil,
              trustedCA: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.certificate = certificate
              self.privateKey = privateKey
              self.secret = secret
              self.trustedCA = trustedCA
              configure(&self)
            }
            /// `spec.egress[].toPorts[].originatingTLS.certificate`: a string.
            @_alwaysEmitIntoClient public var certificate: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.egress[].toPorts[].originatingTLS.privateKey`: a string.
            @_alwaysEmitIntoClient public var privateKey: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.egress[].toPorts[].originatingTLS.secret`: ``Secret``, required.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.egress[].toPorts[].originatingTLS.trustedCA`: a string.
            @_alwaysEmitIntoClient public var trustedCA: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.egress[].toPorts[].originatingTLS.secret`, with 2 fields.
            public struct Secret: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["name", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.egress[].toPorts[].originatingTLS.secret.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.egress[].toPorts[].originatingTLS.secret.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.egress[].toPorts[].ports[]`, with 3 fields.
          public struct PortsItem: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["endPort", "port", "protocol"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              port: String,
              endPort: Int? = nil,
              `protocol`: ProtocolObject? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.endPort = endPort
              self.port = port
              self.`protocol` = `protocol`
              configure(&self)
            }
            /// `spec.egress[].toPorts[].ports[].endPort`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var endPort: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.egress[].toPorts[].ports[].port`: a string, required.
            @_alwaysEmitIntoClient public var port: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.egress[].toPorts[].ports[].protocol`: ``ProtocolObject``.
            @_alwaysEmitIntoClient public var `protocol`: ProtocolObject? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }

            /// `spec.egress[].toPorts[].ports[].protocol`, with 4 known values.
            public struct ProtocolObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `ANY`.
              @_alwaysEmitIntoClient public static var `any`: Self { Self(text: "ANY", unchecked: ()) }
              /// `SCTP`.
              @_alwaysEmitIntoClient public static var sctp: Self { Self(text: "SCTP", unchecked: ()) }
              /// `TCP`.
              @_alwaysEmitIntoClient public static var tcp: Self { Self(text: "TCP", unchecked: ()) }
              /// `UDP`.
              @_alwaysEmitIntoClient public static var udp: Self { Self(text: "UDP", unchecked: ()) }
            }
          }

          /// `spec.egress[].toPorts[].rules`, with 5 fields.
          public struct Rules: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?[ ?[ ?- ?-",
              ["dns", "http", "kafka", "l7", "l7proto"],
              [DnsItem.self, HttpItem.self, KafkaItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              dns: [DnsItem]? = nil,
              http: [HttpItem]? = nil,
              kafka: [KafkaItem]? = nil,
              l7: [OrderedMap<String>]? = nil,
              l7proto: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.dns = dns
              self.http = http
              self.kafka = kafka
              self.l7 = l7
              self.l7proto = l7proto
              configure(&self)
            }
            /// `spec.egress[].toPorts[].rules.dns`: a list of ``DnsItem``.
            @_alwaysEmitIntoClient public var dns: [DnsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.egress[].toPorts[].rules.http`: a list of ``HttpItem``.
            @_alwaysEmitIntoClient public var http: [HttpItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.egress[].toPorts[].rules.kafka`: a list of ``KafkaItem``.
            @_alwaysEmitIntoClient public var kafka: [KafkaItem]? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.egress[].toPorts[].rules.l7`: a list, each element strings by name.
            @_alwaysEmitIntoClient public var l7: [OrderedMap<String>]? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.egress[].toPorts[].rules.l7proto`: a string.
            @_alwaysEmitIntoClient public var l7proto: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }

            /// `spec.egress[].toPorts[].rules.dns[]`, with 2 fields.
            public struct DnsItem: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["matchName", "matchPattern"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                matchName: String? = nil,
                matchPattern: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.matchName = matchName
                self.matchPattern = matchPattern
                configure(&self)
              }
              /// `spec.egress[].toPorts[].rules.dns[].matchName`: a string.
              @_alwaysEmitIntoClient public var matchName: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.dns[].matchPattern`: a string.
              @_alwaysEmitIntoClient public var matchPattern: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.egress[].toPorts[].rules.http[]`, with 5 fields.
            public struct HttpItem: SchemaObject {
              public static let fields = FieldTable(
                "?[ ?- ?- ?- ?-",
                ["headerMatches", "headers", "host", "method", "path"],
                [HeaderMatchesItem.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                headerMatches: [HeaderMatchesItem]? = nil,
                headers: [String]? = nil,
                host: String? = nil,
                method: String? = nil,
                path: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.headerMatches = headerMatches
                self.headers = headers
                self.host = host
                self.method = method
                self.path = path
                configure(&self)
              }
              /// `spec.egress[].toPorts[].rules.http[].headerMatches`: a list of ``HeaderMatchesItem``.
              @_alwaysEmitIntoClient public var headerMatches: [HeaderMatchesItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.http[].headers`: a list of strings.
              @_alwaysEmitIntoClient public var headers: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.http[].host`: a string, format `idn-hostname`.
              @_alwaysEmitIntoClient public var host: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.http[].method`: a string.
              @_alwaysEmitIntoClient public var method: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.http[].path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }

              /// `spec.egress[].toPorts[].rules.http[].headerMatches[]`, with 4 fields.
              public struct HeaderMatchesItem: SchemaObject {
                public static let fields = FieldTable(
                  "!- ?- ?{ ?-",
                  ["name", "mismatch", "secret", "value"],
                  [Secret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String,
                  mismatch: Mismatch? = nil,
                  secret: Secret? = nil,
                  value: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.mismatch = mismatch
                  if let secret { self.secret = secret }
                  self.value = value
                  configure(&self)
                }
                /// `spec.egress[].toPorts[].rules.http[].headerMatches[].name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.egress[].toPorts[].rules.http[].headerMatches[].mismatch`: ``Mismatch``.
                @_alwaysEmitIntoClient public var mismatch: Mismatch? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.egress[].toPorts[].rules.http[].headerMatches[].secret`: ``Secret``.
                @_alwaysEmitIntoClient public var secret: Secret {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }
                /// `spec.egress[].toPorts[].rules.http[].headerMatches[].value`: a string.
                @_alwaysEmitIntoClient public var value: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
                /// The same as
                /// ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret``.
                public typealias Secret =
                  Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret

                /// `spec.egress[].toPorts[].rules.http[].headerMatches[].mismatch`, with 4 known values.
                public struct Mismatch: OpenSet {
                  public let text: String
                  public init(text: String, unchecked: Void) { self.text = text }
                  /// `ADD`.
                  @_alwaysEmitIntoClient public static var add: Self { Self(text: "ADD", unchecked: ()) }
                  /// `DELETE`.
                  @_alwaysEmitIntoClient public static var delete: Self { Self(text: "DELETE", unchecked: ()) }
                  /// `LOG`.
                  @_alwaysEmitIntoClient public static var log: Self { Self(text: "LOG", unchecked: ()) }
                  /// `REPLACE`.
                  @_alwaysEmitIntoClient public static var replace: Self { Self(text: "REPLACE", unchecked: ()) }
                }
              }
            }

            /// `spec.egress[].toPorts[].rules.kafka[]`, with 5 fields.
            public struct KafkaItem: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?- ?-",
                ["apiKey", "apiVersion", "clientID", "role", "topic"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                apiKey: String? = nil,
                apiVersion: String? = nil,
                clientID: String? = nil,
                role: Role? = nil,
                topic: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.apiKey = apiKey
                self.apiVersion = apiVersion
                self.clientID = clientID
                self.role = role
                self.topic = topic
                configure(&self)
              }
              /// `spec.egress[].toPorts[].rules.kafka[].apiKey`: a string.
              @_alwaysEmitIntoClient public var apiKey: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.kafka[].apiVersion`: a string.
              @_alwaysEmitIntoClient public var apiVersion: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.kafka[].clientID`: a string.
              @_alwaysEmitIntoClient public var clientID: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.egress[].toPorts[].rules.kafka[].role`: ``Role``.
              @_alwaysEmitIntoClient public var role: Role? { get { self[field: 3] } set { self[field: 3] = newValue } }
              /// `spec.egress[].toPorts[].rules.kafka[].topic`: a string.
              @_alwaysEmitIntoClient public var topic: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }

              /// `spec.egress[].toPorts[].rules.kafka[].role`, with 2 known values.
              public struct Role: OpenSet {
                public let text: String
                public init(text: String, unchecked: Void) { self.text = text }
                /// `consume`.
                @_alwaysEmitIntoClient public static var `consume`: Self { Self(text: "consume", unchecked: ()) }
                /// `produce`.
                @_alwaysEmitIntoClient public static var produce: Self { Self(text: "produce", unchecked: ()) }
              }
            }
          }

          /// `spec.egress[].toPorts[].terminatingTLS`, with 4 fields.
          public struct TerminatingTLS: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- !{ ?-",
              ["certificate", "privateKey", "secret", "trustedCA"],
              [Secret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secret: Secret,
              certificate: String? = nil,
              privateKey: String? = nil,
              trustedCA: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.certificate = certificate
              self.privateKey = privateKey
              self.secret = secret
              self.trustedCA = trustedCA
              configure(&self)
            }
            /// `spec.egress[].toPorts[].terminatingTLS.certificate`: a string.
            @_alwaysEmitIntoClient public var certificate: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.egress[].toPorts[].terminatingTLS.privateKey`: a string.
            @_alwaysEmitIntoClient public var privateKey: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.egress[].toPorts[].terminatingTLS.secret`: ``Secret``, required.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.egress[].toPorts[].terminatingTLS.trustedCA`: a string.
            @_alwaysEmitIntoClient public var trustedCA: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret``.
            public typealias Secret =
              Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret
          }
        }

        /// `spec.egress[].toRequires[]`, with 2 fields.
        public struct ToRequiresItem: SchemaObject {
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
          /// `spec.egress[].toRequires[].matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.egress[].toRequires[].matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
        }

        /// `spec.egress[].toServices[]`, with 2 fields.
        public struct ToServicesItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{",
            ["k8sService", "k8sServiceSelector"],
            [K8sService.self, K8sServiceSelector.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            k8sService: K8sService? = nil,
            k8sServiceSelector: K8sServiceSelector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let k8sService { self.k8sService = k8sService }
            if let k8sServiceSelector { self.k8sServiceSelector = k8sServiceSelector }
            configure(&self)
          }
          /// `spec.egress[].toServices[].k8sService`: ``K8sService``.
          @_alwaysEmitIntoClient public var k8sService: K8sService {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.egress[].toServices[].k8sServiceSelector`: ``K8sServiceSelector``.
          @_alwaysEmitIntoClient public var k8sServiceSelector: K8sServiceSelector {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.egress[].toServices[].k8sService`, with 2 fields.
          public struct K8sService: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["namespace", "serviceName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              namespace: String? = nil,
              serviceName: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.namespace = namespace
              self.serviceName = serviceName
              configure(&self)
            }
            /// `spec.egress[].toServices[].k8sService.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.egress[].toServices[].k8sService.serviceName`: a string.
            @_alwaysEmitIntoClient public var serviceName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.egress[].toServices[].k8sServiceSelector`, with 2 fields.
          public struct K8sServiceSelector: SchemaObject {
            public static let fields = FieldTable("?- !{", ["namespace", "selector"], [Selector.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              selector: Selector,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.namespace = namespace
              self.selector = selector
              configure(&self)
            }
            /// `spec.egress[].toServices[].k8sServiceSelector.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.egress[].toServices[].k8sServiceSelector.selector`: ``Selector``, required.
            @_alwaysEmitIntoClient public var selector: Selector {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.egress[].toServices[].k8sServiceSelector.selector`, with 2 fields.
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
              /// `spec.egress[].toServices[].k8sServiceSelector.selector.matchExpressions`: a list of
              /// ``MatchExpressionsItem``.
              @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.egress[].toServices[].k8sServiceSelector.selector.matchLabels`: strings by name.
              @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
              public typealias MatchExpressionsItem =
                Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
            }
          }
        }
      }

      /// `spec.egressDeny[]`, with 10 fields.
      public struct EgressDenyItem: SchemaObject {
        public static let fields = FieldTable(
          "?[ ?- ?[ ?[ ?- ?[ ?[ ?[ ?[ ?[",
          [
            "icmps", "toCIDR", "toCIDRSet", "toEndpoints", "toEntities", "toGroups", "toNodes", "toPorts", "toRequires",
            "toServices",
          ],
          [
            IcmpsItem.self, ToCIDRSetItem.self, ToEndpointsItem.self, ToGroupsItem.self, ToNodesItem.self,
            ToPortsItem.self, ToRequiresItem.self, ToServicesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          icmps: [IcmpsItem]? = nil,
          toCIDR: [String]? = nil,
          toCIDRSet: [ToCIDRSetItem]? = nil,
          toEndpoints: [ToEndpointsItem]? = nil,
          toEntities: [ToEntitiesItem]? = nil,
          toGroups: [ToGroupsItem]? = nil,
          toNodes: [ToNodesItem]? = nil,
          toPorts: [ToPortsItem]? = nil,
          toRequires: [ToRequiresItem]? = nil,
          toServices: [ToServicesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.icmps = icmps
          self.toCIDR = toCIDR
          self.toCIDRSet = toCIDRSet
          self.toEndpoints = toEndpoints
          self.toEntities = toEntities
          self.toGroups = toGroups
          self.toNodes = toNodes
          self.toPorts = toPorts
          self.toRequires = toRequires
          self.toServices = toServices
          configure(&self)
        }
        /// `spec.egressDeny[].icmps`: a list of ``IcmpsItem``.
        @_alwaysEmitIntoClient public var icmps: [IcmpsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.egressDeny[].toCIDR`: a list of strings.
        @_alwaysEmitIntoClient public var toCIDR: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.egressDeny[].toCIDRSet`: a list of ``ToCIDRSetItem``.
        @_alwaysEmitIntoClient public var toCIDRSet: [ToCIDRSetItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.egressDeny[].toEndpoints`: a list of ``ToEndpointsItem``.
        @_alwaysEmitIntoClient public var toEndpoints: [ToEndpointsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.egressDeny[].toEntities`: a list of ``ToEntitiesItem``.
        @_alwaysEmitIntoClient public var toEntities: [ToEntitiesItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.egressDeny[].toGroups`: a list of ``ToGroupsItem``.
        @_alwaysEmitIntoClient public var toGroups: [ToGroupsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.egressDeny[].toNodes`: a list of ``ToNodesItem``.
        @_alwaysEmitIntoClient public var toNodes: [ToNodesItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.egressDeny[].toPorts`: a list of ``ToPortsItem``.
        @_alwaysEmitIntoClient public var toPorts: [ToPortsItem]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.egressDeny[].toRequires`: a list of ``ToRequiresItem``.
        @_alwaysEmitIntoClient public var toRequires: [ToRequiresItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.egressDeny[].toServices`: a list of ``ToServicesItem``.
        @_alwaysEmitIntoClient public var toServices: [ToServicesItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem``.
        public typealias IcmpsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem``.
        public typealias ToCIDRSetItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector``.
        public typealias ToEndpointsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem``.
        public typealias ToEntitiesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem``.
        public typealias ToGroupsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToNodesItem``.
        public typealias ToNodesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToNodesItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToRequiresItem``.
        public typealias ToRequiresItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToRequiresItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem``.
        public typealias ToServicesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem

        /// `spec.egressDeny[].toPorts[]`, with one field.
        public struct ToPortsItem: SchemaObject {
          public static let fields = FieldTable("?[", ["ports"], [PortsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(ports: [PortsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.ports = ports
            configure(&self)
          }
          /// `spec.egressDeny[].toPorts[].ports`: a list of ``PortsItem``.
          @_alwaysEmitIntoClient public var ports: [PortsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem``.
          public typealias PortsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem
        }
      }

      /// `spec.enableDefaultDeny`, with 2 fields.
      public struct EnableDefaultDeny: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["egress", "ingress"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          egress: Bool? = nil,
          ingress: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.egress = egress
          self.ingress = ingress
          configure(&self)
        }
        /// `spec.enableDefaultDeny.egress`: true or false.
        @_alwaysEmitIntoClient public var egress: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.enableDefaultDeny.ingress`: true or false.
        @_alwaysEmitIntoClient public var ingress: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
      }

      /// `spec.endpointSelector`, with 2 fields.
      public struct EndpointSelector: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [MatchExpressionsItem.self])
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
        /// `spec.endpointSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.endpointSelector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.endpointSelector.matchExpressions[]`, with 3 fields.
        public struct MatchExpressionsItem: SchemaObject {
          public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            `operator`: Operator,
            values: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.key = key
            self.`operator` = `operator`
            self.values = values
            configure(&self)
          }
          /// `spec.endpointSelector.matchExpressions[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.endpointSelector.matchExpressions[].operator`: ``Operator``, required.
          @_alwaysEmitIntoClient public var `operator`: Operator? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.endpointSelector.matchExpressions[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.endpointSelector.matchExpressions[].operator`, with 4 known values.
          public struct Operator: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `DoesNotExist`.
            @_alwaysEmitIntoClient public static var doesNotExist: Self { Self(text: "DoesNotExist", unchecked: ()) }
            /// `Exists`.
            @_alwaysEmitIntoClient public static var exists: Self { Self(text: "Exists", unchecked: ()) }
            /// `In`.
            @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
            /// `NotIn`.
            @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
          }
        }
      }

      /// `spec.ingress[]`, with 10 fields.
      public struct IngressItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?[ ?[ ?- ?[ ?[ ?[ ?[ ?[",
          [
            "authentication", "fromCIDR", "fromCIDRSet", "fromEndpoints", "fromEntities", "fromGroups", "fromNodes",
            "fromRequires", "icmps", "toPorts",
          ],
          [
            Authentication.self, FromCIDRSetItem.self, FromEndpointsItem.self, FromGroupsItem.self, FromNodesItem.self,
            FromRequiresItem.self, IcmpsItem.self, ToPortsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          authentication: Authentication? = nil,
          fromCIDR: [String]? = nil,
          fromCIDRSet: [FromCIDRSetItem]? = nil,
          fromEndpoints: [FromEndpointsItem]? = nil,
          fromEntities: [FromEntitiesItem]? = nil,
          fromGroups: [FromGroupsItem]? = nil,
          fromNodes: [FromNodesItem]? = nil,
          fromRequires: [FromRequiresItem]? = nil,
          icmps: [IcmpsItem]? = nil,
          toPorts: [ToPortsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let authentication { self.authentication = authentication }
          self.fromCIDR = fromCIDR
          self.fromCIDRSet = fromCIDRSet
          self.fromEndpoints = fromEndpoints
          self.fromEntities = fromEntities
          self.fromGroups = fromGroups
          self.fromNodes = fromNodes
          self.fromRequires = fromRequires
          self.icmps = icmps
          self.toPorts = toPorts
          configure(&self)
        }
        /// `spec.ingress[].authentication`: ``Authentication``.
        @_alwaysEmitIntoClient public var authentication: Authentication {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.ingress[].fromCIDR`: a list of strings.
        @_alwaysEmitIntoClient public var fromCIDR: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ingress[].fromCIDRSet`: a list of ``FromCIDRSetItem``.
        @_alwaysEmitIntoClient public var fromCIDRSet: [FromCIDRSetItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.ingress[].fromEndpoints`: a list of ``FromEndpointsItem``.
        @_alwaysEmitIntoClient public var fromEndpoints: [FromEndpointsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.ingress[].fromEntities`: a list of ``FromEntitiesItem``.
        @_alwaysEmitIntoClient public var fromEntities: [FromEntitiesItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.ingress[].fromGroups`: a list of ``FromGroupsItem``.
        @_alwaysEmitIntoClient public var fromGroups: [FromGroupsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.ingress[].fromNodes`: a list of ``FromNodesItem``.
        @_alwaysEmitIntoClient public var fromNodes: [FromNodesItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.ingress[].fromRequires`: a list of ``FromRequiresItem``.
        @_alwaysEmitIntoClient public var fromRequires: [FromRequiresItem]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.ingress[].icmps`: a list of ``IcmpsItem``.
        @_alwaysEmitIntoClient public var icmps: [IcmpsItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.ingress[].toPorts`: a list of ``ToPortsItem``.
        @_alwaysEmitIntoClient public var toPorts: [ToPortsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.Authentication``.
        public typealias Authentication = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.Authentication
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem``.
        public typealias FromCIDRSetItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector``.
        public typealias FromEndpointsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem``.
        public typealias FromEntitiesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem``.
        public typealias IcmpsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem``.
        public typealias ToPortsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem

        /// `spec.ingress[].fromGroups[]`, with one field.
        public struct FromGroupsItem: SchemaObject {
          public static let fields = FieldTable("?{", ["aws"], [Aws.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(aws: Aws? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            if let aws { self.aws = aws }
            configure(&self)
          }
          /// `spec.ingress[].fromGroups[].aws`: ``Aws``.
          @_alwaysEmitIntoClient public var aws: Aws {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem.Aws``.
          public typealias Aws = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem.Aws
        }

        /// `spec.ingress[].fromNodes[]`, with 2 fields.
        public struct FromNodesItem: SchemaObject {
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
          /// `spec.ingress[].fromNodes[].matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.ingress[].fromNodes[].matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
        }

        /// `spec.ingress[].fromRequires[]`, with 2 fields.
        public struct FromRequiresItem: SchemaObject {
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
          /// `spec.ingress[].fromRequires[].matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.ingress[].fromRequires[].matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
        }
      }

      /// `spec.ingressDeny[]`, with 9 fields.
      public struct IngressDenyItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[ ?- ?[ ?[ ?[ ?[ ?[",
          [
            "fromCIDR", "fromCIDRSet", "fromEndpoints", "fromEntities", "fromGroups", "fromNodes", "fromRequires",
            "icmps", "toPorts",
          ],
          [
            FromCIDRSetItem.self, FromEndpointsItem.self, FromGroupsItem.self, FromNodesItem.self,
            FromRequiresItem.self, IcmpsItem.self, ToPortsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          fromCIDR: [String]? = nil,
          fromCIDRSet: [FromCIDRSetItem]? = nil,
          fromEndpoints: [FromEndpointsItem]? = nil,
          fromEntities: [FromEntitiesItem]? = nil,
          fromGroups: [FromGroupsItem]? = nil,
          fromNodes: [FromNodesItem]? = nil,
          fromRequires: [FromRequiresItem]? = nil,
          icmps: [IcmpsItem]? = nil,
          toPorts: [ToPortsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.fromCIDR = fromCIDR
          self.fromCIDRSet = fromCIDRSet
          self.fromEndpoints = fromEndpoints
          self.fromEntities = fromEntities
          self.fromGroups = fromGroups
          self.fromNodes = fromNodes
          self.fromRequires = fromRequires
          self.icmps = icmps
          self.toPorts = toPorts
          configure(&self)
        }
        /// `spec.ingressDeny[].fromCIDR`: a list of strings.
        @_alwaysEmitIntoClient public var fromCIDR: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.ingressDeny[].fromCIDRSet`: a list of ``FromCIDRSetItem``.
        @_alwaysEmitIntoClient public var fromCIDRSet: [FromCIDRSetItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ingressDeny[].fromEndpoints`: a list of ``FromEndpointsItem``.
        @_alwaysEmitIntoClient public var fromEndpoints: [FromEndpointsItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.ingressDeny[].fromEntities`: a list of ``FromEntitiesItem``.
        @_alwaysEmitIntoClient public var fromEntities: [FromEntitiesItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.ingressDeny[].fromGroups`: a list of ``FromGroupsItem``.
        @_alwaysEmitIntoClient public var fromGroups: [FromGroupsItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.ingressDeny[].fromNodes`: a list of ``FromNodesItem``.
        @_alwaysEmitIntoClient public var fromNodes: [FromNodesItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.ingressDeny[].fromRequires`: a list of ``FromRequiresItem``.
        @_alwaysEmitIntoClient public var fromRequires: [FromRequiresItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.ingressDeny[].icmps`: a list of ``IcmpsItem``.
        @_alwaysEmitIntoClient public var icmps: [IcmpsItem]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.ingressDeny[].toPorts`: a list of ``ToPortsItem``.
        @_alwaysEmitIntoClient public var toPorts: [ToPortsItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem``.
        public typealias FromCIDRSetItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector``.
        public typealias FromEndpointsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem``.
        public typealias FromEntitiesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromGroupsItem``.
        public typealias FromGroupsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromGroupsItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromNodesItem``.
        public typealias FromNodesItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromNodesItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromRequiresItem``.
        public typealias FromRequiresItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromRequiresItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem``.
        public typealias IcmpsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem.ToPortsItem``.
        public typealias ToPortsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem.ToPortsItem
      }

      /// `spec.labels[]`, with 3 fields.
      public struct LabelsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["key", "source", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          key: String,
          source: String? = nil,
          value: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.key = key
          self.source = source
          self.value = value
          configure(&self)
        }
        /// `spec.labels[].key`: a string, required.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.labels[].source`: a string.
        @_alwaysEmitIntoClient public var source: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.labels[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.log`, with one field.
      public struct Log: SchemaObject {
        public static let fields = FieldTable("?-", ["value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(value: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.value = value
          configure(&self)
        }
        /// `spec.log.value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.nodeSelector`, with 2 fields.
      public struct NodeSelector: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [MatchExpressionsItem.self])
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
        /// `spec.nodeSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.nodeSelector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
        public typealias MatchExpressionsItem =
          Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
      }
    }
  }
}
