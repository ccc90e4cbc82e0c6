import Manifest

extension SchemaObject {
  /// Says that a field can't be set to what was asked, for what can't throw: nested objects and their initialisers.
  ///
  /// The refusal is kept even if the field is set again. Rendering then fails with this reason, the field's path and the
  /// location of the object around it.
  ///
  /// - Parameters:
  ///   - field: The field as the API writes it.
  ///   - reason: What is wrong and what to write instead, lower case.
  public mutating func refuse(_ field: String, because reason: String) {
    var refusals = tree[FieldFault.refusals]?.mapping ?? [:]
    refusals[field] = .string(reason)
    tree[FieldFault.refusals] = .mapping(refusals)
  }
}
