import ArgumentParser
import Diagnostics
import Manifest

/// How findings are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For a person, on standard error.
  case text
  /// One line of JSON on standard output.
  case json
  /// SARIF 2.1.0 on standard output, for code scanning.
  case sarif
  /// Workflow commands on standard output, which GitHub shows at the lines of a pull request.
  case github
}

/// Prints findings in one of the formats.
struct DiagnosticReport {
  private let format: ReportFormat
  private let console = Console.standard

  init(format: ReportFormat) { self.format = format }

  /// - Throws: ``OutputFailure``.
  func write(_ diagnostics: [Diagnostic]) throws {
    switch format {
    case .text: console.print(diagnostics)
    case .json:
      try console.output(JSONText.line(["diagnostics": .sequence(diagnostics.map(json))]))
    case .sarif: try console.output(JSONText.line(sarif(diagnostics)))
    case .github: try console.output(diagnostics.map(workflowCommand).joined())
    }
  }

  private func json(_ diagnostic: Diagnostic) -> Value {
    var value: Mapping = [
      "code": .string(diagnostic.code.id), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
    ]
    value["location"] = diagnostic.location.map(place)
    value["object"] = diagnostic.object.map(Value.string)
    value["field"] = diagnostic.field.map(Value.string)
    value["notes"] = .sequence(
      diagnostic.notesWithMaker.map { note in
        var value: Mapping = ["message": .string(note.message)]
        value["location"] = note.location.map(place)
        return .mapping(value)
      }
    )
    value["help"] = diagnostic.help.map(Value.string)
    return .mapping(value)
  }

  private func place(_ location: SourceLocation) -> Value {
    var value: Mapping = [
      "file": .string(file(of: location)), "line": .integer(location.line),
    ]
    value["column"] = location.column.map(Value.integer)
    return .mapping(value)
  }

  private func file(of location: SourceLocation) -> String {
    let text = console.text(of: location)
    let suffix = ":\(location.line)" + (location.column.map { ":\($0)" } ?? "")
    return String(text.dropLast(suffix.count))
  }

  // --- SARIF 2.1.0 (OASIS) ---

  private func sarif(_ diagnostics: [Diagnostic]) -> Value {
    let codes = Dictionary(diagnostics.map { ($0.code.id, $0.code) }) { first, _ in first }
    let rules = codes.sorted { $0.key < $1.key }.map { id, code -> Value in
      ["id": .string(id), "shortDescription": ["text": .string(code.summary)]]
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "swell", "version": .string(SwellVersion.current), "rules": .sequence(rules),
            ]
          ],
          "results": .sequence(diagnostics.map(result)),
        ]
      ],
    ]
  }

  private func result(_ diagnostic: Diagnostic) -> Value {
    var result: Mapping = [
      "ruleId": .string(diagnostic.code.id),
      "level": diagnostic.severity == .error ? "error" : "warning",
      "message": ["text": .string(sentence(of: diagnostic))],
    ]
    if let location = diagnostic.location { result["locations"] = [physical(location, nil)] }
    let related = diagnostic.notesWithMaker.compactMap { note in
      note.location.map { physical($0, note.message) }
    }
    if !related.isEmpty { result["relatedLocations"] = .sequence(related) }
    return .mapping(result)
  }

  private func physical(_ location: SourceLocation, _ message: String?) -> Value {
    var region: Mapping = ["startLine": .integer(location.line)]
    region["startColumn"] = location.column.map(Value.integer)
    var value: Mapping = [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(file(of: location))], "region": .mapping(region),
      ]
    ]
    value["message"] = message.map { ["text": .string($0)] }
    return .mapping(value)
  }

  private func sentence(of diagnostic: Diagnostic) -> String {
    var parts = [diagnostic.message]
    let subject = [diagnostic.object, diagnostic.field].compactMap(\.self).joined(separator: ", ")
    if !subject.isEmpty { parts.append(subject) }
    parts += diagnostic.notes.map(\.message)
    if let help = diagnostic.help { parts.append(help) }
    return parts.joined(separator: "\n")
  }

  // --- GitHub's workflow commands ---

  private func workflowCommand(_ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let location = diagnostic.location {
      properties.append("file=\(escaped(property: file(of: location)))")
      properties.append("line=\(location.line)")
      if let column = location.column { properties.append("col=\(column)") }
    }
    properties.append("title=\(escaped(property: diagnostic.code.id))")
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::"
      + "\(escaped(sentence(of: diagnostic)))\n"
  }

  /// Source: "Workflow commands" of GitHub Actions' documentation, and `@actions/core`.
  private func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func escaped(property text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
