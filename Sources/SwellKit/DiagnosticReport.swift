import ArgumentParser
import Compiler
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

  /// - Parameters:
  ///   - diagnostics: What was found; findings of one cause are printed as one.
  ///   - assumptions: What was taken for granted, which only JSON carries.
  ///   - notes: What was not judged, and why, which only JSON carries.
  /// - Throws: ``OutputFailure``.
  func write(_ diagnostics: [Diagnostic], assumptions: [String], notes: [String]) throws {
    let folded = FoldedDiagnostic.folding(diagnostics)
    switch format {
    case .text: console.print(diagnostics)
    case .json:
      try output(
        JSONText.line([
          "diagnostics": .sequence(folded.map(json)),
          "takenForGranted": .sequence(assumptions.map(Value.string)),
          "notJudged": .sequence(notes.map(Value.string)),
        ])
      )
    case .sarif: try output(JSONText.line(sarif(folded)))
    case .github: try output(folded.map { workflowCommand($0.diagnostic) }.joined())
    }
  }

  private func output(_ text: String) throws {
    try console.output(Credentials.masked(in: text))
  }

  /// The first finding of a cause, how many there are, and all others with their places.
  private func json(_ folded: FoldedDiagnostic) -> Value {
    guard case .mapping(var value) = json(folded.first) else { return .null }
    value["count"] = .integer(folded.count)
    value["others"] = .sequence(
      folded.others.map { other in
        var value: Mapping = ["message": .string(other.message)]
        value["location"] = other.location.map(place)
        value["object"] = other.object.map(Value.string)
        value["field"] = other.field.map(Value.string)
        return .mapping(value)
      }
    )
    return .mapping(value)
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

  private func sarif(_ diagnostics: [FoldedDiagnostic]) -> Value {
    let codes = Dictionary(diagnostics.map { ($0.first.code.id, $0.first.code) }) { $1 }
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

  private func result(_ folded: FoldedDiagnostic) -> Value {
    let diagnostic = folded.diagnostic
    var result: Mapping = [
      "ruleId": .string(diagnostic.code.id),
      "level": diagnostic.severity == .error ? "error" : "warning",
      "message": ["text": .string(sentence(of: diagnostic))],
      "occurrenceCount": .integer(folded.count),
      "partialFingerprints": ["swellFinding/v1": .string(BaselineEntry(folded.first).fingerprint)],
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
        "artifactLocation": ["uri": .string(file(of: location).asURI)], "region": .mapping(region),
      ]
    ]
    value["message"] = message.map { ["text": .string($0.printable)] }
    return .mapping(value)
  }

  private func sentence(of diagnostic: Diagnostic) -> String {
    let subject = [diagnostic.object, diagnostic.field].compactMap(\.self).joined(separator: ", ")
    var parts = [diagnostic.message]
    if !subject.isEmpty { parts.append(subject) }
    parts += diagnostic.notes.map(\.message)
    if let help = diagnostic.help { parts.append(help) }
    return parts.map(\.printable).joined(separator: "\n")
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
  ///
  /// By scalars: a carriage return and a line feed are one character of Swift's, which equals neither.
  private func escaped(_ text: String, with escapes: [Unicode.Scalar: String] = [:]) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default:
        if let escape = escapes[scalar] {
          result += escape
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private func escaped(property text: String) -> String {
    escaped(text.printable, with: [":": "%3A", ",": "%2C"])
  }
}

extension String {
  /// A path as a reference of RFC 3986: what may not stand in a path is percent-encoded, also the colon, which would end a
  /// scheme.
  fileprivate var asURI: String {
    utf8.reduce(into: "") { result, byte in
      let isPlain =
        byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
        || (0x30...0x39).contains(byte) || "-._~/!$&'()*+,;=@".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }
}
