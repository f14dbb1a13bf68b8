// Which ending: the bond, together with what was said and done. The mended one asks for `mended`, and that both have come.

=== function half_said ===
~ return kitchen.deny + kitchen.tram + yard.only_you + stairs.fold + stairs.his + corridor.nobody + monday.meet + monday.half + vera_waits.orlik + bench.asked.no + bench.asked.always

=== function smoothed ===
~ return kitchen.fine + yard.forget + yard.go_in + stairs.no_more + phone.thumb + corridor.hug + monday.moon + monday.laugh + six_o_clock.hearts + bench.happened + bench.kindly.all_good + nadia_waits.sorry + vera_waits.all_right + nobody_comes.wave + nobody_comes.heart

// Whether anything like a goodbye has been sent or said on that Saturday.
=== function goodbye ===
~ return nadia_waits.thanks or vera_waits.thanks or nobody_comes.fair or nobody_comes.well

// Whether both have come more than half of the way: who mostly hides or hurts has not mended it, whatever the bond says.
=== function both_came ===
{ nadia_moved() + bench.hear + bench.shampoo + bench.wait + bench.ring + bench.not_chance + bench.me + bench.told + bench.mind + bench.week + bench.go_home + bench.asked.in_order + bench.asked.yes + lent.jam + lent.seven < 8:
    ~ return false
}
~ return vera_moved() + kitchen.believe + bench.calls + bench.how_bad + bench.us + bench.limits + bench.half_hour + bench.jar + bench.thumb + bench.lend + bench.straight >= 6

// Whether what is missing is missing in Nadia more than in Vera.
=== function nadia_holds_back ===
~ return responsible_trust < hurt_trust

// Mended by far: on either side it hardly shows any more. It changes what the mended ending tells, not which ending it is.
=== function far
~ return responsible_trust >= 80 and hurt_trust >= 80

=== ends
{bench.lend: -> lent}
It rains for three weeks. Timo gets half a new tooth, and it's May. # time: 21d three weeks later
-> which

// The scarf is lent till Tuesday. To keep it longer is to decide for Vera, with the best of reasons.
=== lent
Tuesday, six o'clock. Nadia is alone in her kitchen. The scarf lies on the table, with the {stairs.drop:hole|loop} on top. There's a red spot on it: jam. # scene: kitchen-evening # music: none # time: 3d three days later # mood: nadia thoughtful # pose: nadia open # thing: nadia
{seat == "responsible": (By Thursday I could have it done. She'd open the door, and it would be whole.)}
{seat == "hurt": (At home I've looked at the clock since four. It's only wool.)}
* (thursday) [Keep it till Thursday and mend it for her. # done # as: nadia # move: assume # id: lent-thursday]
    {stairs.mend:Nadia gets out the yellow wool|Nadia buys wool; there's only yellow}, and sews until midnight. She hasn't been so happy for weeks. # mood: nadia glad
    Vera: It's Wednesday. # scene: school-corridor # mood: hurt # pose: open # thing: vera
    Nadia: It was going to be a surprise. # mood: cornered
    Vera: {stairs.mend:I said I'd like to be there.|I said Tuesday. I waited all Tuesday evening.}
    She takes it as it is, with the needle in.
* (jam) [There's jam on it. That was me. # as: nadia # move: be-open # id: lent-jam]
    Nadia: There's jam on it. That was me. # scene: stairwell # mood: ashamed # pose: open # thing: vera
    Vera: That's from last week. That was Timo. # mood: amused # pose: open
    Nadia: I've been washing it for an hour. # mood: surprised
* (timo) [Give it to Timo in the yard, on the way home. # done # as: nadia # move: close-up # id: lent-timo]
    It comes home on the day, on a dragon. # thing: vera # mood: nadia blank
    Vera runs out and leans over the rail. Two floors down a sleeve goes round the corner. # mood: vera hurt # pose: vera open
* (seven) [Take it to her door at seven, just as it is. # done # as: nadia # move: keep-word # id: lent-seven]
    Nadia is early. She waits on the third floor until it's seven. # scene: stairwell # sound: steps # mood: nadia worried # pose: nadia open
    Vera: You could have worn it. # mood: warm # pose: open # thing: vera
    Nadia: You said bring it back on Tuesday. # mood: calm
-
It rains for two weeks. Timo gets half a new tooth, and it's May. # time: 14d two weeks later
-> which

=== which
{
- hides: -> fourth_time
- mended: -> both
}
-> halfway

=== both
{both_came(): -> seam}
-> halfway

=== halfway
{
- bench.parted.bridge or bench.parted.again or bench.kindly.agreed_stop: -> parting
- bench.parted.go: -> lost_property
- bench.never and hurt_openness < 45: -> steps
- bench.parted.stone: -> steps
- smoothed() >= 4 or (smoothed() >= 3 and hurt_hurt >= 20): -> smile
- contact >= 14 or hurt_trust >= 20: -> tuesdays
- smoothed() >= 2: -> smile
- else: -> lost_property
}

=== ends_apart
It rains for three weeks. Timo gets half a new tooth, and it's May. # time: 21d three weeks later
{
- hides and monday.meet and half_said() >= 4: -> fourth_time
- vera_waits.dough or vera_waits.orlik: -> change
- hides and half_said() >= 3: -> fourth_time
- nobody_comes.fair and nobody_comes.well: -> parting
- nadia_waits.thanks and not nadia_waits.landing: -> parting
- vera_waits.thanks and (vera_waits.gate or vera_waits.hiding): -> parting
- nadia_waits.see and nadia_waits.stop and contact >= 14 and not hides: -> tuesdays
- vera_waits.share and (vera_waits.gate or vera_waits.hiding) and not hides: -> tuesdays
- nobody_comes.done and (nobody_comes.heart or nobody_comes.good): -> lost_property
- smoothed() >= 3 and not goodbye(): -> smile
- nadia_waits and not nadia_waits.thanks and not hides: -> steps
- smoothed() >= 2 and not goodbye(): -> smile
- else: -> lost_property
}

=== seam
The spring fair, a Sunday in May. Nadia is selling bread for Orlik's. You can see Vera across the whole square: the green scarf has a yellow mend in it. # scene: spring-fair # music: three-times # thing: vera # pose: nadia open
{
- lent.thursday: Nadia finished it in the end, on a Tuesday, with Vera there to watch.
- stairs.mend: They did it together, on a Tuesday. Nadia sewed, and Vera told her where.
- else: Vera's grandmother did it. There was no green left, so she took yellow.
}
Vera: The lab's taking me! I heard this morning. # mood: glad # pose: open
Nadia: No! I mean, yes! # mood: glad
She hugs her over the bread. Someone in the queue coughs.
{stairs.stupid:
    Nadia was whistling over the rolls. Now she stops. # mood: nadia ashamed
    Vera: No, go on. Who's it for?
    Nadia: Customers. You. It's the same tune. # mood: amused
}
{stairs.luggage:
    The empty trays have to go back to the van. Vera picks them up before anyone can ask.
    Vera: I'll be the luggage today. # mood: ashamed
    Nadia: That isn't funny yet. # mood: thoughtful
    Vera: No. Sorry.
}
{
- far():
    Something buzzes under the bread. Vera goes on about the lab. She'll have a key and a white coat. # sound: phone-buzz
    Nadia: Aren't you going to look? # mood: hopeful
    Vera: Look at what? # mood: surprised
    It's Mrs Orlik. WHERE ARE MY TRAYS. Nadia bends down to look for them, for longer than it takes. # mood: nadia warm
- else:
    Something buzzes under the bread. Vera's eyes are there before she can stop them. # sound: phone-buzz # mood: vera ashamed
    Nadia turns it round. It's Mrs Orlik. WHERE ARE MY TRAYS. # mood: nadia calm
    Vera: I still look.
    Nadia: I know. Look. # mood: warm
}
{stairs.his and not phone.own: On the stairs Nadia didn't say whose idea the river was. It was hers, and she's said so since. It cost them a week.}
{bench.never: Vera: I said I didn't want to understand it. Some days I do, all the same. # mood: thoughtful}
{stairs.nearly:
    Later, when there's nobody there, Nadia puts her hand on Vera's sleeve. # mood: nadia worried
    Vera: What? Tell me. # mood: worried
    Nadia: I broke your cup, the one at ours. I hid it in the bread bin. # mood: ashamed
}
{
- bench.week and calls_out:
    Vera: He rang on Friday. I let it ring. And I'm telling you. # mood: calm
    Nadia: That's inside the week. # mood: warm
- calls_out:
    Vera: He rang on Friday. I let it ring. I didn't want to be the only one who knows. # mood: calm
    Nadia: Now there are two of us. # mood: warm
- else:
    Vera: He used to ring me. In spring. I never told you. # mood: ashamed
    Nadia: I know. Timo told me. I've waited till you did. # mood: calm
}
{mill_street.petra:In July Vera is going on Petra's course, and to the lake in August. They quarrelled about it for a whole evening, out loud.|In July there'll be waffles at the lake. They're still quarrelling about the bed by the window.}
{kitchen.coins:They've spent what was in the jar on ice cream. It came to two each.|The jar still stands on the window. There's a spoon in it now.}
At six it gets cold. Vera takes off the scarf. # mood: vera warm # thing: nobody
Vera: It's only lent. # ending: seam # ending-title: Yellow on Green
Nadia puts it on, with the yellow on the outside. # thing: nadia
-> END

=== tuesdays
A Tuesday in May, seven o'clock, Nadia's kitchen. They've agreed on an hour. Vera has set her phone. # scene: kitchen-evening # music: three-times # mood: vera calm # mood: nadia calm # pose: vera sitting # pose: nadia sitting
There are no question cards any more, so they play rummy. The scarf hangs over Vera's chair. When she goes home, it goes home with her{lent.thursday:, with Nadia's needle still in it}.
{nadia_holds_back():
    Nadia: Has he rung this week? # mood: polite
    She's sorting her cards when she asks it. It's Nadia who asks, these days. # mood: nadia worried
    Vera: No. # mood: calm
    Nadia goes on looking at her. Vera puts her phone on the table, face up, and moves it across.
    Vera: There. You can look.
    Nadia: I'm sorry. I know I was the one who... # mood: ashamed
    She looks, though.
    {
    - stairs.luggage: Since the stairs she hears one word whenever Vera laughs on the phone. She's told nobody that.
    - stairs.drop: She's carried a good deal up those stairs, and seen it go over the rail. She's careful now with what she brings.
    - denied(): {monday.moon:"He's been to the moon," Vera said, and laughed. Nadia hasn't forgotten how easily she laughed.|"That isn't the same," Vera said at the bus stop. Nadia hasn't forgotten how quickly it came.}
    - else: She's carried it alone for so long that she's got tired somewhere, and she doesn't know how to say that.
    }
- else:
    Vera: Have you seen anybody this week? # mood: polite
    She's sorting her cards when she asks it. # mood: vera worried
    Nadia: You. The man with the flour. Him, across the road. He waved. # mood: calm
    Vera: And?
    Nadia: I didn't wave. # mood: ashamed
    Vera: All right. # mood: thoughtful
    She believes it. She'll ask again next week. She's tried not to.
    {
    - not told_it and not bench.how_bad: She's never told Nadia how bad it was. Every week she means to, and then it's such a nice evening.
    - once_said() and not said_it and not bench.me: Nadia did say what she did, once. Then it was {stairs.bow:Vera's fault|about who rings Vera}. Vera has nearly stopped waiting to hear it again.
    - not said_it and not once_said(): Nadia has said a lot since spring. She's never just said what she did, without a because or a but. Vera has nearly stopped waiting for it.
    - smoothed() >= 1: She's said "it's fine" once too often this spring. Now she can't always tell when it is.
    - else: They've said all of it by now. It's only that it hurts in the same places.
    }
}
{stairs.his and not phone.own: {said_it:The river was Nadia's idea. She's said that, too, by now, at the sink, with her back to Vera.|The river was Nadia's idea. She still hasn't said that.}}
{
- bench.all or phone.ever:
    Vera: You haven't told me your lunch. You said everything. # mood: amused
    Nadia: Fish. # mood: tired
- bench.week:
    Nadia: I've got one. It's from Thursday. I read your letter from the lab. It was lying there. # mood: ashamed
    Vera: I'd left it there. To see. # mood: ashamed
    They both look at their cards.
- else:
    Nadia: Toast? # mood: hopeful
    Vera: Not toast. Anything else. # mood: tired
}
After an hour the phone rings. Vera looks at it. Then she sets it again. # sound: phone-buzz
Vera: Ten minutes. I'm winning. # mood: amused # ending: tuesdays # ending-title: Tuesdays
Nadia has the card that Vera needs. She keeps it until the ten minutes are over.
-> END

=== smile
The spring fair, a Sunday in May. A man with a camera wants them closer together. Such good friends, he says. # scene: spring-fair # music: none # mood: nadia polite # mood: vera polite # pose: nadia open # pose: vera open # thing: vera
They've got the scarf round both their necks. It was Petra's idea. In the picture Nadia's thumb will be on the {stairs.drop:hole|loop}.
Vera: Send it to me. # mood: polite
Nadia: You look lovely.
Vera: You do.
{corridor.hug:It's the hug from the corridor. They've got better at it.|It's a good hug, to look at.}
It's all been fine since April. They've said it so often. {mill_street.petra and not bench.parted.no:Vera still hasn't said that she won't be at the lake in July. Nadia has ordered the flour for two.|They don't meet in the kitchen any more. There's never a reason.}
Vera: Nice hair. # mood: sharp
Nadia: What?
Vera: Nothing. I said it's nice. Did you cut it yourself? # mood: polite
{not kitchen.fringe: When they were nine, Nadia cut Vera's, the night before the class photo. Nobody else here knows that.}
{seat == "hurt": (Where did that come from? I was having quite a nice afternoon. I've said fine so often that I don't notice when it isn't.)}
{seat == "responsible": (She's angry. I could ask her. If I ask, it stops being fine.)}
Vera: We really must meet.
Nadia: We really must. # ending: smile # ending-title: Smile, Please
There are two buses into town. They take one each.
-> END

=== parting
The bus stop on Mill Street, in July. Nadia is going to the lake, with a rucksack and a waffle iron. Vera and Timo get off the nine. # scene: bus-stop-morning # music: three-times # time: 60d two months later # sound: bus # mood: nadia surprised # mood: vera calm # pose: nadia open # pose: vera open # thing: vera
They haven't sat side by side since spring. They've said hello in the corridor, and {hurt_hurt >= 50:each time it hurt a bit less|meant it}.
Vera: Timo wanted to say goodbye. # mood: polite
Timo: I didn't. You said.
{kitchen.coins:
    Vera: These are yours. # mood: warm
    It's three coins. It takes Nadia a moment to see what they are.
- else:
    Nadia: This is yours. # mood: warm
    It's half of what was in the jar, in a freezer bag.
}
{kitchen.fine or kitchen.thanks:
    Nadia: And your cards. You left them that Tuesday. I didn't dare to bring them. # mood: ashamed
}
Vera: The lab's taking me. # mood: glad
Nadia: I know. I asked Petra. {yard.petra:She was quite nice about it.|I wanted to hear it from somebody.} # mood: glad
{stairs.his and not phone.own:
    Nadia: The river was my idea. I mean, it didn't come out of any coffee. I rang him. # mood: ashamed
    Vera: {mill_street.dig:I know. It's good to have it from you.|I'd thought so, by May.} # mood: calm
}
{hides:
    Nadia: He asked me for coffee, in April. {monday.meet:I went. }I never told you. # mood: ashamed
    Vera: I know. He wrote to me that week. # mood: calm
}
Vera has the scarf on, in July. The {stairs.drop:hole|loop} is still in it. Neither of them is going to be the one who mends it.
{nadia_holds_back():Nadia had wanted to stop before Vera did. It was she who couldn't, in the end.|It was Vera who couldn't, in the end. Once or twice in the spring she nearly could.}
Vera: Mind the third step at the stand. It's rotten. # mood: warm
Nadia: I know. You went through it. # mood: amused
Vera: I was fourteen! I had the bowl in my arms! # mood: amused
Nadia's bus comes. {stairs.luggage:Vera lifts the rucksack up the step for her. She says that she owes the luggage one.} They don't say see you. They've said it every day for ten years. # sound: bus
Nadia: Well. Third step. # ending: parting # ending-title: Mind the Third Step
Timo waves until the bus has gone round the corner, and then a bit longer.
-> END

=== lost_property
The school corridor. On a chair stands a box: lost property. At the end of the week it'll be emptied. # scene: school-corridor # music: none # mood: nadia flat # mood: vera flat # pose: nadia open # pose: vera open
On top lies a green scarf. Somebody has pinned a note to it: "Hand-made. With faults."
{stairs.drop:Vera left it on a hook in the chemistry room. She'd say it was by mistake.|Vera left it on the wall behind the gym. She'd say it was by mistake.}
On Monday Nadia comes by and sees it. She reads the whole notice board, from top to bottom. # mood: nadia hurt
{seat == "responsible": (It isn't mine to fetch. If she wanted me to have it, she'd have said.)}
On Tuesday Vera comes by with Petra, talking. She stops in the middle of a word. Then she goes on. # mood: vera hurt
{seat == "hurt": (If it's gone tomorrow, she's got it. Then I'll ring her.)}
{
- stairs.luggage:
    On Wednesday they meet at the door.
    Nadia: After you. I've only got luggage. # mood: sharp
- stairs.jar:
    On Wednesday they meet at the door.
    Vera: After you. I've only got a jar. # mood: sharp
- else:
    On Wednesday they meet at the door. Each holds it open for the other, until the bell goes. # sound: bell
}
{bench.parted.go:Each has told it to other people since. In Vera's story Nadia drove her from the bench. In Nadia's story Vera ran.|Each has told it to other people since. In both stories the other one never wrote.}
On Friday the box is empty. # ending: lost-property # ending-title: Lost Property
Each thinks that the other one took it. It's at the jumble sale, on a teddy bear.
-> END

=== steps
Ninety-one steps, a Friday in May. Nadia has come straight from work. She rests on every floor. # scene: stairwell # music: none # sound: steps # mood: nadia tired # pose: nadia open
On three Fridays she's put a roll on Vera's mat, an ugly one, and hasn't rung. Each time the bag was gone. It could be Timo. It could be the dog.
Mr Halas: She's at home, if I may say so.
Nadia: I know. # mood: calm
Mr Halas: Would you like me to knock?
Nadia: No, thank you. She can hear me. She says I breathe so loud. # mood: thoughtful
{
- bench.never: "I don't want to understand it," Vera said on the bench. {said_it:Nadia has said everything she had to say.|Nadia had one sentence left to say.} There's nobody to say it to.
- nadia_waits.every: "Every Saturday", she'd written. It turned out to be one Saturday, and then Fridays.
- nadia_waits: Since that Saturday they've said good morning at school. It's always Nadia who says it first.
- else: Since the bench they've said good morning at school. It's always Nadia who says it first.
}
{seat == "hurt": (She's on the fourth. I'm behind the door in my socks. I'd only have to open it. If I open it I'll have to tell her all of it.)}
{seat == "responsible": (Something green hangs out of the window, up there, with the {stairs.drop:hole|loop} in it. She hasn't mended it. She hasn't thrown it out.)}
She lays the bag down. LAST ONE, she's written on it, so that nobody waits for her next Friday. # mood: nadia calm
From the third floor she hears it above her: the chain, and the door, as wide as a hand. # sound: door
Timo: Is Nadia coming in?
She stops. The last time he asked that, they'd both said {stairs.let_on or stairs.sit:not today|no}. # ending: steps # ending-title: Ninety-One Steps
Nobody answers him. The door shuts, quite softly, and Nadia goes on down.
-> END

=== change
The spring fair, a Sunday in May. Nadia is selling bread for Orlik's, and there's a queue. Vera is in it. # scene: spring-fair # music: none # thing: vera # mood: vera worried # mood: nadia blank # pose: vera open # pose: nadia open
She has the scarf on. Her grandmother has mended it with yellow, and you can see it across the square. It took Vera a week to decide to come.
Nadia: Next, please. # mood: polite
Vera: Hello. # mood: hopeful
Nadia: What would you like?
{hides: Vera: I know about the coffee. He wrote to me. That isn't why I've come. # mood: worried}
{
- vera_waits.share:
    Vera: You never said if you'd read it. What I wrote. # mood: worried
- vera_waits.figures:
    Vera: I'd added up what you owe me. I've stopped. I wanted to tell you that. # mood: worried
- vera_waits.all_right:
    Vera: I wrote that it was all right. It wasn't, and I've come anyway. # mood: worried
- else:
    Vera: I wanted to say that I'm not angry any more. Mostly I'm not. # mood: worried
}
{seat == "responsible": (I've got a sentence. I've had it since April. I want to put my hand on the yellow part.)}
{seat == "hurt": (Is there nobody in there? No, there is. She's holding on to the table.)}
Nadia: Is that to eat here? # mood: blank
There are ugly rolls under the cloth{not stairs.rolls and not six_o_clock.van:, the ones she used to keep for Vera}. Vera can see one. Nadia reaches past them and takes a smooth one, the kind for customers.
Vera: Nadia. I came here. # mood: hurt
Nadia: One forty, please. # mood: flat
She counts the change into Vera's open hand, to the last coin, and doesn't touch it. # ending: change # ending-title: Correct Change
Afterwards Nadia has to hold the table again. The next man asks about poppy seed. She tells him all there is to know.
-> END

=== fourth_time
The wall behind the gym, a Monday. It has rained on the goal. Only one corner is left. # scene: school-yard-morning # music: none # thing: vera # mood: vera tired # mood: nadia worried # pose: vera open # pose: nadia open
Vera: That's four. # mood: flat
{seat == "responsible": (She isn't shouting. If she shouted, I'd know what to do.)}
{monday.meet:
    Vera: He sent me a picture the same evening. Two cups and your apron. # mood: tired
    Nadia: I went to tell him to leave us alone! # mood: tearful
    {kitchen.lying: Vera: I said I'd believe you over a photo. So I put it away and waited for you. # mood: hurt}
- else:
    Vera: He sent me all of it, the same week. "Coffee on Wednesday." You'd told me the other half. # mood: tired
    Nadia: I didn't go. Nothing happened! # mood: tearful
    Vera: Nothing happened the first three times. # mood: hurt
}
Vera: I've known since that Wednesday. I waited for you to say it. # mood: calm
{
- bench.asked.no or bench.asked.always:
    Vera: I even asked you. On the bench. # mood: tired
- bench:
    Vera: I asked if there was anything else, and you gave me a roll. # mood: tired
- phone.ever:
    Vera: "You'll hear things from me first." I've still got that. # mood: tired
- kitchen.deny:
    Vera: The first time you said no, I nearly believed it. # mood: tired
- else:
    Vera: I'd started to leave my phone on at night again. For you. # mood: tired
}
Nadia: I wanted to. I mean, every day I wanted to, and then it was a good day, and I thought, not today, not when it's just getting good... # mood: tearful
Vera: I know. That's how it was in February. # mood: tired
{seat == "hurt": (I've had this ready for three weeks. I thought it would feel bigger.)}
She takes off the scarf. # thing: nobody
Nadia puts up her hands, to catch it or to stop it. # mood: nadia ashamed
Vera: Keep it. # mood: calm
Nadia: Your gran made it. # mood: tearful
Vera: I know. I'd only see you in it. # ending: fourth-time # ending-title: The Fourth Time
So it isn't lent any more. Nadia stands there with it until the bell goes, and after. # sound: bell
-> END
