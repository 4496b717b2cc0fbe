#pragma once
#include <string>
#include <string_view>

namespace records {

/// A fresh random UUID (version 4). The one place here that draws chance; it never decides what happens in a play.
[[nodiscard]] std::string new_uuid();

/// SHA-256 of the bytes, in 64 hexadecimal digits: what a stored text is filed under.
[[nodiscard]] std::string text_hash(std::string_view text);

}  // namespace records
