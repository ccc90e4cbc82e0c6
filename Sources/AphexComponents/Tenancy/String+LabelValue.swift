import Manifest

extension String {
  /// The text as a label's value: at most 63 characters; of a longer one the beginning and a hash of the whole.
  ///
  /// Source: "Labels and Selectors" of the Kubernetes documentation.
  var asLabelValue: String {
    guard utf8.count > 63 else { return self }
    let suffix = "-" + fnv1a
    return String(decoding: utf8.prefix(63 - suffix.utf8.count), as: UTF8.self) + suffix
  }
}
