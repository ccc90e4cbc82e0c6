import Diagnostics
import TestSupport
import Testing

@testable import SwellKit

struct BaselineTests {
  private static let code = DiagnosticCode("link.unresolved", "", why: "", example: .text(""))

  private func fault(
    _ message: String,
    _ object: String? = "Pod shop/web",
    field: String? = "spec.containers[0].name",
    file: String = "a.yaml",
    line: Int = 3
  ) -> Diagnostic {
    Diagnostic(
      Self.code,
      message,
      at: SourceLocation(path: file, line: line, column: 1),
      object: object,
      field: field
    )
  }

  private func written(_ faults: [Diagnostic]) throws -> Baseline {
    let folder = try TemporaryFolder()
    try Baseline(of: faults).write(to: "baseline.json", in: folder.path)
    return try #require(try Baseline(path: "baseline.json", in: folder.path))
  }

  @Test func `findings stay known when lines, positions and an object's file change`() throws {
    let baseline = try written([fault("no Secret 'a'"), fault("broken", nil, field: nil)])
    let moved = baseline.comparison(with: [
      fault("no Secret 'a'", field: "spec.containers[4].name", file: "b.yaml", line: 90),
      fault("broken", nil, field: nil, line: 12),
    ])
    #expect(moved.new.isEmpty)
    #expect(moved.known == 2 && moved.gone == 0)
  }

  @Test func `a finding more of the same, and any other, is new`() throws {
    let baseline = try written([fault("no Secret 'a'")])
    let found = [
      fault("no Secret 'a'"), fault("no Secret 'a'", line: 9), fault("no Secret 'b'"),
      fault("no Secret 'a'", "Pod shop/api"), fault("no Secret 'a'", field: "spec.other"),
    ]
    #expect(baseline.comparison(with: found).new == Array(found[1...]))
    #expect(try written([]).comparison(with: found).new == found)
  }

  @Test func `what is gone is counted, and leaves with an update`() throws {
    let found = [fault("no Secret 'a'")]
    #expect(try written(found + [fault("x"), fault("y")]).comparison(with: found).gone == 2)
  }

  @Test func `the file has a finding a line, in an order of its own, and no credentials`() {
    let faults = [fault("z"), fault("y"), fault("z"), fault("reads 'https://u:hunter2@h/r'")]
    let text = Baseline(of: faults).text
    #expect(text == Baseline(of: faults.reversed()).text)
    #expect(text.split(separator: "\n").count == 5)
    #expect(text.contains("\"count\":2"))
    #expect(!text.contains("hunter2"))
    #expect(Baseline(of: faults).comparison(with: faults).new.isEmpty)
  }

  @Test(arguments: ["[]", "{}", "{\"version\": 2, \"findings\": []}", "{\"version\": 1", "x: ["])
  func `what is no baseline is refused`(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "baseline.json")
    #expect(throws: DiagnosticList.self) { try Baseline(path: "baseline.json", in: folder.path) }
  }

  @Test func `a file that isn't there is none`() throws {
    let folder = try TemporaryFolder()
    #expect(try Baseline(path: "baseline.json", in: folder.path) == nil)
  }
}
