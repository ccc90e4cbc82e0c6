import Diagnostics
import Manifest
import Testing
import YAML

extension Value {
  /// The only document of a YAML text; a fault in it fails the test.
  init(
    yaml: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let result = YAMLReader.documents(
      in: Array(yaml.utf8),
      path: "example.yaml",
      dialect: .kubernetes
    )
    #expect(result.diagnostics.isEmpty, sourceLocation: sourceLocation)
    self = try #require(result.output.first?.value, sourceLocation: sourceLocation)
  }

  /// The paths at which a value is not what an example has, or has more or less of it: the topmost of each.
  func deviations(from example: Value, at path: FieldPath = FieldPath()) -> Set<String> {
    switch (self, example) {
    case (.mapping(let own), .mapping(let other)):
      var found: Set<String> = []
      for key in Set(own.keys + other.keys) {
        let inner = path.appending(key)
        guard let left = own[key], let right = other[key] else {
          found.insert(inner.description)
          continue
        }
        found.formUnion(left.deviations(from: right, at: inner))
      }
      return found
    case (.sequence(let own), .sequence(let other)):
      var found: Set<String> = []
      for index in 0..<max(own.count, other.count) {
        let inner = path.appending(index)
        guard index < own.count, index < other.count else {
          found.insert(inner.description)
          continue
        }
        found.formUnion(own[index].deviations(from: other[index], at: inner))
      }
      return found
    default:
      return isEquivalent(to: example) ? [] : [path.description]
    }
  }
}

/// Expects a value to be what an example of the data models says, but for the fields that are listed with the reason.
///
/// A deviation that is listed and isn't one any more fails too.
func expect(
  _ actual: Value,
  follows example: String,
  except deviations: [String: String] = [:],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let found = actual.deviations(from: try Value(yaml: example, sourceLocation: sourceLocation))
  #expect(found == Set(deviations.keys), sourceLocation: sourceLocation)
}
