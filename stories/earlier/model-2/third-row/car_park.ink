// Behind the hall, a quarter past nine: the first talk, too early as always, and Daniel alone after it.
=== car_park
Behind the hall, by the bins. It's been raining since before the interval. There stands Daniel's car, with the boot open. REED LOCKS, it says on the side. ANY DOOR, ANY TIME. # scene: car-park-night # music: third-row # sound: rain # mood: daniel worried # mood: maya blank
Daniel: There she is. # mood: hopeful
He has the old blanket ready for the cello. His hair is soaked.
Maya: You're early. For the next one. # mood: flat # pose: arms-crossed
She puts the cello case down to tie it up again, with the cord of a dressing gown. The latch broke at Christmas. Her father's a locksmith, and he's been going to mend it since.
{seat == "hurt": (From down here I can see under his car. The whole car park's wet, and under his car it's dry. So he's been here since before the rain.)}
{seat == "responsible": (I was nine minutes late. I stood here by the bins and heard every note. If I say so she'll ask why I didn't come in.)}
* (potatoes) [Mr Pell was locked out. He had potatoes on. # as: daniel # move: excuse # id: park-potatoes]
    Daniel: Old Mr Pell was locked out. He had potatoes on. # mood: worried
    Maya: Potatoes.
    Daniel: On the gas. He's eighty-one.
    Maya: And did they make it? # mood: sharp
    Daniel: They were a bit dry. # mood: ashamed
* (carry) [Take the cello from her, as ever. # as: daniel # move: small-kindness # id: park-carry]
    He takes the cello from her, lays it in the boot, and tucks the blanket in round its shoulders. # mood: daniel warm
    Maya: I'm going home with Mum. # mood: tired
    Daniel: I know. It's only so it's out of the wet.
    So it lies there for three minutes, tucked in, and then has to come out again.
* (mine) [I said I'd be in that seat, and I wasn't. # as: daniel # move: own-it # id: park-wasnt]
    Daniel: I said I'd be in that seat, and I wasn't in it. Nobody did that but me. # mood: ashamed # pose: open
    Maya: With bells on. # mood: hurt
    Daniel: With bells on.
    Maya: I listened for them. You do, once someone's said it.
* (minute) [I've only just got here. I drove like a rally driver. # as: daniel # move: half-truth # id: park-just]
    Daniel: I've only just got here. I drove like a rally driver. # mood: cornered
    Maya looks at the wet ground, and under the car, and at the ground again. # mood: maya thoughtful
    Maya: You drive at forty. You've got a sticker about it.
-
Across the car park Maya's mother, Ines, has her engine running. Graham, who lives with her now, is holding flowers.
* (marks) [Four out of ten. The blanket was a nice touch. # as: maya # move: throne # id: park-four]
    Maya: Four out of ten. The blanket was a nice touch. # mood: sharp
    Daniel: What do I get for the hair?
    Maya: That's in the four.
* (pain) [I played to it for seven minutes. # as: maya # move: say-pain # id: park-played]
    Maya: I played to it. The whole seven minutes. It was the only one that didn't cough. # mood: hurt
    He could say now that he heard it. His hand goes up to his ear, and he takes it down again. # mood: daniel ashamed
* (fine) [It's fine. It was only a concert. # as: maya # move: forgive-with-head # id: park-fine]
    Maya: It's fine. It was only a concert. # mood: polite # pose: open
    Daniel: It wasn't only a concert. # mood: worried
    Maya: No, it's fine. Your boot's filling up.
* (where) [Where were you while I was playing? # as: maya # move: ask # id: park-where]
    Maya: Where were you? While I was playing? # mood: thoughtful # pose: open
    Daniel: Not where I'd said. # mood: ashamed
    Maya: I could see that from the stage.
    He looks at the bins.
-
Ines taps the horn, quite gently. She and Daniel have been divorced for six years. # sound: car
{seat == "hurt": (If he said where he was I'd be furious. I'd sooner be furious than this.)}
* (fridge) [You might have rung to remind me. You know what I'm like. # as: daniel # move: shift-blame # id: park-rung]
    Daniel: You might have rung to remind me. You know what I'm like. # mood: cornered
    Maya: It's on your fridge! In red! # mood: angry
    Daniel: I don't always look at the fridge.
    Maya: What do you open it with?
* (sorry) [I'm sorry. You looked and there was nobody. # as: daniel # move: regret # id: park-sorry]
    Daniel: I'm sorry. You looked down and there was nobody. # mood: ashamed
    {hurt_hurt >= 60:
        Maya: Don't be sorry yet! I haven't even got my coat on! # mood: angry
        Maya: You're always first. I'm not even properly angry yet, and you're already sorry.
    - else:
        Maya: I know you are. It's all down your face. Let me get my coat on. # mood: tired
        Maya: You're so good at sorry. It'd be easier if you weren't.
    }
* (swear) [Never again. I swear it on Nan. # as: daniel # move: overpromise # id: park-swear]
    Daniel: Never again. I swear it. On Nan. # mood: hopeful # pose: hand-to-chest
    Nan: I'm standing here.
    Maya: You swore on her in December. # mood: tired
    Nan: I had flu all January. So that's what that was.
* (home) [Go home. I'll be quiet till Saturday. # as: daniel # move: give-time # id: park-quiet]
    Daniel: Go home with your mum. It's your night. I'll be quiet till Saturday. # mood: calm
    Maya: Saturday I've got to come. It's in the arrangement. # mood: tired
    Daniel: I know. I meant, quiet till then.
    Whatever she'd had ready, it wasn't for that.
-
The sign's still in her hand. The ink is coming off on her wet glove.
* (wiper) [Put it under his wiper, like a parking ticket. # as: maya # move: judge # id: park-wiper]
    She lifts the wiper and lets it snap. # mood: maya sharp # thing: daniel
    Maya: Two years' worth. You can pay at the desk.
    By the time he gets to it his name has started to run.
* (hold) [Give him the sign. She won't put it out again. # as: maya # move: set-limit # id: park-hold]
    Maya: You keep this. I'm not sticking it on anything again. # mood: calm # pose: open # thing: daniel
    Daniel: What do I do with it? # mood: hurt
    Maya: I don't know. You open things.
* (music) [Headphones on, and into Graham's side of the car. # as: maya # move: stonewall # id: park-headphones]
    The headphones are the big ones, for drummers. She walks past him as if he were a parked van. # mood: maya blank # pose: maya turned-away
    Daniel: Maya. # mood: hurt
    Nan: She can hear you, love. There's nothing playing.
* (quiet) [Don't ring me. I'll write when I can. # as: maya # move: take-time # id: park-dont-ring]
    Maya: Don't ring me. I'll write when I can. I can't hear your voice being nice just now. # mood: tired
    Daniel: All right. # mood: ashamed
    He says it not very nicely, to help.
-
-> after

= after
Ines's car turns into Harbour Road with Maya in it. Daniel's phone buzzes: somebody's locked out. # sound: phone-buzz # mood: daniel tired # pose: maya turned-away
* (order) [Boot down. Go back over it from six o'clock. # as: daniel # move: reflect # id: park-order]
    He lets it ring, sits down in the car, and goes back over the evening from six o'clock. # mood: daniel thoughtful
    {seat == "responsible": (Mr Pell's lock, eleven minutes. Then tea, because he'd put out two cups. Then the door of the hall, and twelve pairs of knees to climb over while everybody looked. So I went round to the bins.)}
    He'd know her step on any stairs. He couldn't tell you what she's playing next.
* (call) [Answer it. Somebody's always standing outside something. # as: daniel # move: plain # id: park-call]
    Daniel: Ten minutes, love. # pose: phone-in-hand # mood: polite
    It's a florist, outside her own shop. When he gets it open she cries a little, and makes him take some freesias.
* (bow) [Order her the dear bow, tonight. # as: daniel # move: bribe # id: park-bow]
    On his phone he orders her a new cello bow, the dear one, four hundred and eighty pounds, and nine more to have it by Saturday. # mood: daniel hopeful # pose: daniel phone-in-hand
    For about a minute he can see her face when she opens it.
* (useless) [Write: I'm a useless father. You deserve a better one. # as: daniel # move: grovel # id: park-useless]
    Daniel: I'm a useless father. You deserve a better one # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    In the other car Maya reads it, and holds the screen against her coat, so that Graham won't. # mood: maya hurt
-
-> bedroom
