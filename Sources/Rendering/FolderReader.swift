import Manifest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads folders and fingerprints the files in them; one for each worker.
struct FolderReader: ~Copyable {
  /// What was found.
  struct Found: Sendable {
    /// Every folder, also one without files.
    var listings: [FolderListing] = []
    /// Neither files nor folders: links, sockets, names that are no text.
    var others: [String] = []
    /// What a run that was killed left behind.
    var leftovers: [String] = []
  }

  /// How far ``read(_:at:depth:)`` goes down.
  enum Depth { case itself, everything }

  private let output: String
  /// How files of ours begin.
  private let mark = Array(RenderedFile.ownershipMark.utf8)
  /// How those of this environment begin.
  private let line: [UInt8]
  private let seed: Fingerprint.Seed
  private let index: FolderIndex?
  /// Takes one file after the other, and grows with the largest.
  private var buffer: UnsafeMutableRawBufferPointer
  private(set) var found = Found()

  /// - Parameters:
  ///   - output: The output folder's path.
  ///   - line: The first line of this environment's files.
  ///   - index: What is known of files that need not be read while their identity is the same.
  init(in output: String, line: [UInt8], seed: Fingerprint.Seed, index: FolderIndex?) {
    self.output = output
    self.line = line
    self.seed = seed
    self.index = index
    buffer = .allocate(byteCount: 1 << 16, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Reads an open folder, and closes it.
  ///
  /// - Parameter path: Its path under the output folder.
  /// - Returns: The names of the folders in it that were not read.
  @discardableResult
  mutating func read(
    _ descriptor: Int32,
    at path: String,
    depth: Depth
  ) throws(SystemFailure) -> [String] {
    guard let stream = fdopendir(descriptor) else {
      let failure = SystemFailure("read", "\(output)/\(path)")
      close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    // a file that changes from here on is no older than this moment
    let moment = FileIdentity.now
    var entries = FolderEntries()
    while let entry = readdir(stream) { entries.add(&entry.pointee, in: descriptor) }
    found.others += entries.unreadable.map { "\(path)/\($0)" }
    var listing = FolderListing(path: path)
    let known = index?.listing(of: path)
    let files = entries.sortedFiles()
    try entries.names.withUnsafeBufferPointer { names throws(SystemFailure) in
      guard let start = names.baseAddress else { return }
      for file in files {
        try add(start + file, in: descriptor, to: &listing, known: known, moment: moment)
      }
    }
    found.listings.append(listing)
    var unread: [String] = []
    for name in entries.folderNames {
      if StagedName.matches(name) {
        found.leftovers.append("\(path)/\(name)")
      } else if depth == .itself {
        unread.append(name)
      } else {
        try read(name, in: descriptor, at: path)
      }
    }
    return unread
  }

  /// Reads a folder of an open one, and everything below.
  mutating func read(
    _ name: String,
    in parent: Int32,
    at path: String
  ) throws(SystemFailure) {
    let child = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard child >= 0 else {
      // it has gone since the folder was listed
      if errno == ENOENT { return }
      throw SystemFailure("read", "\(output)/\(path)/\(name)")
    }
    try read(child, at: "\(path)/\(name)", depth: .everything)
  }

  private mutating func add(
    _ name: UnsafePointer<CChar>,
    in folder: Int32,
    to listing: inout FolderListing,
    known: FolderListing?,
    moment: Int64
  ) throws(SystemFailure) {
    let text = UnsafeRawBufferPointer(start: name, count: strlen(name))
    if StagedName.matches(text) {
      found.leftovers.append("\(listing.path)/\(String(cString: name))")
      return
    }
    if let file = Self.unchanged(name, text, in: folder, known) {
      listing.append(file, named: text)
    } else if let file = try read(name, in: folder, at: listing.path, moment) {
      listing.append(file, named: text)
    }
  }

  /// What is known of a file, if the operating system says that it is still the same.
  private static func unchanged(
    _ name: UnsafePointer<CChar>,
    _ text: UnsafeRawBufferPointer,
    in folder: Int32,
    _ known: FolderListing?
  ) -> FolderListing.File? {
    guard let known, let position = known.index(of: text) else { return nil }
    let file = known.files[position]
    var status = stat()
    guard file.identity != 0, fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      FileIdentity(status).digest == file.identity
    else { return nil }
    return file
  }

  /// Nil if the file has gone since the folder was listed.
  private mutating func read(
    _ name: UnsafePointer<CChar>,
    in folder: Int32,
    at path: String,
    _ moment: Int64
  ) throws(SystemFailure) -> FolderListing.File? {
    func failure(_ number: Int32 = errno) -> SystemFailure {
      SystemFailure("read", "\(output)/\(path)/\(String(cString: name))", number: number)
    }
    // without O_NONBLOCK a named pipe would wait for a writer for ever
    let descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure()
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(EINVAL) }
    var count = 0
    while true {
      let read = SystemCall.read(descriptor, into: buffer[count...])
      guard read >= 0 else { throw failure() }
      count += read
      let isWhole = read == 0 || (count == Int(status.st_size) && count < buffer.count)
      // of a file that is not ours, which may be of any size, only the beginning is read
      if count >= mark.count || isWhole, !buffer[..<count].starts(with: mark) {
        return FolderListing.File(
          owner: .foreign,
          fingerprint: Fingerprint(hash: 0),
          identity: 0
        )
      }
      if isWhole { break }
      if count == buffer.count { grow() }
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    let identity = FileIdentity(status)
    return FolderListing.File(
      owner: bytes.starts(with: line) ? .thisEnvironment : .otherEnvironment,
      fingerprint: Fingerprint(bytes, seed: seed),
      identity: identity.isSettled(at: moment) ? identity.digest : 0
    )
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }
}
