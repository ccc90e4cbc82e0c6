import ArgoCDAPI
import Foundation
import Manifest
import TestSupport
import Testing

/// The health check, run by the Lua that Argo CD's own implements.
@Suite(.enabled(if: Lua.path != nil, "lua5.1 is not installed"))
struct ApplicationHealthScriptTests {
  static let spec: Value = [
    "source": ["repoURL": "r", "path": "p", "targetRevision": "main"]
  ]
  static let healthy: Value = [
    "health": ["status": "Healthy"],
    "sync": ["status": "Synced", "comparedTo": spec],
    "operationState": ["phase": "Succeeded"],
  ]

  /// The verdict on an Application like the healthy one, with changes at paths; null removes.
  private func verdict(
    _ changes: KeyValuePairs<String, Value> = [:],
    _ more: KeyValuePairs<String, Value> = [:]
  ) throws -> String {
    var object: Value = ["spec": Self.spec, "status": Self.healthy]
    for (path, value) in Array(changes) + Array(more) {
      let path = try FieldPath(parsing: path)
      if value == .null { object.remove(path) } else { try object.set(path, to: value) }
    }
    return try Lua.run(script: ArgoCD.ApplicationHealthScript.lua, on: object)
  }

  @Test func `healthy is healthy, in sync and synced with success`() throws {
    #expect(try verdict() == "Healthy")
    #expect(try verdict(["status.operationState": nil]) == "Healthy")
    #expect(try verdict(["status.sync.comparedTo": nil]) == "Healthy")
  }

  @Test func `what is degraded after a successful sync is degraded`() throws {
    #expect(try verdict(["status.health.status": "Degraded"]) == "Degraded")
    #expect(
      try verdict(["status.health.status": "Degraded", "status.sync.status": "OutOfSync"])
        == "Progressing"
    )
  }

  @Test(arguments: ["Failed", "Error"])
  func `a sync that has failed is degraded, so that the root tries again`(phase: String) throws {
    #expect(try verdict(["status.operationState.phase": .string(phase)]) == "Degraded")
  }

  @Test(arguments: ["Progressing", "Missing", "Suspended", "Unknown"])
  func `every other health waits`(health: String) throws {
    #expect(try verdict(["status.health.status": .string(health)]) == "Progressing")
  }

  @Test(arguments: ["OutOfSync", "Unknown"])
  func `what is not in sync waits`(sync: String) throws {
    #expect(try verdict(["status.sync.status": .string(sync)]) == "Progressing")
  }

  @Test(arguments: ["Running", "Terminating"])
  func `a sync that runs, its hooks included, waits`(phase: String) throws {
    #expect(try verdict(["status.operationState.phase": .string(phase)]) == "Progressing")
  }

  @Test func `a requested sync waits`() throws {
    #expect(try verdict(["operation": ["sync": [:]]]) == "Progressing")
  }

  @Test(arguments: ["status", "status.health", "status.sync"])
  func `an Application that was not compared yet waits`(missing: String) throws {
    #expect(try verdict([missing: nil]) == "Progressing")
  }

  @Test(arguments: [
    "source.repoURL", "source.path", "source.targetRevision", "source.chart",
    "source.helm.valuesObject.replicas", "source.kustomize.images[0]", "source.plugin.name",
    "source.directory.exclude", "destination.namespace", "destination.server",
  ])
  func `health from before a change of the spec waits`(field: String) throws {
    #expect(try verdict(["spec.\(field)": "changed"]) == "Progressing")
    #expect(try verdict(["status.sync.comparedTo.\(field)": "changed"]) == "Progressing")
    #expect(
      try verdict(["spec.\(field)": "same", "status.sync.comparedTo.\(field)": "same"]) == "Healthy"
    )
  }

  @Test func `what Argo CD's round trip adds is no change`() throws {
    #expect(
      try verdict([
        "spec.source.directory.recurse": true,
        "status.sync.comparedTo.source.directory": ["recurse": true, "jsonnet": [:]],
        "status.sync.comparedTo.source.helm": ["releaseName": "", "skipCrds": false],
      ]) == "Healthy"
    )
  }

  @Test func `several sources are compared one by one`() throws {
    let two: Value = [["repoURL": "r", "chart": "c", "targetRevision": "1"], ["repoURL": "s"]]
    let both: KeyValuePairs<String, Value> = [
      "spec.source": nil, "spec.sources": two, "status.sync.comparedTo.source": nil,
      "status.sync.comparedTo.sources": two,
    ]
    #expect(try verdict(both) == "Healthy")
    #expect(try verdict(both, ["spec.sources[1].path": "new"]) == "Progressing")
    #expect(try verdict(both, ["spec.sources[2]": ["repoURL": "t"]]) == "Progressing")
  }
}

enum Lua {
  static let path = ["/usr/bin/lua5.1", "/usr/local/bin/lua5.1", "/opt/homebrew/bin/lua5.1"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Runs a health script as Argo CD does, with the object as `obj`, and gives the status that it returns.
  static func run(script: String, on object: Value) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      obj = \(literal(object))
      local function check()
      \(script)
      end
      local result = check()
      assert(type(result.message) == "string")
      io.write(result.status)
      """,
      to: "check.lua"
    )
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [folder.path + "/check.lua"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  private static func literal(_ value: Value) -> String {
    switch value {
    case .null: "nil"
    case .bool(let bool): "\(bool)"
    case .integer(let integer): "\(integer)"
    case .double(let double): "\(double)"
    case .string(let string): "[==[\(string)]==]"
    case .sequence(let elements): "{ \(elements.map(literal).joined(separator: ", ")) }"
    case .mapping(let mapping):
      "{ \(mapping.map { "[\"\($0.key)\"] = \(literal($0.value))" }.joined(separator: ", ")) }"
    }
  }
}
