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
Vera:Second.
Vera : Third.
Mr Halas: Good Lord.
Mr Halas : Good grief.
Ilya:Nobody.
At 12:30 he came. See http:\/\/example.org.
Vera : Quatrième.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 12 speaker: "Vera" has no gap behind the colon: the line is said by Vera all the same
// warning 13 speaker: "Vera" has a gap before the colon: the line is said by Vera all the same
// warning 15 speaker: "Mr Halas" has a gap before the colon: the line is shown as narration
// warning 16 speaker: "Ilya" has no gap behind the colon: the line is shown as narration
