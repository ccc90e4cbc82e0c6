import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// A port that a selector's object names, and that no container of the selected pods has.
enum MissingPort {
  /// The ports that none of the pods has by its name; none if of one of them nobody knows its ports.
  static func ports(
    of need: PodNeed,
    in sets: [ObjectTable.Owned<PodSet>]
  ) -> [ObjectNeed.Part] {
    guard !need.ports.isEmpty else { return [] }
    var known: Set<String> = []
    for set in sets {
      guard let ports = set.element.ports else { return [] }
      known.formUnion(ports)
    }
    return need.ports.filter { !known.contains($0.name) }
  }

  static func diagnostic(
    for need: PodNeed,
    in sets: [ObjectTable.Owned<PodSet>],
    _ kinds: KindTable
  ) -> Diagnostic? {
    let missing = ports(of: need, in: sets).filter { !kinds.injectedPorts.contains($0.name) }
    guard let port = missing.first else { return nil }
    let names = Set(sets.flatMap { $0.element.ports ?? [] }).sorted()
    let origins = Set(sets.map(\.element.origin)).sorted().prefix(3).map(\.description)
    return Diagnostic(
      .missingPart,
      "no container of the pods of \(origins.joined(separator: ", ")) has a port named "
        + "'\(port.name)'",
      at: port.location,
      object: need.user.description,
      field: port.path.description,
      notes: [.init(MissingPart.listed(names, "no port has a name", "the ports are named"))],
      help: Int(port.name) == nil
        ? Suggestion.help(for: port.name, in: names)
          ?? "give the container's port this name, or write its number"
        : "write the number without quotes"
    )
  }
}
