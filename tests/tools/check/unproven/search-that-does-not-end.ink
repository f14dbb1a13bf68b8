# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
VAR said = ""
-> yard
=== yard
Again.
+ [Look up. # done # as: vera # move: ask # id: ask]
    ~ said = said + "a"
    One.
+ [Judge. # done # as: vera # move: judge # id: judge]
    ~ said = said + "j"
    Two.
+ [Cry. # done # as: vera # move: say-pain # id: say]
    ~ said = said + "s"
    Three.
-
{ said == "sssssssssssssssssssjajsajsajsajsajaaj":
    So that was it. # ending: word # ending-title: The word
    -> END
}
{ said ? "jj":
    The end. # ending: seam # ending-title: A seam
    -> END
}
-> yard
// open 24 word
// note: some decisions were not gone on from
