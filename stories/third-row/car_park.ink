// Behind the hall, a quarter past nine: the first talk, too early as always, and Daniel alone after it.
=== car_park
Behind the hall, by the bins. It has been raining for an hour. Daniel stands next to his car. His hair is wet. REED LOCKS, it says on the car. ANY DOOR, ANY TIME. # scene: car-park-night # music: third-row # sound: rain # mood: daniel worried # mood: maya blank
Daniel: There she is. There you are. # mood: hopeful
Maya stops three steps away from him, with both arms round her cello case. The lock on it broke at Christmas. He said he'd mend it soon, and until then it's tied up with a belt. # pose: maya arms-crossed
{
- hall.sit:
    Maya: It's over, Dad. I sat in your seat, after. You can see everything from there. # mood: hurt
- hall.norway:
    Maya: It's over, Dad. Mr Okoro asked. I said you wanted to come. # mood: flat
- hall.three:
    Maya: It's over, Dad. They're piling up the chairs. # mood: flat
- else:
    Maya: It's over, Dad. It's been over for ages. # mood: flat
}
{seat == "hurt": (The ground's wet everywhere, but it's dry under his car. So the car was here before the rain. So he was here.)}
{seat == "responsible": (I was nine minutes late. I stood here by the bins and heard every note. If I say so, she'll ask why I didn't come in.)}
She doesn't come any closer. She's waiting for him to say something.
* (potatoes) [Mr Pell was locked out, with potatoes on. I couldn't leave him. # as: daniel # move: excuse # id: park-potatoes]
    Daniel: Mr Pell was locked out, with potatoes on. I couldn't leave him. # mood: worried
    Daniel: He's eighty-one. I mean, there could have been a fire.
    Maya: There's always somebody! There's always some person, and they're old, or they've got a baby, and then I'm supposed to go, oh no, poor them! # mood: hurt
* (mine) [I said third row. I wasn't in it. # as: daniel # move: own-it # id: park-wasnt]
    Daniel: I said third row. I wasn't in it. # mood: ashamed # pose: open
    He'd like to add something. He doesn't.
    Maya: No. You weren't. # mood: hurt
* (carry) [Take the cello from her and carry it to the car. # done # as: daniel # move: small-kindness # id: park-carry]
    He takes hold of the case, as he always does. She doesn't let go. For a moment they both pull. # mood: daniel hopeful
    Maya: No. You can't not come and then carry it. # mood: hurt
    Daniel: I only thought, it's wet... # mood: cornered
* (minute) [I came as fast as I could, and it wasn't fast enough. # as: daniel # move: half-truth # id: park-just]
    Daniel: I came as fast as I could, and it wasn't fast enough. # mood: cornered
    Maya looks under the car, where it's dry. She'd like to believe him. # mood: maya thoughtful
    Maya: OK. # mood: tired
-
Across the car park Maya's mother, Ines, sits in her own car with Graham, who lives with her now. Nan's getting in.
Daniel wipes the rain off his face and looks at Maya. # mood: daniel worried
* (pain) [I played wrong because I was looking for you. # as: maya # move: say-pain # id: park-played]
    Maya: I played wrong because I was looking for you. # mood: hurt # pose: open
    Maya: And I couldn't stop, I kept thinking, maybe now, maybe he's at the back, and nobody noticed that I got it wrong, but I did! # mood: tearful
    He could say now that he heard it. He doesn't. # mood: daniel ashamed
* (soaked) [You're wet through. It's nice that you came at all, Dad. # as: maya # move: see-effort # id: park-came-at-all]
    Maya: You're wet through. It's nice that you came at all, Dad. # mood: polite # pose: open
    Daniel: Of course I came. Of course I did, love. # mood: glad
    He smiles, so she smiles, too. It isn't what she wanted to say.
* (fine) [I know you wanted to be there. You don't have to explain. # as: maya # move: forgive-with-head # id: park-fine]
    Maya: I know you wanted to be there. You don't have to explain. # mood: polite
    Daniel: I did want to. I did, love. # mood: glad
    Maya: Yeah. It's fine. Honestly. # pose: turned-away
* (where) [Where were you when I was playing? # as: maya # move: ask # id: park-where]
    Maya: Where were you when I was playing? # mood: thoughtful # pose: open
    Daniel: I was, well. I wasn't where I said. # mood: cornered
    Maya: I know that, Dad. That's not what I asked.
-
{
- pain: She wipes her nose on her sleeve. She hasn't finished yet. # sound: car # mood: maya tearful
- where: Ines starts the car. Maya doesn't move. She wants an answer. # sound: car # mood: maya worried
- fine: Ines starts the car. Maya has already turned towards it. # sound: car # mood: maya flat
- else: Ines starts the car. Maya has come a step closer to him. # sound: car # mood: maya worried
}
{seat == "hurt": (If he said where he was I'd be furious. I'd rather be furious than like this.)}
* (home) [Go home with Mum. I won't ring till Saturday. # as: daniel # move: give-time # id: park-quiet]
    Daniel: Go home with Mum. I won't ring till Saturday. # mood: calm
    {
    - where:
        Maya: I asked you something! # mood: angry
        Daniel: I know, love. On Saturday.
    - soaked:
        Maya: Oh. OK. # mood: hurt
        She takes the step back again.
    - pain:
        Maya: Yeah. OK. # mood: tired
        She could have said more. But she's cold, and at least he isn't asking her for anything.
    - else:
        Maya: On Saturday I've got to come anyway. # mood: tired
        Daniel: I know. I only mean, I'll leave you alone till then.
    }
* (sorry) [I'm so sorry. You looked for me, and I wasn't there. # as: daniel # move: regret # id: park-sorry]
    Daniel: I'm so sorry. You looked for me, and I wasn't there. # mood: ashamed
    {pain:
        Maya: I wasn't finished! You always do that! You're sorry straight away, and then I've got to stop, because you're already sorry! # mood: angry
    - else:
        Maya: You were sorry at Christmas, too. # mood: tired
        Maya: You're always sorry, Dad. I never know what to do with it.
    }
* (swear) {not where} [You're playing again in June. I'll take the whole day off. # as: daniel # move: overpromise # id: park-swear]
    Daniel: You're playing again in June. I'll take the whole day off. # mood: hopeful # pose: hand-to-chest
    Maya: The whole day? # mood: hopeful
    Daniel: The whole day.
    He's never taken a day off. But her shoulders come down. It works, he can see it. # mood: daniel warm
* (late) {where} [I was at an old man's door. It took longer than I thought. # as: daniel # move: half-truth # id: park-took-longer]
    Daniel: I was at an old man's door. It took longer than I thought. # mood: cornered
    Maya: Was he all right? # mood: tired
    Daniel: Yes. He is now.
    It's all true. It isn't the whole of it. Maya nods. # mood: maya calm
* (stand) {not where} [Say nothing. Stay there, in the rain, and look at her. # done # as: daniel # move: listen # id: park-stand]
    {
    - pain:
        He stands there and says nothing. So she says the rest of it. # mood: daniel ashamed
        Maya: And I told everyone! I said, he's coming this time, he's in the third row, I even told Tilda's mum! # mood: tearful
        He nods, and the rain runs into his collar. When she's done she's a bit quieter.
    - else:
        He stays where he is and looks at her. # mood: daniel ashamed
        Maya: What?
        Daniel: Nothing. I'm just here.
        Maya: Now you are. # mood: hurt
    }
-
She still has the paper sign in her hand. The rain's getting at the letters.
{swear:She looks at it. On Sunday he said third row. # mood: maya worried}
* (hold) [You keep the sign. I'm not putting it out again. # as: maya # move: set-limit # id: park-hold]
    {
    - swear:
        Maya: You keep the sign. I'm not putting it out again. # mood: hurt # pose: open # thing: daniel
        Daniel: But in June, I've just told you... # mood: hurt
        Maya: I know. And I believe you every time, and then I put it out. # mood: hurt
    - stand and pain:
        Maya: You keep the sign. I'm not putting it out again. # mood: calm # pose: open # thing: daniel
        He takes it. He'd thought that it was a bit better now. # mood: daniel hurt
        Maya: It's good that you listened. I still don't want it in my hand. # mood: cornered
    - else:
        Maya: You keep the sign. I'm not putting it out again. # mood: calm # pose: open # thing: daniel
        Daniel: What shall I do with it? # mood: hurt
        Maya: I don't know. I just don't want to stick your name on a chair any more and then look at it.
    }
* (music) [Go to the other car, before she says something really bad. # done # as: maya # move: stonewall # id: park-headphones]
    She walks past him to the other car, with her lips pressed together. # mood: maya blank # pose: maya turned-away
    Daniel: Maya. Love. # mood: hurt
    She puts her headphones on. There's no music in them, so she hears him very well. But she hasn't said it. # mood: maya calm
* (wiper) [Put the wet sign under his wiper, where he'll see it. # done # as: maya # move: judge # id: park-wiper]
    She lifts the wiper and lets it bang down on the sign. # mood: maya sharp # thing: daniel
    Maya: There. I've kept that for two years, Dad. Two years!
    He gets it out again. His name has begun to run. # mood: daniel hurt
* (quiet) [Please don't ring me. I'll write when I can. # as: maya # move: take-time # id: park-dont-ring]
    Maya: Please don't ring me. I'll write when I can. # mood: tired
    {stand and pain:
        Daniel: No. All right. # mood: hurt
        He looks as if she'd shut a door on him. She can't explain it to him, not now. # mood: maya cornered
    - else:
        Daniel: All right. # mood: ashamed
        Maya: It's just, you always sound so nice on the phone. And I can't, now.
    }
-
-> after

= after
Ines's car drives off. Daniel gets out his phone to write to Maya, and it buzzes. A woman has locked herself out. # sound: phone-buzz # mood: daniel tired # pose: maya turned-away # pose: daniel phone-in-hand
* (drive) {quiet} [Let the woman ring, and shut the phone in the glove box. # done # as: daniel # move: plain # id: park-glove-box]
    It rings in the glove box for a while. Then it stops, and he drives home. # mood: daniel calm # pose: daniel open # sound: car
    Maya looks at her phone at every red light. There's nothing on it. That's what she asked for. # mood: maya thoughtful
* (order) {not quiet} [Let the woman ring. Sit there and go through the evening. # done # as: daniel # move: reflect # id: park-order]
    He lets it buzz. After the ninth time it stops, and he goes through the evening from the start. # mood: daniel thoughtful
    {seat == "responsible": (Mr Pell's lock took eleven minutes. Then he'd put out two cups, and I stayed for tea. Then I was late, and a whole row would have had to stand up for me, and look. So I went round to the bins.)}
    He knows every lock in this town. He doesn't know what she's playing next.
* (useless) [I'm not much good at this, am I? Sleep well, love. # as: daniel # move: grovel # id: park-useless]
    Daniel: I'm not much good at this, am I? Sleep well, love. # via: phone # sound: message-sent # mood: tearful # pose: phone-in-hand
    Maya reads it in the other car. She isn't angry any more. Now she's sorry for him, and it was her concert. # mood: maya hurt
* (night) [Good night, love. Nan's just written how well you played. # as: daniel # move: small-kindness # id: park-good-night]
    Daniel: Good night, love. Nan's just written how well you played. # via: phone # sound: message-sent # mood: warm # pose: phone-in-hand
    {
    - not mine: Good night, love. As if it was any other night. Maya turns her phone over. # mood: maya hurt
    - quiet: Maya reads it in the car. She asked for quiet. But he hasn't rung, and he wants nothing. # mood: maya thoughtful
    - else: Maya reads it twice. He doesn't want anything from her. # mood: maya thoughtful
    }
* (call) [Drive to the woman. She's standing in the rain. # done # as: daniel # move: close-up # id: park-call]
    Daniel: Ten minutes, love. I'm on my way. # pose: phone-in-hand # mood: polite
    When he gets her door open the woman nearly cries, she's so glad. For half an hour he doesn't think of the third row. # mood: daniel calm
-
-> bedroom
