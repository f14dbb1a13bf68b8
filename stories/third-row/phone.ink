// Tuesday night on the phone, and Wednesday's bus.
=== phone
Tuesday night, half past ten. Maya's in bed at her mother's. Tomorrow she must take the cello to school by bus. There's a storm coming, and the case still doesn't shut. # scene: bedroom-night # time: 3d three days later # sound: phone-buzz # mood: maya tired # mood: daniel worried # pose: maya phone-in-hand # pose: daniel phone-in-hand
{kitchen.weekends:Since Saturday neither of them knows if she'll come again. |{kitchen.tear:Her half of the sign is in her coat. She hasn't thrown it away. |{kitchen.okay:He's been happy since the crossword. She hasn't. |{kitchen.shut:You open doors for everyone, she said on Saturday. He thinks of it at every door. |{kitchen.gas and pain_told() and (kitchen.door or kitchen.sorry):Since Saturday she's slept better. She hasn't told him. |{kitchen.wash:Since Saturday neither of them has rung. |}}}}}}On Sunday she wrote: is my grey folder at yours? He saw it, wanted to write something nice with it, and still hasn't answered. # via: phone
Daniel has the new spring for her lock. It came today.
{seat == "hurt" and told(): (He stood out there the whole time. I think about it on the bus, and in French, and in the bath.)}
{seat == "hurt" and not told() and kitchen.shut: (He couldn't just walk in, he said. So where was he? He still hasn't said that.)}
{seat == "hurt" and not told() and not kitchen.shut: (He still hasn't said where he was when I played.)}
{seat == "responsible" and told(): (I've said it now. I thought I'd feel better afterwards.)}
{seat == "responsible" and not told(): (I've written it four times. I was at the door. I've deleted it four times.)}
* (time) [I'm not ready to talk yet. I'll write when I am. # as: maya # move: take-time # id: phone-not-yet]
    Maya: I'm not ready to talk yet. I'll write when I am. # via: phone # sound: message-sent # mood: tired
    {kitchen.door or kitchen.diary:
        He told her the hardest thing he had, on Saturday. He reads her message again, to see if it's an answer to that. # mood: daniel hurt
    - else:
        He reads it twice. Now he knows, at least. # mood: daniel calm
    }
* (ok) [Don't worry about Saturday, Dad. I'm OK now. Good night x # as: maya # move: forgive-with-head # id: phone-fine]
    Maya: Don't worry about Saturday, Dad. I'm OK now. Good night x # via: phone # sound: message-sent # mood: polite
    {car_park.fine or kitchen.okay:She has told him before that it's all right. He's as glad as the first time.|There's a kiss at the end. He's so glad that he reads it three times.} # mood: daniel glad
* (nan) [Don't come to my stop. Leave things with Nan. # as: maya # move: set-limit # id: phone-nan]
    Maya: Don't come to my stop. Leave things with Nan. # via: phone # sound: message-sent # mood: calm
    {seat == "hurt": (Tilda gets on at my stop, and Tilda thinks he's in Norway.)}
    {kitchen.door or kitchen.diary:
        He told her on Saturday where he was that night. He thought it had helped. # mood: daniel hurt
    - else:
        He doesn't understand why. But it's clear enough. # mood: daniel calm
    }
* (cord) [Could you mend my case at my stop, before ten to eight? # as: maya # move: lend-credit # id: phone-cord]
    Maya: Could you mend my case at my stop, before ten to eight? # via: phone # sound: message-sent
    {pain_told():
        She waits for the bad feeling. It doesn't come, or only a bit. # mood: maya hopeful
    - else:
        The moment it's sent she's angry with herself. Why's she asking him for things, when she hasn't even told him how bad it was? # mood: maya worried
    }
-
Her message lies there, on his phone. He can see that she's still awake. # via: phone
* (tickets) [Would you come to a concert with me? I've got two tickets. # as: daniel # move: bribe # id: phone-tickets]
    Daniel: Would you come to a concert with me? I've got two tickets. # via: phone # sound: message-sent # mood: hopeful
    Two seats. She can see herself in one of them, with her coat on the other. She doesn't answer. # via: phone # mood: maya hurt
* (quiet) [Put the phone away and don't write anything. # done # as: daniel # move: give-time # id: phone-nothing]
    {
    - time: Nothing comes. That's what she asked for. She didn't think he could do it. # via: phone # mood: maya calm
    - cord: She waits for an answer till half past eleven. She waits a bit longer in the dark. # via: phone # mood: maya hurt
    - nan: Nothing comes. But he has seen it, and he isn't arguing. # via: phone # mood: maya calm
    - else: Nothing comes. She had said that she was OK. But she'd have liked him to ask. # via: phone # mood: maya flat
    }
* (spring) {not nan} [I'll be at your stop at ten to eight, with a new spring. # as: daniel # move: promise-carefully # id: phone-spring]
    Daniel: I'll be at your stop at ten to eight, with a new spring. # via: phone # sound: message-sent # mood: calm
    Daniel: {cord:If I can't,|It's for your case, you've got the cello tomorrow. If I can't come,} I'll tell you by seven # via: phone
    {owned():
        By seven. He's never said that before. She reads it twice. # mood: maya thoughtful
    - else:
        Maya: You've still not said that it was your fault # via: phone # mood: hurt
    }
    {cord:
        Maya: OK. Ten to eight # via: phone
    }
* (seven) {nan} [I'll take it to Nan by seven tomorrow. # as: daniel # move: promise-carefully # id: phone-by-seven]
    Daniel: I'll take it to Nan by seven tomorrow. # via: phone # sound: message-sent # mood: calm
    Daniel: If I can't, I'll tell you before # via: phone
    {owned():
        By seven. He doesn't often say a time. She reads it twice. # mood: maya thoughtful
    - else:
        Maya: You've still not said that it was your fault # via: phone # mood: hurt
    }
* (folder) [I saw your question on Sunday, and I just didn't answer. # as: daniel # move: own-it # id: phone-folder]
    Daniel: I saw your question on Sunday, and I just didn't answer. # via: phone # sound: message-sent # mood: ashamed
    Daniel: It's here, the grey one. I wanted to write something clever, and then I wrote nothing # via: phone
    {
    - car_park.mine and kitchen.thrice: Maya: You say that a lot now. That it was you # via: phone # mood: tired
    - cord: Maya: OK. And tomorrow? # via: phone # mood: worried
    - else: Maya: You don't have to be clever # via: phone # mood: thoughtful
    }
-
-> stop

// He's given a time, and it's tomorrow.
=== function agreed ===
~ return phone.spring or phone.seven

=== stop
{agreed():
    Half past six, and the storm is here. A dentist has broken his key in his own front door. Soon there'll be nine people in the rain there, all with toothache. Could Daniel come at once? # scene: bus-stop-morning # time: 1d the next morning # sound: phone-buzz # mood: daniel cornered # mood: maya calm # pose: maya open # pose: daniel open
- else:
    Half past six, and the storm is here. A dentist has broken his key in his own front door, and needs Daniel. The spring for Maya's case is in Daniel's pocket. # scene: bus-stop-morning # time: 1d the next morning # sound: phone-buzz # mood: daniel tired # mood: maya calm # pose: maya open # pose: daniel open
}
{seat == "responsible": (Ten minutes, love. I always say it. It's in my mouth already.)}
* (first) {agreed()} [Go to the dentist first. It's on the way. # done # as: daniel # move: break-word # id: stop-dentist]
    {phone.seven:
        The dentist's door takes an hour. When he gets to Nan's, Maya's been there, and has waited, and has gone. # sound: car # mood: daniel ashamed
    - else:
        At one minute past eight he comes round the corner. The bus has gone. # sound: car # mood: daniel ashamed
    }
    On the bus a girl is holding a cello case shut with both arms. # mood: maya hurt
* (keep) {phone.spring} [Let the dentist wait, and go to Maya's stop. # done # as: daniel # move: keep-word # id: stop-keep]
    He's told the dentist half past eight, and he's there before her. It takes him two minutes, on his knees in the wind, and then the lock clicks. # mood: daniel calm # sound: keys
    Maya opens it and shuts it, four times. # mood: maya surprised
    Maya: You said ten to eight. And it's ten to eight. # mood: glad
    Daniel: Yes. Right. It is.
    They look at each other. Neither of them is used to it.
* (kept) {phone.seven} [Let the dentist wait, and go to Nan's first. # done # as: daniel # move: keep-word # id: stop-by-seven]
    Nan: It isn't seven yet. Are you ill? # mood: daniel calm
    At quarter past seven Maya comes for the spring. It's there, in an envelope, with her name on it. # mood: maya surprised
    He showed her how when she was ten, so she puts it in herself. The lock clicks. # sound: keys # mood: maya glad
* (rang) {agreed()} [I can't make it this morning, love. I've said yes to a dentist. # as: daniel # move: be-open # id: stop-told]
    Daniel: I can't make it this morning, love. I've said yes to a dentist. # via: phone # mood: ashamed # pose: phone-in-hand
    Maya: It's ten to seven. # via: phone # mood: tired # pose: phone-in-hand
    {phone.time:
        Daniel: I know. And you wanted me to wait. I just thought... # via: phone
        Maya: I wanted a few days, Dad. I wanted them without my phone going. # via: phone # mood: hurt
    - else:
        Daniel: I know. I said I'd tell you before. I should have looked first. # via: phone
        Maya: You've never told me before. You've always told me after. # via: phone # mood: thoughtful
    }
* (graham) {phone.spring} [Take the spring to Graham and ask him to do it. # done # as: daniel # move: offer-repair # id: stop-graham]
    Daniel: Graham. It's Dan. Could you, would you do something for Maya? # mood: ashamed
    Graham: Of course. So, first you take the plate off, don't you, and then the spring goes in from below. Right.
    {owned():
        The lock clicks. Maya looks at it for some time. He asked Graham. He hates asking Graham. # mood: maya thoughtful
    - else:
        The lock clicks. So that's mended. And he hasn't come himself, again. # mood: maya hurt
    }
* (anyway) {phone.nan} [Go to her stop. It only takes two minutes. # done # as: daniel # move: push # id: stop-anyway]
    He's on his knees, with the case in front of him, when Tilda comes. # mood: daniel hopeful # mood: maya cornered
    Tilda: Who's that?
    Maya: Just a man. He mends things. # mood: flat # pose: turned-away
    He mends it in two minutes. It's good work. He doesn't look up. # mood: daniel hurt
* (nan) {phone.nan and not phone.seven} [Leave the spring with Nan, as she asked, and drive on. # done # as: daniel # move: give-time # id: stop-nan]
    Nan: Shall I tell her something?
    Daniel: No. It's only the spring. She knows how it goes in. # mood: calm
    Nan: Then go to your dentist.
* (pavement) {phone.nan and not phone.seven} [It's at Nan's. I'm at the dentist's till nine. # as: daniel # move: be-open # id: stop-till-noon]
    Daniel: It's at Nan's. I'm at the dentist's till nine. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    She hasn't asked. But she likes knowing it. # via: phone # mood: maya thoughtful
* (kind) {not agreed() and not phone.nan} [Go to her stop with the spring and mend it there. # done # as: daniel # move: small-kindness # id: stop-spring]
    He's at the stop before her, with his hands blue. # mood: daniel hopeful
    {
    - phone.time:
        Maya: I said I'd write. # mood: flat
        Daniel: I know. You don't have to talk. It's only the lock.
    - phone.cord:
        Maya: You didn't say you'd come. # mood: surprised
        Daniel: No. I should have.
    - else:
        Maya: Nobody asked you to come. # mood: surprised
        Daniel: No.
    }
    {owned():
        The lock clicks. She opens it and does it again, with her ear to it. # sound: keys # mood: maya thoughtful
    - else:
        Maya: And now? Is it all good now, because you did that? # sound: keys # mood: hurt
    }
* (pocket) {not agreed() and not phone.nan} [I have your spring with me. I'm in Castle Street till nine. # as: daniel # move: be-open # id: stop-pocket]
    Daniel: I have your spring with me. I'm in Castle Street till nine. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {phone.time:
        It's seven in the morning, and she asked him to wait. The bus goes down Castle Street, and she stays in her seat. # mood: maya tired
    - else:
        The bus goes down Castle Street. She gets off for one minute and holds out her hand, and he gives her the spring. # mood: maya thoughtful
    }
* (busy) {not agreed() and not phone.nan} [I've got a job this morning. I'll do your lock soon, love. # as: daniel # move: half-truth # id: stop-busy]
    Daniel: I've got a job this morning. I'll do your lock soon, love. # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    He doesn't write that he's had the spring since yesterday.
    Maya: OK # via: phone # mood: calm
* (leave) {not agreed() and not phone.nan} [Go to work. She'll ask if she needs the spring today. # done # as: daniel # move: assume # id: stop-leave]
    Nine people with toothache thank him, and he goes red. He likes it. # mood: daniel glad
    On the step of the bus the belt tears. The case falls open, and half the bus looks. # mood: maya hurt
-
The 7.50 goes along the river. {keep or kept or graham or kind:The case stands between her knees, and it's shut. |{anyway:Tilda wants to know everything about the man with the tools. |{leave:In Castle Street people stand round somebody at a door, and they're laughing. It could be him. |{not first:She keeps the case shut with her knees. }}}}From the bus you can see the hall, and the bins. # sound: bus # pose: maya phone-in-hand
{seat == "hurt": (I look for his car at every corner. I've done it since I was ten. I wish I could stop.)}
* (where) [Where are you just now? Send me what you can see. # as: maya # move: monitor # id: stop-where]
    Maya: Where are you just now? Send me what you can see. # via: phone # sound: message-sent # mood: worried
    He sends one. It's {keep or kind:the road through a wet car window|a lock, from very near}, and half his thumb. # via: phone # mood: daniel hurt
    She makes it bigger and bigger, to see {keep or kind:where he's going|whose door it is}, till there are only squares. # mood: maya worried
* (asked) {anyway} [I asked you not to come to my stop. # as: maya # move: set-limit # id: stop-asked]
    Maya: I asked you not to come to my stop. # via: phone # sound: message-sent # mood: sharp
    Maya: It was one thing, I only asked you one thing # via: phone
    He's still got the wet on his knees. He writes that she did, and that he's sorry. # mood: daniel ashamed
* (joke) {not anyway} [A bin just flew past us. Look out for your car. # as: maya # move: let-rest # id: stop-bin]
    Maya: A bin just flew past us. Look out for your car. # via: phone # sound: message-sent # mood: amused
    {pain_told():
        Daniel: Green or black? # via: phone # mood: glad
        Maya: Green. It had a good start # via: phone # mood: amused
    - else:
        He laughs out loud, {keep or kind:alone in his car|in front of the dentist}. So that's over, he thinks. # mood: daniel glad
        Maya looks at what she wrote. It's funny. She doesn't feel funny. # mood: maya flat
    }
* (corner) [I still look for your car at every corner. I hate it. # as: maya # move: say-pain # id: stop-corner]
    Maya: I still look for your car at every corner. I hate it. # via: phone # sound: message-sent # mood: hurt
    Maya: I've always done it, and it's never you, and I still do it # via: phone
    He's parked at a corner when he reads it. He doesn't drive on for a while. # mood: daniel ashamed
* (saw) [It's about this morning. I just wanted to say. # as: maya # move: see-effort # id: stop-saw]
    Maya: It's about this morning. I just wanted to say. # via: phone # sound: message-sent # mood: thoughtful
    {
    - keep or kept or kind:
        Maya: It clicks. I keep doing it under the seat # via: phone # mood: warm
        Daniel: It's only a spring # via: phone # mood: glad
        Maya: I know what it is # via: phone
    - rang:
        Maya: You told me before. I had to hold the case shut, and I was cross, but I wasn't WAITING. That's different # via: phone
        Daniel reads it to the dentist, who doesn't understand a word. # mood: daniel glad
    - pocket and phone.time:
        Maya: You wrote where you'd be. I just wasn't ready # via: phone
        Daniel: No. You'd told me. Sorry # via: phone # mood: ashamed
    - pocket:
        Maya: You said where you'd be, and you were there # via: phone # mood: warm
        Daniel: Yes. I'm still a bit surprised # via: phone # mood: glad
    - pavement or nan:
        Maya: You left it at Nan's and you didn't wait round the corner # via: phone # mood: warm
        Daniel: I nearly did # via: phone # mood: glad
    - graham:
        Maya: You asked Graham # via: phone # mood: warm
        Daniel: He called me mate # via: phone # mood: glad
        Maya: Oh no # via: phone # mood: amused
    - first:
        Maya: You came{phone.seven:. Nan says you ran up the stairs| round the corner when we drove off. You were really fast} # via: phone # mood: tired
        Daniel: I was late # via: phone # mood: ashamed
        Maya: Yeah # via: phone
    - anyway:
        Maya: You knelt in the wet, and you didn't tell Tilda who you are # via: phone
        Daniel: Who am I, then? # via: phone # mood: hurt
    - busy:
        Maya: You told me before I was at the stop. That was good # via: phone
        Daniel: Right. Yes # via: phone # mood: ashamed
    - else:
        Maya: It was you, at the dentist's. They were all thanking you. I was glad for you, and I was holding a case shut # via: phone # mood: tired
        Daniel: Both? # via: phone # mood: ashamed
        Maya: Both # via: phone
    }
-
-> corridor
