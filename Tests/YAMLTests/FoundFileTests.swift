import Diagnostics
import Testing
import YAML

/// Which files of a folder are manifests, which templates, and which are somebody else's.
struct FoundFileTests {
  private static let head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"

  private func kind(_ text: String) -> String {
    switch FoundFile(Array(text.utf8), path: "a.yaml") {
    case .template: "template"
    case .other: "other"
    case .manifests(let documents, let faults):
      faults.hasErrors ? "broken" : "\(documents.count) documents"
    }
  }

  @Test(arguments: [
    "\(head)data:\n  a: {{ .Values.a }}\n", "\(head)data:\n  a: {{ .Values.a | quote }}-x\n",
    "{{- if .Values.on }}\n\(head){{- end }}\n", "{% for x in xs %}\n\(head){% endfor %}\n",
    "{# who made it #}\n\(head)", "<% if on %>\n\(head)<% end %>\n",
    "\(head)data:\n  {{- toYaml .Values.data | nindent 2 }}\n",
    "\(head)data:\n  a: \"{{ .Values.a | default \"b\" }}\"\n",
    "{{/* a comment\n  of two lines */}}\n\(head)",
    "#@ load(\"@ytt:data\", \"data\")\n\(head)#@ if on:\nkind: B\n#@ end\n",
    "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {{ meta | tojson }}}",
  ])
  func `a file that is broken where an engine puts something in is a template`(text: String) {
    #expect(kind(text) == "template")
  }

  @Test(arguments: [
    "\(head)data:\n  a: '{{ x }}'\n  b: 1\n  b: 2\n", "\(head)data:\n  a: |\n    {{ x }}\n  b: [\n",
    "\(head)# {{ x }}\ndata: [\n", "\(head)data:\n  a: \"{{ x }}\"\n  b: c: d\n",
    "\(head)data:\n  a: it's {{ x }}\n  a: 2\n", "\(head)data:\n  a: %5\n", "\(head)data: {{\n",
    "{\"apiVersion\": \"v1\", \"kind\": \"A\" \"metadata\": \"{{ x }}\"}", "--- x\n\(head)",
  ])
  func `a manifest that is broken elsewhere is reported`(text: String) {
    #expect(kind(text) == "broken")
  }

  @Test(arguments: [
    "{\n  // why\n  \"compilerOptions\": {}\n}\n", "on: push\njobs: {}\n", "a: !Ref b\n",
    "name: x\nname: y\n", "just words\n", "- op: add\n  path: /a\n", "image: {tag: [\n",
    "{\"kind\": \"x\",, \"of\": \"y\"}", "# apiVersion: v1\n# kind: A\na: [\n",
  ])
  func `what is meant as no object is somebody else's, whatever is wrong with it`(text: String) {
    #expect(kind(text) == "other")
  }

  @Test(arguments: ["\(head)on: 1\n", "kind: A\nmetadata: {}\n", "\(head)---\na: b\n---\nx\n"])
  func `one document that may be an object makes a file of manifests`(text: String) {
    #expect(kind(text).hasSuffix("documents"))
  }

  @Test func `openings without an end are looked for once`() {
    let text = String(repeating: "{{ {% {# <% \n", count: 20_000)
    #expect(kind(text) == "other")
  }
}
