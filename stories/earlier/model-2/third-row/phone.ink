// Tuesday night on the phone, and Wednesday's bus.
=== function left_alone ===
// She asked for quiet, and hasn't written since: silence is what she wants.
~ return car_park.quiet

=== phone
Tuesday night, twenty to eleven. Maya's in her room at her mother's, Daniel's in his. Tomorrow she takes the cello to school by bus, its case tied up with the cord, and there's a gale forecast. # scene: bedroom-night # time: 3d three days later # sound: phone-buzz # mood: maya tired # mood: daniel worried # pose: maya phone-in-hand # pose: daniel phone-in-hand
On Daniel's table, in a tiny plastic bag, lies the spring for her latch. It came today.
{left_alone():
    Since Saturday neither has written a word. It's what she asked for. # via: phone
- else:
    On Sunday she wrote, "Is my grey folder at yours?" It is. He's been meaning to answer since, and to put something nice. # via: phone
}
{seat == "hurt": (I could ask Graham to mend it. He'd have it done by breakfast. He'd explain it, too.)}
* (tickets) [Send: I've got us two tickets for the Brahms. Row one!! # as: daniel # move: bribe # id: phone-tickets]
    Daniel: I've got us tickets for the Brahms! Row one!! Two of the best seats in the house!! # via: phone # sound: message-sent # mood: hopeful
    Two seats. She can see herself in one of them, with her coat on the other. # via: phone # mood: maya hurt
* (quiet) {left_alone()} [Send nothing. She said she'd write. # as: daniel # move: give-time # id: phone-nothing]
    He puts the phone in the drawer with the blank keys. # mood: daniel calm
    Maya looks at hers. Nothing from him, three days running. She hadn't thought he could do it. # via: phone # mood: maya calm
* (folder) {not left_alone()} [Send: I've had your folder since Sunday. I should have said. # as: daniel # move: own-it # id: phone-folder]
    Daniel: It's here, the grey one. I saw your message on Sunday and wanted to write something clever back. It's on top of my keys now, so it can't stay behind # via: phone # sound: message-sent # mood: ashamed
    Maya looks for the clever part. There isn't one. # via: phone # mood: maya surprised
* (late) {not left_alone()} [Send nothing. It'll keep till he's found the words. # as: daniel # move: drag-out # id: phone-nothing-late]
    He puts the phone in the drawer with the blank keys. # mood: daniel calm
    She'd asked about a folder. You don't need words for a folder. # via: phone # mood: maya hurt
* (spring) [Send: ten to eight, your stop, with the spring. # as: daniel # move: promise-carefully # id: phone-spring]
    Daniel: Tomorrow, ten to eight, your stop. I've got the spring. If I can't I'll tell you by seven. {left_alone():No need to answer|And I've got the folder} # via: phone # sound: message-sent # mood: calm
    He reads it through for anything he isn't sure of. He's already taken out a "definitely".
-
* (cord) [Send: ten to eight. The cord stays at home. # as: maya # move: lend-credit # id: phone-cord]
    Maya: {spring:OK ten to eight.|{left_alone():I said I'd write.|The folder can wait.} Come to my stop at ten to eight with something for the latch.} I'm leaving the cord at home # via: phone # sound: message-sent # mood: worried
    She puts the cord back on her dressing gown. It's been off since Christmas. # mood: maya thoughtful
* (ok) [Send: it's fine dad, night x # as: maya # move: forgive-with-head # id: phone-fine]
    Maya: its fine dad. night x # via: phone # sound: message-sent # mood: polite
    {car_park.fine:He has two of those from her now, and doesn't know where to put them.|There's a kiss on it. He reads it three times, and there's nothing in it.} # mood: daniel thoughtful
* (two) [Send: three months for one latch. Two out of ten. # as: maya # move: throne # id: phone-two]
    Maya: Three months for one latch. Two out of ten # via: phone # sound: message-sent # mood: sharp
    {car_park.marks:
        Daniel: I had four on Thursday # via: phone # mood: hurt
        Maya: I know # via: phone # mood: flat
    - else:
        Daniel starts to type what he'd have to do for a five, and deletes it. # via: phone # mood: daniel hurt
    }
* (nan) [Send: not at my stop. Leave it with Nan. # as: maya # move: set-limit # id: phone-nan]
    Maya: {spring:Not at my stop please.|If you've got anything for my latch, please not at my stop.} Leave it with Nan and I'll get it after # via: phone # sound: message-sent # mood: calm
    {seat == "hurt": (Tilda gets on at my stop. Tilda thinks he's in Norway.)}
    Daniel: OK # via: phone # mood: hurt
-
-> stop

=== function agreed ===
~ return (phone.spring or phone.cord) and not phone.nan

=== stop
{agreed():
    Half past six, and a gale. The dentist in Castle Street has snapped his key in his own front door, and by half past seven there'll be nine people on the pavement with toothache. Could Daniel come at once? # scene: bus-stop-morning # time: 1d the next morning # sound: phone-buzz # mood: daniel cornered # mood: maya calm
- else:
    Half past six, and a gale. Daniel has the spring in his breast pocket and a dentist on the phone, who has snapped his key in his own front door. # scene: bus-stop-morning # time: 1d the next morning # sound: phone-buzz # mood: daniel tired # mood: maya calm
}
{seat == "responsible": (Ten minutes, love. I always say it. I've got my mouth open to say it.)}
* (first) {agreed()} [The dentist first. Ten minutes. It's on the way. # as: daniel # move: break-word # id: stop-dentist]
    It's a Swiss lock, and a lovely one. At one minute past eight he comes round the corner with all his windows down. # sound: car # mood: daniel worried
    The bus has gone. On the top deck a girl is holding a cello case shut with both arms. # mood: maya hurt
* (keep) {agreed()} [Tell the dentist half past eight. Be there. # as: daniel # move: keep-word # id: stop-keep]
    He's there at quarter to. He takes the case across his knees and tells the latch "come on, love". There's a click. # mood: daniel calm # sound: keys
    Maya opens it and shuts it four times. Click. # mood: maya surprised
    Maya: You're early. # mood: thoughtful
    Daniel: I'm on time. You've just never seen it.
* (rang) {agreed()} [Ring at ten to seven: I can't. Say why. # as: daniel # move: be-open # id: stop-told]
    Daniel: It's me. I can't be there at ten to. There's a dentist with a full pavement, and I've said yes to him. I should have looked at the time first. # via: phone # mood: ashamed # pose: phone-in-hand
    Maya: It's ten to seven. # via: phone # mood: tired # pose: phone-in-hand
    Daniel: I know. # via: phone
    Maya: You've never told me before. You've always told me after. # via: phone # mood: thoughtful
* (graham) {agreed()} [Ring Graham and ask him to fit it. # as: daniel # move: offer-repair # id: stop-graham]
    Daniel: Graham. It's Dan. There's a spring coming through your letter box. You'd need a small flat-head. # via: phone # mood: ashamed # pose: phone-in-hand
    Graham has it in by half past seven, and explains it to Maya, with a drawing. He says her dad sounded as if he was having a tooth out. # mood: maya thoughtful
* (anyway) {phone.nan} [Go to the stop. It only takes two minutes. # as: daniel # move: push # id: stop-anyway]
    He's kneeling at her feet with the screwdriver when Tilda comes round the shelter. # mood: daniel hopeful # mood: maya cornered
    Tilda: Who's that?
    Maya: A man about my case. # mood: flat # pose: turned-away
    He does it in two minutes. It's a very good job. He doesn't look up. # mood: daniel hurt
* (nan) {phone.nan} [Leave it with Nan, as she wrote, and drive on. # as: daniel # move: give-time # id: stop-nan]
    Nan: Any message?
    Daniel: No. Just the spring. She knows how it goes in. # mood: calm
    Nan: That's the shortest you've been here since you were born. # mood: daniel amused
* (pavement) {phone.nan} [Leave it there. Write where he'll be till noon. # as: daniel # move: be-open # id: stop-till-noon]
    Daniel: It's at Nan's, behind the clock. I'm at the dentist's till nine and then under the library. Nowhere near your stop # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    She wasn't going to ask. She reads it twice all the same. # via: phone # mood: maya thoughtful
* (kind) {not agreed() and not phone.nan} [Take her the spring, and a scarf for the draught. # as: daniel # move: small-kindness # id: stop-spring]
    He's in the bus shelter before her, blue in the face, with two screwdrivers and a scarf to go round the case. # mood: daniel hopeful
    Maya: Nobody asked you. # mood: surprised
    Daniel: No.
    Click, goes the case. She does it again, with her ear to it. # sound: keys # mood: maya thoughtful
* (photo) {not agreed() and not phone.nan} [Send her a picture of the spring. LOOK WHAT'S HERE!! # as: daniel # move: pretend # id: stop-picture]
    Daniel: LOOK WHAT'S HERE!! # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    It's a good picture of the spring, with a coin beside it for the size. She has both arms round the case, and sees it when she's got a seat. # mood: maya flat
* (pocket) {not agreed() and not phone.nan} [Write: it's in my pocket. I'm in Castle Street till nine. # as: daniel # move: be-open # id: stop-pocket]
    Daniel: Your spring's in my shirt pocket. I'm at the dentist's in Castle Street till nine, then at home. I'm only telling you where it is # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    The bus goes down Castle Street. She gets out, with the cello, for one minute, and holds out her hand. # mood: maya thoughtful
* (leave) {not agreed() and not phone.nan} [See to the dentist. She knows where the spring is. # as: daniel # move: assume # id: stop-leave]
    Nine people clap when the door opens. He isn't used to it, and goes red. # mood: daniel polite
    Over in Mill Lane the cord parts at the bus's second step. The case comes open, and half the bus looks. # mood: maya hurt
-
The 7.50 goes along the river. You can see the hall from the top deck, and the bins. # sound: bus # pose: maya phone-in-hand
{seat == "hurt": (I look for his car at every corner. I've done it since I was ten. I wish I could stop.)}
* (joke) [Write about the gale, and a bin on the run. # as: maya # move: let-rest # id: stop-bin]
    Maya: A bin has just overtaken us. Tilda says it was signalling # via: phone # sound: message-sent # mood: amused
    {kitchen.door or kitchen.diary:There are two bins by the fire door. Neither of them writes that.|Daniel reads it at the kerb with the wind in his shirt, and for a bit he's only a man with a funny daughter.} # mood: daniel glad
* (where) [Write: send me a photo of where you are. Now. # as: maya # move: monitor # id: stop-where]
    Maya: Send me a photo of where you are. Now # via: phone # sound: message-sent # mood: sharp
    He does. It's a lock, very near, and half his thumb. # via: phone # mood: daniel hurt
    She makes it bigger, and bigger, till it's squares.
* (saw) [Write what she saw him do, good or bad. # as: maya # move: see-effort # id: stop-saw]
    {
    - keep or kind:
        Maya: It clicks. I keep doing it under the seat. You stood in a gale for that # via: phone # sound: message-sent # mood: warm
        Daniel: It's a two minute latch # via: phone # mood: glad
        Maya: I know what it is # via: phone
    - rang:
        Maya: You rang before. I was cross and I held the case shut with Mum's belt and I wasn't WAITING. That's different # via: phone # sound: message-sent # mood: thoughtful
        Daniel reads it to the dentist, who has no idea. # mood: daniel glad
    - pocket:
        Maya: You said where you'd be and you were. You didn't even say sorry. You just gave me a spring # via: phone # sound: message-sent # mood: warm
        Daniel: The driver was looking at me # via: phone # mood: glad
        Maya: He was looking at the cello # via: phone # mood: amused
    - pavement:
        Maya: You wrote where you'd be. I looked out of the bus and you were # via: phone # sound: message-sent # mood: thoughtful
        Daniel: I waved # via: phone # mood: hopeful
        Maya: At a van # via: phone # mood: amused
    - nan:
        Maya: Nan says you were eleven seconds. Thank you for not waiting round the corner # via: phone # sound: message-sent # mood: warm
        Daniel was round the corner. But he'd been driving. # mood: daniel amused
    - graham:
        Maya: You rang Graham. On purpose # via: phone # sound: message-sent # mood: warm
        Daniel: I did # via: phone # mood: amused
        Maya: Was it awful # via: phone
        Daniel: He called me mate # via: phone
    - first:
        Maya: I saw you come round the corner with your windows down. You were shouting something # via: phone # sound: message-sent # mood: tired
        Daniel: It was "wait" # via: phone # mood: ashamed
    - anyway:
        Maya: You knelt in a puddle, and you never told Tilda who you were. It clicks # via: phone # sound: message-sent # mood: thoughtful
        Daniel: Who was I? # via: phone # mood: hurt
    - photo:
        Maya: You put a coin next to it so I'd see how small it is. I can see. It's still at yours # via: phone # sound: message-sent # mood: thoughtful
        Daniel: It is # via: phone # mood: ashamed
    - else:
        Maya: We came past the dentist's. They were all clapping, and you'd gone red. I was glad for you. I was holding a case shut # via: phone # sound: message-sent # mood: tired
        Daniel: Both? # via: phone # mood: ashamed
        Maya: Both # via: phone
    }
* (corner) [Write: I look for your car at every corner. # as: maya # move: say-pain # id: stop-corner]
    Maya: I look for your car at every corner. I've done it since I was ten. I just wanted to say that that's what it's like # via: phone # sound: message-sent # mood: hurt
    Daniel's parked on a corner when he reads it. He doesn't drive on for a while. # mood: daniel ashamed
-
-> corridor
