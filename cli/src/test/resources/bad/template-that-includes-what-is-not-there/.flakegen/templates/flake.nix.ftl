{
[#include "../common.ftl"]
}
