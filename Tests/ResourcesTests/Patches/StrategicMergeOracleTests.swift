import Foundation
import KubernetesAPI
import Manifest
import Resources
import TestSupport
import Testing
import YAML

/// Strategic merges of random objects by Kubernetes' own code, which needs no cluster for it, and by kustomize.
@Suite(.enabled(if: Kubectl.isInstalled, "kubectl is not installed"))
struct StrategicMergeOracleTests {
  @Test(arguments: 0..<40)
  func `kubectl patch gives the same objects in the same order`(seed: UInt64) throws {
    var cases = RandomPatch(seed: seed, dialect: .kubectl)
    let (original, patch) = cases.next(name: "d")
    var ours = original
    try ours.strategicMerge(patch: patch)
    let theirs = try Kubectl.patch(original.field, with: patch)
    #expect(ours.field.difference(from: theirs.withoutLeftovers) == nil)
  }

  @Test func `kustomize gives the same objects but for the order of elements`() throws {
    var cases = RandomPatch(seed: 1, dialect: .kustomize)
    let pairs = (0..<80).map { cases.next(name: "d\($0)") }
    let theirs = try Kubectl.kustomize(pairs.map(\.original.field), patches: pairs.map(\.patch))
    #expect(theirs.count == pairs.count)
    for (original, patch) in pairs {
      var ours = original
      try ours.strategicMerge(patch: patch)
      let match = theirs.first { $0["metadata.name"] == ours.field["metadata.name"] }
      #expect(ours.field.sorted.difference(from: (match ?? .null).sorted) == nil)
    }
  }
}

extension Value {
  fileprivate subscript(path: String) -> Value? {
    (try? FieldPath(parsing: path)).flatMap { self[$0] }
  }

  /// Without the nulls and directives that kubectl leaves in new elements, where they mean nothing.
  fileprivate var withoutLeftovers: Value {
    switch self {
    case .mapping(let mapping):
      .mapping(
        Mapping(
          mapping.filter { $0.value != .null && $0.key != "$retainKeys" }
            .map { ($0.key, $0.value.withoutLeftovers) }
        )
      )
    case .sequence(let elements):
      .sequence(elements.filter { $0.mapping?["$patch"] == nil }.map(\.withoutLeftovers))
    default: self
    }
  }

  /// The first place where the two differ, with both values; nil if they say the same.
  fileprivate func difference(from other: Value, at path: FieldPath = .init()) -> String? {
    guard !isEquivalent(to: other) else { return nil }
    switch (self, other) {
    case (.mapping(let left), .mapping(let right)):
      for key in left.keys + right.keys {
        let difference = (left[key] ?? .null)
          .difference(from: right[key] ?? .null, at: path.appending(key))
        if let difference { return difference }
      }
    case (.sequence(let left), .sequence(let right)) where left.count == right.count:
      for (index, pair) in zip(left, right).enumerated() {
        let difference = pair.0.difference(from: pair.1, at: path.appending(index))
        if let difference { return difference }
      }
    default: break
    }
    return "\(path): ours\n\(Kubectl.text(self))theirs\n\(Kubectl.text(other))"
  }

  /// With the objects of each list, and the finalizers, in the order of their texts: kustomize puts all that a patch names first.
  fileprivate var sorted: Value {
    switch self {
    case .mapping(let mapping):
      .mapping(Mapping(mapping.map { ($0.key, $0.value.sorted) }.sorted { $0.0 < $1.0 }))
    case .sequence(let elements)
    where elements.allSatisfy({ $0.mapping != nil || $0.string?.hasPrefix("x/") == true }):
      .sequence(elements.map(\.sorted).sorted { Kubectl.text($0) < Kubectl.text($1) })
    default: self
    }
  }
}
