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
* [I was at the river. # as: nadia # move: own-it # id: own]
    She looks up.
    Nadia: I was at the river, with him.
* [You saw me. # as: nadia # move: deny # id: deny]
    Vera: You saw me?
    Nadia: Who says so?
* [Nothing happened. # as: nadia # move: half-truth # id: half]
    Vera nods.
* [It was late. It was dark. # as: nadia # move: excuse # id: excuse]
    Nadia: It was late.
    Nadia: It was dark!
    Vera: So?
- The end. # ending: seam # ending-title: A seam
-> END
// warning 15 label-unsaid: the option "deny" is "You saw me.", and "nadia" says then: "Who says so?"
// warning 18 label-unsaid: the option "half" is "Nothing happened.", and "nadia" says nothing then
