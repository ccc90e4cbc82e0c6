import SwellKit

@main
struct Tool {
  static func main() async { await Swell.toolMain() }
}
