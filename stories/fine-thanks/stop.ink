// The temptation to fall back, for both.
=== stop
Monday, five o'clock. {pond.days:Leila has broken two pairs of glasses today, and her shoe.|{pond.voice:Leila has told an old man today that he won't see better again, and her shoe is broken.|A child has screamed at Leila for an hour today, and her shoe is broken.}} # scene: bus-stop-dusk # time: 3d three days later # mood: leila tired # thing: leila # pose: leila open
{contact >= 20:
    All the same she filled the lunch box this morning, for the first time since that Wednesday. Tomas comes up the road in Ivo's good jacket. When Leila sees him, her whole face lights up. # mood: leila hopeful # mood: tomas cornered # enters: tomas # pose: tomas open
    Leila: Well? How was it? # mood: glad
- else:
    She filled the lunch box this morning, for the first time since that Wednesday. She didn't mean to. Tomas comes up the road in Ivo's good jacket, and Leila tries not to look as if she wanted to know. # mood: leila worried # mood: tomas cornered # enters: tomas # pose: tomas open
    Leila: Well? # mood: polite
}
{seat == "responsible": (I was in there for four minutes. They gave it to somebody on Friday. She's so tired. I could tell her tomorrow.)}
* (short) [They were very friendly. We'll have to wait and see. # as: tomas # move: half-truth # id: stop-friendly]
    Tomas: They were very friendly. We'll have to wait and see. # mood: polite
    Leila: Friendly is good. I need something good today. # mood: hopeful
    {seat == "hurt": (He was looking at my shoe when he said it.)}
    {seat == "responsible": (They were friendly. That's not a lie. They were very friendly.)}
* (mouth) [I want to say it was fine. I want to so much. # as: tomas # move: show-feeling # id: stop-in-my-mouth]
    Tomas: I want to say it was fine. I want to so much. # mood: tearful
    Leila: Then it wasn't. # mood: worried
    Tomas: No. They'd given it to somebody. I only wanted you to have one good evening.
    Leila: I'd have liked one. # mood: tired
* (later) {pond.duck} [Not here at the stop. I'll ring you at nine. # as: tomas # move: give-time # id: stop-at-nine]
    Tomas: Not here at the stop. I'll ring you at nine. # mood: tired
    Leila: So it's no. # mood: hurt
    Tomas: Yes. I mean, it's no. I wanted to say it better than that.
    Leila: I only wanted you to say it. # mood: tired
* (filled) {not pond.duck and not pond.yet} [The job was gone. I was in there for four minutes. # as: tomas # move: be-open # id: stop-gone]
    Tomas: The job was gone. I was in there for four minutes. # mood: ashamed
    He watches it reach her face. He was afraid of that for nine weeks. It takes a few seconds. # mood: leila hurt
    Leila: Oh no. I'd hoped so much. I'm sorry, I know it's you that... I'd just hoped so much. # mood: tearful
* (fine) [It was fine. Take my arm, you can't walk in that shoe. # as: tomas # move: lie-again # id: stop-fine]
    Tomas: It was fine. Take my arm, you can't walk in that shoe. # mood: polite
    Leila: Never mind the shoe! Fine? Really?
    Tomas: They'll ring. # mood: polite
    Leila: Oh, Tomas. # mood: glad
    She takes hold of the good jacket with both hands.
    {seat == "responsible": (I'd forgotten what she looks like when she's happy.)}
    {seat == "hurt": (Fine. It's only a word. No. Stop it.)}
-
Leila: Here. {fine:You've earned it.|{filled:You'll have had nothing all day.|{mouth or later:Eat something, at least. It's got lemon in it.|You'll be hungry.}}} # mood: warm
The lunch box sticks in her bag. She pulls, and the catch breaks. A letter falls on the ground. {fine:Leila bends down for it, still smiling. Tomas is quicker, and he reads it.|{filled:Tomas picks it up, glad of something to do. Then he reads it.|Tomas picks it up. Then he reads it.}} # sound: lunch-box # thing: tomas # mood: leila cornered
{seat == "hurt":It's the letter from Westhaven. They need her answer by the thirtieth.|WESTHAVEN OPTICIANS would like Leila to run their shop. They need her answer by the thirtieth. The letter was written in September.} # mood: tomas surprised
{number_six.westhaven: On the back, in her writing, it says: start on the first? # mood: tomas hurt}
{seat == "responsible": (September. I came home and said fine, and she had this under the forks.)}
{seat == "hurt": (I could say that it came today. But there's a date on it. September.)}
* (work) [It's only something from work. It can wait. Eat first. # as: leila # move: pretend # id: stop-only-work]
    Leila: It's only something from work. It can wait. Eat first. # mood: polite
    Tomas has it in his hand. It has her name on it, and a picture of the sea. He gives it back to her. # mood: tomas polite
    {seat == "hurt": (So that's how it's done. It doesn't hurt at all.)}
* (want) [I want that job. It scares me how much. # as: leila # move: show-feeling # id: stop-want]
    Leila: I want that job. It scares me how much. # mood: tearful # pose: open
    {number_six.westhaven:
        Leila: I've as good as said yes. I wrote to them that first day, before I'd even shouted at you, I was sitting at the stop with your lunch and I just wrote yes.
    - else:
        Leila: I was going to say no because of your job! I was going to be nice about it and never tell you, and there wasn't any job!
    }
* (shoes) [I hid it from you. And I saw your wet shoes. # as: leila # move: step-down # id: stop-week-three]
    Leila: I hid it from you. And I saw your wet shoes. # mood: ashamed # pose: hand-to-chest
    Leila: In October. I put newspaper in them. If I'd asked you about the shoes, I'd have had to tell you about this. # pose: open
    {told():
        Tomas: I thought the newspaper was for me. I mean, that you were being kind. # mood: tearful
        Leila: I was. I also didn't want to know. # mood: tearful
    - else:
        Tomas looks up. So it wasn't only him. Leila pushes at her broken shoe, and says no more. # mood: tomas hopeful # mood: leila polite
    }
* (late) [Don't ask me about that now. I'm too tired. # as: leila # move: take-time # id: stop-too-tired]
    Leila: Don't ask me about that now. I'm too tired. # mood: tired # pose: turned-away
    {
    - filled: Tomas: But I've just told you mine. # mood: hurt
    - short or fine: Tomas: No. All right. Not now. # mood: polite
    - else: Tomas: No. I won't. Let's only stand here. # mood: tired
    }
-
* (happy) [A shop by the sea! Leila, that's wonderful news. # as: tomas # move: pretend # id: stop-wonderful-news]
    Tomas: A shop by the sea! Leila, that's wonderful news. # mood: glad
    Leila: Do you mean that? # mood: glad
    Tomas: I've just said so. # mood: polite
    {seat == "responsible": (I'd like to sit down in the road.)}
    {seat == "hurt": (He smiled before he'd read to the end.)}
* (alone) {not lied() and not want} [Since September, and you had nobody to tell. I never noticed. # as: tomas # move: change-view # id: stop-alone-as-well]
    Tomas: Since September, and you had nobody to tell. I never noticed. # mood: thoughtful
    {raw():
        Leila: Don't be so kind about it. I'm not done being angry. # mood: angry
    - else:
        Leila: Every evening I got the forks out, and there it was. # mood: tired
        She takes her bag off the seat, so that he can sit down.
    }
* (hear) {not lied() and want} [Sit down beside her and wait for more. # done # as: tomas # move: listen # id: stop-wait-for-more]
    Leila: It's got two rooms and a window on the street, and in summer there are people who've lost their glasses in the sea, and they can't see a thing, and I'd be the one who, I'd be good at it, Tomas. # mood: tearful
    He has sat down beside her. He has never heard her talk like that. He's frightened, and goes on listening. # mood: tomas thoughtful
* (undo) {lied()} [Just now I lied. The job was gone. # as: tomas # move: own-it # id: stop-undo]
    Tomas: Just now I lied. The job was gone. # mood: ashamed
    {
    - want and short and owned_first():
        Leila: Not now! I'm telling you something! Once, once it's about me! # mood: angry
    - owned_times() >= 2:
        Leila: You're good at that by now. You say it very well. Always afterwards. # mood: hurt
        Tomas: It's been two minutes. Last time it was nine weeks.
    - else:
        Leila: {fine:I had hold of your jacket.|I thought so. You were looking at my shoe.} # mood: hurt
        Leila: How long ago was that?
        Tomas: Two minutes.
        Leila: Two minutes isn't nine weeks. # mood: thoughtful
    }
* (quits) [So you did it too. Then we're more equal than I thought. # as: tomas # move: shift-blame # id: stop-quits]
    Tomas: So you did it too. Then we're more equal than I thought. # mood: hopeful
    {
    - shoes: Leila: I tell you one thing, and you use it at once. # mood: hurt
    - else: Leila: It's a letter. It's one letter, Tomas. # mood: angry
    }
* (mind) {want and not lied()} [I'm scared you'll go. I've no right to say it. # as: tomas # move: show-feeling # id: stop-scared-too]
    Tomas: I'm scared you'll go. I've no right to say it. # mood: tearful # pose: hand-to-chest
    Leila: I was going to tell you about the window there. Never mind. # mood: hurt
* (worse) {shoes and not lied()} [Yours is a letter. Mine was nine weeks of lies. # as: tomas # move: own-it # id: stop-nine-weeks]
    Tomas: Yours is a letter. Mine was nine weeks of lies. # mood: ashamed
    {owned_first():
        Leila: I tell you something about me, once, and you take it off me again. # mood: hurt
    - else:
        Leila: You've never said that. Not in all this time. # mood: surprised
    }
* (going) {lied() or not (want or shoes)} [If you go there, what happens to us? # as: tomas # move: ask-us # id: stop-what-of-us]
    Tomas: If you go there, what happens to us? # mood: worried # pose: open
    {raw():
        Leila: Us? I can't think about us. I'm still in September, Tomas. I'm still in the laundry with you. # mood: hurt
    - else:
        Leila: I think about that every day. I never get to the end of it. # mood: worried
        Tomas: No. Me too.
    }
-
The number six comes. There's one seat, and neither of them takes it. # sound: bus
-> thirtieth
