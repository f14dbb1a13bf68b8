// The talk about us. Who comes depends on how open each still is, and on what each has done towards the other.
=== function nadia_moved ===
~ return kitchen.coins + kitchen.dread + nadias_room.gym + nadias_room.nothing + yard.had_it + yard.thread + nadias_room.tell + yard.wash + yard.mirror + yard.sorry + yard.stay + yard.stopped + yard.leave + stairs.three + stairs.mend + stairs.rolls + stairs.mine + stairs.let_on + stairs.asked + stairs.sit + stairs.scared + stairs.go + stairs.stand + phone.own + phone.six + phone.peace + phone.dragon + six_o_clock.keep + six_o_clock.early + six_o_clock.old + six_o_clock.van + six_o_clock.apron + corridor.turn + corridor.ask_me + monday.forward + monday.full_stop + monday.stings + monday.shown + monday.rest + monday.ok + monday.tooth

=== function vera_moved ===
~ return kitchen.ask + kitchen.sick + kitchen.while + kitchen.not_you + kitchen.why + kitchen.thanks + yard.coat + stairs.enough + corridor.room + mill_street.count + yard.toast + yard.happen + stairs.days + stairs.ten + stairs.stupid + stairs.nearly + phone.sound + phone.asleep + phone.limit + phone.angry + corridor.see + corridor.titration + corridor.still + monday.since_march + monday.on_saturday

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 50 and contact >= 45

// The thumb of that night can be taken back once they are within reach of each other.
=== function thumb_lies ===
~ return phone.thumb and hurt_trust >= 22 and contact >= 24

// Whether Vera has denied her calls, or turned the question round, and has not told them since.
=== function denied ===
~ return (monday.moon or monday.scarf) and not calls_out

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
- contact >= 40 and hurt_hurt < 50 and not monday.trial and not monday.quits:
    Vera: I couldn't hear you breathing this time. # mood: amused
    Nadia: There aren't any stairs here. # mood: glad
- else:
    They sit down at the two ends. A third person would fit in between. # mood: nadia worried # mood: vera worried
}
Between them lie two rolls on a paper bag, and the scarf. Timo has lent it to them. {stairs.drop:You could put a coin through the hole.|The loop sticks up out of it.}
{not yard.thread and not stairs.mend:
    Nadia: It caught there, on the railing.{stairs.drop: It was a loop then.} # mood: ashamed
    Vera: {stairs.drop:And the hole was me|I'd wondered where}. # mood: thoughtful
}
{stairs.mend:
    Nadia: I've got the yellow here. If you've thought about it. # mood: worried
    She puts the ball of wool on the bench. Vera doesn't say no to it. # mood: vera thoughtful
}
{
- monday.laugh: They haven't seen each other since the bus stop. They'd laughed so much there.
- monday.trial: Neither of them has forgotten what Nadia said at the bus stop.
- monday.ok and monday.on_saturday: Nadia hasn't asked all week. Vera has noticed.
}
{seat == "hurt" and monday.meet and hides: (Ilya wrote to me on Wednesday. They had coffee, he says. She hasn't said a word. I'd like to see if she does.)}
{seat == "hurt" and monday.half and hides: (Ilya wrote to me on Wednesday. He'd asked her for coffee. She never told me that part. I'd like to see if she does.)}
{seat == "responsible": {stairs.mine or stairs.let_on or phone.own:(I asked him to come here. It's only a railing.)|(This is where he stood. It's only a railing.)}}
{
- hurt_hurt >= 50: Vera sits on her hands. She hasn't looked at Nadia yet. # mood: vera hurt
- not monday.since_march: Vera has begun a sentence twice. # mood: vera cornered
- contact >= 40: Vera has her feet up on the bench, the way she sits at home. # mood: vera calm
- else: Vera sits up very straight. She's thought about what to say. # mood: vera thoughtful
}
* (chance) [My gran says everybody gets a second chance. Here's yours. # as: vera # move: judge # id: bench-chance]
    Vera: My gran says everybody gets a second chance. Here's yours. # mood: calm
    Nadia: Thank you. # mood: hurt
    Vera: Just this one. I have to be able to see that you've changed. # mood: polite
    Nadia nods, like somebody at an office.
* (calls) {not monday.since_march} [Timo was right. Ilya rang, and I picked up. # as: vera # move: step-down # id: bench-calls]
    ~ calls_out = true
    Vera: Timo was right. Ilya rang, and I picked up. # mood: ashamed # pose: hand-to-chest
    Vera: Five times. # mood: ashamed
    Nadia: On that Tuesday you said it was your mother. # mood: thoughtful
    {told_it:
        Vera: I know. And then I came in and asked you to be honest. # mood: ashamed
    - else:
        Vera: So we both did it. Let's leave it there. # mood: polite
        She says it quickly. It doesn't sound like the end of anything. # mood: nadia worried
    }
* (half_hour) {told_it and (monday.tooth or monday.rest or monday.shown)} [I'll stay half an hour. I want to say that first. # as: vera # move: set-limit # id: bench-half-an-hour]
    Vera: I'll stay half an hour. I want to say that first. # mood: calm
    {hurt_hurt < 50:
        Nadia: All right. # mood: hurt
        She puts the rolls back into the bag. She'd thought that they were past looking at the clock.
    - else:
        Nadia: Half an hour is a lot. I mean it. # mood: worried
        Vera looks less cornered than before. # mood: vera tired
    }
* (rule) {told_it and not (monday.tooth or monday.rest or monday.shown)} [I thought that was quite clear, between us. # as: vera # move: assume # id: bench-rule]
    Vera: I thought that was quite clear, between us. # mood: flat
    Nadia: What was? Say it. # mood: thoughtful
    Vera: That you don't... With somebody's... # mood: cornered
    They'd never said it, not once in ten years. They'd had a jar.
* (how_bad) {not told_it} [I've never told you how bad it was. # as: vera # move: say-pain # id: bench-how-bad]
    Vera: I've never told you how bad it was. # mood: tearful # pose: open
    Vera: I hardly ate. I told my mother it was the exam. And at night I had this picture, the two of you laughing, and I thought they're laughing at me.
    She hasn't told anyone this. She's only begun.
* (us) [What do we do now? I mean you and me. # as: vera # move: ask-us # id: bench-us]
    Vera: What do we do now? I mean you and me. # mood: worried # pose: open
    {told_it and hurt_hurt < 50:
        Nadia: I don't know. I've brought two rolls. I hadn't thought any further than the rolls. # mood: hopeful
        Vera: That's further than I'd got. # mood: amused
    - else:
        Nadia: We could... I don't know. Meet on Tuesdays again? # mood: hopeful
        Vera: Yes. Maybe. # mood: polite
        They talk about Tuesdays. Nobody talks about the river, two metres in front of them.
    }
* (limits) {monday.since_march} [I thought exes were off limits. I never said so. # as: vera # move: name-expectation # id: bench-off-limits]
    Vera: I thought exes were off limits. I never said so. # mood: thoughtful
    Nadia: I knew it, though. # mood: ashamed
    Vera: I sort of hoped you hadn't. # mood: hurt
-
{monday.on_saturday and not calls:
    ~ calls_out = true
    Nadia: You said Saturday. You said you'd tell me. # mood: thoughtful
    Vera: Five times. Since March. I picked up. And on that Tuesday I said it was my mother. # mood: cornered
    Nadia: Five. All spring I thought it was only me. # mood: hurt
    Vera: I let you think so. # mood: ashamed
}
{seat == "responsible" and hides: (She's waiting for something. She looks as she does with the question cards, when she knows the answer.)}
{chance:Vera looks at the river. She thinks it went well.|{how_bad:Vera has stopped, and looks at her hands. She hasn't got to the end.|{us or calls:Vera has turned to face her. It wasn't easy to say, and now she's waiting.|{half_hour:Vera has laid her phone on the bench, with the time on it.|{limits:Vera breathes out. It's said, and nothing has fallen down.|Vera picks at the bench. A boat goes by.}}}}} # pose: vera sitting
* (me) [I told myself I kept quiet for you. It was for me. # as: nadia # move: change-view # id: bench-me]
    Nadia: I told myself I kept quiet for you. It was for me. # mood: ashamed # pose: open
    {
    - how_bad:
        Vera: I was in the middle of... Okay. You, then. # mood: hurt
    - hurt_hurt >= 50:
        Vera: You've thought about it very nicely. # mood: sharp
        Vera: I'm still down there at the railing.
    - else:
        Nadia: {not yard.stopped and not monday.meet:I'd stopped, and I still didn't tell you. }I didn't want to see your face. I mean, I didn't want it to be me who made it look like that.
        {yard.happen:Vera: This one?|Vera: Well, now you've seen it.} # mood: tired
        Nadia: {yard.happen:That one.|Yes. I'm still here.} # mood: warm
        {calls or monday.on_saturday: Vera: I never even told myself that it was for you, with those calls. I just liked it that he rang. # mood: ashamed}
    }
* (want) {not how_bad and not chance and not denied()} [I've done everything I could think of. I'm tired, Vera. # as: nadia # move: resent # id: bench-what-else]
    Nadia: I've done everything I could think of. I'm tired, Vera. # mood: tired
    {nadias_room.list:
        Vera: Everything? Is there a list? # mood: sharp
        There is, at home, on a bread bag. She's got as far as nine. # mood: nadia cornered
    - else:
        Vera: How long did you think it would take? # mood: sharp
    }
* (spare) {not chance and (denied() or not (us or calls))} [I didn't want to hurt you. You'd only just stopped crying. # as: nadia # move: excuse # id: bench-spare]
    Nadia: I didn't want to hurt you. You'd only just stopped crying. # mood: worried
    Vera: I was hurt, though. # mood: flat
    Nadia: Yes.
    Vera: And you weren't. Not for nine weeks. # mood: sharp
* (please) {chance} [I'll do it differently. I won't keep things back again. # as: nadia # move: overpromise # id: bench-different]
    Nadia: I'll do it differently. I won't keep things back again. # mood: hopeful
    Vera: Good. That's good. # mood: warm
    {seat == "responsible": (Not ever again. I don't know if I can do that.)}
* (hear) {how_bad} [Turn round on the bench and say nothing. # done # as: nadia # move: listen # id: bench-hear]
    Nadia turns round, so that she's got the river behind her. # mood: nadia ashamed
    Vera: And the worst was that I wanted to tell you about it. I had my phone in my hand. I wanted to tell you what Nadia had done. # mood: tearful
    She cries. Nadia doesn't say that it's going to be all right. # pose: vera open
    Vera: You're the first person I've said that to. # mood: tired
* (shampoo) {not hides} [I stopped because the scarf smelled of you. # as: nadia # move: explain # id: bench-shampoo]
    Nadia: I stopped because the scarf smelled of you. # mood: thoughtful
    Nadia: He was going to kiss me. I had it up to here, and it was your shampoo, and I thought, what am I doing. I said I had to work.
    {
    - how_bad:
        Vera: I'm telling you how it was for me. # mood: angry
        Vera: I don't care what it smelled of. # mood: nadia ashamed
    - not said_it:
        Vera: So you're the good one, in the end. # mood: sharp
        Nadia: I didn't mean that. # mood: cornered
    - hurt_hurt >= 50:
        Vera: Don't tell me about kissing him. Not yet. # mood: hurt # mood: nadia ashamed
    - else:
        Vera: So I was there, too. # mood: hurt
        Vera: I'm glad I was. # mood: warm
    }
* (wait) {(us or calls) and not denied()} [Take your time. I've swapped my shift. # as: nadia # move: give-time # id: bench-all-the-time]
    Nadia: Take your time. I've swapped my shift. # mood: polite
    Vera: I've just {us:asked you something|told you something}. # mood: hurt
    Nadia: I only meant... # mood: cornered
    Vera: I don't want time. I've had eighteen days of it. # mood: tired
* (ring) {denied() and not how_bad and not chance} [Does he ring you? I'd like to be told, too. # as: nadia # move: name-expectation # id: bench-does-he-ring]
    Nadia: Does he ring you? I'd like to be told, too. # mood: worried # pose: open
    {said_it:
        ~ calls_out = true
        Vera: Five times. Since March. # mood: ashamed
        Vera: {monday.moon:I said he'd been to the moon.|At the bus stop I talked about the scarf instead.} I'm sorry. That was cheap. # mood: ashamed
    - else:
        Vera: You'd like to be told. You. # mood: sharp
        Nadia: Yes.
        Vera: {once_said():You told me yours, and then it was {stairs.bow:my fault|his}.|You've never once just said yours. There was always a because.} # mood: angry
    }
* (not_chance) {chance} [I'd like to come back. But not on one chance. # as: nadia # move: keep-dignity # id: bench-not-one-chance]
    Nadia: I'd like to come back. But not on one chance. # mood: calm # pose: open
    {said_it:
        Nadia: I'll do something wrong again. I mean, not that. Something.
        Vera: I heard myself. I sounded like my old head teacher. # mood: ashamed
    - else:
        Vera: You'd like to choose how? # mood: angry
        Vera: {once_said():You said it was you, once. Then it was {stairs.bow:me|him}.|You've never even said it was you. Not without a because.} # mood: nadia cornered
    }
* (told) {hides} [On Monday Ilya asked me for coffee. # as: nadia # move: be-open # id: bench-told]
    ~ hides = false
    Nadia: On Monday Ilya asked me for coffee. # mood: ashamed
    Nadia: I didn't tell you. I should have told you there, at the bus stop.
    {monday.meet:
        Nadia: And I went. I wasn't working. I told him to stop, and I drank half a coffee, and then I went home and was sick.
        Vera: I know. He wrote to me the same evening. # mood: hurt
    - else:
        Vera: I know. He wrote to me on Wednesday. # mood: tired
    }
    Nadia: You knew, and you waited? # mood: surprised
    Vera: I wanted to hear it from you. I'd nearly stopped waiting. # mood: thoughtful
-
{hides:
    Vera: Is there anything else? # mood: thoughtful # music: none
    Nadia gives her a roll. # mood: nadia polite
}
{seat == "hurt": {how_bad or calls:(I've said it, and I'm still sitting here. I don't know what comes after that.)|(I could get up now. I know how that would be. I don't know how it is if I stay.)}}
* (never) [I don't want to understand it. I'm tired of trying. # as: vera # move: never # id: bench-never]
    Vera: I don't want to understand it. I'm tired of trying. # mood: tired # pose: turned-away
    Nadia: All right. # mood: hurt
    Vera: I mean ever. Don't explain it to me again.
* (jar) {near() and not thumb_lies() and not hides} [I made that jar. Nobody could tell me anything. # as: vera # move: change-view # id: bench-jar]
    Vera: I made that jar. Nobody could tell me anything. # mood: thoughtful # pose: open
    {stairs.jar:
        Nadia: I shouted that at you. On the stairs. # mood: ashamed
        Vera: I heard. # mood: amused
    - else:
        Nadia: I liked the jar. # mood: warm
        Vera: You had to pay to say a name. How were you going to tell me? # mood: ashamed
    }
* (thumb) {thumb_lies() and not hides} [When I sent that thumb I was crying. # as: vera # move: show-feeling # id: bench-thumb]
    Vera: When I sent that thumb I was crying. # mood: tearful # pose: open
    Nadia: I thought it meant that it was all right.
    Vera: It was supposed to look like that. # mood: tired
* (lend) [Take the scarf home with you, and bring it back on Tuesday. # as: vera # move: lend-credit # id: bench-lend]
    Vera: Take the scarf home with you, and bring it back on Tuesday. # mood: warm # pose: open
    {told_it or how_bad:
        Nadia doesn't put it on. She holds it on her knees with both hands. # mood: nadia tearful
    - else:
        Nadia takes it. It's a present that's come too soon, and both of them can feel it. # mood: nadia polite # mood: vera polite
    }
    {stairs.mend:Vera: And don't mend it yet. I'd like to be there.|Vera: As it is. Tuesday.}
* (straight) {hides} [From Ilya, I mean. Has he written to you? # as: vera # move: ask # id: bench-has-he]
    Vera: From Ilya, I mean. Has he written to you? # mood: worried # pose: leaning-in
    She's turned right round, and she isn't blinking.
* (happened) [Can we leave it now? I just want a normal Tuesday. # as: vera # move: forgive-with-head # id: bench-never-happened]
    Vera: Can we leave it now? I just want a normal Tuesday. # mood: tired
    Nadia: With cards? # mood: hopeful
    Vera: With cards. With toast. I'd love that. # mood: warm
    {phone.thumb:She holds up her thumb, like the yellow one.|She leans back.} It's so easy, all at once, that neither of them moves.
* (part) {not near() and not thumb_lies() and not hides} [I can't go back to it. I did like being us. # as: vera # move: part-with-respect # id: bench-part]
    Vera: I can't go back to it. I did like being us. # music: none # mood: tearful
    Vera: I've tried all week. I'm not saying it so that you'll argue.
    Nadia: I know you're not. # mood: tearful
-
{part: -> parted}
{
- straight: -> asked
- near() and hides:
    Vera: And Ilya? Has he written to you? # mood: thoughtful
    -> asked
}
{
- happened: Vera has shut her eyes. The sun is on her face.
- never: Vera has turned to the river. You can see only her ear.
- else: Vera looks at her, and doesn't look away.
}
* (good) [It's nearly like before, isn't it? I mean, we're all right. # as: nadia # move: rush # id: bench-say-it]
    Nadia: It's nearly like before, isn't it? I mean, we're all right. # mood: worried # pose: leaning-in
    {yard.friday:
        Vera: Is it Friday again? # mood: tired
    - else:
        Vera: I could say yes. Then we'd have heard it, that's all. # mood: tired
    }
* (go_home) {lend or (jar and not us)} [I'll go now, and let you think in peace. # as: nadia # move: give-time # id: bench-go-now]
    Nadia: I'll go now, and let you think in peace. # mood: calm # pose: standing
    Vera: Now? # mood: surprised
    Vera: {lend:I lend you my scarf|I say that about the jar}, and you go? # mood: hurt
    Nadia sits down again. But it isn't the same. # mood: nadia ashamed # pose: nadia sitting
* (mind) {near() and not lend and not (jar and not us)} [What would you have minded? I never asked you. # as: nadia # move: name-expectation # id: bench-mind]
    Nadia: What would you have minded? I never asked you. # mood: thoughtful # pose: open
    Vera: Not the tram. The river, for a week or so. # mood: thoughtful
    Vera: Sitting in your kitchen and not being told. That I'd always mind. # mood: hurt
* (all) [From now on I'll tell you everything the same day. # as: nadia # move: overpromise # id: bench-everything]
    Nadia: From now on I'll tell you everything the same day. # mood: hopeful
    {phone.ever:
        Vera: You wrote that. On the phone. More or less. # mood: thoughtful
        Vera: I like it each time. # mood: warm
    - else:
        {mill_street.same_day: Vera: I wrote you that, the first evening. "Of course," you wrote. # mood: thoughtful}
        Vera: Everything? # mood: hopeful
        Nadia: Everything. # mood: warm
        It's what Vera has wanted to hear all spring. She takes Nadia's sleeve, and holds it.
    }
* (week) [Next time we've got one week. Not nine. # as: nadia # move: new-agreement # id: bench-same-week]
    Nadia: Next time we've got one week. Not nine. # mood: hopeful
    Nadia: Both of us. I mean, when something's hard to say.
    {mill_street.same_day: Nadia: You wanted it the same day, and I wrote "of course". I can't always do it the same day. In a week I can.}
    {
    - never:
        Vera: {near():Not today. But it's a good rule.|Keep it for your next friend. It's a good rule.} # mood: tired
    - how_bad and not hear:
        Vera: A rule. Okay. # mood: flat
        Vera: I was telling you something before. # mood: nadia ashamed
    - hurt_hurt >= 50:
        Vera: I'm not ready for rules. # mood: hurt # mood: nadia worried
    - else:
        Vera: And if I'm the one who can't say it? # mood: thoughtful
        Nadia: Then I wait, and on the seventh day I ask. # mood: warm
    }
* (kind) {not near() and not lend} [Maybe we should stop, before it gets worse. # as: nadia # move: part-with-respect # id: bench-kind]
    Nadia: Maybe we should stop, before it gets worse. # music: none # mood: tired
    Vera: Stop what? Us? # mood: surprised
    Nadia: I can't be sorry for the rest of school. And you can't be angry for that long. # mood: tearful
-
{kind: -> kindly}
-> ends

// Nadia has proposed to stop.
= kindly
* (argue) [Don't be so nice about it. Stay here and argue. # as: vera # move: show-feeling # id: bench-argue]
    Vera: Don't be so nice about it. Stay here and argue. # mood: tearful # pose: leaning-in
    Nadia sits down. She hadn't noticed that she'd got up. # mood: nadia surprised # pose: nadia sitting
    It gets loud, and then it gets late.
* (court) [You did this, and now you say how it ends? # as: vera # move: judge # id: bench-kind-one]
    Vera: You did this, and now you say how it ends? # mood: sharp
    Nadia: I don't say anything. I'm just tired. # mood: tired
    They stay there, and look at different bits of the river.
* (agreed_stop) [Yes. I think so, too. I'm glad you said it. # as: vera # move: part-with-respect # id: bench-yes-stop]
    Vera: Yes. I think so, too. I'm glad you said it. # mood: tearful
    Nadia: I'll still say hello. # mood: tearful
    Vera: You'd better.
* (all_good) [Nonsense. We're fine. Eat your roll. # as: vera # move: pretend # id: bench-we-are-fine]
    Vera: Nonsense. We're fine. Eat your roll. # mood: polite
    Nadia eats her roll. So they're fine. They talk about teachers until it gets dark. # mood: nadia polite
-
-> ends

// Vera has asked straight out whether Ilya has written.
= asked
* (no) [No. I'd have told you. # as: nadia # move: lie-again # id: bench-him-no]
    Nadia: No. I'd have told you. # mood: polite
    Vera goes on looking at her for a moment. Then she looks at the river. # mood: vera blank
    Vera: I just wondered.
* (in_order) [He has. Let me tell it from the beginning. # as: nadia # move: be-open # id: bench-in-order]
    ~ hides = false
    Nadia: He has. Let me tell it from the beginning. # mood: ashamed # pose: open
    Nadia: On Monday, before your bus came, he wanted to meet. {monday.meet:I met him on Wednesday. Ten minutes. I told you I was working, and I wasn't.|I deleted it, so that there'd be nothing to tell.}
    Vera: I know. I've known since Wednesday. He wrote to me. # mood: tired
    Vera: I wanted to see if I'd ever hear it from you. # mood: thoughtful
* (yes) [Yes. I hid that from you, too. # as: nadia # move: own-it # id: bench-yes]
    ~ hides = false
    Nadia: Yes. I hid that from you, too. # mood: ashamed # pose: open
    Nadia: He asked me for coffee. {monday.meet:And I went, to make him stop.|I didn't go. I just didn't say.}
    Vera: I know. He told me on Wednesday. # mood: tired
    Vera: It's funny. I thought I'd be angrier if you said it.
* (always) [He did, but it was nothing. I've forgotten what it was. # as: nadia # move: half-truth # id: bench-everyone]
    Nadia: He did, but it was nothing. I've forgotten what it was. # mood: polite
    Vera: Nothing. All right. # mood: tired
    She nods. She'd so much like it to be so.
-
-> ends

// Vera has said that she can't go back. What Nadia answers does not settle it: Vera speaks once more.
= parted
* (no) [Don't decide it today. Think of July, and of Timo. # as: nadia # move: push # id: bench-sit-down]
    Nadia: Don't decide it today. Think of July, and of Timo. # mood: worried # pose: leaning-in
    {mill_street.petra:
        Vera: I'm not coming in July. I said yes to Petra. The night I heard. # mood: ashamed
    - else:
        Vera: I do think of Timo. He keeps asking what I've done to you. # mood: tired
    }
* (bridge) [Then let me walk with you to the bridge. # as: nadia # move: part-with-respect # id: bench-bridge]
    Nadia: Then let me walk with you to the bridge. # mood: tearful # pose: open
    Vera: And then?
    Nadia: You go right, and I go left. It's where we live. # mood: warm
* (boat) [I won't argue. Can we sit here a bit longer? # as: nadia # move: show-feeling # id: bench-next-barge]
    Nadia: I won't argue. Can we sit here a bit longer? # mood: tearful # pose: open
    Vera: It's getting cold. # mood: thoughtful
    Nadia: I know.
    They sit there a bit longer.
* (chemistry) [I sat on every bench you ever cried on, Vera. # as: nadia # move: hit-back # id: bench-chemistry]
    Nadia: I sat on every bench you ever cried on, Vera. # mood: tired # pose: turned-away
    Vera: You never had to. # mood: hurt
    Nadia: No. You just sat there and cried, and I had to. # mood: angry
-
{bridge: -> ends}
* (stone) [Say nothing more until she goes home. # done # as: vera # move: stonewall # id: bench-outsit]
    Vera looks at the water. Nadia says her name, and then the short one that only she uses. # mood: vera blank # pose: vera turned-away
    At seven there's one of them on the bench. # mood: nadia hurt
* (go) [Take the scarf and go home now. # done # as: vera # move: break-off # id: bench-get-up]
    Vera gets up in the middle of it. # mood: vera angry # pose: vera standing # pose: vera turned-away
    She takes the scarf. She's over the bridge before she starts to cry. # mood: vera tearful
* (again) [I don't hate you. I just can't. I liked being us. # as: vera # move: part-with-respect # id: bench-once-more]
    Vera: I don't hate you. I just can't. I liked being us. # mood: tearful
    Nadia: So did I. Every Tuesday. # mood: tearful
* (else_what) [And if it's something else? What could it be? # as: vera # move: ask-us # id: bench-what-instead]
    Vera: And if it's something else? What could it be? # mood: thoughtful # pose: open
    Nadia: An hour. On a Tuesday. With the door open. # mood: thoughtful
    Vera: You sound like my gran about boys. # mood: amused
-
-> ends
