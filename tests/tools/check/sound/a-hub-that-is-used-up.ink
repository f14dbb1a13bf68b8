# title: A Hub
# breach: promise
# responsible: Nadia
# hurt: Vera
# minutes: 3
# ages: 12+
# content: none
# summary: One decision comes back until its options are used up.
-> hub
=== hub
{&Once.|Again.}
* [Own it. # done # as: nadia # move: own-it # id: own]
    One.
    -> hub
* [Deny it. # done # as: nadia # move: deny # id: deny]
    Two.
    -> hub
* [Beg. # done # as: nadia # move: beg # id: beg]
    Three.
    -> hub
* -> over
=== over
Over. # ending: over # ending-title: Over
-> END
