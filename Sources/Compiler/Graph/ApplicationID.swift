/// One Application of a graph: its index in ``ResourceGraph/applications``, whose order no pass changes.
///
/// Where an Application may be missing, because an object belongs to the bootstrap or to no Application at all, the value is
/// an optional.
package struct ApplicationID: Sendable, Hashable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  /// By their place in the graph.
  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
