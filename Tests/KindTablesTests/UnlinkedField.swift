import Manifest
import Resources

/// Fields that look like references and that no rule follows, with the reason.
///
/// A `*` in a kind or a field stands for any text.
struct UnlinkedField: Sendable {
  let kinds: String
  let fields: String
  let reason: String

  /// - Parameters:
  ///   - kinds: As `group/Kind`; the core group is empty.
  ///   - fields: As a path of the kind's manifests.
  init(_ kinds: String, _ fields: String, _ reason: String) {
    self.kinds = kinds
    self.fields = fields
    self.reason = reason
  }

  func matches(_ field: ReferenceField) -> Bool {
    "\(field.kind.group)/\(field.kind.kind)".matches(glob: kinds)
      && field.path.description.matches(glob: fields)
  }

  static let all = everywhere + kubernetes + argo + networking + operators
}
