import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A right to a resource that none of the rule's API groups has: it grants nothing.
///
/// Only groups that Kubernetes itself serves are judged; what others add to theirs nobody knows.
struct UnknownResource: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unknownResource]

  /// What stands behind the `/` of a resource; source: the API reference of Kubernetes 1.36, and the kubelet's.
  private static let subresources: Set = [
    "approval", "attach", "binding", "checkpoint", "configz", "ephemeralcontainers", "eviction",
    "exec", "finalize", "finalizers", "healthz", "log", "metrics", "pods", "portforward", "proxy",
    "resize", "rollback", "scale", "spec", "stats", "status", "token",
  ]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let rights = kinds[object.identity.groupKind]?.facets.rights ?? []
    guard !rights.isEmpty else { return [] }
    let known = kinds.served.resources
    return rights.flatMap { $0.parts(of: object.tree) }.flatMap { rule -> [Diagnostic] in
      let groups = (rule.tree["apiGroups"]?.sequence ?? []).compactMap(\.string)
      let sets = groups.compactMap { known[$0] }
      guard !groups.isEmpty, sets.count == groups.count else { return [] }
      let all = sets.reduce(into: Set<String>()) { $0.formUnion($1) }
      let resources = rule.tree["resources"]?.sequence ?? []
      return resources.enumerated().compactMap { index, value in
        guard let name = value.string, let fault = Self.fault(of: name, all) else { return nil }
        let path = rule.path.appending("resources").appending(index)
        return diagnostic(fault, name, groups, all, known, at: path, of: object)
      }
    }
  }

  /// The part of a resource's name that nothing has.
  private static func fault(of name: String, _ all: Set<String>) -> Substring? {
    guard !name.isDynamic, !name.contains("*") else { return nil }
    let parts = name.split(separator: "/", maxSplits: 1)
    guard let resource = parts.first else { return nil }
    if !all.contains(String(resource)) { return resource }
    // a group of people, or of what a user is called, has parts of any name
    guard parts.count == 2, resource != "userextras" else { return nil }
    return subresources.contains(String(parts[1])) ? nil : parts[1]
  }

  private func diagnostic(
    _ fault: Substring,
    _ name: String,
    _ groups: [String],
    _ all: Set<String>,
    _ known: [String: Set<String>],
    at path: FieldPath,
    of object: ObjectNode
  ) -> Diagnostic {
    let resource = String(fault)
    let isPart = name != resource && !name.hasPrefix(resource + "/")
    let owners = known.filter { $0.value.contains(resource) }.keys.sorted()
    let places = groups.map { $0.isEmpty ? "the core group" : "'\($0)'" }.joined(separator: ", ")
    let help: String? =
      isPart
      ? Suggestion.help(for: resource, in: Self.subresources)
      : owners.first.map { "it is of group '\($0)'" }
        ?? Suggestion.help(for: resource, in: all)
    return Diagnostic(
      .unknownResource,
      isPart
        ? "no resource has a part '\(resource)', so that '\(name)' grants nothing"
        : "\(places) has no resource '\(resource)', so that the rule grants nothing for it",
      at: object.location(of: path),
      severity: .warning,
      object: object.identity.description,
      field: path.description,
      help: help ?? "take it away, or name the group that has it"
    )
  }
}

extension DiagnosticCode {
  static let unknownResource = DiagnosticCode(
    "policy.unknown-resource",
    "A role grants rights to a resource that its API group doesn't have.",
    why: """
      The API server accepts any text there and grants nothing, so that the program is refused at run \
      time: deployments are of 'apps', and the plural is meant. \
      Source: https://kubernetes.io/docs/reference/access-authn-authz/rbac/
      """,
    example: .swift(
      """
      ClusterRole("reader") { $0.rules = [.allow([.get], on: "deployments", group: "")] }
      """
    )
  )
}
