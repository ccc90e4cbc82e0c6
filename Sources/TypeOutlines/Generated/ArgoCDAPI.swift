// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let argoCDAPI = """
    outline 1
    kind argoproj.io/v1alpha1 AppProject namespaced #0
    kind argoproj.io/v1alpha1 Application namespaced #17
    kind argoproj.io/v1alpha1 ApplicationSet namespaced #49
    object ArgoCD.AppProject
    ! spec #1
    object ArgoCD.AppProject.Spec
    ? clusterResourceBlacklist [#2
    ? clusterResourceWhitelist [#2
    ? description s
    ? destinationServiceAccounts [#3
    ? destinations [#4
    ? namespaceResourceBlacklist [#5
    ? namespaceResourceWhitelist [#5
    ? orphanedResources #6
    ? permitOnlyProjectScopedClusters b
    ? roles [#8
    ? signatureKeys [#10
    ? sourceIntegrity #11
    ? sourceNamespaces [s
    ? sourceRepos [s
    ? syncWindows [#16
    object ArgoCD.AppProject.Spec.ClusterResourceBlacklistItem
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
    object ArgoCD.AppProject.Spec.OrphanedResources
    ? ignore [#7
    ? warn b
    object ArgoCD.AppProject.Spec.OrphanedResources.IgnoreItem
    ? name s
    ? group s
    ? kind s
    object ArgoCD.AppProject.Spec.RolesItem
    ! name s
    ? description s
    ? groups [s
    ? jwtTokens [#9
    ? policies [s
    object ArgoCD.AppProject.Spec.RolesItem.JwtTokensItem
    ? exp i
    ! iat i
    ? id s
    object ArgoCD.AppProject.Spec.SignatureKeysItem
    ! keyID s
    object ArgoCD.AppProject.Spec.SourceIntegrity
    ! git #12
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git
    ! policies [#13
    object ArgoCD.AppProject.Spec.SourceIntegrity.Git.PoliciesItem
    ! gpg #14
    ! repos [#15
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
    ? operation #41
    ! spec #18
    object ArgoCD.Application.Spec
    ! destination #4
    ? ignoreDifferences [#19
    ? info [#20
    ! project s
    ? revisionHistoryLimit i
    ? source #21
    ? sourceHydrator #34
    ? sources [#21
    ? syncPolicy #38
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
    ? directory #22
    ? helm #25
    ? kustomize #28
    ? path s
    ? plugin #32
    ? ref s
    ! repoURL s
    ? tagPrefix s
    ? targetRevision s
    object ArgoCD.Application.Spec.Source.Directory
    ? exclude s
    ? include s
    ? jsonnet #23
    ? recurse b
    object ArgoCD.Application.Spec.Source.Directory.Jsonnet
    ? extVars [#24
    ? libs [s
    ? tlas [#24
    object ArgoCD.Application.Spec.Source.Directory.Jsonnet.ExtVarsItem
    ! name s
    ? code b
    ! value s
    object ArgoCD.Application.Spec.Source.Helm
    ? apiVersions [s
    ? fileParameters [#26
    ? ignoreMissingValueFiles b
    ? kubeVersion s
    ? namespace s
    ? parameters [#27
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
    ? patches [#29
    ? replicas [#31
    ? version s
    object ArgoCD.Application.Spec.Source.Kustomize.PatchesItem
    ? options *b
    ? patch s
    ? path s
    ? target #30
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
    ? env [#20
    ? parameters [#33
    object ArgoCD.Application.Spec.Source.Plugin.ParametersItem
    ? name s
    ? array [s
    ? map *s
    ? string s
    object ArgoCD.Application.Spec.SourceHydrator
    ! drySource #35
    ? hydrateTo #36
    ! syncSource #37
    object ArgoCD.Application.Spec.SourceHydrator.DrySource
    ? directory #22
    ? helm #25
    ? kustomize #28
    ! path s
    ? plugin #32
    ! repoURL s
    ! targetRevision s
    object ArgoCD.Application.Spec.SourceHydrator.HydrateTo
    ! targetBranch s
    object ArgoCD.Application.Spec.SourceHydrator.SyncSource
    ! path s
    ? repoURL s
    ! targetBranch s
    object ArgoCD.Application.Spec.SyncPolicy
    ? automated #39
    ? managedNamespaceMetadata #40
    ? retry #43
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
    ? info [#20
    ? initiatedBy #42
    ? retry #43
    ? sync #45
    object ArgoCD.Application.Operation.InitiatedBy
    ? automated b
    ? username s
    object ArgoCD.Application.Operation.Retry
    ? backoff #44
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
    ? resources [#46
    ? revision s
    ? revisions [s
    ? source #21
    ? sources [#21
    ? syncOptions [s
    ? syncStrategy #47
    object ArgoCD.Application.Operation.Sync.ResourcesItem
    ! name s
    ? group s
    ! kind s
    ? namespace s
    object ArgoCD.Application.Operation.Sync.SyncStrategy
    ? apply #48
    ? hook #48
    object ArgoCD.Application.Operation.Sync.SyncStrategy.Apply
    ? force b
    object ArgoCD.ApplicationSet
    ! spec #50
    object ArgoCD.ApplicationSet.Spec
    ? applyNestedSelectors b
    ! generators [#51
    ? goTemplate b
    ? goTemplateOptions [s
    ? ignoreApplicationDifferences [#87
    ? preservedFields #88
    ? strategy #89
    ? syncPolicy #93
    ! template #95
    ? templatePatch s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem
    ? clusterDecisionResource #52
    ? clusters #53
    ? git #54
    ? list #56
    ? matrix #57
    ? merge #59
    ? plugin #60
    ? pullRequest #63
    ? scmProvider #75
    ? selector #85
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ClusterDecisionResource
    ? name s
    ! configMapRef s
    ? labelSelector #85
    ? requeueAfterSeconds i
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Clusters
    ? flatList b
    ? selector #85
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git
    ? directories [#55
    ? files [#55
    ? pathParamPrefix s
    ! repoURL s
    ? requeueAfterSeconds i
    ! revision s
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Git.DirectoriesItem
    ? exclude b
    ! path s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.List
    ? elements [v
    ? elementsYaml s
    ? template #95
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix
    ! generators [#58
    ? template #95
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Matrix.GeneratorsItem
    ? clusterDecisionResource #52
    ? clusters #53
    ? git #54
    ? list #56
    ? matrix v
    ? merge v
    ? plugin #60
    ? pullRequest #63
    ? scmProvider #75
    ? selector #85
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Merge
    ! generators [#58
    ! mergeKeys [s
    ? template #95
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin
    ! configMapRef #61
    ? input #62
    ? requeueAfterSeconds i
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin.ConfigMapRef
    ! name s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Plugin.Input
    ? parameters *v
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest
    ? azuredevops #64
    ? bitbucket #66
    ? bitbucketServer #69
    ? continueOnRepoNotFoundError b
    ? filters [#71
    ? gitea #72
    ? github #73
    ? gitlab #74
    ? requeueAfterSeconds i
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops
    ? api s
    ? labels [s
    ! organization s
    ! project s
    ! repo s
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Azuredevops.TokenRef
    ! key s
    ! secretName s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket
    ? api s
    ? basicAuth #67
    ? bearerToken #68
    ! owner s
    ! repo s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BasicAuth
    ! passwordRef #65
    ! username s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Bitbucket.BearerToken
    ! tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.BitbucketServer
    ! api s
    ? basicAuth #67
    ? bearerToken #68
    ? caRef #70
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
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Github
    ? api s
    ? appSecretName s
    ? labels [s
    ! owner s
    ! repo s
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.PullRequest.Gitlab
    ? api s
    ? caRef #70
    ? insecure b
    ? labels [s
    ! project s
    ? pullRequestState s
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider
    ? awsCodeCommit #76
    ? azureDevOps #78
    ? bitbucket #79
    ? bitbucketServer #80
    ? cloneProtocol s
    ? filters [#81
    ? gitea #82
    ? github #83
    ? gitlab #84
    ? requeueAfterSeconds i
    ? template #95
    ? values *s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AwsCodeCommit
    ? allBranches b
    ? region s
    ? role s
    ? tagFilters [#77
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AwsCodeCommit.TagFiltersItem
    ! key s
    ? value s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.AzureDevOps
    ! accessTokenRef #65
    ? allBranches b
    ? api s
    ! organization s
    ! teamProject s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Bitbucket
    ? allBranches b
    ! appPasswordRef #65
    ! owner s
    ! user s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.BitbucketServer
    ? allBranches b
    ! api s
    ? basicAuth #67
    ? bearerToken #68
    ? caRef #70
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
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Github
    ? allBranches b
    ? api s
    ? appSecretName s
    ? excludeArchivedRepos b
    ! organization s
    ? tokenRef #65
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.ScmProvider.Gitlab
    ? allBranches b
    ? api s
    ? caRef #70
    ! group s
    ? includeArchivedRepos b
    ? includeSharedProjects b
    ? includeSubgroups b
    ? insecure b
    ? tokenRef #65
    ? topic s
    object ArgoCD.ApplicationSet.Spec.GeneratorsItem.Selector
    ? matchExpressions [#86
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
    ? rollingSync #90
    ? type s
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync
    ? steps [#91
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync.StepsItem
    ? matchExpressions [#92
    ? maxUpdate x
    object ArgoCD.ApplicationSet.Spec.Strategy.RollingSync.StepsItem.MatchExpressionsItem
    ? key s
    ? operator s
    ? values [s
    object ArgoCD.ApplicationSet.Spec.SyncPolicy
    ? applicationsSync #94
    ? preserveResourcesOnDeletion b
    set ArgoCD.ApplicationSet.Spec.SyncPolicy.ApplicationsSync
    - create-delete createDelete
    - create-only createOnly
    - create-update createUpdate
    - sync sync
    object ArgoCD.ApplicationSet.Spec.Template
    ! metadata #96
    ! spec #18
    object ArgoCD.ApplicationSet.Spec.Template.Metadata
    ? name s
    ? annotations *s
    ? finalizers [s
    ? labels *s
    ? namespace s
    """
}
