// After the exam: being watched.
=== corridor
The corridor outside the hall, ten past twelve. Nadia still has flour on her forehead, from the morning.{phone.limit: She's stayed at the back: "I'll find you," Vera wrote.} # scene: school-corridor # music: none # time: 0d later that morning # sound: bell # pose: nadia open # pose: vera open
{yard.petra: Three girls by the lockers stop talking. They know. They've got it from Petra.}
{
- six_o_clock.late:
    Vera: Seventeen past. # mood: flat
    Nadia: The oven was stuck. There was a whole tray in it. # mood: ashamed
    {phone.six:Vera: You wrote six.|Vera: I'd left the sound on.}
- six_o_clock.alarms:
    Vera: I woke up at seven. I ran. # mood: flat
    Nadia: I thought you'd have set an alarm. # mood: ashamed
    Vera: I had three. I had you for the rest.
- phone.novel:
    Vera: It's over. # mood: flat
    Nadia: Was it bad? # mood: worried
    Vera: It was an exam.
- phone.angry:
    Vera: I learned till two, in the end. After I'd written it. # mood: tired
    Nadia: I'm glad you wrote it. I mean, not glad. # mood: ashamed
    Vera: I know what you mean.
- contact >= 32 and not six_o_clock.push:
    Vera: Question seven was your slipper. # mood: amused # music: three-times
    Nadia: No! # mood: glad
    Vera: "A system at rest." I nearly wrote your name.
- hurt_hurt < 50:
    Vera: It was all right. # mood: tired
    Nadia: All of it? # mood: worried
    Vera: Most of it.
- else:
    Vera: You've got flour on you. # mood: flat
    Nadia: I've been at work. # mood: worried
    Vera: I know where you work. That's about what I do know.
}
{phone.asleep: Vera: Timo wore it to breakfast. There's egg on it now. # mood: tired}
{phone.ever:
    Vera: I read it again in the break. "From me first." I believe you'd like to. # mood: thoughtful
- else:
    {six_o_clock.van:She still has a crumb on her collar.|{six_o_clock.keep:There's a fresh burn on Nadia's thumb.|People push past them on both sides.}}
}
{seat == "hurt": {phone.ever:(From her first. And from me she hasn't heard of five calls.)|(There are five calls of his on my phone. What if she asked to see it?)}}
* (see) [I did notice, this morning. # as: vera # move: see-effort # id: corridor-noticed]
    {
    - six_o_clock.keep:
        Vera: I did notice, this morning. I'd have slept till eight. It was you. # mood: warm
        Nadia: They were black. The rolls. I mean, it doesn't matter. # mood: glad
    - six_o_clock.early:
        Vera: I did notice, this morning. I hated you for five minutes. Then I was early for everything. # mood: warm
        Nadia: I lifted the door and swore. # mood: glad
    - six_o_clock.van:
        Vera: I did notice, this morning. There was a bag on the mat. # mood: warm
        Nadia: He was driving past anyway. # mood: hopeful
    - six_o_clock.old:
        Vera: I did notice, this morning. I knew it was you before you said anything. # mood: warm
        Nadia: I'd wanted to say something. # mood: hopeful
    - six_o_clock.push:
        Vera: I did notice, this morning. I was furious. But I was awake. # mood: thoughtful
        Nadia: You'd said no call. # mood: ashamed
    - six_o_clock.apron:
        Vera: I did notice, this morning. You didn't ring. I know what that costs you. # mood: warm
        Nadia: I had to hold on to a roll. # mood: hopeful
    - six_o_clock.late:
        Vera: I did notice, this morning. You rang. It was late, but I saw it. # mood: thoughtful
        Nadia: It was late. # mood: ashamed
    - six_o_clock.hearts:
        Vera: I did notice, this morning. You thought of it. # mood: thoughtful
        Nadia: I didn't know what to write. # mood: ashamed
    - else:
        Vera: I did notice, this morning. You've been up since four, and you came here. # mood: thoughtful
        Nadia: I smell of bread. # mood: hopeful
    }
    {not told_it: Vera smiles. A moment later the smile is gone, as if she'd remembered something. # mood: vera polite}
* (hug) [Petra's looking. Give me a hug, and she'll stop. # as: vera # move: pretend # id: corridor-hug]
    Vera: Petra's looking. Give me a hug, and she'll stop. # mood: polite # pose: open
    They do. It's warm, and it smells of bread. Petra says aah. # mood: nadia hopeful
    Vera: You can let go now.
* (room) {told_it and kept_faith()} [Don't wait here again. I'd have found you. # as: vera # move: set-limit # id: corridor-dont-wait]
    Vera: Don't wait here again. I'd have found you. # mood: flat
    {hurt_hurt < 50 or stairs.let_on or stairs.sit or yard.stay:
        Nadia: I thought... After this morning. # mood: hurt
        Vera: I know. I just want to come out of an exam and be by myself.
        Nadia steps back. She's been up since four. # mood: nadia hurt
    - else:
        Nadia: Okay. # mood: worried
        Vera: It's too much, straight away. With you looking at me like that. # mood: tired
    }
* (titration) {told_it and not kept_faith()} [Question nine went well. The one you practised with me. # as: vera # move: let-rest # id: corridor-chemistry]
    Vera: Question nine went well. The one you practised with me. # mood: glad
    {yard.toast:
        It's the day of the toast that she's talking about. Both of them know. She goes on about question nine. # mood: nadia surprised
    - else:
        Nadia: That's good. That's really good. # mood: hopeful
        Vera: It went pink. It's supposed to. # mood: amused
    }
* (still) {not told_it} [I think I passed. And I'm still not all right. # as: vera # move: say-pain # id: corridor-still]
    ~ told_it = true
    Vera: I think I passed. And I'm still not all right. # mood: hurt # pose: open
    Vera: I wanted to ring you, when I came out, before I remembered. I keep forgetting, and then it's as bad as the first time. # mood: tearful
    Nadia: I know. I mean, I don't. # mood: ashamed
* (phone_please) [Could I look at your phone? Then I could stop thinking. # as: vera # move: monitor # id: corridor-show]
    Vera: Could I look at your phone? Then I could stop thinking. # mood: worried # pose: leaning-in
    Nadia: What do you think is in it? # mood: cornered
    Vera: His name. And if it isn't there, you've deleted it. No. I don't know. I just want to look.
-
Something in Nadia's apron buzzes. # sound: phone-buzz
Vera: Who's that? # mood: worried
{seat == "responsible": (It's Mrs Orlik. It's only Mrs Orlik.)}
{phone_please:Vera puts out her hand, and pulls it back.|{hug:They've only just let go of each other.|{room:She'd already turned to go.|Vera looks at the apron, and then quickly at the floor.}}} # pose: vera open
* (nobody) {not see and not titration} [Nobody. Just work. # as: nadia # move: close-up # id: corridor-nobody]
    Nadia: Nobody. Just work. # mood: blank # pose: turned-away
    She pushes it down into the apron. It stops. That's that. # mood: nadia calm
    Vera looks at the apron a bit too long. # mood: vera hurt
* (trays) {see or titration} [Work. Orlik wants her trays back. # as: nadia # move: plain # id: corridor-trays]
    Nadia: Work. Orlik wants her trays back. # mood: calm
    Vera: You brought her trays to my exam? # mood: amused
    Nadia: I ran. I had them in my hands.
* (turn) {not see and not titration} [Turn the phone so that she can read it. # done # as: nadia # move: accept-checking # id: corridor-turn]
    Nadia turns the phone round. MRS ORLIK, it says. WHERE ARE MY TRAYS. # pose: nadia phone-in-hand
    Vera reads it. She reads it again. # mood: vera ashamed
    Nadia: It'll be like this for a bit, won't it? # mood: calm # pose: open
    Vera: I think so. I don't like it, either.
* (ask_me) [It's Orlik. Ask me anything you like, but it's my phone. # as: nadia # move: keep-dignity # id: corridor-ask-me]
    Nadia: It's Orlik. Ask me anything you like, but it's my phone. # mood: calm
    {
    - not said_it:
        Vera: {stairs.bow:Ask you? I asked about the river, and you told me I'd laughed.|{kitchen.coins:Ask you? I said scarf, and you asked who rings me.|{stairs.stand:Anything? You've told me you hid it. You've never told me what.|Anything? You've never once just said it. Without a because.}}} # mood: angry
        Nadia looks at her shoes. # mood: nadia cornered
    - phone_please:
        Vera: No. I heard myself, just now. I sounded like the police. # mood: ashamed
        Vera: What does she want?
        Nadia: Her trays.
    - else:
        Vera: I wasn't going to touch it. # mood: hurt # mood: nadia worried
        Vera: I only asked who it was.
    }
* (get_back) {see or titration} [I have to go back. I'll leave you in peace now. # as: nadia # move: give-time # id: corridor-get-back]
    Nadia: I have to go back. I'll leave you in peace now. # mood: polite # pose: turned-away
    Vera: I was just being nice to you. # mood: hurt
    Nadia: I know. I thought... I don't know what I thought. It's only Mrs Orlik. # mood: ashamed
* (code) [It's only Orlik. Here, you can look whenever you like. # as: nadia # move: overpromise # id: corridor-code]
    Nadia: It's only Orlik. Here, you can look whenever you like. # mood: hopeful # pose: open
    Vera looks. It's Mrs Orlik and her trays. She goes on to the messages before it, and the ones before those. # mood: vera calm
    Vera: Thank you. # mood: warm
    {seat == "responsible": (Whenever you like, I said. I mind already.)}
-
-> monday

// Whether Nadia did something for her this morning.
=== function kept_faith ===
~ return six_o_clock.keep or six_o_clock.early or six_o_clock.old or six_o_clock.van
