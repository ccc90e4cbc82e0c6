/// The way from a manifest's root to one of its fields: `spec.template.spec.containers[0].image`.
///
/// A key that holds anything but letters, digits, `-`, `_`, `$` and `/` is written in brackets and quotes, as in
/// `metadata.annotations["argocd.argoproj.io/sync-wave"]`. Parsing what was printed gives the same path back.
public struct FieldPath: Sendable, Hashable {
  /// One step: into a mapping or into a sequence.
  public enum Step: Sendable, Hashable {
    /// The value of a key.
    case key(String)
    /// The element at a position, counted from 0.
    case index(Int)
  }

  /// The steps from the root.
  public var steps: [Step]

  /// The path of these steps; no steps is the root itself.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// This path and one more key.
  public func appending(_ key: String) -> FieldPath { FieldPath(steps + [.key(key)]) }

  /// This path and one more position.
  public func appending(_ index: Int) -> FieldPath { FieldPath(steps + [.index(index)]) }

  /// The path without its last step; nil for the root.
  public var parent: FieldPath? { steps.isEmpty ? nil : FieldPath(steps.dropLast()) }
}

extension FieldPath: CustomStringConvertible {
  /// The path in the notation that ``init(parsing:)`` reads; the root is empty.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where key.isPlainPathKey: text += (text.isEmpty ? "" : ".") + key
      case .key(let key):
        let escaped = key.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        text += "[\"\(escaped)\"]"
      }
    }
    return text
  }
}

extension FieldPath {
  /// Why a text is not a field path, and at which byte.
  public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text that is no path.
    public let text: String
    /// What was expected, lower case.
    public let message: String
    /// The position in bytes, counted from 0.
    public let offset: Int
    /// The message and the place.
    public var description: String { "'\(text)': \(message) at character \(offset + 1)" }
  }

  /// Reads a path as ``description`` writes it.
  ///
  /// - Throws: ``ParseError`` where the text is not a path.
  public init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    var position = 0
    var steps: [Step] = []
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "[") {
        steps.append(try Self.bracketed(bytes, &position))
        continue
      }
      if !steps.isEmpty {
        guard bytes[position] == UInt8(ascii: ".") else {
          throw ParseError(text: bytes.text, message: "expected '.' or '['", offset: position)
        }
        position += 1
      }
      let start = position
      while position < bytes.count, bytes[position].isPlainPathByte { position += 1 }
      guard position > start else {
        throw ParseError(text: bytes.text, message: "expected a field name", offset: position)
      }
      steps.append(.key(String(decoding: bytes[start..<position], as: UTF8.self)))
    }
    self.steps = steps
  }

  private static func bracketed(_ bytes: [UInt8], _ position: inout Int) throws(ParseError) -> Step
  {
    let open = position
    position += 1
    let step: Step
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      step = .key(try quoted(bytes, &position))
    } else {
      let start = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
      guard let index = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
        throw ParseError(
          text: bytes.text,
          message: "expected a position or a quoted key",
          offset: start
        )
      }
      step = .index(index)
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "]") else {
      throw ParseError(text: bytes.text, message: "'[' is never closed", offset: open)
    }
    position += 1
    return step
  }

  private static func quoted(_ bytes: [UInt8], _ position: inout Int) throws(ParseError) -> String {
    let open = position
    position += 1
    var key: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count { position += 1 }
      key.append(bytes[position])
      position += 1
    }
    guard position < bytes.count else {
      throw ParseError(text: bytes.text, message: "'\"' is never closed", offset: open)
    }
    position += 1
    return String(decoding: key, as: UTF8.self)
  }
}

extension String {
  fileprivate var isPlainPathKey: Bool { !isEmpty && utf8.allSatisfy(\.isPlainPathByte) }
}

extension UInt8 {
  fileprivate var isPlainPathByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "/"): true
    case 0x80...: true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
