import KindKnowledge

extension KindTable {
  /// API groups without a table of their own, of which Argo CD checks every kind.
  ///
  /// Source: Argo CD's `resource_customizations`, whose folders with a wildcard these are.
  static let checkedGroups = KindTable(
    [] as [Entry],
    checked: [
      CheckedGroups("*.cnrm.cloud.google.com"),
      CheckedGroups("*.services.k8s.aws", since: ArgoCDRelease(3, 6)),
      CheckedGroups("grafana-org-operator.kubitus-project.gitlab.io"),
      CheckedGroups("microgateway.airlock.com", since: ArgoCDRelease(3, 6)),
      CheckedGroups("operator.victoriametrics.com", since: ArgoCDRelease(3, 5)),
    ]
  )
}
