import PlatformDSL

/// A service that people reach by a host's name, over TLS.
public struct ExposedService: Sendable {
  /// The name of what exposes it.
  public let name: String
  /// The host.
  public let host: String
  /// Where the Service, the certificate's Secret and what exposes it are.
  public let namespace: String
  /// The Service.
  public let service: String
  /// The Service's port.
  public let port: Int

  /// A service.
  public init(_ name: String, host: String, namespace: String, service: String, port: Int) {
    self.name = name
    self.host = host
    self.namespace = namespace
    self.service = service
    self.port = port
  }

  /// The Secret that holds its certificate, `{name}-tls`.
  public var certificate: String { "\(name)-tls" }
}
