# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
VAR debts = 0
-> yard(0)
=== yard(so_far)
{debts == 0:First.|Again.}
+ [Lend. # done # as: vera # move: ask # id: lend]
    ~ debts = debts + 1
    One more.
    -> yard(debts)
+ [Judge. # done # as: vera # move: judge # id: judge] Two.
+ [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ so_far > 90000:
    Enough was lent. # ending: paid # ending-title: Paid
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 21 paid
// note: "so_far" keeps a number without bounds (debts) (LINE 11)
