// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let kubernetesAPI = """
    outline 1
    kind v1 ConfigMap namespaced #0
    kind v1 Endpoints namespaced #1
    kind v1 LimitRange namespaced #2
    kind v1 Namespace cluster #3
    kind v1 Node cluster #4
    kind v1 PersistentVolume cluster #5
    kind v1 PersistentVolumeClaim namespaced #6
    kind v1 Pod namespaced #7
    kind v1 PodTemplate namespaced #8
    kind v1 ReplicationController namespaced #9
    kind v1 ResourceQuota namespaced #10
    kind v1 Secret namespaced #11
    kind v1 Service namespaced #12
    kind v1 ServiceAccount namespaced #13
    kind apps/v1 ControllerRevision namespaced #14
    kind apps/v1 DaemonSet namespaced #15
    kind apps/v1 Deployment namespaced #16
    kind apps/v1 ReplicaSet namespaced #17
    kind apps/v1 StatefulSet namespaced #18
    kind batch/v1 CronJob namespaced #19
    kind batch/v1 Job namespaced #20
    kind policy/v1 PodDisruptionBudget namespaced #21
    kind autoscaling/v2 HorizontalPodAutoscaler namespaced #22
    kind node.k8s.io/v1 RuntimeClass cluster #23
    kind storage.k8s.io/v1 CSIDriver cluster #24
    kind storage.k8s.io/v1 CSINode cluster #25
    kind storage.k8s.io/v1 CSIStorageCapacity namespaced #26
    kind storage.k8s.io/v1 StorageClass cluster #27
    kind storage.k8s.io/v1 VolumeAttachment cluster #30
    kind storage.k8s.io/v1 VolumeAttributesClass cluster #31
    kind networking.k8s.io/v1 IPAddress cluster #32
    kind networking.k8s.io/v1 Ingress namespaced #33
    kind networking.k8s.io/v1 IngressClass cluster #34
    kind networking.k8s.io/v1 NetworkPolicy namespaced #35
    kind networking.k8s.io/v1 ServiceCIDR cluster #36
    kind scheduling.k8s.io/v1 PriorityClass cluster #37
    kind coordination.k8s.io/v1 Lease namespaced #38
    kind apiextensions.k8s.io/v1 CustomResourceDefinition cluster #39
    kind apiregistration.k8s.io/v1 APIService cluster #40
    kind rbac.authorization.k8s.io/v1 ClusterRole cluster #41
    kind rbac.authorization.k8s.io/v1 ClusterRoleBinding cluster #42
    kind rbac.authorization.k8s.io/v1 Role namespaced #43
    kind rbac.authorization.k8s.io/v1 RoleBinding namespaced #44
    kind admissionregistration.k8s.io/v1 MutatingAdmissionPolicy cluster #45
    kind admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding cluster #46
    kind admissionregistration.k8s.io/v1 MutatingWebhookConfiguration cluster #47
    kind admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy cluster #48
    kind admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding cluster #49
    kind admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration cluster #50
    object ConfigMap
    ? binaryData *s
    ? data *s
    ? immutable b
    object Endpoints
    ? subsets [#162
    object LimitRange
    ? spec #192
    object Namespace
    ? spec #196
    object Node
    ? spec #203
    object PersistentVolume
    ? spec #211
    object PersistentVolumeClaim
    ? spec #206
    object Pod
    ? spec #228
    object PodTemplate
    ? template #232
    object ReplicationController
    ? spec #240
    object ResourceQuota
    ? spec #243
    object Secret
    ? immutable b
    ? type s
    object Service
    ? spec #260
    object ServiceAccount
    ? automountServiceAccountToken b
    ? imagePullSecrets [#193
    ? secrets [#205
    object ControllerRevision
    ? data v
    ! revision i
    object DaemonSet
    ? spec #78
    object Deployment
    ? spec #81
    object ReplicaSet
    ? spec #84
    object StatefulSet
    ? spec #92
    object CronJob
    ! spec #112
    object Job
    ? spec #114
    object PodDisruptionBudget
    ? spec #319
    object HorizontalPodAutoscaler
    ! spec #103
    object RuntimeClass
    ! handler s
    ? overhead #317
    ? scheduling #318
    object CSIDriver
    ! spec #325
    object CSINode
    ! spec #327
    object CSIStorageCapacity
    ? capacity q
    ? maximumVolumeSize q
    ? nodeTopology #349
    ! storageClassName s
    object StorageClass
    ? allowVolumeExpansion b
    ? allowedTopologies [#278
    ? mountOptions [s
    ? parameters *s
    ! provisioner s
    ? reclaimPolicy #28
    ? volumeBindingMode #29
    set StorageClass.ReclaimPolicy
    - Delete delete
    - Recycle recycle
    - Retain retain
    set StorageClass.VolumeBindingMode
    - Immediate immediate
    - WaitForFirstConsumer waitForFirstConsumer
    object VolumeAttachment
    ! spec #330
    object VolumeAttributesClass
    ! driverName s
    ? parameters *s
    object IPAddress
    ! spec #299
    object Ingress
    ? spec #306
    object IngressClass
    ? spec #303
    object NetworkPolicy
    ? spec #312
    object ServiceCIDR
    ? spec #316
    object PriorityClass
    ? description s
    ? globalDefault b
    ? preemptionPolicy s
    ? value i
    object Lease
    ? spec #126
    object CustomResourceDefinition
    ! spec #336
    object APIService
    ? spec #352
    object ClusterRole
    ? aggregationRule #321
    ? rules [#322
    object ClusterRoleBinding
    ! roleRef #323
    ? subjects [#324
    object Role
    ? rules [#322
    object RoleBinding
    ! roleRef #323
    ? subjects [#324
    object MutatingAdmissionPolicy
    ? spec #57
    object MutatingAdmissionPolicyBinding
    ? spec #56
    object MutatingWebhookConfiguration
    ? webhooks [#58
    object ValidatingAdmissionPolicy
    ? spec #73
    object ValidatingAdmissionPolicyBinding
    ! spec #71
    object ValidatingWebhookConfiguration
    ? webhooks [#74
    object ApplyConfiguration
    ? expression s
    object AuditAnnotation
    ! key s
    ! valueExpression s
    object JSONPatch
    ? expression s
    object MatchCondition
    ! name s
    ! expression s
    object MatchResources
    ? excludeResourceRules [#64
    ? matchPolicy s
    ? namespaceSelector #349
    ? objectSelector #349
    ? resourceRules [#64
    object MutatingAdmissionPolicyBindingSpec
    ? matchResources #55
    ? paramRef #66
    ? policyName s
    object MutatingAdmissionPolicySpec
    ? failurePolicy s
    ? matchConditions [#54
    ? matchConstraints #55
    ? mutations [#63
    ? paramKind #65
    ? reinvocationPolicy s
    ? variables [#76
    object MutatingWebhook
    ! name s
    ! admissionReviewVersions [s
    ! clientConfig #77
    ? failurePolicy #59
    ? matchConditions [#54
    ? matchPolicy #60
    ? namespaceSelector #349
    ? objectSelector #349
    ? reinvocationPolicy #61
    ? rules [#67
    ! sideEffects #62
    ? timeoutSeconds i
    set MutatingWebhook.FailurePolicy
    - Fail fail
    - Ignore ignore
    set MutatingWebhook.MatchPolicy
    - Equivalent equivalent
    - Exact exact
    set MutatingWebhook.ReinvocationPolicy
    - IfNeeded ifNeeded
    - Never never
    set MutatingWebhook.SideEffects
    - None none
    - NoneOnDryRun noneOnDryRun
    - Some some
    - Unknown unknown
    object Mutation
    ? applyConfiguration #51
    ? jsonPatch #53
    ! patchType s
    object NamedRuleWithOperations
    ? apiGroups [s
    ? apiVersions [s
    ? operations [s
    ? resourceNames [s
    ? resources [s
    ? scope s
    object ParamKind
    ? apiVersion s
    ? kind s
    object ParamRef
    ? name s
    ? namespace s
    ? parameterNotFoundAction s
    ? selector #349
    object RuleWithOperations
    ? apiGroups [s
    ? apiVersions [s
    ? operations [#68
    ? resources [s
    ? scope #69
    set RuleWithOperations.OperationsItem
    - %2A field_
    - CONNECT connect
    - CREATE create
    - DELETE delete
    - UPDATE update
    set RuleWithOperations.Scope
    - %2A field_
    - Cluster cluster
    - Namespaced namespaced
    object AdmissionregistrationServiceReference
    ! name s
    ! namespace s
    ? path s
    ? port i
    object ValidatingAdmissionPolicyBindingSpec
    ? matchResources #55
    ? paramRef #66
    ! policyName s
    ! validationActions [#72
    set ValidatingAdmissionPolicyBindingSpec.ValidationActionsItem
    - Audit audit
    - Deny deny
    - Warn warn
    object ValidatingAdmissionPolicySpec
    ? auditAnnotations [#52
    ? failurePolicy #59
    ? matchConditions [#54
    ? matchConstraints #55
    ? paramKind #65
    ? validations [#75
    ? variables [#76
    object ValidatingWebhook
    ! name s
    ! admissionReviewVersions [s
    ! clientConfig #77
    ? failurePolicy #59
    ? matchConditions [#54
    ? matchPolicy #60
    ? namespaceSelector #349
    ? objectSelector #349
    ? rules [#67
    ! sideEffects #62
    ? timeoutSeconds i
    object Validation
    ! expression s
    ? message s
    ? messageExpression s
    ? reason s
    object Variable
    ! name s
    ! expression s
    object AdmissionregistrationWebhookClientConfig
    ? caBundle s
    ? service #70
    ? url s
    object DaemonSetSpec
    ? minReadySeconds i
    ? revisionHistoryLimit i
    ! selector #349
    ! template #232
    ? updateStrategy #79
    object DaemonSetUpdateStrategy
    ? rollingUpdate #85
    ? type #80
    set DaemonSetUpdateStrategy.TypeObject
    - OnDelete onDelete
    - RollingUpdate rollingUpdate
    object DeploymentSpec
    ? minReadySeconds i
    ? paused b
    ? progressDeadlineSeconds i
    ? replicas i
    ? revisionHistoryLimit i
    ! selector #349
    ? strategy #82
    ! template #232
    object DeploymentStrategy
    ? rollingUpdate #86
    ? type #83
    set DeploymentStrategy.TypeObject
    - Recreate recreate
    - RollingUpdate rollingUpdate
    object ReplicaSetSpec
    ? minReadySeconds i
    ? replicas i
    ! selector #349
    ? template #232
    object RollingUpdateDaemonSet
    ? maxSurge x
    ? maxUnavailable x
    object RollingUpdateDeployment
    ? maxSurge x
    ? maxUnavailable x
    object RollingUpdateStatefulSetStrategy
    ? maxUnavailable x
    ? partition i
    object StatefulSetOrdinals
    ? start i
    object StatefulSetPersistentVolumeClaimRetentionPolicy
    ? whenDeleted #90
    ? whenScaled #91
    set StatefulSetPersistentVolumeClaimRetentionPolicy.WhenDeleted
    - Delete delete
    - Retain retain
    set StatefulSetPersistentVolumeClaimRetentionPolicy.WhenScaled
    - Delete delete
    - Retain retain
    object StatefulSetSpec
    ? minReadySeconds i
    ? ordinals #88
    ? persistentVolumeClaimRetentionPolicy #89
    ? podManagementPolicy #93
    ? replicas i
    ? revisionHistoryLimit i
    ! selector #349
    ? serviceName s
    ! template #232
    ? updateStrategy #94
    ? volumeClaimTemplates [#6
    set StatefulSetSpec.PodManagementPolicy
    - OrderedReady orderedReady
    - Parallel parallel
    object StatefulSetUpdateStrategy
    ? rollingUpdate #87
    ? type #80
    object ContainerResourceMetricSource
    ! name s
    ! container s
    ! target #107
    object CrossVersionObjectReference
    ! name s
    ? apiVersion s
    ! kind s
    object ExternalMetricSource
    ! metric #104
    ! target #107
    object HPAScalingPolicy
    ! periodSeconds i
    ! type #99
    ! value i
    set HPAScalingPolicy.TypeObject
    - Percent percent
    - Pods pods
    object HPAScalingRules
    ? policies [#98
    ? selectPolicy #101
    ? stabilizationWindowSeconds i
    ? tolerance q
    set HPAScalingRules.SelectPolicy
    - Disabled disabled
    - Max max
    - Min min
    object HorizontalPodAutoscalerBehavior
    ? scaleDown #100
    ? scaleUp #100
    object HorizontalPodAutoscalerSpec
    ? behavior #102
    ! maxReplicas i
    ? metrics [#105
    ? minReplicas i
    ! scaleTargetRef #96
    object MetricIdentifier
    ! name s
    ? selector #349
    object MetricSpec
    ? containerResource #95
    ? external #97
    ? object #109
    ? pods #110
    ? resource #111
    ! type #106
    set MetricSpec.TypeObject
    - ContainerResource containerResource
    - External external
    - Object object
    - Pods pods
    - Resource resource
    object MetricTarget
    ? averageUtilization i
    ? averageValue q
    ! type #108
    ? value q
    set MetricTarget.TypeObject
    - AverageValue averageValue
    - Utilization utilization
    - Value value
    object ObjectMetricSource
    ! describedObject #96
    ! metric #104
    ! target #107
    object PodsMetricSource
    ! metric #104
    ! target #107
    object ResourceMetricSource
    ! name s
    ! target #107
    object CronJobSpec
    ? concurrencyPolicy #113
    ? failedJobsHistoryLimit i
    ! jobTemplate #117
    ! schedule s
    ? startingDeadlineSeconds i
    ? successfulJobsHistoryLimit i
    ? suspend b
    ? timeZone s
    set CronJobSpec.ConcurrencyPolicy
    - Allow allow
    - Forbid forbid
    - Replace replace
    object JobSpec
    ? activeDeadlineSeconds i
    ? backoffLimit i
    ? backoffLimitPerIndex i
    ? completionMode #115
    ? completions i
    ? managedBy s
    ? manualSelector b
    ? maxFailedIndexes i
    ? parallelism i
    ? podFailurePolicy #118
    ? podReplacementPolicy #116
    ? selector #349
    ? successPolicy #124
    ? suspend b
    ! template #232
    ? ttlSecondsAfterFinished i
    set JobSpec.CompletionMode
    - Indexed indexed
    - NonIndexed nonIndexed
    set JobSpec.PodReplacementPolicy
    - Failed failed
    - TerminatingOrFailed terminatingOrFailed
    object JobTemplateSpec
    ? metadata m
    ? spec #114
    object PodFailurePolicy
    ! rules [#122
    object PodFailurePolicyOnExitCodesRequirement
    ? containerName s
    ! operator #120
    ! values [i
    set PodFailurePolicyOnExitCodesRequirement.Operator
    - In in
    - NotIn notIn
    object PodFailurePolicyOnPodConditionsPattern
    ? status s
    ! type s
    object PodFailurePolicyRule
    ! action #123
    ? onExitCodes #119
    ? onPodConditions [#121
    set PodFailurePolicyRule.Action
    - Count count
    - FailIndex failIndex
    - FailJob failJob
    - Ignore ignore
    object SuccessPolicy
    ! rules [#125
    object SuccessPolicyRule
    ? succeededCount i
    ? succeededIndexes s
    object LeaseSpec
    ? acquireTime s
    ? holderIdentity s
    ? leaseDurationSeconds i
    ? leaseTransitions i
    ? preferredHolder s
    ? renewTime s
    ? strategy s
    object AWSElasticBlockStoreVolumeSource
    ? fsType s
    ? partition i
    ? readOnly b
    ! volumeID s
    object Affinity
    ? nodeAffinity #197
    ? podAffinity #214
    ? podAntiAffinity #216
    object AppArmorProfile
    ? localhostProfile s
    ! type #130
    set AppArmorProfile.TypeObject
    - Localhost localhost
    - RuntimeDefault runtimeDefault
    - Unconfined unconfined
    object AzureDiskVolumeSource
    ? cachingMode s
    ! diskName s
    ! diskURI s
    ? fsType s
    ? kind s
    ? readOnly b
    object AzureFilePersistentVolumeSource
    ? readOnly b
    ! secretName s
    ? secretNamespace s
    ! shareName s
    object AzureFileVolumeSource
    ? readOnly b
    ! secretName s
    ! shareName s
    object CSIPersistentVolumeSource
    ? controllerExpandSecretRef #254
    ? controllerPublishSecretRef #254
    ! driver s
    ? fsType s
    ? nodeExpandSecretRef #254
    ? nodePublishSecretRef #254
    ? nodeStageSecretRef #254
    ? readOnly b
    ? volumeAttributes *s
    ! volumeHandle s
    object CSIVolumeSource
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #193
    ? readOnly b
    ? volumeAttributes *s
    object Capabilities
    ? add [s
    ? drop [s
    object CephFSPersistentVolumeSource
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #254
    ? user s
    object CephFSVolumeSource
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #193
    ? user s
    object CinderPersistentVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #254
    ! volumeID s
    object CinderVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #193
    ! volumeID s
    object ClientIPConfig
    ? timeoutSeconds i
    object ClusterTrustBundleProjection
    ? name s
    ? labelSelector #349
    ? optional b
    ! path s
    ? signerName s
    object ConfigMapEnvSource
    ? name s
    ? optional b
    object ConfigMapKeySelector
    ? name s
    ! key s
    ? optional b
    object ConfigMapNodeConfigSource
    ! name s
    ! kubeletConfigKey s
    ! namespace s
    ? resourceVersion s
    ? uid s
    object ConfigMapProjection
    ? name s
    ? items [#188
    ? optional b
    object ConfigMapVolumeSource
    ? name s
    ? defaultMode i
    ? items [#188
    ? optional b
    object Container
    ! name s
    ? args [s
    ? command [s
    ? env [#164
    ? envFrom [#163
    ? image s
    ? imagePullPolicy #149
    ? lifecycle #189
    ? livenessProbe #235
    ? ports [#151
    ? readinessProbe #235
    ? resizePolicy [#153
    ? resources #244
    ? restartPolicy s
    ? restartPolicyRules [#154
    ? securityContext #256
    ? startupProbe #235
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy #150
    ? tty b
    ? volumeDevices [#286
    ? volumeMounts [#287
    ? workingDir s
    set Container.ImagePullPolicy
    - Always always
    - IfNotPresent ifNotPresent
    - Never never
    set Container.TerminationMessagePolicy
    - FallbackToLogsOnError fallbackToLogsOnError
    - File file
    object ContainerPort
    ? name s
    ! containerPort i
    ? hostIP s
    ? hostPort i
    ? protocol #152
    set ContainerPort.ProtocolObject
    - SCTP sctp
    - TCP tcp
    - UDP udp
    object ContainerResizePolicy
    ! resourceName s
    ! restartPolicy s
    object ContainerRestartRule
    ! action s
    ? exitCodes #155
    object ContainerRestartRuleOnExitCodes
    ! operator s
    ? values [i
    object DownwardAPIProjection
    ? items [#157
    object DownwardAPIVolumeFile
    ? fieldRef #204
    ? mode i
    ! path s
    ? resourceFieldRef #242
    object DownwardAPIVolumeSource
    ? defaultMode i
    ? items [#157
    object EmptyDirVolumeSource
    ? medium s
    ? sizeLimit q
    object EndpointAddress
    ? hostname s
    ! ip s
    ? nodeName s
    ? targetRef #205
    object EndpointPort
    ? name s
    ? appProtocol s
    ! port i
    ? protocol s
    object EndpointSubset
    ? addresses [#160
    ? notReadyAddresses [#160
    ? ports [#161
    object EnvFromSource
    ? configMapRef #143
    ? prefix s
    ? secretRef #251
    object EnvVar
    ! name s
    ? value s
    ? valueFrom #165
    object EnvVarSource
    ? configMapKeyRef #144
    ? fieldRef #204
    ? fileKeyRef #170
    ? resourceFieldRef #242
    ? secretKeyRef #252
    object EphemeralContainer
    ! name s
    ? args [s
    ? command [s
    ? env [#164
    ? envFrom [#163
    ? image s
    ? imagePullPolicy #149
    ? lifecycle #189
    ? livenessProbe #235
    ? ports [#151
    ? readinessProbe #235
    ? resizePolicy [#153
    ? resources #244
    ? restartPolicy s
    ? restartPolicyRules [#154
    ? securityContext #256
    ? startupProbe #235
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy #150
    ? tty b
    ? volumeDevices [#286
    ? volumeMounts [#287
    ? workingDir s
    object EphemeralVolumeSource
    ? volumeClaimTemplate #209
    object ExecAction
    ? command [s
    object FCVolumeSource
    ? fsType s
    ? lun i
    ? readOnly b
    ? targetWWNs [s
    ? wwids [s
    object FileKeySelector
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object FlexPersistentVolumeSource
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #254
    object FlexVolumeSource
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #193
    object FlockerVolumeSource
    ? datasetName s
    ? datasetUUID s
    object GCEPersistentDiskVolumeSource
    ? fsType s
    ? partition i
    ! pdName s
    ? readOnly b
    object GRPCAction
    ! port i
    ? service s
    object GitRepoVolumeSource
    ? directory s
    ! repository s
    ? revision s
    object GlusterfsPersistentVolumeSource
    ! endpoints s
    ? endpointsNamespace s
    ! path s
    ? readOnly b
    object GlusterfsVolumeSource
    ! endpoints s
    ! path s
    ? readOnly b
    object HTTPGetAction
    ? host s
    ? httpHeaders [#181
    ? path s
    ! port x
    ? scheme #180
    set HTTPGetAction.Scheme
    - HTTP http
    - HTTPS https
    object HTTPHeader
    ! name s
    ! value s
    object HostAlias
    ? hostnames [s
    ! ip s
    object HostPathVolumeSource
    ! path s
    ? type #184
    set HostPathVolumeSource.TypeObject
    - % empty
    - BlockDevice blockDevice
    - CharDevice charDevice
    - Directory directory
    - DirectoryOrCreate directoryOrCreate
    - File file
    - FileOrCreate fileOrCreate
    - Socket socket
    object ISCSIPersistentVolumeSource
    ? chapAuthDiscovery b
    ? chapAuthSession b
    ? fsType s
    ? initiatorName s
    ! iqn s
    ? iscsiInterface s
    ! lun i
    ? portals [s
    ? readOnly b
    ? secretRef #254
    ! targetPortal s
    object ISCSIVolumeSource
    ? chapAuthDiscovery b
    ? chapAuthSession b
    ? fsType s
    ? initiatorName s
    ! iqn s
    ? iscsiInterface s
    ! lun i
    ? portals [s
    ? readOnly b
    ? secretRef #193
    ! targetPortal s
    object ImageVolumeSource
    ? pullPolicy s
    ? reference s
    object KeyToPath
    ! key s
    ? mode i
    ! path s
    object Lifecycle
    ? postStart #190
    ? preStop #190
    ? stopSignal s
    object LifecycleHandler
    ? exec #168
    ? httpGet #179
    ? sleep #268
    ? tcpSocket #272
    object LimitRangeItem
    ? default *q
    ? defaultRequest *q
    ? max *q
    ? maxLimitRequestRatio *q
    ? min *q
    ! type s
    object LimitRangeSpec
    ! limits [#191
    object LocalObjectReference
    ? name s
    object LocalVolumeSource
    ? fsType s
    ! path s
    object NFSVolumeSource
    ! path s
    ? readOnly b
    ! server s
    object NamespaceSpec
    ? finalizers [s
    object NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#234
    ? requiredDuringSchedulingIgnoredDuringExecution #199
    object NodeConfigSource
    ? configMap #145
    object NodeSelector
    ! nodeSelectorTerms [#202
    object NodeSelectorRequirement
    ! key s
    ! operator #201
    ? values [s
    set NodeSelectorRequirement.Operator
    - DoesNotExist doesNotExist
    - Exists exists
    - Gt gt
    - In in
    - Lt lt
    - NotIn notIn
    object NodeSelectorTerm
    ? matchExpressions [#200
    ? matchFields [#200
    object NodeSpec
    ? configSource #198
    ? externalID s
    ? podCIDR s
    ? podCIDRs [s
    ? providerID s
    ? taints [#273
    ? unschedulable b
    object ObjectFieldSelector
    ? apiVersion s
    ! fieldPath s
    object ObjectReference
    ? name s
    ? apiVersion s
    ? fieldPath s
    ? kind s
    ? namespace s
    ? resourceVersion s
    ? uid s
    object PersistentVolumeClaimSpec
    ? accessModes [#207
    ? dataSource #283
    ? dataSourceRef #284
    ? resources #292
    ? selector #349
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode #208
    ? volumeName s
    set PersistentVolumeClaimSpec.AccessModesItem
    - ReadOnlyMany readOnlyMany
    - ReadWriteMany readWriteMany
    - ReadWriteOnce readWriteOnce
    - ReadWriteOncePod readWriteOncePod
    set PersistentVolumeClaimSpec.VolumeMode
    - Block block
    - Filesystem filesystem
    object PersistentVolumeClaimTemplate
    ? metadata m
    ! spec #206
    object PersistentVolumeClaimVolumeSource
    ! claimName s
    ? readOnly b
    object PersistentVolumeSpec
    ? accessModes [#207
    ? awsElasticBlockStore #127
    ? azureDisk #131
    ? azureFile #132
    ? capacity *q
    ? cephfs #137
    ? cinder #139
    ? claimRef #205
    ? csi #134
    ? fc #169
    ? flexVolume #171
    ? flocker #173
    ? gcePersistentDisk #174
    ? glusterfs #177
    ? hostPath #183
    ? iscsi #185
    ? local #194
    ? mountOptions [s
    ? nfs #195
    ? nodeAffinity #290
    ? persistentVolumeReclaimPolicy #212
    ? photonPersistentDisk #213
    ? portworxVolume #233
    ? quobyte #237
    ? rbd #238
    ? scaleIO #246
    ? storageClassName s
    ? storageos #269
    ? volumeAttributesClassName s
    ? volumeMode #208
    ? vsphereVolume #293
    set PersistentVolumeSpec.PersistentVolumeReclaimPolicy
    - Delete delete
    - Recycle recycle
    - Retain retain
    object PhotonPersistentDiskVolumeSource
    ? fsType s
    ! pdID s
    object PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#294
    ? requiredDuringSchedulingIgnoredDuringExecution [#215
    object PodAffinityTerm
    ? labelSelector #349
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #349
    ? namespaces [s
    ! topologyKey s
    object PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#294
    ? requiredDuringSchedulingIgnoredDuringExecution [#215
    object PodCertificateProjection
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object PodDNSConfig
    ? nameservers [s
    ? options [#219
    ? searches [s
    object PodDNSConfigOption
    ? name s
    ? value s
    object PodOS
    ! name s
    object PodReadinessGate
    ! conditionType s
    object PodResourceClaim
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object PodSchedulingGate
    ! name s
    object PodSchedulingGroup
    ? podGroupName s
    object PodSecurityContext
    ? appArmorProfile #129
    ? fsGroup i
    ? fsGroupChangePolicy #226
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #245
    ? seccompProfile #250
    ? supplementalGroups [i
    ? supplementalGroupsPolicy #227
    ? sysctls [#271
    ? windowsOptions #295
    set PodSecurityContext.FsGroupChangePolicy
    - Always always
    - OnRootMismatch onRootMismatch
    set PodSecurityContext.SupplementalGroupsPolicy
    - Merge merge
    - Strict strict
    object PodSpec
    ? activeDeadlineSeconds i
    ? affinity #128
    ? automountServiceAccountToken b
    ! containers [#148
    ? dnsConfig #218
    ? dnsPolicy #229
    ? enableServiceLinks b
    ? ephemeralContainers [#166
    ? hostAliases [#182
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#193
    ? initContainers [#148
    ? nodeName s
    ? nodeSelector *s
    ? os #220
    ? overhead *q
    ? preemptionPolicy #230
    ? priority i
    ? priorityClassName s
    ? readinessGates [#221
    ? resourceClaims [#222
    ? resources #244
    ? restartPolicy #231
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#223
    ? schedulingGroup #224
    ? securityContext #225
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#275
    ? topologySpreadConstraints [#279
    ? volumes [#285
    set PodSpec.DnsPolicy
    - ClusterFirst clusterFirst
    - ClusterFirstWithHostNet clusterFirstWithHostNet
    - Default default
    - None none
    set PodSpec.PreemptionPolicy
    - Never never
    - PreemptLowerPriority preemptLowerPriority
    set PodSpec.RestartPolicy
    - Always always
    - Never never
    - OnFailure onFailure
    object PodTemplateSpec
    ? metadata m
    ? spec #228
    object PortworxVolumeSource
    ? fsType s
    ? readOnly b
    ! volumeID s
    object PreferredSchedulingTerm
    ! preference #202
    ! weight i
    object Probe
    ? exec #168
    ? failureThreshold i
    ? grpc #175
    ? httpGet #179
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #272
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object ProjectedVolumeSource
    ? defaultMode i
    ? sources [#291
    object QuobyteVolumeSource
    ? group s
    ? readOnly b
    ! registry s
    ? tenant s
    ? user s
    ! volume s
    object RBDPersistentVolumeSource
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #254
    ? user s
    object RBDVolumeSource
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #193
    ? user s
    object ReplicationControllerSpec
    ? minReadySeconds i
    ? replicas i
    ? selector *s
    ? template #232
    object ResourceClaim
    ! name s
    ? request s
    object ResourceFieldSelector
    ? containerName s
    ? divisor q
    ! resource s
    object ResourceQuotaSpec
    ? hard *q
    ? scopeSelector #248
    ? scopes [s
    object ResourceRequirements
    ? claims [#241
    ? limits *q
    ? requests *q
    object SELinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object ScaleIOPersistentVolumeSource
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #254
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object ScaleIOVolumeSource
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #193
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object ScopeSelector
    ? matchExpressions [#249
    object ScopedResourceSelectorRequirement
    ! operator s
    ! scopeName s
    ? values [s
    object SeccompProfile
    ? localhostProfile s
    ! type #130
    object SecretEnvSource
    ? name s
    ? optional b
    object SecretKeySelector
    ? name s
    ! key s
    ? optional b
    object SecretProjection
    ? name s
    ? items [#188
    ? optional b
    object SecretReference
    ? name s
    ? namespace s
    object SecretVolumeSource
    ? defaultMode i
    ? items [#188
    ? optional b
    ? secretName s
    object SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #129
    ? capabilities #136
    ? privileged b
    ? procMount #257
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #245
    ? seccompProfile #250
    ? windowsOptions #295
    set SecurityContext.ProcMount
    - Default default
    - Unmasked unmasked
    object ServiceAccountTokenProjection
    ? audience s
    ? expirationSeconds i
    ! path s
    object ServicePort
    ? name s
    ? appProtocol s
    ? nodePort i
    ! port i
    ? protocol #152
    ? targetPort x
    object ServiceSpec
    ? allocateLoadBalancerNodePorts b
    ? clusterIP s
    ? clusterIPs [s
    ? externalIPs [s
    ? externalName s
    ? externalTrafficPolicy #261
    ? healthCheckNodePort i
    ? internalTrafficPolicy #262
    ? ipFamilies [#263
    ? ipFamilyPolicy #264
    ? loadBalancerClass s
    ? loadBalancerIP s
    ? loadBalancerSourceRanges [s
    ? ports [#259
    ? publishNotReadyAddresses b
    ? selector *s
    ? sessionAffinity #265
    ? sessionAffinityConfig #267
    ? trafficDistribution s
    ? type #266
    set ServiceSpec.ExternalTrafficPolicy
    - Cluster cluster
    - Local local
    set ServiceSpec.InternalTrafficPolicy
    - Cluster cluster
    - Local local
    set ServiceSpec.IpFamiliesItem
    - IPv4 iPv4
    - IPv6 iPv6
    set ServiceSpec.IpFamilyPolicy
    - PreferDualStack preferDualStack
    - RequireDualStack requireDualStack
    - SingleStack singleStack
    set ServiceSpec.SessionAffinity
    - ClientIP clientIP
    - None none
    set ServiceSpec.TypeObject
    - ClusterIP clusterIP
    - ExternalName externalName
    - LoadBalancer loadBalancer
    - NodePort nodePort
    object SessionAffinityConfig
    ? clientIP #141
    object SleepAction
    ! seconds i
    object StorageOSPersistentVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #205
    ? volumeName s
    ? volumeNamespace s
    object StorageOSVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #193
    ? volumeName s
    ? volumeNamespace s
    object Sysctl
    ! name s
    ! value s
    object TCPSocketAction
    ? host s
    ! port x
    object Taint
    ! effect #274
    ! key s
    ? timeAdded s
    ? value s
    set Taint.Effect
    - NoExecute noExecute
    - NoSchedule noSchedule
    - PreferNoSchedule preferNoSchedule
    object Toleration
    ? effect #274
    ? key s
    ? operator #276
    ? tolerationSeconds i
    ? value s
    set Toleration.Operator
    - Equal equal
    - Exists exists
    - Gt gt
    - Lt lt
    object TopologySelectorLabelRequirement
    ! key s
    ! values [s
    object TopologySelectorTerm
    ? matchLabelExpressions [#277
    object TopologySpreadConstraint
    ? labelSelector #349
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy #280
    ? nodeTaintsPolicy #281
    ! topologyKey s
    ! whenUnsatisfiable #282
    set TopologySpreadConstraint.NodeAffinityPolicy
    - Honor honor
    - Ignore ignore
    set TopologySpreadConstraint.NodeTaintsPolicy
    - Honor honor
    - Ignore ignore
    set TopologySpreadConstraint.WhenUnsatisfiable
    - DoNotSchedule doNotSchedule
    - ScheduleAnyway scheduleAnyway
    object TypedLocalObjectReference
    ! name s
    ? apiGroup s
    ! kind s
    object TypedObjectReference
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object Volume
    ! name s
    ? awsElasticBlockStore #127
    ? azureDisk #131
    ? azureFile #133
    ? cephfs #138
    ? cinder #140
    ? configMap #147
    ? csi #135
    ? downwardAPI #158
    ? emptyDir #159
    ? ephemeral #167
    ? fc #169
    ? flexVolume #172
    ? flocker #173
    ? gcePersistentDisk #174
    ? gitRepo #176
    ? glusterfs #178
    ? hostPath #183
    ? image #187
    ? iscsi #186
    ? nfs #195
    ? persistentVolumeClaim #210
    ? photonPersistentDisk #213
    ? portworxVolume #233
    ? projected #236
    ? quobyte #237
    ? rbd #239
    ? scaleIO #247
    ? secret #255
    ? storageos #270
    ? vsphereVolume #293
    object VolumeDevice
    ! name s
    ! devicePath s
    object VolumeMount
    ! name s
    ! mountPath s
    ? mountPropagation #288
    ? readOnly b
    ? recursiveReadOnly #289
    ? subPath s
    ? subPathExpr s
    set VolumeMount.MountPropagation
    - Bidirectional bidirectional
    - HostToContainer hostToContainer
    - None none
    set VolumeMount.RecursiveReadOnly
    - Disabled disabled
    - Enabled enabled
    - IfPossible ifPossible
    object VolumeNodeAffinity
    ? required #199
    object VolumeProjection
    ? clusterTrustBundle #142
    ? configMap #146
    ? downwardAPI #156
    ? podCertificate #217
    ? secret #253
    ? serviceAccountToken #258
    object VolumeResourceRequirements
    ? limits *q
    ? requests *q
    object VsphereVirtualDiskVolumeSource
    ? fsType s
    ? storagePolicyID s
    ? storagePolicyName s
    ! volumePath s
    object WeightedPodAffinityTerm
    ! podAffinityTerm #215
    ! weight i
    object WindowsSecurityContextOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object HTTPIngressPath
    ! backend #301
    ? path s
    ! pathType #297
    set HTTPIngressPath.PathType
    - Exact exact
    - ImplementationSpecific implementationSpecific
    - Prefix prefix
    object HTTPIngressRuleValue
    ! paths [#296
    object IPAddressSpec
    ! parentRef #314
    object IPBlock
    ! cidr s
    ? except [s
    object IngressBackend
    ? resource #283
    ? service #305
    object IngressClassParametersReference
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    ? scope s
    object IngressClassSpec
    ? controller s
    ? parameters #302
    object IngressRule
    ? host s
    ? http #298
    object IngressServiceBackend
    ! name s
    ? port #315
    object IngressSpec
    ? defaultBackend #301
    ? ingressClassName s
    ? rules [#304
    ? tls [#307
    object IngressTLS
    ? hosts [s
    ? secretName s
    object NetworkPolicyEgressRule
    ? ports [#311
    ? to [#310
    object NetworkPolicyIngressRule
    ? from [#310
    ? ports [#311
    object NetworkPolicyPeer
    ? ipBlock #300
    ? namespaceSelector #349
    ? podSelector #349
    object NetworkPolicyPort
    ? endPort i
    ? port x
    ? protocol #152
    object NetworkPolicySpec
    ? egress [#308
    ? ingress [#309
    ? podSelector #349
    ? policyTypes [#313
    set NetworkPolicySpec.PolicyTypesItem
    - Egress egress
    - Ingress ingress
    object ParentReference
    ! name s
    ? group s
    ? namespace s
    ! resource s
    object ServiceBackendPort
    ? name s
    ? number i
    object ServiceCIDRSpec
    ? cidrs [s
    object Overhead
    ? podFixed *q
    object Scheduling
    ? nodeSelector *s
    ? tolerations [#275
    object PodDisruptionBudgetSpec
    ? maxUnavailable x
    ? minAvailable x
    ? selector #349
    ? unhealthyPodEvictionPolicy #320
    set PodDisruptionBudgetSpec.UnhealthyPodEvictionPolicy
    - AlwaysAllow alwaysAllow
    - IfHealthyBudget ifHealthyBudget
    object AggregationRule
    ? clusterRoleSelectors [#349
    object PolicyRule
    ? apiGroups [s
    ? nonResourceURLs [s
    ? resourceNames [s
    ? resources [s
    ! verbs [s
    object RoleRef
    ! name s
    ? apiGroup s
    ! kind s
    object Subject
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object CSIDriverSpec
    ? attachRequired b
    ? fsGroupPolicy s
    ? nodeAllocatableUpdatePeriodSeconds i
    ? podInfoOnMount b
    ? preventPodSchedulingIfMissing b
    ? requiresRepublish b
    ? seLinuxMount b
    ? serviceAccountTokenInSecrets b
    ? storageCapacity b
    ? tokenRequests [#328
    ? volumeLifecycleModes [s
    object CSINodeDriver
    ! name s
    ? allocatable #331
    ! nodeID s
    ? topologyKeys [s
    object CSINodeSpec
    ! drivers [#326
    object TokenRequest
    ! audience s
    ? expirationSeconds i
    object VolumeAttachmentSource
    ? inlineVolumeSpec #211
    ? persistentVolumeName s
    object VolumeAttachmentSpec
    ! attacher s
    ! nodeName s
    ! source #329
    object VolumeNodeResources
    ? count i
    object CustomResourceColumnDefinition
    ! name s
    ? description s
    ? format s
    ! jsonPath s
    ? priority i
    ! type s
    object CustomResourceConversion
    ! strategy #334
    ? webhook #348
    set CustomResourceConversion.Strategy
    - None none
    - Webhook webhook
    object CustomResourceDefinitionNames
    ? categories [s
    ! kind s
    ? listKind s
    ! plural s
    ? shortNames [s
    ? singular s
    object CustomResourceDefinitionSpec
    ? conversion #333
    ! group s
    ! names #335
    ? preserveUnknownFields b
    ! scope #337
    ! versions [#338
    set CustomResourceDefinitionSpec.Scope
    - Cluster cluster
    - Namespaced namespaced
    object CustomResourceDefinitionVersion
    ! name s
    ? additionalPrinterColumns [#332
    ? deprecated b
    ? deprecationWarning s
    ? schema #341
    ? selectableFields [#344
    ! served b
    ! storage b
    ? subresources #340
    object CustomResourceSubresourceScale
    ? labelSelectorPath s
    ! specReplicasPath s
    ! statusReplicasPath s
    object CustomResourceSubresources
    ? scale #339
    ? status *v
    object CustomResourceValidation
    ? openAPIV3Schema #343
    object ExternalDocumentation
    ? description s
    ? url s
    object JSONSchemaProps
    ? $ref ref s
    ? $schema schema s
    ? additionalItems v
    ? additionalProperties v
    ? allOf [#343
    ? anyOf [#343
    ? default v
    ? definitions *#343
    ? dependencies *v
    ? description s
    ? enum [v
    ? example v
    ? exclusiveMaximum b
    ? exclusiveMinimum b
    ? externalDocs #342
    ? format s
    ? id s
    ? items v
    ? maxItems i
    ? maxLength i
    ? maxProperties i
    ? maximum n
    ? minItems i
    ? minLength i
    ? minProperties i
    ? minimum n
    ? multipleOf n
    ? not #343
    ? nullable b
    ? oneOf [#343
    ? pattern s
    ? patternProperties *#343
    ? properties *#343
    ? required [s
    ? title s
    ? type s
    ? uniqueItems b
    ? x-kubernetes-embedded-resource xKubernetesEmbeddedResource b
    ? x-kubernetes-int-or-string xKubernetesIntOrString b
    ? x-kubernetes-list-map-keys xKubernetesListMapKeys [s
    ? x-kubernetes-list-type xKubernetesListType s
    ? x-kubernetes-map-type xKubernetesMapType s
    ? x-kubernetes-preserve-unknown-fields xKubernetesPreserveUnknownFields b
    ? x-kubernetes-validations xKubernetesValidations [#346
    object SelectableField
    ! jsonPath s
    object ApiextensionsServiceReference
    ! name s
    ! namespace s
    ? path s
    ? port i
    object ValidationRule
    ? fieldPath s
    ? message s
    ? messageExpression s
    ? optionalOldSelf b
    ? reason s
    ! rule s
    object ApiextensionsWebhookClientConfig
    ? caBundle s
    ? service #345
    ? url s
    object WebhookConversion
    ? clientConfig #347
    ! conversionReviewVersions [s
    object LabelSelector
    ? matchExpressions [#350
    ? matchLabels *s
    object LabelSelectorRequirement
    ! key s
    ! operator #351
    ? values [s
    set LabelSelectorRequirement.Operator
    - DoesNotExist doesNotExist
    - Exists exists
    - In in
    - NotIn notIn
    object APIServiceSpec
    ? caBundle s
    ? group s
    ! groupPriorityMinimum i
    ? insecureSkipTLSVerify b
    ? service #353
    ? version s
    ! versionPriority i
    object ApiregistrationServiceReference
    ? name s
    ? namespace s
    ? port i
    """
}
