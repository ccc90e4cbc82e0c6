import Diagnostics
import Resources

/// `docs/diagnostics.md`: every code with its page.
struct DiagnosticPage {
  private let codes: [DiagnosticCode]
  private let messages: [String: String]

  /// - Parameters:
  ///   - codes: Ordered by name.
  ///   - messages: What is printed, by code.
  init(_ codes: [DiagnosticCode], messages: [String: String] = DiagnosticMessages.texts) {
    self.codes = codes
    self.messages = messages
  }

  /// The page in Markdown.
  var text: String {
    """
    # Diagnostics

    Everything that Swell can report, by its code. `bin/swell explain CODE` prints one entry. An error stops the run, and
    nothing is written; a warning is reported. In the messages `specs/Acme.swift` is a spec. This page is written by

    ```sh
    bin/swell codes --format markdown > docs/diagnostics.md
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

    An exception without a reason is an error; one that excepts nothing is a warning. In `swell verify` these policies are
    warnings, apart from secrets, which are errors everywhere.

    | policy | exception |
    |---|---|

    """
      + codes.compactMap { code in
        code.exception.map { "| [`\(code.id)`](#\(anchor(code.id))) | `.\($0)` |\n" }
      }
      .joined()
      + codes.map { "\n" + CodePage($0, message: messages[$0.id]).markdown }.joined()
  }

  /// The anchor that Markdown readers give a heading.
  private func anchor(_ code: String) -> String { code.replacing(".", with: "") }
}
