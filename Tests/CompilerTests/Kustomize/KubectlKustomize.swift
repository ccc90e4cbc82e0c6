import Foundation
import Manifest
import TestSupport
import YAML

/// `kubectl kustomize` as an oracle that needs no cluster.
enum KubectlKustomize {
  static let isInstalled = (try? OtherProgram.run(["kubectl", "version", "--client"])) != nil

  static func write(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files {
      let url = URL(filePath: "\(folder.path)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
    return folder
  }

  static func build(_ folder: String) throws -> [Value] {
    let output = try OtherProgram.run(["kubectl", "kustomize", folder])
    let read = YAMLReader.documents(in: Array(output), path: "kubectl", dialect: .kubernetes)
    guard read.diagnostics.isEmpty else {
      throw OtherProgram.Failure(description: "\(read.diagnostics)")
    }
    return read.output.map(\.root.value)
  }

  static func text(_ value: Value) -> String {
    String(decoding: YAMLWriter.bytes(of: value), as: UTF8.self)
  }
}
