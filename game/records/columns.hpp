#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/whole_attempt.hpp"

/// How values are written into columns. The words are part of the file's format: they may be added to, never changed. Inside
/// records.
namespace records {

[[nodiscard]] std::string written(Mode mode);
[[nodiscard]] std::string written(MoveKind kind);
[[nodiscard]] std::string written(Ending ending);
[[nodiscard]] std::string written(const std::vector<std::string>& list);     ///< JSON
[[nodiscard]] std::string written(const std::vector<Vote>& votes);           ///< JSON
[[nodiscard]] std::string written(const std::vector<int>& list);             ///< JSON
[[nodiscard]] std::string written(const std::optional<Evidence>& evidence);  ///< JSON; empty where there is none

// Each throws std::runtime_error where the column holds something that no version of ours has written: a damaged file.
[[nodiscard]] Mode mode_from(std::string_view column);
[[nodiscard]] MoveKind kind_from(std::string_view column);
[[nodiscard]] Ending ending_from(std::string_view column);
[[nodiscard]] std::vector<std::string> list_from(const std::string& column);
[[nodiscard]] std::vector<Vote> votes_from(const std::string& column);
[[nodiscard]] std::vector<int> numbers_from(const std::string& column);
[[nodiscard]] std::optional<Evidence> evidence_from(const std::string& column);
[[nodiscard]] std::optional<ParticipantId> participant_from(const std::string& column);
[[nodiscard]] std::uint64_t seed_from(const std::string& column);

}  // namespace records
