extension Quantity {
  /// The documented canonical form: no fraction, the largest suffix that loses nothing; nil if this is no quantity.
  ///
  /// `1.5` is `1500m`, `1.5Gi` is `1536Mi`, `1024Ki` is `1Mi`. The API server returns this form, but for a few texts that
  /// its parser takes for canonical and hands back as they are, such as `+1` and `1.001`.
  public var canonicalText: String? {
    guard let (amount, notation) = try? parsed else { return nil }
    guard !amount.isZero else { return "0" }
    let sign = amount.isNegative ? "-" : ""
    // below 1024 and with a fraction, Kubernetes leaves the binary suffixes rather than lose precision
    if case .binary = notation, var magnitude = amount.wholeMagnitude, magnitude >= 1024 {
      var power = 0
      while magnitude.isMultiple(of: 1024) {
        magnitude /= 1024
        power += 10
      }
      return sign + String(magnitude) + Self.suffix(.binary(power))
    }
    // suffixes stand for powers of a thousand
    let exponent = amount.exponent
    let zeros = ((exponent % 3) + 3) % 3
    let digits =
      String(decoding: amount.digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
      + String(repeating: "0", count: zeros)
    let power = exponent - zeros
    if case .exponent = notation { return sign + digits + (power == 0 ? "" : "e\(power)") }
    return sign + digits + Self.suffix(.decimal(power))
  }

  private static func suffix(_ notation: Notation) -> String {
    if let known = suffixes.first(where: { $0.notation == notation })?.text { return known }
    // beyond E there is no suffix; kubectl 1.32 drops the power there and writes 1000E as 1
    if case .decimal(let power) = notation { return "e\(power)" }
    return ""
  }
}
