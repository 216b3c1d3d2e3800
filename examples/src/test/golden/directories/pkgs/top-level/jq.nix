{ jq }: jq.overrideAttrs { passthru.upstream = jq; }
