import Resources
import Testing

struct FieldMarksTests {
  static let known: [(text: String, marks: FieldMarks)] = [
    ("!{", FieldMarks(isRequired: true, nesting: .object, merging: .standard)),
    ("?=", FieldMarks(isRequired: false, nesting: .object, merging: .replacing)),
    ("?[", FieldMarks(isRequired: false, nesting: .list, merging: .standard)),
    ("!#name", FieldMarks(isRequired: true, nesting: .list, merging: .keys(["name"]))),
    ("?#port,to", FieldMarks(isRequired: false, nesting: .list, merging: .keys(["port", "to"]))),
    ("?*", FieldMarks(isRequired: false, nesting: .map, merging: .standard)),
    ("?+", FieldMarks(isRequired: false, nesting: .none, merging: .set)),
    ("!-", FieldMarks(isRequired: true, nesting: .none, merging: .standard)),
  ]

  @Test(arguments: known)
  func `marks are read as they are written`(text: String, marks: FieldMarks) {
    #expect(marks.text == text)
    #expect(FieldMarks(text.utf8) == marks)
  }

  @Test(arguments: ["", "?", "{", "?z", "x{", "?#", "?{name", "--", "?q", "!?-"])
  func `other marks are none`(text: String) {
    #expect(FieldMarks(text.utf8) == nil)
  }

  @Test func `a way to merge that means nothing for what a field holds is left out`() {
    #expect(FieldMarks(isRequired: false, nesting: .map, merging: .set).text == "?*")
    #expect(FieldMarks(isRequired: false, nesting: .none, merging: .keys(["a"])).text == "?-")
    #expect(!FieldMarks.canHold(["a b"]) && !FieldMarks.canHold(["a,b"]) && !FieldMarks.canHold([]))
  }

  @Test func `a table with a mark that nobody writes ends the run with a reason`() async {
    await #expect(processExitsWith: .failure) { _ = FieldTable("?- ?z", ["a", "b"]) }
  }

  @Test func `so does one with more types or names than marks`() async {
    await #expect(processExitsWith: .failure) { _ = FieldTable("?-", ["a"], [ObjectMeta.self]) }
    await #expect(processExitsWith: .failure) { _ = FieldTable("?-", ["a", "b"]) }
    await #expect(processExitsWith: .failure) { _ = FieldTable("?{", ["a"]) }
  }
}
