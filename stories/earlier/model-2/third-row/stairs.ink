// A week on: the letter, and the temptation to fall back.
=== stairs
Sunday evening, after a weekend at Daniel's. He's bringing her home, up three floors to Ines's flat, with the cello on his back. The light is on a timer: thirty seconds, then you feel along the wall for the button. # scene: stairwell # time: 9d nine days later # sound: steps # mood: daniel warm # mood: maya worried
{
- contact >= 26:
    Maya: I can take it. I'm taller than it now. # mood: amused
    Daniel: And what would I carry?
- kitchen.weekends:
    She came this weekend after all. Neither of them has mentioned it.
- else:
    They've been polite all weekend. It's been like carrying a second cello. # mood: maya flat
}
On the second landing a door opens above them.
Ines: Is that you two? Has he signed it?
She goes back in; something's burning. The light goes out. # sound: door
Daniel: Signed what? # mood: surprised
{seat == "hurt": (Six weeks. I was going to choose the minute. Now it's this one, and I can't see his face.)}
{seat == "responsible": (I know how she breathes when she's hiding something. She's done it since she was two.)}
* (think) [Don't say yes yet. Read it, and think, and then say. # as: maya # move: name-expectation # id: stairs-read]
    Maya: It's a school. In Thornby, in the week. I want you to not say yes. # mood: worried
    Daniel: You want me to say no? # mood: surprised
    Maya: I want you to read it. Then think. Then say. In that order. That's all I've ever wanted from you, actually. # mood: thoughtful
* (fact) [You'd know, if you'd been in your seat. # as: maya # move: judge # id: stairs-seat]
    Maya: I was going to tell you after the concert. You'd know by now, if you'd been in your seat. # mood: sharp
    In the dark she pushes a letter into his hand. The music school in Thornby. A place, from September, in the week. # mood: daniel hurt
* (half) [I've got a place in Thornby. I was scared to say. # as: maya # move: step-down # id: stairs-scared]
    Maya: I've got a place at Thornby. The music school. Since February. I was scared to say, so I kept putting it off till you'd done something. # mood: ashamed
    Maya: And then you had, and I was nearly pleased.
    He finds the button. They both blink. # mood: daniel surprised
* (mind) [Would you mind? If I went away in the week? # as: maya # move: ask # id: stairs-mind]
    Maya: Would you mind? If I went to Thornby, in the week? It's the music school. I've got a place. # mood: worried
    Daniel: Since when? # mood: surprised
    Maya: February. # mood: ashamed
    Daniel: I'd mind like anything. # mood: hurt
    Maya: That isn't a no, though.
    Daniel: No. It isn't a no.
-
He reads the letter and the form. He has to press the button twice. {bedroom.box:There's a faint tick in the box that says "no contact with this parent". He looks at it, and at her, and goes on to the next line.|There's a page about laundry, and he reads that too.} # sound: page # mood: daniel thoughtful
Then she sits down on the step. She's sixteen, and looks about eleven. # mood: maya worried
Maya: It's two trains. The second one's tiny. Where do I put the cello, every Sunday? On my lap? # mood: worried
{seat == "responsible": (My car's the length of a cello and a half. It'd be so easy to say. You should see her face when I say things like that.)}
* (sundays) [I'll drive you. Every Sunday. Bells on. # as: daniel # move: overpromise # id: stairs-sundays]
    Daniel: I'll drive you. There and back. Every Sunday. With bells on. # mood: hopeful
    Maya: Every one? # mood: hopeful
    Daniel: Every single one.
    She's got her head on his shoulder before she has thought about it. The light goes out, and they leave it out. # mood: maya warm
* (no) [Thornby? You're sixteen. I haven't said yes to anything. # as: daniel # move: push # id: stairs-sixteen]
    Daniel: Thornby? You're sixteen. I haven't said yes to anything. You'll stay where people can look after you. # mood: sharp
    Maya: Which people? # mood: angry
    Without his name on the form she can't go. It's quiet on the stairs. He hates how well it works. # mood: daniel cornered
* (both) [I'm proud, and I'm frightened. It's both at once. # as: daniel # move: show-feeling # id: stairs-proud]
    Daniel: I'm that proud I could ring all the bells in this house. And I'm frightened. You needn't do anything about it. It's just both. # mood: tearful # pose: hand-to-chest
    Maya: Frightened of what? # mood: surprised
    Daniel: There'll be a fridge there, with a calendar, and me not on it. # mood: ashamed
    Maya: I'd put you on it, Dad. In pencil. # mood: warm
* (one) [The first Sunday of each month. The rest I can't say. # as: daniel # move: promise-carefully # id: stairs-first]
    Daniel: The first Sunday of the month. That one I can. The others I'd be guessing. # mood: worried
    He watches her face come down. It has a long way to come. # mood: maya hurt
    Maya: That's one in four.
    Daniel: It's one that's there. # mood: ashamed
-
{seat == "hurt" and sundays: (Every single one. I know he can't. I want to be six, and not know it.)}
{seat == "hurt" and not sundays: (I know what I want. I want him to say every Sunday. I want to be six, and not know him.)}
* (write) [Write it down. On the back of the sign, with the date. # as: maya # move: monitor # id: stairs-write]
    She has {kitchen.tear:her half of the sign|the sign} in her bag. She holds her phone for a light while he writes. # mood: maya sharp # thing: maya
    Maya: Now sign. Now the date. There's never been a date on it.
    {
    - sundays:
        Every Sunday, it says, D. Reed. It looks like something you'd write for the police. # mood: daniel hurt
    - one:
        First Sunday, each month, it says, D. Reed. There's room for all the others. # mood: daniel hurt
    - no:
        I have not said yes to anything, it says, D. Reed. It isn't what she'd meant him to write. # mood: maya hurt
    - else:
        Proud and frightened, it says, D. Reed, and the date. You can't hold anybody to that. # mood: daniel thoughtful
    }
* (read) [You read it. All of it, with your finger. # as: maya # move: see-effort # id: stairs-finger]
    Maya: You read it. Right to the laundry. With your finger under the line. # mood: warm
    Daniel: I always do, if it's important. I didn't know it showed. # mood: surprised
    Maya: I've never seen you do it. # mood: thoughtful
* (if) {sundays or one} [And if somebody's got potatoes on? # as: maya # move: ask # id: stairs-if]
    Maya: And if somebody's got potatoes on? # mood: thoughtful
    His mouth is open. The timer runs out on it. In the dark you can hear him think. # mood: daniel thoughtful
    Daniel: Then I ring you before. Not after. And you can be as cross as you like, with time to get there.
* (hear) {no or both} [Would you come and hear me there, though? # as: maya # move: ask # id: stairs-hear]
    Maya: Would you come and hear me there, though? If I went? # mood: thoughtful
    "Of course," he says, and the light goes out. In the dark you can hear him take it back. # mood: daniel thoughtful
    Daniel: Not every time. If I've said a day, I would.
* (keep) [Take the form. Bring it to the hall on Saturday. # as: maya # move: lend-credit # id: stairs-form]
    Maya: You take it. I've got the hall on Saturday, to practise. Half past two. You bring it, signed or not signed. # mood: calm # pose: open
    Daniel: It's the only one you've got. # mood: worried
    Maya: Yes.
    He buttons it into the pocket where he keeps the master keys.
-
{
- who_comes() == 3:
    Maya: {keep:Half past two, then.|I'm in the hall on Saturday, practising. From half past two. You could come and sit down for once.} # mood: thoughtful
    Daniel: They want a new lock on the fire door. I'd be there anyway. I mean, I'd come. # mood: hopeful
- else:
    Daniel: {keep:Saturday, then. They want a new lock on the fire door anyway.|I'm at the hall on Saturday. They want a new lock on the fire door.} # mood: tired
    Maya: {keep:Half past two.|I'm there from half past two.} # mood: tired
    They say it like two people at a bus stop.
}
-> saturday
