# a comment to the end of the line
#
#without a space
# /* not the beginning of another
/* a comment */
/**/
/***/
/****/
/* * */
/* ** / */
/*/ */
/* /* */
/* # */
/* a comment
   of two lines */
/*
 * and more
 **/
/** what follows is documented */
/**
  and so is this, "${ '' */
## # #
[
  1 # after a value
  /* before a value */ 2
  3/* without a space */4
  5# without a space
  (x: /* in a lambda */ x)
]
# at the end
