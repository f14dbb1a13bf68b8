# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 14
# ages: 12+
# content: none
# summary: Fourteen minutes, it says.
-> yard
=== yard
First.
* [Own it, from the first day on. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 1 practice-longest: a practice is the longest option in 100 %
// warning 1 practice-first: a practice stands first in 100 %
// warning 1 own-decisions: a play can have 1 decisions
// warning 1 decisions-per-play: a play has 1 to 1 decisions
// warning 1 words-read: words are read in a play
// warning 1 endings: there are 1 endings
