import Diagnostics
import Manifest
import PlatformDSL
import YAML

/// One document of a file.
struct ManifestDocument {
  let path: String
  let document: YAMLDocument

  var isKustomization: Bool {
    let tree = document.value.mapping
    if let version = tree?["apiVersion"]?.string {
      return version.hasPrefix("kustomize.config.k8s.io/")
    }
    // Kustomize itself fills in what the file leaves out
    return Self.isKustomization(named: path)
  }

  static func isKustomization(named path: String) -> Bool {
    ["kustomization.yaml", "kustomization.yml", "Kustomization"].contains(path.fileName)
  }

  /// The document itself, or the elements of a `List`.
  var items: [ManifestItem] {
    let value = document.value
    guard let mapping = value.mapping, mapping["kind"] == "List",
      let items = mapping["items"]?.sequence
    else { return [ManifestItem(path: path, value: value, document: document, steps: [])] }
    return items.enumerated().map { index, item in
      ManifestItem(
        path: path,
        value: item,
        document: document,
        steps: [.key("items"), .index(index)]
      )
    }
  }
}

/// What may be an object, with the way to it in its document.
struct ManifestItem {
  let path: String
  let value: Value
  let document: YAMLDocument
  let steps: [FieldPath.Step]

  var marks: @Sendable (FieldPath) -> SourceLocation {
    { [document, steps] in document.location(at: FieldPath(steps + $0.steps)) }
  }
}
