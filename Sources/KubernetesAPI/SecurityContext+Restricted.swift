import Manifest
import Resources

// What the Pod Security Standard "restricted" asks for, as of Kubernetes 1.36.
// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted

extension SecurityContext {
  /// A container of the restricted profile: no privilege escalation, no capabilities, not root, the runtime's seccomp
  /// profile.
  public static var restricted: SecurityContext {
    SecurityContext(
      allowPrivilegeEscalation: false,
      capabilities: Capabilities(drop: ["ALL"]),
      runAsNonRoot: true,
      seccompProfile: SeccompProfile(type: .runtimeDefault)
    )
  }
}

extension PodSecurityContext {
  /// What the restricted profile lets a pod say for all of its containers: not root, the runtime's seccomp profile.
  ///
  /// Privilege escalation and capabilities are said by each container (``SecurityContext/restricted``).
  public static var restricted: PodSecurityContext {
    PodSecurityContext(runAsNonRoot: true, seccompProfile: SeccompProfile(type: .runtimeDefault))
  }
}

extension ResourceRequirements {
  /// Requests and limits alike, which makes a pod's quality of service `Guaranteed` if all its containers do so.
  public static func guaranteed(_ amounts: OrderedMap<Quantity>) -> ResourceRequirements {
    ResourceRequirements(limits: amounts, requests: amounts)
  }
}
