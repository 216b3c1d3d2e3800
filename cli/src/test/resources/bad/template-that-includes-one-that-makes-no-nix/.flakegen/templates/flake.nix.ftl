{
  outputs = _: { };
[#include "parts/common.ftl"]
}
