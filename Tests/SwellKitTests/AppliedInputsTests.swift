import Adoption
import Compiler
import Diagnostics
import Testing

@testable import SwellKit

/// Which files are adopted, in which Application, and what becomes of kustomizations.
struct AppliedInputsTests {
  private static let built = """
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: built, namespace: team}
    """

  private static let runner = CommandRunner { command, _, _ in
    #expect(command.program == "kubectl")
    return CommandOutcome(status: 0, output: Array(built.utf8), errors: [])
  }

  private func adopted(_ files: KeyValuePairs<String, String>) -> Diagnosed<AdoptedCode> {
    let applied = AppliedInputs(
      files.map { ($0.key, Array($0.value.utf8)) },
      scope: .everything,
      runner: Self.runner
    )
    let adopted = Adoption.code(
      from: applied.inputs,
      applications: applied.applications,
      options: AdoptionOptions(name: "Test", source: "here")
    )
    return Diagnosed(adopted.output, applied.diagnostics + adopted.diagnostics)
  }

  private func application(_ name: String, path: String, more: String = "") -> String {
    """
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata: {name: \(name), namespace: argocd}
    spec:
      project: team
      source: {repoURL: "https://git.example/team", path: \(path), targetRevision: main}
      destination: {server: "https://kubernetes.default.svc", namespace: team}
      \(more)
    """
  }

  private func map(_ name: String) -> String {
    "{apiVersion: v1, kind: ConfigMap, metadata: {name: \(name)}, data: {a: b}}"
  }

  @Test func `an Application declares what its folder holds, and not the folder`() {
    let found = adopted([
      "argo/a.yaml": application(
        "a",
        path: "apps/a",
        more: "syncPolicy: {automated: {prune: true}}"
      ),
      "apps/a/one.yaml": map("one"), "apps/b/two.yaml": map("two"),
    ])
    let text = found.output.text
    #expect(!text.contains("apps/a\""))
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        """
        "a", namespace: "team", project: "team", sync: .automated([.prune], retry: nil)
        """
      )
    )
    #expect(text.contains("struct A: Composite {"))
    // nobody syncs the other folder
    #expect(text.contains("struct TestByHand: Composite {"))
    #expect(found.output.objects == 2)
  }

  @Test func `a chart and another repository's folder stay sources`() {
    let found = adopted([
      "argo/a.yaml": application("a", path: "elsewhere"),
      "argo/c.yaml": """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: c, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io]}
      spec:
        destination: {namespace: c}
        source: {repoURL: "https://charts.example", chart: web, targetRevision: 1.2.3, helm: {values: "a: {b: 1}"}}
      """,
    ])
    let text = found.output.text
    #expect(text.contains("path: \"elsewhere\""))
    #expect(text.contains("values: [\"a\": [\"b\": 1]]"))
    #expect(text.contains("deletion: .cascade"))
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `the root that only declares Applications is left to swell`() {
    let text = adopted([
      "root.yaml": application("root", path: "argo"), "argo/a.yaml": application("a", path: "a"),
      "a/one.yaml": map("one"),
    ]).output.text
    #expect(!text.contains("\"root\""))
    #expect(text.contains("\"a\""))
  }

  @Test func `folders of an Application are components of their own`() {
    let text = adopted([
      "argo/a.yaml": application("a", path: "a").replacing(
        "targetRevision: main",
        with: "targetRevision: main, directory: {recurse: true}"
      ),
      "a/web/one.yaml": map("one"), "a/jobs/two.yaml": map("two"),
    ]).output.text
    #expect(text.contains("struct AWeb: Composite {"))
    #expect(text.contains("struct AJobs: Composite {"))
  }

  @Test func `a field that a spec can't say is told`() {
    let found = adopted([
      "argo/a.yaml": application("a", path: "a", more: "revisionHistoryLimit: 3"),
      "a/one.yaml": map("one"),
    ])
    #expect(found.diagnostics.map(\.code) == [.adoptApplication])
    #expect(found.diagnostics.map(\.field) == ["spec.revisionHistoryLimit"])
  }

  @Test func `a kustomization is adopted as what is built of it, and its parts are not`() {
    let found = adopted([
      "web/kustomization.yaml": "resources: [one.yaml]\npatches: [{path: patch.yaml}]\n",
      "web/one.yaml": map("one"), "web/patch.yaml": map("one"),
    ])
    #expect(found.output.objects == 1)
    #expect(found.output.text.contains("\"built\""))
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `a file that no kustomization lists is told, and not adopted`() {
    let found = adopted([
      "web/kustomization.yaml": "resources: [one.yaml]\n", "web/one.yaml": map("one"),
      "web/two.yaml": map("two"),
    ])
    #expect(found.output.objects == 1)
    #expect(found.diagnostics.count == 1)
  }

  @Test func `bases and components are built where they are taken in`() {
    let found = adopted([
      "base/kustomization.yaml": "resources: [one.yaml]\n", "base/one.yaml": map("one"),
      "top/kustomization.yaml": "resources: [../base]\n",
    ])
    #expect(found.output.objects == 1)
  }

  @Test func `a kustomization belongs to the Application that syncs it`() {
    let text = adopted([
      "argo/a.yaml": application("a", path: "web"),
      "web/kustomization.yaml": "resources: [one.yaml]\n", "web/one.yaml": map("one"),
    ]).output.text
    // the Application's namespace is the object's
    #expect(text.contains("struct A: Composite {"))
    #expect(text.contains("ConfigMap(\"built\")"))
  }

  @Test func `without kubectl a kustomization is an error, and the rest is adopted`() {
    let applied = AppliedInputs(
      [
        ("a.yaml", Array(map("a").utf8)), ("web/kustomization.yaml", Array("resources: []".utf8)),
      ],
      scope: .everything,
      runner: CommandRunner { command, _, _ in
        throw BootstrapFault.missingProgram(command.program, reason: "no such file").failure
      }
    )
    #expect(applied.inputs.map(\.path) == ["a.yaml"])
    #expect(applied.diagnostics.map(\.code) == [.adoptKustomization])
  }

  @Test func `kinds that no table has come with their scopes`() {
    var options = AdoptionOptions(name: "Test", source: "here")
    options.knownKinds = [.init("", "ConfigMap")]
    options.scopes = [.init("e.io", "Wide"): .cluster]
    let text = Adoption.code(
      from: [
        AdoptionInput(
          path: "a.yaml",
          bytes: Array(
            """
            {apiVersion: e.io/v1, kind: Wide, metadata: {name: w}}
            ---
            {apiVersion: e.io/v1, kind: Near, metadata: {name: near, namespace: team}}
            ---
            {apiVersion: e.io/v1, kind: Nobody, metadata: {name: nobody}}
            ---
            \(map("one"))
            """.utf8
          )
        )
      ],
      options: options
    ).output.text
    #expect(text.contains("import KindTables\n"))
    #expect(text.contains("Entry(GroupKind(\"e.io\", \"Wide\"), .cluster),"))
    #expect(text.contains("Entry(GroupKind(\"e.io\", \"Near\"), .namespaced),"))
    #expect(!text.contains("\"Nobody\"), ."))
    #expect(!text.contains("\"ConfigMap\"), ."))
  }
}
