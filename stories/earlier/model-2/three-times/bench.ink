// The talk about us. Who comes depends on how open each still is, and on what each has done towards the other.
=== function nadia_moved ===
~ return kitchen.coins + kitchen.dread + nadias_room.gym + nadias_room.nothing + yard.had_it + yard.mirror + yard.sorry + yard.leave + stairs.mend + stairs.rolls + stairs.mine + stairs.asked + stairs.sit + stairs.stand + phone.six + phone.peace + phone.dragon + six_o_clock.keep + six_o_clock.early + six_o_clock.old + six_o_clock.van + six_o_clock.apron + corridor.turn + corridor.ask_me + monday.forward + monday.full_stop + monday.stings + monday.shown + monday.rest + monday.tooth

=== function vera_moved ===
~ return kitchen.ask + kitchen.sick + kitchen.while + kitchen.not_you + mill_street.count + yard.toast + yard.happen + stairs.days + stairs.ten + stairs.stupid + stairs.nearly + phone.sound + phone.limit + corridor.see + corridor.titration + monday.since_march + monday.on_saturday

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 50 and contact >= 45

// The thumb of that night can be taken back once they are within reach of each other.
=== function thumb_lies ===
~ return phone.thumb and hurt_trust >= 30 and contact >= 30

// 3 both, 2 Vera alone, 1 Nadia alone, 0 neither.
=== function who_comes ===
{ nadia_moved() >= 6 and vera_moved() >= 4:
    {
    - contact >= 20: ~ return 3
    - responsible_openness >= hurt_openness: ~ return 1
    - else: ~ return 2
    }
}
{
- nadia_moved() >= 6: ~ return 1
- vera_moved() >= 4: ~ return 2
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
Saturday, four o'clock. The bench stands above the river. In front of it is the railing, and on the railing the rough place that caught the scarf. # scene: park-bench # music: three-times # time: 5d five days later # pose: nadia sitting # pose: vera sitting
{
- contact >= 40:
    Vera: I didn't hear you coming. Where's the suitcase? # mood: amused
    Nadia: It's flat, from our side. # mood: glad
- else:
    They sit down at the two ends. You could get Petra in between. # mood: nadia worried # mood: vera worried
}
The scarf lies between them, on loan from a dragon. {stairs.drop:The hole has grown to the size of a coin.|The loop sticks up out of it.} {stairs.mend:Nadia has been to three shops for that green and has brought yellow.}
{seat == "hurt" and monday.meet and hid(): (He wrote on Wednesday: your friend takes two sugars now. Nadia's got till that barge has gone by.)}
{seat == "hurt" and monday.half and hid(): (He wrote on Wednesday: your friend's gone shy about our coffee. What coffee? Nadia's got till that barge has gone by.)}
{seat == "responsible": (This is where he stood. It's just a railing.)}
* (calls) {not monday.since_march} [Timo wasn't making it up. Four times. I picked up. # as: vera # move: step-down # id: bench-calls]
    {monday.on_saturday:Vera: I said Saturday. So. Four times since March, and I picked up.|Vera: Timo wasn't making it up. Four times since March, and I picked up.} # mood: ashamed # pose: hand-to-chest
    Vera: I counted your three out to you, on the stairs. I had four.
    Nadia: "My mother," you said, that Tuesday. I never thought twice about it. # mood: thoughtful
* (rule) [You knew the rule. Everybody in the world knows that rule. # as: vera # move: assume # id: bench-rule]
    Vera: You knew the rule. Everybody in the world knows that rule. # mood: flat
    Nadia: Say it, then. # mood: thoughtful
    Vera: You don't... with somebody's... # mood: cornered
    She can't find the end of it. They never had a rule. They had a jar.
* (us) [What do we do now? Not you. Us. # as: vera # move: ask-us # id: bench-us]
    Vera: What do we do now? Not what do you do. Us. # mood: worried # pose: open
    Nadia: I've brought two rolls. I hadn't planned beyond the rolls. # mood: hopeful
    {phone.novel: Nadia: Eighteen days, and that's what I came up with. # mood: amused}
    Vera: That's further than I'd got.
* (chance) [All right. One more chance. I've decided. # as: vera # move: judge # id: bench-chance]
    Vera: All right. One more chance. I've decided. # mood: polite
    Nadia: Do I sign somewhere? # mood: flat
    Vera: I'm being generous. # mood: surprised
    Nadia: I know. I can feel it from here.
* (limits) {monday.since_march} [I thought exes were off limits. I never said so. # as: vera # move: name-expectation # id: bench-off-limits]
    Vera: I thought exes were off limits. I thought it so hard that I never said it. # mood: thoughtful
    Nadia: I knew it all the same. # mood: ashamed
    Vera: I was sort of hoping you hadn't. # mood: hurt
-
{monday.on_saturday and not calls:
    Nadia: You said Saturday. All of it. # mood: thoughtful
    Vera: Four times. There. That's the number. # mood: cornered
}
{seat == "responsible" and hid(): (She's waiting for something. It's her flash-card face. She knows the answer and wants to see if I do.)}
* (shampoo) {not hid()} [I stopped because the scarf smelled of your shampoo. # as: nadia # move: explain # id: bench-shampoo]
    Nadia: He was about to kiss me. I had that up to here, and it smelled of your shampoo. So I said I had a shift. # mood: thoughtful
    Vera: So I was there as well. # mood: hurt
    Nadia: You don't air out. I've tried. # mood: warm
* (spare) [I kept quiet so that you wouldn't be hurt. That's all. # as: nadia # move: excuse # id: bench-spare]
    Nadia: I kept quiet so that you wouldn't be hurt. That's all it was. # mood: worried
    Vera: It didn't work very well. # mood: flat
    Nadia: No.
    Vera: It worked for you, though. For nine weeks. # mood: sharp
* (want) [I've said it, carried it, waited. What else is there? # as: nadia # move: resent # id: bench-what-else]
    Nadia: I've said it, I've carried it up your stairs, I've waited. What else is there? # mood: angry
    {nadias_room.list:
        Vera: I don't know. Is there a list? # mood: sharp
        There is, of course. She's on nine. # mood: nadia cornered
    - else:
        Vera: How much did you think it would be? # mood: sharp
    }
* (me) [I told myself it was for you. It was for me. # as: nadia # move: change-view # id: bench-me]
    Nadia: I told myself it was for you. It was so I wouldn't have to see your face. # mood: ashamed # pose: open
    {yard.happen:Vera: This one?|Vera: What's wrong with my face?} # mood: tired
    {yard.happen:Nadia: That one.|Nadia: Nothing.} Everything shows on it. I was scared of that.
* (told) {hid()} [He asked me for coffee. I should have said on Monday. # as: nadia # move: be-open # id: bench-told]
    Nadia: On Monday, before your bus came, Ilya asked me for coffee. I should have said so on Monday. # mood: ashamed
    {monday.meet:
        Nadia: And I went. On Wednesday. I wasn't working. I told him to stop, and I drank half a coffee.
        Vera: With two sugars. # mood: hurt
        Nadia: You knew. # mood: surprised
    - else:
        Vera: I know. He told me on Wednesday. # mood: tired
        Nadia: And you waited? # mood: surprised
    }
    Vera: I gave you till that barge had gone by. It was a long barge.
-
{hid() and not told:
    A long barge has gone by. # music: none
    Vera: Is there anything else? # mood: thoughtful
    Nadia gives her a roll. # mood: nadia polite
}
{seat == "hurt": (I could get up now. I know exactly how that would go. How staying would go I don't know.)}
* (jar) {near() and not thumb_lies() and not (hid() and not told)} [I built that jar so nobody could tell me anything. # as: vera # move: change-view # id: bench-jar]
    Vera: I thought the jar was a joke. I built it so that nobody could tell me anything. # mood: thoughtful # pose: open
    {stairs.jar:
        Nadia: I shouted that at you. Down five floors. # mood: ashamed
        Vera: I heard. So did the dachshund. # mood: amused
    - else:
        Nadia: It was quite a good joke. # mood: warm
        Vera: Thirteen coins of it were mine.
    }
* (never) [Explain it till that river dries up. I won't see it. # as: vera # move: never # id: bench-never]
    Vera: You can explain it till that river dries up. I won't see it. I don't want to be someone who sees it. # mood: angry # pose: turned-away
    {stairs.mine or me:Nadia: I wasn't saying it's nothing.|Nadia: I know.} # mood: hurt
* (thumb) {thumb_lies() and not (hid() and not told)} [That thumb I sent. I was crying when I sent it. # as: vera # move: show-feeling # id: bench-thumb]
    Vera: That thumb I sent you. I was howling. There's no button for that. # mood: tearful # pose: open
    Nadia: I turned it upside down. It didn't get any better. # mood: warm
* (lend) [Take the scarf. It's lent, mind. Till Tuesday. # as: vera # move: lend-credit # id: bench-lend]
    Vera: Take it. It gets cold going home. It's lent, mind. Till Tuesday. # mood: warm # pose: open
    Nadia doesn't put it on. She holds it on her knees with both hands. # mood: nadia tearful
* (straight) {hid() and not told} [From Ilya, I mean. Is there anything else? # as: vera # move: ask # id: bench-has-he]
    Vera: From Ilya, I mean. Is there anything else? # mood: worried # pose: leaning-in
    A second barge comes round the bend.
* (happened) [Can't we just say it never happened? I'm so tired. # as: vera # move: forgive-with-head # id: bench-never-happened]
    Vera: Can't we just say it never happened? I'm so tired of it. # mood: tired
    Nadia: Which part? # mood: thoughtful
    Vera: Oh, just from about there to there. # mood: polite
    She shows it with her hands. It's the size of a loaf. {phone.thumb:One hand has its thumb up.}
* (part) {not near() and not thumb_lies() and not (hid() and not told)} [I don't think I can go back. I did like being us. # as: vera # move: part-with-respect # id: bench-part]
    Vera: I don't think I can go back to it. I've tried all week. # music: none # mood: tearful
    Vera: I did like being us. I'm not saying that so you'll argue.
    Nadia: I know you're not. # mood: tearful
-
{part: -> parted}
{
- straight: -> asked
- near() and hid() and not told:
    Vera: And from Ilya? Is there anything else? # mood: thoughtful
    -> asked
}
* (mind) {near()} [I never asked what you'd mind. I'm asking now. # as: nadia # move: name-expectation # id: bench-mind]
    Nadia: I never asked what you'd have minded. I'm asking now. # mood: thoughtful # pose: open
    Vera: Not the tram. The river, for about a week. # mood: thoughtful
    Vera: Sitting there eating your toast and not being told. That one I'd always mind. # mood: hurt
* (good) [So we're all right? Say that we're all right again. # as: nadia # move: rush # id: bench-say-it]
    Nadia: So we're all right? Say we're all right. # mood: worried # pose: leaning-in
    {yard.friday:
        Vera: It isn't Friday yet, Nadia. # mood: tired
    - else:
        Vera: I could say it. Then we'd both have heard it, that's all. # mood: tired
    }
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
* (kind) {not near()} [Perhaps we stop here. While it's still kind. # as: nadia # move: part-with-respect # id: bench-kind]
    Nadia: Perhaps we ought to stop here. While it's still kind. # music: none # mood: tired
    {lend:Vera: I've just lent you a scarf.|Vera: Kind to who? You or me?} # mood: surprised
    Nadia: I don't want to be sorry in my own kitchen till I'm thirty. # mood: tearful
    {lend: She lays the scarf on the bench again.}
-
{kind: -> kindly}
-> ends

// Nadia has proposed to stop.
= kindly
* (argue) [Don't. Stay here and argue with me. # as: vera # move: show-feeling # id: bench-argue]
    Vera: Don't you dare be kind. Stay and argue. I've got whole sentences, and I've used two. # mood: tearful # pose: leaning-in
    Nadia sits down. She hadn't noticed that she'd got up. # mood: nadia surprised
    It gets quite loud, and then quite late.
* (court) [You did this, and now you're the kind one? # as: vera # move: judge # id: bench-kind-one]
    Vera: You did this. And now you get to be the one who's kind? # mood: sharp
    Nadia: I'm not being kind. I'm being tired. # mood: tired
    They stay, and look at different bits of the river.
* (agreed_stop) [Yes. Before we get any better at this. # as: vera # move: part-with-respect # id: bench-yes-stop]
    Vera: Yes. Before we get any better at hurting each other. # mood: tearful
    Nadia: I'll still say hello. # mood: tearful
    Vera: You'd better.
-
-> ends

= asked
* (no) [Him? No. Why? # as: nadia # move: lie-again # id: bench-him-no]
    Nadia: Him? No. Why? # mood: polite
    The barge is carrying gravel, a great deal of it, and takes its time. # mood: vera blank
* (in_order) [Don't say anything. I'll tell you all of it. # as: nadia # move: be-open # id: bench-in-order]
    Nadia: Don't say anything. He wrote at ten to eight, before your bus. He wanted to meet. {monday.meet:I met him, for ten minutes, on Wednesday.|I deleted it, so there'd be nothing to tell.} # mood: ashamed # pose: open
    Vera: {monday.meet:You've left out the sugar.|He kept his half.} # mood: tired
    Nadia: You knew. # mood: surprised
    Vera: Since Wednesday. I wanted to know if I'd ever hear it from you. # mood: thoughtful
* (yes) [Yes. A coffee. I hid it from you. # as: nadia # move: own-it # id: bench-yes]
    Nadia: Yes. He asked me for coffee, and I hid it from you. {monday.meet:And I went, to make him stop.} # mood: ashamed # pose: open
    Vera: I know. I've known since Wednesday. # mood: tired
    Vera: It's funny. I thought I'd be angrier if you said it.
* (always) [He writes to everyone. I don't read it. # as: nadia # move: half-truth # id: bench-everyone]
    Nadia: Oh, he writes to everyone. I don't read it. # mood: polite
    Vera: No. That's what I used to say. # mood: flat
-
-> ends

// Vera has said that she can't go back. What Nadia answers does not settle it: Vera speaks once more.
= parted
* (no) [You can't. Think of July. Think of Timo. Sit down. # as: nadia # move: push # id: bench-sit-down]
    Nadia: You can't. Think of July. Think of Timo. Sit down. # mood: worried # pose: leaning-in
    {mill_street.petra:
        Vera: I'm not coming in July. I said yes to Petra. The night I heard. # mood: ashamed
    - else:
        Vera: I am thinking of Timo. He keeps asking what I did to you. # mood: tired
    }
* (bridge) [Then let me walk with you as far as the bridge. # as: nadia # move: part-with-respect # id: bench-bridge]
    Nadia: Then let me walk with you as far as the bridge. # mood: tearful # pose: open
    Vera: And there?
    Nadia: You go right. I go left. It's where we live. # mood: warm
* (barge) [I won't argue. Can we sit till the next barge? # as: nadia # move: show-feeling # id: bench-next-barge]
    Nadia: I won't argue. I'd like to, but I won't. Can we sit here till the next barge? # mood: tearful # pose: open
    Vera: They don't run after six. # mood: thoughtful
    Nadia: I know.
* (chemistry) [Fine. At least I needn't learn any more chemistry. # as: nadia # move: hit-back # id: bench-chemistry]
    Nadia: Fine. At least I needn't learn any more chemistry. # mood: angry # pose: turned-away
    Vera: You never did learn it. You read out the cards. # mood: hurt
    Nadia: Somebody had to. You can't read your own writing.
-
{bridge: -> ends}
* (stone) [Sit there until she gives up and goes home. # as: vera # move: stonewall # id: bench-outsit]
    Vera looks at the water. Nadia says her name, and then the other one, that nobody else uses. # mood: vera blank # pose: vera turned-away
    At seven there's one of them on the bench. # mood: nadia hurt
* (go) [Get up and go, in the middle of what she's saying. # as: vera # move: break-off # id: bench-get-up]
    Vera gets up in the middle of it. # mood: vera angry # pose: vera standing # pose: vera turned-away
    She takes the scarf, and is over the bridge before she sees that she's still got the roll. # mood: vera tearful
* (again) [Say it once more, kindly, so that it's been said. # as: vera # move: part-with-respect # id: bench-once-more]
    Vera: I'm not taking it back. I'm only saying it again because it came out hard. I did like being us. # mood: tearful
    {stairs.ten:
        Nadia: There was an "only" in that. # mood: tearful
        Vera: You can have that one.
    - else:
        Nadia: So did I. Every Tuesday. # mood: tearful
    }
* (else_what) [And if it isn't what it was? What would it be? # as: vera # move: ask-us # id: bench-what-instead]
    Vera: I can't go back to what it was. But if it isn't that. What would it be? # mood: thoughtful # pose: open
    Nadia: An hour and a half. On a Tuesday. With the door open. # mood: thoughtful
    Vera: You sound like Gran about boys. # mood: amused
-
-> ends
