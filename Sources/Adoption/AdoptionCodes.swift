import Diagnostics

extension DiagnosticCode {
  package static let adoptUnreadable = DiagnosticCode(
    "adopt.unreadable",
    "A file or folder can't be read, or a folder holds no manifest; name YAML or JSON files that exist."
  )
  package static let adoptNotAnObject = DiagnosticCode(
    "adopt.not-an-object",
    "A document is no Kubernetes object: it needs apiVersion, kind and metadata.name."
  )
  package static let adoptSecret = DiagnosticCode(
    "adopt.secret",
    "A Secret holds values, which never stand in a spec; an ExternalSecret refers to them."
  )
  package static let adoptDuplicate = DiagnosticCode(
    "adopt.duplicate",
    "An object is declared twice; the first stands."
  )
  package static let adoptServerField = DiagnosticCode(
    "adopt.server-field",
    "Fields that only the API server writes are left out."
  )
  package static let adoptUnknownKind = DiagnosticCode(
    "adopt.unknown-kind",
    "No module has a kind; its objects are written as UnstructuredObject."
  )
  package static let adoptUntyped = DiagnosticCode(
    "adopt.untyped",
    "A field of a known kind doesn't fit its type, and is set by its path as a plain value."
  )
  package static let adoptDamagedOutline = DiagnosticCode(
    "adopt.damaged-outline",
    "What the importer wrote about a module's types can't be read; import the module again."
  )
  package static let adoptExistingFile = DiagnosticCode(
    "adopt.existing-file",
    "A file stands where the code would be written; adopted code is edited, so it is never replaced."
  )
  package static let adoptInvalidName = DiagnosticCode(
    "adopt.invalid-name",
    "A name that was asked for is not one of a Swift type, or of an Application."
  )

  /// Every code of adoption.
  package static let adoption: [DiagnosticCode] = [
    adoptUnreadable, adoptNotAnObject, adoptSecret, adoptDuplicate, adoptServerField,
    adoptUnknownKind, adoptUntyped, adoptDamagedOutline, adoptExistingFile, adoptInvalidName,
  ]
}
