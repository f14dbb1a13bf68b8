# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
VAR told = 0
-> yard
=== yard
First.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
  ~ told = 1
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
-
* {told > 0} [Look up. # done # as: vera # move: ask # id: ask] Four.
* {told > 0} [Judge. # done # as: vera # move: judge # id: judge] Five.
* {told > 0} [Cry. # done # as: vera # move: say-pain # id: say] Six.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 20 dead-end: ran out of content
