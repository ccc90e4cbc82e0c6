// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let crossplaneAPI = """
    outline 1
    kind pkg.crossplane.io/v1 Configuration cluster #0
    kind pkg.crossplane.io/v1beta1 DeploymentRuntimeConfig cluster #3
    kind pkg.crossplane.io/v1 Function cluster #107
    kind pkg.crossplane.io/v1 Provider cluster #110
    kind apiextensions.crossplane.io/v2 CompositeResourceDefinition cluster #111
    kind apiextensions.crossplane.io/v1 Composition cluster #130
    kind apiextensions.crossplane.io/v1beta1 EnvironmentConfig cluster #141
    kind pkg.crossplane.io/v1beta1 Function cluster #142
    kind apiextensions.crossplane.io/v1 CompositeResourceDefinition cluster #143
    object Crossplane.Configuration
    ? spec #1
    object Crossplane.Configuration.Spec
    ? commonAnnotations *s
    ? commonLabels *s
    ? ignoreCrossplaneConstraints b
    ! package s
    ? packagePullPolicy s
    ? packagePullSecrets [#2
    ? revisionActivationPolicy s
    ? revisionHistoryLimit i
    ? skipDependencyResolution b
    object Crossplane.Configuration.Spec.PackagePullSecretsItem
    ? name s
    object Crossplane.DeploymentRuntimeConfig
    ? spec #4
    object Crossplane.DeploymentRuntimeConfig.Spec
    ? deploymentTemplate #5
    ? serviceAccountTemplate #106
    ? serviceTemplate #106
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate
    ? metadata #105
    ? spec #6
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec
    ? minReadySeconds i
    ? paused b
    ? progressDeadlineSeconds i
    ? replicas i
    ? revisionHistoryLimit i
    ! selector #120
    ? strategy #7
    ! template #9
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Strategy
    ? rollingUpdate #8
    ? type s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Strategy.RollingUpdate
    ? maxSurge x
    ? maxUnavailable x
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template
    ? metadata #104
    ? spec #10
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec
    ? activeDeadlineSeconds i
    ? affinity #11
    ? automountServiceAccountToken b
    ! containers [#19
    ? dnsConfig #44
    ? dnsPolicy s
    ? enableServiceLinks b
    ? ephemeralContainers [#46
    ? hostAliases [#47
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#119
    ? initContainers [#19
    ? nodeName s
    ? nodeSelector *s
    ? os #119
    ? overhead *q
    ? preemptionPolicy s
    ? priority i
    ? priorityClassName s
    ? readinessGates [#48
    ? resourceClaims [#49
    ? resources #50
    ? restartPolicy s
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#119
    ? securityContext #52
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#57
    ? topologySpreadConstraints [#58
    ? volumes [#59
    ? workloadRef #103
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity
    ? nodeAffinity #12
    ? podAffinity #16
    ? podAntiAffinity #16
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#13
    ? requiredDuringSchedulingIgnoredDuringExecution #15
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #14
    ! weight i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#121
    ? matchFields [#121
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#14
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#17
    ? requiredDuringSchedulingIgnoredDuringExecution [#18
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #18
    ! weight i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #120
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #120
    ? namespaces [s
    ! topologyKey s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#20
    ? envFrom [#26
    ? image s
    ? imagePullPolicy s
    ? lifecycle #28
    ? livenessProbe #31
    ? ports [#36
    ? readinessProbe #31
    ? resizePolicy [#37
    ? resources #50
    ? restartPolicy s
    ? restartPolicyRules [#38
    ? securityContext #40
    ? startupProbe #31
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#42
    ? volumeMounts [#43
    ? workingDir s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem
    ! name s
    ? value s
    ? valueFrom #21
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom
    ? configMapKeyRef #22
    ? fieldRef #23
    ? fileKeyRef #24
    ? resourceFieldRef #25
    ? secretKeyRef #22
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ConfigMapKeyRef
    ? name s
    ! key s
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.FieldRef
    ? apiVersion s
    ! fieldPath s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.FileKeyRef
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.ResourceFieldRef
    ? containerName s
    ? divisor q
    ! resource s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem
    ? configMapRef #27
    ? prefix s
    ? secretRef #27
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle
    ? postStart #29
    ? preStop #29
    ? stopSignal s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart
    ? exec #32
    ? httpGet #34
    ? sleep #30
    ? tcpSocket #35
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
    ? exec #32
    ? failureThreshold i
    ? grpc #33
    ? httpGet #34
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #35
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
    ? command [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#55
    ? path s
    ! port x
    ? scheme s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket
    ? host s
    ! port x
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.PortsItem
    ? name s
    ! containerPort i
    ? hostIP s
    ? hostPort i
    ? protocol s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.ResizePolicyItem
    ! resourceName s
    ! restartPolicy s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem
    ! action s
    ? exitCodes #39
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem.ExitCodes
    ! operator s
    ? values [i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #53
    ? capabilities #41
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #54
    ? seccompProfile #53
    ? windowsOptions #56
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.SecurityContext.Capabilities
    ? add [s
    ? drop [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeDevicesItem
    ! name s
    ! devicePath s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.VolumeMountsItem
    ! name s
    ! mountPath s
    ? mountPropagation s
    ? readOnly b
    ? recursiveReadOnly s
    ? subPath s
    ? subPathExpr s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.DnsConfig
    ? nameservers [s
    ? options [#45
    ? searches [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.EphemeralContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#20
    ? envFrom [#26
    ? image s
    ? imagePullPolicy s
    ? lifecycle #28
    ? livenessProbe #31
    ? ports [#36
    ? readinessProbe #31
    ? resizePolicy [#37
    ? resources #50
    ? restartPolicy s
    ? restartPolicyRules [#38
    ? securityContext #40
    ? startupProbe #31
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#42
    ? volumeMounts [#43
    ? workingDir s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.HostAliasesItem
    ? hostnames [s
    ! ip s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ReadinessGatesItem
    ! conditionType s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ResourceClaimsItem
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources
    ? claims [#51
    ? limits *q
    ? requests *q
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources.ClaimsItem
    ! name s
    ? request s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext
    ? appArmorProfile #53
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #54
    ? seccompProfile #53
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#55
    ? windowsOptions #56
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SysctlsItem
    ! name s
    ! value s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.WindowsOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem
    ? labelSelector #120
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem
    ! name s
    ? awsElasticBlockStore #60
    ? azureDisk #61
    ? azureFile #62
    ? cephfs #63
    ? cinder #64
    ? configMap #65
    ? csi #67
    ? downwardAPI #68
    ? emptyDir #70
    ? ephemeral #71
    ? fc #77
    ? flexVolume #78
    ? flocker #79
    ? gcePersistentDisk #80
    ? gitRepo #81
    ? glusterfs #82
    ? hostPath #83
    ? image #84
    ? iscsi #85
    ? nfs #86
    ? persistentVolumeClaim #87
    ? photonPersistentDisk #88
    ? portworxVolume #89
    ? projected #90
    ? quobyte #97
    ? rbd #98
    ? scaleIO #99
    ? secret #100
    ? storageos #101
    ? vsphereVolume #102
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.AwsElasticBlockStore
    ? fsType s
    ? partition i
    ? readOnly b
    ! volumeID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.AzureDisk
    ? cachingMode s
    ! diskName s
    ! diskURI s
    ? fsType s
    ? kind s
    ? readOnly b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.AzureFile
    ? readOnly b
    ! secretName s
    ! shareName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #2
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #2
    ! volumeID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#66
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #2
    ? readOnly b
    ? volumeAttributes *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#69
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem
    ? fieldRef #23
    ? mode i
    ! path s
    ? resourceFieldRef #25
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral
    ? volumeClaimTemplate #72
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate
    ? metadata #104
    ! spec #73
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate.Spec
    ? accessModes [s
    ? dataSource #74
    ? dataSourceRef #75
    ? resources #76
    ? selector #120
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode s
    ? volumeName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate.Spec.DataSource
    ! name s
    ? apiGroup s
    ! kind s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate.Spec.DataSourceRef
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate.Spec.Resources
    ? limits *q
    ? requests *q
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Fc
    ? fsType s
    ? lun i
    ? readOnly b
    ? targetWWNs [s
    ? wwids [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.FlexVolume
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #2
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Flocker
    ? datasetName s
    ? datasetUUID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.GcePersistentDisk
    ? fsType s
    ? partition i
    ! pdName s
    ? readOnly b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.GitRepo
    ? directory s
    ! repository s
    ? revision s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Glusterfs
    ! endpoints s
    ! path s
    ? readOnly b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.HostPath
    ! path s
    ? type s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Image
    ? pullPolicy s
    ? reference s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Iscsi
    ? chapAuthDiscovery b
    ? chapAuthSession b
    ? fsType s
    ? initiatorName s
    ! iqn s
    ? iscsiInterface s
    ! lun i
    ? portals [s
    ? readOnly b
    ? secretRef #2
    ! targetPortal s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Nfs
    ! path s
    ? readOnly b
    ! server s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.PersistentVolumeClaim
    ! claimName s
    ? readOnly b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.PhotonPersistentDisk
    ? fsType s
    ! pdID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.PortworxVolume
    ? fsType s
    ? readOnly b
    ! volumeID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected
    ? defaultMode i
    ? sources [#91
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem
    ? clusterTrustBundle #92
    ? configMap #93
    ? downwardAPI #94
    ? podCertificate #95
    ? secret #93
    ? serviceAccountToken #96
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #120
    ? optional b
    ! path s
    ? signerName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#66
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.DownwardAPI
    ? items [#69
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.ServiceAccountToken
    ? audience s
    ? expirationSeconds i
    ! path s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Quobyte
    ? group s
    ? readOnly b
    ! registry s
    ? tenant s
    ? user s
    ! volume s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Rbd
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #2
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #2
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#66
    ? optional b
    ? secretName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #2
    ? volumeName s
    ? volumeNamespace s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.VsphereVolume
    ? fsType s
    ? storagePolicyID s
    ? storagePolicyName s
    ! volumePath s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.WorkloadRef
    ! name s
    ! podGroup s
    ? podGroupReplicaKey s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? labels *s
    ? namespace s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Metadata
    ? name s
    ? annotations *s
    ? labels *s
    object Crossplane.DeploymentRuntimeConfig.Spec.ServiceAccountTemplate
    ? metadata #105
    object Crossplane.Function
    ? spec #108
    object Crossplane.Function.Spec
    ? commonAnnotations *s
    ? commonLabels *s
    ? ignoreCrossplaneConstraints b
    ! package s
    ? packagePullPolicy s
    ? packagePullSecrets [#2
    ? revisionActivationPolicy s
    ? revisionHistoryLimit i
    ? runtimeConfigRef #109
    ? skipDependencyResolution b
    object Crossplane.Function.Spec.RuntimeConfigRef
    ! name s
    ? apiVersion s
    ? kind s
    object Crossplane.Provider
    ? spec #108
    object Crossplane.CompositeResourceDefinition
    ? spec #112
    object Crossplane.CompositeResourceDefinition.Spec
    ? claimNames #113
    ? connectionSecretKeys [s
    ? conversion #114
    ? defaultCompositeDeletePolicy #118
    ? defaultCompositionRef #119
    ? defaultCompositionRevisionSelector #120
    ? defaultCompositionUpdatePolicy #122
    ? enforcedCompositionRef #119
    ! group s
    ? metadata #123
    ! names #113
    ? scope #124
    ! versions [#125
    object Crossplane.CompositeResourceDefinition.Spec.ClaimNames
    ? categories [s
    ! kind s
    ? listKind s
    ! plural s
    ? shortNames [s
    ? singular s
    object Crossplane.CompositeResourceDefinition.Spec.Conversion
    ! strategy s
    ? webhook #115
    object Crossplane.CompositeResourceDefinition.Spec.Conversion.Webhook
    ? clientConfig #116
    ! conversionReviewVersions [s
    object Crossplane.CompositeResourceDefinition.Spec.Conversion.Webhook.ClientConfig
    ? caBundle s
    ? service #117
    ? url s
    object Crossplane.CompositeResourceDefinition.Spec.Conversion.Webhook.ClientConfig.Service
    ! name s
    ! namespace s
    ? path s
    ? port i
    set Crossplane.CompositeResourceDefinition.Spec.DefaultCompositeDeletePolicy
    - Background background
    - Foreground foreground
    object Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRef
    ! name s
    object Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector
    ? matchExpressions [#121
    ? matchLabels *s
    object Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    set Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionUpdatePolicy
    - Automatic automatic
    - Manual manual
    object Crossplane.CompositeResourceDefinition.Spec.Metadata
    ? annotations *s
    ? labels *s
    set Crossplane.CompositeResourceDefinition.Spec.Scope
    - Cluster cluster
    - Namespaced namespaced
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem
    ! name s
    ? additionalPrinterColumns [#126
    ? deprecated b
    ? deprecationWarning s
    ! referenceable b
    ? schema #127
    ! served b
    ? subresources #128
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem.AdditionalPrinterColumnsItem
    ! name s
    ? description s
    ? format s
    ! jsonPath s
    ? priority i
    ! type s
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem.Schema
    ? openAPIV3Schema v
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem.Subresources
    ? scale #129
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem.Subresources.Scale
    ? labelSelectorPath s
    ! specReplicasPath s
    ! statusReplicasPath s
    object Crossplane.Composition
    ? spec #131
    object Crossplane.Composition.Spec
    ! compositeTypeRef #132
    ? mode #133
    ? pipeline [#134
    ? writeConnectionSecretsToNamespace s
    object Crossplane.Composition.Spec.CompositeTypeRef
    ! apiVersion s
    ! kind s
    set Crossplane.Composition.Spec.Mode
    - Pipeline pipeline
    object Crossplane.Composition.Spec.PipelineItem
    ? credentials [#135
    ! functionRef #119
    ? input v
    ? requirements #138
    ! step s
    object Crossplane.Composition.Spec.PipelineItem.CredentialsItem
    ! name s
    ? secretRef #136
    ! source #137
    object Crossplane.Composition.Spec.PipelineItem.CredentialsItem.SecretRef
    ! name s
    ! namespace s
    set Crossplane.Composition.Spec.PipelineItem.CredentialsItem.Source
    - None none
    - Secret secret
    object Crossplane.Composition.Spec.PipelineItem.Requirements
    ? requiredResources [#139
    ? requiredSchemas [#140
    object Crossplane.Composition.Spec.PipelineItem.Requirements.RequiredResourcesItem
    ? name s
    ! apiVersion s
    ! kind s
    ? matchLabels *s
    ? namespace s
    ! requirementName s
    object Crossplane.Composition.Spec.PipelineItem.Requirements.RequiredSchemasItem
    ! apiVersion s
    ! kind s
    ! requirementName s
    object Crossplane.EnvironmentConfig
    ? data *v
    object Crossplane.V1beta1.Function
    ? spec #108
    object Crossplane.V1.CompositeResourceDefinition
    ? spec #144
    object Crossplane.V1.CompositeResourceDefinition.Spec
    ? claimNames #113
    ? connectionSecretKeys [s
    ? conversion #114
    ? defaultCompositeDeletePolicy #118
    ? defaultCompositionRef #119
    ? defaultCompositionRevisionSelector #120
    ? defaultCompositionUpdatePolicy #122
    ? enforcedCompositionRef #119
    ! group s
    ? metadata #123
    ! names #113
    ? scope #145
    ! versions [#125
    set Crossplane.V1.CompositeResourceDefinition.Spec.Scope
    - Cluster cluster
    - LegacyCluster legacyCluster
    - Namespaced namespaced
    """
}
