#include "presentation/screens/scene_head.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

struct SceneSign {
  Icon icon;
  std::string_view words;
};

Icon icon_of(std::string_view channel) {
  const auto contact = catalogue::contact_by(channel);
  if (contact == catalogue::Contact::telephone) return Icon::phone;
  if (contact == catalogue::Contact::written) return Icon::mail;
  if (channel == "visit") return Icon::visit;
  if (channel == "office") return Icon::office;
  return channel == "slip" ? Icon::slip : Icon::speech;
}

/// Days since the story's first, at the latest moment told before the line.
std::int32_t day_before(const session::Transcript& talk, std::size_t line) {
  std::int32_t latest = 0;
  for (std::size_t i = 0; i < line; ++i) latest = std::max(latest, talk[i].time);
  return latest / scenario::minutes_per_day;
}

Few<SceneSign, 2> signs(const Canvas& c, const session::Model& model, std::size_t at) {
  const simulation::Story& story = *model.story;
  const session::TalkLine& line = model.transcript[at];
  const std::string& channel = story.scenes[line.scene].channel;
  Few<SceneSign, 2> all;
  if (!channel.empty()) all.push_back({icon_of(channel), begun(c, channel_name(c, channel))});
  const std::int32_t day = line.time / scenario::minutes_per_day;
  if (at > 0 && day > day_before(model.transcript, at))
    all.push_back({Icon::calendar, say(c, "ui.new_day", {date(c, story.start + std::chrono::days{day})})});
  return all;
}

constexpr float between_signs = 18, below_signs = 4;
constexpr Type sign_type{size::secondary, {}, Weight::bold};

float sign_width(const Canvas& c, const SceneSign& sign) { return c.em(22) + c.width(sign.words, sign_type) + 1; }
float sign_height(const Canvas& c) { return c.line_height(sign_type) + 2; }

}  // namespace

float scene_head(Canvas& c, Point at, float width, const session::Model& model, std::size_t line) {
  const auto all = signs(c, model, line);
  if (all.empty()) return 0;
  const Colour ink = c.colours().indigo;
  Flow flow({at.x, at.y, width, 0}, between_signs, sign_height(c));
  for (const SceneSign& sign : all) {
    const Rect r = flow.next(sign_width(c, sign));
    icon(c, sign.icon, {r.x, r.middle().y - c.em(8)}, c.em(16), ink, 2);
    c.text({r.x + c.em(22), r.y, r.width - c.em(22), r.height}, sign.words, {sign_type.size, ink, sign_type.weight});
  }
  return flow.height() + below_signs;
}

float scene_head_height(const Canvas& c, float width, const session::Model& model, std::size_t line) {
  const auto all = signs(c, model, line);
  if (all.empty()) return 0;
  Flow flow({0, 0, width, 0}, between_signs, sign_height(c));
  for (const SceneSign& sign : all) static_cast<void>(flow.next(sign_width(c, sign)));
  return flow.height() + below_signs;
}

}  // namespace presentation
