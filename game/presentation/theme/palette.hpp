#pragma once
#include "presentation/theme/colour.hpp"

namespace presentation {

/// Paper and ink: warm paper, dark ink, three quiet colours, one seal red. Every colour that carries a meaning has a second
/// carrier on the screen (a shape, a word), so nothing is said by colour alone.
struct Palette {
  Colour paper, card, recess;  ///< the page; where text lies; trays and gridlines
  Colour rule;                 ///< hairlines without a meaning; never round a control
  Colour edge;                 ///< border of everything that can be pressed
  Colour ink, ink2;            ///< text, secondary text; there is no third grey
  Colour indigo, indigo_tint;  ///< Listening ○; focus, links, main button
  Colour shu, shu_tint;        ///< the one accent: notebook mark, due today, clash
  Colour moss, moss_tint;      ///< Follow-through □; kept
  Colour ochre;                ///< curve of benevolence
  Colour plum;                 ///< Honesty ◇; curve of integrity; what goes unsaid
  Colour white;                ///< text on ink, indigo, shu, moss
  bool pictures_behind_text;   ///< false: backgrounds are not drawn
};

inline constexpr Palette warm_paper{.paper = colour(0xF6EFE2),
                                    .card = colour(0xFDFAF3),
                                    .recess = colour(0xEDE3D1),
                                    .rule = colour(0xCDBFA8),
                                    .edge = colour(0x8A7965),
                                    .ink = colour(0x2E2622),
                                    .ink2 = colour(0x5A4E45),
                                    .indigo = colour(0x26506F),
                                    .indigo_tint = colour(0xE4ECF0),
                                    .shu = colour(0xA03522),
                                    .shu_tint = colour(0xF7E4DC),
                                    .moss = colour(0x47632F),
                                    .moss_tint = colour(0xE8EDDC),
                                    .ochre = colour(0x7A5710),
                                    .plum = colour(0x6A3A62),
                                    .white = colour(0xFFFFFF),
                                    .pictures_behind_text = true};

inline constexpr Palette high_contrast{.paper = colour(0xFFFFFF),
                                       .card = colour(0xFFFFFF),
                                       .recess = colour(0xE6E6E6),
                                       .rule = colour(0x3A3A3A),
                                       .edge = colour(0x1A1A1A),
                                       .ink = colour(0x000000),
                                       .ink2 = colour(0x333333),
                                       .indigo = colour(0x0F3B5C),
                                       .indigo_tint = colour(0xE3EEF5),
                                       .shu = colour(0x7E1F10),
                                       .shu_tint = colour(0xFFFFFF),
                                       .moss = colour(0x2C4718),
                                       .moss_tint = colour(0xFFFFFF),
                                       .ochre = colour(0x583A00),
                                       .plum = colour(0x4E2148),
                                       .white = colour(0xFFFFFF),
                                       .pictures_behind_text = false};

}  // namespace presentation
