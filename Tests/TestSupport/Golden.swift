import Foundation
import Testing

/// Compares text with a file under `fixtures/`, byte for byte.
///
/// With `SWELL_UPDATE_GOLDENS` set the file is rewritten, and the test fails all the same: a golden that changed is for
/// a person to read in the diff.
package func expectGolden(
  _ actual: String,
  _ path: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = Checkout.root.appending(path: "fixtures/\(path)")
  let expected = try? String(contentsOf: file, encoding: .utf8)
  guard actual != expected else { return }
  if ProcessInfo.processInfo.environment["SWELL_UPDATE_GOLDENS"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try actual.write(to: file, atomically: true, encoding: .utf8)
  }
  Issue.record(
    """
    fixtures/\(path) is not what was made. Expected:
    \(expected ?? "(no file)")
    but got:
    \(actual)
    """,
    sourceLocation: sourceLocation
  )
}

/// Where the tests run.
package enum Checkout {
  /// The repository's root.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The published schemas that `bin/fetch-schemas` verified; nil where they are not those of `schemas.lock`.
  package static var schemas: URL? {
    let folder = root.appending(path: ".build/schemas")
    let lock = FileManager.default.contents(atPath: root.appending(path: "schemas.lock").path)
    let fetched = FileManager.default.contents(atPath: folder.appending(path: "schemas.lock").path)
    return lock != nil && lock == fetched ? folder : nil
  }
}

/// A folder of its own for a test, removed with it.
package final class TemporaryFolder {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory
      .resolvingSymlinksInPath()
      .appending(path: "swell-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path }

  package func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  package func text(at path: String) -> String? {
    try? String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// Every file below, as paths from the folder, in order.
  package func files(below path: String = "") -> [String] {
    let base = path.isEmpty ? url : url.appending(path: path)
    let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: base.appending(path: name).path,
        isDirectory: &isFolder
      )
      return exists && !isFolder.boolValue
    }.sorted()
  }
}
