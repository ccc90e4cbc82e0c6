import Diagnostics

/// Reads files that hold objects: one way for rendering, verification, adoption and import.
package enum ManifestReader {
  /// The documents of a file that are not empty, and what is wrong with it.
  ///
  /// kubectl and Argo CD pass a document over that holds `null`. ``YAMLDocument/items`` opens lists.
  ///
  /// - Parameters:
  ///   - bytes: The text; it is not kept.
  ///   - path: The file, for places in diagnostics.
  ///   - dialect: Which unquoted scalars are something other than text.
  package static func documents(
    in bytes: [UInt8],
    path: String,
    dialect: YAMLDialect = .kubernetes
  ) -> Diagnosed<[YAMLDocument]> {
    let read = YAMLReader.documents(in: bytes, path: path, dialect: dialect)
    return Diagnosed(read.output.filter { !$0.isEmpty }, read.diagnostics)
  }
}

extension YAMLDocument {
  fileprivate var isEmpty: Bool {
    if case .scalar(.null) = root.content { true } else { false }
  }
}
