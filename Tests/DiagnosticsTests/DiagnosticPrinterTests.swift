import Diagnostics
import Testing

struct DiagnosticPrinterTests {
  static let code = DiagnosticCode("link.unresolved", "", why: "", example: .text(""))
  let diagnostic = Diagnostic(
    code,
    "no Secret 'github-webhook-secret' in namespace 'org-acme'",
    at: SourceLocation(fileID: "swell/Acme.swift", line: 41),
    object: "EventListener org-acme/github-listener",
    field: "spec.triggers[0]",
    notes: [.init("produced here", at: SourceLocation(path: "a.yaml", line: 12, column: 3))],
    help: "did you mean 'github-webhook-secrets'?"
  )

  @Test func `prints place, severity, message and code, then subject, notes and help`() {
    let printer = DiagnosticPrinter { "specs/" + $0.split(separator: "/")[1] }
    #expect(
      printer.text(of: diagnostic) == """
        specs/Acme.swift:41: error: no Secret 'github-webhook-secret' in namespace 'org-acme' [link.unresolved]
          EventListener org-acme/github-listener, spec.triggers[0]
        a.yaml:12:3: note: produced here
        help: did you mean 'github-webhook-secrets'?

        """
    )
  }

  @Test func `colour is written only where it was asked for`() {
    #expect(!DiagnosticPrinter().text(of: diagnostic).contains("\u{1B}"))
    #expect(DiagnosticPrinter(style: .coloured).text(of: diagnostic).contains("\u{1B}[1;31merror:"))
  }

  @Test func `control characters of the input never reach a terminal`() {
    let hostile = Diagnostic(Self.code, "name '\u{1B}]0;owned\u{7}'")
    #expect(
      DiagnosticPrinter().text(of: hostile)
        == "error: name '\\u{1B}]0;owned\\u{7}' [link.unresolved]\n"
    )
  }

  @Test func `a list is sorted by file, line and code, without repetitions`() {
    let later = Diagnostic(Self.code, "b", at: SourceLocation(path: "a.yaml", line: 9))
    let earlier = Diagnostic(Self.code, "c", at: SourceLocation(path: "a.yaml", line: 2))
    #expect(DiagnosticList([later, earlier, later]).diagnostics == [earlier, later])
  }
}
