#include <doctest/doctest.h>

#include "support/command.hpp"
#include "support/read_text.hpp"

using support::contains;
using support::Machine;

TEST_SUITE("command_line/window") {
  TEST_CASE("without arguments the window opens, told the language only when it was asked for") {
    Machine machine;
    std::vector<command_line::WindowRequest> opened;
    machine.environment.window.open = [&](const command_line::WindowRequest& window) {
      opened.push_back(window);
      return 0;
    };
    CHECK(machine.run({}).code == 0);
    CHECK(machine.run({"--language", "ja", "--exit-after-first-frame"}).code == 0);
    REQUIRE(opened.size() == 2);
    CHECK_FALSE(opened[0].language.has_value());
    CHECK(opened[0].locale == text::Language::en);
    CHECK_FALSE(opened[0].exit_after_first_frame);
    CHECK(opened[0].data_home == machine.home.path / ".local/share/shinrai");
    CHECK(opened[0].config_home == machine.home.path / ".config/shinrai");
    CHECK(opened[0].assets == SOURCE_DIR "/assets");
    CHECK(opened[1].language == text::Language::ja);
    CHECK(opened[1].exit_after_first_frame);
  }

  TEST_CASE("pages to print go to the folder of documents, by the name the system gives it") {
    Machine machine;
    std::filesystem::path documents;
    machine.environment.window.open = [&](const command_line::WindowRequest& window) {
      documents = window.documents;
      return 0;
    };
    CHECK(machine.run({}).code == 0);
    CHECK(documents == machine.home.path / "Shinrai");
    std::filesystem::create_directories(machine.home.path / ".config");
    const auto dirs = machine.home.path / ".config/user-dirs.dirs";
    for (const auto& [line, expected] :
         {std::pair<std::string, std::filesystem::path>{"XDG_DOCUMENTS_DIR=\"$HOME/書類\"", machine.home.path / "書類/Shinrai"},
          {"# of the system\nXDG_DOCUMENTS_DIR=\"/srv/papers\"", "/srv/papers/Shinrai"},
          {"XDG_DOCUMENTS_DIR=\"", machine.home.path / "Shinrai"},
          {"XDG_DOCUMENTS_DIR=elsewhere", machine.home.path / "Shinrai"}}) {
      CAPTURE(line);
      support::write_text(dirs, line + "\n");
      CHECK(machine.run({}).code == 0);
      CHECK(documents == expected);
    }
  }

  TEST_CASE("play without a way to play opens the window on that scenario, after it has been found to be without errors") {
    Machine machine;
    std::vector<command_line::WindowRequest> opened;
    machine.environment.window.open = [&](const command_line::WindowRequest& window) {
      opened.push_back(window);
      return 3;
    };
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--seed", "9", "--new"}).code == 3);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0].file == file);
    CHECK(opened[0].seed == 9);
    CHECK(opened[0].fresh);
    const std::string broken = machine.home.file("broken.yaml", "scenario: [");
    CHECK(machine.run({"play", broken}).code == 1);
    CHECK(machine.run({"play", "missing.yaml"}).code == 3);
    CHECK(opened.size() == 1);
  }

  TEST_CASE("the tour is handed its folder and scale") {
    Machine machine;
    std::vector<command_line::TourRequest> drawn;
    machine.environment.window.tour = [&](const command_line::TourRequest& tour) {
      drawn.push_back(tour);
      return 0;
    };
    CHECK(machine.run({"tour", "-o", "pictures/all", "--scale", "1.5", "--only", "play-marked,library"}).code == 0);
    REQUIRE(drawn.size() == 1);
    CHECK(drawn[0].folder == "pictures/all");
    CHECK(drawn[0].scale == doctest::Approx(1.5));
    CHECK(drawn[0].only == std::vector<std::string>{"play-marked", "library"});
  }

  TEST_CASE("the sounds are handed their folder and the language") {
    Machine machine;
    std::vector<command_line::SoundsRequest> written;
    machine.environment.window.sounds = [&](const command_line::SoundsRequest& sounds) {
      written.push_back(sounds);
      return 0;
    };
    CHECK(machine.run({"sounds", "-o", "to/hear", "--language", "ja"}).code == 0);
    REQUIRE(written.size() == 1);
    CHECK(written[0].folder == "to/hear");
    CHECK(written[0].language == text::Language::ja);
  }

  TEST_CASE("a program built without a window says what can be done instead") {
    const Machine machine;
    for (const auto& arguments : std::vector<std::vector<std::string>>{{}, {"tour", "-o", "x"}, {"sounds", "-o", "x"}}) {
      const auto ran = machine.run(arguments);
      CHECK(ran.code == 3);
      CHECK(contains(ran.err, "--text"));
    }
  }

  TEST_CASE("assets come from --assets, else the installation, else the source tree; never from elsewhere") {
    Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const support::Folder other;
    CHECK(machine.run({"check", file, "--assets", other.path.string()}).code == 3);
    CHECK(contains(machine.run({"check", file, "--assets", other.path.string()}).err, "rubric.yaml"));
    std::filesystem::create_directories(other.path / "assets");
    std::filesystem::copy_file(SOURCE_DIR "/assets/rubric.yaml", other.path / "assets" / "rubric.yaml");
    machine.environment.installed = other.path;
    machine.environment.source_assets = "/nowhere";
    CHECK(machine.run({"check", file}).code == 0);
    machine.environment.installed.clear();
    CHECK(machine.run({"check", file}).code == 3);
    CHECK(machine.run({"check", file, "--assets", (other.path / "assets").string()}).code == 0);
  }

  TEST_CASE("a broken rubric is the installation's failure: one sentence, then what is wrong with it") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const support::Folder assets;
    assets.file("rubric.yaml", "版: 1\nnonsense: yes\n");
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"check", file}, {"ids", file}, {"play", file, "--policy", "first"}, {"play", file, "--text"}, {"play", file}}) {
      auto with_assets = arguments;
      with_assets.insert(with_assets.end(), {"--assets", assets.path.string()});
      const auto ran = machine.run(with_assets);
      CHECK(ran.code == 3);
      CHECK(contains(ran.err.substr(0, ran.err.find('\n')), "rubric.yaml"));
      CHECK(contains(ran.err, "error["));
    }
  }
}
