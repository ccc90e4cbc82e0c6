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
    ? subsets [#161
    object LimitRange
    ? spec #191
    object Namespace
    ? spec #195
    object Node
    ? spec #202
    object PersistentVolume
    ? spec #210
    object PersistentVolumeClaim
    ? spec #205
    object Pod
    ? spec #226
    object PodTemplate
    ? template #230
    object ReplicationController
    ? spec #238
    object ResourceQuota
    ? spec #241
    object Secret
    ? immutable b
    ? type s
    object Service
    ? spec #258
    object ServiceAccount
    ? automountServiceAccountToken b
    ? imagePullSecrets [#192
    ? secrets [#204
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
    ? spec #91
    object CronJob
    ! spec #111
    object Job
    ? spec #113
    object PodDisruptionBudget
    ? spec #315
    object HorizontalPodAutoscaler
    ! spec #102
    object RuntimeClass
    ! handler s
    ? overhead #313
    ? scheduling #314
    object CSIDriver
    ! spec #321
    object CSINode
    ! spec #323
    object CSIStorageCapacity
    ? capacity q
    ? maximumVolumeSize q
    ? nodeTopology #345
    ! storageClassName s
    object StorageClass
    ? allowVolumeExpansion b
    ? allowedTopologies [#275
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
    ! spec #326
    object VolumeAttributesClass
    ! driverName s
    ? parameters *s
    object IPAddress
    ! spec #295
    object Ingress
    ? spec #302
    object IngressClass
    ? spec #299
    object NetworkPolicy
    ? spec #308
    object ServiceCIDR
    ? spec #312
    object PriorityClass
    ? description s
    ? globalDefault b
    ? preemptionPolicy s
    ? value i
    object Lease
    ? spec #125
    object CustomResourceDefinition
    ! spec #332
    object APIService
    ? spec #348
    object ClusterRole
    ? aggregationRule #317
    ? rules [#318
    object ClusterRoleBinding
    ! roleRef #319
    ? subjects [#320
    object Role
    ? rules [#318
    object RoleBinding
    ! roleRef #319
    ? subjects [#320
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
    ? namespaceSelector #345
    ? objectSelector #345
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
    ? namespaceSelector #345
    ? objectSelector #345
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
    ? selector #345
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
    ? namespaceSelector #345
    ? objectSelector #345
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
    ! selector #345
    ! template #230
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
    ! selector #345
    ? strategy #82
    ! template #230
    object DeploymentStrategy
    ? rollingUpdate #86
    ? type #83
    set DeploymentStrategy.TypeObject
    - Recreate recreate
    - RollingUpdate rollingUpdate
    object ReplicaSetSpec
    ? minReadySeconds i
    ? replicas i
    ! selector #345
    ? template #230
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
    ? whenScaled #90
    set StatefulSetPersistentVolumeClaimRetentionPolicy.WhenDeleted
    - Delete delete
    - Retain retain
    object StatefulSetSpec
    ? minReadySeconds i
    ? ordinals #88
    ? persistentVolumeClaimRetentionPolicy #89
    ? podManagementPolicy #92
    ? replicas i
    ? revisionHistoryLimit i
    ! selector #345
    ? serviceName s
    ! template #230
    ? updateStrategy #93
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
    ! target #106
    object CrossVersionObjectReference
    ! name s
    ? apiVersion s
    ! kind s
    object ExternalMetricSource
    ! metric #103
    ! target #106
    object HPAScalingPolicy
    ! periodSeconds i
    ! type #98
    ! value i
    set HPAScalingPolicy.TypeObject
    - Percent percent
    - Pods pods
    object HPAScalingRules
    ? policies [#97
    ? selectPolicy #100
    ? stabilizationWindowSeconds i
    ? tolerance q
    set HPAScalingRules.SelectPolicy
    - Disabled disabled
    - Max max
    - Min min
    object HorizontalPodAutoscalerBehavior
    ? scaleDown #99
    ? scaleUp #99
    object HorizontalPodAutoscalerSpec
    ? behavior #101
    ! maxReplicas i
    ? metrics [#104
    ? minReplicas i
    ! scaleTargetRef #95
    object MetricIdentifier
    ! name s
    ? selector #345
    object MetricSpec
    ? containerResource #94
    ? external #96
    ? object #108
    ? pods #109
    ? resource #110
    ! type #105
    set MetricSpec.TypeObject
    - ContainerResource containerResource
    - External external
    - Object object
    - Pods pods
    - Resource resource
    object MetricTarget
    ? averageUtilization i
    ? averageValue q
    ! type #107
    ? value q
    set MetricTarget.TypeObject
    - AverageValue averageValue
    - Utilization utilization
    - Value value
    object ObjectMetricSource
    ! describedObject #95
    ! metric #103
    ! target #106
    object PodsMetricSource
    ! metric #103
    ! target #106
    object ResourceMetricSource
    ! name s
    ! target #106
    object CronJobSpec
    ? concurrencyPolicy #112
    ? failedJobsHistoryLimit i
    ! jobTemplate #116
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
    ? completionMode #114
    ? completions i
    ? managedBy s
    ? manualSelector b
    ? maxFailedIndexes i
    ? parallelism i
    ? podFailurePolicy #117
    ? podReplacementPolicy #115
    ? selector #345
    ? successPolicy #123
    ? suspend b
    ! template #230
    ? ttlSecondsAfterFinished i
    set JobSpec.CompletionMode
    - Indexed indexed
    - NonIndexed nonIndexed
    set JobSpec.PodReplacementPolicy
    - Failed failed
    - TerminatingOrFailed terminatingOrFailed
    object JobTemplateSpec
    ? metadata m
    ? spec #113
    object PodFailurePolicy
    ! rules [#121
    object PodFailurePolicyOnExitCodesRequirement
    ? containerName s
    ! operator #119
    ! values [i
    set PodFailurePolicyOnExitCodesRequirement.Operator
    - In in
    - NotIn notIn
    object PodFailurePolicyOnPodConditionsPattern
    ? status s
    ! type s
    object PodFailurePolicyRule
    ! action #122
    ? onExitCodes #118
    ? onPodConditions [#120
    set PodFailurePolicyRule.Action
    - Count count
    - FailIndex failIndex
    - FailJob failJob
    - Ignore ignore
    object SuccessPolicy
    ! rules [#124
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
    ? nodeAffinity #196
    ? podAffinity #212
    ? podAntiAffinity #214
    object AppArmorProfile
    ? localhostProfile s
    ! type #129
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
    ? controllerExpandSecretRef #252
    ? controllerPublishSecretRef #252
    ! driver s
    ? fsType s
    ? nodeExpandSecretRef #252
    ? nodePublishSecretRef #252
    ? nodeStageSecretRef #252
    ? readOnly b
    ? volumeAttributes *s
    ! volumeHandle s
    object CSIVolumeSource
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #192
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
    ? secretRef #252
    ? user s
    object CephFSVolumeSource
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #192
    ? user s
    object CinderPersistentVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #252
    ! volumeID s
    object CinderVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #192
    ! volumeID s
    object ClientIPConfig
    ? timeoutSeconds i
    object ClusterTrustBundleProjection
    ? name s
    ? labelSelector #345
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
    ? items [#187
    ? optional b
    object ConfigMapVolumeSource
    ? name s
    ? defaultMode i
    ? items [#187
    ? optional b
    object Container
    ! name s
    ? args [s
    ? command [s
    ? env [#163
    ? envFrom [#162
    ? image s
    ? imagePullPolicy #148
    ? lifecycle #188
    ? livenessProbe #233
    ? ports [#150
    ? readinessProbe #233
    ? resizePolicy [#152
    ? resources #242
    ? restartPolicy s
    ? restartPolicyRules [#153
    ? securityContext #254
    ? startupProbe #233
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy #149
    ? tty b
    ? volumeDevices [#282
    ? volumeMounts [#283
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
    ? protocol #151
    set ContainerPort.ProtocolObject
    - SCTP sctp
    - TCP tcp
    - UDP udp
    object ContainerResizePolicy
    ! resourceName s
    ! restartPolicy s
    object ContainerRestartRule
    ! action s
    ? exitCodes #154
    object ContainerRestartRuleOnExitCodes
    ! operator s
    ? values [i
    object DownwardAPIProjection
    ? items [#156
    object DownwardAPIVolumeFile
    ? fieldRef #203
    ? mode i
    ! path s
    ? resourceFieldRef #240
    object DownwardAPIVolumeSource
    ? defaultMode i
    ? items [#156
    object EmptyDirVolumeSource
    ? medium s
    ? sizeLimit q
    object EndpointAddress
    ? hostname s
    ! ip s
    ? nodeName s
    ? targetRef #204
    object EndpointPort
    ? name s
    ? appProtocol s
    ! port i
    ? protocol s
    object EndpointSubset
    ? addresses [#159
    ? notReadyAddresses [#159
    ? ports [#160
    object EnvFromSource
    ? configMapRef #142
    ? prefix s
    ? secretRef #249
    object EnvVar
    ! name s
    ? value s
    ? valueFrom #164
    object EnvVarSource
    ? configMapKeyRef #143
    ? fieldRef #203
    ? fileKeyRef #169
    ? resourceFieldRef #240
    ? secretKeyRef #250
    object EphemeralContainer
    ! name s
    ? args [s
    ? command [s
    ? env [#163
    ? envFrom [#162
    ? image s
    ? imagePullPolicy #148
    ? lifecycle #188
    ? livenessProbe #233
    ? ports [#150
    ? readinessProbe #233
    ? resizePolicy [#152
    ? resources #242
    ? restartPolicy s
    ? restartPolicyRules [#153
    ? securityContext #254
    ? startupProbe #233
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy #149
    ? tty b
    ? volumeDevices [#282
    ? volumeMounts [#283
    ? workingDir s
    object EphemeralVolumeSource
    ? volumeClaimTemplate #208
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
    ? secretRef #252
    object FlexVolumeSource
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #192
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
    ? httpHeaders [#180
    ? path s
    ! port x
    ? scheme #179
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
    ? type #183
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
    ? secretRef #252
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
    ? secretRef #192
    ! targetPortal s
    object ImageVolumeSource
    ? pullPolicy s
    ? reference s
    object KeyToPath
    ! key s
    ? mode i
    ! path s
    object Lifecycle
    ? postStart #189
    ? preStop #189
    ? stopSignal s
    object LifecycleHandler
    ? exec #167
    ? httpGet #178
    ? sleep #265
    ? tcpSocket #269
    object LimitRangeItem
    ? default *q
    ? defaultRequest *q
    ? max *q
    ? maxLimitRequestRatio *q
    ? min *q
    ! type s
    object LimitRangeSpec
    ! limits [#190
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
    ? preferredDuringSchedulingIgnoredDuringExecution [#232
    ? requiredDuringSchedulingIgnoredDuringExecution #198
    object NodeConfigSource
    ? configMap #144
    object NodeSelector
    ! nodeSelectorTerms [#201
    object NodeSelectorRequirement
    ! key s
    ! operator #200
    ? values [s
    set NodeSelectorRequirement.Operator
    - DoesNotExist doesNotExist
    - Exists exists
    - Gt gt
    - In in
    - Lt lt
    - NotIn notIn
    object NodeSelectorTerm
    ? matchExpressions [#199
    ? matchFields [#199
    object NodeSpec
    ? configSource #197
    ? externalID s
    ? podCIDR s
    ? podCIDRs [s
    ? providerID s
    ? taints [#270
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
    ? accessModes [#206
    ? dataSource #279
    ? dataSourceRef #280
    ? resources #288
    ? selector #345
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode #207
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
    ! spec #205
    object PersistentVolumeClaimVolumeSource
    ! claimName s
    ? readOnly b
    object PersistentVolumeSpec
    ? accessModes [#206
    ? awsElasticBlockStore #126
    ? azureDisk #130
    ? azureFile #131
    ? capacity *q
    ? cephfs #136
    ? cinder #138
    ? claimRef #204
    ? csi #133
    ? fc #168
    ? flexVolume #170
    ? flocker #172
    ? gcePersistentDisk #173
    ? glusterfs #176
    ? hostPath #182
    ? iscsi #184
    ? local #193
    ? mountOptions [s
    ? nfs #194
    ? nodeAffinity #286
    ? persistentVolumeReclaimPolicy #28
    ? photonPersistentDisk #211
    ? portworxVolume #231
    ? quobyte #235
    ? rbd #236
    ? scaleIO #244
    ? storageClassName s
    ? storageos #266
    ? volumeAttributesClassName s
    ? volumeMode #207
    ? vsphereVolume #289
    object PhotonPersistentDiskVolumeSource
    ? fsType s
    ! pdID s
    object PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#290
    ? requiredDuringSchedulingIgnoredDuringExecution [#213
    object PodAffinityTerm
    ? labelSelector #345
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #345
    ? namespaces [s
    ! topologyKey s
    object PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#290
    ? requiredDuringSchedulingIgnoredDuringExecution [#213
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
    ? options [#217
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
    ? appArmorProfile #128
    ? fsGroup i
    ? fsGroupChangePolicy #224
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #243
    ? seccompProfile #248
    ? supplementalGroups [i
    ? supplementalGroupsPolicy #225
    ? sysctls [#268
    ? windowsOptions #291
    set PodSecurityContext.FsGroupChangePolicy
    - Always always
    - OnRootMismatch onRootMismatch
    set PodSecurityContext.SupplementalGroupsPolicy
    - Merge merge
    - Strict strict
    object PodSpec
    ? activeDeadlineSeconds i
    ? affinity #127
    ? automountServiceAccountToken b
    ! containers [#147
    ? dnsConfig #216
    ? dnsPolicy #227
    ? enableServiceLinks b
    ? ephemeralContainers [#165
    ? hostAliases [#181
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#192
    ? initContainers [#147
    ? nodeName s
    ? nodeSelector *s
    ? os #218
    ? overhead *q
    ? preemptionPolicy #228
    ? priority i
    ? priorityClassName s
    ? readinessGates [#219
    ? resourceClaims [#220
    ? resources #242
    ? restartPolicy #229
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#221
    ? schedulingGroup #222
    ? securityContext #223
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#272
    ? topologySpreadConstraints [#276
    ? volumes [#281
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
    ? spec #226
    object PortworxVolumeSource
    ? fsType s
    ? readOnly b
    ! volumeID s
    object PreferredSchedulingTerm
    ! preference #201
    ! weight i
    object Probe
    ? exec #167
    ? failureThreshold i
    ? grpc #174
    ? httpGet #178
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #269
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object ProjectedVolumeSource
    ? defaultMode i
    ? sources [#287
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
    ? secretRef #252
    ? user s
    object RBDVolumeSource
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #192
    ? user s
    object ReplicationControllerSpec
    ? minReadySeconds i
    ? replicas i
    ? selector *s
    ? template #230
    object ResourceClaim
    ! name s
    ? request s
    object ResourceFieldSelector
    ? containerName s
    ? divisor q
    ! resource s
    object ResourceQuotaSpec
    ? hard *q
    ? scopeSelector #246
    ? scopes [s
    object ResourceRequirements
    ? claims [#239
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
    ! secretRef #252
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
    ! secretRef #192
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object ScopeSelector
    ? matchExpressions [#247
    object ScopedResourceSelectorRequirement
    ! operator s
    ! scopeName s
    ? values [s
    object SeccompProfile
    ? localhostProfile s
    ! type #129
    object SecretEnvSource
    ? name s
    ? optional b
    object SecretKeySelector
    ? name s
    ! key s
    ? optional b
    object SecretProjection
    ? name s
    ? items [#187
    ? optional b
    object SecretReference
    ? name s
    ? namespace s
    object SecretVolumeSource
    ? defaultMode i
    ? items [#187
    ? optional b
    ? secretName s
    object SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #128
    ? capabilities #135
    ? privileged b
    ? procMount #255
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #243
    ? seccompProfile #248
    ? windowsOptions #291
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
    ? protocol #151
    ? targetPort x
    object ServiceSpec
    ? allocateLoadBalancerNodePorts b
    ? clusterIP s
    ? clusterIPs [s
    ? externalIPs [s
    ? externalName s
    ? externalTrafficPolicy #259
    ? healthCheckNodePort i
    ? internalTrafficPolicy #259
    ? ipFamilies [#260
    ? ipFamilyPolicy #261
    ? loadBalancerClass s
    ? loadBalancerIP s
    ? loadBalancerSourceRanges [s
    ? ports [#257
    ? publishNotReadyAddresses b
    ? selector *s
    ? sessionAffinity #262
    ? sessionAffinityConfig #264
    ? trafficDistribution s
    ? type #263
    set ServiceSpec.ExternalTrafficPolicy
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
    ? clientIP #140
    object SleepAction
    ! seconds i
    object StorageOSPersistentVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #204
    ? volumeName s
    ? volumeNamespace s
    object StorageOSVolumeSource
    ? fsType s
    ? readOnly b
    ? secretRef #192
    ? volumeName s
    ? volumeNamespace s
    object Sysctl
    ! name s
    ! value s
    object TCPSocketAction
    ? host s
    ! port x
    object Taint
    ! effect #271
    ! key s
    ? timeAdded s
    ? value s
    set Taint.Effect
    - NoExecute noExecute
    - NoSchedule noSchedule
    - PreferNoSchedule preferNoSchedule
    object Toleration
    ? effect #271
    ? key s
    ? operator #273
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
    ? matchLabelExpressions [#274
    object TopologySpreadConstraint
    ? labelSelector #345
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy #277
    ? nodeTaintsPolicy #277
    ! topologyKey s
    ! whenUnsatisfiable #278
    set TopologySpreadConstraint.NodeAffinityPolicy
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
    ? awsElasticBlockStore #126
    ? azureDisk #130
    ? azureFile #132
    ? cephfs #137
    ? cinder #139
    ? configMap #146
    ? csi #134
    ? downwardAPI #157
    ? emptyDir #158
    ? ephemeral #166
    ? fc #168
    ? flexVolume #171
    ? flocker #172
    ? gcePersistentDisk #173
    ? gitRepo #175
    ? glusterfs #177
    ? hostPath #182
    ? image #186
    ? iscsi #185
    ? nfs #194
    ? persistentVolumeClaim #209
    ? photonPersistentDisk #211
    ? portworxVolume #231
    ? projected #234
    ? quobyte #235
    ? rbd #237
    ? scaleIO #245
    ? secret #253
    ? storageos #267
    ? vsphereVolume #289
    object VolumeDevice
    ! name s
    ! devicePath s
    object VolumeMount
    ! name s
    ! mountPath s
    ? mountPropagation #284
    ? readOnly b
    ? recursiveReadOnly #285
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
    ? required #198
    object VolumeProjection
    ? clusterTrustBundle #141
    ? configMap #145
    ? downwardAPI #155
    ? podCertificate #215
    ? secret #251
    ? serviceAccountToken #256
    object VolumeResourceRequirements
    ? limits *q
    ? requests *q
    object VsphereVirtualDiskVolumeSource
    ? fsType s
    ? storagePolicyID s
    ? storagePolicyName s
    ! volumePath s
    object WeightedPodAffinityTerm
    ! podAffinityTerm #213
    ! weight i
    object WindowsSecurityContextOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object HTTPIngressPath
    ! backend #297
    ? path s
    ! pathType #293
    set HTTPIngressPath.PathType
    - Exact exact
    - ImplementationSpecific implementationSpecific
    - Prefix prefix
    object HTTPIngressRuleValue
    ! paths [#292
    object IPAddressSpec
    ! parentRef #310
    object IPBlock
    ! cidr s
    ? except [s
    object IngressBackend
    ? resource #279
    ? service #301
    object IngressClassParametersReference
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    ? scope s
    object IngressClassSpec
    ? controller s
    ? parameters #298
    object IngressRule
    ? host s
    ? http #294
    object IngressServiceBackend
    ! name s
    ? port #311
    object IngressSpec
    ? defaultBackend #297
    ? ingressClassName s
    ? rules [#300
    ? tls [#303
    object IngressTLS
    ? hosts [s
    ? secretName s
    object NetworkPolicyEgressRule
    ? ports [#307
    ? to [#306
    object NetworkPolicyIngressRule
    ? from [#306
    ? ports [#307
    object NetworkPolicyPeer
    ? ipBlock #296
    ? namespaceSelector #345
    ? podSelector #345
    object NetworkPolicyPort
    ? endPort i
    ? port x
    ? protocol #151
    object NetworkPolicySpec
    ? egress [#304
    ? ingress [#305
    ? podSelector #345
    ? policyTypes [#309
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
    ? tolerations [#272
    object PodDisruptionBudgetSpec
    ? maxUnavailable x
    ? minAvailable x
    ? selector #345
    ? unhealthyPodEvictionPolicy #316
    set PodDisruptionBudgetSpec.UnhealthyPodEvictionPolicy
    - AlwaysAllow alwaysAllow
    - IfHealthyBudget ifHealthyBudget
    object AggregationRule
    ? clusterRoleSelectors [#345
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
    ? tokenRequests [#324
    ? volumeLifecycleModes [s
    object CSINodeDriver
    ! name s
    ? allocatable #327
    ! nodeID s
    ? topologyKeys [s
    object CSINodeSpec
    ! drivers [#322
    object TokenRequest
    ! audience s
    ? expirationSeconds i
    object VolumeAttachmentSource
    ? inlineVolumeSpec #210
    ? persistentVolumeName s
    object VolumeAttachmentSpec
    ! attacher s
    ! nodeName s
    ! source #325
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
    ! strategy #330
    ? webhook #344
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
    ? conversion #329
    ! group s
    ! names #331
    ? preserveUnknownFields b
    ! scope #333
    ! versions [#334
    set CustomResourceDefinitionSpec.Scope
    - Cluster cluster
    - Namespaced namespaced
    object CustomResourceDefinitionVersion
    ! name s
    ? additionalPrinterColumns [#328
    ? deprecated b
    ? deprecationWarning s
    ? schema #337
    ? selectableFields [#340
    ! served b
    ! storage b
    ? subresources #336
    object CustomResourceSubresourceScale
    ? labelSelectorPath s
    ! specReplicasPath s
    ! statusReplicasPath s
    object CustomResourceSubresources
    ? scale #335
    ? status *v
    object CustomResourceValidation
    ? openAPIV3Schema #339
    object ExternalDocumentation
    ? description s
    ? url s
    object JSONSchemaProps
    ? $ref ref s
    ? $schema schema s
    ? additionalItems v
    ? additionalProperties v
    ? allOf [#339
    ? anyOf [#339
    ? default v
    ? definitions *#339
    ? dependencies *v
    ? description s
    ? enum [v
    ? example v
    ? exclusiveMaximum b
    ? exclusiveMinimum b
    ? externalDocs #338
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
    ? not #339
    ? nullable b
    ? oneOf [#339
    ? pattern s
    ? patternProperties *#339
    ? properties *#339
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
    ? x-kubernetes-validations xKubernetesValidations [#342
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
    ? service #341
    ? url s
    object WebhookConversion
    ? clientConfig #343
    ! conversionReviewVersions [s
    object LabelSelector
    ? matchExpressions [#346
    ? matchLabels *s
    object LabelSelectorRequirement
    ! key s
    ! operator #347
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
    ? service #349
    ? version s
    ! versionPriority i
    object ApiregistrationServiceReference
    ? name s
    ? namespace s
    ? port i
    """
}
