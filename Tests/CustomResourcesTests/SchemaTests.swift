import CustomResources
import Manifest
import Testing

struct SchemaTests {
  private let schema: Schema = .object(
    .required("name", .string(matching: "^[a-z]+$", length: 2...4)),
    .optional("size", .integer),
    .optional("mode", .oneOf("fast", "slow")),
    .optional("items", .list(of: .object(.required("key", .nonemptyString)), atLeast: 1))
  )

  private func faults(_ value: Value) -> [String] {
    var check = SchemaCheck()
    return check.faults(in: value, by: schema).map(\.message)
  }

  @Test func `what the schema allows has no fault`() {
    #expect(faults(["name": "abc"]) == [])
    #expect(faults(["name": "abcd", "size": 1, "mode": "slow", "items": [["key": "k"]]]) == [])
    #expect(faults(["name": "ab", "size": .null]) == [])
  }

  @Test func `every fault is found at once, at its path`() {
    #expect(
      faults(["name": "ABC", "size": "1", "mode": "fats", "items": [["key": ""], [:]], "nmae": 1])
        == [
          "'name' is 'ABC'", "'size' is a string and not a whole number", "'mode' is 'fats'",
          "'items[0].key' is empty", "'items[1].key' is missing", "there is no field 'nmae'",
        ]
    )
    #expect(faults(["items": []]) == ["'name' is missing", "'items' needs at least one element"])
    #expect(faults(["name": "abcde"]) == ["'name' has 5 characters, more than 4"])
    #expect(faults([]) == ["'' is a sequence and not a mapping"])
  }

  @Test(arguments: ["ab\n", "äb", "ａｂ", " ab", "a1"])
  func
    `a pattern is read as the API server reads it: anchors are the text's ends, classes are ASCII`(
      text: String
    )
  {
    #expect(faults(["name": .string(text)]).count == 1)
  }

  @Test func `a pattern that is none is a fault and no crash`() {
    var check = SchemaCheck()
    let found = check.faults(in: "a", by: .string(matching: "[a-"))
    #expect(found.map(\.message) == ["the schema's pattern of '' is not a regular expression: [a-"])
  }

  @Test func `a secret is never shown`() {
    let secret = Schema.string(matching: "^[a-z]+$").secret()
      .obeying(ValidationRule("self != 'x'", "must not be that") { $0 != "x" })
    var check = SchemaCheck()
    for value: Value in ["HUSH", "x"] {
      let text = check.faults(in: value, by: secret).map { "\($0.message)\($0.help ?? "")" }
      #expect(text.count == 1)
      #expect(!text.joined().contains("HUSH") && !text.joined().contains("'x'"))
    }
  }

  @Test func `the definition says what is checked`() {
    #expect(
      Value.mapping(schema.openAPI).isEquivalent(to: [
        "type": "object", "required": ["name"],
        "properties": [
          "name": ["type": "string", "pattern": "^[a-z]+$", "minLength": 2, "maxLength": 4],
          "size": ["type": "integer", "format": "int64"],
          "mode": ["type": "string", "enum": ["fast", "slow"]],
          "items": [
            "type": "array", "minItems": 1,
            "items": [
              "type": "object", "required": ["key"],
              "properties": ["key": ["type": "string", "minLength": 1]],
            ],
          ],
        ],
      ])
    )
  }
}
