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

  /// The kustomizations that no other takes in and that are no components, in order.
  var roots: [String] {
    inputs.kustomizations.values.filter { !$0.isComponent && !included.contains($0.folder) }
      .map(\.folder).sorted()
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
