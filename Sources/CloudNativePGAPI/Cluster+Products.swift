import Resources

// What the operator makes for a Cluster; source: cloudnative-pg, "Service management" and "Applications".

extension CloudNativePG.Cluster {
  /// The Service of the primary instance: `<name>-rw`.
  public var readWriteService: Reference<Core.Service> { product("rw") }

  /// The Service of the replicas: `<name>-ro`.
  public var readOnlyService: Reference<Core.Service> { product("ro") }

  /// The Service of every instance: `<name>-r`.
  public var readService: Reference<Core.Service> { product("r") }

  /// The Secret of the application's user.
  ///
  /// The operator makes `<name>-app`, with the keys `username`, `password`, `host`, `port`, `dbname` and `uri`. A Secret of your
  /// own, named in `spec.bootstrap`, has `username` and `password` alone.
  public var applicationSecret: Reference<Core.Secret> {
    let bootstrap = spec.bootstrap
    let own =
      bootstrap.initdb.secret.name ?? bootstrap.recovery.secret.name
      ?? bootstrap.pg_basebackup.secret.name
    guard let own else { return product("app") }
    return DeclaredReference(name: own, namespace: metadata.namespace)
  }

  private func product<Target: Referable>(_ suffix: String) -> DeclaredReference<Target> {
    DeclaredReference(name: "\(metadata.name ?? "")-\(suffix)", namespace: metadata.namespace)
  }
}
