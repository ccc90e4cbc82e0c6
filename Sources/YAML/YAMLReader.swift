import Diagnostics

/// Reads YAML into trees that know their places.
package enum YAMLReader {
  /// Every code under which it reports.
  package static let codes: [DiagnosticCode] = [
    .yamlSyntax, .yamlEncoding, .yamlTooDeep, .yamlAliasExpansion, .yamlUnknownAnchor,
    .yamlRecursiveAlias, .yamlDuplicateKey, .yamlInvalidKey, .yamlConvertedKey, .yamlUnknownTag,
    .yamlInvalidScalar, .yamlInvalidMerge, .yamlRefusedByKubectl,
  ]

  /// The documents of a file, and what is wrong with it.
  ///
  /// Documents with nothing in them are left out. The text is UTF-8, or UTF-16 with a byte order mark. A fault of syntax
  /// ends the reading, other faults are collected; the documents mean something only when none of them is an error.
  ///
  /// - Parameters:
  ///   - bytes: The text; it is not kept.
  ///   - path: The file, for places in diagnostics.
  ///   - dialect: Which unquoted scalars are something other than text.
  ///   - limits: How much the text may ask for.
  /// - Returns: The documents in their order, with every fault that was found.
  package static func documents(
    in bytes: UnsafeRawBufferPointer,
    path: String,
    dialect: YAMLDialect,
    limits: YAMLLimits = .init()
  ) -> Diagnosed<[YAMLDocument]> {
    let text = StreamText(bytes, path: path, dialect: dialect)
    let read =
      text.rewritten?.withUnsafeBytes {
        parsed($0, path: path, dialect: dialect, limits: limits)
      } ?? parsed(bytes, path: path, dialect: dialect, limits: limits)
    return Diagnosed(read.output, text.diagnostics + read.diagnostics)
  }

  private static func parsed(
    _ bytes: UnsafeRawBufferPointer,
    path: String,
    dialect: YAMLDialect,
    limits: YAMLLimits
  ) -> Diagnosed<[YAMLDocument]> {
    // libyaml wants an address even of no bytes
    guard !bytes.isEmpty else { return Diagnosed([]) }
    var builder = NodeBuilder(
      parser: EventParser(bytes: bytes, path: path),
      path: path,
      dialect: dialect,
      limits: limits
    )
    return builder.documents()
  }

  /// The documents of a file, and what is wrong with it; see ``documents(in:path:dialect:limits:)-(UnsafeRawBufferPointer,_,_,_)``.
  package static func documents(
    in bytes: [UInt8],
    path: String,
    dialect: YAMLDialect,
    limits: YAMLLimits = .init()
  ) -> Diagnosed<[YAMLDocument]> {
    bytes.withUnsafeBytes { documents(in: $0, path: path, dialect: dialect, limits: limits) }
  }
}
