import KindKnowledge
import Manifest

/// How the parts of Tekton's objects name each other: tasks, steps, results and workspaces.
///
/// Source: Tekton Pipelines v1.15, `pkg/apis/pipeline/v1/pipeline_validation.go` and `task_validation.go`, and its page
/// "Variable substitutions used by Tasks and Pipelines". What a resolver brings isn't known, so that nothing is missed in it.
extension LinkRules {
  /// The tasks of a Pipeline.
  ///
  /// - Parameters:
  ///   - run: Where the run's own fields are; those of a Pipeline itself are the Pipeline's.
  ///   - spec: The Pipeline's fields, below that.
  static func tektonPipeline(in run: PathPattern, at spec: PathPattern = "") -> LinkRules {
    func path(_ text: String) -> PathPattern { spec.appending(PathPattern(text)) }
    let isRun = !spec.steps.isEmpty
    let lists = ["tasks", "finally"]
    let workspaces = [path("workspaces[].name")] + (isRun ? ["workspaces[].name"] : [])
    let parameters = [path("params[].name")] + (isRun ? ["params[].name"] : [])
    var locals = [
      LocalRule(
        .task,
        in: run,
        of: path("tasks[]"),
        at: "runAfter[]",
        declared: [path("tasks[].name")]
      ),
      LocalRule(
        .task,
        in: run,
        of: path("finally[]"),
        at: "runAfter[]",
        fault: .forbidden(because: "all tasks of 'finally' run together, after all others")
      ),
    ]
    for list in lists {
      let element = path("\(list)[]")
      locals += [
        LocalRule(
          .workspace,
          in: run,
          of: element,
          at: "workspaces[]",
          names: ["workspace", "name"],
          declared: workspaces
        ),
        // a task of the Pipeline's own gets what the Pipeline has by the same name
        LocalRule(
          .workspace,
          in: run,
          of: element,
          at: "taskSpec.workspaces[]",
          names: ["name"],
          when: [.isFalseByDefault("optional")],
          declared: workspaces,
          nearby: ["workspaces[].name"],
          fault: .notGiven
        ),
        LocalRule(
          .parameter,
          in: run,
          of: element,
          at: "taskSpec.params[]",
          names: ["name"],
          when: [.absent("default")],
          declared: parameters,
          nearby: ["params[].name", "matrix.params[].name", "matrix.include[].params[].name"],
          fault: .notGiven
        ),
      ]
    }
    return LinkRules(
      variables: [
        tektonResults(in: run, of: spec, fields: ["tasks"], from: ["tasks"]),
        tektonResults(in: run, of: spec, fields: ["finally"], from: ["tasks"]),
        tektonResults(in: run, of: spec, fields: ["results"], from: lists),
      ],
      locals: locals
    ).adding(
      lists.map { list in
        tektonTask(
          in: run.appending(path("\(list)[]")),
          at: "taskSpec",
          workspaces: isRun ? [] : [run.appending("workspaces[].name")],
          knowsWorkspaces: !isRun
        )
      }
      .reduce(LinkRules()) { $0.adding($1) }
    )
  }

  /// What a run must give to the Pipeline that it holds itself.
  static func tektonRun(in run: PathPattern, of spec: PathPattern) -> LinkRules {
    LinkRules(locals: [
      LocalRule(
        .workspace,
        in: run,
        at: spec.appending("workspaces[]"),
        names: ["name"],
        when: [.isFalseByDefault("optional")],
        declared: ["workspaces[].name"],
        fault: .notGiven
      ),
      LocalRule(
        .parameter,
        in: run,
        at: spec.appending("params[]"),
        names: ["name"],
        when: [.absent("default")],
        declared: ["params[].name"],
        fault: .notGiven
      ),
    ])
  }

  /// The steps of a Task.
  ///
  /// - Parameters:
  ///   - scope: Where the fields of whoever holds the Task are.
  ///   - spec: The Task's fields, below that.
  ///   - workspaces: The fields that declare workspaces for it too, below the root.
  ///   - knowsWorkspaces: Whether no others can be handed down to it.
  static func tektonTask(
    in scope: PathPattern,
    at spec: PathPattern = "",
    workspaces: [PathPattern] = [],
    knowsWorkspaces: Bool = true
  ) -> LinkRules {
    func path(_ text: String) -> PathPattern { spec.appending(PathPattern(text)) }
    let containers = ["steps", "stepTemplate", "sidecars"].map(path)
    let declared =
      [path("workspaces[].name")] + (spec.steps.isEmpty ? [] : ["workspaces[].name"])
    var rules = LinkRules(variables: [
      VariableRule(
        .result,
        prefix: "results",
        in: containers,
        declared: [path("results[].name")],
        scope: scope,
        terms: ["path"]
      ),
      VariableRule(
        .step,
        prefix: "steps",
        in: [path("steps"), path("results")],
        declared: [path("steps[].name")],
        scope: scope,
        terms: ["results"],
        members: MemberRule(
          .result,
          after: "results",
          inline: [
            .init(path("steps[]"), when: [.absent("ref")], declared: "results[].name")
          ]
        )
      ),
    ])
    guard knowsWorkspaces else { return rules }
    rules.variables.append(
      VariableRule(
        .workspace,
        prefix: "workspaces",
        in: containers + [path("volumes")],
        declared: declared,
        scope: scope,
        around: workspaces,
        // a workspace that isn't there may be asked for whether it is bound
        terms: ["path", "claim", "volume"]
      )
    )
    // a container sees a workspace alone that it names
    rules.locals = ["steps[]", "sidecars[]"].map { container in
      LocalRule(
        .workspace,
        in: scope,
        of: path(container),
        at: "workspaces[]",
        names: ["name"],
        declared: declared
      )
    }
    return rules
  }

  /// The results that tasks of a Pipeline take from each other.
  private static func tektonResults(
    in run: PathPattern,
    of spec: PathPattern,
    fields: [String],
    from lists: [String]
  ) -> VariableRule {
    func path(_ text: String) -> PathPattern { spec.appending(PathPattern(text)) }
    return VariableRule(
      .task,
      prefix: "tasks",
      in: fields.map(path),
      declared: lists.map { path("\($0)[].name") },
      scope: run,
      except: ["pipelineSpec", "description"],
      terms: ["results", "status", "reason", "outputs", "matrix"],
      members: MemberRule(
        .result,
        after: "results",
        inline: lists.flatMap { list in
          ["taskSpec", "pipelineSpec"].map { inline in
            .init(
              path("\(list)[]"),
              when: [
                .present(PathPattern(inline)),
                .isOfGroup(PathPattern("\(inline).apiVersion"), "tekton.dev"),
              ],
              declared: PathPattern("\(inline).results[].name")
            )
          }
        }
      )
    )
  }
}
