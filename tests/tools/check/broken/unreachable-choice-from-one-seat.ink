# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
VAR seat = "both"
-> yard
=== yard
First.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* {seat == "hurt"} [Go on. # done # as: nadia # move: plain # id: go] Three.
* [Listen. # done # as: nadia # move: listen # id: listen] Four.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 15 unreachable-choice: the choice "go" can never be reached from the seat of the responsible one
