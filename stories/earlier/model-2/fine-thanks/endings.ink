// Which ending: the bond, together with what was said and done. `mended` alone decides the mended one.

// The small lie about the lifts, or another, that was never taken back.
=== function lie_left ===
~ return (lying() and not us.monday and not us.yes) or us.slow or doormat.lifts

=== function smoothed ===
~ return lobby.knew + lobby.happens + landing.busy + landing.same + us.shut + doormat.fine + flat.sofa

=== ends
It's the middle of December. # time: 21d three weeks later
{
- mended: -> if_found
- lie_left() and not (us.nev or us.shelf or doormat.brush or doormat.sea or doormat.hats): -> handed_in
- us.part and us.boards: -> five_boards
- us.shelf and not us.lend: -> five_boards
- doormat.sea and (doormat.hats or doormat.names): -> five_boards
- us.part or doormat.brush or doormat.drawer: -> free
- smoothed() >= 3 and not doormat.nev: -> good_story
- us.nev and contact < 45: -> spin
- us and contact >= 18: -> warm_side
- tomas_moved() >= leila_moved() + 3: -> spin
- leila_moved() >= 4: -> fine_thanks
- smoothed() >= 2: -> good_story
- else: -> free
}

=== if_found
Monday, twenty to seven, still dark. At the stop on the corner it's Leila who has the lunch box. # scene: bus-stop-morning # thing: leila # mood: leila calm # mood: tomas tired
Westhaven, three days a week, by the early train. After Easter they'll look again, both of them, with the lamp on. Tomas lifts printers, and in March Mr Pell wants him for the boats.
The catch is a piece of bicycle spoke{us.spoke:, the last one}, bent cold with two pairs of pliers. {us.lid:Last night the lid didn't go on until ten; Leila had three things.|Nobody ever made it a rule, but at night the lid stays off till they've each told one thing. Last night Leila had three.}
{landing.owed:The tin is back to where it was, plus four.|He's put a hundred and forty back in the tin. There's a slip of paper in it with the rest.} On Tuesdays they go to the launderette. {flat.drum:The woman with the duvet moves up for two.|They take turns with the bag.}
Leila: I rang Bernd. # mood: amused
Tomas: The real one? # mood: surprised
Leila: He's got a high voice. He doesn't sniff at all. I said we'd knitted his tortoise a hat.
Tomas: And the other hat?
Leila: He says he'll keep it. In case of twins.
{flat.mother: Leila: And I told my mother what I'd said she said. She's knitting you socks, out of spite. # mood: ashamed}
Leila: Did you sleep? # mood: thoughtful
Tomas: Fine, th... # mood: tired
He shuts his mouth, and starts again.
Tomas: No. From three o'clock I was doing sums.
She looks at him for a bit longer than you'd look at a man who has slept badly.
Leila: I'm still doing it. The look. # mood: ashamed
Tomas: I know. Better, or worse? # mood: warm
Leila: The same. # mood: thoughtful
Leila: A bit better. It depends on the light. # mood: warm
{number_six.westhaven and not stop.want: Leila: That first night, I'd written to them. Before I'd even shouted at you. You ought to have that too. # mood: ashamed}
The number six comes down the hill. She opens the box before it has turned the corner, because he wouldn't say what's in it. # sound: bus # ending: if-found # ending-title: If Found
In the lid the old label has been crossed out. In two handwritings it says: TOMAS OR LEILA. ASK. Under the napkin lies a feather.
-> END

=== warm_side
Ten past eight in the morning, the half-landing between the second floor and the third. Leila's going down to work, Tomas is coming up from it. # scene: stairwell # sound: steps # thing: tomas # mood: leila tired # mood: tomas tired
He's on nights at the depot now. The contract was on the table before she could ask for it. {us.shelf:He'd told her to take the shop; she's asked the shop to wait, and he's been back since the first.|{us.zero:He'd wanted to be asked home one day. She asked, and he's been back since the first.|He's been back since the first.}}
{hurt_trust < 20: That isn't forgiveness, and she's told him so. Neither of them can pay the rent alone.}
There are two lunch boxes: his with {us.spoke:a piece of spoke in the catch|the rubber band}, and a new one of hers, from the chemist's, with nothing in its lid.
They've got four minutes till her bus, and in them each says one thing that went wrong. {us.lid:It was to have been in the evening, over the lid. It turned out to be the stairs.|Nobody made it a rule. It's just where they meet.}
Leila: Anything? # mood: calm
Tomas: I dropped a printer. I said it was like that. Then after the break I went and said it wasn't. # mood: ashamed
Leila: How long's a break?
Tomas: Twenty minutes.
{hurt_trust < 20:
    Leila: I'm not going to say well done. # mood: flat
- else:
    Twenty minutes. It used to be nine weeks. Neither of them says so. # mood: leila thoughtful
}
{lie_left(): Tomas: And the lifts. I was in there four minutes. I should have said it at the stop. # mood: ashamed}
{lie_left(): Leila: I know. I've had their letter since November. # mood: tired}
Tomas: And you?
Leila: Westhaven rang. They'll keep it open till February. I've told you within the hour. # mood: worried
Tomas: You didn't have to run.
{hurt_trust < 20:
    Leila: I didn't do it for you. I wanted to know how hard it is. # mood: tired
- else:
    Leila: I wanted to see if I could. # mood: amused
}
The light goes out. {landing.tired:In the dark it's easier: she asks him how his day was, and stays to hear it. {hurt_trust < 20:How much of it she believes, she keeps to herself.}|It's Leila who finds the switch.}
{us.nev: Leila: I still don't understand it. I thought I'd say. # mood: thoughtful}
{us.nev: Tomas: It isn't Easter yet. # mood: amused}
They've only got one bed, and they take turns in it, she at night, he by day. Each of them makes it before leaving. That's the arrangement.
{seat == "hurt" and hurt_trust >= 20: (This morning I didn't make it. I told myself I was late.)}
{seat == "hurt" and hurt_trust < 20: (I make it so that nobody could tell I'd been there. I don't want to give him anything by accident.)}
Leila: There's soup. # mood: calm # ending: warm-side # ending-title: The Warm Side
{hurt_trust < 20:
    Upstairs the bed is made, tight, as it is every morning. Her side is still warm through the blanket. He lies down on the other.
- else:
    Upstairs the bed isn't made. He stands in front of it in his coat, and then he lies down on her side, where it's warm.
}
-> END

=== good_story
Saturday, half past nine. Ivo and his wife are on the sofa, and two people from the optician's on the rug. There's rice. # scene: flat-evening # thing: tomas # mood: leila polite # mood: tomas polite
{
- doormat: Two days after that Sunday he came for his post, and stayed for supper. Nobody has mentioned the door since{doormat.sea:, or the sea}.
- us.nev: She'd said she would never understand it. It hasn't been mentioned since.
- us.shelf: He'd told her to take the shop. She didn't, he came home, and neither of them has asked why.
- us.zero: Nobody asked him home in so many words. He brought the washing up one evening, and stayed.
- else: They never finished that talk. He brought the washing up one evening, and stayed.
}
Leila: Do the lunch box. # mood: amused
Tomas: You start.
Leila: So the phone rings. Merriman's. They've got his lunch, but they haven't got him. # mood: amused
They tell it together by now. He does Mrs Kemp. She does the duck. Where it hurt they leave a pause now. That's where people laugh most.
{lobby.asbestos:Tomas: And I look her in the eye, and I say asbestos!|Tomas: And I'm standing there with the pass still round my neck!} # mood: amused
Ivo: You two. You should do that on a stage.
{seat == "responsible": ({us or stop.feather or doormat.share:She hasn't put the feather in. She always leaves the feather out. }I've never asked what she wrote to Westhaven.)}
{seat == "hurt": (On the thirtieth I wrote no to Westhaven, between two patients. I meant to tell him that evening. I still mean to.)}
{landing.busy:She has linked her arm through his. They've got very good at that arm.|On the shelf, which has three boards, stands the box with a plant in it.}
Ivo has his third helping. He leans back and asks them both how work is. # mood: leila blank
Tomas: Fine, thanks. # mood: polite # ending: good-story # ending-title: A Very Good Story
Leila has said it at the same moment. Everybody thinks that's the funniest thing yet.
-> END

=== five_boards
The last Saturday before Christmas. Everything's in boxes again, the same boxes. Tomas is putting up the shelf. # scene: flat-evening # thing: nobody # mood: tomas calm # mood: leila calm
Leila: There's nothing to put on it. # mood: amused
Tomas: I said I'd do it at the weekend. # mood: calm
All five are up by noon. They stand back, and it's a good shelf. The people who come next will think that somebody was happy here, and won't be so far out.
They turn the tin over on the rug. {landing.owed:He puts the last hundred and twenty in first, so that it's right.|He puts in his two hundred and ten first, in fives, so that it's right.} Then they halve it. One coin's left over, and it goes in the gas meter.
{
- hurt_trust < 20:
    Leila: You have the lamp. # mood: tired
    Tomas: You found it.
    Leila: I don't want to sit under it and wonder what else you're telling me. # mood: hurt
    He nods. He unscrews the bulb first and wraps it in a sock. # mood: tomas ashamed
- else:
    Leila: You have the lamp. # mood: warm
    Tomas: You found it.
    Leila: That's why. {lobby.lamp:I'd have it on my head again, and you'd be saying thanks|I bought it the day they sacked you. I'd always be reading by that day}. # mood: tearful
}
{flat.mother: Leila: My mother never said that, you know. About nobody in. # mood: ashamed}
{flat.mother: Tomas: I wondered. She's always so pleased with the cake. # mood: warm}
{lie_left() and not doormat.brush: Between two books is a thin letter for him, from the lift firm. She gives it to him shut. They both know what's in it. # mood: tomas ashamed}
{doormat.hats:She has one of the hats on her key ring. He's got the other.|The two hats are going to Bernd. He's promised to send a picture of the tortoise.}
At three there's the train. He has been up early and filled the box. It's for the journey, he says, and he wants it back. # thing: leila
Leila: I'll send it. # mood: tearful
Tomas: If not it's got a label in it.
Leila: Is there lemon? # sound: lunch-box
Tomas: Better with? Or without? # mood: warm
Leila: With. # ending: five-boards # ending-title: All Five Boards
She takes the stairs slowly. He carries the case as far as the street.
-> END

=== free
The week before Christmas. The landlord goes through the empty flat with a list. Leila has one wall to lean against and Tomas has another. # scene: flat-evening # thing: nobody # mood: leila flat # mood: tomas flat
Landlord: Six holes. Who was the shelf?
Leila: That was him. # mood: sharp
Tomas: It was her shelf. # mood: sharp
Landlord: It's three boards.
Nobody can say anything against that. It comes off the deposit, which they halve to the penny, and the penny takes ten minutes.
{
- flat.mother: 
    Tomas: Regards to your mother. Tell her nobody was in. # mood: sharp
- landing.sock:
    Tomas: I found your sock. Count it. # mood: sharp
- flat.account or stop.quits:
    Leila: Check the account, won't you. I'd hate you to wait for me to look. # mood: sharp
- else:
    Leila: And what's missing from the tin? # mood: flat
    Tomas: Take it out of my half. # mood: flat
}
{seat == "hurt": (I kept the feather, and then I couldn't think what for. It's in the bin with the bulbs.)}
{seat == "responsible": (I'd got a sentence ready for the stairs. She took them two at a time.)}
On the wall by the street door stands the lunch box, with a note: FREE. WORKS. It's in capitals, so it could be either of them.
They come out one after the other, and both see it, and both wait for the other one to take it.
A student stops her bicycle.
Student: Is there anything wrong with it?
Leila: No. # ending: free # ending-title: Free to Anyone
Tomas has said it too. It's the last thing they agree on. The student opens the lid, reads, and asks which of them is Bernd.
-> END

=== spin
Saturday. It takes two men to get a washing machine up four floors, and Tomas is one of them. Ivo is the other, and does the swearing. # scene: stairwell # sound: steps # thing: nobody # mood: tomas tired # mood: leila blank
{phone.machine:The first one, with the twelve instalments, went back.|He could have put the money in the tin.} This one he's paid for, printer by printer. They'd said they'd have one.
She's put Westhaven off till February. He heard that from Ivo{doormat.afraid:, as he'd been afraid he would}.
Leila holds the door. # sound: door
Leila: Thank you, Ivo. In there, please. To the left.
The machine goes in. Ivo goes in. Tomas stays on the mat, since nobody has said come in.
{phone.once: One true thing a day he's written, for five weeks. She's read them all. She reads them to herself, in his voice, and doesn't answer.|He's asked for nothing since November. It's odd how loud that is.}
{lie_left(): In the first week of December he wrote that there was no job at the lifts, and never had been. She'd guessed.}
{seat == "responsible": (I don't mind the mat. I minded it for the first two weeks.)}
{seat == "hurt": (If I say come in, I'll have to have forgiven him by the time he's wiped his feet. So I say to the left.)}
Before they go she puts something out to him through the gap. It's the lunch box, washed, with the lid on. # thing: tomas
Leila: It's yours. # mood: flat
Tomas: You can have it if you like. # mood: hurt
Leila: What would I put in it? # mood: tired
He's down on the second floor when it starts up. It hasn't been levelled, and goes walking across the kitchen. Somebody has to sit on it, the first time. # ending: spin # ending-title: Spin
He stands and listens. After a while it's quiet, so she must be sitting on it, up there, by herself, being shaken.
-> END

=== fine_thanks
Sunday, six o'clock. Leila rings from Westhaven. It's a furnished room, and if you open the window it's full of sea. # scene: bedroom-night # via: phone # thing: tomas # mood: leila hopeful # mood: tomas polite # pose: leila phone-in-hand # pose: tomas phone-in-hand
She went on the first, {doormat.sea:by herself, as she'd said|on trial}. {doormat.nev:She'd said never, through a door. On Sundays she rings all the same.|Sundays they'd ring, they both said.}
Leila: I put a man in the wrong glasses on Thursday. He walked into the sea. Only up to here. # via: phone # mood: amused
Tomas: Oh dear. # via: phone # mood: polite
Leila: And I miss the radio upstairs. And on Tuesday I howled. Now you. # via: phone # mood: worried
Tomas: Nothing special. # via: phone
{landing.tired:She's frightened of asking it. She said so once, on the stairs. She asks it.|{phone.once:One true thing a day, she'd asked him for. {phone.day:She got five at once|She got the Lego}, and then it stopped.|She gives him time. You can hear the window.}}
Leila: How was your week? # via: phone # mood: hopeful
{seat == "responsible": (Ivo wants his floor back. They've stopped the printers{doormat.lifts:, and she thinks it's lifts}. I'm eating out of the box in bed, cold, so as not to wash up.)}
{seat == "hurt": (I've put the feather on the sill here. If he'd say one thing. One. It could be about socks.)}
There's a pause in which he could say it. It isn't long; it never was. # mood: tomas cornered
Tomas: Fine, thanks. # via: phone # mood: polite # ending: fine-thanks # ending-title: Fine, Thanks
Leila: You said thanks. # via: phone # mood: tearful
Then, for some time, each of them waits for the other to ring off.
-> END

=== handed_in
A Thursday in the rain. Leila's home first, because her last patient fell asleep on the train and missed her. The bell rings. # scene: flat-evening # sound: bell # thing: nobody # mood: leila calm # mood: tomas polite
{
- doormat.nev: She'd said never, through this door. It lasted four days. {doormat.lifts:He'd got the job, he said|Then he rang and said the lift firm had taken him}, and she let him in.
- doormat: It was four more days before that door opened properly. {doormat.lifts:But he'd got the job, he said|Then he rang and said the lift firm had taken him}, and she let him in.
- else: A thin letter had come for him from the lift firm. She gave it to him shut. It was the contract, he said, and she wanted it to be.{us.zero: He'd hoped to be asked home one day. She asked him that week.}
}
He's been back for a fortnight{hurt_trust < 20:, on the sofa}. He doesn't say much about the new job; a lot of it is cables. She fills the box for him in the evening{hurt_trust < 20:, which is easier than talking}. New label, with their own address on it. She's written no to Westhaven.
On the mat stands a boy with a wet dog. He holds out the lunch box with both hands. # thing: leila # mood: leila blank
Boy: It says here. It was on a bench.
Leila: Was there anything in it? # mood: flat
Boy: Rice.
Leila: And a duck?
Boy: How did you know? # sound: lunch-box
{seat == "hurt": (It's a good label. I wrote it. It does exactly what it says.)}
{seat == "responsible": (I was going to tell her on Saturday. I'd got as far as which shirt.)}
{
- us.slow or us.part_of:
    She'd asked him. Really, she'd said. It comes back to her in the exact voice.
- doormat.lifts:
    She'd stood behind this door and wanted it so much that in the end she'd opened it.
- stop.fine:
    She'd had hold of that jacket. She can still feel the cloth.
- else:
    A lovely building, he'd said, with a fountain.
}
She sets the box on the coffee table, in the middle, and sits down across from it. There are twenty minutes till six, and she doesn't spend them thinking. She did that the first time. # thing: nobody
At six the key goes in, on this floor. # sound: keys # mood: leila tired
Leila: How was work? # mood: calm
Tomas: Fine, thanks. # ending: handed-in # ending-title: Handed In
Then he sees what's on the table.
-> END
