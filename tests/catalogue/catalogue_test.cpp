#include "catalogue/catalogue.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace catalogue;

namespace {

std::vector<std::string> ids(const std::vector<Entry>& entries) {
  std::vector<std::string> all;
  for (const Entry& entry : entries) all.emplace_back(entry.id);
  return all;
}

}  // namespace

TEST_SUITE("catalogue/catalogue") {
  TEST_CASE("no spelling stands for two entries of one list, and each finds its own") {
    for (const auto* list : {&portraits(), &places(), &weathers(), &feelings(), &channels()}) {
      std::set<std::string> seen;
      for (const std::string& spelling : spellings(*list)) {
        CAPTURE(spelling);
        CHECK(!spelling.empty());
        CHECK(seen.insert(spelling).second);
        CHECK(!find(*list, spelling).empty());
      }
      for (const Entry& entry : *list) CHECK(find(*list, entry.id) == entry.id);
    }
  }

  TEST_CASE("every channel meets, rings, writes, or brings nobody together") {
    std::vector<std::string> by[4];
    for (const Entry& entry : channels()) by[static_cast<std::size_t>(contact_by(entry.id))].emplace_back(entry.id);
    CHECK(by[static_cast<std::size_t>(Contact::face_to_face)] == std::vector<std::string>{"visit", "passing"});
    CHECK(by[static_cast<std::size_t>(Contact::telephone)] == std::vector<std::string>{"phone", "voicemail"});
    CHECK(by[static_cast<std::size_t>(Contact::written)] == std::vector<std::string>{"mail", "chat", "fax"});
    CHECK(by[static_cast<std::size_t>(Contact::none)] == std::vector<std::string>{"slip", "office"});
  }

  TEST_CASE("a place is others', one's own, or a line with nobody behind it") {
    std::vector<std::string> by[3];
    for (const Entry& entry : places()) by[static_cast<std::size_t>(ground_of(entry.id))].emplace_back(entry.id);
    CHECK(by[static_cast<std::size_t>(Ground::own)] == std::vector<std::string>{"own-office", "car"});
    CHECK(by[static_cast<std::size_t>(Ground::line)] == std::vector<std::string>{"phone", "mail-desk", "chat"});
    CHECK(by[static_cast<std::size_t>(Ground::others)].size() == places().size() - 5);
  }

  TEST_CASE("the feelings are the twelve the rig can show") {
    CHECK(ids(feelings()) == std::vector<std::string>{"neutral", "warm", "cool", "guarded", "irritated", "hurt", "surprised",
                                                      "relieved", "amused", "thinking", "tired", "moved"});
  }

  TEST_CASE("the spellings of the guide are known") {
    CHECK(find(feelings(), "冷") == "cool");
    CHECK(find(feelings(), "身構え") == "guarded");
    CHECK(find(feelings(), "苛立ち") == "irritated");
    CHECK(find(places(), "応接室") == "meeting-room");
    CHECK(find(channels(), "訪問") == "visit");
    CHECK(find(portraits(), "purchaser-a") == "purchaser-a");
  }

  TEST_CASE("a word nobody knows finds nothing") {
    CHECK(find(feelings(), "冷え").empty());
    CHECK(find(places(), "").empty());
  }
}
