// The talk about us, in row three. Who comes depends on what each has done towards the other, and on how open each still is.
=== function daniel_moved ===
~ return car_park.carry + car_park.mine + car_park.sorry + car_park.home + car_park.stand + car_park.order + car_park.drive + car_park.night + kitchen.latch + kitchen.thrice + kitchen.gas + kitchen.lemon + kitchen.owe + kitchen.eat + kitchen.tea + kitchen.door + kitchen.diary + kitchen.still + kitchen.sorry + phone.quiet + phone.spring + phone.seven + phone.folder + stop.keep + stop.kept + stop.rang + stop.nan + stop.kind + stop.graham + stop.pavement + stop.pocket + corridor.book + corridor.put + corridor.like + corridor.good + corridor.pity + stairs.towels + stairs.mine + stairs.both + stairs.one + stairs.later

=== function maya_moved ===
~ return hall.sit + hall.tired + car_park.pain + car_park.soaked + car_park.where + car_park.hold + car_park.quiet + bedroom.arm + bedroom.leave + kitchen.nice + kitchen.hiccups + kitchen.lunch + kitchen.handbag + kitchen.what + phone.time + phone.cord + phone.nan + stop.joke + stop.asked + stop.saw + stop.corner + corridor.mine + corridor.later + corridor.weekend + stairs.sign + stairs.half + stairs.mind + stairs.think + stairs.if + stairs.hear + stairs.read + stairs.keep

// 3 both, 2 Maya alone, 1 Daniel alone, 0 neither.
=== function who_comes ===
{ daniel_moved() >= 4 and maya_moved() >= 4:
    {
    - contact >= 20: ~ return 3
    - responsible_openness < 12 and hurt_openness < 12: ~ return 0
    - responsible_openness >= hurt_openness: ~ return 1
    - else: ~ return 2
    }
}
{
- daniel_moved() >= 4 and responsible_openness >= 8: ~ return 1
- maya_moved() >= 4 and hurt_openness >= 8: ~ return 2
}
~ return 0

// Has he said where he was that night?
=== function told ===
~ return kitchen.door or kitchen.diary or row_three.door or row_three.dry

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 35 and contact >= 33

=== saturday
{ who_comes():
- 3: -> row_three
- 2: -> maya_waits
- 1: -> daniel_waits
- else: -> nobody_comes
}

=== row_three
Saturday, half past two. He knocks, although the door's open: two slow, three quick. They've always knocked like that for each other. # scene: concert-hall # time: 6d six days later # sound: door # mood: daniel hopeful # mood: maya thoughtful # pose: daniel open
They sit down in row three. Seat six stays empty between them. # pose: maya sitting # pose: daniel sitting
{kitchen.tear:
    She puts her half of the sign on it, and he puts his. A small piece is missing in the middle. # thing: nobody
- else:
    {given() and not stairs.write:He has brought the sign, and lays it on that seat.|She has brought the sign, and lays it on that seat.} You can still see that it got wet. # thing: nobody
}
{
- stairs.wait:
    Daniel: It's signed. When I said next year, that was for me. It wasn't for you. # mood: ashamed
- stairs.later:
    Daniel: It's signed. I read it again at home, like I said. Twice. # mood: calm
- else:
    Daniel: It's signed. There. # mood: calm
}
{stairs.keep:It hasn't got one fold in it. He's been very careful with it. }She holds the form with both hands. {bedroom.box:With her thumb she rubs out the thin tick.}
{
- told(): He looks at the empty seat, and at her. He isn't in a hurry. # mood: daniel thoughtful
- else: He isn't looking at her. He's looking at the fire door. # mood: daniel worried
}
{seat == "responsible" and not told(): (It's ten steps from here to that door. The new lock's in my bag.)}
{seat == "hurt" and not told(): (Dad keeps looking at that door. He was out there, I know he was, and he still hasn't said it.)}
* (just) [I want somebody who sits there and is bored. # as: maya # move: name-expectation # id: row-bored]
    Maya: I want somebody who sits there and is bored. # mood: hurt # pose: open
    Daniel: Bored?
    Maya: Tilda's got one! He comes every time, and he looks at his knees, and he nearly falls asleep, and she doesn't even look if he's there! # mood: tearful
* (us) [What do we do now? I don't mean the concert. # as: maya # move: ask-us # id: row-us]
    Maya: What do we do now? I don't mean the concert. # mood: worried # pose: open
    {hurt_hurt >= 50:
        Daniel: You mean us. Yes. # mood: worried
        They both look at the seat. It's too early for that question. It comes out much too big.
    - else:
        Daniel: I should be the one to ask that. I was going to.
        Maya: Were you?
        Daniel: I was, though. # mood: amused
    }
* (last) [Let's wait for June. If you're there, then I'll know. # as: maya # move: judge # id: row-last]
    Maya: Let's wait for June. If you're there, then I'll know. # mood: polite
    Daniel: And if I'm late, in June? # mood: worried
    She hasn't thought about that yet. # mood: maya cornered
    Daniel: I'd still be your dad in July.
* (glad) {not stairs.half} [I was glad it was empty. Only for half a second. # as: maya # move: step-down # id: row-glad]
    Maya: I was glad it was empty. Only for half a second. # mood: ashamed # pose: hand-to-chest
    Maya: Because then I didn't have to tell you about Thornby. And I've been so angry with you ever since, and I never told anyone that bit.
    Daniel: You're allowed half a second. # mood: warm
* (hope) {stairs.half} [I'd rather know you aren't coming than hope you are. # as: maya # move: name-expectation # id: row-hope]
    Maya: I'd rather know you aren't coming than hope you are. # mood: thoughtful
    Maya: I never said that. I thought everyone's like that.
    Daniel: Even if I ring on the day? # mood: surprised
    Maya: Even in the break. Even then.
-
{
- us: They're both quiet. Nobody knows who's next. # mood: daniel worried
- last: She folds the form smaller and smaller. # mood: maya cornered
- just: She wipes her face. She looks at him, to see if he's understood. # mood: maya worried
- else: She breathes out. She has turned round to him. # mood: maya calm
}
* (work) [They're standing outside in the cold, and they've only got me. # as: daniel # move: excuse # id: row-work]
    Daniel: They're standing outside in the cold, and they've only got me. # mood: worried
    Maya: I needed you. I needed you for seven minutes! # mood: hurt
* (pleased) {not glad} [Somebody rings, I say yes, and they're so pleased with me. # as: daniel # move: be-open # id: row-pleased]
    Daniel: Somebody rings, I say yes, and they're so pleased with me. # mood: thoughtful # pose: open
    Daniel: I get that straight away, and I, I like it. And then somebody else has to wait.
    {hurt_hurt >= 50:
        Maya: And that's me. And now you've understood it, and I've still waited. # mood: hurt
    - else:
        Maya: Me. # mood: hurt
        Daniel: You. Mostly you.
    }
* (door) {not told()} [I was here that night. I stood outside that door. # as: daniel # move: be-open # id: row-door]
    Daniel: I was here that night. I stood outside that door. # mood: ashamed # pose: open
    Daniel: {car_park.pain:The wrong note, and how you went on.|The whole seven minutes.} I clapped, too. Out there, by the bins.
    {
    - kitchen.shut:
        Maya: You told me you couldn't just walk in. # mood: hurt
        Daniel: I could have. I had my hand up to knock.
    - else:
        Maya: I know. {bedroom.dot:I saw it on my phone.|It was dry under your car.} # mood: tired
    }
    Maya: I'd nearly stopped waiting for you to say it.
* (knees) {told()} [I didn't come in because everyone would have looked at me. # as: daniel # move: explain # id: row-knees]
    Daniel: I didn't come in because everyone would have looked at me. # mood: ashamed
    Daniel: They'd have had to stand up, the whole row. Late again. That's what I thought.
    {owned():
        Maya: They'd have looked for four seconds.
        Daniel: Yes.
        Maya: I looked for seven minutes. # mood: hurt
    - else:
        Maya: So I was up there, and you were embarrassed? # mood: angry
    }
* (fresh) {glad} [Let's just go on from here, the two of us, as always. # as: daniel # move: rush # id: row-go-on]
    Daniel: Let's just go on from here, the two of us, as always. # mood: warm
    Maya: As always? # mood: hurt
    Maya: It's always been like this, Dad. That's what I'm trying to say.
* (again) {glad} [It was all me, Maya. Three concerts, and I wasn't at one. # as: daniel # move: own-it # id: row-all-me]
    Daniel: It was all me, Maya. Three concerts, and I wasn't at one. # mood: ashamed # pose: open
    {owned_by_friday() or stairs.mine:
        Maya: I know. I was telling you about me, just then. # mood: tired
    - else:
        Maya: You've never said that before. Not like that. # mood: thoughtful
    }
* (lock) {just} [I'll do the lock, and you can think it over in peace. # as: daniel # move: give-time # id: row-do-the-lock]
    Daniel: I'll do the lock, and you can think it over in peace. # mood: polite
    Maya: I've thought it over. I've just told you. # mood: hurt
    He has stood up already. He sits down again, one seat further off.
* (june) {not glad and not just} [There's the concert in June. I can be here by three. # as: daniel # move: promise-carefully # id: row-june]
    Daniel: There's the concert in June. I can be here by three. # mood: worried # pose: open
    Maya: It doesn't start till four. # mood: surprised
    Daniel: No. So I can't be late. And Nan gets my phone.
    {owned():
        She thinks about it. She looks for the hole in it. # mood: maya thoughtful
    - else:
        Maya: And March? {told():You tell me where you were, and that's it?|We just don't talk about March?} # mood: hurt
    }
-
{
- work: He looks at his hands. # mood: daniel cornered
- lock: He's got a screwdriver in his hand. He looks at it as if somebody had given it to him. # mood: daniel cornered
- door: He's pale. He's said it, and he's still there. # mood: daniel tearful
- pleased: He's red up to his ears. He's still looking at her. # mood: daniel ashamed
- again: He sits there with his head down. # mood: daniel ashamed
- else: He has stopped talking. He isn't looking for a way out. # mood: daniel calm
}
{seat == "hurt" and not lock: (I could reach his sleeve from here.)}
{seat == "hurt" and lock: (Before, I could have reached Dad's sleeve.)}
* (chips) [I think we're all right again. Shall we get chips? # as: maya # move: forgive-with-head # id: row-chips]
    Maya: I think we're all right again. Shall we get chips? # mood: polite
    Daniel: Chips? # mood: surprised
    Maya: Yeah. It's fine, honestly. I'm hungry.
    {car_park.fine or phone.ok or kitchen.okay:He knows that voice by now. It's the one that says it's fine. He'd love it to be chips.|He'd love it to be about chips.} # mood: daniel hopeful
* (dry) {not told()} [I know that you were here that night. Where did you stand? # as: maya # move: ask # id: row-dry]
    Maya: I know that you were here that night. Where did you stand? # mood: thoughtful
    He gets up, walks over to the fire door and lays his hand on it. # pose: daniel standing # mood: daniel ashamed # music: none
    Daniel: Here. On the other side. From nine minutes past seven till you came out.
    Maya: Why didn't you knock? # mood: hurt
    Daniel: I had my hand up.
* (lend) {told() and not door} [Keep the sign. Bring it in June, and I'll put it out. # as: maya # move: lend-credit # id: row-lend]
    Maya: Keep the sign. Bring it in June, and I'll put it out. # mood: warm # pose: open # thing: daniel
    Maya: And if you don't come, then at least there isn't a sign on an empty chair.
    {kitchen.tear:He lays the two halves together in his hand.|He holds it as if it was still wet.} # mood: daniel tearful
* (never) {not near()} [I've tried to understand it. I don't want to any more. # as: maya # move: never # id: row-never]
    Maya: I've tried to understand it. I don't want to any more. # mood: angry # pose: turned-away
    {told():
        Daniel: No. # mood: hurt
    - else:
        He looks at the door again. He could still say it. # mood: daniel cornered
    }
* (enough) {not near()} [I don't want to come at weekends any more. I'm tired. # as: maya # move: part-with-respect # id: row-stop]
    Maya: I don't want to come at weekends any more. I'm tired. # mood: tearful # pose: open
    Maya: I'm not even angry. I just don't want to be a person who waits.
    Daniel takes a long breath. He doesn't argue yet. # mood: daniel hurt
* (pause) {near()} [I'd like to think about that. Can we stop for today? # as: maya # move: take-time # id: row-think]
    Maya: I'd like to think about that. Can we stop for today? # mood: tired
    {
    - door or pleased:
        Daniel: I've only just said it. {door:It took me three weeks to say it.|I've never told anyone that.} # mood: hurt
        Maya: I know. # mood: cornered
    - work:
        Daniel: Yes. All right. # mood: ashamed
        She's glad that she didn't shout.
    - else:
        Daniel: Of course. Take your time. # mood: calm
    }
* (shown) {door} [Show me how you stood there. # as: maya # move: ask # id: row-show-me]
    Maya: Show me how you stood there. # mood: thoughtful
    He gets up, and goes to the fire door, and puts one hand flat on it. He stands like that for a bit. # pose: daniel standing # mood: daniel tearful
    Maya: You looked stupid. # mood: warm
    Daniel: I should think so. Yes.
* (weekends) {near()} [I'll come when I want to, not every second weekend. # as: maya # move: new-agreement # id: row-when]
    Maya: I'll come when I want to, not every second weekend. # mood: thoughtful # pose: open
    Daniel: But then I wouldn't know when. # mood: worried
    Maya: No. You'd have to be at home. # mood: amused
-
{enough: -> parted}
{
- chips: She's already standing. # mood: maya polite # pose: maya standing
- never: She has turned her back to him. # pose: maya turned-away
- weekends: She's smiling a bit. She'd like to hear what he says to that. # mood: maya amused
- pause: She's looking for her scarf. # mood: maya tired
- lend: She's watching him hold it. # mood: maya hopeful
- else: She's still sitting there. She could have gone by now. # mood: maya thoughtful
}
* (always) [I'll be here in June. And in September, and at Christmas. # as: daniel # move: overpromise # id: row-always]
    Daniel: I'll be here in June. And in September, and at Christmas. # mood: hopeful # pose: hand-to-chest
    {car_park.swear or stairs.sundays:
        Maya: You've said it like that before, Dad. {car_park.swear:By the bins.|On the stairs.} # mood: tired
    - else:
        It's so good to hear. She can feel herself believe it. # mood: maya hopeful
    }
* (sorry) [I'm so sorry, Maya. You kept that sign for two years. # as: daniel # move: regret # id: row-sorry]
    Daniel: I'm so sorry, Maya. You kept that sign for two years. # mood: ashamed # pose: open
    {
    - car_park.sorry and kitchen.sorry:
        Maya: You're always sorry. # mood: tired
    - pain_told():
        She doesn't answer. It's quiet for a bit, and nobody minds. # mood: maya calm
    - else:
        Maya: It's only paper. I'm fine. # mood: polite
        There's so much that she hasn't said. So he can't know what he's sorry for.
    }
* (maybe) [I won't say soon any more. I'll say no, or a time. # as: daniel # move: new-agreement # id: row-rule]
    Daniel: I won't say soon any more. I'll say no, or a time. # mood: calm
    {
    - never:
        Maya: Say it to your customers. # mood: tired
    - hurt_hurt >= 50:
        Maya: You've got a rule. Great. # mood: tired
        Maya: I don't want a rule, I want to be angry for a bit.
    - else:
        Maya: And I say it when there's something. Not six weeks after. # mood: thoughtful
        Daniel: Shall we write it down?
        Maya: {stairs.write:You've already written me one. |No. }It's one sentence each, Dad. # mood: amused
    }
* (let) {not near()} [Don't keep me a seat, love. Just tell me how it went. # as: daniel # move: part-with-respect # id: row-let]
    Daniel: Don't keep me a seat, love. Just tell me how it went. # mood: tearful # pose: open
    Daniel: If you want to. You don't owe me one.
    {lend:
        Maya: I've just given you one. # mood: surprised
    - else:
        Maya: Is that for me? Or so you don't have to be on time? # mood: tired
        Daniel: I don't know. I think it's for you. # mood: ashamed
    }
* (count) {near() and not lend and not weekends} [What do you need me for? Say it, and I'll answer. # as: daniel # move: name-expectation # id: row-count-on]
    Daniel: What do you need me for? Say it, and I'll answer. # mood: thoughtful # pose: open
    Maya: Carry the cello. Ring before. {just:Be bored in a chair, sometimes.|Sit in a chair, sometimes.}
    Daniel: The first two, yes. The chair, only when I know the day. # mood: warm
* (away) {near() and (lend or weekends)} [I'll leave you in peace now. You've got your piece to play. # as: daniel # move: give-time # id: row-in-peace]
    Daniel: I'll leave you in peace now. You've got your piece to play. # mood: polite
    Maya: Now? I've just... OK. # mood: hurt
    He's already looking for the new lock in his bag.
-
{near(): -> out}
-> ends

= out
He puts the new lock in{row_three.weekends:, and she hands him the screws|{row_three.pause:. She has found her scarf, and waits for him}}, and they go out by the fire door. It opens from inside now, with one hand. There are the bins. # sound: door # music: third-row # pose: maya standing # pose: daniel standing
{
- always: He's walking fast, and talking about June. # mood: daniel glad
- away: He's whistling, the way he does when he doesn't know what to say. # mood: daniel polite
- sorry: Neither of them is in a hurry to get to the car. # mood: daniel calm
- else: {told():He stops where he stood that night. He lets her see it.|He stops by the bins, and looks back at the door. He's going to say something, and doesn't.} # mood: daniel thoughtful
}
{seat == "hurt" and told(): (This is where he stood. I look at the ground, as if you could see it.)}
* (early) [You were early today. I saw you drive round the block. # as: maya # move: see-effort # id: row-early]
    Maya: You were early today. I saw you drive round the block. # mood: warm
    Daniel: Four times. I didn't want you to see. # mood: amused
    Maya: You can let me see it.
* (seven) [That was really good, Dad. I'd give it seven out of ten. # as: maya # move: throne # id: row-seven]
    Maya: That was really good, Dad. I'd give it seven out of ten. # mood: amused
    Daniel: And the other three? # mood: hopeful
    She meant it nicely. Now he's looking for the three. # mood: daniel worried
* (me) [I thought I wasn't good enough to come in for. # as: maya # move: change-view # id: row-was-me]
    Maya: I thought I wasn't good enough to come in for. # mood: thoughtful
    {not told(): Daniel: You knew? # mood: surprised}
    {not told(): Maya: I knew.}
    Daniel: No. No! It was all those people, looking round. You were so good, I stood there and cried. # mood: tearful
    Maya: That's really stupid. # mood: warm
    Daniel: Yes.
* (day) [There's an open day in May. Would you drive me? # as: maya # move: lend-credit # id: row-open-day]
    Maya: There's an open day in May. Would you drive me? # mood: hopeful
    Daniel: When?
    Maya: The twelfth. Ten o'clock.
    He opens his mouth, and shuts it, and looks at his calendar. It takes ages. # mood: daniel thoughtful
    Daniel: Yes.
-
-> ends

= parted
She has stood up. She isn't running away. She's waiting for what he'll say. # mood: maya worried # pose: maya standing
* (please) [I don't know what I'd do with my Saturdays, love. # as: daniel # move: beg # id: row-please]
    Daniel: I don't know what I'd do with my Saturdays, love. # mood: tearful # pose: leaning-in
    He laughs as he says it, and then he doesn't. She can't be angry with somebody who's crying, so she strokes his sleeve. # mood: maya tearful
    Maya: Now I've got to look after you. # mood: hurt
* (key) [Then I won't make you. Keep your key to my flat. # as: daniel # move: part-with-respect # id: row-key]
    Daniel: Then I won't make you. Keep your key to my flat. # mood: tearful # pose: open
    Maya: I don't need a key. You taught me how. # mood: warm
    Daniel: Keep it anyway. It's quicker.
* (arrangement) [It's good for us both, these weekends. Give it till summer. # as: daniel # move: push # id: row-arrangement]
    Daniel: It's good for us both, these weekends. Give it till summer. # mood: worried # pose: leaning-in
    Maya: I just told you! I just told you, and you don't even stop for one second! # mood: hurt
-
-> ends
