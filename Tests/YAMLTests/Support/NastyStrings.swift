/// Strings that readers of YAML are known to take for something else, or to spoil.
enum NastyStrings {
  static let words = [
    "", "~", "null", "Null", "NULL", "nULL", "y", "Y", "n", "N", "yes", "Yes", "YES", "yEs", "no",
    "No", "NO", "on", "On", "ON", "oN", "off", "Off", "OFF", "true", "True", "TRUE", "tRUE",
    "false",
    "False", "FALSE", "=", "<<", ".inf", ".Inf", ".INF", "-.inf", "+.inf", ".nan", ".NaN", ".NAN",
    "inf", "nan", "NaN", "Infinity",
  ]

  static let numbers = [
    "0", "1", "-1", "+1", "00", "08", "0777", "0o7", "0O17", "0o17", "-0o17", "0x1f", "0X1F",
    "-0x1F",
    "0b1", "0B11", "-0b11", "0b+1", "0b-1", "1_000", "1_", "+_1", "_1", "0_7", "0x_1", "1,000",
    "1e3",
    "1E3", "1e+3", "1.5e-3", "1e400", "12e03", "1234567e8", "1.", ".5", "-.5", "+.5", ".5_0", "._5",
    ".e5", "5.e3", "1.0", "-0", "-0.0", "1.2.3", "10.0.0.1", "12:30", "12:30:45", "190:20:30.15",
    "2001-01-01", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5",
    "2024-01-01T00:00:00Z", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
    "18446744073709551616", "0xFFFFFFFFFFFFFFFFFF", "0x1p-2", "+", "-", ".", "..", "-.", "+.", "0x",
    "0b", "0o", "1e", "100m", "128Mi", "10s", "v1.2.3", "1/2", "50%",
  ]

  static let indicators = [
    "---", "...", "--- a", "---a", "- a", "-a", "--flag=1", "-", "?", "? a", "?a", ":", ": a", ":a",
    "a:", "a: b", "a:b", "a :b", "a #b", "a#b", "#a", ",", "[", "]", "{", "}", "[a]", "{a: b}",
    "{{ .Values.x }}", "&a", "*a", "*.example.com", "!a", "!!str a", "|", ">", "|-", "'", "\"",
    "'a'",
    "\"a\"", "it's", "say \"x\"", "%", "%YAML 1.2", "@", "@a", "`", "`a`", "\\", "a\\b", "$(x)",
    "a, b", "a]", "a}", "http://a/b?c=d#e", "image:tag@sha256:0",
  ]

  static let blanks = [
    " ", "  ", " a", "a ", "a  b", "\t", "\ta", "a\t", "a\tb", "a:\tb", "a\t#b", "\u{A0}",
    "a\u{A0}",
    "\u{200B}", "a\u{FEFF}", "\u{FEFF}a",
  ]

  static let lines = [
    "\n", "\n\n", "a\n", "a\nb", "a\nb\n", "a\n\n", "a\n\n\n", "\na", "\n\na\n", "a\n\nb", " a\nb",
    " a\nb\n", "\n a", "\n  a\n\n", "  a\n b\nc", "a\n b\n  c\n", "a\n\tb\n", "\ta\nb", "\n\ta\nb",
    "a \nb",
    "a\n b \n", "a\t\nb", "a\n ", "a\n \n", " \na", "  \n  a", "a\n\t", "a\r\nb", "a\rb", "a\r",
    "\r",
    "a\n\r\nb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b\n", "a\nb\u{2028}", "# a\n# b\n",
    "---\na\n...\n",
    "- a\n- b\n", "a: b\nc: |\n  d\n", "#!/bin/sh\nset -eu\n\nexec \"$@\"\n", "all:\n\tcc a.c\n",
    "key: {{ x }}\n%\n@\n`\n", "%YAML 1.1\n---\n", "\"a\"\n'b'\n", "a\n  \nb", "a\n\u{FEFF}b",
  ]

  static let characters = [
    "\0", "a\0b", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{80}", "\u{9F}", "\u{AD}", "é", "e\u{301}",
    "ß",
    "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "日本語", "日本語: はい", "한국어 #1",
    "😀", "a😀b", "😀\n😀\n", "👨‍👩‍👧", "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{10000}", "\u{10FFFF}",
    "\u{202E}abc", "\u{2066}x", "\u{3000}", "אבג",
  ]

  static let long = [
    String(repeating: "a", count: 129), String(repeating: "a", count: 998),
    String(repeating: "a", count: 1_000), String(repeating: "b", count: 1_001),
    String(repeating: "c", count: 1_022), String(repeating: "d", count: 1_024),
    String(repeating: "e", count: 1_025), String(repeating: "f ", count: 3_000) + "f",
    String(repeating: "é", count: 600), String(repeating: "\u{1}", count: 400),
    String(repeating: "word ", count: 100) + "\n" + String(repeating: "x", count: 2_000) + "\n",
  ]

  static let all = words + numbers + indicators + blanks + lines + characters + long
}
