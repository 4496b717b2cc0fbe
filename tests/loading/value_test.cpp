#include <doctest/doctest.h>

#include <string>

#include "loading/value.hpp"

namespace {

/// The tree on one line: 'words', [items], {key=value}, ~ for nothing; with the place of every scalar.
std::string shown(const loading::Value& value) {
  if (value.is_sequence()) {
    std::string all = "[";
    for (const loading::Value& item : value.items()) all += shown(item) + ' ';
    return all + ']';
  }
  if (value.is_mapping()) {
    std::string all = "{";
    for (const loading::Entry& entry : value.entries()) all += shown(entry.key) + '=' + shown(entry.value) + ' ';
    return all + '}';
  }
  const std::string place = '@' + std::to_string(value.line()) + ':' + std::to_string(value.column());
  return (value.is_missing() ? "~" : std::string(value.text())) + place;
}

std::string read(const std::string& text) {
  const loading::Document document = loading::read_document(text, "f.yaml");
  std::string all = document.root ? shown(*document.root) : "nothing";
  for (const auto& problem : document.problems)
    all += " !" + std::string(problem.code.text) + '@' + std::to_string(problem.where.line) + ':' +
           std::to_string(problem.where.column);
  return all;
}

}  // namespace

TEST_SUITE("loading/value") {
  TEST_CASE("columns count characters, lines count from one") {
    CHECK(read("題名: 約束\n日時: [朝, 夕]\n") == "{題名@1:1=約束@1:5 日時@2:1=[朝@2:6 夕@2:9 ] }");
  }

  TEST_CASE("a byte order mark and Windows line ends take no column") {
    CHECK(read("\xEF\xBB\xBF"
               "a: 1\r\nb: 2\r\n") == "{a@1:1=1@1:4 b@2:1=2@2:4 }");
  }

  TEST_CASE("numbers, yes and null are words") { CHECK(read("[010, yes, ~, null]") == "[010@1:2 yes@1:7 ~@1:12 null@1:15 ]"); }

  TEST_CASE("a value that was not written stands at its key") {
    CHECK(read("a:\nb: {c: , d: 1}\n") == "{a@1:1=~@1:1 b@2:1={c@2:5=~@2:5 d@2:10=1@2:13 } }");
  }

  TEST_CASE("folded and quoted texts come out as they read") {
    CHECK(read("a: |\n  一\n  二\nb: 'it''s'\nc: \"x\\ty\"\nd: one\n  two\n") ==
          "{a@1:1=一\n二\n@1:4 b@4:1=it's@4:4 c@5:1=x\ty@5:4 d@6:1=one two@6:4 }");
  }

  TEST_CASE("what is refused is refused at its place") {
    CHECK(read("a: 1\nb: *a\n") == "nothing !S008@2:4");
    CHECK(read("a: &x 1\nb: *x\n") == "nothing !S009@1:4");
    CHECK(read("a: !!int 1\n") == "nothing !S010@1:4");
    CHECK(read("a: 1\na: 2\n") == "{a@1:1=1@1:4 a@2:1=2@2:4 } !S011@2:1");
    CHECK(read("あ\x80") == "nothing !S003@1:2");
    CHECK(read("a: 1\n---\nb: 2\n") == "nothing !S007@2:1");
    CHECK(read("\xFE\xFF") == "nothing !S002@1:1");
    CHECK(read("  \n") == "nothing !S005@1:1");
  }

  TEST_CASE("a bomb of aliases, a tower of brackets and a key of thousands of repetitions end at once") {
    CHECK(read("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n") == "nothing !S009@1:4");
    CHECK(read("a: " + std::string(1'000, '[') + std::string(1'000, ']')) == "nothing !S013@1:63");
    std::string same;
    for (int i = 0; i < 20'000; ++i) same += "k" + std::to_string(i) + ": 1\n";
    const loading::Document document = loading::read_document(same, "f.yaml");
    CHECK(document.problems.empty());
    CHECK(document.root->entries().size() == 20'000);
  }

  TEST_CASE("among many keys the repeated one is found too") {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i) + ": 1\n";
    const loading::Document document = loading::read_document(text + "k7: 2\n", "f.yaml");
    REQUIRE(document.problems.size() == 1);
    CHECK(document.problems.front().arguments == std::vector<std::string>{"k7", "8"});
  }
}
