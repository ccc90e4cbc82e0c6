import Manifest
import Resources

/// What a subject may do with objects of a kind.
///
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
public struct RBACVerb: OpenSet {
  /// As the manifest writes it.
  public let text: String
  /// A verb as it is.
  public init(text: String, unchecked: Void) { self.text = text }

  /// Reads one object.
  public static var get: Self { .custom("get") }
  /// Reads all objects, with their contents.
  public static var list: Self { .custom("list") }
  /// Follows changes, with the objects' contents.
  public static var watch: Self { .custom("watch") }
  /// Creates objects, or posts to a subresource such as `pods/exec`.
  public static var create: Self { .custom("create") }
  /// Replaces an object.
  public static var update: Self { .custom("update") }
  /// Changes parts of an object, or applies it.
  public static var patch: Self { .custom("patch") }
  /// Deletes one object.
  public static var delete: Self { .custom("delete") }
  /// Deletes all objects of a request.
  public static var deleteCollection: Self { .custom("deletecollection") }
  /// Binds roles whose rights the subject doesn't have itself.
  public static var bind: Self { .custom("bind") }
  /// Writes roles with rights that the subject doesn't have itself.
  public static var escalate: Self { .custom("escalate") }
  /// Acts as a user, a group or a service account.
  public static var impersonate: Self { .custom("impersonate") }
  /// Everything, also what comes later: `*`.
  public static var any: Self { .custom("*") }
}

extension [RBACVerb] {
  /// Get, list and watch.
  public static var readOnly: [RBACVerb] { [.get, .list, .watch] }
  /// Create, update, patch and delete.
  public static var write: [RBACVerb] { [.create, .update, .patch, .delete] }
}
