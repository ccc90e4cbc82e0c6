/// How strictly a platform is held to declare everything that its objects refer to.
public enum ReferenceChecking: Sendable, Hashable {
  /// An object that refers to one which nothing renders, makes, provides or declares external is an error.
  case required
  /// It is a warning: for a platform that is being adopted, most of which isn't declared yet. So are waves that don't
  /// wait, and what policies leave to judgement (privileged pods, wildcard rights, images without a tag), as in
  /// `swell verify`; secrets stay errors.
  case reported
}
