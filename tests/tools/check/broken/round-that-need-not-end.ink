# title: Broken
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
-> wait
=== wait
+ [Look up. # done # as: vera # move: ask # id: ask] Four.
  -> wait
+ [Judge. # done # as: vera # move: judge # id: judge] Five.
+ [Cry. # done # as: vera # move: say-pain # id: say] Six.
- The end. # ending: seam # ending-title: A seam
-> END
// warning 11 open-round: a play can come back to this decision again and again
