#include "presentation/platform/speaker.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

#include "presentation/platform/quiet.hpp"
#include "presentation/platform/sound_card.hpp"

namespace presentation {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto fade_step = std::chrono::milliseconds(20);
constexpr int last_steps = 4;          // of the fade when the window closes: too short to wait for, too long to click
constexpr float last_fade_speed = 12;  // times the usual

/// A device nobody hears is let go after so long: it costs a third of a percent of a core.
constexpr auto let_go_after = std::chrono::seconds(5);

float in_seconds(Clock::duration time) { return std::chrono::duration<float>(time).count(); }

bool audible(std::optional<Sound> room, bool signal, const Volumes& volumes) {
  return (room && room_gain(volumes) > 0) || (signal && signal_gain(volumes) > 0);
}

/// The sound card while it is needed: opened with the first thing to be heard, let go after a silence.
class Playing {
 public:
  /// When to come again though nothing is new. Empty: this machine has no sound.
  std::optional<Clock::time_point> step(std::optional<Sound> room, const std::vector<Sound>& due, const Volumes& volumes) {
    if (card_ == nullptr) {
      if (!audible(room, !due.empty(), volumes)) return Clock::time_point::max();
      card_ = SoundCard::open();
      if (card_ == nullptr) return std::nullopt;
    }
    card_->set(volumes);
    for (const Sound sound : due) card_->play(sound);
    card_->enter(room);
    const bool fading = card_->fade(in_seconds(fade_step));
    const auto now = Clock::now();
    if (!card_->silent()) heard_ = now;
    if (fading) return now + fade_step;
    if (now < heard_ + let_go_after) return audible(room, false, volumes) ? Clock::time_point::max() : heard_ + let_go_after;
    card_.reset();
    return Clock::time_point::max();
  }
  void end() {
    if (card_ == nullptr) return;
    card_->enter(std::nullopt);
    for (int step = 0; step < last_steps; ++step) {
      card_->fade(in_seconds(fade_step) * last_fade_speed);
      std::this_thread::sleep_for(fade_step);
    }
  }

 private:
  std::unique_ptr<SoundCard> card_;
  Clock::time_point heard_ = Clock::now();
};

}  // namespace

struct Speaker::Inside {
  struct Waiting {
    Sound sound;
    Clock::time_point at;
  };
  std::mutex mutex;
  std::condition_variable_any changed;
  // Under the mutex: what is wanted, and whether that is new.
  std::optional<Sound> room;
  Volumes volumes;
  std::vector<Waiting> waiting;
  bool fresh = false;
  std::atomic<bool> no_sound_here = false;
  std::jthread thread;  // last: it ends before what it works with

  void work(const std::stop_token& stop);
  /// What is due by now, in order. Under the mutex.
  std::vector<Sound> take_due();
  /// Sleeps until something is new, due, or `at` the latest. Under the mutex.
  void sleep(std::unique_lock<std::mutex>&, const std::stop_token&, Clock::time_point at);
};

std::vector<Sound> Speaker::Inside::take_due() {
  std::vector<Sound> due;
  const auto now = Clock::now();
  for (const Waiting& w : waiting)
    if (w.at <= now) due.push_back(w.sound);
  std::erase_if(waiting, [now](const Waiting& w) { return w.at <= now; });
  return due;
}

void Speaker::Inside::sleep(std::unique_lock<std::mutex>& lock, const std::stop_token& stop, Clock::time_point at) {
  for (const Waiting& w : waiting) at = std::min(at, w.at);
  const auto news = [this] { return fresh; };
  if (at == Clock::time_point::max())
    changed.wait(lock, stop, news);
  else
    changed.wait_until(lock, stop, at, news);
  fresh = false;
}

void Speaker::Inside::work(const std::stop_token& stop) {
  Playing playing;
  std::optional next = Clock::time_point::max();
  std::unique_lock lock(mutex);
  while (!stop.stop_requested()) {
    sleep(lock, stop, *next);
    const auto wanted = room;
    const Volumes loud = volumes;
    const auto due = take_due();
    // Making a sound takes longer than the main thread may be kept waiting.
    lock.unlock();
    next = playing.step(wanted, due, loud);
    no_sound_here = !next;
    if (!next) return;
    lock.lock();
  }
  lock.unlock();
  playing.end();
}

Speaker::Speaker() : inside_(std::make_unique<Inside>()) {}
Speaker::~Speaker() = default;

void Speaker::hear(std::optional<Sound> room, const std::vector<Due>& due, const Volumes& volumes) {
  Inside& in = *inside_;
  if (in.no_sound_here) return;
  if (!in.thread.joinable()) {
    if (!audible(room, !due.empty(), volumes)) return;
    quieten_sound_libraries();
    in.thread = std::jthread([&in](const std::stop_token& stop) { in.work(stop); });
  }
  const auto now = Clock::now();
  {
    const std::lock_guard lock(in.mutex);
    in.room = room;
    in.volumes = volumes;
    if (!due.empty()) in.waiting.clear();
    for (const Due& one : due)
      in.waiting.push_back(
          {one.sound, now + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<float>(one.in_seconds))});
    in.fresh = true;
  }
  in.changed.notify_one();
}

}  // namespace presentation
