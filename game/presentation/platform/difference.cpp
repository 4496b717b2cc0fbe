#include "presentation/platform/difference.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace presentation {
namespace {
constexpr std::size_t sides = 3;

/// Takes the triangles that do not reach into the clip out of the list.
void keep_to(const ImVec4& clip, ImDrawList& list, ImDrawCmd& command) {
  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const auto reaches_in = [&](const ImDrawIdx* triangle) {
    const ImVec2 a = vertices[triangle[0]].pos, b = vertices[triangle[1]].pos, c = vertices[triangle[2]].pos;
    return std::max({a.x, b.x, c.x}) >= clip.x && std::min({a.x, b.x, c.x}) <= clip.z && std::max({a.y, b.y, c.y}) >= clip.y &&
           std::min({a.y, b.y, c.y}) <= clip.w;
  };
  ImDrawIdx* const first = list.IdxBuffer.Data + command.IdxOffset;
  ImDrawIdx* kept = first;
  for (const ImDrawIdx* triangle = first; triangle != first + command.ElemCount; triangle += sides)
    if (reaches_in(triangle)) kept = std::copy_n(triangle, sides, kept);
  command.ElemCount = static_cast<unsigned>(kept - first);
}

}  // namespace

bool Difference::Manner::same(const Manner& other) const {
  return texture == other.texture && std::memcmp(&clip, &other.clip, sizeof clip) == 0;
}

/// The pixels it may touch: those it reaches into.
Area Difference::Frame::area(std::size_t triangle) const {
  const auto down = [](float edge) { return static_cast<int>(std::floor(edge)); };
  const auto up = [](float edge) { return static_cast<int>(std::ceil(edge)); };
  const ImVec4& clip = manners[drawn[triangle]].clip;
  const ImVec2 a = corners[triangle * sides].pos, b = corners[triangle * sides + 1].pos, c = corners[triangle * sides + 2].pos;
  const Area reached{down(std::min({a.x, b.x, c.x})), down(std::min({a.y, b.y, c.y})), up(std::max({a.x, b.x, c.x})),
                     up(std::max({a.y, b.y, c.y}))};
  return overlap(reached, {down(clip.x), down(clip.y), up(clip.z), up(clip.w)});
}

void Difference::write(const ImDrawData& data, Frame& frame) {
  frame.manners.clear();
  frame.drawn.clear();
  frame.corners.clear();
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImDrawList& list = *data.CmdLists[n];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      frame.manners.push_back({command.ClipRect, command.GetTexID()});
      frame.drawn.insert(frame.drawn.end(), command.ElemCount / sides, static_cast<std::uint32_t>(frame.manners.size() - 1));
      const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
      const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
      std::for_each(index, index + command.ElemCount, [&](ImDrawIdx i) { frame.corners.push_back(vertices[i]); });
    }
  }
}

bool Difference::same(std::size_t before, std::size_t now) const {
  return before_.manners[before_.drawn[before]].same(now_.manners[now_.drawn[now]]) &&
         std::memcmp(&before_.corners[before * sides], &now_.corners[now * sides], sides * sizeof(ImDrawVert)) == 0;
}

Area Difference::take(const ImDrawData& data) {
  std::swap(before_, now_);
  write(data, now_);
  // What is drawn first and last is mostly as it was; what lies between is new.
  const std::size_t had = before_.drawn.size(), has = now_.drawn.size(), most = std::min(had, has);
  std::size_t first = 0, last = 0;
  while (first < most && same(first, first)) ++first;
  while (last < most - first && same(had - last - 1, has - last - 1)) ++last;
  Area all;
  for (std::size_t i = first; i + last < had; ++i) all = together(all, before_.area(i));
  for (std::size_t i = first; i + last < has; ++i) all = together(all, now_.area(i));
  return all;
}

void keep_to(Area area, ImDrawData& data) {
  const auto edge = [](int pixel) { return static_cast<float>(pixel); };
  for (int n = 0; n < data.CmdListsCount; ++n)
    for (ImDrawCmd& command : data.CmdLists[n]->CmdBuffer) {
      ImVec4& clip = command.ClipRect;
      clip = {std::max(clip.x, edge(area.left)), std::max(clip.y, edge(area.top)), std::min(clip.z, edge(area.right)),
              std::min(clip.w, edge(area.bottom))};
      keep_to(clip, *data.CmdLists[n], command);
    }
}

}  // namespace presentation
