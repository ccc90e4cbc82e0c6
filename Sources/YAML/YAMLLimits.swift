/// How much a document may ask of whoever reads it.
package struct YAMLLimits: Sendable, Hashable {
  /// How deep mappings and sequences may stand inside each other; 256 unless told.
  ///
  /// A tree within this bound can be walked by recursion on a thread's stack of 512 kB.
  package var depth: Int
  /// How many nodes the aliases of one stream may stand for; 400,000 unless told, as go-yaml allows.
  package var aliasedNodes: Int

  /// The bounds.
  package init(depth: Int = 256, aliasedNodes: Int = 400_000) {
    self.depth = depth
    self.aliasedNodes = aliasedNodes
  }
}
