// Wednesday evening and Thursday, half past one. How close they were, and how it comes to light.
=== lobby
Wednesday evening. Leila and Tomas sit on the sofa and make his lunch for tomorrow. The table is still full of boxes. # scene: flat-evening # music: fine-thanks # mood: leila amused # mood: tomas glad # pose: tomas sitting # pose: leila sitting
They moved in together eleven weeks ago. Tomas is putting up a shelf. Three of the five boards are up.
Leila is an optician. All day she tests people's eyes and asks the same thing, better or worse? She holds out a spoon of rice.
Leila: Better with the lemon? Or without? # pose: leaning-in
Tomas: With. I think. Can I try again?
Leila: And now? Better, or worse?
Tomas: Worse. No. The same. # mood: warm
Leila: That was salt, Tomas. # mood: amused
Leila: How's Bernd? Do the twins sleep now?
Tomas: One at a time, he says. Never both. # mood: amused
Tomas stands up and does Bernd from the office: a deep voice, and a sniff before every word. Leila laughs till it hurts. Then she gives him what she has knitted for Bernd's twins. It's two very small hats.
{seat == "responsible": (There is a Bernd. He hasn't got any twins. I make up their day at lunch, and then I can hardly wait till six.)}
{seat == "hurt": (In October his shoes were wet, three evenings in a row. It's dry in an office. I put newspaper in them and asked how work was.)}
Tomas shuts the lunch box. There's a label inside the lid: TOMAS, MERRIMAN'S INSURANCE, 4TH FLOOR. Under it is Leila's number, because he loses phones. # sound: lunch-box # thing: tomas
But he won't eat at Merriman's. He lost his job there nine weeks ago. He has left at eight and come home at six ever since, and Leila doesn't know.
Thursday, half past one. Somebody has brought the lunch box to Merriman's, and Mrs Kemp at the front desk has rung Leila. She has come for it. # scene: office-lobby # time: 1d the next day # sound: lift # thing: leila # mood: leila calm
Mrs Kemp: A boy brought it in, love. It was on a bench in the park.
Leila: In the park? Then he's up there without any lunch. # mood: amused
The street door opens and Tomas comes in. He has been running. His trousers are wet to the knees. # enters: tomas # mood: tomas surprised # pose: tomas open
Leila: There you are! Take me up. I've got twenty minutes, and I want to meet Bernd. # mood: glad
Then Leila looks at his trousers. Why is he coming in from the street? # mood: leila thoughtful
{seat == "responsible": (My pass stopped working nine weeks ago. I still put it on every day.)}
* (hours) [Not here. They've cut my hours. I'll tell you outside. # as: tomas # move: half-truth # id: lobby-hours]
    Tomas: Not here. They've cut my hours. I'll tell you outside. # mood: polite
    Leila: Oh, Tomas. You could have told me that at home. # mood: warm
    She takes his wet hand. Mrs Kemp looks at their hands. Then she looks at Leila.
    Mrs Kemp: It isn't the hours, love. I thought you knew. I'm so sorry.
* (red) [Put the pass on the reader, and tell her why it goes red. # done # as: tomas # move: own-it # id: lobby-pass]
    He puts his pass on the reader. The light goes red. A voice from the machine says that it's sorry.
    Tomas: That's all it does now. I don't work here. I mean, not since September. I've been lying to you. # mood: ashamed
    Leila laughs. Then she sees that Mrs Kemp isn't laughing. # mood: leila surprised
* (sick) [I think I'm going to be sick. # as: tomas # move: show-feeling # id: lobby-sick]
    Tomas: I think I'm going to be sick. # mood: tearful # pose: hand-to-chest
    Leila: Then let's get you upstairs. Somebody can bring you some water. # mood: worried
    Tomas: There isn't any upstairs. Not for me. I've been so afraid of this. I mean, of you standing here. # pose: open
* (meeting) [Bernd's off today. Come on, I'll buy you some soup. # as: tomas # move: deny # id: lobby-meeting]
    Tomas: Bernd's off today. Come on, I'll buy you some soup. # mood: polite
    Leila: Soup? Tomas, you're wet through. Where have you been? # mood: thoughtful
    Mrs Kemp: Tell her, Tomas. I'm sorry, love. I can't sit here and listen to it.
-
{red:Leila is still looking at her, so Mrs Kemp says the rest.|{sick:Mrs Kemp puts the paper basket down beside him. Then she says the rest.|{hours:Leila is still holding his hand when Mrs Kemp says the rest.|Tomas doesn't, so it's Mrs Kemp who says it.}}} Nine weeks ago eleven people here lost their jobs in one morning. Tomas was one of them. # mood: tomas ashamed # mood: leila blank
{seat == "hurt": (Nine weeks. Every evening I made his lunch.)}
{seat == "responsible": (She isn't looking at me. She's looking at the box.)}
* (knew) [I know about that, thank you. I only came for the box. # as: leila # move: pretend # id: lobby-knew]
    Leila: I know about that, thank you. I only came for the box. # mood: polite
    Mrs Kemp nods for too long. Tomas looks at the floor. Leila has just lied for him. # mood: tomas ashamed
* (bernd) [Is Bernd real? # as: leila # move: ask # id: lobby-bernd]
    Leila: Is Bernd real? # mood: worried # pose: open
    Tomas: He's real. He worked at the next desk. # mood: ashamed
    Leila: And the twins?
    Tomas: No. You liked Bernd so much, and I had nothing left to tell about him. So I made up twins.
    One of the hats is hanging out of his coat pocket. They both see it. # mood: leila hurt
* (babies) [I knitted hats for two babies. I even told my mother about them. # as: leila # move: say-pain # id: lobby-knitted]
    Leila: I knitted hats for two babies. I even told my mother about them. # mood: hurt # pose: open
    Leila: She asked what they weigh, and I didn't know. So I asked you. And you knew.
    Tomas opens his mouth, and nothing comes. # mood: tomas ashamed
* (round) [Take the box, thank Mrs Kemp, and go. # done # as: leila # move: stonewall # id: lobby-round]
    Leila thanks Mrs Kemp and walks past him with the box. There's nothing in her face at all. The door shuts behind her. # mood: leila blank # pose: leila turned-away # sound: door
-
{
- round: Outside it's raining. He has caught up with her. Leila looks down the road for the bus and turns her back to him. # sound: rain # mood: tomas worried
- bernd:
    Outside it's raining. They stand under the big M over the door. # sound: rain # mood: tomas worried
    Leila: Why? I want to know why. # mood: hurt # pose: leaning-in
- babies:
    Outside it's raining. They stand under the big M over the door, and she can't stop. # sound: rain # mood: tomas worried
    Leila: I did them on the bus. People asked me who they were for, and I said, and I was so pleased when I said it. # mood: tearful
- else: Outside it's raining. They stand under the big M over the door. Leila's smile has stayed on, and she doesn't seem to know it. # sound: rain # mood: tomas worried
}
* (lamp) [You'd just bought the lamp. You were so happy. # as: tomas # move: explain # id: lobby-lamp]
    Tomas: You'd just bought the lamp. You were so happy. # mood: ashamed
    {
    - bernd and red:
        Tomas: You asked how my day was, and I'd said fine, thanks, before I knew it. And the next day I had to say it again.
        Leila: You never say thanks. I remember that. I thought it was the lamp. # mood: thoughtful
    - babies: Leila: I'm telling you about the hats, and you talk about a lamp? # mood: angry
    - else: Leila: So it's because I bought a lamp. # mood: angry
    }
* (eleven) [It was eleven of us, in one morning. I couldn't think. # as: tomas # move: excuse # id: lobby-eleven]
    Tomas: It was eleven of us, in one morning. I couldn't think. # mood: ashamed
    {
    - round: Leila: You had nine weeks of mornings. # mood: flat
    - babies: Leila: You could think of what they weigh. # mood: hurt
    - else: Leila: And the morning after that? # mood: hurt
    }
* (six) [Go back to work. At six I'll answer anything you ask. # as: tomas # move: give-time # id: lobby-six]
    Tomas: Go back to work. At six I'll answer anything you ask. # mood: calm
    {
    - bernd: Leila: I'm asking now. # mood: hurt
    - round:
        She turns her head, for the first time.
        Leila: At six. # mood: tired
    - else: Leila: You're always home at six. I was so proud of that. # mood: hurt
    }
* (mine) {not red} [I lied to you. Nobody made me do it. # as: tomas # move: own-it # id: lobby-nobody-made-me]
    Tomas: I lied to you. Nobody made me do it. # mood: ashamed # pose: open
    Leila: Every evening? # mood: hurt
    Tomas: I nearly told you, once. No. Every evening.
* (hear) {red and not bernd} [Stay in the rain with her and say nothing. # done # as: tomas # move: listen # id: lobby-say-nothing]
    {
    - babies:
        Leila: And they've got names, you gave them names, and I thought about them at night, that they don't sleep, I lay there and I thought, poor Bernd, and you were next to me! # mood: angry
        He stays where he is, with his face to her. The rain runs into his collar. # mood: tomas ashamed
    - else: He stays. A bus goes by, not hers. She hasn't told him to go away. # mood: leila tired
    }
-
The number six comes down the road.
* (believe) [Come home at six and tell me. I'll believe you. # as: leila # move: lend-credit # id: lobby-believe-you]
    Leila: Come home at six and tell me. I'll believe you. # mood: calm # pose: open
    {told():
        Tomas: You will? # mood: tearful
        Leila: Yes. At six. Don't ask me again, or I'll think about it. # mood: tired
    - else:
        It came very fast. Behind it she believes nothing at all. # mood: tomas hopeful # mood: leila polite
    }
* (nothome) {not (mine or hear)} [Sleep at your brother's tonight. I'll put your things outside. # as: leila # move: break-off # id: lobby-not-home]
    Leila: Sleep at your brother's tonight. I'll put your things outside. # mood: flat # pose: turned-away
    Tomas: But it's my home too. # mood: hurt
    Leila: Is it? Who's been paying for it?
    It was only meant to hurt. Now she'd really like to know. # mood: leila worried
* (bus) {mine or hear} [That's my bus. I'm late already. # as: leila # move: plain # id: lobby-my-bus]
    Leila: That's my bus. I'm late already. # mood: tired
    Tomas: Yes. There's a seat free at the... yes. # mood: worried
    She gets on without looking round.
* (hard) {mine} [That can't have been easy to say. Thank you. # as: leila # move: see-effort # id: lobby-not-easy]
    Leila: That can't have been easy to say. Thank you. # mood: polite # pose: open
    Tomas: No. I mean, thank you. # mood: hopeful
    She says that at work, when somebody has got to the last line. She hasn't felt any of it yet.
* (cataract) {not mine} [I've got a patient at two. Leave me alone till tomorrow. # as: leila # move: take-time # id: lobby-cataracts]
    Leila: I've got a patient at two. Leave me alone till tomorrow. # mood: tired # pose: turned-away
    {
    - hear: Tomas: But I've just... Yes. All right. Do I come home? I mean, may I? # mood: hurt
    - else: Tomas: Yes. Do I come home? I mean, may I? # mood: worried
    }
    Leila: You live there. Just don't start on it.
* (happens) [You lost a job. It happens. I'll see you tonight. # as: leila # move: forgive-with-head # id: lobby-it-happens]
    Leila: You lost a job. It happens. I'll see you tonight. # mood: polite # pose: open
    Tomas: It's all right, then? # mood: hopeful
    Leila: It's all right.
    It's the voice that she has for people who are afraid of the drops.
-
The bus takes Leila, and the box with his lunch in it. # sound: bus
-> boats
