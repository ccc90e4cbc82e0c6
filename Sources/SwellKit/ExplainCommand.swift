import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Resources

/// `swell explain`: where an object comes from, when it is applied and why, what it needs, and who needs it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Say where an object comes from, why it is in its wave, what it needs and who needs it.",
    discussion: """
      The object is named as diagnostics do, or in part: 'Deployment auth-system/dex', \
      'deployment/dex', 'auth-system/dex', 'dex', or an Application's name.
      """
  )

  @Argument(help: "The object, such as 'Deployment auth-system/dex' or 'dex'.")
  var object: [String]

  @OptionGroup var selection: Selection

  func run() async throws {
    let session = Session.current
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
      let nearest = Suggestion.closest(to: query.name, in: names).map { "; did you mean '\($0)'?" }
      throw UsageError("nothing is named '\(query.text)'\(nearest ?? "")")
    }
    try session.console.output(texts.joined(separator: "\n"))
  }
}
