import KindKnowledge
import Manifest
import Resources

/// Finds the variables in texts.
///
/// Source: Tekton's documentation, "Variable substitutions used by Tasks and Pipelines": `$(params.name)`,
/// `$(params['name'])` and `$(params["name"])`, with `[*]`, `[0]` or a key behind it; and the expression of
/// Triggers' `template` package, in which a name may have dots and no brackets are known.
struct VariableReading {
  private let marker: [UInt8]
  private let allowsDots: Bool
  private let terms: Set<String>

  /// A variable of a text.
  struct Use: Hashable {
    /// The part's name.
    let name: String
    /// What follows it behind a dot: `results`.
    let term: String?
    /// What follows that: a member's name.
    let member: String?
  }

  init(_ rule: VariableRule) {
    terms = rule.terms
    marker = Array("$(\(rule.prefix)".utf8)
    allowsDots = rule.allowsDots
  }

  /// Whether a text is worth reading, which nearly none is.
  func mayHoldNames(_ text: String) -> Bool {
    text.utf8.count > marker.count && text.utf8.contains(UInt8(ascii: "$"))
  }

  /// A text's variables, in their order.
  func uses(in text: String) -> [Use] {
    let bytes = Array(text.utf8)
    var uses: [Use] = []
    var index = 0
    while index + marker.count < bytes.count {
      guard bytes[index] == marker[0], bytes[index...].starts(with: marker) else {
        index += 1
        continue
      }
      index += marker.count
      let rest = bytes[index...]
      guard let (name, end) = plain(rest) ?? (allowsDots ? nil : quoted(rest)) else { continue }
      guard !terms.isEmpty else {
        uses.append(Use(name: name, term: nil, member: nil))
        continue
      }
      guard let (term, behind) = plain(bytes[end...]), terms.contains(term) else { continue }
      let member = plain(bytes[behind...]) ?? quoted(bytes[behind...])
      uses.append(Use(name: name, term: term, member: member?.name))
    }
    return uses
  }

  /// `.name`, up to what ends it.
  private func plain(_ rest: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    guard rest.first == UInt8(ascii: ".") else { return nil }
    let name = rest.dropFirst().prefix { $0.isNameByte && (allowsDots || $0 != UInt8(ascii: ".")) }
    guard !name.isEmpty, name.endIndex < rest.endIndex else { return nil }
    let end = rest[name.endIndex]
    let isEnded =
      end == UInt8(ascii: ")")
      || !allowsDots && (end == UInt8(ascii: "[") || end == UInt8(ascii: "."))
    return isEnded ? (String(decoding: name, as: UTF8.self), name.endIndex) : nil
  }

  /// `['name']` or `["name"]`.
  private func quoted(_ rest: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    let inside = rest.dropFirst()
    guard rest.first == UInt8(ascii: "["), let quote = inside.first, quote.isQuote else {
      return nil
    }
    let name = inside.dropFirst().prefix { $0 != quote }
    guard name.endIndex + 1 < rest.endIndex else { return nil }
    // behind the quote and the bracket
    return (String(decoding: name, as: UTF8.self), name.endIndex + 2)
  }
}
