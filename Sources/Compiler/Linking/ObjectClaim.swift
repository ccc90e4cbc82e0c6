import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What an object claims that it alone can have, such as a path of a host.
struct ObjectClaim: Sendable {
  /// What is claimed, with everything by which claims differ.
  let key: String
  /// The same for messages.
  let words: String
  let object: LinkedObject
  let path: FieldPath
  let location: SourceLocation?

  /// All that an object claims by a rule.
  static func all(
    of object: ObjectNode,
    _ linked: LinkedObject,
    _ rule: ClaimRule
  ) -> [ObjectClaim] {
    let root = Value.mapping(object.tree)
    guard rule.conditions.allSatisfy({ $0.holds(in: root) }) else { return [] }
    let identity = object.identity
    let start = Partial(
      key: "\(identity.groupKind)|" + (rule.crossesNamespaces ? "" : identity.namespace ?? ""),
      words: [],
      value: root,
      path: FieldPath()
    )
    return rule.levels.reduce([start]) { partials, level in
      partials.flatMap { $0.extended(by: level, root, namespace: identity.namespace ?? "") }
    }
    .map { partial in
      ObjectClaim(
        key: partial.key,
        words: partial.words.joined(separator: ", "),
        object: linked,
        path: partial.path,
        location: object.location(of: partial.path)
      )
    }
  }

  private struct Partial {
    let key: String
    let words: [String]
    let value: Value
    let path: FieldPath

    func extended(by level: ClaimRule.Level, _ root: Value, namespace: String) -> [Partial] {
      let found = level.path.matches(
        in: level.isAtRoot ? root : value,
        at: level.isAtRoot ? FieldPath() : path
      )
      if found.isEmpty {
        guard level.mayBeAbsent else { return [] }
        return [extended(by: level.fields, .null, value, path, namespace)]
      }
      // a list at the root says more of the same place
      return found.map { match in
        extended(
          by: level.fields,
          match.value,
          level.isAtRoot && match.value.mapping == nil ? value : match.value,
          level.isAtRoot && match.value.mapping == nil ? path : match.path,
          namespace
        )
      }
    }

    private func extended(
      by fields: [ClaimRule.Field],
      _ element: Value,
      _ next: Value,
      _ path: FieldPath,
      _ namespace: String
    ) -> Partial {
      var key = key
      var words = words
      for field in fields {
        let found = field.path.first(in: element) ?? .null
        let fallback = field.fallback == "." ? namespace : field.fallback
        let text = found == .null ? fallback : found.canonical
        key += "|" + text
        if !field.word.isEmpty { words.append("\(field.word) '\(text)'") }
      }
      return Partial(key: key, words: words, value: next, path: path)
    }
  }
}

/// Objects that claim what one of them alone can have.
enum ContestedClaim {
  static func diagnostics(for claims: [ObjectClaim]) -> [Diagnostic] {
    var first: [String: ObjectClaim] = [:]
    first.reserveCapacity(claims.count)
    var reported: Set<[String]> = []
    return claims.compactMap { claim in
      guard let other = first[claim.key] else {
        first[claim.key] = claim
        return nil
      }
      let (user, owner) = (claim.object.identity, other.object.identity)
      // the same object twice is a fault of its own
      guard user.key != owner.key,
        reported.insert([user.description, owner.description]).inserted
      else { return nil }
      return Diagnostic(
        .contestedClaim,
        "\(user) and \(owner) both have \(claim.words)",
        at: claim.location,
        severity: .warning,
        object: user.description,
        field: claim.path.description,
        notes: [.init("\(owner) has it here", at: other.location)],
        help: "let one of the two have it: requests go to the older object, or to either"
      )
    }
  }
}

extension Value {
  /// The value as a text that is the same for mappings of any order.
  fileprivate var canonical: String {
    switch self {
    case .null: ""
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let text): text
    case .sequence(let elements): "[" + elements.map(\.canonical).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      mapping.map { "\($0.key): \($0.value.canonical)" }.sorted().joined(separator: ", ")
    }
  }
}

extension DiagnosticCode {
  static let contestedClaim = DiagnosticCode(
    "link.contested-claim",
    "Two objects claim what one of them alone can have, such as the same path of the same host.",
    why: """
      Both are accepted, and requests go to one of them: to the older one, or to whichever the \
      controller read first. The other one seems to work until somebody looks at who answers. \
      Source: https://gateway-api.sigs.k8s.io/reference/spec/
      """,
    example: .swift(
      """
      ingress("old", host: "shop.example")
      ingress("new", host: "shop.example")
      """
    )
  )
}
