import Manifest
import Resources

extension Volume {
  /// A Secret's keys as files.
  ///
  /// - Parameters:
  ///   - items: Which keys, and the paths of their files; by default each key is a file of its name.
  ///   - mode: The files' permissions in decimal: 256 is `0o400`.
  public static func secret(
    _ name: String,
    _ secret: Reference<Secret>,
    items: [KeyToPath]? = nil,
    mode: Int? = nil,
    optional: Bool? = nil
  ) -> Volume {
    Volume(name: name) {
      $0.secret = SecretVolumeSource(
        defaultMode: mode,
        items: items,
        optional: optional,
        secretName: secret.name
      )
    }
  }

  /// A ConfigMap's keys as files.
  ///
  /// - Parameters:
  ///   - items: Which keys, and the paths of their files; by default each key is a file of its name.
  ///   - mode: The files' permissions in decimal: 292 is `0o444`.
  public static func configMap(
    _ name: String,
    _ configMap: Reference<ConfigMap>,
    items: [KeyToPath]? = nil,
    mode: Int? = nil,
    optional: Bool? = nil
  ) -> Volume {
    Volume(name: name) {
      $0.configMap = ConfigMapVolumeSource(
        name: configMap.name,
        defaultMode: mode,
        items: items,
        optional: optional
      )
    }
  }

  /// An empty folder that lives as long as the pod.
  ///
  /// - Parameters:
  ///   - medium: `Memory` for a tmpfs, which counts as the container's memory.
  ///   - limit: At most so much; a pod that exceeds it is evicted.
  public static func emptyDir(
    _ name: String,
    medium: String? = nil,
    limit: Quantity? = nil
  ) -> Volume {
    Volume(name: name) { $0.emptyDir = EmptyDirVolumeSource(medium: medium, sizeLimit: limit) }
  }

  /// A claimed persistent volume.
  public static func claim(
    _ name: String,
    _ claim: Reference<PersistentVolumeClaim>,
    readOnly: Bool? = nil
  ) -> Volume {
    Volume(name: name) {
      $0.persistentVolumeClaim = PersistentVolumeClaimVolumeSource(
        claimName: claim.name,
        readOnly: readOnly
      )
    }
  }

  /// Several sources in one folder.
  public static func projected(_ name: String, _ sources: [VolumeProjection]) -> Volume {
    Volume(name: name) { $0.projected = ProjectedVolumeSource(sources: sources) }
  }
}

extension VolumeProjection {
  /// A Secret's keys as files.
  public static func secret(
    _ secret: Reference<Secret>,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil
  ) -> VolumeProjection {
    VolumeProjection(
      secret: SecretProjection(name: secret.name, items: items, optional: optional)
    )
  }

  /// A ConfigMap's keys as files.
  public static func configMap(
    _ configMap: Reference<ConfigMap>,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil
  ) -> VolumeProjection {
    VolumeProjection(
      configMap: ConfigMapProjection(name: configMap.name, items: items, optional: optional)
    )
  }

  /// A token of the pod's ServiceAccount, which the kubelet renews.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - audience: Whom the token is for; by default the API server.
  ///   - lifetime: At least ten minutes, in whole seconds; an hour by default.
  public static func serviceAccountToken(
    path: String,
    audience: String? = nil,
    lifetime: Duration? = nil
  ) -> VolumeProjection {
    VolumeProjection {
      $0.serviceAccountToken = ServiceAccountTokenProjection(path: path, audience: audience) {
        $0.set(lifetime, inSecondsOf: "expirationSeconds", minimum: 600)
      }
    }
  }
}

extension LocalObjectReference {
  /// A Secret of the same namespace, as `imagePullSecrets` take it.
  public static func secret(_ secret: Reference<Secret>) -> LocalObjectReference {
    LocalObjectReference(name: secret.name)
  }
}
