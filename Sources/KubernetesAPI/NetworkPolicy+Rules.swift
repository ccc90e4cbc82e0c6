import Manifest
import Resources

extension NetworkPolicySpec {
  /// Nothing in and nothing out, for every pod of the namespace: what other policies then allow is all there is.
  public static var denyAll: NetworkPolicySpec {
    NetworkPolicySpec(podSelector: [:], policyTypes: [.ingress, .egress])
  }

  /// Nothing in, for every pod of the namespace.
  public static var denyIngress: NetworkPolicySpec {
    NetworkPolicySpec(podSelector: [:], policyTypes: [.ingress])
  }

  /// Nothing out, for every pod of the namespace.
  public static var denyEgress: NetworkPolicySpec {
    NetworkPolicySpec(podSelector: [:], policyTypes: [.egress])
  }

  /// Only this, for the pods selected; a direction without rules is closed, one that is nil is left as it was.
  public static func allow(
    _ pods: LabelSelector,
    ingress: [NetworkPolicyIngressRule]? = nil,
    egress: [NetworkPolicyEgressRule]? = nil
  ) -> NetworkPolicySpec {
    NetworkPolicySpec(
      egress: egress,
      ingress: ingress,
      podSelector: pods,
      policyTypes: (ingress == nil ? [] : [.ingress]) + (egress == nil ? [] : [.egress])
    ) {
      // the API takes no types for ingress, and without rules nothing would come in
      guard ingress == nil, egress == nil else { return }
      $0.refuse(
        "policyTypes",
        because: "give 'ingress' or 'egress': a policy of neither closes ingress"
      )
    }
  }
}

extension NetworkPolicyIngressRule {
  /// Traffic from any of these peers to any of these ports; without ports, to every port.
  ///
  /// No peers are refused: the API takes an empty list for everyone.
  public static func from(
    _ peers: [NetworkPolicyPeer],
    ports: [NetworkPolicyPort]? = nil
  ) -> NetworkPolicyIngressRule {
    NetworkPolicyIngressRule(from: peers, ports: ports) {
      $0.refuseEmpty("from", peers.count)
      $0.refuseEmpty("ports", ports?.count)
    }
  }
}

extension NetworkPolicyEgressRule {
  /// Traffic to any of these peers on any of these ports; without ports, on every port.
  ///
  /// No peers are refused: the API takes an empty list for everyone.
  public static func to(
    _ peers: [NetworkPolicyPeer],
    ports: [NetworkPolicyPort]? = nil
  ) -> NetworkPolicyEgressRule {
    NetworkPolicyEgressRule(ports: ports, to: peers) {
      $0.refuseEmpty("to", peers.count)
      $0.refuseEmpty("ports", ports?.count)
    }
  }

  /// Names can be resolved: port 53 of `kube-system`, by UDP and TCP.
  public static var dns: NetworkPolicyEgressRule {
    .to([.namespace("kube-system")], ports: [.udp(53), .tcp(53)])
  }
}

extension SchemaObject {
  fileprivate mutating func refuseEmpty(_ field: String, _ count: Int?) {
    guard count == 0 else { return }
    refuse(field, because: "the API takes an empty list for everything: leave the rule out instead")
  }
}

extension NetworkPolicyPeer {
  /// Every pod of a namespace, found by the label that each namespace has of its name.
  public static func namespace(_ name: String) -> NetworkPolicyPeer {
    NetworkPolicyPeer(namespaceSelector: ["kubernetes.io/metadata.name": name])
  }

  /// Every pod of a namespace.
  public static func namespace(_ namespace: Reference<Namespace>) -> NetworkPolicyPeer {
    .namespace(namespace.name)
  }

  /// Pods of the policy's own namespace, or of the namespaces selected.
  public static func pods(
    _ pods: LabelSelector,
    in namespaces: LabelSelector? = nil
  ) -> NetworkPolicyPeer {
    NetworkPolicyPeer(namespaceSelector: namespaces, podSelector: pods)
  }

  /// Every pod of the namespaces selected.
  public static func namespaces(_ namespaces: LabelSelector) -> NetworkPolicyPeer {
    NetworkPolicyPeer(namespaceSelector: namespaces)
  }

  /// Addresses outside the cluster, such as `10.0.0.0/8`.
  public static func block(_ cidr: String, except: [String]? = nil) -> NetworkPolicyPeer {
    NetworkPolicyPeer(ipBlock: IPBlock(cidr: cidr, except: except))
  }
}

extension NetworkPolicyPort {
  /// A port of TCP: the pod's, by number or name.
  public static func tcp(_ port: IntOrString) -> NetworkPolicyPort {
    NetworkPolicyPort(port: port, protocol: .tcp)
  }

  /// A port of UDP: the pod's, by number or name.
  public static func udp(_ port: IntOrString) -> NetworkPolicyPort {
    NetworkPolicyPort(port: port, protocol: .udp)
  }
}
