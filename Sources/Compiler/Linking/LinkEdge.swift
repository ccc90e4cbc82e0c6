import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A reference that was resolved: who needs what, and who provides it.
package struct LinkEdge: Sendable {
  /// Who provides it.
  package enum Provider: Sendable {
    /// A rendered object: the one meant, or the one because of which a controller makes it.
    case object(ObjectDefinition)
    /// Something that an Application brings without rendering it: a chart, a remote manifest.
    indirect case source(ObjectPattern)
    /// Something declared external.
    indirect case external(ExternalObject)
    /// Every cluster has it.
    indirect case cluster(ObjectPattern)
    /// Nobody, and the reference says that it may be missing.
    case nobody
  }

  /// What is meant.
  package enum Target: Sendable {
    /// An object.
    case object(ObjectIdentity.Key)
    /// Pods, by a selector.
    case pods(PodSelector)
    /// A kind's definition.
    case kind(GroupKind)
  }

  /// The object that refers.
  package let object: LinkedObject
  /// Which one that is.
  package var user: ObjectIdentity { object.identity }
  /// When it is applied.
  package var position: SyncPosition { object.position }
  /// The field that refers; the root for the kind itself.
  package let path: FieldPath
  /// Where the reference is.
  package let location: SourceLocation?
  /// What is meant.
  let meaning: Target
  /// What is meant, as messages name it.
  package var target: String {
    switch meaning {
    case .object(let key): key.described
    case .pods(let selector): "pods with \(selector)"
    case .kind(let kind): "kind \(kind)"
    }
  }
  /// What happens while it isn't there.
  package let timing: ReferenceRule.Timing
  /// Who provides it.
  package let provider: Provider
}
