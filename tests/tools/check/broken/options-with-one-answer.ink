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
* [Deny it. # done # as: nadia # move: deny # id: deny]
* [Go on. # done # as: nadia # move: plain # id: go]
- The end. # ending: seam # ending-title: A seam
-> END
// defect 14 twin-options: the options "deny" and "go" lead to the same text
