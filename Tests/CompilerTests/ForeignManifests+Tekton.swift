extension ForeignManifests {
  /// Parameters that are used, and given, as they are declared.
  static let soundTekton: [ForeignManifests] = [
    ForeignManifests(
      "bindings that together give what the template demands",
      [
        "a.yaml": template + binding("commit", "revision", "$(body.after)")
          + Shape.object(
            "triggers.tekton.dev/v1beta1",
            "ClusterTriggerBinding",
            "repository",
            "spec: {params: [{name: url, value: $(body.repository.url)}, {name: more, value: m}]}\n"
          )
          + trigger(
            "[{ref: commit}, {ref: repository, kind: ClusterTriggerBinding}, {name: reason, value: r}]"
          )
      ]
    ),
    ForeignManifests(
      "a binding that isn't among the manifests may give anything",
      ["a.yaml": template + trigger("[{ref: '$(x)'}]")]
    ),
    ForeignManifests(
      "every way to write a variable",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Task",
          "build",
          """
          spec:
            params: [{name: image}, {name: a.b}, {name: list, type: array}, {name: map, type: object}]
            steps:
              - name: s
                image: $(params.image)
                args: ["$(params['a.b'])", '$(params["a.b"])', '$(params.list[*])', '$(params.map.key)']
                script: echo $(context.taskRun.name) $(params) $(params.) $(inputs.params.old) $params.x

          """
        )
      ]
    ),
    ForeignManifests(
      "a Pipeline whose tasks declare parameters of their own",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Pipeline",
          "deploy",
          """
          spec:
            params: [{name: url}]
            tasks:
              - name: t
                params: [{name: own, value: $(params.url)}]
                taskSpec:
                  params: [{name: own}]
                  steps: [{name: s, image: 'i:1', script: 'echo $(params.own)'}]

          """
        )
      ]
    ),
  ]

  /// Parameters that nobody declares, or nobody gives.
  static let faultyTekton: [ForeignManifests] = [
    ForeignManifests(
      "a parameter of the template that no binding gives",
      [
        "a.yaml": template + binding("commit", "revison", "$(body.after)")
          + trigger("[{ref: commit}, {name: url, value: u}, {name: reason, value: r}]")
      ],
      [
        "error: TriggerTemplate 'run' in namespace 'ci' needs parameter 'revision', which isn't given"
      ]
    ),
    ForeignManifests(
      "an EventListener's own trigger that gives nothing",
      [
        "a.yaml": template
          + Shape.object(
            "triggers.tekton.dev/v1beta1",
            "EventListener",
            "push",
            namespace: "ci",
            "spec: {triggers: [{name: t, template: {ref: run}}]}\n"
          )
      ],
      ["reason", "revision", "url"].map {
        "error: TriggerTemplate 'run' in namespace 'ci' needs parameter '\($0)', which isn't given"
      }
    ),
    ForeignManifests(
      "variables that nothing declares, each once",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Task",
          "build",
          """
          spec:
            params: [{name: image}]
            steps:
              - {name: s, image: $(params.imgae), args: [$(params.imgae), "$(params['x.y'])"]}

          """
        )
          + Shape.object(
            "triggers.tekton.dev/v1beta1",
            "TriggerTemplate",
            "run",
            """
            spec:
              resourcetemplates: [{apiVersion: v1, kind: ConfigMap, data: {a: $(tt.params.none)}}]

            """
          )
      ],
      [
        "error: Task 'build' uses parameter 'imgae', which it doesn't declare",
        "error: Task 'build' uses parameter 'x.y', which it doesn't declare",
        "error: TriggerTemplate 'run' uses parameter 'none', which it doesn't declare",
      ]
    ),
  ]

  private static let template = Shape.object(
    "triggers.tekton.dev/v1beta1",
    "TriggerTemplate",
    "run",
    namespace: "ci",
    """
    spec:
      params: [{name: url}, {name: revision}, {name: reason}, {name: depth, default: '1'}]
      resourcetemplates:
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {a: $(tt.params.depth)}}

    """
  )

  private static func binding(_ name: String, _ parameter: String, _ value: String) -> String {
    Shape.object(
      "triggers.tekton.dev/v1beta1",
      "TriggerBinding",
      name,
      namespace: "ci",
      "spec: {params: [{name: \(parameter), value: \(value)}]}\n"
    )
  }

  private static func trigger(_ bindings: String) -> String {
    Shape.object(
      "triggers.tekton.dev/v1beta1",
      "Trigger",
      "push",
      namespace: "ci",
      "spec: {bindings: \(bindings), template: {ref: run}}\n"
    )
  }
}
