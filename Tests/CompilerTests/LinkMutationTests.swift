import Compiler
import Diagnostics
import Foundation
import KindKnowledge
import KindTables
import Manifest
import PlatformDSL
import Resources
import TestSupport
import Testing

@testable import Compiler

/// Everything that is referred to in the rendered Aphex is renamed and removed in turn, and every pair of dependent
/// Applications swaps its waves: the linker must report each, and nothing besides.
struct LinkMutationTests {
  @Test(arguments: ["kind", "k3s"])
  func `each object that is missed is reported by all that refer to it`(
    environment: String
  ) throws {
    let tree = try RenderedAphex(environment)
    let baseline = tree.faults()
    #expect(baseline.isEmpty, "\(baseline.map { DiagnosticPrinter().text(of: $0) })")
    let edges = tree.linked().edges.compactMap(ProvidedEdge.init)
    #expect(edges.count > 450)
    var tried = 0
    for target in Set(edges.map(\.origin)).sorted() {
      for mutation in [RenderedAphex.Mutation.rename, .remove] {
        // what an object makes, its pods' labels and the kind that it defines don't follow from its name
        let users = edges.filter {
          $0.origin == target && $0.user != target && (mutation == .remove || $0.isByName)
        }
        guard !users.isEmpty else { continue }
        tried += 1
        let found = tree.faults(after: mutation, of: target)
        let reported = Set(found.map { Place(object: $0.object, field: $0.field) })
        for user in users {
          #expect(
            reported.contains(user.place) || user.isReportedOnce(among: found),
            "\(mutation) \(target): \(user.place) is not reported"
          )
        }
        let places = Set(edges.filter { $0.origin == target }.map(\.place))
        for fault in found {
          let isKnown =
            places.contains(Place(object: fault.object, field: fault.field))
            || fault.code == .undefinedKind || fault.message == "no Namespace '\(target.name)'"
          #expect(isKnown, "\(mutation) \(target): \(fault.message) is no consequence")
        }
      }
    }
    print(
      "\(environment): \(edges.count) references, \(tried) mutations of their targets, all caught"
    )
  }

  @Test(arguments: ["kind", "k3s"])
  func `dependent Applications in swapped waves are reported`(environment: String) throws {
    let tree = try RenderedAphex(environment)
    let ordered = Waves().order(tree.linked())
    let waves = Dictionary(
      uniqueKeysWithValues: tree.graph.applications.map { ($0.node.name, $0.node.wave ?? 0) }
    )
    let pairs = ordered.output.dependencies.ordering.filter {
      // waves order the children of one Application, not the root and its children
      waves[$0.user] != waves[$0.provider] && $0.user != "platform-root"
    }
    #expect(pairs.count > 15)
    for pair in pairs {
      let swapped = tree.swapping(pair.user, pair.provider)
      let found = Waves().order(swapped.linked()).diagnostics
      #expect(
        found.contains {
          $0.code == .applicationOrder && $0.message.contains("'\(pair.user)'")
            && $0.message.contains("'\(pair.provider)'")
        },
        "\(pair.user) and \(pair.provider)"
      )
    }
    print("\(environment): \(pairs.count) pairs of waves swapped, all caught")
  }
}

private struct Place: Hashable {
  let object: String?
  let field: String?
}

/// A reference to what a rendered object is or makes.
private struct ProvidedEdge {
  let user: ObjectIdentity
  let origin: ObjectIdentity
  let place: Place
  /// Whether it is the object itself that is meant, by its name.
  let isByName: Bool
  let isKind: Bool
  let isNamespace: Bool

  init?(_ edge: LinkedGraph.Edge) {
    guard case .object(let definition) = edge.link.provider else { return nil }
    user = edge.link.user
    origin = definition.origin
    isKind = edge.link.path.steps.isEmpty
    isNamespace = definition.key.groupKind == GroupKind("", "Namespace")
    place = Place(
      object: user.description,
      field: edge.link.path.steps.isEmpty ? nil : edge.link.path.description
    )
    isByName = !definition.isProduct && edge.link.target == definition.key.described
  }

  /// What many objects need is reported once: a Namespace by its Application, a kind for all.
  func isReportedOnce(among faults: [Diagnostic]) -> Bool {
    if isKind { return faults.contains { $0.code == .undefinedKind } }
    return isNamespace && faults.contains { $0.message == "no Namespace '\(origin.name)'" }
  }
}

/// The rendered Aphex of one environment, read back as anybody's manifests, with what its spec declares besides.
private struct RenderedAphex {
  enum Mutation { case rename, remove }

  let graph: ResourceGraph
  private let parts: [[ObjectNode]]
  private let others: [ObjectNode]
  private let links: [ApplicationLinks]
  private let otherLinks: ApplicationLinks
  private let externals: [ExternalObject]
  private static let kinds = KindTable.all
  private static let linking = ApplicationLinking(kinds: kinds, keepsEdges: true)

  init(_ environment: String) throws {
    let root = Checkout.root.appending(path: "rendered/aphex/\(environment)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("bootstrap/") }.sorted()
      .map { path in
        let bytes = try Array(Data(contentsOf: root.appending(path: path)))
        return SpecFiles.File(path: "rendered/aphex/\(environment)/\(path)", bytes: bytes)
      }
    let tree = ManifestTree(files: files, kinds: Self.kinds)
    #expect(tree.diagnostics.isEmpty && tree.objects.count > 280)
    let sorted = SortedManifests(tree)
    graph = sorted.graph
    parts = sorted.applications.map(\.objects)
    others = sorted.others
    links = parts.map { Self.linking.links(of: $0).output }
    otherLinks = Self.linking.links(of: others).output
    externals = Self.provided.map { ExternalObject($0, because: "a source brings it", at: nil) }
  }

  private init(
    graph: ResourceGraph,
    parts: [[ObjectNode]],
    like tree: RenderedAphex
  ) {
    self.graph = graph
    self.parts = parts
    others = tree.others
    links = parts.map { Self.linking.links(of: $0).output }
    otherLinks = tree.otherLinks
    externals = tree.externals
  }

  /// What the sources of the spec's Applications provide, and what it declares external.
  private static let provided: [ObjectPattern] =
    [
      "argoproj.io", "cert-manager.io", "acme.cert-manager.io", "external-secrets.io",
      "generators.external-secrets.io", "gateway.networking.k8s.io", "tekton.dev",
      "triggers.tekton.dev",
    ].map { .customResources(of: $0) } + [
      .ingressClass("nginx"),
      .secret("cloudflared-credentials-*", namespace: "org-*"),
      .secret("cloudflare-api-token", namespace: "platform-system"),
      .service("argocd-server", namespace: "argocd"),
      .service("tekton-dashboard", namespace: "tekton-pipelines"),
      .object("triggers.tekton.dev", "ClusterInterceptor", "*"),
    ]

  func linked() -> LinkedGraph { link(links).output }

  func faults() -> [Diagnostic] {
    link(links).diagnostics.filter { $0.code != .unusedExternal }
  }

  /// What is found when one object has another name, or is gone.
  func faults(after mutation: Mutation, of target: ObjectIdentity) -> [Diagnostic] {
    var changed = links
    var diagnostics: [Diagnostic] = []
    for (index, objects) in parts.enumerated()
    where objects.contains(where: { $0.identity == target }) {
      let mutated = objects.compactMap { object in
        object.identity != target ? object : mutation == .remove ? nil : object.renamed
      }
      let linked = Self.linking.links(of: mutated)
      changed[index] = linked.output
      diagnostics += linked.diagnostics
    }
    return diagnostics + link(changed).diagnostics.filter { $0.code != .unusedExternal }
  }

  private func link(_ links: [ApplicationLinks]) -> Diagnosed<LinkedGraph> {
    Linking(kinds: Self.kinds).link(
      graph,
      links: links,
      unmanaged: otherLinks,
      externals: externals
    )
  }

  /// The tree in which two Applications have each other's wave.
  func swapping(_ first: String, _ second: String) -> RenderedAphex {
    let waves = Dictionary(
      uniqueKeysWithValues: graph.applications.map { ($0.node.name, $0.node.wave) }
    )
    let pairs = zip(graph.applications, parts).map { application, objects in
      let node = application.node
      let other = node.name == first ? second : node.name == second ? first : node.name
      return (
        ResourceGraph.Application(
          node: ApplicationNode(
            name: node.name,
            project: node.project,
            destination: node.destination,
            wave: waves[other] ?? nil,
            syncPolicy: node.syncPolicy,
            deletion: node.deletion,
            annotations: node.annotations,
            parent: node.parent,
            location: node.location
          ),
          sources: application.sources,
          objects: application.objects
        ), objects
      )
    }
    .sorted { ResourceGraph.precedes($0.0, $1.0) }
    return RenderedAphex(
      graph: ResourceGraph(
        setting: graph.setting,
        applications: pairs.map(\.0),
        bootstrap: [],
        unmanaged: [],
        unmanagedKustomization: nil
      ),
      parts: pairs.map(\.1),
      like: self
    )
  }
}

extension ObjectNode {
  /// The same object under another name.
  fileprivate var renamed: ObjectNode {
    var tree = tree
    var metadata = tree["metadata"]?.mapping ?? [:]
    metadata["name"] = .string("\(identity.name)-renamed")
    tree["metadata"] = .mapping(metadata)
    return ObjectNode(
      identity: ObjectIdentity(
        group: identity.group,
        version: identity.version,
        kind: identity.kind,
        namespace: identity.namespace,
        name: "\(identity.name)-renamed"
      ),
      tree: tree,
      location: location,
      isBootstrap: isBootstrap
    )
  }
}
