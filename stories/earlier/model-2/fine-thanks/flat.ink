// The first talk, too early as always, and the storm.
=== flat
Six o'clock. He has a key in his hand, and rings. # scene: flat-evening # sound: bell # thing: nobody # mood: tomas worried # mood: leila flat # pose: leila arms-crossed # pose: tomas open
{
- lobby.nothome:
    Leila: I said don't come. # mood: angry
    Tomas: I know. I thought you'd want to say the rest of it. # mood: ashamed
    She does. She leaves the door open and goes back in.
- lobby.happens:
    Leila: Tea? # mood: polite
    She's had four hours to look for something wrong with the word fine.
- lobby.knew:
    Leila: "Of course I knew." I said that. To a receptionist. # mood: ashamed
    Tomas: It just comes out. # mood: tired
- boats.nothing:
    Leila: I get a message like that while I'm holding a man's eye open. # mood: flat
    Tomas: I meant it. # mood: tearful
    Leila: That's what I can't use.
- lobby.six:
    Leila: Six. On the dot. # mood: tired
    Tomas: I said six. # mood: worried
    Leila: You always did say it nicely.
- else:
    Leila: You've got a key. # mood: flat
    Tomas: I wasn't sure. # mood: worried
}
The lunch box stands on the coffee table, {number_six.eat:empty|full}. Beside the cooker stands the tin: WASHING MACHINE, in her capitals. Till it's full they go to the launderette, Tuesdays, turn and turn about.
Leila: Who paid the rent? # mood: worried
{seat == "responsible": (She's a yard from that tin. If she picks it up she'll hear it.)}
* (bike) [They gave me two months' pay. And I sold the bike. # as: tomas # move: half-truth # id: flat-bike]
    Tomas: They gave me two months' pay. And I sold the bike. # mood: polite
    {number_six.drawer:
        Leila: Two hundred and sixty. I've read about it. # mood: flat
    - else:
        Leila: The bike's being repaired. # mood: thoughtful
        Tomas: It is. By somebody else.
    }
    It's surprising how hard it is not to look at a tin.
* (table) [Put it all out: letter, receipt, tin, his purse. # as: tomas # move: be-open # id: flat-all-out]
    He lays it in a row: the letter from Merriman's, gone soft as cloth; a receipt for a blue bicycle; his purse; the tin. # mood: tomas ashamed
    Tomas: November came out of the tin. That's everything there is.
    Leila: You've put it in order of date. # mood: surprised
    Tomas: It's what I do. It's what I did.
* (account) [You never once looked at the account. I kept waiting. # as: tomas # move: shift-blame # id: flat-account]
    Tomas: You never once looked at the account. I kept waiting for you to look. # mood: cornered
    Leila: So I should have caught you. # mood: angry
    Tomas: I only mean it was all there.
    Leila: So were you! Every evening! I looked at you!
* (tin) [This month it was the tin. I took two hundred and ten. # as: tomas # move: own-it # id: flat-tin]
    Tomas: They gave me two months' pay. This month I took it out of the tin. Two hundred and ten. # mood: ashamed
    Leila picks it up and shakes it. It rattles. Full, it never made a sound. # mood: leila hurt # sound: keys
-
Leila: And who else knows? # mood: flat
{boats.where:
    Tomas: Mr Pell. I wrote you that. # mood: ashamed
- else:
    Tomas: A man in the park. He hires out boats. He's had half your lunches. # mood: ashamed
}
Leila: Who else?
Tomas: Ivo.
{number_six.brother:
    Leila: I know about Ivo. He thought I knew about you.
- else:
    Leila: Ivo sat there. On that cushion. He had rice twice, and he asked you how work was. # mood: hurt
}
{seat == "hurt": (They all knew, except the one who was laughing.)}
* (papers) [And what else? Who is she? Is it even Tomas? # as: leila # move: accuse-all # id: flat-even-tomas]
    Leila: And what else? Who is she? Is it even Tomas? # mood: angry
    Tomas: There's no she. It's Tomas. # mood: hurt
    Leila: Prove it.
    He gets out his identity card. She reads it, both sides, and hates that she's reading it.
* (bernds) [At work they ask me for Bernd. Every break. # as: leila # move: say-pain # id: flat-ask-for-bernd]
    Leila: At work they ask me for Bernd. Every break. Today somebody wanted to know if the twins were sleeping. # mood: hurt # pose: open
    Leila: I said, I'll ask.
    Tomas opens his mouth. What's in it has a sniff, from habit. He shuts it. # mood: tomas ashamed
* (slices) [All the rest, tonight. Not in slices. # as: leila # move: set-limit # id: flat-slices]
    Leila: Whatever there still is, I want it tonight. I won't have it in slices. # mood: calm # pose: open
    {tin or table:
        He goes through it once more, aloud, {lobby.lamp:from the lamp on|from the first Monday on}. It takes an hour. # mood: tomas ashamed
    - else:
        He tells her about the library, the tram to the end and back, and the afternoons in the bed department. It's a lot, and she thanks him for it. The tin isn't in it. # mood: tomas cornered
    }
-
By eight she's on her feet and shouting. Upstairs somebody puts the radio on, out of tact. # mood: leila angry # pose: leila leaning-in
* (laughed) [You liked it! You never laughed so much as at Bernd! # as: tomas # move: hit-back # id: flat-laughed]
    Tomas: You liked it! You've never laughed so much at anything true! # mood: angry # pose: leaning-in
    Leila: I thought it was true!
    For a minute there's nothing left to shout. # mood: leila hurt
* (sorry) [I'm sorry. You cut those carrots for a bench. # as: tomas # move: regret # id: flat-carrots]
    Tomas: I'm sorry. You stood there and cut carrots like coins, for a bench. # mood: tearful # pose: hand-to-chest
    {flat.bernds or lobby.babies:
        Leila: Forty-five. I counted. # mood: tired
        Tomas: Forty-four. One day I was ill.
        Leila: Were you?
        Tomas: Yes. That one's true.
    - else:
        Leila: Don't be sorry yet! You don't know what for! # mood: angry
        Leila: I'm only up to week two. I've got seven to go, and you're sorry for the lot.
    }
* (sit) [Sit on the box of books and let it come. # as: tomas # move: listen # id: flat-sit]
    It comes. There's the rug in it, and Ivo's rice, and the way he says "nearly". One part isn't true, and he lets it stand. # mood: tomas ashamed # pose: tomas open
    After forty minutes she's got no voice left, and upstairs it's only a radio again. # mood: leila tired
* (zero) [You're right. I'm a zero. Throw me out, I would. # as: tomas # move: grovel # id: flat-zero]
    Tomas: You're right. I'm a zero. Throw me out, I would. # mood: tearful
    Leila: Don't you tell me to! Now I can't! # mood: angry
    {boats.nothing:Leila: At half past three you were nothing. You're going up.|Leila: I want to shout at somebody. Come back and be somebody.}
-
{seat == "hurt": (On the sill, in a glass, stands that feather. I could begin with it. I begin with something else.)}
* (drum) [In the launderette I used to feel proud of us. # as: leila # move: show-feeling # id: flat-launderette]
    Leila: In the launderette I used to sit in front of the drum and be proud of us. Two jobs and one tin. # mood: tearful # pose: hand-to-chest
    Leila: I told a woman with a duvet about it. She moved up a bit.
    Tomas: I'd have been proud too. # mood: hurt
    Leila: You were there! You were holding the soap!
* (mother) [My mother said it at once: nice boy, nobody in. # as: leila # move: revenge # id: flat-mother]
    Leila: My mother said it the first time she saw you. Nice boy, nobody in. # mood: sharp
    He's pushed that mother round a garden centre, twice, in the rain. He looks at the rug. # mood: tomas hurt
    {seat == "hurt": (She never said it. She said nice boy.)}
* (monday) [What did you do all day? Take Monday. # as: leila # move: ask # id: flat-monday]
    Leila: What did you do all day? Take Monday. # mood: tired # pose: open
    Tomas: Till ten I read the job ads. Then a book about bridges. At twelve, the bench. After that I thought up the evening. # mood: ashamed
    Leila: You thought it up? Like homework? # mood: surprised
    Tomas: By three I mostly had it.
-
Half past ten. It's dark in the window, and there's only the lamp. # mood: leila tired # mood: tomas tired
* (sleep) [Let's sleep on it. By tomorrow we'll be all right, won't we? # as: tomas # move: rush # id: flat-by-tomorrow]
    Tomas: Let's sleep on it. By tomorrow we'll be all right. Won't we? # mood: worried # pose: leaning-in
    Leila: You want it over. # mood: flat
    Tomas: Don't you?
    Leila: It's nine hours old.
* (join) [I lied about work. I didn't lie about you. # as: tomas # move: keep-dignity # id: flat-about-you]
    Tomas: I lied about work. That was me. I didn't lie about you. # mood: calm # pose: open
    Leila: Where's the join? Show me. # mood: hurt
    Tomas: I can't. But I know it's there.
* (sofa) [Unfold the sofa. It'll look different by Saturday. # as: tomas # move: drag-out # id: flat-sofa]
    He unfolds the sofa, and lies down on it in his clothes. # mood: tomas blank
    On Saturday it looks no different, only with crumbs. They've said "bathroom's free" eleven times, and nothing else. # mood: leila blank
* (sunday) [I'll go to Ivo. On Sunday at ten I'll write. # as: tomas # move: give-time # id: flat-sunday-at-ten]
    Tomas: I'll go to Ivo's. Till Sunday at ten you won't hear from me. Then I'll write. # mood: calm
    Leila: On Ivo's floor. # mood: tired
    Tomas: Yes.
    Leila: All right. I can picture the floor.
-
{sofa:It's Leila who rings Ivo.|Leila rings Ivo.} Come and fetch your brother. He's in the doorway twenty minutes later, and nobody offers him rice. # sound: door
* (hats) [Take the hats with you. I can't sleep with them here. # as: leila # move: set-limit # id: flat-take-the-hats]
    Leila: Take those hats with you. I can't sleep with them in the flat. # mood: tired # pose: open
    He puts one in each pocket, carefully. You'd think they'd got heads in. # mood: tomas hurt
* (gift) [Ivo can have you. He's had everything else first. # as: leila # move: judge # id: flat-ivo-can-have-you]
    Leila: Ivo can have you. He's had everything else first. # mood: angry # pose: turned-away
    Ivo looks for his car key in all his pockets. It's in his hand. # sound: keys # mood: tomas hurt
* (awhile) [I don't know how long. Please don't ask me that. # as: leila # move: take-time # id: flat-how-long]
    Leila: I don't know how long. I don't know anything. Please don't ask me that. # mood: tired
    Tomas: What may I ask? # mood: worried
    Leila: Whose turn it is with the washing.
-
-> phone
