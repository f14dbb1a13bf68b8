# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
-> yard
=== yard
First.
* [Own it, all of it, from the first day to the last, and the river too. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 12 long-option: the option "own" has 16 words
