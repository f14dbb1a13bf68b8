// The temptation to fall back, for both.
=== stop
Monday, five o'clock. Leila has been screamed at by a child since three, and the sole has come off her shoe. # scene: bus-stop-dusk # time: 3d three days later # mood: leila tired # thing: leila # pose: leila open
{contact >= 20:
    All the same she's done something she hasn't done for twelve days. She's filled the box.
    He comes up the road in Ivo's good jacket. When she sees him her whole face goes on, like a lamp. # mood: leila hopeful # mood: tomas cornered # enters: tomas
    Leila: Well? How was it? # mood: glad
- else:
    She's been telling herself since morning that she only changes here. And she's filled the box, for the first time in twelve days. Her hands did it while she was being angry.
    He comes up the road in Ivo's good jacket. She won't have her face ask him anything. It asks. # mood: leila worried # mood: tomas cornered # enters: tomas
    Leila: Well? # mood: polite
}
{seat == "responsible": (Four minutes. They'd filled it on Friday. I could give her one evening. She'd sleep. I could tell her tomorrow.)}
* (short) [They were very friendly. It's a lovely building. # as: tomas # move: half-truth # id: stop-friendly]
    Tomas: They were very friendly. It's a lovely building. # mood: polite
    Leila: That's what people say about hospitals. # mood: thoughtful
    Tomas: There's a fountain. In with the lifts.
    Her face doesn't fall. It only stops, where it was.
* (fine) [Fine, thanks. They'll ring. # as: tomas # move: lie-again # id: stop-fine]
    Tomas: Fine, thanks. They'll ring. # mood: polite
    Leila: Really? # mood: glad
    She takes hold of the good jacket with both hands, for the length of a red light.
    {seat == "responsible": (It's the nicest thing that's happened since the lobby. That's what's wrong with it.)}
    {seat == "hurt": (Thanks. He said thanks. No. Stop it.)}
* (filled) [The job had gone. I was in there four minutes. # as: tomas # move: be-open # id: stop-gone]
    Tomas: The job had gone. They filled it on Friday. I was in there four minutes. # mood: ashamed
    He watches it happen to her face. He was afraid of that for nine weeks. It takes a few seconds. # mood: leila hurt
    Leila: Four minutes? # mood: tired
    Tomas: Counting the lift.
* (mouth) [I've had "fine" in my mouth since the lift. # as: tomas # move: show-feeling # id: stop-in-my-mouth]
    Tomas: I've had "fine, thanks" in my mouth since the lift. I want to say it so badly. # mood: tearful
    Leila: Then it wasn't. # mood: worried
    Tomas: The job had gone before I got there. I only wanted you to have an evening.
    Leila: I'd have liked one. # mood: tired
-
Leila: Here. Eat something. # mood: warm
She holds out the box, and he's got the lid off before she remembers. Her hand comes up, and stops. # sound: lunch-box # thing: tomas # mood: leila cornered
Under the napkin lies an envelope with lemon on it. She's been keeping it in there all week, to think about in the breaks. It smells of the rice.
WESTHAVEN OPTICIANS. To run the branch. By the thirtieth, please. It's dated in September, the third week of his nine. # mood: tomas surprised
{number_six.westhaven: On the back, in pencil, in her writing: start the first? # mood: tomas hurt}
{seat == "responsible": (That box. It ought to be in the police.)}
{seat == "hurt": (I could say it came today. It's got a date on it, in bold.)}
* (feather) [It came in week three. Week four was the feather. # as: leila # move: step-down # id: stop-week-three]
    Leila: It came in week three. I hid it under the forks. And in week four there was a feather in your box. # mood: ashamed # pose: hand-to-chest
    Leila: I knew something was up. I stood it in a glass. If I'd asked you, I'd have had to tell you.
    {pond.me and not pond.voice and not pond.days:
        Tomas: That's Mrs Kemp's. # mood: surprised
    - else:
        Tomas: That's the duck's. She's called Mrs Kemp. # mood: surprised
    }
    Leila: We've met. # mood: tired
* (want) [I want it. I'm scared of how much I want it. # as: leila # move: show-feeling # id: stop-want]
    Leila: I want it. My own shop, and the sea at the end of the road. I'm scared of how much I want it. # mood: tearful # pose: open
    Leila: {number_six.westhaven:I've as good as said yes|I was going to say no because of your job}. I never found the day to tell you.
    Tomas: {lobby.lamp:There's always a lamp.|No. There never is one.} # mood: hurt
* (twins) [Don't look at me like that. I didn't invent twins. # as: leila # move: dig-up # id: stop-twins]
    Leila: Don't look at me like that. I didn't invent twins. # mood: sharp # pose: arms-crossed
    {lobby.babies:
        Tomas: Six pounds. # mood: hurt
        Leila: What?
        Tomas: Nothing. I was only reading the date.
    - else:
        Tomas: No. I was only reading the date. # mood: hurt
    }
    The child from this afternoon goes by with its mother, and points.
-
* (quits) [Then we're quits. Six weeks for you, nine for me. # as: tomas # move: shift-blame # id: stop-quits]
    Tomas: Then we're quits. Six weeks for you, nine for me. Give or take. # mood: hopeful
    Leila: Give or take what? # mood: hurt
    He hears it himself. He'd assessed damage for three years, and always a bit under.
* (alone) {not lied()} [So you were alone with something as well. I never thought. # as: tomas # move: change-view # id: stop-alone-as-well]
    Tomas: So you've been alone with something as well. All that time, across from me. I never thought of it. # mood: thoughtful
    Leila: We'd have made a good pair of lodgers. # mood: tired
    Neither of them laughs. She takes her bag off the seat, so that he can sit down.
* (undo) {lied()} [It wasn't fine just now. The job had gone. # as: tomas # move: own-it # id: stop-undo]
    Tomas: Just now, that wasn't true. The job had gone before I came. I said {fine:fine|fountain} because of your face. # mood: ashamed
    {fine:
        Leila: I had hold of your jacket. # mood: hurt
    - else:
        Leila: I know. The fountain gave you away. # mood: tired
    }
    Leila: How long ago was that? A minute?
    Tomas: Two.
    Leila: Two's not nine weeks. # mood: thoughtful
* (going) [If you go there, what becomes of us? # as: tomas # move: ask-us # id: stop-what-of-us]
    Tomas: If you go there, what becomes of us? And if you don't? # mood: worried # pose: open
    Leila: I've thought about the first one every break. I never thought of the second. # mood: surprised
-
The number six comes. They both get on, since it's the only one there is. # sound: bus
-> thirtieth

=== function lied ===
~ return stop.fine or stop.short

=== function lying ===
~ return lied() and not stop.undo
