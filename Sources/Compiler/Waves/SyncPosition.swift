import Manifest
import Resources

/// When Argo CD applies an object inside one sync: its phase, then its wave.
///
/// Source: gitops-engine's `sync_tasks`: phase, wave, kind, name. Helm's hooks are mapped as Argo CD does.
package struct SyncPosition: Sendable, Hashable, Comparable {
  /// A phase of a sync.
  package enum Phase: Int, Sendable, Hashable, Comparable {
    /// Before anything else.
    case preSync
    /// Everything that is no hook.
    case sync
    /// After everything is healthy.
    case postSync
    /// Never in a sync that goes well: `SyncFail`, `Skip`, `PreDelete`, `PostDelete`.
    case never

    /// The order of phases.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// As Argo CD writes it.
    package var name: String {
      switch self {
      case .preSync: "PreSync"
      case .sync: "Sync"
      case .postSync: "PostSync"
      case .never: "no sync"
      }
    }
  }

  /// The phase.
  package let phase: Phase
  /// The wave in it.
  package let wave: Int
  /// Whether it is a hook, which belongs to the sync and not to what stays.
  package let isHook: Bool
  /// Whether Argo CD deletes it once the sync has succeeded.
  package let isDeletedAfterwards: Bool

  /// A place in a sync.
  package init(
    phase: Phase = .sync,
    wave: Int = 0,
    isHook: Bool = false,
    isDeletedAfterwards: Bool = false
  ) {
    self.phase = phase
    self.wave = wave
    self.isHook = isHook
    self.isDeletedAfterwards = isDeletedAfterwards
  }

  /// By phase, then wave.
  package static func < (left: Self, right: Self) -> Bool {
    (left.phase, left.wave) < (right.phase, right.wave)
  }
}

extension SyncPosition: CustomStringConvertible {
  /// `wave 10`, with the phase where it is a hook's.
  package var description: String {
    phase == .sync ? "wave \(wave)" : "wave \(wave) of \(phase.name)"
  }
}

extension SyncPosition {
  /// What an object's annotations say.
  init(of tree: Mapping) {
    guard let annotations = tree["metadata"]?.mapping?["annotations"]?.mapping else {
      self.init()
      return
    }
    let wave = annotations[ObjectMeta.syncWaveAnnotation]?.string.flatMap(Int.init)
    let weight = annotations["helm.sh/hook-weight"]?.string.flatMap(Int.init)
    let own = annotations["argocd.argoproj.io/hook"]?.string
    let helm = annotations["helm.sh/hook"]?.string
    let policies =
      annotations["argocd.argoproj.io/hook-delete-policy"]?.string
      ?? annotations["helm.sh/hook-delete-policy"]?.string ?? ""
    let isHook = own != nil || (helm != nil && helm != "crd-install")
    self.init(
      phase: Self.phase(ofHooks: own ?? helm),
      wave: wave ?? weight ?? 0,
      isHook: isHook,
      isDeletedAfterwards: isHook
        && policies.split(separator: ",").contains {
          ["HookSucceeded", "hook-succeeded"].contains($0.trimming { $0 == " " })
        }
    )
  }

  /// The earliest of a list of hooks; an unknown one counts as none, and one without a known one is never applied.
  private static func phase(ofHooks list: String?) -> Phase {
    guard let list else { return .sync }
    let phases = list.split(separator: ",").compactMap { hook -> Phase? in
      switch hook.trimming(while: { $0 == " " }) {
      case "PreSync", "pre-install", "pre-upgrade": .preSync
      case "Sync", "crd-install": .sync
      case "PostSync", "post-install", "post-upgrade": .postSync
      case "SyncFail", "Skip", "PreDelete", "PostDelete", "pre-delete", "post-delete",
        "pre-rollback", "post-rollback", "test", "test-success", "test-failure":
        .never
      default: nil
      }
    }
    return phases.min() ?? .never
  }
}
