import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A hook, or a hook's delete policy, that Argo CD doesn't know.
///
/// Source: gitops-engine, `pkg/sync/hook`: the annotation alone makes an object a hook, and of the list only known types
/// count. They are read as they are written, upper and lower case.
struct UnknownHook: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unknownHook]

  private static let hooks = [
    "PreSync", "Sync", "PostSync", "SyncFail", "Skip", "PreDelete", "PostDelete",
  ]
  private static let policies = ["HookSucceeded", "HookFailed", "BeforeHookCreation"]
  private static let hook = "argocd.argoproj.io/hook"
  private static let policy = "argocd.argoproj.io/hook-delete-policy"

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let annotations = object.tree["metadata"]?.mapping?["annotations"]?.mapping else {
      return []
    }
    return hookFaults(annotations, object) + policyFaults(annotations, object)
  }

  private func hookFaults(_ annotations: Mapping, _ object: ObjectNode) -> [Diagnostic] {
    guard let text = annotations[Self.hook]?.string, !text.isDynamic else { return [] }
    let types = Self.elements(of: text)
    let unknown = types.filter { !Self.hooks.contains($0) }
    // without one that is known, Helm's hooks count
    let isApplied = types.count > unknown.count || annotations["helm.sh/hook"] != nil
    guard !unknown.isEmpty || types.isEmpty else { return [] }
    let consequence =
      isApplied
      ? "Argo CD passes over it" : "Argo CD never applies the \(object.identity.kind)"
    return [
      fault(
        "'\(unknown.first ?? text)' is no hook that Argo CD knows: \(consequence)",
        Self.hook,
        severity: isApplied ? .warning : .error,
        object,
        help: Self.help(for: unknown.first ?? "", among: Self.hooks)
      )
    ]
  }

  private func policyFaults(_ annotations: Mapping, _ object: ObjectNode) -> [Diagnostic] {
    guard let text = annotations[Self.policy]?.string, !text.isDynamic else { return [] }
    return Self.elements(of: text).filter { !Self.policies.contains($0) }.map { unknown in
      fault(
        "'\(unknown)' is no delete policy that Argo CD knows: it passes over it",
        Self.policy,
        severity: .warning,
        object,
        help: Self.help(for: unknown, among: Self.policies)
      )
    }
  }

  private static func elements(of text: String) -> [String] {
    text.split(separator: ",").map { String($0.trimming(while: \.isWhitespace)) }
      .filter { !$0.isEmpty }
  }

  private static func help(for unknown: String, among known: [String]) -> String {
    let same = known.first { $0.lowercased() == unknown.lowercased() }
    return (same ?? Suggestion.closest(to: unknown, in: known)).map { "did you mean '\($0)'?" }
      ?? "write one of \(known.joined(separator: ", "))"
  }

  private func fault(
    _ message: String,
    _ annotation: String,
    severity: Diagnostic.Severity,
    _ object: ObjectNode,
    help: String
  ) -> Diagnostic {
    let path = FieldPath([.key("metadata"), .key("annotations"), .key(annotation)])
    return Diagnostic(
      .unknownHook,
      message,
      at: object.location(of: path),
      severity: severity,
      object: object.identity.description,
      field: path.description,
      help: help
    )
  }
}

extension DiagnosticCode {
  static let unknownHook = DiagnosticCode(
    "policy.unknown-hook",
    "A hook annotation names no hook or delete policy that Argo CD knows.",
    why: """
      The annotation alone makes an object a hook. One of no known type belongs to no phase of a \
      sync: it is never applied, and the sync succeeds (argo-cd#2147). A delete policy that isn't \
      known is passed over, and the hook stays until the next one replaces it.
      """,
    example: .swift(
      """
      ConfigMap("settings") {
        $0.metadata.annotations["argocd.argoproj.io/hook"] = "PreSynk"
      }
      """
    )
  )
}
