{ hello, jq }: { inherit hello jq; }.hello
