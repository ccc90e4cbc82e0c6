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
    guard !named.isEmpty else { return nil }
    let doors = named.filter { entry.port == nil || $0.port == entry.port }
    guard !doors.isEmpty else {
      let ports = Set(named.compactMap(\.port)).sorted()
      return Diagnostic(
        .missingPart,
        "\(need.target.described) has no listener of port \(entry.port ?? "")",
        at: entry.portLocation,
        object: need.user.description,
        field: entry.portPath.description,
        notes: [
          .init(MissingPart.listed(ports, "it has none", "it has"), at: definition.location)
        ],
        help: "name a port of its listeners, or leave the port out"
      )
    }
    let namespace = need.user.namespace ?? ""
    let open = doors.filter {
      $0.takes(namespace: namespace, labels: labels, of: need.target.namespace ?? "")
    }
    let reason: String
    let help: String
    if open.isEmpty {
      reason = "takes routes of namespace '\(namespace)'"
      help = "allow the namespace in 'allowedRoutes.namespaces' of a listener"
    } else {
      let ofKind = open.filter { $0.kinds?.contains(need.user.kind) ?? true }
      if ofKind.isEmpty {
        reason = "takes a \(need.user.kind)"
        help = "allow the kind in 'allowedRoutes.kinds' of a listener, or name another listener"
      } else if ofKind.allSatisfy({ !$0.takes(hosts: entry.hosts) }) {
        reason = "has a host of \(entry.hosts.map { "'\($0)'" }.joined(separator: ", "))"
        help = "use a host that 'hostname' of a listener covers"
      } else {
        return nil
      }
    }
    return Diagnostic(
      .notAllowed,
      "no listener of \(need.target.described) that is meant \(reason)",
      at: need.location,
      object: need.user.description,
      field: need.path.description,
      notes: [.init("its listeners are here", at: definition.location)],
      help: help
    )
  }
}

extension ObjectDoor {
  fileprivate func takes(
    namespace: String,
    labels: [String: String]?,
    of owner: String
  ) -> Bool {
    switch namespaces {
    // who leaves its namespace open may be applied to any
    case "Same": namespace == owner || namespace.isEmpty || owner.isEmpty
    case "None": false
    case "Selector":
      if let labels, let selector { selector.matches(labels) } else { true }
    default: true
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
    "An object refers to one that is there, and that takes no reference from its namespace, of its kind or for its host.",
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
