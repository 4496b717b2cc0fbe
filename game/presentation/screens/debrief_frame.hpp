#pragma once
#include <array>
#include <string>

#include "presentation/screens/debrief_curves.hpp"

/// Where the two charts of the trust page lie, and what is drawn behind and over their curves. Inside screens/debrief*.
namespace presentation {

/// A curve: which meter, and its name.
struct CurveName {
  condition::Meter meter{};
  const char* key = "";
};
inline constexpr std::array beliefs = {CurveName{condition::Meter::ability, "review.ability"},
                                       CurveName{condition::Meter::benevolence, "review.benevolence"},
                                       CurveName{condition::Meter::integrity, "review.integrity"}};
inline constexpr std::array feelings = {CurveName{condition::Meter::liking, "review.liking"},
                                        CurveName{condition::Meter::irritation, "review.irritation"}};

[[nodiscard]] int value(const debrief::Meters&, condition::Meter);
/// The dotted line is one belief's: it says whose.
[[nodiscard]] std::string instead_name(const Canvas&, const char* belief);

/// A field of readings upwards, from the least to the most that is shown.
struct Plot {
  Rect area;
  int least = 0, most = 10'000;
  [[nodiscard]] float y(int hundredths) const {
    return area.bottom() - area.height * static_cast<float>(hundredths - least) / static_cast<float>(most - least);
  }
};

inline constexpr float label_gap = 10;  ///< between a curve's end and its name

struct Frame {
  Rect upper = {}, lower = {};  ///< their cards; one for both where `lower` has no height
  float names = 0;              ///< room for the names at the curves' ends
  Column head;
  Rect legend;
  Plot beliefs = {}, feelings = {};
  DayAxis axis;
};
/// In a card of that place, as high as there is room for, within reason. In large letters each chart has a card and dates of its
/// own: the upper one as high as the place, so that it is in sight from its title to its dates, the lower one below it.
[[nodiscard]] Frame frame_of(const DebriefView&, const Canvas&, Rect, const Curves&);

/// Weekends as a shade, days by hairlines; low, middle and high by the rubric's own bands. `sparse`: without the
/// middle one where their words would touch.
void draw_ground(const DebriefView&, Canvas&, const Frame&, const Plot&, bool sparse);
/// "4/6" and the weekday below.
void draw_dates(const DebriefView&, Canvas&, const Frame&, const Plot&);

/// What the signs over the chart and its lines mean, each beside its sign: in sight together with them.
[[nodiscard]] float legend_height(const DebriefView&, const Canvas&, float width, const Curves&);
void draw_legend(const DebriefView&, Canvas&, Rect at, const Curves&);
[[nodiscard]] bool shows_weekend(const DebriefView&, const Curves&);
/// A turning point is told by its shape, not by its colour alone: a ring around its disc.
void turning_sign(Canvas&, Point middle, float radius);
/// What came about without an answer: a diamond.
void event_sign(Canvas&, Point middle, float radius, Colour);

/// A sign for every stop over the chart, the chosen one's line through it.
void draw_marks(const DebriefView&, Canvas&, const Frame&, std::size_t chosen);
/// Every stop can be hovered, pressed and reached by the arrow keys.
void step_through(const DebriefView&, Canvas&, const Frame&, std::size_t& chosen);

}  // namespace presentation
