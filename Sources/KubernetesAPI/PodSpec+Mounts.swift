import Resources

extension PodSpec {
  /// Adds a volume, and mounts it in containers that are there already.
  ///
  /// ```swift
  /// $0.mount(.secret("tls", certificate.secret), at: "/etc/tls", in: "api")
  /// ```
  ///
  /// The same volume can be mounted again elsewhere. Another volume of the same name, and a container that isn't there
  /// yet, are refused, and so is a place that is taken.
  ///
  /// - Parameters:
  ///   - path: Where in the container.
  ///   - containers: Names of containers and init containers; none means all of them.
  ///   - readOnly: By default it can be written to, where the volume can.
  ///   - subPath: A single file or folder of the volume.
  public mutating func mount(
    _ volume: Volume,
    at path: String,
    in containers: String...,
    readOnly: Bool? = nil,
    subPath: String? = nil
  ) {
    if let known = volumes?.first(where: { $0.name == volume.name }) {
      guard known.tree.isEquivalent(to: volume.tree) else {
        let name = volume.name ?? ""
        return refuse(
          "volumes",
          because: "a different volume is already named '\(name)'; rename one"
        )
      }
    } else {
      volumes = (volumes ?? []) + [volume]
    }
    let mount = VolumeMount(
      name: volume.name ?? "",
      mountPath: path,
      readOnly: readOnly,
      subPath: subPath
    )
    var missing = containers
    func mounted(_ list: [Container]?) -> [Container]? {
      list?.map { container in
        guard let name = container.name, containers.isEmpty || containers.contains(name) else {
          return container
        }
        missing.removeAll { $0 == name }
        var container = container
        if container.volumeMounts?.contains(where: { $0.mountPath == path }) == true {
          container.refuse("volumeMounts", because: "'\(path)' is mounted twice")
        }
        container.volumeMounts = (container.volumeMounts ?? []) + [mount]
        return container
      }
    }
    self.containers = mounted(self.containers)
    initContainers = mounted(initContainers)
    if (self.containers ?? []).isEmpty {
      refuse(
        "containers",
        because: "there is no container yet to mount '\(path)' in: set 'containers' first"
      )
    }
    if let name = missing.first {
      refuse("containers", because: "there is no container '\(name)' yet to mount '\(path)' in")
    }
  }
}
