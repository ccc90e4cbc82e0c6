import Diagnostics
import Manifest
import PlatformDSL

/// One object that stands twice among manifests that no spec declares and that are applied together.
struct RepeatedManifest: PlatformPolicy {
  let codes: [DiagnosticCode] = [.duplicateObject]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    // of a spec's objects it is certain which Application renders them: DuplicateObject
    guard graph.setting == nil else { return [] }
    return graph.applications.flatMap { Self.diagnostics(for: $0.objects) }
      + Self.diagnostics(for: graph.unmanaged.objects, areTogether: false)
  }

  /// - Parameter areTogether: Whether it is certain that all are applied; if not, folders may be alternatives.
  private static func diagnostics(
    for records: [ObjectRecord],
    areTogether: Bool = true
  ) -> [Diagnostic] {
    var first: [ObjectIdentity.Key: ObjectRecord] = [:]
    return records.compactMap { record in
      guard let other = first.updateValue(record, forKey: record.identity.key),
        // what two kustomizations take in of one base, and what is written twice in the same words
        record.location != other.location,
        record.digest != other.digest || record.location?.file == other.location?.file
      else { return nil }
      let isCertain = areTogether || record.location?.folder == other.location?.folder
      return Diagnostic(
        .duplicateObject,
        isCertain
          ? "\(record.identity) is declared twice among manifests that are applied together"
          : "\(record.identity) is declared twice, in folders that may be alternatives",
        at: record.location,
        severity: isCertain ? .error : .warning,
        object: record.identity.description,
        notes: [.init("the other declaration is here", at: other.location)],
        help:
          "rename or remove one of the two"
      )
    }
  }
}

extension SourceLocation {
  fileprivate var folder: String { file.folder }
}
