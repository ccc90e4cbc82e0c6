import Diagnostics
import Manifest
import ResourceGraph
import Resources

/// The tables of a whole platform, and the look-ups in them.
struct LinkResolution {
  let kinds: KindTable
  let strictness: Linking.Strictness
  let doubts: Doubts?
  private(set) var table: ObjectTable
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var assumptions: [String] = []
  private var externals: [ExternalObject] = []
  private var usedExternals: Set<Int> = []
  private var candidates: ObjectCandidates?
  private var undefinedKinds: [GroupKind: [ObjectLinks.Kind]] = [:]
  private let sources: SourceProvision
  private let present: PatternIndex
  private var externalIndex = PatternIndex([])

  init(
    kinds: KindTable,
    strictness: Linking.Strictness,
    graph: ResourceGraph,
    capacity: Int = 0,
    doubts: Doubts? = nil
  ) {
    table = ObjectTable(capacity: capacity)
    self.kinds = kinds
    self.strictness = strictness
    self.doubts = doubts
    sources = SourceProvision(graph)
    present = PatternIndex(kinds.present)
  }

  mutating func add(_ links: ApplicationLinks, owner: Int) {
    table.add(
      definitions: links.definitions,
      pods: links.pods,
      kinds: links.definedKinds,
      owner: owner
    )
  }

  mutating func add(_ externals: [ExternalObject]) {
    self.externals = externals
    externalIndex = PatternIndex(externals.map(\.pattern))
  }

  /// Kinds that nothing defines, each with the first of its objects, and externals that nobody needed.
  var conclusions: [Diagnostic] {
    undefinedKinds.values.map(UndefinedKind.diagnostic) + unusedExternals
  }

  private var unusedExternals: [Diagnostic] {
    externals.indices.filter { !usedExternals.contains($0) }.map { index in
      Diagnostic(
        .unusedExternal,
        "\(externals[index].pattern) is declared external, and nothing refers to it",
        at: externals[index].location,
        severity: .warning,
        help: "remove it, or correct its name and namespace"
      )
    }
  }

  mutating func resolve(_ links: ApplicationLinks, owner: Int) -> [LinkedGraph.Edge] {
    var edges: [LinkedGraph.Edge] = []
    var missingNamespaces: [String: (need: ObjectNeed, count: Int)] = [:]
    for need in [links.needs, links.ownNeeds].joined() {
      if let edge = edge(for: need, owner: owner) {
        edges.append(edge)
      } else if need.isOptional {
        edges.append(.init(link: LinkEdge(need, .nobody), user: owner, provider: nil))
      } else if need.target.groupKind == .namespace, need.timing == .applied {
        missingNamespaces[need.target.name, default: (need, 0)].count += 1
      } else if isForeign(need.target) {
        assumptions.append("\(need.target.described) exists")
      } else {
        report(need)
      }
    }
    for (_, missing) in missingNamespaces.sorted(by: { $0.key < $1.key }) {
      report(missingNamespace: missing.need, count: missing.count)
    }
    for need in links.podNeeds {
      if let edge = resolve(need, owner: owner) { edges.append(edge) }
    }
    for kind in links.kinds {
      if let edge = resolve(kind, owner: owner) { edges.append(edge) }
    }
    return edges
  }

  private mutating func edge(for need: ObjectNeed, owner: Int) -> LinkedGraph.Edge? {
    if let edge = edge(for: need, to: need.target, owner: owner) { return edge }
    guard strictness == .partial else { return nil }
    if let pattern = productOfEveryNamespace(need.target) {
      return .init(link: LinkEdge(need, .cluster(pattern)), user: owner, provider: nil)
    }
    guard let other = openTarget(of: need.target) else { return nil }
    let edge = edge(for: need, to: other, owner: owner)
    if edge != nil { assumptions.append("what names no namespace is applied where it is needed") }
    return edge
  }

  /// What a namespace that counts as there brings along, as a rendered one would.
  private func productOfEveryNamespace(_ target: ObjectIdentity.Key) -> ObjectPattern? {
    let made = kinds[.namespace]?.links.products ?? []
    guard
      made.contains(where: {
        $0.kind == target.groupKind && $0.name == .fixed(target.name) && $0.namespace == .itself
      })
    else { return nil }
    let kind = target.groupKind
    return .object(kind.group, kind.kind, target.name, namespace: target.namespace)
  }

  /// What is meant if the object, or the one that refers to it, leaves its namespace to whoever applies it.
  private mutating func openTarget(of target: ObjectIdentity.Key) -> ObjectIdentity.Key? {
    guard let namespace = target.namespace else { return nil }
    if namespace.isEmpty {
      return known.elsewhere(target)?.key
        ?? ObjectIdentity.Key(groupKind: target.groupKind, namespace: "default", name: target.name)
    }
    let open = ObjectIdentity.Key(groupKind: target.groupKind, namespace: "", name: target.name)
    return table[open] == nil ? nil : open
  }

  /// Whether the object is the whole cluster's and nothing of its kind is among the manifests, such as the StorageClass that an
  /// installation brings: whoever keeps such objects keeps them elsewhere.
  private mutating func isForeign(_ target: ObjectIdentity.Key) -> Bool {
    strictness == .partial && target.namespace == nil
      && kinds[target.groupKind]?.scope != .namespaced && !known.holds(target.groupKind)
  }

  private mutating func edge(
    for need: ObjectNeed,
    to target: ObjectIdentity.Key,
    owner: Int
  ) -> LinkedGraph.Edge? {
    if let found = table[target] {
      diagnostics += MissingPart.diagnostics(for: need, in: found.element)
      for given in need.given {
        guard let names = names(of: given) else { continue }
        diagnostics += MissingPart.diagnostics(
          for: need,
          in: found.element,
          given: names,
          given.kind
        )
      }
      return .init(link: LinkEdge(need, .object(found.element)), user: owner, provider: found.owner)
    }
    if let pattern = present.first(for: target) {
      diagnostics += MissingPart.diagnostics(for: need, in: pattern.pattern, at: nil)
      return .init(link: LinkEdge(need, .cluster(pattern.pattern)), user: owner, provider: nil)
    }
    if let found = sources.provider(of: target) {
      diagnostics += MissingPart.diagnostics(for: need, in: found.pattern, at: found.location)
      return .init(
        link: LinkEdge(need, .source(found.pattern)),
        user: owner,
        provider: found.owner
      )
    }
    if let found = externalIndex.first(for: target) {
      usedExternals.insert(found.index)
      let external = externals[found.index]
      diagnostics += MissingPart.diagnostics(
        for: need,
        in: external.pattern,
        at: external.location
      )
      return .init(link: LinkEdge(need, .external(external)), user: owner, provider: nil)
    }
    return nil
  }

  /// All that is given; nil if one of the givers, or what it gives, isn't known here.
  private func names(of given: ObjectNeed.Given) -> [String]? {
    var names = given.names
    for giver in given.givers {
      guard let offers = table[giver]?.element.offers.filter({ $0.kind == given.kind }) else {
        return nil
      }
      for offer in offers {
        guard let offered = offer.names else { return nil }
        names += offered
      }
    }
    return names
  }

  private mutating func resolve(_ need: PodNeed, owner: Int) -> LinkedGraph.Edge? {
    let namespace = need.user.namespace ?? ""
    let sets = table.pods(in: namespace)
    let open = strictness == .partial ? table.openPods(besides: namespace) : []
    if let set = (sets + open).first(where: { need.selector.matches($0.element.labels) }) {
      return .init(link: LinkEdge(need, .pods(set.element)), user: owner, provider: set.owner)
    }
    if let pattern = present.pods(in: namespace, need.selector).map({ kinds.present[$0] }) {
      return .init(link: LinkEdge(need, .cluster(pattern)), user: owner, provider: nil)
    }
    if let pattern = sources.pods(in: namespace, need.selector) {
      return .init(
        link: LinkEdge(need, .source(pattern.pattern)),
        user: owner,
        provider: pattern.owner
      )
    }
    if let index = externalIndex.pods(in: namespace, need.selector) {
      usedExternals.insert(index)
      return .init(
        link: LinkEdge(need, .external(externals[index])),
        user: owner,
        provider: nil
      )
    }
    let doubt =
      strictness == .partial
      ? sources.doubt(about: namespace) ?? doubts?.reason(forPodsOf: need) : nil
    diagnostics.append(
      SelectsNothing.diagnostic(for: need, among: sets.map(\.element), doubt: doubt)
    )
    return nil
  }

  private mutating func resolve(_ kind: ObjectLinks.Kind, owner: Int) -> LinkedGraph.Edge? {
    if let found = table[kind.kind] {
      return .init(
        link: LinkEdge(kind, .definition(found.element)),
        user: owner,
        provider: found.owner
      )
    }
    if let found = sources.provider(of: kind.kind) {
      return .init(
        link: LinkEdge(kind, .source(found.pattern)),
        user: owner,
        provider: found.owner
      )
    }
    if let index = externalIndex.kind(kind.kind) {
      usedExternals.insert(index)
      return .init(
        link: LinkEdge(kind, .external(externals[index])),
        user: owner,
        provider: nil
      )
    }
    if let pattern = present.kind(kind.kind).map({ kinds.present[$0] }) {
      return .init(link: LinkEdge(kind, .cluster(pattern)), user: owner, provider: nil)
    }
    guard strictness == .complete else {
      assumptions.append("kind \(kind.kind) is defined in the cluster")
      return nil
    }
    undefinedKinds[kind.kind, default: []].append(kind)
    return nil
  }

  private var known: ObjectCandidates {
    mutating get {
      let known = candidates ?? table.candidates()
      candidates = known
      return known
    }
  }

  private mutating func report(_ need: ObjectNeed) {
    let doubt =
      strictness == .partial
      ? sources.doubt(about: need.target.namespace) ?? doubts?.reason(for: need) : nil
    diagnostics.append(
      UnresolvedReference.diagnostic(
        for: need,
        among: known,
        strictness: strictness,
        doubt: doubt
      )
    )
  }

  private mutating func report(missingNamespace need: ObjectNeed, count: Int) {
    guard strictness == .complete else {
      assumptions.append("namespace '\(need.target.name)' exists")
      return
    }
    var diagnostic = UnresolvedReference.diagnostic(
      for: need,
      among: known,
      strictness: strictness,
      doubt: nil
    )
    if count > 1 {
      diagnostic.notes.insert(
        .init("\(count - 1) more object\(count == 2 ? " is" : "s are") in this namespace"),
        at: 0
      )
    }
    diagnostics.append(diagnostic)
  }
}
