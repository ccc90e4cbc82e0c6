import Foundation
import TestSupport
import Testing

/// The components that any platform can take know none.
struct NeutralityTests {
  @Test func `no general component names a platform`() throws {
    let folder = Checkout.root.appending(path: "Sources/Components")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for word in ["aphex", "archon", "arbiter", "tenan", "organisation", "repobinding"] {
        #expect(!text.lowercased().contains(word), "\(file) says '\(word)'")
      }
    }
  }
}
