// The talk about us: at the table when both have moved far enough, else through the door.

// What each has done towards the other.
=== function tomas_moved ===
~ return lobby.red + lobby.sick + lobby.mine + lobby.hear + lobby.six + boats.where + boats.minute + boats.bell + flat.table + flat.tin + flat.rest + flat.mine + flat.sorry + flat.sit + flat.walk + flat.floor + flat.why + flat.join + flat.sunday + phone.turn + phone.day + phone.mine + tuesday.keep + tuesday.asked + tuesday.bag + tuesday.leave + tuesday.tell + landing.sacked + landing.stand + landing.owed + landing.coat + landing.confess + pond.ask + pond.me + pond.scared + stop.filled + stop.mouth + stop.alone + stop.hear + stop.worse + stop.undo + stop.going

=== function leila_moved ===
~ return lobby.bernd + lobby.babies + lobby.believe + lobby.cataract + lobby.hard + number_six.eat + flat.bernds + flat.slices + flat.drum + flat.fault + flat.monday + flat.hats + flat.awhile + phone.jumper + phone.once + landing.see + landing.tired + pond.voice + pond.duck + stop.shoes + stop.want

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 45 and contact >= 45

=== function at_the_table ===
~ return contact >= 20 and tomas_moved() >= 5 and leila_moved() >= 3

=== thirtieth
{at_the_table(): -> us}
-> doormat

=== us
Sunday, five o'clock. Tomorrow Westhaven wants {number_six.westhaven:her name on the paper|its answer}. Tomas has come over from Ivo's. # scene: flat-evening # time: 6d six days later # thing: nobody # mood: leila worried # mood: tomas worried # pose: leila open # pose: tomas open
On the coffee table lie the letter and the lunch box. The catch broke on Monday, and a rubber band holds the lid.
{
- contact >= 42: Leila: Come and sit here. It's cold over there. # mood: warm
- else: They sit at the two ends of the sofa.
}
{
- stop.happy:
    Leila: You said it was wonderful news. You've looked ill ever since. # mood: thoughtful
    Tomas: Yes. It isn't wonderful. I'm scared to death of it. # mood: ashamed
- stop.work:
    Leila: It isn't something from work. I said it just as you would have. # mood: ashamed
    Tomas: I know. I could read. # mood: thoughtful
- stop.late: Leila: I was too tired on Monday to talk about the letter. Now I've had six days. # mood: worried
- stop.quits: Leila: We aren't equal, you know. I've thought about it all week. # mood: thoughtful
- stop.going: Leila: What happens to us, you asked. I've thought of nothing else. # mood: thoughtful
- stop.mind: Leila: You're scared I'll go, you said. So am I. # mood: thoughtful
- stop.worse: Leila: A letter since September isn't nothing. You can't have all of it. # mood: thoughtful
- stop.hear: Leila: I've told nobody about those people and their glasses. Only you. # mood: warm
}
{not tin_known() and not landing.confess: Leila: And I know about the tin. I shook it two weeks ago. # mood: flat}
{not tin_known() and not landing.confess: Tomas: You never said. # mood: ashamed}
{seat == "hurt" and lying(): (On Thursday a letter came for him, from the lift firm. It's very thin. It's here in my pocket. I want him to say it.)}
{seat == "responsible" and lying(): (She hasn't asked about the lifts again, not for six days. She can't have forgotten.)}
{seat == "responsible" and not lying(): (She lets me sit here. If I'm careful now, perhaps it lasts.)}
* (us_all) [What do we do? With the letter, and with us? # as: leila # move: ask-us # id: us-what-do-we-do]
    Leila: What do we do? With the letter, and with us? # mood: worried # pose: leaning-in
    {raw():
        Tomas: We could... I mean, if we made a list. # mood: hopeful
        Leila: No. Wait. I can't make lists yet. There's so much I haven't even said. # mood: hurt
    - else:
        Tomas: I don't know. I mean, I've thought of nothing else, and I don't know. # mood: worried
        Leila: Good. Nor do I. # mood: warm
    }
* (come) [I've looked at flats for two in Westhaven. You'd find work. # as: leila # move: assume # id: us-of-course]
    Leila: I've looked at flats for two in Westhaven. You'd find work. # mood: calm
    Tomas: I've got work. It's printers, but I found it. # mood: hurt
    Leila: I only thought it would be the simplest.
* (still) [I wake up at three and wonder what was true. # as: leila # move: say-pain # id: us-at-three]
    Leila: I wake up at three and wonder what was true. # mood: hurt # pose: open
    Leila: When you said you liked my hair, that was in October, was that true, and the film, and that you weren't tired, I go through all of it like that, every night, and I can't stop, and in the morning I test people's eyes.
* (only) {stop.undo or stop.worse or stop.hear} [Today only the letter. I don't want to talk about us. # as: leila # move: set-limit # id: us-only-the-letter]
    Leila: Today only the letter. I don't want to talk about us. # mood: tired # pose: open
    {
    - stop.hear: Tomas: No. All right. I thought, because of the window, and the people with no glasses... No. # mood: hurt
    - else: Tomas: No. All right. It's only, I've thought of nothing else. # mood: hurt
    }
* (written) {not (stop.undo or stop.worse or stop.hear)} [I always thought that we'd tell each other the bad things. # as: leila # move: name-expectation # id: us-says-so]
    Leila: I always thought that we'd tell each other the bad things. # mood: thoughtful # pose: open
    Tomas: We never said so. # mood: thoughtful
    Leila: No. I thought it was clear. And then I hid a letter.
-
* (no) {not still} [Couldn't you say not yet? In spring I'll have a proper job. # as: tomas # move: push # id: us-tell-them-no]
    Tomas: Couldn't you say not yet? In spring I'll have a proper job. # mood: worried # pose: leaning-in
    Leila: If I stay for that, I'll be angry with you till I'm sixty. # mood: hurt
* (wait) {still} [Move nearer, say nothing, and let her go on. # done # as: tomas # move: listen # id: us-let-her-go-on]
    Leila: And then I think, if the twins weren't true, what if I'm not, I mean, if what you like about me, if you only said it because I... I don't know. I don't know what I'm saying. # mood: tearful
    He moves nearer, and stays there. It's a long time before she's done. # mood: tomas tearful
* (liked) {not lying() and not us_all} [After a while I enjoyed it. Doing Bernd, I mean. # as: tomas # move: be-open # id: us-enjoyed-it]
    Tomas: After a while I enjoyed it. Doing Bernd, I mean. # mood: ashamed # pose: hand-to-chest
    {flat.laughed:
        Leila: You said it was me who liked Bernd best. # mood: tired
        Tomas: We both did. It was the best part of my day.
    - else:
        Leila: So you weren't only afraid. # mood: hurt
        Tomas: No. It was the best part of my day.
    }
    Leila: It was the best part of mine. That's what makes me so sick. # mood: tearful # pose: tomas open
* (monday) {lying()} [Monday wasn't fine. The job was gone. # as: tomas # move: own-it # id: us-lifts]
    Tomas: Monday wasn't fine. The job was gone. # mood: ashamed
    She takes a thin letter out of her pocket and gives it to him. It's still shut.
    Leila: It came on Thursday. I held it up to the lamp. Then I thought, no, he can tell me. # mood: tired
    {owned_times() >= 2:
        Leila: In the end you always say it. I'd like it once at the beginning. # mood: hurt
    - else:
        Tomas: And if I hadn't?
        Leila: I'd have put it under the forks. With mine. # mood: thoughtful
    }
* (think) {us_all and not lying()} [You decide that without me. I'll ring tomorrow at noon. # as: tomas # move: give-time # id: us-without-me]
    Tomas: You decide that without me. I'll ring tomorrow at noon. # mood: calm
    Leila: I said we. You were sitting there when I said it. # mood: hurt
* (lid) [A rule. Every evening each of us says one bad thing. # as: tomas # move: new-agreement # id: us-lid-stays-off]
    Tomas: A rule. Every evening each of us says one bad thing. # mood: hopeful
    {
    - raw():
        Leila: You want a rule, and then it's over. I'm not a shop, Tomas. # mood: angry
    - landing.tired:
        Leila: Then I'd have to ask how your day was. # mood: worried
        Tomas: Yes. And I'd have to know what to say. No. I'd have to say it.
    - else:
        Leila: And if there isn't a bad thing? # mood: thoughtful
        Tomas: Then we look for a small one.
    }
* (know) {not us_all} [From now on you'll hear it from me first. All of it. # as: tomas # move: overpromise # id: us-everything]
    Tomas: From now on you'll hear it from me first. All of it. # mood: hopeful # pose: leaning-in
    Leila: All of it? # mood: hopeful
    She leans back, for the first time today. {seat == "hurt": (I want it so much that I'm not going to ask how.)}
-
{
- us.no or us.come: Leila gets up, pulls the curtains shut, and opens them again.
- us.wait: She has leaned her head against his arm. Neither of them says anything about it.
- else: The kettle has boiled twice. Nobody has made tea. # sound: kettle
}
* (shut) [Let's leave it there. I don't want to be angry any more. # as: leila # move: forgive-with-head # id: us-lid-on-it]
    Leila: Let's leave it there. I don't want to be angry any more. # mood: polite
    Tomas: Then you aren't? Really? # mood: hopeful
    Leila: No. It's fine. # mood: polite
    He looks so happy. She puts the lid on the box and holds it down, because of the catch. # sound: lunch-box
* (lend) {not (lying() and not us.monday)} [Tomorrow you fill the box. It's for me, this time. # as: leila # move: lend-credit # id: us-you-fill-it]
    Leila: Tomorrow you fill the box. It's for me, this time. # mood: worried # pose: open # thing: tomas
    She puts it on his knees. He carried it for nine weeks and never filled it once. # mood: tomas tearful
    Tomas: How small do you cut the carrots?
    Leila: Small. It takes ages. # mood: warm
* (part) {not near() and not (lying() and not us.monday)} [I'm going to Westhaven, by myself. I loved it here. # as: leila # move: part-with-respect # id: us-without-you]
    Leila: I'm going to Westhaven, by myself. I loved it here. # mood: tearful
    Tomas: Is it better? Or worse? # mood: hurt
    Leila: Sadder. And better.
* (nev) {not near()} [I've tried to understand it. I don't think I ever will. # as: leila # move: never # id: us-till-easter]
    Leila: I've tried to understand it. I don't think I ever will. # mood: angry # pose: turned-away
    {
    - liked or monday: Tomas: I wasn't asking you to. I only wanted you to know. # mood: hurt
    - else: Tomas: Then I'll stop trying to explain. # mood: hurt
    }
* (view) {near()} [Your shoes were wet, and I asked you how work was. # as: leila # move: change-view # id: us-side-by-side]
    Leila: Your shoes were wet, and I asked you how work was. # mood: thoughtful # pose: open
    Leila: {stop.shoes:I've told you about the newspaper. I didn't tell you that I was glad when you said fine.|In October. I put newspaper in them, and when you said fine I was glad.}
    Tomas: Mine was bigger. # mood: ashamed
    Leila: Much bigger. I'm only saying where I was. # mood: warm
* (pause) {near() or (lying() and not us.monday)} [Don't say any more tonight. I have to think. # as: leila # move: take-time # id: us-have-to-think]
    {wait: She sits up again. It frightens her how good that was. # mood: leila worried}
    Leila: Don't say any more tonight. I have to think. # mood: tired # pose: turned-away
    {
    - wait: Tomas: I haven't said anything. # mood: hurt
    - liked or monday: Tomas: But I've never told that to anybody. I mean, only now. To you. # mood: hurt
    - else: He opens his mouth, shuts it again, and nods. # mood: tomas thoughtful
    }
* (really) {lying() and not us.monday} [Tomas, how did it really go on Monday? # as: leila # move: ask # id: us-really]
    Leila: Tomas, how did it really go on Monday? # mood: worried # pose: leaning-in
    She has put her hand in her pocket, and doesn't take it out.
-
{part: -> parted}
{really: -> asked}
* (zero) {not near()} [I can look in the mirror again. One day, ask me home. # as: tomas # move: forgive-self # id: us-asked-home]
    Tomas: I can look in the mirror again. One day, ask me home. # mood: calm # pose: open
    {
    - raw() or not owned(): Leila: So you're done with it. I'm not. I'm not nearly done with it. # mood: hurt
    - flat.zero or boats.nothing:
        Leila: {flat.zero:I wouldn't want me here, you said|You deserve better, you wrote}. I was frightened of that man. # mood: thoughtful
    - else:
        Leila: One day is a long time. # mood: thoughtful
        Tomas: I know. I can sleep at Ivo's till spring.
    }
* (lemon) {near() and lend} [Should the lemon go on top, or underneath? # as: tomas # move: plain # id: us-lemon]
    Tomas: Should the lemon go on top, or underneath? # mood: thoughtful
    Leila: Underneath. Then it gets into the rice. # mood: warm
    He nods, like somebody who has to learn it by heart.
* (bow) {near() and lend} [You filled it every evening, and I lied to you. # as: tomas # move: own-it # id: us-every-evening]
    Tomas: You filled it every evening, and I lied to you. # mood: ashamed
    Leila: Yes. I know that. I was giving you something. # mood: hurt
    Tomas: Small, then. The carrots. # mood: thoughtful
    She leaves the box on his knees. # mood: leila calm
* (tea) {near()} [Get up and make the tea. # done # as: tomas # move: small-kindness # id: us-tea]
    He makes the tea the way she likes it, weak, with lemon. # sound: cup # mood: tomas calm
    She drinks it, and puts her cold feet on him. # mood: leila warm
* (spoke) {near() and not lend} [I could mend the catch on the box. With wire. # as: tomas # move: offer-repair # id: us-spoke]
    Tomas: I could mend the catch on the box. With wire. # mood: hopeful
    {pause: Leila shuts her eyes. Then she looks at the catch after all. # mood: leila tired}
    Leila: You'd always see it, though. # mood: thoughtful
    Tomas: Yes. You'd see it.
* (go) {near() and pause} [I'll go to Ivo's now. Tomorrow at six I'll come. # as: tomas # move: give-time # id: us-tomorrow-at-six]
    Tomas: I'll go to Ivo's now. Tomorrow at six I'll come. # mood: calm
    Leila: Yes. At six. # mood: calm
    She goes to the door with him. There she holds on to his sleeve, until the light on the stairs goes out.
* (shelf) {not near()} [You should go. I'll stay and finish the shelf. # as: tomas # move: part-with-respect # id: us-take-the-shop]
    Tomas: You should go. I'll stay and finish the shelf. # mood: tearful
    {
    - lend: Leila: I've just given you my lunch. # mood: surprised
    - else: Leila: Do you want me to? # mood: surprised
    }
    Tomas: {lend:I'll fill it. But|No. But} I've seen how you look at that letter. # mood: warm
* (test) [Give me something hard to do. I'd like to earn this. # as: tomas # move: earn # id: us-test]
    Tomas: Give me something hard to do. I'd like to earn this. # mood: hopeful
    Leila: I test people all day. I don't want to come home and test you. # mood: tired
-
-> ends

= asked
* (part_of) [They might still ring. They haven't said no, exactly. # as: tomas # move: half-truth # id: us-not-a-no]
    Tomas: They might still ring. They haven't said no, exactly. # mood: polite
    Leila: No. They never do, exactly. # mood: flat
* (yes) [The job was gone. I've hidden it for six days. # as: tomas # move: own-it # id: us-six-days]
    Tomas: The job was gone. I've hidden it for six days. # mood: ashamed # pose: open
    Leila: I know. They wrote on Thursday. # mood: tired
    She gives him a thin letter out of her pocket. It's still shut.
    Leila: I had a whole speech ready. I've forgotten it. # mood: surprised
* (slow) [Really, it was all right. These firms are just slow. # as: tomas # move: lie-again # id: us-slow]
    Tomas: Really, it was all right. These firms are just slow. # mood: polite
    In her pocket something crackles. # mood: leila blank
-
-> ends

= parted
* (boards) [Then let me finish the shelf, for whoever comes next. # as: tomas # move: part-with-respect # id: us-boards]
    Tomas: Then let me finish the shelf, for whoever comes next. # mood: tearful # pose: open
    Leila: You said you'd do it at the weekend. # mood: warm
    Tomas: Yes. I didn't say which.
* (stay) [Sit down a minute. We've signed for this flat till May. # as: tomas # move: push # id: us-sit-and-think]
    Tomas: Sit down a minute. We've signed for this flat till May. # mood: worried # pose: leaning-in
    Leila: I've been sitting down since September. # mood: tired
* (nobody) [Your mother will be pleased. She never liked me. # as: tomas # move: hit-back # id: us-your-mother]
    Tomas: Your mother will be pleased. She never liked me. # mood: angry # pose: turned-away
    {flat.mother:
        Leila: She never said that you're weak. I made it up. # mood: ashamed
        Tomas: You made it up? # mood: surprised
    - else:
        Leila: She does like you. She cried on the phone. # mood: hurt
    }
-
-> ends
