/// An amount of a resource, as Kubernetes writes it: `500m`, `2`, `512Mi`, `1.5G`, `12e6`.
///
/// The text stays what its author wrote. Comparison is by exact value: `1` equals `1000m`, and `1Gi` exceeds `1G`. As
/// in Kubernetes, what is finer than a billionth is rounded up to one, and an amount with a binary suffix is at most
/// 2⁶³ - 1; decimal amounts have no limit.
///
/// A text that is no quantity is kept too: ``fault`` says what is wrong with it, and it sorts after all that are.
///
/// Source: apimachinery, `resource.Quantity`.
public struct Quantity: Sendable {
  /// The quantity as it was written.
  public let text: String

  /// A quantity as it is written, which is not checked; see ``fault`` and ``init(parsing:)``.
  public init(_ text: String) { self.text = text }

  /// Reads a quantity.
  ///
  /// - Throws: ``ParseError`` where the text is not one.
  public init(parsing text: String) throws(ParseError) {
    self.text = text
    _ = try amount
  }

  /// Whether the text is a quantity.
  public var isValid: Bool { fault == nil }

  /// Whether a text is a quantity of the plainest form: digits, and behind them no suffix or one of Kubernetes'.
  ///
  /// Nearly every amount is, and this takes a look at each byte where the exact answer takes numbers of any size.
  package static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
      guard digits > 0, bytes.count - digits <= 2 else { return false }
      switch (bytes.count - digits, bytes.last) {
      case (0, _): return true
      case (1, let last?): return "numkMGTPE".utf8.contains(last)
      default: return bytes.last == UInt8(ascii: "i") && "KMGTPE".utf8.contains(bytes[digits])
      }
    }
  }

  /// Why the text is not a quantity; nil if it is one.
  public var fault: ParseError? {
    do throws(ParseError) {
      _ = try amount
      return nil
    } catch {
      return error
    }
  }

  private var order: Order {
    do throws(ParseError) { return .amount(try amount) } catch { return .text(text) }
  }

  /// What quantities are compared and hashed by: those that are none go last.
  private enum Order: Hashable {
    case amount(DecimalAmount)
    case text(String)
  }
}

extension Quantity: Comparable, Hashable {
  /// Whether both are the same amount, however it is written.
  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text || left.order == right.order
  }

  /// Orders by amount.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left.order, right.order) {
    case (.amount(let left), .amount(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    case (.amount, .text): true
    case (.text, .amount): false
    }
  }

  /// Hashes the amount.
  public func hash(into hasher: inout Hasher) { hasher.combine(order) }
}

extension Quantity: CustomStringConvertible {
  /// The quantity as it was written.
  public var description: String { text }
}

extension Quantity: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A quantity as it is written; one that is malformed is kept and has a ``fault``.
  public init(stringLiteral text: String) { self.text = text }
}

extension Quantity: ExpressibleByIntegerLiteral {
  /// A whole number of cores, bytes or pieces.
  public init(integerLiteral value: Int) { text = String(value) }
}

extension Quantity: ExpressibleByFloatLiteral {
  /// A number, as in `cpu: 0.5`.
  public init(floatLiteral value: Double) { text = value.description }
}

extension Quantity {
  /// The quantity that a manifest holds, as a string or as a number; nil for any other value.
  public init?(_ value: Value) {
    switch value {
    case .string(let string): text = string
    case .integer(let integer): text = String(integer)
    case .double(let double): text = double.description
    default: return nil
    }
  }
}

extension Value {
  /// A quantity as a string, as it was written.
  public init(_ quantity: Quantity) { self = .string(quantity.text) }
}
