/// When and how Argo CD syncs an Application (`spec.syncPolicy`).
public struct SyncPolicy: Sendable, Hashable {
  /// What Argo CD does on its own.
  public enum Automation: Sendable, Hashable {
    /// Deletes objects that are no longer rendered (`automated.prune`).
    case prune
    /// Reverts changes made in the cluster (`automated.selfHeal`).
    case selfHeal
  }

  /// What Argo CD does on its own besides syncing; nil if it waits for a person.
  public var automation: Set<Automation>?
  /// How often a failed sync is tried again; nil leaves Argo CD's default of not at all.
  public var retry: Retry?
  /// Further options, in the order in which they are written.
  public var options: [SyncOption]

  /// Syncs by itself: prunes and heals, unless told otherwise.
  public static func automated(
    _ automation: Set<Automation> = [.prune, .selfHeal],
    retry: Retry? = .standard,
    options: [SyncOption] = []
  ) -> SyncPolicy {
    SyncPolicy(automation: automation, retry: retry, options: options)
  }

  /// Waits for a person to sync.
  public static func manual(retry: Retry? = nil, options: [SyncOption] = []) -> SyncPolicy {
    SyncPolicy(automation: nil, retry: retry, options: options)
  }

  /// This policy with further sync options.
  public func adding(_ options: SyncOption...) -> SyncPolicy {
    var copy = self
    copy.options += options
    return copy
  }
}
