import Diagnostics
import Manifest

/// A budget that asks for as many pods as there are, or more.
enum BlockedEviction {
  /// How many pods must stay, if that is no fewer than there are.
  ///
  /// - Parameter isScaled: Whether something changes how many pods an object has.
  static func count(
    of need: PodNeed,
    in sets: [ObjectTable.Owned<PodSet>],
    isScaled: (PodSet) -> Bool
  ) -> Int? {
    guard let minimum = need.minimum else { return nil }
    var count = 0
    for set in sets.map(\.element) {
      // without a number somebody else sets it
      guard let replicas = set.replicas, !isScaled(set) else { return nil }
      count += replicas
    }
    return count > 0 && minimum.count >= count ? count : nil
  }

  static func diagnostic(for need: PodNeed, of count: Int) -> Diagnostic? {
    guard let minimum = need.minimum else { return nil }
    return Diagnostic(
      .blockedEviction,
      "\(need.user.kind) '\(need.user.name)' asks for \(minimum.count) pods, and there are \(count): "
        + "none can ever be evicted",
      at: minimum.location,
      severity: .warning,
      object: need.user.description,
      field: minimum.path.description,
      help: "ask for fewer than there are, or run more of them"
    )
  }
}

extension DiagnosticCode {
  static let blockedEviction = DiagnosticCode(
    "link.blocked-eviction",
    "A PodDisruptionBudget asks for at least as many pods as there are.",
    why: """
      No pod may be evicted, so that draining a node, and with it every upgrade of the cluster, waits \
      for ever. Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
      """,
    example: .swift(
      """
      $0.spec.minAvailable = 2
      """
    )
  )
}
