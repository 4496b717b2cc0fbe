#pragma once
#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "text/language.hpp"

namespace command_line {

/// The texts options are read into before they are judged.
struct Written {
  std::string language, assets, file, moves, policy, seed, depth, keywords, name, folder, output, attempt, limit, runs, blank_key,
      second_key, scale = "1";
  std::vector<std::string> paths, only;
  bool text = false, fresh = false, json = false, furigana = false, through = false, fix = false, first_frame = false,
       all = false, html = false, points = false;
};

/// The command line's grammar, writing into `w`. CLI11 throws what it cannot read.
class Grammar {
 public:
  Grammar(Written& w, text::Language language);
  void parse(std::vector<std::string> arguments);
  [[nodiscard]] std::string help() const { return app_.help(); }
  [[nodiscard]] bool asked(const char* command) const { return app_.got_subcommand(command); }
  /// Which of the records commands, by Records::What.
  [[nodiscard]] std::size_t records_command() const;
  [[nodiscard]] bool given(const char* command, const char* option) const {
    return app_.get_subcommand(command)->count(option) > 0;
  }

 private:
  [[nodiscard]] std::string say(const std::string& key) const;
  void add_play();
  void add_authoring();
  void add_proof();
  void add_records();
  void add_pictures_and_sounds();

  Written& w_;
  text::Language language_;
  CLI::App app_;
};

}  // namespace command_line
