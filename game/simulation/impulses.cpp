#include "simulation/impulses.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "simulation/working_hours.hpp"

namespace simulation {
namespace {

/// The impulse becomes part of the base, at the share that stays for good.
void settle(const Story& story, ClientMind& mind, const Impulse& done) {
  mind.base[done.meter] = saturated(mind.base[done.meter] + done.size * story.code.shapes[done.shape].lasting / 1000);
}

void forget(ClientMind& mind, std::size_t which) {
  std::copy(mind.impulses.begin() + static_cast<std::ptrdiff_t>(which) + 1, mind.impulses.begin() + mind.impulse_count,
            mind.impulses.begin() + static_cast<std::ptrdiff_t>(which));
  mind.impulses[--mind.impulse_count] = Impulse{};
}

bool is_finished(const Story& story, const Impulse& impulse, std::int32_t now) {
  return now - impulse.start >= story.code.shapes[impulse.shape].ends;
}

void settle_finished(const Story& story, ClientMind& mind, std::int32_t now) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < mind.impulse_count; ++i) {
    const Impulse impulse = mind.impulses[i];
    if (is_finished(story, impulse, now))
      settle(story, mind, impulse);
    else
      mind.impulses[kept++] = impulse;
  }
  std::fill(mind.impulses.begin() + static_cast<std::ptrdiff_t>(kept), mind.impulses.end(), Impulse{});
  mind.impulse_count = static_cast<std::uint8_t>(kept);
}

/// Where a full memory can make room.
struct Room {
  bool some_finished = false;  ///< then the rest is not looked for
  /// The two of one meter and shape that began closest together, the earlier pair of equals; else no two are of one kind.
  std::size_t earlier = max_impulses, later = max_impulses;
};

/// One look at all. They lie in the order they began: of one meter and shape the first ends first, and only neighbours can be
/// closest.
Room find_room(const Story& story, const ClientMind& mind, std::int32_t now) {
  constexpr std::size_t shapes = 32;
  constexpr std::uint8_t none = 255;
  std::array<std::uint8_t, condition::meter_count * shapes> last;
  last.fill(none);
  Room room;
  std::int32_t least = std::numeric_limits<std::int32_t>::max();
  for (std::size_t i = 0; i < mind.impulse_count; ++i) {
    const Impulse& b = mind.impulses[i];
    std::uint8_t& before = last[b.meter * shapes + b.shape % shapes];
    const Impulse* a = before == none ? nullptr : &mind.impulses[before];
    if (a == nullptr || a->shape != b.shape) {
      if (is_finished(story, b, now)) return {true};
    } else if (b.start - a->start < least) {
      room.earlier = before, room.later = i, least = b.start - a->start;
    }
    before = static_cast<std::uint8_t>(i);
  }
  return room;
}

void make_room(const Story& story, ClientMind& mind, std::int32_t now) {
  const Room room = find_room(story, mind, now);
  if (room.some_finished) return settle_finished(story, mind, now);
  if (room.earlier == max_impulses) {
    settle(story, mind, mind.impulses.front());
    return forget(mind, 0);
  }
  Impulse& kept = mind.impulses[room.earlier];
  kept.size = saturated(kept.size + mind.impulses[room.later].size);
  forget(mind, room.later);
}

}  // namespace

std::int16_t saturated(int value) {
  return static_cast<std::int16_t>(
      std::clamp<int>(value, std::numeric_limits<std::int16_t>::min(), std::numeric_limits<std::int16_t>::max()));
}

void add_impulse(const Story& story, ClientMind& mind, const Impulse& impulse) {
  const std::int32_t hour = impulse.start - impulse.start % minutes_per_hour;
  for (std::size_t i = mind.impulse_count; i-- > 0;) {
    Impulse& other = mind.impulses[i];
    if (other.start < hour) break;
    if (other.meter != impulse.meter || other.shape != impulse.shape) continue;
    other.size = saturated(other.size + impulse.size);
    return;
  }
  if (mind.impulse_count == max_impulses) make_room(story, mind, impulse.start);
  mind.impulses[mind.impulse_count++] = impulse;
}

}  // namespace simulation
