// The temptation to fall back, for both.
=== monday
Monday, ten to eight, the stop on Mill Street. Nadia has been on her feet since four. # scene: bus-stop-morning # time: 3d three days later # mood: nadia tired
Vera: Timo's tooth is out. He's bringing it on the nine for you to see. I only pass it on # via: phone # sound: phone-buzz # mood: nadia hopeful
{seat == "responsible": (She could have let Timo tell me. She wrote.)}
The second buzz comes before she has put the first away.
Ilya: Heard you two fell out. Over ME?? Flattered # via: phone # sound: phone-buzz # mood: nadia worried
Ilya: Meteor weds, coffee, make it up to you? V doesnt have to know # via: phone
{seat == "responsible": (For about one second I'm pleased. Nobody saw.)}
* (meet) [Meet him once, to end it. Tell Vera it's work. # as: nadia # move: lie-again # id: monday-meet]
    Nadia: Weds 5. Ten mins, then you leave us alone # via: phone # sound: message-sent # mood: sharp # pose: phone-in-hand
    Ilya: Knew it ;) # via: phone
    To Vera she writes that she can't watch Timo swim on Wednesday, she's got a shift. It isn't even hard. # via: phone # mood: nadia flat
* (full_stop) [Write him no, with a full stop, and show Vera both. # as: nadia # move: keep-dignity # id: monday-full-stop]
    Nadia: No. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    Ilya: wow ok # via: phone
    She'd typed three reasons first, and taken them out again. # mood: nadia worried
* (forward) [Send it on to Vera as it is, before thinking. # as: nadia # move: be-open # id: monday-forward]
    Nadia: Came just now. I haven't answered # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    Two ticks, blue at once. Wherever Vera is, she has it in her hand. # via: phone
* (half) [Tell her he wrote. Leave out the coffee; why spoil the day? # as: nadia # move: half-truth # id: monday-half]
    The first of the two she leaves. The second she deletes, and then looks to make sure it's gone. # mood: nadia calm # pose: nadia phone-in-hand
    {seat == "responsible": (Nobody's lying. You cut off the mouldy bit and the rest is bread.)}
-
The number nine pulls in. Out of it comes a dragon with a green tail, and Vera on the end of the tail. # sound: bus # mood: vera polite
{
- forward:
    Vera: I got it. Between two people's shopping. # mood: thoughtful
    Vera: You could have just not.
    Nadia: I know. # mood: worried
- full_stop:
    Nadia holds the phone out before anybody has said hello. # mood: nadia worried
    Vera: "No." With a full stop. You never use them. # mood: thoughtful
    Nadia: I had to look for it. # mood: hopeful
- half:
    Nadia: Ilya's written. He's heard that we fell out. He's flattered. # mood: polite
    {contact >= 24:
        Vera: Flattered! # mood: amused
        It's the first time since that Tuesday that they've laughed at the same thing.
    }
    Vera: Thanks for saying. # mood: warm
    {seat == "responsible": (She said thanks. I'd have spoilt that, and for a coffee I'm not even going to drink.)}
- contact >= 24:
    Vera: You look guilty. What have you eaten? # mood: warm
    Nadia: I'm only tired. # mood: polite
    {stairs.ten: Vera: That's two. # mood: amused}
- else:
    Vera: Hello. # mood: flat
    Nadia: Hello. # mood: polite
}
Timo: It's here! You can see the hole{mill_street.bath: for nothing}.
{stairs.drop:
    Timo: There's one in the dragon as well. It's where he keeps his fire.
}
{stairs.fold:
    Timo: And I found a handle on the dragon. It was folded in. # mood: nadia ashamed
    Vera: Yes. We saw. # mood: thoughtful
}
Timo: Is that Ilya in there? He rings Vera all the time. She goes out on the stairs with him, and I've got to be somewhere else. # music: none
In six years Timo has never kept a thing to himself for longer than a biscuit. # mood: vera cornered # mood: nadia surprised
{seat == "responsible": (Two weeks she's been counting my three. Who was counting hers?)}
{seat == "hurt": (He's six. It's his word against mine, and he still says hopsital.)}
* (on_saturday) [Yes. Not in front of Timo. Saturday, all of it. # as: vera # move: take-time # id: monday-saturday]
    Vera: Yes. Not in front of Timo. On Saturday you get all of it. # mood: ashamed
    Timo: All of what?
    Vera: Fractions. # mood: tired
* (scarf) [Don't look like that. I never wore anybody's scarf. # as: vera # move: dig-up # id: monday-scarf]
    Vera: Don't look like that. I never wore anybody's scarf. # mood: sharp # pose: arms-crossed
    {kitchen.fringe:
        Nadia: You wore the fringe. # mood: hurt
        Vera: Because you'd cut it!
    - else:
        Nadia: I was only going to ask how many times. # mood: hurt
    }
* (moon) [He's six. He also says he's been to the moon. # as: vera # move: pretend # id: monday-moon]
    Vera: He's six. He also says he's been to the moon. # mood: polite
    Timo: I have.
    Nadia: What was it like? # mood: thoughtful
    Timo: Stairs.
* (since_march) [Since March. Four times. I picked up and didn't say. # as: vera # move: step-down # id: monday-since-march]
    Vera: Since March. Four times, and then the Tuesday. I picked up, and I liked it, and I didn't pay the jar. # mood: ashamed # pose: hand-to-chest
    Vera: You've had two weeks of my face, and I had that in my pocket.
    {kitchen.coins:That would be four coins. Neither of them says so.|Nadia has to put her bag down.} # mood: nadia surprised
-
* (stings) {forward or full_stop} [That stings. I didn't think I was allowed to mind. # as: nadia # move: show-feeling # id: monday-stings]
    Nadia: That stings. I didn't think I'd be allowed to mind. # mood: hurt # pose: open
    {moon: Vera doesn't ask what does.}
    Vera: You're allowed. # mood: ashamed
    Timo holds on to the dragon at both ends.
* (quits) [Then we're quits. Aren't we? # as: nadia # move: shift-blame # id: monday-quits]
    Nadia: Then we're quits. Aren't we? # mood: hopeful # pose: open
    {moon:Vera: Quits with what?|Vera: Is that how you work it out? Like change?} # mood: hurt
    Timo follows it with his mouth open, so that everyone can see the hole.
* (tooth) [Kneel down and be shown the tooth first. # as: nadia # move: small-kindness # id: monday-tooth]
    Nadia kneels on the pavement and looks in. It takes a while, and all that time nobody looks at Vera. # mood: nadia warm # pose: nadia open
    Timo: You can touch it. Not with flour on. # mood: vera calm
    Vera: Thanks for that. # pose: open
* (rest) {half} [He asked me for coffee too. I left that out. # as: nadia # move: be-open # id: monday-left-out]
    Nadia: He asked me for coffee as well. A minute ago I left that out. # mood: ashamed
    Nadia: And I've deleted it. So now you've got to believe me that it was there. # mood: cornered
    Vera: One minute. Last time it was nine Tuesdays. # mood: tired
* (trial) [I've been on trial for weeks, and he was ringing you? # as: nadia # move: resent # id: monday-trial]
    Nadia: I'm on trial for weeks, and the whole time he was ringing you? # mood: angry
    {toast_or_days():Vera: I lay awake over your Tuesdays!|Vera: Nobody put you on trial. I was cross!} # mood: sharp
    Timo: What's a trial?
    Nadia: Ask your sister. She does them. # mood: flat
* (shown) {meet} [He's written to me as well. Just now. Here. # as: nadia # move: be-open # id: monday-here]
    Nadia: He's written to me as well. Ten minutes ago. Here. # mood: ashamed # pose: phone-in-hand
    Nadia: I said yes. To tell him to stop. And I've just told you I'm working.
    Vera: And on Wednesday? # mood: hurt
    Nadia: On Wednesday I'm working, now.
-
{
- contact >= 24 and who_comes() == 3:
    Vera: Saturday, four. The bench over the river. I'll bring whole sentences. # mood: calm
    Nadia: I'll bring rolls. # mood: hopeful
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

=== function toast_or_days ===
~ return yard.toast or stairs.days

// Nadia has kept Ilya's invitation from Vera. In the same week he tells Vera himself.
=== function hid ===
~ return (monday.half or monday.meet) and not (monday.shown or monday.rest)
