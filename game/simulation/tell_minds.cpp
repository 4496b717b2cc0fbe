#include "simulation/tell_minds.hpp"

#include "simulation/client.hpp"
#include "simulation/meters.hpp"

namespace simulation {

void tell_mind(const Turn& turn, PersonIndex person) {
  if (turn.events == nullptr || turn.telling == Telling::without_minds || !is_client(turn.story, person)) return;
  MindRead read{person, turn.world.now, {}};
  for (int i = 0; i < condition::meter_count; ++i)
    read.meters[static_cast<std::size_t>(i)] =
        static_cast<std::int16_t>(meter(turn.story, turn.world, person, static_cast<condition::Meter>(i)));
  turn.tell(read);
}

void tell_minds(const Turn& turn) {
  if (turn.events == nullptr) return;
  for (std::size_t i = 0; i < turn.story.people.size(); ++i) tell_mind(turn, static_cast<PersonIndex>(i));
}

}  // namespace simulation
