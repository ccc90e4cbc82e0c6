import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// An object that is applied before another one of its Application without which it can't be, or never becomes healthy.
///
/// Argo CD starts a wave, and a phase, only when the one before is healthy: the sync never gets to the other object.
/// What Argo CD applies on demand, such as a Namespace, is there in time whatever its own wave says.
enum ObjectOrder {
  static func diagnostics(for edges: [LinkEdge], _ kinds: KindTable) -> [Diagnostic] {
    edges.compactMap { edge in
      guard edge.timing != .used, case .object(let definition) = edge.provider,
        edge.position < definition.position, edge.position.phase != .never,
        definition.origin.key != edge.user.key,
        // nobody waits for the health of what has none
        edge.timing == .applied || kinds[edge.user.groupKind]?.health == .checked,
        kinds[definition.origin.groupKind]?.facets.traits.contains(.appliedOnDemand) != true
      else { return nil }
      let verb = edge.timing == .applied ? "can be applied" : "becomes healthy"
      let maker = definition.isProduct ? "made by \(definition.origin)" : "applied"
      return Diagnostic(
        .objectOrder,
        "\(edge.user.kind) '\(edge.user.name)' is applied in \(edge.position) and never \(verb): "
          + "\(edge.target) is \(maker) in \(definition.position)",
        at: edge.location,
        object: edge.user.description,
        field: edge.path.description,
        notes: [.init("\(definition.origin) is declared here", at: definition.location)],
        help: definition.position.phase > edge.position.phase
          ? "make it a hook of \(edge.position.phase.name) too, in a lower wave, or take the hook off "
            + "what needs it"
          : "give it wave \(edge.position.wave) or a lower one"
      )
    }
  }
}

extension DiagnosticCode {
  static let objectOrder = DiagnosticCode(
    "wave.object-order",
    "An object is in an earlier wave or phase than one of its Application that it needs.",
    why: """
      Argo CD waits for a wave to become healthy before it applies the next one. The first \
      object waits for the second, the second is never applied, and the sync hangs. Hooks of \
      PreSync come before everything, ServiceAccounts included.
      """,
    example: .swift(
      """
      ConfigMap("settings").wave(5)
      deployment("web", mountingConfigMap: "settings")
      """
    )
  )
}
