// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let crossplaneAPI = """
    outline 1
    kind pkg.crossplane.io/v1 Configuration cluster #0
    kind pkg.crossplane.io/v1beta1 DeploymentRuntimeConfig cluster #3
    kind pkg.crossplane.io/v1 Function cluster #125
    kind pkg.crossplane.io/v1 Provider cluster #128
    kind apiextensions.crossplane.io/v2 CompositeResourceDefinition cluster #129
    kind apiextensions.crossplane.io/v1 Composition cluster #150
    kind apiextensions.crossplane.io/v1beta1 EnvironmentConfig cluster #162
    kind pkg.crossplane.io/v1beta1 Function cluster #163
    kind apiextensions.crossplane.io/v1 CompositeResourceDefinition cluster #164
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
    ? serviceAccountTemplate #123
    ? serviceTemplate #124
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate
    ? metadata #122
    ? spec #6
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec
    ? minReadySeconds i
    ? paused b
    ? progressDeadlineSeconds i
    ? replicas i
    ? revisionHistoryLimit i
    ! selector #7
    ? strategy #8
    ! template #10
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Selector
    ? matchExpressions [#139
    ? matchLabels *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Strategy
    ? rollingUpdate #9
    ? type s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Strategy.RollingUpdate
    ? maxSurge x
    ? maxUnavailable x
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template
    ? metadata #121
    ? spec #11
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec
    ? activeDeadlineSeconds i
    ? affinity #12
    ? automountServiceAccountToken b
    ! containers [#25
    ? dnsConfig #53
    ? dnsPolicy s
    ? enableServiceLinks b
    ? ephemeralContainers [#55
    ? hostAliases [#56
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#57
    ? initContainers [#25
    ? nodeName s
    ? nodeSelector *s
    ? os #58
    ? overhead *q
    ? preemptionPolicy s
    ? priority i
    ? priorityClassName s
    ? readinessGates [#59
    ? resourceClaims [#60
    ? resources #61
    ? restartPolicy s
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#63
    ? securityContext #64
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#70
    ? topologySpreadConstraints [#71
    ? volumes [#73
    ? workloadRef #120
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity
    ? nodeAffinity #13
    ? podAffinity #19
    ? podAntiAffinity #24
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#14
    ? requiredDuringSchedulingIgnoredDuringExecution #17
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #15
    ! weight i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#139
    ? matchFields [#16
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
    ! key s
    ! operator s
    ? values [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#18
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTermsItem
    ? matchExpressions [#139
    ? matchFields [#16
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#20
    ? requiredDuringSchedulingIgnoredDuringExecution [#22
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #21
    ! weight i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.PodAffinityTerm
    ? labelSelector #72
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #23
    ? namespaces [s
    ! topologyKey s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #72
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #23
    ? namespaces [s
    ! topologyKey s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
    ? matchExpressions [#139
    ? matchLabels *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Affinity.PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#20
    ? requiredDuringSchedulingIgnoredDuringExecution [#22
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#26
    ? envFrom [#33
    ? image s
    ? imagePullPolicy s
    ? lifecycle #36
    ? livenessProbe #39
    ? ports [#45
    ? readinessProbe #39
    ? resizePolicy [#46
    ? resources #61
    ? restartPolicy s
    ? restartPolicyRules [#47
    ? securityContext #49
    ? startupProbe #39
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#51
    ? volumeMounts [#52
    ? workingDir s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem
    ! name s
    ? value s
    ? valueFrom #27
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom
    ? configMapKeyRef #28
    ? fieldRef #29
    ? fileKeyRef #30
    ? resourceFieldRef #31
    ? secretKeyRef #32
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
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvItem.ValueFrom.SecretKeyRef
    ? name s
    ! key s
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem
    ? configMapRef #34
    ? prefix s
    ? secretRef #35
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.EnvFromItem.SecretRef
    ? name s
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle
    ? postStart #37
    ? preStop #37
    ? stopSignal s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart
    ? exec #40
    ? httpGet #42
    ? sleep #38
    ? tcpSocket #44
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe
    ? exec #40
    ? failureThreshold i
    ? grpc #41
    ? httpGet #42
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #44
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
    ? command [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#43
    ? path s
    ! port x
    ? scheme s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet.HttpHeadersItem
    ! name s
    ! value s
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
    ? exitCodes #48
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem.ExitCodes
    ! operator s
    ? values [i
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ContainersItem.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #65
    ? capabilities #50
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #66
    ? seccompProfile #67
    ? windowsOptions #69
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
    ? options [#54
    ? searches [s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.EphemeralContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#26
    ? envFrom [#33
    ? image s
    ? imagePullPolicy s
    ? lifecycle #36
    ? livenessProbe #39
    ? ports [#45
    ? readinessProbe #39
    ? resizePolicy [#46
    ? resources #61
    ? restartPolicy s
    ? restartPolicyRules [#47
    ? securityContext #49
    ? startupProbe #39
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#51
    ? volumeMounts [#52
    ? workingDir s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.HostAliasesItem
    ? hostnames [s
    ! ip s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ImagePullSecretsItem
    ? name s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Os
    ! name s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ReadinessGatesItem
    ! conditionType s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.ResourceClaimsItem
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources
    ? claims [#62
    ? limits *q
    ? requests *q
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.Resources.ClaimsItem
    ! name s
    ? request s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SchedulingGatesItem
    ! name s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext
    ? appArmorProfile #65
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #66
    ? seccompProfile #67
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#68
    ? windowsOptions #69
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.SecurityContext.SeccompProfile
    ? localhostProfile s
    ! type s
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
    ? labelSelector #72
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.TopologySpreadConstraintsItem.LabelSelector
    ? matchExpressions [#139
    ? matchLabels *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem
    ! name s
    ? awsElasticBlockStore #74
    ? azureDisk #75
    ? azureFile #76
    ? cephfs #77
    ? cinder #79
    ? configMap #80
    ? csi #82
    ? downwardAPI #84
    ? emptyDir #86
    ? ephemeral #87
    ? fc #93
    ? flexVolume #94
    ? flocker #95
    ? gcePersistentDisk #96
    ? gitRepo #97
    ? glusterfs #98
    ? hostPath #99
    ? image #100
    ? iscsi #101
    ? nfs #102
    ? persistentVolumeClaim #103
    ? photonPersistentDisk #104
    ? portworxVolume #105
    ? projected #106
    ? quobyte #114
    ? rbd #115
    ? scaleIO #116
    ? secret #117
    ? storageos #118
    ? vsphereVolume #119
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
    ? secretRef #78
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
    ? name s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #78
    ! volumeID s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#81
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #83
    ? readOnly b
    ? volumeAttributes *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Csi.NodePublishSecretRef
    ? name s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#85
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.DownwardAPI.ItemsItem
    ? fieldRef #29
    ? mode i
    ! path s
    ? resourceFieldRef #31
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral
    ? volumeClaimTemplate #88
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate
    ? metadata #121
    ! spec #89
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate.Spec
    ? accessModes [s
    ? dataSource #90
    ? dataSourceRef #91
    ? resources #92
    ? selector #7
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
    ? secretRef #78
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
    ? secretRef #78
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
    ? sources [#107
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem
    ? clusterTrustBundle #108
    ? configMap #109
    ? downwardAPI #110
    ? podCertificate #111
    ? secret #112
    ? serviceAccountToken #113
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #72
    ? optional b
    ! path s
    ? signerName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#81
    ? optional b
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.DownwardAPI
    ? items [#85
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Projected.SourcesItem.Secret
    ? name s
    ? items [#81
    ? optional b
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
    ? secretRef #78
    ? user s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #78
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#81
    ? optional b
    ? secretName s
    object Crossplane.DeploymentRuntimeConfig.Spec.DeploymentTemplate.Spec.Template.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #78
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
    ? metadata #122
    object Crossplane.DeploymentRuntimeConfig.Spec.ServiceTemplate
    ? metadata #122
    object Crossplane.Function
    ? spec #126
    object Crossplane.Function.Spec
    ? commonAnnotations *s
    ? commonLabels *s
    ? ignoreCrossplaneConstraints b
    ! package s
    ? packagePullPolicy s
    ? packagePullSecrets [#2
    ? revisionActivationPolicy s
    ? revisionHistoryLimit i
    ? runtimeConfigRef #127
    ? skipDependencyResolution b
    object Crossplane.Function.Spec.RuntimeConfigRef
    ! name s
    ? apiVersion s
    ? kind s
    object Crossplane.Provider
    ? spec #126
    object Crossplane.CompositeResourceDefinition
    ? spec #130
    object Crossplane.CompositeResourceDefinition.Spec
    ? claimNames #131
    ? connectionSecretKeys [s
    ? conversion #132
    ? defaultCompositeDeletePolicy #136
    ? defaultCompositionRef #137
    ? defaultCompositionRevisionSelector #138
    ? defaultCompositionUpdatePolicy #140
    ? enforcedCompositionRef #141
    ! group s
    ? metadata #142
    ! names #143
    ? scope #144
    ! versions [#145
    object Crossplane.CompositeResourceDefinition.Spec.ClaimNames
    ? categories [s
    ! kind s
    ? listKind s
    ! plural s
    ? shortNames [s
    ? singular s
    object Crossplane.CompositeResourceDefinition.Spec.Conversion
    ! strategy s
    ? webhook #133
    object Crossplane.CompositeResourceDefinition.Spec.Conversion.Webhook
    ? clientConfig #134
    ! conversionReviewVersions [s
    object Crossplane.CompositeResourceDefinition.Spec.Conversion.Webhook.ClientConfig
    ? caBundle s
    ? service #135
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
    ? matchExpressions [#139
    ? matchLabels *s
    object Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRevisionSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    set Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionUpdatePolicy
    - Automatic automatic
    - Manual manual
    object Crossplane.CompositeResourceDefinition.Spec.EnforcedCompositionRef
    ! name s
    object Crossplane.CompositeResourceDefinition.Spec.Metadata
    ? annotations *s
    ? labels *s
    object Crossplane.CompositeResourceDefinition.Spec.Names
    ? categories [s
    ! kind s
    ? listKind s
    ! plural s
    ? shortNames [s
    ? singular s
    set Crossplane.CompositeResourceDefinition.Spec.Scope
    - Cluster cluster
    - Namespaced namespaced
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem
    ! name s
    ? additionalPrinterColumns [#146
    ? deprecated b
    ? deprecationWarning s
    ! referenceable b
    ? schema #147
    ! served b
    ? subresources #148
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
    ? scale #149
    object Crossplane.CompositeResourceDefinition.Spec.VersionsItem.Subresources.Scale
    ? labelSelectorPath s
    ! specReplicasPath s
    ! statusReplicasPath s
    object Crossplane.Composition
    ? spec #151
    object Crossplane.Composition.Spec
    ! compositeTypeRef #152
    ? mode #153
    ? pipeline [#154
    ? writeConnectionSecretsToNamespace s
    object Crossplane.Composition.Spec.CompositeTypeRef
    ! apiVersion s
    ! kind s
    set Crossplane.Composition.Spec.Mode
    - Pipeline pipeline
    object Crossplane.Composition.Spec.PipelineItem
    ? credentials [#155
    ! functionRef #158
    ? input v
    ? requirements #159
    ! step s
    object Crossplane.Composition.Spec.PipelineItem.CredentialsItem
    ! name s
    ? secretRef #156
    ! source #157
    object Crossplane.Composition.Spec.PipelineItem.CredentialsItem.SecretRef
    ! name s
    ! namespace s
    set Crossplane.Composition.Spec.PipelineItem.CredentialsItem.Source
    - None none
    - Secret secret
    object Crossplane.Composition.Spec.PipelineItem.FunctionRef
    ! name s
    object Crossplane.Composition.Spec.PipelineItem.Requirements
    ? requiredResources [#160
    ? requiredSchemas [#161
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
    ? spec #126
    object Crossplane.V1.CompositeResourceDefinition
    ? spec #165
    object Crossplane.V1.CompositeResourceDefinition.Spec
    ? claimNames #131
    ? connectionSecretKeys [s
    ? conversion #132
    ? defaultCompositeDeletePolicy #136
    ? defaultCompositionRef #137
    ? defaultCompositionRevisionSelector #138
    ? defaultCompositionUpdatePolicy #140
    ? enforcedCompositionRef #141
    ! group s
    ? metadata #142
    ! names #143
    ? scope #166
    ! versions [#145
    set Crossplane.V1.CompositeResourceDefinition.Spec.Scope
    - Cluster cluster
    - LegacyCluster legacyCluster
    - Namespaced namespaced
    """
}
