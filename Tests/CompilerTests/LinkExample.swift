import Testing

/// An object of an API, what it refers to, and what is said while that isn't there.
struct LinkExample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The object, in namespace `shop` if it has one.
  let object: String
  /// What it refers to.
  let provided: String
  /// What is missing without it, as messages name it.
  let missing: [String]

  init(_ name: String, _ object: String, provided: String, missing: [String]) {
    testDescription = name
    self.object = object
    self.provided = provided
    self.missing = missing
  }
}

extension LinkExample {
  static let all = delivery + networking + operators
}

extension Shape {
  /// An object in namespace `shop`.
  static func own(_ version: String, _ kind: String, _ rest: String = "") -> String {
    object(version, kind, "example", namespace: "shop", rest)
  }

  /// What becomes a Secret in namespace `shop` with keys; a Secret itself is refused among manifests.
  static func secret(_ name: String, _ keys: String...) -> String {
    object(
      "bitnami.com/v1alpha1",
      "SealedSecret",
      name,
      namespace: "shop",
      "spec: {encryptedData: \(values(of: keys))}\n"
    )
  }

  /// A ConfigMap in namespace `shop` with keys.
  static func configMap(_ name: String, _ keys: String...) -> String {
    object("v1", "ConfigMap", name, namespace: "shop", "data: \(values(of: keys))\n")
  }

  private static func values(of keys: [String]) -> String {
    "{\(keys.map { "\($0): x" }.joined(separator: ", "))}"
  }
}
