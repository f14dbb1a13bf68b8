// The time between: Sunday night on the phone, Tuesday's washing.
=== phone
Sunday, ten at night. Tomas is lying on the floor at Ivo's, under a child's blanket. # scene: bedroom-night # time: 3d three days later # mood: tomas worried # mood: leila tired # pose: tomas open # pose: leila open
{
- flat.sunday: On Sunday at ten I'll write, he told Leila. She's sitting up in bed with the phone on her knees.
- flat.awhile: Please don't ask me anything, Leila told him. She's in bed, with the light off.
- flat.brave: We're all right, Leila told Ivo. {flat.sofa:She's told her mother the same.|For three days she has been telling everybody.}
- flat.sofa: Since Saturday there hasn't been a word, from him or from her.
- else: For three days there hasn't been a word, from him or from her.
}
{seat == "responsible": (If I was Bernd I'd know what to write.)}
{seat == "hurt": (The bed's too big. I lie on his side, to see what he sees. It's the wardrobe.)}
* (friday) [Don't worry about the rent. I'll have something by Friday. # as: tomas # move: overpromise # id: phone-by-friday]
    Tomas: Don't worry about the rent. I'll have something by Friday. # via: phone # sound: message-sent # mood: hopeful # pose: phone-in-hand
    Leila reads it, and believes it. It's so nice to believe it. # mood: leila hopeful
* (day) [Slept till nine. Two applications. Cried in the bath. # as: tomas # move: be-open # id: phone-dull-day]
    Tomas: Slept till nine. Two applications. Cried in the bath. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    {
    - flat.awhile: She wanted not to have to think of him. Now he's crying in a bath, in her head. # mood: leila tired
    - else: There's no Bernd in it. She looks twice. # mood: leila thoughtful
    }
* (turn) [Tuesday's my turn with the washing. I'll come at seven. # as: tomas # move: promise-carefully # id: phone-my-turn]
    Tomas: Tuesday's my turn with the washing. I'll come at seven. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {
    - owned(): He had written more. There was a holiday in it, and he's taken it out. # mood: leila thoughtful
    - else: Leila reads it. He has never said that he did it. He says that he'll wash. # mood: leila flat
    }
* (mine) {not owned()} [I lied to you for nine weeks. It was me, nobody else. # as: tomas # move: own-it # id: phone-nobody-else]
    Tomas: I lied to you for nine weeks. It was me, nobody else. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    She reads it out, to the wardrobe, to hear it. # mood: leila hurt
* (miss) {owned()} [I can't sleep. Send me anything. A full stop would do. # as: tomas # move: beg # id: phone-one-word]
    Tomas: I can't sleep. Send me anything. A full stop would do. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    She sees him lying there in the dark. For a while she's only sorry for him. # mood: leila worried
-
* (dot) [Please switch your location on, so that I can sleep tonight. # as: leila # move: monitor # id: phone-dot]
    Leila: Please switch your location on, so that I can sleep tonight. # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    A minute later there's a dot on Ivo's house. Leila watches it till half past one. It doesn't move. # mood: leila tired
    {day or mine: Tomas had told her the truth, and it wasn't enough to sleep on. # mood: tomas hurt}
* (jumper) [The bag's by the door on Tuesday. My blue jumper's in it. # as: leila # move: lend-credit # id: phone-jumper]
    Leila: The bag's by the door on Tuesday. My blue jumper's in it. # via: phone # sound: message-sent # mood: thoughtful # pose: phone-in-hand
    It's wool, and it was her grandmother's. {told():She puts it on top, where he'll see it.|She'd sooner give him that than tell him how it's been.} # mood: leila worried
* (off) [Type an answer, delete it, and turn the phone off. # done # as: leila # move: stonewall # id: phone-off]
    She types an answer, deletes it, and turns the phone off. Now nobody can get at her. She sleeps, for the first time since Wednesday. # mood: leila blank # pose: leila phone-in-hand
    On Ivo's floor Tomas has seen "typing" come and go. {day or mine:He'd written her the truest thing he had. }# mood: tomas worried
* (once) [I can't talk yet. Write me one true thing a day. # as: leila # move: set-limit # id: phone-once-a-day]
    Leila: I can't talk yet. Write me one true thing a day. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {
    - friday: Tomas: All right. Then I take back Friday. I don't know about Friday. # via: phone # mood: ashamed
    - day: Tomas: The bath was one. I mean, it was true. All right. Every day. # via: phone # mood: hurt
    - mine: Tomas: I've just written you the hardest one. No. All right. Every day. # via: phone # mood: hurt
    - else: Tomas: I can do that. Nearly every day. No, sorry. Every day. # via: phone # mood: hopeful
    }
    {seat == "hurt": (I nearly wrote something nice back. I've put the phone in the kitchen.)}
-
-> tuesday

=== function agreed ===
~ return phone.turn or phone.jumper

=== tuesday
Tuesday, ten to seven in the morning. {phone.friday:He told her by Friday, and he's heard from nobody. Now a|A} firm rings Tomas: one day of carrying printers, ninety in cash. He'd have to be across town by half past. # scene: bus-stop-morning # time: 2d two days later # mood: tomas cornered # sound: phone-buzz # pose: tomas open
{
- agreed(): Just up the road is Leila's door, and behind it the bag of washing. {phone.turn:Seven, he wrote.|My blue jumper's in it, she wrote.}
- phone.dot: On Leila's phone he's a dot at a bus stop.
- phone.once: He hasn't written today's true thing yet.
- else: Since Sunday night Leila's phone has been off.
}
{seat == "responsible": (Ninety. I could have that in the tin by tonight.)}
* (keep) {agreed()} [Let the work go. Be at her door at seven. # done # as: tomas # move: keep-word # id: tuesday-keep]
    He tells the firm no. At seven he's at her door. He can hear her on the other side, listening. # sound: steps # mood: tomas calm # mood: leila thoughtful # pose: leila open
    {phone.jumper:In the laundry he reads the label of the jumper three times before he starts.|In the laundry he sits in front of the machine till it's done.}
* (bag) {not agreed()} [Let the work go. Do the washing, without being asked. # done # as: tomas # move: small-kindness # id: tuesday-fetch]
    He tells the firm no. It's Tuesday, so the bag is outside the door. At eight Leila comes out, and it has gone. # mood: tomas calm
    {
    - owned(): He's left a note: At the laundry. Back at six. T. # mood: leila surprised # pose: leila open
    - else: So now he washes, she thinks. He hasn't said that he did it, but he washes. # mood: leila angry # pose: leila open
    }
* (depot) {agreed()} [Take the work. Do the washing tonight. # done # as: tomas # move: break-word # id: tuesday-depot]
    By noon he has carried four hundred printers and is nearly happy. # mood: tomas hopeful
    At seven Leila stood behind the door with the bag. At half past she put it back, quietly, as if somebody could hear. # mood: leila hurt # pose: leila open
* (leave) {not phone.turn and not phone.dot} [I'll leave you in peace till Friday. Then I'll ask. # as: tomas # move: give-time # id: tuesday-friday]
    Tomas: I'll leave you in peace till Friday. Then I'll ask. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {
    - phone.jumper: Leila reads it by the door, with the bag in her hand. The blue jumper is in it. # mood: leila hurt # pose: leila open
    - phone.off: At noon she turns the phone on, reads it, and leaves the phone on. # mood: leila calm
    - else: One true thing a day, she asked for. So there'll be none till Friday. # mood: leila hurt
    }
* (tell) {not agreed() and not phone.off} [I'm carrying printers today, across town, for ninety. # as: tomas # move: be-open # id: tuesday-printers]
    Tomas: I'm carrying printers today, across town, for ninety. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {
    - phone.dot: At eight the dot crosses the river. It's where he said. # mood: leila calm
    - else: Leila: Thank you. # via: phone # mood: thoughtful # pose: phone-in-hand
    }
* (asked) {agreed()} [They've offered me ninety for today. What about the washing? # as: tomas # move: be-open # id: tuesday-ask-her]
    Tomas: They've offered me ninety for today. What about the washing? # via: phone # mood: worried # pose: phone-in-hand
    Leila: Go and earn it. The bag can wait till six. # via: phone # mood: tired
    She has sent it before she thinks: he asked. # mood: leila thoughtful
* (agency) {not agreed()} [Take the work. Tell them all when there's more of it. # done # as: tomas # move: close-up # id: tuesday-nobody]
    He carries four hundred printers. At four Ivo rings and asks how the day was. # mood: tomas calm
    Tomas: Fine, thanks. # mood: polite
    {seat == "responsible": (It isn't even a lie. It only sounds like one.)}
-
-> landing
