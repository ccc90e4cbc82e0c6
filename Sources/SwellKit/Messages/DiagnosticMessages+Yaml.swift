// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let yamlTexts: [String: String] = [
    "yaml.alias-expansion": #"""
      data/bad.yaml:17:18: error: aliases up to '*a15' expand to more than 400000 nodes [yaml.alias-expansion]

      """#,
    "yaml.converted-key": #"""
      data/bad.yaml:1:63: warning: key 'on' is read as 'true' [yaml.converted-key]
      help: put it in double quotes

      """#,
    "yaml.duplicate-key": #"""
      data/bad.yaml:3:1: error: duplicate key 'a' [yaml.duplicate-key]
      data/bad.yaml:1:1: note: the first is here

      """#,
    "yaml.encoding": #"""
      data/bad.yaml:1:4: error: control character U+0001 [yaml.encoding]
      help: save the file as UTF-8; in double quotes any character can be written as '\u0000'

      """#,
    "yaml.invalid-key": #"""
      data/bad.yaml:1:1: error: a key is a sequence, not a string [yaml.invalid-key]
      help: put the key in double quotes if it is meant as a string

      """#,
    "yaml.invalid-merge": #"""
      data/bad.yaml:1:1: error: '<<' takes a mapping or a sequence of mappings [yaml.invalid-merge]
      help: put '<<' in double quotes if it is meant as a key

      """#,
    "yaml.invalid-scalar": #"""
      data/bad.yaml:1:4: error: '.inf' is not a number that JSON can hold [yaml.invalid-scalar]
      help: put it in double quotes if it is meant as a string

      """#,
    "yaml.recursive-alias": #"""
      data/bad.yaml:1:8: error: alias '*a' is inside the node that it names [yaml.recursive-alias]

      """#,
    "yaml.refused-by-kubectl": #"""
      data/bad.yaml:1:1: error: a directive is before the document, such as '%YAML' [yaml.refused-by-kubectl]
      help: remove the lines that begin with '%'
      data/bad.yaml:4:5: error: something other than a comment is behind '---' on its line [yaml.refused-by-kubectl]
      help: put what is behind '---' on a line of its own, and quote a text that begins so
      data/bad.yaml:6:1: error: did not find expected <document start> [yaml.syntax]

      """#,
    "yaml.syntax": #"""
      data/bad.yaml:2:2: error: did not find expected ',' or ']' [yaml.syntax]
      data/bad.yaml:1:4: note: while parsing a flow sequence
      help: a string that begins with '{' or '[' needs double quotes; templates have to be rendered first

      """#,
    "yaml.too-deep": #"""
      data/bad.yaml:1:257: error: mappings and sequences are nested deeper than 256 [yaml.too-deep]

      """#,
    "yaml.unknown-anchor": #"""
      data/bad.yaml:1:4: error: no anchor '&nowhere' before this alias [yaml.unknown-anchor]
      help: a string that begins with '*' needs double quotes

      """#,
    "yaml.unknown-tag": #"""
      data/bad.yaml:1:4: error: tag '!secret' means nothing here [yaml.unknown-tag]
      help: remove the tag; a string that begins with '!' needs double quotes

      """#,
  ]
}
