import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What looks like a secret's value in a manifest, wherever it stands.
///
/// Fields that are made for secrets are `LiteralSecret`'s to report, unless the object is excepted from that: what its author
/// calls no secret must not look like one.
struct ExposedSecret: ObjectPolicy {
  let codes: [DiagnosticCode] = [.exposedSecret]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let found = SecretWalk.secrets(in: .mapping(object.tree))
    guard !found.isEmpty else { return [] }
    let entry = kinds[object.identity.groupKind]
    let facets = entry?.facets ?? KindFacets()
    let isExcepted = ObjectExceptions(of: object).allow(.literalSecret)
    let known = Set(
      ((isExcepted ? [] : facets.secretValues) + facets.names + facets.encrypted).flatMap {
        pattern in
        pattern.matches(in: .mapping(object.tree)).map(\.path)
      } + Self.references(of: object, entry?.links.references ?? [])
    )
    return found.filter { !known.contains($0.path) }.map { secret in
      secret.diagnostic(at: object.location(of: secret.path), in: object.identity.description)
    }
  }

  /// The fields that name another object or a part of one: `secretKey: token` names a key, and isn't one.
  private static func references(of object: ObjectNode, _ rules: [ReferenceRule]) -> [FieldPath] {
    rules.flatMap { rule in
      rule.path.matches(in: .mapping(object.tree)).flatMap { match in
        ([rule.name] + rule.parts.map(\.path)).flatMap {
          $0.matches(in: match.value, at: match.path).map(\.path)
        }
      }
    }
  }
}

extension SecretWalk.Found {
  /// The finding; it never shows the value.
  ///
  /// - Parameter subject: The object, as messages name it.
  func diagnostic(at location: SourceLocation?, in subject: String) -> Diagnostic {
    Diagnostic(
      .exposedSecret,
      "this looks like \(kind), and would be committed in plain text",
      at: location,
      object: subject,
      field: path.description,
      help:
        "keep the value in a Secret that an ExternalSecret makes, and refer to it; replace it if "
        + "it was ever committed" + DiagnosticCode.exposedSecret.exceptionHint
    )
  }
}

extension DiagnosticCode {
  static let exposedSecret = DiagnosticCode(
    .exposedSecret,
    "A value has the shape of a secret, or is in the place of one, and would be committed in plain text.",
    why: """
      Tokens are committed by accident more often than on purpose: in an environment variable, \
      an argument, a configuration file or a chart's values. Git keeps them for ever, so a value \
      that was ever committed must be replaced as well.
      """,
    example: .swift(
      """
      $0.spec.template.spec.containers?[0].env = .values(["DB_PASSWORD": planted])
      $0.spec.template.spec.containers?[0].args = ["--api-token", planted]
      """
    )
  )
}
