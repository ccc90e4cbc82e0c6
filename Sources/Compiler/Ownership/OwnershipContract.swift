import Diagnostics
import Manifest
import PlatformDSL

/// Objects of owners against what each of them may render.
struct OwnershipContract: Sendable {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .unknownOwner, .outsideOwnership,
  ]

  private let ownerships: [String: [Ownership]]

  init(_ ownerships: [Ownership]) {
    self.ownerships = Dictionary(grouping: ownerships, by: \.owner)
  }

  /// The patterns of each owner's namespaces.
  var namespaces: [[String]] { ownerships.values.map { $0.flatMap(\.namespaces) } }

  /// What owners may not render; objects outside for one reason are one report.
  func diagnostics(for objects: [ObjectNode]) -> [Diagnostic] {
    var unknown: [Diagnostic] = []
    var outside: [Cause: [ObjectNode]] = [:]
    for object in objects {
      guard let owner = object.owner else { continue }
      guard let rules = ownerships[owner.name] else {
        unknown.append(diagnostic(forUnknown: owner))
        continue
      }
      guard let reason = Self.reason(against: object.identity, rules) else { continue }
      outside[Cause(owner: owner, reason: reason), default: []].append(object)
    }
    return Array(Set(unknown)) + outside.map { diagnostic(for: $0, $1) }
  }

  /// What may not be said of an Application: nothing tells what its charts and remote manifests render but where they go.
  func diagnostics(for application: Application, _ content: ApplicationContent) -> [Diagnostic] {
    guard let owner = application.owner else { return [] }
    guard let rules = ownerships[owner.name] else { return [diagnostic(forUnknown: owner)] }
    let isRenderedElsewhere =
      !content.charts.isEmpty || !content.directories.isEmpty || content.kustomization != nil
    guard isRenderedElsewhere,
      !rules.flatMap(\.namespaces).contains(where: application.namespace.matches(glob:))
    else { return [] }
    return [
      Diagnostic(
        .outsideOwnership,
        "owner '\(owner.name)' may not sync Application '\(application.name)' into namespace "
          + "'\(application.namespace)', which is not one of its namespaces",
        at: application.location,
        notes: notes(on: rules),
        help: "choose one of its namespaces, or add '\(application.namespace)' to its Ownership"
      )
    ]
  }

  private struct Cause: Hashable {
    let owner: Owner
    let reason: Reason
  }

  private enum Reason: Hashable {
    case forbidden(GroupKind)
    case namespace(String)
    case kind(GroupKind, namespace: String?)
  }

  private static func reason(
    against identity: ObjectIdentity,
    _ rules: [Ownership]
  ) -> Reason? {
    let kind = identity.groupKind
    if rules.flatMap(\.forbidden).contains(where: kind.description.matches(glob:)) {
      return .forbidden(kind)
    }
    let allowed = rules.flatMap(\.allowed)
    let inPlace = allowed.filter { objects in
      switch (objects.namespace, identity.namespace) {
      case (nil, nil): true
      case (let pattern?, let namespace?): namespace.matches(glob: pattern)
      default: false
      }
    }
    let isAllowed = inPlace.contains { objects in
      kind.description.matches(glob: objects.kind) && identity.name.matches(glob: objects.name)
    }
    if isAllowed { return nil }
    guard let namespace = identity.namespace else { return .kind(kind, namespace: nil) }
    let isOwn = rules.flatMap(\.namespaces).contains(where: namespace.matches(glob:))
    return isOwn ? .kind(kind, namespace: namespace) : .namespace(namespace)
  }

  private func diagnostic(for cause: Cause, _ objects: [ObjectNode]) -> Diagnostic {
    let rules = ownerships[cause.owner.name] ?? []
    let first = objects[0]
    let (why, help): (String, String) =
      switch cause.reason {
      case .forbidden(let kind):
        ("\(kind) is forbidden to it", "render it for another owner, or none")
      case .namespace(let namespace):
        (
          "namespace '\(namespace)' is not one of its namespaces",
          "choose one of its namespaces, or add '\(namespace)' to its Ownership"
        )
      case .kind(let kind, let namespace?):
        (
          "\(kind) is not one of its kinds",
          "add \"\(kind)\" to the kinds of its Ownership, or "
            + ".namespaced(\"\(kind)\", in: \"\(namespace)\") to also:"
        )
      case .kind(let kind, nil):
        (
          "it belongs to the whole cluster",
          "add .cluster(\"\(kind)\", named: \"\(first.identity.name)\") to also: of its Ownership"
        )
      }
    let rest = objects.count - 1
    return Diagnostic(
      .outsideOwnership,
      "owner '\(cause.owner.name)' may not render \(first.identity): \(why)",
      at: first.location,
      object: first.identity.description,
      notes: (rest == 0
        ? [] : [.init("\(rest.counting("more object")) of it for the same reason")])
        + notes(on: rules),
      help: help
    )
  }

  private func notes(on rules: [Ownership]) -> [Diagnostic.Note] {
    rules.map { rules in
      let namespaces = rules.namespaces.map { "'\($0)'" }.joined(separator: ", ")
      var kinds: [String] = []
      for objects in rules.allowed where objects.namespace.map(rules.namespaces.contains) ?? false {
        if !kinds.contains(objects.kind) { kinds.append(objects.kind) }
      }
      let limits =
        kinds == ["*"]
        ? "" : ", its kinds there " + kinds.map { "'\($0)'" }.joined(separator: ", ")
      return .init(
        namespaces.isEmpty ? "it has no namespaces" : "its namespaces are \(namespaces)\(limits)",
        at: rules.location
      )
    }
  }

  private func diagnostic(forUnknown owner: Owner) -> Diagnostic {
    let nearest = Suggestion.help(for: owner.name, in: ownerships.keys)
    return Diagnostic(
      .unknownOwner,
      "no Ownership says what owner '\(owner.name)' may render",
      at: owner.location,
      help: nearest
        ?? "declare it beside the Applications: Ownership(\"\(owner.name)\", namespaces: […])"
    )
  }
}

extension DiagnosticCode {
  static let unknownOwner = DiagnosticCode(
    "owner.unknown",
    "An Application or object belongs to an owner for whom no Ownership is declared.",
    why: """
      An owner without an Ownership would be allowed everything, which is the opposite of what \
      naming one is for.
      """,
    example: .swift(
      """
      Ownership("payments", namespaces: ["pay-*"])
      Application("ledger", namespace: "pay-ledger", owner: "paymnts") { ConfigMap("c") }
      """
    )
  )

  static let outsideOwnership = DiagnosticCode(
    "owner.outside",
    "An owner renders an object of a kind, or in a namespace, that its Ownership doesn't allow.",
    why: """
      Ownership holds before anything is committed, whatever project or credentials the sync \
      would use later: a tenant's data can't create objects outside the tenant's namespaces.
      """,
    example: .swift(
      """
      Ownership(
        "payments",
        namespaces: ["pay-*"],
        kinds: ["ConfigMap", "*.apps"],
      """
    )
  )
}
