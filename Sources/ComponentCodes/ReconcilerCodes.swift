import Diagnostics

extension DiagnosticCode {
  package static let invalidReconcilerSetting = DiagnosticCode(
    "reconciler.invalid-setting",
    "A setting of the reconciler is one that Cloudflare would refuse, or that couldn't be told from another cluster's."
  )

  /// Every code of the reconciler.
  package static let reconciler = [invalidReconcilerSetting]
}
