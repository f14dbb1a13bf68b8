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
* [Listen. # done # as: nadia # move: listen # id: listen] Two.
* [Be open. # done # as: nadia # move: be-open # id: open] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 12 one-kind: all 3 options of this decision are practices
