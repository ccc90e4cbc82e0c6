import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A sync option that Argo CD doesn't know, on an object or in an Application: it has no effect, and nobody says so.
///
/// Source: Argo CD v3.5, `gitops-engine/pkg/sync/common` and its page on sync options.
struct UnknownSyncOption: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unknownSyncOption]

  private static let known: [String: Set<String>] = {
    var known: [String: Set<String>] = [
      "Prune": ["true", "false", "confirm"], "Delete": ["true", "false", "confirm"],
      "PrunePropagationPolicy": ["foreground", "background", "orphan"],
    ]
    for name in [
      "ApplyOutOfSyncOnly", "ClientSideApplyMigration", "ControllerReferencesOnly",
      "CreateNamespace", "FailOnSharedResource", "Force", "PruneLast", "Replace",
      "RespectIgnoreDifferences", "ServerSideApply", "SkipDryRunOnMissingResource", "Validate",
    ] { known[name] = ["true", "false"] }
    return known
  }()

  private static let annotation = FieldPath([
    .key("metadata"), .key("annotations"), .key("argocd.argoproj.io/sync-options"),
  ])

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let tree = Value.mapping(object.tree)
    if let text = tree[Self.annotation]?.string {
      for option in text.split(separator: ",") {
        found += Self.fault(of: String(option.trimming(while: \.isWhitespace))).map {
          diagnostic($0, Self.annotation, object)
        }
      }
    }
    guard let root = object.applicationPath else { return found }
    let path = FieldPath(root.steps + [.key("spec"), .key("syncPolicy"), .key("syncOptions")])
    for (index, option) in (tree[path]?.sequence ?? []).enumerated() {
      guard let text = option.string else { continue }
      found += Self.fault(of: text).map { diagnostic($0, path.appending(index), object) }
    }
    return found
  }

  private func diagnostic(
    _ fault: Fault,
    _ path: FieldPath,
    _ object: ObjectNode
  ) -> Diagnostic {
    Diagnostic(
      .unknownSyncOption,
      fault.message,
      at: object.location(of: path),
      severity: .warning,
      object: object.identity.description,
      field: path.description,
      help: fault.help
    )
  }

  /// What is wrong with an option.
  struct Fault {
    let message: String
    let help: String
  }

  static func fault(of option: String) -> [Fault] {
    guard !option.isEmpty, !option.isDynamic else { return [] }
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let message = "'\(option)' is no sync option that Argo CD knows, and has no effect"
    guard let values = known[parts[0]] else {
      let same = known.keys.sorted().first { $0.lowercased() == parts[0].lowercased() }
      let nearest = same ?? Suggestion.closest(to: parts[0], in: known.keys.sorted())
      return [
        Fault(
          message: message,
          help: nearest.map { "did you mean '\($0)=\(parts.count > 1 ? parts[1] : "true")'?" }
            ?? "take it away, or write one of Argo CD's sync options"
        )
      ]
    }
    guard parts.count < 2 || !values.contains(parts[1]) else { return [] }
    let list = values.sorted().map { "'\(parts[0])=\($0)'" }.joined(separator: " or ")
    return [Fault(message: message, help: "write \(list)")]
  }
}

/// The same of a platform's own Applications.
struct UnknownApplicationSyncOption: PlatformPolicy {
  let codes: [DiagnosticCode] = [.unknownSyncOption]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    // of verified manifests the objects are judged, with the place of the option
    guard graph.setting != nil else { return [] }
    return graph.applications.flatMap { application in
      application.node.syncPolicy.options.flatMap { option in
        UnknownSyncOption.fault(of: option.text).map { fault in
          Diagnostic(
            .unknownSyncOption,
            "Application '\(application.node.name)': \(fault.message)",
            at: application.node.location,
            severity: .warning,
            help: fault.help
          )
        }
      }
    }
  }
}

extension ObjectNode {
  /// Where an Application stands in the manifest: at its root, or as an ApplicationSet's template; nil for other objects.
  var applicationPath: FieldPath? {
    switch identity.groupKind {
    case .argoApplication: FieldPath()
    case .argoApplicationSet: FieldPath([.key("spec"), .key("template")])
    default: nil
    }
  }
}

extension DiagnosticCode {
  static let unknownSyncOption = DiagnosticCode(
    "policy.unknown-sync-option",
    "A sync option is none that Argo CD knows, so that it has no effect.",
    why: """
      Argo CD compares options as whole texts and passes over every other one without a word. An \
      object that should never be pruned is pruned all the same.
      """,
    example: .swift(
      """
      ConfigMap("settings") {
        $0.metadata.annotations["argocd.argoproj.io/sync-options"] = "Prun=false"
      }
      """
    )
  )
}
