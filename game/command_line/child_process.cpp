#include "command_line/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>
#include <thread>

#include "command_line/open_file.hpp"

extern char** environ;

namespace command_line {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t most_output = 64u << 20;

/// Both ends of a stream: ours, which never blocks, and the child's.
struct Ends {
  std::unique_ptr<OpenFile> ours, childs;
};

/// Sockets rather than pipes: one that the child has closed answers with an error, where a pipe would end this program.
std::optional<Ends> stream() {
  std::array<int, 2> both{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, both.data()) != 0) return std::nullopt;
  Ends ends{std::make_unique<OpenFile>(both[0]), std::make_unique<OpenFile>(both[1])};
  if (::fcntl(both[0], F_SETFL, O_NONBLOCK) != 0) return std::nullopt;
  return ends;
}

/// The child in a process group of its own, so that what it starts can be ended with it. 0 where it could not be started.
pid_t started(const fs::path& program, std::vector<std::string> arguments, const std::array<int, 3>& streams) {
  std::vector<char*> argv{const_cast<char*>(program.c_str())};  // posix_spawn asks for char*, and changes nothing
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawnattr_init(&attributes);
  for (int number = 0; number < 3; ++number)
    ::posix_spawn_file_actions_adddup2(&actions, streams[static_cast<std::size_t>(number)], number);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  pid_t child = 0;
  const int error = ::posix_spawn(&child, program.c_str(), &actions, &attributes, argv.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return error == 0 ? child : 0;
}

/// Writes what the child takes; true while there is more.
bool feed(int descriptor, std::string_view& input) {
  while (!input.empty()) {
    const auto sent = ::send(descriptor, input.data(), input.size(), MSG_NOSIGNAL);
    if (sent < 0) return errno == EAGAIN || errno == EINTR;  // else it reads no more: what it says about that is in its words
    input.remove_prefix(static_cast<std::size_t>(sent));
  }
  return false;
}

/// Reads what is there; true while there may be more.
bool drain(int descriptor, std::string& into) {
  std::array<char, 1 << 16> buffer{};
  for (;;) {
    const auto got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    if (got == 0) return false;
    into.append(buffer.data(), static_cast<std::size_t>(got));
    if (into.size() > most_output) return true;
  }
}

int milliseconds_until(Clock::time_point end) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
  return left <= 0 ? 0 : static_cast<int>(left) + 1;
}

/// Talks until the child has closed both its outputs; false where the time or the room ran out first.
bool talk(Ends& in, Ends& out, Ends& err, std::string_view input, ChildEnd& end, Clock::time_point until) {
  while (out.ours || err.ours) {
    if (Clock::now() >= until || end.out.size() > most_output || end.err.size() > most_output) return false;
    std::array<pollfd, 3> watched{pollfd{in.ours ? in.ours->get() : -1, POLLOUT, 0},
                                  pollfd{out.ours ? out.ours->get() : -1, POLLIN, 0},
                                  pollfd{err.ours ? err.ours->get() : -1, POLLIN, 0}};
    if (::poll(watched.data(), watched.size(), milliseconds_until(until)) < 0 && errno != EINTR) return false;
    if (in.ours && watched[0].revents != 0 && !feed(in.ours->get(), input)) in.ours.reset();
    if (out.ours && watched[1].revents != 0 && !drain(out.ours->get(), end.out)) out.ours.reset();
    if (err.ours && watched[2].revents != 0 && !drain(err.ours->get(), end.err)) err.ours.reset();
  }
  return true;
}

/// Its exit status, or nothing where it has not ended in time.
std::optional<int> ended(pid_t child, Clock::time_point until) {
  int status = 0;
  for (;;) {
    const pid_t which = ::waitpid(child, &status, WNOHANG);
    if (which == child) return status;
    if ((which < 0 && errno != EINTR) || Clock::now() >= until) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

}  // namespace

std::optional<fs::path> find_program(std::string_view name, std::string_view path) {
  while (!path.empty()) {
    const std::size_t colon = path.find(':');
    const fs::path folder(path.substr(0, colon));
    path.remove_prefix(colon == path.npos ? path.size() : colon + 1);
    const fs::path program = folder / name;
    std::error_code ignored;
    if (folder.is_absolute() && fs::is_regular_file(program, ignored) && ::access(program.c_str(), X_OK) == 0) return program;
  }
  return std::nullopt;
}

ChildEnd run_child(const fs::path& program, const std::vector<std::string>& arguments, std::string_view input,
                   std::chrono::milliseconds limit) {
  ChildEnd end{ChildEnd::How::failed, {}, {}};
  auto in = stream(), out = stream(), err = stream();
  if (!in || !out || !err) return end;
  const auto until = Clock::now() + limit;
  const pid_t child = started(program, arguments, {in->childs->get(), out->childs->get(), err->childs->get()});
  if (child == 0) return end;
  for (Ends* each : {&*in, &*out, &*err}) each->childs.reset();
  const bool listened = talk(*in, *out, *err, input, end, until);
  auto status = listened ? ended(child, until) : std::nullopt;
  if (!status) {
    ::kill(-child, SIGKILL);
    int ignored = 0;
    while (::waitpid(child, &ignored, 0) < 0 && errno == EINTR) {
    }
    if (Clock::now() >= until) end.how = ChildEnd::How::out_of_time;
    return end;
  }
  if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0) end.how = ChildEnd::How::fine;
  return end;
}

}  // namespace command_line
