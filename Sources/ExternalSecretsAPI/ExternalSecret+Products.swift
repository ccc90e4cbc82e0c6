import Resources

extension ExternalSecrets.ExternalSecret {
  /// The Secret that it makes: `spec.target.name`, by default its own name.
  public var secret: Reference<Core.Secret> {
    DeclaredReference(
      name: spec.target.name ?? metadata.name ?? "",
      namespace: metadata.namespace
    )
  }
}
