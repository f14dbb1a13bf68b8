// Saturday, his weekend: the storm, and no bus before four.
// She has told him what it was like, and then she thanks him: so it isn't only to be nice.
=== function real_thanks ===
~ return kitchen.nice and car_park.pain

=== kitchen
Saturday morning, Daniel's kitchen. Every second weekend Maya comes here by bus. The next bus back goes at four. # scene: kitchen-morning # time: 2d two days later # sound: kettle # mood: maya blank # mood: daniel hopeful # pose: maya sitting # pose: daniel open
{given():He has dried the sign. It stands next to the jam.|She takes the sign out of her bag and stands it next to the jam.} # thing: nobody
{
- car_park.useless:
    Maya: You wrote, I'm not much good at this, am I. So now I've got to say, yes, you are. And I don't want to say that today. # mood: tired
- (car_park.quiet or car_park.home) and not car_park.night:
    Daniel: I didn't ring. # mood: hopeful
    Maya: No. Thanks. I noticed that. # mood: calm
- car_park.call:
    Maya: Nan says you went to another job. After. You went straight to another job. # mood: hurt
    Daniel: She was standing in the rain, love. # mood: cornered
- car_park.night and not car_park.mine:
    Maya: You wrote good night. You just wrote, good night, love. # mood: hurt
    Daniel: I wanted to write something. # mood: cornered
- else:
    Daniel: I've made you your M. # mood: warm
    Maya: I'm not very hungry. # mood: flat
}
There's a pancake on her plate, in the shape of an M. {car_park.order:He's been up since six, and it's the only thing he could think of.|{car_park.call:His phone lies next to it, with its face down.|It's the third one he's made. The first two didn't look like an M.}} She doesn't eat it, and she has kept her coat on. {bedroom.dot:She looks at his phone, and then at him.|{bedroom.box:She looks at the sign, and not at him.|She looks at the sign, and then at him.}} # mood: maya blank
{
- car_park.swear: The whole day off, he said on Thursday, and she believed him till she was in bed. She doesn't believe it any more. # mood: maya flat
- car_park.minute or car_park.late: On Thursday he said that he'd {car_park.minute:come as fast as he could|been at an old man's door}. {bedroom.dot:Then she saw the map.|She's had two days to think about it.} She doesn't believe it any more. # mood: maya flat
}
{seat == "responsible": (She isn't eating. When her mother stopped eating with me, it was nearly over.)}
* (thrice) [That's three times I didn't come. I can count, too. # as: daniel # move: own-it # id: kit-thrice]
    Daniel: That's three times I didn't come. I can count, too. # mood: ashamed
    {
    - car_park.mine:
        Maya: On Thursday you only counted one. # mood: thoughtful
        Daniel: Yes. There were three then, too.
    - hall.three:
        Maya: I told Mr Okoro. Three, I said, and he needn't keep you a seat. # mood: tired
        Daniel: No. I see.
    - else:
        Maya: Which three? Say them. # mood: flat
        Daniel: Last spring. I had the wrong Thursday. Then Christmas, you wore the blue dress. Nan showed me the photo. And now this one.
    }
* (task) [Tell me what I can do to make it right again. # as: daniel # move: earn # id: kit-task]
    Daniel: Tell me what I can do to make it right again. # mood: hopeful # pose: leaning-in
    Maya: I don't know! How should I know? Now I've got to think of that as well? # mood: angry
    Daniel: I only thought, if you say it, then I can do it. # mood: cornered
* (latch) [Give me your case. I'll look at that lock. # as: daniel # move: offer-repair # id: kit-latch]
    Daniel: Give me your case. I'll look at that lock. # mood: calm
    {car_park.mine:
        She brings it. He works with his head down, and she watches his hands. # mood: maya thoughtful
        Daniel: The spring's broken. I'll have to send for one.
        Maya: It's been broken since Christmas. # mood: tired
        Daniel: I know. I should have done it then. # mood: ashamed
    - else:
        Maya: Seriously? You're going to mend something? # mood: sharp
        Daniel: It's only two minutes, love.
        Maya: And then it's mended, and I can't be angry any more, because you've been so nice! # mood: hurt
        He looks at it anyway. It needs a new spring. He'll have to send for one. # mood: daniel cornered
    }
* (fresh) [I've missed you. Let's make this a good Saturday. # as: daniel # move: rush # id: kit-nice]
    Daniel: I've missed you. Let's make this a good Saturday. # mood: hopeful # pose: leaning-in
    Maya: A good Saturday. OK. # mood: flat
    Maya: And if I can't do it, then it's me who spoilt it, right? # mood: hurt
-
She pushes the plate away. There are red spots on her neck. # mood: maya hurt
{seat == "hurt": (At home I knew what I'd say. At home he hadn't got flour on his face.)}
* (nice) [It's a good pancake. Thank you for making it, Dad. # as: maya # move: see-effort # id: kit-pancake]
    Maya: It's a good pancake. Thank you for making it, Dad.
    {car_park.pain:
        Daniel: It's an M. # mood: warm
        Maya: I know it's an M, Dad. # mood: warm
        She pulls the plate back and eats some of it.
    - else:
        She pulls the plate back and eats a bit. It won't go down. # mood: maya polite
        Daniel: There's more. # mood: glad
        She smiles at the plate. Her eyes are wet.
    }
* (hiccups) [I believed you on Sunday. I was so stupid. # as: maya # move: say-pain # id: kit-believed]
    Maya: I believed you on Sunday. I was so stupid. # mood: hurt # pose: open
    Maya: You said third row, and I just believed you, I didn't even think, and then I'm sitting up there in front of everyone, and I can't even cry, because I've got to count! # mood: tearful
* (recorder) [Sometimes I think you'd rather I didn't play at all. # as: maya # move: accuse-all # id: kit-recorder]
    Maya: Sometimes I think you'd rather I didn't play at all. # mood: hurt
    Daniel: That isn't... I carried it up the stairs. Ten years, Maya. # mood: hurt
    Maya: And you've never once asked what my piece is called, and in the shop you asked if they had a cheaper one! In front of everyone! # mood: angry
    Daniel: You were six! You couldn't even hold it!
* (tired) {latch} [I'm fine, Dad. I just didn't sleep much. # as: maya # move: pretend # id: kit-slept]
    Maya: I'm fine, Dad. I just didn't sleep much. # mood: polite
    Daniel: Right. Good. I mean, not good. # mood: hopeful
    She smiles at him. The red spots are still there.
* (lunch) {not latch} [Don't promise me anything today. Not even lunch. # as: maya # move: set-limit # id: kit-lunch]
    Maya: Don't promise me anything today. Not even lunch. # mood: calm
    {
    - task or fresh:
        Daniel: Right. No. All right. # mood: worried
        He looks at the clock and at the bread, and says nothing about lunch. She takes off her coat.
    - car_park.mine and thrice:
        Daniel: I only said what's true. # mood: hurt
        Maya: I know you did. I still mean it.
    - else:
        Daniel: Right. Not even lunch. # mood: worried
        He looks at the clock and at the bread. He doesn't know what else to offer.
    }
-
{
- hiccups: She's crying now, with her mouth open, like a little kid. She hasn't finished. # mood: maya tearful
- recorder: She's so loud that somebody knocks on the wall. She hasn't finished. # mood: maya angry
- lunch: She's quiet. She looks at him, and waits. # mood: maya calm
- tired: She cuts the M into very small pieces. She doesn't eat any of them. # mood: maya polite
- else: {car_park.pain:She looks up at him. It's nearly a normal morning.|She goes on eating in very small bites. She doesn't look up.} # mood: maya polite
}
{seat == "responsible" and (hiccups or recorder): (People shout at me through doors all day. It's never bothered me before.)}
{seat == "responsible" and lunch: (She's so calm. I'd almost rather she shouted.)}
{seat == "responsible" and nice and not car_park.pain: (She says it's good. She's hardly touched it.)}
{seat == "responsible" and nice and car_park.pain: (She's eating it. Don't say anything clever.)}
{seat == "responsible" and tired: (She says she's fine. She says it like Nan says it.)}
* (bought) {not real_thanks()} [I'd rather sit and listen, too. Somebody has to pay for it. # as: daniel # move: resent # id: kit-callouts]
    Daniel: I'd rather sit and listen, too. Somebody has to pay for it. # mood: hurt
    Maya: Then don't! I don't want lessons, I want you to come and sit there! # mood: angry
    That isn't what he wanted to say. He can't think what it was. # mood: daniel cornered
* (tea) {not real_thanks()} [The job took eleven minutes. Then I stayed for tea. # as: daniel # move: explain # id: kit-tea]
    Daniel: The job took eleven minutes. Then I stayed for tea. # mood: thoughtful
    {car_park.potatoes:
        Daniel: Mr Pell had put two cups out. I couldn't say no.
    - else:
        Daniel: It was old Mr Pell. He was locked out, with potatoes on the cooker. And after, he'd put two cups out.
    }
    {
    - hiccups or recorder:
        Maya: I don't care about his tea! I was telling you something! # mood: angry
    - owned():
        Maya: So you could have come. You had time. # mood: hurt
        Daniel: Yes. I had time. # mood: ashamed
    - else:
        Maya: So now it's Mr Pell's fault. # mood: tired
        Daniel: No. It's... They were his good cups. # mood: cornered
    }
* (wash) {not real_thanks()} [Get up and wash the pan, so that it can all calm down. # done # as: daniel # move: close-up # id: kit-wash]
    He washes the pan and two cups, and he dries them, too. His shoulders come down. # mood: daniel blank # pose: daniel turned-away
    {hiccups or recorder:
        Maya: I'm talking to you! # mood: hurt
        He runs the water till she has stopped. It is quieter then.
    - else:
        Nobody says anything, so nobody says anything wrong.
    }
* (eat) {real_thanks()} [I'll let you eat. I'm next door if you want me. # as: daniel # move: give-time # id: kit-next-door]
    Daniel: I'll let you eat. I'm next door if you want me. # mood: polite # pose: daniel turned-away
    Maya: But I was just... OK. # mood: hurt
    He means it kindly. Now she's eating by herself.
* (lemon) {real_thanks()} [There's lemon, if you want it. # as: daniel # move: plain # id: kit-lemon]
    Daniel: There's lemon, if you want it. # mood: calm
    She wants it. It gets into her eye, and then into his, and for a minute it's any Saturday. # mood: maya amused
* (owe) {real_thanks()} [Don't thank me. I'm the one who didn't come. # as: daniel # move: own-it # id: kit-dont-thank]
    Daniel: Don't thank me. I'm the one who didn't come. # mood: ashamed
    {car_park.mine or thrice:
        Maya: I know. I was only talking about the pancake. # mood: hurt
        She puts down her fork.
    - else:
        Maya: No. You didn't. # mood: thoughtful
        She goes on eating, slower. He's said it, at least.
    }
* (rush) {real_thanks()} [Then we're nearly all right again, aren't we? # as: daniel # move: rush # id: kit-nearly]
    Daniel: Then we're nearly all right again, aren't we? # mood: hopeful
    Maya: I said the pancake was good. # mood: hurt
    She pushes the plate away again.
* (gas) {not real_thanks()} [Turn off the gas and sit down across from her. # done # as: daniel # move: listen # id: kit-gas]
    {hiccups or recorder:
        Daniel sits down, and she goes on. # mood: daniel ashamed # pose: daniel sitting
        Maya: And at Christmas I said it's fine, and it wasn't, and Mum says don't be so hard on him, and everyone's always like, oh, your dad's so nice! And you are! And I'm so tired of it, I'm so tired of waiting for you! # mood: tearful
        She's got one of the dates wrong. He leaves it wrong. It takes a quarter of an hour.
        Then she eats the M, cold, in four bites. # mood: maya tired
    - else:
        Daniel sits down, and puts his hands on the table. # mood: daniel worried # pose: daniel sitting
        Maya: What? # mood: surprised
        Daniel: {nice:You don't have to be nice to me.|{tired:You don't have to be fine.|Nothing.}} I've got time.
        Maya: You've never got time. # mood: hurt
    }
-
{
- eat: It's eleven o'clock. Daniel has come back in, and sits on the edge of a chair. # pose: daniel sitting
- lemon: It's eleven o'clock. The plates are in the sink, and Daniel's still sitting there. # pose: daniel sitting
- gas: It's eleven o'clock. Daniel's still sitting across from Maya, with his hands on the table.
- wash: It's eleven o'clock. Daniel's still standing at the sink, with his back to Maya.
- else: It's eleven o'clock. Daniel sits down on the edge of a chair, and gets up again.
}
* (tear) {hiccups or recorder} [Tear the sign across and give him the half with his name. # done # as: maya # move: revenge # id: kit-tear]
    The paper's thick. She has to try twice. # mood: maya angry # thing: nobody
    Maya: There. You can have D. Reed. # pose: turned-away
    He holds it as if it was hot. # mood: daniel hurt
* (handbag) [I was ashamed. Everyone could read your name. # as: maya # move: show-feeling # id: kit-handbag]
    Maya: I was ashamed. Everyone could read your name. # mood: tearful # pose: hand-to-chest
    Maya: And Nan put her bag on your seat, so it wouldn't look so empty, and then she took it off again, and that was even worse.
    Daniel puts his hand over his eyes. # mood: daniel tearful
* (weekends) [It's better for us both if I don't come here any more. # as: maya # move: break-off # id: kit-weekends]
    Maya: It's better for us both if I don't come here any more. # mood: angry
    Daniel: But it's your... We've got an arrangement. # mood: hurt
    Maya: I don't care! I don't care what we've got!
    She locks herself in the bathroom. He could have that door open in four seconds. He doesn't. # sound: door # pose: maya standing # pose: daniel standing
* (what) [So what did you do, for those seven minutes? # as: maya # move: ask # id: kit-what]
    Maya: So what did you do, for those seven minutes? # mood: thoughtful
    {car_park.where:
        Daniel: You asked me that on Thursday. # mood: cornered
        Maya: And you didn't say. So I'm asking again.
    - else:
        Daniel: Me? # mood: cornered
        Maya: Yes. Where were you? All seven minutes.
    }
* (okay) {lunch or nice or tired} [It's all right now, Dad. Shall we do the crossword? # as: maya # move: forgive-with-head # id: kit-all-right]
    Maya: It's all right now, Dad. Shall we do the crossword? # mood: polite
    Daniel: Are you sure? # mood: hopeful
    Maya: I'm sure.
    He's so happy that he gets the easy ones wrong. # mood: daniel glad
-
{
- weekends: It's quiet behind the bathroom door. Maya's sitting on the floor there, Daniel can hear that. # mood: maya tearful # pose: maya sitting
- handbag: Maya's still crying. She wipes it off with both hands, and more comes. # mood: maya tearful
- what: Maya looks straight at Daniel, and waits for an answer. # mood: maya worried
- tear: Maya's breathing hard. She looks at the paper in her hand as if someone else had torn it. # mood: maya ashamed
- else: Maya writes small letters into small squares. She doesn't look up. # mood: maya polite
}
{seat == "hurt" and what: (I know he was there. I want him to say it.)}
{seat == "hurt" and handbag: (Everybody looked at that seat, and Dad was right outside. Why doesn't he say it?)}
{seat == "hurt" and weekends: (Now Dad's outside the door again. I want him to say that he was there.)}
{seat == "hurt" and tear: (I didn't want to tear it. I wanted Dad to say that he was there.)}
{seat == "hurt" and okay: (I said it's all right. Dad still hasn't said that he was there.)}
* (door) [I was there. I stood outside, at the fire door. # as: daniel # move: be-open # id: kit-door]
    Daniel: I was there. I stood outside, at the fire door. # mood: ashamed # pose: open
    Daniel: {car_park.pain:I heard the wrong note, too. I didn't know why.|I heard you, the whole piece.} I just couldn't, I was late, and I couldn't come in.
    {bedroom.dot:
        Maya: I know. I saw it on my phone. # mood: hurt
    - else:
        Maya: I know. It was dry under your car. # mood: hurt
    }
    {what:
        Maya: Why didn't you say so? {car_park.where:I asked you and asked you!|On Thursday! Why didn't you say it on Thursday?}
        Daniel: Because then you'd ask the next thing. Why I didn't come in.
    - else:
        Maya: I've been waiting for you to say it. And now I don't know if it's better or worse.
        Daniel: No. Nor do I.
    }
* (shut) [I was late, and you'd started. I couldn't just walk in. # as: daniel # move: excuse # id: kit-shut]
    Daniel: I was late, and you'd started. I couldn't just walk in. # mood: cornered
    Maya: You open doors! That's all you do! You open doors for everyone! # mood: angry
    He has no answer to that.
* (still) [I didn't come. But don't tell me I don't care, love. # as: daniel # move: keep-dignity # id: kit-care]
    Daniel: I didn't come. But don't tell me I don't care, love. # mood: calm # pose: open
    {
    - (tear or recorder) and owned():
        Maya: Yeah. I know. {tear:I shouldn't have torn it.|And that about the cello wasn't true, I just ran out of things.} # mood: ashamed
    - what:
        Maya: I asked where you were! I didn't ask if you care! # mood: angry
    - owned():
        Maya: I know you care. I never said you don't. # mood: tired
    - else:
        Maya: But. There's always a but. # mood: tired
        Maya: I know you care! You care like mad, and then you're not there!
    }
* (sorry) {not what} [I'm so sorry. You had to play to an empty seat. # as: daniel # move: regret # id: kit-sorry]
    Daniel: I'm so sorry. You had to play to an empty seat. # mood: tearful
    {
    - handbag and gas:
        Maya: Yeah. I did. # mood: tearful
        Neither of them says anything. He stays where he is. After a while she has no more tears. # mood: maya calm
    - handbag:
        Maya: Don't! I'm still crying, and now you're crying, and now I've got to stop because you're sad! # mood: hurt
    - weekends:
        Maya: I can hear you breathing. # mood: tearful
        She doesn't say that he should go away.
    - car_park.sorry:
        Maya: You said that on Thursday. # mood: tired
    - pain_told():
        Maya: OK. # mood: tired
        She doesn't say that it's all right. It isn't. But she heard it.
    - else:
        Maya: You get used to it. I'm fine. # mood: polite
    }
* (diary) {what} [Take my phone, love. It shows where I was. # as: daniel # move: accept-checking # id: kit-diary]
    Daniel: Take my phone, love. It shows where I was. # mood: ashamed # pose: open
    The map has him at the hall, from nine minutes past seven.
    {bedroom.dot:
        Maya: I've seen that map. I wanted you to say it. You, not your phone. # mood: hurt
    - else:
        Maya: So your phone can tell me, and you can't? # mood: hurt
    }
    Daniel: I was at the fire door, the whole time. There. I've said it. # mood: ashamed
-
{
- weekends: She stays in the bathroom till half past three. He puts a plate of toast in front of the door, and at three it's gone. # sound: bus
- tear: Each of them keeps half of the sign. They hardly talk till four. # sound: bus
- okay or wash: Till four they do the crossword. They talk about words with five letters, and about nothing else. # sound: bus
- gas: They're both tired. They do the crossword, and he leaves her the easy ones. At four he carries the cello to the bus. # sound: bus
- else: He makes soup, and they eat it and look out of the window. {shut:Nobody says any more about doors. }At four he carries the cello to the bus. # sound: bus
}
{not tear and given():The sign stays where it is, next to the jam. # thing: daniel}
{not tear and not given():She takes the sign home again. # thing: maya}
-> phone
