// The time between: a night on the phone, and six o'clock the next morning.
=== phone
Thursday, ten past ten at night, two rooms a mile apart. Chemistry is tomorrow at eight. # scene: bedroom-night # music: none # time: 6d six days later
Vera sleeps through alarms. Since they were eleven Nadia has rung her at six before every exam. This time neither of them has mentioned it.
{
- hurt_openness >= 30:
    On Sunday Vera sent a picture: Timo as a dragon, the scarf for a tongue. No words. Nadia sent a heart back, and deleted it. # via: phone
- else:
    Since the stairs nothing has gone either way but one message of Vera's, meant for Petra, and deleted. # via: phone
}
Nadia is typing. Nadia isn't. Nadia is typing. # via: phone # pose: nadia phone-in-hand # pose: vera phone-in-hand # mood: nadia worried
{seat == "responsible": (How are you, I typed. As if she'd had a cold.)}
{seat == "hurt": (I've set three alarms. I never needed one before. I had Nadia.)}
* (ever) [Send: I'll never keep anything from you again, ever. # as: nadia # move: overpromise # id: phone-ever]
    Nadia: I'll never keep anything from you again. Not one thing, ever # via: phone # sound: message-sent # mood: hopeful
    It looks good, once it's sent. Vera reads it twice. # mood: vera thoughtful
    {seat == "hurt": (Not one thing. I count mine, and stop at five.)}
* (please) {hurt_openness < 30} [Send: please. Anything. A full stop would do. # as: nadia # move: beg # id: phone-please]
    Nadia: please. anything. a full stop would do # via: phone # sound: message-sent # mood: tearful
    By the time it's gone she means it as a joke. It doesn't arrive as one.
* (six) [Send: I'll ring you at six. That much I can promise. # as: nadia # move: promise-carefully # id: phone-six]
    Nadia: I'll ring you at six. That much I can promise # via: phone # sound: message-sent # mood: calm
    She has been at those ten words since supper.
* (peace_late) {hurt_openness >= 30} [Send nothing tonight. She needs her sleep. # as: nadia # move: drag-out # id: phone-nothing-late]
    Nadia puts the phone in a boot, and the boot in the wardrobe. # mood: nadia calm
    The dragon has been waiting for an answer since Sunday. Vera watches the word typing come and go, until it doesn't come. # via: phone # mood: vera hurt
* (peace) {hurt_openness < 30} [Send nothing tonight. She needs her sleep. # as: nadia # move: give-time # id: phone-nothing]
    Nadia puts the phone in a boot, and the boot in the wardrobe. # mood: nadia calm
    At the other end nothing comes. After a while Vera stops listening for it, and opens her chemistry again. # via: phone # mood: vera calm
* (dragon) {hurt_openness >= 30} [Send the heart she took back. It's for the dragon. # as: nadia # move: small-kindness # id: phone-dragon]
    The heart goes off after all, four days late, under the picture of the dragon. # via: phone # sound: message-sent # mood: nadia hopeful
    Vera: He says he can't read but he can see it's red # via: phone # mood: amused
-
* (limit) [Send: no call tomorrow. I'll find you after it. # as: vera # move: set-limit # id: phone-no-call]
    Vera: No call tomorrow please. I'll find you after it # via: phone # sound: message-sent # mood: calm
    {peace or peace_late: In the wardrobe a boot buzzes. # sound: phone-buzz}
    Nadia: OK # via: phone # mood: tired
    Nadia has never in her life sent a message that short. # mood: vera thoughtful
* (sound) [Send: six o'clock. I'm leaving the sound on. # as: vera # move: lend-credit # id: phone-sound-on]
    Vera: Six o'clock. I'm leaving the sound on # via: phone # sound: message-sent # mood: calm
    {peace or peace_late: In the wardrobe a boot buzzes. # sound: phone-buzz}
    Vera turns off two of her three alarms. Then she lies awake and wonders if that was clever. # mood: vera worried
* (novel) [Send: nine days, and that's what you came up with? # as: vera # move: throne # id: phone-nine-days]
    Vera: {peace or peace_late:Nine days, and what you came up with is nothing?|Nine days, and that's what you came up with?} # via: phone # sound: message-sent # mood: sharp
    {peace or peace_late: In the wardrobe a boot buzzes. # sound: phone-buzz}
    Nadia begins an answer, and doesn't finish it. # mood: nadia hurt
* (thumb) [Send a thumb. # as: vera # move: forgive-with-head # id: phone-thumb]
    {peace or peace_late: A thumb, then, in answer to nothing at all.|A thumb.} It's the yellow kind. You can send it to anybody. # via: phone # mood: vera polite
    {peace or peace_late: In the wardrobe a boot buzzes. # sound: phone-buzz}
    Nadia turns her phone upside down to see if it's any better that way. # mood: nadia thoughtful
-
-> six_o_clock

=== function agreed ===
~ return (phone.six or phone.sound) and not phone.limit

=== six_o_clock
Five to six. At Orlik's the second oven has jammed with ninety rolls inside it. A mile away Vera is asleep under a poster of the elements. # time: 1d the next morning # mood: nadia worried # mood: vera calm
{seat == "responsible": (She'll be lying on her face with one arm off the bed. You have to let it ring nine times.)}
* (late) {agreed()} [Ninety rolls first. A quarter past is early enough. # as: nadia # move: break-word # id: six-late]
    The rolls are saved by a quarter past. At seventeen past Nadia rings. # via: phone
    Timo has woken Vera already, by lying on her face. She's got a toothbrush in her mouth and one leg in her tights. She sees the name, and the time under it, and lets it ring. # mood: vera hurt
* (early) {agreed()} [Ring now, at five to. At six I'm in the oven. # as: nadia # move: keep-word # id: six-early]
    Vera: It's five to! I had five minutes left! # mood: angry # pose: phone-in-hand # via: phone
    Nadia: I know. At six I'm head first in an oven. # mood: worried # pose: phone-in-hand # via: phone
    It's quiet for a while. A lamp clicks. # via: phone
    Vera: Is it the second one? You have to lift the door and swear. # mood: tired # via: phone
* (keep) {agreed()} [Leave the oven to it and ring. # as: nadia # move: keep-word # id: six-keep]
    Nadia lets it ring nine times. # via: phone # sound: phone-buzz # pose: nadia phone-in-hand
    Vera: Mm. # mood: tired # pose: phone-in-hand # via: phone
    Nadia: Say something with a consonant. # mood: hopeful # via: phone
    Vera: Potassium. # mood: amused # via: phone
    Nadia: You're awake. # via: phone
    {seat == "hurt": (I'd said it before I remembered how things were.)}
* (apron) {phone.limit} [Leave the phone in the apron, as she asked. # as: nadia # move: give-time # id: six-apron]
    The phone stays in Nadia's apron. Six o'clock takes a long time to go by. She gets all ninety rolls out, one by one, for something to hold. # mood: nadia tired
    At the third alarm Vera's hand is already out for a call that isn't coming. She'd asked for that. She gets up. # mood: vera calm
* (push) {phone.limit} [Ring anyway. She'll sleep through it otherwise. # as: nadia # move: push # id: six-push]
    Nadia rings all the same. # via: phone
    Vera: I wrote no call. # mood: angry # pose: phone-in-hand # via: phone
    Nadia: I know. But you're awake. # mood: worried # pose: phone-in-hand # via: phone
    Vera: I know I'm awake! # via: phone
    Behind her a small voice asks if it's Christmas. # via: phone
* (alarms) {not agreed() and not phone.limit} [Leave it. She'll have set alarms. # as: nadia # move: drag-out # id: six-alarms]
    Nadia doesn't ring. Vera sleeps through the first alarm, and the second. The third is a cockerel. Timo comes and turns it off, so that she can sleep. # mood: vera tired
    At seven he lies down on her, to say good morning.
* (old) {not agreed() and not phone.limit} [Ring at six, as before every exam. # as: nadia # move: small-kindness # id: six-old]
    Nadia rings, as always. At the eleventh ring somebody picks up. Nobody says a word. They can hear each other breathing. # via: phone # mood: nadia worried # pose: nadia phone-in-hand # pose: vera phone-in-hand
    Vera: I'm up. # mood: tired # via: phone
* (hearts) {not agreed()} [Send four hearts and a GOOD LUCK!!! # as: nadia # move: pretend # id: six-hearts]
    Nadia: GOOD LUCK!!! You've got this!!! # via: phone # sound: message-sent # mood: polite
    Four hearts and a test tube. Vera reads it at seven, and looks to see who else it went to. # mood: vera flat
* (van) {not agreed()} [Send the van round with rolls for her. The ugly ones. # as: nadia # move: small-kindness # id: six-van]
    At half past six there's a bag on Vera's mat, still warm: the ugly rolls, that can't be sold. The van driver has been told not to ring. # mood: nadia hopeful
    It's the cockerel alarm that gets her up. She eats two, standing up. Timo has the one with the nose. # mood: vera calm
-
-> corridor
