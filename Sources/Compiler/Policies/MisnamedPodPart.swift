import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Names inside a pod: of a volume that isn't there or that nothing mounts, of a port that a container lacks, or given twice.
///
/// Only templates to whose pods a controller adds nothing (``PodTemplate/isWhole``) are judged.
struct MisnamedPodPart: ObjectPolicy {
  let codes: [DiagnosticCode] = [.undeclaredPodPart, .duplicatePodPart, .unusedVolume]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let rules = kinds[object.identity.groupKind]?.links.pods ?? []
    guard !rules.isEmpty else { return [] }
    let root = Value.mapping(object.tree)
    return rules.flatMap { rule -> [Diagnostic] in
      guard case .template(let template) = rule, template.isWhole else { return [] }
      let claims = template.volumes.flatMap { $0.matches(in: root) }
      return template.path.matches(in: root).flatMap { match -> [Diagnostic] in
        guard let pod = match.value.mapping, let spec = pod["spec"]?.mapping else { return [] }
        var reading = PodPartReading(of: object, at: match.path.appending("spec"))
        reading.read(spec, claims: claims)
        let annotations = pod["metadata"]?.mapping?["annotations"]?.mapping ?? [:]
        reading.reportUnused { name in
          // of an annotation a webhook reads what it mounts where
          annotations.contains { $0.value.string?.contains(name) ?? false }
        }
        return reading.found
      }
    }
  }
}

extension DiagnosticCode {
  static let undeclaredPodPart = DiagnosticCode(
    "policy.undeclared-pod-part",
    "A container mounts a volume that its pod doesn't have, or probes a port by a name that it doesn't give to one.",
    why: """
      The API server rejects a pod whose volumeMount names no volume, and a Deployment of it \
      makes no pods. A probe by the name of no port fails always, so that the pod is restarted or \
      never ready. Source: `ValidateVolumeMounts` of Kubernetes, `ResolveContainerPort` of the \
      kubelet.
      """,
    example: .swift(
      """
      $0.volumeMounts = [.init(name: "dat", mountPath: "/data")]
      $0.readinessProbe.httpGet.port = "htpp"
      """
    )
  )

  static let duplicatePodPart = DiagnosticCode(
    "policy.duplicate-pod-part",
    "Two containers, volumes, mounts, ports or variables of a pod have the same name or place.",
    why: """
      The API server rejects a pod with two containers or volumes of one name. Of two variables \
      of one name the last stands without a word, and a server-side apply refuses both. \
      Source: Kubernetes' `ValidatePodSpec`.
      """,
    example: .swift(
      """
      Container(name: "web") { $0.image = "web:1" },
      Container(name: "web") { $0.image = "proxy:1" },
      """
    )
  )

  static let unusedVolume = DiagnosticCode(
    "policy.unused-volume",
    "A pod has a volume that none of its containers mounts.",
    why: """
      The pod waits for the volume and no container sees it: most often the mount was forgotten, \
      or names another volume.
      """,
    example: .swift(
      """
      $0.spec.template.spec.volumes = [.init(name: "cache") { $0.emptyDir.medium = "Memory" }]
      """
    )
  )
}
