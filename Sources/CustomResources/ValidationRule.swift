import Diagnostics
import Manifest

/// What a value must fulfil that no pattern can say: in Swift for the compiler, in CEL for the API server.
///
/// Both say the same; a test evaluates the expressions and compares.
public struct ValidationRule: Sendable {
  /// The rule in the Common Expression Language, about `self` (`x-kubernetes-validations`, Kubernetes 1.25).
  public let expression: String
  /// What the server answers, and the end of our sentence: `must not …`.
  public let message: String
  /// The code under which the compiler reports it; nil takes the field's.
  public let code: DiagnosticCode?
  /// Whether a value of the right type fulfils it.
  public let isFulfilled: @Sendable (Value) -> Bool

  /// A rule in both languages.
  public init(
    _ expression: String,
    _ message: String,
    code: DiagnosticCode? = nil,
    isFulfilled: @escaping @Sendable (Value) -> Bool
  ) {
    self.expression = expression
    self.message = message
    self.code = code
    self.isFulfilled = isFulfilled
  }
}
