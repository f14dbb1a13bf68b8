// The first talk, too early as always.
=== yard
The wall behind the gym, twenty past ten. Somebody has chalked a goal on it. Vera stands where the keeper would. # scene: school-yard-morning # time: 1d the next morning # sound: ball # pose: vera arms-crossed
{
- kitchen.while:
    Vera: I said a while. It turned out to be fifteen hours. # mood: tired
- nadias_room.gym:
    Vera: You said I didn't have to come. # mood: tired
    Nadia: You don't. # mood: worried
    Vera: I noticed that on the way.
- kitchen.fine:
    Vera: Good morning. # mood: polite
    It's the voice she said fine in.
- kitchen.not_you:
    Vera: I rang Gran in the end. She asked if I was eating. # mood: tired
- hurt_trust < 24:
    Vera: Stay there. There's fine. # mood: flat
- else:
    Nadia has come round the wall twice already this morning, in case. # mood: nadia worried
}
Vera: He says you wore my scarf. # mood: flat # music: none
{seat == "responsible": (So that's what he picked. Not the café, not the tram.)}
{seat == "hurt": (I had eleven sentences ready. That wasn't one of them.)}
* (mirror) [I liked how I looked in it. I'm ashamed of that. # as: nadia # move: show-feeling # id: yard-mirror]
    Nadia: I stood at the mirror in it and I liked how I looked. I'm so ashamed of that. # mood: ashamed # pose: hand-to-chest
    Vera: You looked all right before. # mood: sharp
    She hears it only when it's out. # mood: vera surprised
* (rang) [Did he say why he rings you, after half a year? # as: nadia # move: shift-blame # id: yard-rang]
    Nadia: Did he say why he rings you, after half a year? # mood: sharp # pose: leaning-in
    Vera: Because I pick up. # mood: cornered
    {seat == "hurt": (Careful. That's truer than she knows.)}
* (had_it) [I had it on. I knew whose it was. # as: nadia # move: own-it # id: yard-had-it]
    {kitchen.coins:
        Nadia: I had it on. At the river. It hung on the hook, I took it, and I knew whose it was. # mood: ashamed
        Vera: Yesterday you said river. You didn't say scarf.
    - else:
        Nadia: I had it on, and I knew whose it was. And it was three times. He's left out the tram. # mood: ashamed
        Vera: Three. He said two. # mood: surprised
        {kitchen.tram: Vera: You said one. # mood: hurt}
    }
    A ball comes over the wall. Nobody throws it back. # sound: ball
* (cold) [It was cold. # as: nadia # move: excuse # id: yard-cold]
    Nadia: It was cold. # mood: cornered
    Vera: It was cold.
    She says it the way you'd read out somebody's wrong answer.
-
{kitchen.deny and not had_it:
    {kitchen.lying:
        Vera: I'd said I'd believe you. I did, too. As far as Mill Street. # mood: hurt
    - else:
        Vera: Yesterday it was Ilya who makes things up. # mood: sharp
    }
}
* (petra) [I've told Petra. She says a real friend wouldn't. # as: vera # move: judge # id: yard-petra]
    Vera: I've told Petra. She says a real friend wouldn't. # mood: sharp
    Nadia: And what do you say? # mood: hurt
    Vera: I say Petra's got a point.
    By lunch everybody will have the short version.
* (toast) [Tell her about the titration, and the toast. # as: vera # move: say-pain # id: yard-toast]
    Vera: In February I cried in your kitchen about titration, and you made me toast. # mood: hurt # pose: open
    Vera: I keep going back to the toast. Whether you'd just come from him. Whether you thought of him while you buttered it.
    Nadia counts back, with her lips, and gets there. # mood: nadia ashamed
    {seat == "responsible": (It was the day after the café.)}
* (happen) [What did you think would happen when I heard? # as: vera # move: ask # id: yard-happen]
    Vera: What did you think would happen? When I heard? # mood: tired # pose: open
    Nadia: That you'd make that face. # mood: ashamed
    Vera: What face?
    Nadia: That one.
-
Four minutes to the bell.
{seat == "responsible": (I want to tell her the good bit: that on the tram he asked about me, and not how she was. It isn't the good bit. Not for her.)}
{seat == "hurt": (If she's sorry now I'll have to do something about it, and I've only just started.)}
* (backs) [You've been waiting for me to get something wrong. # as: nadia # move: hit-back # id: yard-backs]
    Nadia: Since we were seven you've been waiting for me to get something wrong. # mood: sharp # pose: arms-crossed
    Vera: I wasn't waiting. I wasn't even looking. # mood: hurt
    Vera: It was you. I didn't think I had to look.
* (friday) [Can we be all right by Friday? I can't stand this. # as: nadia # move: rush # id: yard-friday]
    Nadia: Can we be all right by Friday? I can't stand this. # mood: worried # pose: leaning-in
    Vera: Why Friday?
    Nadia: It's the end of the week.
    Vera: I'll tell it to hurry up, then. # mood: sharp
* (leave) [I'll leave you be. On Friday I'll bring the scarf. # as: nadia # move: give-time # id: yard-leave]
    Nadia: I'll leave you be till Friday. Then I'm bringing your scarf. # mood: calm
    Vera: And if I don't open?
    Nadia: Then I've been up five floors. I've had worse Fridays.
    They both nearly laugh. They notice it, and go in by different doors.
* (sorry) [I'm sorry. I let you sit there and not know. # as: nadia # move: regret # id: yard-sorry]
    Nadia: I'm sorry. I let you sit there and not know. # mood: tearful # pose: hand-to-chest
    {hurt_hurt >= 62:
        Vera: Don't. You've had nine weeks to be sorry in. I've had since yesterday. # mood: angry
        Vera: I'm not done being angry, Nadia. You can't go and start tidying.
    - else:
        Vera: I know. I can see it from here. It doesn't do anything yet. # mood: tired
    }
-
-> stairs
