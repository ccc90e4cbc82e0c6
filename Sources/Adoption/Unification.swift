import Manifest

/// What rows of objects differ in, as few parameters: a text that follows from others is an interpolation of them.
struct Unification {
  /// What one leaf is in each row.
  struct Column {
    let path: [FieldPath.Step]
    let values: [Leaves.Content]

    var isConstant: Bool { values.allSatisfy { $0 == values[0] } }
  }

  /// More parameters than this read worse than what they replace.
  static let limit = 4

  private(set) var parameters: [Fold.Parameter] = []
  /// Each parameter's value in each row.
  private(set) var values: [[Leaves.Content]] = []
  private var texts: [[Leaves.Content]: TemplateText] = [:]
  private var integers: [[Leaves.Content]: String] = [:]

  /// Nil if it takes too many parameters, or one that is too long to stand in a table.
  init?(_ columns: [Column]) {
    let differing = columns.filter { !$0.isConstant }
    var numbers: [Column] = []
    var strings: [Column] = []
    for column in differing.sorted(by: { Self.rank($0.path) < Self.rank($1.path) }) {
      if case .integer = column.values[0] {
        if !numbers.contains(where: { $0.values == column.values }) { numbers.append(column) }
      } else if !strings.contains(where: { $0.values == column.values }) {
        strings.append(column)
      }
    }
    guard numbers.count <= Self.limit, strings.count <= 40 else { return nil }
    let texts = strings.map { $0.values.map(\.text) }
    guard let found = Self.chosen(for: texts, limit: Self.limit - numbers.count) else {
      return nil
    }
    let placed = found.map { parameter in
      let column =
        strings.indices.first { texts[$0] == parameter }
        ?? strings.indices.first { Self.expression(of: texts[$0], by: [parameter]) != nil } ?? 0
      return (column: column, parameter: parameter)
    }.sorted { $0.column < $1.column }
    let chosen = placed.map(\.parameter)
    var names = DistinctNames()
    let chosenNames = placed.map { names.claim(Self.name(of: strings[$0.column].path)) }
    for (name, parameter) in zip(chosenNames, chosen) {
      parameters.append(.init(name: name, kind: .string))
      values.append(parameter.map { .text($0) })
    }
    for column in numbers {
      let name = names.claim(Self.name(of: column.path))
      parameters.append(.init(name: name, kind: .integer))
      values.append(column.values)
      integers[column.values] = name
    }
    for (column, text) in zip(strings, texts) {
      guard let parts = Self.expression(of: text, by: chosen) else { return nil }
      self.texts[column.values] = TemplateText(
        parts.map { part in
          switch part {
          case .literal(let bytes): .literal(String(decoding: bytes, as: UTF8.self))
          case .parameter(let index): .parameter(chosenNames[index])
          }
        }
      )
    }
  }

  /// The template of a leaf that has these values.
  func template(of values: [Leaves.Content]) -> Template {
    if let name = integers[values] { return .integerParameter(name) }
    if let text = texts[values] { return .text(text) }
    return Template(values[0].value)
  }

  // MARK: Choosing

  private typealias Text = [UInt8]

  private enum Part {
    case literal(Text)
    case parameter(Int)
  }

  /// The fewest parameters that were found to express all texts: each time the one that explains most of the rest.
  private static func chosen(for texts: [[Text]], limit: Int) -> [[Text]]? {
    var candidates: [[Text]] = []
    for text in texts {
      for candidate in [text] + tokens(of: text) where isSuitable(candidate) {
        if !candidates.contains(candidate) { candidates.append(candidate) }
      }
    }
    var chosen: [[Text]] = []
    var rest = texts
    while !rest.isEmpty {
      guard chosen.count < limit else { return nil }
      var best: (score: Int, length: Int, candidate: [Text])?
      for candidate in candidates where !chosen.contains(candidate) {
        let score = rest.count { expression(of: $0, by: chosen + [candidate]) != nil }
        let length = candidate.reduce(0) { $0 + $1.count }
        guard score > 0, (score, length) > (best?.score ?? 0, best?.length ?? 0) else { continue }
        best = (score, length, candidate)
      }
      guard let best else { return nil }
      chosen.append(best.candidate)
      rest.removeAll { expression(of: $0, by: chosen) != nil }
    }
    // one that the later ones have made superfluous
    for parameter in chosen where chosen.count > 1 {
      let others = chosen.filter { $0 != parameter }
      if texts.allSatisfy({ expression(of: $0, by: others) != nil }) { chosen = others }
    }
    return chosen
  }

  /// Short enough for a table, and not empty, so that it can be found in other texts.
  private static func isSuitable(_ candidate: [Text]) -> Bool {
    candidate.allSatisfy { text in
      !text.isEmpty && text.count <= 120 && text.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
  }

  /// What differs in the texts, cut at whole words: what is left without the common beginning and end, and each word.
  private static func tokens(of texts: [Text]) -> [[Text]] {
    var found: [[Text]] = []
    var start = 0
    while texts.allSatisfy({ $0.count > start && $0[start] == texts[0][start] }) { start += 1 }
    while start > 0, texts[0][start - 1].isWordByte { start -= 1 }
    var end = 0
    func last(_ text: Text) -> UInt8? {
      text.count > start + end ? text[text.count - 1 - end] : nil
    }
    while let byte = last(texts[0]), texts.allSatisfy({ last($0) == byte }) { end += 1 }
    while end > 0, texts[0][texts[0].count - end].isWordByte { end -= 1 }
    if start + end > 0 { found.append(texts.map { Array($0[start..<($0.count - end)]) }) }
    let words = texts.map { $0.split { !$0.isWordByte }.map(Array.init) }
    if words.allSatisfy({ $0.count == words[0].count }) {
      for index in words[0].indices {
        let word = words.map { $0[index] }
        if word.contains(where: { $0 != word[0] }) { found.append(word) }
      }
    }
    return found
  }

  /// The texts as literals that all rows share and parameters between them; nil if that is not possible.
  ///
  /// A parameter stands for whole words only, or chance would find it anywhere.
  private static func expression(of texts: [Text], by parameters: [[Text]]) -> [Part]? {
    var parts: [Part] = []
    var literal: Text = []
    var positions = texts.map { _ in 0 }
    let longestFirst = parameters.indices.sorted {
      parameters[$0].reduce(0) { $0 + $1.count } > parameters[$1].reduce(0) { $0 + $1.count }
    }
    func matches(_ parameter: [Text]) -> Bool {
      texts.indices.allSatisfy { row in
        let text = texts[row]
        let value = parameter[row]
        let start = positions[row]
        let end = start + value.count
        guard end <= text.count, text[start..<end].elementsEqual(value) else { return false }
        let isWordBefore = start > 0 && text[start - 1].isWordByte
        let isWordBehind = end < text.count && text[end].isWordByte
        return !(isWordBefore && value[0].isWordByte)
          && !(isWordBehind && value[value.count - 1].isWordByte)
      }
    }
    while true {
      if texts.indices.allSatisfy({ positions[$0] == texts[$0].count }) { break }
      if let index = longestFirst.first(where: { matches(parameters[$0]) }) {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = []
        parts.append(.parameter(index))
        for row in texts.indices { positions[row] += parameters[index][row].count }
        continue
      }
      guard positions[0] < texts[0].count else { return nil }
      let byte = texts[0][positions[0]]
      for row in texts.indices {
        guard positions[row] < texts[row].count, texts[row][positions[row]] == byte else {
          return nil
        }
        positions[row] += 1
      }
      literal.append(byte)
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  // MARK: Names

  /// Names and namespaces first: what is equal to them is named after them.
  private static func rank(_ path: [FieldPath.Step]) -> Int {
    if path == [.key("metadata"), .key("name")] { return 0 }
    if path == [.key("metadata"), .key("namespace")] { return 1 }
    return 2
  }

  /// The field's name; an element of `hosts` is a `host`.
  private static func name(of path: [FieldPath.Step]) -> String {
    var isElement = false
    for step in path.reversed() {
      switch step {
      case .index: isElement = true
      case .key(let key):
        let isPlural = isElement && key.hasSuffix("s") && !key.hasSuffix("ss") && key.count > 2
        return LanguageNames.member(isPlural ? String(key.dropLast()) : key)
      }
    }
    return "value"
  }
}

extension Leaves.Content {
  fileprivate var text: [UInt8] {
    if case .text(let bytes) = self { bytes } else { [] }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
