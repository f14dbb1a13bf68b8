// After the exam: being watched.
=== corridor
The corridor outside the hall, ten past twelve. Nadia has come straight from work with flour in her eyebrows. # scene: school-corridor # music: none # time: 0d later that morning # sound: bell
{yard.petra: Three girls by the lockers stop talking. The short version has got about.}
{
- six_o_clock.late:
    Vera: Seventeen past. # mood: flat
    Nadia: The oven jammed. I had ninety rolls in it. # mood: ashamed
    {phone.six:Vera: You wrote six.|Vera: I'd left the sound on.}
- six_o_clock.alarms:
    Vera: I woke up at seven. I ran. # mood: flat
    Nadia: I thought you'd have set alarms. # mood: ashamed
    Vera: I had. Three.
- contact >= 32 and not six_o_clock.push:
    Vera: Question seven was your slipper. # mood: amused # music: three-times
    Nadia: It never was. # mood: glad
    Vera: "If a system at rest." I nearly wrote it.
- hurt_hurt < 50:
    Vera: It went. # mood: tired
    Nadia: And Le Chatelier? # mood: worried
    Vera: He came.
- else:
    Vera: You've got flour on you. # mood: flat
    Nadia: It's where I work. # mood: worried
    Vera: I know where you work. That's about what I do know.
}
{phone.ever: Vera: "Not one thing, ever." I read it again in the break. Nobody can do that, Nadia. # mood: thoughtful}
{seat == "hurt": (There are five calls of his on mine. If she asked to see my phone I'd have to eat it.)}
* (titration) [Titration came up. Talk about that, and nothing else. # as: vera # move: let-rest # id: corridor-chemistry]
    Vera: Nine was titration. The one I cried about. It came out pink, like in the book. # mood: glad
    {yard.toast:
        It's the toast day she's talking about. They both know, and she talks on, about pink. # mood: nadia surprised
    - else:
        Nadia: Is pink good? # mood: hopeful
        Vera: Pink is what there is. # mood: amused
    }
* (phone_please) [Show me your phone. Just his name, then I'll know. # as: vera # move: monitor # id: corridor-show]
    Vera: Show me your phone. I'd just like to look for his name. Then I'd know. # mood: sharp # pose: leaning-in
    Nadia: And if it isn't there? # mood: cornered
    Vera: Then I'll know you've deleted it. No. I don't know. Show me.
* (see) [Say what she noticed this morning. # as: vera # move: see-effort # id: corridor-noticed]
    {
    - six_o_clock.keep:
        Vera: I'd have slept through it. I sleep through bin lorries. It was you. # mood: warm
        Nadia: It was potassium. # mood: glad
    - six_o_clock.early:
        Vera: I hated you for five minutes, and then I was early for everything. # mood: warm
        Nadia: I lifted the door and swore. # mood: glad
    - six_o_clock.van:
        Vera: There was a bag on the mat. Timo got the nose. I got the rest. # mood: warm
        Nadia: They were going that way anyhow. # mood: hopeful
    - six_o_clock.old:
        Vera: I knew it was you before I'd got it to my ear. You breathe like a suitcase. # mood: warm
        Nadia: I'd been going to say something. # mood: glad
    - six_o_clock.push:
        Vera: I was furious with you till question four. It got me that far. # mood: thoughtful
        Nadia: You'd said no call. # mood: ashamed
    - six_o_clock.apron:
        Vera: You left me in peace. I know what that costs you. # mood: warm
        Nadia: The phone was in my apron. I kneaded round it. # mood: amused
    - six_o_clock.late:
        Vera: You did ring, though. With ninety rolls in there. I was cross, but I saw it. # mood: thoughtful
        Nadia: It was late. # mood: ashamed
    - else:
        Vera: You've been up since four, and then you came here. I did see that. # mood: thoughtful
        Nadia: I smell like a bun. # mood: hopeful
    }
* (hug) [Petra's watching. Hug me as if it were nothing. # as: vera # move: pretend # id: corridor-hug]
    Vera: Petra's watching. Hug me. Properly. # mood: polite # pose: open
    It's a good one, to look at. Four arms, two chins. Petra says aah. # mood: nadia polite
    Vera: You can let go now.
-
Nadia's apron buzzes. # sound: phone-buzz
Vera: Who's that? # mood: worried
{seat == "responsible": (It's Orlik. It's trays. Nothing has ever been so completely trays.)}
* (nobody) [Nobody. Push it deeper into the apron. # as: nadia # move: close-up # id: corridor-nobody]
    Nadia: Nobody. # mood: blank # pose: turned-away
    She pushes it deeper into the apron. It goes on buzzing.
    Vera: Keen, isn't he, Nobody. # mood: hurt
* (turn) [Turn the screen round so that she can read it. # as: nadia # move: accept-checking # id: corridor-turn]
    Nadia turns the screen round. MRS ORLIK, it says. WHERE ARE MY TRAYS.
    Vera reads it twice. # mood: vera ashamed
    Nadia: It'll be like this for a bit, won't it. # mood: calm # pose: open
    Vera: I think so. I don't like it either.
* (ask_me) [It's Orlik. Ask what you like; I won't be searched. # as: nadia # move: keep-dignity # id: corridor-ask-me]
    Nadia: It's Orlik. You can ask me anything you like, and I'll say. But I won't be searched. # mood: calm
    {phone_please:
        Vera: No. I heard myself, just now. I sounded like customs. # mood: ashamed
    - else:
        Vera: I hadn't got as far as searching. # mood: tired
    }
    Vera: What does she want?
    Nadia: Trays.
-
-> monday
