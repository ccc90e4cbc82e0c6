/// The platform's own kinds, `aphex.io/v1alpha1`: what product teams order, and what controllers read.
///
/// Source: "Organization Resources", "RepoBinding Resources" and "KnowledgeBase Resources" of the platform's data models.
public enum Aphex {
  /// The API group; `aphex` alone has no dot, and Kubernetes refuses it.
  public static let group = "aphex.io"
  /// The API version.
  public static let version = "v1alpha1"
}
