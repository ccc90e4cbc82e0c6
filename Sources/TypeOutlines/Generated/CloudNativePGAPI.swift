// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let cloudNativePGAPI = """
    outline 1
    kind postgresql.cnpg.io/v1 Backup namespaced #0
    kind postgresql.cnpg.io/v1 Cluster namespaced #7
    kind postgresql.cnpg.io/v1 Database namespaced #122
    kind postgresql.cnpg.io/v1 Pooler namespaced #134
    kind postgresql.cnpg.io/v1 ScheduledBackup namespaced #201
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
    ? backup #18
    ? bootstrap #30
    ? certificates #41
    ? description s
    ? enablePDB b
    ? enableSuperuserAccess b
    ? env [#42
    ? envFrom [#47
    ? ephemeralVolumeSource #49
    ? ephemeralVolumesSizeLimit #51
    ? externalClusters [#52
    ? failoverDelay i
    ? imageCatalogRef #54
    ? imageName s
    ? imagePullPolicy s
    ? imagePullSecrets [#2
    ? inheritedMetadata #55
    ! instances i
    ? livenessProbeTimeout i
    ? logLevel #56
    ? managed #57
    ? maxSyncReplicas i
    ? minSyncReplicas i
    ? monitoring #62
    ? nodeMaintenanceWindow #67
    ? plugins [#68
    ? podSecurityContext #69
    ? podSelectorRefs [#73
    ? postgresGID i
    ? postgresUID i
    ? postgresql #76
    ? primaryLease #87
    ? primaryUpdateMethod #88
    ? primaryUpdateStrategy #89
    ? priorityClassName s
    ? probes #90
    ? projectedVolumeTemplate #95
    ? replica #104
    ? replicationSlots #105
    ? resources #108
    ? schedulerName s
    ? seccompProfile #110
    ? securityContext #111
    ? serviceAccountName s
    ? serviceAccountTemplate #113
    ? smartShutdownTimeout i
    ? startDelay i
    ? stopDelay i
    ? storage #115
    ? superuserSecret #2
    ? switchoverDelay i
    ? tablespaces [#120
    ? topologySpreadConstraints [#121
    ? walStorage #115
    object CloudNativePG.Cluster.Spec.Affinity
    ? additionalPodAffinity #10
    ? additionalPodAntiAffinity #10
    ? enablePodAntiAffinity b
    ? nodeAffinity #13
    ? nodeSelector *s
    ? podAntiAffinityType s
    ? tolerations [#17
    ? topologyKey s
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#11
    ? requiredDuringSchedulingIgnoredDuringExecution [#12
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #12
    ! weight i
    object CloudNativePG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #74
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #74
    ? namespaces [s
    ! topologyKey s
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#14
    ? requiredDuringSchedulingIgnoredDuringExecution #16
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #15
    ! weight i
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#75
    ? matchFields [#75
    object CloudNativePG.Cluster.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#15
    object CloudNativePG.Cluster.Spec.Affinity.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object CloudNativePG.Cluster.Spec.Backup
    ? barmanObjectStore #19
    ? retentionPolicy s
    ? target #6
    ? volumeSnapshot #28
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore
    ? azureCredentials #20
    ? data #21
    ! destinationPath s
    ? endpointCA #63
    ? endpointURL s
    ? googleCredentials #24
    ? historyTags *s
    ? s3Credentials #25
    ? serverName s
    ? tags *s
    ? wal #26
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.AzureCredentials
    ? connectionString #63
    ? inheritFromAzureAD b
    ? storageAccount #63
    ? storageKey #63
    ? storageSasToken #63
    ? useDefaultAzureCredentials b
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Data
    ? additionalCommandArgs [s
    ? compression #22
    ? encryption #23
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
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.GoogleCredentials
    ? applicationCredentials #63
    ? gkeEnvironment b
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.S3Credentials
    ? accessKeyId #63
    ? inheritFromIAMRole b
    ? region #63
    ? secretAccessKey #63
    ? sessionToken #63
    object CloudNativePG.Cluster.Spec.Backup.BarmanObjectStore.Wal
    ? archiveAdditionalCommandArgs [s
    ? compression #27
    ? encryption #23
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
    ? snapshotOwnerReference #29
    ? tablespaceClassName *s
    ? walClassName s
    set CloudNativePG.Cluster.Spec.Backup.VolumeSnapshot.SnapshotOwnerReference
    - backup backup
    - cluster cluster
    - none none
    object CloudNativePG.Cluster.Spec.Bootstrap
    ? initdb #31
    ? pg_basebackup #36
    ? recovery #37
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb
    ? builtinLocale s
    ? dataChecksums b
    ? database s
    ? encoding s
    ? icuLocale s
    ? icuRules s
    ? import #32
    ? locale s
    ? localeCType s
    ? localeCollate s
    ? localeProvider s
    ? options [s
    ? owner s
    ? postInitApplicationSQL [s
    ? postInitApplicationSQLRefs #35
    ? postInitSQL [s
    ? postInitSQLRefs #35
    ? postInitTemplateSQL [s
    ? postInitTemplateSQLRefs #35
    ? secret #2
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
    ! source #33
    ! type #34
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Import.Source
    ! externalCluster s
    set CloudNativePG.Cluster.Spec.Bootstrap.Initdb.Import.TypeObject
    - microservice microservice
    - monolith monolith
    object CloudNativePG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs
    ? configMapRefs [#63
    ? secretRefs [#63
    object CloudNativePG.Cluster.Spec.Bootstrap.Pg_basebackup
    ? database s
    ? owner s
    ? secret #2
    ! source s
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery
    ? backup #38
    ? database s
    ? owner s
    ? recoveryTarget #39
    ? secret #2
    ? source s
    ? volumeSnapshots #40
    object CloudNativePG.Cluster.Spec.Bootstrap.Recovery.Backup
    ! name s
    ? endpointCA #63
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
    ! storage #117
    ? tablespaceStorage *#117
    ? walStorage #117
    object CloudNativePG.Cluster.Spec.Certificates
    ? clientCASecret s
    ? replicationTLSSecret s
    ? serverAltDNSNames [s
    ? serverCASecret s
    ? serverTLSSecret s
    object CloudNativePG.Cluster.Spec.EnvItem
    ! name s
    ? value s
    ? valueFrom #43
    object CloudNativePG.Cluster.Spec.EnvItem.ValueFrom
    ? configMapKeyRef #53
    ? fieldRef #44
    ? fileKeyRef #45
    ? resourceFieldRef #46
    ? secretKeyRef #53
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
    object CloudNativePG.Cluster.Spec.EnvFromItem
    ? configMapRef #48
    ? prefix s
    ? secretRef #48
    object CloudNativePG.Cluster.Spec.EnvFromItem.ConfigMapRef
    ? name s
    ? optional b
    object CloudNativePG.Cluster.Spec.EphemeralVolumeSource
    ? volumeClaimTemplate #50
    object CloudNativePG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate
    ? metadata *v
    ! spec #116
    object CloudNativePG.Cluster.Spec.EphemeralVolumesSizeLimit
    ? shm q
    ? temporaryData q
    object CloudNativePG.Cluster.Spec.ExternalClustersItem
    ! name s
    ? barmanObjectStore #19
    ? connectionParameters *s
    ? password #53
    ? plugin #68
    ? sslCert #53
    ? sslKey #53
    ? sslRootCert #53
    object CloudNativePG.Cluster.Spec.ExternalClustersItem.Password
    ? name s
    ! key s
    ? optional b
    object CloudNativePG.Cluster.Spec.ImageCatalogRef
    ! name s
    ? apiGroup s
    ! kind s
    ! major i
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
    ? roles [#58
    ? services #59
    object CloudNativePG.Cluster.Spec.Managed.RolesItem
    ! name s
    ? bypassrls b
    ? comment s
    ? connectionLimit i
    ? createdb b
    ? createrole b
    ? disablePassword b
    ? ensure #126
    ? inRoles [s
    ? inherit b
    ? login b
    ? passwordSecret #2
    ? replication b
    ? superuser b
    ? validUntil s
    object CloudNativePG.Cluster.Spec.Managed.Services
    ? additional [#60
    ? disabledDefaultServices [#200
    object CloudNativePG.Cluster.Spec.Managed.Services.AdditionalItem
    ! selectorType #200
    ! serviceTemplate #142
    ? updateStrategy #61
    set CloudNativePG.Cluster.Spec.Managed.Services.AdditionalItem.UpdateStrategy
    - patch patch
    - replace replace
    object CloudNativePG.Cluster.Spec.Monitoring
    ? customQueriesConfigMap [#63
    ? customQueriesSecret [#63
    ? disableDefaultQueries b
    ? enablePodMonitor b
    ? metricsQueriesTTL s
    ? podMonitorMetricRelabelings [#64
    ? podMonitorRelabelings [#64
    ? tls #66
    object CloudNativePG.Cluster.Spec.Monitoring.CustomQueriesConfigMapItem
    ! name s
    ! key s
    object CloudNativePG.Cluster.Spec.Monitoring.PodMonitorMetricRelabelingsItem
    ? action #65
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
    ? appArmorProfile #110
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxChangePolicy s
    ? seLinuxOptions #70
    ? seccompProfile #110
    ? supplementalGroups [i
    ? supplementalGroupsPolicy s
    ? sysctls [#71
    ? windowsOptions #72
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
    ! selector #74
    object CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector
    ? matchExpressions [#75
    ? matchLabels *s
    object CloudNativePG.Cluster.Spec.PodSelectorRefsItem.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object CloudNativePG.Cluster.Spec.Postgresql
    ? enableAlterSystem b
    ? extensions [#77
    ? ldap #79
    ? parameters *s
    ? pg_hba [s
    ? pg_ident [s
    ? promotionTimeout i
    ? shared_preload_libraries [s
    ? syncReplicaElectionConstraint #83
    ? synchronous #84
    object CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem
    ! name s
    ? bin_path [s
    ? dynamic_library_path [s
    ? env [#71
    ? extension_control_path [s
    ? image #78
    ? ld_library_path [s
    object CloudNativePG.Cluster.Spec.Postgresql.ExtensionsItem.Image
    ? pullPolicy s
    ? reference s
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap
    ? bindAsAuth #80
    ? bindSearchAuth #81
    ? port i
    ? scheme #82
    ? server s
    ? tls b
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap.BindAsAuth
    ? prefix s
    ? suffix s
    object CloudNativePG.Cluster.Spec.Postgresql.Ldap.BindSearchAuth
    ? baseDN s
    ? bindDN s
    ? bindPassword #53
    ? searchAttribute s
    ? searchFilter s
    set CloudNativePG.Cluster.Spec.Postgresql.Ldap.Scheme
    - ldap ldap
    - ldaps ldaps
    object CloudNativePG.Cluster.Spec.Postgresql.SyncReplicaElectionConstraint
    ! enabled b
    ? nodeLabelsAntiAffinity [s
    object CloudNativePG.Cluster.Spec.Postgresql.Synchronous
    ? dataDurability #85
    ? failoverQuorum b
    ? maxStandbyNamesFromCluster i
    ! method #86
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
    ? liveness #91
    ? readiness #93
    ? startup #93
    object CloudNativePG.Cluster.Spec.Probes.Liveness
    ? failureThreshold i
    ? initialDelaySeconds i
    ? isolationCheck #92
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
    ? type #94
    set CloudNativePG.Cluster.Spec.Probes.Readiness.TypeObject
    - pg_isready pg_isready
    - query query
    - streaming streaming
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate
    ? defaultMode i
    ? sources [#96
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem
    ? clusterTrustBundle #97
    ? configMap #98
    ? downwardAPI #100
    ? podCertificate #102
    ? secret #98
    ? serviceAccountToken #103
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ClusterTrustBundle
    ? name s
    ? labelSelector #74
    ? optional b
    ! path s
    ? signerName s
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap
    ? name s
    ? items [#99
    ? optional b
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.ConfigMap.ItemsItem
    ! key s
    ? mode i
    ! path s
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI
    ? items [#101
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.DownwardAPI.ItemsItem
    ? fieldRef #44
    ? mode i
    ! path s
    ? resourceFieldRef #46
    object CloudNativePG.Cluster.Spec.ProjectedVolumeTemplate.SourcesItem.PodCertificate
    ? certificateChainPath s
    ? credentialBundlePath s
    ? keyPath s
    ! keyType s
    ? maxExpirationSeconds i
    ! signerName s
    ? userAnnotations *s
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
    ? highAvailability #106
    ? synchronizeReplicas #107
    ? updateInterval i
    object CloudNativePG.Cluster.Spec.ReplicationSlots.HighAvailability
    ? enabled b
    ? slotPrefix s
    ? synchronizeLogicalDecoding b
    object CloudNativePG.Cluster.Spec.ReplicationSlots.SynchronizeReplicas
    ! enabled b
    ? excludePatterns [s
    object CloudNativePG.Cluster.Spec.Resources
    ? claims [#109
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
    ? appArmorProfile #110
    ? capabilities #112
    ? privileged b
    ? procMount s
    ? readOnlyRootFilesystem b
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #70
    ? seccompProfile #110
    ? windowsOptions #72
    object CloudNativePG.Cluster.Spec.SecurityContext.Capabilities
    ? add [s
    ? drop [s
    object CloudNativePG.Cluster.Spec.ServiceAccountTemplate
    ! metadata #114
    object CloudNativePG.Cluster.Spec.ServiceAccountTemplate.Metadata
    ? name s
    ? annotations *s
    ? labels *s
    object CloudNativePG.Cluster.Spec.Storage
    ? pvcTemplate #116
    ? resizeInUseVolumes b
    ? size s
    ? storageClass s
    object CloudNativePG.Cluster.Spec.Storage.PvcTemplate
    ? accessModes [s
    ? dataSource #117
    ? dataSourceRef #118
    ? resources #119
    ? selector #74
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
    object CloudNativePG.Cluster.Spec.TablespacesItem
    ! name s
    ? owner #124
    ! storage #115
    ? temporary b
    object CloudNativePG.Cluster.Spec.TopologySpreadConstraintsItem
    ? labelSelector #74
    ? matchLabelKeys [s
    ! maxSkew i
    ? minDomains i
    ? nodeAffinityPolicy s
    ? nodeTaintsPolicy s
    ! topologyKey s
    ! whenUnsatisfiable s
    object CloudNativePG.Database
    ! spec #123
    object CloudNativePG.Database.Spec
    ! name s
    ? allowConnections b
    ? builtinLocale s
    ! cluster #124
    ? collationVersion s
    ? connectionLimit i
    ? databaseReclaimPolicy #125
    ? encoding s
    ? ensure #126
    ? extensions [#127
    ? fdws [#128
    ? icuLocale s
    ? icuRules s
    ? isTemplate b
    ? locale s
    ? localeCType s
    ? localeCollate s
    ? localeProvider s
    ! owner s
    ? schemas [#132
    ? servers [#133
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
    ? ensure #126
    ? schema s
    ? version s
    object CloudNativePG.Database.Spec.FdwsItem
    ! name s
    ? ensure #126
    ? handler s
    ? options [#129
    ? owner s
    ? usage [#130
    ? validator s
    object CloudNativePG.Database.Spec.FdwsItem.OptionsItem
    ! name s
    ? ensure #126
    ! value s
    object CloudNativePG.Database.Spec.FdwsItem.UsageItem
    ! name s
    ? type #131
    set CloudNativePG.Database.Spec.FdwsItem.UsageItem.TypeObject
    - grant grant
    - revoke revoke
    object CloudNativePG.Database.Spec.SchemasItem
    ! name s
    ? ensure #126
    ? owner s
    object CloudNativePG.Database.Spec.ServersItem
    ! name s
    ? ensure #126
    ! fdw s
    ? options [#129
    ? usage [#130
    object CloudNativePG.Pooler
    ! spec #135
    object CloudNativePG.Pooler.Spec
    ! cluster #2
    ? deploymentStrategy #136
    ? instances i
    ? monitoring #138
    ! pgbouncer #139
    ? serviceAccountName s
    ? serviceTemplate #142
    ? template #147
    ? type #200
    object CloudNativePG.Pooler.Spec.DeploymentStrategy
    ? rollingUpdate #137
    ? type s
    object CloudNativePG.Pooler.Spec.DeploymentStrategy.RollingUpdate
    ? maxSurge x
    ? maxUnavailable x
    object CloudNativePG.Pooler.Spec.Monitoring
    ? enablePodMonitor b
    ? podMonitorMetricRelabelings [#64
    ? podMonitorRelabelings [#64
    ? tls #66
    object CloudNativePG.Pooler.Spec.Pgbouncer
    ? authQuery s
    ? authQuerySecret #2
    ? clientCASecret #2
    ? clientTLSSecret #2
    ? image s
    ? imageCatalogRef #140
    ? parameters *s
    ? paused b
    ? pg_hba [s
    ? poolMode #141
    ? serverCASecret #2
    ? serverTLSSecret #2
    object CloudNativePG.Pooler.Spec.Pgbouncer.ImageCatalogRef
    ! name s
    ? apiGroup s
    ! key s
    ! kind s
    set CloudNativePG.Pooler.Spec.Pgbouncer.PoolMode
    - session session
    - transaction transaction
    object CloudNativePG.Pooler.Spec.ServiceTemplate
    ? metadata #114
    ? spec #143
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
    ? ports [#144
    ? publishNotReadyAddresses b
    ? selector *s
    ? sessionAffinity s
    ? sessionAffinityConfig #145
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
    ? clientIP #146
    object CloudNativePG.Pooler.Spec.ServiceTemplate.Spec.SessionAffinityConfig.ClientIP
    ? timeoutSeconds i
    object CloudNativePG.Pooler.Spec.Template
    ? metadata #114
    ? spec #148
    object CloudNativePG.Pooler.Spec.Template.Spec
    ? activeDeadlineSeconds i
    ? affinity #149
    ? automountServiceAccountToken b
    ! containers [#150
    ? dnsConfig #165
    ? dnsPolicy s
    ? enableServiceLinks b
    ? ephemeralContainers [#167
    ? hostAliases [#168
    ? hostIPC b
    ? hostNetwork b
    ? hostPID b
    ? hostUsers b
    ? hostname s
    ? hostnameOverride s
    ? imagePullSecrets [#124
    ? initContainers [#150
    ? nodeName s
    ? nodeSelector *s
    ? os #2
    ? overhead *q
    ? preemptionPolicy s
    ? priority i
    ? priorityClassName s
    ? readinessGates [#169
    ? resourceClaims [#170
    ? resources #108
    ? restartPolicy s
    ? runtimeClassName s
    ? schedulerName s
    ? schedulingGates [#2
    ? schedulingGroup #171
    ? securityContext #69
    ? serviceAccount s
    ? serviceAccountName s
    ? setHostnameAsFQDN b
    ? shareProcessNamespace b
    ? subdomain s
    ? terminationGracePeriodSeconds i
    ? tolerations [#17
    ? topologySpreadConstraints [#121
    ? volumes [#172
    object CloudNativePG.Pooler.Spec.Template.Spec.Affinity
    ? nodeAffinity #13
    ? podAffinity #10
    ? podAntiAffinity #10
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#42
    ? envFrom [#47
    ? image s
    ? imagePullPolicy s
    ? lifecycle #151
    ? livenessProbe #154
    ? ports [#159
    ? readinessProbe #154
    ? resizePolicy [#160
    ? resources #108
    ? restartPolicy s
    ? restartPolicyRules [#161
    ? securityContext #111
    ? startupProbe #154
    ? stdin b
    ? stdinOnce b
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#163
    ? volumeMounts [#164
    ? workingDir s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle
    ? postStart #152
    ? preStop #152
    ? stopSignal s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart
    ? exec #155
    ? httpGet #157
    ? sleep #153
    ? tcpSocket #158
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.Lifecycle.PostStart.Sleep
    ! seconds i
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe
    ? exec #155
    ? failureThreshold i
    ? grpc #156
    ? httpGet #157
    ? initialDelaySeconds i
    ? periodSeconds i
    ? successThreshold i
    ? tcpSocket #158
    ? terminationGracePeriodSeconds i
    ? timeoutSeconds i
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Exec
    ? command [s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.Grpc
    ! port i
    ? service s
    object CloudNativePG.Pooler.Spec.Template.Spec.ContainersItem.LivenessProbe.HttpGet
    ? host s
    ? httpHeaders [#71
    ? path s
    ! port x
    ? scheme s
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
    ? exitCodes #162
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
    ? options [#166
    ? searches [s
    object CloudNativePG.Pooler.Spec.Template.Spec.DnsConfig.OptionsItem
    ? name s
    ? value s
    object CloudNativePG.Pooler.Spec.Template.Spec.EphemeralContainersItem
    ! name s
    ? args [s
    ? command [s
    ? env [#42
    ? envFrom [#47
    ? image s
    ? imagePullPolicy s
    ? lifecycle #151
    ? livenessProbe #154
    ? ports [#159
    ? readinessProbe #154
    ? resizePolicy [#160
    ? resources #108
    ? restartPolicy s
    ? restartPolicyRules [#161
    ? securityContext #111
    ? startupProbe #154
    ? stdin b
    ? stdinOnce b
    ? targetContainerName s
    ? terminationMessagePath s
    ? terminationMessagePolicy s
    ? tty b
    ? volumeDevices [#163
    ? volumeMounts [#164
    ? workingDir s
    object CloudNativePG.Pooler.Spec.Template.Spec.HostAliasesItem
    ? hostnames [s
    ! ip s
    object CloudNativePG.Pooler.Spec.Template.Spec.ReadinessGatesItem
    ! conditionType s
    object CloudNativePG.Pooler.Spec.Template.Spec.ResourceClaimsItem
    ! name s
    ? resourceClaimName s
    ? resourceClaimTemplateName s
    object CloudNativePG.Pooler.Spec.Template.Spec.SchedulingGroup
    ? podGroupName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem
    ! name s
    ? awsElasticBlockStore #173
    ? azureDisk #174
    ? azureFile #175
    ? cephfs #176
    ? cinder #177
    ? configMap #178
    ? csi #179
    ? downwardAPI #180
    ? emptyDir #181
    ? ephemeral #49
    ? fc #182
    ? flexVolume #183
    ? flocker #184
    ? gcePersistentDisk #185
    ? gitRepo #186
    ? glusterfs #187
    ? hostPath #188
    ? image #78
    ? iscsi #189
    ? nfs #190
    ? persistentVolumeClaim #191
    ? photonPersistentDisk #192
    ? portworxVolume #193
    ? projected #95
    ? quobyte #194
    ? rbd #195
    ? scaleIO #196
    ? secret #197
    ? storageos #198
    ? vsphereVolume #199
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
    ? secretRef #124
    ? user s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Cinder
    ? fsType s
    ? readOnly b
    ? secretRef #124
    ! volumeID s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.ConfigMap
    ? name s
    ? defaultMode i
    ? items [#99
    ? optional b
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Csi
    ! driver s
    ? fsType s
    ? nodePublishSecretRef #124
    ? readOnly b
    ? volumeAttributes *s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.DownwardAPI
    ? defaultMode i
    ? items [#101
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.EmptyDir
    ? medium s
    ? sizeLimit q
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
    ? secretRef #124
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
    ? secretRef #124
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
    ? secretRef #124
    ? user s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.ScaleIO
    ? fsType s
    ! gateway s
    ? protectionDomain s
    ? readOnly b
    ! secretRef #124
    ? sslEnabled b
    ? storageMode s
    ? storagePool s
    ! system s
    ? volumeName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Secret
    ? defaultMode i
    ? items [#99
    ? optional b
    ? secretName s
    object CloudNativePG.Pooler.Spec.Template.Spec.VolumesItem.Storageos
    ? fsType s
    ? readOnly b
    ? secretRef #124
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
    ! spec #202
    object CloudNativePG.ScheduledBackup.Spec
    ? backupOwnerReference #203
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
