{
  p3 = "${config.name # foo
}";
  p8 = "x ${config.name
 # foo
}";
  p13 = a.${f x # foo
};
  p18 = [ ''
  x${"a" # foo
}
''];
  p23 = a.${"a"
# foo
};
  p28 = "x ${(x) # foo
}";
  p33 = [ ''
${-1 # foo
}
''];
  p38 = a."${-1 # foo
}";
  p43 = "${f x y z # foo
}";
  p48 = "x ${f x y z
 # foo
}";
  p53 = a.${x # foo
};
  p58 = [ ''
  x${[ 1 2 ] # foo
}
''];
  p63 = a.${[ 1 2 ]
# foo
};
  p68 = "x ${{ a = 1; } # foo
}";
  p73 = [ ''
${a + b # foo
}
''];
  p78 = a."${a + b # foo
}";
  p83 = "${./a # foo
}";
  p88 = "x ${./a
 # foo
}";
  p93 = a.${if a then b else c # foo
};
  p98 = [ ''
  x${x.y or z # foo
}
''];
  p103 = a.${x.y or z
# foo
};
  p108 = "x ${!x # foo
}";
  p113 = [ ''
${a.b.c # foo
}
''];
  p118 = a."${a.b.c # foo
}";
}
