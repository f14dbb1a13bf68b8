# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
VAR hurt_trust = 30
-> yard
=== yard
First.
* [Own it. # done # as: nadia # move: own-it # id: own] One.
* [Deny it. # done # as: nadia # move: deny # id: deny] Two.
* [Go on. # done # as: nadia # move: plain # id: go] Three.
-
{ hurt_trust >= 90:
    Like new. # ending: new # ending-title: Like new
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// defect 18 ending-not-built: no path found builds the bond that the ending "new" asks for
