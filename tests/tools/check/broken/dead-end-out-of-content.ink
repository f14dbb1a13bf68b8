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
  -> gone
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
=== gone
She goes.
// defect 19 loose-end: Apparent loose end
// defect 19 dead-end: ran out of content
