import Foundation
import Manifest
import TestSupport
import YAML

/// kubectl as an oracle that needs no cluster.
enum Kubectl {
  static let isInstalled = (try? OtherProgram.run(["kubectl", "version", "--client"])) != nil

  static func patch(_ object: Value, with patch: Value) throws -> Value {
    let folder = try TemporaryFolder()
    try write(object, "\(folder.path)/object.yaml")
    try write(patch, "\(folder.path)/patch.yaml")
    let output = try OtherProgram.run([
      "kubectl", "patch", "--local", "--type", "strategic", "-o", "yaml",
      "-f", "\(folder.path)/object.yaml", "--patch-file", "\(folder.path)/patch.yaml",
    ])
    return try documents(output)[0]
  }

  static func kustomize(_ objects: [Value], patches: [Value]) throws -> [Value] {
    let folder = try TemporaryFolder()
    var resources: [Value] = []
    var targets: [Value] = []
    for (index, (object, patch)) in zip(objects, patches).enumerated() {
      try write(object, "\(folder.path)/object-\(index).yaml")
      try write(patch, "\(folder.path)/patch-\(index).yaml")
      resources.append("object-\(index).yaml")
      targets.append(["path": "patch-\(index).yaml"])
    }
    try write(
      ["resources": .sequence(resources), "patches": .sequence(targets)],
      "\(folder.path)/kustomization.yaml"
    )
    return try documents(OtherProgram.run(["kubectl", "kustomize", folder.path]))
  }

  static func text(_ value: Value) -> String {
    String(decoding: YAMLWriter.bytes(of: value), as: UTF8.self)
  }

  private static func write(_ value: Value, _ path: String) throws {
    try Data(YAMLWriter.bytes(of: value)).write(to: URL(filePath: path))
  }

  private static func documents(_ data: Data) throws -> [Value] {
    let read = YAMLReader.documents(in: Array(data), path: "kubectl", dialect: .kubernetes)
    guard read.diagnostics.isEmpty else {
      throw OtherProgram.Failure(description: "\(read.diagnostics)")
    }
    return read.output.map(\.root.value)
  }
}
