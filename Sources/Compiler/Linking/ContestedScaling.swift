import Diagnostics
import Manifest

/// Two objects that change how many pods a third one has.
enum ContestedScaling {
  /// - Complexity: O(*n* log *n*) in the objects that scale others.
  static func diagnostics(for claims: [ObjectIdentity.Key: [ObjectNeed]]) -> [Diagnostic] {
    claims.flatMap { target, claims -> [Diagnostic] in
      guard claims.count > 1 else { return [] }
      var seen: Set<ObjectIdentity.Key> = []
      // an object that stands twice among the files is another fault
      let users = claims.sorted { $0.user < $1.user }.filter { seen.insert($0.user.key).inserted }
      guard let first = users.first else { return [] }
      return users.dropFirst().map { claim in
        Diagnostic(
          .contestedScaling,
          "\(target.described) is scaled by both \(first.user) and \(claim.user)",
          at: claim.location,
          severity: .warning,
          object: claim.user.description,
          field: claim.path.description,
          notes: [.init("\(first.user) scales it here", at: first.location)],
          help: "put the metrics of both into one of them, or name another object"
        )
      }
    }
  }
}

extension DiagnosticCode {
  static let contestedScaling = DiagnosticCode(
    "link.contested-scaling",
    "Two autoscalers change how many pods one object has.",
    why: """
      A HorizontalPodAutoscaler that finds another one for the same pods stops scaling, with the \
      condition AmbiguousSelector; a ScaledObject of KEDA makes an autoscaler too. \
      Source: Kubernetes' `podautoscaler/horizontal.go`.
      """,
    example: .swift(
      """
      autoscaler("by-cpu", of: "web")
      autoscaler("by-requests", of: "web")
      """
    )
  )
}
