import Compiler
import Diagnostics
import Manifest
import PlatformDSL
import Rendering
import Resources
import YAML

/// A YAML list of what is there without being among the manifests that are verified.
///
/// ```yaml
/// - kind: Secret
///   name: registry-credentials
///   namespace: shop
///   keys: [.dockerconfigjson]
///   because: made by hand when the cluster was set up
/// - group: cert-manager.io
///   because: installed by another team
/// ```
/// An entry with a `kind` is an object, whose `name` and `namespace` may hold `*`; one with a `group` alone is every kind
/// of an API group. `keys` and `ports` say what it has; without them anything may be named.
enum ExternalFile {
  /// What the files declare, and every fault of theirs.
  static func objects(
    in paths: [String],
    relativeTo folder: String
  ) -> Diagnosed<[ExternalObject]> {
    var found: [ExternalObject] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      do throws(SystemFailure) {
        let bytes = try SystemCall.readFile(full, links: .followed)
        let read = YAMLReader.documents(in: bytes, path: path, dialect: .kubernetes)
        diagnostics += read.diagnostics
        for document in read.output {
          let objects = objects(of: document)
          found += objects.output
          diagnostics += objects.diagnostics
        }
      } catch {
        diagnostics.append(Diagnostic(.externalFile, "can't read '\(path)': \(error.reason)"))
      }
    }
    return Diagnosed(found, diagnostics)
  }

  private static func objects(of document: YAMLDocument) -> Diagnosed<[ExternalObject]> {
    guard let elements = document.value.sequence else {
      return Diagnosed([], [fault("the file holds \(document.value.typeName)", document, [])])
    }
    var found: [ExternalObject] = []
    var diagnostics: [Diagnostic] = []
    for (index, element) in elements.enumerated() {
      let here = FieldPath.Step.index(index)
      guard let entry = element.mapping else {
        diagnostics.append(fault("the entry is \(element.typeName)", document, [here]))
        continue
      }
      let unknown = entry.keys.filter { !fields.contains($0) }
      diagnostics += unknown.map { key in
        var fault = fault("an entry has no field '\(key)'", document, [here, .key(key)])
        fault.help =
          Suggestion.help(for: key, in: fields)
          ?? fault.help
        return fault
      }
      guard unknown.isEmpty else { continue }
      guard let reason = entry["because"]?.string, !reason.isEmpty else {
        diagnostics.append(
          fault("the entry doesn't say who makes it", document, [here], missing: "because")
        )
        continue
      }
      guard let pattern = pattern(of: entry) else {
        diagnostics.append(
          fault("the entry says neither kind and name nor group", document, [here])
        )
        continue
      }
      found.append(
        ExternalObject(
          pattern,
          because: reason,
          at: document.location(at: FieldPath([here]))
        )
      )
    }
    return Diagnosed(found, diagnostics)
  }

  private static let fields = [
    "because", "group", "keys", "kind", "name", "namespace", "ports",
  ]

  private static func pattern(of entry: Mapping) -> ObjectPattern? {
    let group = entry["group"]?.string ?? ""
    guard let kind = entry["kind"]?.string else {
      return group.isEmpty ? nil : .customResources(of: group)
    }
    guard let name = entry["name"]?.string else { return nil }
    var parts: [PartKind: [String]] = [:]
    for (field, part) in [("keys", PartKind.key), ("ports", .port)] {
      guard let names = entry[field]?.sequence else { continue }
      parts[part] = names.compactMap { $0.string ?? $0.integer.map(String.init) }
    }
    return ObjectPattern(
      .objects(GroupKind(group, kind), namespace: entry["namespace"]?.string, name: name),
      parts: parts
    )
  }

  private static func fault(
    _ message: String,
    _ document: YAMLDocument,
    _ steps: [FieldPath.Step],
    missing field: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .externalFile,
      message,
      at: document.location(at: FieldPath(steps)),
      field: field,
      help: "a list of entries with kind, name, namespace and because, or with group and because"
    )
  }
}

extension DiagnosticCode {
  static let externalFile = DiagnosticCode(
    "verify.external-file",
    "A file given with --external can't be read, or has an entry that says too little.",
    why: """
      Each entry promises that something exists in the cluster, and the linker believes it. So \
      an entry says what and why, and a misspelt field is an error instead of a promise about \
      nothing.
      """,
    example: .text(
      """
      - kind: Secret
        nam: typo
        because: made by hand
      """
    )
  )
}
