/// One of Argo CD's sync options, as `spec.syncPolicy.syncOptions` writes it.
///
/// Source: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
public struct SyncOption: Sendable, Hashable {
  /// The option and its value, such as `ServerSideApply=true`.
  public let text: String

  /// Creates the destination's namespace if it does not exist.
  public static let createNamespace = SyncOption(text: "CreateNamespace=true")
  /// Applies on the server, which objects above 262,144 bytes need.
  public static let serverSideApply = SyncOption(text: "ServerSideApply=true")
  /// Does not fail on kinds whose definition is yet to come.
  public static let skipDryRunOnMissingResource =
    SyncOption(text: "SkipDryRunOnMissingResource=true")
  /// Deletes objects only after everything else was synced.
  public static let pruneLast = SyncOption(text: "PruneLast=true")
  /// Leaves objects alone that are as rendered.
  public static let applyOutOfSyncOnly = SyncOption(text: "ApplyOutOfSyncOnly=true")
  /// Ignores the fields that the Application ignores in its comparison.
  public static let respectIgnoreDifferences = SyncOption(text: "RespectIgnoreDifferences=true")
  /// Fails if another Application already manages an object.
  public static let failOnSharedResource = SyncOption(text: "FailOnSharedResource=true")

  /// Any other option, as Argo CD writes it.
  public static func custom(_ text: String) -> SyncOption { SyncOption(text: text) }
}
