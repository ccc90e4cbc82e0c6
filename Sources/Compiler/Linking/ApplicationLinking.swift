import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Resolves what an Application's objects need from each other, while their manifests are at hand.
package struct ApplicationLinking: Sendable {
  private let extraction: LinkExtraction
  private let keepsEdges: Bool

  /// The linking of objects whose kinds are known.
  ///
  /// - Parameters:
  ///   - keepsEdges: Whether what is satisfied inside is kept, for `graph` and `explain`.
  ///   - followsConventions: Whether fields of kinds that aren't known are read by how they are called.
  package init(kinds: KindTable, keepsEdges: Bool, followsConventions: Bool = false) {
    extraction = LinkExtraction(kinds: kinds, followsConventions: followsConventions)
    self.keepsEdges = keepsEdges
  }

  /// The links, and what is wrong among the objects themselves.
  package func links(of objects: [ObjectNode]) -> Diagnosed<ApplicationLinks> {
    let read = objects.map(extraction.links)
    var table = ObjectTable(capacity: read.reduce(0) { $0 + $1.definitions.count })
    var result = ApplicationLinks()
    for links in read {
      result.definitions += links.definitions
      result.pods += links.pods
      result.definedKinds += links.definedKinds
    }
    table.add(result, of: nil)
    var edges: [LinkEdge] = []
    var diagnostics: [Diagnostic] = []
    var kinds: Set<GroupKind> = []
    for links in read {
      diagnostics += links.faults
      if let kind = links.neededKind {
        if let definition = table[kind.kind] {
          edges.append(LinkEdge(kind, .definition(definition.element)))
        } else if kinds.insert(kind.kind).inserted {
          result.kinds.append(kind)
        }
      }
      for need in links.needs {
        // who gives what the object demands may be in another Application
        guard need.given == nil, let definition = table[need.target]?.element else {
          result.needs.append(need)
          continue
        }
        if !need.parts.isEmpty || !need.complete.isEmpty {
          diagnostics += MissingPart.diagnostics(for: need, in: definition)
        }
        // nearly every object needs its Namespace, which Argo CD applies first and which needs nothing
        let isOrdering = need.timing != .used && need.target.groupKind != .namespace
        if keepsEdges || isOrdering { edges.append(LinkEdge(need, .object(definition))) }
      }
      for need in links.podNeeds {
        let sets = table.pods(in: need.user.namespace ?? "").map(\.element)
        guard let set = sets.first(where: { need.selector.matches($0.labels) }) else {
          result.podNeeds.append(need)
          continue
        }
        if keepsEdges { edges.append(LinkEdge(need, .pods(set))) }
      }
    }
    diagnostics += ObjectOrder.diagnostics(for: edges)
    diagnostics += ObjectCycle.diagnostics(for: edges)
    if keepsEdges { result.edges = edges }
    return Diagnosed(result, diagnostics)
  }
}
