import KindKnowledge
import Manifest

extension KindTable {
  /// The kinds of Tekton Triggers.
  ///
  /// A Trigger reads what it refers to when an event comes, so that none of these references orders waves.
  static let tektonTriggers = KindTable([
    Entry(
      kind("ClusterInterceptor"),
      .cluster,
      links: LinkRules(
        references: [.webhookService(at: "spec.clientConfig.service")]
      )
    ),
    Entry(
      kind("ClusterTriggerBinding"),
      .cluster,
      links: LinkRules(offers: [
        OfferRule(.parameter, values: ["spec.params[].name"])
      ])
    ),
    Entry(
      kind("EventListener"),
      .namespaced,
      links: LinkRules(
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
            .kind(kind("Trigger")),
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
      facets: keyNames(at: "spec.triggers[]")
    ),
    Entry(
      kind("Interceptor"),
      .namespaced,
      links: LinkRules(
        references: [.webhookService(at: "spec.clientConfig.service")]
      )
    ),
    Entry(
      kind("Trigger"),
      .namespaced,
      links: LinkRules(references: trigger(at: "spec")),
      facets: keyNames(at: "spec")
    ),
    Entry(
      kind("TriggerBinding"),
      .namespaced,
      links: LinkRules(offers: [
        OfferRule(.parameter, values: ["spec.params[].name"])
      ])
    ),
    Entry(
      kind("TriggerTemplate"),
      .namespaced,
      links: LinkRules(
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
      ).adding(.tektonPipeline(in: "spec.resourcetemplates[].spec", at: "pipelineSpec"))
        .adding(.tektonRun(in: "spec.resourcetemplates[].spec", of: "pipelineSpec"))
        .adding(.tektonTask(in: "spec.resourcetemplates[].spec", at: "taskSpec"))
        .adding(.tektonRun(in: "spec.resourcetemplates[].spec", of: "taskSpec"))
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("triggers.tekton.dev", name) }

  /// A Trigger's fields, which an EventListener can also hold itself.
  private static func trigger(at path: PathPattern) -> [ReferenceRule] {
    let binding = ReferenceRule.Target.named(
      "kind",
      among: [
        "TriggerBinding": kind("TriggerBinding"),
        "ClusterTriggerBinding": kind("ClusterTriggerBinding"),
      ],
      default: kind("TriggerBinding")
    )
    let rules: [ReferenceRule] = [
      .serviceAccount(at: "serviceAccountName", timing: .used),
      ReferenceRule(binding, at: "bindings[]", name: "ref", timing: .used),
      ReferenceRule(
        .kind(kind("TriggerTemplate")),
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
          "ClusterInterceptor": kind("ClusterInterceptor"),
          "NamespacedInterceptor": kind("Interceptor"),
        ],
        default: kind("ClusterInterceptor")
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

  private static func keyNames(at trigger: PathPattern) -> KindFacets {
    KindFacets(
      names: ["interceptors[].params[].value.secretRef.secretKey"].map {
        trigger.appending(PathPattern($0))
      }
    )
  }
}
