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
* [Judge. # done # as: nadia # move: judge # id: judge] Two.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 13 source: the move "judge" belongs to the hurt one
