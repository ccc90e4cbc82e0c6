import Diagnostics
import Manifest

/// Composes libyaml's events into nodes, within the limits.
///
/// What stops the reading is thrown; every other fault is noted, and a null stands in for the node. Open collections
/// are kept in an array, so that the depth of a text never becomes the depth of a stack.
struct NodeBuilder: ~Copyable {
  /// A node with what an alias of it has to know.
  struct Built {
    let node: YAMLNode
    /// How many collections stand inside each other; 0 for a scalar.
    let height: Int
  }

  /// A collection that is still being read; changed in place, because every node inside comes by.
  private struct Frame {
    enum Next {
      case element
      case key
      case value
    }

    let mark: YAMLMark
    let anchor: String?
    /// How many nodes had been read when it began.
    let nodesBefore: Int
    var next: Next
    var height = 1
    var elements: [YAMLNode] = []
    var entries = EntryCollector()
    var pending: PendingKey?

    var content: YAMLNode.Content {
      next == .element ? .sequence(elements) : .mapping(entries.entries)
    }
  }

  /// A key whose value comes next.
  struct PendingKey {
    let mark: YAMLMark
    /// Nil if the node can't be a key, which has been noted; its value is dropped.
    let key: Key?
  }

  /// What a node means as a key.
  enum Key {
    case text(String)
    case merge
  }

  private enum Anchor {
    /// The node is still being read, so an alias here would make it contain itself.
    case open
    case complete(Built, nodes: Int)
  }

  let dialect: YAMLDialect
  var diagnostics: [Diagnostic] = []
  private var parser: EventParser
  let path: String
  let limits: YAMLLimits
  private var frames: [Frame] = []
  private var anchors: [String: Anchor] = [:]
  /// All nodes so far, with those that aliases stand for.
  private var nodes = 0
  private var aliasedNodes = 0

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
        let event = try parser.next()
        switch event {
        case .streamEnd: return Diagnosed(documents, diagnostics)
        case .documentStart(let hasDirectives):
          anchors.removeAll()
          if hasDirectives, dialect == .kubernetes { noteDirective(at: parser.mark) }
        case .documentEnd: break
        case .scalar(let scalar) where frames.isEmpty && scalar.isEmptyDocument: break
        case .scalar, .alias, .sequenceStart, .mappingStart, .collectionEnd:
          guard let root = try read(event) else { continue }
          documents.append(YAMLDocument(path: path, root: root))
        }
      }
    } catch {
      return Diagnosed(documents, diagnostics + [error])
    }
  }
}

extension EventParser.Scalar {
  fileprivate var isEmptyDocument: Bool { isPlain && bytes.isEmpty && properties.anchor == nil }
}

// MARK: - Composing

extension NodeBuilder {
  /// Takes an event in; returns the root when it is the one that completes it.
  private mutating func read(_ event: EventParser.Event) throws(Diagnostic) -> YAMLNode? {
    let mark = parser.mark
    switch event {
    case .scalar(let scalar):
      nodes += 1
      if nextIsKey {
        take(PendingKey(mark: mark, key: key(scalar, at: mark)))
        return nil
      }
      let content = YAMLNode.Content.scalar(value(of: scalar, at: mark))
      let built = Built(node: YAMLNode(mark: mark, content: content), height: 0)
      if let anchor = scalar.properties.anchor { anchors[anchor] = .complete(built, nodes: 1) }
      return take(built, at: mark)
    case .alias(let name):
      if let built = try expansion(of: name, at: mark) { return take(built, at: mark) }
      if nextIsKey {
        take(PendingKey(mark: mark, key: nil))
        return nil
      }
      return take(Built(node: YAMLNode(mark: mark, content: .scalar(.null)), height: 0), at: mark)
    case .sequenceStart(let properties):
      try open(.element, properties, tag: "tag:yaml.org,2002:seq", at: mark)
    case .mappingStart(let properties):
      try open(.key, properties, tag: "tag:yaml.org,2002:map", at: mark)
    case .collectionEnd: return close()
    case .documentStart, .documentEnd, .streamEnd:
      preconditionFailure("libyaml's grammar of events has a node here")
    }
    return nil
  }

  private mutating func open(
    _ next: Frame.Next,
    _ properties: EventParser.Properties,
    tag: String,
    at mark: YAMLMark
  ) throws(Diagnostic) {
    guard frames.count < limits.depth else { throw tooDeep(at: mark) }
    if let given = properties.tag, given != tag, given != "!" { noteUnknownTag(given, at: mark) }
    if let anchor = properties.anchor { anchors[anchor] = .open }
    frames.append(
      Frame(mark: mark, anchor: properties.anchor, nodesBefore: nodes, next: next)
    )
    nodes += 1
  }

  private mutating func close() -> YAMLNode? {
    guard let frame = frames.popLast() else {
      preconditionFailure("libyaml closes what it opened")
    }
    let node = YAMLNode(mark: frame.mark, content: frame.content)
    let built = Built(node: node, height: frame.height)
    if let anchor = frame.anchor {
      anchors[anchor] = .complete(built, nodes: nodes - frame.nodesBefore)
    }
    return take(built, at: frame.mark)
  }

  private var nextIsKey: Bool { frames.last?.next == .key }

  /// Puts a node that stands at a place where it belongs; returns it if that is the root.
  private mutating func take(_ built: Built, at mark: YAMLMark) -> YAMLNode? {
    let last = frames.count - 1
    guard last >= 0 else { return built.node }
    if frames[last].height <= built.height { frames[last].height = built.height + 1 }
    switch frames[last].next {
    case .element: frames[last].elements.append(built.node)
    case .key: take(PendingKey(mark: mark, key: key(built.node, at: mark)))
    case .value:
      frames[last].next = .key
      guard let pending = frames[last].pending else { return nil }
      switch pending.key {
      case .text(let text):
        let entry = YAMLNode.Entry(key: text, keyMark: pending.mark, node: built.node)
        if let first = frames[last].entries.add(entry) {
          noteDuplicate(of: text, at: pending.mark, first: first)
        }
      case .merge:
        var entries = frames[last].entries
        merge(built.node, keyMark: pending.mark, into: &entries)
        frames[last].entries = entries
      case nil: break
      }
    }
    return nil
  }

  private mutating func take(_ key: PendingKey) {
    let last = frames.count - 1
    frames[last].pending = key
    frames[last].next = .value
  }

  /// Nil after noting that the alias stands for nothing.
  private mutating func expansion(
    of name: String,
    at mark: YAMLMark
  ) throws(Diagnostic) -> Built? {
    switch anchors[name] {
    case .complete(let built, let count):
      guard frames.count + built.height <= limits.depth else { throw tooDeep(at: mark) }
      nodes += count
      aliasedNodes += count
      guard aliasedNodes <= limits.aliasedNodes else { throw tooManyNodes(of: name, at: mark) }
      return built
    case .open: noteRecursiveAlias(name, at: mark)
    case nil: noteUnknownAnchor(name, at: mark)
    }
    return nil
  }

  /// Registers a scalar key as an anchor.
  mutating func remember(_ key: Value, as anchor: String, at mark: YAMLMark) {
    let node = YAMLNode(mark: mark, content: .scalar(key))
    anchors[anchor] = .complete(Built(node: node, height: 0), nodes: 1)
  }
}
