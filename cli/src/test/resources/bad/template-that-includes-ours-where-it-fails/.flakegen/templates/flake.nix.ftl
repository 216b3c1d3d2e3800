{
[#include "modules/module.nix.ftl"]
}
