import Manifest
import TestSupport

/// Trees made of nasty and of random strings.
struct RandomTree {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func value(depth: Int = 5) -> Value {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 11), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return integer()
    case 3: return double()
    case 4, 5: return .string(string())
    case 6, 7: return .sequence((0..<count()).map { _ in value(depth: depth - 1) })
    default:
      return .mapping(Mapping((0..<count()).map { _ in (string(), value(depth: depth - 1)) }))
    }
  }

  mutating func string() -> String {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: composed()
    case 1: numeric()
    default: NastyStrings.all.randomElement(using: &generator) ?? ""
    }
  }

  /// Pieces that mean something to YAML, in any order.
  private mutating func composed() -> String {
    let pieces = [
      " ", "  ", "\n", "\n\n", "\t", ":", "#", "-", "?", "a", "b: c", "yes", "1", "é", "😀", "\"",
      "'",
      "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "\r", "\u{85}", "\u{1}",
      "..",
    ]
    return (0..<Int.random(in: 1...7, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }

  /// Whatever could be part of a number or a time.
  private mutating func numeric() -> String {
    let characters = Array("0011234567889+-._,:eExXoObBfFaATtZ i n")
    return String(
      (0..<Int.random(in: 1...8, using: &generator))
        .compactMap { _ in characters.randomElement(using: &generator) }
    )
  }

  private mutating func count() -> Int { Int.random(in: 0...5, using: &generator) }

  private mutating func integer() -> Value {
    let bits = Int.random(in: 0..<64, using: &generator)
    return .integer(Int(truncatingIfNeeded: generator.next()) >> bits)
  }

  private mutating func double() -> Value {
    let plain: [Double] = [
      0, -0.0, 1, 1.5, 0.1, 1e15, 1e16, 1e21, 1e22, 1e-7, .leastNonzeroMagnitude,
      1.7976931348623157e308, 0x1p53,
      0x1p63, 9_223_372_036_854_774_784, 123_456_789_012_345_680, -2.5e-10,
    ]
    if Bool.random(using: &generator) {
      return .double(plain.randomElement(using: &generator) ?? 0)
    }
    let double = Double(bitPattern: generator.next())
    return .double(double.isFinite ? double : 0.5)
  }
}
