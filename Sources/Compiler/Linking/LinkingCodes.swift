import Diagnostics

extension DiagnosticCode {
  static let unresolved = DiagnosticCode(
    "link.unresolved",
    "An object refers to one that nothing renders, makes or declares external."
  )
  static let missingPart = DiagnosticCode(
    "link.missing-part",
    "An object refers to a key, port or parameter that the other object doesn't have, or leaves out one that it demands."
  )
  static let undeclaredVariable = DiagnosticCode(
    "link.undeclared-variable",
    "A text names a parameter of its object, such as $(params.name), that the object doesn't declare."
  )
  static let undefinedKind = DiagnosticCode(
    "link.undefined-kind",
    "An object is of a kind that no CustomResourceDefinition, chart or remote manifest is known to bring."
  )
  static let selectsNothing = DiagnosticCode(
    "link.selects-nothing",
    "A selector matches the labels of no pods in its namespace."
  )
  static let unusedExternal = DiagnosticCode(
    "link.unused-external",
    "Something is declared external and nothing refers to it."
  )
  static let cycle = DiagnosticCode(
    "link.cycle",
    "Objects wait for each other in a circle, so that none of them ever becomes healthy."
  )
  static let objectOrder = DiagnosticCode(
    "wave.object-order",
    "An object is in an earlier wave or phase than one of its Application that it needs."
  )
  static let applicationOrder = DiagnosticCode(
    "wave.application-order",
    "An Application is in an earlier wave than one that it needs something of, so that its wave never ends."
  )
  static let sameWaveDefinition = DiagnosticCode(
    "wave.same-wave-definition",
    "Custom resources are synced in the same wave as the Application that defines their kind, which rejects the sync."
  )
  static let waveCycle = DiagnosticCode(
    "wave.cycle",
    "Applications without waves need each other in a circle, so that no order of waves is possible."
  )

  /// Every code of the linker and of waves.
  public static let linking: [DiagnosticCode] = [
    unresolved, missingPart, undeclaredVariable, undefinedKind, selectsNothing, unusedExternal,
    cycle, objectOrder, applicationOrder, sameWaveDefinition, waveCycle,
  ]
}
