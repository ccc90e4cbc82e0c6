import Manifest

/// Some of what the bootstrap builds, by kind: what one step of it takes.
struct BootstrapSelection: Sendable, Hashable {
  /// What others need to exist: namespaces and definitions.
  static let foundations = BootstrapSelection(of: definitions.kinds + ["Namespace"])
  /// What makes kinds known.
  static let definitions = BootstrapSelection(of: ["CustomResourceDefinition"])
  /// Everything but the foundations.
  static let rest = BootstrapSelection(of: foundations.kinds, isInverted: true)
  /// What runs pods, and says when they are up to date.
  static let workloads = BootstrapSelection(of: ["Deployment", "StatefulSet"])

  private let kinds: [String]
  private let isInverted: Bool

  private init(of kinds: [String], isInverted: Bool = false) {
    self.kinds = kinds
    self.isInverted = isInverted
  }

  func contains(_ object: Mapping) -> Bool {
    kinds.contains(object["kind"]?.string ?? "") != isInverted
  }

  /// The same choice among the documents of a YAML stream whose top-level keys stand at the line's beginning, as
  /// Kustomize writes them.
  var filter: ShellCommand {
    let pattern = #"/(^|\n)kind: (\#(kinds.sorted().joined(separator: "|")))(\n|$)/"#
    return ShellCommand(
      "awk",
      ["-v", #"RS=\n---\n"#, "-v", #"ORS=\n---\n"#, isInverted ? "!" + pattern : pattern]
    )
  }
}
