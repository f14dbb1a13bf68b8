// The talk about us. Who comes depends on how open each still is, and on what each has done towards the other.
=== function nadia_moved ===
~ return kitchen.coins + kitchen.dread + yard.had_it + yard.sorry + yard.leave + stairs.mend + stairs.rolls + stairs.mine + stairs.asked + stairs.sit + stairs.stand + phone.six + six_o_clock.keep + six_o_clock.old + six_o_clock.apron + corridor.turn + corridor.ask_me + monday.forward + monday.stings + monday.shown + monday.tooth

=== function vera_moved ===
~ return kitchen.ask + kitchen.while + yard.toast + yard.happen + stairs.days + stairs.ten + stairs.stupid + phone.sound + phone.limit + corridor.see + corridor.titration + monday.since_march

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 50 and contact >= 45

// 3 both, 2 Vera alone, 1 Nadia alone, 0 neither.
=== function who_comes ===
{ nadia_moved() >= 4 and vera_moved() >= 3:
    {
    - contact >= 20: ~ return 3
    - responsible_openness >= hurt_openness: ~ return 1
    - else: ~ return 2
    }
}
{
- nadia_moved() >= 4: ~ return 1
- vera_moved() >= 3: ~ return 2
}
~ return 0

=== saturday
{ who_comes():
- 3: -> bench
- 2: -> vera_waits
- 1: -> nadia_waits
- else: -> nobody_comes
}

=== bench
Saturday, four o'clock. The bench stands above the river. In front of it is the railing, with a burr on it at the height of a hip. # scene: park-bench # time: five days later
{
- contact >= 40:
    Vera: You're early. # mood: amused
    Nadia: I've been up since four. For me it's evening. # mood: glad
- else:
    They sit down at the two ends, as if somebody else were still coming. # mood: nadia worried # mood: vera worried
}
The scarf lies between them, on loan from a dragon. {stairs.drop:The hole has grown to the size of a coin.|The loop sticks up out of it like a handle.} {stairs.mend:Nadia has been to three shops for that green and has brought yellow.}
{seat == "hurt" and monday.meet and hid(): (He wrote on Wednesday: your friend takes two sugars now. Nadia's got till that barge has gone by.)}
{seat == "hurt" and not monday.meet and hid(): (He wrote on Wednesday: your friend's gone shy about our coffee. Nadia's got till that barge has gone by.)}
{seat == "responsible": (This is where he stood. It's just a railing.)}
* (us) [What do we do now? Not you. Us. # as: vera # move: ask-us # id: bench-us]
    Vera: What do we do now? Not what do you do. Us. # mood: worried # pose: open
    Nadia: I've brought two rolls. I hadn't planned beyond the rolls. # mood: hopeful
    {phone.novel: Nadia: Eighteen days, and that's what I came up with. # mood: amused}
    Vera: That's further than I'd got.
* (rule) [You knew the rule. Everybody in the world knows that rule. # as: vera # move: assume # id: bench-rule]
    Vera: You knew the rule. Everybody in the world knows that rule. # mood: flat
    Nadia: Say it, then. # mood: thoughtful
    Vera: You don't... with somebody's... # mood: cornered
    She looks for the place where they'd written it down. It keeps being the jar.
* (calls) {not monday.since_march} [Timo wasn't making it up. Four times. I picked up. # as: vera # move: step-down # id: bench-calls]
    Vera: Timo wasn't making it up. Four times since March, and I picked up. # mood: ashamed # pose: hand-to-chest
    Vera: I've been looking down at you from somewhere for three weeks. I don't know what I was standing on.
    Nadia: Ninety-one steps. # mood: warm
* (limits) {monday.since_march} [I thought exes were off limits. I never said so. # as: vera # move: name-expectation # id: bench-off-limits]
    Vera: I thought exes were off limits. I thought it so hard that I never said it. # mood: thoughtful
    Nadia: I thought it too. # mood: ashamed
    {stairs.jar:
        Vera: And I put a jar on it. You shouted that down five floors. You were right about the jar. # mood: ashamed
    - else:
        Vera: So we both had it, and neither of us had ever heard it.
    }
* (chance) [All right. One more chance. I've decided. # as: vera # move: judge # id: bench-chance]
    Vera: All right. One more chance. I've decided. # mood: polite
    Nadia: Do I sign somewhere? # mood: flat
    Vera: I'm being generous. # mood: surprised
    Nadia: I know. I can feel it from here.
-
{seat == "responsible" and hid(): (She's waiting for something. I know that face from the flash cards. It's the one she has when she knows the answer and is seeing if I do.)}
* (spare) [I kept quiet so that you wouldn't be hurt. That's all. # as: nadia # move: excuse # id: bench-spare]
    Nadia: I kept quiet so that you wouldn't be hurt. That's all it was. # mood: worried
    Vera: It didn't work very well. # mood: flat
    Nadia: No.
    Vera: Next time try something that hurts.
* (me) [I called it sparing you. It was me I spared. # as: nadia # move: change-view # id: bench-me]
    Nadia: I always called it sparing you. It was me I spared. I didn't have to see your face. # mood: ashamed # pose: open
    {yard.happen:Vera: This one?|Vera: What's wrong with my face?} # mood: tired
    {yard.happen:Nadia: That one.|Nadia: Nothing.} Everything shows on it. I was scared of that.
* (shampoo) {not hid()} [I stopped because the scarf smelled of your shampoo. # as: nadia # move: explain # id: bench-shampoo]
    Nadia: He was about to kiss me. I had that up to here, and it smelled of your shampoo. So I said I had a shift. # mood: thoughtful
    Vera: On a Sunday. # mood: surprised
    Nadia: On a Sunday.
    Vera: So I was there as well. # mood: hurt
    Nadia: You were round my neck. # mood: warm
* (told) {hid()} [He wrote on Monday. I should have said on Monday. # as: nadia # move: be-open # id: bench-told]
    Nadia: Ilya wrote to me on Monday, before your bus came. I should have said so on Monday. # mood: ashamed
    {monday.meet:
        Nadia: And I went. On Wednesday. I wasn't working. I told him to stop, and I drank half a coffee.
        Vera: With two sugars. # mood: hurt
        Nadia: You knew. # mood: surprised
    - else:
        Vera: I know. He told me on Wednesday. # mood: tired
        Nadia: And you waited? # mood: surprised
    }
    Vera: I gave you till that barge had gone by. It was a long barge.
* (want) [I've said it, carried it, waited. What else is there? # as: nadia # move: resent # id: bench-what-else]
    Nadia: I've said it, I've carried it up your stairs, I've waited. What else is there? # mood: angry
    {nadias_room.list:
        Vera: I don't know. Is there a list? # mood: sharp
        There is, of course. She's on nine. # mood: nadia cornered
    - else:
        Vera: I didn't know it was by the hour. # mood: sharp
    }
-
{hid() and not told:
    A long barge has gone by.
    Vera: Is there anything else? # mood: thoughtful
    Nadia gives her a roll. # mood: nadia polite
}
{seat == "hurt": (I can hear how it would sound if I got up now. I can hear the other thing as well, but not so clearly.)}
* (lend) [Take the scarf. It's lent, mind. Till Tuesday. # as: vera # move: lend-credit # id: bench-lend]
    Vera: Take it. It gets cold going home. It's lent, mind. Till Tuesday. # mood: warm # pose: open
    Nadia doesn't put it on. She holds it on her knees with both hands, like something that's asleep. # mood: nadia tearful
* (never) [Explain it till that river dries up. I won't see it. # as: vera # move: never # id: bench-never]
    Vera: You can explain it till that river dries up. I won't see it. I don't want to be someone who sees it. # mood: angry # pose: turned-away
    {stairs.mine or me:Nadia: I wasn't saying it's nothing.|Nadia: I know.} # mood: hurt
* (part) {not near() and not (hid() and not told)} [I don't think I can go back. I did like being us. # as: vera # move: part-with-respect # id: bench-part]
    Vera: I don't think I can go back to it. I've tried it on all week. # mood: tearful
    Vera: I did like being us. I'd like to be able to say that without it being a trick.
    Nadia: It isn't one. # mood: tearful
* (straight) {hid() and not told} [Nadia. Has he written to you? # as: vera # move: ask # id: bench-has-he]
    Vera: Nadia. Has he written to you? # mood: worried # pose: leaning-in
    A second barge comes round the bend. It's as though the river had thought it over.
* (happened) [Let's say it never happened. Yes? Good. # as: vera # move: forgive-with-head # id: bench-never-happened]
    Vera: Let's say it never happened. Yes? Good. # mood: polite
    Nadia: Which part? # mood: thoughtful
    Vera: Just from about there to there.
    She shows it with her hands. It's the size of a loaf. {phone.thumb:One hand has its thumb up.}
-
{part: -> parted}
{straight: -> asked}
* (good) [So we're all right? Say that we're all right again. # as: nadia # move: rush # id: bench-say-it]
    Nadia: So we're all right? Say we're all right. # mood: worried # pose: leaning-in
    {yard.friday:
        Vera: It isn't Friday yet, Nadia. # mood: tired
    - else:
        Vera: You got up at four. I'm only just awake. # mood: tired
    }
* (kind) {not near()} [Perhaps we stop here. While it's still kind. # as: nadia # move: part-with-respect # id: bench-kind]
    Nadia: Perhaps we ought to stop here. While it's still kind. # mood: tired
    {lend:Vera: I've just lent you a scarf.|Vera: Is that what you want, or what you think I want?} # mood: surprised
    Nadia: I don't want to be let off for the rest of my life. # mood: tearful
* (mind) {near()} [I never asked what you'd mind. I'm asking now. # as: nadia # move: name-expectation # id: bench-mind]
    Nadia: I never asked what you'd have minded. I'm asking now. # mood: thoughtful # pose: open
    Vera: Not the tram. The river, for about a week. # mood: thoughtful
    Vera: Hearing you whistle and not being told. That one I'd always mind.
* (all) [From now on I tell you everything. Every single thing. # as: nadia # move: overpromise # id: bench-everything]
    {phone.ever:
        Nadia: From now on I tell you everything. Every single thing. # mood: hopeful
        Vera: That's the one from the phone. # mood: flat
    - else:
        Nadia: From now on you get everything. Every single thing I do. # mood: hopeful
        Vera: Not what Orlik had for lunch. # mood: tired
        Nadia: Everything.
    }
* (week) [One rule. What's awkward gets said the same week. # as: nadia # move: new-agreement # id: bench-same-week]
    Nadia: One rule, said out loud. What's awkward gets said the same week. Both of us. # mood: hopeful
    {never:
        Vera: {near():Not today. It's a good rule, though.|Keep it for the next one. It's a good rule.} # mood: tired
    - else:
        Vera: What if it's a Sunday? # mood: thoughtful
        Nadia: Then you've got till midnight. # mood: amused
    }
-
-> ends

= asked
* (no) [Him? No. Why? # as: nadia # move: lie-again # id: bench-him-no]
    Nadia: Him? No. Why? # mood: polite
    The second barge is carrying gravel, a great deal of it, and takes its time. # mood: vera blank
* (always) [He writes to everyone. I don't read it. # as: nadia # move: half-truth # id: bench-everyone]
    Nadia: Oh, he writes to everyone. I don't read it. # mood: polite
    Vera: No. Nobody does, do they. # mood: flat
* (yes) [Yes. On Monday. I hid it from you. # as: nadia # move: own-it # id: bench-yes]
    Nadia: Yes. On Monday. I hid it from you. {monday.meet:I had a coffee with him, to make him stop.} # mood: ashamed # pose: open
    Vera: I know. I've known since Wednesday. # mood: tired
    Vera: It's funny. I thought I'd be angrier if you said it.
-
-> ends

= parted
* (no) [You can't. Think of July. Think of Timo. Sit down. # as: nadia # move: push # id: bench-sit-down]
    Nadia: You can't. Think of July. Think of Timo. Sit down. # mood: worried # pose: leaning-in
    {mill_street.petra:
        Vera: I'm not coming in July. I said yes to Petra. The night I heard. # mood: ashamed
    - else:
        Vera: I am thinking of Timo. I've told him that people sometimes move house. # mood: tired
    }
* (bridge) [Then let me walk with you as far as the bridge. # as: nadia # move: part-with-respect # id: bench-bridge]
    Nadia: Then let me walk with you as far as the bridge. # mood: tearful # pose: open
    Vera: And there?
    Nadia: You go right. I go left. It's where we live. # mood: warm
* (chemistry) [Fine. At least I needn't learn any more chemistry. # as: nadia # move: hit-back # id: bench-chemistry]
    Nadia: Fine. At least I needn't learn any more chemistry. # mood: angry # pose: turned-away
    Vera: You never did learn it. You read out the cards. # mood: hurt
    Nadia: For ten years somebody had to.
-
-> ends
