// The grammars of names: Kubernetes documentation, "Object Names and IDs", and apimachinery's validation.

extension StringProtocol {
  /// Whether this is an RFC 1123 label: at most 63 lower-case letters, digits and hyphens, ending in neither hyphen.
  @inlinable
  package var isDNSLabel: Bool { withBytes { $0[...].isDNSLabel } }

  /// Whether this is an RFC 1123 subdomain: at most 253 characters, labels of any length joined by dots.
  @inlinable
  package var isDNSSubdomain: Bool { withBytes { $0[...].isDNSSubdomain } }

  /// Whether this is an RFC 1035 label, as Services need it: an RFC 1123 label that begins with a letter.
  @inlinable
  package var isDNS1035Label: Bool { withBytes { $0[...].isDNS1035Label } }

  /// Whether this is a label's or annotation's key: a name of at most 63 letters, digits, `-`, `_` and `.`, behind a DNS
  /// subdomain and a slash if it has a prefix.
  @inlinable
  package var isQualifiedName: Bool { withBytes { $0[...].isQualifiedName } }

  /// Whether this is a label's value: like a key's name, or empty.
  @inlinable
  package var isLabelValue: Bool { withBytes { $0[...].isLabelText } }

  /// Whether this can be a kind: a DNS label but for its capital letters, beginning with a letter.
  package var isKindName: Bool { lowercased().isDNS1035Label }

  /// Whether this can stand in a URL's path as one segment, which is all that RBAC asks of its names.
  @inlinable
  package var isPathSegmentName: Bool { withBytes { $0[...].isPathSegment } }

  /// Reads the bytes where they are: every label of every object is checked, and generic collections are ten times slower.
  ///
  /// It is inlined together with the grammars above, so that no caller goes through the protocol.
  @inlinable
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  @usableFromInline
  var isDNSLabel: Bool {
    guard count <= 63, let first, let last else { return false }
    return first != UInt8(ascii: "-") && last != UInt8(ascii: "-")
      && allSatisfy { $0.isLowerAlphanumeric || $0 == UInt8(ascii: "-") }
  }

  @usableFromInline
  var isDNS1035Label: Bool { isDNSLabel && first.map { !(0x30...0x39).contains($0) } ?? false }

  @usableFromInline
  var isQualifiedName: Bool {
    guard let slash = lastIndex(of: UInt8(ascii: "/")) else { return !isEmpty && isLabelText }
    let name = self[(slash + 1)...]
    return !name.isEmpty && name.isLabelText && self[..<slash].isDNSSubdomain
  }

  @usableFromInline
  var isPathSegment: Bool {
    guard let first, count <= 253 else { return false }
    if first == UInt8(ascii: "."), count <= 2, last == UInt8(ascii: ".") { return false }
    return allSatisfy { byte in
      byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "%")
    }
  }

  @usableFromInline
  var isDNSSubdomain: Bool {
    guard count <= 253 else { return false }
    var previous = UInt8(ascii: ".")
    for byte in self {
      switch byte {
      case _ where byte.isLowerAlphanumeric: break
      case UInt8(ascii: "-"): if previous == UInt8(ascii: ".") { return false }
      case UInt8(ascii: "."): if !previous.isLowerAlphanumeric { return false }
      default: return false
      }
      previous = byte
    }
    return previous.isLowerAlphanumeric
  }

  @usableFromInline
  var isLabelText: Bool {
    guard let first, let last else { return true }
    return count <= 63 && first.isAlphanumeric && last.isAlphanumeric
      && allSatisfy { byte in
        byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: ".")
      }
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    isLowerAlphanumeric || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  fileprivate var isLowerAlphanumeric: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
