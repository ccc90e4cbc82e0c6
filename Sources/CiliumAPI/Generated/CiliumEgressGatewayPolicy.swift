// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Cilium {
  /// `CiliumEgressGatewayPolicy` of `cilium.io/v2`.
  ///
  /// Reference: https://docs.cilium.io/en/stable/network/kubernetes/policy/
  public struct CiliumEgressGatewayPolicy: Resource {
    public static let type = ResourceType(
      group: "cilium.io",
      version: "v2",
      kind: "CiliumEgressGatewayPolicy",
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

    /// `spec`, with 4 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!- !{ ?- ![",
        ["destinationCIDRs", "egressGateway", "excludedCIDRs", "selectors"],
        [EgressGateway.self, SelectorsItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        destinationCIDRs: [String],
        egressGateway: EgressGateway,
        selectors: [SelectorsItem],
        excludedCIDRs: [String]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.destinationCIDRs = destinationCIDRs
        self.egressGateway = egressGateway
        self.excludedCIDRs = excludedCIDRs
        self.selectors = selectors
        configure(&self)
      }
      /// `spec.destinationCIDRs`: a list of strings, required.
      @_alwaysEmitIntoClient public var destinationCIDRs: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.egressGateway`: ``EgressGateway``, required.
      @_alwaysEmitIntoClient public var egressGateway: EgressGateway {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.excludedCIDRs`: a list of strings.
      @_alwaysEmitIntoClient public var excludedCIDRs: [String]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.selectors`: a list of ``SelectorsItem``, required.
      @_alwaysEmitIntoClient public var selectors: [SelectorsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }

      /// `spec.egressGateway`, with 3 fields.
      public struct EgressGateway: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- !{",
          ["egressIP", "interface", "nodeSelector"],
          [NodeSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          nodeSelector: NodeSelector,
          egressIP: String? = nil,
          interface: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.egressIP = egressIP
          self.interface = interface
          self.nodeSelector = nodeSelector
          configure(&self)
        }
        /// `spec.egressGateway.egressIP`: a string, format `ipv4`.
        @_alwaysEmitIntoClient public var egressIP: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.egressGateway.interface`: a string.
        @_alwaysEmitIntoClient public var interface: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.egressGateway.nodeSelector`: ``NodeSelector``, required.
        @_alwaysEmitIntoClient public var nodeSelector: NodeSelector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.NodeSelector``.
        public typealias NodeSelector = Cilium.CiliumClusterwideNetworkPolicy.Spec.NodeSelector
      }

      /// `spec.selectors[]`, with 3 fields.
      public struct SelectorsItem: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{",
          ["namespaceSelector", "nodeSelector", "podSelector"],
          [NamespaceSelector.self, NodeSelector.self, PodSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          namespaceSelector: NamespaceSelector? = nil,
          nodeSelector: NodeSelector? = nil,
          podSelector: PodSelector? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
          if let nodeSelector { self.nodeSelector = nodeSelector }
          if let podSelector { self.podSelector = podSelector }
          configure(&self)
        }
        /// `spec.selectors[].namespaceSelector`: ``NamespaceSelector``.
        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.selectors[].nodeSelector`: ``NodeSelector``.
        @_alwaysEmitIntoClient public var nodeSelector: NodeSelector {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.selectors[].podSelector`: ``PodSelector``.
        @_alwaysEmitIntoClient public var podSelector: PodSelector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.NodeSelector``.
        public typealias NodeSelector = Cilium.CiliumClusterwideNetworkPolicy.Spec.NodeSelector

        /// `spec.selectors[].namespaceSelector`, with 2 fields.
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
          /// `spec.selectors[].namespaceSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.selectors[].namespaceSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
        }

        /// `spec.selectors[].podSelector`, with 2 fields.
        public struct PodSelector: SchemaObject {
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
          /// `spec.selectors[].podSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.selectors[].podSelector.matchLabels`: strings by name.
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
}
