#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <vector>

#include "loading/encoding.hpp"
#include "loading/loading.hpp"
#include "loading/repeated_keys.hpp"
#include "loading/value.hpp"
#include "validation/codes.hpp"

namespace loading {
namespace {

using validation::Rule;
namespace codes = validation::codes;

/// Leaves yaml-cpp's parser, which offers no other way out; never leaves this file.
struct Stop {};

/// A stream over text that is already in memory.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // streambuf wants it so; nothing is ever put back
    setg(begin, begin, begin + text.size());
  }
};

/// Turns bytes into columns of characters. Events come nearly in order, so each is counted from the one before it.
class Columns {
 public:
  explicit Columns(std::string_view text) : text_(text) {}

  int column(std::size_t line_start, std::size_t offset) {
    if (line_start != line_start_ || offset < at_) line_start_ = at_ = line_start, column_ = 1;
    column_ += static_cast<int>(characters(text_.substr(at_, offset - at_)));
    at_ = offset;
    return column_;
  }

 private:
  std::string_view text_;
  std::size_t line_start_ = static_cast<std::size_t>(-1), at_ = 0;
  int column_ = 1;
};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, std::size_t skipped, const std::string& file_name, Document& out)
      : text_(text), skipped_(skipped), file_name_(file_name), columns_(text), out_(out) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) stop(codes::several_documents, mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_properties(mark, anchor);
    // `~` and `null` are words like any other: a client may be called so.
    const std::string_view rest = text_.substr(std::min(offset(mark), text_.size()));
    for (const std::string_view word : {"~", "null", "Null", "NULL"})
      if (rest.starts_with(word) && !is_next_thing(mark)) return add(Value(Style::plain, rest.substr(0, word.size())), mark);
    Value nothing;
    if (!is_value_of_mapping()) return add(nothing, mark);
    const Value& key = pending_.back();
    nothing.put_at(key.line(), key.column(), key.offset());
    push(nothing, mark);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(codes::alias, mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
    refuse_properties(mark, anchor, tag);
    if (value.size() > longest_scalar) stop(codes::scalar_too_long, mark, {std::to_string(longest_scalar)});
    const std::string_view rest = text_.substr(offset(mark));
    // yaml-cpp takes the end of the file for the end of the quote.
    if (is_never_closed(rest)) stop(codes::open_quote, mark, {std::string(rest.substr(0, 1))});
    add(Value(style_of(rest), rest.starts_with(value) ? rest.substr(0, value.size()) : kept(value)), mark);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    refuse_properties(mark, anchor, tag);
    open(Kind::sequence, mark, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    refuse_properties(mark, anchor, tag);
    open(Kind::mapping, mark, style);
  }
  void OnMapEnd() override { close(); }

  /// The tree, once the document has been read to its end.
  [[nodiscard]] std::optional<Value> finished() const {
    return pending_.size() == 1 && open_.empty() ? std::optional(pending_.front()) : std::nullopt;
  }
  [[noreturn]] void stop(const Rule& rule, const YAML::Mark& mark, std::vector<std::string> arguments = {}) {
    report(rule, place(mark), std::move(arguments));
    throw Stop{};
  }
  void report(const Rule& rule, diagnostic::Place where, std::vector<std::string> arguments) {
    where.file = file_name_;
    out_.problems.push_back(validation::finding(rule, std::move(where), std::move(arguments)));
  }
  diagnostic::Place place(const YAML::Mark& mark) {
    const std::size_t at = std::min(offset(mark), text_.size());
    const std::size_t start = at - std::min(at, static_cast<std::size_t>(mark.column));
    return {{}, mark.line + 1, columns_.column(start, at)};
  }

 private:
  struct Open {
    Kind kind;
    Style style;
    std::size_t first_child;
    diagnostic::Place where;
    std::size_t offset;
  };

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const { return static_cast<std::size_t>(mark.pos) + skipped_; }

  static Style style_of(std::string_view rest) {
    switch (rest.empty() ? ' ' : rest.front()) {
      case '\'': return Style::single_quoted;
      case '"': return Style::double_quoted;
      case '|':
      case '>': return Style::block;
      default: return Style::plain;
    }
  }

  /// `rest` begins with a quote, and nothing ends it.
  static bool is_never_closed(std::string_view rest) {
    const Style style = style_of(rest);
    if (style != Style::single_quoted && style != Style::double_quoted) return false;
    for (std::size_t at = 1; at < rest.size(); ++at) {
      if (style == Style::double_quoted && rest[at] == '\\')
        ++at;
      else if (style == Style::single_quoted && rest.substr(at).starts_with("''"))
        ++at;
      else if (rest[at] == rest.front())
        return false;
    }
    return true;
  }

  // yaml-cpp calls plain scalars "?" and all quoted ones "!"; any other tag was written by somebody.
  void refuse_properties(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag = {}) {
    if (anchor != 0) stop(codes::anchor, mark);
    if (!tag.empty() && tag != "?" && tag != "!") stop(codes::tag, mark, {tag});
    if (tag == "!" && text_.substr(offset(mark)).starts_with('!')) stop(codes::tag, mark, {tag});
  }

  [[nodiscard]] bool is_value_of_mapping() const {
    return !open_.empty() && open_.back().kind == Kind::mapping && (pending_.size() - open_.back().first_child) % 2 == 1;
  }
  // A value that was never written gets the mark of whatever comes next: on a later line, no deeper than the key it belongs to.
  [[nodiscard]] bool is_next_thing(const YAML::Mark& mark) const {
    return is_value_of_mapping() && mark.line + 1 > pending_.back().line() && mark.column + 1 <= pending_.back().column();
  }

  std::string_view kept(std::string_view text) {
    if (text.empty()) return {};
    char* copy = static_cast<char*>(out_.memory->allocate(text.size(), 1));
    std::ranges::copy(text, copy);
    return {copy, text.size()};
  }

  void add(Value value, const YAML::Mark& mark) {
    const diagnostic::Place where = place(mark);
    value.put_at(where.line, where.column, offset(mark));
    push(value, mark);
  }

  void push(const Value& value, const YAML::Mark& mark) {
    if (++count_ > most_values) stop(codes::too_many_values, mark, {std::to_string(most_values)});
    pending_.push_back(value);
  }

  void open(Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    if (open_.size() >= deepest_nesting) stop(codes::too_deep, mark, {std::to_string(deepest_nesting)});
    if (is_key()) stop(codes::key_not_a_word, mark);
    open_.push_back(
        {kind, style == YAML::EmitterStyle::Flow ? Style::flow : Style::block, pending_.size(), place(mark), offset(mark)});
  }

  [[nodiscard]] bool is_key() const { return !open_.empty() && open_.back().kind == Kind::mapping && !is_value_of_mapping(); }

  void close() {
    const Open container = open_.back();
    open_.pop_back();
    const std::span children = std::span(pending_).subspan(container.first_child);
    Value value = container.kind == Kind::sequence ? sequence(container.style, children) : mapping(container.style, children);
    value.put_at(container.where.line, container.where.column, container.offset);
    pending_.resize(container.first_child);
    pending_.push_back(value);
    ++count_;
  }

  Value sequence(Style style, std::span<const Value> children) {
    if (children.empty()) return Value(style, std::span<const Value>());
    auto* items = static_cast<Value*>(out_.memory->allocate(children.size_bytes(), alignof(Value)));
    std::ranges::uninitialized_copy(children, std::span(items, children.size()));
    return Value(style, std::span<const Value>(items, children.size()));
  }

  Value mapping(Style style, std::span<const Value> children) {
    const std::size_t size = children.size() / 2;
    if (size == 0) return Value(style, std::span<const Entry>());
    auto* entries = static_cast<Entry*>(out_.memory->allocate(size * sizeof(Entry), alignof(Entry)));
    for (std::size_t i = 0; i < size; ++i) std::construct_at(entries + i, Entry{children[2 * i], children[2 * i + 1]});
    const std::span<const Entry> all(entries, size);
    for (const Repeated& twice : repeated_keys(all))
      report(codes::repeated_key, twice.again->key.place(),
             {std::string(twice.again->key.text()), std::to_string(twice.first->key.line())});
    return Value(style, all);
  }

  std::string_view text_;
  std::size_t skipped_;  // bytes of the byte order mark, which yaml-cpp never sees
  const std::string& file_name_;
  Columns columns_;
  Document& out_;
  std::vector<Open> open_;
  std::vector<Value> pending_;
  std::size_t count_ = 0;
  int documents_ = 0;
};

/// The refusals that have a plain sentence of their own; for the rest there are only yaml-cpp's words.
const Rule& rule_behind(std::string_view message) {
  namespace words = YAML::ErrorMsg;
  if (message.starts_with(words::UNKNOWN_ANCHOR)) return codes::alias;  // 0.8 adds the name
  if (message == words::END_OF_SEQ_FLOW || message == words::END_OF_MAP_FLOW) return codes::open_bracket;
  return codes::yaml_syntax;
}

}  // namespace

Document read_document(std::string_view text, const std::string& file_name) {
  Document out;
  const diagnostic::Place top{file_name, 1, 1};
  if (text.size() > largest_file) {
    out.problems.push_back(validation::finding(codes::file_too_large, top, {std::to_string(largest_file >> 20)}));
    return out;
  }
  if (auto problem = encoding_problem(text, file_name)) {
    out.problems.push_back(std::move(*problem));
    return out;
  }
  out.memory = std::make_unique<std::pmr::monotonic_buffer_resource>();
  const std::size_t skipped = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  TreeBuilder builder(text, skipped, file_name, out);
  try {
    ViewBuffer buffer(text.substr(skipped));
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    out.root = builder.finished();
    if (out.root && out.root->is_missing()) out.root.reset();
    if (!out.root) out.problems.push_back(validation::finding(codes::empty_file, top));
  } catch (const Stop&) {
  } catch (const YAML::Exception& refused) {
    builder.report(rule_behind(refused.msg), refused.mark.is_null() ? top : builder.place(refused.mark), {refused.msg});
  } catch (const std::exception& refused) {
    builder.report(codes::yaml_syntax, top, {refused.what()});
  }
  return out;
}

}  // namespace loading
