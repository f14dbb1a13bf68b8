// Saturday, when only one of them comes, or neither.
=== daniel_waits
Saturday, half past two. Daniel has taken the old lock out of the fire door. You can see the bins through the hole. Maya said half past two, and nobody's playing. # scene: concert-hall # time: 6d six days later # sound: keys # mood: daniel worried
The form from Thornby lies on seat six, signed, with the old lock on top so that it won't blow away.
{seat == "hurt": (The bus stops in front of the hall. I've gone past it twice, once each way. He's left his car where it says no parking, so that I'd see it.)}
{seat == "responsible": (Row three. So this is what it looks like from in here.)}
* (round) [Stay on the bus. Let him wait, for once. # as: maya # move: stonewall # id: away-bus]
    She goes round a third time. The driver asks if she's all right. She's seeing the town, she says. # mood: maya blank
    It isn't a big town.
* (yet) [Write: not today. I got as far as the stop. # as: maya # move: take-time # id: away-not-today]
    Maya: Not today. I got as far as the stop. It isn't to punish you # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    He reads it at the door, and looks out of it, in the wrong direction. # mood: daniel thoughtful
* (mimic) [Write: something came up! Ten minutes, love. # as: maya # move: revenge # id: away-came-up]
    Maya: Something came up! Ten minutes, love # via: phone # sound: message-sent # mood: sharp # pose: phone-in-hand
    It's exactly how he'd have put it. He waits ten minutes, and then twenty, as people do for him. # mood: daniel hurt
* (never) [Write: don't wait. I don't want to understand it. # as: maya # move: never # id: away-never]
    Maya: Don't wait for me. I don't want to understand it. I'm going to live in Thornby # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    Daniel: I've signed it # via: phone # mood: hurt
    She'd had that down as the thing he wouldn't do.
-
By four the lock's in. It's a good one. It opens from inside with one hand.
* (ring) [Ring till she picks up. # as: daniel # move: push # id: wait-ring]
    After the sixth call he tries Graham. # via: phone # mood: daniel worried # pose: daniel phone-in-hand
    Graham: She's home, Dan. She isn't picking up. I can see her phone from here, it's going round on the piano. # via: phone
* (himself) [Sit in seat six a while, and let himself off. # as: daniel # move: forgive-self # id: wait-sit]
    He sits down in seat six. From here you'd have seen both her hands. # mood: daniel tearful
    That evening's gone, and he can't go on standing at it. When it's dark he gets up, puts the seat back, and goes home. # mood: daniel calm
* (after) [Write: I've come, and I've signed. What more is there? # as: daniel # move: resent # id: wait-more]
    Daniel: I came. I signed. What more is there? # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    He sees it go. He'd like it back before she's read it. She's read it.
* (well) [Write: you needn't come. Play well, wherever it is. # as: daniel # move: part-with-respect # id: wait-well]
    Daniel: You needn't come, today or at weekends. I'd like to hear how it goes. Play well, wherever it is # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    {yet:The answer has one word and takes till evening. It's "thanks".|It's read. There's no answer.} # mood: daniel calm
-
-> ends_apart

=== maya_waits
Saturday, half past two. Maya has the hall to herself, and has put one chair on the stage. It wobbles. # scene: concert-hall # time: 6d six days later # sound: strings # mood: maya worried
It's raining again. Through the window by the fire door she can see the roof of his car. It's been there since ten past two. # mood: daniel cornered
{seat == "responsible": (She's playing it again. I've got the new lock on my knees. I only have to open a car door, and I open doors.)}
{seat == "hurt": (I'll play it to the end. Then he'll have had seven minutes.)}
* (stay) [Stay in the car. Listen to it from here. # as: daniel # move: close-up # id: away-car]
    He winds the window down a hand's breadth. It's further off than last time. # mood: daniel blank
    After the last note nobody claps. She waits. He can hear her wait.
* (stuck) [Write: stuck at a job, so sorry! Next week! # as: daniel # move: lie-again # id: away-stuck]
    Daniel: Stuck at a job, so sorry!! Next week! # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    It arrives on the music stand. She reads it, and then she looks at the roof of his car. # mood: maya hurt
* (outside) [Write: I'm outside. I can't get out of the car. # as: daniel # move: show-feeling # id: away-outside]
    Daniel: I'm outside again. I've got the door open. I can't get my legs to # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    It stops there. She goes to the fire door, but it's the old lock, and it sticks. # mood: maya hurt
    By the time she's got it open there's only a dry place, the length of a cello and a half.
* (tomorrow) [Drive on. The lock can be done on Monday. # as: daniel # move: drag-out # id: away-monday]
    She'll be glad of the hall to herself, he thinks, and it gets him as far as the lights. # mood: daniel calm # sound: car
    She hears the car, and which one. # mood: maya hurt
-
It's half past three. Her scarf's on seat six, to keep it.
* (off) [Write: then stay away. For good. # as: maya # move: break-off # id: wait-for-good]
    Maya: Then stay away. For good # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    It's very quick to write. She'd thought it would be harder.
* (share) [Write what she'd come to tell him: the half second. # as: maya # move: step-down # id: wait-half]
    Maya: {stairs.half:I said nearly pleased. It was pleased.|When your seat was empty I was glad. Half a second.} I wanted to say it in the room. And I sat on Thornby for six weeks. I'm not only the one it happened to # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    {stay:By the bins|In a lay-by on the ring road} a phone lights up, and goes on being lit. # mood: daniel tearful
* (marks) [Play it once more, and mark him after every line. # as: maya # move: judge # id: wait-marks]
    One. One. Two, for the form. Nought. # mood: maya sharp
    She's never played it so cleanly. Mr Okoro would have said quite good.
* (bow) [Practise a goodbye on the empty row till it's kind. # as: maya # move: part-with-respect # id: wait-goodbye]
    "I don't hold it against you." That's what you say before you do. She tries again. # mood: maya thoughtful
    "You needn't come any more. You can stop being late." And she bows, to row three, quite low. # mood: maya tearful
-
-> ends_apart

=== nobody_comes
Saturday, half past two. The caretaker has opened the hall for two people. Neither has come. He does the crossword in row three. # scene: concert-hall # time: 6d six days later # mood: maya blank # mood: daniel blank
Daniel is under somebody's sink, where there isn't even a lock. Maya is at the market with Tilda, looking at a jumper.
Two phones, face up. # via: phone # pose: daniel phone-in-hand # pose: maya phone-in-hand
* (cat) [Send him a cat playing the cello. # as: maya # move: pretend # id: none-cat]
    It's quite a good cat. # via: phone # sound: message-sent # mood: maya polite
    He sends back a yellow face that's crying with laughter, from under a sink. # via: phone # mood: daniel blank
* (ask) [Write: did you go? # as: maya # move: ask # id: none-did-you]
    Maya: Did you go? # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    She holds the jumper against herself while she waits, so as to have a reason to be standing there.
* (list) [Take herself off his calendar, until Christmas. # as: maya # move: break-off # id: none-calendar]
    They share a calendar on their phones. She deletes every second weekend, up to Christmas. Each time it asks: this one, or all of them? Each time she says, this one. # mood: maya angry
* (enough) [Write: I think I'll stop coming. It isn't your cooking. # as: maya # move: part-with-respect # id: none-stop]
    Maya: I think I'll stop coming at weekends. It isn't your cooking. I'm just tired of the bus # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    It has never been the bus. He'll know. She leaves it the way it is.
-
* (glad) [Write: it's your life. I'll be glad whenever I hear of it. # as: daniel # move: part-with-respect # id: none-glad]
    Daniel: {ask:I didn't go. I'm sorry. }{enough:All right. }It's your life and you're good at it. I'll be glad whenever I hear. I've signed the form, it's with your mum # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    {enough:She reads it among the jumpers, twice.|There isn't one exclamation mark in it. She puts the jumper back.} # mood: maya thoughtful
* (thumb) [Send a thumb. # as: daniel # move: pretend # id: none-thumb]
    {ask or enough:It isn't an answer, and he knows that.|It saves a word.} The thumb has a spanner in it. He went looking for that one. # via: phone # sound: message-sent # mood: daniel polite
* (run) [Drive there after all, with wet knees. # as: daniel # move: show-feeling # id: none-drive]
    It's ten past five. There's the caretaker, with the keys. # mood: daniel tearful # sound: car
    "I'm late," says Daniel. "I was afraid she'd be here. I was afraid she wouldn't."
    The caretaker asks him for a river with four letters.
* (under) [Back under the sink. There's always something. # as: daniel # move: close-up # id: none-sink]
    He stays till it's quite dry under there. The lady says he's an angel. {ask or enough:His phone lies face up on her draining board, and he hasn't touched it.|He isn't in a hurry, he says.} # mood: daniel blank
-
-> ends_apart
