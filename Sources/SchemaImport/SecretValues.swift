/// What the compiler says to whoever sets a field that is made for a secret value.
enum SecretValues {
  static func attribute(of member: TypeTable.Member, in owner: TypeTable.Entry) -> String {
    "@available(*, unavailable, message: \(SwiftText.literal(message(for: member, in: owner))))"
  }

  private static func message(
    for member: TypeTable.Member,
    in owner: TypeTable.Entry
  ) -> String {
    let path = SwiftText.shown(TypeTable.path(of: member, in: owner))
    let example = if case .map = member.type { path + ".key" } else { path }
    return "rendered files are committed: let an ExternalSecret make the Secret, or make it by "
      + "hand and declare it External; for what is no secret, "
      + "try $0.set(\"\(example)\", to: \"value\") "
      + "and .allowing(.literalSecret, because: \"reason\")"
  }
}
