import Diagnostics
import PlatformDSL

/// Every rule of the compiler: a new policy is a file in `Policies` and a line here.
///
/// Codes, exceptions, `swell codes` and `docs/diagnostics.md` derive from this list.
package enum RuleList {
  static let objects: [any ObjectPolicy] = [
    InvalidObjectName(), UnquotedName(), InvalidDerivedName(), UnservedKind(),
    NamespacedClusterObject(), WaveAnnotation(), SkippedManifest(), InvalidLabel(),
    UnknownMetadata(), InvalidQuantity(), MismatchedSelector(), MisnamedPodPart(), UnpinnedImage(),
    PrivilegedPod(), WildcardRBAC(), UnknownResource(),
    LiteralSecret(), ExposedSecret(), UnknownHook(), UnknownSyncOption(), InvalidApplication(),
  ]

  static let applications: [any ApplicationPolicy] = [OversizedObject()]

  static let platform: [any PlatformPolicy] = [
    InvalidPlatformName(), InvalidFolder(), InvalidSource(), AmbiguousBootstrap(),
    ApplicationWaveAnnotation(), DuplicateObject(), RepeatedManifest(), MissingHealthScript(),
    PathClash(), HooksOnly(), UnknownApplicationSyncOption(),
  ]

  /// Every code of the policies; those that two policies report under are there once.
  static let policies: Set<DiagnosticCode> = {
    let rules: [any Rule] = objects + applications + platform
    return Set(rules.flatMap(\.codes))
  }()

  /// Every code under which the compiler reports.
  package static let codes: [DiagnosticCode] =
    Array(policies) + ObjectExceptions.codes + Elaboration.codes + Loading.codes + Linking.codes
    + Waves.codes + Projects.codes + OwnershipContract.codes + EnvironmentDrift.codes
    + ManifestVerification.codes
}
