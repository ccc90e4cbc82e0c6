import Diagnostics
import Manifest
import Resources

extension KustomizeBuild {
  /// Adds what the generators make, or merges it into what is there.
  mutating func generate(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    let generated = kinds.kinds.filter { $0.facets.generator != nil }.sorted { $0.kind < $1.kind }
    for entry in generated {
      for element in entry.facets.generator.map({ file.elements(of: $0) }) ?? [] {
        guard let generator = element.value.mapping, let name = generator["name"]?.string else {
          continue
        }
        checkFiles(of: generator, element.path, of: file)
        let new = object(of: entry.kind, name, generator, element, file)
        absorb(new, behaviour: generator["behavior"]?.string, into: &objects, file, element.path)
      }
    }
    for chart in file.elements(of: "helmCharts", "helmChartInflationGenerator") {
      let name = chart.value.mapping?["name"]?.string ?? ""
      doubt("has the chart '\(name)'", of: file)
    }
    if let first = file.texts(of: "generators").first {
      doubt("has the generator '\(first.text.prefix { $0 != "\n" })'", of: file)
    }
  }

  private func object(
    of kind: GroupKind,
    _ name: String,
    _ generator: Mapping,
    _ element: KustomizationFile.Element,
    _ file: KustomizationFile
  ) -> KustomizedObject? {
    let own = generator["options"]?.mapping ?? [:]
    let shared = file.tree["generatorOptions"]?.mapping ?? [:]
    var metadata: Mapping = ["name": .string(name)]
    metadata["namespace"] = generator["namespace"]
    for field in ["labels", "annotations"] {
      var texts = shared[field]?.mapping ?? [:]
      for entry in own[field]?.mapping ?? [:] { texts[entry.key] = entry.value }
      if !texts.isEmpty { metadata[field] = .mapping(texts) }
    }
    let data = GeneratedData(generator)
    var tree: Mapping = [
      "apiVersion": "v1", "kind": .string(kind.kind), "metadata": .mapping(metadata),
    ]
    if !data.values.isEmpty {
      // the values of a Secret stand in the file as they are
      let isSecret = kinds[kind]?.facets.secretValues.isEmpty == false
      tree[isSecret ? "stringData" : "data"] = .mapping(data.values)
    }
    let location = file.document.location(at: element.path.appending("name"))
    var object = KustomizedObject(
      tree,
      path: file.path,
      isClusterScoped: isClusterScoped,
      marks: { _ in location }
    )
    object?.isHashed = ![own, shared].contains { $0["disableNameSuffixHash"]?.bool == true }
    object?.extent = data.isOpen ? .generated : .keyed
    return object
  }

  private mutating func absorb(
    _ new: KustomizedObject?,
    behaviour: String?,
    into objects: inout [KustomizedObject],
    _ file: KustomizationFile,
    _ path: FieldPath
  ) {
    guard var new else { return }
    let found = objects.indices.filter { objects[$0].isOrWas(new.current) }
    let isMerged = behaviour == "merge" || behaviour == "replace"
    guard let index = found.first else {
      if isMerged, doubts.isEmpty {
        report(
          .kustomizeBuild,
          "nothing is there that '\(new.current.name)' could be merged into or replace",
          file,
          path,
          help: "take 'behavior' away, or list the base that generates it"
        )
      }
      objects.append(new)
      return
    }
    guard isMerged else {
      report(
        .kustomizeBuild,
        "'\(new.current.name)' is generated, and is there already",
        file,
        path,
        help: "say behavior: merge or behavior: replace, or rename it"
      )
      return
    }
    let old = objects[index]
    var metadata = old.tree["metadata"]?.mapping ?? [:]
    for field in ["labels", "annotations"] {
      var texts = metadata[field]?.mapping ?? [:]
      for entry in new.tree["metadata"]?.mapping?[field]?.mapping ?? [:] {
        texts[entry.key] = entry.value
      }
      if !texts.isEmpty { metadata[field] = .mapping(texts) }
    }
    new.tree["metadata"] = .mapping(metadata)
    if behaviour == "merge" {
      for field in ["data", "stringData", "binaryData"] {
        var values = old.tree[field]?.mapping ?? [:]
        for entry in new.tree[field]?.mapping ?? [:] { values[entry.key] = entry.value }
        if !values.isEmpty { new.tree[field] = .mapping(values) }
      }
      if old.extent == .generated { new.extent = .generated }
    }
    new.current = old.current
    new.earlier = old.earlier
    new.prefixes = old.prefixes
    new.suffixes = old.suffixes
    new.isHashed = new.isHashed || old.isHashed
    objects[index] = new
  }

  private mutating func checkFiles(
    of generator: Mapping,
    _ path: FieldPath,
    of file: KustomizationFile
  ) {
    for data in GeneratedData.files(of: generator) where !data.path.contains("$") {
      let found = inputs.find(data.path, from: file.folder)
      guard case .nothing = found else { continue }
      report(
        .kustomizeMissing,
        "file '\(data.path)' of what is generated isn't there",
        file,
        path,
        help: "add the file, or take its name out of the kustomization"
      )
    }
  }
}
