import Manifest
import Synchronization

/// Which files of a platform stay in memory between its check and its rendering.
package struct FileRetention: Sendable {
  /// How many bytes of contents are kept at most; what is beyond is evaluated again.
  let budget: Int
  /// Whether a file need not be kept, because it stands on disk as it is.
  let isCurrent: @Sendable (RenderedFile) -> Bool

  /// Keeps what isn't on disk as it is.
  ///
  /// - Parameters:
  ///   - budget: Bytes of contents; 64 MiB by default.
  ///   - isCurrent: Called from any thread.
  package init(
    budget: Int = 64 << 20,
    isCurrent: @escaping @Sendable (RenderedFile) -> Bool = { _ in false }
  ) {
    self.budget = budget
    self.isCurrent = isCurrent
  }
}

/// The files that were kept, by Application.
final class KeptFiles: Sendable {
  private struct Contents {
    var files: [String: [RenderedFile]] = [:]
    var bytes = 0
  }

  private let retention: FileRetention
  private let contents = Mutex(Contents())

  init(_ retention: FileRetention) { self.retention = retention }

  /// Keeps the files of an Application that are not current, all of them or, where they don't fit, none.
  func keep(_ files: [RenderedFile], of application: String) {
    let different = files.filter { !retention.isCurrent($0) }
    let size = different.reduce(0) { $0 + $1.bytes.count }
    contents.withLock { contents in
      guard contents.bytes + size <= retention.budget else { return }
      contents.bytes += size
      contents.files[application] = different
    }
  }

  /// What was kept of an Application; nil if it must be evaluated again.
  func files(of application: String) -> [RenderedFile]? {
    contents.withLock { $0.files[application] }
  }
}
