/// What a module of typed kinds declares, as data: the one description of its types.
///
/// The importer makes it of schemas. The module's code, the field tables in it and the tables of quantities are written by
/// it; its text stands beside the module, so that `swell adopt` can write code that uses the types without linking them.
package struct TypeOutline: Sendable, Hashable {
  /// One kind.
  package struct Kind: Sendable, Hashable {
    /// The group and version, as manifests write them.
    package let apiVersion: String
    /// The kind.
    package let kind: String
    /// Whether its objects live in namespaces.
    package let isNamespaced: Bool
    /// Which type it is, a position in ``TypeOutline/types``.
    package let type: Int

    package init(apiVersion: String, kind: String, isNamespaced: Bool, type: Int) {
      self.apiVersion = apiVersion
      self.kind = kind
      self.isNamespaced = isNamespaced
      self.type = type
    }
  }

  /// One type of the module.
  package struct TypeEntry: Sendable, Hashable {
    /// From the top of the module: `Tekton.Pipeline`.
    package let name: String
    /// What it is.
    package let body: Body

    package init(name: String, body: Body) {
      self.name = name
      self.body = body
    }
  }

  /// What a type is.
  package enum Body: Sendable, Hashable {
    /// An object; its fields in the order of the field table. In the initialiser required ones go first.
    case object([Field])
    /// An open set of texts.
    case set([Member])
  }

  /// One field of an object.
  package struct Field: Sendable, Hashable {
    /// As the API writes it.
    package let name: String
    /// As Swift writes it, without backticks.
    package var property: String
    /// Whether the initialiser demands it, and rendering misses it.
    package let isRequired: Bool
    /// What it holds.
    package var type: FieldType
    /// What else its schema says; an outline that was read knows nothing of it.
    package var notes: FieldNotes

    package init(
      name: String,
      property: String,
      isRequired: Bool,
      type: FieldType,
      notes: FieldNotes = FieldNotes()
    ) {
      self.name = name
      self.property = property
      self.isRequired = isRequired
      self.type = type
      self.notes = notes
    }
  }

  /// A text that a set lists.
  package struct Member: Sendable, Hashable {
    /// The text.
    package let text: String
    /// The static member, without backticks.
    package let name: String

    package init(text: String, name: String) {
      self.text = text
      self.name = name
    }
  }

  /// What a field, an element or a map's value holds.
  package indirect enum FieldType: Sendable, Hashable {
    case any, string, bool, integer, number, quantity, intOrString, objectMeta
    case list(FieldType)
    case map(FieldType)
    /// A type of the module, by its position in ``TypeOutline/types``.
    case declared(Int)
  }

  /// The kinds, in the order of the module.
  package var kinds: [Kind]
  /// The types that the kinds are made of.
  package var types: [TypeEntry]

  package init(kinds: [Kind] = [], types: [TypeEntry] = []) {
    self.kinds = kinds
    self.types = types
  }
}
