#include "presentation/platform/renderer.hpp"

#include <backends/imgui_impl_opengl3.h>

#include <SFML/OpenGL.hpp>
#include <algorithm>

#include "presentation/canvas/imgui_bridge.hpp"
#include "presentation/platform/texture_store.hpp"

namespace presentation {
namespace {

constexpr int most_tries = 4;  // a page of glyphs that fills up is drawn again; the fourth time it is as tall as it gets

}  // namespace

struct Renderer::Inside {
  TextureStore textures;
  PictureSource pictures;
  Difference difference;
  Area extent;    ///< of the last frame
  Colour ground;  ///< likewise
  bool frame_lost = true, picture_lost = true;
};

Renderer::Renderer(std::filesystem::path assets)
    : inside_(std::make_unique<Inside>(Inside{TextureStore(std::move(assets)), {}, {}, {}, {}})) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // it would write a file beside the program
  io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
  ImGui_ImplOpenGL3_Init("#version 130");
  inside_->pictures = [this](const Picture& picture, int width, int height) {
    return inside_->textures.picture(picture, width, height);
  };
}

Renderer::~Renderer() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

const PictureSource& Renderer::pictures() const { return inside_->pictures; }
void Renderer::release_unused() { inside_->textures.release_unused(); }
void Renderer::lose_frame() { inside_->frame_lost = true; }
void Renderer::lose_picture() { inside_->picture_lost = inside_->frame_lost = true; }

Area Renderer::frame(unsigned width, unsigned height, GlyphBook& book, Colour ground,
                     const std::function<void(ImDrawList&)>& draw) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  io.DeltaTime = 1.f / 60;
  inside_->textures.begin_frame();
  for (int tries = 0; tries < most_tries; ++tries) {
    ImGui_ImplOpenGL3_NewFrame();  // makes shaders and its own small atlas the first time
    // Our page of glyphs is the atlas of every draw list: words and shapes then go out in one call.
    io.Fonts->SetTexID(texture_id(inside_->textures.glyph_page(book)));
    io.Fonts->TexUvWhitePixel = {1.5f / static_cast<float>(book.page().width), 1.5f / static_cast<float>(book.page().height)};
    ImGui::NewFrame();
    draw(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    if (!book.page().restarted) break;
    lose_picture();  // its letters lie elsewhere now
  }
  static_cast<void>(inside_->textures.glyph_page(book));  // what this frame drew into it
  return put(width, height, ground);
}

Area Renderer::put(unsigned width, unsigned height, Colour ground) {
  Inside& in = *inside_;
  const Area whole{0, 0, static_cast<int>(width), static_cast<int>(height)};
  if (in.textures.take_renamed() || in.extent != whole || !(in.ground == ground)) lose_picture();
  in.extent = whole;
  in.ground = ground;
  ImDrawData& data = *ImGui::GetDrawData();
  Area changed = overlap(in.difference.take(data), whole);
  if (in.picture_lost) changed = whole;
  if (changed.empty()) return {};
  if (in.frame_lost) changed = whole;
  in.picture_lost = in.frame_lost = false;
  keep_to(changed, data);
  glViewport(0, 0, whole.right, whole.bottom);
  glEnable(GL_SCISSOR_TEST);
  glScissor(changed.left, whole.bottom - changed.bottom, changed.right - changed.left, changed.bottom - changed.top);
  const auto share = [](std::uint8_t channel) { return static_cast<float>(channel) / 255; };
  glClearColor(share(ground.red), share(ground.green), share(ground.blue), 1);
  glClear(GL_COLOR_BUFFER_BIT);
  glDisable(GL_SCISSOR_TEST);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
  return changed;
}

}  // namespace presentation
