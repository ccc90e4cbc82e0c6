import Diagnostics
import PlatformDSL

extension DiagnosticCode {
  static let misplacedComponent = DiagnosticCode(
    "spec.misplaced",
    "A component stands where it has no meaning, such as an object outside every Application."
  )
  static let missingField = DiagnosticCode(
    "spec.missing-field",
    "A field that the API requires was never set."
  )
  static let failedConfiguration = DiagnosticCode(
    "spec.configuration",
    "What configures an object failed: its closure threw, or a field can't be what was asked for."
  )
  static let emptyApplication = DiagnosticCode(
    "spec.empty-application",
    "An Application has nothing to sync; with pruning, Argo CD would delete what it synced before."
  )
  static let ambiguousSources = DiagnosticCode(
    "spec.ambiguous-sources",
    "More than one Kustomization in an Application, or in the bootstrap; a folder can be built only once."
  )
  static let duplicateApplication = DiagnosticCode(
    "spec.duplicate-application",
    "Two Applications of an environment have the same name."
  )
  static let nondeterministic = DiagnosticCode(
    "spec.nondeterministic",
    "An Application's closure gave other objects when it was evaluated again; specs read no clock and no chance."
  )
  static let unreadableFile = DiagnosticCode(
    "load.unreadable",
    "A file or folder that a spec names can't be read."
  )
  static let notAnObject = DiagnosticCode(
    "load.not-an-object",
    "A YAML document is not a Kubernetes object: apiVersion, kind or metadata.name is missing."
  )
  static let unknownScope = DiagnosticCode(
    "load.unknown-scope",
    "Nothing says whether a kind is namespaced: its table is not given to main and no namespace is set."
  )
  static let invalidName = DiagnosticCode(
    "policy.invalid-name",
    "A name is not what the API server accepts for its kind."
  )
  static let duplicateObject = DiagnosticCode(
    "policy.duplicate-object",
    "The same object is rendered twice; the later sync would overwrite the other."
  )
  static let wrongNamespace = DiagnosticCode(
    "policy.namespaced-cluster-object",
    "A cluster-scoped object names a namespace, which the API server refuses."
  )
  static let waveAnnotation = DiagnosticCode(
    "policy.wave-annotation",
    "A sync-wave annotation is not a whole number in quotes; Argo CD would silently take it as 0."
  )
  static let invalidFolder = DiagnosticCode(
    "policy.invalid-folder",
    "The platform's folder of rendered files leads out of the repository, or names the repository itself."
  )
  static let invalidSource = DiagnosticCode(
    "policy.invalid-source",
    "A source that Argo CD renders itself is incomplete, not pinned, or doesn't fit the objects beside it."
  )
  static let skippedManifest = DiagnosticCode(
    "policy.skipped-manifest",
    "A manifest holds the text by which Argo CD skips a file, so it would never be applied, or be pruned."
  )
  static let foreignHealthScript = DiagnosticCode(
    "policy.foreign-health-script",
    "The health check for Applications is not the known one; a naive one lets waves pass too early."
  )
  static let missingHealthScript = DiagnosticCode(
    "policy.missing-health-script",
    "Applications have waves, but argocd-cm has no health check for Applications: the waves gate nothing."
  )
  static let invalidLabel = DiagnosticCode(
    "policy.invalid-label",
    "A label or annotation is not what the API server accepts, or the annotations are too large."
  )
  static let invalidQuantity = DiagnosticCode(
    "policy.invalid-quantity",
    "An amount, such as a container's memory, is not a quantity; the API server refuses the object."
  )
  static let oversizedObject = DiagnosticCode(
    "policy.oversized-object",
    "An object is larger than a client-side apply can keep; its Application needs ServerSideApply=true."
  )
  static let unpinnedImage = DiagnosticCode(
    "policy.unpinned-image",
    "An image has no tag or the tag 'latest', so that what runs changes without a commit."
  )
  static let privilegedPod = DiagnosticCode(
    "policy.privileged-pod",
    "A pod or container asks for rights over its node: host namespaces or paths, privileges, escalation."
  )
  static let wildcardRBAC = DiagnosticCode(
    "policy.wildcard-rbac",
    "A role grants '*', or a binding grants cluster-admin; name what is needed."
  )
  static let literalSecret = DiagnosticCode(
    "policy.literal-secret",
    "A Secret's manifest holds its values; whoever reads it has them."
  )
  static let exposedSecret = DiagnosticCode(
    "policy.exposed-secret",
    "A value has the shape of a secret, or stands where a secret does; whoever reads the manifest has it."
  )
  static let invalidException = DiagnosticCode(
    "policy.invalid-exception",
    "An exception from a policy gives no reason, or names no policy that has exceptions."
  )
  static let unusedException = DiagnosticCode(
    "policy.unused-exception",
    "An object is excepted from a policy that it doesn't break; the exception can go."
  )
  static let pathClash = DiagnosticCode(
    "layout.path-clash",
    "Two files would have the same path on a file system that ignores case."
  )

  /// Every code of the compiler's passes.
  public static let compiler: [DiagnosticCode] = [
    misplacedComponent, missingField, failedConfiguration, invalidExternal, emptyApplication,
    ambiguousSources,
    duplicateApplication, nondeterministic, unreadableFile, notAnObject, unknownScope, invalidName,
    duplicateObject, wrongNamespace, waveAnnotation, invalidFolder, invalidSource, skippedManifest,
    foreignHealthScript, missingHealthScript, pathClash, invalidLabel, invalidQuantity,
    oversizedObject,
    unpinnedImage, privilegedPod, wildcardRBAC, literalSecret, exposedSecret, invalidException,
    unusedException,
  ]
}
