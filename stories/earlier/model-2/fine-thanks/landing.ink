// Being seen: the stairs that evening, the pond on Friday.
=== function tin_known ===
~ return flat.tin or flat.table

=== function with_bag ===
~ return tuesday.depot or tuesday.asked or tuesday.keep or tuesday.bag

// He has had a day's wages since the morning.
=== function lifted ===
~ return tuesday.depot or tuesday.asked or tuesday.long or tuesday.agency or tuesday.leave

=== landing
That evening, the stairs. {with_bag():He has the bag of clean washing on his shoulder.|{tuesday.leave:He's come for his post at an hour when she's never in. Today she is.|He's come for his post.}} {tuesday.asked:They did it at six, the two of them, in two machines, and didn't say a word.|{tuesday.depot:He fetched it at six, and did it by himself, eleven hours late.}} {phone.jumper and with_bag() and not tuesday.depot:The blue jumper lies on top, and is still a jumper.} # scene: stairwell # time: 0d later that day # sound: steps # mood: tomas tired # mood: leila tired
{tuesday.depot:
    Leila: I stood there till half past seven with the bag in my hand. # mood: hurt
    {phone.jumper: She takes the blue jumper off the top and holds it against herself. It would fit a twin. # mood: leila tearful}
}
Mrs Adamek from the first floor comes down with her rubbish. She's eighty and asks everybody the same thing.
Mrs Adamek: There you are, you two! How are we?
{phone.machine: Mrs Adamek: And a machine on Thursday! The man rang me up to measure the stairs.}
{seat == "hurt" and not tin_known(): (On Friday I shook the tin. I'm waiting to see who brings it up.)}
* (busy) [Fine, thanks! Busy, busy. You know how it is. # as: leila # move: pretend # id: landing-busy]
    Leila: Fine, thanks! Busy, busy. You know how it is. # mood: polite
    She has linked her arm through his. Mrs Adamek is delighted. It's a lovely arm, and there's nobody in it. # mood: tomas polite
* (see) [Say what she's noticed since Sunday. # as: leila # move: see-effort # id: landing-noticed]
    {
    - tuesday.keep:
        Leila: He was on my mat at seven this morning. I heard him wipe his feet. Twice. # mood: warm
        Tomas: I was early. # mood: surprised
    - tuesday.asked:
        Leila: He rang up and asked. He could have just gone, and he asked. # mood: warm
        Tomas: I wanted to just go. # mood: ashamed
    - tuesday.bag:
        Leila: He's done my tights. Nobody'd told him to. # mood: amused
        Tomas: It was my turn. # mood: hopeful
    - tuesday.leave:
        Leila: He left me in peace. I noticed how quiet it was, and who was doing it. # mood: thoughtful
        Tomas: It was quite loud at my end. # mood: hopeful
    - tuesday.agency or tuesday.long:
        Leila: He's got blisters. He thinks I can't see them. # mood: thoughtful
        Tomas: It's printers. # mood: surprised
    - else:
        Leila: He was eleven hours late. And he did it. I'd been ready for him not to. # mood: thoughtful
        Tomas: So had I. # mood: ashamed
    }
    Mrs Adamek, who'd only wanted to hear fine, puts down her rubbish.
* (sock) [Count the socks aloud. Somebody has to count. # as: leila # move: throne # id: landing-socks]
    {with_bag():She counts them out along the banister, aloud.|There's been a bag by the door since morning that was his to do. She counts it out for him along the banister, aloud.}
    Leila: Thirteen. # mood: flat
    {with_bag():
        Tomas: It was thirteen when I got it. # mood: cornered
        Leila: And when were you going to tell me?
    - else:
        Tomas: I didn't touch them. # mood: cornered
        Leila: No. That's what I'm saying.
    }
* (tired) [To be honest, Mrs Adamek, I'm frightened most of the time. # as: leila # move: show-feeling # id: landing-frightened]
    Leila: To be honest, I'm frightened most of the time. # mood: tearful
    Mrs Adamek: Of what, child?
    Leila: Of asking how his day was.
    It's very quiet. One by one, things in the rubbish settle. # mood: tomas hurt
-
Mrs Adamek: And you, young man? Still with those insurance people? # mood: tomas cornered
* (same) [Fine, thanks. Same as ever. # as: tomas # move: pretend # id: landing-same]
    Tomas: Fine, thanks. Same as ever. # mood: polite
    It's out before he's thought. Leila listens to how good he is at it. # mood: leila hurt
* (sacked) [No, Mrs Adamek. They let me go in September. # as: tomas # move: be-open # id: landing-september]
    Tomas: No. They let me go in September. I've only just started saying so. # mood: ashamed # pose: open
    Mrs Adamek: My Karel, from the waterworks. He went fishing for a year. In a tie.
    {flat.slices:
        Leila: That's a whole loaf, for you. # mood: warm
    - else:
        Leila has never heard him say it to anyone in the light. It sounds smaller there. # mood: leila surprised
    }
* (owed) {tin_known()} [Ninety for the tin. Give it to Leila, here on the stairs. # as: tomas # move: offer-repair # id: landing-ninety]
    {lifted():
        Tomas: I've been lifting printers. This goes in the tin. Then it's a hundred and twenty I owe it. # mood: calm
    - else:
        Tomas: I've sold my good coat. This goes in the tin. Then it's a hundred and twenty I owe it. # mood: calm
    }
    Leila counts it, and minds that she's counting it. # mood: leila thoughtful
    Mrs Adamek: What's the tin?
    Leila: It's a long story. # mood: tired
* (confess) {not tin_known()} [Leila, the tin. I took two hundred and ten from it. # as: tomas # move: own-it # id: landing-tin]
    Tomas: Leila. The tin. November came out of the tin. Two hundred and ten. # mood: ashamed
    Leila: I shook it on Friday. # mood: tired
    {flat.slices:Leila: I'd said no slices.|Leila: I've been waiting to see how long you could not look at it.}
    Mrs Adamek picks her rubbish up again, very quietly, and takes it back upstairs with her.
-
-> pond

=== function pond_asked ===
{
- pond.voice: ~ return "wanted to know what you're like"
- pond.days: ~ return "was asking when you come"
- else: ~ return "has been feeding your duck"
}

=== pond
Friday, noon, the bench by the boats. Leila has come in her lunch hour to look at it. It's a bench. # scene: park-bench # time: 3d three days later # mood: leila thoughtful # thing: leila # pose: tomas turned-away
She's brought the box, to have something to hold. A duck gets out of the water and walks straight up to it.
Mr Pell: She knows that lid. You'll be the carrots.
{seat == "hurt": (Forty-five lunches I sent to this address.)}
* (days) [Ask Mr Pell which days he's been here this week. # as: leila # move: monitor # id: pond-which-days]
    Mr Pell has a book for the weather. It's in there.
    Mr Pell: Wednesday, no. Thursday, ten minutes, to tell the duck he won't be coming. Friday, not so far.
    She'd thought it would feel like knowing. It feels like reading somebody's post. # mood: leila ashamed
* (voice) [Ask Mr Pell what he was like here. # as: leila # move: ask # id: pond-what-like]
    Mr Pell: Punctual. And he did you, you know. "Better, or worse?" He's got you very well.
    Leila: He did me? # mood: surprised
    Mr Pell: Never nastily. He'd start, and then he'd stop halfway and eat.
    She has to look at the duck for a while. # mood: leila tearful
* (duck) [Give the duck the crust, and ask nothing. # as: leila # move: let-rest # id: pond-duck]
    She came with a list of questions. The duck eats most of a sandwich, and isn't grateful. # mood: leila calm
    Mr Pell: Eight?
    Leila: Seven. It's shop bread. # mood: amused
-
Tomas comes up the path in a yellow vest. The agency has rung again; he's lifting printers till four, and has half an hour. # mood: tomas surprised # pose: tomas open
Mr Pell: Here he is. Your young lady {pond_asked()}.
{phone.machine: Leila: Your machine came. I sent it down again. Four floors. # mood: flat}
{phone.dot: Tomas: The dot said I'd be here. # mood: tired}
{tuesday.leave:
    Tomas: I said I'd ask on Friday. How are you? # mood: worried
    Leila: Not yet. # mood: thoughtful
}
{seat == "responsible": (She's on my end of the bench, with the box on her knees. That's how I sat.)}
{phone.friday and not phone.dot: Leila: It's Friday. By Friday, you wrote. # mood: flat}
* (ask) [Ask him. Ask me. I'd want to, in your place. # as: tomas # move: accept-checking # id: pond-ask-him]
    Tomas: Ask him. Ask me. I'd want to as well, in your place. # mood: calm
    {days:
        Leila: I've asked. He's got it down next to the wind. # mood: ashamed
    - else:
        Leila: I came to look at the bench. I thought it would be worse. # mood: thoughtful
    }
    Leila: How long am I going to want to? # mood: tired
    Tomas: I don't know. I've got half an hour today. # mood: warm
* (home) [Then let me come home. You can watch me there. # as: tomas # move: push # id: pond-watch-me]
    Tomas: Then let me come home. You can watch me there. # mood: hopeful # pose: leaning-in
    Leila: I don't want to watch you. I want not to need to. # mood: hurt
    Tomas: It would save on Ivo.
    Leila: That's what you said about the flat. It would save on two.
* (me) [Ask me whatever you like. But ask me. # as: tomas # move: keep-dignity # id: pond-ask-me]
    Tomas: I did this, and you can ask me whatever you like. But ask me. # mood: calm # pose: open
    {
    - voice: Leila: He's told me how you do me. He says you stop halfway. # mood: warm
    - days: Leila: I was going to. I got as far as Mr Pell. # mood: ashamed
    - else: Leila: All right. What's her name? # mood: amused
    }
    {not voice and not days:
        Tomas: The duck? Mrs Kemp.
    }
-
Tomas: I've got an interview on Monday. A firm that does lifts. # mood: hopeful
{contact >= 20:
    Leila: I'll be at the stop at five. # mood: thoughtful
    She's surprised at herself. It's only a stop.
- else:
    Leila: I change there at five. I'm only saying where I change. # mood: flat
}
-> stop
