#include "records/identity.hpp"

#include <openssl/sha.h>

#include <array>
#include <random>
#include <span>

namespace records {
namespace {

std::string hexadecimal(std::span<const unsigned char> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const unsigned char byte : bytes) {
    out += digits[byte >> 4];
    out += digits[byte & 0x0F];
  }
  return out;
}

}  // namespace

std::string new_uuid() {
  std::random_device chance;
  std::uniform_int_distribution<unsigned> byte_value(0, 255);
  std::array<unsigned char, 16> bytes{};
  for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(byte_value(chance));
  bytes[6] = static_cast<unsigned char>(0x40 | (bytes[6] & 0x0F));  // RFC 4122: version 4
  bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3F));  // and its variant
  std::string text = hexadecimal(bytes);
  for (const std::size_t dash : {8U, 13U, 18U, 23U}) text.insert(dash, 1, '-');
  return text;
}

std::string text_hash(std::string_view text) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  return hexadecimal(digest);
}

}  // namespace records
