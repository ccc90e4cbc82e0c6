import Diagnostics

extension DiagnosticCode {
  static let ambiguousClient = DiagnosticCode(
    "auth.ambiguous-client",
    "Two clients of Dex would have their secrets read from one environment variable."
  )

  /// Every code of sign-in.
  public static let signIn = [ambiguousClient]
}
