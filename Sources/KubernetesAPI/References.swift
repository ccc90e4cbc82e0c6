import Resources

// Kinds that other APIs name too are referred to by their markers, which every API knows.

extension ConfigMap {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.ConfigMap
}

extension Namespace {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.Namespace
}

extension PersistentVolumeClaim {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.PersistentVolumeClaim
}

extension Secret {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.Secret
}

extension Service {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.Service
}

extension ServiceAccount {
  /// References to it are the same for every API.
  public typealias ReferenceTarget = Core.ServiceAccount
}
