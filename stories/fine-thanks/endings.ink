// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one.

// The small lie about the lifts, or another, that was never taken back.
=== function lie_left ===
~ return (lying() and not us.monday and not us.yes) or us.slow or doormat.lifts

=== function smoothed ===
~ return lobby.knew + lobby.happens + flat.enough + flat.sofa + flat.brave + landing.busy + landing.same + stop.work + stop.happy + us.shut + doormat.fine

// Mended by far: on either side it hardly shows any more. It changes what the mended ending tells, not which ending it is.
=== function far
~ return responsible_trust >= 80 and hurt_trust >= 80

=== ends
It's the third week of December. # time: 21d three weeks later
{
- mended: -> if_found
- lie_left() and not (us.nev or us.shelf or doormat.brush or doormat.sea or doormat.hats): -> handed_in
- us.part and us.boards: -> five_boards
- us.shelf and not us.lend: -> five_boards
- doormat.sea and (doormat.hats or doormat.names): -> five_boards
- us.part or doormat.brush or doormat.drawer: -> free
- smoothed() >= 4 and not doormat.nev: -> good_story
- us.nev and contact < 45: -> spin
- us and contact >= 18: -> warm_side
- tomas_moved() >= leila_moved() + 3: -> spin
- leila_moved() >= 4: -> fine_thanks
- smoothed() >= 2: -> good_story
- else: -> free
}

=== if_found
Monday, twenty to seven, still dark. At the stop on the corner it's Leila who has the lunch box. {us.lend:He filled it. He still cuts the carrots too big.} # scene: bus-stop-morning # thing: leila # mood: leila calm # mood: tomas tired # pose: leila open # pose: tomas open
She works in Westhaven three days a week now, and takes the early train. At Easter they'll talk about it again. Tomas carries printers, and in spring Mr Dunne wants him for the boats.
{us.spoke:He has mended the catch with wire, and you can see it.|The rubber band is still on the box.} {us.lid:Last night they told the bad things till ten. Leila had three.|They never made it a rule, but at night they tell each other the bad things. Last night Leila had three.}
{landing.owed:What he took is back in the tin.|He puts money in the tin every Friday, and writes down how much is still missing.} It isn't enough for a washing machine yet. On Tuesdays they both go. # sound: keys
{phone.once: When she's away he still writes her one true thing a day. Yesterday's was: The bus smelled of fish, and I miss you.}
Leila: I rang Bernd. # mood: amused
Tomas: The real one? # mood: surprised
Leila: He's got a high voice. He asked after you. I said, ask him yourself. # mood: warm
{flat.mother: Leila: And I told my mother what I'd said she said. She wants you to come on Sunday. # mood: ashamed}
{number_six.westhaven and not stop.want: Leila: I wrote yes to Westhaven on the first day. Before I'd even shouted at you. You should know that too. # mood: ashamed}
Leila: Did you sleep? # mood: thoughtful
Tomas: Fine, th... # mood: tired
He shuts his mouth and starts again.
Tomas: No. I was awake from three. I was doing sums.
{
- far():
    Leila: You kicked, too. # mood: amused
    She's looking for her ticket, in the one bag and then in the other. He waits.
    Tomas: You didn't check. # mood: surprised
    Leila: It's here somewhere.
    Tomas: My face. When I say a thing, you always check.
    Now she looks at him. # mood: leila surprised
    Leila: I forgot to. # mood: warm
- else:
    She looks at him a bit longer than one looks at a man who has slept badly.
    Leila: I'm still doing it. I'm still checking your face. # mood: ashamed
    Tomas: I know. Is it better? Or worse? # mood: warm
    Leila: The same. # mood: thoughtful
    Leila: A bit better, some days. # mood: warm
}
The number six comes down the hill. Inside the lid there's a new label, half in his writing and half in hers. # sound: bus # ending: if-found # ending-title: If Found
TOMAS OR LEILA, it says. ASK.
-> END

=== warm_side
Ten past eight in the morning, on the stairs. Leila is going down to work. Tomas is coming home from it. # scene: stairwell # sound: steps # thing: tomas # mood: leila tired # mood: tomas tired # pose: leila open # pose: tomas open
He's on nights at the printer firm. {us.shelf:He'd told her to take the shop. She has asked the shop to wait, and he's been back since the first.|{us.zero:One day, ask me home, he'd said. She asked on the first.|He's been back since the first.}} {hurt_trust < 20:It isn't that she has forgiven him, and she's told him so. Neither can pay the rent alone.|They've only got one bed. She sleeps in it at night, and he sleeps in it by day.}
They have four minutes till her bus, and each of them tells one bad thing. {us.lid:It was to have been in the evening. It turned out to be the stairs.|{us.know:He'd promised to tell her everything. It was too much for both of them, so now it's one.|{us.shut:I don't want to be angry any more, she'd said. In December she told him that she still was.|Nobody made it a rule. It's just where they meet.}}}
Leila: Anything? # mood: calm
{us.liked:
    Tomas: In the break I did a voice. The boss's. They all laughed, and I wanted to go on. # mood: ashamed
    Leila: Did you?
    Tomas: I went out and ate. I nearly didn't.
- else:
    Tomas: I dropped a printer. I said it was broken before. Then I went back and said it wasn't. # mood: ashamed
    Leila: How long did you wait?
    Tomas: Twenty minutes.
}
{lie_left(): Tomas: And the lifts. There was no job. I should have said it at the stop. # mood: ashamed}
{lie_left(): Leila: I know. I've had their letter since November. # mood: tired}
Tomas: And you?
Leila: Westhaven rang. They'll wait till February. I'm telling you the same day. # mood: worried
{
- hurt_trust < 20:
    She hasn't told him that she rang the printer firm last week, to hear if he really works there.
    {seat == "hurt": (He does. I was nearly sorry.)}
- responsible_trust < hurt_trust:
    He'd like to ask if she's going. He asks if she has eaten.
    {seat == "responsible": (If I ask, she'll tell me. So I don't ask.)}
- else:
    She'd like to believe him, about the {us.liked:voice|printer}. All the time he was telling it she looked at his eyes, as she does at work. # mood: leila thoughtful
    {seat == "hurt": (He saw me do it. He held still for it.)}
}
{us.nev: Leila: I still don't understand it. I wanted to say that. # mood: thoughtful}
{us.nev: Tomas: I know. I'm here, though. # mood: warm}
The light on the stairs goes out, and {landing.tired:in the dark it's easier. She asks him how his day was, and he tells her.|Leila finds the switch.}
Leila: There's soup. # mood: calm # ending: warm-side # ending-title: The Warm Side
{hurt_trust < 20:
    Upstairs the bed is made, as it is every morning. Her side is still warm. He lies down on the other.
- else:
    Upstairs the bed isn't made. He stands in front of it in his jacket. Then he lies down on her side, where it's warm.
}
-> END

=== good_story
Saturday, half past nine. Ivo and his wife are on the sofa, and two people from the optician's sit on the rug. There's rice. # scene: flat-evening # thing: tomas # mood: leila polite # mood: tomas polite # pose: leila open # pose: tomas open
{
- doormat: Two days after that Sunday he came for his post, and stayed for supper. Nobody has said a word about the door since{doormat.sea:, or about the sea}.
- us.nev: I don't think I'll ever understand it, she'd said. Nobody has talked of that since.
- us.shelf: He'd told her to take the shop. She didn't, and he came home. Neither has asked why.
- else: They never finished that talk. One evening he brought the washing up, and stayed.
}
Leila: Do the lunch box. # mood: amused
Tomas: You start.
Leila: So the phone rings at work. They've got his lunch, but they haven't got him! # mood: amused
They tell it together by now. {doormat.lifts:The lifts aren't in it. Leila found out in a week that nobody had rung, and they've never talked of it. }He does Mrs Kemp. She does the duck. Where it hurt, they wait a moment, and there people laugh most.
{
- lobby.meeting: Tomas: And I come in wet to the knees and I say, Bernd's off today! # mood: amused
- lobby.hours: Tomas: And I say, not here, they've cut my hours! # mood: amused
- lobby.sick: Tomas: And all I can say is, I'm going to be sick! # mood: amused
- else: Tomas: And I've still got my pass round my neck! # mood: amused
}
Ivo: You two. You should, I mean, on a stage.
{landing.busy:Leila has put her arm through his. They've got very good at that.|One of the hats is on the shelf, with a plant in it.}
{seat == "responsible": (I've never asked her what she wrote to Westhaven. She'd have to ask me something back.)}
{seat == "hurt": (On the thirtieth I wrote no to Westhaven. I meant to tell him that evening. I still mean to.)}
Ivo has more rice. Then he leans back and asks them how work is, the two of them. # mood: leila blank
Tomas: Fine, thanks. # mood: polite # ending: good-story # ending-title: A Very Good Story
Leila has said it in the same moment. Everybody thinks that's the funniest thing yet. They don't look at each other.
-> END

=== five_boards
The last Saturday before Christmas. Everything is in boxes again, and Tomas is putting up the shelf. # scene: flat-evening # thing: nobody # mood: tomas calm # mood: leila calm # pose: tomas open # pose: leila open
Leila: There's nothing to put on it. # mood: amused
Tomas: I know. I said I'd do it. # mood: calm
By noon all five boards are up. It's a good shelf. They stand in front of it, quite close.
They empty the tin on the rug. {landing.owed or landing.coat:He puts in first what he still owes it.|He puts his two hundred and ten in first.} Then they count it in two halves. Leila cries, because of the writing on the tin. # mood: leila tearful
{
- hurt_trust < 20:
    Leila: You take the lamp. I don't want to sit under it and wonder what else you're telling me. # mood: hurt
    Tomas nods. He can't say that there isn't anything else. She wouldn't know if it was true. # mood: tomas ashamed
- responsible_trust < 30:
    Leila: You take the lamp. # mood: warm
    Tomas: You can ask for it back. I mean, you can ring. If you want. # mood: worried
    He doesn't think that she will.
- else:
    Leila: You take the lamp. I'd sit under it every evening and want to tell you things. # mood: tearful
    Tomas: Tell me anyway. By post. # mood: warm
}
{flat.mother: Leila: My mother never said that, about you being weak. That was me. # mood: ashamed}
{flat.mother: Tomas: I wondered. She always gave me so much cake. # mood: warm}
{lie_left() and not doormat.brush: Between two books there's a thin letter for him, from the lift firm. She gives it to him shut. Neither says anything about it. # mood: tomas ashamed}
{doormat.hats:One of the hats is on her key ring. He's got the other.|The hats lie on the window sill. Neither of them can throw them away, so they stay there.}
Her train goes at three. He got up early and filled the lunch box. It's for the train, he says. # thing: leila
Tomas: I cut the carrots small. # mood: warm
Leila: How long did it take you? # mood: tearful
Tomas: Ages. # ending: five-boards # ending-title: All Five Boards
He carries her case down all four floors, and stays in the street till the bus has gone.
-> END

=== free
The week before Christmas. The landlord goes through the empty flat with a list. Leila leans against one wall, and Tomas against another. # scene: flat-evening # thing: nobody # mood: leila flat # mood: tomas flat # pose: leila open # pose: tomas open
Landlord: There are holes here. Whose shelf was it?
Leila: His. # mood: sharp
Tomas: Hers. # mood: sharp
Landlord: It's only three boards.
They pay for the holes, half each.
{lie_left() and not (doormat.brush and lied()): Leila: And the lifts? I rang them. Nobody there knows you. # mood: sharp}
{lie_left() and not (doormat.brush and lied()): Tomas: No. # mood: flat}
{
- flat.mother:
    Tomas: Say hello to your mother. From the weak one. # mood: sharp
- landing.sock:
    Tomas: Well, it's a start. # mood: sharp
- flat.account or stop.quits:
    Leila: Look at the account afterwards. I'd hate you to wait for me to do it. # mood: sharp
- else:
    Leila: And what's missing from the tin? # mood: flat
    Tomas: Take it out of my half. # mood: flat
}
{seat == "hurt": {stop.shoes or us.view or doormat.share:(It was a good shelf. I could say that. Not today, either.)|(I had something to say about his shoes. I've had it ready since October. Not today, either.)}}
{seat == "responsible": (I had one good sentence for her. I was going to say it on the stairs. She went down ahead of me.)}
By the street door stands the lunch box, with a note on it: FREE. IT WORKS.
Leila comes out, and then Tomas. Both see it. Each of them waits for the other to take it, or to say something.
A student stops her bicycle.
Student: Is there anything wrong with it?
Leila: No. # ending: free # ending-title: Free to Anyone
Tomas has said it too. The student opens the lid, reads the label, and asks which of them is Tomas.
-> END

=== spin
Saturday. Two men carry a washing machine up four floors. Tomas is one of them. The other is Ivo, who says what he thinks of the stairs. # scene: stairwell # sound: steps # thing: nobody # mood: tomas tired # mood: leila blank # pose: tomas open # pose: leila open
Tomas has paid for it himself, printer by printer. They'd said that they would have one.
Leila has put Westhaven off till February. He knows that from Ivo{doormat.afraid:, as he was afraid he would}.
Leila opens the door. # sound: door
Leila: Thank you, Ivo. In there, please, on the left.
Ivo goes in with the machine. Tomas stays out on the mat. She hasn't said come in.
{phone.once:One true thing a day, she'd asked for. He's written every day for five weeks. She reads them aloud to herself, and doesn't answer.|He's asked for nothing since November. He comes, he carries things, he goes.}
{lie_left(): In the first week of December he wrote that there was no job at the lifts. She knew. She didn't answer that either.}
{seat == "responsible": (I've said all I had to say. It's quiet in there.)}
{seat == "hurt": (Come in. Two words. If I say them, I'll have to be done with being angry, and I'm not.)}
Through the gap she hands him something. It's the lunch box, washed, with the lid on. # thing: tomas
Leila: It's yours. # mood: flat
Tomas: You can have it if you like. # mood: hurt
Leila: What would I put in it? # mood: tired
He's down on the second floor when the machine starts. It stands badly, and shakes and bangs about the kitchen. # ending: spin # ending-title: Spin
He stops and listens. Then the banging stops. She must be sitting on it, up there, to hold it still.
-> END

=== fine_thanks
Sunday, six o'clock. Leila rings from Westhaven. She has a room there, and if you open the window you can hear the sea. # scene: bedroom-night # thing: tomas # mood: leila hopeful # mood: tomas polite # pose: leila phone-in-hand # pose: tomas phone-in-hand
{us.lend: Once he filled the box for her. She ate it, and signed for Westhaven.}
She went on the first, {doormat.sea:by herself, as she'd said|{us.shelf:as he'd told her to|to try it}}. {us and not us.shelf:Did he mind, she'd asked. It was fine, he'd said. }{doormat.nev:She'd never see how he could do it, she'd said. On Sundays she rings all the same.|On Sundays they'd ring, they both said.}
Leila: I gave a man the wrong glasses on Thursday. He walked into the sea. Only up to here. # mood: amused
Tomas: Oh dear. # mood: polite
Leila: And I miss you. And on Tuesday I cried in the shop, in front of everybody. Now you. # mood: worried
Tomas: Nothing special.
{landing.tired:She's frightened of asking it. She said so on the stairs, once. She asks it.|{phone.once:One true thing a day, she'd asked for. It stopped after a week.|She gives him time. Nothing comes.}}
Leila: How was your week? # mood: hopeful
{doormat.lifts: She thinks that he works at the lift firm. Nobody from there ever rang.}
{seat == "responsible": (Ivo wants his floor back. The printers have stopped. I'm eating cold rice out of the box, in the dark.)}
{seat == "hurt": (If he'd say one thing. One. It could be about socks.)}
There's a moment in which he could say it. It isn't long. It never was. # mood: tomas cornered
Tomas: Fine, thanks. # mood: polite # ending: fine-thanks # ending-title: Fine, Thanks
Leila: You said thanks. # mood: tearful
Then each of them waits for the other to ring off.
-> END

=== handed_in
A Thursday in the rain. Leila is home first, because a patient didn't come. The bell rings. # scene: flat-evening # sound: bell # thing: nobody # mood: leila calm # mood: tomas polite
{
- doormat: It was four more days before that door opened. {doormat.lifts:He'd sounded so sure about the lifts that she let him in.|Then he rang and said that the lift firm had taken him, and she let him in.}
- else: A thin letter had come from the lift firm. She gave it to him shut. It was the contract, he said, and she wanted it to be.{us.zero: One day, ask me home, he'd said. She asked him that week.}
}
He's been back for two weeks{hurt_trust < 20:, on the sofa}. He doesn't say much about the new job. She fills the lunch box for him in the evening{hurt_trust < 20:, because that's easier than talking}, and she's written no to Westhaven.
On the mat stands a boy with a wet dog. He holds out the lunch box with both hands. # thing: leila # mood: leila blank
Boy: Your address is in it. It was on a bench.
Leila: Was there anything in it? # mood: flat
Boy: Rice.
So there was no job at the lifts. There was the bench again.
{seat == "hurt": (I wrote that label. It was so that nothing gets lost.)}
{seat == "responsible": (I was going to tell her on Saturday. I was nearly ready.)}
{
- us.slow or us.part_of: How did it really go on Monday, she'd asked him. She can still hear how he said it.
- doormat.lifts: She'd stood behind this door and wanted it to be true.
- stop.fine: She'd had hold of that jacket, with both hands.
- else: They were very friendly, he'd said. He was looking at her shoe.
}
She puts the box on the coffee table and sits down across from it. She doesn't cry. She did that the first time. # thing: nobody
At six the key goes in. # sound: keys # mood: leila tired # pose: tomas open
Leila: How was work? # mood: calm
Tomas: Fine, thanks. # ending: handed-in # ending-title: Handed In
Then he sees what's on the table.
-> END
