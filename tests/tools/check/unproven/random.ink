# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
-> yard
=== yard
First.
* [Look up. # done # as: vera # move: ask # id: ask] One.
* [Judge. # done # as: vera # move: judge # id: judge] Two.
* [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ RANDOM(1, 1000000) == 7:
    What luck. # ending: luck # ending-title: Luck
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 17 luck; it hangs on chance
