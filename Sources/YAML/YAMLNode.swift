import Manifest

/// A value that was read, with the place of every part of it.
///
/// Aliases are replaced by what they stand for, whose places are those of the anchor, and merge keys by the merged
/// entries. Trees are no deeper than ``YAMLLimits/depth``.
package struct YAMLNode: Sendable {
  /// What a node is.
  package enum Content: Sendable {
    /// Null, a boolean, a number or a string.
    case scalar(Value)
    /// A list.
    case sequence([YAMLNode])
    /// Named nodes in the order written, each name once.
    case mapping([Entry])
  }

  /// A key of a mapping, and its node.
  package struct Entry: Sendable {
    /// The key, as text.
    package let key: String
    /// Where the key begins.
    package let keyMark: YAMLMark
    /// What the key stands for.
    package let node: YAMLNode
  }

  /// Where the node begins; for a mapping in block style that is its first key.
  package let mark: YAMLMark
  /// What it is.
  package let content: Content
}

extension YAMLNode {
  /// The tree without its places.
  ///
  /// - Complexity: O(*n*) in the nodes below.
  package var value: Value {
    switch content {
    case .scalar(let value): return value
    case .sequence(let nodes): return .sequence(nodes.map(\.value))
    case .mapping(let entries):
      var mapping = Mapping()
      mapping.reserveCapacity(entries.count)
      for entry in entries {
        mapping.insert(.init(key: entry.key, value: entry.node.value), at: mapping.count)
      }
      return .mapping(mapping)
    }
  }

  /// The place to show for a field: that of a scalar itself, or of the key of a mapping or sequence.
  ///
  /// Where the path leads nowhere it is the place of the last step that exists.
  package func mark(at path: FieldPath) -> YAMLMark {
    var node = self
    var mark = self.mark
    for step in path.steps {
      switch (node.content, step) {
      case (.mapping(let entries), .key(let key)):
        guard let entry = entries.first(where: { $0.key.isSameText(as: key) }) else { return mark }
        node = entry.node
        if case .scalar = node.content { mark = node.mark } else { mark = entry.keyMark }
      case (.sequence(let nodes), .index(let index)):
        guard nodes.indices.contains(index) else { return mark }
        node = nodes[index]
        mark = node.mark
      default: return mark
      }
    }
    return mark
  }
}
