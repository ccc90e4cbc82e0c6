import Adoption
import Diagnostics
import Rendering
import TypeOutlines

/// The outlines of the author's own modules, as the importer wrote them beside the kinds.
struct OutlineFiles {
  private(set) var modules: [ModuleOutline] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the folders: a module's, or the `Generated` in it; `Module=folder` where the module has another name.
  init(_ folders: [String], in working: String) {
    for argument in folders {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let folder = parts.last ?? argument
      let names = folder.split(separator: "/").map(String.init)
      let module = parts.count == 2 ? parts[0] : names.last { $0 != "Generated" } ?? folder
      do {
        try read(folder.hasPrefix("/") ? folder : "\(working)/\(folder)", folder, module)
      } catch let failure as SystemFailure {
        note(folder, failure.reason)
      } catch {
        note(folder, "\(error)")
      }
    }
  }

  private mutating func read(_ path: String, _ name: String, _ module: String) throws {
    let before = modules.count + diagnostics.count
    for folder in [path, "\(path)/Generated"] where SystemCall.type(of: folder) == .folder {
      for entry in try SystemCall.entries(of: folder).sorted(by: { $0.name < $1.name })
      where entry.type == .file && entry.name.hasSuffix(TypeOutline.fileName) {
        let text = String(
          decoding: try SystemCall.readFile("\(folder)/\(entry.name)"),
          as: UTF8.self
        )
        let place = name + folder.dropFirst(path.count) + "/" + entry.name
        add(text, at: place, of: module)
      }
    }
    if modules.count + diagnostics.count == before {
      note(name, "it holds no \(TypeOutline.fileName)")
    }
  }

  private mutating func add(_ text: String, at place: String, of module: String) {
    do throws(TypeOutline.ParseError) {
      guard let outline = try TypeOutline.read(file: text) else { return }
      modules.append(ModuleOutline(module: module, outline: outline))
    } catch {
      diagnostics.append(
        Diagnostic(
          .adoptDamagedOutline,
          "not an outline of types: \(error.message)",
          at: SourceLocation(path: place, line: error.line),
          help: "run 'bin/swell import' again"
        )
      )
    }
  }

  private mutating func note(_ folder: String, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        .adoptUnreadable,
        "can't read the types of '\(folder)': \(reason)",
        help: "name the folder of a module that 'bin/swell import' wrote"
      )
    )
  }
}
