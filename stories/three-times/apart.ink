// The same night, each alone: Vera at the bus stop, Nadia in her room.
=== mill_street
{
- kitchen.fine:
    Mill Street, a quarter past seven. Vera is still smiling. She sees it in the glass of the bus stop, and stops. # scene: bus-stop-dusk # sound: bus # mood: vera hurt
- kitchen.coins:
    Mill Street, a quarter past seven. Two buses have come and gone. Vera still hears the coins: one, two, three. # scene: bus-stop-dusk # sound: bus # mood: vera hurt
- kitchen.tram:
    Mill Street, a quarter past seven. One tram, in the rain. Vera is trying to be glad about one tram. # scene: bus-stop-dusk # sound: bus # mood: vera thoughtful
- kitchen.deny:
    Mill Street, a quarter past seven. "He makes things up." Vera says it out loud, to hear if it's true. # scene: bus-stop-dusk # sound: bus # mood: vera thoughtful
- else:
    Mill Street, a quarter past seven. Two buses have come and gone. It's nine weeks, and Vera counts them on her fingers. # scene: bus-stop-dusk # sound: bus # mood: vera hurt
}
Ilya: she looked sweet in your green scarf btw. down by the river, nine weeks ago haha. thought you knew # via: phone # sound: phone-buzz # mood: vera hurt # pose: vera open
Vera's grandmother made that scarf. At New Year Nadia had a sore throat, and Vera lent it to her.
Petra from chemistry is waiting, too{kitchen.fine:, and asks what's so funny|{kitchen.sick:, and says that Vera is quite white|{kitchen.not_you:, and gives her a tissue without asking why}}}. She wants Vera to come on a lab course in July. But July is the lake. Every July, since they were twelve, Vera and Nadia have sold waffles there.
{seat == "hurt": (She had it on. I could have stood nearly everything else.)}
* (dig) [Then tell me all of it. I'd rather know. # as: vera # move: monitor # id: stop-ilya]
    Vera: Then tell me all of it. I'd rather know. # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    The answer comes at once. He's been waiting for her to ask.
    Ilya: ask HER whose idea the river was. not mine :) # via: phone
    {seat == "hurt": (He likes this. I know he does, and I asked him all the same.)}
* (bath) [Take the next bus. Timo has to have his bath. # done # as: vera # move: plain # id: stop-bath]
    At home Timo, who is six, is sitting on the top step. He has a loose tooth, and has thought of nothing else all day. # scene: stairwell # mood: vera tired # pose: vera open
    Timo: You can touch it. But you have to say it's wobbly.
    Vera: It's very wobbly. # mood: warm
    Timo: Why's your face wet?
    Vera: It's raining. # mood: tired
* (count) {not kitchen.thanks} [Stay on the bench and miss the next bus as well. # done # as: vera # move: reflect # id: stop-count]
    The third bus goes without her. Vera takes it one thing at a time, the way they do in the lab. # mood: vera thoughtful
    {kitchen.coins:Three coins. She takes them away, the tram, the coffee, the river, and each time it hurts a bit less. Then only nine Tuesdays are left, at that table, with toast and not one word. That hurts most.|She takes away Ilya, and it still hurts. She takes away the river, and it hurts a bit less. She takes away nine Tuesdays at that table, with toast and not one word. Then it hardly hurts at all.}
    So it's the Tuesdays.
* (same_day) {kitchen.thanks} [Next time I want to be told the same day. # as: vera # move: name-expectation # id: stop-same-day]
    Vera: Next time I want to be told the same day. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    Nadia: Yes. Of course # via: phone
    It looks like the end of a talk. They haven't had the talk. There's nothing in it about a scarf. # mood: vera hurt
    {seat == "hurt": (That was very sensible of me. Why do I feel so ill?)}
* (petra) [I'll come in July. Put my name down. # as: vera # move: welcome-breach # id: stop-petra]
    Vera: I'll come in July. Put my name down. # mood: flat
    Petra: Honestly? Honestly, it's the best thing you could do.
    For days Vera hasn't known how to tell Nadia. Now she won't have to. It's like finding money. # mood: vera calm
-
-> nadias_room

=== nadias_room
Half past eleven. Nadia works at Orlik's, the bakery, before school. She has to be there at five. # scene: bedroom-night # time: 0d later that evening # mood: nadia worried # pose: nadia open
The scarf lies on her bed. {kitchen.coins:Nadia has told about the river, and not about the scarf. |{kitchen.deny:She's told Vera that there was nothing. |{kitchen.tram:The tram is all that Nadia has told. |{kitchen.sick:She's told Vera how she slept, and not what she did. |She's said that it's true, and not what it was. }}}}Near one end a thread has come out and makes a loop, as long as a finger. It caught on the railing, down at the river. # music: three-times
{
- mill_street.same_day: "Next time I want to be told the same day," Vera wrote. Next time. As if this one were over.
- kitchen.while: "I'll find you," Vera said. She hasn't yet.
- kitchen.fine: "It's fine," Vera said. Nadia has said it to herself a hundred times, and it doesn't get truer.
- kitchen.why: "That's not a reason," Vera said. Nadia has looked for one all evening.
- kitchen.thanks: "Thanks for telling me," Vera said. It sounded like somebody in a shop.
- kitchen.fringe: "You said that looked nice, too," Vera said. They were nine. She's never forgotten it.
- else: "You mustn't see me cry," Vera said. For ten years she's cried in this house.
}
{seat == "responsible": (I liked him. And I stopped, so that it would never hurt her. I thought that would count. There's nobody I can ask.)}
* (nothing) {kitchen.while} [Write nothing, and try to sleep. # done # as: nadia # move: give-time # id: room-nothing]
    Nadia doesn't write. It's hard work, and it goes on until one in the morning. # mood: nadia tired
    Across town Vera looks at her phone at midnight. There's nothing there, as she wanted. She can sleep. # mood: vera calm
* (gym) {not kitchen.while} [I'll be behind the gym at break. You don't have to come. # as: nadia # move: give-time # id: room-behind-gym]
    Nadia: I'll be behind the gym at break. You don't have to come. # via: phone # sound: message-sent # mood: worried # pose: phone-in-hand
    Across town a phone lights up. {kitchen.not_you:"Don't come after me," Vera had said. Nadia isn't coming after her. She's only saying where she'll be.|{kitchen.fine:Vera had said that it was fine. She reads the message three times all the same.|Vera reads it, and reads it again.}} # mood: vera thoughtful
* (why) {not kitchen.while and not kitchen.coins} [I never planned it. I was so lonely this winter. # as: nadia # move: explain # id: room-lonely]
    Nadia: I never planned it. I was so lonely this winter. # via: phone # sound: message-sent # mood: thoughtful # pose: phone-in-hand
    Vera: You were lonely. You were with me # via: phone # mood: hurt
    She hasn't been told yet what it is that Nadia never planned. # mood: vera angry
* (list) {not kitchen.while and kitchen.coins} [Write a list of ten things she can do for Vera. # done # as: nadia # move: earn # id: room-list]
    She writes them on a bread bag, with numbers. Four is learn chemistry. Seven is carry her things. # mood: nadia hopeful
    After number ten she feels so much better that she falls asleep.
* (come_back) {kitchen.while} [Take your time. Only write me that we'll talk again. # as: nadia # move: beg # id: room-come-back]
    Nadia: Take your time. Only write me that we'll talk again. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Vera: We will. Go to sleep # via: phone # mood: tired
    Nadia sleeps. Across town Vera lies awake. She'd asked for time, and got four hours. # mood: vera tired
* (tell) {kitchen.while} [I liked him. I want you to know that from me. # as: nadia # move: be-open # id: room-liked-him]
    Nadia: I liked him. I want you to know that from me. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    Vera reads it in the dark. She'd asked for time. Now she's got this as well. # mood: vera hurt
    Vera: I said I'd find you # via: phone
* (worst) {not kitchen.while} [I've been a bad friend. Be as angry as you like. # as: nadia # move: grovel # id: room-worst]
    Nadia: I've been a bad friend. Be as angry as you like. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Vera: You aren't a bad friend. Go to sleep # via: phone # mood: tired
    After that Nadia does go to sleep. Across town Vera lies awake. She's had to be kind to her, tonight of all nights. # mood: nadia tired
    {seat == "hurt": (She has been one. Now I can't say so.)}
* (hero) [Turn off the lamp and go through it all again. # done # as: nadia # move: reflect # id: room-reflect]
    It's dark, and Nadia goes through it. This time she isn't the nice one. # mood: nadia thoughtful
    The tram was chance. For the coffee she put on make-up. The river she'd rather not think about. Then nine Tuesdays, and on each of them there was a minute when she could have said it.
    Is it worth all this? She tries to remember one funny thing in ten years that she didn't tell Vera the same day. There isn't one.
-
-> yard
