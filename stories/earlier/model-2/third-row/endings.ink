// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one.

// Everything was said to be fine.
=== function smoothed ===
~ return hall.norway + car_park.fine + phone.ok + corridor.name + corridor.nordic + row_three.chips + kitchen.fresh + stop.photo + nobody_comes.cat + nobody_comes.thumb

// He said whatever calmed it.
=== function sworn ===
~ return car_park.swear + stairs.sundays + row_three.always + kitchen.task

// He never said that he stood outside, or he said more than he can: then he'll be outside again.
=== function outside_again ===
~ return not row_three.lend and (row_three.always or not told())

=== ends
Then it's April, and it stays April for a long time. # time: 60d two months later # music: third-row
{
- mended: -> seam
- row_three.enough and row_three.key: -> delivery
- row_three.let and not row_three.lend: -> delivery
- row_three.enough: -> her_chair
- stairs.sundays and (sworn() >= 2 or stop.first): -> ticket
- row_three.never: -> early_bus
- smoothed() >= 3 and hurt_hurt >= 30: -> lovely
- row_three.chips and smoothed() >= 2: -> lovely
- outside_again(): -> second_half
- else: -> standing
}

=== ends_apart
Then it's April, and it stays April for a long time. # time: 60d two months later # music: third-row
{
- nobody_comes.enough and nobody_comes.glad: -> delivery
- daniel_waits.well and (daniel_waits.yet or daniel_waits.round): -> delivery
- maya_waits.bow and (maya_waits.outside or maya_waits.tomorrow): -> delivery
- stairs.sundays and sworn() >= 2: -> ticket
- nobody_comes.run: -> early_bus
- kitchen.weekends or nobody_comes.list or maya_waits.off: -> her_chair
- smoothed() >= 4: -> lovely
- maya_waits: -> second_half
- daniel_waits: -> early_bus
- smoothed() >= 2: -> lovely
- else: -> her_chair
}

=== seam
A Sunday in June, the same hall, all its windows open. There are forty more seats than people, and none of them is reserved. # scene: concert-hall # mood: maya worried # mood: daniel calm
{row_three.lend:
    On the stage Maya tries her chair. It rocks. It's still the short leg. # thing: daniel
- else:
    On the stage Maya tries her chair. It rocks. It's still the short leg. # thing: maya
}
At three there's a knock. It's at the fire door, two slow, three quick. It only opens from inside. She has to let him in. # sound: door # pose: maya open # mood: maya glad
Daniel: I said three. # mood: ashamed
Maya: It's three.
Behind him comes an old man in a tie, with his front-door key on a string round his neck, and Nan.
Maya: Is that Mr Pell?
Daniel: He rang at two. I said I couldn't come to him, but he could come to us. # mood: amused
{car_park.potatoes or kitchen.tea or stairs.if:
    Maya: What about his potatoes?
    Daniel: Rice.
}
{row_three.lend:He has brought the sign. Maya holds out her hand.|The sign's been in her case since April, under the rosin. She gets it out.} {kitchen.tear:There's parcel tape across it, and a gap where a bit the size of a stamp was never found. |}She folds it in four and pushes it under the leg. # thing: nobody
Daniel: I could plane that down for you. Tues... # mood: hopeful
She waits.
Daniel: I don't know when. I'll say on Friday if I can. # mood: ashamed
Maya: It's all right. It holds. # mood: warm
{row_three.always: Daniel: I said always, in March.}
{row_three.always: Maya: I know. I only heard June.}
{corridor.name or corridor.nordic: Tilda: Good crossing, Mr Reed? # mood: daniel amused}
{corridor.name or corridor.nordic: Daniel: Choppy. Thank you.}
{stairs.one:On his fridge there are four Sundays in September. One has a car on it, in red. The others have trains, and the second one a question mark. He's proud of the question mark.|On his fridge, under September, it says THORNBY, and in his own writing, very small, ask first.}
{kitchen.lunch: Nan: And are we eating after? # mood: daniel amused}
{kitchen.lunch: Daniel: There may be soup.}
At four she sits down, and looks at the door. He's in row three, and she let him in herself, but she still looks there first. He sees her do it. # mood: daniel hurt
{row_three.just:
    Then he puts his hands between his knees and looks, as far as anyone can tell, really bored. # mood: daniel warm
- else:
    Then she finds him. {row_three.june:He points at Nan's handbag, where his phone is.|He holds up his phone, so that she can see it's dark.} # mood: daniel warm
}
Near the end there's a note that goes up and stays there. # sound: strings # mood: maya glad # ending: seam # ending-title: Under One Leg
She gives it a little longer than it says.
-> END

=== standing
June, the same hall, a Sunday afternoon. He has no seat. That's how they've left it, in the end: he may stand at the back, by the door, with his phone in his breast pocket, and go if he has to. He doesn't say beforehand, and she doesn't look. # scene: concert-hall # mood: maya calm # mood: daniel calm
{row_three.june:In March he'd said three o'clock, and no phone. In May he asked if he could have the phone after all.}
{row_three.lend:He brought the sign back in May, before he could lose it. It's|The sign is} at the bottom of her case{kitchen.tear:, in two pieces}. It keeps the music flat.
In the fourth minute the door goes. In the fifth it goes again. So either he's left and somebody's come in, or it's the other way about. # sound: door # mood: maya thoughtful
She's getting better at not looking. She can do it for whole pages.
Afterwards he's there, holding the door for Nan. # sound: applause
Daniel: It buzzed. I got as far as the steps and said no. That was the door, twice. # mood: ashamed
Maya: You don't have to tell me. # mood: polite
Daniel: No.
{stop.rang:
    Maya: You told me before, once. The dentist. I've still got that one. # mood: thoughtful
- else:
    Maya: It was quite a good no, then. If it was only a minute. # mood: thoughtful
}
{
- stairs.sundays:
    Daniel: About the Sundays... # mood: cornered
    Maya: I've looked up the trains. # mood: calm
- stairs.one:
    Daniel: First Sunday in September. That one still stands.
    Maya: I've written it in pencil. # mood: calm
- else:
    Nan has her coat on, and then her other coat.
}
Daniel: Same again at Christmas? # mood: hopeful
Maya: If you want. I won't look. # mood: calm
Daniel: No.
Maya: Stand on the left, though. # ending: standing # ending-title: Standing Room
From up there you can't help seeing the left.
-> END

=== lovely
June, the same hall. Row three, seat six, with bells on. He's really got some, three of them, sewn to his lapel, and people turn round and laugh. # scene: concert-hall # sound: applause # mood: daniel polite # mood: maya polite # thing: daniel
Everything's been fine since Easter. They've had chips. {corridor.nordic:He's told the Norway story at two birthdays, and does the accent.|Nobody mentions Norway.}
Maya plays The Swan. She asked Mr Okoro in April if she could drop the other one, and he looked at her and said quite.
He holds his phone up and films it, so that mostly he sees it small.
Daniel: Lovely. That was just lovely. # mood: glad
Maya: Thanks for coming. # mood: polite
{
- told():
    He knows the Élégie. He had it through a door, and knows the note that goes up. He looks in the programme, and at her, and lets it be lovely. # mood: daniel worried
- else:
    He could say, that wasn't the Élégie. But then he'd have to say how he knows the Élégie. # mood: daniel cornered
}
{seat == "hurt": (I thought he'd ask. I'd got it ready, why I can't play it. I waited the whole of the lemonade.)}
{seat == "responsible": (Ask her. It's five words. Why not the other one?)}
Graham takes a picture of the two of them with {kitchen.tear:both halves of the sign|the sign}. Closer, he says. # mood: maya polite # mood: daniel polite
Maya: You jingle. # ending: lovely # ending-title: Lovely
In the car she puts on the headphones for drummers, and he turns the radio up, so as not to disturb her.
-> END

=== ticket
Harbour Road, a Sunday in September, ten to six. They're mending the line, so there's a coach to Thornby. It goes at six. Maya has a bag and a cello. # scene: bus-stop-dusk # time: 90d three months later # mood: maya calm # mood: daniel cornered # thing: maya
He drove her the first Sunday, with sandwiches. He drove her the second. They did all the road signs as operas. Today he said five o'clock.
Daniel: Two ticks, love. It's a baby, it's shut itself in a car. I'm practically on my way. Definitely by ten past # via: phone # sound: phone-buzz
{seat == "hurt": (He'll be so good with the baby. He'll make the face with the keys. It'd be easier if he was somewhere stupid.)}
{stairs.write:He's put it in writing, with a date. She's got that on her, too. It turns out that it doesn't do anything.|Every single one, he'd said. On the stairs, in the dark, with her head on his shoulder.} # mood: maya hurt
She hasn't run to get here. She's had the tickets since Tuesday.
The driver counts two tickets, and one girl.
Driver: Who's the other one for?
Maya: The cello. # mood: calm
Driver: Does it want to sit by the window?
She straps it in. Then she gets out the sign. {row_three.lend:It was on his dashboard, under the sandwiches, and she took it back. }{kitchen.tear:It's only the one half; the half with the name has got lost somewhere. RESERVED, it says. She sticks it on the case.|She folds it along the ruler line, so that only RESERVED is left, and sticks it on the case.} # thing: nobody
At eleven minutes past six an estate car comes round the corner with all its windows down. # sound: car # mood: daniel ashamed
He's nearly kept it. He's always nearly kept it. # ending: ticket # ending-title: A Ticket for the Cello
In the shelter there's a woman with a pram, who has lost her keys. He can see it from here.
-> END

=== delivery
Thornby, in November, practice room eleven. There's a radiator that joins in. Maya leans her phone against it, says the day and the time, and plays the Élégie from the beginning. # scene: practice-room # time: 150d five months later # sound: strings # mood: maya calm # mood: daniel calm # thing: maya
The weekends stopped in spring. In the end nobody slammed anything. He drove her things over in the estate, and they had an ice cream on a wall, and it was quite a nice wall.
She puts the recording on a stick for him, since he loses links. Round the stick goes the sign{kitchen.tear:, {row_three:both halves|her half of it}}. On the back she writes, in red: no seat needed. She sends it recorded delivery, so that he'll have to sign. # thing: daniel
Daniel doesn't listen to it in the kitchen. He drives to the car park behind the hall, by the bins, because that's where he knows it from. It's raining there, too. # scene: car-park-night # time: 2d two days later
{car_park.sorry: He'd have liked to say sorry. For once he wouldn't be too early with it.}
Seven minutes and four seconds. His phone is at home, in the drawer with the blank keys. # mood: daniel tearful
His card gets there on the Saturday. It's got a lighthouse on it. # scene: practice-room # time: 3d three days later # mood: maya surprised
Daniel: Monday, ten past four, all of it. You breathe in before the high one. I'd never have heard that from row three. {bedroom.dot and kitchen.door:Yours, the dot|Yours, Dad} # mood: warm
There's nothing about next time. She looks on the back as well. # mood: maya thoughtful
{hall.stack:Next door somebody's folding up music stands. She goes and does eleven.|Next door a trumpet begins on something it can't do yet.}
Maya pins the lighthouse over the radiator, and tightens her bow. # mood: maya warm # ending: delivery # ending-title: Recorded Delivery
Then she plays it again, and this time she leaves the breath in on purpose.
-> END

=== her_chair
A Wednesday in June, Carter Road. Daniel's on a job. Maya kneels on his mat with a hair grip and a bit of wire. # scene: stairwell # sound: keys # mood: maya flat # mood: daniel blank
{row_three.enough or daniel_waits:She has a key to this door. It's in an envelope in her pocket, to leave behind.|She had a key to this door. It went back by post.}
Four minutes, tops: that's what he used to say of it, and let her try, on Saturdays, while the pancake was on. She does it in three. There's no one to tell.
It's soon packed. The tooth glass, two jumpers, the blanket with the burn. On the fridge it's still March. # scene: kitchen-morning # mood: maya hurt
{kitchen.tear:She sticks her half of the sign on the back of her chair. RESERVED. It isn't meant nastily. There's nothing else on it to read.|She sticks the sign to the back of her chair, his name to the wall.} # thing: nobody
{kitchen.recorder and not kitchen.still:At the back of the cupboard lies a recorder, brand-new, with a gift tag. To Maya, six today. So there was one. She has to sit down for that.|She drinks a glass of water, and washes the glass and dries it.}
Then she does what he never taught her, and locks it again from outside. That takes longer.
He comes up at seven with his bag. # scene: stairwell # time: 0d later that evening # sound: steps # mood: daniel tired
He sees the two fresh scratches before he has his glasses on. It's good work. It's very nearly his. # mood: daniel hurt
{kitchen.weekends:
    Daniel: Then I've arranged something else. # mood: tired
- else:
    Daniel: Neat. # mood: tired
}
He says it to the door. # ending: her-chair # ending-title: Four Minutes, Tops
He stands on his own mat for some time with the key in his hand.
-> END

=== early_bus
June. On Wednesdays at twenty to eight Daniel's at her stop, to get the cello up the step. {phone.nan:She asked him once not to. She meant that morning, he thinks.|{phone.spring:He said he would be, once, in a message, and he is.|{phone.cord:She asked him to be, once, in a message, and he is.|Nobody has asked him to be.}}} # scene: bus-stop-morning # sound: bus # mood: daniel calm # mood: maya flat
{stop.keep or stop.kind:The latch has needed oil twice.|He has a small can of oil on him, for the latch.}
Maya has taken the 7.35 since Easter.
Nan: She knows you're here, you know. They can all see you from the top deck. You're the one with the flask.
Daniel: I know.
Nan: I could have a word.
Daniel: No. I've used up all the words. I'm just here. # mood: tired
{row_three.never:At a hundred doors, she'd said. It's only the one shelter. He's put a new pane in it.|The shelter's lost a pane. He's put a new one in, since he's here.}
{seat == "hurt": (I could take the later one. I've got a free first lesson. I get up forty minutes early so as not to have him carry it, and I know exactly how that sounds.)}
{seat == "responsible": (I keep thinking there's a trick to it. Every lock I ever met, there was a trick. You just lean on it lightly and wait. I'm leaning.)}
{given() and not stairs.write:
    He has {kitchen.tear:his half of the sign|the sign} in his coat. It's no use to him. It's a thing of hers. # thing: daniel
}
One Wednesday he's early. He's there at half past seven, with a cold, when the 7.35 comes round by the river. # sound: bus
It pulls in. The doors open. She's at the top of the stairs, with her arms round the case. # mood: maya hurt # mood: daniel hopeful
Neither of them has planned for this. It'd only need one of them to say hello. # ending: early-bus # ending-title: The Seven Thirty-Five
The doors stay open for as long as doors do.
-> END

=== second_half
A concert in June, and it's raining. In the interval Maya goes out by the fire door, which has a new lock and opens from inside with one hand. # scene: car-park-night # sound: door # mood: maya worried # mood: daniel blank
{car_park.hold:She'd said she wouldn't put the sign out again, and she's put it out.|She has put the sign out again.} {kitchen.tear:It's only her half, so it says RESERVED and not who for.|She'd gone over the D with a ruler.} Row three, seat six. It's the fourth time, and it's empty. {row_three.always:You look down, and I'll be in that seat, he'd said. She looked down.}
By the bins stands the car, with its window down a hand's breadth. REED LOCKS. ANY DOOR, ANY TIME. He's in it. {row_three.june:He's been here since three, as he said.}
She knocks on the roof, two slow, three quick{maya_waits:, as they've always knocked for each other}.
Daniel: I was just coming in. # mood: cornered
Maya: I know. # mood: calm
{maya_waits.share:
    Maya: Did you get what I wrote? About the half second? # mood: worried
- else:
    {maya_waits.bow:
        Maya: I practised a goodbye for you, in March. I couldn't get it to sound kind. # mood: worried
    - else:
        Maya: I'm not here to tell you off. I've stopped being cross. I'm mostly just tired. # mood: worried
    }
}
{maya_waits.share:He's got it. He's had it since March. It's the first thing he reads in the morning.|He nods.} # mood: daniel ashamed
{seat == "responsible": (Say come round and get in. Say shove up. Say anything you'd say to a stranger with her keys in the drain.)}
{seat == "hurt": (He's got his good jacket on. He's ironed it. He got all the way to there.)}
Daniel: In a minute, love. I've just got to... # mood: blank
There's nothing on the seat beside him. There's nothing in his hands.
Maya: The second half's shorter. # mood: hurt # sound: bell # ending: second-half # ending-title: The Second Half
She leaves the fire door open behind her, the breadth of a hand. It lets the rain in.
-> END
