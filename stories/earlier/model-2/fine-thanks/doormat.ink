// Sunday, when one of them, or both, is too far off: through the door.
=== doormat
Sunday, five o'clock. Tomorrow is the thirtieth, and Westhaven wants its answer. Tomas stands on the mat. Leila stands on the other side of the door with her back against it. # scene: stairwell # time: 6d six days later # thing: nobody # mood: leila blank # mood: tomas worried # pose: leila turned-away # pose: tomas open
The light on the landing lasts ninety seconds, and then somebody has to press it.
He has a key to this. He leaves it in his pocket. # sound: keys
{seat == "hurt": (I can see his shoes under the door. They're clean. He's cleaned his shoes to come and stand there.)}
{seat == "responsible": (If I say it well she'll open. That's what I'm afraid of: that I'll say it well.)}
* (dark) [Don't move. The light will go out, and he'll go. # as: leila # move: stonewall # id: door-dont-move]
    The light goes out. He presses it. It goes out. The third time he leaves it, and they stand on either side in the same dark. # mood: leila blank
* (chain) [Put the chain on. Ten minutes, and he stays outside. # as: leila # move: set-limit # id: door-chain]
    Leila: Ten minutes. You stay on the mat. # mood: calm # sound: door
    {lobby.six:
        Tomas: Ask me anything. I said I'd answer. # mood: ashamed
    - else:
        Tomas: It's a good mat. # mood: worried
    }
    Through the gap you can see the lamp, and one slipper.
* (keys) [At six I hear a key, and get my face ready. # as: leila # move: say-pain # id: door-at-six]
    She opens as far as the chain. # sound: door
    Leila: Every evening at six I hear a key. And I get up, and I've got my face ready. # mood: hurt
    Leila: And then it goes in on the third floor.
* (brush) [Push his post out under the door, then his toothbrush. # as: leila # move: break-off # id: door-toothbrush]
    Two bills, {stop.fine or stop.short:a thin one from a lift firm|a reminder from the library}, and a toothbrush, which sticks halfway. # mood: leila angry
    Leila: That's everything! # mood: angry
    {stop.fine or stop.short:He doesn't need to open the thin one.|He pulls at his end. So does she at hers.} # mood: tomas hurt
-
* (ring) [Keep ringing. She's in there. She'll have to open. # as: tomas # move: push # id: door-ring]
    On the first floor Mrs Adamek opens, and on the third a man with a key. # sound: bell # mood: tomas worried
    {chain or keys:The only door that opens no further|The only door that stays shut} is the one he's ringing at.
* (sit) [Sit down on the top stair, and stay. # as: tomas # move: listen # id: door-sit]
    He sits. The light has gone out four times when she begins to talk, from the first Monday on. It takes an hour, and he doesn't put in one word. # mood: tomas ashamed
    Towards the end her voice comes from lower down. She must be sitting too. # mood: leila tired
* (all) [I've done everything there is! Written, washed, lifted! # as: tomas # move: resent # id: door-everything]
    Tomas: I've done everything there is! I've written, I've washed, I've lifted! # mood: angry
    {landing.sock:
        Leila: Thirteen! # mood: angry
    - else:
        Leila: Who did you do it for? # mood: hurt
    }
    The light goes out on both of them.
* (afraid) [I'm afraid I'll hear it from Ivo, what you've decided. # as: tomas # move: show-feeling # id: door-afraid]
    Tomas: I'm afraid of tomorrow. That you'll have written to them, and I'll hear it from Ivo. # mood: tearful # pose: hand-to-chest
    For a while there's only the light, ticking. # mood: leila thoughtful
    Leila: {number_six.brother:Half of it I had from Ivo already|{lobby.red or lobby.sick:I heard half of it from a receptionist|I heard it from a receptionist}}. # mood: hurt
-
{seat == "hurt": (I know one sentence that would end this. It's even a kind one.)}
* (nev) [I'll never see how you could. I've looked. # as: leila # move: never # id: door-never]
    Leila: I'll never see how you could. I've looked. I look at things all day. # mood: angry
    {sit:
        Tomas: I heard you. # mood: hurt
    - else:
        Tomas: I know. # mood: hurt
    }
* (share) [There was a feather. I'm not so clean either. # as: leila # move: step-down # id: door-feather]
    {stop.feather:
        Leila: I put a feather in water so as not to ask you. I've sat on my high horse for two weeks, and it had a feather. # mood: ashamed
    - else:
        Leila: In week four there was a feather in your box. I put it in a glass. I knew, Tomas. I knew something, and I asked about Bernd. # mood: ashamed
    }
    The shoes under the door turn round, and turn back. # mood: tomas surprised
* (fine) [It's fine. Honestly. It's all fine. Get some sleep. # as: leila # move: forgive-with-head # id: door-honestly]
    Leila: It's fine. Honestly. It's all fine. Get some sleep. # mood: polite
    It comes through the {chain or keys:gap|wood} like the voice that announces floors. # mood: tomas thoughtful
* (sea) [I'm taking Westhaven, by myself. Have it from me. # as: leila # move: part-with-respect # id: door-westhaven]
    Leila: I'm taking Westhaven. By myself. I'm not saying it to hurt you. I wanted you to have it from me. # mood: tearful
    {afraid:
        Tomas: Not from Ivo. # mood: tearful
    - else:
        Tomas: Thank you. # mood: tearful
    }
-
* (hats) [Lay the two hats on the mat. Wish her the sea. # as: tomas # move: part-with-respect # id: door-hats]
    Tomas: I hope it's right at the end of the road. The sea. # mood: tearful # pose: open
    {sea:
        When she opens, later, there are two hats on the mat, one inside the other. # mood: leila tearful
    - else:
        She hears him go down all four floors. On the mat lie two hats, one inside the other. # mood: leila hurt
    }
* (drawer) [And you? You had a letter hidden the whole time! # as: tomas # move: hit-back # id: door-drawer]
    Tomas: You were hiding a letter! {stop.feather:Under the forks!|All that time!} # mood: angry
    {share:Leila: I've just said so! # mood: angry|It goes down the stairs, floor by floor, telling everybody.} # mood: leila hurt
* (lifts) [The lift people rang. I start tomorrow. # as: tomas # move: lie-again # id: door-lifts]
    Tomas: The lift people rang{not lying(): after all}. I start tomorrow. # mood: polite
    {brush and (stop.fine or stop.short):He has their letter in his hand as he says it.|It's so quiet in there that he can hear her wanting to believe it.} # mood: leila worried
* (names) [I've stopped calling myself names. I'll be at Ivo's. # as: tomas # move: forgive-self # id: door-names]
    Tomas: I've stopped calling myself names. I wanted to tell somebody. I'll be at Ivo's. # mood: calm
    {flat.zero:Behind the door somebody says zero, but not unkindly.|On the stairs he notices he's taking them two at a time.} # mood: leila thoughtful
-
-> ends
