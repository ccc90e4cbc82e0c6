import Diagnostics
import Manifest

extension NodeBuilder {
  mutating func noteDuplicate(of key: String, at mark: YAMLMark, first: YAMLMark) {
    note(
      .yamlDuplicateKey,
      "duplicate key '\(key)'",
      .init(mark: mark, note: ("the first is here", first))
    )
  }

  /// What a node that an alias stands for, or that is no scalar, means as a key; nil after noting that it can't be one.
  mutating func key(_ node: YAMLNode, at mark: YAMLMark) -> Key? {
    switch node.content {
    case .scalar(let value):
      if let text = text(of: value) { return .text(text) }
      noteInvalidKey("null", at: mark)
    case .mapping: noteInvalidKey("a mapping", at: mark)
    case .sequence: noteInvalidKey("a sequence", at: mark)
    }
    return nil
  }

  /// What a scalar means as a key; nil after noting that it can't be one.
  mutating func key(_ scalar: EventParser.Scalar, at mark: YAMLMark) -> Key? {
    if scalar.isPlain || scalar.properties.tag == "tag:yaml.org,2002:merge",
      scalar.bytes.elementsEqual([UInt8(ascii: "<"), UInt8(ascii: "<")])
    {
      return .merge
    }
    guard let value = resolved(scalar, at: mark) else { return nil }
    if let anchor = scalar.properties.anchor { remember(value, as: anchor, at: mark) }
    if case .string(let text) = value { return .text(text) }
    guard value != .null, let text = text(of: value) else {
      noteInvalidKey("null", at: mark)
      return nil
    }
    let written = scalar.string
    if dialect == .core { return .text(written) }
    if text != written {
      note(
        .yamlConvertedKey,
        "key '\(written)' is read as '\(text)'",
        .init(mark: mark, severity: .warning, help: "put it in double quotes")
      )
    }
    return .text(text)
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
      "a key is \(what), not a string",
      .init(
        mark: mark,
        help: what == "a mapping"
          ? "a string that begins with '{' needs double quotes; templates have to be rendered first"
          : "put the key in double quotes if it is meant as a string"
      )
    )
  }

  /// Merges a node into the entries so far, or notes why it can't be.
  mutating func merge(
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
        "'<<' is here twice, and readers disagree on which wins",
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

extension DiagnosticCode {
  package static let yamlDuplicateKey = DiagnosticCode(
    "yaml.duplicate-key",
    "A mapping has a key twice, and readers disagree on which counts; remove one of them.",
    why: """
      YAML demands unique keys. Some readers keep the first, most the last, and kubectl refuses \
      the file: what is applied would depend on the tool.
      """,
    example: .yaml(
      """
      replicas: 1
      image: web:1
      replicas: 3
      """
    )
  )

  package static let yamlInvalidKey = DiagnosticCode(
    "yaml.invalid-key",
    "A key is null, a mapping or a sequence; manifests have strings as keys.",
    why: """
      A manifest is JSON in another spelling, and JSON objects have strings as keys.
      """,
    example: .yaml(
      """
      [a]: 1
      """
    )
  )

  package static let yamlConvertedKey = DiagnosticCode(
    "yaml.converted-key",
    "A key is read as a boolean or number and becomes another string; put it in double quotes.",
    why: """
      Kubernetes reads YAML 1.1, where `on`, `yes` and `1_000` are no strings. The key `on` \
      arrives as "true", and the program that looks for `on` doesn't find it.
      """,
    example: .yaml(
      """
      {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {on: x}}
      """
    )
  )

  package static let yamlInvalidMerge = DiagnosticCode(
    "yaml.invalid-merge",
    "'<<' takes a mapping or a sequence of mappings, once, before the keys that replace its entries.",
    why: """
      The merge key is a YAML 1.1 extension that readers implement differently. In this one form \
      they all agree.
      """,
    example: .yaml(
      """
      <<: 1
      """
    )
  )
}
