# title: Broken
# breach: unspoken
# responsible: Nadia
# hurt: Vera
# minutes: 5
# ages: 12+
# content: none
# summary: Something is wrong in it.
VAR mended = false
-> yard
=== yard
First.
* [Do it. # done # as: vera # move: say-pain # id: do-1] Done 1.
* [Do the other thing. # done # as: vera # move: judge # id: other-1] Other 1.
* [Do nothing. # done # as: vera # move: plain # id: nothing-1] Nothing 1.
-
* [Do it. # done # as: nadia # move: listen # id: do-2] Done 2.
* [Do the other thing. # done # as: nadia # move: deny # id: other-2] Other 2.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-2] Nothing 2.
-
* [Do it. # done # as: vera # move: ask # id: do-3] Done 3.
* [Do the other thing. # done # as: vera # move: judge # id: other-3] Other 3.
* [Do nothing. # done # as: vera # move: plain # id: nothing-3] Nothing 3.
-
* [Do it. # done # as: vera # move: name-expectation # id: do-4] Done 4.
* [Do the other thing. # done # as: vera # move: judge # id: other-4] Other 4.
* [Do nothing. # done # as: vera # move: plain # id: nothing-4] Nothing 4.
-
* [Do it. # done # as: nadia # move: name-expectation # id: do-5] Done 5.
* [Do the other thing. # done # as: nadia # move: deny # id: other-5] Other 5.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-5] Nothing 5.
-
* [Do it. # done # as: vera # move: see-effort # id: do-6] Done 6.
* [Do the other thing. # done # as: vera # move: judge # id: other-6] Other 6.
* [Do nothing. # done # as: vera # move: plain # id: nothing-6] Nothing 6.
-
* [Do it. # done # as: vera # move: ask-us # id: do-7] Done 7.
* [Do the other thing. # done # as: vera # move: judge # id: other-7] Other 7.
* [Do nothing. # done # as: vera # move: plain # id: nothing-7] Nothing 7.
-
* [Do it. # done # as: nadia # move: show-feeling # id: do-8] Done 8.
* [Do the other thing. # done # as: nadia # move: deny # id: other-8] Other 8.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-8] Nothing 8.
-
* [Do it. # done # as: vera # move: change-view # id: do-9] Done 9.
* [Do the other thing. # done # as: vera # move: judge # id: other-9] Other 9.
* [Do nothing. # done # as: vera # move: plain # id: nothing-9] Nothing 9.
-
* [Do it. # done # as: vera # move: step-down # id: do-10] Done 10.
* [Do the other thing. # done # as: vera # move: judge # id: other-10] Other 10.
* [Do nothing. # done # as: vera # move: plain # id: nothing-10] Nothing 10.
-
* [Do it. # done # as: vera # move: new-agreement # id: do-11] Done 11.
* [Do the other thing. # done # as: vera # move: judge # id: other-11] Other 11.
* [Do nothing. # done # as: vera # move: plain # id: nothing-11] Nothing 11.
-
* [Do it. # done # as: nadia # move: earn # id: do-12] Done 12.
* [Do the other thing. # done # as: nadia # move: be-open # id: other-12] Other 12.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-12] Nothing 12.
-
* [Do it. # done # as: nadia # move: bribe # id: do-13] Done 13.
* [Do the other thing. # done # as: nadia # move: be-open # id: other-13] Other 13.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-13] Nothing 13.
-
* [Do it. # done # as: nadia # move: rush # id: do-14] Done 14.
* [Do the other thing. # done # as: nadia # move: be-open # id: other-14] Other 14.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-14] Nothing 14.
-
* [Do it. # done # as: nadia # move: resent # id: do-15] Done 15.
* [Do the other thing. # done # as: nadia # move: be-open # id: other-15] Other 15.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-15] Nothing 15.
-
* [Do it. # done # as: nadia # move: excuse # id: do-16] Done 16.
* [Do the other thing. # done # as: nadia # move: be-open # id: other-16] Other 16.
* [Do nothing. # done # as: nadia # move: plain # id: nothing-16] Nothing 16.
-
{ mended:
    Mended. # ending: mended # ending-title: Mended
- else:
    Over. # ending: over # ending-title: Over
}
-> END
// defect 78 mended-by-pitfalls: "mended" can end mended though
