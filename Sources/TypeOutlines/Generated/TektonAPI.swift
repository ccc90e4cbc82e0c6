// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let tektonAPI = """
    outline 1
    kind tekton.dev/v1beta1 CustomRun namespaced #0
    kind tekton.dev/v1 Pipeline namespaced #22
    kind tekton.dev/v1 PipelineRun namespaced #33
    kind tekton.dev/v1beta1 StepAction namespaced #43
    kind tekton.dev/v1 Task namespaced #60
    kind tekton.dev/v1 TaskRun namespaced #85
    kind tekton.dev/v1alpha1 VerificationPolicy namespaced #103
    kind triggers.tekton.dev/v1alpha1 ClusterInterceptor cluster #109
    kind triggers.tekton.dev/v1beta1 ClusterTriggerBinding cluster #113
    kind triggers.tekton.dev/v1beta1 EventListener namespaced #116
    kind triggers.tekton.dev/v1alpha1 Interceptor namespaced #130
    kind triggers.tekton.dev/v1beta1 Trigger namespaced #131
    kind triggers.tekton.dev/v1beta1 TriggerBinding namespaced #142
    kind triggers.tekton.dev/v1beta1 TriggerTemplate namespaced #143
    kind resolution.tekton.dev/v1beta1 ResolutionRequest namespaced #146
    kind tekton.dev/v1beta1 Pipeline namespaced #148
    kind tekton.dev/v1beta1 PipelineRun namespaced #155
    kind tekton.dev/v1alpha1 StepAction namespaced #163
    kind tekton.dev/v1beta1 Task namespaced #164
    kind tekton.dev/v1beta1 TaskRun namespaced #173
    kind triggers.tekton.dev/v1alpha1 ClusterTriggerBinding cluster #181
    kind triggers.tekton.dev/v1alpha1 EventListener namespaced #182
    kind triggers.tekton.dev/v1alpha1 Trigger namespaced #183
    kind triggers.tekton.dev/v1alpha1 TriggerBinding namespaced #184
    kind triggers.tekton.dev/v1alpha1 TriggerTemplate namespaced #185
    kind resolution.tekton.dev/v1alpha1 ResolutionRequest namespaced #186
    object Tekton.CustomRun
    ? spec #1
    object Tekton.CustomRun.Spec
    ? customRef #2
    ? customSpec #3
    ? params [#5
    ? retries i
    ? serviceAccountName s
    ? status s
    ? statusMessage s
    ? timeout s
    ? workspaces [#6
    object Tekton.CustomRun.Spec.CustomRef
    ? name s
    ? apiVersion s
    ? bundle s
    ? kind s
    ? params [#5
    ? resolver s
    object Tekton.CustomRun.Spec.CustomSpec
    ? apiVersion s
    ? kind s
    ? metadata #4
    ? spec v
    object Tekton.CustomRun.Spec.CustomSpec.Metadata
    ? annotations *s
    ? labels *s
    object Tekton.CustomRun.Spec.ParamsItem
    ! name s
    ! value v
    object Tekton.CustomRun.Spec.WorkspacesItem
    ! name s
    ? configMap #7
    ? csi #9
    ? emptyDir #11
    ? persistentVolumeClaim #12
    ? projected #13
    ? secret #21
    ? subPath s
    ? volumeClaimTemplate v
    object Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#8
    ? optional b
    object Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object Tekton.CustomRun.Spec.WorkspacesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #10
    ? readOnly b
    ? volumeAttributes *s
    object Tekton.CustomRun.Spec.WorkspacesItem.Csi.NodePublishSecretRef
    ? name s
    object Tekton.CustomRun.Spec.WorkspacesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object Tekton.CustomRun.Spec.WorkspacesItem.PersistentVolumeClaim
    ! claimName s
    ? readOnly b
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected
    ? defaultMode i
    ? sources [#14
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem
    ? clusterTrustBundle #15
    ? configMap #16
    ? downwardAPI #17
    ? secret #19
    ? serviceAccountToken #20
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #98
    ? optional b
    ! path s
    ? signerName s
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#8
    ? optional b
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI
    ? items [#18
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI.ItemsItem
    ? fieldRef #48
    ? mode i
    ! path s
    ? resourceFieldRef #50
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.Secret
    ? name s
    ? items [#8
    ? optional b
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ServiceAccountToken
    ? audience s
    ? expirationSeconds i
    ! path s
    object Tekton.CustomRun.Spec.WorkspacesItem.Secret
    ? defaultMode i
    ? items [#8
    ? optional b
    ? secretName s
    object Tekton.Pipeline
    ? spec #23
    object Tekton.Pipeline.Spec
    ? description s
    ? displayName s
    ? finally [#24
    ? params [#29
    ? results [#31
    ? tasks [#24
    ? workspaces [#32
    object Tekton.Pipeline.Spec.FinallyItem
    ? name s
    ? description s
    ? displayName s
    ? matrix #25
    ? onError s
    ? params [#5
    ? pipelineRef #35
    ? pipelineSpec v
    ? retries i
    ? runAfter [s
    ? taskRef #102
    ? taskSpec v
    ? timeout s
    ? when [#27
    ? workspaces [#28
    object Tekton.Pipeline.Spec.FinallyItem.Matrix
    ? include [#26
    ? params [#5
    object Tekton.Pipeline.Spec.FinallyItem.Matrix.IncludeItem
    ? name s
    ? params [#5
    object Tekton.Pipeline.Spec.FinallyItem.WhenItem
    ? cel s
    ? input s
    ? operator s
    ? values [s
    object Tekton.Pipeline.Spec.FinallyItem.WorkspacesItem
    ! name s
    ? subPath s
    ? workspace s
    object Tekton.Pipeline.Spec.ParamsItem
    ! name s
    ? default v
    ? description s
    ? enum [s
    ? properties *#30
    ? type s
    object Tekton.Pipeline.Spec.ParamsItem.PropertiesEntry
    ? type s
    object Tekton.Pipeline.Spec.ResultsItem
    ! name s
    ? description s
    ? type s
    ! value v
    object Tekton.Pipeline.Spec.WorkspacesItem
    ! name s
    ? description s
    ? optional b
    object Tekton.PipelineRun
    ? spec #34
    object Tekton.PipelineRun.Spec
    ? managedBy s
    ? params [#5
    ? pipelineRef #35
    ? pipelineSpec v
    ? status s
    ? taskRunSpecs [#36
    ? taskRunTemplate #37
    ? timeouts #38
    ? workspaces [#39
    object Tekton.PipelineRun.Spec.PipelineRef
    ? name s
    ? apiVersion s
    ? params [#5
    ? resolver s
    object Tekton.PipelineRun.Spec.TaskRunSpecsItem
    ? computeResources #87
    ? metadata #4
    ? pipelineTaskName s
    ? podTemplate #91
    ? serviceAccountName s
    ? sidecarSpecs [#100
    ? stepSpecs [#101
    ? timeout s
    object Tekton.PipelineRun.Spec.TaskRunTemplate
    ? podTemplate #91
    ? serviceAccountName s
    object Tekton.PipelineRun.Spec.Timeouts
    ? finally s
    ? pipeline s
    ? tasks s
    object Tekton.PipelineRun.Spec.WorkspacesItem
    ! name s
    ? configMap #7
    ? csi #9
    ? emptyDir #11
    ? persistentVolumeClaim #12
    ? projected #40
    ? secret #21
    ? subPath s
    ? volumeClaimTemplate v
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected
    ? defaultMode i
    ? sources [#41
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected.SourcesItem
    ? clusterTrustBundle #15
    ? configMap #16
    ? downwardAPI #17
    ? podCertificate #42
    ? secret #19
    ? serviceAccountToken #20
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object Tekton.StepAction
    ? spec #44
    object Tekton.StepAction.Spec
    ? args [s
    ? command [s
    ? description s
    ? env [#45
    ? image s
    ? params [#29
    ? results [#52
    ? script s
    ? securityContext #53
    ? volumeMounts [#59
    ? workingDir s
    object Tekton.StepAction.Spec.EnvItem
    ! name s
    ? value s
    ? valueFrom #46
    object Tekton.StepAction.Spec.EnvItem.ValueFrom
    ? configMapKeyRef #47
    ? fieldRef #48
    ? fileKeyRef #49
    ? resourceFieldRef #50
    ? secretKeyRef #51
    object Tekton.StepAction.Spec.EnvItem.ValueFrom.ConfigMapKeyRef
    ? name s
    ! key s
    ? optional b
    object Tekton.StepAction.Spec.EnvItem.ValueFrom.FieldRef
    ? apiVersion s
    ! fieldPath s
    object Tekton.StepAction.Spec.EnvItem.ValueFrom.FileKeyRef
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object Tekton.StepAction.Spec.EnvItem.ValueFrom.ResourceFieldRef
    ? containerName s
    ? divisor q
    ! resource s
    object Tekton.StepAction.Spec.EnvItem.ValueFrom.SecretKeyRef
    ? name s
    ! key s
    ? optional b
    object Tekton.StepAction.Spec.ResultsItem
    ! name s
    ? description s
    ? properties *#30
    ? type s
    object Tekton.StepAction.Spec.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #54
    ? capabilities #55
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #56
    ? seccompProfile #57
    ? windowsOptions #58
    object Tekton.StepAction.Spec.SecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object Tekton.StepAction.Spec.SecurityContext.Capabilities
    ? add [s
    ? drop [s
    object Tekton.StepAction.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object Tekton.StepAction.Spec.SecurityContext.SeccompProfile
    ? localhostProfile s
    ! type s
    object Tekton.StepAction.Spec.SecurityContext.WindowsOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object Tekton.StepAction.Spec.VolumeMountsItem
    ! name s
    ! mountPath s
    ? mountPropagation s
    ? readOnly b
    ? recursiveReadOnly s
    ? subPath s
    ? subPathExpr s
    object Tekton.Task
    ? spec #61
    object Tekton.Task.Spec
    ? description s
    ? displayName s
    ? params [#29
    ? results [#62
    ? sidecars [#63
    ? stepTemplate #79
    ? steps [#80
    ? volumes v
    ? workspaces [#84
    object Tekton.Task.Spec.ResultsItem
    ! name s
    ? description s
    ? properties *#30
    ? type s
    ? value v
    object Tekton.Task.Spec.SidecarsItem
    ! name s
    ? args [s
    ? command [s
    ? computeResources #87
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? lifecycle #67
    ? livenessProbe #70
    ? ports [#76
    ? readinessProbe #70
    ? restartPolicy s
    ? script s
    ? securityContext #53
    ? startupProbe #70
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? workingDir s
    ? workspaces [#78
    object Tekton.Task.Spec.SidecarsItem.EnvFromItem
    ? configMapRef #65
    ? prefix s
    ? secretRef #66
    object Tekton.Task.Spec.SidecarsItem.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object Tekton.Task.Spec.SidecarsItem.EnvFromItem.SecretRef
    ? name s
    ? optional b
    object Tekton.Task.Spec.SidecarsItem.Lifecycle
    ? postStart #68
    ? preStop #68
    ? stopSignal s
    object Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart
    ? exec #71
    ? httpGet #73
    ? sleep #69
    ? tcpSocket #75
    object Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe
    ? exec #71
    ? failureThreshold i
    ? grpc #72
    ? httpGet #73
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #75
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.Exec
    ? command [s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#74
    ? path s
    ! port x
    ? scheme s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet.HttpHeadersItem
    ! name s
    ! value s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.TcpSocket
    ? host s
    ! port x
    object Tekton.Task.Spec.SidecarsItem.PortsItem
    ? name s
    ! containerPort i
    ? hostIP s
    ? hostPort i
    ? protocol s
    object Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
    ! name s
    ! devicePath s
    object Tekton.Task.Spec.SidecarsItem.WorkspacesItem
    ! name s
    ! mountPath s
    object Tekton.Task.Spec.StepTemplate
    ? args [s
    ? command [s
    ? computeResources #87
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? securityContext #53
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? workingDir s
    object Tekton.Task.Spec.StepsItem
    ! name s
    ? args [s
    ? command [s
    ? computeResources #87
    ? displayName s
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? onError s
    ? params [#5
    ? ref #81
    ? results [#52
    ? script s
    ? securityContext #53
    ? stderrConfig #82
    ? stdoutConfig #83
    ? timeout s
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? when [#27
    ? workingDir s
    ? workspaces [#78
    object Tekton.Task.Spec.StepsItem.Ref
    ? name s
    ? params [#5
    ? resolver s
    object Tekton.Task.Spec.StepsItem.StderrConfig
    ? path s
    object Tekton.Task.Spec.StepsItem.StdoutConfig
    ? path s
    object Tekton.Task.Spec.WorkspacesItem
    ! name s
    ? description s
    ? mountPath s
    ? optional b
    ? readOnly b
    object Tekton.TaskRun
    ? spec #86
    object Tekton.TaskRun.Spec
    ? computeResources #87
    ? debug #89
    ? managedBy s
    ? params [#5
    ? podTemplate #91
    ? retries i
    ? serviceAccountName s
    ? sidecarSpecs [#100
    ? status s
    ? statusMessage s
    ? stepSpecs [#101
    ? taskRef #102
    ? taskSpec v
    ? timeout s
    ? workspaces [#39
    object Tekton.TaskRun.Spec.ComputeResources
    ? claims [#88
    ? limits *q
    ? requests *q
    object Tekton.TaskRun.Spec.ComputeResources.ClaimsItem
    ! name s
    ? request s
    object Tekton.TaskRun.Spec.Debug
    ? breakpoints #90
    object Tekton.TaskRun.Spec.Debug.Breakpoints
    ? beforeSteps [s
    ? onFailure s
    object Tekton.TaskRun.Spec.PodTemplate
    ? affinity v
    ? automountServiceAccountToken b
    ? dnsConfig #92
    ? dnsPolicy s
    ? enableServiceLinks b
    ? env [#45
    ? hostAliases [#94
    ? hostNetwork b
    ? hostUsers b
    ? imagePullSecrets [#95
    ? nodeSelector *s
    ? priorityClassName s
    ? runtimeClassName s
    ? schedulerName s
    ? securityContext v
    ? tolerations [#96
    ? topologySpreadConstraints [#97
    ? volumes v
    object Tekton.TaskRun.Spec.PodTemplate.DnsConfig
    ? nameservers [s
    ? options [#93
    ? searches [s
    object Tekton.TaskRun.Spec.PodTemplate.DnsConfig.OptionsItem
    ? name s
    ? value s
    object Tekton.TaskRun.Spec.PodTemplate.HostAliasesItem
    ? hostnames [s
    ! ip s
    object Tekton.TaskRun.Spec.PodTemplate.ImagePullSecretsItem
    ? name s
    object Tekton.TaskRun.Spec.PodTemplate.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem
    ? labelSelector #98
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector
    ? matchExpressions [#99
    ? matchLabels *s
    object Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object Tekton.TaskRun.Spec.SidecarSpecsItem
    ! name s
    ! computeResources #87
    object Tekton.TaskRun.Spec.StepSpecsItem
    ! name s
    ! computeResources #87
    object Tekton.TaskRun.Spec.TaskRef
    ? name s
    ? apiVersion s
    ? kind s
    ? params [#5
    ? resolver s
    object Tekton.VerificationPolicy
    ! spec #104
    object Tekton.VerificationPolicy.Spec
    ! authorities [#105
    ? mode s
    ! resources [#108
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem
    ! name s
    ? key #106
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem.Key
    ? data s
    ? hashAlgorithm s
    ? kms s
    ? secretRef #107
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem.Key.SecretRef
    ? name s
    ? namespace s
    object Tekton.VerificationPolicy.Spec.ResourcesItem
    ! pattern s
    object Tekton.ClusterInterceptor
    ! spec #110
    object Tekton.ClusterInterceptor.Spec
    ! clientConfig #111
    object Tekton.ClusterInterceptor.Spec.ClientConfig
    ? caBundle s
    ? service #112
    ? url s
    object Tekton.ClusterInterceptor.Spec.ClientConfig.Service
    ! name s
    ! namespace s
    ? path s
    ? port i
    object Tekton.ClusterTriggerBinding
    ! spec #114
    object Tekton.ClusterTriggerBinding.Spec
    ? params [#115
    object Tekton.ClusterTriggerBinding.Spec.ParamsItem
    ! name s
    ! value s
    object Tekton.EventListener
    ! spec #117
    object Tekton.EventListener.Spec
    ? cloudEventURI s
    ? labelSelector #118
    ? namespaceSelector #121
    ? resources #122
    ? serviceAccountName s
    ? triggerGroups [#127
    ? triggers [#129
    object Tekton.EventListener.Spec.LabelSelector
    ? matchExpressions [#119
    ? matchLabels *s
    object Tekton.EventListener.Spec.LabelSelector.MatchExpressionsItem
    ! key s
    ! operator #120
    ? values [s
    set Tekton.EventListener.Spec.LabelSelector.MatchExpressionsItem.Operator
    - DoesNotExist doesNotExist
    - Exists exists
    - In in
    - NotIn notIn
    object Tekton.EventListener.Spec.NamespaceSelector
    ? matchNames [s
    object Tekton.EventListener.Spec.Resources
    ? customResource v
    ? kubernetesResource #123
    object Tekton.EventListener.Spec.Resources.KubernetesResource
    ? replicas i
    ? servicePort i
    ? serviceType #126
    ? spec #124
    object Tekton.EventListener.Spec.Resources.KubernetesResource.Spec
    ? template #125
    object Tekton.EventListener.Spec.Resources.KubernetesResource.Spec.Template
    ? metadata #4
    ? spec v
    set Tekton.EventListener.Spec.Resources.KubernetesResource.ServiceType
    - ClusterIP clusterIP
    - ExternalName externalName
    - LoadBalancer loadBalancer
    - NodePort nodePort
    object Tekton.EventListener.Spec.TriggerGroupsItem
    ! name s
    ! interceptors [#135
    ! triggerSelector #128
    object Tekton.EventListener.Spec.TriggerGroupsItem.TriggerSelector
    ? labelSelector #118
    ? namespaceSelector #121
    object Tekton.EventListener.Spec.TriggersItem
    ? name s
    ? bindings [#133
    ? interceptors [#135
    ? serviceAccountName s
    ? template #141
    ? triggerRef s
    object Tekton.Interceptor
    ! spec #110
    object Tekton.Trigger
    ! spec #132
    object Tekton.Trigger.Spec
    ? name s
    ? bindings [#133
    ? interceptors [#135
    ? serviceAccountName s
    ! template #141
    object Tekton.Trigger.Spec.BindingsItem
    ? name s
    ? apiversion s
    ? kind #134
    ? ref s
    ? value s
    set Tekton.Trigger.Spec.BindingsItem.Kind
    - ClusterTriggerBinding clusterTriggerBinding
    - TriggerBinding triggerBinding
    object Tekton.Trigger.Spec.InterceptorsItem
    ? name s
    ? params [#5
    ? ref #136
    ? webhook #138
    object Tekton.Trigger.Spec.InterceptorsItem.Ref
    ? name s
    ? apiVersion s
    ? kind #137
    set Tekton.Trigger.Spec.InterceptorsItem.Ref.Kind
    - ClusterInterceptor clusterInterceptor
    - NamespacedInterceptor namespacedInterceptor
    object Tekton.Trigger.Spec.InterceptorsItem.Webhook
    ? header [#139
    ? objectRef #140
    ? url s
    object Tekton.Trigger.Spec.InterceptorsItem.Webhook.HeaderItem
    ! name s
    ! value v
    object Tekton.Trigger.Spec.InterceptorsItem.Webhook.ObjectRef
    ? name s
    ? apiVersion s
    ? fieldPath s
    ? kind s
    ? namespace s
    ? resourceVersion s
    ? uid s
    object Tekton.Trigger.Spec.Template
    ? apiversion s
    ? ref s
    ? spec #144
    object Tekton.TriggerBinding
    ! spec #114
    object Tekton.TriggerTemplate
    ! spec #144
    object Tekton.TriggerTemplate.Spec
    ? params [#145
    ? resourcetemplates [v
    object Tekton.TriggerTemplate.Spec.ParamsItem
    ! name s
    ? default s
    ? description s
    object Tekton.ResolutionRequest
    ? spec #147
    object Tekton.ResolutionRequest.Spec
    ? params [#5
    ? url s
    object Tekton.V1beta1.Pipeline
    ? spec #149
    object Tekton.V1beta1.Pipeline.Spec
    ? description s
    ? displayName s
    ? finally [#150
    ? params [#29
    ? resources [#154
    ? results [#31
    ? tasks [#150
    ? workspaces [#32
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem
    ? name s
    ? description s
    ? displayName s
    ? matrix #25
    ? onError s
    ? params [#5
    ? pipelineRef #157
    ? pipelineSpec v
    ? resources #151
    ? retries i
    ? runAfter [s
    ? taskRef #180
    ? taskSpec v
    ? timeout s
    ? when [#27
    ? workspaces [#28
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem.Resources
    ? inputs [#152
    ? outputs [#153
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem.Resources.InputsItem
    ! name s
    ? from [s
    ! resource s
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem.Resources.OutputsItem
    ! name s
    ! resource s
    object Tekton.V1beta1.Pipeline.Spec.ResourcesItem
    ! name s
    ? optional b
    ! type s
    object Tekton.V1beta1.PipelineRun
    ? spec #156
    object Tekton.V1beta1.PipelineRun.Spec
    ? managedBy s
    ? params [#5
    ? pipelineRef #157
    ? pipelineSpec v
    ? podTemplate #91
    ? resources [#158
    ? serviceAccountName s
    ? status s
    ? taskRunSpecs [#162
    ? timeout s
    ? timeouts #38
    ? workspaces [#39
    object Tekton.V1beta1.PipelineRun.Spec.PipelineRef
    ? name s
    ? apiVersion s
    ? bundle s
    ? params [#5
    ? resolver s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem
    ? name s
    ? resourceRef #159
    ? resourceSpec #160
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef
    ? name s
    ? apiVersion s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec
    ? description s
    ! params [#115
    ? secrets [#161
    ! type s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec.SecretsItem
    ! fieldName s
    ! secretKey s
    ! secretName s
    object Tekton.V1beta1.PipelineRun.Spec.TaskRunSpecsItem
    ? computeResources #87
    ? metadata #4
    ? pipelineTaskName s
    ? sidecarOverrides [#178
    ? stepOverrides [#179
    ? taskPodTemplate #91
    ? taskServiceAccountName s
    ? timeout s
    object Tekton.V1alpha1.StepAction
    ? spec #44
    object Tekton.V1beta1.Task
    ? spec #165
    object Tekton.V1beta1.Task.Spec
    ? description s
    ? displayName s
    ? params [#29
    ? resources #166
    ? results [#62
    ? sidecars [#169
    ? stepTemplate #171
    ? steps [#172
    ? volumes v
    ? workspaces [#84
    object Tekton.V1beta1.Task.Spec.Resources
    ? inputs [#167
    ? outputs [#168
    object Tekton.V1beta1.Task.Spec.Resources.InputsItem
    ! name s
    ? description s
    ? optional b
    ? targetPath s
    ! type s
    object Tekton.V1beta1.Task.Spec.Resources.OutputsItem
    ! name s
    ? description s
    ? optional b
    ? targetPath s
    ! type s
    object Tekton.V1beta1.Task.Spec.SidecarsItem
    ! name s
    ? args [s
    ? command [s
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? lifecycle #67
    ? livenessProbe #70
    ? ports [#76
    ? readinessProbe #70
    ? resources #170
    ? restartPolicy s
    ? script s
    ? securityContext #53
    ? startupProbe #70
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? workingDir s
    ? workspaces [#78
    object Tekton.V1beta1.Task.Spec.SidecarsItem.Resources
    ? claims [#88
    ? limits *q
    ? requests *q
    object Tekton.V1beta1.Task.Spec.StepTemplate
    ? name s
    ? args [s
    ? command [s
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? lifecycle #67
    ? livenessProbe #70
    ? ports [#76
    ? readinessProbe #70
    ? resources #170
    ? securityContext #53
    ? startupProbe #70
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? workingDir s
    object Tekton.V1beta1.Task.Spec.StepsItem
    ! name s
    ? args [s
    ? command [s
    ? displayName s
    ? env [#45
    ? envFrom [#64
    ? image s
    ? imagePullPolicy s
    ? lifecycle #67
    ? livenessProbe #70
    ? onError s
    ? params [#5
    ? ports [#76
    ? readinessProbe #70
    ? ref #81
    ? resources #170
    ? results [#52
    ? script s
    ? securityContext #53
    ? startupProbe #70
    ? stderrConfig #82
    ? stdin b
    ? stdinOnce b
    ? stdoutConfig #83
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? timeout s
    ? tty b
    ? volumeDevices [#77
    ? volumeMounts [#59
    ? when [#27
    ? workingDir s
    ? workspaces [#78
    object Tekton.V1beta1.TaskRun
    ? spec #174
    object Tekton.V1beta1.TaskRun.Spec
    ? computeResources #87
    ? debug #89
    ? managedBy s
    ? params [#5
    ? podTemplate #91
    ? resources #175
    ? retries i
    ? serviceAccountName s
    ? sidecarOverrides [#178
    ? status s
    ? statusMessage s
    ? stepOverrides [#179
    ? taskRef #180
    ? taskSpec v
    ? timeout s
    ? workspaces [#39
    object Tekton.V1beta1.TaskRun.Spec.Resources
    ? inputs [#176
    ? outputs [#177
    object Tekton.V1beta1.TaskRun.Spec.Resources.InputsItem
    ? name s
    ? paths [s
    ? resourceRef #159
    ? resourceSpec #160
    object Tekton.V1beta1.TaskRun.Spec.Resources.OutputsItem
    ? name s
    ? paths [s
    ? resourceRef #159
    ? resourceSpec #160
    object Tekton.V1beta1.TaskRun.Spec.SidecarOverridesItem
    ! name s
    ! resources #170
    object Tekton.V1beta1.TaskRun.Spec.StepOverridesItem
    ! name s
    ! resources #170
    object Tekton.V1beta1.TaskRun.Spec.TaskRef
    ? name s
    ? apiVersion s
    ? bundle s
    ? kind s
    ? params [#5
    ? resolver s
    object Tekton.V1alpha1.ClusterTriggerBinding
    ! spec #114
    object Tekton.V1alpha1.EventListener
    ! spec #117
    object Tekton.V1alpha1.Trigger
    ! spec #132
    object Tekton.V1alpha1.TriggerBinding
    ! spec #114
    object Tekton.V1alpha1.TriggerTemplate
    ! spec #144
    object Tekton.V1alpha1.ResolutionRequest
    ? spec #187
    object Tekton.V1alpha1.ResolutionRequest.Spec
    ? params *s
    """
}
