import Resources

extension CertManager.Certificate.Spec.IssuerRef {
  /// An Issuer, which lies in the Certificate's own namespace.
  public init(_ issuer: Reference<CertManager.Issuer>) {
    self.init(name: issuer.name, kind: "Issuer")
  }

  /// A ClusterIssuer.
  public init(_ issuer: Reference<CertManager.ClusterIssuer>) {
    self.init(name: issuer.name, kind: "ClusterIssuer")
  }
}

extension CertManager.ClusterIssuer.Spec.Ca {
  /// An authority whose key and certificate are a Secret, such as the one that a Certificate with `isCA` makes: of an
  /// Issuer in its namespace, of a ClusterIssuer in cert-manager's own.
  public init(_ secret: Reference<Core.Secret>) { self.init(secretName: secret.name) }
}
