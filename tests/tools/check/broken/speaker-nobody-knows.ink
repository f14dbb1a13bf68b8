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
Nadia: First.
Mr Halas: Good Lord.
Nadai: Second.
vera: Third.
vara: Fourth.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// defect 13 speaker: "Nadai" speaks, who is nobody
// defect 15 speaker: "vara" speaks, who is nobody
