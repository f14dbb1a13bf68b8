// The same night: Maya alone, with a letter.
=== bedroom
Eleven o'clock, Maya's room at her mother's. {given():The place where the sign always is has nothing in it. She has looked there twice.|The sign lies on the heater, to dry.} Her friend Tilda has written. # scene: bedroom-night # time: 0d later that evening # mood: maya tired # pose: maya phone-in-hand
{
- hall.norway:
    Tilda: Mr Okoro says there's so much snow he couldn't fly?? Are you sad? Did you ring him? # via: phone # sound: phone-buzz
- hall.three:
    Tilda: I heard you with Mr Okoro. Three concerts?? Do they never let him come home from Norway? Are you sad? # via: phone # sound: phone-buzz
- else:
    Tilda: I saw the sign. Couldn't he get a flight? Are you sad? Did you ring him? # via: phone # sound: phone-buzz
}
Under her music lies a letter. A music school in Thornby has a place for her from September. It's two hours away by train, and she'd live there in the week. Both parents have to sign the form. Mum has done it. Maya was going to tell Dad tonight, after the concert. {car_park.fine:Instead she told him that he needn't explain anything.|{car_park.where:Instead she asked him where he'd been.}}
{seat == "hurt": (That's why I was glad. If he doesn't come, I needn't tell him.)}
* (dot) [Look on the map where he was at seven, to be sure. # done # as: maya # move: monitor # id: bed-dot]
    On Maya's phone her father is a dot on a map. They've had that since he once got lost, and it shows where he has been, too. # mood: maya worried
    At nine minutes past seven the dot is at the hall. It stays there till she comes out.
    So he was right outside, and he hasn't said so. Now she wishes that she hadn't looked. # mood: maya hurt
* (arm) {not hall.sit} [Don't answer Tilda. Play the piece on her arm, and think. # done # as: maya # move: reflect # id: bed-arm]
    She doesn't answer. She lies in the dark and plays the slow piece on her arm. In the quiet part she understands. It isn't the seat that hurts, it's Sunday, because he said he'd be there and she believed him at once. # mood: maya thoughtful # pose: maya open
    Would she rather have a father she didn't believe? She gets to the end, and doesn't know.
* (cake) {hall.sit} [I don't know. Ask me something else. # as: maya # move: plain # id: bed-ask-me]
    Maya: I don't know. Ask me something else # via: phone # sound: message-sent # mood: tired
    Tilda: What's the capital of Norway? # via: phone # sound: phone-buzz
    Maya: Oslo # via: phone # mood: amused
    Then they talk about the French test till midnight. The letter's still under the music. # mood: maya calm
* (leave) [Put the letter away and leave it for another day. # done # as: maya # move: let-rest # id: bed-leave]
    {car_park.pain:
        She told him what it was like. Thornby is another thing, and she won't throw it at him. She puts the letter away and sleeps. # mood: maya calm # pose: maya open
    - else:
        She puts the letter away and tells herself that it wasn't so bad. At two o'clock she's still awake. # mood: maya flat # pose: maya open
    }
* (box) [See if the form will do with just one name on it. # done # as: maya # move: welcome-breach # id: bed-box]
    She reads the form again. One name can be enough. There's a box: no contact with this parent. If she ticks it he needn't sign, and she needn't tell him. # mood: maya calm # sound: page # pose: maya open
    She ticks it, but so lightly that it could be a mistake.
-
-> kitchen
