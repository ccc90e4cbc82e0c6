import Foundation
import TestSupport
import Testing

struct SecurityPageTests {
  @Test func `every test that the page names is there`() throws {
    let page = try String(
      contentsOf: Checkout.root.appending(path: "docs/SECURITY.md"),
      encoding: .utf8
    )
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let promises = rows.filter { $0.contains("`Tests/") }
    #expect(promises.count >= 10)
    for promise in promises {
      for match in promise.matches(of: #/`(Tests/[^`]+)`/#) {
        let file = Checkout.root.appending(path: String(match.output.1)).path
        #expect(FileManager.default.fileExists(atPath: file), "\(match.output.1)")
      }
    }
  }
}
