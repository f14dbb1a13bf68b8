// Being seen: the stairs, that evening.

// He has had the washing today.
=== function with_bag ===
~ return tuesday.depot or tuesday.asked or tuesday.keep or tuesday.bag

// He has earned a day's money since the morning.
=== function lifted ===
~ return tuesday.depot or tuesday.asked or tuesday.tell or tuesday.agency or tuesday.leave

=== function noticed ===
{
- tuesday.keep: ~ return "He was at my door at seven this morning."
- tuesday.asked: ~ return "He wrote and asked me first. I noticed that."
- tuesday.bag: ~ return "He did the washing today. Nobody had told him to."
- tuesday.leave: ~ return "He's left me in peace. It was good of him."
- tuesday.tell: ~ return "He wrote where he was today, before I asked."
- tuesday.depot: ~ return "He was late with the washing. But he did it."
- else: ~ return "His hands are all cut. He's found some work."
}

=== landing
That evening, on the stairs. {with_bag():Tomas has the clean washing over his shoulder.|{tuesday.leave:Tomas has come for his post. He thought she'd be out.|Tomas has come for his post.}} Leila is just coming home. {phone.jumper and with_bag() and not tuesday.depot:The blue jumper lies on top. It's still her size.} # scene: stairwell # time: 0d later that day # sound: steps # mood: tomas tired # mood: leila tired # pose: tomas open # pose: leila open
{tuesday.depot: Leila: I stood there till half past seven. # mood: hurt}
{tuesday.depot and phone.jumper: He was in a hurry, and washed it all hot. The blue jumper would fit a child now. She holds it against her. # mood: leila tearful}
Mrs Adamek from the first floor comes down with her rubbish. She's eighty.
Mrs Adamek: {with_bag():Washing, on a Tuesday! That's how it should be.|There you both are!} And how are we? Good, yes? {phone.jumper:You've got some colour again, child.|{phone.dot:You've got red eyes, child.|You look tired, child.}}
{seat == "hurt" and not told(): (I haven't told him one thing yet. Only what he did. Not what it's like.)}
{seat == "hurt" and not tin_known(): (On Friday I shook the tin. I'm waiting for him to say it.)}
* (busy) [Good, yes. A bit busy. How's your hip, Mrs Adamek? # as: leila # move: pretend # id: landing-busy]
    Leila: Good, yes. A bit busy. How's your hip, Mrs Adamek? # mood: polite
    She puts her arm through his. Mrs Adamek is delighted. So is Tomas, for as long as it lasts. # mood: tomas hopeful
* (see) [{tuesday.keep:He was at my door at seven this morning.|{noticed()}} # as: leila # move: see-effort # id: landing-noticed]
    Leila: {noticed()} # mood: thoughtful
    {told():
        {
        - tuesday.keep:
            Tomas: I heard you there. I didn't know if I should say anything. # mood: surprised
            Leila: Nor did I. I listened to you all the way down. # mood: warm
        - tuesday.asked:
            Tomas: I'd nearly said yes to them. I mean, before I asked. # mood: ashamed
            Leila: But you asked. # mood: warm
        - tuesday.bag:
            Tomas: I wasn't sure if I was allowed to. # mood: surprised
            Leila: I looked at the empty mat for a whole minute. # mood: warm
        - tuesday.leave:
            Tomas: And now I'm standing here. I mean, I only wanted the post. # mood: ashamed
            Leila: I know. The morning was quiet, all the same. # mood: warm
        - tuesday.tell:
            Tomas: I didn't know if you wanted to hear it. # mood: surprised
            Leila: I want to know everything, since Thursday. I can't help it. # mood: warm
        - tuesday.depot:
            Tomas: I said seven. I know that. # mood: ashamed
            Leila: I see everything, since Thursday. I saw that, and I see the bag too. # mood: warm
        - else:
            Tomas: You saw that? # mood: surprised
            Leila: I see everything, since Thursday. I can't help it. # mood: warm
        }
    - else:
        It sounds nice. In her pocket her hand is shut round her key, so hard that it hurts. # mood: tomas glad # mood: leila polite
    }
* (tired) [I'm frightened most of the time, Mrs Adamek. # as: leila # move: show-feeling # id: landing-frightened]
    Leila: I'm frightened most of the time, Mrs Adamek. # mood: tearful
    Mrs Adamek: Frightened? Of what, child?
    Leila: Of asking him how his day was. I know it's silly, but I see him and I can feel the question coming, and my stomach hurts, and I don't ask. # mood: tearful
    Nobody on the stairs moves. # mood: tomas hurt
* (sock) {not (tuesday.keep or tuesday.asked or tuesday.tell)} [{with_bag():One bag of washing. Well, it's a start.|He's come for his post. Well, it's a start.} # as: leila # move: throne # id: landing-is-that-all]
    Leila: {with_bag():One bag of washing. Well, it's a start.|He's come for his post. Well, it's a start.} # mood: calm # pose: arms-crossed
    Mrs Adamek: A start of what? Oh. Oh dear. # mood: tomas cornered
* (room) {tuesday.keep or tuesday.asked or tuesday.tell} [Not today. I want to go in and shut the door. # as: leila # move: take-time # id: landing-not-today]
    Leila: Not today. I want to go in and shut the door. # mood: tired # pose: turned-away
    {
    - tuesday.keep: At seven he'd stood on the other side of that door, as he'd said he would. # mood: tomas hurt
    - tuesday.asked: He'd asked her, this morning, before he did anything. # mood: tomas hurt
    - else: He'd told her this morning where he'd be all day. # mood: tomas hurt
    }
-
{sock:Mrs Adamek tries to help. }
Mrs Adamek: {busy:The hip is the hip. Busy, the young! And you, young man?|{tired:Then ask him, child!|{room:Go in, child, go in! And you, young man?|And you, young man?}}} Still with the insurance people, yes? # mood: tomas cornered
* (same) [Still there, yes. Shall I carry that rubbish down for you? # as: tomas # move: pretend # id: landing-same]
    Tomas: Still there, yes. Shall I carry that rubbish down for you? # mood: polite
    It was out before he thought. Leila hears how good he is at it. # mood: leila hurt
* (owed) {tin_known() and lifted()} [Here's ninety, Leila. It's for the tin. # as: tomas # move: offer-repair # id: landing-ninety]
    He hardly hears the question. He's had the money in his hand all the way up.
    Tomas: Here's ninety, Leila. It's for the tin. # mood: calm
    {owned():
        She counts it, and is ashamed of counting. Mrs Adamek still has no answer. Now she'd like to know what tin, too. # mood: leila thoughtful
        Leila: A hundred and twenty to go.
    - else:
        Leila: And then it's paid, is it? Then it never happened? # mood: hurt
    }
* (coat) {tin_known() and not lifted()} [I've sold my good coat, Leila. This is for the tin. # as: tomas # move: offer-repair # id: landing-coat]
    He hardly hears the question. He takes an envelope out of his pocket.
    Tomas: I've sold my good coat, Leila. This is for the tin. # mood: calm
    {owned():
        She counts it, and is ashamed of counting. Mrs Adamek still has no answer. Now she'd like to know what tin, too. # mood: leila thoughtful
        Leila: It's November. You'll be cold.
    - else:
        Leila: And then it's paid, is it? Then it never happened? # mood: hurt
    }
* (confess) {not tin_known()} [Leila, I took two hundred and ten from the tin. # as: tomas # move: own-it # id: landing-tin]
    He looks past Mrs Adamek.
    Tomas: Leila, I took two hundred and ten from the tin. # mood: ashamed
    {tired and (lobby.red or lobby.mine or phone.mine):
        Leila: I say I'm frightened, and you come with the tin. Couldn't you let me finish, once? # mood: hurt
    - else:
        Leila: I know. I shook it on Friday. I wanted to see how long you'd take. # mood: tired
    }
    Mrs Adamek picks up her rubbish and carries it back upstairs, very quietly.
* (all) {busy or (tired and not tin_known())} [A bad month, Mrs Adamek. By Christmas we'll laugh about it. # as: tomas # move: overpromise # id: landing-promise-both]
    Tomas: A bad month, Mrs Adamek. By Christmas we'll laugh about it. # mood: hopeful
    Mrs Adamek: There! You hear him, child? My Karel always said so too. He was a good man.
    Leila counts. It's five weeks to Christmas. # mood: leila hopeful
* (stand) {tired and tin_known()} [{with_bag():Put the bag down and say nothing.|Stay where he is and say nothing.} # done # as: tomas # move: listen # id: landing-say-nothing]
    Leila: And at six the street door goes, and I know he's at Ivo's, and I still think, now it's him, and then I think, which one, and I don't know who I mean. # mood: tearful
    Mrs Adamek opens her mouth, and shuts it again. He looks at Leila and lets her say it. # mood: tomas tearful
* (go) {see} [I'll go now, and leave you in peace for a while. # as: tomas # move: give-time # id: landing-go-now]
    Tomas: I'll go now, and leave you in peace for a while. # mood: calm
    Leila: Now? I've only just said something nice about you. # mood: hurt
* (sacked) [No. I lost my job in September. # as: tomas # move: be-open # id: landing-september]
    Tomas: No. I lost my job in September. # mood: ashamed # pose: open
    Mrs Adamek: My Karel too, from the waterworks! A year he went fishing, in a tie, and I never knew. I hit him with the fish.
    {
    - tired: Leila looks at him. Nobody asked how his day was, and he has said it. # mood: leila surprised
    - else: Leila hasn't often heard him say it. It sounds smaller, out loud. # mood: leila thoughtful
    }
-
-> pond
