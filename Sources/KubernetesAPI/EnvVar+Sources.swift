import Manifest
import Resources

extension EnvVar {
  /// The value of a Secret's key.
  ///
  /// - Parameter optional: Whether the container starts without it; by default it waits.
  public static func secret(
    _ name: String,
    from secret: Reference<Secret>,
    key: String,
    optional: Bool? = nil
  ) -> EnvVar {
    EnvVar(name: name) {
      $0.valueFrom.secretKeyRef = SecretKeySelector(key: key, name: secret.name, optional: optional)
    }
  }

  /// The value of a ConfigMap's key.
  ///
  /// - Parameter optional: Whether the container starts without it; by default it waits.
  public static func configMap(
    _ name: String,
    from configMap: Reference<ConfigMap>,
    key: String,
    optional: Bool? = nil
  ) -> EnvVar {
    EnvVar(name: name) {
      $0.valueFrom.configMapKeyRef = ConfigMapKeySelector(
        key: key,
        name: configMap.name,
        optional: optional
      )
    }
  }

  /// A field of the pod itself, such as `metadata.namespace` or `status.podIP`.
  public static func field(_ name: String, _ path: String) -> EnvVar {
    EnvVar(name: name) { $0.valueFrom.fieldRef = ObjectFieldSelector(fieldPath: path) }
  }

  /// A limit or request of a container, such as `limits.memory`.
  ///
  /// - Parameters:
  ///   - container: The container; by default the one that has the variable.
  ///   - divisor: The unit, such as `1Mi`; the value is rounded up to whole ones.
  public static func resource(
    _ name: String,
    _ resource: String,
    container: String? = nil,
    divisor: Quantity? = nil
  ) -> EnvVar {
    EnvVar(name: name) {
      $0.valueFrom.resourceFieldRef = ResourceFieldSelector(
        resource: resource,
        containerName: container,
        divisor: divisor
      )
    }
  }
}

extension [EnvVar] {
  /// Variables with their values, in the order written.
  public static func values(_ values: OrderedMap<String>) -> [EnvVar] {
    values.keys.map { EnvVar(name: $0, value: values[$0]) }
  }
}

extension EnvFromSource {
  /// Every key of a Secret as a variable.
  public static func secret(
    _ secret: Reference<Secret>,
    prefix: String? = nil,
    optional: Bool? = nil
  ) -> EnvFromSource {
    EnvFromSource(prefix: prefix, secretRef: SecretEnvSource(name: secret.name, optional: optional))
  }

  /// Every key of a ConfigMap as a variable.
  public static func configMap(
    _ configMap: Reference<ConfigMap>,
    prefix: String? = nil,
    optional: Bool? = nil
  ) -> EnvFromSource {
    EnvFromSource(
      configMapRef: ConfigMapEnvSource(name: configMap.name, optional: optional),
      prefix: prefix
    )
  }
}
