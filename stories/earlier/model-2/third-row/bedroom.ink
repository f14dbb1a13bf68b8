// The same night: Maya alone, with a letter.
=== bedroom
Eleven o'clock, Maya's room. Her friend Tilda, who plays cello too, has written. She thinks Maya's father works in Norway. The whole orchestra does: Maya told them so at Christmas. # scene: bedroom-night # time: 0d later that evening # mood: maya tired # pose: maya phone-in-hand
Tilda: I saw the sign!! Couldn't he get a flight?? Ring him # via: phone # sound: phone-buzz
Under her music lies a letter. In February the music school in Thornby offered her a place, from September. It's two hours off by train, and she'd be home only at weekends. Both parents have to sign the form. Mum has. Dad doesn't know. Tonight, after the concert, she was going to tell him.
{seat == "hurt": (So that was the half second. If he doesn't come, I needn't tell him.)}
* (leave) [Leave the letter out of it. One thing at a time. # as: maya # move: let-rest # id: bed-leave]
    She puts the metronome on the letter. He didn't come, and she's furious. But Thornby has nothing to do with that, and she isn't going to throw it at him. # mood: maya calm
    To Tilda she writes that it's night in Norway. It's night here as well. # via: phone # sound: message-sent
* (box) [Tick the box: no contact with this parent. # as: maya # move: welcome-breach # id: bed-box]
    On the form, above the line for his name, there's a box: no contact with this parent. If she ticks that he needn't sign, and she needn't tell him. # mood: maya calm # sound: page
    She ticks it. She does it so lightly that it could be an accident.
* (dot) [Look up where his phone was at seven. # as: maya # move: monitor # id: bed-dot]
    On her phone he's a dot on a map, from when she was twelve and he got lost in a furniture shop. It shows where he's been, too. # mood: maya worried
    From nine minutes past seven the dot is at the hall. It stays there till she walks out to it.
    He was there. She turns the phone face down. So now she knows, and he hasn't said. # mood: maya hurt
* (arm) [Finger it through on her arm, and think. # as: maya # move: reflect # id: bed-arm]
    She plays the Élégie without a cello, left hand on right arm, seven minutes. In the quiet bit she gets hold of it. # mood: maya thoughtful
    It isn't the seat. It's last Sunday. He said bells, and she believed him on the spot, as if she'd never met him.
    Would she sooner have a father she didn't believe? She gets to the end, and doesn't know.
-
-> kitchen
