import Manifest
import TestSupport
import Testing

struct QuantityTests {
  /// What is written, and the canonical form.
  static let canonical: [(String, String)] = [
    ("0", "0"), ("-0", "0"), ("0.0Ki", "0"), ("0e100", "0"), ("1", "1"), ("+1", "1"), ("-1", "-1"),
    ("007", "7"), ("1.", "1"), (".5", "500m"), ("0.5", "500m"), ("1.5", "1500m"), ("1.0", "1"),
    ("1.001", "1001m"), ("100m", "100m"), ("1000m", "1"), ("1500m", "1500m"), ("10000", "10k"),
    ("1000k", "1M"), ("1k", "1k"), ("1.5G", "1500M"), ("1T", "1T"), ("2P", "2P"), ("3E", "3E"),
    ("1n", "1n"), ("1000n", "1u"), ("12345u", "12345u"), ("1.2345", "1234500u"),
    ("1Ki", "1Ki"), ("1024", "1024"), ("1024Ki", "1Mi"), ("1000Ki", "1000Ki"), ("0.5Mi", "512Ki"),
    ("1.5Gi", "1536Mi"), ("1.5Ki", "1536"), ("0.5Ki", "512"), ("1.1Ki", "1126400m"), ("7Ei", "7Ei"),
    ("0.1Gi", "107374182400m"), ("-1.5Gi", "-1536Mi"), ("128974848", "128974848"),
    ("1e3", "1e3"), ("1E3", "1e3"), ("12e6", "12e6"), ("1e+3", "1e3"), ("1e-3", "1e-3"),
    ("1500e-3", "1500e-3"),
    ("1e1", "10"), ("1e2", "100"), ("100e1", "1e3"), ("1.5e3", "1500"), ("1e30", "1e30"),
    ("1E", "1E"),
  ]

  @Test(arguments: canonical)
  func `a quantity equals the canonical form that Kubernetes gives it`(
    text: String,
    canonical: String
  ) throws {
    let quantity = try Quantity(parsing: text)
    #expect(quantity.text == text)
    #expect(try Quantity(parsing: canonical) == quantity)
  }

  @Test(arguments: [
    // binary suffixes are capped at 2^63 - 1, decimal ones have no limit
    ("8Ei", "9223372036854775807"), ("-8Ei", "-9223372036854775807"), ("1e3", "1k"),
    ("99999999999999999999999999Ki", "9223372036854775807"),
    ("7.9999999999999999999999Ei", "9223372036854775807"),
    ("9223372036854775807", "9223372036854775807"),
    ("18446744073709551616", "18446744073709551616"),
    ("1000E", "1e21"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    // finer than a billionth is rounded away from zero
    ("0.9n", "1n"), ("-0.9n", "-1n"), ("1.0000000001", "1000000001n"), ("0.99999999999", "1"),
    ("0.000000000000000000000000001", "1n"), ("1e-2147483648", "1n"), ("0.0000000001Ki", "103n"),
    ("1.99999999999", "2"), ("9.9999999999", "10"),
  ])
  func `extremes are those of Kubernetes`(text: String, equal: String) throws {
    #expect(try Quantity(parsing: text) == Quantity(parsing: equal))
  }

  @Test func `an exponent is never written out`() throws {
    let large = try Quantity(parsing: "1e2147483647")
    #expect(large == "10e2147483646")
    #expect(large > "99999E")
    #expect(try Quantity(parsing: "-1e2147483647") < "-99999E")
  }

  @Test(arguments: [
    "", "+", "-", ".", "+.", "k", "Ki", "e3", "1 ", " 1", "1 Gi", "1kb", "1K", "1mi", "1GB", "1ki",
    "1i", "1Kii", "1.2.3", "1..2", "--1", "+-1", "1e", "1E+", "1e1.5", "1e3m", "1Ki5", "1,5",
    "0x10", "1_000",
    "1e99999999999", "1e2147483648", "Inf", "nan", "１", "1µ", "1m\n", "1\0",
  ])
  func `refuses what is no quantity, and keeps the text`(text: String) {
    #expect(throws: Quantity.ParseError.self) { try Quantity(parsing: text) }
    let quantity = Quantity(stringLiteral: text)
    #expect(!quantity.isValid)
    #expect(quantity.text == text)
    #expect(quantity == Quantity(text))
    #expect(quantity > "1e100")
  }

  @Test(arguments: [
    ("128Mib", 3, "'128Mib' is not a quantity: unknown suffix 'Mib'", ["128Mi"]),
    ("512MB", 3, "'512MB' is not a quantity: unknown suffix 'MB'", ["512M", "512Mi"]),
    ("10 GB", 2, "'10 GB' is not a quantity: unknown suffix ' GB'", ["10G", "10Gi"]),
    ("10 Gi", 2, "'10 Gi' is not a quantity: unknown suffix ' Gi'", ["10Gi"]),
    ("500mi", 3, "'500mi' is not a quantity: unknown suffix 'mi'", ["500Mi"]),
    ("500mb", 3, "'500mb' is not a quantity: unknown suffix 'mb'", ["500M", "500Mi"]),
    ("1K", 1, "'1K' is not a quantity: unknown suffix 'K'", ["1k", "1Ki"]),
    ("2gib", 1, "'2gib' is not a quantity: unknown suffix 'gib'", ["2Gi"]),
    ("100B", 3, "'100B' is not a quantity: unknown suffix 'B'", ["100"]),
    ("3cores", 1, "'3cores' is not a quantity: unknown suffix 'cores'", []),
    ("5 ", 1, "'5 ' is not a quantity: unknown suffix ' '", ["5"]),
    ("", 0, "an empty string is not a quantity: it has no number", []),
    ("half", 0, "'half' is not a quantity: it has no number", []),
    ("-Gi", 1, "'-Gi' is not a quantity: it has no number", []),
    (
      "1e2147483648", 1,
      "'1e2147483648' has an exponent beyond 32 bits, which Kubernetes reads as another", []
    ),
  ])
  func `says what is wrong and what may be meant`(
    text: String,
    offset: Int,
    message: String,
    suggestions: [String]
  ) {
    let fault = Quantity(text).fault
    #expect(fault?.description == message)
    #expect(fault?.offset == offset)
    #expect(fault?.suggestions == suggestions)
    for suggestion in suggestions { #expect(Quantity(suggestion).isValid) }
  }

  @Test func `compares by amount`() {
    let ascending: [Quantity] = [
      "-1Gi", "-1G", "-1", "-1m", "0", "1n", "999u", "1m", "0.5", "1", "1001m", "999", "1k", "1Ki",
      "1M",
      "1Mi", "1G", "1Gi", "1e10", "1E", "1Ei", "8Ei", "9223372036854775808", "1e20", "not one",
    ]
    for (index, quantity) in ascending.enumerated() {
      for (otherIndex, other) in ascending.enumerated() {
        #expect((quantity < other) == (index < otherIndex), "\(quantity) and \(other)")
        #expect((quantity == other) == (index == otherIndex), "\(quantity) and \(other)")
      }
    }
  }

  @Test func `equal amounts are one element of a set`() {
    let ones: Set<Quantity> = ["1", "1000m", "1.0", "+1", "1e0", "0.001k", "1000000000n", 1, 1.0]
    #expect(ones.count == 1)
    #expect(Set<Quantity>(["x", "x", "y"]).count == 2)
  }

  @Test func `constructors write what an author would`() {
    #expect(Quantity.cores(2).text == "2")
    #expect(Quantity.millicores(500).text == "500m")
    #expect(Quantity.bytes(10).text == "10")
    #expect(Quantity.kilobytes(1).text == "1k")
    #expect(Quantity.megabytes(1).text == "1M")
    #expect(Quantity.gigabytes(1).text == "1G")
    #expect(Quantity.terabytes(1).text == "1T")
    #expect(Quantity.kibibytes(1).text == "1Ki")
    #expect(Quantity.mebibytes(512).text == "512Mi")
    #expect(Quantity.gibibytes(1).text == "1Gi")
    #expect(Quantity.tebibytes(1).text == "1Ti")
    #expect(Quantity.gibibytes(.max) == "8Ei")
    #expect((2 as Quantity).text == "2")
    #expect((0.5 as Quantity).text == "0.5")
  }

  @Test func `values become quantities and quantities become strings`() {
    #expect(Quantity("512Mi" as Value)?.text == "512Mi")
    #expect(Quantity(2 as Value) == .cores(2))
    #expect(Quantity(0.25 as Value) == .millicores(250))
    #expect(Quantity(.null as Value) == nil)
    #expect(Value("1.50Gi" as Quantity) == "1.50Gi")
    #expect(Quantity(.double(.infinity) as Value)?.isValid == false)
    #expect(Quantity(1e-7 as Value) == "100n")
  }

  @Test(arguments: UInt64(0)..<100)
  func `any text is read or refused, and what is suggested is a quantity`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "0", "1", "5", "9", "00", "999", "1024", "18446744073709551615", ".", "+", "-", "e", "E", "n",
      "u", "m",
      "k", "M", "G", "T", "P", "Ki", "Mi", "Ei", "i", " ", "é", "\u{0}", "e9", "E-30", "2147483647",
    ]
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...6, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }
        .joined()
      let quantity = Quantity(text)
      #expect(quantity == quantity && !(quantity < quantity))
      for suggestion in quantity.fault?.suggestions ?? [] {
        #expect(Quantity(suggestion).isValid, "\(text)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `the order is that of the numbers`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let units: [(String, Int)] = [
      ("m", 1), ("", 1000), ("k", 1_000_000), ("Ki", 1_024_000), ("Mi", 1_048_576_000),
      ("e3", 1_000_000),
    ]
    let amounts = (0..<20).map { _ in
      let (suffix, factor) = units.randomElement(using: &generator) ?? ("", 1000)
      let count = Int.random(in: -2000...2000, using: &generator)
      return (quantity: Quantity("\(count)\(suffix)"), thousandths: count * factor)
    }
    for left in amounts {
      for right in amounts {
        #expect((left.quantity < right.quantity) == (left.thousandths < right.thousandths))
        #expect((left.quantity == right.quantity) == (left.thousandths == right.thousandths))
      }
    }
  }
}
