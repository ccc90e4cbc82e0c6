import Manifest
import Resources

extension PolicyRule {
  /// Lets a subject do something with objects.
  ///
  /// ```swift
  /// $0.rules = [
  ///   .allow(.readOnly, on: "pods", "pods/log"),
  ///   .allow([.get], on: "secrets", named: ["org-secrets"]),
  ///   .allow(.readOnly + .write, on: "deployments", group: "apps"),
  /// ]
  /// ```
  ///
  /// - Parameters:
  ///   - resource: A kind as URLs write it, plural and lower case; a subresource behind a slash.
  ///   - others: More of them.
  ///   - group: The kinds' API group; by default the core group.
  ///   - names: Objects by name; none means all. A creation can't be limited by name, but for a subresource, whose object is in
  ///     the URL; a list is allowed only where it asks for one object by its name (`metadata.name=`).
  public static func allow(
    _ verbs: [RBACVerb],
    on resource: String,
    _ others: String...,
    group: String = "",
    named names: [String] = []
  ) -> PolicyRule {
    .allow(verbs, on: [resource] + others, group: group, named: names)
  }

  /// Lets a subject do something with objects of kinds that come as data.
  ///
  /// - Parameters:
  ///   - resources: Kinds as URLs write them, plural and lower case; a subresource behind a slash.
  ///   - group: The kinds' API group; by default the core group.
  ///   - names: Objects by name; none means all. A creation can't be limited by name, but for a subresource, whose object is in
  ///     the URL; a list is allowed only where it asks for one object by its name (`metadata.name=`).
  public static func allow(
    _ verbs: [RBACVerb],
    on resources: [String],
    group: String = "",
    named names: [String] = []
  ) -> PolicyRule {
    var rule = PolicyRule(verbs: verbs.map(\.text), apiGroups: [group], resources: resources)
    if !names.isEmpty { rule.resourceNames = names }
    if verbs.isEmpty { rule.refuse("verbs", because: "a rule without verbs allows nothing") }
    if resources.isEmpty {
      rule.refuse("resources", because: "a rule without resources allows nothing")
    }
    let isOfObjects = resources.contains { !$0.contains("/") }
    for verb in [RBACVerb.create, .deleteCollection]
    where isOfObjects && !names.isEmpty && verbs.contains(verb) {
      let reason = "'\(verb.text)' can't be limited by name: the name isn't known to the request"
      rule.refuse("resourceNames", because: reason)
    }
    return rule
  }

  /// Lets a subject of a ClusterRole ask paths of the API server that are no objects, such as `/metrics`.
  ///
  /// A `*` at a path's end stands for everything behind it.
  public static func allow(
    _ verbs: [RBACVerb],
    path: String,
    _ others: String...
  ) -> PolicyRule {
    PolicyRule(verbs: verbs.map(\.text), nonResourceURLs: [path] + others)
  }
}
