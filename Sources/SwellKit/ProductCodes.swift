import Adoption
import Compiler
import Diagnostics
import Rendering
import SchemaImport
import YAML

/// Every code of the product itself; the codes of components and of an author's rules come with the session.
enum ProductCodes {
  static let all: [DiagnosticCode] =
    YAMLReader.codes + RuleList.codes + FolderWriter.codes + SchemaImporter.codes
    + Adoption.codes + commands

  /// Those of the commands themselves.
  private static let commands: [DiagnosticCode] = [
    .duplicatePlatform, .adoptUnreadable, .adoptKustomization, .adoptExistingFile,
    .adoptInvalidName,
    .importUnreadable, .importFailed, .importForeignFile, .externalFile, .verifyUnreadable,
    .baselineFile,
    .notGenerated, .staleTree, .missingProgram, .noContext, .unreachable, .otherTree, .noArgoCD,
    .failedStep, .notConverged, .foreignManifest, .unusedUnmanagedFile,
  ]
}
