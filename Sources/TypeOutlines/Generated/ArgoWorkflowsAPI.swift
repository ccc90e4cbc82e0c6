// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let argoWorkflowsAPI = """
    outline 1
    kind argoproj.io/v1alpha1 ClusterWorkflowTemplate cluster #0
    kind argoproj.io/v1alpha1 CronWorkflow namespaced #225
    kind argoproj.io/v1alpha1 Workflow namespaced #230
    kind argoproj.io/v1alpha1 WorkflowEventBinding namespaced #231
    kind argoproj.io/v1alpha1 WorkflowTemplate namespaced #235
    object ArgoWorkflows.ClusterWorkflowTemplate
    ! spec #1
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec
    ? activeDeadlineSeconds i
    ? affinity #2
    ? archiveLogs b
    ? arguments #15
    ? artifactGC #60
    ? artifactRepositoryRef #62
    ? automountServiceAccountToken b
    ? dnsConfig #63
    ? dnsPolicy s
    ? entrypoint s
    ? executor #65
    ? executorPlugins [#66
    ? hooks *#71
    ? hostAliases [#73
    ? hostNetwork b
    ? imagePullSecrets [#74
    ? metrics #75
    ? nodeSelector *s
    ? onExit s
    ? parallelism i
    ? podDisruptionBudget #82
    ? podGC #85
    ? podMetadata #88
    ? podPriorityClassName s
    ? podResources #89
    ? podSpecPatch s
    ? priority i
    ? resourceClaims [#91
    ? retryStrategy #92
    ? schedulerName s
    ? securityContext #96
    ? serviceAccountName s
    ? shutdown s
    ? suspend b
    ? synchronization #102
    ? templateDefaults #107
    ? templates [#107
    ? tolerations [#165
    ? ttlStrategy #166
    ? volumeClaimGC #167
    ? volumeClaimTemplates [#168
    ? volumes [#177
    ? workflowMetadata #222
    ? workflowTemplateRef #224
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity
    ? nodeAffinity #3
    ? podAffinity #9
    ? podAntiAffinity #14
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#4
    ? requiredDuringSchedulingIgnoredDuringExecution #7
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #5
    ! weight i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#84
    ? matchFields [#6
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
    ! key s
    ! operator s
    ? values [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#8
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTermsItem
    ? matchExpressions [#84
    ? matchFields [#6
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#10
    ? requiredDuringSchedulingIgnoredDuringExecution [#12
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #11
    ! weight i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.PodAffinityTerm
    ? labelSelector #86
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #13
    ? namespaces [s
    ! topologyKey s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #86
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #13
    ? namespaces [s
    ! topologyKey s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
    ? matchExpressions [#84
    ? matchLabels *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Affinity.PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#10
    ? requiredDuringSchedulingIgnoredDuringExecution [#12
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments
    ? artifacts [#16
    ? parameters [#58
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem
    ! name s
    ? archive #17
    ? archiveLogs b
    ? artifactGC #19
    ? artifactory #20
    ? azure #23
    ? deleted b
    ? from s
    ? fromExpression s
    ? gcs #25
    ? git #27
    ? globalName s
    ? hdfs #29
    ? http #33
    ? mode i
    ? optional b
    ? oss #45
    ? path s
    ? plugin #49
    ? raw #50
    ? recurseMode b
    ? s3 #51
    ? subPath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive
    ? none *v
    ? tar #18
    ? zip *v
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Archive.Tar
    ? compressionLevel i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.ArtifactGC
    ? podMetadata #88
    ? serviceAccountName s
    ? strategy #61
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory
    ? passwordSecret #21
    ! url s
    ? usernameSecret #22
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.PasswordSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Artifactory.UsernameSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure
    ? accountKeySecret #24
    ! blob s
    ! container s
    ! endpoint s
    ? useSDKCreds b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Azure.AccountKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs
    ? bucket s
    ! key s
    ? serviceAccountKeySecret #26
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Gcs.ServiceAccountKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git
    ? branch s
    ? depth i
    ? disableSubmodules b
    ? fetch [s
    ? insecureIgnoreHostKey b
    ? insecureSkipTLS b
    ? passwordSecret #21
    ! repo s
    ? revision s
    ? singleBranch b
    ? sshPrivateKeySecret #28
    ? usernameSecret #22
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Git.SshPrivateKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs
    ? addresses [s
    ? dataTransferProtection s
    ? force b
    ? hdfsUser s
    ? krbCCacheSecret #30
    ? krbConfigConfigMap #31
    ? krbKeytabSecret #32
    ? krbRealm s
    ? krbServicePrincipalName s
    ? krbUsername s
    ! path s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs.KrbCCacheSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs.KrbConfigConfigMap
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Hdfs.KrbKeytabSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http
    ? auth #34
    ? headers [#44
    ? saveStreamViaFile b
    ! url s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth
    ? basicAuth #35
    ? clientCert #36
    ? oauth2 #39
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.BasicAuth
    ? passwordSecret #21
    ? usernameSecret #22
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.ClientCert
    ? clientCertSecret #37
    ? clientKeySecret #38
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.ClientCert.ClientCertSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.ClientCert.ClientKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2
    ? clientIDSecret #40
    ? clientSecretSecret #41
    ? endpointParams [#42
    ? scopes [s
    ? tokenURLSecret #43
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2.ClientIDSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2.ClientSecretSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2.EndpointParamsItem
    ! key s
    ? value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.Auth.Oauth2.TokenURLSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Http.HeadersItem
    ! name s
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss
    ? accessKeySecret #46
    ? bucket s
    ? createBucketIfNotPresent b
    ? endpoint s
    ! key s
    ? lifecycleRule #47
    ? secretKeySecret #48
    ? securityToken s
    ? useSDKCreds b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.AccessKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.LifecycleRule
    ? markDeletionAfterDays i
    ? markInfrequentAccessAfterDays i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Oss.SecretKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Plugin
    ? name s
    ? configuration s
    ? connectionTimeoutSeconds i
    ! key s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.Raw
    ! data s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3
    ? accessKeySecret #46
    ? addressingStyle #52
    ? bucket s
    ? caSecret #53
    ? createBucketIfNotPresent #54
    ? encryptionOptions #55
    ? endpoint s
    ? insecure b
    ? key s
    ? region s
    ? roleARN s
    ? secretKeySecret #48
    ? sessionTokenSecret #57
    ? useSDKCreds b
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.AddressingStyle
    - % empty
    - path path
    - virtual-hosted virtualHosted
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.CaSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.CreateBucketIfNotPresent
    ? objectLocking b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.EncryptionOptions
    ? enableEncryption b
    ? kmsEncryptionContext s
    ? kmsKeyId s
    ? serverSideCustomerKeySecret #56
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.EncryptionOptions.ServerSideCustomerKeySecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ArtifactsItem.S3.SessionTokenSecret
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem
    ! name s
    ? default s
    ? description s
    ? enum [s
    ? globalName s
    ? value s
    ? valueFrom #59
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Arguments.ParametersItem.ValueFrom
    ? configMapKeyRef #105
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
    ? podMetadata #88
    ? podSpecPatch s
    ? serviceAccountName s
    ? strategy #61
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
    ? options [#64
    ? searches [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Executor
    ? serviceAccountName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem
    ! metadata #70
    ! spec #67
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec
    ! sidecar #68
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec.Sidecar
    ? automountServiceAccountToken b
    ! container #69
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Spec.Sidecar.Container
    ! name s
    ? args [s
    ? command [s
    ? env [#110
    ? envFrom [#114
    ? image s
    ? imagePullPolicy s
    ? lifecycle #117
    ? livenessProbe #120
    ? ports [#126
    ? readinessProbe #120
    ? resizePolicy [#127
    ? resources #128
    ? restartPolicy s
    ? restartPolicyRules [#129
    ? securityContext #131
    ? startupProbe #120
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#133
    ? volumeMounts [#134
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.ExecutorPluginsItem.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? labels *s
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.HooksEntry
    ? arguments #15
    ? expression s
    ? template s
    ? templateRef #72
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
    ! prometheus [#76
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem
    ! name s
    ? counter #77
    ? gauge #78
    ! help s
    ? histogram #80
    ? labels [#81
    ? when s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Counter
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Metrics.PrometheusItem.Gauge
    ? operation #79
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
    ? selector #83
    ? unhealthyPodEvictionPolicy s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector
    ? matchExpressions [#84
    ? matchLabels *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodDisruptionBudget.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC
    ? deleteDelayDuration s
    ? labelSelector #86
    ? strategy #87
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.PodGC.LabelSelector
    ? matchExpressions [#84
    ? matchLabels *s
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
    ? claims [#90
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
    ? affinity #93
    ? backoff #94
    ? expression s
    ? limit x
    ? retryPolicy #95
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
    ? appArmorProfile #97
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #98
    ? seccompProfile #99
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#100
    ? windowsOptions #101
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SeccompProfile
    ? localhostProfile s
    ! type s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.SysctlsItem
    ! name s
    ! value s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.SecurityContext.WindowsOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization
    ? mutexes [#103
    ? semaphores [#104
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.MutexesItem
    ? name s
    ? database b
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.Synchronization.SemaphoresItem
    ? configMapKeyRef #105
    ? database #106
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
    ? archiveLocation #108
    ? automountServiceAccountToken b
    ? container #109
    ? containerSet #135
    ? daemon b
    ? dag #138
    ? data #140
    ? executor #65
    ? failFast b
    ? hostAliases [#73
    ? http #144
    ? initContainers [#148
    ? inputs #149
    ? memoize #150
    ? metadata #153
    ? metrics #75
    ? nodeSelector *s
    ? outputs #154
    ? parallelism i
    ? pendingTimeout s
    ? plugin v
    ? podResources #89
    ? podSpecPatch s
    ? priorityClassName s
    ? resource #155
    ? resourceClaims [#91
    ? retryStrategy #92
    ? schedulerName s
    ? script #160
    ? securityContext #96
    ? serviceAccountName s
    ? sidecars [#148
    ? steps [[#161
    ? suspend #164
    ? synchronization #102
    ? timeout s
    ? tolerations [#165
    ? volumes [#177
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ArchiveLocation
    ? archiveLogs b
    ? artifactory #20
    ? azure #23
    ? gcs #25
    ? git #27
    ? hdfs #29
    ? http #33
    ? oss #45
    ? plugin #49
    ? raw #50
    ? s3 #51
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container
    ? name s
    ? args [s
    ? command [s
    ? env [#110
    ? envFrom [#114
    ? image s
    ? imagePullPolicy s
    ? lifecycle #117
    ? livenessProbe #120
    ? ports [#126
    ? readinessProbe #120
    ? resizePolicy [#127
    ? resources #128
    ? restartPolicy s
    ? restartPolicyRules [#129
    ? securityContext #131
    ? startupProbe #120
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#133
    ? volumeMounts [#134
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem
    ! name s
    ? value s
    ? valueFrom #111
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom
    ? configMapKeyRef #105
    ? fieldRef #190
    ? fileKeyRef #112
    ? resourceFieldRef #191
    ? secretKeyRef #113
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.FileKeyRef
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvItem.ValueFrom.SecretKeyRef
    ? name s
    ! key s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem
    ? configMapRef #115
    ? prefix s
    ? secretRef #116
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.EnvFromItem.SecretRef
    ? name s
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle
    ? postStart #118
    ? preStop #118
    ? stopSignal s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart
    ? exec #121
    ? httpGet #123
    ? sleep #119
    ? tcpSocket #125
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Lifecycle.PostStart.Sleep
    ! seconds i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe
    ? exec #121
    ? failureThreshold i
    ? grpc #122
    ? httpGet #123
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #125
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Exec
    ? command [s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.Grpc
    ! port i
    ? service s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#124
    ? path s
    ! port x
    ? scheme s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.LivenessProbe.HttpGet.HttpHeadersItem
    ! name s
    ! value s
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
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.Resources
    ? claims [#90
    ? limits *q
    ? requests *q
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem
    ! action s
    ? exitCodes #130
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.RestartPolicyRulesItem.ExitCodes
    ! operator s
    ? values [i
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Container.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #97
    ? capabilities #132
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #98
    ? seccompProfile #99
    ? windowsOptions #101
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
    ! containers [#136
    ? retryStrategy #137
    ? volumeMounts [#134
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ContainerSet.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? dependencies [s
    ? env [#110
    ? envFrom [#114
    ? image s
    ? imagePullPolicy s
    ? lifecycle #117
    ? livenessProbe #120
    ? ports [#126
    ? readinessProbe #120
    ? resizePolicy [#127
    ? resources #128
    ? restartPolicy s
    ? restartPolicyRules [#129
    ? securityContext #131
    ? startupProbe #120
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#133
    ? volumeMounts [#134
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ContainerSet.RetryStrategy
    ? duration s
    ! retries x
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Dag
    ? failFast b
    ? target s
    ! tasks [#139
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Dag.TasksItem
    ! name s
    ? arguments #15
    ? continueOn #162
    ? dependencies [s
    ? depends s
    ? hooks *#71
    ? inline v
    ? onExit s
    ? template s
    ? templateRef #72
    ? when s
    ? withItems v
    ? withParam s
    ? withSequence #163
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data
    ! source #141
    ! transformation [#143
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data.Source
    ? artifactPaths #142
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data.Source.ArtifactPaths
    ! name s
    ? archive #17
    ? archiveLogs b
    ? artifactGC #19
    ? artifactory #20
    ? azure #23
    ? deleted b
    ? from s
    ? fromExpression s
    ? gcs #25
    ? git #27
    ? globalName s
    ? hdfs #29
    ? http #33
    ? mode i
    ? optional b
    ? oss #45
    ? path s
    ? plugin #49
    ? raw #50
    ? recurseMode b
    ? s3 #51
    ? subPath s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Data.TransformationItem
    ! expression s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http
    ? body s
    ? bodyFrom #145
    ? headers [#146
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
    ? valueFrom #147
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Http.HeadersItem.ValueFrom
    ? secretKeyRef #113
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.InitContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#110
    ? envFrom [#114
    ? image s
    ? imagePullPolicy s
    ? lifecycle #117
    ? livenessProbe #120
    ? mirrorVolumeMounts b
    ? ports [#126
    ? readinessProbe #120
    ? resizePolicy [#127
    ? resources #128
    ? restartPolicy s
    ? restartPolicyRules [#129
    ? securityContext #131
    ? startupProbe #120
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#133
    ? volumeMounts [#134
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Inputs
    ? artifacts [#16
    ? parameters [#58
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Memoize
    ! cache #151
    ! key s
    ! maxAge s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Memoize.Cache
    ! configMap #152
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Memoize.Cache.ConfigMap
    ? name s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Metadata
    ? annotations *s
    ? labels *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Outputs
    ? artifacts [#16
    ? exitCode s
    ? parameters [#58
    ? result s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject
    ! action #156
    ? failureCondition s
    ? flags [s
    ? manifest s
    ? manifestFrom #157
    ? mergeStrategy #159
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
    ! artifact #158
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject.ManifestFrom.Artifact
    ! name s
    ? archive #17
    ? archiveLogs b
    ? artifactGC #19
    ? artifactory #20
    ? azure #23
    ? deleted b
    ? from s
    ? fromExpression s
    ? gcs #25
    ? git #27
    ? globalName s
    ? hdfs #29
    ? http #33
    ? mode i
    ? optional b
    ? oss #45
    ? path s
    ? plugin #49
    ? raw #50
    ? recurseMode b
    ? s3 #51
    ? subPath s
    set ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.ResourceObject.MergeStrategy
    - json json
    - merge merge
    - strategic strategic
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.Script
    ? name s
    ? args [s
    ? command [s
    ? env [#110
    ? envFrom [#114
    ? image s
    ? imagePullPolicy s
    ? lifecycle #117
    ? livenessProbe #120
    ? ports [#126
    ? readinessProbe #120
    ? resizePolicy [#127
    ? resources #128
    ? restartPolicy s
    ? restartPolicyRules [#129
    ? securityContext #131
    ? source s
    ? startupProbe #120
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#133
    ? volumeMounts [#134
    ? workingDir s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.TemplateDefaults.StepsItemItem
    ? name s
    ? arguments #15
    ? continueOn #162
    ? hooks *#71
    ? inline v
    ? onExit s
    ? template s
    ? templateRef #72
    ? when s
    ? withItems v
    ? withParam s
    ? withSequence #163
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
    ? metadata #173
    ? spec #169
    ? status #174
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Spec
    ? accessModes [s
    ? dataSource #170
    ? dataSourceRef #171
    ? resources #172
    ? selector #83
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
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? generateName s
    ? labels *s
    ? namespace s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumeClaimTemplatesItem.Status
    ? accessModes [s
    ? allocatedResourceStatuses *s
    ? allocatedResources *q
    ? capacity *q
    ? conditions [#175
    ? currentVolumeAttributesClassName s
    ? modifyVolumeStatus #176
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
    ? awsElasticBlockStore #178
    ? azureDisk #179
    ? azureFile #180
    ? cephfs #181
    ? cinder #183
    ? configMap #184
    ? csi #186
    ? downwardAPI #188
    ? emptyDir #192
    ? ephemeral #193
    ? fc #195
    ? flexVolume #196
    ? flocker #197
    ? gcePersistentDisk #198
    ? gitRepo #199
    ? glusterfs #200
    ? hostPath #201
    ? image #202
    ? iscsi #203
    ? nfs #204
    ? persistentVolumeClaim #205
    ? photonPersistentDisk #206
    ? portworxVolume #207
    ? projected #208
    ? quobyte #216
    ? rbd #217
    ? scaleIO #218
    ? secret #219
    ? storageos #220
    ? vsphereVolume #221
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
    ? secretRef #182
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cephfs.SecretRef
    ? name s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #182
    ! volumeID s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#185
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #187
    ? readOnly b
    ? volumeAttributes *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Csi.NodePublishSecretRef
    ? name s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#189
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.DownwardAPI.ItemsItem
    ? fieldRef #190
    ? mode i
    ! path s
    ? resourceFieldRef #191
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
    ? volumeClaimTemplate #194
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Ephemeral.VolumeClaimTemplate
    ? metadata #173
    ! spec #169
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
    ? secretRef #182
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
    ? secretRef #182
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
    ? sources [#209
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem
    ? clusterTrustBundle #210
    ? configMap #211
    ? downwardAPI #212
    ? podCertificate #213
    ? secret #214
    ? serviceAccountToken #215
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #86
    ? optional b
    ! path s
    ? signerName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.ConfigMap
    ? name s
    ? items [#185
    ? optional b
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.DownwardAPI
    ? items [#189
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Projected.SourcesItem.Secret
    ? name s
    ? items [#185
    ? optional b
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
    ? secretRef #182
    ? user s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #182
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#185
    ? optional b
    ? secretName s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #182
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
    ? labelsFrom *#223
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowMetadata.LabelsFromEntry
    ! expression s
    object ArgoWorkflows.ClusterWorkflowTemplate.Spec.WorkflowTemplateRef
    ? name s
    ? clusterScope b
    object ArgoWorkflows.CronWorkflow
    ! spec #226
    object ArgoWorkflows.CronWorkflow.Spec
    ? concurrencyPolicy #227
    ? failedJobsHistoryLimit i
    ! schedules [s
    ? startingDeadlineSeconds i
    ? stopStrategy #228
    ? successfulJobsHistoryLimit i
    ? suspend b
    ? timezone s
    ? when s
    ? workflowMetadata #229
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
    ! spec #232
    object ArgoWorkflows.WorkflowEventBinding.Spec
    ! event #233
    ? submit #234
    object ArgoWorkflows.WorkflowEventBinding.Spec.Event
    ! selector s
    object ArgoWorkflows.WorkflowEventBinding.Spec.Submit
    ? arguments #15
    ? metadata #173
    ! workflowTemplateRef #224
    object ArgoWorkflows.WorkflowTemplate
    ! spec #1
    """
}
