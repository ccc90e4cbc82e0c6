import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other runs out of an output folder until it is unlocked; the operating system frees it when the process ends.
public struct FolderLock: Sendable {
  /// Who else may hold the lock.
  public enum Sharing: Sendable {
    /// Others that only read.
    case readers
    /// Nobody.
    case nobody
  }

  private let descriptor: Int32?

  /// Locks the folder itself, so that no lock file stands in anybody's repository; creates it if it may be written.
  ///
  /// - Throws: `DiagnosticList` if another run holds it, or if the folder can't be opened.
  public init(_ output: OutputFolder, sharing: Sharing) throws(DiagnosticList) {
    if sharing == .nobody {
      do { try SystemCall.createFolders(output.path) } catch {
        throw DiagnosticList([error.diagnostic])
      }
    }
    let descriptor = open(output.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // a check of a folder that was never rendered has nothing to keep others out of
      guard sharing == .readers, errno == ENOENT else {
        throw DiagnosticList([SystemFailure("open", output.name).diagnostic])
      }
      self.descriptor = nil
      return
    }
    guard flock(descriptor, (sharing == .nobody ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      let failure = SystemFailure("lock", output.name)
      close(descriptor)
      guard failure.number == EWOULDBLOCK else { throw DiagnosticList([failure.diagnostic]) }
      throw DiagnosticList([
        Diagnostic(
          .lockedOutput,
          "another swell is working on '\(output.name)'",
          help: "wait until it has ended and try again"
        )
      ])
    }
    self.descriptor = descriptor
  }

  /// Lets others in; called once.
  public func unlock() {
    if let descriptor { close(descriptor) }
  }
}
