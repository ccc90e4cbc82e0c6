import KindKnowledge
import Manifest

extension LinkRules {
  /// The rules of Tekton Triggers' kinds, v0.37.
  ///
  /// A Trigger reads what it refers to when an event comes, so that none of these references orders waves.
  static let triggers: [GroupKind: LinkRules] = [
    trigger("EventListener"): LinkRules(
      references: [
        .serviceAccount(at: "spec.serviceAccountName"),
        .serviceAccount(
          at: "spec.resources.kubernetesResource.spec.template.spec.serviceAccountName"
        ),
        .secret(
          at:
            "spec.resources.kubernetesResource.spec.template.spec.containers[].env[].valueFrom.secretKeyRef"
        ),
        ReferenceRule(
          .kind(trigger("Trigger")),
          at: "spec.triggers[]",
          name: "triggerRef",
          timing: .used
        ),
      ] + trigger(at: "spec.triggers[]") + interceptors.map { $0.below("spec.triggerGroups[]") },
      products: [
        ProductRule(
          .service,
          name: .field(["metadata.name"], prefix: "el-"),
          // the sink's and the metrics' ports of the listener
          offers: [OfferRule(.port, fixed: ["http-listener", "8080", "http-metrics", "9000"])]
        ),
        ProductRule(
          GroupKind("apps", "Deployment"),
          name: .field(["metadata.name"], prefix: "el-")
        ),
      ],
      pods: [
        .made(
          ["eventlistener": "metadata.name"],
          fixed: [
            "app.kubernetes.io/managed-by": "EventListener",
            "app.kubernetes.io/part-of": "Triggers",
          ]
        )
      ]
    ),
    trigger("Trigger"): LinkRules(references: trigger(at: "spec")),
    trigger("TriggerBinding"): LinkRules(offers: [
      OfferRule(.parameter, values: ["spec.params[].name"])
    ]),
    trigger("ClusterTriggerBinding"): LinkRules(offers: [
      OfferRule(.parameter, values: ["spec.params[].name"])
    ]),
    trigger("TriggerTemplate"): LinkRules(
      offers: [OfferRule(.parameter, values: ["spec.params[].name"], required: "spec.params[]")],
      embedded: ["spec.resourcetemplates[]"],
      variables: [
        VariableRule(
          .parameter,
          prefix: "tt.params",
          in: ["spec.resourcetemplates"],
          declared: ["spec.params[].name"],
          allowsDots: true
        )
      ]
    ),
    trigger("ClusterInterceptor"): LinkRules(
      references: [.webhookService(at: "spec.clientConfig.service")]
    ),
    trigger("Interceptor"): LinkRules(
      references: [.webhookService(at: "spec.clientConfig.service")]
    ),
  ]

  private static func trigger(_ name: String) -> GroupKind {
    GroupKind("triggers.tekton.dev", name)
  }

  /// A Trigger's fields, which an EventListener can also hold itself.
  private static func trigger(at path: PathPattern) -> [ReferenceRule] {
    let binding = ReferenceRule.Target.named(
      "kind",
      among: [
        "TriggerBinding": trigger("TriggerBinding"),
        "ClusterTriggerBinding": trigger("ClusterTriggerBinding"),
      ],
      default: trigger("TriggerBinding")
    )
    let rules: [ReferenceRule] = [
      .serviceAccount(at: "serviceAccountName", timing: .used),
      ReferenceRule(binding, at: "bindings[]", name: "ref", timing: .used),
      ReferenceRule(
        .kind(trigger("TriggerTemplate")),
        at: "",
        name: "template.ref",
        timing: .used,
        given: GivenRule(
          .parameter,
          by: [
            .names("bindings[].name"), .names("bindings[].spec.params[].name"),
            .offers(of: binding, at: "bindings[]", name: "ref"),
          ]
        )
      ),
    ]
    return (rules + interceptors).map { $0.below(path) }
  }

  /// What a Trigger or a group of Triggers asks first.
  private static let interceptors: [ReferenceRule] = [
    ReferenceRule(
      .named(
        "kind",
        among: [
          "ClusterInterceptor": trigger("ClusterInterceptor"),
          "NamespacedInterceptor": trigger("Interceptor"),
        ],
        default: trigger("ClusterInterceptor")
      ),
      at: "interceptors[].ref",
      timing: .used
    ),
    ReferenceRule(
      .kind(.secret),
      at: "interceptors[].params[name=secretRef].value",
      name: "secretName",
      timing: .used,
      parts: [PartRule(.key, "secretKey")]
    ),
    ReferenceRule(
      .named("kind", among: ["Service": .service], default: nil),
      at: "interceptors[].webhook.objectRef",
      namespace: .named("namespace"),
      timing: .used
    ),
  ]
}
