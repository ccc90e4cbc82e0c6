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
    // a tree without references would prove nothing
    #expect(tried > 0)
  }

  @Test(arguments: ["kind", "k3s"])
  func `dependent Applications in swapped waves are reported`(environment: String) throws {
    let tree = try RenderedAphex(environment)
    let ordered = Waves().order(tree.linked())
    let graph = ordered.output.graph
    let pairs = ordered.output.dependencies.ordering
      .map { (user: graph[$0.user].node, provider: graph[$0.provider].node) }
      .filter { pair in
        // waves order the children of one Application, not the root and its children
        (pair.user.wave ?? 0) != (pair.provider.wave ?? 0) && pair.user.name != "platform-root"
      }
    #expect(!pairs.isEmpty)
    for pair in pairs {
      let swapped = tree.swapping(pair.user.name, pair.provider.name)
      let found = Waves().order(swapped.linked()).diagnostics
      #expect(
        found.contains {
          $0.code == .applicationOrder && $0.message.contains("'\(pair.user.name)'")
            && $0.message.contains("'\(pair.provider.name)'")
        },
        "\(pair.user.name) and \(pair.provider.name)"
      )
    }
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

  private let applications: [(node: ApplicationNode, content: ApplicationContent)]
  private let others: ContentSummary
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
    #expect(tree.diagnostics.isEmpty && tree.objects.count >= files.count / 2)
    let sorted = SortedManifests(tree)
    applications = sorted.applications.map { part in
      var content = part.application.content
      content.objects = part.objects
      return (part.application.node, content)
    }
    others = Self.summary(of: sorted.others)
  }

  private init(
    applications: [(node: ApplicationNode, content: ApplicationContent)],
    others: ContentSummary
  ) {
    self.applications = applications
    self.others = others
  }

  private static func summary(of objects: [ObjectNode]) -> ContentSummary {
    var content = ApplicationContent()
    content.objects = objects
    return ContentSummary(of: content, links: linking.links(of: objects).output)
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

  func linked() -> LinkedGraph { link(applications.map(\.content.objects)).output }

  func faults() -> [Diagnostic] {
    link(applications.map(\.content.objects)).diagnostics.filter { $0.code != .unusedExternal }
  }

  /// What is found when one object has another name, or is gone.
  func faults(after mutation: Mutation, of target: ObjectIdentity) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let changed = applications.map { application in
      let objects = application.content.objects
      guard objects.contains(where: { $0.identity == target }) else { return objects }
      let mutated = objects.compactMap { object in
        object.identity != target ? object : mutation == .remove ? nil : object.renamed
      }
      diagnostics += Self.linking.links(of: mutated).diagnostics
      return mutated
    }
    return diagnostics + link(changed).diagnostics.filter { $0.code != .unusedExternal }
  }

  /// - Parameter objects: Those of each Application.
  private func link(_ objects: [[ObjectNode]]) -> Diagnosed<LinkedGraph> {
    let graph = ResourceGraph(
      setting: nil,
      applications: zip(applications, objects).map { application, objects in
        ResourceGraph.Application(
          node: application.node,
          content: ContentSummary(
            of: application.content,
            links: Self.linking.links(of: objects).output
          )
        )
      },
      unmanaged: others,
      externals: Self.provided.map { ExternalObject($0, because: "a source brings it", at: nil) }
    )
    return Linking(kinds: Self.kinds).link(graph)
  }

  /// The tree in which two Applications have each other's wave.
  func swapping(_ first: String, _ second: String) -> RenderedAphex {
    let waves = Dictionary(
      uniqueKeysWithValues: applications.map { ($0.node.name, $0.node.wave) }
    )
    let swapped = applications.map { application in
      var node = application.node
      let other = node.name == first ? second : node.name == second ? first : node.name
      node.wave = waves[other] ?? nil
      return (node, application.content)
    }
    return RenderedAphex(applications: swapped, others: others)
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
