import Diagnostics
import Manifest
import Rendering
import YAML

/// The findings that were there when a team began to verify: a file of theirs, so that only new ones fail.
///
/// ```json
/// {"version": 1, "findings": [
/// {"code": "link.unresolved", "object": "Pod shop/web", "field": "spec.serviceAccountName", "message": "…"}
/// ]}
/// ```
struct Baseline {
  /// How often each finding was there.
  private let entries: [BaselineEntry: Int]

  /// What a baseline makes of the findings of a run.
  struct Comparison {
    /// The findings that it doesn't have.
    let new: [Diagnostic]
    /// How many findings it has.
    let known: Int
    /// How many of its findings are gone.
    let gone: Int
  }

  /// The baseline that has these findings.
  init(of diagnostics: [Diagnostic]) {
    entries = Dictionary(diagnostics.map { (BaselineEntry($0), 1) }, uniquingKeysWith: +)
  }

  /// Reads a file; nil if there is none.
  ///
  /// - Throws: `DiagnosticList` if it can't be read or is no baseline.
  init?(path: String, in folder: String) throws(DiagnosticList) {
    let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    guard SystemCall.type(of: full) != nil else { return nil }
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try SystemCall.readFile(full, links: .followed)
    } catch {
      throw Self.fault("can't read '\(path)': \(error.reason)", at: nil)
    }
    let read = YAMLReader.documents(in: bytes, path: path, dialect: .core)
    guard !read.diagnostics.hasErrors else { throw DiagnosticList(read.diagnostics) }
    guard let document = read.output.first, let tree = document.value.mapping,
      tree["version"] == 1, let findings = tree["findings"]?.sequence
    else {
      let place = SourceLocation(path: path, line: 1, column: 1)
      throw Self.fault("'\(path)' is no baseline of version 1", at: place)
    }
    var entries: [BaselineEntry: Int] = [:]
    for (index, finding) in findings.enumerated() {
      guard let value = finding.mapping, let entry = BaselineEntry(value) else {
        let place = document.location(at: FieldPath([.key("findings"), .index(index)]))
        throw Self.fault("a finding has no 'code' or no 'message'", at: place)
      }
      entries[entry, default: 0] += max(value["count"]?.integer ?? 1, 1)
    }
    self.entries = entries
  }

  /// Takes the findings out that it has, each as often as it has it.
  func comparison(with diagnostics: [Diagnostic]) -> Comparison {
    var open = entries
    var new: [Diagnostic] = []
    for diagnostic in diagnostics {
      let entry = BaselineEntry(diagnostic)
      if let count = open[entry], count > 0 {
        open[entry] = count - 1
      } else {
        new.append(diagnostic)
      }
    }
    return Comparison(
      new: new,
      known: diagnostics.count - new.count,
      gone: open.values.reduce(0, +)
    )
  }

  /// The file, with one finding a line in their order, so that a change to it can be reviewed.
  var text: String {
    let lines = entries.sorted { $0.key < $1.key }.map { entry, count in
      String(JSONText.line(entry.value(count: count)).dropLast())
    }
    return "{\"version\": 1, \"findings\": [\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  /// - Throws: `DiagnosticList` if the operating system refuses.
  func write(to path: String, in folder: String) throws(DiagnosticList) {
    let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    do throws(SystemFailure) {
      try SystemCall.replaceFile(full, with: Array(text.utf8))
    } catch {
      throw Self.fault("can't write '\(path)': \(error.reason)", at: nil)
    }
  }

  private static func fault(_ message: String, at location: SourceLocation?) -> DiagnosticList {
    DiagnosticList([
      Diagnostic(
        .baselineFile,
        message,
        at: location,
        help: "write a new one with --update-baseline"
      )
    ])
  }
}

extension DiagnosticCode {
  static let baselineFile = DiagnosticCode(
    "verify.baseline-file",
    "A file given with --baseline can't be read, or is no baseline.",
    why: """
      A baseline says which findings don't fail. One that is read in part would hide findings, or \
      report all of them.
      """,
    example: .text(
      """
      {"version": 1, "findings": [{"code": "link.unresolved"}]}
      """
    )
  )
}
