# title: On Credit
# breach: none
# responsible: Sami
# hurt: Juno
# minutes: 3
# ages: 12+
# content: Nothing to warn of. Two strangers, a cold bench and a cake.
# summary: A bus stop, a stranger, a phone with four per cent. How much do you lend to somebody you met a minute ago?
# temperament: responsible anxious
# temperament: hurt steady
INCLUDE lib/bond.ink
VAR left = 4
-> stop

=== stop
The last stop before the fields, ten to seven. Somebody once set the timetable on fire; somebody else put it out at half past four. # scene: bus-stop-dusk # music: on-credit # mood: juno calm # pose: juno sitting # pose: juno phone-in-hand
Juno has the bench, one earphone and four per cent.
A man comes up the hill with a white box. He carries it the way you'd carry a full bath. # enters: sami # mood: sami worried
He sets the box down, takes out his phone, looks at the black glass and puts it away again.
{seat == "responsible": (It died at the church, with a little tune, as if it were pleased.)}
{seat == "hurt": (Four per cent. The ticket home is on it. Please let him be somebody who only wants the time.)}
* (s_emergency) [Sorry, could I use your phone for a second? It's an emergency. # as: sami # move: half-truth # id: stop-emergency]
    Sami: Sorry, could I use your phone for a second? It's an emergency. # mood: worried # pose: leaning-in
    Juno: What sort?
    Sami: The sort with a box.
* (s_open) [Mine's dead, my sister's at the wrong stop, this is melting. # as: sami # move: be-open # id: stop-melting]
    Sami: Mine's dead, my sister's at the wrong stop, this is melting. # mood: worried
    Juno: What is it?
    Sami: An ice-cream cake. My grandmother's eighty. It says eight, they ran out of blue.
* (s_bribe) [One call, and there's cake in it for you. # as: sami # move: bribe # id: stop-cake]
    Sami: One call, and there's cake in it for you. # mood: glad # pose: open
    The box has no name on it, and one wet corner.
    Juno: They warned us about you in year two. # mood: amused
* (s_push) [You're not really on it, are you? Thirty seconds. # as: sami # move: push # id: stop-thirty]
    Sami: You're not really on it, are you? Thirty seconds. # mood: sharp # pose: leaning-in
    Juno's thumb stops in the middle of a word. # mood: flat
    Juno: I'm really on it.
-
* (j_judge) [That's how it always starts. One call, and then you run. # as: juno # move: judge # id: stop-run]
    Juno: That's how it always starts. One call, and then you run. # mood: sharp # pose: arms-crossed
    Sami considers his feet. He is wearing kitchen clogs, and one of them is mostly tape.
    Sami: How far, would you say?
* (j_ticket) [It's on four per cent, and my ticket home is on it. # as: juno # move: name-expectation # id: stop-ticket]
    Juno: It's on four per cent, and my ticket home is on it. # mood: worried
    Sami: And the driver wouldn't just...?
    Juno: The driver's Gerald. He keeps a list, and I'm on it. It's forty minutes on foot.
* (j_pretend) [Sorry. No battery. # as: juno # move: pretend # id: stop-battery]
    Juno: Sorry. No battery. # mood: polite
    The phone plays four notes and lights up her whole chin. # sound: phone-buzz
    Sami studies the burnt timetable, which is kind of him.
* (j_ask) [Who would you ring? # as: juno # move: ask # id: stop-who]
    Juno: Who would you ring? # mood: thoughtful
    Sami: Rima, my sister. She's at the stop by the church with the engine running, being right about something.
    {s_emergency or s_push: He lifts the lid a little. An ice-cream cake, already leaning. It says EIGHT.}
    {s_bribe: Sami: And there really is a cake. It's just that it's my grandmother's.}
-
The streetlamp over the stop tries three times and stays on.
* (s_careful) [One call, to my sister. No answer, and you get it back anyway. # as: sami # move: promise-carefully # id: stop-one]
    Sami: One call, to my sister. No answer, and you get it back anyway. # mood: calm # pose: open
    Juno: And if she answers, and talks?
    Sami: She doesn't talk. She hangs up on people's birthdays.
* (s_resent) [Fine. I'd have lent you mine, you know. # as: sami # move: resent # id: stop-mine]
    Sami: Fine. I'd have lent you mine, you know. # mood: cornered # pose: turned-away
    Juno: Yours is dead.
    Sami: Before.
* (s_feel) [I've carried an ice-cream cake for an hour. I might cry on it. # as: sami # move: show-feeling # id: stop-cry]
    Sami: I've carried an ice-cream cake for an hour. I might cry on it. # mood: tearful
    Juno: Don't. Salt's bad for ice.
    He blows his nose on the receipt.
* (s_swear) [It'll only take ten seconds. You won't even notice. # as: sami # move: overpromise # id: stop-swear]
    Sami: It'll only take ten seconds. You won't even notice. # mood: hopeful # pose: hand-to-chest
    A drop falls from the wet corner on to his clog.
    Juno: Ten seconds is nothing. # mood: amused
-
{seat == "hurt": (My phone, no. Four per cent of it, perhaps.)}
{seat == "responsible": (I wouldn't lend me anything either.)}
* (j_hand) [Hold the phone out to him, screen up. # done # as: juno # move: assume # id: stop-hold]
    Juno holds it out, so that he can see the four. # mood: juno polite # pose: juno open
    {seat == "hurt": ({j_ticket:He knows about the ticket. He'll be quick.|My way home is in there. Surely that shows on a phone.})}
    Sami takes it in both hands. # mood: surprised # pose: phone-in-hand
    -> call
* (j_speaker) [I dial and I hold it. You just talk. # as: juno # move: set-limit # id: stop-speaker]
    Juno: I dial and I hold it. You just talk. # mood: calm # pose: phone-in-hand
    Sami says eleven digits without a breath between them.
    -> call
* (j_lend) [Ring her. If it dies, I walk. I've walked it before. # as: juno # move: lend-credit # id: stop-walk]
    Juno: Ring her. If it dies, I walk. I've walked it before. # mood: thoughtful # pose: open
    Sami: I'd owe you forty minutes.
    Juno: You'd owe me a phone charger. Here. # pose: sami phone-in-hand
    -> call
* (j_wall) [Put in the other earphone. # done # as: juno # move: stonewall # id: stop-earphone]
    Juno puts in the other earphone. The cable leads into her pocket, and from there to nothing. # mood: blank # pose: turned-away
    Sami says something. It may have been "right".
    -> no_call

=== call
~ left = 2
It rings for a long time. Then a woman's voice, and an indicator ticking behind it.
Rima: Who's this? # via: phone
Sami: Me. The other stop. The one with the fire. # mood: sami glad
Rima: I said the one with the fire! Four minutes. Is it still a cake? # via: phone
She hangs up. {stop.j_speaker: Juno turns the screen so that he can see it, too: two per cent.|The screen says two per cent.}
{seat == "responsible": (Granny will be standing at the window by now, in the good cardigan. A second call would be half a minute.)}
* (s_more) [Could I do one more? She's eighty, she worries. # as: sami # move: push # id: call-more]
    Sami: Could I do one more? She's eighty, she worries. # mood: cornered # pose: leaning-in
    {stop.s_careful:Juno: You said one.|Juno: That was the call. You've had it.} # mood: sharp
    Sami: I know. Please. She'll be at the window in the good cardigan.
    He gets no answer.{not stop.j_speaker: He gives the phone back by one corner.}
* (s_dial) [{stop.j_speaker:Lean in|Turn half away} and dial Granny too. # done # as: sami # move: break-word # id: call-granny]
    ~ left = 0
    {stop.j_speaker: He leans in over her thumb and taps a number, fast. # mood: sami cornered # pose: sami leaning-in}
    {not stop.j_speaker: He turns half away, as if from the wind, and dials. # mood: sami cornered # pose: sami turned-away}
    Sami: Granny? It's me, I'm—
    Four notes, and then a fifth, lower one. The screen goes black in the middle of a word. # sound: phone-buzz
* (s_keep) [{stop.j_speaker:Step back at once, hands up.|Give it back at once, screen up.} # done # as: sami # move: keep-word # id: call-back]
    {stop.j_speaker:Sami steps back, with his hands where she can see them.|He gives it back so that she can read the two.} # mood: sami calm # pose: sami open
    Sami: One.
    Juno: One. # mood: amused
* (s_hardly) [There. Hardly used any. # as: sami # move: half-truth # id: call-hardly]
    Sami: There. Hardly used any. # mood: polite # pose: open
    Juno: It's halved. # mood: flat
    Sami: It was only ever four.
-
{left == 0: Juno presses the button on the side, and goes on pressing it. # mood: juno blank # pose: juno phone-in-hand}
{left > 0: Far down the hill, two sets of headlights: a low pair and a high pair. # sound: bus}
{left == 0 and seat == "hurt": (The driver's Gerald. So it's forty minutes on foot, and it's going to rain.)}
* (j_pain) [{left == 0: That was my way home.|I sat here thinking you'd run. I hated that.} # as: juno # move: say-pain # id: call-home]
    {left == 0: Juno: That was my way home. The ticket was in it.|Juno: I sat here thinking you'd run. I hated that.} # mood: juno hurt
    {left == 0: Sami: You never—|Sami: In clogs.} 
    {left == 0: {stop.j_ticket: He stops, because she did.|He looks at the phone, and then down the road, for its whole length.}|Juno: People run in clogs. It's just louder.}
* (j_fine) [It's fine. Really. # as: juno # move: forgive-with-head # id: call-fine]
    Juno: It's fine. Really. # mood: juno polite
    She moves along the bench to make room. He doesn't sit down.
* (j_count) [{left == 0: At least it was your granny. It could've been a casino.|Two left. I was counting, and you were quick.} # as: juno # move: see-effort # id: call-counted]
    {left == 0: Juno: At least it was your granny. It could've been a casino. # mood: juno tired}
    {left > 0: Juno: Two left. I was counting, and you were quick. # mood: juno warm}
    {left == 0: Sami laughs, one syllable, and hates it.|Sami: I was counting too. In seconds.}
* (j_throne) [{left == 0: Well? Impress me. I've got forty minutes now, thanks to you.|And two per cent is what you call being careful?} # as: juno # move: throne # id: call-impress]
    {left == 0: Juno: Well? Impress me. I've got forty minutes now, thanks to you.|Juno: And two per cent is what you call being careful?} # mood: juno sharp # pose: juno arms-crossed
    Sami opens the box, closes it, turns it round so that the dry corner is towards her. None of it impresses.
-
* (s_excuse) [It's an old phone. They drop very quickly at the end. # as: sami # move: excuse # id: call-old]
    Sami: It's an old phone. They drop very quickly at the end. # mood: sami cornered
    Juno: It's from March. # mood: juno flat
* (s_lift) {left == 0} [Rima's got a charger in the car. It reaches out of the window. # as: sami # move: offer-repair # id: call-lift]
    Sami: Rima's got a charger in the car. It reaches out of the window. # mood: sami worried
    Because he doesn't know what else to do, he cuts her a piece of cake with his bank card. It's pistachio.
* (s_cake) {left > 0} [Cut her a piece of the cake with a bank card. # done # as: sami # move: small-kindness # id: call-slice]
    Sami cuts a piece with his bank card. It's pistachio. He wipes the card on his sleeve. # mood: sami warm
    {stop.s_bribe: Juno: I said no to being paid. # mood: juno amused}
    Sami: {stop.s_bribe:That was before. This is after.|It isn't for the call. It's falling off.}
* (s_grovel) [I'm hopeless. You should have said no to me. # as: sami # move: grovel # id: call-worst]
    Sami: I'm hopeless. You should have said no to me. # mood: sami ashamed # pose: sami hand-to-chest
    Juno: You're not hopeless. # mood: juno worried
    She has to say it twice before he puts his head up.
* (s_own) [{left == 0: You gave me one call. I made two. That's on me.|I'd have asked for a {s_more:third|second}, if you'd let me.} # as: sami # move: own-it # id: call-own]
    {left == 0: Sami: You gave me one call. I made two. That's on me. # mood: sami ashamed}
    {left > 0: Sami: I'd have asked for a {s_more:third|second}, if you'd let me. I'm like that with phones. # mood: sami ashamed}
    Juno: {left == 0:I was sitting right here. I saw.|I'd have said no. I'd been practising.}
-
{
    - left == 0: -> forty_minutes
    - responsible_trust < 18: -> two_per_cent
    - hurt_trust >= 24 and not (s_more or s_hardly or s_excuse): -> paid_back
    - s_keep and hurt_trust >= 21: -> paid_back
    - else: -> two_per_cent
}

=== no_call
The lamp hums. The box has begun to make a small lake.
{seat == "hurt": (There's nothing in the earphone. I can hear him breathing through his nose.)}
* (s_off) [Stand at the far post and leave her the bench. # done # as: sami # move: give-time # id: wall-post]
    He takes the box to the far post and stands there, a polite distance, like the next person in a queue. # mood: sami tired # pose: sami open
    After a minute one earphone comes out.
* (s_beg) [Please. I wouldn't ask if there was anybody else. # as: sami # move: beg # id: wall-please]
    Sami: Please. I wouldn't ask if there was anybody else. # mood: tearful # pose: leaning-in
    Her foot keeps time to no song at all.
* (s_granny) [You're for Granny, and you're late, and I can't ring anybody. # as: sami # move: be-open # id: wall-granny]
    Sami: You're for Granny, and you're late, and I can't ring anybody. And you only say eight. # mood: tired
    He's saying it to the box. But Juno can hear it.
* (s_hit) [Lovely. I hope yours dies on a motorway. # as: sami # move: hit-back # id: wall-motorway]
    Sami: Lovely. I hope yours dies on a motorway. # mood: angry # pose: arms-crossed
    Juno: I can hear you. # mood: surprised
    Sami: I know. There's no music. I can hear that there's no music.
-
* (j_never) [Some people just aren't the kind that you lend things to. # as: juno # move: never # id: wall-never]
    Juno: Some people just aren't the kind that you lend things to. # mood: sharp # pose: arms-crossed
    Sami: What people?
    She has to think about it. She can't come up with any.
* (j_late) [It's on four. I was scared you'd run. # as: juno # move: show-feeling # id: wall-scared]
    Juno: It's on four. I was scared you'd run. My ticket's in it. # mood: worried # pose: open
    Sami: I've got an ice-cream cake. I can't even walk.
* (j_bus) [There's a payphone sign. Two stops down, I think. # as: juno # move: plain # id: wall-payphone]
    Juno: There's a payphone sign. Two stops down, I think. It may be only the sign. # mood: polite
    Sami: How old is the sign?
    Juno: It has a picture of a phone on it that you'd have to explain.
* (j_sorry) [Wipe the bench and make room for his box. # done # as: juno # move: see-effort # id: wall-bench]
    She wipes the bench with her sleeve and pats it, twice, for the box. # mood: juno warm # pose: juno open
    Sami: It'll thank you. # mood: sami amused
-
Headlights, low ones. A small car comes up the hill with the indicator going, for nobody. # sound: bus
Rima: The one with the fire! I've been to all of them! # mood: sami glad
-> two_strangers

=== paid_back
The car gets there first. A woman shouts out of it that this is what she said. # ending: paid-back # ending-title: Paid Back
Sami gets in backwards, box first. Then the window comes down. # mood: sami glad # pose: sami open
Sami: I'm here Thursdays. If you're ever on four.
{call.s_cake:Juno has her mouth full of pistachio, and lifts|Juno lifts} the phone at him. It might be a wave. It might be the two per cent. # mood: juno amused
On the bus she lays the phone on the reader. It thinks about it, and turns green.
-> END

=== two_per_cent
The car and the bus come at the same moment, which leaves no time for anything. # ending: two-per-cent # ending-title: Two Per Cent
Sami: Well, thanks. # mood: sami polite
Juno: Sure. # mood: juno polite
{call.j_fine: "Really", she has said. On the bus she finds that her jaw hurts.|On the bus she holds the phone in her fist until the reader turns green.}
{call.s_excuse: From March, she thinks. From March!|In the car he tells it as a funny story, and leaves out one part.}
-> END

=== forty_minutes
Gerald leans out of the bus, and looks at the black screen for some time, and then at Juno. Then he gets out his list. # ending: forty-minutes # ending-title: Forty Minutes
{
    - call.s_own or call.s_lift: He has a timetable as well, and his isn't burnt. When he's gone, Rima's charger hangs out of the car window by its tail.
        {hurt_trust >= 5: Juno lets it go to six per cent, holding on to her end, and walks with the torch on. At her door she rings the last number dialled. SHE'S HOME! an old woman shouts, into a room full of people.|Juno: No. I don't know you. # mood: juno flat}
        {hurt_trust < 5: At the first bend she looks back. It's still hanging there.}
    - else: Rima's car takes the hill in second gear, and then it is quiet, and then it rains. # sound: rain
        {stop.j_lend: I've walked it before, she had said. It was true. It was June then.|Forty minutes is long enough to think of every single thing you could have said.}
}
-> END

=== function eight_is_known ===
~ return stop.s_open or no_call.s_granny or (stop.j_ask and not stop.s_bribe)

=== two_strangers
{no_call.s_off or no_call.j_late or no_call.j_sorry: -> waved}
Sami gets in, and the car pulls out without a look back. # ending: two-strangers # ending-title: Two at a Bus Stop
{no_call.j_never: What people? it goes on in her, in his voice, as far as the ring road.|Where the box stood there is a wet square with sharp edges. Juno sits next to it.}
At the ticket reader she still has four per cent. It's plenty. There is nobody she wants to ring.
-> END

= waved
Rima has a charger in the glove compartment, of course. She holds it out of the window by its tail. # ending: glove-compartment # ending-title: The Glove Compartment
Sami: Ninety seconds. I'd hold the cable. You'd hold the phone. # mood: sami hopeful
It comes to six per cent. Nobody has lent anybody anything, and they're both rather proud. # mood: juno amused
{
- no_call.s_off:
    Juno: You could have stood nearer. # mood: warm
    Sami: You'd have had to say so.
- eight_is_known():
    Juno: What'll you tell her about the eight? # mood: warm
    Sami: That the nought fell off on the way.
- else:
    Juno: You'll be late with that. # mood: warm
    Sami: They can't start. I've got the start in here.
}
-> END
