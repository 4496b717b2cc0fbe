#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "text/message.hpp"

TEST_SUITE("text/failures") {
  TEST_CASE("every failure the program can return has its sentence, and every sentence a failure") {
    const std::regex key_in_quotes("\"(failure\\.[a-z_]+)\"");
    std::set<std::string> returned;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(SOURCE_DIR "/game")) {
      const auto& file = entry.path();
      if (file.extension() != ".cpp" || file.filename() == "messages_failures.cpp") continue;
      std::ifstream in(file);
      const std::string code{std::istreambuf_iterator<char>(in), {}};
      for (auto at = std::sregex_iterator(code.begin(), code.end(), key_in_quotes); at != std::sregex_iterator(); ++at)
        returned.insert((*at)[1]);
    }
    CHECK(returned.size() > 10);
    for (const std::string& key : returned) {
      CAPTURE(key);
      CHECK(text::has_message(key));
    }
    for (const auto& message : text::catalogue()) {
      if (!message.key.starts_with("failure.")) continue;
      CAPTURE(std::string(message.key));
      CHECK(returned.contains(std::string(message.key)));
    }
  }
}
