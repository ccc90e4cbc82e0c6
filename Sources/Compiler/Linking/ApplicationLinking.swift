import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Resolves what an Application's objects need from each other, while their manifests are at hand.
package struct ApplicationLinking: Sendable {
  private let kinds: KindTable
  private let plans: [GroupKind: LinkPlan]
  private let switches: [SwitchRule]
  private let followsConventions: Bool
  private let keepsEdges: Bool

  /// The linking of objects whose kinds are known.
  ///
  /// - Parameters:
  ///   - keepsEdges: Whether what is satisfied inside is kept, for `graph` and `explain`.
  ///   - followsConventions: Whether fields of kinds that aren't known are read by how they are called.
  package init(kinds: KindTable, keepsEdges: Bool, followsConventions: Bool = false) {
    self.kinds = kinds
    self.followsConventions = followsConventions
    self.keepsEdges = keepsEdges
    switches = Set(kinds.kinds.flatMap { $0.links.references.compactMap(\.crossing) })
      .sorted { $0.flag < $1.flag }
    plans = Dictionary(
      kinds.kinds.map { ($0.kind, LinkPlan(rules: $0.links, isBuiltIn: $0.isBuiltIn)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The links, and what is wrong among the objects themselves.
  package func links(of objects: [ObjectNode]) -> Diagnosed<ApplicationLinks> {
    let read = read(objects)
    var result = ApplicationLinks()
    result.definitions = read.definitions
    result.pods = read.pods
    result.egress = read.egress
    result.scalings = read.needs.filter(\.scales)
    result.definedKinds = read.definedKinds
    result.grants = read.grants
    result.selections = read.selections
    result.claims = read.claims
    result.switches = read.switches
    var table = ObjectTable(capacity: read.definitions.count)
    table.add(result, of: nil)
    var edges: [LinkEdge] = []
    var diagnostics = read.faults
    var kinds: Set<VersionedKind> = []
    for kind in read.neededKinds {
      if let definition = table[kind.kind] {
        if let fault = UndefinedKind.diagnostic(for: kind, definedBy: definition.element) {
          diagnostics.append(fault)
        }
        edges.append(LinkEdge(kind, .definition(definition.element)))
      } else if kinds.insert(VersionedKind(kind)).inserted {
        result.kinds.append(kind)
      }
    }
    for need in read.needs {
      // who gives what the object demands may be in another Application
      guard need.given == nil,
        let definition = table.find(need.target, near: need.location)?.element
      else {
        result.needs.append(need)
        continue
      }
      if !need.parts.isEmpty || !need.complete.isEmpty {
        diagnostics += MissingPart.diagnostics(for: need, in: definition)
      }
      if need.border?.isJudgedLate == true { result.borders.append(need) }
      // nearly every object needs its Namespace, which Argo CD applies first and which needs nothing
      let isOrdering = need.timing != .used && need.target.groupKind != .namespace
      if keepsEdges || isOrdering { edges.append(LinkEdge(need, .object(definition))) }
    }
    for need in read.podNeeds {
      // pods of other Applications may have a port that those inside lack
      let sets =
        need.namespaces == nil ? table.pods(in: need.user.namespace ?? "", need.selector) : []
      guard let set = sets.first?.element, MissingPort.ports(of: need, in: sets).isEmpty,
        BlockedEviction.count(of: need, in: sets, isScaled: table.isScaled) == nil
      else {
        result.podNeeds.append(need)
        continue
      }
      if keepsEdges { edges.append(LinkEdge(need, .pods(set))) }
    }
    diagnostics +=
      ObjectOrder.diagnostics(for: edges, self.kinds) + DeletedHook.diagnostics(for: edges)
    diagnostics += ObjectCycle.diagnostics(for: edges)
    if keepsEdges { result.edges = edges }
    return Diagnosed(result, diagnostics)
  }

  private struct VersionedKind: Hashable {
    let kind: GroupKind
    let versions: [String: Bool]?

    init(_ kind: ObjectLinks.Kind) {
      self.kind = kind.kind
      versions = kind.versions
    }
  }

  /// What the objects define and refer to.
  private func read(_ objects: [ObjectNode]) -> ObjectLinks {
    var links = ObjectLinks()
    for object in objects {
      var reader = ObjectLinkReader(
        object: object,
        kinds: kinds,
        plans: plans,
        switches: switches,
        adding: links
      )
      // the reader is the only owner while it appends: another one would have the lists copied
      links = ObjectLinks()
      reader.read()
      swap(&links, &reader.links)
      if followsConventions, kinds[object.identity.groupKind] == nil {
        links.follow(ConventionalLinks(of: object, kinds.conventions))
      }
    }
    return links
  }
}
