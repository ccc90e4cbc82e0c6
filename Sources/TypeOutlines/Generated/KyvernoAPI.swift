// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let kyvernoAPI = """
    outline 1
    kind kyverno.io/v1 ClusterPolicy cluster #0
    kind kyverno.io/v1 Policy namespaced #68
    kind kyverno.io/v2 PolicyException namespaced #69
    kind policies.kyverno.io/v1 ImageValidatingPolicy cluster #79
    kind policies.kyverno.io/v1 ValidatingPolicy cluster #121
    kind kyverno.io/v2beta1 ClusterPolicy cluster #125
    kind kyverno.io/v2beta1 Policy namespaced #131
    kind kyverno.io/v2beta1 PolicyException namespaced #132
    kind policies.kyverno.io/v1beta1 ImageValidatingPolicy cluster #133
    kind policies.kyverno.io/v1alpha1 ImageValidatingPolicy cluster #134
    kind policies.kyverno.io/v1beta1 ValidatingPolicy cluster #135
    kind policies.kyverno.io/v1alpha1 ValidatingPolicy cluster #136
    object Kyverno.ClusterPolicy
    ! spec #1
    object Kyverno.ClusterPolicy.Spec
    ? admission b
    ? applyRules #2
    ? background b
    ? emitWarning b
    ? failurePolicy #3
    ? generateExisting b
    ? generateExistingOnPolicyUpdate b
    ? mutateExistingOnPolicyUpdate b
    ? rules [#4
    ? schemaValidation b
    ? useServerSideApply b
    ? validationFailureAction #62
    ? validationFailureActionOverrides [#63
    ? webhookConfiguration #67
    ? webhookTimeoutSeconds i
    set Kyverno.ClusterPolicy.Spec.ApplyRules
    - All all
    - One one
    set Kyverno.ClusterPolicy.Spec.FailurePolicy
    - Fail fail
    - Ignore ignore
    object Kyverno.ClusterPolicy.Spec.RulesItem
    ! name s
    ? celPreconditions [#5
    ? context [#6
    ? exclude #16
    ? generate #21
    ? imageExtractors *[#28
    ! match #16
    ? mutate #29
    ? preconditions v
    ? reportProperties *s
    ? skipBackgroundRequests b
    ? validate #33
    ? verifyImages [#49
    object Kyverno.ClusterPolicy.Spec.RulesItem.CelPreconditionsItem
    ! name s
    ! expression s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
    ! name s
    ? apiCall #7
    ? configMap #12
    ? globalReference #13
    ? imageRegistry #14
    ? variable #15
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall
    ? data [#8
    ? default v
    ? jmesPath s
    ? method #9
    ? service #10
    ? urlPath s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.DataItem
    ! key s
    ! value v
    set Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.Method
    - GET get
    - POST post
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.Service
    ? caBundle s
    ? headers [#11
    ! url s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.Service.HeadersItem
    ! key s
    ! value s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ConfigMap
    ! name s
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.GlobalReference
    ! name s
    ? jmesPath s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ImageRegistry
    ? imageRegistryCredentials #59
    ? jmesPath s
    ! reference s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.Variable
    ? default v
    ? jmesPath s
    ? value v
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude
    ? all [#76
    ? any [#76
    ? clusterRoles [s
    ? resources #17
    ? roles [s
    ? subjects [#20
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources
    ? name s
    ? annotations *s
    ? kinds [s
    ? names [s
    ? namespaceSelector #65
    ? namespaces [s
    ? operations [#18
    ? selector #19
    set Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.OperationsItem
    - CONNECT connect
    - CREATE create
    - DELETE delete
    - UPDATE update
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.Selector
    ? matchExpressions [#66
    ? matchLabels *s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.SubjectsItem
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate
    ? name s
    ? apiVersion s
    ? clone #22
    ? cloneList #23
    ? data v
    ? foreach [#24
    ? generateExisting b
    ? kind s
    ? namespace s
    ? orphanDownstreamOnPolicyDelete b
    ? synchronize b
    ? uid s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.Clone
    ? name s
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.CloneList
    ? kinds [s
    ? namespace s
    ? selector #19
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem
    ? name s
    ? apiVersion s
    ? clone #22
    ? cloneList #23
    ? context [#6
    ? data v
    ? kind s
    ? list s
    ? namespace s
    ? preconditions #25
    ? uid s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
    ? all [#26
    ? any [#26
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem
    ? key v
    ? message s
    ? operator #27
    ? value v
    set Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem.Operator
    - AllIn allIn
    - AllNotIn allNotIn
    - AnyIn anyIn
    - AnyNotIn anyNotIn
    - DurationGreaterThan durationGreaterThan
    - DurationGreaterThanOrEquals durationGreaterThanOrEquals
    - DurationLessThan durationLessThan
    - DurationLessThanOrEquals durationLessThanOrEquals
    - Equals equals
    - GreaterThan greaterThan
    - GreaterThanOrEquals greaterThanOrEquals
    - In in
    - LessThan lessThan
    - LessThanOrEquals lessThanOrEquals
    - NotEquals notEquals
    - NotIn notIn
    object Kyverno.ClusterPolicy.Spec.RulesItem.ImageExtractorsEntryItem
    ? name s
    ? jmesPath s
    ? key s
    ! path s
    ? value s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Mutate
    ? foreach [#30
    ? mutateExistingOnPolicyUpdate b
    ? patchStrategicMerge v
    ? patchesJson6902 s
    ? targets [#32
    object Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.ForeachItem
    ? context [#6
    ? foreach v
    ? list s
    ? order #31
    ? patchStrategicMerge v
    ? patchesJson6902 s
    ? preconditions #25
    set Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.ForeachItem.Order
    - Ascending ascending
    - Descending descending
    object Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.TargetsItem
    ? name s
    ? apiVersion s
    ? context [#6
    ? kind s
    ? namespace s
    ? preconditions v
    ? selector #19
    ? uid s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate
    ? allowExistingViolations b
    ? anyPattern v
    ? assert v
    ? cel #34
    ? deny #38
    ? failureAction #39
    ? failureActionOverrides [#63
    ? foreach [#40
    ? manifests #41
    ? message s
    ? pattern v
    ? podSecurity #45
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel
    ? auditAnnotations [#101
    ? expressions [#35
    ? generate b
    ? paramKind #36
    ? paramRef #37
    ? variables [#119
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel.ExpressionsItem
    ! expression s
    ? message s
    ? messageExpression s
    ? reason s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel.ParamKind
    ? apiVersion s
    ? kind s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel.ParamRef
    ? name s
    ? namespace s
    ? parameterNotFoundAction s
    ? selector #19
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny
    ? conditions v
    set Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction
    - Audit audit
    - Enforce enforce
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.ForeachItem
    ? anyPattern v
    ? context [#6
    ? deny #38
    ? elementScope b
    ? foreach v
    ? list s
    ? pattern v
    ? preconditions #25
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests
    ? annotationDomain s
    ? attestors [#51
    ? dryRun #42
    ? ignoreFields [#43
    ? repository s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.DryRun
    ? enable b
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.IgnoreFieldsItem
    ? fields [s
    ? objects [#44
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.IgnoreFieldsItem.ObjectsItem
    ? name s
    ? group s
    ? kind s
    ? namespace s
    ? version s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity
    ? exclude [#46
    ? level #47
    ? version #48
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity.ExcludeItem
    ! controlName #78
    ? images [s
    ? restrictedField s
    ? values [s
    set Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity.Level
    - baseline baseline
    - privileged privileged
    - restricted restricted
    set Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity.Version
    - latest latest
    - v1.19 v119
    - v1.20 v120
    - v1.21 v121
    - v1.22 v122
    - v1.23 v123
    - v1.24 v124
    - v1.25 v125
    - v1.26 v126
    - v1.27 v127
    - v1.28 v128
    - v1.29 v129
    - v1.30 v130
    - v1.31 v131
    - v1.32 v132
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem
    ? additionalExtensions *s
    ? annotations *s
    ? attestations [#50
    ? attestors [#51
    ? cosignOCI11 b
    ? failureAction #39
    ? image s
    ? imageReferences [s
    ? imageRegistryCredentials #59
    ? issuer s
    ? key s
    ? mutateDigest b
    ? repository s
    ? required b
    ? roots s
    ? skipImageReferences [s
    ? subject s
    ? type #60
    ? useCache b
    ? validate #61
    ? verifyDigest b
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem
    ? name s
    ? attestors [#51
    ? conditions [#25
    ? predicateType s
    ? type s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
    ? count i
    ? entries [#52
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem
    ? annotations *s
    ? attestor v
    ? certificates #53
    ? keyless #56
    ? keys #57
    ? repository s
    ? signatureAlgorithm s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates
    ? cert s
    ? certChain s
    ? ctlog #54
    ? rekor #55
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Ctlog
    ? ignoreSCT b
    ? pubkey s
    ? tsaCertChain s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates.Rekor
    ? ignoreTlog b
    ? pubkey s
    ? url s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Keyless
    ? additionalExtensions *s
    ? ctlog #54
    ? issuer s
    ? issuerRegExp s
    ? rekor #55
    ? roots s
    ? subject s
    ? subjectRegExp s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Keys
    ? ctlog #54
    ? kms s
    ? publicKeys s
    ? rekor #55
    ? secret #58
    ? signatureAlgorithm s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Keys.Secret
    ! name s
    ! namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.ImageRegistryCredentials
    ? allowInsecureRegistry b
    ? providers [#105
    ? secrets [s
    set Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject
    - Cosign cosign
    - Notary notary
    - SigstoreBundle sigstoreBundle
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate
    ? deny #38
    ? message s
    set Kyverno.ClusterPolicy.Spec.ValidationFailureAction
    - Audit audit2
    - Enforce enforce2
    - audit audit
    - enforce enforce
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem
    ? action #64
    ? namespaceSelector #65
    ? namespaces [s
    set Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.Action
    - Audit audit2
    - Enforce enforce2
    - audit audit
    - enforce enforce
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector
    ? matchExpressions [#66
    ? matchLabels *s
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object Kyverno.ClusterPolicy.Spec.WebhookConfiguration
    ? failurePolicy #3
    ? matchConditions [#110
    ? timeoutSeconds i
    object Kyverno.Policy
    ! spec #1
    object Kyverno.PolicyException
    ! spec #70
    object Kyverno.PolicyException.Spec
    ? background b
    ? conditions #71
    ! exceptions [#74
    ! match #75
    ? podSecurity [#77
    object Kyverno.PolicyException.Spec.Conditions
    ? all [#72
    ? any [#72
    object Kyverno.PolicyException.Spec.Conditions.AllItem
    ? key v
    ? message s
    ? operator #73
    ? value v
    set Kyverno.PolicyException.Spec.Conditions.AllItem.Operator
    - AllIn allIn
    - AllNotIn allNotIn
    - AnyIn anyIn
    - AnyNotIn anyNotIn
    - DurationGreaterThan durationGreaterThan
    - DurationGreaterThanOrEquals durationGreaterThanOrEquals
    - DurationLessThan durationLessThan
    - DurationLessThanOrEquals durationLessThanOrEquals
    - Equals equals
    - GreaterThan greaterThan
    - GreaterThanOrEquals greaterThanOrEquals
    - LessThan lessThan
    - LessThanOrEquals lessThanOrEquals
    - NotEquals notEquals
    object Kyverno.PolicyException.Spec.ExceptionsItem
    ! policyName s
    ! ruleNames [s
    object Kyverno.PolicyException.Spec.Match
    ? all [#76
    ? any [#76
    object Kyverno.PolicyException.Spec.Match.AllItem
    ? clusterRoles [s
    ? resources #17
    ? roles [s
    ? subjects [#20
    object Kyverno.PolicyException.Spec.PodSecurityItem
    ! controlName #78
    ? images [s
    ? restrictedField s
    ? values [s
    set Kyverno.PolicyException.Spec.PodSecurityItem.ControlName
    - /proc%20Mount%20Type procMountType
    - AppArmor appArmor
    - Capabilities capabilities
    - Host%20Namespaces hostNamespaces
    - Host%20Ports hostPorts
    - HostPath%20Volumes hostPathVolumes
    - HostProcess hostProcess
    - Privilege%20Escalation privilegeEscalation
    - Privileged%20Containers privilegedContainers
    - Running%20as%20Non-root runningAsNonRoot
    - Running%20as%20Non-root%20user runningAsNonRootUser
    - SELinux seLinux
    - Seccomp seccomp
    - Sysctls sysctls
    - Volume%20Types volumeTypes
    object Kyverno.ImageValidatingPolicy
    ! spec #80
    object Kyverno.ImageValidatingPolicy.Spec
    ? attestations [#81
    ! attestors [#84
    ? auditAnnotations [#101
    ? autogen #102
    ? credentials #104
    ? evaluation #106
    ? failurePolicy #3
    ? images [#109
    ? matchConditions [#110
    ? matchConstraints #111
    ? matchImageReferences [#115
    ? validationActions [#116
    ? validationConfigurations #117
    ! validations [#118
    ? variables [#119
    ? webhookConfiguration #120
    object Kyverno.ImageValidatingPolicy.Spec.AttestationsItem
    ! name s
    ? intoto #82
    ? referrer #83
    object Kyverno.ImageValidatingPolicy.Spec.AttestationsItem.Intoto
    ! type s
    object Kyverno.ImageValidatingPolicy.Spec.AttestationsItem.Referrer
    ! type s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem
    ! name s
    ? cosign #85
    ? notary #98
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign
    ? annotations *s
    ? certificate #86
    ? ctlog #89
    ? key #90
    ? keyless #91
    ? source #93
    ? trustedRoot #95
    ? tuf #96
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Certificate
    ? cert #87
    ? certChain #88
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Certificate.Cert
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Certificate.CertChain
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Ctlog
    ? ctLogPubKey s
    ? insecureIgnoreSCT b
    ? insecureIgnoreTlog b
    ? rekorPubKey s
    ? tsaCertChain s
    ? url s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Key
    ? data s
    ? expression s
    ? hashAlgorithm s
    ? kms s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Keyless
    ? additionalExtensions *s
    ! identities [#92
    ? roots s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Keyless.IdentitiesItem
    ? issuer s
    ? issuerRegExp s
    ? subject s
    ? subjectExpression s
    ? subjectRegExp s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Source
    ? PullSecrets [#94
    ? repository s
    ? tagPrefix s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Source.PullSecretsItem
    ? name s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.TrustedRoot
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Tuf
    ? mirror s
    ? root #97
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Tuf.Root
    ? data s
    ? path s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Notary
    ? certs #99
    ? tsaCerts #100
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Notary.Certs
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Notary.TsaCerts
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem
    ! key s
    ! valueExpression s
    object Kyverno.ImageValidatingPolicy.Spec.Autogen
    ? podControllers #103
    object Kyverno.ImageValidatingPolicy.Spec.Autogen.PodControllers
    ? controllers [s
    object Kyverno.ImageValidatingPolicy.Spec.Credentials
    ? allowInsecureRegistry b
    ? providers [#105
    ? secrets [s
    set Kyverno.ImageValidatingPolicy.Spec.Credentials.ProvidersItem
    - amazon amazon
    - azure azure
    - default default
    - github github
    - google google
    object Kyverno.ImageValidatingPolicy.Spec.Evaluation
    ? admission #107
    ? background #108
    ? mode s
    object Kyverno.ImageValidatingPolicy.Spec.Evaluation.Admission
    ? enabled b
    object Kyverno.ImageValidatingPolicy.Spec.Evaluation.Background
    ? enabled b
    object Kyverno.ImageValidatingPolicy.Spec.ImagesItem
    ! name s
    ! expression s
    object Kyverno.ImageValidatingPolicy.Spec.MatchConditionsItem
    ! name s
    ! expression s
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints
    ? excludeResourceRules [#112
    ? matchPolicy s
    ? namespaceSelector #65
    ? objectSelector #113
    ? resourceRules [#114
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints.ExcludeResourceRulesItem
    ? apiGroups [s
    ? apiVersions [s
    ? operations [s
    ? resourceNames [s
    ? resources [s
    ? scope s
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints.ObjectSelector
    ? matchExpressions [#66
    ? matchLabels *s
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints.ResourceRulesItem
    ? apiGroups [s
    ? apiVersions [s
    ? operations [s
    ? resourceNames [s
    ? resources [s
    ? scope s
    object Kyverno.ImageValidatingPolicy.Spec.MatchImageReferencesItem
    ? expression s
    ? glob s
    set Kyverno.ImageValidatingPolicy.Spec.ValidationActionsItem
    - Audit audit
    - Deny deny
    - Warn warn
    object Kyverno.ImageValidatingPolicy.Spec.ValidationConfigurations
    ? mutateDigest b
    ? required b
    ? verifyDigest b
    object Kyverno.ImageValidatingPolicy.Spec.ValidationsItem
    ! expression s
    ? message s
    ? messageExpression s
    ? reason s
    object Kyverno.ImageValidatingPolicy.Spec.VariablesItem
    ! name s
    ! expression s
    object Kyverno.ImageValidatingPolicy.Spec.WebhookConfiguration
    ? timeoutSeconds i
    object Kyverno.ValidatingPolicy
    ! spec #122
    object Kyverno.ValidatingPolicy.Spec
    ? auditAnnotations [#101
    ? autogen #123
    ? evaluation #106
    ? failurePolicy #3
    ? matchConditions [#110
    ? matchConstraints #111
    ? validationActions [#116
    ? validations [#118
    ? variables [#119
    ? webhookConfiguration #120
    object Kyverno.ValidatingPolicy.Spec.Autogen
    ? podControllers #103
    ? validatingAdmissionPolicy #124
    object Kyverno.ValidatingPolicy.Spec.Autogen.ValidatingAdmissionPolicy
    ? enabled b
    object Kyverno.V2beta1.ClusterPolicy
    ! spec #126
    object Kyverno.V2beta1.ClusterPolicy.Spec
    ? admission b
    ? applyRules #2
    ? background b
    ? emitWarning b
    ? failurePolicy #3
    ? generateExisting b
    ? generateExistingOnPolicyUpdate b
    ? mutateExistingOnPolicyUpdate b
    ? rules [#127
    ? schemaValidation b
    ? useServerSideApply b
    ? validationFailureAction #62
    ? validationFailureActionOverrides [#63
    ? webhookConfiguration #67
    ? webhookTimeoutSeconds i
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem
    ! name s
    ? celPreconditions [#5
    ? context [#6
    ? exclude #75
    ? generate #21
    ? imageExtractors *[#28
    ! match #75
    ? mutate #29
    ? preconditions #71
    ? reportProperties *s
    ? skipBackgroundRequests b
    ? validate #128
    ? verifyImages [#130
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.Validate
    ? anyPattern v
    ? assert v
    ? cel #34
    ? deny #129
    ? failureAction #39
    ? failureActionOverrides [#63
    ? foreach [#40
    ? manifests #41
    ? message s
    ? pattern v
    ? podSecurity #45
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.Validate.Deny
    ? conditions #71
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.VerifyImagesItem
    ? attestations [#50
    ? attestors [#51
    ? failureAction #39
    ? imageReferences [s
    ? imageRegistryCredentials #59
    ? mutateDigest b
    ? repository s
    ? required b
    ? skipImageReferences [s
    ? type #60
    ? useCache b
    ? validate #61
    ? verifyDigest b
    object Kyverno.V2beta1.Policy
    ! spec #126
    object Kyverno.V2beta1.PolicyException
    ! spec #70
    object Kyverno.V1beta1.ImageValidatingPolicy
    ! spec #80
    object Kyverno.V1alpha1.ImageValidatingPolicy
    ! spec #80
    object Kyverno.V1beta1.ValidatingPolicy
    ! spec #122
    object Kyverno.V1alpha1.ValidatingPolicy
    ! spec #122
    """
}
