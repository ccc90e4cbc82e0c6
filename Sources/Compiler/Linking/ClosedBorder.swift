import Diagnostics
import Manifest
import Resources

/// A reference to an object that is there, and doesn't let it pass.
enum ClosedBorder {
  /// A reference into a namespace where nothing lets it.
  static func notGranted(_ need: ObjectNeed, by grant: GroupKind, doubt: String?) -> Diagnostic {
    let namespace = need.target.namespace ?? ""
    let certainty = doubt.map(Leniency.Certainty.doubtful) ?? .certain
    return Diagnostic(
      .notAllowed,
      "no \(grant.kind) in namespace '\(namespace)' lets \(need.user.kind) of namespace "
        + "'\(need.user.namespace ?? "")' refer to \(need.target.groupKind.kind) "
        + "'\(need.target.name)'",
      at: need.location,
      severity: certainty.severity,
      object: need.user.description,
      field: need.path.description,
      notes: doubt.map { [.init($0)] } ?? [],
      help: "add a \(grant.kind) to namespace '\(namespace)', or use what is in namespace "
        + "'\(need.user.namespace ?? "")'"
    )
  }

  /// A reference to an object of which no door takes the object that refers.
  ///
  /// - Parameter labels: Those of the namespace that the object is in; nil if nobody knows.
  static func notAdmitted(
    _ need: ObjectNeed,
    _ entry: ObjectBorder.Entry,
    to definition: ObjectDefinition,
    labels: [String: String]?
  ) -> Diagnostic? {
    let named = definition.doors.filter { entry.name == nil || $0.name == entry.name }
    // a door that isn't there is missed as a part
    guard let rule = named.first?.rule else { return nil }
    let doors = named.filter { entry.port == nil || $0.port == entry.port }
    guard !doors.isEmpty else {
      let ports = Set(named.compactMap(\.port)).sorted()
      return Diagnostic(
        .missingPart,
        "\(need.target.described) has no \(rule.word) of port \(entry.port ?? "")",
        at: entry.portLocation,
        object: need.user.description,
        field: entry.portPath.description,
        notes: [
          .init(MissingPart.listed(ports, "it has none", "it has"), at: definition.location)
        ],
        help: "name a port that it has, or leave the port out"
      )
    }
    let namespace = need.user.namespace ?? ""
    let open = doors.filter {
      $0.takes(namespace: namespace, labels: labels, of: need.target.namespace ?? "")
    }
    let reason: String
    if open.isEmpty {
      reason = "takes \(need.user.kind)s of namespace '\(namespace)'"
    } else {
      let ofKind = open.filter { $0.kinds?.contains(need.user.kind) ?? true }
      if ofKind.isEmpty {
        reason = "takes \(need.user.kind)s"
      } else if ofKind.allSatisfy({ !$0.takes(hosts: entry.hosts) }) {
        reason = "has a host of \(entry.hosts.map { "'\($0)'" }.joined(separator: ", "))"
      } else {
        return nil
      }
    }
    return Diagnostic(
      .notAllowed,
      "no \(rule.word) of \(need.target.described) \(reason)",
      at: need.location,
      object: need.user.description,
      field: need.path.description,
      notes: [.init("it is declared here", at: definition.location)],
      help: "let a \(rule.word) in '\(rule.path)' take it, or refer to another object"
    )
  }

  /// A reference into another namespace, which the program that would follow it doesn't.
  static func notFollowed(_ need: ObjectNeed, _ program: ProgramSwitch) -> Diagnostic {
    let rule = program.rule
    let state = rule.effect == .allows ? "isn't set" : "is set"
    return Diagnostic(
      .notAllowed,
      "\(need.target.described) is in another namespace, and '\(rule.flag)' \(state)",
      at: need.location,
      object: need.user.description,
      field: need.path.description,
      notes: [
        .init("\(program.object.identity) follows the reference", at: program.object.location)
      ],
      help: rule.effect == .allows
        ? "set the flag, or refer to what is in namespace '\(need.user.namespace ?? "")'"
        : "refer to what is in namespace '\(need.user.namespace ?? "")'"
    )
  }
}

extension ProgramSwitch {
  /// Whether references into other namespaces are followed.
  var isOpen: Bool { isSet == (rule.effect == .allows) }
}

extension ObjectDoor {
  fileprivate func takes(
    namespace: String,
    labels: [String: String]?,
    of owner: String
  ) -> Bool {
    // who leaves its namespace open may be applied to any
    if namespace.isEmpty { return true }
    switch namespaces {
    case .all: return true
    case .none: return false
    case .same: return namespace == owner || owner.isEmpty
    case .some(let names, let selector):
      if names.contains(namespace) { return true }
      guard let selector else { return false }
      return labels.map(selector.matches) ?? true
    }
  }

  fileprivate func takes(hosts: [String]) -> Bool {
    guard let host, !host.isEmpty, !hosts.isEmpty else { return true }
    return hosts.contains { $0.meets(host: host) }
  }
}

extension String {
  /// Whether two hosts have one in common; `*.` stands for any labels before the rest.
  fileprivate func meets(host other: String) -> Bool {
    switch (hasPrefix("*."), other.hasPrefix("*.")) {
    case (false, false): self == other
    case (true, false): other.hasSuffix(dropFirst())
    case (false, true): hasSuffix(other.dropFirst())
    case (true, true): hasSuffix(other.dropFirst()) || other.hasSuffix(dropFirst())
    }
  }
}

extension DiagnosticCode {
  static let notAllowed = DiagnosticCode(
    "link.not-allowed",
    "An object refers to one that is there, and that isn't reached from its namespace, by its kind or for its host.",
    why: """
      Gateway API lets an object refer into another namespace only where a ReferenceGrant there \
      says so, and a listener takes only the routes that its `allowedRoutes` name. The route \
      answers with an error, or is bound to nothing. \
      Source: https://gateway-api.sigs.k8s.io/api-types/referencegrant/
      """,
    example: .swift(
      """
      "spec": ["rules": [["backendRefs": [["name": "api", "namespace": "infra"]]]]]
      """
    )
  )
}
