# title: A Small Story
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 3
# ages: 12+
# content: none
# summary: All of it can be reached, and nothing is wrong with it.
VAR seat = "both"
VAR hurt_openness = 30
VAR told = 0
-> yard
=== yard
Mr Halas: Good Lord. # scene: school-yard-morning
{seat == "hurt": (I knew.)}
* (own) [It was mine. # as: nadia # move: own-it # id: own]
    Nadia: It was mine.
    ~ told++
* (deny) [It was not. # as: nadia # move: deny # id: deny]
    Nadia: It was not.
* [She hums. # done # as: nadia # move: plain # id: hum]
    She hums.
-
{own: Vera: So it was.|Vera: Well?}
* {own} [What happened? # as: vera # move: ask # id: ask] Vera: What happened?
    Nadia: The bus.
* {not own} [You always say that. # as: vera # move: judge # id: judge] Vera: You always say that.
    Nadia: I do.
* [It hurts. # as: vera # move: say-pain # id: pain] Vera: It hurts.
    Nadia: I know.
* [I saw it all. # as: vera # move: accuse-all # id: all] Vera: I saw it all.
    Nadia: All?
-
{ told > 0 and hurt_openness >= 25: -> near }
-> far
=== near
They share a roll. # ending: near # ending-title: A Roll
-> END
=== far
They take two buses. # ending: far # ending-title: Two Buses
-> END
