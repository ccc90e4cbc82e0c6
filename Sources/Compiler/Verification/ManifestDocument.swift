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

  /// The document itself, or the elements of the list that it is.
  var items: [ManifestItem] {
    document.items.map { ManifestItem(path: path, value: $0.value, item: $0) }
  }
}

/// What may be an object, with the way to it in its document.
struct ManifestItem {
  let path: String
  let value: Value
  let item: DocumentItem

  var marks: @Sendable (FieldPath) -> SourceLocation { { [item] in item.location(at: $0) } }
}
