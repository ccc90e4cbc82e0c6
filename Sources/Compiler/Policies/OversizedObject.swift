import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// An object that is too large for the annotation in which a client-side apply keeps a copy of it.
///
/// Source: the limit of all annotations in apimachinery (`TotalAnnotationSizeLimitB`), and argo-cd#8128.
struct OversizedObject: ApplicationPolicy {
  let codes: [DiagnosticCode] = [.oversizedObject]

  private static let limit = 262_144

  func diagnostics(for object: ObjectNode, in application: ApplicationNode) -> [Diagnostic] {
    let size = Value.mapping(object.tree).jsonSize
    guard size > Self.limit, !application.syncPolicy.options.contains(where: Self.isEnough) else {
      return []
    }
    let annotations = object.tree["metadata"]?.mapping?["annotations"]?.mapping
    let own = annotations?[ObjectMeta.syncOptionsAnnotation]?.string ?? ""
    guard !own.split(separator: ",").contains(where: { Self.isEnough(.custom(String($0))) }) else {
      return []
    }
    return [
      Diagnostic(
        .oversizedObject,
        "the object has \(size) bytes, and Argo CD keeps a copy of what it applies in an annotation, "
          + "which may have \(Self.limit)",
        at: object.location,
        object: object.identity.description,
        notes: [.init("Application '\(application.name)' syncs it", at: application.location)],
        help: "give the Application the sync option .serverSideApply, or the object the annotation "
          + "\(ObjectMeta.syncOptionsAnnotation): ServerSideApply=true"
      )
    ]
  }

  private static func isEnough(_ option: SyncOption) -> Bool {
    let text = option.text.filter { !$0.isWhitespace }
    return text == "ServerSideApply=true" || text == "Replace=true"
  }
}

extension Value {
  /// How many bytes the value has as JSON, but for escapes, of which long texts have few.
  fileprivate var jsonSize: Int {
    switch self {
    case .null: 4
    case .bool(let flag): flag ? 4 : 5
    case .integer(let number): number.magnitude < 10 ? 1 : "\(number)".utf8.count
    case .double: 8
    case .string(let text): text.utf8.count + 2
    case .sequence(let elements): elements.reduce(1 + max(1, elements.count)) { $0 + $1.jsonSize }
    case .mapping(let mapping):
      mapping.entries.reduce(1 + max(1, mapping.count)) {
        $0 + $1.key.utf8.count + 3 + $1.value.jsonSize
      }
    }
  }
}

extension DiagnosticCode {
  static let oversizedObject = DiagnosticCode(
    "policy.oversized-object",
    "An object is larger than a client-side apply can keep; its Application needs ServerSideApply=true.",
    why: """
      A client-side apply stores the whole manifest in the annotation \
      `kubectl.kubernetes.io/last-applied-configuration`, and annotations have at most 262,144 \
      bytes. The sync fails with "metadata.annotations: Too long". Large \
      CustomResourceDefinitions and dashboards are the usual case (argo-cd#8128).
      """,
    example: .swift(
      """
      ConfigMap("c") { $0.data = ["notes": String(repeating: "lorem ", count: 50_000)] }
      """
    )
  )
}
