extension TypeOutline {
  /// Why a text is no outline, and in which of its lines.
  package struct ParseError: Error, Sendable, Hashable {
    /// What is wrong, lower case.
    package let message: String
    /// Counted from 1.
    package let line: Int
  }

  /// Reads an outline as ``text`` writes it.
  ///
  /// - Throws: ``ParseError`` at the first line that is none of an outline's, or names a type that isn't there.
  package init(parsing text: some StringProtocol) throws(ParseError) {
    self.init()
    var lines = OutlineLines(text)
    guard let heading = lines.next(), heading == Self.heading else {
      throw ParseError(message: "expected '\(Self.heading)'", line: 1)
    }
    var open: (name: String, fields: [Field]?, members: [Member])?
    func close() -> TypeEntry? {
      open.map { TypeEntry(name: $0.name, body: $0.fields.map(Body.object) ?? .set($0.members)) }
    }
    while let line = lines.next() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      func fault(_ message: String) -> ParseError {
        ParseError(message: message, line: lines.number)
      }
      func decoded(_ word: Substring) throws(ParseError) -> String {
        guard let text = OutlineWord.decoded(word) else { throw fault("'\(word)' is not a word") }
        return text
      }
      switch (words.first ?? "", words.count) {
      case ("kind", 5):
        guard types.isEmpty, open == nil else { throw fault("a kind stands among the types") }
        guard words[3] == "namespaced" || words[3] == "cluster",
          case .declared(let id)? = FieldType(mark: words[4])
        else { throw fault("'\(line)' is not a kind") }
        kinds.append(
          Kind(
            apiVersion: try decoded(words[1]),
            kind: try decoded(words[2]),
            isNamespaced: words[3] == "namespaced",
            type: id
          )
        )
      case ("object", 2), ("set", 2):
        if let type = close() { types.append(type) }
        open = (try decoded(words[1]), words[0] == "object" ? [] : nil, [])
      case ("!", 3...4), ("?", 3...4):
        guard open?.fields != nil, let type = FieldType(mark: words[words.count - 1]) else {
          throw fault("'\(line)' is not a field of an object")
        }
        let name = try decoded(words[1])
        open?.fields?.append(
          Field(
            name: name,
            property: words.count == 4 ? try decoded(words[2]) : name,
            isRequired: words[0] == "!",
            type: type
          )
        )
      case ("-", 3):
        guard open != nil, open?.fields == nil else { throw fault("'\(line)' is in no set") }
        open?.members.append(Member(text: try decoded(words[1]), name: try decoded(words[2])))
      default: throw fault("'\(line)' is not a line of an outline")
      }
    }
    if let type = close() { types.append(type) }
    try checkReferences(lastLine: lines.number)
  }

  /// Positions are used as indices from here on.
  private func checkReferences(lastLine: Int) throws(ParseError) {
    for kind in kinds {
      guard types.indices.contains(kind.type), case .object = types[kind.type].body else {
        throw ParseError(message: "kind '\(kind.kind)' has no type", line: lastLine)
      }
    }
    for type in types {
      guard case .object(let fields) = type.body else { continue }
      for field in fields {
        guard field.type.declared.map(types.indices.contains) ?? true else {
          throw ParseError(
            message: "field '\(type.name).\(field.name)' has no type",
            line: lastLine
          )
        }
      }
    }
  }
}

extension TypeOutline.FieldType {
  /// The declared type that it is, or that its lists and maps hold.
  package var declared: Int? {
    switch self {
    case .declared(let id): id
    case .list(let element), .map(let element): element.declared
    default: nil
    }
  }
}

private struct OutlineLines {
  private var rest: [Substring]
  private(set) var number = 0

  init(_ text: some StringProtocol) {
    rest = Substring(text).split(separator: "\n", omittingEmptySubsequences: false).reversed()
    // behind the last line's end
    if rest.first?.isEmpty == true { rest.removeFirst() }
  }

  mutating func next() -> Substring? {
    guard let line = rest.popLast() else { return nil }
    number += 1
    return line
  }
}
