// Saturday, when only one of them comes, or neither.
=== daniel_waits
Saturday, half past two. Daniel has taken the old lock out of the fire door. Maya said half past two. Nobody's playing. # scene: concert-hall # time: 6d six days later # sound: keys # mood: daniel worried # pose: maya open # pose: daniel open
The form lies on seat six. It's signed. {bedroom.box:He hasn't touched the thin tick.}
{seat == "hurt": (The bus stops in front of the hall. I've gone past it twice now. His car's right there, so that I'd see it.)}
{seat == "responsible": (Row three. So this is what it looks like from in here.)}
* (yet) [Not today, Dad. I got as far as the stop. # as: maya # move: take-time # id: away-not-today]
    Maya: Not today, Dad. I got as far as the stop. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    He goes out in front of the hall and looks at the stop. There's nobody there now. # mood: daniel thoughtful
* (round) [Stay on the bus, where it's warm, and think about it later. # done # as: maya # move: stonewall # id: away-bus]
    She's on the bus, and she doesn't get off. It goes round the town a third time. The driver asks if she's all right. She's fine, she says. # mood: maya blank
    It's warm on the bus. Nobody wants anything from her. # mood: maya calm
* (mimic) [Something came up. Ten minutes, love. # as: maya # move: revenge # id: away-came-up]
    Maya: Something came up. Ten minutes, love. # via: phone # sound: message-sent # mood: sharp # pose: phone-in-hand
    Those are his own words. He waits ten minutes, and then twenty, like everyone who waits for him. # mood: daniel hurt
* (never) [Don't wait for me. I don't want to understand it. # as: maya # move: never # id: away-never]
    Maya: Don't wait for me. I don't want to understand it. # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    Daniel: I've signed it # via: phone # mood: hurt
    She thought he wouldn't do that. She reads it again, and again, on the bus.
-
At four the new lock's in. {yet:Her message is still open on his phone.|She isn't coming. He knows that now.} # mood: daniel tired
* (ring) [Ring her, so that she knows he isn't cross. # done # as: daniel # move: push # id: wait-ring]
    After the sixth time he rings Graham. # via: phone # mood: daniel worried # pose: daniel phone-in-hand
    Graham: She's at home, Dan. She can see that it's you. So, I'd leave it, I think. # via: phone
* (well) [You don't have to come. Play well, wherever it is. # as: daniel # move: part-with-respect # id: wait-well]
    Daniel: You don't have to come. Play well, wherever it is. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    {yet:The answer takes till evening. It's one word, thanks.|She reads it. There's no answer.} # mood: daniel calm
* (after) [I came, and I signed. I don't know what else I can do. # as: daniel # move: resent # id: wait-more]
    Daniel: I came, and I signed. I don't know what else I can do. # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    It sounds different on the screen. He'd like to have it back. She's read it. # mood: daniel ashamed
* (himself) [Sit in seat six till it gets dark, and then go home. # done # as: daniel # move: forgive-self # id: wait-sit]
    He sits down in seat six. You'd have seen both her hands from here. # mood: daniel tearful # pose: daniel sitting
    {owned():
        That evening's over. He has said what he did, and he can't stand outside that door for ever. When it's dark he goes home. # mood: daniel calm
    - else:
        He tells himself that it was only a concert. It nearly helps. # mood: daniel flat
    }
-
-> ends_apart

=== maya_waits
Saturday, half past two. Maya has the hall to herself. She's playing the slow piece. # scene: concert-hall # time: 6d six days later # sound: strings # mood: maya worried # pose: maya open # pose: daniel open
It's raining again. Through the window by the fire door she can see the roof of his car. It's been there for twenty minutes. # mood: daniel cornered
{seat == "responsible": (She's playing it again. I only have to open a car door. I open doors all day.)}
{seat == "hurt": (I'll play it to the end. Then he'll have had seven minutes.)}
* (stuck) [I'm still at a job, love. Could we do it next week? # as: daniel # move: lie-again # id: away-stuck]
    Daniel: I'm still at a job, love. Could we do it next week? # via: phone # sound: message-sent # mood: polite # pose: phone-in-hand
    She reads it, and then she looks at the roof of his car. # mood: maya hurt
* (outside) [I'm outside again. I can't make myself get out. # as: daniel # move: show-feeling # id: away-outside]
    Daniel: I'm outside again. I can't make myself get out. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    She runs to the fire door. It's still the old lock, and it sticks. # mood: maya hurt
    When she's got it open the car's gone. The ground is dry where it stood.
* (stay) [Stay in the car and listen from there. # done # as: daniel # move: close-up # id: away-car]
    He opens the window a bit and hears all of it. Nobody can see his face here. # mood: daniel calm
    After the last note nobody claps. She waits. Then she knows. # mood: maya hurt
* (tomorrow) [Drive on. The lock can be done on Monday. # done # as: daniel # move: drag-out # id: away-monday]
    She'll be glad to be alone, he thinks. He thinks it as far as the lights. # mood: daniel calm # sound: car
    She hears the car. She knows which one it is. # mood: maya hurt
-
It's half past three. Her scarf lies on seat six.
* (marks) [Play it again, and tell the empty seat what he did wrong. # done # as: maya # move: judge # id: wait-marks]
    She plays, and after every line she says one thing that he did. There's always one more. # mood: maya sharp
    She has never played it so well. It doesn't help.
* (share) [I was glad when it was empty. I wanted to tell you here. # as: maya # move: step-down # id: wait-half]
    Maya: I was glad when it was empty. I wanted to tell you here. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    Maya: {stairs.half:Nearly pleased, I said on the stairs. It wasn't nearly.|Half a second. And then I kept Thornby to myself for six weeks.} So it wasn't only you # via: phone
    {stay:By the bins|At the side of the road} a phone lights up, and goes on being lit. # mood: daniel tearful
* (off) [Then don't come. I won't wait again. # as: maya # move: break-off # id: wait-for-good]
    Maya: Then don't come. I won't wait again. # via: phone # sound: message-sent # mood: angry # pose: phone-in-hand
    It's very quick to write. She thought it would be harder.
* (bow) [Stand in front of the empty row and practise a goodbye. # done # as: maya # move: part-with-respect # id: wait-goodbye]
    Maya: I'm not angry any more. No. That's not it. # mood: thoughtful
    Maya: You can stop now. You don't have to be late any more. # mood: tearful
    She says it to row three, quite loud, till she can say it without crying.
-
-> ends_apart

=== nobody_comes
Saturday, half past two. The hall's open. Nobody has come. # scene: concert-hall # time: 6d six days later # mood: maya blank # mood: daniel blank
Daniel's under somebody's sink, where there isn't even a lock. Maya's in town with Tilda, looking at things.
They both keep looking at their phones. # via: phone # pose: daniel phone-in-hand # pose: maya phone-in-hand
* (ask) [Did you go? # as: maya # move: ask # id: none-did-you]
    Maya: Did you go? # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    She holds a jumper in front of her, so that she has a reason to stand there.
* (cat) [Send him a funny film with a cat. # done # as: maya # move: pretend # id: none-cat]
    It's quite a good cat. He sends back a face that laughs. # via: phone # sound: message-sent # mood: maya polite # mood: daniel polite
    It's nice for both of them, for about a minute.
* (enough) [I think I'll stop coming at weekends. It isn't your cooking. # as: maya # move: part-with-respect # id: none-stop]
    Maya: I think I'll stop coming at weekends. It isn't your cooking. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    Maya: I'm just tired # via: phone
* (list) [Take her weekends off his calendar, all of them till Christmas. # done # as: maya # move: break-off # id: none-calendar]
    They share a calendar on their phones. She takes out every second weekend, up to Christmas. It takes longer than she thought it would. # mood: maya angry
-
{
- ask: Her question lies there on his phone. # mood: daniel worried
- enough: Her message lies there on his phone. # mood: daniel hurt
- list: His calendar has changed. It has a lot of white in it. # mood: daniel hurt
- else: The cat plays again by itself. # mood: daniel flat
}
* (under) [Go back under the sink. There's always something to do. # done # as: daniel # move: close-up # id: none-sink]
    He stays till it's quite dry under there. It's peaceful. {ask or enough:His phone lies on the draining board, and he hasn't touched it.|He isn't in a hurry, he says.} # mood: daniel calm
* (run) [Drive to the hall after all. # done # as: daniel # move: show-feeling # id: none-drive]
    It's ten past five. The caretaker's locking up. # mood: daniel tearful # sound: car
    "I'm late," says Daniel. "I was afraid she'd be here. I was afraid she wouldn't."
    There's been nobody all day, says the caretaker.
* (glad) [It's your life. I'll be glad whenever you tell me about it. # as: daniel # move: part-with-respect # id: none-glad]
    Daniel: It's your life. I'll be glad whenever you tell me about it. # via: phone # sound: message-sent # mood: tired # pose: phone-in-hand
    Daniel: {ask:I didn't go. I'm sorry. }I've signed the form, it's with your mum # via: phone
    She reads it twice. She puts the jumper back. # mood: maya thoughtful
* (thumb) [Send her a thumb, so that she has an answer. # done # as: daniel # move: pretend # id: none-thumb]
    {ask or enough:It isn't an answer, and he knows it.|It saves having to say something.} He feels a bit better. # via: phone # sound: message-sent # mood: daniel polite
-
-> ends_apart
