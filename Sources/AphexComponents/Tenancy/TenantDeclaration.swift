import CustomResources
import Diagnostics
import Manifest

/// A tenant's custom resource with the places of its fields, in a spec or in a file.
struct TenantDeclaration<Kind: CustomResource>: Sendable {
  var resource: Kind
  let locate: @Sendable (FieldPath) -> SourceLocation?

  var name: String { resource.metadata.name ?? "" }

  /// The place of the object itself.
  var location: SourceLocation? { locate(FieldPath([.key("metadata"), .key("name")])) }

  /// A fault in a field.
  ///
  /// - Parameter field: The field's path, as `spec.branch`.
  func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    field: String,
    notes: [Diagnostic.Note] = [],
    help: String? = nil
  ) -> Diagnostic {
    let path = FieldPath(field.split(separator: ".").map { .key(String($0)) })
    return Diagnostic(
      code,
      message,
      at: locate(path),
      object: "\(Kind.type.kind) \(name)",
      field: field,
      notes: notes,
      help: help
    )
  }
}
