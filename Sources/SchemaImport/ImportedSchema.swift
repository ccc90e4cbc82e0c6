import Diagnostics
import Manifest
import TypeOutlines

/// What the inputs say, whatever language they say it in: kinds, and the definitions that they refer to.
struct ImportedSchema: Sendable {
  var kinds: [ImportedKind] = []
  /// By file and pointer, as ``SchemaType/definition(_:)`` names them.
  var definitions: [String: ImportedDefinition] = [:]
  /// What fields mean that mean something else than their name says, by that name.
  var meanings: [String: ImportRecipe.Meaning.Extent] = [:]
  /// How many documents of the inputs define no kind.
  var passedOver = 0
}

/// One version of one kind.
struct ImportedKind: Sendable {
  var group: String
  var version: String
  var kind: String
  var isNamespaced: Bool
  var isDeprecated = false
  /// Its fields beside `apiVersion`, `kind` and `metadata`.
  var fields: [FieldSchema]
  /// The definition that it was read from, if it was one; others may refer to it.
  var definition: String?
  var location: SourceLocation

  var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }
  var groupKind: GroupKind { GroupKind(group, kind) }
}

/// A schema with a name, which others refer to.
struct ImportedDefinition: Sendable {
  /// The name, as the schema gives it: `io.k8s.api.core.v1.Container`.
  let name: String
  let type: SchemaType
  let location: SourceLocation
}

/// What a field, an element or a map's value may be.
indirect enum SchemaType: Sendable, Hashable {
  case any
  case string
  case bool
  case integer
  case number
  case quantity
  case intOrString
  /// An object's own `metadata`, for which there is a type already.
  case objectMeta
  case enumeration([String])
  case list(SchemaType)
  case map(SchemaType)
  case object([FieldSchema])
  case definition(String)
}

/// A named field of an object.
struct FieldSchema: Sendable, Hashable {
  let name: String
  let isRequired: Bool
  var type: SchemaType
  var notes: FieldNotes
}
