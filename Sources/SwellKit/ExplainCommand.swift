import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Resources

/// `swell explain`: a code's page, or where an object comes from, when it is applied and why, what it needs, and who
/// needs it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Explain a diagnostic code, or where an object comes from, why it is in its wave and what it needs.",
    discussion: """
      A code is written as it is printed: 'policy.wildcard-rbac'. An object is named as diagnostics do, or in part: 'Deployment auth-system/dex', \
      'deployment/dex', 'auth-system/dex', 'dex', or an Application's name.
      """
  )

  @Argument(help: "A code, or an object such as 'Deployment auth-system/dex' or 'dex'.")
  var object: [String]

  @OptionGroup var selection: Selection

  func run() async throws {
    let session = Session.current
    if let page = try session.codes.page(for: object.joined(separator: " ")) {
      return try session.console.output(page)
    }
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    let platforms = try await session.checked(targets, keepsEdges: true)
    let query = ObjectQuery(object.joined(separator: " "))
    var texts: [String] = []
    var names: Set<String> = []
    for (target, platform) in zip(targets, platforms) {
      let explanation = Explanation(platform, title: target.name, kinds: session.kinds)
      texts += explanation.texts(for: query)
      names.formUnion(explanation.names)
    }
    guard !texts.isEmpty else {
      throw UsageError(
        "nothing is named '\(query.text)'" + Suggestion.question(for: query.name, in: names)
      )
    }
    try session.console.output(texts.joined(separator: "\n"))
  }
}

/// `swell-tool explain`: a code's page, while the specs don't compile.
struct ExplainCodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic code; objects are explained by the specs' own binary."
  )

  @Argument(help: "The code, such as 'policy.wildcard-rbac'.")
  var code: String

  func run() async throws {
    let session = Session.current
    guard let page = try session.codes.page(for: code) else {
      throw UsageError("'\(code)' is not a code; objects can be explained when the specs compile")
    }
    try session.console.output(page)
  }
}
