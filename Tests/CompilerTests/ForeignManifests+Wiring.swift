extension ForeignManifests {
  /// A Pipeline whose every name leads somewhere.
  static let wiredPipeline = ForeignManifests(
    "a Pipeline that is wired well",
    [
      "a.yaml": Shape.object(
        "tekton.dev/v1",
        "Task",
        "compile",
        namespace: "ci",
        """
        spec:
          params: [{name: flavour}]
          workspaces: [{name: checkout}]
          results: [{name: digest}, {name: notes, value: $(steps.write.results.text)}]
          steps:
            - name: compile
              image: x:1
              workspaces: [{name: checkout}]
              script: cd $(workspaces.checkout.path); echo $(params.flavour) > $(results.digest.path)
            - name: write
              ref: {name: writer}

        """
      )
        + Shape.object(
          "tekton.dev/v1",
          "StepAction",
          "writer",
          namespace: "ci",
          """
          spec:
            image: x:1
            results: [{name: text}]
            script: echo > $(step.results.text.path)

          """
        )
        + Shape.object(
          "tekton.dev/v1",
          "Pipeline",
          "ship",
          namespace: "ci",
          """
          spec:
            params: [{name: colour}]
            workspaces: [{name: source}]
            tasks:
              - name: first
                taskRef: {name: compile}
                workspaces: [{name: checkout, workspace: source}]
                params: [{name: flavour, value: $(params.colour)}]
              - name: second
                runAfter: [first]
                when: [{input: $(tasks.first.results.digest), operator: in, values: [a]}]
                taskSpec:
                  params: [{name: target}]
                  workspaces: [{name: output}]
                  results: [{name: report}]
                  steps:
                    - name: run
                      image: x:1
                      script: echo $(params.target) > $(workspaces.output.path) > $(results.report.path)
                params: [{name: target, value: x}]
                workspaces: [{name: output, workspace: source}]
            finally:
              - name: tell
                taskRef: {resolver: git}
                params: [{name: x, value: $(tasks.second.results.report) $(tasks.first.status) $(tasks.status)}]
            results: [{name: all, value: $(tasks.first.results.notes)}]

          """
        )
        + Shape.object(
          "tekton.dev/v1",
          "PipelineRun",
          "nightly",
          namespace: "ci",
          """
          spec:
            pipelineRef: {name: ship}
            params: [{name: colour, value: red}]
            workspaces: [{name: source, emptyDir: {}}]

          """
        )
    ]
  )

  /// Wiring that looks wrong and isn't.
  static let soundWiring: [ForeignManifests] = [
    wiredPipeline,
    ForeignManifests(
      "what a resolver or another API brings may have any result",
      [
        "a.yaml": pipeline(
          """
          - {name: a, taskRef: {resolver: git}, workspaces: [{name: any, workspace: w}]}
          - {name: b, taskRef: {apiVersion: example.org/v1, kind: Wait, name: w}}
          - {name: c, taskSpec: {apiVersion: example.org/v1, kind: Wait, spec: {}}}
          - name: d
            params: [{name: x, value: "$(tasks.a.results.r) $(tasks.b.results.r) $(tasks.c.results['r.s'])"}]
            taskRef: {resolver: git}
          """
        )
      ]
    ),
    ForeignManifests(
      "a task of the Pipeline's own gets what the Pipeline has by the same name",
      [
        "a.yaml": pipeline(
          """
          - name: a
            taskSpec:
              params: [{name: p}, {name: q, default: x}]
              workspaces: [{name: w}, {name: v, optional: true}]
              steps: [{name: s, image: "x:1", script: "echo $(workspaces.w.path)"}]
          """
        )
      ]
    ),
    ForeignManifests(
      "a step asks whether a workspace is bound that isn't declared",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Task",
          "t",
          namespace: "ci",
          "spec: {steps: [{name: s, image: 'x:1', when: [{input: $(workspaces.w.bound), operator: in, values: ['true']}]}]}\n"
        )
      ]
    ),
    ForeignManifests(
      "a run hands its workspaces and parameters down",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "PipelineRun",
          "r",
          namespace: "ci",
          """
          spec:
            params: [{name: p, value: x}]
            workspaces: [{name: w, emptyDir: {}}]
            pipelineSpec:
              params: [{name: p}]
              tasks:
                - name: a
                  workspaces: [{name: w}]
                  taskSpec:
                    params: [{name: p}]
                    workspaces: [{name: w}]
                    steps: [{name: s, image: "x:1", script: "echo $(workspaces.w.path)"}]

          """
        )
      ]
    ),
  ]

  /// Wiring that leads nowhere.
  static let faultyWiring: [ForeignManifests] = [
    wiring(
      "runAfter",
      "- {name: a, runAfter: [x], taskRef: {resolver: git}}",
      "Pipeline 'p' has no task 'x'"
    ),
    wiring(
      "a result of no task in when",
      "- {name: a, taskRef: {resolver: git}, when: [{input: $(tasks.x.results.r), operator: in, values: [y]}]}",
      "Pipeline 'p' uses task 'x', which it doesn't declare"
    ),
    wiring(
      "a result of no task in a matrix",
      "- {name: a, taskRef: {resolver: git}, matrix: {params: [{name: m, value: [\"$(tasks.x.results.r[*])\"]}]}}",
      "Pipeline 'p' uses task 'x', which it doesn't declare"
    ),
    wiring(
      "a result that a task of the Pipeline's own lacks",
      """
      - {name: a, taskSpec: {results: [{name: r}], steps: [{name: s, image: "x:1"}]}}
      - {name: b, taskRef: {resolver: git}, params: [{name: q, value: $(tasks.a.results.rr)}]}
      """,
      "task 'a' has no result 'rr'"
    ),
    wiring(
      "a workspace that isn't declared",
      "- {name: a, taskRef: {resolver: git}, workspaces: [{name: any, workspace: x}]}",
      "Pipeline 'p' has no workspace 'x'"
    ),
    wiring(
      "a workspace by the task's own name that isn't declared",
      "- {name: a, taskRef: {resolver: git}, workspaces: [{name: x}]}",
      "Pipeline 'p' has no workspace 'x'"
    ),
    wiring(
      "a workspace that nothing gives",
      "- {name: a, taskSpec: {workspaces: [{name: x}], steps: [{name: s, image: \"x:1\"}]}}",
      "workspace 'x' is required, and isn't set"
    ),
    wiring(
      "a parameter that nothing gives",
      "- {name: a, taskSpec: {params: [{name: x}], steps: [{name: s, image: \"x:1\"}]}}",
      "parameter 'x' is required, and isn't set"
    ),
    wiring(
      "runAfter of a final task",
      "- {name: a, taskRef: {resolver: git}}\nfinally:\n- {name: b, runAfter: [a], taskRef: {resolver: git}}",
      "Pipeline 'p' can't name task 'a' here"
    ),
    wiring(
      "a result of a final task",
      """
      - {name: a, taskRef: {resolver: git}}
      finally:
      - {name: b, taskRef: {resolver: git}}
      - {name: c, taskRef: {resolver: git}, params: [{name: q, value: $(tasks.b.results.r)}]}
      """,
      "Pipeline 'p' uses task 'b', which it doesn't declare"
    ),
    wiring(
      "a result of the Pipeline that is of no task",
      "- {name: a, taskRef: {resolver: git}}\nresults: [{name: r, value: $(tasks.b.results.r)}]",
      "Pipeline 'p' uses task 'b', which it doesn't declare"
    ),
    ForeignManifests(
      "a step without the workspace and result that it names",
      [
        "a.yaml": Shape.object(
          "tekton.dev/v1",
          "Task",
          "t",
          namespace: "ci",
          """
          spec:
            steps:
              - {name: s, image: "x:1", workspaces: [{name: w}], script: echo > $(results.r.path) $(workspaces.v.path)}

          """
        )
      ],
      [
        "error: Task 't' has no workspace 'w'",
        "error: Task 't' uses result 'r', which it doesn't declare",
        "error: Task 't' uses workspace 'v', which it doesn't declare",
      ]
    ),
    ForeignManifests(
      "a Pipeline in a run that a Trigger makes",
      [
        "a.yaml": Shape.object(
          "triggers.tekton.dev/v1beta1",
          "TriggerTemplate",
          "t",
          namespace: "ci",
          """
          spec:
            resourcetemplates:
              - apiVersion: tekton.dev/v1
                kind: PipelineRun
                metadata: {generateName: r-}
                spec:
                  pipelineSpec:
                    workspaces: [{name: w}]
                    tasks: [{name: a, runAfter: [b], taskRef: {resolver: git}}]

          """
        )
      ],
      [
        "error: workspace 'w' is required, and isn't set",
        "error: TriggerTemplate 't' has no task 'b'",
      ]
    ),
  ]

  private static func wiring(_ name: String, _ tasks: String, _ message: String) -> ForeignManifests
  {
    ForeignManifests(name, ["a.yaml": pipeline(tasks)], ["error: \(message)"])
  }

  private static func pipeline(_ tasks: String) -> String {
    let lines = tasks.split(separator: "\n").map { "  \($0)\n" }.joined()
    return Shape.object(
      "tekton.dev/v1",
      "Pipeline",
      "p",
      namespace: "ci",
      "spec:\n  params: [{name: p}]\n  workspaces: [{name: w}]\n  tasks:\n" + lines
    )
  }
}
