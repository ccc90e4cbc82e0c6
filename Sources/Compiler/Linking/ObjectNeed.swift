import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// One reference of an object to another.
public struct ObjectNeed: Sendable {
  /// A part of the other object that is named too.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public let kind: PartKind
    /// Its name.
    public let name: String
    /// The field that names it.
    public let path: FieldPath
    /// Where that field is.
    public let location: SourceLocation?
    /// Whether it may be named although the object doesn't have it.
    var isSurplusAllowed = false
  }

  /// Parts that others give to the other object.
  struct Given: Sendable {
    let kind: PartKind
    /// Those that the object which refers gives itself.
    let names: [String]
    /// Of these objects, all that they offer.
    let givers: [ObjectIdentity.Key]
  }

  /// The object that refers.
  public let object: LinkedObject
  /// Where the reference is.
  public let location: SourceLocation?
  /// The field that refers.
  public let path: FieldPath
  /// The object that is meant.
  public let target: ObjectIdentity.Key
  /// What happens while it isn't there.
  public let timing: ReferenceRule.Timing
  /// Whether it may be missing.
  public let isOptional: Bool
  /// Parts of it that are named too.
  public let parts: [Part]
  /// The kinds of parts of which every required one must be named.
  public let complete: [PartKind]
  /// Whether nothing is known about the field but how it is called, so that a fault is a warning.
  public var isConventional = false
  /// Whether an object of the name in another namespace is meant if there is none in this one.
  var mayBeElsewhere = false
  /// What others give to the object that is meant; nil where nobody does, or nobody can know.
  var given: Given?

  /// Which object refers.
  public var user: ObjectIdentity { object.identity }

  /// How sure it is that the field refers at all.
  var certainty: Leniency.Certainty { isConventional ? .conventional : .certain }
}

/// A field that selects pods by their labels.
public struct PodNeed: Sendable {
  /// The object that selects.
  public let object: LinkedObject
  /// Where the selector is.
  public let location: SourceLocation?
  /// The field that selects.
  public let path: FieldPath
  /// What the labels must be.
  public let selector: PodSelector

  /// Which object selects.
  public var user: ObjectIdentity { object.identity }
}
