import Diagnostics
import Manifest

/// Composes libyaml's events into nodes, within the limits.
///
/// What stops the reading is thrown; every other fault is noted, and a null stands in for the node.
struct NodeBuilder: ~Copyable {
  private enum Anchor {
    /// The node is still being read, so an alias here would make it contain itself.
    case open
    case complete(YAMLNode, nodes: Int, height: Int)
  }

  private var parser: EventParser
  private let path: String
  private let dialect: YAMLDialect
  private let limits: YAMLLimits
  private var diagnostics: [Diagnostic] = []
  private var anchors: [String: Anchor] = [:]
  /// All nodes so far, with those that aliases stand for.
  private var nodes = 0
  private var aliasedNodes = 0
  /// The greatest depth in the outermost collection that is still being read.
  private var deepest = 0

  init(parser: consuming EventParser, path: String, dialect: YAMLDialect, limits: YAMLLimits) {
    self.parser = parser
    self.path = path
    self.dialect = dialect
    self.limits = limits
  }

  mutating func documents() -> Diagnosed<[YAMLDocument]> {
    var documents: [YAMLDocument] = []
    do throws(Diagnostic) {
      while true {
        switch try parser.next() {
        case .streamEnd: return Diagnosed(documents, diagnostics)
        case .documentStart: anchors.removeAll()
        case .documentEnd: break
        case .scalar(let scalar) where scalar.isEmptyDocument: break
        case let event: documents.append(YAMLDocument(path: path, root: try node(event, depth: 0)))
        }
      }
    } catch {
      return Diagnosed(documents, diagnostics + [error])
    }
  }

  private mutating func note(_ code: DiagnosticCode, _ message: String, _ details: FaultDetails) {
    diagnostics.append(diagnostic(code, message, details))
  }

  private func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    _ details: FaultDetails
  ) -> Diagnostic {
    Diagnostic(
      code,
      message,
      at: details.mark.location(in: path),
      severity: details.severity,
      notes: details.note.map { [.init($0, at: $1.location(in: path))] } ?? [],
      help: details.help
    )
  }
}

/// What a fault has beside its code and message.
private struct FaultDetails {
  var mark: YAMLMark
  var severity = Diagnostic.Severity.error
  var note: (message: String, mark: YAMLMark)?
  var help: String?
}

extension EventParser.Scalar {
  fileprivate var isEmptyDocument: Bool { isPlain && bytes.isEmpty && properties.anchor == nil }
}

// MARK: - Nodes

extension NodeBuilder {
  /// - Parameter depth: How many collections are around the node.
  private mutating func node(
    _ event: EventParser.Event,
    depth: Int
  ) throws(Diagnostic) -> YAMLNode {
    let mark = parser.mark
    nodes += 1
    switch event {
    case .scalar(let scalar):
      let node = YAMLNode(mark: mark, content: .scalar(value(of: scalar, at: mark)))
      if let anchor = scalar.properties.anchor {
        anchors[anchor] = .complete(node, nodes: 1, height: 0)
      }
      return node
    case .alias(let name): return try expansion(of: name, at: mark, depth: depth)
    case .sequenceStart(let properties):
      return try collection(properties, tag: "tag:yaml.org,2002:seq", at: mark, depth: depth) {
        (builder) throws(Diagnostic) in .sequence(try builder.elements(depth: depth + 1))
      }
    case .mappingStart(let properties):
      return try collection(properties, tag: "tag:yaml.org,2002:map", at: mark, depth: depth) {
        (builder) throws(Diagnostic) in .mapping(try builder.entries(depth: depth + 1))
      }
    default: preconditionFailure("libyaml's grammar of events has a node here")
    }
  }

  private mutating func collection(
    _ properties: EventParser.Properties,
    tag: String,
    at mark: YAMLMark,
    depth: Int,
    _ content: (inout NodeBuilder) throws(Diagnostic) -> YAMLNode.Content
  ) throws(Diagnostic) -> YAMLNode {
    guard depth < limits.depth else { throw tooDeep(at: mark) }
    if let given = properties.tag, given != tag, given != "!" {
      noteUnknownTag(given, at: mark)
    }
    guard let anchor = properties.anchor else {
      deepest = max(deepest, depth + 1)
      return YAMLNode(mark: mark, content: try content(&self))
    }
    anchors[anchor] = .open
    let (before, deepestBefore) = (nodes, deepest)
    deepest = depth + 1
    let node = YAMLNode(mark: mark, content: try content(&self))
    anchors[anchor] = .complete(node, nodes: nodes - before + 1, height: deepest - depth)
    deepest = max(deepest, deepestBefore)
    return node
  }

  private mutating func elements(depth: Int) throws(Diagnostic) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try parser.next()
      if case .collectionEnd = event { return elements }
      elements.append(try node(event, depth: depth))
    }
  }

  private mutating func expansion(
    of name: String,
    at mark: YAMLMark,
    depth: Int
  ) throws(Diagnostic) -> YAMLNode {
    switch anchors[name] {
    case .complete(let node, let count, let height):
      guard depth + height <= limits.depth else { throw tooDeep(at: mark) }
      nodes += count - 1
      aliasedNodes += count
      guard aliasedNodes <= limits.aliasedNodes else {
        throw diagnostic(
          .yamlAliasExpansion,
          "aliases up to '*\(name)' stand for more than \(limits.aliasedNodes) nodes",
          .init(mark: mark)
        )
      }
      deepest = max(deepest, depth + height)
      return node
    case .open:
      note(
        .yamlRecursiveAlias,
        "alias '*\(name)' stands inside the node that it names",
        .init(mark: mark)
      )
    case nil:
      note(
        .yamlUnknownAnchor,
        "no anchor '&\(name)' before this alias",
        .init(mark: mark, help: "a text that begins with '*' needs double quotes")
      )
    }
    return YAMLNode(mark: mark, content: .scalar(.null))
  }

  private func tooDeep(at mark: YAMLMark) -> Diagnostic {
    diagnostic(
      .yamlTooDeep,
      "mappings and sequences are nested deeper than \(limits.depth)",
      .init(mark: mark)
    )
  }

  private mutating func noteUnknownTag(_ tag: String, at mark: YAMLMark) {
    let prefix = "tag:yaml.org,2002:"
    let short = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    note(
      .yamlUnknownTag,
      "tag '\(short)' means nothing here",
      .init(mark: mark, help: "remove the tag; a text that begins with '!' needs double quotes")
    )
  }
}

// MARK: - Scalars

extension NodeBuilder {
  private mutating func value(of scalar: EventParser.Scalar, at mark: YAMLMark) -> Value {
    guard let value = resolved(scalar, at: mark) else { return .null }
    guard case .double(let double) = value, dialect == .kubernetes else { return value }
    if double.isFinite { return KubernetesNumber.held(double) }
    note(
      .yamlInvalidScalar,
      "'\(scalar.string)' is no number that JSON can hold",
      .init(mark: mark, help: "put it in double quotes if it is meant as a text")
    )
    return .null
  }

  /// Nil after noting that the tag is unknown or does not fit.
  private mutating func resolved(_ scalar: EventParser.Scalar, at mark: YAMLMark) -> Value? {
    if scalar.isPlain {
      let value = dialect.resolve(scalar.bytes)
      if case .double(let double) = value, double.isInfinite, scalar.bytes.last?.isDigit == true {
        note(
          .yamlInvalidScalar,
          "the number is beyond what 64 bits can hold",
          .init(mark: mark, help: "put it in double quotes if it is meant as a text")
        )
        return nil
      }
      return value ?? .string(scalar.string)
    }
    // a lone `!` says that the scalar is not to be resolved
    guard let tag = scalar.properties.tag, tag != "!" else { return .string(scalar.string) }
    switch ScalarTag(tag)?.value(of: scalar, dialect: dialect) {
    case nil: noteUnknownTag(tag, at: mark)
    case .success(let value): return value
    case .failure(let misfit):
      note(.yamlInvalidScalar, misfit.message, .init(mark: mark))
    }
    return nil
  }
}

// MARK: - Mappings

extension NodeBuilder {
  private struct Key {
    let text: String
    let isMerge: Bool
  }

  private mutating func entries(depth: Int) throws(Diagnostic) -> [YAMLNode.Entry] {
    var mapping = EntryCollector()
    while true {
      let event = try parser.next()
      if case .collectionEnd = event { break }
      let mark = parser.mark
      let key = try key(event, depth: depth)
      let valueEvent = try parser.next()
      let value = try node(valueEvent, depth: depth)
      guard let key else { continue }
      if key.isMerge {
        merge(value, keyMark: mark, into: &mapping)
      } else if let first = mapping.add(.init(key: key.text, keyMark: mark, node: value)) {
        note(
          .yamlDuplicateKey,
          "key '\(key.text)' stands here twice",
          .init(mark: mark, note: ("the first is here", first))
        )
      }
    }
    return mapping.entries
  }

  /// Nil after noting that the node can't be a key.
  private mutating func key(
    _ event: EventParser.Event,
    depth: Int
  ) throws(Diagnostic) -> Key? {
    let mark = parser.mark
    if case .scalar(let scalar) = event { return key(scalar, at: mark) }
    let faults = diagnostics.count
    let node = try node(event, depth: depth)
    switch node.content {
    case .scalar(let value):
      guard diagnostics.count == faults else { return nil }
      if let text = text(of: value) { return Key(text: text, isMerge: false) }
      noteInvalidKey("null", at: mark)
    case .mapping: noteInvalidKey("a mapping", at: mark)
    case .sequence: noteInvalidKey("a sequence", at: mark)
    }
    return nil
  }

  private mutating func key(_ scalar: EventParser.Scalar, at mark: YAMLMark) -> Key? {
    nodes += 1
    if scalar.isPlain || scalar.properties.tag == "tag:yaml.org,2002:merge",
      scalar.bytes.elementsEqual([UInt8(ascii: "<"), UInt8(ascii: "<")])
    {
      return Key(text: "<<", isMerge: true)
    }
    guard let value = resolved(scalar, at: mark) else { return nil }
    if let anchor = scalar.properties.anchor {
      let node = YAMLNode(mark: mark, content: .scalar(value))
      anchors[anchor] = .complete(node, nodes: 1, height: 0)
    }
    if case .string(let text) = value { return Key(text: text, isMerge: false) }
    guard value != .null, let text = text(of: value) else {
      noteInvalidKey("null", at: mark)
      return nil
    }
    let written = scalar.string
    if dialect == .core { return Key(text: written, isMerge: false) }
    if text != written {
      note(
        .yamlConvertedKey,
        "key '\(written)' is read as '\(text)'",
        .init(mark: mark, severity: .warning, help: "put it in double quotes")
      )
    }
    return Key(text: text, isMerge: false)
  }

  /// Nil for null and collections.
  private func text(of key: Value) -> String? {
    switch key {
    case .string(let text): text
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let integer): String(integer)
    case .double(let double):
      dialect == .kubernetes ? KubernetesNumber.key(double) : double.description
    case .null, .mapping, .sequence: nil
    }
  }

  private mutating func noteInvalidKey(_ what: String, at mark: YAMLMark) {
    note(
      .yamlInvalidKey,
      "a key is \(what), not a text",
      .init(
        mark: mark,
        help: what == "a mapping"
          ? "a text that begins with '{' needs double quotes; templates have to be rendered first"
          : "put the key in double quotes if it is meant as a text"
      )
    )
  }

  private mutating func merge(
    _ node: YAMLNode,
    keyMark: YAMLMark,
    into mapping: inout EntryCollector
  ) {
    guard let sources = node.mergeSources else {
      return note(
        .yamlInvalidMerge,
        "'<<' takes a mapping or a sequence of mappings",
        .init(mark: keyMark, help: "put '<<' in double quotes if it is meant as a key")
      )
    }
    if let first = mapping.mergeMark {
      return note(
        .yamlInvalidMerge,
        "'<<' stands here twice, and readers disagree on which wins",
        .init(
          mark: keyMark,
          note: ("the first is here", first),
          help: "merge a sequence: '<<: [*first, *second]'"
        )
      )
    }
    // go-yaml 2 lets a merge replace the keys before it, against the specification and every other reader
    if dialect == .kubernetes, let replaced = mapping.firstEntry(replacedBy: sources) {
      note(
        .yamlInvalidMerge,
        "'<<' after key '\(replaced.key)' replaces it for kubectl and not for other readers",
        .init(
          mark: keyMark,
          note: ("the key is here", replaced.keyMark),
          help: "put '<<' before the keys that replace its entries"
        )
      )
    }
    mapping.merge(sources, mark: keyMark)
  }
}

extension YAMLNode {
  /// The mappings that a merge key's value stands for; nil if it can't be merged.
  fileprivate var mergeSources: [[Entry]]? {
    switch content {
    case .scalar: return nil
    case .mapping(let entries): return [entries]
    case .sequence(let nodes):
      let sources = nodes.compactMap { node -> [Entry]? in
        if case .mapping(let entries) = node.content { entries } else { nil }
      }
      return sources.count == nodes.count ? sources : nil
    }
  }
}
