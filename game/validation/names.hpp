#pragma once
#include "validation/known.hpp"

/// Does a name name something? Empty names were never written, and name nothing on purpose.
namespace validation {

void expect_person(const Inspection& inspection, const scenario::Name& name);
void expect_fact(const Inspection& inspection, const scenario::Name& name);
void expect_facts(const Inspection& inspection, const std::vector<scenario::Name>& names);
void expect_promise(const Inspection& inspection, const scenario::Name& name);
void expect_scene(const Inspection& inspection, const scenario::Name& name);
void expect_outcome(const Inspection& inspection, const scenario::Name& name);
/// The acts the names stand for; unknown ones are findings and left out.
std::vector<const rubric::Act*> expect_acts(const Inspection& inspection, const std::vector<scenario::Name>& names);
void expect_place(const Inspection& inspection, const scenario::Name& name);
void expect_weather(const Inspection& inspection, const scenario::Name& name);
void expect_channel(const Inspection& inspection, const scenario::Name& name);
void expect_portrait(const Inspection& inspection, const scenario::Name& name);
void expect_feeling(const Inspection& inspection, const scenario::Name& name);
void expect_principle(const Inspection& inspection, const scenario::Name& name);

}  // namespace validation
