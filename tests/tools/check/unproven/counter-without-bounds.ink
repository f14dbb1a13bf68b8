# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
VAR rounds = 0
-> yard
=== yard
Again.
+ [Look up. # done # as: vera # move: ask # id: ask]
    ~ rounds++
    One.
    -> yard
+ [Judge. # done # as: vera # move: judge # id: judge] Two.
+ [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ rounds >= 5000:
    So many times. # ending: patience # ending-title: Patience
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 21 patience; it hangs on rounds
