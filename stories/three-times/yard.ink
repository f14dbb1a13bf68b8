// The first talk, too early as always.
=== yard
The wall behind the gym, twenty past ten. Somebody has drawn a goal on it with chalk. Vera stands in front of it, where the keeper would. # scene: school-yard-morning # time: 1d the next morning # sound: ball # mood: nadia worried # pose: vera arms-crossed # pose: nadia open
{
- nadias_room.come_back:
    Vera: I asked for time. Then your message came, and I lay there thinking about you. # mood: tired
    Nadia: I shouldn't have written it. # mood: ashamed
- nadias_room.tell:
    Vera: I asked for time. And at midnight you write that you liked him. # mood: hurt
- kitchen.while:
    Vera: I said I'd find you. It didn't take me very long. # mood: tired
- nadias_room.why:
    Vera: So you were lonely. With me there. # mood: hurt
- nadias_room.gym:
    Vera: You said I didn't have to come. # mood: tired
    Nadia: You don't. I mean, you didn't.
    Vera: I know. I noticed on the way.
- nadias_room.worst:
    Vera: Don't write me that sort of thing at night. I was sorry for you until three. # mood: tired
- kitchen.fine:
    Vera: Good morning. # mood: polite
    It's the voice she said "fine" in.
- kitchen.not_you:
    Vera: I rang my gran in the end. She asked if I was eating enough. # mood: tired
- kitchen.why:
    Vera: Have you found a reason yet? # mood: tired
    Nadia: No. # mood: ashamed
- kitchen.thanks:
    Vera: I said thanks. I don't know why I said that. # mood: tired
- hurt_trust < 24:
    Vera: Stay there. That's close enough. # mood: flat
- else:
    Nadia has come round this wall twice already, to see if she's there. # mood: nadia worried
}
Vera: He says you wore my scarf. # mood: flat # music: none
{seat == "responsible": (So that's the thing he picked. Not the coffee, not the tram.)}
{seat == "hurt": {mill_street.count:(It isn't Ilya, I know that now. And still I start with the scarf.)|{mill_street.petra:(I've put my name down for July. She doesn't know that yet.)|{mill_street.dig:("Ask her whose idea the river was." I won't. Not today.)|(I had a whole speech ready. This wasn't in it.)}}}}
* (rang) [Why does he still ring you? He's not good for you. # as: nadia # move: shift-blame # id: yard-rang]
    Nadia: Why does he still ring you? He's not good for you. # mood: worried # pose: leaning-in
    Vera: Because I pick up. # mood: cornered
    {seat == "hurt": (Careful. That's truer than she knows.)}
    Vera: We're not talking about who rings me. # mood: angry
* (clear) {kitchen.coins and nadias_room.hero} [I've thought about it all night. I'm not a bad person. # as: nadia # move: forgive-self # id: yard-not-a-bad-person]
    Nadia: I've thought about it all night. I'm not a bad person. # mood: calm
    Vera: Nobody said you were. # mood: surprised
    Vera: I say scarf, and you tell me you've forgiven yourself. That was quick. # mood: angry
* (mirror) {kitchen.coins and not nadias_room.hero} [I liked how I looked in it. # as: nadia # move: show-feeling # id: yard-mirror]
    Nadia: I liked how I looked in it. # mood: ashamed # pose: hand-to-chest
    Nadia: I mean, I'm ashamed of that.
    Vera: You looked all right without it. # mood: sharp
    She only hears it when it's out. It was nearly nice. # mood: vera surprised
* (had_it) {not kitchen.coins} [I had it on. And it wasn't twice. # as: nadia # move: own-it # id: yard-had-it]
    Nadia: I had it on. And it wasn't twice. # mood: ashamed
    Nadia: I knew that it was yours. And it was three times. He's left out the tram.
    Vera: Three. He said two. # mood: surprised
    {
    - kitchen.tram: Vera: You said one. You stood there and said one. # mood: hurt
    - kitchen.deny: Vera: You said none. # mood: hurt
    }
* (thread) {kitchen.coins} [Yes. And there's a thread out now, near the end. # as: nadia # move: be-open # id: yard-thread]
    Nadia: Yes. And there's a thread out now, near the end. # mood: ashamed
    Nadia: That was me. It caught on the railing by the river. I mean, I didn't see it till I got home. I haven't dared to touch it.
    Vera: My gran made that. # mood: hurt
    For a moment she says nothing. Nobody made Nadia tell her about the thread. # mood: vera thoughtful
* (wash) {not kitchen.coins} [I'll wash it for you and bring it back. # as: nadia # move: offer-repair # id: yard-wash]
    Nadia: I'll wash it for you and bring it back. # mood: hopeful
    Vera: Wash what off? # mood: angry
    Vera: You haven't even said that you had it on.
* (cold) [I'm sorry. It was cold, and I didn't think. # as: nadia # move: excuse # id: yard-cold]
    Nadia: I'm sorry. It was cold, and I didn't think. # mood: cornered
    Vera: Cold.
    Nadia: It was February.
    Vera: I know when it was. # mood: flat
-
{kitchen.deny and not had_it:
    Vera: {kitchen.lying:And I'd said I'd believe you. I did, too. I believed you as far as Mill Street.|And yesterday he was making things up.} # mood: hurt
}
{had_it or thread or mirror:
    Nadia doesn't say anything more. She looks at Vera and waits. # pose: nadia open
- else:
    Nadia pulls her sleeves down over her hands. # mood: nadia cornered # pose: nadia open
}
* (petra) {cold or rang or wash or clear} [I asked Petra if it's just me. She says it isn't. # as: vera # move: judge # id: yard-petra]
    Vera: I asked Petra if it's just me. She says it isn't. # mood: thoughtful
    Vera: She says a real friend doesn't do that.
    Nadia: And what do you say? # mood: hurt
    Vera: I think she's right. # mood: flat
    By lunch everybody will know.
* (toast) [I cried in your kitchen in February. You made me toast. # as: vera # move: say-pain # id: yard-toast]
    Vera: I cried in your kitchen in February. You made me toast. # mood: hurt # pose: open
    {cold or rang or wash or clear:
        Vera: And now I say scarf, and you talk about {cold:the weather|{rang:who rings me|{wash:soap|yourself}}}, and I can't stop thinking about that toast. # mood: tearful
    }
    Vera: I keep going back to it. Had you just come from him? Did you think of him while you put the butter on?
    She isn't finished. She's only getting her breath. # mood: vera tearful
* (forget) [You matter more than a scarf. Let's leave that. # as: vera # move: forgive-with-head # id: yard-forget]
    Vera: You matter more than a scarf. Let's leave that. # mood: polite # pose: open
    Nadia: Your gran made it. # mood: surprised
    Vera: She'd make another. It's fine, Nadia. # pose: turned-away
* (happen) {not cold and not rang} [What did you think would happen when I heard? # as: vera # move: ask # id: yard-happen]
    Vera: What did you think would happen when I heard? # mood: tired # pose: open
    Nadia: That you'd look like that. # mood: ashamed
    Vera: Like what?
    Nadia: Like that.
    Vera: And what else? # mood: thoughtful
    She keeps looking at Nadia. She wants to know.
* (maths) {cold or rang} [I've got maths now. Have you got my book? # as: vera # move: plain # id: yard-maths]
    Vera: I've got maths now. Have you got my book? # mood: flat
    Nadia: In my bag. Here. # mood: surprised
    Vera puts the book under her arm. She could go now. She looks at the goal on the wall instead. # pose: vera turned-away
* (coat) {had_it or thread or mirror} [I've worn your things, too. I'm not so different. # as: vera # move: step-down # id: yard-your-things]
    Vera: I've worn your things, too. I'm not so different. # mood: polite # pose: open
    {kitchen.sick:
        Nadia: You asked me first, each time. # mood: ashamed
        Vera: I know. I'm just trying it out, how it sounds. # mood: tired
    - else:
        Nadia: You always asked. # mood: surprised
        Vera: Even so. # mood: polite
        She's let Nadia off, and it sits in her stomach like a stone. # mood: vera hurt
    }
-
Four minutes to the bell.
{seat == "responsible" and happen: (I know what I thought. It's just that it sounds like an excuse, whichever way I say it.)}
{seat == "hurt" and not forget: {toast:(There's more. If she cries now, I'll have to swallow it again.)|(If she cries now, I'll have to be nice. I've only just started being angry.)}}
* (friday) [Let's talk it all out on Friday. Then it's done. # as: nadia # move: rush # id: yard-friday]
    Nadia: Let's talk it all out on Friday. Then it's done. # mood: worried # pose: leaning-in
    Vera: Why Friday? # mood: surprised
    Nadia: I don't know. It's the end of the week. And then we'd be all right.
    Vera: Then I'd better hurry up. # mood: sharp
* (sorry) {not happen} [I'm sorry. You sat there and didn't know. # as: nadia # move: regret # id: yard-sorry]
    Nadia: I'm sorry. You sat there and didn't know. # mood: tearful # pose: hand-to-chest
    {
    - toast:
        Vera: I was still talking! # mood: angry
        Vera: I was telling you something. And now you cry, and I'm supposed to stop.
    - hurt_hurt >= 62:
        Vera: Don't. You've had since February to be sorry. I've had one night. # mood: angry
    - else:
        Vera: I know. I can see it. It doesn't help yet. # mood: tired
    }
* (stay) {toast or coat} [Put both hands in her pockets and say nothing. # done # as: nadia # move: listen # id: yard-stay]
    Nadia puts her hands in her pockets, and goes on looking at her. # mood: nadia ashamed
    {coat: Vera: I cried in your kitchen in February. You made me toast. You'd been with him the day before. # mood: hurt}
    Vera: You asked if I wanted more. I said yes please. I said you're the only person I can cry in front of. And you said any time. # mood: tearful
    Vera: Any time, you said. # mood: tearful
    The bell goes, and neither of them moves. It's the first thing since yesterday that Vera has said to the end. # sound: bell
* (only_you) {toast} [You were crying. I wasn't thinking of him, Vera. # as: nadia # move: half-truth # id: yard-only-you]
    Nadia: You were crying. I wasn't thinking of him, Vera. # mood: warm
    Vera: Really?
    Nadia: Only of you. # pose: open
    Vera breathes out. It's the answer she wanted. # mood: vera calm
    {seat == "responsible": (It was the day after the coffee. I thought of him, and of her, and of him.)}
* (backs) {petra} [You went to Petra with it, and not to me. # as: nadia # move: hit-back # id: yard-backs]
    Nadia: You went to Petra with it, and not to me. # mood: angry # pose: arms-crossed
    Nadia: You were just waiting for me to do something wrong.
    Vera: I wasn't waiting. I wasn't even looking. # mood: hurt
    Vera: It was you. I didn't think I had to look.
* (please) {happen} [That you'd hate me. You don't, do you? # as: nadia # move: beg # id: yard-please]
    Nadia: That you'd hate me. You don't, do you? # mood: tearful # pose: leaning-in
    Vera: I don't hate you. # mood: tired
    She'd asked a question. Now she's looking for a tissue. # mood: vera worried
* (stopped) {happen} [I thought if I stopped, you'd never have to know. # as: nadia # move: explain # id: yard-stopped]
    Nadia: I thought if I stopped, you'd never have to know. # mood: worried # pose: open
    {had_it or (kitchen.coins and not rang):
        Vera: So you did think of me. # mood: thoughtful
        Nadia: All the time. I mean, that was what was so awful.
        Vera nods. Her arms come down. # pose: vera open # mood: vera tired
    - else:
        Vera: {rang:You ask who rings me, and then you tell me why.|You're telling me why. You haven't even told me what.} # mood: angry
        Nadia: I only wanted you to...
        Vera: First say what you did. Then I'll listen to why.
    }
* (leave) {not toast} [I'll leave you alone till Friday, and bring it then. # as: nadia # move: give-time # id: yard-leave]
    Nadia: I'll leave you alone till Friday, and bring it then. # mood: calm
    {
    - happen:
        Vera: I asked you something. # mood: hurt
        Nadia: I know. I just thought... # mood: cornered
        Vera: I asked you what you thought. And you tell me about Friday.
    - coat:
        Vera: I'd just come half way. And you go off till Friday. # mood: hurt
    - forget:
        Vera: If you like. # mood: polite
    - else:
        Vera: And if I don't open? # mood: tired
        Nadia: Then I've been up a lot of stairs.
        They nearly laugh. Both of them notice, and they go in by different doors.
    }
* (go_in) {forget} [All right. Shall we go in? You've got maths. # as: nadia # move: pretend # id: yard-go-in]
    Nadia: All right. Shall we go in? You've got maths. # mood: polite
    Vera: You've got French.
    They go in side by side, as on any other day. Nobody looks twice. # mood: vera calm
-
-> stairs

// Whether Nadia ever said what she did before the phone, even if she took it back afterwards.
=== function once_said ===
~ return kitchen.coins or yard.had_it or stairs.three

// Whether Nadia has said what she did, and not taken it back, by the time she comes up the stairs.
=== function owned_early ===
~ return yard.had_it or (kitchen.coins and not yard.rang)
