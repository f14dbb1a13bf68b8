# title: Whose
# breach: lie
# responsible: Nadia
# hurt: Vera
# minutes: 3
# ages: 12+
# content: none
# summary: x
INCLUDE ../../../../stories/lib/bond.ink
VAR mine = false
~ mine = seat == "hurt"
-> one
=== one
(plain bad)
Nadia: (spoken bad)
{seat == "hurt": (ok)}
{ seat == "hurt":
   (ok block)
- else:
   (ok else)
}
{ seat: // no seat
- "hurt": (ok switch)
- "hrut": (ok but hrut)
}
{mine: (ok var)}
{amhurt(): (ok fn)}
{contact > 3: (bad bond)}
{contact > 3: {seat == "hurt": (ok nested)}}
(bad {contact > 3: nested})
({seat == "hurt": ok inner|ok other})
{shuffle:
-   x
    (bad shuffle)
- Fine
}
{&(bad cycle)|(bad cycle two)}
* {seat == "hurt"} [Own # as: vera # move: ask # id: a]
  (ok under choice)
* [B B # as: vera # move: ask # id: b]
  (bad under choice)
  {seat == "hurt": -> alone | -> other}
-
(bad gather) # mood: nadia calm
<- thr
{seat != "hrut": x} // no seat
-> tun -> 
-> two
=== alone
(ok alone)
-> deeper
=== deeper
(ok deeper)
= st
(ok stitch)
-> END
=== other
(ok other)
-> DONE
=== two
(bad two)
-> END
=== thr
(bad thread)
-> DONE
=== tun
(bad tunnel)
->->
=== function amhurt()
~ return seat == "hurt"
=== function setit()
~ hurt_hurt = 3 // written
~ responsible_openness++ // written
~ temp own = 4
~ contact = 7 // written
~ raise(hurt_trust) // written
~ mended = true // written
=== function raise(ref x)
~ x = x + 1
