import Diagnostics
import Manifest
import TektonAPI
import YAML

/// A repository whose pushes to a branch start a pipeline of the organisation around it.
package struct RepoBinding: Sendable {
  private(set) var resource: Aphex.RepoBinding

  /// A binding; the pipeline's name is also that of the namespace which it runs in.
  ///
  /// - Parameters:
  ///   - name: The custom resource's name.
  ///   - repository: Owner and name at GitHub, `acme-corp/my-application`.
  ///   - pipeline: What runs. It is rendered into the binding's namespace.
  ///   - branch: Pushes to it start the pipeline.
  ///   - profile: What the pipeline may do in its namespace.
  ///   - template: The shape of TriggerTemplate, from the catalog.
  package init(
    _ name: String,
    repository: String,
    pipeline: Tekton.Pipeline,
    branch: String = "main",
    profile: Aphex.PermissionProfile = .standard,
    template: String = "run-pipeline-v1",
    fileID: String = #fileID,
    line: Int = #line
  ) {
    let parts = repository.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    resource = Aphex.RepoBinding(name, fileID: fileID, line: line) {
      $0.spec.repoOrg = String(parts[0])
      $0.spec.repoName = parts.count > 1 ? String(parts[1]) : ""
      $0.spec.pipelineName = pipeline.metadata.name
      $0.spec.templateRef = template
      $0.spec.pipelineSpec = String(decoding: YAMLWriter.bytes(of: pipeline.field), as: UTF8.self)
      $0.spec.permissionProfile = profile
      $0.spec.branch = branch
    }
    // the pipeline is parsed back from its text, which has neither a place nor a failure
    resource.declaration.failure = pipeline.declaration.failure
  }

  func belonging(to organization: String) -> RepoBinding {
    var copy = self
    copy.resource.spec.aphexOrg = organization
    return copy
  }
}
