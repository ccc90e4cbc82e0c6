import Diagnostics
import Manifest
import Testing
import YAML

/// The documents' values; a diagnostic fails the test.
func read(
  _ bytes: [UInt8],
  as dialect: YAMLDialect,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Value] {
  let result = YAMLReader.documents(in: bytes, path: "a.yaml", dialect: dialect)
  #expect(result.diagnostics.isEmpty, sourceLocation: sourceLocation)
  return result.output.map(\.value)
}

/// The first document's value; a diagnostic or nothing to read fails the test.
func readOne(
  _ text: String,
  as dialect: YAMLDialect,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Value {
  try #require(
    read(Array(text.utf8), as: dialect, sourceLocation: sourceLocation).first,
    sourceLocation: sourceLocation
  )
}

/// Everything that the reader has to say about a text, as it is printed.
func faults(
  in text: String,
  as dialect: YAMLDialect = .kubernetes,
  limits: YAMLLimits = .init()
)
  -> String
{
  faults(in: Array(text.utf8), as: dialect, limits: limits)
}

/// Everything that the reader has to say about bytes, as it is printed.
func faults(
  in bytes: [UInt8],
  as dialect: YAMLDialect = .kubernetes,
  limits: YAMLLimits = .init()
)
  -> String
{
  YAMLReader.documents(in: bytes, path: "a.yaml", dialect: dialect, limits: limits).diagnostics
    .map(DiagnosticPrinter().text(of:)).joined()
}

/// What the writer makes of a value.
func written(_ value: Value) -> String {
  String(decoding: YAMLWriter.bytes(of: value), as: UTF8.self)
}
