#include "presentation/platform/renderer.hpp"

#include <backends/imgui_impl_opengl3.h>

#include <SFML/OpenGL.hpp>
#include <cstring>

#include "presentation/canvas/imgui_bridge.hpp"
#include "presentation/platform/texture_store.hpp"

namespace presentation {
namespace {

constexpr int most_tries = 4;  // a page of glyphs that fills up is drawn again; the fourth time it is as tall as it gets

/// Equal draw data has equal fingerprints: a mouse that moves over nothing costs no drawing.
std::uint64_t fingerprint(const ImDrawData& data) {
  std::uint64_t hash = 1469598103934665603u;
  const auto mix = [&](std::uint64_t word) { hash = (hash ^ word) * 1099511628211u; };
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImDrawList& list = *data.CmdLists[n];
    for (const ImDrawVert& v : list.VtxBuffer) {
      std::uint64_t words[3] = {};
      static_assert(sizeof(ImDrawVert) <= sizeof(words));
      std::memcpy(words, &v, sizeof v);
      for (const std::uint64_t word : words) mix(word);
    }
    for (const ImDrawCmd& c : list.CmdBuffer) {
      mix(c.ElemCount);
      mix(static_cast<std::uint64_t>(c.ClipRect.x * 7 + c.ClipRect.y * 31 + c.ClipRect.z * 131 + c.ClipRect.w * 311));
      std::uint64_t texture = 0;  // a pointer or a number, by version
      const ImTextureID id = c.GetTexID();
      std::memcpy(&texture, &id, sizeof id);
      mix(texture);
    }
  }
  return hash;
}

}  // namespace

struct Renderer::Inside {
  TextureStore textures;
  PictureSource pictures;
  std::uint64_t last = 0;
};

Renderer::Renderer(std::filesystem::path assets)
    : inside_(std::make_unique<Inside>(Inside{TextureStore(std::move(assets)), {}, 0})) {
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

bool Renderer::frame(unsigned width, unsigned height, GlyphBook& book, bool even_if_same,
                     const std::function<void(ImDrawList&)>& draw) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  io.DeltaTime = 1.f / 60;
  bool page_moved = false;
  for (int tries = 0; tries < most_tries; ++tries) {
    ImGui_ImplOpenGL3_NewFrame();  // makes shaders and its own small atlas the first time
    // Our page of glyphs is the atlas of every draw list: words and shapes then go out in one call.
    io.Fonts->SetTexID(texture_id(inside_->textures.glyph_page(book)));
    io.Fonts->TexUvWhitePixel = {1.5f / static_cast<float>(book.page().width), 1.5f / static_cast<float>(book.page().height)};
    ImGui::NewFrame();
    draw(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    if (!book.page().restarted) break;
    page_moved = true;
  }
  static_cast<void>(inside_->textures.glyph_page(book));  // what this frame drew into it
  const std::uint64_t now = fingerprint(*ImGui::GetDrawData());
  if (now == inside_->last && !even_if_same && !page_moved) return false;
  inside_->last = now;
  glViewport(0, 0, static_cast<GLsizei>(width), static_cast<GLsizei>(height));
  glClearColor(1, 1, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  return true;
}

}  // namespace presentation
