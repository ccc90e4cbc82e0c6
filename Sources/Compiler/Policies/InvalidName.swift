import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An object's name or namespace that the API server refuses.
struct InvalidObjectName: ObjectPolicy {
  let codes: [DiagnosticCode] = [.invalidName]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let identity = object.identity
    let grammar = kinds[identity.groupKind]?.names ?? .subdomain
    if !grammar.accepts(object.generatedName ?? identity.name) {
      found.append(diagnostic(identity.name, grammar, "metadata.name", object))
    }
    // manifests of others may leave it to whoever applies them
    let isOpen = object.tree["metadata"]?.mapping?["namespace"] == nil
    if let namespace = identity.namespace, !namespace.isDNSLabel, !(isOpen && namespace.isEmpty) {
      found.append(diagnostic(namespace, .label, "metadata.namespace", object))
    }
    return found
  }

  private func diagnostic(
    _ name: String,
    _ grammar: NameGrammar,
    _ field: String,
    _ object: ObjectNode
  ) -> Diagnostic {
    Diagnostic(
      .invalidName,
      "'\(name)' is not \(grammar.described)",
      at: object.location,
      object: object.identity.description,
      field: field,
      help: grammar.suggestion(for: name)
    )
  }
}

/// A name of a platform, environment or Application that can't be a folder's and an object's name.
struct InvalidPlatformName: PlatformPolicy {
  let codes: [DiagnosticCode] = [.invalidName, .duplicateApplication]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
    var found: [Diagnostic] = []
    for (word, name) in [
      ("platform", setting.platform), ("environment", setting.environment),
      ("root Application", setting.root.name), ("namespace", setting.argoCDNamespace),
    ] where !name.isDNSLabel {
      found.append(diagnostic(word, name, setting.location))
    }
    var seen: [String: SourceLocation] = [setting.root.name: setting.root.location]
    for node in graph.applications.map(\.node) {
      if !node.name.isDNSLabel { found.append(diagnostic("Application", node.name, node.location)) }
      if !node.destination.namespace.isDNSLabel {
        found.append(diagnostic("namespace", node.destination.namespace, node.location))
      }
      if RenderedPaths.reservedApplicationNames.contains(node.name) {
        found.append(
          Diagnostic(
            .invalidName,
            "'\(node.name)' is the name of a folder that swell writes, and can't be an Application's",
            at: node.location
          )
        )
      }
      if let first = seen.updateValue(node.location, forKey: node.name) {
        found.append(
          Diagnostic(
            .duplicateApplication,
            "a second Application is named '\(node.name)'",
            at: node.location,
            notes: [.init("the first is here", at: first)]
          )
        )
      }
    }
    return found
  }

  private func diagnostic(_ word: String, _ name: String, _ location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .invalidName,
      "\(word) name '\(name)' is not \(NameGrammar.label.described)",
      at: location,
      help: NameGrammar.label.suggestion(for: name)
    )
  }
}

extension ObjectNode {
  /// A name as the API server completes `generateName`: five characters behind a beginning that it cuts to leave them room.
  ///
  /// Source: Kubernetes v1.34, `apiserver/pkg/storage/names/generate.go`.
  fileprivate var generatedName: String? {
    let metadata = tree["metadata"]?.mapping
    guard metadata?["name"] == nil, let beginning = metadata?["generateName"]?.string else {
      return nil
    }
    return beginning.prefix(58) + "00000"
  }
}

extension NameGrammar {
  func accepts(_ name: String) -> Bool {
    switch self {
    case .subdomain: name.isDNSSubdomain
    case .shortSubdomain: name.isDNSSubdomain && name.utf8.count <= 63
    case .cronJob: name.isDNSSubdomain && name.utf8.count <= 52
    case .label: name.isDNSLabel
    case .label1035: name.isDNS1035Label
    case .pathSegment: name.isPathSegmentName
    }
  }

  var described: String {
    switch self {
    case .subdomain:
      "a DNS-1123 subdomain: at most 253 lower-case letters, digits, '-' and '.', each part "
        + "beginning and ending with a letter or digit"
    case .shortSubdomain:
      "a DNS-1123 subdomain of at most 63 characters: it becomes a label of the pods"
    case .cronJob:
      "a DNS-1123 subdomain of at most 52 characters: the controller appends 11 for its Jobs"
    case .label:
      "a DNS-1123 label: at most 63 lower-case letters, digits and '-', beginning and ending with "
        + "a letter or digit"
    case .label1035:
      "a DNS-1035 label: at most 63 lower-case letters, digits and '-', beginning with a letter "
        + "and ending with a letter or digit"
    case .pathSegment: "a path segment: it may not be empty, '.', '..', or hold '/' or '%'"
    }
  }

  private var allowsDots: Bool {
    switch self {
    case .subdomain, .shortSubdomain, .cronJob: true
    case .label, .label1035, .pathSegment: false
    }
  }

  /// The nearest name that the grammar accepts, if changing case and punctuation is enough.
  fileprivate func suggestion(for name: String) -> String? {
    let candidate = String(
      name.lowercased().map { character in
        let isKept = character.isASCII && (character.isLetter || character.isNumber)
        return isKept || (character == "." && allowsDots) ? character : "-"
      }
    )
    let trimmed = String(candidate.trimming { $0 == "-" })
    // what is made of a password's letters would still show it
    guard accepts(trimmed), trimmed != name, Credentials.masked(in: name) == name else {
      return nil
    }
    return "did you mean '\(trimmed)'?"
  }
}

extension DiagnosticCode {
  static let duplicateApplication = DiagnosticCode(
    "spec.duplicate-application",
    "Two Applications of an environment have the same name.",
    why: """
      The name is the Application object's name in Argo CD's namespace and the name of its \
      folder. The second one would replace the first.
      """,
    example: .swift(
      """
      Application("a", namespace: "a") { ConfigMap("one") }
      Application("a", namespace: "a") { ConfigMap("two") }
      """
    )
  )

  static let invalidName = DiagnosticCode(
    "policy.invalid-name",
    "A name is not valid for its kind, or not one that a folder can have.",
    why: """
      The API server rejects the object. Most kinds take a DNS subdomain (RFC 1123), some a DNS \
      label, Services a label that begins with a letter (RFC 1035). Source: \
      https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
      """,
    example: .swift(
      """
      Application("My_App", namespace: "a") {
        ConfigMap("Settings_Main")
      """
    )
  )
}
