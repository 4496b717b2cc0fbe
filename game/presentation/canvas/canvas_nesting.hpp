#pragma once
#include <string>
#include <string_view>
#include <utility>

#include "presentation/canvas/canvas.hpp"

/// What holds for as long as a value lives. Included by canvas.hpp.
namespace presentation {

/// Words drawn while this lives must stay in the box; a test says so when they do not.
class Canvas::Inside {
 public:
  Inside(Canvas& canvas, Rect box) : canvas_(canvas) { canvas_.boxes_.push_back(box); }
  ~Inside() { canvas_.boxes_.pop_back(); }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  Canvas& canvas_;
};

/// Words drawn while this lives appear up to so many characters, and take the room of all of them; `characters` is what is left.
class Canvas::Revealed {
 public:
  Revealed(Canvas& canvas, std::size_t& characters) : canvas_(canvas), left_(characters) { canvas_.unseen_after_ = characters; }
  ~Revealed() { left_ = std::exchange(canvas_.unseen_after_, std::string::npos); }
  Revealed(const Revealed&) = delete;
  Revealed& operator=(const Revealed&) = delete;

 private:
  Canvas& canvas_;
  std::size_t& left_;
};

/// Controls with equal labels are kept apart by the name of their group.
class Canvas::Group {
 public:
  Group(Canvas& canvas, std::string_view name) : canvas_(canvas), before_(canvas.group_) { canvas_.group_ = canvas_.id(name); }
  ~Group() { canvas_.group_ = before_; }
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;

 private:
  Canvas& canvas_;
  ControlId before_;
};

}  // namespace presentation
