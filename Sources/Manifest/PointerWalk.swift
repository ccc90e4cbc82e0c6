import Diagnostics

/// How far along a pointer's tokens a document has been entered.
struct PointerWalk {
  private let tokens: [String]
  private var depth = 0

  /// The start of a pointer.
  init(along pointer: JSONPointer) throws(PointerFault) {
    do throws(JSONPointer.ParseError) {
      tokens = try pointer.tokens
    } catch {
      throw PointerFault(path: pointer, message: error.description)
    }
  }

  /// The token that is next to be followed; nil at the end.
  var token: String? { depth < tokens.count ? tokens[depth] : nil }

  var isAtEnd: Bool { depth == tokens.count }

  var isAtLastToken: Bool { depth == tokens.count - 1 }

  /// The walk after its next token.
  var next: PointerWalk {
    var next = self
    next.depth += 1
    return next
  }

  /// Whether this leads to the other's value or somewhere inside it.
  func leadsInto(_ other: PointerWalk) -> Bool {
    tokens.starts(with: other.tokens) { $0.isSameText(as: $1) }
  }

  /// A fault of the next token.
  func fault(_ message: String) -> PointerFault {
    PointerFault(path: JSONPointer(tokens: tokens.prefix(depth + 1)), message: message)
  }
}

/// Why a pointer leads nowhere in a document.
struct PointerFault: Error {
  /// The part of the pointer that was walked, with the token that failed.
  let path: JSONPointer
  /// What was found there and what would be allowed, lower case.
  let message: String
}

extension Mapping {
  /// The position of the key that the walk names.
  func position(at walk: PointerWalk) throws(PointerFault) -> Int {
    let key = walk.token ?? ""
    guard let position = position(of: key) else { throw walk.fault(absenceMessage(of: key)) }
    return position
  }

  /// What to say of a key that is not here: the one that may be meant, or those that are.
  func absenceMessage(of key: String) -> String {
    if let meant = Suggestion.closest(to: key, in: keys) {
      return "no key '\(key)', did you mean '\(meant)'?"
    }
    let shown = keys.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    switch count {
    case 0: return "no key '\(key)', the mapping is empty"
    case ...8: return "no key '\(key)', the mapping has \(shown)"
    default: return "no key '\(key)', the mapping has \(shown) and \(count - 8) more"
    }
  }
}

extension [Value] {
  /// The position of the element that the walk names, which must be there.
  func position(at walk: PointerWalk) throws(PointerFault) -> Int {
    let token = walk.token ?? ""
    guard token != "-" else {
      throw walk.fault("'-' is the place after the last element, where there is no value yet")
    }
    let allowed =
      switch count {
      case 0: "none, the sequence is empty"
      case 1: "0"
      default: "0 to \(count - 1)"
      }
    return try position(token, below: count, at: walk, allowed: allowed)
  }

  /// The position where the walk inserts an element, the end included.
  func insertionPosition(at walk: PointerWalk) throws(PointerFault) -> Int {
    let token = walk.token ?? ""
    guard token != "-" else { return count }
    let allowed = count == 0 ? "0 or '-'" : "0 to \(count) or '-'"
    return try position(token, below: count + 1, at: walk, allowed: allowed)
  }

  /// RFC 6901, section 4: digits, and no leading zero.
  private func position(
    _ token: String,
    below limit: Int,
    at walk: PointerWalk,
    allowed: String
  ) throws(PointerFault) -> Int {
    guard !token.isEmpty, token.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw walk.fault("'\(token)' is no position in a sequence (allowed: \(allowed))")
    }
    guard token == "0" || !token.hasPrefix("0") else {
      throw walk.fault("position '\(token)' has a leading zero")
    }
    guard let position = Int(token), position < limit else {
      throw walk.fault("position \(token) is beyond the sequence (allowed: \(allowed))")
    }
    return position
  }
}
