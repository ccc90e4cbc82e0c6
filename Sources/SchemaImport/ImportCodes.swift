import Diagnostics

extension DiagnosticCode {
  package static let importUnreadable = DiagnosticCode(
    "import.unreadable",
    "A file or folder can't be read, or a folder holds no schema; name a YAML or JSON file that exists."
  )
  package static let importUnknownDocument = DiagnosticCode(
    "import.unknown-document",
    "A document is no CRD v1, no OpenAPI or JSON Schema definitions, and no kind that the recipe names."
  )
  package static let importMalformed = DiagnosticCode(
    "import.malformed",
    "A part of a schema is missing or of the wrong type; what it says is taken as any value."
  )
  package static let importUnresolvedReference = DiagnosticCode(
    "import.unresolved-reference",
    "A '$ref' leads nowhere, out of its file, or back to itself; the field takes any value."
  )
  package static let importUnknownType = DiagnosticCode(
    "import.unknown-type",
    "A schema's 'type' is none of JSON Schema's; the field takes any value."
  )
  package static let importUnknownScope = DiagnosticCode(
    "import.unknown-scope",
    "A schema says nothing about a kind's scope; a recipe's 'kinds' or 'scope' has to."
  )
  package static let importNoSchema = DiagnosticCode(
    "import.no-schema",
    "A version has no schema, so its kind's fields are free; a recipe's 'kinds' can give one."
  )
  package static let importUnknownKind = DiagnosticCode(
    "import.unknown-kind",
    "A kind was asked for that no input has."
  )
  package static let importUnknownField = DiagnosticCode(
    "import.unknown-field",
    "A recipe names a field that no input has, or one twice."
  )
  package static let importDuplicateKind = DiagnosticCode(
    "import.duplicate-kind",
    "Two inputs define the same version of a kind; the first stands."
  )
  package static let importInvalidName = DiagnosticCode(
    "import.invalid-name",
    "A module, namespace or kind is not a Swift name."
  )
  package static let importForeignFile = DiagnosticCode(
    "import.foreign-file",
    "A file that the importer did not write stands where it would write; it is never overwritten."
  )

  /// Every code of the importer.
  public static let schemaImport: [DiagnosticCode] = [
    importUnreadable, importUnknownDocument, importMalformed, importUnresolvedReference,
    importUnknownType, importUnknownScope, importNoSchema, importUnknownKind, importUnknownField,
    importDuplicateKind, importInvalidName, importForeignFile,
  ]
}
