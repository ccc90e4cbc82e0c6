import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// A difference between environments that nobody declared.
struct UndeclaredDrift {
  private let difference: Difference
  private let environments: (first: String, second: String)
  private let kinds: KindTable

  init(_ difference: Difference, between environments: (String, String), kinds: KindTable) {
    self.difference = difference
    self.environments = environments
    self.kinds = kinds
  }

  var diagnostic: Diagnostic {
    var diagnostic = described
    // what one line makes in one environment alone, or otherwise, is one decision
    diagnostic.isOfLine = true
    return diagnostic
  }

  private var described: Diagnostic {
    switch difference.subject {
    case .application:
      return oneSided(
        "Application '\(difference.application)'",
        help: ".application(\"\(difference.application)\", because: \"…\")"
      )
    case .object(let identity):
      return oneSided(
        "\(identity)",
        object: identity,
        help: ".objects(\"\(identity.groupKind)\", named: \"\(identity.name)\", "
          + "in: \"\(difference.application)\", because: \"…\")"
      )
    case .field(let identity, let path, let values):
      let pattern = PathPattern(meaning: path, in: difference.trees).description
        .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return Diagnostic(
        .undeclaredDrift,
        "environments '\(environments.first)' and '\(environments.second)' differ in '\(path)': "
          + shown(values, path, identity),
        at: difference.second ?? difference.first,
        object: identity.description,
        field: path.description,
        notes: otherPlace,
        help:
          "make them the same, or declare it in the drift contract: .fields(\"\(pattern)\", of: "
          + "\"\(identity.groupKind)\", named: \"\(identity.name)\", in: \"\(difference.application)\", "
          + "because: \"…\")"
      )
    }
  }

  private var otherPlace: [Diagnostic.Note] {
    guard let first = difference.first, let second = difference.second, first != second else {
      return []
    }
    return [.init("environment '\(environments.first)' declares it here", at: first)]
  }

  private func oneSided(
    _ what: String,
    object: ObjectIdentity? = nil,
    help: String
  ) -> Diagnostic {
    let (has, lacks) =
      difference.isInFirst
      ? environments : (first: environments.second, second: environments.first)
    return Diagnostic(
      .undeclaredDrift,
      "\(what) is in environment '\(has)' and not in '\(lacks)'",
      at: difference.first ?? difference.second,
      object: object?.description,
      help: "render it in both, or declare it in the drift contract: \(help)"
    )
  }

  private func shown(
    _ values: Difference.ComparedValues,
    _ path: FieldPath,
    _ identity: ObjectIdentity
  ) -> String {
    let keys = path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    let isSecret = difference.trees.contains {
      Secrecy.isMade(path, of: identity.groupKind, in: $0, kinds)
    }
    let holder = path.parent.flatMap { path in
      difference.trees.lazy.compactMap { $0[path]?.mapping?["name"]?.string }.first
    }
    let key = keys.last == "value" ? holder ?? "value" : keys.last ?? ""
    return ShownValues(key: key, hidesAll: isSecret).text(of: values, in: environments)
  }
}

extension DiagnosticCode {
  static let undeclaredDrift = DiagnosticCode(
    "drift.undeclared",
    "Two environments differ in something that the platform's drift contract doesn't declare.",
    why: """
      A test environment proves something about production only in what they have in common. The \
      contract lists every intended difference with its reason, so that an accidental one is \
      found before it is deployed.
      """,
    example: .swift(
      """
      "size": environment == two ? "3" : "1",
      """
    )
  )
}
