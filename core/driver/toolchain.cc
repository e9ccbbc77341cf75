#include "driver/toolchain.h"

#include "load/pack.h"

namespace gopark::driver {

Toolchain::Toolchain(std::unique_ptr<load::Files> std, std::unique_ptr<load::Files> overlay, std::string root,
                     std::string tested)
    : overlay_(std::move(overlay)),
      std_(files_, load::StdSources{&stdFiles_, overlay_.get(), std::move(root), std::move(tested)}) {
  stdFiles_.add(std::move(std));
}

bool Toolchain::addPack(std::string_view pack) {
  auto files = load::openPack(pack, "src");
  if (files == nullptr) return false;
  stdFiles_.add(std::move(files));
  return true;
}

Result<std::unique_ptr<Toolchain>> packedToolchain(std::string_view pack) {
  auto std = load::openPack(pack, "src");
  auto overlay = load::openPack(pack, "golib");
  if (std == nullptr || overlay == nullptr) return Failure{"the pack of the standard library is damaged"};
  return std::make_unique<Toolchain>(std::move(std), std::move(overlay), "/usr/local/go/src");
}

}  // namespace gopark::driver
