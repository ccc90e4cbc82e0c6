import Manifest

/// Texts in which a kind names parts of the object itself, such as a Task's `$(params.name)`.
public struct VariableRule: Sendable, Hashable {
  /// What is named.
  public let kind: PartKind
  /// What stands between `$(` and the name's dot, such as `params`.
  public let prefix: String
  /// The fields whose texts are read, and all below them.
  public let fields: [PathPattern]
  /// The fields that each declare a name.
  public let declared: [PathPattern]

  /// Texts that name parts of their object.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - prefix: What stands between `$(` and the name's dot.
  ///   - fields: The fields whose texts are read, and all below them.
  ///   - declared: The fields that each declare a name.
  public init(
    _ kind: PartKind,
    prefix: String,
    in fields: [PathPattern],
    declared: [PathPattern]
  ) {
    self.kind = kind
    self.prefix = prefix
    self.fields = fields
    self.declared = declared
  }
}
