/// Base64, standard or for URLs, padded or not.
enum Base64 {
  /// The bytes that a text stands for; nil if it is no base64.
  static func bytes(of text: some Sequence<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: "=") || byte.isBlank { continue }
      guard let value = value(of: byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count % 4 == 0 else { continue }
      decoded.append(UInt8(truncatingIfNeeded: bits >> 16))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 8))
      decoded.append(UInt8(truncatingIfNeeded: bits))
    }
    switch count % 4 {
    case 1: return nil
    case 2: decoded.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      decoded.append(UInt8(truncatingIfNeeded: bits >> 10))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: break
    }
    return decoded
  }

  /// The text that is encoded; nil if it is none that a person could read.
  static func text(of text: some Sequence<UInt8>) -> String? {
    guard let bytes = bytes(of: text), bytes.isReadable else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

extension [UInt8] {
  /// Whether every byte is printable ASCII or white space.
  var isReadable: Bool { !isEmpty && allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0.isBlank } }

  /// Whether this begins like a private key in DER.
  ///
  /// PKCS #1, PKCS #8 and SEC 1 are sequences whose first element is a version; a certificate's or public key's first element
  /// is a sequence itself.
  var isPrivateKeyDER: Bool {
    guard count > 40, self[0] == 0x30 else { return false }
    let header = self[1] < 0x80 ? 2 : 2 + Int(self[1] & 0x7F)
    guard header <= 4, count > header + 3 else { return false }
    return self[header] == 0x02 && self[header + 1] == 0x01 && self[header + 2] <= 1
  }
}
