// The first talk, too early as always, and the storm.
=== flat
Six o'clock. Tomas has his key in his hand, and rings the bell. # scene: flat-evening # sound: bell # thing: nobody # mood: tomas worried # mood: leila flat # pose: leila arms-crossed # pose: tomas open
{
- lobby.nothome:
    There's nothing of his outside the door. She hasn't been able to do it.
    Leila: I said your brother's. {boats.nothing:And then you write me that, and I stand there and I can't even be angry! }# mood: angry
    Tomas: I know. I'll go again. I only thought you might want to... I mean, say things to me. # mood: ashamed
    She leaves the door open and walks back in.
- lobby.cataract:
    Leila: I said tomorrow. {boats.nothing:And you write me that, at work, and I had to ring you twice, and my hands... Not today. I said tomorrow. }# mood: tired
    Tomas: I know. I won't say anything. # mood: ashamed
    He sits down in his coat. For an hour nobody speaks. Then she can't stand one question any longer.
- lobby.happens:
    Leila: Tea? # mood: polite
    {boats.nothing: Leila: And you're all right? You did say you were all right. # mood: worried}
    {boats.nothing: Tomas: Yes. I shouldn't have written that. # mood: ashamed}
    She has had four hours to be fine in. The cup shakes on its plate.
- boats.nothing:
    Leila: Don't ever write me that again. I cried in front of a patient. I had to tell him I had a cold. # mood: angry
    Tomas: I meant it. # mood: tearful
    Leila: I know you meant it!
- lobby.knew:
    Leila: I told that woman I knew. It came straight out of my mouth. # mood: ashamed
    Tomas: Yes. It does that. # mood: tired
- lobby.six:
    Leila: Six. To the minute. # mood: tired
    Tomas: I said six. # mood: worried
- boats.bell:
    Leila: You've got a key, you know. # mood: flat
    Tomas: I said that I'd ring. # mood: worried
- else:
    Leila: You've got a key. # mood: flat
    Tomas: I didn't know if I was still... No. I didn't know. # mood: worried
}
The lunch box stands on the coffee table, {number_six.eat:empty|full}{number_six.fish:, with a fish in wet paper next to it}. By the cooker stands a tin. WASHING MACHINE, it says, in Leila's writing. They're saving up. Till then they wash at the laundry, every Tuesday, by turns.
Leila: {number_six.fish:I only want to eat something. Tell me that one thing, and then we'll eat. |{lobby.cataract:One thing, then. }}Who paid the rent? # mood: worried
{seat == "responsible": (The tin's right behind her. If she picks it up she'll hear it.)}
* (bike) [They gave me two months' pay. And I sold the bike. # as: tomas # move: half-truth # id: flat-bike]
    Tomas: They gave me two months' pay. And I sold the bike. # mood: polite
    {
    - number_six.drawer: Leila: I know about the bike. I looked in your drawer. # mood: ashamed
    - else: Leila: Your blue bike? Oh, Tomas. You loved that bike. # mood: warm
    }
    All of that is true. He doesn't look at the tin. # mood: tomas cornered
* (table) {not number_six.fish} [Put everything out on the table, the tin as well. # done # as: tomas # move: be-open # id: flat-all-out]
    He puts it down in a row: the letter from Merriman's, the receipt for the bike that he sold, his purse, the tin. # mood: tomas ashamed
    Tomas: November came out of the tin. Two hundred and ten. That's everything, I think.
    {
    - lobby.cataract: Leila: I asked you one thing. I said tomorrow, and now I've got all of it in my head tonight. # mood: hurt
    - lobby.six: Leila: You said I could ask. I wanted to ask you, one thing and then the next, and you empty it all out. # mood: hurt
    - else: Leila: Leave it there. I want to look at it. I don't want to look at it. Leave it there. # mood: tired
    }
* (tin) [This month it was the tin. I took two hundred and ten. # as: tomas # move: own-it # id: flat-tin]
    Tomas: This month it was the tin. I took two hundred and ten. # mood: ashamed
    {number_six.fish and (lobby.red or lobby.mine): Leila: I thought you'd say, my savings, and then we'd eat. # mood: hurt}
    Leila picks the tin up and shakes it. You can hear that there isn't much in it. # mood: leila hurt # sound: keys
    Tomas: You didn't know, and I took it.
* (after) {number_six.fish} [I did. Let's eat, and then I'll show you. # as: tomas # move: plain # id: flat-after-the-fish]
    Tomas: I did. Let's eat, and then I'll show you. # mood: tired
    They eat out of the pan. It's good fish. Then he puts it down in a row: the letter from Merriman's, the receipt for the bike that he sold, the tin. # mood: tomas ashamed
    Tomas: November came out of the tin.
* (account) [I kept hoping you'd look at the account. You never did. # as: tomas # move: shift-blame # id: flat-account]
    Tomas: I kept hoping you'd look at the account. You never did. # mood: cornered
    Leila: So it's me? I should have caught you? # mood: angry
    Tomas: No. I only mean, it was there. You could have seen it.
    Leila: I could see you! Every evening! I looked at you, and I asked you!
-
Leila: And who else knows? # mood: flat
{
- boats.where: Tomas: The man with the boats. And Ivo. # mood: ashamed
- else: Tomas: A man in the park, he hires out boats. And Ivo. # mood: ashamed
}
{
- number_six.brother: Leila: I've talked to your brother. He thought I knew. # mood: hurt
- else: Leila: Your brother sat there. On our sofa, with my rice, and asked you how work was. # mood: hurt
}
{seat == "hurt": (They all knew. I was the one who laughed.)}
* (bernds) [At work they ask me about Bernd every day. # as: leila # move: say-pain # id: flat-ask-for-bernd]
    Leila: At work they ask me about Bernd every day. # mood: hurt # pose: open
    Leila: I tell them what you tell me. They like him. Today somebody asked if the twins are sleeping, and I said I'd find out.
    {
    - tin or table or after: Tomas nods. He'd like to look away, and doesn't. # mood: tomas ashamed
    - else: Tomas looks at the wall over her head. # mood: tomas ashamed
    }
* (enough) [The money isn't the worst of it. I earn enough for two. # as: leila # move: forgive-with-head # id: flat-enough-for-two]
    Leila: The money isn't the worst of it. I earn enough for two. # mood: polite
    Tomas: You'd do that? # mood: hopeful
    Leila: Of course.
    {table:She hasn't looked at one thing on the table. }She goes to the sink and washes a pan. The pan was clean.
* (slices) [{(table or after) and lobby.cataract:Then I want all of it now. Not bit by bit.|I want the rest tonight. All of it, not bit by bit.} # as: leila # move: set-limit # id: flat-slices]
    Leila: {(table or after) and lobby.cataract:Then I want all of it now. Not bit by bit.|I want the rest tonight. All of it, not bit by bit.} # mood: calm # pose: open
    {
    - table or after:
        Tomas: But it's all there. I mean, I've just put it all there. # mood: hurt
        She hasn't picked up one thing of it. He tells it all the same, from the first Monday on. It takes an hour. She doesn't speak once.
    - tin:
        Tomas: I've just told you the worst of it. # mood: hurt
        He tells her the rest all the same, from the first Monday on. It takes an hour. She doesn't speak once.
    - else:
        He tells her about the library, and the tram to the end and back, and which shops are warm. It's a lot, and she thanks him for it. He hasn't said a word about the tin. # mood: tomas cornered
    }
* (papers) [Then what else did you make up? Is there another woman? # as: leila # move: accuse-all # id: flat-even-tomas]
    Leila: Then what else did you make up? Is there another woman? # mood: angry
    Tomas: There's no woman. {table or after:It's all there on the table. Please, Leila.|There's only this. Please, Leila.} It's me. # mood: hurt
    Leila: I don't know who that is! That's what I'm telling you!
-
{
- slices and tin_known(): By eight he has told it all. She hasn't shouted. She sits there with her hands between her knees. # mood: leila tired
- slices: Leila: And that's all? You're sure? There's nothing else? # mood: worried # pose: leaning-in
- enough:
    By eight everything in the kitchen is clean. Then she drops the pan. # mood: leila angry # pose: leila leaning-in
    Leila: No! It isn't the money! I don't know why I said that, I've been standing here doing sums and it isn't the money, it never was, you stood on that rug and you did his voice!
- else:
    By eight she's on her feet and shouting. # mood: leila angry # pose: leila leaning-in
    Leila: You stood on that rug and you did his voice and I laughed, I laughed so much it hurt, and you saw that, you saw me, and you thought, good, and you did it again the next day!
}
* (laughed) {not slices} [You liked Bernd best. You never laughed like that at anything true. # as: tomas # move: hit-back # id: flat-laughed]
    Tomas: You liked Bernd best. You never laughed like that at anything true. # mood: hurt
    Leila: I thought it was true!
    Then neither of them can say anything. # mood: leila hurt
* (rest) {slices and not tin_known()} [No. There's the tin. I took two hundred and ten. # as: tomas # move: own-it # id: flat-and-the-tin]
    Tomas: No. There's the tin. I took two hundred and ten. # mood: ashamed
    Leila: You talked for an hour, and you left that out? # mood: hurt
    Tomas: I was going to... No. Yes. I left it out.
* (sorry) [I'm sorry. You made all those lunches for a bench. # as: tomas # move: regret # id: flat-carrots]
    Tomas: I'm sorry. You made all those lunches for a bench. # mood: tearful # pose: hand-to-chest
    {
    - bernds or papers: Leila: Don't be sorry! I'm not finished! You can't be sorry for it now, I haven't even said it yet! # mood: angry
    - slices: Leila: Yes. Some evenings I could hardly stand. # mood: tearful
    - else: Leila: For a bench. Yes. And I was so pleased when it came back empty. # mood: hurt
    }
* (zero) [I can go, if you like. I wouldn't want me here either. # as: tomas # move: grovel # id: flat-zero]
    Tomas: I can go, if you like. I wouldn't want me here either. # mood: ashamed
    {
    - boats.nothing: Leila: That's the second time today. Don't. I can't look after you as well. # mood: tired
    - slices: Leila: Nobody's said that you should go. Sit up. # mood: worried
    - else: Leila stops in the middle of a word. Now somebody has to say that he can stay. # mood: leila worried
    }
* (sit) {not (slices and tin_known())} [Sit down on the boxes and say nothing. # done # as: tomas # move: listen # id: flat-sit]
    {slices:
        He sits down on the boxes. She looks at him, in case there's more. He doesn't say that there is. # mood: tomas ashamed # pose: tomas open
        Leila: I don't know what to say either. # mood: tired
    - else:
        Leila: And Ivo ate my rice! He ate my rice and he knew! And my mother asks me every Sunday how your work is and I tell her, I tell her all of it, and everybody, everybody must have thought, how stupid is she? # mood: angry
        He doesn't answer, and he doesn't look away. It goes on till she has shouted all of it. # mood: tomas ashamed # pose: tomas open # mood: leila tired
    }
* (walk) {slices and tin_known()} [I'll go round the block. At nine I'm back. # as: tomas # move: give-time # id: flat-block]
    Tomas: I'll go round the block. At nine I'm back. # mood: calm
    Leila: Yes. Please. # mood: tired
    He goes round it six times, in the rain. At nine he puts his wet shoes by the door, side by side.
-
{sorry and (bernds or papers): By nine she's too tired to shout. He has said sorry four more times. # mood: leila tired}
{seat == "hurt": (The wet shoes. I ought to say something about those shoes. I don't.)}
* (monday) [{slices:And the evenings? When did you make them up? Take last Monday.|What did you do all day? Take last Monday.} # as: leila # move: ask # id: flat-monday]
    Leila: {slices:And the evenings? When did you make them up? Take last Monday.|What did you do all day? Take last Monday.} # mood: tired # pose: open
    {slices:
        Tomas: At lunch, mostly. On the bench. And then, well. Then I went over it, till it was good. # mood: ashamed
        Leila: You went over it? Every day? # mood: surprised
    - else:
        Tomas: In the morning I looked for work. Then I read. At twelve I had lunch on the bench. And then, well. Then I made up the evening. # mood: ashamed
        Leila: You made it up? Every day? # mood: surprised
    }
    Tomas: By three I mostly had it.
* (drum) [On Tuesdays, in the laundry, I was so proud of us. # as: leila # move: show-feeling # id: flat-launderette]
    Leila: On Tuesdays, in the laundry, I was so proud of us. # mood: tearful # pose: hand-to-chest
    Leila: I told a woman there, I don't even know her, I told her we'd have our own machine by summer. # pose: open
    {not sit: Tomas: I was proud too. # mood: hurt}
    {not sit: Leila: You knew! You stood next to me and you knew!}
* (fault) [It's my fault too. I never asked you a real question. # as: leila # move: step-down # id: flat-my-fault-too]
    Leila: It's my fault too. I never asked you a real question. # mood: ashamed # pose: open
    {told():
        Leila: I said how was your day, and I was already laughing before you'd said a word. # mood: tearful
    - else:
        Tomas breathes out. She sees it, and stops there. She'd only just begun. # mood: tomas hopeful # mood: leila tired
    }
* (mother) [I stuck up for you, when my mother said you were weak. # as: leila # move: revenge # id: flat-mother]
    Leila: I stuck up for you, when my mother said you were weak. # mood: tired
    Tomas likes her mother. He looks at the rug. # mood: tomas hurt
    {seat == "hurt": (She never said it. She said he was nice.)}
-
{
- monday: Half past ten. Leila is sitting on the floor now, across from him. She has more questions. # mood: leila tired # mood: tomas tired # pose: leila sitting # pose: tomas open
- fault: Half past ten. Leila and Tomas are sitting side by side on the boxes. Their arms nearly touch. # mood: leila tired # mood: tomas tired # pose: leila sitting # pose: tomas sitting
- mother: Half past ten. Leila would like to have that sentence back. She doesn't say so. # mood: leila flat # mood: tomas tired # pose: leila open # pose: tomas open
- else: Half past ten. Leila is sitting on the floor by the boxes, crying. She isn't hiding it. # mood: leila tearful # mood: tomas tired # pose: leila sitting # pose: tomas open
}
{monday: Leila: And the day I was ill? Why didn't you tell me then? You were home. # mood: hurt}
* (sleep) [Let's not go to sleep angry. Come to bed. # as: tomas # move: rush # id: flat-by-tomorrow]
    Tomas: Let's not go to sleep angry. Come to bed. # mood: worried # pose: leaning-in
    {
    - monday: Leila: I've asked you something! # mood: angry
    - else: Leila: You want it to be over. # mood: flat
    }
    {not monday: Tomas: Don't you?}
    {not monday: Leila: I've known it for nine hours.}
* (floor) {drum} [Sit down on the floor with her till she's done. # done # as: tomas # move: listen # id: flat-till-she-is-done]
    He sits down, not close. She cries loudly, with her mouth open, for a long time. Upstairs they turn the radio up. # pose: tomas sitting
    Leila: I feel so stupid. I feel so stupid, Tomas. I feel so stupid.
    He doesn't tell her that she isn't. # mood: tomas tearful
* (join) {monday or mother} [I lied about work. I didn't lie about you. # as: tomas # move: keep-dignity # id: flat-about-you]
    Tomas: I lied about work. I didn't lie about you. # mood: calm # pose: open
    {owned():
        Leila: How do I know which part is which? # mood: hurt
        Tomas: You don't. Not yet. I'm telling you all the same.
    - else:
        Leila: You haven't even said that you did it, and I'm to be pleased about the rest? # mood: angry
    }
* (sunday) [I'll go to Ivo's. On Sunday at ten I'll write. # as: tomas # move: give-time # id: flat-sunday-at-ten]
    Tomas: I'll go to Ivo's. On Sunday at ten I'll write. # mood: calm
    {
    - monday: Leila: I ask you something, and you get your coat. # mood: hurt
    - mother: Leila: Sunday at ten. All right. # mood: tired
    - fault: Leila: Now? I've just sat down with you. # mood: hurt
    - else: Leila: Yes. Go, please. Sunday. # mood: tearful
    }
* (mine) {fault} [No. You asked every evening, and I lied. # as: tomas # move: own-it # id: flat-you-asked]
    Tomas: No. You asked every evening, and I lied. # mood: ashamed
    {owned_times() >= 2:
        Leila: You've said it now. You've said it and said it. I was talking about me. # mood: tired
    - else:
        Leila looks at her hands for a while. Then she nods. # mood: leila thoughtful
        Leila: Yes. I did ask.
    }
* (why) {monday} [I was afraid you'd look at me as you do now. # as: tomas # move: explain # id: flat-as-you-do-now]
    Tomas: I was afraid you'd look at me as you do now. # mood: ashamed
    {owned():
        Leila: That's the first thing today that I understand. I don't like it. But I understand it. # mood: thoughtful
    - else:
        Leila: So it was my face that did it? # mood: angry
    }
* (toast) {fault} [Are you hungry? I could make us some toast. # as: tomas # move: plain # id: flat-toast]
    Tomas: Are you hungry? I could make us some toast. # mood: tired
    Leila: Yes. I'm starving. # mood: surprised
    They eat it on the boxes, dry, because the knives are in one of them.
* (sofa) {not monday and not fault} [I'll take the sofa. We'll talk when you feel like it. # as: tomas # move: drag-out # id: flat-sofa]
    Tomas: I'll take the sofa. We'll talk when you feel like it. # mood: tired
    She doesn't feel like it, and he doesn't ask. "The bathroom's free," they say, and nothing else, till Saturday. # mood: leila blank
-
{sofa:On Saturday it's Leila who rings Ivo.|{sunday:Tomas rings Ivo.|{floor:Then she wants to be by herself.|{fault:But it's late, and there's only the one bed.|She can't sleep next to him tonight.}} Leila rings Ivo.}} He comes, and stands in the doorway. # sound: door # pose: tomas standing # pose: leila standing
{
- number_six.brother: Ivo: I should have, Leila. On that Sunday. I, er. The car's outside.
- sofa: Ivo: You sounded, on the phone. Well. The car's outside.
- mother: Ivo: Hello. You've both got, er. I'll wait by the car. Or here.
- floor or toast: Ivo: Hello. Am I too, er? I can drive round the block.
- else: Ivo: Hello. I've, er. The car's outside.
}
* (hats) [Take the hats with you. I can't sleep with them here. # as: leila # move: set-limit # id: flat-take-the-hats]
    Leila: Take the hats with you. I can't sleep with them here. # mood: tired # pose: open
    {floor:A minute ago she let him sit on the floor with her. Now even the hats have to go. }They're still in his coat. He pushes them down into the pockets, so that nothing hangs out. # mood: tomas hurt
* (scarf) {floor or mine} [Your scarf's in the bathroom. It's cold out. # as: leila # move: plain # id: flat-scarf]
    Leila: Your scarf's in the bathroom. It's cold out. # mood: tired # pose: open
    Tomas: Yes. Thank you. I'd have forgotten it.
    Leila: You always do.
* (gift) {not (floor or mine)} [Take him with you, Ivo. You're the one he tells things. # as: leila # move: judge # id: flat-ivo-can-have-you]
    Leila: Take him with you, Ivo. You're the one he tells things. # mood: flat # pose: turned-away
    Ivo looks for his car key. He's holding it. # sound: keys # mood: tomas hurt
* (brave) [We're all right, Ivo. Tomas only needs a few quiet days. # as: leila # move: pretend # id: flat-quiet-days]
    Leila: We're all right, Ivo. Tomas only needs a few quiet days. # mood: polite
    Ivo: Oh, good. Good. I thought it was, well.
    Tomas looks at her smile. He knows how that's done, and he's still glad of it. # mood: tomas hopeful
* (awhile) [I don't know how long. Please don't ask me anything. # as: leila # move: take-time # id: flat-how-long]
    Leila: I don't know how long. Please don't ask me anything. # mood: tired
    Tomas: Nothing at all? # mood: worried
    Leila: You can ask whose turn it is with the washing.
    {floor: A minute ago she let him sit on the floor with her. He doesn't know what he's done. # mood: tomas hurt}
-
-> phone
