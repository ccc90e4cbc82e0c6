import Diagnostics
import Manifest
import Resources

extension Service {
  /// A Service of a workload's pods, in the workload's namespace.
  ///
  /// - Parameters:
  ///   - workload: The Deployment, StatefulSet or DaemonSet whose pods it selects, by `selector.matchLabels`.
  ///   - ports: Which of its ports lead to which of theirs.
  public init(
    _ name: String,
    selecting workload: some Workload,
    ports: [ServicePort],
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(
      named: name,
      namespace: workload.metadata.namespace,
      at: SourceLocation(fileID: fileID, line: line)
    ) {
      $0.spec.ports = ports
      $0.spec.selector = workload.podLabels
      if workload.podLabels.isEmpty {
        let reason =
          "\(workload.reference) selects its pods by no labels: "
          + "call its spec's select(_:) before this Service is declared"
        $0.spec.refuse("selector", because: reason)
      }
      try configure(&$0)
    }
  }
}

extension ServicePort {
  /// A port of TCP.
  ///
  /// - Parameters:
  ///   - port: What clients call.
  ///   - target: The container's port, a number or a name; the same number by default.
  ///   - name: Required as soon as a Service has two ports.
  public static func tcp(
    _ port: Int,
    to target: IntOrString? = nil,
    name: String? = nil
  ) -> ServicePort {
    ServicePort(port: port, name: name, protocol: .tcp, targetPort: target)
  }

  /// A port of UDP.
  ///
  /// - Parameters:
  ///   - port: What clients call.
  ///   - target: The container's port, a number or a name; the same number by default.
  ///   - name: Required as soon as a Service has two ports.
  public static func udp(
    _ port: Int,
    to target: IntOrString? = nil,
    name: String? = nil
  ) -> ServicePort {
    ServicePort(port: port, name: name, protocol: .udp, targetPort: target)
  }
}
