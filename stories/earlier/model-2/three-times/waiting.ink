// Saturday, when only one of them comes, or neither.
=== nadia_waits
Saturday, four o'clock. The bench stands above the river. Nadia has one half of it. # scene: park-bench # music: none # time: 5d five days later # mood: nadia worried # pose: nadia sitting
Nadia: I'm here. No hurry # via: phone # sound: message-sent # mood: hopeful # mood: vera cornered
By five Nadia has eaten one of the two rolls.
{seat == "responsible": (This is where he stood. It's just a railing.)}
{seat == "hurt": (From our landing you can see the bridge. I've been on the landing since half past three.)}
{seat == "hurt" and monday.on_saturday: (Saturday, all of it. I said that. I can hear myself say it.)}
{seat == "hurt" and hid(): (He wrote on Wednesday. I know about the coffee. She doesn't know that I know.)}
* (see) [Write: I can see you from here. You came. # as: vera # move: see-effort # id: away-i-see-you]
    Vera: I can see you from our landing. You came. I didn't think you would # via: phone # sound: message-sent # mood: thoughtful # pose: phone-in-hand
    Nadia stands up and waves, with her whole arm, at the wrong house. # mood: nadia hopeful # pose: nadia standing
* (not_yet) [Write: I can't yet. Go home, it's cold. # as: vera # move: take-time # id: away-not-yet]
    Vera: I can't yet. I got as far as my shoes. Go home, it's cold # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    Nadia reads the part with the shoes twice. # mood: nadia thoughtful
* (sorry) [Write: forgot, sorry!! All good, another time! # as: vera # move: forgive-with-head # id: away-forgot]
    Vera: Forgot, sorry!! All good, another time! # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    Nadia reads it out loud. It sounds like Petra. # mood: nadia hurt
* (landing) [Stay on the landing. Down there she'd only cry. # as: vera # move: stonewall # id: away-landing]
    Vera stays where she is. Mr Halas passes with the dog and asks if she's waiting for someone. No, she says. # mood: vera blank
    He looks where she's looking. There's somebody sitting down there, he says. So there is, says Vera.
-
Half past five. Somebody's rowing club goes by, shouting numbers.
* (stop) [Eat the other roll. Stop calling herself names. # as: nadia # move: forgive-self # id: wait-roll]
    It was Vera's. It's a good roll. She did what she did, she's said so, and now she's eating. # mood: nadia calm
    Tomorrow she's on at five. She gets as far as the bridge before she thinks of it again.
* (ring) [Ring her, and keep on ringing until somebody picks up. # as: nadia # move: push # id: wait-ring]
    It rings. It rings. At the ninth call a child picks up. # via: phone # mood: nadia worried # pose: nadia phone-in-hand
    Timo: She says she's in the bath. She isn't, I'm in the bath. # via: phone
* (thanks) [Write: ten years. I'm glad I had them. # as: nadia # move: part-with-respect # id: wait-thanks]
    Nadia: Ten years. I'm glad I had them. I won't sit here every week # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    {landing:Nothing comes back. She'd told herself it wouldn't, and looks twice on the way home.|The answer takes an hour, and is two words long. Me too.} # mood: nadia calm
-
-> ends_apart

=== vera_waits
Saturday, four o'clock. The bench stands above the river. Vera has one half of it, the scarf has the other. # scene: park-bench # music: none # time: 5d five days later # mood: vera worried # pose: vera sitting
Vera: I'm here # via: phone # sound: message-sent # mood: hopeful
At Orlik's, over the bridge, somebody has gone home ill, and Nadia hasn't said that she's got to be anywhere. # mood: nadia cornered
{seat == "responsible": (If I go, she'll see all of it. In here I've got a hairnet.)}
{seat == "hurt": (I've got whole sentences. I've got them in order.)}
{seat == "hurt" and hid(): (He wrote on Wednesday. I know about the coffee. That's the first of the sentences.)}
* (orlik) [Write: Orlik won't let me go, sorry! Next week! # as: nadia # move: lie-again # id: away-orlik]
    Nadia: Orlik won't let me go, sorry! Next week! # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    From the bench, leaning out, Vera can see into the bakery. Mrs Orlik is holding the door open for Nadia. Nadia's shaking her head. # mood: vera hurt
* (gate) [Write: I got to the bridge. I was afraid. # as: nadia # move: show-feeling # id: away-bridge]
    Nadia: I got to the bridge. I saw your back and I was afraid of the front # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    Vera turns round, but the bridge has only a man with a pram on it. # mood: vera hurt
* (dough) [Take the second shift. There's always dough. # as: nadia # move: close-up # id: away-dough]
    She can stay, says Nadia. # mood: nadia blank
    Mrs Orlik says she's an angel. It's warm in there, and nobody asks an angel anything.
* (hiding) [Write: nobody's keeping me here. I'm hiding. # as: nadia # move: be-open # id: away-hiding]
    Nadia: I'm at Orlik's. Nobody's keeping me. I'm hiding behind the second oven # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    From the bench, leaning out, Vera can see the oven, and beside it half a hairnet. # mood: vera thoughtful
-
Half past five. The barges have stopped.
* (thanks) [Try out a goodbye on the river until it's a kind one. # as: vera # move: part-with-respect # id: wait-goodbye]
    "I wish you all the best," she tells the water. That's what you say to a dentist. It takes three more goes. # mood: vera polite
    "Well. Look after yourself, you suitcase." # mood: vera tearful
* (share) [Write what she came to say: I had calls of my own. # as: vera # move: step-down # id: wait-calls]
    {monday.since_march:
        Vera: It's easier to write. I made you pay for three and had five of my own. I'm not cross about the bench # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    - else:
        Vera: Timo was right. Four times, and I picked up. I wanted to say it to your face # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    }
    {gate or hiding:
        In the bakery it buzzes between two trays. Nadia reads it with the oven door open, until Mrs Orlik asks who she's heating. # mood: nadia tearful
    - else:
        In the bakery it buzzes between two trays, and is turned face down. # mood: nadia ashamed
    }
* (figures) [Stay, and add up what Nadia owes her by now. # as: vera # move: judge # id: wait-adding]
    Three meetings, nine Tuesdays, one Saturday. It comes to a good deal, and it's all correct. # mood: vera sharp
    She does it again from the bottom up. Then there's nothing left to add, and it isn't even six.
-
-> ends_apart

=== nobody_comes
Saturday, four o'clock. The bench stands above the river. A duck has it. # scene: park-bench # music: none # time: 5d five days later
Nadia is at Orlik's, in a hairnet, with her back to the clock. Vera is on the landing, because from there you can see the bridge. # mood: nadia blank # mood: vera blank
Two phones lie face up. # via: phone # pose: nadia phone-in-hand # pose: vera phone-in-hand
{seat == "hurt" and hid(): (On mine is what Ilya wrote on Wednesday, about a coffee. From her there's nothing.)}
* (done) [Take Nadia's name off the list of favourites. # as: vera # move: break-off # id: duck-list]
    It's been at the top since she's had a phone. The one below moves up. It's the dentist. # mood: vera angry
* (fair) [Write: I think that was it. I won't say it was nothing. # as: vera # move: part-with-respect # id: duck-was-it]
    Vera: I think that was it. I won't say it was nothing # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    She has taken eleven words out. Some of them were nice.
* (wave) [Send a picture of the cat. As if it were any day. # as: vera # move: pretend # id: duck-cat]
    Vera sends the neighbours' cat in a colander. # via: phone # sound: message-sent # mood: vera polite
    Nadia sends back a face that cries with laughter. Hers isn't doing anything. # via: phone # mood: nadia blank
-
* (heart) [Send a heart. Everybody sends hearts. # as: nadia # move: pretend # id: duck-heart]
    A red one, from the front of the list. # via: phone # sound: message-sent # mood: nadia polite
    It's what she sends the flour man when he's on time.
* (bridge) [Run as far as the bridge, in the hairnet. # as: nadia # move: show-feeling # id: duck-run]
    She gets there at ten to six. There's the duck. # mood: nadia tearful
    "I'm late," she says. # mood: nadia ashamed
    The duck gets down and leaves her the bench.
* (well) [Write: I'm sorry for my part. Be well, Vee. # as: nadia # move: part-with-respect # id: duck-be-well]
    Nadia: I'm sorry for my part. I hope you get in. Be well Vee # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    {fair:It comes while Vera is still looking at her own.|Nobody has called her Vee for eighteen days.}
* (good) [Knead. Let it be over. # as: nadia # move: close-up # id: duck-knead]
    A hundred and twenty, for Sunday. They come out very even. # mood: nadia blank
-
-> ends_apart
