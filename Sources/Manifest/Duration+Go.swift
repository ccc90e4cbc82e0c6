extension Duration {
  /// A duration of whole minutes.
  public static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }

  /// A duration of whole hours.
  public static func hours(_ hours: Int) -> Duration { .seconds(hours * 3600) }

  /// The duration as Go and Kubernetes read it, such as `1h30m` or `5s`; parts of a millisecond are dropped.
  public var goDescription: String {
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

extension String {
  /// A duration as Go and Kubernetes read it, for fields that take one as text: `.duration(.hours(2160))` is `2160h`.
  ///
  /// Parts of a millisecond are dropped.
  public static func duration(_ duration: Duration) -> String { duration.goDescription }
}
