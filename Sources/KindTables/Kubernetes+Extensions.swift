import KindKnowledge
import Manifest

extension KindTable {
  /// How the API is extended and guarded.
  static let apiExtensions: [Entry] = [
    Entry(
      GroupKind("apiextensions.k8s.io", "CustomResourceDefinition"),
      .cluster,
      health: .checked,
      links: LinkRules(
        references: [.webhookService(at: "spec.conversion.webhook.clientConfig.service")],
        definitions: [
          KindRule(
            group: "spec.group",
            kind: "spec.names.kind",
            scope: "spec.scope",
            versions: "spec.versions[]"
          )
        ]
      ),
      facets: KindFacets(traits: [.appliedOnDemand])
    ),
    Entry(
      GroupKind("apiregistration.k8s.io", "APIService"),
      .cluster,
      names: .pathSegment,
      health: .checked,
      links: LinkRules(references: [
        .webhookService(at: "spec.service", timing: .healthy)
      ])
    ),
    Entry(GroupKind("admissionregistration.k8s.io", "MutatingAdmissionPolicy"), .cluster),
    Entry(
      GroupKind("admissionregistration.k8s.io", "MutatingAdmissionPolicyBinding"),
      .cluster,
      links: LinkRules(
        references: [
          ReferenceRule(
            .kind(GroupKind("admissionregistration.k8s.io", "MutatingAdmissionPolicy")),
            at: "spec.policyName",
            name: "",
            timing: .used
          )
        ]
      )
    ),
    Entry(
      GroupKind("admissionregistration.k8s.io", "MutatingWebhookConfiguration"),
      .cluster,
      links: LinkRules(
        references: [.webhookService(at: "webhooks[].clientConfig.service")]
      )
    ),
    Entry(GroupKind("admissionregistration.k8s.io", "ValidatingAdmissionPolicy"), .cluster),
    Entry(
      GroupKind("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"),
      .cluster,
      links: LinkRules(
        references: [
          ReferenceRule(
            .kind(GroupKind("admissionregistration.k8s.io", "ValidatingAdmissionPolicy")),
            at: "spec.policyName",
            name: "",
            timing: .used
          )
        ]
      )
    ),
    Entry(
      GroupKind("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"),
      .cluster,
      links: LinkRules(
        references: [.webhookService(at: "webhooks[].clientConfig.service")]
      )
    ),
    Entry(GroupKind("coordination.k8s.io", "Lease"), .namespaced),
    Entry(GroupKind("certificates.k8s.io", "CertificateSigningRequest"), .cluster),
    Entry(GroupKind("flowcontrol.apiserver.k8s.io", "FlowSchema"), .cluster),
    Entry(GroupKind("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration"), .cluster),
  ]
}
