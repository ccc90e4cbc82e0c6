import Manifest
import PlatformDSL
import TektonAPI

/// Tekton Tasks that every tenant's pipeline may use, and the pipeline that most of them want: clone, synthesise, deploy.
///
/// Tekton finds a Task of another namespace through the cluster resolver only; ``step(_:after:)`` writes such a
/// reference. All of them take `git-url`, `git-revision` and `tenant-name`.
package struct Catalog: Composite {
  /// The images that the Tasks run.
  package struct Images: Sendable {
    let git: String
    let node: String
    let terraform: String

    /// Images, each with its tag or digest.
    ///
    /// - Parameters:
    ///   - git: Has `git` and a shell.
    ///   - node: Has `npm` and a shell; it synthesises.
    ///   - terraform: Has `terraform` and a shell; it deploys.
    package init(git: String, node: String, terraform: String) {
      self.git = git
      self.node = node
      self.terraform = terraform
    }
  }

  /// The names of the Tasks.
  package static let tasks = ["git-clone", "cdktf-synth", "cdktf-deploy"]

  private let namespace: String
  private let images: Images

  /// The catalog.
  package init(namespace: String = "pipeline-system", images: Images) {
    self.namespace = namespace
    self.images = images
  }

  /// Three Tasks, a Pipeline, and what starts it.
  package var body: [any Component] {
    gitClone
    synthesis
    deployment
    Tekton.Pipeline("cdktf-deploy-pipeline", namespace: namespace) {
      $0.spec = Self.deploymentPipeline(catalog: namespace)
    }
    Group(trigger)
  }

  /// A pipeline that clones a repository, synthesises its CDK for Terraform and applies it.
  ///
  /// - Parameter catalog: The namespace of the catalog's Tasks.
  package static func deploymentPipeline(
    catalog: String = "pipeline-system"
  ) -> Tekton.Pipeline.Spec {
    Tekton.Pipeline.Spec {
      $0.params = PipelineTenant.parameters.map { .init(name: $0, type: "string") }
      $0.workspaces = [.init(name: "source")]
      $0.tasks = [
        step("git-clone", of: catalog, taking: ["git-url", "git-revision"]),
        step("cdktf-synth", of: catalog, after: ["git-clone"]),
        step("cdktf-deploy", of: catalog, taking: ["tenant-name"], after: ["cdktf-synth"]),
      ]
    }
  }

  /// A pipeline's task that runs one of the catalog, on the pipeline's workspace `source`.
  ///
  /// - Parameters:
  ///   - task: The Task's name.
  ///   - catalog: The catalog's namespace.
  ///   - parameters: The pipeline's parameters that it takes, under their own names.
  ///   - predecessors: The tasks that must have succeeded before.
  package static func step(
    _ task: String,
    of catalog: String = "pipeline-system",
    taking parameters: [String] = [],
    after predecessors: [String] = []
  ) -> Tekton.Pipeline.Spec.TasksItem {
    .init(name: task) {
      $0.taskRef.resolver = "cluster"
      $0.taskRef.params = [
        .init(name: "kind", value: "task"), .init(name: "name", value: .string(task)),
        .init(name: "namespace", value: .string(catalog)),
      ]
      $0.params =
        parameters.isEmpty
        ? nil : parameters.map { .init(name: $0, value: .string("$(params.\($0))")) }
      $0.runAfter = predecessors.isEmpty ? nil : predecessors
      $0.workspaces = [.init(name: "source", workspace: "source")]
    }
  }

  private var gitClone: Tekton.Task {
    Tekton.Task("git-clone", namespace: namespace) {
      $0.spec.description = "Checks a commit out into the workspace."
      $0.spec.params = [
        .init(name: "git-url", type: "string"), .init(name: "git-revision", type: "string"),
      ]
      $0.spec.workspaces = [.init(name: "source")]
      $0.spec.results = [.init(name: "commit", description: "The commit that was checked out.")]
      $0.spec.steps = [
        .init(name: "clone") {
          $0.image = images.git
          $0.workingDir = "$(workspaces.source.path)"
          // parameters reach the script through the environment, so that none of them is read as code
          $0.env = [
            .init(name: "GIT_URL", value: "$(params.git-url)"),
            .init(name: "GIT_REVISION", value: "$(params.git-revision)"),
          ]
          $0.script = """
            #!/bin/sh
            set -eu
            git config --global --add safe.directory "$PWD"
            git init --quiet .
            git fetch --quiet --depth 1 -- "$GIT_URL" "$GIT_REVISION"
            git checkout --quiet --force FETCH_HEAD
            git rev-parse HEAD | tr -d '\\n' > "$(results.commit.path)"

            """
        }
      ]
    }
  }

  private var synthesis: Tekton.Task {
    Tekton.Task("cdktf-synth", namespace: namespace) {
      $0.spec.description = "Synthesises the repository's CDK for Terraform into cdktf.out."
      $0.spec.workspaces = [.init(name: "source")]
      $0.spec.steps = [
        .init(name: "synth") {
          $0.image = images.node
          $0.workingDir = "$(workspaces.source.path)"
          $0.script = """
            #!/bin/sh
            set -eu
            npm ci
            npx cdktf get
            npx cdktf synth

            """
        }
      ]
    }
  }

  private var deployment: Tekton.Task {
    Tekton.Task("cdktf-deploy", namespace: namespace) {
      $0.spec.description =
        "Applies every synthesised stack, with its state in the tenant's namespace."
      $0.spec.params = [.init(name: "tenant-name", type: "string")]
      $0.spec.workspaces = [.init(name: "source")]
      $0.spec.steps = [
        .init(name: "deploy") {
          $0.image = images.terraform
          $0.workingDir = "$(workspaces.source.path)/cdktf.out/stacks"
          $0.env = [
            .init(name: "TENANT", value: "$(params.tenant-name)"),
            .init(name: "TF_IN_AUTOMATION", value: "true"),
          ]
          $0.script = """
            #!/bin/sh
            set -eu
            for stack in */; do
              name=${stack%/}
              printf 'terraform {\\n  backend "kubernetes" {}\\n}\\n' > "$name/backend_override.tf"
              terraform -chdir="$name" init -input=false -reconfigure \\
                -backend-config="secret_suffix=$TENANT-$name" \\
                -backend-config="namespace=$TENANT" -backend-config="in_cluster_config=true"
              terraform -chdir="$name" apply -input=false -auto-approve
            done

            """
        }
      ]
    }
  }

  /// What an organisation's own binding and template are made after.
  @ComponentBuilder private var trigger: [any Component] {
    Tekton.TriggerBinding(OrganizationWebhooks.bindingName, namespace: namespace) {
      $0.spec.params = OrganizationWebhooks.parameters
    }
    Tekton.TriggerTemplate("run-pipeline-v1", namespace: namespace) {
      $0.spec = PipelineTrigger.template(
        running: "cdktf-deploy-pipeline",
        // a shape: its runs belong to the tenant that is named when it is used
        in: "$(tt.params.tenant-name)",
        spec: Self.deploymentPipeline(catalog: namespace),
        labels: [:]
      )
    }
  }
}
