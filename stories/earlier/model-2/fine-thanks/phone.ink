// The time between: Sunday night on the phone, Tuesday's washing.
=== phone
Sunday, ten at night. Tomas lies on a floor at his brother's, under a duvet with diggers on it. # scene: bedroom-night # time: 3d three days later # mood: tomas worried # mood: leila tired
A mile away the lunch box is upside down on the drainer. Nobody's filled it since Wednesday.
{flat.sunday: Till Sunday at ten, he'd said. It's ten. She has the phone on the pillow, and would deny it. # via: phone}
{seat == "responsible": (One of the diggers has Bernd's chin. I'd have got a whole evening out of that.)}
{seat == "hurt": (The bed's enormous. I lie on his side, to see what he sees. It's the wardrobe.)}
* (machine) [Order the washing machine tonight. Twelve easy instalments. # as: tomas # move: bribe # id: phone-machine]
    Tomas: For you!! Fourteen hundred spins a minute. Comes Thursday # via: phone # sound: message-sent # mood: hopeful # pose: phone-in-hand
    Leila: Twelve times thirty-nine. Out of what? # via: phone # mood: flat # pose: phone-in-hand
    For a moment it had felt like having a job. # mood: tomas ashamed
* (friday) [Write: by Friday I'll have a job, I swear it. # as: tomas # move: overpromise # id: phone-by-friday]
    Tomas: By Friday I'll have a job. I swear. Everything's going to be different # via: phone # sound: message-sent # mood: hopeful # pose: phone-in-hand
    She believes it as far as the full stop. Then she reads it again. # mood: leila thoughtful
* (turn) [Write: Tuesday's my turn with the washing. I'll be there at seven. # as: tomas # move: promise-carefully # id: phone-my-turn]
    Tomas: Tuesday's my turn with the washing. I'll be there at seven. That's all I'm promising # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    He's taken out two sentences. One had a holiday in it.
* (day) [Write her the whole day, as dull as it was. # as: tomas # move: be-open # id: phone-dull-day]
    Tomas: Slept till nine. Wrote two applications, one good. Built a digger with the boy, and there's a piece left over. Cried in the bath, not long # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    There isn't a single Bernd in it. She looks. # mood: leila thoughtful
-
* (jumper) [Write: the bag's by the door Tuesday. Blue jumper. Cold. # as: leila # move: lend-credit # id: phone-jumper]
    Leila: The bag's by the door on Tuesday. My blue jumper's in it. Cold wash # via: phone # sound: message-sent # mood: thoughtful # pose: phone-in-hand
    Leila: If it comes out the size of a twin I'll know # via: phone
    It's wool, and her grandmother's. She puts it at the bottom of the bag, and takes it out, and puts it on top. # mood: leila worried
* (dot) [Write: please switch your location on. Then I can sleep. # as: leila # move: monitor # id: phone-dot]
    Leila: Switch your location on. Then I can sleep # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    A minute later there's a dot, on Ivo's roof. She watches it till half past one, in case. It doesn't do anything, and neither does she. # mood: leila tired
* (once) [Write: one true thing a day. I might not answer. # as: leila # move: set-limit # id: phone-once-a-day]
    Leila: I can't talk yet. Tell me one true thing a day. I mightn't answer # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {day:
        Tomas: That was five # via: phone # mood: hopeful
    - else:
        Tomas: This floor has Lego in it # via: phone # mood: hopeful
    }
    {seat == "hurt": (I nearly wrote something back. I put the phone in the bread bin.)}
-
-> tuesday

=== function agreed ===
~ return phone.turn or phone.jumper

=== tuesday
Tuesday, ten to seven in the morning. An agency has just rung: a day's lifting, ninety in cash, if he's across town by half past seven. # scene: bus-stop-morning # time: 2d two days later # mood: tomas cornered # sound: phone-buzz # pose: tomas open
{
- agreed(): Up the road is their front door, and behind it, four floors up, a bag of washing.
- hurt_openness >= 30: On Monday Leila wrote: your post's here. Three words, and none of them about the job.
- else: From Leila there's been nothing since Sunday.
}
{seat == "responsible": (Ninety. I could put ninety back in that tin by tonight.)}
* (keep) {agreed()} [Let the ninety go. Be on the mat at seven. # as: tomas # move: keep-word # id: tuesday-keep]
    At seven he's on the mat. He can hear her on the other side of the door, listening to him be there. # sound: steps # mood: tomas calm
    In the launderette he {phone.jumper:reads the label of the jumper three times, and }sits by the drum with a hand on the glass.
* (depot) {agreed()} [Take the ninety. The washing can be done tonight. # as: tomas # move: break-word # id: tuesday-depot]
    By noon he has lifted four hundred printers and is almost happy. # mood: tomas hopeful
    At seven Leila stood behind the door with her hand on the bag. At half past she put it back in the bathroom, without making a noise, as if somebody might hear. # mood: leila hurt
* (asked) {agreed()} [Ring her. Tell her about the ninety, and ask. # as: tomas # move: be-open # id: tuesday-ask-her]
    Tomas: They've offered me a day. {phone.turn:I said seven to you.|And it's my turn with the bag.} I don't know which. # via: phone # mood: worried # pose: phone-in-hand
    Leila: How much? # via: phone # mood: tired
    Tomas: Ninety. # via: phone
    Leila: Go and lift. The bag isn't going anywhere. # via: phone
    It's the longest talk in five days. Afterwards she says it again to the bag: you asked. # mood: leila thoughtful
* (bag) {not agreed()} [Fetch the washing off the landing. It's his turn. # as: tomas # move: small-kindness # id: tuesday-fetch]
    The bag's on the landing, where it always is on Tuesdays. He washes it, and lets the ninety go. # mood: tomas calm
    At eight Leila looks for the bag, then for a burglar who takes only tights. # mood: leila surprised
* (leave) {not agreed() and hurt_openness < 30} [Leave her be. Write that he'll ask on Friday. # as: tomas # move: give-time # id: tuesday-friday]
    Tomas: I'm leaving you in peace. On Friday I'll ask how you are. You can say not yet # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    Leila reads it on the bus, and for two stops isn't listening for the phone. # mood: leila calm
* (long) {not agreed() and hurt_openness >= 30} [Leave her be. When she wants something she'll say. # as: tomas # move: drag-out # id: tuesday-she-will-say]
    He takes the ninety, and lifts, and thinks about printers. # mood: tomas calm
    Your post's here, she'd written. It lies on the kitchen table, squared off, with a cup ready next to it. By evening she's put the cup away. # mood: leila hurt
* (agency) {not agreed()} [Take the work. Tell nobody till there's more of it. # as: tomas # move: close-up # id: tuesday-nobody]
    He lifts four hundred printers. At four Ivo rings and asks how the day was. # mood: tomas blank
    Tomas: Fine, thanks. # mood: polite
    {seat == "responsible": (It isn't even a lie. It just comes out in the same voice.)}
-
-> landing
