// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownQuantities {
  static let crossplaneAPI: [String] = [
    "kind DeploymentRuntimeConfig.pkg.crossplane.io",
    "spec.deploymentTemplate.spec.template.spec.containers[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem",
    "spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].env[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem",
    "spec.deploymentTemplate.spec.template.spec.ephemeralContainers[].resources DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources",
    "spec.deploymentTemplate.spec.template.spec.initContainers[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem",
    "spec.deploymentTemplate.spec.template.spec.overhead.*",
    "spec.deploymentTemplate.spec.template.spec.resources DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources",
    "spec.deploymentTemplate.spec.template.spec.volumes[].downwardAPI.items[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem",
    "spec.deploymentTemplate.spec.template.spec.volumes[].emptyDir.sizeLimit",
    "spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits.*",
    "spec.deploymentTemplate.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests.*",
    "spec.deploymentTemplate.spec.template.spec.volumes[].projected.sources[].downwardAPI.items[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem",
    "type DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem",
    "env[] DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem",
    "resources DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources",
    "type DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem",
    "valueFrom.resourceFieldRef DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef",
    "type DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef",
    "divisor",
    "type DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources",
    "limits.*",
    "requests.*",
    "type DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem",
    "resourceFieldRef DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef",
  ]
}
