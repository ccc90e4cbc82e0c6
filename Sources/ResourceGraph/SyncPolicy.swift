import Manifest

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

/// How often and how fast a failed sync is tried again (`spec.syncPolicy.retry`).
public struct Retry: Sendable, Hashable {
  /// Five tries, 5 seconds apart at first, doubling up to 3 minutes.
  public static let standard = Retry(limit: 5)

  /// Tries for ever, each time with the newest commit, up to 3 minutes apart.
  public static let untilSynced = Retry(limit: -1, revision: .newest)

  /// Which commit is tried again.
  public enum Revision: Sendable, Hashable {
    /// The one whose sync failed: Argo CD's default.
    case same
    /// The newest one (`refresh`), so that a commit that mends the fault is seen.
    case newest
  }

  /// The number of further tries; a negative number is no limit.
  public var limit: Int
  /// The pause before the first retry.
  public var backoff: Duration
  /// What the pause is multiplied by after each.
  public var factor: Int
  /// The longest pause.
  public var maximum: Duration
  /// Which commit is tried again.
  public var revision: Revision

  /// A retry; what is left out is as in ``standard``.
  public init(
    limit: Int,
    backoff: Duration = .seconds(5),
    factor: Int = 2,
    maximum: Duration = .minutes(3),
    revision: Revision = .same
  ) {
    self.limit = limit
    self.backoff = backoff
    self.factor = factor
    self.maximum = maximum
    self.revision = revision
  }
}

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

/// What becomes of an Application's objects when the Application itself is deleted.
public enum Deletion: Sendable, Hashable {
  /// They stay in the cluster, unmanaged.
  case orphan
  /// They are deleted, and the Application only after them (`resources-finalizer.argocd.argoproj.io`).
  case cascade
  /// They are deleted after the Application is gone (`…/background`).
  case cascadeInBackground

  /// The finalizer that asks Argo CD for it; nil for ``orphan``.
  public var finalizer: String? {
    switch self {
    case .orphan: nil
    case .cascade: "resources-finalizer.argocd.argoproj.io"
    case .cascadeInBackground: "resources-finalizer.argocd.argoproj.io/background"
    }
  }
}
