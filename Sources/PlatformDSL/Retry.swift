import Manifest

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
