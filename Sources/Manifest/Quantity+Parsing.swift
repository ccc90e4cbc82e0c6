extension Quantity {
  /// Why a text is not a quantity, and at which byte.
  public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what is allowed, lower case.
    public let message: String
    /// The position in bytes, counted from 0.
    public let offset: Int
    /// The quantities that may be meant, the likeliest first.
    public let suggestions: [String]
    /// The message.
    public var description: String { message }

    init(message: String, offset: Int, suggestions: [String] = []) {
      self.message = message
      self.offset = offset
      self.suggestions = suggestions
    }
  }

  /// How the magnitude is written, which the canonical form keeps.
  enum Notation: Hashable {
    /// `k`, `M`, `m` …: the power of ten.
    case decimal(Int)
    /// `Ki`, `Mi` …: the power of two.
    case binary(Int)
    /// `e3`, `E-3`: the power of ten.
    case exponent(Int)
  }

  /// The exact amount.
  var amount: DecimalAmount {
    get throws(ParseError) { try parsed.amount }
  }

  /// The exact amount and its notation.
  ///
  /// The grammar is the documented one, so a sign or a suffix without a digit is refused, although the API server takes
  /// it for zero.
  var parsed: (amount: DecimalAmount, notation: Notation) {
    get throws(ParseError) {
      let bytes = Array(text.utf8)
      var position = 0
      var isNegative = false
      if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        isNegative = sign == UInt8(ascii: "-")
        position = 1
      }
      let whole = Self.digits(bytes, &position)
      var fraction: ArraySlice<UInt8> = []
      if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
        position += 1
        fraction = Self.digits(bytes, &position)
      }
      guard !whole.isEmpty || !fraction.isEmpty else {
        let found = text.isEmpty ? "an empty string" : "'\(text)'"
        throw ParseError(message: "\(found) is not a quantity: it has no number", offset: position)
      }
      let notation = try notation(of: bytes[position...])
      let number = DecimalAmount(
        isNegative: isNegative,
        digits: (whole + fraction).map { $0 - UInt8(ascii: "0") },
        exponent: -fraction.count
      )
      let amount =
        switch notation {
        case .decimal(let power), .exponent(let power): number.timesTen(toThe: power)
        case .binary(let power): number.timesTwo(toThe: power).capped(to: Self.largestBinary)
        }
      return (amount.roundedAwayFromZero(toPowerOfTen: -9), notation)
    }
  }

  /// 2⁶³ - 1, to which Kubernetes silently lowers an amount with a binary suffix.
  private static let largestBinary = DecimalAmount(Int64.max)

  private static func digits(_ bytes: [UInt8], _ position: inout Int) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private func notation(of suffix: ArraySlice<UInt8>) throws(ParseError) -> Notation {
    let written = String(decoding: suffix, as: UTF8.self)
    if let notation = Self.suffixes.first(where: { $0.text == written })?.notation {
      return notation
    }
    guard written.first == "e" || written.first == "E" else {
      throw unknownSuffix(written, at: suffix.startIndex)
    }
    let exponent = written.dropFirst()
    let figures = exponent.first == "-" || exponent.first == "+" ? exponent.dropFirst() : exponent
    guard !figures.isEmpty, figures.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw unknownSuffix(written, at: suffix.startIndex)
    }
    guard let power = Int32(exponent) else {
      throw ParseError(
        message: "'\(text)' has an exponent beyond 32 bits, which Kubernetes reads as another",
        offset: suffix.startIndex
      )
    }
    return .exponent(Int(power))
  }

  private func unknownSuffix(_ suffix: String, at offset: Int) -> ParseError {
    let number = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    return ParseError(
      message: "'\(text)' is not a quantity: unknown suffix '\(suffix)'",
      offset: offset,
      suggestions: Self.suffixes(like: suffix).map { number + $0 }
    )
  }

  /// The suffixes that an unknown one may stand for: `Mi` for `Mib` and `mi`, `G` and `Gi` for ` GB`.
  private static func suffixes(like suffix: String) -> [String] {
    let unit = suffix.filter { $0 != " " }
    let isBytes = unit.last == "b" || unit.last == "B"
    let letters = isBytes ? unit.dropLast() : unit[...]
    // a byte has no thousandths
    let known = suffixes.map(\.text).filter { !isBytes || !["", "n", "u", "m"].contains($0) }
    if letters.isEmpty { return [""] }
    if letters.hasSuffix("i"), known.contains(String(letters)) { return [String(letters)] }
    let lowercased = letters.lowercased()
    return known.filter { $0.lowercased() == lowercased || $0.lowercased() == lowercased + "i" }
  }

  static let suffixes: [(text: String, notation: Notation)] = [
    ("", .decimal(0)), ("n", .decimal(-9)), ("u", .decimal(-6)), ("m", .decimal(-3)),
    ("k", .decimal(3)), ("M", .decimal(6)), ("G", .decimal(9)), ("T", .decimal(12)),
    ("P", .decimal(15)), ("E", .decimal(18)),
    ("Ki", .binary(10)), ("Mi", .binary(20)), ("Gi", .binary(30)), ("Ti", .binary(40)),
    ("Pi", .binary(50)), ("Ei", .binary(60)),
  ]
}
