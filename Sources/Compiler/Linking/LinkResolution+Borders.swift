import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What is there, and is closed; what is selected by labels; what two claim.
extension LinkResolution {
  /// Whether the object lets the one pass that refers to it, and has the parts that others add.
  mutating func judge(_ need: ObjectNeed, _ definition: ObjectDefinition) {
    guard let border = need.border, border.isJudgedLate else { return }
    diagnostics += MissingPart.diagnostics(for: need, addedTo: definition, border.parts)
    if let grant = border.grant, !table.lets(need.user, referTo: need.target, by: grant) {
      let doubt =
        !leniency.knowsEverything
        ? sources.doubt(about: need.target.namespace) ?? doubts?.reason(for: need) : nil
      diagnostics.append(ClosedBorder.notGranted(need, by: grant, doubt: doubt))
    }
    if let crossing = border.crossing, let program = table.switches[crossing], !program.isOpen {
      diagnostics.append(ClosedBorder.notFollowed(need, program))
    }
    if let entry = border.entry {
      let namespace = ObjectIdentity.Key(
        groupKind: .namespace,
        namespace: nil,
        name: need.user.namespace ?? ""
      )
      let labels = table[namespace]?.element.labels
      // of several declarations, such as examples beside each other, one that takes it is enough
      let faults = table.declarations(of: need.target).map {
        ClosedBorder.notAdmitted(need, entry, to: $0, labels: labels)
      }
      if faults.allSatisfy({ $0 != nil }), let fault = faults.first {
        diagnostics += [fault].compactMap(\.self)
      }
    }
  }

  /// Whether anything is known of a namespace.
  mutating func holds(namespace: String?) -> Bool {
    guard let namespace else { return true }
    return known.holds(namespace: namespace)
  }

  /// Judges what objects select by labels, and what they claim, once all of them are known.
  ///
  /// - Complexity: O(*n*) in the labels of all, and in what is selected.
  mutating func resolveSelectionsAndClaims(of graph: ResourceGraph) {
    var selections: [SelectionNeed] = []
    var claims: [ObjectClaim] = []
    for id in cluster.applications {
      selections += graph[id].content.links.selections
      claims += graph[id].content.links.claims
    }
    if cluster.isHome {
      selections += graph.unmanaged.links.selections
      claims += graph.unmanaged.links.claims
    }
    diagnostics += ContestedClaim.diagnostics(for: claims)
    var indexes: [SelectionRule.Target: LabelIndex] = [:]
    for selection in selections {
      let index = indexes[selection.target] ?? LabelIndex(selection.target, table, kinds)
      indexes[selection.target] = index
      resolve(selection, index)
    }
  }

  private mutating func resolve(_ need: SelectionNeed, _ index: LabelIndex) {
    let found = index.matches(need.selector, in: need.namespaces)
    guard !found.isEmpty else {
      guard !isProvided(need) else { return }
      guard let namespaces = need.namespaces else {
        assumptions.append("what '\(need.selector)' selects exists in some namespace")
        return
      }
      if !leniency.knowsEverything,
        let namespace = namespaces.first(where: {
          $0 != need.user.namespace && !holds(namespace: $0)
        })
      {
        assumptions.append("what '\(need.selector)' selects exists in namespace '\(namespace)'")
        return
      }
      if let namespace = namespaces.first(where: isSystem) {
        assumptions.append("what '\(need.selector)' selects exists in namespace '\(namespace)'")
        return
      }
      diagnostics.append(
        SelectsNothing.diagnostic(
          for: need,
          among: index.examples(in: need.namespaces),
          doubt: doubt(about: need, index)
        )
      )
      return
    }
    let names = found.reduce(into: Set<String>?.some([])) { names, element in
      if let parts = element.parts { names?.formUnion(parts) } else { names = nil }
    }
    guard let names else { return }
    diagnostics += need.parts.filter { !names.contains($0.name) }.map { part in
      SelectsNothing.diagnostic(for: part, of: need, names: names.sorted())
    }
  }

  /// Whether the cluster itself keeps objects in a namespace that no manifest shows; everybody uses the default one.
  private func isSystem(_ namespace: String) -> Bool {
    namespace != "default"
      && present.first(
        for: ObjectIdentity.Key(groupKind: .namespace, namespace: nil, name: namespace)
      ) != nil
  }

  /// Whether something outside the manifests is said to have the labels.
  private func isProvided(_ need: SelectionNeed) -> Bool {
    need.target == .pods
      && (need.namespaces ?? []).contains { sources.pods(in: $0, need.selector) != nil }
  }

  private mutating func doubt(about need: SelectionNeed, _ index: LabelIndex) -> String? {
    guard !leniency.knowsEverything else { return nil }
    for namespace in need.namespaces ?? [] {
      if let doubt = sources.doubt(about: namespace) { return doubt }
      if let origin = index.unlabelled[namespace] {
        return "\(origin) makes one whose labels aren't known here"
      }
    }
    return doubts?.reason(
      forPodsOf: PodNeed(
        object: need.object,
        location: need.location,
        path: need.path,
        selector: need.selector
      )
    )
  }
}
