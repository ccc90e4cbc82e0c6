import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other runs out of an output folder until it is unlocked; the operating system frees it when the process ends.
package struct FolderLock: Sendable {
  /// Who else may hold the lock.
  package enum Sharing: Sendable {
    /// Others that only read.
    case readers
    /// Nobody.
    case nobody
  }

  private let descriptor: Int32?
  private let sharing: Sharing

  /// Whether there is a folder to lock.
  package var isHeld: Bool { descriptor != nil }

  /// Locks the folder itself, so that no lock file stands in anybody's repository; where there is none yet, nothing.
  ///
  /// - Throws: `DiagnosticList` if another run holds it, or if the folder can't be opened.
  package init(_ output: OutputFolder, sharing: Sharing) throws(DiagnosticList) {
    try self.init(output.path, name: output.name, sharing: sharing)
  }

  /// Locks a folder at a path, as ``init(_:sharing:)`` does.
  ///
  /// - Parameter name: The path as the user wrote it.
  package init(_ path: String, name: String, sharing: Sharing) throws(DiagnosticList) {
    self.sharing = sharing
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else {
        throw DiagnosticList([SystemFailure("open", name).diagnostic])
      }
      self.descriptor = nil
      return
    }
    guard flock(descriptor, (sharing == .nobody ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      let failure = SystemFailure("lock", name)
      close(descriptor)
      guard failure.number == EWOULDBLOCK else { throw DiagnosticList([failure.diagnostic]) }
      throw DiagnosticList([
        Diagnostic(
          .lockedOutput,
          "another swell is working on '\(name)'",
          help: "wait until it has ended and try again"
        )
      ])
    }
    self.descriptor = descriptor
  }

  /// The lock on a folder that is created, if it is not there yet.
  ///
  /// - Throws: `DiagnosticList`, as ``init(_:sharing:)``.
  package func creating(_ output: OutputFolder) throws(DiagnosticList) -> FolderLock {
    guard !isHeld else { return self }
    do { try SystemCall.createFolders(output.path) } catch {
      throw DiagnosticList([error.diagnostic])
    }
    return try FolderLock(output, sharing: sharing)
  }

  /// Lets others in; called once.
  package func unlock() {
    if let descriptor { close(descriptor) }
  }
}

extension DiagnosticCode {
  static let lockedOutput = DiagnosticCode(
    "render.locked",
    "Another swell is rendering into the same folder.",
    why: """
      Two runs at once could leave a tree that neither of them rendered. The lock ends with its \
      process, however that ends, so there is never a stale one to remove.
      """,
    example: .shell(
      """
      bin/swell render & bin/swell render
      """
    )
  )
}
