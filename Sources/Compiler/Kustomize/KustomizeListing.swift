/// Which files the kustomizations name, and how.
struct KustomizeListing {
  /// The files whose objects are resources.
  private(set) var listed: Set<String> = []
  /// The files that hold no objects: patches, configurations, data.
  private(set) var parts: Set<String> = []
  /// The folders whose kustomization another one takes in.
  private(set) var included: Set<String> = []
  private let inputs: KustomizeInputs
  /// The folders of listed files.
  private var folders: Set<String> = []

  init(_ inputs: KustomizeInputs) {
    self.inputs = inputs
    for file in inputs.kustomizations.values {
      parts.formUnion(file.parts)
      parts.formUnion(Self.filesOfPlugins(in: file, inputs))
      for path in file.listedPaths {
        if path != file.folder, inputs.kustomizations[path] != nil {
          included.insert(path)
        } else {
          listed.insert(path)
          folders.insert(path.folder)
        }
      }
    }
    parts.subtract(listed)
  }

  /// The files that the configurations of generators and transformers name, such as encrypted Secrets.
  private static func filesOfPlugins(
    in file: KustomizationFile,
    _ inputs: KustomizeInputs
  ) -> [String] {
    file.texts(of: "generators", "transformers", "validators").flatMap { text, _ -> [String] in
      guard let path = file.folder.resolvingPath(text) else { return [] }
      return inputs.documents(of: path).flatMap { document in
        (document.document.value.mapping?["files"]?.sequence ?? []).compactMap(\.string)
          .compactMap { path.folder.resolvingPath($0) }
      }
    }
  }

  /// The kustomizations that no other takes in and that are no components, in order; of a circle the first.
  var roots: [String] {
    let all = inputs.kustomizations.values.filter { !$0.isComponent }.map(\.folder).sorted()
    var roots = all.filter { !included.contains($0) }
    var reached: Set<String> = []
    for root in roots { reach(root, &reached) }
    for folder in all where !reached.contains(folder) {
      roots.append(folder)
      reach(folder, &reached)
    }
    return roots.sorted()
  }

  private func reach(_ folder: String, _ reached: inout Set<String>) {
    var open = [folder]
    while let here = open.popLast() {
      guard reached.insert(here).inserted else { continue }
      open += inputs.kustomizations[here]?.listedPaths ?? []
    }
  }

  /// The kustomization that a file belongs to although none lists it: that of its folder, or one around from whose folders
  /// others are listed.
  func kustomization(beside path: String) -> KustomizationFile? {
    guard !inputs.kustomizations.isEmpty else { return nil }
    if let own = inputs.kustomizations[path.folder] { return own }
    guard folders.contains(path.folder) else { return nil }
    return path.folder.andParents.lazy.compactMap { inputs.kustomizations[$0] }.first
  }
}

extension KustomizationFile {
  /// The paths of the local resources and components.
  var listedPaths: [String] {
    texts(of: "resources", "bases", "components").filter { !Self.isRemote($0.text) }
      .compactMap { folder.resolvingPath($0.text) }
  }
}
