// The boundary to JavaScript.
#include <emscripten/bind.h>

#include <string>

static std::string version() { return GOPARK_VERSION; }

EMSCRIPTEN_BINDINGS(gopark) { emscripten::function("version", &version); }
