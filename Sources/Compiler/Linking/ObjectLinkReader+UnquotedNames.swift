import Diagnostics
import KindKnowledge
import Manifest
import Resources

extension ObjectLinkReader {
  /// Notes names of a reference that are numbers or booleans, by which nothing can be found.
  mutating func noteUnquoted(_ rule: ReferenceRule, _ value: Value, _ path: FieldPath) {
    guard rule.conditions.allSatisfy({ $0.holds(in: value) }) else { return }
    var patterns = [rule.name]
    if case .named(let namespace) = rule.namespace { patterns.append(namespace) }
    for pattern in patterns {
      for match in pattern.matches(in: value, at: path) where match.value.isUnquoted {
        links.faults.append(UnquotedName.diagnostic(match.value, at: match.path, of: object))
      }
    }
  }
}
