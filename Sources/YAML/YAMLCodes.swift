import Diagnostics

extension DiagnosticCode {
  /// The text is not YAML.
  public static let yamlSyntax = DiagnosticCode(
    "yaml.syntax",
    "The text is not YAML; the place is where the parser gave up, the note where the construct began."
  )
  /// Bytes that are not characters, or characters that YAML forbids.
  public static let yamlEncoding = DiagnosticCode(
    "yaml.encoding",
    "A file is UTF-8 or UTF-16 without control characters; others are written as escapes in double quotes."
  )
  /// Mappings and sequences inside each other beyond the bound.
  public static let yamlTooDeep = DiagnosticCode(
    "yaml.too-deep",
    "Mappings and sequences are nested deeper than any manifest needs; flatten the document."
  )
  /// Aliases that stand for more nodes than the bound.
  public static let yamlAliasExpansion = DiagnosticCode(
    "yaml.alias-expansion",
    "Aliases stand for more nodes than any manifest needs; write the values out or split the document."
  )
  /// An alias without an anchor before it.
  public static let yamlUnknownAnchor = DiagnosticCode(
    "yaml.unknown-anchor",
    "An alias names an anchor that its document does not define before it; quote a text that begins with '*'."
  )
  /// An alias inside the node that it stands for.
  public static let yamlRecursiveAlias = DiagnosticCode(
    "yaml.recursive-alias",
    "A node contains itself through an alias, which no manifest can hold; write the value out."
  )
  /// A key that stands twice in one mapping.
  public static let yamlDuplicateKey = DiagnosticCode(
    "yaml.duplicate-key",
    "A mapping has a key twice, and readers disagree on which counts; remove one of them."
  )
  /// A key that is no text and can't become one.
  public static let yamlInvalidKey = DiagnosticCode(
    "yaml.invalid-key",
    "A key is null, a mapping or a sequence; manifests have texts as keys."
  )
  /// A key that readers turn into another text.
  public static let yamlConvertedKey = DiagnosticCode(
    "yaml.converted-key",
    "A key is read as a boolean or number and becomes another text; put it in double quotes."
  )
  /// A tag that means nothing to a manifest.
  public static let yamlUnknownTag = DiagnosticCode(
    "yaml.unknown-tag",
    "A tag is not one of the YAML core schema's, '!!binary', '!!timestamp' or '!!merge'; remove it."
  )
  /// A scalar that its tag or the dialect can't hold.
  public static let yamlInvalidScalar = DiagnosticCode(
    "yaml.invalid-scalar",
    "A scalar is not what its tag says, or a number that can't be held; quote it if it is meant as a text."
  )
  /// A merge key that can't be merged, or that readers merge differently.
  public static let yamlInvalidMerge = DiagnosticCode(
    "yaml.invalid-merge",
    "'<<' takes a mapping or a sequence of mappings, once, before the keys that replace its entries."
  )

  /// Every code of this target.
  public static let yaml: [DiagnosticCode] = [
    yamlSyntax, yamlEncoding, yamlTooDeep, yamlAliasExpansion, yamlUnknownAnchor,
    yamlRecursiveAlias, yamlDuplicateKey, yamlInvalidKey, yamlConvertedKey, yamlUnknownTag,
    yamlInvalidScalar, yamlInvalidMerge,
  ]
}
