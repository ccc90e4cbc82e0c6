import Diagnostics
import Manifest
import TypeOutlines

/// Reads published schemas and writes a Swift module of typed kinds.
package enum SchemaImporter {
  /// Every code under which it reports.
  package static let codes: [DiagnosticCode] = [
    .importUnknownDocument, .importMalformed, .importUnresolvedReference, .importUnknownType,
    .importUnknownScope, .importNoSchema, .importUnknownKind, .importUnknownField,
    .importDuplicateKind, .importInvalidName,
  ]

  /// How a file of ours begins; frozen, because every release must know the files of every other.
  package static let mark = """
    // swift-format-ignore-file
    // Imported by swell. Do not edit.

    """

  /// The files of the module, and what is wrong with the inputs.
  ///
  /// What is faulty is left out or takes any value, so that the files are what could be imported. The same inputs in
  /// any order give the same files.
  package static func files(
    from inputs: [ImportInput],
    options: ImportOptions
  ) -> Diagnosed<[RenderedFile]> {
    let module = module(from: inputs, options: options)
    return Diagnosed(module.output.files, module.diagnostics)
  }

  /// The files of the module with their outline, and what is wrong with the inputs; see ``files(from:options:)``.
  package static func module(
    from inputs: [ImportInput],
    options: ImportOptions
  ) -> Diagnosed<ImportedModule> {
    var diagnostics: [Diagnostic] = []
    if let namespace = options.namespace, !SwiftName.isFreeTypeName(namespace) {
      let message = "'\(SwiftText.shown(namespace))' is not a valid name for a namespace"
      let help =
        SwiftName.isTypeName(namespace)
        ? "the files that are written use a type of that name"
        : "a namespace begins with a capital letter and has letters and digits"
      let diagnostic = Diagnostic(.importInvalidName, message, help: help)
      return Diagnosed(
        ImportedModule(files: [], outline: TypeOutline(), quantities: [], passedOver: 0),
        [diagnostic]
      )
    }
    let ordered = inputs.sorted { $0.path < $1.path }
    let read = SchemaReading.schema(of: ordered, recipe: options.recipe)
    let selection = KindSelection.selection(from: read.output, options: options)
    let table = TypeTable(
      selection.output,
      of: read.output,
      reserving: options.namespace.map { [$0] } ?? []
    )
    diagnostics += read.diagnostics + selection.diagnostics + table.diagnostics
    let writer = ModuleWriter(
      table: table,
      namespace: options.namespace,
      reference: options.recipe.reference
    )
    let module = ImportedModule(
      files: selection.output.kinds.isEmpty ? [] : writer.files,
      outline: table.outline(namespace: options.namespace),
      quantities: QuantityLines(table).lines,
      passedOver: read.output.passedOver
    )
    return Diagnosed(module, diagnostics)
  }
}

extension DiagnosticCode {
  package static let importInvalidName = DiagnosticCode(
    "import.invalid-name",
    "A module, namespace or kind is not a Swift name.",
    why: """
      The name becomes a Swift declaration. Names are the one part of a schema that reaches the \
      code unquoted, so nothing but letters and digits is let through.
      """,
    example: .yaml(
      #"""
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: widgets.acme.io}
      spec:
        group: acme.io
        scope: Namespaced
        names: {kind: "Widget {}\nfatalError()", plural: widgets}
        versions:
          - name: v1
            schema: {openAPIV3Schema: {properties: {}}}
      """#
    )
  )
}
