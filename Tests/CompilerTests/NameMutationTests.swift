import Testing

@testable import Compiler

/// Sound manifests in which a name is misspelt at one of the places where it stands, each place in turn: every such manifest
/// must be found wrong.
struct NameMutationTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let manifests: ForeignManifests
    let names: [String]
    var testDescription: String { manifests.testDescription }
  }

  static let examples = [
    Example(
      manifests: .wiredPipeline,
      names: [
        "checkout", "colour", "digest", "first", "flavour", "notes", "output", "report", "source",
        "target", "text", "writer",
      ]
    ),
    Example(manifests: .grantedRoute, names: ["gate", "web", "ReferenceGrant", "80"]),
    Example(manifests: .meshRoute, names: ["front", "v1"]),
    Example(manifests: .traefikRoute, names: ["strip", "auth-check", "shop-auth-check"]),
    Example(manifests: .monitored, names: ["metrics", "api"]),
    Example(manifests: .kafkaClient, names: ["main", "robot"]),
  ]

  @Test(arguments: examples)
  func `a name that is misspelt anywhere is reported`(example: Example) throws {
    #expect(example.manifests.findings.isEmpty, "\(example.manifests.findings)")
    var tried = 0
    for (file, text) in example.manifests.files {
      for name in example.names {
        for range in text.ranges(of: name) where text.isWord(range) {
          var mutated = example.manifests.files
          mutated[file] = text.replacingCharacters(in: range, with: "\(name)x")
          let found = ForeignManifests("mutated", mutated).findings
          tried += 1
          let line = text[..<range.lowerBound].split(separator: "\n").count
          #expect(!found.isEmpty, "'\(name)' in line \(line)")
        }
      }
    }
    #expect(tried >= example.names.count)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  /// Whether nothing goes on before or behind, so that the whole name is meant.
  fileprivate func isWord(_ range: Range<Index>) -> Bool {
    func goesOn(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ?? false
    }
    let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
    let behind = range.upperBound == endIndex ? nil : self[range.upperBound]
    // a version is no name
    return !goesOn(before) && !goesOn(behind) && before != "/" && before != "\""
  }
}
