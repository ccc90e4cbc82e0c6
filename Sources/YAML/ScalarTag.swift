import Manifest

/// The tags that a scalar may carry.
enum ScalarTag: String {
  case string = "str"
  case null
  case bool
  case integer = "int"
  case float
  case binary
  case timestamp

  /// Why a scalar is not what its tag says.
  struct Misfit: Error {
    /// Without the text itself, which may be secret.
    let message: String
  }

  /// Nil for any other tag, and for the tag of a merge key, which is a text elsewhere.
  init?(_ tag: String) {
    let prefix = "tag:yaml.org,2002:"
    guard tag.hasPrefix(prefix) else { return nil }
    self.init(rawValue: String(tag.dropFirst(prefix.count)))
  }

  func value(of scalar: EventParser.Scalar, dialect: YAMLDialect) -> Result<Value, Misfit> {
    switch (self, dialect.resolve(scalar.bytes)) {
    case (.string, _), (.timestamp, _): return .success(.string(scalar.string))
    case (.binary, _):
      guard let bytes = Base64.decode(scalar.bytes) else {
        return .failure(Misfit(message: "tag '!!binary' is on a text that is not base64"))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.utf8.elementsEqual(bytes) else {
        return .failure(Misfit(message: "tag '!!binary' is on bytes that are not UTF-8"))
      }
      return .success(.string(text))
    case (.null, .null): return .success(.null)
    case (.bool, .bool(let bool)): return .success(.bool(bool))
    case (.integer, .integer(let integer)): return .success(.integer(integer))
    case (.float, .double(let double)): return .success(.double(double))
    case (.float, .integer(let integer)): return .success(.double(Double(integer)))
    default: return .failure(Misfit(message: "the text is not what tag '!!\(rawValue)' says"))
    }
  }
}

/// Base 64 as RFC 4648 defines it, with padding; line breaks are skipped.
enum Base64 {
  /// Nil if the text is not base 64.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let digit = digit(byte) else { return nil }
      bits = bits << 6 | digit
      digits += 1
      if digits % 4 == 0 {
        bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
      }
    }
    switch (digits % 4, padding) {
    case (0, 0): break
    case (2, 2): bytes.append(UInt8(bits >> 4 & 0xFF))
    case (3, 1): bytes += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    default: return nil
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
