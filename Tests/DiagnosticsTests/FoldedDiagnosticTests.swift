import Testing

@testable import Diagnostics

struct FoldedDiagnosticTests {
  private static let code = DiagnosticCode("link.unresolved", "", why: "", example: .text(""))

  private func missing(
    _ object: String,
    field: String = "spec.secretName",
    at location: Diagnostics.SourceLocation,
    message: String = "no Secret 'token'",
    cause: String? = nil
  ) -> Diagnostic {
    var fault = Diagnostic(Self.code, message, at: location, object: object, field: field)
    fault.cause = cause
    return fault
  }

  private func inFile(_ name: String, _ line: Int = 3) -> Diagnostics.SourceLocation {
    SourceLocation(path: name, line: line, column: 5)
  }

  @Test func `a line of a spec and a field make one finding of a thousand objects`() {
    let line = SourceLocation(fileID: "swell/Acme.swift", line: 7)
    let faults = (0..<1_000).map { index in
      missing(
        "Pod org-\(index)/web",
        field: "spec.containers[\(index % 3)].env[0].name",
        at: line.made(by: SourceLocation(fileID: "Components/Web.swift", line: index % 2 + 1)),
        message: "no Secret 'token' in namespace 'org-\(index)'"
      )
    }
    let folded = FoldedDiagnostic.folding(faults)
    #expect(folded.map(\.count) == [1_000])
    #expect(
      folded.first?.diagnostic.notes.map(\.message) == [
        "the component makes it here",
        "also no Secret 'token' in namespace 'org-1': Pod org-1/web, spec.containers[1].env[0].name",
        "also no Secret 'token' in namespace 'org-2': Pod org-2/web, spec.containers[2].env[0].name",
        "1000 of these in all",
      ]
    )
    #expect(folded.first?.others.count == 999)
  }

  @Test func `the findings that are shown are of other objects, where there are some`() {
    let faults = [
      missing("Pod a/a", at: inFile("a.yaml")), missing("Pod a/a", at: inFile("a.yaml", 4)),
      missing("Pod b/b", at: inFile("b.yaml")), missing("Pod c/c", at: inFile("c.yaml")),
    ]
    let notes = FoldedDiagnostic.folding(faults).first?.diagnostic.notes
    #expect(notes?.compactMap(\.location?.file) == ["b.yaml", "c.yaml"])
    let same = FoldedDiagnostic.folding(faults.prefix(2)).first?.diagnostic.notes
    #expect(same?.compactMap(\.location?.line) == [4])
  }

  @Test func `on a line, one missing object is one finding at several fields`() {
    let line = SourceLocation(fileID: "swell/Acme.swift", line: 7)
    let faults = [
      missing("Pod a/a", field: "spec.one", at: line, cause: "Secret token"),
      missing("Pod b/b", field: "spec.two", at: line, cause: "Secret token"),
      missing("Pod c/c", field: "spec.two", at: line, cause: "Secret of-c"),
      missing("Pod d/d", field: "spec.three", at: line, cause: "Secret of-d"),
    ]
    #expect(FoldedDiagnostic.folding(faults).map(\.count) == [3, 1])
  }

  @Test func `where the line alone counts, it is one finding`() {
    var faults = ["spec.one", "spec.two"].map {
      missing("Pod a/a", field: $0, at: SourceLocation(fileID: "swell/Acme.swift", line: 7))
    }
    for index in faults.indices { faults[index].isOfLine = true }
    #expect(FoldedDiagnostic.folding(faults).map(\.count) == [2])
  }

  @Test func `other lines, fields, codes and severities are findings of their own`() {
    let line = SourceLocation(fileID: "swell/Acme.swift", line: 7)
    var warning = missing("Pod a/a", at: line)
    warning.severity = .warning
    let faults = [
      missing("Pod a/a", at: line), warning, missing("Pod a/a", field: "spec.other", at: line),
      missing("Pod a/a", at: SourceLocation(fileID: "swell/Acme.swift", line: 8)),
    ]
    #expect(FoldedDiagnostic.folding(faults).map(\.count) == [1, 1, 1, 1])
  }

  @Test func `in files a cause is one finding wherever it is, and another cause another`() {
    let faults = [
      missing("Pod a/a", at: inFile("a.yaml"), cause: "Secret token"),
      missing(
        "Pod b/b",
        at: inFile("b.yaml", 90),
        message: "no 'token' in b",
        cause: "Secret token"
      ),
      missing("Pod c/c", at: inFile("b.yaml"), cause: "Secret other"),
      missing("Pod d/d", at: inFile("a.yaml"), message: "x"),
      missing("Pod e/e", at: inFile("e.yaml"), message: "x"),
    ]
    #expect(FoldedDiagnostic.folding(faults).map(\.count) == [2, 1, 2])
  }

  @Test(arguments: [
    ("a[0].b[12]", "a[].b[]"), ("data[\"a.yml\"]", "data[\"a.yml\"]"), ("a[", "a["), ("[1", "[1"),
    ("a[]", "a[]"), ("a[[0]]", "a[[0]]"), ("plain", "plain"),
  ])
  func `positions in lists tell no fields apart`(field: String, expected: String) {
    #expect(field.withoutPositions == expected)
  }

  @Test func `every character that acts or hides is shown`() {
    for value in [0x7, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0x2028, 0xFEFF, 0xE0041] {
      let scalar = Unicode.Scalar(UInt32(value)).map(String.init) ?? ""
      let hex = String(value, radix: 16, uppercase: true)
      #expect("a\(scalar)b".printable == "a\\u{\(hex)}b")
    }
    #expect("plain é 😀 日本".printable == "plain é 😀 日本")
  }
}
