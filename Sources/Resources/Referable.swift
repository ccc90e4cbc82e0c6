import Manifest

/// What a ``Reference`` can name: a typed kind, or one of the core kinds that every API names.
public protocol Referable {
  /// What references to it are typed by: the kind itself, or its marker in ``Core``.
  associatedtype ReferenceTarget: Referable = Self
  /// The group and kind that a reference names.
  static var groupKind: GroupKind { get }
}

extension Resource {
  /// The group and kind.
  public static var groupKind: GroupKind { GroupKind(type.groupVersion.group, type.kind) }
}

/// The core kinds that objects of every API name: API modules don't import each other, so these markers are what they share.
///
/// `Reference<Secret>`, with KubernetesAPI's kind, and `Reference<Core.Secret>` are the same type.
public enum Core {
  /// A ConfigMap.
  public enum ConfigMap: Referable {
    /// `ConfigMap`.
    public static var groupKind: GroupKind { GroupKind("", "ConfigMap") }
  }
  /// A Namespace.
  public enum Namespace: Referable {
    /// `Namespace`.
    public static var groupKind: GroupKind { GroupKind("", "Namespace") }
  }
  /// A PersistentVolumeClaim.
  public enum PersistentVolumeClaim: Referable {
    /// `PersistentVolumeClaim`.
    public static var groupKind: GroupKind { GroupKind("", "PersistentVolumeClaim") }
  }
  /// A Secret.
  public enum Secret: Referable {
    /// `Secret`.
    public static var groupKind: GroupKind { GroupKind("", "Secret") }
  }
  /// A Service.
  public enum Service: Referable {
    /// `Service`.
    public static var groupKind: GroupKind { GroupKind("", "Service") }
  }
  /// A ServiceAccount.
  public enum ServiceAccount: Referable {
    /// `ServiceAccount`.
    public static var groupKind: GroupKind { GroupKind("", "ServiceAccount") }
  }
}
