// The temptation to fall back, for both.
=== monday
Monday, ten to eight, the bus stop on Mill Street. Nadia has been on her feet since four.{six_o_clock.keep: Over the second oven Mrs Orlik has hung one black roll on a string.} # scene: bus-stop-morning # time: 3d three days later # mood: nadia tired # pose: nadia open
{
- corridor.hug:
    Vera: Timo's tooth is out. He wants to show you. We're on the nine # via: phone # sound: phone-buzz # mood: nadia hopeful
    Since the hug in the corridor everybody thinks that they're fine. It's restful. # mood: nadia polite
- corridor.code:
    Vera: Timo's tooth is out. He wants to show you. We're on the nine # via: phone # sound: phone-buzz # mood: nadia hopeful
    Vera has asked for the phone twice since Friday. Nadia gave it to her twice, and smiled. # mood: nadia tired
- corridor.nobody:
    Vera: Timo's tooth is out. I only pass it on. We're on the nine # via: phone # sound: phone-buzz # mood: nadia worried
    It's the first thing she's written since the corridor.
- corridor.phone_please:
    Vera: Timo's tooth is out. I only pass it on. We're on the nine # via: phone # sound: phone-buzz # mood: nadia hopeful
    Vera: I won't ask for your phone again. I'll try # via: phone
- else:
    Vera: Timo's tooth is out. He wants to show you. We're on the nine # via: phone # sound: phone-buzz # mood: nadia hopeful
    {seat == "responsible": (Timo could have told me himself. She wrote it.)}
}
The phone buzzes again before she has put it away.
Ilya: {yard.petra:petra says|heard} you two fell out. over ME?? haha flattered # via: phone # sound: phone-buzz # mood: nadia worried
Ilya: coffee on wednesday? make it up to you. V doesnt have to know # via: phone
{seat == "responsible": (For one second I'm pleased. Nobody saw.)}
* (meet) [Meet him for ten minutes, to end it, without worrying Vera. # done # as: nadia # move: lie-again # id: monday-meet]
    ~ hides = true
    Nadia: Wednesday at 5. Ten minutes. Then you leave us both alone # via: phone # sound: message-sent # mood: sharp # pose: phone-in-hand
    Ilya: knew it ;) # via: phone
    On Wednesday Timo swims for the first time, and Nadia was going to watch. She writes to Vera that she has to work. It isn't even hard. # via: phone # mood: nadia flat
* (full_stop) [He wrote to me. I've said no. You needn't check. # as: nadia # move: keep-dignity # id: monday-full-stop]
    Nadia: He wrote to me. I've said no. You needn't check. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    It's true. "No," she's written to him, with a full stop, and he's written "wow ok". {corridor.phone_please or corridor.hug or corridor.room:Vera reads it in the bus.|In the bus Vera reads the last sentence again.} # mood: nadia worried
* (forward) [This came from him just now. I haven't answered yet. # as: nadia # move: be-open # id: monday-forward]
    Nadia: This came from him just now. I haven't answered yet. # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    She's sent it on to Vera, all of it. Vera has read it at once. She doesn't answer. # via: phone
* (half) [Show Vera the first message. The coffee can wait: it's Timo's day. # done # as: nadia # move: half-truth # id: monday-half]
    ~ hides = true
    The coffee Nadia will tell her some other time. # mood: nadia calm # pose: nadia phone-in-hand
    She deletes the second message, and then looks to see that it's gone.
-
The number nine comes. A dragon gets off, with a green tail, and Vera at the end of the tail. # sound: bus # mood: vera polite # pose: vera open
{
- forward:
    Vera: I got it. In the bus, with somebody's shopping on my feet. # mood: thoughtful
    {phone.ever:
        Vera: "From me first," you wrote. And it was from you. # mood: thoughtful
    - else:
        Vera: You could just not have told me.
        Nadia: I know. # mood: worried
    }
- full_stop:
    Nadia holds the phone out before anyone has said hello. # mood: nadia worried
    Vera: "No", with a full stop. You never write full stops. # mood: thoughtful
    {
    - not said_it:
        Vera: {once_said():To him you say it and leave it at that.|To him you can say it in one word.} # mood: hurt
    - corridor.see or corridor.titration or corridor.still:
        Vera: I needn't check, you wrote. I hadn't thought of it till then. # mood: hurt
    - else:
        Nadia: I wanted him to see it. # mood: hopeful
    }
- half:
    Nadia: Ilya wrote. He's heard that we fell out. He says he's flattered. # mood: polite
    Vera: Flattered! # mood: amused
    Vera: Thanks for telling me. Really. # mood: warm
    {seat == "responsible": (She said really. I'd have spoilt all that, for a coffee that I won't even drink.)}
- contact >= 24:
    Vera: You look guilty. What have you done? # mood: warm
    Nadia: I'm tired, that's all. # mood: polite
- else:
    Vera: Hello. # mood: flat
    Nadia: Hello. # mood: polite
}
Timo: It's out! You can see the hole!
{
- stairs.drop:
    Timo: The dragon's got a hole, too. That's where the fire comes out.
- stairs.fold:
    Timo: The dragon's got a handle. It was folded in.
    Vera: Yes. I've seen it. # mood: flat
- stairs.jar:
    Timo: You shouted. On the stairs. I heard it through the door. # mood: nadia ashamed
}
{six_o_clock.van: Timo: I had the roll with the nose. I ate the nose first.}
{stairs.quiet: Timo: Vera doesn't talk when she's sad. I do.}
Then he sees the phone in Nadia's hand.
Timo: Is that Ilya? He rings Vera all the time. She takes the phone out on the stairs then, and I have to stay in. # music: none
Nobody says anything. Vera goes red from the neck up. # mood: vera cornered # mood: nadia surprised
{seat == "responsible": (All this time I thought I was the only one.)}
{seat == "hurt": {kitchen.ask:(I asked her straight out, on that Tuesday. Now she could ask me. Or I could just laugh.)|(He's six. I could just laugh. It would be over in a second.)}}
{
- forward or full_stop:
    Nadia's phone is still open between them, with everything on it. She looks at Vera and waits. # mood: nadia worried
- else:
    Nadia puts her own phone away, quickly. She looks at Vera and waits. # mood: nadia worried # pose: nadia open
}
* (on_saturday) [Yes. I'll tell you on Saturday. Not in front of Timo. # as: vera # move: take-time # id: monday-saturday]
    Vera: Yes. I'll tell you on Saturday. Not in front of Timo. # mood: ashamed
    {(forward or full_stop) and hurt_hurt < 45:
        Nadia: I've just shown you mine. # mood: hurt
        Vera: I know. Saturday. # mood: cornered
        Vera doesn't look at the phone. Nadia puts it away. She'd thought that it would count. # mood: nadia hurt # pose: nadia open
    - else:
        Timo: Tell her what?
        Vera: Maths. # mood: tired
    }
* (scarf) [That isn't the same. You had my scarf on. # as: vera # move: dig-up # id: monday-scarf]
    Vera: That isn't the same. You had my scarf on. # mood: sharp # pose: arms-crossed
    {kitchen.fringe:
        Nadia: First the fringe, now the scarf. # mood: hurt
        Vera: Well, you did both!
    - else:
        Nadia: I haven't asked anything. # mood: hurt
    }
    {forward or full_stop: Nadia is still holding out her phone, with his message on it. Vera hasn't even said thank you.}
* (moon) [He's six. He says he's been to the moon, too. # as: vera # move: pretend # id: monday-moon]
    Vera: He's six. He says he's been to the moon, too. # mood: amused
    Timo: I have!
    Nadia laughs. It's such a relief to laugh. # mood: nadia amused # pose: nadia open
    {seat == "hurt": (That was easy. It was so easy. Is that what it was like for her?)}
* (since_march) [Five times since March. I picked up each time. # as: vera # move: step-down # id: monday-since-march]
    ~ calls_out = true
    Vera: Five times since March. I picked up each time. # mood: ashamed # pose: hand-to-chest
    {told_it:
        Vera: I've been so angry about you and him. And I was out on the stairs with my phone, and I liked it that he rang. # pose: open
        {kitchen.coins:Nadia thinks of the jar. She can see that Vera is thinking of it, too.|Nadia has to put down her bag.} # mood: nadia surprised
    - else:
        Vera: So that's that. I'm no better. We needn't talk about yours any more. # mood: polite # pose: open
        Nadia looks at her. There's something still shut in that face. # mood: nadia worried
    }
-
* (quits) {scarf or on_saturday} [So we've both kept something back. Then we're even, I think. # as: nadia # move: shift-blame # id: monday-quits]
    Nadia: So we've both kept something back. Then we're even, I think. # mood: hopeful # pose: open
    Vera: Is that how you work it out? Yours minus mine? # mood: hurt
    Timo listens with his mouth open, so that everyone can see the hole.
* (trial) {not on_saturday} [I've felt so bad, all these weeks. You could have said. # as: nadia # move: resent # id: monday-trial]
    Nadia: I've felt so bad, all these weeks. You could have said. # mood: angry
    {told_it:Vera: You felt bad! I lay awake for nights because of you!|Vera: You felt bad! And I should have made you feel better?} # mood: sharp
    Timo: What could she have said?
    Nadia: Ask your sister. # mood: flat
* (stings) {forward or full_stop} [That hurts. I mean, if I can say that, after February. # as: nadia # move: show-feeling # id: monday-stings]
    Nadia: That hurts. I mean, if I can say that, after February. # mood: hurt # pose: open
    {
    - moon:
        Vera doesn't ask what hurts. # mood: vera ashamed
        Timo: On the moon nothing hurts.
    - since_march:
        Vera: You can. I'd be shouting by now. # mood: ashamed
        Timo holds on to his tail with both hands.
    - scarf:
        Vera pulls the scarf straight on Timo. It was straight before. # mood: vera cornered
        Vera: All right. Say it, then.
    - else:
        Vera: You can. You can be angry with me on Saturday, too. # mood: ashamed
        Timo looks from one to the other, with his tail in both hands.
    }
* (ok) {on_saturday or since_march} [You don't have to say more now. I can wait. # as: nadia # move: give-time # id: monday-can-wait]
    Nadia: You don't have to say more now. I can wait. # mood: calm
    {since_march:
        Vera: But I've just told you. # mood: hurt
        Vera: I say the worst thing I've got, and you say not now.
    - else:
        Vera: Thanks. # mood: ashamed
        She means it.
    }
* (tooth) {scarf or moon} [Kneel down and look at Timo's tooth first. # done # as: nadia # move: small-kindness # id: monday-tooth]
    Nadia kneels down and looks into his mouth. It takes a while, and all that time nobody is looking at Vera. # mood: nadia warm # pose: nadia open
    Timo: You can touch it. Not with flour on. # mood: vera calm
    {said_it:
        Vera: Thanks for that. # pose: open
    - else:
        Vera: You're good at that. With Timo you always know what to do. # mood: flat
    }
* (rest) {half} [He asked me for coffee, too. I left that out. # as: nadia # move: be-open # id: monday-left-out]
    ~ hides = false
    Nadia: He asked me for coffee, too. I left that out. # mood: ashamed
    Nadia: And I've deleted it. So now you have to believe me that it was there. # mood: cornered
    {on_saturday:
        Vera: I can't now. I said Saturday. Can't you wait once? # mood: tired
        She's got her hand on Timo's hood, to hold on to something.
    - else:
        Vera: One minute. Last time it was nine weeks. # mood: tired
    }
* (shown) {meet} [He wrote to me as well. Just now. Here. # as: nadia # move: be-open # id: monday-here]
    ~ hides = false
    Nadia: He wrote to me as well. Just now. Here. # mood: ashamed # pose: phone-in-hand
    Nadia: I said yes. So as to tell him to stop. And I've told you that I'm working.
    {on_saturday:
        Vera: Not now. I can't do yours and mine at one bus stop. # mood: tired
    - else:
        Vera: And on Wednesday? # mood: hurt
        Nadia: On Wednesday I'm watching Timo swim.
    }
* (laugh) {moon} [What was it like up there, Timo? # as: nadia # move: pretend # id: monday-laugh]
    Nadia: What was it like up there, Timo? # mood: amused
    Timo: Stairs.
    All three of them laugh. It's a nice morning, really. # mood: vera glad # mood: nadia glad
    {seat == "responsible": (She never says no when a thing isn't true. She makes a joke. I know her.)}
* (nothing_next) {since_march} [It's all right. What I did was much worse. # as: nadia # move: grovel # id: monday-next-to-mine]
    Nadia: It's all right. What I did was much worse. # mood: ashamed
    Vera: You're not angry? # mood: hopeful
    Nadia: How could I be?
    {seat == "responsible": (I am, though. I just don't think I've got the right.)}
-
{
- who_comes() == 3 and (trial or quits):
    Vera: Saturday, then. Four o'clock. The bench over the river. # mood: tired
    Nadia: All right. # mood: flat
- who_comes() == 3 and told_it:
    {
    - on_saturday:
        Vera: Saturday, four o'clock. On the bench over the river. You'll hear it there. # mood: tired
        Nadia: I'll be there. # mood: hopeful
    - since_march:
        Vera: Saturday, four o'clock? The bench over the river? # mood: calm
        Nadia: Yes. I'll bring rolls.{stairs.rolls or six_o_clock.van: Ugly ones.} # mood: hopeful
    - else:
        Vera: Saturday, four o'clock? The bench over the river? # mood: polite
        Nadia: All right. Four o'clock. # mood: thoughtful
    }
- who_comes() == 3:
    Nadia: Saturday, four o'clock? The bench over the river? # mood: calm
    Vera: All right. # mood: tired
- who_comes() == 2:
    Vera: Saturday. I'll be on the bench over the river at four. # mood: tired
    Nadia: All right. # mood: flat
    It could be a yes.
- else:
    Nadia: Saturday. I'll be on the bench over the river at four. # mood: tired
    Vera: All right. # mood: flat
    It could be a yes.
}
-> saturday
