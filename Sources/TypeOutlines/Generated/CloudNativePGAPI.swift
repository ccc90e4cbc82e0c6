// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let cloudNativePGAPI = """
    outline 1
    kind postgresql.cnpg.io/v1 Backup namespaced #0
    kind postgresql.cnpg.io/v1 Cluster namespaced #7
    kind postgresql.cnpg.io/v1 Database namespaced #166
    kind postgresql.cnpg.io/v1 Pooler namespaced #178
    kind postgresql.cnpg.io/v1 ScheduledBackup namespaced #261
    object CloudNativePG.Backup
    ! spec #1
    object CloudNativePG.Backup.Spec
    ! cluster #2
    ? method #3
    ? online b
    ? onlineConfiguration #4
    ? pluginConfiguration #5
    ? target #6
    object CloudNativePG.Backup.Spec.Cluster
    ! name s
    set CloudNativePG.Backup.Spec.Method
    - barmanObjectStore barmanObjectStore
    - plugin plugin
    - volumeSnapshot volumeSnapshot
    object CloudNativePG.Backup.Spec.OnlineConfiguration
    ? immediateCheckpoint b
    ? waitForArchive b
    object CloudNativePG.Backup.Spec.PluginConfiguration
    ! name s
    ? parameters *s
    set CloudNativePG.Backup.Spec.Target
    - prefer-standby preferStandby
    - primary primary
    object CloudNativePG.Cluster
    ! spec #8
    object CloudNativePG.Cluster.Spec
    ? affinity #9
    ? backup #23
    ? bootstrap #45
    ? certificates #63
    ? description s
    ? enablePDB b
    ? enableSuperuserAccess b
    ? env [#64
    ? envFrom [#71
    ? ephemeralVolumeSource #74
    ? ephemeralVolumesSizeLimit #77
    ? externalClusters [#78
    ? failoverDelay i
    ? imageCatalogRef #84
    ? imageName s
    ? imagePullPolicy s
    ? imagePullSecrets [#85
    ? inheritedMetadata #86
    ? instances i
    ? livenessProbeTimeout i
    ? logLevel #87
    ? managed #88
    ? maxSyncReplicas i
    ? minSyncReplicas i
    ? monitoring #96
    ? nodeMaintenanceWindow #103
    ? plugins [#104
    ? podSecurityContext #105
    ? podSelectorRefs [#110
    ? postgresGID i
    ? postgresUID i
    ? postgresql #113
    ? primaryLease #126
    ? primaryUpdateMethod #127
    ? primaryUpdateStrategy #128
    ? priorityClassName s
    ? probes #129
    ? projectedVolumeTemplate #135
    ? replica #145
    ? replicationSlots #146
    ? resources #149
    ? schedulerName s
    ? seccompProfile #151
    ? securityContext #152
    ? serviceAccountName s
    ? serviceAccountTemplate #154
    ? smartShutdownTimeout i
    ? startDelay i
    ? stopDelay i
    ? storage #156
    ? superuserSecret #161
    ? switchoverDelay i
    ? tablespaces [#162
    ? topologySpreadConstraints [#164
    ? walStorage #156
    object CloudNativePG.Cluster.Spec.Affinity
    ? additionalPodAffinity #10
    ? additionalPodAntiAffinity #15
    ? enablePodAntiAffinity b
    ? nodeAffinity #16
    ? nodeSelector *s
    ? podAntiAffinityType s
    ? tolerations [#22
    ? topologyKey s
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#11
    ? requiredDuringSchedulingIgnoredDuringExecution [#13
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #12
    ! weight i
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.PodAffinityTerm
    ? labelSelector #165
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #14
    ? namespaces [s
    ! topologyKey s
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #165
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #14
    ? namespaces [s
    ! topologyKey s
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
    ? matchExpressions [#112
    ? matchLabels *s
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#11
    ? requiredDuringSchedulingIgnoredDuringExecution [#13
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#17
    ? requiredDuringSchedulingIgnoredDuringExecution #20
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #18
    ! weight i
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#112
    ? matchFields [#19
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
    ! key s
    ! operator s
    ? values [s
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#21
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTermsItem
    ? matchExpressions [#112
    ? matchFields [#19
    object CloudNativePG.Cluster.Spec.Affinity.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object CloudNativePG.Cluster.Spec.Backup
    ? barmanObjectStore #24
    ? retentionPolicy s
    ? target #6
    ? volumeSnapshot #43
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore
    ? azureCredentials #25
    ? data #30
    ! destinationPath s
    ? endpointCA #33
    ? endpointURL s
    ? googleCredentials #34
    ? historyTags *s
    ? s3Credentials #36
    ? serverName s
    ? tags *s
    ? wal #41
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials
    ? connectionString #26
    ? inheritFromAzureAD b
    ? storageAccount #27
    ? storageKey #28
    ? storageSasToken #29
    ? useDefaultAzureCredentials b
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials.ConnectionString
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials.StorageAccount
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials.StorageKey
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials.StorageSasToken
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data
    ? additionalCommandArgs [s
    ? compression #31
    ? encryption #32
    ? immediateCheckpoint b
    ? jobs i
    set CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data.Compression
    - bzip2 bzip2
    - gzip gzip
    - lz4 lz4
    - snappy snappy
    set CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data.Encryption
    - AES256 aes256
    - aws%3Akms awsKms
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.GoogleCredentials
    ? applicationCredentials #35
    ? gkeEnvironment b
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.GoogleCredentials.ApplicationCredentials
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials
    ? accessKeyId #37
    ? inheritFromIAMRole b
    ? region #38
    ? secretAccessKey #39
    ? sessionToken #40
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials.AccessKeyId
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials.Region
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials.SecretAccessKey
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials.SessionToken
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Wal
    ? archiveAdditionalCommandArgs [s
    ? compression #42
    ? encryption #32
    ? maxParallel i
    ? restoreAdditionalCommandArgs [s
    set CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Wal.Compression
    - bzip2 bzip2
    - gzip gzip
    - lz4 lz4
    - snappy snappy
    - xz xz
    - zstd zstd
    object CloudNativePG.Cluster.Spec.Backup.VolumeSnapshot
    ? annotations *s
    ? className s
    ? labels *s
    ? online b
    ? onlineConfiguration #4
    ? snapshotOwnerReference #44
    ? tablespaceClassName *s
    ? walClassName s
    set CloudNativePG.Cluster.Spec.Backup.VolumeSnapshot.SnapshotOwnerReference
    - backup backup
    - cluster cluster
    - none none
    object CloudNativePG.Cluster.Spec.Bootstrap
    ? initdb #46
    ? pg_basebackup #56
    ? recovery #57
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb
    ? builtinLocale s
    ? dataChecksums b
    ? database s
    ? encoding s
    ? icuLocale s
    ? icuRules s
    ? import #47
    ? locale s
    ? localeCType s
    ? localeCollate s
    ? localeProvider s
    ? options [s
    ? owner s
    ? postInitApplicationSQL [s
    ? postInitApplicationSQLRefs #50
    ? postInitSQL [s
    ? postInitSQLRefs #53
    ? postInitTemplateSQL [s
    ? postInitTemplateSQLRefs #54
    ? secret #55
    ? walSegmentSize i
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Import
    ! databases [s
    ? pgDumpExtraOptions [s
    ? pgRestoreDataOptions [s
    ? pgRestoreExtraOptions [s
    ? pgRestorePostdataOptions [s
    ? pgRestorePredataOptions [s
    ? postImportApplicationSQL [s
    ? roles [s
    ? schemaOnly b
    ! source #48
    ! type #49
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Import.Source
    ! externalCluster s
    set CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Import.TypeObject
    - microservice microservice
    - monolith monolith
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs
    ? configMapRefs [#51
    ? secretRefs [#52
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.ConfigMapRefsItem
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs.SecretRefsItem
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitSQLRefs
    ? configMapRefs [#51
    ? secretRefs [#52
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitTemplateSQLRefs
    ? configMapRefs [#51
    ? secretRefs [#52
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Secret
    ! name s
    object CloudNativePG.Cluster.Spec.Bootstrap.Pg_basebackup
    ? database s
    ? owner s
    ? secret #55
    ! source s
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery
    ? backup #58
    ? database s
    ? owner s
    ? recoveryTarget #59
    ? secret #55
    ? source s
    ? volumeSnapshots #60
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.Backup
    ! name s
    ? endpointCA #33
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.RecoveryTarget
    ? backupID s
    ? exclusive b
    ? targetImmediate b
    ? targetLSN s
    ? targetName s
    ? targetTLI s
    ? targetTime s
    ? targetXID s
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots
    ! storage #61
    ? tablespaceStorage *#62
    ? walStorage #61
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage
    ! name s
    ? apiGroup s
    ! kind s
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.TablespaceStorageEntry
    ! name s
    ? apiGroup s
    ! kind s
    object CloudNativePG.Cluster.Spec.Certificates
    ? clientCASecret s
    ? replicationTLSSecret s
    ? serverAltDNSNames [s
    ? serverCASecret s
    ? serverTLSSecret s
    object CloudNativePG.Cluster.Spec.EnvItem
    ! name s
    ? value s
    ? valueFrom #65
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom
    ? configMapKeyRef #66
    ? fieldRef #67
    ? fileKeyRef #68
    ? resourceFieldRef #69
    ? secretKeyRef #70
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.ConfigMapKeyRef
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.FieldRef
    ? apiVersion s
    ! fieldPath s
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.FileKeyRef
    ! key s
    ? optional b
    ! path s
    ! volumeName s
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.ResourceFieldRef
    ? containerName s
    ? divisor q
    ! resource s
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom.SecretKeyRef
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.EnvFromItem
    ? configMapRef #72
    ? prefix s
    ? secretRef #73
    object CloudNativePG.Cluster.Spec.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object CloudNativePG.Cluster.Spec.EnvFromItem.SecretRef
    ? name s
    ? optional b
    object CloudNativePG.Cluster.Spec.EphemeralVolumeSource
    ? volumeClaimTemplate #75
    object CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate
    ? metadata *v
    ! spec #76
    object CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate.Spec
    ? accessModes [s
    ? dataSource #158
    ? dataSourceRef #159
    ? resources #160
    ? selector #111
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode s
    ? volumeName s
    object CloudNativePG.Cluster.Spec.EphemeralVolumesSizeLimit
    ? shm q
    ? temporaryData q
    object CloudNativePG.Cluster.Spec.ExternalClustersItem
    ! name s
    ? barmanObjectStore #24
    ? connectionParameters *s
    ? password #79
    ? plugin #80
    ? sslCert #81
    ? sslKey #82
    ? sslRootCert #83
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.Password
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.Plugin
    ! name s
    ? enabled b
    ? isWALArchiver b
    ? parameters *s
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.SslCert
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.SslKey
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.SslRootCert
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.ImageCatalogRef
    ! name s
    ? apiGroup s
    ! kind s
    ! major i
    object CloudNativePG.Cluster.Spec.ImagePullSecretsItem
    ! name s
    object CloudNativePG.Cluster.Spec.InheritedMetadata
    ? annotations *s
    ? labels *s
    set CloudNativePG.Cluster.Spec.LogLevel
    - debug debug
    - error error
    - info info
    - trace trace
    - warning warning
    object CloudNativePG.Cluster.Spec.Managed
    ? roles [#89
    ? services #91
    object CloudNativePG.Cluster.Spec.Managed.RolesItem
    ! name s
    ? bypassrls b
    ? comment s
    ? connectionLimit i
    ? createdb b
    ? createrole b
    ? disablePassword b
    ? ensure #170
    ? inRoles [s
    ? inherit b
    ? login b
    ? passwordSecret #90
    ? replication b
    ? superuser b
    ? validUntil s
    object CloudNativePG.Cluster.Spec.Managed.RolesItem.PasswordSecret
    ! name s
    object CloudNativePG.Cluster.Spec.Managed.Services
    ? additional [#92
    ? disabledDefaultServices [#95
    object CloudNativePG.Cluster.Spec.Managed.Services.AdditionalItem
    ! selectorType #93
    ! serviceTemplate #191
    ? updateStrategy #94
    set CloudNativePG.Cluster.Spec.Managed.Services.AdditionalItem.SelectorType
    - r r
    - ro ro
    - rw rw
    set CloudNativePG.Cluster.Spec.Managed.Services.AdditionalItem.UpdateStrategy
    - patch patch
    - replace replace
    set CloudNativePG.Cluster.Spec.Managed.Services.DisabledDefaultServicesItem
    - r r
    - ro ro
    - rw rw
    object CloudNativePG.Cluster.Spec.Monitoring
    ? customQueriesConfigMap [#97
    ? customQueriesSecret [#98
    ? disableDefaultQueries b
    ? enablePodMonitor b
    ? metricsQueriesTTL s
    ? podMonitorMetricRelabelings [#99
    ? podMonitorRelabelings [#101
    ? tls #102
    object CloudNativePG.Cluster.Spec.Monitoring.CustomQueriesConfigMapItem
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Monitoring.CustomQueriesSecretItem
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem
    ? action #100
    ? modulus i
    ? regex s
    ? replacement s
    ? separator s
    ? sourceLabels [s
    ? targetLabel s
    set CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem.Action
    - Drop drop2
    - DropEqual dropEqual
    - HashMod hashMod
    - Keep keep2
    - KeepEqual keepEqual
    - LabelDrop labelDrop
    - LabelKeep labelKeep
    - LabelMap labelMap
    - Lowercase lowercase2
    - Replace replace2
    - Uppercase uppercase2
    - drop drop
    - dropequal dropequal
    - hashmod hashmod
    - keep keep
    - keepequal keepequal
    - labeldrop labeldrop
    - labelkeep labelkeep
    - labelmap labelmap
    - lowercase lowercase
    - replace replace
    - uppercase uppercase
    object CloudNativePG.Cluster.Spec.Monitoring.PodMonitorRelabelingsItem
    ? action #100
    ? modulus i
    ? regex s
    ? replacement s
    ? separator s
    ? sourceLabels [s
    ? targetLabel s
    object CloudNativePG.Cluster.Spec.Monitoring.Tls
    ? enabled b
    object CloudNativePG.Cluster.Spec.NodeMaintenanceWindow
    ? inProgress b
    ? reusePVC b
    object CloudNativePG.Cluster.Spec.PluginsItem
    ! name s
    ? enabled b
    ? isWALArchiver b
    ? parameters *s
    object CloudNativePG.Cluster.Spec.PodSecurityContext
    ? appArmorProfile #106
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #107
    ? seccompProfile #151
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#108
    ? windowsOptions #109
    object CloudNativePG.Cluster.Spec.PodSecurityContext.AppArmorProfile
    ? localhostProfile s
    ! type s
    object CloudNativePG.Cluster.Spec.PodSecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object CloudNativePG.Cluster.Spec.PodSecurityContext.SysctlsItem
    ! name s
    ! value s
    object CloudNativePG.Cluster.Spec.PodSecurityContext.WindowsOptions
    ? gmsaCredentialSpec s
    ? gmsaCredentialSpecName s
    ? hostProcess b
    ? runAsUserName s
    object CloudNativePG.Cluster.Spec.PodSelectorRefsItem
    ! name s
    ! selector #111
    object CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector
    ? matchExpressions [#112
    ? matchLabels *s
    object CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object CloudNativePG.Cluster.Spec.Postgresql
    ? enableAlterSystem b
    ? extensions [#114
    ? ldap #117
    ? parameters *s
    ? pg_hba [s
    ? pg_ident [s
    ? promotionTimeout i
    ? shared_preload_libraries [s
    ? syncReplicaElectionConstraint #122
    ? synchronous #123
    object CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem
    ! name s
    ? bin_path [s
    ? dynamic_library_path [s
    ? env [#115
    ? extension_control_path [s
    ? image #116
    ? ld_library_path [s
    object CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.EnvItem
    ! name s
    ! value s
    object CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image
    ? pullPolicy s
    ? reference s
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap
    ? bindAsAuth #118
    ? bindSearchAuth #119
    ? port i
    ? scheme #121
    ? server s
    ? tls b
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap.BindAsAuth
    ? prefix s
    ? suffix s
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap.BindSearchAuth
    ? baseDN s
    ? bindDN s
    ? bindPassword #120
    ? searchAttribute s
    ? searchFilter s
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap.BindSearchAuth.BindPassword
    ? name s
    ! key s
    ? optional b
    set CloudNativePG.Cluster.Spec.Postgresql.Ldap.Scheme
    - ldap ldap
    - ldaps ldaps
    object CloudNativePG.Cluster.Spec.Postgresql.SyncReplicaElectionConstraint
    ! enabled b
    ? nodeLabelsAntiAffinity [s
    object CloudNativePG.Cluster.Spec.Postgresql.Synchronous
    ? dataDurability #124
    ? failoverQuorum b
    ? maxStandbyNamesFromCluster i
    ! method #125
    ! number i
    ? standbyNamesPost [s
    ? standbyNamesPre [s
    set CloudNativePG.Cluster.Spec.Postgresql.Synchronous.DataDurability
    - preferred preferred
    - required required
    set CloudNativePG.Cluster.Spec.Postgresql.Synchronous.Method
    - any any
    - first first
    object CloudNativePG.Cluster.Spec.PrimaryLease
    ? leaseDurationSeconds i
    ? releasedLeaseDurationSeconds i
    ? renewDeadlineSeconds i
    ? retryPeriodSeconds i
    set CloudNativePG.Cluster.Spec.PrimaryUpdateMethod
    - restart restart
    - switchover switchover
    set CloudNativePG.Cluster.Spec.PrimaryUpdateStrategy
    - supervised supervised
    - unsupervised unsupervised
    object CloudNativePG.Cluster.Spec.Probes
    ? liveness #130
    ? readiness #132
    ? startup #134
    object CloudNativePG.Cluster.Spec.Probes.Liveness
    ? failureThreshold i
    ? initialDelaySeconds i
    ? isolationCheck #131
    ? periodSeconds i
    ? successThreshold i
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object CloudNativePG.Cluster.Spec.Probes.Liveness.IsolationCheck
    ? connectionTimeout i
    ? enabled b
    ? requestTimeout i
    object CloudNativePG.Cluster.Spec.Probes.Readiness
    ? failureThreshold i
    ? initialDelaySeconds i
    ? maximumLag q
    ? periodSeconds i
    ? successThreshold i
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    ? type #133
    set CloudNativePG.Cluster.Spec.Probes.Readiness.TypeObject
    - pg_isready pg_isready
    - query query
    - streaming streaming
    object CloudNativePG.Cluster.Spec.Probes.Startup
    ? failureThreshold i
    ? initialDelaySeconds i
    ? maximumLag q
    ? periodSeconds i
    ? successThreshold i
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    ? type #133
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate
    ? defaultMode i
    ? sources [#136
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem
    ? clusterTrustBundle #137
    ? configMap #138
    ? downwardAPI #140
    ? podCertificate #142
    ? secret #143
    ? serviceAccountToken #144
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #165
    ? optional b
    ! path s
    ? signerName s
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap
    ? name s
    ? items [#139
    ? optional b
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI
    ? items [#141
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem
    ? fieldRef #67
    ? mode i
    ! path s
    ? resourceFieldRef #69
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.Secret
    ? name s
    ? items [#139
    ? optional b
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ServiceAccountToken
    ? audience s
    ? expirationSeconds i
    ! path s
    object CloudNativePG.Cluster.Spec.Replica
    ? enabled b
    ? minApplyDelay s
    ? primary s
    ? promotionToken s
    ? self self_ s
    ! source s
    object CloudNativePG.Cluster.Spec.ReplicationSlots
    ? highAvailability #147
    ? synchronizeReplicas #148
    ? updateInterval i
    object CloudNativePG.Cluster.Spec.ReplicationSlots.HighAvailability
    ? enabled b
    ? slotPrefix s
    ? synchronizeLogicalDecoding b
    object CloudNativePG.Cluster.Spec.ReplicationSlots.SynchronizeReplicas
    ? enabled b
    ? excludePatterns [s
    object CloudNativePG.Cluster.Spec.Resources
    ? claims [#150
    ? limits *q
    ? requests *q
    object CloudNativePG.Cluster.Spec.Resources.ClaimsItem
    ! name s
    ? request s
    object CloudNativePG.Cluster.Spec.SeccompProfile
    ? localhostProfile s
    ! type s
    object CloudNativePG.Cluster.Spec.SecurityContext
    ? allowPrivilegeEscalation b
    ? appArmorProfile #106
    ? capabilities #153
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #107
    ? seccompProfile #151
    ? windowsOptions #109
    object CloudNativePG.Cluster.Spec.SecurityContext.Capabilities
    ? add [s
    ? drop [s
    object CloudNativePG.Cluster.Spec.ServiceAccountTemplate
    ! metadata #155
    object CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata
    ? name s
    ? annotations *s
    ? labels *s
    object CloudNativePG.Cluster.Spec.Storage
    ? pvcTemplate #157
    ? resizeInUseVolumes b
    ? size s
    ? storageClass s
    object CloudNativePG.Cluster.Spec.Storage.PvcTemplate
    ? accessModes [s
    ? dataSource #158
    ? dataSourceRef #159
    ? resources #160
    ? selector #111
    ? storageClassName s
    ? volumeAttributesClassName s
    ? volumeMode s
    ? volumeName s
    object CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSource
    ! name s
    ? apiGroup s
    ! kind s
    object CloudNativePG.Cluster.Spec.Storage.PvcTemplate.DataSourceRef
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object CloudNativePG.Cluster.Spec.Storage.PvcTemplate.Resources
    ? limits *q
    ? requests *q
    object CloudNativePG.Cluster.Spec.SuperuserSecret
    ! name s
    object CloudNativePG.Cluster.Spec.TablespacesItem
    ! name s
    ? owner #163
    ! storage #156
    ? temporary b
    object CloudNativePG.Cluster.Spec.TablespacesItem.Owner
    ? name s
    object CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem
    ? labelSelector #165
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem.LabelSelector
    ? matchExpressions [#112
    ? matchLabels *s
    object CloudNativePG.Database
    ! spec #167
    object CloudNativePG.Database.Spec
    ! name s
    ? allowConnections b
    ? builtinLocale s
    ! cluster #168
    ? collationVersion s
    ? connectionLimit i
    ? databaseReclaimPolicy #169
    ? encoding s
    ? ensure #170
    ? extensions [#171
    ? fdws [#172
    ? icuLocale s
    ? icuRules s
    ? isTemplate b
    ? locale s
    ? localeCType s
    ? localeCollate s
    ? localeProvider s
    ! owner s
    ? schemas [#176
    ? servers [#177
    ? tablespace s
    ? template s
    object CloudNativePG.Database.Spec.Cluster
    ? name s
    set CloudNativePG.Database.Spec.DatabaseReclaimPolicy
    - delete delete
    - retain retain
    set CloudNativePG.Database.Spec.Ensure
    - absent absent
    - present present
    object CloudNativePG.Database.Spec.ExtensionsItem
    ! name s
    ? ensure #170
    ? schema s
    ? version s
    object CloudNativePG.Database.Spec.FdwsItem
    ! name s
    ? ensure #170
    ? handler s
    ? options [#173
    ? owner s
    ? usage [#174
    ? validator s
    object CloudNativePG.Database.Spec.FdwsItem.OptionsItem
    ! name s
    ? ensure #170
    ! value s
    object CloudNativePG.Database.Spec.FdwsItem.UsageItem
    ! name s
    ? type #175
    set CloudNativePG.Database.Spec.FdwsItem.UsageItem.TypeObject
    - grant grant
    - revoke revoke
    object CloudNativePG.Database.Spec.SchemasItem
    ! name s
    ? ensure #170
    ? owner s
    object CloudNativePG.Database.Spec.ServersItem
    ! name s
    ? ensure #170
    ! fdw s
    ? options [#173
    ? usage [#174
    object CloudNativePG.Pooler
    ! spec #179
    object CloudNativePG.Pooler.Spec
    ! cluster #2
    ? deploymentStrategy #180
    ? instances i
    ? monitoring #182
    ! pgbouncer #183
    ? serviceAccountName s
    ? serviceTemplate #191
    ? template #196
    ? type #260
    object CloudNativePG.Pooler.Spec.DeploymentStrategy
    ? rollingUpdate #181
    ? type s
    object CloudNativePG.Pooler.Spec.DeploymentStrategy.RollingUpdate
    ? maxSurge x
    ? maxUnavailable x
    object CloudNativePG.Pooler.Spec.Monitoring
    ? enablePodMonitor b
    ? podMonitorMetricRelabelings [#99
    ? podMonitorRelabelings [#101
    ? tls #102
    object CloudNativePG.Pooler.Spec.Pgbouncer
    ? authQuery s
    ? authQuerySecret #184
    ? clientCASecret #185
    ? clientTLSSecret #186
    ? image s
    ? imageCatalogRef #187
    ? parameters *s
    ? paused b
    ? pg_hba [s
    ? poolMode #188
    ? serverCASecret #189
    ? serverTLSSecret #190
    object CloudNativePG.Pooler.Spec.Pgbouncer.AuthQuerySecret
    ! name s
    object CloudNativePG.Pooler.Spec.Pgbouncer.ClientCASecret
    ! name s
    object CloudNativePG.Pooler.Spec.Pgbouncer.ClientTLSSecret
    ! name s
    object CloudNativePG.Pooler.Spec.Pgbouncer.ImageCatalogRef
    ! name s
    ? apiGroup s
    ! key s
    ! kind s
    set CloudNativePG.Pooler.Spec.Pgbouncer.PoolMode
    - session session
    - transaction transaction
    object CloudNativePG.Pooler.Spec.Pgbouncer.ServerCASecret
    ! name s
    object CloudNativePG.Pooler.Spec.Pgbouncer.ServerTLSSecret
    ! name s
    object CloudNativePG.Pooler.Spec.ServiceTemplate
    ? metadata #155
    ? spec #192
    object CloudNativePG.Pooler.Spec.ServiceTemplate.Spec
    ? allocateLoadBalancerNodePorts b
    ? clusterIP s
    ? clusterIPs [s
    ? externalIPs [s
    ? externalName s
    ? externalTrafficPolicy s
    ? healthCheckNodePort i
    ? internalTrafficPolicy s
    ? ipFamilies [s
    ? ipFamilyPolicy s
    ? loadBalancerClass s
    ? loadBalancerIP s
    ? loadBalancerSourceRanges [s
    ? ports [#193
    ? publishNotReadyAddresses b
    ? selector *s
    ? sessionAffinity s
    ? sessionAffinityConfig #194
    ? trafficDistribution s
    ? type s
    object CloudNativePG.Pooler.Spec.ServiceTemplate.Spec.PortsItem
    ? name s
    ? appProtocol s
    ? nodePort i
    ! port i
    ? protocol s
    ? targetPort x
    object CloudNativePG.Pooler.Spec.ServiceTemplate.Spec.SessionAffinityConfig
    ? clientIP #195
    object CloudNativePG.Pooler.Spec.ServiceTemplate.Spec.SessionAffinityConfig.ClientIP
    ? timeoutSeconds i
    object CloudNativePG.Pooler.Spec.Template
    ? metadata #155
    ? spec #197
    object CloudNativePG.Pooler.Spec.Template.Spec
    ? activeDeadlineSeconds i
    ? affinity #198
    ? automountServiceAccountToken b
    ! containers [#201
    ? dnsConfig #217
    ? dnsPolicy s
    ? enableServiceLinks b
    ? ephemeralContainers [#219
    ? hostAliases [#220
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#221
    ? initContainers [#201
    ? nodeName s
    ? nodeSelector *s
    ? os #222
    ? overhead *q
    ? preemptionPolicy s
    ? priority i
    ? priorityClassName s
    ? readinessGates [#223
    ? resourceClaims [#224
    ? resources #149
    ? restartPolicy s
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#225
    ? schedulingGroup #226
    ? securityContext #227
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#22
    ? topologySpreadConstraints [#164
    ? volumes [#228
    object CloudNativePG.Pooler.Spec.Template.Spec.Affinity
    ? nodeAffinity #16
    ? podAffinity #199
    ? podAntiAffinity #200
    object CloudNativePG.Pooler.Spec.Template.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#11
    ? requiredDuringSchedulingIgnoredDuringExecution [#13
    object CloudNativePG.Pooler.Spec.Template.Spec.Affinity.PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#11
    ? requiredDuringSchedulingIgnoredDuringExecution [#13
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#64
    ? envFrom [#71
    ? image s
    ? imagePullPolicy s
    ? lifecycle #202
    ? livenessProbe #205
    ? ports [#211
    ? readinessProbe #205
    ? resizePolicy [#212
    ? resources #149
    ? restartPolicy s
    ? restartPolicyRules [#213
    ? securityContext #152
    ? startupProbe #205
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#215
    ? volumeMounts [#216
    ? workingDir s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle
    ? postStart #203
    ? preStop #203
    ? stopSignal s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart
    ? exec #206
    ? httpGet #208
    ? sleep #204
    ? tcpSocket #210
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
    ? exec #206
    ? failureThreshold i
    ? grpc #207
    ? httpGet #208
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #210
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
    ? command [s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#209
    ? path s
    ! port x
    ? scheme s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet.HttpHeadersItem
    ! name s
    ! value s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.TcpSocket
    ? host s
    ! port x
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.PortsItem
    ? name s
    ! containerPort i
    ? hostIP s
    ? hostPort i
    ? protocol s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.ResizePolicyItem
    ! resourceName s
    ! restartPolicy s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem
    ! action s
    ? exitCodes #214
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.RestartPolicyRulesItem.ExitCodes
    ! operator s
    ? values [i
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeDevicesItem
    ! name s
    ! devicePath s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.VolumeMountsItem
    ! name s
    ! mountPath s
    ? mountPropagation s
    ? readOnly b
    ? recursiveReadOnly s
    ? subPath s
    ? subPathExpr s
    object CloudNativePG.Pooler.Spec.Template.Spec.DnsConfig
    ? nameservers [s
    ? options [#218
    ? searches [s
    object CloudNativePG.Pooler.Spec.Template.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object CloudNativePG.Pooler.Spec.Template.Spec.EphemeralContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#64
    ? envFrom [#71
    ? image s
    ? imagePullPolicy s
    ? lifecycle #202
    ? livenessProbe #205
    ? ports [#211
    ? readinessProbe #205
    ? resizePolicy [#212
    ? resources #149
    ? restartPolicy s
    ? restartPolicyRules [#213
    ? securityContext #152
    ? startupProbe #205
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#215
    ? volumeMounts [#216
    ? workingDir s
    object CloudNativePG.Pooler.Spec.Template.Spec.HostAliasesItem
    ? hostnames [s
    ! ip s
    object CloudNativePG.Pooler.Spec.Template.Spec.ImagePullSecretsItem
    ? name s
    object CloudNativePG.Pooler.Spec.Template.Spec.Os
    ! name s
    object CloudNativePG.Pooler.Spec.Template.Spec.ReadinessGatesItem
    ! conditionType s
    object CloudNativePG.Pooler.Spec.Template.Spec.ResourceClaimsItem
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object CloudNativePG.Pooler.Spec.Template.Spec.SchedulingGatesItem
    ! name s
    object CloudNativePG.Pooler.Spec.Template.Spec.SchedulingGroup
    ? podGroupName s
    object CloudNativePG.Pooler.Spec.Template.Spec.SecurityContext
    ? appArmorProfile #106
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #107
    ? seccompProfile #151
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#108
    ? windowsOptions #109
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem
    ! name s
    ? awsElasticBlockStore #229
    ? azureDisk #230
    ? azureFile #231
    ? cephfs #232
    ? cinder #234
    ? configMap #235
    ? csi #236
    ? downwardAPI #238
    ? emptyDir #239
    ? ephemeral #240
    ? fc #241
    ? flexVolume #242
    ? flocker #243
    ? gcePersistentDisk #244
    ? gitRepo #245
    ? glusterfs #246
    ? hostPath #247
    ? image #116
    ? iscsi #248
    ? nfs #249
    ? persistentVolumeClaim #250
    ? photonPersistentDisk #251
    ? portworxVolume #252
    ? projected #253
    ? quobyte #254
    ? rbd #255
    ? scaleIO #256
    ? secret #257
    ? storageos #258
    ? vsphereVolume #259
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.AwsElasticBlockStore
    ? fsType s
    ? partition i
    ? readOnly b
    ! volumeID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.AzureDisk
    ? cachingMode s
    ! diskName s
    ! diskURI s
    ? fsType s
    ? kind s
    ? readOnly b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.AzureFile
    ? readOnly b
    ! secretName s
    ! shareName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs
    ! monitors [s
    ? path s
    ? readOnly b
    ? secretFile s
    ? secretRef #233
    ? user s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cephfs.SecretRef
    ? name s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #233
    ! volumeID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#139
    ? optional b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #237
    ? readOnly b
    ? volumeAttributes *s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Csi.NodePublishSecretRef
    ? name s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#141
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.EmptyDir
    ? medium s
    ? sizeLimit q
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Ephemeral
    ? volumeClaimTemplate #75
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Fc
    ? fsType s
    ? lun i
    ? readOnly b
    ? targetWWNs [s
    ? wwids [s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.FlexVolume
    ! driver s
    ? fsType s
    ? options *s
    ? readOnly b
    ? secretRef #233
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Flocker
    ? datasetName s
    ? datasetUUID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.GcePersistentDisk
    ? fsType s
    ? partition i
    ! pdName s
    ? readOnly b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.GitRepo
    ? directory s
    ! repository s
    ? revision s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Glusterfs
    ! endpoints s
    ! path s
    ? readOnly b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.HostPath
    ! path s
    ? type s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Iscsi
    ? chapAuthDiscovery b
    ? chapAuthSession b
    ? fsType s
    ? initiatorName s
    ! iqn s
    ? iscsiInterface s
    ! lun i
    ? portals [s
    ? readOnly b
    ? secretRef #233
    ! targetPortal s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Nfs
    ! path s
    ? readOnly b
    ! server s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.PersistentVolumeClaim
    ! claimName s
    ? readOnly b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.PhotonPersistentDisk
    ? fsType s
    ! pdID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.PortworxVolume
    ? fsType s
    ? readOnly b
    ! volumeID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Projected
    ? defaultMode i
    ? sources [#136
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Quobyte
    ? group s
    ? readOnly b
    ! registry s
    ? tenant s
    ? user s
    ! volume s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Rbd
    ? fsType s
    ! image s
    ? keyring s
    ! monitors [s
    ? pool s
    ? readOnly b
    ? secretRef #233
    ? user s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #233
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#139
    ? optional b
    ? secretName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #233
    ? volumeName s
    ? volumeNamespace s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.VsphereVolume
    ? fsType s
    ? storagePolicyID s
    ? storagePolicyName s
    ! volumePath s
    set CloudNativePG.Pooler.Spec.TypeObject
    - r r
    - ro ro
    - rw rw
    object CloudNativePG.ScheduledBackup
    ! spec #262
    object CloudNativePG.ScheduledBackup.Spec
    ? backupOwnerReference #263
    ! cluster #2
    ? immediate b
    ? method #3
    ? online b
    ? onlineConfiguration #4
    ? pluginConfiguration #5
    ! schedule s
    ? suspend b
    ? target #6
    set CloudNativePG.ScheduledBackup.Spec.BackupOwnerReference
    - cluster cluster
    - none none
    - self self_
    """
}
