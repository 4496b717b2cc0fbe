#pragma once
#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// How acts and time press on a client's mind.
namespace simulation {

/// Whether somebody of that number is there, with a mind to win or to lose.
[[nodiscard]] inline bool is_client(const Story& story, PersonIndex person) {
  return person < story.people.size() && story.people[person].client;
}

/// The client as the scenario describes them, before play.
[[nodiscard]] ClientMind first_mind(const Story&, const PersonInfo&);

/// An effect of `act` begins now. Size after temperament, repetition and offences. Saturating. What a failure of the same kind,
/// or one soon after another, takes from a belief takes a share of that from its ceiling too. It is kept as an impulse; one of
/// the same meter and shape that began in the same hour of the clock is added to. When there is no room: what has run its course
/// settles into the base (no reading changes by it); else the two of one meter and shape that began closest together become one,
/// from the earlier's start; else the oldest settles at its lasting share.
void press(const Story&, World&, PersonIndex person, const ActCode& act, const EffectCode& effect);

/// The ceilings of the beliefs come down, for good, never below 0.
void lower_ceilings(ClientMind&, const AppraisalCode&);

/// Every fact of the real issue known makes an unknown grievance known.
void grievances_known(const Story&, World&);
/// owned follows known; settled follows owned.
void step_grievance(ClientMind&, rubric::GrievanceStep);

/// The act is remembered: repetition, offences, questions in a row, disclosures answered.
void remember(World&, PersonIndex person, const ActCode& act);

/// How many contacts a week this client is glad of: the talkative more than others.
[[nodiscard]] int contacts_borne(const Story&, const PersonInfo&);

/// The rep has been in touch: counted once a scene.
void note_contact(const Story&, World&, PersonIndex person, bool another_contact);

}  // namespace simulation
