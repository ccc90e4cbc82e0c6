import Foundation
import Manifest
import TestSupport

/// Readers of YAML that we did not write, run as programs; tests that need one are skipped where it is missing.
enum ForeignReaders {
  /// Whether kubectl is installed and reads a file without a cluster.
  static let hasKubectl: Bool =
    (try? kubectl("apiVersion: a/v1\nkind: A\nmetadata:\n  name: a\nspec: 1\n")) == 1

  /// The Python that all tests share, with PyYAML in it; nil if it can't be made.
  static let python: String? = {
    let script = packageFolder.appending(path: "Tests/shell/python.sh")
    let output = (try? OtherProgram.run([script.path])).map { String(decoding: $0, as: UTF8.self) }
    return output?.split(separator: "\n").first.map(String.init)
  }()

  /// What kubectl holds in `spec` of the custom resource that the text describes.
  static func kubectl(_ text: String) throws -> Value {
    let output = try withTemporaryFile(text) { file in
      try OtherProgram.run(["kubectl", "label", "--local", "-f", file, "a=b", "-o", "json"])
    }
    let root = try JSONDecoder().decode(JSONTree.self, from: output).value
    return root.mapping?["spec"] ?? .null
  }

  /// What PyYAML's safe loader makes of every document in the text, as one sequence.
  ///
  /// A float comes as a mapping of `float` to its bits, because JSON can't tell 1.0 from 1.
  static func pyYAML(_ text: String, python: String) throws -> Value {
    let program = """
      import json, struct, sys, yaml
      def plain(x):
          if isinstance(x, dict):
              assert all(type(k) is str for k in x), [k for k in x if type(k) is not str]
              return {k: plain(v) for k, v in x.items()}
          if isinstance(x, list): return [plain(v) for v in x]
          if isinstance(x, float): return {"float": struct.pack(">d", x).hex()}
          if x is None or type(x) in (str, bool, int): return x
          return {"foreign": repr(x)}
      with open(sys.argv[1], "rb") as f: documents = list(yaml.load_all(f, yaml.SafeLoader))
      print(json.dumps(plain(documents)))
      """
    let output = try withTemporaryFile(text) { try OtherProgram.run([python, "-c", program, $0]) }
    return try JSONDecoder().decode(JSONTree.self, from: output).value
  }

  private static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func withTemporaryFile<Result>(
    _ text: String,
    _ body: (String) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }
}

/// JSON as a value tree; the order of keys is lost.
private struct JSONTree: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let integer = try? container.decode(Int.self) {
      value = .integer(integer)
    } else if let double = try? container.decode(Double.self) {
      value = .double(double)
    } else if let string = try? container.decode(String.self) {
      value = .string(string)
    } else if let elements = try? container.decode([JSONTree].self) {
      value = .sequence(elements.map(\.value))
    } else {
      let pairs = try container.decode([String: JSONTree].self)
      value = .mapping(Mapping(pairs.map { ($0.key, $0.value.value) }))
    }
  }
}
