# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
VAR contact = 30
-> yard
=== yard
First.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* {contact > 0} [Look up. # done # as: vera # move: ask # id: ask] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 13 mixed-decision: mixes two people in one decision
