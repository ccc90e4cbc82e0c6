import Diagnostics
import KindTables
import TestSupport
import Testing

@testable import Compiler

/// AppProjects of plain manifests, which nobody declared in a spec.
struct ProjectTests {
  @Test(arguments: [
    // by a wildcard into another team's namespace
    (["my-pipeline", "my-pipeline-*"], ["my-pipeline-b", "my-pipeline-b-*"], "my-pipeline-b"),
    (["a-*"], ["*-b"], "a-b"),
    (["shop-??"], ["shop-eu"], "shop-eu"),
    // named in full by both, or nothing in common
    (["shared", "a"], ["shared", "b"], nil),
    (["my-pipeline", "my-pipeline-*"], ["my-pipelines"], nil),
    (["a-*"], ["b-*"], nil),
    (["shop-??"], ["shop-asia"], nil),
    // the other team's is denied, or the project is the whole cluster's
    (["pay-*", "!pay-eu"], ["pay-eu"], nil),
    (["*"], ["pay-*"], nil),
  ])
  func `overlaps are found, and nothing besides`(
    first: [String],
    second: [String],
    example: String?
  ) {
    let found = Self.verify(Self.project("first", first) + Self.project("second", second))
      .filter { $0.code.id == "project.overlap" }
    #expect(found.map(\.severity) == (example == nil ? [] : [.warning]))
    if let example {
      #expect(found.first?.message.contains("both allow namespace '\(example)'") == true)
    }
  }

  @Test func `projects of different clusters don't overlap`() {
    let found = Self.verify(
      Self.project("first", ["a-*"], server: "https://one.example")
        + Self.project("second", ["a-b"], server: "https://two.example")
    )
    #expect(!found.contains { $0.code.id == "project.overlap" })
    let same = Self.verify(
      Self.project("first", ["a-*"], server: "https://*.example")
        + Self.project("second", ["a-b"], server: "https://two.example")
    )
    #expect(same.contains { $0.code.id == "project.overlap" })
  }

  @Test func `inside one owner's namespaces projects may overlap`() throws {
    let files = Self.files(Self.project("first", ["a-*"]) + Self.project("second", ["a-b"]))
    let rules = ManifestTree(files: files, kinds: .all).objects.compactMap { ProjectRules($0.node) }
    #expect(OverlappingProjects(rules).diagnostics.count == 1)
    #expect(OverlappingProjects(rules, owners: [["a-*"]]).diagnostics.isEmpty)
    #expect(OverlappingProjects(rules, owners: [["a-b*"], ["x"]]).diagnostics.count == 1)
  }

  @Test func `thousands of projects take no time that grows with their square`() {
    let projects = (0..<1_000).map { number in
      Self.project("t\(number)", ["team\(number)", "team\(number)-*"])
    }
    let files = Self.files(projects.joined())
    let rules = ManifestTree(files: files, kinds: .all).objects.compactMap { ProjectRules($0.node) }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(OverlappingProjects(rules).diagnostics.isEmpty) }
    #expect(rules.count == 1_000 && time < .seconds(20), "\(time)")
  }

  @Test(arguments: [
    ("name: in-cluster", "server: https://kubernetes.default.svc", true),
    ("server: https://kubernetes.default.svc", "name: in-cluster", true),
    ("server: https://one.example", "server: https://two.example", false),
    // nothing here tells which server 'production' is
    ("name: production", "server: https://two.example", true),
    ("name: production", "name: staging", false),
  ])
  func `clusters go by server or by name`(allowed: String, used: String, isAllowed: Bool) {
    let found = Self.verify(
      """
      ---
      apiVersion: argoproj.io/v1alpha1
      kind: AppProject
      metadata: {name: shop, namespace: argocd}
      spec:
        sourceRepos: ["*"]
        destinations: [{namespace: shop, \(allowed)}]
      ---
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: web, namespace: argocd}
      spec:
        project: shop
        destination: {namespace: shop, \(used)}
        source: {repoURL: https://git.example/shop, path: web}

      """
    )
    #expect(found.contains { $0.code.id == "project.destination" } != isAllowed)
  }

  private static func project(
    _ name: String,
    _ namespaces: [String],
    server: String = "https://kubernetes.default.svc"
  ) -> String {
    """
    ---
    apiVersion: argoproj.io/v1alpha1
    kind: AppProject
    metadata: {name: \(name), namespace: argocd}
    spec:
      destinations:

    """
      + namespaces.map { "    - {namespace: \"\($0)\", server: \"\(server)\"}\n" }.joined()
  }

  private static func verify(_ text: String) -> [Diagnostic] {
    ManifestVerification(kinds: .all).verify(files(text)).diagnostics
  }

  private static func files(_ text: String) -> [SpecFiles.File] {
    [.init(path: "projects.yaml", bytes: Array(text.utf8))]
  }
}
