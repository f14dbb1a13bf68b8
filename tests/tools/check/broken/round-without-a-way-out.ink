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
* [Own it. # as: nadia # move: own-it # id: own] One.
* [Deny it. # as: nadia # move: deny # id: deny] Two. # ending: seam # ending-title: A seam
  -> END
* [Go on. # as: nadia # move: plain # id: go] Three.
-
-> wait
=== wait
+ [Ask. # as: vera # move: ask # id: ask] Four.
+ [Judge. # as: vera # move: judge # id: judge] Five.
+ [Say it. # as: vera # move: say-pain # id: say] Six.
- -> wait
// defect 19 endless-round: from this decision a play goes round for ever
