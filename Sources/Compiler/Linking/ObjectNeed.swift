import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// One reference of an object to another.
///
/// A class, as ``ObjectDefinition`` is: it goes from list to list and into its edge.
package final class ObjectNeed: Sendable {
  /// A part of the other object that is named too.
  package struct Part: Sendable, Hashable {
    /// What it is.
    package let kind: PartKind
    /// Its name.
    package let name: String
    /// The field that names it.
    package let path: FieldPath
    /// Where that field is.
    package let location: SourceLocation?
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
  package let object: LinkedObject
  private let fieldLocation: FieldLocation?
  /// The field that refers.
  package let path: FieldPath
  /// The object that is meant.
  package let target: ObjectIdentity.Key
  /// What happens while it isn't there.
  package let timing: ReferenceRule.Timing
  /// Whether it may be missing.
  package let isOptional: Bool
  /// Parts of it that are named too.
  package let parts: [Part]
  /// The kinds of parts of which every required one must be named.
  package let complete: [PartKind]
  /// Whether nothing is known about the field but how it is called, so that a fault is a warning.
  package let isConventional: Bool
  /// Whether an object of the name in another namespace is meant if there is none in this one.
  let mayBeElsewhere: Bool
  /// What others give to the object that is meant; nil where nobody does, or nobody can know.
  let given: Given?
  /// What the object must let pass; nil for nearly every reference.
  let border: ObjectBorder?
  /// Whether it changes how many pods the object has that is meant.
  let scales: Bool

  /// A place beside the object's own, out of line: specs have none, and tables are what memory grows with.
  private indirect enum FieldLocation: Sendable {
    case known(SourceLocation)
  }

  /// - Parameter location: The place of the field; nil for that of the object.
  init(
    object: LinkedObject,
    location: SourceLocation?,
    path: FieldPath,
    target: ObjectIdentity.Key,
    timing: ReferenceRule.Timing,
    isOptional: Bool = false,
    parts: [Part] = [],
    complete: [PartKind] = [],
    isConventional: Bool = false,
    mayBeElsewhere: Bool = false,
    given: Given? = nil,
    border: ObjectBorder? = nil,
    scales: Bool = false
  ) {
    self.object = object
    fieldLocation = location.map { .known($0) }
    self.path = path
    self.target = target
    self.timing = timing
    self.isOptional = isOptional
    self.parts = parts
    self.complete = complete
    self.isConventional = isConventional
    self.mayBeElsewhere = mayBeElsewhere
    self.given = given
    self.border = border
    self.scales = scales
  }

  /// Where the reference is: the field's place in a file, the object's line in a Swift spec.
  package var location: SourceLocation? {
    if case .known(let location) = fieldLocation { location } else { object.location }
  }

  /// Which object refers.
  package var user: ObjectIdentity { object.identity }

  /// How sure it is that the field refers at all.
  var certainty: Leniency.Certainty { isConventional ? .conventional : .certain }
}

/// A field that selects pods by their labels.
package struct PodNeed: Sendable {
  /// The object that selects.
  package let object: LinkedObject
  /// Where the selector is.
  package let location: SourceLocation?
  /// The field that selects.
  package let path: FieldPath
  /// What the labels must be.
  package let selector: PodSelector
  /// The namespaces whose pods are meant; nil for that of the object.
  var namespaces: [String]? = nil
  /// Whether selecting none is a warning.
  var isAdvisory = false
  /// The ports that the pods' containers must have by their names.
  var ports: [ObjectNeed.Part] = []
  /// How many of the pods must stay.
  var minimum: Minimum? = nil

  /// A number of pods in a field.
  struct Minimum: Sendable {
    let count: Int
    let path: FieldPath
    let location: SourceLocation?
  }

  /// Which object selects.
  package var user: ObjectIdentity { object.identity }
}
