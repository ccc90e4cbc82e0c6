import ArgumentParser
import Diagnostics
import Manifest
import Rendering
import SchemaImport

/// `swell import`: published schemas to a Swift module of typed kinds.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Write a Swift module of typed kinds from CRDs, OpenAPI or JSON Schema.",
    discussion: """
      What can be imported is written even if something else is faulty; the exit status is 1 \
      then. Files that swell did not import are never touched.
      """
  )

  @Argument(help: "CRDs, OpenAPI v2 or v3, JSON Schema: files, folders, or - for standard input.")
  var inputs: [String] = []

  @Option(help: "The module; its files go to Sources/<module>/Generated.")
  var module: String?

  @Option(help: "The enum that holds the kinds; without it they stand at the top of the module.")
  var namespace: String?

  @Option(
    help: ArgumentHelp("Where the files go instead.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("Only this kind; may be repeated.", valueName: "kind")
  )
  var kinds: [String] = []

  @Flag(help: "Also import 'status', which no rendered manifest has.")
  var status = false

  @Option(
    help: ArgumentHelp(
      "A file with the module's inputs and what they lack; see docs/IMPORT.md.",
      valueName: "file"
    ),
    completion: .file()
  )
  var recipe: String?

  @Option(
    help: ArgumentHelp("Where the recipe's inputs are.", valueName: "folder"),
    completion: .directory
  )
  var schemas: String?

  @Flag(
    help: ArgumentHelp(
      "The module is one of swell's own: constants of swell hold what is known of it.",
      visibility: .hidden
    )
  )
  var ownModule = false

  @Flag(name: .shortAndLong, help: "Print nothing but diagnostics.")
  var quiet = false

  func run() async throws {
    let recipe = try readRecipe()
    let folder = try target(recipe)
    let working = ProcessEnvironment.workingFolder
    var paths = inputs
    if let recipe { paths += recipe.inputs.map { (schemas.map { "\($0)/" } ?? "") + $0 } }
    guard !paths.isEmpty || recipe != nil else {
      throw UsageError("name at least one file, folder or '-'")
    }
    let read = InputFiles(paths, in: working, purpose: .schemas)
    let imported = SchemaImporter.module(
      from: read.files.map { ImportInput(path: $0.path, bytes: $0.bytes) },
      options: ImportOptions(
        namespace: namespace ?? recipe?.namespace,
        kinds: kinds,
        status: status ? .included : .omitted,
        recipe: recipe ?? ImportRecipe()
      )
    )
    let diagnostics = DiagnosticList(read.diagnostics + imported.diagnostics).diagnostics
    // nothing at all is a fault of the call, and no reason to remove what an earlier one wrote
    guard !imported.output.files.isEmpty else { throw DiagnosticList(diagnostics) }
    Console.standard.print(diagnostics)
    var files = imported.output.files
    if ownModule, let module = module ?? recipe?.module {
      try writeConstants(of: module, imported.output)
    } else {
      files.append(imported.output.outlineFile)
    }
    let changes = try folder.update(to: files)
    if !quiet {
      Console.standard.note(
        "\(folder.name): \(files.count) files, \(changes.written.count) written, "
          + "\(changes.removed.count) removed"
      )
      let passedOver = imported.output.passedOver
      if passedOver > 0 {
        Console.standard.note(
          "\(passedOver.counting("document")) that \(passedOver == 1 ? "defines" : "define") no kind passed over"
        )
      }
    }
    if diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func writeConstants(of module: String, _ imported: ImportedModule) throws {
    for constants in ModuleConstants.allCases {
      let name = constants.folder
      let folder = GeneratedFolder(path: "\(Repository.current().root)/\(name)", name: name)
      try folder.add(constants.file(of: module, imported))
      try folder.add(constants.list(of: try folder.files()))
    }
  }

  private func readRecipe() throws -> ImportRecipe? {
    guard let recipe else { return nil }
    let read = InputFiles([recipe], in: ProcessEnvironment.workingFolder, purpose: .schemas)
    guard let file = read.files.first else { throw DiagnosticList(read.diagnostics) }
    return try ImportRecipe(ImportInput(path: file.path, bytes: file.bytes))
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(ProcessEnvironment.workingFolder)/\(path)"
  }

  private func target(_ recipe: ImportRecipe?) throws -> GeneratedFolder {
    if let output { return GeneratedFolder(path: absolute(output), name: output) }
    guard let module = module ?? recipe?.module else {
      throw UsageError("say where the files go: --module or --output")
    }
    guard module.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*/) != nil else {
      throw UsageError("'\(module)' is not a valid name for a module")
    }
    let name = "Sources/\(module)/Generated"
    return GeneratedFolder(path: "\(Repository.current().root)/\(name)", name: name)
  }
}
