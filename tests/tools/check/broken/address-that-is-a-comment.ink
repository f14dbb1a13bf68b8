# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: See https://example.org/a for more.
-> yard // not http://example.org
=== yard
Nadia: It is on https://example.org/b?c=1//d, all of it. // not this: http://example.org
/* nor http://example.org
nor that */ Vera: Written well: https:\/\/example.org.
* [Own it at http://example.org/e. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two. //http://example.org
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 8 address: the slashes of an address begin a comment in Ink
// warning 11 address: the slashes of an address begin a comment in Ink
// warning 14 address: the slashes of an address begin a comment in Ink
