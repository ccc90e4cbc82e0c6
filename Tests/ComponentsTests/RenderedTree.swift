import Foundation
import Manifest
import TestSupport
import Testing

/// The committed files of an environment of the platform Aphex.
struct RenderedTree: CustomTestStringConvertible {
  static let kind = RenderedTree(environment: "kind")
  static let k3s = RenderedTree(environment: "k3s")
  static let all = [kind, k3s]

  let environment: String

  var testDescription: String { environment }

  var folder: URL { Checkout.root.appending(path: "rendered/aphex/\(environment)") }

  /// The object of a file below the environment's folder.
  func object(
    _ path: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws
    -> Value
  {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return try Value(yaml: text, sourceLocation: sourceLocation)
  }

  /// Every file below a folder, as paths from the environment's folder.
  func files(below path: String = "") -> [String] {
    let start = path.isEmpty ? folder : folder.appending(path: path)
    let found = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".yaml") }
      .map { path.isEmpty ? $0 : "\(path)/\($0)" }.sorted()
  }
}
