// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one.

=== function hidden_to_the_end ===
~ return hid() and not bench.told

=== function smoothed ===
~ return (kitchen.card + kitchen.fine + phone.thumb + corridor.hug + monday.moon + six_o_clock.hearts + bench.happened + nadia_waits.sorry + nobody_comes.wave + nobody_comes.heart)

=== function both_parted ===
~ return (bench.part and bench.bridge) or (nobody_comes.fair and nobody_comes.well)

=== ends
{
- mended: -> seam
- bench.part and bench.bridge: -> parting
- hidden_to_the_end(): -> fourth_time
- bench.part: -> lost_property
- smoothed() >= 2 and hurt_hurt >= 35: -> smile
- bench.kind and bench.lend == 0: -> parting
- bench.never: -> steps
- else: -> tuesdays
}

=== ends_apart
{
- both_parted(): -> parting
- hidden_to_the_end() and (kitchen.deny or kitchen.tram or stairs.fold or stairs.his or vera_waits.orlik): -> fourth_time
- smoothed() >= 3: -> smile
- stairs.key or vera_waits.off or nobody_comes.done: -> lost_property
- vera_waits: -> change
- nadia_waits: -> steps
- else: -> lost_property
}

=== seam
The spring fair, a Sunday in May. Orlik's has a stall between the candles and the tombola. Vera is seen across the whole square: the scarf is mended in yellow. # scene: spring-fair # time: three weeks later
{stairs.mend:Nadia did it, one evening at the bench, with a darning needle and three bad words.|Vera's grandmother did it, asked nothing, and said a bad word.} There's no such green any more. # mood: vera glad # mood: nadia glad
Vera: Eighty-four. # pose: open
Nadia: Was it the slipper?
Vera: I wrote that it settles. But somewhere else. You can work out how far off.
Something buzzes among the rolls. Vera's eyes are on it before she can help it. # sound: phone-buzz # mood: vera ashamed
Nadia turns it round without being asked. It's trays.
Vera: I still look.
Nadia: I know. Look. # mood: warm
{monday.since_march or bench.calls:
    Vera: He rang on Friday. I let it ring, and I'm telling you. That's within the week. # mood: calm
- else:
    Vera: I'm going to say his name now. Ilya. # mood: calm
}
{monday.since_march or bench.calls:
    Nadia: With a day to spare. # mood: amused
- else:
    By the tombola somebody has won a ham. Otherwise nothing happens, and it's free of charge. # mood: nadia amused
}
{mill_street.petra:In July Vera will go to Petra's course, and to the lake in August. They quarrelled about it, for an evening, on a Tuesday.|In July there will be waffles. They've talked about who gets the bed by the window.}
{kitchen.coins:The jar came to seventeen coins and a button. It has gone on two tombola tickets and lemonade.|The jar still stands on the sill. It's got a spoon in it now.}
At six it turns cold, the way it does in May. Vera unwinds the scarf. # mood: vera warm
Vera: It's lent, mind. # ending: seam # ending-title: Yellow on Green
Nadia puts it on with the mended end outside, where one can see it.
-> END

=== tuesdays
A Tuesday in May, seven o'clock, Nadia's kitchen. Vera has set her phone for half past eight. That's the arrangement: Tuesdays, an hour and a half. # scene: kitchen-evening # time: three weeks later # mood: vera calm # mood: nadia calm
There's no chemistry left to learn, so they play rummy. The scarf isn't in the hall. It hangs on the back of Vera's chair and goes home when she does, {stairs.drop:with a safety pin through the hole|with a safety pin through the loop}.
Vera: Seen anybody this week? # mood: polite
She asks it as one asks if there's milk.
Nadia: Orlik, the flour man, you. Him, on the other side of the road. He waved. # mood: calm
Vera: And?
Nadia: I hadn't a hand free.
Vera lays down three queens, and waits.
Nadia: I had a hand free. I didn't wave. # mood: ashamed
Vera: All right. # mood: thoughtful
{bench.lend:The scarf has been lent once since the river. It came back on the day, at ten past.|She doesn't write it down. One can see where she'd write it.}
{bench.never:
    Vera: I still don't see it, you know. # mood: flat
- else:
    {phone.ever:
        Vera: You left out what Orlik had for lunch. # mood: amused
    - else:
        Nadia: Toast? # mood: hopeful
    }
}
{bench.never:
    Nadia: I know. It's your turn. # mood: calm
- else:
    {phone.ever:
        Nadia: Herring. # mood: amused
    - else:
        Vera: Not toast. Anything. # mood: tired
    }
}
At half past eight the phone plays its cockerel. Vera lets it crow. Then she sets it again. # sound: phone-buzz
Vera: Ten minutes. I'm winning. # mood: amused # ending: tuesdays # ending-title: Tuesdays
Nadia, who has the fourth queen, says nothing about it until the ten minutes are over.
-> END

=== smile
The spring fair, a Sunday in May. The man with the camera says closer, closer, and what good friends. # scene: spring-fair # time: three weeks later # mood: nadia polite # mood: vera polite
They've had the scarf wound round both their necks for it. That was Petra's idea. In the picture Nadia's thumb is on the torn place.
Vera: Send it me. # mood: polite
Nadia: You look lovely.
Vera: You do.
{corridor.hug:It's the same hug as in the corridor. They've got better at it.|It's a good hug, to look at.}
Since it's all been fine they haven't had one sentence that Petra couldn't have heard. {mill_street.petra:Vera hasn't mentioned July. Nadia has ordered the waffle flour for two.|Nobody has been to the kitchen. The jar is where it was.}
Vera: Nice fringe. # mood: sharp
Nadia: What?
Vera: Nothing. I said it's nice. Did you cut it yourself? # mood: polite
{seat == "hurt": (I don't know where that came from. It was just lying there, with the handle towards me.)}
{seat == "responsible": (I laughed. I've laughed all afternoon. My jaw aches, like after the dentist.)}
Vera: We really must, one of these days.
Nadia: We really must. # ending: smile # ending-title: Smile, Please
There are two buses into town. They take one each. By evening the picture has ninety hearts.
-> END

=== parting
The stop on Mill Street, in July. Nadia is going to the lake; she has a rucksack and a waffle iron. Off the nine come Vera and Timo. # scene: bus-stop-dusk # time: two months later # mood: nadia surprised # mood: vera calm
They haven't sat side by side since the spring. In the corridor they've said hello, and it was meant.
Vera: Timo wanted to say goodbye. # mood: polite
Timo: I didn't. You said.
Vera: I've brought you this. # mood: warm
It's a purse with the coins from the jar: {kitchen.coins:fourteen, one of hers, and Nadia's three|fourteen, and one}. No. It's half of them. She has counted it out fairly, and the odd one's a button.
Nadia: I've got yours too. # mood: warm
It's card twelve. It must have fallen behind the bread bin. On it helium burns.
Vera: I got in. # mood: glad
Nadia: I know. I asked Petra. {yard.petra:She's got a point, sometimes.|I wanted to hear it from somebody.} # mood: glad
Vera has the scarf on, in July, because Timo's dragon has outgrown it. The torn place is still there. Neither of them will be the one to mend it, and they both see that, and it's all right.
Vera: Mind the third step at the stand. It's rotten. # mood: warm
Nadia: I know it's rotten. You went through it. # mood: amused
Vera: I was fourteen. I was carrying batter. # mood: amused
Nadia's bus comes first. They don't say see you. For ten years they'd said that, and it had been so. # sound: bus
Nadia: Well. Third step. # ending: parting # ending-title: Mind the Third Step
Timo waves until it's gone round the corner, and then, as he's thorough, a little longer.
-> END

=== lost_property
The corridor by the caretaker's door. A box stands on a chair: lost property, to be cleared at the end of term. # scene: school-corridor # time: two weeks later # mood: nadia flat # mood: vera flat
On the top lies a green scarf. The caretaker has pinned a note on it: hand-made, with faults.
{stairs.key:Vera left it in Room Nine, on the hook that used to be Nadia's. Perhaps by mistake.|Timo lost it in the yard, says Timo. Perhaps he was told to.}
On Monday Nadia goes by, sees it, and reads the noticeboard from the fire drill to the choir. # mood: nadia hurt
{seat == "responsible": (It isn't mine to fetch. That's what I'll say if anybody asks. Nobody's asked.)}
On Tuesday Vera goes by with Petra, talking. She drops half a word, and picks it up again three steps on. # mood: vera hurt
{seat == "hurt": (If it's gone tomorrow, she's got it. If it's still there, she hasn't even done that.)}
{stairs.luggage:They meet once, at the door. "After you," says Nadia. "I've only got luggage."|They meet once, at the door. Each holds it open for the other until the bell goes.} # sound: bell
{monday.stings or monday.since_march:A month ago, at a bus stop, they'd been nearer than this. It's odd what doesn't hold.|The last thing they said to each other was about the weather, or him. They'd tell it differently.}
On Friday the box is empty. # ending: lost-property # ending-title: Lost Property
Each is certain that the other one has it. It's at the jumble sale, on a bear.
-> END

=== steps
Ninety-one steps, a Friday in May. Nadia takes them as one takes stairs after a shift. # scene: stairwell # time: three weeks later # sound: steps # mood: nadia tired # pose: vera turned-away
For three Fridays she has put a roll on Vera's mat, an ugly one, without ringing. The bags were gone each time. It could be Timo. It could be the dachshund.
Mr Halas: She's in, you know.
Nadia: I know. # mood: calm
Mr Halas: Shall I knock for you? I've got the voice for it.
Nadia: No. I've said all of mine. The rest is hers. # mood: thoughtful
{bench.never:"I don't want to be someone who sees it," Vera had said. Nadia has turned that over at four in the morning, with a scraper in her hand, and there's nothing on the other side of it.|Since the Saturday with the empty bench they've said good morning nine times. She hasn't counted. It's nine.}
{seat == "hurt": (Seventy, seventy-one. She's lighter on the top ones. I'm standing behind the door in my socks. If she rings, I'll have to be somebody.)}
{seat == "responsible": (In the window on the fifth hangs something green, to air. Still with the tear in it. Nobody's mended it. Nobody's thrown it out, either.)}
She lays the bag down. It's the last one, and it isn't a payment. It was just that nobody else likes them with the seam on top. # mood: nadia calm
On the third floor she hears it, above: the chain, and the door, the width of a hand. # sound: door
She stops. Nobody says anything. It would have to be from up there. # ending: steps # ending-title: Ninety-One Steps
Then the door again, quite softly, and Nadia goes on down, counting from habit.
-> END

=== change
The spring fair, a Sunday in May. Orlik's has a stall between the candles and the tombola, and there's a queue. Vera's in it. # scene: spring-fair # time: three weeks later # mood: vera worried # mood: nadia blank
She's got the scarf on. Her grandmother has mended it in yellow, since there's no such green any more, and one can see it across the square. It took Vera a week to decide to wear it here.
Nadia: Next, please. # mood: polite
Vera: Hello. # mood: hopeful
Nadia: What can I get you?
{vera_waits.share:
    Vera: You never said if you'd read it. What I wrote, about the calls. # mood: worried
- else:
    Vera: I only wanted to say that I've stopped being angry. Mostly. # mood: worried
}
{seat == "responsible": (Five words. I've got them. I've had them since April. I can see the mended place, and I want to put my hand on it.)}
{seat == "hurt": (There's nobody in there. No, there is. I've known her for ten years. She's holding on to the counter.)}
Nadia: Is it to eat here, or in a bag? # mood: blank
There are ugly ones under the cloth; Vera can see a corner. Nadia reaches past them and takes a straight one, the kind for customers. In ten years she's never given Vera a straight one.
Vera: Nadia. I came here. # mood: hurt
Nadia: One forty. # mood: flat
She counts out the change into the open hand, quite exactly, without touching it. # ending: change # ending-title: Correct Change
Behind Vera a man asks if there's poppyseed. There's poppyseed. Nadia tells him all about it.
-> END

=== fourth_time
The wall behind the gym, a Monday. It's rained on the goal; there's only the top corner left. # scene: school-yard-morning # time: two weeks later # mood: vera tired # mood: nadia worried
Vera: Four. # mood: flat
{seat == "responsible": (She doesn't shout it. I'd have known what to do with that.)}
Nadia: It isn't what... # mood: cornered
Vera: {monday.meet:He's put the picture up. Two cups, one apron. "Old friends."|He read me out what he wrote you, and when. He'd kept it. He keeps everything that's about him.}
{monday.meet:
    Nadia: I went to tell him to leave us alone. # mood: tearful
- else:
    Nadia: I didn't answer him. Nothing happened! # mood: tearful
}
Vera: I believe you. That's the stupid part. I believed you with the first three. # mood: tired
Vera: It's just that I always hear it from him. He's a liar, and he's the only one of you two who tells me things.
{phone.ever:
    Vera: "Not one thing, ever." I'd kept that. # mood: hurt
- else:
    {kitchen.deny:
        Vera: You were saying it to the toaster then. You're saying it to the wall now. # mood: hurt
    - else:
        Vera: I'd started leaving the sound on again, at night. # mood: hurt
    }
}
{seat == "hurt": (I thought it would feel like the first time. It's much smaller. It fits in one hand, like a key.)}
She unwinds the scarf. Nadia puts up her hands as if to catch something, or stop it. # mood: nadia ashamed
Vera: Keep it. # mood: calm
Nadia: It's your grandmother's. # mood: tearful
Vera: I know whose it is. I'd always smell it. # ending: fourth-time # ending-title: The Fourth Time
So now it isn't lent any more. Nadia stands there with it until the bell, and for a while after. # sound: bell
-> END
