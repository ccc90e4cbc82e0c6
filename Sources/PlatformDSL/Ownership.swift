import Diagnostics
import Resources

/// What a team may render: a contract that is kept when the spec is compiled and of which nothing is rendered.
///
/// ```swift
/// Ownership("payments", namespaces: ["pay-*"], forbidding: ["ResourceQuota"])
/// Application("ledger", namespace: "pay-ledger", owner: "payments") { … }
/// ```
/// What belongs to an owner is said by ``Application``'s `owner:` or by ``Owned`` around Applications or objects; an object
/// of an owner outside what is declared here is an error. What belongs to nobody is not checked. Several declarations of
/// one owner add up. What a chart or a remote manifest renders is unknown: only the namespace of its Application is checked.
///
/// Kinds are written `Deployment.apps`, or `ConfigMap` in the core group; a `*` in a kind or name stands for any text.
public struct Ownership: Component {
  /// The owner's name.
  public let owner: String
  /// The namespaces that are the owner's own.
  public let namespaces: [String]
  package let allowed: [OwnedObjects]
  package let forbidden: [String]
  package var location: SourceLocation

  /// What an owner may render.
  ///
  /// - Parameters:
  ///   - owner: The name by which Applications refer to it.
  ///   - namespaces: The owner's namespaces.
  ///   - kinds: The kinds that it may render there; by default all that are namespaced.
  ///   - forbidden: Kinds that it may render nowhere, whatever else is allowed.
  ///   - others: Objects besides: of the whole cluster, such as its Namespaces, or in others' namespaces.
  public init(
    _ owner: String,
    namespaces: [String],
    kinds: [String] = ["*"],
    forbidding forbidden: [String] = [],
    also others: [OwnedObjects] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.owner = owner
    self.namespaces = namespaces
    allowed =
      namespaces.flatMap { namespace in kinds.map { .namespaced($0, in: namespace) } } + others
    self.forbidden = forbidden
    location = SourceLocation(fileID: fileID, line: line)
  }
}
