{
[#stop "not like this"]
}
