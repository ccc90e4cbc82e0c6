import Manifest
import Resources

/// Texts in which a kind names parts of the object itself, such as a Task's `$(params.name)`.
public struct VariableRule: Sendable, Hashable {
  /// What is named.
  public let kind: PartKind
  /// What stands between `$(` and the name's dot, such as `params`.
  public let prefix: String
  /// The fields whose texts are read, and all below them, keys as well.
  public let fields: [PathPattern]
  /// The fields that each declare a name.
  public let declared: [PathPattern]
  /// The keys of mappings inside which `params[].name` declares more names, as a Pipeline's `taskSpec` does.
  public let scopes: Set<String>
  /// Whether a dot belongs to the name, so that nothing but `)` ends it; if not, such a name is written in brackets and
  /// quotes, and what follows a dot is a key of the value.
  public let allowsDots: Bool

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
