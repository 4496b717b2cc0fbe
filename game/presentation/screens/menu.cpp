#include "presentation/screens/menu.hpp"

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

/// One below the other, each as wide as the sheet.
class Rows {
 public:
  Rows(Canvas& canvas, Rect at) : c_(canvas), at_(at), y_(at.y) {}
  bool press(Action action, const char* words, bool enabled = true) {
    const Rect r{at_.x, y_, at_.width, control_height(c_) + 4};
    y_ += r.height + 6;
    // A key's prompt is written small in English; a button begins with a capital.
    std::string label = say(c_, words);
    if (label.front() >= 'a' && label.front() <= 'z') label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return button(c_, r, label, {.action = action, .enabled = enabled});
  }
  [[nodiscard]] float height() const { return y_ - at_.y; }

 private:
  Canvas& c_;
  Rect at_;
  float y_;
};

}  // namespace

void menu_panel(Canvas& c, Rect inside, const session::Model& model, PlayScratch& scratch, Messages& out) {
  const auto then = [&](const Message& message) {
    out.push_back(Show{Panel::none});
    out.push_back(message);
  };
  const Rect at = c.begin_scroll("menu", inside);
  Rows rows(c, {at.x + 4, at.y + 4, at.width - 8, 0});
  if (rows.press(Action::history, "play.history")) out.push_back(Show{Panel::history});
  if (rows.press(Action::notebook, "ui.notebook")) out.push_back(Show{Panel::notebook});
  if (rows.press(Action::step_back, "ui.key.back", session::can_step_back(model))) then(Tell{session::StepBack{}});
  Look look = c.look();
  if (rows.press(Action::automatic, look.automatic ? "ui.key.auto_off" : "ui.key.auto")) {
    look.automatic = !look.automatic;
    then(SetLook{look});
  }
  if (rows.press(Action::skip, "ui.key.skip")) {
    scratch.skip = true;
    out.push_back(Show{Panel::none});
  }
  if (rows.press(Action::readings, "ui.key.furigana")) {
    look.furigana = !look.furigana;
    out.push_back(SetLook{look});
  }
  if (rows.press(Action::settings, "ui.settings")) out.push_back(Show{Panel::settings});
  if (rows.press(Action::keys, "ui.keys")) out.push_back(Show{Panel::keys});
  c.end_scroll(rows.height() + 8);
}

}  // namespace presentation
