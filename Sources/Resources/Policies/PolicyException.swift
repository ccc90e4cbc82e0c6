/// A policy from which an object can be excepted by its author; see ``PolicyExceptable/allowing(_:because:fileID:line:)``.
///
/// Only policies of judgement are here. What the API server or Argo CD would refuse has no exception.
public struct PolicyException: Sendable, Hashable {
  /// The diagnostic code whose findings are dropped, such as `policy.wildcard-rbac`.
  public let code: String
  /// The member's name in Swift, for messages.
  public let name: String

  /// A manifest holds what looks like a secret's value.
  public static let exposedSecret = PolicyException("policy.exposed-secret", "exposedSecret")
  /// A Secret is rendered with its data.
  public static let literalSecret = PolicyException("policy.literal-secret", "literalSecret")
  /// A container or pod may act on its node.
  public static let privilegedPod = PolicyException("policy.privileged-pod", "privilegedPod")
  /// An image has no tag, or the tag `latest`.
  public static let unpinnedImage = PolicyException("policy.unpinned-image", "unpinnedImage")
  /// A role grants every verb, resource or API group, or a binding grants `cluster-admin`.
  public static let wildcardRBAC = PolicyException("policy.wildcard-rbac", "wildcardRBAC")

  /// Every exception there is, ordered by code.
  public static let all = [
    exposedSecret, literalSecret, privilegedPod, unpinnedImage, wildcardRBAC,
  ]

  /// The annotation by which a manifest excepts its object: `code: reason`, one a line.
  public static let annotation = "swell.dev/allow"

  private init(_ code: String, _ name: String) {
    self.code = code
    self.name = name
  }
}
