// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let kyvernoAPI = """
    outline 1
    kind kyverno.io/v1 ClusterPolicy cluster #0
    kind kyverno.io/v1 Policy namespaced #62
    kind kyverno.io/v2 PolicyException namespaced #63
    kind policies.kyverno.io/v1 ImageValidatingPolicy cluster #73
    kind policies.kyverno.io/v1 ValidatingPolicy cluster #105
    kind kyverno.io/v2beta1 ClusterPolicy cluster #108
    kind kyverno.io/v2beta1 Policy namespaced #114
    kind kyverno.io/v2beta1 PolicyException namespaced #115
    kind policies.kyverno.io/v1beta1 ImageValidatingPolicy cluster #116
    kind policies.kyverno.io/v1alpha1 ImageValidatingPolicy cluster #117
    kind policies.kyverno.io/v1beta1 ValidatingPolicy cluster #118
    kind policies.kyverno.io/v1alpha1 ValidatingPolicy cluster #119
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
    ? validationFailureAction #57
    ? validationFailureActionOverrides [#58
    ? webhookConfiguration #61
    ? webhookTimeoutSeconds i
    set Kyverno.ClusterPolicy.Spec.ApplyRules
    - All all
    - One one
    set Kyverno.ClusterPolicy.Spec.FailurePolicy
    - Fail fail
    - Ignore ignore
    object Kyverno.ClusterPolicy.Spec.RulesItem
    ! name s
    ? celPreconditions [#97
    ? context [#5
    ? exclude #15
    ? generate #19
    ? imageExtractors *[#26
    ! match #15
    ? mutate #27
    ? preconditions v
    ? reportProperties *s
    ? skipBackgroundRequests b
    ? validate #31
    ? verifyImages [#45
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem
    ! name s
    ? apiCall #6
    ? configMap #11
    ? globalReference #12
    ? imageRegistry #13
    ? variable #14
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall
    ? data [#7
    ? default v
    ? jmesPath s
    ? method #8
    ? service #9
    ? urlPath s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.DataItem
    ! key s
    ! value v
    set Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.Method
    - GET get
    - POST post
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.ApiCall.Service
    ? caBundle s
    ? headers [#10
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
    ? imageRegistryCredentials #93
    ? jmesPath s
    ! reference s
    object Kyverno.ClusterPolicy.Spec.RulesItem.ContextItem.Variable
    ? default v
    ? jmesPath s
    ? value v
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude
    ? all [#70
    ? any [#70
    ? clusterRoles [s
    ? resources #16
    ? roles [s
    ? subjects [#18
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources
    ? name s
    ? annotations *s
    ? kinds [s
    ? names [s
    ? namespaceSelector #59
    ? namespaces [s
    ? operations [#17
    ? selector #59
    set Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources.OperationsItem
    - CONNECT connect
    - CREATE create
    - DELETE delete
    - UPDATE update
    object Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.SubjectsItem
    ! name s
    ? apiGroup s
    ! kind s
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate
    ? name s
    ? apiVersion s
    ? clone #20
    ? cloneList #21
    ? data v
    ? foreach [#22
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
    ? selector #59
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem
    ? name s
    ? apiVersion s
    ? clone #20
    ? cloneList #21
    ? context [#5
    ? data v
    ? kind s
    ? list s
    ? namespace s
    ? preconditions #23
    ? uid s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions
    ? all [#24
    ? any [#24
    object Kyverno.ClusterPolicy.Spec.RulesItem.Generate.ForeachItem.Preconditions.AllItem
    ? key v
    ? message s
    ? operator #25
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
    ? foreach [#28
    ? mutateExistingOnPolicyUpdate b
    ? patchStrategicMerge v
    ? patchesJson6902 s
    ? targets [#30
    object Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.ForeachItem
    ? context [#5
    ? foreach v
    ? list s
    ? order #29
    ? patchStrategicMerge v
    ? patchesJson6902 s
    ? preconditions #23
    set Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.ForeachItem.Order
    - Ascending ascending
    - Descending descending
    object Kyverno.ClusterPolicy.Spec.RulesItem.Mutate.TargetsItem
    ? name s
    ? apiVersion s
    ? context [#5
    ? kind s
    ? namespace s
    ? preconditions v
    ? selector #59
    ? uid s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate
    ? allowExistingViolations b
    ? anyPattern v
    ? assert v
    ? cel #32
    ? deny #35
    ? failureAction #36
    ? failureActionOverrides [#58
    ? foreach [#37
    ? manifests #38
    ? message s
    ? pattern v
    ? podSecurity #42
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel
    ? auditAnnotations [#90
    ? expressions [#103
    ? generate b
    ? paramKind #33
    ? paramRef #34
    ? variables [#97
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel.ParamKind
    ? apiVersion s
    ? kind s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Cel.ParamRef
    ? name s
    ? namespace s
    ? parameterNotFoundAction s
    ? selector #59
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Deny
    ? conditions v
    set Kyverno.ClusterPolicy.Spec.RulesItem.Validate.FailureAction
    - Audit audit
    - Enforce enforce
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.ForeachItem
    ? anyPattern v
    ? context [#5
    ? deny #35
    ? elementScope b
    ? foreach v
    ? list s
    ? pattern v
    ? preconditions #23
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests
    ? annotationDomain s
    ? attestors [#47
    ? dryRun #39
    ? ignoreFields [#40
    ? repository s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.DryRun
    ? enable b
    ? namespace s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.IgnoreFieldsItem
    ? fields [s
    ? objects [#41
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.Manifests.IgnoreFieldsItem.ObjectsItem
    ? name s
    ? group s
    ? kind s
    ? namespace s
    ? version s
    object Kyverno.ClusterPolicy.Spec.RulesItem.Validate.PodSecurity
    ? exclude [#71
    ? level #43
    ? version #44
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
    ? attestations [#46
    ? attestors [#47
    ? cosignOCI11 b
    ? failureAction #36
    ? image s
    ? imageReferences [s
    ? imageRegistryCredentials #93
    ? issuer s
    ? key s
    ? mutateDigest b
    ? repository s
    ? required b
    ? roots s
    ? skipImageReferences [s
    ? subject s
    ? type #55
    ? useCache b
    ? validate #56
    ? verifyDigest b
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestationsItem
    ? name s
    ? attestors [#47
    ? conditions [#23
    ? predicateType s
    ? type s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem
    ? count i
    ? entries [#48
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem
    ? annotations *s
    ? attestor v
    ? certificates #49
    ? keyless #52
    ? keys #53
    ? repository s
    ? signatureAlgorithm s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Certificates
    ? cert s
    ? certChain s
    ? ctlog #50
    ? rekor #51
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
    ? ctlog #50
    ? issuer s
    ? issuerRegExp s
    ? rekor #51
    ? roots s
    ? subject s
    ? subjectRegExp s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Keys
    ? ctlog #50
    ? kms s
    ? publicKeys s
    ? rekor #51
    ? secret #54
    ? signatureAlgorithm s
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.AttestorsItem.EntriesItem.Keys.Secret
    ! name s
    ! namespace s
    set Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.TypeObject
    - Cosign cosign
    - Notary notary
    - SigstoreBundle sigstoreBundle
    object Kyverno.ClusterPolicy.Spec.RulesItem.VerifyImagesItem.Validate
    ? deny #35
    ? message s
    set Kyverno.ClusterPolicy.Spec.ValidationFailureAction
    - Audit audit2
    - Enforce enforce2
    - audit audit
    - enforce enforce
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem
    ? action #57
    ? namespaceSelector #59
    ? namespaces [s
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector
    ? matchExpressions [#60
    ? matchLabels *s
    object Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object Kyverno.ClusterPolicy.Spec.WebhookConfiguration
    ? failurePolicy #3
    ? matchConditions [#97
    ? timeoutSeconds i
    object Kyverno.Policy
    ! spec #1
    object Kyverno.PolicyException
    ! spec #64
    object Kyverno.PolicyException.Spec
    ? background b
    ? conditions #65
    ! exceptions [#68
    ! match #69
    ? podSecurity [#71
    object Kyverno.PolicyException.Spec.Conditions
    ? all [#66
    ? any [#66
    object Kyverno.PolicyException.Spec.Conditions.AllItem
    ? key v
    ? message s
    ? operator #67
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
    ? all [#70
    ? any [#70
    object Kyverno.PolicyException.Spec.Match.AllItem
    ? clusterRoles [s
    ? resources #16
    ? roles [s
    ? subjects [#18
    object Kyverno.PolicyException.Spec.PodSecurityItem
    ! controlName #72
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
    ! spec #74
    object Kyverno.ImageValidatingPolicy.Spec
    ? attestations [#75
    ! attestors [#77
    ? auditAnnotations [#90
    ? autogen #91
    ? credentials #93
    ? evaluation #95
    ? failurePolicy #3
    ? images [#97
    ? matchConditions [#97
    ? matchConstraints #98
    ? matchImageReferences [#100
    ? validationActions [#101
    ? validationConfigurations #102
    ! validations [#103
    ? variables [#97
    ? webhookConfiguration #104
    object Kyverno.ImageValidatingPolicy.Spec.AttestationsItem
    ! name s
    ? intoto #76
    ? referrer #76
    object Kyverno.ImageValidatingPolicy.Spec.AttestationsItem.Intoto
    ! type s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem
    ! name s
    ? cosign #78
    ? notary #89
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign
    ? annotations *s
    ? certificate #79
    ? ctlog #80
    ? key #81
    ? keyless #82
    ? source #84
    ? trustedRoot #86
    ? tuf #87
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Certificate
    ? cert #86
    ? certChain #86
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
    ! identities [#83
    ? roots s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Keyless.IdentitiesItem
    ? issuer s
    ? issuerRegExp s
    ? subject s
    ? subjectExpression s
    ? subjectRegExp s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Source
    ? PullSecrets [#85
    ? repository s
    ? tagPrefix s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Source.PullSecretsItem
    ? name s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.TrustedRoot
    ? expression s
    ? value s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Tuf
    ? mirror s
    ? root #88
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Cosign.Tuf.Root
    ? data s
    ? path s
    object Kyverno.ImageValidatingPolicy.Spec.AttestorsItem.Notary
    ? certs #86
    ? tsaCerts #86
    object Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem
    ! key s
    ! valueExpression s
    object Kyverno.ImageValidatingPolicy.Spec.Autogen
    ? podControllers #92
    object Kyverno.ImageValidatingPolicy.Spec.Autogen.PodControllers
    ? controllers [s
    object Kyverno.ImageValidatingPolicy.Spec.Credentials
    ? allowInsecureRegistry b
    ? providers [#94
    ? secrets [s
    set Kyverno.ImageValidatingPolicy.Spec.Credentials.ProvidersItem
    - amazon amazon
    - azure azure
    - default default
    - github github
    - google google
    object Kyverno.ImageValidatingPolicy.Spec.Evaluation
    ? admission #96
    ? background #96
    ? mode s
    object Kyverno.ImageValidatingPolicy.Spec.Evaluation.Admission
    ? enabled b
    object Kyverno.ImageValidatingPolicy.Spec.ImagesItem
    ! name s
    ! expression s
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints
    ? excludeResourceRules [#99
    ? matchPolicy s
    ? namespaceSelector #59
    ? objectSelector #59
    ? resourceRules [#99
    object Kyverno.ImageValidatingPolicy.Spec.MatchConstraints.ExcludeResourceRulesItem
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
    object Kyverno.ImageValidatingPolicy.Spec.WebhookConfiguration
    ? timeoutSeconds i
    object Kyverno.ValidatingPolicy
    ! spec #106
    object Kyverno.ValidatingPolicy.Spec
    ? auditAnnotations [#90
    ? autogen #107
    ? evaluation #95
    ? failurePolicy #3
    ? matchConditions [#97
    ? matchConstraints #98
    ? validationActions [#101
    ? validations [#103
    ? variables [#97
    ? webhookConfiguration #104
    object Kyverno.ValidatingPolicy.Spec.Autogen
    ? podControllers #92
    ? validatingAdmissionPolicy #96
    object Kyverno.V2beta1.ClusterPolicy
    ! spec #109
    object Kyverno.V2beta1.ClusterPolicy.Spec
    ? admission b
    ? applyRules #2
    ? background b
    ? emitWarning b
    ? failurePolicy #3
    ? generateExisting b
    ? generateExistingOnPolicyUpdate b
    ? mutateExistingOnPolicyUpdate b
    ? rules [#110
    ? schemaValidation b
    ? useServerSideApply b
    ? validationFailureAction #57
    ? validationFailureActionOverrides [#58
    ? webhookConfiguration #61
    ? webhookTimeoutSeconds i
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem
    ! name s
    ? celPreconditions [#97
    ? context [#5
    ? exclude #69
    ? generate #19
    ? imageExtractors *[#26
    ! match #69
    ? mutate #27
    ? preconditions #65
    ? reportProperties *s
    ? skipBackgroundRequests b
    ? validate #111
    ? verifyImages [#113
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.Validate
    ? anyPattern v
    ? assert v
    ? cel #32
    ? deny #112
    ? failureAction #36
    ? failureActionOverrides [#58
    ? foreach [#37
    ? manifests #38
    ? message s
    ? pattern v
    ? podSecurity #42
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.Validate.Deny
    ? conditions #65
    object Kyverno.V2beta1.ClusterPolicy.Spec.RulesItem.VerifyImagesItem
    ? attestations [#46
    ? attestors [#47
    ? failureAction #36
    ? imageReferences [s
    ? imageRegistryCredentials #93
    ? mutateDigest b
    ? repository s
    ? required b
    ? skipImageReferences [s
    ? type #55
    ? useCache b
    ? validate #56
    ? verifyDigest b
    object Kyverno.V2beta1.Policy
    ! spec #109
    object Kyverno.V2beta1.PolicyException
    ! spec #64
    object Kyverno.V1beta1.ImageValidatingPolicy
    ! spec #74
    object Kyverno.V1alpha1.ImageValidatingPolicy
    ! spec #74
    object Kyverno.V1beta1.ValidatingPolicy
    ! spec #106
    object Kyverno.V1alpha1.ValidatingPolicy
    ! spec #106
    """
}
