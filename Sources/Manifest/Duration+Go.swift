extension Duration {
  /// A duration of whole minutes.
  public static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }

  /// A duration of whole hours.
  public static func hours(_ hours: Int) -> Duration { .seconds(hours * 3600) }

  /// The duration as Go and Kubernetes read it, such as `1h30m` or `5s`; parts of a millisecond are dropped.
  package var goDescription: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    guard milliseconds != 0 else { return "0s" }
    var rest = milliseconds.magnitude
    var text = milliseconds < 0 ? "-" : ""
    for (unit, size) in [("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)]
      as [(String, UInt64)]
    {
      let count = rest / size
      rest %= size
      if count > 0 { text += "\(count)\(unit)" }
    }
    return text
  }
}

extension Duration {
  /// Reads what ``goDescription`` writes, such as `1h30m` or `90s`: whole numbers of `h`, `m`, `s` and `ms`, each unit
  /// once and from large to small; nil for everything else, and for more than 10,000 hours.
  public init?(goDescription text: String) {
    var rest = Substring(text)
    var milliseconds = 0
    for (unit, size) in [("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)] {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let behind = rest.dropFirst(digits.count)
      guard let count = Int(digits), behind.hasPrefix(unit), unit == "ms" || !behind.hasPrefix("ms")
      else { continue }
      guard count <= 36_000_000_000 / size else { return nil }
      milliseconds += count * size
      rest = rest.dropFirst(digits.count + unit.count)
    }
    guard rest.isEmpty, !text.isEmpty, milliseconds <= 36_000_000_000 else { return nil }
    self = .milliseconds(milliseconds)
  }
}

extension String {
  /// A duration as Go and Kubernetes read it, for fields that take one as text: `.duration(.hours(2160))` is `2160h`.
  ///
  /// Parts of a millisecond are dropped.
  public static func duration(_ duration: Duration) -> String { duration.goDescription }
}
