import Manifest

extension Resource {
  /// This object with further labels; of a key that is there the new value stands.
  public func labels(_ labels: OrderedMap<String>) -> Self {
    guard !labels.isEmpty else { return self }
    var copy = self
    copy.metadata.labels = metadata.labels.merging(labels)
    return copy
  }

  /// This object with further annotations; of a key that is there the new value stands.
  public func annotations(_ annotations: OrderedMap<String>) -> Self {
    guard !annotations.isEmpty else { return self }
    var copy = self
    copy.metadata.annotations = metadata.annotations.merging(annotations)
    return copy
  }
}
