import Manifest
import Resources

/// Where a reference names parts of the object that it refers to.
public struct PartRule: Sendable, Hashable {
  /// What they are.
  package let kind: PartKind
  /// The fields, below the one that refers, whose texts or numbers name a part each.
  package let path: PathPattern
  /// Whether every part that the object requires must be among them.
  package let isComplete: Bool
  /// Whether parts that the object doesn't have may be named; only what looks misspelt is then reported, as a warning.
  package let allowsSurplus: Bool
  /// Whether other objects add such parts to the object, wherever they are.
  package let isAddedByOthers: Bool

  /// Where parts are named.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - path: Below the field that refers.
  ///   - isComplete: Whether every part that the object requires must be given here, as a Task's parameters are.
  ///   - allowsSurplus: Whether parts that the object doesn't have may be named too, as parameters of a run may.
  ///   - isAddedByOthers: Whether other objects add such parts to the object, wherever they are.
  public init(
    _ kind: PartKind,
    _ path: PathPattern,
    isComplete: Bool = false,
    allowsSurplus: Bool = false,
    isAddedByOthers: Bool = false
  ) {
    self.kind = kind
    self.path = path
    self.isComplete = isComplete
    self.allowsSurplus = allowsSurplus
    self.isAddedByOthers = isAddedByOthers
  }
}
