/// Takes credentials out of what is printed: the user's part of an address, values of telling parameters in one, and tokens
/// that are known by their shape.
///
/// A message names what it is about, and that may hold a secret: a repository's address, an image, an object that is called
/// like a token.
package enum Credentials {
  private static let mask = Array("***".utf8)

  /// The text with `***` in place of credentials.
  ///
  /// - Complexity: O(*n*).
  package static func masked(in text: String) -> String {
    var text = text
    let masked = text.withUTF8 { bytes -> [UInt8]? in
      let ranges = Scan(bytes: bytes).ranges()
      guard !ranges.isEmpty else { return nil }
      var result: [UInt8] = []
      var taken = 0
      for range in ranges {
        result += bytes[taken..<range.lowerBound]
        result += mask
        taken = range.upperBound
      }
      return result + bytes[taken...]
    }
    return masked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Where credentials are, in their order and apart from each other.
    func ranges() -> [Range<Int>] {
      var found: [Range<Int>] = []
      var index = 0
      var isInWord = false
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: ":"), let user = userPart(at: index) {
          found.append(user)
          index = user.upperBound
          isInWord = false
          continue
        }
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "&"), let value = parameter(at: index)
        {
          found.append(value)
          index = value.upperBound
          isInWord = false
          continue
        }
        if !isInWord, byte.isAlphanumeric, let end = token(at: index) {
          found.append(index..<end)
          index = end
          continue
        }
        isInWord = byte.isAlphanumeric || byte == UInt8(ascii: "_")
        index += 1
      }
      return found
    }

    /// `user:password` of `https://user:password@host`; of ssh, where a user alone is none, only the password.
    private func userPart(at colon: Int) -> Range<Int>? {
      guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"),
        bytes[colon + 2] == UInt8(ascii: "/")
      else { return nil }
      let start = colon + 3
      var end = start
      var at: Int?
      var password: Int?
      // no address is longer, and a text of nothing but colons and slashes is read once
      while end < min(bytes.count, start + 2_048), !bytes[end].endsAddress {
        // a password may hold a slash that nobody has escaped; without a password it ends the host
        if bytes[end] == UInt8(ascii: "/"), at != nil || !mayBePassword(password, end) { break }
        if bytes[end] == UInt8(ascii: "@") { at = end }
        if bytes[end] == UInt8(ascii: ":"), password == nil { password = end + 1 }
        end += 1
      }
      guard let at, at > start else { return nil }
      guard colon >= 3, bytes[colon - 3..<colon].elementsEqual("ssh".utf8) else {
        return start..<at
      }
      guard let password, password < at else { return nil }
      return password..<at
    }

    /// Whether what begins behind a colon isn't a port.
    private func mayBePassword(_ start: Int?, _ end: Int) -> Bool {
      guard let start, start < end else { return false }
      return !bytes[start..<end].allSatisfy(\.isDigit)
    }

    /// The value of `?token=…`.
    private func parameter(at mark: Int) -> Range<Int>? {
      var equal = mark + 1
      while equal < bytes.count, bytes[equal].isAlphanumeric || "_-".utf8.contains(bytes[equal]) {
        equal += 1
      }
      guard equal < bytes.count, bytes[equal] == UInt8(ascii: "=") else { return nil }
      let name = String(decoding: bytes[mark + 1..<equal], as: UTF8.self)
      guard SecretName(name) != nil else { return nil }
      var end = equal + 1
      while end < bytes.count, !bytes[end].endsAddress, bytes[end] != UInt8(ascii: "&") { end += 1 }
      return end > equal + 1 ? equal + 1..<end : nil
    }

    private func token(at start: Int) -> Int? {
      guard start + 1 < bytes.count, SecretShapes.mayBegin(bytes[start], bytes[start + 1]) else {
        return nil
      }
      for shape in SecretShapes.byFirstByte[Int(bytes[start])] {
        if let end = shape.end(in: bytes, at: start) { return end }
      }
      guard bytes[start...].starts(with: "eyJ".utf8) else { return nil }
      let end = bytes[start...].firstIndex { !SecretShape.Alphabet.dotted.contains($0) }
      return (end ?? bytes.count) - start >= 40 ? end ?? bytes.count : nil
    }
  }
}

extension UInt8 {
  /// Whether an address ends here.
  fileprivate var endsAddress: Bool {
    self <= UInt8(ascii: " ") || "\"'<>`\\".utf8.contains(self)
  }
}
