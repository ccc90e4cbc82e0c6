/// A flag of the program that follows a reference, by which it goes into other namespaces.
public struct SwitchRule: Sendable, Hashable {
  /// What the flag does.
  public enum Effect: Sendable, Hashable {
    /// Without it no reference leads into another namespace.
    case allows
    /// With it none does.
    case forbids
  }

  /// The beginning of an argument by which a container is the program's.
  package let program: String
  /// The flag, which counts as set without a value or with `true`; capitals make no difference.
  package let flag: String
  /// What the flag does.
  package let effect: Effect

  /// A flag of the program that follows a reference.
  ///
  /// - Parameters:
  ///   - flag: The flag; capitals make no difference.
  ///   - effect: What it does.
  ///   - program: The beginning of an argument by which a container is the program's; without it the flag itself.
  public init(_ flag: String, _ effect: Effect, program: String? = nil) {
    self.flag = flag
    self.effect = effect
    self.program = program ?? flag
  }
}
