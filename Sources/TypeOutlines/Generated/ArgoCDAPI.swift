// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let argoCDAPI = """
    outline 1
    kind argoproj.io/v1alpha1 AppProject namespaced #0
    kind argoproj.io/v1alpha1 Application namespaced #19
    kind argoproj.io/v1alpha1 ApplicationSet namespaced #55
    object ArgoCD.AppProject
    ! spec #1
    object ArgoCD.AppProject.Spec
    ? clusterResourceBlacklist [#2
    ? clusterResourceWhitelist [#3
    ? description s
    ? destinationServiceAccounts [#4
    ? destinations [#5
    ? namespaceResourceBlacklist [#6
    ? namespaceResourceWhitelist [#7
    ? orphanedResources #8
    ? permitOnlyProjectScopedClusters b
    ? roles [#10
    ? signatureKeys [#12
    ? sourceIntegrity #13
    ? sourceNamespaces [s
    ? sourceRepos [s
    ? syncWindows [#18
    object ArgoCD.AppProject.Spec.ClusterResourceBlacklistItem
    ? name s
    ! group s
    ! kind s
    object ArgoCD.AppProject.Spec.ClusterResourceWhitelistItem
    ? name s
    ! group s
    ! kind s
    object ArgoCD.AppProject.Spec.DestinationServiceAccountsItem
    ! defaultServiceAccount s
    ? namespace s
    ! server s
    object ArgoCD.AppProject.Spec.DestinationsItem
    ? name s
    ? namespace s
    ? server s
    object ArgoCD.AppProject.Spec.NamespaceResourceBlacklistItem
    ! group s
    ! kind s
    object ArgoCD.AppProject.Spec.NamespaceResourceWhitelistItem
    ! group s
    ! kind s
    object ArgoCD.AppProject.Spec.OrphanedResources
    ? ignore [#9
    ? warn b
    object ArgoCD.AppProject.Spec.OrphanedResources.IgnoreItem
    ? name s
    ? group s
    ? kind s
    object ArgoCD.AppProject.Spec.RolesItem
    ! name s
    ? description s
    ? groups [s
    ? jwtTokens [#11
    ? policies [s
    object ArgoCD.AppProject.Spec.RolesItem.JwtTokensItem
    ? exp i
    ! iat i
    ? id s
    object ArgoCD.AppProject.Spec.SignatureKeysItem
    ! keyID s
    object ArgoCD.AppProject.Spec.SourceIntegrity
    ! git #14
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git
    ! policies [#15
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git.PoliciesItem
    ! gpg #16
    ! repos [#17
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git.PoliciesItem.Gpg
    ! keys [s
    ! mode s
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git.PoliciesItem.ReposItem
    ! url s
    object ArgoCD.AppProject.Spec.SyncWindowsItem
    ? andOperator b
    ? applications [s
    ? clusters [s
    ? description s
    ? duration s
    ? kind s
    ? manualSync b
    ? namespaces [s
    ? schedule s
    ? syncOverrun b
    ? timeZone s
    object ArgoCD.Application
    ? operation #46
    ! spec #20
    object ArgoCD.Application.Spec
    ! destination #21
    ? ignoreDifferences [#22
    ? info [#23
    ! project s
    ? revisionHistoryLimit i
    ? source #24
    ? sourceHydrator #39
    ? sources [#24
    ? syncPolicy #43
    object ArgoCD.Application.Spec.Destination
    ? name s
    ? namespace s
    ? server s
    object ArgoCD.Application.Spec.IgnoreDifferencesItem
    ? name s
    ? group s
    ? jqPathExpressions [s
    ? jsonPointers [s
    ! kind s
    ? managedFieldsManagers [s
    ? namespace s
    object ArgoCD.Application.Spec.InfoItem
    ! name s
    ! value s
    object ArgoCD.Application.Spec.Source
    ? name s
    ? chart s
    ? directory #25
    ? helm #29
    ? kustomize #32
    ? path s
    ? plugin #36
    ? ref s
    ! repoURL s
    ? tagPrefix s
    ? targetRevision s
    object ArgoCD.Application.Spec.Source.Directory
    ? exclude s
    ? include s
    ? jsonnet #26
    ? recurse b
    object ArgoCD.Application.Spec.Source.Directory.Jsonnet
    ? extVars [#27
    ? libs [s
    ? tlas [#28
    object ArgoCD.Application.Spec.Source.Directory.Jsonnet.ExtVarsItem
    ! name s
    ? code b
    ! value s
    object ArgoCD.Application.Spec.Source.Directory.Jsonnet.TlasItem
    ! name s
    ? code b
    ! value s
    object ArgoCD.Application.Spec.Source.Helm
    ? apiVersions [s
    ? fileParameters [#30
    ? ignoreMissingValueFiles b
    ? kubeVersion s
    ? namespace s
    ? parameters [#31
    ? passCredentials b
    ? releaseName s
    ? skipCrds b
    ? skipSchemaValidation b
    ? skipTests b
    ? valueFiles [s
    ? values s
    ? valuesObject v
    ? version s
    object ArgoCD.Application.Spec.Source.Helm.FileParametersItem
    ? name s
    ? path s
    object ArgoCD.Application.Spec.Source.Helm.ParametersItem
    ? name s
    ? forceString b
    ? value s
    object ArgoCD.Application.Spec.Source.Kustomize
    ? apiVersions [s
    ? commonAnnotations *s
    ? commonAnnotationsEnvsubst b
    ? commonLabels *s
    ? components [s
    ? forceCommonAnnotations b
    ? forceCommonLabels b
    ? ignoreMissingComponents b
    ? images [s
    ? kubeVersion s
    ? labelIncludeTemplates b
    ? labelWithoutSelector b
    ? namePrefix s
    ? nameSuffix s
    ? namespace s
    ? patches [#33
    ? replicas [#35
    ? version s
    object ArgoCD.Application.Spec.Source.Kustomize.PatchesItem
    ? options *b
    ? patch s
    ? path s
    ? target #34
    object ArgoCD.Application.Spec.Source.Kustomize.PatchesItem.Target
    ? name s
    ? annotationSelector s
    ? group s
    ? kind s
    ? labelSelector s
    ? namespace s
    ? version s
    object ArgoCD.Application.Spec.Source.Kustomize.ReplicasItem
    ! name s
    ! count x
    object ArgoCD.Application.Spec.Source.Plugin
    ? name s
    ? env [#37
    ? parameters [#38
    object ArgoCD.Application.Spec.Source.Plugin.EnvItem
    ! name s
    ! value s
    object ArgoCD.Application.Spec.Source.Plugin.ParametersItem
    ? name s
    ? array [s
    ? map *s
    ? string s
    object ArgoCD.Application.Spec.SourceHydrator
    ! drySource #40
    ? hydrateTo #41
    ! syncSource #42
    object ArgoCD.Application.Spec.SourceHydrator.DrySource
    ? directory #25
    ? helm #29
    ? kustomize #32
    ! path s
    ? plugin #36
    ! repoURL s
    ! targetRevision s
    object ArgoCD.Application.Spec.SourceHydrator.HydrateTo
    ! targetBranch s
    object ArgoCD.Application.Spec.SourceHydrator.SyncSource
    ! path s
    ? repoURL s
    ! targetBranch s
    object ArgoCD.Application.Spec.SyncPolicy
    ? automated #44
    ? managedNamespaceMetadata #45
    ? retry #48
    ? syncOptions [s
    object ArgoCD.Application.Spec.SyncPolicy.Automated
    ? allowEmpty b
    ? enabled b
    ? prune b
    ? selfHeal b
    object ArgoCD.Application.Spec.SyncPolicy.ManagedNamespaceMetadata
    ? annotations *s
    ? labels *s
    object ArgoCD.Application.Operation
    ? info [#23
    ? initiatedBy #47
    ? retry #48
    ? sync #50
    object ArgoCD.Application.Operation.InitiatedBy
    ? automated b
    ? username s
    object ArgoCD.Application.Operation.Retry
    ? backoff #49
    ? limit i
    ? refresh b
    object ArgoCD.Application.Operation.Retry.Backoff
    ? duration s
    ? factor i
    ? maxDuration s
    object ArgoCD.Application.Operation.Sync
    ? autoHealAttemptsCount i
    ? dryRun b
    ? manifests [s
    ? prune b
    ? resources [#51
    ? revision s
    ? revisions [s
    ? source #24
    ? sources [#24
    ? syncOptions [s
    ? syncStrategy #52
    object ArgoCD.Application.Operation.Sync.ResourcesItem
    ! name s
    ? group s
    ! kind s
    ? namespace s
    object ArgoCD.Application.Operation.Sync.SyncStrategy
    ? apply #53
    ? hook #54
    object ArgoCD.Application.Operation.Sync.SyncStrategy.Apply
    ? force b
    object ArgoCD.Application.Operation.Sync.SyncStrategy.Hook
    ? force b
    object ArgoCD.ApplicationSet
    ! spec #56
    object ArgoCD.ApplicationSet.Spec
    ? applyNestedSelectors b
    ! generators [#57
    ? goTemplate b
    ? goTemplateOptions [s
    ? ignoreApplicationDifferences [#98
    ? preservedFields #99
    ? strategy #100
    ? syncPolicy #104
    ! template #106
    ? templatePatch s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem
    ? clusterDecisionResource #58
    ? clusters #60
    ? git #61
    ? list #64
    ? matrix #65
    ? merge #67
    ? plugin #68
    ? pullRequest #71
    ? scmProvider #84
    ? selector #96
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ClusterDecisionResource
    ? name s
    ! configMapRef s
    ? labelSelector #59
    ? requeueAfterSeconds i
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ClusterDecisionResource.LabelSelector
    ? matchExpressions [#97
    ? matchLabels *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Clusters
    ? flatList b
    ? selector #96
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git
    ? directories [#62
    ? files [#63
    ? pathParamPrefix s
    ! repoURL s
    ? requeueAfterSeconds i
    ! revision s
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git.DirectoriesItem
    ? exclude b
    ! path s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git.FilesItem
    ? exclude b
    ! path s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.List
    ? elements [v
    ? elementsYaml s
    ? template #106
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix
    ! generators [#66
    ? template #106
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix.GeneratorsItem
    ? clusterDecisionResource #58
    ? clusters #60
    ? git #61
    ? list #64
    ? matrix v
    ? merge v
    ? plugin #68
    ? pullRequest #71
    ? scmProvider #84
    ? selector #96
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Merge
    ! generators [#66
    ! mergeKeys [s
    ? template #106
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin
    ! configMapRef #69
    ? input #70
    ? requeueAfterSeconds i
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin.ConfigMapRef
    ! name s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin.Input
    ? parameters *v
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest
    ? azuredevops #72
    ? bitbucket #74
    ? bitbucketServer #78
    ? continueOnRepoNotFoundError b
    ? filters [#80
    ? gitea #81
    ? github #82
    ? gitlab #83
    ? requeueAfterSeconds i
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops
    ? api s
    ? labels [s
    ! organization s
    ! project s
    ! repo s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
    ! key s
    ! secretName s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket
    ? api s
    ? basicAuth #75
    ? bearerToken #77
    ! owner s
    ! repo s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth
    ! passwordRef #76
    ! username s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth.PasswordRef
    ! key s
    ! secretName s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken
    ! tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer
    ! api s
    ? basicAuth #75
    ? bearerToken #77
    ? caRef #79
    ? insecure b
    ! project s
    ! repo s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer.CaRef
    ! configMapName s
    ! key s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.FiltersItem
    ? branchMatch s
    ? targetBranchMatch s
    ? titleMatch s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Gitea
    ! api s
    ? insecure b
    ? labels [s
    ! owner s
    ! repo s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Github
    ? api s
    ? appSecretName s
    ? labels [s
    ! owner s
    ! repo s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Gitlab
    ? api s
    ? caRef #79
    ? insecure b
    ? labels [s
    ! project s
    ? pullRequestState s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider
    ? awsCodeCommit #85
    ? azureDevOps #87
    ? bitbucket #89
    ? bitbucketServer #91
    ? cloneProtocol s
    ? filters [#92
    ? gitea #93
    ? github #94
    ? gitlab #95
    ? requeueAfterSeconds i
    ? template #106
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AwsCodeCommit
    ? allBranches b
    ? region s
    ? role s
    ? tagFilters [#86
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AwsCodeCommit.TagFiltersItem
    ! key s
    ? value s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AzureDevOps
    ! accessTokenRef #88
    ? allBranches b
    ? api s
    ! organization s
    ! teamProject s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AzureDevOps.AccessTokenRef
    ! key s
    ! secretName s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Bitbucket
    ? allBranches b
    ! appPasswordRef #90
    ! owner s
    ! user s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Bitbucket.AppPasswordRef
    ! key s
    ! secretName s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.BitbucketServer
    ? allBranches b
    ! api s
    ? basicAuth #75
    ? bearerToken #77
    ? caRef #79
    ? insecure b
    ! project s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.FiltersItem
    ? branchMatch s
    ? labelMatch s
    ? pathsDoNotExist [s
    ? pathsExist [s
    ? repositoryMatch s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Gitea
    ? allBranches b
    ! api s
    ? excludeArchivedRepos b
    ? insecure b
    ! owner s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Github
    ? allBranches b
    ? api s
    ? appSecretName s
    ? excludeArchivedRepos b
    ! organization s
    ? tokenRef #73
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Gitlab
    ? allBranches b
    ? api s
    ? caRef #79
    ! group s
    ? includeArchivedRepos b
    ? includeSharedProjects b
    ? includeSubgroups b
    ? insecure b
    ? tokenRef #73
    ? topic s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector
    ? matchExpressions [#97
    ? matchLabels *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object ArgoCD.ApplicationSet.Spec.IgnoreApplicationDifferencesItem
    ? name s
    ? jqPathExpressions [s
    ? jsonPointers [s
    object ArgoCD.ApplicationSet.Spec.PreservedFields
    ? annotations [s
    ? labels [s
    object ArgoCD.ApplicationSet.Spec.Strategy
    ? deletionOrder s
    ? rollingSync #101
    ? type s
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync
    ? steps [#102
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync.StepsItem
    ? matchExpressions [#103
    ? maxUpdate x
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync.StepsItem.MatchExpressionsItem
    ? key s
    ? operator s
    ? values [s
    object ArgoCD.ApplicationSet.Spec.SyncPolicy
    ? applicationsSync #105
    ? preserveResourcesOnDeletion b
    set ArgoCD.ApplicationSet.Spec.SyncPolicy.ApplicationsSync
    - create-delete createDelete
    - create-only createOnly
    - create-update createUpdate
    - sync sync
    object ArgoCD.ApplicationSet.Spec.Template
    ! metadata #107
    ! spec #20
    object ArgoCD.ApplicationSet.Spec.Template.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? labels *s
    ? namespace s
    """
}
