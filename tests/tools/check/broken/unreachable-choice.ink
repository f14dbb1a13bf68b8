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
* (own) [Own it. # as: nadia # move: own-it # id: own] One.
* (deny) [Deny it. # as: nadia # move: deny # id: deny] Two.
* [Go on. # as: nadia # move: plain # id: go] Three.
-
* {own and deny} [Both. # as: vera # move: ask # id: both] Four.
* [Ask. # as: vera # move: ask # id: ask] Five.
* [Judge. # as: vera # move: judge # id: judge] Six.
* [Say it. # as: vera # move: say-pain # id: say] Seven.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 16 unreachable-choice: the choice "both" can never be reached
