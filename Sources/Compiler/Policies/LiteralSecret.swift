import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An object made to hold secrets whose manifest holds its values: whoever reads the repository has them.
struct LiteralSecret: ObjectPolicy {
  let codes: [DiagnosticCode] = [.literalSecret]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let facets = kinds[object.identity.groupKind]?.facets else { return [] }
    return facets.secretValues.flatMap { fields in
      fields.matches(in: .mapping(object.tree)).compactMap { path, value in
        guard let text = value.string, !text.isEmpty, !text.isEncrypted, !text.isPutInLater
        else { return nil }
        return Diagnostic(
          .literalSecret,
          "the \(object.identity.kind)'s values would be committed in plain text",
          at: object.location(of: path),
          object: object.identity.description,
          field: path.description,
          help: "let an ExternalSecret make it from a store or a generator, or make it by hand and "
            + "declare it External" + DiagnosticCode.literalSecret.exceptionHint
        )
      }
    }
  }
}

extension String {
  /// Whether this holds no value: a step that runs later puts one in, or it is a switch.
  fileprivate var isPutInLater: Bool {
    let text = trimming { $0.isWhitespace }
    for (opening, closing) in Self.marks
    where text.hasPrefix(opening) && text.hasSuffix(closing) && !closing.isEmpty {
      let inside = text.dropFirst(opening.count).dropLast(closing.count)
      // two of them with a value between are more than one
      if !inside.contains(closing) { return true }
    }
    return text == "true" || text == "false"
  }

  /// Flux and envsubst, Helm and Go, Argo CD's Vault plugin.
  private static let marks = [
    ("${", "}"), ("$(", ")"), ("{{", "}}"), ("<path:", ">"),
    ("<", ">"),
  ]
}

extension DiagnosticCode {
  static let literalSecret = DiagnosticCode(
    .literalSecret,
    "A Secret is rendered with its values, which would be committed in plain text.",
    why: """
      Base64 is an encoding, not encryption: everybody who can read the repository has the \
      value, and Git keeps it after the file is gone. Let an ExternalSecret fetch or generate it \
      in the cluster.
      """,
    example: .swift(
      """
      Secret("db") { try $0.set("stringData.password", to: .string(planted)) }
      """
    )
  )
}
