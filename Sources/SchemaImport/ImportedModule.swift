import Manifest
import TypeOutlines

/// A module of typed kinds, in memory.
package struct ImportedModule: Sendable {
  /// The files that declare the kinds, in the order of their paths.
  package let files: [RenderedFile]
  /// What the files declare, as data.
  package let outline: TypeOutline
  /// Which fields of the kinds hold quantities, in the lines of `QuantityFields`.
  let quantities: [String]
  /// How many documents of the inputs define no kind, and were passed over.
  package let passedOver: Int

  /// The outline as a file beside the others, of comments alone; `swell adopt --types` reads it.
  package var outlineFile: RenderedFile {
    // a kind may have the same name, and file systems may ignore case
    let taken = Set(files.map { $0.path.lowercased() })
    var path = TypeOutline.fileName
    while taken.contains(path.lowercased()) { path = "_" + path }
    let text = SchemaImporter.mark + "// What 'swell adopt' knows of this module.\n"
    return RenderedFile(path: path, bytes: Array((text + outline.comments).utf8))
  }
}
