// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one.

// Everything was said to be fine.
=== function smoothed ===
~ return hall.norway + car_park.fine + kitchen.fresh + kitchen.okay + phone.ok + stop.busy + corridor.name + corridor.nordic + row_three.chips + nobody_comes.cat + nobody_comes.thumb

// He said whatever calmed it.
=== function sworn ===
~ return car_park.swear + stairs.sundays + row_three.always + kitchen.task

// He never said that he stood outside, or he said more than he can: then he'll be outside again.
=== function outside_again ===
~ return not row_three.lend and (row_three.always or not told())

// Mended by far: on either side it hardly shows any more. It changes what the mended ending tells, not which ending it is.
=== function far
~ return responsible_trust >= 80 and hurt_trust >= 80

=== ends
April goes by, and May. {row_three.weekends:Maya comes when she wants to, once on a Tuesday. }{mended:Twice he can't be there, and both times he rings before.|{row_three.out.day:On the twelfth he drives her to Thornby, as he said. His phone rings all the way.|Every locker at Maya's school has a new lock now.}} # time: 60d two months later # music: third-row
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
April goes by, and May. Neither of them says anything about that Saturday. # time: 60d two months later # music: third-row
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
A Sunday in June, the same hall, with the windows open. There are more seats than people, and no signs.{row_three.out.day: In May he drove her to Thornby. They got lost twice, and sang.} # scene: concert-hall # mood: maya worried # mood: daniel calm # pose: maya open # pose: daniel open
{row_three.lend:
    On the stage Maya tries her chair. One leg's too short, and it rocks. # thing: daniel
- else:
    On the stage Maya tries her chair. One leg's too short, and it rocks. # thing: maya
}
{row_three.out.early:His car has gone past four times, and each time he waved. }At three there's a knock at the fire door: two slow, three quick. It only opens from inside. She has to let him in. # sound: door # pose: maya open # mood: maya glad
Daniel: I said three. # mood: hopeful
Maya: It is three.
Behind him comes Nan, with a very old man in a tie.
{car_park.potatoes or kitchen.tea:
    Maya: Is that Mr Pell? What about his potatoes?
    Daniel: He rang at two, he was locked out again. # mood: amused
- else:
    Maya: Who's that?
    Daniel: Mr Pell. It was him, in March. I had tea with him and came too late to you. And today he was locked out again. # mood: ashamed
}
Daniel: I said no. I can't come to you, I said, but you can come with us.
Nan: He really said no. I was standing next to him.
{row_three.lend:
    He has brought the sign, for her to put out.
    Maya: You're here already. My chair needs it more. # mood: amused
- else:
    The sign's been in her cello case since March. She gets it out.
}
{kitchen.tear:The sign's stuck together, with a small hole in the middle. |}She folds it till it's thick, and pushes it under the short leg. The chair stands still. # thing: nobody
Daniel: I could do that leg for you. I'll come on Tues... # mood: hopeful
She waits.
Daniel: I don't know when. On Friday I'll tell you if I can. # mood: ashamed
Maya: OK. It's all right like this. # mood: warm
{row_three.out.seven: Daniel: How many out of ten is that? # mood: amused}
{row_three.out.seven: Maya: I don't do that any more.}
{row_three.always: Daniel: I said June and September and Christmas.}
{row_three.always: Maya: I know. I only heard June.}
{corridor.name or corridor.nordic: Tilda: Hello, Mr Reed! How was the flight? # mood: daniel amused}
{corridor.name or corridor.nordic: Daniel: I walked, actually.}
{kitchen.lunch: Nan: Are we eating afterwards? # mood: daniel amused}
{kitchen.lunch: Daniel: I'm not saying anything about lunch.}
{stairs.one:On his calendar there are four Sundays in September. One has a car on it. The other three have trains.|On his calendar, in September, it says THORNBY, and very small, ask first.}
{
- far():
    At four she sits down, and begins. She's on the second page before she notices that she hasn't looked at the door. She looks there now, just to have done it. Nobody's standing in it. # mood: maya surprised # mood: daniel calm # pose: maya sitting # pose: daniel sitting
- else:
    At four she sits down, and looks at the door. He's in the third row. She let him in herself. But she looks at the door first. He sees it. # mood: daniel hurt # pose: maya sitting # pose: daniel sitting
}
{row_three.just:
    Then he looks at his knees, and is as bored as he can be. # mood: daniel warm
- else:
    Then she finds him. He's holding up both hands, so that she can see there's no phone in them. # mood: daniel warm
}
Near the end there's the high note.{row_three.out.me: This time he cries where everybody can see him.} # sound: strings # mood: maya glad # ending: seam # ending-title: Under One Leg
She holds it a bit longer than it says.
-> END

=== standing
A Sunday afternoon in June, the same hall. Daniel has no seat. This is what they've agreed: he may stand at the back, by the door, with his phone on. If he has to go, he goes. She won't look. # scene: concert-hall # mood: maya calm # mood: daniel calm # pose: maya open # pose: daniel open
{row_three.june:In March he'd said three o'clock, and no phone. In May he asked if he could keep the phone after all.}
{row_three.maybe:A no or a time, he'd said in March. With his phone on he can't say either, so he has no seat.}
{row_three.lend:He was going to bring the sign today. He gave it back in May, because he was afraid that he'd lose it. She hasn't put it out.|The sign lies in her cello case.} {kitchen.tear:It's still in two pieces.}
She's playing well. Then the door goes, at the back. A minute later it goes again. Either he's left, or he's come back. # sound: door # mood: maya thoughtful
She doesn't look. She's got good at that.
Afterwards he's there. {corridor.name or (corridor.nordic and not corridor.mine and not corridor.photo):Tilda asks him if it was cold in Norway. Quite cold, he says.|{corridor.mine or corridor.photo:Tilda waves at him. She knows now who he is.}} # sound: applause
Daniel: That was me. It rang. I went out and said no, and I came in again. # mood: ashamed
Maya: You don't have to tell me. # mood: polite
Daniel: No. I wanted to.
{
- stop.rang:
    Maya: You told me before, once. With the dentist. I still think about that. # mood: thoughtful
- stop.keep or stop.kept:
    Maya: You kept one, once. The spring. I still think about that. # mood: thoughtful
- stop.corner:
    Maya: I didn't look for your car today. I've only just noticed. # mood: thoughtful
- else:
    Maya: OK. That's good, then. # mood: thoughtful
}
{
- stairs.sundays:
    Daniel: About those Sundays, love... # mood: cornered
    Maya: I've looked up the trains. # mood: calm
- stairs.one:
    Daniel: The first Sunday in September, that's still on.
    Maya: I've got it in my calendar. With a question mark. # mood: calm
- else:
    Nan: Get your coats on, both of you.
}
Daniel: And at Christmas, shall I, would you want me in a seat? # mood: hopeful
Maya: No. Stand at the back again. I play better when I'm not hoping. # mood: calm
He nods. He'd have said yes to anything else. # mood: daniel hurt
Maya: But stand on the left. # ending: standing # ending-title: Standing Room
From the stage, if you look up at all, you see the left.
-> END

=== lovely
June, the same hall. Daniel is in his seat, row three, seat six. He was even early. # scene: concert-hall # sound: applause # mood: daniel polite # mood: maya polite # pose: maya open # pose: daniel open # thing: daniel
Everything has been fine since Easter. They've had chips twice. {corridor.nordic:He has told the Norway story at two birthdays, and everybody laughed.|Nobody talks about Norway.}
Maya isn't playing the slow piece. In April she asked Mr Okoro if she could stop. She didn't tell him why. She plays something short and fast.
Daniel holds up his phone and films it.
Daniel: That was lovely. Really lovely, love. # mood: glad
Maya: Thanks for coming. # mood: polite
{
- told():
    He knows the slow piece. He heard it through a door. This wasn't it. He looks at her, and doesn't ask. # mood: daniel worried
- else:
    That wasn't the slow piece. But if he asks, he'll have to say how he knows it. # mood: daniel cornered
}
{seat == "hurt": (I thought he'd ask. I'd have told him. I can't play it any more, because I look down in the first minute. I stood there with my lemonade the whole time.)}
{seat == "responsible": (Ask her why. It's one word. She's smiling so nicely.)}
Graham takes a picture of them with {kitchen.tear:both halves of the sign|the sign}.
Graham: So, a bit closer. And smile. # mood: maya polite # mood: daniel polite
They both know how to do that. # ending: lovely # ending-title: Lovely
In the car she puts on her headphones, and he turns the radio up.
-> END

=== ticket
Harbour Road, a Sunday in September. They're mending the railway, so there's a bus to Thornby. It goes at six. Maya has a bag and a cello. # scene: bus-stop-dusk # time: 90d three months later # mood: maya calm # mood: daniel cornered # thing: maya # pose: maya open # pose: daniel open
He drove her the first Sunday, and the second, and they sang in the car. Today he said five o'clock. It's ten to six.
Daniel: I'm nearly on my way. It's a baby, it's locked in a car. I'll be there at ten past, promise # via: phone # sound: phone-buzz
{seat == "hurt": (He'll be so good with that baby. I wish it was something stupid. Then I could shout.)}
{stairs.write:She has it in writing, with the date. It's in her bag. It turns out that it doesn't do anything.|Every one, he'd said, on the stairs, in the dark, with her head on his shoulder.} # mood: maya hurt
She bought two bus tickets on Tuesday, and didn't tell him. He'd only have said yes again.
Driver: Two tickets? Who's the other one for?
Maya: For the cello. # mood: calm
She puts it on the seat next to her, and puts the belt round it. {row_three.lend or (given() and not stairs.write and not kitchen.tear):He had the sign in his car, and she took it back. }{kitchen.tear:She sticks her half of the sign on the case. RESERVED, it says.|She folds the sign, so that it only says RESERVED, and sticks it on the case.} # thing: nobody
At eleven minutes past six Daniel's car comes round the corner. The bus has gone. # sound: car # mood: daniel ashamed
He said no to two people, to get here. He just never says it to her. # ending: ticket # ending-title: A Ticket for the Cello
At the stop there's a woman who can't find her keys. He can see it from here.
-> END

=== delivery
November, a practice room in Thornby. Maya leans her phone against the wall, says the date, and plays the slow piece from the beginning. # scene: practice-room # time: 150d five months later # sound: strings # mood: maya calm # mood: daniel calm # pose: maya open # pose: daniel open # thing: maya
The weekends stopped in spring. Nobody slammed a door. He drove her things over{given() and not stairs.write and not kitchen.tear:, and the sign with them}, and they had an ice cream on a wall.
She saves it on a memory stick, to send to him by post. She folds the sign round the stick. {kitchen.tear:It's only her half. }On the back she writes: no seat needed. He'll have to sign for it at the door. # thing: daniel
Daniel drives to the car park behind the hall, by the bins, to listen. It's the place where he knows it from. # scene: car-park-night # time: 2d two days later
{car_park.sorry: He'd like to say that he's sorry. Nobody's there to say it to.|His phone's at home. Nobody can ring him.}
Seven minutes. Now he's heard it with nothing in between. # mood: daniel tearful
His card comes on Saturday. # scene: practice-room # time: 3d three days later # mood: maya surprised
Daniel: Monday, ten past four, all seven minutes. You breathe in before the high note. I never heard that through the door. Love, Dad # mood: warm
There's nothing about next time. She looks on the back as well. # mood: maya thoughtful
It's easier to write to him than it was to wait for him. She'd have liked both. # mood: maya hurt
{hall.sit:She puts the card on the chair across from her, where somebody would sit.|She sticks the card up over her music.} # mood: maya warm # ending: delivery # ending-title: Recorded Delivery
Then she plays it again, and breathes in before the high note.
-> END

=== her_chair
A Wednesday in June, Carter Road. Daniel's at work. Maya kneels in front of his door with a hair grip. # scene: stairwell # sound: keys # mood: maya flat # mood: daniel blank # pose: maya open # pose: daniel open
{row_three.enough or daniel_waits:She has a key. It's in an envelope, to leave behind.|She had a key. She sent it back in April.}
Four minutes, he always said, and let her try it, on Saturdays. Today she does it in three. There's no one to tell.
She hasn't got much here: two jumpers, a blanket, her cup. On the kitchen wall it's still March. # scene: kitchen-morning # mood: maya hurt
{kitchen.tear:She sticks her half of the sign on the back of her chair. RESERVED.|{given() and not stairs.write:The sign's there, next to the jam. She puts it on her chair.|She leaves the sign on her chair.}} # thing: nobody
In the cupboard stands a box. {kitchen.recorder and not kitchen.still:All the bills for her lessons are in it, ten years of them, in order. You'd rather I didn't play at all, she said. She has to sit down.|Every programme of every concert is in it, also of the three that he missed. He's written the date on each of them. She has to sit down.}
He never showed it to her. She never asked. # mood: maya tearful
Then she goes, and locks the door again from outside. That takes longer.
At seven he comes up the stairs. # scene: stairwell # time: 0d later that evening # sound: steps # mood: daniel tired
There are two new scratches on his lock. It's good work. He taught her that. # mood: daniel hurt
{kitchen.weekends:
    Daniel: I could have been at home. You'd only have had to... # mood: hurt
- else:
    Daniel: I'd have helped you carry it. # mood: hurt
}
There's nobody on the stairs. # ending: her-chair # ending-title: Four Minutes, Tops
He stands in front of his own door for a long time, with the key in his hand.
-> END

=== early_bus
June. Every Wednesday at twenty to eight Daniel's at her stop, to lift the cello on to the bus. {phone.nan:She asked him once not to come there.|{phone.spring:He said once that he'd be there.|{phone.cord:She asked him to, once.|Nobody has asked him to.}}} # scene: bus-stop-morning # sound: bus # mood: daniel calm # mood: maya flat # pose: maya open # pose: daniel open
Since Easter Maya has taken the 7.35.
Nan: She knows that you're standing here. They can see you from the bus.
Daniel: I know.
Nan: I could talk to her.
Daniel: No. I said I'd come, so often, and now I come. I can't do it any better than that. # mood: tired
{row_three.never:She doesn't want to understand it, she said. He isn't asking her to.|He doesn't write to her first. He's promised himself that.}
{seat == "hurt": (I could take the later one. I get up forty minutes early so that he can't carry it. I know how that sounds.)}
{seat == "responsible": (Every lock I know, you lean on it a little, and you wait. I'm waiting.)}
{given() and not stairs.write:
    He's got {kitchen.tear:his half of the sign|the sign} in his coat. It belongs to her. # thing: daniel
}
One Wednesday he's early. It's half past seven when he gets there, and the 7.35 comes round the corner. # sound: bus
It stops, and the doors open. She's standing on the step, with both arms round the case. # mood: maya hurt # mood: daniel hopeful
He's come, this time, and she'd have to see it. She looks over his head. # ending: early-bus # ending-title: The Seven Thirty-Five
One of them would only have to say hello. Then the doors shut.
-> END

=== second_half
A concert in June, and it's raining. In the break Maya goes out by the fire door. It has a new lock now. It opens from inside, with one hand. # scene: car-park-night # sound: door # mood: maya worried # mood: daniel blank # pose: maya open # pose: daniel open
{car_park.hold:She'd said she wouldn't put the sign out again, and she has.|She has put the sign out again.}{given() and maya_waits and not stairs.write and not kitchen.tear: Nan got it back from him.} {kitchen.tear:It's only her half.} Row three, seat six. It's the fourth time, and it's empty. {row_three.always:June, September and Christmas, he'd said.}
By the bins stands his car. He's sitting in it. {row_three.june:He's been here since three, as he said.}
She knocks on the roof: two slow, three quick.
Daniel: I was just coming in. # mood: cornered
Maya: I know. # mood: calm
{
- maya_waits.share:
    Maya: Did you get what I wrote? That I was glad? # mood: worried
    He reads it every morning. He nods. # mood: daniel ashamed
- maya_waits.bow:
    Maya: I practised saying goodbye to you. I couldn't do it. # mood: worried
    He nods. # mood: daniel ashamed
- else:
    Maya: I'm not cross. I came out to you. So you only have to do the other half. # mood: worried
    He nods. # mood: daniel ashamed
}
{seat == "responsible": (Say, come round and get in. Say anything. I talk to people all day.)}
{seat == "hurt": (He's got his good jacket on. He got all the way to here.)}
Daniel: In a minute, love. I've just got to... # mood: blank
There's nothing that he's got to do. He's got both hands on the wheel.
Maya: The second half's shorter. # mood: hurt # sound: bell # ending: second-half # ending-title: The Second Half
She leaves the fire door open behind her, just a little. It rains in.
-> END
