import Diagnostics
import Testing

@testable import SwellKit

struct SecondProcessTests {
  private let own = ["acme/test/root.yaml": "01", "acme/test/web/a.yaml": "02"]

  /// What comparing with a process says that ends so; empty if both are the same.
  private func found(
    _ output: String,
    status: Int32 = 0,
    errors: String = ""
  ) throws -> [Diagnostic] {
    let runner = CommandRunner { command, _, _ in
      #expect(command.program == "env")
      #expect(command.arguments.starts(with: ["-u", "SWIFT_DETERMINISTIC_HASHING"]))
      #expect(command.arguments.suffix(3) == ["fingerprints", "--platform", "acme"])
      return CommandOutcome(status: status, output: Array(output.utf8), errors: Array(errors.utf8))
    }
    do {
      try SecondProcess(runner: runner, program: "/bin/swell")
        .compare(own, Selection.parse(["--platform", "acme"]))
      return []
    } catch let list as DiagnosticList {
      return list.diagnostics
    }
  }

  @Test func `a process that renders the same is no fault`() throws {
    #expect(try found("01 acme/test/root.yaml\n02 acme/test/web/a.yaml\n").isEmpty)
  }

  @Test(arguments: [
    "01 acme/test/root.yaml\n03 acme/test/web/a.yaml\n",
    "01 acme/test/root.yaml\n",
    "01 acme/test/root.yaml\n02 acme/test/web/a.yaml\n04 acme/test/web/b.yaml\n",
  ])
  func `one that renders a file otherwise, or another file, is`(output: String) throws {
    let found = try found(output)
    #expect(found.map(\.code.id) == ["spec.nondeterministic"])
    #expect(found.first?.message.contains("renders 1 of 2 files otherwise") == true)
  }

  @Test func `one that fails is, with what it said`() throws {
    let found = try found("", status: 1, errors: "error: no team 'ı'\n")
    #expect(found.first?.message.contains("ended with status 1") == true)
    #expect(found.first?.notes.map(\.message) == ["error: no team 'ı'"])
  }
}
