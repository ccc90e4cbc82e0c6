import Diagnostics
import Resources

/// The page of every diagnostic: what it means, how bad it is, what is printed, how to make an exception.
struct DiagnosticPage {
  private let codes: [DiagnosticCode]
  private let examples: [String: String]

  /// - Parameters:
  ///   - codes: Ordered by name.
  ///   - examples: What is printed, by code.
  init(_ codes: [DiagnosticCode], examples: [String: String]) {
    self.codes = codes
    self.examples = examples
  }

  /// The page in Markdown.
  var text: String {
    """
    # Diagnostics

    Everything that Swell can find, by its code. An error stops the run, and nothing is written; a warning is reported. In the
    examples `specs/Acme.swift` is a spec. This page is written by

    ```sh
    bin/swell codes --format markdown --examples fixtures/diagnostics > docs/diagnostics.md
    ```

    ## Exceptions

    A few policies are matters of judgement. An object, a chart or a Kustomization is excepted from one with a reason:

    ```swift
    ClusterRole("dashboard") { … }
      .allowing(.wildcardRBAC, because: "it shows every kind of the group, whatever a release adds")
    ```

    A manifest says it in an annotation, one a line:

    ```yaml
    metadata:
      annotations:
        \(PolicyException.annotation): "policy.wildcard-rbac: it shows every kind of the group"
    ```

    An exception without a reason is an error, one from which nothing would be reported a warning. In `swell verify` these
    policies are warnings, but for secrets, which are errors everywhere.

    | policy | exception |
    |---|---|

    """
      + PolicyException.all.map { "| [`\($0.code)`](#\(anchor($0.code))) | `.\($0.name)` |\n" }
      .joined()
      + codes.map(section).joined()
  }

  private func section(_ code: DiagnosticCode) -> String {
    var text = "\n## \(code.id)\n\n\(code.summary)\n"
    let facts = [severity(of: code), exception(of: code)].compactMap(\.self)
    if !facts.isEmpty { text += "\n" + facts.joined(separator: " ") + "\n" }
    if let example = examples[code.id] {
      text += "\n```text\n\(Self.asSpec(example))```\n"
    }
    return text
  }

  /// As the example has it, since one code can be either.
  private func severity(of code: DiagnosticCode) -> String? {
    let lines = (examples[code.id] ?? "").split(separator: "\n").filter {
      $0.hasSuffix("[\(code.id)]")
    }
    let isError = lines.contains { $0.contains("error: ") }
    let isWarning = lines.contains { $0.contains("warning: ") }
    switch (isError, isWarning) {
    case (true, true): return "An error or a warning."
    case (true, false): return "An error."
    case (false, true): return "A warning."
    case (false, false): return nil
    }
  }

  private func exception(of code: DiagnosticCode) -> String? {
    PolicyException.all.first { $0.code == code.id }.map {
      "Exception: `.allowing(.\($0.name), because: …)`."
    }
  }

  /// The anchor that Markdown readers give a heading.
  private func anchor(_ code: String) -> String { code.replacing(".", with: "") }

  /// The example with places in a spec, where the fixtures have those of their tests.
  private static func asSpec(_ example: String) -> String {
    example.replacing(/SwellKitTests\/[\w+]+\.swift:LINE(?:\+(\d+))?/) { match in
      "specs/Acme.swift:\(10 + (match.output.1.flatMap { Int($0) } ?? 0))"
    }
  }
}
