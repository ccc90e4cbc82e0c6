import Compiler
import Diagnostics
import KindTables
import Manifest
import Resources
import Testing

@testable import Compiler

/// How folders of manifests become objects in Applications.
struct ManifestTreeTests {
  @Test
  func `an Application has the objects of its folder, wherever the files were read from`() {
    let sorted = sorted([
      "/srv/checkout/apps/web.yaml": application(
        "web",
        source: "source: {repoURL: r, path: ./deploy/web, directory: {recurse: true}}",
        namespace: "shop"
      ),
      "/srv/checkout/deploy/web/a.yaml": configMap("a"),
      "/srv/checkout/deploy/web/more/b.yaml": configMap("b"),
      "/srv/checkout/deploy/other/c.yaml": configMap("c"),
    ])
    #expect(sorted.applications.map(\.application.node.name) == ["web"])
    #expect(
      sorted.applications[0].objects.map(\.identity.description) == [
        "ConfigMap shop/a", "ConfigMap shop/b",
      ]
    )
    #expect(
      sorted.others.map(\.identity.description) == [
        "Application argocd/web", "ConfigMap c",
      ]
    )
  }

  @Test
  func `an Application in another's folder is its child`() {
    let sorted = sorted([
      "root.yaml": application("root", path: "apps", namespace: "argocd"),
      "apps/web.yaml": application("web", path: "web", namespace: "shop", wave: "5"),
      "web/a.yaml": configMap("a"),
    ])
    let nodes = sorted.applications.map(\.application.node).sorted { $0.name < $1.name }
    #expect(nodes.map(\.name) == ["root", "web"])
    #expect(nodes.map(\.parent) == ["folder ", "argocd/root"])
    #expect(nodes.map(\.wave) == [0, 5])
  }

  @Test
  func `charts and folders that weren't read make an Application one of which nobody knows all`() {
    let chart = "source: {repoURL: https://charts.example, chart: web, targetRevision: '1'}"
    let sorted = sorted([
      "a.yaml": application("chart", source: chart, namespace: "one"),
      "b.yaml": application("elsewhere", path: "not/here", namespace: "two"),
    ])
    let sources = sorted.applications.map(\.application.content)
    #expect(sources.map(\.charts.count) == [1, 0])
    #expect(sources.map(\.directories.count) == [0, 1])
  }

  @Test
  func `a kustomization sets the namespace, and its patches are no objects`() {
    let sorted = sorted([
      "web/kustomization.yaml": """
      namespace: shop
      resources: [a.yaml]
      patches: [{path: patch.yaml}]
      configurations: [names.yaml]
      """,
      "web/a.yaml": configMap("a"),
      "web/patch.yaml": configMap("patch"),
      "web/names.yaml": configMap("names"),
    ])
    #expect(sorted.others.map(\.identity.description) == ["ConfigMap shop/a"])
  }

  @Test
  func `what a kustomization generates is there, with the keys that its files give`() {
    let found = verify(
      [
        "kustomization.yaml": """
        namespace: shop
        resources: [a.yaml]
        secretGenerator: [{name: token, envs: [token.env]}]
        configMapGenerator: [{name: settings, files: [settings.ini]}]
        """,
        "a.yaml": """
        apiVersion: v1
        kind: Pod
        metadata: {name: a}
        spec:
          containers:
            - name: a
              env:
                - {name: T, valueFrom: {secretKeyRef: {name: token, key: any}}}
                - {name: S, valueFrom: {configMapKeyRef: {name: settings, key: settings.ini}}}
                - {name: K, valueFrom: {configMapKeyRef: {name: settings, key: any}}}
                - {name: X, valueFrom: {configMapKeyRef: {name: setting, key: any}}}
        """,
      ],
      others: ["token.env", "settings.ini"]
    ).diagnostics.map(\.message)
    #expect(
      found == [
        "ConfigMap 'settings-<hash>' in namespace 'shop' has no key 'any'",
        "no ConfigMap 'setting' in namespace 'shop'",
      ]
    )
  }

  @Test
  func `a kustomization that names what isn't there is a fault, and a remote one is a doubt`() {
    let tree = tree(["web/kustomization.yaml": "resources: [../base, https://example.org/x.yaml]\n"]
    )
    let built = tree.build("web")
    #expect(built?.diagnostics.map(\.message) == ["resource '../base' isn't there"])
    #expect(built?.doubts.count == 2)
    #expect(built?.doubts.last?.reason.contains("'https://example.org/x.yaml'") == true)
  }

  @Test
  func `the elements of a List are objects, and a fault has its line and column`() throws {
    let list = """
      apiVersion: v1
      kind: List
      items:
        - apiVersion: v1
          kind: ConfigMap
          metadata: {name: a, namespace: shop}
        - apiVersion: v1
          kind: Pod
          metadata: {name: b, namespace: shop}
          spec:
            serviceAccountName: nobody
      """
    for path in ["web/list.yaml", "<stdin>"] {
      let report = verify([path: list])
      #expect(report.objects == 2)
      let fault = try #require(report.diagnostics.first)
      #expect(report.diagnostics.count == 1)
      #expect(fault.location?.file == path)
      #expect(fault.location?.line == 11 && fault.location?.column == 27)
      #expect(fault.field == "spec.serviceAccountName")
    }
  }

  @Test
  func `charts, values, compose files and other JSON are no objects`() {
    let tree = tree([
      "chart/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "chart/templates/a.yaml": "kind: {{ .Values.kind }}\n",
      "values.yaml": "image: web\n",
      "docker-compose.yaml": "services: {web: {image: web}}\n",
      "package.json": #"{"name": "web", "dependencies": {}}"#,
      "list.json": "[1, 2]",
      "empty.yaml": "# nothing\n",
    ])
    #expect(tree.objects.isEmpty)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.notes == ["chart is a Helm chart: verify what 'helm template' makes of it"])
  }

  @Test
  func `what has an unknown kind and no name is noted`() {
    let tree = tree(["a.yaml": "apiVersion: own.example/v1\nkind: Thing\nmetadata: {}\n"])
    #expect(tree.objects.isEmpty)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.notes == ["a.yaml:2 is of kind 'Thing' and has no name"])
  }

  @Test
  func `broken YAML is reported, and what stands beside it is read`() {
    let tree = tree([
      "a.yaml": "apiVersion: v1\nkind: A\na: [1\nb: 2\n", "b.yaml": configMap("b"),
      "c.yaml": "a: [1\nb: 2\n",
    ])
    #expect(tree.objects.count == 1)
    #expect(tree.diagnostics.count == 1)
    #expect(tree.diagnostics.first?.location?.file == "a.yaml")
  }

  @Test
  func `the scope of a kind is that of its definition`() {
    let sorted = sorted([
      "crd.yaml": """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: zones.example.org}
      spec: {group: example.org, scope: Cluster, names: {kind: Zone, plural: zones}}
      """,
      "app.yaml": application("web", path: "web", namespace: "shop"),
      "web/a.yaml": "apiVersion: example.org/v1\nkind: Zone\nmetadata: {name: eu}\n",
      "web/b.yaml": "apiVersion: example.org/v1\nkind: Unknown\nmetadata: {name: eu}\n",
    ])
    #expect(sorted.applications[0].objects.map(\.identity.namespace) == [nil, "shop"])
  }
}

extension ManifestTreeTests {
  private func files(_ files: [String: String]) -> [SpecFiles.File] {
    files.sorted { $0.key < $1.key }.map {
      SpecFiles.File(path: $0.key, bytes: Array($0.value.utf8))
    }
  }

  private func tree(_ files: [String: String]) -> ManifestTree {
    ManifestTree(files: self.files(files), kinds: .all)
  }

  private func sorted(_ files: [String: String]) -> SortedManifests { SortedManifests(tree(files)) }

  private func verify(
    _ files: [String: String],
    others: Set<String> = []
  ) -> ManifestVerification.Report {
    ManifestVerification(kinds: .all).verify(
      self.files(files),
      scope: InputScope(folders: [""], others: others)
    )
  }

  private func configMap(_ name: String) -> String {
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name)}\ndata: {k: \(name)}\n"
  }

  private func application(
    _ name: String,
    path: String,
    namespace: String,
    wave: String? = nil
  ) -> String {
    application(
      name,
      source: "source: {repoURL: https://git.example/platform, path: \(path)}",
      namespace: namespace,
      wave: wave
    )
  }

  private func application(
    _ name: String,
    source: String,
    namespace: String,
    wave: String? = nil
  ) -> String {
    let annotations =
      wave.map { ", annotations: {argocd.argoproj.io/sync-wave: '\($0)'}" } ?? ""
    return """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: \(name), namespace: argocd\(annotations)}
      spec:
        project: default
        \(source)
        destination: {server: 'https://kubernetes.default.svc', namespace: \(namespace)}

      """
  }
}
