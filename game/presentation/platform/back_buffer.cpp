#include "presentation/platform/back_buffer.hpp"

#include <SFML/OpenGL.hpp>
#include <SFML/Window/Context.hpp>
#include <string_view>

#include <X11/Xlib.h>

namespace presentation {
namespace {

template <class Function>
Function glx(const char* name) {
  return reinterpret_cast<Function>(sf::Context::getFunction(name));
}

bool drawn_in_software() {
  const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  const std::string_view renderer = name == nullptr ? "" : name;
  return renderer.find("llvmpipe") != std::string_view::npos || renderer.find("softpipe") != std::string_view::npos;
}

bool copies_parts(Display* display) {
  const auto extensions = glx<const char* (*)(Display*, int)>("glXQueryExtensionsString");
  const char* known = extensions == nullptr ? nullptr : extensions(display, DefaultScreen(display));
  return known != nullptr && std::string_view(known).find("GLX_MESA_copy_sub_buffer") != std::string_view::npos;
}

}  // namespace

std::unique_ptr<BackBuffer> BackBuffer::of_software() {
  const auto display = glx<Display* (*)()>("glXGetCurrentDisplay");
  const auto drawable = glx<unsigned long (*)()>("glXGetCurrentDrawable");
  if (display == nullptr || drawable == nullptr || display() == nullptr) return nullptr;
  if (!drawn_in_software() || !copies_parts(display())) return nullptr;
  auto buffer = std::make_unique<BackBuffer>();
  buffer->copy_ = glx<Copy>("glXCopySubBufferMESA");
  buffer->display_ = display();
  buffer->drawable_ = drawable();
  return buffer->copy_ == nullptr ? nullptr : std::move(buffer);
}

void BackBuffer::show(Area area, int height) const {
  copy_(display_, drawable_, area.left, height - area.bottom, area.right - area.left, area.bottom - area.top);
}

}  // namespace presentation
