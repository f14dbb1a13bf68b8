// Tuesday evening. How close they were, and how it comes to light.
=== kitchen
Nadia's kitchen, Tuesday, ten to seven. # scene: kitchen-evening # music: three-times # mood: nadia glad # mood: vera amused # pose: nadia sitting # pose: vera sitting
They are seventeen, and have been friends since they were seven. Vera has her chemistry exam in ten days. Nadia, who gave chemistry up at fourteen, reads out the flash cards.
Nadia: If you disturb a system at rest... # mood: glad # pose: leaning-in
Vera: It throws a slipper. # mood: amused # pose: open
Nadia: It says here it moves to undo what you did.
Vera: As far as it can. Everyone leaves that bit out. Le Chatelier.
Nadia: Bless you.
There's a jar on the sill. In October Vera broke up with Ilya. Since then, whoever says his name in this kitchen pays a coin. There are fourteen in it. Thirteen are Vera's.
{seat == "responsible": (For nine Tuesdays I've had something to tell her. It's one short sentence. It gets as far as my teeth.)}
Vera's phone crawls across the cards. # sound: phone-buzz
Vera: My mother. # mood: polite # pose: phone-in-hand
She takes it out to the hall. The toast has time to go from brown to black. # pose: vera standing # pose: vera turned-away
{seat == "hurt": (It's not my mother. It's Ilya, for the fifth time since March. The other four times I took the phone out on the stairs at home, and told nobody.)}
When she comes back she doesn't sit. She finds a coin in her coat and pays the jar, in advance. # music: none # mood: vera blank # pose: vera open
Vera: It was Ilya. He wants me back. I said no, so he told me something.
* (legs) [You went out with him. Out of everyone with legs, you. # as: vera # move: judge # id: kitchen-legs]
    Vera: You went out with him. Twice, in February. Out of everyone with legs, you. # mood: angry
    Nadia: Vera... # mood: cornered
    Vera: I'm not asking. If he'd made it up it would have been a better story. # pose: arms-crossed
* (lying) [He's lying, isn't he? Say so and I'll believe you. # as: vera # move: push # id: kitchen-lying]
    Vera: He took you out in February, he says. Twice. He's lying, isn't he? # mood: worried
    Vera: Say so and I'll believe you. I'd believe you over a photograph.
    Nadia still has the butter knife in her hand. # mood: nadia cornered
* (ask) [What's this about you and him in February? # as: vera # move: ask # id: kitchen-ask]
    Vera: What's this about you and him in February? # mood: thoughtful
    Nadia: What did he say? # mood: cornered
    Vera: Twice, he said. I'd sooner have it from you.
* (sick) [I feel sick. He says you were with him in February. # as: vera # move: show-feeling # id: kitchen-sick]
    Vera: I feel sick. He says you were with him in February. Twice. # mood: worried # pose: hand-to-chest
    Nadia: Sit down. # mood: cornered
    Vera: I don't want to sit down. I want it not to be so.
-
Something is burning.
{seat == "responsible": (Twice. He never counted the tram.)}
* (tram) [We got the same tram once. It was pouring. # as: nadia # move: half-truth # id: kitchen-tram]
    Nadia: We got the same tram once. It was pouring. # mood: polite
    Vera: One tram.
    Nadia: One tram.
    Vera: He said twice. Why would he say twice? # mood: flat
* (dread) [I've been sick with this for nine Tuesdays. # as: nadia # move: show-feeling # id: kitchen-dread]
    Nadia: I've been sick with this for nine Tuesdays. # mood: tearful # pose: hand-to-chest
    Vera counts them back along the edge of the table, and gets to February.
    Vera: So it's true. # mood: hurt
* (deny) [Me and him? He once told people he was a goalkeeper. # as: nadia # move: deny # id: kitchen-deny]
    Nadia: Me and him? He once told people he was a goalkeeper. # mood: amused
    She laughs. It goes on a bit too long.
    Vera: You're saying that to the toaster. # mood: flat
* (coins) [Put three coins in the jar. # as: nadia # move: own-it # id: kitchen-coins]
    Nadia gets her purse out of the bread bin. Into the jar she puts one coin, two, three. # mood: nadia ashamed # sound: cup
    Vera: He said two. # mood: surprised
    Nadia: There was a tram first. Then coffee at the Meteor. Then the river. I never told you one of them.
-
{seat == "responsible": (In the hall, under my raincoat, hangs her green scarf. She'd only have to lift a sleeve.)}
{seat == "hurt": (Ten years. I know where everything is in this kitchen. I'd have sworn to it.)}
* (while) [I'm going. I'll find you when I can talk. # as: vera # move: take-time # id: kitchen-while]
    Vera: I'm going. I'll find you when I can talk. It may be a while. # mood: tired # pose: turned-away
    Nadia: How long is a while?
    Vera: I don't know. I've never had to do this. # sound: door
* (fine) [Oh, it's only Ilya. It's fine. # as: vera # move: forgive-with-head # id: kitchen-fine]
    Vera: Oh, it's only Ilya. It's fine. # mood: polite # pose: open
    Nadia: Is it?
    Vera: I've said so.
    She kisses the air beside Nadia's cheek, the way you'd kiss an aunt, and goes without her cards. # sound: door
* (fringe) [First my fringe, then the oboe, and now him as well. # as: vera # move: dig-up # id: kitchen-fringe]
    Vera: First my fringe. Then the oboe. Now him. # mood: sharp
    Nadia: I was nine when I played the oboe. # mood: surprised
    Vera: You were nine, and you were better. # pose: turned-away
    It's a good line to leave on, so she leaves. # sound: door
* (not_you) [Don't come after me. It can't be you. # as: vera # move: set-limit # id: kitchen-not-you]
    Vera: Don't come down after me. I'd cry, and it would be you who was there. # mood: tearful # pose: turned-away
    Nadia: Who should it be, then? # mood: worried
    Vera: I don't know. It's always been you. # sound: door
-
-> mill_street
