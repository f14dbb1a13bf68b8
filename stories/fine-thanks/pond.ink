// Being watched: Friday, at the bench.
=== pond
Friday, noon, by the pond. Leila has come in her lunch hour to see the bench. {boats.where and not (lobby.cataract or lobby.six):It's smaller than she remembers.|They've eaten ice cream on it, the two of them.} # scene: park-bench # time: 3d three days later # mood: leila thoughtful # thing: leila # pose: leila open
{phone.once:
    {
    - tuesday.leave: There's been no true thing on her phone since Monday. He's leaving her in peace.
    - tuesday.depot: Each evening there's been one true thing on her phone. On Tuesday it was: I said seven, and I wasn't there.
    - tuesday.agency: Each evening there's been one true thing on her phone. The printers weren't in it.
    - else: Each evening there's been one true thing on her phone. Yesterday's was: I laughed today. I wanted to tell you, and then I was ashamed of it.
    }
}
She's brought the lunch box, to have something to hold. A duck walks straight up to it{number_six.eat: and looks in. There's nothing there. Leila ate that lunch herself}.
Mr Dunne: That duck knows the box. So you're Leila. {landing.sacked:He told your Mrs Adamek, he says. Out loud. |{landing.coat:He's sold his coat, I see. |{landing.same:He says he's fine. }}}Cold today. It's the north wind.
{seat == "hurt": (This is where I sent them. All those lunches.)}
* (duck) [Feed the duck and ask nothing. # done # as: leila # move: let-rest # id: pond-duck]
    The duck gets half a roll out of her bag. She came with a list of questions, and leaves it in her pocket. # mood: leila calm
    {not told(): There's one on it that she should have asked a week ago. # mood: leila polite}
* (days) [Which days has Tomas been here this week? # as: leila # move: monitor # id: pond-which-days]
    Leila: Which days has Tomas been here this week? # mood: flat
    Mr Dunne: I write the weather down. Let's see. Wednesday, no. Thursday, ten minutes, in the rain.
    She thought it would feel good to know. It feels like reading somebody else's post. # mood: leila ashamed
* (voice) [What was he like, all that time he sat here? # as: leila # move: ask # id: pond-what-like]
    Leila: What was he like, all that time he sat here? # mood: thoughtful
    Mr Dunne: On dry days he practised. "Leila, I have to tell you something." He said it to the boats. He never got past that.
    Leila has to look at the water for a while. # mood: leila tearful
* (yet) [Tell him I was here. I don't want to see him yet. # as: leila # move: take-time # id: pond-not-yet]
    Leila: Tell him I was here. I don't want to see him yet. # mood: tired
    Mr Dunne: You can tell him that yourself. There he is.
-
Tomas comes up the path in a yellow vest. {tuesday.keep or tuesday.bag:The printer firm has rung again. }He's been carrying since six, and has half an hour. # enters: tomas # mood: tomas surprised # pose: tomas open
{phone.friday and not phone.once: Leila: It's Friday. By Friday, you wrote. # mood: flat}
{phone.friday: Tomas: {phone.once:It's Friday, and I still don't know.|I know.} I haven't got {phone.once:a job.|one.} # mood: ashamed}
{tuesday.leave: Tomas: I said I'd ask on Friday. How are you? # mood: worried}
{tuesday.leave: Leila: Bad. Here it isn't so bad. # mood: thoughtful}
{
- days: Mr Dunne has shut his book. Leila looks at the ground, as if she'd been caught. # mood: leila ashamed
- voice: Leila: Is it true that you practised? Here? # mood: worried # pose: leaning-in
- yet: Leila stays in the middle of the bench and looks at the boats. # mood: leila tired
- else: Leila moves along the bench. There's room beside her now. # mood: leila calm
}
{seat == "responsible": (I used to think what I'd do if she ever came here. I always ran.)}
* (twice) {voice} [Once or twice. Mostly it was too cold to say anything. # as: tomas # move: half-truth # id: pond-once-or-twice]
    Tomas: Once or twice. Mostly it was too cold to say anything. # mood: warm
    Leila: Out loud? In this wind? # mood: warm
    {seat == "responsible": (Nineteen times. I never once said it to her.)}
    {seat == "hurt": (On dry days, the man said. There were a lot of dry days.)}
* (home) {not voice} [I could come home. Then you'd see for yourself how I am. # as: tomas # move: push # id: pond-watch-me]
    Tomas: I could come home. Then you'd see for yourself how I am. # mood: hopeful # pose: leaning-in
    Leila: I don't want to watch you. I want not to need to. # mood: hurt
* (me) {not duck and not yet} [Ask me, please. Don't ask other people about me. # as: tomas # move: keep-dignity # id: pond-ask-me]
    Tomas: Ask me, please. Don't ask other people about me. # mood: calm # pose: open
    {
    - not owned(): Leila: You didn't want to be asked for nine weeks! # mood: angry
    - days:
        Leila: Yes. I didn't like it either. What did you do on Thursday, then? # mood: ashamed
        Tomas: I came to say goodbye to Mr Dunne. I couldn't, so I talked about the rain.
    - else:
        Leila: I am asking you. Is it true? # mood: thoughtful
        Tomas: Yes. The boats know it by heart.
    }
* (over) {duck or yet} [I'll sit over there. Then you can have the bench. # as: tomas # move: give-time # id: pond-over-there]
    Tomas: I'll sit over there. Then you can have the bench. # mood: polite
    {yet:
        Leila: Yes. Over there's good. # mood: calm
        He eats over there. After ten minutes she comes and stands beside him.
    - else:
        Leila: I've just made room for you. # mood: hurt
    }
* (cheese) {duck} [It's only cheese today. Do you want half? # as: tomas # move: small-kindness # id: pond-half]
    Tomas: It's only cheese today. Do you want half? # mood: calm
    {owned():
        Leila: Is there mustard? # mood: thoughtful
        There is. They eat, and the duck gets the crusts.
    - else:
        Leila: You want to give me lunch. You haven't even said that you did it. # mood: hurt
    }
* (scared) {not duck} [I sat here and was too scared to go home. # as: tomas # move: show-feeling # id: pond-too-scared]
    Tomas: I sat here and was too scared to go home. # mood: tearful # pose: hand-to-chest
    {
    - days: Leila: I'm scared too. I've just read your weather. # mood: tired
    - else:
        Leila: You never looked scared. You came in and you whistled. # mood: thoughtful
        Tomas: I only whistled from the second floor up. I mean, so that you'd hear it.
    }
* (ask) [You can ask him about me. I would, in your place. # as: tomas # move: accept-checking # id: pond-ask-him]
    Tomas: You can ask him about me. I would, in your place. # mood: calm
    {days:
        Leila: I've done it already. How long am I going to want to? # mood: tired
        Tomas: I don't know. I've got half an hour today. # mood: warm
    - else:
        Leila: I didn't come to check on you. I came to see it. # mood: thoughtful
    }
-
Tomas: I've got an interview on Monday. It's a firm that makes lifts. # mood: hopeful # pose: open
{contact >= 20:
    Leila: At five I'm at the stop. I can let a bus go by. # mood: thoughtful
- else:
    Leila: At five I'm at the stop. I'm only saying. # mood: flat
}
-> stop
