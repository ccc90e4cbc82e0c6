import Diagnostics
import Manifest
import YAML

/// How far the Applications of a platform are, from one look at the cluster to the next.
struct Convergence: Sendable {
  /// An Application that must be there in the end.
  struct Member: Sendable, Hashable {
    let name: String
    /// The wave; nil for the root.
    let wave: Int?
    /// Where the spec declares it.
    let location: SourceLocation?

    fileprivate var label: String { wave.map { "wave \($0)" } ?? "root" }
  }

  private let members: [Member]
  private var statuses: [String: ApplicationStatus] = [:]

  /// The root and its children, which are looked at in this order: the root, then by wave and name.
  init(root: Member, children: [Member]) {
    members =
      [root]
      + children.sorted { ($0.wave ?? 0, $0.name) < ($1.wave ?? 0, $1.name) }
  }

  /// Takes what the cluster says now, a list of Applications, and gives a line for each that has changed.
  mutating func observe(_ list: Value) -> [String] {
    let items = (list.mapping?["items"]?.sequence ?? []).compactMap(\.mapping)
    let found = Dictionary(
      items.compactMap { item in
        item["metadata"]?.mapping?["name"]?.string.map { ($0, ApplicationStatus(of: item)) }
      }
    ) { first, _ in first }
    var lines: [String] = []
    for member in members where found[member.name] != statuses[member.name] {
      let (before, now) = (statuses[member.name]?.summary, found[member.name]?.summary)
      statuses[member.name] = found[member.name]
      if before != now { lines.append("\(member.label)  \(member.name): \(now ?? "gone")") }
    }
    return lines
  }

  /// Whether all are there, in sync, healthy, and synced with success.
  var isComplete: Bool { members.allSatisfy(isConverged) }

  /// What was reached, in one line.
  var summary: String {
    let waves = Set(members.dropFirst().map { $0.wave ?? 0 }).count
    return "\(members.count - 1) Applications in \(waves) waves are synced and healthy"
  }

  /// What has not converged: which wave is held, by which Applications, and what they say themselves.
  func fault(after timeout: Duration, lastError: String?) -> Diagnostic {
    let holding = members.filter { !isConverged($0) }
    let children = holding.filter { $0.wave != nil }
    let held = children.compactMap(\.wave).min()
    let absent = children.filter { statuses[$0.name] == nil }
    var notes = holding.filter { statuses[$0.name] != nil }.flatMap(notes)
    if !absent.isEmpty {
      let names = absent.map { "\($0.name) (\($0.label))" }.joined(separator: ", ")
      notes.append(Diagnostic.Note("not created yet: \(names)"))
    }
    if let lastError { notes.append(Diagnostic.Note("kubectl says: \(lastError)")) }
    let place = held.map { "wave \($0) is held" } ?? "only the root is left"
    return BootstrapFault.notConverged(
      "not converged after \(timeout.goDescription): \(holding.count) of \(members.count) "
        + "Applications; \(place)",
      notes: notes
    )
    .diagnostic
  }

  private func notes(on member: Member) -> [Diagnostic.Note] {
    guard let status = statuses[member.name] else { return [] }
    let text = "\(member.name) (\(member.label)): \(status.summary)"
    let messages = status.messages.isEmpty ? [""] : status.messages.map { "; " + $0 }
    return [Diagnostic.Note(text + messages.joined(), at: member.location)]
  }

  private func isConverged(_ member: Member) -> Bool {
    statuses[member.name]?.isConverged ?? false
  }
}
