// The storm, in whispers.
=== stairs
Ninety-one steps to Vera's door, and no lift. Nadia has a bag from the bakery, with the scarf in it. Vera is sitting on the top step. Timo, her little brother, is asleep inside with a fever. They'll have to whisper. # scene: stairwell # music: none # time: 2d two days later # sound: steps # mood: nadia worried # pose: vera sitting # pose: vera arms-crossed # pose: nadia open
Vera: I heard you two floors down. You breathe so loud. # mood: flat
{
- yard.leave and not yard.happen:
    Vera: You did say Friday.
    Nadia: It's Friday. # mood: worried
    Vera: I'm only saying. You said it, and you came.
- yard.leave:
    Vera: And I still haven't had an answer. # mood: hurt
- yard.stay:
    Vera: On Wednesday you let me finish. That was the best bit of the week. # mood: tired
- yard.only_you:
    Vera: I keep telling myself what you said. Only of me. # mood: tired
    {seat == "responsible": (I said that. I can't take it back now, not with her sitting there like that.)}
- yard.go_in:
    Vera: We were so polite on Wednesday. I felt like somebody's aunt. # mood: tired
- yard.friday:
    Vera: It's Friday. Are we done by tonight? # mood: sharp
    Nadia: I shouldn't have said that. # mood: ashamed
- yard.please:
    Vera: No, I don't hate you. I say it now, so that you needn't ask. # mood: tired
- yard.backs:
    Vera: I wasn't waiting for you to do something wrong. I've thought about it, and I wasn't. # mood: hurt
- yard.cold:
    Vera: Is it cold out? # mood: sharp
    Nadia: No. # mood: ashamed
    Vera: I only ask because of the scarf.
- yard.sorry and hurt_hurt < 62:
    Vera: You said sorry on Wednesday. I've still got it. I don't know where to put it. # mood: tired
- yard.stopped and owned_early():
    Vera: I've thought about it. That you stopped. I don't know yet what I think. # mood: thoughtful
}
* (fold) [Give her the scarf folded. She needn't see the loop tonight. # done # as: nadia # move: half-truth # id: stairs-fold]
    Nadia gives her the scarf. It's folded in a square, and the loop is on the inside. # mood: nadia polite
    Vera: You've ironed it. # mood: surprised # pose: open
    Nadia: A bit.
    {
    - yard.thread:
        Vera: You said there was a thread. I can't even see it. # mood: warm
    - else:
        Vera: That's nice of you. # mood: warm
    }
    She lays her face on it for a second. It smells of Nadia's kitchen.
* (rolls) [Put the rolls into her hands first, while they're warm. # done # as: nadia # move: small-kindness # id: stairs-rolls]
    First come rolls: the ugly ones, that can't be sold. Nadia has brought Vera those since her first day at Orlik's. # mood: nadia hopeful
    {owned_early():
        Vera: This one looks like Mr Halas. From the third floor. It's got his nose. # mood: amused # pose: open
        She's eaten half of it before she remembers that she's angry. Only then does the scarf come out of the bag. # mood: vera tired
    - else:
        Vera: Rolls. # mood: flat
        Nadia: They're still warm.
        Vera: {yard.rang:You ask me who rings me, and then you bring me rolls.|You haven't told me half of it, and you bring me rolls.} Do you think that pays for it? # mood: angry
        The bag stands between them. The scarf is underneath. # mood: nadia ashamed
    }
* (mend) {owned_early()} [This loop here, near the end. I could mend it. # as: nadia # move: offer-repair # id: stairs-mend]
    Nadia: This loop here, near the end. I could mend it. # mood: ashamed
    {not yard.thread: Nadia: A thread came out. It caught on the railing, by the river.}
    She holds up the end of the scarf. Vera puts a finger through the loop. # mood: vera hurt # pose: vera open
    Vera: What with? There's none of that green left. Gran used it up.
    Nadia: With another colour, then. Yellow. I mean, you'd always see it.
    Vera: I'll think about it. # mood: thoughtful
* (three) {not owned_early()} [I saw him three times, and I hid it from you. # as: nadia # move: own-it # id: stairs-three]
    Nadia: I saw him three times, and I hid it from you. # mood: ashamed # pose: open
    Nadia: That's all. I mean, there's nothing after it. Here's your scarf. There's a thread out, that was me, too.
    Vera: Okay. # mood: surprised
    Vera: Okay. Now you've said it. # mood: hurt # pose: open
* (in_) [Can I sit with you? I haven't slept since Tuesday. # as: nadia # move: beg # id: stairs-let-me-in]
    Nadia: Can I sit with you? I haven't slept since Tuesday. # mood: tearful # pose: leaning-in
    Vera: You look terrible. Sit down before you fall down. # mood: worried # pose: open
    She moves over. She takes the bag, so that Nadia has her hands free. # pose: nadia sitting
    {seat == "hurt": (I was going to be angry. Now I'm wondering if she's eaten.)}
-
{seat == "responsible": {three or owned_early():(She knows that it was three times. She doesn't know whose idea the river was.)|(Say it now, the whole of it. No. Not all of it. Not the river.)}}
{
- three or (mend and hurt_hurt < 62): Nadia stands two steps down. She doesn't come any closer.
- in_: Nadia sits there and looks at her as if Vera could make it stop.
- else: Nadia stands one step down, and doesn't know what to do with her hands.
}
* (all) {not three and not in_} [It's a start. It isn't enough, but it's a start. # as: vera # move: throne # id: stairs-all]
    Vera: It's a start. It isn't enough, but it's a start. # mood: calm
    Nadia: What would be enough? # mood: cornered
    Vera: I'll tell you when it is.
    Nadia nods, as she does when she gets an essay back. # mood: nadia hurt
* (no_more) {three or in_} [Come and sit here. We've both had enough of this. # as: vera # move: forgive-with-head # id: stairs-no-more]
    Vera: Come and sit here. We've both had enough of this. # mood: warm # pose: open
    They sit on the same step, shoulder to shoulder. For a minute it's as it always was. # mood: nadia hopeful # pose: nadia sitting
    {seat == "hurt": (This is nice. I'd only have to not think, and it would be nice every day.)}
* (ten) [Ten minutes. In whispers. And you don't say "only". # as: vera # move: set-limit # id: stairs-ten]
    Vera: Ten minutes. In whispers. And you don't say "only". # mood: calm # pose: open
    {(three or mend) and (hurt_hurt < 45 or yard.stay):
        Nadia: Okay. # mood: hurt
        She'd come up here with her hands open. Now she looks at her watch.
    - else:
        Nadia: I only... # mood: cornered
        Vera: That's one.
    }
* (days) [At night I go through the days. Which ones you knew. # as: vera # move: say-pain # id: stairs-days]
    Vera: At night I go through the days. Which ones you knew. # mood: hurt # pose: open
    Vera: I've got as far as March. My birthday's in March. You sang. You stood there and sang, and you knew.
    Nadia was about to say something. She shuts her mouth again. # mood: nadia ashamed
* (drop) [Let the scarf fall down the middle of the stairs. # done # as: vera # move: revenge # id: stairs-drop]
    Vera takes the scarf, holds it over the rail and lets it fall, all five floors. # mood: vera angry
    Far below an old man says, "Good Lord."
    Nadia goes down ninety-one steps and comes up again. It fell on a bicycle. Where the loop was there's a hole now, and she hasn't got the breath to say so. # mood: nadia hurt # sound: steps # pose: nadia standing
-
On the third floor Mr Halas {drop:comes home with|takes out} his dog. {rolls and owned_early() and ten:He really has got that nose. They mustn't look at each other until he's gone.|{in_ or no_more:Nadia moves closer to the wall, so that he won't see her from below.|They wait until he's gone.}}
{
- days:
    Vera: And then I get to the river. And I can't get past it, because I don't know... I see you in my scarf, and he says something, and you laugh. # mood: tearful
    She's looking at the wall, not at Nadia. She's talking as if there were no one there.
- no_more:
    Vera: Just one thing. Then I'll stop. Whose idea was the river? # mood: thoughtful
- kitchen.coins or yard.had_it:
    Vera: A tram, a coffee, the river. Whose idea was the river? # mood: flat
- else:
    Vera: {kitchen.tram:A tram, you said. A coffee and the river, he says.|A coffee and the river. And a tram, he remembers now.} Whose idea was the river? # mood: flat
}
{seat == "responsible": (Mine. I rang him. If I could keep back one thing, it would be that.)}
{seat == "hurt" and mill_street.dig: (I know. He wrote it to me, with a smile. I want to hear it from her.)}
* (bow) {not days} [You'd told me you were done with him. I believed that. # as: nadia # move: shift-blame # id: stairs-bow]
    Nadia: You'd told me you were done with him. I believed that. # mood: cornered
    Nadia: You said anyone could have him. You even laughed.
    Vera: I was crying! I said it into your shoulder! # mood: angry
    Vera: I wasn't giving him away. You were holding the tissues, Nadia. # mood: hurt
* (his) [He asked me for a coffee. The river came out of that. # as: nadia # move: half-truth # id: stairs-his]
    Nadia: He asked me for a coffee. The river came out of that. # mood: polite
    {mill_street.dig:
        Vera: He says the river was you. # mood: hurt
        Nadia: It was sort of both of us.
        Vera: Sort of. # mood: thoughtful
    - else:
        Vera: I knew it. I knew it came from him. # mood: tired
        It's easier to hate Ilya. Her voice is nearly normal again.
        {seat == "responsible": (She asked about the river. I answered about the coffee.)}
    }
* (let_on) {days} [Keep quite still and say nothing. # done # as: nadia # move: listen # id: stairs-let-on]
    Nadia keeps quite still. She even tries to breathe more quietly. # mood: nadia ashamed
    Vera: And I think, she took it off the hook. She stood there in the hall and took it off the hook, and did she think of me, for one second, did she think, this is Vera's? I don't want to know. I do want to know. # mood: tearful
    It's quiet for a while. Then she turns round. # mood: vera tired
    Vera: Whose idea was it?
    Nadia: Mine. I rang him. # pose: open
    Vera: {mill_street.dig:I know. He wrote it. I wanted to see if you'd say it.|Okay.} # mood: tired
    She wipes her face with her sleeve. She doesn't shout.
* (asked) [He asked about me. Nobody else did. # as: nadia # move: explain # id: stairs-asked]
    Nadia: He asked about me. Nobody else did. # mood: thoughtful
    Nadia: He asked what I wanted to be. All winter they'd asked me how you were. I mean, everybody. How's Vera, how's Vera.
    {
    - not owned_early() and not three:
        Vera: So it was my fault. I was too sad. # mood: angry
        Nadia: I didn't say that.
        Vera: That's what I heard.
    - days:
        Vera: Is it my turn or yours? # mood: angry
        Vera: I can't get past it, I said. And you tell me how nicely he asked.
    - else:
        Vera: Because I was in pieces! # mood: angry
        Vera: I asked you about the river.
    }
* (mine) [Mine. # as: nadia # move: own-it # id: stairs-mine]
    Nadia: Mine. I rang him. # mood: ashamed # pose: open
    {
    - days:
        Vera: I wasn't asking you! # mood: angry
        Vera: I was in the middle of it. I was telling you how it is at night, and you just throw that on top.
    - mill_street.dig:
        Vera: I know. He wrote it to me. I wanted to see if you'd say it. # mood: tired
    - else:
        Vera had something ready for whatever Nadia said. She had nothing ready for that. # mood: vera surprised
        Vera: Okay.
    }
-
{let_on:They're still whispering. There's hardly any voice left in it.|{bow or asked or drop:They're still whispering. It's as loud as whispering gets.|{mine and not days:Somewhere below them a key turns. Vera doesn't even look round.|{his:Somewhere below them somebody laughs, behind a door. They wait until it's quiet.|Somewhere below them a key turns. They wait, and then it's quiet again.}}}}
{seat == "hurt": (There's a name he had for her. I laughed at it. I've been ashamed of that for a year.)}
* (luggage) [You ought to know what he used to call you. # as: vera # move: revenge # id: stairs-luggage]
    Vera: You ought to know what he used to call you. # mood: calm
    Vera: My luggage. Because you were always there. "Is the luggage coming, too?" And I laughed. # mood: sharp
    Nadia's mouth starts to shake. Vera hasn't seen that since they were ten. # mood: nadia tearful
* (nearly) [Was there one Tuesday when you nearly told me? # as: vera # move: ask # id: stairs-nearly]
    Vera: Was there one Tuesday when you nearly told me? # mood: hurt
    Nadia: The third. I had my hand on your sleeve. # mood: ashamed
    Vera: I remember that. I passed you the butter. # mood: tired
    She looks at Nadia as if there must be more.
* (stupid) [You whistled in February, and I thought it was for me. # as: vera # move: show-feeling # id: stairs-cheerful]
    Vera: You whistled in February, and I thought it was for me. # mood: tearful # pose: hand-to-chest
    Vera: I thought you were glad because I'd stopped crying. I told Timo, I said, listen, that's what a friend sounds like, and it was him, it was him the whole time, and I feel so stupid. I feel so stupid.
    Now she's crying, with her hand over her mouth because of Timo.
* (cards) {drop or all or bow} [I don't know what was true any more. Was anything? # as: vera # move: accuse-all # id: stairs-cards]
    Vera: I don't know what was true any more. Was anything? # mood: angry
    Vera: You read me the cards, and you smile, and how do I know? Maybe you want me to fail. Maybe you always did. How would I know that? How would I know anything?
    Nadia: Of course I want you to pass! # mood: surprised
* (enough) {let_on or (mine and not drop and not all)} [I can't do any more tonight. Please go home. # as: vera # move: take-time # id: stairs-go-home]
    Vera: I can't do any more tonight. Please go home. # mood: tired # pose: turned-away
    {hurt_hurt < 50 or let_on or yard.stay:
        Nadia: Now? I've only just told you. # mood: hurt
        Vera: I know.
        Nadia had hoped for one kind word. # mood: nadia worried
    - else:
        Nadia: Okay. # mood: worried
        Vera: I'm not sending you away. I'm just full. # mood: tired
    }
* (quiet) {not drop and not all and not bow and not let_on and not mine} [Lean her head on the wall and rest. # done # as: vera # move: stonewall # id: stairs-quiet]
    Vera turns to the wall and leans her head against it. It's cool. # mood: vera blank # pose: vera turned-away
    Nadia: Vera? # mood: worried
    Nothing. Behind the door Timo coughs. It's easier like this. It's a lot easier. # mood: vera calm
    Nadia: Vera. Please.
-
* (sit) {not quiet and not enough} [Sit down one step below her, and stay. # done # as: nadia # move: listen # id: stairs-sit]
    Nadia {(in_ or no_more) and not drop:moves down to|sits down on} the step below, with her face at the height of Vera's knees. # mood: nadia ashamed # pose: nadia sitting
    {
    - nearly and let_on:
        Vera: And the other eight? # mood: hurt
        Nadia looks up at her, and is quiet.
        Vera: Before, that was good. Now I'm asking you something! # mood: angry
    - nearly:
        Vera: And the week after? And the one after that?
        Nadia shakes her head. Only the third.
        Vera: I'd have been so angry. But you'd have been there. # mood: tearful
    - stupid:
        Vera: I told everyone how lucky I was. I told my gran. I said I've lost him but I've got Nadia. She said then you're all right. She said that. # mood: tearful
        She cries until she's finished. Nadia doesn't touch her, and doesn't go.
        Vera: Have you got a tissue? # mood: tired
    - luggage:
        Vera: I laughed because he liked it when I laughed. I hated it. I hated it and I laughed, and you were standing there with my coat. # mood: tearful
        Nadia nods. She's still crying a bit herself.
        Vera: That was a rotten thing to tell you. # mood: ashamed
    - else:
        Vera: And New Year. And when you said you were ill. And you never rang my gran back, and you hummed, you're always humming. You did it all behind my back, everything, and I don't know who you are. # mood: angry
        Half of it isn't fair. Nadia doesn't say which half.
        Vera: I don't even mean all that. # mood: tired
    }
* (go) {quiet or enough} [I'll go now. Write to me when you want to. # as: nadia # move: give-time # id: stairs-go]
    Nadia: I'll go now. Write to me when you want to. # mood: calm
    Nadia is six steps down before Vera answers, without turning round. # pose: nadia turned-away
    Vera: Okay. # mood: tired
* (right) [You'd be better off with somebody like Petra. I mean it. # as: nadia # move: grovel # id: stairs-right]
    Nadia: You'd be better off with somebody like Petra. I mean it. # mood: tearful
    Vera: Oh, stop. That isn't true. # mood: tired
    Vera: {luggage:You were never luggage. I just wanted to hurt you.|Come on. Don't look like that.} # mood: worried
    {seat == "hurt": (And now I'm the one who's comforting. How did that happen?)}
* (stand) [I hid it from you. That was wrong. But it wasn't all lies. # as: nadia # move: keep-dignity # id: stairs-stand]
    Nadia: I hid it from you. That was wrong. But it wasn't all lies. # mood: calm # pose: open
    {
    - luggage:
        Nadia: And I was never anybody's luggage. # mood: hurt
        Vera: No. That was... no. # mood: ashamed
    - cards:
        Nadia: When I read you the cards I wanted you to pass. I want it now.
        Vera: I know you do. I know. # mood: tired
    - nearly:
        Nadia: I liked those Tuesdays. I mean, all of them. Even when I was so afraid.
        Vera: So did I. # mood: tired
    - stupid:
        Vera: I'm crying, and you tell me what wasn't so bad. # mood: angry # mood: nadia hurt
    - enough:
        Vera: Good. Tell me again another day. # mood: tired
    - else:
        It sounds good. But Nadia is saying it to Vera's back. # mood: nadia worried
    }
* (jar) {luggage or cards or quiet} [You made a jar for his name. How could I tell you? # as: nadia # move: hit-back # id: stairs-jar]
    Nadia: You made a jar for his name. How could I tell you? # mood: angry
    She's forgotten to whisper. It goes down all five floors and comes back. # pose: vera open
    Vera: Now you've woken him. # mood: cornered
    {seat == "hurt": (The jar. I'll have to think about that. Not while she's looking.)}
* (scared) {nearly or stupid or enough} [I was afraid you'd look at me like that. # as: nadia # move: show-feeling # id: stairs-scared]
    Nadia: I was afraid you'd look at me like that. # mood: worried # pose: hand-to-chest
    {
    - enough:
        Vera: Like what? # mood: tired
        Nadia: Like somebody who wants me to go.
        Vera: I do want you to go. Only for tonight. # mood: tired
    - stupid:
        Vera: I'm the one who's crying! # mood: angry
        Vera: I'm sitting here crying, and we're talking about what you were afraid of.
    - else:
        Vera: Like what?
        Nadia: Like you don't know me.
        Vera: I don't know if I do. # mood: tearful # pose: open
        But she looks at Nadia while she says it.
    }
-
Then the door opens. {jar:Timo is wide awake. He|Timo, in pyjamas,} {(in_ or (rolls and not owned_early())) and not drop:sees the bag before he sees them, and pulls out the scarf|sees the scarf before he sees them}. # sound: door # pose: vera open # pose: nadia open
Timo: Is that for a dragon? # music: three-times
He's got it round him already{drop:, with a finger through the hole}. He's hot and small, and neither of them says no.
{mill_street.bath: Timo: My tooth still isn't out. You have to say it's wobbly.}
Timo: Is Nadia coming in?
Vera: {let_on or sit:Not today|No}. # mood: tired
Nadia: {let_on or sit:Not today|No}. # mood: tired
{let_on or sit:They've said it at the same time. Timo looks from one to the other.|{jar or luggage or drop or cards:It's the only thing all evening that they've both said.|It's the first thing all week that they've said together.}}
-> phone
