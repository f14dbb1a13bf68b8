// The storm, in whispers.
=== stairs
Ninety-one steps to Vera's door, and no lift. Nadia has a bakery bag under her arm. Vera is sitting on the top step. Timo, her little brother, is asleep inside with a temperature, so it will have to be done in whispers. # scene: stairwell # music: none # time: 2d two days later # sound: steps # pose: vera sitting # pose: vera arms-crossed
Vera: I've heard you since the second floor. You breathe like a suitcase. # mood: flat
{
- yard.leave:
    Vera: You did say Friday.
    Nadia: It's Friday. # mood: worried
    Vera: I'm only saying. It's the first thing you've said this week that happened.
- nadias_room.worst:
    Vera: You wrote that you're the worst person you know. # mood: flat
    Vera: You know nine people, Nadia. It isn't much of a title.
- yard.cold:
    Vera: Cold, is it? # mood: sharp
    Nadia: No. # mood: ashamed
    Vera: I only ask because of the scarf.
}
* (fold) [Hand the old scarf back, folded, the loop inside. # as: nadia # move: half-truth # id: stairs-fold]
    Nadia hands the scarf over, folded in a square, with the loop on the inside. # mood: nadia polite
    Vera: You've ironed it. # mood: surprised # pose: open
    Nadia: A bit.
    Vera: You've never ironed anything in your life. # mood: thoughtful
* (rolls) [The rolls first, still warm. The ugly ones. # as: nadia # move: small-kindness # id: stairs-rolls]
    First come rolls, still warm: the ugly ones, that can't be sold. Nadia has brought Vera those since her first shift. # mood: nadia hopeful
    Vera: That one's Mr Halas from the third floor. It's got his nose. # mood: amused # pose: open
    She has eaten half of Mr Halas before she remembers that she's angry. Only then does the scarf come out of the bag. # mood: vera flat # pose: vera arms-crossed
* (mend) [Show her the pulled thread. I'd like to mend it. # as: nadia # move: offer-repair # id: stairs-mend]
    Nadia holds up the end of the scarf, with the pulled thread.
    Nadia: It caught on the railing. There. I'd like to mend it, if you'll let me. # mood: ashamed
    Vera puts a finger through the loop, up to the second joint. # mood: vera hurt # pose: vera open
    Vera: What with? Gran bought up the last of that wool in nineteen eighty-eight.
* (new) [Give her the box: a new scarf, the dear one. # as: nadia # move: bribe # id: stairs-new]
    In the bag is a box, and in the box a new scarf.
    Nadia: It's merino. It's almost the same green. # mood: hopeful # pose: leaning-in
    Vera reads the label, both sides. # mood: vera flat # pose: vera open
    Vera: What does that come to per meeting?
    Nadia pulls the old one out from underneath. # mood: nadia ashamed
-
{seat == "responsible": (Say it now, the whole of it. No. She's got her shoes off. You can't say it to someone in socks.)}
* (ten) [Ten minutes, in whispers, and no sentence with "only". # as: vera # move: set-limit # id: stairs-ten]
    Vera: You've got ten minutes. In whispers. And no sentence with "only" in it. # mood: calm # pose: open
    Nadia: I only... # mood: cornered
    Vera: That's one.
* (days) [At night I sort the days: which ones you knew. # as: vera # move: say-pain # id: stairs-days]
    Vera: At night I sort the days. Which ones you knew and I didn't. # mood: hurt # pose: open
    Vera: I've got as far as March. My birthday's in it.
    Nadia, who'd been about to say something, holds the bag with both hands. # mood: nadia ashamed
* (all) [Ninety-one steps, and that's what you've brought? # as: vera # move: throne # id: stairs-all]
    Vera: Ninety-one steps, and that's what you've brought? # mood: sharp
    Nadia: What should I have brought? # mood: cornered
    Vera: If I have to tell you, it doesn't count.
* (drop) [Hold the scarf over the banister and let go. # as: vera # move: revenge # id: stairs-drop]
    Vera holds the scarf over the banister and lets go. It takes its time, five floors. Then a dachshund barks. # mood: vera angry
    Far below Mr Halas from the third floor says Good Lord.
    Nadia goes down ninety-one steps and comes up ninety-one. It fell on a bicycle: on the brake the loop has become a hole, and she has no breath left to say so. # mood: nadia hurt # sound: steps
-
On the third floor Mr Halas and his dachshund {drop:come home from|set out for} their walk. Both girls wait until they're past.
Vera: {kitchen.coins or kitchen.tram or yard.had_it:A tram, the café, the river.|The café, the river. And a tram, he's just remembered a tram.} Whose idea was the river? # mood: flat
{seat == "responsible": (Mine. I rang him. If I left one thing out of all this, it would be that.)}
{seat == "hurt" and mill_street.dig: (I've got the answer in my pocket, with a smile on it. I'd like to hear it without.)}
* (bow) [You said anyone could have him. With a bow on. # as: nadia # move: shift-blame # id: stairs-bow]
    Nadia: You said anyone could have him. With a bow on. # mood: sharp
    Vera: I said it into your shoulder! I had snot down to here! # mood: angry
    Vera: That wasn't an offer. You were holding the tissues.
* (asked) [On the tram he asked what I wanted to be. # as: nadia # move: explain # id: stairs-asked]
    Nadia: On the tram he asked what I wanted to be. He rode four stops too far to hear it. # mood: thoughtful
    Nadia: All winter nobody'd asked me anything but how you were.
    Vera: Because I was in bits! # mood: angry
    Nadia: I know. I'm the one who told them.
* (his) [He'd asked me first. For the café. # as: nadia # move: half-truth # id: stairs-his]
    Nadia: He'd asked me first. For the café. # mood: polite
    Vera: I said the river. # mood: sharp
    {mill_street.dig:
        Vera: He says it was you. It's the first true thing he's told me in a year, and it had to be about you. # mood: hurt
    - else:
        Nadia: It sort of came out of the café.
        Vera: Sort of. # mood: thoughtful
    }
* (mine) [Mine. # as: nadia # move: own-it # id: stairs-mine]
    Nadia: Mine. I rang him. # mood: ashamed # pose: open
    {mill_street.dig:
        Vera: I know. He wrote it to me, with a smile. I wanted to see if you would. # mood: tired
    - else:
        Vera had something ready for whatever he'd done. For this she hasn't. # mood: vera surprised
    }
-
They're still whispering. It's about as loud as whispering gets.
{seat == "hurt": (He had a word for her. Luggage. I laughed. I've been ashamed of it for a year, and now I want to say it to her.)}
* (luggage) [Do you know what he called you? My luggage. # as: vera # move: revenge # id: stairs-luggage]
    Vera: Do you know what he called you? The whole time? My luggage. # mood: sharp
    Vera: "Is the luggage coming too?" And I laughed.
    Nadia's chin starts to go. Vera hasn't seen that since they were ten. # mood: nadia hurt
* (nearly) [Was there one Tuesday when you nearly told me? # as: vera # move: ask # id: stairs-nearly]
    Vera: Was there one Tuesday, just one, when you nearly told me? # mood: hurt
    Nadia: The third. I had my hand on your sleeve. # mood: ashamed
    Vera: I remember that. I passed you the butter. # mood: tired
* (stupid) [I was so glad you were cheerful in February. # as: vera # move: show-feeling # id: stairs-cheerful]
    Vera: You whistled, in February. I thought, she's glad because I've stopped crying. # mood: tearful # pose: hand-to-chest
    Vera: I told Timo. I said, listen, that's a friend. I feel so stupid.
    Nadia: You weren't. # mood: tearful
    Vera: Don't you tell me what I was.
* (cards) [What else? Did you mark my cards wrong as well? # as: vera # move: accuse-all # id: stairs-cards]
    Vera: What else? Did you mark my cards wrong as well? So I'd fail, and not get out of here? # mood: angry
    Nadia: Your cards? # mood: surprised
    Vera: Card twelve says helium burns!
    Nadia: That's your writing!
-
* (stand) [I kept it from you. That's mine. The rest isn't. # as: nadia # move: keep-dignity # id: stairs-stand]
    Nadia: I saw him and I kept it from you. That's mine. # mood: calm # pose: open
    {
    - luggage:
        Nadia: But I was never anybody's luggage. # mood: hurt
        Vera: No. That was... no. # mood: ashamed
    - cards:
        Nadia: But I never touched your cards. I wanted you to get in. I want it now. # mood: hurt
        Vera: Helium. God. # mood: tired
    - nearly:
        Nadia: But those Tuesdays weren't put on. I liked them. All nine, with that in my mouth. # mood: hurt
        Vera: So did I. # mood: tired
    - else:
        Nadia: But I did whistle for you as well. I was glad about you. I was glad about both. # mood: hurt
        Vera: I'd just like February back. # mood: tired
    }
* (right) [You're right. Whatever you say I am, I am. # as: nadia # move: grovel # id: stairs-right]
    Nadia: You're right. Whatever you say I am, I am. # mood: tearful
    Vera: Don't lie down! I can't shout at a carpet! # mood: angry
    {cards: Vera: You didn't even touch the cards. I know you didn't touch the cards.|Vera: Say something back! You always say something back.}
* (jar) [You built that jar! Who could have told you anything? # as: nadia # move: hit-back # id: stairs-jar]
    Nadia: You built that jar! Who could have told you anything? # mood: angry
    It goes down all ninety-one steps and comes back. The dachshund answers.
    Vera: Now you've woken him. # mood: cornered
    {seat == "hurt": (The jar. I'll have to think about the jar. Not in front of her.)}
* (sit) [Sit down one step below her, and stay. # as: nadia # move: listen # id: stairs-sit]
    Nadia sits down one step below her. Vera goes on for eleven minutes. Some of it is true, some is unfair, one part is about a hamster. # mood: nadia ashamed # pose: nadia sitting
    She doesn't correct the hamster.
    At the end it's Vera who is out of breath. # mood: vera tired
-
The door opens by itself. Timo, in pyjamas, sees the scarf before he sees them. # sound: door
Timo: Is that for a dragon? # music: three-times
He has it round him already. Against a dragon with a temperature nobody has an argument.
Timo: Is Nadia coming in?
Vera: No. # mood: tired
Nadia: No. # mood: tired
It's the first thing all week that they've said together.
-> phone
