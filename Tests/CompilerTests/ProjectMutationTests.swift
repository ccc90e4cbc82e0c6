import Compiler
import Diagnostics
import Foundation
import KindTables
import Manifest
import TestSupport
import Testing

@testable import Compiler

/// Everything that the rendered Aphex's AppProjects allow is taken away in turn: what uses it must be reported.
struct ProjectMutationTests {
  @Test(arguments: ["kind", "k3s"])
  func `whatever an AppProject no longer allows is reported`(environment: String) throws {
    let tree = ManifestTree(files: try Self.files(of: environment), kinds: .all)
    let sorted = SortedManifests(tree)
    let parts = sorted.applications.map {
      (application: $0.application.object, objects: $0.objects)
    }
    #expect(Self.faults(parts, sorted.others).isEmpty)
    var tried = 0
    for (index, part) in parts.enumerated() {
      for (place, object) in part.objects.enumerated() {
        let name = object.identity.name
        // the pipelines' own Applications and those of nobody aren't rendered here
        guard ProjectRules(object) != nil, name == "platform" || name.hasPrefix("org-") else {
          continue
        }
        for mutation in Self.mutations(of: object) {
          var changed = parts
          changed[index].objects[place] = mutation.object
          let found = Self.faults(changed, sorted.others)
          #expect(!found.isEmpty, "\(name): \(mutation.what)")
          tried += 1
        }
      }
    }
    #expect(tried > 0)
  }

  @Test(arguments: ["kind", "k3s"])
  func `an AppProject that is gone is missed by its Applications`(environment: String) throws {
    let files = try Self.files(of: environment)
    for name in ["platform", "org-archon"] {
      let rest = files.filter { !$0.path.hasSuffix("/appproject.argoproj.io-\(name).yaml") }
      #expect(rest.count == files.count - 1)
      let found = ManifestVerification(kinds: .all).verify(rest).diagnostics
      #expect(found.contains { $0.message == "no AppProject '\(name)' in namespace 'argocd'" })
    }
  }

  /// The AppProject without one element of its lists, for each of them.
  private static func mutations(of project: ObjectNode) -> [(what: String, object: ObjectNode)] {
    guard let spec = project.tree["spec"]?.mapping else { return [] }
    return ["sourceRepos", "destinations", "clusterResourceWhitelist"].flatMap { field in
      let elements = spec[field]?.sequence ?? []
      return elements.indices.filter { !isUnused(elements[$0]) }.map { position in
        var kept = elements
        kept.remove(at: position)
        var (tree, spec) = (project.tree, spec)
        spec[field] = .sequence(kept)
        tree["spec"] = .mapping(spec)
        let object = ObjectNode(
          identity: project.identity,
          tree: tree,
          location: project.location,
          isBootstrap: false
        )
        return ("\(field)[\(position)]", object)
      }
    }
  }

  /// What remote manifests use and nothing rendered tells.
  private static func isUnused(_ element: Value) -> Bool {
    ["kube-system", "tekton-pipelines-resolvers"].contains(element.mapping?["namespace"]?.string)
  }

  private static func faults(
    _ parts: [(application: ObjectNode, objects: [ObjectNode])],
    _ others: [ObjectNode]
  ) -> [Diagnostic] {
    ForeignProjects(
      members: parts.map { .init(application: $0.application, objects: $0.objects) },
      all: parts.flatMap(\.objects) + others,
      kinds: .all
    ).diagnostics
  }

  /// Without `bootstrap`, which holds some AppProjects a second time.
  private static func files(of environment: String) throws -> [SpecFiles.File] {
    let root = Checkout.root.appending(path: "rendered/aphex/\(environment)")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("bootstrap/") }.sorted()
      .map { path in
        let bytes = try Array(Data(contentsOf: root.appending(path: path)))
        return .init(path: "rendered/aphex/\(environment)/\(path)", bytes: bytes)
      }
  }
}
