// The same night: Maya alone, with a letter.
=== bedroom
Eleven o'clock. Tilda plays second cello and believes, with the rest of the orchestra, that Maya's father works in Norway. Maya told them so at Christmas. # scene: bedroom-night # time: later that evening # mood: maya tired # pose: maya phone-in-hand
Tilda: I saw the sign!! Couldn't he get a flight?? Ring him # via: phone # sound: phone-buzz
Under her music lies a letter. Since February she has had a place at the music school in Thornby, from September: two hours away by train, home at weekends. Both parents have to sign. Mum has. Tonight, after the concert, she was going to tell him.
{seat == "hurt": (There it is, the half second. If he didn't come, I needn't tell him.)}
* (leave) [Leave the letter out of it. One thing at a time. # as: maya # move: let-rest # id: bed-leave]
    She puts the metronome on it. He didn't come, and she's furious. Thornby has nothing to do with that, and isn't going to be thrown at anybody. # mood: maya calm
    To Tilda she writes that it's night there. It's night here as well. # via: phone # sound: message-sent
* (box) [Tick the box: no contact with the father. # as: maya # move: welcome-breach # id: bed-box]
    There's a box for it, above the line for his name. The pen fits. # mood: maya calm # sound: page
    It saves a whole conversation. She ticks it lightly, so it could be taken for an accident.
* (dot) [Look up where his phone was at seven. # as: maya # move: monitor # id: bed-dot]
    Her phone has him as a dot, from when she was twelve and he got lost in a furniture shop. The dot keeps a diary. # mood: maya worried
    From nine minutes past seven it's on the hall. It stays there till she walks out to it.
    She turns the phone over. So now she knows, and he hasn't said. # mood: maya hurt
* (arm) [Finger it through on her arm, and think. # as: maya # move: reflect # id: bed-arm]
    Left hand on right arm, no sound, seven minutes. In the quiet bit she gets hold of it. # mood: maya thoughtful
    It isn't the seat. It's Sunday. He said bells, and she believed him on the spot, as if she'd never met him.
    Would she sooner have a father she didn't believe? She gets to the end, and doesn't know.
-
-> kitchen
