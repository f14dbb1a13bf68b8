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
Nadia: First.
Rain. # time: 3d three weeks later
Sun. # time: 3w three weeks later
Wind. # time: 2d zwei Tage später
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 12 time-words: "three weeks later" are 21 days, but the amount before it says 3
