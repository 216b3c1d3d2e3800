final: prev: { after = "after ${prev.before}"; }
