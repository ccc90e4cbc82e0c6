import Foundation
import TestSupport
import Testing

/// Every command of `swell-tool` is run on names that would act on a terminal, on a workflow's log, or that hold a secret;
/// nothing of it may come out as it went in.
@Suite(.enabled(if: HostileCorpus.tool != nil, "swell-tool is not built"))
struct HostileCorpusTests {
  @Test(arguments: ["text", "json", "sarif", "github"])
  func `verify prints nothing that a manifest planted`(format: String) throws {
    let folder = try HostileCorpus.folder()
    let output = try HostileCorpus.run(["verify", ".", "--format", format], in: folder)
    #expect(output.faults.isEmpty, "\(output.faults)")
    #expect(output.status == 1)
    if format == "json" || format == "sarif" {
      let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
      #expect(document is [String: Any])
    }
  }

  @Test(arguments: ["json", "sarif"])
  func `a machine's format is a document also when nothing can be read`(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b\n", to: "values.yaml")
    for input in ["values.yaml", "absent.yaml"] {
      let output = try HostileCorpus.run(["verify", input, "--format", format], in: folder)
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
      }
      #expect(output.status != 0)
    }
  }

  @Test func `a baseline of hostile findings holds none of it, and knows all of them`() throws {
    let folder = try HostileCorpus.folder()
    let arguments = ["verify", "d", "--baseline", "known.json", "--quiet"]
    #expect(try HostileCorpus.run(arguments, in: folder).status == 0)
    let again = try HostileCorpus.run(arguments, in: folder)
    #expect(again.status == 0)
    let lines = again.standardError.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("not judged: ") }, "\(again.standardError)")
    let text = try String(contentsOfFile: folder.path + "/known.json", encoding: .utf8)
    #expect(HostileCorpus.faults(in: text).isEmpty)
    #expect(
      try HostileCorpus.run(["verify", ".", "--baseline", "known.json"], in: folder).status == 1
    )
  }

  @Test func `adopt and import say nothing that their inputs planted`() throws {
    let folder = try HostileCorpus.folder()
    for arguments in [
      ["adopt", "."], ["adopt", "d/a.yaml", "--application", "x"], ["import", "."],
    ] {
      let output = try HostileCorpus.run(arguments, in: folder)
      #expect(HostileCorpus.faults(in: output.standardError).isEmpty, "\(output.standardError)")
    }
  }

  @Test(arguments: [
    ["verify"], ["verify", "--format"], ["adopt"], ["adopt", "--name"], ["import"], ["kinds"],
    ["codes"], ["explain"], [], ["--"],
  ])
  func `arguments come back in one line, as they can be read`(command: [String]) throws {
    let folder = try TemporaryFolder()
    for hostile in HostileCorpus.names {
      let output = try HostileCorpus.run(command + [hostile], in: folder)
      #expect(output.faults.isEmpty, "\(command): \(output.faults)")
    }
  }

  @Test func `names of variables and folders of the environment are printed as they can be read`()
    throws
  {
    let folder = try TemporaryFolder()
    let environment = ["HOME": HostileCorpus.names[0], "SWELL_ROOT": HostileCorpus.names[1]]
    let output = try HostileCorpus.run(["verify", "absent"], in: folder, environment)
    #expect(output.faults.isEmpty, "\(output.faults)")
  }
}

private enum HostileCorpus {
  /// The program that was built beside the tests.
  static let tool: String? = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [
      bundle, URL(filePath: FileManager.default.currentDirectoryPath + "/.build/debug"),
    ]
    return candidates.map { $0.path + "/swell-tool" }
      .first(where: FileManager.default.isExecutableFile)
  }()

  static let password = "wombat" + "41wombat41"
  static let token = "ghp" + "_" + String(repeating: "Zz9", count: 12)

  static let names = [
    "x\r\n::error file=other.yaml,line=1::forged\r\n::stop-commands::t", "x\n::warning::forged",
    "x\u{1B}]0;title\u{7}\u{1B}[2K", "x\u{9B}31m", "x\u{202E}txt\u{2066}", "x\u{2028}y\u{2029}z",
    "x\u{200B}\u{200D}\u{FEFF}y", "x\u{E0041}\u{E0042}", "https://ci:\(password)@git.example/a.git",
    "https://git.example/a?access_token=\(password)", token,
  ]

  /// Files whose names and contents are hostile.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (index, name) in names.enumerated() {
      let quoted = try quoted(name)
      try folder.write(
        """
        {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": \(quoted), \(quoted): 1, "namespace": \(quoted),
         "labels": {\(quoted): \(quoted)}, "annotations": {"argocd.argoproj.io/sync-wave": \(quoted)}},
         "spec": {"serviceAccountName": \(quoted), "containers": [{"name": \(quoted), "image": \(quoted),
         "envFrom": [{"secretRef": {"name": \(quoted)}}], "resources": {"limits": {"cpu": \(quoted)}}}]}}
        """,
        to: "d/p\(index).json"
      )
      try folder.write(
        """
        {"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": {"name": "a\(index)", "namespace": "argocd"},
         "spec": {"project": \(quoted), "source": {"repoURL": \(quoted), "path": \(quoted), "chart": \(quoted),
         "targetRevision": \(quoted)}, "destination": {"server": \(quoted), "namespace": \(quoted)}}}
        """,
        to: "d/a\(index).json"
      )
      try folder.write(
        "apiVersion: v1\nkind: \(quoted)\nmetadata: {\(quoted): [\n",
        to: "d/b\(index).yaml"
      )
      try folder.write("kind: \(quoted)\nmetadata: {name: \(quoted)}\n", to: "d/c\(index).yaml")
      if !name.contains("/") {
        try folder.write("apiVersion: v1\nkind: ConfigMap\nmetadata: [\n", to: "d/\(name).yaml")
        try folder.write("apiVersion: v1\nkind: A\nmetadata: {{ x }}\n", to: "d/t-\(name).yaml")
      }
    }
    try folder.write("apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n", to: "d/a.yaml")
    try folder.write("apiVersion: v1\nkind: Pod\nmetadata: {name: 1}\n", to: "new.yaml")
    return folder
  }

  private static func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  struct Output {
    let standardOutput: String
    let standardError: String
    let status: Int32

    var faults: [String] {
      HostileCorpus.faults(in: standardOutput) + HostileCorpus.faults(in: standardError)
    }
  }

  /// What must not be in anything that is printed.
  static func faults(in text: String) -> [String] {
    var faults: [String] = []
    for line in text.unicodeScalars.split(separator: "\n").map(String.init) {
      let isForged =
        line.hasPrefix("::") && !line.hasPrefix("::error file=d/")
        && !line.hasPrefix("::warning file=d/") && !line.hasPrefix("::error title=")
        && !line.hasPrefix("::error file=new.yaml") && !line.hasPrefix("::warning title=")
      if isForged { faults.append("a forged line: \(line.debugDescription)") }
      for scalar in line.unicodeScalars where acts(scalar) {
        faults.append("U+\(String(scalar.value, radix: 16)) in \(line.debugDescription)")
      }
      for secret in [password, token] where line.contains(secret) {
        faults.append("a secret in \(line)")
      }
    }
    return faults
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }

  static func run(
    _ arguments: [String],
    in folder: TemporaryFolder,
    _ environment: [String: String] = [:]
  ) throws -> Output {
    let process = Process()
    process.executableURL = URL(filePath: try #require(tool))
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = try TemporaryFolder()
    // files, because two pipes that fill up would wait for each other
    let paths = ["out", "err"].map { "\(files.path)/\($0)" }
    for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let handles = try paths.map { try FileHandle(forWritingTo: URL(filePath: $0)) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map {
      String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
    }
    return Output(
      standardOutput: texts[0],
      standardError: texts[1],
      status: process.terminationStatus
    )
  }
}
