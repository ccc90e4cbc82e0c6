import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// OpenShift's kinds that run pods, and what every cluster of it has.
  ///
  /// Sources: the API reference of OpenShift 4.17; its documentation, "Default service accounts and roles".
  public static let openShift = KindTable(
    [
      Entry(
        GroupKind("apps.openshift.io", "DeploymentConfig"),
        .namespaced,
        health: .checked,
        links: LinkRules.pods(
          at: "spec.template",
          added: ["deployment", "deploymentconfig"].map { AddedLabel($0, .unknown) },
          selector: SelectorRule(pods: "spec.selector", form: .labels),
          replicas: "spec.replicas"
        )
      )
    ],
    present: ["builder", "deployer"].map { .serviceAccount($0, namespace: "*") }
      + [
        .configMap("openshift-service-ca.crt", namespace: "*", keys: ["service-ca.crt"]),
        .namespace("openshift"), .namespace("openshift-*"),
      ]
  )
}
