// The talk about us, in row three. Who comes depends on what each has done towards the other, and on how open each still is.
=== function daniel_moved ===
~ return car_park.carry + car_park.mine + car_park.sorry + car_park.home + car_park.order + kitchen.latch + kitchen.thrice + kitchen.gas + kitchen.tea + kitchen.door + kitchen.diary + kitchen.still + phone.quiet + phone.spring + stop.keep + stop.rang + stop.nan + stop.kind + stop.graham + stop.pavement + stop.pocket + phone.folder + corridor.book + corridor.put + corridor.like + stairs.both + stairs.one

=== function maya_moved ===
~ return hall.sit + car_park.pain + car_park.where + car_park.hold + car_park.quiet + bedroom.arm + bedroom.leave + kitchen.hiccups + kitchen.lunch + kitchen.handbag + kitchen.what + phone.cord + phone.nan + stop.joke + stop.saw + stop.corner + corridor.mine + corridor.later + stairs.half + stairs.mind + stairs.think + stairs.if + stairs.hear + stairs.read + stairs.keep

// 3 both, 2 Maya alone, 1 Daniel alone, 0 neither.
=== function who_comes ===
{ daniel_moved() >= 4 and maya_moved() >= 4:
    {
    - contact >= 20: ~ return 3
    - responsible_openness < 12 and hurt_openness < 12: ~ return 0
    - responsible_openness >= hurt_openness: ~ return 1
    - else: ~ return 2
    }
}
{
- daniel_moved() >= 4 and responsible_openness >= 8: ~ return 1
- maya_moved() >= 4 and hurt_openness >= 8: ~ return 2
}
~ return 0

// Has he said where he was that night?
=== function told ===
~ return kitchen.door or kitchen.diary or row_three.door or row_three.dry

// Near enough that neither thinks of leaving it at that.
=== function near ===
~ return hurt_trust >= 35 and contact >= 33

=== saturday
{ who_comes():
- 3: -> row_three
- 2: -> maya_waits
- 1: -> daniel_waits
- else: -> nobody_comes
}

=== row_three
Saturday, half past two. He knocks, although it's open: two slow, three quick. It's their knock. It has been since she was tiny. # scene: concert-hall # time: 6d six days later # sound: door # mood: daniel hopeful # mood: maya thoughtful
There's daylight on the stage. They sit down in row three. Seat six stays empty between them. # pose: maya sitting # pose: daniel sitting
{kitchen.tear:
    Her half of the sign lies on it. He gets his out of his wallet. They don't quite meet. There's a bit the size of a stamp that must be on his kitchen floor. # thing: nobody
- else:
    The sign lies on it, wavy from the rain. # thing: nobody
}
{stairs.no:
    Daniel: It's signed. On the stairs I said no because I could. I didn't like how that felt, afterwards. # mood: ashamed
- else:
    Daniel: It's signed. I've read it four times. I know how they do the laundry. # mood: calm
}
{seat == "responsible" and not told(): (Ten steps from here is the door. I've got its new lock in my bag.)}
{seat == "hurt" and not told(): (He's going to put a new lock in that door, and whistle. If he can do that and not say it, then I'll know.)}
* (us) [What do we do with us? Not with the concert. # as: maya # move: ask-us # id: row-us]
    Maya: What do we do with us? Not with the concert. With us. # mood: worried # pose: open
    Daniel: I should be the one to ask that. I was going to.
    They both hear it.
    Daniel: I was, though. # mood: amused
* (just) [I want somebody who sits there and is bored. # as: maya # move: name-expectation # id: row-bored]
    Maya: You know what I want? Tilda's got one. He just comes. # mood: hurt # pose: open
    Daniel: And what does he do?
    Maya: He sits there. He's really bored. He looks at his knees. # mood: tearful
* (glad) {not stairs.half} [Half a second I was glad it was empty. # as: maya # move: step-down # id: row-glad]
    Maya: When I saw your seat was empty I was glad. For half a second. Because then I needn't tell you about Thornby. # mood: ashamed # pose: hand-to-chest
    Maya: I've been angry about the rest ever since. I never told anyone about that bit.
    Daniel: You're allowed half a second. # mood: warm
* (hope) {stairs.half} [I'd sooner know you're not coming than hope. # as: maya # move: name-expectation # id: row-hope]
    Maya: I'd sooner know you aren't coming than hope you are. I've never said that. I thought it was obvious. # mood: thoughtful
    Daniel: Even on the day? # mood: surprised
    Maya: Even in the interval.
* (last) [One last chance. I've made up my mind. # as: maya # move: judge # id: row-last]
    Maya: One last chance. June. I've made up my mind. # mood: polite
    Daniel: And if I'm late, in June? # mood: thoughtful
    She hadn't made it up that far. # mood: maya cornered
    Daniel: Only I'm still your dad in July.
-
{
- kitchen.gas and hall.three:
    Maya: I said I'd stopped counting. I hadn't. I think I have now. # mood: calm
- kitchen.tone:
    Maya: I put it on the fridge. "Which nights." Mum took it off again. # mood: ashamed
}
* (pleased) [I say yes so they'll look pleased. It's for me. # as: daniel # move: change-view # id: row-pleased]
    Daniel: I always thought I said yes for other people. It's so they'll look at me like that. I get that bit straight away. Somebody else gets the waiting. # mood: thoughtful # pose: open
    Maya: Me. # mood: hurt
    Daniel: You, mostly. The others ring again.
* (work) [It's work. I do it all for you. That's all it is. # as: daniel # move: excuse # id: row-work]
    Daniel: It's work. I do it for you, all of it. # mood: worried
    {car_park.call and not car_park.quiet:Maya: The florist was for me?|Maya: I didn't ask for a locksmith. I asked for someone to sit down.} # mood: tired
* (door) {not told()} [I was at that door. I heard it from outside. # as: daniel # move: be-open # id: row-door]
    Daniel: I was at that door. The other side. I was nine minutes late, and I heard it from out there, all of it. I clapped, too. Between the bins. # mood: ashamed # pose: open
    {
    - kitchen.shut:
        Maya: In the kitchen it was shut doors. # mood: hurt
        Daniel: They were shut. They'd got handles.
    - else:
        Maya: It was dry under your car. I've known since the cord. # mood: tired
    }
    Maya: I'd nearly stopped waiting for you to say it.
* (knees) {told()} [Why I didn't come in: twelve pairs of knees. # as: daniel # move: explain # id: row-knees]
    Daniel: There's twelve pairs of knees between the aisle and this. I thought, they'll all look. Late again. # mood: ashamed
    Maya: They'd have looked for four seconds.
    Daniel: Yes.
    Maya: I looked for seven minutes. # mood: hurt
* (june) [The one in June. I can be here by three. # as: daniel # move: promise-carefully # id: row-june]
    Daniel: There's one in June. I can be here by three, and give Nan the phone. That much I know. # mood: worried # pose: open
    Maya: It doesn't start till four. # mood: surprised
    Daniel: No. So I can't be late. I can only be in the way.
-
{seat == "hurt": (I could reach his sleeve from here.)}
* (never) {not near()} [You can stand at a hundred doors. I won't see it. # as: maya # move: never # id: row-never]
    Maya: You can stand at a hundred doors. I won't ever see it like you do. I don't want to. # mood: angry # pose: turned-away
    {told():
        Daniel: It was only the one. # mood: hurt
    - else:
        Daniel looks, before he can stop himself, at a door. # mood: daniel cornered
    }
* (enough) {not near()} [No more weekends. I just want to stop waiting. # as: maya # move: part-with-respect # id: row-stop]
    Maya: I don't want to do the weekends any more. I'm not angry. I just want to stop being somebody who waits. # mood: tearful # pose: open
    Daniel takes off his glasses and lets them hang. # mood: daniel hurt
    Maya: You can say something.
* (weekends) {near()} [Not every second weekend. I'll come when I come. # as: maya # move: new-agreement # id: row-when]
    Maya: I don't want every second weekend any more. I'll come when I come. Some of them might be Tuesdays. # mood: thoughtful # pose: open
    Daniel: Then I wouldn't know when. # mood: worried
    Maya: No. You'd have to be in. # mood: amused
* (dry) {not told()} [It was dry under your car. Where were you? # as: maya # move: ask # id: row-dry]
    Maya: It was raining, and it was dry under your car. Where were you? # mood: thoughtful # pose: open
    He gets up, goes to the fire door and lays his hand on it, about as high as an ear. # mood: daniel ashamed # music: none
    Daniel: Here. Other side. Nine minutes past seven till you came out.
    Maya: Why didn't you knock? # mood: hurt
    Daniel: I had my hand up.
* (lend) {told()} [Give him the sign, for the concert in June. # as: maya # move: lend-credit # id: row-lend]
    Maya: {june or last:You have the sign, then.|There's one in June. It's small. You have the sign.} If you're coming, bring it. If you're not, there won't be a sign on an empty seat. # mood: warm # pose: open # thing: daniel
    {kitchen.tear:He holds the two halves edge to edge.|He holds it by the edges, as if it were still wet.} # mood: daniel tearful
* (chips) [It's forgotten. Honestly. Shall we get chips? # as: maya # move: forgive-with-head # id: row-chips]
    Maya: It's forgotten. Honestly. Shall we get chips? # mood: polite
    Daniel: Chips? # mood: surprised
    Maya: Chips.
    {car_park.fine or phone.ok:He knows that voice by now. It's got a kiss on it. He'd give a lot for it to be chips.|He'd give a great deal for it to be chips.} # mood: daniel worried
-
{enough: -> parted}
* (always) [June, September, always. You look down, and I'm there. # as: daniel # move: overpromise # id: row-always]
    Daniel: June. September. Always. You look down, and I'll be in that seat. # mood: hopeful # pose: hand-to-chest
    {car_park.swear or stairs.sundays:
        Maya: That's the one with bells on. Only without the bells. # mood: tired
    - else:
        It's a lovely sentence. She can feel herself start to believe it, from the feet up. # mood: maya worried
    }
* (sorry) [I'm sorry. You needn't say anything back. # as: daniel # move: regret # id: row-sorry]
    Daniel: I'm sorry. You needn't say anything back. # mood: ashamed # pose: open
    {car_park.sorry:
        Maya: This time you waited till I'd got my coat on. # mood: thoughtful
    - else:
        Maya: That's the first time you've said it and then stopped. # mood: thoughtful
    }
* (maybe) [New rule: no, or a time. Never "definitely". # as: daniel # move: new-agreement # id: row-rule]
    Daniel: New rule. I say no, or I say a time. I don't say definitely, and I don't say bells. # mood: calm
    {never:
        Maya: Say it to your customers. It's a good rule. # mood: tired
    - else:
        Maya: And I say when I've got something. Not six weeks after. # mood: thoughtful
        Daniel: Who writes it down?
        Maya: Nobody. That's the rule. # mood: amused
    }
* (let) {not near()} [Don't keep me seats. Tell me after how it went. # as: daniel # move: part-with-respect # id: row-let]
    Daniel: Don't keep me a seat any more. You play, and you tell me after. If you want to. You don't owe me a chair. # mood: tearful # pose: open
    {lend:
        Maya: I've just given you one. # mood: surprised
    - else:
        Maya: Is that for me, or so you needn't be on time? # mood: tired
    }
    Daniel: I don't know. I think it's for you. # mood: ashamed
* (count) {near()} [What do you count on me for? Say it. # as: daniel # move: name-expectation # id: row-count-on]
    Daniel: What do you count on me for? Say it, and I'll say whether you can. # mood: thoughtful # pose: open
    Maya: The cello on Sundays. Ringing before. {just:Being bored in a seat, sometimes.|Sitting in a seat, sometimes.}
    Daniel: The second one, always. The third {just:I don't know about. I've never got as far as being bored.|I'll say when I know the day. Not before.} # mood: warm
-
{near(): -> out}
-> ends

= out
He fits the new lock, and they go out by the fire door. It opens from inside, with one hand. There are the bins. # sound: door # music: third-row
{seat == "hurt" and told(): (This is where he stood. I look at the ground, as if you could see it.)}
* (seven) [That was about a seven, Dad. # as: maya # move: throne # id: row-seven]
    Maya: That was about a seven, Dad. # mood: amused
    Daniel: What would the other three have been? # mood: hopeful
    She'd meant it nicely. Now he's looking for the three. # mood: daniel worried
* (me) [I thought it was me. I see it differently now. # as: maya # move: change-view # id: row-was-me]
    Maya: I thought it was me. That it wasn't good enough to come in for. # mood: thoughtful
    {told():
        Daniel: It was so good I couldn't get in. # mood: tearful
        Maya: That's really stupid. # mood: warm
        Daniel: Yes.
    - else:
        Daniel: I got as far as that wall. I heard you through it. It was never you. # mood: tearful
        Maya: I know where you got to. I've been waiting for you to know it. # mood: tired
    }
* (early) [You were early. I saw you drive round the block. # as: maya # move: see-effort # id: row-early]
    Maya: You were early today. I saw you from the bus. You drove round the block. # mood: warm
    Daniel: Four times. I didn't want it to show. # mood: amused
    Maya: You can let it show.
* (day) [There's an open day in May. Would you drive me? # as: maya # move: lend-credit # id: row-open-day]
    Maya: There's an open day at Thornby, in May. Would you drive me? If it goes wrong I know the trains. # mood: hopeful
    Daniel: When?
    Maya: The twelfth. Ten o'clock.
    He opens his mouth, and shuts it, and looks at his calendar. It takes ages. # mood: daniel thoughtful
    Daniel: Yes.
-
-> ends

= parted
* (arrangement) [You can't just stop. There's an arrangement. # as: daniel # move: push # id: row-arrangement]
    Daniel: You can't just stop. There's an arrangement. Every second weekend. It's been signed. # mood: worried # pose: leaning-in
    Maya: I was ten. I didn't sign anything. # mood: hurt
* (please) [Please. I'll do anything. Please, Maya. # as: daniel # move: beg # id: row-please]
    Daniel: Please. I'll do anything. Please, Maya. # mood: tearful # pose: leaning-in
    Maya: Don't. I can't be the one who decides if you're all right. I'm sixteen. # mood: hurt
* (key) [Then I won't make you. Keep the key. # as: daniel # move: part-with-respect # id: row-key]
    Daniel: Then I won't make you. You're to keep the key. It doesn't mean anything. It opens a door. # mood: tearful # pose: open
    Maya: I don't need a key. You taught me. # mood: warm
    Daniel: Keep it anyway. It's quicker.
-
-> ends
