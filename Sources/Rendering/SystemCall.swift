import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call to the operating system that failed.
package struct SystemFailure: Error {
  let action: String
  let path: String
  let number: Int32

  /// What the operating system says.
  package var reason: String { String(cString: strerror(number)) }

  /// Of the call that has just failed, unless a number is given.
  package init(_ action: String, _ path: String, number: Int32 = errno) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// Whether there was nothing at the path.
  var isAbsence: Bool { number == ENOENT }

  package var diagnostic: Diagnostic {
    let help: String? =
      switch number {
      case ENOSPC, EDQUOT: "make room and render again: every file is either as it was or complete"
      case EACCES, EPERM, EROFS: "check who owns the folder and whether it may be written"
      default: nil
      }
    return Diagnostic(
      action == "read" ? .failedRead : .failedWrite,
      "can't \(action) '\(path)': \(reason)",
      help: help
    )
  }
}

/// The few calls that rendering needs, each retried when a signal interrupts it.
package enum SystemCall {
  package enum FileType: Sendable {
    case file, folder, other

    init(_ status: stat) {
      self =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }
  }

  /// What becomes of a file that is a symbolic link.
  package enum LinkPolicy { case followed, refused }

  package static func type(of path: String) -> FileType? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return FileType(status)
  }

  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder's entries by name, with their types; links are not followed.
  package static func entries(
    of folder: String
  ) throws(SystemFailure) -> [(name: String, type: FileType)] {
    guard let stream = opendir(folder) else { throw SystemFailure("read", folder) }
    defer { closedir(stream) }
    var entries: [(String, FileType)] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let name = String(decoding: bytes, as: UTF8.self)
      guard name != ".", name != ".." else { continue }
      let kind: FileType
      switch Int32(entry.pointee.d_type) {
      // a name that is no UTF-8 can't be opened by its text; it is never one of ours
      case _ where !name.utf8.elementsEqual(bytes): kind = .other
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .folder
      case Int32(DT_UNKNOWN): kind = type(of: "\(folder)/\(name)") ?? .other
      default: kind = .other
      }
      entries.append((name, kind))
    }
    return entries
  }

  package static func readFile(
    _ path: String,
    links: LinkPolicy = .refused
  ) throws(SystemFailure) -> [UInt8] {
    try readFile(path, beginningWith: [], links: links) ?? []
  }

  /// The file's contents, or nil if it begins with something else, of which no more is read.
  package static func readFile(
    _ path: String,
    beginningWith prefix: [UInt8],
    links: LinkPolicy = .refused
  ) throws(SystemFailure) -> [UInt8]? {
    // without O_NONBLOCK a named pipe would wait for a writer for ever
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == .refused ? O_NOFOLLOW : 0)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw SystemFailure("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemFailure(
        "read",
        path,
        number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      )
    }
    let small = 1 << 16
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), small) + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        retrying {
          readOnce(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
        }
      }
      guard count >= 0 else { throw SystemFailure("read", path) }
      filled += count
      if filled >= prefix.count || count == 0 {
        guard bytes[..<filled].starts(with: prefix) else { return nil }
      }
      guard count > 0 else { break }
      if filled == bytes.count {
        bytes += [UInt8](repeating: 0, count: max(Int(status.st_size) + 1 - filled, small))
      }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Everything on standard input, or what came before it failed.
  package static func readStandardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        retrying { readOnce(STDIN_FILENO, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  package static func createFile(_ path: String, holding bytes: [UInt8]) throws(SystemFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemFailure("create", path) }
    let isWritten = writeAll(bytes, to: descriptor)
    let number = errno
    // a full network file system may say so only when the file is closed
    guard close(descriptor) == 0, isWritten else {
      let failure = SystemFailure("write", path, number: isWritten ? errno : number)
      unlink(path)
      throw failure
    }
  }

  /// Puts a file with these contents at a path, over what there was: it is the one or the other at every moment.
  package static func replaceFile(
    _ path: String,
    with bytes: [UInt8]
  ) throws(SystemFailure) {
    let staged = "\(path.parentFolder)/\(StagedName.make())"
    try createFile(staged, holding: bytes)
    do throws(SystemFailure) { try move(staged, to: path) } catch {
      unlink(staged)
      throw error
    }
  }

  /// Whether all bytes could be written; `errno` says why not.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = retrying { writeOnce(descriptor, part.baseAddress, part.count) }
        guard count >= 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// How many bytes were read: zero at the end, negative if it failed.
  static func read(_ descriptor: Int32, into buffer: Slice<UnsafeMutableRawBufferPointer>) -> Int {
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer)
    return retrying { readOnce(descriptor, part.baseAddress, part.count) }
  }

  package static func move(_ source: String, to target: String) throws(SystemFailure) {
    guard rename(source, target) == 0 else { throw SystemFailure("rename to", target) }
  }

  package static func removeFile(_ path: String) throws(SystemFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw SystemFailure("remove", path) }
  }

  /// Whether two paths are one file under two names, as on a file system that ignores case.
  static func isSameFile(_ first: String, _ second: String) -> Bool {
    var left = stat()
    var right = stat()
    guard lstat(first, &left) == 0, lstat(second, &right) == 0 else { return false }
    return left.st_ino == right.st_ino && left.st_dev == right.st_dev
  }

  /// Removes the folder if it is empty, and says whether it did.
  static func removeFolderIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

  package static func createFolders(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw SystemFailure("create", path)
    }
    try createFolders(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemFailure("create", path) }
  }

  /// Writes what fits, and gives how much it was; negative if nothing can be written.
  package static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    retrying { writeOnce(descriptor, bytes, count) }
  }

  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result < 0, errno == EINTR { continue }
      return result
    }
  }
}

/// The system's own `write`, which a method of the name would hide.
private func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// The system's own `read`, which a method of the name would hide.
private func readOnce(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

extension DiagnosticCode {
  static let failedRead = DiagnosticCode(
    "render.unreadable",
    "The operating system refused to read a file or folder of the output folder.",
    why: """
      swell compares before it writes. What it can't read it can't compare, so it stops before \
      anything is changed.
      """,
    example: .shell(
      """
      chmod a-r rendered/acme/test/root.yaml
      bin/swell render
      """
    )
  )

  static let failedWrite = DiagnosticCode(
    "render.failed",
    "The operating system refused to write a file of the output folder.",
    why: """
      Files are replaced as wholes: each is either as it was before or complete. Running the \
      command again finishes the work.
      """,
    example: .shell(
      """
      chmod a-w rendered/acme/test
      bin/swell render
      """
    )
  )
}
