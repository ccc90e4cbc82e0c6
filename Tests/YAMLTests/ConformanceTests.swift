import Manifest
import TestSupport
import Testing
import YAML

/// What others read in our text, and what we read in theirs.
struct ConformanceTests {
  private static let head = "apiVersion: example.com/v1\nkind: Example\nmetadata:\n  name: a\n"

  /// Every nasty string and 2,000 random ones, each once as a key and once as a value.
  private static let strings: Value = {
    var trees = RandomTree(seed: 0)
    let all = NastyStrings.all + (0..<2_000).map { _ in trees.string() }
    return .sequence(all.map { .mapping([$0: .string($0)]) })
  }()

  private static func trees(_ seeds: Range<UInt64>) -> Value {
    .sequence(
      seeds.map { seed in
        var trees = RandomTree(seed: seed)
        return trees.value()
      }
    )
  }

  @Test(
    .enabled(if: ForeignReaders.python != nil, "Python with PyYAML can't be set up"),
    arguments: 0..<2
  )
  func `PyYAML reads our text as the same tree`(variant: Int) throws {
    let python = try #require(ForeignReaders.python)
    let tree = variant == 0 ? Self.strings : Self.trees(0..<300)
    let result = try ForeignReaders.pyYAML(written(tree), python: python)
    let expected = Value.sequence([tree.withFloatsAsBits])
    #expect(result.difference(from: expected, ignoringOrder: true) == nil)
  }

  @Test(
    .enabled(if: ForeignReaders.hasKubectl, "kubectl is not installed"),
    arguments: 0..<2
  )
  func `kubectl reads our text as the same tree`(variant: Int) throws {
    let tree = variant == 0 ? Self.strings : Self.trees(0..<300)
    let object: Value = [
      "apiVersion": "example.com/v1", "kind": "Example", "metadata": ["name": "a"], "spec": tree,
    ]
    let result = try ForeignReaders.kubectl(written(object))
    #expect(result.difference(from: tree.asKubernetesHolds, ignoringOrder: true) == nil)
  }

  @Test(.enabled(if: ForeignReaders.hasKubectl, "kubectl is not installed"))
  func `unquoted scalars are to us what they are to kubectl`() throws {
    var random = SeededGenerator(seed: 1)
    let characters = Array("00112789++--..__eExXoObBfFnNyYtT~:")
    let shapes = (0..<6_000).map { _ in
      String(
        (0..<Int.random(in: 1...7, using: &random))
          .compactMap { _ in characters.randomElement(using: &random) }
      )
    }
    let scalars = (NastyStrings.words + NastyStrings.numbers + shapes).filter(\.isReadableUnquoted)
    let text = Self.head + "spec:\n" + scalars.map { "  - \($0)\n" }.joined()
    let ours = try readOne(text, as: .kubernetes)[FieldPath().appending("spec")]?.sequence
    let theirs = try #require(try ForeignReaders.kubectl(text).sequence)
    #expect(ours?.count == theirs.count)
    for ((scalar, our), their) in zip(zip(scalars, ours ?? []), theirs) {
      #expect(our.difference(from: their) == nil, "\(scalar)")
    }
  }

  @Test(.enabled(if: ForeignReaders.hasKubectl, "kubectl is not installed"))
  func `unquoted keys are to us what they are to kubectl`() throws {
    let keys = [
      "1", "true", "y", "on", "No", "0x10", "0777", "08", "1.5", "1.10", "1e3", "1e5", "1e6",
      "1e21",
      "1e-4", "1e-5", "123456.789", "0.123456789012", "1e300", "1e-60", ".inf", ".nan", "-.inf",
      "2001-01-01", "99999999999999999999", "0xFFFFFFFFFFFFFFFFFF", "-0.0", "16777217.0", "3.4e38",
      "!!binary aGk=", "!!str 1", "! 12", "\"1\"", "33554431.0", "100000.0", "1000000.0",
      "-1234567.0",
      "-1.5e-7", "1_000", "12:30", "<<x", "=",
    ]
    let text = Self.head + "spec:\n" + keys.map { "  - \($0): 1\n" }.joined()
    let result = YAMLReader.documents(in: Array(text.utf8), path: "a.yaml", dialect: .kubernetes)
    #expect(!result.diagnostics.contains { $0.severity == .error })
    let ours = try #require(result.output.first?.value[FieldPath().appending("spec")])
    let theirs = try ForeignReaders.kubectl(text)
    #expect(ours.difference(from: theirs) == nil)
  }

  @Test(
    .enabled(if: ForeignReaders.hasKubectl, "kubectl is not installed"),
    arguments: [
      "!!int \"3\"", "!!float 1", "!!float 3.5", "!!null ''", "!!bool yes", "!!bool \"on\"",
      "!!str 12",
      "!!str", "!!binary aGVsbG8=", "!!binary 4pyT", "!!timestamp 2001-01-01", "! 12", "! true",
      "!!map {a: 1}", "!!seq [1]", "{<<: {a: 1, b: 2}, b: 3}", "{<<: [{a: 1}, {a: 2, c: 4}], b: 3}",
      "{<<: [], a: 1}", "{\"<<\": {a: 1}}", "{!!merge \"<<\": {a: 1}}", "{!!str <<: {a: 1}}",
      "[<<]",
      "{<<: {<<: {a: 1}, b: 2}, c: 3}", "{a: &a 1, b: *a, *a : c}", "[&x a, &x b, *x]",
      "[&x {a: [1]}, *x, {b: *x}]", "{? a, b: }", "\"\\x41\\u00e9\\U0001F600\\N\\_\\L\\P\\e\"",
    ]
  )
  func `tags, merges and aliases are to us what they are to kubectl`(text: String) throws {
    let document = Self.head + "spec: \(text)\n"
    let ours = try readOne(document, as: .kubernetes)[FieldPath().appending("spec")]
    let theirs = try ForeignReaders.kubectl(document)
    #expect(ours?.difference(from: theirs, ignoringOrder: true) == nil)
  }

  @Test(
    .enabled(if: ForeignReaders.hasKubectl, "kubectl is not installed"),
    arguments: [
      ".inf", "-.INF", ".NaN", "!!float .inf", "!!null x", "!!bool 1", "!!int 1.0", "!!int 1e3",
      "!!int \"\"",
      "!!binary a", "!!int 99999999999999999999", "{null: 1}", "{~: 1}", "{{a: 1}: 1}", "{[a]: 1}",
      "{<<: 1}", "{<<: [1]}", "{<<: [[{a: 1}]]}", "{<<: }", "&x [*x]", "&x {a: *x}", "*nope", "[a",
      "\"a",
      "a: b: c", "@a", "`a`", "%a", "\"\\q\"", "'\u{1}'", "\"\\ud83d\\ude00\"", "x\n--- y\n",
      "x\n----\n", "x\n---|\n  y\n",
      "x\n\u{FEFF}---\n",
    ]
  )
  func `what kubectl refuses we refuse`(text: String) {
    let document = Self.head + "spec: \(text)\n"
    #expect(throws: OtherProgram.Failure.self) { try ForeignReaders.kubectl(document) }
    #expect(faults(in: document).contains("error:"))
  }
}

extension String {
  /// Whether the text is one plain scalar that kubectl takes for a value; infinity and NaN are refused.
  fileprivate var isReadableUnquoted: Bool {
    !isEmpty && !contains(" ") && !contains(":") && !["=", "-", "---", "...", "?"].contains(self)
      && !["inf", "nan"].contains(lowercased().suffix(3)) && !hasPrefix("%")
  }
}

extension Value {
  /// The tree as the conformance program prints it: floats as the bits of a double.
  fileprivate var withFloatsAsBits: Value {
    switch self {
    case .double(let double):
      let bits = String(double.bitPattern, radix: 16)
      return ["float": .string(String(repeating: "0", count: 16 - bits.count) + bits)]
    case .sequence(let elements): return .sequence(elements.map(\.withFloatsAsBits))
    case .mapping(let mapping):
      return .mapping(Mapping(mapping.map { ($0.key, $0.value.withFloatsAsBits) }))
    default: return self
    }
  }
}
