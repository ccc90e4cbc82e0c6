import Diagnostics
import Resources

/// What a code means: the fault, why it matters, an example, what is printed, how to make an exception.
struct CodePage {
  private let code: DiagnosticCode
  private let message: String?

  /// - Parameter message: What the example prints; by default what the product's own tests recorded.
  init(_ code: DiagnosticCode, message: String? = nil) {
    self.code = code
    self.message = (message ?? DiagnosticMessages.texts[code.id]).map(Self.asSpec)
  }

  /// The page for a terminal.
  var text: String {
    var parts = [
      code.id, code.summary, "Why\n" + indented(wrapped(code.why)),
      "Example\n" + indented(code.example.text),
    ]
    if let message { parts.append("Message\n" + indented(message)) }
    if let exception = code.exception {
      parts.append(
        """
        Exception
          in a spec: .allowing(.\(exception), because: "…")
          in a manifest, as an annotation: \(PolicyException.annotation): "\(code.id): …"
        """
      )
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The section of `docs/diagnostics.md`.
  var markdown: String {
    var text = """
      ## \(code.id)

      \(code.summary)

      \(wrapped(code.why))

      """
    let exception = code.exception.map { "Exception: `.allowing(.\($0), because: …)`." }
    let facts = [severity, exception].compactMap(\.self)
    if !facts.isEmpty { text += "\n" + facts.joined(separator: " ") + "\n" }
    text += "\n```\(code.example.language.rawValue)\n\(code.example.text)\n```\n"
    if let message { text += "\n```text\n\(message)```\n" }
    return text
  }

  /// As the message has it, since one code can be either.
  private var severity: String? {
    let lines = (message ?? "").split(separator: "\n").filter { $0.hasSuffix("[\(code.id)]") }
    let isError = lines.contains { $0.contains("error: ") }
    let isWarning = lines.contains { $0.contains("warning: ") }
    switch (isError, isWarning) {
    case (true, true): return "An error or a warning."
    case (true, false): return "An error."
    case (false, true): return "A warning."
    case (false, false): return nil
    }
  }

  /// The message with places in a spec, where the fixtures have those of their tests.
  private static func asSpec(_ message: String) -> String {
    message.replacing(/SwellKitTests\/[\w+]+\.swift:LINE(?:\+(\d+))?/) { match in
      "specs/Acme.swift:\(10 + (match.output.1.flatMap { Int($0) } ?? 0))"
    }
  }

  private func wrapped(_ text: String, width: Int = 96) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
      .trimming { $0 == "\n" }.description
  }
}
