import Foundation
import KindTables
import Manifest
import Resources
import TestSupport
import Testing
import YAML

@testable import Compiler

/// What we build of a kustomization is what `kubectl kustomize` builds, hashes apart.
struct KustomizeOracleTests {
  @Test(.enabled(if: KubectlKustomize.isInstalled), arguments: 0..<8)
  func `generated kustomizations are built as kubectl builds them`(seed: UInt64) throws {
    var generator = RandomKustomization(seed: seed)
    for _ in 0..<12 {
      let files = generator.files()
      let folder = try KubectlKustomize.write(files)
      let root = "overlay"
      let theirs: [Value]
      do { theirs = try KubectlKustomize.build("\(folder.path)/\(root)") } catch {
        // what kubectl refuses, we report
        let tree = Self.tree(files)
        let built = try #require(tree.build(root))
        let isReported = !built.diagnostics.isEmpty
        #expect(isReported, "\(error)\n\(files.dump)")
        continue
      }
      let built = try #require(Self.tree(files).build(root))
      #expect(built.diagnostics.map(\.message) == [], "\(files.dump)")
      let ours = built.objects.map { Value.mapping($0.node.tree) }
      let names = Set(built.objects.filter { $0.node.extent != .whole }.map(\.node.identity.name))
      Self.compare(ours, theirs, hashed: names, files)
    }
  }

  private static func tree(_ files: [String: String]) -> ManifestTree {
    ManifestTree(
      files: files.filter { $0.key.hasSuffix(".yaml") }.sorted { $0.key < $1.key }.map {
        SpecFiles.File(path: $0.key, bytes: Array($0.value.utf8))
      },
      kinds: .all,
      scope: InputScope(
        folders: [""],
        others: Set(files.keys.filter { !$0.hasSuffix(".yaml") })
      )
    )
  }

  private static func compare(
    _ ours: [Value],
    _ theirs: [Value],
    hashed names: Set<String>,
    _ files: [String: String]
  ) {
    let left = Dictionary(grouping: ours.map { $0.comparable(hashed: names) }, by: \.title)
    let right = Dictionary(grouping: theirs.map { $0.comparable(hashed: names) }, by: \.title)
    #expect(Set(left.keys) == Set(right.keys), "\(files.dump)")
    for (title, objects) in left {
      guard let others = right[title], objects.count == 1, others.count == 1 else { continue }
      // of values this deep the text says more than the expression
      let isSame = objects[0].isEquivalent(to: others[0])
      #expect(
        isSame,
        """
        \(title)
        ours:
        \(KubectlKustomize.text(objects[0]))
        theirs:
        \(KubectlKustomize.text(others[0]))
        \(files.dump)
        """
      )
    }
  }
}

extension Value {
  fileprivate var title: String {
    let metadata = mapping?["metadata"]?.mapping
    return [
      mapping?["kind"]?.string, metadata?["namespace"]?.string, metadata?["name"]?.string,
    ].map { $0 ?? "-" }.joined(separator: " ")
  }

  /// Without what differs on purpose: hashes, the values of generated objects, and an empty namespace.
  fileprivate func comparable(hashed names: Set<String>) -> Value {
    var value = hidingHashes(names)
    guard var mapping = value.mapping else { return value }
    if case .mapping(var metadata) = mapping["metadata"] {
      if metadata["labels"]?.mapping?.isEmpty == true { metadata["labels"] = nil }
      if metadata["annotations"]?.mapping?.isEmpty == true { metadata["annotations"] = nil }
      mapping["metadata"] = .mapping(metadata)
    }
    if mapping["kind"] == "Secret" || mapping["kind"] == "ConfigMap" {
      var keys: Set<String> = []
      for field in ["data", "stringData"] {
        keys.formUnion(mapping[field]?.mapping?.keys ?? [])
        mapping[field] = nil
      }
      mapping["keys"] = .sequence(keys.sorted().map { .string($0) })
      mapping["type"] = nil
    }
    value = .mapping(mapping)
    return value
  }

  private func hidingHashes(_ names: Set<String>) -> Value {
    switch self {
    case .string(let text):
      for name in names {
        let stem = name.replacing("<hash>", with: "")
        if name.hasSuffix("<hash>"), text.hasPrefix(stem), text.count == stem.count + 10 {
          return .string(name)
        }
      }
      return self
    case .sequence(let elements): return .sequence(elements.map { $0.hidingHashes(names) })
    case .mapping(let mapping):
      return .mapping(Mapping(mapping.map { ($0.key, $0.value.hidingHashes(names)) }))
    default: return self
    }
  }
}

extension [String: String] {
  /// Every file, as one text.
  fileprivate var dump: String {
    sorted { $0.key < $1.key }.map { "--- \($0.key)\n\($0.value)" }.joined(separator: "\n")
  }
}
