import Manifest
import Resources

/// Who gives the parts that an object demands, where it isn't the reference itself: a Trigger's bindings give the parameters of
/// its template.
///
/// What is given and not demanded is no fault.
public struct GivenRule: Sendable, Hashable {
  /// Where the names are.
  public enum Source: Sendable, Hashable {
    /// In a field of the object that refers, each text one.
    case names(PathPattern)
    /// Among what another object offers, which a field names.
    case offers(of: ReferenceRule.Target, at: PathPattern, name: PathPattern)
  }

  /// What is given.
  package let kind: PartKind
  /// By whom, below the reference's path.
  package let sources: [Source]

  /// Who gives parts of a kind.
  public init(_ kind: PartKind, by sources: [Source]) {
    self.kind = kind
    self.sources = sources
  }
}
