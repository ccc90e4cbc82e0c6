import Manifest

/// Numbers as kubectl reads them: go-yaml 2 over Go's `strconv`, then JSON, then Kubernetes' JSON decoder.
///
/// Each rule was checked against kubectl 1.32; the tests do so again where kubectl is installed.
enum KubernetesNumber {
  /// What go-yaml makes of a scalar that begins with a digit, a sign or a dot; nil is text.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    if bytes[0] == UInt8(ascii: "."), !underscoresStandBetweenDigits(bytes) { return nil }
    guard bytes.contains(UInt8(ascii: "_")) else { return number(bytes) }
    return Array(bytes.filter { $0 != UInt8(ascii: "_") }).withUnsafeBufferPointer(number)
  }

  /// What Kubernetes holds of a double that went through JSON: an integer if it is whole and fits.
  ///
  /// Go writes a double in the fewest digits that identify it and fills up with zeros, so that beyond 2^53 the integer is
  /// that of the digits (9223372036854774784.0 becomes 9223372036854775000).
  static func held(_ double: Double) -> Value {
    guard double.magnitude < 0x1p63, double.rounded(.towardZero) == double else {
      return .double(double)
    }
    if double.magnitude < 0x1p53 { return .integer(Int(double)) }
    let decimal = ShortestDecimal(double.magnitude.description)
    let zeros = String(repeating: "0", count: max(0, decimal.exponent + 1 - decimal.digits.count))
    let sign = double < 0 ? "-" : ""
    return Int(sign + decimal.digits + zeros).map(Value.integer) ?? .double(double)
  }

  /// The text that sigs.k8s.io/yaml makes of a number as a key: Go's `%g` of its single precision.
  static func key(_ double: Double) -> String {
    let single = Float(double)
    if single.isNaN { return ".nan" }
    if single.isInfinite { return single < 0 ? "-.inf" : ".inf" }
    let sign = single.sign == .minus ? "-" : ""
    guard single != 0 else { return sign + "0" }
    let decimal = ShortestDecimal(single.magnitude.description)
    return sign + decimal.general
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    if let integer = integer(bytes) { return integer }
    if DecimalForm(bytes) != nil {
      return Double(String(decoding: bytes, as: UTF8.self))
        .flatMap { $0.isFinite ? .double($0) : nil }
    }
    guard bytes.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "b")]) else { return nil }
    return Int(String(decoding: bytes.dropFirst(2), as: UTF8.self), radix: 2).map(Value.integer)
  }

  /// Go's `ParseInt` and then `ParseUint` of base 0: a prefix names the base, a leading zero means eight.
  private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    var digits = bytes[...]
    let sign = digits.first.flatMap {
      $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") ? $0 : nil
    }
    if sign != nil { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var radix: UInt64 = 10
    if digits.first == UInt8(ascii: "0") {
      digits = digits.dropFirst()
      let named: UInt64? =
        switch digits.count < 2 ? nil : digits.first {
        case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
        case UInt8(ascii: "o"), UInt8(ascii: "O"): 8
        case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
        default: nil
        }
      if named != nil { digits = digits.dropFirst() }
      radix = named ?? 8
    }
    guard let magnitude = magnitude(digits, radix: radix) else { return nil }
    if sign == UInt8(ascii: "-") {
      return magnitude <= Int.min.magnitude
        ? .integer(Int(truncatingIfNeeded: 0 &- magnitude)) : nil
    }
    if let integer = Int(exactly: magnitude) { return .integer(integer) }
    return sign == nil ? .double(Double(magnitude)) : nil
  }

  private static func magnitude(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>,
    radix: UInt64
  ) -> UInt64? {
    var result: UInt64 = 0
    for byte in digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        return nil
      }
      let (product, overflows) = result.multipliedReportingOverflow(by: radix)
      let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
      guard !overflows, !carries else { return nil }
      result = sum
    }
    return result
  }

  private static func underscoresStandBetweenDigits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.allSatisfy { position in
      bytes[position] != UInt8(ascii: "_")
        || (position > 0 && bytes[position - 1].isDigit
          && position + 1 < bytes.count && bytes[position + 1].isDigit)
    }
  }
}

/// The digits and the power of ten of a positive number as Swift describes it, which is the shortest form.
private struct ShortestDecimal {
  /// Without zeros at either end.
  var digits = ""
  /// The power of ten of the first digit.
  var exponent = 0

  init(_ description: String) {
    let parts = description.split(separator: "e")
    let number = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let all = number.joined()
    let leadingZeros = all.prefix { $0 == "0" }.count
    exponent = number[0].count - 1 - leadingZeros + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    digits = String(all.dropFirst(leadingZeros))
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
  }

  /// Go's `strconv.FormatFloat(_, 'g', -1, _)`: with an exponent below 1e-4 and from 1e+06 on.
  var general: String {
    guard exponent >= -4, exponent < 6 else {
      let fraction = digits.dropFirst()
      let power = exponent.magnitude
      return digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction)
        + "e" + (exponent < 0 ? "-" : "+") + (power < 10 ? "0" : "") + String(power)
    }
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
    if digits.count <= exponent + 1 {
      return digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }
}
