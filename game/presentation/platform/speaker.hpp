#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "presentation/sound/due.hpp"
#include "presentation/sound/volumes.hpp"

namespace presentation {

/// Lets things be heard. Making sounds and opening the device happen on a thread of its own, begun with the first thing to be
/// heard; the rest of the time it sleeps. On a machine without sound it stays silent, and says nothing about it.
class Speaker {
 public:
  Speaker();
  ~Speaker();  ///< after a last short fade
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  /// The room one is in, and what is to be heard now. Signals still waiting for their time give way to new ones.
  void hear(std::optional<Sound> room, const std::vector<Due>&, const Volumes&);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
