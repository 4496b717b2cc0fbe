#include "records/identity.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "records/paths.hpp"

using namespace records;

TEST_SUITE("records/identity") {
  TEST_CASE("a text's hash is SHA-256 (FIPS 180-4 examples)") {
    CHECK(text_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(text_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  TEST_CASE("new ids are version 4 UUIDs and differ") {
    std::set<std::string> seen;
    const std::regex version_4("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (int i = 0; i < 100; ++i) {
      const std::string id = new_uuid();
      CAPTURE(id);
      CHECK(std::regex_match(id, version_4));
      CHECK(seen.insert(id).second);
    }
  }
}

TEST_SUITE("records/paths") {
  TEST_CASE("the data folder follows the XDG rules") {
    CHECK(data_folder("/data", "/home/a").value() == "/data/shinrai");
    CHECK(data_folder("", "/home/a").value() == "/home/a/.local/share/shinrai");
    CHECK(data_folder("relative", "/home/a").value() == "/home/a/.local/share/shinrai");
    CHECK(data_folder("", "").failure().key == "failure.no_data_folder");
    CHECK(data_folder("", "home").failure().key == "failure.no_data_folder");
  }
}
