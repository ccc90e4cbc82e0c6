import Diagnostics
import Manifest
import YAML

/// One `kustomization.yaml`.
struct KustomizationFile: Sendable {
  let path: String
  let folder: String
  var tree: Mapping
  let document: YAMLDocument

  init?(_ read: ManifestDocument) {
    guard let tree = read.document.value.mapping else { return nil }
    path = read.path
    folder = read.path.folder
    document = read.document
    self.tree = tree
  }

  /// Whether it is a part that others take in, and never built by itself.
  var isComponent: Bool { "Component" == tree["kind"]?.string }

  /// The elements of a list with their places, without those that are something else.
  func elements(of fields: String...) -> [Element] {
    fields.flatMap { field in
      (tree[field]?.sequence ?? []).enumerated().map { index, value in
        Element(value: value, path: FieldPath([.key(field), .index(index)]))
      }
    }
  }

  /// The texts of lists, such as `resources`, with their places.
  func texts(of fields: String...) -> [(text: String, path: FieldPath)] {
    fields.flatMap { elements(of: $0) }.compactMap { element in
      element.value.string.map { ($0, element.path) }
    }
  }

  struct Element {
    let value: Value
    let path: FieldPath
  }

  /// The files that it names and that hold no objects: patches, configurations, data of generators, values of charts.
  var parts: [String] {
    var names = texts(
      of: "patchesStrategicMerge",
      "configurations",
      "transformers",
      "validators",
      "crds",
      "generators"
    ).map(\.text)
    for element in elements(of: "patches", "patchesJson6902", "replacements") {
      names += [element.value.mapping?["path"]?.string].compactMap(\.self)
    }
    for chart in elements(of: "helmCharts", "helmChartInflationGenerator") {
      names += [chart.value.mapping?["valuesFile"]?.string].compactMap(\.self)
      names += (chart.value.mapping?["additionalValuesFiles"]?.sequence ?? []).compactMap(\.string)
    }
    if let schema = tree["openapi"]?.mapping?["path"]?.string { names.append(schema) }
    return names.filter { !$0.contains("\n") }.map { folder.appendingPath($0) }
  }

  /// The files whose text becomes data of what it generates.
  func data(of generators: [String]) -> [String] {
    generators.flatMap { elements(of: $0) }.compactMap(\.value.mapping).flatMap { generator in
      GeneratedData.files(of: generator).map { folder.appendingPath($0.path) }
    }
  }

  /// Whether a resource is somewhere else than among local files.
  static func isRemote(_ name: String) -> Bool {
    name.contains("//") || name.contains("?ref=") || name.hasPrefix("git@")
      || name.hasPrefix("git::") || name.hasPrefix("github.com/")
  }
}
