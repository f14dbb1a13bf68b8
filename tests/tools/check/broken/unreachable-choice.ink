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
* (own) [Own it. # done # as: nadia # move: own-it # id: own] One.
* (deny) [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
-
* {own and deny} [Both. # done # as: vera # move: ask # id: both] Four.
* [Look up. # done # as: vera # move: ask # id: ask] Five.
* [Judge. # done # as: vera # move: judge # id: judge] Six.
* [Cry. # done # as: vera # move: say-pain # id: say] Seven.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 16 unreachable-choice: the choice "both" can never be reached
