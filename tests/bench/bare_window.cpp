#include <SFML/Graphics.hpp>
#include <cstring>

/// The least an SFML window with a Japanese font can be: opens, shows one line, and leaves, or with `idle` waits for events.
int main(int argc, char** argv) {
  sf::RenderWindow window(sf::VideoMode(1280, 720), "bare");
  window.setPosition({0, 0});
  sf::Font font;
  if (argc < 2 || !font.loadFromFile(argv[1])) return 1;
  const std::string words = "先週の納品の件ですが、どうお考えでしょうか。";
  sf::Text line(sf::String::fromUtf8(words.begin(), words.end()), font, 24);
  window.clear(sf::Color::White);
  window.draw(line);
  window.display();
  if (argc < 3 || std::strcmp(argv[2], "idle") != 0) return 0;
  for (sf::Event event; window.waitEvent(event) && event.type != sf::Event::Closed;) {
  }
  return 0;
}
