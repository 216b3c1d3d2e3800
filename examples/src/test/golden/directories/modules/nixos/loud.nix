{ demo.motd = "from loud"; }
