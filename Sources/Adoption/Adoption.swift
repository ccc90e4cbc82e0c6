import Diagnostics
import Manifest
import Resources
import TypeOutlines
import YAML

/// Existing manifests as Swift code of the DSL.
package enum Adoption {
  /// Every code under which it reports.
  package static let codes: [DiagnosticCode] = [
    .adoptNotAnObject, .adoptSecret, .adoptDuplicate, .adoptServerField, .adoptUnknownKind,
    .adoptUntyped, .adoptDamagedOutline, .adoptApplication,
  ]

  /// How the code begins.
  package static let mark = "// Adopted by swell. This file is yours: edit it freely.\n"

  /// The code that declares the objects of the inputs, and what is wrong with them.
  ///
  /// What can't be adopted is left out with an error, and everything else is written.
  ///
  /// - Parameter applications: The Argo CD Applications that sync inputs; each becomes one of the spec.
  package static func code(
    from inputs: [AdoptionInput],
    applications: [AdoptedApplication] = [],
    options: AdoptionOptions
  ) -> Diagnosed<AdoptedCode> {
    let read = ManifestReading.objects(in: inputs, isLive: options.isLive)
    var diagnostics = read.diagnostics
    let objects = read.output
    let library = TypeLibrary(
      own: options.modules,
      wanted: Set(objects.map { [$0.apiVersion, $0.kind] })
    )
    diagnostics += library.diagnostics
    var file = SpecFile(library: library, options: options)
    let code = file.code(of: objects, in: applications)
    return Diagnosed(code, diagnostics + file.diagnostics)
  }
}

/// A file that was read, or standard input.
package struct AdoptionInput: Sendable {
  /// The path as the user gave it.
  package let path: String
  /// The contents.
  package let bytes: [UInt8]

  /// The Application of the inputs that syncs it, by its place among them; nil if none does.
  package let application: Int?
  /// The folder that its objects are kept together by.
  package let folder: String

  package init(path: String, bytes: [UInt8], application: Int? = nil) {
    self.path = path
    self.bytes = bytes
    self.application = application
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

/// What to make of the manifests.
package struct AdoptionOptions: Sendable {
  /// The struct's name.
  package var name: String
  /// The Application that holds the objects; nil writes a component that any Application can hold.
  package var application: String?
  /// The author's own modules of typed kinds.
  package var modules: [ModuleOutline]
  /// What the struct is said to be made of.
  package var source: String
  /// Whether all objects come from a cluster, also those without `uid` and `resourceVersion`.
  package var isLive = false
  /// The kinds whose scope `KindTable.all` has.
  package var knownKinds: Set<GroupKind> = []
  /// What definitions among the inputs say of their kinds' scopes.
  package var scopes: [GroupKind: Scope] = [:]

  /// The name of a struct for a file or folder of this name.
  package static func typeName(of file: String) -> String { LanguageNames.type(file) }

  package init(
    name: String,
    source: String,
    application: String? = nil,
    modules: [ModuleOutline] = []
  ) {
    self.name = name
    self.source = source
    self.application = application
    self.modules = modules
  }
}

/// Code, and how exact the types could be.
package struct AdoptedCode: Sendable {
  /// The file.
  package let text: String
  /// How many objects it declares.
  package let objects: Int
  /// How many of them are of no kind that a module has.
  package let ofUnknownKinds: Int
  /// How many of a known kind are written without its type, because it demands what they lack.
  package let untyped: Int
  /// How many fields of known kinds, and of any kind's metadata, are set by their path.
  package let fieldsByPath: Int
  /// How many of the objects come out of a function or a loop.
  package let folded: Int
}
