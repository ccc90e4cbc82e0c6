import Foundation
import TestSupport
import Testing

/// What is known about kinds is data beside the kind: no pass names one.
struct KindLiteralTests {
  @Test func `no file of the compiler names a kind`() throws {
    for (path, text) in try Self.sources() {
      #expect(!text.contains(/GroupKind\(\s*"/), "\(path) spells out a kind")
      // a List is no kind but the envelope of several objects
      let compared = text.matches(of: /kind"?\]?\)? == "(\w+)"/).map(\.1).filter { $0 != "List" }
      #expect(compared.isEmpty, "\(path) asks for \(compared)")
    }
  }

  @Test func `the marker of Namespaces is the only one of the core kinds that the compiler uses`()
    throws
  {
    for (path, text) in try Self.sources() {
      for marker in text.matches(of: /\bCore\.(\w+)/).map(\.1) {
        // an identity has a namespace, so that its kind belongs to every object's
        #expect(marker == "Namespace", "\(path) asks for Core.\(marker)")
      }
    }
  }

  private static func sources() throws -> [(path: String, text: String)] {
    let folder = Checkout.root.appending(path: "Sources/Compiler")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(paths.count > 100)
    return try paths.map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }
}
