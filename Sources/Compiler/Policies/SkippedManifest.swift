import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A text that makes Argo CD leave out the whole file.
///
/// Source: Argo CD v3.5, `reposerver/repository`: a file that contains the marker anywhere is not read.
struct SkippedManifest: ObjectPolicy {
  let codes: [DiagnosticCode] = [.skippedManifest]

  private static let marker = "+argocd:skip-file-rendering"

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let tree = Value.mapping(object.tree)
    // the path is looked for only where there is something to find
    guard Self.holdsMarker(tree), let path = Self.place(in: tree) else { return [] }
    return [
      Diagnostic(
        .skippedManifest,
        "the manifest holds '\(Self.marker)', and Argo CD skips every file that does",
        at: object.location,
        object: object.identity.description,
        field: FieldPath(path).description,
        help: "break the text up, or leave the object out of the spec"
      )
    ]
  }

  private static func holdsMarker(_ value: Value) -> Bool {
    switch value {
    case .string(let text): holdsMarker(text)
    case .sequence(let elements): elements.contains(where: holdsMarker)
    case .mapping(let mapping):
      mapping.entries.contains { holdsMarker($0.key) || holdsMarker($0.value) }
    case .null, .bool, .integer, .double: false
    }
  }

  private static func place(in value: Value) -> [FieldPath.Step]? {
    switch value {
    case .string(let text): return holdsMarker(text) ? [] : nil
    case .sequence(let elements):
      for (index, element) in elements.enumerated() {
        if let rest = place(in: element) { return [.index(index)] + rest }
      }
      return nil
    case .mapping(let mapping):
      for entry in mapping.entries {
        if holdsMarker(entry.key) { return [.key(entry.key)] }
        if let rest = place(in: entry.value) { return [.key(entry.key)] + rest }
      }
      return nil
    case .null, .bool, .integer, .double: return nil
    }
  }

  /// Nearly every text is too short or has no plus, which is much cheaper to see.
  private static func holdsMarker(_ text: String) -> Bool {
    guard text.utf8.count >= marker.utf8.count else { return false }
    var text = text
    return text.withUTF8 { $0.holds(UInt8(ascii: "+")) } && text.contains(marker)
  }
}

extension DiagnosticCode {
  static let skippedManifest = DiagnosticCode(
    "policy.skipped-manifest",
    "A manifest contains the text that makes Argo CD skip its file.",
    why: """
      Argo CD leaves out every file that contains `+argocd:skip-file-rendering`, in any \
      position. The object would never be applied; if it exists already, it would be pruned. \
      Source: Argo CD, `reposerver/repository`.
      """,
    example: .swift(
      """
      ConfigMap("c") { $0.data = ["note": "see +argocd:skip-file-rendering"] }
      """
    )
  )
}
