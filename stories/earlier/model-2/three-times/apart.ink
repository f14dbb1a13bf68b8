// The same night, each alone: Vera at the bus stop, Nadia in her room.
=== mill_street
Mill Street, a quarter past seven. Two buses have come and gone, and Vera has let them. # scene: bus-stop-dusk # sound: bus # mood: vera hurt
Ilya: She looked sweet in your green scarf btw. Down by the river. Thought you knew # via: phone # sound: phone-buzz
Vera's grandmother knitted that scarf the winter she gave up smoking. Wherever there's a mistake in it, she had badly wanted a cigarette. At New Year Nadia had a sore throat, and Vera lent it to her.
Petra from chemistry is waiting too. On Sunday she offered Vera a place on a lab course in July. But every July since they were twelve, Vera and Nadia have sold waffles at the lake, at Nadia's aunt's stand.
{seat == "hurt": (She had it on. I could have stood nearly anything, and he had to go and tell me that.)}
* (dig) [Write to Ilya: what else? # as: vera # move: monitor # id: stop-ilya]
    Vera: What else? # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    It comes at once. He has been waiting for her to ask.
    Ilya: Ask HER whose idea the river was. Not mine :) # via: phone
    {seat == "hurt": (He'll have tried the smile in a mirror first.)}
* (bath) [Get on the next one. Timo's bath is at eight. # as: vera # move: plain # id: stop-bath]
    At home her brother, who is six, has a loose tooth and a price list for people who want to touch it. # scene: bedroom-night # mood: vera tired
    Vera: What does it cost just to sit here?
    Timo: Nothing. But you have to say it's wobbly.
    Vera: It's very wobbly. # mood: warm
* (count) [Miss the third bus as well. Work out which bit hurts. # as: vera # move: reflect # id: stop-count]
    The third bus goes without her. Vera wants to know which bit hurts, and does it as in the lab: take one thing away, and see if it still fizzes. # mood: vera thoughtful
    Without Ilya it does. Without the river, a little less. She takes away nine Tuesdays of toast with not a word said, and it stops.
    So it isn't him.
* (petra) [Write to Petra: yes to July. # as: vera # move: welcome-breach # id: stop-petra]
    Vera: Yes to July. Count me in # via: phone # sound: message-sent # mood: flat # pose: phone-in-hand
    Petra: !!!!! # via: phone
    She hadn't known how to tell Nadia. Now nobody's going to ask. # mood: vera calm
    {seat == "hurt": (It's a bit like finding money. I look round to see if anyone's lost it.)}
-
-> nadias_room

=== nadias_room
Half past eleven. At five Nadia has to be at Orlik's, the bakery where she works before school. # scene: bedroom-night # time: 0d later that evening # mood: nadia worried
The scarf lies on the bed. Near one end a thread stands out in a loop as long as a finger. It caught on the railing, down at the river. # music: three-times
{seat == "responsible": (I liked him, and I stopped, so that she'd never be hurt by it. It ought to count. There's just nobody I can tell.)}
* (nothing) {kitchen.while} [Write nothing. She said that she'd do the finding. # as: nadia # move: give-time # id: room-nothing]
    Nadia doesn't write. It takes her until one in the morning. # mood: nadia tired
    Across town Vera looks at her phone at midnight. There's nothing, as she'd asked. At one she looks again. # mood: vera thoughtful
* (list) [Make a list: ten ways to win her back. # as: nadia # move: earn # id: room-list]
    Ten ways to win Vera back: she writes them on a bread bag, numbered. Four is learn chemistry. Seven is carry her things. # mood: nadia hopeful
    By number ten she feels so much better that she falls asleep.
* (gym) {not kitchen.while} [Write: I'll be behind the gym. You don't have to. # as: nadia # move: give-time # id: room-behind-gym]
    Nadia: I'll be behind the gym at break. You don't have to come # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    Across town a screen lights up, and is kept alight for a good while. # mood: vera thoughtful
* (worst) {not kitchen.while} [Write: I'm the worst person I know. You should hate me. # as: nadia # move: grovel # id: room-worst]
    Nadia: I'm the worst person I know. You should hate me. I would # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Across town a screen lights up, is read, and goes dark. # mood: vera flat
* (hero) [Lamp off. Go through it without being the heroine. # as: nadia # move: reflect # id: room-reflect]
    Lamp off. Once through it, without being the heroine. The tram was nobody's fault. For the café she put on mascara. The river she'd rather not. Then nine Tuesdays, and each had a minute in it that would have done. # mood: nadia thoughtful
    And is Vera worth the trouble? She tries to think of one funny thing since she was seven that Vera hadn't heard by evening.
    She's awake when the alarm goes.
-
-> yard
