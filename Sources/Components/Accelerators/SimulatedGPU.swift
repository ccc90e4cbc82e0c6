import KubernetesAPI
import PlatformDSL

/// A RuntimeClass for workloads that ask for a GPU's runtime, on a cluster that has none: their containers start in the
/// node's ordinary runtime.
///
/// It simulates the class alone. No node offers `nvidia.com/gpu`, so a Pod that requests one as a resource stays pending.
public struct SimulatedGPU: Composite {
  private let runtimeClass: String
  private let handler: String

  /// A simulation.
  ///
  /// - Parameters:
  ///   - runtimeClass: The class that real clusters have.
  ///   - handler: The node's ordinary runtime; containerd's is `runc`.
  public init(runtimeClass: String = "nvidia", handler: String = "runc") {
    self.runtimeClass = runtimeClass
    self.handler = handler
  }

  /// One RuntimeClass.
  public var body: [any Component] { RuntimeClass(runtimeClass, handler: handler) }
}
