import Diagnostics

extension DiagnosticCode {
  package static let invalidACME = DiagnosticCode(
    "certificates.invalid-acme",
    "An ACME issuer has settings with which no certificate would ever be signed."
  )

  /// Every code of certificates.
  package static let certificates = [invalidACME]
}
