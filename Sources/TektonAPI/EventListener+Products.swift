import Resources

extension Tekton.EventListener {
  /// The Service that Tekton makes for it, `el-<name>`, on port 8080 unless `spec.resources` says another.
  ///
  /// Source: tektoncd/triggers, `GeneratedResourceName`.
  public var service: Reference<Core.Service> {
    DeclaredReference(name: "el-\(metadata.name ?? "")", namespace: metadata.namespace)
  }
}
