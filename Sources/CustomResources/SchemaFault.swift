import Diagnostics
import Manifest

/// What is wrong with a value by its schema, and in which field.
public struct SchemaFault: Sendable, Hashable {
  /// Which kind of fault.
  public let code: DiagnosticCode
  /// Where in the value.
  public let path: FieldPath
  /// Lower case, no full stop, with the offending value quoted unless it may be a secret.
  public let message: String
  /// What to write instead.
  public let help: String?
}
