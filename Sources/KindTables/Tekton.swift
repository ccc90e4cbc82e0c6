import KindKnowledge
import Manifest

extension KindTable {
  /// The kinds of Tekton Pipelines v1.15 and Triggers v0.37; Argo CD checks the health of none.
  public static let tekton = KindTable(union: [tektonPipelines, tektonTriggers])

  /// The kinds of Tekton Pipelines.
  ///
  /// Tekton reads what a Pipeline refers to when it runs, so that none of these references orders waves. Steps are containers.
  private static let tektonPipelines = KindTable([
    Entry(GroupKind("resolution.tekton.dev", "ResolutionRequest"), .namespaced),
    Entry(
      kind("CustomRun"),
      .namespaced,
      links: LinkRules(
        references: [
          .serviceAccount(at: "spec.serviceAccountName", timing: .used)
        ] + givenWorkspaces
      )
    ),
    Entry(
      kind("Pipeline"),
      .namespaced,
      links: LinkRules(
        references: ["spec.tasks[]", "spec.finally[]"].flatMap {
          pipelineTask(at: PathPattern($0))
        },
        offers: parameters + workspaces + results,
        pods: [podsOfRuns("pipeline")],
        variables: [
          VariableRule(
            .parameter,
            prefix: "params",
            in: ["spec.tasks", "spec.finally", "spec.results"],
            declared: ["spec.params[].name"],
            scopes: ["taskSpec", "pipelineSpec"]
          )
        ]
      ).adding(.tektonPipeline(in: "spec")),
      facets: steps(of: pipelineTasks(of: "spec"))
    ),
    Entry(
      kind("PipelineRun"),
      .namespaced,
      links: LinkRules(
        references: [
          .serviceAccount(at: "spec.taskRunTemplate.serviceAccountName", timing: .used),
          .serviceAccount(at: "spec.taskRunSpecs[].serviceAccountName", timing: .used),
          // as v1beta1 calls them
          .serviceAccount(at: "spec.serviceAccountName", timing: .used),
          .serviceAccount(at: "spec.taskRunSpecs[].taskServiceAccountName", timing: .used),
        ]
          + [
            "taskRunTemplate.podTemplate", "taskRunSpecs[].podTemplate", "podTemplate",
            "taskRunSpecs[].taskPodTemplate",
          ].flatMap { podTemplate(at: PathPattern("spec.\($0)")) }
          + reference(to: "Pipeline", at: "spec", field: "pipelineRef") + givenWorkspaces
          + ["spec.pipelineSpec.tasks[]", "spec.pipelineSpec.finally[]"].flatMap {
            pipelineTask(at: PathPattern($0))
          }
      ).adding(.tektonPipeline(in: "spec", at: "pipelineSpec"))
        .adding(.tektonRun(in: "spec", of: "pipelineSpec")),
      facets: steps(of: pipelineTasks(of: "spec.pipelineSpec"))
    ),
    Entry(
      kind("StepAction"),
      .namespaced,
      links: LinkRules(
        references: LinkRules.variables(of: "spec").map { $0.timed(.used) },
        offers: parameters + results,
        variables: [
          VariableRule(
            .parameter,
            prefix: "params",
            in: ["image", "command", "args", "env", "script", "workingDir"].map {
              PathPattern("spec.\($0)")
            },
            declared: ["spec.params[].name"]
          ),
          VariableRule(
            .result,
            prefix: "step.results",
            in: ["spec.command", "spec.args", "spec.env", "spec.script"],
            declared: ["spec.results[].name"],
            terms: ["path"]
          ),
        ]
      ),
      facets: KindFacets(containers: ["spec"])
    ),
    Entry(
      kind("Task"),
      .namespaced,
      links: LinkRules(
        references: task(at: "spec"),
        offers: parameters + workspaces + results,
        pods: [podsOfRuns("task")],
        variables: [
          VariableRule(
            .parameter,
            prefix: "params",
            in: ["steps", "stepTemplate", "sidecars", "volumes", "workspaces", "results"].map {
              PathPattern("spec.\($0)")
            },
            declared: ["spec.params[].name"]
          )
        ]
      ).adding(.tektonTask(in: "spec")),
      facets: steps(of: ["spec"])
    ),
    Entry(
      kind("TaskRun"),
      .namespaced,
      links: LinkRules(
        references: [.serviceAccount(at: "spec.serviceAccountName", timing: .used)]
          + podTemplate(at: "spec.podTemplate")
          + reference(to: "Task", at: "spec", field: "taskRef") + givenWorkspaces
          + task(at: "spec.taskSpec")
      ).adding(.tektonTask(in: "spec", at: "taskSpec"))
        .adding(.tektonRun(in: "spec", of: "taskSpec")),
      facets: steps(of: ["spec.taskSpec"])
    ),
    Entry(
      kind("VerificationPolicy"),
      .namespaced,
      links: LinkRules(references: [
        ReferenceRule(
          .kind(.secret),
          at: "spec.authorities[].key.secretRef",
          namespace: .named("namespace"),
          timing: .used
        )
      ])
    ),
  ])

  /// The pods of runs that somebody starts later; source: Tekton's documentation, "Labels and annotations".
  private static func podsOfRuns(_ definition: String) -> PodRule {
    .made(
      ["tekton.dev/\(definition)": "metadata.name"],
      fixed: ["app.kubernetes.io/managed-by": "tekton-pipelines"],
      copied: ["metadata.labels"],
      added: ["memberOf", "pipeline", "pipelineRun", "pipelineTask", "task", "taskRun"].map {
        AddedLabel("tekton.dev/\($0)", .unknown)
      }
    )
  }

  private static func kind(_ name: String) -> GroupKind { GroupKind("tekton.dev", name) }

  private static let parameters = [
    OfferRule(.parameter, values: ["spec.params[].name"], required: "spec.params[]")
  ]

  private static let workspaces = [
    OfferRule(.workspace, values: ["spec.workspaces[].name"], required: "spec.workspaces[]")
  ]

  private static let results = [OfferRule(.result, values: ["spec.results[].name"])]

  /// What the pods of a run are given besides.
  private static func podTemplate(at path: PathPattern) -> [ReferenceRule] {
    let rules: [ReferenceRule] =
      [
        .secret(at: "imagePullSecrets[]", key: nil),
        .priorityClass(at: "priorityClassName"), LinkRules.runtimeClass,
      ] + LinkRules.volumes + LinkRules.variables(of: "")
    return rules.map { $0.below(path).timed(.used) }
  }

  /// A Task's own fields: volumes, the variables of its containers, and the steps that stand elsewhere.
  private static func task(at path: PathPattern) -> [ReferenceRule] {
    (LinkRules.volumes
      + ["steps[]", "sidecars[]", "stepTemplate"].flatMap {
        LinkRules.variables(of: PathPattern($0))
      })
      .map { $0.below(path).timed(.used) }
      + [
        ReferenceRule(
          .kind(kind("StepAction")),
          at: path.appending("steps[]"),
          name: "ref.name",
          timing: .used,
          when: [.absent("ref.resolver")],
          parts: [PartRule(.parameter, "params[].name", isComplete: true)],
          mentions: MentionRule(by: .step)
        )
      ]
  }

  /// A task of a Pipeline: what it runs, or what it declares itself.
  private static func pipelineTask(at path: PathPattern) -> [ReferenceRule] {
    reference(to: "Task", at: path, field: "taskRef")
      + reference(to: "Pipeline", at: path, field: "pipelineRef")
      + task(at: path.appending("taskSpec"))
  }

  /// A reference to a Task or Pipeline, by name or through the cluster resolver, with what is given to it.
  private static func reference(
    to name: String,
    at path: PathPattern,
    field: String
  ) -> [ReferenceRule] {
    let known = [name: kind(name), name.lowercased(): kind(name)]
    let given = [
      PartRule(.parameter, "params[].name", isComplete: true, allowsSurplus: true),
      PartRule(.parameter, "matrix.params[].name", isComplete: true, allowsSurplus: true),
      PartRule(.parameter, "matrix.include[].params[].name", isComplete: true, allowsSurplus: true),
      // a Task refuses workspaces that it doesn't declare, a Pipeline doesn't
      PartRule(
        .workspace,
        "workspaces[].name",
        isComplete: true,
        allowsSurplus: name == "Pipeline"
      ),
    ]
    return [
      ReferenceRule(
        .named(PathPattern("\(field).kind"), among: known, default: kind(name)),
        at: path,
        name: PathPattern("\(field).name"),
        timing: .used,
        when: [
          .absent(PathPattern("\(field).resolver")), .absent(PathPattern("\(field).bundle")),
          .isOfGroup(PathPattern("\(field).apiVersion"), "tekton.dev"),
        ],
        parts: given,
        mentions: MentionRule(by: .task)
      ),
      ReferenceRule(
        .named(
          PathPattern("\(field).params[name=kind].value"),
          among: known,
          default: kind(name)
        ),
        at: path,
        name: PathPattern("\(field).params[name=name].value"),
        namespace: .named(PathPattern("\(field).params[name=namespace].value")),
        timing: .used,
        when: [.equals(PathPattern("\(field).resolver"), "cluster")],
        parts: given,
        mentions: MentionRule(by: .task)
      ),
    ]
  }

  private static let givenWorkspaces: [ReferenceRule] = [
    .secret(at: "spec.workspaces[].csi.nodePublishSecretRef", key: nil, timing: .used),
    .configMap(
      at: "spec.workspaces[].projected.sources[].configMap",
      key: "items[].key",
      timing: .used
    ),
    .secret(
      at: "spec.workspaces[].projected.sources[].secret",
      key: "items[].key",
      timing: .used
    ),
    ReferenceRule(
      .kind(.secret),
      at: "spec.workspaces[].secret",
      name: "secretName",
      timing: .used,
      parts: [PartRule(.key, "items[].key")]
    ),
    ReferenceRule(
      .kind(.configMap),
      at: "spec.workspaces[].configMap",
      timing: .used,
      parts: [PartRule(.key, "items[].key")]
    ),
    ReferenceRule(
      .kind(.persistentVolumeClaim),
      at: "spec.workspaces[].persistentVolumeClaim",
      name: "claimName",
      timing: .used
    ),
  ]

  private static func pipelineTasks(of spec: PathPattern) -> [PathPattern] {
    ["tasks[].taskSpec", "finally[].taskSpec"].map { spec.appending(PathPattern($0)) }
  }

  private static func steps(of specs: [PathPattern]) -> KindFacets {
    KindFacets(
      containers: specs.flatMap { spec in
        ["steps[]", "sidecars[]", "stepTemplate"].map { spec.appending(PathPattern($0)) }
      }
    )
  }
}
