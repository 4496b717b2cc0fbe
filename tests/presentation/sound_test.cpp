#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "catalogue/catalogue.hpp"
#include "presentation/app/moment.hpp"
#include "presentation/app/settings.hpp"
#include "presentation/sound/due.hpp"
#include "support/desk.hpp"
#include "text/message.hpp"

using namespace presentation;
using support::begin_play;
using support::Desk;

namespace {

int peak_of(const Clip& clip) {
  int most = 0;
  for (const std::int16_t sample : clip.samples) most = std::max(most, std::abs(static_cast<int>(sample)));
  return most;
}

double decibels(double amplitude) { return 20 * std::log10(amplitude / 32767); }

double mean_of(const Clip& clip) {
  double sum = 0;
  for (const std::int16_t sample : clip.samples) sum += sample;
  return sum / static_cast<double>(clip.samples.size());
}

/// The largest step between neighbouring samples of a channel, within the clip and from its end to its beginning.
std::pair<int, int> steps_within_and_over_seam(const Clip& clip) {
  const std::size_t next = clip.channels, last = clip.samples.size() - next;
  int within = 0, seam = 0;
  for (std::size_t i = 0; i < last; ++i) within = std::max(within, std::abs(clip.samples[i + next] - clip.samples[i]));
  for (std::size_t side = 0; side < next; ++side) seam = std::max(seam, std::abs(clip.samples[side] - clip.samples[last + side]));
  return {within, seam};
}

std::vector<Sound> sounds(const std::vector<Due>& all) {
  std::vector<Sound> names;
  for (const Due& one : all) names.push_back(one.sound);
  return names;
}

}  // namespace

TEST_SUITE("presentation/sound") {
  TEST_CASE("every place of the catalogue has a tone of its own") {
    std::vector<Sound> rooms;
    for (const auto& place : catalogue::places()) {
      CAPTURE(place.id);
      REQUIRE(room_of(place.id));
      rooms.push_back(*room_of(place.id));
    }
    std::ranges::sort(rooms);
    CHECK(std::ranges::adjacent_find(rooms) == rooms.end());
    CHECK_FALSE(room_of("telephone"));
  }

  TEST_CASE("signals come from nothing and go back to nothing, at their level, alike each time") {
    for (const Sound sound : all_sounds()) {
      if (is_room(sound)) continue;
      CAPTURE(id_of(sound));
      const Clip clip = synthesise(sound, usual_seed);
      CHECK(clip.samples.front() == 0);
      CHECK(clip.samples.back() == 0);
      CHECK(std::abs(mean_of(clip)) < 1);
      CHECK(decibels(peak_of(clip)) <= -9.9);
      CHECK(decibels(peak_of(clip)) > -18);
      CHECK(clip == synthesise(sound, usual_seed));
    }
  }

  TEST_CASE("a room is a quiet loop without a seam, alike for the same seed, another for another") {
    const Clip clip = synthesise(Sound::mail_desk, 3);
    CHECK(clip.loops);
    CHECK(clip.channels == 2);
    CHECK(clip.samples.size() == 8 * clip.rate * clip.channels);  // seconds
    CHECK(decibels(peak_of(clip)) == doctest::Approx(-18).epsilon(.01));
    CHECK(std::abs(mean_of(clip)) < 1);
    const auto [within, seam] = steps_within_and_over_seam(clip);
    CHECK(seam < within / 2);
    CHECK(clip == synthesise(Sound::mail_desk, 3));
    CHECK(clip.samples != synthesise(Sound::mail_desk, 4).samples);
  }

  TEST_CASE("what is due follows what was read and done") {
    const Moment here{.shown = true, .page = 4, .talk = 20, .pages = 6, .moves = 3, .day = 1};
    const auto then = [&](auto change) {
      Moment now = here;
      change(now);
      return sounds(due(here, now));
    };
    using All = std::vector<Sound>;
    CHECK(then([](Moment&) {}).empty());
    CHECK(then([](Moment& m) { m.shown = false; }).empty());
    CHECK(then([](Moment& m) { m.page = 6; }) == All{Sound::page});
    CHECK(then([](Moment& m) { m.desk = true; }) == All{Sound::page});
    CHECK(then([](Moment& m) { m.moves = 4; }) == All{Sound::choice});
    CHECK(then([](Moment& m) { m.moves = 4, m.talk = 23, m.pages = 7, m.page = 20; }) == All{Sound::choice});
    CHECK(then([](Moment& m) { m.moves = 4, m.marks = 1; }) == All{Sound::mark});
    CHECK(then([](Moment& m) { m.moves = 4, m.talk = 15, m.page = 2; }) == All{Sound::page});
    CHECK(then([](Moment& m) { m.page = 6, m.opens = Sound::telephone; }) == All{Sound::telephone});
    CHECK(then([](Moment& m) { m.page = 6, m.answered = true; }) == All{Sound::mail});
    CHECK(then([](Moment& m) { m.page = 6, m.ended = true; }) == All{Sound::day_end});
    // The words in another size fall on other pages: nothing has happened.
    CHECK(then([](Moment& m) { m.page = 5, m.pages = 9; }).empty());

    Moment morning = here;
    morning.page = 6, morning.day = 2, morning.opens = Sound::door_chime;
    const auto overnight = due(here, morning);
    REQUIRE(sounds(overnight) == All{Sound::day_end, Sound::door_chime});
    CHECK(overnight[1].in_seconds > 1);
  }

  TEST_CASE("a play is announced when it begins, and not when it is gone on with") {
    Moment first{.shown = true, .untouched = true, .opens = Sound::door_chime};
    CHECK(sounds(due({}, first)) == std::vector<Sound>{Sound::door_chime});
    first.untouched = false;
    CHECK(due({}, first).empty());
  }

  TEST_CASE("from one frame to the next: silence at rest, and a sound for each thing done") {
    Desk desk;
    CHECK(moment(desk.app, desk.scratch) == Moment{});
    begin_play(desk);
    Moment before = moment(desk.app, desk.scratch);
    REQUIRE(before.room);
    const auto after = [&](Key key) {
      desk.press(key);
      const Moment now = moment(desk.app, desk.scratch);
      return sounds(due(std::exchange(before, now), now));
    };
    CHECK(after(Key::none).empty());
    for (int i = 0; i < 60 && !desk.ui.shows_option(); ++i) CHECK_FALSE(after(Key::enter).empty());
    CHECK(after(key('M')) == std::vector<Sound>{Sound::mark});
    const auto answered = after(key('1'));
    REQUIRE_FALSE(answered.empty());
    CHECK(answered.front() == Sound::choice);
    CHECK(after(key('Z')) == std::vector<Sound>{Sound::page});
    CHECK(after(key('S')).empty());
  }

  TEST_CASE("who hears nothing sees it: by which way a scene takes place, and that a new day has begun") {
    Desk desk;
    begin_play(desk);
    const session::Model& model = *desk.app.play;
    bool announced = false, day_over = false;
    for (int i = 0; i < 400 && !(announced && day_over) && desk.app.screen == Screen::play; ++i) {
      const Moment before = moment(desk.app, desk.scratch);
      desk.press(desk.ui.shows_option() ? key('1') : Key::enter);
      const Moment now = moment(desk.app, desk.scratch);
      const auto heard = sounds(due(before, now));
      if (now.opens && std::ranges::count(heard, *now.opens) == 1) {
        announced = true;
        const auto page = desk.scratch.play.shown;
        for (std::size_t line = page.first; line < page.last; ++line)
          if (model.transcript[line].kind == session::TalkKind::scene) {
            const auto& channel = model.story->scenes[model.transcript[line].scene].channel;
            const auto& all = catalogue::channels();
            CHECK(desk.ui.shows(std::ranges::find(all, channel, &catalogue::Entry::id)->name.ja));
          }
      }
      if (std::ranges::count(heard, Sound::day_end) == 1 && !now.ended) {
        day_over = true;
        CHECK(desk.ui.shows("日が変わって"));
      }
    }
    CHECK(announced);
    CHECK(day_over);
  }

  TEST_CASE("volumes are set in steps by the trainee, apart, and kept") {
    Desk desk({}, 1280, 1500);  // all settings at once
    desk.frame();
    desk.press(key('S'));
    desk.click("合図の音を大きく");
    desk.click("その場の音を小さく");
    CHECK(desk.app.look.volumes == Volumes{.rooms = 70, .signals = 90});
    CHECK(signal_gain(desk.app.look.volumes) > room_gain(desk.app.look.volumes));
    desk.click("音を消す");
    CHECK(desk.app.look.volumes.muted);
    CHECK(signal_gain(desk.app.look.volumes) == 0);
    CHECK(look_from(written(desk.app.look), {}).volumes == desk.app.look.volumes);
    CHECK(look_from("volume = 47\nvolume_rooms = 900\nvolume_signals = loud", {}).volumes ==
          Volumes{.whole = 40, .rooms = 100, .signals = 80});
  }

  TEST_CASE("a new volume is tasted, silence is not") {
    CHECK(sounds(due(Volumes{}, Volumes{.signals = 50})) == std::vector<Sound>{Sound::choice});
    CHECK(due(Volumes{}, Volumes{.rooms = 50}).empty());
    CHECK(due(Volumes{}, Volumes{.muted = true}).empty());
  }
}
