// The talk about us.
=== saturday
{
- responsible_openness >= 28 and hurt_openness >= 28: -> bench
- responsible_openness >= 28: -> nadia_waits
- hurt_openness >= 28: -> vera_waits
- else: -> nobody_comes
}

=== bench
Saturday, four o'clock. The bench stands above the river; in front of it is the railing, with a burr on it at the height of a hip. # scene: park-bench # time: five days later
{
- contact >= 40:
    Vera: You're early. # mood: amused
    Nadia: I've been up since four. For me it's evening. # mood: glad
- else:
    They sit down at the two ends, as if somebody else were still coming. # mood: nadia worried # mood: vera worried
}
The scarf lies between them, on loan from a dragon. {stairs.drop:The hole has grown to the size of a coin.|The loop sticks up out of it like a handle.} {stairs.mend:Nadia has been to three shops for that green and has brought yellow.}
{seat == "hurt" and monday.meet: (He wrote on Wednesday: your friend takes two sugars now. I'll wait for her to say it. Till that barge has gone by.)}
{seat == "hurt" and (monday.delete or monday.weekend): (He wrote on Wednesday: your friend isn't answering about our coffee. I'll wait for her to say it. Till that barge has gone by.)}
{seat == "responsible": (This is where he stood. It's just a railing.)}
* (rule) [You knew the rule. Everybody knows that rule. # as: vera # move: assume # id: bench-rule]
    Vera: You knew the rule. Everybody knows that rule. # mood: flat
    Nadia: Which one? # mood: thoughtful
    Vera: That one. You don't... with somebody's... # mood: cornered
    She looks for the place where it's written down. It keeps being the jar.
* (calls) {not monday.since_march} [He rang me too. Four times. I've no business on a throne. # as: vera # move: step-down # id: bench-calls]
    Vera: Timo wasn't making it up. Four times since March, and I picked up. I've no business up here. # mood: ashamed # pose: hand-to-chest
    Nadia: Up where? # mood: surprised
    Vera: I've been looking down at you for three weeks. My neck hurts.
* (limits) {monday.since_march} [I thought exes were off limits. I never said so. # as: vera # move: name-expectation # id: bench-off-limits]
    Vera: I thought exes were off limits. I thought it so hard that I never said it. # mood: thoughtful
    Nadia: I thought it too. # mood: ashamed
    Vera: So we both had it, and neither of us had ever heard it.
* (chance) [All right. One more chance. I've decided. # as: vera # move: judge # id: bench-chance]
    Vera: All right. One more chance. I've decided. # mood: polite
    Nadia: Do I sign somewhere? # mood: flat
    Vera: I'm being generous. # mood: surprised
    Nadia: I know. I can feel it from here.
* (us) [What do we do now? Not you. Us. # as: vera # move: ask-us # id: bench-us]
    Vera: What do we do now? Not what do you do. Us. # mood: worried # pose: open
    Nadia: I've brought two rolls. I hadn't planned beyond the rolls. # mood: hopeful
    Vera: That's further than I'd got.
-
{seat == "responsible" and hid(): (She's waiting for something. I know that hand. It's the hand she has when she knows the answer and wants to see if I do.)}
* (spare) [I kept quiet so that you wouldn't be hurt. That's all. # as: nadia # move: excuse # id: bench-spare]
    Nadia: I kept quiet so that you wouldn't be hurt. That's all it was. # mood: worried
    Vera: It didn't work very well. # mood: flat
    Nadia: No.
    Vera: Next time try something that hurts.
* (me) [I called it sparing you. It was me I spared. # as: nadia # move: change-view # id: bench-me]
    Nadia: I always called it sparing you. It was me I spared. I didn't have to see your face. # mood: ashamed # pose: open
    {yard.happen:
        Vera: This one? # mood: tired
    - else:
        Vera: What's wrong with my face? # mood: tired
    }
    Nadia: Nothing. I just like it better when it's laughing.
* (shampoo) {not hid()} [I stopped because the scarf smelled of your shampoo. # as: nadia # move: explain # id: bench-shampoo]
    Nadia: He was about to kiss me. I had that up to here, and it smelled of your shampoo. So I said I had a shift. # mood: thoughtful
    Vera: On a Sunday. # mood: surprised
    Nadia: On a Sunday.
    Vera: So I was there. # mood: hurt
    Nadia: You were round my neck. # mood: warm
* (told) {hid()} [He wrote on Monday. I should have said on Monday. # as: nadia # move: be-open # id: bench-told]
    Nadia: Ilya wrote to me on Monday, before your bus came. I should have said so on Monday. # mood: ashamed
    {monday.meet:
        Nadia: And I went. On Wednesday. I wasn't working. I told him to stop, and I drank half a coffee.
        Vera: Two sugars. # mood: hurt
        Nadia: You knew. # mood: surprised
    - else:
        Vera: I know. He told me on Wednesday. # mood: tired
        Nadia: And you waited? # mood: surprised
    }
    Vera: I wanted to see if you'd get there before the barge did. You were behind it. But you got there.
* (want) [I've said it, carried it, waited. What else is there? # as: nadia # move: resent # id: bench-what-else]
    Nadia: I've said it, I've carried it up your stairs, I've waited. What else is there? # mood: angry
    {nadias_room.list:
        Vera: I don't know. Is there a list? # mood: sharp
    - else:
        Vera: I didn't know you were being paid by the hour. # mood: sharp
    }
    {nadias_room.list: There is, of course. She's on nine. # mood: nadia cornered}
-
{hid() and not told:
    The barge has gone. Vera turns her phone over on the bench. {monday.meet:Two cups, one apron.|Ilya, Wednesday, and how shy her friend is about coffee.} # mood: vera flat
    Vera: And Monday? When were you going to say Monday?
    Nadia: I wanted to find a good moment. # mood: cornered
    Vera: You had one. You were sitting in it. # mood: hurt
}
{seat == "hurt": (I can hear how it would go if I got up now. I can hear the other thing as well, but not so well.)}
* (part) {not mended} [I don't think I can go back. I did like being us. # as: vera # move: part-with-respect # id: bench-part]
    Vera: I don't think I can go back to it. I've tried it on all week. # mood: tearful
    Vera: I did like being us. I'd like to be able to say that without it being a trick.
    Nadia: It isn't one. # mood: tearful
* (never) [Explain it till that river dries up. I won't see it. # as: vera # move: never # id: bench-never]
    Vera: You can explain it till that river dries up. I won't see it. I don't want to be someone who sees it. # mood: angry # pose: turned-away
    {stairs.mine or me:
        Nadia: I wasn't asking you to think it's nothing. # mood: hurt
    - else:
        Nadia: I know. # mood: tired
    }
* (lend) [Take the scarf. It's lent, mind. Till Tuesday. # as: vera # move: lend-credit # id: bench-lend]
    Vera: Take it. It gets cold going home. It's lent, mind. Till Tuesday. # mood: warm # pose: open
    Nadia doesn't put it on. She holds it on her knees with both hands, like something that's asleep. # mood: nadia tearful
* (happened) [Let's say it never happened. Yes? Good. # as: vera # move: forgive-with-head # id: bench-never-happened]
    Vera: Let's say it never happened. Yes? Good. # mood: polite
    Nadia: Which part? # mood: thoughtful
    Vera: Just, from about there to there. # mood: polite
    She shows it with her hands. It's the size of a loaf.
-
{part: -> parted}
* (good) [So we're all right? Say that we're all right. # as: nadia # move: rush # id: bench-say-it]
    Nadia: So we're all right? Say we're all right. # mood: worried # pose: leaning-in
    Vera: You were the one who got up at four. I'm only just awake. # mood: tired
    {yard.friday: Vera: It isn't Friday yet, Nadia.}
* (week) [One rule. What's awkward gets said the same week. # as: nadia # move: new-agreement # id: bench-same-week]
    Nadia: One rule, said out loud. What's awkward gets said the same week. Both of us. # mood: hopeful
    {never:
        Vera: Keep it for the next one. It's a good rule. # mood: tired
    - else:
        Vera: Same week. # mood: thoughtful
        Vera: What if it's a Sunday?
        Nadia: Then you've got till midnight. # mood: amused
    }
* (all) [From now on I tell you everything. Every single thing. # as: nadia # move: overpromise # id: bench-everything]
    {phone.ever:
        Nadia: From now on I tell you everything. Every single thing. # mood: hopeful
        Vera: That's the one from the phone. # mood: flat
    - else:
        Nadia: From now on I tell you everything. Every single thing. # mood: hopeful
        Vera: Not what Orlik had for lunch. # mood: tired
        Nadia: Everything.
    }
* (kind) [Perhaps we stop here. While it's still kind. # as: nadia # move: part-with-respect # id: bench-kind]
    Nadia: Perhaps we ought to stop here. While it's still kind. # mood: tired
    {lend:
        Vera: I've just lent you a scarf. # mood: hurt
    - else:
        Vera: Is that what you want, or what you think I want? # mood: surprised
    }
    Nadia: I don't want to be let off for the rest of my life. # mood: tearful
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
    Nadia: For ten years somebody had to read out your cards.
-
-> ends
