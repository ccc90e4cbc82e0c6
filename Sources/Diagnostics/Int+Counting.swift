extension Int {
  /// `1 object` or `3 objects`, for messages.
  package func counting(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
