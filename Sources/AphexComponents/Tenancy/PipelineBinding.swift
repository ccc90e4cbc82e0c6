import KubernetesAPI
import Manifest
import PlatformDSL

/// Everything of one repository's pipeline, in the order of "Provisioning Steps" of the platform's data models.
///
/// The AppProject is not here: an Application must not make the project that limits it.
struct PipelineBinding: Composite {
  static let account = "pipeline-runner"

  let pipeline: PipelineTenant
  let organization: OrganizationTenant

  var body: [any Component] {
    pipeline.resource
    namespace
    pipeline.pipeline
    pipeline.account
    OrganizationAdministrators(organization: organization, namespace: pipeline.namespace)
    PipelineAccess(pipeline: pipeline, organization: organization)
    PipelineLimits(pipeline: pipeline)
    terraformBackend
    PipelineTrigger(pipeline: pipeline, organization: organization)
  }

  /// A label's value can't hold the slash of owner and name, so it stands in the annotation.
  private var namespace: Namespace {
    Namespace(pipeline.namespace) {
      $0.metadata.labels = pipeline.labels.merging([
        "aphex.io/repo": pipeline.repository.replacing("/", with: ".").asLabelValue,
        "aphex.dev/org": organization.name,
      ])
      $0.metadata.annotations = ["aphex.io/repo": pipeline.repository]
    }
  }

  /// It holds no secret: the state is kept in Secrets of this namespace that Terraform makes itself.
  private var terraformBackend: ConfigMap {
    ConfigMap("terraform-backend", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.data = [
        "backend.tf": """
        terraform {
          backend "kubernetes" {
            secret_suffix     = "\(pipeline.name)"
            namespace         = "\(pipeline.namespace)"
            in_cluster_config = true
          }
        }

        """
      ]
    }
  }
}

extension PipelineTenant {
  /// What the pipeline runs as.
  var account: ServiceAccount {
    ServiceAccount(PipelineBinding.account, namespace: namespace).labels(labels)
  }

  /// The labels of what belongs to a pipeline, as the platform's data model gives them.
  var labels: OrderedMap<String> {
    ["aphex/tenant": name, "aphex/managed-by": "platform-controller"]
  }
}
