import ArgumentParser
import Compiler
import Diagnostics
import Manifest

/// `swell list`: what the specs declare.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List platforms, environments, Applications in their waves, and objects."
  )

  @OptionGroup var selection: Selection

  @Option(help: "How the list is printed: text, or json on one line.")
  var format: OutputFormat = .text

  @Flag(help: "List every object under its Application.")
  var objects = false

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    let platforms = try await session.checked(targets)
    switch format {
    case .text:
      try session.console.output(zip(targets, platforms).map(text).joined(separator: "\n"))
    case .json:
      try session.console.output(JSONText.line(.sequence(zip(targets, platforms).map(json))))
    }
  }

  private func text(_ target: Session.Target, _ platform: CheckedPlatform) -> String {
    let applications = platform.graph.applicationsInSyncOrder
    let width = applications.map { wave($0).count }.max() ?? 0
    var lines = ["\(target.name): \(applications.count) Applications"]
    for application in applications {
      let wave = wave(application)
      let padding = String(repeating: " ", count: width - wave.count)
      lines.append("  \(padding)\(wave)  \(application.node.name)  \(summary(of: application))")
      if objects { lines += application.objects.map { "    \(padding)\(described($0))" } }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func described(_ record: ObjectRecord) -> String {
    let place = record.location.map { "  \(Session.current.console.text(of: $0))" } ?? ""
    return "\(record.identity)\(place)"
  }

  private func wave(_ application: ResourceGraph.Application) -> String {
    application.node.wave.map(String.init) ?? "-"
  }

  private func summary(of application: ResourceGraph.Application) -> String {
    let sources = application.sources
    var parts: [String] = []
    if !application.objects.isEmpty {
      parts.append(
        application.objects.count.counting("object")
      )
    }
    parts += sources.charts.map { "chart \($0.chart) \($0.version)" }
    parts += sources.directories.map { "folder \($0.path) of \($0.repository)" }
    parts += sources.kustomization?.remotes.map { "remote \($0)" } ?? []
    return parts.joined(separator: ", ")
  }

  private func json(_ target: Session.Target, _ platform: CheckedPlatform) -> Value {
    [
      "platform": .string(target.platform.name),
      "environment": .string(target.environment.name),
      "applications": .sequence(platform.graph.applicationsInSyncOrder.map(json)),
    ]
  }

  private func json(_ application: ResourceGraph.Application) -> Value {
    var value: Mapping = ["name": .string(application.node.name)]
    value["wave"] = application.node.wave.map(Value.integer) ?? .null
    value["project"] = .string(application.node.project)
    value["namespace"] = .string(application.node.destination.namespace)
    value["charts"] = .sequence(
      application.sources.charts.map { chart in
        [
          "chart": .string(chart.chart), "repository": .string(chart.repository),
          "version": .string(chart.version),
        ]
      }
    )
    value["remotes"] = .sequence(
      (application.sources.kustomization?.remotes ?? []).map(Value.string)
    )
    value["objects"] = .sequence(
      application.objects.map { record in
        var object: Mapping = [
          "group": .string(record.identity.group), "version": .string(record.identity.version),
          "kind": .string(record.identity.kind), "name": .string(record.identity.name),
        ]
        object["namespace"] = record.identity.namespace.map(Value.string)
        object["declared"] = record.location.map { location in
          .string(Session.current.console.text(of: location))
        }
        return .mapping(object)
      }
    )
    return .mapping(value)
  }
}
