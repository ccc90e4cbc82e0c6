import Diagnostics
import Manifest
import Resources

/// A key, port or parameter that the object which is referred to doesn't have, or one that it demands and isn't given.
enum MissingPart {
  static func diagnostics(for need: ObjectNeed, in definition: ObjectDefinition) -> [Diagnostic] {
    definition.offers.flatMap { offer -> [Diagnostic] in
      guard let names = offer.names else { return [] }
      let named = need.parts.filter { $0.kind == offer.kind }
      // what may be missing as a whole may lack any part, as the kubelet has it for keys
      let unknown =
        need.isOptional
        ? []
        : named.filter { !names.contains($0.name) }.compactMap { part -> Diagnostic? in
          // what may be named without being there is a fault only if it looks misspelt
          if part.isSurplusAllowed {
            let open = Set(names).subtracting(named.map(\.name))
            guard Suggestion.closest(to: part.name, in: open) != nil else { return nil }
          }
          return diagnostic(for: part, of: need, offer.kind, names, definition)
        }
      guard need.complete.contains(offer.kind) else { return unknown }
      let given = Set(named.map(\.name))
      return unknown
        + offer.required.filter { !given.contains($0) }.map { name in
          Diagnostic(
            .missingPart,
            "\(need.target.described) requires \(offer.kind.word) '\(name)', which isn't set",
            at: need.location,
            severity: need.certainty.severity,
            object: need.user.description,
            field: need.path.description,
            notes: [.init("it is declared here", at: definition.location)],
            help: "give it, or give it a default where it is declared"
          )
        }
    }
  }

  /// Parts that other objects add, of which none adds one.
  static func diagnostics(
    for need: ObjectNeed,
    addedTo definition: ObjectDefinition,
    _ parts: [ObjectNeed.Part]
  ) -> [Diagnostic] {
    parts.compactMap { part in
      let offers = definition.offers.filter { $0.kind == part.kind }
      let names = offers.flatMap { $0.names ?? [part.name] }
      guard !offers.isEmpty, !names.contains(part.name) else { return nil }
      return diagnostic(for: part, of: need, names, at: definition.location)
    }
  }

  /// What an object demands and others don't give.
  ///
  /// - Parameter names: All that they give.
  static func diagnostics(
    for need: ObjectNeed,
    in definition: ObjectDefinition,
    given names: [String],
    _ kind: PartKind
  ) -> [Diagnostic] {
    let given = Set(names)
    let offers = definition.offers.filter { $0.kind == kind }
    let surplus = given.subtracting(offers.flatMap { $0.names ?? [] })
    return offers.flatMap(\.required).filter { !given.contains($0) }.map { name in
      let nearest = Suggestion.closest(to: name, in: surplus.sorted())
      return Diagnostic(
        .missingPart,
        "\(need.target.described) requires \(kind.word) '\(name)', which isn't set",
        at: need.location,
        object: need.user.description,
        field: need.path.description,
        notes: [
          .init(listed(given.sorted(), "nothing is set", "these are set:")),
          .init("it is declared here", at: definition.location),
        ],
        help: nearest.map { "'\($0)' is set: did you mean '\(name)'?" }
          ?? "give it, or give it a default where it is declared"
      )
    }
  }

  /// `it has 'a', 'b' and 3 more`; only as many as a reader takes in.
  static func listed(_ sorted: [String], _ none: String, _ some: String) -> String {
    guard !sorted.isEmpty else { return none }
    let rest = sorted.count > 12 ? " and \(sorted.count - 12) more" : ""
    return "\(some) " + sorted.prefix(12).map { "'\($0)'" }.joined(separator: ", ") + rest
  }

  /// The same for something that is only known by a pattern.
  static func diagnostics(
    for need: ObjectNeed,
    in pattern: ObjectPattern,
    at location: SourceLocation?
  ) -> [Diagnostic] {
    guard !need.isOptional else { return [] }
    return need.parts.compactMap { part in
      guard let names = pattern.parts[part.kind], !names.contains(part.name) else { return nil }
      return diagnostic(for: part, of: need, names, at: location)
    }
  }

  private static func diagnostic(
    for part: ObjectNeed.Part,
    of need: ObjectNeed,
    _ kind: PartKind,
    _ names: [String],
    _ definition: ObjectDefinition
  ) -> Diagnostic {
    var diagnostic = diagnostic(for: part, of: need, names, at: definition.location)
    if definition.isProduct, let first = diagnostic.notes.first {
      diagnostic.notes[0] = .init(
        "\(first.message); \(definition.origin) makes it here",
        at: definition.location
      )
    }
    return diagnostic
  }

  private static func diagnostic(
    for part: ObjectNeed.Part,
    of need: ObjectNeed,
    _ names: [String],
    at location: SourceLocation?
  ) -> Diagnostic {
    let sorted = Set(names).sorted()
    let nearest = Suggestion.help(for: part.name, in: sorted)
    return Diagnostic(
      .missingPart,
      "\(need.target.described) has no \(part.kind.word) '\(part.name)'",
      at: part.location,
      severity: part.isSurplusAllowed ? .warning : need.certainty.severity,
      object: need.user.description,
      field: part.path.description,
      notes: [
        .init(listed(sorted, "it has none", "it has"), at: location)
      ],
      help: nearest
    )
  }
}

extension DiagnosticCode {
  static let missingPart = DiagnosticCode(
    "link.missing-part",
    "An object refers to a key, port or parameter that the other object doesn't have, or leaves out one that it demands.",
    why: """
      The object exists, but what is read of it doesn't. The container stays in \
      CreateContainerConfigError, the Ingress answers with an error, or the PipelineRun fails on \
      its parameters.
      """,
    example: .swift(
      """
      $0.valueFrom.configMapKeyRef = .init(key: "color", name: "settings")
      """
    )
  )
}
