import Resources

// What the operator makes for a Cluster; source: cloudnative-pg, "Service management" and "Applications".

extension CloudNativePG.Cluster {
  /// The Service of the primary instance: `<name>-rw`.
  public var readWriteService: Reference<Core.Service> { product("rw") }

  /// The Service of the replicas: `<name>-ro`.
  public var readOnlyService: Reference<Core.Service> { product("ro") }

  /// The Service of every instance: `<name>-r`.
  public var readService: Reference<Core.Service> { product("r") }

  /// The Secret of the application's user, with the keys `username`, `password`, `host`, `port`, `dbname` and `uri`:
  /// `spec.bootstrap.initdb.secret`, by default `<name>-app`.
  public var applicationSecret: Reference<Core.Secret> {
    guard let name = spec.bootstrap.initdb.secret.name else { return product("app") }
    return DeclaredReference(name: name, namespace: metadata.namespace)
  }

  private func product<Target: Referable>(_ suffix: String) -> DeclaredReference<Target> {
    DeclaredReference(name: "\(metadata.name ?? "")-\(suffix)", namespace: metadata.namespace)
  }
}
