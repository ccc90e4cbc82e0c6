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
        guard let text = value.string, !text.isEmpty, !text.isEncrypted else { return nil }
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
