#include "loading/encoding.hpp"

#include "validation/codes.hpp"

namespace loading {
namespace {

namespace codes = validation::codes;

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool continues(std::string_view text, std::size_t at) { return at < text.size() && (byte_at(text, at) & 0xC0u) == 0x80u; }

bool is_utf16(std::string_view text) {
  return text.size() >= 2 &&
         ((byte_at(text, 0) == 0xFF && byte_at(text, 1) == 0xFE) || (byte_at(text, 0) == 0xFE && byte_at(text, 1) == 0xFF));
}

std::string hexadecimal(unsigned byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  return {'0', 'x', digits[byte / 16], digits[byte % 16]};
}

bool is_stray_control(unsigned byte) { return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F; }

}  // namespace

std::size_t character_size(std::string_view text) {
  if (text.empty()) return 0;
  const unsigned first = byte_at(text, 0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !continues(text, 1)) return 0;
  if (first < 0xE0) return 2;
  const unsigned second = byte_at(text, 1);
  if (!continues(text, 2)) return 0;
  if (first < 0xF0) return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
  if (!continues(text, 3)) return 0;
  return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
}

std::optional<diagnostic::Diagnostic> encoding_problem(std::string_view text, const std::string& file_name) {
  if (is_utf16(text)) return validation::finding(codes::utf16, {file_name, 1, 1});
  for (std::size_t at = 0; at < text.size();) {
    const unsigned byte = byte_at(text, at);
    if (is_stray_control(byte)) return validation::finding(codes::binary, place_of(text, at, file_name), {hexadecimal(byte)});
    const std::size_t size = byte < 0x80 ? 1 : character_size(text.substr(at, 4));
    if (size == 0) return validation::finding(codes::not_utf8, place_of(text, at, file_name), {hexadecimal(byte)});
    at += size;
  }
  return std::nullopt;
}

diagnostic::Place place_of(std::string_view text, std::size_t offset, const std::string& file_name) {
  const std::string_view before = text.substr(0, offset);
  int line = 1;
  for (const char c : before) line += c == '\n';
  const std::size_t newline = before.rfind('\n');
  std::string_view in_line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  if (newline == std::string_view::npos && in_line.starts_with(byte_order_mark)) in_line.remove_prefix(byte_order_mark.size());
  return {file_name, line, static_cast<int>(characters(in_line)) + 1};
}

}  // namespace loading
