import Manifest
import Resources

/// Texts in which a kind names parts of the object itself, such as a Task's `$(params.name)`.
public struct VariableRule: Sendable, Hashable {
  /// What is named.
  package let kind: PartKind
  /// What stands between `$(` and the name's dot, such as `params`.
  package let prefix: String
  /// The fields whose texts are read, and all below them, keys as well.
  package let fields: [PathPattern]
  /// The fields that each declare a name.
  package let declared: [PathPattern]
  /// The keys of mappings inside which `params[].name` declares more names, as a Pipeline's `taskSpec` does.
  package let scopes: Set<String>
  /// Whether a dot belongs to the name, so that nothing but `)` ends it; if not, such a name is written in brackets and
  /// quotes, and what follows a dot is a key of the value.
  package let allowsDots: Bool

  /// Texts that name parts of their object.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - prefix: What stands between `$(` and the name's dot.
  ///   - fields: The fields whose texts are read, and all below them, keys as well.
  ///   - declared: The fields that each declare a name.
  ///   - scopes: The keys of mappings inside which `params[].name` declares more names.
  ///   - allowsDots: Whether a dot belongs to the name.
  public init(
    _ kind: PartKind,
    prefix: String,
    in fields: [PathPattern],
    declared: [PathPattern],
    scopes: Set<String> = [],
    allowsDots: Bool = false
  ) {
    self.kind = kind
    self.prefix = prefix
    self.fields = fields
    self.declared = declared
    self.scopes = scopes
    self.allowsDots = allowsDots
  }
}
