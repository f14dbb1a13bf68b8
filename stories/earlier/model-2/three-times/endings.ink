// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one, unless something is still hidden.

=== function hidden_to_the_end ===
~ return hid() and not bench.told and not bench.yes and not bench.in_order

=== function half_said ===
~ return kitchen.deny + kitchen.tram + stairs.fold + stairs.his + corridor.nobody + monday.meet + monday.half + vera_waits.orlik + bench.no + bench.always

=== function smoothed ===
~ return kitchen.fine + phone.thumb + corridor.hug + monday.moon + six_o_clock.hearts + bench.happened + nadia_waits.sorry + nobody_comes.wave + nobody_comes.heart

=== ends
{bench.lend and not bench.kind: -> lent}
It rains for three weeks, and then it's May. # time: 21d three weeks later
-> which

// The scarf is lent till Tuesday. To keep it longer is to decide for Vera, with the best of reasons.
=== lent
Tuesday, six o'clock, Nadia's kitchen. The scarf lies on the table with its {stairs.drop:hole|loop} uppermost. # scene: kitchen-evening # music: none # time: 3d three days later # mood: nadia thoughtful # thing: nadia
{seat == "responsible": (By Thursday I could have it done. She'd open the door and it would be whole.)}
{seat == "hurt": (It's only wool. I've looked at the clock since four.)}
* (thursday) [Keep it till Thursday and mend it. She'll love it. # as: nadia # move: assume # id: lent-thursday]
    {stairs.mend:Nadia gets out the yellow|Nadia buys yellow}, and is still unpicking at midnight. She hasn't been so happy in weeks. # mood: nadia glad
    Vera: It's Wednesday. # scene: school-corridor # mood: hurt # thing: vera
    Nadia: It was going to be a surprise. # mood: cornered
    Vera: I'd have liked a Tuesday.
    She takes it as it is, with the needle in.
* (jam) [Bring it at seven. Say about the jam on it. # as: nadia # move: be-open # id: lent-jam]
    Nadia: There's jam on it. At the end there. That was me. # scene: stairwell # mood: ashamed # thing: vera
    Vera: That's from March. That was Timo. # mood: amused
    Nadia: I've been scrubbing it for an hour. # mood: surprised
* (timo) [Leave it with Timo in the yard. Nobody has to talk. # as: nadia # move: close-up # id: lent-timo]
    It comes home on the day, on a dragon. # thing: vera # mood: nadia blank
    Vera leans over the banister. Two floors down there's a sleeve going round the corner. # mood: vera hurt
* (seven) [Seven o'clock, her door, the scarf just as it is. # as: nadia # move: keep-word # id: lent-seven]
    Nadia is early, and waits on the third floor till it's seven. # scene: stairwell # sound: steps # mood: nadia worried
    Vera: You could have worn it. # mood: warm # thing: vera
    Nadia: It was lent till Tuesday. # mood: calm
-
It rains for two weeks, and then it's May. # time: 14d two weeks later
-> which

=== which
{
- hidden_to_the_end(): -> fourth_time
- mended: -> seam
- bench.bridge or bench.again or bench.agreed_stop: -> parting
- bench.go: -> lost_property
- bench.never and hurt_openness < 45: -> steps
- bench.stone: -> steps
- smoothed() >= 2 and hurt_hurt >= 30: -> smile
- contact >= 14 or hurt_trust >= 20: -> tuesdays
- smoothed() >= 1: -> smile
- else: -> lost_property
}

=== ends_apart
It rains for three weeks, and then it's May. # time: 21d three weeks later
{
- hidden_to_the_end() and monday.meet and half_said() >= 4: -> fourth_time
- vera_waits.dough or vera_waits.orlik: -> change
- hidden_to_the_end() and half_said() >= 2: -> fourth_time
- nobody_comes.fair and nobody_comes.well: -> parting
- nadia_waits.thanks and not nadia_waits.landing: -> parting
- vera_waits.thanks and (vera_waits.gate or vera_waits.hiding): -> parting
- nadia_waits.see and nadia_waits.stop and contact >= 14 and not hidden_to_the_end(): -> tuesdays
- vera_waits.share and (vera_waits.gate or vera_waits.hiding) and not hidden_to_the_end(): -> tuesdays
- nobody_comes.done and (nobody_comes.heart or nobody_comes.good): -> lost_property
- smoothed() >= 3 and not (nadia_waits.thanks or vera_waits.thanks): -> smile
- nadia_waits and not nadia_waits.thanks and not hidden_to_the_end(): -> steps
- smoothed() >= 2: -> smile
- else: -> lost_property
}

=== seam
The spring fair, a Sunday in May. Orlik's has a stall between the candles and the tombola. You can see Vera across the whole square: the scarf is mended in yellow. # scene: spring-fair # music: three-times # thing: vera
{stairs.mend or lent.thursday:Nadia did it, one evening, with a darning needle and three bad words.|Vera's grandmother did it, asked nothing, and said a bad word.} There's no such green any more. # mood: vera glad # mood: nadia glad
Vera: Eighty-four in chemistry. # pose: open
Nadia: Was it the slipper?
Vera: Full marks for the slipper. I lost six on helium.
{stairs.stupid:
    Nadia has been whistling over the rolls. She stops. # mood: nadia ashamed
    Vera: No, go on. Who's it for?
    Nadia: Customers. You. It's the same tune.
}
{stairs.luggage:
    The empty trays have to go to the van. Vera has picked them up, all nine, before anyone can ask.
    Vera: I'm the luggage today. # mood: ashamed
}
Something buzzes under the bread. Vera's eyes are on it before she can help it. # sound: phone-buzz # mood: vera ashamed
Nadia turns it round. It's trays. # mood: nadia calm
Vera: I still look.
Nadia: I know. Look. # mood: warm
{bench.never: Vera: The river hasn't dried up. Some days I see it all the same. # mood: thoughtful}
{stairs.nearly:
    In a quiet minute Nadia puts a hand on Vera's sleeve. # mood: nadia worried
    Vera: Butter? # mood: amused
    Nadia: No. I broke your good mug on Tuesday. It's in the bread bin. # mood: ashamed
}
{
- bench.week and (monday.since_march or bench.calls):
    Vera: He rang on Friday. I let it ring, and I'm telling you. That's inside the week. # mood: calm
    Nadia: With five days to spare. # mood: amused
- monday.since_march or bench.calls:
    Vera: He rang on Friday. I let it ring. I just didn't want to be the only one who knows. # mood: calm
    Nadia: Now there's two of us. # mood: amused
- else:
    Vera: I'm going to say his name now. Ilya. # mood: calm
    By the tombola somebody has won a ham. Nobody pays. # mood: nadia amused
}
{mill_street.petra:In July Vera is going on Petra's course, and to the lake in August. They quarrelled about that for a whole Tuesday, out loud.|In July there'll be waffles. They're still arguing about the bed by the window.}
{kitchen.coins:The jar came to eighteen coins and a button, and has gone on tombola tickets. They've won a candle.|The jar still stands on the sill. There's a spoon in it now.}
At six it turns cold, the way it does in May. Vera unwinds the scarf. # mood: vera warm # thing: nobody
Vera: It's lent, mind. # ending: seam # ending-title: Yellow on Green
Nadia puts it on with the mended end outside. # thing: nadia
-> END

=== tuesdays
A Tuesday in May, seven o'clock, Nadia's kitchen. Vera has set her phone for half past eight. That's the arrangement: Tuesdays, an hour and a half. # scene: kitchen-evening # music: three-times # mood: vera calm # mood: nadia calm
There's no chemistry left to learn, so they play rummy. The scarf isn't in the hall. It hangs over the back of Vera's chair and goes home when she does, with {lent.thursday:Nadia's needle|a safety pin} through the {stairs.drop:hole|loop}.
Vera: Seen anybody this week? # mood: polite
She's sorting her cards when she asks it.
Nadia: Orlik, the flour man, you. Him, on the other side of the road. He waved. # mood: calm
Vera: And?
Nadia: I hadn't a hand free.
Vera lays down three queens, and waits.
Nadia: I had a hand free. I didn't wave. # mood: ashamed
Vera: All right. # mood: thoughtful
{lent and not lent.thursday:It has been lent twice since, and has come back both times.|She'll ask again next week. They both know that.}
{
- bench.all or phone.ever:
    Vera: You've left out what Orlik had for lunch. # mood: amused
    Nadia: Herring. # mood: amused
- bench.week:
    Nadia: I've got one. It's from Thursday, so it's still good. I read your letter, to see if you'd got in. It was lying there. # mood: ashamed
    Vera: I'd left it there. To see. # mood: ashamed
    They both study their cards.
- else:
    Nadia: Toast? # mood: hopeful
    Vera: Not toast. Anything else. # mood: tired
}
At half past eight the phone does its cockerel. Vera lets it crow. Then she sets it again. # sound: phone-buzz
Vera: Ten minutes. I'm winning. # mood: amused # ending: tuesdays # ending-title: Tuesdays
Nadia, who has the fourth queen, says nothing about it until the ten minutes are over.
-> END

=== smile
The spring fair, a Sunday in May. Closer, says the man with the camera. Closer! What good friends! # scene: spring-fair # music: none # mood: nadia polite # mood: vera polite # thing: vera
They've got the scarf wound round both their necks for it. That was Petra's idea. In the picture Nadia's thumb will be on the {stairs.drop:hole|loop}.
Vera: Send it me. # mood: polite
Nadia: You look lovely.
Vera: You do.
{corridor.hug:It's the same hug as in the corridor. They've got better at it.|Four arms, two chins.}
Since everything's been fine they haven't had one sentence that Petra couldn't have listened to. {mill_street.petra and not bench.parted.no:Vera hasn't mentioned July. Nadia has ordered waffle flour for two.|Nobody goes to the kitchen. The jar is where it was.}
Vera: Nice fringe. # mood: sharp
Nadia: What?
Vera: Nothing. I said it's nice. Did you cut it yourself? # mood: polite
{not kitchen.fringe: Nobody else in the picture knows that Nadia cut Vera's once, with the kitchen scissors, the night before the class photograph.}
{seat == "hurt": (Where did that come from? I'd been having quite a nice afternoon.)}
{seat == "responsible": (I laughed. I've laughed all afternoon. My face hurts.)}
Vera: We really must, one of these days.
Nadia: We really must. # ending: smile # ending-title: Smile, Please
There are two buses into town. They take one each. By evening the picture has ninety hearts.
-> END

=== parting
The stop on Mill Street, in July. Nadia is off to the lake, with a rucksack and a waffle iron. Vera and Timo get out of the nine. # scene: bus-stop-morning # music: three-times # time: 60d two months later # sound: bus # mood: nadia surprised # mood: vera calm # thing: vera
They haven't sat side by side since the spring. In the corridor they've said hello, {hurt_hurt >= 50:and got better at it|and meant it}.
Vera: Timo wanted to say goodbye. # mood: polite
Timo: I didn't. You said.
{kitchen.coins:
    Vera: These are yours. # mood: warm
    It's three coins. Nadia has to think what they're for, and then she doesn't have to.
- else:
    Nadia: This is yours. # mood: warm
    It's half of what was in the jar, counted out in a freezer bag. The odd one's a button.
}
{kitchen.fine:
    Nadia: And here are your cards. You left them that Tuesday. I've never dared. # mood: warm
- else:
    Nadia: And this was behind the bread bin. # mood: warm
    It's card twelve. It says that helium burns.
}
Vera: I got in. # mood: glad
Nadia: I know. I asked Petra. {yard.petra:She's got a point, sometimes.|I wanted to have it from somebody.} # mood: glad
{hidden_to_the_end():
    Nadia: He asked me for coffee, in April. {monday.meet:I went. }I never said. # mood: ashamed
    Vera: I know. He told me that week. # mood: calm
}
Vera has the scarf on, in July, because Timo's dragon has outgrown it. The {stairs.drop:hole|loop} is still there. Neither of them is going to be the one to mend it.
Vera: Mind the third step at the stand. It's rotten. # mood: warm
Nadia: I know it's rotten. You went through it. # mood: amused
Vera: I was fourteen! I was carrying batter! # mood: amused
Nadia's bus comes. {stairs.luggage:Vera has the rucksack up the step before Nadia can turn round, and says she owed the luggage one.} They don't say see you. They've said it every day for ten years. # sound: bus
Nadia: Well. Third step. # ending: parting # ending-title: Mind the Third Step
Timo waves until it's gone round the corner, and then a bit longer, because he's thorough.
-> END

=== lost_property
The corridor by the caretaker's door. On a chair stands a box: lost property, to be cleared at the end of the week. # scene: school-corridor # music: none # mood: nadia flat # mood: vera flat
At the top of it lies a green scarf. The caretaker has pinned a note on it: hand-made, with faults.
{stairs.drop:Vera left it in Room Nine, on the hook that used to be Nadia's. By mistake, she'd say.|Vera left it on the wall behind the gym. By mistake, she'd say.}
On Monday Nadia comes by, sees it, and reads the whole noticeboard, from the fire drill to the choir. # mood: nadia hurt
{seat == "responsible": (It isn't mine to fetch. That's what I'd say if anybody asked. Nobody's asked.)}
On Tuesday Vera comes by with Petra, talking. She stops in the middle of a word. Three steps on she finishes it. # mood: vera hurt
{seat == "hurt": (If it's gone tomorrow, she's got it. If it's still there, she hasn't even done that.)}
{
- stairs.luggage:
    On Wednesday they meet at the door.
    Nadia: After you. I've only got luggage. # mood: sharp
- stairs.jar:
    On Wednesday they meet at the door.
    Vera: After you. I've only got a jar. # mood: sharp
- else:
    On Wednesday they meet at the door. Each holds it open for the other until the bell goes. # sound: bell
}
{bench.go:They've each told it since, to other people. In both versions it's the other one who got up from the bench.|They've each told it since, to other people. It's got quite short.}
On Friday the box is empty. # ending: lost-property # ending-title: Lost Property
Each is certain that the other one has it. It's at the jumble sale, on a bear.
-> END

=== steps
Ninety-one steps, a Friday in May. Nadia has come straight from her shift, and rests on every floor. # scene: stairwell # music: none # sound: steps # mood: nadia tired
On three Fridays she has laid a roll on Vera's mat, an ugly one, and not rung. The bags were gone each time. It could be Timo. It could be the dachshund.
Mr Halas: She's in, you know.
Nadia: I know. # mood: calm
Mr Halas: Shall I knock? I've got the knuckles for it.
Nadia: No, thanks. She can hear me. I breathe like a suitcase. # mood: thoughtful
{bench.never:Someone who sees it: that's what Vera said she didn't want to be. At four in the morning, over the dough, Nadia has said it back to herself in every kind of voice. It's no better in any of them.|Since the Saturday with half a bench they've said good morning nine times. Nadia hasn't counted. It's nine.}
{seat == "hurt": (Seventy, seventy-one. She's lighter on the top ones. I'm behind the door in my socks. If she rings I'll have to be somebody.)}
{seat == "responsible": (On the fifth something green hangs out of the window, to air. Still with the {stairs.drop:hole|loop} in it. She hasn't mended it. She hasn't thrown it out.)}
She lays the bag down. LAST ONE, she has written on it, so that nobody listens for her next Friday. # mood: nadia calm
From the third floor she hears it, above her: the chain, and the door, the width of a hand. Behind it Timo wants to know if Nadia's coming in. # sound: door
She stops. The last time he asked that, they'd both said no. # ending: steps # ending-title: Ninety-One Steps
Then the door again, quite softly, and Nadia goes on down, counting from habit.
-> END

=== change
The spring fair, a Sunday in May. Orlik's has a stall between the candles and the tombola, and there's a queue. Vera's in it. # scene: spring-fair # music: none # thing: vera # mood: vera worried # mood: nadia blank
She has the scarf on. Her grandmother has mended it in yellow, and you can see it across the square. It's taken Vera a week to decide to wear it here.
Nadia: Next, please. # mood: polite
Vera: Hello. # mood: hopeful
Nadia: What can I get you?
{hid(): Vera: I know about the coffee. He told me. It isn't why I've come. # mood: worried}
{
- vera_waits.share:
    Vera: You never said if you'd read it. What I wrote. # mood: worried
- vera_waits.figures:
    Vera: I'd added up what you owe me. I've stopped. I wanted to say that. # mood: worried
- else:
    Vera: I wanted to say that I'm not angry any more. Mostly I'm not. # mood: worried
}
{seat == "responsible": (I've got five words. I've had them since April. I can see where it's mended, and I want to put my hand on it.)}
{seat == "hurt": (There's nobody in there. No, there is. She's holding on to the counter.)}
Nadia: Is it to eat here, or in a bag? # mood: blank
There are ugly ones under the cloth; Vera can see a corner. Nadia reaches past them and takes a straight one, the kind for customers. In ten years she has never given Vera a straight one.
Vera: Nadia. I came here. # mood: hurt
Nadia: One forty. # mood: flat
She counts the change into the open hand, quite exactly, and without touching it. # ending: change # ending-title: Correct Change
The man behind Vera asks about poppyseed. Nadia tells him all there is to know.
-> END

=== fourth_time
The wall behind the gym, a Monday. It has rained on the goal; there's only the top corner left. # scene: school-yard-morning # music: none # thing: vera # mood: vera tired # mood: nadia worried
Vera: Four. # mood: flat
{seat == "responsible": (She doesn't shout it. I'd have known what to do with that.)}
{monday.meet:
    Vera: Two sugars. He sent me the picture the same evening. Two cups and your apron. # mood: tired
    Nadia: I went to tell him to leave us alone. # mood: tearful
    {kitchen.lying: Vera: I said I'd believe you over a photograph. So I put it away and waited for you. # mood: hurt}
- else:
    Vera: "Meteor weds." He sent me the lot that same week. You'd given me the half with the joke in it. # mood: tired
    Nadia: I didn't go. Nothing happened! # mood: tearful
    Vera: Nothing happened the first three times. # mood: hurt
}
Vera: I've known since that Wednesday. I was waiting for you to say it. # mood: calm
{
- bench.no or bench.always:
    Vera: I even asked you. On the bench, straight out. You looked at a barge. # mood: tired
- bench:
    Vera: I asked if there was anything else, and you gave me a roll. # mood: tired
- phone.ever:
    Vera: "Not one thing, ever." I'd kept that. # mood: tired
- kitchen.deny:
    Vera: The first time you told it to the toaster. Who were you telling this time? # mood: tired
- else:
    Vera: I'd begun leaving the sound on at night again. # mood: tired
}
Vera: He's a liar, and he's the only one of you two who tells me things.
{seat == "hurt": (Three weeks I've had this ready. I thought it would be bigger.)}
She unwinds the scarf. # thing: nobody
Nadia puts up her hands, to catch it or to stop it. # mood: nadia ashamed
Vera: Keep it. # mood: calm
Nadia: It's your grandmother's. # mood: tearful
Vera: I know whose it is. I'd only see you in it. # ending: fourth-time # ending-title: The Fourth Time
So it isn't lent any more. Nadia stands there with it until the bell, and for a while after. # sound: bell
-> END
