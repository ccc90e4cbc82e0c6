import Foundation
import Manifest
import TestSupport
import YAML

/// `kubectl kustomize` as an oracle that needs no cluster.
enum KubectlKustomize {
  static let isInstalled = (try? run(["kubectl", "version", "--client"])) != nil

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
    let output = try run(["kubectl", "kustomize", folder])
    let read = YAMLReader.documents(in: Array(output), path: "kubectl", dialect: .kubernetes)
    guard read.diagnostics.isEmpty else { throw Failure(description: "\(read.diagnostics)") }
    return read.output.map(\.root.value)
  }

  static func text(_ value: Value) -> String {
    String(decoding: YAMLWriter.bytes(of: value), as: UTF8.self)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static func run(_ command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: message, as: UTF8.self))
    }
    return data
  }
}
