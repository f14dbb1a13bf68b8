# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
EXTERNAL weather()
-> yard
=== yard
First.
* [Look up. # done # as: vera # move: ask # id: ask] One.
* [Judge. # done # as: vera # move: judge # id: judge] Two.
* [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ weather() > 3:
    The sun. # ending: sun # ending-title: Sun
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
=== function weather()
~ return 1
// open 18 sun
// note: it asks an external function, of which only the stand-in in the story is known (LINE 17)
