import Diagnostics
import PlatformDSL

extension ComponentCodes {
  /// Every code of this module's components, for `Swell.main(platforms:kinds:rules:)`.
  public static let components = ComponentCodes([
    .invalidACME, .ambiguousClient,
  ])
}
