# title: Unproven
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Not all of it can be proven.
VAR debts = 0
-> yard
=== yard
{debts == 0:First.|Again.}
+ [Lend. # done # as: vera # move: ask # id: lend]
    ~ debts = debts + 1
    One more.
    -> yard
+ [Judge. # done # as: vera # move: judge # id: judge] Two.
+ [Cry. # done # as: vera # move: say-pain # id: say] Three.
-
{ POW(debts, 2) > 90000:
    Enough was lent. # ending: paid # ending-title: Paid
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
// open 21 paid
// note: a number without bounds is kept (debts) (LINE 20)
