// Wednesday evening and Thursday, half past one. How close they were, and how it comes to light.
=== lobby
Wednesday evening, half past eight. Leila and Tomas are making his lunch on the sofa, since the table's still under boxes. # scene: flat-evening # music: fine-thanks # mood: leila amused # mood: tomas glad # pose: tomas sitting # pose: leila sitting
They moved in together eleven weeks ago. Of the new shelf three boards are up. The other two lean against the wall.
Leila tests eyes for a living, and can't stop when she gets home. She holds out a spoon.
Leila: Better with the lemon? Or without? # pose: leaning-in
Tomas: With.
Leila: And now? Better, worse, or the same?
Tomas: The same.
Leila: That was salt, Tomas. # mood: amused
Leila: How's Bernd? Are the twins sleeping yet?
Tomas: One at a time, he says. Like sentries. # mood: amused
Then he does Bernd from work: a low voice, with a sniff in it. Leila has to put the spoon down. When she can see again she fetches what she's knitted for the twins: two hats, each the size of an orange.
{seat == "responsible": (There is a Bernd. Everything else about Bernd is mine.)}
{seat == "hurt": (In October there was a feather in that box when he came home. I stood it in a glass on the sill, and asked him how work was.)}
The lid goes on, and he sets it by the door for the morning. # sound: lunch-box # thing: tomas
He stuck a label inside that lid in his first week there. TOMAS, MERRIMAN'S INSURANCE, 4TH FLOOR. HANDS OFF, BERND. Underneath is Leila's number, because he loses phones.
He won't eat it at Merriman's. He lost his job there nine weeks ago, in September. He's gone out at eight and come home at six every day since, and Leila doesn't know.
Thursday, half past one. Somebody has handed the box in at Merriman's, and reception has rung the number in the lid. Leila has come for it in her lunch hour. # scene: office-lobby # time: 1d the next day # sound: lift # thing: leila # mood: leila calm
Mrs Kemp: A lad brought it from the park. It was on a bench, with a duck on it.
Leila: A duck? He'll be starving up there. # mood: amused
The street door goes round and lets Tomas in, out of breath, wet to the knees. # enters: tomas # mood: tomas surprised # pose: tomas open
Leila: There you are! Take me up. I've got twenty minutes, and I want to see Bernd. # mood: glad
Then she thinks about it. He's come in from the street. He ought to have come down in the lift. # mood: leila thoughtful
{seat == "responsible": (They switched my pass off the same morning. I've put it on every day since.)}
* (hours) [They've cut my hours a bit. I didn't want to worry you. # as: tomas # move: half-truth # id: lobby-hours]
    Tomas: They've cut my hours a bit. I didn't want to worry you. # mood: polite
    Leila: Cut them to what? # mood: worried
    Mrs Kemp takes her glasses off and cleans them.
    Mrs Kemp: To none, love. I thought you knew.
* (red) [Lay the pass on the reader and let her see. # as: tomas # move: own-it # id: lobby-pass]
    He lays it on the reader. A red light comes on, and a recorded voice says it's sorry.
    Tomas: That's all it does. I don't work here, Leila. I haven't since September. # mood: ashamed
    Leila laughs. Nobody else does. # mood: leila surprised
* (asbestos) [You can't go up. They've found asbestos. Masks and everything. # as: tomas # move: deny # id: lobby-asbestos]
    Tomas: You can't go up. They've found asbestos. Masks and everything. # mood: worried
    Mrs Kemp has sat under this ceiling for nineteen years. She looks up at it.
    Mrs Kemp: Have they? # sound: lift
    Leila: Tomas. Why's your hair wet? # mood: flat
* (sick) [I think I'm going to be sick. # as: tomas # move: show-feeling # id: lobby-sick]
    Tomas: I think I'm going to be sick. # mood: tearful # pose: hand-to-chest
    Leila: Then let's get you upstairs. # mood: worried
    Tomas: There isn't any upstairs. Not for me. I've been dreading this desk for two months.
    Mrs Kemp, without a word, pushes the waste-paper basket round to his side.
-
It's Mrs Kemp who says the rest, because somebody has to. Nine weeks last Monday. Eleven people lost their jobs in one morning. She had to collect the passes, and was always one short. # mood: tomas ashamed # mood: leila blank
{seat == "hurt": (Nine fives. That's forty-five lunches. I peeled every one of those carrots.)}
* (knew) [Oh, that. Of course I knew. I'd only forgotten. # as: leila # move: pretend # id: lobby-knew]
    Leila: Oh, that. Of course I knew. I'd only forgotten it was today. # mood: polite
    Mrs Kemp nods, and goes on nodding too long. Then she finds her something to sign for the box.
* (bernd) [Is there a Bernd? # as: leila # move: ask # id: lobby-bernd]
    Leila: Is there a Bernd? # mood: worried # pose: open
    Tomas: There's a Bernd. # mood: ashamed
    Leila: And the twins?
    Tomas: He's got a tortoise. By the fifth week I'd run out of tortoise. So I gave him twins.
    From his coat pocket hangs a very small hat. Neither of them can look anywhere else. # mood: leila hurt
* (babies) [I knitted for them. I sent my love to two babies. # as: leila # move: say-pain # id: lobby-knitted]
    Leila: I knitted for them. For a month I've been sending my love to two babies. # mood: hurt # pose: open
    Leila: I told my mother about them. She asked what they weigh.
    Tomas: Five pounds ten and six pounds. # mood: ashamed
    It's out before he can stop it.
* (round) [Go. Out through the door with the box, without a word. # as: leila # move: stonewall # id: lobby-round]
    The door goes round with her in it, and, since she has pushed too hard, round again. For a moment she's back in the lobby, looking past him. Then the street. # mood: leila blank # pose: leila turned-away # sound: door
-
Outside it's raining. {round:He's caught up with her; the bus hasn't come. }They stand under the M of Merriman's, which has room for two people who like each other. # sound: rain # mood: tomas worried
* (lamp) [You'd just bought that lamp. I thought: after the lamp. # as: tomas # move: explain # id: lobby-lamp]
    Tomas: You'd bought the lamp that day. You had the shade on your head. I thought: after the lamp. # mood: ashamed
    Tomas: And you asked how my day was, and I'd said it before I knew.
    Leila: "Fine, thanks." # mood: hurt
    Tomas: Yes.
    Leila: You never say thanks. I remember thinking it. I thought it was the lamp.
* (signed) [We'd only just signed for the flat! What was I to do? # as: tomas # move: excuse # id: lobby-signed]
    Tomas: We'd only just signed for the flat! What could I do? # mood: cornered
    Leila: You could say it. It's four words. # mood: angry
    She counts them off on the lid of the box: I've. Lost. My. Job.
* (six) [Go back to work. At six I'll answer anything you ask. # as: tomas # move: give-time # id: lobby-six]
    Tomas: Go back to work. I'll be home at six, and I'll answer anything you ask. # mood: calm
    Leila: You're always home at six. I've boasted about it. # mood: hurt
* (please) [Please don't look like that. Please. # as: tomas # move: beg # id: lobby-please]
    Tomas: Please don't look like that. Leila. Please. # mood: tearful # pose: leaning-in
    Leila: It's my face. I haven't brought another one. # mood: flat
-
* (nothome) [Don't come home. Not at six and not at all. # as: leila # move: break-off # id: lobby-not-home]
    Leila: Don't come home. Not at six and not at all. # mood: angry # pose: turned-away
    Tomas: It's my home as well. # mood: hurt
    Leila: Is it? Who's been paying for it?
    She'd only meant to hurt him. Now she'd like to know. # mood: leila worried
* (arm) [My knees have gone. Walk me as far as the bus. # as: leila # move: show-feeling # id: lobby-knees]
    Leila: My knees have gone. Walk me as far as the bus. # mood: tearful # pose: hand-to-chest
    He gives her his arm. It's the same arm as this morning, and she'd been sure it would be different. At the kerb she lets go of it. # mood: tomas ashamed
* (cataract) [I've got cataracts at two. I can't do both now. # as: leila # move: take-time # id: lobby-cataracts]
    Leila: I've got Mr Osei's cataracts at two. I can't do cataracts and this. This evening. # mood: tired # pose: turned-away
    Tomas: All right. # mood: worried
    Leila: I wasn't asking.
* (happens) [Well, jobs come and go. It's fine. See you tonight. # as: leila # move: forgive-with-head # id: lobby-it-happens]
    Leila: Well, jobs come and go. It's fine. See you tonight. # mood: polite # pose: open
    Tomas: Is it? # mood: surprised
    Leila: Fine, thanks.
    She pats his arm, twice, the way you'd pat a dog you've been told is friendly.
-
The number six takes her, and the box, and his lunch. # sound: bus
-> boats
