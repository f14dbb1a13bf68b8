// A week on: the letter, and the temptation to fall back.
// Her case shuts: he, Graham or she herself has seen to it since Tuesday.
=== function by_herself ===
~ return stop.nan or stop.pavement or (stop.pocket and not phone.time)

=== function mended_by_now ===
~ return stop.keep or stop.kept or stop.graham or stop.kind or stop.anyway or by_herself()

=== stairs
Sunday evening, after a weekend at Daniel's. {kitchen.weekends and not corridor.weekend:Maya did come, and neither of them has said a word about it. }He's taking her home, three floors up to Ines's flat, with the cello on his back. {not mended_by_now():On Saturday he mended the case at last. }{by_herself():She has mended the case herself. }The light on the stairs goes out by itself every half minute. # scene: stairwell # time: 9d nine days later # sound: steps # mood: daniel warm # mood: maya worried # pose: maya open # pose: daniel open
{
- contact >= 26:
    Maya: I can take it. I'm taller than it now. # mood: amused
    Daniel: No, no. {stop.keep or stop.kind:I like it, now that it shuts.|And what would I carry?}
- else:
    They've been polite all weekend. It made them both tired. # mood: maya flat
}
{
- corridor.weekend and not corridor.like: She was going to explain Norway at the weekend. In half an hour it's over.
- corridor.back: It could wait, he said on Friday. It has waited all weekend.
- corridor.mine: Since Friday Tilda has sent her eleven questions. She has answered two.
- corridor.later and corridor.like and contact >= 26: On Saturday she told him the rest of Norway, and they both laughed, a bit.
- corridor.name or corridor.nordic: Nobody has said "Norway" all weekend.
}
Above them a door opens.
Ines: Is that you two? Has he signed it? I've got something on the cooker.
The door shuts, and the light goes out. # sound: door
Daniel: Signed what? # mood: surprised
{seat == "hurt": (I've waited six weeks for the right moment. This isn't it. I can't even see his face.)}
{seat == "responsible": (She's stopped breathing. She did that when she was two, when she'd hidden something.)}
* (fact) [I'd have told you after the concert. You missed that, too. # as: maya # move: judge # id: stairs-seat]
    Maya: I'd have told you after the concert. You missed that, too. # mood: sharp
    In the dark she pushes the letter into his hand. It's a music school, in Thornby, from September, in the week. # mood: daniel hurt
* (half) [I've got a place at a school in Thornby. I was scared. # as: maya # move: step-down # id: stairs-scared]
    Maya: I've got a place at a school in Thornby. I was scared. # mood: ashamed
    Maya: It's the music school. I've had it since February, and I couldn't tell you, and then I waited till you did something wrong. And then you did, and I was nearly pleased. {not pain_told(): I'm the horrible one, really.}
    He finds the light. # mood: daniel surprised
* (mind) {not corridor.like and not corridor.book} [Would you mind if I went to school in Thornby? # as: maya # move: ask # id: stairs-mind]
    Maya: Would you mind if I went to school in Thornby? # mood: worried
    Daniel: Thornby? Since when? # mood: surprised
    Maya: February. It's a music school. It's in the week. I've got a place.
* (sign) {corridor.like or corridor.book} [You have to sign something. I don't want to talk about it. # as: maya # move: set-limit # id: stairs-sign]
    Maya: You have to sign something. I don't want to talk about it. # mood: calm
    Daniel: Right. Only, on Friday we did talk, a bit. # mood: hurt
    She holds it out to him, and looks at the wall. It's a music school, in Thornby, and she'd live there in the week, from September.
* (think) [It's a form. Read it, and don't say anything yet. # as: maya # move: name-expectation # id: stairs-read]
    Maya: It's a form. Read it, and don't say anything yet. # mood: worried
    Maya: Read it, and then think, and then say. That's all I ever want from you, actually. # mood: thoughtful
    It's from a music school, in Thornby. She'd live there in the week, from September. # mood: daniel surprised
-
He reads the letter, and the form that he has to sign. Twice he has to put the light on again. {bedroom.box:In the box that says "no contact with this parent" there's a very thin tick. He looks at it, and at her. She goes red, and he reads on.|He even reads the page about washing.} # sound: page # mood: daniel thoughtful
{
- mind: Maya: And? Would you mind? # mood: worried
- sign: She has gone two steps up already. She doesn't look round. # mood: maya flat # pose: maya turned-away
- half: She's sitting on the step, with her chin on her knees. She looks small. # mood: maya ashamed # pose: maya sitting
- think: She's sitting on the step. She lets him think. # mood: maya thoughtful # pose: maya sitting
- else: She's standing above him, with her arms crossed. # mood: maya sharp # pose: maya arms-crossed
}
Maya: It's two trains. With the cello. Every Sunday evening.
{seat == "responsible": (I've got a car. It'd be so easy to say. You should see her face when I say things like that.)}
* (sundays) [You and the cello on two trains? I'll drive you on Sundays. # as: daniel # move: overpromise # id: stairs-sundays]
    Daniel: You and the cello on two trains? I'll drive you on Sundays. # mood: hopeful
    Maya: Every one? # mood: hopeful # pose: open
    Daniel: Every one.
    {sign:She comes down again. }Her head's on his shoulder before she has thought about it. The light goes out, and they leave it out. # mood: maya warm
* (one) {not half} [I can drive you the first Sunday each month, love. Only that. # as: daniel # move: promise-carefully # id: stairs-first]
    Daniel: I can drive you the first Sunday each month, love. Only that. # mood: worried
    {owned():
        He watches her face fall. # mood: maya hurt
        Maya: That's one in four.
        Daniel: Yes. But that one I know I can. # mood: ashamed
    - else:
        Maya: You drive me once a month, and then we don't have to talk about the other thing? # mood: hurt
    }
* (towels) {half} [It says six towels. We've only got four. # as: daniel # move: plain # id: stairs-towels]
    Daniel: It says six towels. We've only got four. # mood: thoughtful
    Maya: What? # mood: surprised
    Daniel: On the washing page. So we'd need two more, before September.
    We, he said. She puts her head on her knees. She's laughing, or something near it. # mood: maya amused
* (mine) {half} [That's my fault. You couldn't tell me anything. # as: daniel # move: own-it # id: stairs-fault]
    Daniel: That's my fault. You couldn't tell me anything. # mood: ashamed
    {owned_by_friday():
        Maya: Dad, no. This one was me. Can't I have one that was me? # mood: hurt
    - else:
        Maya: No. Not really, no. # mood: thoughtful
        It's the first time that he's said anything was. They're both surprised. # mood: daniel surprised
    }
* (both) {not half} [They want you! I'm so proud. And, well, a bit frightened, too. # as: daniel # move: show-feeling # id: stairs-proud]
    Daniel: They want you! I'm so proud. And, well, a bit frightened, too. # mood: tearful # pose: hand-to-chest
    Maya: What are you frightened of? # mood: surprised
    Daniel: That you go, and it's lovely there, and you don't need... I don't know. {stop.corner:That you don't look for my car any more.|That there's nothing left for me to carry.}
    {
    - fact:
        Maya: I'm frightened, too. I'm just angry as well. # mood: thoughtful
    - hurt_trust < 35:
        Maya: I'd ring you. And you'd be at somebody's door. # mood: tired
    - else:
        Maya: I'd ring you, Dad. # mood: warm
    }
* (wait) {fact} [Wouldn't next year be better? It's two hours away. # as: daniel # move: push # id: stairs-wait-a-year]
    Daniel: Wouldn't next year be better? It's two hours away. # mood: worried
    Maya: I knew you'd say that! I knew it! # mood: angry
    If he doesn't sign she can't go. They both know that. It's very quiet on the stairs. # mood: daniel cornered
* (later) {not fact} [I'll read it again at home. Then I'll tell you. # as: daniel # move: give-time # id: stairs-read-again]
    Daniel: I'll read it again at home. Then I'll tell you. # mood: calm
    {
    - mind:
        Maya: But I asked you. You can just say if you'd mind! # mood: hurt
    - half:
        Maya: That's it? I tell you that, and you'll read it at home? # mood: hurt
    - sign:
        Maya: OK. Yeah. Thanks. # mood: thoughtful
    - else:
        Maya: You've read it now. I meant, with me here. # mood: hurt
    }
-
{seat == "hurt" and sundays: (Every one. He can't do that, and I know it. When I was six I'd just have believed him.)}
{seat == "hurt" and not sundays: (I want him to say every Sunday. He couldn't do it. I'd still like to hear it, like when I was six.)}
He's still holding the form. {both:He wipes his eyes with his wrist.|{wait:He doesn't look at her.|He waits for what she'll say.}}
* (read) [You read all of it. Nobody reads the washing page. # as: maya # move: see-effort # id: stairs-finger]
    Maya: You read all of it. Nobody reads the washing page. # mood: warm # pose: open
    Daniel: I always read all of it, when it's important. # mood: surprised
    {pain_told():
        Maya: I've never seen you do that. # mood: thoughtful
    - else:
        So it's important. She waits to be happy about it. # mood: maya flat
    }
* (write) [Can you write down what you've just said, with the date? # as: maya # move: monitor # id: stairs-write]
    Maya: Can you write down what you've just said, with the date? # mood: worried # pose: standing # thing: maya
    {given() and not kitchen.tear:He has the sign in his jacket, to give it back to her. }She puts the light on, and he writes it on the back of {kitchen.tear:her half of the sign|the sign}.
    {
    - sundays:
        Every Sunday, it says, D. Reed. He's ashamed of how it looks. # mood: daniel ashamed
    - one:
        First Sunday of the month, it says, D. Reed. She reads it, and she still doesn't believe it. # mood: maya hurt
    - towels:
        Two towels, it says, D. Reed. You can hold him to that, at least. # mood: daniel thoughtful
    - mine:
        My fault, it says, D. Reed. She doesn't know what to do with it. # mood: maya hurt
    - wait:
        Next year, it says, D. Reed. It isn't what she wanted in writing. # mood: maya hurt
    - both:
        Proud and frightened, it says, D. Reed. You can't hold anyone to that. # mood: daniel thoughtful
    - else:
        I'll read it again, it says, D. Reed. He writes it very slowly. # mood: daniel hurt
    }
* (if) {sundays or one} [And if somebody's locked out that Sunday? # as: maya # move: ask # id: stairs-if]
    Maya: And if somebody's locked out that Sunday? # mood: thoughtful
    He doesn't answer at once. The light goes out. In the dark you can hear him think. # mood: daniel thoughtful
    Daniel: Then I ring you before. Not after. And then you can shout at me.
* (hear) {not sundays and not one} [Would you come there and hear me play? # as: maya # move: ask # id: stairs-hear]
    Maya: Would you come there and hear me play? # mood: thoughtful
    Daniel: Of course. # mood: thoughtful
    The light goes out. In the dark you can hear him think.
    Daniel: No. Not every time. When I've told you a day, I would. # mood: ashamed
* (keep) [You take the form. Bring it to the hall on Saturday. # as: maya # move: lend-credit # id: stairs-form]
    Maya: You take the form. Bring it to the hall on Saturday. # mood: calm # pose: open
    Daniel: You've only got the one. # mood: worried
    Maya: Yeah. So don't lose it.
    He puts it where he keeps his keys.
-
{
- who_comes() == 3:
    Maya: {keep:I practise there from half past two.|I practise in the hall on Saturday, from half past two. You could come and sit down.} # mood: thoughtful
    Daniel: They want a new lock on the fire door, so I'm there anyway. I mean, yes. I'd come. # mood: hopeful
- else:
    Daniel: {keep:Saturday, then. They want a new lock on the fire door anyway.|I'm at the hall on Saturday. They want a new lock on the fire door.} # mood: tired
    Maya: {keep:Half past two.|I practise there. From half past two.} # mood: tired
}
-> saturday
