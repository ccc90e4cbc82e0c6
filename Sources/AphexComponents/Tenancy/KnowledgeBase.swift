import PlatformDSL

/// Repositories whose documentation Archon reads.
package struct KnowledgeBase: Sendable {
  let resource: Aphex.KnowledgeBase

  /// A knowledge base.
  ///
  /// - Parameters:
  ///   - name: The custom resource's name.
  ///   - displayName: The name for humans.
  ///   - description: What the knowledge is about.
  ///   - repositories: At least one.
  package init(
    _ name: String,
    displayName: String,
    description: String? = nil,
    repositories: [Aphex.KnowledgeBase.Repository],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    resource = Aphex.KnowledgeBase(name, fileID: fileID, line: line) {
      $0.spec.displayName = displayName
      $0.spec.description = description
      $0.spec.repositories = repositories
    }
  }
}
