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
* [Put the ring on the table, and wait. # done # as: nadia # move: own-it # id: wait] One.
* [Put the ring back. # done # as: nadia # move: deny # id: back] Two.
* [Wait, and look at the table. # done # as: nadia # move: plain # id: look] Three.
* [Look at the table, wait. # done # as: nadia # move: excuse # id: late] Four.
- They wait.
* [Send nothing. She said so. # done # as: vera # move: plain # id: send] Five.
* [Sit down. # done # as: vera # move: ask # id: sit] Six.
* [Send nothing. It will keep. # done # as: vera # move: pretend # id: keep] Seven.
- Eight. # ending: seam # ending-title: A seam
-> END
// warning 13 labels-alike: "Put the ring on the table, and wait." and "Put the ring back." read alike at speed
// warning 15 labels-alike: "Wait, and look at the table." and "Look at the table, wait." read alike at speed
// warning 19 labels-alike: "Send nothing. She said so." and "Send nothing. It will keep." read alike at speed
