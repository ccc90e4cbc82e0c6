import Manifest
import Resources

/// Many fields in few words: what they share is written once, as in `spec.{tls,auth.{a,b}}.secret`.
///
/// Fields that stand in many places of a kind are listed behind these places.
struct FieldList {
  /// A list in Markdown.
  let text: String

  private struct Group {
    let places: [[String]]
    let fields: [[String]]
  }

  init(_ paths: [PathPattern]) {
    var rest = paths.map(Self.words)
    var groups: [Group] = []
    while let shared = Self.largestShared(rest) {
      groups.append(shared)
      let moved = Set(shared.places.flatMap { place in shared.fields.map { place + $0 } })
      rest.removeAll { moved.contains($0) }
    }
    if !rest.isEmpty {
      let place = Self.commonPrefix(of: rest)
      groups.insert(
        Group(places: [place], fields: rest.map { Array($0.dropFirst(place.count)) }),
        at: 0
      )
    }
    text = groups.map(Self.text).joined(separator: "<br>")
  }

  /// A path in words, of which each but the first is written behind a dot.
  private static func words(_ path: PathPattern) -> [String] {
    var words: [String] = []
    for step in path.steps {
      let word = PathPattern([step]).description
      if word.hasPrefix("["), let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// The fields that stand alike in several places and would be repeated most; nil if hardly any would.
  private static func largestShared(_ paths: [[String]]) -> Group? {
    var order: [[String]] = []
    var fields: [[String]: [[String]]] = [:]
    for path in paths {
      for end in path.indices.dropFirst() {
        let place = Array(path[..<end])
        if fields[place] == nil { order.append(place) }
        fields[place, default: []].append(Array(path[end...]))
      }
    }
    var places: [[[String]]: [[String]]] = [:]
    for place in order { places[fields[place] ?? [], default: []].append(place) }
    var best: (group: Group, gain: Int)?
    for place in order {
      guard let shared = fields[place], let all = places[shared] else { continue }
      let gain = (all.count - 1) * shared.count
      if shared.count > 1, gain > 5, gain > (best?.gain ?? 0) {
        best = (Group(places: all, fields: shared), gain)
      }
    }
    return best?.group
  }

  private static func commonPrefix(of paths: [[String]]) -> [String] {
    guard var prefix = paths.first?.dropLast() else { return [] }
    for path in paths {
      while !path.dropLast().starts(with: prefix) { prefix.removeLast() }
    }
    return Array(prefix)
  }

  private static func text(of group: Group) -> String {
    let fields = expressions(of: group.fields)
    let places = expressions(of: group.places.filter { !$0.isEmpty })
    if places.isEmpty { return spans(fields) }
    if places.count == 1, fields.count == 1 { return "`\(places[0]).\(fields[0])`" }
    return "\(spans(places)): \(spans(fields))"
  }

  private static func spans(_ texts: [String]) -> String {
    texts.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The paths, each beginning written once.
  private static func expressions(of paths: [[String]]) -> [String] {
    var order: [String] = []
    var tails: [String: [[String]]] = [:]
    for path in paths {
      guard let first = path.first else { continue }
      if tails[first] == nil { order.append(first) }
      tails[first, default: []].append(Array(path.dropFirst()))
    }
    var groups: [(words: [String], tails: [[String]])] = []
    for word in order {
      let these = tails[word] ?? []
      if these != [[]], let same = groups.firstIndex(where: { $0.tails == these }) {
        groups[same].words.append(word)
      } else {
        groups.append(([word], these))
      }
    }
    return groups.flatMap { group -> [String] in
      let head = braced(group.words)
      let longer = group.tails.filter { !$0.isEmpty }
      return (longer.count < group.tails.count ? [head] : [])
        + (longer.isEmpty ? [] : ["\(head).\(braced(expressions(of: longer)))"])
    }
  }

  private static func braced(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "{\(parts.joined(separator: ","))}"
  }
}
