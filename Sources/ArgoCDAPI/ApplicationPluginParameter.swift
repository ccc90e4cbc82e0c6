import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.plugin.parameters[]`, with 4 fields.
  public struct ApplicationPluginParameter: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("array"), .optional("map"), .optional("string"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String? = nil,
      array: [String]? = nil,
      map: OrderedMap<String>? = nil,
      string: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.array = array
      if let map { self.map = map }
      self.string = string
      configure(&self)
    }

    /// `spec.source.plugin.parameters[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.plugin.parameters[].array`: a list of strings.
    public var array: [String]? {
      get { self[field: "array"] }
      set { self[field: "array"] = newValue }
    }

    /// `spec.source.plugin.parameters[].map`: strings by name.
    public var map: OrderedMap<String> {
      get { self[object: "map"] }
      set { self[object: "map"] = newValue }
      _modify { yield &self[object: "map"] }
    }

    /// `spec.source.plugin.parameters[].string`: a string.
    public var string: String? {
      get { self[field: "string"] }
      set { self[field: "string"] = newValue }
    }
  }
}
