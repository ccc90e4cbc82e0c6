import Diagnostics
import Manifest

/// Pods whose policies let them connect to hosts, and not ask for the hosts' names.
///
/// Policies add up: one of any kind that lets the pods ask is enough.
struct UnresolvableNames {
  private let table: ObjectTable
  private let places: [String: [EgressPolicy]]
  /// Those of every namespace.
  private let common: [EgressPolicy]

  init(_ policies: [EgressPolicy], among table: ObjectTable) {
    self.table = table
    common = policies.filter { $0.namespace == nil }
    places = Dictionary(grouping: policies.filter { $0.namespace != nil }) { $0.namespace ?? "" }
  }

  /// - Parameter isOpen: Whether something that isn't known may allow more in a namespace.
  /// - Complexity: O(*n* log *n*) in policies and the pods that they select.
  func diagnostics(unless isOpen: (String) -> Bool) -> [Diagnostic] {
    places.sorted { $0.key < $1.key }.flatMap { namespace, policies -> [Diagnostic] in
      guard policies.contains(where: { $0.needsNames || $0.needsSeenNames }), !isOpen(namespace)
      else { return [] }
      let all = policies + common
      let asking = Covered(all.filter(\.opensNames), namespace, table)
      let seen = Covered(all.filter(\.seesNames), namespace, table)
      return policies.compactMap { policy in
        if policy.needsSeenNames, !seen.covers(policy) {
          return diagnostic(
            policy,
            "allows hosts by name, and no rule shows the proxy what the pods ask port 53",
            help: "allow port 53 to the cluster's DNS with 'rules: {dns: [{matchPattern: \"*\"}]}'"
          )
        }
        guard policy.needsNames, !asking.covers(policy) else { return nil }
        return diagnostic(
          policy,
          "closes port 53 to its pods, so that they can't resolve any name",
          help: "allow UDP and TCP port 53 to the cluster's DNS"
        )
      }
    }
  }

  /// The pods of a namespace that policies are about.
  private struct Covered {
    private let isEverything: Bool
    private let objects: Set<ObjectIdentifier>
    private let subjects: Set<EgressPolicy.Subject>
    private let table: ObjectTable
    private let namespace: String

    init(_ policies: [EgressPolicy], _ namespace: String, _ table: ObjectTable) {
      self.table = table
      self.namespace = namespace
      isEverything = policies.contains { $0.subject == .every || $0.subject == .unknown }
      subjects = Set(policies.map(\.subject))
      var objects: Set<ObjectIdentifier> = []
      for case .pods(let selector) in subjects where !isEverything {
        for set in table.pods(in: namespace, selector) {
          objects.insert(ObjectIdentifier(set.element.object))
        }
      }
      self.objects = objects
    }

    /// Whether all pods of a policy are among them.
    func covers(_ policy: EgressPolicy) -> Bool {
      if isEverything || subjects.contains(policy.subject) { return true }
      let sets =
        switch policy.subject {
        case .every: table.pods(in: namespace)
        case .pods(let selector): table.pods(in: namespace, selector)
        case .unknown: [] as [ObjectTable.Owned<PodSet>]
        }
      // of pods that nobody knows there is nothing to say
      return sets.allSatisfy { objects.contains(ObjectIdentifier($0.element.object)) }
    }
  }

  private func diagnostic(_ policy: EgressPolicy, _ message: String, help: String) -> Diagnostic {
    let identity = policy.object.identity
    return Diagnostic(
      .unresolvableNames,
      "\(identity.kind) '\(identity.name)' \(message)",
      at: policy.location,
      severity: .warning,
      object: identity.description,
      field: policy.path.description,
      help: help
    )
  }
}

extension DiagnosticCode {
  static let unresolvableNames = DiagnosticCode(
    "link.unresolvable-names",
    "The policies of a pod let it connect to hosts and close port 53, by which it would find them.",
    why: """
      A policy with egress rules closes everything else, DNS too: every connection by a name fails \
      after a timeout. Cilium allows a host by name only after its proxy has seen the answer of the \
      DNS. Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ and \
      https://docs.cilium.io/en/stable/security/policy/language/#dns-based
      """,
    example: .swift(
      """
      $0.spec.egress = [.init { $0.ports = [.init { $0.port = 443 }] }]
      """
    )
  )
}
