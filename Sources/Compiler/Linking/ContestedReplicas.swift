import Diagnostics
import Manifest

/// A number of pods that both the manifest and an autoscaler set.
enum ContestedReplicas {
  /// - Complexity: O(*n*) in the objects that scale others.
  static func diagnostics(in table: ObjectTable, _ graph: ResourceGraph) -> [Diagnostic] {
    table.scalings.compactMap { target, claims in
      guard let set = table.pods(of: target), let application = set.application,
        let path = set.element.replicasPath, let count = set.element.replicas,
        !graph[application].node.ignoresReplicas,
        let claim = claims.min(by: { $0.user < $1.user })
      else { return nil }
      return Diagnostic(
        .contestedReplicas,
        "\(target.described) declares \(count) \(count == 1 ? "replica" : "replicas"), and "
          + "\(claim.user) changes the number: every sync sets it back",
        at: set.element.object.location,
        severity: .warning,
        object: set.element.origin.description,
        field: path.description,
        notes: [.init("\(claim.user) scales it here", at: claim.location)],
        help: "leave the number to the autoscaler: take '\(path)' away"
      )
    }
  }
}

extension DiagnosticCode {
  static let contestedReplicas = DiagnosticCode(
    "link.contested-replicas",
    "Argo CD syncs the number of pods of an object that an autoscaler changes.",
    why: """
      Argo CD finds a difference as soon as the autoscaler has done something, and the next sync \
      takes the pods away again. \
      Source: https://argo-cd.readthedocs.io/en/stable/user-guide/best_practices/
      """,
    example: .swift(
      """
      $0.spec.replicas = 2
      """
    )
  )
}
