import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.plugin`, with 3 fields.
  public struct ApplicationPlugin: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("env", listOf: ApplicationPluginVariable.self),
      .optional("parameters", listOf: ApplicationPluginParameter.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String? = nil,
      env: [ApplicationPluginVariable]? = nil,
      parameters: [ApplicationPluginParameter]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.env = env
      self.parameters = parameters
      configure(&self)
    }

    /// `spec.source.plugin.name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.plugin.env`: a list of ``ApplicationPluginVariable``.
    public var env: [ApplicationPluginVariable]? {
      get { self[field: "env"] }
      set { self[field: "env"] = newValue }
    }

    /// `spec.source.plugin.parameters`: a list of ``ApplicationPluginParameter``.
    public var parameters: [ApplicationPluginParameter]? {
      get { self[field: "parameters"] }
      set { self[field: "parameters"] = newValue }
    }
  }
}
