// Sunday, when one of them, or both, is too far off: through the door.
=== doormat
Sunday, five o'clock. Tomorrow Westhaven wants {number_six.westhaven:her name on the paper|its answer}. Tomas has come up the stairs and rung. Leila stands on the other side with her back against the door. # scene: stairwell # time: 6d six days later # thing: nobody # mood: leila blank # mood: tomas worried # pose: leila turned-away # pose: tomas open
{
- stop.happy: Leila: Wonderful news, you said! And then not a word all week! # mood: hurt
- stop.quits: Leila: We aren't equal! I've thought about it all week! # mood: angry
- stop.work: There's been no word all week about the thing that was only from work.
- else: They haven't spoken since the bus.
}
Tomas has a key to this door. He leaves it in his pocket. # sound: keys
{seat == "hurt": (I can see his shoes under the door. They're dry. He's cleaned them, to come and stand there.)}
{seat == "responsible": (If I say it well she'll open. That's what frightens me, that I could say it well.)}
* (chain) [Ten minutes. I'll open a bit, and you stay out there. # as: leila # move: set-limit # id: door-chain]
    Leila: Ten minutes. I'll open a bit, and you stay out there. # mood: calm # sound: door
    Through the gap he can see the lamp, and one of her slippers. She waits for what he has to say.
* (keys) [Every evening at six I hear a key and get up. # as: leila # move: say-pain # id: door-at-six]
    She opens as far as the chain. # sound: door
    Leila: Every evening at six I hear a key and get up. # mood: hurt
    Leila: I get up, and I'm pleased, I can't help it, I'm so pleased, and then it's the man on the third floor.
* (dark) [Stand still until he goes away. # done # as: leila # move: stonewall # id: door-dont-move]
    She doesn't move. The light on the stairs goes out. He presses it. It goes out again. Behind the door it's quiet, and she can breathe. # mood: leila blank
* (brush) [Push his post out under the door, then his toothbrush. # done # as: leila # move: break-off # id: door-toothbrush]
    {lied():A thin letter from the lift firm|Two bills} comes out, and then the toothbrush, which sticks halfway. # mood: leila angry
    Leila: That's all of it! Go away!
-
* (all) {chain or keys} [I've written and washed and worked. What else can I do? # as: tomas # move: resent # id: door-everything]
    Tomas: I've written and washed and worked. What else can I do? # mood: angry
    {landing.sock:
        Leila: I don't know! It's a start, I said on the stairs, and I don't know of what! # mood: angry
    - else:
        Leila: Who did you do it for? For me? # mood: hurt
    }
* (ring) {dark or brush} [Ring again, and a little longer. # done # as: tomas # move: push # id: door-ring]
    He rings again, longer. On the first floor Mrs Adamek opens, and on the third a man with a key. # sound: bell # mood: tomas worried
    Leila doesn't.
* (sit) [Sit down on the top stair and stay. # done # as: tomas # move: listen # id: door-sit]
    {
    - keys:
        Leila: And on Thursday I'd even put the rice on! For two! I stood there with your plate, and I thought, he'd laugh at this, and then I hated you so much, I hated you, and I ate it all myself! # mood: tearful
        He says nothing to that. By the end her voice comes from lower down. She must be sitting too. # mood: tomas ashamed
    - chain:
        Leila: You've got eight minutes. Say something. # mood: tired
        He doesn't know what, so he stays. # mood: tomas ashamed
    - else: He sits in the dark. After a long time she begins to talk, evening by evening, and it takes an hour. # mood: tomas ashamed # mood: leila tired
    }
* (afraid) [I'm afraid I'll hear it from Ivo, what you've decided. # as: tomas # move: show-feeling # id: door-afraid]
    Tomas: I'm afraid I'll hear it from Ivo, what you've decided. # mood: tearful # pose: hand-to-chest
    {
    - keys: Leila: I've just told you something! I tell you about the key, and it's you who's afraid! # mood: angry
    - number_six.brother: Leila: Yes. That's what it was like. I had half of it from Ivo. # mood: hurt
    - else: Leila: Yes. That's what it was like. I had it from a woman at a desk. # mood: hurt
    }
* (go) {dark or brush} [I'm going to Ivo's. I'll come again on Wednesday at six. # as: tomas # move: give-time # id: door-wednesday]
    Tomas: I'm going to Ivo's. I'll come again on Wednesday at six. # mood: calm
    {dark:He's two floors down when the door opens a little. He comes back up, and stops where he can hear.|The toothbrush is pulled back in. After that there's somebody breathing, close to the wood.} # mood: leila thoughtful
-
{seat == "hurt": (I know one sentence that would end this. It's even a kind one.)}
* (nev) [I'll never see how you could do it. I've tried. # as: leila # move: never # id: door-never]
    Leila: I'll never see how you could do it. I've tried. # mood: angry
    {
    - sit: Tomas: I heard you. # mood: hurt
    - else: Tomas: I know. # mood: hurt
    }
* (share) [{stop.shoes:I can't stop thinking of your shoes. I should have asked.|I saw your wet shoes in October. I didn't ask.} # as: leila # move: step-down # id: door-feather]
    Leila: {stop.shoes:I can't stop thinking of your shoes. I should have asked.|I saw your wet shoes in October. I didn't ask.} # mood: ashamed
    {stop.shoes:
        Leila: At the stop I said it so quickly. I let you go on, Tomas. Because of my letter.
    - else:
        Leila: I put newspaper in them. I knew something, Tomas, and I asked you about Bernd.
    }
    {
    - told(): {sit:From the top stair she hears nothing.|The shoes under the door don't move.} # mood: tomas tearful
    - else: There was so much else that she meant to say first. {sit:He gets up from the stair.|The shoes under the door come a step nearer.} # mood: tomas hopeful # mood: leila tired
    }
* (sea) [I'm going to Westhaven, by myself. You should know first. # as: leila # move: part-with-respect # id: door-westhaven]
    Leila: I'm going to Westhaven, by myself. You should know first. # mood: tearful
    {
    - afraid: Tomas: So I don't hear it from Ivo. Thank you. # mood: tearful
    - else: Tomas: Thank you. I mean, no. Yes. Thank you. # mood: tearful
    }
* (fine) [It's all right, Tomas. Go and get some sleep. # as: leila # move: forgive-with-head # id: door-honestly]
    Leila: It's all right, Tomas. Go and get some sleep. # mood: polite
    He wants it to be so. It sounded like a voice in a lift. # mood: tomas hopeful
-
* (drawer) [You had that letter the whole time. You never said. # as: tomas # move: hit-back # id: door-drawer]
    Tomas: You had that letter the whole time. You never said. # mood: angry
    {
    - share: Leila: I've just told you so! # mood: angry
    - else: Leila: Yes! Because I was going to stay here, for you! # mood: angry
    }
* (names) [I hated myself for weeks. I've stopped. I had to. # as: tomas # move: forgive-self # id: door-names]
    Tomas: I hated myself for weeks. I've stopped. I had to. # mood: calm
    {
    - raw() or not owned(): Leila: How nice for you! I'm still at it! # mood: angry
    - flat.zero: Leila: Good. I wouldn't want me here, you said. I couldn't hear that again. # mood: tired
    - else: Leila: It didn't help anybody. # mood: thoughtful
    }
* (hats) [Lay the two hats at her door. Wish her the sea. # done # as: tomas # move: part-with-respect # id: door-hats]
    Tomas: I hope you get the sea. I mean it. I hope it's right outside. # mood: tearful # pose: open
    {
    - sea: When she opens, later, the hats are on the mat, one inside the other. # mood: leila tearful
    - else: She hears him go down all four floors. On the mat are the hats, one inside the other. # mood: leila hurt
    }
* (lifts) [The lift people rang{not lying(): after all}. I start tomorrow. # as: tomas # move: lie-again # id: door-lifts]
    Tomas: The lift people rang{not lying(): after all}. I start tomorrow. # mood: polite
    {brush and lied():Their thin letter is in his hand while he says it.|Leila: Really? Tomorrow?} # mood: leila hopeful
    {seat == "responsible": (Nobody rang. I only wanted that door to open.)}
-
-> ends
