# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
VAR hurt_trust = 30
-> yard
=== yard
First.
* [Look up. # done # as: vera # move: ask # id: ask] One.
* [Judge. # done # as: vera # move: judge # id: judge] Two.
* [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ hurt_trust == 3:
    ~ hurt_trust = 150
}
{ hurt_trust > 120:
    Too much. # ending: much # ending-title: Too much
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 21 much
// note: the story itself writes "hurt_trust", which the model gives (LINE 18)
