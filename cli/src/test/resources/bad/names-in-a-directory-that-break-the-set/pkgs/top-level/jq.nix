{ jq }: jq
