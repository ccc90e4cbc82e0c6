import Compiler
import Diagnostics
import KindTables
import Manifest
import PlatformDSL

@testable import Compiler

/// Where a secret can be planted, and what the guard says of it there.
enum SecretPlaces {
  typealias Place = @Sendable (_ text: String) -> [String]

  /// Places for a text that says by itself what it is.
  static let texts: [String: Place] = [
    "a ConfigMap": { found(in: configMap(["setting": .string($0)])) },
    "a file in a ConfigMap": {
      found(in: configMap(["app.conf": .string("first = 1\n\($0)\nlast = 2\n")]))
    },
    "base64 in a ConfigMap": { found(in: configMap(["setting": .string($0.base64)])) },
    "an annotation": { text in
      var tree = configMap([:])
      tree["metadata"] = ["name": "c", "annotations": ["acme.io/note": .string(text)]]
      return found(in: tree)
    },
    "a variable": { found(in: pod(["env": [["name": "SETTING", "value": .string($0)]]])) },
    "an argument": { found(in: pod(["args": ["--setting", .string($0)]])) },
    "an argument with its flag": { found(in: pod(["args": [.string("--setting=\($0)")]])) },
    "a script": { found(in: pod(["command": ["sh", "-c", .string("run \"\($0)\" now")]])) },
    "Helm values": { found(inValues: ["web": ["settings": [["text": .string($0)]]]]) },
    "a patch": { found(inPatch: [["op": "add", "path": "/data/setting", "value": .string($0)]]) },
    "raw YAML": { found(inYAML: "data: {setting: \(quoted($0))}") },
  ]

  /// Places for a value that only its name gives away.
  static let names: [String: @Sendable (_ name: String, _ value: String) -> [String]] = [
    "a ConfigMap": { found(in: configMap([$0: .string($1)])) },
    "lines of YAML": {
      found(in: configMap(["a.yaml": .string("a: 1\n  \($0): '\($1)'\nb: 2\n")]))
    },
    "lines of variables": {
      found(in: configMap([".env": .string("A=1\n\($0)=\"\($1)\"\nB=2\n")]))
    },
    "JSON": { found(in: configMap(["a.json": .string(#"{"a": 1, "\#($0)": "\#($1)"}"#)])) },
    "base64": { found(in: configMap(["a": .string("settings:\n\($0): \"\($1)\"\n".base64)])) },
    "a variable": { found(in: pod(["env": [["name": .string($0), "value": .string($1)]]])) },
    "an argument with its flag": { found(in: pod(["args": [.string("--\($0)=\($1)")]])) },
    "two arguments": { found(in: pod(["args": [.string("--\($0)"), .string($1)]])) },
    "Helm values": { found(inValues: ["auth": ["\($0)": .string($1)]]) },
    "Helm parameters": {
      found(inValues: ["parameters": [["name": .string("auth.\($0)"), "value": .string($1)]]])
    },
    "a patch": {
      found(inPatch: [["op": "add", "path": .string("/data/\($0)"), "value": .string($1)]])
    },
    "a merge patch": { found(inPatch: ["data": ["\($0)": .string($1)]]) },
    "raw YAML": { found(inYAML: "data: {\(quoted($0)): \(quoted($1))}") },
  ]

  /// What is found in one object.
  static func found(in tree: Mapping) -> [String] {
    let group = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:))
    let node = ObjectNode(
      identity: ObjectIdentity(
        group: group?.group ?? "",
        version: group?.version ?? "",
        kind: tree["kind"]?.string ?? "",
        namespace: "shop",
        name: "c"
      ),
      tree: tree,
      location: nil,
      isBootstrap: false
    )
    return messages(Policies(kinds: .all).diagnostics(for: [node]))
  }

  static func configMap(_ data: Mapping) -> Mapping {
    ["apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "c"], "data": .mapping(data)]
  }

  private static func pod(_ container: Mapping) -> Mapping {
    var container = container
    container["name"] = "main"
    container["image"] = "web:1"
    return [
      "apiVersion": "apps/v1", "kind": "Deployment", "metadata": ["name": "c"],
      "spec": ["template": ["spec": ["containers": [.mapping(container)]]]],
    ]
  }

  private static func found(inValues values: Mapping) -> [String] {
    var content = ApplicationContent()
    content.charts = [
      HelmChart("web", repository: "https://c.example", version: "1", values: values)
    ]
    return messages(ExposedSourceSecret.diagnostics(for: content))
  }

  private static func found(inPatch patch: Value) -> [String] {
    var content = ApplicationContent()
    content.kustomization = Kustomization(
      remotes: [],
      patches: [.init(target: ["kind": "ConfigMap"], patch)]
    )
    return messages(ExposedSourceSecret.diagnostics(for: content))
  }

  private static func found(inYAML line: String) -> [String] {
    let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: shop}\n\(line)\n"
    let file = SpecFiles.File(path: "c.yaml", bytes: Array(text.utf8))
    let report = ManifestVerification(kinds: .all).verify([file])
    return messages(report.diagnostics.filter { $0.code == .exposedSecret })
  }

  private static func messages(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.message) \($0.field ?? "") \($0.help ?? "")" }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }
}
