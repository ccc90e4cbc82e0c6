import Manifest

/// The files of one folder, in the order of their names.
struct FileGroup {
  /// The folder's path under the output folder.
  let folder: String
  let files: [RenderedFile]

  /// The files in groups, in the order of the folders.
  static func groups(of files: [RenderedFile]) -> [FileGroup] {
    Dictionary(grouping: files) { $0.path.parentFolder }
      .map { folder, files in
        FileGroup(folder: folder, files: files.sorted { $0.path.isOrdered(before: $1.path) })
      }
      .sorted { $0.folder < $1.folder }
  }

  /// The group as it stands in its folder once it is written: it must be read once more before its identity says anything.
  func listing(seed: Fingerprint.Seed) -> FolderListing {
    var listing = FolderListing(path: folder)
    for file in files {
      var name = file.path.lastPathPart
      name.withUTF8 { name in
        listing.append(
          FolderListing.File(
            owner: .thisEnvironment,
            fingerprint: Fingerprint(file.bytes, seed: seed),
            identity: 0
          ),
          named: UnsafeRawBufferPointer(name)
        )
      }
    }
    return listing
  }
}

extension String {
  /// What comes behind the last slash.
  var lastPathPart: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }

  /// Whether the bytes come before another's, which is not always so for the characters.
  func isOrdered(before other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
