#pragma once
#include <span>
#include <string_view>

/// The tables of the log. Inside records.
namespace records {

/// Written into the file: `PRAGMA user_version`. One line per change:
///   1  attempts with their texts, moves, offers, reflections, results, disputes, endings; participants
///   2  of an offer, which appraisals would have held; of a result, its principles, its evidence and the rubric it was scored by
inline constexpr int schema_version = 2;
/// Logs from this version on can be opened; older ones are brought up to schema_version, step by step.
inline constexpr int oldest_readable_version = 1;
/// "SNRI": tells our file from any other SQLite database (`PRAGMA application_id`).
inline constexpr int application_id = 0x534E5249;

/// What turns a log of version `version - 1` into one of `version`; version 0 is an empty file. Precondition: 1 <= version <=
/// schema_version.
[[nodiscard]] std::span<const std::string_view> steps_to(int version);

}  // namespace records
