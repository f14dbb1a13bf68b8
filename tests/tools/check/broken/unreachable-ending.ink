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
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- { contact >= 60 and contact < 40: -> never }
The end. # ending: seam # ending-title: A seam
-> END
=== never
Never. # ending: never # ending-title: Never
-> END
// defect 19 unreachable-knot: the knot "never" can never be reached
// defect 20 unreachable-ending: the ending "never" can never be reached
