import Diagnostics

extension DiagnosticCode {
  package static let missingValue = DiagnosticCode(
    "resource.missing-field",
    "A custom resource lacks a field that its definition requires."
  )
  package static let unknownField = DiagnosticCode(
    "resource.unknown-field",
    "A custom resource has a field that its definition doesn't know; the API server would drop it silently."
  )
  package static let wrongType = DiagnosticCode(
    "resource.wrong-type",
    "A field of a custom resource holds a value of another type than its definition says."
  )
  package static let invalidValue = DiagnosticCode(
    "resource.invalid-value",
    "A field of a custom resource holds a value that its definition refuses."
  )

  /// Every code of checking custom resources by their schemas.
  package static let customResources = [missingValue, unknownField, wrongType, invalidValue]
}
