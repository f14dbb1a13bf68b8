// The time between: a night on the phone, and six o'clock the next morning.
=== phone
~ said_it = stairs.mine or stairs.let_on or ((stairs.three or owned_early()) and not stairs.bow)
~ told_it = kitchen.sick or yard.toast or stairs.days or stairs.stupid
Thursday, ten past ten at night, two rooms. Chemistry is tomorrow at eight. # scene: bedroom-night # music: none # time: 6d six days later
Vera sleeps through alarms. Before every exam Nadia has rung her at six. {stairs.go or stairs.quiet:This time neither of them knows if she may ask.|This time nobody has said anything about it.}
{stairs.go: "Write to me when you want to," Nadia said on the stairs. That's six days ago.}
{hurt_openness >= 30: On Sunday Vera sent a picture: Timo as a dragon, in the scarf. No words. Nadia sent a heart back, and deleted it at once. # via: phone}
{
- stairs.jar: On Monday they passed each other on the school stairs. Nadia said hello to the wall.
- stairs.right: On Monday Nadia asked twice if Vera was still angry. Vera said no twice.
- stairs.go: On Monday they stood two people apart in the queue for lunch. Both of them read the menu.
- stairs.sit and not stairs.let_on: On Monday they walked to the tram together. They talked about the tram.
- stairs.stand and not stairs.stupid and not stairs.quiet: On Monday Vera kept a seat free beside her, and didn't look to see who took it. Nadia took it.
- stairs.scared: On Monday Vera looked across the yard at Nadia for quite a long time. Nadia let her look.
- else: On Monday they met at the bicycles. They talked about locks.
}
{hurt_openness >= 30:Since then nobody has written. The picture is still waiting for an answer.|Since the stairs nothing has come from Vera, and nothing has gone to her.} # via: phone
{stairs.jar:Nadia types "I shouldn't have shouted". She deletes it.|{stairs.right:Nadia types "Are you really not angry?" She deletes it.|Nadia types something. She deletes it.}} She types something else. # via: phone # pose: nadia phone-in-hand # pose: vera phone-in-hand # mood: nadia worried
{seat == "responsible": ("How are you", I typed. As if she'd had a cold.)}
{seat == "hurt": (I've set three alarms. I never needed one. I had Nadia.)}
* (ever) [From now on you'll hear things from me first, not from him. # as: nadia # move: overpromise # id: phone-ever]
    Nadia: From now on you'll hear things from me first, not from him. # via: phone # sound: message-sent # mood: hopeful
    Vera reads it three times. It's lovely to read. # mood: vera warm
    {seat == "hurt": (She means it. And I've got five calls on this phone.)}
* (please) {hurt_openness < 30} [You needn't answer. One word would do, if you can. # as: nadia # move: beg # id: phone-please]
    Nadia: You needn't answer. One word would do, if you can. # via: phone # sound: message-sent # mood: tearful
    Vera is supposed to be learning. Now she's looking for the one word. # mood: vera worried
* (six) [I'll ring you at six tomorrow. At six, not later. # as: nadia # move: promise-carefully # id: phone-six]
    Nadia: I'll ring you at six tomorrow. At six, not later. # via: phone # sound: message-sent # mood: calm
    {said_it:
        It's what she'd have done anyway. Vera reads it, and puts her pen down. # mood: vera thoughtful
    - else:
        Vera reads it. A call. {stairs.bow:She still hears it: "You said anyone could have him."|{kitchen.coins:Nadia put in three coins, and the next day she asked who rings Vera.|What Nadia did, in one plain sentence, she still hasn't had.}} # mood: vera flat
    }
* (own) {not said_it} [I did it and I hid it. Nobody made me. # as: nadia # move: own-it # id: phone-own]
    ~ said_it = true
    Nadia: I did it and I hid it. Nobody made me. # via: phone # sound: message-sent # mood: ashamed
    Nadia: The river was my idea. I rang him. # via: phone
    {once_said():She'd said it once before, and then it was {stairs.bow:Vera's fault|about who rings Vera}. Vera had given up.|Vera has waited nine days for that. She'd given up.} # mood: vera surprised
* (peace_late) {hurt_openness >= 30 and said_it and not stairs.nearly} [Don't answer the picture. She should sleep now. # done # as: nadia # move: drag-out # id: phone-nothing-late]
    Nadia puts the phone in a drawer. She's only thinking of Vera. # mood: nadia calm # pose: nadia open
    Vera watches the three dots under her picture. They come and go, and then they don't come any more. # via: phone # mood: vera hurt
* (peace) {(hurt_openness < 30 or stairs.nearly) and said_it} [Leave her in peace tonight. # done # as: nadia # move: give-time # id: phone-nothing]
    Nadia puts the phone in a drawer. # pose: nadia open
    {stairs.nearly:
        Vera looks at her phone at eleven, and at half past. She'd asked her, on the stairs. She'd wanted to know. And now nothing. # via: phone # mood: vera hurt
    - else:
        At the other end nothing comes. After a while Vera stops listening for it, and opens her book. # via: phone # mood: vera calm
    }
* (dragon) {hurt_openness >= 30} [Send the heart again. It's for the dragon. # done # as: nadia # move: small-kindness # id: phone-dragon]
    The heart goes off after all, four days late, under the picture. # via: phone # sound: message-sent # mood: nadia hopeful
    {said_it:
        Vera: He can't read yet but he'll see that it's red # via: phone # mood: amused
    - else:
        Vera: A heart. Okay # via: phone # mood: flat
        She'd hoped for a sentence.
    }
-
{seat == "responsible": {six:(If she says no to six o'clock, I'll know.)|(If she doesn't want to be rung at six, I'll know.)}}
{seat == "hurt" and (please or ever): (My heart's going. I've got an exam in ten hours.)}
* (sound) {not dragon or not told_it} [You always ring me at six. I'm leaving the sound on. # as: vera # move: lend-credit # id: phone-sound-on]
    Vera: You always ring me at six. I'm leaving the sound on. # via: phone # sound: message-sent # mood: calm
    {peace or peace_late: Nadia hears it through the drawer. She gets out of bed again to read it. # sound: phone-buzz}
    {told_it:
        Vera turns off two of her three alarms. Her heart beats quite hard while she does it. # mood: vera worried
    - else:
        It looks as if everything were all right. She's never told her that it isn't. # mood: vera polite
    }
* (thumb) [Send a thumb. Nadia will only lie awake otherwise. # done # as: vera # move: forgive-with-head # id: phone-thumb]
    A thumb, the yellow kind. You can send it to anybody. # via: phone # mood: vera polite
    {peace or peace_late: Nadia hears it through the drawer. # sound: phone-buzz}
    Nadia shuts her eyes. A thumb. Then it's all right. # mood: nadia hopeful
* (limit) [No call tomorrow. I'll find you afterwards. # as: vera # move: set-limit # id: phone-no-call]
    Vera: No call tomorrow. I'll find you afterwards. # via: phone # sound: message-sent # mood: calm
    {peace or peace_late: Nadia hears it through the drawer. # sound: phone-buzz}
    {
    - (own or dragon) and (hurt_hurt < 45 or stairs.let_on or stairs.sit or yard.stay):
        Nadia: OK # via: phone # mood: hurt
        She lies there and wonders what was wrong with it.
    - else:
        Nadia: OK # via: phone # mood: tired
        She's never sent such a short message. Vera turns to the wall and sleeps.
    }
* (novel) {told_it} [After nine days I'd hoped for a bit more from you. # as: vera # move: throne # id: phone-nine-days]
    Vera: After nine days I'd hoped for a bit more from you. # via: phone # sound: message-sent # mood: calm
    {peace or peace_late: Nadia hears it through the drawer. She hasn't written anything at all. # sound: phone-buzz}
    Nadia begins an answer, and doesn't finish it. # mood: nadia hurt
* (asleep) {dragon and told_it} [He's asleep. He wouldn't take it off. # as: vera # move: plain # id: phone-asleep]
    Vera: He's asleep. He wouldn't take it off. # via: phone # sound: message-sent # mood: tired
    Nadia: Tell him sleep well # via: phone # mood: hopeful
    That's all. Neither of them writes any more, and both put the phone where they can hear it. # mood: vera calm
* (angry) {not told_it} [I'm so angry I can't learn. You should know that. # as: vera # move: say-pain # id: phone-angry]
    ~ told_it = true
    Vera: I'm so angry I can't learn. You should know that. # via: phone # sound: message-sent # mood: hurt
    {peace or peace_late: Nadia hears it through the drawer. # sound: phone-buzz}
    Vera: You knew the cards by heart and I cried there and I can't open that box without seeing your kitchen # via: phone
    Nadia reads it with her hand on her mouth. She'd thought that Vera was all right by now. # mood: nadia ashamed
-
-> six_o_clock

=== function agreed ===
~ return (phone.six or phone.sound) and not phone.limit

=== six_o_clock
Five to six. At Orlik's the second oven door is stuck, with a whole tray of rolls behind it. A mile away Vera is asleep{phone.sound:, with the sound on}{phone.asleep:, with a dragon across her feet}{phone.angry:, with a question card under her cheek}. # time: 1d the next morning # mood: nadia worried # mood: vera calm # pose: nadia open # pose: vera open
{seat == "responsible": (She'll be lying on her face, with one arm out of the bed. {phone.limit:No call, she wrote.|You have to let it ring nine times.})}
* (late) {agreed()} [Save the rolls first. She can have ten minutes more. # done # as: nadia # move: break-word # id: six-late]
    The rolls are saved by a quarter past. At seventeen past Nadia rings. # via: phone
    Vera is up, with one leg in her tights. Timo has woken her, by lying on her. She sees the name, and the time under it, and lets it ring. # mood: vera hurt
* (early) {agreed()} [Ring now, or it won't be six. # done # as: nadia # move: keep-word # id: six-early]
    Nadia rings at once. # via: phone # sound: phone-buzz
    "It's five to!" says Vera. "I had five minutes left!" # mood: vera angry # pose: vera phone-in-hand # via: phone
    "I know. I'm sorry," says Nadia. "At six I'll have my head in the oven." # mood: nadia worried # pose: nadia phone-in-hand # via: phone
    It's quiet for a while. A lamp clicks. # via: phone
    "Is it the second one?" says Vera. "You have to lift the door and swear." # mood: vera tired # via: phone
* (keep) {agreed()} [Leave the rolls in the oven, and ring on the hour. # done # as: nadia # move: keep-word # id: six-keep]
    Nadia lets it ring nine times. # via: phone # sound: phone-buzz # pose: nadia phone-in-hand
    "Mm," says Vera. # mood: vera tired # pose: vera phone-in-hand # via: phone
    "Say something," says Nadia. "I mean, a word." # mood: nadia hopeful # via: phone
    "Potassium." # mood: vera amused # via: phone
    "You're awake," says Nadia. # via: phone
    The rolls are black. Mrs Orlik holds one up and says nothing at all. # mood: nadia worried
* (apron) {phone.limit} [Leave the phone in her apron. # done # as: nadia # move: give-time # id: six-apron]
    The phone stays in Nadia's apron. She gets the rolls out, one by one, so as to have something to hold. # mood: nadia tired
    At the third alarm Vera's hand reaches out for a call that isn't coming. She'd said no call. She gets up. # mood: vera calm
* (push) {phone.limit} [Ring all the same. She'll sleep through it otherwise. # done # as: nadia # move: push # id: six-push]
    Nadia rings all the same. # via: phone
    "I wrote no call," says Vera. # mood: vera angry # pose: vera phone-in-hand # via: phone
    "I know," says Nadia. "But you're awake." # mood: nadia worried # pose: nadia phone-in-hand # via: phone
    "I know I'm awake!" # via: phone
* (alarms) {not agreed() and not phone.limit} [See to the oven. She'll have set an alarm. # done # as: nadia # move: drag-out # id: six-alarms]
    Nadia doesn't ring. Vera sleeps through the first alarm, and through the second. Timo turns off the third, so that she can sleep. # mood: vera tired
    At seven he lies down on her, to say good morning.
* (old) {not agreed() and not phone.limit} [Ring at six, as before every exam. # done # as: nadia # move: small-kindness # id: six-old]
    Nadia rings, as always. It takes a long time. Somebody picks up. Nobody speaks. They can hear each other breathe. # via: phone # mood: nadia worried # pose: nadia phone-in-hand # pose: vera phone-in-hand
    {said_it:
        "I'm up," says Vera. # mood: vera tired # via: phone
    - else:
        "What do you want?" says Vera. # mood: vera flat # via: phone
        "Nothing," says Nadia. "It's six." # via: phone
    }
* (hearts) {not agreed()} [Good luck today. You know all of it by heart. # as: nadia # move: pretend # id: six-hearts]
    Nadia: Good luck today. You know all of it by heart. # via: phone # sound: message-sent # mood: polite
    Vera reads it at seven. It's what you'd write to anyone. It's still nice to have. # mood: vera polite
* (van) {not agreed()} [Send rolls round to her with the van. # done # as: nadia # move: small-kindness # id: six-van]
    At half past six there's a bag on Vera's mat, still warm: {stairs.rolls:the ugly rolls|ugly rolls, that can't be sold}. The driver has been told not to ring. # mood: nadia hopeful
    {said_it:
        She eats two, standing up. Timo has the one with the nose. # mood: vera calm
    - else:
        Vera looks into the bag. Timo can have them. # mood: vera flat
    }
-
-> corridor
