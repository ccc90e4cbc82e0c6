/// cert-manager's kinds (`cert-manager.io`).
public enum CertManager {}
