import Manifest

extension SchemaObject {
  /// Sets a field that counts whole seconds; nil leaves it as it is.
  ///
  /// A part of a second, a negative duration and one below `minimum` are refused.
  package mutating func set(
    _ duration: Duration?,
    inSecondsOf field: String,
    minimum: Int = 0
  ) {
    guard let duration else { return }
    let (seconds, attoseconds) = duration.components
    if attoseconds != 0 {
      refuse(
        field,
        because: "\(duration) is not a whole number of seconds, which the API counts in"
      )
    } else if seconds < Int64(minimum) {
      refuse(field, because: "\(duration) is too short: \(minimum) s is the least")
    } else {
      self[field: field] = Int(seconds)
    }
  }
}
