import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An object made to hold secrets whose manifest holds its values: whoever reads the repository has them.
struct LiteralSecret: ObjectPolicy {
  static let exception: PolicyException? = .literalSecret

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let facets = kinds[object.identity.groupKind]?.facets else { return [] }
    return facets.secretValues.flatMap { fields in
      fields.matches(in: .mapping(object.tree)).compactMap { path, value in
        guard let text = value.string, !text.isEmpty else { return nil }
        return Diagnostic(
          .literalSecret,
          "the \(object.identity.kind)'s manifest holds its values, and whoever reads it has them",
          at: object.location(of: path),
          object: object.identity.description,
          field: path.description,
          help: "let an ExternalSecret make it from a store or a generator, or make it by hand and "
            + "declare it External" + PolicyException.literalSecret.hint
        )
      }
    }
  }
}
