import Diagnostics

extension DiagnosticCode {
  package static let ambiguousClient = DiagnosticCode(
    "auth.ambiguous-client",
    "Two clients of Dex would have their secrets read from one environment variable."
  )

  /// Every code of sign-in.
  package static let signIn = [ambiguousClient]
}
