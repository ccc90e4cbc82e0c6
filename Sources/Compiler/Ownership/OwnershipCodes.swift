import Diagnostics

extension DiagnosticCode {
  static let unknownOwner = DiagnosticCode(
    "owner.unknown",
    "An Application or object belongs to an owner of whom no Ownership says what it may render."
  )
  static let outsideOwnership = DiagnosticCode(
    "owner.outside",
    "An owner renders an object of a kind, or in a namespace, that its Ownership doesn't allow."
  )

  /// Every code of ownership.
  public static let owners: [DiagnosticCode] = [unknownOwner, outsideOwnership]
}
