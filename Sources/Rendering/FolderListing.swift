/// The files of one folder, in the order of their names' bytes.
///
/// Names stand in one array, one behind the other: a tree of 200,000 files is 20,000 listings and no text of its own for
/// any file.
struct FolderListing: Sendable, Equatable {
  /// Who made a file.
  enum Owner: UInt8, Sendable { case thisEnvironment, otherEnvironment, foreign }

  struct File: Sendable, Equatable {
    let owner: Owner
    /// Of the contents; without meaning for a foreign file, of which only the beginning is read.
    let fingerprint: Fingerprint
    /// The digest of the file's ``FileIdentity`` if these contents are sure to be gone when it changes; otherwise zero.
    let identity: UInt64
  }

  /// The folder's path under the output folder.
  let path: String
  private(set) var files: [File] = []
  private var names: [UInt8] = []
  /// Where each name ends.
  private var ends: [UInt32] = []

  init(path: String) { self.path = path }

  /// Adds a file, whose name comes behind all others.
  mutating func append(_ file: File, named name: UnsafeRawBufferPointer) {
    names.append(contentsOf: name)
    ends.append(UInt32(names.count))
    files.append(file)
  }

  /// A file's path under the output folder.
  func path(at index: Int) -> String {
    "\(path)/" + String(decoding: names[range(at: index)], as: UTF8.self)
  }

  /// The file's position; nil if the folder has none of the name.
  ///
  /// - Complexity: O(log *n*) comparisons.
  func index(of name: UnsafeRawBufferPointer) -> Int? {
    names.withUnsafeBytes { all in
      var low = 0
      var high = files.count
      while low < high {
        let middle = (low + high) / 2
        let order = UnsafeRawBufferPointer(rebasing: all[range(at: middle)]).order(before: name)
        if order == 0 { return middle }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// A file with its name, for an index.
  func withName<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    names.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(at: index)])) }
  }

  /// Whether the other has the same names with the same contents.
  func holdsSameFiles(as other: FolderListing) -> Bool {
    path == other.path && names == other.names && ends == other.ends
      && zip(files, other.files).allSatisfy {
        $0.fingerprint == $1.fingerprint && $0.owner == $1.owner
      }
  }

  /// What folders hold after files were written and removed, in the order of the folders; those without files are left
  /// out.
  static func merged(
    _ present: [FolderListing],
    with written: [FolderListing],
    without removed: Set<String>
  ) -> [FolderListing] {
    var all = Dictionary(present.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    if !removed.isEmpty { all = all.mapValues { $0.removing(removed) } }
    for listing in written { all[listing.path] = all[listing.path]?.merging(listing) ?? listing }
    return all.values.filter { !$0.files.isEmpty }.sorted { $0.path < $1.path }
  }

  private func removing(_ paths: Set<String>) -> FolderListing {
    var listing = FolderListing(path: path)
    for index in files.indices where !paths.contains(self.path(at: index)) {
      withName(at: index) { listing.append(files[index], named: $0) }
    }
    return listing
  }

  /// Both listings' files; those of the other stand for files of the same name here.
  private func merging(_ other: FolderListing) -> FolderListing {
    guard !files.isEmpty else { return other }
    var listing = FolderListing(path: path)
    var next = 0
    for index in other.files.indices {
      other.withName(at: index) { name in
        while next < files.count {
          let order = withName(at: next) { $0.order(before: name) }
          guard order <= 0 else { break }
          if order < 0 { withName(at: next) { listing.append(files[next], named: $0) } }
          next += 1
        }
        listing.append(other.files[index], named: name)
      }
    }
    for index in next..<files.count {
      withName(at: index) { listing.append(files[index], named: $0) }
    }
    return listing
  }

  private func range(at index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}

extension UnsafeRawBufferPointer {
  /// Negative, zero or positive, as these bytes come before the others, are the same, or come behind.
  fileprivate func order(before other: UnsafeRawBufferPointer) -> Int {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
      return Int(self[index]) - Int(other[index])
    }
    return count - other.count
  }
}
