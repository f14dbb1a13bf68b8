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
  -> wheel
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
=== wheel
The wheel turns.
-> wheel
// defect 19 circle: 5000 lines went by without a choice
