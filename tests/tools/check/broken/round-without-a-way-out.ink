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
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two. # ending: seam # ending-title: A seam
  -> END
* [Go on. # done # as: nadia # move: plain # id: go] Three.
-
-> wait
=== wait
+ [Look up. # done # as: vera # move: ask # id: ask] Four.
+ [Judge. # done # as: vera # move: judge # id: judge] Five.
+ [Cry. # done # as: vera # move: say-pain # id: say] Six.
- -> wait
// defect 19 endless-round: from this decision a play goes round for ever
