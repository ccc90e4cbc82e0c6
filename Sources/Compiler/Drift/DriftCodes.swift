import Diagnostics

extension DiagnosticCode {
  static let undeclaredDrift = DiagnosticCode(
    "drift.undeclared",
    "Two environments differ in something that the platform's drift contract doesn't declare."
  )
  static let unusedAspect = DiagnosticCode(
    "drift.unused-aspect",
    "A drift contract allows a difference that is nowhere."
  )

  /// Every code of the environment-drift contract.
  public static let drift: [DiagnosticCode] = [undeclaredDrift, unusedAspect]
}
