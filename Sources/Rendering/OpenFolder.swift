#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder, in which things are done by name: the system looks no path up twice, and nobody can put a link in
/// between.
struct OpenFolder: ~Copyable {
  let descriptor: Int32
  /// For messages.
  let path: String

  /// The folder at a path, whose last part is no link.
  init(_ path: String) throws(SystemFailure) {
    descriptor = open(path, Self.flags)
    self.path = path
    guard descriptor >= 0 else { throw SystemFailure("read", path) }
  }

  /// A folder in this one, which is no link.
  func folder(_ name: String) throws(SystemFailure) -> OpenFolder {
    let descriptor = openat(self.descriptor, name, Self.flags)
    guard descriptor >= 0 else { throw failure("read", name) }
    return OpenFolder(descriptor: descriptor, path: "\(path)/\(name)")
  }

  /// A second descriptor of the folder, for a call that closes it.
  func duplicate() throws(SystemFailure) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemFailure("read", path) }
    return copy
  }

  /// Creates a folder in this one unless it is there, and opens it.
  func creatingFolder(_ name: String) throws(SystemFailure) -> OpenFolder {
    guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else {
      throw failure("create", name)
    }
    return try folder(name)
  }

  /// Creates folders one in the other unless they are there, and opens the innermost.
  func creatingFolders(_ names: [String]) throws(SystemFailure) -> OpenFolder {
    guard let name = names.first else {
      return OpenFolder(descriptor: try duplicate(), path: path)
    }
    let folder = try creatingFolder(name)
    return names.count == 1 ? folder : try folder.creatingFolders(Array(names.dropFirst()))
  }

  /// Creates a file that isn't there yet.
  func createFile(
    _ name: UnsafePointer<CChar>,
    holding bytes: [UInt8]
  ) throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o666)
    guard file >= 0 else { throw failure("create", String(cString: name)) }
    // a full network file system may say so only when the file is closed
    let isWritten = SystemCall.writeAll(bytes, to: file)
    let number = errno
    guard close(file) == 0, isWritten else {
      let failure = failure("write", String(cString: name), isWritten ? errno : number)
      unlinkat(descriptor, name, 0)
      throw failure
    }
  }

  /// Renames what is in this folder to a name in it, over what had the name.
  func move(
    _ source: UnsafePointer<CChar>,
    to target: UnsafePointer<CChar>
  ) throws(SystemFailure) {
    guard renameat(descriptor, source, descriptor, target) == 0 else {
      throw failure("rename to", String(cString: target))
    }
  }

  func removeFile(_ name: UnsafePointer<CChar>) { unlinkat(descriptor, name, 0) }

  func failure(_ action: String, _ name: String, _ number: Int32 = errno) -> SystemFailure {
    SystemFailure(action, "\(path)/\(name)", number: number)
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
