#pragma once
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace analysis {

/// Calls `work(slice, worker)` for every slice of 0..count, on so many threads. Which thread takes which slice is left to chance,
/// so a slice's result must hang on its number alone; `worker` (0..threads) is for memory to use again.
template <typename Work>
void in_parallel(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  const auto take = [&](unsigned worker) {
    for (std::size_t slice = next++; slice < count; slice = next++) work(slice, worker);
  };
  std::vector<std::jthread> others;
  for (unsigned worker = 1; worker < threads && worker < count; ++worker) others.emplace_back(take, worker);
  take(0);
}

}  // namespace analysis
