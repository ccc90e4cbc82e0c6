import Manifest

/// Parts that a controller gives an object in the cluster, where something holds in its manifest.
public struct FillingRule: Sendable, Hashable {
  /// What must hold.
  package let conditions: [ReferenceRule.Condition]
  /// The parts' names; nil if nobody can know them.
  package let names: [String]?

  /// Parts that come in the cluster.
  ///
  /// - Parameters:
  ///   - names: Their names; nil if nobody can know them.
  ///   - conditions: What must hold.
  public init(_ names: [String]?, when conditions: [ReferenceRule.Condition]) {
    self.names = names
    self.conditions = conditions
  }
}
