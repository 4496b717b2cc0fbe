#pragma once
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string_view>

#include "diagnostic/diagnostic.hpp"

/// YAML as a plain tree: every scalar is text, because only the schema knows whether `010` or `yes` is a number, a word or a yes.
namespace loading {

enum class Kind : std::uint8_t { scalar, sequence, mapping };

/// How a value was written. `none`: nothing was written (`key:` and then the next key); block: | or >; flow: [ ] or { }.
enum class Style : std::uint8_t { none, plain, single_quoted, double_quoted, block, flow };

struct Entry;

/// One node of the tree. Small and copyable; the text and the children live as long as the Document (or the text it was read
/// from).
class Value {
 public:
  Value() = default;
  Value(Style style, std::string_view text) : data_(text.data()), size_(narrow(text.size())), style_(style) {}
  Value(Style style, std::span<const Value> items)
      : data_(items.data()), size_(narrow(items.size())), kind_(Kind::sequence), style_(style) {}
  Value(Style style, std::span<const Entry> entries);

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] Style style() const { return style_; }
  [[nodiscard]] bool is_scalar() const { return kind_ == Kind::scalar; }
  [[nodiscard]] bool is_sequence() const { return kind_ == Kind::sequence; }
  [[nodiscard]] bool is_mapping() const { return kind_ == Kind::mapping; }
  /// Nothing was written here. The place is that of the key it stands for.
  [[nodiscard]] bool is_missing() const { return kind_ == Kind::scalar && style_ == Style::none; }

  /// The scalar's text, quotes and folding resolved; empty for anything else.
  [[nodiscard]] std::string_view text() const;
  /// The sequence's items; empty for anything else.
  [[nodiscard]] std::span<const Value> items() const;
  /// Its items, or itself alone.
  [[nodiscard]] std::span<const Value> as_list() const { return is_sequence() ? items() : std::span(this, 1); }
  /// The mapping's entries in the order of the file; empty for anything else.
  [[nodiscard]] std::span<const Entry> entries() const;

  [[nodiscard]] int line() const { return line_; }
  [[nodiscard]] int column() const { return column_; }
  /// Bytes from the start of the file (a byte order mark counts) to the first character of the value.
  [[nodiscard]] std::size_t offset() const { return offset_; }
  /// The file is left empty: whoever holds the tree knows which file it is.
  [[nodiscard]] diagnostic::Place place() const { return {{}, line_, column_}; }
  void put_at(int line, int column, std::size_t offset) { line_ = line, column_ = column, offset_ = narrow(offset); }

 private:
  static constexpr std::uint32_t narrow(std::size_t size) {
    return static_cast<std::uint32_t>(size);
  }                             // files are smaller than 4 GiB
  const void* data_ = nullptr;  // characters, Values or Entries, as kind_ says
  std::uint32_t size_ = 0;
  std::uint32_t offset_ = 0;
  std::int32_t line_ = 0, column_ = 0;
  Kind kind_ = Kind::scalar;
  Style style_ = Style::none;
};

struct Entry {
  Value key;  ///< always a scalar
  Value value;
};

/// The value under a key written exactly so, or null. Linear: for a handful of look-ups; a reader of many keys walks the entries
/// once.
[[nodiscard]] const Value* find(const Value& mapping, std::string_view key);

/// A file's tree, or nothing where it could not be read to the end.
struct Document {
  std::optional<Value> root;
  diagnostic::Diagnostics problems;  ///< places carry `file_name`
  std::unique_ptr<std::pmr::monotonic_buffer_resource>
      memory;  ///< of the children, and of texts that are not in the file word for word
};

/// Beyond these a file is no work of an author but an attack or an accident; each is a finding.
inline constexpr std::size_t deepest_nesting =
    60;  // below what yaml-cpp's own recursion survives; an author's deepest flow has about 30
inline constexpr std::size_t most_values = 4'000'000;  // of 32 bytes each
inline constexpr std::size_t longest_scalar = 60'000;  // bytes: fifty printed pages of Japanese in one string

/// Reads one YAML document. Never throws. `text` must outlive the Document. Refuses, as findings: anything not UTF-8 text, a file
/// too large, aliases, anchors, tags, repeated keys, keys that are no plain words, more than one document, an empty file.
[[nodiscard]] Document read_document(std::string_view text, const std::string& file_name);

}  // namespace loading
