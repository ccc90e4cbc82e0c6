import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A sync-wave annotation that Argo CD would silently take as something else.
///
/// Source: gitops-engine's `syncwaves` reads it with Go's `strconv.Atoi`, falls back to the Helm hook's weight, then to 0;
/// an annotation that is no string makes the API server refuse the object.
struct WaveAnnotation: ObjectPolicy {
  let codes: [DiagnosticCode] = [.waveAnnotation]

  private static let path = FieldPath([
    .key("metadata"), .key("annotations"), .key(ObjectMeta.syncWaveAnnotation),
  ])

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let value = Value.mapping(object.tree)[Self.path] else { return [] }
    if let text = value.string, Int(text) != nil { return [] }
    let message: String
    let help: String
    switch value {
    case .string(let text):
      message = "sync wave '\(text)' is not a whole number, and Argo CD would take it as 0"
      help = "write it as a number, such as \"10\", or use .wave(10)"
    case .integer(let wave):
      message = "sync wave \(wave) is a number, and annotations hold strings only"
      help = "write it as \"\(wave)\", or use .wave(\(wave))"
    default:
      message = "the sync wave is \(value.typeName), and annotations hold strings only"
      help = "write it as a number in quotes, such as \"10\""
    }
    return [
      Diagnostic(
        .waveAnnotation,
        message,
        at: object.location,
        object: object.identity.description,
        field: Self.path.description,
        help: help
      )
    ]
  }
}

extension DiagnosticCode {
  static let waveAnnotation = DiagnosticCode(
    "policy.wave-annotation",
    "A sync-wave annotation is not a whole number in quotes; Argo CD would silently take it as 0.",
    why: """
      Argo CD parses the annotation as an integer and falls back to 0 without a message \
      (gitops-engine, `syncwaves`), so the object is applied too early. An annotation that isn't \
      a string makes the API server reject the object.
      """,
    example: .swift(
      """
      ConfigMap("text") {
        $0.metadata.annotations["argocd.argoproj.io/sync-wave"] = "first"
      }
      """
    )
  )
}
