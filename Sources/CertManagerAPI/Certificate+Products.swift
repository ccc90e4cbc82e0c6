import Resources

extension CertManager.Certificate {
  /// The Secret that cert-manager keeps the key and the certificate in (`spec.secretName`), with the keys `tls.crt`,
  /// `tls.key` and `ca.crt`.
  public var secret: Reference<Core.Secret> {
    DeclaredReference(name: spec.secretName ?? "", namespace: metadata.namespace)
  }
}
