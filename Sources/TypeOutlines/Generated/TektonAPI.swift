// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let tektonAPI = """
    outline 1
    kind tekton.dev/v1beta1 CustomRun namespaced #0
    kind tekton.dev/v1 Pipeline namespaced #20
    kind tekton.dev/v1 PipelineRun namespaced #31
    kind tekton.dev/v1beta1 StepAction namespaced #41
    kind tekton.dev/v1 Task namespaced #56
    kind tekton.dev/v1 TaskRun namespaced #78
    kind tekton.dev/v1alpha1 VerificationPolicy namespaced #95
    kind triggers.tekton.dev/v1alpha1 ClusterInterceptor cluster #101
    kind triggers.tekton.dev/v1beta1 ClusterTriggerBinding cluster #105
    kind triggers.tekton.dev/v1beta1 EventListener namespaced #108
    kind triggers.tekton.dev/v1alpha1 Interceptor namespaced #122
    kind triggers.tekton.dev/v1beta1 Trigger namespaced #123
    kind triggers.tekton.dev/v1beta1 TriggerBinding namespaced #133
    kind triggers.tekton.dev/v1beta1 TriggerTemplate namespaced #134
    kind resolution.tekton.dev/v1beta1 ResolutionRequest namespaced #137
    kind tekton.dev/v1beta1 Pipeline namespaced #139
    kind tekton.dev/v1beta1 PipelineRun namespaced #146
    kind tekton.dev/v1alpha1 StepAction namespaced #154
    kind tekton.dev/v1beta1 Task namespaced #155
    kind tekton.dev/v1beta1 TaskRun namespaced #162
    kind triggers.tekton.dev/v1alpha1 ClusterTriggerBinding cluster #167
    kind triggers.tekton.dev/v1alpha1 EventListener namespaced #168
    kind triggers.tekton.dev/v1alpha1 Trigger namespaced #169
    kind triggers.tekton.dev/v1alpha1 TriggerBinding namespaced #170
    kind triggers.tekton.dev/v1alpha1 TriggerTemplate namespaced #171
    kind resolution.tekton.dev/v1alpha1 ResolutionRequest namespaced #172
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
    ? emptyDir #10
    ? persistentVolumeClaim #11
    ? projected #12
    ? secret #19
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
    ? nodePublishSecretRef #88
    ? readOnly b
    ? volumeAttributes *s
    object Tekton.CustomRun.Spec.WorkspacesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object Tekton.CustomRun.Spec.WorkspacesItem.PersistentVolumeClaim
    ! claimName s
    ? readOnly b
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected
    ? defaultMode i
    ? sources [#13
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem
    ? clusterTrustBundle #14
    ? configMap #15
    ? downwardAPI #16
    ? secret #15
    ? serviceAccountToken #18
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #91
    ? optional b
    ! path s
    ? signerName s
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#8
    ? optional b
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI
    ? items [#17
    object Tekton.CustomRun.Spec.WorkspacesItem.Projected.SourcesItem.DownwardAPI.ItemsItem
    ? fieldRef #46
    ? mode i
    ! path s
    ? resourceFieldRef #48
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
    ? spec #21
    object Tekton.Pipeline.Spec
    ? description s
    ? displayName s
    ? finally [#22
    ? params [#27
    ? results [#29
    ? tasks [#22
    ? workspaces [#30
    object Tekton.Pipeline.Spec.FinallyItem
    ? name s
    ? description s
    ? displayName s
    ? matrix #23
    ? onError s
    ? params [#5
    ? pipelineRef #33
    ? pipelineSpec v
    ? retries i
    ? runAfter [s
    ? taskRef #94
    ? taskSpec v
    ? timeout s
    ? when [#25
    ? workspaces [#26
    object Tekton.Pipeline.Spec.FinallyItem.Matrix
    ? include [#24
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
    ? properties *#28
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
    ? spec #32
    object Tekton.PipelineRun.Spec
    ? managedBy s
    ? params [#5
    ? pipelineRef #33
    ? pipelineSpec v
    ? status s
    ? taskRunSpecs [#34
    ? taskRunTemplate #35
    ? timeouts #36
    ? workspaces [#37
    object Tekton.PipelineRun.Spec.PipelineRef
    ? name s
    ? apiVersion s
    ? params [#5
    ? resolver s
    object Tekton.PipelineRun.Spec.TaskRunSpecsItem
    ? computeResources #80
    ? metadata #4
    ? pipelineTaskName s
    ? podTemplate #84
    ? serviceAccountName s
    ? sidecarSpecs [#93
    ? stepSpecs [#93
    ? timeout s
    object Tekton.PipelineRun.Spec.TaskRunTemplate
    ? podTemplate #84
    ? serviceAccountName s
    object Tekton.PipelineRun.Spec.Timeouts
    ? finally s
    ? pipeline s
    ? tasks s
    object Tekton.PipelineRun.Spec.WorkspacesItem
    ! name s
    ? configMap #7
    ? csi #9
    ? emptyDir #10
    ? persistentVolumeClaim #11
    ? projected #38
    ? secret #19
    ? subPath s
    ? volumeClaimTemplate v
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected
    ? defaultMode i
    ? sources [#39
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected.SourcesItem
    ? clusterTrustBundle #14
    ? configMap #15
    ? downwardAPI #16
    ? podCertificate #40
    ? secret #15
    ? serviceAccountToken #18
    object Tekton.PipelineRun.Spec.WorkspacesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object Tekton.StepAction
    ? spec #42
    object Tekton.StepAction.Spec
    ? args [s
    ? command [s
    ? description s
    ? env [#43
    ? image s
    ? params [#27
    ? results [#49
    ? script s
    ? securityContext #50
    ? volumeMounts [#55
    ? workingDir s
    object Tekton.StepAction.Spec.EnvItem
    ! name s
    ? value s
    ? valueFrom #44
    object Tekton.StepAction.Spec.EnvItem.ValueFrom
    ? configMapKeyRef #45
    ? fieldRef #46
    ? fileKeyRef #47
    ? resourceFieldRef #48
    ? secretKeyRef #45
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
    object Tekton.StepAction.Spec.ResultsItem
    ! name s
    ? description s
    ? properties *#28
    ? type s
    object Tekton.StepAction.Spec.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #51
    ? capabilities #52
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #53
    ? seccompProfile #51
    ? windowsOptions #54
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
    ? spec #57
    object Tekton.Task.Spec
    ? description s
    ? displayName s
    ? params [#27
    ? results [#58
    ? sidecars [#59
    ? stepTemplate #73
    ? steps [#74
    ? volumes v
    ? workspaces [#77
    object Tekton.Task.Spec.ResultsItem
    ! name s
    ? description s
    ? properties *#28
    ? type s
    ? value v
    object Tekton.Task.Spec.SidecarsItem
    ! name s
    ? args [s
    ? command [s
    ? computeResources #80
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? lifecycle #62
    ? livenessProbe #65
    ? ports [#70
    ? readinessProbe #65
    ? restartPolicy s
    ? script s
    ? securityContext #50
    ? startupProbe #65
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? workingDir s
    ? workspaces [#72
    object Tekton.Task.Spec.SidecarsItem.EnvFromItem
    ? configMapRef #61
    ? prefix s
    ? secretRef #61
    object Tekton.Task.Spec.SidecarsItem.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object Tekton.Task.Spec.SidecarsItem.Lifecycle
    ? postStart #63
    ? preStop #63
    ? stopSignal s
    object Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart
    ? exec #66
    ? httpGet #68
    ? sleep #64
    ? tcpSocket #69
    object Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe
    ? exec #66
    ? failureThreshold i
    ? grpc #67
    ? httpGet #68
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #69
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.Exec
    ? command [s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#107
    ? path s
    ! port x
    ? scheme s
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
    ? computeResources #80
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? securityContext #50
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? workingDir s
    object Tekton.Task.Spec.StepsItem
    ! name s
    ? args [s
    ? command [s
    ? computeResources #80
    ? displayName s
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? onError s
    ? params [#5
    ? ref #75
    ? results [#49
    ? script s
    ? securityContext #50
    ? stderrConfig #76
    ? stdoutConfig #76
    ? timeout s
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? when [#25
    ? workingDir s
    ? workspaces [#72
    object Tekton.Task.Spec.StepsItem.Ref
    ? name s
    ? params [#5
    ? resolver s
    object Tekton.Task.Spec.StepsItem.StderrConfig
    ? path s
    object Tekton.Task.Spec.WorkspacesItem
    ! name s
    ? description s
    ? mountPath s
    ? optional b
    ? readOnly b
    object Tekton.TaskRun
    ? spec #79
    object Tekton.TaskRun.Spec
    ? computeResources #80
    ? debug #82
    ? managedBy s
    ? params [#5
    ? podTemplate #84
    ? retries i
    ? serviceAccountName s
    ? sidecarSpecs [#93
    ? status s
    ? statusMessage s
    ? stepSpecs [#93
    ? taskRef #94
    ? taskSpec v
    ? timeout s
    ? workspaces [#37
    object Tekton.TaskRun.Spec.ComputeResources
    ? claims [#81
    ? limits *q
    ? requests *q
    object Tekton.TaskRun.Spec.ComputeResources.ClaimsItem
    ! name s
    ? request s
    object Tekton.TaskRun.Spec.Debug
    ? breakpoints #83
    object Tekton.TaskRun.Spec.Debug.Breakpoints
    ? beforeSteps [s
    ? onFailure s
    object Tekton.TaskRun.Spec.PodTemplate
    ? affinity v
    ? automountServiceAccountToken b
    ? dnsConfig #85
    ? dnsPolicy s
    ? enableServiceLinks b
    ? env [#43
    ? hostAliases [#87
    ? hostNetwork b
    ? hostUsers b
    ? imagePullSecrets [#88
    ? nodeSelector *s
    ? priorityClassName s
    ? runtimeClassName s
    ? schedulerName s
    ? securityContext v
    ? tolerations [#89
    ? topologySpreadConstraints [#90
    ? volumes v
    object Tekton.TaskRun.Spec.PodTemplate.DnsConfig
    ? nameservers [s
    ? options [#86
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
    ? labelSelector #91
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector
    ? matchExpressions [#92
    ? matchLabels *s
    object Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object Tekton.TaskRun.Spec.SidecarSpecsItem
    ! name s
    ! computeResources #80
    object Tekton.TaskRun.Spec.TaskRef
    ? name s
    ? apiVersion s
    ? kind s
    ? params [#5
    ? resolver s
    object Tekton.VerificationPolicy
    ! spec #96
    object Tekton.VerificationPolicy.Spec
    ! authorities [#97
    ? mode s
    ! resources [#100
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem
    ! name s
    ? key #98
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem.Key
    ? data s
    ? hashAlgorithm s
    ? kms s
    ? secretRef #99
    object Tekton.VerificationPolicy.Spec.AuthoritiesItem.Key.SecretRef
    ? name s
    ? namespace s
    object Tekton.VerificationPolicy.Spec.ResourcesItem
    ! pattern s
    object Tekton.ClusterInterceptor
    ! spec #102
    object Tekton.ClusterInterceptor.Spec
    ! clientConfig #103
    object Tekton.ClusterInterceptor.Spec.ClientConfig
    ? caBundle s
    ? service #104
    ? url s
    object Tekton.ClusterInterceptor.Spec.ClientConfig.Service
    ! name s
    ! namespace s
    ? path s
    ? port i
    object Tekton.ClusterTriggerBinding
    ! spec #106
    object Tekton.ClusterTriggerBinding.Spec
    ? params [#107
    object Tekton.ClusterTriggerBinding.Spec.ParamsItem
    ! name s
    ! value s
    object Tekton.EventListener
    ! spec #109
    object Tekton.EventListener.Spec
    ? cloudEventURI s
    ? labelSelector #110
    ? namespaceSelector #113
    ? resources #114
    ? serviceAccountName s
    ? triggerGroups [#119
    ? triggers [#121
    object Tekton.EventListener.Spec.LabelSelector
    ? matchExpressions [#111
    ? matchLabels *s
    object Tekton.EventListener.Spec.LabelSelector.MatchExpressionsItem
    ! key s
    ! operator #112
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
    ? kubernetesResource #115
    object Tekton.EventListener.Spec.Resources.KubernetesResource
    ? replicas i
    ? servicePort i
    ? serviceType #118
    ? spec #116
    object Tekton.EventListener.Spec.Resources.KubernetesResource.Spec
    ? template #117
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
    ! interceptors [#127
    ! triggerSelector #120
    object Tekton.EventListener.Spec.TriggerGroupsItem.TriggerSelector
    ? labelSelector #110
    ? namespaceSelector #113
    object Tekton.EventListener.Spec.TriggersItem
    ? name s
    ? bindings [#125
    ? interceptors [#127
    ? serviceAccountName s
    ? template #132
    ? triggerRef s
    object Tekton.Interceptor
    ! spec #102
    object Tekton.Trigger
    ! spec #124
    object Tekton.Trigger.Spec
    ? name s
    ? bindings [#125
    ? interceptors [#127
    ? serviceAccountName s
    ! template #132
    object Tekton.Trigger.Spec.BindingsItem
    ? name s
    ? apiversion s
    ? kind #126
    ? ref s
    ? value s
    set Tekton.Trigger.Spec.BindingsItem.Kind
    - ClusterTriggerBinding clusterTriggerBinding
    - TriggerBinding triggerBinding
    object Tekton.Trigger.Spec.InterceptorsItem
    ? name s
    ? params [#5
    ? ref #128
    ? webhook #130
    object Tekton.Trigger.Spec.InterceptorsItem.Ref
    ? name s
    ? apiVersion s
    ? kind #129
    set Tekton.Trigger.Spec.InterceptorsItem.Ref.Kind
    - ClusterInterceptor clusterInterceptor
    - NamespacedInterceptor namespacedInterceptor
    object Tekton.Trigger.Spec.InterceptorsItem.Webhook
    ? header [#5
    ? objectRef #131
    ? url s
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
    ? spec #135
    object Tekton.TriggerBinding
    ! spec #106
    object Tekton.TriggerTemplate
    ! spec #135
    object Tekton.TriggerTemplate.Spec
    ? params [#136
    ? resourcetemplates [v
    object Tekton.TriggerTemplate.Spec.ParamsItem
    ! name s
    ? default s
    ? description s
    object Tekton.ResolutionRequest
    ? spec #138
    object Tekton.ResolutionRequest.Spec
    ? params [#5
    ? url s
    object Tekton.V1beta1.Pipeline
    ? spec #140
    object Tekton.V1beta1.Pipeline.Spec
    ? description s
    ? displayName s
    ? finally [#141
    ? params [#27
    ? resources [#145
    ? results [#29
    ? tasks [#141
    ? workspaces [#30
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem
    ? name s
    ? description s
    ? displayName s
    ? matrix #23
    ? onError s
    ? params [#5
    ? pipelineRef #148
    ? pipelineSpec v
    ? resources #142
    ? retries i
    ? runAfter [s
    ? taskRef #2
    ? taskSpec v
    ? timeout s
    ? when [#25
    ? workspaces [#26
    object Tekton.V1beta1.Pipeline.Spec.FinallyItem.Resources
    ? inputs [#143
    ? outputs [#144
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
    ? spec #147
    object Tekton.V1beta1.PipelineRun.Spec
    ? managedBy s
    ? params [#5
    ? pipelineRef #148
    ? pipelineSpec v
    ? podTemplate #84
    ? resources [#149
    ? serviceAccountName s
    ? status s
    ? taskRunSpecs [#153
    ? timeout s
    ? timeouts #36
    ? workspaces [#37
    object Tekton.V1beta1.PipelineRun.Spec.PipelineRef
    ? name s
    ? apiVersion s
    ? bundle s
    ? params [#5
    ? resolver s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem
    ? name s
    ? resourceRef #150
    ? resourceSpec #151
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceRef
    ? name s
    ? apiVersion s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec
    ? description s
    ! params [#107
    ? secrets [#152
    ! type s
    object Tekton.V1beta1.PipelineRun.Spec.ResourcesItem.ResourceSpec.SecretsItem
    ! fieldName s
    ! secretKey s
    ! secretName s
    object Tekton.V1beta1.PipelineRun.Spec.TaskRunSpecsItem
    ? computeResources #80
    ? metadata #4
    ? pipelineTaskName s
    ? sidecarOverrides [#166
    ? stepOverrides [#166
    ? taskPodTemplate #84
    ? taskServiceAccountName s
    ? timeout s
    object Tekton.V1alpha1.StepAction
    ? spec #42
    object Tekton.V1beta1.Task
    ? spec #156
    object Tekton.V1beta1.Task.Spec
    ? description s
    ? displayName s
    ? params [#27
    ? resources #157
    ? results [#58
    ? sidecars [#159
    ? stepTemplate #160
    ? steps [#161
    ? volumes v
    ? workspaces [#77
    object Tekton.V1beta1.Task.Spec.Resources
    ? inputs [#158
    ? outputs [#158
    object Tekton.V1beta1.Task.Spec.Resources.InputsItem
    ! name s
    ? description s
    ? optional b
    ? targetPath s
    ! type s
    object Tekton.V1beta1.Task.Spec.SidecarsItem
    ! name s
    ? args [s
    ? command [s
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? lifecycle #62
    ? livenessProbe #65
    ? ports [#70
    ? readinessProbe #65
    ? resources #80
    ? restartPolicy s
    ? script s
    ? securityContext #50
    ? startupProbe #65
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? workingDir s
    ? workspaces [#72
    object Tekton.V1beta1.Task.Spec.StepTemplate
    ? name s
    ? args [s
    ? command [s
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? lifecycle #62
    ? livenessProbe #65
    ? ports [#70
    ? readinessProbe #65
    ? resources #80
    ? securityContext #50
    ? startupProbe #65
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? workingDir s
    object Tekton.V1beta1.Task.Spec.StepsItem
    ! name s
    ? args [s
    ? command [s
    ? displayName s
    ? env [#43
    ? envFrom [#60
    ? image s
    ? imagePullPolicy s
    ? lifecycle #62
    ? livenessProbe #65
    ? onError s
    ? params [#5
    ? ports [#70
    ? readinessProbe #65
    ? ref #75
    ? resources #80
    ? results [#49
    ? script s
    ? securityContext #50
    ? startupProbe #65
    ? stderrConfig #76
    ? stdin b
    ? stdinOnce b
    ? stdoutConfig #76
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? timeout s
    ? tty b
    ? volumeDevices [#71
    ? volumeMounts [#55
    ? when [#25
    ? workingDir s
    ? workspaces [#72
    object Tekton.V1beta1.TaskRun
    ? spec #163
    object Tekton.V1beta1.TaskRun.Spec
    ? computeResources #80
    ? debug #82
    ? managedBy s
    ? params [#5
    ? podTemplate #84
    ? resources #164
    ? retries i
    ? serviceAccountName s
    ? sidecarOverrides [#166
    ? status s
    ? statusMessage s
    ? stepOverrides [#166
    ? taskRef #2
    ? taskSpec v
    ? timeout s
    ? workspaces [#37
    object Tekton.V1beta1.TaskRun.Spec.Resources
    ? inputs [#165
    ? outputs [#165
    object Tekton.V1beta1.TaskRun.Spec.Resources.InputsItem
    ? name s
    ? paths [s
    ? resourceRef #150
    ? resourceSpec #151
    object Tekton.V1beta1.TaskRun.Spec.SidecarOverridesItem
    ! name s
    ! resources #80
    object Tekton.V1alpha1.ClusterTriggerBinding
    ! spec #106
    object Tekton.V1alpha1.EventListener
    ! spec #109
    object Tekton.V1alpha1.Trigger
    ! spec #124
    object Tekton.V1alpha1.TriggerBinding
    ! spec #106
    object Tekton.V1alpha1.TriggerTemplate
    ! spec #135
    object Tekton.V1alpha1.ResolutionRequest
    ? spec #173
    object Tekton.V1alpha1.ResolutionRequest.Spec
    ? params *s
    """
}
