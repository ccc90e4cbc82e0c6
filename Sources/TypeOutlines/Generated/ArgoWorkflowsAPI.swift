// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let argoWorkflowsAPI = """
    outline 1
    kind argoproj.io/v1alpha1 ClusterWorkflowTemplate cluster #0
    kind argoproj.io/v1alpha1 CronWorkflow namespaced #184
    kind argoproj.io/v1alpha1 Workflow namespaced #189
    kind argoproj.io/v1alpha1 WorkflowEventBinding namespaced #190
    kind argoproj.io/v1alpha1 WorkflowTemplate namespaced #194
    object ArgoWorkflows.ClusterWorkflowTemplate
    ! spec #1
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec
    ? activeDeadlineSeconds i
    ? affinity #2
    ? archiveLogs b
    ? arguments #10
    ? artifactGC #36
    ? artifactRepositoryRef #38
    ? automountServiceAccountToken b
    ? dnsConfig #39
    ? dnsPolicy s
    ? entrypoint s
    ? executor #41
    ? executorPlugins [#42
    ? hooks *#47
    ? hostAliases [#49
    ? hostNetwork b
    ? imagePullSecrets [#50
    ? metrics #51
    ? nodeSelector *s
    ? onExit s
    ? parallelism i
    ? podDisruptionBudget #58
    ? podGC #61
    ? podMetadata #63
    ? podPriorityClassName s
    ? podResources #64
    ? podSpecPatch s
    ? priority i
    ? resourceClaims [#66
    ? retryStrategy #67
    ? schedulerName s
    ? securityContext #71
    ? serviceAccountName s
    ? shutdown s
    ? suspend b
    ? synchronization #76
    ? templateDefaults #81
    ? templates [#81
    ? tolerations [#129
    ? ttlStrategy #130
    ? volumeClaimGC #131
    ? volumeClaimTemplates [#132
    ? volumes [#140
    ? workflowMetadata #182
    ? workflowTemplateRef #183
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity
    ? nodeAffinity #3
    ? podAffinity #7
    ? podAntiAffinity #7
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#4
    ? requiredDuringSchedulingIgnoredDuringExecution #6
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #5
    ! weight i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#60
    ? matchFields [#60
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#5
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#8
    ? requiredDuringSchedulingIgnoredDuringExecution [#9
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #9
    ! weight i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #59
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #59
    ? namespaces [s
    ! topologyKey s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
    ? artifacts [#11
    ? parameters [#34
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
    ! name s
    ? archive #12
    ? archiveLogs b
    ? artifactGC #14
    ? artifactory #15
    ? azure #16
    ? deleted b
    ? from s
    ? fromExpression s
    ? gcs #17
    ? git #18
    ? globalName s
    ? hdfs #19
    ? http #20
    ? mode i
    ? optional b
    ? oss #26
    ? path s
    ? plugin #28
    ? raw #29
    ? recurseMode b
    ? s3 #30
    ? subPath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
    ? none *v
    ? tar #13
    ? zip *v
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive.Tar
    ? compressionLevel i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
    ? podMetadata #63
    ? serviceAccountName s
    ? strategy #37
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory
    ? passwordSecret #79
    ! url s
    ? usernameSecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure
    ? accountKeySecret #79
    ! blob s
    ! container s
    ! endpoint s
    ? useSDKCreds b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs
    ? bucket s
    ! key s
    ? serviceAccountKeySecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git
    ? branch s
    ? depth i
    ? disableSubmodules b
    ? fetch [s
    ? insecureIgnoreHostKey b
    ? insecureSkipTLS b
    ? passwordSecret #79
    ! repo s
    ? revision s
    ? singleBranch b
    ? sshPrivateKeySecret #79
    ? usernameSecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs
    ? addresses [s
    ? dataTransferProtection s
    ? force b
    ? hdfsUser s
    ? krbCCacheSecret #79
    ? krbConfigConfigMap #79
    ? krbKeytabSecret #79
    ? krbRealm s
    ? krbServicePrincipalName s
    ? krbUsername s
    ! path s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http
    ? auth #21
    ? headers [#74
    ? saveStreamViaFile b
    ! url s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth
    ? basicAuth #22
    ? clientCert #23
    ? oauth2 #24
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.BasicAuth
    ? passwordSecret #79
    ? usernameSecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.ClientCert
    ? clientCertSecret #79
    ? clientKeySecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2
    ? clientIDSecret #79
    ? clientSecretSecret #79
    ? endpointParams [#25
    ? scopes [s
    ? tokenURLSecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2.EndpointParamsItem
    ! key s
    ? value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss
    ? accessKeySecret #79
    ? bucket s
    ? createBucketIfNotPresent b
    ? endpoint s
    ! key s
    ? lifecycleRule #27
    ? secretKeySecret #79
    ? securityToken s
    ? useSDKCreds b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.LifecycleRule
    ? markDeletionAfterDays i
    ? markInfrequentAccessAfterDays i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin
    ? name s
    ? configuration s
    ? connectionTimeoutSeconds i
    ! key s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw
    ! data s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3
    ? accessKeySecret #79
    ? addressingStyle #31
    ? bucket s
    ? caSecret #79
    ? createBucketIfNotPresent #32
    ? encryptionOptions #33
    ? endpoint s
    ? insecure b
    ? key s
    ? region s
    ? roleARN s
    ? secretKeySecret #79
    ? sessionTokenSecret #79
    ? useSDKCreds b
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.AddressingStyle
    - % empty
    - path path
    - virtual-hosted virtualHosted
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.CreateBucketIfNotPresent
    ? objectLocking b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.EncryptionOptions
    ? enableEncryption b
    ? kmsEncryptionContext s
    ? kmsKeyId s
    ? serverSideCustomerKeySecret #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
    ! name s
    ? default s
    ? description s
    ? enum [s
    ? globalName s
    ? value s
    ? valueFrom #35
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem.ValueFrom
    ? configMapKeyRef #79
    ? default s
    ? event s
    ? expression s
    ? jqFilter s
    ? jsonPath s
    ? parameter s
    ? path s
    ? supplied *v
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC
    ? forceFinalizerRemoval b
    ? podMetadata #63
    ? podSpecPatch s
    ? serviceAccountName s
    ? strategy #37
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactGC.Strategy
    - % empty
    - Never never
    - OnWorkflowCompletion onWorkflowCompletion
    - OnWorkflowDeletion onWorkflowDeletion
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ArtifactRepositoryRef
    ? configMap s
    ? key s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.DnsConfig
    ? nameservers [s
    ? options [#40
    ? searches [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Executor
    ? serviceAccountName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem
    ! metadata #46
    ! spec #43
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec
    ! sidecar #44
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec.Sidecar
    ? automountServiceAccountToken b
    ! container #45
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec.Sidecar.Container
    ! name s
    ? args [s
    ? command [s
    ? env [#84
    ? envFrom [#87
    ? image s
    ? imagePullPolicy s
    ? lifecycle #89
    ? livenessProbe #92
    ? ports [#97
    ? readinessProbe #92
    ? resizePolicy [#98
    ? resources #64
    ? restartPolicy s
    ? restartPolicyRules [#99
    ? securityContext #101
    ? startupProbe #92
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#103
    ? volumeMounts [#104
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? labels *s
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
    ? arguments #10
    ? expression s
    ? template s
    ? templateRef #48
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry.TemplateRef
    ? name s
    ? clusterScope b
    ? template s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.HostAliasesItem
    ? hostnames [s
    ! ip s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ImagePullSecretsItem
    ? name s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics
    ! prometheus [#52
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem
    ! name s
    ? counter #53
    ? gauge #54
    ! help s
    ? histogram #56
    ? labels [#57
    ? when s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Counter
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Gauge
    ? operation #55
    ! realtime b
    ! value s
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Gauge.Operation
    - Add add
    - Set set
    - Sub sub
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Histogram
    ! buckets [n
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.LabelsItem
    ! key s
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget
    ? maxUnavailable x
    ? minAvailable x
    ? selector #59
    ? unhealthyPodEvictionPolicy s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector
    ? matchExpressions [#60
    ? matchLabels *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC
    ? deleteDelayDuration s
    ? labelSelector #59
    ? strategy #62
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.Strategy
    - % empty
    - OnPodCompletion onPodCompletion
    - OnPodSuccess onPodSuccess
    - OnWorkflowCompletion onWorkflowCompletion
    - OnWorkflowSuccess onWorkflowSuccess
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodMetadata
    ? annotations *s
    ? labels *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources
    ? claims [#65
    ? limits *q
    ? requests *q
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodResources.ClaimsItem
    ! name s
    ? request s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ResourceClaimsItem
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy
    ? affinity #68
    ? backoff #69
    ? expression s
    ? limit x
    ? retryPolicy #70
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy.Affinity
    ? nodeAntiAffinity *v
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy.Backoff
    ? cap s
    ? duration s
    ? factor x
    ? maxDuration s
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.RetryStrategy.RetryPolicy
    - Always always
    - OnError onError
    - OnFailure onFailure
    - OnTransientError onTransientError
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext
    ? appArmorProfile #72
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #73
    ? seccompProfile #72
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#74
    ? windowsOptions #75
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SysctlsItem
    ! name s
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization
    ? mutexes [#77
    ? semaphores [#78
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.MutexesItem
    ? name s
    ? database b
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem
    ? configMapKeyRef #79
    ? database #80
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.ConfigMapKeyRef
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem.Database
    ! key s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults
    ? name s
    ? activeDeadlineSeconds x
    ? affinity #2
    ? annotations *s
    ? archiveLocation #82
    ? automountServiceAccountToken b
    ? container #83
    ? containerSet #105
    ? daemon b
    ? dag #108
    ? data #110
    ? executor #41
    ? failFast b
    ? hostAliases [#49
    ? http #112
    ? initContainers [#116
    ? inputs #10
    ? memoize #117
    ? metadata #63
    ? metrics #51
    ? nodeSelector *s
    ? outputs #119
    ? parallelism i
    ? pendingTimeout s
    ? plugin v
    ? podResources #64
    ? podSpecPatch s
    ? priorityClassName s
    ? resource #120
    ? resourceClaims [#66
    ? retryStrategy #67
    ? schedulerName s
    ? script #124
    ? securityContext #71
    ? serviceAccountName s
    ? sidecars [#116
    ? steps [[#125
    ? suspend #128
    ? synchronization #76
    ? timeout s
    ? tolerations [#129
    ? volumes [#140
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ArchiveLocation
    ? archiveLogs b
    ? artifactory #15
    ? azure #16
    ? gcs #17
    ? git #18
    ? hdfs #19
    ? http #20
    ? oss #26
    ? plugin #28
    ? raw #29
    ? s3 #30
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container
    ? name s
    ? args [s
    ? command [s
    ? env [#84
    ? envFrom [#87
    ? image s
    ? imagePullPolicy s
    ? lifecycle #89
    ? livenessProbe #92
    ? ports [#97
    ? readinessProbe #92
    ? resizePolicy [#98
    ? resources #64
    ? restartPolicy s
    ? restartPolicyRules [#99
    ? securityContext #101
    ? startupProbe #92
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#103
    ? volumeMounts [#104
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
    ! name s
    ? value s
    ? valueFrom #85
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom
    ? configMapKeyRef #79
    ? fieldRef #151
    ? fileKeyRef #86
    ? resourceFieldRef #152
    ? secretKeyRef #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.FileKeyRef
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
    ? configMapRef #88
    ? prefix s
    ? secretRef #88
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
    ? postStart #90
    ? preStop #90
    ? stopSignal s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart
    ? exec #93
    ? httpGet #95
    ? sleep #91
    ? tcpSocket #96
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart.Sleep
    ! seconds i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
    ? exec #93
    ? failureThreshold i
    ? grpc #94
    ? httpGet #95
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #96
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec
    ? command [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Grpc
    ! port i
    ? service s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#74
    ? path s
    ! port x
    ? scheme s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.TcpSocket
    ? host s
    ! port x
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.PortsItem
    ? name s
    ! containerPort i
    ? hostIP s
    ? hostPort i
    ? protocol s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.ResizePolicyItem
    ! resourceName s
    ! restartPolicy s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
    ! action s
    ? exitCodes #100
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem.ExitCodes
    ! operator s
    ? values [i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #72
    ? capabilities #102
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #73
    ? seccompProfile #72
    ? windowsOptions #75
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext.Capabilities
    ? add [s
    ? drop [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeDevicesItem
    ! name s
    ! devicePath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.VolumeMountsItem
    ! name s
    ! mountPath s
    ? mountPropagation s
    ? readOnly b
    ? recursiveReadOnly s
    ? subPath s
    ? subPathExpr s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ContainerSet
    ! containers [#106
    ? retryStrategy #107
    ? volumeMounts [#104
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ContainerSet.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? dependencies [s
    ? env [#84
    ? envFrom [#87
    ? image s
    ? imagePullPolicy s
    ? lifecycle #89
    ? livenessProbe #92
    ? ports [#97
    ? readinessProbe #92
    ? resizePolicy [#98
    ? resources #64
    ? restartPolicy s
    ? restartPolicyRules [#99
    ? securityContext #101
    ? startupProbe #92
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#103
    ? volumeMounts [#104
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ContainerSet.RetryStrategy
    ? duration s
    ! retries x
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Dag
    ? failFast b
    ? target s
    ! tasks [#109
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Dag.TasksItem
    ! name s
    ? arguments #10
    ? continueOn #126
    ? dependencies [s
    ? depends s
    ? hooks *#47
    ? inline v
    ? onExit s
    ? template s
    ? templateRef #48
    ? when s
    ? withItems v
    ? withParam s
    ? withSequence #127
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data
    ! source #111
    ! transformation [#187
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data.Source
    ? artifactPaths #11
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http
    ? body s
    ? bodyFrom #113
    ? headers [#114
    ? insecureSkipVerify b
    ? method s
    ? successCondition s
    ? timeoutSeconds i
    ! url s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http.BodyFrom
    ? bytes s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http.HeadersItem
    ! name s
    ? value s
    ? valueFrom #115
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http.HeadersItem.ValueFrom
    ? secretKeyRef #79
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.InitContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#84
    ? envFrom [#87
    ? image s
    ? imagePullPolicy s
    ? lifecycle #89
    ? livenessProbe #92
    ? mirrorVolumeMounts b
    ? ports [#97
    ? readinessProbe #92
    ? resizePolicy [#98
    ? resources #64
    ? restartPolicy s
    ? restartPolicyRules [#99
    ? securityContext #101
    ? startupProbe #92
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#103
    ? volumeMounts [#104
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Memoize
    ! cache #118
    ! key s
    ! maxAge s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Memoize.Cache
    ! configMap #50
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Outputs
    ? artifacts [#11
    ? exitCode s
    ? parameters [#34
    ? result s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject
    ! action #121
    ? failureCondition s
    ? flags [s
    ? manifest s
    ? manifestFrom #122
    ? mergeStrategy #123
    ? setOwnerReference b
    ? successCondition s
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject.Action
    - apply apply
    - create create
    - delete delete
    - get get
    - patch patch
    - replace replace
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject.ManifestFrom
    ! artifact #11
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject.MergeStrategy
    - json json
    - merge merge
    - strategic strategic
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Script
    ? name s
    ? args [s
    ? command [s
    ? env [#84
    ? envFrom [#87
    ? image s
    ? imagePullPolicy s
    ? lifecycle #89
    ? livenessProbe #92
    ? ports [#97
    ? readinessProbe #92
    ? resizePolicy [#98
    ? resources #64
    ? restartPolicy s
    ? restartPolicyRules [#99
    ? securityContext #101
    ? source s
    ? startupProbe #92
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#103
    ? volumeMounts [#104
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem
    ? name s
    ? arguments #10
    ? continueOn #126
    ? hooks *#47
    ? inline v
    ? onExit s
    ? template s
    ? templateRef #48
    ? when s
    ? withItems v
    ? withParam s
    ? withSequence #127
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.ContinueOn
    ? error b
    ? failed b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem.WithSequence
    ? count x
    ? end x
    ? format s
    ? start x
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Suspend
    ? duration s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TtlStrategy
    ? secondsAfterCompletion i
    ? secondsAfterFailure i
    ? secondsAfterSuccess i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimGC
    ? strategy s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem
    ? apiVersion s
    ? kind s
    ? metadata #188
    ? spec #133
    ? status #137
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec
    ? accessModes [s
    ? dataSource #134
    ? dataSourceRef #135
    ? resources #136
    ? selector #59
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode s
    ? volumeName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec.DataSource
    ! name s
    ? apiGroup s
    ! kind s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec.DataSourceRef
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec.Resources
    ? limits *q
    ? requests *q
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Status
    ? accessModes [s
    ? allocatedResourceStatuses *s
    ? allocatedResources *q
    ? capacity *q
    ? conditions [#138
    ? currentVolumeAttributesClassName s
    ? modifyVolumeStatus #139
    ? phase s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Status.ConditionsItem
    ? lastProbeTime s
    ? lastTransitionTime s
    ? message s
    ? reason s
    ! status s
    ! type s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Status.ModifyVolumeStatus
    ! status s
    ? targetVolumeAttributesClassName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem
    ! name s
    ? awsElasticBlockStore #141
    ? azureDisk #142
    ? azureFile #143
    ? cephfs #144
    ? cinder #145
    ? configMap #146
    ? csi #148
    ? downwardAPI #149
    ? emptyDir #153
    ? ephemeral #154
    ? fc #156
    ? flexVolume #157
    ? flocker #158
    ? gcePersistentDisk #159
    ? gitRepo #160
    ? glusterfs #161
    ? hostPath #162
    ? image #163
    ? iscsi #164
    ? nfs #165
    ? persistentVolumeClaim #166
    ? photonPersistentDisk #167
    ? portworxVolume #168
    ? projected #169
    ? quobyte #176
    ? rbd #177
    ? scaleIO #178
    ? secret #179
    ? storageos #180
    ? vsphereVolume #181
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.AwsElasticBlockStore
    ? fsType s
    ? partition i
    ? readOnly b
    ! volumeID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.AzureDisk
    ? cachingMode s
    ! diskName s
    ! diskURI s
    ? fsType s
    ? kind s
    ? readOnly b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.AzureFile
    ? readOnly b
    ! secretName s
    ! shareName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #50
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #50
    ! volumeID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#147
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #50
    ? readOnly b
    ? volumeAttributes *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#150
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem
    ? fieldRef #151
    ? mode i
    ! path s
    ? resourceFieldRef #152
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.FieldRef
    ? apiVersion s
    ! fieldPath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem.ResourceFieldRef
    ? containerName s
    ? divisor q
    ! resource s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Ephemeral
    ? volumeClaimTemplate #155
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate
    ? metadata #188
    ! spec #133
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Fc
    ? fsType s
    ? lun i
    ? readOnly b
    ? targetWWNs [s
    ? wwids [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.FlexVolume
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #50
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Flocker
    ? datasetName s
    ? datasetUUID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.GcePersistentDisk
    ? fsType s
    ? partition i
    ! pdName s
    ? readOnly b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.GitRepo
    ? directory s
    ! repository s
    ? revision s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Glusterfs
    ! endpoints s
    ! path s
    ? readOnly b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.HostPath
    ! path s
    ? type s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Image
    ? pullPolicy s
    ? reference s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Iscsi
    ? chapAuthDiscovery b
    ? chapAuthSession b
    ? fsType s
    ? initiatorName s
    ! iqn s
    ? iscsiInterface s
    ! lun i
    ? portals [s
    ? readOnly b
    ? secretRef #50
    ! targetPortal s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Nfs
    ! path s
    ? readOnly b
    ! server s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.PersistentVolumeClaim
    ! claimName s
    ? readOnly b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.PhotonPersistentDisk
    ? fsType s
    ! pdID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.PortworxVolume
    ? fsType s
    ? readOnly b
    ! volumeID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected
    ? defaultMode i
    ? sources [#170
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem
    ? clusterTrustBundle #171
    ? configMap #172
    ? downwardAPI #173
    ? podCertificate #174
    ? secret #172
    ? serviceAccountToken #175
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #59
    ? optional b
    ! path s
    ? signerName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#147
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.DownwardAPI
    ? items [#150
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.ServiceAccountToken
    ? audience s
    ? expirationSeconds i
    ! path s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Quobyte
    ? group s
    ? readOnly b
    ! registry s
    ? tenant s
    ? user s
    ! volume s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Rbd
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #50
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #50
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#147
    ? optional b
    ? secretName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #50
    ? volumeName s
    ? volumeNamespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.VsphereVolume
    ? fsType s
    ? storagePolicyID s
    ? storagePolicyName s
    ! volumePath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowMetadata
    ? annotations *s
    ? labels *s
    ? labelsFrom *#187
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowTemplateRef
    ? name s
    ? clusterScope b
    object ArgoWorkflows.CronWorkflow
    ! spec #185
    object ArgoWorkflows.CronWorkflow.Spec
    ? concurrencyPolicy #186
    ? failedJobsHistoryLimit i
    ! schedules [s
    ? startingDeadlineSeconds i
    ? stopStrategy #187
    ? successfulJobsHistoryLimit i
    ? suspend b
    ? timezone s
    ? when s
    ? workflowMetadata #188
    ! workflowSpec #1
    set ArgoWorkflows.CronWorkflow.Spec.ConcurrencyPolicy
    - Allow allow
    - Forbid forbid
    - Replace replace
    object ArgoWorkflows.CronWorkflow.Spec.StopStrategy
    ! expression s
    object ArgoWorkflows.CronWorkflow.Spec.WorkflowMetadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? generateName s
    ? labels *s
    ? namespace s
    object ArgoWorkflows.Workflow
    ! spec #1
    object ArgoWorkflows.WorkflowEventBinding
    ! spec #191
    object ArgoWorkflows.WorkflowEventBinding.Spec
    ! event #192
    ? submit #193
    object ArgoWorkflows.WorkflowEventBinding.Spec.Event
    ! selector s
    object ArgoWorkflows.WorkflowEventBinding.Spec.Submit
    ? arguments #10
    ? metadata #188
    ! workflowTemplateRef #183
    object ArgoWorkflows.WorkflowTemplate
    ! spec #1
    """
}
