import Resources

extension PolicyException {
  /// What a finding's help says at its end: the way out, with a reason.
  var hint: String {
    "; where it is meant, .allowing(.\(name), because: …), or the annotation "
      + "\(Self.annotation): '\(code): …'"
  }
}
