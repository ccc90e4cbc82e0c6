/// Which of kubectl's contexts a bootstrap writes to.
struct CurrentContext {
  let kubectl: String
  let runner: CommandRunner

  /// The context asked for, or the current one.
  ///
  /// - Throws: `DiagnosticList` if kubectl doesn't know it, or has no current one.
  func name(asked: String?) throws -> String {
    let list = try runner.run(
      ShellCommand(kubectl, ["config", "get-contexts", "--output", "name"]),
      [],
      .kept
    )
    let known = list.succeeded ? list.text.split(separator: "\n").map(String.init) : []
    guard let name = try asked ?? current else {
      throw BootstrapFault.noContext(nil, known: known).failure
    }
    guard known.contains(name) else {
      throw BootstrapFault.noContext(name, known: known).failure
    }
    return name
  }

  /// The current context; nil if there is none.
  private var current: String? {
    get throws {
      let outcome = try runner.run(ShellCommand(kubectl, ["config", "current-context"]), [], .kept)
      return outcome.succeeded && !outcome.text.isEmpty ? outcome.text : nil
    }
  }
}
