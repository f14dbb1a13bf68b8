// The talk about us: at the table when both have moved far enough, else through the door.

// What each has done towards the other.
=== function tomas_moved ===
~ return lobby.red + lobby.sick + lobby.lamp + lobby.six + boats.where + boats.minute + flat.table + flat.tin + flat.sorry + flat.sit + flat.join + flat.sunday + phone.turn + phone.day + tuesday.keep + tuesday.asked + tuesday.bag + tuesday.leave + landing.sacked + landing.owed + landing.confess + pond.ask + pond.me + stop.filled + stop.mouth + stop.alone + stop.undo + stop.going

=== function leila_moved ===
~ return lobby.bernd + lobby.babies + lobby.arm + lobby.cataract + number_six.eat + flat.bernds + flat.slices + flat.drum + flat.monday + flat.hats + flat.awhile + phone.jumper + phone.once + landing.see + landing.tired + pond.voice + pond.duck + stop.feather + stop.want

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 45 and contact >= 45

=== function at_the_table ===
~ return contact >= 20 and tomas_moved() >= 5 and leila_moved() >= 3

=== thirtieth
{at_the_table(): -> us}
-> doormat

=== us
Sunday, five o'clock. Tomorrow is the thirtieth, and Westhaven wants its answer. Tomas has come over from Ivo's. # scene: flat-evening # time: 6d six days later # thing: nobody # mood: leila worried # mood: tomas worried # pose: leila open # pose: tomas open
On the coffee table lie the letter, a feather in a glass{not stop.feather: (she told him about that too, on the bus)}, and the lunch box. The catch has gone. A rubber band holds it shut.
{
- contact >= 42:
    Leila: Your end of the sofa's cold. Do something about it. # mood: warm
- else:
    They take one end of the sofa each. The washing stands between them on its rack.
}
{not tin_known() and not landing.confess:
    Leila: And before you tell me: I shook the tin. # mood: flat
    Tomas: When? # mood: ashamed
    Leila: Two weeks ago.
}
{seat == "hurt" and lying(): (On Thursday there was a letter for him from the lift firm. It's very thin. I've got it under my jumper. I don't want to be the one who opens it.)}
{seat == "responsible" and lying(): (She hasn't asked about the lifts again. Six days. It can't be that she's forgotten.)}
{seat == "responsible" and not lying(): (There's one thing left. It isn't about money, and it's the worst.)}
* (us_all) [What do we do? Letter, tin, the two of us. # as: leila # move: ask-us # id: us-what-do-we-do]
    Leila: What do we do? With the letter, and the tin, and the two of us. # mood: worried # pose: leaning-in
    Tomas: In order of date? # mood: thoughtful
    Leila: In order of how scared I am.
    Tomas: Then the tin goes last. # mood: warm
* (come) [You'll come with me, of course. You've got nothing here. # as: leila # move: assume # id: us-of-course]
    Leila: You'll come to Westhaven, of course. You've got nothing here. # mood: calm
    Tomas: I've got printers. # mood: hurt
    Leila: I only thought it was the simplest.
    Tomas: You've packed me already.
* (written) [Whoever loses a job comes home and says so. I assumed. # as: leila # move: name-expectation # id: us-says-so]
    Leila: I always thought: whoever loses a job comes home and says so. And whoever gets a letter shows it. # mood: thoughtful # pose: open
    Tomas: Where did it say that? # mood: thoughtful
    Leila: That's it. I'd have sworn it was written down somewhere.
-
* (no) [Tell them no. Only till I'm on my feet. # as: tomas # move: push # id: us-tell-them-no]
    Tomas: Tell them no. Only till I'm on my feet. # mood: worried # pose: leaning-in
    Leila: If I stay for that, I'll be counting carrots till I'm sixty. # mood: hurt
* (liked) {not lying()} [From about week three I enjoyed it. Doing Bernd. # as: tomas # move: be-open # id: us-enjoyed-it]
    Tomas: There's one more. From about the third week I enjoyed it. I'd be on the way home with Bernd in my head, and I couldn't wait. # mood: ashamed # pose: hand-to-chest
    {flat.laughed:
        Leila: You shouted that it was me who liked it. # mood: tired
        Tomas: It was both of us. It was the best part of the day.
    - else:
        Leila: So it wasn't only that you were afraid. # mood: hurt
        Tomas: No. It was also the best part of the day.
    }
    Leila: Mine too. That's what I can't forgive either of us. # mood: thoughtful
* (monday) {lying()} [Monday wasn't fine. I was in there four minutes. # as: tomas # move: own-it # id: us-lifts]
    Tomas: Monday wasn't fine. The job had gone. I was in there four minutes. # mood: ashamed
    She reaches under her jumper and gives him a thin envelope. It's quite warm.
    Leila: Since Thursday. I held it up to the lamp. Then I thought, no. He can tell me. # mood: tired
    Tomas: And if I hadn't?
    Leila: {stop.feather:Then it would have gone under the forks, with mine|I don't know. I'd have gone on wearing it}.
* (lid) [The lid stays off till we've each said what went wrong. # as: tomas # move: new-agreement # id: us-lid-stays-off]
    Tomas: One rule. In the evening the lid doesn't go on till we've each said one thing that went wrong. # mood: hopeful
    Leila: And if nothing did? # mood: thoughtful
    Tomas: Then it dries out.
    {landing.tired:
        Leila: So I'd have to ask how your day was. # mood: worried
    - else:
        Leila: Rice gets horrible when it's dry. # mood: thoughtful
    }
-
{us.come or us.no:
    She gets up to draw the curtains, and draws them, and opens them again.
- else:
    The kettle has boiled twice. Nobody has made tea. # sound: kettle
}
* (part) {not near() and not (lying() and not us.monday)} [I'm going to Westhaven, on my own. I did love it here. # as: leila # move: part-with-respect # id: us-without-you]
    Leila: I'm going to Westhaven. On my own. I've tried it out on myself all week, with you and without. # mood: tearful
    Tomas: Better, or worse? # mood: hurt
    Leila: Sadder, and better. I did love it here. I want to be able to say so.
* (lend) {not (lying() and not us.monday)} [You fill it tomorrow. It's for me this time. # as: leila # move: lend-credit # id: us-you-fill-it]
    Leila: Tomorrow I'm the one with the early start. You fill it. # mood: worried # pose: open # thing: tomas
    She puts it on his knees. He's carried it for nine weeks and never once filled it. # mood: tomas tearful
    Tomas: How thin do you cut the carrots?
    Leila: Thin. It takes ages. # mood: warm
* (really) {lying() and not us.monday} [Tomas. How did it go on Monday, really? # as: leila # move: ask # id: us-really]
    Leila: Tomas. How did it go on Monday? Really? # mood: worried # pose: leaning-in
    Upstairs somebody switches the radio off.
* (shut) [Let's just put the lid on it. It's fine now. Yes? # as: leila # move: forgive-with-head # id: us-lid-on-it]
    Leila: Let's just put the lid on it. It's fine now. Yes? # mood: polite
    She does put the lid on, and presses. It comes up again by itself. They both look at it. # sound: lunch-box
    Tomas: It's the catch. # mood: worried
* (view) {near()} [You did it to me. We also did it side by side. # as: leila # move: change-view # id: us-side-by-side]
    Leila: I've been thinking you did it to me. You did. But we also did it side by side, with the rice on, not asking. # mood: thoughtful # pose: open
    Tomas: Mine was bigger. # mood: ashamed
    Leila: Yours was bigger. I'm only saying where we stood. # mood: warm
* (nev) {not near()} [I'll never understand it. Not if you explain till Easter. # as: leila # move: never # id: us-till-easter]
    Leila: I'll never understand it. You can explain it till Easter. I don't want to be a person who understands it. # mood: angry # pose: turned-away
    {liked or monday:
        Tomas: I wasn't asking you to. # mood: hurt
    - else:
        Tomas: Then I'll stop explaining. # mood: hurt
    }
-
{part: -> parted}
{really: -> asked}
* (spoke) {near()} [There's a spoke left over from the bike. For the catch. # as: tomas # move: offer-repair # id: us-spoke]
    Tomas: I kept a spoke from the bike. I don't know why. I could do that catch with it. # mood: hopeful
    Leila: You'd see it, though. # mood: thoughtful
    Tomas: Yes. You'd see it.
* (shelf) {not near()} [Go. Take the shop. I'll put the shelf up. # as: tomas # move: part-with-respect # id: us-take-the-shop]
    Tomas: You should go. Take the shop. I'll stay till the lease is up, and do the shelf. # mood: tearful
    {lend:
        Leila: I've just given you my lunch. # mood: surprised
    - else:
        Leila: You want me to? # mood: surprised
    }
    Tomas: I don't want you to stay and count. # mood: warm
* (tea) {near()} [Get up and make that tea at last, with lemon. # as: tomas # move: small-kindness # id: us-tea]
    He makes it the way she likes it, weak, with too much lemon. # sound: cup # mood: tomas calm
    Tomas: Better with? Or without? # mood: hopeful
    Leila: Don't do me, Tomas. # mood: amused
    She drinks it, though, and moves up a cushion.
* (zero) {not near()} [I've stopped calling myself names. Ask me home one day. # as: tomas # move: forgive-self # id: us-asked-home]
    Tomas: I did it, and I've said it. I've stopped calling myself names. I'd like to be asked home one day. # mood: calm # pose: open
    {flat.zero or boats.nothing:
        Leila: {flat.zero:No more zero?|No more nothing?} # mood: thoughtful
        Tomas: I lift three hundred printers a day. It isn't nothing.
    - else:
        Leila: One day's a long word. # mood: thoughtful
        Tomas: I know. I've got Ivo's floor till spring.
    }
* (test) [Set me a test, anything, however hard. I'll earn it back. # as: tomas # move: earn # id: us-test]
    Tomas: Set me a test. Anything you like. I'll earn it back. # mood: hopeful
    Leila: I test people all day. I don't want to come home to it. # mood: tired
-
-> ends

= asked
* (slow) [Fine, thanks. These firms are just slow. # as: tomas # move: lie-again # id: us-slow]
    Tomas: Fine, thanks. These firms are just slow. # mood: polite
    Something under her jumper crackles when she breathes out. # mood: leila blank
* (yes) [The job had gone. I've hidden it for six days. # as: tomas # move: own-it # id: us-six-days]
    Tomas: The job had gone before I got there. I said fine, and then I hid it for six days. # mood: ashamed # pose: open
    Leila: I know. They wrote on Thursday. # mood: tired
    She gives it to him from under her jumper. It's still shut.
    Leila: I've been practising what I'd shout. It's gone. # mood: surprised
* (part_of) [They might still ring. It's not a no, exactly. # as: tomas # move: half-truth # id: us-not-a-no]
    Tomas: They might still ring. It's not a no, exactly. # mood: polite
    Leila: No. It never is, exactly, is it. # mood: flat
-
-> ends

= parted
* (stay) [You can't. We've got a lease. Sit down and think. # as: tomas # move: push # id: us-sit-and-think]
    Tomas: You can't. We've got a lease. Sit down and think. # mood: worried # pose: leaning-in
    Leila: I've been thinking since week three. # mood: tired
* (boards) [Then I'll put those boards up, before whoever comes next. # as: tomas # move: part-with-respect # id: us-boards]
    Tomas: Then I'll put up those two boards. So that whoever comes next has a shelf. # mood: tearful # pose: open
    Leila: You said you'd do it at the weekend. # mood: warm
    Tomas: I never said which.
* (nobody) [Fine. Your mother'll be pleased. She never liked me. # as: tomas # move: hit-back # id: us-your-mother]
    Tomas: Fine. Your mother'll be pleased. She never liked me. # mood: angry # pose: turned-away
    {flat.mother:
        Leila: She never said that. I made it up. # mood: ashamed
        Tomas: You made it up? # mood: surprised
    - else:
        Leila: My mother knits you socks. # mood: hurt
    }
-
-> ends
