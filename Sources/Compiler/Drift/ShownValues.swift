import Manifest

/// Two values in a message: only what differs, on one line, and nothing that may be secret.
struct ShownValues {
  /// The key that holds the values, or the name that goes with it: whether they are secret.
  let key: String
  /// Whether everything is secret, whatever its key.
  let hidesAll: Bool

  private static let limit = 80

  /// `1 and 3`, or of lists what only one has.
  func text(
    of values: Difference.ComparedValues,
    in environments: (first: String, second: String)
  ) -> String {
    switch (values.first, values.second) {
    case (.sequence(let first), .sequence(let second)):
      let only = [
        (environments.first, first.filter { !second.contains($0) }),
        (environments.second, second.filter { !first.contains($0) }),
      ].filter { !$0.1.isEmpty }
      if only.isEmpty { return "the same elements in another order or number" }
      return only.map { "only '\($0)' has \(list($1))" }.joined(separator: ", ")
    case (.string(let first), .string(let second))
    where first.contains("\n") && second.contains("\n"):
      return lines(first, second)
    case (let first, let second):
      return "\(shown(first)) and \(shown(second))"
    }
  }

  /// The first line that differs.
  private func lines(_ first: String, _ second: String) -> String {
    let left = first.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let right = second.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index =
      zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(left.count, right.count)
    // a line of a private key says nothing by itself
    let isSecret = [first, second].contains { Secrecy.hides($0, named: key) }
    let pair = [left, right].map { lines in
      guard index < lines.count else { return "nothing" }
      guard !isSecret else { return "a value that isn't shown" }
      let word = lines[index].prefix { $0 != ":" && $0 != "=" }.filter { !"\"' ".contains($0) }
      return shortened(flow(.string(lines[index]), key: word == lines[index] ? key : String(word)))
    }
    return "\(pair[0]) and \(pair[1]) in line \(index + 1)"
  }

  private func list(_ elements: [Value]) -> String {
    shortened(elements.map { flow($0, key: key) }.joined(separator: ", "))
  }

  private func shown(_ value: Value?) -> String {
    guard let value else { return "nothing" }
    return shortened(flow(value, key: key))
  }

  private func shortened(_ text: String) -> String {
    text.count <= Self.limit ? text : text.prefix(Self.limit - 1) + "…"
  }

  private func flow(_ value: Value, key: String) -> String {
    switch value {
    case .mapping(let mapping):
      "{"
        + mapping.map { entry in
          // a variable's value is as secret as its name says
          let named = entry.key == "value" ? mapping["name"]?.string : nil
          return "\(entry.key): \(flow(entry.value, key: named ?? entry.key))"
        }
        .joined(separator: ", ") + "}"
    case .sequence(let elements):
      "[" + elements.map { flow($0, key: key) }.joined(separator: ", ") + "]"
    case _ where hidesAll || Secrecy.hides(named: key): "a value that isn't shown"
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .integer(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text) where text.contains("\n"):
      "text of \(text.utf8.count) bytes"
    case .string(let text) where Secrecy.hides(text, named: key): "a value that isn't shown"
    case .string(let text): "'\(text)'"
    }
  }
}
