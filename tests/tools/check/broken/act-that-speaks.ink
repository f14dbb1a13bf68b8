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
First.
* [Give her my scarf. # done # as: nadia # move: own-it # id: scarf] One.
* [Tell her about the river. # done # as: nadia # move: deny # id: river] Two.
* [Write "I am sorry", then delete it. # done # as: nadia # move: plain # id: write] Three.
- Four. # ending: seam # ending-title: A seam
-> END
// warning 12 label-speaks: the option "scarf" is done, and speaks: "my" in "Give her my scarf."
// warning 13 label-sums-up: the option "river" sums up what is said: "Tell her about the river."
