#pragma once
#include <doctest/doctest.h>
#include <imgui.h>

#include <functional>
#include <string>

#include "presentation/canvas/canvas.hpp"

/// Screens without a window and without a display: frames are drawn into lists nobody shows, input is made up, and what stands on
/// the screen is read back from Memory. One at a time.
namespace support {

class HeadlessUi {
 public:
  using Draw = std::function<void(presentation::Canvas&)>;

  explicit HeadlessUi(presentation::Look shown = {}, unsigned width = 1280, unsigned height = 720)
      : look(shown), extent(presentation::extent_of(width, height)), book_(opened()) {
    memory.notes_words = true;
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    unsigned char* pixels = nullptr;
    int across = 0, down = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &across, &down);
  }
  ~HeadlessUi() { ImGui::DestroyContext(); }
  HeadlessUi(const HeadlessUi&) = delete;
  HeadlessUi& operator=(const HeadlessUi&) = delete;

  /// Draws until nothing moves any more; only the first of these frames sees the input.
  void frame(const Draw& draw, presentation::Input input = {}) {
    if (input.mouse == presentation::Point{-1, -1}) input.mouse = mouse_;
    mouse_ = input.mouse;
    for (int settled = 0; settled < 5; ++settled) {
      ImGui::GetIO().DeltaTime = 1.f / 60;
      ImGui::NewFrame();
      {
        presentation::Canvas canvas({*ImGui::GetBackgroundDrawList(), book_, layouts_, pictures}, look, extent, input, memory);
        draw(canvas);
      }
      ImGui::Render();
      book_.copied();
      if (!memory.again) return;
      input = {};
      input.mouse = mouse_;
    }
    FAIL("the screen never comes to rest");
  }

  void press(const Draw& draw, presentation::Key key, bool shift = false) {
    presentation::Input input;
    input.keys.push_back({key, shift, false});
    frame(draw, input);
  }

  void press(const Draw& draw, presentation::PadButton button) {
    presentation::Input input;
    input.buttons.push_back(button);
    frame(draw, input);
  }

  void click(const Draw& draw, const std::string& label) {
    frame(draw);
    const presentation::ControlBox* control = presentation::find_control(memory, label);
    INFO("no control is labelled ", label);
    REQUIRE(control != nullptr);
    presentation::Input input;
    input.mouse = control->rect.middle();
    input.pressed = true;
    frame(draw, input);
    input.pressed = false;
    input.released = true;
    frame(draw, input);
  }

  void type(const Draw& draw, std::u32string words) {
    presentation::Input input;
    input.typed = std::move(words);
    frame(draw, input);
  }

  [[nodiscard]] bool shows(const std::string& words) const {
    for (const auto& text : memory.texts)
      if (text.words.find(words) != std::string::npos) return true;
    return false;
  }

  /// Is a numbered answer on the screen? Its number stands alone in its box.
  [[nodiscard]] bool shows_option() const {
    for (const auto& text : memory.texts)
      if (text.words == "1" && text.rect.x > extent.width * .2f) return true;
    return false;
  }

  /// Every word lies in the box it was given, and none was cut off with ….
  void check_words_fit() const {
    constexpr float rounding = 1.5f;
    for (const presentation::TextBox& t : memory.texts) {
      CAPTURE(t.words);
      CAPTURE(t.rect.x);
      CAPTURE(t.rect.right());
      CAPTURE(t.box.x);
      CAPTURE(t.box.right());
      CHECK(t.rect.x >= t.box.x - rounding);
      CHECK(t.rect.right() <= t.box.right() + rounding);
      CHECK(t.rect.y >= t.box.y - rounding);
      CHECK(t.rect.bottom() <= t.box.bottom() + rounding);
    }
  }

  /// No line of running Japanese is longer than people read well.
  void check_lines_short() const {
    constexpr float hanging = 1.1f;  // a full stop may stand in the margin
    for (const presentation::TextBox& t : memory.texts) {
      CAPTURE(t.words);
      CHECK(t.rect.width <= (presentation::size::longest_line + hanging) * t.rect.height);
    }
  }

  /// Everything the last frame drew, as a number: equal pictures have equal ones.
  [[nodiscard]] std::size_t picture() const {
    std::size_t hash = 0;
    const auto mix = [&hash](float part) { hash = hash * 1099511628211u ^ std::hash<float>{}(part); };
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int i = 0; i < data.CmdListsCount; ++i)
      for (const ImDrawVert& v : data.CmdLists[i]->VtxBuffer) {
        mix(v.pos.x);
        mix(v.pos.y);
        hash = hash * 1099511628211u ^ v.col;
      }
    return hash;
  }

  /// Another window, the same play in it.
  void resize(unsigned width, unsigned height) {
    extent = presentation::extent_of(width, height);
    ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  }

  /// Tab goes through what lies above a height as it is read: from left to right, row below row.
  void check_tab_reads(float down_to) const {
    const presentation::ControlBox* before = nullptr;
    for (const presentation::ControlBox& now : memory.controls) {
      if (now.layer != memory.top_layer || now.rect.bottom() > down_to) continue;
      if (before != nullptr) {
        const bool next_row = now.rect.middle().y > before->rect.bottom();
        CAPTURE(before->label);
        CAPTURE(now.label);
        CHECK((next_row || (now.rect.x >= before->rect.right() && now.rect.bottom() > before->rect.middle().y)));
      }
      before = &now;
    }
  }

  /// No control that can be pressed lies on another.
  void check_controls_apart() const {
    constexpr float touching = 1.5f;
    for (std::size_t i = 0; i < memory.controls.size(); ++i)
      for (std::size_t j = i + 1; j < memory.controls.size(); ++j) {
        const auto &a = memory.controls[i], &b = memory.controls[j];
        if (a.layer != b.layer || !a.enabled || !b.enabled) continue;
        const presentation::Rect both = presentation::overlap(a.seen, b.seen);
        CAPTURE(a.label);
        CAPTURE(b.label);
        CHECK((both.width <= touching || both.height <= touching));
      }
  }

  /// What is drawn below a header begins at the page's left margin and ends at its right one; in that stands the scroll bar
  /// alone, at one place.
  void check_on_grid(float below) const {
    namespace size = presentation::size;
    constexpr float smoothed = 1.05f, stroke = 1.1f, bar_from = 8, bar_to = 14;  // from where the page's content ends
    const float left = size::margin, right = extent.width - size::margin;
    float first = left, last = right;
    bool bar_elsewhere = false;
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int i = 0; i < data.CmdListsCount; ++i)
      for (const ImDrawVert& v : data.CmdLists[i]->VtxBuffer) {
        const float x = v.pos.x / extent.pixels_per_unit;
        const bool across = x < smoothed || x > extent.width - smoothed;  // a bar's ground, a rule from edge to edge
        if (across || v.pos.y < below * extent.pixels_per_unit || is_paper(v.col)) continue;
        const bool in_bar = x > right + bar_from - smoothed && x < right + bar_to + smoothed;
        bar_elsewhere = bar_elsewhere || (x > right + smoothed && !in_bar);
        first = std::min(first, x);
        if (!in_bar) last = std::max(last, x);
      }
    CHECK(first >= left - smoothed - stroke / 2);  // of a sign
    CHECK(last <= right + smoothed);
    CHECK_FALSE(bar_elsewhere);
  }

  presentation::Look look;
  presentation::Extent extent;
  presentation::Memory memory;
  presentation::PictureSource pictures;  ///< none unless a test gives one

 private:
  /// What scrolls fades into it a little beyond its edges.
  [[nodiscard]] bool is_paper(ImU32 drawn) const {
    const presentation::Colour paper = look.palette().paper;
    constexpr ImU32 opaque = ~IM_COL32_A_MASK;
    return (drawn & opaque) == (IM_COL32(paper.red, paper.green, paper.blue, 0) & opaque);
  }
  static presentation::GlyphBook opened() {
    auto book = presentation::GlyphBook::open({});
    REQUIRE(book.ok());
    return std::move(*book);
  }
  presentation::GlyphBook book_;
  presentation::Layouts layouts_;
  presentation::Point mouse_{-1, -1};
};

}  // namespace support
