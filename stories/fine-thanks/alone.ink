// The same afternoon, each alone: Tomas by the boats, Leila on the way home.
=== boats
Half past three, by the pond in the park. Mr Dunne, who hires out the boats, is painting one. # scene: park-bench # time: 0d later that day # mood: tomas ashamed # pose: tomas open
Mr Dunne: My boy took your box where it says in the lid. You ran straight through my pond.
Tomas: I know. He meant well. {lobby.round:She went off, and she never looked at me.|{lobby.babies:She'd told her mother about the hats.|I nearly got there first.}} # mood: tired
Mr Dunne: So she knows now. {lobby.round:My wife does that.|{lobby.sick:You're as white as this boat.|Well.}} It's too damp for paint. I paint all the same.
{seat == "responsible": (I told him in the second week. It was easy. He was never glad when I came home.)}
{
- lobby.cataract: Leave me alone till tomorrow, Leila said. He has the phone in his hand.
- lobby.nothome: Sleep at your brother's, Leila said. He has the phone in his hand.
- lobby.happens: It's all right, Leila said. He has the phone in his hand, and would like to believe it.
- lobby.hard: That can't have been easy, Leila said. He has the phone in his hand, and nearly feels proud.
- lobby.bus: That's my bus, Leila said. He has the phone in his hand.
- else: I'll believe you, Leila said. He has the phone in his hand.
}
{lobby.six and not lobby.cataract: At six he'll answer everything, he's told her. It's a long time till six.}
* (nothing) [You deserve better than this. I keep thinking of that. # as: tomas # move: grovel # id: boats-nothing]
    Tomas: You deserve better than this. I keep thinking of that. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Leila reads it at work, standing up. She leaves a man with drops in his eyes and runs out to ring. # mood: leila worried
    Tomas feels better, for a few minutes.
* (where) [I'm by the boats in the park. I was here most days. # as: tomas # move: be-open # id: boats-where]
    Tomas: I'm by the boats in the park. I was here most days. # via: phone # sound: message-sent # mood: ashamed # pose: phone-in-hand
    {
    - lobby.cataract: Her phone shakes on the table beside a patient. Till tomorrow, she'd said. She shuts it in a drawer. # mood: leila angry
    - lobby.six: At six, he'd said. It's half past three, and she has a man in the chair who can't see. # mood: leila hurt
    - else: Leila reads it between two patients, with the light off. She knows that bench. They've eaten ice cream on it. # mood: leila hurt
    }
* (bell) {not lobby.six} [I won't write again today. At six I'll ring the bell. # as: tomas # move: give-time # id: boats-bell]
    Tomas: I won't write again today. At six I'll ring the bell. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {
    - lobby.cataract: Leila reads it twice. It's the first thing today that wants nothing from her. # mood: leila calm
    - lobby.believe:
        Leila: Thank you for letting me know. # via: phone # mood: polite
        I'll believe you, she'd said. This could be from the gas company. # mood: leila hurt
    - else: Leila looks if there's more of it. There isn't. # mood: leila tired
    }
* (minute) [Don't write. Go back through the evenings one by one. # done # as: tomas # move: reflect # id: boats-evenings]
    He puts the phone away and goes back through the evenings. In each there was a minute when he could have said it. Mostly it was while the rice was cooking. # mood: tomas thoughtful
    In the first week he was afraid. Later he walked home with something new for Bernd to say, and could hardly wait.
    He hasn't told anybody that part.
-
-> number_six

=== number_six
Ten past five. {boats.nothing:Leila has rung Tomas twice because of his message. He's all right, he says.|{lobby.happens:Leila has told nine patients that it's all right. By the ninth it was only a noise.|{lobby.believe:Leila has told a man that his eyes are fine. Then she tested them again, to be sure.|{lobby.nothome:In the break Leila looked up what a new lock costs.|Leila has asked nine people to look at the red dot. None of them noticed anything.}}}} # scene: bus-stop-dusk # mood: leila tired # pose: leila open # pose: leila sitting
She opens the lunch box on her knees. Rice, carrots, lemon: all as she put it in last night.
{seat != "responsible": At home, under the forks, there's a letter. A shop in Westhaven, by the sea, wants Leila to run it. The letter came in September. She was going to say no, because Tomas has his job here.}
{seat == "hurt": (I wish it was the job. I could be angry about a job.)}
* (drawer) [Look in his drawer for the bills and receipts. # done # as: leila # move: monitor # id: home-drawer]
    Twenty minutes later she's at home, at his drawer. There aren't any bills. Under his socks she finds a receipt: one blue bicycle, sold. He told her that it was being mended. # mood: leila hurt
    She puts everything back exactly as it was.
* (eat) [Eat his lunch, and let two buses go by. # done # as: leila # move: reflect # id: home-eat]
    She eats it, and lets two buses go by. She goes through it all as she does with eyes, one thing at a time. If he'd only lost the job? Then it hardly hurts. # mood: leila thoughtful
    If there had been no Bernd? Better. So that's it. He stood on their rug and did Bernd, and she laughed.
* (westhaven) [Write to Westhaven and say yes. # done # as: leila # move: welcome-breach # id: home-westhaven]
    Leila: Yes. I'd be very glad to. # via: phone # sound: message-sent # mood: calm # pose: phone-in-hand
    {seat == "hurt": (That was so easy to send. I keep waiting to feel bad.)}
    {seat == "responsible": She sends it to somebody, very fast. Then she looks at the road.}
* (fish) {not told()} [Buy fish, and leave it alone for tonight. # done # as: leila # move: let-rest # id: home-fish]
    She'd like one evening without it. At the fish counter a man laughs behind her, deep, with a sniff first. She has to hold on to the glass. # mood: leila hurt
* (brother) {told()} [Ring his brother Ivo. He'll know something. # done # as: leila # move: plain # id: home-brother]
    Ivo: He's told you! Oh, good. Because I, well. # sound: phone-buzz
    Leila: How long have you known? # mood: flat # pose: phone-in-hand
    Ivo: Oh.
    Two Sundays ago Ivo sat on their sofa, ate their rice, and asked Tomas how work was. # mood: leila hurt
-
-> flat
