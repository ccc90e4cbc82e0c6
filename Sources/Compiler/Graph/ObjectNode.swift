import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// One object with its manifest and its origin.
package struct ObjectNode: Sendable {
  /// Which object it is.
  package var identity: ObjectIdentity
  /// The manifest.
  package var tree: Mapping
  /// The line of a spec, or the place in a YAML file; nil if nobody declared it.
  package let location: SourceLocation?
  /// Whether it must also exist before Argo CD takes over.
  package let isBootstrap: Bool
  /// Finds the place of a field in the file that the object was read from; nil for one of a Swift spec.
  package let marks: (@Sendable (FieldPath) -> SourceLocation)?
  /// Whose it is, if somebody says.
  package var owner: Owner?
  /// The policies from which a spec excepts it; a manifest says it in an annotation.
  package let allowances: [PolicyAllowance]
  /// How much of the object the manifest tells.
  package let extent: Extent

  /// How much of an object its manifest tells.
  package enum Extent: Sendable {
    /// All of it.
    case whole
    /// Little more than a name, to which Kustomize adds a hash: the rest comes from files that aren't read.
    case generated
    /// Its keys, and a name to which Kustomize adds a hash: values come from files that aren't read.
    case keyed
  }

  /// An object.
  package init(
    identity: ObjectIdentity,
    tree: Mapping,
    location: SourceLocation?,
    isBootstrap: Bool,
    marks: (@Sendable (FieldPath) -> SourceLocation)? = nil,
    owner: Owner? = nil,
    allowances: [PolicyAllowance] = [],
    extent: Extent = .whole
  ) {
    self.identity = identity
    self.tree = tree
    self.location = location
    self.isBootstrap = isBootstrap
    self.marks = marks
    self.owner = owner
    self.allowances = allowances
    self.extent = extent
  }

  /// The same object as one of an owner's.
  package func owned(by owner: Owner?) -> ObjectNode {
    var copy = self
    copy.owner = owner
    return copy
  }

  /// The place of a field: its own in a file, the object's line in a Swift spec.
  package func location(of field: FieldPath) -> SourceLocation? { marks?(field) ?? location }

  /// What the platform's tables keep of it once its Application has been checked.
  package var record: ObjectRecord {
    ObjectRecord(identity: identity, location: location, digest: tree.hashValue)
  }
}
