// Saturday, when only one of them comes, or neither.
=== nadia_waits
Saturday, four o'clock. The bench stands above the river. Nadia has one half of it. # scene: park-bench # music: none # time: 5d five days later # mood: nadia worried # pose: nadia sitting
Nadia: I'm here. No hurry # via: phone # sound: message-sent # mood: hopeful # mood: vera cornered # pose: vera open
By five Nadia has eaten one of the two rolls. She's swapped a shift to be here. On Saturdays she works till six.
{seat == "responsible": {stairs.mine or stairs.let_on or phone.own:(I asked him to come here. It's only a railing.)|(This is where he stood. It's only a railing.)}}
{seat == "hurt": (From our stairs you can see the bridge. I've stood at the window since half past three.)}
{seat == "hurt" and monday.on_saturday: (I said I'd tell her on Saturday. I can hear myself say it.)}
{seat == "hurt" and hides: (Ilya wrote on Wednesday. I know about the coffee. She doesn't know that I know.)}
* (see) [I can see you from our window. You came. # as: vera # move: see-effort # id: away-i-see-you]
    Vera: I can see you from our window. You came. # via: phone # sound: message-sent # mood: thoughtful # pose: phone-in-hand
    {told_it:
        Nadia stands up and waves with her whole arm, at the wrong house. # mood: nadia hopeful # pose: nadia standing
    - else:
        Nadia looks up at all the windows. Nobody is behind any of them, as far as she can see. # mood: nadia worried
    }
* (not_yet) [I can't yet. Go home, it's cold. # as: vera # move: take-time # id: away-not-yet]
    Vera: I can't yet. Go home, it's cold. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    Vera: I'd got my shoes on # via: phone
    Nadia reads the bit with the shoes again. # mood: nadia thoughtful
* (sorry) [Sorry, I forgot the time. It's all good. Another day? # as: vera # move: forgive-with-head # id: away-forgot]
    Vera: Sorry, I forgot the time. It's all good. Another day? # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    It's all good. Nadia holds on to that for as long as it takes to read it twice. # mood: nadia polite
* (landing) [Stay behind the window until she goes home. # done # as: vera # move: stonewall # id: away-landing]
    Vera stays where she is. It's warm by the window. Mr Halas comes past with the dog. # mood: vera blank
    Mr Halas: May I ask if you're waiting for someone?
    Vera: No.
    Mr Halas: There's a girl sitting down there.
    Vera: Yes. # mood: vera calm
-
Half past five. The lamps come on along the river.
* (stop) [Eat the second roll as well, and go home. # done # as: nadia # move: forgive-self # id: wait-roll]
    It was Vera's. It's a good roll. {said_it:Nadia did what she did, and she's said so, and now she's eating.|Nobody can say that she didn't come, Nadia thinks. She hasn't said much else.} # mood: nadia calm
    Nadia gets as far as the bridge before she thinks of it again.
* (ring) [Ring her. Something may have happened to her. # done # as: nadia # move: push # id: wait-ring]
    It rings and rings. In the end a child picks up. # via: phone # mood: nadia worried # pose: nadia phone-in-hand
    "She says she's in the bath," says Timo. "But I'm in the bath." # via: phone
* (every) [I'll be here every Saturday. You needn't say anything. # as: nadia # move: overpromise # id: wait-every-saturday]
    Nadia: I'll be here every Saturday. You needn't say anything. # via: phone # sound: message-sent # mood: hopeful # pose: phone-in-hand
    Vera reads it at the window. She puts her hand flat on the glass. # mood: vera warm
    {seat == "responsible": (I'd have to swap every Saturday. Mrs Orlik said "just this once".)}
* (thanks) [Ten years. I'm glad I had them. # as: nadia # move: part-with-respect # id: wait-thanks]
    Nadia: Ten years. I'm glad I had them. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    {landing:Nothing comes back. Nadia looks twice on the way home.|The answer takes an hour. Me too, it says.} # mood: nadia calm
-
-> ends_apart

=== vera_waits
Saturday, four o'clock. The bench stands above the river. Vera has one half of it, and the scarf has the other. # scene: park-bench # music: none # time: 5d five days later # mood: vera worried # pose: vera sitting
Vera: I'm here # via: phone # sound: message-sent # mood: hopeful
At Orlik's, across the bridge, somebody has gone home ill. Nadia hasn't told them that she has to be anywhere. # mood: nadia cornered # pose: nadia open
{seat == "responsible": (If I go, she'll see all of it. In here nobody looks at me.)}
{seat == "hurt": (I've got it in the right order this time.)}
{seat == "hurt" and hides: (Ilya wrote on Wednesday. I know about the coffee. That comes first.)}
* (orlik) [Mrs Orlik won't let me go. Next week? # as: nadia # move: lie-again # id: away-orlik]
    Nadia: Mrs Orlik won't let me go. Next week? # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    From the end of the bench you can see into the bakery. Mrs Orlik is holding the door open for Nadia. Nadia shakes her head. # mood: vera hurt
* (gate) [I've had my coat on twice. I'm scared, Vera. # as: nadia # move: show-feeling # id: away-bridge]
    Nadia: I've had my coat on twice. I'm scared, Vera. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    Nadia: I get as far as the door # via: phone
    Vera looks across the bridge. The door of the bakery is shut. # mood: vera hurt
* (dough) [Take the second shift. There's always bread to make. # done # as: nadia # move: close-up # id: away-dough]
    Nadia: I can stay. # mood: blank
    Mrs Orlik says that she's an angel. It's warm in there. Nobody asks an angel anything.
* (hiding) [They'd let me go. I'm hiding in here. # as: nadia # move: be-open # id: away-hiding]
    Nadia: They'd let me go. I'm hiding in here. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    From the end of the bench you can see into the bakery. There's half of somebody behind the oven. # mood: vera thoughtful
-
Half past five. It's getting cold on the bench.
* (thanks) [Try out a goodbye on the river till it sounds kind. # done # as: vera # move: part-with-respect # id: wait-goodbye]
    "I wish you all the best," she says to the water. It sounds like a letter from the bank. Vera tries again, and again. # mood: vera polite
    "Well. Look after yourself. You breathe too loud." # mood: vera tearful
* (share) [It wasn't only you. I hid five calls from Ilya. # as: vera # move: step-down # id: wait-calls]
    ~ calls_out = true
    Vera: It wasn't only you. I hid five calls from Ilya. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    Vera: {monday.since_march:You know that. I wanted to say it again without Timo there|Timo was right. I picked up, and that Tuesday I said it was my mother} # via: phone
    {gate or hiding:
        In the bakery it buzzes between two trays. Nadia reads it in front of the open oven, until Mrs Orlik asks if she's heating the street. # mood: nadia tearful
    - else:
        In the bakery it buzzes between two trays. Nadia turns it face down. # mood: nadia ashamed
    }
* (figures) [Count up what happened, so that it's fair. # done # as: vera # move: judge # id: wait-adding]
    Three meetings, all those Tuesdays, one Saturday. It's a lot, and it's all true. # mood: vera sharp
    Vera does it again from the other end. Then there's nothing left to add, and it isn't even six.
* (all_right) [It's all right that you couldn't come. Really. # as: vera # move: forgive-with-head # id: wait-all-right]
    Vera: It's all right that you couldn't come. Really. # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    In the bakery Nadia's shoulders come down. Then it's all right. # mood: nadia calm
-
-> ends_apart

=== nobody_comes
Saturday, four o'clock. The bench stands above the river. A duck has it. # scene: park-bench # music: none # time: 5d five days later
Nadia is at Orlik's, with her back to the clock. Vera is at the window on the stairs. You can see the bridge from there. # mood: nadia blank # mood: vera blank
Two phones lie face up. # via: phone # pose: nadia phone-in-hand # pose: vera phone-in-hand
{seat == "hurt" and hides: (Ilya wrote to me on Wednesday, about a coffee. From her there's nothing.)}
* (done) [Take Nadia's name off her favourites. # done # as: vera # move: break-off # id: duck-list]
    It's been at the top since Vera's had a phone. Now the dentist is at the top. # mood: vera angry
* (fair) [I think that was it. It wasn't nothing. # as: vera # move: part-with-respect # id: duck-was-it]
    Vera: I think that was it. It wasn't nothing. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    There was more, and Vera's taken it out. Some of it was nice.
* (wave) [Send a funny picture, as on any other day. # done # as: vera # move: pretend # id: duck-cat]
    Vera sends the neighbours' cat in a shoe box. # via: phone # sound: message-sent # mood: vera polite
    Nadia sends back a face that's crying with laughter. Her own doesn't move. # via: phone # mood: nadia polite
-
{fair:Nadia reads it standing up, with dough on her thumbs.|Nadia looks at the clock after all. It's five.}
* (heart) [Send her a heart. # done # as: nadia # move: pretend # id: duck-heart]
    A red one. Everybody sends those. # via: phone # sound: message-sent # mood: nadia polite
    It's what Nadia sends the man who brings the flour, when he's on time.
* (bridge) [Run to the bridge, in her apron. # done # as: nadia # move: show-feeling # id: duck-run]
    Nadia gets there at ten to six. There's the duck. # mood: nadia tearful
    "I'm late," says Nadia. She's crying so hard that the duck goes away. # mood: nadia ashamed
* (well) [I'm sorry for my part. I hope the lab takes you. # as: nadia # move: part-with-respect # id: duck-be-well]
    Nadia: I'm sorry for my part. I hope the lab takes you. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    {fair:Vera is still holding the phone when it comes.|Vera reads the bit about the lab twice. Nadia has remembered.}
* (good) [Turn the phone over and go on with the bread. # done # as: nadia # move: close-up # id: duck-knead]
    A hundred and twenty rolls, for Sunday. One is exactly like the other. It's quite peaceful. # mood: nadia blank
-
-> ends_apart
