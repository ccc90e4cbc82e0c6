import Diagnostics
import Manifest
import Resources

/// Reads the names inside one pod, once, and notes what is wrong with them.
///
/// Source: `PodSpec` of Kubernetes 1.36.
struct PodPartReading {
  private(set) var found: [Diagnostic] = []
  private let object: ObjectNode
  private let path: FieldPath
  private var volumes: [String: FieldPath] = [:]
  private var mounted: Set<String> = []
  /// Whether a name is put together when it is used, so that nobody knows what is mounted.
  private var isOpen = false

  private static let lists = ["initContainers", "containers", "ephemeralContainers"]
  private static let probes: [(PathPattern, String)] =
    ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"]
    .flatMap { probe in
      ["httpGet", "tcpSocket"].map { (PathPattern("\(probe).\($0).port"), probe) }
    }

  init(of object: ObjectNode, at path: FieldPath) {
    self.object = object
    self.path = path
  }

  /// - Parameter claims: The names of volumes that the object gives its pods beside those of the template.
  mutating func read(_ pod: Mapping, claims: [(path: FieldPath, value: Value)]) {
    readVolumes(pod, claims)
    var names: Set<String> = []
    for list in Self.lists {
      let path = path.appending(list)
      for (index, element) in (pod[list]?.sequence ?? []).enumerated() {
        guard let container = element.mapping else { continue }
        let path = path.appending(index)
        if let name = container["name"]?.string, !names.insert(name).inserted {
          report(duplicate: "container", name, at: path.appending("name"))
        }
        readMounts(container, at: path)
        readPorts(container, at: path)
        readVariables(container, at: path)
      }
    }
  }

  /// - Parameter isUsed: Whether something else than a container uses a volume.
  mutating func reportUnused(unless isUsed: (String) -> Bool) {
    guard !isOpen else { return }
    for (name, path) in volumes.sorted(by: { $0.key < $1.key })
    where !mounted.contains(name) && !name.isDynamic && !isUsed(name) {
      found.append(
        diagnostic(
          .unusedVolume,
          "no container mounts volume '\(name)'",
          at: path,
          severity: .warning,
          help: "mount it, or take it away"
        )
      )
    }
  }

  private mutating func readVolumes(_ pod: Mapping, _ claims: [(path: FieldPath, value: Value)]) {
    var unmounted: Set<String> = []
    let list = path.appending("volumes")
    for (index, element) in (pod["volumes"]?.sequence ?? []).enumerated() {
      guard let volume = element.mapping, let name = volume["name"]?.string else { continue }
      let path = list.appending(index).appending("name")
      if volumes.updateValue(path, forKey: name) != nil {
        report(duplicate: "volume", name, at: path)
      }
      // a driver does its work for the pod, whether or not a container looks
      if volume["csi"] != nil { unmounted.insert(name) }
    }
    for claim in claims {
      // a claim takes the place of a volume of its name
      guard let name = claim.value.string else { continue }
      if volumes[name] == nil { volumes[name] = claim.path }
      // the claim itself is what some want of it: it outlives its pods
      unmounted.insert(name)
    }
    mounted = unmounted
  }

  private mutating func readMounts(_ container: Mapping, at path: FieldPath) {
    var places: Set<String> = []
    for (list, place) in [("volumeMounts", "mountPath"), ("volumeDevices", "devicePath")] {
      for (index, element) in (container[list]?.sequence ?? []).enumerated() {
        guard let mount = element.mapping else { continue }
        let path = path.appending(list).appending(index)
        if let text = mount[place]?.string, !places.insert(text).inserted {
          report(duplicate: "mount at", text, at: path.appending(place))
        }
        guard let name = mount["name"]?.string else { continue }
        if name.isDynamic {
          isOpen = true
        } else if volumes[name] == nil {
          let known = volumes.keys.sorted()
          report(undeclared: "volume", name, known, at: path.appending("name"))
        }
        mounted.insert(name)
      }
    }
  }

  private mutating func readPorts(_ container: Mapping, at path: FieldPath) {
    var names: Set<String> = []
    for (index, port) in (container["ports"]?.sequence ?? []).enumerated() {
      guard let name = port.mapping?["name"]?.string else { continue }
      if !names.insert(name).inserted {
        let path = path.appending("ports").appending(index).appending("name")
        report(duplicate: "port", name, at: path)
      }
    }
    guard !names.contains(where: \.isDynamic) else { return }
    for (probe, word) in Self.probes where container[word.prefixOfPath] != nil {
      for match in probe.matches(in: .mapping(container), at: path) {
        guard let name = match.value.string, !name.isEmpty, !name.isDynamic,
          !names.contains(name)
        else { continue }
        report(undeclared: "port", name, names.sorted(), at: match.path)
      }
    }
  }

  private mutating func readVariables(_ container: Mapping, at path: FieldPath) {
    var names: Set<String> = []
    for (index, element) in (container["env"]?.sequence ?? []).enumerated() {
      guard let variable = element.mapping, let name = variable["name"]?.string,
        !names.insert(name).inserted,
        // the later one may be made of the earlier one
        variable["value"]?.string?.contains("$(\(name))") != true
      else { continue }
      let path = path.appending("env").appending(index).appending("name")
      report(duplicate: "variable", name, at: path, severity: .warning)
    }
  }

  private mutating func report(
    duplicate word: String,
    _ name: String,
    at path: FieldPath,
    severity: Diagnostic.Severity = .error
  ) {
    guard !name.isDynamic else { return }
    found.append(
      diagnostic(
        .duplicatePodPart,
        "a second \(word) '\(name)' is in the same \(word == "container" || word == "volume" ? "pod" : "container")",
        at: path,
        severity: severity,
        help: "take one of them away, or give it another name"
      )
    )
  }

  private mutating func report(
    undeclared word: String,
    _ name: String,
    _ known: [String],
    at path: FieldPath
  ) {
    let isNumber = word == "port" && Int(name) != nil
    found.append(
      diagnostic(
        .undeclaredPodPart,
        "the \(word == "volume" ? "pod" : "container") has no \(word) named '\(name)'",
        at: path,
        severity: .error,
        notes: [.init(MissingPart.listed(known, "it has none", "it has"))],
        help: isNumber
          ? "write the number without quotes"
          : Suggestion.help(for: name, in: known) ?? "declare it, or write another name"
      )
    )
  }

  private func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    at path: FieldPath,
    severity: Diagnostic.Severity,
    notes: [Diagnostic.Note] = [],
    help: String
  ) -> Diagnostic {
    Diagnostic(
      code,
      message,
      at: object.location(of: path),
      severity: severity,
      object: object.identity.description,
      field: path.description,
      notes: notes,
      help: help
    )
  }
}

extension String {
  /// The first key of a field's path.
  fileprivate var prefixOfPath: String { String(prefix { $0 != "." }) }
}
