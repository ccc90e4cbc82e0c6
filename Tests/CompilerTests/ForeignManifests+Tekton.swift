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
      "more parameters than the Pipeline declares",
      [
        "a.yaml": pipeline
          + run("[{name: url, value: u}, {name: depth, value: '1'}, {name: trace, value: t}]")
      ]
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
      "a matrix gives parameters",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Task",
          "build",
          "spec: {params: [{name: platform}, {name: browser}, {name: flag}], steps: []}\n"
        )
          + Shape.object(
            "tekton.dev/v1",
            "Pipeline",
            "all",
            """
            spec:
              tasks:
                - name: t
                  taskRef: {name: build}
                  matrix:
                    params: [{name: platform, value: [linux]}]
                    include: [{name: i, params: [{name: browser, value: b}, {name: flag, value: f}]}]
                - name: u
                  taskRef: {name: elsewhere, bundle: 'registry.example/tasks:1'}

            """
          )
      ]
    ),
    ForeignManifests(
      "a name with dots in a TriggerTemplate",
      [
        "a.yaml": Shape.object(
          "triggers.tekton.dev/v1beta1",
          "TriggerTemplate",
          "run",
          """
          spec:
            params: [{name: git.revision}]
            resourcetemplates: [{apiVersion: v1, kind: ConfigMap, data: {a: $(tt.params.git.revision)}}]

          """
        )
      ]
    ),
    ForeignManifests(
      "a Pipeline in a Pipeline",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Pipeline",
          "outer",
          """
          spec:
            params: [{name: url}]
            finally:
              - name: t
                pipelineSpec:
                  params: [{name: inner}]
                  finally:
                    - name: u
                      taskSpec:
                        params: [{name: own}]
                        steps: [{name: s, image: 'i:1', args: [$(params.own), $(params.inner), $(params.url)]}]

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
        "error: TriggerTemplate 'run' in namespace 'ci' requires parameter 'revision', which isn't set"
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
        "error: TriggerTemplate 'run' in namespace 'ci' requires parameter '\($0)', which isn't set"
      }
    ),
    ForeignManifests(
      "a parameter with a default that looks misspelt",
      ["a.yaml": pipeline + run("[{name: url, value: u}, {name: dept, value: '1'}]")],
      ["warning: Pipeline 'clone' in namespace 'ci' has no parameter 'dept'"]
    ),
    ForeignManifests(
      "a parameter of another task, and one in a key",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Pipeline",
          "two",
          """
          spec:
            tasks:
              - {name: a, taskSpec: {params: [{name: own}], steps: []}}
              - {name: b, taskSpec: {steps: [{name: s, image: 'i:1', script: echo $(params.own)}]}}

          """
        )
          + Shape.object(
            "triggers.tekton.dev/v1beta1",
            "TriggerTemplate",
            "run",
            """
            spec:
              resourcetemplates:
                - {apiVersion: v1, kind: ConfigMap, metadata: {labels: {$(tt.params.key): x}}}

            """
          )
      ],
      [
        "error: parameter 'own' is required, and isn't set",
        "error: Pipeline 'two' uses parameter 'own', which it doesn't declare",
        "error: TriggerTemplate 'run' uses parameter 'key', which it doesn't declare",
      ]
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

  private static let pipeline = Shape.object(
    "tekton.dev/v1",
    "Pipeline",
    "clone",
    namespace: "ci",
    "spec: {params: [{name: url}, {name: depth, default: '1'}], tasks: []}\n"
  )

  private static func run(_ parameters: String) -> String {
    Shape.object(
      "tekton.dev/v1",
      "PipelineRun",
      "clone-1",
      namespace: "ci",
      "spec: {pipelineRef: {name: clone}, params: \(parameters)}\n"
    )
  }

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
