import Diagnostics
import PlatformDSL
import Resources

extension LinkResolution {
  /// Kinds that nothing defines, each with the first of its objects.
  var undefined: [Diagnostic] {
    undefinedKinds.values.map { UndefinedKind.diagnostic(for: $0.map(\.kind)) }
  }

  /// All that is given; nil if one of the givers, or what it gives, isn't known here.
  func names(of given: ObjectNeed.Given) -> [String]? {
    var names = given.names
    for giver in given.givers {
      guard let offers = table[giver]?.element.offers.filter({ $0.kind == given.kind }) else {
        return nil
      }
      for offer in offers {
        guard let offered = offer.names else { return nil }
        names += offered
      }
    }
    return names
  }

  mutating func report(_ need: ObjectNeed) {
    let doubt =
      !leniency.knowsEverything
      ? sources.doubt(about: need.target.namespace) ?? doubts?.reason(for: need) : nil
    var diagnostic = unresolved(need, doubt: doubt)
    if let note = doubts?.hint(about: need.target) { diagnostic.notes.append(note) }
    diagnostics.append(diagnostic)
  }

  mutating func report(missingNamespace need: ObjectNeed, count: Int) {
    guard leniency.knowsEverything else {
      assumptions.append("\(need.target.described) exists")
      return
    }
    var diagnostic = unresolved(need, doubt: nil)
    if count > 1 {
      diagnostic.notes.insert(
        .init("\(count - 1) more object\(count == 2 ? " is" : "s are") in this namespace"),
        at: 0
      )
    }
    diagnostics.append(diagnostic)
  }

  private mutating func unresolved(_ need: ObjectNeed, doubt: String?) -> Diagnostic {
    var diagnostic = UnresolvedReference.diagnostic(
      for: need,
      among: known,
      leniency: leniency,
      doubt: doubt
    )
    if let server = cluster.server {
      diagnostic.notes.append(.init("only what is synced to cluster '\(server)' counts"))
    }
    return diagnostic
  }
}
