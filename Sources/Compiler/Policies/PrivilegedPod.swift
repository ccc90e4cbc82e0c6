import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Pods that may act on their node: what the Pod Security Standard "baseline" forbids, and escalation that is asked for.
///
/// Only what is explicitly set is reported; a default that "restricted" would forbid is not.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
struct PrivilegedPod: ObjectPolicy {
  let codes: [DiagnosticCode] = [.privilegedPod]

  private static let hostNamespaces = [
    "hostIPC": "shares its node's IPC namespace", "hostNetwork": "shares its node's network",
    "hostPID": "sees all processes of its node",
  ]
  private static let capabilities: Set = ["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE"]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let entry = kinds[object.identity.groupKind],
      !entry.links.pods.isEmpty || !entry.facets.containers.isEmpty
    else { return [] }
    let pods = object.podSpecs(kinds)
    var found: [Diagnostic] = []
    for pod in pods {
      for (field, fault) in Self.hostNamespaces where pod.tree[field]?.bool == true {
        found.append(diagnostic("the pod \(fault)", pod.path.appending(field), object))
      }
      for (index, volume) in (pod.tree["volumes"]?.sequence ?? []).enumerated() {
        guard let host = volume.mapping?["hostPath"]?.mapping else { continue }
        let path = pod.path.appending("volumes").appending(index).appending("hostPath")
        let folder = host["path"]?.string ?? ""
        found.append(diagnostic("the pod mounts '\(folder)' of its node", path, object))
      }
    }
    for container in object.containers(in: pods, kinds) {
      found += faults(of: container, in: object)
    }
    return found
  }

  private func faults(of container: ManifestPart, in object: ObjectNode) -> [Diagnostic] {
    guard let context = container.tree["securityContext"]?.mapping else { return [] }
    let path = container.path.appending("securityContext")
    let name = container.tree["name"]?.string ?? ""
    var found: [Diagnostic] = []
    for (field, fault) in [
      ("privileged", "is privileged, which is root on its node"),
      ("allowPrivilegeEscalation", "may gain more rights than it starts with"),
    ] where context[field]?.bool == true {
      found.append(diagnostic("container '\(name)' \(fault)", path.appending(field), object))
    }
    let added = context["capabilities"]?.mapping?["add"]?.sequence ?? []
    for (index, value) in added.enumerated() {
      guard let capability = value.string, Self.capabilities.contains(capability) else { continue }
      let path = path.appending("capabilities").appending("add").appending(index)
      found.append(
        diagnostic("container '\(name)' gets the capability \(capability)", path, object)
      )
    }
    return found
  }

  private func diagnostic(_ message: String, _ path: FieldPath, _ object: ObjectNode) -> Diagnostic
  {
    Diagnostic(
      .privilegedPod,
      message,
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help: "remove it" + DiagnosticCode.privilegedPod.exceptionHint
    )
  }
}

extension DiagnosticCode {
  static let privilegedPod = DiagnosticCode(
    .privilegedPod,
    "A pod or container asks for rights over its node: host namespaces or paths, privileges, escalation.",
    why: """
      Whoever breaks into such a container owns the node and every pod on it. Agents and CNI \
      plugins need it; applications don't. The list is the baseline Pod Security Standard, and \
      explicit privilege escalation. Source: \
      https://kubernetes.io/docs/concepts/security/pod-security-standards/
      """,
    example: .swift(
      """
      $0.spec.template.spec.hostNetwork = true
      """
    )
  )
}
