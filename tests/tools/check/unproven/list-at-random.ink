# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
LIST days = monday, tuesday, wednesday, thursday
-> yard
=== yard
First.
* [Look up. # done # as: vera # move: ask # id: ask] One.
* [Judge. # done # as: vera # move: judge # id: judge] Two.
* [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ LIST_RANDOM(LIST_ALL(days)) == tuesday && LIST_RANDOM(LIST_ALL(days)) == thursday && LIST_RANDOM(LIST_ALL(days)) == thursday && LIST_RANDOM(LIST_ALL(days)) == monday && LIST_RANDOM(LIST_ALL(days)) == wednesday && LIST_RANDOM(LIST_ALL(days)) == wednesday && LIST_RANDOM(LIST_ALL(days)) == monday:
    What luck. # ending: luck # ending-title: Luck
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 18 luck
// note: it draws from a list at random (LINE 17)
