extension UnlinkedField {
  /// Fields of the kinds of Argo CD and Argo Workflows.
  static let argo = applications + workflows

  private static let applications = [
    UnlinkedField("argoproj.io/AppProject", "spec.clusterResource*", "patterns of kinds"),
    UnlinkedField("argoproj.io/AppProject", "spec.destination*", "patterns of places"),
    UnlinkedField("argoproj.io/AppProject", "spec.orphanedResources.*", "patterns of objects"),
    UnlinkedField("argoproj.io/AppProject", "spec.sourceNamespaces[]", "patterns of namespaces"),
    UnlinkedField("argoproj.io/AppProject", "spec.syncWindows[].*", "patterns of namespaces"),
    UnlinkedField("argoproj.io/Application", "operation.sync.resources[]*", "a run under way"),
    UnlinkedField("argoproj.io/Application*", "*spec.destination*", "the compiler's own domain"),
    UnlinkedField("argoproj.io/Application*", "*spec.ignoreDifferences[]*", "of what is deployed"),
    UnlinkedField("argoproj.io/Application*", "*.helm.namespace", "given to the chart"),
    UnlinkedField("argoproj.io/Application*", "*.kustomize.namespace", "given to the folder"),
    UnlinkedField("argoproj.io/Application*", "*.kustomize.patches[]*", "objects of the folder"),
    UnlinkedField("argoproj.io/Application*", "*.source.ref", "another source of its own"),
    UnlinkedField("argoproj.io/Application*", "*.sources[].ref", "another source of its own"),
    UnlinkedField(
      "argoproj.io/ApplicationSet",
      "*.configMapRef",
      "in the namespace that Argo CD runs in"
    ),
    UnlinkedField(
      "argoproj.io/ApplicationSet",
      "*.github.appSecretName",
      "in the namespace that Argo CD runs in"
    ),
    UnlinkedField("argoproj.io/ApplicationSet", "*.labelSelector", "selects decisions"),
    UnlinkedField("argoproj.io/ApplicationSet", "*.selector", "selects clusters or parameters"),
  ]

  private static let workflows = [
    UnlinkedField(
      "argoproj.io/ClusterWorkflowTemplate",
      "spec.*",
      "in the namespace of the Workflow that runs it"
    ),
    UnlinkedField("argoproj.io/*Workflow*", "*.plugin", "names a plugin"),
    UnlinkedField("argoproj.io/*Workflow*", "*.synchronization.mutexes[]*", "names a lock"),
    UnlinkedField(
      "argoproj.io/*Workflow*",
      "*.memoize.cache.configMap",
      "made by the controller if it isn't there"
    ),
    UnlinkedField(
      "argoproj.io/*Workflow*",
      "*.artifactRepositoryRef.configMap",
      "in the Workflow's namespace or in the controller's"
    ),
    UnlinkedField(
      "argoproj.io/*Workflow*",
      "*.podDisruptionBudget.selector",
      "selects the Workflow's own pods"
    ),
    UnlinkedField(
      "argoproj.io/*Workflow*",
      "*.podGC.labelSelector",
      "selects the Workflow's own pods"
    ),
    UnlinkedField(
      "argoproj.io/CronWorkflow",
      "spec.workflowMetadata*",
      "the metadata of what is made"
    ),
  ]
}
