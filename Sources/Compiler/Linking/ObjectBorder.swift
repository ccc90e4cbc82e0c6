import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// What another object must let pass for a reference to work, beside being there.
///
/// A class, because few references have one.
final class ObjectBorder: Sendable {
  /// What is said of the door through which an object attaches.
  struct Entry: Sendable {
    let name: String?
    let port: String?
    let portPath: FieldPath
    let portLocation: SourceLocation?
    let hosts: [String]
  }

  /// The kind whose objects must let others refer from another namespace.
  let grant: GroupKind?
  let entry: Entry?
  /// The flag on which it depends whether another namespace may be meant, if one is.
  let crossing: SwitchRule?
  /// Parts that other objects add to the object, wherever they are.
  let parts: [ObjectNeed.Part]
  /// The object may be meant as well.
  let others: [ObjectIdentity.Key]
  /// Whether the text may name something outside the cluster.
  let isTentative: Bool

  init(
    grant: GroupKind?,
    entry: Entry?,
    crossing: SwitchRule?,
    parts: [ObjectNeed.Part],
    others: [ObjectIdentity.Key],
    isTentative: Bool
  ) {
    self.grant = grant
    self.entry = entry
    self.crossing = crossing
    self.parts = parts
    self.others = others
    self.isTentative = isTentative
  }

  /// Whether all objects must be known before it can be judged.
  var isJudgedLate: Bool {
    grant != nil || entry != nil || crossing != nil || !parts.isEmpty
  }
}

/// A door of an object through which others attach.
struct ObjectDoor: Sendable {
  /// Which namespaces it takes.
  enum Namespaces: Sendable {
    case all
    case same
    case none
    /// Those of these names, and those with these labels.
    case some(Set<String>, PodSelector?)
  }

  let rule: DoorRule
  let name: String?
  let port: String?
  let host: String?
  let namespaces: Namespaces
  let kinds: Set<String>?
}

/// A container of a program that follows references, and how its flag stands.
struct ProgramSwitch: Sendable {
  let rule: SwitchRule
  let isSet: Bool
  let object: LinkedObject
}

/// What an object lets those of another namespace refer to.
struct ObjectGrant: Sendable {
  let namespace: String
  let from: [(kind: GroupKind, namespace: String)]
  let to: [(kind: GroupKind, name: String?)]
  /// Which kind of object says so.
  let kind: GroupKind

  func lets(_ user: ObjectIdentity, referTo target: ObjectIdentity.Key) -> Bool {
    from.contains { $0.kind == user.groupKind && $0.namespace == user.namespace }
      && to.contains {
        $0.kind == target.groupKind && ($0.name == nil || $0.name == target.name)
      }
  }
}
