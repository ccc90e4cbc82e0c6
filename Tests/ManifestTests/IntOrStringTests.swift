import Manifest
import Testing

struct IntOrStringTests {
  @Test func `literals, values and back`() {
    let values: [(IntOrString, Value)] = [
      (1, 1), ("http", "http"), ("25%", "25%"), (.percent(25), "25%"), ("8080", "8080"),
    ]
    for (given, value) in values {
      #expect(Value(given) == value)
      #expect(IntOrString(value) == given)
    }
    #expect((8080 as IntOrString) != "8080")
  }

  @Test(arguments: [nil, true, 1.5, [], [:]] as [Value])
  func `other values are neither`(value: Value) {
    #expect(IntOrString(value) == nil)
  }

  @Test(
    arguments: [
      ("25%", 25), ("0%", 0), ("150%", 150), ("%", nil), ("-5%", nil), ("+5%", nil), ("5", nil),
      ("5 %", nil), ("1.5%", nil), ("99999999999999999999%", nil), (25, nil), ("", nil),
    ] as [(IntOrString, Int?)]
  )
  func `percentages`(value: IntOrString, percent: Int?) {
    #expect(value.percent == percent)
  }
}
