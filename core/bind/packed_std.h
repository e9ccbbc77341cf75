// The standard library from packs that JavaScript has fetched.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "driver/toolchain.h"

namespace gopark::bind {

class PackedStd {
 public:
  // `pack`: the bytes of std.pack. Not usable (ok() is false) when they are no pack.
  explicit PackedStd(std::string pack) {
    packs_.push_back(std::make_unique<std::string>(std::move(pack)));
    auto toolchain = driver::packedToolchain(*packs_.back());
    if (toolchain.ok()) toolchain_ = std::move(toolchain.value());
  }

  bool ok() const { return toolchain_ != nullptr; }
  driver::Toolchain& toolchain() { return *toolchain_; }

  // More packages of std. False: these bytes are no pack.
  bool add(std::string pack) {
    packs_.push_back(std::make_unique<std::string>(std::move(pack)));
    return toolchain_->addPack(*packs_.back());
  }

 private:
  std::vector<std::unique_ptr<std::string>> packs_;  // the toolchain reads them as it goes
  std::unique_ptr<driver::Toolchain> toolchain_;
};

}  // namespace gopark::bind
