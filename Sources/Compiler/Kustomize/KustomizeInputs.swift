import KindKnowledge
import Manifest

/// What kustomizations may take in: the files that were read, and which of the others are known to be absent.
struct KustomizeInputs {
  /// By folder.
  private(set) var kustomizations: [String: KustomizationFile] = [:]
  /// Further kustomizations in one folder, of which Kustomize takes none.
  private(set) var competitors: [String: [String]] = [:]
  private let documents: [String: [ManifestDocument]]
  /// The files that are there and hold no document: templates, charts, data.
  private let unread: Set<String>
  private let folders: Set<String>
  private let scope: InputScope

  /// - Parameter unread: Files and charts that could not be read, such as templates.
  init(
    _ documents: [ManifestDocument],
    files: [String],
    unread: Set<String>,
    scope: InputScope
  ) {
    for document in documents where document.isKustomization {
      guard let file = KustomizationFile(document) else { continue }
      if let other = kustomizations[file.folder], other.path != file.path {
        competitors[file.folder, default: []].append(file.path)
      } else {
        kustomizations[file.folder] = file
      }
    }
    self.unread = unread.union(files)
    self.scope = scope
    guard !kustomizations.isEmpty else {
      self.documents = [:]
      folders = []
      return
    }
    self.documents = Dictionary(grouping: documents, by: \.path)
    var folders: Set<String> = []
    for file in files + scope.others {
      for folder in file.folder.andParents where !folders.insert(folder).inserted { break }
    }
    self.folders = folders
  }

  /// What a kustomization finds under a name.
  enum Found {
    /// Objects of a file.
    case file(String, [ManifestDocument])
    case kustomization(KustomizationFile)
    /// A folder without one.
    case folder(String)
    /// It is there, and nobody read it.
    case unread(String)
    /// It isn't there.
    case nothing(String)
    /// It lies outside what was read.
    case outside(String)
  }

  func find(_ name: String, from folder: String) -> Found {
    guard let path = folder.resolvingPath(name) else { return .outside(name) }
    if let documents = documents[path] { return .file(path, documents) }
    if let kustomization = kustomizations[path] { return .kustomization(kustomization) }
    // what is behind a link to a folder wasn't read either
    if path.folder.andParents.contains(where: scope.others.contains) { return .outside(path) }
    if unread.contains(path) || scope.others.contains(path) { return .unread(path) }
    if folders.contains(path) { return scope.covers(path) ? .folder(path) : .outside(path) }
    return scope.covers(path) ? .nothing(path) : .outside(path)
  }

  /// The documents of a file; empty if it wasn't read.
  func documents(of path: String) -> [ManifestDocument] { documents[path] ?? [] }

  /// A name that is nearly this one, for a suggestion.
  func nearest(to path: String) -> [String] {
    let here = documents.keys.filter { $0.folder == path.folder }.map(\.fileName)
    let below = kustomizations.keys.filter { $0.folder == path.folder }.map(\.fileName)
    return here + below
  }
}

extension String {
  /// The path of a relative one below this folder, with `.` and `..` taken away; nil if it leads out of the folder where
  /// all paths begin.
  func resolvingPath(_ other: String) -> String? {
    var parts = split(separator: "/").map(String.init)
    for part in other.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty || parts.last == ".." {
          if hasPrefix("/") { return nil }
          parts.append("..")
        } else {
          parts.removeLast()
        }
      default: parts.append(String(part))
      }
    }
    return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
