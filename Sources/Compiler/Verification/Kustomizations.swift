/// The kustomizations among the manifests, by folder.
struct Kustomizations {
  private let all: [ManifestTree.Kustomized]
  private let positions: [String: [Int]]

  init(_ all: [ManifestTree.Kustomized]) {
    self.all = all
    positions = Dictionary(grouping: all.indices) { all[$0].folder }
  }

  /// The first one whose folder is this one, or around it.
  func first(around folder: String) -> ManifestTree.Kustomized? {
    guard !all.isEmpty else { return nil }
    return folder.andParents.compactMap { positions[$0]?.first }.min().map { all[$0] }
  }

  /// Those in these folders themselves, in order.
  func all(of folders: [String]) -> [ManifestTree.Kustomized] {
    Set(folders).flatMap { positions[$0] ?? [] }.sorted().map { all[$0] }
  }
}
