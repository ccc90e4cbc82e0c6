import Adoption
import ArgumentParser
import Compiler
import Diagnostics
import KindTables
import Manifest
import Rendering
import TypeOutlines

/// `swell adopt`: existing manifests to Swift code of a spec.
struct AdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Write Swift code that declares the objects of existing YAML.",
    discussion: """
      A folder's kustomization is adopted as what kubectl builds of it, and an Argo CD Application \
      whose folder is among the inputs as an Application of the spec. Objects that come from a \
      cluster lose what the cluster wrote into them. \
      The code goes to standard output, or to a file that must not be there yet. What can't be \
      adopted is left out with an error, everything else is written; the exit status is 1 then. \
      Nothing is written if the types of a module can't be read.
      """
  )

  @Argument(help: "Manifests: files, folders, or - for standard input.")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Where the code goes: a file, or a folder.", valueName: "path"),
    completion: .file()
  )
  var output: String?

  @Option(help: "The struct that declares the objects; named after the input unless told.")
  var name: String?

  @Option(help: "Wrap the objects in an Application of this name.")
  var application: String?

  @Option(
    help: ArgumentHelp(
      "A module of your own kinds, as 'swell import' wrote it; may be repeated.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var types: [String] = []

  @Flag(
    help:
      "All inputs come from a cluster; without it, those do that have a uid or a resourceVersion."
  )
  var live = false

  @Flag(help: "Exit with 1 if anything of a known kind is not typed.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print nothing but the code and diagnostics.")
  var quiet = false

  func run() async throws {
    guard !inputs.isEmpty else { throw UsageError("name at least one file, folder or '-'") }
    let working = ProcessEnvironment.workingFolder
    let read = InputFiles(inputs, in: working, purpose: .manifests)
    try Self.check(application: application)
    let modules = try Self.modules(types, in: working)
    let applied = AppliedInputs(
      read.files,
      scope: InputScope(of: read, named: inputs, in: working)
    )
    var options = AdoptionOptions(
      name: try Self.typeName(asked: name, inputs: inputs),
      source: source,
      application: application,
      modules: modules
    )
    options.isLive = live
    options.knownKinds = Set(KindTable.all.kinds.map(\.kind))
    options.scopes = applied.scopes
    let adopted = Adoption.code(
      from: applied.inputs,
      applications: applied.applications,
      options: options
    )
    let found = read.diagnostics + applied.diagnostics + adopted.diagnostics
    let diagnostics = DiagnosticList(found).diagnostics
    guard adopted.output.objects > 0 else {
      if diagnostics.hasErrors { throw DiagnosticList(diagnostics) }
      throw UsageError("the inputs hold no object")
    }
    Console.standard.print(diagnostics)
    if !quiet { for note in applied.notes { Console.standard.note("not adopted: \(note)") } }
    if let output {
      let file = AdoptedFile(path: output, struct: options.name, in: working)
      try file.write(adopted.output.text)
      if !quiet { Console.standard.note("\(file.name): \(summary(of: adopted.output))") }
    } else {
      try Console.standard.output(adopted.output.text)
      if !quiet { Console.standard.note(summary(of: adopted.output)) }
    }
    let isTyped = adopted.output.untyped + adopted.output.fieldsByPath == 0
    if diagnostics.hasErrors || strict && !isTyped { throw ExitCode(1) }
  }

  private func summary(of code: AdoptedCode) -> String {
    "\(code.objects) objects, \(code.folded) of them folded; \(code.ofUnknownKinds) of unknown kinds, "
      + "\(code.untyped) of known kinds untyped, \(code.fieldsByPath) fields set by path"
  }

  /// The name that was asked for, or that of the only input.
  ///
  /// - Throws: `DiagnosticList` if what was asked for is no name.
  static func typeName(asked name: String?, inputs: [String]) throws(DiagnosticList) -> String {
    if let name {
      guard name.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) != nil else {
        throw DiagnosticList([
          Diagnostic(
            .adoptInvalidName,
            "'\(name)' is not a valid name for a struct",
            help: "a struct's name begins with a capital letter and has letters and digits"
          )
        ])
      }
      return name
    }
    guard inputs.count == 1, inputs[0] != "-" else { return "Adopted" }
    let last = inputs[0].split(separator: "/").last { $0 != "." && $0 != ".." } ?? "adopted"
    return AdoptionOptions.typeName(of: String(last.prefix { $0 != "." }))
  }

  /// The modules of typed kinds in the folders.
  ///
  /// - Throws: `DiagnosticList` if one can't be read: without it, its kinds would be written untyped.
  static func modules(
    _ folders: [String],
    in working: String
  ) throws(DiagnosticList) -> [ModuleOutline] {
    let outlines = OutlineFiles(folders, in: working)
    guard !outlines.diagnostics.hasErrors else { throw DiagnosticList(outlines.diagnostics) }
    return outlines.modules
  }

  /// - Throws: `DiagnosticList` if no Application can have the name.
  static func check(application name: String?) throws(DiagnosticList) {
    guard let name, !name.isDNSLabel else { return }
    throw DiagnosticList([
      Diagnostic(
        .adoptInvalidName,
        "'\(name)' is not a valid name for an Application",
        help: "it has at most 63 lower-case letters, digits and '-', and begins and ends with a "
          + "letter or digit"
      )
    ])
  }

  /// The inputs as a comment says them; a path of this machine is nobody's business.
  private var source: String {
    inputs.map { input in
      if input == "-" { return "standard input" }
      return input.hasPrefix("/")
        ? input.split(separator: "/").last.map(String.init) ?? "/" : input
    }.joined(separator: ", ")
  }
}

extension DiagnosticCode {
  static let adoptInvalidName = DiagnosticCode(
    "adopt.invalid-name",
    "A requested name is not valid for a Swift type, or for an Application.",
    why: """
      The name is written into the code as it is: as a struct, which begins with a capital \
      letter, or as an Application, whose name is a DNS label.
      """,
    example: .shell(
      """
      bin/swell adopt deploy/ --name my-shop
      """
    )
  )
}
