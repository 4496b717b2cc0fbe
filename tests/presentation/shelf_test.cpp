#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "presentation/app/shelf.hpp"

using namespace presentation;

namespace {

const Shelf& shipped_shelf() {
  static const auto shelf = read_shelf(SOURCE_DIR "/assets", {SOURCE_DIR "/scenarios"});
  REQUIRE(shelf.ok());
  return *shelf;
}

session::PastAttempt attempt(int listening) {
  session::PastAttempt past;
  past.result.emplace().dimensions[0] = session::RecordResult::Dimension{.score = listening, .shown = 50, .moments = 4};
  return past;
}

}  // namespace

TEST_SUITE("presentation/shelf") {
  TEST_CASE("the shortest stands first, and nobody on a cover stands on another") {
    const auto& volumes = shipped_shelf().volumes;
    CHECK(std::ranges::is_sorted(volumes, {}, [](const Volume& volume) { return volume.story->minutes; }));
    std::set<std::string> faces;
    for (const Volume& volume : volumes) {
      const auto* person = face_of(*volume.story);
      REQUIRE(person != nullptr);
      CHECK_MESSAGE(faces.insert(person->portrait).second, volume.story->id << " has another's face");
    }
  }

  TEST_CASE("a filter tells some scenarios from others") {
    std::array<std::size_t, rubric::dimension_count> passing{};
    const auto& volumes = shipped_shelf().volumes;
    for (const Volume& volume : volumes) {
      const auto most = stressed(*volume.story);
      CHECK_FALSE(most.empty());
      for (const auto d : most) ++passing[static_cast<std::size_t>(d)];
    }
    for (const std::size_t count : passing) {
      CHECK(count > 0);
      CHECK(count < volumes.size());
    }
  }

  TEST_CASE("what counts as a play was played to its end and is no replay") {
    Volume volume;
    CHECK(times_played(volume) == 0);
    CHECK(last_play(volume) == nullptr);
    volume.past = {session::PastAttempt{}, attempt(7000), attempt(9000), attempt(5000)};  // the newest has not ended
    volume.past[1].fork.emplace();
    CHECK(times_played(volume) == 2);
    REQUIRE(last_play(volume) != nullptr);
    CHECK(last_play(volume)->result->dimensions[0]->score == 9000);
  }
}
