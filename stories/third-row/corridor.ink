// Friday at school: where Maya has put him since Christmas.
// On Wednesday he did what he could, or said in time that he couldn't.
=== function did_something ===
~ return stop.keep or stop.kept or stop.rang or stop.graham or stop.kind or stop.pocket or stop.pavement

=== corridor
Friday, at Maya's school. Somebody has put glue into the locks of the lockers, and the school has rung a locksmith. There's only one in the town. # scene: school-corridor # time: 2d two days later # sound: bell # mood: daniel calm # mood: maya cornered # pose: maya open # pose: daniel open
Daniel's on his knees by the first one, with his name across his back. Tilda and Maya come out of music.
{
- stop.anyway or stop.keep or stop.kind:
    Tilda: That's the man from the bus stop! And he's called Reed! Is he your uncle? Does your dad know him? Does he do locks in Norway, too? # mood: daniel glad
- hall.norway:
    Tilda: Reed Locks, like you! Has your dad got out of Norway yet? Mr Okoro says they've got two metres of snow. # mood: daniel glad
- hall.three:
    Tilda: Reed Locks, like you! Is your dad coming to the next one? Or do they need him in Norway again? # mood: daniel glad
- hall.tired:
    Tilda: Reed Locks, like you! Mr Okoro asked me if you're all right. Is it because of Norway? When's he coming home? # mood: daniel glad
- else:
    Tilda: Reed Locks, like you! That's so funny! You should ring your dad. What time is it in Norway? # mood: daniel glad
}
Daniel has heard it. His hands have stopped. # mood: daniel hurt
{seat == "responsible": (Norway. I've never been in Norway.)}
{seat == "hurt": (I only said it once. It was for one evening. Then everyone was so nice about it.)}
* (photo) {not did_something() and not stop.anyway} [That's my dad. He isn't in Norway, he just doesn't come. # as: maya # move: judge # id: corr-picture]
    Maya: That's my dad. He isn't in Norway, he just doesn't come. # mood: sharp
    Only then does she look at him. He's looking at the floor. # mood: daniel hurt
    Tilda: Oh. I've got to, I forgot my, see you.
* (mine) [I made Norway up. My dad's here. That's him. # as: maya # move: step-down # id: corr-made-up]
    Maya: I made Norway up. My dad's here. That's him. # mood: ashamed # pose: open
    Tilda: What? Why? Why would you do that?
    {pain_told():
        Maya: I don't know. Because he didn't come, and you all kept asking me! # mood: hurt
    - else:
        Maya: It's not a big deal. It was only a joke, sort of. It's fine. # mood: polite
    }
    Tilda says hello to him, very politely. # mood: daniel surprised
* (name) [It's just a name, Tilda. Come on, we're late. # as: maya # move: pretend # id: corr-common]
    Maya: It's just a name, Tilda. Come on, we're late. # mood: polite # pose: turned-away
    Daniel: That's right. It's just a name. # mood: hurt
    He says it to the locker.
* (weekend) {did_something() or stop.anyway} [I'll explain it at the weekend. I've got French now. # as: maya # move: take-time # id: corr-weekend]
    Maya: I'll explain it at the weekend. I've got French now. # mood: calm # pose: turned-away
    She says it so quietly that Tilda can't hear it.
    {kitchen.weekends:
        Daniel: At the weekend? # mood: surprised
        So she's coming. He hadn't known that.
    - else:
        Daniel: At the weekend. # mood: hurt
        {stop.anyway:He nods. On Wednesday he didn't ask her either.|{stop.keep or stop.kept or stop.kind or stop.graham:On Wednesday the lock clicked. He'd thought that they could talk now.|On Wednesday he told her where he was. He'd thought that she'd tell him things, too, now.}}
    }
* (later) [You go on, Tilda. I have to tell him something. # as: maya # move: show-feeling # id: corr-quietly]
    Maya: You go on, Tilda. I have to tell him something. # mood: worried
    When they're alone: # pose: maya hand-to-chest
    Maya: I told them you work in Norway. Because they always ask, and I always said, he's busy, he's busy, and then they look at you like that, and I couldn't any more! # mood: tearful
    Daniel: In Norway. # mood: hurt
-
{
- later: She looks up and down the corridor, and back to him. There's more to come. # mood: maya tearful
- name: Tilda goes on ahead. Maya stays, and doesn't look at him. # mood: maya ashamed
- mine: Tilda looks from one to the other. Maya waits for what he'll say. # mood: maya worried
- weekend: Tilda goes on ahead. Maya has one foot in the air already. # mood: maya cornered
- else: Maya has gone red. She'd like to be in the other building, too. # mood: maya ashamed
}
* (nordic) [I don't mind being in Norway, if that's easier for you. # as: daniel # move: pretend # id: corr-snow]
    Daniel: I don't mind being in Norway, if that's easier for you. # mood: polite
    {mine:
        Maya: Dad. I've just told her the truth. # mood: hurt
    - else:
        Maya: You're not cross? # mood: surprised
        Daniel: No, no. I only got back this morning. Lovely place. # mood: polite
        She breathes out. Nobody's cross. They could leave it at that. # mood: maya calm
    }
* (like) {not mine} [What's he like, the one in Norway? # as: daniel # move: listen # id: corr-like]
    Daniel: What's he like, the one in Norway? # mood: thoughtful # pose: open
    {later:
        Maya: He rings. He always rings before, he says, I can't come, and then he's sad about it, and he wants to hear all of it on the phone, the whole thing! It's so stupid. # mood: tearful
        Daniel: It isn't stupid. # mood: hurt
        He doesn't go back to his lock till she's done.
    - else:
        She looks to see if he's laughing at her. He isn't. # mood: maya cornered
        Maya: He rings. Before, I mean. So you know. # mood: hurt
    }
* (put) {not later and (not mine or (owned() and pain_told()))} [You had to tell them something. I see that now. # as: daniel # move: change-view # id: corr-somewhere]
    Daniel: You had to tell them something. I see that now. # mood: thoughtful
    {hurt_hurt >= 50:
        Maya: So that's all right now? I lie to everyone, and you see that? # mood: angry
    - else:
        Maya: It was that or "he's busy". # mood: hurt
        Daniel: Norway's kinder. # mood: ashamed
    }
* (pity) {later} [I'm sorry, Maya. You should never have had to say that. # as: daniel # move: regret # id: corr-sorry]
    Daniel: I'm sorry, Maya. You should never have had to say that. # mood: ashamed
    Maya: No, wait, I'm not done, there's something else! # mood: hurt
    He waits. But she can't find it any more.
* (good) {mine and not (owned() and pain_told())} [Good. I don't speak a word of Norwegian. # as: daniel # move: plain # id: corr-norwegian]
    Daniel: Good. I don't speak a word of Norwegian. # mood: calm
    Tilda laughs, and then she isn't sure if she may. # mood: maya surprised
    Maya: Is that all? # mood: surprised
    Daniel: It's nice to be back. # mood: amused
* (back) {mine} [Off you go to French, both of you. It can wait. # as: daniel # move: give-time # id: corr-french]
    Daniel: Off you go to French, both of you. It can wait. # mood: polite
    Maya: But I've just said it. In front of her. # mood: hurt
    He has turned back to the lock. His ears are red.
* (book) [You can tell everyone that I didn't come. It's true. # as: daniel # move: own-it # id: corr-carter]
    Daniel: You can tell everyone that I didn't come. It's true. # mood: calm # pose: open
    {
    - later:
        Maya: I'm not done! I'm trying to tell you why! # mood: angry
    - mine:
        Maya: I've just told her! That was me, I did that, and now it's about you again! # mood: hurt
    - owned_often():
        Maya: I know you didn't come, Dad. You keep telling me. # mood: tired
    - else:
        Daniel: But I'm not in Norway. I live in Carter Road.
        Maya: It'd be easier if you were in Norway. # mood: tired
    }
-
{
- like: The bell goes. She's late for French, and she doesn't hurry. # sound: bell
- nordic and not mine: The bell goes. She has French, and he has Norway now, too. # sound: bell
- good: The bell goes. All the way to French Tilda asks her things. # sound: bell
- else: The bell goes. She has French, and he has all the other lockers to do. # sound: bell
}
-> stairs
