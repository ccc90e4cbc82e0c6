import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An object of a kind, or of a version of one, that the API server's own groups don't have.
///
/// A group of definitions may have any kind: ``UndefinedKind`` judges those.
struct UnservedKind: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unservedKind]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let identity = object.identity
    let kind = identity.groupKind
    guard let inGroup = kinds.served.kinds(in: kind.group) else { return [] }
    let versions = kinds.served.versions(of: kind)
    guard !versions.contains(identity.version) else { return [] }
    // a typed list has no kind of its own in the tables
    if kind.kind.hasSuffix("List"), inGroup.contains(String(kind.kind.dropLast(4))) { return [] }
    let group = kind.group.isEmpty ? "the core group" : "group '\(kind.group)'"
    let version = kind.group.isEmpty ? identity.version : "\(kind.group)/\(identity.version)"
    let message: String
    if let removal = kinds.served.removal(of: kind, version: identity.version) {
      message =
        "kind \(kind.kind) is not served as '\(version)' since Kubernetes \(removal.release)"
    } else if versions.isEmpty {
      message = "\(group) of Kubernetes has no kind '\(kind.kind)'"
    } else {
      message = "kind \(kind.kind) is not served as '\(version)'"
    }
    return [
      Diagnostic(
        .unservedKind,
        message,
        at: object.location(of: FieldPath([.key(versions.isEmpty ? "kind" : "apiVersion")])),
        object: identity.description,
        field: versions.isEmpty ? "kind" : "apiVersion",
        help: help(for: kind, inGroup, kinds.served)
      )
    ]
  }

  private func help(for kind: GroupKind, _ inGroup: Set<String>, _ served: ServedKinds) -> String {
    let elsewhere = served.apiVersions(ofKind: kind.kind)
    if !elsewhere.isEmpty {
      return "write 'apiVersion: \(elsewhere.joined(separator: "' or '"))'"
    }
    return Suggestion.help(for: kind.kind, in: inGroup.sorted())
      ?? "no definition can add a kind to the group: correct the kind or the group"
  }
}

extension DiagnosticCode {
  static let unservedKind = DiagnosticCode(
    "policy.unserved-kind",
    "An object is of a kind or version that Kubernetes itself doesn't serve.",
    why: """
      The API server rejects the object with "no matches for kind", which fails the sync of the \
      whole Application. Only the API server adds kinds to its own groups, such as `apps`, and \
      each release may drop versions. \
      Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
      """,
    example: .swift(
      """
      UnstructuredObject("web", apiVersion: "extensions/v1beta1", kind: "Ingress", namespace: "a")
      """
    )
  )
}
