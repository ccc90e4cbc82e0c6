import Manifest

/// What an Application of the cluster says of itself.
struct ApplicationStatus: Sendable, Hashable {
  /// `Synced`, `OutOfSync`, `Unknown`; nil before the first comparison.
  let sync: String?
  /// `Healthy`, `Progressing`, `Degraded` …; nil before the first comparison.
  let health: String?
  /// The phase of the last sync: `Running`, `Succeeded`, `Failed` …; nil if there was none.
  let operation: String?
  /// Whether what was compared is what the Application names now.
  let isCurrent: Bool
  /// Whether a sync was asked for and has not begun.
  let isRequested: Bool
  /// Why it is as it is, in its own words: conditions, the last sync, the health.
  let messages: [String]

  /// Reads an Application's manifest with its status.
  init(of application: Mapping) {
    let tree = Value.mapping(application)
    func value(_ keys: String...) -> Value? { tree[FieldPath(keys.map(FieldPath.Step.key))] }
    sync = value("status", "sync", "status")?.string
    health = value("status", "health", "status")?.string
    operation = value("status", "operationState", "phase")?.string
    isRequested = value("operation").map { !$0.isEmptyForArgoCD } ?? false
    let compared = value("status", "sync", "comparedTo")
    isCurrent =
      compared == nil
      || ["source", "sources", "destination"].allSatisfy { key in
        let present = value("spec", key) ?? .null
        return present.isSame(as: compared?.mapping?[key] ?? .null)
      }
    let conditions = value("status", "conditions")?.sequence ?? []
    let all =
      conditions.map { condition in
        let type = condition.mapping?["type"]?.string
        let message = condition.mapping?["message"]?.string ?? ""
        return type.map { "\($0): \(message)" } ?? message
      }
      + [
        operation == "Succeeded" ? nil : value("status", "operationState", "message")?.string,
        value("status", "health", "message")?.string,
      ]
      .compactMap(\.self)
    messages = all.filter { !$0.isEmpty }.map(Self.printable)
  }

  /// What the health script calls healthy: in sync, healthy, compared with the present spec, the last sync succeeded.
  var isConverged: Bool {
    sync == "Synced" && health == "Healthy" && [nil, "Succeeded"].contains(operation) && isCurrent
      && !isRequested
  }

  /// In a few words.
  var summary: String {
    guard sync != nil || health != nil else { return "not compared yet" }
    var parts = [sync ?? "not compared", health ?? "health unknown"]
    if let operation { parts.append("sync \(operation)") }
    if isRequested { parts.append("sync requested") }
    if !isCurrent { parts.append("not compared with its present source") }
    return parts.joined(separator: ", ")
  }

  /// One line without control characters, which could do things to a terminal.
  private static func printable(_ text: String) -> String {
    let line = text.unicodeScalars.map { scalar -> String in
      scalar.properties.generalCategory == .control ? " " : String(scalar)
    }
    .joined()
    return line.count > 400 ? line.prefix(400) + "…" : line
  }
}

extension Value {
  /// What Argo CD's own round trip adds or drops without a meaning.
  fileprivate var isEmptyForArgoCD: Bool {
    switch self {
    case .null, "", false: true
    case .mapping(let mapping): mapping.allSatisfy(\.value.isEmptyForArgoCD)
    case .sequence(let elements): elements.allSatisfy(\.isEmptyForArgoCD)
    default: false
    }
  }

  /// Equality that leaves out what is empty, as the health script has it.
  fileprivate func isSame(as other: Value) -> Bool {
    if isEmptyForArgoCD, other.isEmptyForArgoCD { return true }
    switch (self, other) {
    case (.mapping(let one), .mapping(let two)):
      return Set(one.map(\.key) + two.map(\.key)).allSatisfy {
        (one[$0] ?? .null).isSame(as: two[$0] ?? .null)
      }
    case (.sequence(let one), .sequence(let two)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.isSame(as: $1) }
    default: return self == other
    }
  }
}
