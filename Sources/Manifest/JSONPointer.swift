/// The place of a value in a document, as JSON Patch writes it: `/spec/containers/0/image` (RFC 6901).
///
/// A token of digits is a position in a sequence and a key in a mapping; which of the two is known only when the
/// pointer meets a document. ``FieldPath`` says it beforehand, so every field path makes a pointer.
///
/// A literal that is not a pointer is kept as it was written: ``fault`` says what is wrong with it, and applying a
/// patch that holds it reports that.
public struct JSONPointer: Sendable, Hashable {
  /// The pointer as it is written, escapes and all; the root is empty.
  public let text: String

  /// The pointer to the whole document.
  public static let root = JSONPointer(tokens: [])

  /// The pointer of these tokens, which are not escaped; no tokens is the root.
  public init(tokens: some Sequence<String>) {
    text = tokens.reduce(into: "") { $0 += "/" + $1.escapedPointerToken }
  }

  /// The pointer to where a field path leads.
  public init(_ path: FieldPath) {
    self.init(
      tokens: path.steps.lazy.map { step in
        switch step {
        case .key(let key): key
        case .index(let index): String(index)
        }
      }
    )
  }

  /// Reads a pointer.
  ///
  /// - Throws: ``ParseError`` if the text neither is empty nor begins with `/`, or if a `~` is not part of `~0` or `~1`.
  public init(parsing text: String) throws(ParseError) {
    self.text = text
    _ = try tokens
  }

  /// The names and positions from the root, unescaped.
  ///
  /// - Throws: ``ParseError`` if this was a literal that is not a pointer.
  public var tokens: [String] {
    get throws(ParseError) {
      if let fault { throw fault }
      return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .dropFirst()
        .map { Self.unescaped($0) }
    }
  }

  /// A combining mark behind `/` or `~` makes one character of both, so tokens are cut by bytes.
  private static func unescaped(_ token: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.count)
    var isEscape = false
    for byte in token {
      switch (isEscape, byte) {
      case (true, _):
        bytes.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
      case (false, UInt8(ascii: "~")): break
      case (false, _): bytes.append(byte)
      }
      isEscape = !isEscape && byte == UInt8(ascii: "~")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What keeps this from being a pointer; nil for every pointer that was not a literal.
  public var fault: ParseError? {
    let bytes = text.utf8
    guard let first = bytes.first else { return nil }
    guard first == UInt8(ascii: "/") else {
      return ParseError(message: "a JSON Pointer begins with '/'", offset: 0)
    }
    var isAfterTilde = false
    for (offset, byte) in bytes.enumerated() {
      if isAfterTilde, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") {
        return Self.loneTilde(at: offset - 1)
      }
      isAfterTilde = byte == UInt8(ascii: "~")
    }
    return isAfterTilde ? Self.loneTilde(at: bytes.count - 1) : nil
  }

  private static func loneTilde(at offset: Int) -> ParseError {
    ParseError(message: "'~' is written '~0', and '/' in a name '~1'", offset: offset)
  }

  /// This pointer and one more token, which is not escaped.
  public func appending(_ token: String) -> JSONPointer {
    JSONPointer(text: text + "/" + token.escapedPointerToken)
  }

  /// This pointer and one more position.
  public func appending(_ index: Int) -> JSONPointer { appending(String(index)) }

  private init(text: String) { self.text = text }
}

extension JSONPointer {
  /// Why a text is not a pointer, and at which byte.
  public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, lower case.
    public let message: String
    /// The position in bytes, counted from 0.
    public let offset: Int
    /// The message and the place.
    public var description: String { "\(message) (at byte \(offset))" }
  }
}

extension JSONPointer {
  /// The same code points.
  public static func == (left: Self, right: Self) -> Bool { left.text.isSameText(as: right.text) }
}

extension JSONPointer: CustomStringConvertible {
  /// The pointer as it is written.
  public var description: String { text }
}

extension JSONPointer: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A pointer as it is written; one that is malformed is kept and has a ``fault``.
  public init(stringLiteral text: String) { self.init(text: text) }
}

extension String {
  fileprivate var escapedPointerToken: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return self
    }
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes += "~0".utf8
      case UInt8(ascii: "/"): bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
