import Diagnostics
import Manifest
import Resources

/// An object that is applied before another one of its Application without which it can't be, or never becomes healthy.
///
/// Argo CD starts a wave, and a phase, only when the one before is healthy: the sync never gets to the other object.
/// Namespaces and definitions of kinds are applied before their first use, whatever their own wave says.
enum ObjectOrder {
  static func diagnostics(for edges: [LinkEdge]) -> [Diagnostic] {
    edges.compactMap { edge in
      guard edge.timing != .used, case .object(let definition) = edge.provider,
        edge.position < definition.position, edge.position.phase != .never,
        definition.origin.key != edge.user.key,
        !hoisted.contains(definition.origin.groupKind)
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

  /// Source: Argo CD's sync, which moves both to the phase and wave of their first dependant.
  private static let hoisted: Set<GroupKind> = [
    .namespace, GroupKind("apiextensions.k8s.io", "CustomResourceDefinition"),
  ]
}
