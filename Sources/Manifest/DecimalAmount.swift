/// An exact decimal number of any size: its digits times a power of ten.
///
/// Digits are kept one by one because an amount has a handful of them and Kubernetes sets no limit to their number.
struct DecimalAmount: Hashable {
  /// Whether it is below zero; never so for zero.
  let isNegative: Bool
  /// 0 to 9, the most significant first, with no zero at either end; none for zero.
  let digits: [UInt8]
  /// The power of ten that the last digit counts; 0 for zero.
  let exponent: Int

  init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    guard let first = digits.firstIndex(where: { $0 != 0 }),
      let last = digits.lastIndex(where: { $0 != 0 })
    else {
      self.isNegative = false
      self.digits = []
      self.exponent = 0
      return
    }
    self.isNegative = isNegative
    self.digits = Array(digits[first...last])
    self.exponent = exponent + (digits.count - 1 - last)
  }

  init(_ integer: Int64) {
    self.init(
      isNegative: integer < 0,
      digits: String(integer.magnitude).utf8.map { $0 - UInt8(ascii: "0") },
      exponent: 0
    )
  }

  var isZero: Bool { digits.isEmpty }

  /// The magnitude if it is a whole number of 64 bits.
  var wholeMagnitude: UInt64? {
    // 64 bits hold 20 digits at most
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    let zeros = String(repeating: "0", count: exponent)
    return UInt64(
      String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self) + zeros
    )
  }

  func timesTen(toThe power: Int) -> DecimalAmount {
    DecimalAmount(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }

  /// The product with a power of two up to 2⁶⁰.
  func timesTwo(toThe power: Int) -> DecimalAmount {
    precondition(
      (0...60).contains(power),
      "a digit times the factor and the carry must fit 64 bits"
    )
    let factor: UInt64 = 1 << UInt64(power)
    var product: [UInt8] = []
    product.reserveCapacity(digits.count + 19)
    var carry: UInt64 = 0
    for digit in digits.reversed() {
      // at most 9 · 2⁶⁰ + 2⁶⁰
      let sum = UInt64(digit) * factor + carry
      product.append(UInt8(sum % 10))
      carry = sum / 10
    }
    while carry > 0 {
      product.append(UInt8(carry % 10))
      carry /= 10
    }
    return DecimalAmount(isNegative: isNegative, digits: product.reversed(), exponent: exponent)
  }

  /// The number, or the limit with its sign where the magnitude exceeds that.
  func capped(to limit: DecimalAmount) -> DecimalAmount {
    guard limit.hasSmallerMagnitude(than: self) else { return self }
    return DecimalAmount(isNegative: isNegative, digits: limit.digits, exponent: limit.exponent)
  }

  /// The number with nothing below a power of ten, where what is cut off counts as one more.
  func roundedAwayFromZero(toPowerOfTen power: Int) -> DecimalAmount {
    guard exponent < power, !isZero else { return self }
    // the digits have no zero at the end, so something other than zero is cut off
    var kept = Array(digits.dropLast(min(power - exponent, digits.count)))
    var position = kept.count
    while position > 0, kept[position - 1] == 9 {
      position -= 1
      kept[position] = 0
    }
    if position > 0 { kept[position - 1] += 1 } else { kept.insert(1, at: 0) }
    return DecimalAmount(isNegative: isNegative, digits: kept, exponent: power)
  }

  private func hasSmallerMagnitude(than other: DecimalAmount) -> Bool {
    guard !isZero, !other.isZero else { return isZero && !other.isZero }
    let order = digits.count + exponent
    let otherOrder = other.digits.count + other.exponent
    // neither has zeros in front, so the longer number is the larger
    return order == otherOrder
      ? digits.lexicographicallyPrecedes(other.digits) : order < otherOrder
  }
}

extension DecimalAmount: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    switch (left.isNegative, right.isNegative) {
    case (false, false): left.hasSmallerMagnitude(than: right)
    case (true, true): right.hasSmallerMagnitude(than: left)
    case (let leftIsNegative, _): leftIsNegative
    }
  }
}
