#include "presentation/screens/menu.hpp"

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float entry_inset = 16, between_entries = 6;

/// A switch says how it stands, in a box and in a word.
enum class State { none, off, on };

void check_box(Canvas& c, Rect box, bool on) {
  const Palette& p = c.colours();
  c.fill(box, on ? p.indigo : p.card, size::key_radius);
  c.outline(box, on ? p.indigo : p.edge, size::border, size::key_radius);
  if (on) icon(c, Icon::done, {box.x + box.width * .15f, box.y + box.width * .15f}, box.width * .7f, p.white, 3);
}

/// Buttons as wide as their column, the words at its left and the key at its right.
class Rows {
 public:
  Rows(Canvas& canvas, Rect at, int columns) : c_(canvas), at_(at), columns_(columns), y_(at.y) {}
  bool press(Action action, const char* key, State state = State::none) {
    // A key's prompt is written small in English; a button begins with a capital.
    std::string label = say(c_, key);
    if (label.front() >= 'a' && label.front() <= 'z') label.front() = static_cast<char>(label.front() - 'a' + 'A');
    const float wide = (at_.width - static_cast<float>(columns_ - 1) * entry_inset) / static_cast<float>(columns_);
    const Rect r{at_.x + static_cast<float>(next_) * (wide + entry_inset), y_, wide, tall()};
    next_ = (next_ + 1) % columns_;
    if (next_ == 0) y_ += tall() + between_entries;
    return row(r, label, action, state);
  }
  /// One of the last, over all columns.
  bool press_whole(const char* key, Action action = Action::none) {
    if (next_ != 0) y_ += tall() + between_entries;
    next_ = 0;
    const Rect r{at_.x, y_ + between_entries, at_.width, tall()};
    y_ = r.bottom();
    return row(r, say(c_, key), action, State::none);
  }
  [[nodiscard]] float height() const { return y_ - at_.y; }

 private:
  [[nodiscard]] float tall() const { return control_height(c_) + 4; }
  bool row(Rect r, const std::string& label, Action action, State state) {
    const Palette& p = c_.colours();
    const Response answer = pressable_card(c_, r, label, action, true, size::button_radius);
    const Canvas::Inside inside(c_, r);
    Rect words = r.inset(entry_inset, 0);
    const std::string key = action == Action::none ? std::string{} : c_.prompt(action);
    if (!key.empty()) c_.text(cut_right(words, key_cap_width(c_, key)), key, {size::metadata, p.ink2}, Align::end);
    if (state != State::none) {
      const bool on = state == State::on;
      const float side = c_.em(20);
      const std::string word = say(c_, on ? "ui.menu.on" : "ui.menu.off");
      static_cast<void>(cut_right(words, 12));
      c_.text(cut_right(words, c_.width(word, {size::list}) + 1), word, {size::list, on ? p.indigo : p.ink2}, Align::end);
      static_cast<void>(cut_right(words, 8));
      const Rect box = cut_right(words, side);
      check_box(c_, {box.x, box.middle().y - side / 2, side, side}, on);
    }
    c_.text(words, label, {size::body, p.ink, Weight::bold});
    return answer.pressed;
  }

  Canvas& c_;
  Rect at_;
  int columns_, next_ = 0;
  float y_;
};

/// What is played, and how: the header may have no room to say it.
Column what_is_played(const Canvas& c, const session::Model& model) {
  return {{.words = words(c, *model.story, model.story->title), .type = {size::body, c.colours().ink, Weight::bold}},
          {.words = say_mode(c, "ui.mode.", model), .type = {size::secondary, c.colours().ink2}, .above = 2}};
}

}  // namespace

void menu_panel(Canvas& c, Rect inside, const session::Model& model, PlayScratch& scratch, Messages& out) {
  const auto then = [&](const Message& message) {
    out.push_back(Show{Panel::none});
    out.push_back(message);
  };
  const Rect at = c.begin_scroll("menu", inside);
  const float head = set_column(c, {at.x, at.y + 4}, at.width, what_is_played(c, model)) + 16;
  Rows rows(c, {at.x, at.y + head, at.width, 0}, is_close(c) ? 2 : 1);
  if (rows.press(Action::history, "play.history")) out.push_back(Show{Panel::history});
  if (rows.press(Action::notebook, "ui.notebook")) out.push_back(Show{Panel::notebook});
  if (session::can_step_back(model) && rows.press(Action::step_back, "ui.key.back")) then(Tell{session::StepBack{}});
  if (rows.press(Action::skip, "ui.key.skip")) {
    scratch.skip = true;
    out.push_back(Show{Panel::none});
  }
  Look look = c.look();
  if (rows.press(Action::automatic, "ui.key.auto", look.automatic ? State::on : State::off)) {
    look.automatic = !look.automatic;
    out.push_back(SetLook{look});
  }
  if (look.language == text::Language::ja &&
      rows.press(Action::readings, "ui.key.furigana", look.furigana ? State::on : State::off)) {
    look.furigana = !look.furigana;
    out.push_back(SetLook{look});
  }
  if (rows.press(Action::settings, "ui.settings")) out.push_back(Show{Panel::settings});
  if (rows.press(Action::keys, "ui.keys")) out.push_back(Show{Panel::keys});
  if (rows.press_whole("ui.menu.leave")) then(GoTo{Screen::home});
  if (rows.press_whole("ui.menu.quit", Action::quit)) out.push_back(Quit{});
  c.end_scroll(head + rows.height() + 8);
}

}  // namespace presentation
