import KindKnowledge
import Manifest
import Resources

/// What is secret: one answer for the guard, which refuses it, and for messages, which don't show it.
///
/// A message hides more than the guard refuses: `token: web-tls` may well be a name, but nobody loses anything if a message
/// about it shows none.
enum Secrecy {
  /// What a text is that stands under a name, with its article; nil if it is no secret.
  ///
  /// - Parameter context: What is known of the text by the way in which it is written. Evaluated only for a name that tells
  ///   of a secret: most don't.
  static func secret(
    in text: String,
    named name: String,
    context: @autoclosure () -> SecretLiteral.Context
  ) -> String? {
    guard let secret = SecretName(name) else { return nil }
    // a token with a known shape is described best by its shape
    if let shape = SecretScanner.secret(in: text, .encoded) { return shape }
    let literal = SecretLiteral(name: secret, context: context())
    return literal.isValue(text.withoutTrailingBlanks) ? "the value of '\(name)'" : nil
  }

  /// Whether a message must not show what stands under a name.
  static func hides(_ text: String, named name: String) -> Bool {
    hides(named: name) || SecretScanner.secret(in: text) != nil || text.contains(#/://[^/\s]*@/#)
  }

  /// Whether a message must not show a value of any type under this name.
  static func hides(named name: String) -> Bool { SecretName(name) != nil }

  /// Whether a field is made for secrets, or holds one that is, as `data` of a Secret and everything in it.
  static func isMade(
    _ field: FieldPath,
    of kind: GroupKind,
    in tree: Value,
    _ kinds: KindTable
  ) -> Bool {
    (kinds[kind]?.facets.secretValues ?? []).contains { pattern in
      pattern.matches(in: tree).contains { match in
        match.path.steps.starts(with: field.steps) || field.steps.starts(with: match.path.steps)
      }
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: Substring {
    guard let last = utf8.last, last.isBlank else { return self[...] }
    return self[...].prefix(
      upTo: (utf8.lastIndex { !$0.isBlank }).map(utf8.index(after:)) ?? startIndex
    )
  }
}
