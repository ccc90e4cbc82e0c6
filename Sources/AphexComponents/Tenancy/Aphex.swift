/// The platform's own kinds, `aphex.io/v1alpha1`: what product teams order, and what controllers read.
///
/// Source: "Organization Resources", "RepoBinding Resources" and "KnowledgeBase Resources" of the platform's data models.
package enum Aphex {
  /// The API group; `aphex` alone has no dot, and Kubernetes refuses it.
  package static let group = "aphex.io"
  /// The API version.
  package static let version = "v1alpha1"
}
