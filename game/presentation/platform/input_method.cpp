#include "presentation/platform/input_method.hpp"

#include <X11/Xproto.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <clocale>
#include <span>

namespace presentation {
namespace {

constexpr XIMStyle over_the_caret = XIMPreeditPosition | XIMStatusNothing,
                   wherever_it_likes = XIMPreeditNothing | XIMStatusNothing;

/// Xlib speaks to input methods in the locale of the process, and an input method serves the locales it knows.
void speak_the_locale() {
  if (std::setlocale(LC_CTYPE, "") == nullptr || XSupportsLocale() == False) std::setlocale(LC_CTYPE, "C.UTF-8");
  XSetLocaleModifiers("");  // which input method: XMODIFIERS
}

bool knows(XIM method, XIMStyle style) {
  XIMStyles* known = nullptr;
  if (XGetIMValues(method, XNQueryInputStyle, &known, nullptr) != nullptr || known == nullptr) return false;
  const std::span styles(known->supported_styles, known->count_styles);
  const bool found = std::ranges::find(styles, style) != styles.end();
  XFree(known);
  return found;
}

XFontSet any_letters(Display* display) {
  char** missing = nullptr;
  int missing_count = 0;
  char* instead = nullptr;
  const XFontSet letters = XCreateFontSet(display, "fixed,*", &missing, &missing_count, &instead);
  if (missing != nullptr) XFreeStringList(missing);
  return letters;
}

XErrorHandler other_errors = nullptr;

/// An input method that ended cannot be written to. Xlib would end the program for it.
int outlive_input_methods(Display* display, XErrorEvent* error) {
  if (error->error_code == BadWindow && error->request_code == X_SendEvent) return 0;
  return other_errors(display, error);
}

XPoint place(Point point) { return {static_cast<short>(point.x), static_cast<short>(point.y)}; }

}  // namespace

InputMethod::InputMethod(Display* display, ::Window window) : display_(display), window_(window) {}

InputMethod::~InputMethod() {
  XUnregisterIMInstantiateCallback(display_, nullptr, nullptr, nullptr, &available, reinterpret_cast<XPointer>(this));
  if (context_ != nullptr) XDestroyIC(context_);
  if (method_ != nullptr) XCloseIM(method_);
  if (letters_ != nullptr) XFreeFontSet(display_, letters_);
}

void InputMethod::connect() {
  asked_ = true;
  speak_the_locale();
  if (const XErrorHandler set = XSetErrorHandler(&outlive_input_methods); set != &outlive_input_methods) other_errors = set;
  const auto self = reinterpret_cast<XPointer>(this);
  method_ = XOpenIM(display_, nullptr, nullptr, nullptr);
  if (method_ == nullptr) {
    XRegisterIMInstantiateCallback(display_, nullptr, nullptr, nullptr, &available, self);
    return;
  }
  XIMCallback on_end{self, &ended};
  XSetIMValues(method_, XNDestroyCallback, &on_end, nullptr);
  if (letters_ == nullptr) letters_ = any_letters(display_);
  if (letters_ != nullptr && knows(method_, over_the_caret)) {
    const XPoint caret = place(caret_);
    const XVaNestedList drawing = XVaCreateNestedList(0, XNSpotLocation, &caret, XNFontSet, letters_, nullptr);
    context_ = XCreateIC(method_, XNInputStyle, over_the_caret, XNClientWindow, window_, XNFocusWindow, window_,
                         XNPreeditAttributes, drawing, nullptr);
    XFree(drawing);
  }
  if (context_ == nullptr)
    context_ = XCreateIC(method_, XNInputStyle, wherever_it_likes, XNClientWindow, window_, XNFocusWindow, window_, nullptr);
  if (context_ == nullptr) return;
  // It may want to see more than keys.
  unsigned long wanted = 0;
  XWindowAttributes now{};
  if (XGetICValues(context_, XNFilterEvents, &wanted, nullptr) == nullptr && XGetWindowAttributes(display_, window_, &now) != 0)
    XSelectInput(display_, window_, now.your_event_mask | static_cast<long>(wanted));
}

void InputMethod::attend(bool writing) {
  if (writing == writing_) return;
  writing_ = writing;
  // Not before the first word is to be written: Xlib waits for the input method's answer, however long that takes.
  if (writing && !asked_) connect();
  if (context_ == nullptr) return;
  if (writing) {
    XSetICFocus(context_);
    return;
  }
  if (char* dropped = Xutf8ResetIC(context_)) XFree(dropped);
  XUnsetICFocus(context_);
}

void InputMethod::stand_at(Point caret) {
  if (caret == caret_) return;
  caret_ = caret;
  if (context_ == nullptr) return;
  const XPoint there = place(caret);
  const XVaNestedList drawing = XVaCreateNestedList(0, XNSpotLocation, &there, nullptr);
  XSetICValues(context_, XNPreeditAttributes, drawing, nullptr);
  XFree(drawing);
}

bool InputMethod::takes(XEvent& event) const {
  const bool key = event.type == KeyPress || event.type == KeyRelease;
  return (!key || writing_) && XFilterEvent(&event, 0) != False;
}

std::string InputMethod::written(XKeyPressedEvent& press) const {
  std::string words(64, '\0');
  const auto room = [&] { return static_cast<int>(words.size()); };
  if (context_ == nullptr) {  // Latin-1, of which ASCII is UTF-8 as well
    words.resize(static_cast<std::size_t>(XLookupString(&press, words.data(), room(), nullptr, nullptr)));
    std::erase_if(words, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return words;
  }
  Status status = 0;
  int length = Xutf8LookupString(context_, &press, words.data(), room(), nullptr, &status);
  if (status == XBufferOverflow) {
    words.resize(static_cast<std::size_t>(length));
    length = Xutf8LookupString(context_, &press, words.data(), room(), nullptr, &status);
  }
  words.resize(status == XLookupChars || status == XLookupBoth ? static_cast<std::size_t>(length) : 0);
  return words;
}

void InputMethod::available(Display* display, XPointer self, XPointer) {
  XUnregisterIMInstantiateCallback(display, nullptr, nullptr, nullptr, &available, self);
  auto& method = *reinterpret_cast<InputMethod*>(self);
  if (method.method_ != nullptr) return;
  method.connect();
  if (method.writing_ && method.context_ != nullptr) XSetICFocus(method.context_);
}

void InputMethod::ended(XIM, XPointer self, XPointer) {
  auto& method = *reinterpret_cast<InputMethod*>(self);
  method.method_ = nullptr;  // and its contexts with it
  method.context_ = nullptr;
  XRegisterIMInstantiateCallback(method.display_, nullptr, nullptr, nullptr, &available, self);
}

}  // namespace presentation
