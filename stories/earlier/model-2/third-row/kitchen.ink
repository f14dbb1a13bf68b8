// Saturday, his weekend: the storm, and no bus before four.
=== kitchen
Saturday, twenty past ten, Daniel's kitchen. Every second weekend Maya comes here by bus; the next one back goes at four. On the fridge hangs the calendar. In Thursday's square she once wrote, in red: ME! 7! BELLS! # scene: kitchen-morning # time: 2d two days later # sound: kettle # mood: maya blank # mood: daniel hopeful # pose: maya sitting
He's made her a pancake in the shape of an M, as he has since she was four. From where she's sitting it's a W.
{given():The sign leans on the jam. He has dried it on the radiator and it's gone wavy.|She takes the sign out of her bag and leans it on the jam, facing him. It's gone wavy from the rain.} # thing: nobody
{car_park.bow:On the spare chair lies a long thin box, with a ribbon.}
{
- car_park.useless:
    Maya: You wrote that you're useless. Now I've got to say you're not. That's homework, Dad. # mood: tired
- car_park.quiet:
    Daniel: I didn't ring. # mood: worried
    Maya: I noticed. The phone kept not doing it.
- car_park.call:
    There are freesias in the measuring jug. # mood: maya surprised
    Maya: Who are those for?
    Daniel: A florist. # mood: cornered
- else:
    Maya: W for what? # mood: flat
}
{seat == "responsible": (She isn't eating. Her mother used to not eat like that.)}
* (fresh) [Shall we have a nice weekend, and start again from here? # as: daniel # move: rush # id: kit-nice]
    Daniel: Shall we have a nice weekend? Start again from here? # mood: hopeful # pose: leaning-in
    Maya: From where? # mood: flat
    Daniel: From the pancake.
    She turns the plate round, so that it's an M, and pushes it over to him.
* (latch) [Fetch me the case. I'll look at that latch. # as: daniel # move: offer-repair # id: kit-latch]
    Daniel: Fetch me the case. I'll look at that latch. # mood: calm
    He has the plate off in two minutes. Something the size of a comma falls out on the table.
    Daniel: Spring's gone. I'll have to send for one.
    Maya: It's been gone since Christmas. # mood: tired
    Daniel: I know. But now I know which spring.
* (box) {car_park.bow} [The long box first. Go on, open it. # as: daniel # move: bribe # id: kit-box]
    Daniel: Go on, open it. # mood: hopeful # pose: leaning-in
    It's a beautiful bow. She lets it balance on one finger. She can tell from his face what it cost. # mood: maya hurt
    Maya: What's that a minute? For the seven you missed?
* (task) {not car_park.bow} [Set me something. Anything. I'll win it back. # as: daniel # move: earn # id: kit-task]
    Daniel: Set me something. Anything you like. I'll win it back. # mood: hopeful # pose: leaning-in
    {car_park.marks:
        Maya: You had four out of ten on Thursday. You've just gone down to three. # mood: sharp
    - else:
        Maya: You want me to think of it as well? # mood: sharp
    }
* (thrice) [Three times I've said it and not been there. # as: daniel # move: own-it # id: kit-thrice]
    Daniel: Three times I've said it to you, and three times I wasn't there. # mood: ashamed
    {hall.three:
        Maya: I've stopped counting. I stopped on Thursday. # mood: tired
        Daniel: I've started. # mood: tired
    - else:
        Maya: Say the middle one. # mood: flat
        Daniel: Christmas. A family of five, and I'd told you six o'clock. The Swan. You wore the blue. # mood: ashamed
        Maya: How do you know I wore the blue?
        Daniel: Nan's got the photo up.
    }
-
Then it comes, like the kettle: nothing for ages, and then all at once.
{seat == "hurt": (At home I knew what I'd say. At home he didn't have flour on his eyebrow.)}
* (hiccups) [On Sunday I believed you again. That's the worst of it. # as: maya # move: say-pain # id: kit-believed]
    Maya: It isn't the chair. On Sunday I believed you again. Straight off, like hiccups. # mood: hurt # pose: open
    Maya: I'm sixteen. I can pick a padlock with a hair grip. And you say bells and I hear bells.
    He puts the fish slice down, very quietly. # mood: daniel ashamed
* (recorder) [You never wanted it to be a cello. You wanted a recorder. # as: maya # move: accuse-all # id: kit-recorder]
    Maya: You never even wanted it to be a cello. You wanted a recorder! # mood: angry
    Daniel: I carried it! # mood: surprised
    Maya: You said, haven't they got a smaller one!
    Daniel: They had! We got it! You were six!
* (pool) [The pool. The wrong Thursday. My tooth. Christmas. # as: maya # move: dig-up # id: kit-pool]
    Maya: The pool. The wrong Thursday. My tooth. Christmas. # mood: sharp
    Daniel: What was the tooth? # mood: cornered
    Maya: It came out and you said you'd ring at bedtime, and I stayed awake with it in my hand.
    Daniel: You were five.
    Maya: I'm not now. I've still got it. # mood: hurt
* (lunch) [Promise me nothing today. Not even lunch. # as: maya # move: set-limit # id: kit-lunch]
    Maya: I want you not to promise me anything today. Not one thing. Not even lunch. # mood: calm
    Daniel: Right. # mood: worried
    He looks at the fridge, and the clock, and the bread.
    Daniel: There may be soup.
-
The pancake has gone cold.
{seat == "responsible": (People shout at me through doors all day. I've never minded it before.)}
* (bought) [Who do you think those call-outs pay for? # as: daniel # move: resent # id: kit-callouts]
    Daniel: Who do you think those call-outs pay for? Twenty-eight pounds a lesson! # mood: angry
    Maya: Then come and hear what you've bought! # mood: angry
    He had something else ready. He can't think what it was. # mood: daniel cornered
* (gas) [Turn off the gas and sit down, till she's done. # as: daniel # move: listen # id: kit-gas]
    He turns off the gas and sits across from her, and it takes a quarter of an hour. She does Christmas twice. The second time it's got more people in it. # mood: daniel ashamed # pose: daniel sitting
    She's got a date wrong. He lets her have it wrong.
    When she's done she eats the M, cold, in four bites. # mood: maya tired
* (tone) [I'm still your father, and you'll mind how you talk to me. # as: daniel # move: hit-back # id: kit-tone]
    Daniel: I'm still your father. You mind how you talk to me. # mood: angry # pose: arms-crossed
    Maya: Which nights? # mood: sharp
    Daniel: What?
    Maya: Which nights are you still? So I can put it on the fridge.
* (tea) [The potatoes took eleven minutes. The tea was me. # as: daniel # move: explain # id: kit-tea]
    Daniel: {car_park.potatoes:Mr Pell's potatoes|Old Mr Pell was locked out, with potatoes on. That} took eleven minutes. Then he'd put out two cups. The good ones. # mood: thoughtful
    {hurt_hurt >= 50 and not hiccups:
        Maya: Stop it! Now I'm sorry for Mr Pell! I wasn't finished! # mood: angry
    - else:
        Maya: So you couldn't say no to Mr Pell. And you could to me. # mood: hurt
        Daniel: I didn't say no to you.
        Maya: No. You never say it. You just don't come. # mood: tired
    }
-
It's five hours till the bus. He has three rooms, and one of them is the bathroom.
* (tear) [Tear the sign across, and give him the half with his name. # as: maya # move: revenge # id: kit-tear]
    It's good card. She has to do it twice. # mood: maya angry # thing: nobody
    Maya: There. You can have D. REED. # pose: turned-away
    He takes it. It's warm. The ruler lines are still on it, in pencil. # mood: daniel hurt
* (handbag) [Everyone could read your name. I was so embarrassed. # as: maya # move: show-feeling # id: kit-handbag]
    Maya: Everybody could read it. D. REED. Nan put her handbag on the seat so it wouldn't look so empty. # mood: tearful # pose: hand-to-chest
    Maya: Then she took it off again. She said it felt like sitting on you.
    {seat == "responsible": (I saw the handbag. Through the glass. I'd forgotten the handbag.)}
    Daniel laughs, and it goes wrong halfway. # mood: daniel tearful
* (weekends) [I'm not coming at weekends any more. # as: maya # move: break-off # id: kit-weekends]
    Maya: I'm not coming at weekends any more. # mood: angry
    Daniel: There's an arrangement. # mood: hurt
    Maya: Then I've arranged something else.
    It'd be the moment to leave. It's ten to eleven. She locks herself in the bathroom. He could have that open in four seconds. He doesn't. # sound: door
* (what) [What did you do, all that time I was playing? # as: maya # move: ask # id: kit-what]
    Maya: What did you do? All the time I was playing? # mood: thoughtful
    {car_park.where:
        Daniel: You asked me that on Thursday. # mood: cornered
        Maya: I'm asking again. It's a different day.
    - else:
        He wipes the table where it's clean. # mood: daniel cornered
    }
-
{seat == "hurt": (I know where he was. I've known for two days. I want him to say it.)}
* (shut) [They'd shut the doors. You can't walk in on a cello. # as: daniel # move: excuse # id: kit-shut]
    Daniel: They'd shut the doors. You can't walk in on a cello. # mood: cornered
    Maya: Any door, any time. It's on the car, Dad. # mood: hurt
    He has no answer to the car.
* (door) [I was there. Outside, at the fire door. # as: daniel # move: be-open # id: kit-door]
    Daniel: I was there. I was nine minutes late, and I stood outside at the fire door. I heard all of it. # mood: ashamed # pose: open
    {bedroom.dot:
        Maya: I know. I looked you up. You're a dot. # mood: hurt
    - else:
        Maya: I know. It was dry under your car. # mood: hurt
    }
    Maya: I've been waiting for you to say. And now I don't know if it's better or worse.
    Daniel: Nor do I.
* (diary) [Look in my phone. It knows where I was. # as: daniel # move: accept-checking # id: kit-diary]
    {weekends:He unlocks his phone and pushes it under the bathroom door.|He unlocks his phone and slides it to her, past the jam.} It has him at the hall from nine minutes past seven. # mood: daniel ashamed # pose: daniel open
    {bedroom.dot:
        Maya: I've looked. On Thursday. I wanted somebody to say it who wasn't a phone. # mood: hurt
    - else:
        Maya: So your phone can say it. # mood: hurt
    }
    Daniel: I was at the fire door. I heard all of it. There. That's me saying it.
* (still) [I broke my word. I won't be told I don't care. # as: daniel # move: keep-dignity # id: kit-care]
    Daniel: I broke my word. I'll hear that as often as you like. I won't be told I don't care. # mood: calm # pose: open
    {
    - recorder:
        Daniel: And it was never a recorder. # mood: hurt
        Maya: No. I know it wasn't. I just ran out. # mood: ashamed
    - what:
        Maya: I asked you where you were. I can see that you care. It's coming out of your ears. # mood: tired
    - weekends:
        Maya: I'm not saying you don't care. I'm saying I'm on the wrong side of it. # mood: tired
    - else:
        Maya: I never said that. You care like anything. I said you weren't there. # mood: tired
    }
-
There's nothing else to do till four, so they do a crossword. He knows the tools and she knows the gods. {not car_park.potatoes and not tea:Eight letters, grows underground: so she gets to hear of old Mr Pell, locked out on Thursday with potatoes on the gas.}{car_park.bow and not box: The box with the ribbon stays shut.} # sound: bus
-> phone

// He has the sign, and she gave it to him.
=== function given ===
~ return car_park.wiper or car_park.hold
