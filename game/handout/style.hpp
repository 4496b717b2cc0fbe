#pragma once
#include <string_view>

namespace handout {

/// Paper and ink, as on the screen; on A4 in black, no scene torn from its heading.
inline constexpr std::string_view style = R"(
body { font: 11pt/1.7 "BIZ UDPGothic", "BIZ UDGothic", "Noto Sans CJK JP", sans-serif; color: #2E2622; background: #F6EFE2; margin: 0; }
main { max-width: 44em; margin: 0 auto; padding: 2em 1.5em 3em; }
h1 { font-size: 1.6em; margin: 0; }
h2 { font-size: 1.15em; border-bottom: 1px solid #8A7965; margin: 2em 0 .6em; padding-bottom: .2em; }
h3 { font-size: 1em; margin: 1.4em 0 .3em; }
p, ul { margin: .3em 0; }
ul { padding-left: 1.4em; }
rt { font-size: .55em; }
table { border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; padding: .15em 1.6em .15em 0; font-weight: normal; }
.quiet { color: #5A4E45; font-size: .9em; }
.you { border-left: 3px solid #26506F; background: #E4ECF0; padding: .2em .8em; }
.who { font-weight: bold; font-size: .85em; margin-top: .7em; }
.unspoken { color: #6A3A62; padding-left: 1.2em; }
.mark { font-size: .9em; padding-left: 1.2em; }
.why { font-size: .9em; padding-left: 2.4em; color: #5A4E45; }
.taken-back { text-decoration: line-through; }
footer { margin-top: 2.5em; border-top: 1px solid #CDBFA8; padding-top: .6em; font-size: .85em; color: #5A4E45; }
@page { size: A4; margin: 16mm; }
@media print {
  body { background: none; font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, .who { break-after: avoid; }
  p, tr, li { break-inside: avoid; }
}
)";

}  // namespace handout
