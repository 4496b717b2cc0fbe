#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/read_text.hpp"

// CMake itself refuses an arrow upwards: shown on two made-up modules, with the very function the product is configured by.
namespace {

namespace fs = std::filesystem;

std::string module_function() {
  const std::string cmake = support::read_text(fs::path(SOURCE_DIR) / "CMakeLists.txt");
  const std::size_t begin = cmake.find("function(game_module name)");
  const std::string last = "endfunction()";
  return cmake.substr(begin, cmake.find(last, begin) + last.size() - begin) + '\n';
}

/// Configures a project of these lines; its output.
std::string configured(const std::string& name, const std::string& lines) {
  const fs::path folder = fs::temp_directory_path() / ("shinrai-arrows-" + name);
  fs::remove_all(folder);
  for (const std::string module : {"lower", "upper"}) {
    fs::create_directories(folder / "game" / module);
    support::write_text(folder / "game" / module / "empty.cpp", "");
  }
  support::write_text(folder / "CMakeLists.txt",
                      "cmake_minimum_required(VERSION 3.25)\nproject(arrows LANGUAGES CXX)\nadd_library(game_flags INTERFACE)\n"
                      "function(from_nothing)\nendfunction()\n" +
                          module_function() + lines);
  const fs::path output = folder / "output";
  const std::string command =
      "cmake -G Ninja -S '" + folder.string() + "' -B '" + (folder / "build").string() + "' > '" + output.string() + "' 2>&1";
  const int result = std::system(command.c_str());
  const std::string said = (result == 0 ? "fine " : "stopped ") + support::read_text(output);
  fs::remove_all(folder);
  return said;
}

}  // namespace

TEST_SUITE("architecture/arrows") {
  TEST_CASE("a module may use what stands above it in the list") {
    const std::string said = configured("down", "game_module(lower)\ngame_module(upper USES lower)\n");
    CHECK_MESSAGE(said.starts_with("fine "), said);
  }

  TEST_CASE("a module that uses one not yet declared stops the configuration, and is told which") {
    const std::string said = configured("up", "game_module(lower USES upper)\ngame_module(upper)\n");
    CHECK(said.starts_with("stopped "));
    CHECK(said.find("lower uses upper, which is not below it") != std::string::npos);
  }
}
