import Rendering

/// Where a repository keeps what it knows of rendered trees: `.build/swell/index`, which is never committed.
///
/// A cache: what can't be read or written is as if it weren't there.
struct IndexStore {
  private let folder: String
  private let build: String

  init(_ repository: Repository) {
    build = "\(repository.root)/.build"
    folder = "\(build)/swell/index"
  }

  /// A tree's index; nil if there is none that is whole.
  func index(named name: String) -> FolderIndex? {
    (try? SystemCall.readFile("\(folder)/\(name)")).flatMap { FolderIndex(encoded: $0) }
  }

  /// Keeps an index, or drops the one that there was if nothing is to be kept.
  func keep(_ index: FolderIndex?, named name: String) {
    let path = "\(folder)/\(name)"
    guard let index else {
      try? SystemCall.removeFile(path)
      return
    }
    // where nothing is built, nothing is cached
    guard SystemCall.type(of: build) == .folder else { return }
    try? SystemCall.createFolders(folder)
    try? SystemCall.replaceFile(path, with: index.encoded)
  }
}
