// Tuesday evening. How close they were, and how it comes to light.
=== kitchen
Nadia's kitchen, Tuesday, ten to seven. # scene: kitchen-evening # music: three-times # mood: nadia glad # mood: vera amused # pose: nadia sitting # pose: vera sitting
They are seventeen, and have been friends since they were seven. Vera has a chemistry exam next week. If it goes well, there's a place for her at a lab in autumn. Nadia reads the question cards out to her. She doesn't understand a word of them.
Nadia: "If you disturb a system at rest..." I mean, what system? # mood: glad # pose: leaning-in
Vera: You. On a Sunday. You throw a slipper. # mood: amused # pose: open
Nadia: It says here it tries to undo what you did.
Vera: As far as it can. Everyone forgets that part.
On the window stands a jar with coins in it. In October Vera broke up with Ilya. Since then, anyone who says his name in this kitchen pays a coin. Most of the coins are Vera's.
{seat == "responsible": (For nine Tuesdays I've had something to tell her. It's one short sentence. Every week I don't say it.)}
Vera's phone moves on the table. # sound: phone-buzz
Vera: My mother. # mood: polite # pose: phone-in-hand
She takes it out to the hall. She is gone for so long that the toast goes black. # pose: vera standing # pose: vera turned-away
{seat == "hurt": (It's not my mother. It's Ilya, for the fifth time since March. Each time I've picked up. I've told nobody.)}
When she comes back she doesn't sit down. She puts a coin in the jar before she says the name. # music: none # mood: vera blank # pose: vera open
Vera: It wasn't my mother. It was Ilya. He wants me back. I said no. So he told me something.
* (lying) [I told him he'd made it up. He has, hasn't he? # as: vera # move: push # id: kitchen-lying]
    Vera: I told him he'd made it up. He has, hasn't he? # mood: worried
    Vera: He says he took you out, in February. Twice. If you say no, then it's no. I'd believe you over a photo.
    Nadia still has the butter knife in her hand. # mood: nadia cornered
* (believe) [Ilya says bad things about you. I believe you, not him. # as: vera # move: lend-credit # id: kitchen-believe]
    Vera: Ilya says bad things about you. I believe you, not him. # mood: warm # pose: open
    Nadia: What things? # mood: cornered
    Vera: That you went out with him. Twice, in February. And I thought, I'm not even going to ask her. # mood: polite
    She smiles. It's a bit too wide, and her hands are cold. # mood: nadia cornered
* (ask) [Ilya. In February. Did you? # as: vera # move: ask # id: kitchen-ask]
    Vera: Ilya. In February. Did you? # mood: thoughtful
    Nadia: What did he say? # mood: cornered
    Vera: That you went out with him. Twice. But I'm asking you.
* (sick) [I feel sick. I feel really sick, Nadia. # as: vera # move: show-feeling # id: kitchen-sick]
    Vera: I feel sick. I feel really sick, Nadia. # mood: tearful # pose: hand-to-chest
    Vera: He says you went out with him. Twice. In February. And I stood in your hall and looked at your coats and thought no, not her, not her, and I can't get any air.
    Nadia: Sit down. Please sit down. # mood: cornered
    Vera: I don't want to sit down. I want it not to be true. # pose: open
-
{sick:Nadia has pulled out the other chair. Vera doesn't take it.|{believe:The toast lies between them, quite black.|The kitchen smells of burnt toast. Nobody opens the window.}} # pose: nadia sitting
{seat == "responsible": (Twice. It was three times. He didn't count the tram.)}
* (tram) [I did meet him, on a tram. I should have said so. # as: nadia # move: half-truth # id: kitchen-tram]
    Nadia: I did meet him, on a tram. I should have said so. # mood: polite
    Vera: Once. On a tram.
    Nadia: It was raining. I mean, yes.
    Vera: Okay. Okay. That's nothing, a tram. # mood: hopeful
    Then her face changes again. Ilya said twice. # mood: vera thoughtful
* (dread) [I've wanted to tell you for nine weeks. # as: nadia # move: show-feeling # id: kitchen-dread]
    Nadia: I've wanted to tell you for nine weeks. # mood: tearful # pose: hand-to-chest
    {sick:
        Nadia: I couldn't sleep, and every Tuesday I thought today, and then you came in and it was so nice, and I couldn't, and...
        Vera: You couldn't sleep. I say I feel sick, and you tell me how you slept. # mood: angry
    - else:
        Vera: So it's true. # mood: hurt
        Nadia: Yes.
        {ask:
            Vera: I asked, and you said yes. I don't know why that helps. # mood: tired
        - else:
            Vera: Nine weeks. Nine. # mood: hurt
        }
    }
* (deny) [You said no to him. So now he makes things up. # as: nadia # move: deny # id: kitchen-deny]
    Nadia: You said no to him. So now he makes things up. # mood: polite
    She says it to the toaster. She scrapes the black off a slice, and goes on when there's nothing left to scrape. # pose: nadia standing
    Vera: Can you look at me when you say it? # mood: flat
    Nadia looks at her. She can do it for about a second. # mood: nadia cornered
* (coins) [Put three coins in the jar. # done # as: nadia # move: own-it # id: kitchen-coins]
    Nadia gets her purse. Into the jar she puts one coin, then one more, then a third. # mood: nadia ashamed # pose: nadia standing # sound: cup
    Vera: He said two. # mood: surprised
    Nadia: First it was a tram. Then a coffee. Then the river. I never told you any of it.
-
{seat == "responsible": (In the hall, under my raincoat, hangs her green scarf. She'd only have to lift the sleeve.)}
{seat == "hurt": {deny or tram:(I want to believe her. I've wanted to since the hall.)|(Ten years. I know where everything is in this kitchen. I thought I did.)}}
{coins or dread:Nadia waits for whatever comes. Her hands are shaking.|Nadia looks at the door, then at the floor.} # mood: nadia worried # pose: nadia standing
* (while) [I'm going home. I'll find you when I can talk. # as: vera # move: take-time # id: kitchen-while]
    Vera: I'm going home. I'll find you when I can talk. # mood: tired # pose: turned-away
    Nadia: When will that be?
    Vera: I don't know. I've never had to do this. # sound: door
* (fine) [Ten years. I'm not losing that over Ilya. It's fine. # as: vera # move: forgive-with-head # id: kitchen-fine]
    Vera: Ten years. I'm not losing that over Ilya. It's fine. # mood: polite # pose: open
    Nadia: Really? # mood: hopeful
    Vera: Really. Eat something. You're quite white.
    She kisses the air beside Nadia's cheek, and goes home without her cards. # sound: door
* (fringe) {not coins and not dread} [You can't tell me hard things. It was like that with my fringe. # as: vera # move: dig-up # id: kitchen-fringe]
    Vera: You can't tell me hard things. It was like that with my fringe. # mood: sharp
    Vera: You cut it, and you said that looked nice, too.
    Nadia: I was nine. I had kitchen scissors. I was nine, Vera. # mood: surprised
    Vera: And I believed you. And the next day was the class photo, and they all laughed. # pose: turned-away
    She's out of the door before Nadia {lying or deny:has put down the knife|can say any more}. # sound: door
* (not_you) {not coins and not dread} [Don't come after me. I don't want you there. # as: vera # move: set-limit # id: kitchen-not-you]
    Vera: Don't come after me. I don't want you there. # mood: tearful # pose: turned-away
    Nadia: You're crying. # mood: worried
    Vera: That's why. You mustn't see me cry.
    Nadia: Who should, then?
    Vera: I don't know. It was always you. # sound: door
* (why) {coins or dread} [What were you waiting for? I was here every week. # as: vera # move: ask # id: kitchen-why]
    Vera: What were you waiting for? I was here every week. # mood: hurt # pose: open
    Nadia: I don't... Every week it was later. And then it was so late. # mood: ashamed
    Vera: That's not a reason for not telling me. # mood: tired
    She stays in the doorway a little longer, in case there is a better one. Then she goes. # sound: door
* (thanks) {coins or dread} [Thanks for telling me. It can't have been easy. # as: vera # move: see-effort # id: kitchen-thanks]
    Vera: Thanks for telling me. It can't have been easy. # mood: polite # pose: open
    Nadia: You're not angry? # mood: hopeful
    {sick:
        Vera: I'm everything. But it's out. # mood: tired
    - else:
        Vera: No. I don't know. You've said it now.
        On the stairs her knees give way, and she has to sit down. # mood: vera hurt
    }
    She goes home without her cards. # sound: door
-
-> mill_street
