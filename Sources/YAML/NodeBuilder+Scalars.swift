import Diagnostics
import Manifest

extension NodeBuilder {
  mutating func value(of scalar: EventParser.Scalar, at mark: YAMLMark) -> Value {
    guard let value = resolved(scalar, at: mark) else { return .null }
    guard case .double(let double) = value, dialect == .kubernetes else { return value }
    if double.isFinite { return KubernetesNumber.held(double) }
    note(
      .yamlInvalidScalar,
      "'\(scalar.string)' is not a number that JSON can hold",
      .init(mark: mark, help: "put it in double quotes if it is meant as a string")
    )
    return .null
  }

  /// Nil after noting that the tag is unknown or does not fit.
  mutating func resolved(_ scalar: EventParser.Scalar, at mark: YAMLMark) -> Value? {
    if scalar.isPlain {
      let value = dialect.resolve(scalar.bytes)
      if case .double(let double) = value, double.isInfinite, scalar.bytes.last?.isDigit == true {
        note(
          .yamlInvalidScalar,
          "the number is beyond what 64 bits can hold",
          .init(mark: mark, help: "put it in double quotes if it is meant as a string")
        )
        return nil
      }
      return value ?? .string(scalar.string)
    }
    // a lone `!` says that the scalar is not to be resolved
    guard let tag = scalar.properties.tag, tag != "!" else { return .string(scalar.string) }
    switch ScalarTag(tag)?.value(of: scalar, dialect: dialect) {
    case nil: noteUnknownTag(tag, at: mark)
    case .success(let value): return value
    case .failure(let misfit):
      note(.yamlInvalidScalar, misfit.message, .init(mark: mark))
    }
    return nil
  }
}

extension DiagnosticCode {
  package static let yamlInvalidScalar = DiagnosticCode(
    "yaml.invalid-scalar",
    "A scalar is not what its tag says, or a number too large to hold; quote it if it is meant as a string.",
    why: """
      JSON has no infinity and no NaN, and Kubernetes holds integers in 64 bits. Beyond that a \
      number would silently become another one.
      """,
    example: .yaml(
      """
      limit: .inf
      """
    )
  )
}
