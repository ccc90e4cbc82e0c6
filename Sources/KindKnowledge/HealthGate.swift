/// Whether Argo CD has a health check for a kind, so that a wave of it holds back the next.
///
/// Source: gitops-engine's `pkg/health` and Argo CD's `resource_customizations`, at v3.3 to v3.6.
public enum HealthGate: Sendable, Hashable {
  /// Every supported release has one: the wave waits until the object is healthy.
  case checked
  /// There is one since this release.
  case checkedSince(ArgoCDRelease)
  /// There is one if the installation has a script for it, which ``MissingHealthScript`` demands.
  case customized
  /// There is none: the object counts as healthy as soon as it is applied.
  case none

  /// Whether a release of Argo CD waits for objects of the kind.
  package func isChecked(by release: ArgoCDRelease = .current) -> Bool {
    switch self {
    case .checked, .customized: true
    case .checkedSince(let first): release >= first
    case .none: false
    }
  }
}

/// A minor release of Argo CD.
public struct ArgoCDRelease: Sendable, Hashable, Comparable {
  private let major: Int
  private let minor: Int

  /// The release `major.minor`.
  public init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The release that the tables describe.
  public static let current = ArgoCDRelease(3, 5)

  /// By age.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

/// API groups of which Argo CD checks every kind.
public struct CheckedGroups: Sendable, Hashable {
  /// The groups; `*` is any part of a name.
  package let pattern: String
  /// The first release that checks them.
  package let since: ArgoCDRelease

  /// Groups of which Argo CD checks every kind.
  ///
  /// - Parameters:
  ///   - pattern: The groups; `*` is any part of a name.
  ///   - since: The first release that checks them.
  public init(_ pattern: String, since: ArgoCDRelease = ArgoCDRelease(3, 0)) {
    self.pattern = pattern
    self.since = since
  }
}
