import AphexComponents
import KindTables
import SwellKit

@main
struct Specs {
  static func main() async { await Swell.main(platforms: [aphex], kinds: [.all, Aphex.kinds]) }
}
