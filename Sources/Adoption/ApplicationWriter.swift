import Diagnostics
import Manifest
import Resources
import YAML

/// Writes an Argo CD Application as one of the spec: `Application("web", wave: 10, namespace: "shop")`, and what it takes of
/// charts and other repositories.
struct ApplicationWriter {
  let application: AdoptedApplication
  /// The namespace, where the Application names none.
  let fallback: String
  /// The fields that a spec has no counterpart for.
  private(set) var leftOut: [FieldPath] = []

  init(_ application: AdoptedApplication, fallback: String) {
    self.application = application
    self.fallback = fallback
  }

  var namespace: String { application.destination ?? fallback }

  // MARK: The Application

  /// What stands before its braces.
  mutating func opening() -> Code {
    var arguments = [SwiftLiteral.inline(application.name)]
    var annotations = application.tree["metadata"]?.mapping?["annotations"]?.mapping ?? [:]
    if let wave = annotations[ObjectMeta.syncWaveAnnotation]?.string.flatMap({ Int($0) }) {
      annotations[ObjectMeta.syncWaveAnnotation] = nil
      arguments.append("wave: \(wave)")
    }
    annotations[ServerFields.lastApplied] = nil
    arguments.append("namespace: \(SwiftLiteral.inline(namespace))")
    let destination = application.spec["destination"]?.mapping ?? [:]
    if let server = destination["server"]?.string, server != Self.inCluster {
      arguments.append("server: \(SwiftLiteral.inline(server))")
    }
    if let name = destination["name"]?.string, name != "in-cluster", !name.isEmpty {
      leftOut.append(FieldPath([.key("spec"), .key("destination"), .key("name")]))
    }
    if let project = application.spec["project"]?.string {
      arguments.append("project: \(SwiftLiteral.inline(project))")
    }
    arguments.append("sync: \(syncPolicy())")
    if let deletion { arguments.append("deletion: \(deletion)") }
    let texts = annotations.compactMap { entry in
      entry.value.string.map { (entry.key, SwiftLiteral.text(TemplateText($0))) }
    }
    if !texts.isEmpty {
      arguments.append("annotations: \(ValueWriter.dictionary(texts).lines.joined(separator: " "))")
    }
    let known: Set<String> = ["project", "destination", "source", "sources", "syncPolicy"]
    for key in application.spec.keys where !known.contains(key) {
      leftOut.append(FieldPath([.key("spec"), .key(key)]))
    }
    return .list("Application(", arguments.map { Code($0) }, ")", width: 92, endsWithComma: false)
  }

  private static let inCluster = "https://kubernetes.default.svc"

  private var deletion: String? {
    let finalizers = application.tree["metadata"]?.mapping?["finalizers"]?.sequence ?? []
    let texts = finalizers.compactMap(\.string)
    if texts.contains("resources-finalizer.argocd.argoproj.io/background") {
      return ".cascadeInBackground"
    }
    return texts.contains { $0.hasPrefix("resources-finalizer.argocd.argoproj.io") }
      ? ".cascade" : nil
  }

  private mutating func syncPolicy() -> String {
    let policy = application.spec["syncPolicy"]?.mapping ?? [:]
    let path = FieldPath([.key("spec"), .key("syncPolicy")])
    for key in policy.keys where !["automated", "syncOptions", "retry"].contains(key) {
      leftOut.append(path.appending(key))
    }
    let options = (policy["syncOptions"]?.sequence ?? []).compactMap(\.string).map {
      Self.options[$0] ?? ".custom(\(SwiftLiteral.inline($0)))"
    }
    var arguments: [String] = []
    let automated = policy["automated"]?.mapping
    let isAutomated = policy["automated"] != nil && automated?["enabled"] != false
    if isAutomated {
      let automation = [("prune", ".prune"), ("selfHeal", ".selfHeal")].compactMap {
        automated?[$0] == true ? $1 : nil
      }
      if automation.count < 2 { arguments.append("[\(automation.joined(separator: ", "))]") }
      if automated?["allowEmpty"] == true {
        leftOut.append(path.appending("automated").appending("allowEmpty"))
      }
    }
    if let retry = retry(policy["retry"]?.mapping) {
      arguments.append("retry: \(retry)")
    } else if isAutomated {
      arguments.append("retry: nil")
    }
    if !options.isEmpty { arguments.append("options: [\(options.joined(separator: ", "))]") }
    return ".\(isAutomated ? "automated" : "manual")(\(arguments.joined(separator: ", ")))"
  }

  private mutating func retry(_ retry: Mapping?) -> String? {
    guard let retry, let limit = retry["limit"]?.integer else { return nil }
    let path = FieldPath([.key("spec"), .key("syncPolicy"), .key("retry")])
    let standard: Value = ["duration": "5s", "factor": 2, "maxDuration": "3m"]
    for entry in retry where entry.key != "limit" {
      if entry.key != "backoff" || entry.value != standard {
        leftOut.append(path.appending(entry.key))
      }
    }
    return "Retry(limit: \(limit))"
  }

  private static let options = [
    "CreateNamespace=true": ".createNamespace", "ServerSideApply=true": ".serverSideApply",
    "SkipDryRunOnMissingResource=true": ".skipDryRunOnMissingResource",
    "PruneLast=true": ".pruneLast", "ApplyOutOfSyncOnly=true": ".applyOutOfSyncOnly",
    "RespectIgnoreDifferences=true": ".respectIgnoreDifferences",
    "FailOnSharedResource=true": ".failOnSharedResource",
  ]

  // MARK: Sources

  /// The charts, and the folders that aren't among the inputs.
  mutating func sources() -> [Code] {
    var code: [Code] = []
    for (source, path) in application.sources {
      if let chart = source["chart"]?.string {
        code.append(self.chart(chart, source, path))
      } else if let folder = source["path"]?.string {
        if application.foundPaths.contains(folder) {
          leaveOut(source, path, but: ["repoURL", "path", "targetRevision", "directory"])
        } else {
          code.append(directory(folder, source, path))
        }
      } else {
        leaveOut(source, path, but: ["repoURL", "targetRevision"])
      }
    }
    return code
  }

  private mutating func chart(_ chart: String, _ source: Mapping, _ path: FieldPath) -> Code {
    let helm = source["helm"]?.mapping ?? [:]
    leaveOut(source, path, but: ["chart", "repoURL", "targetRevision", "helm"])
    let values = helm["valuesObject"]?.mapping ?? parsed(helm["values"]?.string)
    var known = ["releaseName", "valuesObject"]
    if values != nil { known.append("values") }
    leaveOut(helm, path.appending("helm"), but: known)
    var arguments = [
      Code(SwiftLiteral.inline(chart)),
      Code("repository: \(SwiftLiteral.inline(source["repoURL"]?.string ?? ""))"),
      Code("version: \(SwiftLiteral.inline(source["targetRevision"]?.string ?? ""))"),
    ]
    if let name = helm["releaseName"]?.string {
      arguments.append(Code("releaseName: \(SwiftLiteral.inline(name))"))
    }
    if let values, !values.isEmpty {
      arguments.append(ValueWriter.literal(Template.mapping(values)).prefixed("values: "))
    }
    return .list("HelmChart(", arguments, ")", endsWithComma: false)
  }

  /// The values as they stand in one text of YAML.
  private func parsed(_ text: String?) -> Mapping? {
    guard let text else { return nil }
    let read = YAMLReader.documents(in: Array(text.utf8), path: "values", dialect: .kubernetes)
    guard !read.diagnostics.hasErrors, read.output.count < 2 else { return nil }
    return read.output.first?.value.mapping
  }

  private mutating func directory(_ folder: String, _ source: Mapping, _ path: FieldPath) -> Code {
    let known = ["repoURL", "path", "targetRevision"]
    leaveOut(
      source,
      path,
      but: known + (source["directory"] == ["recurse": true] ? ["directory"] : [])
    )
    return .list(
      "GitDirectory(",
      [
        Code(SwiftLiteral.inline(source["repoURL"]?.string ?? "")),
        Code("path: \(SwiftLiteral.inline(folder))"),
        Code("revision: \(SwiftLiteral.inline(source["targetRevision"]?.string ?? "HEAD"))"),
      ],
      ")",
      endsWithComma: false
    )
  }

  private mutating func leaveOut(_ tree: Mapping, _ path: FieldPath, but known: [String]) {
    for key in tree.keys where !known.contains(key) { leftOut.append(path.appending(key)) }
  }

  // MARK: Diagnostics

  /// What of the Application the spec doesn't say.
  var diagnostics: [Diagnostic] {
    leftOut.map { path in
      Diagnostic(
        .adoptApplication,
        "an Application of a spec has no '\(path)', and '\(application.name)' is adopted without it",
        at: application.locate(path),
        severity: .warning,
        object: "Application \(application.name)",
        field: path.description
      )
    }
  }
}

extension DiagnosticCode {
  package static let adoptApplication = DiagnosticCode(
    "adopt.application",
    "An Application becomes one of the spec, which has no counterpart for one of its fields.",
    why: """
      An Application whose folder is among the inputs declares the folder's objects in the spec: as a raw object it would go on \
      syncing the old folder. What only the raw object can say is left out, and has to be decided by its author.
      """,
    example: .text(
      """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: web, namespace: argocd}
      spec:
        source: {repoURL: https://git.example/shop, path: web}
        destination: {namespace: web}
        ignoreDifferences: [{kind: Secret, jsonPointers: [/data]}]
      """
    )
  )
}
