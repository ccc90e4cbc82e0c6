import AphexComponents
import KindTables
import PlatformDSL
import SwellKit

@main
struct Specs {
  static func main() async {
    await Swell.main(
      platforms: [aphex],
      kinds: [.all, Aphex.kinds],
      rules: [ComponentCodes.components, Aphex.codes]
    )
  }
}
