import Manifest
import Resources

extension Probe {
  /// Asks a path by HTTP: 200 to 399 is healthy.
  ///
  /// - Parameters:
  ///   - port: A number, or the name of one of the container's ports.
  ///   - scheme: HTTP by default; of HTTPS the certificate isn't checked.
  public static func http(
    _ path: String,
    port: IntOrString,
    scheme: HTTPGetAction.Scheme? = nil,
    headers: [HTTPHeader]? = nil
  ) -> Probe {
    Probe(
      httpGet: HTTPGetAction(port: port, httpHeaders: headers, path: path, scheme: scheme)
    )
  }

  /// Opens a connection: a number, or the name of one of the container's ports.
  public static func tcp(port: IntOrString) -> Probe {
    Probe(tcpSocket: TCPSocketAction(port: port))
  }

  /// Runs a command in the container: exit status 0 is healthy.
  public static func exec(_ command: String...) -> Probe {
    Probe(exec: ExecAction(command: command))
  }

  /// Asks the gRPC health service.
  public static func grpc(port: Int, service: String? = nil) -> Probe {
    Probe(grpc: GRPCAction(port: port, service: service))
  }

  /// This probe at these times; what is nil keeps what is set, or the server's standard.
  ///
  /// Durations are in whole seconds, which is what the API counts in: a part of a second is refused.
  ///
  /// - Parameters:
  ///   - period: From one probe to the next: 10 s unless set, 1 s at least.
  ///   - timeout: How long an answer may take: 1 s unless set, and at least.
  ///   - delay: From the container's start to the first probe: none unless set.
  ///   - failures: How many failures in a row are a fault: 3 unless set.
  ///   - successes: How many successes in a row make it healthy again: 1 by default.
  public func every(
    _ period: Duration? = nil,
    timeout: Duration? = nil,
    delay: Duration? = nil,
    failures: Int? = nil,
    successes: Int? = nil
  ) -> Probe {
    var copy = self
    copy.set(period, inSecondsOf: "periodSeconds", minimum: 1)
    copy.set(timeout, inSecondsOf: "timeoutSeconds", minimum: 1)
    copy.set(delay, inSecondsOf: "initialDelaySeconds")
    if let failures { copy.failureThreshold = failures }
    if let successes { copy.successThreshold = successes }
    return copy
  }
}
