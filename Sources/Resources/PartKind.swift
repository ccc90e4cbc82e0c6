/// A part of an object that others name: a Secret's key, a Service's port.
public struct PartKind: Sendable, Hashable {
  /// What it is called in messages, such as `key`.
  public let word: String

  /// A kind of part, named by the word that messages use.
  public init(_ word: String) { self.word = word }

  /// A key of a Secret's or ConfigMap's data.
  public static let key = PartKind("key")
  /// A Service's port, by name or number.
  public static let port = PartKind("port")
  /// A Gateway's listener.
  public static let listener = PartKind("listener")
  /// A parameter of a Task, Pipeline or TriggerTemplate.
  public static let parameter = PartKind("parameter")
  /// A workspace of a Task or Pipeline.
  public static let workspace = PartKind("workspace")
}
