#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system says about a file, and changes whenever the file's contents change: device, inode, size,
/// and the times of the last change of the contents and of the file itself.
///
/// The last of them can't be set by a program: an edit that keeps the size and puts the time back shows in it.
package struct FileIdentity: Sendable, Hashable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// The identity of what stands at a path; nil if nothing does.
  package init?(of path: String, links: SystemCall.LinkPolicy = .refused) {
    var status = stat()
    guard (links == .followed ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// All of it in one number; never zero.
  package var digest: UInt64 {
    let parts = (device, inode, size, modified, changed)
    return withUnsafeBytes(of: parts) { max(Fingerprint($0, seed: .init(value: 0)).hash, 1) }
  }

  /// Whether a later change is sure to show.
  ///
  /// It is if the file was last changed so long ago that the clock of the file system has ticked since: a second change
  /// within one tick leaves no trace. A date in the future may come again.
  package func isSettled(at moment: Int64) -> Bool {
    changed < moment - Self.longestTick && modified < moment - Self.longestTick
  }

  /// The time now, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// File systems take their times from a clock that ticks every 1 to 10 ms.
  private static let longestTick: Int64 = 100_000_000

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
