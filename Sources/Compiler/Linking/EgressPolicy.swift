import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// What a policy lets pods of its namespace connect to, as far as names of hosts are concerned.
struct EgressPolicy: Sendable {
  /// Which pods it is about.
  enum Subject: Sendable, Hashable {
    case every
    case pods(PodSelector)
    /// Nobody knows: it selects by what isn't in a manifest.
    case unknown
  }

  let object: LinkedObject
  /// Where what it allows stands.
  let path: FieldPath
  let location: SourceLocation?
  /// Nil for pods of every namespace.
  let namespace: String?
  let subject: Subject
  /// Whether it limits the pods to hosts that are found by name, and doesn't let them ask for names.
  let needsNames: Bool
  /// Whether it lets them ask for names.
  let opensNames: Bool
  /// Whether it allows hosts by their names, which the proxy must have seen.
  let needsSeenNames: Bool
  /// Whether the proxy sees what they ask.
  let seesNames: Bool

  /// Reads a policy; nil if it says nothing of what pods may connect to.
  init?(
    _ rule: NetworkRule,
    _ policy: Value,
    at path: FieldPath,
    of object: ObjectNode,
    _ linked: LinkedObject
  ) {
    guard let spec = policy.mapping else { return nil }
    let namespace = object.identity.namespace
    var reading = EgressReading(namespace: namespace)
    let selector: Value?
    switch rule.form {
    case .unknown:
      selector = nil
      reading.opensNames = true
      reading.seesNames = true
    case .kubernetes:
      guard reading.readKubernetes(spec) else { return nil }
      selector = spec["podSelector"] ?? [:]
    case .cilium:
      guard reading.readCilium(spec) else { return nil }
      selector = spec["endpointSelector"] ?? [:]
    }
    subject = Self.subject(selector, rule.form == .cilium ? .endpoints : .selector)
    self.namespace = namespace
    self.object = linked
    self.path = path.appending("egress")
    location = object.location(of: self.path)
    needsNames = reading.needsNames && !reading.opensNames
    opensNames = reading.opensNames
    needsSeenNames = reading.needsSeenNames && !reading.seesNames
    seesNames = reading.seesNames
  }

  private static func subject(_ selector: Value?, _ form: SelectorRule.Form) -> Subject {
    guard let selector else { return .every }
    if let pods = PodSelector(selector, form: form) { return .pods(pods) }
    return selector.mapping?.allSatisfy {
      $0.value.mapping?.isEmpty ?? $0.value.sequence?.isEmpty ?? false
    } ?? false
      ? .every : .unknown
  }
}

/// Reads the rules of a policy one by one.
private struct EgressReading {
  let namespace: String?
  var needsNames = false
  var opensNames = false
  var needsSeenNames = false
  var seesNames = false

  /// Source: `NetworkPolicySpec` of `networking.k8s.io/v1`.
  ///
  /// - Returns: Whether it limits what pods may connect to.
  mutating func readKubernetes(_ spec: Mapping) -> Bool {
    let types = spec["policyTypes"]?.sequence?.compactMap(\.string)
    guard types?.contains("Egress") ?? (spec["egress"] != nil) else { return false }
    for rule in (spec["egress"]?.sequence ?? []).map({ $0.mapping ?? [:] }) {
      let ports = rule["ports"]?.sequence ?? []
      let peers = rule["to"]?.sequence ?? []
      if ports.contains(where: Self.isOfNames) || ports.isEmpty && peers.mayAnswer(from: namespace)
      {
        opensNames = true
      } else if peers.isEmpty || !peers.allSatisfy(\.isAddress) {
        needsNames = true
      }
    }
    return true
  }

  /// Whether a port may be that of DNS: 53, by number or by a name, in a range, or any.
  private static func isOfNames(_ port: Value) -> Bool {
    guard let port = port.mapping, let number = port["port"] else { return true }
    if let text = number.string { return text == "53" || text.contains("dns") || text.isDynamic }
    guard let first = number.integer else { return true }
    return first == 53 || first < 53 && (port["endPort"]?.integer ?? 0) >= 53
  }

  /// Source: `api.Rule` of Cilium at v1.18.
  mutating func readCilium(_ spec: Mapping) -> Bool {
    guard let rules = spec["egress"]?.sequence else { return false }
    // a policy that doesn't close what it doesn't allow
    if spec["enableDefaultDeny"]?.mapping?["egress"]?.bool == false { return false }
    for rule in rules.map({ $0.mapping ?? [:] }) {
      let lists = (rule["toPorts"]?.sequence ?? []).compactMap(\.mapping)
      let ports = lists.flatMap { $0["ports"]?.sequence ?? [] }
      if lists.contains(where: { $0["rules"]?.mapping?["dns"] != nil }) { seesNames = true }
      if rule["toFQDNs"]?.sequence?.isEmpty == false {
        needsSeenNames = true
        needsNames = true
      } else if ports.contains(where: Self.isOfNames) || ports.isEmpty && rule.mayAnswerNames {
        opensNames = true
      } else if !rule.isEmpty, rule["toCIDR"] == nil, rule["toCIDRSet"] == nil {
        needsNames = true
      }
    }
    return true
  }
}

/// The namespaces in which clusters run their DNS.
private let namespacesOfNames: Set = ["kube-system", "openshift-dns", "kube-dns", "coredns"]

extension [Value] {
  /// Whether a server of names may be among the peers of a rule that allows every port.
  fileprivate func mayAnswer(from namespace: String?) -> Bool {
    guard !isEmpty else { return true }
    return contains { peer in
      guard let peer = peer.mapping, peer["ipBlock"] == nil else { return true }
      if let others = peer["namespaceSelector"] {
        guard
          let name = others.mapping?["matchLabels"]?.mapping?["kubernetes.io/metadata.name"]?
            .string
        else { return true }
        return namespacesOfNames.contains(name)
      }
      return namespace.map(namespacesOfNames.contains) ?? true
    }
  }
}

extension Value {
  /// Whether this is a peer by its address, so that nobody asks for its name; `0.0.0.0/0` is anybody.
  fileprivate var isAddress: Bool {
    guard let block = mapping?["ipBlock"]?.mapping?["cidr"]?.string else { return false }
    return !block.hasSuffix("/0")
  }
}

extension Mapping {
  /// Whether a server of names may be among what a rule of Cilium allows with every port.
  fileprivate var mayAnswerNames: Bool {
    let entities = self["toEntities"]?.sequence?.compactMap(\.string) ?? []
    if entities.contains(where: { $0 == "all" || $0 == "cluster" }) { return true }
    if self["toCIDR"] != nil || self["toCIDRSet"] != nil || self["toServices"] != nil {
      return true
    }
    return (self["toEndpoints"]?.sequence ?? []).contains { peer in
      guard let labels = peer.mapping?["matchLabels"]?.mapping, !labels.isEmpty else { return true }
      return labels.contains { label in
        label.key.hasSuffix("io.kubernetes.pod.namespace") || label.key.hasSuffix("k8s-app")
      }
    }
  }
}
