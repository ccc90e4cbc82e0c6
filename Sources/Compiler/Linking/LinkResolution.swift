import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The tables of one cluster, and the look-ups in them.
struct LinkResolution {
  let kinds: KindTable
  let leniency: Leniency
  let cluster: LinkedCluster
  let doubts: Doubts?
  private(set) var table: ObjectTable
  var diagnostics: [Diagnostic] = []
  var assumptions: [String] = []
  private let externals: [ExternalObject]
  private(set) var usedExternals: Set<Int> = []
  private var candidates: ObjectCandidates?
  private(set) var undefinedKinds: [GroupKind: [(kind: ObjectLinks.Kind, user: ApplicationID?)]] =
    [:]
  let sources: SourceProvision
  let present: PatternIndex
  private let externalIndex: PatternIndex

  init(kinds: KindTable, leniency: Leniency, graph: ResourceGraph, cluster: LinkedCluster) {
    self.kinds = kinds
    self.leniency = leniency
    self.cluster = cluster
    doubts = graph.doubts
    externals = graph.externals
    externalIndex = PatternIndex(externals.map(\.pattern))
    sources = SourceProvision(graph, of: cluster)
    present = PatternIndex(kinds.present)
    let links = cluster.applications.map { ($0 as ApplicationID?, graph[$0].content.links) }
    table = ObjectTable(capacity: links.reduce(0) { $0 + $1.1.definitions.count })
    for (id, links) in links { table.add(links, of: id) }
    // what belongs to no Application is in Argo CD's own cluster
    if cluster.isHome { table.add(graph.unmanaged.links, of: nil) }
    diagnostics = table.contested.map {
      ContestedProduct.diagnostic(for: $0.first, and: $0.second, leniency)
    }
    diagnostics += ContestedScaling.diagnostics(for: table.scalings)
    diagnostics += ContestedReplicas.diagnostics(in: table, graph)
    diagnostics += UnresolvableNames(table.egress, among: table).diagnostics { namespace in
      !leniency.knowsEverything && sources.doubt(about: namespace) != nil
    }
  }

  mutating func resolve(_ links: ApplicationLinks, of user: ApplicationID?) -> [LinkedGraph.Edge] {
    for need in links.borders {
      if let found = table.find(need.target, near: need.location) { judge(need, found.element) }
    }
    var edges = resolve(links.needs, of: user)
    for need in links.podNeeds {
      if let edge = resolve(need, of: user) { edges.append(edge) }
    }
    for kind in links.kinds {
      if let edge = resolve(kind, of: user) { edges.append(edge) }
    }
    return edges
  }

  mutating func resolve(
    _ needs: [ObjectNeed],
    of user: ApplicationID?
  ) -> [LinkedGraph.Edge] {
    var edges: [LinkedGraph.Edge] = []
    var missingNamespaces: [String: (need: ObjectNeed, count: Int)] = [:]
    for need in needs {
      if let edge = edge(for: need, of: user) {
        edges.append(edge)
      } else if need.isOptional {
        edges.append(.init(link: LinkEdge(need, .nobody), user: user, provider: nil))
      } else if need.target.groupKind == .namespace, need.timing == .applied {
        missingNamespaces[need.target.name, default: (need, 0)].count += 1
      } else if need.border?.isTentative == true, !holds(namespace: need.target.namespace) {
        continue
      } else if isForeign(need.target) {
        assumptions.append("\(need.target.described) exists")
      } else {
        report(need)
      }
    }
    for (_, missing) in missingNamespaces.sorted(by: { $0.key < $1.key }) {
      report(missingNamespace: missing.need, count: missing.count)
    }
    return edges
  }

  private mutating func edge(for need: ObjectNeed, of user: ApplicationID?) -> LinkedGraph.Edge? {
    if let edge = edge(for: need, to: need.target, of: user) { return edge }
    for other in need.border?.others ?? [] {
      if let edge = edge(for: need, to: other, of: user) { return edge }
    }
    if need.mayBeElsewhere, let other = known.elsewhere(need.target) {
      return edge(for: need, to: other.key, of: user)
    }
    guard !leniency.knowsEverything else { return nil }
    if let pattern = productOfEveryNamespace(need.target) {
      return .init(link: LinkEdge(need, .cluster(pattern)), user: user, provider: nil)
    }
    guard let other = openTarget(of: need.target) else { return nil }
    let edge = edge(for: need, to: other, of: user)
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
    !leniency.knowsEverything && target.namespace == nil
      && kinds[target.groupKind]?.scope != .namespaced && !known.holds(target.groupKind)
  }

  private mutating func edge(
    for need: ObjectNeed,
    to target: ObjectIdentity.Key,
    of user: ApplicationID?
  ) -> LinkedGraph.Edge? {
    if let found = table.find(target, near: need.location) {
      diagnostics += MissingPart.diagnostics(for: need, in: found.element)
      judge(need, found.element)
      if let given = need.given, let names = names(of: given) {
        diagnostics += MissingPart.diagnostics(
          for: need,
          in: found.element,
          given: names,
          given.kind
        )
      }
      return .init(
        link: LinkEdge(need, .object(found.element)),
        user: user,
        provider: found.application
      )
    }
    if let pattern = present.first(for: target) {
      diagnostics += MissingPart.diagnostics(for: need, in: pattern.pattern, at: nil)
      return .init(link: LinkEdge(need, .cluster(pattern.pattern)), user: user, provider: nil)
    }
    if let found = sources.provider(of: target) {
      diagnostics += MissingPart.diagnostics(for: need, in: found.pattern, at: found.location)
      return .init(
        link: LinkEdge(need, .source(found.pattern)),
        user: user,
        provider: found.application
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
      return .init(link: LinkEdge(need, .external(external)), user: user, provider: nil)
    }
    return nil
  }

  private mutating func resolve(_ need: PodNeed, of user: ApplicationID?) -> LinkedGraph.Edge? {
    if let namespaces = need.namespaces {
      resolve(need, in: namespaces)
      return nil
    }
    let namespace = need.user.namespace ?? ""
    var sets = table.pods(in: namespace, need.selector)
    if !leniency.knowsEverything {
      sets += table.openPods(besides: namespace, need.selector)
    }
    if let set = sets.first {
      if let fault = MissingPort.diagnostic(for: need, in: sets, kinds) {
        diagnostics.append(fault)
      }
      let count = BlockedEviction.count(of: need, in: sets, isScaled: table.isScaled)
      if let fault = count.flatMap({ BlockedEviction.diagnostic(for: need, of: $0) }) {
        diagnostics.append(fault)
      }
      return .init(link: LinkEdge(need, .pods(set.element)), user: user, provider: set.application)
    }
    if let pattern = present.pods(in: namespace, need.selector).map({ kinds.present[$0] }) {
      return .init(link: LinkEdge(need, .cluster(pattern)), user: user, provider: nil)
    }
    if let pattern = sources.pods(in: namespace, need.selector) {
      return .init(
        link: LinkEdge(need, .source(pattern.pattern)),
        user: user,
        provider: pattern.application
      )
    }
    if let index = externalIndex.pods(in: namespace, need.selector) {
      usedExternals.insert(index)
      return .init(
        link: LinkEdge(need, .external(externals[index])),
        user: user,
        provider: nil
      )
    }
    let doubt =
      !leniency.knowsEverything
      ? sources.doubt(about: namespace) ?? doubts?.reason(forPodsOf: need) : nil
    diagnostics.append(
      SelectsNothing.diagnostic(
        for: need,
        among: table.pods(in: namespace).map(\.element),
        doubt: doubt
      )
    )
    return nil
  }

  /// Pods of other namespaces: where none is known at all, nobody knows which are missing.
  private mutating func resolve(_ need: PodNeed, in namespaces: [String]) {
    let known = namespaces.map { table.pods(in: $0) }
    guard known.allSatisfy({ !$0.isEmpty }),
      namespaces.allSatisfy({ table.pods(in: $0, need.selector).isEmpty }),
      namespaces.allSatisfy({ present.pods(in: $0, need.selector) == nil }),
      namespaces.allSatisfy({ sources.pods(in: $0, need.selector) == nil }),
      namespaces.allSatisfy({ externalIndex.pods(in: $0, need.selector) == nil }),
      leniency.knowsEverything || doubts?.reason(forPodsOf: need) == nil
    else { return }
    diagnostics.append(
      SelectsNothing.diagnostic(
        for: need,
        among: known.joined().map(\.element),
        doubt: nil
      )
    )
  }

  private mutating func resolve(
    _ kind: ObjectLinks.Kind,
    of user: ApplicationID?
  ) -> LinkedGraph.Edge? {
    if let found = table[kind.kind] {
      if let fault = UndefinedKind.diagnostic(for: kind, definedBy: found.element) {
        diagnostics.append(fault)
      }
      return .init(
        link: LinkEdge(kind, .definition(found.element)),
        user: user,
        provider: found.application
      )
    }
    if let found = sources.provider(of: kind.kind) {
      return .init(
        link: LinkEdge(kind, .source(found.pattern)),
        user: user,
        provider: found.application
      )
    }
    if let index = externalIndex.kind(kind.kind) {
      usedExternals.insert(index)
      return .init(
        link: LinkEdge(kind, .external(externals[index])),
        user: user,
        provider: nil
      )
    }
    if let pattern = present.kind(kind.kind).map({ kinds.present[$0] }) {
      return .init(link: LinkEdge(kind, .cluster(pattern)), user: user, provider: nil)
    }
    guard leniency.knowsEverything else {
      if let fault = UndefinedKind.diagnostic(for: kind, misspelling: kinds) {
        diagnostics.append(fault)
      } else {
        assumptions.append("kind \(kind.kind) is defined in the cluster")
      }
      return nil
    }
    // an Application names a kind once for each version that it uses
    if undefinedKinds[kind.kind]?.last?.user != user || undefinedKinds[kind.kind] == nil {
      undefinedKinds[kind.kind, default: []].append((kind, user))
    }
    return nil
  }

  var known: ObjectCandidates {
    mutating get {
      let known = candidates ?? table.candidates()
      candidates = known
      return known
    }
  }
}
